//! What holds each constraint, system by system.

use super::{Constraint, Held};

mod compute;
mod data;
mod edge;
mod network;
mod operations;

/// Every constraint, in the order of the specification.
pub(super) fn all() -> impl Iterator<Item = &'static Constraint> + Clone {
    let systems = [data::ROWS, network::ROWS, edge::ROWS, compute::ROWS, operations::ROWS];
    systems.into_iter().flatten()
}

const fn row(id: &'static str, demands: &'static str, held: &'static [Held]) -> Constraint {
    Constraint { id, demands, held }
}
