//! Resources of one template that don't fit together.

use serde_json::json;

use super::{Mistake, resource, resources};

pub(super) fn mistakes() -> Vec<Mistake> {
    let vpc = || json!({"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}});
    let subnet = |range: &str| json!({"Type": "AWS::EC2::Subnet", "Properties": {"VpcId": {"Ref": "BaseVpc"}, "CidrBlock": range}});
    let queue = |name: &str, more: serde_json::Value| {
        let mut queue = json!({"Type": "AWS::SQS::Queue", "Properties": {
            "QueueName": name, "KmsMasterKeyId": "alias/orders",
        }});
        super::patch(&mut queue["Properties"], &more);
        queue
    };
    let database = |class: &str| {
        json!({"Type": "AWS::RDS::DBInstance", "Properties": {
            "Engine": "aurora-postgresql", "DBClusterIdentifier": {"Ref": "BaseCluster"}, "DBInstanceClass": class,
        }})
    };
    let group = || {
        json!({"Type": "AWS::EC2::SecurityGroup", "Properties": {
            "GroupDescription": "doors", "VpcId": "vpc-0123456789abcdef0",
        }})
    };
    vec![
        resources(
            "two subnets that overlap",
            json!({"vpc": vpc(), "a": subnet("10.0.0.0/24"), "b": subnet("10.0.1.0/24")}),
            json!({"b": {"Properties": {"CidrBlock": "10.0.0.128/25"}}}),
        )
        .code("NET-001"),
        resources(
            "a subnet outside of its network",
            json!({"vpc": vpc(), "a": subnet("10.0.0.0/24")}),
            json!({"a": {"Properties": {"CidrBlock": "10.1.0.0/24"}}}),
        )
        .code("NET-002"),
        resources(
            "resources that wait for each other",
            json!({"a": group(), "b": group()}),
            json!({
                "a": {"Properties": {"GroupDescription": {"Fn::Sub": "not ${BaseB}"}}},
                "b": {"Properties": {"GroupDescription": {"Fn::Sub": "not ${BaseA}"}}},
            }),
        )
        .code("REF-007"),
        resources(
            "a resource that waits for itself",
            json!({"a": group()}),
            json!({"a": {"Properties": {"GroupDescription": {"Ref": "BaseA"}}}}),
        )
        .code("REF-007"),
        resources(
            "a plain queue for the dead letters of an orderly one",
            json!({
                "dead": queue("dead.fifo", json!({"FifoQueue": true})),
                "orders": queue("orders.fifo", json!({"FifoQueue": true, "RedrivePolicy": {
                    "deadLetterTargetArn": {"Fn::GetAtt": ["BaseDead", "Arn"]}, "maxReceiveCount": 3,
                }})),
            }),
            json!({"dead": {"Properties": {"QueueName": "dead", "FifoQueue": null}}}),
        ).code("SQS-001"),
        resources(
            "an instance of another engine than its cluster",
            json!({
                "cluster": {"Type": "AWS::RDS::DBCluster", "Properties": {
                    "Engine": "aurora-postgresql", "EngineVersion": "17.6", "StorageEncrypted": true,
                    "MasterUsername": "ledger", "ManageMasterUserPassword": true,
                }},
                "one": database("db.r7g.large"),
            }),
            json!({"one": {"Properties": {"Engine": "aurora-mysql"}}}),
        )
        .code("REF-008"),
        resources(
            "two queues of one name",
            json!({"a": queue("orders", json!({})), "b": queue("loans", json!({}))}),
            json!({"b": {"Properties": {"QueueName": "orders"}}}),
        )
        .code("NAME-003"),
        resources(
            "two repositories of one name",
            json!({
                "a": {"Type": "AWS::ECR::Repository", "Properties": {"RepositoryName": "loans"}},
                "b": {"Type": "AWS::ECR::Repository", "Properties": {"RepositoryName": "clients"}},
            }),
            json!({"b": {"Properties": {"RepositoryName": "loans"}}}),
        )
        .code("NAME-003"),
        resource(
            "a backup that leaves cold storage too soon",
            "AWS::Backup::BackupPlan",
            json!({"BackupPlan": {"BackupPlanName": "daily", "BackupPlanRule": [{
                "RuleName": "daily", "TargetBackupVault": "vault",
                "Lifecycle": {"MoveToColdStorageAfterDays": 10, "DeleteAfterDays": 100},
            }]}}),
            json!({"BackupPlan": {"BackupPlanRule": [{
                "RuleName": "daily", "TargetBackupVault": "vault",
                "Lifecycle": {"MoveToColdStorageAfterDays": 10, "DeleteAfterDays": 99},
            }]}}),
        ),
        resource(
            "a group with a maximum below its minimum",
            "AWS::AutoScaling::AutoScalingGroup",
            json!({
                "MinSize": "1", "MaxSize": "3", "VPCZoneIdentifier": ["subnet-0123456789abcdef0"],
                "LaunchTemplate": {"LaunchTemplateId": "lt-0123456789abcdef0", "Version": "1"},
            }),
            json!({"MinSize": "4"}),
        ),
        resource(
            "a certificate that another domain proves",
            "AWS::CertificateManager::Certificate",
            json!({
                "DomainName": "app.example.com", "ValidationMethod": "DNS",
                "DomainValidationOptions": [{"DomainName": "app.example.com", "ValidationDomain": "example.com"}],
            }),
            json!({"DomainValidationOptions": [{"DomainName": "app.example.com", "ValidationDomain": "example.org"}]}),
        ),
        resource(
            "a record outside of its zone",
            "AWS::Route53::RecordSet",
            json!({
                "HostedZoneName": "example.com.", "Name": "app.example.com.", "Type": "A", "TTL": "60",
                "ResourceRecords": ["192.0.2.1"],
            }),
            json!({"Name": "app.example.org."}),
        ),
        resource(
            "variables of a function beyond 4 KB",
            "AWS::Lambda::Function",
            json!({
                "Role": "arn:aws:iam::111122223333:role/function", "Runtime": "python3.13", "Handler": "index.handler",
                "Code": {"ZipFile": "def handler(event, context): pass"},
                "Environment": {"Variables": {"TABLE": "loans"}},
            }),
            json!({"Environment": {"Variables": {"TABLE": "x".repeat(4_096)}}}),
        ),
        resources(
            "a snapshot of what has none",
            json!({"vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}, "DeletionPolicy": "Retain"}}),
            json!({"vpc": {"DeletionPolicy": "Snapshot"}}),
        )
        .code("SCHEMA-004"),
        resources(
            "a deletion policy that there isn't",
            json!({"vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}, "DeletionPolicy": "Retain"}}),
            json!({"vpc": {"DeletionPolicy": "Keep"}}),
        )
        .code("SCHEMA-004"),
        resources(
            "an attribute of a resource that there isn't",
            json!({"vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}, "DeletionPolicy": "Retain"}}),
            json!({"vpc": {"DeletePolicy": "Retain"}}),
        )
        .code("SCHEMA-004"),
    ]
}
