//! The rows of the report, from the graph.

use std::collections::BTreeSet;

use super::{
    ContractRow, EntryRow, FlowRow, Judged, JurisdictionRow, PresenceRow, ProcessorRow, RecoveryRow,
    StoreRow, codes, names,
};
use crate::aws::Jurisdiction;
use crate::residency::graph::{Encryption, Flow, FlowGraph, FlowKind, Kind, Role, Vertex, VertexId};
use crate::residency::judge::takeover;
use crate::residency::recovery::{duration, must_outlive, plan, recoveries};
use crate::residency::rules::entry::regions;
use crate::residency::rules::transfers::{Transfer, resting, transfer};
use crate::residency::{Basis, Finding};

/// A row for each country whose customers' restricted data is anywhere.
pub(super) fn presence(graph: &FlowGraph, environment: &str) -> Vec<PresenceRow> {
    let rows = Jurisdiction::ALL.into_iter().map(|subject| {
        let own: Vec<_> = graph
            .vertices()
            .filter(|(_, vertex)| {
                let restricted = vertex.kind.role() == Role::Store && vertex.is_restricted();
                let subject = vertex.holding.subjects.contains(&subject);
                restricted && subject && vertex.environment.as_deref() == Some(environment)
            })
            .map(|(id, _)| id)
            .collect();
        let places = |ids: Vec<VertexId>| {
            let of = |id: VertexId| (graph.vertex(id).country(), graph.vertex(id).region.clone());
            let places: BTreeSet<_> = ids.into_iter().map(of).collect();
            let mut codes: Vec<_> = places
                .into_iter()
                .map(|(country, region)| country.map_or(region, |country| country.alpha2().to_owned()))
                .collect();
            codes.dedup();
            codes
        };
        let keys = |id: &VertexId| {
            let out = graph.out_of(*id).into_iter();
            out.filter(|(flow, _)| flow.kind == FlowKind::EncryptsWith)
                .map(|(_, key)| key)
                .collect::<Vec<_>>()
        };
        let users = |id: &VertexId| {
            let into = graph.into(*id).into_iter();
            let uses = into.filter(|(_, flow)| matches!(flow.kind, FlowKind::Reads | FlowKind::Writes));
            uses.map(|(user, _)| user).collect::<Vec<_>>()
        };
        let (copies, first): (Vec<_>, Vec<_>) = own.iter().copied().partition(|id| graph.is_copy(*id));
        PresenceRow {
            subject: subject.alpha2().to_owned(),
            stored_in: places(first),
            copied_to: places(copies),
            processed_in: places(own.iter().flat_map(users).collect()),
            keys_in: places(own.iter().flat_map(keys).collect()),
        }
    });
    rows.filter(|row| !row.stored_in.is_empty() || !row.copied_to.is_empty()).collect()
}

/// A row for each country that has something, in the order of the library; then what is outside of all.
pub(super) fn jurisdictions(judged: &Judged, environment: &str) -> Vec<JurisdictionRow> {
    let countries = Jurisdiction::ALL.into_iter().map(Some).chain([None]);
    let rows = countries.map(|country| jurisdiction(judged, environment, country));
    rows.filter(|row| !row.regions.is_empty()).collect()
}

fn jurisdiction(judged: &Judged, environment: &str, country: Option<Jurisdiction>) -> JurisdictionRow {
    let graph = judged.graph;
    let here =
        |vertex: &Vertex| vertex.country() == country && vertex.environment.as_deref() == Some(environment);
    let own: Vec<_> = graph.vertices().filter(|(_, vertex)| here(vertex)).collect();
    let regions: BTreeSet<_> = own.iter().map(|(_, vertex)| vertex.region.clone()).collect();
    let of = |role: Role| own.iter().copied().filter(move |(_, vertex)| vertex.kind.role() == role);
    let (mut inbound, mut outbound) = (BTreeSet::new(), BTreeSet::new());
    for (from, flow, to) in graph.flows() {
        let Some(transfer) = transfer(graph.vertex(from), flow, graph.vertex(to)).filter(Transfer::crosses)
        else {
            continue;
        };
        if here(transfer.from) {
            outbound.insert(flow_row(judged, &transfer));
        }
        if here(transfer.to) {
            inbound.insert(flow_row(judged, &transfer));
        }
    }
    JurisdictionRow {
        country: country.map_or("outside", Jurisdiction::alpha2).to_owned(),
        regions: regions.into_iter().collect(),
        stores: of(Role::Store).map(|(id, vertex)| store(graph, id, vertex)).collect(),
        entry_points: of(Role::Entry).map(|(id, vertex)| entry(graph, id, vertex)).collect(),
        processors: of(Role::Processor).map(|(id, vertex)| processor(graph, id, vertex)).collect(),
        inbound: inbound.into_iter().collect(),
        outbound: outbound.into_iter().collect(),
    }
}

/// A row for each contract that flows of the environment rest on.
pub(super) fn contracts(judged: &Judged, environment: &str) -> Vec<ContractRow> {
    let graph = judged.graph;
    let rows = graph.contracts().iter().map(|contract| {
        let own = |transfer: &&Transfer| transfer.from.environment.as_deref() == Some(environment);
        let resting = resting(judged.preset, graph, contract);
        ContractRow {
            instrument: contract.instrument.name().to_owned(),
            document: contract.document.clone(),
            part: contract.part().to_owned(),
            to: contract.to.alpha2().to_owned(),
            reason: contract.reason.clone(),
            owner: contract.owner.clone(),
            expires: contract.expires.to_string(),
            flows: resting.iter().filter(own).count(),
        }
    });
    rows.filter(|row| row.flows > 0).collect()
}

fn store(graph: &FlowGraph, id: VertexId, vertex: &Vertex) -> StoreRow {
    let out = graph.out_of(id);
    let key =
        out.iter().find(|(flow, _)| flow.kind == FlowKind::EncryptsWith).map(|(_, key)| graph.vertex(*key));
    let encryption = match (key, vertex.encryption) {
        (Some(key), _) => key.name.clone(),
        (None, Encryption::None) => "none".to_owned(),
        (None, Encryption::Service) => "the service's key".to_owned(),
        (None, Encryption::Key) => "a key of another program".to_owned(),
    };
    let vaults = out
        .iter()
        .filter(|(flow, _)| flow.mechanism == "AWS Backup")
        .map(|(_, vault)| graph.vertex(*vault).name.clone());
    let vaults: BTreeSet<_> = vaults.collect();
    StoreRow {
        name: vertex.name.clone(),
        kind: vertex.kind.name().to_owned(),
        region: vertex.region.clone(),
        classes: names(&vertex.holding.classes),
        subjects: codes(&vertex.holding.subjects),
        stated: vertex.stated && vertex.subjects_stated,
        encryption,
        key_region: key.map(|key| key.region.clone()),
        multi_region_key: key.is_some_and(|key| key.facts.contains_key("multi-region")),
        facts: facts(vertex),
        backup_vaults: vaults.into_iter().collect(),
        resource: resource(vertex),
    }
}

fn facts(vertex: &Vertex) -> std::collections::BTreeMap<String, String> {
    let said = vertex.facts.iter().filter(|(_, value)| !value.is_empty());
    said.map(|(name, value)| ((*name).to_owned(), value.clone())).collect()
}

fn resource(vertex: &Vertex) -> String {
    format!("{}/{}", vertex.unit, vertex.logical_id)
}

fn entry(graph: &FlowGraph, id: VertexId, vertex: &Vertex) -> EntryRow {
    let record = vertex.record.as_ref();
    EntryRow {
        name: vertex.name.clone(),
        kind: vertex.kind.name().to_owned(),
        location: record.and_then(|record| record.location.clone()),
        failover: record.and_then(|record| record.failover.clone()),
        regions: regions(graph, id).into_keys().collect(),
        resource: resource(vertex),
    }
}

fn processor(graph: &FlowGraph, id: VertexId, vertex: &Vertex) -> ProcessorRow {
    let uses = |flow: &Flow| matches!(flow.kind, FlowKind::Reads | FlowKind::Writes | FlowKind::Publishes);
    let stores = graph.out_of(id).into_iter().filter(|(flow, _)| uses(flow)).map(|(_, to)| to);
    let taken = graph.into(id).into_iter().filter(|(_, flow)| uses(flow)).map(|(from, _)| from);
    let named = stores.chain(taken).map(|to| graph.vertex(to)).filter(|store| store.kind != Kind::Secret);
    let uses: BTreeSet<_> = named.map(|store| format!("{} {}", store.kind.name(), store.name)).collect();
    ProcessorRow {
        name: vertex.name.clone(),
        kind: vertex.kind.name().to_owned(),
        region: vertex.region.clone(),
        uses: uses.into_iter().collect(),
        resource: resource(vertex),
    }
}

fn flow_row(judged: &Judged, transfer: &Transfer) -> FlowRow {
    let verdict = transfer.judge(judged.preset, judged.graph);
    let restricted = transfer.classes.iter().any(|class| class.is_restricted());
    let expires = verdict.last_to_expire().map(|(expires, _)| expires);
    let lapsed = expires.zip(judged.as_of).is_some_and(|(expires, today)| today >= expires);
    let refused = verdict.is_denied() || lapsed && restricted;
    let waiver = judged.found.iter().find_map(|finding: &Finding| {
        let same = finding.diag.code == transfer.code() && finding.diag.path == transfer.flow.path;
        judged.waiver(finding).filter(|_| same && refused)
    });
    FlowRow {
        mechanism: transfer.flow.mechanism.to_owned(),
        kind: transfer.flow.kind.name().to_owned(),
        from: transfer.from.name.clone(),
        from_region: transfer.from.region.clone(),
        to: transfer.to.name.clone(),
        to_region: transfer.to.region.clone(),
        classes: names(&transfer.classes),
        subjects: codes(&transfer.flow.subjects),
        verdict: match (refused, expires) {
            (true, _) => "refused",
            (false, Some(_)) if restricted => "conditional",
            (false, _) => "allowed",
        }
        .to_owned(),
        legal_basis: verdict.bases.iter().map(Basis::describe).collect(),
        expires: expires.map(|date| date.to_string()),
        resource: format!("{}/{}", transfer.flow.unit, transfer.flow.logical_id),
        waiver: waiver.map(|waiver| format!("{} until {}", waiver.answer.owner, waiver.answer.expires)),
    }
}

/// A row for each copy of each store, and one for each store without.
pub(super) fn recovery(judged: &Judged, environment: &str) -> Vec<RecoveryRow> {
    let graph = judged.graph;
    let own = graph.vertices().filter(|(id, vertex)| {
        vertex.environment.as_deref() == Some(environment) && must_outlive(graph, *id)
    });
    own.flat_map(|(id, vertex)| copies(judged, id, vertex)).collect()
}

fn copies(judged: &Judged, id: VertexId, vertex: &Vertex) -> Vec<RecoveryRow> {
    let (graph, objective) = (judged.graph, vertex.objective);
    let row = |target: Option<String>, mechanism: String, rpo: String, rpo_met: bool, rto: &str, rto_met| {
        RecoveryRow {
            store: vertex.name.clone(),
            kind: vertex.kind.name().to_owned(),
            region: vertex.region.clone(),
            target,
            mechanism,
            rpo,
            rpo_objective: format!("{} min", objective.rpo_minutes),
            rpo_met,
            rto: rto.to_owned(),
            rto_objective: format!("{} min", objective.rto_minutes),
            rto_met,
        }
    };
    let copies = recoveries(graph, id);
    if copies.is_empty() {
        let gone = "nothing once the region is back, else all".into();
        return vec![row(None, "none".into(), gone, false, "when the region is back", Some(false))];
    }
    let rows = copies.iter().map(|copy| {
        let met = copy.rpo_seconds.is_some_and(|seconds| seconds <= objective.rpo_minutes.saturating_mul(60));
        let target = Some(graph.vertex(copy.to).region.clone());
        let (allowed, _) = takeover(judged.preset, graph, vertex, graph.vertex(copy.to));
        let (rto, rto_met) = match plan(graph, vertex, copy) {
            _ if !allowed => ("not possible: the policy refuses the copy".to_owned(), Some(false)),
            Some(plan) => {
                (format!("the plan `{}`, which an operator starts, minutes", plan.name), Some(true))
            }
            None => (copy.takeover.describe().to_owned(), copy.takeover.meets()),
        };
        row(target, copy.by.join(", then "), duration(copy.rpo_seconds), met, &rto, rto_met)
    });
    rows.collect()
}
