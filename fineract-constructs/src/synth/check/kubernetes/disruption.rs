//! Budgets that no disruption fits in.

use fineract_core::{Code, Doc, Severity};

use super::Report;
use super::cluster::{Cluster, Object, Replicas};
use super::selectors::takes;

pub(super) static NEVER: Code = Code {
    id: "K8S-012",
    title: "budget that allows no disruption",
    severity: Severity::Error,
    explanation: "A PodDisruptionBudget that leaves no pod to spare refuses every eviction: no node can be drained, so an \
upgrade of the cluster's nodes waits until it fails. What counts is the smallest number of replicas, as at night. Of pods that \
two budgets are for every eviction fails.\n\n\
Set `maxUnavailable: 1`, or run one replica more than `minAvailable`.",
};

pub(super) fn check(cluster: &Cluster, report: &mut Report) {
    twice(cluster, report);
    for budget in cluster.of_kind("PodDisruptionBudget") {
        let Some(selector) = budget.get(&["spec", "selector"]) else { continue };
        let counts =
            cluster.selected(budget.namespace, |labels| takes(selector, labels)).map(
                |workload| match workload.replicas {
                    Replicas::Between(fewest, _) => fewest,
                    Replicas::EveryNode => i64::MAX,
                },
            );
        let counts: Vec<_> = counts.collect();
        let Some(fewest) = counts.iter().copied().reduce(i64::saturating_add) else { continue };
        if let Some(limit) = limit(&budget, fewest) {
            let message = format!("{} has {limit} of {fewest} replicas", budget.title());
            report.add(&NEVER, &budget, message, "set `maxUnavailable` to 1, or run one replica more");
        }
    }
}

/// Pods of two budgets are never evicted. Source: Kubernetes, "Disruptions": the eviction fails with an error.
fn twice(cluster: &Cluster, report: &mut Report) {
    for workload in &cluster.workloads {
        let takes = |budget: &Object| {
            let selector = budget.get(&["spec", "selector"]);
            budget.namespace == workload.object.namespace
                && selector.is_some_and(|selector| takes(selector, &workload.labels))
        };
        let budgets: Vec<_> = cluster.of_kind("PodDisruptionBudget").filter(takes).collect();
        if let [first, .., last] = &budgets[..] {
            let (pods, first, title) = (workload.object.title(), first.title(), last.title());
            let message = format!("{title} is for the pods of {pods}, and so is {first}");
            report.add(&NEVER, last, message, "leave one of them out: pods of two are never evicted");
        }
    }
}

/// What leaves no pod to spare.
fn limit(budget: &Object, replicas: i64) -> Option<String> {
    let spec = |key| budget.get(&["spec", key]);
    if let Some(available) = spec("minAvailable") {
        return (share(available, replicas) >= replicas)
            .then(|| format!("`minAvailable: {}`", super::cluster::shown(available)));
    }
    let unavailable = spec("maxUnavailable")?;
    (share(unavailable, replicas) == 0)
        .then(|| format!("`maxUnavailable: {}`", super::cluster::shown(unavailable)))
}

/// A count, or a percentage of the replicas, rounded up. Source: Kubernetes, `PodDisruptionBudget`.
fn share(amount: &Doc, replicas: i64) -> i64 {
    match amount {
        Doc::Int(count) => *count,
        Doc::Str(text) => {
            let percent: i64 = text.trim_end_matches('%').parse().unwrap_or(0);
            replicas.saturating_mul(percent).saturating_add(99) / 100
        }
        _ => 0,
    }
}
