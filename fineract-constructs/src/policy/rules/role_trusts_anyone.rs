//! `POL-IAM-007`

use fineract_core::{Code, Severity};

use crate::policy::{Document, Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-IAM-007",
    title: "role that anyone can take",
    severity: Severity::Error,
    explanation: "## What it does\nFinds trust policies that allow any AWS principal, without a condition that narrows them.\n\n\
## Why is this bad\nEverybody with an AWS account, anywhere, can take the role.\n\n\
## Example\n`Statement::allow([\"sts:AssumeRole\"]).principal(Principal::Anyone)`\n\n\
## Use instead\nName the account, role or service; or narrow by `aws:PrincipalOrgID`.",
};

fn check(view: &View, findings: &mut Findings) {
    let trust = view.statements().iter().filter(|statement| statement.document == Document::Trust);
    for statement in trust.filter(|statement| statement.allows()) {
        if statement.is_for_anyone() && !statement.is_conditional() {
            findings.report(&statement.resource, "anyone can take the role", "name who takes it");
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::found_in_trust;

    #[test]
    fn trust_of_anyone_is_found() {
        let anyone = json!({"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sts:AssumeRole"});
        assert_eq!(found_in_trust(&RULE, anyone), ["stack/role: anyone can take the role"]);
    }

    #[test]
    fn trust_of_an_organization_or_a_service_is_not() {
        let organization = json!({
            "Effect": "Allow", "Principal": "*", "Action": "sts:AssumeRole",
            "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-1234567890"}},
        });
        assert!(found_in_trust(&RULE, organization).is_empty());
        let denied = json!({"Effect": "Deny", "Principal": "*", "Action": "sts:AssumeRole"});
        assert!(found_in_trust(&RULE, denied).is_empty());
        assert!(
            found_in_trust(&RULE, json!({"Effect": "Allow", "Principal": {"Service": "eks.amazonaws.com"}}))
                .is_empty()
        );
    }
}
