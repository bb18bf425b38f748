//! What the parts of a change are called.

use std::collections::{BTreeMap, BTreeSet};

use ipnet::IpNet;
use serde_json::Value as Json;

use crate::diff::{Action, Change, Danger, Diff, Effect, Field, FolderRow, Part, Place, Verdict};

/// The longest value that is shown whole.
const VALUE: usize = 72;

/// The verdict and the counts, as one line.
pub(super) fn headline(diff: &Diff) -> String {
    let totals = diff.totals;
    let rows = [
        (totals.dangerous, "dangerous"),
        (totals.added, "added"),
        (totals.removed, "removed"),
        (totals.changed, "changed"),
        (totals.moved, "moved"),
        (totals.replaced, "replaced"),
    ];
    let counts: Vec<_> =
        rows.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} {what}")).collect();
    let verdict = match diff.verdict {
        Verdict::Unchanged => "nothing that is deployed changes",
        Verdict::Safe => "changes, none of them dangerous",
        Verdict::Dangerous => "dangerous changes",
    };
    let files: usize = diff.files.iter().filter(|row| row.deployed).map(count).sum();
    let files = if files == 0 { String::new() } else { format!("; {files} other files") };
    let counts = if counts.is_empty() { String::new() } else { format!(": {}", counts.join(", ")) };
    format!("{}: {verdict}{counts}{files}", diff.app)
}

/// The parts, in the order in which they are shown, with what they are called.
pub(super) const PARTS: [(&str, &[Part]); 5] = [
    ("Residency", &[Part::Residency]),
    ("Stacks and bundles", &[Part::Stack, Part::Bundle]),
    ("Resources", &[Part::Resource]),
    ("Outputs and other sections", &[Part::Output, Part::Parameter, Part::Condition, Part::Section]),
    ("Kubernetes objects", &[Part::Object]),
];

pub(super) fn sign(action: Action) -> char {
    match action {
        Action::Added => '+',
        Action::Removed => '-',
        Action::Changed => '~',
        Action::Moved | Action::Renamed => '>',
    }
}

/// What the deployment does about the whole.
pub(super) fn effect(change: &Change) -> Option<&'static str> {
    Some(match (change.effect, change.action) {
        (Effect::None | Effect::InPlace, _) | (Effect::Create, Action::Added) => return None,
        (Effect::Delete, _) => "deleted",
        (Effect::Create, _) => "created",
        (Effect::Refactor, _) => "kept, by a stack refactor",
        (Effect::Orphan, _) => "left in the account",
        (Effect::MayReplace, _) => "may be replaced",
        (Effect::Replace, _) => "replaced",
        (Effect::Recreate, _) => "must be recreated",
    })
}

/// Changes that are the consequence of others, as one row for each type: how many of it, and what happens to them.
pub(super) fn consequences<'d>(changes: impl Iterator<Item = &'d Change>) -> Vec<String> {
    let mut rows: BTreeMap<(&str, &str), (usize, BTreeSet<&str>)> = BTreeMap::new();
    for change in changes.filter(|change| change.is_consequence()) {
        for place in &change.places {
            let row = rows.entry((effect(change).unwrap_or("changed"), &place.ty)).or_default();
            row.0 += 1;
            row.1.insert(&place.unit);
        }
    }
    let stacks = |units: BTreeSet<&str>| match units.len() {
        1 => units.into_iter().collect::<String>(),
        count => format!("{count} stacks"),
    };
    let row = |((effect, ty), (count, units)): ((&str, &str), (usize, BTreeSet<&str>))| {
        format!("{ty} ×{count} ({effect} with what they refer to, in {})", stacks(units))
    };
    rows.into_iter().map(row).collect()
}

/// A message, of which a long list of addresses is cut short.
pub(super) fn message(danger: &Danger) -> String {
    const SHOWN: usize = 3;
    const BETWEEN: &str = "`, `";
    let parts: Vec<_> = danger.message.split(BETWEEN).collect();
    let is_net = |text: &&str| text.parse::<IpNet>().is_ok();
    let (Some((last, rest)), true) =
        (parts.last().and_then(|last| last.split_once('`')), parts.len() > SHOWN + 1)
    else {
        return danger.message.clone();
    };
    if !is_net(&last) || !parts[1..parts.len() - 1].iter().all(is_net) {
        return danger.message.clone();
    }
    format!("{}` and {} more{rest}", parts[..SHOWN].join(BETWEEN), parts.len() - SHOWN)
}

/// What the deployment does about a field.
pub(super) fn field_effect(field: &Field) -> String {
    let what = match field.effect {
        Effect::MayReplace => "may replace",
        Effect::Replace => "replaces",
        Effect::Recreate => "immutable",
        _ => "",
    };
    match (&field.because, what) {
        (None, what) => what.to_owned(),
        (Some(because), "") => because.clone(),
        (Some(because), what) => format!("{what}: {because}"),
    }
}

/// The name of what changed, or how many there are.
pub(super) fn subject(change: &Change) -> String {
    const ROOM: usize = 120;
    let names: BTreeSet<_> = change.places.iter().map(Place::bare_name).collect();
    match names.first() {
        Some(one) if names.len() == 1 && change.name == "{name}" => return (*one).to_owned(),
        _ if names.len() == 1 || !change.name.contains("{name}") => return change.name.clone(),
        _ => {}
    }
    let mut room = ROOM;
    let mut fits = |name: &str| {
        room = room.saturating_sub(name.len());
        room > 0
    };
    let shown: Vec<_> = names.iter().take_while(|name| fits(name)).copied().collect();
    match names.len() - shown.len() {
        0 => shown.join(", "),
        all if shown.is_empty() => format!("{all} of them"),
        more => format!("{} and {more} more", shown.join(", ")),
    }
}

/// What happens, and where, in brackets.
pub(super) fn circumstances(what: Option<&str>, change: &Change) -> String {
    let is_unit = matches!(change.part, Part::Stack | Part::Bundle) && change.places.len() == 1;
    let place = Some(places(change)).filter(|_| !is_unit);
    let parts: Vec<_> = what.map(str::to_owned).into_iter().chain(place).collect();
    if parts.is_empty() { String::new() } else { format!(" ({})", parts.join(", ")) }
}

/// One unit, or how many.
fn places(change: &Change) -> String {
    let set = |of: fn(&Place) -> &String| -> BTreeSet<&String> {
        change.places.iter().map(of).filter(|it| !it.is_empty()).collect()
    };
    let (units, clusters) = (set(|place| &place.unit), set(|place| &place.cluster));
    let (environments, regions) = (set(|place| &place.environment), set(|place| &place.region));
    if change.part == Part::Residency {
        return format!("in {}", joined(&environments));
    }
    if units.len() == 1 {
        return format!("in {}", units.first().expect("there is one"));
    }
    if !clusters.is_empty() {
        return match clusters.len() {
            1 => format!("in {}", clusters.first().expect("there is one")),
            count => format!("same in {count} clusters"),
        };
    }
    if !environments.is_empty() && environments.len() * regions.len() == units.len() {
        let regions = match regions.len() {
            1 => format!("in {}", regions.first().expect("there is one")),
            count => format!("{count} regions"),
        };
        return format!("same in {}, {regions}", joined(&environments));
    }
    format!("same in {} stacks", units.len())
}

fn joined(names: &BTreeSet<&String>) -> String {
    let names: Vec<_> = names.iter().map(|name| name.as_str()).collect();
    match names.split_last() {
        Some((last, first)) if !first.is_empty() => format!("{} and {last}", first.join(", ")),
        _ => names.concat(),
    }
}

/// The old and the new value, each cut to what differs.
pub(super) fn values(field: &Field) -> (Option<String>, Option<String>) {
    if field.before == field.after {
        return (None, None);
    }
    let (before, after) = (field.before.as_ref().map(value), field.after.as_ref().map(value));
    match (before, after) {
        (Some(before), Some(after)) => {
            let (before, after) = apart(&before, &after);
            (Some(before), Some(after))
        }
        (before, after) => (before.map(|text| cut(&text)), after.map(|text| cut(&text))),
    }
}

fn value(json: &Json) -> String {
    match json {
        Json::Object(map) if map.len() == 1 => match (map.get("Ref"), map.get("Fn::GetAtt")) {
            (Some(Json::String(id)), _) => id.clone(),
            (_, Some(Json::Array(parts))) => {
                parts.iter().filter_map(Json::as_str).collect::<Vec<_>>().join(".")
            }
            _ => json.to_string(),
        },
        _ => json.to_string(),
    }
}

/// Two long texts from where they part, with a little before it.
fn apart(before: &str, after: &str) -> (String, String) {
    if before.chars().count().max(after.chars().count()) <= VALUE {
        return (before.to_owned(), after.to_owned());
    }
    let same = before.chars().zip(after.chars()).take_while(|(a, b)| a == b).count();
    let from = same.saturating_sub(24);
    let rest = |text: &str| {
        let rest: String = text.chars().skip(from).collect();
        cut(&if from > 0 { format!("…{rest}") } else { rest })
    };
    (rest(before), rest(after))
}

fn cut(text: &str) -> String {
    if text.chars().count() <= VALUE {
        return text.to_owned();
    }
    text.chars().take(VALUE).chain(['…']).collect()
}

/// How many files of a folder are different.
pub(super) fn count(row: &FolderRow) -> usize {
    row.added.len() + row.changed.len() + row.removed.len()
}

/// Folders with what became of their files; many in one folder are one row.
pub(super) fn folders<'d>(rows: impl Iterator<Item = &'d FolderRow>) -> Vec<(String, String)> {
    const ALONE: usize = 2;
    let mut groups: BTreeMap<&str, Vec<&FolderRow>> = BTreeMap::new();
    for row in rows {
        groups.entry(row.folder.split_once('/').map_or("", |(parent, _)| parent)).or_default().push(row);
    }
    let name = |row: &FolderRow| if row.folder.is_empty() { ".".to_owned() } else { row.folder.clone() };
    let mut found = Vec::new();
    for (parent, rows) in groups {
        if parent.is_empty() || rows.len() <= ALONE {
            found.extend(rows.iter().map(|row| (name(row), folder(row))));
            continue;
        }
        let texts: BTreeSet<_> = rows.iter().map(|row| folder(row)).collect();
        let of =
            |files: fn(&FolderRow) -> &Vec<String>| rows.iter().flat_map(|row| files(row)).cloned().collect();
        let text = match texts.first() {
            Some(text) if texts.len() == 1 => format!("{text} in each"),
            _ => folder(&FolderRow {
                folder: String::new(),
                deployed: true,
                added: of(|row| &row.added),
                changed: of(|row| &row.changed),
                removed: of(|row| &row.removed),
            }),
        };
        found.push((format!("{parent}/*, {} folders", rows.len()), text));
    }
    found
}

/// What became of a folder's files.
fn folder(row: &FolderRow) -> String {
    let rows = [("added", &row.added), ("changed", &row.changed), ("removed", &row.removed)];
    let counts = rows.iter().filter(|(_, files)| !files.is_empty());
    let tell = |(what, files): &(&str, &Vec<String>)| match files.as_slice() {
        [one] => format!("{one} {what}"),
        many => format!("{} {what}", many.len()),
    };
    counts.map(tell).collect::<Vec<_>>().join(", ")
}
