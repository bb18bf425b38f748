//! Apache Fineract's tenants: their databases are made and changed at home, and found from every region.

use std::fmt::Write as _;

use fineract_core::{Doc, Property as _, Scope};
use fineract_kube::KubeObject;
use fineract_kube::batch_v1::{Job, JobSpec};
use fineract_kube::core_v1::{
    ConfigMap, ConfigMapEnvSource, ConfigMapVolumeSource, Container, EmptyDirVolumeSource, EnvFromSource,
    EnvVar, KeyToPath, PodTemplateSpec, SecretEnvSource, SecretVolumeSource, Volume, VolumeMount,
};
use fineract_kube::meta_v1::ObjectMeta;

use super::configuration::Configuration;
use super::data::DataMode;
use super::names::SecretUse;
use super::size::{Mebibytes, Millicores, Resources};
use super::spec::Spec;
use super::{content, deployment, migration_runbook, secrets};
use crate::aws::names::{hash4, shorten};
use crate::constructs::data::Login;
use crate::constructs::images::RDS_CERTIFICATES;

/// Keeps the list of tenants, by `psql` and `openssl`.
const SCRIPT: &str = include_str!("tenants.sh");

/// Makes the databases of tenants, and the logins of services.
const LOGINS_SCRIPT: &str = include_str!("logins.sh");

/// Where the scripts are in the containers.
const MOUNT: &str = "/etc/tenants";

/// Where the passwords of logins are in the container that makes them, each in the folder of its group.
const LOGINS_MOUNT: &str = "/etc/logins";

/// Where the certificates of RDS go that the image with `psql` has not.
const CERTIFICATES: &str = "certificates";

/// The volume with the passwords of logins.
const LOGINS: &str = "logins";

/// The part of a migration that makes the logins.
const LOGINS_CONTAINER: &str = "make-logins";

/// The last part of a migration, which also gives the first users other passwords.
const RECORD: &str = "record";

/// What the script is given.
const RESOURCES: Resources = Resources::new(Millicores(50), Mebibytes(64));

/// How long a rollout may take, in seconds, which first waits for the migration.
pub(super) const PATIENCE: i64 = 3600;

/// The database of the first tenant.
pub(super) const TENANT: &str = "fineract_default";

/// Adds the scripts, and at the tenants' home the migration of their databases with its runbook; returns the migration's name.
pub(super) fn add(spec: &Spec, configuration: &Configuration, bundle: &mut Scope) -> Option<String> {
    if !spec.has_tenants() {
        return None;
    }
    let script =
        ConfigMap::new(script_name(spec)).data([("logins.sh", LOGINS_SCRIPT), ("tenants.sh", SCRIPT)]);
    bundle.add("tenants-script", spec.object(script));
    spec.migrates().then(|| {
        secrets::add_migration(spec, bundle);
        let migration = migration(spec, configuration);
        let job = spec.object(Job::new(migration_name(spec, migration.clone()))).spec(migration);
        // That of an earlier release stays as a record, of which Argo CD asks not how it is, nor of this one: pods that wait for it are
        // late.
        let job = job.annotation("argocd.argoproj.io/ignore-healthcheck", "true");
        let name = bundle.add("migration", job).name().to_owned();
        bundle.add("migration-runbook", migration_runbook::file(spec, &name, release(spec)));
        name
    })
}

/// What a pod of the service begins with: it waits for the migration of its release, and then lets the list of tenants follow
/// the credential.
pub(super) fn before_start(spec: &Spec, configuration: &Configuration) -> Vec<Container> {
    if !spec.has_tenants() {
        return Vec::new();
    }
    certificates(spec).into_iter().chain([script(spec, configuration, "follow")]).collect()
}

/// The volumes that these containers share.
pub(super) fn volumes(spec: &Spec) -> Vec<Volume> {
    if !spec.has_tenants() {
        return Vec::new();
    }
    let script = Volume::new("tenants").config_map(ConfigMapVolumeSource::new().name(script_name(spec)));
    let certificates = Volume::new(CERTIFICATES).empty_dir(EmptyDirVolumeSource::new().size_limit("1Mi"));
    let certificates = (spec.service.data_mode == DataMode::Managed).then_some(certificates);
    std::iter::once(script).chain(certificates).collect()
}

/// The one place where tables change: Fineract's pods begin together, in every region, and are killed when they take too long.
/// Killed in the middle, a migration leaves Liquibase's lock behind.
fn migration(spec: &Spec, configuration: &Configuration) -> JobSpec {
    let mounts = std::iter::once(deployment::scratch_mount()).chain(deployment::authority_mounts(spec));
    // Fineract makes its client of S3 as it starts, which wants a region, whatever it starts for.
    let location = content::place(spec)
        .map(|_| EnvFromSource::new().secret_ref(SecretEnvSource::new().name(content::named(spec))));
    let fineract = Container::new("migrate")
        .image(deployment::image(spec))
        .security_context(deployment::no_rights())
        .env_from(environment(spec, configuration).into_iter().chain(location).collect::<Vec<_>>())
        .env([
            EnvVar::new("SPRING_PROFILES_ACTIVE").value("liquibase-only"),
            EnvVar::new("FINERACT_LIQUIBASE_ENABLED").value("true"),
        ])
        .resources(spec.service.resources.requirements())
        .volume_mounts(mounts.collect::<Vec<_>>());
    let logins = make_logins(spec, configuration);
    let first = certificates(spec).into_iter().chain([logins, script(spec, configuration, "make"), fineract]);
    let volumes = std::iter::once(deployment::scratch())
        .chain(deployment::authorities(spec))
        .chain(volumes(spec))
        .chain(logins_volume(spec));
    let pod = deployment::placed(spec, script(spec, configuration, RECORD))
        .service_account_name(spec.migration().as_str())
        .init_containers(first.collect::<Vec<_>>())
        // Pods of failed tries stay, and what they logged.
        .restart_policy("Never")
        .volumes(volumes.collect::<Vec<_>>());
    // Another instance than the service's pods, whose Service would lead requests to it; its policies know it by its name.
    let labels = spec.labels().into_iter().map(|(key, value)| match key {
        "app.kubernetes.io/instance" => (key, format!("{}-migration", spec.name)),
        _ => (key, value),
    });
    let metadata = ObjectMeta::new()
        .labels(labels.collect::<Vec<_>>())
        .annotations([("cluster-autoscaler.kubernetes.io/safe-to-evict", "false")]);
    JobSpec::new(PodTemplateSpec::new().metadata(metadata).spec(pod))
        .backoff_limit(10)
        // Two would wait for each other's lock.
        .pod_replacement_policy("Failed")
}

/// A Job can't be changed: each release has one of its own, and another when anything of it is another.
fn migration_name(spec: &Spec, migration: JobSpec) -> String {
    let mut text = String::new();
    write(&migration.into_doc(), &mut text);
    let release = release(spec).to_ascii_lowercase();
    let release = release.replace(|c: char| !c.is_ascii_alphanumeric(), "-");
    let name = shorten(&format!("{}-migration-{release}", spec.name), 58);
    format!("{name}-{}", hash4(&text))
}

/// Writes all that a document says, for documents to be told apart by.
fn write(doc: &Doc, text: &mut String) {
    match doc {
        Doc::List(items) => items.iter().for_each(|item| write(item, text)),
        Doc::Map(map) => map.iter().for_each(|(key, value)| {
            text.extend([key, ":"]);
            write(value, text);
        }),
        leaf => _ = writeln!(text, "{leaf:?}"),
    }
}

fn script_name(spec: &Spec) -> String {
    format!("{}-tenants", spec.name)
}

fn release(spec: &Spec) -> &str {
    spec.image.as_ref().map_or("", |image| image.version())
}

/// Makes databases and logins: of all containers, it alone knows the master user's password.
fn make_logins(spec: &Spec, configuration: &Configuration) -> Container {
    let file = format!("{MOUNT}/logins.sh");
    let passwords = logins_volume(spec).map(|_| VolumeMount::new(LOGINS_MOUNT, LOGINS).read_only(true));
    client(spec, LOGINS_CONTAINER)
        .command(["sh", file.as_str()])
        .env_from([variables(configuration), secret(spec, SecretUse::Master)])
        .env([
            EnvVar::new("PGSSLMODE").value("verify-full"),
            EnvVar::new("PGSSLROOTCERT").value(secrets::authority_of_database(spec.service.data_mode)),
        ])
        .volume_mounts(client_mounts(spec).chain(passwords).collect::<Vec<_>>())
}

/// The passwords of logins, each in the folder of its group.
fn logins_volume(spec: &Spec) -> Option<Volume> {
    let file = |login: &Login| {
        let name = login.name.as_str();
        KeyToPath::new(name, format!("{}/{name}", login.rights.group()))
    };
    let files: Vec<_> = spec.service.logins.iter().map(file).collect();
    // Readable by the group that the pod's volumes belong to.
    let source = SecretVolumeSource::new().secret_name(secrets::logins(spec)).default_mode(0o440);
    (!files.is_empty()).then(|| Volume::new(LOGINS).secret(source.items(files)))
}

/// Runs a part of the script.
fn script(spec: &Spec, configuration: &Configuration, part: &str) -> Container {
    let file = format!("{MOUNT}/tenants.sh");
    let mut variables = environment(spec, configuration);
    if part == RECORD {
        variables.push(secret(spec, SecretUse::Administrator));
    }
    client(spec, &format!("{part}-tenants"))
        .command(["sh", file.as_str(), part])
        .env_from(variables)
        .env([EnvVar::new("RELEASE").value(release(spec))])
        .volume_mounts(client_mounts(spec).collect::<Vec<_>>())
}

/// A container of the image with `psql`.
fn client(spec: &Spec, name: &str) -> Container {
    Container::new(name)
        .image(spec.cluster.image(&spec.service.database_client))
        .security_context(deployment::no_rights())
        .resources(RESOURCES.requirements())
}

/// The scripts, and what a client of the database knows it by.
fn client_mounts(spec: &Spec) -> impl Iterator<Item = VolumeMount> {
    let mounts = [deployment::scratch_mount(), VolumeMount::new(MOUNT, "tenants").read_only(true)];
    let certificates = match spec.service.data_mode {
        DataMode::Managed => Some(VolumeMount::new(folder(), CERTIFICATES).read_only(true)),
        DataMode::InCluster => None,
    };
    mounts.into_iter().chain(certificates).chain(deployment::authority_mounts(spec))
}

/// Takes the certificates of RDS from the service's image, for the image with `psql` to know the database by.
fn certificates(spec: &Spec) -> Option<Container> {
    let copy = || {
        Container::new(CERTIFICATES)
            .image(deployment::image(spec))
            .security_context(deployment::no_rights())
            .command(["cp", "--force", RDS_CERTIFICATES, "/mnt"])
            .resources(RESOURCES.requirements())
            .volume_mounts([VolumeMount::new("/mnt", CERTIFICATES)])
    };
    (spec.service.data_mode == DataMode::Managed).then(copy)
}

/// The folder that the URL of the database has them in.
fn folder() -> &'static str {
    RDS_CERTIFICATES.rsplit_once('/').map_or("/", |(folder, _)| folder)
}

fn environment(spec: &Spec, configuration: &Configuration) -> Vec<EnvFromSource> {
    let secrets = [SecretUse::Database, SecretUse::Tenants].map(|of| secret(spec, of));
    std::iter::once(variables(configuration)).chain(secrets).collect()
}

fn variables(configuration: &Configuration) -> EnvFromSource {
    EnvFromSource::new().config_map_ref(ConfigMapEnvSource::new().name(&configuration.map))
}

fn secret(spec: &Spec, of: SecretUse) -> EnvFromSource {
    EnvFromSource::new().secret_ref(SecretEnvSource::new().name(secrets::named(spec, of)))
}
