//! A replacement goes on: what refers to a replaced resource gets another value.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value as Json;

use super::danger::replaced_or_deleted;
use super::meaning::{Address, address, references, shown};
use super::model::{Action, Change, Effect, Field, Part};
use super::replacement;
use super::template::{Pair, Resource};
use super::value::{Step, is_intrinsic, spelled};

/// Adds to the changes what is replaced because something that it refers to is.
pub(super) fn propagate(pair: &Pair, changes: &mut Vec<Resource>) {
    let side = pair.after.side;
    let mut replaced: BTreeMap<Address, Effect> = BTreeMap::new();
    for resource in changes.iter() {
        note(pair, resource, &mut replaced);
    }
    let mut news: BTreeSet<Address> = replaced.keys().cloned().collect();
    while !news.is_empty() {
        let stacks: BTreeSet<_> = news.iter().filter_map(|address| address.split('/').next()).collect();
        let reads = |stem: &str| {
            let unit = side.units.get(stem);
            let reads = unit.into_iter().flat_map(|unit| &unit.reads).map(|read| read.stack.as_str());
            reads.chain([side.stack_name(stem)]).any(|stack| stacks.contains(stack))
        };
        let stems: Vec<_> = side.stems().filter(|stem| reads(stem)).collect();
        let mut next = BTreeSet::new();
        for stem in stems {
            let Some(resources) = side.section(stem, "Resources") else { continue };
            for id in resources.keys() {
                let own = address(side.stack_name(stem), id);
                let Some((before, after)) = versions(pair, stem, id) else { continue };
                let reached = reached(&before, &after, &replaced, side.stack_name(stem));
                let worst = reached.iter().map(|field| field.effect).max().unwrap_or(Effect::None);
                if reached.is_empty() || replaced.get(&own).is_some_and(|known| *known >= worst) {
                    continue;
                }
                let change = change_of(pair, stem, id, changes);
                for field in reached {
                    let harder = |known: &Field| known.path == field.path && known.effect >= field.effect;
                    if !change.fields.iter().any(harder) {
                        change.fields.retain(|known| known.path != field.path);
                        change.fields.push(field);
                    }
                }
                change.effect = change.effect.max(worst);
                replaced_or_deleted(change, Some(&before), Some(&after));
                replaced.insert(own.clone(), worst);
                next.insert(own);
            }
        }
        news = next;
    }
}

fn note(pair: &Pair, resource: &Resource, replaced: &mut BTreeMap<Address, Effect>) {
    let kept = matches!(resource.change.action, Action::Changed)
        || pair.moves.renamed.values().any(|to| {
            resource
                .after
                .as_ref()
                .is_some_and(|(stem, id)| *to == address(pair.after.side.stack_name(stem), id))
        });
    if let (Effect::Replace | Effect::MayReplace, Some((stem, id)), true) =
        (resource.change.effect, &resource.after, kept)
    {
        replaced.insert(pair.after.address(stem, id), resource.change.effect);
    }
}

/// A resource that is in both outputs, under the name that it has in the new one.
fn versions(pair: &Pair, stem: &str, id: &str) -> Option<(Json, Json)> {
    let after = pair.after.side.resource(stem, id)?;
    let moved = pair.moves.to.get(&(stem.to_owned(), id.to_owned())).map(|(from, _)| from.clone());
    let (old_stem, old_id) = moved.unwrap_or_else(|| (stem.to_owned(), id.to_owned()));
    let before = pair.before.side.resource(&old_stem, &old_id)?;
    (before["Type"] == after["Type"]).then(|| (pair.before.of(&old_stem, before), pair.after.of(stem, after)))
}

/// The properties that lead to something replaced and replace the resource in turn.
fn reached(before: &Json, after: &Json, replaced: &BTreeMap<Address, Effect>, stack: &str) -> Vec<Field> {
    let ty = after["Type"].as_str().unwrap_or_default();
    let mut found = Vec::new();
    let Some(properties) = after.get("Properties") else { return found };
    visit(properties, &mut Vec::new(), &mut |path, doc| {
        let own = replacement::effect_at(ty, path);
        if own == Effect::InPlace {
            return;
        }
        let targets = references(doc).into_iter().filter_map(|target| Some((replaced.get(&target)?, target)));
        let Some((theirs, target)) = targets.max() else { return };
        let at = |doc: &Json| {
            let steps = path.iter().map(|step| match step {
                Step::Key(name) | Step::Item(name) => name,
            });
            let mut doc = doc.get("Properties")?;
            for step in steps {
                doc = doc.get(step).or_else(|| doc.get(step.parse::<usize>().ok()?))?;
            }
            Some(shown(stack, doc))
        };
        let verb = if *theirs == Effect::Replace { "is replaced" } else { "may be replaced" };
        let own_stack = format!("{stack}/");
        let target = target.strip_prefix(&own_stack).unwrap_or(&target);
        found.push(Field {
            path: spelled(path),
            before: at(before),
            after: at(after),
            effect: own.min(*theirs),
            because: Some(format!("`{target}` {verb}")),
        });
    });
    found
}

/// Calls `found` with each intrinsic and where it stands.
fn visit(doc: &Json, path: &mut Vec<Step>, found: &mut impl FnMut(&[Step], &Json)) {
    if is_intrinsic(doc) {
        return found(path, doc);
    }
    match doc {
        Json::Object(map) => {
            for (key, value) in map {
                path.push(Step::Key(key.clone()));
                visit(value, path, found);
                path.pop();
            }
        }
        Json::Array(items) => {
            for (position, value) in items.iter().enumerate() {
                path.push(Step::Item(position.to_string()));
                visit(value, path, found);
                path.pop();
            }
        }
        _ => {}
    }
}

/// The change of a resource, made if there is none yet.
fn change_of<'c>(pair: &Pair, stem: &str, id: &str, changes: &'c mut Vec<Resource>) -> &'c mut Change {
    let at = (stem.to_owned(), id.to_owned());
    let known = changes.iter().position(|resource| resource.after.as_ref() == Some(&at));
    let position = known.unwrap_or_else(|| {
        let ty = pair.after.side.resource(stem, id).map(|resource| super::side::text(&resource["Type"]));
        let place = pair.after.side.place(stem, id);
        let change =
            Change::new(Part::Resource, ty.unwrap_or_default(), place, Action::Changed, Effect::None);
        changes.push(Resource { change, before: Some(at.clone()), after: Some(at) });
        changes.len() - 1
    });
    &mut changes[position].change
}
