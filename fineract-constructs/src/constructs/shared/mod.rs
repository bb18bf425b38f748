//! Shared: what all environments of a region use.
//!
//! [`SharedServices`] are in the shared network of a region: resolvers, private names, a directory, and the [`LogArchive`].

mod log_archive;
mod resolver;
mod services;

pub use log_archive::{LogArchive, LogArchiveRef};
pub use resolver::Forward;
pub use services::{Directory, SharedServices, SharedServicesRef};

use fineract_core::Code;

/// The codes that shared services report.
pub(crate) static CODES: &[&Code] = &[&services::NOT_SHARED, &services::ELSEWHERE, &resolver::NO_SERVERS];
