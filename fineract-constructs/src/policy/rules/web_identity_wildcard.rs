//! `POL-IAM-009`

use fineract_core::{Code, Doc, Severity};

use crate::policy::statement::one_or_list;
use crate::policy::{Document, Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-IAM-009",
    title: "web identity with a pattern as subject",
    severity: Severity::Error,
    explanation: "## What it does\nFinds trust policies for `sts:AssumeRoleWithWebIdentity` that compare `sub` or `aud` with a \
pattern.\n\n\
## Why is this bad\n`system:serviceaccount:*:loans` is every account of that name in every namespace: who may \
create a namespace may take the role.\n\n\
## Example\n`\"StringLike\": {\"<issuer>:sub\": \"system:serviceaccount:apache-fineract:*\"}`\n\n\
## Use instead\nOne role for each service account, compared by `StringEquals`.",
};

fn check(view: &View, findings: &mut Findings) {
    let trust = view.statements().iter().filter(|statement| statement.document == Document::Trust);
    for statement in trust.filter(|statement| statement.allows()) {
        if statement.covers(&["sts:AssumeRoleWithWebIdentity"]).is_none() {
            continue;
        }
        let claims = [":sub", ":aud"].into_iter().flat_map(|claim| statement.conditions(claim));
        for (_, value) in claims {
            let values = one_or_list(Some(value)).iter().filter_map(Doc::as_str);
            for pattern in values.filter(|text| text.contains(['*', '?'])) {
                findings.report(
                    &statement.resource,
                    format!("any token like `{pattern}` takes the role"),
                    "name the one subject, by `StringEquals`",
                );
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::found_in_trust;

    fn trust(operator: &str, subject: &str) -> serde_json::Value {
        json!({
            "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
            "Condition": {operator: {"issuer:sub": subject, "issuer:aud": "sts.amazonaws.com"}},
        })
    }

    #[test]
    fn a_pattern_is_found() {
        let found = found_in_trust(&RULE, trust("StringLike", "system:serviceaccount:apache-fineract:*"));
        assert_eq!(
            found,
            ["stack/role: any token like `system:serviceaccount:apache-fineract:*` takes the role"]
        );
    }

    #[test]
    fn one_subject_is_not() {
        assert!(
            found_in_trust(&RULE, trust("StringEquals", "system:serviceaccount:apache-fineract:loans"))
                .is_empty()
        );
    }
}
