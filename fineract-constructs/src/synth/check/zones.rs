//! Zones that databases are to stand in, and the subnets that they have there.

use std::collections::BTreeSet;

use fineract_core::{Code, Diag, Doc, NodeId, Severity, Slot};

use super::resource::referred;
use crate::synth::finish::Program;

pub(super) static NO_SUBNET: Code = Code {
    id: "NET-009",
    title: "a zone without a subnet",
    severity: Severity::Error,
    explanation: "A database lists a zone in which its subnet group has no subnet (D05): RDS refuses it, or keeps fewer \
copies apart than the program says.\n\n\
Give the tier a subnet in each zone, as `Vpc` does, and leave `AvailabilityZones` out: RDS takes the group's.",
};

/// Databases, with the property that lists their zones.
const DATABASES: [(&str, &str); 2] =
    [("AWS::RDS::DBCluster", "AvailabilityZones"), ("AWS::RDS::DBInstance", "AvailabilityZone")];

pub(super) fn check(program: &Program, findings: &mut Vec<Diag>) {
    for &unit in &program.units {
        for node in program.slot(unit, Slot::Resource) {
            let leaf = program.leaf(node);
            let Some((_, property)) = DATABASES.iter().find(|(ty, _)| *ty == leaf.ty) else { continue };
            let group = leaf.body.at(&["DBSubnetGroupName"]).and_then(referred);
            let Some(covered) = group.and_then(|group| zones(program, group)) else { continue };
            let listed =
                leaf.body.at(&[property]).map(|doc| doc.as_list().unwrap_or(std::slice::from_ref(doc)));
            let listed = listed.unwrap_or_default().iter().filter_map(Doc::as_str);
            for zone in listed.filter(|zone| !covered.contains(zone)) {
                let all: Vec<_> = covered.iter().copied().collect();
                let message = format!("it is to stand in {zone}, and its subnets are in {}", all.join(", "));
                let diag = program.diag(&NO_SUBNET, node, message);
                let diag = diag.related(
                    group.map_or_else(|| program.tree.origin(node), |group| program.tree.origin(group)),
                    "its subnets",
                );
                findings.push(diag.help(format!("give its tier a subnet in {zone}")));
            }
        }
    }
}

/// The zones of a group's subnets, if synth knows them all.
fn zones(program: &Program, group: NodeId) -> Option<BTreeSet<&str>> {
    let subnets = program.tree[group].as_leaf()?.body.at(&["SubnetIds"])?.as_list()?;
    let zone =
        |subnet: &Doc| program.tree[referred(subnet)?].as_leaf()?.body.at(&["AvailabilityZone"])?.as_str();
    subnets.iter().map(zone).collect()
}
