//! Stacks and bundles in waves, those of one kind together.

mod draw;

use std::collections::{BTreeMap, BTreeSet};

use fineract_core::{Doc, UnitKind};

use super::diagram::{Diagram, Flow, Outline, Shaft};
use super::{Facts, places};
use crate::synth::PlanUnit;

/// More groups are no picture that a person reads: each wave is one.
const MOST_GROUPS: usize = 150;

/// The deployment of a program.
#[derive(Clone, Debug, Default)]
pub(super) struct Deploy {
    app: String,
    waves: usize,
    groups: Vec<Group>,
    /// From a group to one that comes after it, where no longer way says the same.
    edges: BTreeSet<(usize, usize)>,
}

/// Units of one kind in one wave.
#[derive(Clone, Debug)]
struct Group {
    wave: usize,
    kind: String,
    is_bundle: bool,
    /// How many there are in each environment, in the order of the program.
    environments: Vec<(String, usize)>,
    names: Vec<String>,
}

impl Deploy {
    pub(super) fn read(facts: &Facts) -> Self {
        let (known, environments) = (facts.environments(), environments(facts));
        let mut places: BTreeMap<(usize, bool, String), usize> = BTreeMap::new();
        let mut deploy = Self { app: facts.app.to_owned(), waves: facts.plan.waves, ..Self::default() };
        let kind = |unit: &PlanUnit| match unit.name.rsplit_once('/') {
            Some((_, phase)) if unit.cluster.is_some() => phase.to_owned(),
            _ => {
                let environment = environments.get(unit.name.as_str()).copied().unwrap_or_default();
                places::short(&unit.name, facts.app, environment, &unit.region)
            }
        };
        let units = &facts.plan.units;
        let kinds: BTreeSet<_> = units.iter().map(|unit| (unit.wave, kind(unit))).collect();
        let mut group_of = BTreeMap::new();
        for unit in units {
            let is_bundle = unit.cluster.is_some();
            let kind = match (kinds.len() > MOST_GROUPS, is_bundle) {
                (false, _) => kind(unit),
                (true, true) => "bundles".to_owned(),
                (true, false) => "stacks".to_owned(),
            };
            let place = *places.entry((unit.wave, is_bundle, kind.clone())).or_insert_with(|| {
                let environments = known.iter().map(|name| ((*name).to_owned(), 0)).collect();
                deploy.groups.push(Group {
                    wave: unit.wave,
                    kind,
                    is_bundle,
                    environments,
                    names: Vec::new(),
                });
                deploy.groups.len() - 1
            });
            let group = &mut deploy.groups[place];
            let environment = environments.get(unit.name.as_str());
            let counted =
                group.environments.iter_mut().filter(|(name, _)| Some(&name.as_str()) == environment);
            counted.for_each(|(_, count)| *count += 1);
            group.names.push(format!("{} ({})", unit.name, unit.region));
            group_of.insert(unit.name.as_str(), place);
        }
        let after = |unit: &PlanUnit| {
            let here = group_of[unit.name.as_str()];
            let earlier = unit.after.iter().filter_map(|name| group_of.get(name.as_str()));
            earlier.map(|there| (*there, here)).collect::<Vec<_>>()
        };
        deploy.edges = reduced(&facts.plan.units.iter().flat_map(after).collect());
        deploy
    }

    fn title(&self) -> String {
        format!("Deployment of {}", self.app)
    }

    fn summary(&self) -> String {
        let of = |is_bundle| {
            let groups = self.groups.iter().filter(|group| group.is_bundle == is_bundle);
            groups.map(|group| group.names.len()).sum::<usize>()
        };
        format!(
            "{} and {} in {}: what is in one wave can be deployed at the same time",
            places::count(of(false), "stack"),
            places::count(of(true), "bundle"),
            places::count(self.waves, "wave")
        )
    }

    /// The nodes and edges, without places.
    pub(super) fn diagram(&self) -> Diagram {
        let mut diagram = Diagram::new(self.title(), Flow::Down);
        let waves: Vec<_> = (0..self.waves).map(|wave| diagram.group(format!("wave {wave}"))).collect();
        for group in &self.groups {
            let shape = if group.is_bundle { Outline::Round } else { Outline::Box };
            let lines =
                [group.kind.clone(), group.count()].into_iter().chain([group.environments().join(", ")]);
            diagram.node(Some(waves[group.wave]), shape, lines.filter(|line| !line.is_empty()));
        }
        for (from, to) in &self.edges {
            diagram.edge(*from, *to, Shaft::Arrow, "");
        }
        diagram
    }
}

impl Group {
    fn count(&self) -> String {
        places::count(self.names.len(), if self.is_bundle { "bundle" } else { "stack" })
    }

    /// How many there are in each environment that has any.
    fn environments(&self) -> Vec<String> {
        let those = self.environments.iter().filter(|(_, count)| *count > 0);
        those.map(|(name, count)| format!("{name} {count}")).collect()
    }
}

/// The environment of each unit that has one: a stack's own, a bundle's by its cluster.
fn environments<'a>(facts: &Facts<'a>) -> BTreeMap<&'a str, &'a str> {
    let clusters = facts.view.of_type("AWS::EKS::Cluster").iter();
    let clusters: BTreeMap<_, _> =
        clusters.filter_map(|cluster| Some((cluster.text(&["Name"])?, cluster.environment?))).collect();
    let tree = facts.view.tree();
    let units = tree.ids().filter_map(|node| tree[node].as_unit());
    let environment = |unit: &'a fineract_core::Unit| {
        let setting = |key| unit.settings.get(key).and_then(Doc::as_str);
        let environment = match unit.kind {
            UnitKind::Stack => setting("environment"),
            UnitKind::Bundle => clusters.get(setting("cluster")?).copied(),
        };
        Some((unit.name.as_str(), environment?))
    };
    units.filter_map(environment).collect()
}

/// The edges without those that a longer way implies.
fn reduced(edges: &BTreeSet<(usize, usize)>) -> BTreeSet<(usize, usize)> {
    let mut next: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (from, to) in edges {
        next.entry(*from).or_default().push(*to);
    }
    let is_implied = |(from, to): (usize, usize)| {
        let mut seen = BTreeSet::new();
        let mut open: Vec<_> = next[&from].iter().copied().filter(|first| *first != to).collect();
        while let Some(at) = open.pop() {
            if at == to {
                return true;
            }
            if seen.insert(at) {
                open.extend(next.get(&at).into_iter().flatten());
            }
        }
        false
    };
    edges.iter().copied().filter(|edge| !is_implied(*edge)).collect()
}
