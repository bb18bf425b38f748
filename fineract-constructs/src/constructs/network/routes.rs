//! The ways out: internet gateway, NAT gateways and the routes to them.

use fineract_cfn::{Resource, ec2};
use fineract_core::Scope;

use super::Subnet;
use super::acl::ANYWHERE;
use super::tiers::Tier;
use super::vpc::Plan;
use crate::aws::names::Kind;

/// How private subnets reach the internet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nat {
    /// A NAT gateway in every zone: the loss of a zone is felt in that zone alone. Each takes an Elastic IP address, of
    /// which an account has five in a region unless its quota is raised.
    PerZone,
    /// One NAT gateway, in the first zone: cheaper, and the loss of that zone cuts all off.
    Single,
    /// None: what is needed comes through endpoints.
    None,
}

/// The internet gateway and its attachment, which must stand before anything uses it.
#[derive(Clone, Copy)]
pub(super) struct Internet {
    pub(super) gateway: ec2::InternetGatewayRef,
    attachment: ec2::VpcGatewayAttachmentRef,
}

pub(super) fn internet_gateway(scope: &mut Scope, plan: &Plan) -> Internet {
    let name = plan.site.name(Kind::NameTag, "internet");
    let gateway = scope.add("internet", ec2::InternetGateway::new().tags([("Name", name)]));
    let attachment = ec2::VpcGatewayAttachment::new(plan.vpc.id()).internet_gateway_id(gateway.id());
    Internet { gateway, attachment: scope.add("internet-attachment", attachment) }
}

/// Sends what stays neither in the VPC nor on the backbone to the internet gateway.
pub(super) fn to_internet(scope: &mut Scope, subnets: &mut [Subnet], tier: Tier, internet: Internet) {
    for subnet in subnets {
        let route = ec2::Route::new(subnet.route_table.id())
            .destination_cidr_block(ANYWHERE)
            .gateway_id(internet.gateway.id())
            .depends_on(internet.attachment);
        let id = format!("{}-{}-default", tier.name(), subnet.zone.letter);
        subnet.default_route = Some(scope.add(id, route));
    }
}

/// NAT gateways in public subnets, and the private subnets' default routes to the one of their zone, or to the only one.
pub(super) fn nat(
    scope: &mut Scope,
    plan: &Plan,
    nat: Nat,
    public: &[Subnet],
    private: &mut [Subnet],
    internet: Internet,
) -> Vec<ec2::EipRef> {
    let homes = match nat {
        Nat::PerZone => public,
        Nat::Single => public.get(..1).unwrap_or_default(),
        Nat::None => return Vec::new(),
    };
    let mut gateways = Vec::new();
    let mut addresses = Vec::new();
    for home in homes {
        let id = format!("nat-{}", home.zone.letter);
        let name = plan.site.name(Kind::NameTag, &id);
        let address = ec2::Eip::new().domain("vpc").tags([("Name", &*name)]).depends_on(internet.attachment);
        let address = scope.add(format!("{id}-address"), address);
        let gateway = ec2::NatGateway::new()
            .allocation_id(address.id())
            .subnet_id(&home.id)
            .tags([("Name", name)])
            .depends_on(internet.attachment);
        gateways.push((home.zone, scope.add(id, gateway)));
        addresses.push(address);
    }
    for subnet in private {
        let own = gateways.iter().find(|(zone, _)| *zone == subnet.zone).or(gateways.first());
        let Some((_, gateway)) = own else { continue };
        let route = ec2::Route::new(subnet.route_table.id())
            .destination_cidr_block(ANYWHERE)
            .nat_gateway_id(gateway.id());
        let id = format!("{}-{}-default", Tier::Private.name(), subnet.zone.letter);
        subnet.default_route = Some(scope.add(id, route));
    }
    addresses
}
