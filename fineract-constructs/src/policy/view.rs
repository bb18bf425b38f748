//! What rules look at.

use std::collections::BTreeMap;

use fineract_core::{Doc, Expr, Map, NodeId, Slot, Tree, UnitKind};

/// The resources of a program, by type.
pub struct View<'a> {
    tree: &'a Tree,
    by_type: BTreeMap<&'a str, Vec<Resource<'a>>>,
}

/// A resource of a stack.
#[derive(Clone, Copy, Debug)]
pub struct Resource<'a> {
    /// Its node.
    pub node: NodeId,
    /// Its type, such as `AWS::S3::Bucket`.
    pub ty: &'a str,
    /// Its properties.
    pub properties: &'a Doc,
    /// What stands beside them, such as `DeletionPolicy`.
    pub attributes: &'a Map,
    /// The region of its stack.
    pub region: &'static str,
    /// The account of its stack.
    pub account: &'a str,
    /// The environment that its stack belongs to, if the stack is a site's.
    pub environment: Option<&'a str>,
}

impl<'a> View<'a> {
    /// The resources of a frozen tree.
    pub fn new(tree: &'a Tree) -> Self {
        let mut by_type: BTreeMap<&str, Vec<Resource>> = BTreeMap::new();
        for node in tree.ids() {
            let Some(leaf) = tree[node].as_leaf().filter(|leaf| leaf.slot == Slot::Resource) else {
                continue;
            };
            let unit = tree[node].unit.and_then(|unit| tree[unit].as_unit());
            let Some(unit) = unit.filter(|unit| unit.kind == UnitKind::Stack) else { continue };
            by_type.entry(&leaf.ty).or_default().push(Resource {
                node,
                ty: &leaf.ty,
                properties: &leaf.body,
                attributes: &leaf.attributes,
                region: unit.place.region,
                account: &unit.place.account,
                environment: unit.settings.get("environment").and_then(Doc::as_str),
            });
        }
        Self { tree, by_type }
    }

    /// The frozen tree.
    pub fn tree(&self) -> &'a Tree {
        self.tree
    }

    /// The resources of a type.
    pub fn of_type(&self, ty: &str) -> &[Resource<'a>] {
        self.by_type.get(ty).map_or(&[], Vec::as_slice)
    }

    /// Every resource.
    pub fn all(&self) -> impl Iterator<Item = &Resource<'a>> {
        self.by_type.values().flatten()
    }

    /// The resources of a type that refer to a node in a property.
    pub fn referring<'v>(
        &'v self,
        ty: &str,
        property: &'v str,
        to: NodeId,
    ) -> impl Iterator<Item = &'v Resource<'a>> {
        self.of_type(ty)
            .iter()
            .filter(move |resource| resource.get(&[property]).is_some_and(|doc| refers(doc, to)))
    }
}

impl<'a> Resource<'a> {
    /// The property at a path.
    pub fn get(&self, path: &[&str]) -> Option<&'a Doc> {
        self.properties.at(path)
    }

    /// The text of the property at a path, if synth knows it.
    pub fn text(&self, path: &[&str]) -> Option<&'a str> {
        self.get(path).and_then(Doc::as_str)
    }

    /// Whether the property at a path is `true`; what only the deployment knows counts as true.
    pub fn is_true(&self, path: &[&str]) -> bool {
        matches!(self.get(path), Some(Doc::Bool(true) | Doc::Expr(_))) || self.text(path) == Some("true")
    }

    /// Whether the resource serves customers: it is of any environment but `dev`, or of none.
    pub fn is_critical(&self) -> bool {
        self.environment != Some("dev")
    }
}

/// Whether a document refers to a node anywhere.
pub(crate) fn refers(doc: &Doc, to: NodeId) -> bool {
    let mut found = false;
    doc.walk(&mut |doc| {
        if let Doc::Expr(expr) = doc {
            found |= matches!(**expr, Expr::Ref(node) | Expr::Att(node, _) if node == to);
        }
    });
    found
}
