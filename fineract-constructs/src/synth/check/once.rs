//! What a network has once.

use std::collections::BTreeMap;

use fineract_core::{Code, Diag, Doc, NodeId, Severity};

use super::resource::{Resource, of_type};
use crate::synth::finish::Program;

pub(super) static TWICE: Code = Code {
    id: "NET-013",
    title: "a second of what there is once",
    severity: Severity::Error,
    explanation: "A subnet has one route table and one network ACL, a network one internet gateway, and a service's private \
name leads to one interface endpoint of a network. EC2 refuses the second, or takes the first away.\n\nSources: the EC2 \
API reference and the AWS PrivateLink guide.",
};

/// A type of which one resource takes a place, what it is, and the properties that say which.
const PLACES: &[(&str, &str, &[&str])] = &[
    ("AWS::EC2::SubnetRouteTableAssociation", "a route table", &["SubnetId"]),
    ("AWS::EC2::SubnetNetworkAclAssociation", "a network ACL", &["SubnetId"]),
    ("AWS::EC2::VPCEndpoint", "an endpoint with this private name", &["VpcId", "ServiceName"]),
];

pub(super) fn check(program: &Program, findings: &mut Vec<Diag>) {
    for (ty, what, properties) in PLACES {
        let mut taken: BTreeMap<String, NodeId> = BTreeMap::new();
        for resource in of_type(program, ty).filter(|resource| takes(*resource)) {
            let place = properties.iter().map(|property| resource.get(&[property]));
            let Some(place) = place.collect::<Option<Vec<_>>>() else { continue };
            let place = format!("{place:?}");
            let first = *taken.entry(place).or_insert(resource.node);
            if first != resource.node {
                let whose = if properties[0] == "SubnetId" { "the subnet" } else { "the network" };
                let diag = resource.diag(&TWICE, format!("{whose} has {what} already"));
                findings
                    .push(diag.related(program.tree.origin(first), "this one").help("remove one of the two"));
            }
        }
    }
}

/// Whether a resource takes its place: of endpoints, interfaces with private names do.
fn takes(resource: Resource) -> bool {
    let of_endpoint = resource.text(&["VpcEndpointType"]) == Some("Interface")
        && resource.get(&["PrivateDnsEnabled"]) == Some(&Doc::Bool(true));
    resource.get(&["ServiceName"]).is_none() || of_endpoint
}
