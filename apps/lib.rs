//! What we deploy.

pub mod fineract;

use fineract_constructs::cli::Application;
use fineract_constructs::core::Date;
use fineract_constructs::synth::{GitOps, Rollout, Syncs};

use fineract::settings::Settings;
use fineract::topology::POLICY;

/// The apps, by the name of their output folder.
pub const APPS: &[Application] = &[Application::configured::<Settings>("fineract")
    .as_of(Date::new(2026, 11, 23))
    .gitops(GITOPS)
    .residency(POLICY)];

/// The repository that the clusters are brought in step with: it holds what `resolve` writes.
const GITOPS: GitOps = GitOps::ArgoCd {
    repository: "https://git.fineract.example/platform.git",
    revision: "main",
    path: "resolved-output/fineract",
    rollouts: &[
        Rollout { environment: "dev", syncs: Syncs::AtOnce },
        Rollout { environment: "stage", syncs: Syncs::AtOnce },
        Rollout { environment: "prod", syncs: OFFICE_HOURS },
    ],
};

/// Production changes from Monday to Thursday, while those who know it are at work.
const OFFICE_HOURS: Syncs = Syncs::Within { opens: "0 8 * * 1-4", hours: 8, time_zone: "Europe/Dublin" };
