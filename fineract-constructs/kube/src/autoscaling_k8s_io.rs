// Written by `fineract-codegen`; do not edit.

//! Objects of `autoscaling.k8s.io/v1`.

use crate::generated::{Dict, IntoKnown, List, Map, Object, ObjectRef, Quantity, with};

/// Limits of what is recommended for a container.
#[derive(Clone)]
pub struct ContainerResourcePolicy(Map);

impl ContainerResourcePolicy {
    /// `RequestsAndLimits`, for [`controlled_values`](Self::controlled_values).
    pub const CONTROLLED_VALUES_REQUESTS_AND_LIMITS: &'static str = "RequestsAndLimits";
    /// `RequestsOnly`, for [`controlled_values`](Self::controlled_values).
    pub const CONTROLLED_VALUES_REQUESTS_ONLY: &'static str = "RequestsOnly";
    /// `Auto`, for [`mode`](Self::mode).
    pub const MODE_AUTO: &'static str = "Auto";
    /// `Off`, for [`mode`](Self::mode).
    pub const MODE_OFF: &'static str = "Off";

    /// A `ContainerResourcePolicy`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// The container's name; `*` for all that have no policy of their own.
    pub fn container_name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "containerName", value.into_known()))
    }

    /// The resources that are recommended: `cpu`, `memory`.
    pub fn controlled_resources(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "controlledResources", value.into_known()))
    }

    /// Whether limits follow the requests. One of `RequestsAndLimits`, `RequestsOnly`.
    pub fn controlled_values(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "controlledValues", value.into_known()))
    }

    /// The most of each resource.
    pub fn max_allowed(self, value: impl IntoKnown<Dict<Quantity>>) -> Self {
        Self(with(self.0, "maxAllowed", value.into_known()))
    }

    /// The least of each resource.
    pub fn min_allowed(self, value: impl IntoKnown<Dict<Quantity>>) -> Self {
        Self(with(self.0, "minAllowed", value.into_known()))
    }

    /// Whether the container takes part. One of `Auto`, `Off`.
    pub fn mode(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "mode", value.into_known()))
    }
}

/// A condition under which a pod may be evicted.
#[derive(Clone)]
pub struct EvictionRequirement(Map);

impl EvictionRequirement {
    /// `TargetHigherThanRequests`, for [`change_requirement`](Self::change_requirement).
    pub const CHANGE_REQUIREMENT_TARGET_HIGHER_THAN_REQUESTS: &'static str = "TargetHigherThanRequests";
    /// `TargetLowerThanRequests`, for [`change_requirement`](Self::change_requirement).
    pub const CHANGE_REQUIREMENT_TARGET_LOWER_THAN_REQUESTS: &'static str = "TargetLowerThanRequests";

    /// An `EvictionRequirement` with its `changeRequirement` and `resources`.
    pub fn new(change_requirement: impl IntoKnown<String>, resources: impl IntoKnown<List<String>>) -> Self {
        Self(Map::default()).change_requirement(change_requirement).resources(resources)
    }

    /// In which direction the requests would change. One of `TargetHigherThanRequests`, `TargetLowerThanRequests`.
    pub fn change_requirement(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "changeRequirement", value.into_known()))
    }

    /// The resources that this is about.
    pub fn resources(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "resources", value.into_known()))
    }
}

/// Limits of what is recommended.
#[derive(Clone)]
pub struct PodResourcePolicy(Map);

impl PodResourcePolicy {
    /// A `PodResourcePolicy`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// One per container; `*` for all others.
    pub fn container_policies(self, value: impl IntoKnown<List<ContainerResourcePolicy>>) -> Self {
        Self(with(self.0, "containerPolicies", value.into_known()))
    }
}

/// How recommendations reach running pods.
#[derive(Clone)]
pub struct PodUpdatePolicy(Map);

impl PodUpdatePolicy {
    /// `Off`, for [`update_mode`](Self::update_mode).
    pub const UPDATE_MODE_OFF: &'static str = "Off";
    /// `Initial`, for [`update_mode`](Self::update_mode).
    pub const UPDATE_MODE_INITIAL: &'static str = "Initial";
    /// `Recreate`, for [`update_mode`](Self::update_mode).
    pub const UPDATE_MODE_RECREATE: &'static str = "Recreate";
    /// `InPlaceOrRecreate`, for [`update_mode`](Self::update_mode).
    pub const UPDATE_MODE_IN_PLACE_OR_RECREATE: &'static str = "InPlaceOrRecreate";
    /// `Auto`, for [`update_mode`](Self::update_mode).
    pub const UPDATE_MODE_AUTO: &'static str = "Auto";

    /// A `PodUpdatePolicy`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Conditions under which a pod may be evicted.
    pub fn eviction_requirements(self, value: impl IntoKnown<List<EvictionRequirement>>) -> Self {
        Self(with(self.0, "evictionRequirements", value.into_known()))
    }

    /// How many pods must live for one to be evicted.
    pub fn min_replicas(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "minReplicas", value.into_known()))
    }

    /// `Off` only recommends, `Initial` sets new pods, the others change running ones; `Auto` is deprecated. One of
    /// `Off`, `Initial`, `Recreate`, `InPlaceOrRecreate`, `Auto`.
    pub fn update_mode(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "updateMode", value.into_known()))
    }
}

/// A recommender.
#[derive(Clone)]
pub struct Recommender(Map);

impl Recommender {
    /// A `Recommender` with its `name`.
    pub fn new(name: impl IntoKnown<String>) -> Self {
        Self(Map::default()).name(name)
    }

    /// Its name.
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }
}

/// The controller of the pods, in the same namespace.
#[derive(Clone)]
pub struct TargetReference(Map);

impl TargetReference {
    /// A `TargetReference` with its `kind` and `name`.
    pub fn new(kind: impl IntoKnown<String>, name: impl IntoKnown<String>) -> Self {
        Self(Map::default()).kind(kind).name(name)
    }

    /// The group and version, such as `apps/v1`.
    pub fn api_version(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "apiVersion", value.into_known()))
    }

    /// The kind, such as `StatefulSet`.
    pub fn kind(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "kind", value.into_known()))
    }

    /// The name.
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }
}

/// Sets the requests of a workload's containers by what they use.
#[derive(Clone)]
pub struct VerticalPodAutoscaler(Object);

impl VerticalPodAutoscaler {
    /// A `VerticalPodAutoscaler` of this name with its `spec`.
    pub fn new(name: impl Into<String>, spec: impl IntoKnown<VerticalPodAutoscalerSpec>) -> Self {
        Self(Object::new(name)).spec(spec)
    }

    /// Which workload, and how.
    pub fn spec(self, value: impl IntoKnown<VerticalPodAutoscalerSpec>) -> Self {
        Self(self.0.with("spec", value.into_known()))
    }
}

/// What a program holds of the `VerticalPodAutoscaler` that it added.
pub type VerticalPodAutoscalerRef = ObjectRef<VerticalPodAutoscaler>;

crate::object!(VerticalPodAutoscaler, "autoscaling.k8s.io/v1", "VerticalPodAutoscaler");

/// Which workload, and how.
#[derive(Clone)]
pub struct VerticalPodAutoscalerSpec(Map);

impl VerticalPodAutoscalerSpec {
    /// A `VerticalPodAutoscalerSpec` with its `targetRef`.
    pub fn new(target_ref: impl IntoKnown<TargetReference>) -> Self {
        Self(Map::default()).target_ref(target_ref)
    }

    /// The recommender to ask, where it is not the default one.
    pub fn recommenders(self, value: impl IntoKnown<List<Recommender>>) -> Self {
        Self(with(self.0, "recommenders", value.into_known()))
    }

    /// Limits of what is recommended.
    pub fn resource_policy(self, value: impl IntoKnown<PodResourcePolicy>) -> Self {
        Self(with(self.0, "resourcePolicy", value.into_known()))
    }

    /// The workload.
    pub fn target_ref(self, value: impl IntoKnown<TargetReference>) -> Self {
        Self(with(self.0, "targetRef", value.into_known()))
    }

    /// How recommendations reach running pods.
    pub fn update_policy(self, value: impl IntoKnown<PodUpdatePolicy>) -> Self {
        Self(with(self.0, "updatePolicy", value.into_known()))
    }
}

crate::properties! {
    ContainerResourcePolicy,
    EvictionRequirement,
    PodResourcePolicy,
    PodUpdatePolicy,
    Recommender,
    TargetReference,
    VerticalPodAutoscalerSpec,
}
