//! `POL-K8S-012`

use fineract_core::{Code, Doc, Severity};

use crate::policy::{Findings, Object, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-K8S-012",
    title: "host of one service that leads to another",
    severity: Severity::Error,
    explanation: "## What it does\nFinds ingresses with a host whose first part is the name of a service of the namespace, and \
which lead it to other services alone. Case and `-` don't count.\n\n\
## Why is this bad\nClients of one service are shown another. The rule was copied and half of it was changed.\n\n\
## Example\n`host: savings.fineract.example` with `backend: {service: {name: loans}}`, where there is a service `savings`\n\n\
## Use instead\nThe host's own service; or `services::Exposure`, where a host belongs to the service that says it.",
};

fn check(view: &View, findings: &mut Findings) {
    for ingress in view.of_kind("Ingress") {
        for rule in ingress.get(&["spec", "rules"]).and_then(Doc::as_list).unwrap_or_default() {
            let Some(host) = rule.at(&["host"]).and_then(Doc::as_str) else { continue };
            let first = plain(host.split('.').next().unwrap_or_default());
            let beside = |service: &&Object| {
                (service.cluster, service.namespace) == (ingress.cluster, ingress.namespace)
                    && plain(service.name) == first
            };
            let Some(own) = view.of_kind("Service").find(beside) else { continue };
            let mut led = Vec::new();
            rule.walk(&mut |doc| led.extend(doc.at(&["service", "name"]).and_then(Doc::as_str)));
            if !led.is_empty() && !led.contains(&own.name) {
                let message =
                    format!("`{host}` leads to `{}`, and there is a service `{}`", led[0], own.name);
                findings.report(ingress, message, format!("lead it to `{}`", own.name));
            }
        }
    }
}

fn plain(name: &str) -> String {
    name.replace('-', "").to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found_in_cluster, object};

    fn savings_lead_to(service: &str) -> Vec<String> {
        found_in_cluster(&RULE, |bundle| {
            for name in ["loan-management", "savings-management"] {
                bundle.add(name, object(json!({"kind": "Service", "metadata": {"name": name}})));
            }
            let backend = json!({"service": {"name": service}});
            let rule = json!({"host": "SavingsManagement.fineract.example", "http": {"paths": [{"backend": backend}]}});
            bundle.add("ingress", object(json!({"kind": "Ingress", "spec": {"rules": [rule]}})));
        })
    }

    #[test]
    fn the_host_of_savings_that_leads_to_loans_is_found() {
        let message = "`SavingsManagement.fineract.example` leads to `loan-management`, and there is a service \
                       `savings-management`";
        assert_eq!(savings_lead_to("loan-management"), [format!("bundle/ingress: {message}")]);
    }

    #[test]
    fn a_host_that_leads_to_its_service_is_not() {
        assert!(savings_lead_to("savings-management").is_empty());
    }
}
