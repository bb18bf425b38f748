//! The kinds that `kube` has typed objects for: a new one is one word here.

/// Kinds of Kubernetes itself by module; what they reach comes along. Custom resources are all that `crds/` describes.
pub(crate) const KINDS: &[(&str, &[&str])] = &[
    ("apps_v1", &["DaemonSet", "Deployment", "StatefulSet"]),
    ("autoscaling_v2", &["HorizontalPodAutoscaler"]),
    ("batch_v1", &["CronJob", "Job"]),
    (
        "core_v1",
        &[
            "ConfigMap",
            "LimitRange",
            "Namespace",
            "PersistentVolume",
            "PersistentVolumeClaim",
            "Pod",
            "ResourceQuota",
            "Secret",
            "Service",
            "ServiceAccount",
        ],
    ),
    ("networking_v1", &["Ingress", "IngressClass", "NetworkPolicy"]),
    ("policy_v1", &["PodDisruptionBudget"]),
    ("rbac_v1", &["ClusterRole", "ClusterRoleBinding", "Role", "RoleBinding"]),
    ("scheduling_v1", &["PriorityClass"]),
    ("storage_v1", &["CSIDriver", "StorageClass"]),
];
