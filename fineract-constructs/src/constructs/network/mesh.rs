//! Transit gateways, each peered with every other.

use std::collections::BTreeMap;

use fineract_cfn::ec2::{self, TransitGatewayPeeringAttachmentRequired};
use fineract_cfn::{Resource, lambda};
use fineract_core::{Arn, Construct, NodeId, Scope, Value};

use super::operator::{CustomResource, Operator};
use super::transit::{Attached, Transit, regional_name, regional_stack};
use crate::aws::iam::Statement;
use crate::aws::names::Kind;
use crate::aws::{arn, segment};

/// A peering attachment as one of its gateways sees it.
#[derive(Clone, Copy)]
struct Peering {
    /// The place of the other gateway in the list.
    peer: usize,
    attachment: ec2::TransitGatewayPeeringAttachmentRef,
    /// In the stack of the gateway that asked: the attachment works once this stands.
    accepted: Option<NodeId>,
}

pub(super) fn build(scope: &mut Scope, gateways: &[Transit]) {
    let mut peerings: BTreeMap<usize, Vec<Peering>> = BTreeMap::new();
    for (index, transit) in gateways.iter().enumerate() {
        let mut scope = scope.group(transit.site.region.short());
        let description = format!("The peerings of the transit gateway of {}.", transit.site.region.city());
        regional_stack(&transit.site, "peering").description(description).build(&mut scope);
        // Each pair is asked for by the one that comes first, so that stacks depend on each other one way only.
        let peers = || gateways.iter().enumerate().skip(index + 1);
        if peers().next().is_some() {
            let operator = operator(&mut scope, transit, gateways);
            for (peer, other) in peers() {
                let (attachment, accepted) = ask(&mut scope, transit, other, &operator);
                let mine = Peering { peer, attachment, accepted: Some(accepted) };
                peerings.entry(index).or_default().push(mine);
                peerings.entry(peer).or_default().push(Peering { peer: index, attachment, accepted: None });
            }
        }
        let own = peerings.get(&index).map(Vec::as_slice).unwrap_or_default();
        route(&mut scope, transit, gateways, own);
    }
}

/// A peering attachment from one gateway to another, and its acceptance there.
fn ask(
    scope: &mut Scope,
    transit: &Transit,
    other: &Transit,
    operator: &Value<Arn<lambda::Function>>,
) -> (ec2::TransitGatewayPeeringAttachmentRef, NodeId) {
    let there = other.site.region;
    let name = format!("{}-{}", regional_name(&transit.site, Kind::NameTag, "peering"), there.short());
    let attachment = ec2::TransitGatewayPeeringAttachment::new(TransitGatewayPeeringAttachmentRequired {
        peer_account_id: other.site.account.as_str(),
        peer_region: there.code(),
        peer_transit_gateway_id: other.gateway.id(),
        transit_gateway_id: transit.gateway.id(),
    })
    .tags([("Name", name)]);
    let attachment = scope.add(format!("to-{}", there.short()), attachment);
    let accepted = CustomResource::new("Custom::TransitGatewayPeeringAcceptance", operator)
        .property("AttachmentId", attachment.id())
        .property("PeerRegion", there.code());
    (attachment, scope.add(format!("to-{}-accepted", there.short()), accepted))
}

fn operator(scope: &mut Scope, transit: &Transit, gateways: &[Transit]) -> Value<Arn<lambda::Function>> {
    let elsewhere = gateways.iter().filter(|other| other.site.region != transit.site.region);
    let attachments: Vec<Value<Arn<ec2::TransitGatewayAttachment>>> = elsewhere
        .map(|other| {
            let (region, account) = (Some(other.site.region), Some(&other.site.account));
            arn("ec2", region, account, "transit-gateway-attachment/*")
        })
        .collect();
    scope.add(
        "operator",
        Operator {
            site: transit.site.clone(),
            what: "peering",
            description: "Accepts the peerings of the transit gateway in the regions of its peers",
            code: include_str!("functions/peering.py"),
            statements: vec![
                Statement::allow(["ec2:AcceptTransitGatewayPeeringAttachment"]).on(attachments),
                // It takes no resource.
                Statement::allow(["ec2:DescribeTransitGatewayPeeringAttachments"]).on_all(),
            ],
        },
    )
}

/// Leads what comes from peers to every network of the region, and each segment's networks to those of peers that they
/// may reach.
fn route(scope: &mut Scope, transit: &Transit, gateways: &[Transit], peerings: &[Peering]) {
    let name = regional_name(&transit.site, Kind::NameTag, "transit-peers");
    let table = ec2::TransitGatewayRouteTable::new(transit.gateway.id()).tags([("Name", name)]);
    let table = scope.add("table", table);
    for Attached { segment, attachment, .. } in &transit.attachments {
        let propagation = ec2::TransitGatewayRouteTablePropagation::new(attachment.id(), table.id());
        scope.add(format!("from-{segment}"), propagation);
    }
    for peering in peerings {
        let other = &gateways[peering.peer];
        let there = other.site.region.short();
        let association = ec2::TransitGatewayRouteTableAssociation::new(peering.attachment.id(), table.id());
        let association = after(association, peering.accepted);
        scope.add(format!("to-{there}-association"), association);
        for (segment, home) in &transit.tables {
            for far in other.attachments.iter().filter(|far| may_reach(segment, &far.segment)) {
                let route = ec2::TransitGatewayRoute::new(far.network.cidr, home.id())
                    .transit_gateway_attachment_id(peering.attachment.id());
                let route = after(route, peering.accepted);
                scope.add(format!("{segment}-to-{}-{there}", far.segment), route);
            }
        }
    }
}

fn may_reach(one: &str, other: &str) -> bool {
    one == other || one == segment::SHARED || other == segment::SHARED
}

fn after<R: Resource>(resource: R, earlier: Option<NodeId>) -> R {
    match earlier {
        Some(node) => resource.depends_on(node),
        None => resource,
    }
}
