//! What `plan.json` and `manifest.json` say of stacks and bundles: where they go, with which tags and options.

use std::collections::BTreeSet;

use serde_json::{Map, Value as Json};

use super::Files;
use super::danger::weakened;
use super::model::{Action, Change, DangerKind, Effect, Field, Part};
use super::side::{Side, parse};
use super::value::{Scalars, deltas, spelled};

/// What a row says of the plan itself, and not of the unit.
const OF_THE_PLAN: [&str; 6] = ["kind", "name", "wave", "source", "after", "reads"];

/// Changed, new and removed units.
pub(super) fn changes(before: &Side, after: &Side, files: [&Files; 2]) -> Vec<Change> {
    let protected = files.map(protected);
    let sources: BTreeSet<_> = before.units.keys().chain(after.units.keys()).collect();
    let mut found = Vec::new();
    for source in sources {
        let row = |side: &Side, protected: &BTreeSet<String>| {
            let mut row = side.units.get(source)?.row.as_object()?.clone();
            row.retain(|key, _| !OF_THE_PLAN.contains(&key.as_str()));
            if protected.contains(source) {
                row.insert("terminationProtection".into(), true.into());
            }
            Some(Json::Object(row))
        };
        let (old, new) = (row(before, &protected[0]), row(after, &protected[1]));
        let side = if new.is_some() { after } else { before };
        let part = if source.starts_with("k8s/") { Part::Bundle } else { Part::Stack };
        let ty = if part == Part::Stack { "stack" } else { "bundle" };
        let place = side.place(source, &side.units[source].name);
        let (action, effect) = match (&old, &new) {
            (None, _) => (Action::Added, Effect::Create),
            (_, None) => (Action::Removed, Effect::Delete),
            _ => (Action::Changed, Effect::InPlace),
        };
        let mut change = Change::new(part, ty, place, action, effect);
        if let (Some(old), Some(new)) = (old, new) {
            change.fields = fields(&old, &new);
            if change.fields.is_empty() {
                continue;
            }
            elsewhere(&mut change);
            weakened(&mut change);
        } else if let Some(count) = resources(side, source) {
            change.notes.push(count);
        }
        found.push(change);
    }
    found
}

/// Stacks that can't be deleted by mistake.
fn protected(files: &Files) -> BTreeSet<String> {
    let manifest = files.get("manifest.json").map_or(Json::Null, |bytes| parse(bytes));
    let artifacts = manifest["artifacts"].as_object().cloned().unwrap_or_default();
    let is_protected =
        |(_, artifact): &(String, Json)| artifact["properties"]["terminationProtection"] == true;
    artifacts.into_iter().filter(is_protected).map(|(stack, _)| stack).collect()
}

fn fields(before: &Json, after: &Json) -> Vec<Field> {
    let field = |delta: super::value::Delta| Field {
        path: spelled(&delta.path),
        before: delta.before,
        after: delta.after,
        effect: Effect::InPlace,
        because: None,
    };
    deltas(before, after, Scalars::Strict).into_iter().map(field).collect()
}

/// A stack of another account or region is another stack.
fn elsewhere(change: &mut Change) {
    for field in change.fields.iter_mut().filter(|field| matches!(field.path.as_str(), "account" | "region"))
    {
        field.effect = Effect::Replace;
        change.effect = Effect::Replace;
    }
    if change.effect == Effect::Replace {
        change.danger(
            DangerKind::StatefulReplacement,
            "it is deployed elsewhere, as a new one: what is in the old one stays there unmanaged",
        );
    }
}

/// How many resources a template has, by type.
fn resources(side: &Side, source: &str) -> Option<String> {
    let resources = side.section(source, "Resources")?;
    let empty = Map::new();
    let resources = if resources.is_empty() { &empty } else { resources };
    let types: BTreeSet<_> = resources.values().filter_map(|resource| resource["Type"].as_str()).collect();
    Some(format!("{} resources of {} types", resources.len(), types.len()))
}
