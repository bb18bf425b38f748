//! `POL-NET-003`

use fineract_core::{Code, Severity};

use crate::policy::{Findings, Rule, View, references};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-NET-003",
    title: "databases among nodes",
    severity: Severity::Error,
    explanation: "## What it does\nFinds groups of subnets for databases and caches whose subnets are those of nodes, of a \
cluster or of load balancers too.\n\n\
## Why is this bad\nA database then has the routes of what is beside it, a way to the internet among them, and one \
network ACL can't keep the two apart.\n\n\
## Example\nOne list of private subnets for `AWS::EKS::Nodegroup` and `AWS::RDS::DBSubnetGroup`\n\n\
## Use instead\nA tier of its own for databases, with no route out: `network::EnvironmentVpc` makes one.",
};

const OF_DATABASES: &[&str] = &["AWS::RDS::DBSubnetGroup", "AWS::ElastiCache::SubnetGroup"];

/// What runs programs or takes requests, with the properties that name its subnets.
const OF_OTHERS: &[(&str, &[&str])] = &[
    ("AWS::EKS::Cluster", &["ResourcesVpcConfig", "SubnetIds"]),
    ("AWS::EKS::Nodegroup", &["Subnets"]),
    ("AWS::ElasticLoadBalancingV2::LoadBalancer", &["Subnets"]),
    ("AWS::EC2::NatGateway", &["SubnetId"]),
];

fn check(view: &View, findings: &mut Findings) {
    for group in view.of_types(OF_DATABASES) {
        let Some(subnets) = group.get(&["SubnetIds"]).map(references) else { continue };
        let beside = OF_OTHERS.iter().find_map(|(ty, path)| {
            let used = |other: &&crate::policy::Resource| {
                other
                    .get(path)
                    .map(references)
                    .is_some_and(|used| used.iter().any(|subnet| subnets.contains(subnet)))
            };
            view.of_type(ty).iter().find(used)
        });
        if let Some(other) = beside {
            let message = format!("its subnets are those of `{}`", view.tree().path(other.node));
            findings.report(group, message, "give databases subnets of their own");
        }
    }
}

#[cfg(test)]
mod tests {
    use fineract_core::{Doc, Expr, Leaf, Slot};
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{Raw, found, resource};

    fn databases_in(index: usize) -> Vec<String> {
        found(&RULE, |stack| {
            let subnets =
                ["private", "database"].map(|id| stack.add(id, resource("AWS::EC2::Subnet", json!({}))));
            stack
                .add("nodes", resource("AWS::EKS::Nodegroup", json!({})).refer_all("Subnets", &subnets[..1]));
            let group = resource("AWS::RDS::DBSubnetGroup", json!({}));
            stack.add("databases", group.refer_all("SubnetIds", &[subnets[index]]));
        })
    }

    #[test]
    fn databases_in_the_subnets_of_nodes_are_found() {
        assert_eq!(databases_in(0), ["stack/databases: its subnets are those of `stack/nodes`"]);
    }

    #[test]
    fn databases_beside_whatever_else_has_the_subnet_are_found() {
        for (ty, path) in OF_OTHERS {
            let found = found(&RULE, |stack| {
                let subnet = stack.add("subnet", resource("AWS::EC2::Subnet", json!({})));
                let mut place = Doc::list([Doc::from(Expr::Ref(subnet))]);
                for name in path[1..].iter().rev() {
                    place = Doc::map([(*name, place)]);
                }
                stack.add("other", Raw(Leaf::new(Slot::Resource, *ty, Doc::map([(path[0], place)]))));
                let group = resource("AWS::ElastiCache::SubnetGroup", json!({}));
                stack.add("caches", group.refer_all("SubnetIds", &[subnet]));
            });
            assert_eq!(found, ["stack/caches: its subnets are those of `stack/other`"], "{ty}");
        }
    }

    #[test]
    fn databases_in_subnets_of_their_own_are_not() {
        assert!(databases_in(1).is_empty());
    }
}
