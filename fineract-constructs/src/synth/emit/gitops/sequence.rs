//! One environment after the other: what Argo CD waits for, as edges of the plan.

use std::collections::{BTreeMap, BTreeSet};

use fineract_core::{Code, Diag, NodeId, Severity, UnitKind};

use super::{GitOps, Rollout};
use crate::k8s::environment_of;
use crate::synth::finish::Program;

pub(in crate::synth) static NEVER_DONE: Code = Code {
    id: "OPS-004",
    title: "rollout that can't end",
    severity: Severity::Error,
    explanation: "Argo CD begins an environment of `rollouts` when all applications of the one before are healthy. A unit of an earlier \
environment that comes after manifests of a later one would wait for them, and they for it.\n\nLet the environments change places in \
`rollouts`, or break what ties them: a reference, or `.after(…)`.",
};

/// What each unit comes right after.
type After = BTreeMap<NodeId, BTreeSet<NodeId>>;

impl GitOps {
    /// Adds that the bundles of an environment come after those of the one before, so that a pipeline that deploys stacks and
    /// charts wave by wave never waits for manifests that Argo CD holds back.
    pub(in crate::synth) fn sequence(self, program: &Program, after: &mut After) -> Vec<Diag> {
        let Self::ArgoCd { rollouts, .. } = self else { return Vec::new() };
        let mut environments: Vec<BTreeSet<NodeId>> = Vec::new();
        for rollout in rollouts {
            let bundles = bundles(program, rollout);
            // What is named twice, or mistyped, is told of elsewhere (`OPS-002`).
            if !bundles.is_empty() && !environments.contains(&bundles) {
                environments.push(bundles);
            }
        }
        let circles: Vec<_> = environments
            .iter()
            .enumerate()
            .flat_map(|(at, earlier)| environments[at + 1..].iter().map(move |later| (earlier, later)))
            .filter_map(|(earlier, later)| circle(program, after, earlier, later))
            .collect();
        if circles.is_empty() {
            for pair in environments.windows(2) {
                let last = ends(after, &pair[0]);
                for first in begins(after, &pair[1]) {
                    after.entry(first).or_default().extend(&last);
                }
            }
        }
        circles
    }
}

fn bundles(program: &Program, rollout: &Rollout) -> BTreeSet<NodeId> {
    let is_of = |unit: &NodeId| {
        let unit = program.unit(*unit);
        unit.kind == UnitKind::Bundle && environment_of(unit) == Some(rollout.environment)
    };
    program.units.iter().copied().filter(is_of).collect()
}

/// The bundles that come right after none of the others.
fn begins(after: &After, bundles: &BTreeSet<NodeId>) -> Vec<NodeId> {
    bundles.iter().copied().filter(|bundle| after[bundle].is_disjoint(bundles)).collect()
}

/// The bundles that none of the others comes right after.
fn ends(after: &After, bundles: &BTreeSet<NodeId>) -> BTreeSet<NodeId> {
    let earlier: BTreeSet<_> = bundles.iter().flat_map(|bundle| &after[bundle]).copied().collect();
    bundles.difference(&earlier).copied().collect()
}

/// A bundle of the earlier environment that comes after one of the later.
fn circle(
    program: &Program,
    after: &After,
    earlier: &BTreeSet<NodeId>,
    later: &BTreeSet<NodeId>,
) -> Option<Diag> {
    let found = earlier.iter().find_map(|bundle| {
        let (mut seen, mut open) = (BTreeSet::new(), vec![*bundle]);
        while let Some(unit) = open.pop() {
            if later.contains(&unit) {
                return Some((*bundle, unit));
            }
            open.extend(after[&unit].iter().copied().filter(|unit| seen.insert(*unit)));
        }
        None
    });
    let (waits, for_what) = found?;
    let name = |unit| &program.unit(unit).name;
    let message = format!(
        "`{}` comes after `{}`, of an environment that `rollouts` begins later",
        name(waits),
        name(for_what)
    );
    let diag = program.diag(&NEVER_DONE, waits, message);
    Some(
        diag.related(program.tree.origin(for_what), "what it comes after")
            .help("let the two change places in `rollouts`"),
    )
}
