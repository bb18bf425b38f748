// Written by `fineract-codegen`; changes are lost.

//! The resources of `AWS::AutoScaling`.

use fineract_core as fc;

use crate as cfn;

pub use cfn::target::autoscaling::AutoScalingGroup;

impl AutoScalingGroup {
    /// A new `AWS::AutoScaling::AutoScalingGroup`.
    ///
    /// - `MaxSize`. The maximum size of the group.
    /// - `MinSize`. The minimum size of the group.
    pub fn new(
        max_size: impl fc::IntoValue<String>,
        min_size: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("MaxSize", max_size)
            .with("MinSize", min_size)
        )
    }
    /// `AutoScalingGroupName`. The name of the Auto Scaling group. This name must be unique per Region per
    /// account.
    pub fn auto_scaling_group_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AutoScalingGroupName", value)) }
    /// `AvailabilityZoneDistribution`. The EC2 instance capacity distribution across Availability Zones for the
    /// Auto Scaling group.
    pub fn availability_zone_distribution(self, value: impl fc::IntoValue<AvailabilityZoneDistribution>) -> Self { Self(self.0.with("AvailabilityZoneDistribution", value)) }
    /// `AvailabilityZoneIds`. The Availability Zone IDs where the Auto Scaling group can launch instances.
    pub fn availability_zone_ids(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("AvailabilityZoneIds", value)) }
    /// `AvailabilityZoneImpairmentPolicy`. The Availability Zone impairment policy for the Auto Scaling group.
    pub fn availability_zone_impairment_policy(self, value: impl fc::IntoValue<AvailabilityZoneImpairmentPolicy>) -> Self { Self(self.0.with("AvailabilityZoneImpairmentPolicy", value)) }
    /// `AvailabilityZones`. A list of Availability Zones where instances in the Auto Scaling group can be created.
    /// Used for launching into the default VPC subnet in each Availability Zone when not using the
    /// `VPCZoneIdentifier` property, or for attaching a network interface when an existing network interface ID is
    /// specified in a launch template.
    pub fn availability_zones(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("AvailabilityZones", value)) }
    /// `CapacityRebalance`. Indicates whether Capacity Rebalancing is enabled. Otherwise, Capacity Rebalancing is
    /// disabled. When you turn on Capacity Rebalancing, Amazon EC2 Auto Scaling attempts to launch a Spot Instance
    /// whenever Amazon EC2 notifies that a Spot Instance is at an elevated risk of interruption. After launching a
    /// new instance, it then terminates an old instance.
    pub fn capacity_rebalance(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("CapacityRebalance", value)) }
    /// `CapacityReservationSpecification`. The capacity reservation specification for the Auto Scaling group.
    pub fn capacity_reservation_specification(self, value: impl fc::IntoValue<CapacityReservationSpecification>) -> Self { Self(self.0.with("CapacityReservationSpecification", value)) }
    /// `Context`. Reserved.
    pub fn context(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Context", value)) }
    /// `Cooldown`. Only needed if you use simple scaling policies.
    pub fn cooldown(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Cooldown", value)) }
    /// `DefaultInstanceWarmup`. The amount of time, in seconds, until a new instance is considered to have
    /// finished initializing and resource consumption to become stable after it enters the `InService` state.
    pub fn default_instance_warmup(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("DefaultInstanceWarmup", value)) }
    /// `DeletionProtection`. The deletion protection setting for the Auto Scaling group.
    pub fn deletion_protection(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DeletionProtection", value)) }
    /// `DesiredCapacity`. The desired capacity is the initial capacity of the Auto Scaling group at the time of
    /// its creation and the capacity it attempts to maintain. It can scale beyond this capacity if you configure
    /// automatic scaling.
    pub fn desired_capacity(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DesiredCapacity", value)) }
    /// `DesiredCapacityType`. The unit of measurement for the value specified for desired capacity. Amazon EC2
    /// Auto Scaling supports `DesiredCapacityType` for attribute-based instance type selection only.
    pub fn desired_capacity_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DesiredCapacityType", value)) }
    /// `HealthCheckGracePeriod`. The amount of time, in seconds, that Amazon EC2 Auto Scaling waits before
    /// checking the health status of an EC2 instance that has come into service and marking it unhealthy due to a
    /// failed health check. This is useful if your instances do not immediately pass their health checks after
    /// they enter the `InService` state.
    pub fn health_check_grace_period(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("HealthCheckGracePeriod", value)) }
    /// `HealthCheckType`. A comma-separated value string of one or more health check types.
    pub fn health_check_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("HealthCheckType", value)) }
    /// `InstanceId`. The ID of the instance used to base the launch configuration on.
    pub fn instance_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("InstanceId", value)) }
    /// `InstanceLifecyclePolicy`. The instance lifecycle policy for the Auto Scaling group.
    pub fn instance_lifecycle_policy(self, value: impl fc::IntoValue<InstanceLifecyclePolicy>) -> Self { Self(self.0.with("InstanceLifecyclePolicy", value)) }
    /// `InstanceMaintenancePolicy`. An instance maintenance policy.
    pub fn instance_maintenance_policy(self, value: impl fc::IntoValue<InstanceMaintenancePolicy>) -> Self { Self(self.0.with("InstanceMaintenancePolicy", value)) }
    /// `LaunchConfigurationName`. The name of the launch configuration to use to launch instances.
    pub fn launch_configuration_name(self, value: impl fc::IntoValue<fc::IdOf<LaunchConfiguration>>) -> Self { Self(self.0.with("LaunchConfigurationName", value)) }
    /// `LaunchTemplate`. Information used to specify the launch template and version to use to launch instances.
    /// You can alternatively associate a launch template to the Auto Scaling group by specifying a
    /// `MixedInstancesPolicy`.
    pub fn launch_template(self, value: impl fc::IntoValue<LaunchTemplateSpecification>) -> Self { Self(self.0.with("LaunchTemplate", value)) }
    /// `LifecycleHookSpecificationList`. One or more lifecycle hooks to add to the Auto Scaling group before
    /// instances are launched.
    pub fn lifecycle_hook_specification_list(self, value: impl fc::IntoValue<fc::List<LifecycleHookSpecification>>) -> Self { Self(self.0.with("LifecycleHookSpecificationList", value)) }
    /// `LoadBalancerNames`. A list of Classic Load Balancers associated with this Auto Scaling group. For
    /// Application Load Balancers, Network Load Balancers, and Gateway Load Balancers, specify the
    /// `TargetGroupARNs` property instead.
    pub fn load_balancer_names(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("LoadBalancerNames", value)) }
    /// `MaxInstanceLifetime`. The maximum amount of time, in seconds, that an instance can be in service. The
    /// default is null. If specified, the value must be either 0 or a number equal to or greater than 86,400
    /// seconds (1 day).
    pub fn max_instance_lifetime(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MaxInstanceLifetime", value)) }
    /// `MetricsCollection`. Enables the monitoring of group metrics of an Auto Scaling group. By default, these
    /// metrics are disabled.
    pub fn metrics_collection(self, value: impl fc::IntoValue<fc::List<MetricsCollection>>) -> Self { Self(self.0.with("MetricsCollection", value)) }
    /// `MixedInstancesPolicy`. An embedded object that specifies a mixed instances policy.
    pub fn mixed_instances_policy(self, value: impl fc::IntoValue<MixedInstancesPolicy>) -> Self { Self(self.0.with("MixedInstancesPolicy", value)) }
    /// `NewInstancesProtectedFromScaleIn`. Indicates whether newly launched instances are protected from
    /// termination by Amazon EC2 Auto Scaling when scaling in.
    pub fn new_instances_protected_from_scale_in(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("NewInstancesProtectedFromScaleIn", value)) }
    /// `NotificationConfiguration`. A structure that specifies an Amazon SNS notification configuration for the
    /// `NotificationConfigurations` property of the
    /// [AWS::AutoScaling::AutoScalingGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-autoscalinggroup.html)
    /// resource.
    pub fn notification_configuration(self, value: impl fc::IntoValue<NotificationConfiguration>) -> Self { Self(self.0.with("NotificationConfiguration", value)) }
    /// `NotificationConfigurations`. Configures an Auto Scaling group to send notifications when specified events
    /// take place.
    pub fn notification_configurations(self, value: impl fc::IntoValue<fc::List<NotificationConfiguration>>) -> Self { Self(self.0.with("NotificationConfigurations", value)) }
    /// `PlacementGroup`. The name of the placement group into which to launch your instances.
    pub fn placement_group(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PlacementGroup", value)) }
    /// `ServiceLinkedRoleARN`. The Amazon Resource Name (ARN) of the service-linked role that the Auto Scaling
    /// group uses to call other AWS service on your behalf. By default, Amazon EC2 Auto Scaling uses a
    /// service-linked role named `AWSServiceRoleForAutoScaling`, which it creates if it does not exist.
    pub fn service_linked_role_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>) -> Self { Self(self.0.with("ServiceLinkedRoleARN", value)) }
    /// `SkipZonalShiftValidation`.
    pub fn skip_zonal_shift_validation(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("SkipZonalShiftValidation", value)) }
    /// `Tags`. One or more tags. You can tag your Auto Scaling group and propagate the tags to the Amazon EC2
    /// instances it launches. Tags are not propagated to Amazon EBS volumes. To add tags to Amazon EBS volumes,
    /// specify the tags in a launch template but use caution.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::PropagatedTag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `TargetGroupARNs`. The Amazon Resource Names (ARN) of the Elastic Load Balancing target groups to associate
    /// with the Auto Scaling group. Instances are registered as targets with the target groups. The target groups
    /// receive incoming traffic and route requests to one or more registered targets.
    pub fn target_group_arns(self, value: impl fc::IntoValue<fc::List<fc::Arn<cfn::target::elasticloadbalancingv2::TargetGroup>>>) -> Self { Self(self.0.with("TargetGroupARNs", value)) }
    /// `TerminationPolicies`. A policy or a list of policies that are used to select the instance to terminate.
    /// These policies are executed in the order that you list them.
    pub fn termination_policies(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("TerminationPolicies", value)) }
    /// `TrafficSources`. The traffic sources associated with this Auto Scaling group.
    pub fn traffic_sources(self, value: impl fc::IntoValue<fc::List<TrafficSourceIdentifier>>) -> Self { Self(self.0.with("TrafficSources", value)) }
    /// `VPCZoneIdentifier`. A list of subnet IDs for a virtual private cloud (VPC) where instances in the Auto
    /// Scaling group can be created.
    pub fn vpc_zone_identifier(self, value: impl fc::IntoValue<fc::List<fc::IdOf<cfn::target::ec2::Subnet>>>) -> Self { Self(self.0.with("VPCZoneIdentifier", value)) }
}

impl cfn::Resource for AutoScalingGroup {
    const TYPE: &'static str = "AWS::AutoScaling::AutoScalingGroup";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for AutoScalingGroup {
    type Handle = AutoScalingGroupRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> AutoScalingGroupRef { AutoScalingGroupRef(self.0.build(scope, "AWS::AutoScaling::AutoScalingGroup")) }
}

/// A [`AutoScalingGroup`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct AutoScalingGroupRef(fc::NodeId);

impl AutoScalingGroupRef {
    /// `AutoScalingGroupName`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<AutoScalingGroup>> { fc::Value::reference(self.0) }
    /// `AutoScalingGroupARN`, by `Fn::GetAtt`. The Amazon Resource Name (ARN) of the Auto Scaling group.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<AutoScalingGroup>> { fc::Value::attribute(self.0, "AutoScalingGroupARN") }
}

impl From<AutoScalingGroupRef> for fc::NodeId {
    #[inline]
    fn from(it: AutoScalingGroupRef) -> Self { it.0 }
}

impl From<&AutoScalingGroupRef> for fc::NodeId {
    #[inline]
    fn from(it: &AutoScalingGroupRef) -> Self { it.0 }
}

/// `AWS::AutoScaling::LaunchConfiguration`
///
/// The `AWS::AutoScaling::LaunchConfiguration` resource specifies the launch configuration that can be used by an
/// Auto Scaling group to configure Amazon EC2 instances.
#[derive(Clone)]
pub struct LaunchConfiguration(cfn::ResourceBody);

impl LaunchConfiguration {
    /// A new `AWS::AutoScaling::LaunchConfiguration`.
    ///
    /// - `ImageId`. The ID of the Amazon Machine Image (AMI) that was assigned during registration.
    /// - `InstanceType`. Specifies the instance type of the EC2 instance. For information about available instance
    ///   types, see [Available instance
    ///   types](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-types.html#AvailableInstanceTypes) in
    ///   the Amazon EC2 User Guide.
    pub fn new(
        image_id: impl fc::IntoValue<String>,
        instance_type: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("ImageId", image_id)
            .with("InstanceType", instance_type)
        )
    }
    /// `AssociatePublicIpAddress`. Specifies whether to assign a public IPv4 address to the group's instances. If
    /// the instance is launched into a default subnet, the default is to assign a public IPv4 address, unless you
    /// disabled the option to assign a public IPv4 address on the subnet.
    pub fn associate_public_ip_address(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("AssociatePublicIpAddress", value)) }
    /// `BlockDeviceMappings`. The block device mapping entries that define the block devices to attach to the
    /// instances at launch. By default, the block devices specified in the block device mapping for the AMI are
    /// used.
    pub fn block_device_mappings(self, value: impl fc::IntoValue<fc::List<BlockDeviceMapping>>) -> Self { Self(self.0.with("BlockDeviceMappings", value)) }
    /// `ClassicLinkVPCId`. Available for backward compatibility.
    pub fn classic_link_vpc_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ClassicLinkVPCId", value)) }
    /// `ClassicLinkVPCSecurityGroups`. Available for backward compatibility.
    pub fn classic_link_vpc_security_groups(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("ClassicLinkVPCSecurityGroups", value)) }
    /// `EbsOptimized`. Specifies whether the launch configuration is optimized for EBS I/O ( `true` ) or not (
    /// `false` ). The optimization provides dedicated throughput to Amazon EBS and an optimized configuration
    /// stack to provide optimal I/O performance. This optimization is not available with all instance types.
    /// Additional fees are incurred when you enable EBS optimization for an instance type that is not
    /// EBS-optimized by default.
    pub fn ebs_optimized(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("EbsOptimized", value)) }
    /// `IamInstanceProfile`. The name or the Amazon Resource Name (ARN) of the instance profile associated with
    /// the IAM role for the instance. The instance profile contains the IAM role.
    pub fn iam_instance_profile(self, value: impl fc::IntoValue<fc::IdOf<cfn::target::iam::InstanceProfile>>) -> Self { Self(self.0.with("IamInstanceProfile", value)) }
    /// `InstanceId`. The ID of the Amazon EC2 instance to use to create the launch configuration. When you use an
    /// instance to create a launch configuration, all properties are derived from the instance with the exception
    /// of `BlockDeviceMapping` and `AssociatePublicIpAddress`. You can override any properties from the instance
    /// by specifying them in the launch configuration.
    pub fn instance_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("InstanceId", value)) }
    /// `InstanceMonitoring`. Controls whether instances in this group are launched with detailed ( `true` ) or
    /// basic ( `false` ) monitoring.
    pub fn instance_monitoring(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("InstanceMonitoring", value)) }
    /// `KernelId`. The ID of the kernel associated with the AMI.
    pub fn kernel_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("KernelId", value)) }
    /// `KeyName`. The name of the key pair.
    pub fn key_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("KeyName", value)) }
    /// `LaunchConfigurationName`. The name of the launch configuration. This name must be unique per Region per
    /// account.
    pub fn launch_configuration_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("LaunchConfigurationName", value)) }
    /// `MetadataOptions`. The metadata options for the instances.
    pub fn metadata_options(self, value: impl fc::IntoValue<MetadataOptions>) -> Self { Self(self.0.with("MetadataOptions", value)) }
    /// `PlacementTenancy`. The tenancy of the instance, either `default` or `dedicated`. An instance with
    /// `dedicated` tenancy runs on isolated, single-tenant hardware and can only be launched into a VPC. To launch
    /// dedicated instances into a shared tenancy VPC (a VPC with the instance placement tenancy attribute set to
    /// `default` ), you must set the value of this property to `dedicated`.
    pub fn placement_tenancy(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PlacementTenancy", value)) }
    /// `RamDiskId`. The ID of the RAM disk to select.
    pub fn ram_disk_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("RamDiskId", value)) }
    /// `SecurityGroups`. A list that contains the security groups to assign to the instances in the Auto Scaling
    /// group. The list can contain both the IDs of existing security groups and references to
    /// [SecurityGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-security-group.html)
    /// resources created in the template.
    pub fn security_groups(self, value: impl fc::IntoValue<fc::List<fc::IdOf<cfn::target::ec2::SecurityGroup>>>) -> Self { Self(self.0.with("SecurityGroups", value)) }
    /// `SpotPrice`. The maximum hourly price to be paid for any Spot Instance launched to fulfill the request.
    /// Spot Instances are launched when the price you specify exceeds the current Spot price.
    pub fn spot_price(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SpotPrice", value)) }
    /// `UserData`. The Base64-encoded user data to make available to the launched EC2 instances.
    pub fn user_data(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("UserData", value)) }
}

impl cfn::Resource for LaunchConfiguration {
    const TYPE: &'static str = "AWS::AutoScaling::LaunchConfiguration";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for LaunchConfiguration {
    type Handle = LaunchConfigurationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> LaunchConfigurationRef { LaunchConfigurationRef(self.0.build(scope, "AWS::AutoScaling::LaunchConfiguration")) }
}

/// A [`LaunchConfiguration`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct LaunchConfigurationRef(fc::NodeId);

impl LaunchConfigurationRef {
    /// `LaunchConfigurationName`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<LaunchConfiguration>> { fc::Value::reference(self.0) }
}

impl From<LaunchConfigurationRef> for fc::NodeId {
    #[inline]
    fn from(it: LaunchConfigurationRef) -> Self { it.0 }
}

impl From<&LaunchConfigurationRef> for fc::NodeId {
    #[inline]
    fn from(it: &LaunchConfigurationRef) -> Self { it.0 }
}

/// `AWS::AutoScaling::LifecycleHook`
///
/// The `AWS::AutoScaling::LifecycleHook` resource specifies lifecycle hooks for an Auto Scaling group. These hooks
/// let you create solutions that are aware of events in the Auto Scaling instance lifecycle, and then perform a
/// custom action on instances when the corresponding lifecycle event occurs.
#[derive(Clone)]
pub struct LifecycleHook(cfn::ResourceBody);

impl LifecycleHook {
    /// A new `AWS::AutoScaling::LifecycleHook`.
    ///
    /// - `AutoScalingGroupName`. The name of the Auto Scaling group.
    /// - `LifecycleTransition`. The lifecycle transition. For Auto Scaling groups, there are two major lifecycle
    ///   transitions.
    pub fn new(
        auto_scaling_group_name: impl fc::IntoValue<fc::IdOf<AutoScalingGroup>>,
        lifecycle_transition: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("AutoScalingGroupName", auto_scaling_group_name)
            .with("LifecycleTransition", lifecycle_transition)
        )
    }
    /// `DefaultResult`. The action the Auto Scaling group takes when the lifecycle hook timeout elapses or if an
    /// unexpected failure occurs. The default value is `ABANDON`.
    pub fn default_result(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DefaultResult", value)) }
    /// `HeartbeatTimeout`. The maximum time, in seconds, that can elapse before the lifecycle hook times out. The
    /// range is from `30` to `7200` seconds. The default value is `3600` seconds (1 hour).
    pub fn heartbeat_timeout(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("HeartbeatTimeout", value)) }
    /// `LifecycleHookName`. The name of the lifecycle hook.
    pub fn lifecycle_hook_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("LifecycleHookName", value)) }
    /// `NotificationMetadata`. Additional information that you want to include any time Amazon EC2 Auto Scaling
    /// sends a message to the notification target.
    pub fn notification_metadata(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("NotificationMetadata", value)) }
    /// `NotificationTargetARN`. The Amazon Resource Name (ARN) of the notification target that Amazon EC2 Auto
    /// Scaling sends notifications to when an instance is in a wait state for the lifecycle hook. You can specify
    /// an Amazon SNS topic or an Amazon SQS queue.
    pub fn notification_target_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("NotificationTargetARN", value)) }
    /// `RoleARN`. The ARN of the IAM role that allows the Auto Scaling group to publish to the specified
    /// notification target. For information about creating this role, see [Prepare to add a lifecycle hook to your
    /// Auto Scaling
    /// group](https://docs.aws.amazon.com/autoscaling/ec2/userguide/prepare-for-lifecycle-notifications.html) in
    /// the Amazon EC2 Auto Scaling User Guide.
    pub fn role_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>) -> Self { Self(self.0.with("RoleARN", value)) }
}

impl cfn::Resource for LifecycleHook {
    const TYPE: &'static str = "AWS::AutoScaling::LifecycleHook";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for LifecycleHook {
    type Handle = LifecycleHookRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> LifecycleHookRef { LifecycleHookRef(self.0.build(scope, "AWS::AutoScaling::LifecycleHook")) }
}

/// A [`LifecycleHook`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct LifecycleHookRef(fc::NodeId);

impl From<LifecycleHookRef> for fc::NodeId {
    #[inline]
    fn from(it: LifecycleHookRef) -> Self { it.0 }
}

impl From<&LifecycleHookRef> for fc::NodeId {
    #[inline]
    fn from(it: &LifecycleHookRef) -> Self { it.0 }
}

pub use cfn::target::autoscaling::ScalingPolicy;

impl ScalingPolicy {
    /// A new `AWS::AutoScaling::ScalingPolicy`.
    ///
    /// - `AutoScalingGroupName`. The name of the Auto Scaling group.
    pub fn new(
        auto_scaling_group_name: impl fc::IntoValue<fc::IdOf<AutoScalingGroup>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("AutoScalingGroupName", auto_scaling_group_name)
        )
    }
    /// `AdjustmentType`. Specifies how the scaling adjustment is interpreted (for example, an absolute number or a
    /// percentage). The valid values are `ChangeInCapacity`, `ExactCapacity`, and `PercentChangeInCapacity`.
    pub fn adjustment_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AdjustmentType", value)) }
    /// `Cooldown`. A cooldown period, in seconds, that applies to a specific simple scaling policy. When a
    /// cooldown period is specified here, it overrides the default cooldown.
    pub fn cooldown(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Cooldown", value)) }
    /// `EstimatedInstanceWarmup`. Not needed if the default instance warmup is defined for the group.
    pub fn estimated_instance_warmup(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("EstimatedInstanceWarmup", value)) }
    /// `MetricAggregationType`. The aggregation type for the CloudWatch metrics. The valid values are `Minimum`,
    /// `Maximum`, and `Average`. If the aggregation type is null, the value is treated as `Average`.
    pub fn metric_aggregation_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("MetricAggregationType", value)) }
    /// `MinAdjustmentMagnitude`. The minimum value to scale by when the adjustment type is
    /// `PercentChangeInCapacity`. For example, suppose that you create a step scaling policy to scale out an Auto
    /// Scaling group by 25 percent and you specify a `MinAdjustmentMagnitude` of 2. If the group has 4 instances
    /// and the scaling policy is performed, 25 percent of 4 is 1.
    pub fn min_adjustment_magnitude(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MinAdjustmentMagnitude", value)) }
    /// `PolicyType`. One of the following policy types
    pub fn policy_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PolicyType", value)) }
    /// `PredictiveScalingConfiguration`. A predictive scaling policy. Provides support for predefined and custom
    /// metrics.
    pub fn predictive_scaling_configuration(self, value: impl fc::IntoValue<PredictiveScalingConfiguration>) -> Self { Self(self.0.with("PredictiveScalingConfiguration", value)) }
    /// `ScalingAdjustment`. The amount by which to scale, based on the specified adjustment type. A positive value
    /// adds to the current capacity while a negative number removes from the current capacity. For exact capacity,
    /// you must specify a non-negative value.
    pub fn scaling_adjustment(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("ScalingAdjustment", value)) }
    /// `StepAdjustments`. A set of adjustments that enable you to scale based on the size of the alarm breach.
    pub fn step_adjustments(self, value: impl fc::IntoValue<fc::List<StepAdjustment>>) -> Self { Self(self.0.with("StepAdjustments", value)) }
    /// `TargetTrackingConfiguration`. A target tracking scaling policy. Provides support for predefined or custom
    /// metrics.
    pub fn target_tracking_configuration(self, value: impl fc::IntoValue<TargetTrackingConfiguration>) -> Self { Self(self.0.with("TargetTrackingConfiguration", value)) }
}

impl cfn::Resource for ScalingPolicy {
    const TYPE: &'static str = "AWS::AutoScaling::ScalingPolicy";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ScalingPolicy {
    type Handle = ScalingPolicyRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ScalingPolicyRef { ScalingPolicyRef(self.0.build(scope, "AWS::AutoScaling::ScalingPolicy")) }
}

/// A [`ScalingPolicy`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ScalingPolicyRef(fc::NodeId);

impl ScalingPolicyRef {
    /// `Arn`, by `Ref`. Returns the ARN of a scaling policy.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<ScalingPolicy>> { fc::Value::reference(self.0) }
    /// `PolicyName`, by `Fn::GetAtt`. Returns the name of a scaling policy.
    #[inline]
    pub fn policy_name(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "PolicyName") }
}

impl From<ScalingPolicyRef> for fc::NodeId {
    #[inline]
    fn from(it: ScalingPolicyRef) -> Self { it.0 }
}

impl From<&ScalingPolicyRef> for fc::NodeId {
    #[inline]
    fn from(it: &ScalingPolicyRef) -> Self { it.0 }
}

/// `AWS::AutoScaling::ScheduledAction`
///
/// The `AWS::AutoScaling::ScheduledAction` resource specifies an Amazon EC2 Auto Scaling scheduled action so that
/// the Auto Scaling group can change the number of instances available for your application in response to
/// predictable load changes.
#[derive(Clone)]
pub struct ScheduledAction(cfn::ResourceBody);

impl ScheduledAction {
    /// A new `AWS::AutoScaling::ScheduledAction`.
    ///
    /// - `AutoScalingGroupName`. The name of the Auto Scaling group.
    pub fn new(
        auto_scaling_group_name: impl fc::IntoValue<fc::IdOf<AutoScalingGroup>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("AutoScalingGroupName", auto_scaling_group_name)
        )
    }
    /// `DesiredCapacity`. The desired capacity is the initial capacity of the Auto Scaling group after the
    /// scheduled action runs and the capacity it attempts to maintain. It can scale beyond this capacity if you
    /// add more scaling conditions.
    pub fn desired_capacity(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("DesiredCapacity", value)) }
    /// `EndTime`. The date and time for the recurring schedule to end, in UTC. For example,
    /// `"2021-06-01T00:00:00Z"`.
    pub fn end_time(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("EndTime", value)) }
    /// `MaxSize`. The maximum size of the Auto Scaling group.
    pub fn max_size(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MaxSize", value)) }
    /// `MinSize`. The minimum size of the Auto Scaling group.
    pub fn min_size(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MinSize", value)) }
    /// `Recurrence`. The recurring schedule for this action. This format consists of five fields separated by
    /// white spaces: \[Minute\] \[Hour\] \[Day\_of\_Month\] \[Month\_of\_Year\] \[Day\_of\_Week\]. The value must
    /// be in quotes (for example, `"30 0 1 1,6,12 *"` ).
    pub fn recurrence(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Recurrence", value)) }
    /// `StartTime`. The date and time for this action to start, in YYYY-MM-DDThh:mm:ssZ format in UTC/GMT only and
    /// in quotes (for example, `"2021-06-01T00:00:00Z"` ).
    pub fn start_time(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("StartTime", value)) }
    /// `TimeZone`. Specifies the time zone for a cron expression. If a time zone is not provided, UTC is used by
    /// default.
    pub fn time_zone(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TimeZone", value)) }
}

impl cfn::Resource for ScheduledAction {
    const TYPE: &'static str = "AWS::AutoScaling::ScheduledAction";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ScheduledAction {
    type Handle = ScheduledActionRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ScheduledActionRef { ScheduledActionRef(self.0.build(scope, "AWS::AutoScaling::ScheduledAction")) }
}

/// A [`ScheduledAction`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ScheduledActionRef(fc::NodeId);

impl ScheduledActionRef {
    /// `ScheduledActionName`, by `Fn::GetAtt`. Returns the name of a scheduled action.
    #[inline]
    pub fn scheduled_action_name(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ScheduledActionName") }
}

impl From<ScheduledActionRef> for fc::NodeId {
    #[inline]
    fn from(it: ScheduledActionRef) -> Self { it.0 }
}

impl From<&ScheduledActionRef> for fc::NodeId {
    #[inline]
    fn from(it: &ScheduledActionRef) -> Self { it.0 }
}

/// `AWS::AutoScaling::WarmPool`
///
/// The `AWS::AutoScaling::WarmPool` resource creates a pool of pre-initialized EC2 instances that sits alongside
/// the Auto Scaling group. Whenever your application needs to scale out, the Auto Scaling group can draw on the
/// warm pool to meet its new desired capacity.
#[derive(Clone)]
pub struct WarmPool(cfn::ResourceBody);

impl WarmPool {
    /// A new `AWS::AutoScaling::WarmPool`.
    ///
    /// - `AutoScalingGroupName`. The name of the Auto Scaling group.
    pub fn new(
        auto_scaling_group_name: impl fc::IntoValue<fc::IdOf<AutoScalingGroup>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("AutoScalingGroupName", auto_scaling_group_name)
        )
    }
    /// `InstanceReusePolicy`. Indicates whether instances in the Auto Scaling group can be returned to the warm
    /// pool on scale in. The default is to terminate instances in the Auto Scaling group when the group scales in.
    pub fn instance_reuse_policy(self, value: impl fc::IntoValue<InstanceReusePolicy>) -> Self { Self(self.0.with("InstanceReusePolicy", value)) }
    /// `MaxGroupPreparedCapacity`. Specifies the maximum number of instances that are allowed to be in the warm
    /// pool or in any state except `Terminated` for the Auto Scaling group. This is an optional property. Specify
    /// it only if you do not want the warm pool size to be determined by the difference between the group's
    /// maximum capacity and its desired capacity.
    pub fn max_group_prepared_capacity(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MaxGroupPreparedCapacity", value)) }
    /// `MinSize`. Specifies the minimum number of instances to maintain in the warm pool. This helps you to ensure
    /// that there is always a certain number of warmed instances available to handle traffic spikes. Defaults to 0
    /// if not specified.
    pub fn min_size(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MinSize", value)) }
    /// `PoolState`. Sets the instance state to transition to after the lifecycle actions are complete. Default is
    /// `Stopped`.
    pub fn pool_state(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PoolState", value)) }
}

impl cfn::Resource for WarmPool {
    const TYPE: &'static str = "AWS::AutoScaling::WarmPool";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for WarmPool {
    type Handle = WarmPoolRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> WarmPoolRef { WarmPoolRef(self.0.build(scope, "AWS::AutoScaling::WarmPool")) }
}

/// A [`WarmPool`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct WarmPoolRef(fc::NodeId);

impl WarmPoolRef {
    /// `AutoScalingGroupName`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<WarmPool>> { fc::Value::reference(self.0) }
}

impl From<WarmPoolRef> for fc::NodeId {
    #[inline]
    fn from(it: WarmPoolRef) -> Self { it.0 }
}

impl From<&WarmPoolRef> for fc::NodeId {
    #[inline]
    fn from(it: &WarmPoolRef) -> Self { it.0 }
}

/// `AcceleratorCountRequest` is a property of the `InstanceRequirements` property of the
/// [AWS::AutoScaling::AutoScalingGroup
/// LaunchTemplateOverrides](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-autoscalinggroup-launchtemplateoverrides.html)
/// property type that describes the minimum and maximum number of accelerators for an instance type.
#[derive(Clone)]
pub struct AcceleratorCountRequest(cfn::Properties);

impl AcceleratorCountRequest {
    /// A new `AcceleratorCountRequest`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Max`. The maximum value.
    pub fn max(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Max", value)) }
    /// `Min`. The minimum value.
    pub fn min(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Min", value)) }
}

impl fc::Property for AcceleratorCountRequest {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `AcceleratorTotalMemoryMiBRequest` is a property of the `InstanceRequirements` property of the
/// [AWS::AutoScaling::AutoScalingGroup
/// LaunchTemplateOverrides](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-autoscalinggroup-launchtemplateoverrides.html)
/// property type that describes the minimum and maximum total memory size for the accelerators for an instance
/// type, in MiB.
#[derive(Clone)]
pub struct AcceleratorTotalMemoryMiBRequest(cfn::Properties);

impl AcceleratorTotalMemoryMiBRequest {
    /// A new `AcceleratorTotalMemoryMiBRequest`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Max`. The memory maximum in MiB.
    pub fn max(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Max", value)) }
    /// `Min`. The memory minimum in MiB.
    pub fn min(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Min", value)) }
}

impl fc::Property for AcceleratorTotalMemoryMiBRequest {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `AvailabilityZoneDistribution` is a property of the
/// [AWS::AutoScaling::AutoScalingGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-autoscalinggroup.html)
/// resource.
#[derive(Clone)]
pub struct AvailabilityZoneDistribution(cfn::Properties);

impl AvailabilityZoneDistribution {
    /// A value of `CapacityDistributionStrategy`.
    pub const CAPACITY_DISTRIBUTION_STRATEGY_BALANCED_BEST_EFFORT: &'static str = "balanced-best-effort";
    /// A value of `CapacityDistributionStrategy`.
    pub const CAPACITY_DISTRIBUTION_STRATEGY_BALANCED_ONLY: &'static str = "balanced-only";
    /// A value of `CapacityDistributionStrategy`.
    pub const CAPACITY_DISTRIBUTION_STRATEGY_RESERVATIONS_THEN_BALANCED: &'static str = "reservations-then-balanced";
    /// A new `AvailabilityZoneDistribution`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `CapacityDistributionStrategy`. If launches fail in an Availability Zone, the following strategies are
    /// available. The default is `balanced-best-effort`.
    pub fn capacity_distribution_strategy(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CapacityDistributionStrategy", value)) }
}

impl fc::Property for AvailabilityZoneDistribution {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes an Availability Zone impairment policy.
#[derive(Clone)]
pub struct AvailabilityZoneImpairmentPolicy(cfn::Properties);

impl AvailabilityZoneImpairmentPolicy {
    /// A value of `ImpairedZoneHealthCheckBehavior`.
    pub const IMPAIRED_ZONE_HEALTH_CHECK_BEHAVIOR_IGNORE_UNHEALTHY: &'static str = "IgnoreUnhealthy";
    /// A value of `ImpairedZoneHealthCheckBehavior`.
    pub const IMPAIRED_ZONE_HEALTH_CHECK_BEHAVIOR_REPLACE_UNHEALTHY: &'static str = "ReplaceUnhealthy";
    /// A new `AvailabilityZoneImpairmentPolicy`.
    ///
    /// - `ImpairedZoneHealthCheckBehavior`. Specifies the health check behavior for the impaired Availability Zone
    ///   in an active zonal shift. If you select `Replace unhealthy`, instances that appear unhealthy will be
    ///   replaced in all Availability Zones. If you select `Ignore unhealthy`, instances will not be replaced in the
    ///   Availability Zone with the active zonal shift.
    /// - `ZonalShiftEnabled`. If `true`, enable zonal shift for your Auto Scaling group.
    pub fn new(
        impaired_zone_health_check_behavior: impl fc::IntoValue<String>,
        zonal_shift_enabled: impl fc::IntoValue<bool>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("ImpairedZoneHealthCheckBehavior", impaired_zone_health_check_behavior)
            .with("ZonalShiftEnabled", zonal_shift_enabled)
        )
    }
}

impl fc::Property for AvailabilityZoneImpairmentPolicy {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `BaselineEbsBandwidthMbpsRequest` is a property of the `InstanceRequirements` property of the
/// [AWS::AutoScaling::AutoScalingGroup
/// LaunchTemplateOverrides](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-autoscalinggroup-launchtemplateoverrides.html)
/// property type that describes the minimum and maximum baseline bandwidth performance for an instance type, in
/// Mbps.
#[derive(Clone)]
pub struct BaselineEbsBandwidthMbpsRequest(cfn::Properties);

impl BaselineEbsBandwidthMbpsRequest {
    /// A new `BaselineEbsBandwidthMbpsRequest`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Max`. The maximum value in Mbps.
    pub fn max(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Max", value)) }
    /// `Min`. The minimum value in Mbps.
    pub fn min(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Min", value)) }
}

impl fc::Property for BaselineEbsBandwidthMbpsRequest {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The baseline performance to consider, using an instance family as a baseline reference. The instance family
/// establishes the lowest acceptable level of performance. Auto Scaling uses this baseline to guide instance type
/// selection, but there is no guarantee that the selected instance types will always exceed the baseline for every
/// application.
#[derive(Clone)]
pub struct BaselinePerformanceFactorsRequest(cfn::Properties);

impl BaselinePerformanceFactorsRequest {
    /// A new `BaselinePerformanceFactorsRequest`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Cpu`. The CPU performance to consider, using an instance family as the baseline reference.
    pub fn cpu(self, value: impl fc::IntoValue<CpuPerformanceFactorRequest>) -> Self { Self(self.0.with("Cpu", value)) }
}

impl fc::Property for BaselinePerformanceFactorsRequest {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `BlockDevice` is a property of the `EBS` property of the [AWS::AutoScaling::LaunchConfiguration
/// BlockDeviceMapping](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-launchconfiguration-blockdevicemapping.html)
/// property type that describes an Amazon EBS volume.
#[derive(Clone)]
pub struct BlockDevice(cfn::Properties);

impl BlockDevice {
    /// A new `BlockDevice`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `DeleteOnTermination`. Indicates whether the volume is deleted on instance termination. For Amazon EC2 Auto
    /// Scaling, the default value is `true`.
    pub fn delete_on_termination(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("DeleteOnTermination", value)) }
    /// `Encrypted`. Specifies whether the volume should be encrypted. Encrypted EBS volumes can only be attached
    /// to instances that support Amazon EBS encryption. If your AMI uses encrypted volumes, you can also only
    /// launch it on supported instance types.
    pub fn encrypted(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Encrypted", value)) }
    /// `Iops`. The number of input/output (I/O) operations per second (IOPS) to provision for the volume. For
    /// `gp3` and `io1` volumes, this represents the number of IOPS that are provisioned for the volume. For `gp2`
    /// volumes, this represents the baseline performance of the volume and the rate at which the volume
    /// accumulates I/O credits for bursting.
    pub fn iops(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Iops", value)) }
    /// `SnapshotId`. The snapshot ID of the volume to use.
    pub fn snapshot_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SnapshotId", value)) }
    /// `Throughput`. The throughput (MiBps) to provision for a `gp3` volume.
    pub fn throughput(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Throughput", value)) }
    /// `VolumeSize`. The volume size, in GiBs.
    pub fn volume_size(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("VolumeSize", value)) }
    /// `VolumeType`. The volume type.
    pub fn volume_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("VolumeType", value)) }
}

impl fc::Property for BlockDevice {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `BlockDeviceMapping` specifies a block device mapping for the `BlockDeviceMappings` property of the
/// [AWS::AutoScaling::LaunchConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-launchconfiguration.html)
/// resource.
#[derive(Clone)]
pub struct BlockDeviceMapping(cfn::Properties);

impl BlockDeviceMapping {
    /// A new `BlockDeviceMapping`.
    ///
    /// - `DeviceName`. The device name assigned to the volume (for example, `/dev/sdh` or `xvdh` ).
    pub fn new(device_name: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("DeviceName", device_name)) }
    /// `Ebs`. Information to attach an EBS volume to an instance at launch.
    pub fn ebs(self, value: impl fc::IntoValue<BlockDevice>) -> Self { Self(self.0.with("Ebs", value)) }
    /// `NoDevice`. Setting this value to `true` prevents a volume that is included in the block device mapping of
    /// the AMI from being mapped to the specified device name at launch.
    pub fn no_device(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("NoDevice", value)) }
    /// `VirtualName`. The name of the instance store volume (virtual device) to attach to an instance at launch.
    /// The name must be in the form ephemeral X where X is a number starting from zero (0), for example,
    /// `ephemeral0`.
    pub fn virtual_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("VirtualName", value)) }
}

impl fc::Property for BlockDeviceMapping {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes the Capacity Reservation preference and targeting options. If you specify `open` or `none` for
/// `CapacityReservationPreference`, do not specify a `CapacityReservationTarget`.
#[derive(Clone)]
pub struct CapacityReservationSpecification(cfn::Properties);

impl CapacityReservationSpecification {
    /// A new `CapacityReservationSpecification`.
    ///
    /// - `CapacityReservationPreference`. The capacity reservation preference.
    pub fn new(
        capacity_reservation_preference: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("CapacityReservationPreference", capacity_reservation_preference)
        )
    }
    /// `CapacityReservationTarget`. Describes a target Capacity Reservation or Capacity Reservation resource
    /// group.
    pub fn capacity_reservation_target(self, value: impl fc::IntoValue<CapacityReservationTarget>) -> Self { Self(self.0.with("CapacityReservationTarget", value)) }
}

impl fc::Property for CapacityReservationSpecification {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The target for the Capacity Reservation. Specify Capacity Reservations IDs or Capacity Reservation resource
/// group ARNs.
#[derive(Clone)]
pub struct CapacityReservationTarget(cfn::Properties);

impl CapacityReservationTarget {
    /// A new `CapacityReservationTarget`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `CapacityReservationIds`. The Capacity Reservation IDs to launch instances into.
    pub fn capacity_reservation_ids(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("CapacityReservationIds", value)) }
    /// `CapacityReservationResourceGroupArns`. The resource group ARNs of the Capacity Reservation to launch
    /// instances into.
    pub fn capacity_reservation_resource_group_arns(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("CapacityReservationResourceGroupArns", value)) }
}

impl fc::Property for CapacityReservationTarget {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The CPU performance to consider, using an instance family as the baseline reference.
#[derive(Clone)]
pub struct CpuPerformanceFactorRequest(cfn::Properties);

impl CpuPerformanceFactorRequest {
    /// A new `CpuPerformanceFactorRequest`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `References`. Specify an instance family to use as the baseline reference for CPU performance. All instance
    /// types that match your specified attributes will be compared against the CPU performance of the referenced
    /// instance family, regardless of CPU manufacturer or architecture differences.
    pub fn references(self, value: impl fc::IntoValue<fc::List<PerformanceFactorReferenceRequest>>) -> Self { Self(self.0.with("References", value)) }
}

impl fc::Property for CpuPerformanceFactorRequest {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Contains customized metric specification information for a target tracking scaling policy for Amazon EC2 Auto
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
    /// [Metric](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_Metric.html) object that is
    /// returned by a call to
    /// [ListMetrics](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListMetrics.html).
    pub fn metric_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("MetricName", value)) }
    /// `Metrics`. The metrics to include in the target tracking scaling policy, as a metric data query. This can
    /// include both raw metric and metric math expressions.
    pub fn metrics(self, value: impl fc::IntoValue<fc::List<TargetTrackingMetricDataQuery>>) -> Self { Self(self.0.with("Metrics", value)) }
    /// `Namespace`. The namespace of the metric.
    pub fn namespace(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Namespace", value)) }
    /// `Period`. The period of the metric in seconds. The default value is 60. Accepted values are 10, 30, and 60.
    /// For high resolution metric, set the value to less than 60.
    pub fn period(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Period", value)) }
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

/// Use this structure to specify the capacity types that Amazon EC2 Auto Scaling prioritizes when it launches
/// instances.
#[derive(Clone)]
pub struct DistributionSegment(cfn::Properties);

impl DistributionSegment {
    /// A value of `TargetCapacityTypes`.
    pub const TARGET_CAPACITY_TYPES_CAPACITY_BLOCK: &'static str = "capacity-block";
    /// A value of `TargetCapacityTypes`.
    pub const TARGET_CAPACITY_TYPES_INTERRUPTIBLE_CAPACITY_RESERVATION: &'static str = "interruptible-capacity-reservation";
    /// A value of `TargetCapacityTypes`.
    pub const TARGET_CAPACITY_TYPES_ON_DEMAND: &'static str = "on-demand";
    /// A value of `TargetCapacityTypes`.
    pub const TARGET_CAPACITY_TYPES_ON_DEMAND_CAPACITY_RESERVATION: &'static str = "on-demand-capacity-reservation";
    /// A new `DistributionSegment`.
    ///
    /// - `TargetCapacityTypes`. The capacity types to prioritize, in order. Amazon EC2 Auto Scaling attempts to
    ///   launch instances in the priority order of the capacity types, and within each capacity type, in the order
    ///   of instance types listed in your launch template `Overrides`. The following lists the valid values: +
    ///   on-demand-capacity-reservation On-Demand Capacity Reservations. + capacity-block Capacity Blocks.
    pub fn new(target_capacity_types: impl fc::IntoValue<fc::List<String>>) -> Self { Self(cfn::Properties::new().with("TargetCapacityTypes", target_capacity_types)) }
}

impl fc::Property for DistributionSegment {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The instance lifecycle policy for the Auto Scaling group. This policy controls instance behavior when an
/// instance transitions through its lifecycle states. Configure retention triggers to specify when instances
/// should move to a `Retained` state instead of automatic termination.
#[derive(Clone)]
pub struct InstanceLifecyclePolicy(cfn::Properties);

impl InstanceLifecyclePolicy {
    /// A new `InstanceLifecyclePolicy`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `RetentionTriggers`. Specifies the conditions that trigger instance retention behavior. These triggers
    /// determine when instances should move to a `Retained` state instead of automatic termination. This allows
    /// you to maintain control over instance management when lifecycles transition and operations fail.
    pub fn retention_triggers(self, value: impl fc::IntoValue<RetentionTriggers>) -> Self { Self(self.0.with("RetentionTriggers", value)) }
}

impl fc::Property for InstanceLifecyclePolicy {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `InstanceMaintenancePolicy` is a property of the
/// [AWS::AutoScaling::AutoScalingGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-autoscalinggroup.html)
/// resource.
#[derive(Clone)]
pub struct InstanceMaintenancePolicy(cfn::Properties);

impl InstanceMaintenancePolicy {
    /// A new `InstanceMaintenancePolicy`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `MaxHealthyPercentage`. Specifies the upper threshold as a percentage of the desired capacity of the Auto
    /// Scaling group. It represents the maximum percentage of the group that can be in service and healthy, or
    /// pending, to support your workload when replacing instances. Value range is 100 to 200. To clear a
    /// previously set value, specify a value of `-1`.
    pub fn max_healthy_percentage(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MaxHealthyPercentage", value)) }
    /// `MinHealthyPercentage`. Specifies the lower threshold as a percentage of the desired capacity of the Auto
    /// Scaling group. It represents the minimum percentage of the group to keep in service, healthy, and ready to
    /// use to support your workload when replacing instances. Value range is 0 to 100. To clear a previously set
    /// value, specify a value of `-1`.
    pub fn min_healthy_percentage(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MinHealthyPercentage", value)) }
}

impl fc::Property for InstanceMaintenancePolicy {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The attributes for the instance types for a mixed instances policy. Amazon EC2 Auto Scaling uses your specified
/// requirements to identify instance types. Then, it uses your On-Demand and Spot allocation strategies to launch
/// instances from these instance types.
#[derive(Clone)]
pub struct InstanceRequirements(cfn::Properties);

impl InstanceRequirements {
    /// A new `InstanceRequirements`.
    ///
    /// - `MemoryMiB`. The minimum and maximum instance memory size for an instance type, in MiB.
    /// - `VCpuCount`. The minimum and maximum number of vCPUs for an instance type.
    pub fn new(
        memory_mi_b: impl fc::IntoValue<MemoryMiBRequest>,
        vcpu_count: impl fc::IntoValue<VcpuCountRequest>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("MemoryMiB", memory_mi_b)
            .with("VCpuCount", vcpu_count)
        )
    }
    /// `AcceleratorCount`. The minimum and maximum number of accelerators (GPUs, FPGAs, or AWS Inferentia chips)
    /// for an instance type.
    pub fn accelerator_count(self, value: impl fc::IntoValue<AcceleratorCountRequest>) -> Self { Self(self.0.with("AcceleratorCount", value)) }
    /// `AcceleratorManufacturers`. Indicates whether instance types must have accelerators by specific
    /// manufacturers.
    pub fn accelerator_manufacturers(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("AcceleratorManufacturers", value)) }
    /// `AcceleratorNames`. Lists the accelerators that must be on an instance type.
    pub fn accelerator_names(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("AcceleratorNames", value)) }
    /// `AcceleratorTotalMemoryMiB`. The minimum and maximum total memory size for the accelerators on an instance
    /// type, in MiB.
    pub fn accelerator_total_memory_mi_b(self, value: impl fc::IntoValue<AcceleratorTotalMemoryMiBRequest>) -> Self { Self(self.0.with("AcceleratorTotalMemoryMiB", value)) }
    /// `AcceleratorTypes`. Lists the accelerator types that must be on an instance type.
    pub fn accelerator_types(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("AcceleratorTypes", value)) }
    /// `AllowedInstanceTypes`. The instance types to apply your specified attributes against. All other instance
    /// types are ignored, even if they match your specified attributes.
    pub fn allowed_instance_types(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("AllowedInstanceTypes", value)) }
    /// `BareMetal`. Indicates whether bare metal instance types are included, excluded, or required.
    pub fn bare_metal(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("BareMetal", value)) }
    /// `BaselineEbsBandwidthMbps`. The minimum and maximum baseline bandwidth performance for an instance type, in
    /// Mbps.
    pub fn baseline_ebs_bandwidth_mbps(self, value: impl fc::IntoValue<BaselineEbsBandwidthMbpsRequest>) -> Self { Self(self.0.with("BaselineEbsBandwidthMbps", value)) }
    /// `BaselinePerformanceFactors`. The baseline performance factors for the instance requirements.
    pub fn baseline_performance_factors(self, value: impl fc::IntoValue<BaselinePerformanceFactorsRequest>) -> Self { Self(self.0.with("BaselinePerformanceFactors", value)) }
    /// `BurstablePerformance`. Indicates whether burstable performance instance types are included, excluded, or
    /// required.
    pub fn burstable_performance(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("BurstablePerformance", value)) }
    /// `CpuManufacturers`. Lists which specific CPU manufacturers to include.
    pub fn cpu_manufacturers(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("CpuManufacturers", value)) }
    /// `ExcludedInstanceTypes`. The instance types to exclude. You can use strings with one or more wild cards,
    /// represented by an asterisk ( `*` ), to exclude an instance family, type, size, or generation. The following
    /// are examples: `m5.8xlarge`, `c5*.*`, `m5a.*`, `r*`, `*3*`.
    pub fn excluded_instance_types(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("ExcludedInstanceTypes", value)) }
    /// `InstanceGenerations`. Indicates whether current or previous generation instance types are included.
    pub fn instance_generations(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("InstanceGenerations", value)) }
    /// `LocalStorage`. Indicates whether instance types with instance store volumes are included, excluded, or
    /// required.
    pub fn local_storage(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("LocalStorage", value)) }
    /// `LocalStorageTypes`. Indicates the type of local storage that is required.
    pub fn local_storage_types(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("LocalStorageTypes", value)) }
    /// `MaxSpotPriceAsPercentageOfOptimalOnDemandPrice`. \[Price protection\] The price protection threshold for
    /// Spot Instances, as a percentage of an identified On-Demand price. The identified On-Demand price is the
    /// price of the lowest priced current generation C, M, or R instance type with your specified attributes.
    pub fn max_spot_price_as_percentage_of_optimal_on_demand_price(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MaxSpotPriceAsPercentageOfOptimalOnDemandPrice", value)) }
    /// `MemoryGiBPerVCpu`. The minimum and maximum amount of memory per vCPU for an instance type, in GiB.
    pub fn memory_gi_b_per_vcpu(self, value: impl fc::IntoValue<MemoryGiBPerVcpuRequest>) -> Self { Self(self.0.with("MemoryGiBPerVCpu", value)) }
    /// `NetworkBandwidthGbps`. The minimum and maximum amount of network bandwidth, in gigabits per second (Gbps).
    pub fn network_bandwidth_gbps(self, value: impl fc::IntoValue<NetworkBandwidthGbpsRequest>) -> Self { Self(self.0.with("NetworkBandwidthGbps", value)) }
    /// `NetworkInterfaceCount`. The minimum and maximum number of network interfaces for an instance type.
    pub fn network_interface_count(self, value: impl fc::IntoValue<NetworkInterfaceCountRequest>) -> Self { Self(self.0.with("NetworkInterfaceCount", value)) }
    /// `OnDemandMaxPricePercentageOverLowestPrice`. \[Price protection\] The price protection threshold for
    /// On-Demand Instances, as a percentage higher than an identified On-Demand price. The identified On-Demand
    /// price is the price of the lowest priced current generation C, M, or R instance type with your specified
    /// attributes.
    pub fn on_demand_max_price_percentage_over_lowest_price(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("OnDemandMaxPricePercentageOverLowestPrice", value)) }
    /// `RequireHibernateSupport`. Indicates whether instance types must provide On-Demand Instance hibernation
    /// support.
    pub fn require_hibernate_support(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("RequireHibernateSupport", value)) }
    /// `SpotMaxPricePercentageOverLowestPrice`. \[Price protection\] The price protection threshold for Spot
    /// Instances, as a percentage higher than an identified Spot price. The identified Spot price is the price of
    /// the lowest priced current generation C, M, or R instance type with your specified attributes.
    pub fn spot_max_price_percentage_over_lowest_price(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("SpotMaxPricePercentageOverLowestPrice", value)) }
    /// `TotalLocalStorageGB`. The minimum and maximum total local storage size for an instance type, in GB.
    pub fn total_local_storage_gb(self, value: impl fc::IntoValue<TotalLocalStorageGbRequest>) -> Self { Self(self.0.with("TotalLocalStorageGB", value)) }
}

impl fc::Property for InstanceRequirements {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A structure that specifies an instance reuse policy for the `InstanceReusePolicy` property of the
/// [AWS::AutoScaling::WarmPool](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-warmpool.html)
/// resource.
#[derive(Clone)]
pub struct InstanceReusePolicy(cfn::Properties);

impl InstanceReusePolicy {
    /// A new `InstanceReusePolicy`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ReuseOnScaleIn`. Specifies whether instances in the Auto Scaling group can be returned to the warm pool on
    /// scale in.
    pub fn reuse_on_scale_in(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("ReuseOnScaleIn", value)) }
}

impl fc::Property for InstanceReusePolicy {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Use this structure to specify the distribution of On-Demand Instances and Spot Instances and the allocation
/// strategies used to fulfill On-Demand and Spot capacities for a mixed instances policy.
#[derive(Clone)]
pub struct InstancesDistribution(cfn::Properties);

impl InstancesDistribution {
    /// A new `InstancesDistribution`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `DistributionSegments`. The Distribution Segments configuration. Each segment contains an ordered list of
    /// capacity types to prioritize.
    pub fn distribution_segments(self, value: impl fc::IntoValue<fc::List<DistributionSegment>>) -> Self { Self(self.0.with("DistributionSegments", value)) }
    /// `OnDemandAllocationStrategy`. The allocation strategy to apply to your On-Demand Instances when they are
    /// launched. Possible instance types are determined by the launch template overrides that you specify.
    pub fn on_demand_allocation_strategy(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("OnDemandAllocationStrategy", value)) }
    /// `OnDemandBaseCapacity`. The minimum amount of the Auto Scaling group's capacity that must be fulfilled by
    /// On-Demand Instances. This base portion is launched first as your group scales.
    pub fn on_demand_base_capacity(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("OnDemandBaseCapacity", value)) }
    /// `OnDemandPercentageAboveBaseCapacity`. Controls the percentages of On-Demand Instances and Spot Instances
    /// for your additional capacity beyond `OnDemandBaseCapacity`. Expressed as a number (for example, 20
    /// specifies 20% On-Demand Instances, 80% Spot Instances). If set to 100, only On-Demand Instances are used.
    pub fn on_demand_percentage_above_base_capacity(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("OnDemandPercentageAboveBaseCapacity", value)) }
    /// `SpotAllocationStrategy`. The allocation strategy to apply to your Spot Instances when they are launched.
    /// Possible instance types are determined by the launch template overrides that you specify.
    pub fn spot_allocation_strategy(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SpotAllocationStrategy", value)) }
    /// `SpotInstancePools`. The number of Spot Instance pools across which to allocate your Spot Instances. The
    /// Spot pools are determined from the different instance types in the overrides. Valid only when the
    /// `SpotAllocationStrategy` is `lowest-price`. Value must be in the range of 1–20.
    pub fn spot_instance_pools(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("SpotInstancePools", value)) }
    /// `SpotMaxPrice`. The maximum price per unit hour that you are willing to pay for a Spot Instance. If your
    /// maximum price is lower than the Spot price for the instance types that you selected, your Spot Instances
    /// are not launched. We do not recommend specifying a maximum price because it can lead to increased
    /// interruptions. When Spot Instances launch, you pay the current Spot price.
    pub fn spot_max_price(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SpotMaxPrice", value)) }
}

impl fc::Property for InstancesDistribution {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Use this structure to specify the launch templates and instance types (overrides) for a mixed instances policy.
#[derive(Clone)]
pub struct LaunchTemplate(cfn::Properties);

impl LaunchTemplate {
    /// A new `LaunchTemplate`.
    ///
    /// - `LaunchTemplateSpecification`. The launch template.
    pub fn new(
        launch_template_specification: impl fc::IntoValue<LaunchTemplateSpecification>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("LaunchTemplateSpecification", launch_template_specification)
        )
    }
    /// `Overrides`. Any properties that you specify override the same properties in the launch template.
    pub fn overrides(self, value: impl fc::IntoValue<fc::List<LaunchTemplateOverrides>>) -> Self { Self(self.0.with("Overrides", value)) }
}

impl fc::Property for LaunchTemplate {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Use this structure to let Amazon EC2 Auto Scaling do the following when the Auto Scaling group has a mixed
/// instances policy
#[derive(Clone)]
pub struct LaunchTemplateOverrides(cfn::Properties);

impl LaunchTemplateOverrides {
    /// A new `LaunchTemplateOverrides`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ImageId`. The ID of the Amazon Machine Image (AMI) to use for instances launched with this override. When
    /// using Instance Refresh with `ReplaceRootVolume` strategy, this specifies the AMI for root volume
    /// replacement operations.
    pub fn image_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ImageId", value)) }
    /// `InstanceRequirements`. The instance requirements. Amazon EC2 Auto Scaling uses your specified requirements
    /// to identify instance types. Then, it uses your On-Demand and Spot allocation strategies to launch instances
    /// from these instance types.
    pub fn instance_requirements(self, value: impl fc::IntoValue<InstanceRequirements>) -> Self { Self(self.0.with("InstanceRequirements", value)) }
    /// `InstanceType`. The instance type, such as `m3.xlarge`. You must specify an instance type that is supported
    /// in your requested Region and Availability Zones.
    pub fn instance_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("InstanceType", value)) }
    /// `LaunchTemplateSpecification`. Provides a launch template for the specified instance type or set of
    /// instance requirements. For example, some instance types might require a launch template with a different
    /// AMI. If not provided, Amazon EC2 Auto Scaling uses the launch template that's specified in the
    /// `LaunchTemplate` definition.
    pub fn launch_template_specification(self, value: impl fc::IntoValue<LaunchTemplateSpecification>) -> Self { Self(self.0.with("LaunchTemplateSpecification", value)) }
    /// `WeightedCapacity`. If you provide a list of instance types to use, you can specify the number of capacity
    /// units provided by each instance type in terms of virtual CPUs, memory, storage, throughput, or other
    /// relative performance characteristic. When a Spot or On-Demand Instance is launched, the capacity units
    /// count toward the desired capacity.
    pub fn weighted_capacity(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("WeightedCapacity", value)) }
}

impl fc::Property for LaunchTemplateOverrides {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies a launch template to use when provisioning EC2 instances for an Auto Scaling group.
#[derive(Clone)]
pub struct LaunchTemplateSpecification(cfn::Properties);

impl LaunchTemplateSpecification {
    /// A new `LaunchTemplateSpecification`.
    ///
    /// - `Version`. The version number of the launch template.
    pub fn new(version: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Version", version)) }
    /// `LaunchTemplateId`. The ID of the launch template.
    pub fn launch_template_id(self, value: impl fc::IntoValue<fc::IdOf<cfn::target::ec2::LaunchTemplate>>) -> Self { Self(self.0.with("LaunchTemplateId", value)) }
    /// `LaunchTemplateName`. The name of the launch template.
    pub fn launch_template_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("LaunchTemplateName", value)) }
}

impl fc::Property for LaunchTemplateSpecification {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `LifecycleHookSpecification` specifies a lifecycle hook for the `LifecycleHookSpecificationList` property of
/// the
/// [AWS::AutoScaling::AutoScalingGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-autoscalinggroup.html)
/// resource. A lifecycle hook specifies actions to perform when Amazon EC2 Auto Scaling launches or terminates
/// instances.
#[derive(Clone)]
pub struct LifecycleHookSpecification(cfn::Properties);

impl LifecycleHookSpecification {
    /// A new `LifecycleHookSpecification`.
    ///
    /// - `LifecycleHookName`. The name of the lifecycle hook.
    /// - `LifecycleTransition`. The lifecycle transition. For Auto Scaling groups, there are two major lifecycle
    ///   transitions.
    pub fn new(
        lifecycle_hook_name: impl fc::IntoValue<String>,
        lifecycle_transition: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("LifecycleHookName", lifecycle_hook_name)
            .with("LifecycleTransition", lifecycle_transition)
        )
    }
    /// `DefaultResult`. The action the Auto Scaling group takes when the lifecycle hook timeout elapses or if an
    /// unexpected failure occurs. The default value is `ABANDON`.
    pub fn default_result(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DefaultResult", value)) }
    /// `HeartbeatTimeout`. The maximum time, in seconds, that can elapse before the lifecycle hook times out. The
    /// range is from `30` to `7200` seconds. The default value is `3600` seconds (1 hour).
    pub fn heartbeat_timeout(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("HeartbeatTimeout", value)) }
    /// `NotificationMetadata`. Additional information that you want to include any time Amazon EC2 Auto Scaling
    /// sends a message to the notification target.
    pub fn notification_metadata(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("NotificationMetadata", value)) }
    /// `NotificationTargetARN`. The Amazon Resource Name (ARN) of the notification target that Amazon EC2 Auto
    /// Scaling sends notifications to when an instance is in a wait state for the lifecycle hook. You can specify
    /// an Amazon SNS topic or an Amazon SQS queue.
    pub fn notification_target_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("NotificationTargetARN", value)) }
    /// `RoleARN`. The ARN of the IAM role that allows the Auto Scaling group to publish to the specified
    /// notification target. For information about creating this role, see [Prepare to add a lifecycle hook to your
    /// Auto Scaling
    /// group](https://docs.aws.amazon.com/autoscaling/ec2/userguide/prepare-for-lifecycle-notifications.html) in
    /// the Amazon EC2 Auto Scaling User Guide.
    pub fn role_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>) -> Self { Self(self.0.with("RoleARN", value)) }
}

impl fc::Property for LifecycleHookSpecification {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `MemoryGiBPerVCpuRequest` is a property of the `InstanceRequirements` property of the
/// [AWS::AutoScaling::AutoScalingGroup
/// LaunchTemplateOverrides](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-autoscalinggroup-launchtemplateoverrides.html)
/// property type that describes the minimum and maximum amount of memory per vCPU for an instance type, in GiB.
#[derive(Clone)]
pub struct MemoryGiBPerVcpuRequest(cfn::Properties);

impl MemoryGiBPerVcpuRequest {
    /// A new `MemoryGiBPerVcpuRequest`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Max`. The memory maximum in GiB.
    pub fn max(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("Max", value)) }
    /// `Min`. The memory minimum in GiB.
    pub fn min(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("Min", value)) }
}

impl fc::Property for MemoryGiBPerVcpuRequest {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `MemoryMiBRequest` is a property of the `InstanceRequirements` property of the
/// [AWS::AutoScaling::AutoScalingGroup
/// LaunchTemplateOverrides](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-autoscalinggroup-launchtemplateoverrides.html)
/// property type that describes the minimum and maximum instance memory size for an instance type, in MiB.
#[derive(Clone)]
pub struct MemoryMiBRequest(cfn::Properties);

impl MemoryMiBRequest {
    /// A new `MemoryMiBRequest`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Max`. The memory maximum in MiB.
    pub fn max(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Max", value)) }
    /// `Min`. The memory minimum in MiB.
    pub fn min(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Min", value)) }
}

impl fc::Property for MemoryMiBRequest {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `MetadataOptions` is a property of
/// [AWS::AutoScaling::LaunchConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-launchconfiguration.html)
/// that describes metadata options for the instances.
#[derive(Clone)]
pub struct MetadataOptions(cfn::Properties);

impl MetadataOptions {
    /// A new `MetadataOptions`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `HttpEndpoint`. This parameter enables or disables the HTTP metadata endpoint on your instances. If the
    /// parameter is not specified, the default state is `enabled`.
    pub fn http_endpoint(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("HttpEndpoint", value)) }
    /// `HttpPutResponseHopLimit`. The desired HTTP PUT response hop limit for instance metadata requests. The
    /// larger the number, the further instance metadata requests can travel.
    pub fn http_put_response_hop_limit(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("HttpPutResponseHopLimit", value)) }
    /// `HttpTokens`. The state of token usage for your instance metadata requests. If the parameter is not
    /// specified in the request, the default state is `optional`.
    pub fn http_tokens(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("HttpTokens", value)) }
}

impl fc::Property for MetadataOptions {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Represents a specific metric.
#[derive(Clone)]
pub struct Metric(cfn::Properties);

impl Metric {
    /// A new `Metric`.
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
    /// `Dimensions`. The dimensions for the metric. For the list of available dimensions, see the AWS
    /// documentation available from the table in [AWS services that publish CloudWatch
    /// metrics](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/aws-services-cloudwatch-metrics.html)
    /// in the Amazon CloudWatch User Guide.
    pub fn dimensions(self, value: impl fc::IntoValue<fc::List<MetricDimension>>) -> Self { Self(self.0.with("Dimensions", value)) }
}

impl fc::Property for Metric {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The metric data to return. Also defines whether this call is returning data for one metric only, or whether it
/// is performing a math expression on the values of returned metric statistics to create a new time series. A time
/// series is a series of data points, each of which is associated with a timestamp.
#[derive(Clone)]
pub struct MetricDataQuery(cfn::Properties);

impl MetricDataQuery {
    /// A new `MetricDataQuery`.
    ///
    /// - `Id`. A short name that identifies the object's results in the response. This name must be unique among all
    ///   `MetricDataQuery` objects specified for a single scaling policy. If you are performing math expressions on
    ///   this set of data, this name represents that data and can serve as a variable in the mathematical
    ///   expression. The valid characters are letters, numbers, and underscores.
    pub fn new(id: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Id", id)) }
    /// `Expression`. The math expression to perform on the returned data, if this object is performing a math
    /// expression. This expression can use the `Id` of the other metrics to refer to those metrics, and can also
    /// use the `Id` of other expressions to use the result of those expressions.
    pub fn expression(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Expression", value)) }
    /// `Label`. A human-readable label for this metric or expression. This is especially useful if this is a math
    /// expression, so that you know what the value represents.
    pub fn label(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Label", value)) }
    /// `MetricStat`. Information about the metric data to return.
    pub fn metric_stat(self, value: impl fc::IntoValue<MetricStat>) -> Self { Self(self.0.with("MetricStat", value)) }
    /// `ReturnData`. Indicates whether to return the timestamps and raw data values of this metric.
    pub fn return_data(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("ReturnData", value)) }
}

impl fc::Property for MetricDataQuery {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `MetricDimension` specifies a name/value pair that is part of the identity of a CloudWatch metric for the
/// `Dimensions` property of the [AWS::AutoScaling::ScalingPolicy
/// CustomizedMetricSpecification](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-scalingpolicy-customizedmetricspecification.html)
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

/// `MetricStat` is a property of the [AWS::AutoScaling::ScalingPolicy
/// MetricDataQuery](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-scalingpolicy-metricdataquery.html)
/// property type.
#[derive(Clone)]
pub struct MetricStat(cfn::Properties);

impl MetricStat {
    /// A new `MetricStat`.
    ///
    /// - `Metric`. The CloudWatch metric to return, including the metric name, namespace, and dimensions. To get the
    ///   exact metric name, namespace, and dimensions, inspect the
    ///   [Metric](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_Metric.html) object that is
    ///   returned by a call to
    ///   [ListMetrics](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListMetrics.html).
    /// - `Stat`. The statistic to return. It can include any CloudWatch statistic or extended statistic.
    pub fn new(metric: impl fc::IntoValue<Metric>, stat: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Metric", metric).with("Stat", stat)) }
    /// `Unit`. The unit to use for the returned data points. For a complete list of the units that CloudWatch
    /// supports, see the
    /// [MetricDatum](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricDatum.html) data
    /// type in the Amazon CloudWatch API Reference.
    pub fn unit(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Unit", value)) }
}

impl fc::Property for MetricStat {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `MetricsCollection` is a property of the
/// [AWS::AutoScaling::AutoScalingGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-autoscalinggroup.html)
/// resource that describes the group metrics that an Amazon EC2 Auto Scaling group sends to Amazon CloudWatch.
/// These metrics describe the group rather than any of its instances.
#[derive(Clone)]
pub struct MetricsCollection(cfn::Properties);

impl MetricsCollection {
    /// A new `MetricsCollection`.
    ///
    /// - `Granularity`. The frequency at which Amazon EC2 Auto Scaling sends aggregated data to CloudWatch. The only
    ///   valid value is `1Minute`.
    pub fn new(granularity: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Granularity", granularity)) }
    /// `Metrics`. Identifies the metrics to enable.
    pub fn metrics(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Metrics", value)) }
}

impl fc::Property for MetricsCollection {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Use this structure to launch multiple instance types and On-Demand Instances and Spot Instances within a single
/// Auto Scaling group.
#[derive(Clone)]
pub struct MixedInstancesPolicy(cfn::Properties);

impl MixedInstancesPolicy {
    /// A new `MixedInstancesPolicy`.
    ///
    /// - `LaunchTemplate`. One or more launch templates and the instance types (overrides) that are used to launch
    ///   EC2 instances to fulfill On-Demand and Spot capacities.
    pub fn new(launch_template: impl fc::IntoValue<LaunchTemplate>) -> Self { Self(cfn::Properties::new().with("LaunchTemplate", launch_template)) }
    /// `InstancesDistribution`. The instances distribution.
    pub fn instances_distribution(self, value: impl fc::IntoValue<InstancesDistribution>) -> Self { Self(self.0.with("InstancesDistribution", value)) }
}

impl fc::Property for MixedInstancesPolicy {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `NetworkBandwidthGbpsRequest` is a property of the `InstanceRequirements` property of the
/// [AWS::AutoScaling::AutoScalingGroup
/// LaunchTemplateOverrides](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-autoscalinggroup-launchtemplateoverrides.html)
/// property type that describes the minimum and maximum network bandwidth for an instance type, in Gbps.
#[derive(Clone)]
pub struct NetworkBandwidthGbpsRequest(cfn::Properties);

impl NetworkBandwidthGbpsRequest {
    /// A new `NetworkBandwidthGbpsRequest`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Max`. The maximum amount of network bandwidth, in gigabits per second (Gbps).
    pub fn max(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("Max", value)) }
    /// `Min`. The minimum amount of network bandwidth, in gigabits per second (Gbps).
    pub fn min(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("Min", value)) }
}

impl fc::Property for NetworkBandwidthGbpsRequest {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `NetworkInterfaceCountRequest` is a property of the `InstanceRequirements` property of the
/// [AWS::AutoScaling::AutoScalingGroup
/// LaunchTemplateOverrides](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-autoscalinggroup-launchtemplateoverrides.html)
/// property type that describes the minimum and maximum number of network interfaces for an instance type.
#[derive(Clone)]
pub struct NetworkInterfaceCountRequest(cfn::Properties);

impl NetworkInterfaceCountRequest {
    /// A new `NetworkInterfaceCountRequest`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Max`. The maximum number of network interfaces.
    pub fn max(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Max", value)) }
    /// `Min`. The minimum number of network interfaces.
    pub fn min(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Min", value)) }
}

impl fc::Property for NetworkInterfaceCountRequest {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A structure that specifies an Amazon SNS notification configuration for the `NotificationConfigurations`
/// property of the
/// [AWS::AutoScaling::AutoScalingGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-autoscalinggroup.html)
/// resource.
#[derive(Clone)]
pub struct NotificationConfiguration(cfn::Properties);

impl NotificationConfiguration {
    /// A new `NotificationConfiguration`.
    ///
    /// - `TopicARN`. The Amazon Resource Name (ARN) of the Amazon SNS topic.
    pub fn new(topic_arn: impl fc::IntoValue<fc::Json>) -> Self { Self(cfn::Properties::new().with("TopicARN", topic_arn)) }
    /// `NotificationTypes`. A list of event types that send a notification. Event types can include any of the
    /// following types.
    pub fn notification_types(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("NotificationTypes", value)) }
}

impl fc::Property for NotificationConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specify an instance family to use as the baseline reference for CPU performance. All instance types that All
/// instance types that match your specified attributes will be compared against the CPU performance of the
/// referenced instance family, regardless of CPU manufacturer or architecture differences.
#[derive(Clone)]
pub struct PerformanceFactorReferenceRequest(cfn::Properties);

impl PerformanceFactorReferenceRequest {
    /// A new `PerformanceFactorReferenceRequest`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `InstanceFamily`. The instance family to use as a baseline reference.
    pub fn instance_family(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("InstanceFamily", value)) }
}

impl fc::Property for PerformanceFactorReferenceRequest {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Contains predefined metric specification information for a target tracking scaling policy for Amazon EC2 Auto
/// Scaling.
#[derive(Clone)]
pub struct PredefinedMetricSpecification(cfn::Properties);

impl PredefinedMetricSpecification {
    /// A new `PredefinedMetricSpecification`.
    ///
    /// - `PredefinedMetricType`. The metric type.
    pub fn new(predefined_metric_type: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("PredefinedMetricType", predefined_metric_type)) }
    /// `ResourceLabel`. A label that uniquely identifies a specific Application Load Balancer target group from
    /// which to determine the average request count served by your Auto Scaling group. You can't specify a
    /// resource label unless the target group is attached to the Auto Scaling group.
    pub fn resource_label(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ResourceLabel", value)) }
}

impl fc::Property for PredefinedMetricSpecification {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `PredictiveScalingConfiguration` is a property of the
/// [AWS::AutoScaling::ScalingPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-scalingpolicy.html)
/// resource that specifies a predictive scaling policy for Amazon EC2 Auto Scaling.
#[derive(Clone)]
pub struct PredictiveScalingConfiguration(cfn::Properties);

impl PredictiveScalingConfiguration {
    /// A new `PredictiveScalingConfiguration`.
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
    /// approaches or exceeds the maximum capacity of the Auto Scaling group. Defaults to `HonorMaxCapacity` if not
    /// specified.
    pub fn max_capacity_breach_behavior(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("MaxCapacityBreachBehavior", value)) }
    /// `MaxCapacityBuffer`. The size of the capacity buffer to use when the forecast capacity is close to or
    /// exceeds the maximum capacity. The value is specified as a percentage relative to the forecast capacity. For
    /// example, if the buffer is 10, this means a 10 percent buffer, such that if the forecast capacity is 50, and
    /// the maximum capacity is 40, then the effective maximum capacity is 55.
    pub fn max_capacity_buffer(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MaxCapacityBuffer", value)) }
    /// `Mode`. The predictive scaling mode. Defaults to `ForecastOnly` if not specified.
    pub fn mode(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Mode", value)) }
    /// `SchedulingBufferTime`. The amount of time, in seconds, by which the instance launch time can be advanced.
    /// For example, the forecast says to add capacity at 10:00 AM, and you choose to pre-launch instances by 5
    /// minutes. In that case, the instances will be launched at 9:55 AM. The intention is to give resources time
    /// to be provisioned. It can take a few minutes to launch an EC2 instance.
    pub fn scheduling_buffer_time(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("SchedulingBufferTime", value)) }
}

impl fc::Property for PredictiveScalingConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Contains capacity metric information for the `CustomizedCapacityMetricSpecification` property of the
/// [AWS::AutoScaling::ScalingPolicy
/// PredictiveScalingMetricSpecification](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-scalingpolicy-predictivescalingmetricspecification.html)
/// property type.
#[derive(Clone)]
pub struct PredictiveScalingCustomizedCapacityMetric(cfn::Properties);

impl PredictiveScalingCustomizedCapacityMetric {
    /// A new `PredictiveScalingCustomizedCapacityMetric`.
    ///
    /// - `MetricDataQueries`. One or more metric data queries to provide the data points for a capacity metric. Use
    ///   multiple metric data queries only if you are performing a math expression on returned data.
    pub fn new(
        metric_data_queries: impl fc::IntoValue<fc::List<MetricDataQuery>>,
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

/// Contains load metric information for the `CustomizedLoadMetricSpecification` property of the
/// [AWS::AutoScaling::ScalingPolicy
/// PredictiveScalingMetricSpecification](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-scalingpolicy-predictivescalingmetricspecification.html)
/// property type.
#[derive(Clone)]
pub struct PredictiveScalingCustomizedLoadMetric(cfn::Properties);

impl PredictiveScalingCustomizedLoadMetric {
    /// A new `PredictiveScalingCustomizedLoadMetric`.
    ///
    /// - `MetricDataQueries`. One or more metric data queries to provide the data points for a load metric. Use
    ///   multiple metric data queries only if you are performing a math expression on returned data.
    pub fn new(
        metric_data_queries: impl fc::IntoValue<fc::List<MetricDataQuery>>,
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

/// Contains scaling metric information for the `CustomizedScalingMetricSpecification` property of the
/// [AWS::AutoScaling::ScalingPolicy
/// PredictiveScalingMetricSpecification](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-scalingpolicy-predictivescalingmetricspecification.html)
/// property type.
#[derive(Clone)]
pub struct PredictiveScalingCustomizedScalingMetric(cfn::Properties);

impl PredictiveScalingCustomizedScalingMetric {
    /// A new `PredictiveScalingCustomizedScalingMetric`.
    ///
    /// - `MetricDataQueries`. One or more metric data queries to provide the data points for a scaling metric. Use
    ///   multiple metric data queries only if you are performing a math expression on returned data.
    pub fn new(
        metric_data_queries: impl fc::IntoValue<fc::List<MetricDataQuery>>,
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

/// A structure that specifies a metric specification for the `MetricSpecifications` property of the
/// [AWS::AutoScaling::ScalingPolicy
/// PredictiveScalingConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-scalingpolicy-predictivescalingconfiguration.html)
/// property type.
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
    /// `PredefinedMetricPairSpecification`. The predefined metric pair specification from which Amazon EC2 Auto
    /// Scaling determines the appropriate scaling metric and load metric to use.
    pub fn predefined_metric_pair_specification(self, value: impl fc::IntoValue<PredictiveScalingPredefinedMetricPair>) -> Self { Self(self.0.with("PredefinedMetricPairSpecification", value)) }
    /// `PredefinedScalingMetricSpecification`. The predefined scaling metric specification.
    pub fn predefined_scaling_metric_specification(self, value: impl fc::IntoValue<PredictiveScalingPredefinedScalingMetric>) -> Self { Self(self.0.with("PredefinedScalingMetricSpecification", value)) }
}

impl fc::Property for PredictiveScalingMetricSpecification {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Contains load metric information for the `PredefinedLoadMetricSpecification` property of the
/// [AWS::AutoScaling::ScalingPolicy
/// PredictiveScalingMetricSpecification](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-scalingpolicy-predictivescalingmetricspecification.html)
/// property type.
#[derive(Clone)]
pub struct PredictiveScalingPredefinedLoadMetric(cfn::Properties);

impl PredictiveScalingPredefinedLoadMetric {
    /// A new `PredictiveScalingPredefinedLoadMetric`.
    ///
    /// - `PredefinedMetricType`. The metric type.
    pub fn new(predefined_metric_type: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("PredefinedMetricType", predefined_metric_type)) }
    /// `ResourceLabel`. A label that uniquely identifies a specific Application Load Balancer target group from
    /// which to determine the request count served by your Auto Scaling group. You can't specify a resource label
    /// unless the target group is attached to the Auto Scaling group.
    pub fn resource_label(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ResourceLabel", value)) }
}

impl fc::Property for PredictiveScalingPredefinedLoadMetric {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Contains metric pair information for the `PredefinedMetricPairSpecification` property of the
/// [AWS::AutoScaling::ScalingPolicy
/// PredictiveScalingMetricSpecification](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-scalingpolicy-predictivescalingmetricspecification.html)
/// property type.
#[derive(Clone)]
pub struct PredictiveScalingPredefinedMetricPair(cfn::Properties);

impl PredictiveScalingPredefinedMetricPair {
    /// A new `PredictiveScalingPredefinedMetricPair`.
    ///
    /// - `PredefinedMetricType`. Indicates which metrics to use. There are two different types of metrics for each
    ///   metric type: one is a load metric and one is a scaling metric. For example, if the metric type is
    ///   `ASGCPUUtilization`, the Auto Scaling group's total CPU metric is used as the load metric, and the average
    ///   CPU metric is used for the scaling metric.
    pub fn new(predefined_metric_type: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("PredefinedMetricType", predefined_metric_type)) }
    /// `ResourceLabel`. A label that uniquely identifies a specific Application Load Balancer target group from
    /// which to determine the total and average request count served by your Auto Scaling group. You can't specify
    /// a resource label unless the target group is attached to the Auto Scaling group.
    pub fn resource_label(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ResourceLabel", value)) }
}

impl fc::Property for PredictiveScalingPredefinedMetricPair {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Contains scaling metric information for the `PredefinedScalingMetricSpecification` property of the
/// [AWS::AutoScaling::ScalingPolicy
/// PredictiveScalingMetricSpecification](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-scalingpolicy-predictivescalingmetricspecification.html)
/// property type.
#[derive(Clone)]
pub struct PredictiveScalingPredefinedScalingMetric(cfn::Properties);

impl PredictiveScalingPredefinedScalingMetric {
    /// A new `PredictiveScalingPredefinedScalingMetric`.
    ///
    /// - `PredefinedMetricType`. The metric type.
    pub fn new(predefined_metric_type: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("PredefinedMetricType", predefined_metric_type)) }
    /// `ResourceLabel`. A label that uniquely identifies a specific Application Load Balancer target group from
    /// which to determine the average request count served by your Auto Scaling group. You can't specify a
    /// resource label unless the target group is attached to the Auto Scaling group.
    pub fn resource_label(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ResourceLabel", value)) }
}

impl fc::Property for PredictiveScalingPredefinedScalingMetric {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Defines the specific triggers that cause instances to be retained in a Retained state rather than terminated.
/// Each trigger corresponds to a different failure scenario during the instance lifecycle. This allows
/// fine-grained control over when to preserve instances for manual intervention.
#[derive(Clone)]
pub struct RetentionTriggers(cfn::Properties);

impl RetentionTriggers {
    /// A new `RetentionTriggers`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `TerminateHookAbandon`. Specifies the action when a termination lifecycle hook is abandoned due to failure,
    /// timeout, or explicit abandonment (calling CompleteLifecycleAction).
    pub fn terminate_hook_abandon(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TerminateHookAbandon", value)) }
}

impl fc::Property for RetentionTriggers {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `StepAdjustment` specifies a step adjustment for the `StepAdjustments` property of the
/// [AWS::AutoScaling::ScalingPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-scalingpolicy.html)
/// resource.
#[derive(Clone)]
pub struct StepAdjustment(cfn::Properties);

impl StepAdjustment {
    /// A new `StepAdjustment`.
    ///
    /// - `ScalingAdjustment`. The amount by which to scale, based on the specified adjustment type. A positive value
    ///   adds to the current capacity while a negative number removes from the current capacity. For exact capacity,
    ///   you must specify a non-negative value.
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

/// `TargetTrackingConfiguration` is a property of the
/// [AWS::AutoScaling::ScalingPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-scalingpolicy.html)
/// resource that specifies a target tracking scaling policy configuration for Amazon EC2 Auto Scaling.
#[derive(Clone)]
pub struct TargetTrackingConfiguration(cfn::Properties);

impl TargetTrackingConfiguration {
    /// A new `TargetTrackingConfiguration`.
    ///
    /// - `TargetValue`. The target value for the metric.
    pub fn new(target_value: impl fc::IntoValue<f64>) -> Self { Self(cfn::Properties::new().with("TargetValue", target_value)) }
    /// `CustomizedMetricSpecification`. A customized metric. You must specify either a predefined metric or a
    /// customized metric.
    pub fn customized_metric_specification(self, value: impl fc::IntoValue<CustomizedMetricSpecification>) -> Self { Self(self.0.with("CustomizedMetricSpecification", value)) }
    /// `DisableScaleIn`. Indicates whether scaling in by the target tracking scaling policy is disabled. If
    /// scaling in is disabled, the target tracking scaling policy doesn't remove instances from the Auto Scaling
    /// group. Otherwise, the target tracking scaling policy can remove instances from the Auto Scaling group. The
    /// default is `false`.
    pub fn disable_scale_in(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("DisableScaleIn", value)) }
    /// `PredefinedMetricSpecification`. A predefined metric. You must specify either a predefined metric or a
    /// customized metric.
    pub fn predefined_metric_specification(self, value: impl fc::IntoValue<PredefinedMetricSpecification>) -> Self { Self(self.0.with("PredefinedMetricSpecification", value)) }
}

impl fc::Property for TargetTrackingConfiguration {
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
    ///
    /// - `Id`. A short name that identifies the object's results in the response. This name must be unique among all
    ///   `TargetTrackingMetricDataQuery` objects specified for a single scaling policy. If you are performing math
    ///   expressions on this set of data, this name represents that data and can serve as a variable in the
    ///   mathematical expression. The valid characters are letters, numbers, and underscores.
    pub fn new(id: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Id", id)) }
    /// `Expression`. The math expression to perform on the returned data, if this object is performing a math
    /// expression. This expression can use the `Id` of the other metrics to refer to those metrics, and can also
    /// use the `Id` of other expressions to use the result of those expressions.
    pub fn expression(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Expression", value)) }
    /// `Label`. A human-readable label for this metric or expression. This is especially useful if this is a math
    /// expression, so that you know what the value represents.
    pub fn label(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Label", value)) }
    /// `MetricStat`. Information about the metric data to return.
    pub fn metric_stat(self, value: impl fc::IntoValue<TargetTrackingMetricStat>) -> Self { Self(self.0.with("MetricStat", value)) }
    /// `Period`. The period of the metric in seconds. The default value is 60. Accepted values are 10, 30, and 60.
    /// For high resolution metric, set the value to less than 60.
    pub fn period(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Period", value)) }
    /// `ReturnData`. Indicates whether to return the timestamps and raw data values of this metric.
    pub fn return_data(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("ReturnData", value)) }
}

impl fc::Property for TargetTrackingMetricDataQuery {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This structure defines the CloudWatch metric to return, along with the statistic and unit.
#[derive(Clone)]
pub struct TargetTrackingMetricStat(cfn::Properties);

impl TargetTrackingMetricStat {
    /// A new `TargetTrackingMetricStat`.
    ///
    /// - `Metric`. The metric to use.
    /// - `Stat`. The statistic to return. It can include any CloudWatch statistic or extended statistic.
    pub fn new(metric: impl fc::IntoValue<Metric>, stat: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Metric", metric).with("Stat", stat)) }
    /// `Period`. The period of the metric in seconds. The default value is 60. Accepted values are 10, 30, and 60.
    /// For high resolution metric, set the value to less than 60.
    pub fn period(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Period", value)) }
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

/// `TotalLocalStorageGBRequest` is a property of the `InstanceRequirements` property of the
/// [AWS::AutoScaling::AutoScalingGroup
/// LaunchTemplateOverrides](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-autoscalinggroup-launchtemplateoverrides.html)
/// property type that describes the minimum and maximum total local storage size for an instance type, in GB.
#[derive(Clone)]
pub struct TotalLocalStorageGbRequest(cfn::Properties);

impl TotalLocalStorageGbRequest {
    /// A new `TotalLocalStorageGbRequest`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Max`. The storage maximum in GB.
    pub fn max(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("Max", value)) }
    /// `Min`. The storage minimum in GB.
    pub fn min(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("Min", value)) }
}

impl fc::Property for TotalLocalStorageGbRequest {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Identifying information for a traffic source.
#[derive(Clone)]
pub struct TrafficSourceIdentifier(cfn::Properties);

impl TrafficSourceIdentifier {
    /// A new `TrafficSourceIdentifier`.
    ///
    /// - `Identifier`. Identifies the traffic source.
    /// - `Type`. Provides additional context for the value of `Identifier`.
    pub fn new(
        identifier: impl fc::IntoValue<String>,
        r#type: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Identifier", identifier)
            .with("Type", r#type)
        )
    }
}

impl fc::Property for TrafficSourceIdentifier {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `VCpuCountRequest` is a property of the `InstanceRequirements` property of the
/// [AWS::AutoScaling::AutoScalingGroup
/// LaunchTemplateOverrides](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-autoscalinggroup-launchtemplateoverrides.html)
/// property type that describes the minimum and maximum number of vCPUs for an instance type.
#[derive(Clone)]
pub struct VcpuCountRequest(cfn::Properties);

impl VcpuCountRequest {
    /// A new `VcpuCountRequest`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Max`. The maximum number of vCPUs.
    pub fn max(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Max", value)) }
    /// `Min`. The minimum number of vCPUs.
    pub fn min(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Min", value)) }
}

impl fc::Property for VcpuCountRequest {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}
