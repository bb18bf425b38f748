//! Pods that no node takes, or one of another architecture.

use std::collections::BTreeSet;

use fineract_core::{Code, Doc, Severity};

use super::Report;
use super::cluster::{Cluster, labels, list};
use super::nodes::Placement;

pub(super) static NO_NODES: Code = Code {
    id: "K8S-016",
    title: "pods that no node takes",
    severity: Severity::Error,
    explanation: "No node group of the cluster has all labels that the pod selects, or each that has them is tainted and the \
pod doesn't tolerate it: its pods stay pending for ever.\n\nAdd a node group for them, or correct the selector or the \
tolerations.",
};

pub(super) static ARCHITECTURE: Code = Code {
    id: "K8S-017",
    title: "image for another architecture than its nodes",
    severity: Severity::Error,
    explanation: "The image of a pod is built for other processors than the nodes that take it have; or the pod may land on \
nodes of two architectures and doesn't say that its image is for both; or the instance types of a node group can't run the \
image of its nodes. The container ends with `exec format error`, or its pod stays pending.\n\n\
Say what the image is built for, `.architectures([Architecture::Arm64])` of a service, or an affinity for \
`kubernetes.io/arch`; or give the node group instance types of its image's architecture.",
};

pub(super) static STUCK: Code = Code {
    id: "K8S-028",
    title: "spread that a lost zone stops",
    severity: Severity::Warning,
    explanation: "Pods are spread over the zones with `whenUnsatisfiable: DoNotSchedule`, and a zone whose nodes are unreachable \
still counts as one without a pod. The others then take no more than `maxSkew` pods each: what the zone lost is not replaced, and \
no autoscaler adds to it, for as long as the nodes are listed.\n\nSet `nodeTaintsPolicy: Honor`: unreachable nodes are tainted, \
and don't count.",
};

/// Namespaces whose pods run wherever there is a node.
const EVERYWHERE: [&str; 2] = ["kube-system", "tigera-operator"];

pub(super) fn check(cluster: &Cluster, report: &mut Report) {
    for workload in &cluster.workloads {
        let object = workload.object;
        if list(workload.pod.at(&["topologySpreadConstraints"])).iter().any(stops) {
            let message = format!("{} doesn't replace what a lost zone takes along", object.title());
            report.add(&STUCK, &object, message, "set `nodeTaintsPolicy: Honor`");
        }
        if cluster.nodes.is_empty() {
            continue;
        }
        let placement = Placement::of(workload.pod);
        let groups: Vec<_> = cluster.nodes.iter().filter(|group| group.takes(&placement)).collect();
        let wrong = cluster.nodes.iter().filter(|group| group.takes(&placement.of_any_architecture()));
        let wrong: BTreeSet<_> = wrong.map(|group| group.architecture).collect();
        if groups.is_empty() && !wrong.is_empty() {
            let wrong: Vec<_> = wrong.into_iter().collect();
            let message = format!(
                "the image of {} isn't for {}, which its nodes are",
                object.title(),
                wrong.join(" or ")
            );
            report.add(
                &ARCHITECTURE,
                &object,
                message,
                "build it for both, or add nodes of its architecture",
            );
        } else if groups.is_empty() {
            let wanted = labels(workload.pod.at(&["nodeSelector"]));
            let wanted: Vec<_> = wanted.iter().map(|(key, value)| format!("`{key}={value}`")).collect();
            let wanted = if wanted.is_empty() { "any node".into() } else { wanted.join(", ") };
            let all: Vec<_> = cluster.nodes.iter().map(|group| format!("`{}`", group.name)).collect();
            let message =
                format!("{} wants {wanted}, which none of {} gives it", object.title(), all.join(", "));
            report.add(
                &NO_NODES,
                &object,
                message,
                "add a node group, or correct the selector or the tolerations",
            );
        }
        let architectures: BTreeSet<_> = groups.iter().map(|group| group.architecture).collect();
        let open = !placement.says_architecture() && !EVERYWHERE.contains(&object.namespace);
        if architectures.len() > 1 && open {
            let message = format!("{} may land on amd64 and arm64 nodes", object.title());
            report.add(&ARCHITECTURE, &object, message, "select `kubernetes.io/arch`");
        }
        for group in groups.iter().filter(|group| group.has_other_architecture()) {
            let message = format!(
                "{} would run on `{}`, whose {} nodes have an image for {}",
                object.title(),
                group.name,
                group.instance_type,
                group.architecture
            );
            report.add(
                &ARCHITECTURE,
                &object,
                message,
                "give the node group instance types of its image's architecture",
            );
        }
    }
}

/// Whether a constraint counts zones without a node that can be reached. Source: Kubernetes, "Pod Topology Spread Constraints".
fn stops(constraint: &Doc) -> bool {
    let is = |key, value| constraint.at(&[key]).and_then(Doc::as_str) == Some(value);
    is("topologyKey", "topology.kubernetes.io/zone")
        && is("whenUnsatisfiable", "DoNotSchedule")
        && !is("nodeTaintsPolicy", "Honor")
}
