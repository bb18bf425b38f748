//! `POL-ELB-002`

use fineract_core::{Code, Doc, Severity};

use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-ELB-002",
    title: "load balancer that takes old TLS",
    severity: Severity::Error,
    explanation: "## What it does\nFinds HTTPS and TLS listeners whose `SslPolicy` is left out or allows TLS 1.0 or 1.1.\n\n\
## Why is this bad\nTLS 1.0 and 1.1 are broken and forbidden by PCI DSS. The default policy still takes them.\n\n\
## Example\n`elbv2::Listener::new(actions, balancer).protocol(\"HTTPS\")`\n\n\
## Use instead\n`.ssl_policy(\"ELBSecurityPolicy-TLS13-1-2-2021-06\")`",
};

/// How the names of policies start that take TLS 1.2 and later only.
///
/// Source: Elastic Load Balancing, "Security policies".
const MODERN: &[&str] = &[
    "ELBSecurityPolicy-TLS13-1-2-",
    "ELBSecurityPolicy-TLS13-1-3-",
    "ELBSecurityPolicy-TLS-1-2-",
    "ELBSecurityPolicy-FS-1-2-",
];

fn check(view: &View, findings: &mut Findings) {
    for listener in view.of_type("AWS::ElasticLoadBalancingV2::Listener") {
        if !["HTTPS", "TLS"].contains(&listener.text(&["Protocol"]).unwrap_or_default()) {
            continue;
        }
        let why = match listener.get(&["SslPolicy"]) {
            None => "by default".to_owned(),
            Some(Doc::Str(policy)) if !MODERN.iter().any(|start| policy.starts_with(start)) => {
                format!("by the policy `{policy}`")
            }
            Some(_) => continue,
        };
        findings.report(
            listener,
            format!("the listener takes TLS below 1.2, {why}"),
            "set `SslPolicy` to `ELBSecurityPolicy-TLS13-1-2-2021-06`",
        );
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found, resource};

    fn listener(policy: serde_json::Value) -> Vec<String> {
        found(&RULE, |stack| {
            stack.add("https", resource("AWS::ElasticLoadBalancingV2::Listener", policy));
        })
    }

    #[test]
    fn old_policies_and_the_default_are_found() {
        assert_eq!(
            listener(json!({"Protocol": "HTTPS"})),
            ["stack/https: the listener takes TLS below 1.2, by default"]
        );
        let old = json!({"Protocol": "TLS", "SslPolicy": "ELBSecurityPolicy-2016-08"});
        assert_eq!(listener(old).len(), 1);
    }

    #[test]
    fn modern_policies_and_plain_tcp_are_not() {
        let modern = json!({"Protocol": "HTTPS", "SslPolicy": "ELBSecurityPolicy-TLS13-1-2-2021-06"});
        assert!(listener(modern).is_empty());
        assert!(listener(json!({"Protocol": "TCP"})).is_empty());
    }
}
