//! What keeps data: where each type stands, by which key, and in plain text.

use fineract_constructs::aws::{Jurisdiction, Region, region};
use fineract_constructs::core::{Doc, Expr};
use fineract_constructs::residency::{ResidencyPreset, state_subjects};
use serde_json::{Value as Json, json};

use super::{codes_of, options, raw, stack, with};

use ResidencyPreset::EeaWithUkCell;

/// Whether the cell reports a store of German customers' data in a region by a code.
fn reported(code: &str, region: Region, ty: &str, properties: Json) -> bool {
    let codes = codes_of(options(EeaWithUkCell), |app| {
        let mut stack = stack(app, "it", region);
        state_subjects(&mut stack, [Jurisdiction::DE]);
        stack.add("it", raw(ty, properties));
    });
    codes.iter().any(|found| found == code)
}

/// Types, and where they name their key.
const STORES: [(&str, &[&str]); 26] = [
    ("AWS::Backup::BackupVault", &["EncryptionKeyArn"]),
    ("AWS::Backup::LogicallyAirGappedBackupVault", &["EncryptionKeyArn"]),
    ("AWS::Cassandra::Table", &["EncryptionSpecification", "KmsKeyIdentifier"]),
    ("AWS::DSQL::Cluster", &["KmsEncryptionKey"]),
    ("AWS::DocDB::DBCluster", &["KmsKeyId"]),
    ("AWS::DynamoDB::Table", &["SSESpecification", "KMSMasterKeyId"]),
    ("AWS::EC2::Volume", &["KmsKeyId"]),
    ("AWS::ECR::Repository", &["EncryptionConfiguration", "KmsKey"]),
    ("AWS::EFS::FileSystem", &["KmsKeyId"]),
    ("AWS::ElastiCache::ReplicationGroup", &["KmsKeyId"]),
    ("AWS::ElastiCache::ServerlessCache", &["KmsKeyId"]),
    ("AWS::FSx::FileSystem", &["KmsKeyId"]),
    ("AWS::Kinesis::Stream", &["StreamEncryption", "KeyId"]),
    ("AWS::KinesisFirehose::DeliveryStream", &["DeliveryStreamEncryptionConfigurationInput", "KeyARN"]),
    ("AWS::Logs::LogGroup", &["KmsKeyId"]),
    ("AWS::MSK::Cluster", &["EncryptionInfo", "EncryptionAtRest", "DataVolumeKMSKeyId"]),
    ("AWS::MemoryDB::Cluster", &["KmsKeyId"]),
    ("AWS::Neptune::DBCluster", &["KmsKeyId"]),
    ("AWS::OpenSearchService::Domain", &["EncryptionAtRestOptions", "KmsKeyId"]),
    ("AWS::RDS::DBCluster", &["KmsKeyId"]),
    ("AWS::RDS::DBInstance", &["KmsKeyId"]),
    ("AWS::Redshift::Cluster", &["KmsKeyId"]),
    ("AWS::SNS::Topic", &["KmsMasterKeyId"]),
    ("AWS::SQS::Queue", &["KmsMasterKeyId"]),
    ("AWS::SecretsManager::Secret", &["KmsKeyId"]),
    ("AWS::Timestream::Database", &["KmsKeyId"]),
];

#[test]
fn each_store_stands_where_its_data_may_be_kept() {
    let (london, frankfurt) = (region::LONDON.erased(), region::FRANKFURT.erased());
    let harmless = ["AWS::ECR::Repository", "AWS::Logs::LogGroup"];
    let keyed = STORES.iter().map(|(ty, _)| *ty);
    for ty in keyed.chain(["AWS::DynamoDB::GlobalTable", "AWS::S3::Bucket"]) {
        assert_eq!(reported("RES-001", london, ty, json!({})), !harmless.contains(&ty), "{ty}");
        assert!(!reported("RES-001", frankfurt, ty, json!({})), "{ty}");
    }
}

#[test]
fn each_store_has_a_key_of_its_region() {
    let key =
        |region: &str| format!("arn:aws:kms:{region}:111122223333:key/0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f");
    let by = |ty, properties: &dyn Fn(String) -> Json| {
        for (region, is_found) in [("eu-west-3", true), ("eu-central-1", false)] {
            let properties = properties(key(region));
            assert_eq!(reported("RES-004", region::FRANKFURT.erased(), ty, properties), is_found, "{ty}");
        }
    };
    for (ty, path) in STORES {
        by(ty, &|key| path.iter().rev().fold(Json::from(key), |value, name| json!({ *name: value })));
    }
    by("AWS::S3::Bucket", &|key| {
        let by_default = json!({ "SSEAlgorithm": "aws:kms", "KMSMasterKeyID": key });
        json!({ "BucketEncryption": {
            "ServerSideEncryptionConfiguration": [{ "ServerSideEncryptionByDefault": by_default }],
        } })
    });
}

#[test]
fn a_replica_of_a_global_table_has_a_key_of_its_own_region() {
    let codes = codes_of(options(EeaWithUkCell), |app| {
        let key = stack(app, "paris", region::PARIS).add("key", raw("AWS::KMS::Key", json!({})));
        let mut frankfurt = stack(app, "frankfurt", region::FRANKFURT);
        let sse = Doc::map([("KMSMasterKeyId", Doc::from(Expr::Att(key, "Arn")))]);
        let paris = Doc::map([("Region", Doc::from("eu-west-3")), ("SSESpecification", sse)]);
        let here = Doc::map([("Region", Doc::from("eu-central-1"))]);
        let table = raw("AWS::DynamoDB::GlobalTable", json!({ "TableName": "limits" }));
        frankfurt.add("table", with(table, "Replicas", Doc::list([here, paris])));
    });
    assert!(!codes.contains(&"RES-004".to_owned()), "{codes:?}");
}

#[test]
fn restricted_data_is_nowhere_in_plain_text() {
    let plain = |ty, properties| reported("RES-017", region::FRANKFURT.erased(), ty, properties);
    for (ty, encrypted) in [
        ("AWS::DocDB::DBCluster", json!({ "StorageEncrypted": true })),
        ("AWS::EC2::Volume", json!({ "Encrypted": true })),
        ("AWS::EFS::FileSystem", json!({ "Encrypted": true })),
        ("AWS::ElastiCache::ReplicationGroup", json!({ "AtRestEncryptionEnabled": true })),
        ("AWS::ElastiCache::ReplicationGroup", json!({ "GlobalReplicationGroupId": "ldgnf-sessions" })),
        (
            "AWS::Kinesis::Stream",
            json!({ "StreamEncryption": { "EncryptionType": "KMS", "KeyId": "alias/aws/kinesis" } }),
        ),
        ("AWS::Neptune::DBCluster", json!({ "StorageEncrypted": true })),
        ("AWS::OpenSearchService::Domain", json!({ "EncryptionAtRestOptions": { "Enabled": true } })),
        ("AWS::RDS::DBCluster", json!({ "StorageEncrypted": true })),
        ("AWS::RDS::DBInstance", json!({ "StorageEncrypted": true })),
        ("AWS::SNS::Topic", json!({ "KmsMasterKeyId": "alias/aws/sns" })),
    ] {
        assert!(plain(ty, json!({})), "{ty}");
        assert!(!plain(ty, encrypted), "{ty}");
    }
    for (ty, property) in
        [("AWS::Redshift::Cluster", "Encrypted"), ("AWS::SQS::Queue", "SqsManagedSseEnabled")]
    {
        assert!(plain(ty, json!({ property: false })), "{ty}");
        assert!(!plain(ty, json!({})), "{ty}");
    }
}
