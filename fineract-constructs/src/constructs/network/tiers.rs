//! The tiers of a VPC: which part of its range each has, zone by zone.

use fineract_core::{Code, Scope, Severity};

use crate::aws::{Cidr, CidrInput, Region, Zone};
use crate::cidr;

/// Subnets of one use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tier {
    Private,
    Public,
    Database,
    Transit,
    Firewall,
}

/// Whether a network has room for a firewall of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FirewallSubnets {
    /// It has none.
    None,
    /// A subnet in each zone, with a route to the internet gateway. Nothing passes a firewall in it until its routes
    /// lead there ([`Subnet::default_route`](super::Subnet::default_route)).
    PerZone,
}

struct Layout {
    name: &'static str,
    prefix: u8,
    /// The last two numbers of the first zone's subnet; the next zones' follow it.
    first: [u8; 2],
}

impl Tier {
    // The address plan, SPEC.md 4.4. The upper half of a /16 is free for what comes later.
    const fn layout(self) -> Layout {
        match self {
            Self::Private => Layout { name: "private", prefix: 19, first: [0, 0] },
            Self::Public => Layout { name: "public", prefix: 22, first: [96, 0] },
            Self::Database => Layout { name: "database", prefix: 22, first: [108, 0] },
            Self::Transit => Layout { name: "transit", prefix: 28, first: [120, 0] },
            Self::Firewall => Layout { name: "firewall", prefix: 28, first: [121, 0] },
        }
    }

    /// The name, part of ids and tags.
    pub(super) const fn name(self) -> &'static str {
        self.layout().name
    }

    /// The subnet of a zone, counted from the region's first, in a VPC of one of the [`SIZES`].
    pub(super) fn subnet(self, vpc: Cidr, zone: usize) -> Cidr {
        let Layout { prefix, first, .. } = self.layout();
        let index = (u32::from(u16::from_be_bytes(first)) >> (32 - prefix))
            + u32::try_from(zone).expect("a region has a few zones");
        vpc.subnet(prefix, index).expect("the tiers fit a VPC of these sizes")
    }
}

/// Prefix lengths of a VPC: EC2 takes none wider, and the tiers need the lower half of a /16.
const SIZES: std::ops::RangeInclusive<u8> = 16..=17;

/// The most zones that the plan has room for.
const ZONES: usize = 3;

pub(super) static TOO_FEW_ZONES: Code = Code {
    id: "NET-004",
    title: "fewer than two zones",
    severity: Severity::Error,
    explanation: "A network spans at least two availability zones: EKS, application load balancers and Aurora subnet \
groups are refused in a single one, and the loss of that zone would be the loss of the region (VPC-4).\n\nLeave \
`.zones(…)` out to use every zone of the region.",
};

pub(super) static UNFIT_SIZE: Code = Code {
    id: "NET-006",
    title: "a VPC of an unfit size",
    severity: Severity::Error,
    explanation: "EC2 takes a VPC of at most a /16 (VPC-3), and the tiers of three zones need a /17: private subnets of \
a /19, public and database subnets of a /22, transit and firewall subnets of a /28. The upper half of a /16 stays free.\
\n\nGive the network a /16 from the address plan.",
};

pub(super) static UNKNOWN_ZONE: Code = Code {
    id: "NET-007",
    title: "a zone that the region lacks",
    severity: Severity::Error,
    explanation: "Zones are named by the letter that follows the region's code: `eu-west-1a` is zone `a` of `eu-west-1`. \
A region has the letters that the library's table of regions lists, and no other.",
};

/// The range of a VPC, or a stand-in if the one that was given is reported.
pub(super) fn range(scope: &mut Scope, input: CidrInput) -> Cidr {
    const STAND_IN: Cidr = cidr!("10.0.0.0/16");
    let Some(vpc) = input.or_report(scope) else { return STAND_IN };
    if SIZES.contains(&vpc.prefix()) {
        return vpc;
    }
    let size =
        if vpc.prefix() < *SIZES.start() { "larger than a VPC can be" } else { "too small for the tiers" };
    scope.report(&UNFIT_SIZE, format!("`{vpc}` is {size}")).help = Some("give it a /16, or a /17".into());
    STAND_IN
}

/// The zones that were asked for, each with its place in the region; all of them by default.
pub(super) fn zones(scope: &mut Scope, region: Region, letters: Option<&[char]>) -> Vec<(usize, Zone)> {
    let all = || region.zones().take(ZONES).enumerate();
    let has = all().map(|(_, zone)| format!("`{}`", zone.letter)).collect::<Vec<_>>().join(", ");
    for letter in letters.unwrap_or_default() {
        if all().all(|(_, zone)| zone.letter != *letter) {
            scope.report(&UNKNOWN_ZONE, format!("`{region:?}` has no zone `{letter}`")).help =
                Some(format!("it has {has}"));
        }
    }
    let zones: Vec<_> =
        all().filter(|(_, zone)| letters.is_none_or(|letters| letters.contains(&zone.letter))).collect();
    if zones.len() < 2 {
        let message = format!("the network has {} of the two zones that it needs", zones.len());
        scope.report(&TOO_FEW_ZONES, message).help = Some(format!("`{region:?}` has {has}"));
    }
    zones
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_tier_fits_the_smallest_vpc_and_no_two_overlap() {
        let vpc = cidr!("10.3.0.0/17");
        assert_eq!(vpc.prefix(), *SIZES.end());
        let tiers = [Tier::Private, Tier::Public, Tier::Database, Tier::Transit, Tier::Firewall];
        let subnets: Vec<_> =
            tiers.iter().flat_map(|tier| (0..ZONES).map(|zone| tier.subnet(vpc, zone))).collect();
        for (i, one) in subnets.iter().enumerate() {
            assert!(vpc.contains(*one));
            assert!(subnets[..i].iter().all(|other| !one.overlaps(*other)), "{one}");
        }
    }

    #[test]
    fn no_region_has_a_zone_that_the_plan_lacks() {
        for region in crate::aws::region::ALL {
            assert!(region.zones().count() <= ZONES);
        }
    }
}
