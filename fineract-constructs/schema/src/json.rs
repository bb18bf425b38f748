//! Reads the JSON that the generator wrote; its texts are borrowed.

use serde_json_borrow::{ObjectAsVec, Value};

/// The members of an object; none of anything else.
pub(crate) fn members<'v>(json: &'v Value<'static>) -> impl Iterator<Item = (&'v str, &'v Value<'static>)> {
    json.as_object().into_iter().flat_map(ObjectAsVec::iter)
}

/// The member of an object; `null` if there is none.
pub(crate) fn member<'v>(json: &'v Value<'static>, name: &str) -> &'v Value<'static> {
    json.as_object().and_then(|map| map.get(name)).unwrap_or(&Value::Null)
}

/// The texts of a list.
pub(crate) fn names(json: &Value) -> Vec<String> {
    json.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}
