//! `POL-IAM-001`

use fineract_core::{Code, Doc, Severity};

use crate::policy::{Findings, Rule, View};

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
    let types = ["AWS::IAM::Role", "AWS::IAM::ManagedPolicy", "AWS::IAM::Policy", "AWS::IAM::RolePolicy"];
    for resource in types.iter().flat_map(|ty| view.of_type(ty)) {
        let mut wild = Vec::new();
        resource.properties.walk(&mut |doc| {
            let allows = doc.at(&["Effect"]).and_then(Doc::as_str) == Some("Allow");
            let everywhere = texts(doc.at(&["Resource"])).contains(&"*");
            if allows && everywhere {
                let actions = texts(doc.at(&["Action"])).into_iter();
                wild.extend(actions.filter(|action| *action == "*" || action.ends_with(":*")));
            }
        });
        for action in wild {
            findings.report(
                resource,
                format!("`{action}` is allowed on every resource"),
                "name the actions and the ARNs that are needed",
            );
        }
    }
}

/// The texts of a value that is one text or a list.
fn texts(doc: Option<&Doc>) -> Vec<&str> {
    match doc {
        Some(Doc::List(items)) => items.iter().filter_map(Doc::as_str).collect(),
        Some(one) => one.as_str().into_iter().collect(),
        None => Vec::new(),
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
