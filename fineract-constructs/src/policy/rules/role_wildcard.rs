//! `POL-IAM-001`

use fineract_core::{Code, Severity};

use super::shared::is_wild;
use crate::policy::{Document, Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-IAM-001",
    title: "every action on every resource",
    severity: Severity::Error,
    explanation: "## What it does\nFinds policies of roles that allow `*` or `service:*` on `*`.\n\n\
## Why is this bad\nWho takes the role owns the account, or a whole service of it: one leaked token of one service is a \
breach of all.\n\n\
## Example\n`Statement::allow([\"s3:*\"]).on_all()`\n\n\
## Use instead\nName the actions that are called and the ARNs they are called on.",
};

fn check(view: &View, findings: &mut Findings) {
    let identity = view.statements().iter().filter(|statement| statement.document == Document::Identity);
    for statement in identity.filter(|statement| statement.allows() && statement.is_everywhere()) {
        for action in statement.actions().filter(|action| is_wild(action)) {
            findings.report(
                &statement.resource,
                format!("`{action}` is allowed on every resource"),
                "name the actions and the ARNs that are needed",
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use fineract_cfn::iam;
    use fineract_core::Scope;

    use super::*;
    use crate::aws::iam::{PolicyDocument, Statement, service_trust};
    use crate::policy::rules::testing::found;

    fn role(stack: &mut Scope, statement: Statement) {
        let policy = iam::PolicyProperty::new(PolicyDocument::new([statement]), "main");
        stack.add("role", iam::Role::new(service_trust("ec2.amazonaws.com")).policies([policy]));
    }

    #[test]
    fn every_action_of_a_service_is_found() {
        let found = found(&RULE, |stack| role(stack, Statement::allow(["s3:*"]).on_all()));
        assert_eq!(found, ["stack/role: `s3:*` is allowed on every resource"]);
    }

    #[test]
    fn named_actions_and_named_resources_are_not() {
        let found = found(&RULE, |stack| role(stack, Statement::allow(["s3:ListAllMyBuckets"]).on_all()));
        assert!(found.is_empty(), "{found:?}");
        let found = super::super::testing::found(&RULE, |stack| {
            role(stack, Statement::allow(["s3:*"]).on(["arn:aws:s3:::fineract-logs/*"]));
        });
        assert!(found.is_empty(), "{found:?}");
    }
}
