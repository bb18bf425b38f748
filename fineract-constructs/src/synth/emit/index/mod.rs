//! `index.md`: the page that a reviewer opens first.
//!
//! Each section begins with what fits on a screen; below it, folded, is a row for each thing, in an order that only the thing
//! itself decides, so that a change of the program is a change of its rows.

mod baseline;
mod budgets;
mod findings;
mod first;
mod table;
mod units;

use std::collections::{BTreeMap, BTreeSet};

use fineract_core::{Diag, NodeId};

use super::{Emitted, GitOps, Plan, Totals};
use crate::policy::{Acknowledged, QuotaUse};
use crate::synth::check::kubernetes::{Cluster, Demand, demand};
use crate::synth::finish::Program;
use table::{Table, folded};

/// What the page shows.
pub(super) struct Index<'a> {
    pub(super) name: &'a str,
    pub(super) program: &'a Program,
    pub(super) plan: &'a Plan,
    pub(super) emitted: &'a BTreeMap<NodeId, Emitted>,
    pub(super) totals: Totals,
    pub(super) clusters: &'a [Cluster<'a>],
    pub(super) findings: Vec<&'a Diag>,
    pub(super) acknowledged: &'a [Acknowledged],
    pub(super) quotas: Vec<QuotaUse>,
    /// Who applies the bundles, if a controller does.
    pub(super) gitops: Option<GitOps>,
    /// The files of the pictures.
    pub(super) pictures: Vec<&'a str>,
}

impl Index<'_> {
    pub(super) fn page(&self) -> String {
        let sections = [
            ("Findings", self.findings()),
            ("Acknowledged", self.acknowledged()),
            ("To be there first", self.first()),
            ("Waves", self.waves()),
            ("Stacks", self.stacks()),
            ("Bundles", self.bundles()),
            ("Quotas", self.quotas()),
            ("Values from other regions", self.foreign_values()),
            ("Room on the nodes", self.room()),
        ];
        let sections = sections.map(|(title, text)| format!("\n## {title}\n\n{text}"));
        format!("# {}\n\n{}{}", self.name, self.summary(), sections.concat())
    }

    fn summary(&self) -> String {
        let Totals { stacks, resources, bundles, objects, waves, imports, bindings } = self.totals;
        let link = |file: &&str| {
            let name = file.trim_start_matches("graph/").trim_end_matches(".svg");
            format!("[{name}]({file})")
        };
        let pictures: Vec<_> = self.pictures.iter().map(link).collect();
        format!(
            "{stacks} stacks with {resources} resources, {bundles} bundles with {objects} Kubernetes objects, deployed in {waves} \
waves. {imports} values are read from other stacks; manifests wait for {bindings}.\n\nPictures: {}\n",
            pictures.join(" · ")
        )
    }

    /// Values that a stack reads from another region, each of which is looked up when the stack is created or updated.
    fn foreign_values(&self) -> String {
        let mut between: BTreeMap<(&str, &str), (usize, BTreeSet<&str>)> = BTreeMap::new();
        let mut each = Table::new(["consumer", "region", "producer", "region", "output"]);
        for unit in &self.plan.units {
            for import in unit.reads.iter().filter(|import| import.region != unit.region) {
                let (count, readers) = between.entry((&import.region, &unit.region)).or_default();
                *count += 1;
                readers.insert(&unit.name);
                let (consumer, producer) = (format!("`{}`", unit.name), format!("`{}`", import.stack));
                let output = format!("`{}`", import.output);
                each.row([consumer, unit.region.clone(), producer, import.region.clone(), output]);
            }
        }
        let mut summary = Table::new(["from", "to", "values #", "stacks that read them #"]);
        for ((from, to), (count, readers)) in &between {
            summary.row([(*from).to_owned(), (*to).to_owned(), count.to_string(), readers.len().to_string()]);
        }
        let text = "Each is looked up when the stack that reads it is created or updated.";
        format!("{text}\n\n{}{}", summary.text(), folded("each value", &each))
    }

    fn room(&self) -> String {
        let head =
            ["cluster", "node groups", "nodes", "pods", "requested", "allocatable", "requested at most #"];
        let mut table = Table::new(head);
        for cluster in self.clusters {
            for Demand { groups, nodes, pods, wanted, there, .. } in demand(cluster) {
                let range = |(least, most): (String, String)| format!("{least} to {most}");
                table.row([
                    format!("`{}`", cluster.name),
                    groups.join(", "),
                    range((nodes.0.to_string(), nodes.1.to_string())),
                    range((pods.0.to_string(), pods.1.to_string())),
                    range((wanted.0.to_string(), wanted.1.to_string())),
                    range((there.0.to_string(), there.1.to_string())),
                    share([(wanted.1.cpu, there.1.cpu), (wanted.1.memory, there.1.memory)]),
                ]);
            }
        }
        let text = "What pods request, those of charts, add-ons and Calico included, and what nodes have beside what the \
kubelet, the system and pods on every node keep: at the smallest size, and at the largest while all services are replaced by a new \
version.";
        format!("{text}\n\n{}", table.text())
    }
}

/// The larger percentage.
fn share(parts: [(i64, i64); 2]) -> String {
    let percent = parts.map(|(part, whole)| if whole == 0 { 0 } else { part.saturating_mul(100) / whole });
    format!("{} %", percent[0].max(percent[1]))
}
