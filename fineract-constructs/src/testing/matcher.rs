//! What a value is asked to be.

use std::fmt;

use fineract_schema::Pattern;
use serde_json::Value as Json;

use super::Capture;

/// What a value is asked to be: a value, of which maps may hold more, or one of the functions of this module.
#[derive(Clone)]
pub struct Matcher(Kind);

#[derive(Clone)]
enum Kind {
    Any,
    Absent,
    Exact(Json),
    /// A map that holds at least these.
    Like(Vec<(String, Matcher)>),
    /// A list of just these.
    List(Vec<Matcher>),
    /// A list that holds at least these, in their order.
    ListWith(Vec<Matcher>),
    Text(String),
    JsonText(Box<Matcher>),
    Not(Box<Matcher>),
    Captured(Capture, Box<Matcher>),
}

/// Anything, as long as it is there.
pub fn any() -> Matcher {
    Matcher(Kind::Any)
}

/// Nothing: the key isn't there.
pub fn absent() -> Matcher {
    Matcher(Kind::Absent)
}

/// This value and no more: maps hold no other keys.
pub fn exact(value: impl Into<Json>) -> Matcher {
    Matcher(Kind::Exact(value.into()))
}

/// A list that holds at least these, in this order; others may stand between.
pub fn array_with<M: Into<Matcher>>(items: impl IntoIterator<Item = M>) -> Matcher {
    Matcher(Kind::ListWith(items.into_iter().map(Into::into).collect()))
}

/// Text in which a regular expression matches somewhere; `^` and `$` anchor it. An expression that can't be read, or that
/// takes too long on a text, fails the test.
#[track_caller]
pub fn string_matching(expression: &str) -> Matcher {
    if let Err(reason) = Pattern::new(expression) {
        panic!("`{expression}` is no regular expression: {reason}");
    }
    Matcher(Kind::Text(expression.to_owned()))
}

/// Text that is JSON, such as a dashboard or the input of a schedule, which matches once it is read.
pub fn json_text(matcher: impl Into<Matcher>) -> Matcher {
    Matcher(Kind::JsonText(Box::new(matcher.into())))
}

/// A value that is there and doesn't match.
pub fn not(matcher: impl Into<Matcher>) -> Matcher {
    Matcher(Kind::Not(Box::new(matcher.into())))
}

/// A [`Matcher`](crate::testing::Matcher) of a map that holds at least these keys.
///
/// `like! { "Type": "A", "Port": any(), "Tags": array_with([like! { "Key": "Name" }]) }`: values are whatever becomes a
/// matcher. A value of `serde_json::json!` is one as well, where no functions stand in it.
#[macro_export]
macro_rules! like {
    ($($key:literal : $value:expr),* $(,)?) => {
        $crate::testing::Matcher::members([$(($key, $crate::testing::Matcher::from($value))),*])
    };
}

/// Where a value isn't what it is asked to be.
pub(super) struct Mismatch {
    /// The keys and indices that lead there.
    pub(super) path: Vec<String>,
    pub(super) wanted: String,
}

/// How a value compares.
#[derive(Default)]
pub(super) struct Comparison {
    pub(super) mismatches: Vec<Mismatch>,
    captured: Vec<(Capture, Json)>,
}

impl Comparison {
    /// Hands captures what they met.
    pub(super) fn commit(self) {
        for (capture, value) in self.captured {
            capture.take(value);
        }
    }
}

impl Matcher {
    /// A map that holds at least these; [`like!`](crate::like) writes it.
    pub fn members<'a>(members: impl IntoIterator<Item = (&'a str, Self)>) -> Self {
        Self(Kind::Like(members.into_iter().map(|(key, matcher)| (key.to_owned(), matcher)).collect()))
    }

    pub(super) fn captured(capture: &Capture, matcher: Self) -> Self {
        Self(Kind::Captured(capture.clone(), Box::new(matcher)))
    }

    pub(super) fn compare(&self, value: &Json) -> Comparison {
        let mut comparison = Comparison::default();
        self.compare_at(Some(value), &mut Vec::new(), &mut comparison);
        comparison
    }

    fn compare_at(&self, value: Option<&Json>, path: &mut Vec<String>, to: &mut Comparison) {
        let matches = match (&self.0, value) {
            (Kind::Absent, value) => value.is_none(),
            (Kind::Any, value) => value.is_some(),
            (Kind::Exact(wanted), Some(value)) => wanted == value,
            (Kind::Text(expression), Some(Json::String(text))) => is_match(expression, text),
            (Kind::Not(matcher), Some(value)) => !matcher.compare(value).mismatches.is_empty(),
            (Kind::JsonText(matcher), Some(Json::String(text))) => {
                let read = serde_json::from_str(text).ok();
                let read = read.map(|value| matcher.compare(&value));
                read.is_some_and(|found| {
                    to.captured.extend(found.captured);
                    found.mismatches.is_empty()
                })
            }
            (Kind::Captured(capture, matcher), Some(value)) => {
                matcher.compare_at(Some(value), path, to);
                return to.captured.push((capture.clone(), value.clone()));
            }
            (Kind::Like(members), Some(Json::Object(map))) => {
                for (key, matcher) in members {
                    path.push(key.clone());
                    matcher.compare_at(map.get(key), path, to);
                    path.pop();
                }
                return;
            }
            (Kind::List(wanted), Some(Json::Array(items))) if wanted.len() == items.len() => {
                for (index, (matcher, item)) in wanted.iter().zip(items).enumerate() {
                    path.push(index.to_string());
                    matcher.compare_at(Some(item), path, to);
                    path.pop();
                }
                return;
            }
            (Kind::ListWith(wanted), Some(Json::Array(items))) => return list_with(wanted, items, path, to),
            _ => false,
        };
        if !matches {
            to.mismatches.push(Mismatch { path: path.clone(), wanted: self.to_string() });
        }
    }
}

fn is_match(expression: &str, text: &str) -> bool {
    let pattern = Pattern::new(expression).expect("`string_matching` has read it");
    pattern.is_match(text).unwrap_or_else(|| panic!("`{expression}` takes too long on `{text}`"))
}

/// Each matcher takes the first item that it matches after the one before; where none is left, the closest item says why.
fn list_with(wanted: &[Matcher], items: &[Json], path: &[String], to: &mut Comparison) {
    let mut rest = 0;
    for matcher in wanted {
        let mut compared: Vec<_> = items[rest..].iter().map(|item| matcher.compare(item)).collect();
        if let Some(at) = compared.iter().position(|found| found.mismatches.is_empty()) {
            to.captured.extend(compared.swap_remove(at).captured);
            rest += at + 1;
            continue;
        }
        let closest = compared.into_iter().enumerate().min_by_key(|(_, found)| found.mismatches.len());
        let deeper = closest.filter(|(_, found)| found.mismatches.iter().all(|found| !found.path.is_empty()));
        match deeper {
            Some((at, found)) => {
                let item = (rest + at).to_string();
                let below = |inner: Mismatch| Mismatch {
                    path: path.iter().cloned().chain([item.clone()]).chain(inner.path).collect(),
                    wanted: inner.wanted,
                };
                to.mismatches.extend(found.mismatches.into_iter().map(below));
            }
            None => {
                to.mismatches.push(Mismatch { path: path.to_vec(), wanted: format!("an item {matcher}") });
            }
        }
    }
}

impl fmt::Display for Matcher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let items = |items: &[Self]| items.iter().map(Self::to_string).collect::<Vec<_>>().join(", ");
        match &self.0 {
            Kind::Any => f.write_str("anything"),
            Kind::Absent => f.write_str("nothing"),
            Kind::Exact(value) => value.fmt(f),
            Kind::Like(members) => {
                let members: Vec<_> =
                    members.iter().map(|(key, matcher)| format!("\"{key}\": {matcher}")).collect();
                write!(f, "{{{}, …}}", members.join(", "))
            }
            Kind::List(wanted) => write!(f, "[{}]", items(wanted)),
            Kind::ListWith(wanted) => write!(f, "[…, {}, …]", items(wanted)),
            Kind::Text(expression) => write!(f, "text that matches `{expression}`"),
            Kind::JsonText(matcher) => write!(f, "JSON text of {matcher}"),
            Kind::Not(matcher) => write!(f, "other than {matcher}"),
            Kind::Captured(_, matcher) => matcher.fmt(f),
        }
    }
}

/// Maps may hold more, at any depth; lists and plain values are as they stand.
impl From<Json> for Matcher {
    fn from(value: Json) -> Self {
        match value {
            Json::Object(map) => {
                Self(Kind::Like(map.into_iter().map(|(key, value)| (key, value.into())).collect()))
            }
            Json::Array(items) => items.into_iter().collect(),
            plain => exact(plain),
        }
    }
}

impl<M: Into<Self>> FromIterator<M> for Matcher {
    fn from_iter<I: IntoIterator<Item = M>>(items: I) -> Self {
        Self(Kind::List(items.into_iter().map(Into::into).collect()))
    }
}

impl<M: Into<Self>, const N: usize> From<[M; N]> for Matcher {
    fn from(items: [M; N]) -> Self {
        items.into_iter().collect()
    }
}

impl From<&Capture> for Matcher {
    fn from(capture: &Capture) -> Self {
        capture.of(any())
    }
}

macro_rules! from {
    ($($from:ty),*) => {$(
        impl From<$from> for Matcher {
            fn from(value: $from) -> Self {
                exact(value)
            }
        }
    )*};
}

from! { &str, String, bool, i32, i64, u16, u32, u64, f64 }
