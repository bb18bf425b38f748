//! Databases, caches, files and buckets: what only the deployment would find.

use serde_json::json;

use super::fixtures::{cache, cluster, instance};
use super::{Mistake, resource};

pub(super) fn mistakes() -> Vec<Mistake> {
    vec![
        resource(
            "a family of cluster parameters that there isn't",
            "AWS::RDS::DBClusterParameterGroup",
            json!({
              "Family": "aurora-postgresql17",
              "Description": "it",
              "Parameters": {"rds.force_ssl": "1"}
            }),
            json!({"Family": "aurora-postgres17"}),
        ),
        resource(
            "a family of parameters that there isn't",
            "AWS::RDS::DBParameterGroup",
            json!({"Family": "postgres17", "Description": "it", "Parameters": {"rds.force_ssl": "1"}}),
            json!({"Family": "postgresql17"}),
        ),
        resource(
            "a backup window of ten minutes",
            "AWS::RDS::DBCluster",
            cluster(&json!({"PreferredBackupWindow": "03:00-03:30"})),
            json!({"PreferredBackupWindow": "03:00-03:10"}),
        ),
        resource(
            "a maintenance window on a day's full name",
            "AWS::RDS::DBCluster",
            cluster(&json!({"PreferredMaintenanceWindow": "mon:03:00-mon:04:00"})),
            json!({"PreferredMaintenanceWindow": "monday:03:00-monday:04:00"}),
        ),
        resource(
            "IOPS of a small volume of gp3",
            "AWS::RDS::DBInstance",
            instance(&json!({"StorageType": "gp3"})),
            json!({"Iops": 12000}),
        ),
        resource(
            "a volume of io2 without IOPS",
            "AWS::RDS::DBInstance",
            instance(&json!({"StorageType": "io2", "Iops": 3000})),
            json!({"Iops": null}),
        ),
        resource(
            "storage that grows to less than it has",
            "AWS::RDS::DBInstance",
            instance(&json!({"MaxAllocatedStorage": 500})),
            json!({"MaxAllocatedStorage": 50}),
        ),
        resource(
            "performance data that is kept for 30 days",
            "AWS::RDS::DBCluster",
            cluster(&json!({"PerformanceInsightsEnabled": true, "PerformanceInsightsRetentionPeriod": 31})),
            json!({"PerformanceInsightsRetentionPeriod": 30}),
        ),
        resource(
            "capacity in thirds of a unit",
            "AWS::RDS::DBCluster",
            cluster(&json!({"ServerlessV2ScalingConfiguration": {"MinCapacity": 0.5, "MaxCapacity": 4}})),
            json!({"ServerlessV2ScalingConfiguration": {"MinCapacity": 0.3}}),
        ),
        resource(
            "a subnet group of one subnet",
            "AWS::RDS::DBSubnetGroup",
            json!({
              "DBSubnetGroupDescription": "it",
              "SubnetIds": ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
            }),
            json!({"SubnetIds": ["subnet-0123456789abcdef0"]}),
        ),
        resource(
            "a log that an engine doesn't write",
            "AWS::RDS::DBCluster",
            cluster(&json!({"EnableCloudwatchLogsExports": ["postgresql"]})),
            json!({"EnableCloudwatchLogsExports": ["audit"]}),
        ),
        resource(
            "a hyphen in a database's name",
            "AWS::RDS::DBCluster",
            cluster(&json!({"DatabaseName": "fineract_default"})),
            json!({"DatabaseName": "fineract-default"}),
        ),
        resource(
            "a family of a cache that there isn't",
            "AWS::ElastiCache::ParameterGroup",
            json!({"CacheParameterGroupFamily": "redis7", "Description": "it"}),
            json!({"CacheParameterGroupFamily": "redis7.x"}),
        ),
        resource(
            "a password of a cache without TLS",
            "AWS::ElastiCache::ReplicationGroup",
            cache(&json!({"AuthToken": "{{resolve:secretsmanager:cache}}"})),
            json!({"TransitEncryptionEnabled": false}),
        ),
        resource(
            "a cache that fails over to nobody",
            "AWS::ElastiCache::ReplicationGroup",
            cache(&json!({})),
            json!({"NumCacheClusters": 1}),
        ),
        resource(
            "a cache in several zones that nobody fails over",
            "AWS::ElastiCache::ReplicationGroup",
            cache(&json!({"MultiAZEnabled": true})),
            json!({"AutomaticFailoverEnabled": false}),
        ),
        resource(
            "a snapshot window of half an hour",
            "AWS::ElastiCache::ReplicationGroup",
            cache(&json!({"SnapshotWindow": "03:00-04:00"})),
            json!({"SnapshotWindow": "03:00-03:30"}),
        ),
        resource(
            "tiers of data on nodes without disks",
            "AWS::ElastiCache::ReplicationGroup",
            cache(&json!({"CacheNodeType": "cache.r6gd.xlarge", "DataTieringEnabled": true})),
            json!({"CacheNodeType": "cache.r7g.xlarge"}),
        ),
        resource(
            "provisioned throughput of no size",
            "AWS::EFS::FileSystem",
            json!({"Encrypted": true, "ThroughputMode": "provisioned", "ProvisionedThroughputInMibps": 100}),
            json!({"ProvisionedThroughputInMibps": null}),
        ),
        resource(
            "a size of elastic throughput",
            "AWS::EFS::FileSystem",
            json!({"Encrypted": true, "ThroughputMode": "elastic"}),
            json!({"ProvisionedThroughputInMibps": 100}),
        ),
        resource(
            "elastic throughput in the mode of many clients",
            "AWS::EFS::FileSystem",
            json!({"Encrypted": true, "ThroughputMode": "elastic", "PerformanceMode": "generalPurpose"}),
            json!({"PerformanceMode": "maxIO"}),
        ),
        resource(
            "two transitions in one policy of files",
            "AWS::EFS::FileSystem",
            json!({"Encrypted": true, "LifecyclePolicies": [{"TransitionToIA": "AFTER_30_DAYS"}]}),
            json!({
              "LifecyclePolicies": [
                {"TransitionToIA": "AFTER_30_DAYS", "TransitionToPrimaryStorageClass": "AFTER_1_ACCESS"}
              ]
            }),
        ),
        resource(
            "a bucket named like an address",
            "AWS::S3::Bucket",
            json!({"BucketName": "fineract-exports"}),
            json!({"BucketName": "192.168.0.1"}),
        ),
        resource(
            "a bucket with a prefix of S3's own",
            "AWS::S3::Bucket",
            json!({"BucketName": "fineract-exports"}),
            json!({"BucketName": "sthree-exports"}),
        ),
        resource(
            "two dots in a bucket's name",
            "AWS::S3::Bucket",
            json!({"BucketName": "fineract.exports"}),
            json!({"BucketName": "fineract..exports"}),
        ),
        resource(
            "infrequent access after a week",
            "AWS::S3::Bucket",
            json!({
              "LifecycleConfiguration": {
                "Rules": [
                  {"Status": "Enabled", "Transitions": [{"StorageClass": "STANDARD_IA", "TransitionInDays": 30}]}
                ]
              }
            }),
            json!({
              "LifecycleConfiguration": {
                "Rules": [
                  {"Status": "Enabled", "Transitions": [{"StorageClass": "STANDARD_IA", "TransitionInDays": 7}]}
                ]
              }
            }),
        ),
        resource(
            "a lifecycle rule that does nothing",
            "AWS::S3::Bucket",
            json!({
              "LifecycleConfiguration": {"Rules": [{"Id": "old", "Status": "Enabled", "ExpirationInDays": 30}]}
            }),
            json!({"LifecycleConfiguration": {"Rules": [{"Id": "old", "Status": "Enabled"}]}}),
        ),
        resource(
            "two lifecycle rules of one id",
            "AWS::S3::Bucket",
            json!({
              "LifecycleConfiguration": {
                "Rules": [{"Id": "old", "Status": "Enabled", "ExpirationInDays": 30, "Prefix": "a/"}]
              }
            }),
            json!({
              "LifecycleConfiguration": {
                "Rules": [
                  {"Id": "old", "Status": "Enabled", "ExpirationInDays": 30, "Prefix": "a/"},
                  {"Id": "old", "Status": "Enabled", "ExpirationInDays": 30, "Prefix": "b/"}
                ]
              }
            }),
        ),
        resource(
            "copies of a bucket without versions",
            "AWS::S3::Bucket",
            json!({
              "VersioningConfiguration": {"Status": "Enabled"},
              "ReplicationConfiguration": {
                "Role": "arn:aws:iam::111122223333:role/r",
                "Rules": [
                  {"Status": "Enabled", "Prefix": "", "Destination": {"Bucket": "arn:aws:s3:::fineract-copies"}}
                ]
              }
            }),
            json!({"VersioningConfiguration": null}),
        ),
        resource(
            "copies of a bucket by a role's name",
            "AWS::S3::Bucket",
            json!({
              "VersioningConfiguration": {"Status": "Enabled"},
              "ReplicationConfiguration": {
                "Role": "arn:aws:iam::111122223333:role/r",
                "Rules": [
                  {"Status": "Enabled", "Prefix": "", "Destination": {"Bucket": "arn:aws:s3:::fineract-copies"}}
                ]
              }
            }),
            json!({"ReplicationConfiguration": {"Role": "replication"}}),
        ),
        resource(
            "locked objects without versions",
            "AWS::S3::Bucket",
            json!({"ObjectLockEnabled": true, "VersioningConfiguration": {"Status": "Enabled"}}),
            json!({"VersioningConfiguration": {"Status": "Suspended"}}),
        ),
        resource(
            "a retention in days and years",
            "AWS::S3::Bucket",
            json!({
              "ObjectLockEnabled": true,
              "ObjectLockConfiguration": {
                "ObjectLockEnabled": "Enabled",
                "Rule": {"DefaultRetention": {"Mode": "COMPLIANCE", "Years": 7}}
              }
            }),
            json!({"ObjectLockConfiguration": {"Rule": {"DefaultRetention": {"Days": 1}}}}),
        ),
        resource(
            "an event of a bucket without its kind",
            "AWS::S3::Bucket",
            json!({
              "NotificationConfiguration": {
                "QueueConfigurations": [
                  {"Event": "s3:ObjectCreated:*", "Queue": "arn:aws:sqs:eu-west-1:111122223333:q"}
                ]
              }
            }),
            json!({
              "NotificationConfiguration": {
                "QueueConfigurations": [
                  {"Event": "s3:ObjectCreated", "Queue": "arn:aws:sqs:eu-west-1:111122223333:q"}
                ]
              }
            }),
        ),
        resource(
            "a key for S3's own encryption",
            "AWS::S3::Bucket",
            json!({
              "BucketEncryption": {
                "ServerSideEncryptionConfiguration": [
                  {
                    "ServerSideEncryptionByDefault": {
                      "SSEAlgorithm": "aws:kms",
                      "KMSMasterKeyID": "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
                    }
                  }
                ]
              }
            }),
            json!({
              "BucketEncryption": {
                "ServerSideEncryptionConfiguration": [
                  {
                    "ServerSideEncryptionByDefault": {
                      "SSEAlgorithm": "AES256",
                      "KMSMasterKeyID": "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
                    }
                  }
                ]
              }
            }),
        ),
    ]
}
