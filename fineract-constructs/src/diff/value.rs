//! Compares two documents: what differs, down to the smallest part that has a name.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::{Map, Value as Json};

/// A part that is different.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Delta {
    pub(super) path: Vec<Step>,
    pub(super) before: Option<Json>,
    pub(super) after: Option<Json>,
}

/// One step down a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// A member of a map.
    Key(String),
    /// An item of a list, by its name or position.
    Item(String),
}

/// How scalars compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scalars {
    /// As CloudFormation does: `"10"` is `10`, `"true"` is `true`, and `AWS::NoValue` is absent.
    Loose,
    /// As Kubernetes does.
    Strict,
}

/// The members that name an item of a list, in this order: what the API servers and CloudFormation merge or match by.
const NAMES: [&str; 12] = [
    "name",
    "Name",
    "Key",
    "Sid",
    "PolicyName",
    "Id",
    "id",
    "mountPath",
    "containerPort",
    "port",
    "key",
    "secretKey",
];

/// What differs between two documents.
pub(super) fn deltas(before: &Json, after: &Json, scalars: Scalars) -> Vec<Delta> {
    let mut walk = Walk { scalars, path: Vec::new(), found: Vec::new() };
    walk.compare(Some(before), Some(after));
    walk.found
}

/// Whether two documents say the same.
pub(super) fn equal(before: &Json, after: &Json, scalars: Scalars) -> bool {
    match (before, after) {
        (Json::Object(a), Json::Object(b)) => {
            let (a, b) = (members(a, scalars), members(b, scalars));
            a.len() == b.len()
                && a.iter().all(|(key, value)| b.get(key).is_some_and(|other| equal(value, other, scalars)))
        }
        (Json::Array(a), Json::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| equal(a, b, scalars))
        }
        (a, b) => a == b || (scalars == Scalars::Loose && is_same_scalar(a, b)),
    }
}

/// `A.B[c].D`
pub(super) fn spelled(path: &[Step]) -> String {
    let mut text = String::new();
    for step in path {
        match step {
            Step::Key(key) if key.contains(['.', '/']) => drop(write!(text, "[{key}]")),
            Step::Key(key) if text.is_empty() => text.push_str(key),
            Step::Key(key) => drop(write!(text, ".{key}")),
            Step::Item(item) => drop(write!(text, "[{item}]")),
        }
    }
    text
}

/// Whether a document is one intrinsic function of CloudFormation.
pub(super) fn is_intrinsic(doc: &Json) -> bool {
    let Json::Object(map) = doc else { return false };
    map.len() == 1 && map.keys().all(|key| key == "Ref" || key.starts_with("Fn::"))
}

fn is_same_scalar(a: &Json, b: &Json) -> bool {
    let text = |value: &Json| match value {
        Json::String(text) => Some(text.clone()),
        Json::Number(number) => Some(number.to_string()),
        Json::Bool(value) => Some(value.to_string()),
        _ => None,
    };
    text(a).is_some_and(|a| text(b) == Some(a))
}

fn is_no_value(doc: &Json) -> bool {
    doc.get("Ref").is_some_and(|name| name == "AWS::NoValue")
}

/// The members that say something.
fn members(map: &Map<String, Json>, scalars: Scalars) -> BTreeMap<&String, &Json> {
    map.iter().filter(|(_, value)| scalars == Scalars::Strict || !is_no_value(value)).collect()
}

/// Items of a list, with their positions.
type Items<'a> = Vec<(usize, &'a Json)>;

struct Walk {
    scalars: Scalars,
    path: Vec<Step>,
    found: Vec<Delta>,
}

impl Walk {
    fn compare(&mut self, before: Option<&Json>, after: Option<&Json>) {
        match (before, after) {
            (Some(a), Some(b)) if equal(a, b, self.scalars) => {}
            (Some(a), Some(b)) if is_intrinsic(a) || is_intrinsic(b) => self.differs(before, after),
            (Some(Json::Object(a)), Some(Json::Object(b))) => self.maps(a, b),
            (Some(Json::Array(a)), Some(Json::Array(b))) => self.lists(a, b),
            (None, None) => {}
            _ => self.differs(before, after),
        }
    }

    fn differs(&mut self, before: Option<&Json>, after: Option<&Json>) {
        let delta = Delta { path: self.path.clone(), before: before.cloned(), after: after.cloned() };
        self.found.push(delta);
    }

    fn below(&mut self, step: Step, before: Option<&Json>, after: Option<&Json>) {
        self.path.push(step);
        self.compare(before, after);
        self.path.pop();
    }

    fn maps(&mut self, before: &Map<String, Json>, after: &Map<String, Json>) {
        let (before, after) = (members(before, self.scalars), members(after, self.scalars));
        let mut keys: Vec<_> = before.keys().chain(after.keys()).copied().collect();
        keys.sort();
        keys.dedup();
        for key in keys {
            self.below(Step::Key(key.clone()), before.get(key).copied(), after.get(key).copied());
        }
    }

    fn lists(&mut self, before: &[Json], after: &[Json]) {
        if let Some((a, b)) = named(before).zip(named(after)) {
            return self.named_lists(&a, &b);
        }
        let (gone, new) = self.unmatched(before, after);
        let short = before.len().max(after.len()) <= 4 && !before.iter().chain(after).any(Json::is_object);
        if (gone.is_empty() && new.is_empty()) || short {
            // Another order, or few enough to show whole.
            return self.differs_as_lists(before, after);
        }
        for pair in 0..gone.len().max(new.len()) {
            let (old, fresh) = (gone.get(pair), new.get(pair));
            let position = fresh.or(old).map_or(0, |(position, _)| *position);
            self.below(Step::Item(position.to_string()), old.map(|it| it.1), fresh.map(|it| it.1));
        }
    }

    fn named_lists(&mut self, before: &[(String, &Json)], after: &[(String, &Json)]) {
        let find = |list: &[(String, &Json)], name: &str| {
            list.iter().find(|(known, _)| known == name).map(|(_, item)| (*item).clone())
        };
        let found = self.found.len();
        for (name, item) in before {
            self.below(Step::Item(name.clone()), Some(item), find(after, name).as_ref());
        }
        for (name, item) in after.iter().filter(|(name, _)| find(before, name).is_none()) {
            self.below(Step::Item(name.clone()), None, Some(item));
        }
        if self.found.len() == found {
            let items =
                |list: &[(String, &Json)]| list.iter().map(|(_, item)| (*item).clone()).collect::<Vec<_>>();
            self.differs_as_lists(&items(before), &items(after));
        }
    }

    fn differs_as_lists(&mut self, before: &[Json], after: &[Json]) {
        self.differs(Some(&Json::Array(before.to_vec())), Some(&Json::Array(after.to_vec())));
    }

    /// The items, with their positions, that the other list doesn't have.
    fn unmatched<'a>(&self, before: &'a [Json], after: &'a [Json]) -> (Items<'a>, Items<'a>) {
        let mut new: Vec<_> = after.iter().enumerate().collect();
        let mut gone = Vec::new();
        for (position, item) in before.iter().enumerate() {
            match new.iter().position(|(_, other)| equal(item, other, self.scalars)) {
                Some(at) => drop(new.remove(at)),
                None => gone.push((position, item)),
            }
        }
        (gone, new)
    }
}

/// A list's items by name, if all have one and no two the same.
fn named(list: &[Json]) -> Option<Vec<(String, &Json)>> {
    let by = |key: &str| {
        let name = |item: &Json| match item.get(key)? {
            Json::String(text) => Some(text.clone()),
            Json::Number(number) => Some(number.to_string()),
            _ => None,
        };
        let names: Option<Vec<_>> = list.iter().map(|item| Some((name(item)?, item))).collect();
        let names = names?;
        let mut sorted: Vec<_> = names.iter().map(|(name, _)| name).collect();
        sorted.sort();
        sorted.windows(2).all(|pair| pair[0] != pair[1]).then_some(names)
    };
    if list.is_empty() { None } else { NAMES.into_iter().find_map(by) }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn paths(before: &Json, after: &Json) -> Vec<String> {
        deltas(before, after, Scalars::Loose).iter().map(|delta| spelled(&delta.path)).collect()
    }

    #[test]
    fn keys_in_another_order_and_numbers_as_text_are_no_change() {
        assert!(paths(&json!({"a": 1, "b": "true"}), &json!({"b": true, "a": "1"})).is_empty());
        assert_eq!(deltas(&json!({"a": 1}), &json!({"a": "1"}), Scalars::Strict).len(), 1);
    }

    #[test]
    fn no_value_is_absent() {
        assert!(paths(&json!({"a": 1, "b": {"Ref": "AWS::NoValue"}}), &json!({"a": 1})).is_empty());
    }

    #[test]
    fn items_are_matched_by_name_and_else_by_what_they_say() {
        let tags = |pairs: &[(&str, &str)]| {
            Json::Array(pairs.iter().map(|(key, value)| json!({"Key": key, "Value": value})).collect())
        };
        let (before, after) = (tags(&[("a", "1"), ("b", "2")]), tags(&[("c", "4"), ("b", "3")]));
        assert_eq!(
            paths(&json!({"Tags": before}), &json!({"Tags": after})),
            ["Tags[a]", "Tags[b].Value", "Tags[c]"]
        );
        let (before, after) = (json!([{"x": 1}, {"x": 2}]), json!([{"x": 0}, {"x": 1}, {"x": 2}]));
        assert_eq!(paths(&before, &after), ["[0]"]);
    }

    #[test]
    fn another_order_is_one_change() {
        let (before, after) = (json!({"l": [1, 2, 3]}), json!({"l": [3, 1, 2]}));
        assert_eq!(paths(&before, &after), ["l"]);
    }

    #[test]
    fn an_intrinsic_is_a_value() {
        assert_eq!(paths(&json!({"a": {"Ref": "X"}}), &json!({"a": {"Ref": "Y"}})), ["a"]);
    }
}
