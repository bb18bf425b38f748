//! RES-14: stores that nothing follows, or nothing fresh enough.

use super::codes::GAP;
use super::{Check, Finding, about, named};
use crate::residency::graph::{Kind, Vertex, VertexId};
use crate::residency::recovery::{duration, recoveries};
use crate::residency::{FlowKind, Objective, ResidencyPreset};

/// What must outlive its region. Queues are emptied within minutes; a secret is generated anew.
const LASTING: [Kind; 5] = [Kind::Database, Kind::Cache, Kind::FileSystem, Kind::Bucket, Kind::Volume];

pub(super) fn check(check: &Check, found: &mut Vec<Finding>) {
    for (id, vertex) in check.graph.vertices() {
        // Developers' data can be made again.
        let matters = LASTING.contains(&vertex.kind) && vertex.environment.as_deref() != Some("dev");
        let asked = vertex.objective != Objective::NONE;
        if matters && asked && vertex.is_restricted() && vertex.declared && !check.graph.is_copy(id) {
            gap(check, id, vertex, found);
        }
    }
}

fn gap(check: &Check, id: VertexId, vertex: &Vertex, found: &mut Vec<Finding>) {
    if check.preset == ResidencyPreset::StrictNational {
        if !is_backed_up(check, id, vertex) {
            let message = format!("{} has no backup in its region", named(vertex));
            let help = "back it up there: the policy lets no copy leave the country";
            found.push(about(&GAP, vertex, message, help));
        }
        return;
    }
    let objective = vertex.objective.rpo_minutes;
    let copies = recoveries(check.graph, id);
    let Some(freshest) = copies.first() else {
        let message = format!("{} has no copy in another region", named(vertex));
        found.push(about(
            &GAP,
            vertex,
            message,
            "replicate it, copy its backups, or state a looser objective",
        ));
        return;
    };
    if freshest.rpo_seconds.is_none_or(|seconds| seconds > objective * 60) {
        let message = format!(
            "{} is {} behind in {} (by {}), and the objective is {objective} min",
            named(vertex),
            duration(freshest.rpo_seconds),
            check.graph.vertex(freshest.to).region,
            freshest.by.join(", then "),
        );
        found.push(about(
            &GAP,
            vertex,
            message,
            "replicate it by something faster, or state a looser objective",
        ));
    }
}

/// Whether a store keeps backups of itself, or a plan does in its region.
fn is_backed_up(check: &Check, id: VertexId, vertex: &Vertex) -> bool {
    let kept = ["backup days", "snapshot days"].into_iter().filter_map(|name| vertex.facts.get(name));
    let own = kept.into_iter().any(|days| days != "0");
    own || check.graph.out_of(id).iter().any(|(flow, to)| {
        flow.kind == FlowKind::CopiesBackup && check.graph.vertex(*to).region == vertex.region
    })
}
