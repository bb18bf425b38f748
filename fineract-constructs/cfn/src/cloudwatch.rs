// Written by `fineract-codegen`; changes are lost.

//! The resources of `AWS::CloudWatch`.

use fineract_core as fc;

use crate as cfn;

pub use cfn::target::cloudwatch::Alarm;

impl Alarm {
    /// A new `AWS::CloudWatch::Alarm`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `ActionsEnabled`. Indicates whether actions should be executed during any changes to the alarm state. The
    /// default is TRUE.
    pub fn actions_enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("ActionsEnabled", value)) }
    /// `AlarmActions`. The list of actions to execute when this alarm transitions into an ALARM state from any
    /// other state. Specify each action as an Amazon Resource Name (ARN).
    pub fn alarm_actions(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("AlarmActions", value)) }
    /// `AlarmDescription`. The description of the alarm.
    pub fn alarm_description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AlarmDescription", value)) }
    /// `AlarmName`. The name of the alarm. If you don't specify a name, CloudFormation generates a unique physical
    /// ID and uses that ID for the alarm name.
    pub fn alarm_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AlarmName", value)) }
    /// `ComparisonOperator`. The arithmetic operation to use when comparing the specified statistic and threshold.
    /// The specified statistic value is used as the first operand.
    pub fn comparison_operator(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ComparisonOperator", value)) }
    /// `DatapointsToAlarm`. The number of datapoints that must be breaching to trigger the alarm. This is used
    /// only if you are setting an "M out of N" alarm. In that case, this value is the M, and the value that you
    /// set for `EvaluationPeriods` is the N value.
    pub fn datapoints_to_alarm(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("DatapointsToAlarm", value)) }
    /// `Dimensions`. The dimensions for the metric associated with the alarm. For an alarm based on a math
    /// expression, you can't specify `Dimensions`. Instead, you use `Metrics`.
    pub fn dimensions(self, value: impl fc::IntoValue<fc::List<Dimension>>) -> Self { Self(self.0.with("Dimensions", value)) }
    /// `EvaluateLowSampleCountPercentile`. Used only for alarms based on percentiles. If `ignore`, the alarm state
    /// does not change during periods with too few data points to be statistically significant. If `evaluate` or
    /// this parameter is not used, the alarm is always evaluated and possibly changes state no matter how many
    /// data points are available.
    pub fn evaluate_low_sample_count_percentile(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("EvaluateLowSampleCountPercentile", value)) }
    /// `EvaluationCriteria`. The evaluation criteria for an alarm. This is a union type that currently supports
    /// `PromQLCriteria`.
    pub fn evaluation_criteria(self, value: impl fc::IntoValue<EvaluationCriteria>) -> Self { Self(self.0.with("EvaluationCriteria", value)) }
    /// `EvaluationInterval`. The frequency, in seconds, at which the alarm is evaluated.
    pub fn evaluation_interval(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("EvaluationInterval", value)) }
    /// `EvaluationPeriods`. The number of periods over which data is compared to the specified threshold. If you
    /// are setting an alarm that requires that a number of consecutive data points be breaching to trigger the
    /// alarm, this value specifies that number. If you are setting an "M out of N" alarm, this value is the N, and
    /// `DatapointsToAlarm` is the M.
    pub fn evaluation_periods(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("EvaluationPeriods", value)) }
    /// `EvaluationWindow`. The evaluation window that an alarm uses to select the range of metric data that it
    /// evaluates each time it runs. This is a union type. Set exactly one of its members, `SlidingWindow` or
    /// `WallClockWindow`. If you don't set `EvaluationWindow`, the alarm uses a `SlidingWindow` by default.
    pub fn evaluation_window(self, value: impl fc::IntoValue<EvaluationWindow>) -> Self { Self(self.0.with("EvaluationWindow", value)) }
    /// `ExtendedStatistic`. The percentile statistic for the metric associated with the alarm. Specify a value
    /// between p0.0 and p100.
    pub fn extended_statistic(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ExtendedStatistic", value)) }
    /// `InsufficientDataActions`. The actions to execute when this alarm transitions to the `INSUFFICIENT_DATA`
    /// state from any other state. Each action is specified as an Amazon Resource Name (ARN).
    pub fn insufficient_data_actions(self, value: impl fc::IntoValue<fc::List<fc::Arn<cfn::target::sns::Topic>>>) -> Self { Self(self.0.with("InsufficientDataActions", value)) }
    /// `MetricName`. The name of the metric associated with the alarm. This is required for an alarm based on a
    /// metric. For an alarm based on a math expression, you use `Metrics` instead and you can't specify
    /// `MetricName`.
    pub fn metric_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("MetricName", value)) }
    /// `Metrics`. An array that enables you to create an alarm based on the result of a metric math expression.
    /// Each item in the array either retrieves a metric or performs a math expression.
    pub fn metrics(self, value: impl fc::IntoValue<fc::List<AlarmMetricDataQuery>>) -> Self { Self(self.0.with("Metrics", value)) }
    /// `Namespace`. The namespace of the metric associated with the alarm. This is required for an alarm based on
    /// a metric. For an alarm based on a math expression, you can't specify `Namespace` and you use `Metrics`
    /// instead.
    pub fn namespace(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Namespace", value)) }
    /// `OKActions`. The actions to execute when this alarm transitions to the `OK` state from any other state.
    /// Each action is specified as an Amazon Resource Name (ARN).
    pub fn ok_actions(self, value: impl fc::IntoValue<fc::List<fc::Arn<cfn::target::sns::Topic>>>) -> Self { Self(self.0.with("OKActions", value)) }
    /// `Period`. The period, in seconds, over which the statistic is applied. This is required for an alarm based
    /// on a metric. Valid values are 10, 20, 30, 60, and any multiple of 60.
    pub fn period(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Period", value)) }
    /// `Statistic`. The statistic for the metric associated with the alarm, other than percentile. For percentile
    /// statistics, use `ExtendedStatistic`.
    pub fn statistic(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Statistic", value)) }
    /// `Tags`. A list of key-value pairs to associate with the alarm. You can associate as many as 50 tags with an
    /// alarm. To be able to associate tags with the alarm when you create the alarm, you must have the
    /// `cloudwatch:TagResource` permission.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `Threshold`. The value to compare with the specified statistic.
    pub fn threshold(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("Threshold", value)) }
    /// `ThresholdMetricId`. In an alarm based on an anomaly detection model, this is the ID of the
    /// `ANOMALY_DETECTION_BAND` function used as the threshold for the alarm.
    pub fn threshold_metric_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ThresholdMetricId", value)) }
    /// `TreatMissingData`. Sets how this alarm is to handle missing data points. Valid values are `breaching`,
    /// `notBreaching`, `ignore`, and `missing`.
    pub fn treat_missing_data(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TreatMissingData", value)) }
    /// `Unit`. The unit of the metric associated with the alarm. Specify this only if you are creating an alarm
    /// based on a single metric. Do not specify this if you are specifying a `Metrics` array.
    pub fn unit(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Unit", value)) }
    /// `WarmUpConfiguration`.
    pub fn warm_up_configuration(self, value: impl fc::IntoValue<WarmUpConfiguration>) -> Self { Self(self.0.with("WarmUpConfiguration", value)) }
}

impl cfn::Resource for Alarm {
    const TYPE: &'static str = "AWS::CloudWatch::Alarm";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Alarm {
    type Handle = AlarmRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> AlarmRef { AlarmRef(self.0.build(scope, "AWS::CloudWatch::Alarm")) }
}

/// A [`Alarm`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct AlarmRef(fc::NodeId);

impl AlarmRef {
    /// `AlarmName`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<Alarm>> { fc::Value::reference(self.0) }
    /// `Arn`, by `Fn::GetAtt`. The ARN of the CloudWatch alarm, such as
    /// `arn:aws:cloudwatch:us-west-2:123456789012:alarm:myCloudWatchAlarm-CPUAlarm-UXMMZK36R55Z`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Alarm>> { fc::Value::attribute(self.0, "Arn") }
}

impl From<AlarmRef> for fc::NodeId {
    #[inline]
    fn from(it: AlarmRef) -> Self { it.0 }
}

impl From<&AlarmRef> for fc::NodeId {
    #[inline]
    fn from(it: &AlarmRef) -> Self { it.0 }
}

/// `AWS::CloudWatch::AlarmMuteRule`
///
/// Resource Type definition for AWS::CloudWatch::AlarmMuteRule that allows defining a rule and targeting alarms to
/// mute their actions during the specified window.
#[derive(Clone)]
pub struct AlarmMuteRule(cfn::ResourceBody);

impl AlarmMuteRule {
    /// A new `AWS::CloudWatch::AlarmMuteRule`.
    ///
    /// - `Rule`. The rule for the mute
    pub fn new(rule: impl fc::IntoValue<Rule>) -> Self { Self(cfn::ResourceBody::new().with("Rule", rule)) }
    /// `Description`. The description of the AlarmMuteRule
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `ExpireDate`. The date, with the same timezone offset as "ScheduleTimezone" after which the alarm mute rule
    /// will be expired.
    pub fn expire_date(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ExpireDate", value)) }
    /// `MuteTargets`. Targets to be muted
    pub fn mute_targets(self, value: impl fc::IntoValue<MuteTargets>) -> Self { Self(self.0.with("MuteTargets", value)) }
    /// `Name`. The name of the AlarmMuteRule
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `StartDate`. The date, with the same timezone offset as "ScheduleTimezone", after which the alarm mute rule
    /// will become active.
    pub fn start_date(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("StartDate", value)) }
    /// `Tags`. An array of key-value pairs to apply to this resource.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for AlarmMuteRule {
    const TYPE: &'static str = "AWS::CloudWatch::AlarmMuteRule";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for AlarmMuteRule {
    type Handle = AlarmMuteRuleRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> AlarmMuteRuleRef { AlarmMuteRuleRef(self.0.build(scope, "AWS::CloudWatch::AlarmMuteRule")) }
}

/// A [`AlarmMuteRule`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct AlarmMuteRuleRef(fc::NodeId);

impl AlarmMuteRuleRef {
    /// `Arn`, by `Ref`. Amazon Resource Name (ARN) of the AlarmMuteRule
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<AlarmMuteRule>> { fc::Value::reference(self.0) }
    /// `LastUpdatedTimestamp`, by `Fn::GetAtt`. The last update timestamp of the alarm mute schedule
    #[inline]
    pub fn last_updated_timestamp(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "LastUpdatedTimestamp") }
    /// `MuteType`, by `Fn::GetAtt`. The mute type of the alarm mute
    #[inline]
    pub fn mute_type(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "MuteType") }
    /// `Status`, by `Fn::GetAtt`. The current status of the AlarmMuteRule
    #[inline]
    pub fn status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Status") }
}

impl From<AlarmMuteRuleRef> for fc::NodeId {
    #[inline]
    fn from(it: AlarmMuteRuleRef) -> Self { it.0 }
}

impl From<&AlarmMuteRuleRef> for fc::NodeId {
    #[inline]
    fn from(it: &AlarmMuteRuleRef) -> Self { it.0 }
}

/// `AWS::CloudWatch::AnomalyDetector`
///
/// The `AWS::CloudWatch::AnomalyDetector` type specifies an anomaly detection band for a certain metric and
/// statistic. The band represents the expected "normal" range for the metric values. Anomaly detection bands can
/// be used for visualization of a metric's expected values, and for alarms.
#[derive(Clone)]
pub struct AnomalyDetector(cfn::ResourceBody);

impl AnomalyDetector {
    /// A new `AWS::CloudWatch::AnomalyDetector`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `Configuration`. Specifies details about how the anomaly detection model is to be trained, including time
    /// ranges to exclude when training and updating the model. The configuration can also include the time zone to
    /// use for the metric.
    pub fn configuration(self, value: impl fc::IntoValue<Configuration>) -> Self { Self(self.0.with("Configuration", value)) }
    /// `Dimensions`. The dimensions of the metric associated with the anomaly detection band.
    pub fn dimensions(self, value: impl fc::IntoValue<fc::List<Dimension>>) -> Self { Self(self.0.with("Dimensions", value)) }
    /// `MetricCharacteristics`. Use this object to include parameters to provide information about your metric to
    /// CloudWatch to help it build more accurate anomaly detection models. Currently, it includes the
    /// `PeriodicSpikes` parameter.
    pub fn metric_characteristics(self, value: impl fc::IntoValue<MetricCharacteristics>) -> Self { Self(self.0.with("MetricCharacteristics", value)) }
    /// `MetricMathAnomalyDetector`. The CloudWatch metric math expression for this anomaly detector.
    pub fn metric_math_anomaly_detector(self, value: impl fc::IntoValue<MetricMathAnomalyDetector>) -> Self { Self(self.0.with("MetricMathAnomalyDetector", value)) }
    /// `MetricName`. The name of the metric associated with the anomaly detection band.
    pub fn metric_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("MetricName", value)) }
    /// `Namespace`. The namespace of the metric associated with the anomaly detection band.
    pub fn namespace(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Namespace", value)) }
    /// `SingleMetricAnomalyDetector`. The CloudWatch metric and statistic for this anomaly detector.
    pub fn single_metric_anomaly_detector(self, value: impl fc::IntoValue<SingleMetricAnomalyDetector>) -> Self { Self(self.0.with("SingleMetricAnomalyDetector", value)) }
    /// `Stat`. The statistic of the metric associated with the anomaly detection band.
    pub fn stat(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Stat", value)) }
}

impl cfn::Resource for AnomalyDetector {
    const TYPE: &'static str = "AWS::CloudWatch::AnomalyDetector";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for AnomalyDetector {
    type Handle = AnomalyDetectorRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> AnomalyDetectorRef { AnomalyDetectorRef(self.0.build(scope, "AWS::CloudWatch::AnomalyDetector")) }
}

/// A [`AnomalyDetector`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct AnomalyDetectorRef(fc::NodeId);

impl AnomalyDetectorRef {
    /// `Id`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<AnomalyDetector>> { fc::Value::reference(self.0) }
}

impl From<AnomalyDetectorRef> for fc::NodeId {
    #[inline]
    fn from(it: AnomalyDetectorRef) -> Self { it.0 }
}

impl From<&AnomalyDetectorRef> for fc::NodeId {
    #[inline]
    fn from(it: &AnomalyDetectorRef) -> Self { it.0 }
}

pub use cfn::target::cloudwatch::CompositeAlarm;

impl CompositeAlarm {
    /// A new `AWS::CloudWatch::CompositeAlarm`.
    ///
    /// - `AlarmRule`. An expression that specifies which other alarms are to be evaluated to determine this
    ///   composite alarm's state. For each alarm that you reference, you designate a function that specifies whether
    ///   that alarm needs to be in ALARM state, OK state, or INSUFFICIENT\_DATA state. You can use operators (AND,
    ///   OR and NOT) to combine multiple functions in a single expression.
    pub fn new(alarm_rule: impl fc::IntoValue<String>) -> Self { Self(cfn::ResourceBody::new().with("AlarmRule", alarm_rule)) }
    /// `ActionsEnabled`. Indicates whether actions should be executed during any changes to the alarm state of the
    /// composite alarm. The default is TRUE.
    pub fn actions_enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("ActionsEnabled", value)) }
    /// `ActionsSuppressor`. Actions will be suppressed if the suppressor alarm is in the `ALARM` state.
    /// `ActionsSuppressor` can be an AlarmName or an Amazon Resource Name (ARN) from an existing alarm.
    pub fn actions_suppressor(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ActionsSuppressor", value)) }
    /// `ActionsSuppressorExtensionPeriod`. The maximum time in seconds that the composite alarm waits after
    /// suppressor alarm goes out of the `ALARM` state. After this time, the composite alarm performs its actions.
    pub fn actions_suppressor_extension_period(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("ActionsSuppressorExtensionPeriod", value)) }
    /// `ActionsSuppressorWaitPeriod`. The maximum time in seconds that the composite alarm waits for the
    /// suppressor alarm to go into the `ALARM` state. After this time, the composite alarm performs its actions.
    pub fn actions_suppressor_wait_period(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("ActionsSuppressorWaitPeriod", value)) }
    /// `AlarmActions`. The actions to execute when this alarm transitions to the ALARM state from any other state.
    /// Each action is specified as an Amazon Resource Name (ARN).
    pub fn alarm_actions(self, value: impl fc::IntoValue<fc::List<fc::Arn<cfn::target::sns::Topic>>>) -> Self { Self(self.0.with("AlarmActions", value)) }
    /// `AlarmDescription`. The description for the composite alarm.
    pub fn alarm_description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AlarmDescription", value)) }
    /// `AlarmName`. The name for the composite alarm. This name must be unique within your AWS account.
    pub fn alarm_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AlarmName", value)) }
    /// `InsufficientDataActions`. The actions to execute when this alarm transitions to the INSUFFICIENT\_DATA
    /// state from any other state. Each action is specified as an Amazon Resource Name (ARN).
    pub fn insufficient_data_actions(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("InsufficientDataActions", value)) }
    /// `OKActions`. The actions to execute when this alarm transitions to the OK state from any other state. Each
    /// action is specified as an Amazon Resource Name (ARN).
    pub fn ok_actions(self, value: impl fc::IntoValue<fc::List<fc::Arn<cfn::target::sns::Topic>>>) -> Self { Self(self.0.with("OKActions", value)) }
    /// `Tags`. A list of key-value pairs to associate with the alarm. You can associate as many as 50 tags with an
    /// alarm. To be able to associate tags with the alarm when you create the alarm, you must have the
    /// `cloudwatch:TagResource` permission.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for CompositeAlarm {
    const TYPE: &'static str = "AWS::CloudWatch::CompositeAlarm";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for CompositeAlarm {
    type Handle = CompositeAlarmRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> CompositeAlarmRef { CompositeAlarmRef(self.0.build(scope, "AWS::CloudWatch::CompositeAlarm")) }
}

/// A [`CompositeAlarm`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct CompositeAlarmRef(fc::NodeId);

impl CompositeAlarmRef {
    /// `AlarmName`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<CompositeAlarm>> { fc::Value::reference(self.0) }
    /// `Arn`, by `Fn::GetAtt`. The ARN of the composite alarm, such as
    /// `arn:aws:cloudwatch:us-west-2:123456789012:alarm/CompositeAlarmName`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<CompositeAlarm>> { fc::Value::attribute(self.0, "Arn") }
}

impl From<CompositeAlarmRef> for fc::NodeId {
    #[inline]
    fn from(it: CompositeAlarmRef) -> Self { it.0 }
}

impl From<&CompositeAlarmRef> for fc::NodeId {
    #[inline]
    fn from(it: &CompositeAlarmRef) -> Self { it.0 }
}

/// `AWS::CloudWatch::Dashboard`
///
/// The `AWS::CloudWatch::Dashboard` resource specifies an Amazon CloudWatch dashboard. A dashboard is a
/// customizable home page in the CloudWatch console that you can use to monitor your AWS resources in a single
/// view.
#[derive(Clone)]
pub struct Dashboard(cfn::ResourceBody);

impl Dashboard {
    /// A new `AWS::CloudWatch::Dashboard`.
    ///
    /// - `DashboardBody`. The detailed information about the dashboard in JSON format, including the widgets to
    ///   include and their location on the dashboard. This parameter is required.
    pub fn new(dashboard_body: impl fc::IntoValue<String>) -> Self { Self(cfn::ResourceBody::new().with("DashboardBody", dashboard_body)) }
    /// `DashboardName`. The name of the dashboard. The name must be between 1 and 255 characters. If you do not
    /// specify a name, one will be generated automatically.
    pub fn dashboard_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DashboardName", value)) }
    /// `Tags`. A list of key-value pairs to associate with the cloudwatch dashboard. You can associate up to 50
    /// tags with a dashboard
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for Dashboard {
    const TYPE: &'static str = "AWS::CloudWatch::Dashboard";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Dashboard {
    type Handle = DashboardRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> DashboardRef { DashboardRef(self.0.build(scope, "AWS::CloudWatch::Dashboard")) }
}

/// A [`Dashboard`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct DashboardRef(fc::NodeId);

impl DashboardRef {
    /// `DashboardName`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<Dashboard>> { fc::Value::reference(self.0) }
}

impl From<DashboardRef> for fc::NodeId {
    #[inline]
    fn from(it: DashboardRef) -> Self { it.0 }
}

impl From<&DashboardRef> for fc::NodeId {
    #[inline]
    fn from(it: &DashboardRef) -> Self { it.0 }
}

/// `AWS::CloudWatch::InsightRule`
///
/// Creates or updates a Contributor Insights rule. Rules evaluate log events in a CloudWatch Logs log group,
/// enabling you to find contributor data for the log events in that log group.
#[derive(Clone)]
pub struct InsightRule(cfn::ResourceBody);

impl InsightRule {
    /// A value of `RuleState`.
    pub const RULE_STATE_DISABLED: &'static str = "DISABLED";
    /// A value of `RuleState`.
    pub const RULE_STATE_ENABLED: &'static str = "ENABLED";
    /// A new `AWS::CloudWatch::InsightRule`.
    ///
    /// - `RuleBody`. The definition of the rule, as a JSON object.
    /// - `RuleName`. The name of the rule.
    /// - `RuleState`. The current state of the rule. Valid values are `ENABLED` and `DISABLED`.
    pub fn new(
        rule_body: impl fc::IntoValue<String>,
        rule_name: impl fc::IntoValue<String>,
        rule_state: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("RuleBody", rule_body)
            .with("RuleName", rule_name)
            .with("RuleState", rule_state)
        )
    }
    /// `ApplyOnTransformedLogs`. Determines whether the rules is evaluated on transformed versions of logs. Valid
    /// values are `TRUE` and `FALSE`.
    pub fn apply_on_transformed_logs(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("ApplyOnTransformedLogs", value)) }
    /// `Tags`. A list of key-value pairs to associate with the Contributor Insights rule. You can associate as
    /// many as 50 tags with a rule.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for InsightRule {
    const TYPE: &'static str = "AWS::CloudWatch::InsightRule";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for InsightRule {
    type Handle = InsightRuleRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> InsightRuleRef { InsightRuleRef(self.0.build(scope, "AWS::CloudWatch::InsightRule")) }
}

/// A [`InsightRule`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct InsightRuleRef(fc::NodeId);

impl InsightRuleRef {
    /// `Arn`, by `Ref`. The ARN of the Contributor Insights rule, such as
    /// `arn:aws:cloudwatch:us-west-2:123456789012:insight-rule/MyInsightRuleName`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<InsightRule>> { fc::Value::reference(self.0) }
    /// `RuleName`, by `Fn::GetAtt`. The name of the Contributor Insights rule.
    #[inline]
    pub fn rule_name(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "RuleName") }
}

impl From<InsightRuleRef> for fc::NodeId {
    #[inline]
    fn from(it: InsightRuleRef) -> Self { it.0 }
}

impl From<&InsightRuleRef> for fc::NodeId {
    #[inline]
    fn from(it: &InsightRuleRef) -> Self { it.0 }
}

/// `AWS::CloudWatch::Integration`
///
/// Resource Type definition for AWS::CloudWatch::Integration. Manages a CloudWatch (Amazon CloudWatch
/// Observability / Omni) account-scoped integration. V1 supports AWS\_CONFIG\_SLREC, AWS\_INTEGRATION, and
/// EXTERNAL\_AGENT.
#[derive(Clone)]
pub struct Integration(cfn::ResourceBody);

impl Integration {
    /// A value of `IntegrationType`.
    pub const INTEGRATION_TYPE_AWS_CONFIG_SLREC: &'static str = "AWS_CONFIG_SLREC";
    /// A value of `IntegrationType`.
    pub const INTEGRATION_TYPE_AWS_INTEGRATION: &'static str = "AWS_INTEGRATION";
    /// A value of `IntegrationType`.
    pub const INTEGRATION_TYPE_EXTERNAL_AGENT: &'static str = "EXTERNAL_AGENT";
    /// A new `AWS::CloudWatch::Integration`.
    ///
    /// - `Name`. The customer-supplied name of the integration. Unique per account.
    /// - `IntegrationType`. The type of integration. Immutable after creation.
    pub fn new(
        name: impl fc::IntoValue<String>,
        integration_type: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("Name", name)
            .with("IntegrationType", integration_type)
        )
    }
    /// `RoleArn`. IAM role ARN the integration assumes. Required for AWS\_INTEGRATION (a valid, service-assumable
    /// IAM role ARN). Not used by AWS\_CONFIG\_SLREC or EXTERNAL\_AGENT.
    pub fn role_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>) -> Self { Self(self.0.with("RoleArn", value)) }
    /// `Credential`.
    pub fn credential(self, value: impl fc::IntoValue<IntegrationCredential>) -> Self { Self(self.0.with("Credential", value)) }
    /// `IntegrationAttributes`. Type-specific configuration attributes (max 50 entries). EXTERNAL\_AGENT requires
    /// 'catalogId'. On update, supplied attributes merge into the existing map; omitting a key does not remove it.
    pub fn integration_attributes(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("IntegrationAttributes", value)) }
    /// `Tags`. Tags associated with the integration.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for Integration {
    const TYPE: &'static str = "AWS::CloudWatch::Integration";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Integration {
    type Handle = IntegrationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> IntegrationRef { IntegrationRef(self.0.build(scope, "AWS::CloudWatch::Integration")) }
}

/// A [`Integration`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct IntegrationRef(fc::NodeId);

impl IntegrationRef {
    /// `IntegrationId`, by `Fn::GetAtt`. The service-generated unique identifier (UUID) of the integration.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<Integration>> { fc::Value::attribute(self.0, "IntegrationId") }
    /// `IntegrationArn`, by `Ref`. The ARN of the integration.
    /// arn:aws:cloudwatch:{region}:{account}:integration/{integrationId}.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Integration>> { fc::Value::reference(self.0) }
    /// `Status`, by `Fn::GetAtt`. Lifecycle status of the integration.
    #[inline]
    pub fn status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Status") }
    /// `CreatedAt`, by `Fn::GetAtt`. The time at which the integration was created.
    #[inline]
    pub fn created_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreatedAt") }
    /// `UpdatedAt`, by `Fn::GetAtt`. The time at which the integration was last updated.
    #[inline]
    pub fn updated_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "UpdatedAt") }
}

impl From<IntegrationRef> for fc::NodeId {
    #[inline]
    fn from(it: IntegrationRef) -> Self { it.0 }
}

impl From<&IntegrationRef> for fc::NodeId {
    #[inline]
    fn from(it: &IntegrationRef) -> Self { it.0 }
}

/// `AWS::CloudWatch::LogAlarm`
///
/// Resource Type definition for AWS::CloudWatch::LogAlarm. A LogAlarm evaluates scheduled query results from
/// CloudWatch Logs and triggers actions when thresholds are breached.
#[derive(Clone)]
pub struct LogAlarm(cfn::ResourceBody);

/// What a [`LogAlarm`] can't be without.
#[derive(Clone)]
pub struct LogAlarmRequired<A, B, C, D, E> {
    /// `ComparisonOperator`. The arithmetic operation to use when comparing the specified threshold and the query
    /// results. Valid values are GreaterThanOrEqualToThreshold, GreaterThanThreshold, LessThanThreshold, and
    /// LessThanOrEqualToThreshold. (`String`)
    pub comparison_operator: A,
    /// `QueryResultsToAlarm`. The number of query results that must be breaching to trigger the alarm. (`i64`)
    pub query_results_to_alarm: B,
    /// `QueryResultsToEvaluate`. The number of query results over which data is compared to the specified
    /// threshold. (`i64`)
    pub query_results_to_evaluate: C,
    /// `ScheduledQueryConfiguration`. The scheduled query configuration for the log alarm.
    /// (`ScheduledQueryConfiguration`)
    pub scheduled_query_configuration: D,
    /// `Threshold`. The value to compare against the results of the scheduled query evaluation. (`f64`)
    pub threshold: E,
}

impl LogAlarm {
    /// A new `AWS::CloudWatch::LogAlarm`.
    pub fn new(required: LogAlarmRequired<
        impl fc::IntoValue<String>,
        impl fc::IntoValue<i64>,
        impl fc::IntoValue<i64>,
        impl fc::IntoValue<ScheduledQueryConfiguration>,
        impl fc::IntoValue<f64>,
    >) -> Self {
        Self(cfn::ResourceBody::new()
            .with("ComparisonOperator", required.comparison_operator)
            .with("QueryResultsToAlarm", required.query_results_to_alarm)
            .with("QueryResultsToEvaluate", required.query_results_to_evaluate)
            .with("ScheduledQueryConfiguration", required.scheduled_query_configuration)
            .with("Threshold", required.threshold)
        )
    }
    /// `ActionLogLineCount`. The number of log lines to include in alarm notifications. Valid values are 0 to 50.
    pub fn action_log_line_count(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("ActionLogLineCount", value)) }
    /// `ActionLogLineRoleArn`. The ARN of the IAM role that grants CloudWatch permissions to fetch log lines for
    /// alarm notifications. Required when ActionLogLineCount is greater than 0.
    pub fn action_log_line_role_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>) -> Self { Self(self.0.with("ActionLogLineRoleArn", value)) }
    /// `ActionsEnabled`. Indicates whether actions should be executed during any changes to the alarm state. The
    /// default is TRUE.
    pub fn actions_enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("ActionsEnabled", value)) }
    /// `AlarmActions`. The list of actions to execute when this alarm transitions into an ALARM state from any
    /// other state.
    pub fn alarm_actions(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("AlarmActions", value)) }
    /// `AlarmDescription`. The description of the log alarm.
    pub fn alarm_description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AlarmDescription", value)) }
    /// `AlarmName`. The name of the log alarm.
    pub fn alarm_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AlarmName", value)) }
    /// `InsufficientDataActions`. The actions to execute when this alarm transitions to the INSUFFICIENT\_DATA
    /// state from any other state.
    pub fn insufficient_data_actions(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("InsufficientDataActions", value)) }
    /// `OKActions`. The actions to execute when this alarm transitions to the OK state from any other state.
    pub fn ok_actions(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("OKActions", value)) }
    /// `Tags`. A list of key-value pairs to associate with the log alarm.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `TreatMissingData`. Sets how this alarm is to handle missing data points. Valid values are breaching,
    /// notBreaching, ignore, and missing.
    pub fn treat_missing_data(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TreatMissingData", value)) }
    /// `WarmUpConfiguration`. The warm-up configuration for an alarm. A warm-up period delays alarm evaluation
    /// after you create or update the alarm. This reduces alarm noise from missing data while a new resource or
    /// service starts up. During the warm-up period, the alarm stays in INSUFFICIENT\_DATA and doesn't perform
    /// alarm actions.
    pub fn warm_up_configuration(self, value: impl fc::IntoValue<WarmUpConfiguration>) -> Self { Self(self.0.with("WarmUpConfiguration", value)) }
}

impl cfn::Resource for LogAlarm {
    const TYPE: &'static str = "AWS::CloudWatch::LogAlarm";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for LogAlarm {
    type Handle = LogAlarmRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> LogAlarmRef { LogAlarmRef(self.0.build(scope, "AWS::CloudWatch::LogAlarm")) }
}

/// A [`LogAlarm`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct LogAlarmRef(fc::NodeId);

impl LogAlarmRef {
    /// `AlarmName`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<LogAlarm>> { fc::Value::reference(self.0) }
    /// `Arn`, by `Fn::GetAtt`. The ARN of the log alarm.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<LogAlarm>> { fc::Value::attribute(self.0, "Arn") }
}

impl From<LogAlarmRef> for fc::NodeId {
    #[inline]
    fn from(it: LogAlarmRef) -> Self { it.0 }
}

impl From<&LogAlarmRef> for fc::NodeId {
    #[inline]
    fn from(it: &LogAlarmRef) -> Self { it.0 }
}

/// `AWS::CloudWatch::MetricStream`
///
/// Creates or updates a metric stream. Metrics streams can automatically stream CloudWatch metrics to AWS
/// destinations including Amazon S3 and to many third-party solutions.
#[derive(Clone)]
pub struct MetricStream(cfn::ResourceBody);

impl MetricStream {
    /// A new `AWS::CloudWatch::MetricStream`.
    ///
    /// - `FirehoseArn`. The ARN of the Amazon Kinesis Firehose delivery stream to use for this metric stream. This
    ///   Amazon Kinesis Firehose delivery stream must already exist and must be in the same account as the metric
    ///   stream.
    /// - `OutputFormat`. The output format for the stream. Valid values are `json`, `opentelemetry1.0` and
    ///   `opentelemetry0.7` For more information about metric stream output formats, see [Metric streams output
    ///   formats](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-metric-streams-formats.html).
    /// - `RoleArn`. The ARN of an IAM role that this metric stream will use to access Amazon Kinesis Firehose
    ///   resources. This IAM role must already exist and must be in the same account as the metric stream. This IAM
    ///   role must include the `firehose:PutRecord` and `firehose:PutRecordBatch` permissions.
    pub fn new(
        firehose_arn: impl fc::IntoValue<fc::Arn<cfn::target::kinesisfirehose::DeliveryStream>>,
        output_format: impl fc::IntoValue<String>,
        role_arn: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("FirehoseArn", firehose_arn)
            .with("OutputFormat", output_format)
            .with("RoleArn", role_arn)
        )
    }
    /// `ExcludeFilters`. If you specify this parameter, the stream sends metrics from all metric namespaces except
    /// for the namespaces that you specify here. You cannot specify both `IncludeFilters` and `ExcludeFilters` in
    /// the same metric stream.
    pub fn exclude_filters(self, value: impl fc::IntoValue<fc::List<MetricStreamFilter>>) -> Self { Self(self.0.with("ExcludeFilters", value)) }
    /// `IncludeFilters`. If you specify this parameter, the stream sends only the metrics from the metric
    /// namespaces that you specify here. You cannot specify both `IncludeFilters` and `ExcludeFilters` in the same
    /// metric stream.
    pub fn include_filters(self, value: impl fc::IntoValue<fc::List<MetricStreamFilter>>) -> Self { Self(self.0.with("IncludeFilters", value)) }
    /// `IncludeLinkedAccountsMetrics`. If you are creating a metric stream in a monitoring account, specify `true`
    /// to include metrics from source accounts that are linked to this monitoring account, in the metric stream.
    /// The default is `false`.
    pub fn include_linked_accounts_metrics(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("IncludeLinkedAccountsMetrics", value)) }
    /// `Name`. If you are creating a new metric stream, this is the name for the new stream. The name must be
    /// different than the names of other metric streams in this account and Region.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `StatisticsConfigurations`. By default, a metric stream always sends the MAX, MIN, SUM, and SAMPLECOUNT
    /// statistics for each metric that is streamed. You can use this parameter to have the metric stream also send
    /// additional statistics in the stream. This array can have up to 100 members.
    pub fn statistics_configurations(self, value: impl fc::IntoValue<fc::List<MetricStreamStatisticsConfiguration>>) -> Self { Self(self.0.with("StatisticsConfigurations", value)) }
    /// `Tags`. An array of key-value pairs to apply to the metric stream.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for MetricStream {
    const TYPE: &'static str = "AWS::CloudWatch::MetricStream";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for MetricStream {
    type Handle = MetricStreamRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> MetricStreamRef { MetricStreamRef(self.0.build(scope, "AWS::CloudWatch::MetricStream")) }
}

/// A [`MetricStream`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct MetricStreamRef(fc::NodeId);

impl MetricStreamRef {
    /// `Name`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<MetricStream>> { fc::Value::reference(self.0) }
    /// `Arn`, by `Fn::GetAtt`. The ARN of the metric stream.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<MetricStream>> { fc::Value::attribute(self.0, "Arn") }
    /// `CreationDate`, by `Fn::GetAtt`. The date that the metric stream was originally created.
    #[inline]
    pub fn creation_date(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreationDate") }
    /// `LastUpdateDate`, by `Fn::GetAtt`. The date that the metric stream was most recently updated.
    #[inline]
    pub fn last_update_date(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "LastUpdateDate") }
    /// `State`, by `Fn::GetAtt`. The state of the metric stream, either `running` or `stopped`.
    #[inline]
    pub fn state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "State") }
}

impl From<MetricStreamRef> for fc::NodeId {
    #[inline]
    fn from(it: MetricStreamRef) -> Self { it.0 }
}

impl From<&MetricStreamRef> for fc::NodeId {
    #[inline]
    fn from(it: &MetricStreamRef) -> Self { it.0 }
}

/// `AWS::CloudWatch::OTelEnrichment`
///
/// AWS::CloudWatch::OTelEnrichment enables OTel metric enrichment in CloudWatch, allowing CloudWatch vended
/// metrics to be available for PromQL querying enriched with AWS resource tags and metadata.
#[derive(Clone)]
pub struct OTelEnrichment(cfn::ResourceBody);

impl OTelEnrichment {
    /// A new `AWS::CloudWatch::OTelEnrichment`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
}

impl cfn::Resource for OTelEnrichment {
    const TYPE: &'static str = "AWS::CloudWatch::OTelEnrichment";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for OTelEnrichment {
    type Handle = OTelEnrichmentRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> OTelEnrichmentRef { OTelEnrichmentRef(self.0.build(scope, "AWS::CloudWatch::OTelEnrichment")) }
}

/// A [`OTelEnrichment`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct OTelEnrichmentRef(fc::NodeId);

impl OTelEnrichmentRef {
    /// `AccountId`, by `Ref`. The AWS account ID. This is the primary identifier for this singleton resource.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<OTelEnrichment>> { fc::Value::reference(self.0) }
    /// `Status`, by `Fn::GetAtt`. Current status of OTel enrichment (RUNNING or STOPPED).
    #[inline]
    pub fn status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Status") }
}

impl From<OTelEnrichmentRef> for fc::NodeId {
    #[inline]
    fn from(it: OTelEnrichmentRef) -> Self { it.0 }
}

impl From<&OTelEnrichmentRef> for fc::NodeId {
    #[inline]
    fn from(it: &OTelEnrichmentRef) -> Self { it.0 }
}

/// `AWS::CloudWatch::ResourceMetricsConfiguration`
///
/// Resource Type definition for AWS::CloudWatch::ResourceMetricsConfiguration. Manages the detailed monitoring
/// metric selections for an AWS resource, identified by the ARN of the resource being monitored.
#[derive(Clone)]
pub struct ResourceMetricsConfiguration(cfn::ResourceBody);

impl ResourceMetricsConfiguration {
    /// A new `AWS::CloudWatch::ResourceMetricsConfiguration`.
    ///
    /// - `ResourceArn`. The Amazon Resource Name (ARN) of the resource for which the detailed monitoring metrics
    ///   configuration is managed.
    pub fn new(resource_arn: impl fc::IntoValue<String>) -> Self { Self(cfn::ResourceBody::new().with("ResourceArn", resource_arn)) }
    /// `MetricSelections`. The metric selections that define which metrics are enabled for detailed monitoring on
    /// the resource.
    pub fn metric_selections(self, value: impl fc::IntoValue<fc::List<ResourceMetricSelection>>) -> Self { Self(self.0.with("MetricSelections", value)) }
}

impl cfn::Resource for ResourceMetricsConfiguration {
    const TYPE: &'static str = "AWS::CloudWatch::ResourceMetricsConfiguration";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ResourceMetricsConfiguration {
    type Handle = ResourceMetricsConfigurationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ResourceMetricsConfigurationRef { ResourceMetricsConfigurationRef(self.0.build(scope, "AWS::CloudWatch::ResourceMetricsConfiguration")) }
}

/// A [`ResourceMetricsConfiguration`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ResourceMetricsConfigurationRef(fc::NodeId);

impl ResourceMetricsConfigurationRef {
    /// `ResourceArn`, by `Ref`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<ResourceMetricsConfiguration>> { fc::Value::reference(self.0) }
    /// `CreatedAt`, by `Fn::GetAtt`. The time at which the resource metrics configuration was created.
    #[inline]
    pub fn created_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreatedAt") }
    /// `UpdatedAt`, by `Fn::GetAtt`. The time at which the resource metrics configuration was last updated.
    #[inline]
    pub fn updated_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "UpdatedAt") }
}

impl From<ResourceMetricsConfigurationRef> for fc::NodeId {
    #[inline]
    fn from(it: ResourceMetricsConfigurationRef) -> Self { it.0 }
}

impl From<&ResourceMetricsConfigurationRef> for fc::NodeId {
    #[inline]
    fn from(it: &ResourceMetricsConfigurationRef) -> Self { it.0 }
}

/// `AWS::CloudWatch::View`
///
/// Resource Type definition for AWS::CloudWatch::View. A view is a named, reusable SQL query that can be
/// referenced from CloudWatch telemetry queries. View names must be unique within the account and region.
#[derive(Clone)]
pub struct View(cfn::ResourceBody);

impl View {
    /// A new `AWS::CloudWatch::View`.
    ///
    /// - `Definition`. The SQL query that defines the view.
    pub fn new(definition: impl fc::IntoValue<String>) -> Self { Self(cfn::ResourceBody::new().with("Definition", definition)) }
    /// `Name`. The name of the view. Must begin with the "view." prefix followed by lowercase alphanumeric
    /// characters, hyphens, and underscores. View names must be unique within the account and region. If not
    /// specified, a name is generated.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `Tags`. An array of key-value pairs to apply to the view.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `Description`. A description of the view.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
}

impl cfn::Resource for View {
    const TYPE: &'static str = "AWS::CloudWatch::View";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for View {
    type Handle = ViewRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ViewRef { ViewRef(self.0.build(scope, "AWS::CloudWatch::View")) }
}

/// A [`View`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ViewRef(fc::NodeId);

impl ViewRef {
    /// `Name`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<View>> { fc::Value::reference(self.0) }
    /// `Arn`, by `Fn::GetAtt`. The Amazon Resource Name (ARN) of the view.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<View>> { fc::Value::attribute(self.0, "Arn") }
    /// `Type`, by `Fn::GetAtt`. The ownership category of the view. Views created through CloudFormation are
    /// always USER views; MANAGED views are provisioned by AWS.
    #[inline]
    pub fn r#type(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Type") }
    /// `CreatedAt`, by `Fn::GetAtt`. The timestamp when the view was created.
    #[inline]
    pub fn created_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreatedAt") }
    /// `UpdatedAt`, by `Fn::GetAtt`. The timestamp when the view was last updated.
    #[inline]
    pub fn updated_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "UpdatedAt") }
}

impl From<ViewRef> for fc::NodeId {
    #[inline]
    fn from(it: ViewRef) -> Self { it.0 }
}

impl From<&ViewRef> for fc::NodeId {
    #[inline]
    fn from(it: &ViewRef) -> Self { it.0 }
}

/// The `Metric` property type represents a specific metric. `Metric` is a property of the
/// [MetricStat](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cloudwatch-alarm-metricstat.html)
/// property type.
#[derive(Clone)]
pub struct AlarmMetric(cfn::Properties);

impl AlarmMetric {
    /// A new `AlarmMetric`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Dimensions`. The metric dimensions that you want to be used for the metric that the alarm will watch.
    pub fn dimensions(self, value: impl fc::IntoValue<fc::List<Dimension>>) -> Self { Self(self.0.with("Dimensions", value)) }
    /// `MetricName`. The name of the metric that you want the alarm to watch. This is a required field.
    pub fn metric_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("MetricName", value)) }
    /// `Namespace`. The namespace of the metric that the alarm will watch.
    pub fn namespace(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Namespace", value)) }
}

impl fc::Property for AlarmMetric {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The `MetricDataQuery` property type specifies the metric data to return, and whether this call is just
/// retrieving a batch set of data for one metric, or is performing a math expression on metric data.
#[derive(Clone)]
pub struct AlarmMetricDataQuery(cfn::Properties);

impl AlarmMetricDataQuery {
    /// A new `AlarmMetricDataQuery`.
    ///
    /// - `Id`. A short name used to tie this object to the results in the response. This name must be unique within
    ///   a single call to `GetMetricData`. If you are performing math expressions on this set of data, this name
    ///   represents that data and can serve as a variable in the mathematical expression. The valid characters are
    ///   letters, numbers, and underscore. The first character must be a lowercase letter.
    pub fn new(id: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Id", id)) }
    /// `AccountId`. The ID of the account where the metrics are located, if this is a cross-account alarm.
    pub fn account_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AccountId", value)) }
    /// `Expression`. The math expression to be performed on the returned data, if this object is performing a math
    /// expression. This expression can use the `Id` of the other metrics to refer to those metrics, and can also
    /// use the `Id` of other expressions to use the result of those expressions.
    pub fn expression(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Expression", value)) }
    /// `Label`. A human-readable label for this metric or expression. This is especially useful if this is an
    /// expression, so that you know what the value represents. If the metric or expression is shown in a
    /// CloudWatch dashboard widget, the label is shown. If `Label` is omitted, CloudWatch generates a default.
    pub fn label(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Label", value)) }
    /// `MetricStat`. The metric to be returned, along with statistics, period, and units. Use this parameter only
    /// if this object is retrieving a metric and not performing a math expression on returned data.
    pub fn metric_stat(self, value: impl fc::IntoValue<AlarmMetricStat>) -> Self { Self(self.0.with("MetricStat", value)) }
    /// `Period`. The granularity, in seconds, of the returned data points. For metrics with regular resolution, a
    /// period can be as short as one minute (60 seconds) and must be a multiple of 60. For high-resolution metrics
    /// that are collected at intervals of less than one minute, the period can be 1, 5, 10, 20, 30, 60, or any
    /// multiple of 60.
    pub fn period(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Period", value)) }
    /// `ReturnData`. This option indicates whether to return the timestamps and raw data values of this metric.
    pub fn return_data(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("ReturnData", value)) }
}

impl fc::Property for AlarmMetricDataQuery {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This structure defines the metric to be returned, along with the statistics, period, and units.
#[derive(Clone)]
pub struct AlarmMetricStat(cfn::Properties);

impl AlarmMetricStat {
    /// A new `AlarmMetricStat`.
    ///
    /// - `Metric`. The metric to return, including the metric name, namespace, and dimensions.
    /// - `Period`. The granularity, in seconds, of the returned data points. For metrics with regular resolution, a
    ///   period can be as short as one minute (60 seconds) and must be a multiple of 60. For high-resolution metrics
    ///   that are collected at intervals of less than one minute, the period can be 1, 5, 10, 20, 30, 60, or any
    ///   multiple of 60.
    /// - `Stat`. The statistic to return. It can include any CloudWatch statistic or extended statistic.
    pub fn new(
        metric: impl fc::IntoValue<AlarmMetric>,
        period: impl fc::IntoValue<i64>,
        stat: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Metric", metric)
            .with("Period", period)
            .with("Stat", stat)
        )
    }
    /// `Unit`. The unit to use for the returned data points.
    pub fn unit(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Unit", value)) }
}

impl fc::Property for AlarmMetricStat {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Contains the configuration that determines how a PromQL alarm evaluates its contributors, including the query
/// to run and the durations that define when contributors transition between states.
#[derive(Clone)]
pub struct AlarmPromQlCriteria(cfn::Properties);

impl AlarmPromQlCriteria {
    /// A new `AlarmPromQlCriteria`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `PendingPeriod`. The duration, in seconds, that a contributor must be continuously breaching before it
    /// transitions to the `ALARM` state.
    pub fn pending_period(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("PendingPeriod", value)) }
    /// `Query`. The PromQL query that the alarm evaluates. The query must return a result of vector type. Each
    /// entry in the vector result represents an alarm contributor.
    pub fn query(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Query", value)) }
    /// `RecoveryPeriod`. The duration, in seconds, that a contributor must continuously not be breaching before it
    /// transitions back to the `OK` state.
    pub fn recovery_period(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("RecoveryPeriod", value)) }
}

impl fc::Property for AlarmPromQlCriteria {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Represents a specific metric.
#[derive(Clone)]
pub struct AnomalyDetectorMetric(cfn::Properties);

impl AnomalyDetectorMetric {
    /// A new `AnomalyDetectorMetric`.
    ///
    /// - `MetricName`. The name of the metric. This is a required field.
    /// - `Namespace`. The namespace of the metric.
    pub fn new(
        metric_name: impl fc::IntoValue<String>,
        namespace: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("MetricName", metric_name)
            .with("Namespace", namespace)
        )
    }
    /// `Dimensions`. The dimensions for the metric.
    pub fn dimensions(self, value: impl fc::IntoValue<fc::List<Dimension>>) -> Self { Self(self.0.with("Dimensions", value)) }
}

impl fc::Property for AnomalyDetectorMetric {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This structure is used in both `GetMetricData` and `PutMetricAlarm`. The supported use of this structure is
/// different for those two operations.
#[derive(Clone)]
pub struct AnomalyDetectorMetricDataQuery(cfn::Properties);

impl AnomalyDetectorMetricDataQuery {
    /// A new `AnomalyDetectorMetricDataQuery`.
    ///
    /// - `Id`. A short name used to tie this object to the results in the response. This name must be unique within
    ///   a single call to `GetMetricData`. If you are performing math expressions on this set of data, this name
    ///   represents that data and can serve as a variable in the mathematical expression. The valid characters are
    ///   letters, numbers, and underscore. The first character must be a lowercase letter.
    pub fn new(id: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Id", id)) }
    /// `AccountId`. The ID of the account where the metrics are located.
    pub fn account_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AccountId", value)) }
    /// `Expression`. This field can contain either a Metrics Insights query, or a metric math expression to be
    /// performed on the returned data.
    pub fn expression(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Expression", value)) }
    /// `Label`. A human-readable label for this metric or expression. This is especially useful if this is an
    /// expression, so that you know what the value represents. If the metric or expression is shown in a
    /// CloudWatch dashboard widget, the label is shown. If Label is omitted, CloudWatch generates a default.
    pub fn label(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Label", value)) }
    /// `MetricStat`. The metric to be returned, along with statistics, period, and units. Use this parameter only
    /// if this object is retrieving a metric and not performing a math expression on returned data.
    pub fn metric_stat(self, value: impl fc::IntoValue<AnomalyDetectorMetricStat>) -> Self { Self(self.0.with("MetricStat", value)) }
    /// `Period`. The granularity, in seconds, of the returned data points. For metrics with regular resolution, a
    /// period can be as short as one minute (60 seconds) and must be a multiple of 60. For high-resolution metrics
    /// that are collected at intervals of less than one minute, the period can be 1, 5, 10, 20, 30, 60, or any
    /// multiple of 60.
    pub fn period(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Period", value)) }
    /// `ReturnData`. When used in `GetMetricData`, this option indicates whether to return the timestamps and raw
    /// data values of this metric. If you are performing this call just to do math expressions and do not also
    /// need the raw data returned, you can specify `false`. If you omit this, the default of `true` is used.
    pub fn return_data(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("ReturnData", value)) }
}

impl fc::Property for AnomalyDetectorMetricDataQuery {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This structure defines the metric to be returned, along with the statistics, period, and units.
#[derive(Clone)]
pub struct AnomalyDetectorMetricStat(cfn::Properties);

impl AnomalyDetectorMetricStat {
    /// A new `AnomalyDetectorMetricStat`.
    ///
    /// - `Metric`. The metric to return, including the metric name, namespace, and dimensions.
    /// - `Period`. The granularity, in seconds, of the returned data points. For metrics with regular resolution, a
    ///   period can be as short as one minute (60 seconds) and must be a multiple of 60. For high-resolution metrics
    ///   that are collected at intervals of less than one minute, the period can be 1, 5, 10, 20, 30, 60, or any
    ///   multiple of 60.
    /// - `Stat`. The statistic to return. It can include any CloudWatch statistic or extended statistic.
    pub fn new(
        metric: impl fc::IntoValue<AnomalyDetectorMetric>,
        period: impl fc::IntoValue<i64>,
        stat: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Metric", metric)
            .with("Period", period)
            .with("Stat", stat)
        )
    }
    /// `Unit`. When you are using a `Put` operation, this defines what unit you want to use when storing the
    /// metric.
    pub fn unit(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Unit", value)) }
}

impl fc::Property for AnomalyDetectorMetricStat {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// API-key credential material that can be rotated in place on update.
#[derive(Clone)]
pub struct ApiKeyCredential(cfn::Properties);

impl ApiKeyCredential {
    /// A new `ApiKeyCredential`.
    ///
    /// - `ApiKeyValue`.
    pub fn new(api_key_value: impl fc::IntoValue<fc::Secret>) -> Self { Self(cfn::Properties::new().with("ApiKeyValue", api_key_value)) }
}

impl fc::Property for ApiKeyCredential {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies details about how the anomaly detection model is to be trained, including time ranges to exclude when
/// training and updating the model. The configuration can also include the time zone to use for the metric.
#[derive(Clone)]
pub struct Configuration(cfn::Properties);

impl Configuration {
    /// A new `Configuration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ExcludedTimeRanges`. Specifies an array of time ranges to exclude from use when the anomaly detection
    /// model is trained and updated. Use this to make sure that events that could cause unusual values for the
    /// metric, such as deployments, aren't used when CloudWatch creates or updates the model.
    pub fn excluded_time_ranges(self, value: impl fc::IntoValue<fc::List<Range>>) -> Self { Self(self.0.with("ExcludedTimeRanges", value)) }
    /// `MetricTimeZone`. The time zone to use for the metric. This is useful to enable the model to automatically
    /// account for daylight savings time changes if the metric is sensitive to such time changes.
    pub fn metric_time_zone(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("MetricTimeZone", value)) }
}

impl fc::Property for Configuration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Dimension is an embedded property of the `AWS::CloudWatch::Alarm` type. Dimensions are name/value pairs that
/// can be associated with a CloudWatch metric. You can specify a maximum of 30 dimensions for a given metric.
#[derive(Clone)]
pub struct Dimension(cfn::Properties);

impl Dimension {
    /// A new `Dimension`.
    ///
    /// - `Name`. The name of the dimension, from 1–255 characters in length. This dimension name must have been
    ///   included when the metric was published.
    /// - `Value`. The value for the dimension, from 1–255 characters in length.
    pub fn new(name: impl fc::IntoValue<String>, value: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Name", name).with("Value", value)) }
}

impl fc::Property for Dimension {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The evaluation criteria for an alarm. This is a union type that currently supports `PromQLCriteria`.
#[derive(Clone)]
pub struct EvaluationCriteria(cfn::Properties);

impl EvaluationCriteria {
    /// A new `EvaluationCriteria`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `PromQLCriteria`. Contains the configuration that determines how a PromQL alarm evaluates its contributors,
    /// including the query to run and the durations that define when contributors transition between states.
    pub fn prom_ql_criteria(self, value: impl fc::IntoValue<AlarmPromQlCriteria>) -> Self { Self(self.0.with("PromQLCriteria", value)) }
}

impl fc::Property for EvaluationCriteria {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The evaluation window that an alarm uses to select the range of metric data that it evaluates each time it
/// runs. This is a union type. Set exactly one of its members, `SlidingWindow` or `WallClockWindow`. If you don't
/// set `EvaluationWindow`, the alarm uses a `SlidingWindow` by default.
#[derive(Clone)]
pub struct EvaluationWindow(cfn::Properties);

impl EvaluationWindow {
    /// A new `EvaluationWindow`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `SlidingWindow`. A sliding window, which advances each time the alarm is evaluated, forming a rolling time
    /// window. This is the default evaluation window.
    pub fn sliding_window(self, value: impl fc::IntoValue<fc::Json>) -> Self { Self(self.0.with("SlidingWindow", value)) }
    /// `WallClockWindow`. An evaluation window that aligns the evaluated range to fixed clock boundaries that
    /// match the alarm's period, such as the top of the hour, midnight, or the start of the calendar week,
    /// optionally in a specific time zone. When you use a wall clock window, the alarm's period must be 1 minute
    /// (60 seconds), 5 minutes (300 seconds), 1 hour (3,600 seconds), 1 day (86,400 seconds), or 1 week (604,800
    /// seconds).
    pub fn wall_clock_window(self, value: impl fc::IntoValue<WallClockWindow>) -> Self { Self(self.0.with("WallClockWindow", value)) }
}

impl fc::Property for EvaluationWindow {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Write-only API-key credential material for the integration. Stored encrypted and never returned on read.
#[derive(Clone)]
pub struct IntegrationCredential(cfn::Properties);

impl IntegrationCredential {
    /// A new `IntegrationCredential`.
    ///
    /// - `ApiKeyCredential`. API-key credential material that can be rotated in place on update.
    pub fn new(api_key_credential: impl fc::IntoValue<ApiKeyCredential>) -> Self { Self(cfn::Properties::new().with("ApiKeyCredential", api_key_credential)) }
}

impl fc::Property for IntegrationCredential {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This object includes parameters that you can use to provide information to CloudWatch to help it build more
/// accurate anomaly detection models.
#[derive(Clone)]
pub struct MetricCharacteristics(cfn::Properties);

impl MetricCharacteristics {
    /// A new `MetricCharacteristics`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `PeriodicSpikes`. Set this parameter to true if values for this metric consistently include spikes that
    /// should not be considered to be anomalies. With this set to true, CloudWatch will expect to see spikes that
    /// occurred consistently during the model training period, and won't flag future similar spikes as anomalies.
    pub fn periodic_spikes(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("PeriodicSpikes", value)) }
}

impl fc::Property for MetricCharacteristics {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Indicates the CloudWatch math expression that provides the time series the anomaly detector uses as input. The
/// designated math expression must return a single time series.
#[derive(Clone)]
pub struct MetricMathAnomalyDetector(cfn::Properties);

impl MetricMathAnomalyDetector {
    /// A new `MetricMathAnomalyDetector`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `MetricDataQueries`. An array of metric data query structures that enables you to create an anomaly
    /// detector based on the result of a metric math expression. Each item in `MetricDataQueries` gets a metric or
    /// performs a math expression. One item in `MetricDataQueries` is the expression that provides the time series
    /// that the anomaly detector uses as input.
    pub fn metric_data_queries(self, value: impl fc::IntoValue<fc::List<AnomalyDetectorMetricDataQuery>>) -> Self { Self(self.0.with("MetricDataQueries", value)) }
}

impl fc::Property for MetricMathAnomalyDetector {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This structure contains a metric namespace and optionally, a list of metric names, to either include in a
/// metric ' stream or exclude from a metric stream.
#[derive(Clone)]
pub struct MetricStreamFilter(cfn::Properties);

impl MetricStreamFilter {
    /// A new `MetricStreamFilter`.
    ///
    /// - `Namespace`. The name of the metric namespace in the filter.
    pub fn new(namespace: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Namespace", namespace)) }
    /// `MetricNames`. The names of the metrics to either include or exclude from the metric stream.
    pub fn metric_names(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("MetricNames", value)) }
}

impl fc::Property for MetricStreamFilter {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This structure specifies a list of additional statistics to stream, and the metrics to stream those additional
/// statistics for.
#[derive(Clone)]
pub struct MetricStreamStatisticsConfiguration(cfn::Properties);

impl MetricStreamStatisticsConfiguration {
    /// A new `MetricStreamStatisticsConfiguration`.
    ///
    /// - `AdditionalStatistics`. The additional statistics to stream for the metrics listed in `IncludeMetrics`.
    /// - `IncludeMetrics`. An array that defines the metrics that are to have additional statistics streamed.
    pub fn new(
        additional_statistics: impl fc::IntoValue<fc::List<String>>,
        include_metrics: impl fc::IntoValue<fc::List<MetricStreamStatisticsMetric>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("AdditionalStatistics", additional_statistics)
            .with("IncludeMetrics", include_metrics)
        )
    }
}

impl fc::Property for MetricStreamStatisticsConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A structure that specifies the metric name and namespace for one metric that is going to have additional
/// statistics included in the stream.
#[derive(Clone)]
pub struct MetricStreamStatisticsMetric(cfn::Properties);

impl MetricStreamStatisticsMetric {
    /// A new `MetricStreamStatisticsMetric`.
    ///
    /// - `MetricName`. The name of the metric.
    /// - `Namespace`. The namespace of the metric.
    pub fn new(
        metric_name: impl fc::IntoValue<String>,
        namespace: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("MetricName", metric_name)
            .with("Namespace", namespace)
        )
    }
}

impl fc::Property for MetricStreamStatisticsMetric {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Targets to be muted
#[derive(Clone)]
pub struct MuteTargets(cfn::Properties);

impl MuteTargets {
    /// A new `MuteTargets`.
    ///
    /// - `AlarmNames`. The alarm names to be mute by the AlarmMuteRule
    pub fn new(alarm_names: impl fc::IntoValue<fc::List<String>>) -> Self { Self(cfn::Properties::new().with("AlarmNames", alarm_names)) }
}

impl fc::Property for MuteTargets {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Each `Range` specifies one range of days or times to exclude from use for training or updating an anomaly
/// detection model.
#[derive(Clone)]
pub struct Range(cfn::Properties);

impl Range {
    /// A new `Range`.
    ///
    /// - `EndTime`. The end time of the range to exclude. The format is `yyyy-MM-dd'T'HH:mm:ss`. For example,
    ///   `2019-07-01T23:59:59`.
    /// - `StartTime`. The start time of the range to exclude. The format is `yyyy-MM-dd'T'HH:mm:ss`. For example,
    ///   `2019-07-01T23:59:59`.
    pub fn new(
        end_time: impl fc::IntoValue<String>,
        start_time: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("EndTime", end_time)
            .with("StartTime", start_time)
        )
    }
}

impl fc::Property for Range {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Defines which metrics are enabled for detailed monitoring on the resource.
#[derive(Clone)]
pub struct ResourceMetricSelection(cfn::Properties);

impl ResourceMetricSelection {
    /// A new `ResourceMetricSelection`.
    ///
    /// - `IncludeMetrics`. The list of metric names to include in detailed monitoring for the resource.
    pub fn new(include_metrics: impl fc::IntoValue<fc::List<String>>) -> Self { Self(cfn::Properties::new().with("IncludeMetrics", include_metrics)) }
}

impl fc::Property for ResourceMetricSelection {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The rule for the mute
#[derive(Clone)]
pub struct Rule(cfn::Properties);

impl Rule {
    /// A new `Rule`.
    ///
    /// - `Schedule`. Schedule for the mute to be active
    pub fn new(schedule: impl fc::IntoValue<Schedule>) -> Self { Self(cfn::Properties::new().with("Schedule", schedule)) }
}

impl fc::Property for Rule {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Schedule for the mute to be active
#[derive(Clone)]
pub struct Schedule(cfn::Properties);

impl Schedule {
    /// A new `Schedule`.
    ///
    /// - `Duration`. The duration of the schedule when it triggers
    /// - `Expression`. The expression of the schedule
    pub fn new(
        duration: impl fc::IntoValue<String>,
        expression: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Duration", duration)
            .with("Expression", expression)
        )
    }
    /// `Timezone`. The timezone of the schedule
    pub fn timezone(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Timezone", value)) }
}

impl fc::Property for Schedule {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The schedule configuration for the scheduled query.
#[derive(Clone)]
pub struct ScheduleConfiguration(cfn::Properties);

impl ScheduleConfiguration {
    /// A new `ScheduleConfiguration`.
    ///
    /// - `ScheduleExpression`. The expression that defines when the scheduled query runs, e.g. rate(1 minute).
    /// - `StartTimeOffset`. The number of seconds into the past to start the query window. Must be a positive value
    ///   and cannot exceed 2592000 seconds (30 days).
    pub fn new(
        schedule_expression: impl fc::IntoValue<String>,
        start_time_offset: impl fc::IntoValue<i64>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("ScheduleExpression", schedule_expression)
            .with("StartTimeOffset", start_time_offset)
        )
    }
    /// `EndTimeOffset`. The number of seconds into the past to end the query window. Must be a non-negative value
    /// and cannot exceed 2592000 seconds (30 days).
    pub fn end_time_offset(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("EndTimeOffset", value)) }
}

impl fc::Property for ScheduleConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The scheduled query configuration for the log alarm.
#[derive(Clone)]
pub struct ScheduledQueryConfiguration(cfn::Properties);

/// What a [`ScheduledQueryConfiguration`] can't be without.
#[derive(Clone)]
pub struct ScheduledQueryConfigurationRequired<A, B, C, D> {
    /// `AggregationExpression`. The aggregation expression for the scheduled query, e.g. count() or avg(latency)
    /// by host. (`String`)
    pub aggregation_expression: A,
    /// `QueryString`. The query string to execute against the specified log groups. (`String`)
    pub query_string: B,
    /// `ScheduleConfiguration`. The schedule configuration for the scheduled query. (`ScheduleConfiguration`)
    pub schedule_configuration: C,
    /// `ScheduledQueryRoleARN`. The ARN of the IAM role that grants permissions to execute the scheduled query.
    /// (`Arn<iam::Role>`)
    pub scheduled_query_role_arn: D,
}

impl ScheduledQueryConfiguration {
    /// A new `ScheduledQueryConfiguration`.
    pub fn new(required: ScheduledQueryConfigurationRequired<
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<ScheduleConfiguration>,
        impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>,
    >) -> Self {
        Self(cfn::Properties::new()
            .with("AggregationExpression", required.aggregation_expression)
            .with("QueryString", required.query_string)
            .with("ScheduleConfiguration", required.schedule_configuration)
            .with("ScheduledQueryRoleARN", required.scheduled_query_role_arn)
        )
    }
    /// `LogGroupIdentifiers`. The log groups to query.
    pub fn log_group_identifiers(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("LogGroupIdentifiers", value)) }
    /// `Tags`. A list of key-value pairs to associate with the scheduled query that backs the log alarm.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl fc::Property for ScheduledQueryConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Designates the CloudWatch metric and statistic that provides the time series the anomaly detector uses as
/// input. If you have enabled unified cross-account observability, and this account is a monitoring account, the
/// metric can be in the same account or a source account.
#[derive(Clone)]
pub struct SingleMetricAnomalyDetector(cfn::Properties);

impl SingleMetricAnomalyDetector {
    /// A new `SingleMetricAnomalyDetector`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `AccountId`. If the CloudWatch metric that provides the time series that the anomaly detector uses as input
    /// is in another account, specify that account ID here. If you omit this parameter, the current account is
    /// used.
    pub fn account_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AccountId", value)) }
    /// `Dimensions`. The metric dimensions to create the anomaly detection model for.
    pub fn dimensions(self, value: impl fc::IntoValue<fc::List<Dimension>>) -> Self { Self(self.0.with("Dimensions", value)) }
    /// `MetricName`. The name of the metric to create the anomaly detection model for.
    pub fn metric_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("MetricName", value)) }
    /// `Namespace`. The namespace of the metric to create the anomaly detection model for.
    pub fn namespace(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Namespace", value)) }
    /// `Stat`. The statistic to use for the metric and anomaly detection model.
    pub fn stat(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Stat", value)) }
}

impl fc::Property for SingleMetricAnomalyDetector {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// An evaluation window that aligns the evaluated range to fixed clock boundaries that match the alarm's period,
/// such as the top of the hour, midnight, or the start of the calendar week, optionally in a specific time zone.
/// When you use a wall clock window, the alarm's period must be 1 minute (60 seconds), 5 minutes (300 seconds), 1
/// hour (3,600 seconds), 1 day (86,400 seconds), or 1 week (604,800 seconds).
#[derive(Clone)]
pub struct WallClockWindow(cfn::Properties);

impl WallClockWindow {
    /// A new `WallClockWindow`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Timezone`. The time zone to use when the alarm aligns the evaluation window to clock boundaries. You can
    /// specify an IANA time zone name (for example, `America/New_York`), a fixed UTC offset (for example,
    /// `+05:30`), or an offset-prefixed identifier (for example, `UTC+05:30`). The offset must be aligned to a
    /// multiple of 5 minutes. If you don't specify a time zone, CloudWatch uses `UTC`.
    pub fn timezone(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Timezone", value)) }
}

impl fc::Property for WallClockWindow {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The warm-up configuration for an alarm. A warm-up period delays alarm evaluation after you create or update the
/// alarm. This reduces alarm noise from missing data while a new resource or service starts up. During the warm-up
/// period, the alarm stays in INSUFFICIENT\_DATA and doesn't perform alarm actions.
#[derive(Clone)]
pub struct WarmUpConfiguration(cfn::Properties);

impl WarmUpConfiguration {
    /// A new `WarmUpConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `OnlyStartEvaluatingAfterWarmUpPeriodEnds`. Specifies whether the alarm waits for the full warm-up period
    /// before it starts evaluating. If true, the alarm waits the entire WarmUpPeriodDurationInMinutes before it
    /// starts evaluating, even if metric data arrives earlier. If false, the alarm ends the warm-up period early
    /// and starts evaluating as soon as it has enough metric data to fill its evaluation window. This is the
    /// default behavior.
    pub fn only_start_evaluating_after_warm_up_period_ends(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("OnlyStartEvaluatingAfterWarmUpPeriodEnds", value)) }
    /// `WarmUpPeriodDurationInMinutes`. The length of the warm-up period, in minutes. For this duration after you
    /// create or update the alarm, the alarm stays in INSUFFICIENT\_DATA and doesn't perform alarm actions. Valid
    /// values range from 1 to 2880 minutes (2 days). You can change this value while the alarm is still in its
    /// warm-up period. Changes have no effect after the warm-up period ends.
    pub fn warm_up_period_duration_in_minutes(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("WarmUpPeriodDurationInMinutes", value)) }
}

impl fc::Property for WarmUpConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}
