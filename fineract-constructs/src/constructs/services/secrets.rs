//! Credentials: from Secrets Manager into the namespace, by the service's own role.

use fineract_core::Scope;
use fineract_kube::external_secrets::{
    AwsAuth, AwsJwtAuth, AwsProvider, ExternalSecret, ExternalSecretData, ExternalSecretDataFrom,
    ExternalSecretSpec, ExternalSecretTarget, RemoteRef, SecretStore, SecretStoreProvider, SecretStoreRef,
    SecretStoreSpec, SecretTemplate, ServiceAccountSelector, SourceRef,
};

use super::application::Application;
use super::certificate;
use super::data::{DataMode, WriterEndpoint};
use super::names::{self, SecretUse};
use super::spec::Spec;
use crate::constructs::compute::{Cluster, IdentityMode};
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
    let authority = match mode {
        DataMode::Managed => RDS_CERTIFICATES.to_owned(),
        DataMode::InCluster => authority_of(names::DATABASE),
    };
    format!("sslmode=verify-full&sslrootcert={authority}")
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
    if uses.is_empty() {
        return secrets;
    }
    let store = store(spec, AwsProvider::SERVICE_SECRETS_MANAGER, spec.name.as_str());
    bundle.add("store", store);
    if reads_parameters(spec) {
        let store = self::store(spec, AwsProvider::SERVICE_PARAMETER_STORE, &parameter_store(spec));
        bundle.add("parameters", store);
    }
    for of in uses {
        let name = named(spec, of);
        bundle.add(id(of), spec.object(ExternalSecret::new(&name)).spec(external(spec, of, &name)));
        match of {
            SecretUse::Certificate => secrets.certificate = Some(name),
            SecretUse::Database | SecretUse::Cache | SecretUse::Tenants => secrets.variables.push(name),
            SecretUse::Administrator => {}
        }
    }
    secrets
}

/// Whether the host of the cache is read from a parameter: a managed one has it from its stack.
pub(super) fn reads_parameters(spec: &Spec) -> bool {
    spec.data.cache && spec.service.data_mode == DataMode::Managed
}

fn parameter_store(spec: &Spec) -> String {
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
    }
}

fn store(spec: &Spec, service: &str, name: &str) -> SecretStore {
    let aws = aws_provider(&spec.cluster, service, spec.name.as_str());
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
    let extract = RemoteRef::new(spec.secret_name(of));
    let template =
        SecretTemplate::new().engine_version(SecretTemplate::ENGINE_VERSION_V2).data(keys(spec, of));
    let template = if of == SecretUse::Certificate { template.r#type("kubernetes.io/tls") } else { template };
    let target = ExternalSecretTarget::new()
        .name(name)
        .creation_policy(ExternalSecretTarget::CREATION_POLICY_OWNER)
        .deletion_policy(ExternalSecretTarget::DELETION_POLICY_RETAIN)
        .template(template);
    let secret = ExternalSecretSpec::new()
        .refresh_interval(REFRESH)
        .secret_store_ref(reference(spec.name.as_str()))
        .target(target)
        .data_from([ExternalSecretDataFrom::new().extract(extract)]);
    if of == SecretUse::Cache && reads_parameters(spec) {
        let parameters = SourceRef::new().store_ref(reference(&parameter_store(spec)));
        let host = RemoteRef::new(names::cache_host_parameter(spec.site()));
        secret.data([ExternalSecretData::new(host, "host").source_ref(parameters)])
    } else {
        secret
    }
}

/// The keys of a secret, from the members of its entry.
fn keys(spec: &Spec, of: SecretUse) -> Vec<(&'static str, String)> {
    let member = |name: &str| format!("{{{{ .{name} }}}}");
    let [host, port, user, password] = ["host", "port", "username", "password"].map(member);
    match of {
        SecretUse::Database => {
            let host = match &spec.service.writer {
                WriterEndpoint::RegionalSecret => host,
                WriterEndpoint::Global(host) => host.clone(),
            };
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
