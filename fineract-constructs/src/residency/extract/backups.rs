//! Recovery points: which stores a plan backs up, into which vaults, and where they are copied.

use std::collections::BTreeMap;

use fineract_core::{Doc, NodeId};
use serde_json::Value as Json;

use super::super::graph::{FlowKind, Kind, Vertex, VertexId};
use super::super::recovery::BACKUP_COPY;
use super::{Arn, Reader, items, minutes_between, references, text};
use crate::policy::Resource;

/// What AWS Backup backs up: the service and the type in its ARN.
const COVERED: [(Kind, &str, &str); 4] = [
    (Kind::Database, "rds", "cluster:"),
    (Kind::FileSystem, "elasticfilesystem", "file-system/"),
    (Kind::Volume, "ec2", "volume/"),
    (Kind::Bucket, "s3", ""),
];

struct Rule {
    vault: VertexId,
    every: Option<u32>,
}

pub(super) fn read(reader: &mut Reader) {
    let view = reader.view;
    let mut plans: BTreeMap<NodeId, Vec<Rule>> = BTreeMap::new();
    for plan in view.of_type("AWS::Backup::BackupPlan") {
        for rule in items(plan.properties, &["BackupPlan", "BackupPlanRule"]) {
            let vault = rule.at(&["TargetBackupVault"]);
            let Some(vault) = vault.map(|vault| reader.end(Kind::Vault, vault, plan)) else { continue };
            let every = text(rule, &["ScheduleExpression"]).map_or(Some(24 * 60), minutes_between);
            plans.entry(plan.node).or_default().push(Rule { vault, every });
            for action in items(rule, &["CopyActions"]) {
                copy(reader, plan, vault, every, action);
            }
        }
    }
    for selection in view.of_type("AWS::Backup::BackupSelection") {
        let plan = selection.get(&["BackupPlanId"]).map(references).unwrap_or_default();
        let Some(rules) = plan.first().and_then(|plan| plans.get(plan)) else { continue };
        for store in selected(reader, selection) {
            for rule in rules {
                let flow = reader.flow(store, rule.vault, FlowKind::CopiesBackup, "AWS Backup", selection);
                flow.every_minutes = rule.every;
            }
        }
    }
}

fn copy(reader: &mut Reader, plan: &Resource, from: VertexId, every: Option<u32>, action: &Doc) {
    let Some(arn) = action.at(&["DestinationBackupVaultArn"]) else { return };
    let to = reader.end(Kind::Vault, arn, plan);
    reader.flow(from, to, FlowKind::CopiesBackup, BACKUP_COPY, plan).every_minutes = every;
}

/// The stores that a selection takes in its region: those that it names and those with one of its tags, of them those
/// for which all its conditions hold, and none that it leaves out.
fn selected(reader: &Reader, selection: &Resource) -> Vec<VertexId> {
    let of = |path: &[&str]| items(selection.properties, path);
    let named = of(&["BackupSelection", "Resources"]);
    let left_out = of(&["BackupSelection", "NotResources"]);
    let tags = of(&["BackupSelection", "ListOfTags"]);
    let conditions = of(&["BackupSelection", "Conditions", "StringEquals"]);
    let stores = COVERED.into_iter().flat_map(|(kind, ..)| reader.of_kind(kind));
    let taken = stores.filter(|id| {
        let store = &reader.graph[*id];
        let names = |values: &[Doc]| {
            let by_reference = |value| reader.find(store.kind, value, selection.region) == Some(*id);
            values.iter().any(|value| by_reference(value) || is_pattern(value, store))
        };
        let has = |condition: &Doc| {
            let at = |name| text(condition, &[name]);
            let key = at("ConditionKey").map(|key| key.trim_start_matches("aws:ResourceTag/"));
            key.zip(at("ConditionValue")).is_some_and(|pair| has_tag(reader, store, pair))
        };
        store.region == selection.region
            && store.declared
            && conditions.iter().all(has)
            && !names(left_out)
            && (names(named) || tags.iter().any(has))
    });
    taken.collect()
}

/// Whether a value is an ARN with `*` at its end that a store's begins with, or `*`.
fn is_pattern(value: &Doc, store: &Vertex) -> bool {
    let Some(start) = value.as_str().and_then(|text| text.strip_suffix('*')) else { return false };
    let Some(arn) = Arn::parse(start) else { return start.is_empty() };
    COVERED.iter().any(|(kind, service, ty)| {
        store.kind == *kind
            && arn.service == *service
            && format!("{ty}{}", store.name).starts_with(arn.resource)
    })
}

/// Whether a store has a tag: its own, its stack's, or for volumes of a class that which the driver gives them.
fn has_tag(reader: &Reader, store: &Vertex, (key, value): (&str, &str)) -> bool {
    let (tree, node) = (reader.view.tree(), store.node);
    let body = tree[node].as_leaf().map(|leaf| &leaf.body);
    if let Some(class) = reader.view.of_kind("StorageClass").find(|class| class.node == node) {
        let parameters = body.and_then(|body| body.at(&["parameters"])?.as_map()).into_iter().flatten();
        let mut tags = parameters.filter(|(name, _)| name.starts_with("tagSpecification_"));
        return tags.any(|(_, tag)| tag.as_str().and_then(|tag| tag.split_once('=')) == Some((key, value)))
            || driver_tags(reader, class.cluster).is_some_and(|tags| tags[key] == value);
    }
    if tree.tags(node).get(key) == Some(&value) {
        return true;
    }
    let own = ["Tags", "FileSystemTags"]
        .into_iter()
        .flat_map(|name| body.map_or(&[][..], |body| items(body, &[name])));
    own.into_iter().any(|tag| text(tag, &["Key"]) == Some(key) && text(tag, &["Value"]) == Some(value))
}

/// What the add-on with the EBS driver tags all volumes of a cluster with.
fn driver_tags(reader: &Reader, cluster: &str) -> Option<Json> {
    let mut drivers = reader.view.of_type("AWS::EKS::Addon").iter().filter(|add_on| {
        let is = |name, value| add_on.get(&[name]).and_then(Doc::as_str) == Some(value);
        is("AddonName", "aws-ebs-csi-driver") && is("ClusterName", cluster)
    });
    let values = drivers.next()?.get(&["ConfigurationValues"])?.as_str()?;
    let values: Json = serde_json::from_str(values).ok()?;
    values.pointer("/controller/extraVolumeTags").cloned()
}
