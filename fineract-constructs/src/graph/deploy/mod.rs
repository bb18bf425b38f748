//! Stacks and bundles in waves, those of one kind together.

mod draw;

use std::collections::{BTreeMap, BTreeSet};

use fineract_core::{Doc, UnitKind};

use super::diagram::{Diagram, Flow, Outline, Shaft};
use super::{Facts, places};
use crate::synth::PlanUnit;

/// More groups are no picture that a person reads: each wave is one.
const MOST_GROUPS: usize = 150;

/// The deployment of a program, or of an environment.
#[derive(Clone, Debug, Default)]
pub(super) struct Deploy {
    app: String,
    environment: Option<String>,
    /// The environments, in the order of the program.
    environments: Vec<String>,
    waves: usize,
    units: Vec<Unit>,
    groups: Vec<Group>,
    /// From a group to one that comes after it, where no longer way says the same.
    edges: BTreeSet<(usize, usize)>,
}

/// A stack or a bundle.
#[derive(Clone, Debug)]
struct Unit {
    /// With its region.
    name: String,
    kind: String,
    wave: usize,
    is_bundle: bool,
    environment: Option<String>,
    /// The places of those that it comes after.
    after: Vec<usize>,
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
        let environments = environments(facts);
        let places = facts.plan.units.iter().enumerate().map(|(place, unit)| (unit.name.as_str(), place));
        let places: BTreeMap<_, _> = places.collect();
        let read = |unit: &PlanUnit| {
            let environment = environments.get(unit.name.as_str()).copied();
            let kind = match unit.name.rsplit_once('/') {
                Some((_, phase)) if unit.cluster.is_some() => phase.to_owned(),
                _ => places::short(&unit.name, facts.app, environment.unwrap_or_default(), &unit.region),
            };
            Unit {
                name: format!("{} ({})", unit.name, unit.region),
                kind,
                wave: unit.wave,
                is_bundle: unit.cluster.is_some(),
                environment: environment.map(str::to_owned),
                after: unit.after.iter().filter_map(|name| places.get(name.as_str()).copied()).collect(),
            }
        };
        let deploy = Self {
            app: facts.app.to_owned(),
            environments: facts.environments().into_iter().map(str::to_owned).collect(),
            waves: facts.plan.waves,
            units: facts.plan.units.iter().map(read).collect(),
            ..Self::default()
        };
        deploy.grouped()
    }

    /// An environment's part, and what that comes after.
    pub(super) fn of_environment(&self, name: &str) -> Self {
        let is_own = |unit: &Unit| unit.environment.as_deref() == Some(name);
        let mut open: Vec<_> = (0..self.units.len()).filter(|place| is_own(&self.units[*place])).collect();
        let mut kept = BTreeSet::new();
        while let Some(place) = open.pop() {
            if kept.insert(place) {
                open.extend(&self.units[place].after);
            }
        }
        let places: BTreeMap<_, _> = kept.iter().enumerate().map(|(new, old)| (*old, new)).collect();
        let units = kept.iter().map(|place| {
            let unit = self.units[*place].clone();
            Unit { after: unit.after.iter().map(|place| places[place]).collect(), ..unit }
        });
        let units: Vec<_> = units.collect();
        Self { environment: Some(name.to_owned()), units, ..self.clone() }.grouped()
    }

    fn grouped(mut self) -> Self {
        let mut places: BTreeMap<(usize, bool, &str), usize> = BTreeMap::new();
        let kinds: BTreeSet<_> = self.units.iter().map(|unit| (unit.wave, &unit.kind)).collect();
        let mut groups: Vec<Group> = Vec::new();
        let mut group_of = Vec::new();
        for unit in &self.units {
            let kind = match (kinds.len() > MOST_GROUPS, unit.is_bundle) {
                (false, _) => unit.kind.as_str(),
                (true, true) => "bundles",
                (true, false) => "stacks",
            };
            let place = *places.entry((unit.wave, unit.is_bundle, kind)).or_insert_with(|| {
                groups.push(Group {
                    wave: unit.wave,
                    kind: kind.to_owned(),
                    is_bundle: unit.is_bundle,
                    environments: self.environments.iter().map(|name| (name.clone(), 0)).collect(),
                    names: Vec::new(),
                });
                groups.len() - 1
            });
            let group = &mut groups[place];
            let counted =
                group.environments.iter_mut().filter(|(name, _)| Some(name) == unit.environment.as_ref());
            counted.for_each(|(_, count)| *count += 1);
            group.names.push(unit.name.clone());
            group_of.push(place);
        }
        let units = self.units.iter().zip(&group_of);
        let edges = units.flat_map(|(unit, here)| unit.after.iter().map(|place| (group_of[*place], *here)));
        self.edges = reduced(&edges.collect());
        self.groups = groups;
        self
    }

    pub(super) fn environment(&self) -> Option<&str> {
        self.environment.as_deref()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.units.is_empty()
    }

    fn title(&self) -> String {
        match &self.environment {
            Some(environment) => format!("Deployment of {} {environment}", self.app),
            None => format!("Deployment of {}", self.app),
        }
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
