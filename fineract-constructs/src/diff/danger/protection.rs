//! Settings that protect data or narrow access, and are weaker now.

use std::collections::BTreeSet;

use fineract_schema::{ResourceType, resource_type};
use ipnet::IpNet;
use serde_json::Value as Json;

use super::settings::{SETTINGS, Safe};
use crate::diff::model::{Change, DangerKind, Field};

/// Adds what is weaker than before.
pub(in crate::diff) fn weakened(change: &mut Change) {
    let stateful = resource_type(&change.ty).is_some_and(ResourceType::stateful);
    let parts = change.fields.iter().flat_map(parts);
    let found: Vec<_> = parts.filter_map(|field| weaker(&field, stateful)).collect();
    for message in found {
        change.danger(DangerKind::Protection, message);
    }
}

fn weaker(field: &Field, stateful: bool) -> Option<String> {
    let (before, after) = (field.before.as_ref(), field.after.as_ref());
    if matches!(field.path.as_str(), "DeletionPolicy" | "UpdateReplacePolicy") {
        // How well what is there already is kept.
        let rank = |value: Option<&Json>| match value.and_then(Json::as_str) {
            Some("Retain" | "RetainExceptOnCreate") => 0,
            Some("Snapshot") => 1,
            _ => 2,
        };
        let lost = stateful && rank(after) > rank(before);
        return lost.then(|| format!("`{}` no longer keeps the data", field.path));
    }
    let last = last(&field.path);
    let ends =
        |name: &str| name.contains('.') && field.path.strip_suffix(name).is_some_and(|of| of.ends_with('.'));
    let (_, safe, what) =
        SETTINGS.iter().find(|(name, ..)| *name == last || *name == field.path || ends(name))?;
    let one =
        |value: Option<&Json>, known: &[&str]| value.is_some_and(|it| known.iter().any(|one| is(it, one)));
    let on = |value| one(value, &["true", "Enabled", "1"]);
    let given_up = || format!("{what} is given up");
    match safe {
        Safe::On => (on(before) && !on(after)).then(|| format!("{what} is turned off")),
        Safe::Off => (!on(before) && on(after)).then(|| format!("{what} is given up: `{last}`")),
        Safe::Refused => (one(before, &["false"]) && !one(after, &["false"])).then(given_up),
        Safe::Present => (before.is_some() && after.is_none()).then(|| format!("{what} is taken away")),
        Safe::Absent => {
            (before.is_none() && after.is_some()).then(|| format!("{what} is given up: `{last}`"))
        }
        Safe::One(values) => (one(before, values) && !one(after, values)).then(given_up),
        Safe::Not(values) => (!one(before, values) && one(after, values)).then(given_up),
        Safe::Later(values) => {
            let rank = |value: Option<&Json>| match value {
                Some(value) => values.iter().position(|known| is(value, known)),
                None => Some(0),
            };
            (rank(after)? < rank(before)?).then(|| format!("{what} is less: {}", changed(before, after)))
        }
        Safe::Tls => {
            (tls(after)? < tls(before)?).then(|| format!("it takes older {what}: {}", changed(before, after)))
        }
        Safe::More => {
            let (old, new) = (number(before?)?, after.map_or(Some(0.0), number)?);
            (new < old).then(|| format!("fewer {what}: {}", changed(before, after)))
        }
        Safe::Less => {
            let (old, new) = (number(before?)?, number(after?)?);
            (new > old).then(|| format!("more {what}: {}", changed(before, after)))
        }
        Safe::Endless => {
            let days = |value: Option<&Json>| value.map_or(Some(f64::INFINITY), number);
            (days(after)? < days(before)?).then(|| format!("fewer {what}: {}", changed(before, after)))
        }
        Safe::Spare => {
            let (old, new) = (number(before?)?, number(after?)?);
            (new < old && new <= 1.0)
                .then(|| format!("fewer {what}, and none to spare: {old} before, {new} now"))
        }
        Safe::All => missing(before, after).map(|lost| format!("fewer {what}: without {lost}")),
        Safe::Few => missing(after, before).map(|new| format!("more of {what}: {new}")),
    }
}

/// The items of a list that another doesn't have, for a sentence.
fn missing(list: Option<&Json>, other: Option<&Json>) -> Option<String> {
    let items = |value: Option<&Json>| match value {
        Some(Json::Array(items)) => items.clone(),
        value => value.cloned().into_iter().collect(),
    };
    let net = |value: &Json| value.as_str()?.parse::<IpNet>().ok();
    let known = items(other);
    let is_in = |item: &Json, known: &Json| {
        item == known || net(known).zip(net(item)).is_some_and(|(known, item)| known.contains(&item))
    };
    let missing = items(list).into_iter().filter(|item| !known.iter().any(|known| is_in(item, known)));
    // What an item is called is its first text.
    let text = |item: &Json| {
        let mut members = item.as_object().into_iter().flat_map(|members| members.values());
        item.as_str().or_else(|| members.find_map(Json::as_str)).map(str::to_owned)
    };
    let shown: Vec<_> =
        missing.map(|item| format!("`{}`", text(&item).unwrap_or_else(|| item.to_string()))).collect();
    (!shown.is_empty()).then(|| shown.join(", "))
}

/// The last step of a path: a member, or the item whose `Value` it is.
fn last(path: &str) -> &str {
    let path = path.strip_suffix(".Value").filter(|path| path.ends_with(']')).unwrap_or(path);
    match path.strip_suffix(']').and_then(|path| path.rsplit_once('[')) {
        Some((_, name)) if name.contains(['.', '/']) => name,
        Some((path, _)) => last(path),
        None => path.rsplit('.').next().unwrap_or(path),
    }
}

/// A change as its smallest parts: what is in a map that comes or goes is told as if it stood alone. An item of a list
/// that goes takes what it has along.
fn parts(field: &Field) -> Vec<Field> {
    let map = |value: &Option<Json>| value.as_ref().and_then(Json::as_object).cloned().unwrap_or_default();
    let (before, after) = (map(&field.before), map(&field.after));
    let mut found = vec![field.clone()];
    let is_item_gone = field.path.ends_with(']') && field.after.is_none();
    let part = |path: String, before: Option<&Json>, after: Option<&Json>| {
        parts(&Field { path, before: before.cloned(), after: after.cloned(), ..field.clone() })
    };
    let keys: BTreeSet<_> = before.keys().chain(after.keys()).filter(|_| !is_item_gone).collect();
    for key in keys {
        found.extend(part(format!("{}.{key}", field.path), before.get(key), after.get(key)));
    }
    let came = field.after.as_ref().filter(|_| field.before.is_none()).and_then(Json::as_array);
    for (position, item) in came.into_iter().flatten().enumerate().filter(|(_, item)| item.is_object()) {
        found.extend(part(format!("{}[{position}]", field.path), None, Some(item)));
    }
    found
}

/// The lowest version of TLS that a policy takes, in tenths; without one it is that of the service's first.
fn tls(policy: Option<&Json>) -> Option<u8> {
    // Sources: Elastic Load Balancing, "Security policies"; CloudFront, "Supported protocols"; API Gateway, "Minimum TLS".
    const VERSIONS: [(&str, u8); 9] = [
        ("TLS13-1-3-", 13),
        ("TLS13-1-2-", 12),
        ("TLS-1-2-", 12),
        ("FS-1-2-", 12),
        ("1-1", 11),
        ("TLSv1.3", 13),
        ("TLSv1.2", 12),
        ("TLSv1.1", 11),
        ("TLS_1_2", 12),
    ];
    let name = policy.map_or(Some(""), Json::as_str)?;
    Some(VERSIONS.iter().find(|(part, _)| name.contains(part)).map_or(10, |(_, version)| *version))
}

/// Both values, for a sentence.
fn changed(before: Option<&Json>, after: Option<&Json>) -> String {
    let text = |value: Option<&Json>| {
        value.map_or("none".to_owned(), |it| it.as_str().map_or(it.to_string(), str::to_owned))
    };
    format!("{} before, {} now", text(before), text(after))
}

fn is(value: &Json, text: &str) -> bool {
    value.as_str() == Some(text) || value.as_bool().is_some_and(|value| value.to_string() == text)
}

fn number(value: &Json) -> Option<f64> {
    value.as_f64().or_else(|| value.as_str()?.trim_end_matches('%').parse().ok())
}
