//! The ledgers and caches of an environment, each partition under its own law.

use fineract_constructs::aws::{Jurisdiction, Region, region};
use fineract_constructs::constructs::data::aurora::{
    Database, InstanceClass, POSTGRES_17, Secondary, SecondaryCapacity,
};
use fineract_constructs::constructs::data::redis::{Cache, RedisVersion};
use fineract_constructs::constructs::data::{
    AuroraGlobal, AuroraRegional, RedisGlobal, RedisRegional, SecretScope, Size, Stores,
};
use fineract_constructs::core::Scope;
use fineract_constructs::residency::{DataClass, Holding, Layout, ResidencyPreset};

use super::cell::Cell;
use super::services;
use super::settings::Data;
use super::topology::{Environment, POLICY};

/// Where the data of a law with several regions goes on when its home is lost.
pub const TAKES_OVER: Region = region::FRANKFURT.erased();

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
    /// The cache of a region that a global datastore has no room for.
    pub apart: Option<Cache>,
}

/// Adds the partitions of an environment; there are none where clusters hold the data.
pub fn deploy(scope: &mut Scope, cells: &[Cell]) -> Vec<Partition> {
    let managed = cells.iter().filter(|cell| cell.settings.data == Data::Managed);
    let stores: Vec<Stores> = managed.map(|cell| cell.stores.clone()).collect();
    let class = match cells.first().map(|cell| cell.environment) {
        // The pods of three clusters have one ledger, and four times as many connections as in acceptance.
        Some(Environment::Prod) => InstanceClass::R7g(Size::X1),
        _ => InstanceClass::R7g(Size::Large),
    };
    partitions(scope, POLICY, class, &stores)
}

/// Adds a ledger and caches for each group of countries whose data a policy lets be together.
///
/// A global datastore takes two secondaries: a region that follows the ledger and not the cache has a cache of its own.
pub fn partitions(
    scope: &mut Scope,
    policy: ResidencyPreset,
    class: InstanceClass,
    stores: &[Stores],
) -> Vec<Partition> {
    let layouts = policy.partitions();
    let of = |layout| partition(scope, layout, class, stores);
    layouts.iter().filter_map(of).collect()
}

/// Holds a partition in those of its regions that the environment is in, at home in the first; none if it is in none.
fn partition(
    scope: &mut Scope,
    layout: &Layout,
    class: InstanceClass,
    stores: &[Stores],
) -> Option<Partition> {
    let of = |region: &Region| stores.iter().find(|stores| stores.site.region == *region);
    let regions = std::iter::once(&layout.home).chain(&layout.followers);
    let held: Vec<&Stores> = regions.filter_map(of).collect();
    let (home, followers) = held.split_first()?;
    let mut scope = scope.group(layout.name);
    Holding::new([DataClass::Pii, DataClass::Financial], layout.subjects.iter().copied()).state(&mut scope);
    let law = layout.law;
    // Services of every member read the credential in their own region, before a failover and after.
    let ledger = if followers.is_empty() {
        let ledger = AuroraRegional::new(law, POSTGRES_17, *home).class(class).tenants();
        scope.add("ledger", ledger.logins(services::logins()))
    } else {
        let ledger = AuroraGlobal::new(law, POSTGRES_17, *home)
            .class(class)
            .tenants()
            .logins(services::logins())
            .secret(SecretScope::EveryMember);
        // What takes over has as many instances as home: a failover doesn't wait for one, nor is the ledger without a spare.
        let follower = |stores: &Stores| {
            let readers = if stores.site.region == TAKES_OVER { 2 } else { 1 };
            Secondary::new(stores).capacity(SecondaryCapacity::Readers(readers))
        };
        scope.add("ledger", followers.iter().fold(ledger, |ledger, stores| ledger.replica(follower(stores))))
    };
    let cache = RedisGlobal::new(law, RedisVersion::V7_1, *home).secret(SecretScope::EveryMember);
    let (cache, apart) = match *followers {
        [] => (scope.add("redis", RedisRegional::new(law, RedisVersion::V7_1, *home)), None),
        [one] => (scope.add("redis", cache.replica(one)), None),
        [one, two] => (scope.add("redis", cache.replica(one).replica(two)), None),
        [one, two, apart, ..] => (scope.add("redis", cache.replica(one).replica(two)), Some(apart)),
    };
    let apart =
        apart.map(|apart| scope.add("redis-apart", RedisRegional::new(law, RedisVersion::V7_1, apart)));
    let stores = held.into_iter().cloned().collect();
    Some(Partition { name: layout.name, stores, ledger, cache, apart })
}

/// Whose data is in a region: that of the customers under its law.
pub fn customers(region: Region) -> impl Iterator<Item = Jurisdiction> {
    Jurisdiction::ALL.into_iter().filter(move |country| country.zone() == region.jurisdiction().zone())
}
