//! The ledgers and caches of an environment, each partition under its own law (SPEC 5.2).

use fineract_constructs::aws::{Jurisdiction, Region, law, region};
use fineract_constructs::constructs::data::aurora::{Database, POSTGRES_17};
use fineract_constructs::constructs::data::redis::{Cache, RedisVersion};
use fineract_constructs::constructs::data::{
    AuroraGlobal, AuroraRegional, RedisGlobal, RedisRegional, SecretScope, Stores,
};
use fineract_constructs::core::Scope;
use fineract_constructs::residency::{DataClass, Holding};

use super::cell::Cell;
use super::topology::Environment;

/// The data of one law.
pub struct Partition {
    /// Its name among those of its environment.
    pub name: &'static str,
    /// Where it is held.
    pub stores: Vec<Stores>,
    /// The ledger.
    pub ledger: Database,
    /// The cache.
    pub cache: Cache,
}

/// Adds the partitions of an environment; developers have their data in the cluster.
///
/// Data of the EEA is written in Dublin and followed in Paris and Frankfurt. Data of the United Kingdom stays in London,
/// which also keeps the cache within the two secondaries that a global datastore takes.
pub fn deploy(scope: &mut Scope, environment: Environment, cells: &[Cell]) -> Vec<Partition> {
    if !environment.has_managed_data() {
        return Vec::new();
    }
    let stores = |region: Region| -> &Stores {
        let cell =
            cells.iter().find(|cell| cell.region == region).expect("the environment is in every region");
        &cell.stores
    };
    vec![eea(&mut scope.group("eea"), stores), uk(&mut scope.group("uk"), stores)]
}

fn eea<'a>(scope: &mut Scope, stores: impl Fn(Region) -> &'a Stores) -> Partition {
    holding([Jurisdiction::IE, Jurisdiction::FR, Jurisdiction::DE]).state(scope);
    let members = [region::IRELAND.erased(), region::PARIS.erased(), region::FRANKFURT.erased()].map(stores);
    let [dublin, paris, frankfurt] = members;
    let law = law::EEA.at_synth();
    // Services of every member read the credential in their own region, before a failover and after.
    let ledger = AuroraGlobal::new(law, POSTGRES_17, dublin).replica(paris).replica(frankfurt);
    let ledger = scope.add("ledger", ledger.secret(SecretScope::EveryMember));
    let cache = RedisGlobal::new(law, RedisVersion::V7_1, dublin).replica(paris).replica(frankfurt);
    let cache = scope.add("redis", cache.secret(SecretScope::EveryMember));
    Partition { name: "eea", stores: members.map(Clone::clone).into(), ledger, cache }
}

fn uk<'a>(scope: &mut Scope, stores: impl Fn(Region) -> &'a Stores) -> Partition {
    holding([Jurisdiction::GB]).state(scope);
    let london = stores(region::LONDON.erased());
    let law = law::UNITED_KINGDOM.at_synth();
    let ledger = scope.add("ledger", AuroraRegional::new(law, POSTGRES_17, london));
    let cache = scope.add("redis", RedisRegional::new(law, RedisVersion::V7_1, london));
    Partition { name: "uk", stores: vec![london.clone()], ledger, cache }
}

/// Whose data is in a region: that of the customers under its law.
pub fn customers(region: Region) -> impl Iterator<Item = Jurisdiction> {
    Jurisdiction::ALL.into_iter().filter(move |country| country.zone() == region.jurisdiction().zone())
}

fn holding(subjects: impl IntoIterator<Item = Jurisdiction>) -> Holding {
    Holding::new([DataClass::Pii, DataClass::Financial], subjects)
}
