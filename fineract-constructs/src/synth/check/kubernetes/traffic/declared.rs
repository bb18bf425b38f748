//! What network policies allow against what pods declare.

use std::collections::BTreeSet;

use fineract_core::{Code, NodeId, Severity, Tree};

use super::super::Report;
use super::super::cluster::{Cluster, Object, Workload};
use super::brought::{Network, brought};
use super::policy::Isolation;
use super::{Traffic, refused, undeclared};
use crate::constructs::compute::AGENT;
use crate::k8s::{Connection, Protocol, declared};

pub(in super::super) static FOREIGN: Code = Code {
    id: "K8S-026",
    title: "policy that is not compared",
    severity: Severity::Warning,
    explanation: "Calico's own policies, and those of administrators, are read before or after those of Kubernetes, in an order \
and a language of their own. `reachability.md`, and the checks of what is declared, know `NetworkPolicy` of \
`networking.k8s.io/v1` alone: what this one allows besides is not found.\n\n\
Write it as a `NetworkPolicy` of Kubernetes where that can say it.",
};

/// Kinds of policies beside Kubernetes' own. Source: Calico's and Kubernetes' API references.
const FOREIGN_KINDS: [&str; 5] = [
    "AdminNetworkPolicy",
    "BaselineAdminNetworkPolicy",
    "ClusterNetworkPolicy",
    "GlobalNetworkPolicy",
    "NetworkPolicy",
];

/// Pods that declare their connections: those of a workload, or those that charts bring to a namespace.
pub(super) struct Subject<'t, 'a> {
    pub(super) title: String,
    pub(super) node: NodeId,
    pub(super) workload: Option<(usize, &'t Workload<'a>)>,
    pub(super) isolation: &'t Isolation<'a>,
    /// What they declare themselves.
    pub(super) own: Vec<Connection>,
    /// What they may have: also what holds for all of their namespace.
    pub(super) all: Vec<Connection>,
}

pub(super) fn check(traffic: &Traffic, report: &mut Report) {
    let (cluster, tree) = (traffic.cluster, report.program.tree());
    let brought = brought(cluster, tree);
    let seen = brought.iter().filter_map(|pods| Some((pods, pods.isolation(cluster)?)));
    let seen: Vec<_> = seen.collect();
    let seen = seen.iter().filter_map(|(pods, isolation)| {
        let Network::Own { declared, api, .. } = &pods.network else { return None };
        let own: Vec<_> = declared.iter().chain(api).cloned().collect();
        let shared = of_namespace(cluster, tree, &pods.namespace).into_iter().flat_map(|(_, shared)| shared);
        // Where pods take their roles from the agent, all may ask it.
        let all =
            own.iter().cloned().chain(shared).chain(names()).chain([Connection::to(AGENT, 80)]).collect();
        let title = format!("`{}` of {}", pods.name, pods.by);
        Some(Subject { title, node: pods.node, workload: None, isolation, own, all })
    });
    let unseen = brought.iter().filter(|pods| matches!(pods.network, Network::Unseen(_)));
    let namespaces: BTreeSet<&str> = unseen.map(|pods| &*pods.namespace).collect();
    let charts = namespaces.into_iter().map(|name| (name, Isolation::of_charts(cluster, name)));
    let charts: Vec<_> = charts.collect();
    let charts = charts.iter().filter_map(|(name, isolation)| {
        let (namespace, own) = of_namespace(cluster, tree, name)?;
        let title = format!("what charts run in `{name}`");
        let all = own.iter().cloned().chain(names()).collect();
        Some(Subject { title, node: namespace.node, workload: None, isolation, own, all })
    });
    let workloads = cluster.workloads.iter().zip(&traffic.isolation).enumerate();
    let workloads = workloads.filter_map(|(index, (workload, isolation))| {
        let own = workload.declared.clone()?;
        let (title, node) = (workload.object.title(), workload.object.node);
        let shared = of_namespace(cluster, tree, workload.object.namespace).into_iter();
        let shared = shared.flat_map(|(_, shared)| shared);
        let all = own.iter().cloned().chain(shared).chain(names()).collect();
        Some(Subject { title, node, workload: Some((index, workload)), isolation, own, all })
    });
    let subjects: Vec<_> = workloads.chain(charts).chain(seen).collect();
    undeclared::check(cluster, &subjects, report);
    refused::check(traffic, &subjects, report);
    foreign(cluster, report);
}

/// A namespace, and what it declares for all its pods.
pub(super) fn of_namespace<'a>(
    cluster: &Cluster<'a>,
    tree: &Tree,
    name: &str,
) -> Option<(Object<'a>, Vec<Connection>)> {
    let object = cluster.get("Namespace", "", name)?;
    Some((object, declared(tree, object.node)?))
}

/// All pods ask for names.
fn names() -> impl Iterator<Item = Connection> {
    let dns = |protocol| Connection::to_pods("kube-system", [("k8s-app", "kube-dns")], 53).protocol(protocol);
    [Protocol::Udp, Protocol::Tcp].into_iter().map(dns)
}

fn foreign(cluster: &Cluster, report: &mut Report) {
    for kind in FOREIGN_KINDS {
        for policy in cluster.of_kind(kind) {
            let api = policy.text(&["apiVersion"]).unwrap_or_default();
            if !api.starts_with("networking.k8s.io/") {
                let message = format!("{} of `{api}` is not compared with what is declared", policy.title());
                report.add(
                    &FOREIGN,
                    &policy,
                    message,
                    "write it as a `NetworkPolicy` of `networking.k8s.io/v1`",
                );
            }
        }
    }
}
