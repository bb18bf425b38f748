//! Network Firewall: all that leaves a network or comes in passes it, and passes it both ways in one zone.

use std::fmt::Write as _;

use fineract_constructs::aws::{AccountId, Site, region};
use fineract_constructs::cidr;
use fineract_constructs::constructs::network::{
    Endpoints, EnvironmentVpc, FirewallSubnets, Nat, Network, NetworkFirewall,
};
use fineract_constructs::constructs::security::{EnvironmentKeys, Purpose};
use fineract_constructs::core::Scope;
use fineract_constructs::synth::Assembly;
use serde_json::Value;

use crate::support::{codes, dublin, file, reports, synthesize};

fn network(app: &mut Scope, site: &Site, subnets: FirewallSubnets) -> Network {
    let range = cidr!("10.3.0.0/16");
    let network = EnvironmentVpc::new(site, range).nat(Nat::Single).endpoints(Endpoints::None);
    app.add("network", network.firewall(subnets))
}

fn guarded(app: &mut Scope, site: &Site) {
    let keys = app.add("keys", EnvironmentKeys::new(site));
    let network = network(app, site, FirewallSubnets::PerZone);
    let firewall = NetworkFirewall::new(&network)
        .domains([".bank.example", "api.sanctions.example"])
        .range(cidr!("203.0.113.0/24"), 443)
        .log_key(keys.of(Purpose::Logs).arn());
    app.add("firewall", firewall);
}

fn resources(assembly: &Assembly) -> serde_json::Map<String, Value> {
    let template: Value =
        serde_json::from_str(file(assembly, "test-prod-network-euw1.template.json")).unwrap();
    template["Resources"].as_object().unwrap().clone()
}

/// A value on one line, references as what they refer to.
fn brief(value: &Value) -> String {
    let text = value.to_string().replace("\"Ref\":", "").replace("\"Fn::GetAtt\":", "");
    text.replace(['"', '{', '}'], "")
}

#[test]
fn traffic_passes_the_endpoint_of_its_zone_out_and_back() {
    let assembly = synthesize(|app| guarded(app, &dublin())).unwrap();
    assert_eq!(codes(&assembly.findings), Vec::<&str>::new());
    let mut shown = String::new();
    for (id, resource) in resources(&assembly) {
        let properties = &resource["Properties"];
        let table = brief(&properties["RouteTableId"]);
        if resource["Type"] == "AWS::EC2::Route" {
            let targets = ["VpcEndpointId", "GatewayId", "NatGatewayId"];
            let target = targets.iter().find(|key| !properties[**key].is_null()).unwrap();
            let (range, to) = (brief(&properties["DestinationCidrBlock"]), brief(&properties[*target]));
            writeln!(shown, "{table:<26} {range:<16} {to}").unwrap();
        } else if id.ends_with("ArrivalsAssociation") {
            writeln!(shown, "{} uses {table}", brief(&properties["GatewayId"])).unwrap();
        }
    }
    insta::assert_snapshot!("routes", shown);
}

#[test]
fn what_is_not_named_is_dropped_and_logged() {
    let assembly = synthesize(|app| guarded(app, &dublin())).unwrap();
    let mut shown = String::new();
    for (id, resource) in resources(&assembly) {
        let ty = resource["Type"].as_str().unwrap();
        if ty.starts_with("AWS::NetworkFirewall") || ty.starts_with("AWS::Logs::ResourcePolicy") {
            writeln!(shown, "{id} {ty}\n{}", serde_json::to_string_pretty(&resource["Properties"]).unwrap())
                .unwrap();
        }
    }
    insta::assert_snapshot!("rules", shown);
}

/// Shows it to the outside checkers: `./tests/checkers --out target/tmp/checked`.
#[test]
fn a_firewall_can_be_written_in_every_region() {
    for region in region::ALL {
        let site = Site::new("test", "prod", AccountId::new("111122223333"), *region);
        let assembly = synthesize(|app| guarded(app, &site)).unwrap();
        let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR"))
            .join(format!("checked/firewall-{}", region.short()));
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).unwrap();
        for (path, content) in &assembly.files {
            let file = folder.join(path);
            std::fs::create_dir_all(file.parent().unwrap()).unwrap();
            std::fs::write(file, content).unwrap();
        }
    }
}

#[test]
fn nfw_001_no_subnets_for_it() {
    reports("NFW-001", |app| {
        let network = network(app, &dublin(), FirewallSubnets::None);
        app.add("firewall", NetworkFirewall::new(&network).domains([".bank.example"]));
    });
}

#[test]
fn nfw_004_a_domain_with_a_star() {
    reports("NFW-004", |app| {
        let network = network(app, &dublin(), FirewallSubnets::PerZone);
        app.add("firewall", NetworkFirewall::new(&network).domains(["*.bank.example"]));
    });
}
