//! RES-106: files of one service in several places.

use std::collections::{BTreeMap, BTreeSet};

use super::codes::APART;
use super::{Check, Finding, about, named};
use crate::residency::FlowKind;
use crate::residency::graph::{ENDS, Kind, VertexId};

/// For each database, what its services write files to, by their name.
type Places<'a> = BTreeMap<VertexId, BTreeMap<&'a str, BTreeSet<VertexId>>>;

pub(super) fn check(check: &Check, found: &mut Vec<Finding>) {
    let mut places: Places = BTreeMap::new();
    for (id, service) in check.graph.vertices() {
        if service.kind != Kind::Service || service.facts.contains_key(ENDS) {
            continue;
        }
        let written = |kind: Kind| {
            let flows = check.graph.out_of(id).into_iter();
            flows.filter(move |(flow, to)| {
                flow.kind == FlowKind::Writes && check.graph.vertex(*to).kind == kind
            })
        };
        for (_, database) in written(Kind::Database) {
            let services = places.entry(database).or_default();
            services
                .entry(&service.name)
                .or_default()
                .extend(written(Kind::FileSystem).map(|(_, files)| files));
        }
    }
    for (database, mut services) in places {
        services.retain(|_, files| files.len() > 1);
        let regions: BTreeSet<_> =
            services.values().flatten().map(|files| check.graph.vertex(*files).region.as_str()).collect();
        if services.is_empty() {
            continue;
        }
        let names: Vec<_> = services.keys().map(|name| format!("`{name}`")).collect();
        let regions: Vec<_> = regions.into_iter().collect();
        let vertex = check.graph.vertex(database);
        let message = format!(
            "{} is written from several regions, and {} keep files in each of {} apart",
            named(vertex),
            names.join(", "),
            regions.join(", ")
        );
        let help =
            "keep what its rows name in a bucket, `.content(&content)`; answer for what they don't name";
        found.push(about(&APART, vertex, message, help));
    }
}
