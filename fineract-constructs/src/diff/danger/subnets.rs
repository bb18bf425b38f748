//! Stores that are asked to move to another network.

use std::collections::BTreeSet;

use serde_json::Value as Json;

use crate::diff::meaning::{Meaning, references};
use crate::diff::model::{Change, DangerKind};
use crate::diff::template::Pair;

/// Groups of subnets that stores are in, and whose they are.
const GROUPS: [(&str, &str); 2] =
    [("AWS::RDS::DBSubnetGroup", "RDS"), ("AWS::ElastiCache::SubnetGroup", "ElastiCache")];

/// A group that gets subnets of another network, which its service refuses. Source: RDS user guide, "Working with a DB subnet
/// group"; `ElastiCache` API, `ModifyCacheSubnetGroup`.
pub(super) fn moved_away(pair: &Pair, change: &mut Change, before: Option<&Json>, after: Option<&Json>) {
    let Some((_, service)) = GROUPS.iter().find(|(ty, _)| *ty == change.ty) else { return };
    let networks = |meaning: &Meaning, group: Option<&Json>| -> BTreeSet<String> {
        let subnets = group.map(|group| references(&group["Properties"]["SubnetIds"])).unwrap_or_default();
        subnets.iter().filter_map(|subnet| network(meaning, subnet)).collect()
    };
    let (old, new) = (networks(&pair.before, before), networks(&pair.after, after));
    if !old.is_empty() && !new.is_empty() && old != new {
        let what = format!("{service} moves no store to another network: make a new one there of a backup");
        change.danger(DangerKind::Refused, what);
    }
}

/// The network of a subnet of the program.
fn network(meaning: &Meaning, subnet: &str) -> Option<String> {
    let here = meaning.renamed.iter().find(|(_, to)| *to == subnet).map_or(subnet, |(from, _)| from);
    let (stack, id) = here.split_once('/')?;
    let stem = meaning.side.stem_of(stack, None)?;
    let network = meaning.side.resource(stem, id)?.get("Properties")?.get("VpcId")?;
    Some(meaning.of(stem, network).to_string())
}
