//! Options that neither the platform nor an example uses, for the outside checkers: `./tests/checkers` synthesizes them.

mod accounts;
mod cluster;
mod edge;
mod events;
mod networks;
mod stores;

use std::process::ExitCode;

use fineract_constructs::aws::{AccountId, Region, Site};
use fineract_constructs::cli::Application;
use fineract_constructs::core::Date;
use fineract_constructs::synth::{CrossStack, GitOps};

const ACCOUNT: AccountId = AccountId::new("111122223333");

/// Production in a region.
fn prod<J: Copy>(region: Region<J>) -> Site<J> {
    Site::new("bank", "prod", ACCOUNT, region)
}

/// What all environments share in a region.
fn shared<J: Copy>(region: Region<J>) -> Site<J> {
    Site::new("bank", "shared", ACCOUNT, region)
}

const FLUX: GitOps = GitOps::Flux {
    repository: "https://git.bank.example/platform.git",
    branch: "main",
    path: "resolved-output/cluster",
};

const TODAY: Date = Date::new(2026, 11, 23);
const NEXT_REVIEW: Date = Date::new(2027, 11, 23);

pub(crate) const APPS: &[Application] = &[
    Application::new("accounts", accounts::program).as_of(TODAY),
    Application::new("networks", networks::program).as_of(TODAY),
    Application::new("cluster", cluster::program)
        .as_of(TODAY)
        .gitops(FLUX)
        .cross_stack(CrossStack::Parameters),
    Application::new("edge", edge::program).as_of(TODAY).cross_stack(CrossStack::Parameters),
    Application::new("stores", stores::program).as_of(TODAY).cross_stack(CrossStack::Parameters),
    Application::new("events", events::program).as_of(TODAY),
];

fn main() -> ExitCode {
    fineract_constructs::cli::main(APPS)
}
