//! `POL-IAM-014`

use fineract_core::{Code, Severity};
use fineract_schema::iam;

use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-IAM-014",
    title: "condition key that IAM doesn't know",
    severity: Severity::Error,
    explanation: "## What it does\nFinds condition keys in policy documents that neither AWS nor a service has. Keys of identity \
providers outside AWS are not looked at.\n\n\
## Why is this bad\nA key that no request carries never matches: what is allowed under the condition is never allowed, and what \
is denied under it never denied.\n\n\
## Example\n`.when(\"StringEquals\", \"aws:SourceAcount\", account)`\n\n\
## Use instead\nThe key of the service authorization reference. The library knows that of October 2026: acknowledge a key that \
is newer.",
};

fn check(view: &View, findings: &mut Findings) {
    for statement in view.statements() {
        for key in statement.condition_keys().filter(|key| !key.contains("${")) {
            if let Some(unknown) = iam::check_condition_key(key) {
                findings.report_unknown(&statement.resource, unknown);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found, resource};

    fn queue(key: &str) -> Vec<String> {
        found(&RULE, |stack| {
            let statement = json!({
                "Effect": "Allow", "Principal": "*", "Action": "sqs:SendMessage", "Resource": "*",
                "Condition": {"StringEquals": {key: "111122223333"}},
            });
            let policy = json!({"PolicyDocument": {"Statement": [statement]}});
            stack.add("policy", resource("AWS::SQS::QueuePolicy", policy));
        })
    }

    #[test]
    fn a_mistyped_key_is_found() {
        assert_eq!(
            queue("aws:SourceAcount"),
            ["stack/policy: IAM knows no condition key `aws:SourceAcount`"]
        );
        assert_eq!(queue("SourceAccount"), ["stack/policy: IAM knows no condition key `SourceAccount`"]);
    }

    #[test]
    fn known_keys_and_those_of_other_providers_are_not() {
        for key in ["aws:SourceAccount", "aws:ResourceTag/team", "${Issuer}:sub", "issuer.example.com/a:sub"]
        {
            assert!(queue(key).is_empty(), "{key}");
        }
    }
}
