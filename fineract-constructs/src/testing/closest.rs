//! What a failed assertion shows: the closest that there is, and where it differs.

use std::fmt::Write as _;

use serde_json::Value as Json;

use super::Matcher;
use super::matcher::{Comparison, Mismatch};

/// The most characters of a value that nothing is said of.
const SHORT: usize = 72;

/// The things of one kind in a unit.
pub(super) struct Candidates<'a> {
    pub(super) unit: &'a str,
    pub(super) kind: &'a str,
    /// Their names, and what is asked of them.
    pub(super) all: Vec<(String, Json)>,
    /// The kinds that the unit has.
    pub(super) kinds: Vec<String>,
}

impl Candidates<'_> {
    #[track_caller]
    pub(super) fn count_is(&self, wanted: usize) {
        let names: Vec<_> = self.all.iter().map(|(name, _)| name.as_str()).collect();
        let count = names.len();
        let names = if names.is_empty() { self.instead() } else { format!(": {}", names.join(", ")) };
        assert!(
            count == wanted,
            "`{}` has {count} `{}`, and {wanted} are wanted{names}",
            self.unit,
            self.kind
        );
    }

    #[track_caller]
    pub(super) fn assert_has(&self, matcher: &Matcher) {
        let compared = self.all.iter().map(|(name, value)| (name, value, matcher.compare(value)));
        let (matching, others): (Vec<_>, Vec<_>) =
            compared.partition(|(_, _, found)| found.mismatches.is_empty());
        assert!(!matching.is_empty(), "{}", self.refusal(others));
        for (_, _, found) in matching {
            found.commit();
        }
    }

    #[track_caller]
    pub(super) fn assert_has_not(&self, matcher: &Matcher) {
        let matching = self.all.iter().find(|(_, value)| matcher.compare(value).mismatches.is_empty());
        if let Some((name, _)) = matching {
            panic!("`{name}` of `{}` is a `{}` like {matcher}, and none is wanted", self.unit, self.kind);
        }
    }

    fn refusal(&self, others: Vec<(&String, &Json, Comparison)>) -> String {
        let count = others.len();
        let closest = others.into_iter().min_by_key(|(_, _, found)| found.mismatches.len());
        let Some((name, value, found)) = closest else {
            return format!("`{}` has no `{}`{}", self.unit, self.kind, self.instead());
        };
        let of = if count == 1 { "there is only".into() } else { format!("the closest of {count} is") };
        let mut text = format!("no `{}` of `{}` matches; {of} `{name}`:\n", self.kind, self.unit);
        let mismatches: Vec<_> = found.mismatches.iter().map(|found| (&found.path[..], found)).collect();
        show(&mut text, None, Some(value), &mismatches, 0);
        text.trim_end().to_owned()
    }

    fn instead(&self) -> String {
        let near = crate::config::nearest(self.kind, self.kinds.iter().map(String::as_str));
        match near.filter(|near| *near != self.kind) {
            Some(near) => format!("; did you mean `{near}`?"),
            None if self.kinds.is_empty() => String::new(),
            None => format!("; it has {}", self.kinds.join(", ")),
        }
    }
}

/// Writes a value, in full only where something differs.
fn show(
    text: &mut String,
    key: Option<&str>,
    value: Option<&Json>,
    mismatches: &[(&[String], &Mismatch)],
    depth: usize,
) {
    let indent = "  ".repeat(depth);
    let key = key.map_or_else(String::new, |key| format!("\"{key}\": "));
    let here = mismatches.iter().filter(|(path, _)| path.is_empty());
    let here: Vec<_> = here.map(|(_, found)| format!("   ← wants {}", found.wanted)).collect();
    let here = here.concat();
    let deeper: Vec<_> = mismatches.iter().filter(|(path, _)| !path.is_empty()).copied().collect();
    let children: Vec<(&str, Option<&Json>)> = match value {
        Some(Json::Object(map)) => map.iter().map(|(key, value)| (key.as_str(), Some(value))).collect(),
        _ => Vec::new(),
    };
    let (open, close) = match value {
        _ if deeper.is_empty() => {
            let value = value.map_or_else(|| "nothing".into(), Json::to_string);
            let _ = writeln!(text, "{indent}{key}{}{here}", cut(&value));
            return;
        }
        Some(Json::Array(_)) => ('[', ']'),
        _ => ('{', '}'),
    };
    let _ = writeln!(text, "{indent}{key}{open}{here}");
    let below = |name: &str| -> Vec<(&[String], &Mismatch)> {
        let inside = deeper.iter().filter(|(path, _)| path[0] == name);
        inside.map(|(path, found)| (&path[1..], *found)).collect()
    };
    if let Some(Json::Array(items)) = value {
        for (index, item) in items.iter().enumerate() {
            show(text, None, Some(item), &below(&index.to_string()), depth + 1);
        }
    }
    let mut missing: Vec<&str> = deeper.iter().map(|(path, _)| path[0].as_str()).collect();
    missing.retain(|name| matches!(value, Some(Json::Object(map)) if !map.contains_key(*name)));
    missing.dedup();
    for (name, value) in children.into_iter().chain(missing.into_iter().map(|name| (name, None))) {
        show(text, Some(name), value, &below(name), depth + 1);
    }
    let _ = writeln!(text, "{indent}{close}");
}

fn cut(value: &str) -> String {
    if value.chars().count() <= SHORT {
        return value.to_owned();
    }
    value.chars().take(SHORT).chain(['…']).collect()
}
