//! A cache across regions.

use std::marker::PhantomData;

use fineract_cfn::{DeletionPolicy, elasticache};
use fineract_core::{Construct, Scope};

use super::auth::rotator;
use super::codes::{MEMBERS, check, check_nodes, check_secret};
use super::group::{Group, Origin, token};
use super::handle::Cache;
use super::settings::{Settings, setters};
use super::{Auth, CacheNode, RedisVersion};
use crate::aws::law::{DataLaw, Permits};
use crate::constructs::Fate;
use crate::constructs::data::credential::Places;
use crate::constructs::data::residency::hold;
use crate::constructs::data::{DeletionProtection, Rotation, SecretScope, Stores, own_name};

/// A Redis global datastore: one region is written to, one or two others follow within about a second and are read from.
///
/// A program has one host for what it reads and writes, and a secondary refuses every write: so services of every region are
/// given the primary's host, by a parameter in their own, and wait for another region as they do for the ledger. Where
/// that is too long, and what is in the cache isn't shared, give each region a [`RedisRegional`](super::RedisRegional). A
/// [`RecoveryPlan`](crate::constructs::recovery::RecoveryPlan) writes the new primary's host into the parameters.
///
/// A third secondary does not compile, nor does a region where the law does not let the data be kept. Connections are
/// encrypted and take a token that is generated in Secrets Manager, or users ([`Auth`]); data is encrypted with each region's
/// own key. What `ElastiCache` lets a secondary inherit is stated on the primary alone.
///
/// Failing over to another region is by hand (RED-11), so its recovery time is that of who does it. Changing the node
/// type later is by hand too, with `ModifyGlobalReplicationGroup` (RED-7). Provisioned I/O is no setting of
/// `ElastiCache`; it concerns a cache in the cluster (RED-14).
///
/// ```
/// # use fineract_constructs::aws::{law, region::{France, Germany, Ireland}};
/// # use fineract_constructs::constructs::data::{RedisGlobal, Stores, redis::{Cache, RedisVersion}};
/// # use fineract_constructs::core::Scope;
/// # type Three<'a> = (&'a Stores<Ireland>, &'a Stores<France>, &'a Stores<Germany>);
/// fn redis(app: &mut Scope, (dublin, paris, frankfurt): Three) -> Cache {
///     let redis = RedisGlobal::new(law::EEA, RedisVersion::V7_1, dublin).replica(paris).replica(frankfurt);
///     app.add("redis", redis.nodes(3))
/// }
/// ```
///
/// # Creates
/// In the primary's stack: `AWS::SecretsManager::Secret`, `AWS::ElastiCache::ParameterGroup`, `GlobalReplicationGroup`.
/// In each member's: `AWS::ElastiCache::ReplicationGroup`, `SubnetGroup`, `AWS::EC2::SecurityGroup`,
/// `AWS::SSM::Parameter` with the primary's endpoint, with [`Auth::Users`] `AWS::ElastiCache::User` twice and `UserGroup`. With a
/// [`Rotation`], in the primary's stack `AWS::SecretsManager::RotationSchedule` and `AWS::Lambda::Function` with its `Permission`,
/// role and log group.
///
/// # Reports
/// `RED-001`, `RED-002`, `RED-010`, `RED-101`, `RED-102`, `RED-103`, `RED-104`, `LAW-001`, `DATA-002`, `DATA-003`
#[derive(Clone, Debug)]
pub struct RedisGlobal<L, S = NoSecondary> {
    law: L,
    primary: Stores,
    secondaries: Vec<Stores>,
    secondary_nodes: Option<u8>,
    secret: SecretScope,
    settings: Settings,
    filled: PhantomData<fn() -> S>,
}

/// A global datastore that has no secondary yet.
#[derive(Clone, Copy, Debug)]
pub enum NoSecondary {}
/// A global datastore with one secondary.
#[derive(Clone, Copy, Debug)]
pub enum OneSecondary {}
/// A global datastore with two secondaries, as many as it takes.
#[derive(Clone, Copy, Debug)]
pub enum TwoSecondaries {}

/// Says that a global datastore takes one more secondary, under the law of `J`.
#[diagnostic::on_unimplemented(
    message = "a Redis global datastore has at most two secondaries",
    label = "this would be the third",
    note = "RED-1: give the region a `RedisRegional` of its own"
)]
pub trait HasRoom<J> {
    /// The datastore with one more.
    type Next;
}

impl<J> HasRoom<J> for NoSecondary {
    type Next = OneSecondary;
}

impl<J> HasRoom<J> for OneSecondary {
    type Next = TwoSecondaries;
}

// Two laws of no country. With these the compiler first looks where the third secondary is, and then says the message
// above; without any implementation it would only say that there is no such method.
#[diagnostic::do_not_recommend]
impl HasRoom<NoSecondary> for TwoSecondaries {
    type Next = Self;
}

#[diagnostic::do_not_recommend]
impl HasRoom<OneSecondary> for TwoSecondaries {
    type Next = Self;
}

/// Says that a global datastore has a secondary and so can be built.
#[diagnostic::on_unimplemented(
    message = "a Redis global datastore without a secondary",
    label = "it spans one region",
    note = "add a `.replica(…)`, or use `RedisRegional`"
)]
pub trait HasSecondary {}
impl HasSecondary for OneSecondary {}
impl HasSecondary for TwoSecondaries {}

impl<L: DataLaw> RedisGlobal<L> {
    /// A global datastore of a version, written to in the region of `primary`, whose data is under `law`.
    pub fn new<J>(law: L, version: RedisVersion, primary: &Stores<J>) -> Self
    where
        L: Permits<J>,
    {
        Self {
            law,
            primary: primary.erased(),
            secondaries: Vec::new(),
            secondary_nodes: None,
            secret: SecretScope::EveryMember,
            settings: Settings::new(version, primary.protection),
            filled: PhantomData,
        }
    }
}

impl<L: DataLaw, S> RedisGlobal<L, S> {
    /// A secondary in another region that the law permits; there can be two.
    pub fn replica<J>(mut self, stores: &Stores<J>) -> RedisGlobal<L, S::Next>
    where
        S: HasRoom<J>,
        L: Permits<J>,
    {
        self.secondaries.push(stores.erased());
        let Self { law, primary, secondaries, secondary_nodes, secret, settings, filled: _ } = self;
        RedisGlobal { law, primary, secondaries, secondary_nodes, secret, settings, filled: PhantomData }
    }

    /// How many nodes each secondary has, 2 to 6: as many as the primary where nothing else is said.
    pub fn secondary_nodes(mut self, count: u8) -> Self {
        self.secondary_nodes = Some(count);
        self
    }

    /// Where the token can be read: [`SecretScope::EveryMember`] where nothing else is said.
    pub fn secret(mut self, scope: SecretScope) -> Self {
        self.secret = scope;
        self
    }

    setters!();
}

impl<L: DataLaw, S: HasSecondary> Construct for RedisGlobal<L, S> {
    type Handle = Cache;

    fn build(self, scope: &mut Scope) -> Cache {
        let Self { law, primary, secondaries, secondary_nodes, secret, settings, filled: _ } = self;
        let id = own_name(scope);
        let secondaries = in_regions_of_their_own(scope, &primary, secondaries);
        let all: Vec<_> = std::iter::once(&primary).chain(&secondaries).collect();
        hold(scope, law.territory(), all.iter().map(|stores| stores.site.region));
        check(scope, &id, &settings, &all);
        check_secret(scope, &settings, secret);
        if let Some(nodes) = secondary_nodes {
            check_nodes(scope, nodes);
        }
        let secondary_nodes = secondary_nodes.unwrap_or(settings.nodes);

        let mut group = scope.group(primary.site.region.short());
        let home = group.node();
        let mut here = group.placed_in(primary.stack);
        let copies = match secret {
            SecretScope::EveryMember => &all[1..],
            SecretScope::PrimaryAlone => &[],
        };
        let places = Places { home: &primary, copies };
        let mut credential = token(&mut here, &id, &settings, places);
        let member = |here, nodes, origin| Group {
            name: &id,
            here,
            all: &all,
            settings: &settings,
            credential: &credential,
            nodes,
            origin,
        };
        // A member of a global datastore can't be deleted, so it can't be deleted after a last snapshot either.
        let leader = member(&primary, settings.nodes, Origin::Here(DeletionPolicy::Retain)).write(&mut here);

        // The primary alone: the others join by naming the datastore (RED-4). What it could say of engine and node type is
        // ignored (RED-7).
        let first = elasticache::GlobalReplicationGroupMember::new()
            .replication_group_id(leader.group.id())
            .replication_group_region(primary.site.region.code())
            .role("PRIMARY");
        let site = &primary.site;
        let policy = settings.protection.policy(DeletionPolicy::Retain);
        let global = elasticache::GlobalReplicationGroup::new([first])
            .global_replication_group_id_suffix(format!("{}-{}-{id}", site.platform, site.environment))
            .global_replication_group_description(format!("{id} of {} {}", site.platform, site.environment))
            .automatic_failover_enabled(true)
            .fate(policy);
        let global = here.add("global", global);

        let rotator = rotator(&id, places, &all, &leader);
        let mut members = vec![leader];
        for stores in &secondaries {
            let mut group = scope.group(stores.site.region.short());
            let origin = Origin::Global(global.id(), members[0].primary_endpoint());
            members.push(member(stores, secondary_nodes, origin).write(&mut group.placed_in(stores.stack)));
        }
        settings.rotation.add(&mut scope.at(home).placed_in(primary.stack), &mut credential, rotator);
        Cache {
            name: id.clone(),
            version: settings.version,
            law: law.territory(),
            global_identifier: Some(global.id()),
            members,
            auth: settings.auth,
            credential,
        }
    }
}

/// Takes out the secondaries whose region has a member already, and reports them.
fn in_regions_of_their_own(scope: &mut Scope, primary: &Stores, secondaries: Vec<Stores>) -> Vec<Stores> {
    let mut kept: Vec<Stores> = Vec::new();
    for stores in secondaries {
        let region = stores.site.region;
        if std::iter::once(primary).chain(&kept).any(|member| member.site.region == region) {
            let message = format!("two members in {}", region.code());
            scope.report(&MEMBERS, message).help = Some("put each member in a region of its own".into());
        } else {
            kept.push(stores);
        }
    }
    kept
}
