//! Who publishes to queues and who takes from them, and who exports: by the permissions of roles.

use std::collections::{BTreeMap, BTreeSet};

use fineract_core::{Doc, NodeId};

use super::super::graph::{FlowKind, Kind, VertexId};
use super::{Arn, Reader, items, references, text};
use crate::policy::Resource;

pub(super) fn read(reader: &mut Reader) {
    let view = reader.view;
    let processors = Processors::of(reader);
    for role in view.of_type("AWS::IAM::Role") {
        for policy in items(role.properties, &["Policies"]) {
            grants(reader, &processors.of_role(role), role, role, policy.at(&["PolicyDocument"]));
        }
    }
    let beside = [
        ("AWS::IAM::RolePolicy", "RoleName"),
        ("AWS::IAM::Policy", "Roles"),
        ("AWS::IAM::ManagedPolicy", "Roles"),
    ];
    for (ty, property) in beside {
        for policy in view.of_type(ty) {
            let Some(names) = policy.get(&[property]) else { continue };
            for role in view.of_type("AWS::IAM::Role").iter().filter(|role| is_named(role, names)) {
                grants(reader, &processors.of_role(role), role, policy, policy.get(&["PolicyDocument"]));
            }
        }
    }
    for mapping in view.of_type("AWS::Lambda::EventSourceMapping") {
        let source = mapping.get(&["EventSourceArn"]).and_then(|arn| queue(reader, mapping, arn));
        let function = mapping.get(&["FunctionName"]);
        let function = function.and_then(|name| reader.find(Kind::Function, name, mapping.region));
        if let (Some(source), Some(function)) = (source, function) {
            reader.flow(source, function, FlowKind::Publishes, "event source mapping", mapping);
        }
    }
}

/// Who takes which role: by the role's node and by its name.
struct Processors<'a> {
    all: Vec<VertexId>,
    by_node: BTreeMap<NodeId, Vec<usize>>,
    by_name: BTreeMap<&'a str, Vec<usize>>,
}

impl<'a> Processors<'a> {
    fn of(reader: &Reader<'a>) -> Self {
        let all = reader.assumed.iter().map(|(processor, _)| *processor).collect();
        let mut processors = Self { all, by_node: BTreeMap::new(), by_name: BTreeMap::new() };
        for (index, (_, role)) in reader.assumed.iter().enumerate() {
            for node in references(role) {
                processors.by_node.entry(node).or_default().push(index);
            }
            role.walk(&mut |doc| {
                if let Some(text) = doc.as_str() {
                    processors.by_name.entry(last(text)).or_default().push(index);
                }
            });
        }
        processors
    }

    fn of_role(&self, role: &Resource) -> Vec<VertexId> {
        let by_name = role.text(&["RoleName"]).and_then(|name| self.by_name.get(name));
        let found: BTreeSet<_> = self.by_node.get(&role.node).into_iter().chain(by_name).flatten().collect();
        found.into_iter().map(|index| self.all[*index]).collect()
    }
}

/// The name in an ARN, or the text.
fn last(text: &str) -> &str {
    text.rsplit('/').next().unwrap_or(text)
}

/// Whether a value names a role: by reference, name or ARN, alone or in a list.
fn is_named(role: &Resource, value: &Doc) -> bool {
    let name = role.text(&["RoleName"]);
    let mut named = references(value).contains(&role.node);
    value.walk(&mut |doc| {
        let text = doc.as_str().map(last);
        named |= text.is_some() && text == name;
    });
    named
}

/// Adds what a policy of a role lets its processors do.
fn grants(
    reader: &mut Reader,
    processors: &[VertexId],
    role: &Resource,
    policy: &Resource,
    document: Option<&Doc>,
) {
    let Some(document) = document else { return };
    for statement in items(document, &["Statement"]) {
        if text(statement, &["Effect"]) != Some("Allow") {
            continue;
        }
        let may = |action: &str| texts(statement.at(&["Action"])).contains(&action);
        let resources = list(statement.at(&["Resource"]));
        let queues: Vec<_> = resources.iter().filter_map(|arn| queue(reader, policy, arn)).collect();
        for (processor, queue) in
            processors.iter().flat_map(|id| queues.iter().map(move |queue| (*id, *queue)))
        {
            if may("sqs:SendMessage") {
                reader.flow(processor, queue, FlowKind::Publishes, "SQS", policy);
            }
            if may("sqs:ReceiveMessage") {
                reader.flow(queue, processor, FlowKind::Publishes, "SQS", policy);
            }
        }
        if exports(role)
            && texts(statement.at(&["Action"])).iter().any(|action| action.starts_with("s3:PutObject"))
        {
            export(reader, role, &resources);
        }
    }
}

/// Whether RDS takes a role to export snapshots.
fn exports(role: &Resource) -> bool {
    let mut trusted = false;
    if let Some(document) = role.get(&["AssumeRolePolicyDocument"]) {
        document.walk(&mut |doc| trusted |= doc.as_str() == Some("export.rds.amazonaws.com"));
    }
    trusted
}

/// Databases of a role's region and environment are exported to the buckets that it writes.
fn export(reader: &mut Reader, role: &Resource, resources: &[&Doc]) {
    let buckets = resources.iter().filter_map(|arn| reader.find(Kind::Bucket, arn, role.region));
    let mut buckets: Vec<_> = buckets.collect();
    buckets.sort();
    buckets.dedup();
    let here = |id: &VertexId| {
        let database = &reader.graph[*id];
        database.region == role.region && database.environment.as_deref() == role.environment
    };
    let databases: Vec<_> = reader.of_kind(Kind::Database).into_iter().filter(here).collect();
    for (database, bucket) in databases.iter().flat_map(|id| buckets.iter().map(move |bucket| (*id, *bucket)))
    {
        reader.flow(database, bucket, FlowKind::Exports, "RDS snapshot export", role);
    }
}

/// The queue of an ARN, also of one that the program doesn't have.
fn queue(reader: &mut Reader, maker: &Resource, arn: &Doc) -> Option<VertexId> {
    reader.find(Kind::Queue, arn, maker.region).or_else(|| {
        let name = arn.as_str()?.strip_prefix("arn:aws:sqs:")?;
        let arn = Arn::parse(arn.as_str()?)?;
        (!name.contains('*')).then(|| reader.outside(maker, Kind::Queue, arn.name(Kind::Queue), arn.region))
    })
}

fn list(value: Option<&Doc>) -> Vec<&Doc> {
    match value {
        Some(Doc::List(values)) => values.iter().collect(),
        Some(one) => vec![one],
        None => Vec::new(),
    }
}

fn texts(value: Option<&Doc>) -> Vec<&str> {
    list(value).into_iter().filter_map(Doc::as_str).collect()
}
