//! Aliases, and the zones of what they lead to.

use fineract_core::{Code, Diag, Doc, Severity};

use super::{Resource, of_type, referred};
use crate::synth::finish::Program;

static ZONE: Code = Code {
    id: "R53-021",
    title: "an alias by the zone of another endpoint",
    severity: Severity::Error,
    explanation: "An alias names the hosted zone of what it leads to: of load balancers each region has one for each kind, of \
accelerators and distributions there is one. Route 53 refuses the zone of another region or kind, for it finds no such name \
there.\n\nTake the `CanonicalHostedZoneID` of the same load balancer. Source: AWS General Reference, Elastic Load Balancing \
endpoints.",
};

pub(in crate::synth) static CODES: &[&Code] = &[&ZONE];

/// The zones of application and of network load balancers. Source: AWS General Reference, Elastic Load Balancing endpoints.
const BALANCERS: &[(&str, &str, &str)] = &[
    ("eu-central-1", "Z215JYRZR1TBD5", "Z3F0SRJ5LGBH90"),
    ("eu-west-1", "Z32O12XQLNTSW2", "Z2IFOLAFXWLO4F"),
    ("eu-west-2", "ZHURV8PSTC4K8", "ZD4D7Y8KGAS4G"),
    ("eu-west-3", "Z3Q77PNBQS71R4", "Z1CMS0P5QUZ6D5"),
];

/// The zones of accelerators and of distributions. Source: the Route 53 API, `AliasTarget`.
const ACCELERATORS: &str = "Z2BJ6XQ5FK7U4H";
const DISTRIBUTIONS: &str = "Z2FDTNDATAQYW2";

pub(super) fn check(program: &Program, findings: &mut Vec<Diag>) {
    for record in of_type(program, "AWS::Route53::RecordSet") {
        check_alias(record, record.properties, findings);
    }
    for group in of_type(program, "AWS::Route53::RecordSetGroup") {
        group.items(&["RecordSets"]).iter().for_each(|record| check_alias(group, record, findings));
    }
}

fn check_alias(resource: Resource, record: &Doc, findings: &mut Vec<Diag>) {
    let at = |key| record.at(&["AliasTarget", key]);
    let (Some(name), Some(zone)) = (at("DNSName"), at("HostedZoneId")) else { return };
    let given = zone.as_str().or_else(|| zone_of(resource, zone));
    if let (Some(wanted), Some(given)) = (zone_of_name(resource, name), given)
        && wanted != given
    {
        let message = format!("the alias leads to an endpoint of the zone `{wanted}`, and names `{given}`");
        let help = format!("set `HostedZoneId` to `{wanted}`, or take it from what the alias leads to");
        findings.push(resource.diag(&ZONE, message).help(help));
    }
}

/// The zone that an endpoint's name is in, if that is known.
fn zone_of_name(resource: Resource, name: &Doc) -> Option<&'static str> {
    let Some(name) = name.as_str() else { return zone_of(resource, name) };
    let name = name.trim_end_matches('.').to_ascii_lowercase();
    // What names of distributions want is in the schema.
    if name.ends_with(".awsglobalaccelerator.com") {
        return Some(ACCELERATORS);
    }
    let of_region = |region: &str, before: &str, after: &str| {
        name.ends_with(&format!(".{before}{region}{after}.amazonaws.com"))
    };
    BALANCERS.iter().find_map(|(region, application, network)| {
        of_region(region, "", ".elb")
            .then_some(*application)
            .or(of_region(region, "elb.", "").then_some(*network))
    })
}

/// The zone of a load balancer or accelerator of the program.
fn zone_of(resource: Resource, value: &Doc) -> Option<&'static str> {
    let node = referred(value)?;
    let program = resource.program;
    let leaf = program.tree[node].as_leaf()?;
    match &*leaf.ty {
        "AWS::GlobalAccelerator::Accelerator" => Some(ACCELERATORS),
        "AWS::CloudFront::Distribution" => Some(DISTRIBUTIONS),
        "AWS::ElasticLoadBalancingV2::LoadBalancer" => {
            let region = program.unit(program.unit_of(node)?).place.region;
            let (_, application, network) = BALANCERS.iter().find(|(known, ..)| *known == region)?;
            match leaf.body.at(&["Type"]).map(Doc::as_str) {
                None | Some(Some("application")) => Some(application),
                Some(Some("network")) => Some(network),
                _ => None,
            }
        }
        _ => None,
    }
}
