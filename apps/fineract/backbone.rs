//! The backbone: Cloud WAN over a transit gateway in each region.

use fineract_constructs::aws::{Site, StackRef, segment};
use fineract_constructs::constructs::network::policy::{
    Association, AttachmentRule, Condition, Policy, When,
};
use fineract_constructs::constructs::network::{Backbone, CoreNetwork, Network, TransitGateway};
use fineract_constructs::core::{Acknowledgement, Scope};

use super::settings::Settings;
use super::topology::{Environment, NEXT_REVIEW, OWNER, PLATFORM, REGIONS};

/// Connects the networks: environments stay apart, all reach what is shared.
pub fn connect(app: &mut Scope, settings: &Settings, global: StackRef, networks: &[Network]) {
    let wan = app.at(global).add("wan", CoreNetwork::new(PLATFORM, policy()));
    let mut scope = app.group("transit");
    let gateways = REGIONS.into_iter().zip(64_601..).map(|(region, asn)| {
        scope.add(region.short(), gateway(&settings.shared_site(region), asn, networks))
    });
    let gateways = gateways.collect();
    let mut scope = app.group("wan");
    let reason = "what the function that associates routing tables logs says nothing of customers";
    scope.acknowledge(Acknowledgement::new("POL-LOG-001", reason, OWNER, NEXT_REVIEW));
    scope.add("backbone", Backbone::CloudWanOverTransitGateways { wan, gateways });
}

fn gateway(site: &Site, asn: u32, networks: &[Network]) -> TransitGateway {
    let here = networks.iter().filter(|network| network.site.region == site.region);
    // Every region has a table for developers, so that they reach what is shared there from Frankfurt.
    let gateway = TransitGateway::new(site, asn).segment(Environment::Dev.name());
    here.fold(gateway, TransitGateway::attach)
}

/// An edge in each region, a segment for each environment; attachments say theirs by a tag.
fn policy() -> Policy {
    let has_tag = When::All(vec![Condition::HasTag(segment::TAG.into())]);
    let by_tag = AttachmentRule::new(100, has_tag, Association::ValueOfTag(segment::TAG.into()));
    let policy = Policy::new(64_512..=64_555).segment(segment::SHARED).attachment_rule(by_tag);
    let policy =
        Environment::ALL.iter().fold(policy, |policy, environment| policy.segment(environment.name()));
    REGIONS.into_iter().zip(64_512..).fold(policy, |policy, (region, asn)| policy.edge(region, asn))
}
