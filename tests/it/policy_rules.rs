//! Each policy rule finds its mistake in a program of that one mistake.

use fineract_constructs::aws::iam::{PolicyDocument, Principal, Statement, service_trust};
use fineract_constructs::aws::{Site, law, region};
use fineract_constructs::cfn::{iam, sqs};
use fineract_constructs::constructs::delivery::{Bootstrap, DeliveryRoles};
use fineract_constructs::constructs::edge::GlobalAccelerator;
use fineract_constructs::core::{Construct, Doc, Expr, Leaf, NodeId, Scope, Slot};
use fineract_constructs::k8s::{Bundle, Version};
use fineract_constructs::policy::RULES;
use serde_json::{Value as Json, json};

use crate::support::{dublin, reports};

/// A resource or object as JSON has it.
pub(crate) struct Raw(Leaf);

/// A resource of a type.
pub(crate) fn resource(ty: &'static str, properties: Json) -> Raw {
    Raw(Leaf::new(Slot::Resource, ty, doc(properties)))
}

/// A Kubernetes object.
pub(crate) fn object(object: Json) -> Raw {
    let text = |key: &str| object[key].as_str().unwrap_or_default().to_owned();
    let ty = format!("{}/{}", text("apiVersion"), text("kind"));
    Raw(Leaf::new(Slot::Object, ty, doc(object)))
}

impl Raw {
    /// Sets a property to references: one, or a list.
    pub(crate) fn refer<const N: usize>(self, property: &str, to: [NodeId; N]) -> Self {
        let mut references: Vec<Doc> = to.into_iter().map(|node| Expr::Ref(node).into()).collect();
        let value = if N == 1 { references.remove(0) } else { Doc::List(references) };
        self.set(property, value)
    }

    /// Sets a property.
    pub(crate) fn set(mut self, property: &str, value: Doc) -> Self {
        if let Doc::Map(properties) = &mut self.0.body {
            properties.insert(property.to_owned().into(), value);
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

pub(crate) fn doc(json: Json) -> Doc {
    match json {
        Json::Null => Doc::Null,
        Json::Bool(value) => Doc::Bool(value),
        Json::Number(number) => Doc::Int(number.as_i64().expect("the table has whole numbers")),
        Json::String(text) => Doc::Str(text),
        Json::Array(items) => Doc::List(items.into_iter().map(doc).collect()),
        Json::Object(map) => Doc::Map(map.into_iter().map(|(key, value)| (key.into(), doc(value))).collect()),
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

#[track_caller]
fn in_an_app<T>(code: &str, program: impl FnOnce(&mut Scope) -> T) {
    reports(code, |app| drop(program(app)));
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
            let elsewhere = ["IMG-001", "IMG-002", "POL-IAM-001", "POL-LAM-001", "POL-S3-001"];
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
    backups_of_a_day: "POL-BAK-002" in_a_stack |stack| {
        stack.add("ledger", resource("AWS::RDS::DBCluster", json!({"BackupRetentionPeriod": 1})))
    };
    files_without_backup: "POL-BAK-003" in_a_stack |stack| {
        stack.add("files", resource("AWS::EFS::FileSystem", json!({"Encrypted": true})))
    };
    a_vault_without_a_lock: "POL-BAK-004" in_a_stack |stack| {
        stack.add("vault", resource("AWS::Backup::BackupVault", json!({"BackupVaultName": "fineract-prod"})))
    };
    a_lock_that_can_be_removed: "POL-BAK-005" in_a_stack |stack| {
        let vault = json!({"BackupVaultName": "fineract-prod", "LockConfiguration": {"MinRetentionDays": 7}});
        stack.add("vault", resource("AWS::Backup::BackupVault", vault))
    };
    a_bucket_that_goes_with_its_stack: "POL-DEL-001" in_a_stack |stack| {
        stack.add("documents", resource("AWS::S3::Bucket", json!({"BucketName": "fineract-documents"})))
    };
    a_database_that_one_call_deletes: "POL-DEL-002" in_a_stack |stack| {
        stack.add("ledger", resource("AWS::RDS::DBCluster", json!({"DeletionProtection": false})))
    };
    a_cluster_that_one_call_deletes: "POL-DEL-003" in_a_stack |stack| {
        stack.add("cluster", resource("AWS::EKS::Cluster", json!({"Name": "fineract-prod-eks-euw1"})))
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
    tags_that_move: "POL-ECR-002" in_a_stack |stack| {
        stack.add("images", resource("AWS::ECR::Repository", json!({"ImageTagMutability": "MUTABLE"})))
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
    a_cluster_without_audit: "POL-EKS-002" in_a_stack |stack| {
        let logging = json!({"ClusterLogging": {"EnabledTypes": [{"Type": "api"}]}});
        stack.add("cluster", resource("AWS::EKS::Cluster", json!({"Logging": logging})))
    };
    a_listener_in_the_clear: "POL-ELB-001" in_a_stack |stack| {
        let listener = json!({"Protocol": "HTTP", "Port": 80, "DefaultActions": [{"Type": "forward"}]});
        stack.add("http", resource("AWS::ElasticLoadBalancingV2::Listener", listener))
    };
    a_listener_of_old_tls: "POL-ELB-002" in_a_stack |stack| {
        let listener = json!({"Protocol": "HTTPS", "SslPolicy": "ELBSecurityPolicy-2016-08"});
        stack.add("https", resource("AWS::ElasticLoadBalancingV2::Listener", listener))
    };
    a_balancer_without_a_web_acl: "POL-ELB-003" in_a_stack |stack| {
        let balancer = json!({"Scheme": "internet-facing"});
        stack.add("alb", resource("AWS::ElasticLoadBalancingV2::LoadBalancer", balancer))
    };
    a_certificate_of_virginia: "POL-ELB-004" in_a_stack |stack| {
        let arn = "arn:aws:acm:us-east-1:111122223333:certificate/1";
        let listener = json!({"Certificates": [{"CertificateArn": arn}]});
        stack.add("https", resource("AWS::ElasticLoadBalancingV2::Listener", listener))
    };
    one_way_out: "POL-HA-001" in_a_stack |stack| {
        let vpc = stack.add("vpc", resource("AWS::EC2::VPC", json!({})));
        let [a, _b] = ["eu-west-1a", "eu-west-1b"].map(|zone| {
            let subnet = resource("AWS::EC2::Subnet", json!({"AvailabilityZone": zone}));
            stack.add(zone, subnet.refer("VpcId", [vpc]))
        });
        stack.add("nat", resource("AWS::EC2::NatGateway", json!({})).refer("SubnetId", [a]))
    };
    a_cache_of_one_node: "POL-HA-002" in_a_stack |stack| {
        let group = json!({"AutomaticFailoverEnabled": true, "NumCacheClusters": 1});
        stack.add("redis", resource("AWS::ElastiCache::ReplicationGroup", group))
    };
    databases_in_one_zone: "POL-HA-003" in_a_stack |stack| {
        let subnets = ["one", "two"].map(|id| {
            stack.add(id, resource("AWS::EC2::Subnet", json!({"AvailabilityZone": "eu-west-1a"})))
        });
        stack.add("subnets", resource("AWS::RDS::DBSubnetGroup", json!({})).refer("SubnetIds", subnets))
    };
    a_ledger_without_a_reader: "POL-HA-004" in_a_stack |stack| {
        let ledger = stack.add("ledger", resource("AWS::RDS::DBCluster", json!({"Engine": "aurora-postgresql"})));
        stack.add("writer", resource("AWS::RDS::DBInstance", json!({})).refer("DBClusterIdentifier", [ledger]))
    };
    a_service_of_one_pod: "POL-HA-005" in_a_cluster |bundle| {
        let deployment = json!({"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "loans"}, "spec": {"replicas": 1}});
        bundle.add("loans", object(deployment))
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
    an_action_with_a_letter_missing: "POL-IAM-013" in_a_stack |stack| {
        let policy = PolicyDocument::new([Statement::allow(["sqs:SendMesage"]).on_all()]);
        stack.add("policy", iam::ManagedPolicy::new(policy))
    };
    a_condition_that_no_request_has: "POL-IAM-014" in_a_stack |stack| {
        let narrow = Statement::allow(["sqs:SendMessage"]).principal(Principal::Service("sns.amazonaws.com".into()));
        let narrow = narrow.on_all().when("StringEquals", "aws:SourceAcount", "111122223333");
        stack.add("policy", sqs::QueuePolicy::new(PolicyDocument::new([narrow]), Vec::<String>::new()))
    };
    an_action_on_another_kind_of_resource: "POL-IAM-015" in_a_stack |stack| {
        let policy = PolicyDocument::new([Statement::allow(["s3:GetObject"]).on(["arn:aws:s3:::fineract-logs"])]);
        stack.add("policy", iam::ManagedPolicy::new(policy))
    };
    a_service_with_a_letter_missing: "POL-IAM-016" in_a_stack |stack| {
        let trust = json!({"Effect": "Allow", "Principal": {"Service": "lamda.amazonaws.com"}, "Action": "sts:AssumeRole"});
        let role = json!({"AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [trust]}});
        stack.add("role", resource("AWS::IAM::Role", role))
    };
    a_role_for_whoever_is_allowed: "POL-IAM-017" in_a_stack |stack| {
        let root = json!({"AWS": "arn:aws:iam::111122223333:root"});
        let trust = json!({"Effect": "Allow", "Principal": root, "Action": "sts:AssumeRole"});
        let role = json!({"AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [trust]}});
        stack.add("role", resource("AWS::IAM::Role", role))
    };
    a_role_by_a_name_that_its_account_keeps_from_deployments: "POL-IAM-018" in_an_app |app| {
        let home = app.add("home", Bootstrap::new("test", dublin().account, region::IRELAND));
        app.at(home.stack).add("roles", DeliveryRoles::new(&home));
        let stack = app.add("stack", dublin().stack("stack"));
        let role = iam::Role::new(service_trust("lambda.amazonaws.com")).role_name("reports");
        app.at(stack).add("role", role)
    };
    a_database_behind_an_accelerator: "GA-008" in_a_stack |stack| {
        stack.add("front", GlobalAccelerator::new(law::EEA, "test", "prod").listener(5432))
    };
    an_image_of_no_version: "POL-K8S-001" in_a_cluster |bundle| {
        let spec = json!({"containers": [{"name": "db", "image": "postgres:latest"}]});
        let pod = json!({"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "db"}, "spec": spec});
        bundle.add("db", object(pod))
    };
    a_container_that_owns_its_node: "POL-K8S-002" in_a_cluster |bundle| {
        let spec = json!({"containers": [{"name": "app", "securityContext": {"privileged": true}}]});
        let pod = json!({"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "loans"}, "spec": spec});
        bundle.add("loans", object(pod))
    };
    a_pod_that_sees_its_node: "POL-K8S-003" in_a_cluster |bundle| {
        let spec = json!({"volumes": [{"name": "logs", "hostPath": {"path": "/var/log"}}]});
        let pod = json!({"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "loans"}, "spec": spec});
        bundle.add("loans", object(pod))
    };
    a_container_without_limits: "POL-K8S-004" in_a_cluster |bundle| {
        let spec = json!({"containers": [{"name": "app", "image": "fineract/loans:1.4.2"}]});
        let pod = json!({"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "loans"}, "spec": spec});
        bundle.add("loans", object(pod))
    };
    a_class_of_unencrypted_volumes: "POL-K8S-005" in_a_cluster |bundle| {
        let class = json!({"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "metadata": {"name": "ebs-sc"}, "provisioner": "ebs.csi.aws.com"});
        bundle.add("ebs", object(class))
    };
    a_probe_of_another_port: "POL-K8S-006" in_a_cluster |bundle| {
        let container = json!({"name": "app", "ports": [{"containerPort": 8443}], "livenessProbe": {"httpGet": {"port": 8080}}});
        let pod = json!({"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "fineract"}, "spec": {"containers": [container]}});
        bundle.add("fineract", object(pod))
    };
    three_unrelated_databases: "POL-K8S-007" in_a_cluster |bundle| {
        let spec = json!({"replicas": 3, "template": {"spec": {"containers": [{"name": "db", "image": "postgres:17.11"}]}}});
        let set = json!({"apiVersion": "apps/v1", "kind": "StatefulSet", "metadata": {"name": "db"}, "spec": spec});
        bundle.add("db", object(set))
    };
    one_role_for_two_services: "POL-K8S-008" in_a_cluster |bundle| {
        let annotations = json!({"eks.amazonaws.com/role-arn": "arn:aws:iam::111122223333:role/services"});
        let account = |name: &str| object(json!({"apiVersion": "v1", "kind": "ServiceAccount", "metadata": {"name": name, "annotations": annotations}}));
        bundle.add("loans", account("loans"));
        bundle.add("clients", account("clients"))
    };
    an_autoscaler_of_an_autoscaler: "POL-K8S-009" in_a_cluster |bundle| {
        let spec = json!({"scaleTargetRef": {"kind": "HorizontalPodAutoscaler", "name": "loans"}});
        let scaler = json!({"apiVersion": "autoscaling/v2", "kind": "HorizontalPodAutoscaler", "metadata": {"name": "loans"}, "spec": spec});
        bundle.add("scaler", object(scaler))
    };
    a_route_to_a_missing_service: "POL-K8S-010" in_a_cluster |bundle| {
        bundle.add("loans", object(json!({"apiVersion": "v1", "kind": "Service", "metadata": {"name": "loans"}})));
        let spec = json!({"serviceRef": {"name": "savings", "port": 8080}, "targetGroupName": "savings"});
        let binding = json!({"apiVersion": "elbv2.k8s.aws/v1beta1", "kind": "TargetGroupBinding", "metadata": {"name": "savings"}, "spec": spec});
        bundle.add("binding", object(binding))
    };
    an_image_of_virginia: "POL-K8S-011" in_a_cluster |bundle| {
        let image = "602401143452.dkr.ecr.us-east-1.amazonaws.com/eks/aws-efs-csi-driver:v2.1.0";
        let spec = json!({"containers": [{"name": "driver", "image": image}]});
        let pod = json!({"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "driver"}, "spec": spec});
        bundle.add("driver", object(pod))
    };
    a_host_of_another_service: "POL-K8S-012" in_a_cluster |bundle| {
        for name in ["loans", "savings"] {
            bundle.add(name, object(json!({"apiVersion": "v1", "kind": "Service", "metadata": {"name": name}})));
        }
        let backend = json!({"service": {"name": "loans", "port": {"number": 8080}}});
        let paths = json!([{"path": "/", "pathType": "Prefix", "backend": backend}]);
        let rule = json!({"host": "savings.fineract.example", "http": {"paths": paths}});
        let ingress = json!({"apiVersion": "networking.k8s.io/v1", "kind": "Ingress", "metadata": {"name": "web"}, "spec": {"rules": [rule]}});
        bundle.add("ingress", object(ingress))
    };
    a_namespace_without_a_quota: "POL-K8S-014" in_a_cluster |bundle| {
        bundle.add("loans", object(json!({"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": "loans"}})));
        let metadata = json!({"name": "loans", "namespace": "loans"});
        bundle.add("pod", object(json!({"apiVersion": "v1", "kind": "Pod", "metadata": metadata, "spec": {}})))
    };
    a_namespace_that_nothing_closes: "POL-K8S-013" in_a_cluster |bundle| {
        bundle.add("loans", object(json!({"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": "loans"}})))
    };
    an_image_of_others: "POL-K8S-015" in_a_cluster |bundle| {
        let spec = json!({"containers": [{"name": "exporter", "image": "quay.io/prometheus/node-exporter:v1.9.1"}]});
        let pod = json!({"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "exporter"}, "spec": spec});
        bundle.add("exporter", object(pod))
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
    a_handler_that_the_code_lacks: "POL-LAM-002" in_a_stack |stack| {
        let code = "def handler(event, context):\n    return event\n";
        let function = json!({"Runtime": "python3.14", "Handler": "index.handle", "Code": {"ZipFile": code}});
        stack.add("alert", resource("AWS::Lambda::Function", function))
    };
    a_loop_over_the_context: "POL-LAM-003" in_a_stack |stack| {
        let code = "def handler(event, record):\n    for record in event[\"Records\"]:\n        print(record)\n";
        let function = json!({"Runtime": "python3.14", "Handler": "index.handler", "Code": {"ZipFile": code}});
        stack.add("alert", resource("AWS::Lambda::Function", function))
    };
    logs_by_the_default_key: "POL-LOG-001" in_a_stack |stack| {
        stack.add("logs", resource("AWS::Logs::LogGroup", json!({"RetentionInDays": 365})))
    };
    logs_forever: "POL-LOG-002" in_a_stack |stack| {
        stack.add("logs", resource("AWS::Logs::LogGroup", json!({"LogGroupName": "/fineract/prod"})))
    };
    payments_on_the_internet: "POL-ELB-005" in_a_stack |stack| {
        let balancer = json!({"Type": "network", "Scheme": "internet-facing"});
        stack.add("payments", resource("AWS::ElasticLoadBalancingV2::LoadBalancer", balancer))
    };
    a_network_that_nobody_watches: "POL-LOG-003" in_a_stack |stack| {
        stack.add("vpc", resource("AWS::EC2::VPC", json!({"CidrBlock": "10.3.0.0/16"})))
    };
    a_balancer_without_a_log: "POL-LOG-004" in_a_stack |stack| {
        stack.add("alb", resource("AWS::ElasticLoadBalancingV2::LoadBalancer", json!({"Type": "application"})))
    };
    a_firewall_without_a_log: "POL-LOG-005" in_a_stack |stack| {
        stack.add("acl", resource("AWS::WAFv2::WebACL", json!({"Scope": "REGIONAL"})))
    };
    a_database_without_a_log: "POL-LOG-006" in_a_stack |stack| {
        stack.add("ledger", resource("AWS::RDS::DBCluster", json!({"Engine": "aurora-postgresql"})))
    };
    a_cluster_whose_logs_nobody_takes: "POL-LOG-007" in_an_app |app| {
        let stack = app.add("eks", dublin().stack("eks"));
        let cluster = resource("AWS::EKS::Cluster", json!({"Name": "fineract-prod-eks-euw1"}));
        app.at(stack).add("cluster", cluster);
        let bundle = Bundle::new("fineract-prod-eks-euw1", "40-services", Version::new(35), dublin().place());
        let bundle = app.add("services", bundle);
        let pod = json!({"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "loans"}, "spec": {}});
        app.at(bundle).add("loans", object(pod))
    };
    a_name_of_a_balancer: "POL-NAME-001" in_a_stack |stack| {
        let balancer = json!({"Name": "internal-payments", "Type": "network"});
        stack.add("nlb", resource("AWS::ElasticLoadBalancingV2::LoadBalancer", balancer))
    };
    a_name_with_an_underscore: "POL-NAME-002" in_a_cluster |bundle| {
        let service = json!({"apiVersion": "v1", "kind": "Service", "metadata": {"name": "fineract_payment"}});
        bundle.add("payment", object(service))
    };
    ssh_for_the_world: "POL-NET-001" in_a_stack |stack| {
        let rule = json!({"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "CidrIp": "0.0.0.0/0"});
        stack.add("nodes", resource("AWS::EC2::SecurityGroup", json!({"SecurityGroupIngress": [rule]})))
    };
    a_range_of_another_environment: "POL-NET-002" in_an_app |app| {
        let prod = app.add("prod", dublin().stack("network"));
        app.at(prod).add("vpc", resource("AWS::EC2::VPC", json!({"CidrBlock": "10.3.0.0/16"})));
        let dev = app.add("dev", Site { environment: "dev".into(), ..dublin() }.stack("network"));
        let rule = json!({"IpProtocol": "tcp", "FromPort": 6379, "ToPort": 6379, "CidrIp": "10.3.0.0/16"});
        app.at(dev).add("redis", resource("AWS::EC2::SecurityGroup", json!({"SecurityGroupIngress": [rule]})))
    };
    an_endpoint_for_any_account: "POL-NET-004" in_a_stack |stack| {
        let endpoint = json!({"ServiceName": "com.amazonaws.eu-west-1.sqs", "VpcEndpointType": "Interface"});
        stack.add("sqs", resource("AWS::EC2::VPCEndpoint", endpoint))
    };
    databases_among_nodes: "POL-NET-003" in_a_stack |stack| {
        let subnet = stack.add("private", resource("AWS::EC2::Subnet", json!({})));
        let list = || Doc::list([Doc::from(Expr::Ref(subnet))]);
        stack.add("nodes", resource("AWS::EKS::Nodegroup", json!({})).set("Subnets", list()));
        stack.add("databases", resource("AWS::RDS::DBSubnetGroup", json!({})).set("SubnetIds", list()))
    };
    six_addresses: "POL-QTA-001" in_a_stack |stack| {
        for id in ["a", "b", "c", "d", "e", "f"] {
            stack.add(id, resource("AWS::EC2::EIP", json!({"Domain": "vpc"})));
        }
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
    postgres_on_the_port_of_mysql: "POL-RDS-005" in_a_stack |stack| {
        stack.add("ledger", resource("AWS::RDS::DBCluster", json!({"Engine": "aurora-postgresql", "Port": 3306})))
    };
    a_small_class_in_a_global_database: "POL-RDS-006" in_a_stack |stack| {
        let member = resource("AWS::RDS::DBCluster", json!({"GlobalClusterIdentifier": "ledger"}));
        let member = stack.add("ledger", member);
        let instance = resource("AWS::RDS::DBInstance", json!({"DBInstanceClass": "db.t3.medium"}));
        stack.add("reader", instance.refer("DBClusterIdentifier", [member]))
    };
    a_bucket_without_tls: "POL-S3-002" in_a_stack |stack| {
        stack.add("documents", resource("AWS::S3::Bucket", json!({"BucketName": "fineract-documents"})))
    };
    a_bucket_that_can_be_public: "POL-S3-003" in_a_stack |stack| {
        stack.add("documents", resource("AWS::S3::Bucket", json!({"BucketName": "fineract-documents"})))
    };
    a_bucket_with_an_access_list: "POL-S3-004" in_a_stack |stack| {
        stack.add("documents", resource("AWS::S3::Bucket", json!({"AccessControl": "LogDeliveryWrite"})))
    };
    a_ledger_of_a_service_that_is_gone: "POL-END-001" in_a_stack |stack| {
        stack.add("ledger", resource("AWS::QLDB::Ledger", json!({"PermissionsMode": "STANDARD"})))
    };
    a_secret_by_the_default_key: "POL-SEC-001" in_a_stack |stack| {
        stack.add("ledger", resource("AWS::SecretsManager::Secret", json!({"Name": "fineract/prod/ledger"})))
    };
    an_access_key_in_text: "POL-SEC-002" in_a_stack |stack| {
        let key = ["AKIA", "ABCDEFGHIJKLMNOP"].concat();
        let variables = json!({"Environment": {"Variables": {"KEY": key}}});
        stack.add("loans", resource("AWS::Lambda::Function", variables))
    };
    a_password_in_text: "POL-SEC-003" in_a_stack |stack| {
        stack.add("ledger", resource("AWS::RDS::DBCluster", json!({"MasterUserPassword": "Sup3rSecret"})))
    };
    a_random_text: "POL-SEC-004" in_a_stack |stack| {
        let variables = json!({"Environment": {"Variables": {"PEPPER": "kJ8xQ2mZ7vB4nL9wR1tY6uI3oP5aS0dF"}}});
        stack.add("loans", resource("AWS::Lambda::Function", variables))
    };
    a_secret_with_its_values: "POL-SEC-005" in_a_cluster |bundle| {
        let secret = json!({"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "ledger"}, "stringData": {"password": "hunter2"}});
        bundle.add("secret", object(secret))
    };
    an_unencrypted_topic: "POL-SNS-001" in_a_stack |stack| {
        stack.add("alarms", resource("AWS::SNS::Topic", json!({"TopicName": "alarms"})))
    };
    an_unencrypted_queue: "POL-SQS-001" in_a_stack |stack| {
        stack.add("loans", resource("AWS::SQS::Queue", json!({"SqsManagedSseEnabled": false})))
    };
}
