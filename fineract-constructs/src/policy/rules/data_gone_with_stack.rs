//! `POL-DEL-001`

use fineract_core::{Code, Doc, Severity};

use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-DEL-001",
    title: "data that goes with its stack",
    severity: Severity::Error,
    explanation: "## What it does\nFinds databases, caches, file systems, buckets, volumes, tables, vaults, user pools and keys \
outside of `dev` whose `DeletionPolicy` or `UpdateReplacePolicy` lets CloudFormation delete them.\n\n\
## Why is this bad\nA resource that leaves a template, a stack that is deleted and a change that replaces what it \
changes all delete the data, within minutes and without a question.\n\n\
## Example\n`s3::Bucket::new()`\n\n\
## Use instead\n`.deletion_policy(DeletionPolicy::RetainExceptOnCreate).update_replace_policy(DeletionPolicy::Retain)`, or \
`Snapshot` where there are snapshots.",
};

/// What holds data, or opens it.
const STATEFUL: &[&str] = &[
    "AWS::Backup::BackupVault",
    "AWS::Cognito::UserPool",
    "AWS::DynamoDB::GlobalTable",
    "AWS::DynamoDB::Table",
    "AWS::EC2::Volume",
    "AWS::EFS::FileSystem",
    "AWS::ElastiCache::ReplicationGroup",
    "AWS::KMS::Key",
    "AWS::KMS::ReplicaKey",
    "AWS::RDS::DBCluster",
    "AWS::RDS::DBInstance",
    "AWS::S3::Bucket",
];

fn check(view: &View, findings: &mut Findings) {
    for resource in view.of_types(STATEFUL).filter(|resource| resource.is_critical()) {
        // The data of a cluster is the cluster's, not its instances'.
        if resource.has(&["DBClusterIdentifier"]) && resource.ty == "AWS::RDS::DBInstance" {
            continue;
        }
        for policy in ["DeletionPolicy", "UpdateReplacePolicy"] {
            let set = resource.attributes.get(policy).and_then(Doc::as_str).unwrap_or("Delete");
            if set == "Delete" {
                let how = if policy == "DeletionPolicy" { "leaves its stack" } else { "is replaced" };
                findings.report(
                    resource,
                    format!("the data is deleted when the resource {how}"),
                    format!("set `{policy}` to `Retain` or `Snapshot`"),
                );
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{Raw, found, found_in, resource};

    fn bucket(deletion: &str, replacement: &str) -> Raw {
        resource("AWS::S3::Bucket", json!({}))
            .attribute("DeletionPolicy", deletion)
            .attribute("UpdateReplacePolicy", replacement)
    }

    #[test]
    fn a_bucket_that_goes_is_found() {
        let found = found(&RULE, |stack| {
            stack.add("one", resource("AWS::S3::Bucket", json!({})));
            stack.add("two", bucket("Retain", "Delete"));
        });
        let leaves = "the data is deleted when the resource leaves its stack";
        let replaced = "the data is deleted when the resource is replaced";
        assert_eq!(
            found,
            [
                format!("stack/one: {leaves}"),
                format!("stack/one: {replaced}"),
                format!("stack/two: {replaced}")
            ]
        );
    }

    #[test]
    fn a_bucket_that_stays_and_one_of_developers_are_not() {
        let found = found(&RULE, |stack| {
            stack.add("data", bucket("RetainExceptOnCreate", "Retain"));
        });
        assert!(found.is_empty(), "{found:?}");
        let found = found_in("dev", &RULE, |stack| {
            stack.add("data", bucket("Delete", "Delete"));
        });
        assert!(found.is_empty(), "{found:?}");
    }
}
