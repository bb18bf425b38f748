// Written by `fineract-codegen`; changes are lost.

//! The resources of `AWS::SQS`.

use fineract_core as fc;

use crate as cfn;

pub use cfn::target::sqs::Queue;

impl Queue {
    /// A new `AWS::SQS::Queue`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `ContentBasedDeduplication`. For first-in-first-out (FIFO) queues, specifies whether to enable
    /// content-based deduplication. During the deduplication interval, Amazon SQS treats messages that are sent
    /// with identical content as duplicates and delivers only one copy of the message.
    pub fn content_based_deduplication(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("ContentBasedDeduplication", value)) }
    /// `DeduplicationScope`. For high throughput for FIFO queues, specifies whether message deduplication occurs
    /// at the message group or queue level. Valid values are `messageGroup` and `queue`.
    pub fn deduplication_scope(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DeduplicationScope", value)) }
    /// `DelaySeconds`. The time in seconds for which the delivery of all messages in the queue is delayed. You can
    /// specify an integer value of `0` to `900` (15 minutes). The default value is `0`.
    pub fn delay_seconds(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("DelaySeconds", value)) }
    /// `FifoQueue`. If set to true, creates a FIFO queue. If you don't specify this property, Amazon SQS creates a
    /// standard queue.
    pub fn fifo_queue(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("FifoQueue", value)) }
    /// `FifoThroughputLimit`. For high throughput for FIFO queues, specifies whether the FIFO queue throughput
    /// quota applies to the entire queue or per message group. Valid values are `perQueue` and
    /// `perMessageGroupId`.
    pub fn fifo_throughput_limit(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("FifoThroughputLimit", value)) }
    /// `KmsDataKeyReusePeriodSeconds`. The length of time in seconds for which Amazon SQS can reuse a data key to
    /// encrypt or decrypt messages before calling AWS again. The value must be an integer between 60 (1 minute)
    /// and 86,400 (24 hours). The default is 300 (5 minutes).
    pub fn kms_data_key_reuse_period_seconds(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("KmsDataKeyReusePeriodSeconds", value)) }
    /// `KmsMasterKeyId`. The ID of an AWS Key Management Service (KMS) for Amazon SQS, or a custom KMS. To use the
    /// AWS managed KMS for Amazon SQS, specify a (default) alias ARN, alias name (for example `alias/aws/sqs` ),
    /// key ARN, or key ID.
    pub fn kms_master_key_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("KmsMasterKeyId", value)) }
    /// `MaximumMessageSize`. The limit of how many bytes that a message can contain before Amazon SQS rejects it.
    /// You can specify an integer from 1,024 bytes (1 KiB) to 1,048,576 bytes (1 MiB). Default: 1,048,576 bytes (1
    /// MiB).
    pub fn maximum_message_size(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MaximumMessageSize", value)) }
    /// `MessageRetentionPeriod`. The number of seconds that Amazon SQS retains a message. You can specify an
    /// integer value from `60` seconds (1 minute) to `1,209,600` seconds (14 days). The default value is `345,600`
    /// seconds (4 days).
    pub fn message_retention_period(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MessageRetentionPeriod", value)) }
    /// `QueueName`. A name for the queue. To create a FIFO queue, the name of your FIFO queue must end with the
    /// `.fifo` suffix.
    pub fn queue_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("QueueName", value)) }
    /// `ReceiveMessageWaitTimeSeconds`. Specifies the duration, in seconds, that the ReceiveMessage action call
    /// waits until a message is in the queue in order to include it in the response, rather than returning an
    /// empty response if a message isn't yet available. You can specify an integer from 1 to 20. Short polling is
    /// used as the default or when you specify 0 for this property.
    pub fn receive_message_wait_time_seconds(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("ReceiveMessageWaitTimeSeconds", value)) }
    /// `RedriveAllowPolicy`. The string that includes the parameters for the permissions for the dead-letter queue
    /// redrive permission and which source queues can specify dead-letter queues as a JSON object.
    pub fn redrive_allow_policy(self, value: impl fc::IntoValue<fc::Json>) -> Self { Self(self.0.with("RedriveAllowPolicy", value)) }
    /// `RedrivePolicy`. The string that includes the parameters for the dead-letter queue functionality of the
    /// source queue as a JSON object.
    pub fn redrive_policy(self, value: impl fc::IntoValue<fc::Json>) -> Self { Self(self.0.with("RedrivePolicy", value)) }
    /// `SqsManagedSseEnabled`. Enables server-side queue encryption using SQS owned encryption keys. Only one
    /// server-side encryption option is supported per queue (for example,
    /// [SSE-KMS](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-configure-sse-existing-queue.html)
    /// or
    /// [SSE-SQS](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-configure-sqs-sse-queue.html)
    /// ).
    pub fn sqs_managed_sse_enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("SqsManagedSseEnabled", value)) }
    /// `Tags`. The tags that you attach to this queue.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `VisibilityTimeout`. The length of time during which a message will be unavailable after a message is
    /// delivered from the queue. This blocks other components from receiving the same message and gives the
    /// initial component time to process and delete the message from the queue.
    pub fn visibility_timeout(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("VisibilityTimeout", value)) }
}

impl cfn::Resource for Queue {
    const TYPE: &'static str = "AWS::SQS::Queue";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Queue {
    type Handle = QueueRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> QueueRef { QueueRef(self.0.build(scope, "AWS::SQS::Queue")) }
}

/// A [`Queue`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct QueueRef(fc::NodeId);

impl QueueRef {
    /// `QueueUrl`, by `Ref`. Returns the URLs of the queues from the policy.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<Queue>> { fc::Value::reference(self.0) }
    /// `Arn`, by `Fn::GetAtt`. Returns the Amazon Resource Name (ARN) of the queue. For example:
    /// `arn:aws:sqs:us-east-2:123456789012:mystack-myqueue-15PG5C2FC1CW8`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Queue>> { fc::Value::attribute(self.0, "Arn") }
    /// `QueueName`, by `Fn::GetAtt`. Returns the queue name. For example: `mystack-myqueue-1VF9BKQH5BJVI`.
    #[inline]
    pub fn queue_name(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "QueueName") }
}

impl From<QueueRef> for fc::NodeId {
    #[inline]
    fn from(it: QueueRef) -> Self { it.0 }
}

impl From<&QueueRef> for fc::NodeId {
    #[inline]
    fn from(it: &QueueRef) -> Self { it.0 }
}

/// `AWS::SQS::QueueInlinePolicy`
///
/// The `AWS::SQS::QueueInlinePolicy` resource associates one Amazon SQS queue with one policy.
#[derive(Clone)]
pub struct QueueInlinePolicy(cfn::ResourceBody);

impl QueueInlinePolicy {
    /// A new `AWS::SQS::QueueInlinePolicy`.
    ///
    /// - `PolicyDocument`. A policy document that contains the permissions for the specified Amazon SQS queues.
    /// - `Queue`. The URLs of the queues to which you want to add the policy. You can use the
    ///   `[Ref](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-ref.html)`
    ///   function to specify an
    ///   `[AWS::SQS::Queue](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-sqs-queues.html)`
    ///   resource.
    pub fn new(
        policy_document: impl fc::IntoValue<fc::Json>,
        queue: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("PolicyDocument", policy_document)
            .with("Queue", queue)
        )
    }
}

impl cfn::Resource for QueueInlinePolicy {
    const TYPE: &'static str = "AWS::SQS::QueueInlinePolicy";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for QueueInlinePolicy {
    type Handle = QueueInlinePolicyRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> QueueInlinePolicyRef { QueueInlinePolicyRef(self.0.build(scope, "AWS::SQS::QueueInlinePolicy")) }
}

/// A [`QueueInlinePolicy`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct QueueInlinePolicyRef(fc::NodeId);

impl QueueInlinePolicyRef {
    /// `Queue`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<QueueInlinePolicy>> { fc::Value::reference(self.0) }
}

impl From<QueueInlinePolicyRef> for fc::NodeId {
    #[inline]
    fn from(it: QueueInlinePolicyRef) -> Self { it.0 }
}

impl From<&QueueInlinePolicyRef> for fc::NodeId {
    #[inline]
    fn from(it: &QueueInlinePolicyRef) -> Self { it.0 }
}

/// `AWS::SQS::QueuePolicy`
///
/// The `AWS::SQS::QueuePolicy` type applies a policy to Amazon SQS queues. For an example snippet, see [Declaring
/// an Amazon SQS
/// policy](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/quickref-iam.html#scenario-sqs-policy)
/// in the CloudFormation User Guide.
#[derive(Clone)]
pub struct QueuePolicy(cfn::ResourceBody);

impl QueuePolicy {
    /// A new `AWS::SQS::QueuePolicy`.
    ///
    /// - `PolicyDocument`. A policy document that contains the permissions for the specified Amazon SQS queues.
    /// - `Queues`. The URLs of the queues to which you want to add the policy. You can use the
    ///   `[Ref](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-ref.html)`
    ///   function to specify an
    ///   `[AWS::SQS::Queue](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-sqs-queue.html)`
    ///   resource.
    pub fn new(
        policy_document: impl fc::IntoValue<fc::Json>,
        queues: impl fc::IntoValue<fc::List<String>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("PolicyDocument", policy_document)
            .with("Queues", queues)
        )
    }
}

impl cfn::Resource for QueuePolicy {
    const TYPE: &'static str = "AWS::SQS::QueuePolicy";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for QueuePolicy {
    type Handle = QueuePolicyRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> QueuePolicyRef { QueuePolicyRef(self.0.build(scope, "AWS::SQS::QueuePolicy")) }
}

/// A [`QueuePolicy`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct QueuePolicyRef(fc::NodeId);

impl QueuePolicyRef {
    /// `Id`, by `Ref`. The provider-assigned unique ID for this managed resource.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<QueuePolicy>> { fc::Value::reference(self.0) }
}

impl From<QueuePolicyRef> for fc::NodeId {
    #[inline]
    fn from(it: QueuePolicyRef) -> Self { it.0 }
}

impl From<&QueuePolicyRef> for fc::NodeId {
    #[inline]
    fn from(it: &QueuePolicyRef) -> Self { it.0 }
}
