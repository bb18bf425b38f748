//! The texts that fields of Kubernetes' own kinds may have, which the published schemas leave out.
//!
//! A row that no longer applies, because a schema says it itself or has no such field, is an error.

use super::model::{Model, Shape};

/// Module and type, field, values.
const VALUES: &[(&str, &str, &str)] = &[
    ("apps_v1.DaemonSetUpdateStrategy", "type", "OnDelete|RollingUpdate"),
    ("apps_v1.DeploymentStrategy", "type", "Recreate|RollingUpdate"),
    ("apps_v1.StatefulSetPersistentVolumeClaimRetentionPolicy", "whenDeleted", "Delete|Retain"),
    ("apps_v1.StatefulSetPersistentVolumeClaimRetentionPolicy", "whenScaled", "Delete|Retain"),
    ("apps_v1.StatefulSetSpec", "podManagementPolicy", "OrderedReady|Parallel"),
    ("apps_v1.StatefulSetUpdateStrategy", "type", "OnDelete|RollingUpdate"),
    ("autoscaling_v2.HPAScalingPolicy", "type", "Percent|Pods"),
    ("autoscaling_v2.HPAScalingRules", "selectPolicy", "Disabled|Max|Min"),
    ("autoscaling_v2.MetricSpec", "type", "ContainerResource|External|Object|Pods|Resource"),
    ("autoscaling_v2.MetricTarget", "type", "AverageValue|Utilization|Value"),
    ("batch_v1.CronJobSpec", "concurrencyPolicy", "Allow|Forbid|Replace"),
    ("batch_v1.JobSpec", "completionMode", "Indexed|NonIndexed"),
    ("batch_v1.JobSpec", "podReplacementPolicy", "Failed|TerminatingOrFailed"),
    ("batch_v1.PodFailurePolicyOnExitCodesRequirement", "operator", "In|NotIn"),
    ("batch_v1.PodFailurePolicyRule", "action", "Count|FailIndex|FailJob|Ignore"),
    ("core_v1.AppArmorProfile", "type", "Localhost|RuntimeDefault|Unconfined"),
    ("core_v1.Container", "imagePullPolicy", "Always|IfNotPresent|Never"),
    ("core_v1.Container", "restartPolicy", "Always|Never|OnFailure"),
    ("core_v1.Container", "terminationMessagePolicy", "FallbackToLogsOnError|File"),
    ("core_v1.ContainerPort", "protocol", "SCTP|TCP|UDP"),
    ("core_v1.HTTPGetAction", "scheme", "HTTP|HTTPS"),
    ("core_v1.LimitRangeItem", "type", "Container|PersistentVolumeClaim|Pod"),
    ("core_v1.NodeSelectorRequirement", "operator", "DoesNotExist|Exists|Gt|In|Lt|NotIn"),
    ("core_v1.PersistentVolumeClaimSpec", "accessModes", ACCESS_MODES),
    ("core_v1.PersistentVolumeClaimSpec", "volumeMode", "Block|Filesystem"),
    ("core_v1.PersistentVolumeSpec", "accessModes", ACCESS_MODES),
    ("core_v1.PersistentVolumeSpec", "persistentVolumeReclaimPolicy", "Delete|Recycle|Retain"),
    ("core_v1.PersistentVolumeSpec", "volumeMode", "Block|Filesystem"),
    ("core_v1.PodSecurityContext", "fsGroupChangePolicy", "Always|OnRootMismatch"),
    ("core_v1.PodSecurityContext", "supplementalGroupsPolicy", "Merge|Strict"),
    ("core_v1.PodSpec", "dnsPolicy", "ClusterFirst|ClusterFirstWithHostNet|Default|None"),
    ("core_v1.PodSpec", "preemptionPolicy", "Never|PreemptLowerPriority"),
    ("core_v1.PodSpec", "restartPolicy", "Always|Never|OnFailure"),
    ("core_v1.SeccompProfile", "type", "Localhost|RuntimeDefault|Unconfined"),
    ("core_v1.ServicePort", "protocol", "SCTP|TCP|UDP"),
    ("core_v1.ServiceSpec", "externalTrafficPolicy", "Cluster|Local"),
    ("core_v1.ServiceSpec", "internalTrafficPolicy", "Cluster|Local"),
    ("core_v1.ServiceSpec", "ipFamilies", "IPv4|IPv6"),
    ("core_v1.ServiceSpec", "ipFamilyPolicy", "PreferDualStack|RequireDualStack|SingleStack"),
    ("core_v1.ServiceSpec", "sessionAffinity", "ClientIP|None"),
    ("core_v1.ServiceSpec", "type", "ClusterIP|ExternalName|LoadBalancer|NodePort"),
    ("core_v1.Toleration", "effect", "NoExecute|NoSchedule|PreferNoSchedule"),
    ("core_v1.Toleration", "operator", "Equal|Exists|Gt|Lt"),
    ("core_v1.TopologySpreadConstraint", "nodeAffinityPolicy", "Honor|Ignore"),
    ("core_v1.TopologySpreadConstraint", "nodeTaintsPolicy", "Honor|Ignore"),
    ("core_v1.TopologySpreadConstraint", "whenUnsatisfiable", "DoNotSchedule|ScheduleAnyway"),
    ("core_v1.VolumeMount", "mountPropagation", "Bidirectional|HostToContainer|None"),
    ("core_v1.VolumeMount", "recursiveReadOnly", "Disabled|Enabled|IfPossible"),
    ("meta_v1.LabelSelectorRequirement", "operator", "DoesNotExist|Exists|In|NotIn"),
    ("networking_v1.HTTPIngressPath", "pathType", "Exact|ImplementationSpecific|Prefix"),
    ("networking_v1.NetworkPolicyPort", "protocol", "SCTP|TCP|UDP"),
    ("networking_v1.NetworkPolicySpec", "policyTypes", "Egress|Ingress"),
    ("policy_v1.PodDisruptionBudgetSpec", "unhealthyPodEvictionPolicy", "AlwaysAllow|IfHealthyBudget"),
    ("rbac_v1.Subject", "kind", "Group|ServiceAccount|User"),
    ("scheduling_v1.PriorityClass", "preemptionPolicy", "Never|PreemptLowerPriority"),
    ("storage_v1.CSIDriverSpec", "fsGroupPolicy", "File|None|ReadWriteOnceWithFSType"),
    ("storage_v1.CSIDriverSpec", "volumeLifecycleModes", "Ephemeral|Persistent"),
    ("storage_v1.StorageClass", "reclaimPolicy", "Delete|Recycle|Retain"),
    ("storage_v1.StorageClass", "volumeBindingMode", "Immediate|WaitForFirstConsumer"),
];

const ACCESS_MODES: &str = "ReadOnlyMany|ReadWriteMany|ReadWriteOnce|ReadWriteOncePod";

/// Puts the values into the model.
pub(crate) fn apply(model: &mut Model) -> Result<(), String> {
    for (place, field, values) in VALUES {
        let (module, name) = place.split_once('.').unwrap_or(("", place));
        let ty = model.modules.get_mut(module).and_then(|module| module.types.get_mut(name));
        let field = ty
            .and_then(|ty| ty.fields.get_mut(*field))
            .ok_or_else(|| format!("`{place}` has no `{field}`"))?;
        let shape = match &mut field.shape {
            Shape::List(items) => items,
            shape => shape,
        };
        if *shape != Shape::String {
            return Err(format!("a field of `{place}` is `{shape}`: its row of values is no longer needed"));
        }
        *shape = Shape::Enum(values.split('|').map(str::to_owned).collect());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::apply;
    use crate::kube::model::Model;

    #[test]
    fn a_row_that_no_longer_applies_is_an_error() {
        let error = apply(&mut Model::default()).expect_err("no field is there");
        assert_eq!(error, "`apps_v1.DaemonSetUpdateStrategy` has no `type`");
        let mut model = crate::kube::model().expect("the data is there, and the rows are applied");
        assert!(
            apply(&mut model).is_err_and(|error| error.ends_with("its row of values is no longer needed"))
        );
    }
}
