//! Networks: VPCs with their tiers, routes, firewalls and endpoints.

mod acl;
mod endpoints;
mod environment;
mod flow_logs;
mod handle;
mod routes;
mod shared;
mod tiers;
mod vpc;

use fineract_core::Code;

pub use acl::BACKBONE;
pub use endpoints::Endpoints;
pub use environment::EnvironmentVpc;
pub use handle::{Network, Purpose, Subnet};
pub use routes::Nat;
pub use shared::SharedVpc;
pub use tiers::FirewallSubnets;

/// The codes that networks report.
pub(crate) static CODES: &[&Code] =
    &[&tiers::TOO_FEW_ZONES, &tiers::UNFIT_SIZE, &tiers::UNKNOWN_ZONE, &acl::TOO_MANY_ENTRIES];
