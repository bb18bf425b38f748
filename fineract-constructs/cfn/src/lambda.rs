// Written by `fineract-codegen`; changes are lost.

//! The resources of `AWS::Lambda`.

use fineract_core as fc;

use crate as cfn;

pub use cfn::target::lambda::Alias;

impl Alias {
    /// A new `AWS::Lambda::Alias`.
    ///
    /// - `FunctionName`. The name or ARN of the Lambda function.
    /// - `FunctionVersion`. The function version that the alias invokes.
    /// - `Name`. The name of the alias.
    pub fn new(
        function_name: impl fc::IntoValue<fc::IdOf<Function>>,
        function_version: impl fc::IntoValue<String>,
        name: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("FunctionName", function_name)
            .with("FunctionVersion", function_version)
            .with("Name", name)
        )
    }
    /// `Description`. A description of the alias.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `ProvisionedConcurrencyConfig`. Specifies a [provisioned
    /// concurrency](https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html) configuration for
    /// a function's alias.
    pub fn provisioned_concurrency_config(self, value: impl fc::IntoValue<ProvisionedConcurrencyConfiguration>) -> Self { Self(self.0.with("ProvisionedConcurrencyConfig", value)) }
    /// `RoutingConfig`. The [routing
    /// configuration](https://docs.aws.amazon.com/lambda/latest/dg/lambda-traffic-shifting-using-aliases.html) of
    /// the alias.
    pub fn routing_config(self, value: impl fc::IntoValue<AliasRoutingConfiguration>) -> Self { Self(self.0.with("RoutingConfig", value)) }
}

impl cfn::Resource for Alias {
    const TYPE: &'static str = "AWS::Lambda::Alias";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Alias {
    type Handle = AliasRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> AliasRef { AliasRef(self.0.build(scope, "AWS::Lambda::Alias")) }
}

/// A [`Alias`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct AliasRef(fc::NodeId);

impl AliasRef {
    /// `AliasArn`, by `Ref`. The Amazon Resource Name (ARN) of the alias.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Alias>> { fc::Value::reference(self.0) }
}

impl From<AliasRef> for fc::NodeId {
    #[inline]
    fn from(it: AliasRef) -> Self { it.0 }
}

impl From<&AliasRef> for fc::NodeId {
    #[inline]
    fn from(it: &AliasRef) -> Self { it.0 }
}

/// `AWS::Lambda::CapacityProvider`
///
/// Creates a capacity provider that manages compute resources for Lambda functions
#[derive(Clone)]
pub struct CapacityProvider(cfn::ResourceBody);

impl CapacityProvider {
    /// A new `AWS::Lambda::CapacityProvider`.
    ///
    /// - `PermissionsConfig`. The permissions configuration for the capacity provider.
    /// - `VpcConfig`. The VPC configuration for the capacity provider.
    pub fn new(
        permissions_config: impl fc::IntoValue<CapacityProviderPermissionsConfig>,
        vpc_config: impl fc::IntoValue<CapacityProviderVpcConfig>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("PermissionsConfig", permissions_config)
            .with("VpcConfig", vpc_config)
        )
    }
    /// `CapacityProviderName`.
    pub fn capacity_provider_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CapacityProviderName", value)) }
    /// `CapacityProviderScalingConfig`. The scaling configuration for the capacity provider.
    pub fn capacity_provider_scaling_config(self, value: impl fc::IntoValue<CapacityProviderScalingConfig>) -> Self { Self(self.0.with("CapacityProviderScalingConfig", value)) }
    /// `InstanceRequirements`. The instance requirements for compute resources managed by the capacity provider.
    pub fn instance_requirements(self, value: impl fc::IntoValue<InstanceRequirements>) -> Self { Self(self.0.with("InstanceRequirements", value)) }
    /// `KmsKeyArn`. The ARN of the KMS key used to encrypt the capacity provider's resources.
    pub fn kms_key_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::kms::Key>>) -> Self { Self(self.0.with("KmsKeyArn", value)) }
    /// `PropagateTags`. Configuration that defines how tags are propagated to managed resources.
    pub fn propagate_tags(self, value: impl fc::IntoValue<PropagateTagsConfig>) -> Self { Self(self.0.with("PropagateTags", value)) }
    /// `Tags`. A key-value pair that provides metadata for the capacity provider.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `TelemetryConfig`. Configuration that specifies the telemetry collection for the capacity provider.
    pub fn telemetry_config(self, value: impl fc::IntoValue<CapacityProviderTelemetryConfig>) -> Self { Self(self.0.with("TelemetryConfig", value)) }
}

impl cfn::Resource for CapacityProvider {
    const TYPE: &'static str = "AWS::Lambda::CapacityProvider";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for CapacityProvider {
    type Handle = CapacityProviderRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> CapacityProviderRef { CapacityProviderRef(self.0.build(scope, "AWS::Lambda::CapacityProvider")) }
}

/// A [`CapacityProvider`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct CapacityProviderRef(fc::NodeId);

impl CapacityProviderRef {
    /// `CapacityProviderName`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<CapacityProvider>> { fc::Value::reference(self.0) }
    /// `Arn`, by `Fn::GetAtt`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<CapacityProvider>> { fc::Value::attribute(self.0, "Arn") }
    /// `State`, by `Fn::GetAtt`. The current state of the capacity provider.
    #[inline]
    pub fn state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "State") }
}

impl From<CapacityProviderRef> for fc::NodeId {
    #[inline]
    fn from(it: CapacityProviderRef) -> Self { it.0 }
}

impl From<&CapacityProviderRef> for fc::NodeId {
    #[inline]
    fn from(it: &CapacityProviderRef) -> Self { it.0 }
}

/// `AWS::Lambda::CodeSigningConfig`
///
/// Details about a [Code signing
/// configuration](https://docs.aws.amazon.com/lambda/latest/dg/configuration-codesigning.html).
#[derive(Clone)]
pub struct CodeSigningConfig(cfn::ResourceBody);

impl CodeSigningConfig {
    /// A new `AWS::Lambda::CodeSigningConfig`.
    ///
    /// - `AllowedPublishers`. List of allowed publishers.
    pub fn new(allowed_publishers: impl fc::IntoValue<AllowedPublishers>) -> Self { Self(cfn::ResourceBody::new().with("AllowedPublishers", allowed_publishers)) }
    /// `CodeSigningPolicies`. The code signing policy controls the validation failure action for signature
    /// mismatch or expiry.
    pub fn code_signing_policies(self, value: impl fc::IntoValue<CodeSigningPolicies>) -> Self { Self(self.0.with("CodeSigningPolicies", value)) }
    /// `Description`. Code signing configuration description.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `Tags`. A list of tags to add to the code signing configuration.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for CodeSigningConfig {
    const TYPE: &'static str = "AWS::Lambda::CodeSigningConfig";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for CodeSigningConfig {
    type Handle = CodeSigningConfigRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> CodeSigningConfigRef { CodeSigningConfigRef(self.0.build(scope, "AWS::Lambda::CodeSigningConfig")) }
}

/// A [`CodeSigningConfig`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct CodeSigningConfigRef(fc::NodeId);

impl CodeSigningConfigRef {
    /// `CodeSigningConfigId`, by `Fn::GetAtt`. The code signing configuration ID.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<CodeSigningConfig>> { fc::Value::attribute(self.0, "CodeSigningConfigId") }
    /// `CodeSigningConfigArn`, by `Ref`. The Amazon Resource Name (ARN) of the code signing configuration.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<CodeSigningConfig>> { fc::Value::reference(self.0) }
}

impl From<CodeSigningConfigRef> for fc::NodeId {
    #[inline]
    fn from(it: CodeSigningConfigRef) -> Self { it.0 }
}

impl From<&CodeSigningConfigRef> for fc::NodeId {
    #[inline]
    fn from(it: &CodeSigningConfigRef) -> Self { it.0 }
}

/// `AWS::Lambda::EventInvokeConfig`
///
/// The `AWS::Lambda::EventInvokeConfig` resource configures options for [asynchronous
/// invocation](https://docs.aws.amazon.com/lambda/latest/dg/invocation-async.html) on a version or an alias.
#[derive(Clone)]
pub struct EventInvokeConfig(cfn::ResourceBody);

impl EventInvokeConfig {
    /// A new `AWS::Lambda::EventInvokeConfig`.
    ///
    /// - `FunctionName`. The name of the Lambda function.
    /// - `Qualifier`. The identifier of a version or alias.
    pub fn new(
        function_name: impl fc::IntoValue<fc::IdOf<Function>>,
        qualifier: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("FunctionName", function_name)
            .with("Qualifier", qualifier)
        )
    }
    /// `DestinationConfig`. A destination for events after they have been sent to a function for processing.
    pub fn destination_config(self, value: impl fc::IntoValue<EventInvokeConfigDestinationConfig>) -> Self { Self(self.0.with("DestinationConfig", value)) }
    /// `MaximumEventAgeInSeconds`. The maximum age of a request that Lambda sends to a function for processing.
    pub fn maximum_event_age_in_seconds(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MaximumEventAgeInSeconds", value)) }
    /// `MaximumRetryAttempts`. The maximum number of times to retry when the function returns an error.
    pub fn maximum_retry_attempts(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MaximumRetryAttempts", value)) }
}

impl cfn::Resource for EventInvokeConfig {
    const TYPE: &'static str = "AWS::Lambda::EventInvokeConfig";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for EventInvokeConfig {
    type Handle = EventInvokeConfigRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> EventInvokeConfigRef { EventInvokeConfigRef(self.0.build(scope, "AWS::Lambda::EventInvokeConfig")) }
}

/// A [`EventInvokeConfig`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct EventInvokeConfigRef(fc::NodeId);

impl From<EventInvokeConfigRef> for fc::NodeId {
    #[inline]
    fn from(it: EventInvokeConfigRef) -> Self { it.0 }
}

impl From<&EventInvokeConfigRef> for fc::NodeId {
    #[inline]
    fn from(it: &EventInvokeConfigRef) -> Self { it.0 }
}

/// `AWS::Lambda::EventSourceMapping`
///
/// The `AWS::Lambda::EventSourceMapping` resource creates a mapping between an event source and an AWS Lambda
/// function. Lambda reads items from the event source and triggers the function.
#[derive(Clone)]
pub struct EventSourceMapping(cfn::ResourceBody);

impl EventSourceMapping {
    /// A new `AWS::Lambda::EventSourceMapping`.
    ///
    /// - `FunctionName`. The name or ARN of the Lambda function.
    pub fn new(function_name: impl fc::IntoValue<String>) -> Self { Self(cfn::ResourceBody::new().with("FunctionName", function_name)) }
    /// `AmazonManagedKafkaEventSourceConfig`. Specific configuration settings for an Amazon Managed Streaming for
    /// Apache Kafka (Amazon MSK) event source.
    pub fn amazon_managed_kafka_event_source_config(self, value: impl fc::IntoValue<AmazonManagedKafkaEventSourceConfig>) -> Self { Self(self.0.with("AmazonManagedKafkaEventSourceConfig", value)) }
    /// `BatchSize`. The maximum number of records in each batch that Lambda pulls from your stream or queue and
    /// sends to your function. Lambda passes all of the records in the batch to the function in a single call, up
    /// to the payload limit for synchronous invocation (6 MB).
    pub fn batch_size(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("BatchSize", value)) }
    /// `BisectBatchOnFunctionError`. (Kinesis and DynamoDB Streams only) If the function returns an error, split
    /// the batch in two and retry. The default value is false.
    pub fn bisect_batch_on_function_error(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("BisectBatchOnFunctionError", value)) }
    /// `DestinationConfig`. (Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) A configuration
    /// object that specifies the destination of an event after Lambda processes it.
    pub fn destination_config(self, value: impl fc::IntoValue<EventSourceMappingDestinationConfig>) -> Self { Self(self.0.with("DestinationConfig", value)) }
    /// `DocumentDBEventSourceConfig`. Specific configuration settings for a DocumentDB event source.
    pub fn document_db_event_source_config(self, value: impl fc::IntoValue<DocumentDbEventSourceConfig>) -> Self { Self(self.0.with("DocumentDBEventSourceConfig", value)) }
    /// `Enabled`. When true, the event source mapping is active. When false, Lambda pauses polling and invocation.
    pub fn enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Enabled", value)) }
    /// `EventSourceArn`. The Amazon Resource Name (ARN) of the event source.
    pub fn event_source_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("EventSourceArn", value)) }
    /// `FilterCriteria`. An object that defines the filter criteria that determine whether Lambda should process
    /// an event.
    pub fn filter_criteria(self, value: impl fc::IntoValue<FilterCriteria>) -> Self { Self(self.0.with("FilterCriteria", value)) }
    /// `FunctionResponseTypes`. (Kinesis, DynamoDB Streams, and SQS) A list of current response type enums applied
    /// to the event source mapping.
    pub fn function_response_types(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("FunctionResponseTypes", value)) }
    /// `KmsKeyArn`. The ARN of the AWS Key Management Service ( AWS ) customer managed key that Lambda uses to
    /// encrypt your function's [filter
    /// criteria](https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html#filtering-basics).
    pub fn kms_key_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::kms::Key>>) -> Self { Self(self.0.with("KmsKeyArn", value)) }
    /// `LoggingConfig`. The function's Amazon CloudWatch Logs configuration settings.
    pub fn logging_config(self, value: impl fc::IntoValue<EventSourceMappingLoggingConfig>) -> Self { Self(self.0.with("LoggingConfig", value)) }
    /// `MaximumBatchingWindowInSeconds`. The maximum amount of time, in seconds, that Lambda spends gathering
    /// records before invoking the function.
    pub fn maximum_batching_window_in_seconds(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MaximumBatchingWindowInSeconds", value)) }
    /// `MaximumRecordAgeInSeconds`. (Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) Discard
    /// records older than the specified age. The default value is -1, which sets the maximum age to infinite. When
    /// the value is set to infinite, Lambda never discards old records.
    pub fn maximum_record_age_in_seconds(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MaximumRecordAgeInSeconds", value)) }
    /// `MaximumRetryAttempts`. (Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) Discard
    /// records after the specified number of retries. The default value is -1, which sets the maximum number of
    /// retries to infinite. When MaximumRetryAttempts is infinite, Lambda retries failed records until the record
    /// expires in the event source.
    pub fn maximum_retry_attempts(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MaximumRetryAttempts", value)) }
    /// `MetricsConfig`. The metrics configuration for your event source.
    pub fn metrics_config(self, value: impl fc::IntoValue<MetricsConfig>) -> Self { Self(self.0.with("MetricsConfig", value)) }
    /// `ParallelizationFactor`. (Kinesis and DynamoDB Streams only) The number of batches to process concurrently
    /// from each shard. The default value is 1.
    pub fn parallelization_factor(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("ParallelizationFactor", value)) }
    /// `ProvisionedPollerConfig`. (Amazon SQS, Amazon MSK, and self-managed Apache Kafka only) The provisioned
    /// mode configuration for the event source.
    pub fn provisioned_poller_config(self, value: impl fc::IntoValue<ProvisionedPollerConfig>) -> Self { Self(self.0.with("ProvisionedPollerConfig", value)) }
    /// `Queues`. (Amazon MQ) The name of the Amazon MQ broker destination queue to consume.
    pub fn queues(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Queues", value)) }
    /// `ScalingConfig`. This property is for Amazon SQS event sources only. You cannot use
    /// `ProvisionedPollerConfig` while using `ScalingConfig`. These options are mutually exclusive. To remove the
    /// scaling configuration, pass an empty value.
    pub fn scaling_config(self, value: impl fc::IntoValue<EventSourceMappingScalingConfig>) -> Self { Self(self.0.with("ScalingConfig", value)) }
    /// `SelfManagedEventSource`. The self-managed Apache Kafka cluster for your event source.
    pub fn self_managed_event_source(self, value: impl fc::IntoValue<SelfManagedEventSource>) -> Self { Self(self.0.with("SelfManagedEventSource", value)) }
    /// `SelfManagedKafkaEventSourceConfig`. Specific configuration settings for a self-managed Apache Kafka event
    /// source.
    pub fn self_managed_kafka_event_source_config(self, value: impl fc::IntoValue<SelfManagedKafkaEventSourceConfig>) -> Self { Self(self.0.with("SelfManagedKafkaEventSourceConfig", value)) }
    /// `SourceAccessConfigurations`. An array of the authentication protocol, VPC components, or virtual host to
    /// secure and define your event source.
    pub fn source_access_configurations(self, value: impl fc::IntoValue<fc::List<SourceAccessConfiguration>>) -> Self { Self(self.0.with("SourceAccessConfigurations", value)) }
    /// `StartingPosition`. The position in a stream from which to start reading. Required for Amazon Kinesis and
    /// Amazon DynamoDB.
    pub fn starting_position(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("StartingPosition", value)) }
    /// `StartingPositionTimestamp`. With `StartingPosition` set to `AT_TIMESTAMP`, the time from which to start
    /// reading, in Unix time seconds. `StartingPositionTimestamp` cannot be in the future.
    pub fn starting_position_timestamp(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("StartingPositionTimestamp", value)) }
    /// `Tags`. A list of tags to add to the event source mapping.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `Topics`. The name of the Kafka topic.
    pub fn topics(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Topics", value)) }
    /// `TumblingWindowInSeconds`. (Kinesis and DynamoDB Streams only) The duration in seconds of a processing
    /// window for DynamoDB and Kinesis Streams event sources. A value of 0 seconds indicates no tumbling window.
    pub fn tumbling_window_in_seconds(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("TumblingWindowInSeconds", value)) }
}

impl cfn::Resource for EventSourceMapping {
    const TYPE: &'static str = "AWS::Lambda::EventSourceMapping";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for EventSourceMapping {
    type Handle = EventSourceMappingRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> EventSourceMappingRef { EventSourceMappingRef(self.0.build(scope, "AWS::Lambda::EventSourceMapping")) }
}

/// A [`EventSourceMapping`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct EventSourceMappingRef(fc::NodeId);

impl EventSourceMappingRef {
    /// `Id`, by `Ref`. The event source mapping's ID.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<EventSourceMapping>> { fc::Value::reference(self.0) }
    /// `EventSourceMappingArn`, by `Fn::GetAtt`. The Amazon Resource Name (ARN) of the event source mapping.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<EventSourceMapping>> { fc::Value::attribute(self.0, "EventSourceMappingArn") }
}

impl From<EventSourceMappingRef> for fc::NodeId {
    #[inline]
    fn from(it: EventSourceMappingRef) -> Self { it.0 }
}

impl From<&EventSourceMappingRef> for fc::NodeId {
    #[inline]
    fn from(it: &EventSourceMappingRef) -> Self { it.0 }
}

pub use cfn::target::lambda::Function;

impl Function {
    /// A value of `PackageType`.
    pub const PACKAGE_TYPE_IMAGE: &'static str = "Image";
    /// A value of `PackageType`.
    pub const PACKAGE_TYPE_ZIP: &'static str = "Zip";
    /// A value of `RecursiveLoop`.
    pub const RECURSIVE_LOOP_ALLOW: &'static str = "Allow";
    /// A value of `RecursiveLoop`.
    pub const RECURSIVE_LOOP_TERMINATE: &'static str = "Terminate";
    /// A new `AWS::Lambda::Function`.
    ///
    /// - `Code`. The code for the function.
    /// - `Role`. The Amazon Resource Name (ARN) of the function's execution role.
    pub fn new(
        code: impl fc::IntoValue<Code>,
        role: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("Code", code)
            .with("Role", role)
        )
    }
    /// `Architectures`. The instruction set architecture that the function supports. Enter a string array with one
    /// of the valid values (arm64 or x86\_64). The default value is `x86_64`.
    pub fn architectures(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Architectures", value)) }
    /// `CapacityProviderConfig`. Configuration for the capacity provider that manages compute resources for Lambda
    /// functions.
    pub fn capacity_provider_config(self, value: impl fc::IntoValue<CapacityProviderConfig>) -> Self { Self(self.0.with("CapacityProviderConfig", value)) }
    /// `CodeSigningConfigArn`. To enable code signing for this function, specify the ARN of a code-signing
    /// configuration. A code-signing configuration includes a set of signing profiles, which define the trusted
    /// publishers for this function.
    pub fn code_signing_config_arn(self, value: impl fc::IntoValue<fc::Arn<CodeSigningConfig>>) -> Self { Self(self.0.with("CodeSigningConfigArn", value)) }
    /// `DeadLetterConfig`. A dead-letter queue configuration that specifies the queue or topic where Lambda sends
    /// asynchronous events when they fail processing.
    pub fn dead_letter_config(self, value: impl fc::IntoValue<DeadLetterConfig>) -> Self { Self(self.0.with("DeadLetterConfig", value)) }
    /// `Description`. A description of the function.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `DurableConfig`. Configuration settings for [durable
    /// functions](https://docs.aws.amazon.com/lambda/latest/dg/durable-functions.html), including execution
    /// timeout and retention period for execution history.
    pub fn durable_config(self, value: impl fc::IntoValue<DurableConfig>) -> Self { Self(self.0.with("DurableConfig", value)) }
    /// `Environment`. Environment variables that are accessible from function code during execution.
    pub fn environment(self, value: impl fc::IntoValue<Environment>) -> Self { Self(self.0.with("Environment", value)) }
    /// `EphemeralStorage`. The size of the function's `/tmp` directory in MB. The default value is 512, but it can
    /// be any whole number between 512 and 10,240 MB.
    pub fn ephemeral_storage(self, value: impl fc::IntoValue<EphemeralStorage>) -> Self { Self(self.0.with("EphemeralStorage", value)) }
    /// `FileSystemConfigs`. Connection settings for an Amazon EFS file system. To connect a function to a file
    /// system, a mount target must be available in every Availability Zone that your function connects to.
    pub fn file_system_configs(self, value: impl fc::IntoValue<fc::List<FileSystemConfig>>) -> Self { Self(self.0.with("FileSystemConfigs", value)) }
    /// `FunctionName`. The name of the Lambda function, up to 64 characters in length. If you don't specify a
    /// name, CloudFormation generates one.
    pub fn function_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("FunctionName", value)) }
    /// `FunctionScalingConfig`. Configuration that defines the scaling behavior for a Lambda Managed Instances
    /// function, including the minimum and maximum number of execution environments that can be provisioned.
    pub fn function_scaling_config(self, value: impl fc::IntoValue<FunctionScalingConfig>) -> Self { Self(self.0.with("FunctionScalingConfig", value)) }
    /// `Handler`. The name of the method within your code that Lambda calls to run your function. Handler is
    /// required if the deployment package is a.zip file archive. The format includes the file name. It can also
    /// include namespaces and other qualifiers, depending on the runtime.
    pub fn handler(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Handler", value)) }
    /// `ImageConfig`. Configuration values that override the container image Dockerfile settings.
    pub fn image_config(self, value: impl fc::IntoValue<ImageConfig>) -> Self { Self(self.0.with("ImageConfig", value)) }
    /// `KmsKeyArn`. The ARN of the AWS Key Management Service ( AWS ) customer managed key that's used to encrypt
    /// the following resources
    pub fn kms_key_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::kms::Key>>) -> Self { Self(self.0.with("KmsKeyArn", value)) }
    /// `Layers`. A list of [function
    /// layers](https://docs.aws.amazon.com/lambda/latest/dg/configuration-layers.html) to add to the function's
    /// execution environment. Specify each layer by its ARN, including the version.
    pub fn layers(self, value: impl fc::IntoValue<fc::List<fc::Arn<LayerVersion>>>) -> Self { Self(self.0.with("Layers", value)) }
    /// `LoggingConfig`. The function's Amazon CloudWatch Logs configuration settings.
    pub fn logging_config(self, value: impl fc::IntoValue<FunctionLoggingConfig>) -> Self { Self(self.0.with("LoggingConfig", value)) }
    /// `MemorySize`. The amount of [memory available to the
    /// function](https://docs.aws.amazon.com/lambda/latest/dg/configuration-function-common.html#configuration-memory-console)
    /// at runtime. Increasing the function memory also increases its CPU allocation. The default value is 128 MB.
    /// The value can be any multiple of 1 MB. Note that new AWS accounts have reduced concurrency and memory
    /// quotas.
    pub fn memory_size(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MemorySize", value)) }
    /// `PackageType`. The type of deployment package. Set to `Image` for container image and set `Zip` for.zip
    /// file archive.
    pub fn package_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PackageType", value)) }
    /// `PublishToLatestPublished`.
    pub fn publish_to_latest_published(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("PublishToLatestPublished", value)) }
    /// `RecursiveLoop`. The status of your function's recursive loop detection configuration.
    pub fn recursive_loop(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("RecursiveLoop", value)) }
    /// `ReservedConcurrentExecutions`. The number of simultaneous executions to reserve for the function.
    pub fn reserved_concurrent_executions(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("ReservedConcurrentExecutions", value)) }
    /// `Runtime`. The identifier of the function's
    /// [runtime](https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html). Runtime is required if the
    /// deployment package is a.zip file archive. Specifying a runtime results in an error if you're deploying a
    /// function using a container image.
    pub fn runtime(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Runtime", value)) }
    /// `RuntimeManagementConfig`. Sets the runtime management configuration for a function's version.
    pub fn runtime_management_config(self, value: impl fc::IntoValue<RuntimeManagementConfig>) -> Self { Self(self.0.with("RuntimeManagementConfig", value)) }
    /// `SnapStart`. The function's [AWS Lambda
    /// SnapStart](https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html) setting.
    pub fn snap_start(self, value: impl fc::IntoValue<SnapStart>) -> Self { Self(self.0.with("SnapStart", value)) }
    /// `Tags`. A list of [tags](https://docs.aws.amazon.com/lambda/latest/dg/tagging.html) to apply to the
    /// function.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `TenancyConfig`. The function's tenant isolation configuration settings. Determines whether the Lambda
    /// function runs on a shared or dedicated infrastructure per unique tenant.
    pub fn tenancy_config(self, value: impl fc::IntoValue<TenancyConfig>) -> Self { Self(self.0.with("TenancyConfig", value)) }
    /// `Timeout`. The amount of time (in seconds) that Lambda allows a function to run before stopping it. The
    /// default is 3 seconds. The maximum allowed value is 900 seconds.
    pub fn timeout(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Timeout", value)) }
    /// `TracingConfig`. Set `Mode` to `Active` to sample and trace a subset of incoming requests with
    /// [X-Ray](https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html).
    pub fn tracing_config(self, value: impl fc::IntoValue<TracingConfig>) -> Self { Self(self.0.with("TracingConfig", value)) }
    /// `VpcConfig`. For network connectivity to AWS resources in a VPC, specify a list of security groups and
    /// subnets in the VPC. When you connect a function to a VPC, it can access resources and the internet only
    /// through that VPC.
    pub fn vpc_config(self, value: impl fc::IntoValue<VpcConfig>) -> Self { Self(self.0.with("VpcConfig", value)) }
}

impl cfn::Resource for Function {
    const TYPE: &'static str = "AWS::Lambda::Function";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Function {
    type Handle = FunctionRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> FunctionRef { FunctionRef(self.0.build(scope, "AWS::Lambda::Function")) }
}

/// A [`Function`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct FunctionRef(fc::NodeId);

impl FunctionRef {
    /// `FunctionName`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<Function>> { fc::Value::reference(self.0) }
    /// `Arn`, by `Fn::GetAtt`. The Amazon Resource Name (ARN) of the function.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Function>> { fc::Value::attribute(self.0, "Arn") }
    /// `SnapStartResponse`, by `Fn::GetAtt`. The function's
    /// [SnapStart](https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html) setting.
    #[inline]
    pub fn snap_start_response(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "SnapStartResponse") }
    /// `SnapStartResponse.ApplyOn`, by `Fn::GetAtt`. When set to `PublishedVersions`, Lambda creates a snapshot of
    /// the execution environment when you publish a function version.
    #[inline]
    pub fn snap_start_response_apply_on(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "SnapStartResponse.ApplyOn") }
    /// `SnapStartResponse.OptimizationStatus`, by `Fn::GetAtt`. When you provide a [qualified Amazon Resource Name
    /// (ARN)](https://docs.aws.amazon.com/lambda/latest/dg/configuration-versions.html#versioning-versions-using),
    /// this response element indicates whether SnapStart is activated for the specified function version.
    #[inline]
    pub fn snap_start_response_optimization_status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "SnapStartResponse.OptimizationStatus") }
}

impl From<FunctionRef> for fc::NodeId {
    #[inline]
    fn from(it: FunctionRef) -> Self { it.0 }
}

impl From<&FunctionRef> for fc::NodeId {
    #[inline]
    fn from(it: &FunctionRef) -> Self { it.0 }
}

/// `AWS::Lambda::LayerVersion`
///
/// The `AWS::Lambda::LayerVersion` resource creates a [Lambda
/// layer](https://docs.aws.amazon.com/lambda/latest/dg/configuration-layers.html) from a ZIP archive.
#[derive(Clone)]
pub struct LayerVersion(cfn::ResourceBody);

impl LayerVersion {
    /// A new `AWS::Lambda::LayerVersion`.
    ///
    /// - `Content`. The function layer archive.
    pub fn new(content: impl fc::IntoValue<Content>) -> Self { Self(cfn::ResourceBody::new().with("Content", content)) }
    /// `CompatibleArchitectures`. A list of compatible [instruction set
    /// architectures](https://docs.aws.amazon.com/lambda/latest/dg/foundation-arch.html).
    pub fn compatible_architectures(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("CompatibleArchitectures", value)) }
    /// `CompatibleRuntimes`. A list of compatible [function
    /// runtimes](https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html). Used for filtering with
    /// [ListLayers](https://docs.aws.amazon.com/lambda/latest/dg/API_ListLayers.html) and
    /// [ListLayerVersions](https://docs.aws.amazon.com/lambda/latest/dg/API_ListLayerVersions.html).
    pub fn compatible_runtimes(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("CompatibleRuntimes", value)) }
    /// `Description`. The description of the version.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `LayerName`. The name or Amazon Resource Name (ARN) of the layer.
    pub fn layer_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("LayerName", value)) }
    /// `LicenseInfo`. The layer's software license.
    pub fn license_info(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("LicenseInfo", value)) }
}

impl cfn::Resource for LayerVersion {
    const TYPE: &'static str = "AWS::Lambda::LayerVersion";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for LayerVersion {
    type Handle = LayerVersionRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> LayerVersionRef { LayerVersionRef(self.0.build(scope, "AWS::Lambda::LayerVersion")) }
}

/// A [`LayerVersion`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct LayerVersionRef(fc::NodeId);

impl LayerVersionRef {
    /// `LayerVersionArn`, by `Ref`. The ARN of the layer version.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<LayerVersion>> { fc::Value::reference(self.0) }
}

impl From<LayerVersionRef> for fc::NodeId {
    #[inline]
    fn from(it: LayerVersionRef) -> Self { it.0 }
}

impl From<&LayerVersionRef> for fc::NodeId {
    #[inline]
    fn from(it: &LayerVersionRef) -> Self { it.0 }
}

/// `AWS::Lambda::LayerVersionPermission`
///
/// The `AWS::Lambda::LayerVersionPermission` resource adds permissions to the resource-based policy of a version
/// of an [Lambda layer](https://docs.aws.amazon.com/lambda/latest/dg/configuration-layers.html). Use this action
/// to grant layer usage permission to other accounts. You can grant permission to a single account, all AWS
/// accounts, or all accounts in an organization.
#[derive(Clone)]
pub struct LayerVersionPermission(cfn::ResourceBody);

impl LayerVersionPermission {
    /// A new `AWS::Lambda::LayerVersionPermission`.
    ///
    /// - `Action`. The API action that grants access to the layer. For example, `lambda:GetLayerVersion`.
    /// - `LayerVersionArn`. The name or Amazon Resource Name (ARN) of the layer.
    /// - `Principal`. An account ID, or `*` to grant layer usage permission to all accounts in an organization, or
    ///   all AWS accounts (if `organizationId` is not specified). For the last case, make sure that you really do
    ///   want all AWS accounts to have usage permission to this layer.
    pub fn new(
        action: impl fc::IntoValue<String>,
        layer_version_arn: impl fc::IntoValue<fc::Arn<LayerVersion>>,
        principal: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("Action", action)
            .with("LayerVersionArn", layer_version_arn)
            .with("Principal", principal)
        )
    }
    /// `OrganizationId`. With the principal set to `*`, grant permission to all accounts in the specified
    /// organization.
    pub fn organization_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("OrganizationId", value)) }
}

impl cfn::Resource for LayerVersionPermission {
    const TYPE: &'static str = "AWS::Lambda::LayerVersionPermission";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for LayerVersionPermission {
    type Handle = LayerVersionPermissionRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> LayerVersionPermissionRef { LayerVersionPermissionRef(self.0.build(scope, "AWS::Lambda::LayerVersionPermission")) }
}

/// A [`LayerVersionPermission`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct LayerVersionPermissionRef(fc::NodeId);

impl LayerVersionPermissionRef {
    /// `Id`, by `Ref`. ID generated by service
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<LayerVersionPermission>> { fc::Value::reference(self.0) }
}

impl From<LayerVersionPermissionRef> for fc::NodeId {
    #[inline]
    fn from(it: LayerVersionPermissionRef) -> Self { it.0 }
}

impl From<&LayerVersionPermissionRef> for fc::NodeId {
    #[inline]
    fn from(it: &LayerVersionPermissionRef) -> Self { it.0 }
}

/// `AWS::Lambda::MicrovmImage`
///
/// Resource Type definition for AWS::Lambda::MicrovmImage
#[derive(Clone)]
pub struct MicrovmImage(cfn::ResourceBody);

/// What a [`MicrovmImage`] can't be without.
#[derive(Clone)]
pub struct MicrovmImageRequired<A, B, C, D, E, F, G, H, I, J, K, L, M> {
    /// `AdditionalOsCapabilities`. (`List<String>`)
    pub additional_os_capabilities: A,
    /// `BaseImageArn`. ARN of the base MicroVM image. (`String`)
    pub base_image_arn: B,
    /// `BaseImageVersion`. Specific version of the base MicroVM image to use. (`String`)
    pub base_image_version: C,
    /// `BuildRoleArn`. ARN of the IAM build role. (`Arn<iam::Role>`)
    pub build_role_arn: D,
    /// `CodeArtifact`. (`CodeArtifact`)
    pub code_artifact: E,
    /// `CpuConfigurations`. (`List<CpuConfiguration>`)
    pub cpu_configurations: F,
    /// `Description`. Human-readable description of the MicroVM image and its purpose. (`String`)
    pub description: G,
    /// `EgressNetworkConnectors`. (`List<String>`)
    pub egress_network_connectors: H,
    /// `EnvironmentVariables`. Environment variables to set in the container during the snapshot build.
    /// (`List<EnvironmentVariable>`)
    pub environment_variables: I,
    /// `Hooks`. (`Hooks`)
    pub hooks: J,
    /// `Logging`. (`Logging`)
    pub logging: K,
    /// `Name`. Unique name for the MicroVM image within the account. (`String`)
    pub name: L,
    /// `Resources`. (`List<Resources>`)
    pub resources: M,
}

impl MicrovmImage {
    /// A value of `AdditionalOsCapabilities`.
    pub const ADDITIONAL_OS_CAPABILITIES_ALL: &'static str = "ALL";
    /// A new `AWS::Lambda::MicrovmImage`.
    pub fn new(required: MicrovmImageRequired<
        impl fc::IntoValue<fc::List<String>>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>,
        impl fc::IntoValue<CodeArtifact>,
        impl fc::IntoValue<fc::List<CpuConfiguration>>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<fc::List<String>>,
        impl fc::IntoValue<fc::List<EnvironmentVariable>>,
        impl fc::IntoValue<Hooks>,
        impl fc::IntoValue<Logging>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<fc::List<Resources>>,
    >) -> Self {
        Self(cfn::ResourceBody::new()
            .with("AdditionalOsCapabilities", required.additional_os_capabilities)
            .with("BaseImageArn", required.base_image_arn)
            .with("BaseImageVersion", required.base_image_version)
            .with("BuildRoleArn", required.build_role_arn)
            .with("CodeArtifact", required.code_artifact)
            .with("CpuConfigurations", required.cpu_configurations)
            .with("Description", required.description)
            .with("EgressNetworkConnectors", required.egress_network_connectors)
            .with("EnvironmentVariables", required.environment_variables)
            .with("Hooks", required.hooks)
            .with("Logging", required.logging)
            .with("Name", required.name)
            .with("Resources", required.resources)
        )
    }
    /// `Tags`. Key-value pairs to associate with the MicroVM image for organization and management.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for MicrovmImage {
    const TYPE: &'static str = "AWS::Lambda::MicrovmImage";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for MicrovmImage {
    type Handle = MicrovmImageRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> MicrovmImageRef { MicrovmImageRef(self.0.build(scope, "AWS::Lambda::MicrovmImage")) }
}

/// A [`MicrovmImage`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct MicrovmImageRef(fc::NodeId);

impl MicrovmImageRef {
    /// `ImageArn`, by `Ref`. ARN of the MicroVM image.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<MicrovmImage>> { fc::Value::reference(self.0) }
    /// `CreatedAt`, by `Fn::GetAtt`. Timestamp when the MicroVM image was created.
    #[inline]
    pub fn created_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreatedAt") }
    /// `LatestActiveImageVersion`, by `Fn::GetAtt`. The latest active version of the MicroVM image.
    #[inline]
    pub fn latest_active_image_version(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "LatestActiveImageVersion") }
    /// `LatestFailedImageVersion`, by `Fn::GetAtt`. The latest failed version of the MicroVM image.
    #[inline]
    pub fn latest_failed_image_version(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "LatestFailedImageVersion") }
    /// `State`, by `Fn::GetAtt`.
    #[inline]
    pub fn state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "State") }
    /// `UpdatedAt`, by `Fn::GetAtt`. Timestamp when the MicroVM image was updated.
    #[inline]
    pub fn updated_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "UpdatedAt") }
}

impl From<MicrovmImageRef> for fc::NodeId {
    #[inline]
    fn from(it: MicrovmImageRef) -> Self { it.0 }
}

impl From<&MicrovmImageRef> for fc::NodeId {
    #[inline]
    fn from(it: &MicrovmImageRef) -> Self { it.0 }
}

/// `AWS::Lambda::NetworkConnector`
///
/// Resource Type definition for AWS::Lambda::NetworkConnector
#[derive(Clone)]
pub struct NetworkConnector(cfn::ResourceBody);

impl NetworkConnector {
    /// A new `AWS::Lambda::NetworkConnector`.
    ///
    /// - `Configuration`. The network configuration for the connector. Specify a VpcEgressConfiguration to enable
    ///   outbound traffic routing through your VPC.
    pub fn new(configuration: impl fc::IntoValue<Config>) -> Self { Self(cfn::ResourceBody::new().with("Configuration", configuration)) }
    /// `Name`. A unique name for the network connector within your account and Region. Must be 1 to 64
    /// alphanumeric characters, hyphens, or underscores.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `OperatorRole`. The ARN of the IAM role that Lambda assumes to manage elastic network interfaces in your
    /// VPC. This role must have permissions for ec2:CreateNetworkInterface and related describe operations.
    pub fn operator_role(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("OperatorRole", value)) }
    /// `Tags`. A list of tags to apply to the network connector. Use tags to categorize network connectors for
    /// cost allocation, access control, or operational management.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for NetworkConnector {
    const TYPE: &'static str = "AWS::Lambda::NetworkConnector";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for NetworkConnector {
    type Handle = NetworkConnectorRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> NetworkConnectorRef { NetworkConnectorRef(self.0.build(scope, "AWS::Lambda::NetworkConnector")) }
}

/// A [`NetworkConnector`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct NetworkConnectorRef(fc::NodeId);

impl NetworkConnectorRef {
    /// `Arn`, by `Ref`. The Amazon Resource Name (ARN) of the network connector.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<NetworkConnector>> { fc::Value::reference(self.0) }
    /// `State`, by `Fn::GetAtt`. The current state of the network connector.
    #[inline]
    pub fn state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "State") }
}

impl From<NetworkConnectorRef> for fc::NodeId {
    #[inline]
    fn from(it: NetworkConnectorRef) -> Self { it.0 }
}

impl From<&NetworkConnectorRef> for fc::NodeId {
    #[inline]
    fn from(it: &NetworkConnectorRef) -> Self { it.0 }
}

/// `AWS::Lambda::Permission`
///
/// The `AWS::Lambda::Permission` resource grants an AWS service or another account permission to use a function.
/// You can apply the policy at the function level, or specify a qualifier to restrict access to a single version
/// or alias. If you use a qualifier, the invoker must use the full Amazon Resource Name (ARN) of that version or
/// alias to invoke the function.
#[derive(Clone)]
pub struct Permission(cfn::ResourceBody);

impl Permission {
    /// A value of `FunctionUrlAuthType`.
    pub const FUNCTION_URL_AUTH_TYPE_AWS_IAM: &'static str = "AWS_IAM";
    /// A value of `FunctionUrlAuthType`.
    pub const FUNCTION_URL_AUTH_TYPE_NONE: &'static str = "NONE";
    /// A new `AWS::Lambda::Permission`.
    ///
    /// - `Action`. The action that the principal can use on the function. For example, `lambda:InvokeFunction` or
    ///   `lambda:GetFunction`.
    /// - `FunctionName`. The name or ARN of the Lambda function, version, or alias.
    /// - `Principal`. The AWS service, AWS account, IAM user, or IAM role that invokes the function. If you specify
    ///   a service, use `SourceArn` or `SourceAccount` to limit who can invoke the function through that service.
    pub fn new(
        action: impl fc::IntoValue<String>,
        function_name: impl fc::IntoValue<String>,
        principal: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("Action", action)
            .with("FunctionName", function_name)
            .with("Principal", principal)
        )
    }
    /// `EventSourceToken`. For Alexa Smart Home functions, a token that the invoker must supply.
    pub fn event_source_token(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("EventSourceToken", value)) }
    /// `FunctionUrlAuthType`. The type of authentication that your function URL uses. Set to `AWS_IAM` if you want
    /// to restrict access to authenticated users only. Set to `NONE` if you want to bypass IAM authentication to
    /// create a public endpoint.
    pub fn function_url_auth_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("FunctionUrlAuthType", value)) }
    /// `InvokedViaFunctionUrl`. Indicates whether the permission applies when the function is invoked through a
    /// function URL.
    pub fn invoked_via_function_url(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("InvokedViaFunctionUrl", value)) }
    /// `PrincipalOrgID`. The identifier for your organization in AWS Organizations. Use this to grant permissions
    /// to all the AWS accounts under this organization.
    pub fn principal_org_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PrincipalOrgID", value)) }
    /// `SourceAccount`. For AWS service, the ID of the AWS account that owns the resource. Use this together with
    /// `SourceArn` to ensure that the specified account owns the resource. It is possible for an Amazon S3 bucket
    /// to be deleted by its owner and recreated by another account.
    pub fn source_account(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SourceAccount", value)) }
    /// `SourceArn`. For AWS services, the ARN of the AWS resource that invokes the function. For example, an
    /// Amazon S3 bucket or Amazon SNS topic.
    pub fn source_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SourceArn", value)) }
}

impl cfn::Resource for Permission {
    const TYPE: &'static str = "AWS::Lambda::Permission";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Permission {
    type Handle = PermissionRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> PermissionRef { PermissionRef(self.0.build(scope, "AWS::Lambda::Permission")) }
}

/// A [`Permission`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct PermissionRef(fc::NodeId);

impl PermissionRef {
    /// `Id`, by `Fn::GetAtt`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<Permission>> { fc::Value::attribute(self.0, "Id") }
}

impl From<PermissionRef> for fc::NodeId {
    #[inline]
    fn from(it: PermissionRef) -> Self { it.0 }
}

impl From<&PermissionRef> for fc::NodeId {
    #[inline]
    fn from(it: &PermissionRef) -> Self { it.0 }
}

/// `AWS::Lambda::ResourcePolicy`
///
/// Use the `AWS::Lambda::ResourcePolicy` resource to attach a resource-based policy to a LAM resource. A
/// resource-based policy applies to a single LAM resource, for example, a function, function version, or function
/// alias. You can use resource-based policies to grant permissions to other AWS services, AWS accounts and
/// organizations, and IAM users and roles to access your LAM resource.
#[derive(Clone)]
pub struct ResourcePolicy(cfn::ResourceBody);

impl ResourcePolicy {
    /// A new `AWS::Lambda::ResourcePolicy`.
    ///
    /// - `PolicyDocument`. The policy document you want to add to your LAM resource. This is formatted as a JSON
    ///   string.
    /// - `ResourceArn`.
    pub fn new(
        policy_document: impl fc::IntoValue<fc::Json>,
        resource_arn: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("PolicyDocument", policy_document)
            .with("ResourceArn", resource_arn)
        )
    }
}

impl cfn::Resource for ResourcePolicy {
    const TYPE: &'static str = "AWS::Lambda::ResourcePolicy";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ResourcePolicy {
    type Handle = ResourcePolicyRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ResourcePolicyRef { ResourcePolicyRef(self.0.build(scope, "AWS::Lambda::ResourcePolicy")) }
}

/// A [`ResourcePolicy`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ResourcePolicyRef(fc::NodeId);

impl ResourcePolicyRef {
    /// `ResourceArn`, by `Ref`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<ResourcePolicy>> { fc::Value::reference(self.0) }
}

impl From<ResourcePolicyRef> for fc::NodeId {
    #[inline]
    fn from(it: ResourcePolicyRef) -> Self { it.0 }
}

impl From<&ResourcePolicyRef> for fc::NodeId {
    #[inline]
    fn from(it: &ResourcePolicyRef) -> Self { it.0 }
}

/// `AWS::Lambda::Url`
///
/// The `AWS::Lambda::Url` resource creates a function URL with the specified configuration parameters. A [function
/// URL](https://docs.aws.amazon.com/lambda/latest/dg/lambda-urls.html) is a dedicated HTTP(S) endpoint that you
/// can use to invoke your function.
#[derive(Clone)]
pub struct Url(cfn::ResourceBody);

impl Url {
    /// A value of `AuthType`.
    pub const AUTH_TYPE_AWS_IAM: &'static str = "AWS_IAM";
    /// A value of `AuthType`.
    pub const AUTH_TYPE_NONE: &'static str = "NONE";
    /// A value of `InvokeMode`.
    pub const INVOKE_MODE_BUFFERED: &'static str = "BUFFERED";
    /// A value of `InvokeMode`.
    pub const INVOKE_MODE_RESPONSE_STREAM: &'static str = "RESPONSE_STREAM";
    /// A new `AWS::Lambda::Url`.
    ///
    /// - `AuthType`. The type of authentication that your function URL uses. Set to `AWS_IAM` if you want to
    ///   restrict access to authenticated users only. Set to `NONE` if you want to bypass IAM authentication to
    ///   create a public endpoint.
    /// - `TargetFunctionArn`. The name of the Lambda function.
    pub fn new(
        auth_type: impl fc::IntoValue<String>,
        target_function_arn: impl fc::IntoValue<fc::Arn<Function>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("AuthType", auth_type)
            .with("TargetFunctionArn", target_function_arn)
        )
    }
    /// `Cors`. The [Cross-Origin Resource Sharing
    /// (CORS)](https://docs.aws.amazon.com/https://developer.mozilla.org/en-US/docs/Web/HTTP/CORS) settings for
    /// your function URL.
    pub fn cors(self, value: impl fc::IntoValue<Cors>) -> Self { Self(self.0.with("Cors", value)) }
    /// `InvokeMode`. Use one of the following options
    pub fn invoke_mode(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("InvokeMode", value)) }
    /// `Qualifier`. The alias name.
    pub fn qualifier(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Qualifier", value)) }
}

impl cfn::Resource for Url {
    const TYPE: &'static str = "AWS::Lambda::Url";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Url {
    type Handle = UrlRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> UrlRef { UrlRef(self.0.build(scope, "AWS::Lambda::Url")) }
}

/// A [`Url`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct UrlRef(fc::NodeId);

impl UrlRef {
    /// `FunctionArn`, by `Ref`. The Amazon Resource Name (ARN) of the function.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Url>> { fc::Value::reference(self.0) }
    /// `FunctionUrl`, by `Fn::GetAtt`. The HTTP URL endpoint for your function.
    #[inline]
    pub fn function_url(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "FunctionUrl") }
}

impl From<UrlRef> for fc::NodeId {
    #[inline]
    fn from(it: UrlRef) -> Self { it.0 }
}

impl From<&UrlRef> for fc::NodeId {
    #[inline]
    fn from(it: &UrlRef) -> Self { it.0 }
}

pub use cfn::target::lambda::Version;

impl Version {
    /// A new `AWS::Lambda::Version`.
    ///
    /// - `FunctionName`. The name or ARN of the Lambda function.
    pub fn new(function_name: impl fc::IntoValue<fc::IdOf<Function>>) -> Self { Self(cfn::ResourceBody::new().with("FunctionName", function_name)) }
    /// `CodeSha256`. Only publish a version if the hash value matches the value that's specified. Use this option
    /// to avoid publishing a version if the function code has changed since you last updated it. Updates are not
    /// supported for this property.
    pub fn code_sha256(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CodeSha256", value)) }
    /// `Description`. A description for the version to override the description in the function configuration.
    /// Updates are not supported for this property.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `FunctionScalingConfig`. Configuration that defines the scaling behavior for a Lambda Managed Instances
    /// function, including the minimum and maximum number of execution environments that can be provisioned.
    pub fn function_scaling_config(self, value: impl fc::IntoValue<FunctionScalingConfig>) -> Self { Self(self.0.with("FunctionScalingConfig", value)) }
    /// `ProvisionedConcurrencyConfig`. Specifies a provisioned concurrency configuration for a function's version.
    /// Updates are not supported for this property.
    pub fn provisioned_concurrency_config(self, value: impl fc::IntoValue<ProvisionedConcurrencyConfiguration>) -> Self { Self(self.0.with("ProvisionedConcurrencyConfig", value)) }
    /// `RuntimePolicy`. Runtime Management Config of a function.
    pub fn runtime_policy(self, value: impl fc::IntoValue<RuntimePolicy>) -> Self { Self(self.0.with("RuntimePolicy", value)) }
}

impl cfn::Resource for Version {
    const TYPE: &'static str = "AWS::Lambda::Version";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Version {
    type Handle = VersionRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> VersionRef { VersionRef(self.0.build(scope, "AWS::Lambda::Version")) }
}

/// A [`Version`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct VersionRef(fc::NodeId);

impl VersionRef {
    /// `FunctionArn`, by `Ref`. The ARN of the function.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Version>> { fc::Value::reference(self.0) }
    /// `Version`, by `Fn::GetAtt`. The version number.
    #[inline]
    pub fn version(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Version") }
}

impl From<VersionRef> for fc::NodeId {
    #[inline]
    fn from(it: VersionRef) -> Self { it.0 }
}

impl From<&VersionRef> for fc::NodeId {
    #[inline]
    fn from(it: &VersionRef) -> Self { it.0 }
}

/// `AWS::Lambda::WebFunction`
///
/// Resource Type definition for AWS::Lambda::WebFunction. Creates a Lambda Web function container.
#[derive(Clone)]
pub struct WebFunction(cfn::ResourceBody);

impl WebFunction {
    /// A new `AWS::Lambda::WebFunction`.
    ///
    /// - `FunctionName`. The name of the web function. The name can contain letters, numbers, hyphens (-), and
    ///   underscores (\_), and cannot begin or end with a hyphen or an underscore. The length constraint applies
    ///   only to the full ARN. If you specify only the function name, it is limited to 64 characters in length.
    pub fn new(function_name: impl fc::IntoValue<String>) -> Self { Self(cfn::ResourceBody::new().with("FunctionName", function_name)) }
    /// `Tags`. A list of tags to apply to the function.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for WebFunction {
    const TYPE: &'static str = "AWS::Lambda::WebFunction";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for WebFunction {
    type Handle = WebFunctionRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> WebFunctionRef { WebFunctionRef(self.0.build(scope, "AWS::Lambda::WebFunction")) }
}

/// A [`WebFunction`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct WebFunctionRef(fc::NodeId);

impl WebFunctionRef {
    /// `FunctionArn`, by `Ref`. The Amazon Resource Name (ARN) of the function.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<WebFunction>> { fc::Value::reference(self.0) }
    /// `State`, by `Fn::GetAtt`. The current state of the function.
    #[inline]
    pub fn state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "State") }
    /// `StateReason`, by `Fn::GetAtt`. The reason for the function's current state.
    #[inline]
    pub fn state_reason(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "StateReason") }
    /// `CreatedAt`, by `Fn::GetAtt`. The timestamp when the function was created.
    #[inline]
    pub fn created_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreatedAt") }
    /// `UpdatedAt`, by `Fn::GetAtt`. The timestamp when the function was last updated.
    #[inline]
    pub fn updated_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "UpdatedAt") }
}

impl From<WebFunctionRef> for fc::NodeId {
    #[inline]
    fn from(it: WebFunctionRef) -> Self { it.0 }
}

impl From<&WebFunctionRef> for fc::NodeId {
    #[inline]
    fn from(it: &WebFunctionRef) -> Self { it.0 }
}

/// `AWS::Lambda::WebFunctionEndpoint`
///
/// Resource Type definition for AWS::Lambda::WebFunctionEndpoint. An endpoint exposes a Lambda web function over
/// HTTPS and routes traffic to one or more revisions. The endpoint type determines how traffic is served and
/// routed across Regions.
#[derive(Clone)]
pub struct WebFunctionEndpoint(cfn::ResourceBody);

/// What a [`WebFunctionEndpoint`] can't be without.
#[derive(Clone)]
pub struct WebFunctionEndpointRequired<A, B, C, D> {
    /// `AuthType`. The authentication type for the endpoint. (`String`)
    pub auth_type: A,
    /// `EndpointName`. The name of the endpoint. (`String`)
    pub endpoint_name: B,
    /// `EndpointType`. The type of the endpoint. (`String`)
    pub endpoint_type: C,
    /// `FunctionName`. The name of the web function this endpoint belongs to. The length constraint applies only
    /// to the full ARN. If you specify only the function name, it is limited to 64 characters in length.
    /// (`String`)
    pub function_name: D,
}

impl WebFunctionEndpoint {
    /// A value of `AuthType`.
    pub const AUTH_TYPE_APPLICATION_MANAGED: &'static str = "ApplicationManaged";
    /// A value of `AuthType`.
    pub const AUTH_TYPE_IAM_AUTH: &'static str = "IamAuth";
    /// A value of `EndpointType`.
    pub const ENDPOINT_TYPE_HOME_REGION: &'static str = "HomeRegion";
    /// A value of `EndpointType`.
    pub const ENDPOINT_TYPE_MULTI_REGION: &'static str = "MultiRegion";
    /// A value of `EndpointType`.
    pub const ENDPOINT_TYPE_PER_REGION: &'static str = "PerRegion";
    /// A new `AWS::Lambda::WebFunctionEndpoint`.
    pub fn new(required: WebFunctionEndpointRequired<
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
    >) -> Self {
        Self(cfn::ResourceBody::new()
            .with("AuthType", required.auth_type)
            .with("EndpointName", required.endpoint_name)
            .with("EndpointType", required.endpoint_type)
            .with("FunctionName", required.function_name)
        )
    }
    /// `Regions`. The list of AWS Regions for the endpoint.
    pub fn regions(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Regions", value)) }
    /// `Description`. A description of the endpoint.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `ThrottleConfig`. The throttling configuration for the endpoint. Optionally constrains the request rate
    /// that the endpoint accepts, in addition to your account's rate limit quota.
    pub fn throttle_config(self, value: impl fc::IntoValue<ThrottleConfig>) -> Self { Self(self.0.with("ThrottleConfig", value)) }
    /// `ScalingConfig`. The scaling configuration for the endpoint. Optionally constrains how many concurrent
    /// execution environments the endpoint can use, in addition to your account's vCPU quota.
    pub fn scaling_config(self, value: impl fc::IntoValue<WebFunctionEndpointScalingConfig>) -> Self { Self(self.0.with("ScalingConfig", value)) }
    /// `RevisionWeights`. List of revision routing entries. 1 or 2 entries. With 1 entry, weight must be 100. With
    /// 2 entries, weights must sum to 100.
    pub fn revision_weights(self, value: impl fc::IntoValue<fc::List<RevisionWeight>>) -> Self { Self(self.0.with("RevisionWeights", value)) }
}

impl cfn::Resource for WebFunctionEndpoint {
    const TYPE: &'static str = "AWS::Lambda::WebFunctionEndpoint";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for WebFunctionEndpoint {
    type Handle = WebFunctionEndpointRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> WebFunctionEndpointRef { WebFunctionEndpointRef(self.0.build(scope, "AWS::Lambda::WebFunctionEndpoint")) }
}

/// A [`WebFunctionEndpoint`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct WebFunctionEndpointRef(fc::NodeId);

impl WebFunctionEndpointRef {
    /// `EndpointArn`, by `Ref`. The Amazon Resource Name (ARN) of the endpoint.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<WebFunctionEndpoint>> { fc::Value::reference(self.0) }
    /// `FunctionArn`, by `Fn::GetAtt`. The Amazon Resource Name (ARN) of the function.
    #[inline]
    pub fn function_arn(&self) -> fc::Value<fc::Arn<Function>> { fc::Value::attribute(self.0, "FunctionArn") }
    /// `DomainName`, by `Fn::GetAtt`. The domain name of the endpoint.
    #[inline]
    pub fn domain_name(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "DomainName") }
    /// `State`, by `Fn::GetAtt`. The current state of the endpoint.
    #[inline]
    pub fn state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "State") }
    /// `StateReason`, by `Fn::GetAtt`. The reason for the endpoint's current state.
    #[inline]
    pub fn state_reason(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "StateReason") }
    /// `UpdateStatus`, by `Fn::GetAtt`. The status of the last update operation.
    #[inline]
    pub fn update_status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "UpdateStatus") }
    /// `UpdateStatusReason`, by `Fn::GetAtt`. The reason for the update status.
    #[inline]
    pub fn update_status_reason(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "UpdateStatusReason") }
    /// `RegionalEndpoints`, by `Fn::GetAtt`.
    #[inline]
    pub fn regional_endpoints(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "RegionalEndpoints") }
    /// `CreatedAt`, by `Fn::GetAtt`. The timestamp when the endpoint was created.
    #[inline]
    pub fn created_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreatedAt") }
    /// `UpdatedAt`, by `Fn::GetAtt`. The timestamp when the endpoint was last updated.
    #[inline]
    pub fn updated_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "UpdatedAt") }
}

impl From<WebFunctionEndpointRef> for fc::NodeId {
    #[inline]
    fn from(it: WebFunctionEndpointRef) -> Self { it.0 }
}

impl From<&WebFunctionEndpointRef> for fc::NodeId {
    #[inline]
    fn from(it: &WebFunctionEndpointRef) -> Self { it.0 }
}

/// `AWS::Lambda::WebFunctionRevision`
///
/// Resource Type definition for AWS::Lambda::WebFunctionRevision. An immutable revision of a Lambda web function,
/// containing the function code and configuration.
#[derive(Clone)]
pub struct WebFunctionRevision(cfn::ResourceBody);

impl WebFunctionRevision {
    /// A new `AWS::Lambda::WebFunctionRevision`.
    ///
    /// - `BuildConfig`. The build configuration for the revision.
    /// - `ServiceConfig`. The service configuration for the revision.
    /// - `FunctionName`. The name of the web function this revision belongs to. The length constraint applies only
    ///   to the full ARN. If you specify only the function name, it is limited to 64 characters in length.
    pub fn new(
        build_config: impl fc::IntoValue<BuildConfig>,
        service_config: impl fc::IntoValue<ServiceConfig>,
        function_name: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("BuildConfig", build_config)
            .with("ServiceConfig", service_config)
            .with("FunctionName", function_name)
        )
    }
    /// `KmsKeyArn`. The ARN of the KMS key used to encrypt the revision.
    pub fn kms_key_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::kms::Key>>) -> Self { Self(self.0.with("KmsKeyArn", value)) }
    /// `Description`. A description of the revision.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
}

impl cfn::Resource for WebFunctionRevision {
    const TYPE: &'static str = "AWS::Lambda::WebFunctionRevision";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for WebFunctionRevision {
    type Handle = WebFunctionRevisionRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> WebFunctionRevisionRef { WebFunctionRevisionRef(self.0.build(scope, "AWS::Lambda::WebFunctionRevision")) }
}

/// A [`WebFunctionRevision`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct WebFunctionRevisionRef(fc::NodeId);

impl WebFunctionRevisionRef {
    /// `RevisionArn`, by `Ref`. The Amazon Resource Name (ARN) of the revision.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<WebFunctionRevision>> { fc::Value::reference(self.0) }
    /// `FunctionArn`, by `Fn::GetAtt`. The Amazon Resource Name (ARN) of the function.
    #[inline]
    pub fn function_arn(&self) -> fc::Value<fc::Arn<Function>> { fc::Value::attribute(self.0, "FunctionArn") }
    /// `RevisionId`, by `Fn::GetAtt`. The unique identifier of the revision.
    #[inline]
    pub fn revision_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "RevisionId") }
    /// `State`, by `Fn::GetAtt`. The current state of the revision.
    #[inline]
    pub fn state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "State") }
    /// `StateReason`, by `Fn::GetAtt`. The reason for the revision's current state.
    #[inline]
    pub fn state_reason(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "StateReason") }
    /// `CreatedAt`, by `Fn::GetAtt`. The timestamp when the revision was created.
    #[inline]
    pub fn created_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreatedAt") }
}

impl From<WebFunctionRevisionRef> for fc::NodeId {
    #[inline]
    fn from(it: WebFunctionRevisionRef) -> Self { it.0 }
}

impl From<&WebFunctionRevisionRef> for fc::NodeId {
    #[inline]
    fn from(it: &WebFunctionRevisionRef) -> Self { it.0 }
}

/// The [traffic-shifting](https://docs.aws.amazon.com/lambda/latest/dg/lambda-traffic-shifting-using-aliases.html)
/// configuration of a Lambda function alias.
#[derive(Clone)]
pub struct AliasRoutingConfiguration(cfn::Properties);

impl AliasRoutingConfiguration {
    /// A new `AliasRoutingConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `AdditionalVersionWeights`. The second version, and the percentage of traffic that's routed to it.
    pub fn additional_version_weights(self, value: impl fc::IntoValue<fc::List<VersionWeight>>) -> Self { Self(self.0.with("AdditionalVersionWeights", value)) }
}

impl fc::Property for AliasRoutingConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// List of signing profiles that can sign a code package.
#[derive(Clone)]
pub struct AllowedPublishers(cfn::Properties);

impl AllowedPublishers {
    /// A new `AllowedPublishers`.
    ///
    /// - `SigningProfileVersionArns`. The Amazon Resource Name (ARN) for each of the signing profiles. A signing
    ///   profile defines a trusted user who can sign a code package.
    pub fn new(
        signing_profile_version_arns: impl fc::IntoValue<fc::List<String>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("SigningProfileVersionArns", signing_profile_version_arns)
        )
    }
}

impl fc::Property for AllowedPublishers {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specific configuration settings for an Amazon Managed Streaming for Apache Kafka (Amazon MSK) event source.
#[derive(Clone)]
pub struct AmazonManagedKafkaEventSourceConfig(cfn::Properties);

impl AmazonManagedKafkaEventSourceConfig {
    /// A new `AmazonManagedKafkaEventSourceConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ConsumerGroupId`. The identifier for the Kafka consumer group to join. The consumer group ID must be
    /// unique among all your Kafka event sources. After creating a Kafka event source mapping with the consumer
    /// group ID specified, you cannot update this value.
    pub fn consumer_group_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ConsumerGroupId", value)) }
    /// `SchemaRegistryConfig`. Specific configuration settings for a Kafka schema registry.
    pub fn schema_registry_config(self, value: impl fc::IntoValue<SchemaRegistryConfig>) -> Self { Self(self.0.with("SchemaRegistryConfig", value)) }
}

impl fc::Property for AmazonManagedKafkaEventSourceConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The build configuration for the revision.
#[derive(Clone)]
pub struct BuildConfig(cfn::Properties);

impl BuildConfig {
    /// A new `BuildConfig`.
    ///
    /// - `CodeConfig`. The code configuration for the revision.
    /// - `RuntimeConfig`. The runtime configuration for the revision.
    pub fn new(
        code_config: impl fc::IntoValue<CodeConfig>,
        runtime_config: impl fc::IntoValue<RuntimeConfig>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("CodeConfig", code_config)
            .with("RuntimeConfig", runtime_config)
        )
    }
}

impl fc::Property for BuildConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configuration for the capacity provider that manages compute resources for Lambda functions.
#[derive(Clone)]
pub struct CapacityProviderConfig(cfn::Properties);

impl CapacityProviderConfig {
    /// A new `CapacityProviderConfig`.
    ///
    /// - `LambdaManagedInstancesCapacityProviderConfig`. Configuration for Lambda-managed instances used by the
    ///   capacity provider.
    pub fn new(
        lambda_managed_instances_capacity_provider_config: impl fc::IntoValue<LambdaManagedInstancesCapacityProviderConfig>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("LambdaManagedInstancesCapacityProviderConfig", lambda_managed_instances_capacity_provider_config)
        )
    }
}

impl fc::Property for CapacityProviderConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The capacity provider's Amazon CloudWatch Logs configuration settings.
#[derive(Clone)]
pub struct CapacityProviderLoggingConfig(cfn::Properties);

impl CapacityProviderLoggingConfig {
    /// A value of `SystemLogLevel`.
    pub const SYSTEM_LOG_LEVEL_DEBUG: &'static str = "DEBUG";
    /// A value of `SystemLogLevel`.
    pub const SYSTEM_LOG_LEVEL_INFO: &'static str = "INFO";
    /// A value of `SystemLogLevel`.
    pub const SYSTEM_LOG_LEVEL_WARN: &'static str = "WARN";
    /// A new `CapacityProviderLoggingConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `LogGroup`. The name of the Amazon CloudWatch log group the capacity provider sends logs to. By default,
    /// Lambda capacity providers send logs to a default log group named `/aws/lambda/capacity-provider/<capacity
    /// provider name>`. To use a different log group, enter an existing log group or enter a new log group name.
    pub fn log_group(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("LogGroup", value)) }
    /// `SystemLogLevel`. Set this property to filter the system logs for your capacity provider that Lambda sends
    /// to CloudWatch. Lambda only sends system logs at the selected level of detail and lower, where `DEBUG` is
    /// the highest level and `WARN` is the lowest.
    pub fn system_log_level(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SystemLogLevel", value)) }
}

impl fc::Property for CapacityProviderLoggingConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configuration that specifies the permissions required for the capacity provider to manage compute resources.
#[derive(Clone)]
pub struct CapacityProviderPermissionsConfig(cfn::Properties);

impl CapacityProviderPermissionsConfig {
    /// A new `CapacityProviderPermissionsConfig`.
    ///
    /// - `CapacityProviderOperatorRoleArn`. The ARN of the IAM role that the capacity provider uses to manage
    ///   compute instances and other AWS resources.
    pub fn new(
        capacity_provider_operator_role_arn: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("CapacityProviderOperatorRoleArn", capacity_provider_operator_role_arn)
        )
    }
}

impl fc::Property for CapacityProviderPermissionsConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configuration that defines how the capacity provider scales compute instances based on demand and policies.
#[derive(Clone)]
pub struct CapacityProviderScalingConfig(cfn::Properties);

impl CapacityProviderScalingConfig {
    /// A value of `ScalingMode`.
    pub const SCALING_MODE_AUTO: &'static str = "Auto";
    /// A value of `ScalingMode`.
    pub const SCALING_MODE_MANUAL: &'static str = "Manual";
    /// A new `CapacityProviderScalingConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `MaxVCpuCount`. The maximum number of vCPUs that the capacity provider can provision across all compute
    /// instances.
    pub fn max_vcpu_count(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MaxVCpuCount", value)) }
    /// `ScalingMode`. The scaling mode that determines how the capacity provider responds to changes in demand.
    pub fn scaling_mode(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ScalingMode", value)) }
    /// `ScalingPolicies`. A list of target tracking scaling policies for the capacity provider.
    pub fn scaling_policies(self, value: impl fc::IntoValue<fc::List<TargetTrackingScalingPolicy>>) -> Self { Self(self.0.with("ScalingPolicies", value)) }
}

impl fc::Property for CapacityProviderScalingConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configuration that specifies the telemetry collection for the capacity provider.
#[derive(Clone)]
pub struct CapacityProviderTelemetryConfig(cfn::Properties);

impl CapacityProviderTelemetryConfig {
    /// A new `CapacityProviderTelemetryConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `LoggingConfig`. The capacity provider's Amazon CloudWatch Logs configuration settings.
    pub fn logging_config(self, value: impl fc::IntoValue<CapacityProviderLoggingConfig>) -> Self { Self(self.0.with("LoggingConfig", value)) }
}

impl fc::Property for CapacityProviderTelemetryConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// VPC configuration that specifies the network settings for compute instances managed by the capacity provider.
#[derive(Clone)]
pub struct CapacityProviderVpcConfig(cfn::Properties);

impl CapacityProviderVpcConfig {
    /// A new `CapacityProviderVpcConfig`.
    ///
    /// - `SecurityGroupIds`. A list of security group IDs that control network access for compute instances managed
    ///   by the capacity provider.
    /// - `SubnetIds`. A list of subnet IDs where the capacity provider launches compute instances.
    pub fn new(
        security_group_ids: impl fc::IntoValue<fc::List<fc::IdOf<cfn::target::ec2::SecurityGroup>>>,
        subnet_ids: impl fc::IntoValue<fc::List<fc::IdOf<cfn::target::ec2::Subnet>>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("SecurityGroupIds", security_group_ids)
            .with("SubnetIds", subnet_ids)
        )
    }
}

impl fc::Property for CapacityProviderVpcConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `CloudWatchLogging`
#[derive(Clone)]
pub struct CloudWatchLogging(cfn::Properties);

impl CloudWatchLogging {
    /// A new `CloudWatchLogging`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `LogGroup`.
    pub fn log_group(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("LogGroup", value)) }
    /// `LogStream`.
    pub fn log_stream(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("LogStream", value)) }
}

impl fc::Property for CloudWatchLogging {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The [deployment package](https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-package.html) for a Lambda
/// function. To deploy a function defined as a container image, you specify the location of a container image in
/// the Amazon ECR registry. For a.zip file deployment package, you can specify the location of an object in Amazon
/// S3.
#[derive(Clone)]
pub struct Code(cfn::Properties);

impl Code {
    /// A value of `S3ObjectStorageMode`.
    pub const S3_OBJECT_STORAGE_MODE_COPY: &'static str = "COPY";
    /// A value of `S3ObjectStorageMode`.
    pub const S3_OBJECT_STORAGE_MODE_REFERENCE: &'static str = "REFERENCE";
    /// A new `Code`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ImageUri`. URI of a [container image](https://docs.aws.amazon.com/lambda/latest/dg/lambda-images.html) in
    /// the Amazon ECR registry.
    pub fn image_uri(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ImageUri", value)) }
    /// `S3Bucket`. An Amazon S3 bucket in the same AWS Region as your function. The bucket can be in a different
    /// AWS account.
    pub fn s3_bucket(self, value: impl fc::IntoValue<fc::IdOf<cfn::target::s3::Bucket>>) -> Self { Self(self.0.with("S3Bucket", value)) }
    /// `S3Key`. The Amazon S3 key of the deployment package.
    pub fn s3_key(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("S3Key", value)) }
    /// `S3ObjectStorageMode`. Specifies the storage mode for the deployment package. Use `COPY` to store the
    /// package in LAMlong-managed storage. Use `REFERENCE` to read the package directly from the Amazon S3 bucket.
    /// If omitted, the default is `COPY`.
    pub fn s3_object_storage_mode(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("S3ObjectStorageMode", value)) }
    /// `S3ObjectVersion`. For versioned objects, the version of the deployment package object to use.
    pub fn s3_object_version(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("S3ObjectVersion", value)) }
    /// `SourceKMSKeyArn`. The ARN of the AWS Key Management Service ( AWS ) customer managed key that's used to
    /// encrypt your function's.zip deployment package. If you don't provide a customer managed key, Lambda uses an
    /// [AWS owned key](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#aws-owned-cmk).
    pub fn source_kms_key_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SourceKMSKeyArn", value)) }
    /// `ZipFile`. (Node.js and Python) The source code of your Lambda function. If you include your function
    /// source inline with this parameter, CloudFormation places it in a file named `index` and zips it to create a
    /// [deployment package](https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-package.html). This zip
    /// file cannot exceed 4MB. For the `Handler` property, the first part of the handler identifier must be
    /// `index`.
    pub fn zip_file(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ZipFile", value)) }
}

impl fc::Property for Code {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `CodeArtifact`
#[derive(Clone)]
pub struct CodeArtifact(cfn::Properties);

impl CodeArtifact {
    /// A new `CodeArtifact`.
    ///
    /// - `Uri`.
    pub fn new(uri: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Uri", uri)) }
}

impl fc::Property for CodeArtifact {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The code configuration for the revision.
#[derive(Clone)]
pub struct CodeConfig(cfn::Properties);

impl CodeConfig {
    /// A new `CodeConfig`.
    ///
    /// - `S3Object`. The Amazon S3 location of the deployment artifact.
    pub fn new(s3_object: impl fc::IntoValue<S3Object>) -> Self { Self(cfn::Properties::new().with("S3Object", s3_object)) }
}

impl fc::Property for CodeConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Code signing configuration
/// [policies](https://docs.aws.amazon.com/lambda/latest/dg/configuration-codesigning.html#config-codesigning-policies)
/// specify the validation failure action for signature mismatch or expiry.
#[derive(Clone)]
pub struct CodeSigningPolicies(cfn::Properties);

impl CodeSigningPolicies {
    /// A value of `UntrustedArtifactOnDeployment`.
    pub const UNTRUSTED_ARTIFACT_ON_DEPLOYMENT_ENFORCE: &'static str = "Enforce";
    /// A value of `UntrustedArtifactOnDeployment`.
    pub const UNTRUSTED_ARTIFACT_ON_DEPLOYMENT_WARN: &'static str = "Warn";
    /// A new `CodeSigningPolicies`.
    ///
    /// - `UntrustedArtifactOnDeployment`. Code signing configuration policy for deployment validation failure. If
    ///   you set the policy to `Enforce`, Lambda blocks the deployment request if signature validation checks fail.
    ///   If you set the policy to `Warn`, Lambda allows the deployment and issues a new Amazon CloudWatch metric (
    ///   `SignatureValidationErrors` ) and also stores the warning in the CloudTrail log.
    pub fn new(
        untrusted_artifact_on_deployment: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("UntrustedArtifactOnDeployment", untrusted_artifact_on_deployment)
        )
    }
}

impl fc::Property for CodeSigningPolicies {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The network configuration for the connector. Specify a VpcEgressConfiguration to enable outbound traffic
/// routing through your VPC.
#[derive(Clone)]
pub struct Config(cfn::Properties);

impl Config {
    /// A new `Config`.
    ///
    /// - `VpcEgressConfiguration`. The VPC egress configuration for the network connector. Specifies the subnets,
    ///   security groups, and network protocol for routing outbound traffic through your VPC.
    pub fn new(
        vpc_egress_configuration: impl fc::IntoValue<VpcEgressConfiguration>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("VpcEgressConfiguration", vpc_egress_configuration)
        )
    }
}

impl fc::Property for Config {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A ZIP archive that contains the contents of an [Lambda
/// layer](https://docs.aws.amazon.com/lambda/latest/dg/configuration-layers.html).
#[derive(Clone)]
pub struct Content(cfn::Properties);

impl Content {
    /// A value of `S3ObjectStorageMode`.
    pub const S3_OBJECT_STORAGE_MODE_COPY: &'static str = "COPY";
    /// A value of `S3ObjectStorageMode`.
    pub const S3_OBJECT_STORAGE_MODE_REFERENCE: &'static str = "REFERENCE";
    /// A new `Content`.
    ///
    /// - `S3Bucket`. The Amazon S3 bucket of the layer archive.
    /// - `S3Key`. The Amazon S3 key of the layer archive.
    pub fn new(
        s3_bucket: impl fc::IntoValue<fc::IdOf<cfn::target::s3::Bucket>>,
        s3_key: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("S3Bucket", s3_bucket)
            .with("S3Key", s3_key)
        )
    }
    /// `S3ObjectStorageMode`. Specifies whether Lambda should copy the deployment package to its internal storage
    /// (COPY) or reference it directly from your S3 bucket (REFERENCE).
    pub fn s3_object_storage_mode(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("S3ObjectStorageMode", value)) }
    /// `S3ObjectVersion`. For versioned objects, the version of the layer archive object to use.
    pub fn s3_object_version(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("S3ObjectVersion", value)) }
}

impl fc::Property for Content {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The [Cross-Origin Resource Sharing
/// (CORS)](https://docs.aws.amazon.com/https://developer.mozilla.org/en-US/docs/Web/HTTP/CORS) settings for your
/// function URL. Use CORS to grant access to your function URL from any origin. You can also use CORS to control
/// access for specific HTTP headers and methods in requests to your function URL.
#[derive(Clone)]
pub struct Cors(cfn::Properties);

impl Cors {
    /// A new `Cors`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `AllowCredentials`. Whether you want to allow cookies or other credentials in requests to your function
    /// URL. The default is `false`.
    pub fn allow_credentials(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("AllowCredentials", value)) }
    /// `AllowHeaders`. The HTTP headers that origins can include in requests to your function URL. For example:
    /// `Date`, `Keep-Alive`, `X-Custom-Header`.
    pub fn allow_headers(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("AllowHeaders", value)) }
    /// `AllowMethods`. The HTTP methods that are allowed when calling your function URL. For example: `GET`,
    /// `POST`, `DELETE`, or the wildcard character ( `*` ).
    pub fn allow_methods(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("AllowMethods", value)) }
    /// `AllowOrigins`. The origins that can access your function URL. You can list any number of specific origins,
    /// separated by a comma. For example: `https://www.example.com`, `http://localhost:60905`.
    pub fn allow_origins(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("AllowOrigins", value)) }
    /// `ExposeHeaders`. The HTTP headers in your function response that you want to expose to origins that call
    /// your function URL. For example: `Date`, `Keep-Alive`, `X-Custom-Header`.
    pub fn expose_headers(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("ExposeHeaders", value)) }
    /// `MaxAge`. The maximum amount of time, in seconds, that browsers can cache results of a preflight request.
    /// By default, this is set to `0`, which means the browser will not cache results.
    pub fn max_age(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MaxAge", value)) }
}

impl fc::Property for Cors {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `CpuConfiguration`
#[derive(Clone)]
pub struct CpuConfiguration(cfn::Properties);

impl CpuConfiguration {
    /// A value of `Architecture`.
    pub const ARCHITECTURE_ARM_64: &'static str = "ARM_64";
    /// A new `CpuConfiguration`.
    ///
    /// - `Architecture`.
    pub fn new(architecture: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Architecture", architecture)) }
}

impl fc::Property for CpuConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The [dead-letter
/// queue](https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html#invocation-dlq) for
/// failed asynchronous invocations.
#[derive(Clone)]
pub struct DeadLetterConfig(cfn::Properties);

impl DeadLetterConfig {
    /// A new `DeadLetterConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `TargetArn`. The Amazon Resource Name (ARN) of an Amazon SQS queue or Amazon SNS topic.
    pub fn target_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TargetArn", value)) }
}

impl fc::Property for DeadLetterConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specific configuration settings for a DocumentDB event source.
#[derive(Clone)]
pub struct DocumentDbEventSourceConfig(cfn::Properties);

impl DocumentDbEventSourceConfig {
    /// A value of `FullDocument`.
    pub const FULL_DOCUMENT_DEFAULT: &'static str = "Default";
    /// A value of `FullDocument`.
    pub const FULL_DOCUMENT_UPDATE_LOOKUP: &'static str = "UpdateLookup";
    /// A new `DocumentDbEventSourceConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `CollectionName`. The name of the collection to consume within the database. If you do not specify a
    /// collection, Lambda consumes all collections.
    pub fn collection_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CollectionName", value)) }
    /// `DatabaseName`. The name of the database to consume within the DocumentDB cluster.
    pub fn database_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DatabaseName", value)) }
    /// `FullDocument`. Determines what DocumentDB sends to your event stream during document update operations. If
    /// set to UpdateLookup, DocumentDB sends a delta describing the changes, along with a copy of the entire
    /// document. Otherwise, DocumentDB sends only a partial document that contains the changes.
    pub fn full_document(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("FullDocument", value)) }
}

impl fc::Property for DocumentDbEventSourceConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configuration settings for [durable
/// functions](https://docs.aws.amazon.com/lambda/latest/dg/durable-functions.html), including execution timeout
/// and retention period for execution history.
#[derive(Clone)]
pub struct DurableConfig(cfn::Properties);

impl DurableConfig {
    /// A new `DurableConfig`.
    ///
    /// - `ExecutionTimeout`. The maximum time (in seconds) that a durable execution can run before timing out. This
    ///   timeout applies to the entire durable execution, not individual function invocations.
    pub fn new(execution_timeout: impl fc::IntoValue<i64>) -> Self { Self(cfn::Properties::new().with("ExecutionTimeout", execution_timeout)) }
    /// `KMSKeyArn`. The ARN of the KMSlong (KMS) customer managed key that is used to encrypt your durable
    /// execution's payload data, including input, output, and error payloads.
    pub fn kms_key_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::kms::Key>>) -> Self { Self(self.0.with("KMSKeyArn", value)) }
    /// `RetentionPeriodInDays`. The number of days to retain execution history after a durable execution
    /// completes. After this period, execution history is no longer available through the
    /// GetDurableExecutionHistory API.
    pub fn retention_period_in_days(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("RetentionPeriodInDays", value)) }
}

impl fc::Property for DurableConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The list of bootstrap servers for your Kafka brokers in the following format: `"KafkaBootstrapServers":
/// ["abc.xyz.com:xxxx","abc2.xyz.com:xxxx"]`.
#[derive(Clone)]
pub struct Endpoints(cfn::Properties);

impl Endpoints {
    /// A new `Endpoints`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `KafkaBootstrapServers`. The list of bootstrap servers for your Kafka brokers in the following format:
    /// `"KafkaBootstrapServers": ["abc.xyz.com:xxxx","abc2.xyz.com:xxxx"]`.
    pub fn kafka_bootstrap_servers(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("KafkaBootstrapServers", value)) }
}

impl fc::Property for Endpoints {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A function's environment variable settings. You can use environment variables to adjust your function's
/// behavior without updating code. An environment variable is a pair of strings that are stored in a function's
/// version-specific configuration.
#[derive(Clone)]
pub struct Environment(cfn::Properties);

impl Environment {
    /// A new `Environment`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Variables`. Environment variable key-value pairs.
    pub fn variables(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("Variables", value)) }
}

impl fc::Property for Environment {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `EnvironmentVariable`
#[derive(Clone)]
pub struct EnvironmentVariable(cfn::Properties);

impl EnvironmentVariable {
    /// A new `EnvironmentVariable`.
    ///
    /// - `Key`.
    /// - `Value`.
    pub fn new(key: impl fc::IntoValue<String>, value: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Key", key).with("Value", value)) }
}

impl fc::Property for EnvironmentVariable {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The size of the function's `/tmp` directory in MB. The default value is 512, but it can be any whole number
/// between 512 and 10,240 MB.
#[derive(Clone)]
pub struct EphemeralStorage(cfn::Properties);

impl EphemeralStorage {
    /// A new `EphemeralStorage`.
    ///
    /// - `Size`. The size of the function's `/tmp` directory.
    pub fn new(size: impl fc::IntoValue<i64>) -> Self { Self(cfn::Properties::new().with("Size", size)) }
}

impl fc::Property for EphemeralStorage {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A configuration object that specifies the destination of an event after Lambda processes it.
#[derive(Clone)]
pub struct EventInvokeConfigDestinationConfig(cfn::Properties);

impl EventInvokeConfigDestinationConfig {
    /// A new `EventInvokeConfigDestinationConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `OnFailure`. The destination configuration for failed invocations.
    pub fn on_failure(self, value: impl fc::IntoValue<EventInvokeConfigOnFailure>) -> Self { Self(self.0.with("OnFailure", value)) }
    /// `OnSuccess`. The destination configuration for successful invocations.
    pub fn on_success(self, value: impl fc::IntoValue<OnSuccess>) -> Self { Self(self.0.with("OnSuccess", value)) }
}

impl fc::Property for EventInvokeConfigDestinationConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A destination for events that failed processing.
#[derive(Clone)]
pub struct EventInvokeConfigOnFailure(cfn::Properties);

impl EventInvokeConfigOnFailure {
    /// A new `EventInvokeConfigOnFailure`.
    ///
    /// - `Destination`. The Amazon Resource Name (ARN) of the destination resource.
    pub fn new(destination: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Destination", destination)) }
}

impl fc::Property for EventInvokeConfigOnFailure {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A configuration object that specifies the destination of an event after Lambda processes it.
#[derive(Clone)]
pub struct EventSourceMappingDestinationConfig(cfn::Properties);

impl EventSourceMappingDestinationConfig {
    /// A new `EventSourceMappingDestinationConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `OnFailure`. The destination configuration for failed invocations.
    pub fn on_failure(self, value: impl fc::IntoValue<EventSourceMappingOnFailure>) -> Self { Self(self.0.with("OnFailure", value)) }
}

impl fc::Property for EventSourceMappingDestinationConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The function's Amazon CloudWatch Logs configuration settings.
#[derive(Clone)]
pub struct EventSourceMappingLoggingConfig(cfn::Properties);

impl EventSourceMappingLoggingConfig {
    /// A value of `SystemLogLevel`.
    pub const SYSTEM_LOG_LEVEL_DEBUG: &'static str = "DEBUG";
    /// A value of `SystemLogLevel`.
    pub const SYSTEM_LOG_LEVEL_INFO: &'static str = "INFO";
    /// A value of `SystemLogLevel`.
    pub const SYSTEM_LOG_LEVEL_WARN: &'static str = "WARN";
    /// A new `EventSourceMappingLoggingConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `SystemLogLevel`. Set this property to filter the system logs for your function that Lambda sends to
    /// CloudWatch. Lambda only sends system logs at the selected level of detail and lower, where `DEBUG` is the
    /// highest level and `WARN` is the lowest.
    pub fn system_log_level(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SystemLogLevel", value)) }
}

impl fc::Property for EventSourceMappingLoggingConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A destination for events that failed processing.
#[derive(Clone)]
pub struct EventSourceMappingOnFailure(cfn::Properties);

impl EventSourceMappingOnFailure {
    /// A new `EventSourceMappingOnFailure`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Destination`. The Amazon Resource Name (ARN) of the destination resource.
    pub fn destination(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Destination", value)) }
}

impl fc::Property for EventSourceMappingOnFailure {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// (Amazon SQS only) The scaling configuration for the event source. To remove the configuration, pass an empty
/// value.
#[derive(Clone)]
pub struct EventSourceMappingScalingConfig(cfn::Properties);

impl EventSourceMappingScalingConfig {
    /// A new `EventSourceMappingScalingConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `MaximumConcurrency`. Limits the number of concurrent instances that the Amazon SQS event source can
    /// invoke.
    pub fn maximum_concurrency(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MaximumConcurrency", value)) }
}

impl fc::Property for EventSourceMappingScalingConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Details about the connection between a Lambda function and an [Amazon EFS file
/// system](https://docs.aws.amazon.com/lambda/latest/dg/configuration-filesystem.html).
#[derive(Clone)]
pub struct FileSystemConfig(cfn::Properties);

impl FileSystemConfig {
    /// A new `FileSystemConfig`.
    ///
    /// - `Arn`. The Amazon Resource Name (ARN) of the Amazon EFS access point that provides access to the file
    ///   system.
    /// - `LocalMountPath`. The path where the function can access the file system, starting with `/mnt/`.
    pub fn new(
        arn: impl fc::IntoValue<fc::Arn<cfn::target::efs::AccessPoint>>,
        local_mount_path: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Arn", arn)
            .with("LocalMountPath", local_mount_path)
        )
    }
    /// `S3FilesConfig`. Setting controls how your function accesses data from an Amazon S3 file system.
    pub fn s3_files_config(self, value: impl fc::IntoValue<S3FilesConfig>) -> Self { Self(self.0.with("S3FilesConfig", value)) }
}

impl fc::Property for FileSystemConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A structure within a `FilterCriteria` object that defines an event filtering pattern.
#[derive(Clone)]
pub struct Filter(cfn::Properties);

impl Filter {
    /// A new `Filter`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Pattern`. A filter pattern.
    pub fn pattern(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Pattern", value)) }
}

impl fc::Property for Filter {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// An object that contains the filters for an event source.
#[derive(Clone)]
pub struct FilterCriteria(cfn::Properties);

impl FilterCriteria {
    /// A new `FilterCriteria`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Filters`. A list of filters.
    pub fn filters(self, value: impl fc::IntoValue<fc::List<Filter>>) -> Self { Self(self.0.with("Filters", value)) }
}

impl fc::Property for FilterCriteria {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The function's Amazon CloudWatch Logs configuration settings.
#[derive(Clone)]
pub struct FunctionLoggingConfig(cfn::Properties);

impl FunctionLoggingConfig {
    /// A value of `ApplicationLogLevel`.
    pub const APPLICATION_LOG_LEVEL_DEBUG: &'static str = "DEBUG";
    /// A value of `ApplicationLogLevel`.
    pub const APPLICATION_LOG_LEVEL_ERROR: &'static str = "ERROR";
    /// A value of `ApplicationLogLevel`.
    pub const APPLICATION_LOG_LEVEL_FATAL: &'static str = "FATAL";
    /// A value of `ApplicationLogLevel`.
    pub const APPLICATION_LOG_LEVEL_INFO: &'static str = "INFO";
    /// A value of `ApplicationLogLevel`.
    pub const APPLICATION_LOG_LEVEL_TRACE: &'static str = "TRACE";
    /// A value of `ApplicationLogLevel`.
    pub const APPLICATION_LOG_LEVEL_WARN: &'static str = "WARN";
    /// A value of `LogFormat`.
    pub const LOG_FORMAT_JSON: &'static str = "JSON";
    /// A value of `LogFormat`.
    pub const LOG_FORMAT_TEXT: &'static str = "Text";
    /// A value of `SystemLogLevel`.
    pub const SYSTEM_LOG_LEVEL_DEBUG: &'static str = "DEBUG";
    /// A value of `SystemLogLevel`.
    pub const SYSTEM_LOG_LEVEL_INFO: &'static str = "INFO";
    /// A value of `SystemLogLevel`.
    pub const SYSTEM_LOG_LEVEL_WARN: &'static str = "WARN";
    /// A new `FunctionLoggingConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ApplicationLogLevel`. Set this property to filter the application logs for your function that Lambda sends
    /// to CloudWatch. Lambda only sends application logs at the selected level of detail and lower, where `TRACE`
    /// is the highest level and `FATAL` is the lowest.
    pub fn application_log_level(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ApplicationLogLevel", value)) }
    /// `LogFormat`. The format in which Lambda sends your function's application and system logs to CloudWatch.
    /// Select between plain text and structured JSON.
    pub fn log_format(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("LogFormat", value)) }
    /// `LogGroup`. The name of the Amazon CloudWatch log group the function sends logs to. By default, Lambda
    /// functions send logs to a default log group named `/aws/lambda/<function name>`. To use a different log
    /// group, enter an existing log group or enter a new log group name.
    pub fn log_group(self, value: impl fc::IntoValue<fc::IdOf<cfn::target::logs::LogGroup>>) -> Self { Self(self.0.with("LogGroup", value)) }
    /// `SystemLogLevel`. Set this property to filter the system logs for your function that Lambda sends to
    /// CloudWatch. Lambda only sends system logs at the selected level of detail and lower, where `DEBUG` is the
    /// highest level and `WARN` is the lowest.
    pub fn system_log_level(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SystemLogLevel", value)) }
}

impl fc::Property for FunctionLoggingConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configuration that defines the scaling behavior for a Lambda Managed Instances function, including the minimum
/// and maximum number of execution environments that can be provisioned.
#[derive(Clone)]
pub struct FunctionScalingConfig(cfn::Properties);

impl FunctionScalingConfig {
    /// A new `FunctionScalingConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `MaxExecutionEnvironments`. The maximum number of execution environments that can be provisioned for the
    /// function.
    pub fn max_execution_environments(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MaxExecutionEnvironments", value)) }
    /// `MinExecutionEnvironments`. The minimum number of execution environments to maintain for the function.
    pub fn min_execution_environments(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MinExecutionEnvironments", value)) }
}

impl fc::Property for FunctionScalingConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `Hooks`
#[derive(Clone)]
pub struct Hooks(cfn::Properties);

impl Hooks {
    /// A new `Hooks`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `MicrovmHooks`.
    pub fn microvm_hooks(self, value: impl fc::IntoValue<MicrovmHooks>) -> Self { Self(self.0.with("MicrovmHooks", value)) }
    /// `MicrovmImageHooks`.
    pub fn microvm_image_hooks(self, value: impl fc::IntoValue<MicrovmImageHooks>) -> Self { Self(self.0.with("MicrovmImageHooks", value)) }
    /// `Port`.
    pub fn port(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Port", value)) }
}

impl fc::Property for Hooks {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configuration values that override the container image Dockerfile settings.
#[derive(Clone)]
pub struct ImageConfig(cfn::Properties);

impl ImageConfig {
    /// A new `ImageConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Command`. Specifies parameters that you want to pass in with ENTRYPOINT. You can specify a maximum of
    /// 1,500 parameters in the list.
    pub fn command(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Command", value)) }
    /// `EntryPoint`. Specifies the entry point to their application, which is typically the location of the
    /// runtime executable. You can specify a maximum of 1,500 string entries in the list.
    pub fn entry_point(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("EntryPoint", value)) }
    /// `WorkingDirectory`. Specifies the working directory. The length of the directory string cannot exceed 1,000
    /// characters.
    pub fn working_directory(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("WorkingDirectory", value)) }
}

impl fc::Property for ImageConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifications that define the characteristics and constraints for compute instances used by the capacity
/// provider.
#[derive(Clone)]
pub struct InstanceRequirements(cfn::Properties);

impl InstanceRequirements {
    /// A value of `Architectures`.
    pub const ARCHITECTURES_ARM64: &'static str = "arm64";
    /// A value of `Architectures`.
    pub const ARCHITECTURES_X86_64: &'static str = "x86_64";
    /// A new `InstanceRequirements`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `AllowedInstanceTypes`. A list of EC2 instance types that the capacity provider is allowed to use. If not
    /// specified, all compatible instance types are allowed.
    pub fn allowed_instance_types(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("AllowedInstanceTypes", value)) }
    /// `Architectures`. A list of supported CPU architectures for compute instances. Valid values include `x86_64`
    /// and `arm64`.
    pub fn architectures(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Architectures", value)) }
    /// `ExcludedInstanceTypes`. A list of EC2 instance types that the capacity provider should not use, even if
    /// they meet other requirements.
    pub fn excluded_instance_types(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("ExcludedInstanceTypes", value)) }
}

impl fc::Property for InstanceRequirements {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configuration for Lambda-managed instances used by the capacity provider.
#[derive(Clone)]
pub struct LambdaManagedInstancesCapacityProviderConfig(cfn::Properties);

impl LambdaManagedInstancesCapacityProviderConfig {
    /// A new `LambdaManagedInstancesCapacityProviderConfig`.
    ///
    /// - `CapacityProviderArn`. The Amazon Resource Name (ARN) of the capacity provider.
    pub fn new(capacity_provider_arn: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("CapacityProviderArn", capacity_provider_arn)) }
    /// `ExecutionEnvironmentMemoryGiBPerVCpu`. The amount of memory in GiB allocated per vCPU for execution
    /// environments.
    pub fn execution_environment_memory_gi_b_per_vcpu(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("ExecutionEnvironmentMemoryGiBPerVCpu", value)) }
    /// `PerExecutionEnvironmentMaxConcurrency`. The maximum number of concurrent executions that can run on each
    /// execution environment.
    pub fn per_execution_environment_max_concurrency(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("PerExecutionEnvironmentMaxConcurrency", value)) }
}

impl fc::Property for LambdaManagedInstancesCapacityProviderConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `Logging`
#[derive(Clone)]
pub struct Logging(cfn::Properties);

impl Logging {
    /// A new `Logging`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `CloudWatch`.
    pub fn cloud_watch(self, value: impl fc::IntoValue<CloudWatchLogging>) -> Self { Self(self.0.with("CloudWatch", value)) }
    /// `Disabled`.
    pub fn disabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Disabled", value)) }
}

impl fc::Property for Logging {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The metrics configuration for your event source. Use this configuration object to define which metrics you want
/// your event source mapping to produce.
#[derive(Clone)]
pub struct MetricsConfig(cfn::Properties);

impl MetricsConfig {
    /// A value of `Metrics`.
    pub const METRICS_ERROR_COUNT: &'static str = "ErrorCount";
    /// A value of `Metrics`.
    pub const METRICS_EVENT_COUNT: &'static str = "EventCount";
    /// A value of `Metrics`.
    pub const METRICS_KAFKA_METRICS: &'static str = "KafkaMetrics";
    /// A new `MetricsConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Metrics`. The metrics you want your event source mapping to produce. Include `EventCount` to receive event
    /// source mapping metrics related to the number of events processed by your event source mapping.
    pub fn metrics(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Metrics", value)) }
}

impl fc::Property for MetricsConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `MicrovmHooks`
#[derive(Clone)]
pub struct MicrovmHooks(cfn::Properties);

impl MicrovmHooks {
    /// A value of `Resume`.
    pub const RESUME_DISABLED: &'static str = "DISABLED";
    /// A value of `Resume`.
    pub const RESUME_ENABLED: &'static str = "ENABLED";
    /// A value of `Run`.
    pub const RUN_DISABLED: &'static str = "DISABLED";
    /// A value of `Run`.
    pub const RUN_ENABLED: &'static str = "ENABLED";
    /// A value of `Suspend`.
    pub const SUSPEND_DISABLED: &'static str = "DISABLED";
    /// A value of `Suspend`.
    pub const SUSPEND_ENABLED: &'static str = "ENABLED";
    /// A value of `Terminate`.
    pub const TERMINATE_DISABLED: &'static str = "DISABLED";
    /// A value of `Terminate`.
    pub const TERMINATE_ENABLED: &'static str = "ENABLED";
    /// A new `MicrovmHooks`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Resume`.
    pub fn resume(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Resume", value)) }
    /// `ResumeTimeoutInSeconds`.
    pub fn resume_timeout_in_seconds(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("ResumeTimeoutInSeconds", value)) }
    /// `Run`.
    pub fn run(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Run", value)) }
    /// `RunTimeoutInSeconds`.
    pub fn run_timeout_in_seconds(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("RunTimeoutInSeconds", value)) }
    /// `Suspend`.
    pub fn suspend(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Suspend", value)) }
    /// `SuspendTimeoutInSeconds`.
    pub fn suspend_timeout_in_seconds(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("SuspendTimeoutInSeconds", value)) }
    /// `Terminate`.
    pub fn terminate(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Terminate", value)) }
    /// `TerminateTimeoutInSeconds`.
    pub fn terminate_timeout_in_seconds(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("TerminateTimeoutInSeconds", value)) }
}

impl fc::Property for MicrovmHooks {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `MicrovmImageHooks`
#[derive(Clone)]
pub struct MicrovmImageHooks(cfn::Properties);

impl MicrovmImageHooks {
    /// A value of `Ready`.
    pub const READY_DISABLED: &'static str = "DISABLED";
    /// A value of `Ready`.
    pub const READY_ENABLED: &'static str = "ENABLED";
    /// A value of `Validate`.
    pub const VALIDATE_DISABLED: &'static str = "DISABLED";
    /// A value of `Validate`.
    pub const VALIDATE_ENABLED: &'static str = "ENABLED";
    /// A new `MicrovmImageHooks`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Ready`.
    pub fn ready(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Ready", value)) }
    /// `ReadyTimeoutInSeconds`.
    pub fn ready_timeout_in_seconds(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("ReadyTimeoutInSeconds", value)) }
    /// `Validate`.
    pub fn validate(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Validate", value)) }
    /// `ValidateTimeoutInSeconds`.
    pub fn validate_timeout_in_seconds(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("ValidateTimeoutInSeconds", value)) }
}

impl fc::Property for MicrovmImageHooks {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A destination for events that were processed successfully.
#[derive(Clone)]
pub struct OnSuccess(cfn::Properties);

impl OnSuccess {
    /// A new `OnSuccess`.
    ///
    /// - `Destination`. The Amazon Resource Name (ARN) of the destination resource.
    pub fn new(destination: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Destination", destination)) }
}

impl fc::Property for OnSuccess {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configuration that defines how tags are propagated to managed resources.
#[derive(Clone)]
pub struct PropagateTagsConfig(cfn::Properties);

impl PropagateTagsConfig {
    /// A value of `Mode`.
    pub const MODE_EXPLICIT: &'static str = "Explicit";
    /// A value of `Mode`.
    pub const MODE_NONE: &'static str = "None";
    /// A new `PropagateTagsConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ExplicitTags`. A list of tags to explicitly propagate to managed resources. Maximum of 40 tags.
    pub fn explicit_tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("ExplicitTags", value)) }
    /// `Mode`. The mode for tag propagation.
    pub fn mode(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Mode", value)) }
}

impl fc::Property for PropagateTagsConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A provisioned concurrency configuration for a function's alias.
#[derive(Clone)]
pub struct ProvisionedConcurrencyConfiguration(cfn::Properties);

impl ProvisionedConcurrencyConfiguration {
    /// A new `ProvisionedConcurrencyConfiguration`.
    ///
    /// - `ProvisionedConcurrentExecutions`. The amount of provisioned concurrency to allocate for the alias.
    pub fn new(
        provisioned_concurrent_executions: impl fc::IntoValue<i64>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("ProvisionedConcurrentExecutions", provisioned_concurrent_executions)
        )
    }
}

impl fc::Property for ProvisionedConcurrencyConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The [provisioned
/// mode](https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventsourcemapping.html#invocation-eventsourcemapping-provisioned-mode)
/// configuration for the event source. Use Provisioned Mode to customize the minimum and maximum number of event
/// pollers for your event source.
#[derive(Clone)]
pub struct ProvisionedPollerConfig(cfn::Properties);

impl ProvisionedPollerConfig {
    /// A new `ProvisionedPollerConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `MaximumPollers`. The maximum number of event pollers this event source can scale up to. For Amazon SQS
    /// events source mappings, default is 200, and minimum value allowed is 2. For Amazon MSK and self-managed
    /// Apache Kafka event source mappings, default is 200, and minimum value allowed is 1.
    pub fn maximum_pollers(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MaximumPollers", value)) }
    /// `MinimumPollers`. The minimum number of event pollers this event source can scale down to. For Amazon SQS
    /// events source mappings, default is 2, and minimum 2 required. For Amazon MSK and self-managed Apache Kafka
    /// event source mappings, default is 1.
    pub fn minimum_pollers(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MinimumPollers", value)) }
    /// `PollerGroupName`. (Amazon MSK and self-managed Apache Kafka) The name of the provisioned poller group. Use
    /// this option to group multiple ESMs within the event source's VPC to share Event Poller Unit (EPU) capacity.
    /// You can use this option to optimize Provisioned mode costs for your ESMs. You can group up to 100 ESMs per
    /// poller group and aggregate maximum pollers across all ESMs in a group cannot exceed 2000.
    pub fn poller_group_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PollerGroupName", value)) }
}

impl fc::Property for ProvisionedPollerConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `Resources`
#[derive(Clone)]
pub struct Resources(cfn::Properties);

impl Resources {
    /// A new `Resources`.
    ///
    /// - `MinimumMemoryInMiB`.
    pub fn new(minimum_memory_in_mi_b: impl fc::IntoValue<i64>) -> Self { Self(cfn::Properties::new().with("MinimumMemoryInMiB", minimum_memory_in_mi_b)) }
}

impl fc::Property for Resources {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A revision routing entry.
#[derive(Clone)]
pub struct RevisionWeight(cfn::Properties);

impl RevisionWeight {
    /// A new `RevisionWeight`.
    ///
    /// - `RevisionId`. The revision identifier.
    /// - `Weight`. The traffic weight for this revision.
    pub fn new(
        revision_id: impl fc::IntoValue<String>,
        weight: impl fc::IntoValue<i64>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("RevisionId", revision_id)
            .with("Weight", weight)
        )
    }
}

impl fc::Property for RevisionWeight {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The runtime configuration for the revision.
#[derive(Clone)]
pub struct RuntimeConfig(cfn::Properties);

impl RuntimeConfig {
    /// A new `RuntimeConfig`.
    ///
    /// - `Runtime`. The runtime identifier.
    pub fn new(runtime: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Runtime", runtime)) }
}

impl fc::Property for RuntimeConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Sets the runtime management configuration for a function's version.
#[derive(Clone)]
pub struct RuntimeManagementConfig(cfn::Properties);

impl RuntimeManagementConfig {
    /// A value of `UpdateRuntimeOn`.
    pub const UPDATE_RUNTIME_ON_AUTO: &'static str = "Auto";
    /// A value of `UpdateRuntimeOn`.
    pub const UPDATE_RUNTIME_ON_FUNCTION_UPDATE: &'static str = "FunctionUpdate";
    /// A value of `UpdateRuntimeOn`.
    pub const UPDATE_RUNTIME_ON_MANUAL: &'static str = "Manual";
    /// A new `RuntimeManagementConfig`.
    ///
    /// - `UpdateRuntimeOn`. Specify the runtime update mode.
    pub fn new(update_runtime_on: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("UpdateRuntimeOn", update_runtime_on)) }
    /// `RuntimeVersionArn`. The ARN of the runtime version you want the function to use.
    pub fn runtime_version_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("RuntimeVersionArn", value)) }
}

impl fc::Property for RuntimeManagementConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Sets the runtime management configuration for a function's version.
#[derive(Clone)]
pub struct RuntimePolicy(cfn::Properties);

impl RuntimePolicy {
    /// A new `RuntimePolicy`.
    ///
    /// - `UpdateRuntimeOn`. Specify the runtime update mode.
    pub fn new(update_runtime_on: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("UpdateRuntimeOn", update_runtime_on)) }
    /// `RuntimeVersionArn`. The ARN of the runtime version you want the function to use.
    pub fn runtime_version_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("RuntimeVersionArn", value)) }
}

impl fc::Property for RuntimePolicy {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Setting controls how your function accesses data from an Amazon S3 file system.
#[derive(Clone)]
pub struct S3FilesConfig(cfn::Properties);

impl S3FilesConfig {
    /// A value of `DirectS3Read`.
    pub const DIRECT_S3_READ_AUTO: &'static str = "AUTO";
    /// A value of `DirectS3Read`.
    pub const DIRECT_S3_READ_DISABLED: &'static str = "DISABLED";
    /// A value of `DirectS3Read`.
    pub const DIRECT_S3_READ_ENABLED: &'static str = "ENABLED";
    /// A new `S3FilesConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `DirectS3Read`. Specifies if a function reads from the file system for the lowest latency, or through
    /// Amazon S3 Files feature "direct Amazon S3 bucket reads" for the highest throughput. Valid values: + `AUTO`
    /// (default) – Direct reads are active for functions you configure with 512 MB or more of memory. +
    /// `ENABLED` – Enforces all reads are directly from the Amazon S3 bucket, regardless of available memory
    /// (less than 512 MB).
    pub fn direct_s3_read(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DirectS3Read", value)) }
}

impl fc::Property for S3FilesConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The S3 location of the function code.
#[derive(Clone)]
pub struct S3Object(cfn::Properties);

impl S3Object {
    /// A new `S3Object`.
    ///
    /// - `Bucket`. The S3 bucket name.
    /// - `Key`. The S3 object key.
    pub fn new(bucket: impl fc::IntoValue<String>, key: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Bucket", bucket).with("Key", key)) }
    /// `VersionId`. The S3 object version ID.
    pub fn version_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("VersionId", value)) }
}

impl fc::Property for S3Object {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specific access configuration settings that tell Lambda how to authenticate with your schema registry.
#[derive(Clone)]
pub struct SchemaRegistryAccessConfig(cfn::Properties);

impl SchemaRegistryAccessConfig {
    /// A value of `Type`.
    pub const TYPE_BASIC_AUTH: &'static str = "BASIC_AUTH";
    /// A value of `Type`.
    pub const TYPE_CLIENT_CERTIFICATE_TLS_AUTH: &'static str = "CLIENT_CERTIFICATE_TLS_AUTH";
    /// A value of `Type`.
    pub const TYPE_OAUTHBEARER_AUTH: &'static str = "OAUTHBEARER_AUTH";
    /// A value of `Type`.
    pub const TYPE_SERVER_ROOT_CA_CERTIFICATE: &'static str = "SERVER_ROOT_CA_CERTIFICATE";
    /// A new `SchemaRegistryAccessConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Type`. The type of authentication Lambda uses to access your schema registry.
    pub fn r#type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Type", value)) }
    /// `URI`. The URI of the secret (Secrets Manager secret ARN) to authenticate with your schema registry.
    pub fn uri(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("URI", value)) }
}

impl fc::Property for SchemaRegistryAccessConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specific configuration settings for a Kafka schema registry.
#[derive(Clone)]
pub struct SchemaRegistryConfig(cfn::Properties);

impl SchemaRegistryConfig {
    /// A value of `EventRecordFormat`.
    pub const EVENT_RECORD_FORMAT_JSON: &'static str = "JSON";
    /// A value of `EventRecordFormat`.
    pub const EVENT_RECORD_FORMAT_SOURCE: &'static str = "SOURCE";
    /// A new `SchemaRegistryConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `AccessConfigs`. An array of access configuration objects that tell Lambda how to authenticate with your
    /// schema registry.
    pub fn access_configs(self, value: impl fc::IntoValue<fc::List<SchemaRegistryAccessConfig>>) -> Self { Self(self.0.with("AccessConfigs", value)) }
    /// `EventRecordFormat`. The record format that Lambda delivers to your function after schema validation.
    pub fn event_record_format(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("EventRecordFormat", value)) }
    /// `SchemaRegistryURI`. The URI for your schema registry. The correct URI format depends on the type of schema
    /// registry you're using.
    pub fn schema_registry_uri(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SchemaRegistryURI", value)) }
    /// `SchemaValidationConfigs`. An array of schema validation configuration objects, which tell Lambda the
    /// message attributes you want to validate and filter using your schema registry.
    pub fn schema_validation_configs(self, value: impl fc::IntoValue<fc::List<SchemaValidationConfig>>) -> Self { Self(self.0.with("SchemaValidationConfigs", value)) }
}

impl fc::Property for SchemaRegistryConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specific schema validation configuration settings that tell Lambda the message attributes you want to validate
/// and filter using your schema registry.
#[derive(Clone)]
pub struct SchemaValidationConfig(cfn::Properties);

impl SchemaValidationConfig {
    /// A value of `Attribute`.
    pub const ATTRIBUTE_KEY: &'static str = "KEY";
    /// A value of `Attribute`.
    pub const ATTRIBUTE_VALUE: &'static str = "VALUE";
    /// A new `SchemaValidationConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Attribute`. The attributes you want your schema registry to validate and filter for. If you selected
    /// `JSON` as the `EventRecordFormat`, Lambda also deserializes the selected message attributes.
    pub fn attribute(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Attribute", value)) }
}

impl fc::Property for SchemaValidationConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The self-managed Apache Kafka cluster for your event source.
#[derive(Clone)]
pub struct SelfManagedEventSource(cfn::Properties);

impl SelfManagedEventSource {
    /// A new `SelfManagedEventSource`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Endpoints`. The list of bootstrap servers for your Kafka brokers in the following format:
    /// `"KafkaBootstrapServers": ["abc.xyz.com:xxxx","abc2.xyz.com:xxxx"]`.
    pub fn endpoints(self, value: impl fc::IntoValue<Endpoints>) -> Self { Self(self.0.with("Endpoints", value)) }
}

impl fc::Property for SelfManagedEventSource {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specific configuration settings for a self-managed Apache Kafka event source.
#[derive(Clone)]
pub struct SelfManagedKafkaEventSourceConfig(cfn::Properties);

impl SelfManagedKafkaEventSourceConfig {
    /// A value of `ConsumptionMode`.
    pub const CONSUMPTION_MODE_QUEUE: &'static str = "Queue";
    /// A value of `ConsumptionMode`.
    pub const CONSUMPTION_MODE_STREAM: &'static str = "Stream";
    /// A new `SelfManagedKafkaEventSourceConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ConsumerGroupId`. The identifier for the Kafka consumer group to join. The consumer group ID must be
    /// unique among all your Kafka event sources. After creating a Kafka event source mapping with the consumer
    /// group ID specified, you cannot update this value.
    pub fn consumer_group_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ConsumerGroupId", value)) }
    /// `ConsumptionMode`. The mode that determines how Lambda reads from a Kafka topic. Use Stream for ordered
    /// processing or Queue for higher throughput when ordering is not required.
    pub fn consumption_mode(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ConsumptionMode", value)) }
    /// `SchemaRegistryConfig`. Specific configuration settings for a Kafka schema registry.
    pub fn schema_registry_config(self, value: impl fc::IntoValue<SchemaRegistryConfig>) -> Self { Self(self.0.with("SchemaRegistryConfig", value)) }
}

impl fc::Property for SelfManagedKafkaEventSourceConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The service configuration for the revision.
#[derive(Clone)]
pub struct ServiceConfig(cfn::Properties);

impl ServiceConfig {
    /// A new `ServiceConfig`.
    ///
    /// - `ExecutionRoleArn`. The ARN of the execution role.
    pub fn new(execution_role_arn: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("ExecutionRoleArn", execution_role_arn)) }
    /// `EgressNetworkConnectorArn`. The versioned ARN of the network connector used for outbound network access
    /// from the revision.
    pub fn egress_network_connector_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("EgressNetworkConnectorArn", value)) }
    /// `EnvironmentVariables`. Environment variables for the function.
    pub fn environment_variables(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("EnvironmentVariables", value)) }
    /// `MaxConcurrencyPerEnvironment`. The maximum concurrency per environment.
    pub fn max_concurrency_per_environment(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MaxConcurrencyPerEnvironment", value)) }
    /// `TelemetryConfig`. The telemetry configuration.
    pub fn telemetry_config(self, value: impl fc::IntoValue<TelemetryConfig>) -> Self { Self(self.0.with("TelemetryConfig", value)) }
    /// `TimeoutSeconds`. The function timeout in seconds.
    pub fn timeout_seconds(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("TimeoutSeconds", value)) }
}

impl fc::Property for ServiceConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The function's [AWS Lambda SnapStart](https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html) setting.
#[derive(Clone)]
pub struct SnapStart(cfn::Properties);

impl SnapStart {
    /// A value of `ApplyOn`.
    pub const APPLY_ON_NONE: &'static str = "None";
    /// A value of `ApplyOn`.
    pub const APPLY_ON_PUBLISHED_VERSIONS: &'static str = "PublishedVersions";
    /// A new `SnapStart`.
    ///
    /// - `ApplyOn`. Set `ApplyOn` to `PublishedVersions` to create a snapshot of the initialized execution
    ///   environment when you publish a function version.
    pub fn new(apply_on: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("ApplyOn", apply_on)) }
}

impl fc::Property for SnapStart {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// An array of the authentication protocol, VPC components, or virtual host to secure and define your event
/// source.
#[derive(Clone)]
pub struct SourceAccessConfiguration(cfn::Properties);

impl SourceAccessConfiguration {
    /// A value of `Type`.
    pub const TYPE_BASIC_AUTH: &'static str = "BASIC_AUTH";
    /// A value of `Type`.
    pub const TYPE_CLIENT_CERTIFICATE_TLS_AUTH: &'static str = "CLIENT_CERTIFICATE_TLS_AUTH";
    /// A value of `Type`.
    pub const TYPE_IAM_AUTH: &'static str = "IAM_AUTH";
    /// A value of `Type`.
    pub const TYPE_IAM_OAUTHBEARER_AUTH: &'static str = "IAM_OAUTHBEARER_AUTH";
    /// A value of `Type`.
    pub const TYPE_OAUTHBEARER_AUDIENCE: &'static str = "OAUTHBEARER_AUDIENCE";
    /// A value of `Type`.
    pub const TYPE_OAUTHBEARER_AUTH: &'static str = "OAUTHBEARER_AUTH";
    /// A value of `Type`.
    pub const TYPE_OAUTHBEARER_IDENTITY_POOL: &'static str = "OAUTHBEARER_IDENTITY_POOL";
    /// A value of `Type`.
    pub const TYPE_OAUTHBEARER_LOGICAL_CLUSTER: &'static str = "OAUTHBEARER_LOGICAL_CLUSTER";
    /// A value of `Type`.
    pub const TYPE_OAUTHBEARER_SCOPE: &'static str = "OAUTHBEARER_SCOPE";
    /// A value of `Type`.
    pub const TYPE_SASL_SCRAM_256_AUTH: &'static str = "SASL_SCRAM_256_AUTH";
    /// A value of `Type`.
    pub const TYPE_SASL_SCRAM_512_AUTH: &'static str = "SASL_SCRAM_512_AUTH";
    /// A value of `Type`.
    pub const TYPE_SERVER_ROOT_CA_CERTIFICATE: &'static str = "SERVER_ROOT_CA_CERTIFICATE";
    /// A value of `Type`.
    pub const TYPE_VIRTUAL_HOST: &'static str = "VIRTUAL_HOST";
    /// A value of `Type`.
    pub const TYPE_VPC_SECURITY_GROUP: &'static str = "VPC_SECURITY_GROUP";
    /// A value of `Type`.
    pub const TYPE_VPC_SUBNET: &'static str = "VPC_SUBNET";
    /// A new `SourceAccessConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Type`. The type of authentication protocol, VPC components, or virtual host for your event source. For
    /// example: `"Type":"SASL_SCRAM_512_AUTH"`.
    pub fn r#type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Type", value)) }
    /// `URI`. The value for your chosen configuration in `Type`. For example: `"URI":
    /// "arn:aws:secretsmanager:us-east-1:01234567890:secret:MyBrokerSecretName"`.
    pub fn uri(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("URI", value)) }
}

impl fc::Property for SourceAccessConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A scaling policy for the capacity provider that automatically adjusts capacity to maintain a target value for a
/// specific metric.
#[derive(Clone)]
pub struct TargetTrackingScalingPolicy(cfn::Properties);

impl TargetTrackingScalingPolicy {
    /// A value of `PredefinedMetricType`.
    pub const PREDEFINED_METRIC_TYPE_LAMBDA_CAPACITY_PROVIDER_AVERAGE_CPU_UTILIZATION: &'static str = "LambdaCapacityProviderAverageCPUUtilization";
    /// A value of `PredefinedMetricType`.
    pub const PREDEFINED_METRIC_TYPE_LAMBDA_CAPACITY_PROVIDER_AVERAGE_GPU_UTILIZATION: &'static str = "LambdaCapacityProviderAverageGPUUtilization";
    /// A new `TargetTrackingScalingPolicy`.
    ///
    /// - `PredefinedMetricType`. The predefined metric type to track for scaling decisions.
    /// - `TargetValue`. The target value for the metric that the scaling policy attempts to maintain through scaling
    ///   actions.
    pub fn new(
        predefined_metric_type: impl fc::IntoValue<String>,
        target_value: impl fc::IntoValue<f64>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("PredefinedMetricType", predefined_metric_type)
            .with("TargetValue", target_value)
        )
    }
}

impl fc::Property for TargetTrackingScalingPolicy {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The telemetry configuration.
#[derive(Clone)]
pub struct TelemetryConfig(cfn::Properties);

impl TelemetryConfig {
    /// A new `TelemetryConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `LoggingConfig`. The logging configuration for the web function.
    pub fn logging_config(self, value: impl fc::IntoValue<WebFunctionRevisionLoggingConfig>) -> Self { Self(self.0.with("LoggingConfig", value)) }
}

impl fc::Property for TelemetryConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the tenant isolation mode configuration for a Lambda function. This allows you to configure specific
/// tenant isolation strategies for your function invocations. Tenant isolation configuration cannot be modified
/// after function creation.
#[derive(Clone)]
pub struct TenancyConfig(cfn::Properties);

impl TenancyConfig {
    /// A value of `TenantIsolationMode`.
    pub const TENANT_ISOLATION_MODE_PER_TENANT: &'static str = "PER_TENANT";
    /// A new `TenancyConfig`.
    ///
    /// - `TenantIsolationMode`. Tenant isolation mode allows for invocation to be sent to a corresponding execution
    ///   environment dedicated to a specific tenant ID.
    pub fn new(tenant_isolation_mode: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("TenantIsolationMode", tenant_isolation_mode)) }
}

impl fc::Property for TenancyConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The throttling configuration for the endpoint. Optionally constrains the request rate that the endpoint
/// accepts, in addition to your account's rate limit quota.
#[derive(Clone)]
pub struct ThrottleConfig(cfn::Properties);

impl ThrottleConfig {
    /// A new `ThrottleConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `RateLimit`. The maximum request rate per second for the endpoint, up to a maximum of 10000. This optional
    /// limit further constrains the endpoint's request rate. When omitted, the endpoint's request rate is limited
    /// only by your account's rate limit quota. Specify 0 to reject all new requests. Other supported values are
    /// 100 through 1000 in increments of 100, and 2000 through 10000 in increments of 1000.
    pub fn rate_limit(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("RateLimit", value)) }
}

impl fc::Property for ThrottleConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The function's [AWS X-Ray](https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html) tracing
/// configuration. To sample and record incoming requests, set `Mode` to `Active`.
#[derive(Clone)]
pub struct TracingConfig(cfn::Properties);

impl TracingConfig {
    /// A value of `Mode`.
    pub const MODE_ACTIVE: &'static str = "Active";
    /// A value of `Mode`.
    pub const MODE_PASS_THROUGH: &'static str = "PassThrough";
    /// A new `TracingConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Mode`. The tracing mode.
    pub fn mode(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Mode", value)) }
}

impl fc::Property for TracingConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The [traffic-shifting](https://docs.aws.amazon.com/lambda/latest/dg/lambda-traffic-shifting-using-aliases.html)
/// configuration of a Lambda function alias.
#[derive(Clone)]
pub struct VersionWeight(cfn::Properties);

impl VersionWeight {
    /// A new `VersionWeight`.
    ///
    /// - `FunctionVersion`. The qualifier of the second version.
    /// - `FunctionWeight`. The percentage of traffic that the alias routes to the second version.
    pub fn new(
        function_version: impl fc::IntoValue<String>,
        function_weight: impl fc::IntoValue<f64>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("FunctionVersion", function_version)
            .with("FunctionWeight", function_weight)
        )
    }
}

impl fc::Property for VersionWeight {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The VPC security groups and subnets that are attached to a Lambda function. When you connect a function to a
/// VPC, Lambda creates an elastic network interface for each combination of security group and subnet in the
/// function's VPC configuration. The function can only access resources and the internet through that VPC.
#[derive(Clone)]
pub struct VpcConfig(cfn::Properties);

impl VpcConfig {
    /// A new `VpcConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Ipv6AllowedForDualStack`. Allows outbound IPv6 traffic on VPC functions that are connected to dual-stack
    /// subnets.
    pub fn ipv6_allowed_for_dual_stack(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Ipv6AllowedForDualStack", value)) }
    /// `SecurityGroupIds`. A list of VPC security group IDs.
    pub fn security_group_ids(self, value: impl fc::IntoValue<fc::List<fc::IdOf<cfn::target::ec2::SecurityGroup>>>) -> Self { Self(self.0.with("SecurityGroupIds", value)) }
    /// `SubnetIds`. A list of VPC subnet IDs.
    pub fn subnet_ids(self, value: impl fc::IntoValue<fc::List<fc::IdOf<cfn::target::ec2::Subnet>>>) -> Self { Self(self.0.with("SubnetIds", value)) }
}

impl fc::Property for VpcConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The VPC egress configuration for the network connector. Specifies the subnets, security groups, and network
/// protocol for routing outbound traffic through your VPC.
#[derive(Clone)]
pub struct VpcEgressConfiguration(cfn::Properties);

impl VpcEgressConfiguration {
    /// A value of `AssociatedComputeResourceTypes`.
    pub const ASSOCIATED_COMPUTE_RESOURCE_TYPES_MICRO_VM: &'static str = "MicroVm";
    /// A value of `NetworkProtocol`.
    pub const NETWORK_PROTOCOL_DUAL_STACK: &'static str = "DualStack";
    /// A value of `NetworkProtocol`.
    pub const NETWORK_PROTOCOL_IPV4: &'static str = "IPv4";
    /// A new `VpcEgressConfiguration`.
    ///
    /// - `AssociatedComputeResourceTypes`. The types of Lambda compute resources that can use this connector.
    ///   Currently, only MicroVm is supported.
    /// - `SubnetIds`. The IDs of the VPC subnets where Lambda provisions elastic network interfaces (ENIs). Specify
    ///   1 to 16 subnets. All subnets must be in the same VPC.
    pub fn new(
        associated_compute_resource_types: impl fc::IntoValue<fc::List<String>>,
        subnet_ids: impl fc::IntoValue<fc::List<fc::IdOf<cfn::target::ec2::Subnet>>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("AssociatedComputeResourceTypes", associated_compute_resource_types)
            .with("SubnetIds", subnet_ids)
        )
    }
    /// `NetworkProtocol`. The network protocol for the connector. Specify IPv4 for IPv4-only networking, or
    /// DualStack for both IPv4 and IPv6.
    pub fn network_protocol(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("NetworkProtocol", value)) }
    /// `SecurityGroupIds`. The IDs of the VPC security groups to attach to the ENIs. Specify 0 to 5 security
    /// groups. All security groups must be in the same VPC as the subnets.
    pub fn security_group_ids(self, value: impl fc::IntoValue<fc::List<fc::IdOf<cfn::target::ec2::SecurityGroup>>>) -> Self { Self(self.0.with("SecurityGroupIds", value)) }
}

impl fc::Property for VpcEgressConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The scaling configuration for the endpoint. Optionally constrains how many concurrent execution environments
/// the endpoint can use, in addition to your account's vCPU quota.
#[derive(Clone)]
pub struct WebFunctionEndpointScalingConfig(cfn::Properties);

impl WebFunctionEndpointScalingConfig {
    /// A new `WebFunctionEndpointScalingConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `MaxEnvironments`. The maximum number of concurrent execution environments for the endpoint. This optional
    /// limit further constrains the endpoint's scaling. When omitted, the endpoint's scaling is limited only by
    /// your account's vCPU quota.
    pub fn max_environments(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MaxEnvironments", value)) }
}

impl fc::Property for WebFunctionEndpointScalingConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The logging configuration.
#[derive(Clone)]
pub struct WebFunctionRevisionLoggingConfig(cfn::Properties);

impl WebFunctionRevisionLoggingConfig {
    /// A value of `ApplicationLogLevel`.
    pub const APPLICATION_LOG_LEVEL_DEBUG: &'static str = "DEBUG";
    /// A value of `ApplicationLogLevel`.
    pub const APPLICATION_LOG_LEVEL_ERROR: &'static str = "ERROR";
    /// A value of `ApplicationLogLevel`.
    pub const APPLICATION_LOG_LEVEL_FATAL: &'static str = "FATAL";
    /// A value of `ApplicationLogLevel`.
    pub const APPLICATION_LOG_LEVEL_INFO: &'static str = "INFO";
    /// A value of `ApplicationLogLevel`.
    pub const APPLICATION_LOG_LEVEL_TRACE: &'static str = "TRACE";
    /// A value of `ApplicationLogLevel`.
    pub const APPLICATION_LOG_LEVEL_WARN: &'static str = "WARN";
    /// A value of `SystemLogLevel`.
    pub const SYSTEM_LOG_LEVEL_DEBUG: &'static str = "DEBUG";
    /// A value of `SystemLogLevel`.
    pub const SYSTEM_LOG_LEVEL_INFO: &'static str = "INFO";
    /// A value of `SystemLogLevel`.
    pub const SYSTEM_LOG_LEVEL_WARN: &'static str = "WARN";
    /// A new `WebFunctionRevisionLoggingConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ApplicationLogLevel`. The application log level.
    pub fn application_log_level(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ApplicationLogLevel", value)) }
    /// `LogGroup`. The CloudWatch log group name.
    pub fn log_group(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("LogGroup", value)) }
    /// `SystemLogLevel`. The system log level.
    pub fn system_log_level(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SystemLogLevel", value)) }
}

impl fc::Property for WebFunctionRevisionLoggingConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}
