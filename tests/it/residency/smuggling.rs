//! Each way by which German customers' data could get to London is refused, and is taken to Paris without a word: the policy
//! keeps it in the EEA. And no policy lets it go to Virginia.

use fineract_constructs::aws::{Region, region};
use fineract_constructs::core::{Leaf, Scope, Slot};
use fineract_constructs::k8s::{Bundle, Version};
use fineract_constructs::residency::{ResidencyPreset, state_subjects};
use serde_json::{Value as Json, json};

use super::{EeaWithUkCell, Jurisdiction, SeedLiteral, doc, options, said, site, stack};
use crate::support::Written;

/// A way out: how it is called, by which code it is refused, what is in Frankfurt and what is in London, by ids.
struct Way {
    name: &'static str,
    code: &'static str,
    here: Json,
    there: Json,
    /// What is applied in London's cluster, and in Frankfurt's.
    objects: [Vec<Json>; 2],
    /// Whether the same way to Paris is one that the policy allows.
    allowed_in_paris: bool,
}

fn way(name: &'static str, code: &'static str, here: Json, there: Json) -> Way {
    Way { name, code, here, there, objects: [Vec::new(), Vec::new()], allowed_in_paris: true }
}

impl Way {
    /// It leads where nobody knows, or nowhere in the EEA.
    fn anywhere(self) -> Self {
        Self { allowed_in_paris: false, ..self }
    }

    fn objects(self, there: impl IntoIterator<Item = Json>, here: impl IntoIterator<Item = Json>) -> Self {
        Self { objects: [there.into_iter().collect(), here.into_iter().collect()], ..self }
    }

    /// Whether what it names, and not what stands there, says where it leads.
    fn names_london(&self) -> bool {
        let named = |json: &Json| json.to_string().contains("eu-west-2");
        self.there == json!({}) && (named(&self.here) || self.objects.iter().flatten().any(named))
    }

    /// What a policy says of it, with another region at its end.
    fn said(&self, preset: ResidencyPreset, far: Region, named: &str) -> Vec<String> {
        let moved = |json: &Json| -> Json {
            serde_json::from_str(&json.to_string().replace("eu-west-2", named)).unwrap()
        };
        said(options(preset), |app| {
            for (id, region, resources) in
                [("de", region::FRANKFURT.erased(), &self.here), ("far", far, &self.there)]
            {
                let mut stack = stack(app, id, region);
                state_subjects(&mut stack, [Jurisdiction::DE]);
                // A stack has something in it, and an environment serves the countries that it has stacks in.
                add(
                    &mut stack,
                    "note",
                    &json!({"Type": "AWS::SSM::Parameter", "Properties": {"Type": "String", "Value": "it"}}),
                );
                for (name, resource) in moved(resources).as_object().unwrap() {
                    add(&mut stack, name, resource);
                }
            }
            for ((id, region), objects) in [("far-bundle", far), ("de-bundle", region::FRANKFURT.erased())]
                .into_iter()
                .zip(&self.objects)
            {
                let place = site(region).place();
                let bundle = app.add(id, Bundle::new(id, "40-services", Version::new(35), place));
                let mut bundle = app.at(bundle);
                state_subjects(&mut bundle, [Jurisdiction::DE]);
                for (index, object) in objects.iter().enumerate() {
                    bundle.add(format!("object{index}"), super::rules::Object(moved(object)));
                }
            }
        })
    }
}

fn add(scope: &mut Scope, name: &str, resource: &Json) {
    let ty = resource["Type"].as_str().unwrap().to_owned();
    let mut leaf = Leaf::new(Slot::Resource, ty, doc(&resource["Properties"]));
    for policy in ["DeletionPolicy", "UpdateReplacePolicy"] {
        leaf.attributes.insert(policy.into(), "Retain".into());
    }
    scope.add(name, Written(leaf));
}

fn of(ty: &str, properties: Json) -> Json {
    json!({"Type": ty, "Properties": properties})
}

fn bucket(name: &str) -> Json {
    of("AWS::S3::Bucket", json!({"BucketName": name}))
}

fn cluster(more: Json) -> Json {
    merged("AWS::RDS::DBCluster", json!({"Engine": "aurora-postgresql", "StorageEncrypted": true}), more)
}

fn merged(ty: &str, mut base: Json, more: Json) -> Json {
    base.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    of(ty, base)
}

/// A function by a role that may do something.
fn function(action: &str, on: impl Into<Json>) -> Json {
    allowed(json!({"Effect": "Allow", "Action": [action], "Resource": [on.into()]}))
}

/// A function by a role with a statement.
fn allowed(allow: Json) -> Json {
    let policy =
        json!({"PolicyName": "it", "PolicyDocument": {"Version": "2012-10-17", "Statement": [allow]}});
    json!({
        "role": of("AWS::IAM::Role", json!({"RoleName": "tellers", "Policies": [policy]})),
        "function": of("AWS::Lambda::Function", json!({
            "FunctionName": "tellers", "Role": {"Fn::GetAtt": ["DeRole", "Arn"]},
        })),
    })
}

fn named(kind: &str, api: &str, name: &str, spec: Json) -> Json {
    json!({"apiVersion": api, "kind": kind, "metadata": {"name": name, "namespace": "bank"}, "spec": spec})
}

#[test]
fn no_way_to_london_is_overlooked_and_none_to_paris_is_refused() {
    let ways = [copies(), databases(), logs(), messages(), entries(), others(), kubernetes()];
    let mut wrong = Vec::new();
    let reported = ["RES-014", "RES-015"];
    for way in ways.iter().flatten() {
        let (london, paris) = (region::LONDON.erased(), region::PARIS.erased());
        let said = way.said(EeaWithUkCell, london, "eu-west-2");
        if !said.iter().any(|line| line.starts_with(way.code)) {
            wrong.push(format!("{}: to London, {} is not among {said:#?}", way.name, way.code));
        }
        let mut said = way.said(EeaWithUkCell, paris, "eu-west-3");
        said.retain(|line| !reported.iter().any(|code| line.starts_with(code)));
        if way.allowed_in_paris && !said.is_empty() {
            wrong.push(format!("{}: to Paris {said:#?}", way.name));
        }
        let said = way.said(SeedLiteral, london, "us-east-1");
        if way.names_london() && !said.iter().any(|line| line.starts_with(way.code)) {
            wrong.push(format!("{}: to Virginia, {} is not among {said:#?}", way.name, way.code));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn copies() -> Vec<Way> {
    let replicated = |to: Json| {
        let rule = json!({"Status": "Enabled", "Destination": {"Bucket": to}});
        let role = "arn:aws:iam::111122223333:role/copies";
        json!({"bucket": of("AWS::S3::Bucket", json!({
            "BucketName": "papers", "VersioningConfiguration": {"Status": "Enabled"},
            "ReplicationConfiguration": {"Role": role, "Rules": [rule]},
        }))})
    };
    let backed_up = |to: Json| {
        let rule = json!({"RuleName": "daily", "TargetBackupVault": "vault", "CopyActions": [{"DestinationBackupVaultArn": to}]});
        json!({
            "vault": of("AWS::Backup::BackupVault", json!({"BackupVaultName": "vault"})),
            "plan": of("AWS::Backup::BackupPlan", json!({"BackupPlan": {"BackupPlanName": "plan", "BackupPlanRule": [rule]}})),
        })
    };
    let location =
        |region: &str| format!("arn:aws:datasync:{region}:111122223333:location/loc-0123456789abcdef0");
    let task = |to: Json| {
        of(
            "AWS::DataSync::Task",
            json!({"SourceLocationArn": location("eu-central-1"), "DestinationLocationArn": to}),
        )
    };
    let none = || json!({});
    vec![
        way("objects that are replicated to a bucket", "RES-005", replicated("arn:aws:s3:::copies".into()), json!({"copies": bucket("copies")})),
        way("objects that are replicated to nobody knows where", "RES-005", replicated("arn:aws:s3:::elsewhere".into()), none()).anywhere(),
        way(
            "recovery points by an ARN that is put together",
            "RES-005",
            backed_up(json!({"Fn::Sub": "arn:aws:backup:eu-west-2:${AWS::AccountId}:backup-vault:far"})),
            none(),
        ),
        way("recovery points to where a resource of one's own says", "RES-005", {
            let mut here = backed_up(json!({"Fn::GetAtt": ["DeFinder", "Arn"]}));
            here["finder"] = of("Custom::Finder", json!({"ServiceToken": crate::support::SERVICE_TOKEN}));
            here
        }, none()).anywhere(),
        way("files that a task takes to another program's files", "RES-006", json!({"task": task(location("eu-west-2").into())}), none()),
        way("files that go to another cloud", "RES-105", json!({
            "there": of("AWS::DataSync::LocationAzureBlob", json!({
                "AzureBlobAuthenticationType": "SAS", "AzureBlobContainerUrl": "https://bank.blob.core.windows.net/files",
            })),
        }), none()).anywhere(),
        way("volumes whose snapshots are copied", "RES-105", json!({
            "policy": of("AWS::DLM::LifecyclePolicy", json!({
                "Description": "it", "State": "ENABLED",
                "PolicyDetails": {"Schedules": [{"CrossRegionCopyRules": [{"Target": "eu-west-2", "Encrypted": true}]}]},
            })),
        }), none()),
        way("images with data that are built elsewhere", "RES-105", json!({
            "images": of("AWS::ImageBuilder::DistributionConfiguration", json!({
                "Name": "it", "Distributions": [{"Region": "eu-west-2"}],
            })),
        }), none()),
        way("secrets that are replicated", "RES-007", json!({
            "secret": of("AWS::SecretsManager::Secret", json!({"Name": "ledger", "ReplicaRegions": [{"Region": "eu-west-2"}]})),
        }), none()),
        way("stacks in other regions", "RES-105", json!({
            "stacks": of("AWS::CloudFormation::StackSet", json!({
                "StackSetName": "it", "PermissionModel": "SELF_MANAGED",
                "StackInstancesGroup": [{"DeploymentTargets": {"Accounts": ["111122223333"]}, "Regions": ["eu-west-2"]}],
            })),
        }), none()),
        way("a resource of one's own that is told a region", "RES-105", json!({
            "copier": of("Custom::Copier", json!({"ServiceToken": crate::support::SERVICE_TOKEN, "To": "eu-west-2"})),
        }), none()),
    ]
}

#[rustfmt::skip]
fn databases() -> Vec<Way> {
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
    vec![
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
        way("a database that lets a network of another country in", "RES-009", open(cluster(json!({
            "DBClusterIdentifier": "ledger", "MasterUsername": "bank", "VpcSecurityGroupIds": [group()],
        }))), network()),
        way("a database that lets a range in that a network got later", "RES-009", open(cluster(json!({
            "DBClusterIdentifier": "ledger", "MasterUsername": "bank", "VpcSecurityGroupIds": [group()],
        }))), json!({
            "vpc": of("AWS::EC2::VPC", json!({"CidrBlock": "10.30.0.0/16"})),
            "range": of("AWS::EC2::VPCCidrBlock", json!({"VpcId": {"Ref": "FarVpc"}, "CidrBlock": "10.20.0.0/16"})),
        })),
        way("files that let a network of another country in", "RES-009", open(of("AWS::FSx::FileSystem", json!({
            "FileSystemType": "LUSTRE", "SubnetIds": ["subnet-0123456789abcdef0"], "SecurityGroupIds": [group()],
        }))), network()),
        way("a stream that lets a network of another country in", "RES-009", open(of("AWS::MSK::Cluster", json!({
            "ClusterName": "orders", "BrokerNodeGroupInfo": {"SecurityGroups": [group()]},
        }))), network()),
        way("an index that lets a network of another country in", "RES-009", open(of("AWS::OpenSearchService::Domain", json!({
            "EncryptionAtRestOptions": {"Enabled": true}, "VPCOptions": {"SecurityGroupIds": [group()]},
        }))), network()),
        way("a key of another region", "RES-004", json!({
            "ledger": cluster(json!({
                "DBClusterIdentifier": "ledger", "MasterUsername": "bank",
                "KmsKeyId": "arn:aws:kms:eu-west-2:111122223333:key/0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f",
            })),
        }), none()).anywhere(),
    ]
}

fn logs() -> Vec<Way> {
    let none = || json!({});
    let group = || of("AWS::Logs::LogGroup", json!({"LogGroupName": "/bank/tellers"}));
    let firehose =
        |destination: Json| json!({"records": of("AWS::KinesisFirehose::DeliveryStream", destination)});
    vec![
        way(
            "traffic that is logged to a bucket",
            "RES-008",
            json!({"traffic": of("AWS::EC2::FlowLog", json!({
                "ResourceId": "vpc-0123456789abcdef0", "ResourceType": "VPC", "TrafficType": "ALL",
                "LogDestinationType": "s3", "LogDestination": "arn:aws:s3:::traffic",
            }))}),
            json!({"traffic": bucket("traffic")}),
        ),
        way("traffic of one subnet", "RES-008", json!({
            "traffic": of("AWS::EC2::FlowLog", json!({
                "ResourceId": "subnet-0123456789abcdef0", "ResourceType": "Subnet", "TrafficType": "ALL",
                "LogDestinationType": "s3", "LogDestination": "arn:aws:s3:::traffic/subnet",
            })),
        }), json!({"traffic": bucket("traffic")})),
        way("logs that are handed on", "RES-008", json!({
            "group": group(),
            "filter": of("AWS::Logs::SubscriptionFilter", json!({
                "LogGroupName": {"Ref": "DeGroup"}, "FilterPattern": "",
                "DestinationArn": "arn:aws:logs:eu-west-2:111122223333:destination:far",
            })),
        }), none()),
        way("records that are delivered to a bucket", "RES-105", firehose(json!({
            "S3DestinationConfiguration": {"BucketARN": "arn:aws:s3:::records", "RoleARN": "arn:aws:iam::111122223333:role/r"},
        })), json!({"records": bucket("records")})),
        way("records that are delivered to an address", "RES-105", firehose(json!({
            "HttpEndpointDestinationConfiguration": {"EndpointConfiguration": {"Url": "https://logs.example.com"}},
        })), none()).anywhere(),
    ]
}

#[rustfmt::skip]
fn messages() -> Vec<Way> {
    let none = || json!({});
    let mut by_managed = function("logs:PutLogEvents", "*");
    by_managed["policy"] = of(
        "AWS::IAM::ManagedPolicy",
        json!({"PolicyDocument": {"Version": "2012-10-17", "Statement": [{
            "Effect": "Allow", "Action": "sqs:*", "Resource": "arn:aws:sqs:eu-west-2:111122223333:orders",
        }]}}),
    );
    by_managed["role"]["Properties"]["ManagedPolicyArns"] = json!([{"Ref": "DePolicy"}]);
    let destination = |to: Json| {
        let connection = "arn:aws:events:eu-central-1:111122223333:connection/a";
        json!({"far": of("AWS::Events::ApiDestination", json!({
            "ConnectionArn": connection, "HttpMethod": "POST", "InvocationEndpoint": to,
        }))})
    };
    vec![
        way("messages that any action on queues sends", "RES-010", function("sqs:*", "arn:aws:sqs:eu-west-2:111122223333:orders"), none()),
        way("messages to queues by a pattern", "RES-010", function("sqs:Send*", "arn:aws:sqs:eu-west-2:111122223333:*"), none()),
        way("messages to queues of any region", "RES-010", function("sqs:SendMessage", "arn:aws:sqs:*:111122223333:orders"), none()).anywhere(),
        way("messages to queues of regions by a pattern", "RES-010", function("sqs:SendMessage", "arn:aws:sqs:eu-west-?:111122223333:orders"), none()).anywhere(),
        way("messages to queues of a region that the deployment knows", "RES-010", function("sqs:SendMessage", json!({
            "Fn::Join": ["", ["arn:aws:sqs:", {"Ref": "AWS::StackName"}, ":111122223333:orders"]],
        })), none()).anywhere(),
        way("messages by an ARN that is put together", "RES-010", function("sqs:SendMessage", json!({
            "Fn::Join": [":", ["arn:aws:sqs:eu-west-2", {"Ref": "AWS::AccountId"}, "orders"]],
        })), none()),
        way("messages to all queues", "RES-010", function("sqs:SendMessage", "*"), none()).anywhere(),
        way("messages to all queues by half an ARN", "RES-010", function("sqs:SendMessage", "arn:aws:sqs"), none()).anywhere(),
        way("messages to all queues but one", "RES-010", allowed(json!({
            "Effect": "Allow", "Action": "sqs:SendMessage", "NotResource": "arn:aws:sqs:eu-west-2:111122223333:other",
        })), none()).anywhere(),
        way("messages by all actions but one", "RES-010", allowed(json!({
            "Effect": "Allow", "NotAction": "sqs:DeleteMessage", "Resource": "arn:aws:sqs:eu-west-2:111122223333:orders",
        })), none()),
        way("objects that are put into all buckets", "RES-010", function("s3:PutObject", "arn:aws:s3:::*"), json!({"far": bucket("far")})).anywhere(),
        way("objects that are put into buckets by a pattern", "RES-010", function("s3:PutObject", "arn:aws:s3:::far-*/*"), json!({"far": bucket("far-files")})),
        way("objects that are put into buckets by a pattern that none here has", "RES-010", function("s3:PutObject", "arn:aws:s3:::far-*/*"), none()).anywhere(),
        way("messages to a queue that the deployment knows", "RES-010", function("sqs:SendMessage", json!({
            "Fn::Select": [0, {"Fn::GetAtt": ["DeFinder", "Arns"]}],
        })), none()).anywhere(),
        way("messages by a managed policy", "RES-010", by_managed, none()),
        way("items that are put into a table", "RES-010", function("dynamodb:PutItem", "arn:aws:dynamodb:eu-west-2:111122223333:table/limits"), none()),
        way("items that are put into a table by the dozen", "RES-010", function("dynamodb:BatchWriteItem", "arn:aws:dynamodb:eu-west-2:111122223333:table/limits"), none()),
        way("items that are put into a table by statements", "RES-010", function("dynamodb:PartiQLInsert", "arn:aws:dynamodb:eu-west-2:111122223333:table/limits"), none()),
        way("rows that are put into a database by its interface", "RES-010", function("rds-data:BatchExecuteStatement", "arn:aws:rds:eu-west-2:111122223333:cluster:ledger"), none()),
        way("events that a function sends", "RES-105", function("events:PutEvents", "arn:aws:events:eu-west-2:111122223333:event-bus/bank"), none()),
        way("events to a bus that stands there", "RES-105", function("events:PutEvents", json!({"Fn::GetAtt": ["FarBus", "Arn"]})), json!({
            "bus": of("AWS::Events::EventBus", json!({"Name": "bank"})),
        })),
        way("a workflow that a function starts", "RES-105", function("states:StartExecution", "arn:aws:states:eu-west-2:111122223333:stateMachine:orders"), none()),
        way("logs that a function writes", "RES-105", function("logs:PutLogEvents", "arn:aws:logs:eu-west-2:111122223333:log-group:/bank/tellers:*"), none()),
        way("objects that are put into a bucket", "RES-010", function("s3:PutObject", "arn:aws:s3:::far/*"), json!({"far": bucket("far")})),
        way("objects that are put nobody knows where", "RES-010", function("s3:PutObject", "arn:aws:s3:::elsewhere/*"), none()).anywhere(),
        way("records of a stream", "RES-010", function("kinesis:PutRecord", "arn:aws:kinesis:eu-west-2:111122223333:stream/orders"), none()),
        way("messages to a topic", "RES-010", function("sns:Publish", "arn:aws:sns:eu-west-2:111122223333:orders"), none()),
        way("a topic that stands there", "RES-001", none(), json!({
            "topic": of("AWS::SNS::Topic", json!({"TopicName": "orders", "KmsMasterKeyId": "alias/aws/sns"})),
        })),
        way("messages to a topic that stands there", "RES-010", function("sns:Publish", json!({"Ref": "FarTopic"})), json!({
            "topic": of("AWS::SNS::Topic", json!({"KmsMasterKeyId": "alias/aws/sns"})),
        })),
        way("a function that is called", "RES-010", function("lambda:InvokeFunction", "arn:aws:lambda:eu-west-2:111122223333:function:orders"), none()),
        way("a topic that a queue follows", "RES-105", json!({
            "topic": of("AWS::SNS::Topic", json!({"TopicName": "orders", "KmsMasterKeyId": "alias/aws/sns"})),
            "subscription": of("AWS::SNS::Subscription", json!({
                "TopicArn": {"Ref": "DeTopic"}, "Protocol": "sqs", "Endpoint": "arn:aws:sqs:eu-west-2:111122223333:orders",
            })),
        }), none()),
        way("events that a rule hands on", "RES-105", json!({
            "rule": of("AWS::Events::Rule", json!({
                "EventPattern": {"source": ["bank"]},
                "Targets": [{"Id": "far", "Arn": "arn:aws:events:eu-west-2:111122223333:event-bus/bank", "RoleArn": "arn:aws:iam::111122223333:role/r"}],
            })),
        }), none()),
        way("events that are kept in two regions", "RES-105", json!({
            "endpoint": of("AWS::Events::Endpoint", json!({
                "EventBuses": [
                    {"EventBusArn": "arn:aws:events:eu-central-1:111122223333:event-bus/bank"},
                    {"EventBusArn": "arn:aws:events:eu-west-2:111122223333:event-bus/bank"},
                ],
                "RoutingConfig": {"FailoverConfig": {"Primary": {"HealthCheck": "arn:aws:route53:::healthcheck/a"}, "Secondary": {"Route": "eu-west-2"}}},
            })),
        }), none()),
        way("events that are sent to an address", "RES-105", destination("https://events.example.com".into()), none()).anywhere(),
        way("events that are sent to an address in AWS", "RES-105", destination("https://abc.execute-api.eu-west-2.amazonaws.com/prod".into()), none()),
        way("events that are sent to an address that is put together", "RES-105", destination(json!({
            "Fn::Sub": "https://${AWS::StackName}.execute-api.eu-west-2.amazonaws.com/prod",
        })), none()),
        way("events that are sent to a resource", "RES-105", destination(json!({
            "Fn::Join": ["", ["https://", {"Fn::GetAtt": ["FarBalancer", "DNSName"]}]],
        })), json!({"balancer": of("AWS::ElasticLoadBalancingV2::LoadBalancer", json!({"Type": "application"}))})),
        way("events that are sent to what seems AWS", "RES-105", destination("https://s3.eu-west-2.amazonaws.com:x@events.example.com/".into()), none()).anywhere(),
        way("a function that is told a host", "RES-105", json!({
            "function": of("AWS::Lambda::Function", json!({
                "FunctionName": "tellers", "Environment": {"Variables": {"TO": "https://far.s3.eu-west-2.amazonaws.com/"}},
            })),
        }), none()),
        way("a function that is told a bucket", "RES-105", json!({
            "function": of("AWS::Lambda::Function", json!({
                "FunctionName": "tellers", "Environment": {"Variables": {"BUCKET": "far"}},
            })),
        }), json!({"far": bucket("far")})),
    ]
}

fn entries() -> Vec<Way> {
    let none = || json!({});
    let record = |more: Json| {
        let mut record =
            json!({"Name": "app.bank.example", "SetIdentifier": "de", "GeoLocation": {"CountryCode": "DE"}});
        record.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        record
    };
    let alias = |host: &str, zone: &str| {
        record(json!({"Type": "A", "AliasTarget": {"DNSName": host, "HostedZoneId": zone}}))
    };
    let alone = |record: Json| {
        merged("AWS::Route53::RecordSet", json!({"HostedZoneId": "Z0123456789ABCDEFGHIJ"}), record)
    };
    let balancer = "edge-1.eu-west-2.elb.amazonaws.com";
    vec![
        way("an alias of a load balancer by its name", "RES-011", json!({"name": alone(alias(balancer, "ZHURV8PSTC4K8"))}), none()),
        way("an alias of a network load balancer by its name", "RES-011", json!({"name": alone(alias("edge-1.elb.eu-west-2.amazonaws.com", "ZD4D7Y8KGAS4G"))}), none()),
        way("a name that is another's", "RES-011", json!({
            "name": alone(record(json!({"Type": "CNAME", "TTL": "60", "ResourceRecords": [balancer]}))),
        }), none()),
        way("a name in a group", "RES-011", json!({
            "names": of("AWS::Route53::RecordSetGroup", json!({
                "HostedZoneId": "Z0123456789ABCDEFGHIJ", "RecordSets": [alias(balancer, "ZHURV8PSTC4K8")],
            })),
        }), none()),
        way("all other clients", "RES-011", json!({
            "name": alone(json!({
                "Name": "app.bank.example", "SetIdentifier": "others", "GeoLocation": {"CountryCode": "*"},
                "Type": "A", "AliasTarget": {"DNSName": balancer, "HostedZoneId": "ZHURV8PSTC4K8"},
            })),
        }), none()),
        way("clients of a continent", "RES-011", json!({
            "name": alone(json!({
                "Name": "app.bank.example", "SetIdentifier": "europe", "GeoLocation": {"ContinentCode": "EU"},
                "Type": "A", "AliasTarget": {"DNSName": balancer, "HostedZoneId": "ZHURV8PSTC4K8"},
            })),
        }), none()),
        way("clients of nowhere in particular", "RES-011", json!({
            "near": alone(json!({
                "Name": "app.bank.example", "SetIdentifier": "de", "Region": "eu-central-1", "Type": "A",
                "AliasTarget": {"DNSName": "edge-1.eu-central-1.elb.amazonaws.com", "HostedZoneId": "Z215JYRZR1TBD5"},
            })),
            "far": alone(json!({
                "Name": "app.bank.example", "SetIdentifier": "far", "Region": "eu-west-2", "Type": "A",
                "AliasTarget": {"DNSName": balancer, "HostedZoneId": "ZHURV8PSTC4K8"},
            })),
        }), none()),
        way("copies near clients", "RES-105", json!({
            "pages": of("AWS::CloudFront::Distribution", json!({"DistributionConfig": {"Enabled": true}})),
        }), none()).anywhere(),
    ]
}

fn others() -> Vec<Way> {
    vec![way(
        "a private way to a service of another region",
        "RES-105",
        json!({
            "endpoint": of("AWS::EC2::VPCEndpoint", json!({
                "VpcId": "vpc-0123456789abcdef0", "VpcEndpointType": "Interface",
                "ServiceName": "com.amazonaws.vpce.eu-west-2.vpce-svc-0123456789abcdef0", "ServiceRegion": "eu-west-2",
            })),
        }),
        json!({}),
    )]
}

fn kubernetes() -> Vec<Way> {
    let none = || json!({});
    let store = named(
        "SecretStore",
        "external-secrets.io/v1",
        "aws",
        json!({
            "provider": {"aws": {"service": "SecretsManager", "region": "eu-central-1"}},
        }),
    );
    let secret = named(
        "ExternalSecret",
        "external-secrets.io/v1",
        "ledger",
        json!({
            "secretStoreRef": {"kind": "SecretStore", "name": "aws"}, "dataFrom": [{"extract": {"key": "ledger/db"}}],
        }),
    );
    let pod =
        json!({"spec": {"containers": [{"name": "it", "envFrom": [{"secretRef": {"name": "ledger"}}]}]}});
    let job = named(
        "CronJob",
        "batch/v1",
        "report",
        json!({"schedule": "0 3 * * *", "jobTemplate": {"spec": {"template": pod}}}),
    );
    let object = |name, code, object: Json| way(name, code, none(), none()).objects([], [object]);
    let external = |name, host: Json| {
        let spec = json!({"type": "ExternalName", "externalName": host});
        object(name, "RES-105", named("Service", "v1", "it", spec))
    };
    let mut identity = function("sqs:SendMessage", "arn:aws:sqs:eu-west-2:111122223333:orders");
    identity.as_object_mut().unwrap().shift_remove("function");
    identity["cluster"] = of("AWS::EKS::Cluster", json!({"Name": "de-bundle"}));
    identity["association"] = of(
        "AWS::EKS::PodIdentityAssociation",
        json!({
            "ClusterName": "de-bundle", "Namespace": "bank", "ServiceAccount": "tellers", "RoleArn": {"Fn::GetAtt": ["DeRole", "Arn"]},
        }),
    );
    let pods = json!({"template": {"spec": {"serviceAccountName": "tellers", "containers": []}}});
    vec![
        way("a job that reads a secret from afar", "RES-009", none(), none())
            .objects([store, secret, job], []),
        way("pods by an association", "RES-010", identity.clone(), none())
            .objects([], [named("Deployment", "apps/v1", "tellers", pods.clone())]),
        way("pods of a set by an association", "RES-010", identity.clone(), none())
            .objects([], [named("ReplicaSet", "apps/v1", "tellers", pods)]),
        way("a pod by an association", "RES-010", identity, none()).objects(
            [],
            [named("Pod", "v1", "tellers", json!({"serviceAccountName": "tellers", "containers": []}))],
        ),
        object(
            "a host in a setting",
            "RES-105",
            json!({
                "apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "it", "namespace": "bank"},
                "data": {"DATABASE": "ledger.cluster-abc.eu-west-2.rds.amazonaws.com"},
            }),
        ),
        object(
            "backups of the cluster",
            "RES-105",
            named(
                "BackupStorageLocation",
                "velero.io/v1",
                "it",
                json!({
                    "provider": "aws", "config": {"region": "eu-west-2"}, "objectStorage": {"bucket": "backups"},
                }),
            ),
        ),
        object(
            "measurements that are written elsewhere",
            "RES-105",
            named(
                "Prometheus",
                "monitoring.coreos.com/v1",
                "it",
                json!({
                    "remoteWrite": [{"url": "https://aps-workspaces.eu-west-2.amazonaws.com/workspaces/ws-1/api/v1/remote_write"}],
                }),
            ),
        ),
        object(
            "a host beside an image",
            "RES-105",
            json!({
                "apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "it", "namespace": "bank"},
                "data": {"values": "image: 111122223333.dkr.ecr.eu-central-1.amazonaws.com/it:1\nhost: x.eu-west-2.rds.amazonaws.com"},
            }),
        ),
        object(
            "measurements that are written to an address",
            "RES-105",
            named(
                "Prometheus",
                "monitoring.coreos.com/v1",
                "it",
                json!({
                    "remoteWrite": [{"url": "https://prometheus.example.com/api/v1/write"}],
                }),
            ),
        )
        .anywhere(),
        external("a service of another's name", json!("database.example.com")).anywhere(),
        external("a service of the name of a database", json!("ledger.abc.eu-west-2.rds.amazonaws.com")),
        external("a service of a name that the deployment knows", json!({"Ref": "AWS::StackName"}))
            .anywhere(),
    ]
}
