//! Backbones: environments stay apart, all reach what is shared, and what would break that is refused.

use std::fmt::Write as _;

use fineract_constructs::aws::{AccountId, Region, Site, Stack, region, segment};
use fineract_constructs::cfn::{Resource as _, ec2};
use fineract_constructs::cidr;
use fineract_constructs::constructs::network::policy::{
    Acceptance, Association, AttachmentRule, AttachmentType, Condition, Isolation, Match, Policy, Segment,
    ShareWith, Version, When,
};
use fineract_constructs::constructs::network::{
    Backbone, CoreNetwork, Endpoints, EnvironmentVpc, Nat, Network, SharedVpc, Transit, TransitGateway,
    WideAreaNetwork,
};
use fineract_constructs::core::Scope;
use fineract_constructs::synth::{Assembly, Reachability};
use insta::assert_snapshot;
use serde_json::Value;

use crate::support::{codes, file, reports, synthesize};

const IRELAND: Region = region::IRELAND.erased();
const FRANKFURT: Region = region::FRANKFURT.erased();

fn site(environment: &str, region: Region) -> Site {
    Site::new("bank", environment, AccountId::new("111122223333"), region)
}

/// A network by its region and environment, of the address plan: a /12 for each region, a /16 for each network.
fn network(scope: &mut Scope, region: Region, environment: &str) -> Network {
    let index = region::ALL.iter().position(|known| *known == region).unwrap();
    let slot = ["shared", "dev", "stage", "prod"].iter().position(|known| *known == environment).unwrap();
    let cidr = cidr!("10.0.0.0/8").subnet(16, u32::try_from(16 * index + slot).unwrap()).unwrap();
    let (site, id) = (site(environment, region), format!("{}-{environment}", region.short()));
    match environment {
        "shared" => scope.add(id, SharedVpc::new(&site, cidr).nat(Nat::None).endpoints(Endpoints::S3)),
        _ => scope.add(id, EnvironmentVpc::new(&site, cidr).nat(Nat::None).endpoints(Endpoints::S3)),
    }
}

/// Shared, stage and prod in each region, dev in Frankfurt.
fn thirteen(scope: &mut Scope) -> Vec<Network> {
    let mut networks = Vec::new();
    for &region in region::ALL {
        for environment in ["shared", "dev", "stage", "prod"] {
            if environment != "dev" || region == FRANKFURT {
                networks.push(network(scope, region, environment));
            }
        }
    }
    networks
}

/// A gateway for each region of these networks.
fn gateways(scope: &mut Scope, networks: &[Network]) -> Vec<Transit> {
    let mut gateways = Vec::new();
    for (asn, &region) in (64_601..).zip(region::ALL) {
        let own = networks.iter().filter(|network| network.site.region == region);
        let gateway = TransitGateway::new(&site("shared", region), asn).segment("dev");
        let gateway = own.fold(gateway, TransitGateway::attach);
        gateways.push(scope.add(format!("transit-{}", region.short()), gateway));
    }
    gateways
}

fn by_tag() -> AttachmentRule {
    let has_tag = When::Any(vec![Condition::HasTag(segment::TAG.into())]);
    AttachmentRule::new(100, has_tag, Association::ValueOfTag(segment::TAG.into()))
}

/// Four edges and four segments.
fn policy() -> Policy {
    let policy = Policy::new(64_512..=64_555)
        .segment(segment::SHARED)
        .segment("dev")
        .segment("stage")
        .segment("prod")
        .attachment_rule(by_tag());
    (64_512..).zip(region::ALL).fold(policy, |policy, (asn, region)| policy.edge(*region, asn))
}

fn sharing() -> Policy {
    policy().share(segment::SHARED, ShareWith::segments(["dev", "stage", "prod"]))
}

fn wan(scope: &mut Scope, policy: Policy) -> WideAreaNetwork {
    let stack = scope.add("global", Stack::new("bank-global", site("shared", IRELAND).place()));
    scope.at(stack).add("wan", CoreNetwork::new("bank", policy))
}

pub(crate) fn over_gateways(scope: &mut Scope) {
    let networks = thirteen(scope);
    let (wan, gateways) = (wan(scope, policy()), gateways(scope, &networks));
    scope.add("backbone", Backbone::CloudWanOverTransitGateways { wan, gateways });
}

pub(crate) fn attached_networks(scope: &mut Scope) {
    let (wan, networks) = (wan(scope, sharing()), thirteen(scope));
    scope.add("backbone", Backbone::CloudWanVpcAttachments { wan, networks });
}

pub(crate) fn meshed(scope: &mut Scope) {
    let networks = thirteen(scope);
    let gateways = gateways(scope, &networks);
    scope.add("backbone", Backbone::TransitGatewayMesh { gateways });
}

/// A row for each network, a column for each: `x` where a packet is delivered.
fn matrix(reachability: &Reachability) -> String {
    let mut text = String::new();
    for (network, delivers) in reachability.networks.iter().zip(&reachability.delivers) {
        write!(text, "{:<6} {:<12} {:<13}", network.segment, network.region, network.cidr.to_string())
            .unwrap();
        for delivered in delivers {
            text.push_str(if *delivered { " x" } else { " ." });
        }
        text.push('\n');
    }
    text
}

/// Asserts that exactly what may reach each other does.
#[track_caller]
fn assert_isolated(reachability: &Reachability) {
    assert_eq!(reachability.networks.len(), 13);
    for (from, row) in reachability.networks.iter().zip(&reachability.delivers) {
        for (to, delivered) in reachability.networks.iter().zip(row) {
            let shared = from.segment == segment::SHARED || to.segment == segment::SHARED;
            assert_eq!(*delivered, shared || from.segment == to.segment, "{from:?} to {to:?}");
        }
    }
}

fn template(assembly: &Assembly, stack: &str) -> Value {
    serde_json::from_str(file(assembly, &format!("{stack}.template.json"))).unwrap()
}

/// A reference as the logical id it points to, and anything else as it stands.
fn target(value: &Value) -> String {
    let output = value.pointer("/Fn::GetStackOutput/OutputName").or(value.get("Ref"));
    let held = value.pointer("/Fn::GetAtt/0");
    output.or(held).unwrap_or(value).as_str().unwrap_or_default().to_owned()
}

/// The tables of a template's gateway: for each, what is associated, propagated and routed.
fn tables(template: &Value) -> String {
    let mut lines = Vec::new();
    for resource in template["Resources"].as_object().unwrap().values() {
        let properties = &resource["Properties"];
        let verb = match resource["Type"].as_str().unwrap() {
            "AWS::EC2::TransitGatewayRouteTableAssociation" => "of",
            "AWS::EC2::TransitGatewayRouteTablePropagation" => "learns from",
            "AWS::EC2::TransitGatewayRoute" => "routes",
            _ => continue,
        };
        let table = target(&properties["TransitGatewayRouteTableId"]);
        let mut line = format!("{table:<36} {verb:<12}");
        if let Some(cidr) = properties["DestinationCidrBlock"].as_str() {
            write!(line, "{cidr:<14} to ").unwrap();
        }
        match properties.get("Blackhole") {
            Some(_) => line.push_str("nowhere"),
            None => line.push_str(&target(&properties["TransitGatewayAttachmentId"])),
        }
        lines.push(line);
    }
    lines.sort();
    lines.join("\n")
}

#[test]
fn over_gateways_environments_reach_shared_networks_and_never_each_other() {
    let assembly = synthesize(over_gateways).unwrap();
    assert_isolated(&assembly.reachability);
    assert_snapshot!(matrix(&assembly.reachability));
}

#[test]
fn attached_networks_of_environments_reach_shared_ones_and_never_each_other() {
    let assembly = synthesize(attached_networks).unwrap();
    assert_isolated(&assembly.reachability);
}

#[test]
fn in_a_mesh_environments_reach_shared_networks_and_never_each_other() {
    let assembly = synthesize(meshed).unwrap();
    assert_isolated(&assembly.reachability);
}

/// Ireland's table for dev is missing, so that nothing tells dev of Ireland's shared network.
#[test]
fn an_environment_reaches_the_shared_networks_of_the_regions_where_it_has_a_table() {
    let assembly = synthesize(|app| {
        let wan = wan(app, policy());
        let mut gateways = Vec::new();
        for (asn, region, environments) in
            [(64_601, IRELAND, &["shared", "prod"]), (64_604, FRANKFURT, &["shared", "dev"])]
        {
            let networks = environments.map(|environment| network(app, region, environment));
            let gateway = TransitGateway::new(&site("shared", region), asn);
            let gateway = networks.iter().fold(gateway, TransitGateway::attach);
            gateways.push(app.add(format!("transit-{}", region.short()), gateway));
        }
        app.add("backbone", Backbone::CloudWanOverTransitGateways { wan, gateways });
    });
    assert_snapshot!(matrix(&assembly.unwrap().reachability));
}

#[test]
fn a_gateway_has_a_table_for_each_segment_and_drops_what_is_meant_for_other_environments() {
    let assembly = synthesize(over_gateways).unwrap();
    assert_snapshot!(tables(&template(&assembly, "bank-transit-euw1")));
}

#[test]
fn a_meshed_gateway_routes_each_segment_to_its_own_and_to_shared_networks() {
    let assembly = synthesize(meshed).unwrap();
    assert_snapshot!("mesh_transit", tables(&template(&assembly, "bank-transit-euw1")));
    assert_snapshot!("mesh_peering", tables(&template(&assembly, "bank-peering-euw2")));
}

#[test]
fn nothing_is_associated_or_propagated_by_default() {
    let assembly = synthesize(over_gateways).unwrap();
    let template = template(&assembly, "bank-transit-euc1");
    let gateway = &template["Resources"]["TransitEuc1Gateway"]["Properties"];
    assert_eq!(gateway["DefaultRouteTableAssociation"], "disable");
    assert_eq!(gateway["DefaultRouteTablePropagation"], "disable");
}

#[test]
fn networks_route_to_the_gateway_only_once_they_are_attached() {
    let assembly = synthesize(over_gateways).unwrap();
    let template = template(&assembly, "bank-transit-euc1");
    let routes = || {
        let resources = template["Resources"].as_object().unwrap();
        resources.values().filter(|resource| resource["Type"] == "AWS::EC2::Route")
    };
    // Four networks, two tiers, three zones.
    assert_eq!(routes().count(), 24);
    for route in routes() {
        let attachment = route["DependsOn"][0].as_str().unwrap();
        assert_eq!(template["Resources"][attachment]["Type"], "AWS::EC2::TransitGatewayAttachment");
        assert_eq!(route["Properties"]["DestinationCidrBlock"], "10.0.0.0/8");
    }
}

#[test]
fn tables_join_their_segments_after_the_policy_table_stands() {
    let assembly = synthesize(over_gateways).unwrap();
    let template = template(&assembly, "bank-transit-euw1");
    let resources = template["Resources"].as_object().unwrap();
    let joined = resources.values().filter(|it| {
        it["Type"] == "AWS::NetworkManager::TransitGatewayRouteTableAttachment"
            && it["DependsOn"][0] == "BackboneEuw1PolicyTable"
    });
    assert_eq!(joined.count(), 4);
    let role = &template["Resources"]["BackboneEuw1PolicyTableOperatorRole"]["Properties"]["Policies"];
    assert_snapshot!(serde_json::to_string_pretty(role).unwrap());
}

#[test]
fn a_policy_is_written_as_the_service_reads_it() {
    let policy = sharing()
        .version(Version::V2025_11)
        .segment(Segment::new("vault").isolation(Isolation::EachAttachment))
        .share("vault", ShareWith::all_except(["dev"]))
        .attachment_rule(AttachmentRule::new(
            200,
            When::All(vec![
                Condition::Type(AttachmentType::Vpc),
                Condition::Region(Match::BeginsWith("eu-".into())),
                Condition::Tag("class".into(), Match::NotEquals("public".into())),
                Condition::Account(AccountId::new("111122223333")),
            ]),
            Association::Segment("vault".into()),
        ));
    let assembly = synthesize(|app| drop(wan(app, policy))).unwrap();
    let template = template(&assembly, "bank-global");
    let document = &template["Resources"]["GlobalWanCore"]["Properties"]["PolicyDocument"];
    assert_snapshot!(serde_json::to_string_pretty(document).unwrap());
}

#[test]
fn isolated_attachments_reach_what_is_shared_and_not_each_other() {
    let assembly = synthesize(|app| {
        let policy = Policy::new(64_512..=64_555)
            .edge(IRELAND, 64_512)
            .edge(FRANKFURT, 64_513)
            .segment(segment::SHARED)
            .segment(Segment::new("prod").isolation(Isolation::EachAttachment))
            .share(segment::SHARED, ShareWith::segments(["prod"]))
            .attachment_rule(by_tag());
        let wan = wan(app, policy);
        let places = [(IRELAND, "shared"), (IRELAND, "prod"), (FRANKFURT, "prod")];
        let networks = places.map(|(region, environment)| network(app, region, environment)).into();
        app.add("backbone", Backbone::CloudWanVpcAttachments { wan, networks });
    });
    assert_snapshot!(matrix(&assembly.unwrap().reachability));
}

#[test]
fn a_region_alone_needs_no_backbone() {
    let assembly = synthesize(|app| {
        let gateway = TransitGateway::new(&site("shared", IRELAND), 64_601);
        let gateway = gateway.attach(&network(app, IRELAND, "shared")).attach(&network(app, IRELAND, "prod"));
        app.add("transit", gateway);
    });
    assert_eq!(codes(&assembly.unwrap().findings), [""; 0]);
}

#[test]
fn net_010_sharing_in_gateways_and_in_the_core_network_joins_environments() {
    reports("NET-010", |app| {
        let wan = wan(app, sharing());
        let mut gateways = Vec::new();
        for (asn, region, environment) in [(64_601, IRELAND, "prod"), (64_604, FRANKFURT, "dev")] {
            let gateway = TransitGateway::new(&site("shared", region), asn);
            let gateway = gateway.attach(&network(app, region, "shared"));
            let gateway = gateway.attach(&network(app, region, environment));
            gateways.push(app.add(format!("transit-{}", region.short()), gateway));
        }
        // Two backbones, neither of which knows of the other's networks and drops what is meant for them.
        for transit in gateways {
            let id = format!("backbone-{}", transit.site.region.short());
            let gateways = vec![transit];
            app.add(id, Backbone::CloudWanOverTransitGateways { wan: wan.clone(), gateways });
        }
    });
}

#[test]
fn net_010_a_propagation_into_the_wrong_table_joins_environments() {
    let findings = synthesize(|app| {
        let networks = ["shared", "stage", "prod"].map(|environment| network(app, IRELAND, environment));
        let gateway = TransitGateway::new(&site("shared", IRELAND), 64_601);
        let transit = app.add("transit", networks.iter().fold(gateway, TransitGateway::attach));
        let [_, stage, _] = &transit.attachments[..] else { unreachable!("three networks are attached") };
        for into in ["prod", "stage"] {
            let table = transit.tables[into].id();
            let propagation = ec2::TransitGatewayRouteTablePropagation::new(stage.attachment.id(), table);
            app.at(transit.stack).add(format!("mistake-{into}"), propagation);
        }
    });
    assert_eq!(codes(&findings.unwrap_err()), ["NET-010"]);
}

#[test]
fn net_011_an_environment_that_reaches_no_shared_network() {
    reports("NET-011", |app| {
        let (shared, prod) = (network(app, IRELAND, "shared"), network(app, FRANKFURT, "prod"));
        let gateway = |region, asn| TransitGateway::new(&site("shared", region), asn);
        app.add("transit-euw1", gateway(IRELAND, 64_601).attach(&shared));
        app.add("transit-euc1", gateway(FRANKFURT, 64_604).attach(&prod));
    });
}

#[test]
fn wan_002_an_environment_with_a_hyphen_names_no_segment() {
    reports("WAN-002", |app| {
        let network = EnvironmentVpc::new(&site("pre-prod", IRELAND), cidr!("10.3.0.0/16")).nat(Nat::None);
        let network = app.add("pre-prod", network);
        app.add("transit", TransitGateway::new(&site("shared", IRELAND), 64_601).attach(&network));
        wan(app, policy().segment("pre-prod"));
    });
}

/// D03: every transit gateway of the platform before this one had the number 64528.
#[test]
fn wan_003_numbers_are_private_and_each_its_own() {
    reports("WAN-003", |app| {
        for (region, asn) in [(IRELAND, 64_528), (FRANKFURT, 64_528)] {
            app.add(format!("transit-{}", region.short()), TransitGateway::new(&site("shared", region), asn));
        }
        app.add("public", TransitGateway::new(&site("shared", region::PARIS.erased()), 65_535));
        wan(
            app,
            Policy::new(64_512..=64_520).edge(IRELAND, 64_521).segment("prod").attachment_rule(by_tag()),
        );
    });
}

#[test]
fn wan_004_rule_numbers() {
    reports("WAN-004", |app| {
        let rule = |number| {
            AttachmentRule::new(
                number,
                When::All(vec![Condition::Always]),
                Association::Segment("prod".into()),
            )
        };
        let rules = [rule(0), rule(7), rule(7)];
        wan(app, rules.into_iter().fold(policy(), Policy::attachment_rule));
    });
}

#[test]
fn wan_007_attachments_that_wait_for_a_person() {
    reports("WAN-007", |app| {
        wan(app, policy().segment(Segment::new("partners").acceptance(Acceptance::Required)));
    });
}

#[test]
fn wan_008_segments_and_edges_that_the_policy_lacks() {
    reports("WAN-008", |app| {
        let policy = Policy::new(64_512..=64_555)
            .edge(IRELAND, 64_512)
            .segment(segment::SHARED)
            .segment(Segment::new("prod").edges([region::LONDON]))
            .share("logs", ShareWith::segments(["prdo"]))
            .attachment_rule(by_tag());
        let wan = wan(app, policy);
        let networks = vec![
            network(app, IRELAND, "shared"),
            network(app, IRELAND, "stage"),
            network(app, FRANKFURT, "shared"),
        ];
        app.add("backbone", Backbone::CloudWanVpcAttachments { wan, networks });
    });
}

#[test]
fn wan_012_a_network_of_another_region() {
    reports("WAN-012", |app| {
        let network = network(app, FRANKFURT, "prod");
        app.add("transit", TransitGateway::new(&site("shared", IRELAND), 64_601).attach(&network));
    });
}

#[test]
fn a_backbone_connects_what_is_of_one_account() {
    let away = |region| Site::new("bank", "prod", AccountId::new("444455556666"), region);
    let gateways = synthesize(|app| {
        let here = app.add("here", TransitGateway::new(&site("shared", IRELAND), 64_601));
        let there = app.add("there", TransitGateway::new(&away(FRANKFURT), 64_602));
        app.add("mesh", Backbone::TransitGatewayMesh { gateways: vec![here, there] });
    });
    assert!(codes(&gateways.unwrap_err()).contains(&"WAN-012"));
    let networks = synthesize(|app| {
        let wan = wan(app, sharing());
        let shared = network(app, IRELAND, "shared");
        let prod = EnvironmentVpc::new(&away(IRELAND), cidr!("10.3.0.0/16")).nat(Nat::None);
        let prod = app.add("network", prod.endpoints(Endpoints::S3));
        app.add("backbone", Backbone::CloudWanVpcAttachments { wan, networks: vec![shared, prod] });
    });
    assert!(codes(&networks.unwrap_err()).contains(&"WAN-012"));
}

#[test]
fn wan_013_an_attachment_that_the_policy_puts_elsewhere() {
    reports("WAN-013", |app| {
        let everything = AttachmentRule::new(
            10,
            When::All(vec![Condition::Type(AttachmentType::Vpc)]),
            Association::Segment("stage".into()),
        );
        let wan = wan(app, policy().attachment_rule(everything));
        let networks = vec![network(app, IRELAND, "prod")];
        app.add("backbone", Backbone::CloudWanVpcAttachments { wan, networks });
        let network = network(app, FRANKFURT, "prod");
        let transit = app.add("transit", TransitGateway::new(&site("shared", FRANKFURT), 64_604));
        let subnets: Vec<_> = network.transit.iter().map(|subnet| subnet.id.clone()).collect();
        let attachment = ec2::TransitGatewayAttachment::new(subnets, transit.gateway.id(), network.vpc.id());
        app.at(transit.stack).add("untagged", attachment.depends_on(transit.gateway));
    });
}
