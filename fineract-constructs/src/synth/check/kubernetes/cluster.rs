//! The objects of a cluster, indexed once for all checks.

use std::collections::{BTreeMap, BTreeSet};

use fineract_core::{Doc, NodeId, Place, Slot, Tree, UnitKind};
use fineract_schema::did_you_mean;
use vecmap::VecMap;

use super::nodes::{NodeGroup, node_groups};
use crate::k8s::{Connection, ELSEWHERE, declared, pod_template};
use crate::synth::check::releases::add_ons;
use crate::synth::finish::Program;

/// A cluster: its objects, what makes pods, and its nodes.
pub(in crate::synth) struct Cluster<'a> {
    pub(in crate::synth) name: &'a str,
    pub(super) place: &'a Place,
    pub(super) objects: Vec<Object<'a>>,
    pub(super) workloads: Vec<Workload<'a>>,
    pub(super) nodes: Vec<NodeGroup<'a>>,
    /// The charts that are installed.
    pub(super) releases: Vec<(NodeId, &'a Doc)>,
    /// The add-ons of EKS, by name.
    pub(super) add_ons: Vec<(&'a str, NodeId)>,
    /// What other tools make: kind, namespace and name.
    pub(super) elsewhere: BTreeSet<[&'a str; 3]>,
    by_kind: BTreeMap<&'a str, Vec<usize>>,
    by_name: BTreeMap<(&'a str, &'a str, &'a str), usize>,
}

/// An object.
#[derive(Clone, Copy)]
pub(in crate::synth) struct Object<'a> {
    pub(super) node: NodeId,
    pub(super) kind: &'a str,
    /// Empty for what is in no namespace.
    pub(super) namespace: &'a str,
    pub(super) name: &'a str,
    pub(super) doc: &'a Doc,
}

/// What makes pods.
pub(in crate::synth) struct Workload<'a> {
    pub(super) object: Object<'a>,
    pub(super) labels: Labels<'a>,
    pub(super) pod: &'a Doc,
    pub(super) containers: Vec<Container<'a>>,
    pub(super) replicas: Replicas,
    /// The connections that it declares, if it says anything of them.
    pub(super) declared: Option<Vec<Connection>>,
}

/// A container that runs as long as its pod.
pub(super) struct Container<'a> {
    pub(super) name: &'a str,
    pub(super) doc: &'a Doc,
    pub(super) ports: Vec<ContainerPort<'a>>,
}

#[derive(Clone, Copy)]
pub(super) struct ContainerPort<'a> {
    pub(super) name: Option<&'a str>,
    pub(super) number: i64,
    pub(super) protocol: &'a str,
}

/// How many pods there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Replicas {
    /// From so many to so many.
    Between(i64, i64),
    /// One on every node that takes it.
    EveryNode,
}

pub(super) type Labels<'a> = VecMap<&'a str, &'a str>;

/// The clusters that bundles are applied to, by name.
pub(in crate::synth) fn clusters(program: &Program) -> Vec<Cluster<'_>> {
    let mut clusters: BTreeMap<&str, Cluster> = BTreeMap::new();
    for &unit in program.units.iter().filter(|unit| program.unit(**unit).kind == UnitKind::Bundle) {
        let bundle = program.unit(unit);
        let name = bundle.settings.get("cluster").and_then(Doc::as_str).unwrap_or_default();
        let cluster = clusters.entry(name).or_insert_with(|| Cluster::new(name, &bundle.place));
        for node in program.slot(unit, Slot::Object) {
            cluster.add(Object::new(node, &program.leaf(node).body), &program.tree);
        }
        let releases = program.slot(unit, Slot::Release);
        cluster.releases.extend(releases.map(|node| (node, &program.leaf(node).body)));
        let elsewhere = list(bundle.settings.get(ELSEWHERE)).iter();
        cluster.elsewhere.extend(elsewhere.filter_map(|it| {
            let [kind, namespace, name] = it.as_list()? else { return None };
            Some([kind.as_str()?, namespace.as_str()?, name.as_str()?])
        }));
    }
    for ((name, add_on), node) in add_ons(program) {
        if let Some(cluster) = clusters.get_mut(name) {
            cluster.add_ons.push((add_on, node));
        }
    }
    let mut nodes = node_groups(program);
    for cluster in clusters.values_mut() {
        cluster.nodes = nodes.remove(cluster.name).unwrap_or_default();
        cluster.scale();
    }
    clusters.into_values().collect()
}

impl<'a> Cluster<'a> {
    fn new(name: &'a str, place: &'a Place) -> Self {
        Self {
            name,
            place,
            objects: Vec::new(),
            workloads: Vec::new(),
            nodes: Vec::new(),
            releases: Vec::new(),
            add_ons: Vec::new(),
            elsewhere: BTreeSet::new(),
            by_kind: BTreeMap::new(),
            by_name: BTreeMap::new(),
        }
    }

    fn add(&mut self, object: Object<'a>, tree: &Tree) {
        let index = self.objects.len();
        self.by_kind.entry(object.kind).or_default().push(index);
        self.by_name.insert((object.kind, object.namespace, object.name), index);
        self.workloads.extend(Workload::of(object, tree));
        self.objects.push(object);
    }

    /// Gives workloads the replicas that their autoscalers allow.
    fn scale(&mut self) {
        let mut ranges = BTreeMap::new();
        for scaler in self.of_kind("HorizontalPodAutoscaler") {
            let target =
                ["kind", "name"].map(|key| scaler.text(&["spec", "scaleTargetRef", key]).unwrap_or_default());
            let min = scaler.number(&["spec", "minReplicas"]).unwrap_or(1);
            let max = scaler.number(&["spec", "maxReplicas"]).unwrap_or(min);
            ranges.insert((target[0], scaler.namespace, target[1]), Replicas::Between(min, max));
        }
        for workload in &mut self.workloads {
            let object = workload.object;
            if let Some(range) = ranges.get(&(object.kind, object.namespace, object.name)) {
                workload.replicas = *range;
            }
        }
    }

    /// The objects of a kind.
    pub(super) fn of_kind(&self, kind: &str) -> impl Iterator<Item = Object<'a>> {
        self.by_kind.get(kind).into_iter().flatten().map(|index| self.objects[*index])
    }

    /// The object of this kind and name; the namespace is empty for what is in none.
    pub(super) fn get(&self, kind: &str, namespace: &str, name: &str) -> Option<Object<'a>> {
        self.by_name.get(&(kind, namespace, name)).map(|index| self.objects[*index])
    }

    /// The workloads of a namespace whose pods a selector takes.
    pub(super) fn selected(
        &self,
        namespace: &str,
        selects: impl Fn(&Labels<'a>) -> bool,
    ) -> impl Iterator<Item = &Workload<'a>> {
        let of_namespace =
            self.workloads.iter().filter(move |workload| workload.object.namespace == namespace);
        of_namespace.filter(move |workload| selects(&workload.labels))
    }

    /// The label of a namespace's pods that one which none of them has was probably meant to be.
    pub(super) fn meant(&self, namespace: &str, label: &str) -> Option<String> {
        let labels = self.selected(namespace, |_| true).flat_map(|workload| &workload.labels);
        let known: BTreeSet<_> = labels.map(|(key, value)| format!("{key}={value}")).collect();
        if known.contains(label) { None } else { did_you_mean(label, known.iter().map(String::as_str)) }
    }

    /// Whether the program says what is in a namespace: those of the system hold more than manifests do.
    pub(super) fn knows(&self, namespace: &str) -> bool {
        !SYSTEM.contains(&namespace) && self.get("Namespace", "", namespace).is_some()
    }
}

/// Namespaces that EKS, its add-ons and Calico's operator fill. Source: EKS add-ons, Calico.
const SYSTEM: [&str; 6] = [
    "kube-system",
    "calico-system",
    "calico-apiserver",
    "tigera-operator",
    "external-secrets",
    "cert-manager",
];

/// Kinds that are in no namespace though they have none of their own. Source: Kubernetes API.
const OF_CLUSTER: [&str; 20] = [
    "APIServer",
    "ClusterRole",
    "ClusterRoleBinding",
    "ClusterSecretStore",
    "CSIDriver",
    "CustomResourceDefinition",
    "GlobalNetworkPolicy",
    "IngressClass",
    "Installation",
    "IPPool",
    "MutatingWebhookConfiguration",
    "Namespace",
    "Node",
    "PersistentVolume",
    "PriorityClass",
    "RuntimeClass",
    "StorageClass",
    "ValidatingWebhookConfiguration",
    "VolumeSnapshotClass",
    "APIService",
];

impl<'a> Object<'a> {
    fn new(node: NodeId, doc: &'a Doc) -> Self {
        let text = |doc: Option<&'a Doc>| doc.and_then(Doc::as_str);
        let metadata = doc.at(&["metadata"]);
        let kind = text(doc.at(&["kind"])).unwrap_or_default();
        let otherwise = if OF_CLUSTER.contains(&kind) { "" } else { "default" };
        Self {
            node,
            kind,
            namespace: text(metadata.and_then(|metadata| metadata.at(&["namespace"]))).unwrap_or(otherwise),
            name: text(metadata.and_then(|metadata| metadata.at(&["name"]))).unwrap_or_default(),
            doc,
        }
    }

    pub(super) fn get(&self, path: &[&str]) -> Option<&'a Doc> {
        self.doc.at(path)
    }

    pub(super) fn text(&self, path: &[&str]) -> Option<&'a str> {
        self.get(path).and_then(Doc::as_str)
    }

    pub(super) fn number(&self, path: &[&str]) -> Option<i64> {
        number(self.get(path))
    }

    pub(super) fn list(&self, path: &[&str]) -> &'a [Doc] {
        list(self.get(path))
    }

    /// Its kind and name, for messages.
    pub(super) fn title(&self) -> String {
        format!("{} `{}`", self.kind, self.name)
    }
}

impl<'a> Workload<'a> {
    fn of(object: Object<'a>, tree: &Tree) -> Option<Self> {
        let template = pod_template(object.kind, object.doc)?;
        let pod = template.at(&["spec"])?;
        let count = object.number(&["spec", "replicas"]).unwrap_or(1);
        let containers = list(pod.at(&["containers"])).iter();
        let stay = list(pod.at(&["initContainers"])).iter().filter(|doc| stays(doc));
        Some(Self {
            object,
            labels: labels(template.at(&["metadata", "labels"])),
            pod,
            containers: containers.chain(stay).map(Container::of).collect(),
            replicas: match object.kind {
                "DaemonSet" => Replicas::EveryNode,
                _ => Replicas::Between(count, count),
            },
            declared: declared(tree, object.node),
        })
    }

    /// Whether it is in the network of its node, where no policy holds.
    pub(super) fn is_on_host(&self) -> bool {
        self.pod.at(&["hostNetwork"]) == Some(&Doc::Bool(true))
    }

    /// The ports of all its containers.
    pub(super) fn ports(&self) -> impl Iterator<Item = ContainerPort<'a>> {
        self.containers.iter().flat_map(|container| container.ports.iter().copied())
    }

    /// The number of the container port that a number or name means.
    pub(super) fn port(&self, wanted: &Doc) -> Option<i64> {
        self.ports().find(|port| port.is(wanted)).map(|port| port.number)
    }
}

impl<'a> Container<'a> {
    fn of(doc: &'a Doc) -> Self {
        let port = |port: &'a Doc| ContainerPort {
            name: port.at(&["name"]).and_then(Doc::as_str),
            number: number(port.at(&["containerPort"])).unwrap_or_default(),
            protocol: port.at(&["protocol"]).and_then(Doc::as_str).unwrap_or("TCP"),
        };
        Self {
            name: doc.at(&["name"]).and_then(Doc::as_str).unwrap_or_default(),
            doc,
            ports: list(doc.at(&["ports"])).iter().map(port).collect(),
        }
    }
}

impl ContainerPort<'_> {
    pub(super) fn is(&self, wanted: &Doc) -> bool {
        match wanted {
            Doc::Int(number) => self.number == *number,
            Doc::Str(name) => self.name == Some(name),
            _ => false,
        }
    }
}

/// Whether a container that prepares its pod stays, and counts as one that runs. Source: Kubernetes, "Sidecar Containers".
pub(super) fn stays(container: &Doc) -> bool {
    container.at(&["restartPolicy"]).and_then(Doc::as_str) == Some("Always")
}

/// The text members of a map.
pub(super) fn labels(doc: Option<&Doc>) -> Labels<'_> {
    members(doc).collect()
}

/// As [`labels`], one by one.
pub(super) fn members(doc: Option<&Doc>) -> impl Iterator<Item = (&str, &str)> {
    let members = doc.and_then(Doc::as_map).into_iter().flatten();
    members.filter_map(|(key, value)| Some((&**key, value.as_str()?)))
}

pub(super) fn list(doc: Option<&Doc>) -> &[Doc] {
    doc.and_then(Doc::as_list).unwrap_or_default()
}

/// A count or a port, within what Kubernetes has for them: 32 bits.
pub(super) fn number(doc: Option<&Doc>) -> Option<i64> {
    match doc {
        Some(Doc::Int(number)) => Some((*number).clamp(i32::MIN.into(), i32::MAX.into())),
        _ => None,
    }
}

/// A number or text, for messages.
pub(super) fn shown(doc: &Doc) -> String {
    match doc {
        Doc::Int(number) => number.to_string(),
        Doc::Str(text) => text.clone(),
        _ => "?".into(),
    }
}
