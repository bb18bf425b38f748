//! Selectors that take no pod.

use std::collections::BTreeSet;

use fineract_core::{Code, Doc, Severity};

use super::Report;
use super::cluster::{Cluster, Labels, Object, labels, list, members};

pub(super) static NOTHING: Code = Code {
    id: "K8S-004",
    title: "selector that takes no pod",
    severity: Severity::Error,
    explanation: "A Service sends traffic to, a PodDisruptionBudget protects and a NetworkPolicy isolates the pods of its \
namespace that have all labels of its selector. No pod template in the cluster has them: the object is valid, and does \
nothing, without a word.\n\nTake the labels from the workload that is meant.",
};

pub(super) static OWN_PODS: Code = Code {
    id: "K8S-005",
    title: "workload that doesn't select its own pods",
    severity: Severity::Error,
    explanation: "The selector of a Deployment, StatefulSet or DaemonSet must take the pods that its template makes: the \
API server refuses it otherwise. Two that select the pods of each other count them as their own, and a budget, a Service or an \
autoscaler of one is for both.\n\nGive the template's metadata the labels of the selector, and each workload one of its own.",
};

pub(super) fn check(cluster: &Cluster, report: &mut Report) {
    for workload in &cluster.workloads {
        let object = workload.object;
        let Some(selector) = object.get(&["spec", "selector"]).filter(|_| object.kind != "Job") else {
            continue;
        };
        if !takes(selector, &workload.labels) {
            let message = format!("{} does not select the pods of its template", object.title());
            report.add(&OWN_PODS, &object, message, "give the template the labels of the selector");
        }
        let of_others = cluster.workloads.iter().take_while(|other| other.object.node != object.node);
        let also = of_others.filter(|other| {
            other.object.namespace == object.namespace
                && other.object.kind == object.kind
                && takes(selector, &other.labels)
                && other.object.get(&["spec", "selector"]).is_some_and(|it| takes(it, &workload.labels))
        });
        for other in also {
            let (title, other) = (object.title(), other.object.title());
            let message = format!("{title} and {other} select the pods of each other");
            report.add(&OWN_PODS, &object, message, "give each a label of its own, in selector and template");
        }
    }
    // Where the program has no pods at all, charts bring them.
    let has_pods: BTreeSet<_> = cluster.workloads.iter().map(|workload| workload.object.namespace).collect();
    for service in cluster.of_kind("Service").filter(|service| has_pods.contains(service.namespace)) {
        let Some(selector) = service.get(&["spec", "selector"]).filter(|selector| !is_empty(selector)) else {
            continue;
        };
        let wanted = labels(Some(selector));
        if cluster.selected(service.namespace, |labels| has_all(labels, &wanted)).next().is_none() {
            nothing(cluster, &service, &wanted, report);
        }
    }
    for (kind, field) in [("PodDisruptionBudget", "selector"), ("NetworkPolicy", "podSelector")] {
        for object in cluster.of_kind(kind) {
            let Some(selector) = object.get(&["spec", field]).filter(|selector| !is_empty(selector)) else {
                continue;
            };
            // In the namespaces of the system there is more than the manifests say.
            if !cluster.knows(object.namespace) || !has_pods.contains(object.namespace) {
                continue;
            }
            if cluster.selected(object.namespace, |labels| takes(selector, labels)).next().is_none() {
                nothing(cluster, &object, &labels(selector.at(&["matchLabels"])), report);
            }
        }
    }
}

fn nothing(cluster: &Cluster, object: &Object, wanted: &Labels, report: &mut Report) {
    let (title, here, labels) = (object.title(), object.namespace, text(wanted));
    let message = format!("{title} selects {labels}, which no pod in `{here}` has");
    let meant = wanted.iter().find_map(|(key, value)| cluster.meant(here, &format!("{key}={value}")));
    let help = meant.unwrap_or_else(|| "take the labels from the workload that is meant".into());
    report.add(&NOTHING, object, message, help);
}

fn text(labels: &Labels) -> String {
    let labels: Vec<_> = labels.iter().map(|(key, value)| format!("`{key}={value}`")).collect();
    labels.join(", ")
}

fn is_empty(selector: &Doc) -> bool {
    selector.as_map().is_some_and(fineract_core::Map::is_empty)
}

pub(super) fn has_all(labels: &Labels, wanted: &Labels) -> bool {
    wanted.iter().all(|(key, value)| labels.get(key) == Some(value))
}

/// Whether a label selector takes what has these labels; an empty one takes all.
pub(super) fn takes(selector: &Doc, labels: &Labels) -> bool {
    takes_by(selector, |key| labels.get(key).copied())
}

/// As [`takes`], of what has the labels that a function gives.
pub(super) fn takes_by<'a>(selector: &Doc, label: impl Fn(&str) -> Option<&'a str>) -> bool {
    members(selector.at(&["matchLabels"])).all(|(key, value)| label(key) == Some(value))
        && list(selector.at(&["matchExpressions"])).iter().all(|wanted| holds(wanted, &label))
}

fn holds<'a>(expression: &Doc, label: impl Fn(&str) -> Option<&'a str>) -> bool {
    let key = expression.at(&["key"]).and_then(Doc::as_str).unwrap_or_default();
    let value = label(key);
    let among = || {
        let mut values = list(expression.at(&["values"])).iter().filter_map(Doc::as_str);
        value.is_some_and(|value| values.any(|other| other == value))
    };
    match expression.at(&["operator"]).and_then(Doc::as_str) {
        Some("In") => among(),
        Some("NotIn") => !among(),
        Some("Exists") => value.is_some(),
        Some("DoesNotExist") => value.is_none(),
        _ => true,
    }
}
