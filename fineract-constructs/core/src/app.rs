//! The arena that a program fills, and what can be asked of it.

use std::collections::BTreeMap;
use std::panic::Location;

use indexmap::IndexMap;
use vecmap::VecMap;

use crate::{Diag, Doc, Kind, Leaf, Move, Node, NodeId, Origin, Scope, Unit};

/// The tree while it is written; `finish` freezes it.
#[derive(Debug)]
pub struct App {
    pub(crate) nodes: Vec<Node>,
    pub(crate) diags: Vec<Diag>,
    pub(crate) moves: Vec<Move>,
}

impl App {
    /// An empty tree.
    #[track_caller]
    #[expect(clippy::new_without_default, reason = "`default` would lose the caller's line")]
    pub fn new() -> Self {
        let root = Node {
            id: String::new(),
            parent: None,
            unit: None,
            children: BTreeMap::new(),
            kind: Kind::Group,
            construct: "App",
            origin: Location::caller(),
            tags: VecMap::new(),
            facts: VecMap::new(),
            acknowledged: Vec::new(),
        };
        Self { nodes: vec![root], diags: Vec::new(), moves: Vec::new() }
    }

    /// The cursor at the root.
    pub fn root(&mut self) -> Scope<'_> {
        Scope { app: self, at: NodeId(0), unit: None }
    }

    /// The tree and what was reported while it was written.
    pub fn into_parts(self) -> (Tree, Vec<Diag>) {
        (Tree { nodes: self.nodes, moves: self.moves }, self.diags)
    }
}

/// The frozen tree.
#[derive(Debug)]
pub struct Tree {
    nodes: Vec<Node>,
    moves: Vec<Move>,
}

impl std::ops::Index<NodeId> for Tree {
    type Output = Node;

    fn index(&self, id: NodeId) -> &Node {
        &self.nodes[id.0 as usize]
    }
}

impl Tree {
    /// A leaf, for the phase that freezes the tree.
    pub fn leaf_mut(&mut self, id: NodeId) -> Option<&mut Leaf> {
        match &mut self.nodes[id.0 as usize].kind {
            Kind::Leaf(leaf) => Some(leaf),
            _ => None,
        }
    }

    /// A unit, for the phase that freezes the tree.
    pub fn unit_mut(&mut self, id: NodeId) -> Option<&mut Unit> {
        match &mut self.nodes[id.0 as usize].kind {
            Kind::Unit(unit) => Some(unit),
            _ => None,
        }
    }

    /// The root.
    pub const ROOT: NodeId = NodeId(0);

    /// All nodes, parents before children.
    pub fn ids(&self) -> impl Iterator<Item = NodeId> + use<> {
        (0..u32::try_from(self.nodes.len()).expect("the arena is indexed by u32")).map(NodeId)
    }

    /// What was somewhere else before, in the order in which the program says so.
    pub fn moves(&self) -> &[Move] {
        &self.moves
    }

    /// A node, its parent, and so on up to the root.
    pub fn ancestors(&self, id: NodeId) -> impl Iterator<Item = NodeId> {
        std::iter::successors(Some(id), |id| self[*id].parent)
    }

    /// The ids from the root down, joined by `/`; the root's is empty.
    pub fn path(&self, id: NodeId) -> String {
        path(&self.nodes, id)
    }

    /// The line of the user's program that led to a node: where it was added, or where the library's construct that
    /// added it was.
    pub fn origin(&self, id: NodeId) -> Origin {
        origin(&self.nodes, id)
    }

    /// What the program states on a subject about a node: the nearest statement of its ancestors.
    pub fn fact(&self, id: NodeId, subject: &str) -> Option<&Doc> {
        self.ancestors(id).find_map(|id| self[id].facts.get(subject))
    }

    /// A node's tags and those of all that contain it, outermost first.
    pub fn tags(&self, id: NodeId) -> IndexMap<&str, &str> {
        let mut chain: Vec<_> = self.ancestors(id).collect();
        chain.reverse();
        chain
            .iter()
            .flat_map(|id| &self[*id].tags)
            .map(|(key, value)| (key.as_str(), value.as_str()))
            .collect()
    }
}

pub(crate) fn path(nodes: &[Node], id: NodeId) -> String {
    /// The path, with room for what comes after it.
    fn with_room(nodes: &[Node], id: NodeId, room: usize) -> String {
        let node = &nodes[id.0 as usize];
        let Some(parent) = node.parent else { return String::with_capacity(room) };
        let mut path = with_room(nodes, parent, room + 1 + node.id.len());
        if !path.is_empty() {
            path.push('/');
        }
        path.push_str(&node.id);
        path
    }
    with_room(nodes, id, 0)
}

pub(crate) fn origin(nodes: &[Node], id: NodeId) -> Origin {
    let chain = std::iter::successors(Some(id), |id| nodes[id.0 as usize].parent);
    let mut outermost = nodes[0].origin;
    for id in chain {
        let node = &nodes[id.0 as usize];
        if !is_library(node.origin) {
            return node.origin;
        }
        outermost = node.origin;
    }
    outermost
}

/// Whether a line is part of this library: its crates live in one folder.
fn is_library(origin: Origin) -> bool {
    let root =
        file!().strip_suffix("core/src/app.rs").expect("this file is `core/src/app.rs` of the library");
    origin.file().strip_prefix(root).is_some_and(|rest| !rest.contains("/tests/"))
}
