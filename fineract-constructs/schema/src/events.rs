//! Patterns of events, as `EventBridge` reads them: fields of an event, and lists of what they are to be.

use fineract_core::{Doc, Map};

use crate::check::Problem;
use crate::nearest;

/// What can stand for a value. Source: `EventBridge` user guide, comparison operators.
const OPERATORS: &[&str] = &[
    "anything-but",
    "anything-but-equals-ignore-case",
    "cidr",
    "equals-ignore-case",
    "exists",
    "numeric",
    "prefix",
    "suffix",
    "wildcard",
];

/// The fields that every event has. Source: `EventBridge` user guide, structure of events.
const FIELDS: &[&str] = &[
    "account",
    "detail",
    "detail-type",
    "id",
    "region",
    "replay-name",
    "resources",
    "source",
    "time",
    "version",
];

/// What is wrong with a pattern.
pub(crate) fn problems(doc: &Doc) -> Vec<Problem> {
    let mut problems = Vec::new();
    let Some(map) = doc.as_map() else { return problems };
    for name in map.keys().filter(|name| !FIELDS.contains(&&***name) && !name.starts_with('$')) {
        let help = nearest::help(name, FIELDS.iter().copied());
        problems.push((vec![name.to_string()], format!("events have no field `{name}`"), help));
    }
    fields(map, &[], &mut problems);
    problems
}

fn fields(map: &Map, at: &[String], problems: &mut Vec<Problem>) {
    for (name, value) in map {
        let at: Vec<_> = at.iter().cloned().chain([name.to_string()]).collect();
        match value {
            Doc::Map(_)
                if value.as_map().is_some_and(|map| map.keys().any(|key| key.starts_with("Fn::"))) => {}
            Doc::Map(inner) => fields(inner, &at, problems),
            Doc::List(items) if &**name == "$or" => {
                for (i, item) in items.iter().enumerate() {
                    let at: Vec<_> = at.iter().cloned().chain([i.to_string()]).collect();
                    item.as_map().into_iter().for_each(|inner| fields(inner, &at, problems));
                }
            }
            Doc::List(items) => {
                for (i, item) in items.iter().enumerate() {
                    let at: Vec<_> = at.iter().cloned().chain([i.to_string()]).collect();
                    matcher(item, &at, problems);
                }
            }
            Doc::Expr(_) => {}
            _ => {
                let help = "put what it may be into a list".to_owned();
                problems.push((at, "is a value where a list is wanted".into(), Some(help)));
            }
        }
    }
}

/// What is not a value itself says by an operator what values it stands for.
fn matcher(item: &Doc, at: &[String], problems: &mut Vec<Problem>) {
    let unknown = item.as_map().into_iter().flat_map(|map| map.keys());
    for name in unknown.filter(|name| !OPERATORS.contains(&&***name)) {
        let help = nearest::help(name, OPERATORS.iter().copied());
        let help = help.or_else(|| Some(format!("operators are `{}`", OPERATORS.join("`, `"))));
        problems.push((at.to_vec(), format!("`{name}` is no operator of patterns"), help));
    }
}
