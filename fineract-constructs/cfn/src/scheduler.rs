// Written by `fineract-codegen`; changes are lost.

//! The resources of `AWS::Scheduler`.

use fineract_core as fc;

use crate as cfn;

/// `AWS::Scheduler::Schedule`
///
/// A schedule is the main resource you create, configure, and manage using Amazon EventBridge Scheduler.
#[derive(Clone)]
pub struct Schedule(cfn::ResourceBody);

impl Schedule {
    /// A value of `State`.
    pub const STATE_DISABLED: &'static str = "DISABLED";
    /// A value of `State`.
    pub const STATE_ENABLED: &'static str = "ENABLED";
    /// A new `AWS::Scheduler::Schedule`.
    ///
    /// - `FlexibleTimeWindow`. Allows you to configure a time window during which EventBridge Scheduler invokes the
    ///   schedule.
    /// - `ScheduleExpression`. The expression that defines when the schedule runs. The following formats are
    ///   supported.
    /// - `Target`. The schedule's target details.
    pub fn new(
        flexible_time_window: impl fc::IntoValue<FlexibleTimeWindow>,
        schedule_expression: impl fc::IntoValue<String>,
        target: impl fc::IntoValue<Target>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("FlexibleTimeWindow", flexible_time_window)
            .with("ScheduleExpression", schedule_expression)
            .with("Target", target)
        )
    }
    /// `Description`. The description you specify for the schedule.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `EndDate`. The date, in UTC, before which the schedule can invoke its target. Depending on the schedule's
    /// recurrence expression, invocations might stop on, or before, the `EndDate` you specify. EventBridge
    /// Scheduler ignores `EndDate` for one-time schedules.
    pub fn end_date(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("EndDate", value)) }
    /// `GroupName`. The name of the schedule group associated with this schedule.
    pub fn group_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("GroupName", value)) }
    /// `KmsKeyArn`. The Amazon Resource Name (ARN) for the customer managed KMS key that EventBridge Scheduler
    /// will use to encrypt and decrypt your data.
    pub fn kms_key_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::kms::Key>>) -> Self { Self(self.0.with("KmsKeyArn", value)) }
    /// `Name`. The name of the schedule.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `ScheduleExpressionTimezone`. The timezone in which the scheduling expression is evaluated.
    pub fn schedule_expression_timezone(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ScheduleExpressionTimezone", value)) }
    /// `StartDate`. The date, in UTC, after which the schedule can begin invoking its target. Depending on the
    /// schedule's recurrence expression, invocations might occur on, or after, the `StartDate` you specify.
    /// EventBridge Scheduler ignores `StartDate` for one-time schedules.
    pub fn start_date(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("StartDate", value)) }
    /// `State`. Specifies whether the schedule is enabled or disabled.
    pub fn state(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("State", value)) }
}

impl cfn::Resource for Schedule {
    const TYPE: &'static str = "AWS::Scheduler::Schedule";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Schedule {
    type Handle = ScheduleRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ScheduleRef { ScheduleRef(self.0.build(scope, "AWS::Scheduler::Schedule")) }
}

/// A [`Schedule`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ScheduleRef(fc::NodeId);

impl ScheduleRef {
    /// `Name`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<Schedule>> { fc::Value::reference(self.0) }
    /// `Arn`, by `Fn::GetAtt`. The Amazon Resource Name (ARN) for the Amazon EventBridge Scheduler schedule.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Schedule>> { fc::Value::attribute(self.0, "Arn") }
}

impl From<ScheduleRef> for fc::NodeId {
    #[inline]
    fn from(it: ScheduleRef) -> Self { it.0 }
}

impl From<&ScheduleRef> for fc::NodeId {
    #[inline]
    fn from(it: &ScheduleRef) -> Self { it.0 }
}

/// `AWS::Scheduler::ScheduleGroup`
///
/// A schedule group is an Amazon EventBridge Scheduler resource you use to organize your schedules.
#[derive(Clone)]
pub struct ScheduleGroup(cfn::ResourceBody);

impl ScheduleGroup {
    /// A new `AWS::Scheduler::ScheduleGroup`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `Name`. The name of the schedule group.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `Tags`. An array of key-value pairs to apply to this resource.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for ScheduleGroup {
    const TYPE: &'static str = "AWS::Scheduler::ScheduleGroup";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ScheduleGroup {
    type Handle = ScheduleGroupRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ScheduleGroupRef { ScheduleGroupRef(self.0.build(scope, "AWS::Scheduler::ScheduleGroup")) }
}

/// A [`ScheduleGroup`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ScheduleGroupRef(fc::NodeId);

impl ScheduleGroupRef {
    /// `Name`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<ScheduleGroup>> { fc::Value::reference(self.0) }
    /// `Arn`, by `Fn::GetAtt`. The Amazon Resource Name (ARN) of the schedule group.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<ScheduleGroup>> { fc::Value::attribute(self.0, "Arn") }
    /// `CreationDate`, by `Fn::GetAtt`. The date and time at which the schedule group was created.
    #[inline]
    pub fn creation_date(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreationDate") }
    /// `LastModificationDate`, by `Fn::GetAtt`. The time at which the schedule group was last modified.
    #[inline]
    pub fn last_modification_date(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "LastModificationDate") }
    /// `State`, by `Fn::GetAtt`. Specifies the state of the schedule group.
    #[inline]
    pub fn state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "State") }
}

impl From<ScheduleGroupRef> for fc::NodeId {
    #[inline]
    fn from(it: ScheduleGroupRef) -> Self { it.0 }
}

impl From<&ScheduleGroupRef> for fc::NodeId {
    #[inline]
    fn from(it: &ScheduleGroupRef) -> Self { it.0 }
}

/// This structure specifies the VPC subnets and security groups for the task, and whether a public IP address is
/// to be used. This structure is relevant only for ECS tasks that use the awsvpc network mode.
#[derive(Clone)]
pub struct AwsVpcConfiguration(cfn::Properties);

impl AwsVpcConfiguration {
    /// A value of `AssignPublicIp`.
    pub const ASSIGN_PUBLIC_IP_DISABLED: &'static str = "DISABLED";
    /// A value of `AssignPublicIp`.
    pub const ASSIGN_PUBLIC_IP_ENABLED: &'static str = "ENABLED";
    /// A new `AwsVpcConfiguration`.
    ///
    /// - `Subnets`. Specifies the subnets associated with the task. These subnets must all be in the same VPC. You
    ///   can specify as many as 16 subnets.
    pub fn new(subnets: impl fc::IntoValue<fc::List<fc::IdOf<cfn::target::ec2::Subnet>>>) -> Self { Self(cfn::Properties::new().with("Subnets", subnets)) }
    /// `AssignPublicIp`. Specifies whether the task's elastic network interface receives a public IP address. You
    /// can specify `ENABLED` only when `LaunchType` in `EcsParameters` is set to `FARGATE`.
    pub fn assign_public_ip(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AssignPublicIp", value)) }
    /// `SecurityGroups`. Specifies the security groups associated with the task. These security groups must all be
    /// in the same VPC. You can specify as many as five security groups. If you do not specify a security group,
    /// the default security group for the VPC is used.
    pub fn security_groups(self, value: impl fc::IntoValue<fc::List<fc::IdOf<cfn::target::ec2::SecurityGroup>>>) -> Self { Self(self.0.with("SecurityGroups", value)) }
}

impl fc::Property for AwsVpcConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The details of a capacity provider strategy.
#[derive(Clone)]
pub struct CapacityProviderStrategyItem(cfn::Properties);

impl CapacityProviderStrategyItem {
    /// A new `CapacityProviderStrategyItem`.
    ///
    /// - `CapacityProvider`. The short name of the capacity provider.
    pub fn new(capacity_provider: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("CapacityProvider", capacity_provider)) }
    /// `Base`. The base value designates how many tasks, at a minimum, to run on the specified capacity provider.
    /// Only one capacity provider in a capacity provider strategy can have a base defined. If no value is
    /// specified, the default value of `0` is used.
    pub fn base(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("Base", value)) }
    /// `Weight`. The weight value designates the relative percentage of the total number of tasks launched that
    /// should use the specified capacity provider. The weight value is taken into consideration after the base
    /// value, if defined, is satisfied.
    pub fn weight(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("Weight", value)) }
}

impl fc::Property for CapacityProviderStrategyItem {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// An object that contains information about an Amazon SQS queue that EventBridge Scheduler uses as a dead-letter
/// queue for your schedule. If specified, EventBridge Scheduler delivers failed events that could not be
/// successfully delivered to a target to the queue.
#[derive(Clone)]
pub struct DeadLetterConfig(cfn::Properties);

impl DeadLetterConfig {
    /// A new `DeadLetterConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Arn`. The Amazon Resource Name (ARN) of the SQS queue specified as the destination for the dead-letter
    /// queue.
    pub fn arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::sqs::Queue>>) -> Self { Self(self.0.with("Arn", value)) }
}

impl fc::Property for DeadLetterConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The templated target type for the Amazon ECS
/// [`RunTask`](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html) API operation.
#[derive(Clone)]
pub struct EcsParameters(cfn::Properties);

impl EcsParameters {
    /// A value of `LaunchType`.
    pub const LAUNCH_TYPE_EC2: &'static str = "EC2";
    /// A value of `LaunchType`.
    pub const LAUNCH_TYPE_EXTERNAL: &'static str = "EXTERNAL";
    /// A value of `LaunchType`.
    pub const LAUNCH_TYPE_FARGATE: &'static str = "FARGATE";
    /// A value of `PropagateTags`.
    pub const PROPAGATE_TAGS_TASK_DEFINITION: &'static str = "TASK_DEFINITION";
    /// A new `EcsParameters`.
    ///
    /// - `TaskDefinitionArn`. The Amazon Resource Name (ARN) of the task definition to use if the event target is an
    ///   Amazon ECS task.
    pub fn new(task_definition_arn: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("TaskDefinitionArn", task_definition_arn)) }
    /// `CapacityProviderStrategy`. The capacity provider strategy to use for the task.
    pub fn capacity_provider_strategy(self, value: impl fc::IntoValue<fc::List<CapacityProviderStrategyItem>>) -> Self { Self(self.0.with("CapacityProviderStrategy", value)) }
    /// `EnableECSManagedTags`. Specifies whether to enable Amazon ECS managed tags for the task.
    pub fn enable_ecs_managed_tags(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("EnableECSManagedTags", value)) }
    /// `EnableExecuteCommand`. Whether or not to enable the execute command functionality for the containers in
    /// this task. If true, this enables execute command functionality on all containers in the task.
    pub fn enable_execute_command(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("EnableExecuteCommand", value)) }
    /// `Group`. Specifies an Amazon ECS task group for the task. The maximum length is 255 characters.
    pub fn group(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Group", value)) }
    /// `LaunchType`. Specifies the launch type on which your task is running. The launch type that you specify
    /// here must match one of the launch type (compatibilities) of the target task. The `FARGATE` value is
    /// supported only in the Regions where Fargate with Amazon ECS is supported.
    pub fn launch_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("LaunchType", value)) }
    /// `NetworkConfiguration`. This structure specifies the network configuration for an ECS task.
    pub fn network_configuration(self, value: impl fc::IntoValue<NetworkConfiguration>) -> Self { Self(self.0.with("NetworkConfiguration", value)) }
    /// `PlacementConstraints`. An array of placement constraint objects to use for the task. You can specify up to
    /// 10 constraints per task (including constraints in the task definition and those specified at runtime).
    pub fn placement_constraints(self, value: impl fc::IntoValue<fc::List<PlacementConstraint>>) -> Self { Self(self.0.with("PlacementConstraints", value)) }
    /// `PlacementStrategy`. The task placement strategy for a task or service.
    pub fn placement_strategy(self, value: impl fc::IntoValue<fc::List<PlacementStrategy>>) -> Self { Self(self.0.with("PlacementStrategy", value)) }
    /// `PlatformVersion`. Specifies the platform version for the task. Specify only the numeric portion of the
    /// platform version, such as `1.1.0`.
    pub fn platform_version(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PlatformVersion", value)) }
    /// `PropagateTags`. Specifies whether to propagate the tags from the task definition to the task. If no value
    /// is specified, the tags are not propagated. Tags can only be propagated to the task during task creation. To
    /// add tags to a task after task creation, use the Amazon ECS
    /// [`TagResource`](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TagResource.html) API action.
    pub fn propagate_tags(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PropagateTags", value)) }
    /// `ReferenceId`. The reference ID to use for the task.
    pub fn reference_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ReferenceId", value)) }
    /// `Tags`. The metadata that you apply to the task to help you categorize and organize them. Each tag consists
    /// of a key and an optional value, both of which you define.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<fc::Dict<String>>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `TaskCount`. The number of tasks to create based on `TaskDefinition`. The default is `1`.
    pub fn task_count(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("TaskCount", value)) }
}

impl fc::Property for EcsParameters {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The templated target type for the EventBridge
/// [`PutEvents`](https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEvents.html) API operation.
#[derive(Clone)]
pub struct EventBridgeParameters(cfn::Properties);

impl EventBridgeParameters {
    /// A new `EventBridgeParameters`.
    ///
    /// - `DetailType`. A free-form string, with a maximum of 128 characters, used to decide what fields to expect in
    ///   the event detail.
    /// - `Source`. The source of the event.
    pub fn new(
        detail_type: impl fc::IntoValue<String>,
        source: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("DetailType", detail_type)
            .with("Source", source)
        )
    }
}

impl fc::Property for EventBridgeParameters {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Allows you to configure a time window during which EventBridge Scheduler invokes the schedule.
#[derive(Clone)]
pub struct FlexibleTimeWindow(cfn::Properties);

impl FlexibleTimeWindow {
    /// A value of `Mode`.
    pub const MODE_FLEXIBLE: &'static str = "FLEXIBLE";
    /// A value of `Mode`.
    pub const MODE_OFF: &'static str = "OFF";
    /// A new `FlexibleTimeWindow`.
    ///
    /// - `Mode`. Determines whether the schedule is invoked within a flexible time window. You must use quotation
    ///   marks when you specify this value in your JSON or YAML template.
    pub fn new(mode: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Mode", mode)) }
    /// `MaximumWindowInMinutes`. The maximum time window during which a schedule can be invoked.
    pub fn maximum_window_in_minutes(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("MaximumWindowInMinutes", value)) }
}

impl fc::Property for FlexibleTimeWindow {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The templated target type for the Amazon Kinesis
/// [`PutRecord`](https://docs.aws.amazon.com/kinesis/latest/APIReference/API_PutRecord.html) API operation.
#[derive(Clone)]
pub struct KinesisParameters(cfn::Properties);

impl KinesisParameters {
    /// A new `KinesisParameters`.
    ///
    /// - `PartitionKey`. Specifies the shard to which EventBridge Scheduler sends the event.
    pub fn new(partition_key: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("PartitionKey", partition_key)) }
}

impl fc::Property for KinesisParameters {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the network configuration for an ECS task.
#[derive(Clone)]
pub struct NetworkConfiguration(cfn::Properties);

impl NetworkConfiguration {
    /// A new `NetworkConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `AwsvpcConfiguration`. Specifies the Amazon VPC subnets and security groups for the task, and whether a
    /// public IP address is to be used. This structure is relevant only for ECS tasks that use the awsvpc network
    /// mode.
    pub fn awsvpc_configuration(self, value: impl fc::IntoValue<AwsVpcConfiguration>) -> Self { Self(self.0.with("AwsvpcConfiguration", value)) }
}

impl fc::Property for NetworkConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// An object representing a constraint on task placement.
#[derive(Clone)]
pub struct PlacementConstraint(cfn::Properties);

impl PlacementConstraint {
    /// A value of `Type`.
    pub const TYPE_DISTINCT_INSTANCE: &'static str = "distinctInstance";
    /// A value of `Type`.
    pub const TYPE_MEMBER_OF: &'static str = "memberOf";
    /// A new `PlacementConstraint`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Expression`. A cluster query language expression to apply to the constraint. You cannot specify an
    /// expression if the constraint type is `distinctInstance`.
    pub fn expression(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Expression", value)) }
    /// `Type`. The type of constraint. Use `distinctInstance` to ensure that each task in a particular group is
    /// running on a different container instance. Use `memberOf` to restrict the selection to a group of valid
    /// candidates.
    pub fn r#type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Type", value)) }
}

impl fc::Property for PlacementConstraint {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The task placement strategy for a task or service.
#[derive(Clone)]
pub struct PlacementStrategy(cfn::Properties);

impl PlacementStrategy {
    /// A value of `Type`.
    pub const TYPE_BINPACK: &'static str = "binpack";
    /// A value of `Type`.
    pub const TYPE_RANDOM: &'static str = "random";
    /// A value of `Type`.
    pub const TYPE_SPREAD: &'static str = "spread";
    /// A new `PlacementStrategy`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Field`. The field to apply the placement strategy against. For the spread placement strategy, valid values
    /// are `instanceId` (or `instanceId`, which has the same effect), or any platform or custom attribute that is
    /// applied to a container instance, such as `attribute:ecs.availability-zone`. For the binpack placement
    /// strategy, valid values are `cpu` and `memory`. For the random placement strategy, this field is not used.
    pub fn field(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Field", value)) }
    /// `Type`. The type of placement strategy. The random placement strategy randomly places tasks on available
    /// candidates. The spread placement strategy spreads placement across available candidates evenly based on the
    /// field parameter. The binpack strategy places tasks on available candidates that have the least available
    /// amount of the resource that is specified with the field parameter.
    pub fn r#type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Type", value)) }
}

impl fc::Property for PlacementStrategy {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A `RetryPolicy` object that includes information about the retry policy settings, including the maximum age of
/// an event, and the maximum number of times EventBridge Scheduler will try to deliver the event to a target.
#[derive(Clone)]
pub struct RetryPolicy(cfn::Properties);

impl RetryPolicy {
    /// A new `RetryPolicy`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `MaximumEventAgeInSeconds`. The maximum amount of time, in seconds, to continue to make retry attempts.
    pub fn maximum_event_age_in_seconds(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("MaximumEventAgeInSeconds", value)) }
    /// `MaximumRetryAttempts`. The maximum number of retry attempts to make before the request fails. Retry
    /// attempts with exponential backoff continue until either the maximum number of attempts is made or until the
    /// duration of the `MaximumEventAgeInSeconds` is reached.
    pub fn maximum_retry_attempts(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("MaximumRetryAttempts", value)) }
}

impl fc::Property for RetryPolicy {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The name and value pair of a parameter to use to start execution of a SageMaker Model Building Pipeline.
#[derive(Clone)]
pub struct SageMakerPipelineParameter(cfn::Properties);

impl SageMakerPipelineParameter {
    /// A new `SageMakerPipelineParameter`.
    ///
    /// - `Name`. Name of parameter to start execution of a SageMaker Model Building Pipeline.
    /// - `Value`. Value of parameter to start execution of a SageMaker Model Building Pipeline.
    pub fn new(name: impl fc::IntoValue<String>, value: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Name", name).with("Value", value)) }
}

impl fc::Property for SageMakerPipelineParameter {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The templated target type for the Amazon SageMaker
/// [`StartPipelineExecution`](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_StartPipelineExecution.html)
/// API operation.
#[derive(Clone)]
pub struct SageMakerPipelineParameters(cfn::Properties);

impl SageMakerPipelineParameters {
    /// A new `SageMakerPipelineParameters`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `PipelineParameterList`. List of parameter names and values to use when executing the SageMaker Model
    /// Building Pipeline.
    pub fn pipeline_parameter_list(self, value: impl fc::IntoValue<fc::List<SageMakerPipelineParameter>>) -> Self { Self(self.0.with("PipelineParameterList", value)) }
}

impl fc::Property for SageMakerPipelineParameters {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The templated target type for the Amazon SQS
/// [`SendMessage`](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html) API
/// operation. Contains the message group ID to use when the target is a FIFO queue. If you specify an Amazon SQS
/// FIFO queue as a target, the queue must have content-based deduplication enabled.
#[derive(Clone)]
pub struct SqsParameters(cfn::Properties);

impl SqsParameters {
    /// A new `SqsParameters`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `MessageGroupId`. The FIFO message group ID to use as the target.
    pub fn message_group_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("MessageGroupId", value)) }
}

impl fc::Property for SqsParameters {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The schedule's target. EventBridge Scheduler supports templated target that invoke common API operations, as
/// well as universal targets that you can customize to invoke over 6,000 API operations across more than 270
/// services. You can only specify one templated or universal target for a schedule.
#[derive(Clone)]
pub struct Target(cfn::Properties);

impl Target {
    /// A new `Target`.
    ///
    /// - `Arn`. The Amazon Resource Name (ARN) of the target.
    /// - `RoleArn`. The Amazon Resource Name (ARN) of the IAM role that EventBridge Scheduler will use for this
    ///   target when the schedule is invoked.
    pub fn new(
        arn: impl fc::IntoValue<String>,
        role_arn: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Arn", arn)
            .with("RoleArn", role_arn)
        )
    }
    /// `DeadLetterConfig`. An object that contains information about an Amazon SQS queue that EventBridge
    /// Scheduler uses as a dead-letter queue for your schedule. If specified, EventBridge Scheduler delivers
    /// failed events that could not be successfully delivered to a target to the queue.
    pub fn dead_letter_config(self, value: impl fc::IntoValue<DeadLetterConfig>) -> Self { Self(self.0.with("DeadLetterConfig", value)) }
    /// `EcsParameters`. The templated target type for the Amazon ECS
    /// [`RunTask`](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html) API operation.
    pub fn ecs_parameters(self, value: impl fc::IntoValue<EcsParameters>) -> Self { Self(self.0.with("EcsParameters", value)) }
    /// `EventBridgeParameters`. The templated target type for the EventBridge
    /// [`PutEvents`](https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEvents.html) API
    /// operation.
    pub fn event_bridge_parameters(self, value: impl fc::IntoValue<EventBridgeParameters>) -> Self { Self(self.0.with("EventBridgeParameters", value)) }
    /// `Input`. The text, or well-formed JSON, passed to the target. If you are configuring a templated Lambda,
    /// AWS Step Functions, or Amazon EventBridge target, the input must be a well-formed JSON. For all other
    /// target types, a JSON is not required. If you do not specify anything for this field, Amazon EventBridge
    /// Scheduler delivers a default notification to the target.
    pub fn input(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Input", value)) }
    /// `KinesisParameters`. The templated target type for the Amazon Kinesis
    /// [`PutRecord`](https://docs.aws.amazon.com/kinesis/latest/APIReference/API_PutRecord.html) API operation.
    pub fn kinesis_parameters(self, value: impl fc::IntoValue<KinesisParameters>) -> Self { Self(self.0.with("KinesisParameters", value)) }
    /// `RetryPolicy`. A `RetryPolicy` object that includes information about the retry policy settings, including
    /// the maximum age of an event, and the maximum number of times EventBridge Scheduler will try to deliver the
    /// event to a target.
    pub fn retry_policy(self, value: impl fc::IntoValue<RetryPolicy>) -> Self { Self(self.0.with("RetryPolicy", value)) }
    /// `SageMakerPipelineParameters`. The templated target type for the Amazon SageMaker
    /// [`StartPipelineExecution`](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_StartPipelineExecution.html)
    /// API operation.
    pub fn sage_maker_pipeline_parameters(self, value: impl fc::IntoValue<SageMakerPipelineParameters>) -> Self { Self(self.0.with("SageMakerPipelineParameters", value)) }
    /// `SqsParameters`. The templated target type for the Amazon SQS
    /// [`SendMessage`](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html)
    /// API operation. Contains the message group ID to use when the target is a FIFO queue. If you specify an
    /// Amazon SQS FIFO queue as a target, the queue must have content-based deduplication enabled.
    pub fn sqs_parameters(self, value: impl fc::IntoValue<SqsParameters>) -> Self { Self(self.0.with("SqsParameters", value)) }
}

impl fc::Property for Target {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}
