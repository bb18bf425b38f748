//! Why a reviewer has to look: what a change takes away, opens or breaks.

mod access;
mod acls;
mod around;
mod calico;
mod data;
mod firewall;
mod network;
mod objects;
mod permissions;
mod protection;
mod readers;
mod residency;
mod rights;
mod settings;
mod subnets;
mod taken;
mod targets;
mod traffic;
mod versions;
mod volumes;

use serde_json::Value as Json;

use super::meaning::Meaning;
use super::moves::At;
use super::template::{Pair, Resource};
pub(super) use acls::let_through;
pub(super) use around::Around;
pub(super) use data::{policy, replaced_or_deleted};
pub(super) use network::opened;
pub(super) use objects::of_object;
pub(super) use protection::weakened;
pub(super) use readers::broken;
pub(super) use residency::crossings;
pub(super) use taken::taken;

/// Adds what is dangerous about a change of a resource, but for what only its whole stack shows.
pub(super) fn of_resource(pair: &Pair, resource: &mut Resource) {
    let read = |meaning: &Meaning, at: &Option<At>| -> Option<Json> {
        let (stem, id) = at.as_ref()?;
        Some(meaning.of(stem, meaning.side.resource(stem, id)?))
    };
    let (before, after) = (read(&pair.before, &resource.before), read(&pair.after, &resource.after));
    let (before, after) = (before.as_ref(), after.as_ref());
    let change = &mut resource.change;
    weakened(change);
    versions::upgraded(change, after);
    access::opened_or_unguarded(pair, change, before, after);
    firewall::stops_less(change, before, after);
    subnets::moved_away(pair, change, before, after);
    let holder = targets::holder(pair, &change.ty, before, after);
    permissions::widened(change, before, after, holder);
}
