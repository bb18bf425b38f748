//! `POL-ELB-003`

use fineract_core::{Code, Severity};

use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-ELB-003",
    title: "public load balancer without web firewall",
    severity: Severity::Error,
    explanation: "## What it does\nFinds application load balancers that face the internet and have no web ACL.\n\n\
## Why is this bad\nSQL injection and known exploits reach the services as they come.\n\n\
## Example\n`elbv2::LoadBalancer::new().scheme(\"internet-facing\")` without `wafv2::WebAclAssociation`\n\n\
## Use instead\nA regional web ACL of the same environment, and an association.",
};

fn check(view: &View, findings: &mut Findings) {
    let shielded = view.referred("AWS::WAFv2::WebACLAssociation", "ResourceArn");
    for balancer in view.of_type("AWS::ElasticLoadBalancingV2::LoadBalancer") {
        let application = balancer.text(&["Type"]).is_none_or(|ty| ty == "application");
        let public = balancer.text(&["Scheme"]).is_none_or(|scheme| scheme == "internet-facing");
        if application && public && !shielded.contains(&balancer.node) {
            let message = "the load balancer faces the internet without a web ACL";
            findings.report(balancer, message, "add an `AWS::WAFv2::WebACLAssociation`");
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found, resource};

    #[test]
    fn a_public_balancer_without_an_acl_is_found() {
        let found = found(&RULE, |stack| {
            stack.add(
                "alb",
                resource("AWS::ElasticLoadBalancingV2::LoadBalancer", json!({"Scheme": "internet-facing"})),
            );
        });
        assert_eq!(found, ["stack/alb: the load balancer faces the internet without a web ACL"]);
    }

    #[test]
    fn one_with_an_acl_and_an_internal_one_are_not() {
        let found = found(&RULE, |stack| {
            let alb = stack.add("alb", resource("AWS::ElasticLoadBalancingV2::LoadBalancer", json!({})));
            stack.add("acl", resource("AWS::WAFv2::WebACLAssociation", json!({})).refer("ResourceArn", alb));
            stack.add(
                "nlb",
                resource("AWS::ElasticLoadBalancingV2::LoadBalancer", json!({"Scheme": "internal"})),
            );
        });
        assert!(found.is_empty(), "{found:?}");
    }
}
