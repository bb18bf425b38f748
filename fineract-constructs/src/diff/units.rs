//! What `plan.json` says of stacks and bundles: where they go, with which tags and options.

use std::collections::BTreeSet;

use serde_json::Value as Json;

use super::danger::weakened;
use super::model::{Action, Change, DangerKind, Effect, Field, Part};
use super::side::Side;
use super::value::{Scalars, deltas, spelled};

/// What a row says of the plan itself, and not of the unit.
const OF_THE_PLAN: [&str; 6] = ["kind", "name", "wave", "source", "after", "reads"];

/// Changed, new and removed units.
pub(super) fn changes(before: &Side, after: &Side) -> Vec<Change> {
    let sources: BTreeSet<_> = before.units.keys().chain(after.units.keys()).collect();
    let mut found = Vec::new();
    for source in sources {
        let row = |side: &Side| {
            let mut row = side.units.get(source)?.row.as_object()?.clone();
            row.retain(|key, _| !OF_THE_PLAN.contains(&key.as_str()));
            Some(Json::Object(row))
        };
        let (old, new) = (row(before), row(after));
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
    let types: BTreeSet<_> = resources.values().filter_map(|resource| resource["Type"].as_str()).collect();
    Some(format!("{} resources of {} types", resources.len(), types.len()))
}
