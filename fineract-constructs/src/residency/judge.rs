//! Whether a policy lets data be somewhere, and on which ground.

use std::collections::BTreeSet;

use fineract_core::Date;

use super::graph::{FlowGraph, Vertex};
use super::{Basis, DataClass, Holding, Purpose, ResidencyPreset, contract};
use crate::aws::Jurisdiction;

/// What a policy says of data that gets from one place to another.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Verdict {
    /// The countries whose customers' data must not get there.
    pub(super) denied: BTreeSet<Jurisdiction>,
    /// Where it may be instead: in each of the denied countries' allowed places.
    pub(super) instead: BTreeSet<Jurisdiction>,
    /// The grounds on which the rest gets there, across a border.
    pub(super) bases: BTreeSet<Basis>,
    /// Whether the place is outside of all countries that the policy speaks of.
    pub(super) outside: bool,
}

impl Verdict {
    pub(super) fn is_denied(&self) -> bool {
        self.outside || !self.denied.is_empty()
    }

    /// Of the grounds that expire, the one that holds longest.
    pub(super) fn last_to_expire(&self) -> Option<(Date, &Basis)> {
        self.bases.iter().filter_map(|basis| Some((basis.expires()?, basis))).max()
    }

    /// Adds the grounds that contracts give: beside adequacy, or for what the policy refuses.
    fn rest_on(mut self, preset: ResidencyPreset, contracts: BTreeSet<Basis>) -> Self {
        let adequacy = self.bases.iter().any(|basis| matches!(basis, Basis::Adequacy { .. }));
        if contracts.is_empty() || !preset.takes_contracts() || !(self.is_denied() || adequacy) {
            return self;
        }
        self.bases.extend(contracts);
        self.denied.clear();
        self.instead.clear();
        self
    }
}

/// Judges data of some classes about some countries' customers that gets from a country to another.
pub(super) fn judge(
    preset: ResidencyPreset,
    classes: &BTreeSet<DataClass>,
    subjects: &BTreeSet<Jurisdiction>,
    (from, to): (Option<Jurisdiction>, Option<Jurisdiction>),
    purpose: Purpose,
) -> Verdict {
    let mut verdict = Verdict::default();
    let restricted: Vec<_> = classes.iter().copied().filter(|class| class.is_restricted()).collect();
    let allows = |subject: Jurisdiction, place: Jurisdiction| {
        restricted.iter().all(|class| preset.allows(subject, *class, purpose, place))
    };
    let places = |subject| Jurisdiction::ALL.into_iter().filter(move |place| allows(subject, *place));
    let Some(to) = to else {
        // Only what anyone may see gets out of them.
        if *classes != BTreeSet::from([DataClass::Public]) {
            verdict.outside = !classes.is_empty();
            verdict.denied.clone_from(subjects);
            verdict.instead = subjects.iter().copied().flat_map(places).collect();
        }
        return verdict;
    };
    let from = from.filter(|from| *from != to);
    for subject in subjects {
        if !allows(*subject, to) {
            verdict.denied.insert(*subject);
            verdict.instead.extend(places(*subject));
        } else if let Some(from) = from.filter(|_| *subject != to) {
            verdict.bases.insert(Basis::between(from, to));
        }
    }
    if let Some(from) = from
        && verdict.bases.is_empty()
        && verdict.denied.is_empty()
    {
        // Data comes home, or nobody is its subject.
        let basis = if restricted.is_empty() { Basis::between(from, to) } else { Basis::SameJurisdiction };
        verdict.bases.insert(basis);
    }
    verdict
}

/// Judges data that gets from a vertex to a country, by the contracts too.
pub(super) fn judge_transfer(
    preset: ResidencyPreset,
    graph: &FlowGraph,
    (classes, subjects): (&BTreeSet<DataClass>, &BTreeSet<Jurisdiction>),
    (from, to): (&Vertex, Option<Jurisdiction>),
    purpose: Purpose,
) -> Verdict {
    let verdict = judge(preset, classes, subjects, (from.country(), to), purpose);
    verdict.rest_on(preset, contract::grounds(graph.contracts(), from, to))
}

/// Whether a policy lets data be in a country for a purpose.
pub(crate) fn allowed_in(
    preset: ResidencyPreset,
    holding: &Holding,
    country: Option<Jurisdiction>,
    purpose: Purpose,
) -> bool {
    !judge(preset, &holding.classes, &holding.subjects, (country, country), purpose).is_denied()
}

/// Whose data a policy lets be processed in a country.
pub(super) fn lawful_at(
    preset: ResidencyPreset,
    holding: &Holding,
    country: Option<Jurisdiction>,
) -> BTreeSet<Jurisdiction> {
    let of_subject = |subject: &Jurisdiction| Holding::new(holding.classes.clone(), [*subject]);
    let subjects = holding.subjects.iter().copied();
    subjects.filter(|it| allowed_in(preset, &of_subject(it), country, Purpose::Process)).collect()
}

/// Whether a policy lets a copy take over from a store, and on which grounds.
pub(crate) fn takeover(
    preset: ResidencyPreset,
    graph: &FlowGraph,
    store: &Vertex,
    copy: &Vertex,
) -> (bool, Vec<String>) {
    let held = (&store.holding.classes, &store.holding.subjects);
    let verdict = judge_transfer(preset, graph, held, (store, copy.country()), Purpose::Process);
    (!verdict.is_denied(), verdict.bases.iter().map(Basis::describe).collect())
}

/// What clients of a country send: who they are, and their money.
pub(crate) fn sent_by(country: Jurisdiction) -> Holding {
    Holding::new([DataClass::Pii, DataClass::Financial], [country])
}

/// Codes of countries, with commas between.
pub(super) fn countries(countries: &BTreeSet<Jurisdiction>) -> String {
    countries.iter().map(|country| country.alpha2()).collect::<Vec<_>>().join(", ")
}

/// Names of classes, with commas between.
pub(super) fn classes(classes: &BTreeSet<DataClass>) -> String {
    classes.iter().map(|class| class.name()).collect::<Vec<_>>().join(", ")
}
