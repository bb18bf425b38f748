//! Apache Fineract, the platform.

use fineract_constructs::core::Scope;

/// The whole platform.
pub fn platform(_app: &mut Scope) {}
