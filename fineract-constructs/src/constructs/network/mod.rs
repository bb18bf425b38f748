//! Networks: VPCs with their tiers, routes, firewalls and endpoints.

mod handle;

pub use handle::{Network, Subnet};
