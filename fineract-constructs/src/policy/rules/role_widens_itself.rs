//! `POL-IAM-004`

use fineract_core::{Code, Severity};

use super::shared::is_found_as_wildcard;
use crate::policy::{Document, Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-IAM-004",
    title: "role that can give itself permissions",
    severity: Severity::Error,
    explanation: "## What it does\nFinds policies that allow actions on `*` by which permissions are given: attaching and writing \
policies, creating keys and passwords of users, changing who is trusted.\n\n\
## Why is this bad\nWhoever holds one of these actions on every role holds all permissions, by giving them to \
itself.\n\n\
## Example\n`Statement::allow([\"iam:AttachRolePolicy\"]).on_all()`\n\n\
## Use instead\nName the roles or policies that are changed, below a path of their own, with a permissions \
boundary.",
};

/// Actions that give permissions.
///
/// Source: IAM, actions of the access level "Permissions management", and those that make or change credentials.
const GIVING: &[&str] = &[
    "iam:AddUserToGroup",
    "iam:AttachGroupPolicy",
    "iam:AttachRolePolicy",
    "iam:AttachUserPolicy",
    "iam:CreateAccessKey",
    "iam:CreateLoginProfile",
    "iam:CreatePolicyVersion",
    "iam:CreateRole",
    "iam:CreateUser",
    "iam:DeleteRolePermissionsBoundary",
    "iam:PutGroupPolicy",
    "iam:PutRolePolicy",
    "iam:PutUserPolicy",
    "iam:SetDefaultPolicyVersion",
    "iam:UpdateAssumeRolePolicy",
    "iam:UpdateLoginProfile",
];

fn check(view: &View, findings: &mut Findings) {
    let identity = view.statements().iter().filter(|statement| statement.document == Document::Identity);
    for statement in identity.filter(|statement| statement.allows() && statement.is_everywhere()) {
        if let Some(action) = statement.covers(GIVING).filter(|_| !is_found_as_wildcard(statement)) {
            findings.report(
                &statement.resource,
                format!("`{action}` on every resource gives any permission"),
                "name the roles or policies that are changed",
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::rules::testing::found_in_role;

    #[test]
    fn an_action_that_gives_permissions_on_everything_is_found() {
        let message = "stack/role: `iam:PutRolePolicy` on every resource gives any permission";
        assert_eq!(found_in_role(&RULE, "iam:PutRolePolicy", "*"), [message]);
        assert_eq!(found_in_role(&RULE, "iam:Attach*", "*").len(), 1);
    }

    #[test]
    fn reading_and_service_linked_roles_are_not() {
        assert!(found_in_role(&RULE, "iam:GetRole", "*").is_empty());
        assert!(found_in_role(&RULE, "iam:CreateServiceLinkedRole", "*").is_empty());
        assert!(
            found_in_role(&RULE, "iam:PutRolePolicy", "arn:aws:iam::111122223333:role/fineract/*").is_empty()
        );
    }
}
