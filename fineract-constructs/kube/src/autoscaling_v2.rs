// Written by `fineract-codegen`; do not edit.

//! Objects of `autoscaling/v2`.

use crate::generated::{IntoKnown, List, Map, Object, ObjectRef, Quantity, with};
use crate::meta_v1;

/// ContainerResourceMetricSource indicates how to scale on a resource metric known to Kubernetes, as specified in
/// requests and limits, describing each pod in the current scale target (e.g. CPU or memory).  The values will be
/// averaged together before being compared to the target.  Such metrics are built in to Kubernetes, and have special
/// scaling options on top of those available to normal per-pod metrics using the "pods" source.  Only one "target"
/// type should be set.
#[derive(Clone)]
pub struct ContainerResourceMetricSource(Map);

impl ContainerResourceMetricSource {
    /// A `ContainerResourceMetricSource` with its `container`, `name` and `target`.
    pub fn new(
        container: impl IntoKnown<String>,
        name: impl IntoKnown<String>,
        target: impl IntoKnown<MetricTarget>,
    ) -> Self {
        Self(Map::default()).container(container).name(name).target(target)
    }

    /// container is the name of the container in the pods of the scaling target
    pub fn container(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "container", value.into_known()))
    }

    /// name is the name of the resource in question.
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }

    /// target specifies the target value for the given metric
    pub fn target(self, value: impl IntoKnown<MetricTarget>) -> Self {
        Self(with(self.0, "target", value.into_known()))
    }
}

/// CrossVersionObjectReference contains enough information to let you identify the referred resource.
#[derive(Clone)]
pub struct CrossVersionObjectReference(Map);

impl CrossVersionObjectReference {
    /// A `CrossVersionObjectReference` with its `kind` and `name`.
    pub fn new(kind: impl IntoKnown<String>, name: impl IntoKnown<String>) -> Self {
        Self(Map::default()).kind(kind).name(name)
    }

    /// apiVersion is the API version of the referent
    pub fn api_version(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "apiVersion", value.into_known()))
    }

    /// kind is the kind of the referent; More info:
    /// <https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#types-kinds>
    pub fn kind(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "kind", value.into_known()))
    }

    /// name is the name of the referent; More info:
    /// <https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names>
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }
}

/// ExternalMetricSource indicates how to scale on a metric not associated with any Kubernetes object (for example
/// length of queue in cloud messaging service, or QPS from loadbalancer running outside of cluster).
#[derive(Clone)]
pub struct ExternalMetricSource(Map);

impl ExternalMetricSource {
    /// An `ExternalMetricSource` with its `metric` and `target`.
    pub fn new(metric: impl IntoKnown<MetricIdentifier>, target: impl IntoKnown<MetricTarget>) -> Self {
        Self(Map::default()).metric(metric).target(target)
    }

    /// metric identifies the target metric by name and selector
    pub fn metric(self, value: impl IntoKnown<MetricIdentifier>) -> Self {
        Self(with(self.0, "metric", value.into_known()))
    }

    /// target specifies the target value for the given metric
    pub fn target(self, value: impl IntoKnown<MetricTarget>) -> Self {
        Self(with(self.0, "target", value.into_known()))
    }
}

/// HPAScalingPolicy is a single policy which must hold true for a specified past interval.
#[derive(Clone)]
pub struct HPAScalingPolicy(Map);

impl HPAScalingPolicy {
    /// `Percent`, for [`type`](Self::type).
    pub const TYPE_PERCENT: &'static str = "Percent";
    /// `Pods`, for [`type`](Self::type).
    pub const TYPE_PODS: &'static str = "Pods";

    /// A `HPAScalingPolicy` with its `periodSeconds`, `type` and `value`.
    pub fn new(
        period_seconds: impl IntoKnown<i64>,
        r#type: impl IntoKnown<String>,
        value: impl IntoKnown<i64>,
    ) -> Self {
        Self(Map::default()).period_seconds(period_seconds).r#type(r#type).value(value)
    }

    /// periodSeconds specifies the window of time for which the policy should hold true. PeriodSeconds must be
    /// greater than zero and less than or equal to 1800 (30 min).
    pub fn period_seconds(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "periodSeconds", value.into_known()))
    }

    /// type is used to specify the scaling policy. One of `Percent`, `Pods`.
    pub fn r#type(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "type", value.into_known()))
    }

    /// value contains the amount of change which is permitted by the policy. It must be greater than zero
    pub fn value(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "value", value.into_known()))
    }
}

/// HPAScalingRules configures the scaling behavior for one direction via scaling Policy Rules and a configurable
/// metric tolerance.
///
/// Scaling Policy Rules are applied after calculating DesiredReplicas from metrics for the HPA. They can limit the
/// scaling velocity by specifying scaling policies. They can prevent flapping by specifying the stabilization window,
/// so that the number of replicas is not set instantly, instead, the safest value from the stabilization window is
/// chosen.
///
/// The tolerance is applied to the metric values and prevents scaling too eagerly for small metric variations.
#[derive(Clone)]
pub struct HPAScalingRules(Map);

impl HPAScalingRules {
    /// `Disabled`, for [`select_policy`](Self::select_policy).
    pub const SELECT_POLICY_DISABLED: &'static str = "Disabled";
    /// `Max`, for [`select_policy`](Self::select_policy).
    pub const SELECT_POLICY_MAX: &'static str = "Max";
    /// `Min`, for [`select_policy`](Self::select_policy).
    pub const SELECT_POLICY_MIN: &'static str = "Min";

    /// A `HPAScalingRules`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// policies is a list of potential scaling polices which can be used during scaling. If not set, use the default
    /// values: - For scale up: allow doubling the number of pods, or an absolute change of 4 pods in a 15s window. -
    /// For scale down: allow all pods to be removed in a 15s window.
    pub fn policies(self, value: impl IntoKnown<List<HPAScalingPolicy>>) -> Self {
        Self(with(self.0, "policies", value.into_known()))
    }

    /// selectPolicy is used to specify which policy should be used. If not set, the default value Max is used. One of
    /// `Disabled`, `Max`, `Min`.
    pub fn select_policy(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "selectPolicy", value.into_known()))
    }

    /// stabilizationWindowSeconds is the number of seconds for which past recommendations should be considered while
    /// scaling up or scaling down. StabilizationWindowSeconds must be greater than or equal to zero and less than or
    /// equal to 3600 (one hour). If not set, use the default values: - For scale up: 0 (i.e. no stabilization is
    /// done). - For scale down: 300 (i.e. the stabilization window is 300 seconds long).
    pub fn stabilization_window_seconds(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "stabilizationWindowSeconds", value.into_known()))
    }

    /// tolerance is the tolerance on the ratio between the current and desired metric value under which no updates
    /// are made to the desired number of replicas (e.g. 0.01 for 1%). Must be greater than or equal to zero. If not
    /// set, the default cluster-wide tolerance is applied (by default 10%).
    ///
    /// For example, if autoscaling is configured with a memory consumption target of 100Mi, and scale-down and
    /// scale-up tolerances of 5% and 1% respectively, scaling will be triggered when the actual consumption falls
    /// below 95Mi or exceeds 101Mi.
    pub fn tolerance(self, value: impl IntoKnown<Quantity>) -> Self {
        Self(with(self.0, "tolerance", value.into_known()))
    }
}

/// HorizontalPodAutoscaler is the configuration for a horizontal pod autoscaler, which automatically manages the
/// replica count of any resource implementing the scale subresource based on the metrics specified.
#[derive(Clone)]
pub struct HorizontalPodAutoscaler(Object);

impl HorizontalPodAutoscaler {
    /// A `HorizontalPodAutoscaler` of this name.
    pub fn new(name: impl Into<String>) -> Self {
        Self(Object::new(name))
    }

    /// spec is the specification for the behaviour of the autoscaler. More info:
    /// <https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status>.
    ///
    /// Required in Kubernetes 1.36 and newer.
    pub fn spec(self, value: impl IntoKnown<HorizontalPodAutoscalerSpec>) -> Self {
        Self(self.0.with("spec", value.into_known()))
    }
}

/// What a program holds of the `HorizontalPodAutoscaler` that it added.
pub type HorizontalPodAutoscalerRef = ObjectRef<HorizontalPodAutoscaler>;

crate::object!(HorizontalPodAutoscaler, "autoscaling/v2", "HorizontalPodAutoscaler");

/// HorizontalPodAutoscalerBehavior configures the scaling behavior of the target in both Up and Down directions
/// (scaleUp and scaleDown fields respectively).
#[derive(Clone)]
pub struct HorizontalPodAutoscalerBehavior(Map);

impl HorizontalPodAutoscalerBehavior {
    /// A `HorizontalPodAutoscalerBehavior`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// scaleDown is scaling policy for scaling Down. If not set, the default value is to allow to scale down to
    /// minReplicas pods, with a 300 second stabilization window (i.e., the highest recommendation for the last 300sec
    /// is used).
    pub fn scale_down(self, value: impl IntoKnown<HPAScalingRules>) -> Self {
        Self(with(self.0, "scaleDown", value.into_known()))
    }

    /// scaleUp is scaling policy for scaling Up. If not set, the default value is the higher of:
    /// \* increase no more than 4 pods per 60 seconds
    /// \* double the number of pods per 60 seconds
    /// No stabilization is used.
    pub fn scale_up(self, value: impl IntoKnown<HPAScalingRules>) -> Self {
        Self(with(self.0, "scaleUp", value.into_known()))
    }
}

/// HorizontalPodAutoscalerSpec describes the desired functionality of the HorizontalPodAutoscaler.
#[derive(Clone)]
pub struct HorizontalPodAutoscalerSpec(Map);

impl HorizontalPodAutoscalerSpec {
    /// A `HorizontalPodAutoscalerSpec` with its `maxReplicas` and `scaleTargetRef`.
    pub fn new(
        max_replicas: impl IntoKnown<i64>,
        scale_target_ref: impl IntoKnown<CrossVersionObjectReference>,
    ) -> Self {
        Self(Map::default()).max_replicas(max_replicas).scale_target_ref(scale_target_ref)
    }

    /// behavior configures the scaling behavior of the target in both Up and Down directions (scaleUp and scaleDown
    /// fields respectively). If not set, the default HPAScalingRules for scale up and scale down are used.
    pub fn behavior(self, value: impl IntoKnown<HorizontalPodAutoscalerBehavior>) -> Self {
        Self(with(self.0, "behavior", value.into_known()))
    }

    /// maxReplicas is the upper limit for the number of replicas to which the autoscaler can scale up. It cannot be
    /// less that minReplicas.
    pub fn max_replicas(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "maxReplicas", value.into_known()))
    }

    /// metrics contains the specifications for which to use to calculate the desired replica count (the maximum
    /// replica count across all metrics will be used).  The desired replica count is calculated multiplying the ratio
    /// between the target value and the current value by the current number of pods.  Ergo, metrics used must
    /// decrease as the pod count is increased, and vice-versa.  See the individual metric source types for more
    /// information about how each type of metric must respond. If not set, the default metric will be set to 80%
    /// average CPU utilization.
    pub fn metrics(self, value: impl IntoKnown<List<MetricSpec>>) -> Self {
        Self(with(self.0, "metrics", value.into_known()))
    }

    /// minReplicas is the lower limit for the number of replicas to which the autoscaler can scale down.  It defaults
    /// to 1 pod.  minReplicas is allowed to be 0 if the alpha feature gate HPAScaleToZero is enabled and at least one
    /// Object or External metric is configured.  Scaling is active as long as at least one metric value is available.
    pub fn min_replicas(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "minReplicas", value.into_known()))
    }

    /// scaleTargetRef points to the target resource to scale, and is used to the pods for which metrics should be
    /// collected, as well as to actually change the replica count.
    pub fn scale_target_ref(self, value: impl IntoKnown<CrossVersionObjectReference>) -> Self {
        Self(with(self.0, "scaleTargetRef", value.into_known()))
    }
}

/// MetricIdentifier defines the name and optionally selector for a metric
#[derive(Clone)]
pub struct MetricIdentifier(Map);

impl MetricIdentifier {
    /// A `MetricIdentifier` with its `name`.
    pub fn new(name: impl IntoKnown<String>) -> Self {
        Self(Map::default()).name(name)
    }

    /// name is the name of the given metric
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }

    /// selector is the string-encoded form of a standard kubernetes label selector for the given metric When set, it
    /// is passed as an additional parameter to the metrics server for more specific metrics scoping. When unset, just
    /// the metricName will be used to gather metrics.
    pub fn selector(self, value: impl IntoKnown<meta_v1::LabelSelector>) -> Self {
        Self(with(self.0, "selector", value.into_known()))
    }
}

/// MetricSpec specifies how to scale based on a single metric (only `type` and one other matching field should be set
/// at once).
#[derive(Clone)]
pub struct MetricSpec(Map);

impl MetricSpec {
    /// `ContainerResource`, for [`type`](Self::type).
    pub const TYPE_CONTAINER_RESOURCE: &'static str = "ContainerResource";
    /// `External`, for [`type`](Self::type).
    pub const TYPE_EXTERNAL: &'static str = "External";
    /// `Object`, for [`type`](Self::type).
    pub const TYPE_OBJECT: &'static str = "Object";
    /// `Pods`, for [`type`](Self::type).
    pub const TYPE_PODS: &'static str = "Pods";
    /// `Resource`, for [`type`](Self::type).
    pub const TYPE_RESOURCE: &'static str = "Resource";

    /// A `MetricSpec` with its `type`.
    pub fn new(r#type: impl IntoKnown<String>) -> Self {
        Self(Map::default()).r#type(r#type)
    }

    /// containerResource refers to a resource metric (such as those specified in requests and limits) known to
    /// Kubernetes describing a single container in each pod of the current scale target (e.g. CPU or memory). Such
    /// metrics are built in to Kubernetes, and have special scaling options on top of those available to normal
    /// per-pod metrics using the "pods" source.
    pub fn container_resource(self, value: impl IntoKnown<ContainerResourceMetricSource>) -> Self {
        Self(with(self.0, "containerResource", value.into_known()))
    }

    /// external refers to a global metric that is not associated with any Kubernetes object. It allows autoscaling
    /// based on information coming from components running outside of cluster (for example length of queue in cloud
    /// messaging service, or QPS from loadbalancer running outside of cluster).
    pub fn external(self, value: impl IntoKnown<ExternalMetricSource>) -> Self {
        Self(with(self.0, "external", value.into_known()))
    }

    /// object refers to a metric describing a single kubernetes object (for example, hits-per-second on an Ingress
    /// object).
    pub fn object(self, value: impl IntoKnown<ObjectMetricSource>) -> Self {
        Self(with(self.0, "object", value.into_known()))
    }

    /// pods refers to a metric describing each pod in the current scale target (for example,
    /// transactions-processed-per-second).  The values will be averaged together before being compared to the target
    /// value.
    pub fn pods(self, value: impl IntoKnown<PodsMetricSource>) -> Self {
        Self(with(self.0, "pods", value.into_known()))
    }

    /// resource refers to a resource metric (such as those specified in requests and limits) known to Kubernetes
    /// describing each pod in the current scale target (e.g. CPU or memory). Such metrics are built in to Kubernetes,
    /// and have special scaling options on top of those available to normal per-pod metrics using the "pods" source.
    pub fn resource(self, value: impl IntoKnown<ResourceMetricSource>) -> Self {
        Self(with(self.0, "resource", value.into_known()))
    }

    /// type is the type of metric source.  It should be one of "ContainerResource", "External", "Object", "Pods" or
    /// "Resource", each mapping to a matching field in the object. One of `ContainerResource`, `External`, `Object`,
    /// `Pods`, `Resource`.
    pub fn r#type(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "type", value.into_known()))
    }
}

/// MetricTarget defines the target value, average value, or average utilization of a specific metric
#[derive(Clone)]
pub struct MetricTarget(Map);

impl MetricTarget {
    /// `AverageValue`, for [`type`](Self::type).
    pub const TYPE_AVERAGE_VALUE: &'static str = "AverageValue";
    /// `Utilization`, for [`type`](Self::type).
    pub const TYPE_UTILIZATION: &'static str = "Utilization";
    /// `Value`, for [`type`](Self::type).
    pub const TYPE_VALUE: &'static str = "Value";

    /// A `MetricTarget` with its `type`.
    pub fn new(r#type: impl IntoKnown<String>) -> Self {
        Self(Map::default()).r#type(r#type)
    }

    /// averageUtilization is the target value of the average of the resource metric across all relevant pods,
    /// represented as a percentage of the requested value of the resource for the pods. Currently only valid for
    /// Resource metric source type
    pub fn average_utilization(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "averageUtilization", value.into_known()))
    }

    /// averageValue is the target value of the average of the metric across all relevant pods (as a quantity)
    pub fn average_value(self, value: impl IntoKnown<Quantity>) -> Self {
        Self(with(self.0, "averageValue", value.into_known()))
    }

    /// type represents whether the metric type is Utilization, Value, or AverageValue One of `AverageValue`,
    /// `Utilization`, `Value`.
    pub fn r#type(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "type", value.into_known()))
    }

    /// value is the target value of the metric (as a quantity).
    pub fn value(self, value: impl IntoKnown<Quantity>) -> Self {
        Self(with(self.0, "value", value.into_known()))
    }
}

/// ObjectMetricSource indicates how to scale on a metric describing a kubernetes object (for example, hits-per-second
/// on an Ingress object).
#[derive(Clone)]
pub struct ObjectMetricSource(Map);

impl ObjectMetricSource {
    /// An `ObjectMetricSource` with its `describedObject`, `metric` and `target`.
    pub fn new(
        described_object: impl IntoKnown<CrossVersionObjectReference>,
        metric: impl IntoKnown<MetricIdentifier>,
        target: impl IntoKnown<MetricTarget>,
    ) -> Self {
        Self(Map::default()).described_object(described_object).metric(metric).target(target)
    }

    /// describedObject specifies the descriptions of a object,such as kind,name apiVersion
    pub fn described_object(self, value: impl IntoKnown<CrossVersionObjectReference>) -> Self {
        Self(with(self.0, "describedObject", value.into_known()))
    }

    /// metric identifies the target metric by name and selector
    pub fn metric(self, value: impl IntoKnown<MetricIdentifier>) -> Self {
        Self(with(self.0, "metric", value.into_known()))
    }

    /// target specifies the target value for the given metric
    pub fn target(self, value: impl IntoKnown<MetricTarget>) -> Self {
        Self(with(self.0, "target", value.into_known()))
    }
}

/// PodsMetricSource indicates how to scale on a metric describing each pod in the current scale target (for example,
/// transactions-processed-per-second). The values will be averaged together before being compared to the target value.
#[derive(Clone)]
pub struct PodsMetricSource(Map);

impl PodsMetricSource {
    /// A `PodsMetricSource` with its `metric` and `target`.
    pub fn new(metric: impl IntoKnown<MetricIdentifier>, target: impl IntoKnown<MetricTarget>) -> Self {
        Self(Map::default()).metric(metric).target(target)
    }

    /// metric identifies the target metric by name and selector
    pub fn metric(self, value: impl IntoKnown<MetricIdentifier>) -> Self {
        Self(with(self.0, "metric", value.into_known()))
    }

    /// target specifies the target value for the given metric
    pub fn target(self, value: impl IntoKnown<MetricTarget>) -> Self {
        Self(with(self.0, "target", value.into_known()))
    }
}

/// ResourceMetricSource indicates how to scale on a resource metric known to Kubernetes, as specified in requests and
/// limits, describing each pod in the current scale target (e.g. CPU or memory).  The values will be averaged
/// together before being compared to the target.  Such metrics are built in to Kubernetes, and have special scaling
/// options on top of those available to normal per-pod metrics using the "pods" source.  Only one "target" type
/// should be set.
#[derive(Clone)]
pub struct ResourceMetricSource(Map);

impl ResourceMetricSource {
    /// A `ResourceMetricSource` with its `name` and `target`.
    pub fn new(name: impl IntoKnown<String>, target: impl IntoKnown<MetricTarget>) -> Self {
        Self(Map::default()).name(name).target(target)
    }

    /// name is the name of the resource in question.
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }

    /// target specifies the target value for the given metric
    pub fn target(self, value: impl IntoKnown<MetricTarget>) -> Self {
        Self(with(self.0, "target", value.into_known()))
    }
}

crate::properties! {
    ContainerResourceMetricSource,
    CrossVersionObjectReference,
    ExternalMetricSource,
    HPAScalingPolicy,
    HPAScalingRules,
    HorizontalPodAutoscalerBehavior,
    HorizontalPodAutoscalerSpec,
    MetricIdentifier,
    MetricSpec,
    MetricTarget,
    ObjectMetricSource,
    PodsMetricSource,
    ResourceMetricSource,
}
