//! `POL-NAME-002`

use fineract_core::{Code, Doc, Severity};

use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-NAME-002",
    title: "name that Kubernetes refuses",
    severity: Severity::Error,
    explanation: "## What it does\nChecks the names of objects against RFC 1123, and those of services against RFC 1035, with the \
shorter limits of what makes names from them.\n\n\
## Why is this bad\nThe API server refuses the object when it is applied: an underscore, as in `fineract_payment`, \
is the usual one.\n\n\
## Example\n`core_v1::Service::new(\"fineract_payment\")`\n\n\
## Use instead\nLower-case letters, digits and `-`, a letter first.",
};

fn check(view: &View, findings: &mut Findings) {
    for object in view.objects() {
        // Names of roles and bindings are paths of any form.
        let roles =
            object.get(&["apiVersion"]).and_then(Doc::as_str).is_some_and(|api| api.starts_with("rbac."));
        let rule = match object.kind {
            _ if roles || object.name.is_empty() => continue,
            "Service" if !is_label(object.name, 63, |byte| byte.is_ascii_lowercase()) => {
                "a label of RFC 1035, at most 63"
            }
            "Namespace" if !is_label(object.name, 63, is_lower_or_digit) => "a label of RFC 1123, at most 63",
            // Pods and jobs get names made of these, with eleven letters more.
            "StatefulSet" | "CronJob" if !is_label(object.name, 52, is_lower_or_digit) => {
                "a label of at most 52"
            }
            _ if !is_subdomain(object.name) => "a subdomain of RFC 1123, at most 253",
            _ => continue,
        };
        findings.report(object, format!("`{}` can't be the name of a {}", object.name, object.kind), rule);
    }
}

fn is_lower_or_digit(byte: u8) -> bool {
    byte.is_ascii_lowercase() || byte.is_ascii_digit()
}

fn is_label(name: &str, most: usize, first: fn(u8) -> bool) -> bool {
    let bytes = name.as_bytes();
    let letters = name.bytes().all(|byte| is_lower_or_digit(byte) || byte == b'-');
    (1..=most).contains(&name.len())
        && letters
        && first(bytes[0])
        && is_lower_or_digit(bytes[bytes.len() - 1])
}

fn is_subdomain(name: &str) -> bool {
    name.len() <= 253 && name.split('.').all(|label| is_label(label, 253, is_lower_or_digit))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found_in_cluster, object};

    fn named(kind: &str, name: &str) -> Vec<String> {
        found_in_cluster(&RULE, |bundle| {
            bundle.add("it", object(json!({"kind": kind, "metadata": {"name": name}})));
        })
    }

    #[test]
    fn an_underscore_is_found() {
        assert_eq!(
            named("Service", "fineract_payment"),
            ["bundle/it: `fineract_payment` can't be the name of a Service"]
        );
        assert_eq!(named("Deployment", "Loans").len(), 1);
        assert_eq!(named("StatefulSet", &"a".repeat(53)).len(), 1);
        assert_eq!(named("Service", "1-loans").len(), 1);
    }

    #[test]
    fn names_that_kubernetes_takes_are_not() {
        for (kind, name) in
            [("Service", "loans"), ("ConfigMap", "kube-root-ca.crt"), ("Namespace", "apache-fineract")]
        {
            assert!(named(kind, name).is_empty(), "{name}");
        }
    }
}
