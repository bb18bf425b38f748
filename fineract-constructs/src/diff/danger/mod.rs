//! Why a reviewer has to look: what a change takes away, opens or breaks.

mod data;
mod network;
mod objects;
mod permissions;
mod protection;
mod readers;
mod residency;

pub(super) use data::{policy, replaced_or_deleted};
pub(super) use network::opened;
pub(super) use objects::of_object;
pub(super) use permissions::{Holder, widened, widened_rules};
pub(super) use protection::weakened;
pub(super) use readers::broken;
pub(super) use residency::crossings;
