//! Transit gateways on the core network of Cloud WAN.

use fineract_cfn::{Resource, ec2, networkmanager as nm};
use fineract_core::{NodeId, Scope, Value, text};

use super::core_network::WideAreaNetwork;
use super::operator::{CustomResource, Operator};
use super::transit::{Attached, Transit, regional_name};
use crate::aws::iam::Statement;
use crate::aws::names::Kind;
use crate::aws::{arn, segment};

pub(super) fn build(scope: &mut Scope, wan: &WideAreaNetwork, gateways: &[Transit]) {
    let networks: Vec<&Attached> = gateways.iter().flat_map(|gateway| &gateway.attachments).collect();
    for transit in gateways {
        let mut group = scope.group(transit.site.region.short());
        let mut scope = group.placed_in(transit.stack);
        peer(&mut scope, wan, transit);
        keep_apart(&mut scope, transit, &networks);
    }
}

/// Peers a gateway with the edge of its region, and attaches each route table to the segment of its name.
fn peer(scope: &mut Scope, wan: &WideAreaNetwork, transit: &Transit) {
    let registration = nm::TransitGatewayRegistration::new(wan.global.id(), transit.gateway.arn());
    scope.add("registration", registration);
    let name = regional_name(&transit.site, Kind::NameTag, "peering");
    let peering = nm::TransitGatewayPeering::new(wan.core.id(), transit.gateway.arn()).tags([("Name", name)]);
    let peering = scope.add("peering", peering);
    let policy_table = policy_table(scope, transit, &peering.transit_gateway_peering_attachment_id());
    for (segment, table) in &transit.tables {
        wan.expect_segment(scope, segment, transit.site.region);
        // The table has no attribute with its ARN (WAN-11).
        let table = text![arn_prefix(transit, "transit-gateway-route-table/"), table.id()];
        let name = regional_name(&transit.site, Kind::NameTag, segment);
        let attachment = nm::TransitGatewayRouteTableAttachment::new(peering.id(), table)
            .tags([("Name", &*name), (segment::TAG, segment)])
            .depends_on(policy_table);
        scope.add(format!("{segment}-segment"), attachment);
    }
}

/// The policy table of the peering, by a function of ours (WAN-10).
fn policy_table(scope: &mut Scope, transit: &Transit, attachment: &Value<String>) -> NodeId {
    let tables = arn_prefix(transit, "transit-gateway-policy-table/*");
    let attachments = arn_prefix(transit, "transit-gateway-attachment/*");
    let gateway: Value<String> = text![transit.gateway.arn()];
    let statements = vec![
        Statement::allow(["ec2:CreateTransitGatewayPolicyTable"]).on([text![&tables], gateway]),
        Statement::allow(["ec2:CreateTags"]).on([&*tables]).when(
            "StringEquals",
            "ec2:CreateAction",
            "CreateTransitGatewayPolicyTable",
        ),
        Statement::allow([
            "ec2:AssociateTransitGatewayPolicyTable",
            "ec2:DisassociateTransitGatewayPolicyTable",
        ])
        .on([&*tables, &*attachments]),
        Statement::allow(["ec2:DeleteTransitGatewayPolicyTable"]).on([&*tables]),
        // These take no resource.
        Statement::allow([
            "ec2:DescribeTransitGatewayAttachments",
            "ec2:DescribeTransitGatewayPolicyTables",
            "ec2:GetTransitGatewayPolicyTableAssociations",
        ])
        .on_all(),
    ];
    let function = scope.add(
        "policy-table-operator",
        Operator {
            site: transit.site.clone(),
            what: "policy-table",
            description: "Keeps the policy table of the peering with the core network",
            code: include_str!("functions/policy_table.py"),
            statements,
        },
    );
    let table = CustomResource::new("Custom::TransitGatewayPolicyTable", &function)
        .property("TransitGatewayId", transit.gateway.id())
        .property("AttachmentId", attachment);
    scope.add("policy-table", table)
}

/// Drops in each environment's table what is meant for networks of other environments, wherever a route to them may
/// be learned from.
fn keep_apart(scope: &mut Scope, transit: &Transit, networks: &[&Attached]) {
    for (segment, table) in transit.tables.iter().filter(|(segment, _)| *segment != segment::SHARED) {
        let others = networks.iter().filter(|it| it.segment != *segment && it.segment != segment::SHARED);
        for other in others {
            let route = ec2::TransitGatewayRoute::new(other.network.cidr, table.id()).blackhole(true);
            let there = other.network.site.region.short();
            scope.add(format!("{segment}-never-{}-{there}", other.segment), route);
        }
    }
}

fn arn_prefix(transit: &Transit, resource: &str) -> String {
    let (region, account) = (Some(transit.site.region), Some(&transit.site.account));
    let arn = arn::<ec2::TransitGateway>("ec2", region, account, resource);
    arn.doc().as_str().expect("an ARN of literal parts is literal").to_owned()
}
