//! `POL-NAME-001`

use fineract_core::{Code, Severity};

use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-NAME-001",
    title: "name that the service refuses",
    severity: Severity::Error,
    explanation: "## What it does\nChecks names against the rules of services that the schemas do not state: buckets, load \
balancers, target groups, functions, queues, roles, databases, caches, keys, vaults.\n\n\
## Why is this bad\nThe template is valid, and the deployment fails when it comes to the resource.\n\n\
## Example\n`elbv2::LoadBalancer::new().name(\"internal-payments-of-the-whole-platform\")`\n\n\
## Use instead\n`site.name(Kind::…, \"payments\")`, which shortens as each service demands.",
};

/// The rules for a property that is a name.
struct Names {
    ty: &'static str,
    property: &'static str,
    valid: fn(&str) -> bool,
    rule: &'static str,
}

const fn names(
    ty: &'static str,
    property: &'static str,
    valid: fn(&str) -> bool,
    rule: &'static str,
) -> Names {
    Names { ty, property, valid, rule }
}

/// Source: SPEC.md 7.2 and the APIs' documentation of each service.
const NAMES: &[Names] = &[
    names(
        "AWS::S3::Bucket",
        "BucketName",
        bucket,
        "3 to 63 lower-case letters, digits, `-` and `.`, a letter or digit at both ends",
    ),
    names(
        "AWS::ElasticLoadBalancingV2::LoadBalancer",
        "Name",
        balancer,
        "at most 32 letters, digits and `-`, not at an end, not starting with `internal-`",
    ),
    names(
        "AWS::ElasticLoadBalancingV2::TargetGroup",
        "Name",
        |name| dashed(name, 32),
        "at most 32 letters, digits and `-`, not at an end",
    ),
    names(
        "AWS::Lambda::Function",
        "FunctionName",
        |name| only(name, 64, "-_"),
        "at most 64 letters, digits, `-` and `_`",
    ),
    names(
        "AWS::IAM::Role",
        "RoleName",
        |name| only(name, 64, "_+=,.@-"),
        "at most 64 letters, digits and `_+=,.@-`",
    ),
    names(
        "AWS::IAM::ManagedPolicy",
        "ManagedPolicyName",
        |name| only(name, 128, "_+=,.@-"),
        "at most 128 letters, digits and `_+=,.@-`",
    ),
    names(
        "AWS::SQS::Queue",
        "QueueName",
        |name| only(name, 80, "-_."),
        "at most 80 letters, digits, `-` and `_`, with `.fifo` for FIFO",
    ),
    names(
        "AWS::RDS::DBCluster",
        "DBClusterIdentifier",
        |name| identifier(name, 63),
        "at most 63 letters, digits and single `-`, a letter first",
    ),
    names(
        "AWS::RDS::DBInstance",
        "DBInstanceIdentifier",
        |name| identifier(name, 63),
        "at most 63 letters, digits and single `-`, a letter first",
    ),
    names(
        "AWS::ElastiCache::ReplicationGroup",
        "ReplicationGroupId",
        |name| identifier(name, 40),
        "at most 40 letters, digits and single `-`, a letter first",
    ),
    names(
        "AWS::KMS::Alias",
        "AliasName",
        alias,
        "`alias/` and at most 250 letters, digits and `/_-`, not `alias/aws/`",
    ),
    names(
        "AWS::Backup::BackupVault",
        "BackupVaultName",
        |name| name.len() > 1 && only(name, 50, "-_"),
        "2 to 50 letters, digits, `-` and `_`",
    ),
    names(
        "AWS::EKS::Cluster",
        "Name",
        |name| !name.starts_with('-') && only(name, 100, "-"),
        "at most 100 letters, digits and `-`, which is not first",
    ),
    names(
        "AWS::EKS::Nodegroup",
        "NodegroupName",
        |name| only(name, 63, "-_"),
        "at most 63 letters, digits, `-` and `_`",
    ),
    names(
        "AWS::EC2::SecurityGroup",
        "GroupName",
        |name| name.len() <= 255 && !name.starts_with("sg-"),
        "at most 255, not starting with `sg-`",
    ),
];

fn check(view: &View, findings: &mut Findings) {
    for names in NAMES {
        for resource in view.of_type(names.ty) {
            if let Some(name) = resource.text(&[names.property]).filter(|name| !(names.valid)(name)) {
                findings.report(resource, format!("`{name}` can't be a `{}`", names.property), names.rule);
            }
        }
    }
    for queue in view.of_type("AWS::SQS::Queue") {
        let Some(name) = queue.text(&["QueueName"]) else { continue };
        if queue.is_true(&["FifoQueue"]) != (name.rsplit('.').next() == Some("fifo")) {
            let message = format!("`{name}` is a FIFO queue's name, or should be");
            findings.report(queue, message, "the name of a FIFO queue, and of no other, ends with `.fifo`");
        }
    }
}

/// Letters, digits and some others, as many as allowed.
fn only(name: &str, most: usize, others: &str) -> bool {
    let letters = name.chars().all(|c| c.is_ascii_alphanumeric() || others.contains(c));
    (1..=most).contains(&name.len()) && letters
}

fn dashed(name: &str, most: usize) -> bool {
    only(name, most, "-") && !name.starts_with('-') && !name.ends_with('-')
}

fn identifier(name: &str, most: usize) -> bool {
    dashed(name, most) && name.starts_with(|c: char| c.is_ascii_alphabetic()) && !name.contains("--")
}

fn balancer(name: &str) -> bool {
    dashed(name, 32) && !name.starts_with("internal-")
}

fn alias(name: &str) -> bool {
    let own = name.strip_prefix("alias/").is_some_and(|rest| only(rest, 250, "/_-"));
    own && !name.starts_with("alias/aws/")
}

fn bucket(name: &str) -> bool {
    let lower = name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-' || b == b'.');
    let ends = [name.bytes().next(), name.bytes().last()].into_iter().flatten();
    let reserved = name.starts_with("xn--") || name.ends_with("-s3alias") || name.contains("..");
    (3..=63).contains(&name.len())
        && lower
        && !reserved
        && ends.into_iter().all(|b| b.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found, resource};

    fn named(ty: &'static str, property: &str, name: &str) -> Vec<String> {
        found(&RULE, |stack| {
            stack.add("it", resource(ty, json!({property: name})));
        })
    }

    #[test]
    fn names_that_services_refuse_are_found() {
        let found = named("AWS::S3::Bucket", "BucketName", "Fineract_Documents");
        assert_eq!(found, ["stack/it: `Fineract_Documents` can't be a `BucketName`"]);
        for (ty, property, name) in [
            ("AWS::ElasticLoadBalancingV2::LoadBalancer", "Name", "internal-payments"),
            ("AWS::ElasticLoadBalancingV2::TargetGroup", "Name", "a-target-group-of-more-than-32-letters"),
            ("AWS::RDS::DBCluster", "DBClusterIdentifier", "fineract--ledger"),
            ("AWS::KMS::Alias", "AliasName", "alias/aws/rds"),
            ("AWS::SQS::Queue", "QueueName", "loans.fifo"),
        ] {
            assert_eq!(named(ty, property, name).len(), 1, "{name}");
        }
    }

    #[test]
    fn names_that_services_take_are_not() {
        for (ty, property, name) in [
            ("AWS::S3::Bucket", "BucketName", "fineract-prod-documents-euw1-111122223333"),
            ("AWS::ElasticLoadBalancingV2::LoadBalancer", "Name", "fnr-prd-euw1-payments"),
            ("AWS::RDS::DBCluster", "DBClusterIdentifier", "fineract-prod-ledger-euw1"),
            ("AWS::KMS::Alias", "AliasName", "alias/fineract/prod/rds"),
            ("AWS::SQS::Queue", "QueueName", "fineract-prod-loans-euw1"),
        ] {
            assert!(named(ty, property, name).is_empty(), "{name}");
        }
    }
}
