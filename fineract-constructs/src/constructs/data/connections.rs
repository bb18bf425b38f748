//! How many connections services open to a database, and how many it takes.

use fineract_core::{Doc, Scope};

use super::aurora::InstanceClass;

/// The subject of what a service opens: the database's secret, and the connections of all its pods at the most.
pub(crate) const OPENED: &str = "database connections";

/// The subject of what a database takes: its secret, and the connections.
pub(crate) const TAKEN: &str = "database connections taken";

/// Says how many connections all pods of a service open to the database of a secret.
pub(in crate::constructs) fn open(scope: &mut Scope, secret: &str, count: u32) {
    scope.state(OPENED, Doc::list([secret.into(), Doc::from(count)]));
}

/// Says how many connections the database of a secret takes.
pub(in crate::constructs) fn take(scope: &mut Scope, secret: &str, count: u32) {
    scope.state(TAKEN, Doc::list([secret.into(), Doc::from(count)]));
}

/// The connections that Aurora PostgreSQL takes where nobody says another number.
///
/// Source: Aurora user guide, "Maximum connections to an Aurora PostgreSQL DB instance".
pub(super) fn of_aurora(class: InstanceClass) -> u32 {
    let bytes = u64::from(class.gibibytes()) * 1_000_000_000;
    u32::try_from(bytes / 9_531_392).unwrap_or(u32::MAX).min(5000)
}
