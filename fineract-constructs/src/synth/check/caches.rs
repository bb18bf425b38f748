//! Global datastores, whoever wrote them: a construct or a program's own resources.

use fineract_core::{Code, Diag, Doc, Severity};

use super::resource::{Resource, of_type, referred};
use crate::synth::finish::Program;

pub(super) static NODE: Code = Code {
    id: "RED-003",
    title: "nodes that a global datastore doesn't take",
    severity: Severity::Error,
    explanation: "The members of a global datastore are of the families `m5`, `m6g`, `m7g`, `r5`, `r6g`, `r6gd`, `r7g` or \
`c7gn`, and `large` or more (RED-2): ElastiCache refuses others.",
};

pub(super) static DATASTORE: Code = Code {
    id: "RED-004",
    title: "a global datastore that can't be made",
    severity: Severity::Error,
    explanation: "A global datastore is made of its primary alone (RED-4), takes its version and nodes from it (RED-7), and has \
two secondaries at most (RED-1). A secondary joins by its own `GlobalReplicationGroupId`.\n\nUse `RedisGlobal`, where a \
third secondary doesn't compile.",
};

pub(super) static INHERITED: Code = Code {
    id: "RED-005",
    title: "a secondary that says what it inherits",
    severity: Severity::Error,
    explanation: "A secondary of a global datastore has the engine, the nodes, the shards, the parameters, the encryption and \
the data of its primary: ElastiCache refuses it when it says any of them (RED-5), and data of its own would be lost \
(RED-12).",
};

pub(super) static COMPUTED: Code = Code {
    id: "RED-006",
    title: "a global datastore by an identifier that was made up",
    severity: Severity::Error,
    explanation: "ElastiCache puts five letters of its own before the suffix that a global datastore is named by, so only the \
deployment knows the identifier (RED-6).\n\nRefer to it: `global.global_replication_group_id()`.",
};

/// Source: `ElastiCache` user guide, "Getting started with global datastores".
const FAMILIES: [&str; 8] = ["m5", "m6g", "m7g", "r5", "r6g", "r6gd", "r7g", "c7gn"];

/// What a secondary inherits. Source: `ElastiCache` user guide, "Using global datastores (CLI)".
const OF_PRIMARY: [&str; 12] = [
    "PrimaryClusterId",
    "AutomaticFailoverEnabled",
    "NumNodeGroups",
    "CacheParameterGroupName",
    "CacheNodeType",
    "Engine",
    "EngineVersion",
    "CacheSecurityGroupNames",
    "TransitEncryptionEnabled",
    "AtRestEncryptionEnabled",
    "SnapshotArns",
    "SnapshotName",
];

const GROUP: &str = "AWS::ElastiCache::ReplicationGroup";

pub(super) fn check(program: &Program, findings: &mut Vec<Diag>) {
    for global in of_type(program, "AWS::ElastiCache::GlobalReplicationGroup") {
        check_datastore(global, findings);
    }
    for group in of_type(program, GROUP) {
        let Some(global) = group.get(&["GlobalReplicationGroupId"]) else { continue };
        if let Doc::Str(text) = global {
            let diag =
                group.diag(&COMPUTED, format!("nobody knows yet that the datastore is called `{text}`"));
            findings.push(diag.help("refer to the global datastore"));
        }
        for property in OF_PRIMARY.iter().filter(|property| group.get(&[property]).is_some()) {
            let diag = group.diag(&INHERITED, format!("a secondary says its `{property}`"));
            findings.push(diag.help(format!("leave `{property}` out")));
        }
    }
}

fn check_datastore(global: Resource, findings: &mut Vec<Diag>) {
    let program = global.program;
    let members = global.items(&["Members"]);
    let is_primary = |member: &Doc| member.at(&["Role"]).and_then(Doc::as_str) == Some("PRIMARY");
    if !matches!(members, [] | [_]) || !members.iter().all(is_primary) {
        let diag = global.diag(&DATASTORE, "it is made with other members than its primary");
        findings.push(diag.help("leave the primary alone in `Members`"));
    }
    for property in ["EngineVersion", "CacheNodeType"] {
        if global.get(&[property]).is_some() {
            let diag = global.diag(&DATASTORE, format!("its `{property}` is that of its primary"));
            findings.push(diag.help(format!("leave `{property}` out")));
        }
    }
    let joins =
        |group: &Resource| group.get(&["GlobalReplicationGroupId"]).and_then(referred) == Some(global.node);
    if let Some(third) = of_type(program, GROUP).filter(joins).nth(2) {
        let diag = global.diag(&DATASTORE, "it has more than two secondaries");
        let diag = diag.related(program.tree.origin(third.node), "the third");
        findings.push(diag.help("leave one out: a cache of its own serves the region as well"));
    }
    for node in members.iter().filter_map(|member| member.at(&["ReplicationGroupId"]).and_then(referred)) {
        let Some(primary) = of_type(program, GROUP).find(|group| group.node == node) else { continue };
        let ty = primary.text(&["CacheNodeType"]).unwrap_or_default();
        let [_, family, size] = ty.split('.').collect::<Vec<_>>()[..] else { continue };
        if !FAMILIES.contains(&family) || !size.ends_with("large") {
            let diag = primary.diag(&NODE, format!("a global datastore takes no `{ty}`"));
            findings.push(diag.help("take `cache.r7g.large`, or larger"));
        }
    }
}
