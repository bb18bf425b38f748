//! Networks: what a VPC is made of, and what it refuses.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use fineract_constructs::aws::region::Germany;
use fineract_constructs::aws::{AccountId, LogRetention, Site, arn, region};
use fineract_constructs::cfn::{ec2, eks, kms, rds};
use fineract_constructs::cidr;
use fineract_constructs::constructs::network::{
    BACKBONE, Endpoints, EnvironmentVpc, FirewallSubnets, Nat, Network, SharedVpc,
};
use fineract_constructs::core::{App, Scope};
use fineract_constructs::k8s::{Bundle, Version};
use fineract_constructs::kube::tigera_operator::{CalicoNetworkSpec, IPPool, Installation, InstallationSpec};
use serde_json::Value;

use crate::support::{codes, dublin, file, reports, synthesize};

/// The resources of the only stack of a program.
#[track_caller]
fn resources(program: impl FnOnce(&mut Scope)) -> serde_json::Map<String, Value> {
    let assembly = synthesize(program).unwrap();
    let mut templates = assembly.files.keys().filter(|path| path.ends_with(".template.json"));
    let template = file(&assembly, templates.next().unwrap());
    assert!(templates.next().is_none());
    let template: Value = serde_json::from_str(template).unwrap();
    template["Resources"].as_object().unwrap().clone()
}

/// One line for each resource: its logical id, its type and the properties that tell what it does.
fn summary(resources: &serde_json::Map<String, Value>) -> String {
    let mut lines: Vec<_> = resources
        .iter()
        .map(|(id, resource)| {
            let ty = resource["Type"].as_str().unwrap().rsplit("::").next().unwrap();
            let properties = resource["Properties"].as_object().unwrap();
            let shown =
                properties.iter().filter(|(key, _)| !matches!(&***key, "VpcId" | "Tags" | "PolicyDocument"));
            let mut line = format!("{id:<34} {ty:<29}");
            for (_, value) in shown {
                line.push(' ');
                show(value, &mut line);
            }
            line.trim_end().to_owned()
        })
        .collect();
    lines.sort();
    lines.join("\n")
}

/// A value on one line; a reference as the logical id that it points to.
fn show(value: &Value, line: &mut String) {
    match value {
        Value::String(text) => line.push_str(text),
        Value::Array(items) => {
            let mut separator = "[";
            for item in items {
                line.push_str(separator);
                show(item, line);
                separator = " ";
            }
            line.push(']');
        }
        Value::Object(map) if map.contains_key("Ref") => show(&map["Ref"], line),
        Value::Object(map) if map.contains_key("Fn::GetAtt") => {
            let parts: Vec<_> =
                map["Fn::GetAtt"].as_array().unwrap().iter().map(|part| part.as_str().unwrap()).collect();
            line.push_str(&parts.join("."));
        }
        Value::Object(map) => {
            let mut separator = "{";
            for (key, value) in map {
                write!(line, "{separator}{key} ").unwrap();
                show(value, line);
                separator = ", ";
            }
            line.push('}');
        }
        other => write!(line, "{other}").unwrap(),
    }
}

#[test]
fn a_shared_network_has_every_tier_in_every_zone() {
    let site = Site { environment: "shared".into(), ..dublin() };
    let resources = resources(|app| {
        app.add("net", SharedVpc::new(&site, cidr!("10.0.0.0/16")));
    });
    insta::assert_snapshot!("shared_network", summary(&resources));
}

#[test]
fn an_environments_network_can_be_small_and_cheap() {
    let site = Site::new("test", "dev", dublin().account, region::FRANKFURT);
    let resources = resources(|app| {
        app.add(
            "net",
            EnvironmentVpc::new(&site, cidr!("10.49.0.0/17"))
                .zones(['a', 'c'])
                .nat(Nat::Single)
                .endpoints(Endpoints::S3)
                .firewall(FirewallSubnets::PerZone)
                .flow_logs(LogRetention::OneWeek)
                .cluster("test-dev-euc1"),
        );
    });
    insta::assert_snapshot!("small_network", summary(&resources));
}

/// Each resource with tags, and its tags.
#[test]
fn load_balancer_controllers_find_their_subnets_by_tags() {
    let resources = resources(|app| {
        let vpc = EnvironmentVpc::new(&dublin(), cidr!("10.3.0.0/16")).zones(['a', 'b']);
        app.add("net", vpc.cluster("blue").cluster("green"));
    });
    let tags: Vec<_> = resources
        .iter()
        .filter_map(|(id, resource)| {
            let tags = resource["Properties"]["Tags"].as_array()?;
            let tags = tags.iter().map(|tag| format!("{}={}", text(&tag["Key"]), text(&tag["Value"])));
            Some(format!("{id}: {}", tags.collect::<Vec<_>>().join(", ")))
        })
        .collect();
    insta::assert_snapshot!("tags", tags.join("\n"));
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}

#[test]
fn what_needs_the_internet_gateway_comes_after_its_attachment() {
    let resources = resources(|app| {
        app.add(
            "net",
            EnvironmentVpc::new(&dublin(), cidr!("10.3.0.0/16")).firewall(FirewallSubnets::PerZone),
        );
    });
    let waits = |id: &str| {
        resources[id]["DependsOn"] == "NetInternetAttachment"
            || resources[id]["DependsOn"] == serde_json::json!(["NetInternetAttachment"])
    };
    for zone in ["A", "B", "C"] {
        for id in ["NetNat{}", "NetNat{}Address", "NetPublic{}Default", "NetFirewall{}Default"] {
            assert!(waits(&id.replace("{}", zone)), "{id} in {zone}");
        }
    }
}

#[test]
fn a_network_without_nat_has_no_way_out_of_private_subnets() {
    let mut network = None;
    let resources = resources(|app| {
        let vpc =
            EnvironmentVpc::new(&dublin(), cidr!("10.3.0.0/16")).nat(Nat::None).endpoints(Endpoints::None);
        network = Some(app.add("net", vpc));
    });
    let network = network.unwrap();
    assert!(network.private.iter().chain(&network.database).all(|subnet| subnet.default_route.is_none()));
    assert!(network.nat_addresses.is_empty() && network.endpoint_group.is_none());
    let of = |ty: &str| resources.values().filter(|resource| resource["Type"] == ty).count();
    assert_eq!((of("AWS::EC2::NatGateway"), of("AWS::EC2::VPCEndpoint"), of("AWS::EC2::Route")), (0, 0, 3));
}

#[test]
fn another_stack_routes_every_table_to_a_transit_gateway() {
    let assembly = synthesize(|app| {
        let network = app.add("net", EnvironmentVpc::new(&dublin(), cidr!("10.3.0.0/16")));
        let transit = app.add("transit", dublin().stack("transit"));
        let mut transit = app.at(transit);
        let gateway = transit.add("gateway", ec2::TransitGateway::new());
        for (index, table) in network.route_tables().enumerate() {
            let route =
                ec2::Route::new(table.id()).destination_cidr_block(BACKBONE).transit_gateway_id(gateway.id());
            transit.add(format!("route{index}"), route);
        }
    })
    .unwrap();
    let template: Value =
        serde_json::from_str(file(&assembly, "test-prod-network-euw1.template.json")).unwrap();
    let read = template["Outputs"].as_object().unwrap();
    assert_eq!(read.len(), 12, "{read:?}");
    assert!(read.values().all(|output| output.get("Export").is_none()));
}

#[test]
fn other_ranges_reach_the_database_tier_if_they_are_named() {
    let resources = resources(|app| {
        let vpc = EnvironmentVpc::new(&dublin(), cidr!("10.3.0.0/16")).zones(['a', 'b']);
        app.add("net", vpc.database_clients([cidr!("10.35.0.0/17")]));
    });
    let lines = summary(&resources);
    let entries: Vec<_> = lines.lines().filter(|line| line.contains("10.35.0.0/17")).collect();
    insta::assert_snapshot!("database_clients", entries.join("\n"));
}

#[test]
fn flow_logs_take_a_key_of_the_program() {
    let key = arn::<kms::Key>("kms", Some(region::IRELAND.erased()), Some(&dublin().account), "key/1234");
    let resources = resources(|app| {
        app.add("net", SharedVpc::new(&dublin(), cidr!("10.0.0.0/16")).flow_log_key(key));
    });
    let group = &resources["NetFlowLogsGroup"];
    assert_eq!(group["Properties"]["KmsKeyId"], "arn:aws:kms:eu-west-1:111122223333:key/1234");
    assert_eq!(group["DeletionPolicy"], "RetainExceptOnCreate");
}

/// The region's law is the network's.
#[test]
fn a_network_is_under_the_law_of_its_region() {
    let site = Site::new("test", "prod", dublin().account, region::FRANKFURT);
    let mut app = App::new();
    let network: Network<Germany> = app.root().add("net", EnvironmentVpc::new(&site, cidr!("10.51.0.0/16")));
    let erased: Network = network.erased();
    assert_eq!(erased.site.region.code(), "eu-central-1");
}

#[test]
fn net_003_text_that_is_no_network() {
    reports("NET-003", |app| {
        app.add("shared", SharedVpc::new(&dublin(), "10.0.0.0"));
        app.add("prod", EnvironmentVpc::new(&dublin(), "172.29.1.0/16"));
    });
}

#[test]
fn a_range_with_host_bits_is_reported_wherever_it_stands() {
    let found = synthesize(|app| {
        let stack = app.add("network", dublin().stack("network"));
        app.at(stack).add("vpc", ec2::Vpc::new().cidr_block("172.29.1.0/16"));
    });
    assert!(codes(&found.unwrap_err()).contains(&"NET-003"));
}

#[test]
fn net_004_fewer_than_two_zones() {
    reports("NET-004", |app| {
        app.add("network", EnvironmentVpc::new(&dublin(), cidr!("10.3.0.0/16")).zones(['b']));
    });
}

#[test]
fn net_005_a_clusters_own_range_overlaps_a_network() {
    reports("NET-005", |app| {
        let network = app.add("network", EnvironmentVpc::new(&dublin(), cidr!("10.3.0.0/16")));
        let stack = app.add("eks", dublin().stack("eks"));
        let subnets: Vec<_> = network.private.iter().map(|subnet| &subnet.id).collect();
        let access = eks::ResourcesVpcConfig::new(subnets);
        let services = eks::KubernetesNetworkConfig::new().service_ipv4_cidr("10.3.128.0/20");
        let role = arn("iam", None, Some(&dublin().account), "role/cluster");
        app.at(stack).add("cluster", eks::Cluster::new(access, role).kubernetes_network_config(services));
        let calico = Bundle::new("prod-euw1", "10-calico", Version::new(35), dublin().place());
        let calico = app.add("calico", calico);
        let pods = CalicoNetworkSpec::new().ip_pools([IPPool::new("10.3.128.0/17")]);
        let spec = InstallationSpec::new().calico_network(pods);
        app.at(calico).add("installation", Installation::new("default").spec(spec));
    });
}

#[test]
fn net_006_a_vpc_of_an_unfit_size() {
    reports("NET-006", |app| {
        app.add("shared", SharedVpc::new(&dublin(), cidr!("10.0.0.0/8")));
        app.add("prod", EnvironmentVpc::new(&dublin(), cidr!("10.3.0.0/20")));
    });
}

#[test]
fn net_007_a_zone_that_the_region_lacks() {
    reports("NET-007", |app| {
        app.add("network", EnvironmentVpc::new(&dublin(), cidr!("10.3.0.0/16")).zones(['a', 'b', 'f']));
    });
}

#[test]
fn net_008_too_many_ranges_reach_the_database_tier() {
    reports("NET-008", |app| {
        let others = (0..4).map(|index| cidr!("10.16.0.0/12").subnet(17, index).unwrap());
        app.add("network", EnvironmentVpc::new(&dublin(), cidr!("10.3.0.0/16")).database_clients(others));
    });
}

#[test]
fn net_009_a_zone_without_a_subnet() {
    reports("NET-009", |app| {
        let stack = app.add("data", dublin().stack("data"));
        let mut stack = app.at(stack);
        let vpc = stack.add("vpc", ec2::Vpc::new().cidr_block("10.3.0.0/16"));
        let subnets = ["a", "b"].map(|zone| {
            let subnet = ec2::Subnet::new(vpc.id()).availability_zone(format!("eu-west-1{zone}"));
            stack.add(zone, subnet).id()
        });
        let group = stack.add("subnets", rds::DbSubnetGroup::new("databases", subnets));
        let zones = ["eu-west-1a", "eu-west-1b", "eu-west-1c"];
        stack.add("ledger", rds::DbCluster::new().db_subnet_group_name(group.id()).availability_zones(zones));
    });
}

/// The policies of endpoints, by the service.
fn endpoint_policies(network: impl FnOnce(EnvironmentVpc) -> EnvironmentVpc) -> BTreeMap<String, Value> {
    let resources = resources(|app| {
        app.add("net", network(EnvironmentVpc::new(&dublin(), cidr!("10.3.0.0/16"))));
    });
    let endpoints = resources.values().filter(|resource| resource["Type"] == "AWS::EC2::VPCEndpoint");
    let policy = |endpoint: &Value| {
        let properties = &endpoint["Properties"];
        let name = properties["ServiceName"].as_str().unwrap();
        let service = name.strip_prefix("com.amazonaws.eu-west-1.").unwrap();
        (service.to_owned(), properties["PolicyDocument"]["Statement"].clone())
    };
    endpoints.map(policy).collect()
}

#[test]
fn endpoints_take_calls_of_the_platforms_accounts_and_what_nodes_read_as_nobody() {
    let policies = endpoint_policies(|network| network);
    assert_eq!(policies.len(), 12);
    let plain = &policies["sqs"];
    let special: Vec<_> = policies.iter().filter(|(_, policy)| *policy != plain).collect();
    insta::assert_snapshot!(serde_json::to_string_pretty(&(plain, special)).unwrap());
}

#[test]
fn endpoints_take_calls_of_further_accounts_that_are_named() {
    let further = AccountId::new("444455556666");
    let policies = endpoint_policies(|network| network.endpoint_callers([further, dublin().account]));
    for (service, policy) in &policies {
        let accounts = &policy[0]["Condition"]["StringEquals"]["aws:PrincipalAccount"];
        assert_eq!(*accounts, serde_json::json!(["111122223333", "444455556666"]), "{service}");
    }
    let roles = ["arn:aws:iam::111122223333:role/*", "arn:aws:iam::444455556666:role/*"];
    assert_eq!(policies["sts"][2]["Resource"], serde_json::json!(roles));
}
