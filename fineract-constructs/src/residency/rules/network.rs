//! RES-13: networks that reach further than the data may go.

use std::collections::{BTreeMap, BTreeSet};

use fineract_core::Diag;

use super::codes::REACH;
use super::{Check, Finding};
use crate::residency::ResidencyPreset;
use crate::residency::graph::country;

/// A network that a packet from another network of its segment gets to.
#[derive(Clone, Debug)]
pub(crate) struct Reach {
    /// The segment of both.
    pub(crate) segment: String,
    /// The path of the VPC that sends.
    pub(crate) from: String,
    /// Its region.
    pub(crate) from_region: &'static str,
    /// The region of the VPC that receives.
    pub(crate) to_region: &'static str,
}

pub(super) fn check(check: &Check, found: &mut Vec<Finding>) {
    if check.preset != ResidencyPreset::StrictNational {
        return;
    }
    let mut segments: BTreeMap<&str, Vec<&Reach>> = BTreeMap::new();
    for reach in check.reaches.iter().filter(|reach| country(reach.from_region) != country(reach.to_region)) {
        segments.entry(&reach.segment).or_default().push(reach);
    }
    let tree = check.view.tree();
    for (segment, reaches) in segments {
        let regions: BTreeSet<_> =
            reaches.iter().flat_map(|reach| [reach.from_region, reach.to_region]).collect();
        let regions = regions.into_iter().collect::<Vec<_>>().join(", ");
        let vpcs = check.view.of_type("AWS::EC2::VPC").iter();
        let Some(vpc) = vpcs.into_iter().find(|vpc| tree.path(vpc.node) == reaches[0].from) else { continue };
        let message = format!("networks of `{segment}` reach each other in {regions}");
        let diag = Diag::new(&REACH, tree.path(vpc.node), tree.origin(vpc.node), message);
        let help = format!("set `isolate-attachments: true` on the segment `{segment}`");
        found.push(Finding { diag: diag.help(help), environment: vpc.environment.map(str::to_owned) });
    }
}
