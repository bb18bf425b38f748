//! What we deploy.

pub mod fineract;

use fineract_constructs::cli::Application;

/// The apps, by the name of their output folder.
pub const APPS: &[Application] = &[Application::new("fineract", fineract::platform)];
