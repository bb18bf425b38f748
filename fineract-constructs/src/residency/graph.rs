//! The data-flow graph: what holds data, what works on it, how clients get to it, and how data gets from one to another.

use std::collections::{BTreeMap, BTreeSet};

/// The fact of what is no service that goes on: when it ends.
pub(crate) const ENDS: &str = "ends";

use fineract_core::{NodeId, Origin};
use petgraph::Direction;
use petgraph::graph::{DiGraph, EdgeIndex, EdgeReference, NodeIndex};
use petgraph::visit::EdgeRef;

use super::{DataClass, Holding, Objective, Stated};
use crate::aws::{Jurisdiction, Region};

/// A vertex's index in the graph.
pub type VertexId = NodeIndex;

/// The data flows of a program, read from its resources.
#[derive(Clone, Debug, Default)]
pub struct FlowGraph {
    pub(super) graph: DiGraph<Vertex, Flow>,
    /// Its vertices in the order of kinds and names.
    pub(super) sorted: Vec<VertexId>,
    pub(super) plans: Vec<Plan>,
    pub(super) contracts: Vec<Stated>,
    /// Resources of services that are in no region.
    pub(super) global: Vec<GlobalResource>,
    /// The countries that each environment serves.
    pub(super) served: BTreeMap<Option<String>, BTreeSet<Jurisdiction>>,
}

/// What a vertex is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A database cluster, or an instance of its own.
    Database,
    /// A replication group.
    Cache,
    /// A shared file system.
    FileSystem,
    /// A bucket.
    Bucket,
    /// A vault of recovery points.
    Vault,
    /// A queue.
    Queue,
    /// A stream of records.
    Stream,
    /// A topic.
    Topic,
    /// A secret.
    Secret,
    /// A log group.
    LogGroup,
    /// A repository of images.
    Repository,
    /// The volumes of a storage class in a cluster.
    Volume,
    /// A key.
    Key,
    /// A Kubernetes cluster.
    Cluster,
    /// A service in a cluster.
    Service,
    /// A function.
    Function,
    /// A name that clients ask for.
    Record,
    /// An accelerator.
    Accelerator,
    /// A load balancer.
    LoadBalancer,
    /// A network, whose traffic is logged.
    PrivateNetwork,
}

/// What a kind of vertex does with data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// It keeps data.
    Store,
    /// It encrypts data.
    Key,
    /// It works on data.
    Processor,
    /// Clients come in by it.
    Entry,
}

/// What holds data, works on it or leads to it.
#[derive(Clone, Debug)]
pub struct Vertex {
    /// What it is.
    pub kind: Kind,
    /// Its name, as its service knows it; its logical id where the service names it.
    pub name: String,
    /// The path of the resource that it is, or that makes it.
    pub path: String,
    /// That resource's logical id.
    pub logical_id: String,
    /// The stack or bundle that deploys the resource.
    pub unit: String,
    /// The region that it is in.
    pub region: String,
    /// The environment that it belongs to.
    pub environment: Option<String>,
    /// The data that it holds.
    pub holding: Holding,
    /// Whether the program states the classes of the data, or they follow from the kind.
    pub stated: bool,
    /// Whether the program states whose the data is.
    pub subjects_stated: bool,
    /// How data at rest is encrypted.
    pub encryption: Encryption,
    /// What the resource says of itself, such as how long it keeps things.
    pub facts: BTreeMap<&'static str, String>,
    /// What is asked of it when its region is lost.
    pub objective: Objective,
    /// What a record answers, and to whom.
    pub record: Option<Record>,
    /// Whether the resource itself stands there; else another resource makes or names it.
    pub declared: bool,
    pub(super) node: NodeId,
    pub(super) origin: Origin,
}

/// How data at rest is encrypted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encryption {
    /// It isn't.
    None,
    /// By the key of the service that keeps it.
    Service,
    /// By the key that a flow leads to.
    Key,
}

/// The routing policy of a record of a name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record {
    /// The country or continent of the clients that it answers, `*` for all others; none without geolocation.
    pub location: Option<String>,
    /// `PRIMARY` or `SECONDARY`.
    pub failover: Option<String>,
    /// Whether the health of its target decides if it answers.
    pub evaluates_health: bool,
}

/// How data gets from one vertex to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FlowKind {
    /// A replica follows.
    Replicates,
    /// Recovery points or objects are copied.
    CopiesBackup,
    /// Data is exported.
    Exports,
    /// Files are copied by a schedule.
    Syncs,
    /// Messages are sent.
    Publishes,
    /// Logs are delivered.
    Logs,
    /// Data is encrypted with a key.
    EncryptsWith,
    /// Data is read.
    Reads,
    /// Data is read and written.
    Writes,
    /// Requests are led on.
    Routes,
    /// Requests are led on when others fail.
    FailsOver,
    /// A secret is replicated.
    MirrorsSecret,
}

/// A flow of data from one vertex to another.
#[derive(Clone, Debug)]
pub struct Flow {
    /// What happens.
    pub kind: FlowKind,
    /// By what, in words.
    pub mechanism: &'static str,
    /// The classes of the data.
    pub classes: BTreeSet<DataClass>,
    /// Whose data it is.
    pub subjects: BTreeSet<Jurisdiction>,
    /// The path of the resource that makes it flow.
    pub path: String,
    /// That resource's logical id.
    pub logical_id: String,
    /// The stack or bundle of that resource.
    pub unit: String,
    /// The region of that resource.
    pub region: String,
    /// How many minutes lie between two copies, for what is copied by a schedule.
    pub every_minutes: Option<u32>,
    pub(super) origin: Origin,
}

/// A plan of Region switch, by which one of two regions takes over from the other.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Its name.
    pub name: String,
    /// The environment of its stack.
    pub environment: Option<String>,
    /// The two regions.
    pub regions: Vec<String>,
    /// Its steps in order; those of one row are taken at the same time.
    pub steps: Vec<Vec<String>>,
    /// The stores that it promotes, in either region.
    pub promotes: BTreeSet<VertexId>,
}

/// A resource of a service that is in no region.
#[derive(Clone, Debug)]
pub struct GlobalResource {
    /// Its type.
    pub ty: String,
    /// Its logical id.
    pub logical_id: String,
    /// The environment of its stack.
    pub environment: Option<String>,
    pub(super) path: String,
    pub(super) origin: Origin,
}

impl Kind {
    /// What it does with data.
    pub const fn role(self) -> Role {
        match self {
            Self::Database
            | Self::Cache
            | Self::FileSystem
            | Self::Bucket
            | Self::Vault
            | Self::Queue
            | Self::Stream
            | Self::Topic
            | Self::Secret
            | Self::LogGroup
            | Self::Repository
            | Self::Volume => Role::Store,
            Self::Key => Role::Key,
            Self::Cluster | Self::Service | Self::Function | Self::PrivateNetwork => Role::Processor,
            Self::Record | Self::Accelerator | Self::LoadBalancer => Role::Entry,
        }
    }

    /// What it is, in words.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Database => "database",
            Self::Cache => "cache",
            Self::FileSystem => "file system",
            Self::Bucket => "bucket",
            Self::Vault => "backup vault",
            Self::Queue => "queue",
            Self::Stream => "stream",
            Self::Topic => "topic",
            Self::Secret => "secret",
            Self::LogGroup => "log group",
            Self::Repository => "repository",
            Self::Volume => "volumes",
            Self::Key => "key",
            Self::Cluster => "cluster",
            Self::Service => "service",
            Self::Function => "function",
            Self::Record => "name",
            Self::Accelerator => "accelerator",
            Self::LoadBalancer => "load balancer",
            Self::PrivateNetwork => "network",
        }
    }

    /// Whether what it holds follows from what it is, whatever is stated of the stores that it serves.
    pub(super) const fn has_own_classes(self) -> bool {
        matches!(self, Self::Secret | Self::Repository | Self::LogGroup)
    }

    /// What a store holds of which nothing is stated.
    pub(super) const fn default_classes(self) -> &'static [DataClass] {
        match self {
            Self::LogGroup => &[DataClass::Telemetry],
            Self::Secret => &[DataClass::Credential],
            Self::Repository => &[DataClass::Operational],
            _ => match self.role() {
                Role::Store => &[DataClass::Pii, DataClass::Financial],
                _ => &[],
            },
        }
    }
}

impl FlowKind {
    /// The name, as the report writes it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Replicates => "replicates",
            Self::CopiesBackup => "copies backups",
            Self::Exports => "exports",
            Self::Syncs => "syncs",
            Self::Publishes => "publishes",
            Self::Logs => "logs",
            Self::EncryptsWith => "encrypts with",
            Self::Reads => "reads",
            Self::Writes => "writes",
            Self::Routes => "routes",
            Self::FailsOver => "fails over",
            Self::MirrorsSecret => "mirrors secret",
        }
    }

    /// Whether the target holds a copy of what the source holds.
    pub const fn is_copy(self) -> bool {
        matches!(
            self,
            Self::Replicates | Self::CopiesBackup | Self::Exports | Self::Syncs | Self::MirrorsSecret
        )
    }
}

impl Vertex {
    /// The country whose law holds where it is; none outside of the countries that the library knows.
    pub fn country(&self) -> Option<Jurisdiction> {
        country(&self.region)
    }

    /// Whether it holds data that a policy restricts.
    pub fn is_restricted(&self) -> bool {
        self.holding.classes.iter().any(|class| class.is_restricted())
    }
}

/// The country of a region; none for a region that the library doesn't know.
pub(super) fn country(region: &str) -> Option<Jurisdiction> {
    Region::from_code(region).map(Region::jurisdiction)
}

impl FlowGraph {
    /// Every vertex, in the order of kinds and names.
    pub fn vertices(&self) -> impl Iterator<Item = (VertexId, &Vertex)> {
        self.sorted.iter().map(|id| (*id, &self.graph[*id]))
    }

    /// The vertices of a kind and name.
    pub fn called(&self, kind: Kind, name: &str) -> impl Iterator<Item = (VertexId, &Vertex)> {
        let key = |id: &VertexId| (self.graph[*id].kind, self.graph[*id].name.as_str());
        let first = self.sorted.partition_point(|id| key(id) < (kind, name));
        let vertices = self.sorted[first..].iter().map(|id| (*id, &self.graph[*id]));
        vertices.take_while(move |(_, vertex)| (vertex.kind, vertex.name.as_str()) == (kind, name))
    }

    /// The plans by which one region takes over from another.
    pub fn plans(&self) -> &[Plan] {
        &self.plans
    }

    /// The contracts that the program states, in its order.
    pub fn contracts(&self) -> &[Stated] {
        &self.contracts
    }

    /// A vertex.
    pub fn vertex(&self, id: VertexId) -> &Vertex {
        &self.graph[id]
    }

    /// Every flow, with its source and target.
    pub fn flows(&self) -> impl Iterator<Item = (VertexId, &Flow, VertexId)> {
        let ends = |id: EdgeIndex| self.graph.edge_endpoints(id).expect("an index of an edge of this graph");
        self.graph.edge_indices().map(move |id| (ends(id).0, &self.graph[id], ends(id).1))
    }

    /// The flows out of a vertex, in the order that they were found.
    pub fn out_of(&self, id: VertexId) -> Vec<(&Flow, VertexId)> {
        let mut edges: Vec<EdgeReference<Flow>> =
            self.graph.edges_directed(id, Direction::Outgoing).collect();
        edges.sort_by_key(EdgeReference::id);
        edges.into_iter().map(|edge| (edge.weight(), edge.target())).collect()
    }

    /// The flows into a vertex, in the order that they were found.
    pub fn into(&self, id: VertexId) -> Vec<(VertexId, &Flow)> {
        let mut edges: Vec<EdgeReference<Flow>> =
            self.graph.edges_directed(id, Direction::Incoming).collect();
        edges.sort_by_key(EdgeReference::id);
        edges.into_iter().map(|edge| (edge.source(), edge.weight())).collect()
    }

    /// Whether a vertex holds a copy of what another holds.
    pub fn is_copy(&self, id: VertexId) -> bool {
        self.into(id).iter().any(|(_, flow)| flow.kind.is_copy())
    }

    /// The environments that have stores, processors or entry points.
    pub fn environments(&self) -> BTreeSet<String> {
        let names = self.graph.node_weights().filter_map(|vertex| vertex.environment.as_deref());
        names.collect::<BTreeSet<_>>().into_iter().map(str::to_owned).collect()
    }
}
