//! `POL-IAM-002`

use fineract_core::{Code, Severity};

use super::shared::on_any_role;
use crate::policy::{Findings, Rule, View};

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
    for (statement, action, any) in on_any_role(view, "iam:PassRole") {
        findings.report(
            &statement.resource,
            format!("`{action}` on `{any}` passes any role to a service"),
            "name the roles that are passed",
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::rules::testing::found_in_role;

    #[test]
    fn passing_any_role_is_found() {
        assert_eq!(
            found_in_role(&RULE, "iam:PassRole", "*"),
            ["stack/role: `iam:PassRole` on `*` passes any role to a service"]
        );
        assert_eq!(found_in_role(&RULE, "iam:Pass*", "arn:aws:iam::111122223333:role/*").len(), 1);
    }

    #[test]
    fn passing_a_named_role_is_not() {
        assert!(found_in_role(&RULE, "iam:PassRole", "arn:aws:iam::111122223333:role/nodes").is_empty());
        assert!(found_in_role(&RULE, "iam:GetRole", "*").is_empty());
    }
}
