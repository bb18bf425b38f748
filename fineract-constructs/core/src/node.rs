//! What the tree is made of.

use std::borrow::Cow;
use std::collections::BTreeMap;

use vecmap::VecMap;

use crate::{Acknowledgement, Doc, Map, Origin};

/// A node's index in the arena; handles are made of these and outlive every borrow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(pub(crate) u32);

impl NodeId {
    /// The place among all nodes of the tree, in the order in which they were added.
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// A node of the tree: its parent gives it its path, its unit deploys it.
#[derive(Clone, Debug)]
pub struct Node {
    /// The last part of its path.
    pub id: String,
    /// Who contains it; none for the root.
    pub parent: Option<NodeId>,
    /// Who deploys it: the stack or bundle in force where it was added.
    pub unit: Option<NodeId>,
    /// What it contains, by id.
    pub children: BTreeMap<String, NodeId>,
    /// What it is.
    pub kind: Kind,
    /// The Rust type of the construct that made it, such as `Vpc`.
    pub construct: &'static str,
    /// The line that added it.
    pub origin: Origin,
    /// Tags that it and all it contains carry.
    pub tags: VecMap<String, String>,
    /// What the program states about it and all it contains, by subject, for checks and reports.
    pub facts: VecMap<&'static str, Doc>,
    /// Findings about it and all it contains that somebody has answered for.
    pub acknowledged: Vec<Acknowledgement>,
}

/// What a node is.
#[derive(Clone, Debug)]
pub enum Kind {
    /// It only contains.
    Group,
    /// It is deployed as a whole.
    Unit(Unit),
    /// It is one thing in a unit.
    Leaf(Leaf),
}

/// A unit of deployment.
#[derive(Clone, Debug)]
pub struct Unit {
    /// A template or a set of manifests.
    pub kind: UnitKind,
    /// Its name, unique among the units of its kind, account and region.
    pub name: String,
    /// Where it is deployed.
    pub place: Place,
    /// Units that must be deployed before it, besides those that it refers to.
    pub after: Vec<NodeId>,
    /// What else the emitter needs to know, such as a description or a Kubernetes version.
    pub settings: VecMap<&'static str, Doc>,
}

/// The two kinds of unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum UnitKind {
    /// A stack, deployed from a template.
    Stack,
    /// A bundle of manifests, applied to a cluster.
    Bundle,
}

/// Where a unit is deployed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The account that owns it.
    pub account: String,
    /// The region that it is in.
    pub region: &'static str,
}

/// One thing in a unit.
#[derive(Clone, Debug)]
pub struct Leaf {
    /// The section of the unit that it goes to.
    pub slot: Slot,
    /// Its type, such as `AWS::EC2::VPC` or `apps/v1/Deployment`, or a file's path; empty where the slot has no types.
    pub ty: Cow<'static, str>,
    /// Its properties, or its whole document.
    pub body: Doc,
    /// Nodes of the same unit that must exist before it.
    pub depends_on: Vec<NodeId>,
    /// What stands beside its properties, such as a deletion policy.
    pub attributes: Map,
}

/// The sections of a unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Slot {
    /// A resource of a stack.
    Resource,
    /// A named output of a stack, a contract with readers outside of the program.
    Output,
    /// A condition of a stack.
    Condition,
    /// An object of a bundle.
    Object,
    /// A chart that is installed with a bundle.
    Release,
    /// A file beside the units: its type is its path, its body the text. No unit deploys it.
    File,
}

impl Slot {
    /// The kind of unit that has such a section; none for what stands beside units.
    pub fn belongs_to(self) -> Option<UnitKind> {
        match self {
            Self::Resource | Self::Output | Self::Condition => Some(UnitKind::Stack),
            Self::Object | Self::Release => Some(UnitKind::Bundle),
            Self::File => None,
        }
    }
}

impl Leaf {
    /// A leaf with nothing beside its body.
    pub fn new(slot: Slot, ty: impl Into<Cow<'static, str>>, body: impl Into<Doc>) -> Self {
        Self { slot, ty: ty.into(), body: body.into(), depends_on: Vec::new(), attributes: Map::default() }
    }
}

impl Node {
    /// The unit, if this node is one.
    pub fn as_unit(&self) -> Option<&Unit> {
        match &self.kind {
            Kind::Unit(unit) => Some(unit),
            _ => None,
        }
    }

    /// The leaf, if this node is one.
    pub fn as_leaf(&self) -> Option<&Leaf> {
        match &self.kind {
            Kind::Leaf(leaf) => Some(leaf),
            _ => None,
        }
    }
}
