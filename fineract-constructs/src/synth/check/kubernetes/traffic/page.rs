//! Who may talk to whom in a cluster, and the page that says so.

use std::collections::{BTreeMap, BTreeSet};

use fineract_core::{Doc, Slot, Tree, UnitKind};

use super::super::cluster::{Cluster, labels};
use super::brought::brought;
use super::policy::{NAME_LABEL, Peer, Rule};
use super::{Traffic, shown};
use crate::synth::finish::Program;

/// Who may talk to whom in a cluster: what its network policies allow together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClusterTraffic {
    /// The cluster.
    pub cluster: String,
    /// Workloads that no policy isolates in at least one direction, by namespace and name.
    pub open: BTreeSet<String>,
    /// Workloads that declare no connections, so that what is allowed is held against nothing.
    pub undeclared: BTreeSet<String>,
    /// What charts, add-ons and Calico bring, one row of a table each.
    pub brought: Vec<String>,
    /// For each workload and port, with its protocol unless that is TCP, the other workloads that may call it.
    pub calls: BTreeMap<(String, String), BTreeSet<String>>,
    /// For each source that is no workload, and the ports, the workloads that it may call.
    pub from_outside: BTreeMap<(String, String), BTreeSet<String>>,
    /// For each target that is no workload, and the ports, the workloads that may call it.
    pub to_outside: BTreeMap<(String, String), BTreeSet<String>>,
}

impl ClusterTraffic {
    pub(in crate::synth) fn of(cluster: &Cluster, tree: &Tree, subnets: &Subnets) -> Self {
        let traffic = Traffic::of(cluster);
        let brought = brought(cluster, tree).iter().map(|pods| pods.row(cluster, tree)).collect();
        let mut all =
            Self { cluster: cluster.name.to_owned(), calls: between(&traffic), brought, ..Self::default() };
        for (workload, rules) in cluster.workloads.iter().zip(&traffic.isolation) {
            let name = format!("{}/{}", workload.object.namespace, workload.object.name);
            if rules.ingress.is_none() || rules.egress.is_none() {
                all.open.insert(name.clone());
            }
            if workload.declared.is_none() {
                all.undeclared.insert(name.clone());
            }
            for (lines, rules) in
                [(&mut all.from_outside, &rules.ingress), (&mut all.to_outside, &rules.egress)]
            {
                for rule in rules.iter().flatten() {
                    for who in outside(cluster, rule, subnets) {
                        lines.entry((who, rule.ports())).or_default().insert(name.clone());
                    }
                }
            }
        }
        all
    }

    /// The page that says it.
    pub(in crate::synth) fn page(&self) -> String {
        let open = if self.open.is_empty() {
            "Every pod of a manifest is isolated in both directions.".into()
        } else {
            format!("No policy isolates {} in at least one direction.", quoted(&self.open))
        };
        let declared = if self.undeclared.is_empty() {
            "and nothing else than what the pods declare".into()
        } else {
            format!(
                "held against what the pods declare, but for {}, which declare nothing",
                quoted(&self.undeclared)
            )
        };
        let calls = self.calls.iter();
        let calls: Vec<_> =
            calls.map(|((to, port), from)| format!("| {} | `{to}` | {port} |", quoted(from))).collect();
        format!(
            "# Who may talk to whom in `{}`\n\n\
What the network policies allow together, {declared}. {open}\n\n\
## Between pods\n\n{}\n\
## From outside\n\n{}\n\
## To the outside\n\n{}\n\
## What charts, add-ons and Calico bring\n\n{}",
            self.cluster,
            table("| from | to | port |\n|---|---|---|", &calls),
            table("| from | port | to |\n|---|---|---|", &lines(&self.from_outside)),
            table("| to | port | from |\n|---|---|---|", &lines(&self.to_outside)),
            table("| pods | brought by | policies hold them to |\n|---|---|---|", &self.brought),
        )
    }
}

fn table(head: &str, rows: &[String]) -> String {
    if rows.is_empty() { "None.\n".into() } else { format!("{head}\n{}\n", rows.join("\n")) }
}

fn lines(lines: &BTreeMap<(String, String), BTreeSet<String>>) -> Vec<String> {
    lines.iter().map(|((who, port), of)| format!("| {who} | {port} | {} |", quoted(of))).collect()
}

fn quoted(names: &BTreeSet<String>) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// The pairs of workloads whose policies both agree.
fn between(traffic: &Traffic) -> BTreeMap<(String, String), BTreeSet<String>> {
    let workloads = &traffic.cluster.workloads;
    let mut pairs: BTreeMap<(String, String), BTreeSet<String>> = BTreeMap::new();
    for (to, target) in workloads.iter().enumerate() {
        for port in target.ports() {
            for (from, source) in workloads.iter().enumerate().filter(|(from, _)| *from != to) {
                if traffic.leaves(from, to, port.protocol, port.number)
                    && traffic.enters(from, to, port.protocol, port.number)
                {
                    let to = format!("{}/{}", target.object.namespace, target.object.name);
                    let from = format!("{}/{}", source.object.namespace, source.object.name);
                    pairs.entry((to, shown(port.protocol, port.number))).or_default().insert(from);
                }
            }
        }
    }
    pairs
}

/// Those of a rule's peers that are no workload of the program.
fn outside(cluster: &Cluster, rule: &Rule, subnets: &Subnets) -> BTreeSet<String> {
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
pub(in crate::synth) type Subnets<'a> = BTreeMap<&'a str, String>;

/// The subnets of all networks.
pub(in crate::synth) fn subnets(program: &Program) -> Subnets<'_> {
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
