//! The construct tree: what a program is made of before it is turned into files.
//!
//! Containment names, placement deploys: a [`Node`] has a parent, which gives it its path, and separately a unit, the
//! stack or bundle that deploys it. Constructs never fail, they report [`Diag`]s. This crate knows no AWS type and no
//! Kubernetes kind.

mod app;
mod date;
mod diag;
mod doc;
mod moved;
mod node;
mod scope;
mod value;

pub use app::{App, Tree};
pub use date::Date;
pub use diag::{Acknowledgement, Code, Diag, Origin, Severity};
pub use doc::{Doc, Expr, Key, Map};
pub use moved::{Former, Move};
pub use node::{Kind, Leaf, Node, NodeId, Place, Slot, Unit, UnitKind};
pub use scope::{Construct, DUPLICATE_ID, INVALID_ID, Scope, TAG_CONTRADICTION};
pub use value::{
    Arn, Dict, IdOf, IntoKnown, IntoValue, Json, Known, List, Property, Public, Secret, Value, join,
};

/// The codes that this crate reports.
pub static CODES: &[&Code] = &[&DUPLICATE_ID, &INVALID_ID, &TAG_CONTRADICTION];
