//! Failover on paper: what still serves when a region or one of its zones is lost.
//!
//! The answer follows from the data-flow graph: the Route 53 tree and the accelerators are evaluated as they would answer
//! without the load balancers of the region, and each store's copies are looked up with who makes them serve.

mod names;
mod text;

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::Serialize;

use crate::aws::{Jurisdiction, Region};
use crate::residency::recovery::{Takeover, duration, recoveries};
use crate::residency::{FlowGraph, FlowKind, Kind, Purpose, ResidencyPreset, Vertex, VertexId, allowed_in};

/// What is lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Loss {
    /// A whole region.
    Region(Region),
    /// One of its zones, the first: none is special.
    Zone(Region),
}

/// What is left of an environment.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Simulation {
    /// The environment.
    pub environment: String,
    /// What is lost.
    pub lost: String,
    /// The policy that the rest is judged by.
    pub policy: Option<String>,
    /// Where clients of each country are led, by name that they ask for.
    pub traffic: Vec<TrafficRow>,
    /// Each service.
    pub services: Vec<ServiceRow>,
    /// Each store that was in what is lost.
    pub stores: Vec<StoreRow>,
    /// What an operator does, in this order.
    pub steps: Vec<String>,
    /// Where data would be that the policy does not let be there.
    pub breaches: Vec<String>,
}

/// Where a name leads clients of a country.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
pub struct TrafficRow {
    /// The name or the accelerator.
    pub name: String,
    /// The country of the clients; `all` for a name that answers all alike.
    pub country: String,
    /// The region that answers while nothing is lost.
    pub before: Option<String>,
    /// The region that answers now; none if nothing does.
    pub after: Option<String>,
}

/// What becomes of a service.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct ServiceRow {
    /// Its name.
    pub name: String,
    /// Where it still runs.
    pub runs_in: Vec<String>,
    /// Where it runs, and waits for a store that is lost until a copy is promoted.
    pub waits_in: Vec<String>,
}

/// What becomes of a store.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct StoreRow {
    /// Its name.
    pub name: String,
    /// Its kind.
    pub kind: String,
    /// Where the copy is that takes over; none if none does.
    pub target: Option<String>,
    /// Who makes it take over.
    pub by: String,
    /// How much is lost.
    pub rpo: String,
    /// Whether the objective for that is met.
    pub rpo_met: bool,
    /// How long it takes.
    pub rto: String,
    /// Whether the objective for that is met; none where it depends on people.
    pub rto_met: Option<bool>,
    /// Whether the policy lets data be written where the copy is; none without a copy or a policy.
    pub lawful: Option<bool>,
}

impl Loss {
    fn region(self) -> &'static str {
        match self {
            Self::Region(region) | Self::Zone(region) => region.code(),
        }
    }

    fn describe(self) -> String {
        match self {
            Self::Region(region) => format!("{} ({})", region.code(), region.city()),
            Self::Zone(region) => format!("one zone of {} ({})", region.code(), region.city()),
        }
    }
}

impl Simulation {
    /// Removes what is lost from an environment, and says what is left.
    pub fn run(graph: &FlowGraph, environment: &str, loss: Loss, preset: Option<ResidencyPreset>) -> Self {
        let stores = stores(graph, environment, loss, preset);
        let traffic = names::traffic(graph, environment, loss);
        let breaches = breaches(graph, environment, loss, preset, &stores, &traffic);
        Self {
            environment: environment.to_owned(),
            lost: loss.describe(),
            policy: preset.map(|preset| preset.name().to_owned()),
            services: services(graph, environment, loss),
            steps: steps(loss, &stores, &traffic),
            traffic,
            stores: stores.into_iter().map(|(_, row)| row).collect(),
            breaches,
        }
    }
}

/// What must serve again; logs and queues are left behind.
const SERVING: [Kind; 6] =
    [Kind::Database, Kind::Cache, Kind::FileSystem, Kind::Bucket, Kind::Volume, Kind::Secret];

fn stores<'a>(
    graph: &'a FlowGraph,
    environment: &str,
    loss: Loss,
    preset: Option<ResidencyPreset>,
) -> Vec<(&'a Vertex, StoreRow)> {
    let own = graph.vertices().filter(|(id, vertex)| {
        let here = vertex.environment.as_deref() == Some(environment) && vertex.region == loss.region();
        here && vertex.declared && SERVING.contains(&vertex.kind) && !graph.is_copy(*id)
    });
    own.map(|(id, vertex)| (vertex, store(graph, id, vertex, loss, preset))).collect()
}

fn store(
    graph: &FlowGraph,
    id: VertexId,
    vertex: &Vertex,
    loss: Loss,
    preset: Option<ResidencyPreset>,
) -> StoreRow {
    let row = |target: Option<String>, by: &str, rpo: String, rpo_met, rto: &str, rto_met, lawful| StoreRow {
        name: vertex.name.clone(),
        kind: vertex.kind.name().to_owned(),
        target,
        by: by.to_owned(),
        rpo,
        rpo_met,
        rto: rto.to_owned(),
        rto_met,
        lawful,
    };
    if matches!(loss, Loss::Zone(_)) {
        let here = Some(vertex.region.clone());
        return match zones(vertex) {
            Some(0 | 1) => {
                row(here, "an operator, by a new instance", "0 s".into(), true, "minutes", None, Some(true))
            }
            _ => row(
                here,
                "the service itself",
                "0 s".into(),
                true,
                "seconds to a minute",
                Some(true),
                Some(true),
            ),
        };
    }
    let copies = recoveries(graph, id);
    let Some(best) = copies.iter().min_by_key(|copy| (copy.takeover, copy.rpo_seconds.unwrap_or(u32::MAX)))
    else {
        return row(
            None,
            "nobody can",
            "all, unless the region comes back".into(),
            false,
            "until the region is back",
            Some(false),
            None,
        );
    };
    let target = graph.vertex(best.to);
    let by = match best.takeover {
        Takeover::None => "nobody has to",
        Takeover::Managed => "an operator starts it, the service does it",
        Takeover::Manual => "an operator",
        Takeover::Restore => "an operator, from a recovery point",
    };
    let met =
        best.rpo_seconds.is_some_and(|seconds| seconds <= vertex.objective.rpo_minutes.saturating_mul(60));
    let lawful = preset.map(|preset| allowed_in(preset, &vertex.holding, target.country(), Purpose::Process));
    let rpo = duration(best.rpo_seconds);
    row(Some(target.region.clone()), by, rpo, met, best.takeover.describe(), best.takeover.meets(), lawful)
}

/// In how many zones a store serves; none where the service spreads it over all.
fn zones(vertex: &Vertex) -> Option<usize> {
    match vertex.kind {
        Kind::Database => vertex.facts.get("zones").map(|zones| zones.split_whitespace().count()),
        Kind::Cache => vertex.facts.get("nodes").and_then(|nodes| nodes.parse().ok()),
        // A volume is in one zone.
        Kind::Volume => Some(1),
        _ => None,
    }
}

fn services(graph: &FlowGraph, environment: &str, loss: Loss) -> Vec<ServiceRow> {
    let own = graph.vertices().filter(|(_, vertex)| {
        vertex.kind == Kind::Service && vertex.environment.as_deref() == Some(environment)
    });
    let mut rows: Vec<ServiceRow> = Vec::new();
    for (id, vertex) in own {
        let index = rows.iter().position(|row| row.name == vertex.name).unwrap_or_else(|| {
            rows.push(ServiceRow { name: vertex.name.clone(), runs_in: Vec::new(), waits_in: Vec::new() });
            rows.len() - 1
        });
        let whole = matches!(loss, Loss::Region(_));
        if whole && vertex.region == loss.region() {
            continue;
        }
        let opened = graph.out_of(id).into_iter().filter(|(flow, _)| flow.kind == FlowKind::Writes);
        let waits = whole && opened.into_iter().any(|(_, store)| graph.vertex(store).region == loss.region());
        let row = &mut rows[index];
        if waits { &mut row.waits_in } else { &mut row.runs_in }.push(vertex.region.clone());
    }
    rows
}

/// What an operator does: first what holds the truth, then what is made of it, then what clients see.
fn steps(loss: Loss, stores: &[(&Vertex, StoreRow)], traffic: &[TrafficRow]) -> Vec<String> {
    const ORDER: [(Kind, &str); 6] = [
        (Kind::Secret, "read"),
        (Kind::Database, "fail over"),
        (Kind::Cache, "promote"),
        (Kind::FileSystem, "make writable"),
        (Kind::Bucket, "read"),
        (Kind::Volume, "restore"),
    ];
    if matches!(loss, Loss::Zone(_)) {
        return vec![
            "none: the region's services fail over by themselves; replace what was in one zone".into(),
        ];
    }
    let mut steps = Vec::new();
    for (kind, verb) in ORDER {
        for (_, row) in stores.iter().filter(|(vertex, _)| vertex.kind == kind) {
            match &row.target {
                Some(_) if row.by == "nobody has to" => {}
                Some(region) => {
                    let verb = if row.by.contains("recovery point") { "restore" } else { verb };
                    steps.push(format!("{verb} {} `{}` in {region}: {}", row.kind, row.name, row.rto));
                }
                None => steps.push(format!("wait for {} `{}`: it has no copy", row.kind, row.name)),
            }
        }
    }
    let moved = traffic.iter().filter(|row| row.after.is_some() && row.before != row.after).count();
    if moved > 0 {
        steps.push(format!("nothing for names: {moved} answers move by health checks"));
    }
    steps
}

fn breaches(
    graph: &FlowGraph,
    environment: &str,
    loss: Loss,
    preset: Option<ResidencyPreset>,
    stores: &[(&Vertex, StoreRow)],
    traffic: &[TrafficRow],
) -> Vec<String> {
    let Some(preset) = preset.filter(|_| graph.environments().contains(environment)) else {
        return Vec::new();
    };
    let of_stores = stores.iter().filter(|(_, row)| row.lawful == Some(false)).map(|(_, row)| {
        format!(
            "{} `{}` would be served from {}",
            row.kind,
            row.name,
            row.target.as_deref().unwrap_or_default()
        )
    });
    let of_traffic = traffic.iter().filter_map(|row| {
        let region = row.after.as_deref().filter(|_| matches!(loss, Loss::Region(_)))?;
        let country = Jurisdiction::ALL.into_iter().find(|country| country.alpha2() == row.country)?;
        let here = Region::from_code(region).map(Region::jurisdiction);
        let sent = crate::residency::sent_by(country);
        let lawful = allowed_in(preset, &sent, here, Purpose::Process);
        (!lawful).then(|| format!("`{}` leads clients of {} to {region}", row.name, row.country))
    });
    let found: BTreeSet<_> = of_stores.chain(of_traffic).collect();
    found.into_iter().collect()
}
