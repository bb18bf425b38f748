//! `POL-LOG-004`

use fineract_core::{Code, Severity};

use super::shared::attribute_is_true;
use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-LOG-004",
    title: "load balancer without access log",
    severity: Severity::Error,
    explanation: "## What it does\nFinds application load balancers outside of `dev` without `access_logs.s3.enabled`.\n\n\
## Why is this bad\nWho called what, from where, with which answer is recorded nowhere: neither an attack nor a \
dispute about a payment can be followed up.\n\n\
## Example\n`elbv2::LoadBalancer::new().ty(\"application\")`\n\n\
## Use instead\nThe attributes `access_logs.s3.enabled` and `access_logs.s3.bucket`, with a bucket of the same \
region.",
};

fn check(view: &View, findings: &mut Findings) {
    let balancers = view.of_type("AWS::ElasticLoadBalancingV2::LoadBalancer").iter();
    for balancer in balancers.filter(|balancer| balancer.is_critical()) {
        let application = balancer.text(&["Type"]).is_none_or(|ty| ty == "application");
        if application && !attribute_is_true(balancer, "access_logs.s3.enabled") {
            findings.report(
                balancer,
                "the load balancer has no access log",
                "turn on `access_logs.s3.enabled`",
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found, resource};

    fn balancer(attributes: serde_json::Value) -> Vec<String> {
        found(&RULE, |stack| {
            let properties = json!({"LoadBalancerAttributes": attributes});
            stack.add("alb", resource("AWS::ElasticLoadBalancingV2::LoadBalancer", properties));
        })
    }

    #[test]
    fn a_balancer_without_a_log_is_found() {
        assert_eq!(balancer(json!([])), ["stack/alb: the load balancer has no access log"]);
    }

    #[test]
    fn a_balancer_with_a_log_is_not() {
        assert!(balancer(json!([{"Key": "access_logs.s3.enabled", "Value": "true"}])).is_empty());
    }
}
