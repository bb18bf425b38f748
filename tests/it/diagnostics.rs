//! Every code is reported by a program that has that mistake, and its report is a snapshot.

use std::path::Path;

use fineract_constructs::aws::{Site, Stack, region};
use fineract_constructs::cfn::{DeletionPolicy, Resource, ec2, iam, lambda, sns};
use fineract_constructs::codes;
use fineract_constructs::core::{Code, Construct, Doc, Expr, Leaf, NodeId, Scope, Severity, Slot, Value};
use fineract_constructs::k8s::{Bundle, Version};
use fineract_constructs::kube;

use crate::support::{SERVICE_TOKEN, Thing, Typed, dublin, reports};

#[test]
fn tree_001_duplicate_id() {
    reports("TREE-001", |app| {
        let stack = app.add("network", dublin().stack("network"));
        app.at(stack).add("vpc", Thing::new());
        app.at(stack).add("vpc", Thing::new());
    });
}

#[test]
fn tree_002_invalid_id() {
    reports("TREE-002", |app| {
        let stack = app.add("network", dublin().stack("network"));
        app.at(stack).add("größe", Thing::new());
    });
}

#[test]
fn tree_003_contradicting_tag() {
    reports("TREE-003", |app| {
        app.tag("Owner", "payments");
        let stack = app.add("network", dublin().stack("network"));
        app.at(stack).tag("Owner", "platform");
    });
}

#[test]
fn tree_004_not_in_a_stack() {
    reports("TREE-004", |app| {
        app.add("vpc", Thing::new());
    });
}

#[test]
fn tree_005_a_resource_in_a_bundle_and_a_manifest_in_a_stack() {
    reports("TREE-005", |app| {
        let stack = app.add("network", dublin().stack("network"));
        let bundle =
            app.add("services", Bundle::new("prod-euw1", "40-services", Version::new(35), dublin().place()));
        app.at(bundle).add("vpc", Thing::new());
        app.at(stack).add("namespace", kube::core_v1::Namespace::new("apache-fineract"));
    });
}

#[test]
fn tree_006_two_paths_with_one_logical_id() {
    reports("TREE-006", |app| {
        let stack = app.add("data", dublin().stack("data"));
        app.at(stack).add("api-db", Thing::new());
        app.at(stack).group("api").add("db", Thing::new());
    });
}

#[test]
fn tree_007_two_units_with_one_name() {
    reports("TREE-007", |app| {
        app.add("one", dublin().stack("network"));
        app.add("two", dublin().stack("network"));
    });
}

#[test]
fn tree_008_a_stack_without_resources() {
    reports("TREE-008", |app| {
        app.add("network", dublin().stack("network"));
    });
}

#[test]
fn name_001_a_name_that_the_service_refuses() {
    reports("NAME-001", |app| {
        app.add("network", Stack::new("prod_network", dublin().place()));
    });
}

#[test]
fn name_004_a_stack_of_another_region_than_its_name_says() {
    reports("NAME-004", |app| {
        let london = Site { region: region::LONDON.erased(), ..dublin() };
        let stack = app.add("network", Stack::new("test-prod-network-euw1", london.place()));
        app.at(stack).add("thing", Thing::new());
    });
}

/// A resource that reads a node's reference value.
struct Reads(NodeId);

impl Construct for Reads {
    type Handle = NodeId;

    fn build(self, scope: &mut Scope) -> NodeId {
        let body =
            Doc::map([("ServiceToken", SERVICE_TOKEN.into()), ("Reads", Doc::from(Expr::Ref(self.0)))]);
        scope.become_leaf(Leaf::new(Slot::Resource, "Custom::Reader", body))
    }
}

#[test]
fn link_001_a_stack_cannot_read_a_kubernetes_object() {
    reports("LINK-001", |app| {
        let stack = app.add("edge", dublin().stack("edge"));
        let bundle =
            app.add("services", Bundle::new("prod-euw1", "40-services", Version::new(35), dublin().place()));
        let namespace = app.at(bundle).add("namespace", kube::core_v1::Namespace::new("apache-fineract"));
        app.at(stack).add("record", Reads(namespace.node()));
    });
}

#[test]
fn link_002_two_values_with_one_output_name() {
    reports("LINK-002", |app| {
        let stack = app.add("data", dublin().stack("data"));
        let cluster = app.at(stack).add("db", Thing::new());
        let value = app.at(stack).add("db-val", Thing::new());
        let other = app.add("other", dublin().stack("other"));
        let mut read = |id: &str, node: NodeId, attribute: &'static str| {
            let reads = Doc::from(Expr::Att(node, attribute));
            app.at(other).add(id, Raw(Doc::map([("ServiceToken", SERVICE_TOKEN.into()), ("Reads", reads)])));
        };
        read("one", cluster, "Value");
        read("two", value, "ue");
    });
}

/// A resource with these properties.
struct Raw(Doc);

impl Construct for Raw {
    type Handle = NodeId;

    fn build(self, scope: &mut Scope) -> NodeId {
        scope.become_leaf(Leaf::new(Slot::Resource, "Custom::Raw", self.0))
    }
}

#[test]
fn link_003_a_reference_cycle_between_stacks() {
    reports("LINK-003", |app| {
        let network = app.add("network", dublin().stack("network"));
        let data = app.add("data", dublin().stack("data"));
        let vpc = app.at(network).add("vpc", Thing::new());
        let database = app.at(data).add("database", Thing { reads: vec![vpc] });
        app.at(network).add("rule", Thing { reads: vec![database] });
    });
}

#[test]
fn lim_001_more_than_500_resources() {
    reports("LIM-001", |app| {
        let stack = app.add("data", dublin().stack("data"));
        for index in 0..501 {
            app.at(stack).add(format!("thing{index}"), Thing::new());
        }
    });
}

#[test]
fn lim_002_more_than_200_outputs() {
    reports("LIM-002", |app| {
        let stack = app.add("data", dublin().stack("data"));
        for index in 0..201 {
            app.at(stack).add(format!("out{index}"), fineract_constructs::aws::Output::new("value"));
        }
    });
}

#[test]
fn lim_003_more_than_200_parameters() {
    use fineract_constructs::synth::{CrossStack, Options, synth};
    let mut app = fineract_constructs::core::App::new();
    let mut root = app.root();
    let stacks = ["data", "more"].map(|layer| root.add(layer, dublin().stack(layer)));
    let reader = root.add("reader", dublin().stack("reader"));
    for index in 0..201 {
        let thing = root.at(stacks[index % 2]).add(format!("thing{index}"), Thing::new());
        root.at(reader).add(format!("reader{index}"), Thing { reads: vec![thing] });
    }
    let findings = synth("test", app, Options { cross_stack: CrossStack::Parameters, ..Options::default() })
        .unwrap_err();
    crate::support::snapshot("LIM-003", &findings);
}

#[test]
fn lim_004_a_template_over_one_megabyte() {
    reports("LIM-004", |app| {
        let stack = app.add("data", dublin().stack("data"));
        app.at(stack).add(
            "large",
            Raw(Doc::map([("ServiceToken", SERVICE_TOKEN.to_owned()), ("Text", "x".repeat(1_100_000))])),
        );
    });
}

#[test]
fn lim_005_a_template_near_a_limit_is_a_warning() {
    reports("LIM-005", |app| {
        let stack = app.add("data", dublin().stack("data"));
        for index in 0..400 {
            app.at(stack).add(format!("thing{index}"), Thing::new());
        }
    });
}

#[test]
fn net_001_overlapping_networks() {
    reports("NET-001", |app| {
        let stack = app.add("network", dublin().stack("network"));
        app.at(stack).add("stage", ec2::Vpc::new().cidr_block("10.2.0.0/16"));
        app.at(stack).add("prod", ec2::Vpc::new().cidr_block("10.2.128.0/17"));
    });
}

#[test]
fn net_002_a_subnet_outside_of_its_vpc() {
    reports("NET-002", |app| {
        let stack = app.add("network", dublin().stack("network"));
        let vpc = app.at(stack).add("vpc", ec2::Vpc::new().cidr_block("10.2.0.0/16"));
        app.at(stack).add("private", ec2::Subnet::new(vpc.id()).cidr_block("10.3.0.0/19"));
    });
}

#[test]
fn iam_001_an_expression_in_a_key() {
    reports("IAM-001", |app| {
        use fineract_constructs::aws::iam::{PolicyDocument, Principal, Statement};
        let stack = app.add("eks", dublin().stack("eks"));
        let trust = Statement::allow(["sts:AssumeRoleWithWebIdentity"])
            .principal(Principal::Federated(Value::from_doc("arn:aws:iam::111122223333:oidc-provider/x")))
            .when("StringEquals", "${Issuer}:aud", "sts.amazonaws.com");
        app.at(stack).add("role", iam::Role::new(PolicyDocument::new([trust])));
    });
}

#[test]
fn k8s_001_one_object_twice() {
    reports("K8S-001", |app| {
        let bundle =
            app.add("services", Bundle::new("prod-euw1", "40-services", Version::new(35), dublin().place()));
        app.at(bundle).add("one", kube::core_v1::Namespace::new("apache-fineract"));
        app.at(bundle).add("two", kube::core_v1::Namespace::new("apache-fineract"));
    });
}

#[test]
fn k8s_002_an_object_against_its_schema() {
    reports("K8S-002", |app| {
        use fineract_constructs::kube::prelude::*;
        let bundle =
            app.add("services", Bundle::new("prod-euw1", "40-services", Version::new(35), dublin().place()));
        let namespace = kube::core_v1::Namespace::new("apache-fineract")
            .raw("spec/finalisers", Doc::list(["kubernetes"]));
        app.at(bundle).add("namespace", namespace);
    });
}

#[test]
fn schema_001_an_unknown_type() {
    reports("SCHEMA-001", |app| {
        let stack = app.add("data", dublin().stack("data"));
        app.at(stack).add("table", Typed("AWS::DynamoDb::Table"));
    });
}

#[test]
fn schema_002_a_type_that_a_region_lacks() {
    reports("SCHEMA-002", |app| {
        let paris = Site { region: region::PARIS.erased(), ..dublin() };
        let stack = app.add("metrics", paris.stack("metrics"));
        app.at(stack).add("workspace", Typed("AWS::Grafana::Workspace"));
    });
}

#[test]
fn schema_003_a_property_against_its_schema() {
    reports("SCHEMA-003", |app| {
        let stack = app.add("network", dublin().stack("network"));
        app.at(stack).add("vpc", ec2::Vpc::new().cidr_block("10.2.0.0/16").instance_tenancy("shared"));
        app.at(stack).add("gateway", ec2::InternetGateway::new().raw("Tagz", Doc::list(["x"])));
    });
}

#[test]
fn schema_004_an_attribute_of_a_resource() {
    reports("SCHEMA-004", |app| {
        let stack = app.add("network", dublin().stack("network"));
        let vpc = ec2::Vpc::new().cidr_block("10.2.0.0/16").deletion_policy(DeletionPolicy::Snapshot);
        app.at(stack).add("vpc", vpc);
    });
}

/// Adds a network, and a subnet in what is given as its network.
fn subnet_in(app: &mut Scope, vpc: impl FnOnce(&ec2::VpcRef) -> Doc) {
    let stack = app.add("network", dublin().stack("network"));
    let network = app.at(stack).add("vpc", ec2::Vpc::new().cidr_block("10.2.0.0/16"));
    let vpc = vpc(&network);
    app.at(stack).add("private", ec2::Subnet::new(network.id()).cidr_block("10.2.0.0/24").raw("VpcId", vpc));
}

#[test]
fn ref_001_an_attribute_that_there_is_not() {
    reports("REF-001", |app| subnet_in(app, |vpc| Expr::Att(vpc.into(), "VpcIdd").into()));
}

#[test]
fn ref_002_a_reference_to_nothing() {
    reports("REF-002", |app| subnet_in(app, |_| Doc::map([("Ref", "NetworkVcp")])));
}

#[test]
fn ref_003_a_reference_to_another_kind_of_thing() {
    reports("REF-003", |app| subnet_in(app, |vpc| Expr::Att(vpc.into(), "DefaultSecurityGroup").into()));
}

#[test]
fn ref_004_a_malformed_function() {
    reports("REF-004", |app| subnet_in(app, |_| Doc::map([("Fn::Jion", Doc::list(["-", "a"]))])));
}

#[test]
fn ref_005_a_variable_that_nothing_evaluates() {
    reports("REF-005", |app| {
        let stack = app.add("network", dublin().stack("network"));
        let gateway = ec2::InternetGateway::new().tags([("Name", "gateway of ${AWS::Region}")]);
        app.at(stack).add("gateway", gateway);
    });
}

#[test]
fn ref_006_a_malformed_dynamic_reference() {
    reports("REF-006", |app| {
        let stack = app.add("network", dublin().stack("network"));
        let gateway = ec2::InternetGateway::new().tags([("Name", "{{resolve:smm:/gateway/name}}")]);
        app.at(stack).add("gateway", gateway);
    });
}

#[test]
fn ref_007_resources_that_wait_for_each_other() {
    reports("REF-007", |app| {
        let stack = app.add("network", dublin().stack("network"));
        for (id, other) in [("one", "NetworkTwo"), ("two", "NetworkOne")] {
            let rule = Doc::map([
                ("IpProtocol", "tcp".into()),
                ("FromPort", 443.into()),
                ("ToPort", 443.into()),
                ("SourceSecurityGroupId", Doc::map([("Ref", other)])),
            ]);
            let group = ec2::SecurityGroup::new("doors").raw("SecurityGroupIngress", Doc::list([rule]));
            app.at(stack).add(id, group);
        }
    });
}

#[test]
fn ref_008_resources_that_disagree() {
    reports("REF-008", |app| {
        let stack = app.add("events", dublin().stack("events"));
        let topic = app.at(stack).add("topic", sns::Topic::new());
        let permission = lambda::Permission::new("lambda:InvokeFunction", "alerts", "s3.amazonaws.com");
        app.at(stack).add("permission", permission.raw("SourceArn", topic.arn().into_doc()));
    });
}

#[test]
fn ref_009_an_origin_that_the_distribution_does_not_have() {
    reports("REF-009", |app| {
        let stack = app.add("web", dublin().stack("web"));
        let distribution = serde_json::json!({"DistributionConfig": {
            "Enabled": true,
            "Origins": [{"Id": "pages", "DomainName": "pages.example.com",
                "CustomOriginConfig": {"OriginProtocolPolicy": "https-only"}}],
            "DefaultCacheBehavior": {"TargetOriginId": "page", "ViewerProtocolPolicy": "https-only",
                "CachePolicyId": "658327ea-f89d-4fab-a63d-7e88639e58f6"},
        }});
        let distribution =
            Leaf::new(Slot::Resource, "AWS::CloudFront::Distribution", crate::kubernetes::doc(&distribution));
        app.at(stack).add("pages", crate::support::Written(distribution));
    });
}

#[test]
fn ref_010_a_topic_of_half_an_account() {
    reports("REF-010", |app| {
        let stack = app.add("events", dublin().stack("events"));
        let target = serde_json::json!({"ScheduleExpression": "rate(1 hour)",
            "Targets": [{"Id": "late", "Arn": "arn:aws:sns:eu-west-1:11112222:late"}]});
        let rule = Leaf::new(Slot::Resource, "AWS::Events::Rule", crate::kubernetes::doc(&target));
        app.at(stack).add("hourly", crate::support::Written(rule));
    });
}

#[test]
fn kms_004_a_key_that_only_decrypts() {
    reports("KMS-004", |app| {
        let stack = app.add("keys", dublin().stack("keys"));
        let policy = serde_json::json!({"KeyPolicy": {"Version": "2012-10-17", "Statement": [{
            "Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111122223333:role/ledger"},
            "Action": ["kms:Decrypt", "kms:GenerateDataKey*"], "Resource": "*",
        }]}});
        let key = Leaf::new(Slot::Resource, "AWS::KMS::Key", crate::kubernetes::doc(&policy));
        app.at(stack).add("ledger", crate::support::Written(key));
    });
}

#[test]
fn net_013_a_second_route_table_and_a_second_gateway() {
    reports("NET-013", |app| {
        let stack = app.add("network", dublin().stack("network"));
        let mut stack = app.at(stack);
        let vpc = stack.add("vpc", ec2::Vpc::new().cidr_block("10.2.0.0/16")).id();
        let subnet = stack.add("subnet", ec2::Subnet::new(vpc.clone()).cidr_block("10.2.0.0/24")).id();
        for id in ["public", "private"] {
            let table = stack.add(id, ec2::RouteTable::new(vpc.clone())).id();
            let association = ec2::SubnetRouteTableAssociation::new(table, subnet.clone());
            stack.add(format!("{id}-association"), association);
            let gateway = stack.add(format!("{id}-gateway"), ec2::InternetGateway::new()).id();
            let attachment = ec2::VpcGatewayAttachment::new(vpc.clone()).internet_gateway_id(gateway);
            stack.add(format!("{id}-attachment"), attachment);
        }
        let gateway = stack.add("vpn", ec2::VpnGateway::new("ipsec.1")).id();
        stack.add("vpn-attachment", ec2::VpcGatewayAttachment::new(vpc).vpn_gateway_id(gateway));
    });
}

#[test]
fn lim_006_a_description_of_1025_bytes() {
    reports("LIM-006", |app| {
        let stack = dublin().stack("data").description("x".repeat(1025));
        let stack = app.add("data", stack);
        app.at(stack).add("thing", Thing::new());
    });
}

/// The held report of a code.
fn held(code: &Code) -> Option<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/snapshots/codes");
    let name = format!("{}.snap", code.id.to_ascii_lowercase().replace('-', "_"));
    let snapshot = std::fs::read_to_string(folder.join(name)).ok()?;
    Some(snapshot.splitn(3, "---\n").nth(2)?.trim_end().to_owned())
}

#[test]
fn every_code_has_a_snapshot() {
    for code in codes() {
        assert!(held(code).is_some(), "{} has no snapshot", code.id);
    }
}

/// `UPDATE_DOCS=1 cargo test` rewrites the page.
#[test]
fn the_page_of_diagnostics_shows_each_as_it_looks() {
    let mut page = "# Diagnostics\n\nWhat `synth` refuses or warns of, each as it looks. `cargo run -- explain CODE` prints a \
code's text. Ids such as AUR-3 are of [CONSTRAINTS.md](CONSTRAINTS.md). This page is written from the registry of codes and the tests' \
snapshots.\n"
        .to_owned();
    let mut sorted: Vec<_> = codes().collect();
    sorted.sort_by_key(|code| code.id);
    for code in sorted {
        let severity = if code.severity == Severity::Error { "error" } else { "warning" };
        let report = held(code).unwrap_or_default();
        let (id, title, text) = (code.id, code.title, code.explanation);
        page.push_str(&format!("\n## {id}: {title}\n{severity}\n\n{text}\n\n```text\n{report}\n```\n"));
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("DIAGNOSTICS.md");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&path, &page).unwrap();
    }
    assert!(std::fs::read_to_string(&path).unwrap() == page, "run `UPDATE_DOCS=1 cargo test` and commit");
}

#[test]
fn every_code_is_unique_and_explained() {
    let mut seen = std::collections::BTreeSet::new();
    for code in codes() {
        assert!(seen.insert(code.id), "{} stands for two mistakes", code.id);
        assert!(code.explanation.len() > 60, "{} is hardly explained", code.id);
    }
}
