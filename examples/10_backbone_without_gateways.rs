//! Networks of two regions, attached to a core network without transit gateways, and a segment that all others reach.
//!
//! `cargo run --example 10_backbone_without_gateways -- synth --out target/10_backbone_without_gateways`
//!
//! Try it: leave out `.share(…)`.

use std::process::ExitCode;

use fineract_constructs::aws::{AccountId, Region, Site, Stack, region, segment};
use fineract_constructs::cidr;
use fineract_constructs::cli::Application;
use fineract_constructs::constructs::network::policy::{
    Association, AttachmentRule, Condition, Policy, ShareWith, When,
};
use fineract_constructs::constructs::network::{
    Backbone, CoreNetwork, Endpoints, EnvironmentVpc, Network, SharedVpc,
};
use fineract_constructs::core::Scope;

/// The networks of a region: of a /12, a /16 for each.
fn networks(app: &mut Scope, region: Region, index: u32) -> [Network; 3] {
    let site = |environment| Site::new("bank", environment, AccountId::new("111122223333"), region);
    let range = |slot| cidr!("10.0.0.0/8").subnet(16, 16 * index + slot).expect("sixteen networks fit");
    let mut here = app.group(region.short());
    let shared = SharedVpc::new(&site("shared"), range(0)).endpoints(Endpoints::S3);
    let mut environment =
        |slot, name| here.add(name, EnvironmentVpc::new(&site(name), range(slot)).endpoints(Endpoints::S3));
    [environment(1, "stage"), environment(2, "prod"), here.add("shared", shared)]
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
        .share(segment::SHARED, ShareWith::segments(["stage", "prod"]))
        .attachment_rule(rule);
    let home = Site::new("bank", "shared", AccountId::new("111122223333"), region::IRELAND).place();
    let stack = app.add("global", Stack::new("bank-global", home));
    let wan = app.at(stack).add("wan", CoreNetwork::new("bank", policy));

    let regions = [region::IRELAND.erased(), region::FRANKFURT.erased()];
    let networks = (0..).zip(regions).flat_map(|(index, region)| networks(app, region, index)).collect();
    app.add("backbone", Backbone::CloudWanVpcAttachments { wan, networks });
}

fn main() -> ExitCode {
    fineract_constructs::cli::main(&[Application::new("backbone", program)])
}
