//! Databases and caches in the cluster, for development: one pod each, on nodes of their own.

mod certificate;
mod postgres;
mod redis;
mod secret;
mod workload;

pub(in crate::constructs) use postgres::IMAGE as POSTGRES_IMAGE;
pub use postgres::Postgres;
pub use redis::Redis;

use fineract_core::Code;

use super::{Credential, Login, Tenants};
use crate::constructs::services::Resources;
use crate::k8s::Dns1123Label;

/// The codes that stores in the cluster report.
pub(crate) static CODES: &[&Code] = &[&certificate::NO_ISSUER, &workload::NO_AUTOSCALER];

/// A store in the cluster, as its clients find it.
#[derive(Clone, Debug)]
pub struct InClusterStore {
    /// The host, in the namespace of its clients.
    pub host: Dns1123Label,
    /// The port.
    pub port: u16,
    /// What its program is given at first.
    pub resources: Resources,
    /// What its pod takes once the vertical pod autoscaler gives the program the most.
    pub most: Resources,
    /// Where its credential is: the secret has the members that services read.
    pub credential: Credential,
    /// The logins of services, if this is a database.
    pub logins: Vec<Login>,
    /// The secrets of Apache Fineract's tenants, if this is a database.
    pub tenants: Option<Tenants>,
}

impl InClusterStore {
    /// The login of a service.
    pub fn login(&self, service: &str) -> Option<&Login> {
        self.logins.iter().find(|login| login.name.as_str() == service)
    }
}
