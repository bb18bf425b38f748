//! Ports that nobody listens on.

use fineract_core::{Code, Doc, Severity};

use super::Report;
use super::cluster::{Cluster, Container, Object, Workload, labels, list, shown};
use super::selectors::{has_all, takes};

pub(super) static PORT: Code = Code {
    id: "K8S-006",
    title: "port that is not there",
    severity: Severity::Error,
    explanation: "A Service, a probe, a TargetGroupBinding or a NetworkPolicy names a port that the container or the \
Service it is about doesn't have (D25: upstream Fineract is probed on 8080 while it listens on 8443). Probes fail and the \
pod is restarted for ever, or traffic goes nowhere.\n\nName one of the ports of the container, best by its name.",
};

pub(super) static SCHEME: Code = Code {
    id: "K8S-007",
    title: "probe of another scheme than its port",
    severity: Severity::Error,
    explanation: "A probe asks by HTTP on a port that is named `https`, or by HTTPS on one that is named `http` (D25). The \
handshake fails, and so does the probe.\n\nGive the probe the scheme of the port: `HTTPGetAction::new(port).scheme(\"HTTPS\")`.",
};

const PROBES: [&str; 3] = ["startupProbe", "livenessProbe", "readinessProbe"];

pub(super) fn check(cluster: &Cluster, report: &mut Report) {
    for workload in &cluster.workloads {
        workload.containers.iter().for_each(|container| probes(workload, container, report));
    }
    for service in cluster.of_kind("Service") {
        targets(cluster, &service, report);
    }
    for binding in cluster.of_kind("TargetGroupBinding") {
        bound(cluster, &binding, report);
    }
    for policy in cluster.of_kind("NetworkPolicy") {
        opened(cluster, &policy, report);
    }
}

fn probes(workload: &Workload, container: &Container, report: &mut Report) {
    for name in PROBES {
        let Some(probe) = container.doc.at(&[name]) else { continue };
        let (http, tcp) = (probe.at(&["httpGet"]), probe.at(&["tcpSocket"]));
        let action = http.or(tcp).or_else(|| probe.at(&["grpc"]));
        let Some(wanted) = action.and_then(|action| action.at(&["port"])) else { continue };
        let Some(port) = container.ports.iter().find(|port| port.is(wanted)) else {
            let message = format!(
                "the {name} of `{}` asks port `{}`, and the container has {}",
                container.name,
                shown(wanted),
                all(container.ports.iter())
            );
            report.add(&PORT, &workload.object, message, "probe a port of the container");
            continue;
        };
        let scheme = http.and_then(|http| http.at(&["scheme"])).and_then(Doc::as_str).unwrap_or("HTTP");
        let of_port = port.name.filter(|name| http.is_some() && matches!(*name, "http" | "https"));
        if let Some(of_port) = of_port.filter(|of_port| !of_port.eq_ignore_ascii_case(scheme)) {
            let message = format!("the {name} of `{}` speaks {scheme} to port `{of_port}`", container.name);
            let help = format!("set the scheme to `{}`", of_port.to_ascii_uppercase());
            report.add(&SCHEME, &workload.object, message, help);
        }
    }
}

fn targets(cluster: &Cluster, service: &Object, report: &mut Report) {
    let wanted = labels(service.get(&["spec", "selector"]));
    if wanted.is_empty() {
        return;
    }
    for port in service.list(&["spec", "ports"]) {
        let Some(target) = port.at(&["targetPort"]).or_else(|| port.at(&["port"])) else { continue };
        for workload in cluster.selected(service.namespace, |labels| has_all(labels, &wanted)) {
            if workload.port(target).is_none() {
                let message = format!(
                    "{} sends to port `{}`, and {} has {}",
                    service.title(),
                    shown(target),
                    workload.object.title(),
                    all(workload.containers.iter().flat_map(|container| &container.ports))
                );
                report.add(&PORT, service, message, "send to a port of the container");
            }
        }
    }
}

fn bound(cluster: &Cluster, binding: &Object, report: &mut Report) {
    let Some(name) = binding.text(&["spec", "serviceRef", "name"]) else { return };
    let (Some(service), Some(wanted)) =
        (cluster.get("Service", binding.namespace, name), binding.get(&["spec", "serviceRef", "port"]))
    else {
        return;
    };
    let ports = service.list(&["spec", "ports"]);
    let is = |port: &Doc| port.at(&["port"]) == Some(wanted) || port.at(&["name"]) == Some(wanted);
    if !ports.iter().any(is) {
        let message = format!(
            "{} binds port `{}` that {} doesn't have",
            binding.title(),
            shown(wanted),
            service.title()
        );
        report.add(&PORT, binding, message, "bind a port of the Service");
    }
}

fn opened(cluster: &Cluster, policy: &Object, report: &mut Report) {
    let Some(selector) = policy.get(&["spec", "podSelector"]) else { return };
    // A policy for all pods of a namespace opens a port to those that have it.
    if selector.as_map().is_some_and(fineract_core::Map::is_empty) {
        return;
    }
    for rule in policy.list(&["spec", "ingress"]) {
        let ports = list(rule.at(&["ports"])).iter().filter(|port| port.at(&["endPort"]).is_none());
        for wanted in ports.filter_map(|port| port.at(&["port"])) {
            let mut selected =
                cluster.selected(policy.namespace, |labels| takes(selector, labels)).peekable();
            if selected.peek().is_some() && !selected.any(|workload| workload.port(wanted).is_some()) {
                let message =
                    format!("{} opens port `{}`, which none of its pods has", policy.title(), shown(wanted));
                report.add(&PORT, policy, message, "open a port of the container");
            }
        }
    }
}

fn all<'a>(ports: impl Iterator<Item = &'a super::cluster::ContainerPort<'a>>) -> String {
    let ports: Vec<_> = ports
        .map(|port| {
            port.name.map_or_else(|| format!("{}", port.number), |name| format!("{} ({name})", port.number))
        })
        .collect();
    if ports.is_empty() { "none".into() } else { ports.join(", ") }
}
