//! What a service reads and writes.

use std::collections::{BTreeMap, BTreeSet};

use crate::k8s::Dns1123Label;

/// Data of a service, all of it: what it isn't given here, it can't reach.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DataAccess {
    /// The database.
    pub database: Option<Access>,
    /// Whether it uses the cache.
    pub cache: bool,
    /// The files that its replicas share, in gibibytes.
    pub shared_files: Option<u32>,
    /// The queues, by topic.
    pub queues: BTreeMap<Dns1123Label, BTreeSet<QueueAccess>>,
}

/// What a service may do with its database.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Access {
    /// It reads.
    ReadOnly,
    /// It reads and writes.
    ReadWrite,
}

/// What a service may do with a queue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum QueueAccess {
    /// It receives messages and deletes them.
    Consume,
    /// It sends messages.
    Publish,
}

/// Where the database and the cache of a service run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DataMode {
    /// As managed services in the database subnets.
    #[default]
    Managed,
    /// As pods in the namespace of the service, for development.
    InCluster,
}

impl DataAccess {
    /// Whether a service has any.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
