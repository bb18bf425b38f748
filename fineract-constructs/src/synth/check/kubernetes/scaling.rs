//! Autoscalers that fight, or can't see.

use std::collections::BTreeMap;

use fineract_core::{Code, Doc, Severity};

use super::Report;
use super::cluster::{Cluster, Object, Workload, list};

pub(super) static OWNERS: Code = Code {
    id: "K8S-008",
    title: "replicas with two owners",
    severity: Severity::Error,
    explanation: "A workload says how many replicas it has, and a HorizontalPodAutoscaler scales it. Whenever the manifest \
is applied, the number falls back to what it says, and the autoscaler starts over: under load, pods are ended.\n\n\
Leave `replicas` out of the workload; the autoscaler has `minReplicas`.",
};

pub(super) static RANGE: Code = Code {
    id: "K8S-009",
    title: "autoscaler that can't scale",
    severity: Severity::Error,
    explanation: "A HorizontalPodAutoscaler scales a Deployment, a StatefulSet or a ReplicaSet, from at least one replica \
up to a maximum that is not below (D19: the original aims at another autoscaler).\n\nAim at the workload: \
`CrossVersionObjectReference::new(\"Deployment\", name)`.",
};

pub(super) static BLIND: Code = Code {
    id: "K8S-010",
    title: "autoscaler without requests to measure by",
    severity: Severity::Error,
    explanation: "Utilization is the share of what a pod requests. A container without a request for the resource has no \
utilization, so the autoscaler reports an error and never scales.\n\nGive every container of the pod a request.",
};

pub(super) static VERTICAL: Code = Code {
    id: "K8S-011",
    title: "two autoscalers on one resource",
    severity: Severity::Error,
    explanation: "A HorizontalPodAutoscaler adds pods when their use of a resource grows, as a share of what they request; \
a VerticalPodAutoscaler raises what they request. On the same resource each undoes the other's measure (SPEC 4.14).\n\n\
Let the vertical one only recommend (`updateMode: \"Off\"`), or control another resource.",
};

pub(super) fn check(cluster: &Cluster, report: &mut Report) {
    let mut scaled: BTreeMap<(&str, &str, &str), Vec<&str>> = BTreeMap::new();
    for scaler in cluster.of_kind("HorizontalPodAutoscaler") {
        let text = |key| scaler.text(&["spec", "scaleTargetRef", key]).unwrap_or_default();
        let (kind, name) = (text("kind"), text("name"));
        range(&scaler, kind, report);
        let measured = measured(&scaler);
        let of_name = |workload: &&Workload| {
            let object = workload.object;
            (object.kind, object.namespace, object.name) == (kind, scaler.namespace, name)
        };
        if let Some(workload) = cluster.workloads.iter().find(of_name) {
            fixed(&scaler, workload, report);
            blind(&scaler, workload, &measured, report);
        }
        scaled.insert((kind, scaler.namespace, name), measured);
    }
    for vertical in cluster.of_kind("VerticalPodAutoscaler") {
        let text = |key| vertical.text(&["spec", "targetRef", key]).unwrap_or_default();
        let Some(measured) = scaled.get(&(text("kind"), vertical.namespace, text("name"))) else { continue };
        let controlled = controlled(&vertical);
        if let Some(resource) = measured.iter().find(|resource| controlled.contains(resource)) {
            let message =
                format!("{} changes the requests for {resource} that pods are scaled by", vertical.title());
            report.add(
                &VERTICAL,
                &vertical,
                message,
                "set `updateMode` to `Off`, or control another resource",
            );
        }
    }
}

fn range(scaler: &Object, kind: &str, report: &mut Report) {
    if !matches!(kind, "Deployment" | "StatefulSet" | "ReplicaSet") {
        let message = format!("{} aims at a {kind}, which has no replicas", scaler.title());
        report.add(&RANGE, scaler, message, "aim at a Deployment or StatefulSet");
    }
    let min = scaler.number(&["spec", "minReplicas"]).unwrap_or(1);
    let max = scaler.number(&["spec", "maxReplicas"]).unwrap_or(min);
    if min < 1 || max < min {
        let message = format!("{} scales from {min} to {max} replicas", scaler.title());
        report.add(&RANGE, scaler, message, "the minimum is at least 1, the maximum not below it");
    }
}

fn fixed(scaler: &Object, workload: &Workload, report: &mut Report) {
    if let Some(count) = workload.object.number(&["spec", "replicas"]) {
        let message =
            format!("{} has {count} replicas, and {} scales it", workload.object.title(), scaler.title());
        let line = report.program.tree.origin(scaler.node);
        let diag = report.add(&OWNERS, &workload.object, message, "leave `replicas` out");
        diag.related.push((line, "scaled here".into()));
    }
}

/// The resources whose utilization pods are scaled by.
fn measured<'a>(scaler: &Object<'a>) -> Vec<&'a str> {
    let metrics = scaler.list(&["spec", "metrics"]).iter();
    metrics.filter_map(|metric| metric.at(&["resource", "name"]).and_then(Doc::as_str)).collect()
}

fn blind(scaler: &Object, workload: &Workload, measured: &[&str], report: &mut Report) {
    for resource in measured {
        for container in &workload.containers {
            if container.doc.at(&["resources", "requests", resource]).is_none() {
                let message = format!(
                    "`{}` requests no {resource} for {} to measure by",
                    container.name,
                    scaler.title()
                );
                report.add(&BLIND, scaler, message, format!("give the container a request for {resource}"));
            }
        }
    }
}

/// The resources whose requests a vertical autoscaler changes. Source: `VerticalPodAutoscaler`, `controlledResources`.
fn controlled<'a>(vertical: &Object<'a>) -> Vec<&'a str> {
    if vertical.text(&["spec", "updatePolicy", "updateMode"]) == Some("Off") {
        return Vec::new();
    }
    let policies = vertical.list(&["spec", "resourcePolicy", "containerPolicies"]);
    let named = |policy: &'a Doc| {
        let off = policy.at(&["mode"]).and_then(Doc::as_str) == Some("Off");
        match policy.at(&["controlledResources"]) {
            _ if off => Vec::new(),
            None => vec!["cpu", "memory"],
            resources => list(resources).iter().filter_map(Doc::as_str).collect(),
        }
    };
    if policies.is_empty() { vec!["cpu", "memory"] } else { policies.iter().flat_map(named).collect() }
}
