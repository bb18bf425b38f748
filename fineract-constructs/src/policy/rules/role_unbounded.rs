//! `POL-IAM-018`

use fineract_core::{Code, Severity};

use crate::aws::{Boundaries, is_by_hand};
use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-IAM-018",
    title: "role that its account doesn't let anybody make",
    severity: Severity::Error,
    explanation: "## What it does\nFinds roles without the permissions boundary that their account has for what is deployed, and roles \
whose names don't begin as those of their platform or environment do. `DeliveryRoles` makes the boundary, and synth gives it to every \
role that names none. Roles that a person deploys need none.\n\n\
## Why is this bad\nThe role by which stacks are deployed makes no other role: IAM refuses, and the stack is rolled back. If it did, a \
stack could make itself an administrator.\n\n\
## Example\n`iam::Role::new(trust).permissions_boundary(another)`, `iam::Role::new(trust).role_name(\"reports\")`\n\n\
## Use instead\nLeave the boundary out, and let `Site::name` make the name.",
};

fn check(view: &View, findings: &mut Findings) {
    let policies = view.of_type("AWS::IAM::ManagedPolicy").iter().map(|policy| policy.node);
    let tree = view.tree();
    let boundaries = Boundaries::among(tree, policies);
    for role in view.of_type("AWS::IAM::Role").iter().filter(|role| !is_by_hand(tree, role.node)) {
        let Some(boundary) = boundaries.of(role.account, role.environment) else { continue };
        // Whoever deploys the boundary deploys what else is in its stack.
        if tree[role.node].unit == tree[boundary.policy].unit {
            continue;
        }
        if role.text(&["PermissionsBoundary"]) != Some(boundary.arn) {
            let message = format!("its boundary is not `{}`", boundary.arn);
            findings.report(role, message, "leave its boundary out");
        }
        if let Some(name) = role.text(&["RoleName"]).filter(|name| !name.starts_with(boundary.names)) {
            let message = format!("`{name}` doesn't begin with `{}`", boundary.names);
            findings.report(role, message, format!("call it `{}{name}`", boundary.names));
        }
    }
}

#[cfg(test)]
mod tests {
    use fineract_core::Scope;
    use serde_json::{Value, json};

    use super::*;
    use crate::aws::{state_boundary, state_by_hand};
    use crate::policy::rules::testing::{found, resource, run, site};

    const ARN: &str = "arn:aws:iam::111122223333:policy/test-boundary";

    fn boundary(stack: &mut Scope, environment: Option<&str>, arn: &str, names: &str) {
        let policy = stack.add("boundary", resource("AWS::IAM::ManagedPolicy", json!({})));
        state_boundary(&mut stack.at(policy), environment, arn, names);
    }

    /// What is found for a role in an account with a boundary, in the stack of the boundary or in another.
    fn role_in(stack: &str, properties: Value) -> Vec<String> {
        run(&RULE, |root| {
            let first = root.add("first", site("prod").stack("first"));
            boundary(&mut root.at(first), None, ARN, "test-");
            let second = root.add("stack", site("prod").stack("stack"));
            let stack = if stack == "first" { first } else { second };
            root.at(stack).add("role", resource("AWS::IAM::Role", properties));
        })
    }

    fn role(properties: Value) -> Vec<String> {
        role_in("stack", properties)
    }

    #[test]
    fn a_role_without_the_boundary_is_found() {
        let message = format!("stack/role: its boundary is not `{ARN}`");
        assert_eq!(role(json!({})), [message.as_str()]);
        let another = "arn:aws:iam::111122223333:policy/another";
        assert_eq!(role(json!({"PermissionsBoundary": another})), [message.as_str()]);
        assert!(role(json!({"PermissionsBoundary": ARN})).is_empty());
    }

    #[test]
    fn a_role_by_a_name_of_no_platform_is_found() {
        let named = |name: &str| role(json!({"PermissionsBoundary": ARN, "RoleName": name}));
        assert_eq!(named("reports"), ["stack/role: `reports` doesn't begin with `test-`"]);
        assert!(named("test-reports").is_empty());
    }

    #[test]
    fn an_environment_has_its_own() {
        let found = run(&RULE, |root| {
            let first = root.add("first", site("shared").stack("first"));
            for environment in ["dev", "prod"] {
                let mut first = root.at(first);
                let mut first = first.group(environment);
                boundary(&mut first, Some(environment), &format!("{ARN}-{environment}"), "test-");
            }
            for environment in ["dev", "prod"] {
                let stack = root.add(environment, site(environment).stack("stack"));
                let role = json!({"PermissionsBoundary": format!("{ARN}-prod")});
                root.at(stack).add("role", resource("AWS::IAM::Role", role));
            }
        });
        assert_eq!(found, [format!("dev/role: its boundary is not `{ARN}-dev`")]);
    }

    #[test]
    fn what_a_person_deploys_and_an_account_without_one_are_not() {
        let found = found(&RULE, |stack| {
            stack.add("role", resource("AWS::IAM::Role", json!({"RoleName": "reports"})));
        });
        assert!(found.is_empty(), "{found:?}");
        assert!(role_in("first", json!({})).is_empty());
        let by_hand = run(&RULE, |root| {
            let first = root.add("first", site("prod").stack("first"));
            boundary(&mut root.at(first), None, ARN, "test-");
            let second = root.add("second", site("prod").stack("second"));
            let mut second = root.at(second);
            state_by_hand(&mut second);
            second.add("role", resource("AWS::IAM::Role", json!({})));
        });
        assert!(by_hand.is_empty(), "{by_hand:?}");
    }
}
