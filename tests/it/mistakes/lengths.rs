//! Texts, numbers and lists that are too short, too long, too small or too large.

use serde_json::{Value as Json, json};

use super::fixtures::acl;
use super::{Mistake, resource};

pub(super) fn mistakes() -> Vec<Mistake> {
    let queue = || json!({"QueueName": "orders", "KmsMasterKeyId": "alias/orders"});
    let function = || {
        json!({
            "Role": "arn:aws:iam::111122223333:role/function", "Runtime": "python3.13", "Handler": "index.handler",
            "Code": {"ZipFile": "def handler(event, context): pass"}, "MemorySize": 128, "Timeout": 60,
        })
    };
    let key = || {
        json!({"KeyPolicy": {"Version": "2012-10-17", "Statement": [{
            "Effect": "Allow", "Action": "kms:*", "Resource": "*",
            "Principal": {"AWS": "arn:aws:iam::111122223333:root"},
        }]}, "EnableKeyRotation": true})
    };
    let role = || {
        json!({
            "RoleName": "deploy",
            "AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [{
                "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "eks.amazonaws.com"},
            }]},
        })
    };
    let database = || {
        json!({
            "Engine": "aurora-postgresql", "EngineVersion": "17.6", "StorageEncrypted": true,
            "MasterUsername": "ledger", "ManageMasterUserPassword": true, "BackupRetentionPeriod": 30,
        })
    };
    let group =
        || json!({"VpcId": "vpc-0123456789abcdef0", "Port": 8080, "Protocol": "HTTP", "TargetType": "ip"});
    let endpoint_group = || {
        json!({
            "ListenerArn": "arn:aws:globalaccelerator::111122223333:accelerator/12345678-abcd/listener/abcdef12",
            "EndpointGroupRegion": "eu-west-1",
        })
    };
    let health = |more: Json| {
        let mut config =
            json!({"Type": "HTTPS", "FullyQualifiedDomainName": "app.example.com", "RequestInterval": 30});
        super::patch(&mut config, &more);
        json!({"HealthCheckConfig": config})
    };
    let files = || {
        json!({
            "Encrypted": true, "KmsKeyId": "arn:aws:kms:eu-west-1:111122223333:key/0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f",
            "ReplicationConfiguration": {"Destinations": [{"Region": "eu-central-1"}]},
        })
    };
    let nodes = || {
        json!({
            "ClusterName": "prod", "NodeRole": "arn:aws:iam::111122223333:role/nodes",
            "Subnets": ["subnet-0123456789abcdef0"], "ScalingConfig": {"MinSize": 1, "MaxSize": 3, "DesiredSize": 1},
        })
    };
    let cache = || {
        json!({
            "ReplicationGroupDescription": "sessions", "Engine": "valkey", "CacheNodeType": "cache.r7g.large",
            "NumCacheClusters": 2, "AutomaticFailoverEnabled": true, "TransitEncryptionEnabled": true,
            "AtRestEncryptionEnabled": true,
        })
    };
    let ingress = || {
        json!({
            "GroupId": "sg-0123456789abcdef0", "IpProtocol": "tcp", "FromPort": 443, "ToPort": 443,
            "CidrIp": "10.0.0.0/8",
        })
    };
    vec![
        resource(
            "a message invisible for too long",
            "AWS::SQS::Queue",
            queue(),
            json!({"VisibilityTimeout": 43_201}),
        ),
        resource(
            "a message kept too short",
            "AWS::SQS::Queue",
            queue(),
            json!({"MessageRetentionPeriod": 30}),
        ),
        resource(
            "a queue that waits too long",
            "AWS::SQS::Queue",
            queue(),
            json!({"ReceiveMessageWaitTimeSeconds": 21}),
        ),
        resource(
            "a function with too little memory",
            "AWS::Lambda::Function",
            function(),
            json!({"MemorySize": 64}),
        ),
        resource(
            "a function that runs too long",
            "AWS::Lambda::Function",
            function(),
            json!({"Timeout": 901}),
        ),
        resource(
            "a description of a function that is too long",
            "AWS::Lambda::Function",
            function(),
            json!({"Description": "x".repeat(257)}),
        ),
        resource("a key that is deleted too soon", "AWS::KMS::Key", key(), json!({"PendingWindowInDays": 3})),
        resource(
            "a name of a role that is too long",
            "AWS::IAM::Role",
            role(),
            json!({"RoleName": "r".repeat(65)}),
        ),
        resource("a session that is too short", "AWS::IAM::Role", role(), json!({"MaxSessionDuration": 900})),
        resource(
            "backups that are kept too long",
            "AWS::RDS::DBCluster",
            database(),
            json!({"BackupRetentionPeriod": 36}),
        ),
        resource(
            "a port beyond the last",
            "AWS::ElasticLoadBalancingV2::TargetGroup",
            group(),
            json!({"Port": 65_536}),
        ),
        resource(
            "a health check that is too frequent",
            "AWS::ElasticLoadBalancingV2::TargetGroup",
            group(),
            json!({"HealthCheckIntervalSeconds": 1}),
        ),
        resource(
            "a traffic dial beyond all",
            "AWS::GlobalAccelerator::EndpointGroup",
            endpoint_group(),
            json!({"TrafficDialPercentage": 110}),
        ),
        resource(
            "a health check every minute",
            "AWS::Route53::HealthCheck",
            health(json!({})),
            health(json!({"RequestInterval": 60})),
        ),
        resource(
            "a threshold of failures beyond the most",
            "AWS::Route53::HealthCheck",
            health(json!({})),
            health(json!({"FailureThreshold": 11})),
        ),
        resource(
            "a file system with two replicas",
            "AWS::EFS::FileSystem",
            files(),
            json!({"ReplicationConfiguration": {"Destinations": [{"Region": "eu-central-1"}, {"Region": "eu-west-3"}]}}),
        ),
        resource(
            "a name of nodes that is too long",
            "AWS::EKS::Nodegroup",
            nodes(),
            json!({"NodegroupName": "n".repeat(64)}),
        ),
        resource(
            "a group of nodes with less than none",
            "AWS::EKS::Nodegroup",
            nodes(),
            json!({"ScalingConfig": {"MinSize": -1}}),
        ),
        resource("nodes without a subnet", "AWS::EKS::Nodegroup", nodes(), json!({"Subnets": []}))
            .code("SCHEMA-003"),
        resource(
            "more cache nodes than there can be",
            "AWS::ElastiCache::ReplicationGroup",
            cache(),
            json!({"ReplicasPerNodeGroup": 6}),
        ),
        resource(
            "a listener of an accelerator without ports",
            "AWS::GlobalAccelerator::Listener",
            json!({
                "AcceleratorArn": "arn:aws:globalaccelerator::111122223333:accelerator/12345678-abcd",
                "Protocol": "TCP", "PortRanges": [{"FromPort": 443, "ToPort": 443}],
            }),
            json!({"PortRanges": [{"FromPort": 0, "ToPort": 443}]}),
        ),
        resource(
            "one subnet twice",
            "AWS::ElasticLoadBalancingV2::LoadBalancer",
            json!({
                "Type": "network", "Scheme": "internal",
                "Subnets": ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"],
            }),
            json!({"Subnets": ["subnet-0123456789abcdef0", "subnet-0123456789abcdef0"]}),
        ),
        resource(
            "an application load balancer in one subnet",
            "AWS::ElasticLoadBalancingV2::LoadBalancer",
            json!({
                "Type": "application", "Scheme": "internal",
                "Subnets": ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"],
            }),
            json!({"Subnets": ["subnet-0123456789abcdef0"]}),
        )
        .code("ELB-002"),
        resource("a port below none", "AWS::EC2::SecurityGroupIngress", ingress(), json!({"FromPort": -2})),
        resource(
            "ports in reverse",
            "AWS::EC2::SecurityGroupIngress",
            ingress(),
            json!({"FromPort": 443, "ToPort": 80}),
        ),
        resource(
            "a secret that is too short",
            "AWS::SecretsManager::Secret",
            json!({
                "KmsKeyId": "alias/secrets",
                "GenerateSecretString": {"PasswordLength": 32},
            }),
            json!({"GenerateSecretString": {"PasswordLength": 0}}),
        ),
        resource(
            "a rate that no rule takes",
            "AWS::WAFv2::WebACL",
            acl(1000),
            json!({"Rules": acl(5)["Rules"]}),
        ),
    ]
}
