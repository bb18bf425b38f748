//! `POL-K8S-008`

use std::collections::BTreeMap;

use fineract_core::{Code, Doc, Severity};

use crate::policy::{Findings, Object, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-K8S-008",
    title: "one role for several services",
    severity: Severity::Error,
    explanation: "## What it does\nFinds service accounts of a cluster that share a role of IAM.\n\n\
## Why is this bad\nEach may do what all of them need: the weakest service opens the queues and secrets of the \
strongest.\n\n\
## Example\n`eks.amazonaws.com/role-arn` with one ARN on two service accounts\n\n\
## Use instead\nA role for each service account (IAM-4).",
};

fn check(view: &View, findings: &mut Findings) {
    let mut first: BTreeMap<(&str, &str), &Object> = BTreeMap::new();
    for account in view.of_kind("ServiceAccount") {
        let annotation = ["metadata", "annotations", "eks.amazonaws.com/role-arn"];
        let Some(role) = account.get(&annotation).and_then(Doc::as_str) else { continue };
        if let Some(other) = first.get(&(account.cluster, role)) {
            let name = role.rsplit('/').next().unwrap_or(role);
            let message = format!("{} takes the role `{name}` of `{}`", account.title(), other.name);
            let origin = view.tree().origin(other.node);
            let diag = findings.report(account, message, "give it a role of its own");
            diag.related.push((origin, "who takes it already".to_owned()));
        } else {
            first.insert((account.cluster, role), account);
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found_in_cluster, object};

    fn accounts(roles: [&str; 2]) -> Vec<String> {
        found_in_cluster(&RULE, |bundle| {
            for (name, role) in ["loans", "clients"].into_iter().zip(roles) {
                let annotations =
                    json!({"eks.amazonaws.com/role-arn": format!("arn:aws:iam::111122223333:role/{role}")});
                let metadata = json!({"name": name, "annotations": annotations});
                bundle.add(name, object(json!({"kind": "ServiceAccount", "metadata": metadata})));
            }
        })
    }

    #[test]
    fn a_shared_role_is_found() {
        let found = accounts(["services", "services"]);
        assert_eq!(found, ["bundle/clients: ServiceAccount `clients` takes the role `services` of `loans`"]);
    }

    #[test]
    fn roles_of_their_own_are_not() {
        assert!(accounts(["loans", "clients"]).is_empty());
    }
}
