//! What the public schemas say, compact: the constraints of every `CloudFormation` type and where each type exists, what
//! Kubernetes objects may look like, and what IAM knows.
//!
//! The data is compiled in and opened lazily: a service when one of its types is asked for, a type's constraints when
//! something is checked against them.

mod archive;
mod check;
mod events;
mod filter;
mod format;
pub mod iam;
mod json;
mod known;
pub mod kubernetes;
mod nearest;
mod pattern;
mod resource;
mod schema;
mod states;
#[cfg(test)]
mod tests;

pub use check::{Attributes, Step, Violation, path};
pub use format::{DAY, daily_window, weekly_window};
pub use nearest::help as did_you_mean;
pub use pattern::Pattern;
pub use resource::{
    AttributeType, Replacement, ResourceType, TagForm, Tagging, Taken, nearest_type_name, read_ahead,
    regions, resource_type, type_names,
};
