//! `POL-IAM-017`

use fineract_core::{Code, Doc, Expr, Severity};

use crate::policy::statement::one_or_list;
use crate::policy::{Document, Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-IAM-017",
    title: "role for a whole account",
    severity: Severity::Warning,
    explanation: "## What it does\nFinds trust policies that name an account, without a condition that says who of it, outside of \
`dev`.\n\n\
## Why is this bad\nThe account's own policies then say who takes the role: everybody with `sts:AssumeRole` on `*`, such as each \
administrator and each function whose role is too wide, and nobody sees it who reads the role.\n\n\
## Example\n`DeliveryRoles::new(&home)`, whose deployer any of them takes\n\n\
## Use instead\n`.trust(Trust::GitHub { … })`, `.recoverers(People::PermissionSets(…))`; or a condition on `aws:PrincipalArn` or \
`aws:PrincipalTag/…`.",
};

/// What says who of an account, or on whose behalf. Source: IAM user guide, "AWS global condition context keys".
const WHO: [&str; 5] =
    ["aws:principalarn", "aws:principaltag/", "aws:userid", "aws:username", "sts:externalid"];

fn check(view: &View, findings: &mut Findings) {
    let trust = view.statements().iter().filter(|statement| statement.document == Document::Trust);
    for statement in trust.filter(|statement| statement.allows() && statement.resource.is_critical()) {
        let principals = statement.get("Principal").and_then(|principal| principal.at(&["AWS"]));
        let says_who = |key: &str| WHO.iter().any(|who| key.to_ascii_lowercase().starts_with(who));
        if one_or_list(principals).iter().any(is_account) && !statement.condition_keys().any(says_who) {
            findings.report(
                &statement.resource,
                "whoever the account's policies allow takes the role",
                "name the roles or the pipeline that take it",
            );
        }
    }
}

/// Whether a principal is all of an account: its number, or the ARN of its root.
fn is_account(principal: &Doc) -> bool {
    let is_text = |text: &str| text.ends_with(":root") || text.len() == 12 && text.parse::<u64>().is_ok();
    match principal {
        Doc::Str(text) => is_text(text),
        Doc::Expr(expr) => match &**expr {
            Expr::Join(_, parts) => {
                parts.last().and_then(Doc::as_str).is_some_and(|last| last.ends_with(":root"))
            }
            Expr::Call("Fn::Sub", text) => text.as_str().is_some_and(is_text),
            Expr::Pseudo(name) => *name == "AWS::AccountId",
            _ => false,
        },
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::policy::rules::testing::{found_in, resource};

    /// What is found for a role of an environment that an account is trusted with.
    fn role(environment: &str, principal: &str, condition: Value) -> Vec<String> {
        let statement = json!({
            "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": principal}, "Condition": condition,
        });
        found_in(environment, &RULE, |stack| {
            let trust = json!({"AssumeRolePolicyDocument": {"Statement": [statement]}});
            stack.add("role", resource("AWS::IAM::Role", trust));
        })
    }

    const ROOT: &str = "arn:aws:iam::111122223333:root";

    #[test]
    fn a_whole_account_is_found() {
        let found = ["stack/role: whoever the account's policies allow takes the role"];
        assert_eq!(role("prod", ROOT, json!({})), found);
        assert_eq!(role("prod", "111122223333", json!({})), found);
        assert_eq!(role("prod", ROOT, json!({"Bool": {"aws:MultiFactorAuthPresent": "true"}})), found);
    }

    #[test]
    fn those_of_an_account_who_are_named_are_not() {
        let arn = "arn:aws:iam::111122223333:role/pipelines";
        assert!(role("prod", ROOT, json!({"ArnEquals": {"aws:PrincipalArn": arn}})).is_empty());
        assert!(role("prod", arn, json!({})).is_empty());
    }

    #[test]
    fn developers_may_take_what_they_like() {
        assert!(role("dev", ROOT, json!({})).is_empty());
    }
}
