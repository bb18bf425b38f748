//! The network that environments share.

use fineract_core::{Construct, Scope};

use super::vpc::{Vpc, options};
use super::{Network, Purpose};
use crate::aws::region::Anywhere;
use crate::aws::{CidrInput, Site};

/// The VPC of shared services in a region, which every environment of that region reaches through the transit gateway.
///
/// Shared means reached, not lent: its subnets are not shared with other accounts. It has the same tiers, routes, ACLs,
/// endpoints and logs as an [`EnvironmentVpc`](super::EnvironmentVpc), and no cluster: load balancer controllers find
/// no subnet in it. Its site is one of its own, such as `Site::new("fineract", "shared", …)`.
///
/// # Creates
/// The stack `<platform>-<environment>-network-<region>` with what an [`EnvironmentVpc`](super::EnvironmentVpc) creates.
///
/// # Reports
/// `NET-003`, `NET-004`, `NET-006`, `NET-007` and `NET-008`, as an [`EnvironmentVpc`](super::EnvironmentVpc).
#[derive(Clone, Debug)]
pub struct SharedVpc<J = Anywhere>(Vpc<J>);

impl<J> SharedVpc<J> {
    /// The shared network of a site.
    pub fn new(site: &Site<J>, cidr: impl Into<CidrInput>) -> Self {
        Self(Vpc::new(site, cidr.into(), Purpose::Shared))
    }

    options!();
}

impl<J> Construct for SharedVpc<J> {
    type Handle = Network<J>;

    fn build(self, scope: &mut Scope) -> Network<J> {
        self.0.build(scope)
    }
}
