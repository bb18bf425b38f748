//! `POL-ELB-001`

use fineract_core::{Code, Doc, Severity};

use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-ELB-001",
    title: "load balancer that answers in the clear",
    severity: Severity::Error,
    explanation: "## What it does\nFinds HTTP listeners whose default action is anything but a redirect to HTTPS or a fixed answer.\n\n\
## Why is this bad\nPasswords, cookies and balances cross the internet in the clear, and nobody notices, for it \
works.\n\n\
## Example\n`elbv2::Listener::new(actions, balancer).protocol(\"HTTP\").port(80)` that forwards\n\n\
## Use instead\nRedirect port 80 to 443 (`RedirectConfig` with `Protocol: HTTPS`, `StatusCode: HTTP_301`) and \
forward from an HTTPS listener.",
};

fn check(view: &View, findings: &mut Findings) {
    for listener in view.of_type("AWS::ElasticLoadBalancingV2::Listener") {
        if listener.text(&["Protocol"]) != Some("HTTP") {
            continue;
        }
        let answers = listener.items(&["DefaultActions"]).iter().any(|action| {
            let text = |path: &[&str]| action.at(path).and_then(Doc::as_str);
            match text(&["Type"]) {
                Some("redirect") => text(&["RedirectConfig", "Protocol"]) == Some("HTTP"),
                Some("fixed-response") | None => false,
                Some(_) => true,
            }
        });
        if answers {
            findings.report(listener, "the listener serves HTTP", "redirect to HTTPS");
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found, resource};

    fn listener(action: serde_json::Value) -> Vec<String> {
        found(&RULE, |stack| {
            let properties = json!({"Protocol": "HTTP", "Port": 80, "DefaultActions": [action]});
            stack.add("http", resource("AWS::ElasticLoadBalancingV2::Listener", properties));
        })
    }

    #[test]
    fn forwarding_http_is_found() {
        assert_eq!(listener(json!({"Type": "forward"})), ["stack/http: the listener serves HTTP"]);
        let redirect = json!({"Type": "redirect", "RedirectConfig": {"Protocol": "HTTP"}});
        assert_eq!(listener(redirect).len(), 1);
    }

    #[test]
    fn redirecting_to_https_is_not() {
        assert!(listener(json!({"Type": "redirect", "RedirectConfig": {"Protocol": "HTTPS"}})).is_empty());
    }
}
