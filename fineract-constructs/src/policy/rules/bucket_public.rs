//! `POL-S3-003`

use fineract_core::{Code, Doc, Severity};

use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-S3-003",
    title: "bucket that can be made public",
    severity: Severity::Error,
    explanation: "## What it does\nFinds buckets whose `PublicAccessBlockConfiguration` leaves one of its four settings off.\n\n\
## Why is this bad\nOne access list or policy, written in a hurry, and the documents of customers are on the \
internet.\n\n\
## Example\n`s3::Bucket::new()`\n\n\
## Use instead\n`PublicAccessBlockConfiguration` with `BlockPublicAcls`, `BlockPublicPolicy`, `IgnorePublicAcls` \
and `RestrictPublicBuckets`.",
};

const SETTINGS: &[&str] =
    &["BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls", "RestrictPublicBuckets"];

fn check(view: &View, findings: &mut Findings) {
    for bucket in view.of_type("AWS::S3::Bucket") {
        let block = bucket.get(&["PublicAccessBlockConfiguration"]);
        if matches!(block, Some(Doc::Expr(_))) {
            continue;
        }
        let off =
            SETTINGS.iter().find(|setting| !bucket.is_true(&["PublicAccessBlockConfiguration", setting]));
        if let Some(setting) = off {
            findings.report(
                bucket,
                format!("the bucket can be made public: `{setting}` is off"),
                "turn on all four settings of `PublicAccessBlockConfiguration`",
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::*;
    use crate::policy::rules::testing::{found, resource};

    fn bucket(off: &str) -> Vec<String> {
        let block: Json = SETTINGS.iter().map(|setting| (*setting, Json::from(*setting != off))).collect();
        found(&RULE, |stack| {
            stack.add("data", resource("AWS::S3::Bucket", json!({"PublicAccessBlockConfiguration": block})));
        })
    }

    #[test]
    fn a_setting_that_is_off_is_found() {
        for off in ["BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls", "RestrictPublicBuckets"] {
            assert_eq!(bucket(off), [format!("stack/data: the bucket can be made public: `{off}` is off")]);
        }
    }

    #[test]
    fn a_blocked_bucket_is_not() {
        assert!(bucket("none").is_empty());
    }
}
