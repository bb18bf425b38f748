//! Documents as the service reads them.

use std::borrow::Cow;
use std::fmt;

use fineract_core::{Doc, Expr};
use serde_json_borrow::Value;

/// Whether a member is there; `AWS::NoValue` takes it out.
pub(super) fn is_present(doc: &Doc) -> bool {
    !matches!(doc, Doc::Expr(expr) if **expr == Expr::Pseudo("AWS::NoValue"))
}

/// Whether a member may turn out not to be there.
pub(super) fn may_be_absent(doc: &Doc) -> bool {
    matches!(doc, Doc::Expr(expr) if matches!(**expr, Expr::Call("Fn::If", _)))
}

/// Whether items may come or go at deployment.
pub(super) fn has_unknown_length(items: &[Doc]) -> bool {
    items.iter().any(|item| may_be_absent(item) || !is_present(item))
}

pub(super) fn number(doc: &Doc) -> Option<f64> {
    match doc {
        #[expect(clippy::cast_precision_loss, reason = "limits are far below 2^52")]
        Doc::Int(number) => Some(*number as f64),
        Doc::Float(number) => Some(*number),
        Doc::Str(text) => text.trim().parse().ok(),
        _ => None,
    }
}

/// A scalar as text.
pub(super) fn scalar(doc: &Doc) -> Option<Cow<'_, str>> {
    match doc {
        Doc::Bool(value) => Some(if *value { "true" } else { "false" }.into()),
        Doc::Int(number) => Some(number.to_string().into()),
        Doc::Float(number) => Some(number.to_string().into()),
        Doc::Str(text) => Some(text.into()),
        _ => None,
    }
}

/// Whether a scalar is one of some values.
pub(super) fn is_one_of(values: &[Value], doc: &Doc, any_case: bool) -> bool {
    let Some(given) = scalar(doc) else { return false };
    let truth = |text: &str| ["true", "false"].iter().any(|word| text.eq_ignore_ascii_case(word));
    let is_truth = truth(&given);
    values.iter().any(|value| {
        let known = plain(value);
        if any_case || (is_truth && truth(&known)) {
            return given.eq_ignore_ascii_case(&known);
        }
        match value.as_f64() {
            Some(known) => number(doc).is_some_and(|given| known.to_bits() == given.to_bits()),
            None => given == known,
        }
    })
}

pub(super) fn plain<'v>(value: &'v Value) -> Cow<'v, str> {
    value.as_str().map_or_else(|| value.to_string().into(), Cow::Borrowed)
}

/// A value as messages show it.
pub(super) struct Shown<'a>(&'a Doc);

pub(super) fn shown(doc: &Doc) -> Shown<'_> {
    Shown(doc)
}

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const LONGEST: usize = 60;
        match self.0 {
            Doc::List(_) => f.write_str("a list"),
            Doc::Map(_) => f.write_str("a map"),
            Doc::Null => f.write_str("null"),
            doc => match scalar(doc) {
                Some(text) if text.chars().count() > LONGEST => {
                    write!(f, "`{}…`", text.chars().take(LONGEST).collect::<String>())
                }
                Some(text) => write!(f, "`{text}`"),
                None => f.write_str("a value"),
            },
        }
    }
}

/// Names as messages show them.
pub(super) struct List<'a, T>(pub(super) &'a [T]);

impl<T: fmt::Display> fmt::Display for List<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, name) in self.0.iter().enumerate() {
            let comma = if i > 0 { ", " } else { "" };
            write!(f, "{comma}`{name}`")?;
        }
        Ok(())
    }
}

/// The characters of a document as JSON, but for white space; of what only the deployment knows none.
pub(super) fn document_length(doc: &Doc) -> usize {
    let text = |text: &str| text.chars().filter(|c| !c.is_whitespace()).count() + 2;
    let commas = |count: usize| 2 + count.saturating_sub(1);
    match doc {
        Doc::Str(value) => text(value),
        Doc::List(items) => items.iter().map(document_length).sum::<usize>() + commas(items.len()),
        Doc::Map(map) => {
            let members = map.iter().map(|(key, value)| text(key) + 1 + document_length(value));
            members.sum::<usize>() + commas(map.len())
        }
        Doc::Expr(_) => 0,
        Doc::Null | Doc::Bool(_) | Doc::Int(_) | Doc::Float(_) => scalar(doc).map_or(4, |it| it.len()),
    }
}
