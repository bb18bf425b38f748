//! `POL-IAM-003`

use fineract_core::{Code, Severity};

use super::shared::on_any_role;
use crate::policy::{Findings, Rule, View};

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
    for (statement, action, any) in on_any_role(view, "sts:AssumeRole") {
        findings.report(
            &statement.resource,
            format!("`{action}` on `{any}` takes any role that trusts the account"),
            "name the roles that are taken",
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::rules::testing::found_in_role;

    #[test]
    fn taking_any_role_is_found() {
        let message = "stack/role: `sts:AssumeRole` on `*` takes any role that trusts the account";
        assert_eq!(found_in_role(&RULE, "sts:AssumeRole", "*"), [message]);
    }

    #[test]
    fn taking_a_named_role_is_not() {
        assert!(found_in_role(&RULE, "sts:AssumeRole", "arn:aws:iam::111122223333:role/deployer").is_empty());
    }
}
