//! Claims that pods can't have: of one node, and wanted on several; of a zone, and wanted in another.

use std::collections::BTreeSet;

use fineract_core::{Code, Doc, Severity};

use super::Report;
use super::cluster::{Cluster, Object, Replicas, Workload, labels, list};

pub(super) static SHARED: Code = Code {
    id: "K8S-030",
    title: "claim that pods of several nodes want",
    severity: Severity::Error,
    explanation: "All pods of a Deployment mount the one claim that it names. A claim that is `ReadWriteOnce` is mounted on one node, \
and one that is `ReadWriteOncePod` by one pod: the others wait for ever, and so does the new pod of a rollout before the old one \
ends.\n\nClaim `ReadWriteMany` of EFS, give each pod a claim of its own (`volumeClaimTemplates` of a StatefulSet), or run one pod with \
`strategy: {type: Recreate}`.",
};

pub(super) static ELSEWHERE: Code = Code {
    id: "K8S-031",
    title: "pod in another zone than its volume",
    severity: Severity::Error,
    explanation: "A volume of EBS is in one zone, and only nodes there can attach it. The pod selects nodes of a zone (`nodeSelector` \
or a required affinity for `topology.kubernetes.io/zone`), and its volume is made, or lies, in others: by `allowedTopologies` of the \
storage class, or the `nodeAffinity` of the PersistentVolume. The pod stays pending, with `volume node affinity conflict`.\n\n\
Select the zone of the volume; or leave the zone out of both, and `WaitForFirstConsumer` makes the volume where the pod is.",
};

/// The labels of nodes, and of volumes, with their zone. Source: Kubernetes, "Well-Known Labels"; the EBS CSI driver.
const ZONES: [&str; 2] = ["topology.kubernetes.io/zone", "topology.ebs.csi.aws.com/zone"];

pub(super) fn check(cluster: &Cluster, report: &mut Report) {
    for workload in &cluster.workloads {
        elsewhere(cluster, workload, report);
        let most = match workload.replicas {
            Replicas::Between(_, most) => most + workload.surge(),
            Replicas::EveryNode => i64::MAX,
        };
        for volume in list(workload.pod.at(&["volumes"])) {
            let name = volume.at(&["persistentVolumeClaim", "claimName"]).and_then(Doc::as_str);
            let claim =
                name.and_then(|name| cluster.get("PersistentVolumeClaim", workload.object.namespace, name));
            let Some(claim) = claim.filter(|_| most > 1) else { continue };
            let modes = claim.list(&["spec", "accessModes"]);
            let is_of_one = |mode: &Doc| matches!(mode.as_str(), Some("ReadWriteOnce" | "ReadWriteOncePod"));
            if !modes.is_empty() && modes.iter().all(is_of_one) {
                let mode = modes.first().and_then(Doc::as_str).unwrap_or_default();
                let message = format!(
                    "{} has more than one pod at a time, and {} is `{mode}`",
                    workload.object.title(),
                    claim.title()
                );
                report.add(&SHARED, &workload.object, message, "claim `ReadWriteMany`, or one for each pod");
            }
        }
    }
}

fn elsewhere(cluster: &Cluster, workload: &Workload, report: &mut Report) {
    let pod = workload.pod;
    let selected = labels(pod.at(&["nodeSelector"]));
    let selected: BTreeSet<_> = ZONES.iter().filter_map(|key| selected.get(key).copied()).collect();
    let affinity = ["affinity", "nodeAffinity", "requiredDuringSchedulingIgnoredDuringExecution"];
    let wanted = if selected.is_empty() { terms(pod.at(&affinity)) } else { selected };
    if wanted.is_empty() {
        return;
    }
    let here = workload.object.namespace;
    let named = list(pod.at(&["volumes"])).iter().filter_map(|volume| {
        let name = volume.at(&["persistentVolumeClaim", "claimName"])?.as_str()?;
        Some((name, cluster.get("PersistentVolumeClaim", here, name)?.get(&["spec"])?))
    });
    let templates = workload.object.list(&["spec", "volumeClaimTemplates"]).iter();
    let own = templates
        .filter_map(|claim| Some((claim.at(&["metadata", "name"])?.as_str()?, claim.at(&["spec"])?)));
    for (name, claim) in named.chain(own) {
        let there = zones(cluster, here, name, claim);
        if !there.is_empty() && there.is_disjoint(&wanted) {
            let message = format!(
                "{} is in {}, and the volume of its claim `{name}` in {}",
                workload.object.title(),
                all(&wanted),
                all(&there)
            );
            report.add(&ELSEWHERE, &workload.object, message, "select the zone of the volume");
        }
    }
}

/// The zones that a claim's volume is in, or is made in; none if nothing is said of them.
fn zones<'a>(cluster: &Cluster<'a>, namespace: &str, name: &str, claim: &'a Doc) -> BTreeSet<&'a str> {
    let text = |key| claim.at(&[key]).and_then(Doc::as_str);
    let is_reserved = |volume: &Object| {
        let of = |key| volume.text(&["spec", "claimRef", key]);
        (of("namespace"), of("name")) == (Some(namespace), Some(name))
    };
    let mut volumes = cluster.of_kind("PersistentVolume");
    let volume = volumes.find(|volume| text("volumeName") == Some(volume.name) || is_reserved(volume));
    if let Some(volume) = volume {
        return terms(volume.get(&["spec", "nodeAffinity", "required"]));
    }
    let class = text("storageClassName").and_then(|class| cluster.get("StorageClass", "", class));
    let topologies = class.map(|class| class.list(&["allowedTopologies"])).unwrap_or_default();
    of_all(topologies, "matchLabelExpressions")
}

/// The zones of a node selector.
fn terms(selector: Option<&Doc>) -> BTreeSet<&str> {
    of_all(list(selector.and_then(|selector| selector.at(&["nodeSelectorTerms"]))), "matchExpressions")
}

/// The zones of terms of which one must hold, if each names some.
fn of_all<'a>(terms: &'a [Doc], expressions: &str) -> BTreeSet<&'a str> {
    let zones: Vec<Vec<&str>> = terms.iter().map(|term| values(term.at(&[expressions]))).collect();
    if zones.iter().any(Vec::is_empty) { BTreeSet::new() } else { zones.concat().into_iter().collect() }
}

/// The zones that expressions take.
fn values(expressions: Option<&Doc>) -> Vec<&str> {
    let of_zones = list(expressions).iter().filter(|expression| {
        let is_in = matches!(expression.at(&["operator"]).and_then(Doc::as_str), None | Some("In"));
        let key = expression.at(&["key"]).and_then(Doc::as_str);
        is_in && key.is_some_and(|key| ZONES.contains(&key))
    });
    of_zones.flat_map(|expression| list(expression.at(&["values"]))).filter_map(Doc::as_str).collect()
}

fn all(zones: &BTreeSet<&str>) -> String {
    let zones: Vec<_> = zones.iter().map(|zone| format!("`{zone}`")).collect();
    zones.join(" or ")
}
