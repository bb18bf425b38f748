//! Pods that the quota or the limits of their namespace refuse.

use fineract_core::{Code, Doc, Severity};

use super::Report;
use super::cluster::{Cluster, Container, Object, Replicas, Workload, list, shown};
use super::demand::amount;
use super::quantity::quantity;

pub(super) static REFUSED: Code = Code {
    id: "K8S-023",
    title: "pods that their namespace refuses",
    severity: Severity::Error,
    explanation: "The ResourceQuota or the LimitRange of a namespace has no room for its pods: all of them together at their \
largest number of replicas, with those that a rollout adds; a container without a request or limit that the quota counts; or a \
container beyond what the range allows for one. The API server refuses the pod, and what was to make it tries for ever.\n\n\
Size the quota from what runs there: `NamespaceQuota::new(cluster, names::NAMESPACE).services(&services)`.",
};

/// What a quota counts of containers: the key, requests or limits, and the resource. Source: Kubernetes, resource quotas.
const COUNTED: [(&str, &str, &str); 6] = [
    ("cpu", "requests", "cpu"),
    ("memory", "requests", "memory"),
    ("requests.cpu", "requests", "cpu"),
    ("requests.memory", "requests", "memory"),
    ("limits.cpu", "limits", "cpu"),
    ("limits.memory", "limits", "memory"),
];

pub(super) fn check(cluster: &Cluster, report: &mut Report) {
    for quota in cluster.of_kind("ResourceQuota") {
        let Some(hard) = quota.get(&["spec", "hard"]).and_then(Doc::as_map) else { continue };
        for (key, kind, resource) in COUNTED {
            if let Some(hard) = hard.get(key) {
                containers(cluster, &quota, (key, hard), (kind, resource), report);
            }
        }
        for (key, wanted) in
            [("pods", pods(cluster, &quota)), ("persistentvolumeclaims", claims(cluster, &quota))]
        {
            if let Some(hard) = hard.get(key) {
                too_small(&quota, (key, hard), wanted, report);
            }
        }
    }
    for range in cluster.of_kind("LimitRange") {
        beyond(cluster, &range, report);
    }
}

/// The workloads of an object's namespace, with how many pods they have at most.
fn workloads<'c, 'a>(
    cluster: &'c Cluster<'a>,
    of: &Object<'a>,
) -> impl Iterator<Item = (&'c Workload<'a>, i64)> + use<'c, 'a> {
    cluster.selected(of.namespace, |_| true).filter_map(|workload| match workload.replicas {
        Replicas::Between(_, most) => Some((workload, most + workload.surge())),
        Replicas::EveryNode => None,
    })
}

fn containers(
    cluster: &Cluster,
    quota: &Object,
    (key, hard): (&str, &Doc),
    (kind, resource): (&str, &str),
    report: &mut Report,
) {
    let mut wanted = 0_i64;
    for (workload, count) in workloads(cluster, quota) {
        for container in &workload.containers {
            let given = amount(container.doc, kind, resource);
            let Some(amount) = given.or_else(|| default(cluster, quota, kind, resource)) else {
                let message = format!(
                    "`{}` of {} has no `{kind}.{resource}`, which {} counts",
                    container.name,
                    workload.object.title(),
                    quota.title()
                );
                report.add(
                    &REFUSED,
                    &workload.object,
                    message,
                    "give it one, or the namespace a LimitRange with a default",
                );
                continue;
            };
            wanted = amount.saturating_mul(count).saturating_add(wanted);
        }
    }
    too_small(quota, (key, hard), wanted, report);
}

fn too_small(quota: &Object, (key, hard): (&str, &Doc), wanted: i64, report: &mut Report) {
    let resource = key.rsplit('.').next().unwrap_or(key);
    if quantity(resource, hard).is_some_and(|hard| hard < wanted) {
        let unit = match resource {
            "cpu" => "m",
            "memory" => "Mi",
            _ => "",
        };
        let message = format!(
            "{} has `{key}: {}`, and what runs in `{}` takes up to {wanted}{unit} in a rollout",
            quota.title(),
            shown(hard),
            quota.namespace
        );
        report.add(&REFUSED, quota, message, "raise it, or lower replicas or requests");
    }
}

fn pods(cluster: &Cluster, quota: &Object) -> i64 {
    workloads(cluster, quota).map(|(_, count)| count).sum()
}

fn claims(cluster: &Cluster, quota: &Object) -> i64 {
    let own =
        cluster.of_kind("PersistentVolumeClaim").filter(|claim| claim.namespace == quota.namespace).count();
    let templates = workloads(cluster, quota).map(|(workload, count)| {
        let templates = workload.object.list(&["spec", "volumeClaimTemplates"]).len();
        i64::try_from(templates).unwrap_or(i64::MAX) * count
    });
    i64::try_from(own).unwrap_or(i64::MAX) + templates.sum::<i64>()
}

/// What the ranges of a namespace give a container that says nothing; a default limit stands for a missing request.
fn default(cluster: &Cluster, of: &Object, kind: &str, resource: &str) -> Option<i64> {
    let keys: &[&str] = if kind == "requests" { &["defaultRequest", "default"] } else { &["default"] };
    let mut ranges = cluster.of_kind("LimitRange").filter(|range| range.namespace == of.namespace);
    ranges.find_map(|range| {
        items(&range).find_map(|item| {
            let given = keys.iter().find_map(|key| item.at(&[*key, resource]))?;
            quantity(resource, given)
        })
    })
}

/// What a range says of containers.
fn items<'a>(range: &Object<'a>) -> impl Iterator<Item = &'a Doc> {
    let items = list(range.get(&["spec", "limits"])).iter();
    items.filter(|item| item.at(&["type"]).and_then(Doc::as_str) == Some("Container"))
}

fn beyond(cluster: &Cluster, range: &Object, report: &mut Report) {
    for (workload, _) in workloads(cluster, range) {
        for (container, item) in
            workload.containers.iter().flat_map(|it| items(range).map(move |item| (it, item)))
        {
            for resource in ["cpu", "memory"] {
                if let Some(fault) = fault(container, item, resource) {
                    let message = format!(
                        "`{}` of {} {fault} {}",
                        container.name,
                        workload.object.title(),
                        range.title()
                    );
                    report.add(&REFUSED, &workload.object, message, "keep within the range, or widen it");
                }
            }
        }
    }
}

fn fault(container: &Container, item: &Doc, resource: &str) -> Option<String> {
    let bound = |key| quantity(resource, item.at(&[key, resource])?);
    let given = |kind| amount(container.doc, kind, resource);
    let more = bound("max").zip(given("limits")).is_some_and(|(most, limit)| limit > most);
    let less = bound("min").zip(given("requests")).is_some_and(|(least, request)| request < least);
    match (more, less) {
        (true, _) => Some(format!("may use more {resource} than")),
        (_, true) => Some(format!("requests less {resource} than")),
        _ => None,
    }
}
