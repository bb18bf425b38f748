// Written by `fineract-codegen`; changes are lost.

//! The resources of `AWS::ARCRegionSwitch`.

use fineract_core as fc;

use crate as cfn;

/// `AWS::ARCRegionSwitch::Plan`
///
/// Represents a Region switch plan. A plan defines the steps required to shift traffic from one AWS Region to
/// another.
#[derive(Clone)]
pub struct Plan(cfn::ResourceBody);

/// What a [`Plan`] can't be without.
#[derive(Clone)]
pub struct PlanRequired<A, B, C, D, E> {
    /// `ExecutionRole`. The execution role for a plan. (`Arn<iam::Role>`)
    pub execution_role: A,
    /// `Name`. The name for a plan. (`String`)
    pub name: B,
    /// `RecoveryApproach`. The recovery approach for a Region switch plan, which can be active/active
    /// (activeActive) or active/passive (activePassive). (`String`)
    pub recovery_approach: C,
    /// `Regions`. The AWS Regions for a plan. (`List<String>`)
    pub regions: D,
    /// `Workflows`. The workflows for a plan. (`List<Workflow>`)
    pub workflows: E,
}

impl Plan {
    /// A value of `RecoveryApproach`.
    pub const RECOVERY_APPROACH_ACTIVE_ACTIVE: &'static str = "activeActive";
    /// A value of `RecoveryApproach`.
    pub const RECOVERY_APPROACH_ACTIVE_PASSIVE: &'static str = "activePassive";
    /// A new `AWS::ARCRegionSwitch::Plan`.
    pub fn new(required: PlanRequired<
        impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<fc::List<String>>,
        impl fc::IntoValue<fc::List<Workflow>>,
    >) -> Self {
        Self(cfn::ResourceBody::new()
            .with("ExecutionRole", required.execution_role)
            .with("Name", required.name)
            .with("RecoveryApproach", required.recovery_approach)
            .with("Regions", required.regions)
            .with("Workflows", required.workflows)
        )
    }
    /// `AssociatedAlarms`. The associated application health alarms for a plan.
    pub fn associated_alarms(self, value: impl fc::IntoValue<fc::Dict<AssociatedAlarm>>) -> Self { Self(self.0.with("AssociatedAlarms", value)) }
    /// `Description`. The description for a plan.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `PrimaryRegion`. The primary Region for a plan.
    pub fn primary_region(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PrimaryRegion", value)) }
    /// `RecoveryTimeObjectiveMinutes`. The recovery time objective for a plan.
    pub fn recovery_time_objective_minutes(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("RecoveryTimeObjectiveMinutes", value)) }
    /// `ReportConfiguration`. The report configuration for a plan.
    pub fn report_configuration(self, value: impl fc::IntoValue<ReportConfiguration>) -> Self { Self(self.0.with("ReportConfiguration", value)) }
    /// `Tags`.
    pub fn tags(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `Triggers`. The triggers for a plan.
    pub fn triggers(self, value: impl fc::IntoValue<fc::List<Trigger>>) -> Self { Self(self.0.with("Triggers", value)) }
}

impl cfn::Resource for Plan {
    const TYPE: &'static str = "AWS::ARCRegionSwitch::Plan";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Plan {
    type Handle = PlanRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> PlanRef { PlanRef(self.0.build(scope, "AWS::ARCRegionSwitch::Plan")) }
}

/// A [`Plan`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct PlanRef(fc::NodeId);

impl PlanRef {
    /// `Arn`, by `Ref`. The Amazon Resource Name (ARN) of the plan.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Plan>> { fc::Value::reference(self.0) }
    /// `HealthChecksForPlan`, by `Fn::GetAtt`.
    #[inline]
    pub fn health_checks_for_plan(&self) -> fc::Value<fc::Dict<fc::List<fc::Json>>> { fc::Value::attribute(self.0, "HealthChecksForPlan") }
    /// `Owner`, by `Fn::GetAtt`. The owner of a plan.
    #[inline]
    pub fn owner(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Owner") }
    /// `PlanHealthChecks`, by `Fn::GetAtt`.
    #[inline]
    pub fn plan_health_checks(&self) -> fc::Value<fc::List<String>> { fc::Value::attribute(self.0, "PlanHealthChecks") }
    /// `Route53HealthChecks`, by `Fn::GetAtt`.
    #[inline]
    pub fn route53_health_checks(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "Route53HealthChecks") }
    /// `Version`, by `Fn::GetAtt`. The version for the plan.
    #[inline]
    pub fn version(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Version") }
}

impl From<PlanRef> for fc::NodeId {
    #[inline]
    fn from(it: PlanRef) -> Self { it.0 }
}

impl From<&PlanRef> for fc::NodeId {
    #[inline]
    fn from(it: &PlanRef) -> Self { it.0 }
}

/// Configuration for ARC routing controls used in a Region switch plan. Routing controls are simple on/off
/// switches that you can use to shift traffic away from an impaired Region.
#[derive(Clone)]
pub struct ArcRoutingControlConfiguration(cfn::Properties);

impl ArcRoutingControlConfiguration {
    /// A new `ArcRoutingControlConfiguration`.
    ///
    /// - `RegionAndRoutingControls`. The Region and ARC routing controls for the configuration.
    pub fn new(
        region_and_routing_controls: impl fc::IntoValue<fc::Dict<fc::List<ArcRoutingControlState>>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("RegionAndRoutingControls", region_and_routing_controls)
        )
    }
    /// `CrossAccountRole`. The cross account role for the configuration.
    pub fn cross_account_role(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CrossAccountRole", value)) }
    /// `ExternalId`. The external ID (secret key) for the configuration.
    pub fn external_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ExternalId", value)) }
    /// `TimeoutMinutes`. The timeout value specified for the configuration.
    pub fn timeout_minutes(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("TimeoutMinutes", value)) }
}

impl fc::Property for ArcRoutingControlConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `ArcRoutingControlState`
#[derive(Clone)]
pub struct ArcRoutingControlState(cfn::Properties);

impl ArcRoutingControlState {
    /// A value of `State`.
    pub const STATE_OFF: &'static str = "Off";
    /// A value of `State`.
    pub const STATE_ON: &'static str = "On";
    /// A new `ArcRoutingControlState`.
    ///
    /// - `RoutingControlArn`.
    /// - `State`.
    pub fn new(
        routing_control_arn: impl fc::IntoValue<String>,
        state: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("RoutingControlArn", routing_control_arn)
            .with("State", state)
        )
    }
}

impl fc::Property for ArcRoutingControlState {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configuration for an Amazon EC2 Auto Scaling group used in a Region switch plan.
#[derive(Clone)]
pub struct Asg(cfn::Properties);

impl Asg {
    /// A new `Asg`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Arn`. The Amazon Resource Name (ARN) of the EC2 Auto Scaling group.
    pub fn arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Arn", value)) }
    /// `CrossAccountRole`. The cross account role for the configuration.
    pub fn cross_account_role(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CrossAccountRole", value)) }
    /// `ExternalId`. The external ID (secret key) for the configuration.
    pub fn external_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ExternalId", value)) }
}

impl fc::Property for Asg {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// An Amazon CloudWatch alarm associated with a Region switch plan. These alarms can be used to trigger automatic
/// execution of the plan.
#[derive(Clone)]
pub struct AssociatedAlarm(cfn::Properties);

impl AssociatedAlarm {
    /// A value of `AlarmType`.
    pub const ALARM_TYPE_APPLICATION_HEALTH: &'static str = "applicationHealth";
    /// A value of `AlarmType`.
    pub const ALARM_TYPE_TRIGGER: &'static str = "trigger";
    /// A new `AssociatedAlarm`.
    ///
    /// - `AlarmType`. The alarm type for an associated alarm. An associated CloudWatch alarm can be an application
    ///   health alarm or a trigger alarm.
    /// - `ResourceIdentifier`. The resource identifier for alarms that you associate with a plan.
    pub fn new(
        alarm_type: impl fc::IntoValue<String>,
        resource_identifier: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("AlarmType", alarm_type)
            .with("ResourceIdentifier", resource_identifier)
        )
    }
    /// `CrossAccountRole`. The cross account role for the configuration.
    pub fn cross_account_role(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CrossAccountRole", value)) }
    /// `ExternalId`. The external ID (secret key) for the configuration.
    pub fn external_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ExternalId", value)) }
}

impl fc::Property for AssociatedAlarm {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `AuroraProvisionedScalingConfiguration`
#[derive(Clone)]
pub struct AuroraProvisionedScalingConfiguration(cfn::Properties);

impl AuroraProvisionedScalingConfiguration {
    /// A new `AuroraProvisionedScalingConfiguration`.
    ///
    /// - `GlobalClusterIdentifier`.
    /// - `InstanceArns`.
    /// - `RegionDatabaseClusterArns`.
    pub fn new(
        global_cluster_identifier: impl fc::IntoValue<String>,
        instance_arns: impl fc::IntoValue<fc::Dict<String>>,
        region_database_cluster_arns: impl fc::IntoValue<fc::Dict<String>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("GlobalClusterIdentifier", global_cluster_identifier)
            .with("InstanceArns", instance_arns)
            .with("RegionDatabaseClusterArns", region_database_cluster_arns)
        )
    }
    /// `CrossAccountRole`.
    pub fn cross_account_role(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CrossAccountRole", value)) }
    /// `ExternalId`.
    pub fn external_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ExternalId", value)) }
    /// `TimeoutMinutes`.
    pub fn timeout_minutes(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("TimeoutMinutes", value)) }
}

impl fc::Property for AuroraProvisionedScalingConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `AuroraServerlessScalingConfiguration`
#[derive(Clone)]
pub struct AuroraServerlessScalingConfiguration(cfn::Properties);

impl AuroraServerlessScalingConfiguration {
    /// A new `AuroraServerlessScalingConfiguration`.
    ///
    /// - `GlobalClusterIdentifier`.
    /// - `RegionDatabaseClusterArns`.
    pub fn new(
        global_cluster_identifier: impl fc::IntoValue<String>,
        region_database_cluster_arns: impl fc::IntoValue<fc::Dict<String>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("GlobalClusterIdentifier", global_cluster_identifier)
            .with("RegionDatabaseClusterArns", region_database_cluster_arns)
        )
    }
    /// `CrossAccountRole`.
    pub fn cross_account_role(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CrossAccountRole", value)) }
    /// `ExternalId`.
    pub fn external_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ExternalId", value)) }
    /// `TargetPercent`.
    pub fn target_percent(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("TargetPercent", value)) }
    /// `TimeoutMinutes`.
    pub fn timeout_minutes(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("TimeoutMinutes", value)) }
}

impl fc::Property for AuroraServerlessScalingConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configuration for AWS Lambda functions that perform custom actions during a Region switch.
#[derive(Clone)]
pub struct CustomActionLambdaConfiguration(cfn::Properties);

impl CustomActionLambdaConfiguration {
    /// A value of `RegionToRun`.
    pub const REGION_TO_RUN_ACTIVATING_REGION: &'static str = "activatingRegion";
    /// A value of `RegionToRun`.
    pub const REGION_TO_RUN_ACTIVE_REGION: &'static str = "activeRegion";
    /// A value of `RegionToRun`.
    pub const REGION_TO_RUN_DEACTIVATING_REGION: &'static str = "deactivatingRegion";
    /// A value of `RegionToRun`.
    pub const REGION_TO_RUN_INACTIVE_REGION: &'static str = "inactiveRegion";
    /// A new `CustomActionLambdaConfiguration`.
    ///
    /// - `Lambdas`. The AWS Lambda functions for the execution block.
    /// - `RegionToRun`. The AWS Region for the function to run in.
    /// - `RetryIntervalMinutes`. The retry interval specified.
    pub fn new(
        lambdas: impl fc::IntoValue<fc::List<Lambdas>>,
        region_to_run: impl fc::IntoValue<String>,
        retry_interval_minutes: impl fc::IntoValue<f64>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Lambdas", lambdas)
            .with("RegionToRun", region_to_run)
            .with("RetryIntervalMinutes", retry_interval_minutes)
        )
    }
    /// `TimeoutMinutes`. The timeout value specified for the configuration.
    pub fn timeout_minutes(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("TimeoutMinutes", value)) }
    /// `Ungraceful`. The settings for ungraceful execution.
    pub fn ungraceful(self, value: impl fc::IntoValue<LambdaUngraceful>) -> Self { Self(self.0.with("Ungraceful", value)) }
}

impl fc::Property for CustomActionLambdaConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configuration for Amazon DocumentDB global clusters used in a Region switch plan.
#[derive(Clone)]
pub struct DocumentDbConfiguration(cfn::Properties);

impl DocumentDbConfiguration {
    /// A value of `Behavior`.
    pub const BEHAVIOR_FAILOVER: &'static str = "failover";
    /// A value of `Behavior`.
    pub const BEHAVIOR_SWITCHOVER_ONLY: &'static str = "switchoverOnly";
    /// A new `DocumentDbConfiguration`.
    ///
    /// - `Behavior`. The behavior for a global cluster, that is, only allow switchover or also allow failover.
    /// - `DatabaseClusterArns`. The database cluster Amazon Resource Names (ARNs) for a DocumentDB global cluster.
    /// - `GlobalClusterIdentifier`. The global cluster identifier for a DocumentDB global cluster.
    pub fn new(
        behavior: impl fc::IntoValue<String>,
        database_cluster_arns: impl fc::IntoValue<fc::List<String>>,
        global_cluster_identifier: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Behavior", behavior)
            .with("DatabaseClusterArns", database_cluster_arns)
            .with("GlobalClusterIdentifier", global_cluster_identifier)
        )
    }
    /// `CrossAccountRole`. The cross account role for the configuration.
    pub fn cross_account_role(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CrossAccountRole", value)) }
    /// `ExternalId`. The external ID (secret key) for the configuration.
    pub fn external_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ExternalId", value)) }
    /// `TimeoutMinutes`. The timeout value specified for the configuration.
    pub fn timeout_minutes(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("TimeoutMinutes", value)) }
    /// `Ungraceful`. The settings for ungraceful execution.
    pub fn ungraceful(self, value: impl fc::IntoValue<DocumentDbUngraceful>) -> Self { Self(self.0.with("Ungraceful", value)) }
}

impl fc::Property for DocumentDbConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configuration for handling failures when performing operations on DocumentDB global clusters.
#[derive(Clone)]
pub struct DocumentDbUngraceful(cfn::Properties);

impl DocumentDbUngraceful {
    /// A value of `Ungraceful`.
    pub const UNGRACEFUL_FAILOVER: &'static str = "failover";
    /// A new `DocumentDbUngraceful`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Ungraceful`. The settings for ungraceful execution.
    pub fn ungraceful(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Ungraceful", value)) }
}

impl fc::Property for DocumentDbUngraceful {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configuration for increasing the capacity of Amazon EC2 Auto Scaling groups during a Region switch.
#[derive(Clone)]
pub struct Ec2AsgCapacityIncreaseConfiguration(cfn::Properties);

impl Ec2AsgCapacityIncreaseConfiguration {
    /// A value of `CapacityMonitoringApproach`.
    pub const CAPACITY_MONITORING_APPROACH_AUTOSCALING_MAX_IN_LAST24_HOURS: &'static str = "autoscalingMaxInLast24Hours";
    /// A value of `CapacityMonitoringApproach`.
    pub const CAPACITY_MONITORING_APPROACH_SAMPLED_MAX_IN_LAST24_HOURS: &'static str = "sampledMaxInLast24Hours";
    /// A new `Ec2AsgCapacityIncreaseConfiguration`.
    ///
    /// - `Asgs`. The EC2 Auto Scaling groups for the configuration.
    pub fn new(asgs: impl fc::IntoValue<fc::List<Asg>>) -> Self { Self(cfn::Properties::new().with("Asgs", asgs)) }
    /// `CapacityMonitoringApproach`. The monitoring approach that you specify EC2 Auto Scaling groups for the
    /// configuration.
    pub fn capacity_monitoring_approach(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CapacityMonitoringApproach", value)) }
    /// `TargetPercent`. The target percentage that you specify for EC2 Auto Scaling groups.
    pub fn target_percent(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("TargetPercent", value)) }
    /// `TimeoutMinutes`. The timeout value specified for the configuration.
    pub fn timeout_minutes(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("TimeoutMinutes", value)) }
    /// `Ungraceful`. The settings for ungraceful execution.
    pub fn ungraceful(self, value: impl fc::IntoValue<Ec2Ungraceful>) -> Self { Self(self.0.with("Ungraceful", value)) }
}

impl fc::Property for Ec2AsgCapacityIncreaseConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configuration for handling failures when performing operations on EC2 resources.
#[derive(Clone)]
pub struct Ec2Ungraceful(cfn::Properties);

impl Ec2Ungraceful {
    /// A new `Ec2Ungraceful`.
    ///
    /// - `MinimumSuccessPercentage`. The minimum success percentage that you specify for EC2 Auto Scaling groups.
    pub fn new(minimum_success_percentage: impl fc::IntoValue<f64>) -> Self { Self(cfn::Properties::new().with("MinimumSuccessPercentage", minimum_success_percentage)) }
}

impl fc::Property for Ec2Ungraceful {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The configuration for an AWS ECS capacity increase.
#[derive(Clone)]
pub struct EcsCapacityIncreaseConfiguration(cfn::Properties);

impl EcsCapacityIncreaseConfiguration {
    /// A value of `CapacityMonitoringApproach`.
    pub const CAPACITY_MONITORING_APPROACH_CONTAINER_INSIGHTS_MAX_IN_LAST24_HOURS: &'static str = "containerInsightsMaxInLast24Hours";
    /// A value of `CapacityMonitoringApproach`.
    pub const CAPACITY_MONITORING_APPROACH_SAMPLED_MAX_IN_LAST24_HOURS: &'static str = "sampledMaxInLast24Hours";
    /// A new `EcsCapacityIncreaseConfiguration`.
    ///
    /// - `Services`. The services specified for the configuration.
    pub fn new(services: impl fc::IntoValue<fc::List<Service>>) -> Self { Self(cfn::Properties::new().with("Services", services)) }
    /// `CapacityMonitoringApproach`. The monitoring approach specified for the configuration, for example,
    /// `Most_Recent`.
    pub fn capacity_monitoring_approach(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CapacityMonitoringApproach", value)) }
    /// `TargetPercent`. The target percentage specified for the configuration.
    pub fn target_percent(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("TargetPercent", value)) }
    /// `TimeoutMinutes`. The timeout value specified for the configuration.
    pub fn timeout_minutes(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("TimeoutMinutes", value)) }
    /// `Ungraceful`. The settings for ungraceful execution.
    pub fn ungraceful(self, value: impl fc::IntoValue<EcsUngraceful>) -> Self { Self(self.0.with("Ungraceful", value)) }
}

impl fc::Property for EcsCapacityIncreaseConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The settings for ungraceful execution.
#[derive(Clone)]
pub struct EcsUngraceful(cfn::Properties);

impl EcsUngraceful {
    /// A new `EcsUngraceful`.
    ///
    /// - `MinimumSuccessPercentage`. The minimum success percentage specified for the configuration.
    pub fn new(minimum_success_percentage: impl fc::IntoValue<f64>) -> Self { Self(cfn::Properties::new().with("MinimumSuccessPercentage", minimum_success_percentage)) }
}

impl fc::Property for EcsUngraceful {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The AWS EKS cluster execution block configuration.
#[derive(Clone)]
pub struct EksCluster(cfn::Properties);

impl EksCluster {
    /// A new `EksCluster`.
    ///
    /// - `ClusterArn`. The Amazon Resource Name (ARN) of an AWS EKS cluster.
    pub fn new(cluster_arn: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("ClusterArn", cluster_arn)) }
    /// `CrossAccountRole`. The cross account role for the configuration.
    pub fn cross_account_role(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CrossAccountRole", value)) }
    /// `ExternalId`. The external ID (secret key) for the configuration.
    pub fn external_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ExternalId", value)) }
}

impl fc::Property for EksCluster {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The AWS EKS resource scaling configuration.
#[derive(Clone)]
pub struct EksResourceScalingConfiguration(cfn::Properties);

impl EksResourceScalingConfiguration {
    /// A value of `CapacityMonitoringApproach`.
    pub const CAPACITY_MONITORING_APPROACH_SAMPLED_MAX_IN_LAST24_HOURS: &'static str = "sampledMaxInLast24Hours";
    /// A new `EksResourceScalingConfiguration`.
    ///
    /// - `KubernetesResourceType`. The Kubernetes resource type for the configuration.
    pub fn new(
        kubernetes_resource_type: impl fc::IntoValue<KubernetesResourceType>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("KubernetesResourceType", kubernetes_resource_type)
        )
    }
    /// `CapacityMonitoringApproach`. The monitoring approach for the configuration, that is, whether it was
    /// sampled in the last 24 hours or autoscaled in the last 24 hours.
    pub fn capacity_monitoring_approach(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CapacityMonitoringApproach", value)) }
    /// `EksClusters`. The clusters for the configuration.
    pub fn eks_clusters(self, value: impl fc::IntoValue<fc::List<EksCluster>>) -> Self { Self(self.0.with("EksClusters", value)) }
    /// `ScalingResources`. The scaling resources for the configuration.
    pub fn scaling_resources(self, value: impl fc::IntoValue<fc::List<fc::Dict<fc::Dict<KubernetesScalingResource>>>>) -> Self { Self(self.0.with("ScalingResources", value)) }
    /// `TargetPercent`. The target percentage for the configuration.
    pub fn target_percent(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("TargetPercent", value)) }
    /// `TimeoutMinutes`. The timeout value specified for the configuration.
    pub fn timeout_minutes(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("TimeoutMinutes", value)) }
    /// `Ungraceful`. The settings for ungraceful execution.
    pub fn ungraceful(self, value: impl fc::IntoValue<EksResourceScalingUngraceful>) -> Self { Self(self.0.with("Ungraceful", value)) }
}

impl fc::Property for EksResourceScalingConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The ungraceful settings for AWS EKS resource scaling.
#[derive(Clone)]
pub struct EksResourceScalingUngraceful(cfn::Properties);

impl EksResourceScalingUngraceful {
    /// A new `EksResourceScalingUngraceful`.
    ///
    /// - `MinimumSuccessPercentage`. The minimum success percentage for the configuration.
    pub fn new(minimum_success_percentage: impl fc::IntoValue<f64>) -> Self { Self(cfn::Properties::new().with("MinimumSuccessPercentage", minimum_success_percentage)) }
}

impl fc::Property for EksResourceScalingUngraceful {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `EventSourceMapping`
#[derive(Clone)]
pub struct EventSourceMapping(cfn::Properties);

impl EventSourceMapping {
    /// A new `EventSourceMapping`.
    ///
    /// - `Arn`.
    pub fn new(arn: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Arn", arn)) }
    /// `CrossAccountRole`.
    pub fn cross_account_role(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CrossAccountRole", value)) }
    /// `ExternalId`.
    pub fn external_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ExternalId", value)) }
}

impl fc::Property for EventSourceMapping {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configuration for approval steps in a Region switch plan execution. Approval steps require manual intervention
/// before the execution can proceed.
#[derive(Clone)]
pub struct ExecutionApprovalConfiguration(cfn::Properties);

impl ExecutionApprovalConfiguration {
    /// A new `ExecutionApprovalConfiguration`.
    ///
    /// - `ApprovalRole`. The IAM approval role for the configuration.
    pub fn new(approval_role: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("ApprovalRole", approval_role)) }
    /// `TimeoutMinutes`. The timeout value specified for the configuration.
    pub fn timeout_minutes(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("TimeoutMinutes", value)) }
}

impl fc::Property for ExecutionApprovalConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Execution block configurations for a workflow in a Region switch plan. An execution block represents a specific
/// type of action to perform during a Region switch.
#[derive(Clone)]
pub struct ExecutionBlockConfiguration(cfn::Properties);

impl ExecutionBlockConfiguration {
    /// A new `ExecutionBlockConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ArcRoutingControlConfig`. An ARC routing control execution block.
    pub fn arc_routing_control_config(self, value: impl fc::IntoValue<ArcRoutingControlConfiguration>) -> Self { Self(self.0.with("ArcRoutingControlConfig", value)) }
    /// `AuroraProvisionedScalingConfig`.
    pub fn aurora_provisioned_scaling_config(self, value: impl fc::IntoValue<AuroraProvisionedScalingConfiguration>) -> Self { Self(self.0.with("AuroraProvisionedScalingConfig", value)) }
    /// `AuroraServerlessScalingConfig`.
    pub fn aurora_serverless_scaling_config(self, value: impl fc::IntoValue<AuroraServerlessScalingConfiguration>) -> Self { Self(self.0.with("AuroraServerlessScalingConfig", value)) }
    /// `CustomActionLambdaConfig`. An AWS Lambda execution block.
    pub fn custom_action_lambda_config(self, value: impl fc::IntoValue<CustomActionLambdaConfiguration>) -> Self { Self(self.0.with("CustomActionLambdaConfig", value)) }
    /// `DocumentDbConfig`.
    pub fn document_db_config(self, value: impl fc::IntoValue<DocumentDbConfiguration>) -> Self { Self(self.0.with("DocumentDbConfig", value)) }
    /// `Ec2AsgCapacityIncreaseConfig`. An EC2 Auto Scaling group execution block.
    pub fn ec2_asg_capacity_increase_config(self, value: impl fc::IntoValue<Ec2AsgCapacityIncreaseConfiguration>) -> Self { Self(self.0.with("Ec2AsgCapacityIncreaseConfig", value)) }
    /// `EcsCapacityIncreaseConfig`. The capacity increase specified for the configuration.
    pub fn ecs_capacity_increase_config(self, value: impl fc::IntoValue<EcsCapacityIncreaseConfiguration>) -> Self { Self(self.0.with("EcsCapacityIncreaseConfig", value)) }
    /// `EksResourceScalingConfig`. An AWS EKS resource scaling execution block.
    pub fn eks_resource_scaling_config(self, value: impl fc::IntoValue<EksResourceScalingConfiguration>) -> Self { Self(self.0.with("EksResourceScalingConfig", value)) }
    /// `ExecutionApprovalConfig`. A manual approval execution block.
    pub fn execution_approval_config(self, value: impl fc::IntoValue<ExecutionApprovalConfiguration>) -> Self { Self(self.0.with("ExecutionApprovalConfig", value)) }
    /// `GlobalAuroraConfig`. An Aurora Global Database execution block.
    pub fn global_aurora_config(self, value: impl fc::IntoValue<GlobalAuroraConfiguration>) -> Self { Self(self.0.with("GlobalAuroraConfig", value)) }
    /// `LambdaEventSourceMappingConfig`.
    pub fn lambda_event_source_mapping_config(self, value: impl fc::IntoValue<LambdaEventSourceMappingConfiguration>) -> Self { Self(self.0.with("LambdaEventSourceMappingConfig", value)) }
    /// `NeptuneGlobalDatabaseConfig`.
    pub fn neptune_global_database_config(self, value: impl fc::IntoValue<NeptuneGlobalDatabaseConfiguration>) -> Self { Self(self.0.with("NeptuneGlobalDatabaseConfig", value)) }
    /// `ParallelConfig`. A parallel configuration execution block.
    pub fn parallel_config(self, value: impl fc::IntoValue<ParallelExecutionBlockConfiguration>) -> Self { Self(self.0.with("ParallelConfig", value)) }
    /// `RdsCreateCrossRegionReadReplicaConfig`.
    pub fn rds_create_cross_region_read_replica_config(self, value: impl fc::IntoValue<RdsCreateCrossRegionReplicaConfiguration>) -> Self { Self(self.0.with("RdsCreateCrossRegionReadReplicaConfig", value)) }
    /// `RdsPromoteReadReplicaConfig`.
    pub fn rds_promote_read_replica_config(self, value: impl fc::IntoValue<RdsPromoteReadReplicaConfiguration>) -> Self { Self(self.0.with("RdsPromoteReadReplicaConfig", value)) }
    /// `RdsSwitchoverReadReplicaConfig`.
    pub fn rds_switchover_read_replica_config(self, value: impl fc::IntoValue<RdsSwitchoverReadReplicaConfiguration>) -> Self { Self(self.0.with("RdsSwitchoverReadReplicaConfig", value)) }
    /// `RegionSwitchPlanConfig`. A Region switch plan execution block.
    pub fn region_switch_plan_config(self, value: impl fc::IntoValue<RegionSwitchPlanConfiguration>) -> Self { Self(self.0.with("RegionSwitchPlanConfig", value)) }
    /// `Route53HealthCheckConfig`. The Amazon Route 53 health check configuration.
    pub fn route53_health_check_config(self, value: impl fc::IntoValue<Route53HealthCheckConfiguration>) -> Self { Self(self.0.with("Route53HealthCheckConfig", value)) }
}

impl fc::Property for ExecutionBlockConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configuration for Amazon Aurora global databases used in a Region switch plan.
#[derive(Clone)]
pub struct GlobalAuroraConfiguration(cfn::Properties);

impl GlobalAuroraConfiguration {
    /// A value of `Behavior`.
    pub const BEHAVIOR_FAILOVER: &'static str = "failover";
    /// A value of `Behavior`.
    pub const BEHAVIOR_SWITCHOVER_ONLY: &'static str = "switchoverOnly";
    /// A new `GlobalAuroraConfiguration`.
    ///
    /// - `Behavior`. The behavior for a global database, that is, only allow switchover or also allow failover.
    /// - `DatabaseClusterArns`. The database cluster Amazon Resource Names (ARNs) for a global database.
    /// - `GlobalClusterIdentifier`. The global cluster identifier for a global database.
    pub fn new(
        behavior: impl fc::IntoValue<String>,
        database_cluster_arns: impl fc::IntoValue<fc::List<String>>,
        global_cluster_identifier: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Behavior", behavior)
            .with("DatabaseClusterArns", database_cluster_arns)
            .with("GlobalClusterIdentifier", global_cluster_identifier)
        )
    }
    /// `CrossAccountRole`. The cross account role for the configuration.
    pub fn cross_account_role(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CrossAccountRole", value)) }
    /// `ExternalId`. The external ID (secret key) for the configuration.
    pub fn external_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ExternalId", value)) }
    /// `TimeoutMinutes`. The timeout value specified for the configuration.
    pub fn timeout_minutes(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("TimeoutMinutes", value)) }
    /// `Ungraceful`. The settings for ungraceful execution.
    pub fn ungraceful(self, value: impl fc::IntoValue<GlobalAuroraUngraceful>) -> Self { Self(self.0.with("Ungraceful", value)) }
}

impl fc::Property for GlobalAuroraConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configuration for handling failures when performing operations on Aurora global databases.
#[derive(Clone)]
pub struct GlobalAuroraUngraceful(cfn::Properties);

impl GlobalAuroraUngraceful {
    /// A value of `Ungraceful`.
    pub const UNGRACEFUL_FAILOVER: &'static str = "failover";
    /// A new `GlobalAuroraUngraceful`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Ungraceful`. The settings for ungraceful execution.
    pub fn ungraceful(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Ungraceful", value)) }
}

impl fc::Property for GlobalAuroraUngraceful {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Defines the type of Kubernetes resource to scale in an Amazon EKS cluster.
#[derive(Clone)]
pub struct KubernetesResourceType(cfn::Properties);

impl KubernetesResourceType {
    /// A new `KubernetesResourceType`.
    ///
    /// - `ApiVersion`. The API version type for the Kubernetes resource.
    /// - `Kind`. The kind for the Kubernetes resource.
    pub fn new(
        api_version: impl fc::IntoValue<String>,
        kind: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("ApiVersion", api_version)
            .with("Kind", kind)
        )
    }
}

impl fc::Property for KubernetesResourceType {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Defines a Kubernetes resource to scale in an Amazon EKS cluster.
#[derive(Clone)]
pub struct KubernetesScalingResource(cfn::Properties);

impl KubernetesScalingResource {
    /// A new `KubernetesScalingResource`.
    ///
    /// - `Name`. The name for the Kubernetes resource.
    /// - `Namespace`. The namespace for the Kubernetes resource.
    pub fn new(
        name: impl fc::IntoValue<String>,
        namespace: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Name", name)
            .with("Namespace", namespace)
        )
    }
    /// `HpaName`. The hpaname for the Kubernetes resource.
    pub fn hpa_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("HpaName", value)) }
}

impl fc::Property for KubernetesScalingResource {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `LambdaEventSourceMappingConfiguration`
#[derive(Clone)]
pub struct LambdaEventSourceMappingConfiguration(cfn::Properties);

impl LambdaEventSourceMappingConfiguration {
    /// A value of `Action`.
    pub const ACTION_DISABLE: &'static str = "disable";
    /// A value of `Action`.
    pub const ACTION_ENABLE: &'static str = "enable";
    /// A new `LambdaEventSourceMappingConfiguration`.
    ///
    /// - `Action`.
    /// - `RegionEventSourceMappings`.
    pub fn new(
        action: impl fc::IntoValue<String>,
        region_event_source_mappings: impl fc::IntoValue<fc::Dict<EventSourceMapping>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Action", action)
            .with("RegionEventSourceMappings", region_event_source_mappings)
        )
    }
    /// `TimeoutMinutes`.
    pub fn timeout_minutes(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("TimeoutMinutes", value)) }
    /// `Ungraceful`.
    pub fn ungraceful(self, value: impl fc::IntoValue<LambdaEventSourceMappingUngraceful>) -> Self { Self(self.0.with("Ungraceful", value)) }
}

impl fc::Property for LambdaEventSourceMappingConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `LambdaEventSourceMappingUngraceful`
#[derive(Clone)]
pub struct LambdaEventSourceMappingUngraceful(cfn::Properties);

impl LambdaEventSourceMappingUngraceful {
    /// A value of `Behavior`.
    pub const BEHAVIOR_SKIP: &'static str = "skip";
    /// A new `LambdaEventSourceMappingUngraceful`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Behavior`.
    pub fn behavior(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Behavior", value)) }
}

impl fc::Property for LambdaEventSourceMappingUngraceful {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configuration for handling failures when invoking Lambda functions.
#[derive(Clone)]
pub struct LambdaUngraceful(cfn::Properties);

impl LambdaUngraceful {
    /// A value of `Behavior`.
    pub const BEHAVIOR_SKIP: &'static str = "skip";
    /// A new `LambdaUngraceful`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Behavior`. The ungraceful behavior for a Lambda function, which must be set to `skip`.
    pub fn behavior(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Behavior", value)) }
}

impl fc::Property for LambdaUngraceful {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configuration for AWS Lambda functions used in a Region switch plan.
#[derive(Clone)]
pub struct Lambdas(cfn::Properties);

impl Lambdas {
    /// A new `Lambdas`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Arn`. The Amazon Resource Name (ARN) of the Lambda function.
    pub fn arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Arn", value)) }
    /// `CrossAccountRole`. The cross account role for the configuration.
    pub fn cross_account_role(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CrossAccountRole", value)) }
    /// `ExternalId`. The external ID (secret key) for the configuration.
    pub fn external_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ExternalId", value)) }
}

impl fc::Property for Lambdas {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `NeptuneGlobalDatabaseConfiguration`
#[derive(Clone)]
pub struct NeptuneGlobalDatabaseConfiguration(cfn::Properties);

impl NeptuneGlobalDatabaseConfiguration {
    /// A value of `Behavior`.
    pub const BEHAVIOR_FAILOVER: &'static str = "failover";
    /// A value of `Behavior`.
    pub const BEHAVIOR_SWITCHOVER_ONLY: &'static str = "switchoverOnly";
    /// A new `NeptuneGlobalDatabaseConfiguration`.
    ///
    /// - `Behavior`.
    /// - `GlobalClusterIdentifier`.
    /// - `RegionDatabaseClusterArns`.
    pub fn new(
        behavior: impl fc::IntoValue<String>,
        global_cluster_identifier: impl fc::IntoValue<String>,
        region_database_cluster_arns: impl fc::IntoValue<fc::Dict<String>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Behavior", behavior)
            .with("GlobalClusterIdentifier", global_cluster_identifier)
            .with("RegionDatabaseClusterArns", region_database_cluster_arns)
        )
    }
    /// `CrossAccountRole`.
    pub fn cross_account_role(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CrossAccountRole", value)) }
    /// `ExternalId`.
    pub fn external_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ExternalId", value)) }
    /// `TimeoutMinutes`.
    pub fn timeout_minutes(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("TimeoutMinutes", value)) }
    /// `Ungraceful`.
    pub fn ungraceful(self, value: impl fc::IntoValue<NeptuneUngraceful>) -> Self { Self(self.0.with("Ungraceful", value)) }
}

impl fc::Property for NeptuneGlobalDatabaseConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `NeptuneUngraceful`
#[derive(Clone)]
pub struct NeptuneUngraceful(cfn::Properties);

impl NeptuneUngraceful {
    /// A value of `Ungraceful`.
    pub const UNGRACEFUL_FAILOVER: &'static str = "failover";
    /// A new `NeptuneUngraceful`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Ungraceful`.
    pub fn ungraceful(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Ungraceful", value)) }
}

impl fc::Property for NeptuneUngraceful {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configuration for steps that should be executed in parallel during a Region switch.
#[derive(Clone)]
pub struct ParallelExecutionBlockConfiguration(cfn::Properties);

impl ParallelExecutionBlockConfiguration {
    /// A new `ParallelExecutionBlockConfiguration`.
    ///
    /// - `Steps`. The steps for a parallel execution block.
    pub fn new(steps: impl fc::IntoValue<fc::List<Step>>) -> Self { Self(cfn::Properties::new().with("Steps", steps)) }
}

impl fc::Property for ParallelExecutionBlockConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `RdsCreateCrossRegionReplicaConfiguration`
#[derive(Clone)]
pub struct RdsCreateCrossRegionReplicaConfiguration(cfn::Properties);

impl RdsCreateCrossRegionReplicaConfiguration {
    /// A new `RdsCreateCrossRegionReplicaConfiguration`.
    ///
    /// - `DbInstanceArnMap`.
    pub fn new(db_instance_arn_map: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(cfn::Properties::new().with("DbInstanceArnMap", db_instance_arn_map)) }
    /// `CrossAccountRole`.
    pub fn cross_account_role(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CrossAccountRole", value)) }
    /// `ExternalId`.
    pub fn external_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ExternalId", value)) }
    /// `TimeoutMinutes`.
    pub fn timeout_minutes(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("TimeoutMinutes", value)) }
}

impl fc::Property for RdsCreateCrossRegionReplicaConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `RdsPromoteReadReplicaConfiguration`
#[derive(Clone)]
pub struct RdsPromoteReadReplicaConfiguration(cfn::Properties);

impl RdsPromoteReadReplicaConfiguration {
    /// A new `RdsPromoteReadReplicaConfiguration`.
    ///
    /// - `DbInstanceArnMap`.
    pub fn new(db_instance_arn_map: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(cfn::Properties::new().with("DbInstanceArnMap", db_instance_arn_map)) }
    /// `CrossAccountRole`.
    pub fn cross_account_role(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CrossAccountRole", value)) }
    /// `ExternalId`.
    pub fn external_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ExternalId", value)) }
    /// `TimeoutMinutes`.
    pub fn timeout_minutes(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("TimeoutMinutes", value)) }
}

impl fc::Property for RdsPromoteReadReplicaConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `RdsSwitchoverReadReplicaConfiguration`
#[derive(Clone)]
pub struct RdsSwitchoverReadReplicaConfiguration(cfn::Properties);

impl RdsSwitchoverReadReplicaConfiguration {
    /// A new `RdsSwitchoverReadReplicaConfiguration`.
    ///
    /// - `DbInstanceArnMap`.
    pub fn new(db_instance_arn_map: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(cfn::Properties::new().with("DbInstanceArnMap", db_instance_arn_map)) }
    /// `CrossAccountRole`.
    pub fn cross_account_role(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CrossAccountRole", value)) }
    /// `ExternalId`.
    pub fn external_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ExternalId", value)) }
    /// `TimeoutMinutes`.
    pub fn timeout_minutes(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("TimeoutMinutes", value)) }
    /// `Ungraceful`.
    pub fn ungraceful(self, value: impl fc::IntoValue<RdsUngraceful>) -> Self { Self(self.0.with("Ungraceful", value)) }
}

impl fc::Property for RdsSwitchoverReadReplicaConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `RdsUngraceful`
#[derive(Clone)]
pub struct RdsUngraceful(cfn::Properties);

impl RdsUngraceful {
    /// A value of `Ungraceful`.
    pub const UNGRACEFUL_PROMOTE_READ_REPLICA: &'static str = "promoteReadReplica";
    /// A new `RdsUngraceful`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Ungraceful`.
    pub fn ungraceful(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Ungraceful", value)) }
}

impl fc::Property for RdsUngraceful {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configuration for nested Region switch plans. This allows one Region switch plan to trigger another plan as
/// part of its execution.
#[derive(Clone)]
pub struct RegionSwitchPlanConfiguration(cfn::Properties);

impl RegionSwitchPlanConfiguration {
    /// A new `RegionSwitchPlanConfiguration`.
    ///
    /// - `Arn`. The Amazon Resource Name (ARN) of the plan configuration.
    pub fn new(arn: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Arn", arn)) }
    /// `CrossAccountRole`. The cross account role for the configuration.
    pub fn cross_account_role(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CrossAccountRole", value)) }
    /// `ExternalId`. The external ID (secret key) for the configuration.
    pub fn external_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ExternalId", value)) }
}

impl fc::Property for RegionSwitchPlanConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configuration for automatic report generation for plan executions. When configured, Region switch automatically
/// generates a report after each plan execution that includes execution events, plan configuration, and CloudWatch
/// alarm states.
#[derive(Clone)]
pub struct ReportConfiguration(cfn::Properties);

impl ReportConfiguration {
    /// A new `ReportConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ReportOutput`. The output configuration for the report.
    pub fn report_output(self, value: impl fc::IntoValue<fc::List<ReportOutputConfiguration>>) -> Self { Self(self.0.with("ReportOutput", value)) }
}

impl fc::Property for ReportConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configuration for report output destinations used in a Region switch plan.
#[derive(Clone)]
pub struct ReportOutputConfiguration(cfn::Properties);

impl ReportOutputConfiguration {
    /// A new `ReportOutputConfiguration`.
    ///
    /// - `S3Configuration`. Configuration for delivering reports to an Amazon S3 bucket.
    pub fn new(s3_configuration: impl fc::IntoValue<S3ReportOutputConfiguration>) -> Self { Self(cfn::Properties::new().with("S3Configuration", s3_configuration)) }
}

impl fc::Property for ReportOutputConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The Amazon Route 53 health check configuration.
#[derive(Clone)]
pub struct Route53HealthCheckConfiguration(cfn::Properties);

impl Route53HealthCheckConfiguration {
    /// A new `Route53HealthCheckConfiguration`.
    ///
    /// - `HostedZoneId`. The Amazon Route 53 health check configuration hosted zone ID.
    /// - `RecordName`. The Amazon Route 53 health check configuration record name.
    pub fn new(
        hosted_zone_id: impl fc::IntoValue<fc::IdOf<cfn::target::route53::HostedZone>>,
        record_name: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("HostedZoneId", hosted_zone_id)
            .with("RecordName", record_name)
        )
    }
    /// `CrossAccountRole`. The cross account role for the configuration.
    pub fn cross_account_role(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CrossAccountRole", value)) }
    /// `ExternalId`. The external ID (secret key) for the configuration.
    pub fn external_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ExternalId", value)) }
    /// `RecordSets`. The Amazon Route 53 health check configuration record sets.
    pub fn record_sets(self, value: impl fc::IntoValue<fc::List<Route53ResourceRecordSet>>) -> Self { Self(self.0.with("RecordSets", value)) }
    /// `TimeoutMinutes`. The Amazon Route 53 health check configuration time out (in minutes).
    pub fn timeout_minutes(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("TimeoutMinutes", value)) }
}

impl fc::Property for Route53HealthCheckConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The Amazon Route 53 record set.
#[derive(Clone)]
pub struct Route53ResourceRecordSet(cfn::Properties);

impl Route53ResourceRecordSet {
    /// A new `Route53ResourceRecordSet`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `RecordSetIdentifier`. The Amazon Route 53 record set identifier.
    pub fn record_set_identifier(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("RecordSetIdentifier", value)) }
    /// `Region`. The Amazon Route 53 record set Region.
    pub fn region(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Region", value)) }
}

impl fc::Property for Route53ResourceRecordSet {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configuration for delivering generated reports to an Amazon S3 bucket.
#[derive(Clone)]
pub struct S3ReportOutputConfiguration(cfn::Properties);

impl S3ReportOutputConfiguration {
    /// A new `S3ReportOutputConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `BucketOwner`. The AWS account ID that owns the S3 bucket. Required to ensure the bucket is still owned by
    /// the same expected owner at generation time.
    pub fn bucket_owner(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("BucketOwner", value)) }
    /// `BucketPath`. The S3 bucket name and optional prefix where reports are stored. Format: bucket-name or
    /// bucket-name/prefix.
    pub fn bucket_path(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("BucketPath", value)) }
}

impl fc::Property for S3ReportOutputConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The service for a cross account role.
#[derive(Clone)]
pub struct Service(cfn::Properties);

impl Service {
    /// A new `Service`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ClusterArn`. The cluster Amazon Resource Name (ARN) for a service.
    pub fn cluster_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ClusterArn", value)) }
    /// `CrossAccountRole`. The cross account role for a service.
    pub fn cross_account_role(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CrossAccountRole", value)) }
    /// `ExternalId`. The external ID (secret key) for the service.
    pub fn external_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ExternalId", value)) }
    /// `ServiceArn`. The Amazon Resource Name (ARN) for a service.
    pub fn service_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ServiceArn", value)) }
}

impl fc::Property for Service {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Represents a step in a Region switch plan workflow. Each step performs a specific action during the Region
/// switch process.
#[derive(Clone)]
pub struct Step(cfn::Properties);

impl Step {
    /// A value of `ExecutionBlockType`.
    pub const EXECUTION_BLOCK_TYPE_ARC_REGION_SWITCH_PLAN: &'static str = "ARCRegionSwitchPlan";
    /// A value of `ExecutionBlockType`.
    pub const EXECUTION_BLOCK_TYPE_ARC_ROUTING_CONTROL: &'static str = "ARCRoutingControl";
    /// A value of `ExecutionBlockType`.
    pub const EXECUTION_BLOCK_TYPE_AURORA_GLOBAL_DATABASE: &'static str = "AuroraGlobalDatabase";
    /// A value of `ExecutionBlockType`.
    pub const EXECUTION_BLOCK_TYPE_AURORA_PROVISIONED_SCALING: &'static str = "AuroraProvisionedScaling";
    /// A value of `ExecutionBlockType`.
    pub const EXECUTION_BLOCK_TYPE_AURORA_SERVERLESS_SCALING: &'static str = "AuroraServerlessScaling";
    /// A value of `ExecutionBlockType`.
    pub const EXECUTION_BLOCK_TYPE_CUSTOM_ACTION_LAMBDA: &'static str = "CustomActionLambda";
    /// A value of `ExecutionBlockType`.
    pub const EXECUTION_BLOCK_TYPE_DOCUMENT_DB: &'static str = "DocumentDb";
    /// A value of `ExecutionBlockType`.
    pub const EXECUTION_BLOCK_TYPE_EC2_AUTO_SCALING: &'static str = "EC2AutoScaling";
    /// A value of `ExecutionBlockType`.
    pub const EXECUTION_BLOCK_TYPE_ECS_SERVICE_SCALING: &'static str = "ECSServiceScaling";
    /// A value of `ExecutionBlockType`.
    pub const EXECUTION_BLOCK_TYPE_EKS_RESOURCE_SCALING: &'static str = "EKSResourceScaling";
    /// A value of `ExecutionBlockType`.
    pub const EXECUTION_BLOCK_TYPE_LAMBDA_EVENT_SOURCE_MAPPING: &'static str = "LambdaEventSourceMapping";
    /// A value of `ExecutionBlockType`.
    pub const EXECUTION_BLOCK_TYPE_MANUAL_APPROVAL: &'static str = "ManualApproval";
    /// A value of `ExecutionBlockType`.
    pub const EXECUTION_BLOCK_TYPE_NEPTUNE_GLOBAL_DATABASE: &'static str = "NeptuneGlobalDatabase";
    /// A value of `ExecutionBlockType`.
    pub const EXECUTION_BLOCK_TYPE_PARALLEL: &'static str = "Parallel";
    /// A value of `ExecutionBlockType`.
    pub const EXECUTION_BLOCK_TYPE_RDS_CREATE_CROSS_REGION_REPLICA: &'static str = "RdsCreateCrossRegionReplica";
    /// A value of `ExecutionBlockType`.
    pub const EXECUTION_BLOCK_TYPE_RDS_PROMOTE_READ_REPLICA: &'static str = "RdsPromoteReadReplica";
    /// A value of `ExecutionBlockType`.
    pub const EXECUTION_BLOCK_TYPE_RDS_SWITCHOVER_READ_REPLICA: &'static str = "RdsSwitchoverReadReplica";
    /// A value of `ExecutionBlockType`.
    pub const EXECUTION_BLOCK_TYPE_ROUTE53_HEALTH_CHECK: &'static str = "Route53HealthCheck";
    /// A new `Step`.
    ///
    /// - `ExecutionBlockConfiguration`. The configuration for an execution block in a workflow.
    /// - `ExecutionBlockType`. The type of an execution block in a workflow.
    /// - `Name`. The name of a step in a workflow.
    pub fn new(
        execution_block_configuration: impl fc::IntoValue<ExecutionBlockConfiguration>,
        execution_block_type: impl fc::IntoValue<String>,
        name: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("ExecutionBlockConfiguration", execution_block_configuration)
            .with("ExecutionBlockType", execution_block_type)
            .with("Name", name)
        )
    }
    /// `Description`. The description of a step in a workflow.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
}

impl fc::Property for Step {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Defines a condition that can automatically trigger the execution of a Region switch plan.
#[derive(Clone)]
pub struct Trigger(cfn::Properties);

/// What a [`Trigger`] can't be without.
#[derive(Clone)]
pub struct TriggerRequired<A, B, C, D> {
    /// `Action`. The action to perform when the trigger fires. Valid values include ACTIVATE and DEACTIVATE.
    /// (`String`)
    pub action: A,
    /// `Conditions`. The conditions that must be met for the trigger to fire. (`List<TriggerCondition>`)
    pub conditions: B,
    /// `MinDelayMinutesBetweenExecutions`. The minimum time, in minutes, that must elapse between automatic
    /// executions of the plan. (`f64`)
    pub min_delay_minutes_between_executions: C,
    /// `TargetRegion`. The AWS Region for a trigger. (`String`)
    pub target_region: D,
}

impl Trigger {
    /// A value of `Action`.
    pub const ACTION_ACTIVATE: &'static str = "activate";
    /// A value of `Action`.
    pub const ACTION_DEACTIVATE: &'static str = "deactivate";
    /// A value of `Action`.
    pub const ACTION_POST_RECOVERY: &'static str = "postRecovery";
    /// A new `Trigger`.
    pub fn new(required: TriggerRequired<
        impl fc::IntoValue<String>,
        impl fc::IntoValue<fc::List<TriggerCondition>>,
        impl fc::IntoValue<f64>,
        impl fc::IntoValue<String>,
    >) -> Self {
        Self(cfn::Properties::new()
            .with("Action", required.action)
            .with("Conditions", required.conditions)
            .with("MinDelayMinutesBetweenExecutions", required.min_delay_minutes_between_executions)
            .with("TargetRegion", required.target_region)
        )
    }
    /// `Description`. The description for a trigger.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
}

impl fc::Property for Trigger {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Defines a condition that must be met for a trigger to fire.
#[derive(Clone)]
pub struct TriggerCondition(cfn::Properties);

impl TriggerCondition {
    /// A value of `Condition`.
    pub const CONDITION_GREEN: &'static str = "green";
    /// A value of `Condition`.
    pub const CONDITION_RED: &'static str = "red";
    /// A new `TriggerCondition`.
    ///
    /// - `AssociatedAlarmName`. The name of the CloudWatch alarm associated with the condition.
    /// - `Condition`. The condition that must be met. Valid values include ALARM and OK.
    pub fn new(
        associated_alarm_name: impl fc::IntoValue<String>,
        condition: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("AssociatedAlarmName", associated_alarm_name)
            .with("Condition", condition)
        )
    }
}

impl fc::Property for TriggerCondition {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Represents a workflow in a Region switch plan. A workflow defines a sequence of steps to execute during a
/// Region switch.
#[derive(Clone)]
pub struct Workflow(cfn::Properties);

impl Workflow {
    /// A value of `WorkflowTargetAction`.
    pub const WORKFLOW_TARGET_ACTION_ACTIVATE: &'static str = "activate";
    /// A value of `WorkflowTargetAction`.
    pub const WORKFLOW_TARGET_ACTION_DEACTIVATE: &'static str = "deactivate";
    /// A value of `WorkflowTargetAction`.
    pub const WORKFLOW_TARGET_ACTION_POST_RECOVERY: &'static str = "postRecovery";
    /// A new `Workflow`.
    ///
    /// - `WorkflowTargetAction`. The action that the workflow performs. Valid values include ACTIVATE and
    ///   DEACTIVATE.
    pub fn new(workflow_target_action: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("WorkflowTargetAction", workflow_target_action)) }
    /// `Steps`. The steps that make up the workflow.
    pub fn steps(self, value: impl fc::IntoValue<fc::List<Step>>) -> Self { Self(self.0.with("Steps", value)) }
    /// `WorkflowDescription`. The description of the workflow.
    pub fn workflow_description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("WorkflowDescription", value)) }
    /// `WorkflowTargetRegion`. The AWS Region that the workflow targets.
    pub fn workflow_target_region(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("WorkflowTargetRegion", value)) }
}

impl fc::Property for Workflow {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}
