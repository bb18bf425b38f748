//! Stacks and bundles: how many in each wave, and a row for each.

use std::collections::{BTreeMap, BTreeSet};

use fineract_core::{Doc, NodeId, UnitKind};

use super::Index;
use super::budgets::fullest;
use super::table::{Table, folded};
use crate::synth::GitOps;

impl Index<'_> {
    pub(super) fn waves(&self) -> String {
        let mut table = Table::new(["wave", "stacks #", "bundles #"]);
        for wave in 0..self.plan.waves {
            let count = |kind| {
                let of_wave = self.plan.units.iter().filter(|unit| unit.wave == wave && unit.kind == kind);
                of_wave.count().to_string()
            };
            table.row([wave.to_string(), count("stack"), count("bundle")]);
        }
        let text = "Units of one wave can be deployed at the same time; the rows of stacks and bundles say which wave is theirs.";
        let applied = self.gitops.map_or_else(String::new, |gitops| {
            let (controller, done) = match gitops {
                GitOps::ArgoCd { .. } => ("Argo CD", "applications"),
                GitOps::Flux { .. } => ("Flux", "kustomizations"),
            };
            format!(
                " {controller} applies the bundles, in the same order. A pipeline deploys stacks and charts, and ends a wave when \
the {done} of its bundles are healthy."
            )
        });
        format!("{text}{applied}\n\n{}", table.text())
    }

    /// What is nearest to each limit of a template, and below a row for each stack.
    pub(super) fn stacks(&self) -> String {
        let waves = self.wave_of();
        let head = [
            "stack",
            "wave #",
            "region",
            "resources #",
            "outputs #",
            "parameters #",
            "bytes #",
            "fullest budget #",
        ];
        let accounts = self.accounts();
        let mut each = Table::new(head);
        for id in self.of_kind(UnitKind::Stack) {
            let unit = self.program.unit(id);
            let emitted = &self.emitted[&id];
            each.row([
                format!("`{}`", unit.name),
                waves[&(unit.name.as_str(), unit.place.account.as_str(), unit.place.region)].to_string(),
                match accounts.len() {
                    1 => unit.place.region.to_owned(),
                    _ => format!("{} of {}", unit.place.region, unit.place.account),
                },
                emitted.resources.to_string(),
                emitted.outputs.to_string(),
                emitted.parameters.to_string(),
                emitted.bytes.to_string(),
                format!("{} %", fullest(emitted)),
            ]);
        }
        let mut by_account = Table::new(["account", "stacks #", "regions"]);
        for (account, (stacks, regions)) in &accounts {
            let regions: Vec<_> = regions.iter().copied().collect();
            by_account.row([(*account).to_owned(), stacks.to_string(), regions.join(", ")]);
        }
        let by_account = if accounts.len() > 1 { by_account.text() + "\n" } else { String::new() };
        format!("{by_account}{}{}", self.budgets(), folded("each stack", &each))
    }

    /// The accounts, each with how many stacks it has, and in which regions.
    fn accounts(&self) -> BTreeMap<&str, (usize, BTreeSet<&str>)> {
        let mut accounts: BTreeMap<&str, (usize, BTreeSet<&str>)> = BTreeMap::new();
        for id in self.of_kind(UnitKind::Stack) {
            let place = &self.program.unit(id).place;
            let (stacks, regions) = accounts.entry(&place.account).or_default();
            *stacks += 1;
            regions.insert(place.region);
        }
        accounts
    }

    pub(super) fn bundles(&self) -> String {
        let waves = self.wave_of();
        let mut clusters: BTreeMap<&str, (usize, usize, &str)> = BTreeMap::new();
        let mut each = Table::new(["bundle", "wave #", "objects #"]);
        for id in self.of_kind(UnitKind::Bundle) {
            let unit = self.program.unit(id);
            let objects = self.emitted[&id].objects;
            let setting = |key| unit.settings.get(key).and_then(Doc::as_str).unwrap_or("–");
            let (bundles, all, _) =
                clusters.entry(setting("cluster")).or_insert((0, 0, setting("kubernetes")));
            *bundles += 1;
            *all += objects;
            let wave = waves[&(unit.name.as_str(), unit.place.account.as_str(), unit.place.region)];
            each.row([format!("`{}`", unit.name), wave.to_string(), objects.to_string()]);
        }
        let mut summary = Table::new(["cluster", "Kubernetes #", "bundles #", "objects #"]);
        for (cluster, (bundles, objects, version)) in clusters {
            let is_known = self.clusters.iter().any(|known| known.name == cluster && !cluster.is_empty());
            let name = if is_known {
                format!("`{cluster}` ([who may talk to whom](k8s/{cluster}/reachability.md))")
            } else {
                format!("`{cluster}`")
            };
            summary.row([name, version.to_owned(), bundles.to_string(), objects.to_string()]);
        }
        format!("{}{}", summary.text(), folded("each bundle", &each))
    }

    pub(super) fn of_kind(&self, kind: UnitKind) -> impl Iterator<Item = NodeId> {
        self.program.units.iter().copied().filter(move |unit| self.program.unit(*unit).kind == kind)
    }

    /// The wave of each unit, by name and place.
    pub(super) fn wave_of(&self) -> BTreeMap<(&str, &str, &str), usize> {
        let units = self.plan.units.iter();
        units
            .map(|unit| ((unit.name.as_str(), unit.account.as_str(), unit.region.as_str()), unit.wave))
            .collect()
    }
}
