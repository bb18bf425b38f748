//! A queue, the function that empties it, and who is told when it can't; images, logs and names for all.
//!
//! `cargo run --example 07_events_and_alarms -- synth --out target/07_events_and_alarms`
//!
//! Try it: let the function take a minute with `.timeout(60)`.

use std::process::ExitCode;

use fineract_constructs::aws::{AccountId, Runtime, Site, region};
use fineract_constructs::cli::Application;
use fineract_constructs::constructs::delivery::{Bootstrap, ImageRegistry};
use fineract_constructs::constructs::events::{EventFunction, EventQueue, InlineCode};
use fineract_constructs::constructs::monitoring::{AlarmTopic, Recipient};
use fineract_constructs::constructs::network::SharedVpc;
use fineract_constructs::constructs::security::EnvironmentKeys;
use fineract_constructs::constructs::shared::SharedServices;
use fineract_constructs::core::Scope;
use fineract_constructs::{cidr, label};

const ACCOUNT: AccountId = AccountId::new("111122223333");

const CODE: &str = "
def handler(event, context):
    return {'batchItemFailures': []}
";

pub(crate) fn program(app: &mut Scope) {
    let dublin = Site::new("fineract", "prod", ACCOUNT, region::IRELAND);
    let home = app.add("bootstrap", Bootstrap::new("fineract", ACCOUNT, region::IRELAND));
    let images = ImageRegistry::new(&home).service("prod", label!("loan-portfolio"));
    app.at(home.stack).add("images", images);

    let keys = app.add("keys", EnvironmentKeys::new(&dublin));
    let on_call = Recipient::Email("on-call@fineract.example".into());
    let alarms = app.add("alarms", AlarmTopic::new(&dublin, &keys).recipient("on-call", on_call));
    let stack = app.add("events", dublin.stack("events"));
    let mut events = app.at(stack);
    let queue = EventQueue::new(&dublin, label!("loan-repayment")).alarms(&alarms);
    let queue = events.add("repayments", queue);
    let code = InlineCode::new(label!("loan-repayment"), Runtime::Python313, &[CODE]);
    events.add("code", code.file());
    events.add("repay", EventFunction::new(&dublin, &keys, code).source(&queue));

    let shared = Site::new("fineract", "shared", ACCOUNT, region::IRELAND);
    let network = app.add("shared-network", SharedVpc::new(&shared, cidr!("10.0.0.0/16")));
    let keys = app.add("shared-keys", EnvironmentKeys::new(&shared));
    app.add("shared", SharedServices::new(&network, &keys));
}

fn main() -> ExitCode {
    fineract_constructs::cli::main(&[Application::new("events", program)])
}
