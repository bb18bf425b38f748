//! Databases that follow each other, and who is let in to them.

use serde_json::{Value as Json, json};

use super::{Way, cluster, of, way};

#[rustfmt::skip]
pub(super) fn ways() -> Vec<Way> {
    let none = || json!({});
    let group = || json!({"Fn::GetAtt": ["DeGroup", "GroupId"]});
    let open = |store: Json| {
        json!({
            "group": of("AWS::EC2::SecurityGroup", json!({
                "GroupDescription": "it", "VpcId": "vpc-0123456789abcdef0",
                "SecurityGroupIngress": [{"IpProtocol": "tcp", "FromPort": 5432, "ToPort": 5432, "CidrIp": "10.20.0.0/16", "Description": "it"}],
            })),
            "store": store,
        })
    };
    let network = || json!({"vpc": of("AWS::EC2::VPC", json!({"CidrBlock": "10.20.0.0/16"}))});
    let tasks = |region: &str| format!("arn:aws:rds:{region}:111122223333:cluster:ledger");
    let doors = [
        ("AWS::DocDB::DBCluster", json!({"StorageEncrypted": true, "VpcSecurityGroupIds": [group()]})),
        ("AWS::ElastiCache::ReplicationGroup", json!({"AtRestEncryptionEnabled": true, "SecurityGroupIds": [group()]})),
        ("AWS::ElastiCache::ServerlessCache", json!({"SecurityGroupIds": [group()]})),
        ("AWS::FSx::FileSystem", json!({"SecurityGroupIds": [group()]})),
        ("AWS::MSK::Cluster", json!({"BrokerNodeGroupInfo": {"SecurityGroups": [group()]}})),
        ("AWS::MemoryDB::Cluster", json!({"SecurityGroupIds": [group()]})),
        ("AWS::Neptune::DBCluster", json!({"StorageEncrypted": true, "VpcSecurityGroupIds": [group()]})),
        ("AWS::OpenSearchService::Domain", json!({
            "EncryptionAtRestOptions": {"Enabled": true}, "VPCOptions": {"SecurityGroupIds": [group()]},
        })),
        ("AWS::RDS::DBCluster", json!({"StorageEncrypted": true, "VpcSecurityGroupIds": [group()]})),
        ("AWS::RDS::DBInstance", json!({"StorageEncrypted": true, "VPCSecurityGroups": [group()]})),
        ("AWS::Redshift::Cluster", json!({"VpcSecurityGroupIds": [group()]})),
    ];
    let doors = doors.map(|(ty, store)| way(ty, "RES-009", open(of(ty, store)), network()));
    let mut by_target = open(of("AWS::EFS::FileSystem", json!({"Encrypted": true})));
    by_target["target"] = of("AWS::EFS::MountTarget", json!({
        "FileSystemId": {"Ref": "DeStore"}, "SubnetId": "subnet-0123456789abcdef0", "SecurityGroups": [group()],
    }));
    let mut by_rule = open(cluster(json!({"MasterUsername": "bank", "VpcSecurityGroupIds": [group()]})));
    let mut rule = by_rule["group"]["Properties"].as_object_mut().unwrap().shift_remove("SecurityGroupIngress").unwrap()[0].take();
    rule["GroupId"] = group();
    by_rule["rule"] = of("AWS::EC2::SecurityGroupIngress", rule);
    let ways = vec![
        way(
            "a follower that joins by name",
            "RES-002",
            json!({"ledger": cluster(json!({"DBClusterIdentifier": "ledger", "GlobalClusterIdentifier": "bank", "MasterUsername": "bank"}))}),
            json!({"ledger": cluster(json!({"DBClusterIdentifier": "ledger", "GlobalClusterIdentifier": "bank"}))}),
        ),
        way(
            "a follower of who is in another program",
            "RES-002",
            none(),
            json!({"ledger": cluster(json!({"GlobalClusterIdentifier": "bank"}))}),
        ).anywhere(),
        way(
            "a replica of a cluster of another program",
            "RES-002",
            none(),
            json!({"replica": cluster(json!({"ReplicationSourceIdentifier": tasks("eu-central-1")}))}),
        ),
        way("a follower of a graph database", "RES-002",
            json!({"graph": of("AWS::Neptune::DBCluster", json!({"StorageEncrypted": true, "GlobalClusterIdentifier": "graph", "SnapshotIdentifier": "it"}))}),
            json!({"graph": of("AWS::Neptune::DBCluster", json!({"StorageEncrypted": true, "GlobalClusterIdentifier": "graph"}))}),
        ),
        way("a replica of an instance of another program", "RES-002", none(), json!({
            "replica": of("AWS::RDS::DBInstance", json!({
                "StorageEncrypted": true, "SourceDBInstanceIdentifier": "arn:aws:rds:eu-central-1:111122223333:db:ledger",
            })),
        })),
        way("an instance that follows a cluster of another program", "RES-002", none(), json!({
            "replica": of("AWS::RDS::DBInstance", json!({"StorageEncrypted": true, "SourceDBClusterIdentifier": tasks("eu-central-1")})),
        })),
        way("backups that RDS replicates", "RES-005", json!({
            "ledger": of("AWS::RDS::DBInstance", json!({
                "DBInstanceIdentifier": "ledger", "StorageEncrypted": true, "AutomaticBackupReplicationRegion": "eu-west-2",
            })),
        }), none()),
        way(
            "a follower of a document database",
            "RES-002",
            json!({"papers": of("AWS::DocDB::DBCluster", json!({"StorageEncrypted": true, "GlobalClusterIdentifier": "papers", "MasterUsername": "bank"}))}),
            json!({"papers": of("AWS::DocDB::DBCluster", json!({"StorageEncrypted": true, "GlobalClusterIdentifier": "papers"}))}),
        ),
        way("a table in two regions", "RES-002", json!({
            "table": of("AWS::DynamoDB::GlobalTable", json!({
                "TableName": "limits", "Replicas": [{"Region": "eu-central-1"}, {"Region": "eu-west-2"}],
            })),
        }), none()),
        way("a table in its own region and another", "RES-002", json!({
            "table": of("AWS::DynamoDB::GlobalTable", json!({
                "TableName": "limits", "Replicas": [{"Region": {"Ref": "AWS::Region"}}, {"Region": "eu-west-2"}],
            })),
        }), none()),
        way("a table in regions by a condition", "RES-002", json!({
            "table": of("AWS::DynamoDB::GlobalTable", json!({
                "TableName": "limits", "Replicas": {"Fn::If": ["Far", [{"Region": "eu-west-2"}], []]},
            })),
        }), none()).anywhere(),
        way("a table that stands there", "RES-001", none(), json!({
            "table": of("AWS::DynamoDB::Table", json!({"TableName": "limits"})),
        })),
        way("a keyspace in two regions", "RES-105", json!({
            "keys": of("AWS::Cassandra::Keyspace", json!({
                "ReplicationSpecification": {"ReplicationStrategy": "MULTI_REGION", "RegionList": ["eu-central-1", "eu-west-2"]},
            })),
        }), none()),
        way("a member of a global datastore of another program", "RES-002", none(), json!({
            "cache": of("AWS::ElastiCache::ReplicationGroup", json!({
                "ReplicationGroupId": "sessions", "ReplicationGroupDescription": "it", "GlobalReplicationGroupId": "ldgnf-sessions",
            })),
        })).anywhere(),
        way(
            "a copy of a database by a service for that",
            "RES-105",
            json!({"ledger": cluster(json!({"DBClusterIdentifier": "ledger", "MasterUsername": "bank"}))}),
            json!({"endpoint": of("AWS::DMS::Endpoint", json!({
                "EndpointType": "source", "EngineName": "aurora-postgresql",
                "ServerName": {"Fn::GetAtt": ["DeLedger", "Endpoint.Address"]},
            }))}),
        ),
        way("a database that lets a range in that a network got later", "RES-009", open(cluster(json!({
            "DBClusterIdentifier": "ledger", "MasterUsername": "bank", "VpcSecurityGroupIds": [group()],
        }))), json!({
            "vpc": of("AWS::EC2::VPC", json!({"CidrBlock": "10.30.0.0/16"})),
            "range": of("AWS::EC2::VPCCidrBlock", json!({"VpcId": {"Ref": "FarVpc"}, "CidrBlock": "10.20.0.0/16"})),
        })),
        way("files whose mount target lets a network of another country in", "RES-009", by_target, network()),
        way("a database that a rule beside its group lets a network in to", "RES-009", by_rule, network()),
        way("a replica that lets in the network of what it follows", "RES-009", open(cluster(json!({
            "DBClusterIdentifier": "copy", "ReplicationSourceIdentifier": tasks("eu-west-2"), "VpcSecurityGroupIds": [group()],
        }))), network()),
        way("a key of another region", "RES-004", json!({
            "ledger": cluster(json!({
                "DBClusterIdentifier": "ledger", "MasterUsername": "bank",
                "KmsKeyId": "arn:aws:kms:eu-west-2:111122223333:key/0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f",
            })),
        }), none()).anywhere(),
    ];
    ways.into_iter().chain(doors).collect()
}
