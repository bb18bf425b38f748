// Written by `fineract-codegen`; changes are lost.

//! The resources of `AWS::SNS`.

use fineract_core as fc;

use crate as cfn;

/// `AWS::SNS::Subscription`
///
/// The `AWS::SNS::Subscription` resource subscribes an endpoint to an Amazon topic. For a subscription to be
/// created, the owner of the endpoint must' confirm the subscription.
#[derive(Clone)]
pub struct Subscription(cfn::ResourceBody);

impl Subscription {
    /// A new `AWS::SNS::Subscription`.
    ///
    /// - `Protocol`. The subscription's protocol.
    /// - `TopicArn`. The ARN of the topic to subscribe to.
    pub fn new(
        protocol: impl fc::IntoValue<String>,
        topic_arn: impl fc::IntoValue<fc::Arn<Topic>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("Protocol", protocol)
            .with("TopicArn", topic_arn)
        )
    }
    /// `DeliveryPolicy`. The delivery policy JSON assigned to the subscription. Enables the subscriber to define
    /// the message delivery retry strategy in the case of an HTTP/S endpoint subscribed to the topic.
    pub fn delivery_policy(self, value: impl fc::IntoValue<fc::Json>) -> Self { Self(self.0.with("DeliveryPolicy", value)) }
    /// `Endpoint`. The subscription's endpoint. The endpoint value depends on the protocol that you specify.
    pub fn endpoint(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Endpoint", value)) }
    /// `FilterPolicy`. The filter policy JSON assigned to the subscription. Enables the subscriber to filter out
    /// unwanted messages.
    pub fn filter_policy(self, value: impl fc::IntoValue<fc::Json>) -> Self { Self(self.0.with("FilterPolicy", value)) }
    /// `FilterPolicyScope`. This attribute lets you choose the filtering scope by using one of the following
    /// string value types
    pub fn filter_policy_scope(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("FilterPolicyScope", value)) }
    /// `RawMessageDelivery`. When set to `true`, enables raw message delivery. Raw messages don't contain any JSON
    /// formatting and can be sent to Amazon SQS and HTTP/S endpoints.
    pub fn raw_message_delivery(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("RawMessageDelivery", value)) }
    /// `RedrivePolicy`. When specified, sends undeliverable messages to the specified Amazon SQS dead-letter
    /// queue. Messages that can't be delivered due to client errors (for example, when the subscribed endpoint is
    /// unreachable) or server errors (for example, when the service that powers the subscribed endpoint becomes
    /// unavailable) are held in the dead-letter queue for further analysis or reprocessing.
    pub fn redrive_policy(self, value: impl fc::IntoValue<fc::Json>) -> Self { Self(self.0.with("RedrivePolicy", value)) }
    /// `Region`. For cross-region subscriptions, the region in which the topic resides.
    pub fn region(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Region", value)) }
    /// `ReplayPolicy`. Specifies whether Amazon resends the notification to the subscription when a message's
    /// attribute changes.
    pub fn replay_policy(self, value: impl fc::IntoValue<fc::Json>) -> Self { Self(self.0.with("ReplayPolicy", value)) }
    /// `SubscriptionRoleArn`. This property applies only to Amazon Data Firehose delivery stream subscriptions.
    pub fn subscription_role_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>) -> Self { Self(self.0.with("SubscriptionRoleArn", value)) }
}

impl cfn::Resource for Subscription {
    const TYPE: &'static str = "AWS::SNS::Subscription";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Subscription {
    type Handle = SubscriptionRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> SubscriptionRef { SubscriptionRef(self.0.build(scope, "AWS::SNS::Subscription")) }
}

/// A [`Subscription`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct SubscriptionRef(fc::NodeId);

impl SubscriptionRef {
    /// `Arn`, by `Ref`. Returns the ARN of the subscription created by the `AWS::SNS::Subscription` resource.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Subscription>> { fc::Value::reference(self.0) }
}

impl From<SubscriptionRef> for fc::NodeId {
    #[inline]
    fn from(it: SubscriptionRef) -> Self { it.0 }
}

impl From<&SubscriptionRef> for fc::NodeId {
    #[inline]
    fn from(it: &SubscriptionRef) -> Self { it.0 }
}

pub use cfn::target::sns::Topic;

impl Topic {
    /// A new `AWS::SNS::Topic`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `ArchivePolicy`. The `ArchivePolicy` determines the number of days Amazon retains messages in FIFO topics.
    /// You can set a retention period ranging from 1 to 365 days. This property is only applicable to FIFO topics;
    /// attempting to use it with standard topics will result in a creation failure.
    pub fn archive_policy(self, value: impl fc::IntoValue<fc::Json>) -> Self { Self(self.0.with("ArchivePolicy", value)) }
    /// `ContentBasedDeduplication`. `ContentBasedDeduplication` enables deduplication of messages based on their
    /// content for FIFO topics. By default, this property is set to false. If you create a FIFO topic with
    /// `ContentBasedDeduplication` set to false, you must provide a `MessageDeduplicationId` for each `Publish`
    /// action.
    pub fn content_based_deduplication(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("ContentBasedDeduplication", value)) }
    /// `DataProtectionPolicy`. The body of the policy document you want to use for this topic.
    pub fn data_protection_policy(self, value: impl fc::IntoValue<fc::Json>) -> Self { Self(self.0.with("DataProtectionPolicy", value)) }
    /// `DeliveryStatusLogging`. The `DeliveryStatusLogging` configuration enables you to log the delivery status
    /// of messages sent from your Amazon SNS topic to subscribed endpoints with the following supported delivery
    /// protocols
    pub fn delivery_status_logging(self, value: impl fc::IntoValue<fc::List<LoggingConfig>>) -> Self { Self(self.0.with("DeliveryStatusLogging", value)) }
    /// `DisplayName`. The display name to use for an Amazon topic with SMS subscriptions. The display name must be
    /// maximum 100 characters long, including hyphens (-), underscores (\_), spaces, and tabs.
    pub fn display_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DisplayName", value)) }
    /// `FifoThroughputScope`. Specifies the throughput quota and deduplication behavior to apply for the FIFO
    /// topic. Valid values are `Topic` or `MessageGroup`.
    pub fn fifo_throughput_scope(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("FifoThroughputScope", value)) }
    /// `FifoTopic`. Set to true to create a FIFO topic.
    pub fn fifo_topic(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("FifoTopic", value)) }
    /// `KmsMasterKeyId`. The ID of an AWS managed customer master key (CMK) for Amazon or a custom CMK. For more
    /// examples, see
    /// `[KeyId](https://docs.aws.amazon.com/kms/latest/APIReference/API_DescribeKey.html#API_DescribeKey_RequestParameters)`
    /// in the AWS Key Management Service API Reference.
    pub fn kms_master_key_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("KmsMasterKeyId", value)) }
    /// `MaximumMessageSize`.
    pub fn maximum_message_size(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MaximumMessageSize", value)) }
    /// `SignatureVersion`. The signature version corresponds to the hashing algorithm used while creating the
    /// signature of the notifications, subscription confirmations, or unsubscribe confirmation messages sent by
    /// Amazon SNS. By default, `SignatureVersion` is set to `1`.
    pub fn signature_version(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SignatureVersion", value)) }
    /// `Subscription`. The Amazon subscriptions (endpoints) for this topic.
    pub fn subscription(self, value: impl fc::IntoValue<fc::List<SubscriptionProperty>>) -> Self { Self(self.0.with("Subscription", value)) }
    /// `Tags`. The list of tags to add to a new topic.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `TopicName`. The name of the topic you want to create. Topic names must include only uppercase and
    /// lowercase ASCII letters, numbers, underscores, and hyphens, and must be between 1 and 256 characters long.
    /// FIFO topic names must end with `.fifo`.
    pub fn topic_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TopicName", value)) }
    /// `TracingConfig`. Tracing mode of an Amazon topic. By default `TracingConfig` is set to `PassThrough`, and
    /// the topic passes through the tracing header it receives from an Amazon publisher to its subscriptions. If
    /// set to `Active`, Amazon will vend X-Ray segment data to topic owner account if the sampled flag in the
    /// tracing header is true.
    pub fn tracing_config(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TracingConfig", value)) }
}

impl cfn::Resource for Topic {
    const TYPE: &'static str = "AWS::SNS::Topic";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Topic {
    type Handle = TopicRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> TopicRef { TopicRef(self.0.build(scope, "AWS::SNS::Topic")) }
}

/// A [`Topic`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct TopicRef(fc::NodeId);

impl TopicRef {
    /// `TopicArn`, by `Ref`. Returns the ARN of an Amazon topic.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Topic>> { fc::Value::reference(self.0) }
    /// `TopicName`, by `Fn::GetAtt`. Returns the name of an Amazon topic.
    #[inline]
    pub fn topic_name(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "TopicName") }
}

impl From<TopicRef> for fc::NodeId {
    #[inline]
    fn from(it: TopicRef) -> Self { it.0 }
}

impl From<&TopicRef> for fc::NodeId {
    #[inline]
    fn from(it: &TopicRef) -> Self { it.0 }
}

/// `AWS::SNS::TopicInlinePolicy`
///
/// The `AWS::SNS::TopicInlinePolicy` resource associates one Amazon topic with one policy.
#[derive(Clone)]
pub struct TopicInlinePolicy(cfn::ResourceBody);

impl TopicInlinePolicy {
    /// A new `AWS::SNS::TopicInlinePolicy`.
    ///
    /// - `PolicyDocument`. A policy document that contains permissions to add to the specified Amazon topic.
    /// - `TopicArn`. The Amazon Resource Name (ARN) of the topic to which you want to add the policy.
    pub fn new(
        policy_document: impl fc::IntoValue<fc::Json>,
        topic_arn: impl fc::IntoValue<fc::Arn<Topic>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("PolicyDocument", policy_document)
            .with("TopicArn", topic_arn)
        )
    }
}

impl cfn::Resource for TopicInlinePolicy {
    const TYPE: &'static str = "AWS::SNS::TopicInlinePolicy";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for TopicInlinePolicy {
    type Handle = TopicInlinePolicyRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> TopicInlinePolicyRef { TopicInlinePolicyRef(self.0.build(scope, "AWS::SNS::TopicInlinePolicy")) }
}

/// A [`TopicInlinePolicy`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct TopicInlinePolicyRef(fc::NodeId);

impl TopicInlinePolicyRef {
    /// `TopicArn`, by `Ref`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<TopicInlinePolicy>> { fc::Value::reference(self.0) }
}

impl From<TopicInlinePolicyRef> for fc::NodeId {
    #[inline]
    fn from(it: TopicInlinePolicyRef) -> Self { it.0 }
}

impl From<&TopicInlinePolicyRef> for fc::NodeId {
    #[inline]
    fn from(it: &TopicInlinePolicyRef) -> Self { it.0 }
}

/// `AWS::SNS::TopicPolicy`
///
/// The `AWS::SNS::TopicPolicy` resource associates Amazon topics with a policy. For an example snippet, see
/// [Declaring an Amazon
/// policy](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/quickref-iam.html#scenario-sns-policy)
/// in the CloudFormation User Guide.
#[derive(Clone)]
pub struct TopicPolicy(cfn::ResourceBody);

impl TopicPolicy {
    /// A new `AWS::SNS::TopicPolicy`.
    ///
    /// - `PolicyDocument`. A policy document that contains permissions to add to the specified SNS topics.
    /// - `Topics`. The Amazon Resource Names (ARN) of the topics to which you want to add the policy. You can use
    ///   the
    ///   `[Ref](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-ref.html)`
    ///   function to specify an
    ///   `[AWS::SNS::Topic](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-sns-topic.html)`
    ///   resource.
    pub fn new(
        policy_document: impl fc::IntoValue<fc::Json>,
        topics: impl fc::IntoValue<fc::List<String>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("PolicyDocument", policy_document)
            .with("Topics", topics)
        )
    }
}

impl cfn::Resource for TopicPolicy {
    const TYPE: &'static str = "AWS::SNS::TopicPolicy";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for TopicPolicy {
    type Handle = TopicPolicyRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> TopicPolicyRef { TopicPolicyRef(self.0.build(scope, "AWS::SNS::TopicPolicy")) }
}

/// A [`TopicPolicy`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct TopicPolicyRef(fc::NodeId);

impl TopicPolicyRef {
    /// `Id`, by `Ref`. The provider-assigned unique ID for this managed resource.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<TopicPolicy>> { fc::Value::reference(self.0) }
}

impl From<TopicPolicyRef> for fc::NodeId {
    #[inline]
    fn from(it: TopicPolicyRef) -> Self { it.0 }
}

impl From<&TopicPolicyRef> for fc::NodeId {
    #[inline]
    fn from(it: &TopicPolicyRef) -> Self { it.0 }
}

/// The `LoggingConfig` property type specifies the `Delivery` status logging configuration for an
/// [`AWS::SNS::Topic`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-sns-topic.html).
#[derive(Clone)]
pub struct LoggingConfig(cfn::Properties);

impl LoggingConfig {
    /// A value of `Protocol`.
    pub const PROTOCOL_APPLICATION: &'static str = "application";
    /// A value of `Protocol`.
    pub const PROTOCOL_FIREHOSE: &'static str = "firehose";
    /// A value of `Protocol`.
    pub const PROTOCOL_HTTP_S: &'static str = "http/s";
    /// A value of `Protocol`.
    pub const PROTOCOL_LAMBDA: &'static str = "lambda";
    /// A value of `Protocol`.
    pub const PROTOCOL_SQS: &'static str = "sqs";
    /// A new `LoggingConfig`.
    ///
    /// - `Protocol`. Indicates one of the supported protocols for the Amazon SNS topic.
    pub fn new(protocol: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Protocol", protocol)) }
    /// `FailureFeedbackRoleArn`. The IAM role ARN to be used when logging failed message deliveries in Amazon
    /// CloudWatch.
    pub fn failure_feedback_role_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>) -> Self { Self(self.0.with("FailureFeedbackRoleArn", value)) }
    /// `SuccessFeedbackRoleArn`. The IAM role ARN to be used when logging successful message deliveries in Amazon
    /// CloudWatch.
    pub fn success_feedback_role_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>) -> Self { Self(self.0.with("SuccessFeedbackRoleArn", value)) }
    /// `SuccessFeedbackSampleRate`. The percentage of successful message deliveries to be logged in Amazon
    /// CloudWatch. Valid percentage values range from 0 to 100.
    pub fn success_feedback_sample_rate(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SuccessFeedbackSampleRate", value)) }
}

impl fc::Property for LoggingConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `Subscription` is an embedded property that describes the subscription endpoints of an Amazon topic.
#[derive(Clone)]
pub struct SubscriptionProperty(cfn::Properties);

impl SubscriptionProperty {
    /// A new `SubscriptionProperty`.
    ///
    /// - `Endpoint`. The endpoint that receives notifications from the Amazon topic. The endpoint value depends on
    ///   the protocol that you specify.
    /// - `Protocol`. The subscription's protocol.
    pub fn new(
        endpoint: impl fc::IntoValue<String>,
        protocol: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Endpoint", endpoint)
            .with("Protocol", protocol)
        )
    }
}

impl fc::Property for SubscriptionProperty {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}
