//! Recovery points: which stores a plan backs up, into which vaults, and where they are copied.

use std::collections::BTreeMap;

use fineract_core::{Doc, NodeId};

use super::super::graph::{FlowKind, Kind, VertexId};
use super::{Arn, Reader, items, minutes_between, references, text};
use crate::policy::Resource;

/// What AWS Backup backs up (SPEC 4.16).
const COVERED: [Kind; 3] = [Kind::Database, Kind::FileSystem, Kind::Bucket];

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
            let Some(vault) = vault.and_then(|vault| reader.find(Kind::Vault, vault, plan.region)) else {
                continue;
            };
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
    let to = reader.find(Kind::Vault, arn, plan.region).or_else(|| {
        let arn = Arn::parse(arn.as_str()?)?;
        Some(reader.outside(plan, Kind::Vault, arn.name(Kind::Vault), arn.region))
    });
    if let Some(to) = to {
        reader.flow(from, to, FlowKind::CopiesBackup, "AWS Backup copy", plan).every_minutes = every;
    }
}

/// The stores that a selection takes: those it names, and those with one of its tags, in its region.
fn selected(reader: &Reader, selection: &Resource) -> Vec<VertexId> {
    let of = |path: &[&str]| items(selection.properties, path);
    let named = of(&["BackupSelection", "Resources"]);
    let tags = of(&["BackupSelection", "ListOfTags"]);
    let stores = COVERED.into_iter().flat_map(|kind| reader.of_kind(kind));
    let taken = stores.filter(|id| {
        let store = &reader.graph[*id];
        let is_named =
            named.iter().any(|value| reader.find(store.kind, value, selection.region) == Some(*id));
        let is_tagged = tags.iter().any(|tag| {
            let at = |name| text(tag, &[name]);
            at("ConditionKey").zip(at("ConditionValue")).is_some_and(|pair| has_tag(reader, store.node, pair))
        });
        store.region == selection.region && store.declared && (is_named || is_tagged)
    });
    taken.collect()
}

fn has_tag(reader: &Reader, node: NodeId, (key, value): (&str, &str)) -> bool {
    let tree = reader.view.tree();
    if tree.tags(node).get(key) == Some(&value) {
        return true;
    }
    let body = tree[node].as_leaf().map(|leaf| &leaf.body);
    let own = ["Tags", "FileSystemTags"]
        .into_iter()
        .flat_map(|name| body.map_or(&[][..], |body| items(body, &[name])));
    own.into_iter().any(|tag| text(tag, &["Key"]) == Some(key) && text(tag, &["Value"]) == Some(value))
}
