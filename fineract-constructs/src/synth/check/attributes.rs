//! What stands beside a resource's properties.

use fineract_core::{Code, Diag, Doc, Severity, Slot, UnitKind};
use fineract_schema::did_you_mean;

use crate::synth::finish::Program;

pub(super) static ATTRIBUTE: Code = Code {
    id: "SCHEMA-004",
    title: "attribute of a resource",
    severity: Severity::Error,
    explanation: "What stands beside a resource's properties, such as its deletion policy, is not as CloudFormation takes it: \
an unknown name, a policy that there isn't, a snapshot of a type that has none, or an update policy of another type.\n\n\
Source: CloudFormation's reference of resource attributes.",
};

/// What a resource can have beside its type, its properties and what it depends on.
const ATTRIBUTES: &[&str] =
    &["Condition", "CreationPolicy", "DeletionPolicy", "Metadata", "UpdatePolicy", "UpdateReplacePolicy"];

const POLICIES: &[&str] = &["Delete", "Retain", "RetainExceptOnCreate", "Snapshot"];

/// Types of which a snapshot is taken before they are deleted.
const WITH_SNAPSHOTS: &[&str] = &[
    "AWS::DocDB::DBCluster",
    "AWS::EC2::Volume",
    "AWS::ElastiCache::CacheCluster",
    "AWS::ElastiCache::ReplicationGroup",
    "AWS::Neptune::DBCluster",
    "AWS::RDS::DBCluster",
    "AWS::RDS::DBInstance",
    "AWS::Redshift::Cluster",
];

/// Types that take a creation or an update policy, and its members.
const STEPS: &[(&str, &str, &[&str])] = &[
    ("CreationPolicy", "AWS::AppStream::Fleet", &["StartFleet"]),
    (
        "CreationPolicy",
        "AWS::AutoScaling::AutoScalingGroup",
        &["AutoScalingCreationPolicy", "ResourceSignal"],
    ),
    ("CreationPolicy", "AWS::CloudFormation::WaitCondition", &["ResourceSignal"]),
    ("CreationPolicy", "AWS::EC2::Instance", &["ResourceSignal"]),
    ("UpdatePolicy", "AWS::AppStream::Fleet", &["StartAfterUpdate", "StopBeforeUpdate"]),
    (
        "UpdatePolicy",
        "AWS::AutoScaling::AutoScalingGroup",
        &[
            "AutoScalingInstanceRefresh",
            "AutoScalingReplacingUpdate",
            "AutoScalingRollingUpdate",
            "AutoScalingScheduledAction",
        ],
    ),
    ("UpdatePolicy", "AWS::ElastiCache::ReplicationGroup", &["UseOnlineResharding"]),
    ("UpdatePolicy", "AWS::Elasticsearch::Domain", &["EnableVersionUpgrade"]),
    ("UpdatePolicy", "AWS::Lambda::Alias", &["CodeDeployLambdaAliasUpdate"]),
    ("UpdatePolicy", "AWS::OpenSearchService::Domain", &["EnableVersionUpgrade"]),
];

pub(super) fn check(program: &Program, findings: &mut Vec<Diag>) {
    let stacks = program.units.iter().filter(|unit| program.unit(**unit).kind == UnitKind::Stack);
    for id in stacks.flat_map(|unit| program.slot(*unit, Slot::Resource)) {
        let leaf = program.leaf(id);
        for (name, value) in &leaf.attributes {
            if let Some(place) = looked_up(value) {
                let message = format!("{} {name}: `{place}` is looked up in properties only", leaf.ty);
                findings.push(program.diag(&ATTRIBUTE, id, message).help("write the value itself"));
            }
            if let Some((problem, help)) = problem(&leaf.ty, name, value) {
                let mut diag = program.diag(&ATTRIBUTE, id, format!("{} {name}: {problem}", leaf.ty));
                diag.help = help;
                findings.push(diag);
            }
        }
    }
}

/// The dynamic reference in a document, which is evaluated in properties alone. Source: CloudFormation user guide, dynamic
/// references.
fn looked_up(doc: &Doc) -> Option<String> {
    let mut found = None;
    doc.walk(&mut |doc| {
        let reference = doc.as_str().and_then(|text| text.split_once("{{resolve:")?.1.split_once("}}"));
        found = found.take().or(reference.map(|(reference, _)| format!("{{{{resolve:{reference}}}}}")));
    });
    found
}

/// What is wrong with an attribute, and what would be right.
fn problem(ty: &str, name: &str, value: &Doc) -> Option<(String, Option<String>)> {
    match name {
        "DeletionPolicy" | "UpdateReplacePolicy" => match value.as_str()? {
            "Snapshot" if !WITH_SNAPSHOTS.contains(&ty) => {
                Some(("no snapshot can be taken of this type".into(), Some("retain it, or delete it".into())))
            }
            "RetainExceptOnCreate" if name == "UpdateReplacePolicy" => {
                Some(("`RetainExceptOnCreate` is for deletion only".into(), None))
            }
            policy if !POLICIES.contains(&policy) => {
                let help = did_you_mean(policy, POLICIES.iter().copied());
                Some((format!("`{policy}` is none of {}", list(POLICIES)), help))
            }
            _ => None,
        },
        "CreationPolicy" | "UpdatePolicy" => {
            let Some((_, _, members)) = STEPS.iter().find(|(of, on, _)| *of == name && *on == ty) else {
                return Some(("this type takes none".into(), None));
            };
            let unknown = value.as_map()?.keys().find(|key| !members.contains(&&***key))?;
            let help = did_you_mean(unknown, members.iter().copied());
            Some((format!("`{unknown}` is none of {}", list(members)), help))
        }
        "Metadata" if value.at(&[INIT]).is_some() => init(value.at(&[INIT])?),
        "Metadata" if value.as_map().is_none() => Some(("it is a map".into(), None)),
        "DependsOn" => {
            let help = "`Leaf::depends_on` names the nodes; a reference is order enough";
            Some(("the order of resources is not written by hand".into(), Some(help.into())))
        }
        _ if ATTRIBUTES.contains(&name) => None,
        _ => {
            let help = did_you_mean(name, ATTRIBUTES.iter().copied());
            Some(("resources have no such attribute".into(), help))
        }
    }
}

/// What `cfn-init` reads on an instance, and the parts of a set. Source: CloudFormation user guide, `AWS::CloudFormation::Init`.
const INIT: &str = "AWS::CloudFormation::Init";
const PARTS: &[&str] = &["commands", "files", "groups", "packages", "services", "sources", "users"];

fn init(value: &Doc) -> Option<(String, Option<String>)> {
    let Some(sets) = value.as_map() else { return Some((format!("`{INIT}` is a map"), None)) };
    for (name, set) in sets {
        let Some(set) = set.as_map() else {
            return Some((format!("`{INIT}` has a `{name}` that is no map"), None));
        };
        if let Some(part) = set.keys().find(|part| name != "configSets" && !PARTS.contains(&&***part)) {
            let help = did_you_mean(part, PARTS.iter().copied());
            return Some((format!("`{part}` of `{name}` is none of {}", list(PARTS)), help));
        }
    }
    None
}

fn list(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}
