//! `POL-S3-001`

use fineract_core::{Code, Severity};

use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-S3-001",
    title: "bucket without encryption by a key of its own",
    severity: Severity::Error,
    explanation: "## What it does\nFinds buckets that don't encrypt by default with a KMS key (`SSEAlgorithm: aws:kms`).\n\n\
## Why is this bad\nWhat is encrypted by the service's own key can be read by whoever may read the bucket; a key of its own \
puts a second permission, and a log of each use, in front of the data.\n\n\
## Example\n`s3::Bucket::new()`\n\n\
## Use instead\n`s3::Bucket::new().bucket_encryption(…)` with `aws:kms`. The log-delivery service of load balancers can't \
write with a KMS key: acknowledge the rule for such a bucket.",
};

fn check(view: &View, findings: &mut Findings) {
    for bucket in view.of_type("AWS::S3::Bucket") {
        let rules = bucket.get(&["BucketEncryption", "ServerSideEncryptionConfiguration"]);
        let by_kms = rules.and_then(|rules| rules.as_list()).into_iter().flatten().any(|rule| {
            let algorithm = rule.at(&["ServerSideEncryptionByDefault", "SSEAlgorithm"]);
            algorithm.and_then(|algorithm| algorithm.as_str()).is_some_and(|name| name.starts_with("aws:kms"))
        });
        if !by_kms {
            findings.report(
                bucket,
                "the bucket has no KMS key of its own",
                "set `BucketEncryption` to `aws:kms`",
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found, resource};

    #[test]
    fn a_bucket_without_a_key_is_found() {
        let found = found(&RULE, |stack| {
            stack.add("logs", resource("AWS::S3::Bucket", json!({"BucketName": "logs"})));
        });
        assert_eq!(found, ["stack/logs: the bucket has no KMS key of its own"]);
    }

    #[test]
    fn a_bucket_with_a_key_is_not() {
        let rules = json!([{"ServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms"}}]);
        let encryption = json!({"BucketEncryption": {"ServerSideEncryptionConfiguration": rules}});
        let found = found(&RULE, |stack| {
            stack.add("data", resource("AWS::S3::Bucket", encryption));
        });
        assert!(found.is_empty(), "{found:?}");
    }
}
