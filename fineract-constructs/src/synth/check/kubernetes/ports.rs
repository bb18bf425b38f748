//! Ports that nobody listens on.

use fineract_core::{Code, Doc, Severity};

use super::Report;
use super::cluster::{Cluster, Container, Object, Workload, labels, list, shown};
use super::selectors::{has_all, takes};

pub(super) static PORT: Code = Code {
    id: "K8S-006",
    title: "port that is not there",
    severity: Severity::Error,
    explanation: "A Service, a probe, a hook, a TargetGroupBinding, an Ingress or a NetworkPolicy names a port that the container or the \
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

/// What asks a port of its own container. The hooks are asked for as probes are.
const PROBES: [&[&str]; 5] = [
    &["startupProbe"],
    &["livenessProbe"],
    &["readinessProbe"],
    &["lifecycle", "postStart"],
    &["lifecycle", "preStop"],
];

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
    for ingress in cluster.of_kind("Ingress") {
        routed(cluster, &ingress, report);
    }
}

fn probes(workload: &Workload, container: &Container, report: &mut Report) {
    for path in PROBES {
        let Some(probe) = container.doc.at(path) else { continue };
        let name = path.last().copied().unwrap_or_default();
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
    let ty = service.text(&["spec", "type"]).unwrap_or("ClusterIP");
    let of_nodes = binding.text(&["spec", "targetType"]).unwrap_or("instance") == "instance";
    if of_nodes && !matches!(ty, "NodePort" | "LoadBalancer") {
        let (title, service) = (binding.title(), service.title());
        let message = format!("{title} binds nodes, on which {service} of type `{ty}` has no port");
        report.add(&PORT, binding, message, "set the Service's `type` to `NodePort`");
    }
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

fn routed(cluster: &Cluster, ingress: &Object, report: &mut Report) {
    for backend in backends(ingress) {
        let name = backend.at(&["name"]).and_then(Doc::as_str).unwrap_or_default();
        let Some(service) = cluster.get("Service", ingress.namespace, name) else { continue };
        let wanted = |key| backend.at(&["port", key]);
        // A port that the controller makes up, for an action of its own.
        let Some(port) =
            wanted("number").or_else(|| wanted("name")).filter(|it| it.as_str() != Some("use-annotation"))
        else {
            continue;
        };
        let is = |of: &Doc| of.at(&["port"]) == Some(port) || of.at(&["name"]) == Some(port);
        if !service.list(&["spec", "ports"]).iter().any(is) {
            let (title, service, port) = (ingress.title(), service.title(), shown(port));
            let message = format!("{title} sends to port `{port}` that {service} doesn't have");
            report.add(&PORT, ingress, message, "send to a port of the Service");
        }
    }
}

/// The services that an Ingress sends to.
pub(super) fn backends<'a>(ingress: &Object<'a>) -> Vec<&'a Doc> {
    let rules = ingress.list(&["spec", "rules"]).iter();
    let paths = rules.flat_map(|rule| list(rule.at(&["http", "paths"])));
    let of_paths = paths.filter_map(|path| path.at(&["backend", "service"]));
    of_paths.chain(ingress.get(&["spec", "defaultBackend", "service"])).collect()
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
