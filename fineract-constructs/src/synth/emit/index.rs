//! `index.md`: the page that a reviewer opens first.

use std::collections::BTreeMap;

use fineract_core::{Diag, Doc, NodeId, UnitKind};

use super::{Emitted, Plan, Totals};
use crate::policy::Acknowledged;
use crate::synth::check::kubernetes::{Cluster, Demand, demand};
use crate::synth::finish::Program;

#[expect(clippy::too_many_arguments, reason = "the page shows all that came out")]
pub(super) fn index(
    name: &str,
    program: &Program,
    plan: &Plan,
    emitted: &BTreeMap<NodeId, Emitted>,
    totals: Totals,
    clusters: &[Cluster],
    findings: &[&Diag],
    acknowledged: &[Acknowledged],
) -> String {
    let intro = format!(
        "{} stacks with {} resources, {} bundles with {} Kubernetes objects, deployed in {} waves. {} values are read \
from other stacks; manifests wait for {}.",
        totals.stacks,
        totals.resources,
        totals.bundles,
        totals.objects,
        totals.waves,
        totals.imports,
        totals.bindings
    );
    let waves =
        table("| wave | stacks and bundles |\n|---|---|", (0..plan.waves).map(|wave| wave_row(plan, wave)));
    let stacks = table(
        "| stack | region | resources | outputs | parameters | bytes | fullest budget |\n|---|---|--:|--:|--:|--:|--:|",
        units(program, UnitKind::Stack).map(|id| stack_row(program, id, &emitted[&id])),
    );
    let values = table(
        "| consumer | region | producer | region | output |\n|---|---|---|---|---|",
        foreign_rows(plan).into_iter(),
    );
    let bundles = table(
        "| bundle | Kubernetes | objects |\n|---|---|--:|",
        units(program, UnitKind::Bundle).map(|id| bundle_row(program, id, &emitted[&id])),
    );
    let room = table(
        "| cluster | node groups | nodes | pods | requested | allocatable |\n|---|---|--:|--:|---|---|",
        clusters.iter().flat_map(room_rows),
    );
    let acknowledged = table(
        "| finding | about | reason | owner | until |\n|---|---|---|---|---|",
        acknowledged.iter().map(acknowledged_row),
    );
    let findings = table("", findings.iter().map(|finding| finding_row(finding)));
    format!(
        "# {name}\n\n{intro}\n\n\
## Waves\n\nUnits of one wave can be deployed at the same time.\n\n{waves}\n\
## Stacks\n\nCloudFormation takes 500 resources, 200 outputs, 200 parameters and 1,048,576 bytes a template.\n\n{stacks}\n\
## Values from other regions\n\nEach is read when the consumer is created or updated.\n\n{values}\n\
## Bundles\n\n{bundles}\n\
## Room on the nodes\n\nWhat pods request, and what nodes have beside what the kubelet, the system and pods on every node keep: at the \
smallest size and at the largest. What charts install later is not in it.\n\n{room}\n\
## Findings\n\n{findings}\n\
## Acknowledged\n\n{acknowledged}"
    )
}

/// The rows below a head, or `None.`
fn table(head: &str, rows: impl Iterator<Item = String>) -> String {
    let rows: Vec<_> = rows.collect();
    if rows.is_empty() {
        return "None.\n".into();
    }
    let head = if head.is_empty() { String::new() } else { format!("{head}\n") };
    format!("{head}{}\n", rows.join("\n"))
}

fn units(program: &Program, kind: UnitKind) -> impl Iterator<Item = NodeId> {
    program.units.iter().copied().filter(move |unit| program.unit(*unit).kind == kind)
}

fn wave_row(plan: &Plan, wave: usize) -> String {
    let units = plan.units.iter().filter(|unit| unit.wave == wave);
    let names: Vec<_> = units.map(|unit| format!("`{}`", unit.name)).collect();
    format!("| {wave} | {} |", names.join(", "))
}

fn stack_row(program: &Program, id: NodeId, unit: &Emitted) -> String {
    let Emitted { resources, outputs, parameters, bytes, .. } = unit;
    let shares = [(*resources, 500), (*outputs, 200), (*parameters, 200), (*bytes, 1_048_576)];
    let fullest = shares.iter().map(|(count, limit)| count * 100 / limit).max().unwrap_or(0);
    let (name, region) = (&program.unit(id).name, program.unit(id).place.region);
    format!("| `{name}` | {region} | {resources} | {outputs} | {parameters} | {bytes} | {fullest} % |")
}

fn foreign_rows(plan: &Plan) -> Vec<String> {
    let mut rows = Vec::new();
    for unit in &plan.units {
        for import in unit.reads.iter().filter(|import| import.region != unit.region) {
            let (consumer, producer) = (&unit.name, &import.stack);
            let (here, there, output) = (&unit.region, &import.region, &import.output);
            rows.push(format!("| `{consumer}` | {here} | `{producer}` | {there} | `{output}` |"));
        }
    }
    rows
}

fn bundle_row(program: &Program, id: NodeId, unit: &Emitted) -> String {
    let data = program.unit(id);
    let version = data.settings.get("kubernetes").and_then(Doc::as_str).unwrap_or("–");
    format!("| `{}` | {version} | {} |", data.name, unit.objects)
}

fn room_rows(cluster: &Cluster) -> Vec<String> {
    let row = |pool: Demand| {
        let (nodes, pods) = (pool.nodes, pool.pods);
        format!(
            "| `{}` | {} | {} to {} | {} to {} | {} to {} | {} to {} |",
            cluster.name,
            pool.groups.join(", "),
            nodes.0,
            nodes.1,
            pods.0,
            pods.1,
            pool.wanted.0,
            pool.wanted.1,
            pool.there.0,
            pool.there.1
        )
    };
    demand(cluster).into_iter().map(row).collect()
}

fn finding_row(finding: &Diag) -> String {
    let help = finding.help.as_ref().map_or_else(String::new, |help| format!("; {help}"));
    format!("- {} `{}`: {}{help}", finding.code.id, finding.path, finding.message)
}

fn acknowledged_row(acknowledged: &Acknowledged) -> String {
    let Acknowledged { finding, answer } = acknowledged;
    let (code, path, message) = (finding.code.id, &finding.path, &finding.message);
    format!("| {code} `{path}` | {message} | {} | {} | {} |", answer.reason, answer.owner, answer.expires)
}
