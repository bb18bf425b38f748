//! Names: one resource of a kind has each, and a stack is where its name says.

use std::collections::{BTreeMap, BTreeSet};

use fineract_core::{Code, Diag, Doc, NodeId, Severity, Slot};
use fineract_schema::resource_type;

use crate::aws::region;
use crate::synth::finish::Program;

pub(super) static TAKEN: Code = Code {
    id: "NAME-003",
    title: "one name for two resources",
    severity: Severity::Error,
    explanation: "Two resources of one type have the same physical name where the service takes each name once, so the \
second can't be created. Roles are global (IAM-2) and so are the members of an Aurora global database (AUR-2): for them it \
is once in the account, whatever the region; for the rest once in the account and region.\n\n\
A site's names are made of the platform, the environment, what the construct is called and the region: give one of the \
two constructs another id.",
};

pub(super) static ELSEWHERE: Code = Code {
    id: "NAME-004",
    title: "a stack of another region than its name says",
    severity: Severity::Error,
    explanation: "A stack or a cluster is named after one region and deployed to another (D01). Whoever reads the name looks \
for it in the wrong place, and its data is under a law that nobody chose.\n\n\
Take the name and the place from one `Site`: `site.stack(\"network\")`.",
};

/// How far a name reaches.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reach {
    Account,
    Region,
}

/// Types whose names the library chooses, with the property that holds the name. Sources: the services' API references,
/// SPEC.md 7.2.
const NAMED: &[(&str, &str, Reach)] = &[
    ("AWS::EKS::Cluster", "Name", Reach::Region),
    ("AWS::ElastiCache::ReplicationGroup", "ReplicationGroupId", Reach::Region),
    ("AWS::ElasticLoadBalancingV2::LoadBalancer", "Name", Reach::Region),
    ("AWS::ElasticLoadBalancingV2::TargetGroup", "Name", Reach::Region),
    ("AWS::IAM::Role", "RoleName", Reach::Account),
    ("AWS::KMS::Alias", "AliasName", Reach::Region),
    ("AWS::Lambda::Function", "FunctionName", Reach::Region),
    ("AWS::Logs::LogGroup", "LogGroupName", Reach::Region),
    ("AWS::RDS::DBCluster", "DBClusterIdentifier", Reach::Account),
    ("AWS::RDS::DBInstance", "DBInstanceIdentifier", Reach::Region),
    ("AWS::RDS::GlobalCluster", "GlobalClusterIdentifier", Reach::Account),
    ("AWS::S3::Bucket", "BucketName", Reach::Account),
    ("AWS::SecretsManager::Secret", "Name", Reach::Region),
    ("AWS::SQS::Queue", "QueueName", Reach::Region),
    ("AWS::SSM::Parameter", "Name", Reach::Region),
];

pub(super) fn check(program: &Program, findings: &mut Vec<Diag>) {
    check_places(program, findings);
    check_taken(program, findings);
}

/// Units against the regions that their names say, by code or in short.
fn check_places(program: &Program, findings: &mut Vec<Diag>) {
    for &node in &program.units {
        let unit = program.unit(node);
        let short = |region: &region::Region| unit.name.split(['-', '/']).any(|part| part == region.short());
        let named = |region: &&region::Region| unit.name.contains(region.code()) || short(region);
        let named: Vec<_> = region::ALL.iter().filter(named).map(|region| region.code()).collect();
        if let Some(other) = named.first()
            && !named.contains(&unit.place.region)
        {
            let message =
                format!("`{}` is named after {other} and deployed to {}", unit.name, unit.place.region);
            findings.push(program.diag(&ELSEWHERE, node, message).help("take both from one `Site`"));
        }
    }
}

fn check_taken(program: &Program, findings: &mut Vec<Diag>) {
    let mut taken: BTreeMap<(&str, &str, &str, String), NodeId> = BTreeMap::new();
    let mut clashing = BTreeSet::new();
    for &unit in &program.units {
        let place = &program.unit(unit).place;
        for node in program.slot(unit, Slot::Resource) {
            let leaf = program.leaf(node);
            let known = NAMED.iter().find(|row| row.0 == leaf.ty);
            let name = match known {
                Some((_, property, _)) => leaf.body.at(&[property]).and_then(Doc::as_str).map(str::to_owned),
                None => identity(&leaf.ty, &leaf.body),
            };
            let (ty, Some(name)) = (&*leaf.ty, name) else { continue };
            let region = if known.is_some_and(|row| row.2 == Reach::Account) { "" } else { place.region };
            let Some(first) = taken.insert((ty, &place.account, region, name.clone()), node) else {
                continue;
            };
            // One finding for two members of one construct, whose other resources clash as well.
            if !clashing.insert((program.tree[first].parent, program.tree[node].parent)) {
                continue;
            }
            let message = format!("two `{ty}` are named `{name}`");
            let diag = program.diag(&TAKEN, node, message);
            findings.push(
                diag.related(program.tree.origin(first), "the other one")
                    .help("give one of the two another id, of which its name is made"),
            );
        }
    }
}

/// What identifies a resource, where the program chooses all of it.
fn identity(ty: &str, properties: &Doc) -> Option<String> {
    let paths = resource_type(ty)?.named();
    let part =
        |path: &String| Some(properties.at(&path.split('/').collect::<Vec<_>>())?.as_str()?.to_owned());
    let parts = paths.iter().map(part).collect::<Option<Vec<_>>>()?;
    (!parts.is_empty()).then(|| parts.join(" "))
}
