//! `POL-SEC-005`

use fineract_core::{Code, Doc, Severity};

use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-SEC-005",
    title: "Kubernetes secret with its values",
    severity: Severity::Error,
    explanation: "## What it does\nFinds objects of kind `Secret` with `data` or `stringData`.\n\n\
## Why is this bad\nBase64 is no encryption: the manifest, the repository and every cache of it hold the \
credential.\n\n\
## Example\n`kube::core_v1::Secret::new(\"ledger\").string_data([(\"password\", \"…\")])`\n\n\
## Use instead\nAn `ExternalSecret`: the operator fetches the values from Secrets Manager, in the cluster.",
};

fn check(view: &View, findings: &mut Findings) {
    for secret in view.of_kind("Secret") {
        let holds =
            |field| secret.get(&[field]).and_then(Doc::as_map).is_some_and(|values| !values.is_empty());
        if holds("data") || holds("stringData") {
            findings.report(
                secret,
                format!("{} holds its values", secret.title()),
                "use an `ExternalSecret`",
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found_in_cluster, object};

    #[test]
    fn a_secret_with_values_is_found() {
        let found = found_in_cluster(&RULE, |bundle| {
            let secret =
                json!({"kind": "Secret", "metadata": {"name": "ledger"}, "stringData": {"password": "x"}});
            bundle.add("secret", object(secret));
        });
        assert_eq!(found, ["bundle/secret: Secret `ledger` holds its values"]);
    }

    #[test]
    fn a_token_that_kubernetes_fills_is_not() {
        let found = found_in_cluster(&RULE, |bundle| {
            let kind = "kubernetes.io/service-account-token";
            bundle.add(
                "secret",
                object(json!({"kind": "Secret", "metadata": {"name": "token"}, "type": kind})),
            );
        });
        assert!(found.is_empty(), "{found:?}");
    }
}
