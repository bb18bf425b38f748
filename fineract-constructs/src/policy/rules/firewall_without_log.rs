//! `POL-LOG-005`

use fineract_core::{Code, Severity};

use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-LOG-005",
    title: "firewall without log",
    severity: Severity::Error,
    explanation: "## What it does\nFinds web ACLs and network firewalls without a logging configuration.\n\n\
## Why is this bad\nA firewall that tells nobody what it stopped can neither be tuned nor be shown to an auditor.\n\n\
## Example\n`wafv2::WebAcl::new(…)` without `wafv2::LoggingConfiguration`\n\n\
## Use instead\nA logging configuration, for a web ACL to a log group whose name starts with `aws-waf-logs-`.",
};

/// What logs for a firewall, and the property that says for which.
const LOGGED: &[(&str, &str, &str)] = &[
    ("AWS::WAFv2::WebACL", "AWS::WAFv2::LoggingConfiguration", "ResourceArn"),
    ("AWS::NetworkFirewall::Firewall", "AWS::NetworkFirewall::LoggingConfiguration", "FirewallArn"),
];

fn check(view: &View, findings: &mut Findings) {
    for (ty, configuration, property) in LOGGED {
        let logged = view.referred(configuration, property);
        for firewall in view.of_type(ty).iter().filter(|firewall| !logged.contains(&firewall.node)) {
            findings.report(firewall, "the firewall has no log", format!("add an `{configuration}`"));
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found, resource};

    #[test]
    fn a_firewall_without_a_log_is_found() {
        let found = found(&RULE, |stack| {
            stack.add("acl", resource("AWS::WAFv2::WebACL", json!({})));
        });
        assert_eq!(found, ["stack/acl: the firewall has no log"]);
    }

    #[test]
    fn a_firewall_with_a_log_is_not() {
        let found = found(&RULE, |stack| {
            let acl = stack.add("acl", resource("AWS::WAFv2::WebACL", json!({})));
            stack.add(
                "log",
                resource("AWS::WAFv2::LoggingConfiguration", json!({})).refer("ResourceArn", acl),
            );
        });
        assert!(found.is_empty(), "{found:?}");
    }
}
