//! `POL-HA-005`

use std::collections::BTreeSet;

use fineract_core::{Code, Doc, Severity};

use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-HA-005",
    title: "service of one pod",
    severity: Severity::Warning,
    explanation: "## What it does\nFinds deployments of applications outside of `dev` with one replica, and autoscalers that go down \
to one.\n\n\
## Why is this bad\nEvery update of a node, and every crash, is an outage of the service.\n\n\
## Example\n`apps_v1::Deployment::new(\"loans\").replicas(1)`\n\n\
## Use instead\nTwo replicas or more, spread over zones; `minReplicas: 2` for an autoscaler.",
};

fn check(view: &View, findings: &mut Findings) {
    let mut scaled = BTreeSet::new();
    for scaler in view.of_kind("HorizontalPodAutoscaler").filter(|scaler| !scaler.is_system()) {
        let target = scaler.get(&["spec", "scaleTargetRef", "name"]).and_then(Doc::as_str);
        scaled.extend(target.map(|name| (scaler.cluster, scaler.namespace, name)));
        let least = match scaler.get(&["spec", "minReplicas"]) {
            None => 1,
            Some(Doc::Int(least)) => *least,
            Some(_) => continue,
        };
        if scaler.is_critical() && least < 2 {
            findings.report(
                scaler,
                format!("{} goes down to one pod", scaler.title()),
                "set `minReplicas` to 2",
            );
        }
    }
    let deployments = view.of_kind("Deployment").filter(|deployment| !deployment.is_system());
    for deployment in deployments.filter(|deployment| deployment.is_critical()) {
        let one = matches!(deployment.get(&["spec", "replicas"]), None | Some(Doc::Int(1)));
        if one && !scaled.contains(&(deployment.cluster, deployment.namespace, deployment.name)) {
            findings.report(
                deployment,
                format!("{} is one pod", deployment.title()),
                "set `replicas` to 2 or more",
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{Raw, found_in_cluster, object};

    fn deployment(replicas: i64) -> Raw {
        object(json!({"kind": "Deployment", "metadata": {"name": "loans"}, "spec": {"replicas": replicas}}))
    }

    #[test]
    fn one_pod_is_found() {
        let found = found_in_cluster(&RULE, |bundle| {
            bundle.add("loans", deployment(1));
        });
        assert_eq!(found, ["bundle/loans: Deployment `loans` is one pod"]);
        let found = found_in_cluster(&RULE, |bundle| {
            let unsaid = json!({"kind": "Deployment", "metadata": {"name": "loans"}, "spec": {}});
            bundle.add("loans", object(unsaid));
        });
        assert_eq!(found, ["bundle/loans: Deployment `loans` is one pod"]);
    }

    #[test]
    fn an_autoscaler_that_goes_down_to_one_pod_is_found() {
        for mut spec in [json!({}), json!({"minReplicas": 1})] {
            spec["scaleTargetRef"] = json!({"name": "loans"});
            let found = found_in_cluster(&RULE, |bundle| {
                let meta = json!({"name": "loans"});
                let scaler = json!({"kind": "HorizontalPodAutoscaler", "metadata": meta, "spec": spec});
                bundle.add("scaler", object(scaler));
            });
            assert_eq!(found, ["bundle/scaler: HorizontalPodAutoscaler `loans` goes down to one pod"]);
        }
    }

    #[test]
    fn two_pods_and_what_an_autoscaler_holds_up_are_not() {
        let found = found_in_cluster(&RULE, |bundle| {
            bundle.add("two", deployment(2));
        });
        assert!(found.is_empty(), "{found:?}");
        let found = found_in_cluster(&RULE, |bundle| {
            bundle.add(
                "loans",
                object(json!({"kind": "Deployment", "metadata": {"name": "loans"}, "spec": {}})),
            );
            let spec = json!({"minReplicas": 2, "scaleTargetRef": {"name": "loans"}});
            bundle.add("scaler", object(json!({"kind": "HorizontalPodAutoscaler", "spec": spec})));
        });
        assert!(found.is_empty(), "{found:?}");
    }
}
