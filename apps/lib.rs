//! What we deploy.

pub mod fineract;

use fineract_constructs::cli::Application;
use fineract_constructs::core::Date;

/// The apps, by the name of their output folder.
pub const APPS: &[Application] =
    &[Application::new("fineract", fineract::platform).as_of(Date::new(2026, 11, 23))];
