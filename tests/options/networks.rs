//! A guarded network on a core network, and a gateway for appliances.

use fineract_constructs::aws::{AccountId, Region, Stack, region, segment};
use fineract_constructs::cidr;
use fineract_constructs::constructs::network::policy::{
    Acceptance, Association, AttachmentRule, AttachmentType, Condition, Isolation, Match, Policy, Segment,
    ShareWith, Version, When,
};
use fineract_constructs::constructs::network::{
    ApplianceMode, Attachment, Backbone, CoreNetwork, Endpoints, EnvironmentVpc, FirewallSubnets, Nat,
    NetworkFirewall, SharedVpc, TransitGateway,
};
use fineract_constructs::constructs::security::{EnvironmentKeys, Purpose};
use fineract_constructs::core::Scope;

use super::{prod, shared};

const HOME: Region = region::IRELAND.erased();
const AWAY: Region = region::FRANKFURT.erased();

pub(super) fn program(app: &mut Scope) {
    let keys = app.add("keys", EnvironmentKeys::new(&prod(HOME)));
    let guarded = EnvironmentVpc::new(&prod(HOME), cidr!("10.3.0.0/16"))
        .zones(['a', 'b'])
        .nat(Nat::PerZone)
        .firewall(FirewallSubnets::PerZone)
        .flow_log_key(keys.of(Purpose::Logs).arn());
    let guarded = app.add("guarded", guarded);
    let firewall = NetworkFirewall::new(&guarded)
        .domains([".bank.example", "api.sanctions.example"])
        .range(cidr!("203.0.113.0/24"), 443)
        .log_key(keys.of(Purpose::Logs).arn());
    app.add("firewall", firewall);
    let common = SharedVpc::new(&shared(HOME), cidr!("10.0.0.0/16")).nat(Nat::Single);
    let common = app.add("shared", common.endpoints(Endpoints::S3));
    let stack = app.add("global", Stack::new("bank-global", shared(HOME).place()));
    let wan = app.at(stack).add("wan", CoreNetwork::new("bank", policy()));
    let networks = vec![guarded, common];
    app.add("backbone", Backbone::CloudWanVpcAttachments { wan, networks });

    let inspected = EnvironmentVpc::new(&prod(AWAY), cidr!("10.51.0.0/16")).nat(Nat::None);
    let inspected = app.add("inspected", inspected.endpoints(Endpoints::None));
    let attachment = Attachment::new(&inspected).appliance_mode(ApplianceMode::Enabled);
    let away = SharedVpc::new(&shared(AWAY), cidr!("10.48.0.0/16")).nat(Nat::None).endpoints(Endpoints::None);
    let away = app.add("shared-away", away);
    let gateway = TransitGateway::new(&shared(AWAY), 64_604).attach(attachment).attach(&away);
    app.add("transit", gateway);
}

/// Every condition, comparison and association that the policy's format has.
fn policy() -> Policy {
    let tagged = |value: &str| Condition::Tag(segment::TAG.into(), Match::Equals(value.into()));
    let partner = Segment::new("partner")
        .edges([AWAY])
        .acceptance(Acceptance::Required)
        .isolation(Isolation::EachAttachment);
    let to = |segment: &str| Association::Segment(segment.into());
    let partners = When::All(vec![
        Condition::Account(AccountId::new("444455556666")),
        Condition::Region(Match::BeginsWith("eu-".into())),
        Condition::ResourceId(Match::Contains("tgw".into())),
        Condition::Type(AttachmentType::SiteToSiteVpn),
    ]);
    let elsewhere = Condition::Tag("owner".into(), Match::NotEquals("bank".into()));
    Policy::new(64_512..=64_555)
        .version(Version::V2025_11)
        .edge(HOME, 64_512)
        .edge(AWAY, 64_513)
        .segment(segment::SHARED)
        .segment("prod")
        .segment(partner)
        .share(segment::SHARED, ShareWith::all_except(["partner"]))
        .attachment_rule(AttachmentRule::new(100, partners, to("partner")))
        .attachment_rule(AttachmentRule::new(200, When::Any(vec![tagged("prod")]), to("prod")))
        .attachment_rule(AttachmentRule::new(300, When::Any(vec![tagged("shared")]), to("shared")))
        .attachment_rule(AttachmentRule::new(400, When::All(vec![elsewhere]), to("partner")))
        .attachment_rule(AttachmentRule::new(500, When::Any(vec![Condition::Always]), to("prod")))
}
