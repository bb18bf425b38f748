//! RES-11: where clients of a country are led.

use std::collections::{BTreeMap, BTreeSet};

use super::codes::ENTRY;
use super::{Check, Finding, about, named};
use crate::aws::Jurisdiction;
use crate::residency::graph::{FlowGraph, FlowKind, Kind, Vertex, VertexId, country};
use crate::residency::judge::{countries, judge};
use crate::residency::{DataClass, Purpose};

/// What clients send: who they are, and their money.
const SENT: [DataClass; 2] = [DataClass::Pii, DataClass::Financial];

pub(super) fn check(check: &Check, found: &mut Vec<Finding>) {
    for (id, vertex) in check.graph.vertices() {
        let subjects: BTreeSet<_> = match vertex.kind {
            Kind::Record => clients(check, id),
            Kind::Accelerator => served(check.graph, id),
            _ => continue,
        };
        for (region, _) in regions(check.graph, id) {
            let here = country(&region);
            let verdict =
                judge(check.preset, &BTreeSet::from(SENT), &subjects, (here, here), Purpose::Process);
            if verdict.is_denied() && !subjects.is_empty() {
                let message = format!(
                    "{} leads clients of {} to `{region}`",
                    named(vertex),
                    countries(&verdict.denied)
                );
                let help = format!(
                    "`{}` lets their data be in: {}",
                    check.preset.name(),
                    countries(&verdict.instead)
                );
                found.push(about(&ENTRY, vertex, message, help));
            }
        }
    }
}

/// The regions that an entry point leads to, at once or when others fail, with their load balancers.
pub(in crate::residency) fn regions(graph: &FlowGraph, entry: VertexId) -> BTreeMap<String, Vec<VertexId>> {
    let mut found: BTreeMap<String, Vec<VertexId>> = BTreeMap::new();
    let (mut open, mut seen) = (vec![entry], BTreeSet::from([entry]));
    while let Some(id) = open.pop() {
        let vertex = graph.vertex(id);
        if vertex.kind == Kind::LoadBalancer {
            found.entry(vertex.region.clone()).or_default().push(id);
            continue;
        }
        let ways = graph.out_of(id);
        let ways =
            ways.iter().filter(|(flow, _)| matches!(flow.kind, FlowKind::Routes | FlowKind::FailsOver));
        open.extend(ways.map(|(_, to)| *to).filter(|to| seen.insert(*to)));
    }
    found
}

/// The load balancers that an entry point leads to, at once or when others fail.
pub(crate) fn balancers(graph: &FlowGraph, entry: VertexId) -> Vec<VertexId> {
    regions(graph, entry).into_values().flatten().collect()
}

/// The countries whose clients a record answers.
fn clients(check: &Check, id: VertexId) -> BTreeSet<Jurisdiction> {
    let graph = check.graph;
    let vertex = graph.vertex(id);
    let of_name = || graph.called(Kind::Record, &vertex.name);
    let location = |vertex: &'_ Vertex| vertex.record.as_ref().and_then(|record| record.location.clone());
    let with_own_record = || {
        let places: BTreeSet<_> = of_name().filter_map(|(_, it)| location(it)).collect();
        Jurisdiction::ALL.into_iter().filter(move |country| places.contains(country.alpha2()))
    };
    let of_environment = || graph.served.get(&vertex.environment).cloned().unwrap_or_default();
    match location(vertex).as_deref() {
        // All countries of the platform are in Europe: its record takes those that have none, and leaves others none.
        Some("*") if of_name().any(|(_, it)| location(it).as_deref() == Some(EUROPE)) => BTreeSet::new(),
        Some("*" | EUROPE) => {
            let own: BTreeSet<_> = with_own_record().collect();
            of_environment().difference(&own).copied().collect()
        }
        Some(place) => Jurisdiction::ALL.into_iter().filter(|country| country.alpha2() == place).collect(),
        None if vertex.subjects_stated => vertex.holding.subjects.clone(),
        // A name that another leads to answers for what that was asked, and one that leads to places leaves it to them.
        None if is_inner(graph, id) || leads_to_places(graph, id) => BTreeSet::new(),
        // Without places, a name leads its clients to any of its regions.
        None => of_name().flat_map(|(id, _)| served(graph, id)).collect(),
    }
}

fn is_inner(graph: &FlowGraph, record: VertexId) -> bool {
    graph.into(record).iter().any(|(from, _)| graph.vertex(*from).kind == Kind::Record)
}

/// Whether the records that a record leads to tell clients apart by where they are.
fn leads_to_places(graph: &FlowGraph, record: VertexId) -> bool {
    let (mut open, mut seen) = (vec![record], BTreeSet::from([record]));
    while let Some(id) = open.pop() {
        if graph.vertex(id).record.as_ref().is_some_and(|record| record.location.is_some()) {
            return true;
        }
        open.extend(graph.out_of(id).into_iter().map(|(_, to)| to).filter(|to| seen.insert(*to)));
    }
    false
}

/// As records say it.
const EUROPE: &str = "continent EU";

/// Whose data an accelerator takes: what is stated of it, else of the services and load balancers behind it.
fn served(graph: &FlowGraph, accelerator: VertexId) -> BTreeSet<Jurisdiction> {
    let own = graph.vertex(accelerator);
    if own.subjects_stated {
        return own.holding.subjects.clone();
    }
    let balancers = regions(graph, accelerator).into_values().flatten();
    let behind = balancers.flat_map(|id| {
        let services = graph.out_of(id).into_iter().map(|(_, to)| to);
        std::iter::once(id).chain(services).collect::<Vec<_>>()
    });
    behind.flat_map(|id| graph.vertex(id).holding.subjects.clone()).collect()
}
