//! What pods request against what nodes have.

use std::collections::BTreeMap;

use fineract_core::{Code, Severity};

use super::Report;
use super::cluster::{Cluster, Replicas};
use super::demand::{Wanted, wanted};
use super::nodes::NodeGroup;
use super::quantity::Amount;

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
    explanation: "All pods at their largest number of replicas, and those that a rollout of all of them adds, request more \
than the node groups that take them have at their largest size; what charts, add-ons and Calico run counts too. Under full \
load some pods stay pending, or a new version never replaces the old one. Nodes have places too: as many as the user data of their \
launch template says (`maxPods`), otherwise as many as their network interfaces have addresses for, such as 17 on a `t3.medium`.\n\n\
Raise the groups' maximum, or lower the \
services' maximum replicas or requests. `index.md` has the numbers.",
};

/// What the pods of a pool of node groups want, and what its nodes have: at the least and at the most.
pub(in crate::synth) struct Demand {
    pub(in crate::synth) groups: Vec<String>,
    pub(in crate::synth) nodes: (i64, i64),
    pub(in crate::synth) pods: (i64, i64),
    pub(in crate::synth) wanted: (Amount, Amount),
    pub(in crate::synth) there: (Amount, Amount),
    /// How many pods the nodes take at the most, beside those that each has.
    places: i64,
}

/// What a node has for pods, less those that run on every node.
#[derive(Clone, Copy, Default)]
struct Room {
    amount: Amount,
    places: i64,
}

/// Node groups that take the same pods, by their indices, with the pods that may run there.
type Pools<'w, 'a> = BTreeMap<Vec<usize>, Vec<&'w Wanted<'a>>>;

pub(super) fn check(cluster: &Cluster, report: &mut Report) {
    let wanted = wanted(cluster);
    for (groups, pods) in pools(cluster, &wanted) {
        let groups: Vec<_> = groups.iter().map(|index| &cluster.nodes[*index]).collect();
        let room = groups.iter().map(|group| room(group, &wanted).amount);
        let Some(most) = room.reduce(Amount::most) else {
            continue;
        };
        for pod in pods.iter().filter(|pod| pod.each.cpu > most.cpu || pod.each.memory > most.memory) {
            let names: Vec<_> = groups.iter().map(|group| format!("`{}`", group.name)).collect();
            let message = format!(
                "a pod of {} requests {}, and a node of {} has {most} for it",
                pod.title,
                pod.each,
                names.join(", ")
            );
            let diag = report.program.diag(&TOO_LARGE, pod.node, message);
            report.findings.push(diag.help("request less, or use larger instances"));
        }
    }
    for demand in demand(cluster) {
        let ((_, wanted), (_, there), (_, pods)) = (demand.wanted, demand.there, demand.pods);
        if wanted.cpu > there.cpu || wanted.memory > there.memory || pods > demand.places {
            let Some(first) = cluster.objects.first() else { continue };
            let message = format!(
                "the pods of `{}` on {} request up to {wanted} with {pods} pods, and {} nodes have {there} for {}",
                cluster.name,
                demand.groups.join(", "),
                demand.nodes.1,
                demand.places
            );
            let help = "raise the groups' maximum, or lower replicas or requests";
            report.add(&TOO_MANY, first, message, help);
        }
    }
}

/// The demand on each pool of node groups.
pub(in crate::synth) fn demand(cluster: &Cluster) -> Vec<Demand> {
    let wanted = wanted(cluster);
    let pools = pools(cluster, &wanted);
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
            places: 0,
        };
        for pods in within.flat_map(|(_, pods)| pods) {
            let Replicas::Between(min, max) = pods.replicas else { continue };
            demand.pods.0 += min;
            demand.pods.1 += max + pods.surge;
            demand.wanted.0 += pods.each * min;
            demand.wanted.1 += pods.each * (max + pods.surge);
        }
        for group in groups {
            let room = room(group, &wanted);
            demand.there.0 += room.amount * group.min;
            demand.there.1 += room.amount * group.max;
            demand.places += room.places * group.max;
        }
        demand
    };
    pools.keys().map(of_pool).collect()
}

fn pools<'w, 'a>(cluster: &Cluster, wanted: &'w [Wanted<'a>]) -> Pools<'w, 'a> {
    let mut pools = Pools::new();
    for pods in wanted.iter().filter(|pods| pods.replicas != Replicas::EveryNode) {
        let all = cluster.nodes.iter().enumerate();
        let takes: Vec<_> =
            all.filter(|(_, group)| group.takes(&pods.placement)).map(|(index, _)| index).collect();
        // Of an instance type that the table lacks nothing can be said.
        if takes.is_empty() || takes.iter().any(|index| cluster.nodes[*index].allocatable.is_none()) {
            continue;
        }
        pools.entry(takes).or_default().push(pods);
    }
    pools
}

fn room(group: &NodeGroup, wanted: &[Wanted]) -> Room {
    let Some(amount) = group.allocatable else { return Room::default() };
    let everywhere = wanted.iter().filter(|pods| pods.replicas == Replicas::EveryNode);
    let here = everywhere.filter(|pods| group.takes(&pods.placement));
    here.fold(Room { amount, places: group.places }, |room, pods| Room {
        amount: room.amount + pods.each * -1,
        places: room.places - 1,
    })
}
