//! Who wants room on the nodes: workloads, and what charts, add-ons and Calico run.

use fineract_core::{Doc, NodeId};

use super::cluster::{Cluster, Container, Replicas, Workload, list, number, stays};
use super::nodes::Placement;
use super::quantity::{Amount, quantity};
use super::scaling::grown;
use crate::k8s::pods::{self, Count, Pods};

/// Pods of one kind that want room.
pub(super) struct Wanted<'a> {
    /// What makes them.
    pub(super) node: NodeId,
    pub(super) title: String,
    pub(super) placement: Placement<'a>,
    pub(super) replicas: Replicas,
    /// How many more there are while a new version replaces an old one.
    pub(super) surge: i64,
    pub(super) each: Amount,
}

/// All that wants room on the nodes of a cluster.
pub(super) fn wanted<'a>(cluster: &Cluster<'a>) -> Vec<Wanted<'a>> {
    let workloads = cluster.workloads.iter().map(|workload| Wanted::of_workload(cluster, workload));
    let charts = cluster.releases.iter().flat_map(|(node, body)| {
        let pods = list(body.at(&["pods"])).iter();
        pods.map(|pods| Wanted::of_chart(*node, body, pods))
    });
    let add_ons = cluster.add_ons.iter().flat_map(|(name, node)| {
        pods::of_add_on(name).iter().map(|pods| Wanted::of_system(*node, "the add-on", name, pods))
    });
    let calico = [("Installation", &pods::CALICO[..]), ("APIServer", &pods::CALICO_API[..])];
    let calico = calico.into_iter().flat_map(|(kind, pods)| {
        let objects = cluster.of_kind(kind);
        objects.flat_map(move |object| {
            pods.iter().map(move |pods| Wanted::of_system(object.node, "the operator", "Calico", pods))
        })
    });
    workloads.chain(charts).chain(add_ons).chain(calico).collect()
}

impl<'a> Wanted<'a> {
    fn of_workload(cluster: &Cluster<'a>, workload: &Workload<'a>) -> Self {
        Self {
            node: workload.object.node,
            title: workload.object.title(),
            placement: Placement::of(workload.pod),
            replicas: workload.replicas,
            surge: workload.surge(),
            each: requests(workload).most(grown(cluster, workload)),
        }
    }

    fn of_chart(node: NodeId, release: &Doc, pods: &'a Doc) -> Self {
        let text = |doc: &Doc, key| doc.at(&[key]).and_then(Doc::as_str).unwrap_or_default().to_owned();
        let replicas = number(pods.at(&["replicas"]));
        Self {
            node,
            title: format!("`{}` of the chart `{}`", text(pods, "name"), text(release, "name")),
            placement: if replicas.is_some() { Placement::of(pods) } else { Placement::anywhere() },
            replicas: replicas.map_or(Replicas::EveryNode, |count| Replicas::Between(count, count)),
            surge: replicas.map_or(0, quarter),
            each: requested(pods),
        }
    }

    fn of_system(node: NodeId, kind: &str, owner: &str, pods: &Pods) -> Self {
        let (replicas, surge, placement) = match pods.count {
            Count::Replicas(count) => {
                let count = i64::from(count);
                (Replicas::Between(count, count), quarter(count), Placement::default())
            }
            Count::EveryNode => (Replicas::EveryNode, 0, Placement::anywhere()),
        };
        Self {
            node,
            title: format!("`{}` of {kind} `{owner}`", pods.name),
            placement,
            replicas,
            surge,
            each: Amount { cpu: pods.cpu.into(), memory: pods.memory.into() },
        }
    }
}

impl Workload<'_> {
    /// How many pods more than its largest number there are in a rollout. Source: Kubernetes, `DeploymentStrategy`: a quarter
    /// unless it says otherwise, rounded up; other kinds end a pod first.
    pub(super) fn surge(&self) -> i64 {
        let Replicas::Between(_, most) = self.replicas else { return 0 };
        let strategy = |path: &[&str]| self.object.get(&[&["spec", "strategy"], path].concat());
        if self.object.kind != "Deployment" || strategy(&["type"]).and_then(Doc::as_str) == Some("Recreate") {
            return 0;
        }
        match strategy(&["rollingUpdate", "maxSurge"]) {
            Some(Doc::Str(percent)) => {
                let percent: i32 = percent.trim_end_matches('%').parse().unwrap_or(0);
                (most * i64::from(percent) + 99) / 100
            }
            count => number(count).unwrap_or_else(|| quarter(most)),
        }
    }
}

fn quarter(count: i64) -> i64 {
    (count + 3) / 4
}

/// What a pod requests: all containers together, or one that prepares it beside those that stay from before it; and what its
/// runtime class adds. Source: Kubernetes, "Sidecar Containers" and "Pod Overhead".
fn requests(workload: &Workload) -> Amount {
    let of = |container: &Container| requested(container.doc);
    let mut most = workload.containers.iter().map(of).fold(Amount::default(), |a, b| a + b);
    let mut staying = Amount::default();
    for container in list(workload.pod.at(&["initContainers"])) {
        let own = requested(container);
        most = most.most(staying + own);
        if stays(container) {
            staying += own;
        }
    }
    let overhead = |resource| {
        workload.pod.at(&["overhead", resource]).and_then(|of| quantity(resource, of)).unwrap_or(0)
    };
    most + Amount { cpu: overhead("cpu"), memory: overhead("memory") }
}

/// What a container requests.
fn requested(container: &Doc) -> Amount {
    let of = |resource| amount(container, "requests", resource).unwrap_or(0);
    Amount { cpu: of("cpu"), memory: of("memory") }
}

/// A request or limit; a limit stands for a missing request.
pub(super) fn amount(container: &Doc, kind: &str, resource: &str) -> Option<i64> {
    let of = |kind| container.at(&["resources", kind, resource]);
    quantity(resource, of(kind).or_else(|| of("limits"))?)
}
