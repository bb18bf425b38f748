//! `POL-K8S-009`

use std::collections::BTreeSet;

use fineract_core::{Code, Doc, Severity};
use fineract_schema::did_you_mean;

use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-K8S-009",
    title: "autoscaler of nothing",
    severity: Severity::Error,
    explanation: "## What it does\nFinds horizontal autoscalers whose target is not in the cluster, or cannot be scaled.\n\n\
## Why is this bad\nThe autoscaler is accepted and does nothing: on the day of the salaries the service stays at \
two pods.\n\n\
## Example\n`scaleTargetRef: {kind: HorizontalPodAutoscaler, name: loans}`\n\n\
## Use instead\n`scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: loans}` of a deployment in the same \
namespace.",
};

fn check(view: &View, findings: &mut Findings) {
    let scalable =
        ["Deployment", "StatefulSet", "ReplicaSet"].into_iter().flat_map(|kind| view.of_kind(kind));
    let known: BTreeSet<_> =
        scalable.map(|object| (object.cluster, object.namespace, object.kind, object.name)).collect();
    for scaler in view.of_kind("HorizontalPodAutoscaler") {
        let text = |field| scaler.get(&["spec", "scaleTargetRef", field]).and_then(Doc::as_str);
        let (Some(kind), Some(name)) = (text("kind"), text("name")) else { continue };
        if !known.contains(&(scaler.cluster, scaler.namespace, kind, name)) {
            let message = format!("{} scales {kind} `{name}`, which is not there", scaler.title());
            let place = (scaler.cluster, scaler.namespace, kind);
            let here =
                known.iter().filter(|(cluster, namespace, kind, _)| (*cluster, *namespace, *kind) == place);
            let help = did_you_mean(name, here.map(|(.., name)| *name));
            findings.report(
                scaler,
                message,
                help.unwrap_or_else(|| "name a deployment of the same namespace".into()),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found_in_cluster, object};

    fn scaler(kind: &str) -> Vec<String> {
        found_in_cluster(&RULE, |bundle| {
            bundle.add("loans", object(json!({"kind": "Deployment", "metadata": {"name": "loans"}})));
            let spec = json!({"scaleTargetRef": {"kind": kind, "name": "loans"}});
            let scaler =
                json!({"kind": "HorizontalPodAutoscaler", "metadata": {"name": "loans"}, "spec": spec});
            bundle.add("scaler", object(scaler));
        })
    }

    #[test]
    fn an_autoscaler_of_an_autoscaler_is_found() {
        let message =
            "HorizontalPodAutoscaler `loans` scales HorizontalPodAutoscaler `loans`, which is not there";
        assert_eq!(scaler("HorizontalPodAutoscaler"), [format!("bundle/scaler: {message}")]);
    }

    #[test]
    fn an_autoscaler_of_a_deployment_is_not() {
        assert!(scaler("Deployment").is_empty());
    }
}
