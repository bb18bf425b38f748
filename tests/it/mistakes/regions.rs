//! What a region doesn't have.

use fineract_constructs::aws::{Site, region};
use serde_json::json;

use super::{Mistake, resource};
use crate::support::dublin;

pub(super) fn mistakes() -> Vec<Mistake> {
    let london = || Site { region: region::LONDON.erased(), ..dublin() };
    let paris = || Site { region: region::PARIS.erased(), ..dublin() };
    let instance = || {
        json!({
            "Engine": "aurora-postgresql", "DBClusterIdentifier": "ledger", "DBInstanceClass": "db.r7g.large",
        })
    };
    let template = || json!({"LaunchTemplateData": {"InstanceType": "m7g.large", "MetadataOptions": {"HttpTokens": "required"}}});
    let cache = || json!({"Engine": "valkey", "CacheNodeType": "cache.r7g.large", "NumCacheNodes": 1});
    let workspace = || {
        json!({
            "AccountAccessType": "CURRENT_ACCOUNT", "AuthenticationProviders": ["AWS_SSO"],
            "PermissionType": "SERVICE_MANAGED",
        })
    };
    let log_group = |ty: &'static str| json!({"it": {"Type": ty}});
    vec![
        Mistake {
            right: log_group("AWS::Logs::LogGroup"),
            wrong: json!({"it": {"Type": "AWS::Grafana::Workspace", "Properties": workspace()}}),
            ..resource("Grafana in Paris", "", json!({}), json!({}))
        }
        .site(paris())
        .code("SCHEMA-002"),
        Mistake {
            right: log_group("AWS::Logs::LogGroup"),
            wrong: json!({"it": {"Type": "AWS::Route53RecoveryControl::Cluster", "Properties": {"Name": "edge"}}}),
            ..resource("recovery control in Dublin", "", json!({}), json!({}))
        }
        .code("SCHEMA-002"),
        resource(
            "a class of database that Paris lacks",
            "AWS::RDS::DBInstance",
            instance(),
            json!({"DBInstanceClass": "db.r8gd.xlarge"}),
        )
        .site(paris()),
        resource(
            "a class of database that London lacks",
            "AWS::RDS::DBInstance",
            instance(),
            json!({"DBInstanceClass": "db.x2g.large"}),
        )
        .site(london()),
        resource(
            "a class of database that there isn't",
            "AWS::RDS::DBInstance",
            instance(),
            json!({"DBInstanceClass": "db.r7g.huge"}),
        ),
        resource(
            "a class of database that the engine doesn't take",
            "AWS::RDS::DBInstance",
            instance(),
            json!({"DBInstanceClass": "db.m5.large"}),
        ),
        resource(
            "a type of instance that there isn't",
            "AWS::EC2::LaunchTemplate",
            template(),
            json!({"LaunchTemplateData": {"InstanceType": "m7g.huge"}}),
        ),
        resource(
            "a type of instance that Paris lacks",
            "AWS::EC2::LaunchTemplate",
            template(),
            json!({"LaunchTemplateData": {"InstanceType": "p5.48xlarge"}}),
        )
        .site(paris()),
        resource(
            "a type of cache node that there isn't",
            "AWS::ElastiCache::CacheCluster",
            cache(),
            json!({"CacheNodeType": "cache.r7g.huge"}),
        ),
        resource(
            "a type of cache node without a prefix",
            "AWS::ElastiCache::ReplicationGroup",
            json!({
                "ReplicationGroupDescription": "sessions", "Engine": "valkey", "CacheNodeType": "cache.r7g.large",
                "NumCacheClusters": 2, "AutomaticFailoverEnabled": true, "TransitEncryptionEnabled": true,
                "AtRestEncryptionEnabled": true,
            }),
            json!({"CacheNodeType": "r7g.large"}),
        ),
        resource(
            "a type of node that there isn't",
            "AWS::EKS::Nodegroup",
            json!({
                "ClusterName": "prod", "NodeRole": "arn:aws:iam::111122223333:role/nodes",
                "Subnets": ["subnet-0123456789abcdef0"], "InstanceTypes": ["m7g.large"],
            }),
            json!({"InstanceTypes": ["m7g.larg"]}),
        ),
        resource(
            "a zone of another region",
            "AWS::EC2::Subnet",
            json!({
                "VpcId": "vpc-0123456789abcdef0", "CidrBlock": "10.0.0.0/24", "AvailabilityZone": "eu-west-1a",
            }),
            json!({"AvailabilityZone": "eu-central-1a"}),
        ),
    ]
}
