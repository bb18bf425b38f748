//! `POL-IAM-006`

use fineract_core::{Code, Doc, Expr, Severity};

use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-IAM-006",
    title: "managed policy that allows a whole service",
    severity: Severity::Error,
    explanation: "## What it does\nFinds roles, users and groups with a policy of AWS that allows everything, or everything of a \
service: `AdministratorAccess`, `PowerUserAccess`, `…FullAccess`.\n\n\
## Why is this bad\nThey are made to begin with. A service that needs one bucket gets every bucket, and AWS widens \
the policy without asking.\n\n\
## Example\n`.managed_policy_arns([\"arn:aws:iam::aws:policy/AmazonS3FullAccess\"])`\n\n\
## Use instead\nA policy with the actions that are called on the ARNs that they are called on, one role for each \
service account.",
};

fn check(view: &View, findings: &mut Findings) {
    for resource in view.of_types(&["AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group"]) {
        for arn in resource.items(&["ManagedPolicyArns"]) {
            let Some(policy) = end(arn).and_then(|arn| arn.rsplit_once('/')).map(|(_, name)| name) else {
                continue;
            };
            let wide = ["AdministratorAccess", "PowerUserAccess"].contains(&policy)
                || policy.ends_with("FullAccess");
            if wide {
                findings.report(
                    resource,
                    format!("`{policy}` allows far more than is needed"),
                    "name the actions and the ARNs in a policy of its own",
                );
            }
        }
    }
}

/// The end of a text, also of one that the deployment joins.
fn end(doc: &Doc) -> Option<&str> {
    let Doc::Expr(expr) = doc else { return doc.as_str() };
    match &**expr {
        Expr::Join(_, parts) => parts.last()?.as_str(),
        Expr::Call("Fn::Sub", text) => text.as_str(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found, resource};

    fn role(arn: &str) -> Vec<String> {
        found(&RULE, |stack| {
            stack.add("role", resource("AWS::IAM::Role", json!({"ManagedPolicyArns": [arn]})));
        })
    }

    #[test]
    fn full_access_is_found() {
        let found = role("arn:aws:iam::aws:policy/AmazonS3FullAccess");
        assert_eq!(found, ["stack/role: `AmazonS3FullAccess` allows far more than is needed"]);
        for name in ["AdministratorAccess", "PowerUserAccess"] {
            assert_eq!(role(&format!("arn:aws:iam::aws:policy/{name}")).len(), 1, "{name}");
        }
    }

    #[test]
    fn what_nodes_need_is_not() {
        assert!(role("arn:aws:iam::aws:policy/AmazonEKSWorkerNodePolicy").is_empty());
    }
}
