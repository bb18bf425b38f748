//! Transit gateways: the router between the networks of a region.

use std::collections::{BTreeMap, BTreeSet};

use fineract_cfn::{Resource, ec2, ram};
use fineract_core::{Code, Construct, NodeId, Scope, Severity, text};

use super::{BACKBONE, Network, Purpose};
use crate::aws::names::{Kind, name};
use crate::aws::{AccountId, Site, Stack, StackRef, segment, several_accounts};

/// The transit gateway of a region, with the networks that it connects.
///
/// Each network belongs to a segment: the environment of its site, or `shared` for a shared network. Each segment has a
/// route table; a network's attachment is associated with the table of its own segment and propagates its range to it,
/// a shared network's also to every other table and an environment's also to the shared one. So environments reach
/// the shared network and never each other: their tables hold no route to one another. Nothing is associated or
/// propagated by default (WAN-9).
///
/// Networks of other accounts are attached as well: the gateway is shared with their accounts by AWS RAM, each account
/// attaches its own network and routes to the gateway, and the gateway's account associates the attachment, for route tables of
/// a gateway are its owner's. An attachment by whom the gateway is shared with is accepted at once; it leads nowhere until
/// it is associated. All accounts are of one organization of AWS Organizations that shares with RAM, or the share would
/// wait to be accepted by hand.
///
/// Private and database subnets get a route to the backbone's range (`10.0.0.0/8`), after the attachment stands.
///
/// `asn` is the gateway's own autonomous system number: 64512 to 65534 or 4200000000 to 4294967294, of no other
/// gateway and no edge of a core network. Changing it replaces the gateway and all that hangs on it.
///
/// # Creates
/// The stack `<platform>-transit-<region>`: a region's gateway serves all environments, so the site's is not in the
/// name. In it the gateway; for each segment a route table; for each network an attachment with the tag `segment`, its
/// association and propagations, and a route in each of the network's route tables. For a network of another account, an
/// `AWS::RAM::ResourceShare` beside the gateway; attachment and routes are in the stack `transit` of the network's site, association
/// and propagations in `<platform>-transit-tables-<region>`.
///
/// # Reports
/// `WAN-002` for an environment that can't name a segment, `WAN-012` for a network of another region. Synth
/// adds `WAN-003` for the number, `NET-010` and `NET-011` for what the routes reach.
///
/// ```
/// use fineract_constructs::aws::{AccountId, Site, region};
/// use fineract_constructs::constructs::network::{EnvironmentVpc, SharedVpc, TransitGateway};
/// use fineract_constructs::{cidr, core::App};
///
/// let mut app = App::new();
/// let site = |environment| Site::new("fineract", environment, AccountId::new("111122223333"), region::FRANKFURT);
/// let shared = app.root().add("shared", SharedVpc::new(&site("shared"), cidr!("10.48.0.0/16")));
/// let prod = app.root().add("prod", EnvironmentVpc::new(&site("prod"), cidr!("10.51.0.0/16")));
/// let gateway = TransitGateway::new(&site("shared"), 64604).attach(&shared).attach(&prod);
/// let transit = app.root().add("transit", gateway);
/// assert_eq!(transit.attachments.len(), 2);
/// ```
#[derive(Clone, Debug)]
pub struct TransitGateway {
    site: Site,
    asn: u32,
    segments: BTreeSet<String>,
    attachments: Vec<Attachment>,
}

/// A network to attach, and how.
#[derive(Clone, Debug)]
pub struct Attachment {
    network: Network,
    appliance_mode: ApplianceMode,
}

/// Whether both directions of a flow go through the same zone of the attached network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ApplianceMode {
    /// They do, as a stateful firewall in the network needs.
    Enabled,
    /// Each direction stays in its own zone as long as it can.
    Disabled,
}

/// The handle of a [`TransitGateway`].
#[derive(Clone, Debug)]
pub struct Transit {
    /// Its account and region; the environment is that of the site it was made with.
    pub site: Site,
    /// The stack that holds it.
    pub stack: StackRef,
    /// The gateway.
    pub gateway: ec2::TransitGatewayRef,
    /// Its autonomous system number.
    pub asn: u32,
    /// The route table of each segment.
    pub tables: BTreeMap<String, ec2::TransitGatewayRouteTableRef>,
    /// The networks that it connects.
    pub attachments: Vec<Attached>,
}

/// A network on a transit gateway.
#[derive(Clone, Debug)]
pub struct Attached {
    /// The network.
    pub network: Network,
    /// Its segment.
    pub segment: String,
    /// The attachment.
    pub attachment: ec2::TransitGatewayAttachmentRef,
}

pub(super) static ELSEWHERE: Code = Code {
    id: "WAN-012",
    title: "attached across regions or accounts",
    severity: Severity::Error,
    explanation: "A transit gateway attaches networks of its own region, of any account that it is shared with, and a core \
network peers with a gateway in a region where it has an edge (WAN-12). The attachment would be refused at \
deployment.\n\nGive each region a gateway of its own, and connect them by a backbone.\n\nThe gateways of a backbone are of one \
account, that of the core network if it has one: a peering with another account is accepted there, for which CloudFormation has no \
type. Networks are attached to a core network without gateways only if all are of its account: AWS RAM shares a core network from \
`us-east-1` alone, where the platform has nothing. Networks of other accounts are attached to the gateways instead.",
};

impl TransitGateway {
    /// The gateway of a site's region, with an autonomous system number.
    pub fn new<J>(site: &Site<J>, asn: u32) -> Self {
        Self { site: site.erased(), asn, segments: BTreeSet::new(), attachments: Vec::new() }
    }

    /// A segment without a network in the region: its networks elsewhere reach the shared network of this region.
    pub fn segment(mut self, name: impl Into<String>) -> Self {
        self.segments.insert(name.into());
        self
    }

    /// A network of its region; one for each environment.
    pub fn attach(mut self, attachment: impl Into<Attachment>) -> Self {
        self.attachments.push(attachment.into());
        self
    }
}

impl Attachment {
    /// A network; each direction of a flow stays in its zone.
    pub fn new<J>(network: &Network<J>) -> Self {
        Self { network: network.erased(), appliance_mode: ApplianceMode::Disabled }
    }

    /// Whether both directions of a flow go through the same zone.
    pub fn appliance_mode(mut self, mode: ApplianceMode) -> Self {
        self.appliance_mode = mode;
        self
    }
}

impl<J> From<&Network<J>> for Attachment {
    fn from(network: &Network<J>) -> Self {
        Self::new(network)
    }
}

impl Construct for TransitGateway {
    type Handle = Transit;

    fn build(self, scope: &mut Scope) -> Transit {
        let Self { site, asn, mut segments, attachments } = self;
        let stack = regional_stack(&site, "transit")
            .description(format!("The transit gateway of {}.", site.region.city()))
            .build(scope);
        let label = |what: &str| regional_name(&site, Kind::NameTag, what);
        let accounts = attachments.iter().map(|it| it.network.site.account);
        let guests: BTreeSet<AccountId> = accounts.filter(|account| *account != site.account).collect();
        let gateway = ec2::TransitGateway::new()
            .amazon_side_asn(asn)
            .default_route_table_association("disable")
            .default_route_table_propagation("disable")
            .auto_accept_shared_attachments(if guests.is_empty() { "disable" } else { "enable" })
            .dns_support("enable")
            .vpn_ecmp_support("disable")
            .description(format!("The networks of {}", site.region.city()))
            .tags([("Name", label("transit"))]);
        let gateway = scope.add("gateway", gateway);
        let mut tables_stack = stack;
        if !guests.is_empty() {
            let share = ram::ResourceShare::new(label("transit"))
                .allow_external_principals(false)
                .principals(guests.iter().map(AccountId::to_string).collect::<Vec<_>>())
                .resource_arns([text![gateway.arn()]]);
            scope.add("share", share);
            let description =
                format!("What leads to attachments of other accounts in {}.", site.region.city());
            let stack = regional_stack(&site, "transit-tables").description(description);
            tables_stack = scope.add("tables", stack);
        }

        segments.extend(attachments.iter().map(|it| segment_of(&it.network)));
        let mut tables = BTreeMap::new();
        for segment in segments {
            expect_valid(scope, &segment);
            let tags = [("Name", label(&format!("transit-{segment}")))];
            let table = ec2::TransitGatewayRouteTable::new(gateway.id()).tags(tags);
            let table = scope.group(&segment).add("table", table);
            tables.insert(segment, table);
        }
        let mut transit = Transit { site, stack, gateway, asn, tables, attachments: Vec::new() };
        for attachment in attachments {
            let attached = attach(scope, &transit, tables_stack, attachment);
            transit.attachments.push(attached);
        }
        transit
    }
}

/// Attaches a network. What is another account's is in a stack of its own, and what the gateway's account does with it
/// in another.
fn attach(scope: &mut Scope, transit: &Transit, tables_stack: StackRef, attachment: Attachment) -> Attached {
    let Attachment { network, appliance_mode } = attachment;
    expect_near(scope, &transit.site, &network);
    let segment = segment_of(&network);
    let options = ec2::TransitGatewayAttachmentOptions::new().dns_support("enable").appliance_mode_support(
        match appliance_mode {
            ApplianceMode::Enabled => "enable",
            ApplianceMode::Disabled => "disable",
        },
    );
    let subnets: Vec<_> = network.transit.iter().map(|subnet| subnet.id.clone()).collect();
    let tags = [("Name", network.site.name(Kind::NameTag, "transit")), (segment::TAG, segment.clone())];
    let attachment = ec2::TransitGatewayAttachment::new(subnets, transit.gateway.id(), network.vpc.id())
        .options(options)
        .tags(tags);
    let home = transit.tables[&segment];

    let mut scope = scope.group(format!("{segment}-network"));
    let (network_stack, tables_stack) = if network.site.account == transit.site.account {
        (transit.stack, transit.stack)
    } else {
        let description = format!("The attachment of {} to the transit gateway.", network.site.environment);
        (scope.add("stack", network.site.stack("transit").description(description)), tables_stack)
    };
    let attachment = scope.placed_in(network_stack).add("attachment", attachment);
    route_to_backbone(&mut scope.placed_in(network_stack), &network, attachment, |route| {
        route.transit_gateway_id(transit.gateway.id())
    });
    let mut scope = scope.placed_in(tables_stack);
    let association = ec2::TransitGatewayRouteTableAssociation::new(attachment.id(), home.id());
    scope.add("association", association);
    for (other, table) in &transit.tables {
        if *other == segment || other == segment::SHARED || segment == segment::SHARED {
            let propagation = ec2::TransitGatewayRouteTablePropagation::new(attachment.id(), table.id());
            scope.add(format!("into-{other}"), propagation);
        }
    }
    Attached { network, segment, attachment }
}

/// A network's segment.
pub(super) fn segment_of(network: &Network) -> String {
    match network.purpose {
        Purpose::Shared => segment::SHARED.into(),
        Purpose::Environment => network.site.environment.clone(),
    }
}

/// Reports an environment that can't name a segment.
pub(super) fn expect_valid(scope: &mut Scope, segment: &str) {
    if !segment::is_valid(segment) {
        let help = "name the environment by a letter, then at most 63 letters and digits";
        scope.report(&segment::INVALID, format!("`{segment}` can't name a segment")).help = Some(help.into());
    }
}

fn expect_near(scope: &mut Scope, site: &Site, network: &Network) {
    let (here, there) = (site.region.code(), network.site.region.code());
    if here != there {
        let message = format!("the network {} is in {there}, the gateway in {here}", network.cidr);
        scope.report(&ELSEWHERE, message).help = Some("attach it to the gateway of its own region".into());
    }
}

/// Reports what a backbone connects of more than one account.
pub(super) fn expect_one_account<'a>(
    scope: &mut Scope,
    what: &str,
    sites: impl IntoIterator<Item = &'a Site>,
) {
    if let Some(accounts) = several_accounts(sites) {
        let message = format!("the backbone connects {what} of the accounts {accounts}");
        scope.report(&ELSEWHERE, message).help =
            Some("connect gateways of one account, and attach the networks of all accounts to them".into());
    }
}

/// A stack of a region that serves all environments.
pub(super) fn regional_stack(site: &Site, layer: &str) -> Stack {
    site.stack_named(regional_name(site, Kind::Stack, layer))
}

/// A name of a region that serves all environments.
pub(super) fn regional_name(site: &Site, kind: Kind, what: &str) -> String {
    name(kind, &[&site.platform, what, site.region.short()])
}

/// Routes a network's private and database subnets to the backbone, once the attachment stands. Public subnets answer
/// the internet, transit and firewall subnets have routes of their own.
pub(super) fn route_to_backbone(
    scope: &mut Scope,
    network: &Network,
    attachment: impl Into<NodeId>,
    target: impl Fn(ec2::Route) -> ec2::Route,
) {
    let attachment = attachment.into();
    for (tier, subnets) in [("private", &network.private), ("database", &network.database)] {
        for subnet in subnets {
            let route = ec2::Route::new(subnet.route_table.id()).destination_cidr_block(BACKBONE);
            let route = target(route).depends_on(attachment);
            scope.add(format!("{tier}-{}-route", subnet.zone.letter), route);
        }
    }
}
