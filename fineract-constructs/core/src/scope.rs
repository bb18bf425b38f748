//! The cursor that a program writes the tree with.

use std::collections::BTreeMap;
use std::panic::Location;

use vecmap::VecMap;

use crate::app::{origin, path};
use crate::{Acknowledgement, App, Code, Diag, Doc, Former, Kind, Leaf, Move, Node, NodeId, Severity, Unit};

/// Anything that can be added to the tree: a stack, a resource, a platform.
pub trait Construct {
    /// What the program holds of it afterwards: plain data, ids and values, never borrows.
    type Handle;

    /// Writes the construct below `scope`. It cannot fail; it reports.
    fn build(self, scope: &mut Scope) -> Self::Handle;
}

/// A cursor in the tree: where the next construct is added, and which unit deploys it.
pub struct Scope<'a> {
    pub(crate) app: &'a mut App,
    pub(crate) at: NodeId,
    pub(crate) unit: Option<NodeId>,
}

/// A second construct was added under an id that its parent uses already.
pub static DUPLICATE_ID: Code = Code {
    id: "TREE-001",
    title: "duplicate id",
    severity: Severity::Error,
    explanation: "A construct's id names it among the children of its parent; from the ids of its path its logical id \
and its file names are made. Two children of one parent can't share an id: the second would replace the first.\n\n\
Give one of them another id. In a loop, make the id from what differs, such as the zone or the service.",
};

/// An id has characters that a logical id can't have.
pub static INVALID_ID: Code = Code {
    id: "TREE-002",
    title: "invalid id",
    severity: Severity::Error,
    explanation: "An id is one part of a path: ASCII letters, digits, `-`, `_` and `.`, at least one letter or digit, \
at most 64 characters. Logical ids and file names are made of it, so it is the same on every machine and readable in review.",
};

/// A tag that a parent set is set again to something else.
pub static TAG_CONTRADICTION: Code = Code {
    id: "TREE-003",
    title: "contradicting tag",
    severity: Severity::Error,
    explanation: "Tags are inherited: what a construct sets holds for all that it contains. A tag that is set again \
further down to another value is refused, because cost reports and access rules would then depend on how the program is \
nested. Set it in one place.",
};

impl Scope<'_> {
    /// Adds a construct under an id that is unique among its siblings.
    #[track_caller]
    pub fn add<C: Construct>(&mut self, id: impl Into<String>, construct: C) -> C::Handle {
        let node = self.insert(id.into(), short_type_name::<C>(), Location::caller());
        construct.build(&mut Scope { app: self.app, at: node, unit: self.unit })
    }

    /// Moves the cursor: what is added is contained in `node` and deployed by its unit. A unit stands for itself.
    pub fn at(&mut self, node: impl Into<NodeId>) -> Scope<'_> {
        let at = node.into();
        let unit = match self.app.nodes[at.0 as usize].kind {
            Kind::Unit(_) => Some(at),
            _ => self.app.nodes[at.0 as usize].unit,
        };
        Scope { app: self.app, at, unit }
    }

    /// Keeps the path and changes the unit: what is added is deployed by `unit`.
    pub fn placed_in(&mut self, unit: impl Into<NodeId>) -> Scope<'_> {
        Scope { at: self.at, unit: Some(unit.into()), app: self.app }
    }

    /// A child that only contains, and the cursor at it.
    #[track_caller]
    pub fn group(&mut self, id: impl Into<String>) -> Scope<'_> {
        let at = self.insert(id.into(), "Group", Location::caller());
        Scope { app: self.app, at, unit: self.unit }
    }

    /// The node that the cursor is at.
    pub fn node(&self) -> NodeId {
        self.at
    }

    /// The unit that deploys what is added here.
    pub fn unit(&self) -> Option<NodeId> {
        self.unit
    }

    /// The unit that deploys what is added here, to read its place and settings.
    pub fn unit_data(&self) -> Option<&Unit> {
        self.unit.and_then(|unit| self.app.nodes[unit.0 as usize].as_unit())
    }

    /// The path of the cursor.
    pub fn path(&self) -> String {
        path(&self.app.nodes, self.at)
    }

    /// Tags this node and all that it contains.
    pub fn tag(&mut self, key: impl Into<String>, value: impl Into<String>) {
        let (key, value) = (key.into(), value.into());
        let chain = std::iter::successors(Some(self.at), |id| self.app.nodes[id.0 as usize].parent);
        let mut set = chain.filter_map(|id| self.app.nodes[id.0 as usize].tags.get(&key));
        if let Some(other) = set.find(|other| **other != value) {
            let message = format!("tag `{key}` is `{value}` here and `{other}` further up");
            self.report(&TAG_CONTRADICTION, message);
        } else {
            self.app.nodes[self.at.0 as usize].tags.insert(key, value);
        }
    }

    /// States a fact about this node and all that it contains, for checks and reports; further down it can be stated
    /// anew.
    pub fn state(&mut self, subject: &'static str, fact: impl Into<Doc>) {
        self.app.nodes[self.at.0 as usize].facts.insert(subject, fact.into());
    }

    /// Says that a construct, with all that it contains, was somewhere else before: it is kept, and not made anew.
    ///
    /// Paths are from the root, wherever the cursor is. The entry is for one deployment; `diff` writes what that takes, says
    /// what it can't take along, and when the entry can go.
    #[track_caller]
    pub fn moved(&mut self, from: impl Into<Former>, to: impl Into<String>) {
        self.app.moves.push(Move { from: from.into(), to: to.into(), origin: Location::caller() });
    }

    /// Answers for the findings of a code about this node and all that it contains.
    pub fn acknowledge(&mut self, acknowledgement: Acknowledgement) {
        self.app.nodes[self.at.0 as usize].acknowledged.push(acknowledgement);
    }

    /// Makes this node a unit: what is added below it from here on is deployed by it.
    pub fn become_unit(&mut self, unit: Unit) -> NodeId {
        self.app.nodes[self.at.0 as usize].kind = Kind::Unit(unit);
        self.unit = Some(self.at);
        self.at
    }

    /// Makes this node a leaf of its unit.
    pub fn become_leaf(&mut self, leaf: Leaf) -> NodeId {
        self.app.nodes[self.at.0 as usize].kind = Kind::Leaf(leaf);
        self.at
    }

    /// Changes a unit after it was made, such as what it must come after.
    pub fn edit_unit(&mut self, unit: NodeId, edit: impl FnOnce(&mut Unit)) {
        if let Kind::Unit(unit) = &mut self.app.nodes[unit.0 as usize].kind {
            edit(unit);
        }
    }

    /// Changes a leaf after it was made, such as what it must come after.
    pub fn edit_leaf(&mut self, leaf: NodeId, edit: impl FnOnce(&mut Leaf)) {
        if let Kind::Leaf(leaf) = &mut self.app.nodes[leaf.0 as usize].kind {
            edit(leaf);
        }
    }

    /// Reports a finding about this node, at the line of the user's program that led here.
    pub fn report(&mut self, code: &'static Code, message: impl Into<String>) -> &mut Diag {
        let diag = Diag::new(code, self.path(), origin(&self.app.nodes, self.at), message);
        self.app.diags.push(diag);
        self.app.diags.last_mut().expect("a finding was pushed")
    }

    fn insert(&mut self, id: String, construct: &'static str, line: crate::Origin) -> NodeId {
        let node = NodeId(u32::try_from(self.app.nodes.len()).expect("fewer than 2^32 nodes"));
        self.app.nodes.push(Node {
            id: id.clone(),
            parent: Some(self.at),
            unit: self.unit,
            children: BTreeMap::new(),
            kind: Kind::Group,
            construct,
            origin: line,
            tags: VecMap::new(),
            facts: VecMap::new(),
            acknowledged: Vec::new(),
        });
        let mut here = Scope { app: self.app, at: node, unit: self.unit };
        if !is_valid(&id) {
            here.report(&INVALID_ID, format!("`{id}` can't be an id")).help =
                Some("use letters, digits, `-`, `_` and `.`, at most 64 characters".into());
        }
        let parent = self.at.0 as usize;
        if let Some(&first) = self.app.nodes[parent].children.get(&id) {
            let line = origin(&self.app.nodes, first);
            let message = match path(&self.app.nodes, self.at) {
                root if root.is_empty() => format!("`{id}` is used twice at the root"),
                parent => format!("`{id}` is used twice in `{parent}`"),
            };
            let diag =
                Scope { app: self.app, at: node, unit: self.unit }.report(&DUPLICATE_ID, message).clone();
            let diag = diag.related(line, "first used here").help("give one of them another id");
            *self.app.diags.last_mut().expect("just reported") = diag;
        } else {
            self.app.nodes[parent].children.insert(id, node);
        }
        node
    }
}

fn is_valid(id: &str) -> bool {
    let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    id.len() <= 64 && id.chars().all(allowed) && id.chars().any(|c| c.is_ascii_alphanumeric())
}

fn short_type_name<T>() -> &'static str {
    let name = std::any::type_name::<T>();
    let name = name.split('<').next().unwrap_or(name);
    name.rsplit("::").next().unwrap_or(name)
}
