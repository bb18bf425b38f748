//! What pods request against what nodes have.

use std::collections::BTreeMap;

use fineract_core::{Code, Doc, Severity};

use super::Report;
use super::cluster::{Cluster, Replicas, Workload, list};
use super::nodes::{Amount, MAX_PODS, NodeGroup};

pub(super) static TOO_LARGE: Code = Code {
    id: "K8S-018",
    title: "pod larger than any node",
    severity: Severity::Error,
    explanation: "The containers of the pod together request more than a node of the groups that take it can give: what an \
instance has, less what the kubelet and the system keep and what runs on every node. The pod stays pending, and the cluster \
autoscaler can't help.\n\nRequest less, or give the node group larger instances. `index.md` has the numbers.",
};

pub(super) static TOO_MANY: Code = Code {
    id: "K8S-019",
    title: "more pods than the nodes can hold",
    severity: Severity::Error,
    explanation: "All pods at their largest number of replicas request more than the node groups that take them have at \
their largest size. Under full load some pods stay pending.\n\nRaise the groups' maximum, or lower the services' maximum \
replicas or requests. `index.md` has the numbers.",
};

/// What the pods of a pool of node groups want, and what its nodes have.
pub(in crate::synth) struct Demand {
    pub(in crate::synth) groups: Vec<String>,
    pub(in crate::synth) nodes: (i64, i64),
    pub(in crate::synth) pods: (i64, i64),
    pub(in crate::synth) wanted: (Amount, Amount),
    pub(in crate::synth) there: (Amount, Amount),
}

/// Node groups that take the same pods, by their indices, with the workloads that run there.
type Pools<'c, 'a> = BTreeMap<Vec<usize>, Vec<&'c Workload<'a>>>;

pub(super) fn check(cluster: &Cluster, report: &mut Report) {
    for (groups, workloads) in pools(cluster) {
        let groups: Vec<_> = groups.iter().map(|index| &cluster.nodes[*index]).collect();
        for workload in workloads.iter().filter(|workload| workload.replicas != Replicas::EveryNode) {
            let wanted = requests(workload);
            let room = groups.iter().filter_map(|group| group.room(cluster));
            let Some(most) =
                room.reduce(|a, b| Amount { cpu: a.cpu.max(b.cpu), memory: a.memory.max(b.memory) })
            else {
                continue;
            };
            if wanted.cpu > most.cpu || wanted.memory > most.memory {
                let (object, names) = (workload.object, names(&groups));
                let message = format!(
                    "a pod of {} requests {wanted}, and a node of {names} has {most} for it",
                    object.title()
                );
                report.add(&TOO_LARGE, &object, message, "request less, or use larger instances");
            }
        }
    }
    for demand in demand(cluster) {
        let ((_, wanted), (_, there)) = (demand.wanted, demand.there);
        let slots = demand.nodes.1 * MAX_PODS;
        if wanted.cpu > there.cpu || wanted.memory > there.memory || demand.pods.1 > slots {
            let Some(workload) = cluster.workloads.first() else { continue };
            let message = format!(
                "the pods of `{}` on {} request up to {wanted} with {} pods, and {} nodes have {there} for {slots}",
                cluster.name,
                demand.groups.join(", "),
                demand.pods.1,
                demand.nodes.1
            );
            report.add(
                &TOO_MANY,
                &workload.object,
                message,
                "raise the groups' maximum, or lower replicas or requests",
            );
        }
    }
}

/// The demand on each pool of node groups.
pub(in crate::synth) fn demand(cluster: &Cluster) -> Vec<Demand> {
    let pools = pools(cluster);
    let of_pool = |indices: &Vec<usize>| {
        let groups: Vec<_> = indices.iter().map(|index| &cluster.nodes[*index]).collect();
        // What can run on some of the groups only takes room too.
        let within = pools.iter().filter(|(others, _)| others.iter().all(|other| indices.contains(other)));
        let mut demand = Demand {
            groups: groups
                .iter()
                .map(|group| format!("`{}` ({})", group.name, group.instance_type))
                .collect(),
            nodes: (groups.iter().map(|group| group.min).sum(), groups.iter().map(|group| group.max).sum()),
            pods: (0, 0),
            wanted: <(Amount, Amount)>::default(),
            there: <(Amount, Amount)>::default(),
        };
        for workload in within.flat_map(|(_, workloads)| workloads) {
            let Replicas::Between(min, max) = workload.replicas else { continue };
            let one = requests(workload);
            demand.pods.0 += min;
            demand.pods.1 += max;
            demand.wanted.0 += one * min;
            demand.wanted.1 += one * max;
        }
        for group in groups {
            let room = group.room(cluster).unwrap_or_default();
            demand.there.0 += room * group.min;
            demand.there.1 += room * group.max;
        }
        demand
    };
    pools.keys().map(of_pool).collect()
}

fn pools<'c, 'a>(cluster: &'c Cluster<'a>) -> Pools<'c, 'a> {
    let mut pools = Pools::new();
    for workload in &cluster.workloads {
        let all = cluster.nodes.iter().enumerate();
        let takes: Vec<_> = all.filter(|(_, group)| group.takes(workload)).map(|(index, _)| index).collect();
        // Of an instance type that the table lacks nothing can be said.
        if takes.is_empty() || takes.iter().any(|index| cluster.nodes[*index].allocatable.is_none()) {
            continue;
        }
        pools.entry(takes).or_default().push(workload);
    }
    pools
}

impl NodeGroup<'_> {
    /// What a node has for pods, less those that run on every node.
    fn room(&self, cluster: &Cluster) -> Option<Amount> {
        let everywhere = cluster.workloads.iter().filter(|workload| workload.replicas == Replicas::EveryNode);
        let kept = everywhere.filter(|workload| self.takes(workload)).map(requests);
        let Amount { cpu, memory } = self.allocatable?;
        Some(kept.fold(Amount { cpu, memory }, |room, one| room + one * -1))
    }
}

fn names(groups: &[&NodeGroup]) -> String {
    let names: Vec<_> = groups.iter().map(|group| format!("`{}`", group.name)).collect();
    names.join(", ")
}

/// What a pod requests: all containers together, or the largest that prepares it.
fn requests(workload: &Workload) -> Amount {
    let of = |container: &Doc| Amount {
        cpu: amount(container, "cpu").unwrap_or(0),
        memory: amount(container, "memory").unwrap_or(0),
    };
    let together =
        workload.containers.iter().map(|container| of(container.doc)).fold(Amount::default(), |a, b| a + b);
    let first = list(workload.pod.at(&["initContainers"])).iter().map(of);
    first.fold(together, |a, b| Amount { cpu: a.cpu.max(b.cpu), memory: a.memory.max(b.memory) })
}

/// A request in thousandths of a core or mebibytes; a limit stands for a missing request. Source: Kubernetes, quantities.
fn amount(container: &Doc, resource: &str) -> Option<i64> {
    let of = |key| container.at(&["resources", key, resource]);
    let text = of("requests").or_else(|| of("limits"))?;
    let text = super::cluster::shown(text);
    let digits = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
    let (number, unit) = text.split_at(digits);
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    // In thousandths, without floating point.
    let thousandths =
        whole.parse::<i64>().ok()? * 1000 + format!("{fraction:0<3}").get(..3)?.parse::<i64>().ok()?;
    let bytes = |unit: i64| Some(thousandths * unit / 1000 / (1 << 20));
    match (resource, unit) {
        ("cpu", "m") => Some(thousandths / 1000),
        ("cpu", "") => Some(thousandths),
        (_, "") => bytes(1),
        (_, "Ki") => bytes(1 << 10),
        (_, "Mi") => bytes(1 << 20),
        (_, "Gi") => bytes(1 << 30),
        (_, "k") => bytes(1000),
        (_, "M") => bytes(1_000_000),
        (_, "G") => bytes(1_000_000_000),
        _ => None,
    }
}

impl std::ops::Add for Amount {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { cpu: self.cpu + other.cpu, memory: self.memory + other.memory }
    }
}

impl std::ops::AddAssign for Amount {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl std::ops::Mul<i64> for Amount {
    type Output = Self;

    fn mul(self, count: i64) -> Self {
        Self { cpu: self.cpu * count, memory: self.memory * count }
    }
}

/// `7.9 cores and 28.1 GiB`.
impl std::fmt::Display for Amount {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let gibibytes = self.memory * 10 / 1024;
        write!(
            f,
            "{}.{} cores and {}.{} GiB",
            self.cpu / 1000,
            self.cpu % 1000 / 100,
            gibibytes / 10,
            gibibytes % 10
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantities_are_read_as_kubernetes_does() {
        for (resource, text, value) in [
            ("cpu", "250m", 250),
            ("cpu", "1.5", 1500),
            ("memory", "512Mi", 512),
            ("memory", "2Gi", 2048),
            ("memory", "1.5Gi", 1536),
            ("memory", "1048576", 1),
            ("memory", "1G", 953),
        ] {
            let container = Doc::map([("resources", Doc::map([("requests", Doc::map([(resource, text)]))]))]);
            assert_eq!(amount(&container, resource), Some(value), "{text}");
        }
    }
}
