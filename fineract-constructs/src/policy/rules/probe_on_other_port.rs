//! `POL-K8S-006`

use fineract_core::{Code, Doc, Severity};

use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-K8S-006",
    title: "probe of a port that nobody listens on",
    severity: Severity::Error,
    explanation: "## What it does\nFinds probes whose port is not among the ports of their container, by name or by number.\n\n\
## Why is this bad\nThe probe fails, the pod is killed or never gets traffic, and the log of the service says that \
all is well.\n\n\
## Example\n`ports: [{containerPort: 8443}]` with `livenessProbe: {httpGet: {port: 8080}}`\n\n\
## Use instead\nName the port, `http`, and probe it by its name.",
};

fn check(view: &View, findings: &mut Findings) {
    for object in view.objects() {
        for container in object.containers() {
            let ports = container.at(&["ports"]).and_then(Doc::as_list).unwrap_or_default();
            for probe in ["startupProbe", "livenessProbe", "readinessProbe"] {
                let targets = ["httpGet", "tcpSocket", "grpc"];
                let port = targets.into_iter().find_map(|target| container.at(&[probe, target, "port"]));
                let Some(port) = port.filter(|port| !ports.is_empty() && !matches!(port, Doc::Expr(_)))
                else {
                    continue;
                };
                let listens =
                    |of: &Doc| of.at(&["containerPort"]) == Some(port) || of.at(&["name"]) == Some(port);
                if !ports.iter().any(listens) {
                    let shown = match port {
                        Doc::Int(number) => number.to_string(),
                        other => other.as_str().unwrap_or("?").to_owned(),
                    };
                    let message = format!(
                        "the {probe} of {} asks port {shown}, which is none of its container's",
                        object.title()
                    );
                    findings.report(object, message, "probe a port of the container by its name");
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::found_in_container;

    #[test]
    fn a_probe_of_another_port_is_found() {
        let found = found_in_container(
            &RULE,
            json!({
                "ports": [{"name": "https", "containerPort": 8443}],
                "livenessProbe": {"httpGet": {"path": "/health", "port": 8080}},
            }),
        );
        let message =
            "the livenessProbe of Deployment `loans` asks port 8080, which is none of its container's";
        assert_eq!(found, [format!("bundle/loans: {message}")]);
        for probe in ["startupProbe", "readinessProbe"] {
            let ports = json!([{"containerPort": 8443}]);
            let found = found_in_container(&RULE, json!({"ports": ports, probe: {"grpc": {"port": 8080}}}));
            assert_eq!(found.len(), 1, "{probe}");
        }
    }

    #[test]
    fn a_probe_by_name_or_number_is_not() {
        let ports = json!([{"name": "http", "containerPort": 8080}]);
        let by_name = json!({"ports": ports, "readinessProbe": {"httpGet": {"port": "http"}}});
        assert!(found_in_container(&RULE, by_name).is_empty());
        let by_number = json!({"ports": ports, "readinessProbe": {"tcpSocket": {"port": 8080}}});
        assert!(found_in_container(&RULE, by_number).is_empty());
    }
}
