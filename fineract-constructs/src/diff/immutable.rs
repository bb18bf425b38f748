//! Fields of Kubernetes objects that the API server refuses to change.

/// A kind and a field below which nothing may change, with exceptions.
struct Rule {
    kind: &'static str,
    field: &'static str,
    but: &'static [&'static str],
}

const fn rule(kind: &'static str, field: &'static str) -> Rule {
    Rule { kind, field, but: &[] }
}

/// Source: the update validation of Kubernetes 1.33 (`pkg/apis/*/validation`), the pages of the kinds on kubernetes.io,
/// and, for `TargetGroupBinding`, the webhook of the AWS Load Balancer Controller.
const RULES: &[Rule] = &[
    rule("Deployment", "spec.selector"),
    rule("ReplicaSet", "spec.selector"),
    rule("DaemonSet", "spec.selector"),
    Rule {
        kind: "StatefulSet",
        field: "spec",
        but: &[
            "spec.replicas",
            "spec.ordinals",
            "spec.template",
            "spec.updateStrategy",
            "spec.revisionHistoryLimit",
            "spec.persistentVolumeClaimRetentionPolicy",
            "spec.minReadySeconds",
        ],
    },
    rule("Job", "spec.selector"),
    rule("Job", "spec.template"),
    rule("Job", "spec.completionMode"),
    rule("Job", "spec.podFailurePolicy"),
    rule("Job", "spec.backoffLimitPerIndex"),
    rule("Job", "spec.managedBy"),
    rule("Service", "spec.clusterIP"),
    rule("Service", "spec.clusterIPs"),
    rule("Service", "spec.loadBalancerClass"),
    rule("Service", "spec.healthCheckNodePort"),
    Rule {
        kind: "PersistentVolumeClaim",
        field: "spec",
        but: &["spec.resources.requests.storage", "spec.volumeAttributesClassName"],
    },
    rule("PersistentVolume", "spec.csi"),
    rule("PersistentVolume", "spec.nfs"),
    rule("PersistentVolume", "spec.hostPath"),
    rule("PersistentVolume", "spec.volumeMode"),
    rule("PersistentVolume", "spec.nodeAffinity"),
    rule("StorageClass", "provisioner"),
    rule("StorageClass", "parameters"),
    rule("StorageClass", "reclaimPolicy"),
    rule("StorageClass", "volumeBindingMode"),
    rule("PriorityClass", "value"),
    rule("PriorityClass", "preemptionPolicy"),
    rule("RoleBinding", "roleRef"),
    rule("ClusterRoleBinding", "roleRef"),
    rule("RuntimeClass", "handler"),
    rule("IngressClass", "spec.controller"),
    rule("CSIDriver", "spec.attachRequired"),
    rule("CSIDriver", "spec.fsGroupPolicy"),
    rule("CSIDriver", "spec.volumeLifecycleModes"),
    rule("EndpointSlice", "addressType"),
    rule("Secret", "type"),
    rule("CustomResourceDefinition", "spec.scope"),
    rule("CustomResourceDefinition", "spec.group"),
    rule("TargetGroupBinding", "spec.targetGroupARN"),
    rule("TargetGroupBinding", "spec.targetType"),
    rule("TargetGroupBinding", "spec.vpcID"),
];

/// Whether a field of a kind can't be changed.
pub(super) fn is_immutable(kind: &str, path: &str) -> bool {
    let below = |field: &str| {
        path.strip_prefix(field).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
    };
    RULES.iter().any(|rule| rule.kind == kind && below(rule.field) && !rule.but.iter().any(|but| below(but)))
}
