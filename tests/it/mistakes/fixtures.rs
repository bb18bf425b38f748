//! What several mistakes are made in.

use serde_json::{Value as Json, json};

use super::patch;

/// A cache of two nodes, with what else it says.
pub(super) fn cache(more: &Json) -> Json {
    with(
        json!({
            "ReplicationGroupDescription": "it", "Engine": "valkey", "EngineVersion": "8.0",
            "CacheNodeType": "cache.r7g.large", "NumCacheClusters": 2, "AutomaticFailoverEnabled": true,
            "TransitEncryptionEnabled": true, "AtRestEncryptionEnabled": true,
        }),
        more,
    )
}

/// A cluster of Aurora, with what else it says.
pub(super) fn cluster(more: &Json) -> Json {
    with(
        json!({
            "Engine": "aurora-postgresql", "EngineVersion": "17.6", "StorageEncrypted": true,
            "MasterUsername": "ledger", "ManageMasterUserPassword": true,
        }),
        more,
    )
}

/// A database on an instance of its own, with what else it says.
pub(super) fn instance(more: &Json) -> Json {
    with(
        json!({
            "Engine": "postgres", "EngineVersion": "17.6", "DBInstanceClass": "db.r7g.large",
            "AllocatedStorage": "100", "StorageEncrypted": true, "MasterUsername": "ledger",
            "ManageMasterUserPassword": true,
        }),
        more,
    )
}

/// A key for signatures.
pub(super) fn signing_key() -> Json {
    json!({
        "KeyPolicy": {
            "Version": "2012-10-17",
            "Statement": [{
                "Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111122223333:root"}, "Action": "kms:*",
                "Resource": "*",
            }],
        },
        "KeySpec": "ECC_NIST_P256", "KeyUsage": "SIGN_VERIFY",
    })
}

/// A pipeline that deploys a template, `artifact::file`, by a role.
pub(super) fn pipeline(template: &str, role: &str) -> Json {
    let action = |category: &str, owner: &str, provider: &str| json!({"Category": category, "Owner": owner, "Provider": provider, "Version": "1"});
    let source = json!({
        "Name": "source", "ActionTypeId": action("Source", "AWS", "S3"),
        "Configuration": {"S3Bucket": "fineract-code", "S3ObjectKey": "code.zip"},
        "OutputArtifacts": [{"Name": "code"}],
    });
    let deploy = json!({
        "Name": "deploy", "ActionTypeId": action("Deploy", "AWS", "CloudFormation"),
        "Configuration": {
            "ActionMode": "CREATE_UPDATE", "StackName": "tellers", "TemplatePath": template, "RoleArn": role,
        },
        "InputArtifacts": [{"Name": "code"}],
    });
    json!({
        "RoleArn": "arn:aws:iam::111122223333:role/r",
        "ArtifactStore": {"Type": "S3", "Location": "fineract-artifacts"},
        "Stages": [{"Name": "source", "Actions": [source]}, {"Name": "deploy", "Actions": [deploy]}],
    })
}

/// A web ACL with a rule that takes so many requests of an address in five minutes.
pub(super) fn acl(limit: u32) -> Json {
    json!({
        "Scope": "REGIONAL", "DefaultAction": {"Allow": {}},
        "VisibilityConfig": {
            "SampledRequestsEnabled": true, "CloudWatchMetricsEnabled": true, "MetricName": "acl",
        },
        "Rules": [{
            "Name": "rate", "Priority": 0, "Action": {"Block": {}},
            "Statement": {"RateBasedStatement": {"Limit": limit, "AggregateKeyType": "IP"}},
            "VisibilityConfig": {
                "SampledRequestsEnabled": true, "CloudWatchMetricsEnabled": true, "MetricName": "rate",
            },
        }],
    })
}

fn with(mut base: Json, more: &Json) -> Json {
    patch(&mut base, more);
    base
}
