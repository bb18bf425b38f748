// Written by `fineract-codegen`; changes are lost.

//! The resources of `AWS::Logs`.

use fineract_core as fc;

use crate as cfn;

/// `AWS::Logs::AccountPolicy`
///
/// Creates or updates an account-level data protection policy or subscription filter policy that applies to all
/// log groups or a subset of log groups in the account.
#[derive(Clone)]
pub struct AccountPolicy(cfn::ResourceBody);

impl AccountPolicy {
    /// A value of `PolicyType`.
    pub const POLICY_TYPE_DATA_PROTECTION_POLICY: &'static str = "DATA_PROTECTION_POLICY";
    /// A value of `PolicyType`.
    pub const POLICY_TYPE_FIELD_INDEX_POLICY: &'static str = "FIELD_INDEX_POLICY";
    /// A value of `PolicyType`.
    pub const POLICY_TYPE_METRIC_EXTRACTION_POLICY: &'static str = "METRIC_EXTRACTION_POLICY";
    /// A value of `PolicyType`.
    pub const POLICY_TYPE_SUBSCRIPTION_FILTER_POLICY: &'static str = "SUBSCRIPTION_FILTER_POLICY";
    /// A value of `PolicyType`.
    pub const POLICY_TYPE_TRANSFORMER_POLICY: &'static str = "TRANSFORMER_POLICY";
    /// A value of `Scope`.
    pub const SCOPE_ALL: &'static str = "ALL";
    /// A new `AWS::Logs::AccountPolicy`.
    ///
    /// - `PolicyDocument`. Specify the policy, in JSON.
    /// - `PolicyName`. A name for the policy. This must be unique within the account.
    /// - `PolicyType`. The type of policy that you're creating or updating.
    pub fn new(
        policy_document: impl fc::IntoValue<String>,
        policy_name: impl fc::IntoValue<String>,
        policy_type: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("PolicyDocument", policy_document)
            .with("PolicyName", policy_name)
            .with("PolicyType", policy_type)
        )
    }
    /// `Scope`. Currently the only valid value for this parameter is `ALL`, which specifies that the policy
    /// applies to all log groups in the account. If you omit this parameter, the default of `ALL` is used. To
    /// scope down a subscription filter policy to a subset of log groups, use the `SelectionCriteria` parameter.
    pub fn scope(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Scope", value)) }
    /// `SelectionCriteria`. Use this parameter to apply the new policy to a subset of log groups in the account.
    pub fn selection_criteria(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SelectionCriteria", value)) }
}

impl cfn::Resource for AccountPolicy {
    const TYPE: &'static str = "AWS::Logs::AccountPolicy";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for AccountPolicy {
    type Handle = AccountPolicyRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> AccountPolicyRef { AccountPolicyRef(self.0.build(scope, "AWS::Logs::AccountPolicy")) }
}

/// A [`AccountPolicy`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct AccountPolicyRef(fc::NodeId);

impl AccountPolicyRef {
    /// `AccountId`, by `Fn::GetAtt`. The account ID of the account where this policy was created. For example,
    /// `123456789012`.
    #[inline]
    pub fn account_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "AccountId") }
}

impl From<AccountPolicyRef> for fc::NodeId {
    #[inline]
    fn from(it: AccountPolicyRef) -> Self { it.0 }
}

impl From<&AccountPolicyRef> for fc::NodeId {
    #[inline]
    fn from(it: &AccountPolicyRef) -> Self { it.0 }
}

/// `AWS::Logs::Delivery`
///
/// This structure contains information about one delivery in your account.
#[derive(Clone)]
pub struct Delivery(cfn::ResourceBody);

impl Delivery {
    /// A new `AWS::Logs::Delivery`.
    ///
    /// - `DeliveryDestinationArn`. The ARN of the delivery destination that is associated with this delivery.
    /// - `DeliverySourceName`. The name of the delivery source that is associated with this delivery.
    pub fn new(
        delivery_destination_arn: impl fc::IntoValue<fc::Arn<DeliveryDestination>>,
        delivery_source_name: impl fc::IntoValue<fc::IdOf<DeliverySource>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("DeliveryDestinationArn", delivery_destination_arn)
            .with("DeliverySourceName", delivery_source_name)
        )
    }
    /// `FieldDelimiter`. The field delimiter that is used between record fields when the final output format of a
    /// delivery is in `Plain`, `W3C`, or `Raw` format.
    pub fn field_delimiter(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("FieldDelimiter", value)) }
    /// `RecordFields`. The list of record fields to be delivered to the destination, in order. If the delivery's
    /// log source has mandatory fields, they must be included in this list.
    pub fn record_fields(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("RecordFields", value)) }
    /// `S3EnableHiveCompatiblePath`. Use this parameter to cause the S3 objects that contain delivered logs to use
    /// a prefix structure that allows for integration with Apache Hive.
    pub fn s3_enable_hive_compatible_path(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("S3EnableHiveCompatiblePath", value)) }
    /// `S3SuffixPath`. Use this to reconfigure the S3 object prefix to contain either static or variable sections.
    /// The valid variables to use in the suffix path will vary by each log source.
    pub fn s3_suffix_path(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("S3SuffixPath", value)) }
    /// `Tags`. An array of key-value pairs to apply to the delivery.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for Delivery {
    const TYPE: &'static str = "AWS::Logs::Delivery";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Delivery {
    type Handle = DeliveryRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> DeliveryRef { DeliveryRef(self.0.build(scope, "AWS::Logs::Delivery")) }
}

/// A [`Delivery`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct DeliveryRef(fc::NodeId);

impl DeliveryRef {
    /// `DeliveryId`, by `Ref`. The unique ID that identifies this delivery in your account.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<Delivery>> { fc::Value::reference(self.0) }
    /// `Arn`, by `Fn::GetAtt`. The Amazon Resource Name (ARN) that uniquely identifies this delivery.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Delivery>> { fc::Value::attribute(self.0, "Arn") }
    /// `DeliveryDestinationType`, by `Fn::GetAtt`. Displays whether the delivery destination associated with this
    /// delivery is CloudWatch Logs, Amazon S3, or Firehose.
    #[inline]
    pub fn delivery_destination_type(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "DeliveryDestinationType") }
}

impl From<DeliveryRef> for fc::NodeId {
    #[inline]
    fn from(it: DeliveryRef) -> Self { it.0 }
}

impl From<&DeliveryRef> for fc::NodeId {
    #[inline]
    fn from(it: &DeliveryRef) -> Self { it.0 }
}

/// `AWS::Logs::DeliveryDestination`
///
/// This structure contains information about one delivery destination in your account. A delivery destination is
/// an AWS resource that represents an AWS service that logs can be sent to. CloudWatch Logs, Amazon S3, Firehose,
/// and X-Ray are supported as delivery destinations.
#[derive(Clone)]
pub struct DeliveryDestination(cfn::ResourceBody);

impl DeliveryDestination {
    /// A new `AWS::Logs::DeliveryDestination`.
    ///
    /// - `Name`. The name of this delivery destination.
    pub fn new(name: impl fc::IntoValue<String>) -> Self { Self(cfn::ResourceBody::new().with("Name", name)) }
    /// `DeliveryDestinationPolicy`. An IAM policy that grants permissions to CloudWatch Logs to deliver logs
    /// cross-account to a specified destination in this account. For examples of this policy, see
    /// [Examples](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutDeliveryDestinationPolicy.html#API_PutDeliveryDestinationPolicy_Examples)
    /// in the CloudWatch Logs API Reference.
    pub fn delivery_destination_policy(self, value: impl fc::IntoValue<DestinationPolicy>) -> Self { Self(self.0.with("DeliveryDestinationPolicy", value)) }
    /// `DeliveryDestinationType`. Displays whether this delivery destination is CloudWatch Logs, Amazon S3,
    /// Firehose, or X-Ray.
    pub fn delivery_destination_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DeliveryDestinationType", value)) }
    /// `DestinationResourceArn`. The ARN of the AWS destination that this delivery destination represents. That
    /// AWS destination can be a log group in CloudWatch Logs, an Amazon S3 bucket, or a Firehose stream.
    pub fn destination_resource_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DestinationResourceArn", value)) }
    /// `OutputFormat`. The format of the logs that are sent to this delivery destination.
    pub fn output_format(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("OutputFormat", value)) }
    /// `Tags`. An array of key-value pairs to apply to the delivery destination.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for DeliveryDestination {
    const TYPE: &'static str = "AWS::Logs::DeliveryDestination";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for DeliveryDestination {
    type Handle = DeliveryDestinationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> DeliveryDestinationRef { DeliveryDestinationRef(self.0.build(scope, "AWS::Logs::DeliveryDestination")) }
}

/// A [`DeliveryDestination`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct DeliveryDestinationRef(fc::NodeId);

impl DeliveryDestinationRef {
    /// `Name`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<DeliveryDestination>> { fc::Value::reference(self.0) }
    /// `Arn`, by `Fn::GetAtt`. The Amazon Resource Name (ARN) that uniquely identifies this delivery destination.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<DeliveryDestination>> { fc::Value::attribute(self.0, "Arn") }
}

impl From<DeliveryDestinationRef> for fc::NodeId {
    #[inline]
    fn from(it: DeliveryDestinationRef) -> Self { it.0 }
}

impl From<&DeliveryDestinationRef> for fc::NodeId {
    #[inline]
    fn from(it: &DeliveryDestinationRef) -> Self { it.0 }
}

/// `AWS::Logs::DeliverySource`
///
/// Creates or updates one delivery source in your account. A delivery source is an AWS resource that sends logs to
/// an AWS destination. The destination can be CloudWatch Logs, Amazon S3, or Firehose.
#[derive(Clone)]
pub struct DeliverySource(cfn::ResourceBody);

impl DeliverySource {
    /// A new `AWS::Logs::DeliverySource`.
    ///
    /// - `Name`. The unique name of the delivery source.
    pub fn new(name: impl fc::IntoValue<String>) -> Self { Self(cfn::ResourceBody::new().with("Name", name)) }
    /// `DeliverySourceConfiguration`. A map of key-value pairs to configure the delivery source. Both keys and
    /// values must be between 1 and 255 characters in length.
    pub fn delivery_source_configuration(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("DeliverySourceConfiguration", value)) }
    /// `LogType`. The type of log that the source is sending. For valid values for this parameter, see the
    /// documentation for the source service.
    pub fn log_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("LogType", value)) }
    /// `ResourceArn`. The ARN of the AWS resource that is generating and sending logs. For example,
    /// `arn:aws:workmail:us-east-1:123456789012:organization/m-1234EXAMPLEabcd1234abcd1234abcd1234`
    pub fn resource_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ResourceArn", value)) }
    /// `Tags`. An array of key-value pairs to apply to the delivery source.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for DeliverySource {
    const TYPE: &'static str = "AWS::Logs::DeliverySource";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for DeliverySource {
    type Handle = DeliverySourceRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> DeliverySourceRef { DeliverySourceRef(self.0.build(scope, "AWS::Logs::DeliverySource")) }
}

/// A [`DeliverySource`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct DeliverySourceRef(fc::NodeId);

impl DeliverySourceRef {
    /// `Name`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<DeliverySource>> { fc::Value::reference(self.0) }
    /// `Arn`, by `Fn::GetAtt`. The Amazon Resource Name (ARN) that uniquely identifies this delivery source.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<DeliverySource>> { fc::Value::attribute(self.0, "Arn") }
    /// `ResourceArns`, by `Fn::GetAtt`. This array contains the ARN of the AWS resource that sends logs and is
    /// represented by this delivery source. Currently, only one ARN can be in the array.
    #[inline]
    pub fn resource_arns(&self) -> fc::Value<fc::List<String>> { fc::Value::attribute(self.0, "ResourceArns") }
    /// `Service`, by `Fn::GetAtt`. The AWS service that is sending logs.
    #[inline]
    pub fn service(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Service") }
    /// `Status`, by `Fn::GetAtt`. The status of this delivery source. The value can be ACTIVE or INACTIVE.
    #[inline]
    pub fn status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Status") }
    /// `StatusReason`, by `Fn::GetAtt`. The reason for the status of this delivery source, such as
    /// RESOURCE\_DELETED.
    #[inline]
    pub fn status_reason(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "StatusReason") }
}

impl From<DeliverySourceRef> for fc::NodeId {
    #[inline]
    fn from(it: DeliverySourceRef) -> Self { it.0 }
}

impl From<&DeliverySourceRef> for fc::NodeId {
    #[inline]
    fn from(it: &DeliverySourceRef) -> Self { it.0 }
}

/// `AWS::Logs::Destination`
///
/// The AWS::Logs::Destination resource specifies a CloudWatch Logs destination. A destination encapsulates a
/// physical resource (such as an Amazon Kinesis data stream) and enables you to subscribe that resource to a
/// stream of log events.
#[derive(Clone)]
pub struct Destination(cfn::ResourceBody);

impl Destination {
    /// A new `AWS::Logs::Destination`.
    ///
    /// - `DestinationName`. The name of the destination.
    /// - `RoleArn`. The ARN of an IAM role that permits CloudWatch Logs to send data to the specified AWS resource.
    /// - `TargetArn`. The Amazon Resource Name (ARN) of the physical target where the log events are delivered (for
    ///   example, a Kinesis stream).
    pub fn new(
        destination_name: impl fc::IntoValue<String>,
        role_arn: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>,
        target_arn: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("DestinationName", destination_name)
            .with("RoleArn", role_arn)
            .with("TargetArn", target_arn)
        )
    }
    /// `DestinationPolicy`. An IAM policy document that governs which AWS accounts can create subscription filters
    /// against this destination.
    pub fn destination_policy(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DestinationPolicy", value)) }
    /// `Tags`. The tags that have been assigned to this delivery destination.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for Destination {
    const TYPE: &'static str = "AWS::Logs::Destination";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Destination {
    type Handle = DestinationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> DestinationRef { DestinationRef(self.0.build(scope, "AWS::Logs::Destination")) }
}

/// A [`Destination`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct DestinationRef(fc::NodeId);

impl DestinationRef {
    /// `DestinationName`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<Destination>> { fc::Value::reference(self.0) }
    /// `Arn`, by `Fn::GetAtt`. The ARN of the CloudWatch Logs destination, such as
    /// `arn:aws:logs:us-west-1:123456789012:destination:MyDestination`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Destination>> { fc::Value::attribute(self.0, "Arn") }
}

impl From<DestinationRef> for fc::NodeId {
    #[inline]
    fn from(it: DestinationRef) -> Self { it.0 }
}

impl From<&DestinationRef> for fc::NodeId {
    #[inline]
    fn from(it: &DestinationRef) -> Self { it.0 }
}

/// `AWS::Logs::Integration`
///
/// Creates an integration between CloudWatch Logs and another service in this account. Currently, only
/// integrations with OpenSearch Service are supported, and currently you can have only one integration in your
/// account.
#[derive(Clone)]
pub struct Integration(cfn::ResourceBody);

impl Integration {
    /// A value of `IntegrationType`.
    pub const INTEGRATION_TYPE_OPENSEARCH: &'static str = "OPENSEARCH";
    /// A new `AWS::Logs::Integration`.
    ///
    /// - `IntegrationName`. The name of this integration.
    /// - `IntegrationType`. The type of integration. Integrations with OpenSearch Service have the type
    ///   `OPENSEARCH`.
    /// - `ResourceConfig`. This structure contains configuration details about an integration between CloudWatch
    ///   Logs and another entity.
    pub fn new(
        integration_name: impl fc::IntoValue<String>,
        integration_type: impl fc::IntoValue<String>,
        resource_config: impl fc::IntoValue<ResourceConfig>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("IntegrationName", integration_name)
            .with("IntegrationType", integration_type)
            .with("ResourceConfig", resource_config)
        )
    }
}

impl cfn::Resource for Integration {
    const TYPE: &'static str = "AWS::Logs::Integration";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Integration {
    type Handle = IntegrationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> IntegrationRef { IntegrationRef(self.0.build(scope, "AWS::Logs::Integration")) }
}

/// A [`Integration`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct IntegrationRef(fc::NodeId);

impl IntegrationRef {
    /// `IntegrationName`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<Integration>> { fc::Value::reference(self.0) }
    /// `IntegrationStatus`, by `Fn::GetAtt`. The current status of this integration.
    #[inline]
    pub fn integration_status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "IntegrationStatus") }
}

impl From<IntegrationRef> for fc::NodeId {
    #[inline]
    fn from(it: IntegrationRef) -> Self { it.0 }
}

impl From<&IntegrationRef> for fc::NodeId {
    #[inline]
    fn from(it: &IntegrationRef) -> Self { it.0 }
}

/// `AWS::Logs::LogAnomalyDetector`
///
/// Creates or updates an anomaly detector that regularly scans one or more log groups and look for patterns and
/// anomalies in the logs.
#[derive(Clone)]
pub struct LogAnomalyDetector(cfn::ResourceBody);

impl LogAnomalyDetector {
    /// A value of `EvaluationFrequency`.
    pub const EVALUATION_FREQUENCY_FIFTEEN_MIN: &'static str = "FIFTEEN_MIN";
    /// A value of `EvaluationFrequency`.
    pub const EVALUATION_FREQUENCY_FIVE_MIN: &'static str = "FIVE_MIN";
    /// A value of `EvaluationFrequency`.
    pub const EVALUATION_FREQUENCY_ONE_HOUR: &'static str = "ONE_HOUR";
    /// A value of `EvaluationFrequency`.
    pub const EVALUATION_FREQUENCY_TEN_MIN: &'static str = "TEN_MIN";
    /// A value of `EvaluationFrequency`.
    pub const EVALUATION_FREQUENCY_THIRTY_MIN: &'static str = "THIRTY_MIN";
    /// A new `AWS::Logs::LogAnomalyDetector`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `AccountId`. The ID of the account to create the anomaly detector in.
    pub fn account_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AccountId", value)) }
    /// `AnomalyVisibilityTime`. The number of days to have visibility on an anomaly. After this time period has
    /// elapsed for an anomaly, it will be automatically baselined and the anomaly detector will treat new
    /// occurrences of a similar anomaly as normal.
    pub fn anomaly_visibility_time(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("AnomalyVisibilityTime", value)) }
    /// `DetectorName`. A name for this anomaly detector.
    pub fn detector_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DetectorName", value)) }
    /// `EvaluationFrequency`. Specifies how often the anomaly detector is to run and look for anomalies. Set this
    /// value according to the frequency that the log group receives new logs. For example, if the log group
    /// receives new log events every 10 minutes, then 15 minutes might be a good setting for
    /// `EvaluationFrequency`.
    pub fn evaluation_frequency(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("EvaluationFrequency", value)) }
    /// `FilterPattern`. You can use this parameter to limit the anomaly detection model to examine only log events
    /// that match the pattern you specify here.
    pub fn filter_pattern(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("FilterPattern", value)) }
    /// `KmsKeyId`. Optionally assigns a AWS key to secure this anomaly detector and its findings. If a key is
    /// assigned, the anomalies found and the model used by this detector are encrypted at rest with the key. If a
    /// key is assigned to an anomaly detector, a user must have permissions for both this key and for the anomaly
    /// detector to retrieve information about the anomalies that it finds.
    pub fn kms_key_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("KmsKeyId", value)) }
    /// `LogGroupArnList`. The ARN of the log group that is associated with this anomaly detector. You can specify
    /// only one log group ARN.
    pub fn log_group_arn_list(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("LogGroupArnList", value)) }
}

impl cfn::Resource for LogAnomalyDetector {
    const TYPE: &'static str = "AWS::Logs::LogAnomalyDetector";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for LogAnomalyDetector {
    type Handle = LogAnomalyDetectorRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> LogAnomalyDetectorRef { LogAnomalyDetectorRef(self.0.build(scope, "AWS::Logs::LogAnomalyDetector")) }
}

/// A [`LogAnomalyDetector`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct LogAnomalyDetectorRef(fc::NodeId);

impl LogAnomalyDetectorRef {
    /// `AnomalyDetectorArn`, by `Ref`. The ARN of the anomaly detector.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<LogAnomalyDetector>> { fc::Value::reference(self.0) }
    /// `AnomalyDetectorStatus`, by `Fn::GetAtt`. Specifies whether the anomaly detector is currently active.
    #[inline]
    pub fn anomaly_detector_status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "AnomalyDetectorStatus") }
    /// `CreationTimeStamp`, by `Fn::GetAtt`. The time that the anomaly detector was created.
    #[inline]
    pub fn creation_time_stamp(&self) -> fc::Value<f64> { fc::Value::attribute(self.0, "CreationTimeStamp") }
    /// `LastModifiedTimeStamp`, by `Fn::GetAtt`. The time that the anomaly detector was most recently modified.
    #[inline]
    pub fn last_modified_time_stamp(&self) -> fc::Value<f64> { fc::Value::attribute(self.0, "LastModifiedTimeStamp") }
}

impl From<LogAnomalyDetectorRef> for fc::NodeId {
    #[inline]
    fn from(it: LogAnomalyDetectorRef) -> Self { it.0 }
}

impl From<&LogAnomalyDetectorRef> for fc::NodeId {
    #[inline]
    fn from(it: &LogAnomalyDetectorRef) -> Self { it.0 }
}

pub use cfn::target::logs::LogGroup;

impl LogGroup {
    /// A value of `LogGroupClass`.
    pub const LOG_GROUP_CLASS_DELIVERY: &'static str = "DELIVERY";
    /// A value of `LogGroupClass`.
    pub const LOG_GROUP_CLASS_INFREQUENT_ACCESS: &'static str = "INFREQUENT_ACCESS";
    /// A value of `LogGroupClass`.
    pub const LOG_GROUP_CLASS_STANDARD: &'static str = "STANDARD";
    /// A new `AWS::Logs::LogGroup`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `BearerTokenAuthenticationEnabled`. Indicates whether bearer token authentication is enabled for this log
    /// group. When enabled, bearer token authentication is allowed on operations until it is explicitly disabled.
    pub fn bearer_token_authentication_enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("BearerTokenAuthenticationEnabled", value)) }
    /// `DataProtectionPolicy`. Creates a data protection policy and assigns it to the log group. A data protection
    /// policy can help safeguard sensitive data that's ingested by the log group by auditing and masking the
    /// sensitive log data. When a user who does not have permission to view masked data views a log event that
    /// includes masked data, the sensitive data is replaced by asterisks.
    pub fn data_protection_policy(self, value: impl fc::IntoValue<fc::Json>) -> Self { Self(self.0.with("DataProtectionPolicy", value)) }
    /// `DeletionProtectionEnabled`. Indicates whether deletion protection is enabled for this log group. When
    /// enabled, deletion protection blocks all deletion operations until it is explicitly disabled.
    pub fn deletion_protection_enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("DeletionProtectionEnabled", value)) }
    /// `FieldIndexPolicies`. Creates or updates a field index policy for the specified log group. Only log groups
    /// in the Standard log class support field index policies.
    pub fn field_index_policies(self, value: impl fc::IntoValue<fc::List<fc::Json>>) -> Self { Self(self.0.with("FieldIndexPolicies", value)) }
    /// `KmsKeyId`. The Amazon Resource Name (ARN) of the AWS key to use when encrypting log data.
    pub fn kms_key_id(self, value: impl fc::IntoValue<fc::Arn<cfn::target::kms::Key>>) -> Self { Self(self.0.with("KmsKeyId", value)) }
    /// `LogGroupClass`. Specifies the log group class for this log group.
    pub fn log_group_class(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("LogGroupClass", value)) }
    /// `LogGroupName`. The name of the log group. If you don't specify a name, AWS CloudFormation generates a
    /// unique ID for the log group.
    pub fn log_group_name(self, value: impl fc::IntoValue<fc::IdOf<cfn::target::lambda::Function>>) -> Self { Self(self.0.with("LogGroupName", value)) }
    /// `ResourcePolicyDocument`. Creates or updates a resource policy for the specified log group that allows
    /// other services to put log events to this account. A LogGroup can have 1 resource policy.
    pub fn resource_policy_document(self, value: impl fc::IntoValue<fc::Json>) -> Self { Self(self.0.with("ResourcePolicyDocument", value)) }
    /// `RetentionInDays`. The number of days to retain the log events in the specified log group. Possible values
    /// are: 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, and
    /// 3653\.
    pub fn retention_in_days(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("RetentionInDays", value)) }
    /// `Tags`. An array of key-value pairs to apply to the log group.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for LogGroup {
    const TYPE: &'static str = "AWS::Logs::LogGroup";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for LogGroup {
    type Handle = LogGroupRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> LogGroupRef { LogGroupRef(self.0.build(scope, "AWS::Logs::LogGroup")) }
}

/// A [`LogGroup`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct LogGroupRef(fc::NodeId);

impl LogGroupRef {
    /// `LogGroupName`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<LogGroup>> { fc::Value::reference(self.0) }
    /// `Arn`, by `Fn::GetAtt`. The ARN of the log group, such as
    /// `arn:aws:logs:us-west-1:123456789012:log-group:/mystack-testgroup-12ABC1AB12A1:*`
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<LogGroup>> { fc::Value::attribute(self.0, "Arn") }
}

impl From<LogGroupRef> for fc::NodeId {
    #[inline]
    fn from(it: LogGroupRef) -> Self { it.0 }
}

impl From<&LogGroupRef> for fc::NodeId {
    #[inline]
    fn from(it: &LogGroupRef) -> Self { it.0 }
}

pub use cfn::target::logs::LogStream;

impl LogStream {
    /// A new `AWS::Logs::LogStream`.
    ///
    /// - `LogGroupName`. The name of the log group where the log stream is created.
    pub fn new(log_group_name: impl fc::IntoValue<fc::IdOf<LogGroup>>) -> Self { Self(cfn::ResourceBody::new().with("LogGroupName", log_group_name)) }
    /// `LogStreamName`. The name of the log stream. The name must be unique within the log group.
    pub fn log_stream_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("LogStreamName", value)) }
}

impl cfn::Resource for LogStream {
    const TYPE: &'static str = "AWS::Logs::LogStream";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for LogStream {
    type Handle = LogStreamRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> LogStreamRef { LogStreamRef(self.0.build(scope, "AWS::Logs::LogStream")) }
}

/// A [`LogStream`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct LogStreamRef(fc::NodeId);

impl LogStreamRef {
    /// `LogStreamName`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<LogStream>> { fc::Value::reference(self.0) }
}

impl From<LogStreamRef> for fc::NodeId {
    #[inline]
    fn from(it: LogStreamRef) -> Self { it.0 }
}

impl From<&LogStreamRef> for fc::NodeId {
    #[inline]
    fn from(it: &LogStreamRef) -> Self { it.0 }
}

/// `AWS::Logs::MetricFilter`
///
/// The `AWS::Logs::MetricFilter` resource specifies a metric filter that describes how CloudWatch Logs extracts
/// information from logs and transforms it into Amazon CloudWatch metrics. If you have multiple metric filters
/// that are associated with a log group, all the filters are applied to the log streams in that group.
#[derive(Clone)]
pub struct MetricFilter(cfn::ResourceBody);

impl MetricFilter {
    /// A new `AWS::Logs::MetricFilter`.
    ///
    /// - `FilterPattern`. A filter pattern for extracting metric data out of ingested log events.
    /// - `LogGroupName`. The name of an existing log group that you want to associate with this metric filter.
    /// - `MetricTransformations`. The metric transformations.
    pub fn new(
        filter_pattern: impl fc::IntoValue<String>,
        log_group_name: impl fc::IntoValue<fc::IdOf<LogGroup>>,
        metric_transformations: impl fc::IntoValue<fc::List<MetricTransformation>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("FilterPattern", filter_pattern)
            .with("LogGroupName", log_group_name)
            .with("MetricTransformations", metric_transformations)
        )
    }
    /// `ApplyOnTransformedLogs`. This parameter is valid only for log groups that have an active log transformer.
    pub fn apply_on_transformed_logs(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("ApplyOnTransformedLogs", value)) }
    /// `EmitSystemFieldDimensions`. The list of system fields that are emitted as additional dimensions in the
    /// generated metrics. Returns the `emitSystemFieldDimensions` value if it was specified when the metric filter
    /// was created.
    pub fn emit_system_field_dimensions(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("EmitSystemFieldDimensions", value)) }
    /// `FieldSelectionCriteria`. The filter expression that specifies which log events are processed by this
    /// metric filter based on system fields. Returns the `fieldSelectionCriteria` value if it was specified when
    /// the metric filter was created.
    pub fn field_selection_criteria(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("FieldSelectionCriteria", value)) }
    /// `FilterName`. The name of the metric filter.
    pub fn filter_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("FilterName", value)) }
}

impl cfn::Resource for MetricFilter {
    const TYPE: &'static str = "AWS::Logs::MetricFilter";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for MetricFilter {
    type Handle = MetricFilterRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> MetricFilterRef { MetricFilterRef(self.0.build(scope, "AWS::Logs::MetricFilter")) }
}

/// A [`MetricFilter`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct MetricFilterRef(fc::NodeId);

impl From<MetricFilterRef> for fc::NodeId {
    #[inline]
    fn from(it: MetricFilterRef) -> Self { it.0 }
}

impl From<&MetricFilterRef> for fc::NodeId {
    #[inline]
    fn from(it: &MetricFilterRef) -> Self { it.0 }
}

/// `AWS::Logs::QueryDefinition`
///
/// Creates a query definition for CloudWatch Logs Insights.
#[derive(Clone)]
pub struct QueryDefinition(cfn::ResourceBody);

impl QueryDefinition {
    /// A value of `QueryLanguage`.
    pub const QUERY_LANGUAGE_CWLI: &'static str = "CWLI";
    /// A value of `QueryLanguage`.
    pub const QUERY_LANGUAGE_PPL: &'static str = "PPL";
    /// A value of `QueryLanguage`.
    pub const QUERY_LANGUAGE_SQL: &'static str = "SQL";
    /// A new `AWS::Logs::QueryDefinition`.
    ///
    /// - `Name`. A name for the query definition.
    /// - `QueryString`. The query string to use for this query definition.
    pub fn new(
        name: impl fc::IntoValue<String>,
        query_string: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("Name", name)
            .with("QueryString", query_string)
        )
    }
    /// `LogGroupNames`. Use this parameter if you want the query to query only certain log groups.
    pub fn log_group_names(self, value: impl fc::IntoValue<fc::List<fc::IdOf<LogGroup>>>) -> Self { Self(self.0.with("LogGroupNames", value)) }
    /// `Parameters`. Use this parameter to include specific query parameters as part of your query definition.
    /// Query parameters are supported only for Logs Insights QL queries. Query parameters allow you to use
    /// placeholder variables in your query string that are substituted with values at execution time. Use the
    /// {{parameterName}} syntax in your query string to reference a parameter.
    pub fn parameters(self, value: impl fc::IntoValue<fc::List<QueryParameter>>) -> Self { Self(self.0.with("Parameters", value)) }
    /// `QueryLanguage`. The query language used for this query.
    pub fn query_language(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("QueryLanguage", value)) }
}

impl cfn::Resource for QueryDefinition {
    const TYPE: &'static str = "AWS::Logs::QueryDefinition";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for QueryDefinition {
    type Handle = QueryDefinitionRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> QueryDefinitionRef { QueryDefinitionRef(self.0.build(scope, "AWS::Logs::QueryDefinition")) }
}

/// A [`QueryDefinition`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct QueryDefinitionRef(fc::NodeId);

impl QueryDefinitionRef {
    /// `QueryDefinitionId`, by `Ref`. The ID of the query definition.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<QueryDefinition>> { fc::Value::reference(self.0) }
}

impl From<QueryDefinitionRef> for fc::NodeId {
    #[inline]
    fn from(it: QueryDefinitionRef) -> Self { it.0 }
}

impl From<&QueryDefinitionRef> for fc::NodeId {
    #[inline]
    fn from(it: &QueryDefinitionRef) -> Self { it.0 }
}

/// `AWS::Logs::ResourcePolicy`
///
/// Creates or updates a resource policy that allows other AWS services to put log events to this account. An
/// account can have up to 10 resource policies per AWS Region.
#[derive(Clone)]
pub struct ResourcePolicy(cfn::ResourceBody);

impl ResourcePolicy {
    /// A new `AWS::Logs::ResourcePolicy`.
    ///
    /// - `PolicyDocument`. The details of the policy. It must be formatted in JSON, and you must use backslashes to
    ///   escape characters that need to be escaped in JSON strings, such as double quote marks.
    /// - `PolicyName`. The name of the resource policy.
    pub fn new(
        policy_document: impl fc::IntoValue<fc::Json>,
        policy_name: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("PolicyDocument", policy_document)
            .with("PolicyName", policy_name)
        )
    }
}

impl cfn::Resource for ResourcePolicy {
    const TYPE: &'static str = "AWS::Logs::ResourcePolicy";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ResourcePolicy {
    type Handle = ResourcePolicyRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ResourcePolicyRef { ResourcePolicyRef(self.0.build(scope, "AWS::Logs::ResourcePolicy")) }
}

/// A [`ResourcePolicy`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ResourcePolicyRef(fc::NodeId);

impl ResourcePolicyRef {
    /// `PolicyName`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<ResourcePolicy>> { fc::Value::reference(self.0) }
}

impl From<ResourcePolicyRef> for fc::NodeId {
    #[inline]
    fn from(it: ResourcePolicyRef) -> Self { it.0 }
}

impl From<&ResourcePolicyRef> for fc::NodeId {
    #[inline]
    fn from(it: &ResourcePolicyRef) -> Self { it.0 }
}

/// `AWS::Logs::ScheduledQuery`
///
/// Creates a new Scheduled Query that allows you to define a Logs Insights query that will run on a schedule and
/// configure actions to take with the query results.
#[derive(Clone)]
pub struct ScheduledQuery(cfn::ResourceBody);

/// What a [`ScheduledQuery`] can't be without.
#[derive(Clone)]
pub struct ScheduledQueryRequired<A, B, C, D, E> {
    /// `ExecutionRoleArn`. (`Arn<iam::Role>`)
    pub execution_role_arn: A,
    /// `Name`. (`String`)
    pub name: B,
    /// `QueryLanguage`. (`String`)
    pub query_language: C,
    /// `QueryString`. (`String`)
    pub query_string: D,
    /// `ScheduleExpression`. (`String`)
    pub schedule_expression: E,
}

impl ScheduledQuery {
    /// A value of `State`.
    pub const STATE_DISABLED: &'static str = "DISABLED";
    /// A value of `State`.
    pub const STATE_ENABLED: &'static str = "ENABLED";
    /// A new `AWS::Logs::ScheduledQuery`.
    pub fn new(required: ScheduledQueryRequired<
        impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
    >) -> Self {
        Self(cfn::ResourceBody::new()
            .with("ExecutionRoleArn", required.execution_role_arn)
            .with("Name", required.name)
            .with("QueryLanguage", required.query_language)
            .with("QueryString", required.query_string)
            .with("ScheduleExpression", required.schedule_expression)
        )
    }
    /// `Description`.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `DestinationConfiguration`.
    pub fn destination_configuration(self, value: impl fc::IntoValue<DestinationConfiguration>) -> Self { Self(self.0.with("DestinationConfiguration", value)) }
    /// `LogGroupIdentifiers`.
    pub fn log_group_identifiers(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("LogGroupIdentifiers", value)) }
    /// `ScheduleEndTime`.
    pub fn schedule_end_time(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("ScheduleEndTime", value)) }
    /// `ScheduleStartTime`.
    pub fn schedule_start_time(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("ScheduleStartTime", value)) }
    /// `StartTimeOffset`.
    pub fn start_time_offset(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("StartTimeOffset", value)) }
    /// `State`.
    pub fn state(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("State", value)) }
    /// `Tags`.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `Timezone`.
    pub fn timezone(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Timezone", value)) }
}

impl cfn::Resource for ScheduledQuery {
    const TYPE: &'static str = "AWS::Logs::ScheduledQuery";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ScheduledQuery {
    type Handle = ScheduledQueryRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ScheduledQueryRef { ScheduledQueryRef(self.0.build(scope, "AWS::Logs::ScheduledQuery")) }
}

/// A [`ScheduledQuery`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ScheduledQueryRef(fc::NodeId);

impl ScheduledQueryRef {
    /// `ScheduledQueryArn`, by `Ref`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<ScheduledQuery>> { fc::Value::reference(self.0) }
    /// `CreationTime`, by `Fn::GetAtt`.
    #[inline]
    pub fn creation_time(&self) -> fc::Value<f64> { fc::Value::attribute(self.0, "CreationTime") }
    /// `LastExecutionStatus`, by `Fn::GetAtt`.
    #[inline]
    pub fn last_execution_status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "LastExecutionStatus") }
    /// `LastTriggeredTime`, by `Fn::GetAtt`.
    #[inline]
    pub fn last_triggered_time(&self) -> fc::Value<f64> { fc::Value::attribute(self.0, "LastTriggeredTime") }
    /// `LastUpdatedTime`, by `Fn::GetAtt`.
    #[inline]
    pub fn last_updated_time(&self) -> fc::Value<f64> { fc::Value::attribute(self.0, "LastUpdatedTime") }
}

impl From<ScheduledQueryRef> for fc::NodeId {
    #[inline]
    fn from(it: ScheduledQueryRef) -> Self { it.0 }
}

impl From<&ScheduledQueryRef> for fc::NodeId {
    #[inline]
    fn from(it: &ScheduledQueryRef) -> Self { it.0 }
}

/// `AWS::Logs::StorageTierPolicy`
///
/// Resource Type definition for AWS::Logs::StorageTierPolicy. Manages the storage tier policy for a CloudWatch
/// Logs account. When created, enables Intelligent-Tiering which automatically moves infrequently accessed log
/// data to lower-cost storage tiers. Deleting this resource reverts the account to standard (single-tier) storage.
#[derive(Clone)]
pub struct StorageTierPolicy(cfn::ResourceBody);

impl StorageTierPolicy {
    /// A value of `StorageTier`.
    pub const STORAGE_TIER_INTELLIGENT_TIERING: &'static str = "INTELLIGENT_TIERING";
    /// A new `AWS::Logs::StorageTierPolicy`.
    ///
    /// - `StorageTier`. The storage tier to apply. Only INTELLIGENT\_TIERING is accepted for creation.
    pub fn new(storage_tier: impl fc::IntoValue<String>) -> Self { Self(cfn::ResourceBody::new().with("StorageTier", storage_tier)) }
}

impl cfn::Resource for StorageTierPolicy {
    const TYPE: &'static str = "AWS::Logs::StorageTierPolicy";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for StorageTierPolicy {
    type Handle = StorageTierPolicyRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> StorageTierPolicyRef { StorageTierPolicyRef(self.0.build(scope, "AWS::Logs::StorageTierPolicy")) }
}

/// A [`StorageTierPolicy`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct StorageTierPolicyRef(fc::NodeId);

impl StorageTierPolicyRef {
    /// `AccountId`, by `Ref`. The AWS account ID that owns this storage tier policy.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<StorageTierPolicy>> { fc::Value::reference(self.0) }
    /// `LastUpdatedTime`, by `Fn::GetAtt`. Timestamp (milliseconds after Jan 1, 1970 00:00:00 UTC) when the
    /// storage tier policy was last updated.
    #[inline]
    pub fn last_updated_time(&self) -> fc::Value<f64> { fc::Value::attribute(self.0, "LastUpdatedTime") }
}

impl From<StorageTierPolicyRef> for fc::NodeId {
    #[inline]
    fn from(it: StorageTierPolicyRef) -> Self { it.0 }
}

impl From<&StorageTierPolicyRef> for fc::NodeId {
    #[inline]
    fn from(it: &StorageTierPolicyRef) -> Self { it.0 }
}

/// `AWS::Logs::SubscriptionFilter`
///
/// The `AWS::Logs::SubscriptionFilter` resource specifies a subscription filter and associates it with the
/// specified log group. Subscription filters allow you to subscribe to a real-time stream of log events and have
/// them delivered to a specific destination.
#[derive(Clone)]
pub struct SubscriptionFilter(cfn::ResourceBody);

impl SubscriptionFilter {
    /// A value of `Distribution`.
    pub const DISTRIBUTION_BY_LOG_STREAM: &'static str = "ByLogStream";
    /// A value of `Distribution`.
    pub const DISTRIBUTION_RANDOM: &'static str = "Random";
    /// A new `AWS::Logs::SubscriptionFilter`.
    ///
    /// - `DestinationArn`. The Amazon Resource Name (ARN) of the destination.
    /// - `FilterPattern`. The filtering expressions that restrict what gets delivered to the destination AWS
    ///   resource.
    /// - `LogGroupName`. The log group to associate with the subscription filter. All log events that are uploaded
    ///   to this log group are filtered and delivered to the specified AWS resource if the filter pattern matches
    ///   the log events.
    pub fn new(
        destination_arn: impl fc::IntoValue<String>,
        filter_pattern: impl fc::IntoValue<String>,
        log_group_name: impl fc::IntoValue<fc::IdOf<LogGroup>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("DestinationArn", destination_arn)
            .with("FilterPattern", filter_pattern)
            .with("LogGroupName", log_group_name)
        )
    }
    /// `ApplyOnTransformedLogs`. This parameter is valid only for log groups that have an active log transformer.
    pub fn apply_on_transformed_logs(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("ApplyOnTransformedLogs", value)) }
    /// `Distribution`. The method used to distribute log data to the destination, which can be either random or
    /// grouped by log stream.
    pub fn distribution(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Distribution", value)) }
    /// `EmitSystemFields`. The list of system fields that are included in the log events sent to the subscription
    /// destination. Returns the `emitSystemFields` value if it was specified when the subscription filter was
    /// created.
    pub fn emit_system_fields(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("EmitSystemFields", value)) }
    /// `FieldSelectionCriteria`. The filter expression that specifies which log events are processed by this
    /// subscription filter based on system fields. Returns the `fieldSelectionCriteria` value if it was specified
    /// when the subscription filter was created.
    pub fn field_selection_criteria(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("FieldSelectionCriteria", value)) }
    /// `FilterName`. The name of the subscription filter.
    pub fn filter_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("FilterName", value)) }
    /// `RoleArn`. The ARN of an IAM role that grants CloudWatch Logs permissions to deliver ingested log events to
    /// the destination stream. You don't need to provide the ARN when you are working with a logical destination
    /// for cross-account delivery.
    pub fn role_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>) -> Self { Self(self.0.with("RoleArn", value)) }
}

impl cfn::Resource for SubscriptionFilter {
    const TYPE: &'static str = "AWS::Logs::SubscriptionFilter";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for SubscriptionFilter {
    type Handle = SubscriptionFilterRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> SubscriptionFilterRef { SubscriptionFilterRef(self.0.build(scope, "AWS::Logs::SubscriptionFilter")) }
}

/// A [`SubscriptionFilter`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct SubscriptionFilterRef(fc::NodeId);

impl SubscriptionFilterRef {
    /// `FilterName`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<SubscriptionFilter>> { fc::Value::reference(self.0) }
}

impl From<SubscriptionFilterRef> for fc::NodeId {
    #[inline]
    fn from(it: SubscriptionFilterRef) -> Self { it.0 }
}

impl From<&SubscriptionFilterRef> for fc::NodeId {
    #[inline]
    fn from(it: &SubscriptionFilterRef) -> Self { it.0 }
}

/// `AWS::Logs::Transformer`
///
/// Creates or updates a log transformer for a single log group. You use log transformers to transform log events
/// into a different format, making them easier for you to process and analyze. You can also transform logs from
/// different sources into standardized formats that contains relevant, source-specific information.
#[derive(Clone)]
pub struct Transformer(cfn::ResourceBody);

impl Transformer {
    /// A new `AWS::Logs::Transformer`.
    ///
    /// - `LogGroupIdentifier`. Specify either the name or ARN of the log group to create the transformer for.
    /// - `TransformerConfig`. This structure is an array that contains the configuration of this log transformer. A
    ///   log transformer is an array of processors, where each processor applies one type of transformation to the
    ///   log events that are ingested.
    pub fn new(
        log_group_identifier: impl fc::IntoValue<String>,
        transformer_config: impl fc::IntoValue<fc::List<Processor>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("LogGroupIdentifier", log_group_identifier)
            .with("TransformerConfig", transformer_config)
        )
    }
}

impl cfn::Resource for Transformer {
    const TYPE: &'static str = "AWS::Logs::Transformer";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Transformer {
    type Handle = TransformerRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> TransformerRef { TransformerRef(self.0.build(scope, "AWS::Logs::Transformer")) }
}

/// A [`Transformer`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct TransformerRef(fc::NodeId);

impl TransformerRef {
    /// `LogGroupIdentifier`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<Transformer>> { fc::Value::reference(self.0) }
}

impl From<TransformerRef> for fc::NodeId {
    #[inline]
    fn from(it: TransformerRef) -> Self { it.0 }
}

impl From<&TransformerRef> for fc::NodeId {
    #[inline]
    fn from(it: &TransformerRef) -> Self { it.0 }
}

/// This object defines one key that will be added with the
/// [addKeys](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-addKey)
/// processor.
#[derive(Clone)]
pub struct AddKeyEntry(cfn::Properties);

impl AddKeyEntry {
    /// A new `AddKeyEntry`.
    ///
    /// - `Key`. The key of the new entry to be added to the log event
    /// - `Value`. The value of the new entry to be added to the log event
    pub fn new(key: impl fc::IntoValue<String>, value: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Key", key).with("Value", value)) }
    /// `OverwriteIfExists`. Specifies whether to overwrite the value if the key already exists in the log event.
    /// If you omit this, the default is `false`.
    pub fn overwrite_if_exists(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("OverwriteIfExists", value)) }
}

impl fc::Property for AddKeyEntry {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This processor adds new key-value pairs to the log event.
#[derive(Clone)]
pub struct AddKeys(cfn::Properties);

impl AddKeys {
    /// A new `AddKeys`.
    ///
    /// - `Entries`. An array of objects, where each object contains the information about one key to add to the log
    ///   event.
    pub fn new(entries: impl fc::IntoValue<fc::List<AddKeyEntry>>) -> Self { Self(cfn::Properties::new().with("Entries", entries)) }
}

impl fc::Property for AddKeys {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This processor copies values within a log event. You can also use this processor to add metadata to log events
/// by copying the values of the following metadata keys into the log events: `@logGroupName`, `@logGroupStream`,
/// `@accountId`, `@regionName`.
#[derive(Clone)]
pub struct CopyValue(cfn::Properties);

impl CopyValue {
    /// A new `CopyValue`.
    ///
    /// - `Entries`. An array of `CopyValueEntry` objects, where each object contains the information about one field
    ///   value to copy.
    pub fn new(entries: impl fc::IntoValue<fc::List<CopyValueEntry>>) -> Self { Self(cfn::Properties::new().with("Entries", entries)) }
}

impl fc::Property for CopyValue {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This object defines one value to be copied with the
/// [copyValue](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-copyValue)
/// processor.
#[derive(Clone)]
pub struct CopyValueEntry(cfn::Properties);

impl CopyValueEntry {
    /// A new `CopyValueEntry`.
    ///
    /// - `Source`. The key to copy.
    /// - `Target`. The key of the field to copy the value to.
    pub fn new(
        source: impl fc::IntoValue<String>,
        target: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Source", source)
            .with("Target", target)
        )
    }
    /// `OverwriteIfExists`. Specifies whether to overwrite the value if the destination key already exists. If you
    /// omit this, the default is `false`.
    pub fn overwrite_if_exists(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("OverwriteIfExists", value)) }
}

impl fc::Property for CopyValueEntry {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The `CSV` processor parses comma-separated values (CSV) from the log events into columns.
#[derive(Clone)]
pub struct Csv(cfn::Properties);

impl Csv {
    /// A new `Csv`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Columns`. An array of names to use for the columns in the transformed log event.
    pub fn columns(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Columns", value)) }
    /// `Delimiter`. The character used to separate each column in the original comma-separated value log event. If
    /// you omit this, the processor looks for the comma `,` character as the delimiter.
    pub fn delimiter(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Delimiter", value)) }
    /// `QuoteCharacter`. The character used used as a text qualifier for a single column of data. If you omit
    /// this, the double quotation mark `"` character is used.
    pub fn quote_character(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("QuoteCharacter", value)) }
    /// `Source`. The path to the field in the log event that has the comma separated values to be parsed. If you
    /// omit this value, the whole log message is processed.
    pub fn source(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Source", value)) }
}

impl fc::Property for Csv {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This processor converts a datetime string into a format that you specify.
#[derive(Clone)]
pub struct DateTimeConverter(cfn::Properties);

impl DateTimeConverter {
    /// A new `DateTimeConverter`.
    ///
    /// - `MatchPatterns`. A list of patterns to match against the `source` field.
    /// - `Source`. The key to apply the date conversion to.
    /// - `Target`. The JSON field to store the result in.
    pub fn new(
        match_patterns: impl fc::IntoValue<fc::List<String>>,
        source: impl fc::IntoValue<String>,
        target: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("MatchPatterns", match_patterns)
            .with("Source", source)
            .with("Target", target)
        )
    }
    /// `Locale`. The locale of the source field. If you omit this, the default of `locale.ROOT` is used.
    pub fn locale(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Locale", value)) }
    /// `SourceTimezone`. The time zone of the source field. If you omit this, the default used is the UTC zone.
    pub fn source_timezone(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SourceTimezone", value)) }
    /// `TargetFormat`. The datetime format to use for the converted data in the target field.
    pub fn target_format(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TargetFormat", value)) }
    /// `TargetTimezone`. The time zone of the target field. If you omit this, the default used is the UTC zone.
    pub fn target_timezone(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TargetTimezone", value)) }
}

impl fc::Property for DateTimeConverter {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This processor deletes entries from a log event. These entries are key-value pairs.
#[derive(Clone)]
pub struct DeleteKeys(cfn::Properties);

impl DeleteKeys {
    /// A new `DeleteKeys`.
    ///
    /// - `WithKeys`. The list of keys to delete.
    pub fn new(with_keys: impl fc::IntoValue<fc::List<String>>) -> Self { Self(cfn::Properties::new().with("WithKeys", with_keys)) }
}

impl fc::Property for DeleteKeys {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `DestinationConfiguration`
#[derive(Clone)]
pub struct DestinationConfiguration(cfn::Properties);

impl DestinationConfiguration {
    /// A new `DestinationConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `S3Configuration`.
    pub fn s3_configuration(self, value: impl fc::IntoValue<S3Configuration>) -> Self { Self(self.0.with("S3Configuration", value)) }
}

impl fc::Property for DestinationConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// An IAM policy that grants permissions to CloudWatch Logs to deliver logs cross-account to a specified
/// destination in this account.
#[derive(Clone)]
pub struct DestinationPolicy(cfn::Properties);

impl DestinationPolicy {
    /// A new `DestinationPolicy`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `DeliveryDestinationName`. A name for an existing destination.
    pub fn delivery_destination_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DeliveryDestinationName", value)) }
    /// `DeliveryDestinationPolicy`. Creates or updates an access policy associated with an existing destination.
    /// An access policy is an [IAM policy
    /// document](https://docs.aws.amazon.com/IAM/latest/UserGuide/policies_overview.html) that is used to
    /// authorize claims to register a subscription filter against a given destination.
    pub fn delivery_destination_policy(self, value: impl fc::IntoValue<fc::Json>) -> Self { Self(self.0.with("DeliveryDestinationPolicy", value)) }
}

impl fc::Property for DestinationPolicy {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the CloudWatch metric dimensions to publish with this metric.
#[derive(Clone)]
pub struct Dimension(cfn::Properties);

impl Dimension {
    /// A new `Dimension`.
    ///
    /// - `Key`. The name for the CloudWatch metric dimension that the metric filter creates.
    /// - `Value`. The log event field that will contain the value for this dimension. This dimension will only be
    ///   published for a metric if the value is found in the log event. For example, `$.eventType` for JSON log
    ///   events, or `$server` for space-delimited log events.
    pub fn new(key: impl fc::IntoValue<String>, value: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Key", key).with("Value", value)) }
}

impl fc::Property for Dimension {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This processor uses pattern matching to parse and structure unstructured data. This processor can also extract
/// fields from log messages.
#[derive(Clone)]
pub struct Grok(cfn::Properties);

impl Grok {
    /// A new `Grok`.
    ///
    /// - `Match`. The grok pattern to match against the log event.
    pub fn new(r#match: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Match", r#match)) }
    /// `Source`. The path to the field in the log event that you want to parse. If you omit this value, the whole
    /// log message is parsed.
    pub fn source(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Source", value)) }
}

impl fc::Property for Grok {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This processor takes a list of objects that contain key fields, and converts them into a map of target keys.
#[derive(Clone)]
pub struct ListToMap(cfn::Properties);

impl ListToMap {
    /// A value of `FlattenedElement`.
    pub const FLATTENED_ELEMENT_FIRST: &'static str = "first";
    /// A value of `FlattenedElement`.
    pub const FLATTENED_ELEMENT_LAST: &'static str = "last";
    /// A new `ListToMap`.
    ///
    /// - `Key`. The key of the field to be extracted as keys in the generated map
    /// - `Source`. The key in the log event that has a list of objects that will be converted to a map.
    pub fn new(key: impl fc::IntoValue<String>, source: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Key", key).with("Source", source)) }
    /// `Flatten`. A Boolean value to indicate whether the list will be flattened into single items. Specify `true`
    /// to flatten the list. The default is `false`
    pub fn flatten(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Flatten", value)) }
    /// `FlattenedElement`. If you set `flatten` to `true`, use `flattenedElement` to specify which element,
    /// `first` or `last`, to keep.
    pub fn flattened_element(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("FlattenedElement", value)) }
    /// `Target`. The key of the field that will hold the generated map
    pub fn target(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Target", value)) }
    /// `ValueKey`. If this is specified, the values that you specify in this parameter will be extracted from the
    /// `source` objects and put into the values of the generated map. Otherwise, original objects in the source
    /// list will be put into the values of the generated map.
    pub fn value_key(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ValueKey", value)) }
}

impl fc::Property for ListToMap {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This processor converts a string to lowercase.
#[derive(Clone)]
pub struct LowerCaseString(cfn::Properties);

impl LowerCaseString {
    /// A new `LowerCaseString`.
    ///
    /// - `WithKeys`. The array caontaining the keys of the fields to convert to lowercase.
    pub fn new(with_keys: impl fc::IntoValue<fc::List<String>>) -> Self { Self(cfn::Properties::new().with("WithKeys", with_keys)) }
}

impl fc::Property for LowerCaseString {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `MetricTransformation` is a property of the `AWS::Logs::MetricFilter` resource that describes how to transform
/// log streams into a CloudWatch metric.
#[derive(Clone)]
pub struct MetricTransformation(cfn::Properties);

impl MetricTransformation {
    /// A value of `Unit`.
    pub const UNIT_BITS: &'static str = "Bits";
    /// A value of `Unit`.
    pub const UNIT_BITS_SECOND: &'static str = "Bits/Second";
    /// A value of `Unit`.
    pub const UNIT_BYTES: &'static str = "Bytes";
    /// A value of `Unit`.
    pub const UNIT_BYTES_SECOND: &'static str = "Bytes/Second";
    /// A value of `Unit`.
    pub const UNIT_COUNT: &'static str = "Count";
    /// A value of `Unit`.
    pub const UNIT_COUNT_SECOND: &'static str = "Count/Second";
    /// A value of `Unit`.
    pub const UNIT_GIGABITS: &'static str = "Gigabits";
    /// A value of `Unit`.
    pub const UNIT_GIGABITS_SECOND: &'static str = "Gigabits/Second";
    /// A value of `Unit`.
    pub const UNIT_GIGABYTES: &'static str = "Gigabytes";
    /// A value of `Unit`.
    pub const UNIT_GIGABYTES_SECOND: &'static str = "Gigabytes/Second";
    /// A value of `Unit`.
    pub const UNIT_KILOBITS: &'static str = "Kilobits";
    /// A value of `Unit`.
    pub const UNIT_KILOBITS_SECOND: &'static str = "Kilobits/Second";
    /// A value of `Unit`.
    pub const UNIT_KILOBYTES: &'static str = "Kilobytes";
    /// A value of `Unit`.
    pub const UNIT_KILOBYTES_SECOND: &'static str = "Kilobytes/Second";
    /// A value of `Unit`.
    pub const UNIT_MEGABITS: &'static str = "Megabits";
    /// A value of `Unit`.
    pub const UNIT_MEGABITS_SECOND: &'static str = "Megabits/Second";
    /// A value of `Unit`.
    pub const UNIT_MEGABYTES: &'static str = "Megabytes";
    /// A value of `Unit`.
    pub const UNIT_MEGABYTES_SECOND: &'static str = "Megabytes/Second";
    /// A value of `Unit`.
    pub const UNIT_MICROSECONDS: &'static str = "Microseconds";
    /// A value of `Unit`.
    pub const UNIT_MILLISECONDS: &'static str = "Milliseconds";
    /// A value of `Unit`.
    pub const UNIT_NONE: &'static str = "None";
    /// A value of `Unit`.
    pub const UNIT_PERCENT: &'static str = "Percent";
    /// A value of `Unit`.
    pub const UNIT_SECONDS: &'static str = "Seconds";
    /// A value of `Unit`.
    pub const UNIT_TERABITS: &'static str = "Terabits";
    /// A value of `Unit`.
    pub const UNIT_TERABITS_SECOND: &'static str = "Terabits/Second";
    /// A value of `Unit`.
    pub const UNIT_TERABYTES: &'static str = "Terabytes";
    /// A value of `Unit`.
    pub const UNIT_TERABYTES_SECOND: &'static str = "Terabytes/Second";
    /// A new `MetricTransformation`.
    ///
    /// - `MetricName`. The name of the CloudWatch metric.
    /// - `MetricNamespace`. A custom namespace to contain your metric in CloudWatch. Use namespaces to group
    ///   together metrics that are similar.
    /// - `MetricValue`. The value that is published to the CloudWatch metric. For example, if you're counting the
    ///   occurrences of a particular term like `Error`, specify 1 for the metric value. If you're counting the
    ///   number of bytes transferred, reference the value that is in the log event by using $. followed by the name
    ///   of the field that you specified in the filter pattern, such as `$.size`.
    pub fn new(
        metric_name: impl fc::IntoValue<String>,
        metric_namespace: impl fc::IntoValue<String>,
        metric_value: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("MetricName", metric_name)
            .with("MetricNamespace", metric_namespace)
            .with("MetricValue", metric_value)
        )
    }
    /// `DefaultValue`. (Optional) The value to emit when a filter pattern does not match a log event. This value
    /// can be null.
    pub fn default_value(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("DefaultValue", value)) }
    /// `Dimensions`. The fields to use as dimensions for the metric. One metric filter can include as many as
    /// three dimensions.
    pub fn dimensions(self, value: impl fc::IntoValue<fc::List<Dimension>>) -> Self { Self(self.0.with("Dimensions", value)) }
    /// `Unit`. The unit to assign to the metric. If you omit this, the unit is set as `None`.
    pub fn unit(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Unit", value)) }
}

impl fc::Property for MetricTransformation {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This object defines one key that will be moved with the
/// [moveKey](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation.html#CloudWatch-Logs-Transformation-moveKey)
/// processor.
#[derive(Clone)]
pub struct MoveKeyEntry(cfn::Properties);

impl MoveKeyEntry {
    /// A new `MoveKeyEntry`.
    ///
    /// - `Source`. The key to move.
    /// - `Target`. The key to move to.
    pub fn new(
        source: impl fc::IntoValue<String>,
        target: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Source", source)
            .with("Target", target)
        )
    }
    /// `OverwriteIfExists`. Specifies whether to overwrite the value if the destination key already exists. If you
    /// omit this, the default is `false`.
    pub fn overwrite_if_exists(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("OverwriteIfExists", value)) }
}

impl fc::Property for MoveKeyEntry {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This processor moves a key from one field to another. The original key is deleted.
#[derive(Clone)]
pub struct MoveKeys(cfn::Properties);

impl MoveKeys {
    /// A new `MoveKeys`.
    ///
    /// - `Entries`. An array of objects, where each object contains the information about one key to move.
    pub fn new(entries: impl fc::IntoValue<fc::List<MoveKeyEntry>>) -> Self { Self(cfn::Properties::new().with("Entries", entries)) }
}

impl fc::Property for MoveKeys {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This structure contains configuration details about an integration between CloudWatch Logs and OpenSearch
/// Service.
#[derive(Clone)]
pub struct OpenSearchResourceConfig(cfn::Properties);

impl OpenSearchResourceConfig {
    /// A new `OpenSearchResourceConfig`.
    ///
    /// - `DashboardViewerPrincipals`. Specify the ARNs of IAM roles and IAM users who you want to grant permission
    ///   to for viewing the dashboards.
    /// - `DataSourceRoleArn`. Specify the ARN of an IAM role that CloudWatch Logs will use to create the
    ///   integration. This role must have the permissions necessary to access the OpenSearch Service collection to
    ///   be able to create the dashboards.
    pub fn new(
        dashboard_viewer_principals: impl fc::IntoValue<fc::List<String>>,
        data_source_role_arn: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("DashboardViewerPrincipals", dashboard_viewer_principals)
            .with("DataSourceRoleArn", data_source_role_arn)
        )
    }
    /// `ApplicationARN`. If you want to use an existing OpenSearch Service application for your integration with
    /// OpenSearch Service, specify it here. If you omit this, a new application will be created.
    pub fn application_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ApplicationARN", value)) }
    /// `KmsKeyArn`. To have the vended dashboard data encrypted with AWS instead of the CloudWatch Logs default
    /// encryption method, specify the ARN of the AWS key that you want to use.
    pub fn kms_key_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("KmsKeyArn", value)) }
    /// `RetentionDays`. Specify how many days that you want the data derived by OpenSearch Service to be retained
    /// in the index that the dashboard refers to. This also sets the maximum time period that you can choose when
    /// viewing data in the dashboard. Choosing a longer time frame will incur additional costs.
    pub fn retention_days(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("RetentionDays", value)) }
}

impl fc::Property for OpenSearchResourceConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This processor parses CloudFront vended logs, extract fields, and convert them into JSON format. Encoded field
/// values are decoded. Values that are integers and doubles are treated as such.
#[derive(Clone)]
pub struct ParseCloudfront(cfn::Properties);

impl ParseCloudfront {
    /// A new `ParseCloudfront`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Source`. Omit this parameter and the whole log message will be processed by this processor. No other value
    /// than `@message` is allowed for `source`.
    pub fn source(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Source", value)) }
}

impl fc::Property for ParseCloudfront {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This processor parses log events that are in JSON format. It can extract JSON key-value pairs and place them
/// under a destination that you specify.
#[derive(Clone)]
pub struct ParseJson(cfn::Properties);

impl ParseJson {
    /// A new `ParseJson`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Destination`. The location to put the parsed key value pair into. If you omit this parameter, it is placed
    /// under the root node.
    pub fn destination(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Destination", value)) }
    /// `Source`. Path to the field in the log event that will be parsed. Use dot notation to access child fields.
    /// For example, `store.book`
    pub fn source(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Source", value)) }
}

impl fc::Property for ParseJson {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This processor parses a specified field in the original log event into key-value pairs.
#[derive(Clone)]
pub struct ParseKeyValue(cfn::Properties);

impl ParseKeyValue {
    /// A new `ParseKeyValue`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Destination`. The destination field to put the extracted key-value pairs into
    pub fn destination(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Destination", value)) }
    /// `FieldDelimiter`. The field delimiter string that is used between key-value pairs in the original log
    /// events. If you omit this, the ampersand `&` character is used.
    pub fn field_delimiter(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("FieldDelimiter", value)) }
    /// `KeyPrefix`. If you want to add a prefix to all transformed keys, specify it here.
    pub fn key_prefix(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("KeyPrefix", value)) }
    /// `KeyValueDelimiter`. The delimiter string to use between the key and value in each pair in the transformed
    /// log event.
    pub fn key_value_delimiter(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("KeyValueDelimiter", value)) }
    /// `NonMatchValue`. A value to insert into the value field in the result, when a key-value pair is not
    /// successfully split.
    pub fn non_match_value(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("NonMatchValue", value)) }
    /// `OverwriteIfExists`. Specifies whether to overwrite the value if the destination key already exists. If you
    /// omit this, the default is `false`.
    pub fn overwrite_if_exists(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("OverwriteIfExists", value)) }
    /// `Source`. Path to the field in the log event that will be parsed. Use dot notation to access child fields.
    /// For example, `store.book`
    pub fn source(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Source", value)) }
}

impl fc::Property for ParseKeyValue {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Use this processor to parse RDS for PostgreSQL vended logs, extract fields, and and convert them into a JSON
/// format. This processor always processes the entire log event message.
#[derive(Clone)]
pub struct ParsePostgres(cfn::Properties);

impl ParsePostgres {
    /// A new `ParsePostgres`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Source`. Omit this parameter and the whole log message will be processed by this processor. No other value
    /// than `@message` is allowed for `source`.
    pub fn source(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Source", value)) }
}

impl fc::Property for ParsePostgres {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Use this processor to parse Route 53 vended logs, extract fields, and and convert them into a JSON format. This
/// processor always processes the entire log event message.
#[derive(Clone)]
pub struct ParseRoute53(cfn::Properties);

impl ParseRoute53 {
    /// A new `ParseRoute53`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Source`. Omit this parameter and the whole log message will be processed by this processor. No other value
    /// than `@message` is allowed for `source`.
    pub fn source(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Source", value)) }
}

impl fc::Property for ParseRoute53 {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This processor converts logs into [Open Cybersecurity Schema Framework
/// (OCSF)](https://docs.aws.amazon.com/https://ocsf.io) events.
#[derive(Clone)]
pub struct ParseToOcsf(cfn::Properties);

impl ParseToOcsf {
    /// A value of `EventSource`.
    pub const EVENT_SOURCE_AWSWAF: &'static str = "AWSWAF";
    /// A value of `EventSource`.
    pub const EVENT_SOURCE_CLOUD_TRAIL: &'static str = "CloudTrail";
    /// A value of `EventSource`.
    pub const EVENT_SOURCE_EKS_AUDIT: &'static str = "EKSAudit";
    /// A value of `EventSource`.
    pub const EVENT_SOURCE_ROUTE53_RESOLVER: &'static str = "Route53Resolver";
    /// A value of `EventSource`.
    pub const EVENT_SOURCE_VPC_FLOW: &'static str = "VPCFlow";
    /// A value of `OcsfVersion`.
    pub const OCSF_VERSION_V1_1: &'static str = "V1.1";
    /// A value of `OcsfVersion`.
    pub const OCSF_VERSION_V1_5: &'static str = "V1.5";
    /// A new `ParseToOcsf`.
    ///
    /// - `EventSource`. Specify the service or process that produces the log events that will be converted with this
    ///   processor.
    /// - `OcsfVersion`. Specify which version of the OCSF schema to use for the transformed log events.
    pub fn new(
        event_source: impl fc::IntoValue<String>,
        ocsf_version: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("EventSource", event_source)
            .with("OcsfVersion", ocsf_version)
        )
    }
    /// `MappingVersion`. The version of the OCSF mapping to use for parsing log data.
    pub fn mapping_version(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("MappingVersion", value)) }
    /// `Source`. The path to the field in the log event that you want to parse. If you omit this value, the whole
    /// log message is parsed.
    pub fn source(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Source", value)) }
}

impl fc::Property for ParseToOcsf {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Use this processor to parse Amazon VPC vended logs, extract fields, and and convert them into a JSON format.
/// This processor always processes the entire log event message.
#[derive(Clone)]
pub struct ParseVpc(cfn::Properties);

impl ParseVpc {
    /// A new `ParseVpc`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Source`. Omit this parameter and the whole log message will be processed by this processor. No other value
    /// than `@message` is allowed for `source`.
    pub fn source(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Source", value)) }
}

impl fc::Property for ParseVpc {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Use this processor to parse AWS WAF vended logs, extract fields, and and convert them into a JSON format. This
/// processor always processes the entire log event message.
#[derive(Clone)]
pub struct ParseWaf(cfn::Properties);

impl ParseWaf {
    /// A new `ParseWaf`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Source`. Omit this parameter and the whole log message will be processed by this processor. No other value
    /// than `@message` is allowed for `source`.
    pub fn source(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Source", value)) }
}

impl fc::Property for ParseWaf {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This structure contains the information about one processor in a log transformer.
#[derive(Clone)]
pub struct Processor(cfn::Properties);

impl Processor {
    /// A new `Processor`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `AddKeys`. Use this parameter to include the
    /// [addKeys](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation.html#CloudWatch-Logs-Transformation-addKeys)
    /// processor in your transformer.
    pub fn add_keys(self, value: impl fc::IntoValue<AddKeys>) -> Self { Self(self.0.with("AddKeys", value)) }
    /// `CopyValue`. Use this parameter to include the
    /// [copyValue](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-copyValue)
    /// processor in your transformer.
    pub fn copy_value(self, value: impl fc::IntoValue<CopyValue>) -> Self { Self(self.0.with("CopyValue", value)) }
    /// `Csv`. Use this parameter to include the
    /// [CSV](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation.html#CloudWatch-Logs-Transformation-CSV)
    /// processor in your transformer.
    pub fn csv(self, value: impl fc::IntoValue<Csv>) -> Self { Self(self.0.with("Csv", value)) }
    /// `DateTimeConverter`. Use this parameter to include the
    /// [datetimeConverter](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-datetimeConverter)
    /// processor in your transformer.
    pub fn date_time_converter(self, value: impl fc::IntoValue<DateTimeConverter>) -> Self { Self(self.0.with("DateTimeConverter", value)) }
    /// `DeleteKeys`. Use this parameter to include the
    /// [deleteKeys](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation.html#CloudWatch-Logs-Transformation-deleteKeys)
    /// processor in your transformer.
    pub fn delete_keys(self, value: impl fc::IntoValue<DeleteKeys>) -> Self { Self(self.0.with("DeleteKeys", value)) }
    /// `Grok`. Use this parameter to include the
    /// [grok](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-grok)
    /// processor in your transformer.
    pub fn grok(self, value: impl fc::IntoValue<Grok>) -> Self { Self(self.0.with("Grok", value)) }
    /// `ListToMap`. Use this parameter to include the
    /// [listToMap](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation.html#CloudWatch-Logs-Transformation-listToMap)
    /// processor in your transformer.
    pub fn list_to_map(self, value: impl fc::IntoValue<ListToMap>) -> Self { Self(self.0.with("ListToMap", value)) }
    /// `LowerCaseString`. Use this parameter to include the
    /// [lowerCaseString](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-lowerCaseString)
    /// processor in your transformer.
    pub fn lower_case_string(self, value: impl fc::IntoValue<LowerCaseString>) -> Self { Self(self.0.with("LowerCaseString", value)) }
    /// `MoveKeys`. Use this parameter to include the
    /// [moveKeys](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-moveKeys)
    /// processor in your transformer.
    pub fn move_keys(self, value: impl fc::IntoValue<MoveKeys>) -> Self { Self(self.0.with("MoveKeys", value)) }
    /// `ParseCloudfront`. Use this parameter to include the
    /// [parseCloudfront](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-parseCloudfront)
    /// processor in your transformer.
    pub fn parse_cloudfront(self, value: impl fc::IntoValue<ParseCloudfront>) -> Self { Self(self.0.with("ParseCloudfront", value)) }
    /// `ParseJSON`. Use this parameter to include the
    /// [parseJSON](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-parseJSON)
    /// processor in your transformer.
    pub fn parse_json(self, value: impl fc::IntoValue<ParseJson>) -> Self { Self(self.0.with("ParseJSON", value)) }
    /// `ParseKeyValue`. Use this parameter to include the
    /// [parseKeyValue](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-parseKeyValue)
    /// processor in your transformer.
    pub fn parse_key_value(self, value: impl fc::IntoValue<ParseKeyValue>) -> Self { Self(self.0.with("ParseKeyValue", value)) }
    /// `ParsePostgres`. Use this parameter to include the
    /// [parsePostGres](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation.html#CloudWatch-Logs-Transformation-parsePostGres)
    /// processor in your transformer.
    pub fn parse_postgres(self, value: impl fc::IntoValue<ParsePostgres>) -> Self { Self(self.0.with("ParsePostgres", value)) }
    /// `ParseRoute53`. Use this parameter to include the
    /// [parseRoute53](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-parseRoute53)
    /// processor in your transformer.
    pub fn parse_route53(self, value: impl fc::IntoValue<ParseRoute53>) -> Self { Self(self.0.with("ParseRoute53", value)) }
    /// `ParseToOCSF`. Use this parameter to convert logs into Open Cybersecurity Schema (OCSF) format.
    pub fn parse_to_ocsf(self, value: impl fc::IntoValue<ParseToOcsf>) -> Self { Self(self.0.with("ParseToOCSF", value)) }
    /// `ParseVPC`. Use this parameter to include the
    /// [parseVPC](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-parseVPC)
    /// processor in your transformer.
    pub fn parse_vpc(self, value: impl fc::IntoValue<ParseVpc>) -> Self { Self(self.0.with("ParseVPC", value)) }
    /// `ParseWAF`. Use this parameter to include the
    /// [parseWAF](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation.html#CloudWatch-Logs-Transformation-parseWAF)
    /// processor in your transformer.
    pub fn parse_waf(self, value: impl fc::IntoValue<ParseWaf>) -> Self { Self(self.0.with("ParseWAF", value)) }
    /// `RenameKeys`. Use this parameter to include the
    /// [renameKeys](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation.html#CloudWatch-Logs-Transformation-renameKeys)
    /// processor in your transformer.
    pub fn rename_keys(self, value: impl fc::IntoValue<RenameKeys>) -> Self { Self(self.0.with("RenameKeys", value)) }
    /// `SplitString`. Use this parameter to include the
    /// [splitString](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-splitString)
    /// processor in your transformer.
    pub fn split_string(self, value: impl fc::IntoValue<SplitString>) -> Self { Self(self.0.with("SplitString", value)) }
    /// `SubstituteString`. Use this parameter to include the
    /// [substituteString](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-substituteString)
    /// processor in your transformer.
    pub fn substitute_string(self, value: impl fc::IntoValue<SubstituteString>) -> Self { Self(self.0.with("SubstituteString", value)) }
    /// `TrimString`. Use this parameter to include the
    /// [trimString](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-trimString)
    /// processor in your transformer.
    pub fn trim_string(self, value: impl fc::IntoValue<TrimString>) -> Self { Self(self.0.with("TrimString", value)) }
    /// `TypeConverter`. Use this parameter to include the
    /// [typeConverter](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-typeConverter)
    /// processor in your transformer.
    pub fn type_converter(self, value: impl fc::IntoValue<TypeConverter>) -> Self { Self(self.0.with("TypeConverter", value)) }
    /// `UpperCaseString`. Use this parameter to include the
    /// [upperCaseString](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-upperCaseString)
    /// processor in your transformer.
    pub fn upper_case_string(self, value: impl fc::IntoValue<UpperCaseString>) -> Self { Self(self.0.with("UpperCaseString", value)) }
}

impl fc::Property for Processor {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This structure defines a query parameter for a saved CloudWatch Logs Insights query definition. Query
/// parameters are supported only for Logs Insights QL queries. They are placeholder variables that you can
/// reference in a query string using the {{parameterName}} syntax. Each parameter can include a default value and
/// a description.
#[derive(Clone)]
pub struct QueryParameter(cfn::Properties);

impl QueryParameter {
    /// A new `QueryParameter`.
    ///
    /// - `Name`. The name of the query parameter. A query parameter name must start with a letter or underscore, and
    ///   contain only letters, digits, and underscores.
    pub fn new(name: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Name", name)) }
    /// `DefaultValue`. The default value to use for this query parameter if no value is supplied at execution
    /// time.
    pub fn default_value(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DefaultValue", value)) }
    /// `Description`. A description of the query parameter that explains its purpose or expected values.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
}

impl fc::Property for QueryParameter {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This object defines one key that will be renamed with the
/// [renameKey](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-renameKey)
/// processor.
#[derive(Clone)]
pub struct RenameKeyEntry(cfn::Properties);

impl RenameKeyEntry {
    /// A new `RenameKeyEntry`.
    ///
    /// - `Key`. The key to rename
    /// - `RenameTo`. The string to use for the new key name
    pub fn new(
        key: impl fc::IntoValue<String>,
        rename_to: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Key", key)
            .with("RenameTo", rename_to)
        )
    }
    /// `OverwriteIfExists`. Specifies whether to overwrite the existing value if the destination key already
    /// exists. The default is `false`
    pub fn overwrite_if_exists(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("OverwriteIfExists", value)) }
}

impl fc::Property for RenameKeyEntry {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Use this processor to rename keys in a log event.
#[derive(Clone)]
pub struct RenameKeys(cfn::Properties);

impl RenameKeys {
    /// A new `RenameKeys`.
    ///
    /// - `Entries`. An array of `RenameKeyEntry` objects, where each object contains the information about a single
    ///   key to rename.
    pub fn new(entries: impl fc::IntoValue<fc::List<RenameKeyEntry>>) -> Self { Self(cfn::Properties::new().with("Entries", entries)) }
}

impl fc::Property for RenameKeys {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This structure contains configuration details about an integration between CloudWatch Logs and another entity.
#[derive(Clone)]
pub struct ResourceConfig(cfn::Properties);

impl ResourceConfig {
    /// A new `ResourceConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `OpenSearchResourceConfig`. This structure contains configuration details about an integration between
    /// CloudWatch Logs and OpenSearch Service.
    pub fn open_search_resource_config(self, value: impl fc::IntoValue<OpenSearchResourceConfig>) -> Self { Self(self.0.with("OpenSearchResourceConfig", value)) }
}

impl fc::Property for ResourceConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `S3Configuration`
#[derive(Clone)]
pub struct S3Configuration(cfn::Properties);

impl S3Configuration {
    /// A new `S3Configuration`.
    ///
    /// - `DestinationIdentifier`.
    /// - `RoleArn`.
    pub fn new(
        destination_identifier: impl fc::IntoValue<String>,
        role_arn: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("DestinationIdentifier", destination_identifier)
            .with("RoleArn", role_arn)
        )
    }
}

impl fc::Property for S3Configuration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Use this processor to split a field into an array of strings using a delimiting character.
#[derive(Clone)]
pub struct SplitString(cfn::Properties);

impl SplitString {
    /// A new `SplitString`.
    ///
    /// - `Entries`. An array of `SplitStringEntry` objects, where each object contains the information about one
    ///   field to split.
    pub fn new(entries: impl fc::IntoValue<fc::List<SplitStringEntry>>) -> Self { Self(cfn::Properties::new().with("Entries", entries)) }
}

impl fc::Property for SplitString {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This object defines one log field that will be split with the
/// [splitString](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-splitString)
/// processor.
#[derive(Clone)]
pub struct SplitStringEntry(cfn::Properties);

impl SplitStringEntry {
    /// A new `SplitStringEntry`.
    ///
    /// - `Delimiter`. The separator characters to split the string entry on.
    /// - `Source`. The key of the field to split.
    pub fn new(
        delimiter: impl fc::IntoValue<String>,
        source: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Delimiter", delimiter)
            .with("Source", source)
        )
    }
}

impl fc::Property for SplitStringEntry {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This processor matches a key’s value against a regular expression and replaces all matches with a replacement
/// string.
#[derive(Clone)]
pub struct SubstituteString(cfn::Properties);

impl SubstituteString {
    /// A new `SubstituteString`.
    ///
    /// - `Entries`. An array of objects, where each object contains the information about one key to match and
    ///   replace.
    pub fn new(entries: impl fc::IntoValue<fc::List<SubstituteStringEntry>>) -> Self { Self(cfn::Properties::new().with("Entries", entries)) }
}

impl fc::Property for SubstituteString {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This object defines one log field key that will be replaced using the
/// [substituteString](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-substituteString)
/// processor.
#[derive(Clone)]
pub struct SubstituteStringEntry(cfn::Properties);

impl SubstituteStringEntry {
    /// A new `SubstituteStringEntry`.
    ///
    /// - `From`. The regular expression string to be replaced. Special regex characters such as \[ and \] must be
    ///   escaped using when using double quotes and with when using single quotes.
    /// - `Source`. The key to modify
    /// - `To`. The string to be substituted for each match of `from`
    pub fn new(
        from: impl fc::IntoValue<String>,
        source: impl fc::IntoValue<String>,
        to: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("From", from)
            .with("Source", source)
            .with("To", to)
        )
    }
}

impl fc::Property for SubstituteStringEntry {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Use this processor to remove leading and trailing whitespace.
#[derive(Clone)]
pub struct TrimString(cfn::Properties);

impl TrimString {
    /// A new `TrimString`.
    ///
    /// - `WithKeys`. The array containing the keys of the fields to trim.
    pub fn new(with_keys: impl fc::IntoValue<fc::List<String>>) -> Self { Self(cfn::Properties::new().with("WithKeys", with_keys)) }
}

impl fc::Property for TrimString {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Use this processor to convert a value type associated with the specified key to the specified type. It's a
/// casting processor that changes the types of the specified fields. Values can be converted into one of the
/// following datatypes: `integer`, `double`, `string` and `boolean`.
#[derive(Clone)]
pub struct TypeConverter(cfn::Properties);

impl TypeConverter {
    /// A new `TypeConverter`.
    ///
    /// - `Entries`. An array of `TypeConverterEntry` objects, where each object contains the information about one
    ///   field to change the type of.
    pub fn new(entries: impl fc::IntoValue<fc::List<TypeConverterEntry>>) -> Self { Self(cfn::Properties::new().with("Entries", entries)) }
}

impl fc::Property for TypeConverter {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This object defines one value type that will be converted using the
/// [typeConverter](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-typeConverter)
/// processor.
#[derive(Clone)]
pub struct TypeConverterEntry(cfn::Properties);

impl TypeConverterEntry {
    /// A value of `Type`.
    pub const TYPE_BOOLEAN: &'static str = "boolean";
    /// A value of `Type`.
    pub const TYPE_DOUBLE: &'static str = "double";
    /// A value of `Type`.
    pub const TYPE_INTEGER: &'static str = "integer";
    /// A value of `Type`.
    pub const TYPE_STRING: &'static str = "string";
    /// A new `TypeConverterEntry`.
    ///
    /// - `Key`. The key with the value that is to be converted to a different type.
    /// - `Type`. The type to convert the field value to. Valid values are `integer`, `double`, `string` and
    ///   `boolean`.
    pub fn new(key: impl fc::IntoValue<String>, r#type: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Key", key).with("Type", r#type)) }
}

impl fc::Property for TypeConverterEntry {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This processor converts a string field to uppercase.
#[derive(Clone)]
pub struct UpperCaseString(cfn::Properties);

impl UpperCaseString {
    /// A new `UpperCaseString`.
    ///
    /// - `WithKeys`. The array of containing the keys of the field to convert to uppercase.
    pub fn new(with_keys: impl fc::IntoValue<fc::List<String>>) -> Self { Self(cfn::Properties::new().with("WithKeys", with_keys)) }
}

impl fc::Property for UpperCaseString {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}
