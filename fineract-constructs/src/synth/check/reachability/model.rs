//! The routing of a program, read from its resources.

use std::collections::BTreeMap;

use fineract_core::{Doc, NodeId, Slot, UnitKind};

use super::policy::{self, Facts};
use crate::aws::{Cidr, segment};
use crate::policy::references;
use crate::synth::finish::Program;

/// What forwards packets. Nodes are resources; what the program doesn't make, it doesn't know.
#[derive(Default)]
pub(super) struct Model<'a> {
    vpcs: BTreeMap<NodeId, Vpc>,
    /// The VPC of each route table of a VPC.
    vpc_of_table: BTreeMap<NodeId, NodeId>,
    /// Attachments of VPCs to gateways: the gateway and the VPC.
    pub(super) attachments: BTreeMap<NodeId, (NodeId, NodeId)>,
    /// Peering attachments: the two gateways.
    pub(super) peerings: BTreeMap<NodeId, [NodeId; 2]>,
    /// The gateway of each of its route tables.
    pub(super) gateway_of: BTreeMap<NodeId, NodeId>,
    /// Attachment and table.
    pub(super) associations: Vec<(NodeId, NodeId)>,
    propagations: Vec<(NodeId, NodeId)>,
    statics: Vec<(NodeId, Cidr, Option<NodeId>)>,
    policies: BTreeMap<NodeId, &'a Doc>,
    /// The core network of each peering with one.
    core_of: BTreeMap<NodeId, NodeId>,
    pub(super) members: Vec<Member>,
    untagged: Vec<NodeId>,
}

/// A VPC.
pub(super) struct Vpc {
    pub(super) node: NodeId,
    pub(super) cidr: Cidr,
    pub(super) region: &'static str,
    /// What its attachment's tag says.
    pub(super) segment: Option<String>,
    attached: Vec<NodeId>,
    /// Its routes to gateways and core networks.
    pub(super) routes: Vec<(Cidr, NodeId)>,
}

/// What is attached to a core network.
pub(super) struct Member {
    pub(super) node: NodeId,
    pub(super) core: NodeId,
    /// What the policy decides.
    pub(super) segment: Option<String>,
    tag: Option<String>,
    pub(super) end: End,
}

/// What is at the end of an attachment to a core network.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    /// A VPC.
    Vpc(NodeId),
    /// A route table of a gateway.
    Table(NodeId),
}

/// A route of a gateway's table.
#[derive(Clone, Copy)]
pub(super) struct Route {
    pub(super) cidr: Cidr,
    /// Static routes come before propagated ones, these before learned ones.
    pub(super) rank: u8,
    pub(super) target: Target,
}

/// Where a route leads.
#[derive(Clone, Copy)]
pub(super) enum Target {
    /// An attachment of the gateway.
    Attachment(NodeId),
    /// The core network, by the place of the attachment in `members`.
    Core(usize),
    /// Nowhere.
    Blackhole,
}

impl Vpc {
    /// An attachment, for reports.
    pub(super) fn attachment(&self) -> NodeId {
        self.attached.first().copied().unwrap_or(self.node)
    }
}

impl<'a> Model<'a> {
    pub(super) fn read(program: &'a Program) -> Self {
        let mut model = Self::default();
        let stacks = || program.units.iter().filter(|unit| program.unit(**unit).kind == UnitKind::Stack);
        // What is referred to is read before what refers to it.
        for pass in 0..3 {
            for &unit in stacks() {
                let place = &program.unit(unit).place;
                for node in program.slot(unit, Slot::Resource) {
                    let leaf = program.leaf(node);
                    let source =
                        Source { node, body: &leaf.body, region: place.region, account: &place.account };
                    match pass {
                        0 => model.read_ends(&leaf.ty, &source),
                        1 => model.read_attachments(&leaf.ty, &source),
                        _ => model.read_core_attachments(&leaf.ty, &source),
                    }
                }
            }
        }
        model
    }

    fn read_ends(&mut self, ty: &str, it: &Source<'a>) {
        match ty {
            "AWS::EC2::VPC" => {
                let Some(cidr) = it.cidr("CidrBlock") else { return };
                let (node, region) = (it.node, it.region);
                let vpc = Vpc { node, cidr, region, segment: None, attached: Vec::new(), routes: Vec::new() };
                self.vpcs.insert(node, vpc);
            }
            "AWS::EC2::RouteTable" => {
                self.vpc_of_table.extend(it.node("VpcId").map(|vpc| (it.node, vpc)));
            }
            "AWS::EC2::TransitGatewayRouteTable" => {
                self.gateway_of.extend(it.node("TransitGatewayId").map(|gateway| (it.node, gateway)));
            }
            "AWS::EC2::TransitGatewayPeeringAttachment" => {
                if let (Some(one), Some(other)) =
                    (it.node("TransitGatewayId"), it.node("PeerTransitGatewayId"))
                {
                    self.peerings.insert(it.node, [one, other]);
                }
            }
            "AWS::NetworkManager::CoreNetwork" => {
                self.policies.extend(it.body.at(&["PolicyDocument"]).map(|policy| (it.node, policy)));
            }
            "AWS::NetworkManager::TransitGatewayPeering" => {
                self.core_of.extend(it.node("CoreNetworkId").map(|core| (it.node, core)));
            }
            _ => {}
        }
    }

    fn read_attachments(&mut self, ty: &str, it: &Source) {
        let attachment = || it.node("TransitGatewayAttachmentId");
        let table = || it.node("TransitGatewayRouteTableId");
        match ty {
            "AWS::EC2::Route" => {
                let target = it.node("TransitGatewayId").or_else(|| it.node("CoreNetworkArn"));
                let vpc = it.node("RouteTableId").and_then(|table| self.vpc_of_table.get(&table));
                let vpc = vpc.and_then(|vpc| self.vpcs.get_mut(vpc));
                if let (Some(vpc), Some(cidr), Some(target)) = (vpc, it.cidr("DestinationCidrBlock"), target)
                {
                    vpc.routes.push((cidr, target));
                }
            }
            "AWS::EC2::TransitGatewayAttachment" | "AWS::EC2::TransitGatewayVpcAttachment" => {
                let (Some(gateway), Some(vpc)) = (it.node("TransitGatewayId"), it.node("VpcId")) else {
                    return;
                };
                self.attachments.insert(it.node, (gateway, vpc));
                self.attach(vpc, it);
            }
            "AWS::EC2::TransitGatewayRouteTableAssociation" => {
                self.associations.extend(attachment().zip(table()));
            }
            "AWS::EC2::TransitGatewayRouteTablePropagation" => {
                self.propagations.extend(attachment().zip(table()));
            }
            "AWS::EC2::TransitGatewayRoute" => {
                if let (Some(table), Some(cidr)) = (table(), it.cidr("DestinationCidrBlock")) {
                    self.statics.push((table, cidr, attachment()));
                }
            }
            _ => {}
        }
    }

    fn read_core_attachments(&mut self, ty: &str, it: &Source) {
        let (core, end, ty) = match ty {
            "AWS::NetworkManager::VpcAttachment" => {
                let Some(vpc) = it.node("VpcArn") else { return };
                self.attach(vpc, it);
                (it.node("CoreNetworkId"), End::Vpc(vpc), "vpc")
            }
            "AWS::NetworkManager::TransitGatewayRouteTableAttachment" => {
                let Some(table) = it.node("TransitGatewayRouteTableArn") else { return };
                let core = it.node("PeeringId").and_then(|peering| self.core_of.get(&peering).copied());
                (core, End::Table(table), "transit-gateway-route-table")
            }
            _ => return,
        };
        let Some((core, policy)) = core.and_then(|core| Some((core, *self.policies.get(&core)?))) else {
            return;
        };
        let tags = it.tags();
        let facts = Facts { tags: &tags, region: it.region, account: it.account, ty };
        let segment = policy::segment_of(policy, &facts);
        self.members.push(Member { node: it.node, core, segment, tag: tags.get(segment::TAG).cloned(), end });
    }

    fn attach(&mut self, vpc: NodeId, it: &Source) {
        let tag = it.tags().remove(segment::TAG);
        if tag.is_none() {
            self.untagged.push(it.node);
        }
        if let Some(vpc) = self.vpcs.get_mut(&vpc) {
            vpc.attached.push(it.node);
            vpc.segment = vpc.segment.take().or(tag);
        }
    }

    /// The attached VPCs whose segment is known, by segment and range.
    pub(super) fn networks(&self) -> Vec<&Vpc> {
        let mut networks: Vec<_> = self.vpcs.values().filter(|vpc| vpc.segment.is_some()).collect();
        networks.sort_by(|a, b| (&a.segment, a.cidr, a.node).cmp(&(&b.segment, b.cidr, b.node)));
        networks
    }

    /// Attachments that don't say their segment, or that are in another one, with what is wrong.
    pub(super) fn wrongly_tagged(&self) -> Vec<(NodeId, String)> {
        let untagged = |node: &NodeId| (*node, format!("no tag `{}` says the segment", segment::TAG));
        let mut found: Vec<_> = self.untagged.iter().map(untagged).collect();
        for member in self.members.iter().filter(|member| !self.untagged.contains(&member.node)) {
            let message = match (&member.tag, &member.segment) {
                (None, _) => untagged(&member.node).1,
                (Some(tag), None) => {
                    format!("tagged `{tag}`, and no rule of the core network's policy holds")
                }
                (Some(tag), Some(segment)) if tag != segment => {
                    format!("tagged `{tag}`, and the core network's policy puts it into `{segment}`")
                }
                (Some(_), Some(_)) => continue,
            };
            found.push((member.node, message));
        }
        found
    }

    /// Whether what is attached as `from` learns the routes of another attachment to the core network.
    pub(super) fn learns(&self, from: usize, other: usize) -> bool {
        let (one, two) = (&self.members[from], &self.members[other]);
        let (Some(here), Some(there)) = (&one.segment, &two.segment) else { return false };
        if from == other || one.core != two.core {
            return false;
        }
        let policy = self.policies[&one.core];
        if here == there { !policy::is_isolated(policy, here) } else { policy::shares(policy, here, there) }
    }

    /// The routes that an attachment gives to the core network: the range of a VPC, or what a table has from the
    /// networks and peers of its gateway.
    pub(super) fn announced(&self, member: usize) -> Vec<Cidr> {
        match self.members[member].end {
            End::Vpc(vpc) => self.vpcs.get(&vpc).map(|vpc| vpc.cidr).into_iter().collect(),
            End::Table(table) => self
                .own_routes(table)
                .filter(|route| !matches!(route.target, Target::Blackhole))
                .map(|route| route.cidr)
                .collect(),
        }
    }

    /// All routes of a gateway's table.
    pub(super) fn routes(&self, table: NodeId) -> Vec<Route> {
        let mut routes: Vec<_> = self.own_routes(table).collect();
        for (place, _) in self.members.iter().enumerate().filter(|(_, it)| it.end == End::Table(table)) {
            let others = (0..self.members.len()).filter(|other| self.learns(place, *other));
            let learned = others.flat_map(|other| self.announced(other));
            routes.extend(learned.map(|cidr| Route { cidr, rank: 2, target: Target::Core(place) }));
        }
        routes
    }

    fn own_routes(&self, table: NodeId) -> impl Iterator<Item = Route> {
        let fixed = self.statics.iter().filter(move |(of, ..)| *of == table);
        let fixed = fixed.map(|(_, cidr, attachment)| {
            let target = attachment.map_or(Target::Blackhole, Target::Attachment);
            Route { cidr: *cidr, rank: 0, target }
        });
        let propagated = self.propagations.iter().filter(move |(_, to)| *to == table);
        let propagated = propagated.filter_map(|(attachment, _)| {
            let (_, vpc) = self.attachments.get(attachment)?;
            let cidr = self.vpcs.get(vpc)?.cidr;
            Some(Route { cidr, rank: 1, target: Target::Attachment(*attachment) })
        });
        fixed.chain(propagated)
    }
}

/// A resource to read from.
struct Source<'a> {
    node: NodeId,
    body: &'a Doc,
    region: &'static str,
    account: &'a str,
}

impl Source<'_> {
    fn cidr(&self, property: &str) -> Option<Cidr> {
        Cidr::parse(self.body.at(&[property])?.as_str()?).ok()
    }

    /// The first node that a property refers to.
    fn node(&self, property: &str) -> Option<NodeId> {
        references(self.body.at(&[property])?).first().copied()
    }

    fn tags(&self) -> BTreeMap<String, String> {
        let tags = self.body.at(&["Tags"]).and_then(Doc::as_list).unwrap_or_default();
        let text = |tag: &Doc, key| tag.at(&[key]).and_then(Doc::as_str).map(str::to_owned);
        tags.iter().filter_map(|tag| text(tag, "Key").zip(text(tag, "Value"))).collect()
    }
}
