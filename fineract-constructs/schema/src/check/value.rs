//! Documents as the service reads them.

use std::borrow::Cow;
use std::fmt;

use fineract_core::{Doc, Expr};
use serde_json::Value;

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

pub(super) fn equal(value: &Value, doc: &Doc, any_case: bool) -> bool {
    let Some(given) = scalar(doc) else { return false };
    let known = plain(value);
    let truth = |text: &str| ["true", "false"].iter().any(|word| text.eq_ignore_ascii_case(word));
    if any_case || (truth(&given) && truth(&known)) {
        return given.eq_ignore_ascii_case(&known);
    }
    match (value.as_f64(), number(doc)) {
        (Some(known), Some(given)) => known.to_bits() == given.to_bits(),
        _ => given == known,
    }
}

pub(super) fn plain(value: &Value) -> Cow<'_, str> {
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

pub(super) fn list(names: &[String]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
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
