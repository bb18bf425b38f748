//! Credentials: from Secrets Manager into the namespace, by the service's own role.

use fineract_core::Scope;
use fineract_kube::external_secrets::{
    AwsAuth, AwsJwtAuth, AwsProvider, ExternalSecret, ExternalSecretData, ExternalSecretDataFrom,
    ExternalSecretSpec, ExternalSecretTarget, RemoteRef, SecretStore, SecretStoreProvider, SecretStoreRef,
    SecretStoreSpec, SecretTemplate, ServiceAccountSelector, SourceRef,
};

use super::application::Application;
use super::data::DataMode;
use super::names::{self, SecretUse};
use super::spec::Spec;
use super::{certificate, content};
use crate::constructs::compute::{Cluster, IdentityMode};
use crate::constructs::data::Login;
use crate::constructs::data::redis::Auth;
use crate::constructs::images::RDS_CERTIFICATES;

/// Where the certificate is in the container.
pub(super) const CERTIFICATE_MOUNT: &str = "/etc/fineract/tls";

/// Where certificates of authorities are in the container.
pub(super) const AUTHORITIES: &str = "/etc/fineract/authorities";

/// How often Secrets Manager is asked.
const REFRESH: &str = "1h";

/// The secrets of a service, as its pods refer to them.
#[derive(Default)]
pub(super) struct Secrets {
    /// Those whose keys are environment variables.
    pub(super) variables: Vec<String>,
    /// The one that holds the certificate.
    pub(super) certificate: Option<String>,
}

/// The path of a file of the certificate.
pub(super) fn in_certificate(file: &str) -> String {
    format!("{CERTIFICATE_MOUNT}/{file}")
}

/// How a connection to the database is encrypted, as parameters of its URL: to a host that proves to be it.
pub(super) fn tls_of_database(mode: DataMode) -> String {
    format!("sslmode=verify-full&sslrootcert={}", authority_of_database(mode))
}

/// The file with the certificates that the database's own is verified by.
pub(super) fn authority_of_database(mode: DataMode) -> String {
    match mode {
        DataMode::Managed => RDS_CERTIFICATES.to_owned(),
        DataMode::InCluster => authority_of(names::DATABASE),
    }
}

/// The file with the certificate of the authority that a store in the cluster has its own from.
pub(super) fn authority_of(store: &str) -> String {
    format!("{AUTHORITIES}/{store}/ca.crt")
}

/// The stores in the cluster that a service reads and writes.
pub(super) fn stores(spec: &Spec) -> impl Iterator<Item = &'static str> {
    let in_cluster = spec.service.data_mode == DataMode::InCluster;
    let stores = [(names::DATABASE, spec.data.database.is_some()), (names::CACHE, spec.data.cache)];
    stores.into_iter().filter(move |(_, used)| in_cluster && *used).map(|(store, _)| store)
}

/// Adds a store that reads with the service's role, and what is read from it.
pub(super) fn add(spec: &Spec, bundle: &mut Scope) -> Secrets {
    let mut secrets = Secrets::default();
    if spec.has_certificate() && certificate::is_issued(spec) {
        let name = named(spec, SecretUse::Certificate);
        certificate::add(spec, bundle, &name);
        secrets.certificate = Some(name);
    }
    let uses = spec.secrets();
    let account = spec.name.as_str();
    if !uses.is_empty() {
        bundle.add("store", store(spec, AwsProvider::SERVICE_SECRETS_MANAGER, account, account));
    }
    if parameters(spec).next().is_some() {
        let name = parameter_store(spec);
        bundle.add("parameters", store(spec, AwsProvider::SERVICE_PARAMETER_STORE, &name, account));
    }
    for of in uses {
        let name = named(spec, of);
        bundle.add(id(of), spec.object(ExternalSecret::new(&name)).spec(external(spec, of, &name)));
        match of {
            SecretUse::Certificate => secrets.certificate = Some(name),
            _ => secrets.variables.push(name),
        }
    }
    secrets.variables.extend(content::add(spec, bundle));
    secrets
}

/// Adds what is read for the migration, by an account of its own.
pub(super) fn add_migration(spec: &Spec, bundle: &mut Scope) {
    let account = spec.migration();
    let service = AwsProvider::SERVICE_SECRETS_MANAGER;
    bundle.add("migration-store", store(spec, service, account.as_str(), account.as_str()));
    for of in MIGRATION {
        let name = named(spec, of);
        bundle.add(id(of), spec.object(ExternalSecret::new(&name)).spec(external(spec, of, &name)));
    }
    if spec.service.logins.is_empty() {
        return;
    }
    let name = logins(spec);
    let password = |login: &Login| {
        let password = RemoteRef::new(login.credential.name()).property(login.credential.key());
        ExternalSecretData::new(password, login.name.as_str())
    };
    let secret = external_secret(account.as_str(), &name)
        .data(spec.service.logins.iter().map(password).collect::<Vec<_>>());
    bundle.add("logins", spec.object(ExternalSecret::new(&name)).spec(secret));
}

/// What the migration reads and no pod that serves.
const MIGRATION: [SecretUse; 2] = [SecretUse::Administrator, SecretUse::Master];

/// The names of the secrets that are read for the migration.
pub(super) fn of_migration(spec: &Spec) -> impl Iterator<Item = String> {
    let logins = spec.service.logins.iter().map(|login| login.credential.name().to_owned());
    MIGRATION.into_iter().map(|of| spec.secret_name(of)).chain(logins)
}

/// The secret in the cluster with the passwords of all logins.
pub(super) fn logins(spec: &Spec) -> String {
    format!("{}-logins", spec.name)
}

/// The parameters that say where stores are: hosts of managed ones, and the bucket of content.
pub(super) fn parameters(spec: &Spec) -> impl Iterator<Item = String> {
    let content = content::place(spec).map(|(_, place)| place.parameter.clone());
    cache_parameter(spec).into_iter().chain(spec.database_parameter()).chain(content)
}

fn cache_parameter(spec: &Spec) -> Option<String> {
    let managed = spec.data.cache && spec.service.data_mode == DataMode::Managed;
    managed.then(|| names::cache_host_parameter(spec.site()))
}

pub(super) fn parameter_store(spec: &Spec) -> String {
    format!("{}-parameters", spec.name)
}

/// The name of a secret in the cluster.
pub(super) fn named(spec: &Spec, of: SecretUse) -> String {
    format!("{}-{}", spec.name, id(of))
}

const fn id(of: SecretUse) -> &'static str {
    match of {
        SecretUse::Database => "database",
        SecretUse::Cache => "cache",
        SecretUse::Certificate => "certificate",
        SecretUse::Tenants => "tenants",
        SecretUse::Administrator => "administrator",
        SecretUse::Master => "master",
    }
}

fn store(spec: &Spec, service: &str, name: &str, account: &str) -> SecretStore {
    let aws = aws_provider(&spec.cluster, service, account);
    spec.object(SecretStore::new(name)).spec(SecretStoreSpec::new(SecretStoreProvider::new().aws(aws)))
}

/// Where secrets are read from, for a service account of a cluster.
pub(in crate::constructs) fn aws_provider(cluster: &Cluster, service: &str, account: &str) -> AwsProvider {
    let aws = AwsProvider::new(cluster.network.site.region.code(), service);
    match cluster.identity.mode() {
        IdentityMode::Irsa => {
            let account = ServiceAccountSelector::new(account);
            aws.auth(AwsAuth::new().jwt(AwsJwtAuth::new().service_account_ref(account)))
        }
        // The agent gives a role to the pod that asks alone, so the controller reads with its own.
        IdentityMode::PodIdentity => aws,
    }
}

fn reference(name: &str) -> SecretStoreRef {
    SecretStoreRef::new().kind(SecretStoreRef::KIND_SECRET_STORE).name(name)
}

fn external(spec: &Spec, of: SecretUse, name: &str) -> ExternalSecretSpec {
    let template =
        SecretTemplate::new().engine_version(SecretTemplate::ENGINE_VERSION_V2).data(keys(spec, of));
    let template = if of == SecretUse::Certificate { template.r#type("kubernetes.io/tls") } else { template };
    let store = if MIGRATION.contains(&of) { spec.migration() } else { spec.name.clone() };
    let secret = external_secret(store.as_str(), name)
        .target(target(name).template(template))
        .data_from([ExternalSecretDataFrom::new().extract(RemoteRef::new(spec.secret_name(of)))]);
    let parameter = match of {
        SecretUse::Cache => cache_parameter(spec).map(|name| (name, "host")),
        SecretUse::Database | SecretUse::Master => spec.database_parameter().map(|name| (name, ENDPOINT)),
        SecretUse::Certificate | SecretUse::Tenants | SecretUse::Administrator => None,
    };
    match parameter {
        Some((parameter, key)) => {
            let parameters = SourceRef::new().store_ref(reference(&parameter_store(spec)));
            let host = RemoteRef::new(parameter);
            secret.data([ExternalSecretData::new(host, key).source_ref(parameters)])
        }
        None => secret,
    }
}

/// What the host of a database is called that a parameter holds. The credential has a `host` too, as the database was made.
const ENDPOINT: &str = "endpoint";

pub(super) fn external_secret(store: &str, name: &str) -> ExternalSecretSpec {
    ExternalSecretSpec::new()
        .refresh_interval(REFRESH)
        .secret_store_ref(reference(store))
        .target(target(name))
}

fn target(name: &str) -> ExternalSecretTarget {
    ExternalSecretTarget::new()
        .name(name)
        .creation_policy(ExternalSecretTarget::CREATION_POLICY_OWNER)
        .deletion_policy(ExternalSecretTarget::DELETION_POLICY_RETAIN)
}

/// The keys of a secret, from the members of its entry.
fn keys(spec: &Spec, of: SecretUse) -> Vec<(&'static str, String)> {
    let member = |name: &str| format!("{{{{ .{name} }}}}");
    let [host, port, user, password] = ["host", "port", "username", "password"].map(member);
    let database_host = match (spec.says_database_host(), spec.database_parameter()) {
        (Some(said), _) => said.to_owned(),
        (None, Some(_)) => member(ENDPOINT),
        (None, None) => host.clone(),
    };
    match of {
        // As `psql` takes them.
        SecretUse::Master => vec![
            ("PGHOST", database_host),
            ("PGPORT", port),
            ("PGDATABASE", member("dbname")),
            ("PGUSER", user),
            ("PGPASSWORD", password),
        ],
        SecretUse::Database => {
            let host = database_host;
            let tls = tls_of_database(spec.service.data_mode);
            let url = format!("jdbc:postgresql://{host}:{port}/{}?{tls}", member("dbname"));
            match spec.service.application {
                Application::Fineract => vec![
                    ("FINERACT_HIKARI_JDBC_URL", url),
                    ("FINERACT_HIKARI_USERNAME", user.clone()),
                    ("FINERACT_HIKARI_PASSWORD", password.clone()),
                    ("FINERACT_DEFAULT_TENANTDB_HOSTNAME", host),
                    ("FINERACT_DEFAULT_TENANTDB_PORT", port),
                    ("FINERACT_DEFAULT_TENANTDB_UID", user),
                    ("FINERACT_DEFAULT_TENANTDB_PWD", password),
                ],
                Application::SpringBoot | Application::Web => vec![
                    ("SPRING_DATASOURCE_URL", url),
                    ("SPRING_DATASOURCE_USERNAME", user),
                    ("SPRING_DATASOURCE_PASSWORD", password),
                ],
            }
        }
        SecretUse::Tenants => vec![("FINERACT_DEFAULT_TENANTDB_MASTER_PASSWORD", password)],
        SecretUse::Administrator => vec![("ADMINISTRATOR_PASSWORD", password)],
        SecretUse::Cache => {
            let name = match spec.service.cache_auth {
                Auth::Token => None,
                Auth::Users => Some(("SPRING_DATA_REDIS_USERNAME", user)),
            };
            let keys = [("SPRING_DATA_REDIS_HOST", host), ("SPRING_DATA_REDIS_PASSWORD", member("token"))];
            keys.into_iter().chain(name).collect()
        }
        SecretUse::Certificate => {
            vec![("tls.crt", member("certificate")), ("tls.key", member("privateKey"))]
        }
    }
}
