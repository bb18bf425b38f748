//! Environment variables: what the program in the container is told.

use std::collections::BTreeMap;

use fineract_core::Scope;
use fineract_kube::core_v1::ConfigMap;
use xxhash_rust::xxh3::xxh3_64;

use super::application::{Application, Scheme};
use super::data::{Access, DataMode};
use super::spec::Spec;
use super::{content, files, names, secrets, tenants};
use crate::aws::Jurisdiction;

/// The configuration of a service, as its pods refer to it.
pub(super) struct Configuration {
    pub(super) map: String,
    /// What changes whenever the configuration does, so that pods are replaced by such that have the new one.
    pub(super) fingerprint: String,
}

/// Adds the service's `ConfigMap`.
pub(super) fn add(spec: &Spec, bundle: &mut Scope) -> Configuration {
    let mut variables = derived(spec);
    variables.extend(spec.service.variables.iter().cloned());
    let data: Vec<(String, String)> = variables.into_iter().collect();
    let lines: Vec<_> = data.iter().map(|(name, value)| format!("{name}={value}")).collect();
    let map = bundle.add("configuration", spec.object(ConfigMap::new(&spec.name)).data(data));
    Configuration {
        map: map.name().to_owned(),
        fingerprint: format!("{:016x}", xxh3_64(lines.join("\n").as_bytes())),
    }
}

/// The variables that follow from the service's description.
pub(super) fn derived(spec: &Spec) -> BTreeMap<String, String> {
    let mut variables = vec![("TZ", "UTC".to_owned())];
    match spec.service.application {
        Application::Fineract => variables.extend(fineract(spec)),
        Application::SpringBoot => variables.extend(spring(spec)),
        Application::Web => {}
    }
    if spec.data.shared_files.is_some() {
        variables.push(("FINERACT_CONTENT_FILESYSTEM_ENABLED", "true".to_owned()));
        variables.push(("FINERACT_CONTENT_FILESYSTEM_ROOT_FOLDER", files::MOUNT.to_owned()));
    }
    variables.extend(content::variables(spec));
    let queues = spec.data.queues.keys().map(|topic| {
        let topic_name = topic.as_str().to_ascii_uppercase().replace('-', "_");
        (format!("FINERACT_SQS_{topic_name}_QUEUE_URL"), names::queue_url(spec.site(), topic))
    });
    variables.into_iter().map(|(name, value)| (name.to_owned(), value)).chain(queues).collect()
}

/// The variables of Apache Fineract. Source: SPEC 1.2, from its `application.properties`.
fn fineract(spec: &Spec) -> Vec<(&'static str, String)> {
    let port = spec.service.port;
    let tls = match port.scheme {
        Scheme::Http => "false",
        Scheme::Https => "true",
    };
    let mut variables = vec![
        ("FINERACT_SERVER_PORT", port.number.to_string()),
        ("FINERACT_SERVER_SSL_ENABLED", tls.to_owned()),
        ("FINERACT_SERVER_SERVLET_CONTEXT_PATH", "/fineract-provider".to_owned()),
        ("FINERACT_TIMEOUT_PER_SHUTDOWN", "30s".to_owned()),
        // Its own default trusts every certificate.
        ("FINERACT_INSECURE_HTTP_CLIENT", "false".to_owned()),
        // It asks nobody who they are but under `/api`, and the load balancer leads all of its paths to it: so of the actuator there is
        // what probes ask for, and its pages that describe the API are off. Source: its `SecurityConfig`, `application.properties`.
        ("FINERACT_MANAGEMENT_ENDPOINT_WEB_EXPOSURE_INCLUDE", "health".to_owned()),
        ("SPRINGDOC_API_DOCS_ENABLED", "false".to_owned()),
        ("SPRINGDOC_SWAGGER_UI_ENABLED", "false".to_owned()),
        // A number, or it doesn't start: it takes the scheduled jobs of this node from the table of jobs, where they are of
        // node 1. Instances that share it keep each other from running a job twice by a lock on its row.
        ("FINERACT_NODE_ID", "1".to_owned()),
    ];
    if spec.data.database.is_some() {
        variables.extend([
            ("FINERACT_HIKARI_DRIVER_SOURCE_CLASS_NAME", "org.postgresql.Driver".to_owned()),
            ("FINERACT_DEFAULT_TENANTDB_IDENTIFIER", "default".to_owned()),
            ("FINERACT_DEFAULT_TENANTDB_NAME", tenants::TENANT.to_owned()),
            ("FINERACT_DEFAULT_TENANTDB_CONN_PARAMS", secrets::tls_of_database(spec.service.data_mode)),
            // The migration changes tables, and alone.
            ("FINERACT_LIQUIBASE_ENABLED", "false".to_owned()),
            // A tenant's day is the same in every region. Its own default is `Asia/Kolkata`.
            ("FINERACT_DEFAULT_TENANTDB_TIMEZONE", timezone(spec.home().jurisdiction()).to_owned()),
            // Of its list of tenants, and of a tenant: the latter's own default, in the database, is 40.
            ("FINERACT_HIKARI_MAXIMUM_POOL_SIZE", spec.service.database_pool.to_string()),
            ("FINERACT_CONFIG_MAX_POOL_SIZE", spec.service.database_pool.to_string()),
        ]);
    }
    variables.extend(cache(spec));
    variables
}

/// The variables of a Spring Boot program, by Spring's own names.
fn spring(spec: &Spec) -> Vec<(&'static str, String)> {
    let mut variables = vec![
        ("SPRING_PROFILES_ACTIVE", spec.site().environment.clone()),
        ("SERVER_PORT", spec.service.port.number.to_string()),
        ("SERVER_SHUTDOWN", "graceful".to_owned()),
        ("SPRING_LIFECYCLE_TIMEOUT_PER_SHUTDOWN_PHASE", "30s".to_owned()),
        ("MANAGEMENT_ENDPOINT_HEALTH_PROBES_ENABLED", "true".to_owned()),
    ];
    if spec.service.port.scheme == Scheme::Https {
        variables.extend([
            ("SERVER_SSL_BUNDLE", "server".to_owned()),
            ("SPRING_SSL_BUNDLE_PEM_SERVER_KEYSTORE_CERTIFICATE", secrets::in_certificate("tls.crt")),
            ("SPRING_SSL_BUNDLE_PEM_SERVER_KEYSTORE_PRIVATE_KEY", secrets::in_certificate("tls.key")),
            // The certificate is renewed while the program runs.
            ("SPRING_SSL_BUNDLE_PEM_SERVER_RELOAD_ON_UPDATE", "true".to_owned()),
        ]);
    }
    if spec.data.database.is_some() {
        let pool = spec.service.database_pool.to_string();
        variables.push(("SPRING_DATASOURCE_HIKARI_MAXIMUM_POOL_SIZE", pool));
    }
    if spec.data.database == Some(Access::ReadOnly) {
        variables.push(("SPRING_DATASOURCE_HIKARI_READ_ONLY", "true".to_owned()));
    }
    variables.extend(cache(spec));
    variables
}

fn cache(spec: &Spec) -> Vec<(&'static str, String)> {
    if !spec.data.cache {
        return Vec::new();
    }
    let mut variables = vec![
        ("SPRING_DATA_REDIS_PORT", "6379".to_owned()),
        ("SPRING_DATA_REDIS_SSL_ENABLED", "true".to_owned()),
    ];
    if spec.service.data_mode == DataMode::InCluster {
        variables.extend([
            ("SPRING_DATA_REDIS_SSL_BUNDLE", "cache".to_owned()),
            ("SPRING_SSL_BUNDLE_PEM_CACHE_TRUSTSTORE_CERTIFICATE", secrets::authority_of(names::CACHE)),
        ]);
    }
    variables
}

/// Where a country's banks keep their clocks. Source: the IANA time zone database.
fn timezone(jurisdiction: Jurisdiction) -> &'static str {
    match jurisdiction {
        Jurisdiction::IE => "Europe/Dublin",
        Jurisdiction::GB => "Europe/London",
        Jurisdiction::FR => "Europe/Paris",
        Jurisdiction::DE => "Europe/Berlin",
    }
}
