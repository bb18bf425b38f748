//! Kubernetes objects whose fields are not as their kind wants them.

use serde_json::{Value as Json, json};

use super::{Mistake, object};

pub(super) fn mistakes() -> Vec<Mistake> {
    let metadata =
        |name: &str| json!({"name": name, "namespace": "apache-fineract", "labels": {"app": name}});
    let config = || json!({"apiVersion": "v1", "kind": "ConfigMap", "metadata": metadata("settings"), "data": {"a": "b"}});
    let budget = || {
        json!({
            "apiVersion": "policy/v1", "kind": "PodDisruptionBudget", "metadata": metadata("loans"),
            "spec": {"maxUnavailable": 1, "selector": {"matchLabels": {"app": "loans"}}},
        })
    };
    let policy = || {
        json!({
            "apiVersion": "networking.k8s.io/v1", "kind": "NetworkPolicy", "metadata": metadata("deny"),
            "spec": {"podSelector": {}, "policyTypes": ["Ingress"]},
        })
    };
    let role = || {
        json!({
            "apiVersion": "rbac.authorization.k8s.io/v1", "kind": "Role", "metadata": metadata("reader"),
            "rules": [{"apiGroups": [""], "resources": ["pods"], "verbs": ["get"]}],
        })
    };
    let class = || {
        json!({
            "apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "metadata": {"name": "fast"},
            "provisioner": "ebs.csi.aws.com", "volumeBindingMode": "WaitForFirstConsumer",
            "parameters": {"type": "gp3", "encrypted": "true"},
        })
    };
    let account = || {
        json!({
            "apiVersion": "v1", "kind": "ServiceAccount", "metadata": metadata("loans"),
            "automountServiceAccountToken": false,
        })
    };
    let quota = || {
        json!({
            "apiVersion": "v1", "kind": "ResourceQuota", "metadata": metadata("limits"),
            "spec": {"hard": {"pods": "10"}},
        })
    };
    let job = |spec: Json| {
        let mut job = json!({
            "apiVersion": "batch/v1", "kind": "CronJob", "metadata": metadata("close"),
            "spec": {
                "schedule": "0 1 * * *", "concurrencyPolicy": "Forbid",
                "jobTemplate": {"spec": {"template": {"metadata": {"labels": {"app": "close"}}, "spec": {
                    "restartPolicy": "Never", "automountServiceAccountToken": false,
                    "containers": [{
                        "name": "close", "image": "111122223333.dkr.ecr.eu-west-1.amazonaws.com/fineract/close:1.4.2",
                        "resources": {
                            "requests": {"cpu": "100m", "memory": "128Mi"}, "limits": {"cpu": "100m", "memory": "128Mi"},
                        },
                    }],
                }}}},
            },
        });
        super::patch(&mut job["spec"], &spec);
        job
    };
    let tier = || {
        json!({
            "apiVersion": "projectcalico.org/v3", "kind": "Tier", "metadata": {"name": "platform"},
            "spec": {"order": 100},
        })
    };
    vec![
        object("a mistyped field", config(), json!({"dta": {"a": "b"}})),
        object("a number for text", config(), json!({"data": {"a": 1}})),
        object("a kind that its group doesn't have", config(), json!({"kind": "ConfigMapp"})),
        object("a version that is gone", budget(), json!({"apiVersion": "policy/v1beta1"})),
        object("an object without a name", config(), json!({"metadata": {"name": null}})).code("K8S-003"),
        object("a label that is no text", config(), json!({"metadata": {"labels": {"app": true}}})),
        object("a selector as text", budget(), json!({"spec": {"selector": "app=loans"}})),
        object("a mistyped field of a budget", budget(), json!({"spec": {"maxUnavailible": 1}})),
        object("a list of policies as text", policy(), json!({"spec": {"policyTypes": "Ingress"}})),
        object(
            "a rule without verbs",
            role(),
            json!({"rules": [{"apiGroups": [""], "resources": ["pods"]}]}),
        ),
        object("a storage class of nobody", class(), json!({"provisioner": null})),
        object("a parameter of a class that is no text", class(), json!({"parameters": {"kmsKeyId": 7}})),
        object("IOPS that no volume of gp3 has", class(), json!({"parameters": {"iops": "100"}}))
            .code("SC-001"),
        object(
            "IOPS for a volume that takes none",
            class(),
            json!({"parameters": {"type": "st1", "iops": "500"}}),
        )
        .code("SC-001"),
        object("text for a boolean of an object", account(), json!({"automountServiceAccountToken": "no"})),
        object("a list for a map", quota(), json!({"spec": {"hard": ["pods"]}})),
        object("a job without a schedule", job(json!({})), json!({"spec": {"schedule": null}})),
        object(
            "a number of jobs that is text",
            job(json!({})),
            json!({"spec": {"successfulJobsHistoryLimit": "three"}}),
        ),
        object(
            "a mistyped field of a container",
            job(json!({})),
            json!({"spec": {"jobTemplate": {"spec": {"template": {"spec": {"restartPolcy": "Never"}}}}}}),
        ),
        object("a custom resource with a mistyped field", tier(), json!({"spec": {"ordr": 100}})),
        object("a custom resource with text for a number", tier(), json!({"spec": {"order": "first"}})),
    ]
}
