//! What takes over when Dublin is lost: a Region switch plan, its functions, and a runbook for each region.
//!
//! `cargo run --example 08_recovery -- synth --out target/08_recovery`
//!
//! It warns of a database without backups (POL-BAK-003): `12_backups` has them. Try it: let it recover in Paris, where there is no
//! replica.

use std::process::ExitCode;

use fineract_constructs::aws::{AccountId, Cidr, Region, Site, law, region};
use fineract_constructs::cidr;
use fineract_constructs::cli::Application;
use fineract_constructs::constructs::data::aurora::POSTGRES_17;
use fineract_constructs::constructs::data::redis::RedisVersion;
use fineract_constructs::constructs::data::{AuroraGlobal, DataTier, RedisGlobal, Stores};
use fineract_constructs::constructs::network::EnvironmentVpc;
use fineract_constructs::constructs::recovery::{Minutes, Objective, Partition, RecoveryPlan};
use fineract_constructs::constructs::security::EnvironmentKeys;
use fineract_constructs::core::{Date, Scope};

const DUBLIN: Cidr = cidr!("10.3.0.0/16");
const FRANKFURT: Cidr = cidr!("10.51.0.0/16");

fn stores<J>(app: &mut Scope, region: Region<J>, cidr: Cidr, client: Cidr) -> Stores<J> {
    let site = Site::new("fineract", "prod", AccountId::new("111122223333"), region);
    let mut here = app.group(region.short());
    let network = here.add("network", EnvironmentVpc::new(&site, cidr).database_clients([client]));
    let keys = here.add("keys", EnvironmentKeys::new(&site));
    here.add("data", DataTier::new(&network, &keys))
}

pub(crate) fn program(app: &mut Scope) {
    let dublin = stores(app, region::IRELAND, DUBLIN, FRANKFURT);
    let frankfurt = stores(app, region::FRANKFURT, FRANKFURT, DUBLIN);
    let ledger = AuroraGlobal::new(law::EEA, POSTGRES_17, &dublin).replica(&frankfurt);
    let ledger = app.add("ledger", ledger);
    let redis = RedisGlobal::new(law::EEA, RedisVersion::V7_1, &dublin).replica(&frankfurt);
    let redis = app.add("redis", redis);

    let eea = Partition::new("eea", [dublin.erased(), frankfurt.erased()])
        .database(&ledger)
        .cache(&redis)
        .recovers_in(region::FRANKFURT);
    let plan = RecoveryPlan::new("arn:aws:iam::111122223333:role/fineract-recoverer").partition(eea);
    app.add("recovery", plan.objective(Objective::new(Minutes(15), Minutes(5))));
}

fn main() -> ExitCode {
    let application = Application::new("recovery", program).as_of(Date::new(2026, 11, 23));
    fineract_constructs::cli::main(&[application])
}
