//! What rules look at.

use std::collections::{BTreeMap, BTreeSet};

use fineract_core::{Date, Doc, Expr, Map, NodeId, Slot, Tree, UnitKind};

use super::object::{self, Object};
use super::statement::{self, Statement};

/// The resources, objects and policy statements of a program, indexed once for all rules.
pub struct View<'a> {
    tree: &'a Tree,
    as_of: Option<Date>,
    by_type: BTreeMap<&'a str, Vec<Resource<'a>>>,
    objects: Vec<Object<'a>>,
    statements: Vec<Statement<'a>>,
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
    /// What a frozen tree holds, and the day that it is synthesized for.
    pub fn new(tree: &'a Tree, as_of: Option<Date>) -> Self {
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
        let clusters = by_type.get("AWS::EKS::Cluster").map_or(&[][..], Vec::as_slice);
        let objects = object::objects(tree, clusters);
        let statements =
            by_type.values().flatten().flat_map(|resource| statement::statements(tree, resource)).collect();
        Self { tree, as_of, by_type, objects, statements }
    }

    /// The frozen tree.
    pub fn tree(&self) -> &'a Tree {
        self.tree
    }

    /// The day that the app is synthesized for, if it says so.
    pub fn as_of(&self) -> Option<Date> {
        self.as_of
    }

    /// The resources of a type.
    pub fn of_type(&self, ty: &str) -> &[Resource<'a>] {
        self.by_type.get(ty).map_or(&[], Vec::as_slice)
    }

    /// The resources of several types.
    pub fn of_types<'v>(&'v self, types: &'v [&str]) -> impl Iterator<Item = &'v Resource<'a>> {
        types.iter().flat_map(|ty| self.of_type(ty))
    }

    /// The resource that a node is.
    pub fn resource(&self, node: NodeId) -> Option<&Resource<'a>> {
        let of_its_type = self.of_type(&self.tree[node].as_leaf()?.ty);
        of_its_type
            .binary_search_by_key(&node, |resource| resource.node)
            .ok()
            .map(|index| &of_its_type[index])
    }

    /// Every resource.
    pub fn all(&self) -> impl Iterator<Item = &Resource<'a>> {
        self.by_type.values().flatten()
    }

    /// Every Kubernetes object.
    pub fn objects(&self) -> &[Object<'a>] {
        &self.objects
    }

    /// The Kubernetes objects of a kind.
    pub fn of_kind<'v>(&'v self, kind: &'v str) -> impl Iterator<Item = &'v Object<'a>> {
        self.objects.iter().filter(move |object| object.kind == kind)
    }

    /// Every statement of every policy document.
    pub fn statements(&self) -> &[Statement<'a>] {
        &self.statements
    }

    /// The resources that those of a type refer to in a property.
    pub fn referred(&self, ty: &str, property: &str) -> BTreeSet<NodeId> {
        let docs = self.of_type(ty).iter().filter_map(|resource| resource.get(&[property]));
        docs.flat_map(references).collect()
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

    /// The number at a path, if synth knows it.
    pub fn number(&self, path: &[&str]) -> Option<i64> {
        match self.get(path)? {
            Doc::Int(number) => Some(*number),
            Doc::Str(text) => text.parse().ok(),
            _ => None,
        }
    }

    /// The items of the list at a path; none if there is no list that synth knows.
    pub fn items(&self, path: &[&str]) -> &'a [Doc] {
        self.get(path).and_then(Doc::as_list).unwrap_or_default()
    }

    /// Whether there is something at a path.
    pub fn has(&self, path: &[&str]) -> bool {
        self.get(path).is_some()
    }

    /// Whether the property at a path is `true`; what only the deployment knows counts as true.
    pub fn is_true(&self, path: &[&str]) -> bool {
        is_true(self.get(path))
    }

    /// Whether the resource serves customers: it is of any environment but `dev`, or of none.
    pub fn is_critical(&self) -> bool {
        self.environment != Some("dev")
    }
}

impl From<&Resource<'_>> for NodeId {
    fn from(resource: &Resource) -> Self {
        resource.node
    }
}

/// Whether a value is `true`; what only the deployment knows counts as true.
pub(crate) fn is_true(doc: Option<&Doc>) -> bool {
    match doc {
        Some(Doc::Bool(true) | Doc::Expr(_)) => true,
        Some(Doc::Str(text)) => text == "true",
        _ => false,
    }
}

/// Whether a document refers to a node.
pub(crate) fn refers_to(doc: &Doc, to: NodeId) -> bool {
    let mut found = false;
    doc.walk(&mut |doc| {
        if let Doc::Expr(expr) = doc
            && let Expr::Ref(node) | Expr::Att(node, _) = **expr
        {
            found |= node == to;
        }
    });
    found
}

/// The nodes that a document refers to.
pub(crate) fn references(doc: &Doc) -> Vec<NodeId> {
    let mut found = Vec::new();
    doc.walk(&mut |doc| {
        if let Doc::Expr(expr) = doc
            && let Expr::Ref(node) | Expr::Att(node, _) = **expr
        {
            found.push(node);
        }
    });
    found
}
