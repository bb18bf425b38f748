//! What a network, a subnet or a load balancer has once.

use std::collections::BTreeMap;

use fineract_core::{Code, Diag, Doc, NodeId, Severity};

use super::resource::{Resource, of_type};
use crate::synth::finish::Program;

pub(super) static TWICE: Code = Code {
    id: "NET-013",
    title: "a second of what there is once",
    severity: Severity::Error,
    explanation: "A subnet has one route table and one network ACL, a file system one mount target in each zone, a network one internet \
gateway and one virtual private gateway, a load balancer one listener at a port, and a service's private name leads to one \
interface endpoint of a network. The service refuses the second, or takes the first away.\n\nSources: the API references of \
EC2, EFS and Elastic Load Balancing, and the AWS PrivateLink guide.",
};

/// A type of which one resource takes a place, what it is, the properties that say which, and what it has if it takes one.
type Row = (&'static str, &'static str, &'static [&'static str], fn(Resource) -> bool);

const PLACES: &[Row] = &[
    ("AWS::EC2::SubnetRouteTableAssociation", "a route table", &["SubnetId"], |_| true),
    ("AWS::EC2::SubnetNetworkAclAssociation", "a network ACL", &["SubnetId"], |_| true),
    (
        "AWS::ElasticLoadBalancingV2::Listener",
        "a listener at this port",
        &["LoadBalancerArn", "Port"],
        |_| true,
    ),
    ("AWS::EC2::VPCGatewayAttachment", "an internet gateway", &["VpcId"], |it| {
        it.get(&["InternetGatewayId"]).is_some()
    }),
    ("AWS::EC2::VPCGatewayAttachment", "a virtual private gateway", &["VpcId"], |it| {
        it.get(&["VpnGatewayId"]).is_some()
    }),
    ("AWS::EC2::VPCEndpoint", "an endpoint with this private name", &["VpcId", "ServiceName"], |it| {
        it.text(&["VpcEndpointType"]) == Some("Interface")
            && it.get(&["PrivateDnsEnabled"]) == Some(&Doc::Bool(true))
    }),
];

pub(super) fn check(program: &Program, findings: &mut Vec<Diag>) {
    for (ty, what, properties, takes) in PLACES {
        let mut taken: BTreeMap<String, NodeId> = BTreeMap::new();
        for resource in of_type(program, ty).filter(|resource| takes(*resource)) {
            let place = properties.iter().map(|property| resource.get(&[property]));
            let Some(place) = place.collect::<Option<Vec<_>>>() else { continue };
            let whose = match properties[0] {
                "SubnetId" => "the subnet",
                "LoadBalancerArn" => "the load balancer",
                _ => "the network",
            };
            let message = || format!("{whose} has {what} already");
            take(&mut taken, resource, format!("{place:?}"), message, findings);
        }
    }
    let mut taken = BTreeMap::new();
    for target in of_type(program, "AWS::EFS::MountTarget") {
        let (Some(subnet), Some(files)) = (target.get(&["SubnetId"]), target.get(&["FileSystemId"])) else {
            continue;
        };
        let zone = target.partner(&["SubnetId"], "AWS::EC2::Subnet");
        let zone = zone.and_then(|subnet| subnet.text(&["AvailabilityZone"]));
        let place = zone.map_or_else(|| format!("{subnet:?}"), str::to_owned);
        let message =
            || format!("the file system has a mount target in {} already", zone.unwrap_or("this subnet"));
        take(&mut taken, target, format!("{place} {files:?}"), message, findings);
    }
}

/// Reports a resource whose place another has.
fn take(
    taken: &mut BTreeMap<String, NodeId>,
    resource: Resource,
    place: String,
    message: impl Fn() -> String,
    findings: &mut Vec<Diag>,
) {
    let first = *taken.entry(place).or_insert(resource.node);
    if first != resource.node {
        let diag = resource.diag(&TWICE, message());
        let diag = diag.related(resource.program.tree.origin(first), "this one");
        findings.push(diag.help("remove one of the two"));
    }
}
