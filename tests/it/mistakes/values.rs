//! Values of another type, form or set than their property takes.

use serde_json::json;

use super::{Mistake, resource};

pub(super) fn mistakes() -> Vec<Mistake> {
    let vpc = || json!({"CidrBlock": "10.0.0.0/16"});
    let subnet = || json!({"VpcId": "vpc-0123456789abcdef0", "CidrBlock": "10.0.0.0/24"});
    let queue = || json!({"QueueName": "orders", "KmsMasterKeyId": "alias/orders"});
    let balancer = || {
        json!({
            "Type": "network", "Scheme": "internal",
            "Subnets": ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"],
        })
    };
    let group =
        || json!({"VpcId": "vpc-0123456789abcdef0", "Port": 8080, "Protocol": "HTTP", "TargetType": "ip"});
    let bucket = || {
        json!({
            "BucketName": "fineract-prod-logs",
            "BucketEncryption": {"ServerSideEncryptionConfiguration": [
                {"ServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms"}},
            ]},
        })
    };
    let role = || {
        json!({
            "RoleName": "deploy",
            "AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [{
                "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "eks.amazonaws.com"},
            }]},
        })
    };
    let cluster = || {
        json!({
            "Name": "prod", "RoleArn": "arn:aws:iam::111122223333:role/cluster",
            "ResourcesVpcConfig": {"SubnetIds": ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]},
            "Logging": {"ClusterLogging": {"EnabledTypes": [{"Type": "audit"}]}},
        })
    };
    let database = || {
        json!({
            "Engine": "aurora-postgresql", "EngineVersion": "17.6", "DBClusterIdentifier": "ledger",
            "StorageEncrypted": true, "MasterUsername": "ledger", "ManageMasterUserPassword": true,
        })
    };
    let record = || {
        json!({
            "HostedZoneId": "Z0123456789ABCDEFGHIJ", "Name": "app.example.com", "Type": "A", "TTL": "60",
            "ResourceRecords": ["192.0.2.1"],
        })
    };
    let accelerator = || json!({"Name": "edge", "IpAddressType": "IPV4"});
    let log_group = || json!({"LogGroupName": "/fineract/loans", "RetentionInDays": 30});
    let function = || {
        json!({
            "FunctionName": "rotate", "Role": "arn:aws:iam::111122223333:role/function", "Runtime": "python3.13",
            "Handler": "index.handler", "Code": {"ZipFile": "def handler(event, context): pass"},
        })
    };
    vec![
        resource(
            "text for a number",
            "AWS::SQS::Queue",
            queue(),
            json!({"VisibilityTimeout": "half a minute"}),
        ),
        resource("text for a boolean", "AWS::EC2::VPC", vpc(), json!({"EnableDnsSupport": "yes"})),
        resource("a list for text", "AWS::EC2::Subnet", subnet(), json!({"CidrBlock": ["10.0.0.0/24"]})),
        resource(
            "text for a list",
            "AWS::ElasticLoadBalancingV2::LoadBalancer",
            balancer(),
            json!({"Subnets": "subnet-0123456789abcdef0"}),
        ),
        resource("a map for text", "AWS::SQS::Queue", queue(), json!({"QueueName": {"Name": "orders"}})),
        resource("text for a map", "AWS::EKS::Cluster", cluster(), json!({"Logging": "audit"})),
        resource(
            "a map for a list of tags",
            "AWS::EC2::VPC",
            json!({"CidrBlock": "10.0.0.0/16", "Tags": [{"Key": "team", "Value": "ledger"}]}),
            json!({"Tags": {"team": "ledger"}}),
        ),
        resource("a tenancy that there isn't", "AWS::EC2::VPC", vpc(), json!({"InstanceTenancy": "shared"})),
        resource(
            "a scheme that there isn't",
            "AWS::ElasticLoadBalancingV2::LoadBalancer",
            balancer(),
            json!({"Scheme": "private"}),
        ),
        resource(
            "a kind of load balancer that there isn't",
            "AWS::ElasticLoadBalancingV2::LoadBalancer",
            balancer(),
            json!({"Type": "classic"}),
        ),
        resource(
            "a protocol of targets that there isn't",
            "AWS::ElasticLoadBalancingV2::TargetGroup",
            group(),
            json!({"Protocol": "HTTP2"}),
        ),
        resource(
            "a kind of target that there isn't",
            "AWS::ElasticLoadBalancingV2::TargetGroup",
            group(),
            json!({"TargetType": "pod"}),
        ),
        resource(
            "an algorithm of encryption that there isn't",
            "AWS::S3::Bucket",
            bucket(),
            json!({"BucketEncryption": {"ServerSideEncryptionConfiguration": [
                {"ServerSideEncryptionByDefault": {"SSEAlgorithm": "AES-256"}},
            ]}}),
        ),
        resource(
            "a log of a cluster that there isn't",
            "AWS::EKS::Cluster",
            cluster(),
            json!({"Logging": {"ClusterLogging": {"EnabledTypes": [{"Type": "kubelet"}]}}}),
        ),
        resource(
            "a type of record that there isn't",
            "AWS::Route53::RecordSet",
            record(),
            json!({"Type": "ALIAS"}),
        ),
        resource(
            "a kind of address that there isn't",
            "AWS::GlobalAccelerator::Accelerator",
            accelerator(),
            json!({"IpAddressType": "ANYCAST"}),
        ),
        resource(
            "a retention that there isn't",
            "AWS::Logs::LogGroup",
            log_group(),
            json!({"RetentionInDays": 42}),
        ),
        resource(
            "a runtime that there isn't",
            "AWS::Lambda::Function",
            function(),
            json!({"Runtime": "python4.0"}),
        ),
        resource(
            "an architecture that there isn't",
            "AWS::Lambda::Function",
            function(),
            json!({"Architectures": ["aarch64"]}),
        ),
        resource(
            "a kind of key that there isn't",
            "AWS::KMS::Key",
            json!({"KeySpec": "SYMMETRIC_DEFAULT", "KeyPolicy": {"Version": "2012-10-17", "Statement": [{
                "Effect": "Allow", "Action": "kms:*", "Resource": "*",
                "Principal": {"AWS": "arn:aws:iam::111122223333:root"},
            }]}, "EnableKeyRotation": true}),
            json!({"KeySpec": "AES_256"}),
        ),
        resource(
            "an engine that there isn't",
            "AWS::RDS::DBCluster",
            database(),
            json!({"Engine": "aurora-postgres"}),
        ),
        resource(
            "a version of an engine that there isn't",
            "AWS::RDS::DBCluster",
            database(),
            json!({"EngineVersion": "17.99"}),
        ),
        resource(
            "a kind of storage that Aurora doesn't have",
            "AWS::RDS::DBCluster",
            database(),
            json!({"StorageType": "gp7"}),
        )
        .code("AUR-014"),
        resource(
            "a range of addresses that is none",
            "AWS::EC2::VPC",
            vpc(),
            json!({"CidrBlock": "10.0.0.0/33"}),
        )
        .code("NET-003"),
        resource(
            "a range with bits beyond its prefix",
            "AWS::EC2::VPC",
            vpc(),
            json!({"CidrBlock": "10.0.1.0/16"}),
        )
        .code("NET-003"),
        resource(
            "a subnet's id as a network's",
            "AWS::EC2::Subnet",
            subnet(),
            json!({"VpcId": "subnet-0123456789abcdef0"}),
        ),
        resource(
            "a network's id as a subnet's",
            "AWS::ElasticLoadBalancingV2::LoadBalancer",
            balancer(),
            json!({"Subnets": ["subnet-0123456789abcdef0", "vpc-0123456789abcdef0"]}),
        ),
        resource(
            "a role's name for its ARN",
            "AWS::Lambda::Function",
            function(),
            json!({"Role": "function"}),
        ),
        resource(
            "a user's ARN for a role's",
            "AWS::EKS::Cluster",
            cluster(),
            json!({"RoleArn": "arn:aws:iam::111122223333:user/cluster"}),
        ),
        resource(
            "an alias that doesn't say so",
            "AWS::KMS::Alias",
            json!({"AliasName": "alias/ledger", "TargetKeyId": "0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f"}),
            json!({"AliasName": "ledger"}),
        ),
        resource(
            "a bucket in upper case",
            "AWS::S3::Bucket",
            bucket(),
            json!({"BucketName": "Fineract-Logs"}),
        ),
        resource(
            "a role with a blank in its name",
            "AWS::IAM::Role",
            role(),
            json!({"RoleName": "the deployer"}),
        ),
        resource(
            "a cluster with a dot in its name",
            "AWS::EKS::Cluster",
            cluster(),
            json!({"Name": "prod.euw1"}),
        ),
        resource(
            "a log group with a blank",
            "AWS::Logs::LogGroup",
            log_group(),
            json!({"LogGroupName": "the loans"}),
        ),
        resource(
            "a repository in upper case",
            "AWS::ECR::Repository",
            json!({"RepositoryName": "fineract/loans", "ImageTagMutability": "IMMUTABLE"}),
            json!({"RepositoryName": "Fineract/Loans"}),
        ),
        resource(
            "a database with two hyphens",
            "AWS::RDS::DBCluster",
            database(),
            json!({"DBClusterIdentifier": "ledger--prod"}),
        ),
        resource(
            "a web ACL with a dot in its name",
            "AWS::WAFv2::WebACL",
            json!({
                "Name": "edge", "Scope": "REGIONAL", "DefaultAction": {"Allow": {}},
                "VisibilityConfig": {
                    "SampledRequestsEnabled": true, "CloudWatchMetricsEnabled": true, "MetricName": "acl",
                },
            }),
            json!({"Name": "edge.acl"}),
        ),
        resource(
            "a function with a dot in its name",
            "AWS::Lambda::Function",
            function(),
            json!({"FunctionName": "rotate.secrets"}),
        ),
        resource(
            "a schedule that is none",
            "AWS::Events::Rule",
            json!({"ScheduleExpression": "rate(5 minutes)"}),
            json!({"ScheduleExpression": "every(5 minutes)"}),
        ),
        resource(
            "a schedule of one minutes",
            "AWS::Events::Rule",
            json!({"ScheduleExpression": "rate(5 minutes)"}),
            json!({"ScheduleExpression": "rate(1 minutes)"}),
        ),
        resource(
            "an address of a record that is none",
            "AWS::Route53::RecordSet",
            record(),
            json!({"ResourceRecords": ["192.0.2.256"]}),
        ),
        resource(
            "a subscription by mail to no address",
            "AWS::SNS::Subscription",
            json!({
                "TopicArn": "arn:aws:sns:eu-west-1:111122223333:alarms", "Protocol": "email",
                "Endpoint": "ops@example.com",
            }),
            json!({"Endpoint": "https://example.com/alarms"}),
        ),
    ]
}
