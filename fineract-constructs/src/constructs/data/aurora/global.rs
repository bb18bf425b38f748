//! A database across regions.

use std::marker::PhantomData;

use fineract_cfn::{DeletionPolicy, Resource, rds};
use fineract_core::{Construct, Scope};

use super::codes::{MEMBERS, check, check_class, check_readers};
use super::handle::Database;
use super::member::{Member, Origin};
use super::settings::{Settings, setters};
use super::user::{attach, logins, master_user, rotator, tenants};
use super::{AuroraPostgres, InstanceClass, LogExport, Storage};
use crate::aws::LogRetention;
use crate::aws::law::{DataLaw, Permits};
use crate::aws::names::{Kind, name};
use crate::aws::region::{Anywhere, ApartFrom};
use crate::constructs::Fate;
use crate::constructs::data::connections::{of_aurora, take};
use crate::constructs::data::credential::Places;
use crate::constructs::data::residency::hold;
use crate::constructs::data::{DeletionProtection, Rights, Rotation, SecretScope, Stores, own_name};
use crate::k8s::Dns1123Label;

/// An Aurora PostgreSQL global database: one region writes, up to ten others follow within about a second.
///
/// Its data is under a law: a primary or replica where the law does not let it be kept does not compile, and neither does
/// a replica in the primary's own country, where there is one region (AUR-1). Credentials
/// are generated in Secrets Manager and exist on the primary alone; there is no way to give a secondary any. RDS itself
/// can't manage the password of a global database (AUR-3).
///
/// Every member is in the stack of its own [`Stores`], encrypted with that region's key, and admits the nodes of all
/// members' networks: after a failover any of them is written to. Identifiers say the region, never the role. After a
/// managed failover the templates no longer say what is: switch back, or make the new primary the argument of `new` and
/// compare.
///
/// ```
/// # use fineract_constructs::aws::{law, region::{Germany, Ireland}};
/// # use fineract_constructs::constructs::data::{AuroraGlobal, Stores, aurora::{Database, POSTGRES_17}};
/// # use fineract_constructs::core::Scope;
/// fn ledger(app: &mut Scope, dublin: &Stores<Ireland>, frankfurt: &Stores<Germany>) -> Database {
///     app.add("ledger", AuroraGlobal::new(law::EEA, POSTGRES_17, dublin).replica(frankfurt).readers(2))
/// }
/// ```
///
/// # Creates
/// In the primary's stack: `AWS::SecretsManager::Secret` and its attachment, `AWS::RDS::GlobalCluster`. In each member's:
/// `AWS::RDS::DBCluster`, `DBInstance`s over the zones, `DBSubnetGroup`, `DBClusterParameterGroup` with `rds.force_ssl`,
/// `AWS::EC2::SecurityGroup`, `AWS::Logs::LogGroup` for each log, `AWS::IAM::Role` for monitoring, two `AWS::SSM::Parameter`s with the
/// hosts to write to and to read from. For each of its `logins`, in the primary's stack a secret and its attachment. With a [`Rotation`], in the
/// primary's stack `AWS::SecretsManager::RotationSchedule` and `AWS::Lambda::Function` with its `Permission`, role and log group.
///
/// # Reports
/// `AUR-001`, `AUR-006`, `AUR-008`, `AUR-010`, `AUR-011`, `AUR-012`, `AUR-013`, `AUR-101`, `AUR-102`,
/// `LAW-001`, `DATA-002`, `DATA-003`, `DATA-007`
#[derive(Clone, Debug)]
pub struct AuroraGlobal<L, P = Anywhere> {
    law: L,
    primary: Stores,
    primary_law: PhantomData<fn() -> P>,
    secondaries: Vec<Secondary>,
    secret: SecretScope,
    settings: Settings,
}

/// A secondary of a global database, where more is to be said of it than its region.
///
/// It has no credentials, no database name and no snapshot to start from (AUR-4).
#[derive(Clone, Debug)]
pub struct Secondary<J = Anywhere> {
    stores: Stores,
    capacity: SecondaryCapacity,
    class: Option<InstanceClass>,
    write_forwarding: bool,
    law: PhantomData<fn() -> J>,
}

/// What a secondary can do before a failover.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SecondaryCapacity {
    /// It keeps the data and has no instance: cheapest, and a failover waits until one is there (AUR-17).
    Headless,
    /// It has this many instances, which are read from; at most 16, and none is [`SecondaryCapacity::Headless`].
    Readers(u8),
}

/// What can be a replica: a region's [`Stores`], or a [`Secondary`] made of one.
pub trait Replica: sealed::Sealed {
    /// The law where it is.
    type Law;
    /// The secondary.
    fn into_secondary(self) -> Secondary<Self::Law>;
}

mod sealed {
    pub trait Sealed {}
    impl<J> Sealed for &super::Stores<J> {}
    impl<J> Sealed for super::Secondary<J> {}
}

impl<J> Replica for &Stores<J> {
    type Law = J;

    fn into_secondary(self) -> Secondary<J> {
        Secondary::new(self)
    }
}

impl<J> Replica for Secondary<J> {
    type Law = J;

    fn into_secondary(self) -> Self {
        self
    }
}

impl<J> Secondary<J> {
    /// A secondary in a region, with one reader.
    pub fn new(stores: &Stores<J>) -> Self {
        Self {
            stores: stores.erased(),
            capacity: SecondaryCapacity::Readers(1),
            class: None,
            write_forwarding: false,
            law: PhantomData,
        }
    }

    /// What it can do before a failover.
    pub fn capacity(mut self, capacity: SecondaryCapacity) -> Self {
        self.capacity = capacity;
        self
    }

    /// The class of its instances, where it is not the primary's.
    pub fn class(mut self, class: InstanceClass) -> Self {
        self.class = Some(class);
        self
    }

    /// Lets its readers take writes and hand them to the primary. Only a secondary can (AUR-18).
    pub fn write_forwarding(mut self) -> Self {
        self.write_forwarding = true;
        self
    }

    fn instances(&self) -> u8 {
        match self.capacity {
            SecondaryCapacity::Headless => 0,
            SecondaryCapacity::Readers(count) => count,
        }
    }

    fn erased(self) -> Secondary {
        let Self { stores, capacity, class, write_forwarding, law: _ } = self;
        Secondary { stores, capacity, class, write_forwarding, law: PhantomData }
    }
}

impl<L: DataLaw, P> AuroraGlobal<L, P> {
    /// A global database of a version, first written to in the region of `primary`, whose data is under `law`.
    pub fn new(law: L, version: AuroraPostgres, primary: &Stores<P>) -> Self
    where
        L: Permits<P>,
    {
        Self {
            law,
            primary: primary.erased(),
            primary_law: PhantomData,
            secondaries: Vec::new(),
            secret: SecretScope::EveryMember,
            settings: Settings::new(version, primary.protection),
        }
    }

    /// A secondary in another region that the law permits: the region's stores, or a [`Secondary`] made of them.
    pub fn replica<R: Replica>(mut self, replica: R) -> Self
    where
        L: Permits<R::Law>,
        R::Law: ApartFrom<P>,
    {
        self.secondaries.push(replica.into_secondary().erased());
        self
    }

    /// Where the credential can be read: [`SecretScope::EveryMember`] where nothing else is said.
    pub fn secret(mut self, scope: SecretScope) -> Self {
        self.secret = scope;
        self
    }

    setters!();
}

impl<L: DataLaw, P> Construct for AuroraGlobal<L, P> {
    type Handle = Database;

    fn build(self, scope: &mut Scope) -> Database {
        let Self { law, primary, primary_law: _, mut secondaries, secret, settings } = self;
        let id = own_name(scope);
        check_members(scope, &primary, &mut secondaries);
        let all: Vec<_> = std::iter::once(&primary).chain(secondaries.iter().map(|it| &it.stores)).collect();
        hold(scope, law.territory(), all.iter().map(|stores| stores.site.region));
        let readers_limit = 15_u8.saturating_sub(u8::try_from(secondaries.len()).unwrap_or(15));
        check(scope, &id, &settings, &primary, readers_limit);

        let mut group = scope.group(primary.site.region.short());
        let mut here = group.placed_in(primary.stack);
        let copies = match secret {
            SecretScope::EveryMember => &all[1..],
            SecretScope::PrimaryAlone => &[],
        };
        let places = Places { home: &primary, copies };
        let mut credential = master_user(&mut here, &id, &settings, places);
        // Any member may become the writer.
        let classes = secondaries.iter().filter_map(|secondary| secondary.class).chain([settings.class]);
        take(&mut here, credential.name(), classes.map(of_aurora).min().unwrap_or_default());
        let written = Member {
            name: &id,
            here: &primary,
            all: &all,
            settings: &settings,
            class: settings.class,
            instances: settings.readers.saturating_add(1),
            origin: Origin::Here(&credential),
        }
        .write(&mut here);
        let attachment = attach(&mut here, &credential, written.handle.cluster);
        let cluster = written.handle.cluster;
        let logins = logins(&mut here, &id, &settings, places, (&credential, cluster));

        let site = &primary.site;
        let identifier = name(Kind::Database, &[&site.platform, &site.environment, &id]);
        let policy = settings.protection.policy(DeletionPolicy::Retain);
        let mut global = rds::GlobalCluster::new()
            .global_cluster_identifier(identifier.as_str())
            // By ARN: the identifier works too, and shows as drift for ever after.
            .raw("SourceDBClusterIdentifier", written.handle.cluster.arn().into_doc())
            .deletion_protection(settings.protection == DeletionProtection::On)
            .fate(policy);
        if let Some(writer) = written.writer {
            // A secondary is refused as long as the primary has no writer.
            global = global.depends_on(writer);
        }
        let global = here.add("global", global);
        let rotator = rotator(&id, places, &written.handle, Some(&identifier), attachment);
        settings.rotation.add(&mut here, &mut credential, rotator);
        let tenants = tenants(&mut here, &id, &settings, places, (&credential, &logins));

        let mut members = vec![written.handle];
        for secondary in &secondaries {
            let stores = &secondary.stores;
            let class = secondary.class.unwrap_or(settings.class);
            check_readers(scope, stores, secondary.instances(), 16);
            check_class(scope, stores, class);
            let member = Member {
                name: &id,
                here: stores,
                all: &all,
                settings: &settings,
                class,
                instances: secondary.instances(),
                origin: Origin::Global {
                    id: global.id(),
                    write_forwarding: secondary.write_forwarding,
                    primary: cluster,
                },
            };
            let mut group = scope.group(stores.site.region.short());
            members.push(member.write(&mut group.placed_in(stores.stack)).handle);
        }
        Database {
            name: id,
            version: settings.version,
            law: law.territory(),
            global_identifier: Some(identifier),
            members,
            credential,
            logins,
            tenants,
        }
    }
}

/// Reports too few or too many secondaries, and takes out those whose region has a member already.
fn check_members(scope: &mut Scope, primary: &Stores, secondaries: &mut Vec<Secondary>) {
    let count = secondaries.len();
    if !(1..=10).contains(&count) {
        let message = format!("a global database with {count} secondaries");
        let help = if count == 0 { "add a `.replica(…)`, or use `AuroraRegional`" } else { "at most 10" };
        scope.report(&MEMBERS, message).help = Some(help.into());
    }
    let mut regions = vec![primary.site.region];
    secondaries.retain(|secondary| {
        let region = secondary.stores.site.region;
        let first = !regions.contains(&region);
        if first {
            regions.push(region);
        } else {
            let message = format!("two members in {}", region.code());
            scope.report(&MEMBERS, message).help = Some("put each member in a region of its own".into());
        }
        first
    });
}
