//! `POL-ELB-005`

use fineract_core::{Code, Severity};

use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-ELB-005",
    title: "way in that no web firewall can guard",
    severity: Severity::Warning,
    explanation: "## What it does\nFinds network load balancers that face the internet or are behind an accelerator.\n\n\
## Why is this bad\nA web ACL reads requests, and a network load balancer forwards connections: what is behind it meets \
injected SQL by itself (WAF-5).\n\n\
## Example\n`globalaccelerator::EndpointGroup` with a network load balancer\n\n\
## Use instead\nAn application load balancer, where speed allows it; or acknowledge it, with who sees to the \
service's queries.",
};

fn check(view: &View, findings: &mut Findings) {
    let accelerated = view.referred("AWS::GlobalAccelerator::EndpointGroup", "EndpointConfigurations");
    for balancer in view.of_type("AWS::ElasticLoadBalancingV2::LoadBalancer") {
        let public = balancer.text(&["Scheme"]).is_none_or(|scheme| scheme == "internet-facing");
        if balancer.text(&["Type"]) == Some("network") && (public || accelerated.contains(&balancer.node)) {
            let message = "clients on the internet reach it past every web ACL";
            findings.report(balancer, message, "say who sees to the service's queries");
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found, resource};

    fn balancer(properties: serde_json::Value) -> Vec<String> {
        found(&RULE, |stack| {
            stack.add("balancer", resource("AWS::ElasticLoadBalancingV2::LoadBalancer", properties));
        })
    }

    #[test]
    fn a_public_network_load_balancer_is_found() {
        let message = "clients on the internet reach it past every web ACL";
        assert_eq!(balancer(json!({"Type": "network"})), [format!("stack/balancer: {message}")]);
    }

    #[test]
    fn one_that_reads_requests_and_one_inside_are_not() {
        assert!(balancer(json!({"Type": "application"})).is_empty());
        assert!(balancer(json!({"Type": "network", "Scheme": "internal"})).is_empty());
    }
}
