//! What a group of nodes is like.

use fineract_core::{Code, Severity};

use crate::constructs::compute::{Image, Taint, TaintEffect, database_taint};

/// A description of nodes, for [`EksCluster::nodes`](super::EksCluster::nodes) and [`NodeGroup`](super::NodeGroup).
#[derive(Clone, Debug)]
pub struct Nodes {
    pub(super) name: String,
    pub(super) role: NodeRole,
    pub(super) instance_types: Vec<String>,
    pub(super) image: Image,
    pub(super) capacity: Capacity,
    pub(super) scaling: Scaling,
    pub(super) volume: u16,
    pub(super) taints: Vec<Taint>,
    pub(super) labels: Vec<(String, String)>,
    pub(super) generation: u16,
}

/// What nodes are for: the value of their label `fineract.io/node-role`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NodeRole {
    /// Services, in private subnets and in one group for each zone, so that the autoscaler can add a node in the zone where a pod has to
    /// be: of a group of several zones it doesn't know where the next one comes.
    Private,
    /// What must have an address of its own on the internet, in public subnets.
    Public,
    /// Databases in the cluster, in private subnets and in one group for each zone, because their volumes are of one
    /// zone (NG-7).
    Database,
}

/// How nodes are paid for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Capacity {
    /// By the hour, until they are stopped.
    OnDemand,
    /// Spare capacity, which AWS takes back with two minutes' notice.
    Spot,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Scaling {
    pub(super) min: u16,
    pub(super) desired: u16,
    pub(super) max: u16,
}

pub(super) static SCALING: Code = Code {
    id: "NG-001",
    title: "a node group that can't have its size",
    severity: Severity::Error,
    explanation: "A group has a least, a desired and a greatest number of nodes, in this order, and the greatest is at \
least one (NG-1). EKS refuses anything else when the group is created.\n\n\
For private nodes, which have a group in each zone, the numbers are divided among the zones; for database nodes they are those \
of one zone.",
};

pub(super) static ARCHITECTURE: Code = Code {
    id: "NG-002",
    title: "instances of another architecture than their image",
    severity: Severity::Error,
    explanation: "Graviton instances (`m7g`, `c7gn`, `t4g`, …) boot images for ARM only, and all others images for x86. \
EKS checks it when the group is created; the group then fails, and with it the stack.\n\n\
Choose the image of the same name with `Arm` at its end, or other instance types. Container images must be built for the \
architecture as well.",
};

impl Nodes {
    /// Nodes of a name of their own for a role: two of `m7i.large` on demand, up to six.
    pub fn new(name: impl Into<String>, role: NodeRole) -> Self {
        Self {
            name: name.into(),
            role,
            instance_types: vec!["m7i.large".into()],
            image: Image::AmazonLinux,
            capacity: Capacity::OnDemand,
            scaling: Scaling { min: 2, desired: 2, max: 6 },
            volume: 50,
            taints: Vec::new(),
            labels: Vec::new(),
            generation: 1,
        }
    }

    /// `private`: where services run.
    pub fn private() -> Self {
        Self::new("private", NodeRole::Private).scaling(3, 3, 9)
    }

    /// `public`: nodes with public addresses. Other pods avoid them where they can.
    pub fn public() -> Self {
        let taint = Taint::new("dedicated", "public", TaintEffect::PreferNoSchedule);
        Self::new("public", NodeRole::Public).taint(taint)
    }

    /// `database`: a node in each zone for databases alone.
    pub fn database() -> Self {
        let nodes = Self::new("database", NodeRole::Database).taint(database_taint());
        nodes.instance_types(["r7i.large"]).scaling(1, 1, 2).volume(100)
    }

    /// The instance types to choose from, at most 20, all of one size.
    pub fn instance_types<T: Into<String>>(mut self, types: impl IntoIterator<Item = T>) -> Self {
        self.instance_types = types.into_iter().map(Into::into).collect();
        self
    }

    /// What they boot from; Amazon Linux 2023 by default.
    pub fn image(mut self, image: Image) -> Self {
        self.image = image;
        self
    }

    /// How they are paid for; on demand by default.
    pub fn capacity(mut self, capacity: Capacity) -> Self {
        self.capacity = capacity;
        self
    }

    /// The least, the first and the greatest number of nodes: of all zones, over which private ones are divided; of each zone for
    /// database nodes.
    ///
    /// The autoscaler moves the number between the bounds. The first number counts when the group is created; a later
    /// change of it in the program would undo the autoscaler's work, so leave it (NG-8).
    pub fn scaling(mut self, min: u16, first: u16, max: u16) -> Self {
        self.scaling = Scaling { min, desired: first, max };
        self
    }

    /// The size of the volume for images and containers, in GiB; 50 by default.
    pub fn volume(mut self, gib: u16) -> Self {
        self.volume = gib;
        self
    }

    /// Keeps pods off that don't tolerate it.
    pub fn taint(mut self, taint: Taint) -> Self {
        self.taints.push(taint);
        self
    }

    /// Labels the nodes.
    pub fn label(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.labels.push((key.into(), value.into()));
        self
    }

    /// The generation, the last part of the group's name. Almost every change of a group replaces it, and EKS refuses
    /// a second one of the same name: raise the generation, and the new nodes are there before the old ones go (NG-4).
    pub fn generation(mut self, generation: u16) -> Self {
        self.generation = generation;
        self
    }
}

impl NodeRole {
    /// The label's key.
    pub const LABEL: &'static str = "fineract.io/node-role";

    /// The label's value.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Private => "private",
            Self::Public => "public",
            Self::Database => "database",
        }
    }
}

impl Capacity {
    pub(super) const fn eks(self) -> &'static str {
        match self {
            Self::OnDemand => "ON_DEMAND",
            Self::Spot => "SPOT",
        }
    }
}

impl Scaling {
    /// What one of several groups has of it: as even as can be, the first groups one more.
    pub(super) fn part(self, index: u16, of: u16) -> Self {
        let part = |nodes: u16| nodes / of + u16::from(index < nodes % of);
        Self { min: part(self.min), desired: part(self.desired), max: part(self.max) }
    }

    pub(super) fn is_possible(self) -> bool {
        self.min <= self.desired && self.desired <= self.max && self.max >= 1
    }
}
