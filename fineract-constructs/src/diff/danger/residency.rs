//! Data that is in another country than before, or goes to one.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value as Json;

use crate::diff::Files;
use crate::diff::model::{Action, Change, DangerKind, Effect, Field, Part, Place};
use crate::diff::side::{has_ending, parse, text};

/// What the residency reports say that they didn't: stores in a country, and flows over its border.
pub(in crate::diff) fn crossings(before: &Files, after: &Files) -> Vec<Change> {
    let reports = |files: &Files| -> BTreeSet<String> {
        let is_report = |path: &&String| path.starts_with("residency/") && has_ending(path, "json");
        files.keys().filter(is_report).cloned().collect()
    };
    let paths: BTreeSet<_> = reports(before).into_iter().chain(reports(after)).collect();
    let changed = paths.iter().filter(|path| before.get(*path) != after.get(*path));
    changed.flat_map(|path| environment(before.get(path), after.get(path))).collect()
}

fn environment(before: Option<&Vec<u8>>, after: Option<&Vec<u8>>) -> Vec<Change> {
    let read = |bytes: Option<&Vec<u8>>| bytes.map_or(Json::Null, |bytes| parse(bytes));
    let (before, after) = (read(before), read(after));
    let environment = text(if after.is_null() { &before["environment"] } else { &after["environment"] });
    let is_new = before.is_null();
    let mut found = Vec::new();

    let (old, new) = (stores(&before), stores(&after));
    let names: BTreeSet<_> = old.keys().chain(new.keys()).collect();
    for name in names {
        let (was, is) = (old.get(name), new.get(name));
        let (action, verb) = match (was, is) {
            (None, Some(_)) => (Action::Added, "is kept"),
            (Some(_), None) => (Action::Removed, "is no longer kept"),
            (Some(was), Some(is)) if was != is => (Action::Changed, "is kept"),
            _ => continue,
        };
        let row = is.or(was).expect("one of the two has it");
        let mut change = change(&environment, "store", name, row.region.clone(), action);
        change.fields.push(field("country", was.map(|it| &it.country), is.map(|it| &it.country)));
        change.fields.push(field("region", was.map(|it| &it.region), is.map(|it| &it.region)));
        change.fields.retain(|field| field.before != field.after);
        let known: BTreeSet<_> = old.values().map(|store| &store.country).collect();
        let elsewhere = was.is_some_and(|was| is.is_some_and(|is| is.country != was.country));
        if let Some(is) = is.filter(|is| elsewhere || (!is_new && !known.contains(&is.country))) {
            let message = format!("{} data {verb} in `{}`, where it wasn't", is.classes, is.country);
            change.danger(DangerKind::Residency, message);
        }
        found.push(change);
    }

    let (old, new) = (flows(&before), flows(&after));
    for (flow, verdict) in &new {
        let was = old.get(flow);
        if was == Some(verdict) {
            continue;
        }
        let action = if was.is_none() { Action::Added } else { Action::Changed };
        let mut change = change(&environment, "flow", &flow.name, flow.from_region.clone(), action);
        change.fields.push(field("verdict", was, Some(verdict)));
        if !is_new || verdict == "refused" {
            let message = match was {
                None => format!("{} data crosses a border ({verdict})", flow.classes),
                Some(was) => format!("what crosses a border is `{verdict}`, and was `{was}`"),
            };
            change.danger(DangerKind::Residency, message);
        }
        found.push(change);
    }
    for (flow, verdict) in old.iter().filter(|(flow, _)| !new.contains_key(flow)) {
        let mut change = change(&environment, "flow", &flow.name, flow.from_region.clone(), Action::Removed);
        change.fields.push(field("verdict", Some(verdict), None));
        found.push(change);
    }
    found
}

fn change(environment: &str, ty: &str, name: &str, region: String, action: Action) -> Change {
    let place = Place {
        unit: environment.to_owned(),
        ty: String::new(),
        name: name.to_owned(),
        environment: environment.to_owned(),
        region,
        cluster: String::new(),
    };
    Change::new(Part::Residency, ty, place, action, Effect::None)
}

fn field(path: &str, before: Option<&String>, after: Option<&String>) -> Field {
    let value = |text: Option<&String>| text.map(|text| Json::String(text.clone()));
    let (before, after) = (value(before), value(after));
    Field { path: path.to_owned(), before, after, effect: Effect::None, because: None }
}

#[derive(PartialEq, Eq)]
struct Store {
    country: String,
    region: String,
    classes: String,
}

fn stores(report: &Json) -> BTreeMap<String, Store> {
    let mut found = BTreeMap::new();
    for country in report["jurisdictions"].as_array().into_iter().flatten() {
        for row in country["stores"].as_array().into_iter().flatten() {
            let store = Store {
                country: text(&country["country"]),
                region: text(&row["region"]),
                classes: joined(&row["classes"]),
            };
            found.insert(text(&row["name"]), store);
        }
    }
    found
}

#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Flow {
    name: String,
    from_region: String,
    classes: String,
    subjects: String,
}

/// The flows over borders, with what the policy says of each.
fn flows(report: &Json) -> BTreeMap<Flow, String> {
    let mut found = BTreeMap::new();
    for country in report["jurisdictions"].as_array().into_iter().flatten() {
        for row in country["outbound"].as_array().into_iter().flatten() {
            let [mechanism, from, to] = ["mechanism", "from", "to"].map(|key| text(&row[key]));
            let [from_region, to_region] = ["fromRegion", "toRegion"].map(|key| text(&row[key]));
            let flow = Flow {
                name: format!("{mechanism}: {from} in {from_region} to {to} in {to_region}"),
                from_region,
                classes: joined(&row["classes"]),
                subjects: joined(&row["subjects"]),
            };
            found.insert(flow, text(&row["verdict"]));
        }
    }
    found
}

fn joined(list: &Json) -> String {
    list.as_array().into_iter().flatten().map(text).collect::<Vec<_>>().join(" and ")
}
