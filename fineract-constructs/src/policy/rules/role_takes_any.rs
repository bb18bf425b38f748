//! `POL-IAM-003`

use fineract_core::{Code, Severity};

use super::shared::is_found_as_wildcard;
use crate::policy::{Document, Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-IAM-003",
    title: "any role can be taken",
    severity: Severity::Error,
    explanation: "## What it does\nFinds policies that allow `sts:AssumeRole` on `*` or on every role of an account.\n\n\
## Why is this bad\nWhichever role trusts the account trusts this one as well: permissions add up to whatever the \
widest of them has.\n\n\
## Example\n`Statement::allow([\"sts:AssumeRole\"]).on_all()`\n\n\
## Use instead\nName the roles that are taken.",
};

fn check(view: &View, findings: &mut Findings) {
    let identity = view.statements().iter().filter(|statement| statement.document == Document::Identity);
    for statement in identity.filter(|statement| statement.allows()) {
        let Some(action) = statement.covers(&["sts:AssumeRole"]).filter(|_| !is_found_as_wildcard(statement))
        else {
            continue;
        };
        let mut resources = statement.texts("Resource");
        if let Some(any) = resources.find(|arn| *arn == "*" || arn.ends_with(":role/*")) {
            findings.report(
                &statement.resource,
                format!("`{action}` on `{any}` takes any role that trusts the account"),
                "name the roles that are taken",
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
    fn taking_any_role_is_found() {
        let message = "stack/role: `sts:AssumeRole` on `*` takes any role that trusts the account";
        assert_eq!(role("sts:AssumeRole", "*"), [message]);
    }

    #[test]
    fn taking_a_named_role_is_not() {
        assert!(role("sts:AssumeRole", "arn:aws:iam::111122223333:role/deployer").is_empty());
    }
}
