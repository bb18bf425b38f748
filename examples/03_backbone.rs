//! Four regions and thirteen networks, connected in each of three ways: environments stay apart, all reach what is shared.
//!
//! `cargo run --example 03_backbone -- synth --out target/examples`

use std::process::ExitCode;

use fineract_constructs::aws::{AccountId, Region, Site, Stack, region, segment};
use fineract_constructs::cidr;
use fineract_constructs::cli::Application;
use fineract_constructs::constructs::network::policy::{
    Association, AttachmentRule, Condition, Policy, ShareWith, When,
};
use fineract_constructs::constructs::network::{
    Backbone, CoreNetwork, Endpoints, EnvironmentVpc, Network, SharedVpc, Transit, TransitGateway,
    WideAreaNetwork,
};
use fineract_constructs::core::Scope;

const ACCOUNT: AccountId = AccountId::new("111122223333");

fn site(environment: &str, region: Region) -> Site {
    Site::new("bank", environment, ACCOUNT, region)
}

/// The networks of a region: a /12 for each region, a /16 for each network.
fn networks(app: &mut Scope, index: u32, region: Region) -> Vec<Network> {
    let mut scope = app.group(region.short());
    let range = |slot| cidr!("10.0.0.0/8").subnet(16, 16 * index + slot).expect("sixteen networks fit");
    let shared = SharedVpc::new(&site("shared", region), range(0)).endpoints(Endpoints::S3);
    let mut networks = vec![scope.add("shared", shared)];
    for (slot, environment) in [(1, "dev"), (2, "stage"), (3, "prod")] {
        if environment != "dev" || region == region::FRANKFURT.erased() {
            let network =
                EnvironmentVpc::new(&site(environment, region), range(slot)).endpoints(Endpoints::S3);
            networks.push(scope.add(environment, network));
        }
    }
    networks
}

fn gateways(app: &mut Scope) -> Vec<Transit> {
    let mut gateways = Vec::new();
    for (index, &region) in (0..).zip(region::ALL) {
        let networks = networks(app, index, region);
        let gateway = TransitGateway::new(&site("shared", region), 64_601 + index).segment("dev");
        let gateway = networks.iter().fold(gateway, TransitGateway::attach);
        gateways.push(app.add(format!("transit-{}", region.short()), gateway));
    }
    gateways
}

/// A core network with an edge in each region; attachments say their segment by a tag.
fn policy() -> Policy {
    let rule = AttachmentRule::new(
        100,
        When::All(vec![Condition::HasTag(segment::TAG.into())]),
        Association::ValueOfTag(segment::TAG.into()),
    );
    let policy = Policy::new(64_512..=64_555)
        .segment(segment::SHARED)
        .segment("dev")
        .segment("stage")
        .segment("prod")
        .attachment_rule(rule);
    (64_512..).zip(region::ALL).fold(policy, |policy, (asn, region)| policy.edge(*region, asn))
}

fn core_network(app: &mut Scope, policy: Policy) -> WideAreaNetwork {
    let home = site("shared", region::IRELAND.erased()).place();
    let stack = app.add("global", Stack::new("bank-global", home));
    app.at(stack).add("wan", CoreNetwork::new("bank", policy))
}

pub(crate) fn over_transit_gateways(app: &mut Scope) {
    let wan = core_network(app, policy());
    let gateways = gateways(app);
    app.add("backbone", Backbone::CloudWanOverTransitGateways { wan, gateways });
}

pub(crate) fn vpc_attachments(app: &mut Scope) {
    let wan =
        core_network(app, policy().share(segment::SHARED, ShareWith::segments(["dev", "stage", "prod"])));
    let networks = (0..).zip(region::ALL).flat_map(|(index, region)| networks(app, index, *region)).collect();
    app.add("backbone", Backbone::CloudWanVpcAttachments { wan, networks });
}

pub(crate) fn mesh(app: &mut Scope) {
    let gateways = gateways(app);
    app.add("backbone", Backbone::TransitGatewayMesh { gateways });
}

fn main() -> ExitCode {
    fineract_constructs::cli::main(&[
        Application::new("over-transit-gateways", over_transit_gateways),
        Application::new("vpc-attachments", vpc_attachments),
        Application::new("mesh", mesh),
    ])
}
