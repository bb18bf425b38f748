// Written by `fineract-codegen`; do not edit.

//! Objects of `scheduling.k8s.io/v1`.

use crate::generated::{IntoKnown, Object, ObjectRef};

/// PriorityClass defines mapping from a priority class name to the priority integer value. The value can be any valid
/// integer.
#[derive(Clone)]
pub struct PriorityClass(Object);

impl PriorityClass {
    /// `Never`, for [`preemption_policy`](Self::preemption_policy).
    pub const PREEMPTION_POLICY_NEVER: &'static str = "Never";
    /// `PreemptLowerPriority`, for [`preemption_policy`](Self::preemption_policy).
    pub const PREEMPTION_POLICY_PREEMPT_LOWER_PRIORITY: &'static str = "PreemptLowerPriority";

    /// A `PriorityClass` of this name with its `value`.
    pub fn new(name: impl Into<String>, value: impl IntoKnown<i64>) -> Self {
        Self(Object::new(name)).value(value)
    }

    /// description is an arbitrary string that usually provides guidelines on when this priority class should be used.
    pub fn description(self, value: impl IntoKnown<String>) -> Self {
        Self(self.0.with("description", value.into_known()))
    }

    /// globalDefault specifies whether this PriorityClass should be considered as the default priority for pods that
    /// do not have any priority class. Only one PriorityClass can be marked as `globalDefault`. However, if more than
    /// one PriorityClasses exists with their `globalDefault` field set to true, the smallest value of such global
    /// default PriorityClasses will be used as the default priority.
    pub fn global_default(self, value: impl IntoKnown<bool>) -> Self {
        Self(self.0.with("globalDefault", value.into_known()))
    }

    /// preemptionPolicy is the Policy for preempting pods with lower priority. One of Never, PreemptLowerPriority.
    /// Defaults to PreemptLowerPriority if unset. One of `Never`, `PreemptLowerPriority`.
    pub fn preemption_policy(self, value: impl IntoKnown<String>) -> Self {
        Self(self.0.with("preemptionPolicy", value.into_known()))
    }

    /// value represents the integer value of this priority class. This is the actual priority that pods receive when
    /// they have the name of this class in their pod spec.
    pub fn value(self, value: impl IntoKnown<i64>) -> Self {
        Self(self.0.with("value", value.into_known()))
    }
}

/// What a program holds of the `PriorityClass` that it added.
pub type PriorityClassRef = ObjectRef<PriorityClass>;

crate::object!(PriorityClass, "scheduling.k8s.io/v1", "PriorityClass");
