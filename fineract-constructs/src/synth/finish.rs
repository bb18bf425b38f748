//! Freezes the tree: every leaf has a unit of its kind, every name is valid and unique.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use fineract_core::{App, Code, Diag, Leaf, NodeId, Severity, Slot, Tree, Unit, UnitKind};
use indexmap::IndexMap;

use super::{Findings, boundary, notation};
use crate::aws::names::logical_id;
use crate::parallel;

/// The frozen tree, and the name of everything in it.
#[derive(Debug)]
pub struct Program {
    pub(super) tree: Tree,
    /// The units in the order of their kinds, names and places.
    pub(super) units: Vec<NodeId>,
    pub(super) findings: Vec<Diag>,
    /// The files, in the order of their nodes.
    pub(super) files: Vec<NodeId>,
    leaves: BTreeMap<NodeId, Vec<NodeId>>,
    /// The resources of stacks by their types, stack by stack.
    by_type: BTreeMap<Cow<'static, str>, Vec<NodeId>>,
    /// The names of leaves in templates, by the place of their nodes; other nodes have none.
    pub(super) logical_ids: Vec<String>,
}

impl Program {
    /// The frozen tree.
    pub fn tree(&self) -> &Tree {
        &self.tree
    }

    pub(super) fn unit(&self, id: NodeId) -> &Unit {
        self.tree[id].as_unit().expect("only units are asked for as units")
    }

    /// The unit that deploys a node: itself, if it is one.
    pub(super) fn unit_of(&self, id: NodeId) -> Option<NodeId> {
        if self.tree[id].as_unit().is_some() { Some(id) } else { self.tree[id].unit }
    }

    pub(super) fn leaf(&self, id: NodeId) -> &Leaf {
        self.tree[id].as_leaf().expect("only leaves are asked for as leaves")
    }

    /// The leaves of a unit, in the order of their logical ids.
    pub(super) fn leaves(&self, unit: NodeId) -> &[NodeId] {
        self.leaves.get(&unit).map_or(&[], Vec::as_slice)
    }

    /// The leaves of a slot of a unit, in the order of their logical ids.
    pub(super) fn slot(&self, unit: NodeId, slot: Slot) -> impl Iterator<Item = NodeId> {
        self.leaves(unit).iter().copied().filter(move |leaf| self.leaf(*leaf).slot == slot)
    }

    /// The resources of a type, stack by stack.
    pub(super) fn of_type(&self, ty: &str) -> &[NodeId] {
        self.by_type.get(ty).map_or(&[], Vec::as_slice)
    }

    /// The leaves by their names in templates.
    pub(super) fn by_logical_id(&self) -> BTreeMap<&str, NodeId> {
        let units = self.leaves.iter().filter(|(unit, _)| self.unit(**unit).kind == UnitKind::Stack);
        units.flat_map(|(_, leaves)| leaves).map(|leaf| (self.logical_id(*leaf), *leaf)).collect()
    }

    /// The name of a leaf in templates: its path in camel case.
    pub(super) fn logical_id(&self, leaf: NodeId) -> &str {
        &self.logical_ids[leaf.index()]
    }

    pub(super) fn diag(&self, code: &'static Code, node: NodeId, message: impl Into<String>) -> Diag {
        Diag::new(code, self.tree.path(node), self.tree.origin(node), message)
    }
}

static NO_UNIT: Code = Code {
    id: "TREE-004",
    title: "not in a stack or bundle",
    severity: Severity::Error,
    explanation: "A resource or object was added where no stack or bundle is in force, so nothing would deploy it.\n\n\
Add it below a stack or bundle, or place it in one: `scope.placed_in(stack).add(…)` keeps its path.",
};

static WRONG_UNIT: Code = Code {
    id: "TREE-005",
    title: "a resource in a bundle, or a manifest in a stack",
    severity: Severity::Error,
    explanation: "CloudFormation deploys resources, outputs and conditions; `kubectl` applies objects. A resource that is \
placed in a bundle, or an object in a stack, would be deployed by nobody.\n\n\
Place it in a unit of its kind: `scope.placed_in(stack)` or `scope.placed_in(bundle)`.",
};

static ONE_LOGICAL_ID: Code = Code {
    id: "TREE-006",
    title: "two paths with one logical id",
    severity: Severity::Error,
    explanation: "A logical id is the path of a resource in camel case without separators, so `api-db` and `api/db` both \
give `ApiDb`. Logical ids are unique in the whole program, so that a resource can move to another stack without a new name.\n\n\
Rename one of the two ids.",
};

static UNIT_NAME_TAKEN: Code = Code {
    id: "TREE-007",
    title: "two units with one name",
    severity: Severity::Error,
    explanation: "Two stacks of one account and region, or two bundles, have the same name: the second would replace the \
first.\n\nThe name of a site's stack is made of the platform, the environment, the layer and the region: give one of the \
two another layer.",
};

static INVALID_NAME: Code = Code {
    id: "NAME-001",
    title: "invalid name",
    severity: Severity::Error,
    explanation: "The name doesn't follow the rules of the service that takes it. A stack: a letter, then letters, digits \
and `-`, at most 128. A logical id: at most 255 letters and digits, a letter first. A cluster or phase of a bundle: \
lower-case letters, digits and `-`, at most 100.",
};

pub(super) static CODES: &[&Code] =
    &[&NO_UNIT, &WRONG_UNIT, &ONE_LOGICAL_ID, &UNIT_NAME_TAKEN, &INVALID_NAME];

/// Freezes the tree, or says all that is wrong with it.
pub fn finish(app: App) -> Result<Program, Findings> {
    let program = freeze(app);
    let findings = Findings::new(program.findings.clone());
    if findings.has_errors() { Err(findings) } else { Ok(program) }
}

/// Freezes the tree as it is; fails where units and names aren't what the later phases count on.
pub(super) fn draft(app: App) -> Result<Program, Findings> {
    let program = freeze(app);
    let is_unfit = program.findings.iter().any(|finding| CODES.contains(&finding.code));
    if is_unfit { Err(Findings::new(program.findings)) } else { Ok(program) }
}

fn freeze(app: App) -> Program {
    let (tree, findings) = app.into_parts();
    let leaves = tree.ids().filter_map(|id| tree[id].as_leaf());
    let types: BTreeSet<_> =
        leaves.filter(|leaf| leaf.slot == Slot::Resource).map(|leaf| leaf.ty.clone()).collect();
    // Checks ask for them; names are given meanwhile.
    parallel::beside(move || fineract_schema::read_ahead(types.iter().map(AsRef::as_ref)));
    let mut program = Program {
        tree,
        units: Vec::new(),
        findings,
        files: Vec::new(),
        leaves: BTreeMap::new(),
        by_type: BTreeMap::new(),
        logical_ids: Vec::new(),
    };
    sort_into_units(&mut program);
    name_leaves(&mut program);
    name_units(&mut program);
    sort_by_type(&mut program);
    notation::read(&mut program);
    boundary::set(&mut program);
    program
}

fn sort_into_units(program: &mut Program) {
    for id in program.tree.ids() {
        let node = &program.tree[id];
        if node.as_unit().is_some() {
            program.units.push(id);
        }
        let Some(leaf) = node.as_leaf() else { continue };
        let Some(wanted) = leaf.slot.belongs_to() else {
            program.files.push(id);
            continue;
        };
        let Some(unit) = node.unit else {
            let message = format!("`{}` is in no stack or bundle", program.tree.path(id));
            let diag = program.diag(&NO_UNIT, id, message);
            program.findings.push(diag.help("add it below a stack or bundle, or use `scope.placed_in(…)`"));
            continue;
        };
        program.leaves.entry(unit).or_default().push(id);
        let placed = program.unit(unit);
        if wanted != placed.kind {
            let message = format!(
                "`{}` is {} and `{}` is {}",
                program.tree.path(id),
                thing(wanted),
                placed.name,
                a(placed.kind)
            );
            let diag = program.diag(&WRONG_UNIT, id, message);
            let diag = diag.related(program.tree.origin(unit), "the unit in force");
            program.findings.push(diag.help(format!("place it in {}", a(wanted))));
        }
    }
}

fn thing(kind: UnitKind) -> &'static str {
    match kind {
        UnitKind::Stack => "part of a template",
        UnitKind::Bundle => "a Kubernetes object",
    }
}

fn a(kind: UnitKind) -> &'static str {
    match kind {
        UnitKind::Stack => "a stack",
        UnitKind::Bundle => "a bundle of manifests",
    }
}

fn name_leaves(program: &mut Program) {
    let nodes: Vec<_> = program.tree.ids().collect();
    let name = |id: &NodeId| program.tree[*id].as_leaf().map(|_| logical_id(&program.tree.path(*id)));
    let names = parallel::each(&nodes, name);
    let mut taken: IndexMap<&str, NodeId> = IndexMap::new();
    for (id, logical_id) in nodes.into_iter().zip(&names) {
        let Some(logical_id) = logical_id else { continue };
        if matches!(program.leaf(id).slot, Slot::Object | Slot::Release | Slot::File) {
            continue;
        }
        if logical_id.len() > 255 || !logical_id.starts_with(|c: char| c.is_ascii_alphabetic()) {
            let message = format!("`{logical_id}` can't be a logical id");
            let diag = program.diag(&INVALID_NAME, id, message);
            program
                .findings
                .push(diag.help("a letter first, at most 255 letters and digits: shorten the path"));
        }
        if let Some(first) = taken.insert(logical_id, id) {
            let paths = [first, id].map(|id| program.tree.path(id));
            if paths[0] != paths[1] {
                let message = format!("`{}` and `{}` both give `{logical_id}`", paths[0], paths[1]);
                let diag = program.diag(&ONE_LOGICAL_ID, id, message);
                let diag = diag.related(program.tree.origin(first), "first used here");
                program.findings.push(diag.help("rename one of the two"));
            }
        }
    }
    program.logical_ids = names.into_iter().map(Option::unwrap_or_default).collect();
    for leaves in program.leaves.values_mut() {
        leaves.sort_by_cached_key(|leaf| &program.logical_ids[leaf.index()]);
    }
}

fn name_units(program: &mut Program) {
    let mut taken = BTreeMap::new();
    for id in program.units.clone() {
        let unit = program.unit(id);
        let valid = match unit.kind {
            UnitKind::Stack => is_stack_name(&unit.name),
            UnitKind::Bundle => unit.name.split('/').all(is_folder_name),
        };
        if !valid {
            let message = format!("`{}` can't be the name of {}", unit.name, a(unit.kind));
            let help = match unit.kind {
                UnitKind::Stack => "a letter, then letters, digits and `-`, at most 128",
                UnitKind::Bundle => {
                    "lower-case letters, digits and `-`, at most 100 for the cluster and for the phase"
                }
            };
            let diag = program.diag(&INVALID_NAME, id, message).help(help);
            program.findings.push(diag);
        }
        let unit = program.unit(id);
        if let Some(first) = taken.insert((unit.kind, unit.name.clone(), unit.place.clone()), id) {
            let message = format!("`{}` is the name of two units in {}", unit.name, unit.place.region);
            let diag = program.diag(&UNIT_NAME_TAKEN, id, message);
            let diag = diag.related(program.tree.origin(first), "first used here");
            program.findings.push(diag.help("give one of the two another name"));
        }
    }
    program.units = taken.into_values().collect();
}

fn sort_by_type(program: &mut Program) {
    let mut by_type: BTreeMap<_, Vec<NodeId>> = BTreeMap::new();
    for &stack in program.units.iter().filter(|unit| program.unit(**unit).kind == UnitKind::Stack) {
        for resource in program.slot(stack, Slot::Resource) {
            by_type.entry(program.leaf(resource).ty.clone()).or_default().push(resource);
        }
    }
    program.by_type = by_type;
}

fn is_stack_name(name: &str) -> bool {
    let letters = name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    name.len() <= 128 && letters && name.starts_with(|c: char| c.is_ascii_alphabetic())
}

fn is_folder_name(name: &str) -> bool {
    let letters = name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    (1..=100).contains(&name.len()) && letters
}
