//! Puts units into waves: each comes after all that it reads from.

use std::collections::{BTreeMap, BTreeSet};

use fineract_core::{Code, Diag, NodeId, Severity};
use petgraph::algo::tarjan_scc;
use petgraph::graphmap::DiGraphMap;

use super::emit::GitOps;
use super::finish::Program;
use super::link::Links;

/// The units in deployment order.
#[derive(Debug)]
pub(super) struct Order {
    /// Units that can be deployed at the same time, wave after wave.
    pub(super) waves: Vec<Vec<NodeId>>,
    /// What each unit comes right after.
    pub(super) after: BTreeMap<NodeId, BTreeSet<NodeId>>,
}

static CYCLE: Code = Code {
    id: "LINK-003",
    title: "reference cycle",
    severity: Severity::Error,
    explanation: "Units refer to each other in a circle, so none can be deployed first.\n\n\
Each line of the report is one reference of the circle. Break it at one: move the resource that refers into the unit that \
it refers to (`scope.placed_in(…)` keeps its path), or let both take the value from a third unit, or use a name that the \
program chooses instead of a reference.",
};

pub(super) static CODES: &[&Code] = &[&CYCLE];

/// Waves of units, or the cycles that forbid them.
pub(super) fn order(program: &Program, links: &Links, gitops: Option<GitOps>) -> Result<Order, Vec<Diag>> {
    let mut after: BTreeMap<NodeId, BTreeSet<NodeId>> = BTreeMap::new();
    for &unit in &program.units {
        let declared = program.unit(unit).after.iter().filter_map(|earlier| program.unit_of(*earlier));
        after.insert(unit, declared.filter(|earlier| *earlier != unit).collect());
    }
    for &(consumer, producer) in links.edges.keys() {
        after.entry(consumer).or_default().insert(producer);
    }
    let cycles = components(program, &after).into_iter().filter(|component| component.len() > 1);
    let mut found: Vec<_> = cycles.map(|units| report(program, links, &units)).collect();
    if let Some(gitops) = gitops.filter(|_| found.is_empty()) {
        found = gitops.sequence(program, &mut after);
    }
    if !found.is_empty() {
        return Err(found);
    }
    // Components come in reverse topological order, so each unit's predecessors have their wave before it.
    let mut wave_of: BTreeMap<NodeId, usize> = BTreeMap::new();
    for unit in components(program, &after).into_iter().rev().flatten() {
        let wave = after[&unit].iter().map(|earlier| wave_of[earlier] + 1).max().unwrap_or(0);
        wave_of.insert(unit, wave);
    }
    let mut waves = vec![Vec::new(); wave_of.values().max().map_or(0, |last| last + 1)];
    for &unit in &program.units {
        waves[wave_of[&unit]].push(unit);
    }
    Ok(Order { waves, after })
}

/// The units that all reach each other, in reverse topological order.
fn components(program: &Program, after: &BTreeMap<NodeId, BTreeSet<NodeId>>) -> Vec<Vec<NodeId>> {
    let edges = after.iter().flat_map(|(unit, earlier)| earlier.iter().map(move |earlier| (*earlier, *unit)));
    let mut graph: DiGraphMap<NodeId, ()> = DiGraphMap::from_edges(edges);
    for &unit in &program.units {
        graph.add_node(unit);
    }
    tarjan_scc(&graph)
}

/// One circle through a set of units that all reach each other, with a reference for each step.
fn report(program: &Program, links: &Links, units: &[NodeId]) -> Diag {
    let circle = shortest_circle(program, links, units);
    let names: Vec<_> = circle.iter().map(|unit| format!("`{}`", program.unit(*unit).name)).collect();
    let steps = circle.iter().zip(circle.iter().cycle().skip(1));
    let mut diag: Option<Diag> = None;
    let message = format!("{} → {}", names.join(" → "), names[0]);
    for (&consumer, &producer) in steps {
        let (origin, role) =
            match links.edges.get(&(consumer, producer)).and_then(|references| references.first()) {
                Some(reference) => {
                    let paths = [reference.from, reference.to].map(|id| program.tree.path(id));
                    (program.tree.origin(reference.from), format!("`{}` refers to `{}`", paths[0], paths[1]))
                }
                None => (
                    program.tree.origin(consumer),
                    format!(
                        "`{}` is declared to come after `{}`",
                        program.unit(consumer).name,
                        program.unit(producer).name
                    ),
                ),
            };
        let so_far =
            diag.unwrap_or_else(|| Diag::new(&CYCLE, program.tree.path(consumer), origin, message.as_str()));
        diag = Some(so_far.related(origin, role));
    }
    let diag = diag.expect("a circle has at least two steps");
    diag.help("move one of the resources into the other unit, or take a name that the program chooses")
}

/// The shortest circle through the first of the units, by breadth-first search.
fn shortest_circle(program: &Program, links: &Links, units: &[NodeId]) -> Vec<NodeId> {
    let members: BTreeSet<_> = units.iter().copied().collect();
    let start = *program.units.iter().find(|unit| members.contains(unit)).expect("a component has units");
    let next = |unit: NodeId| {
        let declared = program.unit(unit).after.iter().filter_map(|earlier| program.unit_of(*earlier));
        let linked = links.edges.keys().filter(move |edge| edge.0 == unit).map(|edge| edge.1);
        linked.chain(declared).filter(|unit| members.contains(unit)).collect::<BTreeSet<_>>()
    };
    let mut came_from = BTreeMap::new();
    let mut frontier = vec![start];
    while !frontier.is_empty() {
        let mut following = Vec::new();
        for unit in frontier {
            for producer in next(unit) {
                if producer == start {
                    let mut circle: Vec<_> =
                        std::iter::successors(Some(unit), |unit| came_from.get(unit).copied()).collect();
                    circle.reverse();
                    return circle;
                }
                if let std::collections::btree_map::Entry::Vacant(entry) = came_from.entry(producer) {
                    entry.insert(unit);
                    following.push(producer);
                }
            }
        }
        frontier = following;
    }
    unreachable!("units of one component reach each other")
}
