//! `POL-LOG-007`

use fineract_core::{Code, Doc, Severity, Slot};

use crate::policy::{Findings, Resource, Rule, View, references};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-LOG-007",
    title: "cluster whose pods' logs are lost",
    severity: Severity::Error,
    explanation: "## What it does\nFinds clusters outside of `dev` that run pods of applications and have nothing that takes their \
logs: no chart that is known to, no add-on of EKS for it, no DaemonSet that mounts `/var/log` of its node.\n\n\
## Why is this bad\nA node keeps the last 50 MiB or so of each container, until its pod is gone. Who called what before a failure, or \
why a migration failed, nobody can find out afterwards.\n\n\
## Example\n`EksCluster::new(&network).pod_logs(PodLogs::Elsewhere)`\n\n\
## Use instead\n`PodLogs::CloudWatch`, the default; or a shipper of yours in the cluster's bundle. Where another tool installs it, \
acknowledge the finding.",
};

/// Charts that take logs of pods, under their own names.
const SHIPPERS: [&str; 9] = [
    "alloy",
    "aws-for-fluent-bit",
    "datadog",
    "fluent-bit",
    "fluentd",
    "opentelemetry-collector",
    "promtail",
    "splunk-otel-collector",
    "vector",
];

const ADD_ONS: [&str; 1] = ["amazon-cloudwatch-observability"];

fn check(view: &View, findings: &mut Findings) {
    for cluster in view.of_type("AWS::EKS::Cluster").iter().filter(|cluster| cluster.is_critical()) {
        let Some(name) = cluster.text(&["Name"]) else { continue };
        let runs =
            view.objects().iter().any(|it| it.cluster == name && !it.is_system() && it.pod().is_some());
        if runs && !(has_chart(view, name) || has_add_on(view, cluster) || has_daemon_set(view, name)) {
            let message = format!("nothing takes the logs of pods of `{name}`");
            findings.report(cluster, message, "set `.pod_logs(PodLogs::CloudWatch)`, or add a shipper");
        }
    }
}

fn has_chart(view: &View, cluster: &str) -> bool {
    let tree = view.tree();
    tree.ids().any(|node| {
        let is_shipper = |ty: &str| SHIPPERS.contains(&ty);
        let leaf = tree[node].as_leaf().filter(|leaf| leaf.slot == Slot::Release && is_shipper(&leaf.ty));
        let unit = leaf.and(tree[node].unit).and_then(|unit| tree[unit].as_unit());
        unit.is_some_and(|unit| unit.settings.get("cluster").and_then(Doc::as_str) == Some(cluster))
    })
}

fn has_add_on(view: &View, cluster: &Resource) -> bool {
    view.of_type("AWS::EKS::Addon").iter().any(|add_on| {
        let of_it = add_on.get(&["ClusterName"]).is_some_and(|name| {
            name.as_str().is_some_and(|name| cluster.text(&["Name"]) == Some(name))
                || references(name).contains(&cluster.node)
        });
        of_it && add_on.text(&["AddonName"]).is_some_and(|name| ADD_ONS.contains(&name))
    })
}

fn has_daemon_set(view: &View, cluster: &str) -> bool {
    view.of_kind("DaemonSet").filter(|set| set.cluster == cluster).any(|set| {
        let volumes =
            set.pod().and_then(|pod| pod.at(&["volumes"])).and_then(Doc::as_list).unwrap_or_default();
        let paths = volumes.iter().filter_map(|volume| volume.at(&["hostPath", "path"])?.as_str());
        paths.into_iter().any(|path| path.starts_with("/var/log"))
    })
}

#[cfg(test)]
mod tests {
    use fineract_core::Scope;
    use serde_json::json;

    use super::*;
    use crate::k8s::{Bundle, Chart, HelmRelease, Version};
    use crate::policy::rules::testing::{object, resource, run, site};

    /// What is found for a cluster with a pod, and what else is in its bundle.
    fn cluster(others: impl FnOnce(&mut Scope)) -> Vec<String> {
        run(&RULE, |root| {
            let stack = root.add("stack", site("prod").stack("eks"));
            root.at(stack).add("eks", resource("AWS::EKS::Cluster", json!({"Name": "test-prod-eks-euw1"})));
            let bundle =
                Bundle::new("test-prod-eks-euw1", "40-services", Version::new(35), site("prod").place());
            let bundle = root.add("bundle", bundle);
            let mut bundle = root.at(bundle);
            let metadata = json!({"name": "loans", "namespace": "loans"});
            bundle.add("loans", object(json!({"kind": "Pod", "metadata": metadata, "spec": {}})));
            others(&mut bundle);
        })
    }

    #[test]
    fn a_cluster_whose_logs_nobody_takes_is_found() {
        assert_eq!(cluster(|_| ()), ["stack/eks: nothing takes the logs of pods of `test-prod-eks-euw1`"]);
    }

    #[test]
    fn a_chart_or_a_daemon_set_that_takes_them_is_enough() {
        let chart = Chart::new("https://fluent.github.io/helm-charts", "fluent-bit", "0.54.0");
        let found = cluster(|bundle| bundle.add("logs", HelmRelease::new("logs", "kube-system", chart)));
        assert!(found.is_empty(), "{found:?}");
        let pod = json!({"volumes": [{"name": "logs", "hostPath": {"path": "/var/log/pods"}}]});
        let found = cluster(|bundle| {
            let metadata = json!({"name": "logs", "namespace": "kube-system"});
            let set = json!({"kind": "DaemonSet", "metadata": metadata, "spec": {"template": {"spec": pod}}});
            bundle.add("logs", object(set));
        });
        assert!(found.is_empty(), "{found:?}");
    }
}
