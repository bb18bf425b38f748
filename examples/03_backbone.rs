//! Networks of two regions, connected by a core network over transit gateways: environments stay apart, all reach what is shared.
//!
//! `cargo run --example 03_backbone -- synth --out target/03_backbone`
//!
//! Two more ways to connect them: `10_backbone_without_gateways` and `11_backbone_without_core_network`.
//! It warns of more addresses than an account has (POL-QTA-001), which somebody asks AWS for, and of a function's logs without a key of
//! the account (POL-LOG-001), which say nothing of customers: an owner acknowledges that.

use std::process::ExitCode;

use fineract_constructs::aws::{AccountId, Region, Site, Stack, region, segment};
use fineract_constructs::cidr;
use fineract_constructs::cli::Application;
use fineract_constructs::constructs::network::policy::{
    Association, AttachmentRule, Condition, Policy, When,
};
use fineract_constructs::constructs::network::{
    Backbone, CoreNetwork, Endpoints, EnvironmentVpc, SharedVpc, Transit, TransitGateway,
};
use fineract_constructs::core::Scope;

/// A gateway and its networks: of a /12, a /16 for each.
fn transit(app: &mut Scope, region: Region, index: u32) -> Transit {
    let site = |environment| Site::new("bank", environment, AccountId::new("111122223333"), region);
    let range = |slot| cidr!("10.0.0.0/8").subnet(16, 16 * index + slot).expect("sixteen networks fit");
    let mut here = app.group(region.short());
    let shared = SharedVpc::new(&site("shared"), range(0)).endpoints(Endpoints::S3);
    let mut gateway =
        TransitGateway::new(&site("shared"), 64_601 + index).attach(&here.add("shared", shared));
    for (slot, environment) in [(1, "stage"), (2, "prod")] {
        let network = EnvironmentVpc::new(&site(environment), range(slot)).endpoints(Endpoints::S3);
        gateway = gateway.attach(&here.add(environment, network));
    }
    here.add("transit", gateway)
}

pub(crate) fn program(app: &mut Scope) {
    // Attachments say their segment by a tag.
    let tagged = When::All(vec![Condition::HasTag(segment::TAG.into())]);
    let rule = AttachmentRule::new(100, tagged, Association::ValueOfTag(segment::TAG.into()));
    let policy = Policy::new(64_512..=64_555)
        .segment(segment::SHARED)
        .segment("stage")
        .segment("prod")
        .edge(region::IRELAND, 64_512)
        .edge(region::FRANKFURT, 64_513)
        .attachment_rule(rule);
    let home = Site::new("bank", "shared", AccountId::new("111122223333"), region::IRELAND).place();
    let stack = app.add("global", Stack::new("bank-global", home));
    let wan = app.at(stack).add("wan", CoreNetwork::new("bank", policy));

    let regions = [region::IRELAND.erased(), region::FRANKFURT.erased()];
    let gateways = (0..).zip(regions).map(|(index, region)| transit(app, region, index)).collect();
    app.add("backbone", Backbone::CloudWanOverTransitGateways { wan, gateways });
}

fn main() -> ExitCode {
    fineract_constructs::cli::main(&[Application::new("backbone", program)])
}
