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
    /// Whether it keeps content in a bucket.
    pub content: bool,
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

/// The host by which a service writes to a database that spans regions, and so what a failover costs it.
///
/// A name of one's own in front of the database is not among them: the certificate is for the names of RDS alone, and
/// `sslmode=verify-full` refuses any other.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum WriterEndpoint {
    /// The host in the parameter of the region, for a service with a [`Login`](crate::constructs::data::Login): that of the region
    /// which was made the primary. After a failover a [`RecoveryPlan`](crate::constructs::recovery::RecoveryPlan) writes the new one
    /// into every region's parameter, and pods must start again to read it. Without a login the host in the credential, which no
    /// recovery changes.
    #[default]
    RegionalSecret,
    /// The writer endpoint of the global database, `<name>.global-<id>.global.rds.amazonaws.com`. RDS leads it to the new writer
    /// itself: pools connect again as soon as they have forgotten the old address, and no pod has to start again.
    ///
    /// CloudFormation gives it to no template, and its name has an id in it that RDS chooses: so the database is
    /// deployed first, then it is read and written here. It stays the same until the global database is renamed.
    /// `aws rds describe-global-clusters --global-cluster-identifier fineract-prod-ledger --query 'GlobalClusters[0].Endpoint'`
    ///
    /// Source: Aurora user guide, "Connecting to Amazon Aurora Global Database".
    Global(String),
}

impl WriterEndpoint {
    /// Whether it is one: RDS' own name of a global database.
    pub(super) fn is_valid(&self) -> bool {
        let Self::Global(host) = self else { return true };
        let name =
            host.strip_suffix(".global.rds.amazonaws.com").and_then(|name| name.split_once(".global-"));
        name.is_some_and(|(name, id)| {
            let plain = |part: &str| part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
            !name.is_empty() && name.split('-').all(plain) && !id.is_empty() && plain(id)
        })
    }
}

impl DataAccess {
    /// Whether a service has any.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
