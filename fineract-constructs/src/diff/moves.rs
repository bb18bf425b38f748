//! Resources that are somewhere else: by the program's `moved` entries, or found by their content.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value as Json, json};

use super::meaning::{Address, Meaning, address};
use super::model::{Refactor, ResourceLocation, ResourceMapping};
use super::refactor;
use super::side::Side;
use crate::synth::Moved;

/// A resource in an output: its template and logical id.
pub(super) type At = (String, String);

/// What went where.
#[derive(Default)]
pub(super) struct Moves {
    /// By the new place: the old one, and who says so.
    pub(super) to: BTreeMap<At, (At, Source)>,
    /// Old places.
    pub(super) from: BTreeSet<At>,
    /// Addresses in the new output by those in the old, of what a refactor takes along.
    pub(super) renamed: BTreeMap<Address, Address>,
    pub(super) refactors: Vec<Refactor>,
    pub(super) stale: Vec<String>,
}

/// Who says that something moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Source {
    /// The program: `CloudFormation` is told, and keeps the resource.
    Entry,
    /// The program, of a type that `CloudFormation` takes into no stack refactor: it makes a new one.
    Refused,
    /// The content is the same: `CloudFormation` isn't told, and makes a new one.
    Content,
}

impl Moves {
    /// What the entries say, as far as the old output has what they name.
    pub(super) fn by_entries(before: &Side, after: &Side, entries: &[Moved]) -> Self {
        let mut moves = Self::default();
        let mut refactors: BTreeMap<(String, String), BTreeSet<ResourceMapping>> = BTreeMap::new();
        for entry in entries {
            let mut matched = false;
            for resource in &entry.resources {
                let find = |side: &Side, (stack, id): &(String, String)| {
                    let stem = side.stem_of(stack, None)?;
                    side.resource(stem, id).is_some().then(|| (stem.to_owned(), id.clone()))
                };
                let Some((from, to)) = find(before, &resource.from).zip(find(after, &resource.to)) else {
                    continue;
                };
                matched = true;
                if !refactor::takes(before.resource(&from.0, &from.1).and_then(|it| it["Type"].as_str())) {
                    moves.insert(from, to, Source::Refused);
                    continue;
                }
                let spelled = |(stack, id): &(String, String)| address(stack, id);
                moves.renamed.insert(spelled(&resource.from), spelled(&resource.to));
                let location = |(stack, id): &(String, String)| ResourceLocation {
                    stack_name: stack.clone(),
                    logical_resource_id: id.clone(),
                };
                let mapping =
                    ResourceMapping { source: location(&resource.from), destination: location(&resource.to) };
                let place = (resource.account.clone(), resource.region.clone());
                refactors.entry(place).or_default().insert(mapping);
                moves.insert(from, to, Source::Entry);
            }
            if !matched {
                moves.stale.push(entry.entry.clone());
            }
        }
        moves.refactors = refactor::refactors(before, after, refactors);
        moves
    }

    /// Adds what is gone in one place and came in another with the same type and content.
    pub(super) fn add_by_content(&mut self, before: &Side, after: &Side, stems: &BTreeSet<&str>) {
        self.add_by_id(before, after, stems);
        let mut renamed = self.renamed.clone();
        // What refers to something renamed has the same content once that is known.
        while self.add_by_content_once(before, after, stems, &mut renamed) {}
    }

    /// The same logical id elsewhere: ids are unique in a program, so it is the same construct in another stack.
    fn add_by_id(&mut self, before: &Side, after: &Side, stems: &BTreeSet<&str>) {
        let new = only_in(after, before, stems, |at| !self.to.contains_key(at));
        for from in only_in(before, after, stems, |at| !self.from.contains(at)) {
            let same = |to: &&At| to.1 == from.1 && ty(after, to) == ty(before, &from);
            if let Some(to) = new.iter().find(same) {
                self.insert(from, to.clone(), Source::Content);
            }
        }
    }

    fn add_by_content_once(
        &mut self,
        before: &Side,
        after: &Side,
        stems: &BTreeSet<&str>,
        renamed: &mut BTreeMap<Address, Address>,
    ) -> bool {
        let gone = only_in(before, after, stems, |at| !self.from.contains(at));
        let mut by_content: BTreeMap<String, Vec<At>> = BTreeMap::new();
        let none = BTreeMap::new();
        let new = only_in(after, before, stems, |at| !self.to.contains_key(at));
        if gone.is_empty() || new.is_empty() {
            return false;
        }
        for to in new {
            by_content.entry(content(&Meaning { side: after, renamed: &none }, &to)).or_default().push(to);
        }
        let mut found = Vec::new();
        for from in gone {
            let same = by_content.get_mut(&content(&Meaning { side: before, renamed }, &from));
            let Some(candidates) = same.filter(|same| !same.is_empty()) else { continue };
            let nearest = candidates.iter().position(|to| to.0 == from.0).unwrap_or(0);
            found.push((from, candidates.remove(nearest)));
        }
        for (from, to) in &found {
            let spelled = |side: &Side, at: &At| address(side.stack_name(&at.0), &at.1);
            renamed.insert(spelled(before, from), spelled(after, to));
            self.insert(from.clone(), to.clone(), Source::Content);
        }
        !found.is_empty()
    }

    /// Whether `CloudFormation` refuses the stack refactor that takes a resource there.
    pub(super) fn is_refused(&self, stack: &str, id: &str) -> bool {
        let here =
            |location: &ResourceLocation| location.stack_name == stack && location.logical_resource_id == id;
        let refused = self.refactors.iter().filter(|refactor| !refactor.refused.is_empty());
        refused.flat_map(|refactor| &refactor.resource_mappings).any(|mapping| here(&mapping.destination))
    }

    fn insert(&mut self, from: At, to: At, source: Source) {
        self.from.insert(from.clone());
        self.to.insert(to, (from, source));
    }
}

/// The resources of templates that the other side doesn't have at the same place.
fn only_in(side: &Side, other: &Side, stems: &BTreeSet<&str>, wanted: impl Fn(&At) -> bool) -> Vec<At> {
    let of = |stem: &str| {
        let resources = side.section(stem, "Resources").into_iter().flatten();
        let lone = resources.filter(|(id, _)| other.resource(stem, id).is_none());
        lone.map(|(id, _)| (stem.to_owned(), id.clone())).collect::<Vec<_>>()
    };
    stems.iter().flat_map(|stem| of(stem)).filter(wanted).collect()
}

fn ty<'a>(side: &'a Side, at: &At) -> Option<&'a Json> {
    side.resource(&at.0, &at.1)?.get("Type")
}

/// What a resource is, but for its own name. Without properties, one is like any other of its type in its stack.
fn content(meaning: &Meaning, at: &At) -> String {
    let resource = meaning.side.resource(&at.0, &at.1).cloned().unwrap_or_default();
    let properties = meaning.of(&at.0, resource.get("Properties").unwrap_or(&Json::Null));
    let stack = if properties.is_null() { at.0.as_str() } else { "" };
    sorted(&json!([stack, resource["Type"], properties])).to_string()
}

fn sorted(doc: &Json) -> Json {
    let mut doc = doc.clone();
    doc.sort_all_objects();
    doc
}
