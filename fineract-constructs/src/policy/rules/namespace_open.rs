//! `POL-K8S-013`

use fineract_core::{Code, Doc, Severity};

use crate::policy::{Findings, Object, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-K8S-013",
    title: "namespace that nothing closes",
    severity: Severity::Error,
    explanation: "## What it does\nFinds namespaces without a network policy that takes all of their pods, in both directions.\n\n\
## Why is this bad\nA pod that no policy takes talks to everything: one that is added by hand, or by a chart, reaches the \
databases of all others, and whoever gets into it calls home.\n\n\
## Example\n`Manifest::new(\"v1\", \"Namespace\", \"loans\")` alone\n\n\
## Use instead\n`Namespace::new(\"loans\", version)` of `constructs::compute`, which denies everything but name resolution.",
};

fn check(view: &View, findings: &mut Findings) {
    for namespace in view.of_kind("Namespace") {
        let policies = view.of_kind("NetworkPolicy").filter(|policy| {
            policy.cluster == namespace.cluster
                && policy.namespace == Some(namespace.name)
                && takes_all(policy)
        });
        let closed: Vec<&str> = policies.flat_map(types).collect();
        let open: Vec<_> = ["Ingress", "Egress"].into_iter().filter(|way| !closed.contains(way)).collect();
        if !open.is_empty() {
            let message = format!(
                "{} has no policy for all pods on {}",
                namespace.title(),
                open.join(" and ").to_lowercase()
            );
            findings.report(namespace, message, "add a `default-deny` policy, as `compute::Namespace` does");
        }
    }
}

fn takes_all(policy: &Object) -> bool {
    let selector = policy.get(&["spec", "podSelector"]);
    selector.and_then(Doc::as_map).is_none_or(fineract_core::Map::is_empty)
}

fn types<'a>(policy: &Object<'a>) -> impl Iterator<Item = &'a str> + use<'a> {
    let types = policy.get(&["spec", "policyTypes"]).and_then(Doc::as_list).unwrap_or_default();
    types.iter().filter_map(Doc::as_str)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found_in_cluster, object};

    /// What is found for a namespace with a policy for all pods in these directions.
    fn with(types: &[&str]) -> Vec<String> {
        found_in_cluster(&RULE, |bundle| {
            bundle.add("namespace", object(json!({"kind": "Namespace", "metadata": {"name": "loans"}})));
            let metadata = json!({"name": "default-deny", "namespace": "loans"});
            let spec = json!({"podSelector": {}, "policyTypes": types});
            bundle.add("deny", object(json!({"kind": "NetworkPolicy", "metadata": metadata, "spec": spec})));
        })
    }

    #[test]
    fn a_namespace_that_is_half_open_is_found() {
        let found = with(&["Ingress"]);
        assert_eq!(found, ["bundle/namespace: Namespace `loans` has no policy for all pods on egress"]);
    }

    #[test]
    fn a_namespace_that_is_closed_is_not() {
        assert!(with(&["Ingress", "Egress"]).is_empty());
    }
}
