//! Disaster recovery: what takes over when a region is lost, in which order, and what can't.
//!
//! A [`RecoveryPlan`] takes a [`Partition`] of stores for each law, the region that it recovers in, and an [`Objective`].

mod action;
mod automation;
mod codes;
mod commands;
mod objective;
mod partition;
mod plan;
mod rights;
mod runbook;
mod step;
mod steps;
mod stores;

pub use objective::{Minutes, Objective};
pub use partition::Partition;
pub use plan::{Recovery, RecoveryPlan, Start};
pub use rights::GROUP;
pub use step::Task;

use fineract_core::Code;

/// The codes that recovery reports.
pub(crate) static CODES: &[&Code] = &[
    &codes::OBJECTIVE,
    &codes::NOWHERE,
    &codes::NOT_A_MEMBER,
    &codes::ORDER,
    &codes::HEADLESS,
    &codes::NO_CREDENTIAL,
    &codes::ACCOUNTS,
];
