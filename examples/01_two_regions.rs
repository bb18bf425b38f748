//! A queue in Ireland, and a reader of its address in Paris: the linker carries the value across.
//!
//! `cargo run --example 01_two_regions -- synth --out target/01_two_regions`

use std::process::ExitCode;

use fineract_constructs::aws::{AccountId, Site, region};
use fineract_constructs::cfn::{sqs, ssm};
use fineract_constructs::cli::Application;
use fineract_constructs::core::Scope;

pub(crate) fn program(app: &mut Scope) {
    let account = AccountId::new("111122223333");
    let ireland = Site::new("bank", "prod", account, region::IRELAND);
    let paris = Site::new("bank", "prod", account, region::PARIS);

    let events = app.add("events", ireland.stack("events"));
    let queue = app.at(events).add("loans", sqs::Queue::new().sqs_managed_sse_enabled(true));

    let config = app.add("config", paris.stack("config"));
    app.at(config).add("queue", ssm::Parameter::new("String", queue.id()));
}

fn main() -> ExitCode {
    fineract_constructs::cli::main(&[Application::new("two-regions", program)])
}
