//! `POL-IAM-005`

use fineract_core::{Code, Severity};

use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-IAM-005",
    title: "everything allowed but what is named",
    severity: Severity::Error,
    explanation: "## What it does\nFinds statements that allow by `NotAction`, `NotResource` or `NotPrincipal`.\n\n\
## Why is this bad\nWhat is not named is allowed, and so is every action and service that AWS adds after today.\n\n\
## Example\n`{\"Effect\": \"Allow\", \"NotAction\": \"iam:*\", \"Resource\": \"*\"}`\n\n\
## Use instead\nName what is allowed. `NotAction` and its kin belong in statements that deny.",
};

fn check(view: &View, findings: &mut Findings) {
    for statement in view.statements().iter().filter(|statement| statement.allows()) {
        for member in ["NotAction", "NotResource", "NotPrincipal"] {
            if statement.get(member).is_some() {
                findings.report(
                    &statement.resource,
                    format!("`{member}` allows everything but what it names"),
                    "name what is allowed",
                );
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found, resource};

    fn statement(statement: serde_json::Value) -> Vec<String> {
        found(&RULE, |stack| {
            let policy = json!({"PolicyDocument": {"Statement": statement}});
            stack.add("policy", resource("AWS::IAM::ManagedPolicy", policy));
        })
    }

    #[test]
    fn everything_but_something_is_found() {
        let found = statement(json!({"Effect": "Allow", "NotAction": "iam:*", "Resource": "*"}));
        assert_eq!(found, ["stack/policy: `NotAction` allows everything but what it names"]);
        for member in ["NotResource", "NotPrincipal"] {
            assert_eq!(statement(json!({"Effect": "Allow", "Action": "s3:GetObject", member: "*"})).len(), 1);
        }
    }

    #[test]
    fn denying_everything_but_something_is_not() {
        assert!(statement(json!({"Effect": "Deny", "NotAction": "iam:*", "Resource": "*"})).is_empty());
    }
}
