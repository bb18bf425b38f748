// Written by `fineract-codegen`; changes are lost.

//! The resources of `AWS::ApplicationAutoScaling`.

use fineract_core as fc;

use crate as cfn;

/// `AWS::ApplicationAutoScaling::ScalableTarget`
///
/// The `AWS::ApplicationAutoScaling::ScalableTarget` resource specifies a resource that Application Auto Scaling
/// can scale, such as an AWS::DynamoDB::Table or AWS::ECS::Service resource.
#[derive(Clone)]
pub struct ScalableTarget(cfn::ResourceBody);

/// What a [`ScalableTarget`] can't be without.
#[derive(Clone)]
pub struct ScalableTargetRequired<A, B, C, D, E> {
    /// `MaxCapacity`. The maximum value that you plan to scale out to. When a scaling policy is in effect,
    /// Application Auto Scaling can scale out (expand) as needed to the maximum capacity limit in response to
    /// changing demand. (`i64`)
    pub max_capacity: A,
    /// `MinCapacity`. The minimum value that you plan to scale in to. When a scaling policy is in effect,
    /// Application Auto Scaling can scale in (contract) as needed to the minimum capacity limit in response to
    /// changing demand. (`i64`)
    pub min_capacity: B,
    /// `ResourceId`. The identifier of the resource associated with the scalable target. This string consists of
    /// the resource type and unique identifier. (`String`)
    pub resource_id: C,
    /// `ScalableDimension`. The scalable dimension associated with the scalable target. This string consists of
    /// the service namespace, resource type, and scaling property. (`String`)
    pub scalable_dimension: D,
    /// `ServiceNamespace`. The namespace of the AWS service that provides the resource, or a `custom-resource`.
    /// (`String`)
    pub service_namespace: E,
}

impl ScalableTarget {
    /// A new `AWS::ApplicationAutoScaling::ScalableTarget`.
    pub fn new(required: ScalableTargetRequired<
        impl fc::IntoValue<i64>,
        impl fc::IntoValue<i64>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
    >) -> Self {
        Self(cfn::ResourceBody::new()
            .with("MaxCapacity", required.max_capacity)
            .with("MinCapacity", required.min_capacity)
            .with("ResourceId", required.resource_id)
            .with("ScalableDimension", required.scalable_dimension)
            .with("ServiceNamespace", required.service_namespace)
        )
    }
    /// `RoleARN`. Specify the Amazon Resource Name (ARN) of an Identity and Access Management (IAM) role that
    /// allows Application Auto Scaling to modify the scalable target on your behalf. This can be either an IAM
    /// service role that Application Auto Scaling can assume to make calls to other AWS resources on your behalf,
    /// or a service-linked role for the specified service.
    pub fn role_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>) -> Self { Self(self.0.with("RoleARN", value)) }
    /// `ScheduledActions`. The scheduled actions for the scalable target. Duplicates aren't allowed.
    pub fn scheduled_actions(self, value: impl fc::IntoValue<fc::List<ScheduledAction>>) -> Self { Self(self.0.with("ScheduledActions", value)) }
    /// `SuspendedState`. An embedded object that contains attributes and attribute values that are used to suspend
    /// and resume automatic scaling. Setting the value of an attribute to `true` suspends the specified scaling
    /// activities. Setting it to `false` (default) resumes the specified scaling activities.
    pub fn suspended_state(self, value: impl fc::IntoValue<SuspendedState>) -> Self { Self(self.0.with("SuspendedState", value)) }
    /// `Tags`.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for ScalableTarget {
    const TYPE: &'static str = "AWS::ApplicationAutoScaling::ScalableTarget";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ScalableTarget {
    type Handle = ScalableTargetRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ScalableTargetRef { ScalableTargetRef(self.0.build(scope, "AWS::ApplicationAutoScaling::ScalableTarget")) }
}

/// A [`ScalableTarget`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ScalableTargetRef(fc::NodeId);

impl ScalableTargetRef {
    /// `Id`, by `Fn::GetAtt`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<ScalableTarget>> { fc::Value::attribute(self.0, "Id") }
}

impl From<ScalableTargetRef> for fc::NodeId {
    #[inline]
    fn from(it: ScalableTargetRef) -> Self { it.0 }
}

impl From<&ScalableTargetRef> for fc::NodeId {
    #[inline]
    fn from(it: &ScalableTargetRef) -> Self { it.0 }
}

/// `AWS::ApplicationAutoScaling::ScalingPolicy`
///
/// The `AWS::ApplicationAutoScaling::ScalingPolicy` resource defines a scaling policy that Application Auto
/// Scaling uses to adjust the capacity of a scalable target.
#[derive(Clone)]
pub struct ScalingPolicy(cfn::ResourceBody);

impl ScalingPolicy {
    /// A new `AWS::ApplicationAutoScaling::ScalingPolicy`.
    ///
    /// - `PolicyName`. The name of the scaling policy.
    /// - `PolicyType`. The scaling policy type.
    pub fn new(
        policy_name: impl fc::IntoValue<String>,
        policy_type: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("PolicyName", policy_name)
            .with("PolicyType", policy_type)
        )
    }
    /// `PredictiveScalingPolicyConfiguration`. The predictive scaling policy configuration.
    pub fn predictive_scaling_policy_configuration(self, value: impl fc::IntoValue<PredictiveScalingPolicyConfiguration>) -> Self { Self(self.0.with("PredictiveScalingPolicyConfiguration", value)) }
    /// `ResourceId`. The identifier of the resource associated with the scaling policy. This string consists of
    /// the resource type and unique identifier.
    pub fn resource_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ResourceId", value)) }
    /// `ScalableDimension`. The scalable dimension. This string consists of the service namespace, resource type,
    /// and scaling property.
    pub fn scalable_dimension(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ScalableDimension", value)) }
    /// `ScalingTargetId`. The CloudFormation-generated ID of an Application Auto Scaling scalable target.
    pub fn scaling_target_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ScalingTargetId", value)) }
    /// `ServiceNamespace`. The namespace of the AWS service that provides the resource, or a `custom-resource`.
    pub fn service_namespace(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ServiceNamespace", value)) }
    /// `StepScalingPolicyConfiguration`. A step scaling policy.
    pub fn step_scaling_policy_configuration(self, value: impl fc::IntoValue<StepScalingPolicyConfiguration>) -> Self { Self(self.0.with("StepScalingPolicyConfiguration", value)) }
    /// `TargetTrackingScalingPolicyConfiguration`. A target tracking scaling policy.
    pub fn target_tracking_scaling_policy_configuration(self, value: impl fc::IntoValue<TargetTrackingScalingPolicyConfiguration>) -> Self { Self(self.0.with("TargetTrackingScalingPolicyConfiguration", value)) }
}

impl cfn::Resource for ScalingPolicy {
    const TYPE: &'static str = "AWS::ApplicationAutoScaling::ScalingPolicy";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ScalingPolicy {
    type Handle = ScalingPolicyRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ScalingPolicyRef { ScalingPolicyRef(self.0.build(scope, "AWS::ApplicationAutoScaling::ScalingPolicy")) }
}

/// A [`ScalingPolicy`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ScalingPolicyRef(fc::NodeId);

impl ScalingPolicyRef {
    /// `Arn`, by `Fn::GetAtt`. Returns the ARN of a scaling policy.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<ScalingPolicy>> { fc::Value::attribute(self.0, "Arn") }
}

impl From<ScalingPolicyRef> for fc::NodeId {
    #[inline]
    fn from(it: ScalingPolicyRef) -> Self { it.0 }
}

impl From<&ScalingPolicyRef> for fc::NodeId {
    #[inline]
    fn from(it: &ScalingPolicyRef) -> Self { it.0 }
}

/// Contains customized metric specification information for a target tracking scaling policy for Application Auto
/// Scaling.
#[derive(Clone)]
pub struct CustomizedMetricSpecification(cfn::Properties);

impl CustomizedMetricSpecification {
    /// A new `CustomizedMetricSpecification`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Dimensions`. The dimensions of the metric.
    pub fn dimensions(self, value: impl fc::IntoValue<fc::List<MetricDimension>>) -> Self { Self(self.0.with("Dimensions", value)) }
    /// `MetricName`. The name of the metric. To get the exact metric name, namespace, and dimensions, inspect the
    /// [Metric](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_Metric.html) object that's
    /// returned by a call to
    /// [ListMetrics](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListMetrics.html).
    pub fn metric_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("MetricName", value)) }
    /// `Metrics`. The metrics to include in the target tracking scaling policy, as a metric data query. This can
    /// include both raw metric and metric math expressions.
    pub fn metrics(self, value: impl fc::IntoValue<fc::List<TargetTrackingMetricDataQuery>>) -> Self { Self(self.0.with("Metrics", value)) }
    /// `Namespace`. The namespace of the metric.
    pub fn namespace(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Namespace", value)) }
    /// `Statistic`. The statistic of the metric.
    pub fn statistic(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Statistic", value)) }
    /// `Unit`. The unit of the metric. For a complete list of the units that CloudWatch supports, see the
    /// [MetricDatum](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricDatum.html) data
    /// type in the Amazon CloudWatch API Reference.
    pub fn unit(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Unit", value)) }
}

impl fc::Property for CustomizedMetricSpecification {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `MetricDimension` specifies a name/value pair that is part of the identity of a CloudWatch metric for the
/// `Dimensions` property of the [AWS::ApplicationAutoScaling::ScalingPolicy
/// CustomizedMetricSpecification](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-applicationautoscaling-scalingpolicy-customizedmetricspecification.html)
/// property type. Duplicate dimensions are not allowed.
#[derive(Clone)]
pub struct MetricDimension(cfn::Properties);

impl MetricDimension {
    /// A new `MetricDimension`.
    ///
    /// - `Name`. The name of the dimension.
    /// - `Value`. The value of the dimension.
    pub fn new(name: impl fc::IntoValue<String>, value: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Name", name).with("Value", value)) }
}

impl fc::Property for MetricDimension {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Contains predefined metric specification information for a target tracking scaling policy for Application Auto
/// Scaling.
#[derive(Clone)]
pub struct PredefinedMetricSpecification(cfn::Properties);

impl PredefinedMetricSpecification {
    /// A new `PredefinedMetricSpecification`.
    ///
    /// - `PredefinedMetricType`. The metric type. The `ALBRequestCountPerTarget` metric type applies only to Spot
    ///   fleet requests and ECS services.
    pub fn new(predefined_metric_type: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("PredefinedMetricType", predefined_metric_type)) }
    /// `ResourceLabel`. Identifies the resource associated with the metric type. You can't specify a resource
    /// label unless the metric type is `ALBRequestCountPerTarget` and there is a target group attached to the Spot
    /// Fleet or ECS service.
    pub fn resource_label(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ResourceLabel", value)) }
}

impl fc::Property for PredefinedMetricSpecification {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Represents a CloudWatch metric of your choosing for a predictive scaling policy.
#[derive(Clone)]
pub struct PredictiveScalingCustomizedCapacityMetric(cfn::Properties);

impl PredictiveScalingCustomizedCapacityMetric {
    /// A new `PredictiveScalingCustomizedCapacityMetric`.
    ///
    /// - `MetricDataQueries`. One or more metric data queries to provide data points for a metric specification.
    pub fn new(
        metric_data_queries: impl fc::IntoValue<fc::List<PredictiveScalingMetricDataQuery>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("MetricDataQueries", metric_data_queries)
        )
    }
}

impl fc::Property for PredictiveScalingCustomizedCapacityMetric {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The customized load metric specification.
#[derive(Clone)]
pub struct PredictiveScalingCustomizedLoadMetric(cfn::Properties);

impl PredictiveScalingCustomizedLoadMetric {
    /// A new `PredictiveScalingCustomizedLoadMetric`.
    ///
    /// - `MetricDataQueries`.
    pub fn new(
        metric_data_queries: impl fc::IntoValue<fc::List<PredictiveScalingMetricDataQuery>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("MetricDataQueries", metric_data_queries)
        )
    }
}

impl fc::Property for PredictiveScalingCustomizedLoadMetric {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// One or more metric data queries to provide data points for a metric specification.
#[derive(Clone)]
pub struct PredictiveScalingCustomizedScalingMetric(cfn::Properties);

impl PredictiveScalingCustomizedScalingMetric {
    /// A new `PredictiveScalingCustomizedScalingMetric`.
    ///
    /// - `MetricDataQueries`. One or more metric data queries to provide data points for a metric specification.
    pub fn new(
        metric_data_queries: impl fc::IntoValue<fc::List<PredictiveScalingMetricDataQuery>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("MetricDataQueries", metric_data_queries)
        )
    }
}

impl fc::Property for PredictiveScalingCustomizedScalingMetric {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes the scaling metric.
#[derive(Clone)]
pub struct PredictiveScalingMetric(cfn::Properties);

impl PredictiveScalingMetric {
    /// A new `PredictiveScalingMetric`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Dimensions`. Describes the dimensions of the metric.
    pub fn dimensions(self, value: impl fc::IntoValue<fc::List<PredictiveScalingMetricDimension>>) -> Self { Self(self.0.with("Dimensions", value)) }
    /// `MetricName`. The name of the metric.
    pub fn metric_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("MetricName", value)) }
    /// `Namespace`. The namespace of the metric.
    pub fn namespace(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Namespace", value)) }
}

impl fc::Property for PredictiveScalingMetric {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The metric data to return. Also defines whether this call is returning data for one metric only, or whether it
/// is performing a math expression on the values of returned metric statistics to create a new time series. A time
/// series is a series of data points, each of which is associated with a timestamp.
#[derive(Clone)]
pub struct PredictiveScalingMetricDataQuery(cfn::Properties);

impl PredictiveScalingMetricDataQuery {
    /// A new `PredictiveScalingMetricDataQuery`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Expression`. The math expression to perform on the returned data, if this object is performing a math
    /// expression. This expression can use the `Id` of the other metrics to refer to those metrics, and can also
    /// use the `Id` of other expressions to use the result of those expressions.
    pub fn expression(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Expression", value)) }
    /// `Id`. A short name that identifies the object's results in the response. This name must be unique among all
    /// `MetricDataQuery` objects specified for a single scaling policy. If you are performing math expressions on
    /// this set of data, this name represents that data and can serve as a variable in the mathematical
    /// expression. The valid characters are letters, numbers, and underscores.
    pub fn id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Id", value)) }
    /// `Label`. A human-readable label for this metric or expression. This is especially useful if this is a math
    /// expression, so that you know what the value represents.
    pub fn label(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Label", value)) }
    /// `MetricStat`. Information about the metric data to return.
    pub fn metric_stat(self, value: impl fc::IntoValue<PredictiveScalingMetricStat>) -> Self { Self(self.0.with("MetricStat", value)) }
    /// `ReturnData`. Indicates whether to return the timestamps and raw data values of this metric.
    pub fn return_data(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("ReturnData", value)) }
}

impl fc::Property for PredictiveScalingMetricDataQuery {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes the dimension of a metric.
#[derive(Clone)]
pub struct PredictiveScalingMetricDimension(cfn::Properties);

impl PredictiveScalingMetricDimension {
    /// A new `PredictiveScalingMetricDimension`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Name`. The name of the dimension.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `Value`. The value of the dimension.
    pub fn value(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Value", value)) }
}

impl fc::Property for PredictiveScalingMetricDimension {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This structure specifies the metrics and target utilization settings for a predictive scaling policy.
#[derive(Clone)]
pub struct PredictiveScalingMetricSpecification(cfn::Properties);

impl PredictiveScalingMetricSpecification {
    /// A new `PredictiveScalingMetricSpecification`.
    ///
    /// - `TargetValue`. Specifies the target utilization.
    pub fn new(target_value: impl fc::IntoValue<f64>) -> Self { Self(cfn::Properties::new().with("TargetValue", target_value)) }
    /// `CustomizedCapacityMetricSpecification`. The customized capacity metric specification.
    pub fn customized_capacity_metric_specification(self, value: impl fc::IntoValue<PredictiveScalingCustomizedCapacityMetric>) -> Self { Self(self.0.with("CustomizedCapacityMetricSpecification", value)) }
    /// `CustomizedLoadMetricSpecification`. The customized load metric specification.
    pub fn customized_load_metric_specification(self, value: impl fc::IntoValue<PredictiveScalingCustomizedLoadMetric>) -> Self { Self(self.0.with("CustomizedLoadMetricSpecification", value)) }
    /// `CustomizedScalingMetricSpecification`. The customized scaling metric specification.
    pub fn customized_scaling_metric_specification(self, value: impl fc::IntoValue<PredictiveScalingCustomizedScalingMetric>) -> Self { Self(self.0.with("CustomizedScalingMetricSpecification", value)) }
    /// `PredefinedLoadMetricSpecification`. The predefined load metric specification.
    pub fn predefined_load_metric_specification(self, value: impl fc::IntoValue<PredictiveScalingPredefinedLoadMetric>) -> Self { Self(self.0.with("PredefinedLoadMetricSpecification", value)) }
    /// `PredefinedMetricPairSpecification`. The predefined metric pair specification that determines the
    /// appropriate scaling metric and load metric to use.
    pub fn predefined_metric_pair_specification(self, value: impl fc::IntoValue<PredictiveScalingPredefinedMetricPair>) -> Self { Self(self.0.with("PredefinedMetricPairSpecification", value)) }
    /// `PredefinedScalingMetricSpecification`. The predefined scaling metric specification.
    pub fn predefined_scaling_metric_specification(self, value: impl fc::IntoValue<PredictiveScalingPredefinedScalingMetric>) -> Self { Self(self.0.with("PredefinedScalingMetricSpecification", value)) }
}

impl fc::Property for PredictiveScalingMetricSpecification {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This structure defines the CloudWatch metric to return, along with the statistic and unit.
#[derive(Clone)]
pub struct PredictiveScalingMetricStat(cfn::Properties);

impl PredictiveScalingMetricStat {
    /// A new `PredictiveScalingMetricStat`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Metric`. The CloudWatch metric to return, including the metric name, namespace, and dimensions. To get the
    /// exact metric name, namespace, and dimensions, inspect the
    /// [Metric](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_Metric.html) object that is
    /// returned by a call to
    /// [ListMetrics](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListMetrics.html).
    pub fn metric(self, value: impl fc::IntoValue<PredictiveScalingMetric>) -> Self { Self(self.0.with("Metric", value)) }
    /// `Stat`. The statistic to return. It can include any CloudWatch statistic or extended statistic.
    pub fn stat(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Stat", value)) }
    /// `Unit`. The unit to use for the returned data points. For a complete list of the units that CloudWatch
    /// supports, see the
    /// [MetricDatum](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricDatum.html) data
    /// type in the Amazon CloudWatch API Reference.
    pub fn unit(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Unit", value)) }
}

impl fc::Property for PredictiveScalingMetricStat {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Represents a predictive scaling policy configuration. Predictive scaling is supported on Amazon ECS services.
#[derive(Clone)]
pub struct PredictiveScalingPolicyConfiguration(cfn::Properties);

impl PredictiveScalingPolicyConfiguration {
    /// A new `PredictiveScalingPolicyConfiguration`.
    ///
    /// - `MetricSpecifications`. This structure includes the metrics and target utilization to use for predictive
    ///   scaling.
    pub fn new(
        metric_specifications: impl fc::IntoValue<fc::List<PredictiveScalingMetricSpecification>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("MetricSpecifications", metric_specifications)
        )
    }
    /// `MaxCapacityBreachBehavior`. Defines the behavior that should be applied if the forecast capacity
    /// approaches or exceeds the maximum capacity. Defaults to `HonorMaxCapacity` if not specified.
    pub fn max_capacity_breach_behavior(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("MaxCapacityBreachBehavior", value)) }
    /// `MaxCapacityBuffer`. The size of the capacity buffer to use when the forecast capacity is close to or
    /// exceeds the maximum capacity. The value is specified as a percentage relative to the forecast capacity. For
    /// example, if the buffer is 10, this means a 10 percent buffer, such that if the forecast capacity is 50, and
    /// the maximum capacity is 40, then the effective maximum capacity is 55.
    pub fn max_capacity_buffer(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MaxCapacityBuffer", value)) }
    /// `Mode`. The predictive scaling mode. Defaults to `ForecastOnly` if not specified.
    pub fn mode(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Mode", value)) }
    /// `SchedulingBufferTime`. The amount of time, in seconds, that the start time can be advanced.
    pub fn scheduling_buffer_time(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("SchedulingBufferTime", value)) }
}

impl fc::Property for PredictiveScalingPolicyConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes a load metric for a predictive scaling policy.
#[derive(Clone)]
pub struct PredictiveScalingPredefinedLoadMetric(cfn::Properties);

impl PredictiveScalingPredefinedLoadMetric {
    /// A new `PredictiveScalingPredefinedLoadMetric`.
    ///
    /// - `PredefinedMetricType`. The metric type.
    pub fn new(predefined_metric_type: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("PredefinedMetricType", predefined_metric_type)) }
    /// `ResourceLabel`. A label that uniquely identifies a target group.
    pub fn resource_label(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ResourceLabel", value)) }
}

impl fc::Property for PredictiveScalingPredefinedLoadMetric {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Represents a metric pair for a predictive scaling policy.
#[derive(Clone)]
pub struct PredictiveScalingPredefinedMetricPair(cfn::Properties);

impl PredictiveScalingPredefinedMetricPair {
    /// A new `PredictiveScalingPredefinedMetricPair`.
    ///
    /// - `PredefinedMetricType`. Indicates which metrics to use. There are two different types of metrics for each
    ///   metric type: one is a load metric and one is a scaling metric.
    pub fn new(predefined_metric_type: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("PredefinedMetricType", predefined_metric_type)) }
    /// `ResourceLabel`. A label that uniquely identifies a specific target group from which to determine the total
    /// and average request count.
    pub fn resource_label(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ResourceLabel", value)) }
}

impl fc::Property for PredictiveScalingPredefinedMetricPair {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes a scaling metric for a predictive scaling policy.
#[derive(Clone)]
pub struct PredictiveScalingPredefinedScalingMetric(cfn::Properties);

impl PredictiveScalingPredefinedScalingMetric {
    /// A new `PredictiveScalingPredefinedScalingMetric`.
    ///
    /// - `PredefinedMetricType`. The metric type.
    pub fn new(predefined_metric_type: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("PredefinedMetricType", predefined_metric_type)) }
    /// `ResourceLabel`. A label that uniquely identifies a specific target group from which to determine the
    /// average request count.
    pub fn resource_label(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ResourceLabel", value)) }
}

impl fc::Property for PredictiveScalingPredefinedScalingMetric {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `ScalableTargetAction` specifies the minimum and maximum capacity for the `ScalableTargetAction` property of
/// the [AWS::ApplicationAutoScaling::ScalableTarget
/// ScheduledAction](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-applicationautoscaling-scalabletarget-scheduledaction.html)
/// property type.
#[derive(Clone)]
pub struct ScalableTargetAction(cfn::Properties);

impl ScalableTargetAction {
    /// A new `ScalableTargetAction`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `MaxCapacity`. The maximum capacity.
    pub fn max_capacity(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MaxCapacity", value)) }
    /// `MinCapacity`. The minimum capacity.
    pub fn min_capacity(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MinCapacity", value)) }
}

impl fc::Property for ScalableTargetAction {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `ScheduledAction` is a property of the
/// [AWS::ApplicationAutoScaling::ScalableTarget](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-applicationautoscaling-scalabletarget.html)
/// resource that specifies a scheduled action for a scalable target.
#[derive(Clone)]
pub struct ScheduledAction(cfn::Properties);

impl ScheduledAction {
    /// A new `ScheduledAction`.
    ///
    /// - `Schedule`. The schedule for this action.
    /// - `ScheduledActionName`. The name of the scheduled action. This name must be unique among all other scheduled
    ///   actions on the specified scalable target.
    pub fn new(
        schedule: impl fc::IntoValue<String>,
        scheduled_action_name: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Schedule", schedule)
            .with("ScheduledActionName", scheduled_action_name)
        )
    }
    /// `EndTime`. The date and time that the action is scheduled to end, in UTC.
    pub fn end_time(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("EndTime", value)) }
    /// `ScalableTargetAction`. The new minimum and maximum capacity. You can set both values or just one. At the
    /// scheduled time, if the current capacity is below the minimum capacity, Application Auto Scaling scales out
    /// to the minimum capacity. If the current capacity is above the maximum capacity, Application Auto Scaling
    /// scales in to the maximum capacity.
    pub fn scalable_target_action(self, value: impl fc::IntoValue<ScalableTargetAction>) -> Self { Self(self.0.with("ScalableTargetAction", value)) }
    /// `StartTime`. The date and time that the action is scheduled to begin, in UTC.
    pub fn start_time(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("StartTime", value)) }
    /// `Timezone`. The time zone used when referring to the date and time of a scheduled action, when the
    /// scheduled action uses an at or cron expression.
    pub fn timezone(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Timezone", value)) }
}

impl fc::Property for ScheduledAction {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `StepAdjustment` specifies a step adjustment for the `StepAdjustments` property of the
/// [AWS::ApplicationAutoScaling::ScalingPolicy
/// StepScalingPolicyConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-applicationautoscaling-scalingpolicy-stepscalingpolicyconfiguration.html)
/// property type.
#[derive(Clone)]
pub struct StepAdjustment(cfn::Properties);

impl StepAdjustment {
    /// A new `StepAdjustment`.
    ///
    /// - `ScalingAdjustment`. The amount by which to scale. The adjustment is based on the value that you specified
    ///   in the `AdjustmentType` property (either an absolute number or a percentage). A positive value adds to the
    ///   current capacity and a negative number subtracts from the current capacity.
    pub fn new(scaling_adjustment: impl fc::IntoValue<i64>) -> Self { Self(cfn::Properties::new().with("ScalingAdjustment", scaling_adjustment)) }
    /// `MetricIntervalLowerBound`. The lower bound for the difference between the alarm threshold and the
    /// CloudWatch metric. If the metric value is above the breach threshold, the lower bound is inclusive (the
    /// metric must be greater than or equal to the threshold plus the lower bound). Otherwise, it is exclusive
    /// (the metric must be greater than the threshold plus the lower bound). A null value indicates negative
    /// infinity.
    pub fn metric_interval_lower_bound(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("MetricIntervalLowerBound", value)) }
    /// `MetricIntervalUpperBound`. The upper bound for the difference between the alarm threshold and the
    /// CloudWatch metric. If the metric value is above the breach threshold, the upper bound is exclusive (the
    /// metric must be less than the threshold plus the upper bound). Otherwise, it is inclusive (the metric must
    /// be less than or equal to the threshold plus the upper bound). A null value indicates positive infinity.
    pub fn metric_interval_upper_bound(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("MetricIntervalUpperBound", value)) }
}

impl fc::Property for StepAdjustment {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `StepScalingPolicyConfiguration` is a property of the
/// [AWS::ApplicationAutoScaling::ScalingPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-applicationautoscaling-scalingpolicy.html)
/// resource that specifies a step scaling policy configuration for Application Auto Scaling.
#[derive(Clone)]
pub struct StepScalingPolicyConfiguration(cfn::Properties);

impl StepScalingPolicyConfiguration {
    /// A new `StepScalingPolicyConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `AdjustmentType`. Specifies whether the `ScalingAdjustment` value in the `StepAdjustment` property is an
    /// absolute number or a percentage of the current capacity.
    pub fn adjustment_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AdjustmentType", value)) }
    /// `Cooldown`. The amount of time, in seconds, to wait for a previous scaling activity to take effect. If not
    /// specified, the default value is 300.
    pub fn cooldown(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Cooldown", value)) }
    /// `MetricAggregationType`. The aggregation type for the CloudWatch metrics. Valid values are `Minimum`,
    /// `Maximum`, and `Average`. If the aggregation type is null, the value is treated as `Average`.
    pub fn metric_aggregation_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("MetricAggregationType", value)) }
    /// `MinAdjustmentMagnitude`. The minimum value to scale by when the adjustment type is
    /// `PercentChangeInCapacity`. For example, suppose that you create a step scaling policy to scale out an
    /// Amazon ECS service by 25 percent and you specify a `MinAdjustmentMagnitude` of 2. If the service has 4
    /// tasks and the scaling policy is performed, 25 percent of 4 is 1.
    pub fn min_adjustment_magnitude(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MinAdjustmentMagnitude", value)) }
    /// `StepAdjustments`. A set of adjustments that enable you to scale based on the size of the alarm breach.
    pub fn step_adjustments(self, value: impl fc::IntoValue<fc::List<StepAdjustment>>) -> Self { Self(self.0.with("StepAdjustments", value)) }
}

impl fc::Property for StepScalingPolicyConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `SuspendedState` is a property of the
/// [AWS::ApplicationAutoScaling::ScalableTarget](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-applicationautoscaling-scalabletarget.html)
/// resource that specifies whether the scaling activities for a scalable target are in a suspended state.
#[derive(Clone)]
pub struct SuspendedState(cfn::Properties);

impl SuspendedState {
    /// A new `SuspendedState`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `DynamicScalingInSuspended`. Whether scale in by a target tracking scaling policy or a step scaling policy
    /// is suspended. Set the value to `true` if you don't want Application Auto Scaling to remove capacity when a
    /// scaling policy is triggered. The default is `false`.
    pub fn dynamic_scaling_in_suspended(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("DynamicScalingInSuspended", value)) }
    /// `DynamicScalingOutSuspended`. Whether scale out by a target tracking scaling policy or a step scaling
    /// policy is suspended. Set the value to `true` if you don't want Application Auto Scaling to add capacity
    /// when a scaling policy is triggered. The default is `false`.
    pub fn dynamic_scaling_out_suspended(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("DynamicScalingOutSuspended", value)) }
    /// `ScheduledScalingSuspended`. Whether scheduled scaling is suspended. Set the value to `true` if you don't
    /// want Application Auto Scaling to add or remove capacity by initiating scheduled actions. The default is
    /// `false`.
    pub fn scheduled_scaling_suspended(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("ScheduledScalingSuspended", value)) }
}

impl fc::Property for SuspendedState {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Represents a specific metric for a target tracking scaling policy for Application Auto Scaling.
#[derive(Clone)]
pub struct TargetTrackingMetric(cfn::Properties);

impl TargetTrackingMetric {
    /// A new `TargetTrackingMetric`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Dimensions`. The dimensions for the metric. For the list of available dimensions, see the AWS
    /// documentation available from the table in [AWS services that publish CloudWatch
    /// metrics](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/aws-services-cloudwatch-metrics.html)
    /// in the Amazon CloudWatch User Guide.
    pub fn dimensions(self, value: impl fc::IntoValue<fc::List<TargetTrackingMetricDimension>>) -> Self { Self(self.0.with("Dimensions", value)) }
    /// `MetricName`. The name of the metric.
    pub fn metric_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("MetricName", value)) }
    /// `Namespace`. The namespace of the metric.
    pub fn namespace(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Namespace", value)) }
}

impl fc::Property for TargetTrackingMetric {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The metric data to return. Also defines whether this call is returning data for one metric only, or whether it
/// is performing a math expression on the values of returned metric statistics to create a new time series. A time
/// series is a series of data points, each of which is associated with a timestamp.
#[derive(Clone)]
pub struct TargetTrackingMetricDataQuery(cfn::Properties);

impl TargetTrackingMetricDataQuery {
    /// A new `TargetTrackingMetricDataQuery`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Expression`. The math expression to perform on the returned data, if this object is performing a math
    /// expression. This expression can use the `Id` of the other metrics to refer to those metrics, and can also
    /// use the `Id` of other expressions to use the result of those expressions.
    pub fn expression(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Expression", value)) }
    /// `Id`. A short name that identifies the object's results in the response. This name must be unique among all
    /// `MetricDataQuery` objects specified for a single scaling policy. If you are performing math expressions on
    /// this set of data, this name represents that data and can serve as a variable in the mathematical
    /// expression. The valid characters are letters, numbers, and underscores.
    pub fn id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Id", value)) }
    /// `Label`. A human-readable label for this metric or expression. This is especially useful if this is a math
    /// expression, so that you know what the value represents.
    pub fn label(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Label", value)) }
    /// `MetricStat`. Information about the metric data to return.
    pub fn metric_stat(self, value: impl fc::IntoValue<TargetTrackingMetricStat>) -> Self { Self(self.0.with("MetricStat", value)) }
    /// `ReturnData`. Indicates whether to return the timestamps and raw data values of this metric.
    pub fn return_data(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("ReturnData", value)) }
}

impl fc::Property for TargetTrackingMetricDataQuery {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `TargetTrackingMetricDimension` specifies a name/value pair that is part of the identity of a CloudWatch metric
/// for the `Dimensions` property of the [AWS::ApplicationAutoScaling::ScalingPolicy
/// TargetTrackingMetric](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-applicationautoscaling-scalingpolicy-targettrackingmetric.html)
/// property type. Duplicate dimensions are not allowed.
#[derive(Clone)]
pub struct TargetTrackingMetricDimension(cfn::Properties);

impl TargetTrackingMetricDimension {
    /// A new `TargetTrackingMetricDimension`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Name`. The name of the dimension.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `Value`. The value of the dimension.
    pub fn value(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Value", value)) }
}

impl fc::Property for TargetTrackingMetricDimension {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This structure defines the CloudWatch metric to return, along with the statistic and unit.
#[derive(Clone)]
pub struct TargetTrackingMetricStat(cfn::Properties);

impl TargetTrackingMetricStat {
    /// A new `TargetTrackingMetricStat`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Metric`. The CloudWatch metric to return, including the metric name, namespace, and dimensions. To get the
    /// exact metric name, namespace, and dimensions, inspect the
    /// [Metric](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_Metric.html) object that is
    /// returned by a call to
    /// [ListMetrics](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListMetrics.html).
    pub fn metric(self, value: impl fc::IntoValue<TargetTrackingMetric>) -> Self { Self(self.0.with("Metric", value)) }
    /// `Stat`. The statistic to return. It can include any CloudWatch statistic or extended statistic.
    pub fn stat(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Stat", value)) }
    /// `Unit`. The unit to use for the returned data points. For a complete list of the units that CloudWatch
    /// supports, see the
    /// [MetricDatum](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricDatum.html) data
    /// type in the Amazon CloudWatch API Reference.
    pub fn unit(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Unit", value)) }
}

impl fc::Property for TargetTrackingMetricStat {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `TargetTrackingScalingPolicyConfiguration` is a property of the
/// [AWS::ApplicationAutoScaling::ScalingPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-applicationautoscaling-scalingpolicy.html)
/// resource that specifies a target tracking scaling policy configuration for Application Auto Scaling.
#[derive(Clone)]
pub struct TargetTrackingScalingPolicyConfiguration(cfn::Properties);

impl TargetTrackingScalingPolicyConfiguration {
    /// A new `TargetTrackingScalingPolicyConfiguration`.
    ///
    /// - `TargetValue`. The target value for the metric. Although this property accepts numbers of type Double, it
    ///   won't accept values that are either too small or too large. Values must be in the range of -2^360 to 2^360.
    ///   The value must be a valid number based on the choice of metric. For example, if the metric is CPU
    ///   utilization, then the target value is a percent value that represents how much of the CPU can be used
    ///   before scaling out.
    pub fn new(target_value: impl fc::IntoValue<f64>) -> Self { Self(cfn::Properties::new().with("TargetValue", target_value)) }
    /// `CustomizedMetricSpecification`. A customized metric. You can specify either a predefined metric or a
    /// customized metric.
    pub fn customized_metric_specification(self, value: impl fc::IntoValue<CustomizedMetricSpecification>) -> Self { Self(self.0.with("CustomizedMetricSpecification", value)) }
    /// `DisableScaleIn`. Indicates whether scale in by the target tracking scaling policy is disabled. If the
    /// value is `true`, scale in is disabled and the target tracking scaling policy won't remove capacity from the
    /// scalable target. Otherwise, scale in is enabled and the target tracking scaling policy can remove capacity
    /// from the scalable target. The default value is `false`.
    pub fn disable_scale_in(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("DisableScaleIn", value)) }
    /// `PredefinedMetricSpecification`. A predefined metric. You can specify either a predefined metric or a
    /// customized metric.
    pub fn predefined_metric_specification(self, value: impl fc::IntoValue<PredefinedMetricSpecification>) -> Self { Self(self.0.with("PredefinedMetricSpecification", value)) }
    /// `ScaleInCooldown`. The amount of time, in seconds, after a scale-in activity completes before another
    /// scale-in activity can start.
    pub fn scale_in_cooldown(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("ScaleInCooldown", value)) }
    /// `ScaleOutCooldown`. The amount of time, in seconds, to wait for a previous scale-out activity to take
    /// effect.
    pub fn scale_out_cooldown(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("ScaleOutCooldown", value)) }
}

impl fc::Property for TargetTrackingScalingPolicyConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}
