//! Reads the services of clusters from the data flows and the network policies.

use std::collections::{BTreeMap, BTreeSet};

use super::{Entry, Group, Service, Services, Use, Used};
use crate::graph::{Facts, places};
use crate::residency::{FlowGraph, FlowKind, Kind, Vertex, VertexId};
use crate::synth::ClusterTraffic;

impl Services {
    /// Those of every cluster that has services.
    pub(in crate::graph) fn read(facts: &Facts) -> Vec<Self> {
        let mut clusters: BTreeMap<&str, Vec<(VertexId, &Vertex)>> = BTreeMap::new();
        for (id, vertex) in facts.flows.vertices().filter(|(_, vertex)| vertex.kind == Kind::Service) {
            if let Some(cluster) = vertex.facts.get("cluster").filter(|name| !name.is_empty()) {
                clusters.entry(cluster).or_default().push((id, vertex));
            }
        }
        let traffic: BTreeMap<_, _> = facts.traffic.iter().map(|it| (it.cluster.as_str(), it)).collect();
        let read = clusters
            .iter()
            .map(|(cluster, own)| Self::of(facts, cluster, own, traffic.get(cluster).copied()));
        read.collect()
    }

    fn of(
        facts: &Facts,
        cluster: &str,
        own: &[(VertexId, &Vertex)],
        traffic: Option<&ClusterTraffic>,
    ) -> Self {
        let (_, first) = own[0];
        let mut uses: Vec<BTreeMap<Used, Use>> =
            own.iter().map(|(id, vertex)| stores(facts, *id, &vertex.region)).collect();
        if let Some(traffic) = traffic {
            let names: BTreeMap<_, _> =
                own.iter().enumerate().map(|(place, (_, it))| (it.name.as_str(), place)).collect();
            let place = |workload: &String| names.get(workload.rsplit('/').next()?).copied();
            for (used, from) in called(traffic) {
                for place in from.iter().filter_map(place) {
                    uses[place].insert(used.clone(), Use::Calls);
                }
            }
        }
        let used: BTreeSet<_> = uses.iter().flat_map(BTreeMap::keys).cloned().collect();
        let used: Vec<_> = used.into_iter().collect();
        let (entries, entered) = entries(facts.app, facts.flows, own);
        let service = |place: usize| {
            let (_, vertex) = own[place];
            let index =
                |(it, how): (&Used, &Use)| (used.binary_search(it).expect("all are in the list"), *how);
            Service {
                name: vertex.name.clone(),
                tooltip: tooltip(vertex),
                entries: entered[place].clone(),
                uses: uses[place].iter().map(index).collect(),
            }
        };
        let mut services: Vec<_> = (0..own.len()).map(service).collect();
        services.sort_by_key(|service| {
            (service.entries.first().copied().unwrap_or(usize::MAX), service.name.clone())
        });
        Self {
            cluster: cluster.to_owned(),
            region: first.region.clone(),
            environment: first.environment.clone(),
            entries,
            services,
            used,
        }
    }
}

/// The stores and queues that a service uses. Secrets are left out: what they open is here.
fn stores(facts: &Facts, id: VertexId, here: &str) -> BTreeMap<Used, Use> {
    let mut uses = BTreeMap::new();
    let into = facts.flows.into(id).into_iter().map(|(from, flow)| (flow, from, Use::Takes));
    let out = facts.flows.out_of(id).into_iter().map(|(flow, to)| {
        let how = match flow.kind {
            FlowKind::Reads => Use::Reads,
            FlowKind::Publishes => Use::Sends,
            _ => Use::Writes,
        };
        (flow, to, how)
    });
    for (flow, store, how) in into.chain(out) {
        let vertex = facts.flows.vertex(store);
        let is_use = matches!(flow.kind, FlowKind::Reads | FlowKind::Writes | FlowKind::Publishes);
        if !is_use || vertex.kind == Kind::Secret {
            continue;
        }
        let known = uses.entry(used(facts, vertex, here)).or_insert(how);
        *known = match (*known, how) {
            (Use::Sends, Use::Takes) | (Use::Takes, Use::Sends) => Use::SendsAndTakes,
            (one, other) => one.max(other),
        };
    }
    uses
}

fn used(facts: &Facts, vertex: &Vertex, here: &str) -> Used {
    let environment = vertex.environment.as_deref().unwrap_or_default();
    let name = if vertex.name == vertex.logical_id { &vertex.path } else { &vertex.name };
    let short = places::short(name, facts.app, environment, &vertex.region);
    let short = short.split(" of ").next().unwrap_or_default();
    let away =
        if vertex.region == here { String::new() } else { format!(" ({})", places::city(&vertex.region)) };
    Used {
        group: Group::Store(vertex.kind),
        name: format!("{short}{away}"),
        tooltip: format!("{} {} in {}", vertex.kind.name(), vertex.name, places::region(&vertex.region)),
    }
}

/// The workloads that others may call, and addresses outside, with who may call them. Names and stores in subnets are left
/// out: every pod asks for names, and stores are shown by themselves.
fn called(traffic: &ClusterTraffic) -> Vec<(Used, &BTreeSet<String>)> {
    let name = |workload: &String| workload.rsplit('/').next().unwrap_or_default().to_owned();
    let calls = traffic.calls.iter().map(|((to, port), from)| {
        let used =
            Used { group: Group::Service, name: name(to), tooltip: format!("service {to}, port {port}") };
        (used, from)
    });
    let outside = traffic.to_outside.iter().filter(|((who, _), _)| who.starts_with("any"));
    let outside = outside.map(|((who, ports), from)| {
        let used = Used { group: Group::Outside, name: who.clone(), tooltip: format!("{who}, {ports}") };
        (used, from)
    });
    calls.chain(outside).collect()
}

/// The load balancers that lead to services, and for each service those that lead to it.
fn entries(app: &str, flows: &FlowGraph, own: &[(VertexId, &Vertex)]) -> (Vec<Entry>, Vec<Vec<usize>>) {
    let mut places: BTreeMap<(&str, VertexId), usize> = BTreeMap::new();
    let behind = |id: VertexId| {
        let routes = flows.into(id).into_iter().filter(|(_, flow)| flow.kind == FlowKind::Routes);
        routes.map(|(from, _)| (flows.vertex(from).name.as_str(), from)).collect::<BTreeSet<_>>()
    };
    let entered: Vec<_> = own.iter().map(|(id, _)| behind(*id)).collect();
    let all: BTreeSet<_> = entered.iter().flatten().copied().collect();
    let entries = all.iter().enumerate().map(|(place, (name, id))| {
        places.insert((name, *id), place);
        let fact = |fact| flows.vertex(*id).facts.get(fact).map_or("", String::as_str);
        let says = format!("{} load balancer, {}", fact("type"), fact("scheme"));
        Entry { name: (*name).to_owned(), says, names: names(app, flows, *id) }
    });
    let entries = entries.collect();
    (entries, entered.iter().map(|of| of.iter().map(|it| places[it]).collect()).collect())
}

/// The names that clients ask for and that lead to a load balancer, and the accelerators between. A name that only another
/// name leads to is none of them.
fn names(app: &str, flows: &FlowGraph, balancer: VertexId) -> Vec<String> {
    let (mut open, mut seen, mut names) = (vec![balancer], BTreeSet::from([balancer]), BTreeSet::new());
    while let Some(id) = open.pop() {
        let into = flows.into(id).into_iter();
        let into = into.filter(|(_, flow)| matches!(flow.kind, FlowKind::Routes | FlowKind::FailsOver));
        let into: Vec<_> = into.map(|(from, _)| from).collect();
        let vertex = flows.vertex(id);
        let is_asked =
            into.is_empty() || vertex.record.as_ref().is_some_and(|record| record.location.is_some());
        match vertex.kind {
            Kind::Record if is_asked => drop(names.insert(vertex.name.clone())),
            Kind::Accelerator => {
                let environment =
                    vertex.environment.as_deref().or(flows.vertex(balancer).environment.as_deref());
                let name = places::short(&vertex.name, app, environment.unwrap_or_default(), &vertex.region);
                names.insert(format!("accelerator {name}"));
            }
            _ => {}
        }
        open.extend(into.into_iter().filter(|from| seen.insert(*from)));
    }
    names.into_iter().collect()
}

fn tooltip(vertex: &Vertex) -> String {
    let says = |fact: &str| vertex.facts.get(fact).map(|value| format!("\n{fact}: {value}"));
    let facts: String = ["replicas", "hosts"].into_iter().filter_map(says).collect();
    format!("{}\n{}{facts}", vertex.name, vertex.path)
}
