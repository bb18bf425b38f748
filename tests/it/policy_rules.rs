//! Each policy rule finds its mistake in a program of that one mistake.

use fineract_constructs::core::{Construct, Doc, Expr, Leaf, NodeId, Scope, Slot};
use fineract_constructs::k8s::{Bundle, Version};
use fineract_constructs::policy::RULES;
use serde_json::{Value as Json, json};

use crate::support::{dublin, reports};

/// A resource or object as JSON has it.
struct Raw(Leaf);

/// A resource of a type.
fn resource(ty: &'static str, properties: Json) -> Raw {
    Raw(Leaf::new(Slot::Resource, ty, doc(properties)))
}

/// A Kubernetes object.
fn object(object: Json) -> Raw {
    let text = |key: &str| object[key].as_str().unwrap_or_default().to_owned();
    let ty = format!("{}/{}", text("apiVersion"), text("kind"));
    Raw(Leaf::new(Slot::Object, ty, doc(object)))
}

impl Raw {
    /// Sets a property to references: one, or a list.
    fn refer<const N: usize>(mut self, property: &str, to: [NodeId; N]) -> Self {
        let mut references: Vec<Doc> = to.into_iter().map(|node| Expr::Ref(node).into()).collect();
        let value = if N == 1 { references.remove(0) } else { Doc::List(references) };
        if let Doc::Map(properties) = &mut self.0.body {
            properties.insert(property.into(), value);
        }
        self
    }
}

impl Construct for Raw {
    type Handle = NodeId;

    fn build(self, scope: &mut Scope) -> NodeId {
        scope.become_leaf(self.0)
    }
}

fn doc(json: Json) -> Doc {
    match json {
        Json::Null => Doc::Null,
        Json::Bool(value) => Doc::Bool(value),
        Json::Number(number) => Doc::Int(number.as_i64().expect("the table has whole numbers")),
        Json::String(text) => Doc::Str(text),
        Json::Array(items) => Doc::List(items.into_iter().map(doc).collect()),
        Json::Object(map) => Doc::Map(map.into_iter().map(|(key, value)| (key, doc(value))).collect()),
    }
}

#[track_caller]
fn in_a_stack<T>(code: &str, program: impl FnOnce(&mut Scope) -> T) {
    reports(code, |app| {
        let stack = app.add("stack", dublin().stack("stack"));
        program(&mut app.at(stack));
    });
}

#[track_caller]
fn in_a_cluster<T>(code: &str, program: impl FnOnce(&mut Scope) -> T) {
    reports(code, |app| {
        let bundle = Bundle::new("fineract-prod-eks-euw1", "40-services", Version::new(35), dublin().place());
        let bundle = app.add("services", bundle);
        program(&mut app.at(bundle));
    });
}

/// `name: CODE in_a_stack |stack| program;` as a test each.
macro_rules! rules {
    ($($name:ident: $code:literal $place:ident $program:expr;)*) => {
        $(
            #[test]
            fn $name() {
                $place($code, $program);
            }
        )*

        #[test]
        fn every_rule_has_a_program() {
            let here = [$($code),*];
            let elsewhere = ["POL-IAM-001", "POL-S3-001"];
            for rule in RULES {
                let id = rule.code.id;
                assert!(here.contains(&id) || elsewhere.contains(&id), "{id} is found in no program");
            }
        }
    };
}

rules! {
    a_vault_by_the_default_key: "POL-BAK-001" in_a_stack |stack| {
        stack.add("vault", resource("AWS::Backup::BackupVault", json!({"BackupVaultName": "fineract-prod"})))
    };
    files_copied_without_tls: "POL-DS-001" in_a_stack |stack| {
        stack.add("source", resource("AWS::DataSync::LocationEFS", json!({"InTransitEncryption": "NONE"})))
    };
    a_cache_unencrypted_on_disk: "POL-EC-001" in_a_stack |stack| {
        stack.add("redis", resource("AWS::ElastiCache::ReplicationGroup", json!({"Engine": "redis"})))
    };
    a_cache_unencrypted_on_the_network: "POL-EC-002" in_a_stack |stack| {
        stack.add("redis", resource("AWS::ElastiCache::ReplicationGroup", json!({"Engine": "redis"})))
    };
    a_cache_without_users: "POL-EC-003" in_a_stack |stack| {
        stack.add("redis", resource("AWS::ElastiCache::ReplicationGroup", json!({"Engine": "redis"})))
    };
    an_unencrypted_disk_of_nodes: "POL-EC2-001" in_a_stack |stack| {
        let devices = json!([{"DeviceName": "/dev/xvda", "Ebs": {"VolumeSize": 50}}]);
        let data = json!({"LaunchTemplateData": {"BlockDeviceMappings": devices}});
        stack.add("nodes", resource("AWS::EC2::LaunchTemplate", data))
    };
    images_by_the_default_key: "POL-ECR-001" in_a_stack |stack| {
        stack.add("images", resource("AWS::ECR::Repository", json!({"RepositoryName": "fineract/loans"})))
    };
    an_unencrypted_file_system: "POL-EFS-001" in_a_stack |stack| {
        stack.add("files", resource("AWS::EFS::FileSystem", json!({"Encrypted": false})))
    };
    a_file_system_mounted_without_tls: "POL-EFS-002" in_a_stack |stack| {
        stack.add("files", resource("AWS::EFS::FileSystem", json!({"Encrypted": true})))
    };
    an_api_server_for_the_world: "POL-EKS-001" in_a_stack |stack| {
        let vpc = json!({"EndpointPublicAccess": true, "PublicAccessCidrs": ["0.0.0.0/0"]});
        stack.add("cluster", resource("AWS::EKS::Cluster", json!({"ResourcesVpcConfig": vpc})))
    };
    a_role_that_passes_any_role: "POL-IAM-002" in_a_stack |stack| {
        let statement = json!({"Effect": "Allow", "Action": "iam:PassRole", "Resource": "*"});
        let policy = json!({"PolicyDocument": {"Statement": [statement]}});
        stack.add("policy", resource("AWS::IAM::ManagedPolicy", policy))
    };
    a_role_that_takes_any_role: "POL-IAM-003" in_a_stack |stack| {
        let statement = json!({"Effect": "Allow", "Action": "sts:*", "Resource": "arn:aws:iam::111122223333:role/*"});
        let policy = json!({"PolicyDocument": {"Statement": [statement]}});
        stack.add("policy", resource("AWS::IAM::ManagedPolicy", policy))
    };
    a_role_that_widens_itself: "POL-IAM-004" in_a_stack |stack| {
        let statement = json!({"Effect": "Allow", "Action": ["iam:Attach*"], "Resource": "*"});
        let policy = json!({"PolicyDocument": {"Statement": [statement]}});
        stack.add("policy", resource("AWS::IAM::ManagedPolicy", policy))
    };
    everything_but_one_service: "POL-IAM-005" in_a_stack |stack| {
        let statement = json!({"Effect": "Allow", "NotAction": "iam:*", "Resource": "*"});
        let policy = json!({"PolicyDocument": {"Statement": [statement]}});
        stack.add("policy", resource("AWS::IAM::ManagedPolicy", policy))
    };
    a_role_with_full_access: "POL-IAM-006" in_a_stack |stack| {
        let policies = json!(["arn:aws:iam::aws:policy/AmazonS3FullAccess"]);
        stack.add("loans", resource("AWS::IAM::Role", json!({"ManagedPolicyArns": policies})))
    };
    a_role_for_anyone: "POL-IAM-007" in_a_stack |stack| {
        let statement = json!({"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sts:AssumeRole"});
        let trust = json!({"AssumeRolePolicyDocument": {"Statement": [statement]}});
        stack.add("role", resource("AWS::IAM::Role", trust))
    };
    a_role_for_every_service_account: "POL-IAM-008" in_a_stack |stack| {
        let audience = json!({"StringEquals": {"issuer:aud": "sts.amazonaws.com"}});
        let statement =
            json!({"Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity", "Condition": audience});
        let trust = json!({"AssumeRolePolicyDocument": {"Statement": [statement]}});
        stack.add("role", resource("AWS::IAM::Role", trust))
    };
    a_role_for_a_whole_namespace: "POL-IAM-009" in_a_stack |stack| {
        let subject = json!({"StringLike": {"issuer:sub": "system:serviceaccount:apache-fineract:*"}});
        let statement =
            json!({"Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity", "Condition": subject});
        let trust = json!({"AssumeRolePolicyDocument": {"Statement": [statement]}});
        stack.add("role", resource("AWS::IAM::Role", trust))
    };
    a_queue_for_anyone: "POL-IAM-010" in_a_stack |stack| {
        let statement = json!({"Effect": "Allow", "Principal": "*", "Action": "sqs:SendMessage"});
        let policy = json!({"PolicyDocument": {"Statement": [statement]}});
        stack.add("policy", resource("AWS::SQS::QueuePolicy", policy))
    };
    a_key_of_a_user: "POL-IAM-011" in_a_stack |stack| {
        stack.add("key", resource("AWS::IAM::AccessKey", json!({"UserName": "pipeline"})))
    };
    a_driver_whose_role_the_control_plane_takes: "POL-IAM-012" in_a_stack |stack| {
        let trust = json!({"Effect": "Allow", "Principal": {"Service": "eks.amazonaws.com"}, "Action": "sts:AssumeRole"});
        let driver = "arn:aws:iam::aws:policy/service-role/AmazonEBSCSIDriverPolicy";
        let role = json!({"AssumeRolePolicyDocument": {"Statement": [trust]}, "ManagedPolicyArns": [driver]});
        stack.add("driver", resource("AWS::IAM::Role", role))
    };
    an_unencrypted_stream: "POL-KIN-001" in_a_stack |stack| {
        stack.add("events", resource("AWS::Kinesis::Stream", json!({"ShardCount": 1})))
    };
    a_key_for_anyone: "POL-KMS-001" in_a_stack |stack| {
        let statement = json!({"Effect": "Allow", "Principal": "*", "Action": "kms:*", "Resource": "*"});
        stack.add("key", resource("AWS::KMS::Key", json!({"KeyPolicy": {"Statement": [statement]}})))
    };
    a_key_that_stays: "POL-KMS-002" in_a_stack |stack| {
        stack.add("key", resource("AWS::KMS::Key", json!({"EnableKeyRotation": false})))
    };
    a_key_gone_in_a_week: "POL-KMS-003" in_a_stack |stack| {
        stack.add("key", resource("AWS::KMS::Key", json!({"PendingWindowInDays": 7})))
    };
    logs_by_the_default_key: "POL-LOG-001" in_a_stack |stack| {
        stack.add("logs", resource("AWS::Logs::LogGroup", json!({"RetentionInDays": 365})))
    };
    ssh_for_the_world: "POL-NET-001" in_a_stack |stack| {
        let rule = json!({"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "CidrIp": "0.0.0.0/0"});
        stack.add("nodes", resource("AWS::EC2::SecurityGroup", json!({"SecurityGroupIngress": [rule]})))
    };
    an_unencrypted_database: "POL-RDS-001" in_a_stack |stack| {
        stack.add("ledger", resource("AWS::RDS::DBCluster", json!({"Engine": "aurora-postgresql"})))
    };
    a_secondary_without_a_key: "POL-RDS-002" in_a_stack |stack| {
        stack.add("ledger", resource("AWS::RDS::DBCluster", json!({"GlobalClusterIdentifier": "ledger"})))
    };
    a_database_without_tls: "POL-RDS-003" in_a_stack |stack| {
        let group = json!({"Family": "aurora-postgresql17", "Parameters": {"rds.force_ssl": "0"}});
        stack.add("parameters", resource("AWS::RDS::DBClusterParameterGroup", group))
    };
    a_database_on_the_internet: "POL-RDS-004" in_a_stack |stack| {
        stack.add("ledger", resource("AWS::RDS::DBInstance", json!({"PubliclyAccessible": true})))
    };
    a_bucket_without_tls: "POL-S3-002" in_a_stack |stack| {
        stack.add("documents", resource("AWS::S3::Bucket", json!({"BucketName": "fineract-documents"})))
    };
    a_bucket_that_can_be_public: "POL-S3-003" in_a_stack |stack| {
        stack.add("documents", resource("AWS::S3::Bucket", json!({"BucketName": "fineract-documents"})))
    };
    a_secret_by_the_default_key: "POL-SEC-001" in_a_stack |stack| {
        stack.add("ledger", resource("AWS::SecretsManager::Secret", json!({"Name": "fineract/prod/ledger"})))
    };
    an_unencrypted_topic: "POL-SNS-001" in_a_stack |stack| {
        stack.add("alarms", resource("AWS::SNS::Topic", json!({"TopicName": "alarms"})))
    };
    an_unencrypted_queue: "POL-SQS-001" in_a_stack |stack| {
        stack.add("loans", resource("AWS::SQS::Queue", json!({"SqsManagedSseEnabled": false})))
    };
}
