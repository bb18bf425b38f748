//! PostgreSQL in the cluster.

use fineract_cfn::DeletionPolicy;
use fineract_core::{Construct, Scope};
use fineract_kube::core_v1::{
    ConfigMap, ConfigMapVolumeSource, Container, EmptyDirVolumeSource, EnvVar, Volume, VolumeMount,
};

use super::InClusterStore;
use super::certificate::{self, MOUNT};
use super::secret::{self, Secret};
use super::workload::{self, RELOADER_NAME, Workload, command, emptied, secret_variable};
use crate::constructs::compute::Cluster;
use crate::constructs::data::Stores;
use crate::constructs::data::Tenants;
use crate::constructs::data::connections::take;
use crate::constructs::data::credential::{self, Alphabet, Credential, Generated, Places};
use crate::constructs::data::login::{Logins, Rights};
use crate::constructs::services::{Mebibytes, Millicores, Resources};
use crate::constructs::storage::BackupPlanRef;
use crate::k8s::{Dns1123Label, ImageRef};
use crate::{image, label};

/// PostgreSQL in a pod of its own, for development.
///
/// It is one pod with one volume. There is no way to ask for more: plain PostgreSQL in three pods is three databases that
/// know nothing of each other, behind one name (D26). Nothing of it is in another region; what is to be kept is backed up:
/// [`StorageClasses::backup`](crate::constructs::storage::StorageClasses::backup) has its volume in a plan, and
/// [`backup`](Self::backup) writes how it is restored.
///
/// The pod runs on the cluster's [database nodes](crate::constructs::compute::Nodes::database), as user 999, and writes to
/// its volume alone. Only the services that are named reach it. The credential is generated in Secrets Manager, in the
/// stack of the [`Stores`], with the members `host`, `port`, `dbname`, `username`, `password`: services take it by
/// [`SecretUse::Database`](crate::constructs::services::SecretUse::Database).
///
/// Connections are over TLS or refused. The certificate is by cert-manager ([`EksCluster::certificates`]), from an authority
/// of its own: services verify it and the host, as they do of a managed database.
///
/// [`EksCluster::certificates`]: crate::constructs::compute::EksCluster::certificates
///
/// # Creates
/// - in the stack of the stores: `AWS::SecretsManager::Secret`, and one for each of its `logins`; in the cluster's: its role
/// - in the cluster's storage bundle: `StatefulSet`, headless `Service`, `ServiceAccount`, `SecretStore`,
///   `ExternalSecret`, `ConfigMap`, `NetworkPolicy`, `PodDisruptionBudget`, `VerticalPodAutoscaler`, two each of `Issuer` and
///   `Certificate`
/// - with a backup plan, a runbook
///
/// # Reports
/// `DATA-007`, `ICD-002`, `ICD-003`
#[derive(Clone, Debug)]
pub struct Postgres {
    cluster: Cluster,
    stores: Stores,
    clients: Vec<Dns1123Label>,
    logins: Vec<(Dns1123Label, Rights)>,
    image: ImageRef,
    gibibytes: u32,
    resources: Resources,
    connections: u16,
    backup: Option<BackupPlanRef>,
}

/// The version of the managed ledger, from the mirror of the official image that has no limit on pulls.
/// Source: docker-library/official-images, SPEC 2.1.
pub(in crate::constructs) const IMAGE: ImageRef = image!("public.ecr.aws/docker/library/postgres:17.11");
const NAME: Dns1123Label = label!("postgres");
const PORT: u16 = 5432;
/// The master user.
const USER: &str = "fineract";
const DATA: &str = "/var/lib/postgresql/data";
const ACCESS_MOUNT: &str = "/etc/store/access";

/// Who connects how: by a password, and from elsewhere over TLS alone. Source: PostgreSQL documentation, "The `pg_hba.conf`
/// File".
const ACCESS: &str = "local all all scram-sha-256\nhostssl all all all scram-sha-256\n";

/// What makes the server read its certificate anew.
const RELOAD: &str = "psql --no-psqlrc --host=127.0.0.1 --username=fineract --dbname=fineract \
--command='SELECT pg_reload_conf()'";

impl Postgres {
    /// The database of a cluster, with its credential among the stores of its site.
    pub fn new(cluster: &Cluster, stores: &Stores) -> Self {
        Self {
            cluster: cluster.clone(),
            stores: stores.clone(),
            clients: Vec::new(),
            logins: Vec::new(),
            image: IMAGE,
            gibibytes: 20,
            resources: Resources::new(Millicores(1000), Mebibytes(4096)),
            connections: 300,
            backup: None,
        }
    }

    /// The services that reach it; nobody else does.
    pub fn clients(mut self, services: impl IntoIterator<Item = Dns1123Label>) -> Self {
        self.clients.extend(services);
        self
    }

    /// The services that log in, and what each may do, as of a managed database.
    pub fn logins(mut self, services: impl IntoIterator<Item = (Dns1123Label, Rights)>) -> Self {
        self.logins.extend(services);
        self
    }

    /// The image; PostgreSQL 17 by default.
    pub fn image(mut self, image: ImageRef) -> Self {
        self.image = image;
        self
    }

    /// The size of its volume, in GiB; 20 by default. A volume of `ebs-io2` has at most 1,000 IOPS for each.
    pub fn storage(mut self, gibibytes: u32) -> Self {
        self.gibibytes = gibibytes;
        self
    }

    /// The most connections that it takes; 300 by default. Each takes some of the pod's memory, of which a quarter is for what
    /// all share.
    pub fn connections(mut self, most: u16) -> Self {
        self.connections = most;
        self
    }

    /// The plan that its volume is in, for the runbook of how it is restored: `runbooks/restore-postgres-of-<cluster>.md`.
    pub fn backup(mut self, plan: &BackupPlanRef) -> Self {
        self.backup = Some(plan.clone());
        self
    }

    /// What the pod is given at first; the vertical pod autoscaler gives the next one what this one used, never less and at
    /// most half as much again.
    pub fn resources(mut self, resources: Resources) -> Self {
        self.resources = resources;
        self
    }
}

impl Construct for Postgres {
    type Handle = InClusterStore;

    fn build(self, scope: &mut Scope) -> InClusterStore {
        let Self { cluster, stores, clients, logins, image, gibibytes, resources, connections, backup } =
            self;
        let credential = credential(scope, &stores);
        let places = Places { home: &stores, copies: &[] };
        let policy = stores.protection.policy(DeletionPolicy::Retain);
        let (name, fields) = (NAME, format!("{},", fields()));
        let made = Logins {
            database: name.as_str(),
            master: (USER, &credential),
            places,
            policy,
            cluster: None,
            fields: &fields,
        };
        let logins = made.add(&mut scope.placed_in(stores.stack), &logins);
        let users = (&credential, logins.as_slice());
        let tenants =
            Tenants::generate(&mut scope.placed_in(stores.stack), name.as_str(), places, policy, users);
        take(scope, credential.name(), connections.into());
        let secret = Secret {
            name: NAME,
            credential: &credential,
            keys: vec![
                ("username", "{{ .username }}".into()),
                ("password", "{{ .password }}".into()),
                ("dbname", "{{ .dbname }}".into()),
            ],
        };
        let secret = secret::add(scope, &cluster, &stores, secret);
        let mut bundle = scope.placed_in(cluster.storage);
        let files = |name: &str| workload::object(&cluster, &NAME, ConfigMap::new(format!("{NAME}-{name}")));
        bundle.add("access", files("access").data([("pg_hba.conf", ACCESS)]));
        certificate::add(&mut bundle, &cluster, &NAME);
        let workload = Workload {
            cluster: &cluster,
            name: NAME,
            image,
            port: PORT,
            container: container(arguments(connections, resources.memory), &secret),
            ready: command(["pg_isready", "--username=fineract", "--dbname=fineract", "--host=127.0.0.1"]),
            reload: RELOAD.into(),
            reloader: Container::new(RELOADER_NAME).env([secret_variable("PGPASSWORD", &secret, "password")]),
            volumes: volumes(),
            gibibytes,
            resources,
            clients,
            backup: backup.as_ref(),
            // Its socket wants a password too.
            look: "PGPASSWORD=$POSTGRES_PASSWORD psql --username=fineract --list".into(),
        };
        let most = workload.most_of_pod();
        workload.add(&mut bundle);
        InClusterStore { host: NAME, port: PORT, resources, most, credential, logins, tenants: Some(tenants) }
    }
}

fn credential(scope: &mut Scope, stores: &Stores) -> Credential {
    credential::generate(
        &mut scope.placed_in(stores.stack),
        Generated {
            name: format!("{NAME}/db"),
            description: "PostgreSQL in the cluster".into(),
            template: format!(r#"{{{},"username":"{USER}"}}"#, fields()),
            key: "password",
            length: 32,
            alphabet: Alphabet::LettersAndDigits,
            places: Places { home: stores, copies: &[] },
            policy: stores.protection.policy(DeletionPolicy::Retain),
        },
    )
}

/// The fields of a credential that say where the database is.
fn fields() -> String {
    format!(r#""engine":"postgres","host":"{NAME}","port":{PORT},"dbname":"fineract""#)
}

fn container(arguments: Vec<String>, secret: &str) -> Container {
    Container::new(NAME.as_str())
        .args(arguments)
        .env([
            EnvVar::new("PGDATA").value(format!("{DATA}/pgdata")),
            secret_variable("POSTGRES_USER", secret, "username"),
            secret_variable("POSTGRES_PASSWORD", secret, "password"),
            secret_variable("POSTGRES_DB", secret, "dbname"),
        ])
        .volume_mounts([
            VolumeMount::new(DATA, "data"),
            VolumeMount::new("/var/run/postgresql", "run"),
            VolumeMount::new("/tmp", "tmp"),
            VolumeMount::new("/dev/shm", "shared"),
            VolumeMount::new(ACCESS_MOUNT, "access").read_only(true),
            certificate::mount(),
        ])
}

/// What is mounted besides the data.
fn volumes() -> Vec<Volume> {
    let files = |name: &'static str| {
        Volume::new(name).config_map(ConfigMapVolumeSource::new().name(format!("{NAME}-{name}")))
    };
    vec![emptied("run"), emptied("tmp"), shared(), files("access"), certificate::volume(&NAME)]
}

/// Its own defaults are a hundred connections and 128 MB, whatever the pod is given, and no TLS. Source: PostgreSQL
/// documentation, "Resource Consumption", "Secure TCP/IP Connections with SSL".
fn arguments(connections: u16, Mebibytes(memory): Mebibytes) -> Vec<String> {
    let settings = [
        format!("max_connections={connections}"),
        format!("shared_buffers={}MB", memory / 4),
        "ssl=on".into(),
        format!("ssl_cert_file={MOUNT}/tls.crt"),
        format!("ssl_key_file={MOUNT}/tls.key"),
        format!("hba_file={ACCESS_MOUNT}/pg_hba.conf"),
    ];
    let settings = settings.into_iter().flat_map(|setting| ["-c".to_owned(), setting]);
    std::iter::once("postgres".to_owned()).chain(settings).collect()
}

/// What parallel queries share: a container has 64 MiB of its own, and they fail beyond.
fn shared() -> Volume {
    let memory = EmptyDirVolumeSource::new().medium("Memory").size_limit("256Mi");
    Volume::new("shared").empty_dir(memory)
}
