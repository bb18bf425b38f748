// Written by `fineract-codegen`; changes are lost.

//! The resources of `AWS::Batch`.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(dead_code, unreachable_pub, clippy::all, clippy::pedantic, reason = "generated")]

use fineract_cfn as cfn;
use fineract_core as fc;

/// `AWS::Batch::ComputeEnvironment`
///
/// The `AWS::Batch::ComputeEnvironment` resource defines your AWS Batch compute environment. You can define
/// `MANAGED` or `UNMANAGED` compute environments. `MANAGED` compute environments can use Amazon EC2 or AWS Fargate
/// resources. `UNMANAGED` compute environments can only use EC2 resources.
#[derive(Clone)]
pub struct ComputeEnvironment(cfn::ResourceBody);

impl ComputeEnvironment {
    /// A new `AWS::Batch::ComputeEnvironment`.
    ///
    /// - `Type`. The type of the compute environment: `MANAGED` or `UNMANAGED`.
    pub fn new(r#type: impl fc::IntoValue<String>) -> Self { Self(cfn::ResourceBody::new().with("Type", r#type)) }
    /// `ComputeEnvironmentName`. The name for your compute environment. It can be up to 128 characters long. It
    /// can contain uppercase and lowercase letters, numbers, hyphens (-), and underscores (\_).
    pub fn compute_environment_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ComputeEnvironmentName", value)) }
    /// `ComputeResources`. The ComputeResources property type specifies details of the compute resources managed
    /// by the compute environment. This parameter is required for managed compute environments.
    pub fn compute_resources(self, value: impl fc::IntoValue<ComputeResources>) -> Self { Self(self.0.with("ComputeResources", value)) }
    /// `Context`. Reserved.
    pub fn context(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Context", value)) }
    /// `EcsSettings`.
    pub fn ecs_settings(self, value: impl fc::IntoValue<EcsSettings>) -> Self { Self(self.0.with("EcsSettings", value)) }
    /// `EksConfiguration`. The details for the Amazon EKS cluster that supports the compute environment.
    pub fn eks_configuration(self, value: impl fc::IntoValue<EksConfiguration>) -> Self { Self(self.0.with("EksConfiguration", value)) }
    /// `ReplaceComputeEnvironment`. Specifies whether the compute environment is replaced if an update is made
    /// that requires replacing the instances in the compute environment. The default value is `true`. To enable
    /// more properties to be updated, set this property to `false`. When changing the value of this property to
    /// `false`, do not change any other properties at the same time.
    pub fn replace_compute_environment(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("ReplaceComputeEnvironment", value)) }
    /// `ServiceRole`. The full Amazon Resource Name (ARN) of the IAM role that allows AWS Batch to make calls to
    /// other AWS services on your behalf.
    pub fn service_role(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ServiceRole", value)) }
    /// `State`. The state of the compute environment. If the state is `ENABLED`, then the compute environment
    /// accepts jobs from a queue and can scale out automatically based on queues.
    pub fn state(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("State", value)) }
    /// `Tags`. The tags applied to the compute environment.
    pub fn tags(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `UnmanagedvCpus`. The maximum number of vCPUs for an unmanaged compute environment. This parameter is only
    /// used for fair-share scheduling to reserve vCPU capacity for new share identifiers. If this parameter isn't
    /// provided for a fair-share job queue, no vCPU capacity is reserved.
    pub fn unmanaged_vcpus(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("UnmanagedvCpus", value)) }
    /// `UpdatePolicy`. Specifies the infrastructure update policy for the compute environment.
    pub fn update_policy(self, value: impl fc::IntoValue<UpdatePolicy>) -> Self { Self(self.0.with("UpdatePolicy", value)) }
}

impl cfn::Resource for ComputeEnvironment {
    const TYPE: &'static str = "AWS::Batch::ComputeEnvironment";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ComputeEnvironment {
    type Handle = ComputeEnvironmentRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ComputeEnvironmentRef { ComputeEnvironmentRef(self.0.build(scope, "AWS::Batch::ComputeEnvironment")) }
}

/// A [`ComputeEnvironment`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ComputeEnvironmentRef(fc::NodeId);

impl ComputeEnvironmentRef {
    /// `ComputeEnvironmentArn`, by `Ref`. Returns the compute environment ARN, such as `batch: *us-east-1* :
    /// *111122223333* :compute-environment/ *ComputeEnvironmentName*`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<ComputeEnvironment>> { fc::Value::reference(self.0) }
    /// `EksConfiguration.AccessEntry.Status`, by `Fn::GetAtt`. The read-only status of the EKS access entry,
    /// returned by DescribeComputeEnvironments.
    #[inline]
    pub fn eks_configuration_access_entry_status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "EksConfiguration.AccessEntry.Status") }
}

impl From<ComputeEnvironmentRef> for fc::NodeId {
    #[inline]
    fn from(it: ComputeEnvironmentRef) -> Self { it.0 }
}

impl From<&ComputeEnvironmentRef> for fc::NodeId {
    #[inline]
    fn from(it: &ComputeEnvironmentRef) -> Self { it.0 }
}

/// `AWS::Batch::ConsumableResource`
///
/// The `AWS::Batch::ConsumableResource` resource specifies the parameters for an AWS Batch consumable resource.
#[derive(Clone)]
pub struct ConsumableResource(cfn::ResourceBody);

impl ConsumableResource {
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_NON_REPLENISHABLE: &'static str = "NON_REPLENISHABLE";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_REPLENISHABLE: &'static str = "REPLENISHABLE";
    /// A new `AWS::Batch::ConsumableResource`.
    ///
    /// - `ResourceType`. Indicates whether the resource is available to be re-used after a job completes.
    /// - `TotalQuantity`. The total amount of the consumable resource that is available.
    pub fn new(
        resource_type: impl fc::IntoValue<String>,
        total_quantity: impl fc::IntoValue<i64>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("ResourceType", resource_type)
            .with("TotalQuantity", total_quantity)
        )
    }
    /// `ConsumableResourceName`. The name of the consumable resource.
    pub fn consumable_resource_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ConsumableResourceName", value)) }
    /// `Tags`. The tags that you apply to the consumable resource to help you categorize and organize your
    /// resources. Each tag consists of a key and an optional value.
    pub fn tags(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for ConsumableResource {
    const TYPE: &'static str = "AWS::Batch::ConsumableResource";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ConsumableResource {
    type Handle = ConsumableResourceRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ConsumableResourceRef { ConsumableResourceRef(self.0.build(scope, "AWS::Batch::ConsumableResource")) }
}

/// A [`ConsumableResource`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ConsumableResourceRef(fc::NodeId);

impl ConsumableResourceRef {
    /// `ConsumableResourceArn`, by `Ref`. The Amazon Resource Name (ARN) of the consumable resource.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<ConsumableResource>> { fc::Value::reference(self.0) }
    /// `AvailableQuantity`, by `Fn::GetAtt`. The amount of the consumable resource that is currently available to
    /// use.
    #[inline]
    pub fn available_quantity(&self) -> fc::Value<i64> { fc::Value::attribute(self.0, "AvailableQuantity") }
    /// `CreatedAt`, by `Fn::GetAtt`. The Unix timestamp (in milliseconds) for when the consumable resource was
    /// created.
    #[inline]
    pub fn created_at(&self) -> fc::Value<i64> { fc::Value::attribute(self.0, "CreatedAt") }
    /// `InUseQuantity`, by `Fn::GetAtt`. The amount of the consumable resource that is currently in use.
    #[inline]
    pub fn in_use_quantity(&self) -> fc::Value<i64> { fc::Value::attribute(self.0, "InUseQuantity") }
}

impl From<ConsumableResourceRef> for fc::NodeId {
    #[inline]
    fn from(it: ConsumableResourceRef) -> Self { it.0 }
}

impl From<&ConsumableResourceRef> for fc::NodeId {
    #[inline]
    fn from(it: &ConsumableResourceRef) -> Self { it.0 }
}

/// `AWS::Batch::JobDefinition`
///
/// The `AWS::Batch::JobDefinition` resource specifies the parameters for an AWS Batch job definition.
#[derive(Clone)]
pub struct JobDefinition(cfn::ResourceBody);

impl JobDefinition {
    /// A new `AWS::Batch::JobDefinition`.
    ///
    /// - `Type`. The type of job definition.
    pub fn new(r#type: impl fc::IntoValue<String>) -> Self { Self(cfn::ResourceBody::new().with("Type", r#type)) }
    /// `ConsumableResourceProperties`. Contains a list of consumable resources required by the job.
    pub fn consumable_resource_properties(self, value: impl fc::IntoValue<ConsumableResourceProperties>) -> Self { Self(self.0.with("ConsumableResourceProperties", value)) }
    /// `ContainerProperties`. An object with properties specific to Amazon ECS-based jobs. When
    /// `containerProperties` is used in the job definition, it can't be used in addition to `eksProperties`,
    /// `ecsProperties`, or `nodeProperties`.
    pub fn container_properties(self, value: impl fc::IntoValue<ContainerProperties>) -> Self { Self(self.0.with("ContainerProperties", value)) }
    /// `EcsProperties`. An object that contains the properties for the Amazon ECS resources of a job.When
    /// `ecsProperties` is used in the job definition, it can't be used in addition to `containerProperties`,
    /// `eksProperties`, or `nodeProperties`.
    pub fn ecs_properties(self, value: impl fc::IntoValue<EcsProperties>) -> Self { Self(self.0.with("EcsProperties", value)) }
    /// `EksProperties`. An object with properties that are specific to Amazon EKS-based jobs. When `eksProperties`
    /// is used in the job definition, it can't be used in addition to `containerProperties`, `ecsProperties`, or
    /// `nodeProperties`.
    pub fn eks_properties(self, value: impl fc::IntoValue<EksProperties>) -> Self { Self(self.0.with("EksProperties", value)) }
    /// `JobDefinitionName`. The name of the job definition.
    pub fn job_definition_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("JobDefinitionName", value)) }
    /// `NodeProperties`. An object with properties that are specific to multi-node parallel jobs. When
    /// `nodeProperties` is used in the job definition, it can't be used in addition to `containerProperties`,
    /// `ecsProperties`, or `eksProperties`.
    pub fn node_properties(self, value: impl fc::IntoValue<NodeProperties>) -> Self { Self(self.0.with("NodeProperties", value)) }
    /// `Parameters`. Default parameters or parameter substitution placeholders that are set in the job definition.
    /// Parameters are specified as a key-value pair mapping. Parameters in a `SubmitJob` request override any
    /// corresponding parameter defaults from the job definition.
    pub fn parameters(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("Parameters", value)) }
    /// `PlatformCapabilities`. The platform capabilities required by the job definition. If no value is specified,
    /// it defaults to `EC2`. Jobs run on Fargate resources specify `FARGATE`.
    pub fn platform_capabilities(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("PlatformCapabilities", value)) }
    /// `PropagateTags`. Specifies whether to propagate the tags from the job or job definition to the
    /// corresponding Amazon ECS task. If no value is specified, the tags aren't propagated. Tags can only be
    /// propagated to the tasks when the tasks are created. For tags with the same name, job tags are given
    /// priority over job definitions tags.
    pub fn propagate_tags(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("PropagateTags", value)) }
    /// `ResourceRetentionPolicy`. Specifies the resource retention policy settings for the job definition.
    pub fn resource_retention_policy(self, value: impl fc::IntoValue<ResourceRetentionPolicy>) -> Self { Self(self.0.with("ResourceRetentionPolicy", value)) }
    /// `RetryStrategy`. The retry strategy to use for failed jobs that are submitted with this job definition.
    pub fn retry_strategy(self, value: impl fc::IntoValue<RetryStrategy>) -> Self { Self(self.0.with("RetryStrategy", value)) }
    /// `SchedulingPriority`. The scheduling priority of the job definition. This only affects jobs in job queues
    /// with a fair-share policy. Jobs with a higher scheduling priority are scheduled before jobs with a lower
    /// scheduling priority.
    pub fn scheduling_priority(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("SchedulingPriority", value)) }
    /// `Tags`. The tags that are applied to the job definition.
    pub fn tags(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `Timeout`. The timeout time for jobs that are submitted with this job definition. After the amount of time
    /// you specify passes, AWS Batch terminates your jobs if they aren't finished.
    pub fn timeout(self, value: impl fc::IntoValue<JobTimeout>) -> Self { Self(self.0.with("Timeout", value)) }
}

impl cfn::Resource for JobDefinition {
    const TYPE: &'static str = "AWS::Batch::JobDefinition";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for JobDefinition {
    type Handle = JobDefinitionRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> JobDefinitionRef { JobDefinitionRef(self.0.build(scope, "AWS::Batch::JobDefinition")) }
}

/// A [`JobDefinition`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct JobDefinitionRef(fc::NodeId);

impl JobDefinitionRef {
    /// `JobDefinitionArn`, by `Ref`. The job definition ARN, such as `batch: *us-east-1* : *111122223333*
    /// :job-definition/ *test-gpu* : *2*`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<JobDefinition>> { fc::Value::reference(self.0) }
}

impl From<JobDefinitionRef> for fc::NodeId {
    #[inline]
    fn from(it: JobDefinitionRef) -> Self { it.0 }
}

impl From<&JobDefinitionRef> for fc::NodeId {
    #[inline]
    fn from(it: &JobDefinitionRef) -> Self { it.0 }
}

/// `AWS::Batch::JobQueue`
///
/// The `AWS::Batch::JobQueue` resource specifies the parameters for an AWS Batch job queue definition.
#[derive(Clone)]
pub struct JobQueue(cfn::ResourceBody);

impl JobQueue {
    /// A value of `State`.
    pub const STATE_DISABLED: &'static str = "DISABLED";
    /// A value of `State`.
    pub const STATE_ENABLED: &'static str = "ENABLED";
    /// A new `AWS::Batch::JobQueue`.
    ///
    /// - `Priority`. The priority of the job queue. Job queues with a higher priority (or a higher integer value for
    ///   the `priority` parameter) are evaluated first when associated with the same compute environment. Priority
    ///   is determined in descending order. For example, a job queue with a priority value of `10` is given
    ///   scheduling preference over a job queue with a priority value of `1`.
    pub fn new(priority: impl fc::IntoValue<i64>) -> Self { Self(cfn::ResourceBody::new().with("Priority", priority)) }
    /// `ComputeEnvironmentOrder`. The set of compute environments mapped to a job queue and their order relative
    /// to each other. The job scheduler uses this parameter to determine which compute environment runs a specific
    /// job. Compute environments must be in the `VALID` state before you can associate them with a job queue. You
    /// can associate up to three compute environments with a job queue.
    pub fn compute_environment_order(self, value: impl fc::IntoValue<fc::List<ComputeEnvironmentOrder>>) -> Self { Self(self.0.with("ComputeEnvironmentOrder", value)) }
    /// `JobQueueName`. The name of the job queue. It can be up to 128 letters long. It can contain uppercase and
    /// lowercase letters, numbers, hyphens (-), and underscores (\_).
    pub fn job_queue_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("JobQueueName", value)) }
    /// `JobQueueType`. The type of job queue. For service jobs that run on SageMaker AI, this value is
    /// `SAGEMAKER_TRAINING`. For regular container jobs, this value is `EKS`, `ECS`, or `ECS_FARGATE` depending on
    /// the compute environment.
    pub fn job_queue_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("JobQueueType", value)) }
    /// `JobStateTimeLimitActions`. The set of actions that AWS Batch perform on jobs that remain at the head of
    /// the job queue in the specified state longer than specified times. AWS Batch will perform each action after
    /// `maxTimeSeconds` has passed.
    pub fn job_state_time_limit_actions(self, value: impl fc::IntoValue<fc::List<JobStateTimeLimitAction>>) -> Self { Self(self.0.with("JobStateTimeLimitActions", value)) }
    /// `SchedulingPolicyArn`. The Amazon Resource Name (ARN) of the scheduling policy. The format is `aws:
    /// *Partition* :batch: *Region* : *Account* :scheduling-policy/ *Name*`. For example,
    /// `aws:aws:batch:us-west-2:123456789012:scheduling-policy/MySchedulingPolicy`.
    pub fn scheduling_policy_arn(self, value: impl fc::IntoValue<fc::Arn<SchedulingPolicy>>) -> Self { Self(self.0.with("SchedulingPolicyArn", value)) }
    /// `ServiceEnvironmentOrder`. The order of the service environment associated with the job queue. Job queues
    /// with a higher priority are evaluated first when associated with the same service environment.
    pub fn service_environment_order(self, value: impl fc::IntoValue<fc::List<ServiceEnvironmentOrder>>) -> Self { Self(self.0.with("ServiceEnvironmentOrder", value)) }
    /// `State`. The state of the job queue. If the job queue state is `ENABLED`, it is able to accept jobs. If the
    /// job queue state is `DISABLED`, new jobs can't be added to the queue, but jobs already in the queue can
    /// finish.
    pub fn state(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("State", value)) }
    /// `Tags`. The tags that are applied to the job queue.
    pub fn tags(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for JobQueue {
    const TYPE: &'static str = "AWS::Batch::JobQueue";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for JobQueue {
    type Handle = JobQueueRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> JobQueueRef { JobQueueRef(self.0.build(scope, "AWS::Batch::JobQueue")) }
}

/// A [`JobQueue`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct JobQueueRef(fc::NodeId);

impl JobQueueRef {
    /// `JobQueueArn`, by `Ref`. Returns the job queue ARN, such as `batch: *us-east-1* : *111122223333*
    /// :job-queue/ *JobQueueName*`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<JobQueue>> { fc::Value::reference(self.0) }
}

impl From<JobQueueRef> for fc::NodeId {
    #[inline]
    fn from(it: JobQueueRef) -> Self { it.0 }
}

impl From<&JobQueueRef> for fc::NodeId {
    #[inline]
    fn from(it: &JobQueueRef) -> Self { it.0 }
}

/// `AWS::Batch::QuotaShare`
///
/// Creates an AWS Batch quota share. Each quota share operates as a virtual queue with a configured compute
/// capacity, resource sharing strategy, and borrow limits.
#[derive(Clone)]
pub struct QuotaShare(cfn::ResourceBody);

/// What a [`QuotaShare`] can't be without.
#[derive(Clone)]
pub struct QuotaShareRequired<A, B, C, D, E> {
    /// `CapacityLimits`. A list that specifies the quantity and type of compute capacity allocated to the quota
    /// share. (`List<QuotaShareCapacityLimit>`)
    pub capacity_limits: A,
    /// `JobQueue`. The AWS Batch job queue associated with the quota share. This can be the job queue name or ARN.
    /// A job queue must be in the `VALID` state before you can associate it with a quota share. (`String`)
    pub job_queue: B,
    /// `PreemptionConfiguration`. (`QuotaSharePreemptionConfiguration`)
    pub preemption_configuration: C,
    /// `QuotaShareName`. The name of the quota share. It can be up to 128 characters long. It can contain
    /// uppercase and lowercase letters, numbers, hyphens (-), and underscores (\_). (`String`)
    pub quota_share_name: D,
    /// `ResourceSharingConfiguration`. (`QuotaShareResourceSharingConfiguration`)
    pub resource_sharing_configuration: E,
}

impl QuotaShare {
    /// A value of `State`.
    pub const STATE_DISABLED: &'static str = "DISABLED";
    /// A value of `State`.
    pub const STATE_ENABLED: &'static str = "ENABLED";
    /// A new `AWS::Batch::QuotaShare`.
    pub fn new(required: QuotaShareRequired<
        impl fc::IntoValue<fc::List<QuotaShareCapacityLimit>>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<QuotaSharePreemptionConfiguration>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<QuotaShareResourceSharingConfiguration>,
    >) -> Self {
        Self(cfn::ResourceBody::new()
            .with("CapacityLimits", required.capacity_limits)
            .with("JobQueue", required.job_queue)
            .with("PreemptionConfiguration", required.preemption_configuration)
            .with("QuotaShareName", required.quota_share_name)
            .with("ResourceSharingConfiguration", required.resource_sharing_configuration)
        )
    }
    /// `State`. The state of the quota share. If the quota share is `ENABLED`, it is able to accept jobs. If the
    /// quota share is `DISABLED`, new jobs won't be accepted but jobs already submitted can finish. The default
    /// state is `ENABLED`.
    pub fn state(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("State", value)) }
    /// `Tags`. The tags that you apply to the quota share to help you categorize and organize your resources. Each
    /// tag consists of a key and an optional value.
    pub fn tags(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for QuotaShare {
    const TYPE: &'static str = "AWS::Batch::QuotaShare";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for QuotaShare {
    type Handle = QuotaShareRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> QuotaShareRef { QuotaShareRef(self.0.build(scope, "AWS::Batch::QuotaShare")) }
}

/// A [`QuotaShare`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct QuotaShareRef(fc::NodeId);

impl QuotaShareRef {
    /// `QuotaShareArn`, by `Ref`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<QuotaShare>> { fc::Value::reference(self.0) }
}

impl From<QuotaShareRef> for fc::NodeId {
    #[inline]
    fn from(it: QuotaShareRef) -> Self { it.0 }
}

impl From<&QuotaShareRef> for fc::NodeId {
    #[inline]
    fn from(it: &QuotaShareRef) -> Self { it.0 }
}

/// `AWS::Batch::SchedulingPolicy`
///
/// The `AWS::Batch::SchedulingPolicy` resource specifies the parameters for an AWS Batch scheduling policy.
#[derive(Clone)]
pub struct SchedulingPolicy(cfn::ResourceBody);

impl SchedulingPolicy {
    /// A new `AWS::Batch::SchedulingPolicy`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `FairsharePolicy`. The fair-share scheduling policy details.
    pub fn fairshare_policy(self, value: impl fc::IntoValue<FairsharePolicy>) -> Self { Self(self.0.with("FairsharePolicy", value)) }
    /// `Name`. The name of the fair-share scheduling policy. It can be up to 128 letters long. It can contain
    /// uppercase and lowercase letters, numbers, hyphens (-), and underscores (\_).
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `QuotaSharePolicy`. Quota Share Policy for the Job Queue.
    pub fn quota_share_policy(self, value: impl fc::IntoValue<QuotaSharePolicy>) -> Self { Self(self.0.with("QuotaSharePolicy", value)) }
    /// `Tags`. The tags that you apply to the scheduling policy to help you categorize and organize your
    /// resources. Each tag consists of a key and an optional value.
    pub fn tags(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for SchedulingPolicy {
    const TYPE: &'static str = "AWS::Batch::SchedulingPolicy";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for SchedulingPolicy {
    type Handle = SchedulingPolicyRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> SchedulingPolicyRef { SchedulingPolicyRef(self.0.build(scope, "AWS::Batch::SchedulingPolicy")) }
}

/// A [`SchedulingPolicy`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct SchedulingPolicyRef(fc::NodeId);

impl SchedulingPolicyRef {
    /// `Arn`, by `Ref`. Returns the scheduling policy ARN, such as `batch: *us-east-1* : *111122223333*
    /// :scheduling-policy/ *HighPriority*`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<SchedulingPolicy>> { fc::Value::reference(self.0) }
}

impl From<SchedulingPolicyRef> for fc::NodeId {
    #[inline]
    fn from(it: SchedulingPolicyRef) -> Self { it.0 }
}

impl From<&SchedulingPolicyRef> for fc::NodeId {
    #[inline]
    fn from(it: &SchedulingPolicyRef) -> Self { it.0 }
}

/// `AWS::Batch::ServiceEnvironment`
///
/// Creates a service environment for running service jobs. Service environments define capacity limits for
/// specific service types such as SageMaker Training jobs.
#[derive(Clone)]
pub struct ServiceEnvironment(cfn::ResourceBody);

impl ServiceEnvironment {
    /// A new `AWS::Batch::ServiceEnvironment`.
    ///
    /// - `CapacityLimits`. The capacity limits for the service environment. This defines the maximum resources that
    ///   can be used by service jobs in this environment.
    /// - `ServiceEnvironmentType`. The type of service environment. For SageMaker Training jobs, this value is
    ///   `SAGEMAKER_TRAINING`.
    pub fn new(
        capacity_limits: impl fc::IntoValue<fc::List<CapacityLimit>>,
        service_environment_type: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("CapacityLimits", capacity_limits)
            .with("ServiceEnvironmentType", service_environment_type)
        )
    }
    /// `ServiceEnvironmentName`. The name of the service environment.
    pub fn service_environment_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ServiceEnvironmentName", value)) }
    /// `State`. The state of the service environment. Valid values are `ENABLED` and `DISABLED`.
    pub fn state(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("State", value)) }
    /// `Tags`. The tags associated with the service environment. Each tag consists of a key and an optional value.
    pub fn tags(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for ServiceEnvironment {
    const TYPE: &'static str = "AWS::Batch::ServiceEnvironment";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ServiceEnvironment {
    type Handle = ServiceEnvironmentRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ServiceEnvironmentRef { ServiceEnvironmentRef(self.0.build(scope, "AWS::Batch::ServiceEnvironment")) }
}

/// A [`ServiceEnvironment`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ServiceEnvironmentRef(fc::NodeId);

impl ServiceEnvironmentRef {
    /// `ServiceEnvironmentArn`, by `Ref`. The Amazon Resource Name (ARN) of the service environment.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<ServiceEnvironment>> { fc::Value::reference(self.0) }
}

impl From<ServiceEnvironmentRef> for fc::NodeId {
    #[inline]
    fn from(it: ServiceEnvironmentRef) -> Self { it.0 }
}

impl From<&ServiceEnvironmentRef> for fc::NodeId {
    #[inline]
    fn from(it: &ServiceEnvironmentRef) -> Self { it.0 }
}

/// Defines the capacity limit for a service environment. This structure specifies the maximum amount of resources
/// that can be used by service jobs in the environment.
#[derive(Clone)]
pub struct CapacityLimit(cfn::Properties);

impl CapacityLimit {
    /// A new `CapacityLimit`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `CapacityUnit`. The unit of measure for the capacity limit. This defines how the maxCapacity value should
    /// be interpreted. For `SAGEMAKER_TRAINING` jobs, use `NUM_INSTANCES`.
    pub fn capacity_unit(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CapacityUnit", value)) }
    /// `MaxCapacity`. The maximum capacity available for the service environment. This value represents the
    /// maximum amount resources that can be allocated to service jobs.
    pub fn max_capacity(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MaxCapacity", value)) }
}

impl fc::Property for CapacityLimit {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `CapacityReservations`
#[derive(Clone)]
pub struct CapacityReservations(cfn::Properties);

impl CapacityReservations {
    /// A new `CapacityReservations`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ReservationGroupArn`.
    pub fn reservation_group_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ReservationGroupArn", value)) }
    /// `ReservationPreference`.
    pub fn reservation_preference(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ReservationPreference", value)) }
}

impl fc::Property for CapacityReservations {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The order that compute environments are tried in for job placement within a queue. Compute environments are
/// tried in ascending order. For example, if two compute environments are associated with a job queue, the compute
/// environment with a lower order integer value is tried for job placement first. Compute environments must be in
/// the `VALID` state before you can associate them with a job queue.
#[derive(Clone)]
pub struct ComputeEnvironmentOrder(cfn::Properties);

impl ComputeEnvironmentOrder {
    /// A new `ComputeEnvironmentOrder`.
    ///
    /// - `ComputeEnvironment`. The Amazon Resource Name (ARN) of the compute environment.
    /// - `Order`. The order of the compute environment. Compute environments are tried in ascending order. For
    ///   example, if two compute environments are associated with a job queue, the compute environment with a lower
    ///   `order` integer value is tried for job placement first.
    pub fn new(
        compute_environment: impl fc::IntoValue<fc::Arn<ComputeEnvironment>>,
        order: impl fc::IntoValue<i64>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("ComputeEnvironment", compute_environment)
            .with("Order", order)
        )
    }
}

impl fc::Property for ComputeEnvironmentOrder {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Details about the compute resources managed by the compute environment. This parameter is required for managed
/// compute environments.
#[derive(Clone)]
pub struct ComputeResources(cfn::Properties);

impl ComputeResources {
    /// A new `ComputeResources`.
    ///
    /// - `MaxvCpus`. The maximum number of Amazon EC2 vCPUs that an environment can reach.
    /// - `Type`. The type of compute environment: `EC2`, `SPOT`, `FARGATE`, or `FARGATE_SPOT`.
    pub fn new(
        max_vcpus: impl fc::IntoValue<i64>,
        r#type: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("MaxvCpus", max_vcpus)
            .with("Type", r#type)
        )
    }
    /// `AllocationStrategy`. The allocation strategy to use for the compute resource if not enough instances of
    /// the best fitting instance type can be allocated. This might be because of availability of the instance type
    /// in the Region or [Amazon EC2 service
    /// limits](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-resource-limits.html).
    pub fn allocation_strategy(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AllocationStrategy", value)) }
    /// `BidPercentage`. The maximum percentage that a Spot Instance price can be when compared with the On-Demand
    /// price for that instance type before instances are launched. For example, if your maximum percentage is 20%,
    /// the Spot price must be less than 20% of the current On-Demand price for that Amazon EC2 instance. You
    /// always pay the lowest (market) price and never more than your maximum percentage.
    pub fn bid_percentage(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("BidPercentage", value)) }
    /// `CapacityTags`. Capacity-level tags for compute environments.
    pub fn capacity_tags(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("CapacityTags", value)) }
    /// `DesiredvCpus`. The desired number of vCPUS in the compute environment. AWS Batch modifies this value
    /// between the minimum and maximum values based on job queue demand.
    pub fn desired_vcpus(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("DesiredvCpus", value)) }
    /// `Ec2Configuration`. Provides information used to select Amazon Machine Images (AMIs) for Amazon EC2
    /// instances in the compute environment. If `Ec2Configuration` isn't specified, the default is `ECS_AL2`.
    pub fn ec2_configuration(self, value: impl fc::IntoValue<fc::List<Ec2ConfigurationObject>>) -> Self { Self(self.0.with("Ec2Configuration", value)) }
    /// `Ec2KeyPair`. The Amazon EC2 key pair that's used for instances launched in the compute environment. You
    /// can use this key pair to log in to your instances with SSH. To remove the Amazon EC2 key pair, set this
    /// value to an empty string.
    pub fn ec2_key_pair(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Ec2KeyPair", value)) }
    /// `ImageId`. The Amazon Machine Image (AMI) ID used for instances launched in the compute environment. This
    /// parameter is overridden by the `imageIdOverride` member of the `Ec2Configuration` structure. To remove the
    /// custom AMI ID and use the default AMI ID, set this value to an empty string.
    pub fn image_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ImageId", value)) }
    /// `InstanceRole`. The Amazon ECS instance profile applied to Amazon EC2 instances in a compute environment.
    /// Required for Amazon EC2 instances. You can specify the short name or full Amazon Resource Name (ARN) of an
    /// instance profile. For example, `*ecsInstanceRole*` or `arn:aws:iam:: *<aws_account_id>* :instance-profile/
    /// *ecsInstanceRole*`.
    pub fn instance_role(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("InstanceRole", value)) }
    /// `InstanceTypes`. The instances types that can be launched. You can specify instance families to launch any
    /// instance type within those families (for example, `c5` or `p3` ), or you can specify specific sizes within
    /// a family (such as `c5.8xlarge` ).
    pub fn instance_types(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("InstanceTypes", value)) }
    /// `LaunchTemplate`. The launch template to use for your compute resources. Any other compute resource
    /// parameters that you specify in a
    /// [CreateComputeEnvironment](https://docs.aws.amazon.com/batch/latest/APIReference/API_CreateComputeEnvironment.html)
    /// API operation override the same parameters in the launch template. You must specify either the launch
    /// template ID or launch template name in the request, but not both.
    pub fn launch_template(self, value: impl fc::IntoValue<LaunchTemplateSpecification>) -> Self { Self(self.0.with("LaunchTemplate", value)) }
    /// `ManagedInstancesProvider`.
    pub fn managed_instances_provider(self, value: impl fc::IntoValue<ManagedInstancesProvider>) -> Self { Self(self.0.with("ManagedInstancesProvider", value)) }
    /// `MinvCpus`. The minimum number of vCPUs that an environment should maintain (even if the compute
    /// environment is `DISABLED` ).
    pub fn min_vcpus(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MinvCpus", value)) }
    /// `PlacementGroup`. The Amazon EC2 placement group to associate with your compute resources. If you intend to
    /// submit multi-node parallel jobs to your compute environment, you should consider creating a cluster
    /// placement group and associate it with your compute resources. This keeps your multi-node parallel job on a
    /// logical grouping of instances within a single Availability Zone with high network flow potential.
    pub fn placement_group(self, value: impl fc::IntoValue<fc::IdOf<cfn::target::ec2::PlacementGroup>>) -> Self { Self(self.0.with("PlacementGroup", value)) }
    /// `ScalingPolicy`.
    pub fn scaling_policy(self, value: impl fc::IntoValue<ComputeScalingPolicy>) -> Self { Self(self.0.with("ScalingPolicy", value)) }
    /// `SecurityGroupIds`. The Amazon EC2 security groups that are associated with instances launched in the
    /// compute environment. This parameter is required for Fargate compute resources, where it can contain up to 5
    /// security groups. For Fargate compute resources, providing an empty list is handled as if this parameter
    /// wasn't specified and no change is made.
    pub fn security_group_ids(self, value: impl fc::IntoValue<fc::List<fc::IdOf<cfn::target::ec2::SecurityGroup>>>) -> Self { Self(self.0.with("SecurityGroupIds", value)) }
    /// `SpotIamFleetRole`. The Amazon Resource Name (ARN) of the Amazon EC2 Spot Fleet IAM role applied to a
    /// `SPOT` compute environment. This role is required if the allocation strategy set to `BEST_FIT` or if the
    /// allocation strategy isn't specified.
    pub fn spot_iam_fleet_role(self, value: impl fc::IntoValue<fc::IdOf<cfn::target::iam::Role>>) -> Self { Self(self.0.with("SpotIamFleetRole", value)) }
    /// `Subnets`. The VPC subnets where the compute resources are launched. Fargate compute resources can contain
    /// up to 16 subnets. For Fargate compute resources, providing an empty list will be handled as if this
    /// parameter wasn't specified and no change is made. For Amazon EC2 compute resources, providing an empty list
    /// removes the VPC subnets from the compute resource.
    pub fn subnets(self, value: impl fc::IntoValue<fc::List<fc::IdOf<cfn::target::ec2::Subnet>>>) -> Self { Self(self.0.with("Subnets", value)) }
    /// `Tags`. Key-value pair tags to be applied to Amazon EC2 resources that are launched in the compute
    /// environment. For AWS Batch, these take the form of `"String1": "String2"`, where `String1` is the tag key
    /// and `String2` is the tag value (for example, `{ "Name": "Batch Instance - C4OnDemand" }` ). This is helpful
    /// for recognizing your Batch instances in the Amazon EC2 console.
    pub fn tags(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `UpdateToLatestImageVersion`. Specifies whether the AMI ID is updated to the latest one that's supported by
    /// AWS Batch when the compute environment has an infrastructure update. The default value is `false`.
    pub fn update_to_latest_image_version(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("UpdateToLatestImageVersion", value)) }
}

impl fc::Property for ComputeResources {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `ComputeScalingPolicy`
#[derive(Clone)]
pub struct ComputeScalingPolicy(cfn::Properties);

impl ComputeScalingPolicy {
    /// A new `ComputeScalingPolicy`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `MinScaleDownDelayMinutes`.
    pub fn min_scale_down_delay_minutes(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MinScaleDownDelayMinutes", value)) }
}

impl fc::Property for ComputeScalingPolicy {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Contains a list of consumable resources required by a job.
#[derive(Clone)]
pub struct ConsumableResourceProperties(cfn::Properties);

impl ConsumableResourceProperties {
    /// A new `ConsumableResourceProperties`.
    ///
    /// - `ConsumableResourceList`. The list of consumable resources required by a job.
    pub fn new(
        consumable_resource_list: impl fc::IntoValue<fc::List<ConsumableResourceRequirement>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("ConsumableResourceList", consumable_resource_list)
        )
    }
}

impl fc::Property for ConsumableResourceProperties {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Information about a consumable resource required to run a job.
#[derive(Clone)]
pub struct ConsumableResourceRequirement(cfn::Properties);

impl ConsumableResourceRequirement {
    /// A new `ConsumableResourceRequirement`.
    ///
    /// - `ConsumableResource`. The name or ARN of the consumable resource.
    /// - `Quantity`. The quantity of the consumable resource that is needed.
    pub fn new(
        consumable_resource: impl fc::IntoValue<String>,
        quantity: impl fc::IntoValue<i64>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("ConsumableResource", consumable_resource)
            .with("Quantity", quantity)
        )
    }
}

impl fc::Property for ConsumableResourceRequirement {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Container properties are used for Amazon ECS based job definitions. These properties to describe the container
/// that's launched as part of a job.
#[derive(Clone)]
pub struct ContainerProperties(cfn::Properties);

impl ContainerProperties {
    /// A new `ContainerProperties`.
    ///
    /// - `Image`. Required. The image used to start a container. This string is passed directly to the Docker
    ///   daemon. Images in the Docker Hub registry are available by default. Other repositories are specified with
    ///   `*repository-url* / *image* : *tag*`. It can be 255 characters long.
    pub fn new(image: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Image", image)) }
    /// `Command`. The command that's passed to the container. This parameter maps to `Cmd` in the [Create a
    /// container](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/#create-a-container)
    /// section of the [Docker Remote API](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/)
    /// and the `COMMAND` parameter to [docker
    /// run](https://docs.aws.amazon.com/https://docs.docker.com/engine/reference/run/).
    pub fn command(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Command", value)) }
    /// `EnableExecuteCommand`. Determines whether execute command functionality is turned on for this task. If
    /// `true`, execute command functionality is turned on all the containers in the task.
    pub fn enable_execute_command(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("EnableExecuteCommand", value)) }
    /// `Environment`. The environment variables to pass to a container. This parameter maps to `Env` in the
    /// [Create a
    /// container](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/#create-a-container)
    /// section of the [Docker Remote API](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/)
    /// and the `--env` option to [docker
    /// run](https://docs.aws.amazon.com/https://docs.docker.com/engine/reference/run/).
    pub fn environment(self, value: impl fc::IntoValue<fc::List<Environment>>) -> Self { Self(self.0.with("Environment", value)) }
    /// `EphemeralStorage`. The amount of ephemeral storage to allocate for the task. This parameter is used to
    /// expand the total amount of ephemeral storage available, beyond the default amount, for tasks hosted on AWS
    /// Fargate.
    pub fn ephemeral_storage(self, value: impl fc::IntoValue<EphemeralStorage>) -> Self { Self(self.0.with("EphemeralStorage", value)) }
    /// `ExecutionRoleArn`. The Amazon Resource Name (ARN) of the execution role that AWS Batch can assume. For
    /// jobs that run on Fargate resources, you must provide an execution role.
    pub fn execution_role_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>) -> Self { Self(self.0.with("ExecutionRoleArn", value)) }
    /// `FargatePlatformConfiguration`. The platform configuration for jobs that are running on Fargate resources.
    /// Jobs that are running on Amazon EC2 resources must not specify this parameter.
    pub fn fargate_platform_configuration(self, value: impl fc::IntoValue<FargatePlatformConfiguration>) -> Self { Self(self.0.with("FargatePlatformConfiguration", value)) }
    /// `InstanceType`.
    pub fn instance_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("InstanceType", value)) }
    /// `JobRoleArn`. The Amazon Resource Name (ARN) of the IAM role that the container can assume for AWS
    /// permissions.
    pub fn job_role_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>) -> Self { Self(self.0.with("JobRoleArn", value)) }
    /// `LinuxParameters`. Linux-specific modifications that are applied to the container, such as details for
    /// device mappings.
    pub fn linux_parameters(self, value: impl fc::IntoValue<LinuxParameters>) -> Self { Self(self.0.with("LinuxParameters", value)) }
    /// `LogConfiguration`. The log configuration specification for the container.
    pub fn log_configuration(self, value: impl fc::IntoValue<LogConfiguration>) -> Self { Self(self.0.with("LogConfiguration", value)) }
    /// `Memory`. This parameter is deprecated, use `resourceRequirements` to specify the memory requirements for
    /// the job definition. It's not supported for jobs running on Fargate resources. For jobs that run on Amazon
    /// EC2 resources, it specifies the memory hard limit (in MiB) for a container. If your container attempts to
    /// exceed the specified number, it's terminated.
    pub fn memory(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Memory", value)) }
    /// `MountPoints`. The mount points for data volumes in your container.
    pub fn mount_points(self, value: impl fc::IntoValue<fc::List<MountPoint>>) -> Self { Self(self.0.with("MountPoints", value)) }
    /// `NetworkConfiguration`. The network configuration for jobs that are running on Fargate resources. Jobs that
    /// are running on Amazon EC2 resources must not specify this parameter.
    pub fn network_configuration(self, value: impl fc::IntoValue<NetworkConfiguration>) -> Self { Self(self.0.with("NetworkConfiguration", value)) }
    /// `Privileged`. When this parameter is true, the container is given elevated permissions on the host
    /// container instance (similar to the `root` user).
    pub fn privileged(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Privileged", value)) }
    /// `ReadonlyRootFilesystem`. When this parameter is true, the container is given read-only access to its root
    /// file system. This parameter maps to `ReadonlyRootfs` in the [Create a
    /// container](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/#create-a-container)
    /// section of the [Docker Remote API](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/)
    /// and the `--read-only` option to `docker run`.
    pub fn readonly_root_filesystem(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("ReadonlyRootFilesystem", value)) }
    /// `RepositoryCredentials`. The private repository authentication credentials to use.
    pub fn repository_credentials(self, value: impl fc::IntoValue<RepositoryCredentials>) -> Self { Self(self.0.with("RepositoryCredentials", value)) }
    /// `ResourceRequirements`. The type and amount of resources to assign to a container. The supported resources
    /// include `GPU`, `MEMORY`, and `VCPU`.
    pub fn resource_requirements(self, value: impl fc::IntoValue<fc::List<ResourceRequirement>>) -> Self { Self(self.0.with("ResourceRequirements", value)) }
    /// `RuntimePlatform`. An object that represents the compute environment architecture for AWS Batch jobs on
    /// Fargate.
    pub fn runtime_platform(self, value: impl fc::IntoValue<RuntimePlatform>) -> Self { Self(self.0.with("RuntimePlatform", value)) }
    /// `Secrets`. The secrets for the container.
    pub fn secrets(self, value: impl fc::IntoValue<fc::List<Secret>>) -> Self { Self(self.0.with("Secrets", value)) }
    /// `Ulimits`. A list of `ulimits` to set in the container. This parameter maps to `Ulimits` in the [Create a
    /// container](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/#create-a-container)
    /// section of the [Docker Remote API](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/)
    /// and the `--ulimit` option to [docker
    /// run](https://docs.aws.amazon.com/https://docs.docker.com/engine/reference/run/).
    pub fn ulimits(self, value: impl fc::IntoValue<fc::List<Ulimit>>) -> Self { Self(self.0.with("Ulimits", value)) }
    /// `User`. The user name to use inside the container. This parameter maps to `User` in the [Create a
    /// container](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/#create-a-container)
    /// section of the [Docker Remote API](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/)
    /// and the `--user` option to [docker
    /// run](https://docs.aws.amazon.com/https://docs.docker.com/engine/reference/run/).
    pub fn user(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("User", value)) }
    /// `Vcpus`. This parameter is deprecated, use `resourceRequirements` to specify the vCPU requirements for the
    /// job definition. It's not supported for jobs running on Fargate resources. For jobs running on Amazon EC2
    /// resources, it specifies the number of vCPUs reserved for the job.
    pub fn vcpus(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Vcpus", value)) }
    /// `Volumes`. A list of data volumes used in a job.
    pub fn volumes(self, value: impl fc::IntoValue<fc::List<Volumes>>) -> Self { Self(self.0.with("Volumes", value)) }
}

impl fc::Property for ContainerProperties {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// An object that represents a container instance host device.
#[derive(Clone)]
pub struct Device(cfn::Properties);

impl Device {
    /// A new `Device`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ContainerPath`. The path inside the container that's used to expose the host device. By default, the
    /// `hostPath` value is used.
    pub fn container_path(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ContainerPath", value)) }
    /// `HostPath`. The path for the device on the host container instance.
    pub fn host_path(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("HostPath", value)) }
    /// `Permissions`. The explicit permissions to provide to the container for the device. By default, the
    /// container has permissions for `read`, `write`, and `mknod` for the device.
    pub fn permissions(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Permissions", value)) }
}

impl fc::Property for Device {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Provides information used to select Amazon Machine Images (AMIs) for instances in the compute environment. If
/// `Ec2Configuration` isn't specified, the default is `ECS_AL2` ( [Amazon Linux
/// 2](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-optimized_AMI.html#al2ami) ).
#[derive(Clone)]
pub struct Ec2ConfigurationObject(cfn::Properties);

impl Ec2ConfigurationObject {
    /// A new `Ec2ConfigurationObject`.
    ///
    /// - `ImageType`. The image type to match with the instance type to select an AMI. The supported values are
    ///   different for `ECS` and `EKS` resources.
    pub fn new(image_type: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("ImageType", image_type)) }
    /// `BatchImageStatus`.
    pub fn batch_image_status(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("BatchImageStatus", value)) }
    /// `ImageIdOverride`. The AMI ID used for instances launched in the compute environment that match the image
    /// type. This setting overrides the `imageId` set in the `computeResource` object.
    pub fn image_id_override(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ImageIdOverride", value)) }
    /// `ImageKubernetesVersion`. The Kubernetes version for the compute environment. If you don't specify a value,
    /// the latest version that AWS Batch supports is used.
    pub fn image_kubernetes_version(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ImageKubernetesVersion", value)) }
}

impl fc::Property for Ec2ConfigurationObject {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// An object that contains the properties for the Amazon ECS resources of a job.
#[derive(Clone)]
pub struct EcsProperties(cfn::Properties);

impl EcsProperties {
    /// A new `EcsProperties`.
    ///
    /// - `TaskProperties`. An object that contains the properties for the Amazon ECS task definition of a job.
    pub fn new(task_properties: impl fc::IntoValue<fc::List<EcsTaskProperties>>) -> Self { Self(cfn::Properties::new().with("TaskProperties", task_properties)) }
}

impl fc::Property for EcsProperties {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `EcsSettings`
#[derive(Clone)]
pub struct EcsSettings(cfn::Properties);

impl EcsSettings {
    /// A value of `ContainerInsights`.
    pub const CONTAINER_INSIGHTS_DISABLED: &'static str = "DISABLED";
    /// A value of `ContainerInsights`.
    pub const CONTAINER_INSIGHTS_ENABLED: &'static str = "ENABLED";
    /// A value of `ContainerInsights`.
    pub const CONTAINER_INSIGHTS_ENHANCED: &'static str = "ENHANCED";
    /// A new `EcsSettings`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ContainerInsights`. The CloudWatch Container Insights setting applied to the Amazon ECS cluster that backs
    /// this compute environment. After you set this property, you can't revert it to the default (unset) state in
    /// which the setting is managed outside of AWS Batch. If you remove this property after previously setting it,
    /// AWS Batch treats the omission as DISABLED, because the underlying API has no way to unset the value.
    pub fn container_insights(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ContainerInsights", value)) }
}

impl fc::Property for EcsSettings {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The properties for a task definition that describes the container and volume definitions of an Amazon ECS task.
/// You can specify which Docker images to use, the required resources, and other configurations related to
/// launching the task definition through an Amazon ECS service or task.
#[derive(Clone)]
pub struct EcsTaskProperties(cfn::Properties);

impl EcsTaskProperties {
    /// A new `EcsTaskProperties`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Containers`. This object is a list of containers.
    pub fn containers(self, value: impl fc::IntoValue<fc::List<TaskContainerProperties>>) -> Self { Self(self.0.with("Containers", value)) }
    /// `EnableExecuteCommand`. Determines whether execute command functionality is turned on for this task. If
    /// `true`, execute command functionality is turned on all the containers in the task.
    pub fn enable_execute_command(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("EnableExecuteCommand", value)) }
    /// `EphemeralStorage`. The amount of ephemeral storage to allocate for the task. This parameter is used to
    /// expand the total amount of ephemeral storage available, beyond the default amount, for tasks hosted on AWS
    /// Fargate.
    pub fn ephemeral_storage(self, value: impl fc::IntoValue<EphemeralStorage>) -> Self { Self(self.0.with("EphemeralStorage", value)) }
    /// `ExecutionRoleArn`. The Amazon Resource Name (ARN) of the execution role that AWS Batch can assume. For
    /// jobs that run on Fargate resources, you must provide an execution role.
    pub fn execution_role_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>) -> Self { Self(self.0.with("ExecutionRoleArn", value)) }
    /// `IpcMode`. The IPC resource namespace to use for the containers in the task. The valid values are `host`,
    /// `task`, or `none`.
    pub fn ipc_mode(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("IpcMode", value)) }
    /// `NetworkConfiguration`. The network configuration for jobs that are running on Fargate resources. Jobs that
    /// are running on Amazon EC2 resources must not specify this parameter.
    pub fn network_configuration(self, value: impl fc::IntoValue<NetworkConfiguration>) -> Self { Self(self.0.with("NetworkConfiguration", value)) }
    /// `NetworkMode`.
    pub fn network_mode(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("NetworkMode", value)) }
    /// `PidMode`. The process namespace to use for the containers in the task. The valid values are `host` or
    /// `task`. For example, monitoring sidecars might need `pidMode` to access information about other containers
    /// running in the same task.
    pub fn pid_mode(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PidMode", value)) }
    /// `PlatformVersion`. The Fargate platform version where the jobs are running. A platform version is specified
    /// only for jobs that are running on Fargate resources. If one isn't specified, the `LATEST` platform version
    /// is used by default. This uses a recent, approved version of the Fargate platform for compute resources.
    pub fn platform_version(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PlatformVersion", value)) }
    /// `RuntimePlatform`. An object that represents the compute environment architecture for AWS Batch jobs on
    /// Fargate.
    pub fn runtime_platform(self, value: impl fc::IntoValue<RuntimePlatform>) -> Self { Self(self.0.with("RuntimePlatform", value)) }
    /// `TaskRoleArn`. The Amazon Resource Name (ARN) that's associated with the Amazon ECS task.
    pub fn task_role_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>) -> Self { Self(self.0.with("TaskRoleArn", value)) }
    /// `Volumes`. A list of volumes that are associated with the job.
    pub fn volumes(self, value: impl fc::IntoValue<fc::List<Volumes>>) -> Self { Self(self.0.with("Volumes", value)) }
}

impl fc::Property for EcsTaskProperties {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The authorization configuration details for the Amazon EFS file system.
#[derive(Clone)]
pub struct EfsAuthorizationConfig(cfn::Properties);

impl EfsAuthorizationConfig {
    /// A new `EfsAuthorizationConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `AccessPointId`. The Amazon EFS access point ID to use. If an access point is specified, the root directory
    /// value specified in the `EFSVolumeConfiguration` must either be omitted or set to `/` which enforces the
    /// path set on the EFS access point. If an access point is used, transit encryption must be enabled in the
    /// `EFSVolumeConfiguration`.
    pub fn access_point_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AccessPointId", value)) }
    /// `Iam`. Whether or not to use the AWS Batch job IAM role defined in a job definition when mounting the
    /// Amazon EFS file system. If enabled, transit encryption must be enabled in the `EFSVolumeConfiguration`. If
    /// this parameter is omitted, the default value of `DISABLED` is used. EFS IAM authorization requires that
    /// `TransitEncryption` be `ENABLED` and that a `JobRoleArn` is specified.
    pub fn iam(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Iam", value)) }
}

impl fc::Property for EfsAuthorizationConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `EfsVolumeConfiguration`
#[derive(Clone)]
pub struct EfsVolumeConfiguration(cfn::Properties);

impl EfsVolumeConfiguration {
    /// A new `EfsVolumeConfiguration`.
    ///
    /// - `FileSystemId`.
    pub fn new(file_system_id: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("FileSystemId", file_system_id)) }
    /// `AuthorizationConfig`.
    pub fn authorization_config(self, value: impl fc::IntoValue<EfsAuthorizationConfig>) -> Self { Self(self.0.with("AuthorizationConfig", value)) }
    /// `RootDirectory`.
    pub fn root_directory(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("RootDirectory", value)) }
    /// `TransitEncryption`.
    pub fn transit_encryption(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TransitEncryption", value)) }
    /// `TransitEncryptionPort`.
    pub fn transit_encryption_port(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("TransitEncryptionPort", value)) }
}

impl fc::Property for EfsVolumeConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The EKS access entry configuration for the compute environment. Controls whether AWS Batch manages the EKS
/// access entry for the compute environment's service role, or inherits it from the cluster.
#[derive(Clone)]
pub struct EksAccessEntry(cfn::Properties);

impl EksAccessEntry {
    /// A value of `DesiredState`.
    pub const DESIRED_STATE_DISABLED: &'static str = "DISABLED";
    /// A value of `DesiredState`.
    pub const DESIRED_STATE_ENABLED: &'static str = "ENABLED";
    /// A value of `DesiredState`.
    pub const DESIRED_STATE_INHERIT_FROM_CLUSTER: &'static str = "INHERIT_FROM_CLUSTER";
    /// A value of `Status`.
    pub const STATUS_ACTIVE: &'static str = "ACTIVE";
    /// A value of `Status`.
    pub const STATUS_INACTIVE: &'static str = "INACTIVE";
    /// A new `EksAccessEntry`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `DesiredState`. The desired state of the EKS access entry managed by AWS Batch. When omitted, AWS Batch
    /// applies INHERIT\_FROM\_CLUSTER.
    pub fn desired_state(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DesiredState", value)) }
    /// `Status`. The read-only status of the EKS access entry, returned by DescribeComputeEnvironments.
    pub fn status(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Status", value)) }
}

impl fc::Property for EksAccessEntry {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configuration for the Amazon EKS cluster that supports the AWS Batch compute environment. The cluster must
/// exist before the compute environment can be created.
#[derive(Clone)]
pub struct EksConfiguration(cfn::Properties);

impl EksConfiguration {
    /// A new `EksConfiguration`.
    ///
    /// - `EksClusterArn`. The Amazon Resource Name (ARN) of the Amazon EKS cluster. An example is `arn: *aws* :eks:
    ///   *us-east-1* : *123456789012* :cluster/ *ClusterForBatch*`.
    /// - `KubernetesNamespace`. The namespace of the Amazon EKS cluster. AWS Batch manages pods in this namespace.
    ///   The value can't left empty or null. It must be fewer than 64 characters long, can't be set to `default`,
    ///   can't start with " `kube-`," and must match this regular expression: `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`.
    pub fn new(
        eks_cluster_arn: impl fc::IntoValue<String>,
        kubernetes_namespace: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("EksClusterArn", eks_cluster_arn)
            .with("KubernetesNamespace", kubernetes_namespace)
        )
    }
    /// `AccessEntry`. The EKS access entry configuration for the compute environment. Controls whether AWS Batch
    /// manages the EKS access entry for the compute environment's service role, or inherits it from the cluster.
    pub fn access_entry(self, value: impl fc::IntoValue<EksAccessEntry>) -> Self { Self(self.0.with("AccessEntry", value)) }
}

impl fc::Property for EksConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// EKS container properties are used in job definitions for Amazon EKS based job definitions to describe the
/// properties for a container node in the pod that's launched as part of a job. This can't be specified for Amazon
/// ECS based job definitions.
#[derive(Clone)]
pub struct EksContainer(cfn::Properties);

impl EksContainer {
    /// A new `EksContainer`.
    ///
    /// - `Image`. The Docker image used to start the container.
    pub fn new(image: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Image", image)) }
    /// `Args`. An array of arguments to the entrypoint. If this isn't specified, the `CMD` of the container image
    /// is used.
    pub fn args(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Args", value)) }
    /// `Command`. The entrypoint for the container. This isn't run within a shell. If this isn't specified, the
    /// `ENTRYPOINT` of the container image is used. Environment variable references are expanded using the
    /// container's environment.
    pub fn command(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Command", value)) }
    /// `Env`. The environment variables to pass to a container.
    pub fn env(self, value: impl fc::IntoValue<fc::List<EksContainerEnvironmentVariable>>) -> Self { Self(self.0.with("Env", value)) }
    /// `ImagePullPolicy`. The image pull policy for the container. Supported values are `Always`, `IfNotPresent`,
    /// and `Never`. This parameter defaults to `IfNotPresent`. However, if the `:latest` tag is specified, it
    /// defaults to `Always`.
    pub fn image_pull_policy(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ImagePullPolicy", value)) }
    /// `Name`. The name of the container. If the name isn't specified, the default name " `Default` " is used.
    /// Each container in a pod must have a unique name.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `Resources`. The type and amount of resources to assign to a container. The supported resources include
    /// `memory`, `cpu`, and `nvidia.com/gpu`.
    pub fn resources(self, value: impl fc::IntoValue<Resources>) -> Self { Self(self.0.with("Resources", value)) }
    /// `SecurityContext`. The security context for a job.
    pub fn security_context(self, value: impl fc::IntoValue<SecurityContext>) -> Self { Self(self.0.with("SecurityContext", value)) }
    /// `VolumeMounts`. The volume mounts for the container. AWS Batch supports `emptyDir`, `hostPath`, and
    /// `secret` volume types.
    pub fn volume_mounts(self, value: impl fc::IntoValue<fc::List<EksContainerVolumeMount>>) -> Self { Self(self.0.with("VolumeMounts", value)) }
}

impl fc::Property for EksContainer {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// An environment variable.
#[derive(Clone)]
pub struct EksContainerEnvironmentVariable(cfn::Properties);

impl EksContainerEnvironmentVariable {
    /// A new `EksContainerEnvironmentVariable`.
    ///
    /// - `Name`. The name of the environment variable.
    pub fn new(name: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Name", name)) }
    /// `Value`. The value of the environment variable.
    pub fn value(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Value", value)) }
}

impl fc::Property for EksContainerEnvironmentVariable {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The volume mounts for a container for an Amazon EKS job.
#[derive(Clone)]
pub struct EksContainerVolumeMount(cfn::Properties);

impl EksContainerVolumeMount {
    /// A new `EksContainerVolumeMount`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `MountPath`. The path on the container where the volume is mounted.
    pub fn mount_path(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("MountPath", value)) }
    /// `Name`. The name the volume mount. This must match the name of one of the volumes in the pod.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `ReadOnly`. If this value is `true`, the container has read-only access to the volume. Otherwise, the
    /// container can write to the volume. The default value is `false`.
    pub fn read_only(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("ReadOnly", value)) }
    /// `SubPath`. A sub-path inside the referenced volume instead of its root.
    pub fn sub_path(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SubPath", value)) }
}

impl fc::Property for EksContainerVolumeMount {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes and uniquely identifies Kubernetes resources. For example, the compute environment that a pod runs in
/// or the `jobID` for a job running in the pod.
#[derive(Clone)]
pub struct EksMetadata(cfn::Properties);

impl EksMetadata {
    /// A new `EksMetadata`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Annotations`. Key-value pairs used to attach arbitrary, non-identifying metadata to Kubernetes objects.
    /// Valid annotation keys have two segments: an optional prefix and a name, separated by a slash (/).
    pub fn annotations(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("Annotations", value)) }
    /// `Labels`. Key-value pairs used to identify, sort, and organize cube resources. Can contain up to 63
    /// uppercase letters, lowercase letters, numbers, hyphens (-), and underscores (\_). Labels can be added or
    /// modified at any time. Each resource can have multiple labels, but each key must be unique for a given
    /// object.
    pub fn labels(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("Labels", value)) }
    /// `Namespace`. The namespace of the Amazon EKS cluster. In Kubernetes, namespaces provide a mechanism for
    /// isolating groups of resources within a single cluster. Names of resources need to be unique within a
    /// namespace, but not across namespaces. AWS Batch places Batch Job pods in this namespace. If this field is
    /// provided, the value can't be empty or null.
    pub fn namespace(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Namespace", value)) }
}

impl fc::Property for EksMetadata {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A `persistentVolumeClaim` volume is used to mount a
/// [PersistentVolume](https://docs.aws.amazon.com/https://kubernetes.io/docs/concepts/storage/persistent-volumes/)
/// into a Pod. PersistentVolumeClaims are a way for users to "claim" durable storage without knowing the details
/// of the particular cloud environment.
#[derive(Clone)]
pub struct EksPersistentVolumeClaim(cfn::Properties);

impl EksPersistentVolumeClaim {
    /// A new `EksPersistentVolumeClaim`.
    ///
    /// - `ClaimName`. The name of the `persistentVolumeClaim` bounded to a `persistentVolume`.
    pub fn new(claim_name: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("ClaimName", claim_name)) }
    /// `ReadOnly`. An optional boolean value indicating if the mount is read only. Default is false.
    pub fn read_only(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("ReadOnly", value)) }
}

impl fc::Property for EksPersistentVolumeClaim {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// An object that contains the properties for the Kubernetes resources of a job.
#[derive(Clone)]
pub struct EksProperties(cfn::Properties);

impl EksProperties {
    /// A new `EksProperties`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `PodProperties`. The properties for the Kubernetes pod resources of a job.
    pub fn pod_properties(self, value: impl fc::IntoValue<PodProperties>) -> Self { Self(self.0.with("PodProperties", value)) }
}

impl fc::Property for EksProperties {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the configuration of a Kubernetes `secret` volume.
#[derive(Clone)]
pub struct EksSecret(cfn::Properties);

impl EksSecret {
    /// A new `EksSecret`.
    ///
    /// - `SecretName`. The name of the secret. The name must be allowed as a DNS subdomain name.
    pub fn new(secret_name: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("SecretName", secret_name)) }
    /// `Optional`. Specifies whether the secret or the secret's keys must be defined.
    pub fn optional(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Optional", value)) }
}

impl fc::Property for EksSecret {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies an Amazon EKS volume for a job definition.
#[derive(Clone)]
pub struct EksVolume(cfn::Properties);

impl EksVolume {
    /// A new `EksVolume`.
    ///
    /// - `Name`. The name of the volume. The name must be allowed as a DNS subdomain name.
    pub fn new(name: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Name", name)) }
    /// `EmptyDir`. Specifies the configuration of a Kubernetes `emptyDir` volume.
    pub fn empty_dir(self, value: impl fc::IntoValue<EmptyDir>) -> Self { Self(self.0.with("EmptyDir", value)) }
    /// `HostPath`. Specifies the configuration of a Kubernetes `hostPath` volume.
    pub fn host_path(self, value: impl fc::IntoValue<HostPath>) -> Self { Self(self.0.with("HostPath", value)) }
    /// `PersistentVolumeClaim`. Specifies the configuration of a Kubernetes `persistentVolumeClaim` bounded to a
    /// `persistentVolume`.
    pub fn persistent_volume_claim(self, value: impl fc::IntoValue<EksPersistentVolumeClaim>) -> Self { Self(self.0.with("PersistentVolumeClaim", value)) }
    /// `Secret`. Specifies the configuration of a Kubernetes `secret` volume.
    pub fn secret(self, value: impl fc::IntoValue<EksSecret>) -> Self { Self(self.0.with("Secret", value)) }
}

impl fc::Property for EksVolume {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `EmptyDir`
#[derive(Clone)]
pub struct EmptyDir(cfn::Properties);

impl EmptyDir {
    /// A new `EmptyDir`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Medium`.
    pub fn medium(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Medium", value)) }
    /// `SizeLimit`.
    pub fn size_limit(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SizeLimit", value)) }
}

impl fc::Property for EmptyDir {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The Environment property type specifies environment variables to use in a job definition.
#[derive(Clone)]
pub struct Environment(cfn::Properties);

impl Environment {
    /// A new `Environment`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Name`. The name of the environment variable.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `Value`. The value of the environment variable.
    pub fn value(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Value", value)) }
}

impl fc::Property for Environment {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The amount of ephemeral storage to allocate for the task. This parameter is used to expand the total amount of
/// ephemeral storage available, beyond the default amount, for tasks hosted on AWS Fargate.
#[derive(Clone)]
pub struct EphemeralStorage(cfn::Properties);

impl EphemeralStorage {
    /// A new `EphemeralStorage`.
    ///
    /// - `SizeInGiB`. The total amount, in GiB, of ephemeral storage to set for the task. The minimum supported
    ///   value is `21` GiB and the maximum supported value is `200` GiB.
    pub fn new(size_in_gi_b: impl fc::IntoValue<i64>) -> Self { Self(cfn::Properties::new().with("SizeInGiB", size_in_gi_b)) }
}

impl fc::Property for EphemeralStorage {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies an array of up to 5 conditions to be met, and an action to take ( `RETRY` or `EXIT` ) if all
/// conditions are met. If none of the `EvaluateOnExit` conditions in a `RetryStrategy` match, then the job is
/// retried.
#[derive(Clone)]
pub struct EvaluateOnExit(cfn::Properties);

impl EvaluateOnExit {
    /// A new `EvaluateOnExit`.
    ///
    /// - `Action`. Specifies the action to take if all of the specified conditions ( `onStatusReason`, `onReason`,
    ///   and `onExitCode` ) are met. The values aren't case sensitive.
    pub fn new(action: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Action", action)) }
    /// `OnExitCode`. Contains a glob pattern to match against the decimal representation of the `ExitCode`
    /// returned for a job. The pattern can be up to 512 characters long. It can contain only numbers, and can end
    /// with an asterisk () so that only the start of the string needs to be an exact match.
    pub fn on_exit_code(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("OnExitCode", value)) }
    /// `OnReason`. Contains a glob pattern to match against the `Reason` returned for a job. The pattern can
    /// contain up to 512 characters. It can contain letters, numbers, periods (.), colons (:), and white space
    /// (including spaces and tabs). It can optionally end with an asterisk () so that only the start of the string
    /// needs to be an exact match.
    pub fn on_reason(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("OnReason", value)) }
    /// `OnStatusReason`. Contains a glob pattern to match against the `StatusReason` returned for a job. The
    /// pattern can contain up to 512 characters. It can contain letters, numbers, periods (.), colons (:), and
    /// white spaces (including spaces or tabs). It can optionally end with an asterisk () so that only the start
    /// of the string needs to be an exact match.
    pub fn on_status_reason(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("OnStatusReason", value)) }
}

impl fc::Property for EvaluateOnExit {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The fair-share scheduling policy details.
#[derive(Clone)]
pub struct FairsharePolicy(cfn::Properties);

impl FairsharePolicy {
    /// A new `FairsharePolicy`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ComputeReservation`. A value used to reserve some of the available maximum vCPU for share identifiers that
    /// aren't already used.
    pub fn compute_reservation(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("ComputeReservation", value)) }
    /// `ShareDecaySeconds`. The amount of time (in seconds) to use to calculate a fair-share percentage for each
    /// share identifier in use. A value of zero (0) indicates the default minimum time window (600 seconds). The
    /// maximum supported value is 604800 (1 week).
    pub fn share_decay_seconds(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("ShareDecaySeconds", value)) }
    /// `ShareDistribution`. An array of `SharedIdentifier` objects that contain the weights for the share
    /// identifiers for the fair-share policy. Share identifiers that aren't included have a default weight of
    /// `1.0`.
    pub fn share_distribution(self, value: impl fc::IntoValue<fc::List<ShareAttributes>>) -> Self { Self(self.0.with("ShareDistribution", value)) }
}

impl fc::Property for FairsharePolicy {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The platform configuration for jobs that are running on Fargate resources. Jobs that run on Amazon EC2
/// resources must not specify this parameter.
#[derive(Clone)]
pub struct FargatePlatformConfiguration(cfn::Properties);

impl FargatePlatformConfiguration {
    /// A new `FargatePlatformConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `PlatformVersion`. The AWS Fargate platform version where the jobs are running. A platform version is
    /// specified only for jobs that are running on Fargate resources. If one isn't specified, the `LATEST`
    /// platform version is used by default. This uses a recent, approved version of the AWS Fargate platform for
    /// compute resources.
    pub fn platform_version(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PlatformVersion", value)) }
}

impl fc::Property for FargatePlatformConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The FireLens configuration for the container. This is used to specify and configure a log router for container
/// logs.
#[derive(Clone)]
pub struct FirelensConfiguration(cfn::Properties);

impl FirelensConfiguration {
    /// A new `FirelensConfiguration`.
    ///
    /// - `Type`. The log router to use. The valid values are `fluentd` or `fluentbit`.
    pub fn new(r#type: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Type", r#type)) }
    /// `Options`. The options to use when configuring the log router. This field is optional and can be used to
    /// specify a custom configuration file or to add additional metadata, such as the task, task definition,
    /// cluster, and container instance details to the log event.
    pub fn options(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("Options", value)) }
}

impl fc::Property for FirelensConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Determine whether your data volume persists on the host container instance and where it's stored. If this
/// parameter is empty, then the Docker daemon assigns a host path for your data volume. However, the data isn't
/// guaranteed to persist after the containers that are associated with it stop running.
#[derive(Clone)]
pub struct Host(cfn::Properties);

impl Host {
    /// A new `Host`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `SourcePath`. The path on the host container instance that's presented to the container. If this parameter
    /// is empty, then the Docker daemon has assigned a host path for you. If this parameter contains a file
    /// location, then the data volume persists at the specified location on the host container instance until you
    /// delete it manually.
    pub fn source_path(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SourcePath", value)) }
}

impl fc::Property for Host {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `HostPath`
#[derive(Clone)]
pub struct HostPath(cfn::Properties);

impl HostPath {
    /// A new `HostPath`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Path`.
    pub fn path(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Path", value)) }
}

impl fc::Property for HostPath {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// References a Kubernetes secret resource. This name of the secret must start and end with an alphanumeric
/// character, is required to be lowercase, can include periods (.) and hyphens (-), and can't contain more than
/// 253 characters.
#[derive(Clone)]
pub struct ImagePullSecret(cfn::Properties);

impl ImagePullSecret {
    /// A new `ImagePullSecret`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Name`. Provides a unique identifier for the `ImagePullSecret`. This object is required when
    /// `EksPodProperties$imagePullSecrets` is used.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
}

impl fc::Property for ImagePullSecret {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `InfrastructureOptimization`
#[derive(Clone)]
pub struct InfrastructureOptimization(cfn::Properties);

impl InfrastructureOptimization {
    /// A new `InfrastructureOptimization`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ScaleInAfter`.
    pub fn scale_in_after(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("ScaleInAfter", value)) }
}

impl fc::Property for InfrastructureOptimization {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `InstanceLaunchTemplate`
#[derive(Clone)]
pub struct InstanceLaunchTemplate(cfn::Properties);

impl InstanceLaunchTemplate {
    /// A value of `CapacityOptionType`.
    pub const CAPACITY_OPTION_TYPE_ON_DEMAND: &'static str = "ON_DEMAND";
    /// A value of `CapacityOptionType`.
    pub const CAPACITY_OPTION_TYPE_RESERVED: &'static str = "RESERVED";
    /// A value of `CapacityOptionType`.
    pub const CAPACITY_OPTION_TYPE_SPOT: &'static str = "SPOT";
    /// A new `InstanceLaunchTemplate`.
    ///
    /// - `Ec2InstanceProfileArn`.
    /// - `NetworkConfiguration`.
    pub fn new(
        ec2_instance_profile_arn: impl fc::IntoValue<String>,
        network_configuration: impl fc::IntoValue<ManagedInstancesNetworkConfiguration>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Ec2InstanceProfileArn", ec2_instance_profile_arn)
            .with("NetworkConfiguration", network_configuration)
        )
    }
    /// `CapacityOptionType`.
    pub fn capacity_option_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CapacityOptionType", value)) }
    /// `CapacityReservations`.
    pub fn capacity_reservations(self, value: impl fc::IntoValue<CapacityReservations>) -> Self { Self(self.0.with("CapacityReservations", value)) }
    /// `FipsEnabled`.
    pub fn fips_enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("FipsEnabled", value)) }
    /// `InstanceMetadataTagsPropagation`.
    pub fn instance_metadata_tags_propagation(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("InstanceMetadataTagsPropagation", value)) }
    /// `InstanceRequirements`.
    pub fn instance_requirements(self, value: impl fc::IntoValue<InstanceRequirements>) -> Self { Self(self.0.with("InstanceRequirements", value)) }
    /// `LocalStorageConfiguration`.
    pub fn local_storage_configuration(self, value: impl fc::IntoValue<ManagedInstancesLocalStorageConfiguration>) -> Self { Self(self.0.with("LocalStorageConfiguration", value)) }
    /// `Monitoring`.
    pub fn monitoring(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Monitoring", value)) }
    /// `StorageConfiguration`.
    pub fn storage_configuration(self, value: impl fc::IntoValue<ManagedInstancesStorageConfiguration>) -> Self { Self(self.0.with("StorageConfiguration", value)) }
}

impl fc::Property for InstanceLaunchTemplate {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `InstanceRequirements`
#[derive(Clone)]
pub struct InstanceRequirements(cfn::Properties);

impl InstanceRequirements {
    /// A new `InstanceRequirements`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `AllowedInstanceTypes`.
    pub fn allowed_instance_types(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("AllowedInstanceTypes", value)) }
}

impl fc::Property for InstanceRequirements {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies an action that AWS Batch will take after the job has remained at the head of the queue in the
/// specified state for longer than the specified time.
#[derive(Clone)]
pub struct JobStateTimeLimitAction(cfn::Properties);

/// What a [`JobStateTimeLimitAction`] can't be without.
#[derive(Clone)]
pub struct JobStateTimeLimitActionRequired<A, B, C, D> {
    /// `Action`. The action to take when a job is at the head of the job queue in the specified state for the
    /// specified period of time. The only supported value is `CANCEL`, which will cancel the job. (`String`)
    pub action: A,
    /// `MaxTimeSeconds`. The approximate amount of time, in seconds, that must pass with the job in the specified
    /// state before the action is taken. The minimum value is 600 (10 minutes) and the maximum value is 86,400 (24
    /// hours). (`i64`)
    pub max_time_seconds: B,
    /// `Reason`. The reason to log for the action being taken. (`String`)
    pub reason: C,
    /// `State`. The state of the job needed to trigger the action. The only supported value is `RUNNABLE`.
    /// (`String`)
    pub state: D,
}

impl JobStateTimeLimitAction {
    /// A value of `Action`.
    pub const ACTION_CANCEL: &'static str = "CANCEL";
    /// A value of `Action`.
    pub const ACTION_TERMINATE: &'static str = "TERMINATE";
    /// A value of `State`.
    pub const STATE_RUNNABLE: &'static str = "RUNNABLE";
    /// A new `JobStateTimeLimitAction`.
    pub fn new(required: JobStateTimeLimitActionRequired<
        impl fc::IntoValue<String>,
        impl fc::IntoValue<i64>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
    >) -> Self {
        Self(cfn::Properties::new()
            .with("Action", required.action)
            .with("MaxTimeSeconds", required.max_time_seconds)
            .with("Reason", required.reason)
            .with("State", required.state)
        )
    }
}

impl fc::Property for JobStateTimeLimitAction {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// An object that represents a job timeout configuration.
#[derive(Clone)]
pub struct JobTimeout(cfn::Properties);

impl JobTimeout {
    /// A new `JobTimeout`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `AttemptDurationSeconds`. The job timeout time (in seconds) that's measured from the job attempt's
    /// `startedAt` timestamp. After this time passes, AWS Batch terminates your jobs if they aren't finished. The
    /// minimum value for the timeout is 60 seconds.
    pub fn attempt_duration_seconds(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("AttemptDurationSeconds", value)) }
}

impl fc::Property for JobTimeout {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// An object that represents a launch template that's associated with a compute resource. You must specify either
/// the launch template ID or launch template name in the request, but not both.
#[derive(Clone)]
pub struct LaunchTemplateSpecification(cfn::Properties);

impl LaunchTemplateSpecification {
    /// A value of `UserdataType`.
    pub const USERDATA_TYPE_EKS_BOOTSTRAP_SH: &'static str = "EKS_BOOTSTRAP_SH";
    /// A value of `UserdataType`.
    pub const USERDATA_TYPE_EKS_NODEADM: &'static str = "EKS_NODEADM";
    /// A new `LaunchTemplateSpecification`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `LaunchTemplateId`. The ID of the launch template.
    pub fn launch_template_id(self, value: impl fc::IntoValue<fc::IdOf<cfn::target::ec2::LaunchTemplate>>) -> Self { Self(self.0.with("LaunchTemplateId", value)) }
    /// `LaunchTemplateName`. The name of the launch template.
    pub fn launch_template_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("LaunchTemplateName", value)) }
    /// `Overrides`. A launch template to use in place of the default launch template. You must specify either the
    /// launch template ID or launch template name in the request, but not both.
    pub fn overrides(self, value: impl fc::IntoValue<fc::List<LaunchTemplateSpecificationOverride>>) -> Self { Self(self.0.with("Overrides", value)) }
    /// `UserdataType`. The EKS node initialization process to use. You only need to specify this value if you are
    /// using a custom AMI. The default value is `EKS_BOOTSTRAP_SH`. If imageType is a custom AMI based on
    /// EKS\_AL2023 or EKS\_AL2023\_NVIDIA then you must choose `EKS_NODEADM`.
    pub fn userdata_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("UserdataType", value)) }
    /// `Version`. The version number of the launch template, `$Default`, or `$Latest`.
    pub fn version(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Version", value)) }
}

impl fc::Property for LaunchTemplateSpecification {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// An object that represents a launch template to use in place of the default launch template. You must specify
/// either the launch template ID or launch template name in the request, but not both.
#[derive(Clone)]
pub struct LaunchTemplateSpecificationOverride(cfn::Properties);

impl LaunchTemplateSpecificationOverride {
    /// A value of `UserdataType`.
    pub const USERDATA_TYPE_EKS_BOOTSTRAP_SH: &'static str = "EKS_BOOTSTRAP_SH";
    /// A value of `UserdataType`.
    pub const USERDATA_TYPE_EKS_NODEADM: &'static str = "EKS_NODEADM";
    /// A new `LaunchTemplateSpecificationOverride`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `LaunchTemplateId`. The ID of the launch template.
    pub fn launch_template_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("LaunchTemplateId", value)) }
    /// `LaunchTemplateName`. The name of the launch template.
    pub fn launch_template_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("LaunchTemplateName", value)) }
    /// `TargetInstanceTypes`. The instance type or family that this override launch template should be applied to.
    pub fn target_instance_types(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("TargetInstanceTypes", value)) }
    /// `UserdataType`. The EKS node initialization process to use. You only need to specify this value if you are
    /// using a custom AMI. The default value is `EKS_BOOTSTRAP_SH`. If imageType is a custom AMI based on
    /// EKS\_AL2023 or EKS\_AL2023\_NVIDIA then you must choose `EKS_NODEADM`.
    pub fn userdata_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("UserdataType", value)) }
    /// `Version`. The version number of the launch template, `$Default`, or `$Latest`.
    pub fn version(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Version", value)) }
}

impl fc::Property for LaunchTemplateSpecificationOverride {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Linux-specific modifications that are applied to the container, such as details for device mappings.
#[derive(Clone)]
pub struct LinuxParameters(cfn::Properties);

impl LinuxParameters {
    /// A new `LinuxParameters`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Devices`. Any of the host devices to expose to the container.
    pub fn devices(self, value: impl fc::IntoValue<fc::List<Device>>) -> Self { Self(self.0.with("Devices", value)) }
    /// `InitProcessEnabled`. If true, run an `init` process inside the container that forwards signals and reaps
    /// processes. This parameter maps to the `--init` option to [docker
    /// run](https://docs.aws.amazon.com/https://docs.docker.com/engine/reference/run/). This parameter requires
    /// version 1.25 of the Docker Remote API or greater on your container instance.
    pub fn init_process_enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("InitProcessEnabled", value)) }
    /// `MaxSwap`. The total amount of swap memory (in MiB) a container can use. This parameter is translated to
    /// the `--memory-swap` option to [docker
    /// run](https://docs.aws.amazon.com/https://docs.docker.com/engine/reference/run/) where the value is the sum
    /// of the container memory plus the `maxSwap` value.
    pub fn max_swap(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MaxSwap", value)) }
    /// `SharedMemorySize`. The value for the size (in MiB) of the `/dev/shm` volume. This parameter maps to the
    /// `--shm-size` option to [docker
    /// run](https://docs.aws.amazon.com/https://docs.docker.com/engine/reference/run/).
    pub fn shared_memory_size(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("SharedMemorySize", value)) }
    /// `Swappiness`. You can use this parameter to tune a container's memory swappiness behavior. A `swappiness`
    /// value of `0` causes swapping to not occur unless absolutely necessary. A `swappiness` value of `100` causes
    /// pages to be swapped aggressively. Valid values are whole numbers between `0` and `100`. If the `swappiness`
    /// parameter isn't specified, a default value of `60` is used.
    pub fn swappiness(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Swappiness", value)) }
    /// `Tmpfs`. The container path, mount options, and size (in MiB) of the `tmpfs` mount. This parameter maps to
    /// the `--tmpfs` option to [docker
    /// run](https://docs.aws.amazon.com/https://docs.docker.com/engine/reference/run/).
    pub fn tmpfs(self, value: impl fc::IntoValue<fc::List<Tmpfs>>) -> Self { Self(self.0.with("Tmpfs", value)) }
}

impl fc::Property for LinuxParameters {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Log configuration options to send to a custom log driver for the container.
#[derive(Clone)]
pub struct LogConfiguration(cfn::Properties);

impl LogConfiguration {
    /// A new `LogConfiguration`.
    ///
    /// - `LogDriver`. The log driver to use for the container. The valid values that are listed for this parameter
    ///   are log drivers that the Amazon ECS container agent can communicate with by default.
    pub fn new(log_driver: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("LogDriver", log_driver)) }
    /// `Options`. The configuration options to send to the log driver. This parameter requires version 1.19 of the
    /// Docker Remote API or greater on your container instance. To check the Docker Remote API version on your
    /// container instance, log in to your container instance and run the following command: `sudo docker version |
    /// grep "Server API version"`
    pub fn options(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("Options", value)) }
    /// `SecretOptions`. The secrets to pass to the log configuration.
    pub fn secret_options(self, value: impl fc::IntoValue<fc::List<Secret>>) -> Self { Self(self.0.with("SecretOptions", value)) }
}

impl fc::Property for LogConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `ManagedInstancesLocalStorageConfiguration`
#[derive(Clone)]
pub struct ManagedInstancesLocalStorageConfiguration(cfn::Properties);

impl ManagedInstancesLocalStorageConfiguration {
    /// A new `ManagedInstancesLocalStorageConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `UseLocalStorage`.
    pub fn use_local_storage(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("UseLocalStorage", value)) }
}

impl fc::Property for ManagedInstancesLocalStorageConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `ManagedInstancesNetworkConfiguration`
#[derive(Clone)]
pub struct ManagedInstancesNetworkConfiguration(cfn::Properties);

impl ManagedInstancesNetworkConfiguration {
    /// A new `ManagedInstancesNetworkConfiguration`.
    ///
    /// - `SecurityGroups`.
    /// - `Subnets`.
    pub fn new(
        security_groups: impl fc::IntoValue<fc::List<fc::IdOf<cfn::target::ec2::SecurityGroup>>>,
        subnets: impl fc::IntoValue<fc::List<fc::IdOf<cfn::target::ec2::Subnet>>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("SecurityGroups", security_groups)
            .with("Subnets", subnets)
        )
    }
}

impl fc::Property for ManagedInstancesNetworkConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `ManagedInstancesProvider`
#[derive(Clone)]
pub struct ManagedInstancesProvider(cfn::Properties);

impl ManagedInstancesProvider {
    /// A value of `PropagateTags`.
    pub const PROPAGATE_TAGS_CAPACITY_PROVIDER: &'static str = "CAPACITY_PROVIDER";
    /// A value of `PropagateTags`.
    pub const PROPAGATE_TAGS_NONE: &'static str = "NONE";
    /// A new `ManagedInstancesProvider`.
    ///
    /// - `InfrastructureRoleArn`.
    /// - `InstanceLaunchTemplate`.
    pub fn new(
        infrastructure_role_arn: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>,
        instance_launch_template: impl fc::IntoValue<InstanceLaunchTemplate>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("InfrastructureRoleArn", infrastructure_role_arn)
            .with("InstanceLaunchTemplate", instance_launch_template)
        )
    }
    /// `InfrastructureOptimization`.
    pub fn infrastructure_optimization(self, value: impl fc::IntoValue<InfrastructureOptimization>) -> Self { Self(self.0.with("InfrastructureOptimization", value)) }
    /// `PropagateTags`.
    pub fn propagate_tags(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PropagateTags", value)) }
}

impl fc::Property for ManagedInstancesProvider {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `ManagedInstancesStorageConfiguration`
#[derive(Clone)]
pub struct ManagedInstancesStorageConfiguration(cfn::Properties);

impl ManagedInstancesStorageConfiguration {
    /// A new `ManagedInstancesStorageConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `StorageSizeGiB`.
    pub fn storage_size_gi_b(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("StorageSizeGiB", value)) }
}

impl fc::Property for ManagedInstancesStorageConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Details for a Docker volume mount point that's used in a job's container properties. This parameter maps to
/// `Volumes` in the [Create a
/// container](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.43/#tag/Container/operation/ContainerCreate)
/// section of the Docker Remote API and the `--volume` option to docker run.
#[derive(Clone)]
pub struct MountPoint(cfn::Properties);

impl MountPoint {
    /// A new `MountPoint`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ContainerPath`. The path on the container where the host volume is mounted.
    pub fn container_path(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ContainerPath", value)) }
    /// `ReadOnly`. If this value is `true`, the container has read-only access to the volume. Otherwise, the
    /// container can write to the volume. The default value is `false`.
    pub fn read_only(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("ReadOnly", value)) }
    /// `SourceVolume`. The name of the volume to mount.
    pub fn source_volume(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SourceVolume", value)) }
}

impl fc::Property for MountPoint {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Container properties are used for Amazon ECS based job definitions. These properties to describe the container
/// that's launched as part of a job.
#[derive(Clone)]
pub struct MultiNodeContainerProperties(cfn::Properties);

impl MultiNodeContainerProperties {
    /// A new `MultiNodeContainerProperties`.
    ///
    /// - `Image`. Required. The image used to start a container. This string is passed directly to the Docker
    ///   daemon. Images in the Docker Hub registry are available by default. Other repositories are specified with
    ///   `*repository-url* / *image* : *tag*`. It can be 255 characters long.
    pub fn new(image: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Image", image)) }
    /// `Command`. The command that's passed to the container. This parameter maps to `Cmd` in the [Create a
    /// container](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/#create-a-container)
    /// section of the [Docker Remote API](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/)
    /// and the `COMMAND` parameter to [docker
    /// run](https://docs.aws.amazon.com/https://docs.docker.com/engine/reference/run/).
    pub fn command(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Command", value)) }
    /// `EnableExecuteCommand`. Determines whether execute command functionality is turned on for this task. If
    /// `true`, execute command functionality is turned on all the containers in the task.
    pub fn enable_execute_command(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("EnableExecuteCommand", value)) }
    /// `Environment`. The environment variables to pass to a container. This parameter maps to `Env` in the
    /// [Create a
    /// container](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/#create-a-container)
    /// section of the [Docker Remote API](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/)
    /// and the `--env` option to [docker
    /// run](https://docs.aws.amazon.com/https://docs.docker.com/engine/reference/run/).
    pub fn environment(self, value: impl fc::IntoValue<fc::List<Environment>>) -> Self { Self(self.0.with("Environment", value)) }
    /// `EphemeralStorage`. The amount of ephemeral storage to allocate for the task. This parameter is used to
    /// expand the total amount of ephemeral storage available, beyond the default amount, for tasks hosted on AWS
    /// Fargate.
    pub fn ephemeral_storage(self, value: impl fc::IntoValue<EphemeralStorage>) -> Self { Self(self.0.with("EphemeralStorage", value)) }
    /// `ExecutionRoleArn`. The Amazon Resource Name (ARN) of the execution role that AWS Batch can assume. For
    /// jobs that run on Fargate resources, you must provide an execution role.
    pub fn execution_role_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>) -> Self { Self(self.0.with("ExecutionRoleArn", value)) }
    /// `InstanceType`. The instance type to use for a multi-node parallel job. All node groups in a multi-node
    /// parallel job must use the same instance type.
    pub fn instance_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("InstanceType", value)) }
    /// `JobRoleArn`. The Amazon Resource Name (ARN) of the IAM role that the container can assume for AWS
    /// permissions.
    pub fn job_role_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>) -> Self { Self(self.0.with("JobRoleArn", value)) }
    /// `LinuxParameters`. Linux-specific modifications that are applied to the container, such as details for
    /// device mappings.
    pub fn linux_parameters(self, value: impl fc::IntoValue<LinuxParameters>) -> Self { Self(self.0.with("LinuxParameters", value)) }
    /// `LogConfiguration`. The log configuration specification for the container.
    pub fn log_configuration(self, value: impl fc::IntoValue<LogConfiguration>) -> Self { Self(self.0.with("LogConfiguration", value)) }
    /// `Memory`. This parameter is deprecated, use `resourceRequirements` to specify the memory requirements for
    /// the job definition. It's not supported for jobs running on Fargate resources. For jobs that run on Amazon
    /// EC2 resources, it specifies the memory hard limit (in MiB) for a container. If your container attempts to
    /// exceed the specified number, it's terminated.
    pub fn memory(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Memory", value)) }
    /// `MountPoints`. The mount points for data volumes in your container.
    pub fn mount_points(self, value: impl fc::IntoValue<fc::List<MountPoint>>) -> Self { Self(self.0.with("MountPoints", value)) }
    /// `Privileged`. When this parameter is true, the container is given elevated permissions on the host
    /// container instance (similar to the `root` user).
    pub fn privileged(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Privileged", value)) }
    /// `ReadonlyRootFilesystem`. When this parameter is true, the container is given read-only access to its root
    /// file system. This parameter maps to `ReadonlyRootfs` in the [Create a
    /// container](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/#create-a-container)
    /// section of the [Docker Remote API](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/)
    /// and the `--read-only` option to `docker run`.
    pub fn readonly_root_filesystem(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("ReadonlyRootFilesystem", value)) }
    /// `RepositoryCredentials`. The private repository authentication credentials to use.
    pub fn repository_credentials(self, value: impl fc::IntoValue<RepositoryCredentials>) -> Self { Self(self.0.with("RepositoryCredentials", value)) }
    /// `ResourceRequirements`. The type and amount of resources to assign to a container. The supported resources
    /// include `GPU`, `MEMORY`, and `VCPU`.
    pub fn resource_requirements(self, value: impl fc::IntoValue<fc::List<ResourceRequirement>>) -> Self { Self(self.0.with("ResourceRequirements", value)) }
    /// `RuntimePlatform`. An object that represents the compute environment architecture for AWS Batch jobs on
    /// Fargate.
    pub fn runtime_platform(self, value: impl fc::IntoValue<RuntimePlatform>) -> Self { Self(self.0.with("RuntimePlatform", value)) }
    /// `Secrets`. The secrets for the container.
    pub fn secrets(self, value: impl fc::IntoValue<fc::List<Secret>>) -> Self { Self(self.0.with("Secrets", value)) }
    /// `Ulimits`. A list of `ulimits` to set in the container. This parameter maps to `Ulimits` in the [Create a
    /// container](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/#create-a-container)
    /// section of the [Docker Remote API](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/)
    /// and the `--ulimit` option to [docker
    /// run](https://docs.aws.amazon.com/https://docs.docker.com/engine/reference/run/).
    pub fn ulimits(self, value: impl fc::IntoValue<fc::List<Ulimit>>) -> Self { Self(self.0.with("Ulimits", value)) }
    /// `User`. The user name to use inside the container. This parameter maps to `User` in the [Create a
    /// container](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/#create-a-container)
    /// section of the [Docker Remote API](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/)
    /// and the `--user` option to [docker
    /// run](https://docs.aws.amazon.com/https://docs.docker.com/engine/reference/run/).
    pub fn user(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("User", value)) }
    /// `Vcpus`. This parameter is deprecated, use `resourceRequirements` to specify the vCPU requirements for the
    /// job definition. It's not supported for jobs running on Fargate resources. For jobs running on Amazon EC2
    /// resources, it specifies the number of vCPUs reserved for the job.
    pub fn vcpus(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Vcpus", value)) }
    /// `Volumes`. A list of data volumes used in a job.
    pub fn volumes(self, value: impl fc::IntoValue<fc::List<Volumes>>) -> Self { Self(self.0.with("Volumes", value)) }
}

impl fc::Property for MultiNodeContainerProperties {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// An object that contains the properties for the Amazon ECS resources of a job.
#[derive(Clone)]
pub struct MultiNodeEcsProperties(cfn::Properties);

impl MultiNodeEcsProperties {
    /// A new `MultiNodeEcsProperties`.
    ///
    /// - `TaskProperties`. An object that contains the properties for the Amazon ECS task definition of a job.
    pub fn new(
        task_properties: impl fc::IntoValue<fc::List<MultiNodeEcsTaskProperties>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("TaskProperties", task_properties)
        )
    }
}

impl fc::Property for MultiNodeEcsProperties {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The properties for a task definition that describes the container and volume definitions of an Amazon ECS task.
/// You can specify which Docker images to use, the required resources, and other configurations related to
/// launching the task definition through an Amazon ECS service or task.
#[derive(Clone)]
pub struct MultiNodeEcsTaskProperties(cfn::Properties);

impl MultiNodeEcsTaskProperties {
    /// A new `MultiNodeEcsTaskProperties`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Containers`. This object is a list of containers.
    pub fn containers(self, value: impl fc::IntoValue<fc::List<TaskContainerProperties>>) -> Self { Self(self.0.with("Containers", value)) }
    /// `EnableExecuteCommand`. Determines whether execute command functionality is turned on for this task. If
    /// `true`, execute command functionality is turned on all the containers in the task.
    pub fn enable_execute_command(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("EnableExecuteCommand", value)) }
    /// `ExecutionRoleArn`. The Amazon Resource Name (ARN) of the execution role that AWS Batch can assume. For
    /// jobs that run on Fargate resources, you must provide an execution role.
    pub fn execution_role_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>) -> Self { Self(self.0.with("ExecutionRoleArn", value)) }
    /// `IpcMode`. The IPC resource namespace to use for the containers in the task. The valid values are `host`,
    /// `task`, or `none`.
    pub fn ipc_mode(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("IpcMode", value)) }
    /// `PidMode`. The process namespace to use for the containers in the task. The valid values are `host` or
    /// `task`. For example, monitoring sidecars might need `pidMode` to access information about other containers
    /// running in the same task.
    pub fn pid_mode(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PidMode", value)) }
    /// `TaskRoleArn`. The Amazon Resource Name (ARN) that's associated with the Amazon ECS task.
    pub fn task_role_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>) -> Self { Self(self.0.with("TaskRoleArn", value)) }
    /// `Volumes`. A list of volumes that are associated with the job.
    pub fn volumes(self, value: impl fc::IntoValue<fc::List<Volumes>>) -> Self { Self(self.0.with("Volumes", value)) }
}

impl fc::Property for MultiNodeEcsTaskProperties {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The network configuration for jobs that are running on Fargate resources. Jobs that are running on Amazon EC2
/// resources must not specify this parameter.
#[derive(Clone)]
pub struct NetworkConfiguration(cfn::Properties);

impl NetworkConfiguration {
    /// A new `NetworkConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `AssignPublicIp`. Indicates whether the job has a public IP address. For a job that's running on Fargate
    /// resources in a private subnet to send outbound traffic to the internet (for example, to pull container
    /// images), the private subnet requires a NAT gateway be attached to route requests to the internet. The
    /// default value is " `DISABLED` ".
    pub fn assign_public_ip(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AssignPublicIp", value)) }
}

impl fc::Property for NetworkConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// An object that represents the node properties of a multi-node parallel job.
#[derive(Clone)]
pub struct NodeProperties(cfn::Properties);

impl NodeProperties {
    /// A new `NodeProperties`.
    ///
    /// - `MainNode`. Specifies the node index for the main node of a multi-node parallel job. This node index value
    ///   must be fewer than the number of nodes.
    /// - `NodeRangeProperties`. A list of node ranges and their properties that are associated with a multi-node
    ///   parallel job.
    /// - `NumNodes`. The number of nodes that are associated with a multi-node parallel job.
    pub fn new(
        main_node: impl fc::IntoValue<i64>,
        node_range_properties: impl fc::IntoValue<fc::List<NodeRangeProperty>>,
        num_nodes: impl fc::IntoValue<i64>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("MainNode", main_node)
            .with("NodeRangeProperties", node_range_properties)
            .with("NumNodes", num_nodes)
        )
    }
}

impl fc::Property for NodeProperties {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This is an object that represents the properties of the node range for a multi-node parallel job.
#[derive(Clone)]
pub struct NodeRangeProperty(cfn::Properties);

impl NodeRangeProperty {
    /// A new `NodeRangeProperty`.
    ///
    /// - `TargetNodes`. The range of nodes, using node index values. A range of `0:3` indicates nodes with index
    ///   values of `0` through `3`. If the starting range value is omitted ( `:n` ), then `0` is used to start the
    ///   range. If the ending range value is omitted ( `n:` ), then the highest possible node index is used to end
    ///   the range. Your accumulative node ranges must account for all nodes ( `0:n` ).
    pub fn new(target_nodes: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("TargetNodes", target_nodes)) }
    /// `ConsumableResourceProperties`. Contains a list of consumable resources required by a job.
    pub fn consumable_resource_properties(self, value: impl fc::IntoValue<ConsumableResourceProperties>) -> Self { Self(self.0.with("ConsumableResourceProperties", value)) }
    /// `Container`. The container details for the node range.
    pub fn container(self, value: impl fc::IntoValue<MultiNodeContainerProperties>) -> Self { Self(self.0.with("Container", value)) }
    /// `EcsProperties`. This is an object that represents the properties of the node range for a multi-node
    /// parallel job.
    pub fn ecs_properties(self, value: impl fc::IntoValue<MultiNodeEcsProperties>) -> Self { Self(self.0.with("EcsProperties", value)) }
    /// `EksProperties`. This is an object that represents the properties of the node range for a multi-node
    /// parallel job.
    pub fn eks_properties(self, value: impl fc::IntoValue<EksProperties>) -> Self { Self(self.0.with("EksProperties", value)) }
    /// `InstanceTypes`. The instance types of the underlying host infrastructure of a multi-node parallel job.
    pub fn instance_types(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("InstanceTypes", value)) }
}

impl fc::Property for NodeRangeProperty {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `PodProperties`
#[derive(Clone)]
pub struct PodProperties(cfn::Properties);

impl PodProperties {
    /// A new `PodProperties`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Containers`.
    pub fn containers(self, value: impl fc::IntoValue<fc::List<EksContainer>>) -> Self { Self(self.0.with("Containers", value)) }
    /// `DnsPolicy`.
    pub fn dns_policy(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DnsPolicy", value)) }
    /// `HostNetwork`.
    pub fn host_network(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("HostNetwork", value)) }
    /// `ImagePullSecrets`.
    pub fn image_pull_secrets(self, value: impl fc::IntoValue<fc::List<ImagePullSecret>>) -> Self { Self(self.0.with("ImagePullSecrets", value)) }
    /// `InitContainers`.
    pub fn init_containers(self, value: impl fc::IntoValue<fc::List<EksContainer>>) -> Self { Self(self.0.with("InitContainers", value)) }
    /// `Metadata`.
    pub fn metadata(self, value: impl fc::IntoValue<EksMetadata>) -> Self { Self(self.0.with("Metadata", value)) }
    /// `ServiceAccountName`.
    pub fn service_account_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ServiceAccountName", value)) }
    /// `ShareProcessNamespace`.
    pub fn share_process_namespace(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("ShareProcessNamespace", value)) }
    /// `Volumes`.
    pub fn volumes(self, value: impl fc::IntoValue<fc::List<EksVolume>>) -> Self { Self(self.0.with("Volumes", value)) }
}

impl fc::Property for PodProperties {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `QuotaShareCapacityLimit`
#[derive(Clone)]
pub struct QuotaShareCapacityLimit(cfn::Properties);

impl QuotaShareCapacityLimit {
    /// A new `QuotaShareCapacityLimit`.
    ///
    /// - `CapacityUnit`. The unit of compute capacity for the capacityLimit. For example, `ml.m5.large`.
    /// - `MaxCapacity`. The maximum capacity available for the quota share. This value represents the maximum
    ///   quantity of a resource that can be allocated to jobs in the quota share without borrowing.
    pub fn new(
        capacity_unit: impl fc::IntoValue<String>,
        max_capacity: impl fc::IntoValue<i64>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("CapacityUnit", capacity_unit)
            .with("MaxCapacity", max_capacity)
        )
    }
}

impl fc::Property for QuotaShareCapacityLimit {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Quota Share Policy for the Job Queue.
#[derive(Clone)]
pub struct QuotaSharePolicy(cfn::Properties);

impl QuotaSharePolicy {
    /// A value of `IdleResourceAssignmentStrategy`.
    pub const IDLE_RESOURCE_ASSIGNMENT_STRATEGY_FIFO: &'static str = "FIFO";
    /// A new `QuotaSharePolicy`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `IdleResourceAssignmentStrategy`.
    pub fn idle_resource_assignment_strategy(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("IdleResourceAssignmentStrategy", value)) }
}

impl fc::Property for QuotaSharePolicy {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `QuotaSharePreemptionConfiguration`
#[derive(Clone)]
pub struct QuotaSharePreemptionConfiguration(cfn::Properties);

impl QuotaSharePreemptionConfiguration {
    /// A value of `InSharePreemption`.
    pub const IN_SHARE_PREEMPTION_DISABLED: &'static str = "DISABLED";
    /// A value of `InSharePreemption`.
    pub const IN_SHARE_PREEMPTION_ENABLED: &'static str = "ENABLED";
    /// A new `QuotaSharePreemptionConfiguration`.
    ///
    /// - `InSharePreemption`. Specifies whether jobs within a quota share can be preempted by another, higher
    ///   priority job in the same quota share.
    pub fn new(in_share_preemption: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("InSharePreemption", in_share_preemption)) }
}

impl fc::Property for QuotaSharePreemptionConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `QuotaShareResourceSharingConfiguration`
#[derive(Clone)]
pub struct QuotaShareResourceSharingConfiguration(cfn::Properties);

impl QuotaShareResourceSharingConfiguration {
    /// A value of `Strategy`.
    pub const STRATEGY_LEND: &'static str = "LEND";
    /// A value of `Strategy`.
    pub const STRATEGY_LEND_AND_BORROW: &'static str = "LEND_AND_BORROW";
    /// A value of `Strategy`.
    pub const STRATEGY_RESERVE: &'static str = "RESERVE";
    /// A new `QuotaShareResourceSharingConfiguration`.
    ///
    /// - `Strategy`. The resource sharing strategy for the quota share. The `RESERVE` strategy allows a quota share
    ///   to reserve idle capacity for itself. `LEND` configures the share to lend its idle capacity to another share
    ///   in need of capacity. The `LEND_AND_BORROW` strategy configures the share to borrow idle capacity from an
    ///   underutilized share, as well as lend to another share.
    pub fn new(strategy: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Strategy", strategy)) }
    /// `BorrowLimit`. The maximum percentage of additional capacity that the quota share can borrow from other
    /// shares. `BorrowLimit` can only be applied to quota shares with a strategy of `LEND_AND_BORROW`. This value
    /// is expressed as a percentage of the quota share's configured CapacityLimits. The `BorrowLimit` is applied
    /// uniformly across all capacity units.
    pub fn borrow_limit(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("BorrowLimit", value)) }
}

impl fc::Property for QuotaShareResourceSharingConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The repository credentials for private registry authentication.
#[derive(Clone)]
pub struct RepositoryCredentials(cfn::Properties);

impl RepositoryCredentials {
    /// A new `RepositoryCredentials`.
    ///
    /// - `CredentialsParameter`. The Amazon Resource Name (ARN) of the secret containing the private repository
    ///   credentials.
    pub fn new(credentials_parameter: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("CredentialsParameter", credentials_parameter)) }
}

impl fc::Property for RepositoryCredentials {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The type and amount of a resource to assign to a container. The supported resources include `GPU`, `MEMORY`,
/// and `VCPU`.
#[derive(Clone)]
pub struct ResourceRequirement(cfn::Properties);

impl ResourceRequirement {
    /// A new `ResourceRequirement`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Type`. The type of resource to assign to a container. The supported resources include `GPU`, `MEMORY`, and
    /// `VCPU`.
    pub fn r#type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Type", value)) }
    /// `Value`. The quantity of the specified resource to reserve for the container. The values vary based on the
    /// `type` specified.
    pub fn value(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Value", value)) }
}

impl fc::Property for ResourceRequirement {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the resource retention policy settings for a job definition.
#[derive(Clone)]
pub struct ResourceRetentionPolicy(cfn::Properties);

impl ResourceRetentionPolicy {
    /// A new `ResourceRetentionPolicy`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `SkipDeregisterOnUpdate`. Specifies whether the previous revision of the job definition is retained in an
    /// active status after UPDATE events for the resource. The default value is `false`. When the property is set
    /// to `false`, the previous revision of the job definition is de-registered after a new revision is created.
    /// When the property is set to `true`, the previous revision of the job definition is not de-registered.
    pub fn skip_deregister_on_update(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("SkipDeregisterOnUpdate", value)) }
}

impl fc::Property for ResourceRetentionPolicy {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `Resources`
#[derive(Clone)]
pub struct Resources(cfn::Properties);

impl Resources {
    /// A new `Resources`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Limits`.
    pub fn limits(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("Limits", value)) }
    /// `Requests`.
    pub fn requests(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("Requests", value)) }
}

impl fc::Property for Resources {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The retry strategy that's associated with a job.
#[derive(Clone)]
pub struct RetryStrategy(cfn::Properties);

impl RetryStrategy {
    /// A new `RetryStrategy`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Attempts`. The number of times to move a job to the `RUNNABLE` status. You can specify between 1 and 10
    /// attempts. If the value of `attempts` is greater than one, the job is retried on failure the same number of
    /// attempts as the value.
    pub fn attempts(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Attempts", value)) }
    /// `EvaluateOnExit`. Array of up to 5 objects that specify the conditions where jobs are retried or failed. If
    /// this parameter is specified, then the `attempts` parameter must also be specified. If none of the listed
    /// conditions match, then the job is retried.
    pub fn evaluate_on_exit(self, value: impl fc::IntoValue<fc::List<EvaluateOnExit>>) -> Self { Self(self.0.with("EvaluateOnExit", value)) }
}

impl fc::Property for RetryStrategy {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// An object that represents the compute environment architecture for AWS Batch jobs on Fargate.
#[derive(Clone)]
pub struct RuntimePlatform(cfn::Properties);

impl RuntimePlatform {
    /// A new `RuntimePlatform`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `CpuArchitecture`. The vCPU architecture. The default value is `X86_64`. Valid values are `X86_64` and
    /// `ARM64`.
    pub fn cpu_architecture(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CpuArchitecture", value)) }
    /// `OperatingSystemFamily`. The operating system for the compute environment. Valid values are: `LINUX`
    /// (default), `WINDOWS_SERVER_2019_CORE`, `WINDOWS_SERVER_2019_FULL`, `WINDOWS_SERVER_2022_CORE`, and
    /// `WINDOWS_SERVER_2022_FULL`.
    pub fn operating_system_family(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("OperatingSystemFamily", value)) }
}

impl fc::Property for RuntimePlatform {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `S3FilesVolumeConfiguration`
#[derive(Clone)]
pub struct S3FilesVolumeConfiguration(cfn::Properties);

impl S3FilesVolumeConfiguration {
    /// A new `S3FilesVolumeConfiguration`.
    ///
    /// - `FileSystemArn`.
    pub fn new(file_system_arn: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("FileSystemArn", file_system_arn)) }
    /// `AccessPointArn`.
    pub fn access_point_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AccessPointArn", value)) }
    /// `RootDirectory`.
    pub fn root_directory(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("RootDirectory", value)) }
    /// `TransitEncryptionPort`.
    pub fn transit_encryption_port(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("TransitEncryptionPort", value)) }
}

impl fc::Property for S3FilesVolumeConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// An object that represents the secret to expose to your container.
#[derive(Clone)]
pub struct Secret(cfn::Properties);

impl Secret {
    /// A new `Secret`.
    ///
    /// - `Name`. The name of the secret.
    /// - `ValueFrom`. The secret to expose to the container. The supported values are either the full Amazon
    ///   Resource Name (ARN) of the AWS Secrets Manager secret or the full ARN of the parameter in the AWS Systems
    ///   Manager Parameter Store.
    pub fn new(
        name: impl fc::IntoValue<String>,
        value_from: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Name", name)
            .with("ValueFrom", value_from)
        )
    }
}

impl fc::Property for Secret {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `SecurityContext`
#[derive(Clone)]
pub struct SecurityContext(cfn::Properties);

impl SecurityContext {
    /// A new `SecurityContext`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `AllowPrivilegeEscalation`.
    pub fn allow_privilege_escalation(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("AllowPrivilegeEscalation", value)) }
    /// `Privileged`.
    pub fn privileged(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Privileged", value)) }
    /// `ReadOnlyRootFilesystem`.
    pub fn read_only_root_filesystem(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("ReadOnlyRootFilesystem", value)) }
    /// `RunAsGroup`.
    pub fn run_as_group(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("RunAsGroup", value)) }
    /// `RunAsNonRoot`.
    pub fn run_as_non_root(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("RunAsNonRoot", value)) }
    /// `RunAsUser`.
    pub fn run_as_user(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("RunAsUser", value)) }
}

impl fc::Property for SecurityContext {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the order of a service environment for a job queue. This determines the priority order when multiple
/// service environments are associated with the same job queue.
#[derive(Clone)]
pub struct ServiceEnvironmentOrder(cfn::Properties);

impl ServiceEnvironmentOrder {
    /// A new `ServiceEnvironmentOrder`.
    ///
    /// - `Order`. The order of the service environment. Job queues with a higher priority are evaluated first when
    ///   associated with the same service environment.
    /// - `ServiceEnvironment`. The name or ARN of the service environment.
    pub fn new(
        order: impl fc::IntoValue<i64>,
        service_environment: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Order", order)
            .with("ServiceEnvironment", service_environment)
        )
    }
}

impl fc::Property for ServiceEnvironmentOrder {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the weights for the share identifiers for the fair-share policy. Share identifiers that aren't
/// included have a default weight of `1.0`.
#[derive(Clone)]
pub struct ShareAttributes(cfn::Properties);

impl ShareAttributes {
    /// A new `ShareAttributes`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ShareIdentifier`. A share identifier or share identifier prefix. If the string ends with an asterisk (),
    /// this entry specifies the weight factor to use for share identifiers that start with that prefix. The list
    /// of share identifiers in a fair-share policy can't overlap. For example, you can't have one that specifies a
    /// `shareIdentifier` of `UserA*` and another that specifies a `shareIdentifier` of `UserA1`.
    pub fn share_identifier(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ShareIdentifier", value)) }
    /// `WeightFactor`. The weight factor for the share identifier. The default value is 1.0. A lower value has a
    /// higher priority for compute resources. For example, jobs that use a share identifier with a weight factor
    /// of 0.125 (1/8) get 8 times the compute resources of jobs that use a share identifier with a weight factor
    /// of 1.
    pub fn weight_factor(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("WeightFactor", value)) }
}

impl fc::Property for ShareAttributes {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A list of containers that this task depends on.
#[derive(Clone)]
pub struct TaskContainerDependency(cfn::Properties);

impl TaskContainerDependency {
    /// A new `TaskContainerDependency`.
    ///
    /// - `Condition`. The dependency condition of the container.
    /// - `ContainerName`. A unique identifier for the container.
    pub fn new(
        condition: impl fc::IntoValue<String>,
        container_name: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Condition", condition)
            .with("ContainerName", container_name)
        )
    }
}

impl fc::Property for TaskContainerDependency {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Container properties are used for Amazon ECS-based job definitions. These properties to describe the container
/// that's launched as part of a job.
#[derive(Clone)]
pub struct TaskContainerProperties(cfn::Properties);

impl TaskContainerProperties {
    /// A new `TaskContainerProperties`.
    ///
    /// - `Image`. The image used to start a container. This string is passed directly to the Docker daemon. By
    ///   default, images in the Docker Hub registry are available. Other repositories are specified with either
    ///   `repository-url/image:tag` or `repository-url/image@digest`. Up to 255 letters (uppercase and lowercase),
    ///   numbers, hyphens, underscores, colons, periods, forward slashes, and number signs are allowed.
    pub fn new(image: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Image", image)) }
    /// `Command`. The command that's passed to the container. This parameter maps to `Cmd` in the [Create a
    /// container](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/#create-a-container)
    /// section of the [Docker Remote API](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/)
    /// and the `COMMAND` parameter to [docker
    /// run](https://docs.aws.amazon.com/https://docs.docker.com/engine/reference/run/).
    pub fn command(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Command", value)) }
    /// `DependsOn`. A list of containers that this container depends on.
    pub fn depends_on(self, value: impl fc::IntoValue<fc::List<TaskContainerDependency>>) -> Self { Self(self.0.with("DependsOn", value)) }
    /// `Environment`. The environment variables to pass to a container. This parameter maps to Env in the [Create
    /// a container](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/#create-a-container)
    /// section of the [Docker Remote API](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/)
    /// and the `--env` parameter to [docker
    /// run](https://docs.aws.amazon.com/https://docs.docker.com/engine/reference/run/).
    pub fn environment(self, value: impl fc::IntoValue<fc::List<Environment>>) -> Self { Self(self.0.with("Environment", value)) }
    /// `Essential`. If the essential parameter of a container is marked as `true`, and that container fails or
    /// stops for any reason, all other containers that are part of the task are stopped. If the `essential`
    /// parameter of a container is marked as false, its failure doesn't affect the rest of the containers in a
    /// task. If this parameter is omitted, a container is assumed to be essential.
    pub fn essential(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Essential", value)) }
    /// `FirelensConfiguration`. The FireLens configuration for the container. This is used to specify and
    /// configure a log router for container logs.
    pub fn firelens_configuration(self, value: impl fc::IntoValue<FirelensConfiguration>) -> Self { Self(self.0.with("FirelensConfiguration", value)) }
    /// `LinuxParameters`. Linux-specific modifications that are applied to the container, such as Linux kernel
    /// capabilities.
    pub fn linux_parameters(self, value: impl fc::IntoValue<LinuxParameters>) -> Self { Self(self.0.with("LinuxParameters", value)) }
    /// `LogConfiguration`. The log configuration specification for the container.
    pub fn log_configuration(self, value: impl fc::IntoValue<LogConfiguration>) -> Self { Self(self.0.with("LogConfiguration", value)) }
    /// `MountPoints`. The mount points for data volumes in your container.
    pub fn mount_points(self, value: impl fc::IntoValue<fc::List<MountPoint>>) -> Self { Self(self.0.with("MountPoints", value)) }
    /// `Name`. The name of a container. The name can be used as a unique identifier to target your `dependsOn` and
    /// `Overrides` objects.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `Privileged`. When this parameter is `true`, the container is given elevated privileges on the host
    /// container instance (similar to the `root` user).
    pub fn privileged(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Privileged", value)) }
    /// `ReadonlyRootFilesystem`. When this parameter is true, the container is given read-only access to its root
    /// file system.
    pub fn readonly_root_filesystem(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("ReadonlyRootFilesystem", value)) }
    /// `RepositoryCredentials`. The private repository authentication credentials to use.
    pub fn repository_credentials(self, value: impl fc::IntoValue<RepositoryCredentials>) -> Self { Self(self.0.with("RepositoryCredentials", value)) }
    /// `ResourceRequirements`. The type and amount of a resource to assign to a container. The only supported
    /// resource is a GPU.
    pub fn resource_requirements(self, value: impl fc::IntoValue<fc::List<ResourceRequirement>>) -> Self { Self(self.0.with("ResourceRequirements", value)) }
    /// `Secrets`. The secrets to pass to the container.
    pub fn secrets(self, value: impl fc::IntoValue<fc::List<Secret>>) -> Self { Self(self.0.with("Secrets", value)) }
    /// `StartTimeout`.
    pub fn start_timeout(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("StartTimeout", value)) }
    /// `StopTimeout`.
    pub fn stop_timeout(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("StopTimeout", value)) }
    /// `Ulimits`. A list of `ulimits` to set in the container. If a `ulimit` value is specified in a task
    /// definition, it overrides the default values set by Docker.
    pub fn ulimits(self, value: impl fc::IntoValue<fc::List<Ulimit>>) -> Self { Self(self.0.with("Ulimits", value)) }
    /// `User`. The user to use inside the container. This parameter maps to User in the Create a container section
    /// of the Docker Remote API and the --user option to docker run.
    pub fn user(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("User", value)) }
}

impl fc::Property for TaskContainerProperties {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The container path, mount options, and size of the `tmpfs` mount.
#[derive(Clone)]
pub struct Tmpfs(cfn::Properties);

impl Tmpfs {
    /// A new `Tmpfs`.
    ///
    /// - `ContainerPath`. The absolute file path in the container where the `tmpfs` volume is mounted.
    /// - `Size`. The size (in MiB) of the `tmpfs` volume.
    pub fn new(
        container_path: impl fc::IntoValue<String>,
        size: impl fc::IntoValue<i64>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("ContainerPath", container_path)
            .with("Size", size)
        )
    }
    /// `MountOptions`. The list of `tmpfs` volume mount options.
    pub fn mount_options(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("MountOptions", value)) }
}

impl fc::Property for Tmpfs {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The `ulimit` settings to pass to the container.
#[derive(Clone)]
pub struct Ulimit(cfn::Properties);

impl Ulimit {
    /// A new `Ulimit`.
    ///
    /// - `HardLimit`. The hard limit for the `ulimit` type.
    /// - `Name`. The `type` of the `ulimit`. Valid values are: `core` | `cpu` | `data` | `fsize` | `locks` |
    ///   `memlock` | `msgqueue` | `nice` | `nofile` | `nproc` | `rss` | `rtprio` | `rttime` | `sigpending` |
    ///   `stack`.
    /// - `SoftLimit`. The soft limit for the `ulimit` type.
    pub fn new(
        hard_limit: impl fc::IntoValue<i64>,
        name: impl fc::IntoValue<String>,
        soft_limit: impl fc::IntoValue<i64>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("HardLimit", hard_limit)
            .with("Name", name)
            .with("SoftLimit", soft_limit)
        )
    }
}

impl fc::Property for Ulimit {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the infrastructure update policy for the Amazon EC2 compute environment.
#[derive(Clone)]
pub struct UpdatePolicy(cfn::Properties);

impl UpdatePolicy {
    /// A new `UpdatePolicy`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `JobExecutionTimeoutMinutes`. Specifies the job timeout (in minutes) when the compute environment
    /// infrastructure is updated. The default value is 30.
    pub fn job_execution_timeout_minutes(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("JobExecutionTimeoutMinutes", value)) }
    /// `TerminateJobsOnUpdate`. Specifies whether jobs are automatically terminated when the compute environment
    /// infrastructure is updated. The default value is `false`.
    pub fn terminate_jobs_on_update(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("TerminateJobsOnUpdate", value)) }
}

impl fc::Property for UpdatePolicy {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `Volumes`
#[derive(Clone)]
pub struct Volumes(cfn::Properties);

impl Volumes {
    /// A new `Volumes`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `EfsVolumeConfiguration`.
    pub fn efs_volume_configuration(self, value: impl fc::IntoValue<EfsVolumeConfiguration>) -> Self { Self(self.0.with("EfsVolumeConfiguration", value)) }
    /// `Host`.
    pub fn host(self, value: impl fc::IntoValue<Host>) -> Self { Self(self.0.with("Host", value)) }
    /// `Name`.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `S3FilesVolumeConfiguration`.
    pub fn s3_files_volume_configuration(self, value: impl fc::IntoValue<S3FilesVolumeConfiguration>) -> Self { Self(self.0.with("S3FilesVolumeConfiguration", value)) }
}

impl fc::Property for Volumes {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}
