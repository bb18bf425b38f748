//! Names that networks alone ask for.

use fineract_cfn::route53::{self, HostedZone, HostedZoneRef};
use fineract_core::Scope;

use super::Network;

/// The zone of a domain, seen by networks of one account.
pub(crate) fn private_zone(scope: &mut Scope, domain: &str, networks: &[Network]) -> HostedZoneRef {
    let seen_by =
        networks.iter().map(|network| route53::Vpc::new(network.vpc.id(), network.site.region.code()));
    scope.add("zone", HostedZone::new().name(domain).vpcs(seen_by.collect::<Vec<_>>()))
}
