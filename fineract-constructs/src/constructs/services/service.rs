//! A service: one description, deployed on any number of clusters.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

use fineract_core::{Construct, Scope};

use super::application::{Application, Health, Port, Scheme};
use super::checks;
use super::data::{Access, DataAccess, DataMode, QueueAccess, WriterEndpoint};
use super::exposure::Exposure;
use super::names::{self, SecretUse};
use super::size::{Mebibytes, Millicores, Replicas, Resources};
use super::spec::Spec;
use super::{balancing, configuration, deployment, files, identity, policies, scaling, secrets, tenants};
use crate::aws::{Cidr, Region};
use crate::constructs::compute::{Cluster, ServiceAccountRoleRef};
use crate::constructs::data::incluster::POSTGRES_IMAGE;
use crate::constructs::data::redis::Auth;
use crate::constructs::data::{Content, Login, Tenants};
use crate::k8s::{Architecture, Connection, Dns1123Label, ImageError, ImageRef, LabelInput, Tag};
use crate::residency::DataClass;

/// A service of the platform, described once and added to each cluster that runs it.
///
/// ```
/// use fineract_constructs::constructs::compute::Cluster;
/// use fineract_constructs::constructs::services::{Access, Exposure, FineractService, QueueAccess, release};
/// use fineract_constructs::core::Scope;
///
/// fn loans(platform: &mut Scope, clusters: &[Cluster]) {
///     let loans = FineractService::backend("loan-portfolio", release("1.4.2"))
///         .exposure(Exposure::path("api.fineract.example", "/loans"))
///         .database(Access::ReadWrite)
///         .shared_files(20)
///         .queue("loan-creation", QueueAccess::Consume)
///         .replicas(3..=9);
///     for cluster in clusters {
///         platform.add(format!("loans-{}", cluster.name), loans.on(cluster));
///     }
/// }
/// ```
///
/// Both sides come from the one description: the manifests go to the cluster's workloads, the role that its pods take
/// to the cluster's stack, wherever in the tree the service is added. What it isn't given, it can't reach: neither the
/// role nor the network policy has it.
///
/// Pods are as the namespace's `restricted` Pod Security standard wants them. They run as user 10001, write to `/tmp`
/// and to their shared files only, and are spread over zones and nodes. Credentials come from Secrets Manager through
/// the service's own role, and stand in no template or manifest.
///
/// # Creates
/// - in the cluster's workloads: a `Deployment`, `Service`, `ServiceAccount`, `ConfigMap` and `NetworkPolicy`; a
///   `HorizontalPodAutoscaler` where the number of pods may vary; a `PodDisruptionBudget` from two pods on; a
///   `TargetGroupBinding` behind a load balancer; a `PersistentVolumeClaim` for shared files; a `SecretStore` and an
///   `ExternalSecret` each for database, cache, certificate and content; in place of the last an `Issuer` and a `Certificate` where
///   the cluster issues it
/// - in the cluster's stack: an `AWS::IAM::Role`, if it has access to anything
/// - of Apache Fineract at its tenants' home besides: a `Job` with a `ServiceAccount`, a `SecretStore`, three `ExternalSecret`s and an
///   `AWS::IAM::Role` of its own, and a runbook
///
/// # Reports
/// `NAME-002` for a name that is no DNS label, `IMG-003` for an image of no fixed version, `SVC-001` for replicas that
/// can't be, `SVC-002` for a frontend with data, `SVC-003` for plain text behind an accelerator, `SVC-004` for a
/// variable that is set twice, `SVC-005` for a credential in a variable, `SVC-006` for a host or path that no listener
/// takes, `SVC-007` (a warning) for an accelerated service with fewer replicas than zones, `SVC-008` for a host that follows no failover,
/// `SVC-009` for content that is not of the cluster's region, `SVC-010` for content in two places, `SVC-011` (a warning) for Apache Fineract
/// before 1.13 with content.
#[derive(Clone, Debug)]
pub struct FineractService {
    pub(super) name: LabelInput,
    pub(super) image: Image,
    pub(super) architectures: BTreeSet<Architecture>,
    pub(super) application: Application,
    pub(super) namespace: LabelInput,
    pub(super) exposure: Exposure,
    pub(super) internal: bool,
    pub(super) criticality: Criticality,
    pub(super) port: Port,
    pub(super) health: Health,
    pub(super) data: DataAccess,
    pub(super) topics: Vec<(LabelInput, QueueAccess)>,
    pub(super) data_mode: DataMode,
    pub(super) writer: WriterEndpoint,
    pub(super) cache_auth: Auth,
    pub(super) data_classes: BTreeSet<DataClass>,
    pub(super) resources: Resources,
    pub(super) replicas: Replicas,
    pub(super) variables: Vec<(String, String)>,
    pub(super) connections: Vec<Connection>,
    pub(super) database_pool: u16,
    pub(super) secrets: BTreeMap<SecretUse, String>,
    pub(super) login: Option<Login>,
    pub(super) logins: Vec<Login>,
    pub(super) home: Option<Region>,
    pub(super) content: Option<Content>,
    pub(super) database_client: ImageRef,
}

/// How much the platform depends on a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Criticality {
    /// Others work without it for a while.
    Standard,
    /// Its pods go first when there is little room, and are spread over the zones without exception.
    Critical,
}

/// Where a service's image comes from: a [`release`], or any image of a fixed version.
#[derive(Clone, Debug)]
pub struct Image(pub(super) Source);

#[derive(Clone, Debug)]
pub(super) enum Source {
    Release(Result<Tag, ImageError>),
    Named(Result<ImageRef, ImageError>),
}

/// A release of the platform's own image of a service, from the registry of the region that it runs in.
pub fn release(tag: impl Into<String>) -> Image {
    Image(Source::Release(Tag::parse(tag)))
}

/// A [`FineractService`] and the cluster that it is added to.
#[derive(Clone, Debug)]
pub struct ServiceOnCluster {
    pub(super) service: FineractService,
    pub(super) cluster: Cluster,
}

/// What a program holds of a [`FineractService`] on a cluster: all that the edge, the queues and the reports need.
#[derive(Clone, Debug)]
pub struct Service {
    /// Its name.
    pub name: Dns1123Label,
    /// Its namespace.
    pub namespace: Dns1123Label,
    /// How traffic reaches it.
    pub exposure: Exposure,
    /// Whether it is behind the internal load balancer besides.
    pub internal: bool,
    /// How much depends on it.
    pub criticality: Criticality,
    /// The port of its container, and so the protocol of its target group.
    pub port: Port,
    /// Where it says that it is well: what a load balancer asks for is [`Health::readiness`].
    pub health: Health,
    /// The target group that its pods register with, if a load balancer of a stack is in front.
    pub target_group: Option<String>,
    /// The data that it reads and writes.
    pub data: DataAccess,
    /// What kind of data that is.
    pub data_classes: BTreeSet<DataClass>,
    /// What each pod is given.
    pub resources: Resources,
    /// How many pods there are.
    pub replicas: Replicas,
    /// The role that its pods take, if it has access to anything.
    pub role: Option<ServiceAccountRoleRef>,
    /// The `Job` that makes and changes the databases of Apache Fineract's tenants, where they are at home on the cluster.
    pub migration: Option<String>,
}

impl FineractService {
    /// A Spring Boot service that listens on port 8080, with half a core and one gibibyte.
    pub fn backend(name: impl Into<LabelInput>, image: impl Into<Image>) -> Self {
        let resources = Resources::new(Millicores(500), Mebibytes(1024));
        Self::new(name.into(), image.into(), Application::SpringBoot, resources)
    }

    /// Apache Fineract itself, which listens on port 8443 over TLS, with one core and two gibibytes.
    pub fn fineract(name: impl Into<LabelInput>, image: impl Into<Image>) -> Self {
        let resources = Resources::new(Millicores(1000), Mebibytes(2048));
        Self::new(name.into(), image.into(), Application::Fineract, resources)
    }

    /// A web application: a server of static files that listens on port 8080, with a tenth of a core and 128 mebibytes.
    pub fn frontend(name: impl Into<LabelInput>, image: impl Into<Image>) -> Self {
        let resources = Resources::new(Millicores(100), Mebibytes(128));
        Self::new(name.into(), image.into(), Application::Web, resources)
    }

    fn new(name: LabelInput, image: Image, application: Application, resources: Resources) -> Self {
        Self {
            name,
            image,
            architectures: Architecture::ALL.into(),
            application,
            namespace: names::NAMESPACE.into(),
            exposure: Exposure::None,
            internal: false,
            criticality: Criticality::Standard,
            port: application.port(),
            health: application.health(),
            data: DataAccess::default(),
            topics: Vec::new(),
            data_mode: DataMode::Managed,
            writer: WriterEndpoint::RegionalSecret,
            cache_auth: Auth::Token,
            data_classes: BTreeSet::new(),
            resources,
            replicas: Replicas { min: 2, max: 6 },
            variables: Vec::new(),
            connections: Vec::new(),
            database_pool: 10,
            secrets: BTreeMap::new(),
            login: None,
            logins: Vec::new(),
            home: None,
            content: None,
            database_client: POSTGRES_IMAGE,
        }
    }

    /// The service on a cluster, ready to be added.
    pub fn on(&self, cluster: &Cluster) -> ServiceOnCluster {
        // One that is exposed there is there already.
        let internal = self.internal && self.exposure != Exposure::InternalAlb;
        ServiceOnCluster { service: Self { internal, ..self.clone() }, cluster: cluster.clone() }
    }

    /// How traffic reaches it; nobody from outside, unless told.
    pub fn exposure(mut self, exposure: Exposure) -> Self {
        self.exposure = exposure;
        self
    }

    /// Puts it behind the internal load balancer too, besides what its exposure says: what runs in the networks of the platform calls
    /// it there, in its own region and without a way over the internet.
    pub fn internal(mut self) -> Self {
        self.internal = true;
        self
    }

    /// How much the platform depends on it; [`Criticality::Standard`], unless told.
    pub fn criticality(mut self, criticality: Criticality) -> Self {
        self.criticality = criticality;
        self
    }

    /// What its image is built for; every [`Architecture`], unless told. Its pods run on such nodes only.
    pub fn architectures(mut self, architectures: impl IntoIterator<Item = Architecture>) -> Self {
        self.architectures = architectures.into_iter().collect();
        self
    }

    /// The namespace; [`names::NAMESPACE`], unless told. It must exist, and nothing else must be allowed in it.
    pub fn namespace(mut self, namespace: impl Into<LabelInput>) -> Self {
        self.namespace = namespace.into();
        self
    }

    /// What its container listens on.
    pub fn port(mut self, scheme: Scheme, number: u16) -> Self {
        self.port = Port { scheme, number };
        self
    }

    /// Where it says that it is alive, and that it can take requests.
    pub fn health(mut self, liveness: impl Into<String>, readiness: impl Into<String>) -> Self {
        self.health = Health { liveness: liveness.into(), readiness: readiness.into() };
        self
    }

    /// Its database, whose credential it reads from the secret that [`names::secret`] says. With an Aurora database or a store in the
    /// cluster that is its [`login`](Self::login) there or, where it has none, `.secret(SecretUse::Database, ledger.credential.name())`:
    /// the master user's.
    pub fn database(mut self, access: Access) -> Self {
        self.data.database = Some(access);
        self
    }

    /// Its login in the database, which the [`Database`](crate::constructs::data::aurora::Database) or the
    /// [`InClusterStore`](crate::constructs::data::incluster::InClusterStore) has, wherever it runs: its role reads that credential
    /// and no other. A login that only reads finds a managed database at the readers of the service's own region, the others at the
    /// host that is written to.
    ///
    /// ```
    /// # use fineract_constructs::constructs::data::aurora::Database;
    /// # use fineract_constructs::constructs::services::{Access, FineractService, release};
    /// fn reporting(ledger: &Database) -> FineractService {
    ///     let service = FineractService::backend("reporting", release("1.4.2")).database(Access::ReadOnly);
    ///     ledger.login("reporting").map_or(service.clone(), |login| service.login(login))
    /// }
    /// ```
    pub fn login(self, login: &Login) -> Self {
        let service = self.secret(SecretUse::Database, login.credential.name());
        Self { login: Some(login.clone()), ..service }
    }

    /// The connections that each of its pods keeps to the database at the most; 10, unless told. Apache Fineract has two such
    /// pools, one for its list of tenants.
    pub fn database_pool(mut self, connections: u16) -> Self {
        self.database_pool = connections;
        self
    }

    /// The cache, whose token it reads likewise: `.secret(SecretUse::Cache, redis.credential.name())`.
    pub fn cache(mut self) -> Self {
        self.data.cache = true;
        self
    }

    /// Files that all its replicas share, in gibibytes; EFS doesn't hold it to the number. They are of the cluster's region alone: what
    /// rows of a database name that is written from several regions is for [`content`](Self::content).
    pub fn shared_files(mut self, gibibytes: u32) -> Self {
        self.data.shared_files = Some(gibibytes);
        self
    }

    /// The queue of a topic, such as `loan-creation`, in the region of the cluster.
    pub fn queue(mut self, topic: impl Into<LabelInput>, access: QueueAccess) -> Self {
        self.topics.push((topic.into(), access));
        self
    }

    /// Where its database and its cache run.
    pub fn data_mode(mut self, mode: DataMode) -> Self {
        self.data_mode = mode;
        self
    }

    /// The host of a database that spans regions: the one in its credential, unless told.
    pub fn writer_endpoint(mut self, endpoint: WriterEndpoint) -> Self {
        self.writer = endpoint;
        self
    }

    /// How it says who it is to the cache, as the cache wants it: [`Auth::Token`] where nothing else is said.
    pub fn cache_auth(mut self, auth: Auth) -> Self {
        self.cache_auth = auth;
        self
    }

    /// The kinds of data that it holds.
    pub fn data_classes(mut self, classes: impl IntoIterator<Item = DataClass>) -> Self {
        self.data_classes.extend(classes);
        self
    }

    /// What each pod is given.
    pub fn resources(mut self, resources: Resources) -> Self {
        self.resources = resources;
        self
    }

    /// How many pods there are: as many as the load needs within the range; 2 to 6, unless told.
    pub fn replicas(mut self, range: RangeInclusive<u16>) -> Self {
        self.replicas = Replicas { min: *range.start(), max: *range.end() };
        self
    }

    /// The secret in Secrets Manager that it reads for something, in place of the one that [`names::secret`] says. It
    /// has the members that [`SecretUse`] says.
    pub fn secret(mut self, of: SecretUse, name: impl Into<String>) -> Self {
        self.secrets.insert(of, name.into());
        self
    }

    /// The secrets of Apache Fineract's tenants, of the database that lists them: `tenants` of a
    /// [`Database`](crate::constructs::data::aurora::Database) or of an
    /// [`InClusterStore`](crate::constructs::data::incluster::InClusterStore). The service needs it on every cluster.
    ///
    /// The region that it is written in is the tenants' home. Their clock is that of its country, wherever the service runs, and
    /// on the cluster there their databases are made and changed, by a `Job` for each release. Pods of every region wait for it,
    /// and let the list of tenants follow the credential, before Fineract starts.
    ///
    /// The `Job` makes the logins of all services of the database too. It is the only one that logs in as the master user, and an
    /// account and a role of its own read that credential.
    ///
    /// Fineract makes its first users with a password that everybody knows. Before any pod starts, the `Job` gives `mifos`, who may
    /// do everything, that of [`Tenants::administrator`], and the others one that nobody has. Tenants on other servers it leaves
    /// alone.
    ///
    /// A `Job` that is killed at work leaves Liquibase's lock, and its successors give up in front of it: the runbook
    /// `runbooks/migrate-<service>-of-<cluster>.md` says how it is opened, and how a `Job` that failed runs again.
    pub fn tenants(self, tenants: &Tenants) -> Self {
        let Tenants { password, administrator, master, logins } = tenants;
        let home = password.regions().first().copied();
        let service = self
            .secret(SecretUse::Tenants, password.name())
            .secret(SecretUse::Administrator, administrator.name())
            .secret(SecretUse::Master, master.name());
        Self { home, logins: logins.clone(), ..service }
    }

    /// The image with a shell, `psql` and `openssl` that keeps Apache Fineract's list of its tenants; that of PostgreSQL, unless
    /// told.
    pub fn database_client(mut self, image: ImageRef) -> Self {
        self.database_client = image;
        self
    }

    /// An environment variable. Credentials are not for here: they come from Secrets Manager.
    pub fn variable(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.variables.push((name.into(), value.into()));
        self
    }

    /// Addresses outside of the platform that it connects to, such as a payment scheme's, and the port.
    pub fn egress(self, network: Cidr, port: u16) -> Self {
        self.connection(Connection::to(network, port))
    }

    /// One more connection that its pods make or take, which its network policy then allows.
    ///
    /// ```
    /// use fineract_constructs::constructs::services::{FineractService, names, release};
    /// use fineract_constructs::k8s::Connection;
    ///
    /// let identity = [("app.kubernetes.io/name", "identity")];
    /// FineractService::backend("teller", release("1.4.2"))
    ///     .connection(Connection::to_pods(names::NAMESPACE.as_str(), identity, 8080));
    /// ```
    pub fn connection(mut self, connection: Connection) -> Self {
        self.connections.push(connection);
        self
    }
}

impl Construct for ServiceOnCluster {
    type Handle = Service;

    fn build(self, scope: &mut Scope) -> Service {
        let spec = Spec::parse(self, scope);
        checks::check(&spec, scope);
        let role = identity::add(&spec, scope);
        identity::add_migration(&spec, scope);
        spec.open_connections(scope);
        spec.state_tenants(scope);
        spec.state_login(scope);
        let connections = policies::connections(&spec);
        crate::k8s::connections(scope, connections.iter().cloned());
        let bundle = &mut scope.placed_in(spec.cluster.workloads);
        let secrets = secrets::add(&spec, bundle);
        let configuration = configuration::add(&spec, bundle);
        files::add(&spec, bundle);
        let migration = tenants::add(&spec, &configuration, bundle);
        deployment::add(&spec, &configuration, &secrets, bundle);
        scaling::add(&spec, bundle);
        balancing::add(&spec, bundle);
        policies::add(&spec, &connections, bundle);
        let target_group = spec.target_group();
        let Spec { name, namespace, service, data, .. } = spec;
        let FineractService {
            exposure,
            internal,
            criticality,
            port,
            health,
            data_classes,
            resources,
            replicas,
            ..
        } = service;
        Service {
            name,
            namespace,
            exposure,
            internal,
            criticality,
            port,
            health,
            target_group,
            data,
            data_classes,
            resources,
            replicas,
            role,
            migration,
        }
    }
}

impl From<Tag> for Image {
    fn from(tag: Tag) -> Self {
        Self(Source::Release(Ok(tag)))
    }
}

impl From<ImageRef> for Image {
    fn from(image: ImageRef) -> Self {
        Self(Source::Named(Ok(image)))
    }
}

impl From<&str> for Image {
    fn from(text: &str) -> Self {
        Self(Source::Named(ImageRef::parse(text)))
    }
}

impl From<String> for Image {
    fn from(text: String) -> Self {
        Self(Source::Named(ImageRef::parse(text)))
    }
}
