//! A database of one region.

use fineract_core::{Construct, Scope};

use super::codes::check;
use super::handle::Database;
use super::member::{Member, Origin};
use super::settings::{Settings, setters};
use super::user::{attach, logins, master_user, rotator, tenants};
use super::{AuroraPostgres, InstanceClass, LogExport, Storage};
use crate::aws::LogRetention;
use crate::aws::law::{DataLaw, Permits};
use crate::constructs::data::connections::{of_aurora, take};
use crate::constructs::data::credential::Places;
use crate::constructs::data::residency::hold;
use crate::constructs::data::{DeletionProtection, Rights, Rotation, Stores, own_name};
use crate::k8s::Dns1123Label;

/// An Aurora PostgreSQL database in one region, over its zones.
///
/// For data that may not leave its country, and for environments that need no other region. Its credential comes about
/// as that of an [`AuroraGlobal`](super::AuroraGlobal), so that services read both in one way.
///
/// # Creates
/// `AWS::SecretsManager::Secret` and its attachment, `AWS::RDS::DBCluster`, `DBInstance`s over the zones,
/// `DBSubnetGroup`, `DBClusterParameterGroup` with `rds.force_ssl`, `AWS::EC2::SecurityGroup`, `AWS::Logs::LogGroup` for
/// each log, `AWS::IAM::Role` for monitoring, two `AWS::SSM::Parameter`s with the hosts to write to and to read from, for each of its
/// `logins` a secret and its attachment, all in the stack of its [`Stores`]; with a [`Rotation`] what it says.
///
/// # Reports
/// `AUR-006`, `AUR-008`, `AUR-010`, `AUR-011`, `AUR-012`, `AUR-013`, `AUR-101`, `AUR-102`,
/// `LAW-001`, `DATA-003`, `DATA-007`
#[derive(Clone, Debug)]
pub struct AuroraRegional<L> {
    law: L,
    stores: Stores,
    settings: Settings,
}

impl<L: DataLaw> AuroraRegional<L> {
    /// A database of a version in a region, whose data is under `law`.
    pub fn new<J>(law: L, version: AuroraPostgres, stores: &Stores<J>) -> Self
    where
        L: Permits<J>,
    {
        Self { law, stores: stores.erased(), settings: Settings::new(version, stores.protection) }
    }

    setters!();
}

impl<L: DataLaw> Construct for AuroraRegional<L> {
    type Handle = Database;

    fn build(self, scope: &mut Scope) -> Database {
        let Self { law, stores, settings } = self;
        let id = own_name(scope);
        hold(scope, law.territory(), [stores.site.region]);
        check(scope, &id, &settings, &stores, 15);
        let mut group = scope.group(stores.site.region.short());
        let mut here = group.placed_in(stores.stack);
        let places = Places { home: &stores, copies: &[] };
        let mut credential = master_user(&mut here, &id, &settings, places);
        take(&mut here, credential.name(), of_aurora(settings.class));
        let member = Member {
            name: &id,
            here: &stores,
            all: &[&stores],
            settings: &settings,
            class: settings.class,
            instances: settings.readers.saturating_add(1),
            origin: Origin::Here(&credential),
        };
        let member = member.write(&mut here).handle;
        let attachment = attach(&mut here, &credential, member.cluster);
        let logins = logins(&mut here, &id, &settings, places, (&credential, member.cluster));
        let rotator = rotator(&id, places, &member, None, attachment);
        settings.rotation.add(&mut here, &mut credential, rotator);
        let tenants = tenants(&mut here, &id, &settings, places, (&credential, &logins));
        Database {
            name: id,
            version: settings.version,
            law: law.territory(),
            global_identifier: None,
            members: vec![member],
            credential,
            logins,
            tenants,
        }
    }
}
