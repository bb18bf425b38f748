//! What constructs can't break, broken by plain resources.

use fineract_constructs::aws::iam::{PolicyDocument, Statement, service_trust};
use fineract_constructs::aws::{AccountId, Site, region};
use fineract_constructs::cfn::iam;
use fineract_constructs::core::{Doc, Expr, NodeId, Scope};
use fineract_constructs::k8s::{Bundle, Version};
use serde_json::{Value as Json, json};

use crate::policy_rules::{Raw, object, resource};
use crate::support::{dublin, reports};

#[track_caller]
fn reported(code: &str, program: impl FnOnce(&mut Scope)) {
    reports(code, |app| {
        let stack = app.add("stack", dublin().stack("stack"));
        program(&mut app.at(stack));
    });
}

fn cluster(properties: Json) -> Raw {
    resource("AWS::RDS::DBCluster", properties)
}

#[test]
fn aur_003_a_password_that_rds_can_not_manage() {
    reported("AUR-003", |stack| {
        let ledger = stack.add("ledger", cluster(json!({"ManageMasterUserPassword": true})));
        let global = resource("AWS::RDS::GlobalCluster", json!({}));
        stack
            .add("global", global.set("SourceDBClusterIdentifier", Expr::Att(ledger, "DBClusterArn").into()));
    });
}

#[test]
fn aur_004_what_a_member_can_not_say() {
    reported("AUR-004", |stack| {
        let joined = json!({"GlobalClusterIdentifier": "ledger", "MasterUsername": "fineract", "DatabaseName": "tenants"});
        stack.add("replica", cluster(joined));
        stack.add("primary", cluster(json!({"EnableGlobalWriteForwarding": true})));
    });
}

#[test]
fn aur_007_members_of_different_versions() {
    reported("AUR-007", |stack| {
        let primary = stack.add("primary", cluster(json!({"EngineVersion": "17.9"})));
        let global = resource("AWS::RDS::GlobalCluster", json!({"GlobalClusterIdentifier": "ledger"}));
        stack.add("global", global.refer("SourceDBClusterIdentifier", [primary]));
        stack.add("replica", cluster(json!({"GlobalClusterIdentifier": "ledger", "EngineVersion": "16.13"})));
    });
}

#[test]
fn aur_014_what_a_cluster_of_aurora_does_not_have() {
    reported("AUR-014", |stack| {
        let ledger = json!({"Engine": "aurora-postgresql", "Iops": 3000, "StorageType": "io2"});
        stack.add("ledger", cluster(ledger));
    });
}

fn group(properties: Json) -> Raw {
    resource("AWS::ElastiCache::ReplicationGroup", properties)
}

fn datastore(stack: &mut Scope, primary: NodeId, more: Json) -> NodeId {
    let member =
        Doc::map([("ReplicationGroupId", Doc::from(Expr::Ref(primary))), ("Role", "PRIMARY".into())]);
    let global = resource("AWS::ElastiCache::GlobalReplicationGroup", more);
    stack.add("global", global.set("Members", Doc::list([member])))
}

#[test]
fn red_003_small_nodes_of_a_global_datastore() {
    reported("RED-003", |stack| {
        let primary = stack.add("primary", group(json!({"CacheNodeType": "cache.t4g.medium"})));
        datastore(stack, primary, json!({}));
    });
}

#[test]
fn red_004_a_global_datastore_that_can_not_be_made() {
    reported("RED-004", |stack| {
        let primary = stack.add("primary", group(json!({"CacheNodeType": "cache.r7g.large"})));
        let global = datastore(stack, primary, json!({"CacheNodeType": "cache.r7g.large"}));
        for id in ["london", "paris", "frankfurt"] {
            let id_of_global = Expr::Att(global, "GlobalReplicationGroupId");
            stack.add(id, group(json!({})).set("GlobalReplicationGroupId", id_of_global.into()));
        }
        let members = json!([{"Role": "PRIMARY"}, {"Role": "SECONDARY"}]);
        stack.add("both", resource("AWS::ElastiCache::GlobalReplicationGroup", json!({"Members": members})));
    });
}

#[test]
fn red_005_a_secondary_that_says_what_it_inherits() {
    reported("RED-005", |stack| {
        let secondary =
            json!({"GlobalReplicationGroupId": "sgaui-redis", "Engine": "redis", "SnapshotName": "monday"});
        stack.add("secondary", group(secondary));
    });
}

#[test]
fn red_006_a_global_datastore_by_a_name_that_was_made_up() {
    reported("RED-006", |stack| {
        stack.add("secondary", group(json!({"GlobalReplicationGroupId": "sgaui-redis"})));
    });
}

fn files(to: Option<NodeId>) -> Raw {
    let files = resource("AWS::EFS::FileSystem", json!({"Encrypted": true}));
    let Some(to) = to else { return files };
    let destination = Doc::map([("FileSystemId", Doc::from(Expr::Ref(to)))]);
    files.set("ReplicationConfiguration", Doc::map([("Destinations", Doc::list([destination]))]))
}

#[test]
fn efs_002_a_file_system_in_two_replications() {
    reported("EFS-002", |stack| {
        let last = stack.add("frankfurt", files(None));
        let middle = stack.add("paris", files(Some(last)));
        stack.add("dublin", files(Some(middle)));
        stack.add("london", files(Some(last)));
    });
}

#[test]
fn efs_007_writers_of_a_replica() {
    reports("EFS-007", |app| {
        let stack = app.add("files", dublin().stack("files"));
        let mut files_of = app.at(stack);
        let replica = files_of.add("replica", files(None));
        let source = files_of.add("source", files(Some(replica)));
        let [from, to] = [("from", source), ("to", replica)].map(|(id, files)| {
            let location = resource("AWS::DataSync::LocationEFS", json!({}));
            files_of.add(id, location.set("EfsFilesystemArn", Expr::Att(files, "Arn").into()))
        });
        let task = resource("AWS::DataSync::Task", json!({}));
        files_of.add("task", task.refer("SourceLocationArn", [from]).refer("DestinationLocationArn", [to]));
        let bundle = Bundle::new("test-prod-eks-euw1", "30-storage", Version::new(35), dublin().place());
        let bundle = app.add("storage", bundle);
        let class = json!({
            "apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "metadata": {"name": "efs-sc"},
            "provisioner": "efs.csi.aws.com",
        });
        let parameters = Doc::map([
            ("provisioningMode", Doc::from("efs-ap")),
            ("fileSystemId", Doc::from(Expr::Ref(replica))),
        ]);
        app.at(bundle).add("class", object(class).set("parameters", parameters));
    });
}

#[test]
fn ds_006_a_task_across_accounts() {
    reports("DS-006", |app| {
        let other = Site::new("test", "stage", AccountId::new("444455556666"), region::IRELAND);
        let [from, to] = [("from", dublin()), ("to", other.erased())].map(|(id, site)| {
            let stack = app.add(id, site.stack("files"));
            let files = app.at(stack).add("files", files(None));
            let location = resource("AWS::DataSync::LocationEFS", json!({}));
            let location = location.set("EfsFilesystemArn", Expr::Att(files, "Arn").into());
            app.at(stack).add("location", location)
        });
        let stack = app.add("sync", other.stack("sync"));
        let task = resource("AWS::DataSync::Task", json!({}));
        app.at(stack)
            .add("task", task.refer("SourceLocationArn", [from]).refer("DestinationLocationArn", [to]));
    });
}

#[test]
fn net_012_a_cluster_in_a_network_without_names() {
    reported("NET-012", |stack| {
        let vpc = stack.add("vpc", resource("AWS::EC2::VPC", json!({"CidrBlock": "10.3.0.0/16"})));
        let subnets = ["a", "b"].map(|zone| {
            let subnet = json!({"AvailabilityZone": format!("eu-west-1{zone}")});
            Doc::from(Expr::Ref(stack.add(zone, resource("AWS::EC2::Subnet", subnet).refer("VpcId", [vpc]))))
        });
        let network = Doc::map([("SubnetIds", Doc::list(subnets))]);
        stack.add("cluster", resource("AWS::EKS::Cluster", json!({})).set("ResourcesVpcConfig", network));
    });
}

#[test]
fn ng_003_what_a_group_of_nodes_can_not_say() {
    reported("NG-003", |stack| {
        let data = json!({"LaunchTemplateData": {"InstanceType": "m7i.large"}});
        let template = stack.add("template", resource("AWS::EC2::LaunchTemplate", data));
        let nodes = json!({"AmiType": "AL2_x86_64", "DiskSize": 50, "InstanceTypes": ["m7i.xlarge"]});
        let template = Doc::map([("Id", Doc::from(Expr::Ref(template)))]);
        stack.add("nodes", resource("AWS::EKS::Nodegroup", nodes).set("LaunchTemplate", template));
    });
}

#[test]
fn iam_006_too_many_managed_policies() {
    reported("IAM-006", |stack| {
        let policies: Vec<_> =
            (0..21).map(|number| format!("arn:aws:iam::111122223333:policy/p{number}")).collect();
        stack.add("role", resource("AWS::IAM::Role", json!({"ManagedPolicyArns": policies})));
    });
}

#[test]
fn iam_016_a_policy_that_iam_finds_too_long() {
    reported("IAM-016", |stack| {
        let read = |queues: usize| {
            let queues =
                (0..queues).map(|number| format!("arn:aws:sqs:eu-west-1:111122223333:{number:0>17}"));
            let statement = Statement::allow(["sqs:ReceiveMessage"]).on(queues);
            PolicyDocument::new([statement])
        };
        let policies = [iam::PolicyProperty::new(read(105), "a"), iam::PolicyProperty::new(read(105), "b")];
        stack.add("role", iam::Role::new(service_trust("lambda.amazonaws.com")).policies(policies));
        stack.add("longer", iam::ManagedPolicy::new(read(120)));
        stack.add("long", iam::ManagedPolicy::new(read(105)));
    });
}

#[test]
fn sqs_001_queues_of_another_kind() {
    reported("SQS-001", |stack| {
        let dead = stack.add("dead", resource("AWS::SQS::Queue", json!({"QueueName": "loans-dead"})));
        let redrive = Doc::map([("deadLetterTargetArn", Doc::from(Expr::Att(dead, "Arn")))]);
        let ordered = resource("AWS::SQS::Queue", json!({"QueueName": "loans.fifo", "FifoQueue": true}));
        stack.add("ordered", ordered.set("RedrivePolicy", redrive));
        stack.add("unordered", resource("AWS::SQS::Queue", json!({"QueueName": "clients.fifo"})));
    });
}
