//! What becomes of each store that was in what is lost.

use super::{Loss, StoreRow};
use crate::residency::recovery::{Takeover, duration, must_outlive, plan, recoveries};
use crate::residency::{FlowGraph, Kind, ResidencyPreset, Vertex, VertexId, takeover};

pub(super) fn stores<'a>(
    graph: &'a FlowGraph,
    environment: &str,
    loss: Loss,
    preset: Option<ResidencyPreset>,
) -> Vec<(&'a Vertex, StoreRow)> {
    let own = graph.vertices().filter(|(id, vertex)| {
        let here = vertex.environment.as_deref() == Some(environment) && vertex.region == loss.region();
        here && must_outlive(graph, *id)
    });
    let row = |id, vertex| match loss {
        Loss::Zone(_) => without_zone(vertex),
        Loss::Region(_) => without_region(graph, id, vertex, preset),
    };
    own.map(|(id, vertex)| (vertex, row(id, vertex))).collect()
}

/// A store that nothing takes over.
fn lost(vertex: &Vertex) -> StoreRow {
    let objective = vertex.objective;
    StoreRow {
        name: vertex.name.clone(),
        kind: vertex.kind.name().to_owned(),
        classes: vertex.holding.classes.iter().map(|class| class.name().to_owned()).collect(),
        subjects: vertex.holding.subjects.iter().map(|subject| subject.alpha2().to_owned()).collect(),
        region: vertex.region.clone(),
        target: None,
        plan: None,
        by: "nobody can".into(),
        rpo: "all, unless the region comes back".into(),
        rpo_objective: format!("{} min", objective.rpo_minutes),
        rpo_met: false,
        rto: "until the region is back".into(),
        rto_objective: format!("{} min", objective.rto_minutes),
        rto_met: Some(false),
        lawful: None,
        legal_basis: Vec::new(),
    }
}

fn without_zone(vertex: &Vertex) -> StoreRow {
    let stays = StoreRow { target: Some(vertex.region.clone()), lawful: Some(true), ..lost(vertex) };
    if vertex.kind == Kind::Volume {
        return StoreRow {
            by: "an operator, from a snapshot".into(),
            rpo: "what is newer than the last snapshot".into(),
            rto: Takeover::Restore.describe().into(),
            rto_met: Takeover::Restore.meets(),
            ..stays
        };
    }
    // A cache's replica follows a moment behind; what databases, files and objects are kept on is in several zones.
    let rpo = if vertex.kind == Kind::Cache { "1 s" } else { "0 s" };
    let kept = StoreRow { rpo: rpo.into(), rpo_met: true, ..stays };
    match zones(vertex) {
        Some(0 | 1) => StoreRow {
            by: "an operator, by a new instance".into(),
            rto: "minutes".into(),
            rto_met: None,
            ..kept
        },
        _ => StoreRow {
            by: "the service itself".into(),
            rto: "seconds to a minute".into(),
            rto_met: Some(true),
            ..kept
        },
    }
}

/// In how many zones a store serves; none where the service spreads it over all.
fn zones(vertex: &Vertex) -> Option<usize> {
    match vertex.kind {
        Kind::Database => vertex.facts.get("zones").map(|zones| zones.split_whitespace().count()),
        Kind::Cache => vertex.facts.get("nodes").and_then(|nodes| nodes.parse().ok()),
        _ => None,
    }
}

fn without_region(
    graph: &FlowGraph,
    id: VertexId,
    vertex: &Vertex,
    preset: Option<ResidencyPreset>,
) -> StoreRow {
    let copies = recoveries(graph, id);
    // What a plan promotes is what an operator will promote, even if another copy is as fresh; what opens it goes along.
    let best = copies.iter().min_by_key(|copy| {
        let newest = (copy.takeover, copy.rpo_seconds.unwrap_or(u32::MAX));
        let region = &graph.vertex(copy.to).region;
        let mut plans = graph.plans().iter().filter(|plan| plan.environment == vertex.environment);
        let along = plans.any(|plan| [region, &vertex.region].iter().all(|it| plan.regions.contains(it)));
        (plan(graph, vertex, copy).is_none(), newest, !along)
    });
    let Some(best) = best else { return lost(vertex) };
    let target = graph.vertex(best.to);
    let (lawful, legal_basis) = preset.map(|preset| takeover(preset, graph, vertex, target)).unzip();
    let met =
        best.rpo_seconds.is_some_and(|seconds| seconds <= vertex.objective.rpo_minutes.saturating_mul(60));
    let plan = plan(graph, vertex, best).map(|plan| plan.name.clone());
    let (by, rto, rto_met) = match (&plan, best.takeover) {
        (Some(plan), _) => {
            (format!("the plan `{plan}`, which an operator starts"), "minutes, by the plan", Some(true))
        }
        (None, takeover) => (by(takeover).to_owned(), takeover.describe(), takeover.meets()),
    };
    StoreRow {
        target: Some(target.region.clone()),
        plan,
        by,
        rpo: duration(best.rpo_seconds),
        rpo_met: met,
        rto: rto.into(),
        rto_met,
        lawful,
        legal_basis: legal_basis.unwrap_or_default(),
        ..lost(vertex)
    }
}

fn by(takeover: Takeover) -> &'static str {
    match takeover {
        Takeover::None => "nobody has to",
        Takeover::Managed => "an operator starts it, the service does it",
        Takeover::Manual => "an operator",
        Takeover::Restore => "an operator, from a recovery point",
    }
}
