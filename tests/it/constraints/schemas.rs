//! What the schema of a resource or an object refuses.

use fineract_constructs::core::Scope;
use fineract_constructs::k8s::{Bundle, Version};
use serde_json::{Value as Json, json};

use crate::policy_rules::{object, resource};
use crate::support::{dublin, synthesize};

/// Asserts that the schema of a resource refuses it, with a message that holds a text.
#[track_caller]
fn refused(ty: &'static str, properties: Json, message: &str) {
    found("SCHEMA-003", message, |app| {
        let stack = app.add("stack", dublin().stack("stack"));
        app.at(stack).add("resource", resource(ty, properties));
    });
}

#[track_caller]
fn found(code: &str, message: &str, program: impl FnOnce(&mut Scope)) {
    let findings = synthesize(program).expect_err("it is against its schema");
    let of_code: Vec<_> =
        findings.iter().filter(|finding| finding.code.id == code).map(|finding| &finding.message).collect();
    assert!(of_code.iter().any(|found| found.contains(message)), "{message} is not among {of_code:#?}");
}

#[test]
fn backups_of_36_days() {
    refused("AWS::RDS::DBCluster", json!({"BackupRetentionPeriod": 36}), "BackupRetentionPeriod");
}

#[test]
fn a_cache_with_iops() {
    refused("AWS::ElastiCache::ReplicationGroup", json!({"Iops": 3000}), "Iops");
}

#[test]
fn a_subnet_of_datasync_by_id() {
    let config =
        json!({"SubnetArn": "subnet-0123456789abcdef0", "SecurityGroupArns": ["sg-0123456789abcdef0"]});
    refused("AWS::DataSync::LocationEFS", json!({"Ec2Config": config}), "Ec2Config/SubnetArn");
    let config =
        json!({"SubnetArn": "subnet-0123456789abcdef0", "SecurityGroupArns": ["sg-0123456789abcdef0"]});
    refused("AWS::DataSync::LocationEFS", json!({"Ec2Config": config}), "Ec2Config/SecurityGroupArns");
}

#[test]
fn a_firewall_with_an_underscore() {
    refused("AWS::NetworkFirewall::Firewall", json!({"FirewallName": "fineract_prod"}), "FirewallName");
}

#[test]
fn a_load_balancer_with_subnets_and_mappings() {
    let both = json!({"Subnets": ["subnet-0a", "subnet-0b"], "SubnetMappings": [{"SubnetId": "subnet-0a"}]});
    refused("AWS::ElasticLoadBalancingV2::LoadBalancer", both, "SubnetMappings");
}

#[test]
fn a_record_with_an_identifier_of_129() {
    let record = json!({"Name": "app.fineract.example", "Type": "A", "SetIdentifier": "x".repeat(129)});
    refused("AWS::Route53::RecordSet", record, "SetIdentifier");
}

#[test]
fn a_record_of_a_zone_by_id_and_name() {
    let both = json!({
        "Name": "app.fineract.example", "Type": "A",
        "HostedZoneId": "Z0AAAAAAAAAAAA", "HostedZoneName": "fineract.example.",
    });
    refused("AWS::Route53::RecordSet", both, "HostedZoneName");
}

#[test]
fn a_log_that_no_control_plane_writes() {
    let logging = json!({"ClusterLogging": {"EnabledTypes": [{"Type": "kubelet"}]}});
    refused("AWS::EKS::Cluster", json!({"Logging": logging}), "EnabledTypes/0/Type");
}

#[test]
fn an_encapsulation_that_is_none() {
    found("K8S-002", "encapsulation", |app| {
        let bundle = Bundle::new("test-prod-eks-euw1", "00-calico", Version::new(35), dublin().place());
        let bundle = app.add("calico", bundle);
        let pool = json!({"cidr": "192.168.0.0/16", "encapsulation": "GRE"});
        let calico = json!({
            "apiVersion": "operator.tigera.io/v1", "kind": "Installation", "metadata": {"name": "default"},
            "spec": {"calicoNetwork": {"ipPools": [pool]}},
        });
        app.at(bundle).add("calico", object(calico));
    });
}
