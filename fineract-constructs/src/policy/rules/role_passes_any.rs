//! `POL-IAM-002`

use fineract_core::{Code, Severity};

use super::shared::is_found_as_wildcard;
use crate::policy::{Document, Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-IAM-002",
    title: "any role can be passed",
    severity: Severity::Error,
    explanation: "## What it does\nFinds policies that allow `iam:PassRole` on `*` or on every role of an account.\n\n\
## Why is this bad\nWho may pass any role to a service owns the strongest of them: a function that runs as an \
administrator is one call away.\n\n\
## Example\n`Statement::allow([\"iam:PassRole\"]).on_all()`\n\n\
## Use instead\nName the roles: `Statement::allow([\"iam:PassRole\"]).on([role.arn()]).when(\"StringEquals\", \
\"iam:PassedToService\", \"eks.amazonaws.com\")`.",
};

fn check(view: &View, findings: &mut Findings) {
    let identity = view.statements().iter().filter(|statement| statement.document == Document::Identity);
    for statement in identity.filter(|statement| statement.allows()) {
        let Some(action) = statement.covers(&["iam:PassRole"]).filter(|_| !is_found_as_wildcard(statement))
        else {
            continue;
        };
        let mut resources = statement.texts("Resource");
        if let Some(any) = resources.find(|arn| *arn == "*" || arn.ends_with(":role/*")) {
            findings.report(
                &statement.resource,
                format!("`{action}` on `{any}` passes any role to a service"),
                "name the roles that are passed",
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found, resource};

    /// What is found for a role that is allowed an action on a resource.
    fn role(action: &str, on: &str) -> Vec<String> {
        found(&RULE, |stack| {
            let statement = json!({"Effect": "Allow", "Action": action, "Resource": on});
            let policy = json!({"PolicyName": "main", "PolicyDocument": {"Statement": [statement]}});
            stack.add("role", resource("AWS::IAM::Role", json!({"Policies": [policy]})));
        })
    }

    #[test]
    fn passing_any_role_is_found() {
        assert_eq!(
            role("iam:PassRole", "*"),
            ["stack/role: `iam:PassRole` on `*` passes any role to a service"]
        );
        assert_eq!(role("iam:Pass*", "arn:aws:iam::111122223333:role/*").len(), 1);
    }

    #[test]
    fn passing_a_named_role_is_not() {
        assert!(role("iam:PassRole", "arn:aws:iam::111122223333:role/nodes").is_empty());
        assert!(role("iam:GetRole", "*").is_empty());
    }
}
