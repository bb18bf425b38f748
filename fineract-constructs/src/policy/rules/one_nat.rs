//! `POL-HA-001`

use std::collections::{BTreeMap, BTreeSet};

use fineract_core::{Code, NodeId, Severity};

use crate::policy::view::references;
use crate::policy::{Findings, Resource, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-HA-001",
    title: "one way out for all zones",
    severity: Severity::Warning,
    explanation: "## What it does\nFinds networks outside of `dev` with subnets in several zones whose NAT gateways are all in one.\n\n\
## Why is this bad\nWhen that zone fails, nodes in the others lose the internet: no image, no certificate, no \
partner bank.\n\n\
## Example\n`EnvironmentVpc::new(&site, cidr).nat(Nat::Single)` in production\n\n\
## Use instead\n`Nat::PerZone`",
};

fn check(view: &View, findings: &mut Findings) {
    let mut zones: BTreeMap<NodeId, BTreeSet<&str>> = BTreeMap::new();
    for subnet in view.of_type("AWS::EC2::Subnet") {
        if let (Some(vpc), Some(zone)) = (vpc(subnet), subnet.text(&["AvailabilityZone"])) {
            zones.entry(vpc).or_default().insert(zone);
        }
    }
    let mut gateways: BTreeMap<NodeId, (&Resource, BTreeSet<&str>)> = BTreeMap::new();
    for gateway in view.of_type("AWS::EC2::NatGateway").iter().filter(|gateway| gateway.is_critical()) {
        let subnet = gateway.get(&["SubnetId"]).and_then(|doc| references(doc).first().copied());
        let Some(subnet) = subnet.and_then(|node| view.resource(node)) else { continue };
        if let (Some(vpc), Some(zone)) = (vpc(subnet), subnet.text(&["AvailabilityZone"])) {
            gateways.entry(vpc).or_insert_with(|| (gateway, BTreeSet::new())).1.insert(zone);
        }
    }
    for (vpc, (gateway, with_gateway)) in gateways {
        let all = zones.get(&vpc).map_or(0, BTreeSet::len);
        if all > 1 && with_gateway.len() == 1 {
            let message = format!("one zone's NAT gateway serves {all} zones");
            findings.report(gateway, message, "put a NAT gateway in each zone");
        }
    }
}

fn vpc(subnet: &Resource) -> Option<NodeId> {
    references(subnet.get(&["VpcId"])?).first().copied()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found_in, resource};

    fn network(environment: &str, gateways: usize) -> Vec<String> {
        found_in(environment, &RULE, |stack| {
            let vpc = stack.add("vpc", resource("AWS::EC2::VPC", json!({})));
            for (index, zone) in ["a", "b"].into_iter().enumerate() {
                let subnet = json!({"AvailabilityZone": format!("eu-west-1{zone}")});
                let subnet = stack.add(zone, resource("AWS::EC2::Subnet", subnet).refer("VpcId", vpc));
                if index < gateways {
                    let gateway = resource("AWS::EC2::NatGateway", json!({})).refer("SubnetId", subnet);
                    stack.add(format!("nat-{zone}"), gateway);
                }
            }
        })
    }

    #[test]
    fn one_gateway_for_two_zones_is_found() {
        assert_eq!(network("prod", 1), ["stack/nat-a: one zone's NAT gateway serves 2 zones"]);
    }

    #[test]
    fn a_gateway_in_each_zone_and_developers_are_not() {
        assert!(network("prod", 2).is_empty());
        assert!(network("dev", 1).is_empty());
    }
}
