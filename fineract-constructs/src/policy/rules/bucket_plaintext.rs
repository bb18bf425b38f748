//! `POL-S3-002`

use std::collections::BTreeSet;

use fineract_core::{Code, Severity};

use crate::policy::view::references;
use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-S3-002",
    title: "bucket that can be read without TLS",
    severity: Severity::Error,
    explanation: "## What it does\nFinds buckets whose policy does not deny `aws:SecureTransport` `false`.\n\n\
## Why is this bad\nS3 also answers by HTTP: an old client, or one that somebody redirects, sends documents and \
credentials in the clear.\n\n\
## Example\n`s3::Bucket::new()` without a `s3::BucketPolicy`\n\n\
## Use instead\nA bucket policy with `Statement::deny([\"s3:*\"]).principal(Principal::Anyone).when(\"Bool\", \
\"aws:SecureTransport\", \"false\")` on the bucket and its objects.",
};

fn check(view: &View, findings: &mut Findings) {
    let denying = view.statements().iter().filter(|statement| statement.denies_plaintext());
    let policies = denying.filter_map(|statement| statement.resource.get(&["Bucket"]));
    let (mut nodes, mut names) = (BTreeSet::new(), BTreeSet::new());
    for bucket in policies {
        nodes.extend(references(bucket));
        names.extend(bucket.as_str());
    }
    for bucket in view.of_type("AWS::S3::Bucket") {
        let by_name = bucket.text(&["BucketName"]).is_some_and(|name| names.contains(name));
        if !by_name && !nodes.contains(&bucket.node) {
            findings.report(
                bucket,
                "the bucket can be read without TLS",
                "deny `aws:SecureTransport` `false` in a bucket policy",
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use fineract_core::Doc;
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{Raw, found, resource};

    fn policy() -> Raw {
        let statement = json!({
            "Effect": "Deny", "Principal": "*", "Action": "s3:*",
            "Condition": {"Bool": {"aws:SecureTransport": false}},
        });
        resource("AWS::S3::BucketPolicy", json!({"PolicyDocument": {"Statement": [statement]}}))
    }

    #[test]
    fn a_bucket_without_a_policy_is_found() {
        let found = found(&RULE, |stack| {
            stack.add("logs", resource("AWS::S3::Bucket", json!({})));
            let data = stack.add("data", resource("AWS::S3::Bucket", json!({})));
            stack.add("policy", policy().refer("Bucket", data));
        });
        assert_eq!(found, ["stack/logs: the bucket can be read without TLS"]);
    }

    #[test]
    fn a_policy_of_another_or_for_something_else_does_not_help() {
        let found = found(&RULE, |stack| {
            let bucket = |name| resource("AWS::S3::Bucket", json!({"BucketName": name}));
            stack.add("named", bucket("named"));
            stack.add("data", bucket("data"));
            let mut by_name = policy();
            let Doc::Map(properties) = &mut by_name.0.body else { panic!("properties are a map") };
            properties.insert("Bucket".into(), "named".into());
            stack.add("policy", by_name);
            let reads = json!({"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject"});
            let reads = json!({"Bucket": "data", "PolicyDocument": {"Statement": [reads]}});
            stack.add("reads", resource("AWS::S3::BucketPolicy", reads));
        });
        assert_eq!(found, ["stack/data: the bucket can be read without TLS"]);
    }

    #[test]
    fn a_bucket_whose_policy_denies_plaintext_is_not() {
        let found = found(&RULE, |stack| {
            let data = stack.add("data", resource("AWS::S3::Bucket", json!({})));
            stack.add("policy", policy().refer("Bucket", data));
        });
        assert!(found.is_empty(), "{found:?}");
    }
}
