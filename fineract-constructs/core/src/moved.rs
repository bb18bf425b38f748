//! What the program says about where things were before.

use crate::Origin;

/// Where a construct was before: its path, and its unit where that was another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Former {
    /// The path from the root, or the logical id of a resource.
    pub path: String,
    /// The name of the unit; none if it is the one that deploys it now.
    pub unit: Option<String>,
}

impl Former {
    /// A construct that another unit deployed, by that unit's name and the path that the construct had, or the logical
    /// id.
    pub fn in_unit(unit: impl Into<String>, path: impl Into<String>) -> Self {
        Self { path: path.into(), unit: Some(unit.into()) }
    }
}

impl<T: Into<String>> From<T> for Former {
    fn from(path: T) -> Self {
        Self { path: path.into(), unit: None }
    }
}

/// A construct that has another path, or another unit, than in the output that is deployed.
#[derive(Clone, Debug)]
pub struct Move {
    /// Where it was.
    pub from: Former,
    /// The path that it has now.
    pub to: String,
    /// The line that says so.
    pub origin: Origin,
}
