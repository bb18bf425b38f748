//! What `ExternalSecret`s read of AWS: there, and what it is taken for.

use std::collections::{BTreeMap, BTreeSet};

use fineract_core::{Code, Doc, Expr, NodeId, Place, Severity};
use fineract_schema::did_you_mean;

use super::Report;
use super::cluster::{self, Cluster, Object, list};
use crate::synth::check::resource::of_type;
use crate::synth::finish::Program;

pub(super) static NOWHERE: Code = Code {
    id: "K8S-032",
    title: "secret or parameter that no stack makes",
    severity: Severity::Error,
    explanation: "An ExternalSecret reads a secret of Secrets Manager or a parameter of Systems Manager that no stack makes in the \
store's region, and no secret is replicated to there. Its Secret is never made, and every pod that needs it stays at \
`CreateContainerConfigError` or `ContainerCreating`.\n\nLet a stack make it, name one that is there, or replicate it to the region. \
Of what a person or another tool keeps there say so, and the index lists it among what has to be there first: \
`made_elsewhere(scope, bundle, \"AWS::SecretsManager::Secret\", \"\", name)`.",
};

pub(super) static READ_ONLY: Code = Code {
    id: "RED-105",
    title: "the host of a cache that only reads",
    severity: Severity::Error,
    explanation: "A pod takes the host of a cache from a parameter that holds the primary endpoint of a secondary of a global \
datastore. A secondary refuses every write until it is promoted, and a program has one host for what it reads and writes.\n\n\
Let the parameter hold the primary's endpoint, as `RedisGlobal` has it in every region; for a program that reads alone, \
`ReaderEndPoint.Address` of the secondary. Source: ElastiCache user guide, \"Replication across AWS Regions using global \
datastores\".",
};

const SECRET: &str = "AWS::SecretsManager::Secret";
const PARAMETER: &str = "AWS::SSM::Parameter";

/// What stacks keep for others to read, by type, region, account and name; those of secrets with their replicas.
pub(super) type Kept<'a> = BTreeMap<[&'a str; 4], NodeId>;

pub(super) fn kept(program: &Program) -> Kept<'_> {
    let mut kept = Kept::new();
    for ty in [SECRET, PARAMETER] {
        for resource in of_type(program, ty) {
            let Some(name) = resource.text(&["Name"]) else { continue };
            let account = program.unit(resource.unit).place.account.as_str();
            let replicas = resource.items(&["ReplicaRegions"]).iter();
            let replicas = replicas.filter_map(|replica| replica.at(&["Region"])?.as_str());
            for region in replicas.chain([resource.region()]) {
                kept.insert([ty, region, account, name], resource.node);
            }
        }
    }
    kept
}

pub(super) fn check(cluster: &Cluster, kept: &Kept, report: &mut Report) {
    let mut missing: BTreeMap<[&str; 4], Object> = BTreeMap::new();
    for external in cluster.of_kind("ExternalSecret") {
        for read in reads(cluster, external) {
            let [ty, _, _, name] = read;
            match kept.get(&read) {
                Some(node) if only_reads(report.program, *node) => {
                    let message = format!("{} takes the host of a secondary from `{name}`", external.title());
                    let origin = report.program.tree.origin(*node);
                    let diag = report.program.diag(&READ_ONLY, external.node, message);
                    let diag = diag.related(origin, "the parameter");
                    report.findings.push(diag.help("let the parameter hold the primary's endpoint"));
                }
                None if !cluster.elsewhere.contains(&[ty, "", name]) => {
                    missing.entry(read).or_insert(external);
                }
                _ => {}
            }
        }
    }
    for ([ty, region, account, name], external) in missing {
        let what = if ty == SECRET { "secret" } else { "parameter" };
        let message =
            format!("no stack makes the {what} `{name}` in {region}, which {} reads", external.title());
        let there = kept.keys().filter(|it| it[..3] == [ty, region, account]).map(|it| it[3]);
        let help = did_you_mean(name, there).unwrap_or_else(|| {
            format!("let a stack make it or replicate it there, or say that the `{ty}` is `made_elsewhere`")
        });
        report.add(&NOWHERE, &external, message, help);
    }
}

/// Kind, namespace, name and place of what others make for a cluster, and the members that are read of a secret; nothing that
/// could be read and isn't.
pub(in crate::synth) fn elsewhere<'a>(
    cluster: &Cluster<'a>,
) -> Vec<([&'a str; 3], &'a Place, BTreeSet<&'a str>)> {
    let of = |made: [&'a str; 3]| {
        let [kind, _, name] = made;
        let reads_it = |external: &Object| {
            reads(cluster, *external).iter().any(|[ty, _, _, read]| (*ty, *read) == (kind, name))
        };
        let reading: Vec<_> = cluster.of_kind("ExternalSecret").filter(reads_it).collect();
        let is_idle = [SECRET, PARAMETER].contains(&kind) && reading.is_empty();
        (!is_idle).then(|| (made, cluster.place, reading.into_iter().flat_map(members).collect()))
    };
    cluster.elsewhere.iter().copied().filter_map(of).collect()
}

/// The members that the template of an `ExternalSecret` takes.
fn members(external: Object<'_>) -> Vec<&str> {
    let texts = cluster::members(external.get(&["spec", "target", "template", "data"]));
    let named = texts.flat_map(|(_, text)| text.split("{{ .").skip(1));
    named.filter_map(|rest| rest.split(' ').next()).collect()
}

/// Type, region, account and name of what an `ExternalSecret` reads of its cluster's account, as far as the program says.
fn reads<'a>(cluster: &Cluster<'a>, external: Object<'a>) -> BTreeSet<[&'a str; 4]> {
    let by_default = external.get(&["spec", "secretStoreRef"]);
    let read = |part: &'a Doc, key: &'a Doc| {
        let name = key.as_str().filter(|name| !name.starts_with("arn:"))?;
        let store = part.at(&["sourceRef", "storeRef"]).or(by_default)?;
        let text = |key| store.at(&[key]).and_then(Doc::as_str);
        let kind = text("kind").unwrap_or("SecretStore");
        let namespace = if kind == "ClusterSecretStore" { "" } else { external.namespace };
        let aws = cluster.get(kind, namespace, text("name")?)?.get(&["spec", "provider", "aws"])?;
        let ty = match aws.at(&["service"])?.as_str()? {
            "SecretsManager" => SECRET,
            "ParameterStore" => PARAMETER,
            _ => return None,
        };
        // One that it takes a role for may be of another account.
        let is_own = aws.at(&["role"]).is_none();
        is_own.then_some([ty, aws.at(&["region"])?.as_str()?, cluster.place.account.as_str(), name])
    };
    let data = list(external.get(&["spec", "data"])).iter();
    let data = data.filter_map(|part| read(part, part.at(&["remoteRef", "key"])?));
    let all = list(external.get(&["spec", "dataFrom"])).iter();
    data.chain(all.filter_map(|part| read(part, part.at(&["extract", "key"])?))).collect()
}

/// Whether a parameter holds the host by which a secondary of a global datastore is written to once it is promoted.
fn only_reads(program: &Program, parameter: NodeId) -> bool {
    let Some(Doc::Expr(value)) = program.leaf(parameter).body.at(&["Value"]) else { return false };
    let Expr::Att(group, "PrimaryEndPoint.Address") = **value else { return false };
    program.leaf(group).body.at(&["GlobalReplicationGroupId"]).is_some()
}
