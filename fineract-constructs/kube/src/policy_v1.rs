// Written by `fineract-codegen`; do not edit.

//! Objects of `policy/v1`.

use crate::generated::{IntOrString, IntoKnown, Map, Object, ObjectRef, with};
use crate::meta_v1;

/// PodDisruptionBudget is an object to define the max disruption that can be caused to a collection of pods
#[derive(Clone)]
pub struct PodDisruptionBudget(Object);

impl PodDisruptionBudget {
    /// A `PodDisruptionBudget` of this name.
    pub fn new(name: impl Into<String>) -> Self {
        Self(Object::new(name))
    }

    /// spec is the specification of the desired behavior of the PodDisruptionBudget.
    pub fn spec(self, value: impl IntoKnown<PodDisruptionBudgetSpec>) -> Self {
        Self(self.0.with("spec", value.into_known()))
    }
}

/// What a program holds of the `PodDisruptionBudget` that it added.
pub type PodDisruptionBudgetRef = ObjectRef<PodDisruptionBudget>;

crate::object!(PodDisruptionBudget, "policy/v1", "PodDisruptionBudget");

/// PodDisruptionBudgetSpec is a description of a PodDisruptionBudget.
#[derive(Clone)]
pub struct PodDisruptionBudgetSpec(Map);

impl PodDisruptionBudgetSpec {
    /// `AlwaysAllow`, for [`unhealthy_pod_eviction_policy`](Self::unhealthy_pod_eviction_policy).
    pub const UNHEALTHY_POD_EVICTION_POLICY_ALWAYS_ALLOW: &'static str = "AlwaysAllow";
    /// `IfHealthyBudget`, for [`unhealthy_pod_eviction_policy`](Self::unhealthy_pod_eviction_policy).
    pub const UNHEALTHY_POD_EVICTION_POLICY_IF_HEALTHY_BUDGET: &'static str = "IfHealthyBudget";

    /// A `PodDisruptionBudgetSpec`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// maxUnavailable indicates that an eviction is allowed if at most "maxUnavailable" pods selected by "selector"
    /// are unavailable after the eviction, i.e. even in absence of the evicted pod. For example, one can prevent all
    /// voluntary evictions by specifying 0. This is a mutually exclusive setting with "minAvailable".
    pub fn max_unavailable(self, value: impl IntoKnown<IntOrString>) -> Self {
        Self(with(self.0, "maxUnavailable", value.into_known()))
    }

    /// minAvailable indicates that an eviction is allowed if at least "minAvailable" pods selected by "selector" will
    /// still be available after the eviction, i.e. even in the absence of the evicted pod.  So for example you can
    /// prevent all voluntary evictions by specifying "100%".
    pub fn min_available(self, value: impl IntoKnown<IntOrString>) -> Self {
        Self(with(self.0, "minAvailable", value.into_known()))
    }

    /// selector is a label query over pods whose evictions are managed by the disruption budget. A null selector will
    /// match no pods, while an empty ({}) selector will select all pods within the namespace.
    pub fn selector(self, value: impl IntoKnown<meta_v1::LabelSelector>) -> Self {
        Self(with(self.0, "selector", value.into_known()))
    }

    /// unhealthyPodEvictionPolicy defines the criteria for when unhealthy pods should be considered for eviction.
    /// Current implementation considers healthy pods, as pods that have status.conditions item with
    /// type="Ready",status="True".
    ///
    /// Valid policies are IfHealthyBudget and AlwaysAllow. If no policy is specified, the default behavior will be
    /// used, which corresponds to the IfHealthyBudget policy.
    ///
    /// IfHealthyBudget policy means that running pods (status.phase="Running"), but not yet healthy can be evicted
    /// only if the guarded application is not disrupted (status.currentHealthy is at least equal to
    /// status.desiredHealthy). Healthy pods will be subject to the PDB for eviction.
    ///
    /// AlwaysAllow policy means that all running pods (status.phase="Running"), but not yet healthy are considered
    /// disrupted and can be evicted regardless of whether the criteria in a PDB is met. This means perspective
    /// running pods of a disrupted application might not get a chance to become healthy. Healthy pods will be subject
    /// to the PDB for eviction.
    ///
    /// Additional policies may be added in the future. Clients making eviction decisions should disallow eviction of
    /// unhealthy pods if they encounter an unrecognized policy in this field. One of `AlwaysAllow`, `IfHealthyBudget`.
    pub fn unhealthy_pod_eviction_policy(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "unhealthyPodEvictionPolicy", value.into_known()))
    }
}

crate::properties! {
    PodDisruptionBudgetSpec,
}
