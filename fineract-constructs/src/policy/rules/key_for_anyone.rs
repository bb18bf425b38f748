//! `POL-KMS-001`

use fineract_core::{Code, Severity};

use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-KMS-001",
    title: "key that anyone can use",
    severity: Severity::Error,
    explanation: "## What it does\nFinds key policies that allow `*` without a condition.\n\n\
## Why is this bad\nEverybody with an AWS account can use the key, and so read whatever it encrypts that they can \
reach.\n\n\
## Example\n`Statement::allow([\"kms:Decrypt\"]).principal(Principal::Anyone).on_all()`\n\n\
## Use instead\nName the roles, or let the account's root delegate to IAM; narrow services by `kms:ViaService` and \
`kms:CallerAccount`.",
};

fn check(view: &View, findings: &mut Findings) {
    let keys = ["AWS::KMS::Key", "AWS::KMS::ReplicaKey"];
    let policies = view.statements().iter().filter(|statement| keys.contains(&statement.resource.ty));
    for statement in policies.filter(|statement| statement.allows() && statement.is_for_anyone()) {
        if !statement.is_conditional() {
            findings.report(&statement.resource, "anyone can use the key", "name who uses it");
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found, resource};

    fn key(statement: serde_json::Value) -> Vec<String> {
        found(&RULE, |stack| {
            stack.add("key", resource("AWS::KMS::Key", json!({"KeyPolicy": {"Statement": [statement]}})));
        })
    }

    #[test]
    fn a_key_for_anyone_is_found() {
        let anyone =
            json!({"Effect": "Allow", "Principal": {"AWS": ["*"]}, "Action": "kms:*", "Resource": "*"});
        assert_eq!(key(anyone), ["stack/key: anyone can use the key"]);
    }

    #[test]
    fn a_key_that_is_denied_or_for_an_organization_is_not() {
        let denied = json!({"Effect": "Deny", "Principal": "*", "Action": "kms:*", "Resource": "*"});
        assert!(key(denied).is_empty());
        let organization = json!({"StringEquals": {"aws:PrincipalOrgID": "o-1234567890"}});
        let of_all =
            json!({"Effect": "Allow", "Principal": "*", "Action": "kms:*", "Condition": organization});
        assert!(key(of_all).is_empty());
    }

    #[test]
    fn a_key_for_the_account_is_not() {
        let root = json!({"AWS": "arn:aws:iam::111122223333:root"});
        assert!(
            key(json!({"Effect": "Allow", "Principal": root, "Action": "kms:*", "Resource": "*"})).is_empty()
        );
    }
}
