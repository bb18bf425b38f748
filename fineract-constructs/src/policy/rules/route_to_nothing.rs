//! `POL-K8S-010`

use std::collections::BTreeSet;

use fineract_core::{Code, Doc, Severity};
use fineract_schema::did_you_mean;

use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-K8S-010",
    title: "traffic for a service that is not there",
    severity: Severity::Error,
    explanation: "## What it does\nFinds ingresses and target group bindings whose service is not among the services that the \
program deploys to their namespace. Where it deploys none, something else does, and the rule is silent.\n\n\
## Why is this bad\nThe load balancer answers 503, or, when the name is that of another service, with the data of \
that one.\n\n\
## Example\n`backend: {service: {name: savings}}` without a service `savings`\n\n\
## Use instead\nThe name of a service of the same namespace, from its handle.",
};

fn check(view: &View, findings: &mut Findings) {
    let services: BTreeSet<_> =
        view.of_kind("Service").map(|service| (service.cluster, service.namespace, service.name)).collect();
    let deployed: BTreeSet<_> =
        services.iter().map(|(cluster, namespace, _)| (*cluster, *namespace)).collect();
    for object in
        view.objects().iter().filter(|object| deployed.contains(&(object.cluster, object.namespace)))
    {
        let mut names = Vec::new();
        match object.kind {
            "TargetGroupBinding" => names.extend(object.get(&["spec", "serviceRef", "name"])),
            "Ingress" => object.doc.walk(&mut |doc| names.extend(doc.at(&["service", "name"]))),
            _ => {}
        }
        for name in names.into_iter().filter_map(Doc::as_str) {
            if !services.contains(&(object.cluster, object.namespace, name)) {
                let message = format!("{} sends traffic to `{name}`, which is not there", object.title());
                let place = (object.cluster, object.namespace);
                let here = services.iter().filter(|(cluster, namespace, _)| (*cluster, *namespace) == place);
                let help = did_you_mean(name, here.map(|(.., name)| *name));
                findings.report(
                    object,
                    message,
                    help.unwrap_or_else(|| "name a service of the same namespace".into()),
                );
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found_in_cluster, object};

    fn binding(service: &str) -> Vec<String> {
        found_in_cluster(&RULE, |bundle| {
            bundle.add("loans", object(json!({"kind": "Service", "metadata": {"name": "loans"}})));
            let spec = json!({"serviceRef": {"name": service}});
            let binding =
                json!({"kind": "TargetGroupBinding", "metadata": {"name": "binding"}, "spec": spec});
            bundle.add("binding", object(binding));
        })
    }

    #[test]
    fn a_binding_of_a_missing_service_is_found() {
        let message = "TargetGroupBinding `binding` sends traffic to `savings`, which is not there";
        assert_eq!(binding("savings"), [format!("bundle/binding: {message}")]);
    }

    #[test]
    fn an_ingress_to_a_missing_service_is_found() {
        let found = found_in_cluster(&RULE, |bundle| {
            bundle.add("loans", object(json!({"kind": "Service", "metadata": {"name": "loans"}})));
            let backend = json!({"service": {"name": "savings", "port": {"name": "http"}}});
            let spec = json!({"rules": [{"http": {"paths": [{"backend": backend}]}}]});
            bundle.add(
                "ingress",
                object(json!({"kind": "Ingress", "metadata": {"name": "web"}, "spec": spec})),
            );
        });
        assert_eq!(found.len(), 1);
    }

    #[test]
    fn a_binding_of_a_service_is_not() {
        assert!(binding("loans").is_empty());
    }
}
