//! Resources of stacks, as checks of several of them see them.

use fineract_core::{Code, Diag, Doc, Expr, NodeId, Slot, UnitKind};

use crate::synth::finish::Program;

/// A resource of a stack.
#[derive(Clone, Copy)]
pub(super) struct Resource<'a> {
    pub(super) program: &'a Program,
    pub(super) node: NodeId,
    pub(super) unit: NodeId,
    pub(super) properties: &'a Doc,
}

/// The resources of a type, stack by stack.
pub(super) fn of_type<'a>(program: &'a Program, ty: &'static str) -> impl Iterator<Item = Resource<'a>> {
    program.of_type(ty).iter().map(move |&node| {
        let unit = program.unit_of(node).expect("it is sorted by its stack");
        Resource { program, node, unit, properties: &program.leaf(node).body }
    })
}

/// All resources, stack by stack.
pub(super) fn all(program: &Program) -> impl Iterator<Item = Resource<'_>> {
    let stacks = program.units.iter().filter(|unit| program.unit(**unit).kind == UnitKind::Stack);
    stacks.flat_map(move |&unit| {
        let resources = program.slot(unit, Slot::Resource);
        resources.map(move |node| Resource { program, node, unit, properties: &program.leaf(node).body })
    })
}

impl<'a> Resource<'a> {
    pub(super) fn get(self, path: &[&str]) -> Option<&'a Doc> {
        self.properties.at(path)
    }

    pub(super) fn text(self, path: &[&str]) -> Option<&'a str> {
        self.get(path).and_then(Doc::as_str)
    }

    pub(super) fn items(self, path: &[&str]) -> &'a [Doc] {
        self.get(path).and_then(Doc::as_list).unwrap_or_default()
    }

    /// The value of a load balancer's or target group's attribute.
    pub(super) fn attribute(self, list: &str, key: &str) -> Option<&'a Doc> {
        let of_key = |item: &&Doc| item.at(&["Key"]).and_then(Doc::as_str) == Some(key);
        self.items(&[list]).iter().find(of_key)?.at(&["Value"])
    }

    pub(super) fn diag(self, code: &'static Code, message: impl Into<String>) -> Diag {
        self.program.diag(code, self.node, message)
    }

    /// The resource of a type that a property refers to.
    pub(super) fn partner(self, path: &[&str], ty: &str) -> Option<Resource<'a>> {
        let node = self.get(path).and_then(referred)?;
        let leaf =
            self.program.tree[node].as_leaf().filter(|leaf| leaf.slot == Slot::Resource && leaf.ty == ty)?;
        let unit = self.program.unit_of(node)?;
        Some(Resource { program: self.program, node, unit, properties: &leaf.body })
    }

    pub(super) fn region(self) -> &'static str {
        self.program.unit(self.unit).place.region
    }
}

/// The node that a value refers to.
pub(super) fn referred(doc: &Doc) -> Option<NodeId> {
    match doc {
        Doc::Expr(expr) => match **expr {
            Expr::Ref(node) | Expr::Att(node, _) => Some(node),
            _ => None,
        },
        _ => None,
    }
}

/// What stands at a path of keys, where `*` is every item of a list.
pub(super) fn all_at<'a>(doc: &'a Doc, path: &[&str]) -> Vec<&'a Doc> {
    match path {
        [] => vec![doc],
        ["*", rest @ ..] => {
            doc.as_list().unwrap_or_default().iter().flat_map(|item| all_at(item, rest)).collect()
        }
        [key, rest @ ..] => doc.at(&[key]).map(|inner| all_at(inner, rest)).unwrap_or_default(),
    }
}
