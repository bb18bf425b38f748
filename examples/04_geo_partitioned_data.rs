//! Databases and caches in four regions, each partition under its own law.
//!
//! `cargo run --example 04_geo_partitioned_data -- synth --out target/04_geo_partitioned_data`
//!
//! Data of the EEA is written in Dublin and followed in Paris and Frankfurt; data of the United Kingdom stays in London.
//! Try it: give the ledger of the EEA `.replica(&london)`.

use std::process::ExitCode;

use fineract_constructs::aws::{AccountId, Cidr, Region, Site, law, region};
use fineract_constructs::cidr;
use fineract_constructs::cli::Application;
use fineract_constructs::constructs::data::aurora::{POSTGRES_17, Secondary, SecondaryCapacity};
use fineract_constructs::constructs::data::redis::RedisVersion;
use fineract_constructs::constructs::data::{
    AuroraGlobal, AuroraRegional, DataTier, RedisGlobal, RedisRegional, Stores,
};
use fineract_constructs::constructs::network::EnvironmentVpc;
use fineract_constructs::constructs::security::EnvironmentKeys;
use fineract_constructs::core::Scope;

const DUBLIN: Cidr = cidr!("10.3.0.0/16");
const LONDON: Cidr = cidr!("10.19.0.0/16");
const PARIS: Cidr = cidr!("10.35.0.0/16");
const FRANKFURT: Cidr = cidr!("10.51.0.0/16");

/// What a region has: a network, keys and a data tier, under the region's law.
fn stores<J>(app: &mut Scope, region: Region<J>, cidr: Cidr, clients: &[Cidr]) -> Stores<J> {
    let site = Site::new("fineract", "prod", AccountId::new("111122223333"), region);
    let mut here = app.group(region.short());
    let network = EnvironmentVpc::new(&site, cidr).database_clients(clients.iter().copied());
    let network = here.add("network", network);
    let keys = here.add("keys", EnvironmentKeys::new(&site));
    here.add("data", DataTier::new(&network, &keys))
}

pub(crate) fn platform(app: &mut Scope) {
    let dublin = stores(app, region::IRELAND, DUBLIN, &[PARIS, FRANKFURT]);
    let paris = stores(app, region::PARIS, PARIS, &[DUBLIN, FRANKFURT]);
    let frankfurt = stores(app, region::FRANKFURT, FRANKFURT, &[DUBLIN, PARIS]);
    let london = stores(app, region::LONDON, LONDON, &[]);

    let mut eea = app.group("eea");
    let follower = Secondary::new(&frankfurt).capacity(SecondaryCapacity::Headless);
    eea.add("ledger", AuroraGlobal::new(law::EEA, POSTGRES_17, &dublin).replica(&paris).replica(follower));
    let redis = RedisGlobal::new(law::EEA, RedisVersion::V7_1, &dublin);
    eea.add("redis", redis.replica(&paris).replica(&frankfurt));

    let mut uk = app.group("uk");
    uk.add("ledger", AuroraRegional::new(law::UNITED_KINGDOM, POSTGRES_17, &london));
    uk.add("redis", RedisRegional::new(law::UNITED_KINGDOM, RedisVersion::V7_1, &london));
}

fn main() -> ExitCode {
    fineract_constructs::cli::main(&[Application::new("data", platform)])
}
