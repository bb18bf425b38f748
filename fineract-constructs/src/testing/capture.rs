//! Values that a matcher met.

use std::cell::RefCell;
use std::rc::Rc;

use serde_json::Value as Json;

use super::Matcher;

/// Takes the values that stand where it stands in a matcher, of all that matches as a whole.
///
/// `like! { "Port": &port }` takes any value; `like! { "Port": port.of(string_matching("^8")) }` only some.
#[derive(Clone, Debug, Default)]
pub struct Capture {
    values: Rc<RefCell<Vec<Json>>>,
}

impl Capture {
    /// One that has no value yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A matcher that takes the values that another matches.
    pub fn of(&self, matcher: impl Into<Matcher>) -> Matcher {
        Matcher::captured(self, matcher.into())
    }

    /// All that was taken, in the order of the unit.
    pub fn values(&self) -> Vec<Json> {
        self.values.borrow().clone()
    }

    /// What was taken, where one thing matched; anything else fails the test.
    #[track_caller]
    pub fn value(&self) -> Json {
        let values = self.values();
        match &values[..] {
            [value] => value.clone(),
            _ => panic!("{} values were captured, where one is wanted: {values:?}", values.len()),
        }
    }

    /// The text that was taken.
    #[track_caller]
    pub fn text(&self) -> String {
        let value = self.value();
        value.as_str().unwrap_or_else(|| panic!("`{value}` was captured, where text is wanted")).to_owned()
    }

    pub(super) fn take(&self, value: Json) {
        self.values.borrow_mut().push(value);
    }
}
