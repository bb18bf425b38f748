//! `POL-S3-004`

use fineract_core::{Code, Severity};

use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-S3-004",
    title: "bucket with an access list",
    severity: Severity::Warning,
    explanation: "## What it does\nFinds buckets with an `AccessControl`, one of the canned access lists.\n\n\
## Why is this bad\nLists are the older of two ways to let others in: who reads the policy of the bucket doesn't see them. S3 \
disables them on new buckets, so that the deployment fails unless object ownership is given up first.\n\n\
## Example\n`s3::Bucket::new().access_control(\"LogDeliveryWrite\")`\n\n\
## Use instead\nAn `s3::BucketPolicy` that names who may do what; `AccessLogBucket` has the one for logs.",
};

fn check(view: &View, findings: &mut Findings) {
    for bucket in view.of_type("AWS::S3::Bucket") {
        if let Some(list) = bucket.text(&["AccessControl"]) {
            let message = format!("the bucket has the access list `{list}`");
            findings.report(bucket, message, "name who may do what in an `AWS::S3::BucketPolicy`");
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found, resource};

    #[test]
    fn a_list_is_found() {
        let found = found(&RULE, |stack| {
            stack.add("logs", resource("AWS::S3::Bucket", json!({"AccessControl": "LogDeliveryWrite"})));
        });
        assert_eq!(found, ["stack/logs: the bucket has the access list `LogDeliveryWrite`"]);
    }

    #[test]
    fn a_bucket_without_one_is_not() {
        let found = found(&RULE, |stack| {
            stack.add("logs", resource("AWS::S3::Bucket", json!({"BucketName": "logs"})));
        });
        assert!(found.is_empty(), "{found:?}");
    }
}
