//! The platform was deployed once before, by hand-written templates. Each of their 26 defects, written again as it stood
//! there, is refused.
//!
//! Where a construct has no way to write a defect, the program writes plain resources and objects.

mod list;
mod places;

use fineract_constructs::aws::{Stack, region};
use fineract_constructs::constructs::File;
use fineract_constructs::core::{App, Doc, Expr, Scope};
use fineract_constructs::k8s::{Chart, HelmRelease};
use fineract_constructs::residency::ResidencyPreset;
use fineract_constructs::synth::{Findings, Options, synth};
use fineract_constructs::testing::report;
use serde_json::json;

use crate::policy_rules::{doc, object, resource};
use crate::support::{TODAY, codes};
pub(crate) use list::DEFECTS;
use places::{cluster, site, stack, subnets, vpc};

/// Asserts that a defect's program is refused with each of the defect's codes, and holds what is said as a snapshot.
#[track_caller]
fn refused(id: &str, program: impl FnOnce(&mut Scope)) {
    let defect = DEFECTS.iter().find(|defect| defect.id == id).unwrap();
    let mut app = App::new();
    program(&mut app.root());
    let options =
        Options { as_of: Some(TODAY), residency: Some(ResidencyPreset::SeedLiteral), ..Options::default() };
    let findings = synth("test", app, options).expect_err("the program has a defect");
    let found = findings.iter().filter(|finding| defect.codes.contains(&finding.code.id)).cloned().collect();
    for code in defect.codes {
        assert!(
            findings.iter().any(|finding| finding.code.id == *code),
            "{code} is not among {:?}",
            codes(&findings)
        );
    }
    let report = report(&Findings::new(found));
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true, snapshot_path => "snapshots/defects" }, {
        insta::assert_snapshot!(id.to_ascii_lowercase(), report);
    });
}

#[test]
fn d01_a_stack_of_ireland_is_deployed_to_london() {
    refused("D01", |app| {
        let place = site("prod", region::LONDON).place();
        let stack = app.add("network", Stack::new("fineract-prod-network-euw1", place));
        app.at(stack).add("vpc", vpc("10.3.0.0/16"));
    });
}

#[test]
fn d02_two_environments_have_the_same_addresses_and_one_admits_those_of_another() {
    refused("D02", |app| {
        stack(app, "stage", region::IRELAND, "network").add("vpc", vpc("10.0.0.0/16"));
        stack(app, "prod", region::IRELAND, "network").add("vpc", vpc("10.0.0.0/16"));
        stack(app, "prod", region::FRANKFURT, "network").add("vpc", vpc("10.3.0.0/16"));
        let mut dev = stack(app, "dev", region::FRANKFURT, "network");
        let vpc = dev.add("vpc", vpc("10.4.0.0/16"));
        let rule = json!({"IpProtocol": "tcp", "FromPort": 6379, "ToPort": 6379, "CidrIp": "10.3.0.0/16"});
        let group = json!({"GroupDescription": "Redis", "SecurityGroupIngress": [rule]});
        dev.add("redis", resource("AWS::EC2::SecurityGroup", group).refer("VpcId", [vpc]));
    });
}

#[test]
fn d03_all_transit_gateways_have_one_number() {
    refused("D03", |app| {
        for region in [region::IRELAND.erased(), region::LONDON.erased()] {
            let gateway = resource("AWS::EC2::TransitGateway", json!({"AmazonSideAsn": 64528}));
            stack(app, "shared", region, "transit").add("gateway", gateway);
        }
    });
}

#[test]
fn d04_a_range_of_services_has_host_bits() {
    refused("D04", |app| {
        let network = json!({"ServiceIpv4Cidr": "172.29.1.0/16"});
        let cluster = resource("AWS::EKS::Cluster", json!({"KubernetesNetworkConfig": network}));
        stack(app, "prod", region::IRELAND, "eks").add("cluster", cluster);
    });
}

#[test]
fn d05_a_network_lacks_a_zone_a_tier_and_gateways() {
    refused("D05", |app| {
        let mut stack = stack(app, "prod", region::IRELAND, "network");
        let vpc = stack.add("vpc", vpc("10.3.0.0/16"));
        let public = subnets(&mut stack, vpc, "public", ["10.3.0.0/20", "10.3.16.0/20"]);
        let private = subnets(&mut stack, vpc, "private", ["10.3.32.0/20", "10.3.48.0/20"]);
        stack.add("nat", resource("AWS::EC2::NatGateway", json!({})).refer("SubnetId", [public[0]]));
        stack.add("nodes", resource("AWS::EKS::Nodegroup", json!({})).refer("Subnets", private));
        let group = resource("AWS::RDS::DBSubnetGroup", json!({"DBSubnetGroupDescription": "private"}));
        let group = stack.add("databases", group.refer("SubnetIds", private));
        let zones = json!(["eu-west-1a", "eu-west-1b", "eu-west-1c"]);
        let ledger = resource("AWS::RDS::DBCluster", json!({"AvailabilityZones": zones}));
        stack.add("ledger", ledger.refer("DBSubnetGroupName", [group]));
    });
}

#[test]
fn d06_a_database_is_half_of_another_engine() {
    refused("D06", |app| {
        let mut dublin = stack(app, "prod", region::IRELAND, "data");
        let group = json!({"Family": "aurora-postgresql17", "Parameters": {"query_cache_size": "16384"}});
        dublin.add("parameters", resource("AWS::RDS::DBClusterParameterGroup", group));
        let ledger = json!({
            "Engine": "aurora-postgresql", "Port": 3306, "StorageEncrypted": true, "GlobalClusterIdentifier": "ledger",
            "MasterUsername": "fineract", "MasterUserPassword": "Sup3rSecret",
        });
        let ledger = dublin.add("ledger", resource("AWS::RDS::DBCluster", ledger));
        let writer = resource("AWS::RDS::DBInstance", json!({"DBInstanceClass": "db.t3.medium"}));
        dublin.add("writer", writer.refer("DBClusterIdentifier", [ledger]));
        let replica = json!({"Engine": "aurora-postgresql", "StorageEncrypted": true, "GlobalClusterIdentifier": "ledger"});
        stack(app, "prod", region::PARIS, "data").add("ledger", resource("AWS::RDS::DBCluster", replica));
    });
}

#[test]
fn d07_caches_fail_over_to_nobody_and_are_alone() {
    refused("D07", |app| {
        for region in [region::IRELAND.erased(), region::PARIS.erased()] {
            let cache = json!({"Engine": "redis", "AutomaticFailoverEnabled": true, "NumCacheClusters": 1});
            let cache = resource("AWS::ElastiCache::ReplicationGroup", cache);
            stack(app, "prod", region, "data").add("redis", cache);
        }
    });
}

#[test]
fn d08_files_have_two_replicas_and_one_is_in_oregon() {
    refused("D08", |app| {
        let destinations = json!([{"Region": "eu-central-1"}, {"Region": "us-west-2"}]);
        let files = json!({"Encrypted": false, "ReplicationConfiguration": {"Destinations": destinations}});
        stack(app, "prod", region::IRELAND, "files").add("files", resource("AWS::EFS::FileSystem", files));
    });
}

#[test]
fn d09_a_load_balancer_shows_a_certificate_of_virginia() {
    refused("D09", |app| {
        let mut stack = stack(app, "prod", region::IRELAND, "edge");
        let balancer = json!({"Type": "application", "Scheme": "internet-facing"});
        let balancer = stack.add("alb", resource("AWS::ElasticLoadBalancingV2::LoadBalancer", balancer));
        let certificate = json!({"CertificateArn": "arn:aws:acm:us-east-1:111122223333:certificate/4f8a"});
        let listener = json!({"Port": 443, "Protocol": "HTTPS", "Certificates": [certificate]});
        let listener = resource("AWS::ElasticLoadBalancingV2::Listener", listener);
        stack.add("https", listener.refer("LoadBalancerArn", [balancer]));
    });
}

#[test]
fn d10_a_load_balancer_is_to_reach_pods_of_an_overlay() {
    refused("D10", |app| {
        let mut cluster = cluster(app, 35);
        let pool = json!({"cidr": "192.168.0.0/16", "encapsulation": "VXLAN"});
        let calico = json!({
            "apiVersion": "operator.tigera.io/v1", "kind": "Installation", "metadata": {"name": "default"},
            "spec": {"cni": {"type": "Calico"}, "calicoNetwork": {"ipPools": [pool]}},
        });
        cluster.add("calico", object(calico));
        let annotations = json!({"alb.ingress.kubernetes.io/target-type": "ip"});
        let ingress = json!({
            "apiVersion": "networking.k8s.io/v1", "kind": "Ingress",
            "metadata": {"name": "web", "annotations": annotations},
        });
        cluster.add("ingress", object(ingress));
    });
}

#[test]
fn d11_the_host_of_savings_leads_to_loans() {
    refused("D11", |app| {
        let mut cluster = cluster(app, 35);
        for name in ["loan-management", "savings-management"] {
            let service = json!({
                "apiVersion": "v1", "kind": "Service", "metadata": {"name": name},
                "spec": {"ports": [{"name": "http", "port": 8080}]},
            });
            cluster.add(name, object(service));
        }
        let backend = json!({"service": {"name": "loan-management", "port": {"number": 8080}}});
        let http = json!({"paths": [{"path": "/", "pathType": "Prefix", "backend": backend}]});
        let rules = json!([
            {"host": "LoanManagement.apache-fineract.com", "http": http},
            {"host": "SavingsManagement.apache-fineract.com", "http": http},
        ]);
        let ingress = json!({
            "apiVersion": "networking.k8s.io/v1", "kind": "Ingress", "metadata": {"name": "web"},
            "spec": {"rules": rules},
        });
        cluster.add("ingress", object(ingress));
    });
}

#[test]
fn d12_names_answer_nobody_or_with_what_failed() {
    refused("D12", |app| {
        let zone = || resource("AWS::Route53::HostedZone", json!({"Name": "apache-fineract.com"}));
        let mut dublin = stack(app, "prod", region::IRELAND, "names");
        let zone_of_dublin = dublin.add("zone", zone());
        let record = |name: &str, more: serde_json::Value| {
            let record = json!({"Name": name, "Type": "A", "TTL": "60", "ResourceRecords": ["198.51.100.7"]});
            more.as_object()
                .unwrap()
                .iter()
                .fold(resource("AWS::Route53::RecordSet", record), |record, (key, value)| {
                    record.set(key, doc(value.clone()))
                })
        };
        let place = json!({"ContinentCode": "EU", "CountryCode": "DE"});
        let both = record("www.apache-fineract.com", json!({"SetIdentifier": "de", "GeoLocation": place}));
        dublin.add("both", both.refer("HostedZoneId", [zone_of_dublin]));
        let place = json!({"CountryCode": "EUROPE"});
        let europe = record("www.apache-fineract.com", json!({"SetIdentifier": "eu", "GeoLocation": place}));
        dublin.add("europe", europe.refer("HostedZoneId", [zone_of_dublin]));
        let place = json!({"CountryCode": "US"});
        let america = record("dev.apache-fineract.com", json!({"SetIdentifier": "us", "GeoLocation": place}));
        dublin.add("america", america.refer("HostedZoneId", [zone_of_dublin]));

        let check = json!({"HealthCheckConfig": {"Type": "HTTPS", "FullyQualifiedDomainName": "euw1.apache-fineract.com"}});
        let check = dublin.add("check", resource("AWS::Route53::HealthCheck", check));
        for role in ["PRIMARY", "SECONDARY"] {
            let half = record("api.apache-fineract.com", json!({"SetIdentifier": role, "Failover": role}));
            let half = half.refer("HostedZoneId", [zone_of_dublin]).refer("HealthCheckId", [check]);
            dublin.add(format!("api-{}", role.to_lowercase()), half);
        }
        for (name, role) in
            [("app.apache-fineract.com", "PRIMARY"), ("backup.apache-fineract.com", "SECONDARY")]
        {
            let half = record(name, json!({"SetIdentifier": role, "Failover": role}));
            dublin.add(format!("app-{}", role.to_lowercase()), half.refer("HostedZoneId", [zone_of_dublin]));
        }

        let vpc = json!([{"VPCId": "vpc-0123456789abcdef0", "VPCRegion": "eu-west-1"}]);
        let private = resource(
            "AWS::Route53::HostedZone",
            json!({"Name": "internal.apache-fineract.com", "VPCs": vpc}),
        );
        let private = dublin.add("private", private);
        let balancer = json!({"Type": "application", "Scheme": "internet-facing"});
        let balancer = dublin.add("alb", resource("AWS::ElasticLoadBalancingV2::LoadBalancer", balancer));
        let alias = Doc::map([
            ("DNSName", Doc::from(Expr::Att(balancer, "DNSName"))),
            ("HostedZoneId", Doc::from(Expr::Att(balancer, "CanonicalHostedZoneID"))),
            ("EvaluateTargetHealth", Doc::Bool(true)),
        ]);
        let hidden = json!({"Name": "app.internal.apache-fineract.com", "Type": "A", "SetIdentifier": "a", "Failover": "PRIMARY"});
        let hidden = resource("AWS::Route53::RecordSet", hidden).refer("HostedZoneId", [private]);
        dublin.add("hidden", hidden.set("AliasTarget", alias));
        stack(app, "prod", region::LONDON, "names").add("zone", zone());
    });
}

#[test]
fn d13_a_load_balancer_is_guarded_by_a_classic_web_acl_or_by_that_of_another_environment() {
    refused("D13", |app| {
        let balancer = json!({"Type": "application", "Scheme": "internet-facing"});
        let balancer = || resource("AWS::ElasticLoadBalancingV2::LoadBalancer", balancer.clone());
        let mut dublin = stack(app, "prod", region::IRELAND, "edge");
        let alb = dublin.add("alb", balancer());
        let acl = json!({"Name": "fineract", "MetricName": "fineract", "DefaultAction": {"Type": "ALLOW"}});
        let acl = dublin.add("acl", resource("AWS::WAF::WebACL", acl));
        let association = resource("AWS::WAFRegional::WebACLAssociation", json!({}));
        dublin.add("association", association.refer("ResourceArn", [alb]).refer("WebACLId", [acl]));

        let of_dev = stack(app, "dev", region::FRANKFURT, "edge").add("alb", balancer());
        let mut frankfurt = stack(app, "prod", region::FRANKFURT, "edge");
        frankfurt.add("alb", balancer());
        let acl = frankfurt.add("acl", resource("AWS::WAFv2::WebACL", json!({"Scope": "REGIONAL"})));
        let association = resource("AWS::WAFv2::WebACLAssociation", json!({}));
        let association = association.refer("ResourceArn", [of_dev]);
        frankfurt.add("association", association.set("WebACLArn", Expr::Att(acl, "Arn").into()));
    });
}

#[test]
fn d14_an_endpoint_group_has_no_listener() {
    refused("D14", |app| {
        let group =
            resource("AWS::GlobalAccelerator::EndpointGroup", json!({"EndpointGroupRegion": "eu-west-1"}));
        stack(app, "prod", region::IRELAND, "edge").add("endpoints", group);
    });
}

#[test]
fn d15_the_control_plane_takes_the_role_of_a_driver() {
    refused("D15", |app| {
        let principal = json!({"Service": "eks.amazonaws.com"});
        let trust = json!({"Effect": "Allow", "Principal": principal, "Action": "sts:AssumeRole"});
        let driver = "arn:aws:iam::aws:policy/service-role/AmazonEBSCSIDriverPolicy";
        let role = json!({"AssumeRolePolicyDocument": {"Statement": [trust]}, "ManagedPolicyArns": [driver]});
        stack(app, "prod", region::IRELAND, "eks").add("driver", resource("AWS::IAM::Role", role));
    });
}

#[test]
fn d16_volumes_are_of_no_chosen_type_and_not_encrypted() {
    refused("D16", |app| {
        let class = json!({
            "apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "metadata": {"name": "ebs-sc"},
            "provisioner": "ebs.csi.aws.com", "volumeBindingMode": "WaitForFirstConsumer",
        });
        cluster(app, 35).add("ebs", object(class));
    });
}

#[test]
fn d17_a_cluster_is_open_and_its_driver_comes_twice() {
    refused("D17", |app| {
        let mut stack = stack(app, "prod", region::IRELAND, "eks");
        let endpoint = json!({"EndpointPublicAccess": true, "PublicAccessCidrs": ["0.0.0.0/0"]});
        let eks = json!({"Name": "fineract-prod-eks-euw1", "ResourcesVpcConfig": endpoint});
        let eks = stack.add("cluster", resource("AWS::EKS::Cluster", eks));
        let add_on = resource("AWS::EKS::Addon", json!({"AddonName": "aws-efs-csi-driver"}));
        stack.add("efs", add_on.refer("ClusterName", [eks]));
        let mut cluster = cluster(app, 35);
        let chart =
            Chart::new("https://kubernetes-sigs.github.io/aws-efs-csi-driver", "aws-efs-csi-driver", "3.2.4");
        cluster.add("efs", HelmRelease::new("efs", "kube-system", chart));
        let image = "602401143452.dkr.ecr.us-east-1.amazonaws.com/eks/aws-efs-csi-driver:v2.1.0";
        let spec = json!({"containers": [{"name": "driver", "image": image}]});
        cluster.add(
            "driver",
            object(json!({"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "driver"}, "spec": spec})),
        );
    });
}

#[test]
fn d18_an_autoscaler_is_of_another_version_and_looks_for_no_nodes() {
    refused("D18", |app| {
        let command = json!(["./cluster-autoscaler", "--cloud-provider=aws", "--v=4"]);
        let image = "registry.k8s.io/autoscaling/cluster-autoscaler:v1.29.0";
        let container = json!({"name": "cluster-autoscaler", "image": image, "command": command});
        let deployment = json!({
            "apiVersion": "apps/v1", "kind": "Deployment",
            "metadata": {"name": "cluster-autoscaler", "namespace": "kube-system"},
            "spec": {"replicas": 1, "template": {"spec": {"containers": [container]}}},
        });
        cluster(app, 34).add("autoscaler", object(deployment));
    });
}

#[test]
fn d19_an_autoscaler_has_an_old_field_and_scales_itself() {
    refused("D19", |app| {
        let target =
            json!({"apiVersion": "autoscaling/v2", "kind": "HorizontalPodAutoscaler", "name": "loans"});
        let scaler = json!({
            "apiVersion": "autoscaling/v2", "kind": "HorizontalPodAutoscaler", "metadata": {"name": "loans"},
            "spec": {"scaleTargetRef": target, "maxReplicas": 10, "targetCPUUtilizationPercentage": 70},
        });
        cluster(app, 35).add("scaler", object(scaler));
    });
}

#[test]
fn d20_services_ask_for_load_balancers_in_vain() {
    refused("D20", |app| {
        let key = "service.beta.kubernetes.io/aws-load-balancer-type";
        let mut cluster = cluster(app, 35);
        let service = json!({
            "apiVersion": "v1", "kind": "Service",
            "metadata": {"name": "loans", "annotations": {key: "internal"}},
            "spec": {"type": "LoadBalancer", "ports": [{"port": 80}]},
        });
        cluster.add("loans", object(service));
        let headless = json!({
            "apiVersion": "v1", "kind": "Service",
            "metadata": {"name": "postgres", "annotations": {key: "external"}},
            "spec": {"clusterIP": "None", "ports": [{"port": 5432}]},
        });
        cluster.add("postgres", object(headless));
        let sticky = json!([{"Key": "stickiness.enabled", "Value": "true"}, {"Key": "stickiness.type", "Value": "lb_cookie"}]);
        let group = json!({"Protocol": "TCP", "Port": 8443, "TargetType": "instance", "TargetGroupAttributes": sticky});
        let group = resource("AWS::ElasticLoadBalancingV2::TargetGroup", group);
        stack(app, "prod", region::IRELAND, "edge").add("payments", group);
    });
}

#[test]
fn d21_a_database_has_no_volume_and_its_password_is_everywhere() {
    refused("D21", |app| {
        let claim = json!({"metadata": {"name": "data"}});
        let container = json!({"name": "postgres", "image": "postgres:latest"});
        let pod = json!({"containers": [container], "volumeClaimTemplates": [claim]});
        let set = json!({
            "apiVersion": "apps/v1", "kind": "StatefulSet", "metadata": {"name": "postgres"},
            "spec": {"serviceName": "postgres", "template": {"spec": pod}},
        });
        let mut cluster = cluster(app, 35);
        cluster.add("postgres", object(set));
        let chart = Chart::new("https://charts.example", "postgresql", "12.1.9");
        let release = HelmRelease::new("postgres", "apache-fineract", chart);
        cluster.add("chart", release.value("auth.postgresPassword", "Sup3rSecret"));
        let image = "FROM postgres:17.11\nENV POSTGRES_PASSWORD=Sup3rSecret\n";
        app.add("image", File::new("docker/postgres.Dockerfile", image));
    });
}

#[test]
fn d22_all_services_have_one_role_which_may_do_everything() {
    refused("D22", |app| {
        let policies = json!(["arn:aws:iam::aws:policy/AmazonS3FullAccess"]);
        let role = resource("AWS::IAM::Role", json!({"RoleName": "services", "ManagedPolicyArns": policies}));
        stack(app, "prod", region::IRELAND, "eks").add("role", role);
        let annotations = json!({"eks.amazonaws.com/role-arn": "arn:aws:iam::111122223333:role/services"});
        let mut cluster = cluster(app, 35);
        for name in ["loans", "clients"] {
            let metadata = json!({"name": name, "annotations": annotations});
            cluster.add(
                name,
                object(json!({"apiVersion": "v1", "kind": "ServiceAccount", "metadata": metadata})),
            );
        }
    });
}

#[test]
fn d23_a_function_is_in_python_3_8() {
    refused("D23", |app| {
        let code = "def lambda_handler(event, record):\n    for record in event['Records']:\n        print(record)\n";
        let function =
            json!({"Runtime": "python3.8", "Handler": "index.lambda_handler", "Code": {"ZipFile": code}});
        stack(app, "prod", region::IRELAND, "events")
            .add("loans", resource("AWS::Lambda::Function", function));
    });
}

#[test]
fn d24_a_service_has_a_name_with_an_underscore() {
    refused("D24", |app| {
        let service =
            json!({"apiVersion": "v1", "kind": "Service", "metadata": {"name": "fineract_payment"}});
        cluster(app, 35).add("payment", object(service));
    });
}

#[test]
fn d25_a_probe_asks_where_nobody_listens() {
    refused("D25", |app| {
        let probe = json!({"httpGet": {"path": "/fineract-provider/actuator/health/liveness", "port": 8080}});
        let container = json!({
            "name": "fineract", "image": "apache/fineract:1.10.1",
            "ports": [{"containerPort": 8443}], "livenessProbe": probe,
        });
        let deployment = json!({
            "apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "fineract-server"},
            "spec": {"template": {"spec": {"containers": [container]}}},
        });
        cluster(app, 35).add("fineract", object(deployment));
    });
}

#[test]
fn d26_three_databases_know_nothing_of_each_other() {
    refused("D26", |app| {
        let container = json!({"name": "postgres", "image": "postgres:17.11"});
        let set = json!({
            "apiVersion": "apps/v1", "kind": "StatefulSet", "metadata": {"name": "postgres"},
            "spec": {"serviceName": "postgres", "replicas": 3, "template": {"spec": {"containers": [container]}}},
        });
        cluster(app, 35).add("postgres", object(set));
    });
}
