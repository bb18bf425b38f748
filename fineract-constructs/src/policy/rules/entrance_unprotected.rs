//! `POL-DEL-003`

use fineract_core::{Code, Severity};

use super::shared::attribute_is_true;
use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-DEL-003",
    title: "cluster or load balancer that one call deletes",
    severity: Severity::Warning,
    explanation: "## What it does\nFinds EKS clusters and load balancers outside of `dev` without deletion protection.\n\n\
## Why is this bad\nNo data is lost, and the environment is down until all is made again, under other addresses.\n\n\
## Example\n`elbv2::LoadBalancer::new().name(\"fnr-prd-euw1-web\")`\n\n\
## Use instead\n`DeletionProtection` of the cluster, the attribute `deletion_protection.enabled` of the load \
balancer.",
};

fn check(view: &View, findings: &mut Findings) {
    for cluster in view.of_type("AWS::EKS::Cluster").iter().filter(|cluster| cluster.is_critical()) {
        if !cluster.is_true(&["DeletionProtection"]) {
            findings.report(cluster, "one call deletes the cluster", "turn on `DeletionProtection`");
        }
    }
    let balancers = view.of_type("AWS::ElasticLoadBalancingV2::LoadBalancer").iter();
    for balancer in balancers.filter(|balancer| balancer.is_critical()) {
        if !attribute_is_true(balancer, "deletion_protection.enabled") {
            let help = "turn on `deletion_protection.enabled`";
            findings.report(balancer, "one call deletes the load balancer", help);
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found, resource};

    fn balancer(protection: &str) -> Vec<String> {
        found(&RULE, |stack| {
            let attribute = json!({"Key": "deletion_protection.enabled", "Value": protection});
            let attributes = json!({"LoadBalancerAttributes": [attribute]});
            stack.add("alb", resource("AWS::ElasticLoadBalancingV2::LoadBalancer", attributes));
        })
    }

    #[test]
    fn a_load_balancer_and_a_cluster_without_protection_are_found() {
        assert_eq!(balancer("false"), ["stack/alb: one call deletes the load balancer"]);
        let found = found(&RULE, |stack| {
            stack.add("eks", resource("AWS::EKS::Cluster", json!({})));
        });
        assert_eq!(found, ["stack/eks: one call deletes the cluster"]);
    }

    #[test]
    fn a_protected_load_balancer_is_not() {
        assert!(balancer("true").is_empty());
    }
}
