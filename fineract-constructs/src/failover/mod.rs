//! Failover on paper: what still serves when a region or one of its zones is lost.
//!
//! The answer follows from the data-flow graph: the Route 53 tree and the accelerators are evaluated as they would answer
//! without the load balancers of the region, and each store's copies are looked up with who makes them serve.

mod names;
mod page;
mod reports;
mod stores;
mod text;

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::Serialize;

use crate::aws::{Jurisdiction, Region};
use crate::residency::{
    ENDS, Flow, FlowGraph, FlowKind, Kind, Plan, Purpose, ResidencyPreset, Vertex, VertexId, allowed_in,
};

pub(crate) use reports::{Context, reports};

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
#[serde(rename_all = "camelCase")]
pub struct Simulation {
    /// The environment.
    pub environment: String,
    /// What is lost.
    pub lost: String,
    /// The policy that the rest is judged by.
    pub policy: Option<String>,
    /// Where clients of each country are led, by name that they ask for.
    pub traffic: Vec<TrafficRow>,
    /// The countries whose customers' databases are lost without a copy: names may lead them on, to where their data is not.
    pub without_data: Vec<String>,
    /// Each service.
    pub services: Vec<ServiceRow>,
    /// Each store that was in what is lost.
    pub stores: Vec<StoreRow>,
    /// Each queue that was in a lost region. None has a copy: what waits in it is out of reach until the region is back.
    pub queues: Vec<QueueRow>,
    /// The plans by which another region takes over what was there.
    pub plans: Vec<PlanRow>,
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
#[serde(rename_all = "camelCase")]
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
#[serde(rename_all = "camelCase")]
pub struct StoreRow {
    /// Its name.
    pub name: String,
    /// Its kind.
    pub kind: String,
    /// The classes of its data.
    pub classes: Vec<String>,
    /// Whose data it holds.
    pub subjects: Vec<String>,
    /// The region that it was in.
    pub region: String,
    /// Where the copy is that takes over; none if none does.
    pub target: Option<String>,
    /// The plan that promotes that copy.
    pub plan: Option<String>,
    /// Who makes it take over.
    pub by: String,
    /// How much is lost.
    pub rpo: String,
    /// The objective for that.
    pub rpo_objective: String,
    /// Whether it is met.
    pub rpo_met: bool,
    /// How long it takes.
    pub rto: String,
    /// The objective for that.
    pub rto_objective: String,
    /// Whether it is met; none where it depends on people.
    pub rto_met: Option<bool>,
    /// Whether the policy lets data be written where the copy is; none without a copy or a policy.
    pub lawful: Option<bool>,
    /// The grounds on which data of customers of other countries is written there.
    pub legal_basis: Vec<String>,
}

/// What becomes of the messages of a queue.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct QueueRow {
    /// How long a message is kept from when it was sent, in hours: one that is older when the region is back is gone.
    pub kept_hours: u32,
    /// Its name.
    pub name: String,
}

/// A plan of Region switch.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct PlanRow {
    /// Its name.
    pub name: String,
    /// The region that takes over.
    pub target: String,
    /// Its steps in order; those of one row are taken at the same time.
    pub steps: Vec<Vec<String>>,
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
        let stores = stores::stores(graph, environment, loss, preset);
        let traffic = names::traffic(graph, environment, loss);
        let breaches = breaches(graph, environment, loss, preset, &stores, &traffic);
        Self {
            environment: environment.to_owned(),
            lost: loss.describe(),
            policy: preset.map(|preset| preset.name().to_owned()),
            without_data: without_data(&stores),
            services: services(graph, environment, loss),
            queues: queues(graph, environment, loss),
            plans: plans(graph, loss, &stores),
            steps: steps(loss, &stores, &traffic),
            traffic,
            stores: stores.into_iter().map(|(_, row)| row).collect(),
            breaches,
        }
    }
}

fn services(graph: &FlowGraph, environment: &str, loss: Loss) -> Vec<ServiceRow> {
    let own = graph.vertices().filter(|(_, vertex)| {
        vertex.kind == Kind::Service
            && vertex.environment.as_deref() == Some(environment)
            && !vertex.facts.contains_key(ENDS)
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
        let is_lost = |(flow, id): (&Flow, VertexId)| {
            let store = graph.vertex(id);
            // What a secret says, a pod has; a bucket's copy is used only once it has taken over.
            let is_used =
                flow.kind == FlowKind::Writes || flow.kind == FlowKind::Reads && store.kind != Kind::Secret;
            is_used && store.region == loss.region() && (store.kind != Kind::Bucket || !graph.is_copy(id))
        };
        let waits = whole && graph.out_of(id).into_iter().any(is_lost);
        let row = &mut rows[index];
        if waits { &mut row.waits_in } else { &mut row.runs_in }.push(vertex.region.clone());
    }
    rows
}

/// The queues of a lost region; of a zone none is lost.
fn queues(graph: &FlowGraph, environment: &str, loss: Loss) -> Vec<QueueRow> {
    let Loss::Region(region) = loss else { return Vec::new() };
    let own = graph.vertices().map(|(_, vertex)| vertex).filter(|vertex| {
        let here = vertex.environment.as_deref() == Some(environment) && vertex.region == region.code();
        here && vertex.kind == Kind::Queue && vertex.declared
    });
    let rows: BTreeSet<_> =
        own.map(|vertex| QueueRow { kept_hours: kept(vertex) / 3600, name: vertex.name.clone() }).collect();
    rows.into_iter().collect()
}

/// For how many seconds a queue keeps messages; four days where it doesn't say. Source: SQS API, `MessageRetentionPeriod`.
fn kept(vertex: &Vertex) -> u32 {
    vertex.facts.get("seconds kept").and_then(|seconds| seconds.parse().ok()).unwrap_or(345_600)
}

fn without_data(stores: &[(&Vertex, StoreRow)]) -> Vec<String> {
    let lost = stores.iter().filter(|(vertex, row)| vertex.kind == Kind::Database && row.target.is_none());
    let countries: BTreeSet<_> = lost.flat_map(|(vertex, _)| &vertex.holding.subjects).collect();
    countries.into_iter().map(|country| country.alpha2().to_owned()).collect()
}

/// The plans that promote something.
fn plans(graph: &FlowGraph, loss: Loss, stores: &[(&Vertex, StoreRow)]) -> Vec<PlanRow> {
    let used = graph
        .plans()
        .iter()
        .filter(|plan| stores.iter().any(|(_, row)| row.plan.as_deref() == Some(plan.name.as_str())));
    let row = |plan: &Plan| PlanRow {
        name: plan.name.clone(),
        target: plan.regions.iter().filter(|region| *region != loss.region()).cloned().collect(),
        steps: plan.steps.clone(),
    };
    used.map(row).collect()
}

/// What an operator does: plans first; then what holds the truth, what is made of it, and what clients see.
fn steps(loss: Loss, stores: &[(&Vertex, StoreRow)], traffic: &[TrafficRow]) -> Vec<String> {
    const ORDER: [(Kind, &str); 6] = [
        (Kind::Secret, "read"),
        (Kind::Database, "fail over"),
        (Kind::Cache, "promote"),
        (Kind::FileSystem, "make writable"),
        (Kind::Bucket, "read"),
        (Kind::Volume, "restore"),
    ];
    let mut steps = Vec::new();
    if matches!(loss, Loss::Zone(_)) {
        let by_hand = stores.iter().map(|(_, row)| row).filter(|row| row.rto_met != Some(true));
        steps.extend(by_hand.map(|row| format!("replace {} `{}`: {}", row.kind, row.name, row.by)));
        steps.push("nothing else: the other zones go on by themselves".into());
        return steps;
    }
    let planned: BTreeSet<_> = stores.iter().filter_map(|(_, row)| row.plan.as_ref()).collect();
    for plan in planned {
        let of_plan = stores.iter().filter(|(_, row)| row.plan.as_ref() == Some(plan));
        let names: Vec<_> = of_plan.map(|(_, row)| format!("{} `{}`", row.kind, row.name)).collect();
        steps.push(format!("start the plan `{plan}`: it promotes {}", names.join(", ")));
    }
    for (kind, verb) in ORDER {
        for (_, row) in stores.iter().filter(|(vertex, row)| vertex.kind == kind && row.plan.is_none()) {
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
    let is_there = || graph.vertices().any(|(_, vertex)| vertex.environment.as_deref() == Some(environment));
    let Some(preset) = preset.filter(|_| is_there()) else {
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
