//! A cache of one region.

use fineract_cfn::DeletionPolicy;
use fineract_core::{Construct, Scope};

use super::auth::rotator;
use super::codes::check;
use super::group::{Group, Origin, token};
use super::handle::Cache;
use super::settings::{Settings, setters};
use super::{Auth, CacheNode, RedisVersion};
use crate::aws::law::{DataLaw, Permits};
use crate::constructs::data::credential::Places;
use crate::constructs::data::residency::hold;
use crate::constructs::data::{DeletionProtection, Rotation, Stores, own_name};

/// A Redis replication group in one region, over its zones.
///
/// For data that may not leave its country, and for a region that a global datastore has no room for. It is encrypted,
/// fails over from zone to zone and is opened by a token or to users, as a member of a [`RedisGlobal`](super::RedisGlobal) is.
///
/// # Creates
/// `AWS::SecretsManager::Secret`, `AWS::ElastiCache::ReplicationGroup`, `ParameterGroup`, `SubnetGroup`,
/// `AWS::EC2::SecurityGroup`, `AWS::SSM::Parameter` with the endpoint, with [`Auth::Users`] `AWS::ElastiCache::User` twice and
/// `UserGroup`, all in the stack of its [`Stores`]; with a [`Rotation`] what it says.
///
/// # Reports
/// `RED-002`, `RED-010`, `RED-101`, `RED-102`, `RED-104`, `LAW-001`, `DATA-003`
#[derive(Clone, Debug)]
pub struct RedisRegional<L> {
    law: L,
    stores: Stores,
    settings: Settings,
}

impl<L: DataLaw> RedisRegional<L> {
    /// A cache of a version in a region, whose data is under `law`.
    pub fn new<J>(law: L, version: RedisVersion, stores: &Stores<J>) -> Self
    where
        L: Permits<J>,
    {
        Self { law, stores: stores.erased(), settings: Settings::new(version, stores.protection) }
    }

    setters!();
}

impl<L: DataLaw> Construct for RedisRegional<L> {
    type Handle = Cache;

    fn build(self, scope: &mut Scope) -> Cache {
        let Self { law, stores, settings } = self;
        let id = own_name(scope);
        hold(scope, law.territory(), [stores.site.region]);
        check(scope, &id, &settings, &[&stores]);
        let mut group = scope.group(stores.site.region.short());
        let mut here = group.placed_in(stores.stack);
        let places = Places { home: &stores, copies: &[] };
        let mut credential = token(&mut here, &id, &settings, places);
        let member = Group {
            name: &id,
            here: &stores,
            all: &[&stores],
            settings: &settings,
            credential: &credential,
            nodes: settings.nodes,
            origin: Origin::Here(DeletionPolicy::Snapshot),
        };
        let member = member.write(&mut here);
        let rotator = rotator(&id, places, &[&stores], &member);
        settings.rotation.add(&mut here, &mut credential, rotator);
        Cache {
            name: id,
            version: settings.version,
            law: law.territory(),
            global_identifier: None,
            members: vec![member],
            auth: settings.auth,
            credential,
        }
    }
}
