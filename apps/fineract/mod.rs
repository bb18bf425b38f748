//! Apache Fineract, the platform: three environments in four regions, nine clusters.

pub mod topology;

use fineract_constructs::core::Scope;

/// The whole platform.
pub fn platform(_app: &mut Scope) {}
