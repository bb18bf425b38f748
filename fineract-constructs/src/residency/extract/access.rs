//! What services and functions may do with stores, by the permissions of their roles: who publishes and takes, who works on a
//! store of another region, and who exports.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use fineract_core::{Doc, NodeId};

use super::super::graph::{FlowKind, Kind, VertexId};
use super::super::recovery::EXPORT;
use super::{Arn, Reader, UNKNOWN, known_text, minutes_between, references};
use crate::policy::{Document, Resource, Statement, matches, one_or_list};

/// What an action does with a store.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Way {
    /// Data gets from the store to who acts.
    Out,
    /// Data gets to the store.
    In,
}

/// Actions, the kind of store that they act on, in the words of a report, and the service in the store's ARN.
const ACTIONS: &[(&str, Kind, Way, &str, &str)] = &[
    ("sqs:SendMessage", Kind::Queue, Way::In, "SQS", "sqs"),
    ("sqs:ReceiveMessage", Kind::Queue, Way::Out, "SQS", "sqs"),
    ("dynamodb:BatchGetItem", Kind::Database, Way::Out, "DynamoDB", "dynamodb"),
    ("dynamodb:BatchWriteItem", Kind::Database, Way::In, "DynamoDB", "dynamodb"),
    ("dynamodb:GetItem", Kind::Database, Way::Out, "DynamoDB", "dynamodb"),
    ("dynamodb:GetRecords", Kind::Database, Way::Out, "DynamoDB", "dynamodb"),
    ("dynamodb:PartiQLInsert", Kind::Database, Way::In, "DynamoDB", "dynamodb"),
    ("dynamodb:PartiQLSelect", Kind::Database, Way::Out, "DynamoDB", "dynamodb"),
    ("dynamodb:PartiQLUpdate", Kind::Database, Way::In, "DynamoDB", "dynamodb"),
    ("dynamodb:PutItem", Kind::Database, Way::In, "DynamoDB", "dynamodb"),
    ("dynamodb:Query", Kind::Database, Way::Out, "DynamoDB", "dynamodb"),
    ("dynamodb:Scan", Kind::Database, Way::Out, "DynamoDB", "dynamodb"),
    ("dynamodb:UpdateItem", Kind::Database, Way::In, "DynamoDB", "dynamodb"),
    ("elasticfilesystem:ClientMount", Kind::FileSystem, Way::Out, "EFS", "elasticfilesystem"),
    ("elasticfilesystem:ClientWrite", Kind::FileSystem, Way::In, "EFS", "elasticfilesystem"),
    ("firehose:PutRecord", Kind::Stream, Way::In, "Firehose", "firehose"),
    ("firehose:PutRecordBatch", Kind::Stream, Way::In, "Firehose", "firehose"),
    ("kinesis:GetRecords", Kind::Stream, Way::Out, "Kinesis", "kinesis"),
    ("kinesis:PutRecord", Kind::Stream, Way::In, "Kinesis", "kinesis"),
    ("kinesis:PutRecords", Kind::Stream, Way::In, "Kinesis", "kinesis"),
    ("kinesis:SubscribeToShard", Kind::Stream, Way::Out, "Kinesis", "kinesis"),
    ("lambda:InvokeFunction", Kind::Function, Way::In, "Lambda", "lambda"),
    ("rds-data:BatchExecuteStatement", Kind::Database, Way::In, "RDS Data API", "rds"),
    ("rds-data:ExecuteStatement", Kind::Database, Way::In, "RDS Data API", "rds"),
    ("rds-data:ExecuteStatement", Kind::Database, Way::Out, "RDS Data API", "rds"),
    ("rds-db:connect", Kind::Database, Way::In, "IAM authentication", "rds-db"),
    ("rds-db:connect", Kind::Database, Way::Out, "IAM authentication", "rds-db"),
    ("s3:GetObject", Kind::Bucket, Way::Out, "S3", "s3"),
    ("s3:PutObject", Kind::Bucket, Way::In, "S3", "s3"),
    ("secretsmanager:GetSecretValue", Kind::Secret, Way::Out, "Secrets Manager", "secretsmanager"),
    ("secretsmanager:PutSecretValue", Kind::Secret, Way::In, "Secrets Manager", "secretsmanager"),
    ("sns:Publish", Kind::Topic, Way::In, "SNS", "sns"),
];

pub(super) fn read(reader: &mut Reader) {
    let view = reader.view;
    let processors = Processors::of(reader);
    for statement in view.statements() {
        if statement.document != Document::Identity || !statement.allows() {
            continue;
        }
        for role in roles_of(reader, &statement.resource) {
            grants(reader, &processors.of_role(&role), statement);
            if exports(&role) && statement.covers(&["s3:PutObject"]).is_some() {
                let every = exported_every(reader, &processors, &role);
                export(reader, &role, one_or_list(statement.get("Resource")), every);
            }
        }
    }
}

/// The roles that a policy is of: itself, those that it names, and those that name it.
fn roles_of<'a>(reader: &Reader<'a>, policy: &Resource<'a>) -> Vec<Resource<'a>> {
    let names = |property| policy.get(&[property]);
    let named = match policy.ty {
        "AWS::IAM::Role" => return vec![*policy],
        "AWS::IAM::RolePolicy" => names("RoleName"),
        "AWS::IAM::Policy" | "AWS::IAM::ManagedPolicy" => names("Roles"),
        _ => return Vec::new(),
    };
    let takes = |role: &&Resource| {
        let own = role.get(&["ManagedPolicyArns"]).map(references).unwrap_or_default();
        own.contains(&policy.node) || named.is_some_and(|names| is_named(role, names))
    };
    reader.view.of_type("AWS::IAM::Role").iter().filter(takes).copied().collect()
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

/// Adds what a statement of a role lets its processors do.
fn grants(reader: &mut Reader, processors: &[VertexId], statement: &Statement) {
    if processors.is_empty() {
        return;
    }
    let policy = &statement.resource;
    let every = Doc::from("*");
    let resources = match statement.get("NotResource") {
        Some(_) => std::slice::from_ref(&every),
        None => one_or_list(statement.get("Resource")),
    };
    let (mut flows, mut objects) = (BTreeSet::new(), BTreeSet::new());
    for (_, kind, way, mechanism, service) in ACTIONS.iter().filter(|row| may(statement, row.0)) {
        let found: Vec<_> =
            resources.iter().flat_map(|arn| stores(reader, policy, (*kind, *way, service), arn)).collect();
        for store in found {
            for processor in processors {
                let worker = &reader.graph[*processor];
                if *kind == Kind::Bucket && worker.kind == Kind::Service {
                    objects.insert((*processor, store, *way));
                    continue;
                }
                // In one region only messages are flows of their own: the rest is by what a service mounts and opens.
                let same = worker.region == reader.graph[store].region;
                if *kind == Kind::Queue || !same {
                    flows.insert((*processor, store, *way, *mechanism));
                }
            }
        }
    }
    // What a service keeps in a bucket, nothing else says: it is neither mounted nor opened by a credential.
    for (service, bucket, way) in &objects {
        match way {
            Way::In => _ = reader.flow(*service, *bucket, FlowKind::Writes, "S3", policy),
            Way::Out if objects.contains(&(*service, *bucket, Way::In)) => {}
            Way::Out => _ = reader.flow(*service, *bucket, FlowKind::Reads, "S3", policy),
        }
    }
    for (processor, store, way, mechanism) in flows {
        let (from, to) = if way == Way::In { (processor, store) } else { (store, processor) };
        reader.flow(from, to, FlowKind::Publishes, mechanism, policy);
    }
}

/// Whether a statement is about an action.
fn may(statement: &Statement, action: &str) -> bool {
    match statement.get("NotAction") {
        Some(_) => !statement.texts("NotAction").any(|pattern| matches(pattern, action)),
        None => statement.covers(&[action]).is_some(),
    }
}

/// The stores of a kind that an ARN is of: those of the program, or one of another region that it doesn't have.
pub(super) fn stores(
    reader: &mut Reader,
    policy: &Resource,
    (kind, way, service): (Kind, Way, &str),
    arn: &Doc,
) -> Vec<VertexId> {
    if let Some(known) = reader.find(kind, arn, policy.region) {
        return vec![known];
    }
    let Some(text) = known_text(arn, policy.region) else {
        return only_deployment_knows(reader, policy, (kind, way), arn);
    };
    let text = whole(&text);
    let Some(arn) = Arn::parse(&text).filter(|arn| matches(arn.service, service)) else {
        return Vec::new();
    };
    let (name, anywhere) = (arn.name(kind), arn.region.is_empty());
    let is_of = |id: &VertexId| {
        let vertex = &reader.graph[*id];
        (vertex.declared || name == vertex.name)
            && (anywhere || matches(arn.region, &vertex.region))
            && matches(name, &vertex.name)
    };
    let mut known: Vec<_> = reader.of_kind(kind).into_iter().filter(is_of).collect();
    let region = if arn.region.contains(['*', '?']) || name == "*" && anywhere {
        // There are others, of which the program doesn't speak.
        (way == Way::In).then_some(UNKNOWN)
    } else if anywhere {
        (way == Way::In && known.is_empty()).then_some(UNKNOWN)
    } else {
        let is_far = arn.region != policy.region;
        let is_meant = is_far || (kind == Kind::Queue && !name.contains('*'));
        (known.is_empty() && is_meant).then_some(arn.region)
    };
    known.extend(region.map(|region| reader.outside(policy, kind, name, region)));
    known
}

/// An ARN with what it leaves out, as IAM reads it.
fn whole(arn: &str) -> Cow<'_, str> {
    let missing = 5_usize.saturating_sub(arn.matches(':').count());
    match arn {
        "*" => "arn:*:*:*:*:*".into(),
        _ if missing > 0 && arn.starts_with("arn:") => (arn.to_owned() + &":*".repeat(missing)).into(),
        _ => arn.into(),
    }
}

/// Where a value leads that synth can't read: to what the program makes elsewhere, or nobody knows where.
fn only_deployment_knows(
    reader: &mut Reader,
    policy: &Resource,
    (kind, way): (Kind, Way),
    arn: &Doc,
) -> Vec<VertexId> {
    let is_seen = |node: &NodeId| {
        let here = reader.view.resource(*node).is_some_and(|it| it.region == policy.region);
        here || reader.of_node.contains_key(node)
    };
    if way == Way::Out || references(arn).iter().any(is_seen) {
        return Vec::new();
    }
    vec![reader.end(kind, arn, policy)]
}

/// Whether RDS takes a role to export snapshots.
fn exports(role: &Resource) -> bool {
    let mut trusted = false;
    if let Some(document) = role.get(&["AssumeRolePolicyDocument"]) {
        document.walk(&mut |doc| trusted |= doc.as_str() == Some("export.rds.amazonaws.com"));
    }
    trusted
}

/// How many minutes lie between two exports beside a role: by the schedule of a function that may start them.
fn exported_every(reader: &Reader, processors: &Processors, role: &Resource) -> Option<u32> {
    let view = reader.view;
    let beside = |it: &Resource| it.region == role.region && it.environment == role.environment;
    let starts = view.statements().iter().filter(|statement| {
        let may = statement.document == Document::Identity && statement.allows();
        may && beside(&statement.resource) && statement.covers(&["rds:StartExportTask"]).is_some()
    });
    let roles = starts.flat_map(|statement| roles_of(reader, &statement.resource));
    let functions: BTreeSet<_> =
        roles.flat_map(|role| processors.of_role(&role)).map(|id| reader.graph[id].node).collect();
    let calls =
        |doc: Option<&Doc>| doc.is_some_and(|doc| references(doc).iter().any(|it| functions.contains(it)));
    let schedules =
        view.of_type("AWS::Scheduler::Schedule").iter().filter(|it| calls(it.get(&["Target", "Arn"])));
    let rules = view.of_type("AWS::Events::Rule").iter().filter(|it| calls(it.get(&["Targets"])));
    schedules.chain(rules).filter_map(|it| minutes_between(it.text(&["ScheduleExpression"])?)).min()
}

/// Databases of a role's region and environment are exported to the buckets that it writes.
fn export(reader: &mut Reader, role: &Resource, resources: &[Doc], every: Option<u32>) {
    let buckets = resources.iter().filter_map(|arn| reader.find(Kind::Bucket, arn, role.region));
    let mut buckets: Vec<_> = buckets.collect();
    buckets.sort();
    buckets.dedup();
    let here = |id: &VertexId| {
        let database = &reader.graph[*id];
        let of_rds = reader.view.resource(database.node).is_some_and(|it| it.ty.starts_with("AWS::RDS::"));
        of_rds && database.region == role.region && database.environment.as_deref() == role.environment
    };
    let databases: Vec<_> = reader.of_kind(Kind::Database).into_iter().filter(here).collect();
    for (database, bucket) in databases.iter().flat_map(|id| buckets.iter().map(move |bucket| (*id, *bucket)))
    {
        reader.flow(database, bucket, FlowKind::Exports, EXPORT, role).every_minutes = every;
    }
}
