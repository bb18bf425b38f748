//! The twenty services, one row each.

use fineract_constructs::constructs::compute::Cluster;
use fineract_constructs::constructs::data::incluster::{InClusterStore, Postgres, Redis};
use fineract_constructs::constructs::data::{Content, Login, Rights, Tenants};
use fineract_constructs::constructs::platform::NamespaceQuota;
use fineract_constructs::constructs::services::{
    Access, Criticality, DataMode, Exposure, FineractService, Mebibytes, Millicores, QueueAccess, Resources,
    Scheme, SecretUse, Service, names, release,
};
use fineract_constructs::constructs::storage::BackupPlanRef;
use fineract_constructs::core::Scope;
use fineract_constructs::k8s::{Dns1123Label, made_elsewhere};
use fineract_constructs::residency::DataClass::{self, Financial, Operational, Pii, Telemetry};

use Access::{ReadOnly, ReadWrite};
use QueueAccess::{Consume, Publish};
use Shown::{Accelerated, Api, Host, Inside, Nowhere};
use Tier::{Critical, Fineract, Standard, Web};

use super::cell::Cell;
use super::data::Partition;
use super::settings::{Data, EnvironmentSettings, Replicas};
use super::topology::Environment;

/// A service: what it is, who reaches it, what it reads and writes.
pub struct Row {
    name: &'static str,
    tier: Tier,
    shown: Shown,
    database: Option<Access>,
    cache: bool,
    files: Option<u32>,
    queues: &'static [(&'static str, QueueAccess)],
    classes: &'static [DataClass],
}

/// What kind of program a service is, and how much depends on it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Tier {
    /// The Fineract server itself.
    Fineract,
    /// A Spring Boot service.
    Standard,
    /// A Spring Boot service that money moves through.
    Critical,
    /// A web application.
    Web,
}

/// Who reaches a service.
#[derive(Clone, Copy)]
enum Shown {
    /// Other services only.
    Nowhere,
    /// Other networks of the platform.
    Inside,
    /// The public, below a path of the API's host.
    Api(&'static str),
    /// The public, at a host of its own.
    Host(&'static str),
    /// The public, through Global Accelerator.
    Accelerated,
}

#[rustfmt::skip]
const ROWS: &[Row] = &[
    row("fineract-api", Fineract, Api("/fineract-provider"), Some(ReadWrite), true, None, &[("loan-creation", Publish), ("client-created", Publish)], &[Pii, Financial]),
    row("identity", Standard, Inside, Some(ReadWrite), true, None, &[], &[Pii, DataClass::Credential]),
    row("notification", Standard, Inside, Some(ReadWrite), true, None, &[("notification", Consume)], &[Pii]),
    row("audit-logging", Standard, Inside, Some(ReadWrite), false, Some(50), &[("audit", Consume)], &[Pii, Telemetry]),
    row("scheduler", Standard, Nowhere, Some(ReadWrite), true, None, &[("loan-repayment", Publish)], &[Operational]),
    row("accounting", Standard, Api("/accounting"), Some(ReadWrite), false, Some(20), &[], &[Financial]),
    row("deposit-account", Standard, Api("/deposits"), Some(ReadWrite), true, Some(20), &[("balance-threshold-alert", Publish), ("notification", Publish)], &[Pii, Financial]),
    row("reporting", Standard, Api("/reports"), Some(ReadOnly), false, Some(100), &[], &[Pii, Financial]),
    row("payment-gateway", Critical, Accelerated, Some(ReadWrite), true, None, &[("payment", Publish)], &[Financial]),
    row("transactions", Critical, Accelerated, Some(ReadWrite), true, None, &[("payment", Publish)], &[Financial]),
    row("payment-recognition", Critical, Accelerated, Some(ReadWrite), true, None, &[("payment", Consume)], &[Financial]),
    row("loan-portfolio", Standard, Api("/loans"), Some(ReadWrite), true, Some(20), &[("loan-repayment", Publish), ("notification", Publish)], &[Pii, Financial]),
    row("client-data-management", Standard, Api("/clients"), Some(ReadWrite), true, Some(20), &[("client-created", Consume), ("client-updated", Consume), ("account-closure", Publish), ("audit", Publish)], &[Pii]),
    row("business-rules", Standard, Api("/rules"), Some(ReadWrite), true, None, &[], &[Operational]),
    row("product-configuration", Standard, Api("/products"), Some(ReadWrite), true, None, &[], &[Operational]),
    row("teller", Standard, Api("/tellers"), Some(ReadWrite), false, Some(20), &[], &[Pii, Financial]),
    row("loan-management", Web, Host("loans"), None, false, None, &[], &[]),
    row("savings-management", Web, Host("savings"), None, false, None, &[], &[]),
    row("client-management", Web, Host("clients"), None, false, None, &[], &[]),
    row("community-app", Web, Host("app"), None, false, None, &[], &[]),
];

#[expect(clippy::too_many_arguments, reason = "one line of the table")]
const fn row(
    name: &'static str,
    tier: Tier,
    shown: Shown,
    database: Option<Access>,
    cache: bool,
    files: Option<u32>,
    queues: &'static [(&'static str, QueueAccess)],
    classes: &'static [DataClass],
) -> Row {
    Row { name, tier, shown, database, cache, files, queues, classes }
}

/// How much more the services' namespace may take than planned for, in percent.
const HEADROOM: u32 = 25;

/// The connections that a pod keeps to the ledger: those of all clusters go to one writer.
const POOL: u16 = 4;

/// The connections that a database in the cluster takes: enough for the pods of acceptance.
const CONNECTIONS: u16 = 500;

/// The port of the ledger.
const POSTGRES: u16 = 5432;

/// The port of the cache.
const REDIS: u16 = 6379;

/// The port that clients of accelerated services connect to.
pub const ACCELERATED_PORT: u16 = 443;

/// The hosts of the public load balancer, the API's first.
pub const HOSTS: [&str; 5] = ["api", "loans", "savings", "clients", "app"];

/// The service that functions of events call.
pub const API: &str = "fineract-api";

/// The services behind an accelerator.
pub fn accelerated() -> impl Iterator<Item = &'static str> {
    ROWS.iter().filter(|row| matches!(row.shown, Accelerated)).map(|row| row.name)
}

/// The services' names.
pub fn names() -> impl Iterator<Item = &'static str> {
    ROWS.iter().map(|row| row.name)
}

/// The services that log in to a database, and what each may do there.
pub fn logins() -> impl Iterator<Item = (Dns1123Label, Rights)> {
    ROWS.iter().filter_map(|row| {
        let rights = match (row.tier, row.database?) {
            (Fineract, _) => Rights::Own,
            (_, ReadWrite) => Rights::Write,
            (_, ReadOnly) => Rights::Read,
        };
        Some((Dns1123Label::new(row.name), rights))
    })
}

/// Adds every service to the cluster of a cell.
pub fn deploy(
    scope: &mut Scope,
    cell: &Cell,
    cluster: &Cluster,
    data: &[Partition],
    content: &[Content],
    backup: &BackupPlanRef,
) -> Vec<Service> {
    // Services read the ledger's credential by its name; without it they would start in vain.
    scope.edit_unit(cluster.workloads.into(), |unit| unit.after.push(cell.stores.stack.into()));
    let in_cluster =
        (cell.settings.data == Data::InCluster).then(|| in_cluster(scope, cell, cluster, backup));
    let partition =
        data.iter().find(|partition| partition.stores.iter().any(|stores| stores.site.region == cell.region));
    let content = content.iter().find(|content| content.place(cell.region).is_some());
    let add = |row: &Row| {
        let service = row.describe(cell.environment, cell.settings);
        // What others keep is the bank's own to say: files of a region until then.
        let service = match content {
            Some(content) if row.tier == Fineract => service.content(content),
            _ => service,
        };
        let service = match partition {
            Some(partition) => row.connect(service, cell, partition),
            None => service,
        };
        let service = match &in_cluster {
            Some([database, cache]) => row
                .log_in(service, database.login(row.name), database.tenants.as_ref())
                .secret(SecretUse::Cache, cache.credential.name()),
            None => service,
        };
        scope.add(row.name, service.on(cluster))
    };
    let services: Vec<Service> = ROWS.iter().map(add).collect();
    // Customers verify these certificates: the bank's own authority issues them, and who renews them keeps them there.
    let is_accelerated = |service: &&Service| matches!(service.exposure, Exposure::NlbAccelerated { .. });
    for service in services.iter().filter(is_accelerated) {
        let secret = names::secret(&cluster.network.site, &service.name, SecretUse::Certificate);
        made_elsewhere(scope, cluster.workloads, "AWS::SecretsManager::Secret", "", &secret);
    }
    let quota = NamespaceQuota::new(cluster, names::NAMESPACE).services(&services).headroom(HEADROOM);
    scope.add("quota", quota.stores(in_cluster.iter().flatten()));
    services
}

/// The database and the cache in the cluster, for those services that have one.
fn in_cluster(
    scope: &mut Scope,
    cell: &Cell,
    cluster: &Cluster,
    backup: &BackupPlanRef,
) -> [InClusterStore; 2] {
    let clients =
        |of: fn(&Row) -> bool| ROWS.iter().filter(move |row| of(row)).map(|row| Dns1123Label::new(row.name));
    let database = Postgres::new(cluster, &cell.stores)
        .clients(clients(|row| row.database.is_some()))
        .logins(logins())
        .connections(CONNECTIONS)
        .backup(backup);
    let cache = Redis::new(cluster, &cell.stores).clients(clients(|row| row.cache)).backup(backup);
    let mut scope = scope.group("stores");
    [scope.add("postgres", database), scope.add("redis", cache)]
}

impl Row {
    /// Each has a login of its own in the database. The tenants of Fineract itself are listed there.
    fn log_in(
        &self,
        service: FineractService,
        login: Option<&Login>,
        tenants: Option<&Tenants>,
    ) -> FineractService {
        let service = login.into_iter().fold(service, FineractService::login);
        match tenants {
            Some(tenants) if self.tier == Fineract => service.tenants(tenants),
            _ => service,
        }
    }

    /// The partition's ledger and cache, wherever their writers are.
    fn connect(&self, service: FineractService, cell: &Cell, partition: &Partition) -> FineractService {
        let elsewhere = partition.stores.iter().filter(|stores| stores.site.region != cell.region);
        let subnets: Vec<_> = elsewhere.flat_map(|stores| &stores.network.database).collect();
        let reach = |service: FineractService, port| {
            subnets.iter().fold(service, |service, subnet| service.egress(subnet.cidr, port))
        };
        let ledger = &partition.ledger;
        let service = self.log_in(service, ledger.login(self.name), ledger.tenants.as_ref());
        let service = if self.database.is_some() { reach(service, POSTGRES) } else { service };
        if self.cache {
            reach(service.secret(SecretUse::Cache, partition.cache.credential.name()), REDIS)
        } else {
            service
        }
    }

    fn describe(&self, environment: Environment, settings: &EnvironmentSettings) -> FineractService {
        let image = release(settings.release(self.name));
        let service = match self.tier {
            Fineract => FineractService::fineract(self.name, image),
            Standard => FineractService::backend(self.name, image),
            Critical => FineractService::backend(self.name, image)
                .criticality(Criticality::Critical)
                .port(Scheme::Https, 8443),
            Web => FineractService::frontend(self.name, image),
        };
        let service = service
            .exposure(self.exposure(environment, &settings.domain))
            .data_mode(match settings.data {
                Data::Managed => DataMode::Managed,
                Data::InCluster => DataMode::InCluster,
            })
            .data_classes(self.classes.iter().copied());
        let service = match self.database {
            Some(access) => service.database(access).database_pool(POOL),
            None => service,
        };
        let service = if self.cache { service.cache() } else { service };
        let service = match self.files {
            Some(gibibytes) => service.shared_files(gibibytes),
            None => service,
        };
        let service =
            self.queues.iter().fold(service, |service, (topic, access)| service.queue(*topic, *access));
        // Functions of events call it, in their own region.
        let service = if self.name == API { service.internal() } else { service };
        self.scale(environment, &settings.replicas, service)
    }

    fn exposure(&self, environment: Environment, domain: &str) -> Exposure {
        match self.shown {
            Nowhere => Exposure::None,
            Inside => Exposure::InternalAlb,
            Api(prefix) => Exposure::path(format!("api.{domain}"), prefix),
            Host(host) => Exposure::host(format!("{host}.{domain}")),
            // There is no accelerator for developers.
            Accelerated if environment == Environment::Dev => Exposure::InternalAlb,
            Accelerated => Exposure::NlbAccelerated { port: ACCELERATED_PORT },
        }
    }

    fn scale(
        &self,
        environment: Environment,
        replicas: &Replicas,
        service: FineractService,
    ) -> FineractService {
        let service = service.replicas(match self.tier {
            Fineract => replicas.fineract.range(),
            Critical => replicas.critical.range(),
            Standard => replicas.standard.range(),
            Web => replicas.web.range(),
        });
        match (environment, self.tier) {
            // It reads all its classes when it starts, and doesn't start in half of this.
            (Environment::Dev, Fineract) => {
                service.resources(Resources::new(Millicores(100), Mebibytes(2048)).burst(10))
            }
            (Environment::Dev, Standard | Critical) => {
                service.resources(Resources::new(Millicores(100), Mebibytes(768)).burst(10))
            }
            (Environment::Dev, Web) | (Environment::Stage | Environment::Prod, _) => service,
        }
    }
}
