// Written by `fineract-codegen`; do not edit.

//! Objects of `apps/v1`.

use crate::generated::{IntOrString, IntoKnown, List, Map, Object, ObjectRef, with};
use crate::{core_v1, meta_v1};

/// DaemonSet represents the configuration of a daemon set.
#[derive(Clone)]
pub struct DaemonSet(Object);

impl DaemonSet {
    /// A `DaemonSet` of this name.
    pub fn new(name: impl Into<String>) -> Self {
        Self(Object::new(name))
    }

    /// The desired behavior of this daemon set. More info:
    /// <https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status>
    ///
    /// Required in Kubernetes 1.37 and newer.
    pub fn spec(self, value: impl IntoKnown<DaemonSetSpec>) -> Self {
        Self(self.0.with("spec", value.into_known()))
    }
}

/// What a program holds of the `DaemonSet` that it added.
pub type DaemonSetRef = ObjectRef<DaemonSet>;

crate::object!(DaemonSet, "apps/v1", "DaemonSet");

/// DaemonSetSpec is the specification of a daemon set.
#[derive(Clone)]
pub struct DaemonSetSpec(Map);

impl DaemonSetSpec {
    /// A `DaemonSetSpec` with its `selector` and `template`.
    pub fn new(
        selector: impl IntoKnown<meta_v1::LabelSelector>,
        template: impl IntoKnown<core_v1::PodTemplateSpec>,
    ) -> Self {
        Self(Map::default()).selector(selector).template(template)
    }

    /// The minimum number of seconds for which a newly created DaemonSet pod should be ready without any of its
    /// container crashing, for it to be considered available. Defaults to 0 (pod will be considered available as soon
    /// as it is ready).
    pub fn min_ready_seconds(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "minReadySeconds", value.into_known()))
    }

    /// The number of old history to retain to allow rollback. This is a pointer to distinguish between explicit zero
    /// and not specified. Defaults to 10.
    pub fn revision_history_limit(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "revisionHistoryLimit", value.into_known()))
    }

    /// A label query over pods that are managed by the daemon set. Must match in order to be controlled. It must
    /// match the pod template's labels. More info:
    /// <https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors>
    pub fn selector(self, value: impl IntoKnown<meta_v1::LabelSelector>) -> Self {
        Self(with(self.0, "selector", value.into_known()))
    }

    /// An object that describes the pod that will be created. The DaemonSet will create exactly one copy of this pod
    /// on every node that matches the template's node selector (or on every node if no node selector is specified).
    /// The only allowed template.spec.restartPolicy value is "Always". More info:
    /// <https://kubernetes.io/docs/concepts/workloads/controllers/replicationcontroller#pod-template>
    pub fn template(self, value: impl IntoKnown<core_v1::PodTemplateSpec>) -> Self {
        Self(with(self.0, "template", value.into_known()))
    }

    /// An update strategy to replace existing DaemonSet pods with new pods.
    pub fn update_strategy(self, value: impl IntoKnown<DaemonSetUpdateStrategy>) -> Self {
        Self(with(self.0, "updateStrategy", value.into_known()))
    }
}

/// DaemonSetUpdateStrategy is a struct used to control the update strategy for a DaemonSet.
#[derive(Clone)]
pub struct DaemonSetUpdateStrategy(Map);

impl DaemonSetUpdateStrategy {
    /// `OnDelete`, for [`type`](Self::type).
    pub const TYPE_ON_DELETE: &'static str = "OnDelete";
    /// `RollingUpdate`, for [`type`](Self::type).
    pub const TYPE_ROLLING_UPDATE: &'static str = "RollingUpdate";

    /// A `DaemonSetUpdateStrategy`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Rolling update config params. Present only if type = "RollingUpdate".
    pub fn rolling_update(self, value: impl IntoKnown<RollingUpdateDaemonSet>) -> Self {
        Self(with(self.0, "rollingUpdate", value.into_known()))
    }

    /// Type of daemon set update. Can be "RollingUpdate" or "OnDelete". Default is RollingUpdate. One of `OnDelete`,
    /// `RollingUpdate`.
    pub fn r#type(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "type", value.into_known()))
    }
}

/// Deployment enables declarative updates for Pods and ReplicaSets.
#[derive(Clone)]
pub struct Deployment(Object);

impl Deployment {
    /// A `Deployment` of this name.
    pub fn new(name: impl Into<String>) -> Self {
        Self(Object::new(name))
    }

    /// Specification of the desired behavior of the Deployment.
    ///
    /// Required in Kubernetes 1.37 and newer.
    pub fn spec(self, value: impl IntoKnown<DeploymentSpec>) -> Self {
        Self(self.0.with("spec", value.into_known()))
    }
}

/// What a program holds of the `Deployment` that it added.
pub type DeploymentRef = ObjectRef<Deployment>;

crate::object!(Deployment, "apps/v1", "Deployment");

/// DeploymentSpec is the specification of the desired behavior of the Deployment.
#[derive(Clone)]
pub struct DeploymentSpec(Map);

impl DeploymentSpec {
    /// A `DeploymentSpec` with its `selector` and `template`.
    pub fn new(
        selector: impl IntoKnown<meta_v1::LabelSelector>,
        template: impl IntoKnown<core_v1::PodTemplateSpec>,
    ) -> Self {
        Self(Map::default()).selector(selector).template(template)
    }

    /// Minimum number of seconds for which a newly created pod should be ready without any of its container crashing,
    /// for it to be considered available. Defaults to 0 (pod will be considered available as soon as it is ready)
    pub fn min_ready_seconds(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "minReadySeconds", value.into_known()))
    }

    /// Indicates that the deployment is paused.
    pub fn paused(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "paused", value.into_known()))
    }

    /// The maximum time in seconds for a deployment to make progress before it is considered to be failed. The
    /// deployment controller will continue to process failed deployments and a condition with a
    /// ProgressDeadlineExceeded reason will be surfaced in the deployment status. Note that progress will not be
    /// estimated during the time a deployment is paused. Defaults to 600s.
    pub fn progress_deadline_seconds(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "progressDeadlineSeconds", value.into_known()))
    }

    /// Number of desired pods. This is a pointer to distinguish between explicit zero and not specified. Defaults
    /// to 1.
    pub fn replicas(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "replicas", value.into_known()))
    }

    /// The number of old ReplicaSets to retain to allow rollback. This is a pointer to distinguish between explicit
    /// zero and not specified. Defaults to 10.
    pub fn revision_history_limit(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "revisionHistoryLimit", value.into_known()))
    }

    /// Label selector for pods. Existing ReplicaSets whose pods are selected by this will be the ones affected by
    /// this deployment. It must match the pod template's labels.
    pub fn selector(self, value: impl IntoKnown<meta_v1::LabelSelector>) -> Self {
        Self(with(self.0, "selector", value.into_known()))
    }

    /// The deployment strategy to use to replace existing pods with new ones.
    pub fn strategy(self, value: impl IntoKnown<DeploymentStrategy>) -> Self {
        Self(with(self.0, "strategy", value.into_known()))
    }

    /// Template describes the pods that will be created. The only allowed template.spec.restartPolicy value is
    /// "Always".
    pub fn template(self, value: impl IntoKnown<core_v1::PodTemplateSpec>) -> Self {
        Self(with(self.0, "template", value.into_known()))
    }
}

/// DeploymentStrategy describes how to replace existing pods with new ones.
#[derive(Clone)]
pub struct DeploymentStrategy(Map);

impl DeploymentStrategy {
    /// `Recreate`, for [`type`](Self::type).
    pub const TYPE_RECREATE: &'static str = "Recreate";
    /// `RollingUpdate`, for [`type`](Self::type).
    pub const TYPE_ROLLING_UPDATE: &'static str = "RollingUpdate";

    /// A `DeploymentStrategy`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Rolling update config params. Present only if DeploymentStrategyType = RollingUpdate.
    pub fn rolling_update(self, value: impl IntoKnown<RollingUpdateDeployment>) -> Self {
        Self(with(self.0, "rollingUpdate", value.into_known()))
    }

    /// Type of deployment. Can be "Recreate" or "RollingUpdate". Default is RollingUpdate. One of `Recreate`,
    /// `RollingUpdate`.
    pub fn r#type(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "type", value.into_known()))
    }
}

/// Spec to control the desired behavior of daemon set rolling update.
#[derive(Clone)]
pub struct RollingUpdateDaemonSet(Map);

impl RollingUpdateDaemonSet {
    /// A `RollingUpdateDaemonSet`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// The maximum number of nodes with an existing available DaemonSet pod that can have an updated DaemonSet pod
    /// during during an update. Value can be an absolute number (ex: 5) or a percentage of desired pods (ex: 10%).
    /// This can not be 0 if MaxUnavailable is 0. Absolute number is calculated from percentage by rounding up to a
    /// minimum of 1. Default value is 0. Example: when this is set to 30%, at most 30% of the total number of nodes
    /// that should be running the daemon pod (i.e. status.desiredNumberScheduled) can have their a new pod created
    /// before the old pod is marked as deleted. The update starts by launching new pods on 30% of nodes. Once an
    /// updated pod is available (Ready for at least minReadySeconds) the old DaemonSet pod on that node is marked
    /// deleted. If the old pod becomes unavailable for any reason (Ready transitions to false, is evicted, or is
    /// drained) an updated pod is immediately created on that node without considering surge limits. Allowing surge
    /// implies the possibility that the resources consumed by the daemonset on any given node can double if the
    /// readiness check fails, and so resource intensive daemonsets should take into account that they may cause
    /// evictions during disruption.
    pub fn max_surge(self, value: impl IntoKnown<IntOrString>) -> Self {
        Self(with(self.0, "maxSurge", value.into_known()))
    }

    /// The maximum number of DaemonSet pods that can be unavailable during the update. Value can be an absolute
    /// number (ex: 5) or a percentage of total number of DaemonSet pods at the start of the update (ex: 10%).
    /// Absolute number is calculated from percentage by rounding up. This cannot be 0 if MaxSurge is 0 Default value
    /// is 1. Example: when this is set to 30%, at most 30% of the total number of nodes that should be running the
    /// daemon pod (i.e. status.desiredNumberScheduled) can have their pods stopped for an update at any given time.
    /// The update starts by stopping at most 30% of those DaemonSet pods and then brings up new DaemonSet pods in
    /// their place. Once the new pods are available, it then proceeds onto other DaemonSet pods, thus ensuring that
    /// at least 70% of original number of DaemonSet pods are available at all times during the update.
    pub fn max_unavailable(self, value: impl IntoKnown<IntOrString>) -> Self {
        Self(with(self.0, "maxUnavailable", value.into_known()))
    }
}

/// Spec to control the desired behavior of rolling update.
#[derive(Clone)]
pub struct RollingUpdateDeployment(Map);

impl RollingUpdateDeployment {
    /// A `RollingUpdateDeployment`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// The maximum number of pods that can be scheduled above the desired number of pods. Value can be an absolute
    /// number (ex: 5) or a percentage of desired pods (ex: 10%). This can not be 0 if MaxUnavailable is 0. Absolute
    /// number is calculated from percentage by rounding up. Defaults to 25%. Example: when this is set to 30%, the
    /// new ReplicaSet can be scaled up immediately when the rolling update starts, such that the total number of old
    /// and new pods do not exceed 130% of desired pods. Once old pods have been killed, new ReplicaSet can be scaled
    /// up further, ensuring that total number of pods running at any time during the update is at most 130% of
    /// desired pods.
    pub fn max_surge(self, value: impl IntoKnown<IntOrString>) -> Self {
        Self(with(self.0, "maxSurge", value.into_known()))
    }

    /// The maximum number of pods that can be unavailable during the update. Value can be an absolute number (ex: 5)
    /// or a percentage of desired pods (ex: 10%). Absolute number is calculated from percentage by rounding down.
    /// This can not be 0 if MaxSurge is 0. Defaults to 25%. Example: when this is set to 30%, the old ReplicaSet can
    /// be scaled down to 70% of desired pods immediately when the rolling update starts. Once new pods are ready, old
    /// ReplicaSet can be scaled down further, followed by scaling up the new ReplicaSet, ensuring that the total
    /// number of pods available at all times during the update is at least 70% of desired pods.
    pub fn max_unavailable(self, value: impl IntoKnown<IntOrString>) -> Self {
        Self(with(self.0, "maxUnavailable", value.into_known()))
    }
}

/// RollingUpdateStatefulSetStrategy is used to communicate parameter for RollingUpdateStatefulSetStrategyType.
#[derive(Clone)]
pub struct RollingUpdateStatefulSetStrategy(Map);

impl RollingUpdateStatefulSetStrategy {
    /// A `RollingUpdateStatefulSetStrategy`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// The maximum number of pods that can be unavailable during the update. Value can be an absolute number (ex: 5)
    /// or a percentage of desired pods (ex: 10%). Absolute number is calculated from percentage by rounding up. This
    /// can not be 0. Defaults to 1. This field is beta-level and is enabled by default. The field applies to all pods
    /// in the range 0 to Replicas-1. That means if there is any unavailable pod in the range 0 to Replicas-1, it will
    /// be counted towards MaxUnavailable. This setting might not be effective for the OrderedReady
    /// podManagementPolicy. That policy ensures pods are created and become ready one at a time.
    pub fn max_unavailable(self, value: impl IntoKnown<IntOrString>) -> Self {
        Self(with(self.0, "maxUnavailable", value.into_known()))
    }

    /// Partition indicates the ordinal at which the StatefulSet should be partitioned for updates. During a rolling
    /// update, all pods from ordinal Replicas-1 to Partition are updated. All pods from ordinal Partition-1 to 0
    /// remain untouched. This is helpful in being able to do a canary based deployment. The default value is 0.
    pub fn partition(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "partition", value.into_known()))
    }
}

/// StatefulSet represents a set of pods with consistent identities. Identities are defined as:
/// - Network: A single stable DNS and hostname.
/// - Storage: As many VolumeClaims as requested.
///
/// The StatefulSet guarantees that a given network identity will always map to the same storage identity.
#[derive(Clone)]
pub struct StatefulSet(Object);

impl StatefulSet {
    /// A `StatefulSet` of this name.
    pub fn new(name: impl Into<String>) -> Self {
        Self(Object::new(name))
    }

    /// Spec defines the desired identities of pods in this set.
    ///
    /// Required in Kubernetes 1.37 and newer.
    pub fn spec(self, value: impl IntoKnown<StatefulSetSpec>) -> Self {
        Self(self.0.with("spec", value.into_known()))
    }
}

/// What a program holds of the `StatefulSet` that it added.
pub type StatefulSetRef = ObjectRef<StatefulSet>;

crate::object!(StatefulSet, "apps/v1", "StatefulSet");

/// StatefulSetOrdinals describes the policy used for replica ordinal assignment in this StatefulSet.
#[derive(Clone)]
pub struct StatefulSetOrdinals(Map);

impl StatefulSetOrdinals {
    /// A `StatefulSetOrdinals`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// start is the number representing the first replica's index. It may be used to number replicas from an
    /// alternate index (eg: 1-indexed) over the default 0-indexed names, or to orchestrate progressive movement of
    /// replicas from one StatefulSet to another. If set, replica indices will be in the range:
    /// \[.spec.ordinals.start, .spec.ordinals.start + .spec.replicas).
    /// If unset, defaults to 0. Replica indices will be in the range:
    /// \[0, .spec.replicas).
    pub fn start(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "start", value.into_known()))
    }
}

/// StatefulSetPersistentVolumeClaimRetentionPolicy describes the policy used for PVCs created from the StatefulSet
/// VolumeClaimTemplates.
#[derive(Clone)]
pub struct StatefulSetPersistentVolumeClaimRetentionPolicy(Map);

impl StatefulSetPersistentVolumeClaimRetentionPolicy {
    /// `Delete`, for [`when_deleted`](Self::when_deleted).
    pub const WHEN_DELETED_DELETE: &'static str = "Delete";
    /// `Retain`, for [`when_deleted`](Self::when_deleted).
    pub const WHEN_DELETED_RETAIN: &'static str = "Retain";
    /// `Delete`, for [`when_scaled`](Self::when_scaled).
    pub const WHEN_SCALED_DELETE: &'static str = "Delete";
    /// `Retain`, for [`when_scaled`](Self::when_scaled).
    pub const WHEN_SCALED_RETAIN: &'static str = "Retain";

    /// A `StatefulSetPersistentVolumeClaimRetentionPolicy`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// WhenDeleted specifies what happens to PVCs created from StatefulSet VolumeClaimTemplates when the StatefulSet
    /// is deleted. The default policy of `Retain` causes PVCs to not be affected by StatefulSet deletion. The
    /// `Delete` policy causes those PVCs to be deleted. One of `Delete`, `Retain`.
    pub fn when_deleted(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "whenDeleted", value.into_known()))
    }

    /// WhenScaled specifies what happens to PVCs created from StatefulSet VolumeClaimTemplates when the StatefulSet
    /// is scaled down. The default policy of `Retain` causes PVCs to not be affected by a scaledown. The `Delete`
    /// policy causes the associated PVCs for any excess pods above the replica count to be deleted. One of `Delete`,
    /// `Retain`.
    pub fn when_scaled(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "whenScaled", value.into_known()))
    }
}

/// A StatefulSetSpec is the specification of a StatefulSet.
#[derive(Clone)]
pub struct StatefulSetSpec(Map);

impl StatefulSetSpec {
    /// `OrderedReady`, for [`pod_management_policy`](Self::pod_management_policy).
    pub const POD_MANAGEMENT_POLICY_ORDERED_READY: &'static str = "OrderedReady";
    /// `Parallel`, for [`pod_management_policy`](Self::pod_management_policy).
    pub const POD_MANAGEMENT_POLICY_PARALLEL: &'static str = "Parallel";

    /// A `StatefulSetSpec` with its `selector` and `template`.
    pub fn new(
        selector: impl IntoKnown<meta_v1::LabelSelector>,
        template: impl IntoKnown<core_v1::PodTemplateSpec>,
    ) -> Self {
        Self(Map::default()).selector(selector).template(template)
    }

    /// Minimum number of seconds for which a newly created pod should be ready without any of its container crashing
    /// for it to be considered available. Defaults to 0 (pod will be considered available as soon as it is ready)
    pub fn min_ready_seconds(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "minReadySeconds", value.into_known()))
    }

    /// ordinals controls the numbering of replica indices in a StatefulSet. The default ordinals behavior assigns a
    /// "0" index to the first replica and increments the index by one for each additional replica requested.
    pub fn ordinals(self, value: impl IntoKnown<StatefulSetOrdinals>) -> Self {
        Self(with(self.0, "ordinals", value.into_known()))
    }

    /// persistentVolumeClaimRetentionPolicy describes the lifecycle of persistent volume claims created from
    /// volumeClaimTemplates. By default, all persistent volume claims are created as needed and retained until
    /// manually deleted. This policy allows the lifecycle to be altered, for example by deleting persistent volume
    /// claims when their stateful set is deleted, or when their pod is scaled down.
    pub fn persistent_volume_claim_retention_policy(self, value: impl IntoKnown<StatefulSetPersistentVolumeClaimRetentionPolicy>) -> Self {
        Self(with(self.0, "persistentVolumeClaimRetentionPolicy", value.into_known()))
    }

    /// podManagementPolicy controls how pods are created during initial scale up, when replacing pods on nodes, or
    /// when scaling down. The default policy is `OrderedReady`, where pods are created in increasing order (pod-0,
    /// then pod-1, etc) and the controller will wait until each pod is ready before continuing. When scaling down,
    /// the pods are removed in the opposite order. The alternative policy is `Parallel` which will create pods in
    /// parallel to match the desired scale without waiting, and on scale down will delete all pods at once. One of
    /// `OrderedReady`, `Parallel`.
    pub fn pod_management_policy(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "podManagementPolicy", value.into_known()))
    }

    /// replicas is the desired number of replicas of the given Template. These are replicas in the sense that they
    /// are instantiations of the same Template, but individual replicas also have a consistent identity. If
    /// unspecified, defaults to 1.
    pub fn replicas(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "replicas", value.into_known()))
    }

    /// revisionHistoryLimit is the maximum number of revisions that will be maintained in the StatefulSet's revision
    /// history. The revision history consists of all revisions not represented by a currently applied StatefulSetSpec
    /// version. The default value is 10.
    pub fn revision_history_limit(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "revisionHistoryLimit", value.into_known()))
    }

    /// selector is a label query over pods that should match the replica count. It must match the pod template's
    /// labels. More info: <https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors>
    pub fn selector(self, value: impl IntoKnown<meta_v1::LabelSelector>) -> Self {
        Self(with(self.0, "selector", value.into_known()))
    }

    /// serviceName is the name of the service that governs this StatefulSet. This service must exist before the
    /// StatefulSet, and is responsible for the network identity of the set. Pods get DNS/hostnames that follow the
    /// pattern: pod-specific-string.serviceName.default.svc.cluster.local where "pod-specific-string" is managed by
    /// the StatefulSet controller.
    pub fn service_name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "serviceName", value.into_known()))
    }

    /// template is the object that describes the pod that will be created if insufficient replicas are detected. Each
    /// pod stamped out by the StatefulSet will fulfill this Template, but have a unique identity from the rest of the
    /// StatefulSet. Each pod will be named with the format \<statefulsetname\>-\<podindex\>. For example, a pod in a
    /// StatefulSet named "web" with index number "3" would be named "web-3". The only allowed
    /// template.spec.restartPolicy value is "Always".
    pub fn template(self, value: impl IntoKnown<core_v1::PodTemplateSpec>) -> Self {
        Self(with(self.0, "template", value.into_known()))
    }

    /// updateStrategy indicates the StatefulSetUpdateStrategy that will be employed to update Pods in the StatefulSet
    /// when a revision is made to Template.
    pub fn update_strategy(self, value: impl IntoKnown<StatefulSetUpdateStrategy>) -> Self {
        Self(with(self.0, "updateStrategy", value.into_known()))
    }

    /// volumeClaimTemplates is a list of claims that pods are allowed to reference. The StatefulSet controller is
    /// responsible for mapping network identities to claims in a way that maintains the identity of a pod. Every
    /// claim in this list must have at least one matching (by name) volumeMount in one container in the template. A
    /// claim in this list takes precedence over any volumes in the template, with the same name.
    pub fn volume_claim_templates(self, value: impl IntoKnown<List<core_v1::PersistentVolumeClaim>>) -> Self {
        Self(with(self.0, "volumeClaimTemplates", value.into_known()))
    }
}

/// StatefulSetUpdateStrategy indicates the strategy that the StatefulSet controller will use to perform updates. It
/// includes any additional parameters necessary to perform the update for the indicated strategy.
#[derive(Clone)]
pub struct StatefulSetUpdateStrategy(Map);

impl StatefulSetUpdateStrategy {
    /// `OnDelete`, for [`type`](Self::type).
    pub const TYPE_ON_DELETE: &'static str = "OnDelete";
    /// `RollingUpdate`, for [`type`](Self::type).
    pub const TYPE_ROLLING_UPDATE: &'static str = "RollingUpdate";

    /// A `StatefulSetUpdateStrategy`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// RollingUpdate is used to communicate parameters when Type is RollingUpdateStatefulSetStrategyType.
    pub fn rolling_update(self, value: impl IntoKnown<RollingUpdateStatefulSetStrategy>) -> Self {
        Self(with(self.0, "rollingUpdate", value.into_known()))
    }

    /// Type indicates the type of the StatefulSetUpdateStrategy. Default is RollingUpdate. One of `OnDelete`,
    /// `RollingUpdate`.
    pub fn r#type(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "type", value.into_known()))
    }
}

crate::properties! {
    DaemonSetSpec,
    DaemonSetUpdateStrategy,
    DeploymentSpec,
    DeploymentStrategy,
    RollingUpdateDaemonSet,
    RollingUpdateDeployment,
    RollingUpdateStatefulSetStrategy,
    StatefulSetOrdinals,
    StatefulSetPersistentVolumeClaimRetentionPolicy,
    StatefulSetSpec,
    StatefulSetUpdateStrategy,
}
