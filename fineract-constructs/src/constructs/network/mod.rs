//! Networks: VPCs with their tiers, routes, firewalls and endpoints.
//!
//! An [`EnvironmentVpc`] is an environment's network in a region, a [`SharedVpc`] that of what all use. A [`TransitGateway`] connects those of
//! one region, a [`Backbone`] the regions: over a [`CoreNetwork`], or by gateways that peer.

mod acl;
mod backbone;
mod cloud_wan;
mod core_network;
mod endpoint_policy;
mod endpoints;
mod environment;
mod firewall;
mod flow_logs;
pub(crate) mod guests;
mod handle;
mod mesh;
mod operator;
pub mod policy;
mod private_zone;
mod routes;
mod shared;
mod tiers;
mod transit;
mod vpc;
mod vpc_attachments;

use fineract_core::Code;

pub use acl::BACKBONE;
pub use backbone::Backbone;
pub use core_network::{CoreNetwork, WideAreaNetwork};
pub use endpoints::Endpoints;
pub use environment::EnvironmentVpc;
pub use firewall::NetworkFirewall;
pub use handle::{Network, Purpose, Subnet};
pub(crate) use private_zone::private_zone;
pub use routes::Nat;
pub use shared::SharedVpc;
pub use tiers::FirewallSubnets;
pub use transit::{ApplianceMode, Attached, Attachment, Transit, TransitGateway};

/// The codes that networks report.
pub(crate) static CODES: &[&Code] = &[
    &acl::TOO_MANY_ENTRIES,
    &core_network::RULE_NUMBER,
    &core_network::UNDECLARED,
    &core_network::WAITS,
    &firewall::NOT_A_DOMAIN,
    &firewall::NO_SUBNETS,
    &tiers::TOO_FEW_ZONES,
    &tiers::UNFIT_SIZE,
    &tiers::UNKNOWN_ZONE,
    &transit::ELSEWHERE,
];
