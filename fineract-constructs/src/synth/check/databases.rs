//! Global databases, whoever wrote them: a construct or a program's own resources.

use fineract_core::{Code, Diag, Doc, NodeId, Severity};

use super::resource::{Resource, of_type, referred};
use crate::synth::finish::Program;

pub(super) static MANAGED_PASSWORD: Code = Code {
    id: "AUR-003",
    title: "a password that RDS can't manage",
    severity: Severity::Error,
    explanation: "RDS manages no password of a member of a global database (AUR-3): it refuses `ManageMasterUserPassword`, or \
the global database.\n\nGenerate the password in Secrets Manager, and give it to the primary alone: `AuroraGlobal` does.",
};

pub(super) static OF_ANOTHER: Code = Code {
    id: "AUR-004",
    title: "what a member of a global database can't say",
    severity: Severity::Error,
    explanation: "A cluster that joins a global database has the users, the databases and the data of its primary: RDS refuses \
credentials, a database name, or a snapshot or cluster to start from (AUR-4). And only such a cluster forwards writes \
(AUR-18).",
};

pub(super) static VERSIONS: Code = Code {
    id: "AUR-007",
    title: "members of different versions",
    severity: Severity::Error,
    explanation: "All members of a global database have one engine version, or none of them can take over in a switchover \
(AUR-7).\n\nSay the version once: `AuroraGlobal` takes one for all.",
};

pub(super) static NOT_OF_AURORA: Code = Code {
    id: "AUR-014",
    title: "what a cluster of Aurora doesn't have",
    severity: Severity::Error,
    explanation: "A cluster of Aurora stores what is written, without size or IOPS, and its instances have the class and the \
address (AUR-14). RDS takes these properties for other engines' clusters alone. For steady latency the storage type is \
`aurora-iopt1` (AUR-15).",
};

/// What comes from the primary, or from nowhere. Source: `CloudFormation` user guide, `AWS::RDS::DBCluster`.
const OF_PRIMARY: [&str; 5] = [
    "MasterUsername",
    "MasterUserPassword",
    "DatabaseName",
    "SnapshotIdentifier",
    "ReplicationSourceIdentifier",
];

/// Source: RDS API, `CreateDBCluster`: "valid for Multi-AZ DB clusters only".
const NOT_AURORA: [&str; 4] = ["AllocatedStorage", "DBClusterInstanceClass", "Iops", "PubliclyAccessible"];

const CLUSTER: &str = "AWS::RDS::DBCluster";

pub(super) fn check(program: &Program, findings: &mut Vec<Diag>) {
    let mut primaries = Vec::new();
    for global in of_type(program, "AWS::RDS::GlobalCluster") {
        let source = global.get(&["SourceDBClusterIdentifier"]).and_then(referred);
        primaries.extend(source);
        let primary = source.and_then(|node| of_type(program, CLUSTER).find(|cluster| cluster.node == node));
        let joins = |cluster: &Resource| is_member(*cluster, global);
        check_versions(primary, of_type(program, CLUSTER).filter(joins), findings);
    }
    for cluster in of_type(program, CLUSTER) {
        check_cluster(cluster, &primaries, findings);
    }
}

fn is_member(cluster: Resource, global: Resource) -> bool {
    let joined = cluster.get(&["GlobalClusterIdentifier"]);
    joined.is_some_and(|joined| {
        referred(joined) == Some(global.node) || Some(joined) == global.get(&["GlobalClusterIdentifier"])
    })
}

fn check_versions<'a>(
    primary: Option<Resource<'a>>,
    joined: impl Iterator<Item = Resource<'a>>,
    findings: &mut Vec<Diag>,
) {
    let mut members =
        primary.into_iter().chain(joined).filter(|member| member.text(&["EngineVersion"]).is_some());
    let Some(first) = members.next() else { return };
    let of_first = first.text(&["EngineVersion"]).unwrap_or_default();
    for member in members {
        let version = member.text(&["EngineVersion"]).unwrap_or_default();
        if version != of_first {
            let diag =
                member.diag(&VERSIONS, format!("it is of {version}, and another member of {of_first}"));
            let diag = diag.related(first.program.tree.origin(first.node), format!("{of_first} here"));
            findings.push(diag.help("give all members one version"));
        }
    }
}

fn check_cluster(cluster: Resource, primaries: &[NodeId], findings: &mut Vec<Diag>) {
    let joins = cluster.get(&["GlobalClusterIdentifier"]).is_some();
    let manages = cluster.get(&["ManageMasterUserPassword"]) == Some(&Doc::Bool(true));
    if manages && (joins || primaries.contains(&cluster.node)) {
        let diag = cluster.diag(&MANAGED_PASSWORD, "RDS is to manage the password of a global database");
        findings.push(diag.help("leave `ManageMasterUserPassword` out, and generate a secret"));
    }
    for property in OF_PRIMARY.iter().filter(|property| joins && cluster.get(&[property]).is_some()) {
        let diag = cluster.diag(&OF_ANOTHER, format!("it joins a global database and has a `{property}`"));
        findings.push(diag.help(format!("leave `{property}` out")));
    }
    if !joins && cluster.get(&["EnableGlobalWriteForwarding"]) == Some(&Doc::Bool(true)) {
        let diag = cluster.diag(&OF_ANOTHER, "it forwards writes, and follows no other cluster");
        findings.push(diag.help("leave `EnableGlobalWriteForwarding` out"));
    }
    if !cluster.text(&["Engine"]).is_some_and(|engine| engine.starts_with("aurora")) {
        return;
    }
    for property in NOT_AURORA.iter().filter(|property| cluster.get(&[property]).is_some()) {
        let diag = cluster.diag(&NOT_OF_AURORA, format!("a cluster of Aurora has no `{property}`"));
        findings.push(diag.help(format!("leave `{property}` out")));
    }
    if let Some(ty) = cluster.text(&["StorageType"]).filter(|ty| !["aurora", "aurora-iopt1"].contains(ty)) {
        let diag = cluster.diag(&NOT_OF_AURORA, format!("a cluster of Aurora has no storage `{ty}`"));
        findings.push(diag.help("take `aurora-iopt1`, or `aurora`"));
    }
}
