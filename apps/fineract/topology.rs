//! Environments, regions and addresses: the platform's shape as data.

use fineract_constructs::aws::{Cidr, Region, region};
use fineract_constructs::cidr;
use fineract_constructs::core::Date;
use fineract_constructs::residency::ResidencyPreset;

/// The first part of every name.
pub const PLATFORM: &str = "fineract";

/// Who answers for what is acknowledged.
pub const OWNER: &str = "platform@fineract.example";

/// When what is acknowledged is looked at again.
pub const NEXT_REVIEW: Date = Date::new(2027, 6, 30);

/// Whose data may be where.
pub const POLICY: ResidencyPreset = ResidencyPreset::EeaWithUkCell;

/// The regions of the platform, in the order of the address plan.
pub const REGIONS: [Region; 4] =
    [region::IRELAND.erased(), region::LONDON.erased(), region::PARIS.erased(), region::FRANKFURT.erased()];

/// An environment: its name and where it runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Environment {
    /// For developers, in one region: Frankfurt, so that their data stays in the EU.
    Dev,
    /// For acceptance, as production.
    Stage,
    /// For customers.
    Prod,
}

impl Environment {
    /// Every environment.
    pub const ALL: [Self; 3] = [Self::Dev, Self::Stage, Self::Prod];

    /// The name, the second part of every name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Dev => "dev",
            Self::Stage => "stage",
            Self::Prod => "prod",
        }
    }

    /// The regions that it runs in.
    pub const fn regions(self) -> &'static [Region] {
        match self {
            Self::Dev => REGIONS.split_at(3).1,
            Self::Stage | Self::Prod => &REGIONS,
        }
    }

    /// Its other regions whose services use the same databases: those of the same legal zone.
    pub fn peers(self, region: Region) -> impl Iterator<Item = Region> {
        let same_zone = move |other: &Region| other.jurisdiction().zone() == region.jurisdiction().zone();
        self.regions().iter().copied().filter(move |other| *other != region && same_zone(other))
    }

    /// The range of its VPC in a region.
    pub fn cidr(self, region: Region) -> Cidr {
        block(region, self as u32 + 1)
    }
}

/// The range of the shared VPC in a region.
pub fn shared_cidr(region: Region) -> Cidr {
    block(region, 0)
}

/// The address plan: a /12 for each region, so that a region is one route, and in it a /16 for each VPC.
fn block(region: Region, slot: u32) -> Cidr {
    let index =
        REGIONS.iter().position(|known| *known == region).expect("the platform's regions are in `REGIONS`");
    let index = u32::try_from(index).expect("there are four regions");
    cidr!("10.0.0.0/8").subnet(16, 16 * index + slot).expect("four regions of sixteen networks fit")
}
