//! The page that says who may talk to whom in a cluster.

use std::collections::{BTreeMap, BTreeSet};

use fineract_core::{Doc, Slot, UnitKind};

use super::super::cluster::{Cluster, labels};
use super::Traffic;
use super::policy::{NAME_LABEL, Peer, Rule};
use crate::synth::finish::Program;

/// What a line of a table is about, and who it is true of.
type Lines = BTreeMap<(String, String), BTreeSet<String>>;

/// Who may talk to whom in a cluster, as Markdown.
pub(in crate::synth) fn reachability(program: &Program, cluster: &Cluster) -> String {
    let subnets = subnets(program);
    let traffic = Traffic::of(cluster);
    let (mut into, mut out) = (Lines::new(), Lines::new());
    let mut open = BTreeSet::new();
    for (workload, rules) in cluster.workloads.iter().zip(&traffic.isolation) {
        let name = format!("{}/{}", workload.object.namespace, workload.object.name);
        if rules.ingress.is_none() || rules.egress.is_none() {
            open.insert(format!("`{name}`"));
        }
        for (lines, rules) in [(&mut into, &rules.ingress), (&mut out, &rules.egress)] {
            for rule in rules.iter().flatten() {
                for who in outside(cluster, rule, &subnets) {
                    lines.entry((who, rule.ports())).or_default().insert(format!("`{name}`"));
                }
            }
        }
    }
    let open = if open.is_empty() {
        "Every pod is isolated in both directions.".into()
    } else {
        format!("No policy isolates {} in at least one direction.", joined(&open))
    };
    format!(
        "# Who may talk to whom in `{}`\n\n\
What the network policies allow together. {open}\n\n\
## Between pods\n\n{}\n\
## From outside\n\n{}\n\
## To the outside\n\n{}",
        cluster.name,
        table("| from | to | port |\n|---|---|---|", &between(&traffic)),
        table("| from | port | to |\n|---|---|---|", &lines(&into)),
        table("| to | port | from |\n|---|---|---|", &lines(&out)),
    )
}

fn table(head: &str, rows: &[String]) -> String {
    if rows.is_empty() { "None.\n".into() } else { format!("{head}\n{}\n", rows.join("\n")) }
}

fn lines(lines: &Lines) -> Vec<String> {
    lines.iter().map(|((who, port), of)| format!("| {who} | {port} | {} |", joined(of))).collect()
}

fn joined(names: &BTreeSet<String>) -> String {
    names.iter().cloned().collect::<Vec<_>>().join(", ")
}

/// The pairs of workloads whose policies both agree.
fn between(traffic: &Traffic) -> Vec<String> {
    let workloads = &traffic.cluster.workloads;
    let mut pairs: BTreeMap<(String, i64), BTreeSet<String>> = BTreeMap::new();
    for (to, target) in workloads.iter().enumerate() {
        for port in target.ports() {
            for (from, source) in workloads.iter().enumerate().filter(|(from, _)| *from != to) {
                if traffic.leaves(from, to, port.number) && traffic.enters(from, to, port.number) {
                    let to = format!("`{}/{}`", target.object.namespace, target.object.name);
                    let from = format!("`{}/{}`", source.object.namespace, source.object.name);
                    pairs.entry((to, port.number)).or_default().insert(from);
                }
            }
        }
    }
    pairs.iter().map(|((to, port), from)| format!("| {} | {to} | {port} |", joined(from))).collect()
}

/// Those of a rule's peers that are no workload of the program.
fn outside(cluster: &Cluster, rule: &Rule, subnets: &BTreeMap<&str, String>) -> BTreeSet<String> {
    let who = |peer: &Peer| match peer {
        Peer::Anyone => Some("anyone".to_owned()),
        Peer::Block { cidr: "0.0.0.0/0", .. } => Some("any address".into()),
        Peer::Block { cidr, .. } => Some(subnets.get(cidr).cloned().unwrap_or_else(|| format!("`{cidr}`"))),
        Peer::Pods { namespaces, pods, .. } => {
            let of_namespace = labels(namespaces.and_then(|selector| selector.at(&["matchLabels"])));
            let name = of_namespace.get(NAME_LABEL)?;
            let there = cluster.workloads.iter().any(|workload| peer.takes(cluster, workload));
            (!there).then(|| format!("pods {} in `{name}`", super::equalities(*pods)))
        }
    };
    rule.peers.iter().filter_map(who).collect()
}

/// What subnets are called, by their networks: the path without the zone.
fn subnets(program: &Program) -> BTreeMap<&str, String> {
    let mut subnets = BTreeMap::new();
    for &unit in program.units.iter().filter(|unit| program.unit(**unit).kind == UnitKind::Stack) {
        for node in program.slot(unit, Slot::Resource) {
            let leaf = program.leaf(node);
            if leaf.ty == "AWS::EC2::Subnet"
                && let Some(cidr) = leaf.body.at(&["CidrBlock"]).and_then(Doc::as_str)
            {
                let path = program.tree.path(node);
                let tier = path
                    .rsplit_once('-')
                    .filter(|(_, zone)| zone.len() == 1)
                    .map_or(&*path, |(tier, _)| tier);
                subnets.insert(cidr, format!("subnets `{tier}`"));
            }
        }
    }
    subnets
}
