//! Reads the data-flow graph from resources and objects, one mechanism a file.
//!
//! Nothing asks the constructs that wrote them: a resource that a program writes by hand is seen like any other.

mod access;
mod backups;
mod buckets;
mod caches;
mod databases;
mod events;
mod files;
mod images;
mod keys;
mod logs;
mod plans;
mod routes;
mod secrets;
mod services;
mod stores;
mod value;

use std::collections::{BTreeMap, BTreeSet};

use fineract_core::{Doc, Leaf, NodeId, Slot, Tree, Unit};
use petgraph::graph::DiGraph;

use super::graph::{Encryption, Flow, FlowGraph, FlowKind, GlobalResource, Kind, Role, Vertex, VertexId};
use super::{DataClass, Holding, Objective, Stated};
use crate::aws::{Jurisdiction, names};
use crate::policy::{Resource, View, references, refers_to};
pub(in crate::residency) use value::{Arn, known_text};
use value::{items, minutes_between, region_of, text};

/// Services whose resources are in no region: their control planes keep what is configured outside of Europe.
const GLOBAL: [&str; 4] =
    ["AWS::IAM::", "AWS::Route53::", "AWS::GlobalAccelerator::", "AWS::NetworkManager::"];

/// Reads the data flows of a frozen tree.
pub(crate) fn extract(view: &View) -> FlowGraph {
    let mut reader = Reader::new(view);
    keys::read(&mut reader);
    stores::read(&mut reader);
    databases::read(&mut reader);
    caches::read(&mut reader);
    files::read(&mut reader);
    buckets::read(&mut reader);
    secrets::read(&mut reader);
    images::read(&mut reader);
    services::read(&mut reader);
    // Volumes are known by the services that claim them.
    backups::read(&mut reader);
    access::read(&mut reader);
    events::read(&mut reader);
    logs::read(&mut reader);
    routes::read(&mut reader);
    reader.finish()
}

/// The graph while it is read.
struct Reader<'a> {
    view: &'a View<'a>,
    graph: DiGraph<Vertex, Flow>,
    of_node: BTreeMap<NodeId, VertexId>,
    named: BTreeMap<(Kind, String), Vec<VertexId>>,
    /// By cluster, kind, namespace and name.
    objects: Vec<Object<'a>>,
    /// The environments of clusters by name.
    environments: BTreeMap<&'a str, &'a str>,
    /// Which processor takes which role.
    assumed: Vec<(VertexId, &'a Doc)>,
    /// Secrets of logins that change nothing, by name.
    read_only: BTreeSet<&'a str>,
}

/// A Kubernetes object of a bundle.
#[derive(Clone, Copy)]
struct Object<'a> {
    node: NodeId,
    kind: &'a str,
    name: &'a str,
    namespace: &'a str,
    cluster: &'a str,
    body: &'a Doc,
}

/// A resource or object that makes a vertex or a flow.
#[derive(Clone, Copy)]
struct Maker(NodeId);

impl From<&Resource<'_>> for Maker {
    fn from(resource: &Resource) -> Self {
        Self(resource.node)
    }
}

impl From<&Object<'_>> for Maker {
    fn from(object: &Object) -> Self {
        Self(object.node)
    }
}

impl<'a> Reader<'a> {
    fn new(view: &'a View<'a>) -> Self {
        let tree = view.tree();
        let mut objects: Vec<_> = tree.ids().filter_map(|node| object(tree, node)).collect();
        objects.sort_by_key(|object| (object.cluster, object.kind, object.namespace, object.name));
        let clusters = view.of_type("AWS::EKS::Cluster").iter();
        let environments =
            clusters.filter_map(|cluster| Some((cluster.text(&["Name"])?, cluster.environment?))).collect();
        Self {
            view,
            graph: DiGraph::new(),
            of_node: BTreeMap::new(),
            named: BTreeMap::new(),
            objects,
            environments,
            assumed: Vec::new(),
            read_only: secrets::read_only(tree),
        }
    }

    fn unit(&self, node: NodeId) -> &'a Unit {
        let tree = self.view.tree();
        let unit = tree[node].unit.and_then(|unit| tree[unit].as_unit());
        unit.expect("only leaves of units make vertices and flows")
    }

    /// The environment of a stack, or of the stack of a bundle's cluster.
    fn environment(&self, unit: &Unit) -> Option<String> {
        let own = unit.settings.get("environment").and_then(Doc::as_str);
        let cluster = || unit.settings.get("cluster").and_then(Doc::as_str);
        own.or_else(|| self.environments.get(cluster()?).copied()).map(str::to_owned)
    }

    /// Adds what a resource or object is.
    fn vertex(&mut self, maker: impl Into<Maker>, kind: Kind, name: Option<&str>) -> VertexId {
        let Maker(node) = maker.into();
        let id = self.insert(node, kind, name, None);
        self.of_node.insert(node, id);
        id
    }

    /// Adds what a resource makes or names, and isn't itself, in a region.
    fn outside(&mut self, maker: impl Into<Maker>, kind: Kind, name: &str, region: &str) -> VertexId {
        let Maker(node) = maker.into();
        let known = self.named.get(&(kind, name.to_owned())).into_iter().flatten().copied();
        let known = known.into_iter().find(|id| self.graph[*id].region == region);
        known.unwrap_or_else(|| self.insert(node, kind, Some(name), Some(region)))
    }

    fn insert(&mut self, node: NodeId, kind: Kind, name: Option<&str>, region: Option<&str>) -> VertexId {
        let (tree, unit) = (self.view.tree(), self.unit(node));
        let path = tree.path(node);
        let logical_id = names::logical_id(&path);
        let name = name.unwrap_or(&logical_id).to_owned();
        let (classes, subjects) = Holding::of(tree, node);
        // What is stated of a database is not what its secret holds, nor its log: of a log, that it holds no more than
        // telemetry has to be said.
        let says = |classes: &BTreeSet<DataClass>| match kind {
            Kind::LogGroup => classes.contains(&DataClass::Telemetry),
            _ => !kind.has_own_classes(),
        };
        let classes = classes.filter(says);
        let vertex = Vertex {
            kind,
            name: name.clone(),
            unit: unit.name.clone(),
            region: region.unwrap_or(unit.place.region).to_owned(),
            environment: self.environment(unit),
            stated: classes.is_some(),
            subjects_stated: subjects.is_some(),
            holding: Holding { classes: classes.unwrap_or_default(), subjects: subjects.unwrap_or_default() },
            encryption: Encryption::Service,
            facts: BTreeMap::new(),
            record: None,
            objective: Objective::of(tree, node),
            declared: region.is_none(),
            origin: tree.origin(node),
            logical_id,
            path,
            node,
        };
        let id = self.graph.add_node(vertex);
        self.named.entry((kind, name)).or_default().push(id);
        id
    }

    /// Lets a vertex be found by another name.
    fn alias(&mut self, id: VertexId, kind: Kind, name: impl Into<String>) {
        self.named.entry((kind, name.into())).or_default().push(id);
    }

    /// The vertex of a kind that a value refers to or names, seen from a region.
    fn find(&self, kind: Kind, value: &Doc, region: &str) -> Option<VertexId> {
        let referred = references(value).into_iter().filter_map(|node| self.of_node.get(&node).copied());
        let mut referred = referred.filter(|id| self.graph[*id].kind == kind);
        if let Some(id) = referred.next() {
            return Some(id);
        }
        let text = known_text(value, region)?;
        let arn = Arn::parse(&text);
        let (region, name) = match &arn {
            Some(arn) => (if arn.region.is_empty() { None } else { Some(arn.region) }, arn.name(kind)),
            None => (Some(region), &*text),
        };
        let named = self.named.get(&(kind, name.to_owned()))?;
        named.iter().copied().find(|id| region.is_none_or(|region| self.graph[*id].region == region))
    }

    /// What a value refers to or names as the end of a flow, also if the program doesn't have it: then it is where its ARN says,
    /// in the region of what makes it, or nobody knows where.
    fn end(&mut self, kind: Kind, value: &Doc, maker: &Resource) -> VertexId {
        if let Some(known) = self.find(kind, value, maker.region) {
            return known;
        }
        let text = known_text(value, maker.region);
        let arn = text.as_deref().and_then(Arn::parse);
        let made = || {
            let made_here = |node: &NodeId| self.view.resource(*node).filter(|it| it.ty.starts_with("AWS::"));
            references(value).iter().find_map(made_here).map(|it| (it.ty, it.region))
        };
        let (name, region) = match (&arn, &text) {
            (Some(arn), _) if arn.region.is_empty() || arn.region.contains('*') => (arn.name(kind), UNKNOWN),
            (Some(arn), _) => (arn.name(kind), arn.region),
            (None, Some(text)) if !text.contains('*') => (&**text, maker.region),
            _ => made().unwrap_or(("what only the deployment knows", UNKNOWN)),
        };
        self.outside(maker, kind, name, region)
    }

    /// The vertices of a kind.
    fn of_kind(&self, kind: Kind) -> Vec<VertexId> {
        self.graph.node_indices().filter(|id| self.graph[*id].kind == kind).collect()
    }

    fn flow(
        &mut self,
        from: VertexId,
        to: VertexId,
        kind: FlowKind,
        mechanism: &'static str,
        maker: impl Into<Maker>,
    ) -> &mut Flow {
        let Maker(node) = maker.into();
        let (tree, unit) = (self.view.tree(), self.unit(node));
        let path = tree.path(node);
        let flow = Flow {
            kind,
            mechanism,
            classes: BTreeSet::new(),
            subjects: BTreeSet::new(),
            logical_id: names::logical_id(&path),
            path,
            unit: unit.name.clone(),
            region: unit.place.region.to_owned(),
            every_minutes: None,
            origin: tree.origin(node),
        };
        let id = self.graph.add_edge(from, to, flow);
        &mut self.graph[id]
    }

    /// Adds the key that a value names to a store.
    fn encrypted_by(&mut self, store: VertexId, key: &Doc, maker: Maker) {
        let region = self.graph[store].region.clone();
        let text = known_text(key, &region).unwrap_or_default().into_owned();
        // The service's own key, under whatever name.
        if text.contains("alias/aws/") {
            return;
        }
        let found = self.find(Kind::Key, key, &region).or_else(|| {
            let arn = Arn::parse(&text)?;
            Some(self.outside(maker, Kind::Key, arn.resource, arn.region))
        });
        self.graph[store].encryption = Encryption::Key;
        if let Some(key) = found {
            self.flow(store, key, FlowKind::EncryptsWith, "KMS", maker);
        }
    }

    fn objects(&self, kind: &'static str) -> Vec<Object<'a>> {
        self.objects.iter().copied().filter(|object| object.kind == kind).collect()
    }

    /// The objects of a kind in a cluster.
    fn objects_in(&self, cluster: &str, kind: &str) -> &[Object<'a>] {
        let place = |object: &Object<'a>| (object.cluster, object.kind);
        let start = self.objects.partition_point(|object| place(object) < (cluster, kind));
        let end = self.objects.partition_point(|object| place(object) <= (cluster, kind));
        &self.objects[start..end]
    }

    fn object(&self, like: &Object, kind: &'static str, name: &str) -> Option<Object<'a>> {
        let mut named = self.objects_in(like.cluster, kind).iter().filter(|object| object.name == name);
        named.find(|object| object.namespace == like.namespace || object.namespace.is_empty()).copied()
    }

    /// Says what every vertex and flow holds: what is stated, else what it copies, else what its kind holds.
    fn finish(mut self) -> FlowGraph {
        let logged: BTreeSet<_> = self.edges(|flow| flow.kind == FlowKind::Logs).map(|(_, to)| to).collect();
        let copies: Vec<_> = self.edges(|flow| flow.kind.is_copy()).collect();
        let targets: BTreeSet<_> = copies.iter().map(|(_, to)| *to).collect();
        let served = self.served();
        for id in self.graph.node_indices().collect::<Vec<_>>() {
            let vertex = &mut self.graph[id];
            if !vertex.stated && !targets.contains(&id) {
                let is_log = vertex.kind == Kind::Bucket && logged.contains(&id);
                let kind = if is_log { Kind::LogGroup } else { vertex.kind };
                vertex.holding.classes = kind.default_classes().iter().copied().collect();
            }
            if !vertex.subjects_stated && !targets.contains(&id) {
                vertex.holding.subjects = served.get(&vertex.environment).cloned().unwrap_or_default();
            }
        }
        self.spread(&copies);
        // Copies of each other have nothing to begin with: they hold what their kind holds.
        for id in targets {
            let vertex = &mut self.graph[id];
            if !vertex.stated && vertex.holding.classes.is_empty() {
                vertex.holding.classes = vertex.kind.default_classes().iter().copied().collect();
            }
            if !vertex.subjects_stated && vertex.holding.subjects.is_empty() {
                vertex.holding.subjects = served.get(&vertex.environment).cloned().unwrap_or_default();
            }
        }
        self.spread(&copies);
        for edge in self.graph.edge_indices().collect::<Vec<_>>() {
            let (from, to) = self.graph.edge_endpoints(edge).expect("an index of an edge of this graph");
            // Who reads a store gets what the store holds, who publishes or logs sends what the target holds.
            let holder = match self.graph[edge].kind {
                FlowKind::Reads | FlowKind::Writes | FlowKind::Logs => to,
                FlowKind::Publishes if self.graph[to].kind.role() == Role::Store => to,
                _ => from,
            };
            let Holding { mut classes, subjects } = self.graph[holder].holding.clone();
            // What one sends to another without a store between is what clients sent to it, unless that is stated.
            let sends = self.graph[edge].kind == FlowKind::Publishes && !self.graph[holder].stated;
            if sends && self.graph[holder].kind.role() == Role::Processor {
                classes.extend([DataClass::Pii, DataClass::Financial]);
            }
            self.graph[edge].classes = classes;
            self.graph[edge].subjects = subjects;
        }
        let global = self.global();
        let plans = plans::read(&self);
        let mut sorted: Vec<_> = self.graph.node_indices().collect();
        sorted.sort_by_key(|id| {
            let vertex = &self.graph[*id];
            (vertex.kind, &vertex.name, &vertex.region, &vertex.path)
        });
        let contracts = Stated::all(self.view.tree());
        FlowGraph { sorted, plans, contracts, global, served, graph: self.graph }
    }

    /// Gives copies what their sources hold: a round for each copy of a chain, and one that finds nothing new.
    fn spread(&mut self, copies: &[(VertexId, VertexId)]) {
        let mut grew = true;
        while grew {
            grew = false;
            for (from, to) in copies {
                let Holding { classes, subjects } = self.graph[*from].holding.clone();
                let copy = &mut self.graph[*to];
                let before = (copy.holding.classes.len(), copy.holding.subjects.len());
                if !copy.stated {
                    copy.holding.classes.extend(classes);
                }
                if !copy.subjects_stated {
                    copy.holding.subjects.extend(subjects);
                }
                grew |= before != (copy.holding.classes.len(), copy.holding.subjects.len());
            }
        }
    }

    fn edges(&self, wanted: impl Fn(&Flow) -> bool) -> impl Iterator<Item = (VertexId, VertexId)> {
        let edges = self.graph.edge_indices().filter(move |edge| wanted(&self.graph[*edge]));
        edges.map(|edge| self.graph.edge_endpoints(edge).expect("an index of an edge of this graph"))
    }

    /// The countries that each environment serves: those of the regions that it has stacks in.
    fn served(&self) -> BTreeMap<Option<String>, BTreeSet<Jurisdiction>> {
        let mut served: BTreeMap<Option<String>, BTreeSet<Jurisdiction>> = BTreeMap::new();
        for resource in self.view.all() {
            if let Some(country) = super::graph::country(resource.region) {
                served.entry(resource.environment.map(str::to_owned)).or_default().insert(country);
                served.entry(None).or_default().insert(country);
            }
        }
        let all = served.get(&None).cloned().unwrap_or_default();
        served.insert(Some("shared".to_owned()), all);
        served
    }

    fn global(&self) -> Vec<GlobalResource> {
        let tree = self.view.tree();
        let global =
            self.view.all().filter(|resource| GLOBAL.iter().any(|prefix| resource.ty.starts_with(prefix)));
        let described = global.map(|resource| GlobalResource {
            ty: resource.ty.to_owned(),
            logical_id: names::logical_id(&tree.path(resource.node)),
            environment: resource.environment.map(str::to_owned),
            path: tree.path(resource.node),
            origin: tree.origin(resource.node),
        });
        described.collect()
    }
}

fn object(tree: &Tree, node: NodeId) -> Option<Object<'_>> {
    let leaf: &Leaf = tree[node].as_leaf().filter(|leaf| leaf.slot == Slot::Object)?;
    let unit = tree[tree[node].unit?].as_unit()?;
    let text = |path: &[&str]| leaf.body.at(path).and_then(Doc::as_str);
    Some(Object {
        node,
        kind: text(&["kind"])?,
        name: text(&["metadata", "name"])?,
        namespace: text(&["metadata", "namespace"]).unwrap_or_default(),
        cluster: unit.settings.get("cluster").and_then(Doc::as_str)?,
        body: &leaf.body,
    })
}

/// Where something is that the program doesn't say: nowhere that a policy allows.
pub(in crate::residency) const UNKNOWN: &str = "unknown region";

/// The resources of a type that refer to a node in a property.
fn referring<'a>(view: &View<'a>, ty: &str, property: &str, to: NodeId) -> Vec<Resource<'a>> {
    let refers = |resource: &&Resource| resource.get(&[property]).is_some_and(|value| refers_to(value, to));
    view.of_type(ty).iter().filter(refers).copied().collect()
}
