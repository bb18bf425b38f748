//! Redis in the cluster.

use fineract_cfn::DeletionPolicy;
use fineract_core::{Construct, Scope};
use fineract_kube::core_v1::{Container, SecretVolumeSource, Volume, VolumeMount};

use super::InClusterStore;
use super::certificate::{self, MOUNT};
use super::secret::{self, Secret};
use super::workload::{RELOADER_NAME, Workload, command, emptied, secret_variable};
use crate::constructs::compute::Cluster;
use crate::constructs::data::Stores;
use crate::constructs::data::credential::{self, Alphabet, Generated, Places};
use crate::constructs::services::{Mebibytes, Millicores, Resources};
use crate::constructs::storage::BackupPlanRef;
use crate::k8s::{Dns1123Label, ImageRef};
use crate::{image, label};

/// Redis in a pod of its own, for development: as [`Postgres`](super::Postgres) in all but the program.
///
/// Connections are over TLS, with a certificate from an authority of its own, as those of the database. Clients prove
/// themselves by a token, which is generated in Secrets Manager with the members `host` and `token`:
/// services take it by [`SecretUse::Cache`](crate::constructs::services::SecretUse::Cache). What it holds is written to its
/// volume once a second.
///
/// # Creates
/// What [`Postgres`](super::Postgres) does, without the `ConfigMap`s: its configuration has the token, and is a `Secret`.
///
/// # Reports
/// `ICD-002`, `ICD-003`
#[derive(Clone, Debug)]
pub struct Redis {
    cluster: Cluster,
    stores: Stores,
    clients: Vec<Dns1123Label>,
    image: ImageRef,
    gibibytes: u32,
    resources: Resources,
    backup: Option<BackupPlanRef>,
}

/// What speaks the protocol of the managed cache. Source: docker-library/official-images, SPEC 2.1.
const IMAGE: ImageRef = image!("public.ecr.aws/docker/library/redis:7.4.7");
const NAME: Dns1123Label = label!("redis");
const PORT: u16 = 6379;

/// Data takes three quarters of the pod's memory at most: rewriting the log on the volume takes the rest, and a pod that asks
/// for more is killed. Source: Redis documentation, "Redis administration", on memory.
fn configuration(Mebibytes(memory): Mebibytes) -> String {
    format!(
        "port 0\ntls-port {PORT}\ntls-cert-file {MOUNT}/tls.crt\ntls-key-file {MOUNT}/tls.key\n\
tls-ca-cert-file {MOUNT}/ca.crt\ntls-auth-clients no\nrequirepass {{{{ .token }}}}\ndir /data\nappendonly yes\nappendfsync everysec\nmaxmemory {}mb\n\
maxmemory-policy noeviction\n",
        memory / 4 * 3
    )
}

impl Redis {
    /// The cache of a cluster, with its token among the stores of its site.
    pub fn new(cluster: &Cluster, stores: &Stores) -> Self {
        Self {
            cluster: cluster.clone(),
            stores: stores.clone(),
            clients: Vec::new(),
            image: IMAGE,
            gibibytes: 8,
            resources: Resources::new(Millicores(250), Mebibytes(1024)),
            backup: None,
        }
    }

    /// The services that reach it; nobody else does.
    pub fn clients(mut self, services: impl IntoIterator<Item = Dns1123Label>) -> Self {
        self.clients.extend(services);
        self
    }

    /// The image; Redis 7.4 by default.
    pub fn image(mut self, image: ImageRef) -> Self {
        self.image = image;
        self
    }

    /// The size of its volume, in GiB; 8 by default. A volume of `ebs-io2` has at most 1,000 IOPS for each.
    pub fn storage(mut self, gibibytes: u32) -> Self {
        self.gibibytes = gibibytes;
        self
    }

    /// The plan that its volume is in, for the runbook of how it is restored: `runbooks/restore-redis-of-<cluster>.md`.
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

impl Construct for Redis {
    type Handle = InClusterStore;

    fn build(self, scope: &mut Scope) -> InClusterStore {
        let Self { cluster, stores, clients, image, gibibytes, resources, backup } = self;
        let credential = credential::generate(
            &mut scope.placed_in(stores.stack),
            Generated {
                name: format!("{NAME}/auth"),
                description: "Redis in the cluster".into(),
                template: format!(r#"{{"host":"{NAME}","port":{PORT}}}"#),
                key: "token",
                length: 64,
                alphabet: Alphabet::LettersAndDigits,
                places: Places { home: &stores, copies: &[] },
                policy: stores.protection.policy(DeletionPolicy::Retain),
            },
        );
        let keys = vec![("redis.conf", configuration(resources.memory)), ("token", "{{ .token }}".into())];
        let secret = Secret { name: NAME, credential: &credential, keys };
        let secret = secret::add(scope, &cluster, &stores, secret);
        let mut bundle = scope.placed_in(cluster.storage);
        certificate::add(&mut bundle, &cluster, &NAME);
        let container = Container::new(NAME.as_str())
            .args(["redis-server", "/etc/redis/redis.conf"])
            // What `redis-cli` proves itself by.
            .env([secret_variable("REDISCLI_AUTH", &secret, "token")])
            .volume_mounts([
                VolumeMount::new("/data", "data"),
                VolumeMount::new("/etc/redis", "configuration").read_only(true),
                VolumeMount::new("/tmp", "tmp"),
                certificate::mount(),
            ]);
        let source = SecretVolumeSource::new()
            .secret_name(&secret)
            .default_mode(0o440)
            .items([fineract_kube::core_v1::KeyToPath::new("redis.conf", "redis.conf")]);
        let client = format!("redis-cli --tls --cacert {MOUNT}/ca.crt");
        let workload = Workload {
            cluster: &cluster,
            name: NAME,
            image,
            port: PORT,
            container,
            ready: command(["sh", "-c", &format!("{client} ping | grep -q PONG")]),
            // Setting a file to what it is reads it again, and the key with it.
            reload: format!("{client} config set tls-cert-file {MOUNT}/tls.crt"),
            reloader: Container::new(RELOADER_NAME)
                .env([secret_variable("REDISCLI_AUTH", &secret, "token")])
                .volume_mounts([certificate::mount()]),
            volumes: vec![
                emptied("tmp"),
                Volume::new("configuration").secret(source),
                certificate::volume(&NAME),
            ],
            gibibytes,
            resources,
            clients,
            backup: backup.as_ref(),
            look: format!("{client} dbsize"),
        };
        let most = workload.most_of_pod();
        workload.add(&mut bundle);
        InClusterStore {
            host: NAME,
            port: PORT,
            resources,
            most,
            credential,
            logins: Vec::new(),
            tenants: None,
        }
    }
}
