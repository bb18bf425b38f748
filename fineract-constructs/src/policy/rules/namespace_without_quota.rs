//! `POL-K8S-014`

use fineract_core::{Code, Severity};

use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-K8S-014",
    title: "namespace without a quota",
    severity: Severity::Warning,
    explanation: "## What it does\nFinds namespaces with workloads of applications that have no ResourceQuota, or no LimitRange.\n\n\
## Why is this bad\nOne team's mistake, such as an autoscaler's maximum with a digit too many, takes the nodes from all others.\n\n\
## Example\n`Namespace::new(\"loans\", version)` alone\n\n\
## Use instead\n`NamespaceQuota::new(cluster, \"loans\").services(&services)`, which is sized from what runs there.",
};

fn check(view: &View, findings: &mut Findings) {
    for namespace in view.of_kind("Namespace") {
        let inside = || {
            let objects = view.objects().iter().filter(|object| object.cluster == namespace.cluster);
            objects.filter(|object| object.namespace == Some(namespace.name) && !object.is_system())
        };
        if !inside().any(|object| object.pod().is_some()) {
            continue;
        }
        for kind in ["ResourceQuota", "LimitRange"] {
            if !inside().any(|object| object.kind == kind) {
                let message = format!("{} has no {kind}", namespace.title());
                findings.report(namespace, message, "add a `NamespaceQuota`");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found_in_cluster, object};

    /// What is found for a namespace with a pod and objects of these kinds.
    fn with(kinds: &[&str]) -> Vec<String> {
        found_in_cluster(&RULE, |bundle| {
            bundle.add("namespace", object(json!({"kind": "Namespace", "metadata": {"name": "loans"}})));
            for kind in [&["Pod"], kinds].concat() {
                let metadata = json!({"name": "loans", "namespace": "loans"});
                bundle.add(kind, object(json!({"kind": kind, "metadata": metadata, "spec": {}})));
            }
        })
    }

    #[test]
    fn a_namespace_without_a_quota_is_found() {
        assert_eq!(with(&["LimitRange"]), ["bundle/namespace: Namespace `loans` has no ResourceQuota"]);
    }

    #[test]
    fn a_namespace_with_both_is_not() {
        assert!(with(&["LimitRange", "ResourceQuota"]).is_empty());
    }
}
