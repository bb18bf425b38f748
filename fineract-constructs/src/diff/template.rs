//! What changed in a stack's template.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value as Json, json};

use super::danger::{policy, replaced_or_deleted};
use super::meaning::{Meaning, address, shown};
use super::model::{Action, Change, DangerKind, Effect, Field, Part};
use super::moves::{At, Moves, Source};
use super::replacement;
use super::side::{Side, text};
use super::value::{Delta, Scalars, Step, deltas, spelled};

/// Two outputs and what moved between them.
pub(super) struct Pair<'a> {
    pub(super) before: Meaning<'a>,
    pub(super) after: Meaning<'a>,
    pub(super) moves: &'a Moves,
}

/// A changed resource, with what later steps ask about it.
pub(super) struct Resource {
    pub(super) change: Change,
    pub(super) before: Option<At>,
    pub(super) after: Option<At>,
}

/// The sections of named parts, besides resources.
const SECTIONS: [(&str, Part); 5] = [
    ("Parameters", Part::Parameter),
    ("Conditions", Part::Condition),
    ("Outputs", Part::Output),
    ("Mappings", Part::Section),
    ("Rules", Part::Section),
];

/// The sections that are one value.
const VALUES: [&str; 4] = ["AWSTemplateFormatVersion", "Description", "Transform", "Metadata"];

/// The changed resources of a stack.
pub(super) fn resources(pair: &Pair, stem: &str) -> Vec<Resource> {
    let ids = |side: &Side| -> BTreeSet<String> {
        side.section(stem, "Resources").into_iter().flatten().map(|(id, _)| id.clone()).collect()
    };
    let mut found = Vec::new();
    for id in ids(pair.after.side) {
        let to: At = (stem.to_owned(), id.clone());
        let moved = pair.moves.to.get(&to);
        let same = || pair.before.side.resource(stem, &id).is_some().then(|| to.clone());
        let from = moved.map(|(from, _)| from.clone()).or_else(same);
        let source = moved.map(|(_, source)| *source);
        found.extend(resource(pair, from, Some(to), source));
    }
    for id in ids(pair.before.side) {
        let from: At = (stem.to_owned(), id.clone());
        if pair.after.side.resource(stem, &id).is_none() && !pair.moves.from.contains(&from) {
            found.extend(resource(pair, Some(from), None, None));
        }
    }
    found
}

fn resource(pair: &Pair, from: Option<At>, to: Option<At>, moved: Option<Source>) -> Option<Resource> {
    let read = |meaning: &Meaning, at: &Option<At>| at.as_ref().map(|at| meaningful(meaning, at));
    let (before, after) = (read(&pair.before, &from), read(&pair.after, &to));
    let (side, at) = match &to {
        Some(to) => (pair.after.side, to),
        None => (pair.before.side, from.as_ref()?),
    };
    let place = side.place(&at.0, &at.1);
    let ty = text(&after.as_ref().or(before.as_ref())?["Type"]);
    let mut change = match (&before, &after) {
        (Some(before), Some(after)) => {
            let fields = fields(pair, &ty, [before, after], &place.unit);
            let action = match (moved, from.as_ref()?.0 == at.0) {
                (None, _) => Action::Changed,
                (Some(_), true) => Action::Renamed,
                (Some(_), false) => Action::Moved,
            };
            if fields.is_empty() && moved.is_none() {
                return None;
            }
            let worst = fields.iter().map(|field| field.effect).max().unwrap_or(Effect::None);
            let effect = match moved {
                Some(Source::Content | Source::Refused) => Effect::Replace,
                Some(Source::Entry) => worst.max(Effect::Refactor),
                None => worst,
            };
            let mut change = Change::new(Part::Resource, &*ty, place, action, effect);
            change.fields = fields;
            if moved.is_some() {
                let (stem, id) = from.as_ref()?;
                change.from = Some(address(pair.before.side.stack_name(stem), id));
            }
            match moved {
                Some(Source::Content) => change.notes.push(
                    "CloudFormation makes a new one: a `moved` entry in the program keeps the one there is"
                        .into(),
                ),
                Some(Source::Refused) => {
                    change.notes.push(
                        "a stack refactor doesn't take this type: CloudFormation makes a new one".into(),
                    );
                }
                Some(Source::Entry) if pair.moves.is_refused(&change.place().unit, &at.1) => {
                    change.danger(DangerKind::Refused, "CloudFormation refuses the stack refactor");
                }
                Some(Source::Entry) if !change.fields.is_empty() => {
                    change
                        .notes
                        .push("a stack refactor takes no other change: deploy this one after it".into());
                }
                _ => {}
            }
            if before["Type"] != after["Type"] {
                let message = format!(
                    "CloudFormation refuses to make `{}` of `{}`: give it another id",
                    ty,
                    text(&before["Type"])
                );
                change.danger(DangerKind::Refused, message);
            }
            change
        }
        (None, Some(_)) => Change::new(Part::Resource, &*ty, place, Action::Added, Effect::Create),
        (Some(before), None) => {
            let stays = policy(before, "DeletionPolicy", &ty).starts_with("Retain");
            let effect = if stays { Effect::Orphan } else { Effect::Delete };
            Change::new(Part::Resource, &*ty, place, Action::Removed, effect)
        }
        (None, None) => return None,
    };
    replaced_or_deleted(&mut change, before.as_ref(), after.as_ref());
    Some(Resource { change, before: from, after: to })
}

/// A resource with its references by meaning, and what it waits for in order.
fn meaningful(meaning: &Meaning, (stem, id): &At) -> Json {
    let mut doc = meaning.of(stem, meaning.side.resource(stem, id).unwrap_or(&Json::Null));
    if let Some(waits) = doc.get_mut("DependsOn") {
        let mut ids: Vec<_> = match &*waits {
            Json::String(id) => vec![meaning.address(stem, id)],
            list => {
                list.as_array().into_iter().flatten().map(|id| meaning.address(stem, &text(id))).collect()
            }
        };
        ids.sort();
        let own = format!("{}/", meaning.side.stack_name(stem));
        *waits = ids.iter().map(|id| id.strip_prefix(&own).unwrap_or(id)).collect();
    }
    doc
}

fn fields(pair: &Pair, ty: &str, [before, after]: [&Json; 2], stack: &str) -> Vec<Field> {
    let (old, new) = (&before["Type"], &after["Type"]);
    let show = |doc: &Option<Json>| doc.as_ref().map(|doc| shown(stack, doc));
    if old != new {
        let effect = Effect::Replace;
        let (before, after) = (Some(old.clone()), Some(new.clone()));
        return vec![Field { path: "Type".into(), before, after, effect, because: None }];
    }
    let without = |doc: &Json| {
        let mut doc = doc.as_object().cloned().unwrap_or_default();
        doc.remove("Properties");
        Json::Object(doc)
    };
    let nothing = json!({});
    let properties = |doc: &'_ Json| doc.get("Properties").cloned().unwrap_or_else(|| nothing.clone());
    let of_attribute = |delta: Delta| {
        let name = spelled(&delta.path);
        let (effect, because) = match name.as_str() {
            "Condition" => (Effect::MayReplace, Some("the condition decides whether it is there".to_owned())),
            "DependsOn" | "Metadata" | "DeletionPolicy" | "UpdateReplacePolicy" => (Effect::None, None),
            _ if name.starts_with("Metadata") => (Effect::None, None),
            _ => (Effect::InPlace, None),
        };
        Field { path: name, before: show(&delta.before), after: show(&delta.after), effect, because }
    };
    let of_property = |delta: Delta| {
        let (effect, because) = replacement::effect(ty, &delta);
        Field {
            path: spelled(&delta.path),
            before: show(&delta.before),
            after: show(&delta.after),
            effect,
            because,
        }
    };
    let attributes = deltas(&without(before), &without(after), Scalars::Loose).into_iter().map(of_attribute);
    // A name that the program chose is what a reference to its resource gives.
    let is_same = |delta: &Delta| {
        let (Some(before), Some(after)) = (&delta.before, &delta.after) else { return false };
        pair.before.chosen(before) == pair.after.chosen(after)
    };
    let properties = deltas(&properties(before), &properties(after), Scalars::Loose);
    let properties = properties.into_iter().filter(|delta| !is_same(delta)).map(of_property);
    attributes.chain(properties).collect()
}

/// The changes of a template's other sections.
pub(super) fn sections(pair: &Pair, stem: &str) -> Vec<Change> {
    let mut found = Vec::new();
    let mut add = |part: Part, ty: &str, name: &str, before: Option<Json>, after: Option<Json>| {
        let side = if after.is_some() { pair.after.side } else { pair.before.side };
        let place = side.place(stem, name);
        let (action, effect) = match (&before, &after) {
            (None, Some(_)) => (Action::Added, Effect::None),
            (Some(_), None) => (Action::Removed, Effect::None),
            _ => (Action::Changed, Effect::None),
        };
        let null = Json::Null;
        let differ =
            deltas(before.as_ref().unwrap_or(&null), after.as_ref().unwrap_or(&null), Scalars::Loose);
        if differ.is_empty() {
            return;
        }
        let stack = place.unit.clone();
        let mut change = Change::new(part, ty, place, action, effect);
        change.fields = differ.into_iter().map(|delta| plain(&stack, delta)).collect();
        found.push(change);
    };
    for (section, part) in SECTIONS {
        let read = |meaning: &Meaning| -> BTreeMap<String, Json> {
            let members = meaning.side.section(stem, section).into_iter().flatten();
            members.map(|(name, doc)| (name.clone(), meaning.of(stem, doc))).collect()
        };
        let (before, after) = (read(&pair.before), read(&pair.after));
        let names: BTreeSet<_> = before.keys().chain(after.keys()).collect();
        for name in names {
            add(
                part,
                section.trim_end_matches('s'),
                name,
                before.get(name).cloned(),
                after.get(name).cloned(),
            );
        }
    }
    for section in VALUES {
        let read = |side: &Side| side.template(stem).and_then(|template| template.get(section)).cloned();
        add(Part::Section, section, section, read(pair.before.side), read(pair.after.side));
    }
    found
}

fn plain(stack: &str, delta: Delta) -> Field {
    let path = if delta.path.is_empty() { vec![Step::Key("Value".into())] } else { delta.path };
    let value = |doc: Option<Json>| {
        let doc = shown(stack, &doc?);
        // An output is its value.
        Some(if path.len() == 1 { doc.get("Value").cloned().unwrap_or(doc) } else { doc })
    };
    let (before, after) =
        (value(delta.before.filter(|doc| !doc.is_null())), value(delta.after.filter(|doc| !doc.is_null())));
    Field { path: spelled(&path), before, after, effect: Effect::None, because: None }
}
