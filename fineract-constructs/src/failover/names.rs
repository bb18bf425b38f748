//! What names and accelerators answer when load balancers are gone.

use std::collections::BTreeSet;

use super::{Loss, TrafficRow};
use crate::aws::Jurisdiction;
use crate::residency::{FlowGraph, FlowKind, Kind, VertexId};

/// Where each name that clients ask for leads the clients of each country, before and after.
pub(super) fn traffic(graph: &FlowGraph, environment: &str, loss: Loss) -> Vec<TrafficRow> {
    let gone = match loss {
        Loss::Region(region) => Some(region.code()),
        Loss::Zone(_) => None,
    };
    let mut rows = BTreeSet::new();
    let entries = graph.vertices().filter(|(id, vertex)| {
        let asked = matches!(vertex.kind, Kind::Record | Kind::Accelerator) && !is_inner(graph, *id);
        asked && leads_into(graph, *id, environment)
    });
    let names: BTreeSet<_> = entries.map(|(_, vertex)| (vertex.name.clone(), vertex.kind)).collect();
    for (name, kind) in names {
        // A plain name answers all alike, and nobody is led by it: who asks for it has chosen the region.
        if kind == Kind::Record && !asks_where(graph, &name) {
            let answer = |lost| resolve(graph, &name, Jurisdiction::IE, lost);
            let (before, after) = (answer(None), answer(gone));
            rows.insert(TrafficRow { name, country: "all".into(), before, after });
            continue;
        }
        for country in Jurisdiction::ALL {
            let answer = |lost| match kind {
                Kind::Record => resolve(graph, &name, country, lost),
                _ => nearest(graph, &name, country, lost),
            };
            let (before, after) = (answer(None), answer(gone));
            let country = country.alpha2().to_owned();
            rows.insert(TrafficRow { name: name.clone(), country, before, after });
        }
    }
    rows.into_iter().collect()
}

/// Whether the answer of a name depends on where the client is: its own, or that of the name which it stands for.
fn asks_where(graph: &FlowGraph, name: &str) -> bool {
    let mut records = graph.called(Kind::Record, name);
    records.any(|(id, vertex)| {
        let located = vertex.record.as_ref().is_some_and(|record| record.location.is_some());
        let leads_to = graph.out_of(id).into_iter().map(|(_, to)| graph.vertex(to));
        let mut others = leads_to.filter(|to| to.kind == Kind::Record && to.name != name);
        located || others.any(|to| asks_where(graph, &to.name))
    })
}

/// Whether clients don't ask for it themselves: it is one of the answers that another name chooses from.
fn is_inner(graph: &FlowGraph, id: VertexId) -> bool {
    let located = graph.vertex(id).record.as_ref().is_some_and(|record| record.location.is_some());
    !located && graph.into(id).iter().any(|(from, _)| graph.vertex(*from).kind == Kind::Record)
}

/// Whether it leads customers into the environment: to a load balancer in public, or by an accelerator.
fn leads_into(graph: &FlowGraph, id: VertexId, environment: &str) -> bool {
    let ways = graph.out_of(id).into_iter();
    let mut ways = ways.filter(|(flow, _)| matches!(flow.kind, FlowKind::Routes | FlowKind::FailsOver));
    ways.any(|(_, to)| {
        let vertex = graph.vertex(to);
        let of_environment = vertex.environment.as_deref() == Some(environment);
        match vertex.kind {
            Kind::LoadBalancer => {
                let is_internal = vertex.facts.get("scheme").is_some_and(|scheme| scheme == "internal");
                of_environment && (!is_internal || graph.vertex(id).kind == Kind::Accelerator)
            }
            Kind::Record | Kind::Accelerator => leads_into(graph, to, environment),
            _ => false,
        }
    })
}

/// The region that a name answers with, for clients of a country.
///
/// Route 53 takes the record of the country, else of its continent, else the default; where the record evaluates the health
/// of what it leads to and nothing is healthy there, it goes on to the next.
fn resolve(graph: &FlowGraph, name: &str, country: Jurisdiction, lost: Option<&str>) -> Option<String> {
    let records: Vec<_> = graph.called(Kind::Record, name).collect();
    let at = |location: Option<&str>, failover: Option<&str>| {
        let of = |id: &VertexId| graph.vertex(*id).record.as_ref();
        let found = records.iter().map(|(id, _)| *id).filter(|id| {
            of(id).is_some_and(|record| {
                record.location.as_deref() == location && record.failover.as_deref() == failover
            })
        });
        found.collect::<Vec<_>>()
    };
    let geo =
        [Some(country.alpha2()), Some("continent EU"), Some("*")].into_iter().map(|place| (place, None));
    let plain = [(None, None), (None, Some("PRIMARY")), (None, Some("SECONDARY"))];
    for (location, failover) in geo.chain(plain) {
        for record in at(location, failover) {
            let answer = target(graph, record, country, lost);
            // Without health in the decision, the answer is what it is: a region that is gone.
            let decided = graph.vertex(record).record.as_ref().is_some_and(|record| !record.evaluates_health);
            if answer.is_some() || decided {
                return answer;
            }
        }
    }
    None
}

fn target(graph: &FlowGraph, record: VertexId, country: Jurisdiction, lost: Option<&str>) -> Option<String> {
    let ways = graph.out_of(record);
    let mut ways =
        ways.iter().filter(|(flow, _)| matches!(flow.kind, FlowKind::Routes | FlowKind::FailsOver));
    let (_, to) = ways.next()?;
    let vertex = graph.vertex(*to);
    match vertex.kind {
        Kind::LoadBalancer => Some(vertex.region.clone()).filter(|region| Some(region.as_str()) != lost),
        Kind::Accelerator => nearest(graph, &vertex.name, country, lost),
        _ => resolve(graph, &vertex.name, country, lost),
    }
}

/// The region that an accelerator leads clients of a country to: its own, else another that is healthy.
fn nearest(graph: &FlowGraph, name: &str, country: Jurisdiction, lost: Option<&str>) -> Option<String> {
    let (id, _) = graph.called(Kind::Accelerator, name).next()?;
    let balancers = crate::residency::balancers(graph, id).into_iter().map(|id| graph.vertex(id));
    let healthy = balancers.filter(|balancer| Some(balancer.region.as_str()) != lost);
    let mut regions: Vec<_> =
        healthy.map(|balancer| (balancer.country() != Some(country), balancer.region.clone())).collect();
    regions.sort();
    regions.into_iter().next().map(|(_, region)| region)
}
