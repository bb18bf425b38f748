//! Texts, numbers and booleans: types, enumerations, limits, and what depends on the region.

use std::collections::BTreeMap;

use fineract_core::Doc;
use serde_json_borrow::Value;

use super::Walk;
use super::value::{is_one_of, number, plain, scalar, shown};
use crate::nearest;
use crate::schema::{Kind, Limit};

impl Walk<'_> {
    pub(super) fn kinds(&mut self, kinds: &[Kind], doc: &Doc) {
        if !kinds.iter().any(|kind| kind.takes(doc)) && !self.just_fails() {
            let wanted = kinds.iter().map(|kind| kind.shown()).collect::<Vec<_>>().join(" or ");
            self.report(format_args!("{} is not {wanted}", shown(doc)));
        }
    }

    pub(super) fn one_of(&mut self, values: &[Value], any_case: bool, doc: &Doc) {
        if is_one_of(values, doc, any_case) || self.just_fails() {
            return;
        }
        let mut known: Vec<_> = values.iter().map(plain).collect();
        known.dedup();
        self.not_one_of(doc, &known, "");
    }

    /// Reports a value that is none of those known: a few in the message, more in the help, and of many the nearest.
    pub(super) fn not_one_of(&mut self, doc: &Doc, known: &[impl AsRef<str>], place: &str) {
        const SHOWN: usize = 8;
        const LISTED: usize = 40;
        let given = scalar(doc).unwrap_or_default();
        let all = || known.iter().map(|it| format!("`{}`", it.as_ref())).collect::<Vec<_>>().join(", ");
        let message = match known.len() {
            1 => format!("{} is not {}{place}", shown(doc), all()),
            count if count > SHOWN => format!("{} is none of the {count} known values{place}", shown(doc)),
            _ => format!("{} is not one of {}{place}", shown(doc), all()),
        };
        // A number isn't mistyped, it is another one.
        let nearest =
            nearest::help(&given, known.iter().map(AsRef::as_ref)).filter(|_| number(doc).is_none());
        let help = nearest
            .or_else(|| (SHOWN + 1..=LISTED).contains(&known.len()).then(|| format!("known are {}", all())));
        self.report(message).help = help;
    }

    pub(super) fn count(&mut self, what: &str, count: usize, min: usize, max: usize) {
        let s = if count == 1 { "" } else { "s" };
        if count < min {
            let are = if min == 1 { "is" } else { "are" };
            self.report(format_args!("{count} {what}{s} where at least {min} {are} wanted"));
        } else if count > max {
            let are = if max == 1 { "is" } else { "are" };
            self.report(format_args!("{count} {what}{s} where at most {max} {are} allowed"));
        }
    }

    pub(super) fn limit(&mut self, limit: f64, rule: Limit, doc: &Doc) {
        let Some(number) = number(doc) else { return };
        let (holds, wanted) = match rule {
            Limit::AtLeast => (number >= limit, "less than the smallest value,"),
            Limit::AtMost => (number <= limit, "more than the largest value,"),
            Limit::Above => (number > limit, "not above"),
            Limit::Below => (number < limit, "not below"),
            Limit::MultipleOf => ((number / limit).fract() == 0.0, "not a multiple of"),
        };
        if !holds {
            self.report(format_args!("{} is {wanted} {limit}", shown(doc)));
        }
    }

    pub(super) fn regional(&mut self, sets: &BTreeMap<String, usize>, doc: &Doc) {
        let context = self.context;
        let (Some(set), Some(text)) = (sets.get(context.region), scalar(doc)) else { return };
        if !context.sets.texts(*set).any(|known| known == text) {
            let known: Vec<_> = context.sets.texts(*set).collect();
            self.not_one_of(doc, &known, &format!(" in `{}`", context.region));
        }
    }
}

impl Kind {
    fn takes(self, doc: &Doc) -> bool {
        match self {
            Self::Array => matches!(doc, Doc::List(_)),
            Self::Object => matches!(doc, Doc::Map(_)),
            Self::Null => matches!(doc, Doc::Null),
            Self::String => !matches!(doc, Doc::List(_) | Doc::Map(_) | Doc::Null),
            Self::Boolean => match doc {
                Doc::Bool(_) => true,
                Doc::Str(text) => matches!(text.as_str(), "true" | "false" | "True" | "False"),
                _ => false,
            },
            Self::Number => number(doc).is_some(),
            Self::Integer => number(doc).is_some_and(|number| number.fract() == 0.0),
        }
    }

    fn shown(self) -> &'static str {
        match self {
            Self::Array => "a list",
            Self::Boolean => "a boolean",
            Self::Integer => "an integer",
            Self::Null => "null",
            Self::Number => "a number",
            Self::Object => "a map",
            Self::String => "text",
        }
    }
}
