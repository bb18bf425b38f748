//! A service and its ledger, an Aurora database whose credential it reads; it tells a function of repayments by a queue.
//!
//! `cargo run --example 13_store_and_service -- synth --out target/13_store_and_service`
//!
//! The credential is the master user's: services have logins of their own where Apache Fineract's migration makes them, by `.logins(…)`.
//! It warns of a database without backups (POL-BAK-003): `12_backups` has them. Try it: leave out `.secret(…)`.

use std::process::ExitCode;

use fineract_constructs::aws::{AccountId, Runtime, Site, law, region};
use fineract_constructs::cli::Application;
use fineract_constructs::constructs::compute::{Access, AccessLevel, EksCluster};
use fineract_constructs::constructs::data::aurora::POSTGRES_17;
use fineract_constructs::constructs::data::{AuroraRegional, DataTier};
use fineract_constructs::constructs::events::{EventFunction, EventQueue, InlineCode};
use fineract_constructs::constructs::network::EnvironmentVpc;
use fineract_constructs::constructs::platform::NamespaceQuota;
use fineract_constructs::constructs::security::EnvironmentKeys;
use fineract_constructs::constructs::services::{
    Access as DataAccess, FineractService, QueueAccess, SecretUse, names, release,
};
use fineract_constructs::core::{Date, Scope};
use fineract_constructs::residency::DataClass;
use fineract_constructs::{cidr, label};

const CODE: &str = "
def handler(event, context):
    return {'batchItemFailures': []}
";

pub(crate) fn program(app: &mut Scope) {
    let dublin = Site::new("fineract", "prod", AccountId::new("111122223333"), region::IRELAND);
    let keys = app.add("keys", EnvironmentKeys::new(&dublin));
    let network = app.add("network", EnvironmentVpc::new(&dublin, cidr!("10.3.0.0/16")));
    let stores = app.add("data", DataTier::new(&network, &keys));
    let ledger = app.add("ledger", AuroraRegional::new(law::IRELAND, POSTGRES_17, &stores));

    let stack = app.add("events", dublin.stack("events"));
    let mut events = app.at(stack);
    let queue = events.add("repayments", EventQueue::new(&dublin, label!("loan-repayment")));
    let code = InlineCode::new(label!("loan-repayment"), Runtime::Python313, &[CODE]);
    events.add("code", code.file());
    events.add("repay", EventFunction::new(&dublin, &keys, code).source(&queue));

    let deployer = Access::new("arn:aws:iam::111122223333:role/fineract-deployer", AccessLevel::ClusterAdmin);
    let cluster = EksCluster::new(&network).keys(&keys).access("deployer", deployer);
    let cluster = app.add("eks", cluster.deletion_protection());
    let loans = FineractService::backend("loan-portfolio", release("1.4.2"))
        .database(DataAccess::ReadWrite)
        .secret(SecretUse::Database, ledger.credential.name())
        .queue("loan-repayment", QueueAccess::Publish)
        .data_classes([DataClass::Pii, DataClass::Financial]);
    let loans = app.add("loans", loans.on(&cluster));
    app.add("quota", NamespaceQuota::new(&cluster, names::NAMESPACE).services([&loans]));
}

fn main() -> ExitCode {
    let application = Application::new("store-and-service", program).as_of(Date::new(2026, 11, 23));
    fineract_constructs::cli::main(&[application])
}
