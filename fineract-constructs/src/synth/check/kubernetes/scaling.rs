//! Autoscalers that fight, or can't see.

use std::collections::BTreeMap;

use fineract_core::{Code, Doc, Severity};
use fineract_schema::did_you_mean;

use super::Report;
use super::cluster::{Cluster, Container, Object, Workload, list};
use super::quantity::{Amount, quantity};

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
utilization, so the autoscaler reports an error and never scales; nor does it by a container (`ContainerResource`) that the pod \
doesn't have.\n\nGive every container of the pod, or the one that is measured, a request.",
};

pub(super) static VERTICAL: Code = Code {
    id: "K8S-011",
    title: "two autoscalers on one resource",
    severity: Severity::Error,
    explanation: "A HorizontalPodAutoscaler adds pods when their use of a resource grows, as a share of what they request; \
a VerticalPodAutoscaler raises what they request. On the same resource each undoes the other's measure.\n\n\
Let the vertical one only recommend (`updateMode: \"Off\"`), or control another resource.",
};

pub(super) static UNBOUNDED: Code = Code {
    id: "K8S-027",
    title: "vertical autoscaler without bounds",
    severity: Severity::Warning,
    explanation: "A VerticalPodAutoscaler sets what pods request to what they used. Without `maxAllowed` it may ask for more than \
any node has, and the next pod stays pending; without `minAllowed` it takes the memory of a pod that was idle, and the next one is \
killed when it works.\n\nSay both for each container: `resourcePolicy.containerPolicies`.",
};

pub(super) fn check(cluster: &Cluster, report: &mut Report) {
    let mut scaled: BTreeMap<(&str, &str, &str), Vec<&str>> = BTreeMap::new();
    for scaler in cluster.of_kind("HorizontalPodAutoscaler") {
        let text = |key| scaler.text(&["spec", "scaleTargetRef", key]).unwrap_or_default();
        let (kind, name) = (text("kind"), text("name"));
        range(&scaler, kind, report);
        group(&scaler, "scaleTargetRef", report);
        let metrics = metrics(&scaler);
        let of_name = |workload: &&Workload| {
            let object = workload.object;
            (object.kind, object.namespace, object.name) == (kind, scaler.namespace, name)
        };
        if let Some(workload) = cluster.workloads.iter().find(of_name) {
            fixed(&scaler, workload, report);
            blind(&scaler, workload, &metrics, report);
        }
        let measured = metrics.iter().map(|metric| metric.resource).collect();
        let first = scaled.insert((kind, scaler.namespace, name), measured);
        if first.is_some() {
            let message = format!("{} scales {kind} `{name}`, and another does", scaler.title());
            report.add(&OWNERS, &scaler, message, "leave one of them out");
        }
    }
    for vertical in cluster.of_kind("VerticalPodAutoscaler") {
        let text = |key| vertical.text(&["spec", "targetRef", key]).unwrap_or_default();
        let target = (text("kind"), vertical.namespace, text("name"));
        let is_target = |it: &&Workload| (it.object.kind, it.object.namespace, it.object.name) == target;
        let Some(workload) = cluster.workloads.iter().find(is_target) else { continue };
        group(&vertical, "targetRef", report);
        let policies = policies(&vertical, workload);
        unbounded(&vertical, &policies, report);
        let measured = scaled.get(&target).map_or(&[][..], Vec::as_slice);
        let controlled: Vec<_> = policies.into_iter().flat_map(controlled).collect();
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

/// A target is looked up by its group too. Source: Kubernetes, `CrossVersionObjectReference`.
fn group(scaler: &Object, reference: &str, report: &mut Report) {
    let of = |key| scaler.text(&["spec", reference, key]);
    let is_app = matches!(of("kind"), Some("Deployment" | "StatefulSet" | "ReplicaSet" | "DaemonSet"));
    if let Some(version) = of("apiVersion").filter(|version| is_app && *version != "apps/v1") {
        let message =
            format!("{} aims at a {} of `{version}`", scaler.title(), of("kind").unwrap_or_default());
        report.add(&RANGE, scaler, message, "set `apiVersion` to `apps/v1`");
    }
}

fn unbounded(vertical: &Object, policies: &[Option<&Doc>], report: &mut Report) {
    let lacks = |bound: &str| {
        let has = |policy: Option<&Doc>| {
            controlled(policy).iter().all(|of| policy.is_some_and(|it| it.at(&[bound, of]).is_some()))
        };
        !policies.iter().copied().all(has)
    };
    if let Some(bound) = ["minAllowed", "maxAllowed"].into_iter().find(|bound| lacks(bound)) {
        let message = format!("{} has no `{bound}` for all that it changes", vertical.title());
        report.add(&UNBOUNDED, vertical, message, "say what a container gets at the least and at the most");
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

/// What pods are scaled by of their own: a resource of all containers, or of one.
struct Metric<'a> {
    resource: &'a str,
    container: Option<&'a str>,
    /// Whether it is measured as a share of what is requested, not as an amount.
    is_share: bool,
}

/// Source: Kubernetes, `MetricSpec`.
fn metrics<'a>(scaler: &Object<'a>) -> Vec<Metric<'a>> {
    let all = scaler.list(&["spec", "metrics"]).iter();
    let of = |metric: &'a Doc| {
        let source = metric.at(&["resource"]).or_else(|| metric.at(&["containerResource"]))?;
        let text = |path: &[&str]| source.at(path).and_then(Doc::as_str);
        Some(Metric {
            resource: text(&["name"])?,
            container: text(&["container"]),
            is_share: text(&["target", "type"]) == Some("Utilization"),
        })
    };
    all.filter_map(of).collect()
}

fn blind(scaler: &Object, workload: &Workload, metrics: &[Metric], report: &mut Report) {
    for Metric { resource, container: of, is_share } in metrics {
        if let Some(name) = of
            && !workload.containers.iter().any(|container| container.name == *name)
        {
            let (target, scaler_title) = (workload.object.title(), scaler.title());
            let message = format!("{scaler_title} measures `{name}`, a container that {target} doesn't have");
            let known = workload.containers.iter().map(|container| container.name);
            let help = did_you_mean(name, known).unwrap_or_else(|| "name one of its containers".into());
            report.add(&BLIND, scaler, message, help);
        }
        let is_measured = |container: &&Container| of.is_none_or(|name| name == container.name);
        for container in workload.containers.iter().filter(|_| *is_share).filter(is_measured) {
            let has = |kind| container.doc.at(&["resources", kind, resource]).is_some();
            // A limit stands for a missing request.
            if !has("requests") && !has("limits") {
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

/// The policies of a vertical autoscaler for the containers of a workload whose requests it changes; none where it says
/// nothing of one. Source: `VerticalPodAutoscaler`, `containerPolicies`.
fn policies<'a>(vertical: &Object<'a>, workload: &Workload<'a>) -> Vec<Option<&'a Doc>> {
    if vertical.text(&["spec", "updatePolicy", "updateMode"]) == Some("Off") {
        return Vec::new();
    }
    let all = vertical.list(&["spec", "resourcePolicy", "containerPolicies"]);
    let named =
        |name: &str| all.iter().find(|it| it.at(&["containerName"]).and_then(Doc::as_str) == Some(name));
    let of = |container: &Container| named(container.name).or_else(|| named("*"));
    let is_off = |policy: &Doc| policy.at(&["mode"]).and_then(Doc::as_str) == Some("Off");
    workload.containers.iter().map(of).filter(|policy| !policy.is_some_and(is_off)).collect()
}

/// The resources that a policy is for.
fn controlled(policy: Option<&Doc>) -> Vec<&str> {
    match policy.and_then(|policy| policy.at(&["controlledResources"])) {
        None => vec!["cpu", "memory"],
        resources => list(resources).iter().filter_map(Doc::as_str).collect(),
    }
}

/// The most that a vertical autoscaler lets the containers of a workload request.
pub(super) fn grown(cluster: &Cluster, workload: &Workload) -> Amount {
    let object = workload.object;
    let is_of = |vertical: &Object| {
        let text = |key| vertical.text(&["spec", "targetRef", key]);
        vertical.namespace == object.namespace
            && (text("kind"), text("name")) == (Some(object.kind), Some(object.name))
    };
    let of = |policy: &Doc, resource| {
        policy.at(&["maxAllowed", resource]).and_then(|most| quantity(resource, most)).unwrap_or(0)
    };
    let verticals = cluster.of_kind("VerticalPodAutoscaler").filter(is_of);
    let policies = verticals.flat_map(|vertical| policies(&vertical, workload)).flatten();
    policies.fold(Amount::default(), |sum, policy| {
        sum + Amount { cpu: of(policy, "cpu"), memory: of(policy, "memory") }
    })
}
