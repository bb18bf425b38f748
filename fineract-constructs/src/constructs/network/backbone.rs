//! Backbones: what connects the regions.

use fineract_core::{Construct, Scope};

use super::core_network::WideAreaNetwork;
use super::transit::{Transit, expect_one_account};
use super::{Network, cloud_wan, mesh, vpc_attachments};

/// The connection between the networks of several regions, in one of three ways. In each, networks of one environment
/// reach each other across regions, environments never reach each other, and all reach shared networks.
///
/// | | between regions | routes | custom resources | a new network changes |
/// |---|---|---|---|---|
/// | `CloudWanOverTransitGateways` | core network | learned | a policy table for each region | its region |
/// | `CloudWanVpcAttachments` | core network | learned | none | its region |
/// | `TransitGatewayMesh` | peered gateways | static | an acceptance for each pair | every region |
///
/// # Cloud WAN over transit gateways
/// Each gateway peers with the core network's edge of its region, and the route table of each segment is attached to the
/// segment of the same name. `shared` is joined to the environments *in the gateways*, where shared and environment
/// networks propagate to each other's tables, and for that reason the policy has no `share` action: a gateway
/// announces all that stands in an attached table, so the table of `shared` announces the environments of its region
/// too, and a share would hand those routes on to every other environment. `NET-010` refuses it. An environment's
/// tables also drop what is meant for any other environment (blackhole routes), so that a share that is added by
/// hand leads nowhere: a static route comes before a learned one.
///
/// An environment reaches the shared networks of the regions where it has a table: those of its networks, and those that
/// [`TransitGateway::segment`](super::TransitGateway::segment) adds.
///
/// CloudFormation has no type for the policy table that a peering needs (WAN-10), so that a function creates it, with a
/// role that may only do that. What it costs: in each region a function, a role and a log group, some minutes of
/// deployment, and the deployer's right to make them; a table that is deleted by hand is not noticed.
///
/// # Cloud WAN with VPC attachments
/// Every network is attached to the core network itself. No gateways, no custom resources; each attachment is paid for as
/// one of the core network. Here the policy shares `shared` with the other segments.
///
/// # A mesh of transit gateways
/// Every pair of gateways has one peering attachment; the quota of one cannot be raised (transit gateway quotas).
/// A peering has one route table on each side, so the segment that a packet comes from is unknown where it
/// arrives: all peerings of a gateway use a table of their own, which leads to every network of the region and to
/// no other peering. What keeps segments apart is where a packet starts: the table of a segment leads to networks
/// of its own segment and to shared ones, one static route each, and to nothing else; so neither direction of a
/// flow between environments finds a way. The price: routes are static, so that a new network adds routes in
/// every region, and a failed peering is not routed around. A peering must be accepted in the other region, and
/// CloudFormation has no type for that either: a function in the asking region does it.
///
/// # Creates
/// In `<platform>-transit-<region>`, for Cloud WAN over gateways: `AWS::NetworkManager::TransitGatewayRegistration`,
/// `TransitGatewayPeering`, a `Custom::TransitGatewayPolicyTable` with its function, role and log group, a
/// `TransitGatewayRouteTableAttachment` for each segment, and blackhole routes. For VPC attachments:
/// `AWS::NetworkManager::VpcAttachment` and routes. In `<platform>-peering-<region>`, for the mesh:
/// `AWS::EC2::TransitGatewayPeeringAttachment`, `Custom::TransitGatewayPeeringAcceptance` with its function, role and log group,
/// the peerings' route table, its associations and propagations, and static routes.
///
/// # Reports
/// `WAN-002` and `WAN-008` for a segment or an edge that the core network lacks, `WAN-012` for what is of several
/// accounts. Synth adds `WAN-013` for an attachment that the
/// policy puts elsewhere than its tag says, `NET-010` and `NET-011` for what the routes reach.
#[derive(Clone, Debug)]
pub enum Backbone {
    /// Transit gateways, peered with the edges of a core network.
    CloudWanOverTransitGateways {
        /// The core network.
        wan: WideAreaNetwork,
        /// The gateways, one in a region.
        gateways: Vec<Transit>,
    },
    /// Networks, attached to a core network.
    CloudWanVpcAttachments {
        /// The core network.
        wan: WideAreaNetwork,
        /// The networks.
        networks: Vec<Network>,
    },
    /// Transit gateways, each peered with every other.
    TransitGatewayMesh {
        /// The gateways, one in a region.
        gateways: Vec<Transit>,
    },
}

impl Construct for Backbone {
    type Handle = ();

    fn build(self, scope: &mut Scope) {
        match self {
            Self::CloudWanOverTransitGateways { wan, gateways } => {
                expect_one_account(scope, "gateways", gateways.iter().map(|gateway| &gateway.site));
                cloud_wan::build(scope, &wan, &gateways);
            }
            Self::CloudWanVpcAttachments { wan, networks } => {
                expect_one_account(scope, "networks", networks.iter().map(|network| &network.site));
                vpc_attachments::build(scope, &wan, &networks);
            }
            Self::TransitGatewayMesh { gateways } => {
                expect_one_account(scope, "gateways", gateways.iter().map(|gateway| &gateway.site));
                mesh::build(scope, &gateways);
            }
        }
    }
}
