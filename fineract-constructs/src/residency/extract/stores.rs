//! What keeps data, and how it is encrypted.

use fineract_core::Doc;

use super::super::graph::{Encryption, Kind};
use super::{Maker, Reader, items, text};
use crate::policy::Resource;

/// A type that keeps data.
struct Row {
    ty: &'static str,
    kind: Kind,
    /// The property that names it.
    name: &'static str,
    /// The property that names its key.
    key: &'static [&'static str],
    at_rest: AtRest,
    /// What it says of itself that a report shows.
    facts: &'static [(&'static str, &'static str)],
}

/// When data is encrypted without a key being named.
enum AtRest {
    /// Always, by the service.
    Always,
    /// When a property says so.
    If(&'static [&'static str]),
    /// When a property is there.
    With(&'static str),
    /// Unless a property says not.
    Unless(&'static str),
}

use AtRest::{Always, If, Unless, With};

/// Sources: the services' API references, on encryption at rest.
#[rustfmt::skip]
const ROWS: [Row; 28] = [
    row("AWS::RDS::DBCluster", Kind::Database, "DBClusterIdentifier", &["KmsKeyId"], If(&["StorageEncrypted"]), &[("backup days", "BackupRetentionPeriod")]),
    row("AWS::RDS::DBInstance", Kind::Database, "DBInstanceIdentifier", &["KmsKeyId"], If(&["StorageEncrypted"]), &[("backup days", "BackupRetentionPeriod")]),
    row("AWS::Cassandra::Table", Kind::Database, "TableName", &["EncryptionSpecification", "KmsKeyIdentifier"], Always, &[]),
    row("AWS::DSQL::Cluster", Kind::Database, "", &["KmsEncryptionKey"], Always, &[]),
    row("AWS::DocDB::DBCluster", Kind::Database, "DBClusterIdentifier", &["KmsKeyId"], If(&["StorageEncrypted"]), &[("backup days", "BackupRetentionPeriod")]),
    row("AWS::DynamoDB::GlobalTable", Kind::Database, "TableName", &[], Always, &[]),
    row("AWS::DynamoDB::Table", Kind::Database, "TableName", &["SSESpecification", "KMSMasterKeyId"], Always, &[]),
    row("AWS::Neptune::DBCluster", Kind::Database, "DBClusterIdentifier", &["KmsKeyId"], If(&["StorageEncrypted"]), &[("backup days", "BackupRetentionPeriod")]),
    row("AWS::OpenSearchService::Domain", Kind::Database, "DomainName", &["EncryptionAtRestOptions", "KmsKeyId"], If(&["EncryptionAtRestOptions", "Enabled"]), &[]),
    row("AWS::Redshift::Cluster", Kind::Database, "ClusterIdentifier", &["KmsKeyId"], Unless("Encrypted"), &[]),
    row("AWS::Timestream::Database", Kind::Database, "DatabaseName", &["KmsKeyId"], Always, &[]),
    row("AWS::ElastiCache::ReplicationGroup", Kind::Cache, "ReplicationGroupId", &["KmsKeyId"], If(&["AtRestEncryptionEnabled"]), &[("snapshot days", "SnapshotRetentionLimit"), ("nodes", "NumCacheClusters")]),
    row("AWS::ElastiCache::ServerlessCache", Kind::Cache, "ServerlessCacheName", &["KmsKeyId"], Always, &[]),
    row("AWS::MemoryDB::Cluster", Kind::Cache, "ClusterName", &["KmsKeyId"], Always, &[]),
    row("AWS::EFS::FileSystem", Kind::FileSystem, "", &["KmsKeyId"], If(&["Encrypted"]), &[]),
    row("AWS::FSx::FileSystem", Kind::FileSystem, "", &["KmsKeyId"], Always, &[]),
    row("AWS::EC2::Volume", Kind::Volume, "", &["KmsKeyId"], If(&["Encrypted"]), &[]),
    row("AWS::S3::Bucket", Kind::Bucket, "BucketName", &[], Always, &[]),
    row("AWS::Backup::BackupVault", Kind::Vault, "BackupVaultName", &["EncryptionKeyArn"], Always, &[]),
    row("AWS::Backup::LogicallyAirGappedBackupVault", Kind::Vault, "BackupVaultName", &["EncryptionKeyArn"], Always, &[]),
    row("AWS::SNS::Topic", Kind::Topic, "TopicName", &["KmsMasterKeyId"], With("KmsMasterKeyId"), &[]),
    row("AWS::SQS::Queue", Kind::Queue, "QueueName", &["KmsMasterKeyId"], Unless("SqsManagedSseEnabled"), &[("seconds kept", "MessageRetentionPeriod")]),
    row("AWS::Kinesis::Stream", Kind::Stream, "Name", &["StreamEncryption", "KeyId"], With("StreamEncryption"), &[]),
    row("AWS::KinesisFirehose::DeliveryStream", Kind::Stream, "DeliveryStreamName", &["DeliveryStreamEncryptionConfigurationInput", "KeyARN"], Always, &[]),
    row("AWS::MSK::Cluster", Kind::Stream, "ClusterName", &["EncryptionInfo", "EncryptionAtRest", "DataVolumeKMSKeyId"], Always, &[]),
    row("AWS::SecretsManager::Secret", Kind::Secret, "Name", &["KmsKeyId"], Always, &[]),
    row("AWS::Logs::LogGroup", Kind::LogGroup, "LogGroupName", &["KmsKeyId"], Always, &[("days kept", "RetentionInDays")]),
    row("AWS::ECR::Repository", Kind::Repository, "RepositoryName", &["EncryptionConfiguration", "KmsKey"], Always, &[]),
];

const fn row(
    ty: &'static str,
    kind: Kind,
    name: &'static str,
    key: &'static [&'static str],
    at_rest: AtRest,
    facts: &'static [(&'static str, &'static str)],
) -> Row {
    Row { ty, kind, name, key, at_rest, facts }
}

pub(super) fn read(reader: &mut Reader) {
    let view = reader.view;
    for row in &ROWS {
        for resource in view.of_type(row.ty) {
            // An instance of a cluster keeps nothing: its cluster does.
            if row.ty == "AWS::RDS::DBInstance" && resource.get(&["DBClusterIdentifier"]).is_some() {
                continue;
            }
            let name = resource.text(&[row.name]).or_else(|| tagged(resource));
            let id = reader.vertex(resource, row.kind, name);
            for (name, property) in row.facts {
                if let Some(value) = resource.get(&[property]).and_then(plain) {
                    reader.graph[id].facts.insert(name, value);
                }
            }
            reader.graph[id].encryption = row.at_rest.of(resource);
            let key = match (row.kind, row.key) {
                (Kind::Bucket, _) => key_of_bucket(resource),
                // Each replica of a global table has its own.
                (_, []) => None,
                (_, path) => resource.get(path),
            };
            if let Some(key) = key {
                reader.encrypted_by(id, key, Maker::from(resource));
            }
        }
    }
}

impl AtRest {
    fn of(&self, resource: &Resource) -> Encryption {
        let encrypted = match self {
            Always => true,
            If(path) => resource.is_true(path) || joins_encrypted(resource),
            With(property) => resource.get(&[property]).is_some(),
            Unless(property) => resource.get(&[property]).is_none_or(|_| resource.is_true(&[property])),
        };
        if encrypted { Encryption::Service } else { Encryption::None }
    }
}

/// The name of a file system is a tag.
fn tagged<'a>(resource: &Resource<'a>) -> Option<&'a str> {
    let mut tags = items(resource.properties, &["FileSystemTags"]).iter();
    text(tags.find(|tag| text(tag, &["Key"]) == Some("Name"))?, &["Value"])
}

/// A secondary of a global datastore inherits encryption, and may not name it (RED-5).
fn joins_encrypted(resource: &Resource) -> bool {
    resource.get(&["GlobalReplicationGroupId"]).is_some()
}

fn key_of_bucket<'a>(bucket: &Resource<'a>) -> Option<&'a Doc> {
    let rules = items(bucket.properties, &["BucketEncryption", "ServerSideEncryptionConfiguration"]);
    rules.iter().find_map(|rule| rule.at(&["ServerSideEncryptionByDefault", "KMSMasterKeyID"]))
}

fn plain(doc: &Doc) -> Option<String> {
    match doc {
        Doc::Str(text) => Some(text.clone()),
        Doc::Int(number) => Some(number.to_string()),
        _ => None,
    }
}
