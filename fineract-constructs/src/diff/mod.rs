//! What is different between two outputs of an app, in the words of the platform: resources, properties and objects.
//!
//! Pure: two outputs in, a [`Diff`] out. `cli` reads them and shows it.

mod addresses;
mod danger;
mod fold;
mod folders;
mod immutable;
mod meaning;
mod model;
mod moves;
mod objects;
mod propagation;
mod refactor;
mod replacement;
pub mod report;
mod side;
mod template;
mod units;
mod value;

use std::collections::{BTreeMap, BTreeSet};

pub use model::{
    Action, Change, Counts, Danger, DangerKind, Diff, Effect, Field, FolderRow, Part, Place, Refactor,
    ResourceLocation, ResourceMapping, Verdict,
};

use crate::synth::Moved;
use meaning::Meaning;
use moves::Moves;
use side::Side;
use template::Pair;

/// An app's output: contents by path below its folder.
pub type Files = BTreeMap<String, Vec<u8>>;

impl Diff {
    /// What is different in `after`, and what its deployment over `before` does.
    ///
    /// `moved` are the entries of the program that made `after`.
    pub fn between(app: &str, before: &Files, after: &Files, moved: &[Moved]) -> Self {
        let (old, new) = (Side::new(before), Side::new(after));
        let moves = moves(&old, &new, moved);
        let mut changes = changes(&old, &new, &moves);
        changes.extend(objects::changes(&old, &new, [before, after]));
        changes.extend(units::changes(&old, &new));
        changes.extend(danger::crossings(before, after));
        let changes = within_units(changes);

        let files = folders::rows(before, after);
        let totals = Counts::of(&changes);
        let is_unchanged = changes.is_empty() && files.iter().all(|row| !row.deployed);
        let verdict = match (totals.dangerous, is_unchanged) {
            (0, true) => Verdict::Unchanged,
            (0, false) => Verdict::Safe,
            _ => Verdict::Dangerous,
        };
        let accounts = new.units.values().map(|unit| unit.account.clone()).filter(|it| !it.is_empty());
        let mut changes = fold::fold(changes, &accounts.collect());
        changes.sort_by_cached_key(|change| {
            let worst = change.dangers.iter().map(|danger| danger.kind).min();
            let follows = change.follows();
            (
                worst.is_none(),
                worst,
                follows,
                change.part,
                change.ty.clone(),
                change.action,
                change.name.clone(),
            )
        });
        Self {
            app: app.to_owned(),
            verdict,
            totals,
            changes,
            files,
            refactors: moves.refactors,
            stale_moves: moves.stale,
        }
    }

    /// The changes that a reviewer has to look at, first.
    pub fn dangerous(&self) -> impl Iterator<Item = &Change> {
        self.changes.iter().filter(|change| change.is_dangerous())
    }
}

/// The templates that differ.
fn differing<'a>(old: &Side<'a>, new: &Side<'a>) -> BTreeSet<&'a str> {
    let stems: BTreeSet<_> = old.stems().chain(new.stems()).collect();
    stems.into_iter().filter(|stem| old.template_bytes(stem) != new.template_bytes(stem)).collect()
}

fn moves(old: &Side, new: &Side, entries: &[Moved]) -> Moves {
    let mut moves = Moves::by_entries(old, new, entries);
    moves.add_by_content(old, new, &differing(old, new));
    moves
}

/// The changes of templates.
fn changes(old: &Side, new: &Side, moves: &Moves) -> Vec<Change> {
    let none = BTreeMap::new();
    let pair = Pair {
        before: Meaning { side: old, renamed: &moves.renamed },
        after: Meaning { side: new, renamed: &none },
        moves,
    };
    let mut resources = Vec::new();
    let mut others = Vec::new();
    for stem in differing(old, new) {
        let mut here = template::resources(&pair, stem);
        danger::opened(&pair.before, &pair.after, stem, &mut here);
        danger::let_through(&pair.before, &pair.after, stem, &mut here);
        resources.extend(here);
        others.extend(template::sections(&pair, stem));
    }
    propagation::propagate(&pair, &mut resources);
    for resource in &mut resources {
        danger::of_resource(&pair, resource);
    }
    danger::taken(&pair, &mut resources);
    let mut changes: Vec<_> = resources.into_iter().map(|resource| resource.change).collect();
    for broken in danger::broken(old, new) {
        let same = |change: &&mut Change| change.part == broken.part && change.is_at(broken.place());
        match others.iter_mut().find(same) {
            Some(known) => known.dangers = broken.dangers,
            None => others.push(broken),
        }
    }
    changes.extend(others);
    changes
}

/// A new or removed unit is one change: what is in it is told where it is dangerous, or comes from elsewhere.
fn within_units(changes: Vec<Change>) -> Vec<Change> {
    let whole = |change: &&Change| {
        matches!(change.part, Part::Stack | Part::Bundle)
            && matches!(change.action, Action::Added | Action::Removed)
    };
    let units: BTreeMap<_, _> =
        changes.iter().filter(whole).map(|change| (change.place().unit.clone(), change.action)).collect();
    let is_told = |change: &Change| {
        let in_whole = units.get(&change.place().unit) == Some(&change.action);
        let is_part = !matches!(change.part, Part::Stack | Part::Bundle | Part::Residency);
        change.is_dangerous() || !in_whole || !is_part
    };
    changes.into_iter().filter(is_told).collect()
}

impl Counts {
    fn of(changes: &[Change]) -> Self {
        let count = |wanted: fn(&Change) -> bool| changes.iter().filter(|change| wanted(change)).count();
        Self {
            added: count(|change| change.action == Action::Added),
            removed: count(|change| change.action == Action::Removed),
            changed: count(|change| change.action == Action::Changed),
            moved: count(|change| matches!(change.action, Action::Moved | Action::Renamed)),
            replaced: count(|change| matches!(change.effect, Effect::Replace | Effect::Recreate)),
            dangerous: count(Change::is_dangerous),
        }
    }
}
