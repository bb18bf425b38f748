//! Services: what runs on the clusters, and what it is allowed.
//!
//! A [`FineractService`] says once what a service is: its image, data, queues, exposure and size. [`on`](FineractService::on) a cluster it
//! becomes manifests, a chart and a role.

mod application;
mod balancing;
pub(in crate::constructs) mod certificate;
mod checks;
mod configuration;
mod content;
mod data;
mod deployment;
mod exposure;
mod files;
mod identity;
pub(in crate::constructs) mod migration_runbook;
pub mod names;
mod policies;
mod scaling;
mod secrets;
mod service;
mod size;
mod spec;
mod tenants;

pub use application::{Health, Port, Scheme};
pub use data::{Access, DataAccess, DataMode, QueueAccess, WriterEndpoint};
pub use exposure::Exposure;
pub(crate) use exposure::is_host;
pub use names::SecretUse;
pub(in crate::constructs) use secrets::aws_provider;
pub use service::{Criticality, FineractService, Image, Service, ServiceOnCluster, release};
pub use size::{Mebibytes, Millicores, Replicas, Resources};

pub(crate) use checks::CODES;
pub(crate) use spec::{LOGIN, TENANTS};
