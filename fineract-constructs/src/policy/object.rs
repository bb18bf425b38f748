//! Kubernetes objects, as rules see them.

use fineract_core::{Doc, NodeId, Slot, Tree, UnitKind};

use super::Resource;
use crate::k8s::pod_template;

/// An object of a bundle.
#[derive(Clone, Copy, Debug)]
pub struct Object<'a> {
    /// Its node.
    pub node: NodeId,
    /// Its kind, such as `Deployment`.
    pub kind: &'a str,
    /// Its namespace, if it is in one.
    pub namespace: Option<&'a str>,
    /// Its name.
    pub name: &'a str,
    /// The cluster that it is applied to.
    pub cluster: &'a str,
    /// The region of that cluster.
    pub region: &'static str,
    /// The environment of that cluster, if the cluster is in the program.
    pub environment: Option<&'a str>,
    /// The whole object.
    pub doc: &'a Doc,
}

/// Namespaces of what makes a cluster work, which needs what applications must not have.
///
/// Source: Kubernetes, Calico (tigera-operator).
const SYSTEM: &[&str] = &["kube-system", "calico-system", "calico-apiserver", "tigera-operator"];

/// The objects of a tree's bundles.
pub(super) fn objects<'a>(tree: &'a Tree, clusters: &[Resource<'a>]) -> Vec<Object<'a>> {
    let mut objects = Vec::new();
    for node in tree.ids() {
        let Some(leaf) = tree[node].as_leaf().filter(|leaf| leaf.slot == Slot::Object) else { continue };
        let unit = tree[node].unit.and_then(|unit| tree[unit].as_unit());
        let Some(unit) = unit.filter(|unit| unit.kind == UnitKind::Bundle) else { continue };
        let text = |path: &[&str]| leaf.body.at(path).and_then(Doc::as_str);
        let cluster = unit.settings.get("cluster").and_then(Doc::as_str).unwrap_or_default();
        let of_this_name = clusters.iter().find(|resource| resource.text(&["Name"]) == Some(cluster));
        objects.push(Object {
            node,
            kind: text(&["kind"]).unwrap_or_default(),
            namespace: text(&["metadata", "namespace"]),
            name: text(&["metadata", "name"]).unwrap_or_default(),
            cluster,
            region: unit.place.region,
            environment: of_this_name.and_then(|cluster| cluster.environment),
            doc: &leaf.body,
        });
    }
    objects
}

impl<'a> Object<'a> {
    /// The field at a path.
    pub fn get(&self, path: &[&str]) -> Option<&'a Doc> {
        self.doc.at(path)
    }

    /// The specification of the pods that it makes, if it makes any.
    pub fn pod(&self) -> Option<&'a Doc> {
        pod_template(self.kind, self.doc)?.at(&["spec"])
    }

    /// The containers of its pods, those that prepare them included.
    pub fn containers(&self) -> impl Iterator<Item = &'a Doc> {
        let lists = ["initContainers", "containers"].into_iter();
        let pod = self.pod();
        lists.filter_map(move |list| pod?.at(&[list])?.as_list()).flatten()
    }

    /// Whether it is part of what makes the cluster work.
    pub fn is_system(&self) -> bool {
        self.namespace.is_some_and(|namespace| SYSTEM.contains(&namespace))
    }

    /// Whether it serves customers: its cluster is of any environment but `dev`, or of none.
    pub fn is_critical(&self) -> bool {
        self.environment != Some("dev")
    }

    /// Its kind and name, for messages.
    pub fn title(&self) -> String {
        format!("{} `{}`", self.kind, self.name)
    }
}

impl From<&Object<'_>> for NodeId {
    fn from(object: &Object) -> Self {
        object.node
    }
}
