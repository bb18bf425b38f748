//! `POL-HA-003`

use std::collections::BTreeSet;

use fineract_core::{Code, Doc, Severity};

use crate::policy::view::references;
use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-HA-003",
    title: "everything in one zone",
    severity: Severity::Error,
    explanation: "## What it does\nFinds subnet groups, load balancers, clusters and node groups whose subnets are all in one zone.\n\n\
## Why is this bad\nA zone is a building: its failure takes everything there along. Databases, clusters and \
application load balancers with fewer than two zones are refused by AWS as well.\n\n\
## Example\n`rds::DbSubnetGroup::new(\"ledger\", [subnet_a])`\n\n\
## Use instead\nSubnets of at least two zones; three where the region has them.",
};

/// Where types list their subnets.
const LISTS: &[(&str, &[&str])] = &[
    ("AWS::AutoScaling::AutoScalingGroup", &["VPCZoneIdentifier"]),
    ("AWS::EKS::Cluster", &["ResourcesVpcConfig", "SubnetIds"]),
    ("AWS::ElastiCache::SubnetGroup", &["SubnetIds"]),
    ("AWS::ElasticLoadBalancingV2::LoadBalancer", &["Subnets"]),
    ("AWS::RDS::DBSubnetGroup", &["SubnetIds"]),
];

fn check(view: &View, findings: &mut Findings) {
    for (ty, path) in LISTS {
        for resource in view.of_type(ty) {
            let Some(Doc::List(subnets)) = resource.get(path) else { continue };
            let zones: Option<BTreeSet<&str>> = subnets.iter().map(|subnet| zone(view, subnet)).collect();
            if subnets.len() == 1 || zones.is_some_and(|zones| zones.len() == 1) {
                findings.report(resource, "all subnets are in one zone", "add subnets of other zones");
            }
        }
    }
}

/// The zone of a subnet, if the subnet is in the program and its zone is known.
fn zone<'a>(view: &View<'a>, subnet: &Doc) -> Option<&'a str> {
    let node = references(subnet).first().copied()?;
    view.resource(node)?.text(&["AvailabilityZone"])
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found, resource};

    fn group(zones: &[&str]) -> Vec<String> {
        found(&RULE, |stack| {
            let mut subnets = Vec::new();
            for (index, zone) in zones.iter().enumerate() {
                let subnet = resource("AWS::EC2::Subnet", json!({"AvailabilityZone": zone}));
                subnets.push(stack.add(format!("subnet-{index}"), subnet));
            }
            stack.add(
                "group",
                resource("AWS::RDS::DBSubnetGroup", json!({})).refer_all("SubnetIds", &subnets),
            );
        })
    }

    #[test]
    fn two_subnets_of_one_zone_are_found() {
        assert_eq!(group(&["eu-west-1a", "eu-west-1a"]), ["stack/group: all subnets are in one zone"]);
        assert_eq!(group(&["eu-west-1a"]).len(), 1);
    }

    #[test]
    fn whatever_is_in_one_subnet_is_found() {
        for (ty, path) in LISTS {
            let found = found(&RULE, |stack| {
                let mut place = json!(["subnet-0123456789abcdef0"]);
                for name in path.iter().rev() {
                    place = json!({*name: place});
                }
                stack.add("it", resource(ty, place));
            });
            assert_eq!(found, ["stack/it: all subnets are in one zone"], "{ty}");
        }
    }

    #[test]
    fn two_zones_are_not() {
        assert!(group(&["eu-west-1a", "eu-west-1b"]).is_empty());
    }
}
