// Written by `fineract-codegen`; changes are lost.

//! The resources of `AWS::EC2`.

use fineract_core as fc;

use crate as cfn;

/// `AWS::EC2::ApplicationStatusCheck`
///
/// An application status check monitors an HTTP or HTTPS endpoint on Amazon EC2 instances and reports
/// application-layer health. Configure a health check with a Protocol, Port, and Path, and then associate it with
/// EC2 instances via AWS::EC2::ApplicationStatusCheckInstanceAssociation or
/// AWS::EC2::ApplicationStatusCheckTagAssociation.
#[derive(Clone)]
pub struct ApplicationStatusCheck(cfn::ResourceBody);

impl ApplicationStatusCheck {
    /// A value of `Aggregation`.
    pub const AGGREGATION_EXCLUDED: &'static str = "excluded";
    /// A value of `Aggregation`.
    pub const AGGREGATION_INCLUDED: &'static str = "included";
    /// A value of `IpScope`.
    pub const IP_SCOPE_PRIVATE: &'static str = "private";
    /// A value of `IpVersion`.
    pub const IP_VERSION_IPV4: &'static str = "ipv4";
    /// A value of `IpVersion`.
    pub const IP_VERSION_IPV6: &'static str = "ipv6";
    /// A value of `Protocol`.
    pub const PROTOCOL_HTTP: &'static str = "http";
    /// A value of `Protocol`.
    pub const PROTOCOL_HTTPS: &'static str = "https";
    /// A new `AWS::EC2::ApplicationStatusCheck`.
    ///
    /// - `Port`. The port used for the health check.
    /// - `Protocol`. The network protocol used for the health check.
    pub fn new(
        port: impl fc::IntoValue<i64>,
        protocol: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("Port", port)
            .with("Protocol", protocol)
        )
    }
    /// `Aggregation`. Whether this check is included in the rolled-up application status.
    pub fn aggregation(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Aggregation", value)) }
    /// `DeviceIndex`. The network interface device index used for the health check.
    pub fn device_index(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("DeviceIndex", value)) }
    /// `FailureThreshold`. The number of consecutive failed probes required to mark the instance unhealthy.
    pub fn failure_threshold(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("FailureThreshold", value)) }
    /// `HealthCheckPaths`. The source/destination network paths used for the health check.
    pub fn health_check_paths(self, value: impl fc::IntoValue<fc::List<HealthCheckPath>>) -> Self { Self(self.0.with("HealthCheckPaths", value)) }
    /// `InitializationGracePeriodSeconds`. Seconds to wait after instance launch before beginning health checks.
    pub fn initialization_grace_period_seconds(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("InitializationGracePeriodSeconds", value)) }
    /// `Interval`. The interval, in seconds, between health check probes.
    pub fn interval(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Interval", value)) }
    /// `IpScope`. The IP scope used for the health check.
    pub fn ip_scope(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("IpScope", value)) }
    /// `IpVersion`. The IP version used for the health check.
    pub fn ip_version(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("IpVersion", value)) }
    /// `Path`. The HTTP path used for the health check.
    pub fn path(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Path", value)) }
    /// `StatusCodeMatcher`. The HTTP status codes considered successful (e.g., "200-299").
    pub fn status_code_matcher(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("StatusCodeMatcher", value)) }
    /// `SuccessThreshold`. The number of consecutive successful probes required to mark the instance healthy.
    pub fn success_threshold(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("SuccessThreshold", value)) }
    /// `Tags`. Tags to apply to the application status check.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `Timeout`. The timeout, in seconds, for each health check probe.
    pub fn timeout(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Timeout", value)) }
}

impl cfn::Resource for ApplicationStatusCheck {
    const TYPE: &'static str = "AWS::EC2::ApplicationStatusCheck";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ApplicationStatusCheck {
    type Handle = ApplicationStatusCheckRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ApplicationStatusCheckRef { ApplicationStatusCheckRef(self.0.build(scope, "AWS::EC2::ApplicationStatusCheck")) }
}

/// A [`ApplicationStatusCheck`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ApplicationStatusCheckRef(fc::NodeId);

impl ApplicationStatusCheckRef {
    /// `ApplicationStatusCheckId`, by `Fn::GetAtt`. The unique identifier of the application status check.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<ApplicationStatusCheck>> { fc::Value::attribute(self.0, "ApplicationStatusCheckId") }
    /// `Arn`, by `Ref`. The Amazon Resource Name (ARN) of the application status check.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<ApplicationStatusCheck>> { fc::Value::reference(self.0) }
    /// `CreationTime`, by `Fn::GetAtt`. When the application status check was created (ISO 8601).
    #[inline]
    pub fn creation_time(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreationTime") }
}

impl From<ApplicationStatusCheckRef> for fc::NodeId {
    #[inline]
    fn from(it: ApplicationStatusCheckRef) -> Self { it.0 }
}

impl From<&ApplicationStatusCheckRef> for fc::NodeId {
    #[inline]
    fn from(it: &ApplicationStatusCheckRef) -> Self { it.0 }
}

/// `AWS::EC2::CapacityManagerDataExport`
///
/// Creates a new data export configuration for EC2 Capacity Manager. This allows you to automatically export
/// capacity usage data to an S3 bucket on a scheduled basis. The exported data includes metrics for On-Demand,
/// Spot, and Capacity Reservations usage across your organization.
#[derive(Clone)]
pub struct CapacityManagerDataExport(cfn::ResourceBody);

impl CapacityManagerDataExport {
    /// A value of `OutputFormat`.
    pub const OUTPUT_FORMAT_CSV: &'static str = "csv";
    /// A value of `OutputFormat`.
    pub const OUTPUT_FORMAT_PARQUET: &'static str = "parquet";
    /// A value of `Schedule`.
    pub const SCHEDULE_HOURLY: &'static str = "hourly";
    /// A new `AWS::EC2::CapacityManagerDataExport`.
    ///
    /// - `OutputFormat`. The file format of the exported data.
    /// - `S3BucketName`. The name of the S3 bucket where export files are delivered.
    /// - `Schedule`. The frequency at which data exports are generated.
    pub fn new(
        output_format: impl fc::IntoValue<String>,
        s3_bucket_name: impl fc::IntoValue<fc::IdOf<cfn::target::s3::Bucket>>,
        schedule: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("OutputFormat", output_format)
            .with("S3BucketName", s3_bucket_name)
            .with("Schedule", schedule)
        )
    }
    /// `S3BucketPrefix`. The S3 key prefix used for organizing export files within the bucket.
    pub fn s3_bucket_prefix(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("S3BucketPrefix", value)) }
    /// `Tags`. The tags associated with the data export configuration.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for CapacityManagerDataExport {
    const TYPE: &'static str = "AWS::EC2::CapacityManagerDataExport";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for CapacityManagerDataExport {
    type Handle = CapacityManagerDataExportRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> CapacityManagerDataExportRef { CapacityManagerDataExportRef(self.0.build(scope, "AWS::EC2::CapacityManagerDataExport")) }
}

/// A [`CapacityManagerDataExport`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct CapacityManagerDataExportRef(fc::NodeId);

impl CapacityManagerDataExportRef {
    /// `CapacityManagerDataExportId`, by `Ref`. The unique identifier for the data export configuration.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<CapacityManagerDataExport>> { fc::Value::reference(self.0) }
}

impl From<CapacityManagerDataExportRef> for fc::NodeId {
    #[inline]
    fn from(it: CapacityManagerDataExportRef) -> Self { it.0 }
}

impl From<&CapacityManagerDataExportRef> for fc::NodeId {
    #[inline]
    fn from(it: &CapacityManagerDataExportRef) -> Self { it.0 }
}

/// `AWS::EC2::CapacityReservation`
///
/// Creates a new Capacity Reservation with the specified attributes.
#[derive(Clone)]
pub struct CapacityReservation(cfn::ResourceBody);

impl CapacityReservation {
    /// A new `AWS::EC2::CapacityReservation`.
    ///
    /// - `InstanceCount`. The number of instances for which to reserve capacity.
    /// - `InstancePlatform`. The type of operating system for which to reserve capacity.
    /// - `InstanceType`. The instance type for which to reserve capacity.
    pub fn new(
        instance_count: impl fc::IntoValue<i64>,
        instance_platform: impl fc::IntoValue<String>,
        instance_type: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("InstanceCount", instance_count)
            .with("InstancePlatform", instance_platform)
            .with("InstanceType", instance_type)
        )
    }
    /// `AvailabilityZone`. The Availability Zone in which to create the Capacity Reservation.
    pub fn availability_zone(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AvailabilityZone", value)) }
    /// `AvailabilityZoneId`. The ID of the Availability Zone in which the capacity is reserved.
    pub fn availability_zone_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AvailabilityZoneId", value)) }
    /// `EbsOptimized`. Indicates whether the Capacity Reservation supports EBS-optimized instances. This
    /// optimization provides dedicated throughput to Amazon EBS and an optimized configuration stack to provide
    /// optimal I/O performance. This optimization isn't available with all instance types. Additional usage
    /// charges apply when using an EBS- optimized instance.
    pub fn ebs_optimized(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("EbsOptimized", value)) }
    /// `EndDate`. The date and time at which the Capacity Reservation expires. When a Capacity Reservation
    /// expires, the reserved capacity is released and you can no longer launch instances into it. The Capacity
    /// Reservation's state changes to `expired` when it reaches its end date and time.
    pub fn end_date(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("EndDate", value)) }
    /// `EndDateType`. Indicates the way in which the Capacity Reservation ends.
    pub fn end_date_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("EndDateType", value)) }
    /// `EphemeralStorage`. Deprecated.
    pub fn ephemeral_storage(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("EphemeralStorage", value)) }
    /// `InstanceMatchCriteria`. Indicates the type of instance launches that the Capacity Reservation accepts.
    pub fn instance_match_criteria(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("InstanceMatchCriteria", value)) }
    /// `OutPostArn`. Not supported for future-dated Capacity Reservations.
    pub fn out_post_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("OutPostArn", value)) }
    /// `PlacementGroupArn`. Not supported for future-dated Capacity Reservations.
    pub fn placement_group_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PlacementGroupArn", value)) }
    /// `TagSpecifications`. The tags to apply to the Capacity Reservation during launch.
    pub fn tag_specifications(self, value: impl fc::IntoValue<fc::List<CapacityReservationTagSpecification>>) -> Self { Self(self.0.with("TagSpecifications", value)) }
    /// `Tenancy`. Indicates the tenancy of the Capacity Reservation.
    pub fn tenancy(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Tenancy", value)) }
    /// `UnusedReservationBillingOwnerId`. The ID of the AWS account to which to assign billing of the unused
    /// capacity of the Capacity Reservation. A request will be sent to the specified account. That account must
    /// accept the request for the billing to be assigned to their account.
    pub fn unused_reservation_billing_owner_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("UnusedReservationBillingOwnerId", value)) }
}

impl cfn::Resource for CapacityReservation {
    const TYPE: &'static str = "AWS::EC2::CapacityReservation";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for CapacityReservation {
    type Handle = CapacityReservationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> CapacityReservationRef { CapacityReservationRef(self.0.build(scope, "AWS::EC2::CapacityReservation")) }
}

/// A [`CapacityReservation`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct CapacityReservationRef(fc::NodeId);

impl CapacityReservationRef {
    /// `Id`, by `Ref`. The ID of the Capacity Reservation.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<CapacityReservation>> { fc::Value::reference(self.0) }
    /// `CapacityReservationArn`, by `Fn::GetAtt`. The Amazon Resource Name (ARN) of the Capacity Reservation.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<CapacityReservation>> { fc::Value::attribute(self.0, "CapacityReservationArn") }
    /// `AvailabilityZone`, by `Fn::GetAtt`. Returns the Availability Zone in which the capacity is reserved. For
    /// example: `us-east-1a`.
    #[inline]
    pub fn availability_zone(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "AvailabilityZone") }
    /// `AvailableInstanceCount`, by `Fn::GetAtt`. Returns the remaining capacity, which indicates the number of
    /// instances that can be launched in the Capacity Reservation. For example: `9`.
    #[inline]
    pub fn available_instance_count(&self) -> fc::Value<i64> { fc::Value::attribute(self.0, "AvailableInstanceCount") }
    /// `CapacityAllocationSet`, by `Fn::GetAtt`.
    #[inline]
    pub fn capacity_allocation_set(&self) -> fc::Value<fc::List<fc::Json>> { fc::Value::attribute(self.0, "CapacityAllocationSet") }
    /// `CapacityReservationFleetId`, by `Fn::GetAtt`. The ID of the Capacity Reservation Fleet to which the
    /// Capacity Reservation belongs. Only valid for Capacity Reservations that were created by a Capacity
    /// Reservation Fleet.
    #[inline]
    pub fn capacity_reservation_fleet_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CapacityReservationFleetId") }
    /// `CommitmentInfo`, by `Fn::GetAtt`.
    #[inline]
    pub fn commitment_info(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "CommitmentInfo") }
    /// `CreateDate`, by `Fn::GetAtt`. The date and time the Capacity Reservation was created.
    #[inline]
    pub fn create_date(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreateDate") }
    /// `DeliveryPreference`, by `Fn::GetAtt`. The delivery method for a future-dated Capacity Reservation.
    /// `incremental` indicates that the requested capacity is delivered in addition to any running instances and
    /// reserved capacity that you have in your account at the requested date and time.
    #[inline]
    pub fn delivery_preference(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "DeliveryPreference") }
    /// `InstanceType`, by `Fn::GetAtt`. Returns the type of instance for which the capacity is reserved. For
    /// example: `m4.large`.
    #[inline]
    pub fn instance_type(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "InstanceType") }
    /// `OwnerId`, by `Fn::GetAtt`. The ID of the AWS account that owns the Capacity Reservation.
    #[inline]
    pub fn owner_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "OwnerId") }
    /// `ReservationType`, by `Fn::GetAtt`. The type of Capacity Reservation.
    #[inline]
    pub fn reservation_type(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ReservationType") }
    /// `StartDate`, by `Fn::GetAtt`. The date and time the Capacity Reservation was started.
    #[inline]
    pub fn start_date(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "StartDate") }
    /// `State`, by `Fn::GetAtt`. The current state of the Capacity Reservation.
    #[inline]
    pub fn state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "State") }
    /// `Tenancy`, by `Fn::GetAtt`. Returns the tenancy of the Capacity Reservation. For example: `dedicated`.
    #[inline]
    pub fn tenancy(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Tenancy") }
    /// `TotalInstanceCount`, by `Fn::GetAtt`. Returns the total number of instances for which the Capacity
    /// Reservation reserves capacity. For example: `15`.
    #[inline]
    pub fn total_instance_count(&self) -> fc::Value<i64> { fc::Value::attribute(self.0, "TotalInstanceCount") }
}

impl From<CapacityReservationRef> for fc::NodeId {
    #[inline]
    fn from(it: CapacityReservationRef) -> Self { it.0 }
}

impl From<&CapacityReservationRef> for fc::NodeId {
    #[inline]
    fn from(it: &CapacityReservationRef) -> Self { it.0 }
}

/// `AWS::EC2::CapacityReservationFleet`
///
/// Creates a new Capacity Reservation Fleet with the specified attributes.
#[derive(Clone)]
pub struct CapacityReservationFleet(cfn::ResourceBody);

impl CapacityReservationFleet {
    /// A value of `InstanceMatchCriteria`.
    pub const INSTANCE_MATCH_CRITERIA_OPEN: &'static str = "open";
    /// A value of `Tenancy`.
    pub const TENANCY_DEFAULT: &'static str = "default";
    /// A new `AWS::EC2::CapacityReservationFleet`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `AllocationStrategy`. The strategy used by the Capacity Reservation Fleet to determine which of the
    /// specified instance types to use. Currently, only the `prioritized` allocation strategy is supported.
    pub fn allocation_strategy(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AllocationStrategy", value)) }
    /// `EndDate`. The date and time at which the Capacity Reservation Fleet expires. When the Capacity Reservation
    /// Fleet expires, its state changes to `expired` and all of the Capacity Reservations in the Fleet expire.
    pub fn end_date(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("EndDate", value)) }
    /// `InstanceMatchCriteria`. Indicates the type of instance launches that the Capacity Reservation Fleet
    /// accepts. All Capacity Reservations in the Fleet inherit this instance matching criteria.
    pub fn instance_match_criteria(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("InstanceMatchCriteria", value)) }
    /// `InstanceTypeSpecifications`. Information about the instance types for which to reserve the capacity.
    pub fn instance_type_specifications(self, value: impl fc::IntoValue<fc::List<InstanceTypeSpecification>>) -> Self { Self(self.0.with("InstanceTypeSpecifications", value)) }
    /// `NoRemoveEndDate`. Used to add an end date to a Capacity Reservation Fleet that has no end date and time.
    /// To add an end date to a Capacity Reservation Fleet, specify `true` for this paramater and specify the end
    /// date and time (in UTC time format) for the EndDate parameter.
    pub fn no_remove_end_date(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("NoRemoveEndDate", value)) }
    /// `RemoveEndDate`. Used to remove an end date from a Capacity Reservation Fleet that is configured to end
    /// automatically at a specific date and time. To remove the end date from a Capacity Reservation Fleet,
    /// specify `true` for this paramater and omit the EndDate parameter.
    pub fn remove_end_date(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("RemoveEndDate", value)) }
    /// `TagSpecifications`. The tags to assign to the Capacity Reservation Fleet. The tags are automatically
    /// assigned to the Capacity Reservations in the Fleet.
    pub fn tag_specifications(self, value: impl fc::IntoValue<fc::List<CapacityReservationTagSpecification>>) -> Self { Self(self.0.with("TagSpecifications", value)) }
    /// `Tenancy`. Indicates the tenancy of the Capacity Reservation Fleet. All Capacity Reservations in the Fleet
    /// inherit this tenancy.
    pub fn tenancy(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Tenancy", value)) }
    /// `TotalTargetCapacity`. The total number of capacity units to be reserved by the Capacity Reservation Fleet.
    /// This value, together with the instance type weights that you assign to each instance type used by the Fleet
    /// determine the number of instances for which the Fleet reserves capacity. Both values are based on units
    /// that make sense for your workload.
    pub fn total_target_capacity(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("TotalTargetCapacity", value)) }
}

impl cfn::Resource for CapacityReservationFleet {
    const TYPE: &'static str = "AWS::EC2::CapacityReservationFleet";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for CapacityReservationFleet {
    type Handle = CapacityReservationFleetRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> CapacityReservationFleetRef { CapacityReservationFleetRef(self.0.build(scope, "AWS::EC2::CapacityReservationFleet")) }
}

/// A [`CapacityReservationFleet`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct CapacityReservationFleetRef(fc::NodeId);

impl CapacityReservationFleetRef {
    /// `CapacityReservationFleetId`, by `Ref`. The ID of the Capacity Reservation Fleet.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<CapacityReservationFleet>> { fc::Value::reference(self.0) }
}

impl From<CapacityReservationFleetRef> for fc::NodeId {
    #[inline]
    fn from(it: CapacityReservationFleetRef) -> Self { it.0 }
}

impl From<&CapacityReservationFleetRef> for fc::NodeId {
    #[inline]
    fn from(it: &CapacityReservationFleetRef) -> Self { it.0 }
}

/// `AWS::EC2::CarrierGateway`
///
/// Creates a carrier gateway.
#[derive(Clone)]
pub struct CarrierGateway(cfn::ResourceBody);

impl CarrierGateway {
    /// A new `AWS::EC2::CarrierGateway`.
    ///
    /// - `VpcId`. The ID of the VPC associated with the carrier gateway.
    pub fn new(vpc_id: impl fc::IntoValue<fc::IdOf<Vpc>>) -> Self { Self(cfn::ResourceBody::new().with("VpcId", vpc_id)) }
    /// `Tags`. The tags assigned to the carrier gateway.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for CarrierGateway {
    const TYPE: &'static str = "AWS::EC2::CarrierGateway";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for CarrierGateway {
    type Handle = CarrierGatewayRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> CarrierGatewayRef { CarrierGatewayRef(self.0.build(scope, "AWS::EC2::CarrierGateway")) }
}

/// A [`CarrierGateway`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct CarrierGatewayRef(fc::NodeId);

impl CarrierGatewayRef {
    /// `CarrierGatewayId`, by `Ref`. The ID of the carrier gateway.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<CarrierGateway>> { fc::Value::reference(self.0) }
    /// `OwnerId`, by `Fn::GetAtt`. The AWS account ID of the owner of the carrier gateway.
    #[inline]
    pub fn owner_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "OwnerId") }
    /// `State`, by `Fn::GetAtt`. The state of the carrier gateway.
    #[inline]
    pub fn state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "State") }
}

impl From<CarrierGatewayRef> for fc::NodeId {
    #[inline]
    fn from(it: CarrierGatewayRef) -> Self { it.0 }
}

impl From<&CarrierGatewayRef> for fc::NodeId {
    #[inline]
    fn from(it: &CarrierGatewayRef) -> Self { it.0 }
}

/// `AWS::EC2::ClientVpnAuthorizationRule`
///
/// Specifies an ingress authorization rule to add to a Client VPN endpoint. Ingress authorization rules act as
/// firewall rules that grant access to networks. You must configure ingress authorization rules to enable clients
/// to access resources in AWS or on-premises networks.
#[derive(Clone)]
pub struct ClientVpnAuthorizationRule(cfn::ResourceBody);

impl ClientVpnAuthorizationRule {
    /// A new `AWS::EC2::ClientVpnAuthorizationRule`.
    ///
    /// - `ClientVpnEndpointId`. The ID of the Client VPN endpoint.
    /// - `TargetNetworkCidr`. The IPv4 address range, in CIDR notation, of the network for which access is being
    ///   authorized.
    pub fn new(
        client_vpn_endpoint_id: impl fc::IntoValue<fc::IdOf<ClientVpnEndpoint>>,
        target_network_cidr: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("ClientVpnEndpointId", client_vpn_endpoint_id)
            .with("TargetNetworkCidr", target_network_cidr)
        )
    }
    /// `AccessGroupId`. The ID of the group to grant access to, for example, the Active Directory group or
    /// identity provider (IdP) group. Required if `AuthorizeAllGroups` is `false` or not specified.
    pub fn access_group_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AccessGroupId", value)) }
    /// `AuthorizeAllGroups`. Indicates whether to grant access to all clients. Specify `true` to grant all clients
    /// who successfully establish a VPN connection access to the network. Must be set to `true` if `AccessGroupId`
    /// is not specified.
    pub fn authorize_all_groups(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("AuthorizeAllGroups", value)) }
    /// `Description`. A brief description of the authorization rule.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
}

impl cfn::Resource for ClientVpnAuthorizationRule {
    const TYPE: &'static str = "AWS::EC2::ClientVpnAuthorizationRule";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ClientVpnAuthorizationRule {
    type Handle = ClientVpnAuthorizationRuleRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ClientVpnAuthorizationRuleRef { ClientVpnAuthorizationRuleRef(self.0.build(scope, "AWS::EC2::ClientVpnAuthorizationRule")) }
}

/// A [`ClientVpnAuthorizationRule`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ClientVpnAuthorizationRuleRef(fc::NodeId);

impl ClientVpnAuthorizationRuleRef {
    /// `Id`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<ClientVpnAuthorizationRule>> { fc::Value::reference(self.0) }
}

impl From<ClientVpnAuthorizationRuleRef> for fc::NodeId {
    #[inline]
    fn from(it: ClientVpnAuthorizationRuleRef) -> Self { it.0 }
}

impl From<&ClientVpnAuthorizationRuleRef> for fc::NodeId {
    #[inline]
    fn from(it: &ClientVpnAuthorizationRuleRef) -> Self { it.0 }
}

/// `AWS::EC2::ClientVpnEndpoint`
///
/// Specifies a Client VPN endpoint. A Client VPN endpoint is the resource you create and configure to enable and
/// manage client VPN sessions. It is the destination endpoint at which all client VPN sessions are terminated.
#[derive(Clone)]
pub struct ClientVpnEndpoint(cfn::ResourceBody);

impl ClientVpnEndpoint {
    /// A new `AWS::EC2::ClientVpnEndpoint`.
    ///
    /// - `AuthenticationOptions`. Information about the authentication method to be used to authenticate clients.
    /// - `ConnectionLogOptions`. Information about the client connection logging options.
    /// - `ServerCertificateArn`. The ARN of the server certificate.
    pub fn new(
        authentication_options: impl fc::IntoValue<fc::List<ClientAuthenticationRequest>>,
        connection_log_options: impl fc::IntoValue<ConnectionLogOptions>,
        server_certificate_arn: impl fc::IntoValue<fc::Arn<cfn::target::certificatemanager::Certificate>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("AuthenticationOptions", authentication_options)
            .with("ConnectionLogOptions", connection_log_options)
            .with("ServerCertificateArn", server_certificate_arn)
        )
    }
    /// `ClientCidrBlock`. The IPv4 address range, in CIDR notation, from which to assign client IP addresses. The
    /// address range cannot overlap with the local CIDR of the VPC in which the associated subnet is located, or
    /// the routes that you add manually. The address range cannot be changed after the Client VPN endpoint has
    /// been created. Client CIDR range must have a size of at least /22 and must not be greater than /12.
    pub fn client_cidr_block(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ClientCidrBlock", value)) }
    /// `ClientConnectOptions`. The options for managing connection authorization for new client connections.
    pub fn client_connect_options(self, value: impl fc::IntoValue<ClientConnectOptions>) -> Self { Self(self.0.with("ClientConnectOptions", value)) }
    /// `ClientLoginBannerOptions`. Options for enabling a customizable text banner that will be displayed on AWS
    /// provided clients when a VPN session is established.
    pub fn client_login_banner_options(self, value: impl fc::IntoValue<ClientLoginBannerOptions>) -> Self { Self(self.0.with("ClientLoginBannerOptions", value)) }
    /// `ClientRouteEnforcementOptions`. Client route enforcement is a feature of the Client VPN service that helps
    /// enforce administrator defined routes on devices connected through the VPN. T his feature helps improve your
    /// security posture by ensuring that network traffic originating from a connected client is not inadvertently
    /// sent outside the VPN tunnel.
    pub fn client_route_enforcement_options(self, value: impl fc::IntoValue<ClientRouteEnforcementOptions>) -> Self { Self(self.0.with("ClientRouteEnforcementOptions", value)) }
    /// `Description`. A brief description of the Client VPN endpoint.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `DisconnectOnSessionTimeout`. Indicates whether the client VPN session is disconnected after the maximum
    /// `sessionTimeoutHours` is reached. If `true`, users are prompted to reconnect client VPN. If `false`, client
    /// VPN attempts to reconnect automatically. The default value is `true`.
    pub fn disconnect_on_session_timeout(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("DisconnectOnSessionTimeout", value)) }
    /// `DnsServers`. Information about the DNS servers to be used for DNS resolution. A Client VPN endpoint can
    /// have up to two DNS servers. If no DNS server is specified, the DNS address configured on the device is used
    /// for the DNS server.
    pub fn dns_servers(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("DnsServers", value)) }
    /// `EndpointIpAddressType`. The IP address type of the Client VPN endpoint. Possible values are `ipv4` for
    /// IPv4 addressing only, `ipv6` for IPv6 addressing only, or `dual-stack` for both IPv4 and IPv6 addressing.
    pub fn endpoint_ip_address_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("EndpointIpAddressType", value)) }
    /// `SecurityGroupIds`. The IDs of one or more security groups to apply to the target network. You must also
    /// specify the ID of the VPC that contains the security groups.
    pub fn security_group_ids(self, value: impl fc::IntoValue<fc::List<fc::IdOf<SecurityGroup>>>) -> Self { Self(self.0.with("SecurityGroupIds", value)) }
    /// `SelfServicePortal`. Specify whether to enable the self-service portal for the Client VPN endpoint.
    pub fn self_service_portal(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SelfServicePortal", value)) }
    /// `SessionTimeoutHours`. The maximum VPN session duration time in hours.
    pub fn session_timeout_hours(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("SessionTimeoutHours", value)) }
    /// `SplitTunnel`. Indicates whether split-tunnel is enabled on the AWS Client VPN endpoint.
    pub fn split_tunnel(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("SplitTunnel", value)) }
    /// `TagSpecifications`. The tags to apply to the Client VPN endpoint during creation.
    pub fn tag_specifications(self, value: impl fc::IntoValue<fc::List<ClientVpnEndpointTagSpecification>>) -> Self { Self(self.0.with("TagSpecifications", value)) }
    /// `TrafficIpAddressType`. The IP address type of the Client VPN endpoint. Possible values are either `ipv4`
    /// for IPv4 addressing only, `ipv6` for IPv6 addressing only, or `dual-stack` for both IPv4 and IPv6
    /// addressing.
    pub fn traffic_ip_address_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TrafficIpAddressType", value)) }
    /// `TransitGatewayConfiguration`.
    pub fn transit_gateway_configuration(self, value: impl fc::IntoValue<TransitGatewayConfiguration>) -> Self { Self(self.0.with("TransitGatewayConfiguration", value)) }
    /// `TransportProtocol`. The transport protocol to be used by the VPN session.
    pub fn transport_protocol(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TransportProtocol", value)) }
    /// `VpcId`. The ID of the VPC to associate with the Client VPN endpoint. If no security group IDs are
    /// specified in the request, the default security group for the VPC is applied.
    pub fn vpc_id(self, value: impl fc::IntoValue<fc::IdOf<Vpc>>) -> Self { Self(self.0.with("VpcId", value)) }
    /// `VpnPort`. The port number to assign to the Client VPN endpoint for TCP and UDP traffic.
    pub fn vpn_port(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("VpnPort", value)) }
}

impl cfn::Resource for ClientVpnEndpoint {
    const TYPE: &'static str = "AWS::EC2::ClientVpnEndpoint";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ClientVpnEndpoint {
    type Handle = ClientVpnEndpointRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ClientVpnEndpointRef { ClientVpnEndpointRef(self.0.build(scope, "AWS::EC2::ClientVpnEndpoint")) }
}

/// A [`ClientVpnEndpoint`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ClientVpnEndpointRef(fc::NodeId);

impl ClientVpnEndpointRef {
    /// `Id`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<ClientVpnEndpoint>> { fc::Value::reference(self.0) }
}

impl From<ClientVpnEndpointRef> for fc::NodeId {
    #[inline]
    fn from(it: ClientVpnEndpointRef) -> Self { it.0 }
}

impl From<&ClientVpnEndpointRef> for fc::NodeId {
    #[inline]
    fn from(it: &ClientVpnEndpointRef) -> Self { it.0 }
}

/// `AWS::EC2::ClientVpnRoute`
///
/// Specifies a network route to add to a Client VPN endpoint. Each Client VPN endpoint has a route table that
/// describes the available destination network routes. Each route in the route table specifies the path for
/// traffic to specific resources or networks.
#[derive(Clone)]
pub struct ClientVpnRoute(cfn::ResourceBody);

impl ClientVpnRoute {
    /// A new `AWS::EC2::ClientVpnRoute`.
    ///
    /// - `ClientVpnEndpointId`. The ID of the Client VPN endpoint to which to add the route.
    /// - `DestinationCidrBlock`. The IPv4 address range, in CIDR notation, of the route destination.
    pub fn new(
        client_vpn_endpoint_id: impl fc::IntoValue<fc::IdOf<ClientVpnEndpoint>>,
        destination_cidr_block: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("ClientVpnEndpointId", client_vpn_endpoint_id)
            .with("DestinationCidrBlock", destination_cidr_block)
        )
    }
    /// `Description`. A brief description of the route.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `TargetVpcSubnetId`. The ID of the subnet through which you want to route traffic. The specified subnet
    /// must be an existing target network of the Client VPN endpoint.
    pub fn target_vpc_subnet_id(self, value: impl fc::IntoValue<fc::IdOf<Subnet>>) -> Self { Self(self.0.with("TargetVpcSubnetId", value)) }
}

impl cfn::Resource for ClientVpnRoute {
    const TYPE: &'static str = "AWS::EC2::ClientVpnRoute";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ClientVpnRoute {
    type Handle = ClientVpnRouteRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ClientVpnRouteRef { ClientVpnRouteRef(self.0.build(scope, "AWS::EC2::ClientVpnRoute")) }
}

/// A [`ClientVpnRoute`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ClientVpnRouteRef(fc::NodeId);

impl ClientVpnRouteRef {
    /// `Id`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<ClientVpnRoute>> { fc::Value::reference(self.0) }
}

impl From<ClientVpnRouteRef> for fc::NodeId {
    #[inline]
    fn from(it: ClientVpnRouteRef) -> Self { it.0 }
}

impl From<&ClientVpnRouteRef> for fc::NodeId {
    #[inline]
    fn from(it: &ClientVpnRouteRef) -> Self { it.0 }
}

/// `AWS::EC2::ClientVpnTargetNetworkAssociation`
///
/// Specifies a target network to associate with a Client VPN endpoint. A target network is a subnet in a VPC. You
/// can associate multiple subnets from the same VPC with a Client VPN endpoint. You can associate only one subnet
/// in each Availability Zone. We recommend that you associate at least two subnets to provide Availability Zone
/// redundancy.
#[derive(Clone)]
pub struct ClientVpnTargetNetworkAssociation(cfn::ResourceBody);

impl ClientVpnTargetNetworkAssociation {
    /// A new `AWS::EC2::ClientVpnTargetNetworkAssociation`.
    ///
    /// - `ClientVpnEndpointId`. The ID of the Client VPN endpoint.
    pub fn new(
        client_vpn_endpoint_id: impl fc::IntoValue<fc::IdOf<ClientVpnEndpoint>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("ClientVpnEndpointId", client_vpn_endpoint_id)
        )
    }
    /// `AvailabilityZone`.
    pub fn availability_zone(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AvailabilityZone", value)) }
    /// `AvailabilityZoneId`.
    pub fn availability_zone_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AvailabilityZoneId", value)) }
    /// `SubnetId`. The ID of the subnet to associate with the Client VPN endpoint.
    pub fn subnet_id(self, value: impl fc::IntoValue<fc::IdOf<Subnet>>) -> Self { Self(self.0.with("SubnetId", value)) }
}

impl cfn::Resource for ClientVpnTargetNetworkAssociation {
    const TYPE: &'static str = "AWS::EC2::ClientVpnTargetNetworkAssociation";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ClientVpnTargetNetworkAssociation {
    type Handle = ClientVpnTargetNetworkAssociationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ClientVpnTargetNetworkAssociationRef { ClientVpnTargetNetworkAssociationRef(self.0.build(scope, "AWS::EC2::ClientVpnTargetNetworkAssociation")) }
}

/// A [`ClientVpnTargetNetworkAssociation`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ClientVpnTargetNetworkAssociationRef(fc::NodeId);

impl ClientVpnTargetNetworkAssociationRef {
    /// `Id`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<ClientVpnTargetNetworkAssociation>> { fc::Value::reference(self.0) }
}

impl From<ClientVpnTargetNetworkAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: ClientVpnTargetNetworkAssociationRef) -> Self { it.0 }
}

impl From<&ClientVpnTargetNetworkAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: &ClientVpnTargetNetworkAssociationRef) -> Self { it.0 }
}

/// `AWS::EC2::CustomerGateway`
///
/// Specifies a customer gateway.
#[derive(Clone)]
pub struct CustomerGateway(cfn::ResourceBody);

impl CustomerGateway {
    /// A new `AWS::EC2::CustomerGateway`.
    ///
    /// - `IpAddress`. The IP address for the customer gateway device's outside interface. The address must be
    ///   static. If `OutsideIpAddressType` in your VPN connection options is set to `PrivateIpv4`, you can use an
    ///   RFC6598 or RFC1918 private IPv4 address. If `OutsideIpAddressType` is set to `Ipv6`, you can use an IPv6
    ///   address.
    /// - `Type`. The type of VPN connection that this customer gateway supports ( `ipsec.1` ).
    pub fn new(
        ip_address: impl fc::IntoValue<String>,
        r#type: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("IpAddress", ip_address)
            .with("Type", r#type)
        )
    }
    /// `BgpAsn`. For customer gateway devices that support BGP, specify the device's ASN. You must specify either
    /// `BgpAsn` or `BgpAsnExtended` when creating the customer gateway. If the ASN is larger than `2,147,483,647`,
    /// you must use `BgpAsnExtended`.
    pub fn bgp_asn(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("BgpAsn", value)) }
    /// `BgpAsnExtended`. For customer gateway devices that support BGP, specify the device's ASN. You must specify
    /// either `BgpAsn` or `BgpAsnExtended` when creating the customer gateway. If the ASN is larger than
    /// `2,147,483,647`, you must use `BgpAsnExtended`.
    pub fn bgp_asn_extended(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("BgpAsnExtended", value)) }
    /// `CertificateArn`. The Amazon Resource Name (ARN) for the customer gateway certificate.
    pub fn certificate_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CertificateArn", value)) }
    /// `DeviceName`. The name of customer gateway device.
    pub fn device_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DeviceName", value)) }
    /// `Tags`. One or more tags for the customer gateway.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for CustomerGateway {
    const TYPE: &'static str = "AWS::EC2::CustomerGateway";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for CustomerGateway {
    type Handle = CustomerGatewayRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> CustomerGatewayRef { CustomerGatewayRef(self.0.build(scope, "AWS::EC2::CustomerGateway")) }
}

/// A [`CustomerGateway`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct CustomerGatewayRef(fc::NodeId);

impl CustomerGatewayRef {
    /// `CustomerGatewayId`, by `Ref`. The ID of the customer gateway.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<CustomerGateway>> { fc::Value::reference(self.0) }
}

impl From<CustomerGatewayRef> for fc::NodeId {
    #[inline]
    fn from(it: CustomerGatewayRef) -> Self { it.0 }
}

impl From<&CustomerGatewayRef> for fc::NodeId {
    #[inline]
    fn from(it: &CustomerGatewayRef) -> Self { it.0 }
}

/// `AWS::EC2::DHCPOptions`
///
/// Specifies a set of DHCP options for your VPC.
#[derive(Clone)]
pub struct DhcpOptions(cfn::ResourceBody);

impl DhcpOptions {
    /// A new `AWS::EC2::DHCPOptions`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `DomainName`. This value is used to complete unqualified DNS hostnames. If you're using AmazonProvidedDNS
    /// in `us-east-1`, specify `ec2.internal`. If you're using AmazonProvidedDNS in another Region, specify
    /// region. `compute.internal` (for example, `ap-northeast-1.compute.internal` ). Otherwise, specify a domain
    /// name (for example, MyCompany.com ).
    pub fn domain_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DomainName", value)) }
    /// `DomainNameServers`. The IPv4 addresses of up to four domain name servers, or `AmazonProvidedDNS`. The
    /// default is `AmazonProvidedDNS`. To have your instance receive a custom DNS hostname as specified in
    /// `DomainName`, you must set this property to a custom DNS server.
    pub fn domain_name_servers(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("DomainNameServers", value)) }
    /// `Ipv6AddressPreferredLeaseTime`. A value (in seconds, minutes, hours, or years) for how frequently a
    /// running instance with an IPv6 assigned to it goes through DHCPv6 lease renewal. Acceptable values are
    /// between 140 and 2147483647 seconds (approximately 68 years). If no value is entered, the default lease time
    /// is 140 seconds. If you use long-term addressing for EC2 instances, you can increase the lease time and
    /// avoid frequent lease renewal requests.
    pub fn ipv6_address_preferred_lease_time(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Ipv6AddressPreferredLeaseTime", value)) }
    /// `NetbiosNameServers`. The IPv4 addresses of up to four NetBIOS name servers.
    pub fn netbios_name_servers(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("NetbiosNameServers", value)) }
    /// `NetbiosNodeType`. The NetBIOS node type (1, 2, 4, or 8). We recommend that you specify 2 (broadcast and
    /// multicast are not currently supported).
    pub fn netbios_node_type(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("NetbiosNodeType", value)) }
    /// `NtpServers`. The IPv4 addresses of up to four Network Time Protocol (NTP) servers.
    pub fn ntp_servers(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("NtpServers", value)) }
    /// `Tags`. Any tags assigned to the DHCP options set.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for DhcpOptions {
    const TYPE: &'static str = "AWS::EC2::DHCPOptions";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for DhcpOptions {
    type Handle = DhcpOptionsRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> DhcpOptionsRef { DhcpOptionsRef(self.0.build(scope, "AWS::EC2::DHCPOptions")) }
}

/// A [`DhcpOptions`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct DhcpOptionsRef(fc::NodeId);

impl DhcpOptionsRef {
    /// `DhcpOptionsId`, by `Ref`. The ID of the DHCP options set.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<DhcpOptions>> { fc::Value::reference(self.0) }
}

impl From<DhcpOptionsRef> for fc::NodeId {
    #[inline]
    fn from(it: DhcpOptionsRef) -> Self { it.0 }
}

impl From<&DhcpOptionsRef> for fc::NodeId {
    #[inline]
    fn from(it: &DhcpOptionsRef) -> Self { it.0 }
}

/// `AWS::EC2::EC2Fleet`
///
/// Specifies the configuration information to launch a fleet--or group--of instances. An EC2 Fleet can launch
/// multiple instance types across multiple Availability Zones, using the On-Demand Instance, Reserved Instance,
/// and Spot Instance purchasing models together.
#[derive(Clone)]
pub struct Ec2Fleet(cfn::ResourceBody);

impl Ec2Fleet {
    /// A value of `ExcessCapacityTerminationPolicy`.
    pub const EXCESS_CAPACITY_TERMINATION_POLICY_NO_TERMINATION: &'static str = "no-termination";
    /// A value of `ExcessCapacityTerminationPolicy`.
    pub const EXCESS_CAPACITY_TERMINATION_POLICY_TERMINATION: &'static str = "termination";
    /// A value of `Type`.
    pub const TYPE_INSTANT: &'static str = "instant";
    /// A value of `Type`.
    pub const TYPE_MAINTAIN: &'static str = "maintain";
    /// A value of `Type`.
    pub const TYPE_REQUEST: &'static str = "request";
    /// A new `AWS::EC2::EC2Fleet`.
    ///
    /// - `LaunchTemplateConfigs`. The configuration for the EC2 Fleet.
    /// - `TargetCapacitySpecification`. The number of units to request.
    pub fn new(
        launch_template_configs: impl fc::IntoValue<fc::List<FleetLaunchTemplateConfigRequest>>,
        target_capacity_specification: impl fc::IntoValue<TargetCapacitySpecificationRequest>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("LaunchTemplateConfigs", launch_template_configs)
            .with("TargetCapacitySpecification", target_capacity_specification)
        )
    }
    /// `Context`. Reserved.
    pub fn context(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Context", value)) }
    /// `ExcessCapacityTerminationPolicy`. Indicates whether running instances should be terminated if the total
    /// target capacity of the EC2 Fleet is decreased below the current size of the EC2 Fleet.
    pub fn excess_capacity_termination_policy(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ExcessCapacityTerminationPolicy", value)) }
    /// `OnDemandOptions`. Describes the configuration of On-Demand Instances in an EC2 Fleet.
    pub fn on_demand_options(self, value: impl fc::IntoValue<OnDemandOptionsRequest>) -> Self { Self(self.0.with("OnDemandOptions", value)) }
    /// `ReplaceUnhealthyInstances`. Indicates whether EC2 Fleet should replace unhealthy Spot Instances. Supported
    /// only for fleets of type `maintain`.
    pub fn replace_unhealthy_instances(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("ReplaceUnhealthyInstances", value)) }
    /// `ReservedCapacityOptions`.
    pub fn reserved_capacity_options(self, value: impl fc::IntoValue<ReservedCapacityOptionsRequest>) -> Self { Self(self.0.with("ReservedCapacityOptions", value)) }
    /// `SpotOptions`. Describes the configuration of Spot Instances in an EC2 Fleet.
    pub fn spot_options(self, value: impl fc::IntoValue<SpotOptionsRequest>) -> Self { Self(self.0.with("SpotOptions", value)) }
    /// `TagSpecifications`. The key-value pair for tagging the EC2 Fleet request on creation.
    pub fn tag_specifications(self, value: impl fc::IntoValue<fc::List<CapacityReservationTagSpecification>>) -> Self { Self(self.0.with("TagSpecifications", value)) }
    /// `TerminateInstancesWithExpiration`. Indicates whether running instances should be terminated when the EC2
    /// Fleet expires.
    pub fn terminate_instances_with_expiration(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("TerminateInstancesWithExpiration", value)) }
    /// `Type`. The fleet type. The default value is `maintain`.
    pub fn r#type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Type", value)) }
    /// `ValidFrom`. The start date and time of the request, in UTC format (for example, YYYY - MM - DD T HH : MM :
    /// SS Z). The default is to start fulfilling the request immediately.
    pub fn valid_from(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ValidFrom", value)) }
    /// `ValidUntil`. The end date and time of the request, in UTC format (for example, YYYY - MM - DD T HH : MM :
    /// SS Z). At this point, no new EC2 Fleet requests are placed or able to fulfill the request. If no value is
    /// specified, the request remains until you cancel it.
    pub fn valid_until(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ValidUntil", value)) }
}

impl cfn::Resource for Ec2Fleet {
    const TYPE: &'static str = "AWS::EC2::EC2Fleet";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Ec2Fleet {
    type Handle = Ec2FleetRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> Ec2FleetRef { Ec2FleetRef(self.0.build(scope, "AWS::EC2::EC2Fleet")) }
}

/// A [`Ec2Fleet`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct Ec2FleetRef(fc::NodeId);

impl Ec2FleetRef {
    /// `FleetId`, by `Ref`. The ID of the EC2 Fleet.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<Ec2Fleet>> { fc::Value::reference(self.0) }
}

impl From<Ec2FleetRef> for fc::NodeId {
    #[inline]
    fn from(it: Ec2FleetRef) -> Self { it.0 }
}

impl From<&Ec2FleetRef> for fc::NodeId {
    #[inline]
    fn from(it: &Ec2FleetRef) -> Self { it.0 }
}

pub use cfn::target::ec2::Eip;

impl Eip {
    /// A new `AWS::EC2::EIP`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `Address`. An Elastic IP address or a carrier IP address in a Wavelength Zone.
    pub fn address(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Address", value)) }
    /// `Domain`. The network ( `vpc` ).
    pub fn domain(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Domain", value)) }
    /// `InstanceId`. The ID of the instance.
    pub fn instance_id(self, value: impl fc::IntoValue<fc::IdOf<Instance>>) -> Self { Self(self.0.with("InstanceId", value)) }
    /// `IpamPoolId`. The ID of an IPAM pool which has an Amazon-provided or BYOIP public IPv4 CIDR provisioned to
    /// it.
    pub fn ipam_pool_id(self, value: impl fc::IntoValue<fc::IdOf<IpamPool>>) -> Self { Self(self.0.with("IpamPoolId", value)) }
    /// `NetworkBorderGroup`. A unique set of Availability Zones, Local Zones, or Wavelength Zones from which AWS
    /// advertises IP addresses. Use this parameter to limit the IP address to this location. IP addresses cannot
    /// move between network border groups.
    pub fn network_border_group(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("NetworkBorderGroup", value)) }
    /// `PublicIpv4Pool`. The ID of an address pool that you own. Use this parameter to let Amazon EC2 select an
    /// address from the address pool.
    pub fn public_ipv4_pool(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PublicIpv4Pool", value)) }
    /// `Tags`. Any tags assigned to the Elastic IP address.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `TransferAddress`. The Elastic IP address you are accepting for transfer. You can only accept one
    /// transferred address.
    pub fn transfer_address(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TransferAddress", value)) }
}

impl cfn::Resource for Eip {
    const TYPE: &'static str = "AWS::EC2::EIP";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Eip {
    type Handle = EipRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> EipRef { EipRef(self.0.build(scope, "AWS::EC2::EIP")) }
}

/// A [`Eip`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct EipRef(fc::NodeId);

impl EipRef {
    /// `AllocationId`, by `Fn::GetAtt`. The ID that AWS assigns to represent the allocation of the address for use
    /// with Amazon VPC. This is returned only for VPC elastic IP addresses. For example, `eipalloc-5723d13e`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<Eip>> { fc::Value::attribute(self.0, "AllocationId") }
    /// `PublicIp`, by `Ref`. The Elastic IP address.
    #[inline]
    pub fn public_ip(&self) -> fc::Value<String> { fc::Value::reference(self.0) }
}

impl From<EipRef> for fc::NodeId {
    #[inline]
    fn from(it: EipRef) -> Self { it.0 }
}

impl From<&EipRef> for fc::NodeId {
    #[inline]
    fn from(it: &EipRef) -> Self { it.0 }
}

/// `AWS::EC2::EIPAssociation`
///
/// Associates an Elastic IP address with an instance or a network interface. Before you can use an Elastic IP
/// address, you must allocate it to your account.
#[derive(Clone)]
pub struct EipAssociation(cfn::ResourceBody);

impl EipAssociation {
    /// A new `AWS::EC2::EIPAssociation`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `AllocationId`. The allocation ID. This is required.
    pub fn allocation_id(self, value: impl fc::IntoValue<fc::IdOf<Eip>>) -> Self { Self(self.0.with("AllocationId", value)) }
    /// `EIP`.
    pub fn eip(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("EIP", value)) }
    /// `InstanceId`. The ID of the instance. The instance must have exactly one attached network interface. You
    /// can specify either the instance ID or the network interface ID, but not both.
    pub fn instance_id(self, value: impl fc::IntoValue<fc::IdOf<Instance>>) -> Self { Self(self.0.with("InstanceId", value)) }
    /// `NetworkInterfaceId`. The ID of the network interface. If the instance has more than one network interface,
    /// you must specify a network interface ID.
    pub fn network_interface_id(self, value: impl fc::IntoValue<fc::IdOf<NetworkInterface>>) -> Self { Self(self.0.with("NetworkInterfaceId", value)) }
    /// `PrivateIpAddress`. The primary or secondary private IP address to associate with the Elastic IP address.
    /// If no private IP address is specified, the Elastic IP address is associated with the primary private IP
    /// address.
    pub fn private_ip_address(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PrivateIpAddress", value)) }
}

impl cfn::Resource for EipAssociation {
    const TYPE: &'static str = "AWS::EC2::EIPAssociation";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for EipAssociation {
    type Handle = EipAssociationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> EipAssociationRef { EipAssociationRef(self.0.build(scope, "AWS::EC2::EIPAssociation")) }
}

/// A [`EipAssociation`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct EipAssociationRef(fc::NodeId);

impl EipAssociationRef {
    /// `Id`, by `Ref`. The ID of the association.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<EipAssociation>> { fc::Value::reference(self.0) }
}

impl From<EipAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: EipAssociationRef) -> Self { it.0 }
}

impl From<&EipAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: &EipAssociationRef) -> Self { it.0 }
}

/// `AWS::EC2::EgressOnlyInternetGateway`
///
/// \[IPv6 only\] Specifies an egress-only internet gateway for your VPC. An egress-only internet gateway is used
/// to enable outbound communication over IPv6 from instances in your VPC to the internet, and prevents hosts
/// outside of your VPC from initiating an IPv6 connection with your instance.
#[derive(Clone)]
pub struct EgressOnlyInternetGateway(cfn::ResourceBody);

impl EgressOnlyInternetGateway {
    /// A new `AWS::EC2::EgressOnlyInternetGateway`.
    ///
    /// - `VpcId`. The ID of the VPC for which to create the egress-only internet gateway.
    pub fn new(vpc_id: impl fc::IntoValue<fc::IdOf<Vpc>>) -> Self { Self(cfn::ResourceBody::new().with("VpcId", vpc_id)) }
    /// `Tags`. The tags assigned to the egress-only internet gateway.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for EgressOnlyInternetGateway {
    const TYPE: &'static str = "AWS::EC2::EgressOnlyInternetGateway";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for EgressOnlyInternetGateway {
    type Handle = EgressOnlyInternetGatewayRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> EgressOnlyInternetGatewayRef { EgressOnlyInternetGatewayRef(self.0.build(scope, "AWS::EC2::EgressOnlyInternetGateway")) }
}

/// A [`EgressOnlyInternetGateway`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct EgressOnlyInternetGatewayRef(fc::NodeId);

impl EgressOnlyInternetGatewayRef {
    /// `Id`, by `Ref`. The ID of the egress-only internet gateway.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<EgressOnlyInternetGateway>> { fc::Value::reference(self.0) }
}

impl From<EgressOnlyInternetGatewayRef> for fc::NodeId {
    #[inline]
    fn from(it: EgressOnlyInternetGatewayRef) -> Self { it.0 }
}

impl From<&EgressOnlyInternetGatewayRef> for fc::NodeId {
    #[inline]
    fn from(it: &EgressOnlyInternetGatewayRef) -> Self { it.0 }
}

/// `AWS::EC2::EnclaveCertificateIamRoleAssociation`
///
/// Associates an AWS Identity and Access Management (IAM) role with an Certificate Manager (ACM) certificate. This
/// enables the certificate to be used by the ACM for Nitro Enclaves application inside an enclave.
#[derive(Clone)]
pub struct EnclaveCertificateIamRoleAssociation(cfn::ResourceBody);

impl EnclaveCertificateIamRoleAssociation {
    /// A new `AWS::EC2::EnclaveCertificateIamRoleAssociation`.
    ///
    /// - `CertificateArn`. The ARN of the ACM certificate with which to associate the IAM role.
    /// - `RoleArn`. The ARN of the IAM role to associate with the ACM certificate. You can associate up to 16 IAM
    ///   roles with an ACM certificate.
    pub fn new(
        certificate_arn: impl fc::IntoValue<fc::Arn<cfn::target::certificatemanager::Certificate>>,
        role_arn: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("CertificateArn", certificate_arn)
            .with("RoleArn", role_arn)
        )
    }
}

impl cfn::Resource for EnclaveCertificateIamRoleAssociation {
    const TYPE: &'static str = "AWS::EC2::EnclaveCertificateIamRoleAssociation";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for EnclaveCertificateIamRoleAssociation {
    type Handle = EnclaveCertificateIamRoleAssociationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> EnclaveCertificateIamRoleAssociationRef { EnclaveCertificateIamRoleAssociationRef(self.0.build(scope, "AWS::EC2::EnclaveCertificateIamRoleAssociation")) }
}

/// A [`EnclaveCertificateIamRoleAssociation`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct EnclaveCertificateIamRoleAssociationRef(fc::NodeId);

impl EnclaveCertificateIamRoleAssociationRef {
    /// `CertificateS3BucketName`, by `Fn::GetAtt`. The name of the Amazon S3 bucket to which the certificate was
    /// uploaded.
    #[inline]
    pub fn certificate_s3_bucket_name(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CertificateS3BucketName") }
    /// `CertificateS3ObjectKey`, by `Fn::GetAtt`. The Amazon S3 object key where the certificate, certificate
    /// chain, and encrypted private key bundle are stored. The object key is formatted as follows: `role_arn` /
    /// `certificate_arn`.
    #[inline]
    pub fn certificate_s3_object_key(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CertificateS3ObjectKey") }
    /// `EncryptionKmsKeyId`, by `Fn::GetAtt`. The ID of the AWS KMS key used to encrypt the private key of the
    /// certificate.
    #[inline]
    pub fn encryption_kms_key_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "EncryptionKmsKeyId") }
}

impl From<EnclaveCertificateIamRoleAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: EnclaveCertificateIamRoleAssociationRef) -> Self { it.0 }
}

impl From<&EnclaveCertificateIamRoleAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: &EnclaveCertificateIamRoleAssociationRef) -> Self { it.0 }
}

/// `AWS::EC2::FlowLog`
///
/// Specifies a VPC flow log that captures IP traffic for a specified network interface, subnet, or VPC. To view
/// the log data, use Amazon CloudWatch Logs (CloudWatch Logs) to help troubleshoot connection issues. For example,
/// you can use a flow log to investigate why certain traffic isn't reaching an instance, which can help you
/// diagnose overly restrictive security group rules.
#[derive(Clone)]
pub struct FlowLog(cfn::ResourceBody);

impl FlowLog {
    /// A value of `LogDestinationType`.
    pub const LOG_DESTINATION_TYPE_CLOUD_WATCH_LOGS: &'static str = "cloud-watch-logs";
    /// A value of `LogDestinationType`.
    pub const LOG_DESTINATION_TYPE_KINESIS_DATA_FIREHOSE: &'static str = "kinesis-data-firehose";
    /// A value of `LogDestinationType`.
    pub const LOG_DESTINATION_TYPE_S3: &'static str = "s3";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_NETWORK_INTERFACE: &'static str = "NetworkInterface";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_REGIONAL_NAT_GATEWAY: &'static str = "RegionalNatGateway";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_SUBNET: &'static str = "Subnet";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_TRANSIT_GATEWAY: &'static str = "TransitGateway";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_TRANSIT_GATEWAY_ATTACHMENT: &'static str = "TransitGatewayAttachment";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_VPC: &'static str = "VPC";
    /// A value of `TrafficType`.
    pub const TRAFFIC_TYPE_ACCEPT: &'static str = "ACCEPT";
    /// A value of `TrafficType`.
    pub const TRAFFIC_TYPE_ALL: &'static str = "ALL";
    /// A value of `TrafficType`.
    pub const TRAFFIC_TYPE_REJECT: &'static str = "REJECT";
    /// A new `AWS::EC2::FlowLog`.
    ///
    /// - `ResourceId`. The ID of the resource to monitor. For example, if the resource type is `VPC`, specify the ID
    ///   of the VPC.
    /// - `ResourceType`. The type of resource to monitor.
    pub fn new(
        resource_id: impl fc::IntoValue<String>,
        resource_type: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("ResourceId", resource_id)
            .with("ResourceType", resource_type)
        )
    }
    /// `DeliverCrossAccountRole`. The ARN of the IAM role that allows the service to publish flow logs across
    /// accounts.
    pub fn deliver_cross_account_role(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DeliverCrossAccountRole", value)) }
    /// `DeliverLogsPermissionArn`. The ARN of the IAM role that allows Amazon EC2 to publish flow logs to the log
    /// destination.
    pub fn deliver_logs_permission_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>) -> Self { Self(self.0.with("DeliverLogsPermissionArn", value)) }
    /// `DestinationOptions`. The destination options.
    pub fn destination_options(self, value: impl fc::IntoValue<DestinationOptions>) -> Self { Self(self.0.with("DestinationOptions", value)) }
    /// `LogDestination`. The destination for the flow log data. The meaning of this parameter depends on the
    /// destination type.
    pub fn log_destination(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("LogDestination", value)) }
    /// `LogDestinationType`. The type of destination for the flow log data.
    pub fn log_destination_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("LogDestinationType", value)) }
    /// `LogFormat`. The fields to include in the flow log record, in the order in which they should appear. If you
    /// omit this parameter, the flow log is created using the default format. If you specify this parameter, you
    /// must include at least one field.
    pub fn log_format(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("LogFormat", value)) }
    /// `LogGroupName`. The name of a new or existing CloudWatch Logs log group where Amazon EC2 publishes your
    /// flow logs.
    pub fn log_group_name(self, value: impl fc::IntoValue<fc::IdOf<cfn::target::logs::LogGroup>>) -> Self { Self(self.0.with("LogGroupName", value)) }
    /// `MaxAggregationInterval`. The maximum interval of time during which a flow of packets is captured and
    /// aggregated into a flow log record. The possible values are 60 seconds (1 minute) or 600 seconds (10
    /// minutes). This parameter must be 60 seconds for transit gateway resource types.
    pub fn max_aggregation_interval(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MaxAggregationInterval", value)) }
    /// `TagFieldSpecifications`. The resource types and associated tags for EC2 resources associated with the EC2
    /// Tags feature for log enrichment.
    pub fn tag_field_specifications(self, value: impl fc::IntoValue<fc::List<TagFieldSpecification>>) -> Self { Self(self.0.with("TagFieldSpecifications", value)) }
    /// `Tags`. The tags to apply to the flow logs.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `TrafficType`. The type of traffic to monitor (accepted traffic, rejected traffic, or all traffic). This
    /// parameter is not supported for transit gateway resource types. It is required for the other resource types.
    pub fn traffic_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TrafficType", value)) }
}

impl cfn::Resource for FlowLog {
    const TYPE: &'static str = "AWS::EC2::FlowLog";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for FlowLog {
    type Handle = FlowLogRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> FlowLogRef { FlowLogRef(self.0.build(scope, "AWS::EC2::FlowLog")) }
}

/// A [`FlowLog`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct FlowLogRef(fc::NodeId);

impl FlowLogRef {
    /// `Id`, by `Ref`. The ID of the flow log. For example, `fl-123456abc123abc1`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<FlowLog>> { fc::Value::reference(self.0) }
}

impl From<FlowLogRef> for fc::NodeId {
    #[inline]
    fn from(it: FlowLogRef) -> Self { it.0 }
}

impl From<&FlowLogRef> for fc::NodeId {
    #[inline]
    fn from(it: &FlowLogRef) -> Self { it.0 }
}

/// `AWS::EC2::FpgaImage`
///
/// Creates and manages an Amazon FPGA Image (AFI) from a design checkpoint (DCP).
#[derive(Clone)]
pub struct FpgaImage(cfn::ResourceBody);

impl FpgaImage {
    /// A new `AWS::EC2::FpgaImage`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `Description`. A description for the AFI.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `InputStorageLocation`. Describes a storage location in Amazon S3.
    pub fn input_storage_location(self, value: impl fc::IntoValue<StorageLocation>) -> Self { Self(self.0.with("InputStorageLocation", value)) }
    /// `LogsStorageLocation`. Describes a storage location in Amazon S3.
    pub fn logs_storage_location(self, value: impl fc::IntoValue<StorageLocation>) -> Self { Self(self.0.with("LogsStorageLocation", value)) }
    /// `Name`. A name for the AFI.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `Tags`. The tags assigned to the FPGA image.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for FpgaImage {
    const TYPE: &'static str = "AWS::EC2::FpgaImage";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for FpgaImage {
    type Handle = FpgaImageRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> FpgaImageRef { FpgaImageRef(self.0.build(scope, "AWS::EC2::FpgaImage")) }
}

/// A [`FpgaImage`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct FpgaImageRef(fc::NodeId);

impl FpgaImageRef {
    /// `FpgaImageId`, by `Fn::GetAtt`. The FPGA image identifier (AFI ID).
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<FpgaImage>> { fc::Value::attribute(self.0, "FpgaImageId") }
    /// `Arn`, by `Ref`. The ARN of the FPGA image.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<FpgaImage>> { fc::Value::reference(self.0) }
    /// `CreateTime`, by `Fn::GetAtt`. The date and time the AFI was created.
    #[inline]
    pub fn create_time(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreateTime") }
    /// `DataRetentionSupport`, by `Fn::GetAtt`. Indicates whether data retention support is enabled for the AFI.
    #[inline]
    pub fn data_retention_support(&self) -> fc::Value<bool> { fc::Value::attribute(self.0, "DataRetentionSupport") }
    /// `FpgaImageGlobalId`, by `Fn::GetAtt`. The global FPGA image identifier (AGFI ID).
    #[inline]
    pub fn fpga_image_global_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "FpgaImageGlobalId") }
    /// `OwnerId`, by `Fn::GetAtt`. The ID of the AWS account that owns the AFI.
    #[inline]
    pub fn owner_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "OwnerId") }
    /// `Public`, by `Fn::GetAtt`. Indicates whether the AFI is public.
    #[inline]
    pub fn public(&self) -> fc::Value<bool> { fc::Value::attribute(self.0, "Public") }
    /// `State`, by `Fn::GetAtt`. The state of the AFI (pending | available | failed | unavailable).
    #[inline]
    pub fn state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "State") }
    /// `UpdateTime`, by `Fn::GetAtt`. The time of the most recent update to the AFI.
    #[inline]
    pub fn update_time(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "UpdateTime") }
}

impl From<FpgaImageRef> for fc::NodeId {
    #[inline]
    fn from(it: FpgaImageRef) -> Self { it.0 }
}

impl From<&FpgaImageRef> for fc::NodeId {
    #[inline]
    fn from(it: &FpgaImageRef) -> Self { it.0 }
}

/// `AWS::EC2::GatewayRouteTableAssociation`
///
/// Associates a virtual private gateway or internet gateway with a route table. The gateway and route table must
/// be in the same VPC. This association causes the incoming traffic to the gateway to be routed according to the
/// routes in the route table.
#[derive(Clone)]
pub struct GatewayRouteTableAssociation(cfn::ResourceBody);

impl GatewayRouteTableAssociation {
    /// A new `AWS::EC2::GatewayRouteTableAssociation`.
    ///
    /// - `GatewayId`. The ID of the gateway.
    /// - `RouteTableId`. The ID of the route table.
    pub fn new(
        gateway_id: impl fc::IntoValue<String>,
        route_table_id: impl fc::IntoValue<fc::IdOf<RouteTable>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("GatewayId", gateway_id)
            .with("RouteTableId", route_table_id)
        )
    }
}

impl cfn::Resource for GatewayRouteTableAssociation {
    const TYPE: &'static str = "AWS::EC2::GatewayRouteTableAssociation";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for GatewayRouteTableAssociation {
    type Handle = GatewayRouteTableAssociationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> GatewayRouteTableAssociationRef { GatewayRouteTableAssociationRef(self.0.build(scope, "AWS::EC2::GatewayRouteTableAssociation")) }
}

/// A [`GatewayRouteTableAssociation`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct GatewayRouteTableAssociationRef(fc::NodeId);

impl GatewayRouteTableAssociationRef {
    /// `GatewayId`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<GatewayRouteTableAssociation>> { fc::Value::reference(self.0) }
    /// `AssociationId`, by `Fn::GetAtt`. The ID of the route table association.
    #[inline]
    pub fn association_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "AssociationId") }
}

impl From<GatewayRouteTableAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: GatewayRouteTableAssociationRef) -> Self { it.0 }
}

impl From<&GatewayRouteTableAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: &GatewayRouteTableAssociationRef) -> Self { it.0 }
}

/// `AWS::EC2::Host`
///
/// Allocates a fully dedicated physical server for launching EC2 instances. Because the host is fully dedicated
/// for your use, it can help you address compliance requirements and reduce costs by allowing you to use your
/// existing server-bound software licenses.
#[derive(Clone)]
pub struct Host(cfn::ResourceBody);

impl Host {
    /// A value of `AutoPlacement`.
    pub const AUTO_PLACEMENT_OFF: &'static str = "off";
    /// A value of `AutoPlacement`.
    pub const AUTO_PLACEMENT_ON: &'static str = "on";
    /// A value of `HostMaintenance`.
    pub const HOST_MAINTENANCE_OFF: &'static str = "off";
    /// A value of `HostMaintenance`.
    pub const HOST_MAINTENANCE_ON: &'static str = "on";
    /// A value of `HostRecovery`.
    pub const HOST_RECOVERY_OFF: &'static str = "off";
    /// A value of `HostRecovery`.
    pub const HOST_RECOVERY_ON: &'static str = "on";
    /// A new `AWS::EC2::Host`.
    ///
    /// - `AvailabilityZone`. The Availability Zone in which to allocate the Dedicated Host.
    pub fn new(availability_zone: impl fc::IntoValue<String>) -> Self { Self(cfn::ResourceBody::new().with("AvailabilityZone", availability_zone)) }
    /// `AssetId`. The ID of the Outpost hardware asset on which the Dedicated Host is allocated.
    pub fn asset_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AssetId", value)) }
    /// `AutoPlacement`. Indicates whether the host accepts any untargeted instance launches that match its
    /// instance type configuration, or if it only accepts Host tenancy instance launches that specify its unique
    /// host ID.
    pub fn auto_placement(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AutoPlacement", value)) }
    /// `HostMaintenance`. Indicates whether host maintenance is enabled or disabled for the Dedicated Host.
    pub fn host_maintenance(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("HostMaintenance", value)) }
    /// `HostRecovery`. Indicates whether to enable or disable host recovery for the Dedicated Host. Host recovery
    /// is disabled by default.
    pub fn host_recovery(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("HostRecovery", value)) }
    /// `InstanceFamily`. The instance family supported by the Dedicated Host. For example, `m5`.
    pub fn instance_family(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("InstanceFamily", value)) }
    /// `InstanceType`. Specifies the instance type to be supported by the Dedicated Hosts. If you specify an
    /// instance type, the Dedicated Hosts support instances of the specified instance type only.
    pub fn instance_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("InstanceType", value)) }
    /// `OutpostArn`. The Amazon Resource Name (ARN) of the AWS Outpost on which the Dedicated Host is allocated.
    pub fn outpost_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("OutpostArn", value)) }
    /// `Tags`. Any tags assigned to the Dedicated Host.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for Host {
    const TYPE: &'static str = "AWS::EC2::Host";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Host {
    type Handle = HostRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> HostRef { HostRef(self.0.build(scope, "AWS::EC2::Host")) }
}

/// A [`Host`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct HostRef(fc::NodeId);

impl HostRef {
    /// `HostId`, by `Ref`. The ID of the host.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<Host>> { fc::Value::reference(self.0) }
}

impl From<HostRef> for fc::NodeId {
    #[inline]
    fn from(it: HostRef) -> Self { it.0 }
}

impl From<&HostRef> for fc::NodeId {
    #[inline]
    fn from(it: &HostRef) -> Self { it.0 }
}

/// `AWS::EC2::IPAM`
///
/// IPAM is a VPC feature that you can use to automate your IP address management workflows including assigning,
/// tracking, troubleshooting, and auditing IP addresses across AWS Regions and accounts throughout your AWS
/// Organization.
#[derive(Clone)]
pub struct Ipam(cfn::ResourceBody);

impl Ipam {
    /// A value of `MeteredAccount`.
    pub const METERED_ACCOUNT_IPAM_OWNER: &'static str = "ipam-owner";
    /// A value of `MeteredAccount`.
    pub const METERED_ACCOUNT_RESOURCE_OWNER: &'static str = "resource-owner";
    /// A value of `Tier`.
    pub const TIER_ADVANCED: &'static str = "advanced";
    /// A value of `Tier`.
    pub const TIER_FREE: &'static str = "free";
    /// A new `AWS::EC2::IPAM`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `DefaultResourceDiscoveryOrganizationalUnitExclusions`. If your IPAM is integrated with AWS Organizations,
    /// you can exclude an [organizational unit
    /// (OU)](https://docs.aws.amazon.com/organizations/latest/userguide/orgs_getting-started_concepts.html#organizationalunit)
    /// from being managed by IPAM. When you exclude an OU, IPAM will not manage the IP addresses in accounts in
    /// that OU.
    pub fn default_resource_discovery_organizational_unit_exclusions(self, value: impl fc::IntoValue<fc::List<IpamOrganizationalUnitExclusion>>) -> Self { Self(self.0.with("DefaultResourceDiscoveryOrganizationalUnitExclusions", value)) }
    /// `Description`. The description for the IPAM.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `EnablePrivateGua`. Enable this option to use your own GUA ranges as private IPv6 addresses. This option is
    /// disabled by default.
    pub fn enable_private_gua(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("EnablePrivateGua", value)) }
    /// `MeteredAccount`. A metered account is an AWS account that is charged for active IP addresses managed in
    /// IPAM.
    pub fn metered_account(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("MeteredAccount", value)) }
    /// `OperatingRegions`. The operating Regions for an IPAM. Operating Regions are AWS Regions where the IPAM is
    /// allowed to manage IP address CIDRs. IPAM only discovers and monitors resources in the AWS Regions you
    /// select as operating Regions.
    pub fn operating_regions(self, value: impl fc::IntoValue<fc::List<IpamOperatingRegion>>) -> Self { Self(self.0.with("OperatingRegions", value)) }
    /// `Tags`. The key/value combination of a tag assigned to the resource. Use the tag key in the filter name and
    /// the tag value as the filter value. For example, to find all resources that have a tag with the key `Owner`
    /// and the value `TeamA`, specify `tag:Owner` for the filter name and `TeamA` for the filter value.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `Tier`. IPAM is offered in a Free Tier and an Advanced Tier.
    pub fn tier(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Tier", value)) }
}

impl cfn::Resource for Ipam {
    const TYPE: &'static str = "AWS::EC2::IPAM";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Ipam {
    type Handle = IpamRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> IpamRef { IpamRef(self.0.build(scope, "AWS::EC2::IPAM")) }
}

/// A [`Ipam`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct IpamRef(fc::NodeId);

impl IpamRef {
    /// `IpamId`, by `Ref`. The ID of the IPAM.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<Ipam>> { fc::Value::reference(self.0) }
    /// `Arn`, by `Fn::GetAtt`. The ARN of the IPAM.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Ipam>> { fc::Value::attribute(self.0, "Arn") }
    /// `DefaultResourceDiscoveryAssociationId`, by `Fn::GetAtt`. The ID of the default resource discovery
    /// association.
    #[inline]
    pub fn default_resource_discovery_association_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "DefaultResourceDiscoveryAssociationId") }
    /// `DefaultResourceDiscoveryId`, by `Fn::GetAtt`. The ID of the default resource discovery.
    #[inline]
    pub fn default_resource_discovery_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "DefaultResourceDiscoveryId") }
    /// `PrivateDefaultScopeId`, by `Fn::GetAtt`. The ID of the default private scope.
    #[inline]
    pub fn private_default_scope_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "PrivateDefaultScopeId") }
    /// `PublicDefaultScopeId`, by `Fn::GetAtt`. The ID of the default public scope.
    #[inline]
    pub fn public_default_scope_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "PublicDefaultScopeId") }
    /// `ResourceDiscoveryAssociationCount`, by `Fn::GetAtt`. The number of resource discovery associations.
    #[inline]
    pub fn resource_discovery_association_count(&self) -> fc::Value<i64> { fc::Value::attribute(self.0, "ResourceDiscoveryAssociationCount") }
    /// `ScopeCount`, by `Fn::GetAtt`. The number of scopes.
    #[inline]
    pub fn scope_count(&self) -> fc::Value<i64> { fc::Value::attribute(self.0, "ScopeCount") }
}

impl From<IpamRef> for fc::NodeId {
    #[inline]
    fn from(it: IpamRef) -> Self { it.0 }
}

impl From<&IpamRef> for fc::NodeId {
    #[inline]
    fn from(it: &IpamRef) -> Self { it.0 }
}

/// `AWS::EC2::IPAMAllocation`
///
/// In IPAM, an allocation is a CIDR assignment from an IPAM pool to another IPAM pool or to a resource.
#[derive(Clone)]
pub struct IpamAllocation(cfn::ResourceBody);

impl IpamAllocation {
    /// A new `AWS::EC2::IPAMAllocation`.
    ///
    /// - `IpamPoolId`. The ID of the IPAM pool from which you would like to allocate a CIDR.
    pub fn new(ipam_pool_id: impl fc::IntoValue<fc::IdOf<IpamPool>>) -> Self { Self(cfn::ResourceBody::new().with("IpamPoolId", ipam_pool_id)) }
    /// `Cidr`. The CIDR you would like to allocate from the IPAM pool.
    pub fn cidr(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Cidr", value)) }
    /// `Description`. A description for the allocation.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `NetmaskLength`. The netmask length of the CIDR you would like to allocate from the IPAM pool.
    pub fn netmask_length(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("NetmaskLength", value)) }
}

impl cfn::Resource for IpamAllocation {
    const TYPE: &'static str = "AWS::EC2::IPAMAllocation";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for IpamAllocation {
    type Handle = IpamAllocationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> IpamAllocationRef { IpamAllocationRef(self.0.build(scope, "AWS::EC2::IPAMAllocation")) }
}

/// A [`IpamAllocation`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct IpamAllocationRef(fc::NodeId);

impl IpamAllocationRef {
    /// `IpamPoolAllocationId`, by `Fn::GetAtt`. The ID of an allocation.
    #[inline]
    pub fn ipam_pool_allocation_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "IpamPoolAllocationId") }
}

impl From<IpamAllocationRef> for fc::NodeId {
    #[inline]
    fn from(it: IpamAllocationRef) -> Self { it.0 }
}

impl From<&IpamAllocationRef> for fc::NodeId {
    #[inline]
    fn from(it: &IpamAllocationRef) -> Self { it.0 }
}

pub use cfn::target::ec2::IpamPool;

impl IpamPool {
    /// A value of `AwsService`.
    pub const AWS_SERVICE_EC2: &'static str = "ec2";
    /// A value of `AwsService`.
    pub const AWS_SERVICE_GLOBAL_SERVICES: &'static str = "global-services";
    /// A value of `PublicIpSource`.
    pub const PUBLIC_IP_SOURCE_AMAZON: &'static str = "amazon";
    /// A value of `PublicIpSource`.
    pub const PUBLIC_IP_SOURCE_BYOIP: &'static str = "byoip";
    /// A new `AWS::EC2::IPAMPool`.
    ///
    /// - `AddressFamily`. The address family of the pool.
    /// - `IpamScopeId`. The ID of the scope in which you would like to create the IPAM pool.
    pub fn new(
        address_family: impl fc::IntoValue<String>,
        ipam_scope_id: impl fc::IntoValue<fc::IdOf<IpamScope>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("AddressFamily", address_family)
            .with("IpamScopeId", ipam_scope_id)
        )
    }
    /// `AllocationDefaultNetmaskLength`. The default netmask length for allocations added to this pool. If, for
    /// example, the CIDR assigned to this pool is 10.0.0.0/8 and you enter 16 here, new allocations will default
    /// to 10.0.0.0/16.
    pub fn allocation_default_netmask_length(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("AllocationDefaultNetmaskLength", value)) }
    /// `AllocationMaxNetmaskLength`. The maximum netmask length possible for CIDR allocations in this IPAM pool to
    /// be compliant. The maximum netmask length must be greater than the minimum netmask length. Possible netmask
    /// lengths for IPv4 addresses are 0 - 32. Possible netmask lengths for IPv6 addresses are 0 - 128.
    pub fn allocation_max_netmask_length(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("AllocationMaxNetmaskLength", value)) }
    /// `AllocationMinNetmaskLength`. The minimum netmask length required for CIDR allocations in this IPAM pool to
    /// be compliant. The minimum netmask length must be less than the maximum netmask length. Possible netmask
    /// lengths for IPv4 addresses are 0 - 32. Possible netmask lengths for IPv6 addresses are 0 - 128.
    pub fn allocation_min_netmask_length(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("AllocationMinNetmaskLength", value)) }
    /// `AllocationResourceTags`. Tags that are required for resources that use CIDRs from this IPAM pool.
    /// Resources that do not have these tags will not be allowed to allocate space from the pool. If the resources
    /// have their tags changed after they have allocated space or if the allocation tagging requirements are
    /// changed on the pool, the resource may be marked as noncompliant.
    pub fn allocation_resource_tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("AllocationResourceTags", value)) }
    /// `AutoImport`. If selected, IPAM will continuously look for resources within the CIDR range of this pool and
    /// automatically import them as allocations into your IPAM. The CIDRs that will be allocated for these
    /// resources must not already be allocated to other resources in order for the import to succeed.
    pub fn auto_import(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("AutoImport", value)) }
    /// `AwsService`. Limits which service in AWS that the pool can be used in. "ec2", for example, allows users to
    /// use space for Elastic IP addresses and VPCs.
    pub fn aws_service(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AwsService", value)) }
    /// `Description`. The description of the IPAM pool.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `Locale`. The locale of the IPAM pool.
    pub fn locale(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Locale", value)) }
    /// `ProvisionedCidrs`. Information about the CIDRs provisioned to an IPAM pool.
    pub fn provisioned_cidrs(self, value: impl fc::IntoValue<fc::List<ProvisionedCidr>>) -> Self { Self(self.0.with("ProvisionedCidrs", value)) }
    /// `PublicIpSource`. The IP address source for pools in the public scope. Only used for provisioning IP
    /// address CIDRs to pools in the public scope. Default is `BYOIP`. By default, you can add only one
    /// Amazon-provided IPv6 CIDR block to a top-level IPv6 pool. For information on increasing the default limit,
    /// see [Quotas for your IPAM](https://docs.aws.amazon.com//vpc/latest/ipam/quotas-ipam.html) in the Amazon VPC
    /// IPAM User Guide.
    pub fn public_ip_source(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PublicIpSource", value)) }
    /// `PubliclyAdvertisable`. Determines if a pool is publicly advertisable. This option is not available for
    /// pools with AddressFamily set to `ipv4`.
    pub fn publicly_advertisable(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("PubliclyAdvertisable", value)) }
    /// `SourceIpamPoolId`. The ID of the source IPAM pool. You can use this option to create an IPAM pool within
    /// an existing source pool.
    pub fn source_ipam_pool_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SourceIpamPoolId", value)) }
    /// `SourceResource`. The resource used to provision CIDRs to a resource planning pool.
    pub fn source_resource(self, value: impl fc::IntoValue<SourceResource>) -> Self { Self(self.0.with("SourceResource", value)) }
    /// `Tags`. The key/value combination of a tag assigned to the resource. Use the tag key in the filter name and
    /// the tag value as the filter value. For example, to find all resources that have a tag with the key `Owner`
    /// and the value `TeamA`, specify `tag:Owner` for the filter name and `TeamA` for the filter value.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for IpamPool {
    const TYPE: &'static str = "AWS::EC2::IPAMPool";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for IpamPool {
    type Handle = IpamPoolRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> IpamPoolRef { IpamPoolRef(self.0.build(scope, "AWS::EC2::IPAMPool")) }
}

/// A [`IpamPool`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct IpamPoolRef(fc::NodeId);

impl IpamPoolRef {
    /// `IpamPoolId`, by `Ref`. The ID of the IPAM pool.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<IpamPool>> { fc::Value::reference(self.0) }
    /// `Arn`, by `Fn::GetAtt`. The ARN of the IPAM pool.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<IpamPool>> { fc::Value::attribute(self.0, "Arn") }
    /// `IpamArn`, by `Fn::GetAtt`. The ARN of the IPAM.
    #[inline]
    pub fn ipam_arn(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "IpamArn") }
    /// `IpamScopeArn`, by `Fn::GetAtt`. The ARN of the scope of the IPAM pool.
    #[inline]
    pub fn ipam_scope_arn(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "IpamScopeArn") }
    /// `IpamScopeType`, by `Fn::GetAtt`. The scope of the IPAM.
    #[inline]
    pub fn ipam_scope_type(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "IpamScopeType") }
    /// `PoolDepth`, by `Fn::GetAtt`. The depth of pools in your IPAM pool. The pool depth quota is 10.
    #[inline]
    pub fn pool_depth(&self) -> fc::Value<i64> { fc::Value::attribute(self.0, "PoolDepth") }
    /// `State`, by `Fn::GetAtt`. The state of the IPAM pool.
    #[inline]
    pub fn state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "State") }
    /// `StateMessage`, by `Fn::GetAtt`. A message related to the failed creation of an IPAM pool.
    #[inline]
    pub fn state_message(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "StateMessage") }
}

impl From<IpamPoolRef> for fc::NodeId {
    #[inline]
    fn from(it: IpamPoolRef) -> Self { it.0 }
}

impl From<&IpamPoolRef> for fc::NodeId {
    #[inline]
    fn from(it: &IpamPoolRef) -> Self { it.0 }
}

/// `AWS::EC2::IPAMPoolCidr`
///
/// A CIDR provisioned to an IPAM pool.
#[derive(Clone)]
pub struct IpamPoolCidr(cfn::ResourceBody);

impl IpamPoolCidr {
    /// A new `AWS::EC2::IPAMPoolCidr`.
    ///
    /// - `IpamPoolId`. The ID of the IPAM pool.
    pub fn new(ipam_pool_id: impl fc::IntoValue<fc::IdOf<IpamPool>>) -> Self { Self(cfn::ResourceBody::new().with("IpamPoolId", ipam_pool_id)) }
    /// `Cidr`. The CIDR provisioned to the IPAM pool. A CIDR is a representation of an IP address and its
    /// associated network mask (or netmask) and refers to a range of IP addresses. An IPv4 CIDR example is
    /// `10.24.34.0/23`. An IPv6 CIDR example is `2001:DB8::/32`.
    pub fn cidr(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Cidr", value)) }
    /// `NetmaskLength`. The netmask length of the CIDR you'd like to provision to a pool. Can be used for
    /// provisioning Amazon-provided IPv6 CIDRs to top-level pools and for provisioning CIDRs to pools with source
    /// pools. Cannot be used to provision BYOIP CIDRs to top-level pools. "NetmaskLength" or "Cidr" is required.
    pub fn netmask_length(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("NetmaskLength", value)) }
}

impl cfn::Resource for IpamPoolCidr {
    const TYPE: &'static str = "AWS::EC2::IPAMPoolCidr";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for IpamPoolCidr {
    type Handle = IpamPoolCidrRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> IpamPoolCidrRef { IpamPoolCidrRef(self.0.build(scope, "AWS::EC2::IPAMPoolCidr")) }
}

/// A [`IpamPoolCidr`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct IpamPoolCidrRef(fc::NodeId);

impl IpamPoolCidrRef {
    /// `IpamPoolCidrId`, by `Fn::GetAtt`. The IPAM pool CIDR ID.
    #[inline]
    pub fn ipam_pool_cidr_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "IpamPoolCidrId") }
    /// `State`, by `Fn::GetAtt`. The state of the CIDR.
    #[inline]
    pub fn state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "State") }
}

impl From<IpamPoolCidrRef> for fc::NodeId {
    #[inline]
    fn from(it: IpamPoolCidrRef) -> Self { it.0 }
}

impl From<&IpamPoolCidrRef> for fc::NodeId {
    #[inline]
    fn from(it: &IpamPoolCidrRef) -> Self { it.0 }
}

/// `AWS::EC2::IPAMPrefixListResolver`
///
/// Resource Type definition for AWS::EC2::IPAMPrefixListResolver
#[derive(Clone)]
pub struct IpamPrefixListResolver(cfn::ResourceBody);

impl IpamPrefixListResolver {
    /// A new `AWS::EC2::IPAMPrefixListResolver`.
    ///
    /// - `AddressFamily`. The address family of the address space in this Prefix List Resolver. Either IPv4 or IPv6.
    pub fn new(address_family: impl fc::IntoValue<String>) -> Self { Self(cfn::ResourceBody::new().with("AddressFamily", address_family)) }
    /// `Description`.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `IpamId`. The Id of the IPAM this Prefix List Resolver is a part of.
    pub fn ipam_id(self, value: impl fc::IntoValue<fc::IdOf<Ipam>>) -> Self { Self(self.0.with("IpamId", value)) }
    /// `Rules`. Rules define the business logic for selecting CIDRs from IPAM.
    pub fn rules(self, value: impl fc::IntoValue<fc::List<IpamPrefixListResolverRule>>) -> Self { Self(self.0.with("Rules", value)) }
    /// `Tags`. An array of key-value pairs to apply to this resource.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for IpamPrefixListResolver {
    const TYPE: &'static str = "AWS::EC2::IPAMPrefixListResolver";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for IpamPrefixListResolver {
    type Handle = IpamPrefixListResolverRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> IpamPrefixListResolverRef { IpamPrefixListResolverRef(self.0.build(scope, "AWS::EC2::IPAMPrefixListResolver")) }
}

/// A [`IpamPrefixListResolver`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct IpamPrefixListResolverRef(fc::NodeId);

impl IpamPrefixListResolverRef {
    /// `IpamPrefixListResolverId`, by `Ref`. Id of the IPAM Prefix List Resolver.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<IpamPrefixListResolver>> { fc::Value::reference(self.0) }
    /// `IpamArn`, by `Fn::GetAtt`. The Amazon Resource Name (ARN) of the IPAM this Prefix List Resolver is a part
    /// of.
    #[inline]
    pub fn ipam_arn(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "IpamArn") }
    /// `IpamPrefixListResolverArn`, by `Fn::GetAtt`. The Amazon Resource Name (ARN) of the IPAM Prefix List
    /// Resolver
    #[inline]
    pub fn ipam_prefix_list_resolver_arn(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "IpamPrefixListResolverArn") }
}

impl From<IpamPrefixListResolverRef> for fc::NodeId {
    #[inline]
    fn from(it: IpamPrefixListResolverRef) -> Self { it.0 }
}

impl From<&IpamPrefixListResolverRef> for fc::NodeId {
    #[inline]
    fn from(it: &IpamPrefixListResolverRef) -> Self { it.0 }
}

/// `AWS::EC2::IPAMPrefixListResolverTarget`
///
/// Resource Type definition for AWS::EC2::IPAMPrefixListResolverTarget
#[derive(Clone)]
pub struct IpamPrefixListResolverTarget(cfn::ResourceBody);

/// What a [`IpamPrefixListResolverTarget`] can't be without.
#[derive(Clone)]
pub struct IpamPrefixListResolverTargetRequired<A, B, C, D> {
    /// `IpamPrefixListResolverId`. The Id of the IPAM Prefix List Resolver associated with this Target. (`String`)
    pub ipam_prefix_list_resolver_id: A,
    /// `PrefixListId`. The Id of the Managed Prefix List. (`String`)
    pub prefix_list_id: B,
    /// `PrefixListRegion`. The region that the Managed Prefix List is located in. (`String`)
    pub prefix_list_region: C,
    /// `TrackLatestVersion`. Indicates whether this Target automatically tracks the latest version of the Prefix
    /// List Resolver. (`bool`)
    pub track_latest_version: D,
}

impl IpamPrefixListResolverTarget {
    /// A new `AWS::EC2::IPAMPrefixListResolverTarget`.
    pub fn new(required: IpamPrefixListResolverTargetRequired<
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<bool>,
    >) -> Self {
        Self(cfn::ResourceBody::new()
            .with("IpamPrefixListResolverId", required.ipam_prefix_list_resolver_id)
            .with("PrefixListId", required.prefix_list_id)
            .with("PrefixListRegion", required.prefix_list_region)
            .with("TrackLatestVersion", required.track_latest_version)
        )
    }
    /// `DesiredVersion`. The desired version of the Prefix List Resolver that this Target should synchronize with.
    pub fn desired_version(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("DesiredVersion", value)) }
    /// `Tags`. An array of key-value pairs to apply to this resource.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for IpamPrefixListResolverTarget {
    const TYPE: &'static str = "AWS::EC2::IPAMPrefixListResolverTarget";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for IpamPrefixListResolverTarget {
    type Handle = IpamPrefixListResolverTargetRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> IpamPrefixListResolverTargetRef { IpamPrefixListResolverTargetRef(self.0.build(scope, "AWS::EC2::IPAMPrefixListResolverTarget")) }
}

/// A [`IpamPrefixListResolverTarget`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct IpamPrefixListResolverTargetRef(fc::NodeId);

impl IpamPrefixListResolverTargetRef {
    /// `IpamPrefixListResolverTargetId`, by `Ref`. Id of the IPAM Prefix List Resolver Target.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<IpamPrefixListResolverTarget>> { fc::Value::reference(self.0) }
    /// `IpamPrefixListResolverTargetArn`, by `Fn::GetAtt`. Id of the IPAM Prefix List Resolver Target.
    #[inline]
    pub fn ipam_prefix_list_resolver_target_arn(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "IpamPrefixListResolverTargetArn") }
}

impl From<IpamPrefixListResolverTargetRef> for fc::NodeId {
    #[inline]
    fn from(it: IpamPrefixListResolverTargetRef) -> Self { it.0 }
}

impl From<&IpamPrefixListResolverTargetRef> for fc::NodeId {
    #[inline]
    fn from(it: &IpamPrefixListResolverTargetRef) -> Self { it.0 }
}

/// `AWS::EC2::IPAMResourceDiscovery`
///
/// A resource discovery is an IPAM component that enables IPAM to manage and monitor resources that belong to the
/// owning account.
#[derive(Clone)]
pub struct IpamResourceDiscovery(cfn::ResourceBody);

impl IpamResourceDiscovery {
    /// A new `AWS::EC2::IPAMResourceDiscovery`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `Description`. The resource discovery description.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `OperatingRegions`. The operating Regions for the resource discovery. Operating Regions are AWS Regions
    /// where the IPAM is allowed to manage IP address CIDRs. IPAM only discovers and monitors resources in the AWS
    /// Regions you select as operating Regions.
    pub fn operating_regions(self, value: impl fc::IntoValue<fc::List<IpamOperatingRegion>>) -> Self { Self(self.0.with("OperatingRegions", value)) }
    /// `OrganizationalUnitExclusions`. If your IPAM is integrated with AWS Organizations, you can exclude an
    /// [organizational unit
    /// (OU)](https://docs.aws.amazon.com/organizations/latest/userguide/orgs_getting-started_concepts.html#organizationalunit)
    /// from being managed by IPAM. When you exclude an OU, IPAM will not manage the IP addresses in accounts in
    /// that OU.
    pub fn organizational_unit_exclusions(self, value: impl fc::IntoValue<fc::List<IpamResourceDiscoveryOrganizationalUnitExclusion>>) -> Self { Self(self.0.with("OrganizationalUnitExclusions", value)) }
    /// `Tags`. A tag is a label that you assign to an AWS resource. Each tag consists of a key and an optional
    /// value. You can use tags to search and filter your resources or track your AWS costs.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for IpamResourceDiscovery {
    const TYPE: &'static str = "AWS::EC2::IPAMResourceDiscovery";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for IpamResourceDiscovery {
    type Handle = IpamResourceDiscoveryRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> IpamResourceDiscoveryRef { IpamResourceDiscoveryRef(self.0.build(scope, "AWS::EC2::IPAMResourceDiscovery")) }
}

/// A [`IpamResourceDiscovery`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct IpamResourceDiscoveryRef(fc::NodeId);

impl IpamResourceDiscoveryRef {
    /// `IpamResourceDiscoveryId`, by `Ref`. The resource discovery ID.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<IpamResourceDiscovery>> { fc::Value::reference(self.0) }
    /// `IpamResourceDiscoveryArn`, by `Fn::GetAtt`. The resource discovery ARN.
    #[inline]
    pub fn ipam_resource_discovery_arn(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "IpamResourceDiscoveryArn") }
    /// `IpamResourceDiscoveryRegion`, by `Fn::GetAtt`. The resource discovery Region.
    #[inline]
    pub fn ipam_resource_discovery_region(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "IpamResourceDiscoveryRegion") }
    /// `IsDefault`, by `Fn::GetAtt`. Defines if the resource discovery is the default. The default resource
    /// discovery is the resource discovery automatically created when you create an IPAM.
    #[inline]
    pub fn is_default(&self) -> fc::Value<bool> { fc::Value::attribute(self.0, "IsDefault") }
    /// `OwnerId`, by `Fn::GetAtt`. The owner ID.
    #[inline]
    pub fn owner_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "OwnerId") }
    /// `State`, by `Fn::GetAtt`. The resource discovery's state.
    #[inline]
    pub fn state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "State") }
}

impl From<IpamResourceDiscoveryRef> for fc::NodeId {
    #[inline]
    fn from(it: IpamResourceDiscoveryRef) -> Self { it.0 }
}

impl From<&IpamResourceDiscoveryRef> for fc::NodeId {
    #[inline]
    fn from(it: &IpamResourceDiscoveryRef) -> Self { it.0 }
}

/// `AWS::EC2::IPAMResourceDiscoveryAssociation`
///
/// An IPAM resource discovery association. An associated resource discovery is a resource discovery that has been
/// associated with an IPAM. IPAM aggregates the resource CIDRs discovered by the associated resource discovery.
#[derive(Clone)]
pub struct IpamResourceDiscoveryAssociation(cfn::ResourceBody);

impl IpamResourceDiscoveryAssociation {
    /// A new `AWS::EC2::IPAMResourceDiscoveryAssociation`.
    ///
    /// - `IpamId`. The IPAM ID.
    /// - `IpamResourceDiscoveryId`. The resource discovery ID.
    pub fn new(
        ipam_id: impl fc::IntoValue<fc::IdOf<Ipam>>,
        ipam_resource_discovery_id: impl fc::IntoValue<fc::IdOf<IpamResourceDiscovery>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("IpamId", ipam_id)
            .with("IpamResourceDiscoveryId", ipam_resource_discovery_id)
        )
    }
    /// `Tags`. A tag is a label that you assign to an AWS resource. Each tag consists of a key and an optional
    /// value. You can use tags to search and filter your resources or track your AWS costs.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for IpamResourceDiscoveryAssociation {
    const TYPE: &'static str = "AWS::EC2::IPAMResourceDiscoveryAssociation";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for IpamResourceDiscoveryAssociation {
    type Handle = IpamResourceDiscoveryAssociationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> IpamResourceDiscoveryAssociationRef { IpamResourceDiscoveryAssociationRef(self.0.build(scope, "AWS::EC2::IPAMResourceDiscoveryAssociation")) }
}

/// A [`IpamResourceDiscoveryAssociation`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct IpamResourceDiscoveryAssociationRef(fc::NodeId);

impl IpamResourceDiscoveryAssociationRef {
    /// `IpamResourceDiscoveryAssociationId`, by `Ref`. The resource discovery association ID.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<IpamResourceDiscoveryAssociation>> { fc::Value::reference(self.0) }
    /// `IpamArn`, by `Fn::GetAtt`. The IPAM ARN.
    #[inline]
    pub fn ipam_arn(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "IpamArn") }
    /// `IpamRegion`, by `Fn::GetAtt`. The IPAM home Region.
    #[inline]
    pub fn ipam_region(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "IpamRegion") }
    /// `IpamResourceDiscoveryAssociationArn`, by `Fn::GetAtt`. The resource discovery association ARN.
    #[inline]
    pub fn ipam_resource_discovery_association_arn(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "IpamResourceDiscoveryAssociationArn") }
    /// `IsDefault`, by `Fn::GetAtt`. Defines if the resource discovery is the default. When you create an IPAM, a
    /// default resource discovery is created for your IPAM and it's associated with your IPAM.
    #[inline]
    pub fn is_default(&self) -> fc::Value<bool> { fc::Value::attribute(self.0, "IsDefault") }
    /// `OwnerId`, by `Fn::GetAtt`. The owner ID.
    #[inline]
    pub fn owner_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "OwnerId") }
    /// `ResourceDiscoveryStatus`, by `Fn::GetAtt`. The resource discovery status.
    #[inline]
    pub fn resource_discovery_status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ResourceDiscoveryStatus") }
    /// `State`, by `Fn::GetAtt`. The lifecycle state of the association when you associate or disassociate a
    /// resource discovery.
    #[inline]
    pub fn state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "State") }
}

impl From<IpamResourceDiscoveryAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: IpamResourceDiscoveryAssociationRef) -> Self { it.0 }
}

impl From<&IpamResourceDiscoveryAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: &IpamResourceDiscoveryAssociationRef) -> Self { it.0 }
}

/// `AWS::EC2::IPAMScope`
///
/// In IPAM, a scope is the highest-level container within IPAM. An IPAM contains two default scopes. Each scope
/// represents the IP space for a single network. The private scope is intended for all private IP address space.
/// The public scope is intended for all public IP address space. Scopes enable you to reuse IP addresses across
/// multiple unconnected networks without causing IP address overlap or conflict.
#[derive(Clone)]
pub struct IpamScope(cfn::ResourceBody);

impl IpamScope {
    /// A new `AWS::EC2::IPAMScope`.
    ///
    /// - `IpamId`. The ID of the IPAM for which you're creating this scope.
    pub fn new(ipam_id: impl fc::IntoValue<fc::IdOf<Ipam>>) -> Self { Self(cfn::ResourceBody::new().with("IpamId", ipam_id)) }
    /// `Description`. The description of the scope.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `ExternalAuthorityConfiguration`. The configuration that links an Amazon VPC IPAM scope to an external
    /// authority system. It specifies the type of external system and the external resource identifier that
    /// identifies your account or instance in that system.
    pub fn external_authority_configuration(self, value: impl fc::IntoValue<IpamScopeExternalAuthorityConfiguration>) -> Self { Self(self.0.with("ExternalAuthorityConfiguration", value)) }
    /// `Tags`. The key/value combination of a tag assigned to the resource. Use the tag key in the filter name and
    /// the tag value as the filter value. For example, to find all resources that have a tag with the key `Owner`
    /// and the value `TeamA`, specify `tag:Owner` for the filter name and `TeamA` for the filter value.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for IpamScope {
    const TYPE: &'static str = "AWS::EC2::IPAMScope";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for IpamScope {
    type Handle = IpamScopeRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> IpamScopeRef { IpamScopeRef(self.0.build(scope, "AWS::EC2::IPAMScope")) }
}

/// A [`IpamScope`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct IpamScopeRef(fc::NodeId);

impl IpamScopeRef {
    /// `IpamScopeId`, by `Ref`. The ID of an IPAM scope.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<IpamScope>> { fc::Value::reference(self.0) }
    /// `Arn`, by `Fn::GetAtt`. The ARN of the scope.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<IpamScope>> { fc::Value::attribute(self.0, "Arn") }
    /// `IpamArn`, by `Fn::GetAtt`. The ARN of an IPAM.
    #[inline]
    pub fn ipam_arn(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "IpamArn") }
    /// `IpamScopeType`, by `Fn::GetAtt`. The type of the scope.
    #[inline]
    pub fn ipam_scope_type(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "IpamScopeType") }
    /// `IsDefault`, by `Fn::GetAtt`. Defines if the scope is the default scope or not.
    #[inline]
    pub fn is_default(&self) -> fc::Value<bool> { fc::Value::attribute(self.0, "IsDefault") }
    /// `PoolCount`, by `Fn::GetAtt`. The number of pools in a scope.
    #[inline]
    pub fn pool_count(&self) -> fc::Value<i64> { fc::Value::attribute(self.0, "PoolCount") }
}

impl From<IpamScopeRef> for fc::NodeId {
    #[inline]
    fn from(it: IpamScopeRef) -> Self { it.0 }
}

impl From<&IpamScopeRef> for fc::NodeId {
    #[inline]
    fn from(it: &IpamScopeRef) -> Self { it.0 }
}

/// `AWS::EC2::IPv4Pool`
///
/// Resource Type definition for AWS::EC2::IPv4Pool. A public IPv4 pool is an EC2 IP address pool required for the
/// public IPv4 CIDRs that you own and bring to AWS to manage with IPAM (BYOIP).
#[derive(Clone)]
pub struct Ipv4Pool(cfn::ResourceBody);

impl Ipv4Pool {
    /// A new `AWS::EC2::IPv4Pool`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `Tags`. Any tags assigned to the public IPv4 pool.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for Ipv4Pool {
    const TYPE: &'static str = "AWS::EC2::IPv4Pool";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Ipv4Pool {
    type Handle = Ipv4PoolRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> Ipv4PoolRef { Ipv4PoolRef(self.0.build(scope, "AWS::EC2::IPv4Pool")) }
}

/// A [`Ipv4Pool`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct Ipv4PoolRef(fc::NodeId);

impl Ipv4PoolRef {
    /// `Arn`, by `Ref`. The Amazon Resource Name (ARN) of the public IPv4 pool.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Ipv4Pool>> { fc::Value::reference(self.0) }
    /// `Description`, by `Fn::GetAtt`. A description of the public IPv4 pool.
    #[inline]
    pub fn description(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Description") }
    /// `NetworkBorderGroup`, by `Fn::GetAtt`. The name of the location from which the address pool is advertised.
    #[inline]
    pub fn network_border_group(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "NetworkBorderGroup") }
    /// `PoolId`, by `Fn::GetAtt`. The ID of the public IPv4 pool.
    #[inline]
    pub fn pool_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "PoolId") }
    /// `TotalAddressCount`, by `Fn::GetAtt`. The total number of addresses in the pool.
    #[inline]
    pub fn total_address_count(&self) -> fc::Value<i64> { fc::Value::attribute(self.0, "TotalAddressCount") }
    /// `TotalAvailableAddressCount`, by `Fn::GetAtt`. The total number of available addresses in the pool.
    #[inline]
    pub fn total_available_address_count(&self) -> fc::Value<i64> { fc::Value::attribute(self.0, "TotalAvailableAddressCount") }
}

impl From<Ipv4PoolRef> for fc::NodeId {
    #[inline]
    fn from(it: Ipv4PoolRef) -> Self { it.0 }
}

impl From<&Ipv4PoolRef> for fc::NodeId {
    #[inline]
    fn from(it: &Ipv4PoolRef) -> Self { it.0 }
}

pub use cfn::target::ec2::Instance;

impl Instance {
    /// A value of `Affinity`.
    pub const AFFINITY_DEFAULT: &'static str = "default";
    /// A value of `Affinity`.
    pub const AFFINITY_HOST: &'static str = "host";
    /// A new `AWS::EC2::Instance`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `AdditionalInfo`. This property is reserved for internal use. If you use it, the stack fails with this
    /// error: `Bad property set: [Testing this property] (Service: AmazonEC2; Status Code: 400; Error Code:
    /// InvalidParameterCombination; Request ID: 0XXXXXX-49c7-4b40-8bcc-76885dcXXXXX)`.
    pub fn additional_info(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AdditionalInfo", value)) }
    /// `Affinity`. Indicates whether the instance is associated with a dedicated host. If you want the instance to
    /// always restart on the same host on which it was launched, specify `host`. If you want the instance to
    /// restart on any available host, but try to launch onto the last host it ran on (on a best-effort basis),
    /// specify `default`.
    pub fn affinity(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Affinity", value)) }
    /// `AvailabilityZone`. The Availability Zone of the instance.
    pub fn availability_zone(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AvailabilityZone", value)) }
    /// `BlockDeviceMappings`. The block device mapping entries that defines the block devices to attach to the
    /// instance at launch.
    pub fn block_device_mappings(self, value: impl fc::IntoValue<fc::List<InstanceBlockDeviceMapping>>) -> Self { Self(self.0.with("BlockDeviceMappings", value)) }
    /// `CpuOptions`. The CPU options for the instance.
    pub fn cpu_options(self, value: impl fc::IntoValue<InstanceCpuOptions>) -> Self { Self(self.0.with("CpuOptions", value)) }
    /// `CreditSpecification`. The credit option for CPU usage of the burstable performance instance. Valid values
    /// are `standard` and `unlimited`. To change this attribute after launch, use
    /// [ModifyInstanceCreditSpecification](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceCreditSpecification.html).
    pub fn credit_specification(self, value: impl fc::IntoValue<InstanceCreditSpecification>) -> Self { Self(self.0.with("CreditSpecification", value)) }
    /// `DisableApiTermination`. Indicates whether termination protection is enabled for the instance. The default
    /// is `false`, which means that you can terminate the instance using the Amazon EC2 console, command line
    /// tools, or API. You can enable termination protection when you launch an instance, while the instance is
    /// running, or while the instance is stopped.
    pub fn disable_api_termination(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("DisableApiTermination", value)) }
    /// `EbsOptimized`. Indicates whether the instance is optimized for Amazon EBS I/O. This optimization provides
    /// dedicated throughput to Amazon EBS and an optimized configuration stack to provide optimal Amazon EBS I/O
    /// performance. This optimization isn't available with all instance types. Additional usage charges apply when
    /// using an EBS-optimized instance.
    pub fn ebs_optimized(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("EbsOptimized", value)) }
    /// `ElasticGpuSpecifications`. An elastic GPU to associate with the instance.
    pub fn elastic_gpu_specifications(self, value: impl fc::IntoValue<fc::List<InstanceElasticGpuSpecification>>) -> Self { Self(self.0.with("ElasticGpuSpecifications", value)) }
    /// `ElasticInferenceAccelerators`. An elastic inference accelerator to associate with the instance.
    pub fn elastic_inference_accelerators(self, value: impl fc::IntoValue<fc::List<ElasticInferenceAccelerator>>) -> Self { Self(self.0.with("ElasticInferenceAccelerators", value)) }
    /// `EnclaveOptions`. Indicates whether the instance is enabled for AWS Nitro Enclaves.
    pub fn enclave_options(self, value: impl fc::IntoValue<EnclaveOptions>) -> Self { Self(self.0.with("EnclaveOptions", value)) }
    /// `HibernationOptions`. Indicates whether an instance is enabled for hibernation. This parameter is valid
    /// only if the instance meets the [hibernation
    /// prerequisites](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/hibernating-prerequisites.html).
    pub fn hibernation_options(self, value: impl fc::IntoValue<HibernationOptions>) -> Self { Self(self.0.with("HibernationOptions", value)) }
    /// `HostId`. If you specify host for the `Affinity` property, the ID of a dedicated host that the instance is
    /// associated with. If you don't specify an ID, Amazon EC2 launches the instance onto any available,
    /// compatible dedicated host in your account. This type of launch is called an untargeted launch. Note that
    /// for untargeted launches, you must have a compatible, dedicated host available to successfully launch
    /// instances.
    pub fn host_id(self, value: impl fc::IntoValue<fc::IdOf<Host>>) -> Self { Self(self.0.with("HostId", value)) }
    /// `HostResourceGroupArn`. The ARN of the host resource group in which to launch the instances. If you specify
    /// a host resource group ARN, omit the Tenancy parameter or set it to `host`.
    pub fn host_resource_group_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("HostResourceGroupArn", value)) }
    /// `IamInstanceProfile`. The name of an IAM instance profile. To create a new IAM instance profile, use the
    /// [AWS::IAM::InstanceProfile](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-iam-instanceprofile.html)
    /// resource.
    pub fn iam_instance_profile(self, value: impl fc::IntoValue<fc::IdOf<cfn::target::iam::InstanceProfile>>) -> Self { Self(self.0.with("IamInstanceProfile", value)) }
    /// `ImageId`. The ID of the AMI. An AMI ID is required to launch an instance and must be specified here or in
    /// a launch template.
    pub fn image_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ImageId", value)) }
    /// `InstanceInitiatedShutdownBehavior`. Indicates whether an instance stops or terminates when you initiate
    /// shutdown from the instance (using the operating system command for system shutdown).
    pub fn instance_initiated_shutdown_behavior(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("InstanceInitiatedShutdownBehavior", value)) }
    /// `InstanceType`. The instance type.
    pub fn instance_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("InstanceType", value)) }
    /// `Ipv6AddressCount`. The number of IPv6 addresses to associate with the primary network interface. Amazon
    /// EC2 chooses the IPv6 addresses from the range of your subnet. You cannot specify this option and the option
    /// to assign specific IPv6 addresses in the same request. You can specify this option if you've specified a
    /// minimum number of instances to launch.
    pub fn ipv6_address_count(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Ipv6AddressCount", value)) }
    /// `Ipv6Addresses`. The IPv6 addresses from the range of the subnet to associate with the primary network
    /// interface. You cannot specify this option and the option to assign a number of IPv6 addresses in the same
    /// request. You cannot specify this option if you've specified a minimum number of instances to launch.
    pub fn ipv6_addresses(self, value: impl fc::IntoValue<fc::List<InstanceIpv6Address>>) -> Self { Self(self.0.with("Ipv6Addresses", value)) }
    /// `KernelId`. The ID of the kernel.
    pub fn kernel_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("KernelId", value)) }
    /// `KeyName`. The name of the key pair.
    pub fn key_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("KeyName", value)) }
    /// `LaunchTemplate`. The launch template. Any additional parameters that you specify for the new instance
    /// overwrite the corresponding parameters included in the launch template.
    pub fn launch_template(self, value: impl fc::IntoValue<LaunchTemplateSpecification>) -> Self { Self(self.0.with("LaunchTemplate", value)) }
    /// `LicenseSpecifications`. The license configurations.
    pub fn license_specifications(self, value: impl fc::IntoValue<fc::List<InstanceLicenseSpecification>>) -> Self { Self(self.0.with("LicenseSpecifications", value)) }
    /// `MetadataOptions`. The metadata options for the instance.
    pub fn metadata_options(self, value: impl fc::IntoValue<MetadataOptions>) -> Self { Self(self.0.with("MetadataOptions", value)) }
    /// `Monitoring`. Specifies whether detailed monitoring is enabled for the instance. Specify `true` to enable
    /// detailed monitoring. Otherwise, basic monitoring is enabled.
    pub fn monitoring(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Monitoring", value)) }
    /// `NetworkInterfaces`. The network interfaces to associate with the instance.
    pub fn network_interfaces(self, value: impl fc::IntoValue<fc::List<InstanceNetworkInterface>>) -> Self { Self(self.0.with("NetworkInterfaces", value)) }
    /// `PlacementGroupName`. The name of an existing placement group that you want to launch the instance into
    /// (cluster | partition | spread).
    pub fn placement_group_name(self, value: impl fc::IntoValue<fc::IdOf<PlacementGroup>>) -> Self { Self(self.0.with("PlacementGroupName", value)) }
    /// `PrivateDnsNameOptions`. The options for the instance hostname.
    pub fn private_dns_name_options(self, value: impl fc::IntoValue<PrivateDnsNameOptions>) -> Self { Self(self.0.with("PrivateDnsNameOptions", value)) }
    /// `PrivateIpAddress`. The primary IPv4 address. You must specify a value from the IPv4 address range of the
    /// subnet.
    pub fn private_ip_address(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PrivateIpAddress", value)) }
    /// `PropagateTagsToVolumeOnCreation`. Indicates whether to assign the tags specified in the `Tags` property to
    /// the volumes specified in the `BlockDeviceMappings` property.
    pub fn propagate_tags_to_volume_on_creation(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("PropagateTagsToVolumeOnCreation", value)) }
    /// `RamdiskId`. The ID of the RAM disk to select. Some kernels require additional drivers at launch. Check the
    /// kernel requirements for information about whether you need to specify a RAM disk. To find kernel
    /// requirements, go to the AWS Resource Center and search for the kernel ID.
    pub fn ramdisk_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("RamdiskId", value)) }
    /// `SecurityGroupIds`. The IDs of the security groups. You can specify the IDs of existing security groups and
    /// references to resources created by the stack template.
    pub fn security_group_ids(self, value: impl fc::IntoValue<fc::List<fc::IdOf<SecurityGroup>>>) -> Self { Self(self.0.with("SecurityGroupIds", value)) }
    /// `SecurityGroups`. \[Default VPC\] The names of the security groups. For a nondefault VPC, you must use
    /// security group IDs instead.
    pub fn security_groups(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("SecurityGroups", value)) }
    /// `SourceDestCheck`. Enable or disable source/destination checks, which ensure that the instance is either
    /// the source or the destination of any traffic that it receives. If the value is `true`, source/destination
    /// checks are enabled; otherwise, they are disabled. The default value is `true`. You must disable
    /// source/destination checks if the instance runs services such as network address translation, routing, or
    /// firewalls.
    pub fn source_dest_check(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("SourceDestCheck", value)) }
    /// `SsmAssociations`. The SSM
    /// [document](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ssm-document.html)
    /// and parameter values in AWS Systems Manager to associate with this instance. To use this property, you must
    /// specify an IAM instance profile role for the instance.
    pub fn ssm_associations(self, value: impl fc::IntoValue<fc::List<SsmAssociation>>) -> Self { Self(self.0.with("SsmAssociations", value)) }
    /// `SubnetId`. The ID of the subnet to launch the instance into.
    pub fn subnet_id(self, value: impl fc::IntoValue<fc::IdOf<Subnet>>) -> Self { Self(self.0.with("SubnetId", value)) }
    /// `Tags`. The tags to add to the instance. These tags are not applied to the EBS volumes, such as the root
    /// volume, unless
    /// [PropagateTagsToVolumeOnCreation](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-instance.html#cfn-ec2-instance-propagatetagstovolumeoncreation)
    /// is `true`.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `Tenancy`. The tenancy of the instance. An instance with a tenancy of `dedicated` runs on single-tenant
    /// hardware.
    pub fn tenancy(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Tenancy", value)) }
    /// `UserData`. The parameters or scripts to store as user data. Any scripts in user data are run when you
    /// launch the instance. User data is limited to 16 KB. You must provide base64-encoded text.
    pub fn user_data(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("UserData", value)) }
    /// `Volumes`. The volumes to attach to the instance.
    pub fn volumes(self, value: impl fc::IntoValue<fc::List<VolumeProperty>>) -> Self { Self(self.0.with("Volumes", value)) }
}

impl cfn::Resource for Instance {
    const TYPE: &'static str = "AWS::EC2::Instance";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Instance {
    type Handle = InstanceRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> InstanceRef { InstanceRef(self.0.build(scope, "AWS::EC2::Instance")) }
}

/// A [`Instance`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct InstanceRef(fc::NodeId);

impl InstanceRef {
    /// `InstanceId`, by `Ref`. The ID of the instance.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<Instance>> { fc::Value::reference(self.0) }
    /// `AvailabilityZone`, by `Fn::GetAtt`.
    #[inline]
    pub fn availability_zone(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "AvailabilityZone") }
    /// `PrivateDnsName`, by `Fn::GetAtt`. The private DNS name of the specified instance. For example:
    /// `ip-10-24-34-0.ec2.internal`.
    #[inline]
    pub fn private_dns_name(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "PrivateDnsName") }
    /// `PrivateIp`, by `Fn::GetAtt`. The private IP address of the specified instance. For example: `10.24.34.0`.
    #[inline]
    pub fn private_ip(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "PrivateIp") }
    /// `PublicDnsName`, by `Fn::GetAtt`. The public DNS name of the specified instance. For example:
    /// `ec2-107-20-50-45.compute-1.amazonaws.com`.
    #[inline]
    pub fn public_dns_name(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "PublicDnsName") }
    /// `PublicIp`, by `Fn::GetAtt`. The public IP address of the specified instance. For example: `192.0.2.0`.
    #[inline]
    pub fn public_ip(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "PublicIp") }
    /// `State`, by `Fn::GetAtt`. The current state of the instance
    #[inline]
    pub fn state(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "State") }
    /// `VpcId`, by `Fn::GetAtt`. The ID of the VPC in which the instance is running.
    #[inline]
    pub fn vpc_id(&self) -> fc::Value<fc::IdOf<Vpc>> { fc::Value::attribute(self.0, "VpcId") }
}

impl From<InstanceRef> for fc::NodeId {
    #[inline]
    fn from(it: InstanceRef) -> Self { it.0 }
}

impl From<&InstanceRef> for fc::NodeId {
    #[inline]
    fn from(it: &InstanceRef) -> Self { it.0 }
}

/// `AWS::EC2::InstanceConnectEndpoint`
///
/// Creates an EC2 Instance Connect Endpoint.
#[derive(Clone)]
pub struct InstanceConnectEndpoint(cfn::ResourceBody);

impl InstanceConnectEndpoint {
    /// A new `AWS::EC2::InstanceConnectEndpoint`.
    ///
    /// - `SubnetId`. The ID of the subnet in which to create the EC2 Instance Connect Endpoint.
    pub fn new(subnet_id: impl fc::IntoValue<fc::IdOf<Subnet>>) -> Self { Self(cfn::ResourceBody::new().with("SubnetId", subnet_id)) }
    /// `ClientToken`. Unique, case-sensitive identifier that you provide to ensure the idempotency of the request.
    pub fn client_token(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ClientToken", value)) }
    /// `PreserveClientIp`. Indicates whether the client IP address is preserved as the source. The following are
    /// the possible values.
    pub fn preserve_client_ip(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("PreserveClientIp", value)) }
    /// `SecurityGroupIds`. One or more security groups to associate with the endpoint. If you don't specify a
    /// security group, the default security group for your VPC will be associated with the endpoint.
    pub fn security_group_ids(self, value: impl fc::IntoValue<fc::List<fc::IdOf<SecurityGroup>>>) -> Self { Self(self.0.with("SecurityGroupIds", value)) }
    /// `Tags`. The tags to apply to the EC2 Instance Connect Endpoint during creation.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for InstanceConnectEndpoint {
    const TYPE: &'static str = "AWS::EC2::InstanceConnectEndpoint";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for InstanceConnectEndpoint {
    type Handle = InstanceConnectEndpointRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> InstanceConnectEndpointRef { InstanceConnectEndpointRef(self.0.build(scope, "AWS::EC2::InstanceConnectEndpoint")) }
}

/// A [`InstanceConnectEndpoint`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct InstanceConnectEndpointRef(fc::NodeId);

impl InstanceConnectEndpointRef {
    /// `Id`, by `Ref`. The ID of the EC2 Instance Connect Endpoint.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<InstanceConnectEndpoint>> { fc::Value::reference(self.0) }
    /// `InstanceConnectEndpointArn`, by `Fn::GetAtt`. The Amazon Resource Name (ARN) of the EC2 Instance Connect
    /// Endpoint
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<InstanceConnectEndpoint>> { fc::Value::attribute(self.0, "InstanceConnectEndpointArn") }
    /// `AvailabilityZone`, by `Fn::GetAtt`. The Availability Zone of the EC2 Instance Connect Endpoint
    #[inline]
    pub fn availability_zone(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "AvailabilityZone") }
    /// `AvailabilityZoneId`, by `Fn::GetAtt`. The ID of the Availability Zone of the EC2 Instance Connect Endpoint
    #[inline]
    pub fn availability_zone_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "AvailabilityZoneId") }
    /// `CreatedAt`, by `Fn::GetAtt`. The date and time that the EC2 Instance Connect Endpoint was created
    #[inline]
    pub fn created_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreatedAt") }
    /// `NetworkInterfaceIds`, by `Fn::GetAtt`. The ID of the elastic network interface that Amazon EC2
    /// automatically created when creating the EC2 Instance Connect Endpoint
    #[inline]
    pub fn network_interface_ids(&self) -> fc::Value<fc::List<String>> { fc::Value::attribute(self.0, "NetworkInterfaceIds") }
    /// `OwnerId`, by `Fn::GetAtt`. The ID of the AWS account that created the EC2 Instance Connect Endpoint
    #[inline]
    pub fn owner_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "OwnerId") }
    /// `PublicDnsNames`, by `Fn::GetAtt`. The public DNS names of the endpoint, including IPv4-only and dualstack
    /// DNS names.
    #[inline]
    pub fn public_dns_names(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "PublicDnsNames") }
    /// `State`, by `Fn::GetAtt`. The current state of the EC2 Instance Connect Endpoint
    #[inline]
    pub fn state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "State") }
    /// `StateMessage`, by `Fn::GetAtt`. The message for the current state of the EC2 Instance Connect Endpoint.
    /// Can include a failure message
    #[inline]
    pub fn state_message(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "StateMessage") }
    /// `VpcId`, by `Fn::GetAtt`. The ID of the VPC in which the EC2 Instance Connect Endpoint was created
    #[inline]
    pub fn vpc_id(&self) -> fc::Value<fc::IdOf<Vpc>> { fc::Value::attribute(self.0, "VpcId") }
}

impl From<InstanceConnectEndpointRef> for fc::NodeId {
    #[inline]
    fn from(it: InstanceConnectEndpointRef) -> Self { it.0 }
}

impl From<&InstanceConnectEndpointRef> for fc::NodeId {
    #[inline]
    fn from(it: &InstanceConnectEndpointRef) -> Self { it.0 }
}

/// `AWS::EC2::InstanceEventWindow`
///
/// Resource type definition for AWS::EC2::InstanceEventWindow. An event window defines a recurring set of time
/// ranges, or a cron expression, during which AWS-initiated maintenance events may be scheduled for the associated
/// Amazon EC2 instances or Dedicated Hosts.
#[derive(Clone)]
pub struct InstanceEventWindow(cfn::ResourceBody);

impl InstanceEventWindow {
    /// A new `AWS::EC2::InstanceEventWindow`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `CronExpression`. The cron expression defined for the event window. Exactly one of TimeRanges or
    /// CronExpression must be specified.
    pub fn cron_expression(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CronExpression", value)) }
    /// `Name`. The name of the event window.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `Tags`. The tags applied to the event window.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `TimeRanges`. The time ranges of the event window. Exactly one of TimeRanges or CronExpression must be
    /// specified.
    pub fn time_ranges(self, value: impl fc::IntoValue<fc::List<TimeRange>>) -> Self { Self(self.0.with("TimeRanges", value)) }
}

impl cfn::Resource for InstanceEventWindow {
    const TYPE: &'static str = "AWS::EC2::InstanceEventWindow";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for InstanceEventWindow {
    type Handle = InstanceEventWindowRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> InstanceEventWindowRef { InstanceEventWindowRef(self.0.build(scope, "AWS::EC2::InstanceEventWindow")) }
}

/// A [`InstanceEventWindow`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct InstanceEventWindowRef(fc::NodeId);

impl InstanceEventWindowRef {
    /// `InstanceEventWindowId`, by `Fn::GetAtt`. The ID of the event window.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<InstanceEventWindow>> { fc::Value::attribute(self.0, "InstanceEventWindowId") }
    /// `Arn`, by `Ref`. The Amazon Resource Name (ARN) of the event window.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<InstanceEventWindow>> { fc::Value::reference(self.0) }
    /// `State`, by `Fn::GetAtt`. The current state of the event window. Observed values include creating, active,
    /// modifying, deleting and deleted.
    #[inline]
    pub fn state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "State") }
}

impl From<InstanceEventWindowRef> for fc::NodeId {
    #[inline]
    fn from(it: InstanceEventWindowRef) -> Self { it.0 }
}

impl From<&InstanceEventWindowRef> for fc::NodeId {
    #[inline]
    fn from(it: &InstanceEventWindowRef) -> Self { it.0 }
}

/// `AWS::EC2::InternetGateway`
///
/// Allocates an internet gateway for use with a VPC. After creating the Internet gateway, you then attach it to a
/// VPC.
#[derive(Clone)]
pub struct InternetGateway(cfn::ResourceBody);

impl InternetGateway {
    /// A new `AWS::EC2::InternetGateway`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `Tags`. Any tags to assign to the internet gateway.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for InternetGateway {
    const TYPE: &'static str = "AWS::EC2::InternetGateway";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for InternetGateway {
    type Handle = InternetGatewayRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> InternetGatewayRef { InternetGatewayRef(self.0.build(scope, "AWS::EC2::InternetGateway")) }
}

/// A [`InternetGateway`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct InternetGatewayRef(fc::NodeId);

impl InternetGatewayRef {
    /// `InternetGatewayId`, by `Ref`. The ID of the internet gateway.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<InternetGateway>> { fc::Value::reference(self.0) }
}

impl From<InternetGatewayRef> for fc::NodeId {
    #[inline]
    fn from(it: InternetGatewayRef) -> Self { it.0 }
}

impl From<&InternetGatewayRef> for fc::NodeId {
    #[inline]
    fn from(it: &InternetGatewayRef) -> Self { it.0 }
}

/// `AWS::EC2::IpPoolRouteTableAssociation`
///
/// A route server association is the connection established between a route server and a VPC.
#[derive(Clone)]
pub struct IpPoolRouteTableAssociation(cfn::ResourceBody);

impl IpPoolRouteTableAssociation {
    /// A new `AWS::EC2::IpPoolRouteTableAssociation`.
    ///
    /// - `PublicIpv4Pool`. The ID of a public IPv4 address pool.
    /// - `RouteTableId`. The ID of a route table.
    pub fn new(
        public_ipv4_pool: impl fc::IntoValue<String>,
        route_table_id: impl fc::IntoValue<fc::IdOf<RouteTable>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("PublicIpv4Pool", public_ipv4_pool)
            .with("RouteTableId", route_table_id)
        )
    }
}

impl cfn::Resource for IpPoolRouteTableAssociation {
    const TYPE: &'static str = "AWS::EC2::IpPoolRouteTableAssociation";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for IpPoolRouteTableAssociation {
    type Handle = IpPoolRouteTableAssociationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> IpPoolRouteTableAssociationRef { IpPoolRouteTableAssociationRef(self.0.build(scope, "AWS::EC2::IpPoolRouteTableAssociation")) }
}

/// A [`IpPoolRouteTableAssociation`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct IpPoolRouteTableAssociationRef(fc::NodeId);

impl IpPoolRouteTableAssociationRef {
    /// `AssociationId`, by `Ref`. The ID of a route table association.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<IpPoolRouteTableAssociation>> { fc::Value::reference(self.0) }
}

impl From<IpPoolRouteTableAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: IpPoolRouteTableAssociationRef) -> Self { it.0 }
}

impl From<&IpPoolRouteTableAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: &IpPoolRouteTableAssociationRef) -> Self { it.0 }
}

/// `AWS::EC2::IpamExternalResourceVerificationToken`
///
/// A verification token is an AWS-generated random value that you can use to prove ownership of an external
/// resource. For example, you can use a verification token to validate that you control a public IP address range
/// when you bring an IP address range to AWS (BYOIP).
#[derive(Clone)]
pub struct IpamExternalResourceVerificationToken(cfn::ResourceBody);

impl IpamExternalResourceVerificationToken {
    /// A new `AWS::EC2::IpamExternalResourceVerificationToken`.
    ///
    /// - `IpamId`. The ID of the IPAM that will create the token.
    pub fn new(ipam_id: impl fc::IntoValue<fc::IdOf<Ipam>>) -> Self { Self(cfn::ResourceBody::new().with("IpamId", ipam_id)) }
    /// `Tags`. The tags for the token.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for IpamExternalResourceVerificationToken {
    const TYPE: &'static str = "AWS::EC2::IpamExternalResourceVerificationToken";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for IpamExternalResourceVerificationToken {
    type Handle = IpamExternalResourceVerificationTokenRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> IpamExternalResourceVerificationTokenRef { IpamExternalResourceVerificationTokenRef(self.0.build(scope, "AWS::EC2::IpamExternalResourceVerificationToken")) }
}

/// A [`IpamExternalResourceVerificationToken`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct IpamExternalResourceVerificationTokenRef(fc::NodeId);

impl IpamExternalResourceVerificationTokenRef {
    /// `IpamExternalResourceVerificationTokenId`, by `Fn::GetAtt`. The ID of the token.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<IpamExternalResourceVerificationToken>> { fc::Value::attribute(self.0, "IpamExternalResourceVerificationTokenId") }
    /// `IpamExternalResourceVerificationTokenArn`, by `Ref`. The ARN of the IPAM external resource verification
    /// token.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<IpamExternalResourceVerificationToken>> { fc::Value::reference(self.0) }
    /// `IpamArn`, by `Fn::GetAtt`. The ARN of the IPAM that created the token.
    #[inline]
    pub fn ipam_arn(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "IpamArn") }
    /// `IpamRegion`, by `Fn::GetAtt`. The Region of the IPAM that created the token.
    #[inline]
    pub fn ipam_region(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "IpamRegion") }
    /// `NotAfter`, by `Fn::GetAtt`. The token expiration.
    #[inline]
    pub fn not_after(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "NotAfter") }
    /// `State`, by `Fn::GetAtt`. The token state.
    #[inline]
    pub fn state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "State") }
    /// `Status`, by `Fn::GetAtt`. The token status.
    #[inline]
    pub fn status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Status") }
    /// `TokenName`, by `Fn::GetAtt`. The token name.
    #[inline]
    pub fn token_name(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "TokenName") }
    /// `TokenValue`, by `Fn::GetAtt`. The token value.
    #[inline]
    pub fn token_value(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "TokenValue") }
}

impl From<IpamExternalResourceVerificationTokenRef> for fc::NodeId {
    #[inline]
    fn from(it: IpamExternalResourceVerificationTokenRef) -> Self { it.0 }
}

impl From<&IpamExternalResourceVerificationTokenRef> for fc::NodeId {
    #[inline]
    fn from(it: &IpamExternalResourceVerificationTokenRef) -> Self { it.0 }
}

/// `AWS::EC2::IpamInternetRegistryAssociation`
///
/// An association between an IPAM and a Regional Internet Registry (RIR) for delegated Resource Public Key
/// Infrastructure (RPKI) management. Use it to have IPAM create Route Origin Authorizations (ROAs) for IP address
/// prefixes registered with the internet registry. The IPAM must be in the Advanced tier.
#[derive(Clone)]
pub struct IpamInternetRegistryAssociation(cfn::ResourceBody);

impl IpamInternetRegistryAssociation {
    /// A value of `Rir`.
    pub const RIR_APNIC: &'static str = "APNIC";
    /// A value of `Rir`.
    pub const RIR_ARIN: &'static str = "ARIN";
    /// A value of `Rir`.
    pub const RIR_LACNIC: &'static str = "LACNIC";
    /// A value of `Rir`.
    pub const RIR_RIPE: &'static str = "RIPE";
    /// A new `AWS::EC2::IpamInternetRegistryAssociation`.
    ///
    /// - `Rir`. The Regional Internet Registry to associate with. The service returns these values in upper case, so
    ///   the enum uses the round-tripping form.
    /// - `IpamId`. The ID of the IPAM to associate with the internet registry.
    /// - `OrganizationHandle`. The organization handle at the internet registry (for example, a RIPE NCC
    ///   organization ID or ARIN Org ID).
    pub fn new(
        rir: impl fc::IntoValue<String>,
        ipam_id: impl fc::IntoValue<fc::IdOf<Ipam>>,
        organization_handle: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("Rir", rir)
            .with("IpamId", ipam_id)
            .with("OrganizationHandle", organization_handle)
        )
    }
    /// `Description`. A description for the internet registry association.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `Tags`. The tags assigned to the internet registry association.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for IpamInternetRegistryAssociation {
    const TYPE: &'static str = "AWS::EC2::IpamInternetRegistryAssociation";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for IpamInternetRegistryAssociation {
    type Handle = IpamInternetRegistryAssociationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> IpamInternetRegistryAssociationRef { IpamInternetRegistryAssociationRef(self.0.build(scope, "AWS::EC2::IpamInternetRegistryAssociation")) }
}

/// A [`IpamInternetRegistryAssociation`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct IpamInternetRegistryAssociationRef(fc::NodeId);

impl IpamInternetRegistryAssociationRef {
    /// `IpamInternetRegistryAssociationId`, by `Fn::GetAtt`. The ID of the internet registry association.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<IpamInternetRegistryAssociation>> { fc::Value::attribute(self.0, "IpamInternetRegistryAssociationId") }
    /// `IpamInternetRegistryAssociationArn`, by `Ref`. The Amazon Resource Name (ARN) of the internet registry
    /// association.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<IpamInternetRegistryAssociation>> { fc::Value::reference(self.0) }
    /// `OwnerId`, by `Fn::GetAtt`. The ID of the Amazon Web Services account that owns the internet registry
    /// association.
    #[inline]
    pub fn owner_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "OwnerId") }
    /// `IpamRegion`, by `Fn::GetAtt`. The Amazon Web Services Region of the IPAM.
    #[inline]
    pub fn ipam_region(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "IpamRegion") }
    /// `State`, by `Fn::GetAtt`. The state of the internet registry association.
    #[inline]
    pub fn state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "State") }
    /// `ChildRequestXml`, by `Fn::GetAtt`. The XML content for the child request to be submitted to the internet
    /// registry to complete the BPKI setup.
    #[inline]
    pub fn child_request_xml(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ChildRequestXml") }
}

impl From<IpamInternetRegistryAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: IpamInternetRegistryAssociationRef) -> Self { it.0 }
}

impl From<&IpamInternetRegistryAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: &IpamInternetRegistryAssociationRef) -> Self { it.0 }
}

/// `AWS::EC2::KeyPair`
///
/// Specifies a key pair for use with an Amazon Elastic Compute Cloud instance as follows
#[derive(Clone)]
pub struct KeyPair(cfn::ResourceBody);

impl KeyPair {
    /// A value of `KeyFormat`.
    pub const KEY_FORMAT_PEM: &'static str = "pem";
    /// A value of `KeyFormat`.
    pub const KEY_FORMAT_PPK: &'static str = "ppk";
    /// A value of `KeyType`.
    pub const KEY_TYPE_ED25519: &'static str = "ed25519";
    /// A value of `KeyType`.
    pub const KEY_TYPE_RSA: &'static str = "rsa";
    /// A new `AWS::EC2::KeyPair`.
    ///
    /// - `KeyName`. A unique name for the key pair.
    pub fn new(key_name: impl fc::IntoValue<String>) -> Self { Self(cfn::ResourceBody::new().with("KeyName", key_name)) }
    /// `KeyFormat`. The format of the key pair.
    pub fn key_format(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("KeyFormat", value)) }
    /// `KeyType`. The type of key pair. Note that ED25519 keys are not supported for Windows instances.
    pub fn key_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("KeyType", value)) }
    /// `PublicKeyMaterial`. The public key material. The `PublicKeyMaterial` property is used to import a key
    /// pair. If this property is not specified, then a new key pair will be created.
    pub fn public_key_material(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PublicKeyMaterial", value)) }
    /// `Tags`. The tags to apply to the key pair.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for KeyPair {
    const TYPE: &'static str = "AWS::EC2::KeyPair";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for KeyPair {
    type Handle = KeyPairRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> KeyPairRef { KeyPairRef(self.0.build(scope, "AWS::EC2::KeyPair")) }
}

/// A [`KeyPair`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct KeyPairRef(fc::NodeId);

impl KeyPairRef {
    /// `KeyName`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<KeyPair>> { fc::Value::reference(self.0) }
    /// `KeyFingerprint`, by `Fn::GetAtt`. If you created the key pair using Amazon EC2
    #[inline]
    pub fn key_fingerprint(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "KeyFingerprint") }
    /// `KeyPairId`, by `Fn::GetAtt`. The ID of the key pair.
    #[inline]
    pub fn key_pair_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "KeyPairId") }
}

impl From<KeyPairRef> for fc::NodeId {
    #[inline]
    fn from(it: KeyPairRef) -> Self { it.0 }
}

impl From<&KeyPairRef> for fc::NodeId {
    #[inline]
    fn from(it: &KeyPairRef) -> Self { it.0 }
}

pub use cfn::target::ec2::LaunchTemplate;

impl LaunchTemplate {
    /// A new `AWS::EC2::LaunchTemplate`.
    ///
    /// - `LaunchTemplateData`. The information for the launch template.
    pub fn new(launch_template_data: impl fc::IntoValue<LaunchTemplateData>) -> Self { Self(cfn::ResourceBody::new().with("LaunchTemplateData", launch_template_data)) }
    /// `LaunchTemplateName`. A name for the launch template.
    pub fn launch_template_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("LaunchTemplateName", value)) }
    /// `TagSpecifications`. The tags to apply to the launch template on creation. To tag the launch template, the
    /// resource type must be `launch-template`.
    pub fn tag_specifications(self, value: impl fc::IntoValue<fc::List<LaunchTemplateTagSpecification>>) -> Self { Self(self.0.with("TagSpecifications", value)) }
    /// `VersionDescription`. A description for the first version of the launch template.
    pub fn version_description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("VersionDescription", value)) }
}

impl cfn::Resource for LaunchTemplate {
    const TYPE: &'static str = "AWS::EC2::LaunchTemplate";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for LaunchTemplate {
    type Handle = LaunchTemplateRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> LaunchTemplateRef { LaunchTemplateRef(self.0.build(scope, "AWS::EC2::LaunchTemplate")) }
}

/// A [`LaunchTemplate`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct LaunchTemplateRef(fc::NodeId);

impl LaunchTemplateRef {
    /// `LaunchTemplateId`, by `Ref`. The ID of the launch template.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<LaunchTemplate>> { fc::Value::reference(self.0) }
    /// `DefaultVersionNumber`, by `Fn::GetAtt`. The default version of the launch template, such as 2.
    #[inline]
    pub fn default_version_number(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "DefaultVersionNumber") }
    /// `LatestVersionNumber`, by `Fn::GetAtt`. The latest version of the launch template, such as `5`.
    #[inline]
    pub fn latest_version_number(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "LatestVersionNumber") }
}

impl From<LaunchTemplateRef> for fc::NodeId {
    #[inline]
    fn from(it: LaunchTemplateRef) -> Self { it.0 }
}

impl From<&LaunchTemplateRef> for fc::NodeId {
    #[inline]
    fn from(it: &LaunchTemplateRef) -> Self { it.0 }
}

/// `AWS::EC2::LocalGatewayRoute`
///
/// Creates a static route for the specified local gateway route table.
#[derive(Clone)]
pub struct LocalGatewayRoute(cfn::ResourceBody);

impl LocalGatewayRoute {
    /// A new `AWS::EC2::LocalGatewayRoute`.
    ///
    /// - `DestinationCidrBlock`. The CIDR block used for destination matches.
    /// - `LocalGatewayRouteTableId`. The ID of the local gateway route table.
    pub fn new(
        destination_cidr_block: impl fc::IntoValue<String>,
        local_gateway_route_table_id: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("DestinationCidrBlock", destination_cidr_block)
            .with("LocalGatewayRouteTableId", local_gateway_route_table_id)
        )
    }
    /// `LocalGatewayVirtualInterfaceGroupId`. The ID of the virtual interface group.
    pub fn local_gateway_virtual_interface_group_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("LocalGatewayVirtualInterfaceGroupId", value)) }
    /// `NetworkInterfaceId`. The ID of the network interface.
    pub fn network_interface_id(self, value: impl fc::IntoValue<fc::IdOf<NetworkInterface>>) -> Self { Self(self.0.with("NetworkInterfaceId", value)) }
}

impl cfn::Resource for LocalGatewayRoute {
    const TYPE: &'static str = "AWS::EC2::LocalGatewayRoute";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for LocalGatewayRoute {
    type Handle = LocalGatewayRouteRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> LocalGatewayRouteRef { LocalGatewayRouteRef(self.0.build(scope, "AWS::EC2::LocalGatewayRoute")) }
}

/// A [`LocalGatewayRoute`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct LocalGatewayRouteRef(fc::NodeId);

impl LocalGatewayRouteRef {
    /// `State`, by `Fn::GetAtt`. The state of the local gateway route table.
    #[inline]
    pub fn state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "State") }
    /// `Type`, by `Fn::GetAtt`. The type of local gateway route.
    #[inline]
    pub fn r#type(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Type") }
}

impl From<LocalGatewayRouteRef> for fc::NodeId {
    #[inline]
    fn from(it: LocalGatewayRouteRef) -> Self { it.0 }
}

impl From<&LocalGatewayRouteRef> for fc::NodeId {
    #[inline]
    fn from(it: &LocalGatewayRouteRef) -> Self { it.0 }
}

/// `AWS::EC2::LocalGatewayRouteTable`
///
/// Describes a local gateway route table.
#[derive(Clone)]
pub struct LocalGatewayRouteTable(cfn::ResourceBody);

impl LocalGatewayRouteTable {
    /// A new `AWS::EC2::LocalGatewayRouteTable`.
    ///
    /// - `LocalGatewayId`. The ID of the local gateway.
    pub fn new(local_gateway_id: impl fc::IntoValue<String>) -> Self { Self(cfn::ResourceBody::new().with("LocalGatewayId", local_gateway_id)) }
    /// `Mode`. The mode of the local gateway route table.
    pub fn mode(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Mode", value)) }
    /// `Tags`. The tags assigned to the local gateway route table.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for LocalGatewayRouteTable {
    const TYPE: &'static str = "AWS::EC2::LocalGatewayRouteTable";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for LocalGatewayRouteTable {
    type Handle = LocalGatewayRouteTableRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> LocalGatewayRouteTableRef { LocalGatewayRouteTableRef(self.0.build(scope, "AWS::EC2::LocalGatewayRouteTable")) }
}

/// A [`LocalGatewayRouteTable`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct LocalGatewayRouteTableRef(fc::NodeId);

impl LocalGatewayRouteTableRef {
    /// `LocalGatewayRouteTableId`, by `Ref`. The ID of the local gateway route table.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<LocalGatewayRouteTable>> { fc::Value::reference(self.0) }
    /// `LocalGatewayRouteTableArn`, by `Fn::GetAtt`. The Amazon Resource Name (ARN) of the local gateway route
    /// table.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<LocalGatewayRouteTable>> { fc::Value::attribute(self.0, "LocalGatewayRouteTableArn") }
    /// `OutpostArn`, by `Fn::GetAtt`. The Amazon Resource Name (ARN) of the Outpost.
    #[inline]
    pub fn outpost_arn(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "OutpostArn") }
    /// `OwnerId`, by `Fn::GetAtt`. The ID of the AWS account that owns the local gateway route table.
    #[inline]
    pub fn owner_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "OwnerId") }
    /// `State`, by `Fn::GetAtt`. The state of the local gateway route table.
    #[inline]
    pub fn state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "State") }
}

impl From<LocalGatewayRouteTableRef> for fc::NodeId {
    #[inline]
    fn from(it: LocalGatewayRouteTableRef) -> Self { it.0 }
}

impl From<&LocalGatewayRouteTableRef> for fc::NodeId {
    #[inline]
    fn from(it: &LocalGatewayRouteTableRef) -> Self { it.0 }
}

/// `AWS::EC2::LocalGatewayRouteTableVPCAssociation`
///
/// Associates the specified VPC with the specified local gateway route table.
#[derive(Clone)]
pub struct LocalGatewayRouteTableVpcAssociation(cfn::ResourceBody);

impl LocalGatewayRouteTableVpcAssociation {
    /// A new `AWS::EC2::LocalGatewayRouteTableVPCAssociation`.
    ///
    /// - `LocalGatewayRouteTableId`. The ID of the local gateway route table.
    /// - `VpcId`. The ID of the VPC.
    pub fn new(
        local_gateway_route_table_id: impl fc::IntoValue<String>,
        vpc_id: impl fc::IntoValue<fc::IdOf<Vpc>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("LocalGatewayRouteTableId", local_gateway_route_table_id)
            .with("VpcId", vpc_id)
        )
    }
    /// `Tags`. The tags assigned to the association.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for LocalGatewayRouteTableVpcAssociation {
    const TYPE: &'static str = "AWS::EC2::LocalGatewayRouteTableVPCAssociation";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for LocalGatewayRouteTableVpcAssociation {
    type Handle = LocalGatewayRouteTableVpcAssociationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> LocalGatewayRouteTableVpcAssociationRef { LocalGatewayRouteTableVpcAssociationRef(self.0.build(scope, "AWS::EC2::LocalGatewayRouteTableVPCAssociation")) }
}

/// A [`LocalGatewayRouteTableVpcAssociation`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct LocalGatewayRouteTableVpcAssociationRef(fc::NodeId);

impl LocalGatewayRouteTableVpcAssociationRef {
    /// `LocalGatewayRouteTableVpcAssociationId`, by `Ref`. The ID of the association.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<LocalGatewayRouteTableVpcAssociation>> { fc::Value::reference(self.0) }
    /// `LocalGatewayId`, by `Fn::GetAtt`. The ID of the local gateway.
    #[inline]
    pub fn local_gateway_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "LocalGatewayId") }
    /// `State`, by `Fn::GetAtt`. The state of the association.
    #[inline]
    pub fn state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "State") }
}

impl From<LocalGatewayRouteTableVpcAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: LocalGatewayRouteTableVpcAssociationRef) -> Self { it.0 }
}

impl From<&LocalGatewayRouteTableVpcAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: &LocalGatewayRouteTableVpcAssociationRef) -> Self { it.0 }
}

/// `AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation`
///
/// Describes an association between a local gateway route table and a virtual interface group.
#[derive(Clone)]
pub struct LocalGatewayRouteTableVirtualInterfaceGroupAssociation(cfn::ResourceBody);

impl LocalGatewayRouteTableVirtualInterfaceGroupAssociation {
    /// A new `AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation`.
    ///
    /// - `LocalGatewayRouteTableId`. The ID of the local gateway route table.
    /// - `LocalGatewayVirtualInterfaceGroupId`. The ID of the virtual interface group.
    pub fn new(
        local_gateway_route_table_id: impl fc::IntoValue<String>,
        local_gateway_virtual_interface_group_id: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("LocalGatewayRouteTableId", local_gateway_route_table_id)
            .with("LocalGatewayVirtualInterfaceGroupId", local_gateway_virtual_interface_group_id)
        )
    }
    /// `Tags`. The tags assigned to the association.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for LocalGatewayRouteTableVirtualInterfaceGroupAssociation {
    const TYPE: &'static str = "AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for LocalGatewayRouteTableVirtualInterfaceGroupAssociation {
    type Handle = LocalGatewayRouteTableVirtualInterfaceGroupAssociationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> LocalGatewayRouteTableVirtualInterfaceGroupAssociationRef { LocalGatewayRouteTableVirtualInterfaceGroupAssociationRef(self.0.build(scope, "AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation")) }
}

/// A [`LocalGatewayRouteTableVirtualInterfaceGroupAssociation`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct LocalGatewayRouteTableVirtualInterfaceGroupAssociationRef(fc::NodeId);

impl LocalGatewayRouteTableVirtualInterfaceGroupAssociationRef {
    /// `LocalGatewayRouteTableVirtualInterfaceGroupAssociationId`, by `Ref`. The ID of the association.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<LocalGatewayRouteTableVirtualInterfaceGroupAssociation>> { fc::Value::reference(self.0) }
    /// `LocalGatewayId`, by `Fn::GetAtt`. The ID of the local gateway.
    #[inline]
    pub fn local_gateway_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "LocalGatewayId") }
    /// `LocalGatewayRouteTableArn`, by `Fn::GetAtt`. The Amazon Resource Name (ARN) of the local gateway route
    /// table for the virtual interface group.
    #[inline]
    pub fn local_gateway_route_table_arn(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "LocalGatewayRouteTableArn") }
    /// `OwnerId`, by `Fn::GetAtt`. The ID of the AWS account that owns the local gateway virtual interface group
    /// association.
    #[inline]
    pub fn owner_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "OwnerId") }
    /// `State`, by `Fn::GetAtt`. The state of the association.
    #[inline]
    pub fn state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "State") }
}

impl From<LocalGatewayRouteTableVirtualInterfaceGroupAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: LocalGatewayRouteTableVirtualInterfaceGroupAssociationRef) -> Self { it.0 }
}

impl From<&LocalGatewayRouteTableVirtualInterfaceGroupAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: &LocalGatewayRouteTableVirtualInterfaceGroupAssociationRef) -> Self { it.0 }
}

/// `AWS::EC2::LocalGatewayVirtualInterface`
///
/// Describes a local gateway virtual interface.
#[derive(Clone)]
pub struct LocalGatewayVirtualInterface(cfn::ResourceBody);

/// What a [`LocalGatewayVirtualInterface`] can't be without.
#[derive(Clone)]
pub struct LocalGatewayVirtualInterfaceRequired<A, B, C, D, E> {
    /// `LocalAddress`. The local address. (`String`)
    pub local_address: A,
    /// `LocalGatewayVirtualInterfaceGroupId`. The ID of the local gateway virtual interface group. (`String`)
    pub local_gateway_virtual_interface_group_id: B,
    /// `OutpostLagId`. The Outpost LAG ID. (`String`)
    pub outpost_lag_id: C,
    /// `PeerAddress`. The peer address. (`String`)
    pub peer_address: D,
    /// `Vlan`. The ID of the VLAN. (`i64`)
    pub vlan: E,
}

impl LocalGatewayVirtualInterface {
    /// A new `AWS::EC2::LocalGatewayVirtualInterface`.
    pub fn new(required: LocalGatewayVirtualInterfaceRequired<
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<i64>,
    >) -> Self {
        Self(cfn::ResourceBody::new()
            .with("LocalAddress", required.local_address)
            .with("LocalGatewayVirtualInterfaceGroupId", required.local_gateway_virtual_interface_group_id)
            .with("OutpostLagId", required.outpost_lag_id)
            .with("PeerAddress", required.peer_address)
            .with("Vlan", required.vlan)
        )
    }
    /// `PeerBgpAsn`. The peer BGP ASN.
    pub fn peer_bgp_asn(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("PeerBgpAsn", value)) }
    /// `PeerBgpAsnExtended`. The extended 32-bit ASN of the BGP peer for use with larger ASN values.
    pub fn peer_bgp_asn_extended(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("PeerBgpAsnExtended", value)) }
    /// `Tags`. The tags assigned to the virtual interface.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for LocalGatewayVirtualInterface {
    const TYPE: &'static str = "AWS::EC2::LocalGatewayVirtualInterface";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for LocalGatewayVirtualInterface {
    type Handle = LocalGatewayVirtualInterfaceRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> LocalGatewayVirtualInterfaceRef { LocalGatewayVirtualInterfaceRef(self.0.build(scope, "AWS::EC2::LocalGatewayVirtualInterface")) }
}

/// A [`LocalGatewayVirtualInterface`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct LocalGatewayVirtualInterfaceRef(fc::NodeId);

impl LocalGatewayVirtualInterfaceRef {
    /// `LocalGatewayVirtualInterfaceId`, by `Ref`. The ID of the virtual interface.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<LocalGatewayVirtualInterface>> { fc::Value::reference(self.0) }
    /// `ConfigurationState`, by `Fn::GetAtt`. The current state of the local gateway virtual interface.
    #[inline]
    pub fn configuration_state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ConfigurationState") }
    /// `LocalBgpAsn`, by `Fn::GetAtt`. The Border Gateway Protocol (BGP) Autonomous System Number (ASN) of the
    /// local gateway.
    #[inline]
    pub fn local_bgp_asn(&self) -> fc::Value<i64> { fc::Value::attribute(self.0, "LocalBgpAsn") }
    /// `LocalGatewayId`, by `Fn::GetAtt`. The ID of the local gateway.
    #[inline]
    pub fn local_gateway_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "LocalGatewayId") }
    /// `OwnerId`, by `Fn::GetAtt`. The ID of the AWS account that owns the local gateway virtual interface.
    #[inline]
    pub fn owner_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "OwnerId") }
}

impl From<LocalGatewayVirtualInterfaceRef> for fc::NodeId {
    #[inline]
    fn from(it: LocalGatewayVirtualInterfaceRef) -> Self { it.0 }
}

impl From<&LocalGatewayVirtualInterfaceRef> for fc::NodeId {
    #[inline]
    fn from(it: &LocalGatewayVirtualInterfaceRef) -> Self { it.0 }
}

/// `AWS::EC2::LocalGatewayVirtualInterfaceGroup`
///
/// Describes a local gateway virtual interface group.
#[derive(Clone)]
pub struct LocalGatewayVirtualInterfaceGroup(cfn::ResourceBody);

impl LocalGatewayVirtualInterfaceGroup {
    /// A new `AWS::EC2::LocalGatewayVirtualInterfaceGroup`.
    ///
    /// - `LocalGatewayId`. The ID of the local gateway.
    pub fn new(local_gateway_id: impl fc::IntoValue<String>) -> Self { Self(cfn::ResourceBody::new().with("LocalGatewayId", local_gateway_id)) }
    /// `LocalBgpAsn`. The Autonomous System Number(ASN) for the local Border Gateway Protocol (BGP).
    pub fn local_bgp_asn(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("LocalBgpAsn", value)) }
    /// `LocalBgpAsnExtended`. The extended 32-bit ASN for the local BGP configuration.
    pub fn local_bgp_asn_extended(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("LocalBgpAsnExtended", value)) }
    /// `Tags`. The tags assigned to the virtual interface group.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for LocalGatewayVirtualInterfaceGroup {
    const TYPE: &'static str = "AWS::EC2::LocalGatewayVirtualInterfaceGroup";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for LocalGatewayVirtualInterfaceGroup {
    type Handle = LocalGatewayVirtualInterfaceGroupRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> LocalGatewayVirtualInterfaceGroupRef { LocalGatewayVirtualInterfaceGroupRef(self.0.build(scope, "AWS::EC2::LocalGatewayVirtualInterfaceGroup")) }
}

/// A [`LocalGatewayVirtualInterfaceGroup`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct LocalGatewayVirtualInterfaceGroupRef(fc::NodeId);

impl LocalGatewayVirtualInterfaceGroupRef {
    /// `LocalGatewayVirtualInterfaceGroupId`, by `Ref`. The ID of the virtual interface group.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<LocalGatewayVirtualInterfaceGroup>> { fc::Value::reference(self.0) }
    /// `LocalGatewayVirtualInterfaceGroupArn`, by `Fn::GetAtt`. The Amazon Resource Number (ARN) of the local
    /// gateway virtual interface group.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<LocalGatewayVirtualInterfaceGroup>> { fc::Value::attribute(self.0, "LocalGatewayVirtualInterfaceGroupArn") }
    /// `ConfigurationState`, by `Fn::GetAtt`. The current state of the local gateway virtual interface group.
    #[inline]
    pub fn configuration_state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ConfigurationState") }
    /// `LocalGatewayVirtualInterfaceIds`, by `Fn::GetAtt`. The IDs of the virtual interfaces.
    #[inline]
    pub fn local_gateway_virtual_interface_ids(&self) -> fc::Value<fc::List<String>> { fc::Value::attribute(self.0, "LocalGatewayVirtualInterfaceIds") }
    /// `OwnerId`, by `Fn::GetAtt`. The ID of the AWS account that owns the local gateway virtual interface group.
    #[inline]
    pub fn owner_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "OwnerId") }
}

impl From<LocalGatewayVirtualInterfaceGroupRef> for fc::NodeId {
    #[inline]
    fn from(it: LocalGatewayVirtualInterfaceGroupRef) -> Self { it.0 }
}

impl From<&LocalGatewayVirtualInterfaceGroupRef> for fc::NodeId {
    #[inline]
    fn from(it: &LocalGatewayVirtualInterfaceGroupRef) -> Self { it.0 }
}

/// `AWS::EC2::NatGateway`
///
/// Specifies a network address translation (NAT) gateway in the specified subnet. You can create either a public
/// NAT gateway or a private NAT gateway. The default is a public NAT gateway. If you create a public NAT gateway,
/// you must specify an elastic IP address.
#[derive(Clone)]
pub struct NatGateway(cfn::ResourceBody);

impl NatGateway {
    /// A new `AWS::EC2::NatGateway`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `AllocationId`. \[Public NAT gateway only\] The allocation ID of the Elastic IP address that's associated
    /// with the NAT gateway. This property is required for a public NAT gateway and cannot be specified with a
    /// private NAT gateway.
    pub fn allocation_id(self, value: impl fc::IntoValue<fc::IdOf<Eip>>) -> Self { Self(self.0.with("AllocationId", value)) }
    /// `AvailabilityMode`. Indicates whether this is a zonal (single-AZ) or regional (multi-AZ) NAT gateway.
    pub fn availability_mode(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AvailabilityMode", value)) }
    /// `AvailabilityZoneAddresses`. For regional NAT gateways only: Specifies which Availability Zones you want
    /// the NAT gateway to support and the Elastic IP addresses (EIPs) to use in each AZ. The regional NAT gateway
    /// uses these EIPs to handle outbound NAT traffic from their respective AZs. If not specified, the NAT gateway
    /// will automatically expand to new AZs and associate EIPs upon detection of an elastic network interface.
    pub fn availability_zone_addresses(self, value: impl fc::IntoValue<fc::List<AvailabilityZoneAddress>>) -> Self { Self(self.0.with("AvailabilityZoneAddresses", value)) }
    /// `ConnectivityType`. Indicates whether the NAT gateway supports public or private connectivity. The default
    /// is public connectivity.
    pub fn connectivity_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ConnectivityType", value)) }
    /// `MaxDrainDurationSeconds`. The maximum amount of time to wait (in seconds) before forcibly releasing the IP
    /// addresses if connections are still in progress. Default value is 350 seconds.
    pub fn max_drain_duration_seconds(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MaxDrainDurationSeconds", value)) }
    /// `PrivateIpAddress`. The private IPv4 address to assign to the NAT gateway. If you don't provide an address,
    /// a private IPv4 address will be automatically assigned.
    pub fn private_ip_address(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PrivateIpAddress", value)) }
    /// `SecondaryAllocationIds`. Secondary EIP allocation IDs.
    pub fn secondary_allocation_ids(self, value: impl fc::IntoValue<fc::List<fc::IdOf<Eip>>>) -> Self { Self(self.0.with("SecondaryAllocationIds", value)) }
    /// `SecondaryPrivateIpAddressCount`. \[Private NAT gateway only\] The number of secondary private IPv4
    /// addresses you want to assign to the NAT gateway.
    pub fn secondary_private_ip_address_count(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("SecondaryPrivateIpAddressCount", value)) }
    /// `SecondaryPrivateIpAddresses`. Secondary private IPv4 addresses.
    pub fn secondary_private_ip_addresses(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("SecondaryPrivateIpAddresses", value)) }
    /// `SubnetId`. The ID of the subnet in which the NAT gateway is located.
    pub fn subnet_id(self, value: impl fc::IntoValue<fc::IdOf<Subnet>>) -> Self { Self(self.0.with("SubnetId", value)) }
    /// `Tags`. The tags for the NAT gateway.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `VpcId`. The ID of the VPC in which the NAT gateway is located.
    pub fn vpc_id(self, value: impl fc::IntoValue<fc::IdOf<Vpc>>) -> Self { Self(self.0.with("VpcId", value)) }
}

impl cfn::Resource for NatGateway {
    const TYPE: &'static str = "AWS::EC2::NatGateway";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for NatGateway {
    type Handle = NatGatewayRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> NatGatewayRef { NatGatewayRef(self.0.build(scope, "AWS::EC2::NatGateway")) }
}

/// A [`NatGateway`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct NatGatewayRef(fc::NodeId);

impl NatGatewayRef {
    /// `NatGatewayId`, by `Ref`. The ID of the NAT gateway.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<NatGateway>> { fc::Value::reference(self.0) }
    /// `AutoProvisionZones`, by `Fn::GetAtt`. For regional NAT gateways only: Indicates whether AWS automatically
    /// manages AZ coverage. When enabled, the NAT gateway associates EIPs in all AZs where your VPC has subnets to
    /// handle outbound NAT traffic, expands to new AZs when you create subnets there, and retracts from AZs where
    /// you've removed all subnets. When disabled, you must manually manage which AZs the NAT gateway supports and
    /// their corresponding EIPs.
    #[inline]
    pub fn auto_provision_zones(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "AutoProvisionZones") }
    /// `AutoScalingIps`, by `Fn::GetAtt`. For regional NAT gateways only: Indicates whether AWS automatically
    /// allocates additional Elastic IP addresses (EIPs) in an AZ when the NAT gateway needs more ports due to
    /// increased concurrent connections to a single destination from that AZ.
    #[inline]
    pub fn auto_scaling_ips(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "AutoScalingIps") }
    /// `EniId`, by `Fn::GetAtt`. The ID of the network interface.
    #[inline]
    pub fn eni_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "EniId") }
    /// `RouteTableId`, by `Fn::GetAtt`. For regional NAT gateways only, this is the ID of the NAT gateway.
    #[inline]
    pub fn route_table_id(&self) -> fc::Value<fc::IdOf<RouteTable>> { fc::Value::attribute(self.0, "RouteTableId") }
}

impl From<NatGatewayRef> for fc::NodeId {
    #[inline]
    fn from(it: NatGatewayRef) -> Self { it.0 }
}

impl From<&NatGatewayRef> for fc::NodeId {
    #[inline]
    fn from(it: &NatGatewayRef) -> Self { it.0 }
}

/// `AWS::EC2::NetworkAcl`
///
/// Specifies a network ACL for your VPC.
#[derive(Clone)]
pub struct NetworkAcl(cfn::ResourceBody);

impl NetworkAcl {
    /// A new `AWS::EC2::NetworkAcl`.
    ///
    /// - `VpcId`. The ID of the VPC for the network ACL.
    pub fn new(vpc_id: impl fc::IntoValue<fc::IdOf<Vpc>>) -> Self { Self(cfn::ResourceBody::new().with("VpcId", vpc_id)) }
    /// `Tags`. The tags for the network ACL.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for NetworkAcl {
    const TYPE: &'static str = "AWS::EC2::NetworkAcl";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for NetworkAcl {
    type Handle = NetworkAclRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> NetworkAclRef { NetworkAclRef(self.0.build(scope, "AWS::EC2::NetworkAcl")) }
}

/// A [`NetworkAcl`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct NetworkAclRef(fc::NodeId);

impl NetworkAclRef {
    /// `Id`, by `Ref`. The ID of the network ACL.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<NetworkAcl>> { fc::Value::reference(self.0) }
}

impl From<NetworkAclRef> for fc::NodeId {
    #[inline]
    fn from(it: NetworkAclRef) -> Self { it.0 }
}

impl From<&NetworkAclRef> for fc::NodeId {
    #[inline]
    fn from(it: &NetworkAclRef) -> Self { it.0 }
}

/// `AWS::EC2::NetworkAclEntry`
///
/// Specifies an entry, known as a rule, in a network ACL with a rule number you specify. Each network ACL has a
/// set of numbered ingress rules and a separate set of numbered egress rules.
#[derive(Clone)]
pub struct NetworkAclEntry(cfn::ResourceBody);

/// What a [`NetworkAclEntry`] can't be without.
#[derive(Clone)]
pub struct NetworkAclEntryRequired<A, B, C, D> {
    /// `NetworkAclId`. The ID of the ACL for the entry. (`IdOf<NetworkAcl>`)
    pub network_acl_id: A,
    /// `Protocol`. The IP protocol that the rule applies to. You must specify -1 or a protocol number. You can
    /// specify -1 for all protocols. (`i64`)
    pub protocol: B,
    /// `RuleAction`. Whether to allow or deny traffic that matches the rule; valid values are "allow" or "deny".
    /// (`String`)
    pub rule_action: C,
    /// `RuleNumber`. Rule number to assign to the entry, such as 100. ACL entries are processed in ascending order
    /// by rule number. Entries can't use the same rule number unless one is an egress rule and the other is an
    /// ingress rule. (`i64`)
    pub rule_number: D,
}

impl NetworkAclEntry {
    /// A new `AWS::EC2::NetworkAclEntry`.
    pub fn new(required: NetworkAclEntryRequired<
        impl fc::IntoValue<fc::IdOf<NetworkAcl>>,
        impl fc::IntoValue<i64>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<i64>,
    >) -> Self {
        Self(cfn::ResourceBody::new()
            .with("NetworkAclId", required.network_acl_id)
            .with("Protocol", required.protocol)
            .with("RuleAction", required.rule_action)
            .with("RuleNumber", required.rule_number)
        )
    }
    /// `CidrBlock`. The IPv4 CIDR range to allow or deny, in CIDR notation (for example, 172.16.0.0/24). You must
    /// specify an IPv4 CIDR block or an IPv6 CIDR block.
    pub fn cidr_block(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CidrBlock", value)) }
    /// `Egress`. Whether this rule applies to egress traffic from the subnet ( `true` ) or ingress traffic to the
    /// subnet ( `false` ). By default, AWS CloudFormation specifies `false`.
    pub fn egress(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Egress", value)) }
    /// `Icmp`. The Internet Control Message Protocol (ICMP) code and type. Required if specifying 1 (ICMP) for the
    /// protocol parameter.
    pub fn icmp(self, value: impl fc::IntoValue<Icmp>) -> Self { Self(self.0.with("Icmp", value)) }
    /// `Ipv6CidrBlock`. The IPv6 network range to allow or deny, in CIDR notation. You must specify an IPv4 CIDR
    /// block or an IPv6 CIDR block.
    pub fn ipv6_cidr_block(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Ipv6CidrBlock", value)) }
    /// `PortRange`. The range of port numbers for the UDP/TCP protocol. Required if specifying 6 (TCP) or 17 (UDP)
    /// for the protocol parameter.
    pub fn port_range(self, value: impl fc::IntoValue<NetworkAclEntryPortRange>) -> Self { Self(self.0.with("PortRange", value)) }
}

impl cfn::Resource for NetworkAclEntry {
    const TYPE: &'static str = "AWS::EC2::NetworkAclEntry";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for NetworkAclEntry {
    type Handle = NetworkAclEntryRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> NetworkAclEntryRef { NetworkAclEntryRef(self.0.build(scope, "AWS::EC2::NetworkAclEntry")) }
}

/// A [`NetworkAclEntry`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct NetworkAclEntryRef(fc::NodeId);

impl NetworkAclEntryRef {
    /// `Id`, by `Ref`. The ID of the network ACL entry.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<NetworkAclEntry>> { fc::Value::reference(self.0) }
}

impl From<NetworkAclEntryRef> for fc::NodeId {
    #[inline]
    fn from(it: NetworkAclEntryRef) -> Self { it.0 }
}

impl From<&NetworkAclEntryRef> for fc::NodeId {
    #[inline]
    fn from(it: &NetworkAclEntryRef) -> Self { it.0 }
}

/// `AWS::EC2::NetworkInsightsAccessScope`
///
/// Describes a Network Access Scope. A Network Access Scope defines outbound (egress) and inbound (ingress)
/// traffic patterns, including sources, destinations, paths, and traffic types.
#[derive(Clone)]
pub struct NetworkInsightsAccessScope(cfn::ResourceBody);

impl NetworkInsightsAccessScope {
    /// A new `AWS::EC2::NetworkInsightsAccessScope`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `ExcludePaths`. The paths to exclude.
    pub fn exclude_paths(self, value: impl fc::IntoValue<fc::List<AccessScopePathRequest>>) -> Self { Self(self.0.with("ExcludePaths", value)) }
    /// `MatchPaths`. The paths to match.
    pub fn match_paths(self, value: impl fc::IntoValue<fc::List<AccessScopePathRequest>>) -> Self { Self(self.0.with("MatchPaths", value)) }
    /// `Tags`. The tags.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for NetworkInsightsAccessScope {
    const TYPE: &'static str = "AWS::EC2::NetworkInsightsAccessScope";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for NetworkInsightsAccessScope {
    type Handle = NetworkInsightsAccessScopeRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> NetworkInsightsAccessScopeRef { NetworkInsightsAccessScopeRef(self.0.build(scope, "AWS::EC2::NetworkInsightsAccessScope")) }
}

/// A [`NetworkInsightsAccessScope`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct NetworkInsightsAccessScopeRef(fc::NodeId);

impl NetworkInsightsAccessScopeRef {
    /// `NetworkInsightsAccessScopeId`, by `Ref`. The ID of the Network Access Scope.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<NetworkInsightsAccessScope>> { fc::Value::reference(self.0) }
    /// `NetworkInsightsAccessScopeArn`, by `Fn::GetAtt`. The ARN of the Network Access Scope.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<NetworkInsightsAccessScope>> { fc::Value::attribute(self.0, "NetworkInsightsAccessScopeArn") }
    /// `CreatedDate`, by `Fn::GetAtt`. The creation date.
    #[inline]
    pub fn created_date(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreatedDate") }
    /// `UpdatedDate`, by `Fn::GetAtt`. The last updated date.
    #[inline]
    pub fn updated_date(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "UpdatedDate") }
}

impl From<NetworkInsightsAccessScopeRef> for fc::NodeId {
    #[inline]
    fn from(it: NetworkInsightsAccessScopeRef) -> Self { it.0 }
}

impl From<&NetworkInsightsAccessScopeRef> for fc::NodeId {
    #[inline]
    fn from(it: &NetworkInsightsAccessScopeRef) -> Self { it.0 }
}

/// `AWS::EC2::NetworkInsightsAccessScopeAnalysis`
///
/// Describes a Network Access Scope analysis.
#[derive(Clone)]
pub struct NetworkInsightsAccessScopeAnalysis(cfn::ResourceBody);

impl NetworkInsightsAccessScopeAnalysis {
    /// A new `AWS::EC2::NetworkInsightsAccessScopeAnalysis`.
    ///
    /// - `NetworkInsightsAccessScopeId`. The ID of the Network Access Scope.
    pub fn new(
        network_insights_access_scope_id: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("NetworkInsightsAccessScopeId", network_insights_access_scope_id)
        )
    }
    /// `Tags`. The tags.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for NetworkInsightsAccessScopeAnalysis {
    const TYPE: &'static str = "AWS::EC2::NetworkInsightsAccessScopeAnalysis";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for NetworkInsightsAccessScopeAnalysis {
    type Handle = NetworkInsightsAccessScopeAnalysisRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> NetworkInsightsAccessScopeAnalysisRef { NetworkInsightsAccessScopeAnalysisRef(self.0.build(scope, "AWS::EC2::NetworkInsightsAccessScopeAnalysis")) }
}

/// A [`NetworkInsightsAccessScopeAnalysis`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct NetworkInsightsAccessScopeAnalysisRef(fc::NodeId);

impl NetworkInsightsAccessScopeAnalysisRef {
    /// `NetworkInsightsAccessScopeAnalysisId`, by `Ref`. The ID of the Network Access Scope analysis.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<NetworkInsightsAccessScopeAnalysis>> { fc::Value::reference(self.0) }
    /// `NetworkInsightsAccessScopeAnalysisArn`, by `Fn::GetAtt`. The ARN of the Network Access Scope analysis.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<NetworkInsightsAccessScopeAnalysis>> { fc::Value::attribute(self.0, "NetworkInsightsAccessScopeAnalysisArn") }
    /// `AnalyzedEniCount`, by `Fn::GetAtt`. The number of network interfaces analyzed.
    #[inline]
    pub fn analyzed_eni_count(&self) -> fc::Value<i64> { fc::Value::attribute(self.0, "AnalyzedEniCount") }
    /// `EndDate`, by `Fn::GetAtt`. The end date of the analysis.
    #[inline]
    pub fn end_date(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "EndDate") }
    /// `FindingsFound`, by `Fn::GetAtt`. Indicates whether there are findings (true | false | unknown).
    #[inline]
    pub fn findings_found(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "FindingsFound") }
    /// `StartDate`, by `Fn::GetAtt`. The start date of the analysis.
    #[inline]
    pub fn start_date(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "StartDate") }
    /// `Status`, by `Fn::GetAtt`. The status of the analysis (running | succeeded | failed).
    #[inline]
    pub fn status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Status") }
    /// `StatusMessage`, by `Fn::GetAtt`. The status message.
    #[inline]
    pub fn status_message(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "StatusMessage") }
}

impl From<NetworkInsightsAccessScopeAnalysisRef> for fc::NodeId {
    #[inline]
    fn from(it: NetworkInsightsAccessScopeAnalysisRef) -> Self { it.0 }
}

impl From<&NetworkInsightsAccessScopeAnalysisRef> for fc::NodeId {
    #[inline]
    fn from(it: &NetworkInsightsAccessScopeAnalysisRef) -> Self { it.0 }
}

/// `AWS::EC2::NetworkInsightsAnalysis`
///
/// Specifies a network insights analysis.
#[derive(Clone)]
pub struct NetworkInsightsAnalysis(cfn::ResourceBody);

impl NetworkInsightsAnalysis {
    /// A new `AWS::EC2::NetworkInsightsAnalysis`.
    ///
    /// - `NetworkInsightsPathId`. The ID of the path.
    pub fn new(network_insights_path_id: impl fc::IntoValue<String>) -> Self { Self(cfn::ResourceBody::new().with("NetworkInsightsPathId", network_insights_path_id)) }
    /// `AdditionalAccounts`. The member accounts that contain resources that the path can traverse.
    pub fn additional_accounts(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("AdditionalAccounts", value)) }
    /// `FilterInArns`. The Amazon Resource Names (ARN) of the resources that the path must traverse.
    pub fn filter_in_arns(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("FilterInArns", value)) }
    /// `FilterOutArns`. The Amazon Resource Names (ARN) of the resources that the path must ignore.
    pub fn filter_out_arns(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("FilterOutArns", value)) }
    /// `Tags`. The tags to apply.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for NetworkInsightsAnalysis {
    const TYPE: &'static str = "AWS::EC2::NetworkInsightsAnalysis";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for NetworkInsightsAnalysis {
    type Handle = NetworkInsightsAnalysisRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> NetworkInsightsAnalysisRef { NetworkInsightsAnalysisRef(self.0.build(scope, "AWS::EC2::NetworkInsightsAnalysis")) }
}

/// A [`NetworkInsightsAnalysis`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct NetworkInsightsAnalysisRef(fc::NodeId);

impl NetworkInsightsAnalysisRef {
    /// `NetworkInsightsAnalysisId`, by `Ref`. The ID of the network insights analysis.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<NetworkInsightsAnalysis>> { fc::Value::reference(self.0) }
    /// `NetworkInsightsAnalysisArn`, by `Fn::GetAtt`. The Amazon Resource Name (ARN) of the network insights
    /// analysis.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<NetworkInsightsAnalysis>> { fc::Value::attribute(self.0, "NetworkInsightsAnalysisArn") }
    /// `AlternatePathHints`, by `Fn::GetAtt`. Potential intermediate components.
    #[inline]
    pub fn alternate_path_hints(&self) -> fc::Value<fc::List<fc::Json>> { fc::Value::attribute(self.0, "AlternatePathHints") }
    /// `Explanations`, by `Fn::GetAtt`. The explanations.
    #[inline]
    pub fn explanations(&self) -> fc::Value<fc::List<fc::Json>> { fc::Value::attribute(self.0, "Explanations") }
    /// `ForwardPathComponents`, by `Fn::GetAtt`. The components in the path from source to destination.
    #[inline]
    pub fn forward_path_components(&self) -> fc::Value<fc::List<fc::Json>> { fc::Value::attribute(self.0, "ForwardPathComponents") }
    /// `NetworkPathFound`, by `Fn::GetAtt`. Indicates whether the destination is reachable from the source.
    #[inline]
    pub fn network_path_found(&self) -> fc::Value<bool> { fc::Value::attribute(self.0, "NetworkPathFound") }
    /// `ReturnPathComponents`, by `Fn::GetAtt`. The components in the path from destination to source.
    #[inline]
    pub fn return_path_components(&self) -> fc::Value<fc::List<fc::Json>> { fc::Value::attribute(self.0, "ReturnPathComponents") }
    /// `StartDate`, by `Fn::GetAtt`. The time the analysis started.
    #[inline]
    pub fn start_date(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "StartDate") }
    /// `Status`, by `Fn::GetAtt`. The status of the network insights analysis.
    #[inline]
    pub fn status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Status") }
    /// `StatusMessage`, by `Fn::GetAtt`. The status message, if the status is `failed`.
    #[inline]
    pub fn status_message(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "StatusMessage") }
    /// `SuggestedAccounts`, by `Fn::GetAtt`. The IDs of potential intermediate accounts.
    #[inline]
    pub fn suggested_accounts(&self) -> fc::Value<fc::List<String>> { fc::Value::attribute(self.0, "SuggestedAccounts") }
}

impl From<NetworkInsightsAnalysisRef> for fc::NodeId {
    #[inline]
    fn from(it: NetworkInsightsAnalysisRef) -> Self { it.0 }
}

impl From<&NetworkInsightsAnalysisRef> for fc::NodeId {
    #[inline]
    fn from(it: &NetworkInsightsAnalysisRef) -> Self { it.0 }
}

/// `AWS::EC2::NetworkInsightsPath`
///
/// Specifies a path to analyze for reachability.
#[derive(Clone)]
pub struct NetworkInsightsPath(cfn::ResourceBody);

impl NetworkInsightsPath {
    /// A value of `Protocol`.
    pub const PROTOCOL_TCP: &'static str = "tcp";
    /// A value of `Protocol`.
    pub const PROTOCOL_UDP: &'static str = "udp";
    /// A new `AWS::EC2::NetworkInsightsPath`.
    ///
    /// - `Protocol`. The protocol.
    /// - `Source`. The ID or ARN of the source. If the resource is in another account, you must specify an ARN.
    pub fn new(
        protocol: impl fc::IntoValue<String>,
        source: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("Protocol", protocol)
            .with("Source", source)
        )
    }
    /// `Destination`. The ID or ARN of the destination. If the resource is in another account, you must specify an
    /// ARN.
    pub fn destination(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Destination", value)) }
    /// `DestinationIp`. The IP address of the destination.
    pub fn destination_ip(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DestinationIp", value)) }
    /// `DestinationPort`. The destination port.
    pub fn destination_port(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("DestinationPort", value)) }
    /// `FilterAtDestination`. Scopes the analysis to network paths that match specific filters at the destination.
    /// If you specify this parameter, you can't specify the parameter for the destination IP address.
    pub fn filter_at_destination(self, value: impl fc::IntoValue<PathFilter>) -> Self { Self(self.0.with("FilterAtDestination", value)) }
    /// `FilterAtSource`. Scopes the analysis to network paths that match specific filters at the source. If you
    /// specify this parameter, you can't specify the parameters for the source IP address or the destination port.
    pub fn filter_at_source(self, value: impl fc::IntoValue<PathFilter>) -> Self { Self(self.0.with("FilterAtSource", value)) }
    /// `SourceIp`. The IP address of the source.
    pub fn source_ip(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SourceIp", value)) }
    /// `Tags`. The tags to add to the path.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for NetworkInsightsPath {
    const TYPE: &'static str = "AWS::EC2::NetworkInsightsPath";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for NetworkInsightsPath {
    type Handle = NetworkInsightsPathRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> NetworkInsightsPathRef { NetworkInsightsPathRef(self.0.build(scope, "AWS::EC2::NetworkInsightsPath")) }
}

/// A [`NetworkInsightsPath`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct NetworkInsightsPathRef(fc::NodeId);

impl NetworkInsightsPathRef {
    /// `NetworkInsightsPathId`, by `Ref`. The ID of the path.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<NetworkInsightsPath>> { fc::Value::reference(self.0) }
    /// `NetworkInsightsPathArn`, by `Fn::GetAtt`. The Amazon Resource Name (ARN) of the path.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<NetworkInsightsPath>> { fc::Value::attribute(self.0, "NetworkInsightsPathArn") }
    /// `CreatedDate`, by `Fn::GetAtt`. The time stamp when the path was created.
    #[inline]
    pub fn created_date(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreatedDate") }
    /// `DestinationArn`, by `Fn::GetAtt`. The Amazon Resource Name (ARN) of the destination.
    #[inline]
    pub fn destination_arn(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "DestinationArn") }
    /// `SourceArn`, by `Fn::GetAtt`. The Amazon Resource Name (ARN) of the source.
    #[inline]
    pub fn source_arn(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "SourceArn") }
}

impl From<NetworkInsightsPathRef> for fc::NodeId {
    #[inline]
    fn from(it: NetworkInsightsPathRef) -> Self { it.0 }
}

impl From<&NetworkInsightsPathRef> for fc::NodeId {
    #[inline]
    fn from(it: &NetworkInsightsPathRef) -> Self { it.0 }
}

/// `AWS::EC2::NetworkInterface`
///
/// Describes a network interface in an Amazon EC2 instance for AWS CloudFormation.
#[derive(Clone)]
pub struct NetworkInterface(cfn::ResourceBody);

impl NetworkInterface {
    /// A value of `PublicIpDnsHostnameTypeSpecification`.
    pub const PUBLIC_IP_DNS_HOSTNAME_TYPE_SPECIFICATION_PUBLIC_DUAL_STACK_DNS_NAME: &'static str = "public-dual-stack-dns-name";
    /// A value of `PublicIpDnsHostnameTypeSpecification`.
    pub const PUBLIC_IP_DNS_HOSTNAME_TYPE_SPECIFICATION_PUBLIC_IPV4_DNS_NAME: &'static str = "public-ipv4-dns-name";
    /// A value of `PublicIpDnsHostnameTypeSpecification`.
    pub const PUBLIC_IP_DNS_HOSTNAME_TYPE_SPECIFICATION_PUBLIC_IPV6_DNS_NAME: &'static str = "public-ipv6-dns-name";
    /// A new `AWS::EC2::NetworkInterface`.
    ///
    /// - `SubnetId`. The ID of the subnet to associate with the network interface.
    pub fn new(subnet_id: impl fc::IntoValue<fc::IdOf<Subnet>>) -> Self { Self(cfn::ResourceBody::new().with("SubnetId", subnet_id)) }
    /// `ConnectionTrackingSpecification`. A connection tracking specification for the network interface.
    pub fn connection_tracking_specification(self, value: impl fc::IntoValue<ConnectionTrackingSpecification>) -> Self { Self(self.0.with("ConnectionTrackingSpecification", value)) }
    /// `Description`. A description for the network interface.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `EnablePrimaryIpv6`. If you’re modifying a network interface in a dual-stack or IPv6-only subnet, you
    /// have the option to assign a primary IPv6 IP address. A primary IPv6 address is an IPv6 GUA address
    /// associated with an ENI that you have enabled to use a primary IPv6 address. Use this option if the instance
    /// that this ENI will be attached to relies on its IPv6 address not changing.
    pub fn enable_primary_ipv6(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("EnablePrimaryIpv6", value)) }
    /// `GroupSet`. The IDs of the security groups associated with this network interface.
    pub fn group_set(self, value: impl fc::IntoValue<fc::List<fc::IdOf<SecurityGroup>>>) -> Self { Self(self.0.with("GroupSet", value)) }
    /// `InterfaceType`. The type of network interface. The default is `interface`. The supported values are `efa`
    /// and `trunk`.
    pub fn interface_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("InterfaceType", value)) }
    /// `Ipv4PrefixCount`. The number of IPv4 prefixes to be automatically assigned to the network interface.
    pub fn ipv4_prefix_count(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Ipv4PrefixCount", value)) }
    /// `Ipv4Prefixes`. The IPv4 delegated prefixes that are assigned to the network interface.
    pub fn ipv4_prefixes(self, value: impl fc::IntoValue<fc::List<NetworkInterfaceIpv4PrefixSpecification>>) -> Self { Self(self.0.with("Ipv4Prefixes", value)) }
    /// `Ipv6AddressCount`. The number of IPv6 addresses to assign to the network interface. Amazon EC2
    /// automatically selects the IPv6 addresses from the subnet range. To specify specific IPv6 addresses, use the
    /// `Ipv6Addresses` property and don't specify this property.
    pub fn ipv6_address_count(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Ipv6AddressCount", value)) }
    /// `Ipv6Addresses`. The IPv6 addresses from the IPv6 CIDR block range of your subnet to assign to the network
    /// interface. If you're specifying a number of IPv6 addresses, use the `Ipv6AddressCount` property and don't
    /// specify this property.
    pub fn ipv6_addresses(self, value: impl fc::IntoValue<fc::List<InstanceIpv6Address>>) -> Self { Self(self.0.with("Ipv6Addresses", value)) }
    /// `Ipv6PrefixCount`. The number of IPv6 prefixes to be automatically assigned to the network interface.
    pub fn ipv6_prefix_count(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Ipv6PrefixCount", value)) }
    /// `Ipv6Prefixes`. The IPv6 delegated prefixes that are assigned to the network interface.
    pub fn ipv6_prefixes(self, value: impl fc::IntoValue<fc::List<NetworkInterfaceIpv6PrefixSpecification>>) -> Self { Self(self.0.with("Ipv6Prefixes", value)) }
    /// `PrivateIpAddress`. The private IPv4 address to assign to the network interface as the primary private IP
    /// address. If you want to specify multiple private IP addresses, use the `PrivateIpAddresses` property.
    pub fn private_ip_address(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PrivateIpAddress", value)) }
    /// `PrivateIpAddresses`. The private IPv4 addresses to assign to the network interface. You can specify a
    /// primary private IP address by setting the value of the `Primary` property to `true` in the
    /// `PrivateIpAddressSpecification` property. If you want EC2 to automatically assign private IP addresses, use
    /// the `SecondaryPrivateIpAddressCount` property and do not specify this property.
    pub fn private_ip_addresses(self, value: impl fc::IntoValue<fc::List<InstancePrivateIpAddressSpecification>>) -> Self { Self(self.0.with("PrivateIpAddresses", value)) }
    /// `PublicIpDnsHostnameTypeSpecification`. Public IP DNS hostname type
    pub fn public_ip_dns_hostname_type_specification(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PublicIpDnsHostnameTypeSpecification", value)) }
    /// `SecondaryPrivateIpAddressCount`. The number of secondary private IPv4 addresses to assign to a network
    /// interface. When you specify a number of secondary IPv4 addresses, Amazon EC2 selects these IP addresses
    /// within the subnet's IPv4 CIDR range. You can't specify this option and specify more than one private IP
    /// address using `privateIpAddresses`.
    pub fn secondary_private_ip_address_count(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("SecondaryPrivateIpAddressCount", value)) }
    /// `SourceDestCheck`. Enable or disable source/destination checks, which ensure that the instance is either
    /// the source or the destination of any traffic that it receives. If the value is `true`, source/destination
    /// checks are enabled; otherwise, they are disabled. The default value is `true`. You must disable
    /// source/destination checks if the instance runs services such as network address translation, routing, or
    /// firewalls.
    pub fn source_dest_check(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("SourceDestCheck", value)) }
    /// `Tags`. The tags to apply to the network interface.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for NetworkInterface {
    const TYPE: &'static str = "AWS::EC2::NetworkInterface";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for NetworkInterface {
    type Handle = NetworkInterfaceRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> NetworkInterfaceRef { NetworkInterfaceRef(self.0.build(scope, "AWS::EC2::NetworkInterface")) }
}

/// A [`NetworkInterface`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct NetworkInterfaceRef(fc::NodeId);

impl NetworkInterfaceRef {
    /// `Id`, by `Ref`. The ID of the network interface.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<NetworkInterface>> { fc::Value::reference(self.0) }
    /// `PrimaryIpv6Address`, by `Fn::GetAtt`. The primary IPv6 address of the network interface.
    #[inline]
    pub fn primary_ipv6_address(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "PrimaryIpv6Address") }
    /// `PrimaryPrivateIpAddress`, by `Fn::GetAtt`. The primary private IP address of the network interface. For
    /// example, `10.0.0.192`.
    #[inline]
    pub fn primary_private_ip_address(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "PrimaryPrivateIpAddress") }
    /// `PublicIpDnsNameOptions`, by `Fn::GetAtt`. Describes the public hostname type options, including public
    /// hostname type, IPv4-enabled public hostname, IPv6-enabled public hostname, and dual-stack public hostname.
    #[inline]
    pub fn public_ip_dns_name_options(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "PublicIpDnsNameOptions") }
    /// `SecondaryPrivateIpAddresses`, by `Fn::GetAtt`. The secondary private IP addresses of the network
    /// interface. For example, `["10.0.0.161", "10.0.0.162", "10.0.0.163"]`.
    #[inline]
    pub fn secondary_private_ip_addresses(&self) -> fc::Value<fc::List<String>> { fc::Value::attribute(self.0, "SecondaryPrivateIpAddresses") }
    /// `VpcId`, by `Fn::GetAtt`. The ID of the VPC.
    #[inline]
    pub fn vpc_id(&self) -> fc::Value<fc::IdOf<Vpc>> { fc::Value::attribute(self.0, "VpcId") }
}

impl From<NetworkInterfaceRef> for fc::NodeId {
    #[inline]
    fn from(it: NetworkInterfaceRef) -> Self { it.0 }
}

impl From<&NetworkInterfaceRef> for fc::NodeId {
    #[inline]
    fn from(it: &NetworkInterfaceRef) -> Self { it.0 }
}

/// `AWS::EC2::NetworkInterfaceAttachment`
///
/// Attaches an elastic network interface (ENI) to an Amazon EC2 instance. You can use this resource type to attach
/// additional network interfaces to an instance without interruption.
#[derive(Clone)]
pub struct NetworkInterfaceAttachment(cfn::ResourceBody);

impl NetworkInterfaceAttachment {
    /// A new `AWS::EC2::NetworkInterfaceAttachment`.
    ///
    /// - `DeviceIndex`. The network interface's position in the attachment order. For example, the first attached
    ///   network interface has a `DeviceIndex` of 0.
    /// - `InstanceId`. The ID of the instance to which you will attach the ENI.
    /// - `NetworkInterfaceId`. The ID of the ENI that you want to attach.
    pub fn new(
        device_index: impl fc::IntoValue<String>,
        instance_id: impl fc::IntoValue<fc::IdOf<Instance>>,
        network_interface_id: impl fc::IntoValue<fc::IdOf<NetworkInterface>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("DeviceIndex", device_index)
            .with("InstanceId", instance_id)
            .with("NetworkInterfaceId", network_interface_id)
        )
    }
    /// `DeleteOnTermination`. Whether to delete the network interface when the instance terminates. By default,
    /// this value is set to `true`.
    pub fn delete_on_termination(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("DeleteOnTermination", value)) }
    /// `EnaQueueCount`. The number of ENA queues created with the instance.
    pub fn ena_queue_count(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("EnaQueueCount", value)) }
    /// `EnaSrdSpecification`. Configures ENA Express for the network interface that this action attaches to the
    /// instance.
    pub fn ena_srd_specification(self, value: impl fc::IntoValue<EnaSrdSpecification>) -> Self { Self(self.0.with("EnaSrdSpecification", value)) }
}

impl cfn::Resource for NetworkInterfaceAttachment {
    const TYPE: &'static str = "AWS::EC2::NetworkInterfaceAttachment";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for NetworkInterfaceAttachment {
    type Handle = NetworkInterfaceAttachmentRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> NetworkInterfaceAttachmentRef { NetworkInterfaceAttachmentRef(self.0.build(scope, "AWS::EC2::NetworkInterfaceAttachment")) }
}

/// A [`NetworkInterfaceAttachment`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct NetworkInterfaceAttachmentRef(fc::NodeId);

impl NetworkInterfaceAttachmentRef {
    /// `AttachmentId`, by `Ref`. The ID of the network interface attachment.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<NetworkInterfaceAttachment>> { fc::Value::reference(self.0) }
}

impl From<NetworkInterfaceAttachmentRef> for fc::NodeId {
    #[inline]
    fn from(it: NetworkInterfaceAttachmentRef) -> Self { it.0 }
}

impl From<&NetworkInterfaceAttachmentRef> for fc::NodeId {
    #[inline]
    fn from(it: &NetworkInterfaceAttachmentRef) -> Self { it.0 }
}

/// `AWS::EC2::NetworkInterfacePermission`
///
/// Specifies a permission for the network interface, For example, you can grant an AWS -authorized account
/// permission to attach the network interface to an instance in their account.
#[derive(Clone)]
pub struct NetworkInterfacePermission(cfn::ResourceBody);

impl NetworkInterfacePermission {
    /// A new `AWS::EC2::NetworkInterfacePermission`.
    ///
    /// - `AwsAccountId`. The AWS account ID.
    /// - `NetworkInterfaceId`. The ID of the network interface.
    /// - `Permission`. The type of permission to grant: `INSTANCE-ATTACH` or `EIP-ASSOCIATE`.
    pub fn new(
        aws_account_id: impl fc::IntoValue<String>,
        network_interface_id: impl fc::IntoValue<fc::IdOf<NetworkInterface>>,
        permission: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("AwsAccountId", aws_account_id)
            .with("NetworkInterfaceId", network_interface_id)
            .with("Permission", permission)
        )
    }
}

impl cfn::Resource for NetworkInterfacePermission {
    const TYPE: &'static str = "AWS::EC2::NetworkInterfacePermission";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for NetworkInterfacePermission {
    type Handle = NetworkInterfacePermissionRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> NetworkInterfacePermissionRef { NetworkInterfacePermissionRef(self.0.build(scope, "AWS::EC2::NetworkInterfacePermission")) }
}

/// A [`NetworkInterfacePermission`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct NetworkInterfacePermissionRef(fc::NodeId);

impl NetworkInterfacePermissionRef {
    /// `Id`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<NetworkInterfacePermission>> { fc::Value::reference(self.0) }
}

impl From<NetworkInterfacePermissionRef> for fc::NodeId {
    #[inline]
    fn from(it: NetworkInterfacePermissionRef) -> Self { it.0 }
}

impl From<&NetworkInterfacePermissionRef> for fc::NodeId {
    #[inline]
    fn from(it: &NetworkInterfacePermissionRef) -> Self { it.0 }
}

/// `AWS::EC2::NetworkPerformanceMetricSubscription`
///
/// Describes Infrastructure Performance subscriptions.
#[derive(Clone)]
pub struct NetworkPerformanceMetricSubscription(cfn::ResourceBody);

/// What a [`NetworkPerformanceMetricSubscription`] can't be without.
#[derive(Clone)]
pub struct NetworkPerformanceMetricSubscriptionRequired<A, B, C, D> {
    /// `Destination`. The Region or Availability Zone that's the target for the subscription. For example,
    /// `eu-west-1`. (`String`)
    pub destination: A,
    /// `Metric`. The metric used for the subscription. (`String`)
    pub metric: B,
    /// `Source`. The Region or Availability Zone that's the source for the subscription. For example, `us-east-1`.
    /// (`String`)
    pub source: C,
    /// `Statistic`. The statistic used for the subscription. (`String`)
    pub statistic: D,
}

impl NetworkPerformanceMetricSubscription {
    /// A new `AWS::EC2::NetworkPerformanceMetricSubscription`.
    pub fn new(required: NetworkPerformanceMetricSubscriptionRequired<
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
    >) -> Self {
        Self(cfn::ResourceBody::new()
            .with("Destination", required.destination)
            .with("Metric", required.metric)
            .with("Source", required.source)
            .with("Statistic", required.statistic)
        )
    }
}

impl cfn::Resource for NetworkPerformanceMetricSubscription {
    const TYPE: &'static str = "AWS::EC2::NetworkPerformanceMetricSubscription";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for NetworkPerformanceMetricSubscription {
    type Handle = NetworkPerformanceMetricSubscriptionRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> NetworkPerformanceMetricSubscriptionRef { NetworkPerformanceMetricSubscriptionRef(self.0.build(scope, "AWS::EC2::NetworkPerformanceMetricSubscription")) }
}

/// A [`NetworkPerformanceMetricSubscription`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct NetworkPerformanceMetricSubscriptionRef(fc::NodeId);

impl From<NetworkPerformanceMetricSubscriptionRef> for fc::NodeId {
    #[inline]
    fn from(it: NetworkPerformanceMetricSubscriptionRef) -> Self { it.0 }
}

impl From<&NetworkPerformanceMetricSubscriptionRef> for fc::NodeId {
    #[inline]
    fn from(it: &NetworkPerformanceMetricSubscriptionRef) -> Self { it.0 }
}

pub use cfn::target::ec2::PlacementGroup;

impl PlacementGroup {
    /// A new `AWS::EC2::PlacementGroup`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `ParentGroupId`. The ID of a parent placement group. Valid for strategies that support parent group
    /// linking.
    pub fn parent_group_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ParentGroupId", value)) }
    /// `PartitionCount`. The number of partitions. Valid only when Strategy is set to `partition`.
    pub fn partition_count(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("PartitionCount", value)) }
    /// `SpreadLevel`. Determines how placement groups spread instances.
    pub fn spread_level(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SpreadLevel", value)) }
    /// `Strategy`. The placement strategy.
    pub fn strategy(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Strategy", value)) }
    /// `Tags`. The tags to apply to the new placement group.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for PlacementGroup {
    const TYPE: &'static str = "AWS::EC2::PlacementGroup";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for PlacementGroup {
    type Handle = PlacementGroupRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> PlacementGroupRef { PlacementGroupRef(self.0.build(scope, "AWS::EC2::PlacementGroup")) }
}

/// A [`PlacementGroup`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct PlacementGroupRef(fc::NodeId);

impl PlacementGroupRef {
    /// `GroupName`, by `Ref`. The name of the placement group.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<PlacementGroup>> { fc::Value::reference(self.0) }
    /// `GroupId`, by `Fn::GetAtt`. The ID of the placement group.
    #[inline]
    pub fn group_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "GroupId") }
}

impl From<PlacementGroupRef> for fc::NodeId {
    #[inline]
    fn from(it: PlacementGroupRef) -> Self { it.0 }
}

impl From<&PlacementGroupRef> for fc::NodeId {
    #[inline]
    fn from(it: &PlacementGroupRef) -> Self { it.0 }
}

pub use cfn::target::ec2::PrefixList;

impl PrefixList {
    /// A value of `AddressFamily`.
    pub const ADDRESS_FAMILY_IPV4: &'static str = "IPv4";
    /// A value of `AddressFamily`.
    pub const ADDRESS_FAMILY_IPV6: &'static str = "IPv6";
    /// A new `AWS::EC2::PrefixList`.
    ///
    /// - `AddressFamily`. The IP address type.
    /// - `PrefixListName`. A name for the prefix list.
    pub fn new(
        address_family: impl fc::IntoValue<String>,
        prefix_list_name: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("AddressFamily", address_family)
            .with("PrefixListName", prefix_list_name)
        )
    }
    /// `Entries`. The entries for the prefix list.
    pub fn entries(self, value: impl fc::IntoValue<fc::List<Entry>>) -> Self { Self(self.0.with("Entries", value)) }
    /// `MaxEntries`. The maximum number of entries for the prefix list. You can't modify the entries and the size
    /// of a prefix list at the same time.
    pub fn max_entries(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MaxEntries", value)) }
    /// `Tags`. The tags for the prefix list.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for PrefixList {
    const TYPE: &'static str = "AWS::EC2::PrefixList";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for PrefixList {
    type Handle = PrefixListRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> PrefixListRef { PrefixListRef(self.0.build(scope, "AWS::EC2::PrefixList")) }
}

/// A [`PrefixList`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct PrefixListRef(fc::NodeId);

impl PrefixListRef {
    /// `PrefixListId`, by `Ref`. The ID of the prefix list. For example, `pl-0123123123123abcd`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<PrefixList>> { fc::Value::reference(self.0) }
    /// `Arn`, by `Fn::GetAtt`. The ARN of the prefix list. For example,
    /// `arn:aws:ec2:us-east-1:123456789012:prefix-list/pl-0123123123123abcd`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<PrefixList>> { fc::Value::attribute(self.0, "Arn") }
    /// `OwnerId`, by `Fn::GetAtt`. The ID of the owner of the prefix list. For example, `123456789012`.
    #[inline]
    pub fn owner_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "OwnerId") }
    /// `Version`, by `Fn::GetAtt`. The version of the prefix list. For example, `1`.
    #[inline]
    pub fn version(&self) -> fc::Value<i64> { fc::Value::attribute(self.0, "Version") }
}

impl From<PrefixListRef> for fc::NodeId {
    #[inline]
    fn from(it: PrefixListRef) -> Self { it.0 }
}

impl From<&PrefixListRef> for fc::NodeId {
    #[inline]
    fn from(it: &PrefixListRef) -> Self { it.0 }
}

/// `AWS::EC2::Route`
///
/// Specifies a route in a route table.
#[derive(Clone)]
pub struct Route(cfn::ResourceBody);

impl Route {
    /// A new `AWS::EC2::Route`.
    ///
    /// - `RouteTableId`. The ID of the route table for the route.
    pub fn new(route_table_id: impl fc::IntoValue<fc::IdOf<RouteTable>>) -> Self { Self(cfn::ResourceBody::new().with("RouteTableId", route_table_id)) }
    /// `CarrierGatewayId`. The ID of the carrier gateway.
    pub fn carrier_gateway_id(self, value: impl fc::IntoValue<fc::IdOf<CarrierGateway>>) -> Self { Self(self.0.with("CarrierGatewayId", value)) }
    /// `CoreNetworkArn`. The Amazon Resource Name (ARN) of the core network.
    pub fn core_network_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::networkmanager::CoreNetwork>>) -> Self { Self(self.0.with("CoreNetworkArn", value)) }
    /// `DestinationCidrBlock`. The IPv4 CIDR address block used for the destination match. Routing decisions are
    /// based on the most specific match. We modify the specified CIDR block to its canonical form; for example, if
    /// you specify `100.68.0.18/18`, we modify it to `100.68.0.0/18`.
    pub fn destination_cidr_block(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DestinationCidrBlock", value)) }
    /// `DestinationIpv6CidrBlock`. The IPv6 CIDR block used for the destination match. Routing decisions are based
    /// on the most specific match.
    pub fn destination_ipv6_cidr_block(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DestinationIpv6CidrBlock", value)) }
    /// `DestinationPrefixListId`. The ID of a prefix list used for the destination match.
    pub fn destination_prefix_list_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DestinationPrefixListId", value)) }
    /// `EgressOnlyInternetGatewayId`. \[IPv6 traffic only\] The ID of an egress-only internet gateway.
    pub fn egress_only_internet_gateway_id(self, value: impl fc::IntoValue<fc::IdOf<EgressOnlyInternetGateway>>) -> Self { Self(self.0.with("EgressOnlyInternetGatewayId", value)) }
    /// `GatewayId`. The ID of an internet gateway or virtual private gateway attached to your VPC.
    pub fn gateway_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("GatewayId", value)) }
    /// `InstanceId`. The ID of a NAT instance in your VPC. The operation fails if you specify an instance ID
    /// unless exactly one network interface is attached.
    pub fn instance_id(self, value: impl fc::IntoValue<fc::IdOf<Instance>>) -> Self { Self(self.0.with("InstanceId", value)) }
    /// `LocalGatewayId`. The ID of the local gateway.
    pub fn local_gateway_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("LocalGatewayId", value)) }
    /// `NatGatewayId`. \[IPv4 traffic only\] The ID of a NAT gateway.
    pub fn nat_gateway_id(self, value: impl fc::IntoValue<fc::IdOf<NatGateway>>) -> Self { Self(self.0.with("NatGatewayId", value)) }
    /// `NetworkInterfaceId`. The ID of a network interface.
    pub fn network_interface_id(self, value: impl fc::IntoValue<fc::IdOf<NetworkInterface>>) -> Self { Self(self.0.with("NetworkInterfaceId", value)) }
    /// `OdbNetworkArn`. The Amazon Resource Name (ARN) of the ODB network.
    pub fn odb_network_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("OdbNetworkArn", value)) }
    /// `TransitGatewayId`. The ID of a transit gateway.
    pub fn transit_gateway_id(self, value: impl fc::IntoValue<fc::IdOf<TransitGateway>>) -> Self { Self(self.0.with("TransitGatewayId", value)) }
    /// `VpcEndpointId`. The ID of a VPC endpoint. Supported for Gateway Load Balancer endpoints only.
    pub fn vpc_endpoint_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("VpcEndpointId", value)) }
    /// `VpcPeeringConnectionId`. The ID of a VPC peering connection.
    pub fn vpc_peering_connection_id(self, value: impl fc::IntoValue<fc::IdOf<VpcPeeringConnection>>) -> Self { Self(self.0.with("VpcPeeringConnectionId", value)) }
}

impl cfn::Resource for Route {
    const TYPE: &'static str = "AWS::EC2::Route";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Route {
    type Handle = RouteRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> RouteRef { RouteRef(self.0.build(scope, "AWS::EC2::Route")) }
}

/// A [`Route`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct RouteRef(fc::NodeId);

impl RouteRef {
    /// `CidrBlock`, by `Fn::GetAtt`. The IPv4 CIDR block.
    #[inline]
    pub fn cidr_block(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CidrBlock") }
}

impl From<RouteRef> for fc::NodeId {
    #[inline]
    fn from(it: RouteRef) -> Self { it.0 }
}

impl From<&RouteRef> for fc::NodeId {
    #[inline]
    fn from(it: &RouteRef) -> Self { it.0 }
}

/// `AWS::EC2::RouteServer`
///
/// Specifies a route server to manage dynamic routing in a VPC.
#[derive(Clone)]
pub struct RouteServer(cfn::ResourceBody);

impl RouteServer {
    /// A value of `PersistRoutes`.
    pub const PERSIST_ROUTES_DISABLE: &'static str = "disable";
    /// A value of `PersistRoutes`.
    pub const PERSIST_ROUTES_ENABLE: &'static str = "enable";
    /// A new `AWS::EC2::RouteServer`.
    ///
    /// - `AmazonSideAsn`. The Border Gateway Protocol (BGP) Autonomous System Number (ASN) for the appliance. Valid
    ///   values are from 1 to 4294967295. We recommend using a private ASN in the 64512–65534 (16-bit ASN) or
    ///   4200000000–4294967294 (32-bit ASN) range.
    pub fn new(amazon_side_asn: impl fc::IntoValue<i64>) -> Self { Self(cfn::ResourceBody::new().with("AmazonSideAsn", amazon_side_asn)) }
    /// `PersistRoutes`. Indicates whether routes should be persisted after all BGP sessions are terminated.
    pub fn persist_routes(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PersistRoutes", value)) }
    /// `PersistRoutesDuration`. The number of minutes a route server will wait after BGP is re-established to
    /// unpersist the routes in the FIB and RIB. Value must be in the range of 1-5. The default value is 1. Only
    /// valid if `persistRoutesState` is 'enabled'.
    pub fn persist_routes_duration(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("PersistRoutesDuration", value)) }
    /// `SnsNotificationsEnabled`. Indicates whether SNS notifications are enabled for the route server. Enabling
    /// SNS notifications persists BGP status changes to an SNS topic provisioned by AWS.
    pub fn sns_notifications_enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("SnsNotificationsEnabled", value)) }
    /// `Tags`. Any tags assigned to the route server.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for RouteServer {
    const TYPE: &'static str = "AWS::EC2::RouteServer";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for RouteServer {
    type Handle = RouteServerRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> RouteServerRef { RouteServerRef(self.0.build(scope, "AWS::EC2::RouteServer")) }
}

/// A [`RouteServer`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct RouteServerRef(fc::NodeId);

impl RouteServerRef {
    /// `Id`, by `Ref`. The ID of the route server.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<RouteServer>> { fc::Value::reference(self.0) }
    /// `Arn`, by `Fn::GetAtt`. The ARN of the route server.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<RouteServer>> { fc::Value::attribute(self.0, "Arn") }
}

impl From<RouteServerRef> for fc::NodeId {
    #[inline]
    fn from(it: RouteServerRef) -> Self { it.0 }
}

impl From<&RouteServerRef> for fc::NodeId {
    #[inline]
    fn from(it: &RouteServerRef) -> Self { it.0 }
}

/// `AWS::EC2::RouteServerAssociation`
///
/// Specifies the association between a route server and a VPC.
#[derive(Clone)]
pub struct RouteServerAssociation(cfn::ResourceBody);

impl RouteServerAssociation {
    /// A new `AWS::EC2::RouteServerAssociation`.
    ///
    /// - `RouteServerId`. The ID of the associated route server.
    /// - `VpcId`. The ID of the associated VPC.
    pub fn new(
        route_server_id: impl fc::IntoValue<fc::IdOf<RouteServer>>,
        vpc_id: impl fc::IntoValue<fc::IdOf<Vpc>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("RouteServerId", route_server_id)
            .with("VpcId", vpc_id)
        )
    }
}

impl cfn::Resource for RouteServerAssociation {
    const TYPE: &'static str = "AWS::EC2::RouteServerAssociation";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for RouteServerAssociation {
    type Handle = RouteServerAssociationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> RouteServerAssociationRef { RouteServerAssociationRef(self.0.build(scope, "AWS::EC2::RouteServerAssociation")) }
}

/// A [`RouteServerAssociation`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct RouteServerAssociationRef(fc::NodeId);

impl From<RouteServerAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: RouteServerAssociationRef) -> Self { it.0 }
}

impl From<&RouteServerAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: &RouteServerAssociationRef) -> Self { it.0 }
}

/// `AWS::EC2::RouteServerEndpoint`
///
/// Creates a new endpoint for a route server in a specified subnet.
#[derive(Clone)]
pub struct RouteServerEndpoint(cfn::ResourceBody);

impl RouteServerEndpoint {
    /// A new `AWS::EC2::RouteServerEndpoint`.
    ///
    /// - `RouteServerId`. The ID of the route server associated with this endpoint.
    /// - `SubnetId`. The ID of the subnet to place the route server endpoint into.
    pub fn new(
        route_server_id: impl fc::IntoValue<fc::IdOf<RouteServer>>,
        subnet_id: impl fc::IntoValue<fc::IdOf<Subnet>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("RouteServerId", route_server_id)
            .with("SubnetId", subnet_id)
        )
    }
    /// `Tags`. Any tags assigned to the route server endpoint.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for RouteServerEndpoint {
    const TYPE: &'static str = "AWS::EC2::RouteServerEndpoint";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for RouteServerEndpoint {
    type Handle = RouteServerEndpointRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> RouteServerEndpointRef { RouteServerEndpointRef(self.0.build(scope, "AWS::EC2::RouteServerEndpoint")) }
}

/// A [`RouteServerEndpoint`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct RouteServerEndpointRef(fc::NodeId);

impl RouteServerEndpointRef {
    /// `Id`, by `Ref`. The unique identifier of the route server endpoint.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<RouteServerEndpoint>> { fc::Value::reference(self.0) }
    /// `Arn`, by `Fn::GetAtt`. The ARN for the endpoint.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<RouteServerEndpoint>> { fc::Value::attribute(self.0, "Arn") }
    /// `EniAddress`, by `Fn::GetAtt`. The IP address of the Elastic network interface for the endpoint.
    #[inline]
    pub fn eni_address(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "EniAddress") }
    /// `EniId`, by `Fn::GetAtt`. The ID of the Elastic network interface for the endpoint.
    #[inline]
    pub fn eni_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "EniId") }
    /// `VpcId`, by `Fn::GetAtt`. The ID of the VPC containing the endpoint.
    #[inline]
    pub fn vpc_id(&self) -> fc::Value<fc::IdOf<Vpc>> { fc::Value::attribute(self.0, "VpcId") }
}

impl From<RouteServerEndpointRef> for fc::NodeId {
    #[inline]
    fn from(it: RouteServerEndpointRef) -> Self { it.0 }
}

impl From<&RouteServerEndpointRef> for fc::NodeId {
    #[inline]
    fn from(it: &RouteServerEndpointRef) -> Self { it.0 }
}

/// `AWS::EC2::RouteServerPeer`
///
/// Specifies a BGP peer configuration for a route server endpoint.
#[derive(Clone)]
pub struct RouteServerPeer(cfn::ResourceBody);

impl RouteServerPeer {
    /// A new `AWS::EC2::RouteServerPeer`.
    ///
    /// - `BgpOptions`. The BGP configuration options for this peer, including ASN (Autonomous System Number) and BFD
    ///   (Bidrectional Forwarding Detection) settings.
    /// - `PeerAddress`. The IPv4 address of the peer device.
    /// - `RouteServerEndpointId`. The ID of the route server endpoint associated with this peer.
    pub fn new(
        bgp_options: impl fc::IntoValue<BgpOptions>,
        peer_address: impl fc::IntoValue<String>,
        route_server_endpoint_id: impl fc::IntoValue<fc::IdOf<RouteServerEndpoint>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("BgpOptions", bgp_options)
            .with("PeerAddress", peer_address)
            .with("RouteServerEndpointId", route_server_endpoint_id)
        )
    }
    /// `Tags`. Any tags assigned to the route server peer.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for RouteServerPeer {
    const TYPE: &'static str = "AWS::EC2::RouteServerPeer";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for RouteServerPeer {
    type Handle = RouteServerPeerRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> RouteServerPeerRef { RouteServerPeerRef(self.0.build(scope, "AWS::EC2::RouteServerPeer")) }
}

/// A [`RouteServerPeer`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct RouteServerPeerRef(fc::NodeId);

impl RouteServerPeerRef {
    /// `Id`, by `Ref`. The ID of the route server peer.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<RouteServerPeer>> { fc::Value::reference(self.0) }
    /// `Arn`, by `Fn::GetAtt`. The ARN of the route server peer.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<RouteServerPeer>> { fc::Value::attribute(self.0, "Arn") }
    /// `EndpointEniAddress`, by `Fn::GetAtt`. The IP address of the Elastic network interface for the route server
    /// endpoint.
    #[inline]
    pub fn endpoint_eni_address(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "EndpointEniAddress") }
    /// `EndpointEniId`, by `Fn::GetAtt`. The ID of the Elastic network interface for the route server endpoint.
    #[inline]
    pub fn endpoint_eni_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "EndpointEniId") }
    /// `RouteServerId`, by `Fn::GetAtt`. The ID of the route server associated with this peer.
    #[inline]
    pub fn route_server_id(&self) -> fc::Value<fc::IdOf<RouteServer>> { fc::Value::attribute(self.0, "RouteServerId") }
    /// `SubnetId`, by `Fn::GetAtt`. The ID of the subnet containing the route server peer.
    #[inline]
    pub fn subnet_id(&self) -> fc::Value<fc::IdOf<Subnet>> { fc::Value::attribute(self.0, "SubnetId") }
    /// `VpcId`, by `Fn::GetAtt`. The ID of the VPC containing the route server peer.
    #[inline]
    pub fn vpc_id(&self) -> fc::Value<fc::IdOf<Vpc>> { fc::Value::attribute(self.0, "VpcId") }
}

impl From<RouteServerPeerRef> for fc::NodeId {
    #[inline]
    fn from(it: RouteServerPeerRef) -> Self { it.0 }
}

impl From<&RouteServerPeerRef> for fc::NodeId {
    #[inline]
    fn from(it: &RouteServerPeerRef) -> Self { it.0 }
}

/// `AWS::EC2::RouteServerPropagation`
///
/// Specifies route propagation from a route server to a route table.
#[derive(Clone)]
pub struct RouteServerPropagation(cfn::ResourceBody);

impl RouteServerPropagation {
    /// A new `AWS::EC2::RouteServerPropagation`.
    ///
    /// - `RouteServerId`. The ID of the route server configured for route propagation.
    /// - `RouteTableId`. The ID of the route table configured for route server propagation.
    pub fn new(
        route_server_id: impl fc::IntoValue<fc::IdOf<RouteServer>>,
        route_table_id: impl fc::IntoValue<fc::IdOf<RouteTable>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("RouteServerId", route_server_id)
            .with("RouteTableId", route_table_id)
        )
    }
}

impl cfn::Resource for RouteServerPropagation {
    const TYPE: &'static str = "AWS::EC2::RouteServerPropagation";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for RouteServerPropagation {
    type Handle = RouteServerPropagationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> RouteServerPropagationRef { RouteServerPropagationRef(self.0.build(scope, "AWS::EC2::RouteServerPropagation")) }
}

/// A [`RouteServerPropagation`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct RouteServerPropagationRef(fc::NodeId);

impl From<RouteServerPropagationRef> for fc::NodeId {
    #[inline]
    fn from(it: RouteServerPropagationRef) -> Self { it.0 }
}

impl From<&RouteServerPropagationRef> for fc::NodeId {
    #[inline]
    fn from(it: &RouteServerPropagationRef) -> Self { it.0 }
}

/// `AWS::EC2::RouteTable`
///
/// Specifies a route table for the specified VPC. After you create a route table, you can add routes and associate
/// the table with a subnet.
#[derive(Clone)]
pub struct RouteTable(cfn::ResourceBody);

impl RouteTable {
    /// A new `AWS::EC2::RouteTable`.
    ///
    /// - `VpcId`. The ID of the VPC.
    pub fn new(vpc_id: impl fc::IntoValue<fc::IdOf<Vpc>>) -> Self { Self(cfn::ResourceBody::new().with("VpcId", vpc_id)) }
    /// `Tags`. Any tags assigned to the route table.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for RouteTable {
    const TYPE: &'static str = "AWS::EC2::RouteTable";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for RouteTable {
    type Handle = RouteTableRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> RouteTableRef { RouteTableRef(self.0.build(scope, "AWS::EC2::RouteTable")) }
}

/// A [`RouteTable`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct RouteTableRef(fc::NodeId);

impl RouteTableRef {
    /// `RouteTableId`, by `Ref`. The ID of the route table.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<RouteTable>> { fc::Value::reference(self.0) }
}

impl From<RouteTableRef> for fc::NodeId {
    #[inline]
    fn from(it: RouteTableRef) -> Self { it.0 }
}

impl From<&RouteTableRef> for fc::NodeId {
    #[inline]
    fn from(it: &RouteTableRef) -> Self { it.0 }
}

/// `AWS::EC2::SecondaryNetwork`
///
/// Resource Type definition for AWS::EC2::SecondaryNetwork. Creates a secondary network for RDMA (Remote Direct
/// Memory Access) connectivity.
#[derive(Clone)]
pub struct SecondaryNetwork(cfn::ResourceBody);

impl SecondaryNetwork {
    /// A value of `NetworkType`.
    pub const NETWORK_TYPE_RDMA: &'static str = "rdma";
    /// A new `AWS::EC2::SecondaryNetwork`.
    ///
    /// - `Ipv4CidrBlock`. The IPv4 CIDR block for the secondary network. The CIDR block size must be between /12 and
    ///   /28.
    /// - `NetworkType`. The type of secondary network.
    pub fn new(
        ipv4_cidr_block: impl fc::IntoValue<String>,
        network_type: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("Ipv4CidrBlock", ipv4_cidr_block)
            .with("NetworkType", network_type)
        )
    }
    /// `Tags`. The tags for the secondary network.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for SecondaryNetwork {
    const TYPE: &'static str = "AWS::EC2::SecondaryNetwork";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for SecondaryNetwork {
    type Handle = SecondaryNetworkRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> SecondaryNetworkRef { SecondaryNetworkRef(self.0.build(scope, "AWS::EC2::SecondaryNetwork")) }
}

/// A [`SecondaryNetwork`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct SecondaryNetworkRef(fc::NodeId);

impl SecondaryNetworkRef {
    /// `SecondaryNetworkId`, by `Fn::GetAtt`. The ID of the secondary network.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<SecondaryNetwork>> { fc::Value::attribute(self.0, "SecondaryNetworkId") }
    /// `SecondaryNetworkArn`, by `Ref`. The Amazon Resource Name (ARN) of the secondary network.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<SecondaryNetwork>> { fc::Value::reference(self.0) }
    /// `OwnerId`, by `Fn::GetAtt`. The ID of the Amazon Web Services account that owns the secondary network.
    #[inline]
    pub fn owner_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "OwnerId") }
    /// `Ipv4CidrBlockAssociations`, by `Fn::GetAtt`.
    #[inline]
    pub fn ipv4_cidr_block_associations(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Ipv4CidrBlockAssociations") }
}

impl From<SecondaryNetworkRef> for fc::NodeId {
    #[inline]
    fn from(it: SecondaryNetworkRef) -> Self { it.0 }
}

impl From<&SecondaryNetworkRef> for fc::NodeId {
    #[inline]
    fn from(it: &SecondaryNetworkRef) -> Self { it.0 }
}

pub use cfn::target::ec2::SecurityGroup;

impl SecurityGroup {
    /// A new `AWS::EC2::SecurityGroup`.
    ///
    /// - `GroupDescription`. A description for the security group.
    pub fn new(group_description: impl fc::IntoValue<String>) -> Self { Self(cfn::ResourceBody::new().with("GroupDescription", group_description)) }
    /// `GroupName`. The name of the security group. Names are case-insensitive and must be unique within the VPC.
    pub fn group_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("GroupName", value)) }
    /// `SecurityGroupEgress`. The outbound rules associated with the security group.
    pub fn security_group_egress(self, value: impl fc::IntoValue<fc::List<Egress>>) -> Self { Self(self.0.with("SecurityGroupEgress", value)) }
    /// `SecurityGroupIngress`. The inbound rules associated with the security group.
    pub fn security_group_ingress(self, value: impl fc::IntoValue<fc::List<Ingress>>) -> Self { Self(self.0.with("SecurityGroupIngress", value)) }
    /// `Tags`. Any tags assigned to the security group.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `VpcId`. The ID of the VPC for the security group. If you do not specify a VPC, the default is to use the
    /// default VPC for the Region. If there's no specified VPC and no default VPC, security group creation fails.
    pub fn vpc_id(self, value: impl fc::IntoValue<fc::IdOf<Vpc>>) -> Self { Self(self.0.with("VpcId", value)) }
}

impl cfn::Resource for SecurityGroup {
    const TYPE: &'static str = "AWS::EC2::SecurityGroup";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for SecurityGroup {
    type Handle = SecurityGroupRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> SecurityGroupRef { SecurityGroupRef(self.0.build(scope, "AWS::EC2::SecurityGroup")) }
}

/// A [`SecurityGroup`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct SecurityGroupRef(fc::NodeId);

impl SecurityGroupRef {
    /// `Id`, by `Ref`. The group name or group ID depending on whether the SG is created in default or specific
    /// VPC
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<SecurityGroup>> { fc::Value::reference(self.0) }
    /// `VpcId`, by `Fn::GetAtt`. The ID of the VPC, such as `vpc-0669f8f9`.
    #[inline]
    pub fn vpc_id(&self) -> fc::Value<fc::IdOf<Vpc>> { fc::Value::attribute(self.0, "VpcId") }
}

impl From<SecurityGroupRef> for fc::NodeId {
    #[inline]
    fn from(it: SecurityGroupRef) -> Self { it.0 }
}

impl From<&SecurityGroupRef> for fc::NodeId {
    #[inline]
    fn from(it: &SecurityGroupRef) -> Self { it.0 }
}

/// `AWS::EC2::SecurityGroupEgress`
///
/// Adds the specified outbound (egress) rule to a security group.
#[derive(Clone)]
pub struct SecurityGroupEgress(cfn::ResourceBody);

impl SecurityGroupEgress {
    /// A new `AWS::EC2::SecurityGroupEgress`.
    ///
    /// - `GroupId`. The ID of the security group. You must specify either the security group ID or the security
    ///   group name in the request. For security groups in a nondefault VPC, you must specify the security group ID.
    /// - `IpProtocol`. The IP protocol name ( `tcp`, `udp`, `icmp`, `icmpv6` ) or number (see [Protocol
    ///   Numbers](https://docs.aws.amazon.com/http://www.iana.org/assignments/protocol-numbers/protocol-numbers.xhtml)
    ///   ).
    pub fn new(
        group_id: impl fc::IntoValue<fc::IdOf<SecurityGroup>>,
        ip_protocol: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("GroupId", group_id)
            .with("IpProtocol", ip_protocol)
        )
    }
    /// `CidrIp`. The IPv4 address range, in CIDR format.
    pub fn cidr_ip(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CidrIp", value)) }
    /// `CidrIpv6`. The IPv6 address range, in CIDR format.
    pub fn cidr_ipv6(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CidrIpv6", value)) }
    /// `Description`. The description of an egress (outbound) security group rule.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `DestinationPrefixListId`. The prefix list IDs for an AWS service. This is the AWS service to access
    /// through a VPC endpoint from instances associated with the security group.
    pub fn destination_prefix_list_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DestinationPrefixListId", value)) }
    /// `DestinationSecurityGroupId`. The ID of the security group.
    pub fn destination_security_group_id(self, value: impl fc::IntoValue<fc::IdOf<SecurityGroup>>) -> Self { Self(self.0.with("DestinationSecurityGroupId", value)) }
    /// `FromPort`. If the protocol is TCP or UDP, this is the start of the port range. If the protocol is ICMP or
    /// ICMPv6, this is the ICMP type or -1 (all ICMP types).
    pub fn from_port(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("FromPort", value)) }
    /// `ToPort`. If the protocol is TCP or UDP, this is the end of the port range. If the protocol is ICMP or
    /// ICMPv6, this is the ICMP code or -1 (all ICMP codes). If the start port is -1 (all ICMP types), then the
    /// end port must be -1 (all ICMP codes).
    pub fn to_port(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("ToPort", value)) }
}

impl cfn::Resource for SecurityGroupEgress {
    const TYPE: &'static str = "AWS::EC2::SecurityGroupEgress";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for SecurityGroupEgress {
    type Handle = SecurityGroupEgressRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> SecurityGroupEgressRef { SecurityGroupEgressRef(self.0.build(scope, "AWS::EC2::SecurityGroupEgress")) }
}

/// A [`SecurityGroupEgress`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct SecurityGroupEgressRef(fc::NodeId);

impl SecurityGroupEgressRef {
    /// `Id`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<SecurityGroupEgress>> { fc::Value::reference(self.0) }
}

impl From<SecurityGroupEgressRef> for fc::NodeId {
    #[inline]
    fn from(it: SecurityGroupEgressRef) -> Self { it.0 }
}

impl From<&SecurityGroupEgressRef> for fc::NodeId {
    #[inline]
    fn from(it: &SecurityGroupEgressRef) -> Self { it.0 }
}

/// `AWS::EC2::SecurityGroupIngress`
///
/// Adds an inbound (ingress) rule to a security group.
#[derive(Clone)]
pub struct SecurityGroupIngress(cfn::ResourceBody);

impl SecurityGroupIngress {
    /// A new `AWS::EC2::SecurityGroupIngress`.
    ///
    /// - `IpProtocol`. The IP protocol name ( `tcp`, `udp`, `icmp`, `icmpv6` ) or number (see [Protocol
    ///   Numbers](https://docs.aws.amazon.com/http://www.iana.org/assignments/protocol-numbers/protocol-numbers.xhtml)
    ///   ).
    pub fn new(ip_protocol: impl fc::IntoValue<String>) -> Self { Self(cfn::ResourceBody::new().with("IpProtocol", ip_protocol)) }
    /// `CidrIp`. The IPv4 address range, in CIDR format.
    pub fn cidr_ip(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CidrIp", value)) }
    /// `CidrIpv6`. The IPv6 address range, in CIDR format.
    pub fn cidr_ipv6(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CidrIpv6", value)) }
    /// `Description`. Updates the description of an ingress (inbound) security group rule. You can replace an
    /// existing description, or add a description to a rule that did not have one previously.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `FromPort`. The start of port range for the TCP and UDP protocols, or an ICMP/ICMPv6 type number. A value
    /// of `-1` indicates all ICMP/ICMPv6 types. If you specify all ICMP/ICMPv6 types, you must specify all codes.
    pub fn from_port(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("FromPort", value)) }
    /// `GroupId`. The ID of the security group.
    pub fn group_id(self, value: impl fc::IntoValue<fc::IdOf<SecurityGroup>>) -> Self { Self(self.0.with("GroupId", value)) }
    /// `GroupName`. \[Default VPC\] The name of the security group. For security groups for a default VPC you can
    /// specify either the ID or the name of the security group. For security groups for a nondefault VPC, you must
    /// specify the ID of the security group.
    pub fn group_name(self, value: impl fc::IntoValue<fc::IdOf<SecurityGroup>>) -> Self { Self(self.0.with("GroupName", value)) }
    /// `SourcePrefixListId`. The ID of a prefix list.
    pub fn source_prefix_list_id(self, value: impl fc::IntoValue<fc::IdOf<PrefixList>>) -> Self { Self(self.0.with("SourcePrefixListId", value)) }
    /// `SourceSecurityGroupId`. The ID of the security group. You must specify either the security group ID or the
    /// security group name. For security groups in a nondefault VPC, you must specify the security group ID.
    pub fn source_security_group_id(self, value: impl fc::IntoValue<fc::IdOf<SecurityGroup>>) -> Self { Self(self.0.with("SourceSecurityGroupId", value)) }
    /// `SourceSecurityGroupName`. \[Default VPC\] The name of the source security group. You must specify either
    /// the security group ID or the security group name. You can't specify the group name in combination with an
    /// IP address range. Creates rules that grant full ICMP, UDP, and TCP access.
    pub fn source_security_group_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SourceSecurityGroupName", value)) }
    /// `SourceSecurityGroupOwnerId`. \[nondefault VPC\] The AWS account ID for the source security group, if the
    /// source security group is in a different account. You can't specify this property with an IP address range.
    /// Creates rules that grant full ICMP, UDP, and TCP access.
    pub fn source_security_group_owner_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SourceSecurityGroupOwnerId", value)) }
    /// `ToPort`. The end of port range for the TCP and UDP protocols, or an ICMP/ICMPv6 code. A value of `-1`
    /// indicates all ICMP/ICMPv6 codes for the specified ICMP type. If you specify all ICMP/ICMPv6 types, you must
    /// specify all codes.
    pub fn to_port(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("ToPort", value)) }
}

impl cfn::Resource for SecurityGroupIngress {
    const TYPE: &'static str = "AWS::EC2::SecurityGroupIngress";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for SecurityGroupIngress {
    type Handle = SecurityGroupIngressRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> SecurityGroupIngressRef { SecurityGroupIngressRef(self.0.build(scope, "AWS::EC2::SecurityGroupIngress")) }
}

/// A [`SecurityGroupIngress`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct SecurityGroupIngressRef(fc::NodeId);

impl SecurityGroupIngressRef {
    /// `Id`, by `Ref`. The Security Group Rule Id
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<SecurityGroupIngress>> { fc::Value::reference(self.0) }
}

impl From<SecurityGroupIngressRef> for fc::NodeId {
    #[inline]
    fn from(it: SecurityGroupIngressRef) -> Self { it.0 }
}

impl From<&SecurityGroupIngressRef> for fc::NodeId {
    #[inline]
    fn from(it: &SecurityGroupIngressRef) -> Self { it.0 }
}

/// `AWS::EC2::SecurityGroupVpcAssociation`
///
/// A security group association with a VPC.
#[derive(Clone)]
pub struct SecurityGroupVpcAssociation(cfn::ResourceBody);

impl SecurityGroupVpcAssociation {
    /// A new `AWS::EC2::SecurityGroupVpcAssociation`.
    ///
    /// - `GroupId`. The association's security group ID.
    /// - `VpcId`. The association's VPC ID.
    pub fn new(
        group_id: impl fc::IntoValue<fc::IdOf<SecurityGroup>>,
        vpc_id: impl fc::IntoValue<fc::IdOf<Vpc>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("GroupId", group_id)
            .with("VpcId", vpc_id)
        )
    }
}

impl cfn::Resource for SecurityGroupVpcAssociation {
    const TYPE: &'static str = "AWS::EC2::SecurityGroupVpcAssociation";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for SecurityGroupVpcAssociation {
    type Handle = SecurityGroupVpcAssociationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> SecurityGroupVpcAssociationRef { SecurityGroupVpcAssociationRef(self.0.build(scope, "AWS::EC2::SecurityGroupVpcAssociation")) }
}

/// A [`SecurityGroupVpcAssociation`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct SecurityGroupVpcAssociationRef(fc::NodeId);

impl SecurityGroupVpcAssociationRef {
    /// `State`, by `Fn::GetAtt`. The association's state.
    #[inline]
    pub fn state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "State") }
    /// `StateReason`, by `Fn::GetAtt`. The association's state reason.
    #[inline]
    pub fn state_reason(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "StateReason") }
    /// `VpcOwnerId`, by `Fn::GetAtt`. The AWS account ID of the owner of the VPC.
    #[inline]
    pub fn vpc_owner_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "VpcOwnerId") }
}

impl From<SecurityGroupVpcAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: SecurityGroupVpcAssociationRef) -> Self { it.0 }
}

impl From<&SecurityGroupVpcAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: &SecurityGroupVpcAssociationRef) -> Self { it.0 }
}

/// `AWS::EC2::SnapshotBlockPublicAccess`
///
/// Specifies the state of the block public access for snapshots setting for the Region.
#[derive(Clone)]
pub struct SnapshotBlockPublicAccess(cfn::ResourceBody);

impl SnapshotBlockPublicAccess {
    /// A value of `State`.
    pub const STATE_BLOCK_ALL_SHARING: &'static str = "block-all-sharing";
    /// A value of `State`.
    pub const STATE_BLOCK_NEW_SHARING: &'static str = "block-new-sharing";
    /// A new `AWS::EC2::SnapshotBlockPublicAccess`.
    ///
    /// - `State`. The mode in which to enable block public access for snapshots for the Region.
    pub fn new(state: impl fc::IntoValue<String>) -> Self { Self(cfn::ResourceBody::new().with("State", state)) }
}

impl cfn::Resource for SnapshotBlockPublicAccess {
    const TYPE: &'static str = "AWS::EC2::SnapshotBlockPublicAccess";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for SnapshotBlockPublicAccess {
    type Handle = SnapshotBlockPublicAccessRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> SnapshotBlockPublicAccessRef { SnapshotBlockPublicAccessRef(self.0.build(scope, "AWS::EC2::SnapshotBlockPublicAccess")) }
}

/// A [`SnapshotBlockPublicAccess`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct SnapshotBlockPublicAccessRef(fc::NodeId);

impl SnapshotBlockPublicAccessRef {
    /// `AccountId`, by `Ref`. `Ref` returns the ID of the AWS account.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<SnapshotBlockPublicAccess>> { fc::Value::reference(self.0) }
}

impl From<SnapshotBlockPublicAccessRef> for fc::NodeId {
    #[inline]
    fn from(it: SnapshotBlockPublicAccessRef) -> Self { it.0 }
}

impl From<&SnapshotBlockPublicAccessRef> for fc::NodeId {
    #[inline]
    fn from(it: &SnapshotBlockPublicAccessRef) -> Self { it.0 }
}

/// `AWS::EC2::SpotFleet`
///
/// Specifies a Spot Fleet request.
#[derive(Clone)]
pub struct SpotFleet(cfn::ResourceBody);

impl SpotFleet {
    /// A new `AWS::EC2::SpotFleet`.
    ///
    /// - `SpotFleetRequestConfigData`. Describes the configuration of a Spot Fleet request.
    pub fn new(
        spot_fleet_request_config_data: impl fc::IntoValue<SpotFleetRequestConfigData>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("SpotFleetRequestConfigData", spot_fleet_request_config_data)
        )
    }
    /// `Tags`. The tags for a Spot Fleet resource.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for SpotFleet {
    const TYPE: &'static str = "AWS::EC2::SpotFleet";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for SpotFleet {
    type Handle = SpotFleetRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> SpotFleetRef { SpotFleetRef(self.0.build(scope, "AWS::EC2::SpotFleet")) }
}

/// A [`SpotFleet`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct SpotFleetRef(fc::NodeId);

impl SpotFleetRef {
    /// `Id`, by `Ref`. The ID of the Spot Fleet.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<SpotFleet>> { fc::Value::reference(self.0) }
}

impl From<SpotFleetRef> for fc::NodeId {
    #[inline]
    fn from(it: SpotFleetRef) -> Self { it.0 }
}

impl From<&SpotFleetRef> for fc::NodeId {
    #[inline]
    fn from(it: &SpotFleetRef) -> Self { it.0 }
}

/// `AWS::EC2::SqlHaStandbyDetectedInstance`
///
/// Resource Type definition for AWS::EC2::SqlHaStandbyDetectedInstance
#[derive(Clone)]
pub struct SqlHaStandbyDetectedInstance(cfn::ResourceBody);

impl SqlHaStandbyDetectedInstance {
    /// A new `AWS::EC2::SqlHaStandbyDetectedInstance`.
    ///
    /// - `InstanceId`. The ID of the EC2 instance to enable for SQL Server high availability standby detection.
    pub fn new(instance_id: impl fc::IntoValue<fc::IdOf<Instance>>) -> Self { Self(cfn::ResourceBody::new().with("InstanceId", instance_id)) }
    /// `SqlServerCredentials`. The ARN of the AWS Secrets Manager secret containing SQL Server access credentials
    /// to the EC2 instance. If not specified, AWS Systems Manager agent will use default local user credentials.
    pub fn sql_server_credentials(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SqlServerCredentials", value)) }
}

impl cfn::Resource for SqlHaStandbyDetectedInstance {
    const TYPE: &'static str = "AWS::EC2::SqlHaStandbyDetectedInstance";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for SqlHaStandbyDetectedInstance {
    type Handle = SqlHaStandbyDetectedInstanceRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> SqlHaStandbyDetectedInstanceRef { SqlHaStandbyDetectedInstanceRef(self.0.build(scope, "AWS::EC2::SqlHaStandbyDetectedInstance")) }
}

/// A [`SqlHaStandbyDetectedInstance`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct SqlHaStandbyDetectedInstanceRef(fc::NodeId);

impl SqlHaStandbyDetectedInstanceRef {
    /// `InstanceId`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<SqlHaStandbyDetectedInstance>> { fc::Value::reference(self.0) }
    /// `HaStatus`, by `Fn::GetAtt`. The SQL Server high availability status of the EC2 instance.
    #[inline]
    pub fn ha_status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "HaStatus") }
    /// `LastUpdatedTime`, by `Fn::GetAtt`. The timestamp when the EC2 instance's SQL Server high availability
    /// status was last updated.
    #[inline]
    pub fn last_updated_time(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "LastUpdatedTime") }
    /// `SqlServerLicenseUsage`, by `Fn::GetAtt`. The SQL Server license type of the EC2 instance.
    #[inline]
    pub fn sql_server_license_usage(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "SqlServerLicenseUsage") }
}

impl From<SqlHaStandbyDetectedInstanceRef> for fc::NodeId {
    #[inline]
    fn from(it: SqlHaStandbyDetectedInstanceRef) -> Self { it.0 }
}

impl From<&SqlHaStandbyDetectedInstanceRef> for fc::NodeId {
    #[inline]
    fn from(it: &SqlHaStandbyDetectedInstanceRef) -> Self { it.0 }
}

pub use cfn::target::ec2::Subnet;

impl Subnet {
    /// A new `AWS::EC2::Subnet`.
    ///
    /// - `VpcId`. The ID of the VPC the subnet is in.
    pub fn new(vpc_id: impl fc::IntoValue<fc::IdOf<Vpc>>) -> Self { Self(cfn::ResourceBody::new().with("VpcId", vpc_id)) }
    /// `AssignIpv6AddressOnCreation`. Indicates whether a network interface created in this subnet receives an
    /// IPv6 address. The default value is `false`.
    pub fn assign_ipv6_address_on_creation(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("AssignIpv6AddressOnCreation", value)) }
    /// `AvailabilityZone`. The Availability Zone of the subnet.
    pub fn availability_zone(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AvailabilityZone", value)) }
    /// `AvailabilityZoneId`. The AZ ID of the subnet.
    pub fn availability_zone_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AvailabilityZoneId", value)) }
    /// `CidrBlock`. The IPv4 CIDR block assigned to the subnet.
    pub fn cidr_block(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CidrBlock", value)) }
    /// `EnableDns64`. Indicates whether DNS queries made to the Amazon-provided DNS Resolver in this subnet should
    /// return synthetic IPv6 addresses for IPv4-only destinations.
    pub fn enable_dns64(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("EnableDns64", value)) }
    /// `EnableLniAtDeviceIndex`. Indicates the device position for local network interfaces in this subnet. For
    /// example, `1` indicates local network interfaces in this subnet are the secondary network interface (eth1).
    pub fn enable_lni_at_device_index(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("EnableLniAtDeviceIndex", value)) }
    /// `Ipv4IpamPoolId`. An IPv4 IPAM pool ID for the subnet.
    pub fn ipv4_ipam_pool_id(self, value: impl fc::IntoValue<fc::IdOf<IpamPool>>) -> Self { Self(self.0.with("Ipv4IpamPoolId", value)) }
    /// `Ipv4NetmaskLength`. An IPv4 netmask length for the subnet.
    pub fn ipv4_netmask_length(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Ipv4NetmaskLength", value)) }
    /// `Ipv6CidrBlock`. The IPv6 CIDR block.
    pub fn ipv6_cidr_block(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Ipv6CidrBlock", value)) }
    /// `Ipv6IpamPoolId`. An IPv6 IPAM pool ID for the subnet.
    pub fn ipv6_ipam_pool_id(self, value: impl fc::IntoValue<fc::IdOf<IpamPool>>) -> Self { Self(self.0.with("Ipv6IpamPoolId", value)) }
    /// `Ipv6Native`. Indicates whether this is an IPv6 only subnet.
    pub fn ipv6_native(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Ipv6Native", value)) }
    /// `Ipv6NetmaskLength`. An IPv6 netmask length for the subnet.
    pub fn ipv6_netmask_length(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Ipv6NetmaskLength", value)) }
    /// `MapPublicIpOnLaunch`. Indicates whether instances launched in this subnet receive a public IPv4 address.
    /// The default value is `false`.
    pub fn map_public_ip_on_launch(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("MapPublicIpOnLaunch", value)) }
    /// `OutpostArn`. The Amazon Resource Name (ARN) of the Outpost.
    pub fn outpost_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("OutpostArn", value)) }
    /// `PrivateDnsNameOptionsOnLaunch`. The hostname type for EC2 instances launched into this subnet and how DNS
    /// A and AAAA record queries to the instances should be handled.
    pub fn private_dns_name_options_on_launch(self, value: impl fc::IntoValue<PrivateDnsNameOptionsOnLaunch>) -> Self { Self(self.0.with("PrivateDnsNameOptionsOnLaunch", value)) }
    /// `Tags`. Any tags assigned to the subnet.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for Subnet {
    const TYPE: &'static str = "AWS::EC2::Subnet";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Subnet {
    type Handle = SubnetRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> SubnetRef { SubnetRef(self.0.build(scope, "AWS::EC2::Subnet")) }
}

/// A [`Subnet`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct SubnetRef(fc::NodeId);

impl SubnetRef {
    /// `SubnetId`, by `Ref`. The ID of the subnet.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<Subnet>> { fc::Value::reference(self.0) }
    /// `AvailabilityZone`, by `Fn::GetAtt`. The Availability Zone of this subnet. For example, `us-east-1a`.
    #[inline]
    pub fn availability_zone(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "AvailabilityZone") }
    /// `AvailabilityZoneId`, by `Fn::GetAtt`. The Availability Zone ID of this subnet. For example, `use1-az1`.
    #[inline]
    pub fn availability_zone_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "AvailabilityZoneId") }
    /// `BlockPublicAccessStates`, by `Fn::GetAtt`.
    #[inline]
    pub fn block_public_access_states(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "BlockPublicAccessStates") }
    /// `CidrBlock`, by `Fn::GetAtt`. The IPv4 CIDR blocks that are associated with the subnet.
    #[inline]
    pub fn cidr_block(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CidrBlock") }
    /// `Ipv6CidrBlocks`, by `Fn::GetAtt`. The IPv6 CIDR blocks that are associated with the subnet.
    #[inline]
    pub fn ipv6_cidr_blocks(&self) -> fc::Value<fc::List<String>> { fc::Value::attribute(self.0, "Ipv6CidrBlocks") }
    /// `NetworkAclAssociationId`, by `Fn::GetAtt`. The ID of the network ACL that is associated with the subnet's
    /// VPC, such as `acl-5fb85d36`.
    #[inline]
    pub fn network_acl_association_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "NetworkAclAssociationId") }
    /// `OutpostArn`, by `Fn::GetAtt`. The Amazon Resource Name (ARN) of the Outpost.
    #[inline]
    pub fn outpost_arn(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "OutpostArn") }
    /// `VpcId`, by `Fn::GetAtt`. The ID of the subnet's VPC, such as `vpc-11ad4878`.
    #[inline]
    pub fn vpc_id(&self) -> fc::Value<fc::IdOf<Vpc>> { fc::Value::attribute(self.0, "VpcId") }
}

impl From<SubnetRef> for fc::NodeId {
    #[inline]
    fn from(it: SubnetRef) -> Self { it.0 }
}

impl From<&SubnetRef> for fc::NodeId {
    #[inline]
    fn from(it: &SubnetRef) -> Self { it.0 }
}

/// `AWS::EC2::SubnetCidrBlock`
///
/// Associates a CIDR block with your subnet. You can associate a single IPv6 CIDR block with your subnet.
#[derive(Clone)]
pub struct SubnetCidrBlock(cfn::ResourceBody);

impl SubnetCidrBlock {
    /// A new `AWS::EC2::SubnetCidrBlock`.
    ///
    /// - `SubnetId`. The ID of the subnet.
    pub fn new(subnet_id: impl fc::IntoValue<fc::IdOf<Subnet>>) -> Self { Self(cfn::ResourceBody::new().with("SubnetId", subnet_id)) }
    /// `Ipv6CidrBlock`. The IPv6 network range for the subnet, in CIDR notation.
    pub fn ipv6_cidr_block(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Ipv6CidrBlock", value)) }
    /// `Ipv6IpamPoolId`. An IPv6 IPAM pool ID for the subnet.
    pub fn ipv6_ipam_pool_id(self, value: impl fc::IntoValue<fc::IdOf<IpamPool>>) -> Self { Self(self.0.with("Ipv6IpamPoolId", value)) }
    /// `Ipv6NetmaskLength`. An IPv6 netmask length for the subnet.
    pub fn ipv6_netmask_length(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Ipv6NetmaskLength", value)) }
}

impl cfn::Resource for SubnetCidrBlock {
    const TYPE: &'static str = "AWS::EC2::SubnetCidrBlock";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for SubnetCidrBlock {
    type Handle = SubnetCidrBlockRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> SubnetCidrBlockRef { SubnetCidrBlockRef(self.0.build(scope, "AWS::EC2::SubnetCidrBlock")) }
}

/// A [`SubnetCidrBlock`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct SubnetCidrBlockRef(fc::NodeId);

impl SubnetCidrBlockRef {
    /// `Id`, by `Ref`. The ID of the association.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<SubnetCidrBlock>> { fc::Value::reference(self.0) }
    /// `IpSource`, by `Fn::GetAtt`. The source that allocated the IP address space. `byoip` or `amazon` indicates
    /// public IP address space allocated by Amazon or space that you have allocated with Bring your own IP
    /// (BYOIP). `none` indicates private space.
    #[inline]
    pub fn ip_source(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "IpSource") }
    /// `Ipv6AddressAttribute`, by `Fn::GetAtt`. Public IPv6 addresses are those advertised on the internet from
    /// AWS. Private IP addresses are not and cannot be advertised on the internet from AWS.
    #[inline]
    pub fn ipv6_address_attribute(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Ipv6AddressAttribute") }
}

impl From<SubnetCidrBlockRef> for fc::NodeId {
    #[inline]
    fn from(it: SubnetCidrBlockRef) -> Self { it.0 }
}

impl From<&SubnetCidrBlockRef> for fc::NodeId {
    #[inline]
    fn from(it: &SubnetCidrBlockRef) -> Self { it.0 }
}

/// `AWS::EC2::SubnetCidrReservation`
///
/// Resource Type definition for a CIDR range reserved inside an Amazon EC2 subnet.
#[derive(Clone)]
pub struct SubnetCidrReservation(cfn::ResourceBody);

impl SubnetCidrReservation {
    /// A value of `ReservationType`.
    pub const RESERVATION_TYPE_EXPLICIT: &'static str = "explicit";
    /// A value of `ReservationType`.
    pub const RESERVATION_TYPE_PREFIX: &'static str = "prefix";
    /// A new `AWS::EC2::SubnetCidrReservation`.
    ///
    /// - `Cidr`. The IPv4 or IPv6 CIDR range to reserve. Must lie inside the subnet's CIDR block and must not
    ///   overlap an existing reservation. Supply an IPv6 range exactly as the service returns it: Amazon EC2 stores
    ///   an IPv6 CIDR in RFC 5952 compressed form, and a noncanonical spelling of the same range is reported as
    ///   drift because this property is create-only and read back.
    /// - `ReservationType`. The type of reservation. A prefix reservation is used for an IPv6 prefix delegated to a
    ///   network interface; an explicit reservation is used for a range that Amazon EC2 must not assign
    ///   automatically.
    /// - `SubnetId`. The identifier of the subnet the CIDR range is reserved in.
    pub fn new(
        cidr: impl fc::IntoValue<String>,
        reservation_type: impl fc::IntoValue<String>,
        subnet_id: impl fc::IntoValue<fc::IdOf<Subnet>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("Cidr", cidr)
            .with("ReservationType", reservation_type)
            .with("SubnetId", subnet_id)
        )
    }
    /// `Description`. The description of the subnet CIDR reservation.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `Tags`. The tags assigned to the subnet CIDR reservation.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for SubnetCidrReservation {
    const TYPE: &'static str = "AWS::EC2::SubnetCidrReservation";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for SubnetCidrReservation {
    type Handle = SubnetCidrReservationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> SubnetCidrReservationRef { SubnetCidrReservationRef(self.0.build(scope, "AWS::EC2::SubnetCidrReservation")) }
}

/// A [`SubnetCidrReservation`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct SubnetCidrReservationRef(fc::NodeId);

impl SubnetCidrReservationRef {
    /// `SubnetCidrReservationId`, by `Fn::GetAtt`. The identifier of the subnet CIDR reservation.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<SubnetCidrReservation>> { fc::Value::attribute(self.0, "SubnetCidrReservationId") }
    /// `Arn`, by `Fn::GetAtt`. The Amazon Resource Name (ARN) of the subnet CIDR reservation.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<SubnetCidrReservation>> { fc::Value::attribute(self.0, "Arn") }
    /// `OwnerId`, by `Fn::GetAtt`. The identifier of the AWS account that owns the subnet CIDR reservation.
    #[inline]
    pub fn owner_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "OwnerId") }
}

impl From<SubnetCidrReservationRef> for fc::NodeId {
    #[inline]
    fn from(it: SubnetCidrReservationRef) -> Self { it.0 }
}

impl From<&SubnetCidrReservationRef> for fc::NodeId {
    #[inline]
    fn from(it: &SubnetCidrReservationRef) -> Self { it.0 }
}

/// `AWS::EC2::SubnetNetworkAclAssociation`
///
/// Associates a subnet with a network ACL.
#[derive(Clone)]
pub struct SubnetNetworkAclAssociation(cfn::ResourceBody);

impl SubnetNetworkAclAssociation {
    /// A new `AWS::EC2::SubnetNetworkAclAssociation`.
    ///
    /// - `NetworkAclId`. The ID of the network ACL.
    /// - `SubnetId`. The ID of the subnet.
    pub fn new(
        network_acl_id: impl fc::IntoValue<fc::IdOf<NetworkAcl>>,
        subnet_id: impl fc::IntoValue<fc::IdOf<Subnet>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("NetworkAclId", network_acl_id)
            .with("SubnetId", subnet_id)
        )
    }
}

impl cfn::Resource for SubnetNetworkAclAssociation {
    const TYPE: &'static str = "AWS::EC2::SubnetNetworkAclAssociation";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for SubnetNetworkAclAssociation {
    type Handle = SubnetNetworkAclAssociationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> SubnetNetworkAclAssociationRef { SubnetNetworkAclAssociationRef(self.0.build(scope, "AWS::EC2::SubnetNetworkAclAssociation")) }
}

/// A [`SubnetNetworkAclAssociation`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct SubnetNetworkAclAssociationRef(fc::NodeId);

impl SubnetNetworkAclAssociationRef {
    /// `AssociationId`, by `Ref`. Returns the value of this object's AssociationId property.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<SubnetNetworkAclAssociation>> { fc::Value::reference(self.0) }
}

impl From<SubnetNetworkAclAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: SubnetNetworkAclAssociationRef) -> Self { it.0 }
}

impl From<&SubnetNetworkAclAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: &SubnetNetworkAclAssociationRef) -> Self { it.0 }
}

/// `AWS::EC2::SubnetRouteTableAssociation`
///
/// Associates a subnet with a route table. The subnet and route table must be in the same VPC. This association
/// causes traffic originating from the subnet to be routed according to the routes in the route table. A route
/// table can be associated with multiple subnets. To create a route table, see
/// [AWS::EC2::RouteTable](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-routetable.html).
#[derive(Clone)]
pub struct SubnetRouteTableAssociation(cfn::ResourceBody);

impl SubnetRouteTableAssociation {
    /// A new `AWS::EC2::SubnetRouteTableAssociation`.
    ///
    /// - `RouteTableId`. The ID of the route table.
    /// - `SubnetId`. The ID of the subnet.
    pub fn new(
        route_table_id: impl fc::IntoValue<fc::IdOf<RouteTable>>,
        subnet_id: impl fc::IntoValue<fc::IdOf<Subnet>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("RouteTableId", route_table_id)
            .with("SubnetId", subnet_id)
        )
    }
}

impl cfn::Resource for SubnetRouteTableAssociation {
    const TYPE: &'static str = "AWS::EC2::SubnetRouteTableAssociation";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for SubnetRouteTableAssociation {
    type Handle = SubnetRouteTableAssociationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> SubnetRouteTableAssociationRef { SubnetRouteTableAssociationRef(self.0.build(scope, "AWS::EC2::SubnetRouteTableAssociation")) }
}

/// A [`SubnetRouteTableAssociation`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct SubnetRouteTableAssociationRef(fc::NodeId);

impl SubnetRouteTableAssociationRef {
    /// `Id`, by `Ref`. The ID of the subnet route table association.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<SubnetRouteTableAssociation>> { fc::Value::reference(self.0) }
}

impl From<SubnetRouteTableAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: SubnetRouteTableAssociationRef) -> Self { it.0 }
}

impl From<&SubnetRouteTableAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: &SubnetRouteTableAssociationRef) -> Self { it.0 }
}

/// `AWS::EC2::TrafficMirrorFilter`
///
/// Specifies a Traffic Mirror filter.
#[derive(Clone)]
pub struct TrafficMirrorFilter(cfn::ResourceBody);

impl TrafficMirrorFilter {
    /// A new `AWS::EC2::TrafficMirrorFilter`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `Description`. The description of the Traffic Mirror filter.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `NetworkServices`. The network service traffic that is associated with the Traffic Mirror filter.
    pub fn network_services(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("NetworkServices", value)) }
    /// `Tags`. The tags to assign to a Traffic Mirror filter.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for TrafficMirrorFilter {
    const TYPE: &'static str = "AWS::EC2::TrafficMirrorFilter";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for TrafficMirrorFilter {
    type Handle = TrafficMirrorFilterRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> TrafficMirrorFilterRef { TrafficMirrorFilterRef(self.0.build(scope, "AWS::EC2::TrafficMirrorFilter")) }
}

/// A [`TrafficMirrorFilter`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct TrafficMirrorFilterRef(fc::NodeId);

impl TrafficMirrorFilterRef {
    /// `Id`, by `Ref`. The ID of a traffic mirror filter.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<TrafficMirrorFilter>> { fc::Value::reference(self.0) }
}

impl From<TrafficMirrorFilterRef> for fc::NodeId {
    #[inline]
    fn from(it: TrafficMirrorFilterRef) -> Self { it.0 }
}

impl From<&TrafficMirrorFilterRef> for fc::NodeId {
    #[inline]
    fn from(it: &TrafficMirrorFilterRef) -> Self { it.0 }
}

/// `AWS::EC2::TrafficMirrorFilterRule`
///
/// Creates a Traffic Mirror filter rule.
#[derive(Clone)]
pub struct TrafficMirrorFilterRule(cfn::ResourceBody);

/// What a [`TrafficMirrorFilterRule`] can't be without.
#[derive(Clone)]
pub struct TrafficMirrorFilterRuleRequired<A, B, C, D, E, F> {
    /// `DestinationCidrBlock`. The destination CIDR block to assign to the Traffic Mirror rule. (`String`)
    pub destination_cidr_block: A,
    /// `RuleAction`. The action to take on the filtered traffic. (`String`)
    pub rule_action: B,
    /// `RuleNumber`. The number of the Traffic Mirror rule. This number must be unique for each Traffic Mirror
    /// rule in a given direction. The rules are processed in ascending order by rule number. (`i64`)
    pub rule_number: C,
    /// `SourceCidrBlock`. The source CIDR block to assign to the Traffic Mirror rule. (`String`)
    pub source_cidr_block: D,
    /// `TrafficDirection`. The type of traffic. (`String`)
    pub traffic_direction: E,
    /// `TrafficMirrorFilterId`. The ID of the filter that this rule is associated with. (`String`)
    pub traffic_mirror_filter_id: F,
}

impl TrafficMirrorFilterRule {
    /// A new `AWS::EC2::TrafficMirrorFilterRule`.
    pub fn new(required: TrafficMirrorFilterRuleRequired<
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<i64>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
    >) -> Self {
        Self(cfn::ResourceBody::new()
            .with("DestinationCidrBlock", required.destination_cidr_block)
            .with("RuleAction", required.rule_action)
            .with("RuleNumber", required.rule_number)
            .with("SourceCidrBlock", required.source_cidr_block)
            .with("TrafficDirection", required.traffic_direction)
            .with("TrafficMirrorFilterId", required.traffic_mirror_filter_id)
        )
    }
    /// `Description`. The description of the Traffic Mirror rule.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `DestinationPortRange`. The destination port range.
    pub fn destination_port_range(self, value: impl fc::IntoValue<TrafficMirrorPortRange>) -> Self { Self(self.0.with("DestinationPortRange", value)) }
    /// `Protocol`. The protocol, for example UDP, to assign to the Traffic Mirror rule.
    pub fn protocol(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Protocol", value)) }
    /// `SourcePortRange`. The source port range.
    pub fn source_port_range(self, value: impl fc::IntoValue<TrafficMirrorPortRange>) -> Self { Self(self.0.with("SourcePortRange", value)) }
    /// `Tags`. Tags on Traffic Mirroring filter rules.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for TrafficMirrorFilterRule {
    const TYPE: &'static str = "AWS::EC2::TrafficMirrorFilterRule";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for TrafficMirrorFilterRule {
    type Handle = TrafficMirrorFilterRuleRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> TrafficMirrorFilterRuleRef { TrafficMirrorFilterRuleRef(self.0.build(scope, "AWS::EC2::TrafficMirrorFilterRule")) }
}

/// A [`TrafficMirrorFilterRule`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct TrafficMirrorFilterRuleRef(fc::NodeId);

impl TrafficMirrorFilterRuleRef {
    /// `TrafficMirrorFilterRuleId`, by `Ref`. The ID of the Traffic Mirror rule.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<TrafficMirrorFilterRule>> { fc::Value::reference(self.0) }
}

impl From<TrafficMirrorFilterRuleRef> for fc::NodeId {
    #[inline]
    fn from(it: TrafficMirrorFilterRuleRef) -> Self { it.0 }
}

impl From<&TrafficMirrorFilterRuleRef> for fc::NodeId {
    #[inline]
    fn from(it: &TrafficMirrorFilterRuleRef) -> Self { it.0 }
}

/// `AWS::EC2::TrafficMirrorSession`
///
/// Creates a Traffic Mirror session.
#[derive(Clone)]
pub struct TrafficMirrorSession(cfn::ResourceBody);

/// What a [`TrafficMirrorSession`] can't be without.
#[derive(Clone)]
pub struct TrafficMirrorSessionRequired<A, B, C, D> {
    /// `NetworkInterfaceId`. The ID of the source network interface. (`IdOf<NetworkInterface>`)
    pub network_interface_id: A,
    /// `SessionNumber`. The session number determines the order in which sessions are evaluated when an interface
    /// is used by multiple sessions. The first session with a matching filter is the one that mirrors the packets.
    /// (`i64`)
    pub session_number: B,
    /// `TrafficMirrorFilterId`. The ID of the Traffic Mirror filter. (`String`)
    pub traffic_mirror_filter_id: C,
    /// `TrafficMirrorTargetId`. The ID of the Traffic Mirror target. (`String`)
    pub traffic_mirror_target_id: D,
}

impl TrafficMirrorSession {
    /// A new `AWS::EC2::TrafficMirrorSession`.
    pub fn new(required: TrafficMirrorSessionRequired<
        impl fc::IntoValue<fc::IdOf<NetworkInterface>>,
        impl fc::IntoValue<i64>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
    >) -> Self {
        Self(cfn::ResourceBody::new()
            .with("NetworkInterfaceId", required.network_interface_id)
            .with("SessionNumber", required.session_number)
            .with("TrafficMirrorFilterId", required.traffic_mirror_filter_id)
            .with("TrafficMirrorTargetId", required.traffic_mirror_target_id)
        )
    }
    /// `Description`. The description of the Traffic Mirror session.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `OwnerId`. The ID of the account that owns the Traffic Mirror session.
    pub fn owner_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("OwnerId", value)) }
    /// `PacketLength`. The number of bytes in each packet to mirror. These are bytes after the VXLAN header. Do
    /// not specify this parameter when you want to mirror the entire packet. To mirror a subset of the packet, set
    /// this to the length (in bytes) that you want to mirror. For example, if you set this value to 100, then the
    /// first 100 bytes that meet the filter criteria are copied to the target.
    pub fn packet_length(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("PacketLength", value)) }
    /// `Tags`. The tags to assign to a Traffic Mirror session.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `VirtualNetworkId`. The VXLAN ID for the Traffic Mirror session. If you do not specify a
    /// `VirtualNetworkId`, an account-wide unique ID is chosen at random.
    pub fn virtual_network_id(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("VirtualNetworkId", value)) }
}

impl cfn::Resource for TrafficMirrorSession {
    const TYPE: &'static str = "AWS::EC2::TrafficMirrorSession";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for TrafficMirrorSession {
    type Handle = TrafficMirrorSessionRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> TrafficMirrorSessionRef { TrafficMirrorSessionRef(self.0.build(scope, "AWS::EC2::TrafficMirrorSession")) }
}

/// A [`TrafficMirrorSession`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct TrafficMirrorSessionRef(fc::NodeId);

impl TrafficMirrorSessionRef {
    /// `Id`, by `Ref`. The ID of a Traffic Mirror session.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<TrafficMirrorSession>> { fc::Value::reference(self.0) }
}

impl From<TrafficMirrorSessionRef> for fc::NodeId {
    #[inline]
    fn from(it: TrafficMirrorSessionRef) -> Self { it.0 }
}

impl From<&TrafficMirrorSessionRef> for fc::NodeId {
    #[inline]
    fn from(it: &TrafficMirrorSessionRef) -> Self { it.0 }
}

/// `AWS::EC2::TrafficMirrorTarget`
///
/// Specifies a target for your Traffic Mirror session.
#[derive(Clone)]
pub struct TrafficMirrorTarget(cfn::ResourceBody);

impl TrafficMirrorTarget {
    /// A new `AWS::EC2::TrafficMirrorTarget`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `Description`. The description of the Traffic Mirror target.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `GatewayLoadBalancerEndpointId`. The ID of the Gateway Load Balancer endpoint.
    pub fn gateway_load_balancer_endpoint_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("GatewayLoadBalancerEndpointId", value)) }
    /// `NetworkInterfaceId`. The network interface ID that is associated with the target.
    pub fn network_interface_id(self, value: impl fc::IntoValue<fc::IdOf<NetworkInterface>>) -> Self { Self(self.0.with("NetworkInterfaceId", value)) }
    /// `NetworkLoadBalancerArn`. The Amazon Resource Name (ARN) of the Network Load Balancer that is associated
    /// with the target.
    pub fn network_load_balancer_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::elasticloadbalancingv2::LoadBalancer>>) -> Self { Self(self.0.with("NetworkLoadBalancerArn", value)) }
    /// `Tags`. The tags to assign to the Traffic Mirror target.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for TrafficMirrorTarget {
    const TYPE: &'static str = "AWS::EC2::TrafficMirrorTarget";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for TrafficMirrorTarget {
    type Handle = TrafficMirrorTargetRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> TrafficMirrorTargetRef { TrafficMirrorTargetRef(self.0.build(scope, "AWS::EC2::TrafficMirrorTarget")) }
}

/// A [`TrafficMirrorTarget`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct TrafficMirrorTargetRef(fc::NodeId);

impl TrafficMirrorTargetRef {
    /// `Id`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<TrafficMirrorTarget>> { fc::Value::reference(self.0) }
}

impl From<TrafficMirrorTargetRef> for fc::NodeId {
    #[inline]
    fn from(it: TrafficMirrorTargetRef) -> Self { it.0 }
}

impl From<&TrafficMirrorTargetRef> for fc::NodeId {
    #[inline]
    fn from(it: &TrafficMirrorTargetRef) -> Self { it.0 }
}

pub use cfn::target::ec2::TransitGateway;

impl TransitGateway {
    /// A value of `EncryptionSupport`.
    pub const ENCRYPTION_SUPPORT_DISABLE: &'static str = "disable";
    /// A value of `EncryptionSupport`.
    pub const ENCRYPTION_SUPPORT_ENABLE: &'static str = "enable";
    /// A new `AWS::EC2::TransitGateway`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `AmazonSideAsn`. A private Autonomous System Number (ASN) for the Amazon side of a BGP session. The range
    /// is 64512 to 65534 for 16-bit ASNs. The default is 64512.
    pub fn amazon_side_asn(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("AmazonSideAsn", value)) }
    /// `AssociationDefaultRouteTableId`. The ID of the default association route table.
    pub fn association_default_route_table_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AssociationDefaultRouteTableId", value)) }
    /// `AutoAcceptSharedAttachments`. Enable or disable automatic acceptance of attachment requests. Disabled by
    /// default.
    pub fn auto_accept_shared_attachments(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AutoAcceptSharedAttachments", value)) }
    /// `DefaultRouteTableAssociation`. Enable or disable automatic association with the default association route
    /// table. Enabled by default. If `DefaultRouteTableAssociation` is set to enable, AWS Transit Gateway will
    /// create the default transit gateway route table.
    pub fn default_route_table_association(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DefaultRouteTableAssociation", value)) }
    /// `DefaultRouteTablePropagation`. Enable or disable automatic propagation of routes to the default
    /// propagation route table. Enabled by default. If `DefaultRouteTablePropagation` is set to enable, AWS
    /// Transit Gateway will create the default transit gateway route table.
    pub fn default_route_table_propagation(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DefaultRouteTablePropagation", value)) }
    /// `Description`. The description of the transit gateway.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `DnsSupport`. Enable or disable DNS support. Enabled by default.
    pub fn dns_support(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DnsSupport", value)) }
    /// `EncryptionSupport`. Enable or disable encryption support. Disabled by default.
    pub fn encryption_support(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("EncryptionSupport", value)) }
    /// `MulticastSupport`. Indicates whether multicast is enabled on the transit gateway
    pub fn multicast_support(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("MulticastSupport", value)) }
    /// `PropagationDefaultRouteTableId`. The ID of the default propagation route table.
    pub fn propagation_default_route_table_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PropagationDefaultRouteTableId", value)) }
    /// `SecurityGroupReferencingSupport`. Enables you to reference a security group across VPCs attached to a
    /// transit gateway (TGW). Use this option to simplify security group management and control of
    /// instance-to-instance traffic across VPCs that are connected by transit gateway.
    pub fn security_group_referencing_support(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SecurityGroupReferencingSupport", value)) }
    /// `Tags`. The tags for the transit gateway.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `TransitGatewayCidrBlocks`. The transit gateway CIDR blocks.
    pub fn transit_gateway_cidr_blocks(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("TransitGatewayCidrBlocks", value)) }
    /// `VpnEcmpSupport`. Enable or disable Equal Cost Multipath Protocol support. Enabled by default.
    pub fn vpn_ecmp_support(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("VpnEcmpSupport", value)) }
}

impl cfn::Resource for TransitGateway {
    const TYPE: &'static str = "AWS::EC2::TransitGateway";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for TransitGateway {
    type Handle = TransitGatewayRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> TransitGatewayRef { TransitGatewayRef(self.0.build(scope, "AWS::EC2::TransitGateway")) }
}

/// A [`TransitGateway`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct TransitGatewayRef(fc::NodeId);

impl TransitGatewayRef {
    /// `Id`, by `Ref`. The ID of the transit gateway.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<TransitGateway>> { fc::Value::reference(self.0) }
    /// `TransitGatewayArn`, by `Fn::GetAtt`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<TransitGateway>> { fc::Value::attribute(self.0, "TransitGatewayArn") }
    /// `EncryptionSupportState`, by `Fn::GetAtt`. The encryption support state of the transit gateway.
    #[inline]
    pub fn encryption_support_state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "EncryptionSupportState") }
}

impl From<TransitGatewayRef> for fc::NodeId {
    #[inline]
    fn from(it: TransitGatewayRef) -> Self { it.0 }
}

impl From<&TransitGatewayRef> for fc::NodeId {
    #[inline]
    fn from(it: &TransitGatewayRef) -> Self { it.0 }
}

/// `AWS::EC2::TransitGatewayAttachment`
///
/// Attaches a VPC to a transit gateway.
#[derive(Clone)]
pub struct TransitGatewayAttachment(cfn::ResourceBody);

impl TransitGatewayAttachment {
    /// A new `AWS::EC2::TransitGatewayAttachment`.
    ///
    /// - `SubnetIds`. The IDs of one or more subnets. You can specify only one subnet per Availability Zone. You
    ///   must specify at least one subnet, but we recommend that you specify two subnets for better availability.
    ///   The transit gateway uses one IP address from each specified subnet.
    /// - `TransitGatewayId`. The ID of the transit gateway.
    /// - `VpcId`. The ID of the VPC.
    pub fn new(
        subnet_ids: impl fc::IntoValue<fc::List<fc::IdOf<Subnet>>>,
        transit_gateway_id: impl fc::IntoValue<fc::IdOf<TransitGateway>>,
        vpc_id: impl fc::IntoValue<fc::IdOf<Vpc>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("SubnetIds", subnet_ids)
            .with("TransitGatewayId", transit_gateway_id)
            .with("VpcId", vpc_id)
        )
    }
    /// `Options`. The VPC attachment options.
    pub fn options(self, value: impl fc::IntoValue<TransitGatewayAttachmentOptions>) -> Self { Self(self.0.with("Options", value)) }
    /// `Tags`. The tags for the attachment.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for TransitGatewayAttachment {
    const TYPE: &'static str = "AWS::EC2::TransitGatewayAttachment";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for TransitGatewayAttachment {
    type Handle = TransitGatewayAttachmentRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> TransitGatewayAttachmentRef { TransitGatewayAttachmentRef(self.0.build(scope, "AWS::EC2::TransitGatewayAttachment")) }
}

/// A [`TransitGatewayAttachment`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct TransitGatewayAttachmentRef(fc::NodeId);

impl TransitGatewayAttachmentRef {
    /// `Id`, by `Ref`. The ID of the attachment.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<TransitGatewayAttachment>> { fc::Value::reference(self.0) }
}

impl From<TransitGatewayAttachmentRef> for fc::NodeId {
    #[inline]
    fn from(it: TransitGatewayAttachmentRef) -> Self { it.0 }
}

impl From<&TransitGatewayAttachmentRef> for fc::NodeId {
    #[inline]
    fn from(it: &TransitGatewayAttachmentRef) -> Self { it.0 }
}

/// `AWS::EC2::TransitGatewayConnect`
///
/// Creates a Connect attachment from a specified transit gateway attachment. A Connect attachment is a GRE-based
/// tunnel attachment that you can use to establish a connection between a transit gateway and an appliance.
#[derive(Clone)]
pub struct TransitGatewayConnect(cfn::ResourceBody);

impl TransitGatewayConnect {
    /// A new `AWS::EC2::TransitGatewayConnect`.
    ///
    /// - `Options`. The Connect attachment options.
    /// - `TransportTransitGatewayAttachmentId`. The ID of the attachment from which the Connect attachment was
    ///   created.
    pub fn new(
        options: impl fc::IntoValue<TransitGatewayConnectOptions>,
        transport_transit_gateway_attachment_id: impl fc::IntoValue<fc::IdOf<TransitGatewayAttachment>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("Options", options)
            .with("TransportTransitGatewayAttachmentId", transport_transit_gateway_attachment_id)
        )
    }
    /// `Tags`. The tags for the attachment.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for TransitGatewayConnect {
    const TYPE: &'static str = "AWS::EC2::TransitGatewayConnect";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for TransitGatewayConnect {
    type Handle = TransitGatewayConnectRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> TransitGatewayConnectRef { TransitGatewayConnectRef(self.0.build(scope, "AWS::EC2::TransitGatewayConnect")) }
}

/// A [`TransitGatewayConnect`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct TransitGatewayConnectRef(fc::NodeId);

impl TransitGatewayConnectRef {
    /// `TransitGatewayAttachmentId`, by `Ref`. The ID of the transit gateway attachment.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<TransitGatewayConnect>> { fc::Value::reference(self.0) }
    /// `CreationTime`, by `Fn::GetAtt`. The creation time.
    #[inline]
    pub fn creation_time(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreationTime") }
    /// `State`, by `Fn::GetAtt`. The state of the attachment.
    #[inline]
    pub fn state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "State") }
    /// `TransitGatewayId`, by `Fn::GetAtt`. The ID of the transit gateway.
    #[inline]
    pub fn transit_gateway_id(&self) -> fc::Value<fc::IdOf<TransitGateway>> { fc::Value::attribute(self.0, "TransitGatewayId") }
}

impl From<TransitGatewayConnectRef> for fc::NodeId {
    #[inline]
    fn from(it: TransitGatewayConnectRef) -> Self { it.0 }
}

impl From<&TransitGatewayConnectRef> for fc::NodeId {
    #[inline]
    fn from(it: &TransitGatewayConnectRef) -> Self { it.0 }
}

/// `AWS::EC2::TransitGatewayConnectPeer`
///
/// Describes a transit gateway Connect peer.
#[derive(Clone)]
pub struct TransitGatewayConnectPeer(cfn::ResourceBody);

impl TransitGatewayConnectPeer {
    /// A new `AWS::EC2::TransitGatewayConnectPeer`.
    ///
    /// - `ConnectPeerConfiguration`. The Connect peer details.
    /// - `TransitGatewayAttachmentId`. The ID of the Connect attachment.
    pub fn new(
        connect_peer_configuration: impl fc::IntoValue<TransitGatewayConnectPeerConfiguration>,
        transit_gateway_attachment_id: impl fc::IntoValue<fc::IdOf<TransitGatewayAttachment>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("ConnectPeerConfiguration", connect_peer_configuration)
            .with("TransitGatewayAttachmentId", transit_gateway_attachment_id)
        )
    }
    /// `Tags`. The tags for the Connect peer.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for TransitGatewayConnectPeer {
    const TYPE: &'static str = "AWS::EC2::TransitGatewayConnectPeer";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for TransitGatewayConnectPeer {
    type Handle = TransitGatewayConnectPeerRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> TransitGatewayConnectPeerRef { TransitGatewayConnectPeerRef(self.0.build(scope, "AWS::EC2::TransitGatewayConnectPeer")) }
}

/// A [`TransitGatewayConnectPeer`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct TransitGatewayConnectPeerRef(fc::NodeId);

impl TransitGatewayConnectPeerRef {
    /// `TransitGatewayConnectPeerId`, by `Ref`. The ID of the Connect peer.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<TransitGatewayConnectPeer>> { fc::Value::reference(self.0) }
    /// `ConnectPeerConfiguration.BgpConfigurations`, by `Fn::GetAtt`. The BGP configuration details.
    #[inline]
    pub fn connect_peer_configuration_bgp_configurations(&self) -> fc::Value<fc::List<fc::Json>> { fc::Value::attribute(self.0, "ConnectPeerConfiguration.BgpConfigurations") }
    /// `ConnectPeerConfiguration.Protocol`, by `Fn::GetAtt`. The tunnel protocol.
    #[inline]
    pub fn connect_peer_configuration_protocol(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ConnectPeerConfiguration.Protocol") }
    /// `CreationTime`, by `Fn::GetAtt`. The creation time.
    #[inline]
    pub fn creation_time(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreationTime") }
    /// `State`, by `Fn::GetAtt`. The state of the Connect peer.
    #[inline]
    pub fn state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "State") }
}

impl From<TransitGatewayConnectPeerRef> for fc::NodeId {
    #[inline]
    fn from(it: TransitGatewayConnectPeerRef) -> Self { it.0 }
}

impl From<&TransitGatewayConnectPeerRef> for fc::NodeId {
    #[inline]
    fn from(it: &TransitGatewayConnectPeerRef) -> Self { it.0 }
}

/// `AWS::EC2::TransitGatewayMeteringPolicy`
///
/// Describes a transit gateway metering policy.
#[derive(Clone)]
pub struct TransitGatewayMeteringPolicy(cfn::ResourceBody);

impl TransitGatewayMeteringPolicy {
    /// A new `AWS::EC2::TransitGatewayMeteringPolicy`.
    ///
    /// - `TransitGatewayId`. The ID of the transit gateway associated with the metering policy.
    pub fn new(transit_gateway_id: impl fc::IntoValue<fc::IdOf<TransitGateway>>) -> Self { Self(cfn::ResourceBody::new().with("TransitGatewayId", transit_gateway_id)) }
    /// `MiddleboxAttachmentIds`. The IDs of the middlebox attachments associated with the metering policy.
    pub fn middlebox_attachment_ids(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("MiddleboxAttachmentIds", value)) }
    /// `Tags`. The tags assigned to the transit gateway metering policy.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for TransitGatewayMeteringPolicy {
    const TYPE: &'static str = "AWS::EC2::TransitGatewayMeteringPolicy";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for TransitGatewayMeteringPolicy {
    type Handle = TransitGatewayMeteringPolicyRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> TransitGatewayMeteringPolicyRef { TransitGatewayMeteringPolicyRef(self.0.build(scope, "AWS::EC2::TransitGatewayMeteringPolicy")) }
}

/// A [`TransitGatewayMeteringPolicy`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct TransitGatewayMeteringPolicyRef(fc::NodeId);

impl TransitGatewayMeteringPolicyRef {
    /// `TransitGatewayMeteringPolicyId`, by `Ref`. The ID of the transit gateway metering policy.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<TransitGatewayMeteringPolicy>> { fc::Value::reference(self.0) }
    /// `State`, by `Fn::GetAtt`. The state of the transit gateway metering policy.
    #[inline]
    pub fn state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "State") }
    /// `UpdateEffectiveAt`, by `Fn::GetAtt`. The date and time when the metering policy update becomes effective.
    #[inline]
    pub fn update_effective_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "UpdateEffectiveAt") }
}

impl From<TransitGatewayMeteringPolicyRef> for fc::NodeId {
    #[inline]
    fn from(it: TransitGatewayMeteringPolicyRef) -> Self { it.0 }
}

impl From<&TransitGatewayMeteringPolicyRef> for fc::NodeId {
    #[inline]
    fn from(it: &TransitGatewayMeteringPolicyRef) -> Self { it.0 }
}

/// `AWS::EC2::TransitGatewayMeteringPolicyEntry`
///
/// Creates an entry in a transit gateway metering policy to define traffic measurement rules.
#[derive(Clone)]
pub struct TransitGatewayMeteringPolicyEntry(cfn::ResourceBody);

impl TransitGatewayMeteringPolicyEntry {
    /// A value of `DestinationTransitGatewayAttachmentType`.
    pub const DESTINATION_TRANSIT_GATEWAY_ATTACHMENT_TYPE_CLIENT_VPN: &'static str = "client-vpn";
    /// A value of `DestinationTransitGatewayAttachmentType`.
    pub const DESTINATION_TRANSIT_GATEWAY_ATTACHMENT_TYPE_DIRECT_CONNECT_GATEWAY: &'static str = "direct-connect-gateway";
    /// A value of `DestinationTransitGatewayAttachmentType`.
    pub const DESTINATION_TRANSIT_GATEWAY_ATTACHMENT_TYPE_NETWORK_FUNCTION: &'static str = "network-function";
    /// A value of `DestinationTransitGatewayAttachmentType`.
    pub const DESTINATION_TRANSIT_GATEWAY_ATTACHMENT_TYPE_PEERING: &'static str = "peering";
    /// A value of `DestinationTransitGatewayAttachmentType`.
    pub const DESTINATION_TRANSIT_GATEWAY_ATTACHMENT_TYPE_VPC: &'static str = "vpc";
    /// A value of `DestinationTransitGatewayAttachmentType`.
    pub const DESTINATION_TRANSIT_GATEWAY_ATTACHMENT_TYPE_VPN: &'static str = "vpn";
    /// A value of `DestinationTransitGatewayAttachmentType`.
    pub const DESTINATION_TRANSIT_GATEWAY_ATTACHMENT_TYPE_VPN_CONCENTRATOR: &'static str = "vpn-concentrator";
    /// A value of `MeteredAccount`.
    pub const METERED_ACCOUNT_DESTINATION_ATTACHMENT_OWNER: &'static str = "destination-attachment-owner";
    /// A value of `MeteredAccount`.
    pub const METERED_ACCOUNT_SOURCE_ATTACHMENT_OWNER: &'static str = "source-attachment-owner";
    /// A value of `MeteredAccount`.
    pub const METERED_ACCOUNT_TRANSIT_GATEWAY_OWNER: &'static str = "transit-gateway-owner";
    /// A value of `SourceTransitGatewayAttachmentType`.
    pub const SOURCE_TRANSIT_GATEWAY_ATTACHMENT_TYPE_CLIENT_VPN: &'static str = "client-vpn";
    /// A value of `SourceTransitGatewayAttachmentType`.
    pub const SOURCE_TRANSIT_GATEWAY_ATTACHMENT_TYPE_DIRECT_CONNECT_GATEWAY: &'static str = "direct-connect-gateway";
    /// A value of `SourceTransitGatewayAttachmentType`.
    pub const SOURCE_TRANSIT_GATEWAY_ATTACHMENT_TYPE_NETWORK_FUNCTION: &'static str = "network-function";
    /// A value of `SourceTransitGatewayAttachmentType`.
    pub const SOURCE_TRANSIT_GATEWAY_ATTACHMENT_TYPE_PEERING: &'static str = "peering";
    /// A value of `SourceTransitGatewayAttachmentType`.
    pub const SOURCE_TRANSIT_GATEWAY_ATTACHMENT_TYPE_VPC: &'static str = "vpc";
    /// A value of `SourceTransitGatewayAttachmentType`.
    pub const SOURCE_TRANSIT_GATEWAY_ATTACHMENT_TYPE_VPN: &'static str = "vpn";
    /// A value of `SourceTransitGatewayAttachmentType`.
    pub const SOURCE_TRANSIT_GATEWAY_ATTACHMENT_TYPE_VPN_CONCENTRATOR: &'static str = "vpn-concentrator";
    /// A new `AWS::EC2::TransitGatewayMeteringPolicyEntry`.
    ///
    /// - `MeteredAccount`. The AWS account ID to which the metered traffic is attributed.
    /// - `PolicyRuleNumber`. The rule number of the metering policy entry.
    /// - `TransitGatewayMeteringPolicyId`. The ID of the transit gateway metering policy for which the entry is
    ///   being created
    pub fn new(
        metered_account: impl fc::IntoValue<String>,
        policy_rule_number: impl fc::IntoValue<i64>,
        transit_gateway_metering_policy_id: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("MeteredAccount", metered_account)
            .with("PolicyRuleNumber", policy_rule_number)
            .with("TransitGatewayMeteringPolicyId", transit_gateway_metering_policy_id)
        )
    }
    /// `DestinationCidrBlock`. Describes an IPv4 CIDR block.
    pub fn destination_cidr_block(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DestinationCidrBlock", value)) }
    /// `DestinationPortRange`. Describes a range of ports.
    pub fn destination_port_range(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DestinationPortRange", value)) }
    /// `DestinationTransitGatewayAttachmentId`. The ID of the source attachment through which traffic leaves a
    /// transit gateway
    pub fn destination_transit_gateway_attachment_id(self, value: impl fc::IntoValue<fc::IdOf<TransitGatewayAttachment>>) -> Self { Self(self.0.with("DestinationTransitGatewayAttachmentId", value)) }
    /// `DestinationTransitGatewayAttachmentType`.
    pub fn destination_transit_gateway_attachment_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DestinationTransitGatewayAttachmentType", value)) }
    /// `Protocol`. The protocol of the traffic
    pub fn protocol(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Protocol", value)) }
    /// `SourceCidrBlock`. Describes an IPv4 CIDR block.
    pub fn source_cidr_block(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SourceCidrBlock", value)) }
    /// `SourcePortRange`. Describes a range of ports.
    pub fn source_port_range(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SourcePortRange", value)) }
    /// `SourceTransitGatewayAttachmentId`. The ID of the source attachment through which traffic enters a transit
    /// gateway
    pub fn source_transit_gateway_attachment_id(self, value: impl fc::IntoValue<fc::IdOf<TransitGatewayAttachment>>) -> Self { Self(self.0.with("SourceTransitGatewayAttachmentId", value)) }
    /// `SourceTransitGatewayAttachmentType`.
    pub fn source_transit_gateway_attachment_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SourceTransitGatewayAttachmentType", value)) }
}

impl cfn::Resource for TransitGatewayMeteringPolicyEntry {
    const TYPE: &'static str = "AWS::EC2::TransitGatewayMeteringPolicyEntry";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for TransitGatewayMeteringPolicyEntry {
    type Handle = TransitGatewayMeteringPolicyEntryRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> TransitGatewayMeteringPolicyEntryRef { TransitGatewayMeteringPolicyEntryRef(self.0.build(scope, "AWS::EC2::TransitGatewayMeteringPolicyEntry")) }
}

/// A [`TransitGatewayMeteringPolicyEntry`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct TransitGatewayMeteringPolicyEntryRef(fc::NodeId);

impl TransitGatewayMeteringPolicyEntryRef {
    /// `State`, by `Fn::GetAtt`. The state of the metering policy entry.
    #[inline]
    pub fn state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "State") }
    /// `UpdateEffectiveAt`, by `Fn::GetAtt`. The date and time when the metering policy entry update becomes
    /// effective.
    #[inline]
    pub fn update_effective_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "UpdateEffectiveAt") }
}

impl From<TransitGatewayMeteringPolicyEntryRef> for fc::NodeId {
    #[inline]
    fn from(it: TransitGatewayMeteringPolicyEntryRef) -> Self { it.0 }
}

impl From<&TransitGatewayMeteringPolicyEntryRef> for fc::NodeId {
    #[inline]
    fn from(it: &TransitGatewayMeteringPolicyEntryRef) -> Self { it.0 }
}

/// `AWS::EC2::TransitGatewayMulticastDomain`
///
/// Creates a multicast domain using the specified transit gateway.
#[derive(Clone)]
pub struct TransitGatewayMulticastDomain(cfn::ResourceBody);

impl TransitGatewayMulticastDomain {
    /// A new `AWS::EC2::TransitGatewayMulticastDomain`.
    ///
    /// - `TransitGatewayId`. The ID of the transit gateway.
    pub fn new(transit_gateway_id: impl fc::IntoValue<fc::IdOf<TransitGateway>>) -> Self { Self(cfn::ResourceBody::new().with("TransitGatewayId", transit_gateway_id)) }
    /// `Options`. The options for the transit gateway multicast domain.
    pub fn options(self, value: impl fc::IntoValue<TransitGatewayMulticastDomainOptions>) -> Self { Self(self.0.with("Options", value)) }
    /// `Tags`. The tags for the transit gateway multicast domain.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for TransitGatewayMulticastDomain {
    const TYPE: &'static str = "AWS::EC2::TransitGatewayMulticastDomain";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for TransitGatewayMulticastDomain {
    type Handle = TransitGatewayMulticastDomainRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> TransitGatewayMulticastDomainRef { TransitGatewayMulticastDomainRef(self.0.build(scope, "AWS::EC2::TransitGatewayMulticastDomain")) }
}

/// A [`TransitGatewayMulticastDomain`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct TransitGatewayMulticastDomainRef(fc::NodeId);

impl TransitGatewayMulticastDomainRef {
    /// `TransitGatewayMulticastDomainId`, by `Ref`. The ID of the multicast domain.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<TransitGatewayMulticastDomain>> { fc::Value::reference(self.0) }
    /// `TransitGatewayMulticastDomainArn`, by `Fn::GetAtt`. The Amazon Resource Name (ARN) of the multicast
    /// domain.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<TransitGatewayMulticastDomain>> { fc::Value::attribute(self.0, "TransitGatewayMulticastDomainArn") }
    /// `CreationTime`, by `Fn::GetAtt`. The time the multicast domain was created.
    #[inline]
    pub fn creation_time(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreationTime") }
    /// `State`, by `Fn::GetAtt`. The state of the multicast domain.
    #[inline]
    pub fn state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "State") }
}

impl From<TransitGatewayMulticastDomainRef> for fc::NodeId {
    #[inline]
    fn from(it: TransitGatewayMulticastDomainRef) -> Self { it.0 }
}

impl From<&TransitGatewayMulticastDomainRef> for fc::NodeId {
    #[inline]
    fn from(it: &TransitGatewayMulticastDomainRef) -> Self { it.0 }
}

/// `AWS::EC2::TransitGatewayMulticastDomainAssociation`
///
/// Associates the specified subnets and transit gateway attachments with the specified transit gateway multicast
/// domain.
#[derive(Clone)]
pub struct TransitGatewayMulticastDomainAssociation(cfn::ResourceBody);

impl TransitGatewayMulticastDomainAssociation {
    /// A new `AWS::EC2::TransitGatewayMulticastDomainAssociation`.
    ///
    /// - `SubnetId`. The IDs of the subnets to associate with the transit gateway multicast domain.
    /// - `TransitGatewayAttachmentId`. The ID of the transit gateway attachment.
    /// - `TransitGatewayMulticastDomainId`. The ID of the transit gateway multicast domain.
    pub fn new(
        subnet_id: impl fc::IntoValue<fc::IdOf<Subnet>>,
        transit_gateway_attachment_id: impl fc::IntoValue<fc::IdOf<TransitGatewayAttachment>>,
        transit_gateway_multicast_domain_id: impl fc::IntoValue<fc::IdOf<TransitGatewayMulticastDomain>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("SubnetId", subnet_id)
            .with("TransitGatewayAttachmentId", transit_gateway_attachment_id)
            .with("TransitGatewayMulticastDomainId", transit_gateway_multicast_domain_id)
        )
    }
}

impl cfn::Resource for TransitGatewayMulticastDomainAssociation {
    const TYPE: &'static str = "AWS::EC2::TransitGatewayMulticastDomainAssociation";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for TransitGatewayMulticastDomainAssociation {
    type Handle = TransitGatewayMulticastDomainAssociationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> TransitGatewayMulticastDomainAssociationRef { TransitGatewayMulticastDomainAssociationRef(self.0.build(scope, "AWS::EC2::TransitGatewayMulticastDomainAssociation")) }
}

/// A [`TransitGatewayMulticastDomainAssociation`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct TransitGatewayMulticastDomainAssociationRef(fc::NodeId);

impl TransitGatewayMulticastDomainAssociationRef {
    /// `ResourceId`, by `Fn::GetAtt`. The ID of the resource.
    #[inline]
    pub fn resource_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ResourceId") }
    /// `ResourceType`, by `Fn::GetAtt`. The type of resource, for example a VPC attachment.
    #[inline]
    pub fn resource_type(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ResourceType") }
    /// `State`, by `Fn::GetAtt`. The state of the resource.
    #[inline]
    pub fn state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "State") }
}

impl From<TransitGatewayMulticastDomainAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: TransitGatewayMulticastDomainAssociationRef) -> Self { it.0 }
}

impl From<&TransitGatewayMulticastDomainAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: &TransitGatewayMulticastDomainAssociationRef) -> Self { it.0 }
}

/// `AWS::EC2::TransitGatewayMulticastGroupMember`
///
/// Registers members (network interfaces) with the transit gateway multicast group. A member is a network
/// interface associated with a supported EC2 instance that receives multicast traffic. For information about
/// supported instances, see [Multicast
/// Consideration](https://docs.aws.amazon.com/vpc/latest/tgw/transit-gateway-limits.html#multicast-limits) in
/// Amazon VPC Transit Gateways.
#[derive(Clone)]
pub struct TransitGatewayMulticastGroupMember(cfn::ResourceBody);

impl TransitGatewayMulticastGroupMember {
    /// A new `AWS::EC2::TransitGatewayMulticastGroupMember`.
    ///
    /// - `GroupIpAddress`. The IP address assigned to the transit gateway multicast group.
    /// - `NetworkInterfaceId`. The group members' network interface IDs to register with the transit gateway
    ///   multicast group.
    /// - `TransitGatewayMulticastDomainId`. The ID of the transit gateway multicast domain.
    pub fn new(
        group_ip_address: impl fc::IntoValue<String>,
        network_interface_id: impl fc::IntoValue<fc::IdOf<NetworkInterface>>,
        transit_gateway_multicast_domain_id: impl fc::IntoValue<fc::IdOf<TransitGatewayMulticastDomain>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("GroupIpAddress", group_ip_address)
            .with("NetworkInterfaceId", network_interface_id)
            .with("TransitGatewayMulticastDomainId", transit_gateway_multicast_domain_id)
        )
    }
}

impl cfn::Resource for TransitGatewayMulticastGroupMember {
    const TYPE: &'static str = "AWS::EC2::TransitGatewayMulticastGroupMember";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for TransitGatewayMulticastGroupMember {
    type Handle = TransitGatewayMulticastGroupMemberRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> TransitGatewayMulticastGroupMemberRef { TransitGatewayMulticastGroupMemberRef(self.0.build(scope, "AWS::EC2::TransitGatewayMulticastGroupMember")) }
}

/// A [`TransitGatewayMulticastGroupMember`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct TransitGatewayMulticastGroupMemberRef(fc::NodeId);

impl TransitGatewayMulticastGroupMemberRef {
    /// `GroupMember`, by `Fn::GetAtt`. Information about the registered transit gateway multicast domain group
    /// members.
    #[inline]
    pub fn group_member(&self) -> fc::Value<bool> { fc::Value::attribute(self.0, "GroupMember") }
    /// `GroupSource`, by `Fn::GetAtt`. Indicates that the resource is a transit gateway multicast domain group
    /// member.
    #[inline]
    pub fn group_source(&self) -> fc::Value<bool> { fc::Value::attribute(self.0, "GroupSource") }
    /// `MemberType`, by `Fn::GetAtt`. The type of group member, for example static.
    #[inline]
    pub fn member_type(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "MemberType") }
    /// `ResourceId`, by `Fn::GetAtt`. The ID of the resource.
    #[inline]
    pub fn resource_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ResourceId") }
    /// `ResourceType`, by `Fn::GetAtt`. The type of resource, for example a VPC attachment.
    #[inline]
    pub fn resource_type(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ResourceType") }
    /// `SourceType`, by `Fn::GetAtt`.
    #[inline]
    pub fn source_type(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "SourceType") }
    /// `SubnetId`, by `Fn::GetAtt`. The ID of the subnet.
    #[inline]
    pub fn subnet_id(&self) -> fc::Value<fc::IdOf<Subnet>> { fc::Value::attribute(self.0, "SubnetId") }
    /// `TransitGatewayAttachmentId`, by `Fn::GetAtt`. The ID of the transit gateway attachment.
    #[inline]
    pub fn transit_gateway_attachment_id(&self) -> fc::Value<fc::IdOf<TransitGatewayAttachment>> { fc::Value::attribute(self.0, "TransitGatewayAttachmentId") }
}

impl From<TransitGatewayMulticastGroupMemberRef> for fc::NodeId {
    #[inline]
    fn from(it: TransitGatewayMulticastGroupMemberRef) -> Self { it.0 }
}

impl From<&TransitGatewayMulticastGroupMemberRef> for fc::NodeId {
    #[inline]
    fn from(it: &TransitGatewayMulticastGroupMemberRef) -> Self { it.0 }
}

/// `AWS::EC2::TransitGatewayMulticastGroupSource`
///
/// Registers sources (network interfaces) with the specified transit gateway multicast domain.
#[derive(Clone)]
pub struct TransitGatewayMulticastGroupSource(cfn::ResourceBody);

impl TransitGatewayMulticastGroupSource {
    /// A new `AWS::EC2::TransitGatewayMulticastGroupSource`.
    ///
    /// - `GroupIpAddress`. The IP address assigned to the transit gateway multicast group.
    /// - `NetworkInterfaceId`. The group sources' network interface IDs to register with the transit gateway
    ///   multicast group.
    /// - `TransitGatewayMulticastDomainId`. The ID of the transit gateway multicast domain.
    pub fn new(
        group_ip_address: impl fc::IntoValue<String>,
        network_interface_id: impl fc::IntoValue<fc::IdOf<NetworkInterface>>,
        transit_gateway_multicast_domain_id: impl fc::IntoValue<fc::IdOf<TransitGatewayMulticastDomain>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("GroupIpAddress", group_ip_address)
            .with("NetworkInterfaceId", network_interface_id)
            .with("TransitGatewayMulticastDomainId", transit_gateway_multicast_domain_id)
        )
    }
}

impl cfn::Resource for TransitGatewayMulticastGroupSource {
    const TYPE: &'static str = "AWS::EC2::TransitGatewayMulticastGroupSource";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for TransitGatewayMulticastGroupSource {
    type Handle = TransitGatewayMulticastGroupSourceRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> TransitGatewayMulticastGroupSourceRef { TransitGatewayMulticastGroupSourceRef(self.0.build(scope, "AWS::EC2::TransitGatewayMulticastGroupSource")) }
}

/// A [`TransitGatewayMulticastGroupSource`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct TransitGatewayMulticastGroupSourceRef(fc::NodeId);

impl TransitGatewayMulticastGroupSourceRef {
    /// `GroupMember`, by `Fn::GetAtt`. Information about the registered transit gateway multicast domain group
    /// members.
    #[inline]
    pub fn group_member(&self) -> fc::Value<bool> { fc::Value::attribute(self.0, "GroupMember") }
    /// `GroupSource`, by `Fn::GetAtt`. Indicates that the resource is a transit gateway group member.
    #[inline]
    pub fn group_source(&self) -> fc::Value<bool> { fc::Value::attribute(self.0, "GroupSource") }
    /// `MemberType`, by `Fn::GetAtt`.
    #[inline]
    pub fn member_type(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "MemberType") }
    /// `ResourceId`, by `Fn::GetAtt`. The ID of the resource.
    #[inline]
    pub fn resource_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ResourceId") }
    /// `ResourceType`, by `Fn::GetAtt`. The type of resource, for example a VPC attachment.
    #[inline]
    pub fn resource_type(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ResourceType") }
    /// `SourceType`, by `Fn::GetAtt`. The type of source.
    #[inline]
    pub fn source_type(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "SourceType") }
    /// `SubnetId`, by `Fn::GetAtt`. The ID of the subnet.
    #[inline]
    pub fn subnet_id(&self) -> fc::Value<fc::IdOf<Subnet>> { fc::Value::attribute(self.0, "SubnetId") }
    /// `TransitGatewayAttachmentId`, by `Fn::GetAtt`. The ID of the transit gateway attachment.
    #[inline]
    pub fn transit_gateway_attachment_id(&self) -> fc::Value<fc::IdOf<TransitGatewayAttachment>> { fc::Value::attribute(self.0, "TransitGatewayAttachmentId") }
}

impl From<TransitGatewayMulticastGroupSourceRef> for fc::NodeId {
    #[inline]
    fn from(it: TransitGatewayMulticastGroupSourceRef) -> Self { it.0 }
}

impl From<&TransitGatewayMulticastGroupSourceRef> for fc::NodeId {
    #[inline]
    fn from(it: &TransitGatewayMulticastGroupSourceRef) -> Self { it.0 }
}

/// `AWS::EC2::TransitGatewayPeeringAttachment`
///
/// Requests a transit gateway peering attachment between the specified transit gateway (requester) and a peer
/// transit gateway (accepter). The peer transit gateway can be in your account or a different AWS account.
#[derive(Clone)]
pub struct TransitGatewayPeeringAttachment(cfn::ResourceBody);

/// What a [`TransitGatewayPeeringAttachment`] can't be without.
#[derive(Clone)]
pub struct TransitGatewayPeeringAttachmentRequired<A, B, C, D> {
    /// `PeerAccountId`. The ID of the AWS account that owns the transit gateway. (`String`)
    pub peer_account_id: A,
    /// `PeerRegion`. The Region where the transit gateway that you want to create the peer for is located.
    /// (`String`)
    pub peer_region: B,
    /// `PeerTransitGatewayId`. The ID of the transit gateway in the PeerRegion. (`IdOf<TransitGateway>`)
    pub peer_transit_gateway_id: C,
    /// `TransitGatewayId`. The ID of the transit gateway peering attachment. (`IdOf<TransitGateway>`)
    pub transit_gateway_id: D,
}

impl TransitGatewayPeeringAttachment {
    /// A new `AWS::EC2::TransitGatewayPeeringAttachment`.
    pub fn new(required: TransitGatewayPeeringAttachmentRequired<
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<fc::IdOf<TransitGateway>>,
        impl fc::IntoValue<fc::IdOf<TransitGateway>>,
    >) -> Self {
        Self(cfn::ResourceBody::new()
            .with("PeerAccountId", required.peer_account_id)
            .with("PeerRegion", required.peer_region)
            .with("PeerTransitGatewayId", required.peer_transit_gateway_id)
            .with("TransitGatewayId", required.transit_gateway_id)
        )
    }
    /// `Tags`. The tags for the transit gateway peering attachment.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for TransitGatewayPeeringAttachment {
    const TYPE: &'static str = "AWS::EC2::TransitGatewayPeeringAttachment";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for TransitGatewayPeeringAttachment {
    type Handle = TransitGatewayPeeringAttachmentRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> TransitGatewayPeeringAttachmentRef { TransitGatewayPeeringAttachmentRef(self.0.build(scope, "AWS::EC2::TransitGatewayPeeringAttachment")) }
}

/// A [`TransitGatewayPeeringAttachment`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct TransitGatewayPeeringAttachmentRef(fc::NodeId);

impl TransitGatewayPeeringAttachmentRef {
    /// `TransitGatewayAttachmentId`, by `Ref`. The ID of the transit gateway peering attachment.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<TransitGatewayAttachment>> { fc::Value::reference(self.0) }
    /// `CreationTime`, by `Fn::GetAtt`. The time the transit gateway peering attachment was created.
    #[inline]
    pub fn creation_time(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreationTime") }
    /// `State`, by `Fn::GetAtt`. The state of the transit gateway peering attachment. Note that the `initiating`
    /// state has been deprecated.
    #[inline]
    pub fn state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "State") }
    /// `Status`, by `Fn::GetAtt`.
    #[inline]
    pub fn status(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "Status") }
    /// `Status.Code`, by `Fn::GetAtt`.
    #[inline]
    pub fn status_code(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Status.Code") }
    /// `Status.Message`, by `Fn::GetAtt`.
    #[inline]
    pub fn status_message(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Status.Message") }
}

impl From<TransitGatewayPeeringAttachmentRef> for fc::NodeId {
    #[inline]
    fn from(it: TransitGatewayPeeringAttachmentRef) -> Self { it.0 }
}

impl From<&TransitGatewayPeeringAttachmentRef> for fc::NodeId {
    #[inline]
    fn from(it: &TransitGatewayPeeringAttachmentRef) -> Self { it.0 }
}

/// `AWS::EC2::TransitGatewayPolicyTable`
///
/// AWS::EC2::TransitGatewayPolicyTable Resource Definition
#[derive(Clone)]
pub struct TransitGatewayPolicyTable(cfn::ResourceBody);

impl TransitGatewayPolicyTable {
    /// A new `AWS::EC2::TransitGatewayPolicyTable`.
    ///
    /// - `TransitGatewayId`. The Id of transit gateway
    pub fn new(transit_gateway_id: impl fc::IntoValue<fc::IdOf<TransitGateway>>) -> Self { Self(cfn::ResourceBody::new().with("TransitGatewayId", transit_gateway_id)) }
    /// `Tags`.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for TransitGatewayPolicyTable {
    const TYPE: &'static str = "AWS::EC2::TransitGatewayPolicyTable";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for TransitGatewayPolicyTable {
    type Handle = TransitGatewayPolicyTableRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> TransitGatewayPolicyTableRef { TransitGatewayPolicyTableRef(self.0.build(scope, "AWS::EC2::TransitGatewayPolicyTable")) }
}

/// A [`TransitGatewayPolicyTable`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct TransitGatewayPolicyTableRef(fc::NodeId);

impl TransitGatewayPolicyTableRef {
    /// `TransitGatewayPolicyTableId`, by `Ref`. The Id of transit gateway policy table.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<TransitGatewayPolicyTable>> { fc::Value::reference(self.0) }
    /// `CreationTime`, by `Fn::GetAtt`. Creation time of the transit gateway policy table
    #[inline]
    pub fn creation_time(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreationTime") }
    /// `State`, by `Fn::GetAtt`. State of the transit gateway policy table
    #[inline]
    pub fn state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "State") }
}

impl From<TransitGatewayPolicyTableRef> for fc::NodeId {
    #[inline]
    fn from(it: TransitGatewayPolicyTableRef) -> Self { it.0 }
}

impl From<&TransitGatewayPolicyTableRef> for fc::NodeId {
    #[inline]
    fn from(it: &TransitGatewayPolicyTableRef) -> Self { it.0 }
}

/// `AWS::EC2::TransitGatewayPolicyTableAssociation`
///
/// AWS::EC2::TransitGatewayPolicyTableAssociation Resource Definition
#[derive(Clone)]
pub struct TransitGatewayPolicyTableAssociation(cfn::ResourceBody);

impl TransitGatewayPolicyTableAssociation {
    /// A new `AWS::EC2::TransitGatewayPolicyTableAssociation`.
    ///
    /// - `TransitGatewayAttachmentId`. The ID of transit gateway attachment.
    /// - `TransitGatewayPolicyTableId`. The ID of transit gateway policy table.
    pub fn new(
        transit_gateway_attachment_id: impl fc::IntoValue<fc::IdOf<TransitGatewayAttachment>>,
        transit_gateway_policy_table_id: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("TransitGatewayAttachmentId", transit_gateway_attachment_id)
            .with("TransitGatewayPolicyTableId", transit_gateway_policy_table_id)
        )
    }
}

impl cfn::Resource for TransitGatewayPolicyTableAssociation {
    const TYPE: &'static str = "AWS::EC2::TransitGatewayPolicyTableAssociation";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for TransitGatewayPolicyTableAssociation {
    type Handle = TransitGatewayPolicyTableAssociationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> TransitGatewayPolicyTableAssociationRef { TransitGatewayPolicyTableAssociationRef(self.0.build(scope, "AWS::EC2::TransitGatewayPolicyTableAssociation")) }
}

/// A [`TransitGatewayPolicyTableAssociation`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct TransitGatewayPolicyTableAssociationRef(fc::NodeId);

impl TransitGatewayPolicyTableAssociationRef {
    /// `State`, by `Fn::GetAtt`. The state of the transit gateway policy table association.
    #[inline]
    pub fn state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "State") }
}

impl From<TransitGatewayPolicyTableAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: TransitGatewayPolicyTableAssociationRef) -> Self { it.0 }
}

impl From<&TransitGatewayPolicyTableAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: &TransitGatewayPolicyTableAssociationRef) -> Self { it.0 }
}

/// `AWS::EC2::TransitGatewayPolicyTableEntry`
///
/// AWS::EC2::TransitGatewayPolicyTableEntry Resource Definition
#[derive(Clone)]
pub struct TransitGatewayPolicyTableEntry(cfn::ResourceBody);

/// What a [`TransitGatewayPolicyTableEntry`] can't be without.
#[derive(Clone)]
pub struct TransitGatewayPolicyTableEntryRequired<A, B, C, D> {
    /// `PolicyRule`. (`TransitGatewayPolicyRule`)
    pub policy_rule: A,
    /// `PolicyRuleNumber`. The rule number for the policy table entry. (`String`)
    pub policy_rule_number: B,
    /// `TargetRouteTableId`. The ID of the target route table. (`String`)
    pub target_route_table_id: C,
    /// `TransitGatewayPolicyTableId`. The ID of the transit gateway policy table. (`String`)
    pub transit_gateway_policy_table_id: D,
}

impl TransitGatewayPolicyTableEntry {
    /// A new `AWS::EC2::TransitGatewayPolicyTableEntry`.
    pub fn new(required: TransitGatewayPolicyTableEntryRequired<
        impl fc::IntoValue<TransitGatewayPolicyRule>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
    >) -> Self {
        Self(cfn::ResourceBody::new()
            .with("PolicyRule", required.policy_rule)
            .with("PolicyRuleNumber", required.policy_rule_number)
            .with("TargetRouteTableId", required.target_route_table_id)
            .with("TransitGatewayPolicyTableId", required.transit_gateway_policy_table_id)
        )
    }
}

impl cfn::Resource for TransitGatewayPolicyTableEntry {
    const TYPE: &'static str = "AWS::EC2::TransitGatewayPolicyTableEntry";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for TransitGatewayPolicyTableEntry {
    type Handle = TransitGatewayPolicyTableEntryRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> TransitGatewayPolicyTableEntryRef { TransitGatewayPolicyTableEntryRef(self.0.build(scope, "AWS::EC2::TransitGatewayPolicyTableEntry")) }
}

/// A [`TransitGatewayPolicyTableEntry`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct TransitGatewayPolicyTableEntryRef(fc::NodeId);

impl TransitGatewayPolicyTableEntryRef {
    /// `State`, by `Fn::GetAtt`. The state of the policy table entry.
    #[inline]
    pub fn state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "State") }
}

impl From<TransitGatewayPolicyTableEntryRef> for fc::NodeId {
    #[inline]
    fn from(it: TransitGatewayPolicyTableEntryRef) -> Self { it.0 }
}

impl From<&TransitGatewayPolicyTableEntryRef> for fc::NodeId {
    #[inline]
    fn from(it: &TransitGatewayPolicyTableEntryRef) -> Self { it.0 }
}

/// `AWS::EC2::TransitGatewayRoute`
///
/// Specifies a static route for a transit gateway route table.
#[derive(Clone)]
pub struct TransitGatewayRoute(cfn::ResourceBody);

impl TransitGatewayRoute {
    /// A new `AWS::EC2::TransitGatewayRoute`.
    ///
    /// - `DestinationCidrBlock`. The CIDR block used for destination matches.
    /// - `TransitGatewayRouteTableId`. The ID of the transit gateway route table.
    pub fn new(
        destination_cidr_block: impl fc::IntoValue<String>,
        transit_gateway_route_table_id: impl fc::IntoValue<fc::IdOf<TransitGatewayRouteTable>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("DestinationCidrBlock", destination_cidr_block)
            .with("TransitGatewayRouteTableId", transit_gateway_route_table_id)
        )
    }
    /// `Blackhole`. Indicates whether to drop traffic that matches this route.
    pub fn blackhole(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Blackhole", value)) }
    /// `TransitGatewayAttachmentId`. The ID of the attachment.
    pub fn transit_gateway_attachment_id(self, value: impl fc::IntoValue<fc::IdOf<TransitGatewayAttachment>>) -> Self { Self(self.0.with("TransitGatewayAttachmentId", value)) }
}

impl cfn::Resource for TransitGatewayRoute {
    const TYPE: &'static str = "AWS::EC2::TransitGatewayRoute";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for TransitGatewayRoute {
    type Handle = TransitGatewayRouteRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> TransitGatewayRouteRef { TransitGatewayRouteRef(self.0.build(scope, "AWS::EC2::TransitGatewayRoute")) }
}

/// A [`TransitGatewayRoute`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct TransitGatewayRouteRef(fc::NodeId);

impl From<TransitGatewayRouteRef> for fc::NodeId {
    #[inline]
    fn from(it: TransitGatewayRouteRef) -> Self { it.0 }
}

impl From<&TransitGatewayRouteRef> for fc::NodeId {
    #[inline]
    fn from(it: &TransitGatewayRouteRef) -> Self { it.0 }
}

/// `AWS::EC2::TransitGatewayRouteTable`
///
/// Specifies a route table for a transit gateway.
#[derive(Clone)]
pub struct TransitGatewayRouteTable(cfn::ResourceBody);

impl TransitGatewayRouteTable {
    /// A new `AWS::EC2::TransitGatewayRouteTable`.
    ///
    /// - `TransitGatewayId`. The ID of the transit gateway.
    pub fn new(transit_gateway_id: impl fc::IntoValue<fc::IdOf<TransitGateway>>) -> Self { Self(cfn::ResourceBody::new().with("TransitGatewayId", transit_gateway_id)) }
    /// `Tags`. Any tags assigned to the route table.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for TransitGatewayRouteTable {
    const TYPE: &'static str = "AWS::EC2::TransitGatewayRouteTable";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for TransitGatewayRouteTable {
    type Handle = TransitGatewayRouteTableRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> TransitGatewayRouteTableRef { TransitGatewayRouteTableRef(self.0.build(scope, "AWS::EC2::TransitGatewayRouteTable")) }
}

/// A [`TransitGatewayRouteTable`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct TransitGatewayRouteTableRef(fc::NodeId);

impl TransitGatewayRouteTableRef {
    /// `TransitGatewayRouteTableId`, by `Ref`. The ID of the transit gateway route table.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<TransitGatewayRouteTable>> { fc::Value::reference(self.0) }
}

impl From<TransitGatewayRouteTableRef> for fc::NodeId {
    #[inline]
    fn from(it: TransitGatewayRouteTableRef) -> Self { it.0 }
}

impl From<&TransitGatewayRouteTableRef> for fc::NodeId {
    #[inline]
    fn from(it: &TransitGatewayRouteTableRef) -> Self { it.0 }
}

/// `AWS::EC2::TransitGatewayRouteTableAssociation`
///
/// Associates the specified attachment with the specified transit gateway route table. You can associate one route
/// table with an attachment.
#[derive(Clone)]
pub struct TransitGatewayRouteTableAssociation(cfn::ResourceBody);

impl TransitGatewayRouteTableAssociation {
    /// A new `AWS::EC2::TransitGatewayRouteTableAssociation`.
    ///
    /// - `TransitGatewayAttachmentId`. The ID of the attachment.
    /// - `TransitGatewayRouteTableId`. The ID of the route table for the transit gateway.
    pub fn new(
        transit_gateway_attachment_id: impl fc::IntoValue<fc::IdOf<TransitGatewayAttachment>>,
        transit_gateway_route_table_id: impl fc::IntoValue<fc::IdOf<TransitGatewayRouteTable>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("TransitGatewayAttachmentId", transit_gateway_attachment_id)
            .with("TransitGatewayRouteTableId", transit_gateway_route_table_id)
        )
    }
}

impl cfn::Resource for TransitGatewayRouteTableAssociation {
    const TYPE: &'static str = "AWS::EC2::TransitGatewayRouteTableAssociation";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for TransitGatewayRouteTableAssociation {
    type Handle = TransitGatewayRouteTableAssociationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> TransitGatewayRouteTableAssociationRef { TransitGatewayRouteTableAssociationRef(self.0.build(scope, "AWS::EC2::TransitGatewayRouteTableAssociation")) }
}

/// A [`TransitGatewayRouteTableAssociation`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct TransitGatewayRouteTableAssociationRef(fc::NodeId);

impl From<TransitGatewayRouteTableAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: TransitGatewayRouteTableAssociationRef) -> Self { it.0 }
}

impl From<&TransitGatewayRouteTableAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: &TransitGatewayRouteTableAssociationRef) -> Self { it.0 }
}

/// `AWS::EC2::TransitGatewayRouteTablePropagation`
///
/// Enables the specified attachment to propagate routes to the specified propagation route table.
#[derive(Clone)]
pub struct TransitGatewayRouteTablePropagation(cfn::ResourceBody);

impl TransitGatewayRouteTablePropagation {
    /// A new `AWS::EC2::TransitGatewayRouteTablePropagation`.
    ///
    /// - `TransitGatewayAttachmentId`. The ID of the attachment.
    /// - `TransitGatewayRouteTableId`. The ID of the propagation route table.
    pub fn new(
        transit_gateway_attachment_id: impl fc::IntoValue<fc::IdOf<TransitGatewayAttachment>>,
        transit_gateway_route_table_id: impl fc::IntoValue<fc::IdOf<TransitGatewayRouteTable>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("TransitGatewayAttachmentId", transit_gateway_attachment_id)
            .with("TransitGatewayRouteTableId", transit_gateway_route_table_id)
        )
    }
}

impl cfn::Resource for TransitGatewayRouteTablePropagation {
    const TYPE: &'static str = "AWS::EC2::TransitGatewayRouteTablePropagation";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for TransitGatewayRouteTablePropagation {
    type Handle = TransitGatewayRouteTablePropagationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> TransitGatewayRouteTablePropagationRef { TransitGatewayRouteTablePropagationRef(self.0.build(scope, "AWS::EC2::TransitGatewayRouteTablePropagation")) }
}

/// A [`TransitGatewayRouteTablePropagation`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct TransitGatewayRouteTablePropagationRef(fc::NodeId);

impl From<TransitGatewayRouteTablePropagationRef> for fc::NodeId {
    #[inline]
    fn from(it: TransitGatewayRouteTablePropagationRef) -> Self { it.0 }
}

impl From<&TransitGatewayRouteTablePropagationRef> for fc::NodeId {
    #[inline]
    fn from(it: &TransitGatewayRouteTablePropagationRef) -> Self { it.0 }
}

/// `AWS::EC2::TransitGatewayVpcAttachment`
///
/// Specifies a VPC attachment.
#[derive(Clone)]
pub struct TransitGatewayVpcAttachment(cfn::ResourceBody);

impl TransitGatewayVpcAttachment {
    /// A new `AWS::EC2::TransitGatewayVpcAttachment`.
    ///
    /// - `SubnetIds`. The IDs of the subnets.
    /// - `TransitGatewayId`. The ID of the transit gateway.
    /// - `VpcId`. The ID of the VPC.
    pub fn new(
        subnet_ids: impl fc::IntoValue<fc::List<fc::IdOf<Subnet>>>,
        transit_gateway_id: impl fc::IntoValue<fc::IdOf<TransitGateway>>,
        vpc_id: impl fc::IntoValue<fc::IdOf<Vpc>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("SubnetIds", subnet_ids)
            .with("TransitGatewayId", transit_gateway_id)
            .with("VpcId", vpc_id)
        )
    }
    /// `AddSubnetIds`. The IDs of one or more subnets to add. You can specify at most one subnet per Availability
    /// Zone.
    pub fn add_subnet_ids(self, value: impl fc::IntoValue<fc::List<fc::IdOf<Subnet>>>) -> Self { Self(self.0.with("AddSubnetIds", value)) }
    /// `Options`. The VPC attachment options.
    pub fn options(self, value: impl fc::IntoValue<TransitGatewayAttachmentOptions>) -> Self { Self(self.0.with("Options", value)) }
    /// `RemoveSubnetIds`. The IDs of one or more subnets to remove.
    pub fn remove_subnet_ids(self, value: impl fc::IntoValue<fc::List<fc::IdOf<Subnet>>>) -> Self { Self(self.0.with("RemoveSubnetIds", value)) }
    /// `Tags`. The tags for the VPC attachment.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for TransitGatewayVpcAttachment {
    const TYPE: &'static str = "AWS::EC2::TransitGatewayVpcAttachment";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for TransitGatewayVpcAttachment {
    type Handle = TransitGatewayVpcAttachmentRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> TransitGatewayVpcAttachmentRef { TransitGatewayVpcAttachmentRef(self.0.build(scope, "AWS::EC2::TransitGatewayVpcAttachment")) }
}

/// A [`TransitGatewayVpcAttachment`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct TransitGatewayVpcAttachmentRef(fc::NodeId);

impl TransitGatewayVpcAttachmentRef {
    /// `Id`, by `Ref`. The ID of the attachment.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<TransitGatewayAttachment>> { fc::Value::reference(self.0) }
}

impl From<TransitGatewayVpcAttachmentRef> for fc::NodeId {
    #[inline]
    fn from(it: TransitGatewayVpcAttachmentRef) -> Self { it.0 }
}

impl From<&TransitGatewayVpcAttachmentRef> for fc::NodeId {
    #[inline]
    fn from(it: &TransitGatewayVpcAttachmentRef) -> Self { it.0 }
}

pub use cfn::target::ec2::Vpc;

impl Vpc {
    /// A new `AWS::EC2::VPC`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `CidrBlock`. The IPv4 network range for the VPC, in CIDR notation. For example, `10.0.0.0/16`. We modify
    /// the specified CIDR block to its canonical form; for example, if you specify `100.68.0.18/18`, we modify it
    /// to `100.68.0.0/18`.
    pub fn cidr_block(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CidrBlock", value)) }
    /// `EnableDnsHostnames`. Indicates whether the instances launched in the VPC get DNS hostnames. If enabled,
    /// instances in the VPC get DNS hostnames; otherwise, they do not. Disabled by default for nondefault VPCs.
    pub fn enable_dns_hostnames(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("EnableDnsHostnames", value)) }
    /// `EnableDnsSupport`. Indicates whether the DNS resolution is supported for the VPC. If enabled, queries to
    /// the Amazon provided DNS server at the 169.254.169.253 IP address, or the reserved IP address at the base of
    /// the VPC network range "plus two" succeed. If disabled, the Amazon provided DNS service in the VPC that
    /// resolves public DNS hostnames to IP addresses is not enabled. Enabled by default.
    pub fn enable_dns_support(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("EnableDnsSupport", value)) }
    /// `InstanceTenancy`. The allowed tenancy of instances launched into the VPC.
    pub fn instance_tenancy(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("InstanceTenancy", value)) }
    /// `Ipv4IpamPoolId`. The ID of an IPv4 IPAM pool you want to use for allocating this VPC's CIDR.
    pub fn ipv4_ipam_pool_id(self, value: impl fc::IntoValue<fc::IdOf<IpamPool>>) -> Self { Self(self.0.with("Ipv4IpamPoolId", value)) }
    /// `Ipv4NetmaskLength`. The netmask length of the IPv4 CIDR you want to allocate to this VPC from an Amazon
    /// VPC IP Address Manager (IPAM) pool.
    pub fn ipv4_netmask_length(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Ipv4NetmaskLength", value)) }
    /// `Tags`. The tags for the VPC.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `VpcEncryptionControl`. Describes the configuration and state of VPC encryption controls.
    pub fn vpc_encryption_control(self, value: impl fc::IntoValue<VpcEncryptionControlProperty>) -> Self { Self(self.0.with("VpcEncryptionControl", value)) }
}

impl cfn::Resource for Vpc {
    const TYPE: &'static str = "AWS::EC2::VPC";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Vpc {
    type Handle = VpcRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> VpcRef { VpcRef(self.0.build(scope, "AWS::EC2::VPC")) }
}

/// A [`Vpc`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct VpcRef(fc::NodeId);

impl VpcRef {
    /// `VpcId`, by `Ref`. The ID of the VPC.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<Vpc>> { fc::Value::reference(self.0) }
    /// `CidrBlock`, by `Fn::GetAtt`. The primary IPv4 CIDR block for the VPC. For example, 10.0.0.0/16.
    #[inline]
    pub fn cidr_block(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CidrBlock") }
    /// `CidrBlockAssociations`, by `Fn::GetAtt`. The association IDs of the IPv4 CIDR blocks for the VPC. For
    /// example, \[ vpc-cidr-assoc-0280ab6b \].
    #[inline]
    pub fn cidr_block_associations(&self) -> fc::Value<fc::List<String>> { fc::Value::attribute(self.0, "CidrBlockAssociations") }
    /// `DefaultNetworkAcl`, by `Fn::GetAtt`. The ID of the default network ACL for the VPC. For example,
    /// acl-814dafe3.
    #[inline]
    pub fn default_network_acl(&self) -> fc::Value<fc::IdOf<NetworkAcl>> { fc::Value::attribute(self.0, "DefaultNetworkAcl") }
    /// `DefaultSecurityGroup`, by `Fn::GetAtt`. The ID of the default security group for the VPC. For example,
    /// sg-b178e0d3.
    #[inline]
    pub fn default_security_group(&self) -> fc::Value<fc::IdOf<SecurityGroup>> { fc::Value::attribute(self.0, "DefaultSecurityGroup") }
    /// `Ipv6CidrBlocks`, by `Fn::GetAtt`. The IPv6 CIDR blocks for the VPC. For example, \[
    /// 2001:db8:1234:1a00::/56 \].
    #[inline]
    pub fn ipv6_cidr_blocks(&self) -> fc::Value<fc::List<String>> { fc::Value::attribute(self.0, "Ipv6CidrBlocks") }
    /// `VpcEncryptionControl.ResourceExclusions`, by `Fn::GetAtt`. Describes the exclusion configurations for
    /// various resource types in VPC Encryption Control.
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "VpcEncryptionControl.ResourceExclusions") }
    /// `VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway`, by `Fn::GetAtt`. Describes an
    /// exclusion configuration for VPC Encryption Control.
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_egress_only_internet_gateway(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway") }
    /// `VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.State`, by `Fn::GetAtt`. The current
    /// state of the exclusion configuration.
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_egress_only_internet_gateway_state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.State") }
    /// `VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.StateMessage`, by `Fn::GetAtt`. A
    /// message providing additional information about the exclusion state.
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_egress_only_internet_gateway_state_message(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.StateMessage") }
    /// `VpcEncryptionControl.ResourceExclusions.ElasticFileSystem`, by `Fn::GetAtt`. Describes an exclusion
    /// configuration for VPC Encryption Control.
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_elastic_file_system(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "VpcEncryptionControl.ResourceExclusions.ElasticFileSystem") }
    /// `VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.State`, by `Fn::GetAtt`. The current state of
    /// the exclusion configuration.
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_elastic_file_system_state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.State") }
    /// `VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.StateMessage`, by `Fn::GetAtt`. A message
    /// providing additional information about the exclusion state.
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_elastic_file_system_state_message(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.StateMessage") }
    /// `VpcEncryptionControl.ResourceExclusions.InternetGateway`, by `Fn::GetAtt`. Describes an exclusion
    /// configuration for VPC Encryption Control.
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_internet_gateway(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "VpcEncryptionControl.ResourceExclusions.InternetGateway") }
    /// `VpcEncryptionControl.ResourceExclusions.InternetGateway.State`, by `Fn::GetAtt`. The current state of the
    /// exclusion configuration.
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_internet_gateway_state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "VpcEncryptionControl.ResourceExclusions.InternetGateway.State") }
    /// `VpcEncryptionControl.ResourceExclusions.InternetGateway.StateMessage`, by `Fn::GetAtt`. A message
    /// providing additional information about the exclusion state.
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_internet_gateway_state_message(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "VpcEncryptionControl.ResourceExclusions.InternetGateway.StateMessage") }
    /// `VpcEncryptionControl.ResourceExclusions.Lambda`, by `Fn::GetAtt`. Describes an exclusion configuration for
    /// VPC Encryption Control.
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_lambda(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "VpcEncryptionControl.ResourceExclusions.Lambda") }
    /// `VpcEncryptionControl.ResourceExclusions.Lambda.State`, by `Fn::GetAtt`. The current state of the exclusion
    /// configuration.
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_lambda_state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "VpcEncryptionControl.ResourceExclusions.Lambda.State") }
    /// `VpcEncryptionControl.ResourceExclusions.Lambda.StateMessage`, by `Fn::GetAtt`. A message providing
    /// additional information about the exclusion state.
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_lambda_state_message(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "VpcEncryptionControl.ResourceExclusions.Lambda.StateMessage") }
    /// `VpcEncryptionControl.ResourceExclusions.NatGateway`, by `Fn::GetAtt`. Describes an exclusion configuration
    /// for VPC Encryption Control.
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_nat_gateway(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "VpcEncryptionControl.ResourceExclusions.NatGateway") }
    /// `VpcEncryptionControl.ResourceExclusions.NatGateway.State`, by `Fn::GetAtt`. The current state of the
    /// exclusion configuration.
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_nat_gateway_state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "VpcEncryptionControl.ResourceExclusions.NatGateway.State") }
    /// `VpcEncryptionControl.ResourceExclusions.NatGateway.StateMessage`, by `Fn::GetAtt`. A message providing
    /// additional information about the exclusion state.
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_nat_gateway_state_message(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "VpcEncryptionControl.ResourceExclusions.NatGateway.StateMessage") }
    /// `VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway`, by `Fn::GetAtt`. Describes an exclusion
    /// configuration for VPC Encryption Control.
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_virtual_private_gateway(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway") }
    /// `VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.State`, by `Fn::GetAtt`. The current state
    /// of the exclusion configuration.
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_virtual_private_gateway_state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.State") }
    /// `VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.StateMessage`, by `Fn::GetAtt`. A message
    /// providing additional information about the exclusion state.
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_virtual_private_gateway_state_message(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.StateMessage") }
    /// `VpcEncryptionControl.ResourceExclusions.VpcLattice`, by `Fn::GetAtt`. Describes an exclusion configuration
    /// for VPC Encryption Control.
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_vpc_lattice(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "VpcEncryptionControl.ResourceExclusions.VpcLattice") }
    /// `VpcEncryptionControl.ResourceExclusions.VpcLattice.State`, by `Fn::GetAtt`. The current state of the
    /// exclusion configuration.
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_vpc_lattice_state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "VpcEncryptionControl.ResourceExclusions.VpcLattice.State") }
    /// `VpcEncryptionControl.ResourceExclusions.VpcLattice.StateMessage`, by `Fn::GetAtt`. A message providing
    /// additional information about the exclusion state.
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_vpc_lattice_state_message(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "VpcEncryptionControl.ResourceExclusions.VpcLattice.StateMessage") }
    /// `VpcEncryptionControl.ResourceExclusions.VpcPeering`, by `Fn::GetAtt`. Describes an exclusion configuration
    /// for VPC Encryption Control.
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_vpc_peering(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "VpcEncryptionControl.ResourceExclusions.VpcPeering") }
    /// `VpcEncryptionControl.ResourceExclusions.VpcPeering.State`, by `Fn::GetAtt`. The current state of the
    /// exclusion configuration.
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_vpc_peering_state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "VpcEncryptionControl.ResourceExclusions.VpcPeering.State") }
    /// `VpcEncryptionControl.ResourceExclusions.VpcPeering.StateMessage`, by `Fn::GetAtt`. A message providing
    /// additional information about the exclusion state.
    #[inline]
    pub fn vpc_encryption_control_resource_exclusions_vpc_peering_state_message(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "VpcEncryptionControl.ResourceExclusions.VpcPeering.StateMessage") }
    /// `VpcEncryptionControl.State`, by `Fn::GetAtt`. The current state of the VPC Encryption Control
    /// configuration.
    #[inline]
    pub fn vpc_encryption_control_state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "VpcEncryptionControl.State") }
    /// `VpcEncryptionControl.StateMessage`, by `Fn::GetAtt`. A message providing additional information about the
    /// encryption control state.
    #[inline]
    pub fn vpc_encryption_control_state_message(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "VpcEncryptionControl.StateMessage") }
    /// `VpcEncryptionControl.VpcEncryptionControlId`, by `Fn::GetAtt`. The ID of the VPC Encryption Control
    /// configuration.
    #[inline]
    pub fn vpc_encryption_control_vpc_encryption_control_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "VpcEncryptionControl.VpcEncryptionControlId") }
    /// `VpcEncryptionControl.VpcId`, by `Fn::GetAtt`. The ID of the VPC associated with the encryption control
    /// configuration.
    #[inline]
    pub fn vpc_encryption_control_vpc_id(&self) -> fc::Value<fc::IdOf<Vpc>> { fc::Value::attribute(self.0, "VpcEncryptionControl.VpcId") }
}

impl From<VpcRef> for fc::NodeId {
    #[inline]
    fn from(it: VpcRef) -> Self { it.0 }
}

impl From<&VpcRef> for fc::NodeId {
    #[inline]
    fn from(it: &VpcRef) -> Self { it.0 }
}

/// `AWS::EC2::VPCBlockPublicAccessExclusion`
///
/// Create a VPC Block Public Access (BPA) exclusion. A VPC BPA exclusion is a mode that can be applied to a single
/// VPC or subnet that exempts it from the account’s BPA mode and will allow bidirectional or egress-only access.
/// You can create BPA exclusions for VPCs and subnets even when BPA is not enabled on the account to ensure that
/// there is no traffic disruption to the exclusions when VPC BPA is turned on.
#[derive(Clone)]
pub struct VpcBlockPublicAccessExclusion(cfn::ResourceBody);

impl VpcBlockPublicAccessExclusion {
    /// A value of `InternetGatewayExclusionMode`.
    pub const INTERNET_GATEWAY_EXCLUSION_MODE_ALLOW_BIDIRECTIONAL: &'static str = "allow-bidirectional";
    /// A value of `InternetGatewayExclusionMode`.
    pub const INTERNET_GATEWAY_EXCLUSION_MODE_ALLOW_EGRESS: &'static str = "allow-egress";
    /// A new `AWS::EC2::VPCBlockPublicAccessExclusion`.
    ///
    /// - `InternetGatewayExclusionMode`. The desired VPC Block Public Access mode for a specific VPC or subnet
    ///   exclusion.
    pub fn new(
        internet_gateway_exclusion_mode: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("InternetGatewayExclusionMode", internet_gateway_exclusion_mode)
        )
    }
    /// `SubnetId`. The ID of the subnet you want to exclude. Required only if you don't specify VpcId.
    pub fn subnet_id(self, value: impl fc::IntoValue<fc::IdOf<Subnet>>) -> Self { Self(self.0.with("SubnetId", value)) }
    /// `Tags`. An array of key-value pairs to apply to this resource.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `VpcId`. The ID of the VPC you want to exclude. Required only if you don't specify SubnetId.
    pub fn vpc_id(self, value: impl fc::IntoValue<fc::IdOf<Vpc>>) -> Self { Self(self.0.with("VpcId", value)) }
}

impl cfn::Resource for VpcBlockPublicAccessExclusion {
    const TYPE: &'static str = "AWS::EC2::VPCBlockPublicAccessExclusion";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for VpcBlockPublicAccessExclusion {
    type Handle = VpcBlockPublicAccessExclusionRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> VpcBlockPublicAccessExclusionRef { VpcBlockPublicAccessExclusionRef(self.0.build(scope, "AWS::EC2::VPCBlockPublicAccessExclusion")) }
}

/// A [`VpcBlockPublicAccessExclusion`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct VpcBlockPublicAccessExclusionRef(fc::NodeId);

impl VpcBlockPublicAccessExclusionRef {
    /// `ExclusionId`, by `Ref`. The ID of the exclusion.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<VpcBlockPublicAccessExclusion>> { fc::Value::reference(self.0) }
}

impl From<VpcBlockPublicAccessExclusionRef> for fc::NodeId {
    #[inline]
    fn from(it: VpcBlockPublicAccessExclusionRef) -> Self { it.0 }
}

impl From<&VpcBlockPublicAccessExclusionRef> for fc::NodeId {
    #[inline]
    fn from(it: &VpcBlockPublicAccessExclusionRef) -> Self { it.0 }
}

/// `AWS::EC2::VPCBlockPublicAccessOptions`
///
/// VPC Block Public Access (BPA) enables you to block resources in VPCs and subnets that you own in a Region from
/// reaching or being reached from the internet through internet gateways and egress-only internet gateways.
#[derive(Clone)]
pub struct VpcBlockPublicAccessOptions(cfn::ResourceBody);

impl VpcBlockPublicAccessOptions {
    /// A value of `InternetGatewayBlockMode`.
    pub const INTERNET_GATEWAY_BLOCK_MODE_BLOCK_BIDIRECTIONAL: &'static str = "block-bidirectional";
    /// A value of `InternetGatewayBlockMode`.
    pub const INTERNET_GATEWAY_BLOCK_MODE_BLOCK_INGRESS: &'static str = "block-ingress";
    /// A new `AWS::EC2::VPCBlockPublicAccessOptions`.
    ///
    /// - `InternetGatewayBlockMode`. The desired VPC Block Public Access mode for internet gateways in your account.
    ///   We do not allow you to create this resource type in an "off" mode since off is the default value.
    pub fn new(
        internet_gateway_block_mode: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("InternetGatewayBlockMode", internet_gateway_block_mode)
        )
    }
}

impl cfn::Resource for VpcBlockPublicAccessOptions {
    const TYPE: &'static str = "AWS::EC2::VPCBlockPublicAccessOptions";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for VpcBlockPublicAccessOptions {
    type Handle = VpcBlockPublicAccessOptionsRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> VpcBlockPublicAccessOptionsRef { VpcBlockPublicAccessOptionsRef(self.0.build(scope, "AWS::EC2::VPCBlockPublicAccessOptions")) }
}

/// A [`VpcBlockPublicAccessOptions`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct VpcBlockPublicAccessOptionsRef(fc::NodeId);

impl VpcBlockPublicAccessOptionsRef {
    /// `AccountId`, by `Ref`. The ID of the AWS account.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<VpcBlockPublicAccessOptions>> { fc::Value::reference(self.0) }
    /// `ExclusionsAllowed`, by `Fn::GetAtt`. Determines if exclusions are allowed. If you have enabled VPC BPA at
    /// the Organization level, exclusions may be not-allowed. Otherwise, they are allowed.
    #[inline]
    pub fn exclusions_allowed(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ExclusionsAllowed") }
}

impl From<VpcBlockPublicAccessOptionsRef> for fc::NodeId {
    #[inline]
    fn from(it: VpcBlockPublicAccessOptionsRef) -> Self { it.0 }
}

impl From<&VpcBlockPublicAccessOptionsRef> for fc::NodeId {
    #[inline]
    fn from(it: &VpcBlockPublicAccessOptionsRef) -> Self { it.0 }
}

/// `AWS::EC2::VPCCidrBlock`
///
/// Associates a CIDR block with your VPC.
#[derive(Clone)]
pub struct VpcCidrBlock(cfn::ResourceBody);

impl VpcCidrBlock {
    /// A new `AWS::EC2::VPCCidrBlock`.
    ///
    /// - `VpcId`. The ID of the VPC.
    pub fn new(vpc_id: impl fc::IntoValue<fc::IdOf<Vpc>>) -> Self { Self(cfn::ResourceBody::new().with("VpcId", vpc_id)) }
    /// `AmazonProvidedIpv6CidrBlock`. Requests an Amazon-provided IPv6 CIDR block with a /56 prefix length for the
    /// VPC. You cannot specify the range of IPv6 addresses or the size of the CIDR block.
    pub fn amazon_provided_ipv6_cidr_block(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("AmazonProvidedIpv6CidrBlock", value)) }
    /// `CidrBlock`. An IPv4 CIDR block to associate with the VPC.
    pub fn cidr_block(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CidrBlock", value)) }
    /// `Ipv4IpamPoolId`. Associate a CIDR allocated from an IPv4 IPAM pool to a VPC.
    pub fn ipv4_ipam_pool_id(self, value: impl fc::IntoValue<fc::IdOf<IpamPool>>) -> Self { Self(self.0.with("Ipv4IpamPoolId", value)) }
    /// `Ipv4NetmaskLength`. The netmask length of the IPv4 CIDR you would like to associate from an Amazon VPC IP
    /// Address Manager (IPAM) pool.
    pub fn ipv4_netmask_length(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Ipv4NetmaskLength", value)) }
    /// `Ipv6CidrBlock`. An IPv6 CIDR block from the IPv6 address pool. You must also specify `Ipv6Pool` in the
    /// request.
    pub fn ipv6_cidr_block(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Ipv6CidrBlock", value)) }
    /// `Ipv6CidrBlockNetworkBorderGroup`. The name of the location from which we advertise the IPV6 CIDR block.
    /// Use this parameter to limit the CIDR block to this location.
    pub fn ipv6_cidr_block_network_border_group(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Ipv6CidrBlockNetworkBorderGroup", value)) }
    /// `Ipv6IpamPoolId`. Associates a CIDR allocated from an IPv6 IPAM pool to a VPC.
    pub fn ipv6_ipam_pool_id(self, value: impl fc::IntoValue<fc::IdOf<IpamPool>>) -> Self { Self(self.0.with("Ipv6IpamPoolId", value)) }
    /// `Ipv6NetmaskLength`. The netmask length of the IPv6 CIDR you would like to associate from an Amazon VPC IP
    /// Address Manager (IPAM) pool.
    pub fn ipv6_netmask_length(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Ipv6NetmaskLength", value)) }
    /// `Ipv6Pool`. The ID of an IPv6 address pool from which to allocate the IPv6 CIDR block.
    pub fn ipv6_pool(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Ipv6Pool", value)) }
}

impl cfn::Resource for VpcCidrBlock {
    const TYPE: &'static str = "AWS::EC2::VPCCidrBlock";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for VpcCidrBlock {
    type Handle = VpcCidrBlockRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> VpcCidrBlockRef { VpcCidrBlockRef(self.0.build(scope, "AWS::EC2::VPCCidrBlock")) }
}

/// A [`VpcCidrBlock`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct VpcCidrBlockRef(fc::NodeId);

impl VpcCidrBlockRef {
    /// `Id`, by `Fn::GetAtt`. The Id of the VPC associated CIDR Block.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<VpcCidrBlock>> { fc::Value::attribute(self.0, "Id") }
    /// `IpSource`, by `Fn::GetAtt`. The source that allocated the IP address space. `byoip` or `amazon` indicates
    /// public IP address space allocated by Amazon or space that you have allocated with Bring your own IP
    /// (BYOIP). `none` indicates private space.
    #[inline]
    pub fn ip_source(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "IpSource") }
    /// `Ipv6AddressAttribute`, by `Fn::GetAtt`. Public IPv6 addresses are those advertised on the internet from
    /// AWS. Private IP addresses are not and cannot be advertised on the internet from AWS.
    #[inline]
    pub fn ipv6_address_attribute(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Ipv6AddressAttribute") }
}

impl From<VpcCidrBlockRef> for fc::NodeId {
    #[inline]
    fn from(it: VpcCidrBlockRef) -> Self { it.0 }
}

impl From<&VpcCidrBlockRef> for fc::NodeId {
    #[inline]
    fn from(it: &VpcCidrBlockRef) -> Self { it.0 }
}

/// `AWS::EC2::VPCDHCPOptionsAssociation`
///
/// Associates a set of DHCP options with a VPC, or associates no DHCP options with the VPC.
#[derive(Clone)]
pub struct VpcDhcpOptionsAssociation(cfn::ResourceBody);

impl VpcDhcpOptionsAssociation {
    /// A new `AWS::EC2::VPCDHCPOptionsAssociation`.
    ///
    /// - `DhcpOptionsId`. The ID of the DHCP options set, or `default` to associate no DHCP options with the VPC.
    /// - `VpcId`. The ID of the VPC.
    pub fn new(
        dhcp_options_id: impl fc::IntoValue<fc::IdOf<DhcpOptions>>,
        vpc_id: impl fc::IntoValue<fc::IdOf<Vpc>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("DhcpOptionsId", dhcp_options_id)
            .with("VpcId", vpc_id)
        )
    }
}

impl cfn::Resource for VpcDhcpOptionsAssociation {
    const TYPE: &'static str = "AWS::EC2::VPCDHCPOptionsAssociation";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for VpcDhcpOptionsAssociation {
    type Handle = VpcDhcpOptionsAssociationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> VpcDhcpOptionsAssociationRef { VpcDhcpOptionsAssociationRef(self.0.build(scope, "AWS::EC2::VPCDHCPOptionsAssociation")) }
}

/// A [`VpcDhcpOptionsAssociation`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct VpcDhcpOptionsAssociationRef(fc::NodeId);

impl From<VpcDhcpOptionsAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: VpcDhcpOptionsAssociationRef) -> Self { it.0 }
}

impl From<&VpcDhcpOptionsAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: &VpcDhcpOptionsAssociationRef) -> Self { it.0 }
}

/// `AWS::EC2::VPCEncryptionControl`
///
/// Describes the configuration and state of VPC encryption controls.
#[derive(Clone)]
pub struct VpcEncryptionControl(cfn::ResourceBody);

impl VpcEncryptionControl {
    /// A value of `EgressOnlyInternetGatewayExclusionInput`.
    pub const EGRESS_ONLY_INTERNET_GATEWAY_EXCLUSION_INPUT_DISABLE: &'static str = "disable";
    /// A value of `EgressOnlyInternetGatewayExclusionInput`.
    pub const EGRESS_ONLY_INTERNET_GATEWAY_EXCLUSION_INPUT_ENABLE: &'static str = "enable";
    /// A value of `ElasticFileSystemExclusionInput`.
    pub const ELASTIC_FILE_SYSTEM_EXCLUSION_INPUT_DISABLE: &'static str = "disable";
    /// A value of `ElasticFileSystemExclusionInput`.
    pub const ELASTIC_FILE_SYSTEM_EXCLUSION_INPUT_ENABLE: &'static str = "enable";
    /// A value of `InternetGatewayExclusionInput`.
    pub const INTERNET_GATEWAY_EXCLUSION_INPUT_DISABLE: &'static str = "disable";
    /// A value of `InternetGatewayExclusionInput`.
    pub const INTERNET_GATEWAY_EXCLUSION_INPUT_ENABLE: &'static str = "enable";
    /// A value of `LambdaExclusionInput`.
    pub const LAMBDA_EXCLUSION_INPUT_DISABLE: &'static str = "disable";
    /// A value of `LambdaExclusionInput`.
    pub const LAMBDA_EXCLUSION_INPUT_ENABLE: &'static str = "enable";
    /// A value of `Mode`.
    pub const MODE_ENFORCE: &'static str = "enforce";
    /// A value of `Mode`.
    pub const MODE_MONITOR: &'static str = "monitor";
    /// A value of `NatGatewayExclusionInput`.
    pub const NAT_GATEWAY_EXCLUSION_INPUT_DISABLE: &'static str = "disable";
    /// A value of `NatGatewayExclusionInput`.
    pub const NAT_GATEWAY_EXCLUSION_INPUT_ENABLE: &'static str = "enable";
    /// A value of `VirtualPrivateGatewayExclusionInput`.
    pub const VIRTUAL_PRIVATE_GATEWAY_EXCLUSION_INPUT_DISABLE: &'static str = "disable";
    /// A value of `VirtualPrivateGatewayExclusionInput`.
    pub const VIRTUAL_PRIVATE_GATEWAY_EXCLUSION_INPUT_ENABLE: &'static str = "enable";
    /// A value of `VpcLatticeExclusionInput`.
    pub const VPC_LATTICE_EXCLUSION_INPUT_DISABLE: &'static str = "disable";
    /// A value of `VpcLatticeExclusionInput`.
    pub const VPC_LATTICE_EXCLUSION_INPUT_ENABLE: &'static str = "enable";
    /// A value of `VpcPeeringExclusionInput`.
    pub const VPC_PEERING_EXCLUSION_INPUT_DISABLE: &'static str = "disable";
    /// A value of `VpcPeeringExclusionInput`.
    pub const VPC_PEERING_EXCLUSION_INPUT_ENABLE: &'static str = "enable";
    /// A new `AWS::EC2::VPCEncryptionControl`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `EgressOnlyInternetGatewayExclusionInput`. Specifies whether to exclude egress-only internet gateway
    /// traffic from encryption enforcement.
    pub fn egress_only_internet_gateway_exclusion_input(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("EgressOnlyInternetGatewayExclusionInput", value)) }
    /// `ElasticFileSystemExclusionInput`. Specifies whether to exclude Elastic File System traffic from encryption
    /// enforcement.
    pub fn elastic_file_system_exclusion_input(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ElasticFileSystemExclusionInput", value)) }
    /// `InternetGatewayExclusionInput`. Specifies whether to exclude internet gateway traffic from encryption
    /// enforcement.
    pub fn internet_gateway_exclusion_input(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("InternetGatewayExclusionInput", value)) }
    /// `LambdaExclusionInput`. Specifies whether to exclude Lambda function traffic from encryption enforcement.
    pub fn lambda_exclusion_input(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("LambdaExclusionInput", value)) }
    /// `Mode`. The encryption mode for the VPC Encryption Control configuration.
    pub fn mode(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Mode", value)) }
    /// `NatGatewayExclusionInput`. Specifies whether to exclude NAT gateway traffic from encryption enforcement.
    pub fn nat_gateway_exclusion_input(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("NatGatewayExclusionInput", value)) }
    /// `Tags`. The tags assigned to the VPC Encryption Control configuration.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `VirtualPrivateGatewayExclusionInput`. Specifies whether to exclude virtual private gateway traffic from
    /// encryption enforcement.
    pub fn virtual_private_gateway_exclusion_input(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("VirtualPrivateGatewayExclusionInput", value)) }
    /// `VpcId`. The ID of the VPC for which to create the encryption control configuration.
    pub fn vpc_id(self, value: impl fc::IntoValue<fc::IdOf<Vpc>>) -> Self { Self(self.0.with("VpcId", value)) }
    /// `VpcLatticeExclusionInput`. Specifies whether to exclude VPC Lattice traffic from encryption enforcement.
    pub fn vpc_lattice_exclusion_input(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("VpcLatticeExclusionInput", value)) }
    /// `VpcPeeringExclusionInput`. Specifies whether to exclude VPC peering connection traffic from encryption
    /// enforcement.
    pub fn vpc_peering_exclusion_input(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("VpcPeeringExclusionInput", value)) }
}

impl cfn::Resource for VpcEncryptionControl {
    const TYPE: &'static str = "AWS::EC2::VPCEncryptionControl";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for VpcEncryptionControl {
    type Handle = VpcEncryptionControlRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> VpcEncryptionControlRef { VpcEncryptionControlRef(self.0.build(scope, "AWS::EC2::VPCEncryptionControl")) }
}

/// A [`VpcEncryptionControl`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct VpcEncryptionControlRef(fc::NodeId);

impl VpcEncryptionControlRef {
    /// `VpcEncryptionControlId`, by `Ref`. The ID of the VPC Encryption Control configuration.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<VpcEncryptionControl>> { fc::Value::reference(self.0) }
    /// `ResourceExclusions`, by `Fn::GetAtt`.
    #[inline]
    pub fn resource_exclusions(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "ResourceExclusions") }
    /// `ResourceExclusions.EgressOnlyInternetGateway`, by `Fn::GetAtt`. Specifies whether to exclude egress-only
    /// internet gateway traffic from encryption enforcement.
    #[inline]
    pub fn resource_exclusions_egress_only_internet_gateway(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "ResourceExclusions.EgressOnlyInternetGateway") }
    /// `ResourceExclusions.EgressOnlyInternetGateway.State`, by `Fn::GetAtt`. The current state of the exclusion
    /// configuration.
    #[inline]
    pub fn resource_exclusions_egress_only_internet_gateway_state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ResourceExclusions.EgressOnlyInternetGateway.State") }
    /// `ResourceExclusions.EgressOnlyInternetGateway.StateMessage`, by `Fn::GetAtt`. A message providing
    /// additional information about the exclusion state.
    #[inline]
    pub fn resource_exclusions_egress_only_internet_gateway_state_message(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ResourceExclusions.EgressOnlyInternetGateway.StateMessage") }
    /// `ResourceExclusions.ElasticFileSystem`, by `Fn::GetAtt`. Specifies whether to exclude Elastic File System
    /// traffic from encryption enforcement.
    #[inline]
    pub fn resource_exclusions_elastic_file_system(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "ResourceExclusions.ElasticFileSystem") }
    /// `ResourceExclusions.ElasticFileSystem.State`, by `Fn::GetAtt`. The current state of the exclusion
    /// configuration.
    #[inline]
    pub fn resource_exclusions_elastic_file_system_state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ResourceExclusions.ElasticFileSystem.State") }
    /// `ResourceExclusions.ElasticFileSystem.StateMessage`, by `Fn::GetAtt`. A message providing additional
    /// information about the exclusion state.
    #[inline]
    pub fn resource_exclusions_elastic_file_system_state_message(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ResourceExclusions.ElasticFileSystem.StateMessage") }
    /// `ResourceExclusions.InternetGateway`, by `Fn::GetAtt`. Specifies whether to exclude internet gateway
    /// traffic from encryption enforcement.
    #[inline]
    pub fn resource_exclusions_internet_gateway(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "ResourceExclusions.InternetGateway") }
    /// `ResourceExclusions.InternetGateway.State`, by `Fn::GetAtt`. The current state of the exclusion
    /// configuration.
    #[inline]
    pub fn resource_exclusions_internet_gateway_state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ResourceExclusions.InternetGateway.State") }
    /// `ResourceExclusions.InternetGateway.StateMessage`, by `Fn::GetAtt`. A message providing additional
    /// information about the exclusion state.
    #[inline]
    pub fn resource_exclusions_internet_gateway_state_message(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ResourceExclusions.InternetGateway.StateMessage") }
    /// `ResourceExclusions.Lambda`, by `Fn::GetAtt`. Specifies whether to exclude Lambda function traffic from
    /// encryption enforcement.
    #[inline]
    pub fn resource_exclusions_lambda(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "ResourceExclusions.Lambda") }
    /// `ResourceExclusions.Lambda.State`, by `Fn::GetAtt`. The current state of the exclusion configuration.
    #[inline]
    pub fn resource_exclusions_lambda_state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ResourceExclusions.Lambda.State") }
    /// `ResourceExclusions.Lambda.StateMessage`, by `Fn::GetAtt`. A message providing additional information about
    /// the exclusion state.
    #[inline]
    pub fn resource_exclusions_lambda_state_message(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ResourceExclusions.Lambda.StateMessage") }
    /// `ResourceExclusions.NatGateway`, by `Fn::GetAtt`. Specifies whether to exclude NAT gateway traffic from
    /// encryption enforcement.
    #[inline]
    pub fn resource_exclusions_nat_gateway(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "ResourceExclusions.NatGateway") }
    /// `ResourceExclusions.NatGateway.State`, by `Fn::GetAtt`. The current state of the exclusion configuration.
    #[inline]
    pub fn resource_exclusions_nat_gateway_state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ResourceExclusions.NatGateway.State") }
    /// `ResourceExclusions.NatGateway.StateMessage`, by `Fn::GetAtt`. A message providing additional information
    /// about the exclusion state.
    #[inline]
    pub fn resource_exclusions_nat_gateway_state_message(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ResourceExclusions.NatGateway.StateMessage") }
    /// `ResourceExclusions.VirtualPrivateGateway`, by `Fn::GetAtt`. Specifies whether to exclude virtual private
    /// gateway traffic from encryption enforcement.
    #[inline]
    pub fn resource_exclusions_virtual_private_gateway(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "ResourceExclusions.VirtualPrivateGateway") }
    /// `ResourceExclusions.VirtualPrivateGateway.State`, by `Fn::GetAtt`. The current state of the exclusion
    /// configuration.
    #[inline]
    pub fn resource_exclusions_virtual_private_gateway_state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ResourceExclusions.VirtualPrivateGateway.State") }
    /// `ResourceExclusions.VirtualPrivateGateway.StateMessage`, by `Fn::GetAtt`. A message providing additional
    /// information about the exclusion state.
    #[inline]
    pub fn resource_exclusions_virtual_private_gateway_state_message(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ResourceExclusions.VirtualPrivateGateway.StateMessage") }
    /// `ResourceExclusions.VpcLattice`, by `Fn::GetAtt`. Specifies whether to exclude VPC Lattice traffic from
    /// encryption enforcement.
    #[inline]
    pub fn resource_exclusions_vpc_lattice(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "ResourceExclusions.VpcLattice") }
    /// `ResourceExclusions.VpcLattice.State`, by `Fn::GetAtt`. The current state of the exclusion configuration.
    #[inline]
    pub fn resource_exclusions_vpc_lattice_state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ResourceExclusions.VpcLattice.State") }
    /// `ResourceExclusions.VpcLattice.StateMessage`, by `Fn::GetAtt`. A message providing additional information
    /// about the exclusion state.
    #[inline]
    pub fn resource_exclusions_vpc_lattice_state_message(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ResourceExclusions.VpcLattice.StateMessage") }
    /// `ResourceExclusions.VpcPeering`, by `Fn::GetAtt`. Specifies whether to exclude VPC peering connection
    /// traffic from encryption enforcement.
    #[inline]
    pub fn resource_exclusions_vpc_peering(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "ResourceExclusions.VpcPeering") }
    /// `ResourceExclusions.VpcPeering.State`, by `Fn::GetAtt`. The current state of the exclusion configuration.
    #[inline]
    pub fn resource_exclusions_vpc_peering_state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ResourceExclusions.VpcPeering.State") }
    /// `ResourceExclusions.VpcPeering.StateMessage`, by `Fn::GetAtt`. A message providing additional information
    /// about the exclusion state.
    #[inline]
    pub fn resource_exclusions_vpc_peering_state_message(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ResourceExclusions.VpcPeering.StateMessage") }
    /// `State`, by `Fn::GetAtt`. The current state of the VPC Encryption Control configuration.
    #[inline]
    pub fn state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "State") }
    /// `StateMessage`, by `Fn::GetAtt`. A message providing additional information about the encryption control
    /// state.
    #[inline]
    pub fn state_message(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "StateMessage") }
}

impl From<VpcEncryptionControlRef> for fc::NodeId {
    #[inline]
    fn from(it: VpcEncryptionControlRef) -> Self { it.0 }
}

impl From<&VpcEncryptionControlRef> for fc::NodeId {
    #[inline]
    fn from(it: &VpcEncryptionControlRef) -> Self { it.0 }
}

pub use cfn::target::ec2::VpcEndpoint;

impl VpcEndpoint {
    /// A value of `IpAddressType`.
    pub const IP_ADDRESS_TYPE_DUALSTACK: &'static str = "dualstack";
    /// A value of `IpAddressType`.
    pub const IP_ADDRESS_TYPE_IPV4: &'static str = "ipv4";
    /// A value of `IpAddressType`.
    pub const IP_ADDRESS_TYPE_IPV6: &'static str = "ipv6";
    /// A value of `IpAddressType`.
    pub const IP_ADDRESS_TYPE_NOT_SPECIFIED: &'static str = "not-specified";
    /// A value of `VpcEndpointType`.
    pub const VPC_ENDPOINT_TYPE_GATEWAY: &'static str = "Gateway";
    /// A value of `VpcEndpointType`.
    pub const VPC_ENDPOINT_TYPE_GATEWAY_LOAD_BALANCER: &'static str = "GatewayLoadBalancer";
    /// A value of `VpcEndpointType`.
    pub const VPC_ENDPOINT_TYPE_INTERFACE: &'static str = "Interface";
    /// A value of `VpcEndpointType`.
    pub const VPC_ENDPOINT_TYPE_RESOURCE: &'static str = "Resource";
    /// A value of `VpcEndpointType`.
    pub const VPC_ENDPOINT_TYPE_SERVICE_NETWORK: &'static str = "ServiceNetwork";
    /// A value of `VpcEndpointType`.
    pub const VPC_ENDPOINT_TYPE_TUNNEL: &'static str = "Tunnel";
    /// A new `AWS::EC2::VPCEndpoint`.
    ///
    /// - `VpcId`. The ID of the VPC.
    pub fn new(vpc_id: impl fc::IntoValue<fc::IdOf<Vpc>>) -> Self { Self(cfn::ResourceBody::new().with("VpcId", vpc_id)) }
    /// `DnsOptions`. Describes the DNS options for an endpoint.
    pub fn dns_options(self, value: impl fc::IntoValue<DnsOptionsSpecification>) -> Self { Self(self.0.with("DnsOptions", value)) }
    /// `IpAddressType`. The supported IP address types.
    pub fn ip_address_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("IpAddressType", value)) }
    /// `PolicyDocument`. An endpoint policy, which controls access to the service from the VPC. The default
    /// endpoint policy allows full access to the service. Endpoint policies are supported only for gateway and
    /// interface endpoints.
    pub fn policy_document(self, value: impl fc::IntoValue<fc::Json>) -> Self { Self(self.0.with("PolicyDocument", value)) }
    /// `PrivateDnsEnabled`. Indicate whether to associate a private hosted zone with the specified VPC. The
    /// private hosted zone contains a record set for the default public DNS name for the service for the Region
    /// (for example, `kinesis.us-east-1.amazonaws.com` ), which resolves to the private IP addresses of the
    /// endpoint network interfaces in the VPC.
    pub fn private_dns_enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("PrivateDnsEnabled", value)) }
    /// `ResourceConfigurationArn`. The Amazon Resource Name (ARN) of the resource configuration.
    pub fn resource_configuration_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ResourceConfigurationArn", value)) }
    /// `RouteTableIds`. The IDs of the route tables. Routing is supported only for gateway endpoints.
    pub fn route_table_ids(self, value: impl fc::IntoValue<fc::List<fc::IdOf<RouteTable>>>) -> Self { Self(self.0.with("RouteTableIds", value)) }
    /// `SecurityGroupIds`. The IDs of the security groups to associate with the endpoint network interfaces. If
    /// this parameter is not specified, we use the default security group for the VPC. Security groups are
    /// supported only for interface endpoints.
    pub fn security_group_ids(self, value: impl fc::IntoValue<fc::List<fc::IdOf<SecurityGroup>>>) -> Self { Self(self.0.with("SecurityGroupIds", value)) }
    /// `ServiceName`. The name of the endpoint service.
    pub fn service_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ServiceName", value)) }
    /// `ServiceNetworkArn`. The Amazon Resource Name (ARN) of the service network.
    pub fn service_network_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ServiceNetworkArn", value)) }
    /// `ServiceRegion`. Describes a Region.
    pub fn service_region(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ServiceRegion", value)) }
    /// `SubnetIds`. The IDs of the subnets in which to create endpoint network interfaces. You must specify this
    /// property for an interface endpoint or a Gateway Load Balancer endpoint. You can't specify this property for
    /// a gateway endpoint. For a Gateway Load Balancer endpoint, you can specify only one subnet.
    pub fn subnet_ids(self, value: impl fc::IntoValue<fc::List<fc::IdOf<Subnet>>>) -> Self { Self(self.0.with("SubnetIds", value)) }
    /// `Tags`. The tags to associate with the endpoint.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `VpcEndpointType`. The type of endpoint.
    pub fn vpc_endpoint_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("VpcEndpointType", value)) }
}

impl cfn::Resource for VpcEndpoint {
    const TYPE: &'static str = "AWS::EC2::VPCEndpoint";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for VpcEndpoint {
    type Handle = VpcEndpointRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> VpcEndpointRef { VpcEndpointRef(self.0.build(scope, "AWS::EC2::VPCEndpoint")) }
}

/// A [`VpcEndpoint`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct VpcEndpointRef(fc::NodeId);

impl VpcEndpointRef {
    /// `Id`, by `Ref`. The ID of the VPC endpoint.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<VpcEndpoint>> { fc::Value::reference(self.0) }
    /// `CreationTimestamp`, by `Fn::GetAtt`. The date and time the VPC endpoint was created. For example: `Fri Sep
    /// 28 23:34:36 UTC 2018.`
    #[inline]
    pub fn creation_timestamp(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreationTimestamp") }
    /// `DnsEntries`, by `Fn::GetAtt`. (Interface endpoints) The DNS entries for the endpoint. Each entry is a
    /// combination of the hosted zone ID and the DNS name. The entries are ordered as follows: regional public
    /// DNS, zonal public DNS, private DNS, and wildcard DNS. This order is not enforced for AWS Marketplace
    /// services.
    #[inline]
    pub fn dns_entries(&self) -> fc::Value<fc::List<String>> { fc::Value::attribute(self.0, "DnsEntries") }
    /// `NetworkInterfaceIds`, by `Fn::GetAtt`. (Interface endpoints) The network interface IDs. If you update the
    /// `PrivateDnsEnabled` or `SubnetIds` properties, the items in this list might change.
    #[inline]
    pub fn network_interface_ids(&self) -> fc::Value<fc::List<String>> { fc::Value::attribute(self.0, "NetworkInterfaceIds") }
}

impl From<VpcEndpointRef> for fc::NodeId {
    #[inline]
    fn from(it: VpcEndpointRef) -> Self { it.0 }
}

impl From<&VpcEndpointRef> for fc::NodeId {
    #[inline]
    fn from(it: &VpcEndpointRef) -> Self { it.0 }
}

/// `AWS::EC2::VPCEndpointConnectionNotification`
///
/// Specifies a connection notification for a VPC endpoint or VPC endpoint service. A connection notification
/// notifies you of specific endpoint events. You must create an SNS topic to receive notifications.
#[derive(Clone)]
pub struct VpcEndpointConnectionNotification(cfn::ResourceBody);

impl VpcEndpointConnectionNotification {
    /// A new `AWS::EC2::VPCEndpointConnectionNotification`.
    ///
    /// - `ConnectionEvents`. The endpoint events for which to receive notifications. Valid values are `Accept`,
    ///   `Connect`, `Delete`, and `Reject`.
    /// - `ConnectionNotificationArn`. The ARN of the SNS topic for the notifications.
    pub fn new(
        connection_events: impl fc::IntoValue<fc::List<String>>,
        connection_notification_arn: impl fc::IntoValue<fc::Arn<cfn::target::sns::Topic>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("ConnectionEvents", connection_events)
            .with("ConnectionNotificationArn", connection_notification_arn)
        )
    }
    /// `ServiceId`. The ID of the endpoint service.
    pub fn service_id(self, value: impl fc::IntoValue<fc::IdOf<VpcEndpointService>>) -> Self { Self(self.0.with("ServiceId", value)) }
    /// `VPCEndpointId`. The ID of the endpoint.
    pub fn vpc_endpoint_id(self, value: impl fc::IntoValue<fc::IdOf<VpcEndpoint>>) -> Self { Self(self.0.with("VPCEndpointId", value)) }
}

impl cfn::Resource for VpcEndpointConnectionNotification {
    const TYPE: &'static str = "AWS::EC2::VPCEndpointConnectionNotification";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for VpcEndpointConnectionNotification {
    type Handle = VpcEndpointConnectionNotificationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> VpcEndpointConnectionNotificationRef { VpcEndpointConnectionNotificationRef(self.0.build(scope, "AWS::EC2::VPCEndpointConnectionNotification")) }
}

/// A [`VpcEndpointConnectionNotification`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct VpcEndpointConnectionNotificationRef(fc::NodeId);

impl VpcEndpointConnectionNotificationRef {
    /// `VPCEndpointConnectionNotificationId`, by `Ref`. The ID of the notification.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<VpcEndpointConnectionNotification>> { fc::Value::reference(self.0) }
}

impl From<VpcEndpointConnectionNotificationRef> for fc::NodeId {
    #[inline]
    fn from(it: VpcEndpointConnectionNotificationRef) -> Self { it.0 }
}

impl From<&VpcEndpointConnectionNotificationRef> for fc::NodeId {
    #[inline]
    fn from(it: &VpcEndpointConnectionNotificationRef) -> Self { it.0 }
}

/// `AWS::EC2::VPCEndpointService`
///
/// Creates a VPC endpoint service configuration to which service consumers ( AWS accounts, users, and IAM roles)
/// can connect.
#[derive(Clone)]
pub struct VpcEndpointService(cfn::ResourceBody);

impl VpcEndpointService {
    /// A value of `SupportedIpAddressTypes`.
    pub const SUPPORTED_IP_ADDRESS_TYPES_IPV4: &'static str = "ipv4";
    /// A value of `SupportedIpAddressTypes`.
    pub const SUPPORTED_IP_ADDRESS_TYPES_IPV6: &'static str = "ipv6";
    /// A new `AWS::EC2::VPCEndpointService`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `AcceptanceRequired`. Indicates whether requests from service consumers to create an endpoint to your
    /// service must be accepted.
    pub fn acceptance_required(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("AcceptanceRequired", value)) }
    /// `ContributorInsightsEnabled`. Indicates whether to enable the built-in Contributor Insights rules provided
    /// by AWS PrivateLink.
    pub fn contributor_insights_enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("ContributorInsightsEnabled", value)) }
    /// `GatewayLoadBalancerArns`. The Amazon Resource Names (ARNs) of the Gateway Load Balancers.
    pub fn gateway_load_balancer_arns(self, value: impl fc::IntoValue<fc::List<fc::Arn<cfn::target::elasticloadbalancingv2::LoadBalancer>>>) -> Self { Self(self.0.with("GatewayLoadBalancerArns", value)) }
    /// `NetworkLoadBalancerArns`. The Amazon Resource Names (ARNs) of the Network Load Balancers.
    pub fn network_load_balancer_arns(self, value: impl fc::IntoValue<fc::List<fc::Arn<cfn::target::elasticloadbalancingv2::LoadBalancer>>>) -> Self { Self(self.0.with("NetworkLoadBalancerArns", value)) }
    /// `PayerResponsibility`. The entity that is responsible for the endpoint costs. The default is the endpoint
    /// owner. If you set the payer responsibility to the service owner, you cannot set it back to the endpoint
    /// owner.
    pub fn payer_responsibility(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PayerResponsibility", value)) }
    /// `PrivateDnsName`.
    pub fn private_dns_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PrivateDnsName", value)) }
    /// `PrivateDnsNameConfiguration`.
    pub fn private_dns_name_configuration(self, value: impl fc::IntoValue<PrivateDnsNameConfiguration>) -> Self { Self(self.0.with("PrivateDnsNameConfiguration", value)) }
    /// `SupportedIpAddressTypes`. The supported IP address types. The possible values are `ipv4` and `ipv6`.
    pub fn supported_ip_address_types(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("SupportedIpAddressTypes", value)) }
    /// `SupportedRegions`. The Regions from which service consumers can access the service.
    pub fn supported_regions(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("SupportedRegions", value)) }
    /// `Tags`. The tags to associate with the service.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for VpcEndpointService {
    const TYPE: &'static str = "AWS::EC2::VPCEndpointService";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for VpcEndpointService {
    type Handle = VpcEndpointServiceRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> VpcEndpointServiceRef { VpcEndpointServiceRef(self.0.build(scope, "AWS::EC2::VPCEndpointService")) }
}

/// A [`VpcEndpointService`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct VpcEndpointServiceRef(fc::NodeId);

impl VpcEndpointServiceRef {
    /// `ServiceId`, by `Ref`. The ID of the endpoint service.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<VpcEndpointService>> { fc::Value::reference(self.0) }
    /// `PrivateDnsNameConfiguration.Name`, by `Fn::GetAtt`.
    #[inline]
    pub fn private_dns_name_configuration_name(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "PrivateDnsNameConfiguration.Name") }
    /// `PrivateDnsNameConfiguration.State`, by `Fn::GetAtt`.
    #[inline]
    pub fn private_dns_name_configuration_state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "PrivateDnsNameConfiguration.State") }
    /// `PrivateDnsNameConfiguration.Type`, by `Fn::GetAtt`.
    #[inline]
    pub fn private_dns_name_configuration_type(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "PrivateDnsNameConfiguration.Type") }
    /// `PrivateDnsNameConfiguration.Value`, by `Fn::GetAtt`.
    #[inline]
    pub fn private_dns_name_configuration_value(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "PrivateDnsNameConfiguration.Value") }
}

impl From<VpcEndpointServiceRef> for fc::NodeId {
    #[inline]
    fn from(it: VpcEndpointServiceRef) -> Self { it.0 }
}

impl From<&VpcEndpointServiceRef> for fc::NodeId {
    #[inline]
    fn from(it: &VpcEndpointServiceRef) -> Self { it.0 }
}

/// `AWS::EC2::VPCEndpointServicePermissions`
///
/// Grant or revoke permissions for service consumers (users, IAM roles, and AWS accounts) to connect to a VPC
/// endpoint service.
#[derive(Clone)]
pub struct VpcEndpointServicePermissions(cfn::ResourceBody);

impl VpcEndpointServicePermissions {
    /// A new `AWS::EC2::VPCEndpointServicePermissions`.
    ///
    /// - `ServiceId`. The ID of the service.
    pub fn new(service_id: impl fc::IntoValue<fc::IdOf<VpcEndpointService>>) -> Self { Self(cfn::ResourceBody::new().with("ServiceId", service_id)) }
    /// `AllowedPrincipals`. The Amazon Resource Names (ARN) of one or more principals (for example, users, IAM
    /// roles, and AWS accounts ). Permissions are granted to the principals in this list. To grant permissions to
    /// all principals, specify an asterisk (). Permissions are revoked for principals not in this list. If the
    /// list is empty, then all permissions are revoked.
    pub fn allowed_principals(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("AllowedPrincipals", value)) }
}

impl cfn::Resource for VpcEndpointServicePermissions {
    const TYPE: &'static str = "AWS::EC2::VPCEndpointServicePermissions";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for VpcEndpointServicePermissions {
    type Handle = VpcEndpointServicePermissionsRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> VpcEndpointServicePermissionsRef { VpcEndpointServicePermissionsRef(self.0.build(scope, "AWS::EC2::VPCEndpointServicePermissions")) }
}

/// A [`VpcEndpointServicePermissions`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct VpcEndpointServicePermissionsRef(fc::NodeId);

impl VpcEndpointServicePermissionsRef {
    /// `ServiceId`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<VpcEndpointServicePermissions>> { fc::Value::reference(self.0) }
}

impl From<VpcEndpointServicePermissionsRef> for fc::NodeId {
    #[inline]
    fn from(it: VpcEndpointServicePermissionsRef) -> Self { it.0 }
}

impl From<&VpcEndpointServicePermissionsRef> for fc::NodeId {
    #[inline]
    fn from(it: &VpcEndpointServicePermissionsRef) -> Self { it.0 }
}

/// `AWS::EC2::VPCGatewayAttachment`
///
/// Attaches an internet gateway, or a virtual private gateway to a VPC, enabling connectivity between the internet
/// and the VPC.
#[derive(Clone)]
pub struct VpcGatewayAttachment(cfn::ResourceBody);

impl VpcGatewayAttachment {
    /// A new `AWS::EC2::VPCGatewayAttachment`.
    ///
    /// - `VpcId`. The ID of the VPC.
    pub fn new(vpc_id: impl fc::IntoValue<fc::IdOf<Vpc>>) -> Self { Self(cfn::ResourceBody::new().with("VpcId", vpc_id)) }
    /// `InternetGatewayId`. The ID of the internet gateway.
    pub fn internet_gateway_id(self, value: impl fc::IntoValue<fc::IdOf<InternetGateway>>) -> Self { Self(self.0.with("InternetGatewayId", value)) }
    /// `VpnGatewayId`. The ID of the virtual private gateway.
    pub fn vpn_gateway_id(self, value: impl fc::IntoValue<fc::IdOf<VpnGateway>>) -> Self { Self(self.0.with("VpnGatewayId", value)) }
}

impl cfn::Resource for VpcGatewayAttachment {
    const TYPE: &'static str = "AWS::EC2::VPCGatewayAttachment";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for VpcGatewayAttachment {
    type Handle = VpcGatewayAttachmentRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> VpcGatewayAttachmentRef { VpcGatewayAttachmentRef(self.0.build(scope, "AWS::EC2::VPCGatewayAttachment")) }
}

/// A [`VpcGatewayAttachment`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct VpcGatewayAttachmentRef(fc::NodeId);

impl VpcGatewayAttachmentRef {
    /// `AttachmentType`, by `Fn::GetAtt`. Used to identify if this resource is an Internet Gateway or Vpn Gateway
    /// Attachment
    #[inline]
    pub fn attachment_type(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "AttachmentType") }
}

impl From<VpcGatewayAttachmentRef> for fc::NodeId {
    #[inline]
    fn from(it: VpcGatewayAttachmentRef) -> Self { it.0 }
}

impl From<&VpcGatewayAttachmentRef> for fc::NodeId {
    #[inline]
    fn from(it: &VpcGatewayAttachmentRef) -> Self { it.0 }
}

/// `AWS::EC2::VPCPeeringConnection`
///
/// Requests a VPC peering connection between two VPCs: a requester VPC that you own and an accepter VPC with which
/// to create the connection. The accepter VPC can belong to a different AWS account and can be in a different
/// Region than the requester VPC.
#[derive(Clone)]
pub struct VpcPeeringConnection(cfn::ResourceBody);

impl VpcPeeringConnection {
    /// A new `AWS::EC2::VPCPeeringConnection`.
    ///
    /// - `PeerVpcId`. The ID of the VPC with which you are creating the VPC peering connection. You must specify
    ///   this parameter in the request.
    /// - `VpcId`. The ID of the VPC.
    pub fn new(
        peer_vpc_id: impl fc::IntoValue<fc::IdOf<Vpc>>,
        vpc_id: impl fc::IntoValue<fc::IdOf<Vpc>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("PeerVpcId", peer_vpc_id)
            .with("VpcId", vpc_id)
        )
    }
    /// `AssumeRoleRegion`. The Region code to use when calling Security Token Service (STS) to assume the
    /// PeerRoleArn, if provided.
    pub fn assume_role_region(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AssumeRoleRegion", value)) }
    /// `PeerOwnerId`. The AWS account ID of the owner of the accepter VPC.
    pub fn peer_owner_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PeerOwnerId", value)) }
    /// `PeerRegion`. The Region code for the accepter VPC, if the accepter VPC is located in a Region other than
    /// the Region in which you make the request.
    pub fn peer_region(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PeerRegion", value)) }
    /// `PeerRoleArn`. The Amazon Resource Name (ARN) of the VPC peer role for the peering connection in another
    /// AWS account.
    pub fn peer_role_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>) -> Self { Self(self.0.with("PeerRoleArn", value)) }
    /// `Tags`. Any tags assigned to the resource.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for VpcPeeringConnection {
    const TYPE: &'static str = "AWS::EC2::VPCPeeringConnection";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for VpcPeeringConnection {
    type Handle = VpcPeeringConnectionRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> VpcPeeringConnectionRef { VpcPeeringConnectionRef(self.0.build(scope, "AWS::EC2::VPCPeeringConnection")) }
}

/// A [`VpcPeeringConnection`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct VpcPeeringConnectionRef(fc::NodeId);

impl VpcPeeringConnectionRef {
    /// `Id`, by `Ref`. The ID of the peering connection.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<VpcPeeringConnection>> { fc::Value::reference(self.0) }
}

impl From<VpcPeeringConnectionRef> for fc::NodeId {
    #[inline]
    fn from(it: VpcPeeringConnectionRef) -> Self { it.0 }
}

impl From<&VpcPeeringConnectionRef> for fc::NodeId {
    #[inline]
    fn from(it: &VpcPeeringConnectionRef) -> Self { it.0 }
}

/// `AWS::EC2::VPNConcentrator`
///
/// Describes a VPN concentrator.
#[derive(Clone)]
pub struct VpnConcentrator(cfn::ResourceBody);

impl VpnConcentrator {
    /// A new `AWS::EC2::VPNConcentrator`.
    ///
    /// - `TransitGatewayId`. The ID of the transit gateway associated with the VPN concentrator.
    /// - `Type`. The type of VPN concentrator.
    pub fn new(
        transit_gateway_id: impl fc::IntoValue<fc::IdOf<TransitGateway>>,
        r#type: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("TransitGatewayId", transit_gateway_id)
            .with("Type", r#type)
        )
    }
    /// `Tags`. Any tags assigned to the VPN concentrator.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for VpnConcentrator {
    const TYPE: &'static str = "AWS::EC2::VPNConcentrator";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for VpnConcentrator {
    type Handle = VpnConcentratorRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> VpnConcentratorRef { VpnConcentratorRef(self.0.build(scope, "AWS::EC2::VPNConcentrator")) }
}

/// A [`VpnConcentrator`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct VpnConcentratorRef(fc::NodeId);

impl VpnConcentratorRef {
    /// `VpnConcentratorId`, by `Ref`. The ID of the VPN concentrator to associate with the VPN connection.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<VpnConcentrator>> { fc::Value::reference(self.0) }
    /// `TransitGatewayAttachmentId`, by `Fn::GetAtt`. The ID of the transit gateway attachment for the VPN
    /// concentrator.
    #[inline]
    pub fn transit_gateway_attachment_id(&self) -> fc::Value<fc::IdOf<TransitGatewayAttachment>> { fc::Value::attribute(self.0, "TransitGatewayAttachmentId") }
}

impl From<VpnConcentratorRef> for fc::NodeId {
    #[inline]
    fn from(it: VpnConcentratorRef) -> Self { it.0 }
}

impl From<&VpnConcentratorRef> for fc::NodeId {
    #[inline]
    fn from(it: &VpnConcentratorRef) -> Self { it.0 }
}

/// `AWS::EC2::VPNConnection`
///
/// Specifies a VPN connection between a virtual private gateway and a VPN customer gateway or a transit gateway
/// and a VPN customer gateway.
#[derive(Clone)]
pub struct VpnConnection(cfn::ResourceBody);

impl VpnConnection {
    /// A value of `PreSharedKeyStorage`.
    pub const PRE_SHARED_KEY_STORAGE_SECRETS_MANAGER: &'static str = "SecretsManager";
    /// A value of `PreSharedKeyStorage`.
    pub const PRE_SHARED_KEY_STORAGE_STANDARD: &'static str = "Standard";
    /// A value of `TunnelBandwidth`.
    pub const TUNNEL_BANDWIDTH_LARGE: &'static str = "large";
    /// A value of `TunnelBandwidth`.
    pub const TUNNEL_BANDWIDTH_STANDARD: &'static str = "standard";
    /// A new `AWS::EC2::VPNConnection`.
    ///
    /// - `CustomerGatewayId`. The ID of the customer gateway at your end of the VPN connection.
    /// - `Type`. The type of VPN connection.
    pub fn new(
        customer_gateway_id: impl fc::IntoValue<fc::IdOf<CustomerGateway>>,
        r#type: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("CustomerGatewayId", customer_gateway_id)
            .with("Type", r#type)
        )
    }
    /// `EnableAcceleration`. Indicate whether to enable acceleration for the VPN connection.
    pub fn enable_acceleration(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("EnableAcceleration", value)) }
    /// `LocalIpv4NetworkCidr`. The IPv4 CIDR on the customer gateway (on-premises) side of the VPN connection.
    pub fn local_ipv4_network_cidr(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("LocalIpv4NetworkCidr", value)) }
    /// `LocalIpv6NetworkCidr`. The IPv6 CIDR on the customer gateway (on-premises) side of the VPN connection.
    pub fn local_ipv6_network_cidr(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("LocalIpv6NetworkCidr", value)) }
    /// `OutsideIpAddressType`. The type of IP address assigned to the outside interface of the customer gateway
    /// device.
    pub fn outside_ip_address_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("OutsideIpAddressType", value)) }
    /// `PreSharedKeyStorage`. Describes the storage location for an instance store-backed AMI.
    pub fn pre_shared_key_storage(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PreSharedKeyStorage", value)) }
    /// `RemoteIpv4NetworkCidr`. The IPv4 CIDR on the AWS side of the VPN connection.
    pub fn remote_ipv4_network_cidr(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("RemoteIpv4NetworkCidr", value)) }
    /// `RemoteIpv6NetworkCidr`. The IPv6 CIDR on the AWS side of the VPN connection.
    pub fn remote_ipv6_network_cidr(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("RemoteIpv6NetworkCidr", value)) }
    /// `StaticRoutesOnly`. Indicates whether the VPN connection uses static routes only. Static routes must be
    /// used for devices that don't support BGP.
    pub fn static_routes_only(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("StaticRoutesOnly", value)) }
    /// `Tags`. Any tags assigned to the VPN connection.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `TransitGatewayId`. The ID of the transit gateway associated with the VPN connection.
    pub fn transit_gateway_id(self, value: impl fc::IntoValue<fc::IdOf<TransitGateway>>) -> Self { Self(self.0.with("TransitGatewayId", value)) }
    /// `TransportTransitGatewayAttachmentId`. The transit gateway attachment ID to use for the VPN tunnel.
    pub fn transport_transit_gateway_attachment_id(self, value: impl fc::IntoValue<fc::IdOf<TransitGatewayAttachment>>) -> Self { Self(self.0.with("TransportTransitGatewayAttachmentId", value)) }
    /// `TunnelBandwidth`. The desired bandwidth specification for the VPN tunnel, used when creating or modifying
    /// VPN connection options to set the tunnel's throughput capacity. `standard` supports up to 1.25 Gbps per
    /// tunnel, while `large` supports up to 5 Gbps per tunnel. The default value is `standard`. Existing VPN
    /// connections without a bandwidth setting will automatically default to `standard`.
    pub fn tunnel_bandwidth(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TunnelBandwidth", value)) }
    /// `TunnelInsideIpVersion`. Indicate whether the VPN tunnels process IPv4 or IPv6 traffic.
    pub fn tunnel_inside_ip_version(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TunnelInsideIpVersion", value)) }
    /// `VpnConcentratorId`. The ID of the VPN concentrator to associate with the VPN connection.
    pub fn vpn_concentrator_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("VpnConcentratorId", value)) }
    /// `VpnGatewayId`. The ID of the virtual private gateway at the AWS side of the VPN connection.
    pub fn vpn_gateway_id(self, value: impl fc::IntoValue<fc::IdOf<VpnGateway>>) -> Self { Self(self.0.with("VpnGatewayId", value)) }
    /// `VpnTunnelOptionsSpecifications`. The tunnel options for the VPN connection.
    pub fn vpn_tunnel_options_specifications(self, value: impl fc::IntoValue<fc::List<VpnTunnelOptionsSpecification>>) -> Self { Self(self.0.with("VpnTunnelOptionsSpecifications", value)) }
}

impl cfn::Resource for VpnConnection {
    const TYPE: &'static str = "AWS::EC2::VPNConnection";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for VpnConnection {
    type Handle = VpnConnectionRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> VpnConnectionRef { VpnConnectionRef(self.0.build(scope, "AWS::EC2::VPNConnection")) }
}

/// A [`VpnConnection`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct VpnConnectionRef(fc::NodeId);

impl VpnConnectionRef {
    /// `VpnConnectionId`, by `Ref`. The ID of the VPN connection.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<VpnConnection>> { fc::Value::reference(self.0) }
}

impl From<VpnConnectionRef> for fc::NodeId {
    #[inline]
    fn from(it: VpnConnectionRef) -> Self { it.0 }
}

impl From<&VpnConnectionRef> for fc::NodeId {
    #[inline]
    fn from(it: &VpnConnectionRef) -> Self { it.0 }
}

/// `AWS::EC2::VPNConnectionRoute`
///
/// Specifies a static route for a VPN connection between an existing virtual private gateway and a VPN customer
/// gateway. The static route allows traffic to be routed from the virtual private gateway to the VPN customer
/// gateway.
#[derive(Clone)]
pub struct VpnConnectionRoute(cfn::ResourceBody);

impl VpnConnectionRoute {
    /// A new `AWS::EC2::VPNConnectionRoute`.
    ///
    /// - `DestinationCidrBlock`. The CIDR block associated with the local subnet of the customer network.
    /// - `VpnConnectionId`. The ID of the VPN connection.
    pub fn new(
        destination_cidr_block: impl fc::IntoValue<String>,
        vpn_connection_id: impl fc::IntoValue<fc::IdOf<VpnConnection>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("DestinationCidrBlock", destination_cidr_block)
            .with("VpnConnectionId", vpn_connection_id)
        )
    }
}

impl cfn::Resource for VpnConnectionRoute {
    const TYPE: &'static str = "AWS::EC2::VPNConnectionRoute";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for VpnConnectionRoute {
    type Handle = VpnConnectionRouteRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> VpnConnectionRouteRef { VpnConnectionRouteRef(self.0.build(scope, "AWS::EC2::VPNConnectionRoute")) }
}

/// A [`VpnConnectionRoute`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct VpnConnectionRouteRef(fc::NodeId);

impl From<VpnConnectionRouteRef> for fc::NodeId {
    #[inline]
    fn from(it: VpnConnectionRouteRef) -> Self { it.0 }
}

impl From<&VpnConnectionRouteRef> for fc::NodeId {
    #[inline]
    fn from(it: &VpnConnectionRouteRef) -> Self { it.0 }
}

pub use cfn::target::ec2::VpnGateway;

impl VpnGateway {
    /// A new `AWS::EC2::VPNGateway`.
    ///
    /// - `Type`. The type of VPN connection the virtual private gateway supports.
    pub fn new(r#type: impl fc::IntoValue<String>) -> Self { Self(cfn::ResourceBody::new().with("Type", r#type)) }
    /// `AmazonSideAsn`. The private Autonomous System Number (ASN) for the Amazon side of a BGP session.
    pub fn amazon_side_asn(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("AmazonSideAsn", value)) }
    /// `Tags`. Any tags assigned to the virtual private gateway.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for VpnGateway {
    const TYPE: &'static str = "AWS::EC2::VPNGateway";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for VpnGateway {
    type Handle = VpnGatewayRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> VpnGatewayRef { VpnGatewayRef(self.0.build(scope, "AWS::EC2::VPNGateway")) }
}

/// A [`VpnGateway`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct VpnGatewayRef(fc::NodeId);

impl VpnGatewayRef {
    /// `VPNGatewayId`, by `Ref`. The ID of the VPN gateway.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<VpnGateway>> { fc::Value::reference(self.0) }
}

impl From<VpnGatewayRef> for fc::NodeId {
    #[inline]
    fn from(it: VpnGatewayRef) -> Self { it.0 }
}

impl From<&VpnGatewayRef> for fc::NodeId {
    #[inline]
    fn from(it: &VpnGatewayRef) -> Self { it.0 }
}

/// `AWS::EC2::VPNGatewayRoutePropagation`
///
/// Enables a virtual private gateway (VGW) to propagate routes to the specified route table of a VPC.
#[derive(Clone)]
pub struct VpnGatewayRoutePropagation(cfn::ResourceBody);

impl VpnGatewayRoutePropagation {
    /// A new `AWS::EC2::VPNGatewayRoutePropagation`.
    ///
    /// - `RouteTableIds`. The ID of the route table. The routing table must be associated with the same VPC that the
    ///   virtual private gateway is attached to.
    /// - `VpnGatewayId`. The ID of the virtual private gateway that is attached to a VPC. The virtual private
    ///   gateway must be attached to the same VPC that the routing tables are associated with.
    pub fn new(
        route_table_ids: impl fc::IntoValue<fc::List<fc::IdOf<RouteTable>>>,
        vpn_gateway_id: impl fc::IntoValue<fc::IdOf<VpnGateway>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("RouteTableIds", route_table_ids)
            .with("VpnGatewayId", vpn_gateway_id)
        )
    }
}

impl cfn::Resource for VpnGatewayRoutePropagation {
    const TYPE: &'static str = "AWS::EC2::VPNGatewayRoutePropagation";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for VpnGatewayRoutePropagation {
    type Handle = VpnGatewayRoutePropagationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> VpnGatewayRoutePropagationRef { VpnGatewayRoutePropagationRef(self.0.build(scope, "AWS::EC2::VPNGatewayRoutePropagation")) }
}

/// A [`VpnGatewayRoutePropagation`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct VpnGatewayRoutePropagationRef(fc::NodeId);

impl VpnGatewayRoutePropagationRef {
    /// `Id`, by `Ref`. The ID of the VPN gateway.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<VpnGatewayRoutePropagation>> { fc::Value::reference(self.0) }
}

impl From<VpnGatewayRoutePropagationRef> for fc::NodeId {
    #[inline]
    fn from(it: VpnGatewayRoutePropagationRef) -> Self { it.0 }
}

impl From<&VpnGatewayRoutePropagationRef> for fc::NodeId {
    #[inline]
    fn from(it: &VpnGatewayRoutePropagationRef) -> Self { it.0 }
}

/// `AWS::EC2::VerifiedAccessEndpoint`
///
/// An AWS Verified Access endpoint specifies the application that AWS Verified Access provides access to. It must
/// be attached to an AWS Verified Access group. An AWS Verified Access endpoint must also have an attached access
/// policy before you attached it to a group.
#[derive(Clone)]
pub struct VerifiedAccessEndpoint(cfn::ResourceBody);

impl VerifiedAccessEndpoint {
    /// A new `AWS::EC2::VerifiedAccessEndpoint`.
    ///
    /// - `AttachmentType`. The type of attachment used to provide connectivity between the AWS Verified Access
    ///   endpoint and the application.
    /// - `EndpointType`. The type of AWS Verified Access endpoint. Incoming application requests will be sent to an
    ///   IP address, load balancer or a network interface depending on the endpoint type specified.
    /// - `VerifiedAccessGroupId`. The ID of the AWS Verified Access group.
    pub fn new(
        attachment_type: impl fc::IntoValue<String>,
        endpoint_type: impl fc::IntoValue<String>,
        verified_access_group_id: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("AttachmentType", attachment_type)
            .with("EndpointType", endpoint_type)
            .with("VerifiedAccessGroupId", verified_access_group_id)
        )
    }
    /// `ApplicationDomain`. The DNS name for users to reach your application.
    pub fn application_domain(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ApplicationDomain", value)) }
    /// `CidrOptions`. The options for a CIDR endpoint.
    pub fn cidr_options(self, value: impl fc::IntoValue<CidrOptions>) -> Self { Self(self.0.with("CidrOptions", value)) }
    /// `Description`. A description for the AWS Verified Access endpoint.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `DomainCertificateArn`. The ARN of a public TLS/SSL certificate imported into or created with ACM.
    pub fn domain_certificate_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DomainCertificateArn", value)) }
    /// `EndpointDomainPrefix`. A custom identifier that is prepended to the DNS name that is generated for the
    /// endpoint.
    pub fn endpoint_domain_prefix(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("EndpointDomainPrefix", value)) }
    /// `LoadBalancerOptions`. The load balancer details if creating the AWS Verified Access endpoint as
    /// `load-balancer` type.
    pub fn load_balancer_options(self, value: impl fc::IntoValue<LoadBalancerOptions>) -> Self { Self(self.0.with("LoadBalancerOptions", value)) }
    /// `NetworkInterfaceOptions`. The options for network-interface type endpoint.
    pub fn network_interface_options(self, value: impl fc::IntoValue<NetworkInterfaceOptions>) -> Self { Self(self.0.with("NetworkInterfaceOptions", value)) }
    /// `PolicyDocument`. The Verified Access policy document.
    pub fn policy_document(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PolicyDocument", value)) }
    /// `PolicyEnabled`. The status of the Verified Access policy.
    pub fn policy_enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("PolicyEnabled", value)) }
    /// `RdsOptions`. The options for an RDS endpoint.
    pub fn rds_options(self, value: impl fc::IntoValue<RdsOptions>) -> Self { Self(self.0.with("RdsOptions", value)) }
    /// `SecurityGroupIds`. The IDs of the security groups for the endpoint.
    pub fn security_group_ids(self, value: impl fc::IntoValue<fc::List<fc::IdOf<SecurityGroup>>>) -> Self { Self(self.0.with("SecurityGroupIds", value)) }
    /// `SseSpecification`. The options for additional server side encryption.
    pub fn sse_specification(self, value: impl fc::IntoValue<SseSpecification>) -> Self { Self(self.0.with("SseSpecification", value)) }
    /// `Tags`. The tags.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for VerifiedAccessEndpoint {
    const TYPE: &'static str = "AWS::EC2::VerifiedAccessEndpoint";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for VerifiedAccessEndpoint {
    type Handle = VerifiedAccessEndpointRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> VerifiedAccessEndpointRef { VerifiedAccessEndpointRef(self.0.build(scope, "AWS::EC2::VerifiedAccessEndpoint")) }
}

/// A [`VerifiedAccessEndpoint`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct VerifiedAccessEndpointRef(fc::NodeId);

impl VerifiedAccessEndpointRef {
    /// `VerifiedAccessEndpointId`, by `Ref`. The ID of the Verified Access endpoint.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<VerifiedAccessEndpoint>> { fc::Value::reference(self.0) }
    /// `CreationTime`, by `Fn::GetAtt`. The creation time.
    #[inline]
    pub fn creation_time(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreationTime") }
    /// `DeviceValidationDomain`, by `Fn::GetAtt`. Use this to construct the redirect URI to add to your OIDC
    /// provider's allow list.
    #[inline]
    pub fn device_validation_domain(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "DeviceValidationDomain") }
    /// `EndpointDomain`, by `Fn::GetAtt`. The DNS name generated for the endpoint.
    #[inline]
    pub fn endpoint_domain(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "EndpointDomain") }
    /// `LastUpdatedTime`, by `Fn::GetAtt`. The last updated time.
    #[inline]
    pub fn last_updated_time(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "LastUpdatedTime") }
    /// `Status`, by `Fn::GetAtt`. The endpoint status.
    #[inline]
    pub fn status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Status") }
    /// `VerifiedAccessInstanceId`, by `Fn::GetAtt`. The instance identifier.
    #[inline]
    pub fn verified_access_instance_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "VerifiedAccessInstanceId") }
}

impl From<VerifiedAccessEndpointRef> for fc::NodeId {
    #[inline]
    fn from(it: VerifiedAccessEndpointRef) -> Self { it.0 }
}

impl From<&VerifiedAccessEndpointRef> for fc::NodeId {
    #[inline]
    fn from(it: &VerifiedAccessEndpointRef) -> Self { it.0 }
}

/// `AWS::EC2::VerifiedAccessGroup`
///
/// An AWS Verified Access group is a collection of AWS Verified Access endpoints who's associated applications
/// have similar security requirements. Each instance within a Verified Access group shares an Verified Access
/// policy. For example, you can group all Verified Access instances associated with "sales" applications together
/// and use one common Verified Access policy.
#[derive(Clone)]
pub struct VerifiedAccessGroup(cfn::ResourceBody);

impl VerifiedAccessGroup {
    /// A new `AWS::EC2::VerifiedAccessGroup`.
    ///
    /// - `VerifiedAccessInstanceId`. The ID of the AWS Verified Access instance.
    pub fn new(
        verified_access_instance_id: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("VerifiedAccessInstanceId", verified_access_instance_id)
        )
    }
    /// `Description`. A description for the AWS Verified Access group.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `PolicyDocument`. The Verified Access policy document.
    pub fn policy_document(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PolicyDocument", value)) }
    /// `PolicyEnabled`. The status of the Verified Access policy.
    pub fn policy_enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("PolicyEnabled", value)) }
    /// `SseSpecification`. The options for additional server side encryption.
    pub fn sse_specification(self, value: impl fc::IntoValue<SseSpecification>) -> Self { Self(self.0.with("SseSpecification", value)) }
    /// `Tags`. The tags.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for VerifiedAccessGroup {
    const TYPE: &'static str = "AWS::EC2::VerifiedAccessGroup";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for VerifiedAccessGroup {
    type Handle = VerifiedAccessGroupRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> VerifiedAccessGroupRef { VerifiedAccessGroupRef(self.0.build(scope, "AWS::EC2::VerifiedAccessGroup")) }
}

/// A [`VerifiedAccessGroup`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct VerifiedAccessGroupRef(fc::NodeId);

impl VerifiedAccessGroupRef {
    /// `VerifiedAccessGroupId`, by `Ref`. The ID of the Verified Access group.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<VerifiedAccessGroup>> { fc::Value::reference(self.0) }
    /// `VerifiedAccessGroupArn`, by `Fn::GetAtt`. The ARN of the Verified Access group.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<VerifiedAccessGroup>> { fc::Value::attribute(self.0, "VerifiedAccessGroupArn") }
    /// `CreationTime`, by `Fn::GetAtt`. The creation time.
    #[inline]
    pub fn creation_time(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreationTime") }
    /// `LastUpdatedTime`, by `Fn::GetAtt`. The last updated time.
    #[inline]
    pub fn last_updated_time(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "LastUpdatedTime") }
    /// `Owner`, by `Fn::GetAtt`. The ID of the AWS account that owns the group.
    #[inline]
    pub fn owner(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Owner") }
}

impl From<VerifiedAccessGroupRef> for fc::NodeId {
    #[inline]
    fn from(it: VerifiedAccessGroupRef) -> Self { it.0 }
}

impl From<&VerifiedAccessGroupRef> for fc::NodeId {
    #[inline]
    fn from(it: &VerifiedAccessGroupRef) -> Self { it.0 }
}

/// `AWS::EC2::VerifiedAccessInstance`
///
/// An AWS Verified Access instance is a regional entity that evaluates application requests and grants access only
/// when your security requirements are met.
#[derive(Clone)]
pub struct VerifiedAccessInstance(cfn::ResourceBody);

impl VerifiedAccessInstance {
    /// A new `AWS::EC2::VerifiedAccessInstance`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `CidrEndpointsCustomSubDomain`. The custom subdomain.
    pub fn cidr_endpoints_custom_sub_domain(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CidrEndpointsCustomSubDomain", value)) }
    /// `Description`. A description for the AWS Verified Access instance.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `FipsEnabled`. Indicates whether support for Federal Information Processing Standards (FIPS) is enabled on
    /// the instance.
    pub fn fips_enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("FipsEnabled", value)) }
    /// `LoggingConfigurations`. The logging configuration for the Verified Access instances.
    pub fn logging_configurations(self, value: impl fc::IntoValue<VerifiedAccessLogs>) -> Self { Self(self.0.with("LoggingConfigurations", value)) }
    /// `Tags`. The tags.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `VerifiedAccessTrustProviderIds`. The IDs of the AWS Verified Access trust providers.
    pub fn verified_access_trust_provider_ids(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("VerifiedAccessTrustProviderIds", value)) }
    /// `VerifiedAccessTrustProviders`. The IDs of the AWS Verified Access trust providers.
    pub fn verified_access_trust_providers(self, value: impl fc::IntoValue<fc::List<VerifiedAccessTrustProviderProperty>>) -> Self { Self(self.0.with("VerifiedAccessTrustProviders", value)) }
}

impl cfn::Resource for VerifiedAccessInstance {
    const TYPE: &'static str = "AWS::EC2::VerifiedAccessInstance";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for VerifiedAccessInstance {
    type Handle = VerifiedAccessInstanceRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> VerifiedAccessInstanceRef { VerifiedAccessInstanceRef(self.0.build(scope, "AWS::EC2::VerifiedAccessInstance")) }
}

/// A [`VerifiedAccessInstance`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct VerifiedAccessInstanceRef(fc::NodeId);

impl VerifiedAccessInstanceRef {
    /// `VerifiedAccessInstanceId`, by `Ref`. The ID of the Verified Access instance.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<VerifiedAccessInstance>> { fc::Value::reference(self.0) }
    /// `CidrEndpointsCustomSubDomainNameServers`, by `Fn::GetAtt`. The name servers.
    #[inline]
    pub fn cidr_endpoints_custom_sub_domain_name_servers(&self) -> fc::Value<fc::List<String>> { fc::Value::attribute(self.0, "CidrEndpointsCustomSubDomainNameServers") }
    /// `CreationTime`, by `Fn::GetAtt`. The creation time.
    #[inline]
    pub fn creation_time(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreationTime") }
    /// `LastUpdatedTime`, by `Fn::GetAtt`. The last updated time.
    #[inline]
    pub fn last_updated_time(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "LastUpdatedTime") }
}

impl From<VerifiedAccessInstanceRef> for fc::NodeId {
    #[inline]
    fn from(it: VerifiedAccessInstanceRef) -> Self { it.0 }
}

impl From<&VerifiedAccessInstanceRef> for fc::NodeId {
    #[inline]
    fn from(it: &VerifiedAccessInstanceRef) -> Self { it.0 }
}

/// `AWS::EC2::VerifiedAccessTrustProvider`
///
/// A trust provider is a third-party entity that creates, maintains, and manages identity information for users
/// and devices. When an application request is made, the identity information sent by the trust provider is
/// evaluated by Verified Access before allowing or denying the application request.
#[derive(Clone)]
pub struct VerifiedAccessTrustProvider(cfn::ResourceBody);

impl VerifiedAccessTrustProvider {
    /// A new `AWS::EC2::VerifiedAccessTrustProvider`.
    ///
    /// - `PolicyReferenceName`. The identifier to be used when working with policy rules.
    /// - `TrustProviderType`. The type of Verified Access trust provider.
    pub fn new(
        policy_reference_name: impl fc::IntoValue<String>,
        trust_provider_type: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("PolicyReferenceName", policy_reference_name)
            .with("TrustProviderType", trust_provider_type)
        )
    }
    /// `Description`. A description for the AWS Verified Access trust provider.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `DeviceOptions`. The options for device-identity trust provider.
    pub fn device_options(self, value: impl fc::IntoValue<DeviceOptions>) -> Self { Self(self.0.with("DeviceOptions", value)) }
    /// `DeviceTrustProviderType`. The type of device-based trust provider.
    pub fn device_trust_provider_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DeviceTrustProviderType", value)) }
    /// `NativeApplicationOidcOptions`. The OpenID Connect (OIDC) options.
    pub fn native_application_oidc_options(self, value: impl fc::IntoValue<NativeApplicationOidcOptions>) -> Self { Self(self.0.with("NativeApplicationOidcOptions", value)) }
    /// `OidcOptions`. The options for an OpenID Connect-compatible user-identity trust provider.
    pub fn oidc_options(self, value: impl fc::IntoValue<OidcOptions>) -> Self { Self(self.0.with("OidcOptions", value)) }
    /// `SseSpecification`. The options for additional server side encryption.
    pub fn sse_specification(self, value: impl fc::IntoValue<SseSpecification>) -> Self { Self(self.0.with("SseSpecification", value)) }
    /// `Tags`. The tags.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `UserTrustProviderType`. The type of user-based trust provider.
    pub fn user_trust_provider_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("UserTrustProviderType", value)) }
}

impl cfn::Resource for VerifiedAccessTrustProvider {
    const TYPE: &'static str = "AWS::EC2::VerifiedAccessTrustProvider";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for VerifiedAccessTrustProvider {
    type Handle = VerifiedAccessTrustProviderRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> VerifiedAccessTrustProviderRef { VerifiedAccessTrustProviderRef(self.0.build(scope, "AWS::EC2::VerifiedAccessTrustProvider")) }
}

/// A [`VerifiedAccessTrustProvider`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct VerifiedAccessTrustProviderRef(fc::NodeId);

impl VerifiedAccessTrustProviderRef {
    /// `VerifiedAccessTrustProviderId`, by `Ref`. The ID of the Verified Access trust provider.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<VerifiedAccessTrustProvider>> { fc::Value::reference(self.0) }
    /// `CreationTime`, by `Fn::GetAtt`. The creation time.
    #[inline]
    pub fn creation_time(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreationTime") }
    /// `LastUpdatedTime`, by `Fn::GetAtt`. The last updated time.
    #[inline]
    pub fn last_updated_time(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "LastUpdatedTime") }
}

impl From<VerifiedAccessTrustProviderRef> for fc::NodeId {
    #[inline]
    fn from(it: VerifiedAccessTrustProviderRef) -> Self { it.0 }
}

impl From<&VerifiedAccessTrustProviderRef> for fc::NodeId {
    #[inline]
    fn from(it: &VerifiedAccessTrustProviderRef) -> Self { it.0 }
}

pub use cfn::target::ec2::Volume;

impl Volume {
    /// A new `AWS::EC2::Volume`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `AutoEnableIO`. Indicates whether the volume is auto-enabled for I/O operations. By default, Amazon EBS
    /// disables I/O to the volume from attached EC2 instances when it determines that a volume's data is
    /// potentially inconsistent. If the consistency of the volume is not a concern, and you prefer that the volume
    /// be made available immediately if it's impaired, you can configure the volume to automatically enable I/O.
    pub fn auto_enable_io(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("AutoEnableIO", value)) }
    /// `AvailabilityZone`. The ID of the Availability Zone in which to create the volume. For example,
    /// `us-east-1a`.
    pub fn availability_zone(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AvailabilityZone", value)) }
    /// `AvailabilityZoneId`. The ID of the Availability Zone in which to create the volume. For example,
    /// `use1-az1`.
    pub fn availability_zone_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AvailabilityZoneId", value)) }
    /// `Encrypted`. Indicates whether the volume should be encrypted. The effect of setting the encryption state
    /// to `true` depends on the volume origin (new, from a snapshot, or from an existing volume), starting
    /// encryption state, ownership, and whether encryption by default is enabled.
    pub fn encrypted(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Encrypted", value)) }
    /// `Iops`. The number of I/O operations per second (IOPS) to provision for the volume. Required for `io1` and
    /// `io2` volumes. Optional for `gp3` volumes. Omit for all other volume types.
    pub fn iops(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Iops", value)) }
    /// `KmsKeyId`. The identifier of the AWS KMS key to use for Amazon EBS encryption. If `KmsKeyId` is specified,
    /// the encrypted state must be `true`.
    pub fn kms_key_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("KmsKeyId", value)) }
    /// `MultiAttachEnabled`. Indicates whether Amazon EBS Multi-Attach is enabled.
    pub fn multi_attach_enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("MultiAttachEnabled", value)) }
    /// `OutpostArn`. The Amazon Resource Name (ARN) of the Outpost on which to create the volume.
    pub fn outpost_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("OutpostArn", value)) }
    /// `Size`. The size of the volume, in GiBs.
    pub fn size(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Size", value)) }
    /// `SnapshotId`. The snapshot from which to create the volume. Only specify to create a volume from a
    /// snapshot. To create a new empty volume, omit this parameter and specify a value for `Size` instead. To
    /// create a volume copy, omit this parameter and specify `SourceVolumeId` instead.
    pub fn snapshot_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SnapshotId", value)) }
    /// `SourceVolumeId`. The ID of the source EBS volume to copy. When specified, the volume is created as an
    /// exact copy of the specified volume. Only specify to create a volume copy. To create a new empty volume or
    /// to create a volume from a snapshot, omit this parameter,
    pub fn source_volume_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SourceVolumeId", value)) }
    /// `Tags`. The tags to apply to the volume during creation.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `Throughput`. The throughput to provision for a volume, with a maximum of 1,000 MiB/s.
    pub fn throughput(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Throughput", value)) }
    /// `VolumeInitializationRate`. Specifies the Amazon EBS Provisioned Rate for Volume Initialization (volume
    /// initialization rate), in MiB/s, at which to download the snapshot blocks from Amazon S3 to the volume. This
    /// is also known as volume initialization. Specifying a volume initialization rate ensures that the volume is
    /// initialized at a predictable and consistent rate after creation.
    pub fn volume_initialization_rate(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("VolumeInitializationRate", value)) }
    /// `VolumeType`. The volume type.
    pub fn volume_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("VolumeType", value)) }
}

impl cfn::Resource for Volume {
    const TYPE: &'static str = "AWS::EC2::Volume";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Volume {
    type Handle = VolumeRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> VolumeRef { VolumeRef(self.0.build(scope, "AWS::EC2::Volume")) }
}

/// A [`Volume`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct VolumeRef(fc::NodeId);

impl VolumeRef {
    /// `VolumeId`, by `Ref`. The ID of the volume.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<Volume>> { fc::Value::reference(self.0) }
}

impl From<VolumeRef> for fc::NodeId {
    #[inline]
    fn from(it: VolumeRef) -> Self { it.0 }
}

impl From<&VolumeRef> for fc::NodeId {
    #[inline]
    fn from(it: &VolumeRef) -> Self { it.0 }
}

/// `AWS::EC2::VolumeAttachment`
///
/// Attaches an Amazon EBS volume to a running instance and exposes it to the instance with the specified device
/// name.
#[derive(Clone)]
pub struct VolumeAttachment(cfn::ResourceBody);

impl VolumeAttachment {
    /// A new `AWS::EC2::VolumeAttachment`.
    ///
    /// - `InstanceId`. The ID of the instance to which the volume attaches. This value can be a reference to an
    ///   [`AWS::EC2::Instance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-instance.html)
    ///   resource, or it can be the physical ID of an existing EC2 instance.
    /// - `VolumeId`. The ID of the Amazon EBS volume. The volume and instance must be within the same Availability
    ///   Zone. This value can be a reference to an
    ///   [`AWS::EC2::Volume`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-ebs-volume.html)
    ///   resource, or it can be the volume ID of an existing Amazon EBS volume.
    pub fn new(
        instance_id: impl fc::IntoValue<fc::IdOf<Instance>>,
        volume_id: impl fc::IntoValue<fc::IdOf<Volume>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("InstanceId", instance_id)
            .with("VolumeId", volume_id)
        )
    }
    /// `Device`. The device name (for example, `/dev/sdh` or `xvdh` ).
    pub fn device(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Device", value)) }
    /// `EbsCardIndex`. The index of the EBS card. Some instance types support multiple EBS cards. The default EBS
    /// card index is 0.
    pub fn ebs_card_index(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("EbsCardIndex", value)) }
}

impl cfn::Resource for VolumeAttachment {
    const TYPE: &'static str = "AWS::EC2::VolumeAttachment";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for VolumeAttachment {
    type Handle = VolumeAttachmentRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> VolumeAttachmentRef { VolumeAttachmentRef(self.0.build(scope, "AWS::EC2::VolumeAttachment")) }
}

/// A [`VolumeAttachment`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct VolumeAttachmentRef(fc::NodeId);

impl From<VolumeAttachmentRef> for fc::NodeId {
    #[inline]
    fn from(it: VolumeAttachmentRef) -> Self { it.0 }
}

impl From<&VolumeAttachmentRef> for fc::NodeId {
    #[inline]
    fn from(it: &VolumeAttachmentRef) -> Self { it.0 }
}

/// The minimum and maximum number of accelerators (GPUs, FPGAs, or AWS Inferentia chips) on an instance.
#[derive(Clone)]
pub struct AcceleratorCount(cfn::Properties);

impl AcceleratorCount {
    /// A new `AcceleratorCount`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Max`. The maximum number of accelerators. To specify no maximum limit, omit this parameter. To exclude
    /// accelerator-enabled instance types, set `Max` to `0`.
    pub fn max(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Max", value)) }
    /// `Min`. The minimum number of accelerators. To specify no minimum limit, omit this parameter.
    pub fn min(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Min", value)) }
}

impl fc::Property for AcceleratorCount {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The minimum and maximum number of accelerators (GPUs, FPGAs, or AWS Inferentia chips) on an instance. To
/// exclude accelerator-enabled instance types, set `Max` to `0`.
#[derive(Clone)]
pub struct AcceleratorCountRequest(cfn::Properties);

impl AcceleratorCountRequest {
    /// A new `AcceleratorCountRequest`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Max`. The maximum number of accelerators. To specify no maximum limit, omit this parameter. To exclude
    /// accelerator-enabled instance types, set `Max` to `0`.
    pub fn max(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Max", value)) }
    /// `Min`. The minimum number of accelerators. To specify no minimum limit, omit this parameter.
    pub fn min(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Min", value)) }
}

impl fc::Property for AcceleratorCountRequest {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The minimum and maximum amount of total accelerator memory, in MiB.
#[derive(Clone)]
pub struct AcceleratorTotalMemoryMiB(cfn::Properties);

impl AcceleratorTotalMemoryMiB {
    /// A new `AcceleratorTotalMemoryMiB`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Max`. The maximum amount of accelerator memory, in MiB. To specify no maximum limit, omit this parameter.
    pub fn max(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Max", value)) }
    /// `Min`. The minimum amount of accelerator memory, in MiB. To specify no minimum limit, omit this parameter.
    pub fn min(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Min", value)) }
}

impl fc::Property for AcceleratorTotalMemoryMiB {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The minimum and maximum amount of total accelerator memory, in MiB.
#[derive(Clone)]
pub struct AcceleratorTotalMemoryMiBRequest(cfn::Properties);

impl AcceleratorTotalMemoryMiBRequest {
    /// A new `AcceleratorTotalMemoryMiBRequest`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Max`. The maximum amount of accelerator memory, in MiB. To specify no maximum limit, omit this parameter.
    pub fn max(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Max", value)) }
    /// `Min`. The minimum amount of accelerator memory, in MiB. To specify no minimum limit, omit this parameter.
    pub fn min(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Min", value)) }
}

impl fc::Property for AcceleratorTotalMemoryMiBRequest {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes a path.
#[derive(Clone)]
pub struct AccessScopePathRequest(cfn::Properties);

impl AccessScopePathRequest {
    /// A new `AccessScopePathRequest`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Destination`. The destination.
    pub fn destination(self, value: impl fc::IntoValue<PathStatementRequest>) -> Self { Self(self.0.with("Destination", value)) }
    /// `Source`. The source.
    pub fn source(self, value: impl fc::IntoValue<PathStatementRequest>) -> Self { Self(self.0.with("Source", value)) }
    /// `ThroughResources`. The through resources.
    pub fn through_resources(self, value: impl fc::IntoValue<fc::List<ThroughResourcesStatementRequest>>) -> Self { Self(self.0.with("ThroughResources", value)) }
}

impl fc::Property for AccessScopePathRequest {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies input parameter values for an SSM document in AWS Systems Manager.
#[derive(Clone)]
pub struct AssociationParameter(cfn::Properties);

impl AssociationParameter {
    /// A new `AssociationParameter`.
    ///
    /// - `Key`. The name of an input parameter that is in the associated SSM document.
    /// - `Value`. The value of an input parameter.
    pub fn new(
        key: impl fc::IntoValue<String>,
        value: impl fc::IntoValue<fc::List<String>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Key", key)
            .with("Value", value)
        )
    }
}

impl fc::Property for AssociationParameter {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// For regional NAT gateways only: The configuration specifying which Elastic IP address (EIP) to use for handling
/// outbound NAT traffic from a specific Availability Zone.
#[derive(Clone)]
pub struct AvailabilityZoneAddress(cfn::Properties);

impl AvailabilityZoneAddress {
    /// A new `AvailabilityZoneAddress`.
    ///
    /// - `AllocationIds`. The allocation IDs of the Elastic IP addresses (EIPs) to be used for handling outbound NAT
    ///   traffic in this specific Availability Zone.
    pub fn new(allocation_ids: impl fc::IntoValue<fc::List<fc::IdOf<Eip>>>) -> Self { Self(cfn::Properties::new().with("AllocationIds", allocation_ids)) }
    /// `AvailabilityZone`. For regional NAT gateways only: The Availability Zone where this specific NAT gateway
    /// configuration will be active. Each AZ in a regional NAT gateway has its own configuration to handle
    /// outbound NAT traffic from that AZ.
    pub fn availability_zone(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AvailabilityZone", value)) }
    /// `AvailabilityZoneId`. For regional NAT gateways only: The ID of the Availability Zone where this specific
    /// NAT gateway configuration will be active. Each AZ in a regional NAT gateway has its own configuration to
    /// handle outbound NAT traffic from that AZ. Use this instead of AvailabilityZone for consistent
    /// identification of AZs across AWS Regions.
    pub fn availability_zone_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AvailabilityZoneId", value)) }
}

impl fc::Property for AvailabilityZoneAddress {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The minimum and maximum baseline bandwidth to Amazon EBS, in Mbps.
#[derive(Clone)]
pub struct BaselineEbsBandwidthMbps(cfn::Properties);

impl BaselineEbsBandwidthMbps {
    /// A new `BaselineEbsBandwidthMbps`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Max`. The maximum baseline bandwidth, in Mbps. To specify no maximum limit, omit this parameter.
    pub fn max(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Max", value)) }
    /// `Min`. The minimum baseline bandwidth, in Mbps. To specify no minimum limit, omit this parameter.
    pub fn min(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Min", value)) }
}

impl fc::Property for BaselineEbsBandwidthMbps {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The minimum and maximum baseline bandwidth to Amazon EBS, in Mbps.
#[derive(Clone)]
pub struct BaselineEbsBandwidthMbpsRequest(cfn::Properties);

impl BaselineEbsBandwidthMbpsRequest {
    /// A new `BaselineEbsBandwidthMbpsRequest`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Max`. The maximum baseline bandwidth, in Mbps. To specify no maximum limit, omit this parameter.
    pub fn max(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Max", value)) }
    /// `Min`. The minimum baseline bandwidth, in Mbps. To specify no minimum limit, omit this parameter.
    pub fn min(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Min", value)) }
}

impl fc::Property for BaselineEbsBandwidthMbpsRequest {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The baseline performance to consider, using an instance family as a baseline reference. The instance family
/// establishes the lowest acceptable level of performance. Amazon EC2 uses this baseline to guide instance type
/// selection, but there is no guarantee that the selected instance types will always exceed the baseline for every
/// application.
#[derive(Clone)]
pub struct BaselinePerformanceFactors(cfn::Properties);

impl BaselinePerformanceFactors {
    /// A new `BaselinePerformanceFactors`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Cpu`. The CPU performance to consider, using an instance family as the baseline reference.
    pub fn cpu(self, value: impl fc::IntoValue<Cpu>) -> Self { Self(self.0.with("Cpu", value)) }
}

impl fc::Property for BaselinePerformanceFactors {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The baseline performance to consider, using an instance family as a baseline reference. The instance family
/// establishes the lowest acceptable level of performance. Amazon EC2 uses this baseline to guide instance type
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

/// The BGP configuration options for this peer, including ASN (Autonomous System Number) and BFD (Bidrectional
/// Forwarding Detection) settings.
#[derive(Clone)]
pub struct BgpOptions(cfn::Properties);

impl BgpOptions {
    /// A value of `PeerLivenessDetection`.
    pub const PEER_LIVENESS_DETECTION_BFD: &'static str = "bfd";
    /// A value of `PeerLivenessDetection`.
    pub const PEER_LIVENESS_DETECTION_BGP_KEEPALIVE: &'static str = "bgp-keepalive";
    /// A new `BgpOptions`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `PeerAsn`. The Border Gateway Protocol (BGP) Autonomous System Number (ASN) for the appliance. Valid values
    /// are from 1 to 4294967295. We recommend using a private ASN in the 64512–65534 (16-bit ASN) or
    /// 4200000000–4294967294 (32-bit ASN) range.
    pub fn peer_asn(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("PeerAsn", value)) }
    /// `PeerLivenessDetection`. The liveness detection protocol used for the BGP peer.
    pub fn peer_liveness_detection(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PeerLivenessDetection", value)) }
}

impl fc::Property for BgpOptions {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The Spot Instance replacement strategy to use when Amazon EC2 emits a rebalance notification signal that your
/// Spot Instance is at an elevated risk of being interrupted.
#[derive(Clone)]
pub struct CapacityRebalance(cfn::Properties);

impl CapacityRebalance {
    /// A value of `ReplacementStrategy`.
    pub const REPLACEMENT_STRATEGY_LAUNCH: &'static str = "launch";
    /// A value of `ReplacementStrategy`.
    pub const REPLACEMENT_STRATEGY_LAUNCH_BEFORE_TERMINATE: &'static str = "launch-before-terminate";
    /// A new `CapacityRebalance`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ReplacementStrategy`. The replacement strategy to use. Only available for fleets of type `maintain`.
    pub fn replacement_strategy(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ReplacementStrategy", value)) }
    /// `TerminationDelay`. The amount of time (in seconds) that Amazon EC2 waits before terminating the old Spot
    /// Instance after launching a new replacement Spot Instance.
    pub fn termination_delay(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("TerminationDelay", value)) }
}

impl fc::Property for CapacityRebalance {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes the strategy for using unused Capacity Reservations for fulfilling On-Demand capacity.
#[derive(Clone)]
pub struct CapacityReservationOptionsRequest(cfn::Properties);

impl CapacityReservationOptionsRequest {
    /// A value of `UsageStrategy`.
    pub const USAGE_STRATEGY_USE_CAPACITY_RESERVATIONS_FIRST: &'static str = "use-capacity-reservations-first";
    /// A new `CapacityReservationOptionsRequest`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `UsageStrategy`. Indicates whether to use unused Capacity Reservations for fulfilling On-Demand capacity.
    pub fn usage_strategy(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("UsageStrategy", value)) }
}

impl fc::Property for CapacityReservationOptionsRequest {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies an instance's Capacity Reservation targeting option. You can specify only one option at a time.
#[derive(Clone)]
pub struct CapacityReservationSpecification(cfn::Properties);

impl CapacityReservationSpecification {
    /// A new `CapacityReservationSpecification`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `CapacityReservationPreference`. Indicates the instance's Capacity Reservation preferences.
    pub fn capacity_reservation_preference(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CapacityReservationPreference", value)) }
    /// `CapacityReservationTarget`. Information about the target Capacity Reservation or Capacity Reservation
    /// group.
    pub fn capacity_reservation_target(self, value: impl fc::IntoValue<CapacityReservationTarget>) -> Self { Self(self.0.with("CapacityReservationTarget", value)) }
}

impl fc::Property for CapacityReservationSpecification {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// An array of key-value pairs to apply to this resource.
#[derive(Clone)]
pub struct CapacityReservationTagSpecification(cfn::Properties);

impl CapacityReservationTagSpecification {
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_CLIENT_VPN_ENDPOINT: &'static str = "client-vpn-endpoint";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_CUSTOMER_GATEWAY: &'static str = "customer-gateway";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_DEDICATED_HOST: &'static str = "dedicated-host";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_DHCP_OPTIONS: &'static str = "dhcp-options";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_EGRESS_ONLY_INTERNET_GATEWAY: &'static str = "egress-only-internet-gateway";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_ELASTIC_GPU: &'static str = "elastic-gpu";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_ELASTIC_IP: &'static str = "elastic-ip";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_EXPORT_IMAGE_TASK: &'static str = "export-image-task";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_EXPORT_INSTANCE_TASK: &'static str = "export-instance-task";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_FLEET: &'static str = "fleet";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_FPGA_IMAGE: &'static str = "fpga-image";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_HOST_RESERVATION: &'static str = "host-reservation";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_IMAGE: &'static str = "image";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_IMPORT_IMAGE_TASK: &'static str = "import-image-task";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_IMPORT_SNAPSHOT_TASK: &'static str = "import-snapshot-task";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_INSTANCE: &'static str = "instance";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_INTERNET_GATEWAY: &'static str = "internet-gateway";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_KEY_PAIR: &'static str = "key-pair";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_LAUNCH_TEMPLATE: &'static str = "launch-template";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_LOCAL_GATEWAY_ROUTE_TABLE_VPC_ASSOCIATION: &'static str = "local-gateway-route-table-vpc-association";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_NATGATEWAY: &'static str = "natgateway";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_NETWORK_ACL: &'static str = "network-acl";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_NETWORK_INSIGHTS_ANALYSIS: &'static str = "network-insights-analysis";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_NETWORK_INSIGHTS_PATH: &'static str = "network-insights-path";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_NETWORK_INTERFACE: &'static str = "network-interface";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_PLACEMENT_GROUP: &'static str = "placement-group";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_RESERVED_INSTANCES: &'static str = "reserved-instances";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_ROUTE_TABLE: &'static str = "route-table";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_SECURITY_GROUP: &'static str = "security-group";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_SNAPSHOT: &'static str = "snapshot";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_SPOT_FLEET_REQUEST: &'static str = "spot-fleet-request";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_SPOT_INSTANCES_REQUEST: &'static str = "spot-instances-request";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_SUBNET: &'static str = "subnet";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_TRAFFIC_MIRROR_FILTER: &'static str = "traffic-mirror-filter";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_TRAFFIC_MIRROR_SESSION: &'static str = "traffic-mirror-session";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_TRAFFIC_MIRROR_TARGET: &'static str = "traffic-mirror-target";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_TRANSIT_GATEWAY: &'static str = "transit-gateway";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_TRANSIT_GATEWAY_ATTACHMENT: &'static str = "transit-gateway-attachment";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_TRANSIT_GATEWAY_CONNECT_PEER: &'static str = "transit-gateway-connect-peer";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_TRANSIT_GATEWAY_MULTICAST_DOMAIN: &'static str = "transit-gateway-multicast-domain";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_TRANSIT_GATEWAY_ROUTE_TABLE: &'static str = "transit-gateway-route-table";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_VOLUME: &'static str = "volume";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_VPC: &'static str = "vpc";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_VPC_FLOW_LOG: &'static str = "vpc-flow-log";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_VPC_PEERING_CONNECTION: &'static str = "vpc-peering-connection";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_VPN_CONNECTION: &'static str = "vpn-connection";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_VPN_GATEWAY: &'static str = "vpn-gateway";
    /// A new `CapacityReservationTagSpecification`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ResourceType`. The type of resource to tag. Specify `capacity-reservation`.
    pub fn resource_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ResourceType", value)) }
    /// `Tags`. The tags to apply to the resource.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl fc::Property for CapacityReservationTagSpecification {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies a target Capacity Reservation.
#[derive(Clone)]
pub struct CapacityReservationTarget(cfn::Properties);

impl CapacityReservationTarget {
    /// A new `CapacityReservationTarget`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `CapacityReservationId`. The ID of the Capacity Reservation in which to run the instance.
    pub fn capacity_reservation_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CapacityReservationId", value)) }
    /// `CapacityReservationResourceGroupArn`. The ARN of the Capacity Reservation resource group in which to run
    /// the instance.
    pub fn capacity_reservation_resource_group_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CapacityReservationResourceGroupArn", value)) }
}

impl fc::Property for CapacityReservationTarget {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `CapacityReservationTargetRequest`
#[derive(Clone)]
pub struct CapacityReservationTargetRequest(cfn::Properties);

impl CapacityReservationTargetRequest {
    /// A new `CapacityReservationTargetRequest`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `CapacityReservationIds`.
    pub fn capacity_reservation_ids(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("CapacityReservationIds", value)) }
    /// `CapacityReservationResourceGroupArns`.
    pub fn capacity_reservation_resource_group_arns(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("CapacityReservationResourceGroupArns", value)) }
}

impl fc::Property for CapacityReservationTargetRequest {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Information about the client certificate to be used for authentication.
#[derive(Clone)]
pub struct CertificateAuthenticationRequest(cfn::Properties);

impl CertificateAuthenticationRequest {
    /// A new `CertificateAuthenticationRequest`.
    ///
    /// - `ClientRootCertificateChainArn`. The ARN of the client certificate. The certificate must be signed by a
    ///   certificate authority (CA) and it must be provisioned in Certificate Manager (ACM).
    pub fn new(
        client_root_certificate_chain_arn: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("ClientRootCertificateChainArn", client_root_certificate_chain_arn)
        )
    }
}

impl fc::Property for CertificateAuthenticationRequest {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes the CIDR options for a Verified Access endpoint.
#[derive(Clone)]
pub struct CidrOptions(cfn::Properties);

impl CidrOptions {
    /// A new `CidrOptions`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Cidr`. The CIDR.
    pub fn cidr(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Cidr", value)) }
    /// `PortRanges`. The port ranges.
    pub fn port_ranges(self, value: impl fc::IntoValue<fc::List<VerifiedAccessEndpointPortRange>>) -> Self { Self(self.0.with("PortRanges", value)) }
    /// `Protocol`. The protocol.
    pub fn protocol(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Protocol", value)) }
    /// `SubnetIds`. The IDs of the subnets.
    pub fn subnet_ids(self, value: impl fc::IntoValue<fc::List<fc::IdOf<Subnet>>>) -> Self { Self(self.0.with("SubnetIds", value)) }
}

impl fc::Property for CidrOptions {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies a Classic Load Balancer.
#[derive(Clone)]
pub struct ClassicLoadBalancer(cfn::Properties);

impl ClassicLoadBalancer {
    /// A new `ClassicLoadBalancer`.
    ///
    /// - `Name`. The name of the load balancer.
    pub fn new(name: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Name", name)) }
}

impl fc::Property for ClassicLoadBalancer {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the Classic Load Balancers to attach to a Spot Fleet. Spot Fleet registers the running Spot Instances
/// with these Classic Load Balancers.
#[derive(Clone)]
pub struct ClassicLoadBalancersConfig(cfn::Properties);

impl ClassicLoadBalancersConfig {
    /// A new `ClassicLoadBalancersConfig`.
    ///
    /// - `ClassicLoadBalancers`. One or more Classic Load Balancers.
    pub fn new(
        classic_load_balancers: impl fc::IntoValue<fc::List<ClassicLoadBalancer>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("ClassicLoadBalancers", classic_load_balancers)
        )
    }
}

impl fc::Property for ClassicLoadBalancersConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes the authentication method to be used by a Client VPN endpoint.
#[derive(Clone)]
pub struct ClientAuthenticationRequest(cfn::Properties);

impl ClientAuthenticationRequest {
    /// A new `ClientAuthenticationRequest`.
    ///
    /// - `Type`. The type of client authentication to be used.
    pub fn new(r#type: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Type", r#type)) }
    /// `ActiveDirectory`. Information about the Active Directory to be used, if applicable. You must provide this
    /// information if Type is `directory-service-authentication`.
    pub fn active_directory(self, value: impl fc::IntoValue<DirectoryServiceAuthenticationRequest>) -> Self { Self(self.0.with("ActiveDirectory", value)) }
    /// `FederatedAuthentication`. Information about the IAM SAML identity provider, if applicable.
    pub fn federated_authentication(self, value: impl fc::IntoValue<FederatedAuthenticationRequest>) -> Self { Self(self.0.with("FederatedAuthentication", value)) }
    /// `MutualAuthentication`. Information about the authentication certificates to be used, if applicable. You
    /// must provide this information if Type is `certificate-authentication`.
    pub fn mutual_authentication(self, value: impl fc::IntoValue<CertificateAuthenticationRequest>) -> Self { Self(self.0.with("MutualAuthentication", value)) }
}

impl fc::Property for ClientAuthenticationRequest {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Indicates whether client connect options are enabled. The default is `false` (not enabled).
#[derive(Clone)]
pub struct ClientConnectOptions(cfn::Properties);

impl ClientConnectOptions {
    /// A new `ClientConnectOptions`.
    ///
    /// - `Enabled`. Indicates whether client connect options are enabled. The default is `false` (not enabled).
    pub fn new(enabled: impl fc::IntoValue<bool>) -> Self { Self(cfn::Properties::new().with("Enabled", enabled)) }
    /// `LambdaFunctionArn`. The Amazon Resource Name (ARN) of the AWS Lambda function used for connection
    /// authorization.
    pub fn lambda_function_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::lambda::Function>>) -> Self { Self(self.0.with("LambdaFunctionArn", value)) }
}

impl fc::Property for ClientConnectOptions {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Options for enabling a customizable text banner that will be displayed on AWS provided clients when a VPN
/// session is established.
#[derive(Clone)]
pub struct ClientLoginBannerOptions(cfn::Properties);

impl ClientLoginBannerOptions {
    /// A new `ClientLoginBannerOptions`.
    ///
    /// - `Enabled`. Enable or disable a customizable text banner that will be displayed on AWS provided clients when
    ///   a VPN session is established.
    pub fn new(enabled: impl fc::IntoValue<bool>) -> Self { Self(cfn::Properties::new().with("Enabled", enabled)) }
    /// `BannerText`. Customizable text that will be displayed in a banner on AWS provided clients when a VPN
    /// session is established. UTF-8 encoded characters only. Maximum of 1400 characters.
    pub fn banner_text(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("BannerText", value)) }
}

impl fc::Property for ClientLoginBannerOptions {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Client Route Enforcement is a feature of Client VPN that helps enforce administrator defined routes on devices
/// connected through the VPN. This feature helps improve your security posture by ensuring that network traffic
/// originating from a connected client is not inadvertently sent outside the VPN tunnel.
#[derive(Clone)]
pub struct ClientRouteEnforcementOptions(cfn::Properties);

impl ClientRouteEnforcementOptions {
    /// A new `ClientRouteEnforcementOptions`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Enforced`. Enable or disable Client Route Enforcement. The state can either be `true` (enabled) or `false`
    /// (disabled). The default is `false`.
    pub fn enforced(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Enforced", value)) }
}

impl fc::Property for ClientRouteEnforcementOptions {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the tags to apply to the Client VPN endpoint.
#[derive(Clone)]
pub struct ClientVpnEndpointTagSpecification(cfn::Properties);

impl ClientVpnEndpointTagSpecification {
    /// A new `ClientVpnEndpointTagSpecification`.
    ///
    /// - `ResourceType`. The type of resource to tag. To tag a Client VPN endpoint, `ResourceType` must be
    ///   `client-vpn-endpoint`.
    /// - `Tags`. The tags to apply to the resource.
    pub fn new(
        resource_type: impl fc::IntoValue<String>,
        tags: impl fc::IntoValue<fc::List<cfn::Tag>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("ResourceType", resource_type)
            .with("Tags", tags)
        )
    }
}

impl fc::Property for ClientVpnEndpointTagSpecification {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Options for CloudWatch Logs as a logging destination.
#[derive(Clone)]
pub struct CloudWatchLogs(cfn::Properties);

impl CloudWatchLogs {
    /// A new `CloudWatchLogs`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Enabled`. Indicates whether logging is enabled.
    pub fn enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Enabled", value)) }
    /// `LogGroup`. The ID of the CloudWatch Logs log group.
    pub fn log_group(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("LogGroup", value)) }
}

impl fc::Property for CloudWatchLogs {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Options for sending VPN tunnel logs to CloudWatch.
#[derive(Clone)]
pub struct CloudwatchLogOptionsSpecification(cfn::Properties);

impl CloudwatchLogOptionsSpecification {
    /// A value of `BgpLogOutputFormat`.
    pub const BGP_LOG_OUTPUT_FORMAT_JSON: &'static str = "json";
    /// A value of `BgpLogOutputFormat`.
    pub const BGP_LOG_OUTPUT_FORMAT_TEXT: &'static str = "text";
    /// A value of `LogOutputFormat`.
    pub const LOG_OUTPUT_FORMAT_JSON: &'static str = "json";
    /// A value of `LogOutputFormat`.
    pub const LOG_OUTPUT_FORMAT_TEXT: &'static str = "text";
    /// A new `CloudwatchLogOptionsSpecification`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `BgpLogEnabled`. Specifies whether to enable BGP logging for the VPN connection. Default value is `False`.
    pub fn bgp_log_enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("BgpLogEnabled", value)) }
    /// `BgpLogGroupArn`. The Amazon Resource Name (ARN) of the CloudWatch log group where BGP logs will be sent.
    pub fn bgp_log_group_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::logs::LogGroup>>) -> Self { Self(self.0.with("BgpLogGroupArn", value)) }
    /// `BgpLogOutputFormat`. The desired output format for BGP logs to be sent to CloudWatch. Default format is
    /// `json`.
    pub fn bgp_log_output_format(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("BgpLogOutputFormat", value)) }
    /// `LogEnabled`. Enable or disable VPN tunnel logging feature. Default value is `False`.
    pub fn log_enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("LogEnabled", value)) }
    /// `LogGroupArn`. The Amazon Resource Name (ARN) of the CloudWatch log group to send logs to.
    pub fn log_group_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::logs::LogGroup>>) -> Self { Self(self.0.with("LogGroupArn", value)) }
    /// `LogOutputFormat`. Set log format. Default format is `json`.
    pub fn log_output_format(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("LogOutputFormat", value)) }
}

impl fc::Property for CloudwatchLogOptionsSpecification {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes the client connection logging options for the Client VPN endpoint.
#[derive(Clone)]
pub struct ConnectionLogOptions(cfn::Properties);

impl ConnectionLogOptions {
    /// A new `ConnectionLogOptions`.
    ///
    /// - `Enabled`. Indicates whether connection logging is enabled.
    pub fn new(enabled: impl fc::IntoValue<bool>) -> Self { Self(cfn::Properties::new().with("Enabled", enabled)) }
    /// `CloudwatchLogGroup`. The name of the CloudWatch Logs log group. Required if connection logging is enabled.
    pub fn cloudwatch_log_group(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CloudwatchLogGroup", value)) }
    /// `CloudwatchLogStream`. The name of the CloudWatch Logs log stream to which the connection data is
    /// published.
    pub fn cloudwatch_log_stream(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CloudwatchLogStream", value)) }
}

impl fc::Property for ConnectionLogOptions {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A security group connection tracking specification that enables you to set the idle timeout for connection
/// tracking on an Elastic network interface.
#[derive(Clone)]
pub struct ConnectionTrackingSpecification(cfn::Properties);

impl ConnectionTrackingSpecification {
    /// A new `ConnectionTrackingSpecification`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `TcpEstablishedTimeout`. Timeout (in seconds) for idle TCP connections in an established state. Min: 60
    /// seconds. Max: 432000 seconds (5 days). Default: 432000 seconds. Recommended: Less than 432000 seconds.
    pub fn tcp_established_timeout(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("TcpEstablishedTimeout", value)) }
    /// `UdpStreamTimeout`. Timeout (in seconds) for idle UDP flows classified as streams which have seen more than
    /// one request-response transaction. Min: 60 seconds. Max: 180 seconds (3 minutes). Default: 180 seconds.
    pub fn udp_stream_timeout(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("UdpStreamTimeout", value)) }
    /// `UdpTimeout`. Timeout (in seconds) for idle UDP flows that have seen traffic only in a single direction or
    /// a single request-response transaction. Min: 30 seconds. Max: 60 seconds. Default: 30 seconds.
    pub fn udp_timeout(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("UdpTimeout", value)) }
}

impl fc::Property for ConnectionTrackingSpecification {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the CPU performance to consider when using an instance family as the baseline reference.
#[derive(Clone)]
pub struct Cpu(cfn::Properties);

impl Cpu {
    /// A new `Cpu`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `References`. The instance family to use as the baseline reference for CPU performance. All instance types
    /// that match your specified attributes are compared against the CPU performance of the referenced instance
    /// family, regardless of CPU manufacturer or architecture differences.
    pub fn references(self, value: impl fc::IntoValue<fc::List<Reference>>) -> Self { Self(self.0.with("References", value)) }
}

impl fc::Property for Cpu {
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

/// Describes the destination options for a flow log.
#[derive(Clone)]
pub struct DestinationOptions(cfn::Properties);

impl DestinationOptions {
    /// A value of `FileFormat`.
    pub const FILE_FORMAT_PARQUET: &'static str = "parquet";
    /// A value of `FileFormat`.
    pub const FILE_FORMAT_PLAIN_TEXT: &'static str = "plain-text";
    /// A new `DestinationOptions`.
    ///
    /// - `FileFormat`. The format for the flow log. The default is `plain-text`.
    /// - `HiveCompatiblePartitions`. Indicates whether to use Hive-compatible prefixes for flow logs stored in
    ///   Amazon S3. The default is `false`.
    /// - `PerHourPartition`. Indicates whether to partition the flow log per hour. This reduces the cost and
    ///   response time for queries. The default is `false`.
    pub fn new(
        file_format: impl fc::IntoValue<String>,
        hive_compatible_partitions: impl fc::IntoValue<bool>,
        per_hour_partition: impl fc::IntoValue<bool>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("FileFormat", file_format)
            .with("HiveCompatiblePartitions", hive_compatible_partitions)
            .with("PerHourPartition", per_hour_partition)
        )
    }
}

impl fc::Property for DestinationOptions {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes the options for an AWS Verified Access device-identity based trust provider.
#[derive(Clone)]
pub struct DeviceOptions(cfn::Properties);

impl DeviceOptions {
    /// A new `DeviceOptions`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `PublicSigningKeyUrl`. The URL AWS Verified Access will use to verify the authenticity of the device
    /// tokens.
    pub fn public_signing_key_url(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PublicSigningKeyUrl", value)) }
    /// `TenantId`. The ID of the tenant application with the device-identity provider.
    pub fn tenant_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TenantId", value)) }
}

impl fc::Property for DeviceOptions {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes the Active Directory to be used for client authentication.
#[derive(Clone)]
pub struct DirectoryServiceAuthenticationRequest(cfn::Properties);

impl DirectoryServiceAuthenticationRequest {
    /// A new `DirectoryServiceAuthenticationRequest`.
    ///
    /// - `DirectoryId`. The ID of the Active Directory to be used for authentication.
    pub fn new(directory_id: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("DirectoryId", directory_id)) }
}

impl fc::Property for DirectoryServiceAuthenticationRequest {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes the DNS options for an endpoint.
#[derive(Clone)]
pub struct DnsOptionsSpecification(cfn::Properties);

impl DnsOptionsSpecification {
    /// A value of `DnsRecordIpType`.
    pub const DNS_RECORD_IP_TYPE_DUALSTACK: &'static str = "dualstack";
    /// A value of `DnsRecordIpType`.
    pub const DNS_RECORD_IP_TYPE_IPV4: &'static str = "ipv4";
    /// A value of `DnsRecordIpType`.
    pub const DNS_RECORD_IP_TYPE_IPV6: &'static str = "ipv6";
    /// A value of `DnsRecordIpType`.
    pub const DNS_RECORD_IP_TYPE_NOT_SPECIFIED: &'static str = "not-specified";
    /// A value of `DnsRecordIpType`.
    pub const DNS_RECORD_IP_TYPE_SERVICE_DEFINED: &'static str = "service-defined";
    /// A value of `PrivateDnsOnlyForInboundResolverEndpoint`.
    pub const PRIVATE_DNS_ONLY_FOR_INBOUND_RESOLVER_ENDPOINT_ALL_RESOLVERS: &'static str = "AllResolvers";
    /// A value of `PrivateDnsOnlyForInboundResolverEndpoint`.
    pub const PRIVATE_DNS_ONLY_FOR_INBOUND_RESOLVER_ENDPOINT_NOT_SPECIFIED: &'static str = "NotSpecified";
    /// A value of `PrivateDnsOnlyForInboundResolverEndpoint`.
    pub const PRIVATE_DNS_ONLY_FOR_INBOUND_RESOLVER_ENDPOINT_ONLY_INBOUND_RESOLVER: &'static str = "OnlyInboundResolver";
    /// A value of `PrivateDnsPreference`.
    pub const PRIVATE_DNS_PREFERENCE_ALL_DOMAINS: &'static str = "ALL_DOMAINS";
    /// A value of `PrivateDnsPreference`.
    pub const PRIVATE_DNS_PREFERENCE_SPECIFIED_DOMAINS_ONLY: &'static str = "SPECIFIED_DOMAINS_ONLY";
    /// A value of `PrivateDnsPreference`.
    pub const PRIVATE_DNS_PREFERENCE_VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS: &'static str = "VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS";
    /// A value of `PrivateDnsPreference`.
    pub const PRIVATE_DNS_PREFERENCE_VERIFIED_DOMAINS_ONLY: &'static str = "VERIFIED_DOMAINS_ONLY";
    /// A new `DnsOptionsSpecification`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `DnsRecordIpType`. The DNS records created for the endpoint.
    pub fn dns_record_ip_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DnsRecordIpType", value)) }
    /// `PrivateDnsOnlyForInboundResolverEndpoint`. Indicates whether to enable private DNS only for inbound
    /// endpoints. This option is available only for services that support both gateway and interface endpoints. It
    /// routes traffic that originates from the VPC to the gateway endpoint and traffic that originates from
    /// on-premises to the interface endpoint.
    pub fn private_dns_only_for_inbound_resolver_endpoint(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PrivateDnsOnlyForInboundResolverEndpoint", value)) }
    /// `PrivateDnsPreference`. The preference for which private domains have a private hosted zone created for and
    /// associated with the specified VPC. Only supported when private DNS is enabled and when the VPC endpoint
    /// type is ServiceNetwork or Resource.
    pub fn private_dns_preference(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PrivateDnsPreference", value)) }
    /// `PrivateDnsSpecifiedDomains`. Indicates which of the private domains to create private hosted zones for and
    /// associate with the specified VPC. Only supported when private DNS is enabled and the private DNS preference
    /// is `VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS` or `SPECIFIED_DOMAINS_ONLY`.
    pub fn private_dns_specified_domains(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("PrivateDnsSpecifiedDomains", value)) }
}

impl fc::Property for DnsOptionsSpecification {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes a block device mapping, which defines the EBS volumes and instance store volumes to attach to an
/// instance at launch.
#[derive(Clone)]
pub struct Ec2FleetBlockDeviceMapping(cfn::Properties);

impl Ec2FleetBlockDeviceMapping {
    /// A new `Ec2FleetBlockDeviceMapping`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `DeviceName`. The device name. For available device names, see [Device names for
    /// volumes](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/device_naming.html).
    pub fn device_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DeviceName", value)) }
    /// `Ebs`. Parameters used to automatically set up EBS volumes when the instance is launched.
    pub fn ebs(self, value: impl fc::IntoValue<Ec2FleetEbsBlockDevice>) -> Self { Self(self.0.with("Ebs", value)) }
    /// `NoDevice`. To omit the device from the block device mapping, specify an empty string. When this property
    /// is specified, the device is removed from the block device mapping regardless of the assigned value.
    pub fn no_device(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("NoDevice", value)) }
    /// `VirtualName`. The virtual device name ( `ephemeral` N). Instance store volumes are numbered starting from
    /// 0\. An instance type with 2 available instance store volumes can specify mappings for `ephemeral0` and
    /// `ephemeral1`. The number of available instance store volumes depends on the instance type. After you
    /// connect to the instance, you must mount the volume.
    pub fn virtual_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("VirtualName", value)) }
}

impl fc::Property for Ec2FleetBlockDeviceMapping {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes a block device for an EBS volume.
#[derive(Clone)]
pub struct Ec2FleetEbsBlockDevice(cfn::Properties);

impl Ec2FleetEbsBlockDevice {
    /// A new `Ec2FleetEbsBlockDevice`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `DeleteOnTermination`. Indicates whether the EBS volume is deleted on instance termination.
    pub fn delete_on_termination(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("DeleteOnTermination", value)) }
    /// `Encrypted`. Indicates whether the encryption state of an EBS volume is changed while being restored from a
    /// backing snapshot. The effect of setting the encryption state to `true` depends on the volume origin (new or
    /// from a snapshot), starting encryption state, ownership, and whether encryption by default is enabled.
    pub fn encrypted(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Encrypted", value)) }
    /// `Iops`. The number of I/O operations per second (IOPS). For `gp3`, `io1`, and `io2` volumes, this
    /// represents the number of IOPS that are provisioned for the volume. For `gp2` volumes, this represents the
    /// baseline performance of the volume and the rate at which the volume accumulates I/O credits for bursting.
    pub fn iops(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Iops", value)) }
    /// `KmsKeyId`. Identifier (key ID, key alias, key ARN, or alias ARN) of the customer managed KMS key to use
    /// for EBS encryption.
    pub fn kms_key_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("KmsKeyId", value)) }
    /// `MultiAvailabilityZoneConfiguration`.
    pub fn multi_availability_zone_configuration(self, value: impl fc::IntoValue<MultiAvailabilityZoneConfiguration>) -> Self { Self(self.0.with("MultiAvailabilityZoneConfiguration", value)) }
    /// `SnapshotId`. The ID of the snapshot.
    pub fn snapshot_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SnapshotId", value)) }
    /// `VolumeSize`. The size of the volume, in GiBs. You must specify either a snapshot ID or a volume size. If
    /// you specify a snapshot, the default is the snapshot size. You can specify a volume size that is equal to or
    /// larger than the snapshot size.
    pub fn volume_size(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("VolumeSize", value)) }
    /// `VolumeType`. The volume type.
    pub fn volume_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("VolumeType", value)) }
}

impl fc::Property for Ec2FleetEbsBlockDevice {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `Ec2FleetIamInstanceProfileSpecification`
#[derive(Clone)]
pub struct Ec2FleetIamInstanceProfileSpecification(cfn::Properties);

impl Ec2FleetIamInstanceProfileSpecification {
    /// A new `Ec2FleetIamInstanceProfileSpecification`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Arn`.
    pub fn arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Arn", value)) }
    /// `Name`.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
}

impl fc::Property for Ec2FleetIamInstanceProfileSpecification {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes the placement of an instance.
#[derive(Clone)]
pub struct Ec2FleetPlacement(cfn::Properties);

impl Ec2FleetPlacement {
    /// A new `Ec2FleetPlacement`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Affinity`. The affinity setting for the instance on the Dedicated Host.
    pub fn affinity(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Affinity", value)) }
    /// `AvailabilityZone`. The Availability Zone of the instance.
    pub fn availability_zone(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AvailabilityZone", value)) }
    /// `GroupName`. The name of the placement group that the instance is in.
    pub fn group_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("GroupName", value)) }
    /// `HostId`. The ID of the Dedicated Host on which the instance resides.
    pub fn host_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("HostId", value)) }
    /// `HostResourceGroupArn`. The ARN of the host resource group in which to launch the instances.
    pub fn host_resource_group_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("HostResourceGroupArn", value)) }
    /// `PartitionNumber`. The number of the partition that the instance is in. Valid only if the placement group
    /// strategy is set to `partition`.
    pub fn partition_number(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("PartitionNumber", value)) }
    /// `SpreadDomain`. Reserved for future use.
    pub fn spread_domain(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SpreadDomain", value)) }
    /// `Tenancy`. The tenancy of the instance. An instance with a tenancy of `dedicated` runs on single-tenant
    /// hardware.
    pub fn tenancy(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Tenancy", value)) }
}

impl fc::Property for Ec2FleetPlacement {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Adds the specified outbound (egress) rule to a security group.
#[derive(Clone)]
pub struct Egress(cfn::Properties);

impl Egress {
    /// A new `Egress`.
    ///
    /// - `IpProtocol`. The IP protocol name ( `tcp`, `udp`, `icmp`, `icmpv6` ) or number (see [Protocol
    ///   Numbers](https://docs.aws.amazon.com/http://www.iana.org/assignments/protocol-numbers/protocol-numbers.xhtml)
    ///   ).
    pub fn new(ip_protocol: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("IpProtocol", ip_protocol)) }
    /// `CidrIp`. The IPv4 address range, in CIDR format.
    pub fn cidr_ip(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CidrIp", value)) }
    /// `CidrIpv6`. The IPv6 address range, in CIDR format.
    pub fn cidr_ipv6(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CidrIpv6", value)) }
    /// `Description`. A description for the security group rule.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `DestinationPrefixListId`. The prefix list IDs for the destination AWS service. This is the AWS service
    /// that you want to access through a VPC endpoint from instances associated with the security group.
    pub fn destination_prefix_list_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DestinationPrefixListId", value)) }
    /// `DestinationSecurityGroupId`. The ID of the destination VPC security group.
    pub fn destination_security_group_id(self, value: impl fc::IntoValue<fc::IdOf<SecurityGroup>>) -> Self { Self(self.0.with("DestinationSecurityGroupId", value)) }
    /// `FromPort`. If the protocol is TCP or UDP, this is the start of the port range. If the protocol is ICMP or
    /// ICMPv6, this is the ICMP type or -1 (all ICMP types).
    pub fn from_port(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("FromPort", value)) }
    /// `ToPort`. If the protocol is TCP or UDP, this is the end of the port range. If the protocol is ICMP or
    /// ICMPv6, this is the ICMP code or -1 (all ICMP codes). If the start port is -1 (all ICMP types), then the
    /// end port must be -1 (all ICMP codes).
    pub fn to_port(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("ToPort", value)) }
}

impl fc::Property for Egress {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Amazon Elastic Inference is no longer available.
#[derive(Clone)]
pub struct ElasticInferenceAccelerator(cfn::Properties);

impl ElasticInferenceAccelerator {
    /// A new `ElasticInferenceAccelerator`.
    ///
    /// - `Type`. The type of elastic inference accelerator. The possible values are `eia1.medium`, `eia1.large`,
    ///   `eia1.xlarge`, `eia2.medium`, `eia2.large`, and `eia2.xlarge`.
    pub fn new(r#type: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Type", r#type)) }
    /// `Count`. The number of elastic inference accelerators to attach to the instance.
    pub fn count(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Count", value)) }
}

impl fc::Property for ElasticInferenceAccelerator {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// ENA Express uses AWS Scalable Reliable Datagram (SRD) technology to increase the maximum bandwidth used per
/// stream and minimize tail latency of network traffic between EC2 instances. With ENA Express, you can
/// communicate between two EC2 instances in the same subnet within the same account, or in different accounts.
/// Both sending and receiving instances must have ENA Express enabled.
#[derive(Clone)]
pub struct EnaSrdSpecification(cfn::Properties);

impl EnaSrdSpecification {
    /// A new `EnaSrdSpecification`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `EnaSrdEnabled`. Indicates whether ENA Express is enabled for the network interface.
    pub fn ena_srd_enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("EnaSrdEnabled", value)) }
    /// `EnaSrdUdpSpecification`. Configures ENA Express for UDP network traffic.
    pub fn ena_srd_udp_specification(self, value: impl fc::IntoValue<EnaSrdUdpSpecification>) -> Self { Self(self.0.with("EnaSrdUdpSpecification", value)) }
}

impl fc::Property for EnaSrdSpecification {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// ENA Express is compatible with both TCP and UDP transport protocols. When it's enabled, TCP traffic
/// automatically uses it. However, some UDP-based applications are designed to handle network packets that are out
/// of order, without a need for retransmission, such as live video broadcasting or other near-real-time
/// applications.
#[derive(Clone)]
pub struct EnaSrdUdpSpecification(cfn::Properties);

impl EnaSrdUdpSpecification {
    /// A new `EnaSrdUdpSpecification`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `EnaSrdUdpEnabled`. Indicates whether UDP traffic to and from the instance uses ENA Express. To specify
    /// this setting, you must first enable ENA Express.
    pub fn ena_srd_udp_enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("EnaSrdUdpEnabled", value)) }
}

impl fc::Property for EnaSrdUdpSpecification {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Indicates whether the instance is enabled for AWS Nitro Enclaves.
#[derive(Clone)]
pub struct EnclaveOptions(cfn::Properties);

impl EnclaveOptions {
    /// A new `EnclaveOptions`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Enabled`. If this parameter is set to `true`, the instance is enabled for AWS Nitro Enclaves; otherwise,
    /// it is not enabled for AWS Nitro Enclaves.
    pub fn enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Enabled", value)) }
}

impl fc::Property for EnclaveOptions {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// An entry for a prefix list.
#[derive(Clone)]
pub struct Entry(cfn::Properties);

impl Entry {
    /// A new `Entry`.
    ///
    /// - `Cidr`. The CIDR block.
    pub fn new(cidr: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Cidr", cidr)) }
    /// `Description`. A description for the entry.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
}

impl fc::Property for Entry {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The IAM SAML identity provider used for federated authentication.
#[derive(Clone)]
pub struct FederatedAuthenticationRequest(cfn::Properties);

impl FederatedAuthenticationRequest {
    /// A new `FederatedAuthenticationRequest`.
    ///
    /// - `SAMLProviderArn`. The Amazon Resource Name (ARN) of the IAM SAML identity provider.
    pub fn new(saml_provider_arn: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("SAMLProviderArn", saml_provider_arn)) }
    /// `SelfServiceSAMLProviderArn`. The Amazon Resource Name (ARN) of the IAM SAML identity provider for the
    /// self-service portal.
    pub fn self_service_saml_provider_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SelfServiceSAMLProviderArn", value)) }
}

impl fc::Property for FederatedAuthenticationRequest {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes a port range.
#[derive(Clone)]
pub struct FilterPortRange(cfn::Properties);

impl FilterPortRange {
    /// A new `FilterPortRange`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `FromPort`. The first port in the range.
    pub fn from_port(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("FromPort", value)) }
    /// `ToPort`. The last port in the range.
    pub fn to_port(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("ToPort", value)) }
}

impl fc::Property for FilterPortRange {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies a launch template and overrides for an EC2 Fleet.
#[derive(Clone)]
pub struct FleetLaunchTemplateConfigRequest(cfn::Properties);

impl FleetLaunchTemplateConfigRequest {
    /// A new `FleetLaunchTemplateConfigRequest`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `LaunchTemplateSpecification`. The launch template to use. You must specify either the launch template ID
    /// or launch template name in the request.
    pub fn launch_template_specification(self, value: impl fc::IntoValue<FleetLaunchTemplateSpecificationRequest>) -> Self { Self(self.0.with("LaunchTemplateSpecification", value)) }
    /// `Overrides`. Any parameters that you specify override the same parameters in the launch template.
    pub fn overrides(self, value: impl fc::IntoValue<fc::List<FleetLaunchTemplateOverridesRequest>>) -> Self { Self(self.0.with("Overrides", value)) }
}

impl fc::Property for FleetLaunchTemplateConfigRequest {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies overrides for a launch template for an EC2 Fleet.
#[derive(Clone)]
pub struct FleetLaunchTemplateOverridesRequest(cfn::Properties);

impl FleetLaunchTemplateOverridesRequest {
    /// A new `FleetLaunchTemplateOverridesRequest`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `AvailabilityZone`. The Availability Zone in which to launch the instances. For example, `us-east-2a`.
    pub fn availability_zone(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AvailabilityZone", value)) }
    /// `AvailabilityZoneId`. The ID of the Availability Zone in which to launch the instances. For example,
    /// `use2-az1`.
    pub fn availability_zone_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AvailabilityZoneId", value)) }
    /// `BlockDeviceMappings`. The block device mappings, which define the EBS volumes and instance store volumes
    /// to attach to the instance at launch.
    pub fn block_device_mappings(self, value: impl fc::IntoValue<fc::List<Ec2FleetBlockDeviceMapping>>) -> Self { Self(self.0.with("BlockDeviceMappings", value)) }
    /// `IamInstanceProfile`.
    pub fn iam_instance_profile(self, value: impl fc::IntoValue<Ec2FleetIamInstanceProfileSpecification>) -> Self { Self(self.0.with("IamInstanceProfile", value)) }
    /// `InstanceRequirements`. The attributes for the instance types. When you specify instance attributes, Amazon
    /// EC2 will identify instance types with those attributes.
    pub fn instance_requirements(self, value: impl fc::IntoValue<InstanceRequirementsRequest>) -> Self { Self(self.0.with("InstanceRequirements", value)) }
    /// `InstanceType`. The instance type.
    pub fn instance_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("InstanceType", value)) }
    /// `KeyName`.
    pub fn key_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("KeyName", value)) }
    /// `MaxPrice`. The maximum price per unit hour that you are willing to pay for a Spot Instance. We do not
    /// recommend using this parameter because it can lead to increased interruptions. If you do not specify this
    /// parameter, you will pay the current Spot price.
    pub fn max_price(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("MaxPrice", value)) }
    /// `MetadataOptions`.
    pub fn metadata_options(self, value: impl fc::IntoValue<InstanceMetadataOptionsRequest>) -> Self { Self(self.0.with("MetadataOptions", value)) }
    /// `NetworkInterfaces`.
    pub fn network_interfaces(self, value: impl fc::IntoValue<fc::List<NetworkInterfaceSpecificationRequest>>) -> Self { Self(self.0.with("NetworkInterfaces", value)) }
    /// `Placement`. The location where the instance launched, if applicable.
    pub fn placement(self, value: impl fc::IntoValue<Ec2FleetPlacement>) -> Self { Self(self.0.with("Placement", value)) }
    /// `Priority`. The priority for the launch template override. The highest priority is launched first.
    pub fn priority(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("Priority", value)) }
    /// `SubnetId`. The IDs of the subnets in which to launch the instances. Separate multiple subnet IDs using
    /// commas (for example, `subnet-1234abcdeexample1, subnet-0987cdef6example2` ). A request of type `instant`
    /// can have only one subnet ID.
    pub fn subnet_id(self, value: impl fc::IntoValue<fc::IdOf<Subnet>>) -> Self { Self(self.0.with("SubnetId", value)) }
    /// `WeightedCapacity`. The number of units provided by the specified instance type. These are the same units
    /// that you chose to set the target capacity in terms of instances, or a performance characteristic such as
    /// vCPUs, memory, or I/O.
    pub fn weighted_capacity(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("WeightedCapacity", value)) }
}

impl fc::Property for FleetLaunchTemplateOverridesRequest {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the launch template to be used by the Spot Fleet request for configuring Amazon EC2 instances.
#[derive(Clone)]
pub struct FleetLaunchTemplateSpecification(cfn::Properties);

impl FleetLaunchTemplateSpecification {
    /// A new `FleetLaunchTemplateSpecification`.
    ///
    /// - `Version`. The version number of the launch template.
    pub fn new(version: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Version", version)) }
    /// `LaunchTemplateId`. The ID of the launch template.
    pub fn launch_template_id(self, value: impl fc::IntoValue<fc::IdOf<LaunchTemplate>>) -> Self { Self(self.0.with("LaunchTemplateId", value)) }
    /// `LaunchTemplateName`. The name of the launch template.
    pub fn launch_template_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("LaunchTemplateName", value)) }
}

impl fc::Property for FleetLaunchTemplateSpecification {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the launch template to be used by the EC2 Fleet for configuring Amazon EC2 instances.
#[derive(Clone)]
pub struct FleetLaunchTemplateSpecificationRequest(cfn::Properties);

impl FleetLaunchTemplateSpecificationRequest {
    /// A new `FleetLaunchTemplateSpecificationRequest`.
    ///
    /// - `Version`. The launch template version number, `$Latest`, or `$Default`. You must specify a value,
    ///   otherwise the request fails.
    pub fn new(version: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Version", version)) }
    /// `LaunchTemplateId`. The ID of the launch template.
    pub fn launch_template_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("LaunchTemplateId", value)) }
    /// `LaunchTemplateName`. The name of the launch template.
    pub fn launch_template_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("LaunchTemplateName", value)) }
    /// `LaunchTemplateSpecificationUserData`.
    pub fn launch_template_specification_user_data(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("LaunchTemplateSpecificationUserData", value)) }
}

impl fc::Property for FleetLaunchTemplateSpecificationRequest {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes a security group.
#[derive(Clone)]
pub struct GroupIdentifier(cfn::Properties);

impl GroupIdentifier {
    /// A new `GroupIdentifier`.
    ///
    /// - `GroupId`. The ID of the security group.
    pub fn new(group_id: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("GroupId", group_id)) }
}

impl fc::Property for GroupIdentifier {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `HealthCheckPath`
#[derive(Clone)]
pub struct HealthCheckPath(cfn::Properties);

impl HealthCheckPath {
    /// A new `HealthCheckPath`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Destinations`.
    pub fn destinations(self, value: impl fc::IntoValue<fc::List<HealthCheckPathDestination>>) -> Self { Self(self.0.with("Destinations", value)) }
    /// `Source`.
    pub fn source(self, value: impl fc::IntoValue<HealthCheckPathSource>) -> Self { Self(self.0.with("Source", value)) }
}

impl fc::Property for HealthCheckPath {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `HealthCheckPathDestination`
#[derive(Clone)]
pub struct HealthCheckPathDestination(cfn::Properties);

impl HealthCheckPathDestination {
    /// A new `HealthCheckPathDestination`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `SecurityGroupId`.
    pub fn security_group_id(self, value: impl fc::IntoValue<fc::IdOf<SecurityGroup>>) -> Self { Self(self.0.with("SecurityGroupId", value)) }
    /// `SubnetId`.
    pub fn subnet_id(self, value: impl fc::IntoValue<fc::IdOf<Subnet>>) -> Self { Self(self.0.with("SubnetId", value)) }
}

impl fc::Property for HealthCheckPathDestination {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `HealthCheckPathSource`
#[derive(Clone)]
pub struct HealthCheckPathSource(cfn::Properties);

impl HealthCheckPathSource {
    /// A new `HealthCheckPathSource`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `SecurityGroupId`.
    pub fn security_group_id(self, value: impl fc::IntoValue<fc::IdOf<SecurityGroup>>) -> Self { Self(self.0.with("SecurityGroupId", value)) }
    /// `SubnetId`.
    pub fn subnet_id(self, value: impl fc::IntoValue<fc::IdOf<Subnet>>) -> Self { Self(self.0.with("SubnetId", value)) }
}

impl fc::Property for HealthCheckPathSource {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the hibernation options for the instance.
#[derive(Clone)]
pub struct HibernationOptions(cfn::Properties);

impl HibernationOptions {
    /// A new `HibernationOptions`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Configured`. Set to `true` to enable your instance for hibernation.
    pub fn configured(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Configured", value)) }
}

impl fc::Property for HibernationOptions {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies an IAM instance profile, which is a container for an IAM role for your instance. You can use an IAM
/// role to distribute your AWS credentials to your instances.
#[derive(Clone)]
pub struct IamInstanceProfile(cfn::Properties);

impl IamInstanceProfile {
    /// A new `IamInstanceProfile`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Arn`. The Amazon Resource Name (ARN) of the instance profile.
    pub fn arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Arn", value)) }
    /// `Name`. The name of the instance profile.
    pub fn name(self, value: impl fc::IntoValue<fc::IdOf<cfn::target::iam::InstanceProfile>>) -> Self { Self(self.0.with("Name", value)) }
}

impl fc::Property for IamInstanceProfile {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes the ICMP type and code.
#[derive(Clone)]
pub struct Icmp(cfn::Properties);

impl Icmp {
    /// A new `Icmp`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Code`. The Internet Control Message Protocol (ICMP) code. You can use -1 to specify all ICMP codes for the
    /// given ICMP type. Required if you specify 1 (ICMP) for the protocol parameter.
    pub fn code(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Code", value)) }
    /// `Type`. The Internet Control Message Protocol (ICMP) type. You can use -1 to specify all ICMP types.
    /// Conditional requirement: Required if you specify 1 (ICMP) for the `CreateNetworkAclEntry` protocol
    /// parameter.
    pub fn r#type(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Type", value)) }
}

impl fc::Property for Icmp {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The IKE version that is permitted for the VPN tunnel.
#[derive(Clone)]
pub struct IkeVersionsRequestListValue(cfn::Properties);

impl IkeVersionsRequestListValue {
    /// A value of `Value`.
    pub const VALUE_IKEV1: &'static str = "ikev1";
    /// A value of `Value`.
    pub const VALUE_IKEV2: &'static str = "ikev2";
    /// A new `IkeVersionsRequestListValue`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Value`. The IKE version.
    pub fn value(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Value", value)) }
}

impl fc::Property for IkeVersionsRequestListValue {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Adds an inbound (ingress) rule to a security group.
#[derive(Clone)]
pub struct Ingress(cfn::Properties);

impl Ingress {
    /// A new `Ingress`.
    ///
    /// - `IpProtocol`. The IP protocol name ( `tcp`, `udp`, `icmp`, `icmpv6` ) or number (see [Protocol
    ///   Numbers](https://docs.aws.amazon.com/http://www.iana.org/assignments/protocol-numbers/protocol-numbers.xhtml)
    ///   ).
    pub fn new(ip_protocol: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("IpProtocol", ip_protocol)) }
    /// `CidrIp`. The IPv4 address range, in CIDR format.
    pub fn cidr_ip(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CidrIp", value)) }
    /// `CidrIpv6`. The IPv6 address range, in CIDR format.
    pub fn cidr_ipv6(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CidrIpv6", value)) }
    /// `Description`. Updates the description of an ingress (inbound) security group rule. You can replace an
    /// existing description, or add a description to a rule that did not have one previously.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `FromPort`. If the protocol is TCP or UDP, this is the start of the port range. If the protocol is ICMP or
    /// ICMPv6, this is the ICMP type or -1 (all ICMP types).
    pub fn from_port(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("FromPort", value)) }
    /// `SourcePrefixListId`. The ID of a prefix list.
    pub fn source_prefix_list_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SourcePrefixListId", value)) }
    /// `SourceSecurityGroupId`. The ID of the security group.
    pub fn source_security_group_id(self, value: impl fc::IntoValue<fc::IdOf<SecurityGroup>>) -> Self { Self(self.0.with("SourceSecurityGroupId", value)) }
    /// `SourceSecurityGroupName`. \[Default VPC\] The name of the source security group. You must specify either
    /// the security group ID or the security group name. You can't specify the group name in combination with an
    /// IP address range. Creates rules that grant full ICMP, UDP, and TCP access.
    pub fn source_security_group_name(self, value: impl fc::IntoValue<fc::IdOf<SecurityGroup>>) -> Self { Self(self.0.with("SourceSecurityGroupName", value)) }
    /// `SourceSecurityGroupOwnerId`. \[nondefault VPC\] The AWS account ID for the source security group, if the
    /// source security group is in a different account. You can't specify this property with an IP address range.
    /// Creates rules that grant full ICMP, UDP, and TCP access.
    pub fn source_security_group_owner_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SourceSecurityGroupOwnerId", value)) }
    /// `ToPort`. If the protocol is TCP or UDP, this is the end of the port range. If the protocol is ICMP or
    /// ICMPv6, this is the ICMP code or -1 (all ICMP codes). If the start port is -1 (all ICMP types), then the
    /// end port must be -1 (all ICMP codes).
    pub fn to_port(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("ToPort", value)) }
}

impl fc::Property for Ingress {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies a block device mapping for an instance. You must specify exactly one of the following properties:
/// `VirtualName`, `Ebs`, or `NoDevice`.
#[derive(Clone)]
pub struct InstanceBlockDeviceMapping(cfn::Properties);

impl InstanceBlockDeviceMapping {
    /// A new `InstanceBlockDeviceMapping`.
    ///
    /// - `DeviceName`. The device name. For available device names, see [Device names for
    ///   volumes](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/device_naming.html).
    pub fn new(device_name: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("DeviceName", device_name)) }
    /// `Ebs`. Parameters used to automatically set up EBS volumes when the instance is launched.
    pub fn ebs(self, value: impl fc::IntoValue<InstanceEbs>) -> Self { Self(self.0.with("Ebs", value)) }
    /// `NoDevice`. To omit the device from the block device mapping, specify an empty string.
    pub fn no_device(self, value: impl fc::IntoValue<fc::Json>) -> Self { Self(self.0.with("NoDevice", value)) }
    /// `VirtualName`. The virtual device name ( `ephemeral` N). The name must be in the form `ephemeral` X where X
    /// is a number starting from zero (0). For example, an instance type with 2 available instance store volumes
    /// can specify mappings for `ephemeral0` and `ephemeral1`. The number of available instance store volumes
    /// depends on the instance type. After you connect to the instance, you must mount the volume.
    pub fn virtual_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("VirtualName", value)) }
}

impl fc::Property for InstanceBlockDeviceMapping {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the CPU options for the instance. When you specify CPU options, you must specify both the number of
/// CPU cores and threads per core.
#[derive(Clone)]
pub struct InstanceCpuOptions(cfn::Properties);

impl InstanceCpuOptions {
    /// A new `InstanceCpuOptions`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `CoreCount`. The number of CPU cores for the instance.
    pub fn core_count(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("CoreCount", value)) }
    /// `ThreadsPerCore`. The number of threads per CPU core.
    pub fn threads_per_core(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("ThreadsPerCore", value)) }
}

impl fc::Property for InstanceCpuOptions {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the credit option for CPU usage of a T instance.
#[derive(Clone)]
pub struct InstanceCreditSpecification(cfn::Properties);

impl InstanceCreditSpecification {
    /// A new `InstanceCreditSpecification`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `CPUCredits`. The credit option for CPU usage of the instance.
    pub fn cpu_credits(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CPUCredits", value)) }
}

impl fc::Property for InstanceCreditSpecification {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies a block device for an EBS volume.
#[derive(Clone)]
pub struct InstanceEbs(cfn::Properties);

impl InstanceEbs {
    /// A new `InstanceEbs`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `DeleteOnTermination`. Indicates whether the EBS volume is deleted on instance termination.
    pub fn delete_on_termination(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("DeleteOnTermination", value)) }
    /// `Encrypted`. Indicates whether the volume should be encrypted. The effect of setting the encryption state
    /// to `true` depends on the volume origin (new or from a snapshot), starting encryption state, ownership, and
    /// whether encryption by default is enabled.
    pub fn encrypted(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Encrypted", value)) }
    /// `Iops`. The number of I/O operations per second (IOPS). For `gp3`, `io1`, and `io2` volumes, this
    /// represents the number of IOPS that are provisioned for the volume. For `gp2` volumes, this represents the
    /// baseline performance of the volume and the rate at which the volume accumulates I/O credits for bursting.
    pub fn iops(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Iops", value)) }
    /// `KmsKeyId`. The identifier of the AWS KMS key to use for Amazon EBS encryption. If `KmsKeyId` is specified,
    /// the encrypted state must be `true`. If the encrypted state is `true` but you do not specify `KmsKeyId`,
    /// your KMS key for EBS is used.
    pub fn kms_key_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("KmsKeyId", value)) }
    /// `SnapshotId`. The ID of the snapshot.
    pub fn snapshot_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SnapshotId", value)) }
    /// `VolumeSize`. The size of the volume, in GiBs. You must specify either a snapshot ID or a volume size. If
    /// you specify a snapshot, the default is the snapshot size. You can specify a volume size that is equal to or
    /// larger than the snapshot size.
    pub fn volume_size(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("VolumeSize", value)) }
    /// `VolumeType`. The volume type. If the volume type is `io1` or `io2`, you must specify the IOPS that the
    /// volume supports.
    pub fn volume_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("VolumeType", value)) }
}

impl fc::Property for InstanceEbs {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Amazon Elastic Graphics reached end of life on January 8, 2024.
#[derive(Clone)]
pub struct InstanceElasticGpuSpecification(cfn::Properties);

impl InstanceElasticGpuSpecification {
    /// A new `InstanceElasticGpuSpecification`.
    ///
    /// - `Type`. The type of Elastic Graphics accelerator.
    pub fn new(r#type: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Type", r#type)) }
}

impl fc::Property for InstanceElasticGpuSpecification {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the IPv6 address for the instance.
#[derive(Clone)]
pub struct InstanceIpv6Address(cfn::Properties);

impl InstanceIpv6Address {
    /// A new `InstanceIpv6Address`.
    ///
    /// - `Ipv6Address`. The IPv6 address.
    pub fn new(ipv6_address: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Ipv6Address", ipv6_address)) }
}

impl fc::Property for InstanceIpv6Address {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the license configuration to use.
#[derive(Clone)]
pub struct InstanceLicenseSpecification(cfn::Properties);

impl InstanceLicenseSpecification {
    /// A new `InstanceLicenseSpecification`.
    ///
    /// - `LicenseConfigurationArn`. The Amazon Resource Name (ARN) of the license configuration.
    pub fn new(license_configuration_arn: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("LicenseConfigurationArn", license_configuration_arn)) }
}

impl fc::Property for InstanceLicenseSpecification {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the market (purchasing) option for an instance.
#[derive(Clone)]
pub struct InstanceMarketOptions(cfn::Properties);

impl InstanceMarketOptions {
    /// A new `InstanceMarketOptions`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `MarketType`. The market type.
    pub fn market_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("MarketType", value)) }
    /// `SpotOptions`. The options for Spot Instances.
    pub fn spot_options(self, value: impl fc::IntoValue<SpotOptions>) -> Self { Self(self.0.with("SpotOptions", value)) }
}

impl fc::Property for InstanceMarketOptions {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `InstanceMetadataOptionsRequest`
#[derive(Clone)]
pub struct InstanceMetadataOptionsRequest(cfn::Properties);

impl InstanceMetadataOptionsRequest {
    /// A value of `HttpEndpoint`.
    pub const HTTP_ENDPOINT_DISABLED: &'static str = "disabled";
    /// A value of `HttpEndpoint`.
    pub const HTTP_ENDPOINT_ENABLED: &'static str = "enabled";
    /// A value of `HttpTokens`.
    pub const HTTP_TOKENS_OPTIONAL: &'static str = "optional";
    /// A value of `HttpTokens`.
    pub const HTTP_TOKENS_REQUIRED: &'static str = "required";
    /// A new `InstanceMetadataOptionsRequest`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `HttpEndpoint`.
    pub fn http_endpoint(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("HttpEndpoint", value)) }
    /// `HttpPutResponseHopLimit`.
    pub fn http_put_response_hop_limit(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("HttpPutResponseHopLimit", value)) }
    /// `HttpTokens`.
    pub fn http_tokens(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("HttpTokens", value)) }
}

impl fc::Property for InstanceMetadataOptionsRequest {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies a network interface that is to be attached to an instance.
#[derive(Clone)]
pub struct InstanceNetworkInterface(cfn::Properties);

impl InstanceNetworkInterface {
    /// A new `InstanceNetworkInterface`.
    ///
    /// - `DeviceIndex`. The position of the network interface in the attachment order. A primary network interface
    ///   has a device index of 0.
    pub fn new(device_index: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("DeviceIndex", device_index)) }
    /// `AssociateCarrierIpAddress`. Indicates whether to assign a carrier IP address to the network interface.
    pub fn associate_carrier_ip_address(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("AssociateCarrierIpAddress", value)) }
    /// `AssociatePublicIpAddress`. Indicates whether to assign a public IPv4 address to an instance. Applies only
    /// if creating a network interface when launching an instance. The network interface must be the primary
    /// network interface. If launching into a default subnet, the default value is `true`.
    pub fn associate_public_ip_address(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("AssociatePublicIpAddress", value)) }
    /// `DeleteOnTermination`. Indicates whether the network interface is deleted when the instance is terminated.
    /// Applies only if creating a network interface when launching an instance.
    pub fn delete_on_termination(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("DeleteOnTermination", value)) }
    /// `Description`. The description of the network interface. Applies only if creating a network interface when
    /// launching an instance.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `EnaSrdSpecification`. Configures ENA Express for UDP network traffic.
    pub fn ena_srd_specification(self, value: impl fc::IntoValue<EnaSrdSpecification>) -> Self { Self(self.0.with("EnaSrdSpecification", value)) }
    /// `GroupSet`. The IDs of the security groups for the network interface. Applies only if creating a network
    /// interface when launching an instance.
    pub fn group_set(self, value: impl fc::IntoValue<fc::List<fc::IdOf<SecurityGroup>>>) -> Self { Self(self.0.with("GroupSet", value)) }
    /// `Ipv6AddressCount`. A number of IPv6 addresses to assign to the network interface. Amazon EC2 chooses the
    /// IPv6 addresses from the range of the subnet. You cannot specify this option and the option to assign
    /// specific IPv6 addresses in the same request. You can specify this option if you've specified a minimum
    /// number of instances to launch.
    pub fn ipv6_address_count(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Ipv6AddressCount", value)) }
    /// `Ipv6Addresses`. The IPv6 addresses to assign to the network interface. You cannot specify this option and
    /// the option to assign a number of IPv6 addresses in the same request. You cannot specify this option if
    /// you've specified a minimum number of instances to launch.
    pub fn ipv6_addresses(self, value: impl fc::IntoValue<fc::List<InstanceIpv6Address>>) -> Self { Self(self.0.with("Ipv6Addresses", value)) }
    /// `NetworkInterfaceId`. The ID of the network interface, when attaching an existing network interface.
    pub fn network_interface_id(self, value: impl fc::IntoValue<fc::IdOf<NetworkInterface>>) -> Self { Self(self.0.with("NetworkInterfaceId", value)) }
    /// `PrivateIpAddress`. The private IPv4 address of the network interface. Applies only if creating a network
    /// interface when launching an instance.
    pub fn private_ip_address(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PrivateIpAddress", value)) }
    /// `PrivateIpAddresses`. One or more private IPv4 addresses to assign to the network interface. Only one
    /// private IPv4 address can be designated as primary.
    pub fn private_ip_addresses(self, value: impl fc::IntoValue<fc::List<InstancePrivateIpAddressSpecification>>) -> Self { Self(self.0.with("PrivateIpAddresses", value)) }
    /// `SecondaryPrivateIpAddressCount`. The number of secondary private IPv4 addresses. You can't specify this
    /// option and specify more than one private IP address using the private IP addresses option.
    pub fn secondary_private_ip_address_count(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("SecondaryPrivateIpAddressCount", value)) }
    /// `SubnetId`. The ID of the subnet associated with the network interface.
    pub fn subnet_id(self, value: impl fc::IntoValue<fc::IdOf<Subnet>>) -> Self { Self(self.0.with("SubnetId", value)) }
}

impl fc::Property for InstanceNetworkInterface {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes a network interface.
#[derive(Clone)]
pub struct InstanceNetworkInterfaceSpecification(cfn::Properties);

impl InstanceNetworkInterfaceSpecification {
    /// A new `InstanceNetworkInterfaceSpecification`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `AssociatePublicIpAddress`. Indicates whether to assign a public IPv4 address to an instance you launch in
    /// a VPC. The public IP address can only be assigned to a network interface for eth0, and can only be assigned
    /// to a new network interface, not an existing one. You cannot specify more than one network interface in the
    /// request. If launching into a default subnet, the default value is `true`.
    pub fn associate_public_ip_address(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("AssociatePublicIpAddress", value)) }
    /// `DeleteOnTermination`. Indicates whether the network interface is deleted when the instance is terminated.
    pub fn delete_on_termination(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("DeleteOnTermination", value)) }
    /// `Description`. The description of the network interface. Applies only if creating a network interface when
    /// launching an instance.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `DeviceIndex`. The position of the network interface in the attachment order. A primary network interface
    /// has a device index of 0.
    pub fn device_index(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("DeviceIndex", value)) }
    /// `Groups`. The IDs of the security groups for the network interface. Applies only if creating a network
    /// interface when launching an instance.
    pub fn groups(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Groups", value)) }
    /// `Ipv6AddressCount`. A number of IPv6 addresses to assign to the network interface. Amazon EC2 chooses the
    /// IPv6 addresses from the range of the subnet. You cannot specify this option and the option to assign
    /// specific IPv6 addresses in the same request. You can specify this option if you've specified a minimum
    /// number of instances to launch.
    pub fn ipv6_address_count(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Ipv6AddressCount", value)) }
    /// `Ipv6Addresses`. The IPv6 addresses to assign to the network interface. You cannot specify this option and
    /// the option to assign a number of IPv6 addresses in the same request. You cannot specify this option if
    /// you've specified a minimum number of instances to launch.
    pub fn ipv6_addresses(self, value: impl fc::IntoValue<fc::List<InstanceIpv6Address>>) -> Self { Self(self.0.with("Ipv6Addresses", value)) }
    /// `NetworkInterfaceId`. The ID of the network interface.
    pub fn network_interface_id(self, value: impl fc::IntoValue<fc::IdOf<NetworkInterface>>) -> Self { Self(self.0.with("NetworkInterfaceId", value)) }
    /// `PrivateIpAddresses`. The private IPv4 addresses to assign to the network interface. Only one private IPv4
    /// address can be designated as primary. You cannot specify this option if you're launching more than one
    /// instance in a [RunInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html)
    /// request.
    pub fn private_ip_addresses(self, value: impl fc::IntoValue<fc::List<SpotFleetPrivateIpAddressSpecification>>) -> Self { Self(self.0.with("PrivateIpAddresses", value)) }
    /// `SecondaryPrivateIpAddressCount`. The number of secondary private IPv4 addresses. You can’t specify this
    /// parameter and also specify a secondary private IP address using the `PrivateIpAddress` parameter.
    pub fn secondary_private_ip_address_count(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("SecondaryPrivateIpAddressCount", value)) }
    /// `SubnetId`. The ID of the subnet associated with the network interface.
    pub fn subnet_id(self, value: impl fc::IntoValue<fc::IdOf<Subnet>>) -> Self { Self(self.0.with("SubnetId", value)) }
}

impl fc::Property for InstanceNetworkInterfaceSpecification {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies a secondary private IPv4 address for a network interface.
#[derive(Clone)]
pub struct InstancePrivateIpAddressSpecification(cfn::Properties);

impl InstancePrivateIpAddressSpecification {
    /// A new `InstancePrivateIpAddressSpecification`.
    ///
    /// - `Primary`. Indicates whether the private IPv4 address is the primary private IPv4 address. Only one IPv4
    ///   address can be designated as primary.
    /// - `PrivateIpAddress`. The private IPv4 address.
    pub fn new(
        primary: impl fc::IntoValue<bool>,
        private_ip_address: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Primary", primary)
            .with("PrivateIpAddress", private_ip_address)
        )
    }
}

impl fc::Property for InstancePrivateIpAddressSpecification {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The attributes for the instance types. When you specify instance attributes, Amazon EC2 will identify instance
/// types with these attributes.
#[derive(Clone)]
pub struct InstanceRequirements(cfn::Properties);

impl InstanceRequirements {
    /// A new `InstanceRequirements`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `AcceleratorCount`. The minimum and maximum number of accelerators (GPUs, FPGAs, or AWS Inferentia chips)
    /// on an instance.
    pub fn accelerator_count(self, value: impl fc::IntoValue<AcceleratorCount>) -> Self { Self(self.0.with("AcceleratorCount", value)) }
    /// `AcceleratorManufacturers`. Indicates whether instance types must have accelerators by specific
    /// manufacturers.
    pub fn accelerator_manufacturers(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("AcceleratorManufacturers", value)) }
    /// `AcceleratorNames`. The accelerators that must be on the instance type.
    pub fn accelerator_names(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("AcceleratorNames", value)) }
    /// `AcceleratorTotalMemoryMiB`. The minimum and maximum amount of total accelerator memory, in MiB.
    pub fn accelerator_total_memory_mi_b(self, value: impl fc::IntoValue<AcceleratorTotalMemoryMiB>) -> Self { Self(self.0.with("AcceleratorTotalMemoryMiB", value)) }
    /// `AcceleratorTypes`. The accelerator types that must be on the instance type.
    pub fn accelerator_types(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("AcceleratorTypes", value)) }
    /// `AllowedInstanceTypes`. The instance types to apply your specified attributes against. All other instance
    /// types are ignored, even if they match your specified attributes.
    pub fn allowed_instance_types(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("AllowedInstanceTypes", value)) }
    /// `BareMetal`. Indicates whether bare metal instance types must be included, excluded, or required.
    pub fn bare_metal(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("BareMetal", value)) }
    /// `BaselineEbsBandwidthMbps`. The minimum and maximum baseline bandwidth to Amazon EBS, in Mbps.
    pub fn baseline_ebs_bandwidth_mbps(self, value: impl fc::IntoValue<BaselineEbsBandwidthMbps>) -> Self { Self(self.0.with("BaselineEbsBandwidthMbps", value)) }
    /// `BaselinePerformanceFactors`. The baseline performance to consider, using an instance family as a baseline
    /// reference. The instance family establishes the lowest acceptable level of performance. Amazon EC2 uses this
    /// baseline to guide instance type selection, but there is no guarantee that the selected instance types will
    /// always exceed the baseline for every application.
    pub fn baseline_performance_factors(self, value: impl fc::IntoValue<BaselinePerformanceFactors>) -> Self { Self(self.0.with("BaselinePerformanceFactors", value)) }
    /// `BurstablePerformance`. Indicates whether burstable performance T instance types are included, excluded, or
    /// required.
    pub fn burstable_performance(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("BurstablePerformance", value)) }
    /// `CpuManufacturers`. The CPU manufacturers to include.
    pub fn cpu_manufacturers(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("CpuManufacturers", value)) }
    /// `ExcludedInstanceTypes`. The instance types to exclude.
    pub fn excluded_instance_types(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("ExcludedInstanceTypes", value)) }
    /// `InstanceGenerations`. Indicates whether current or previous generation instance types are included. The
    /// current generation instance types are recommended for use. Current generation instance types are typically
    /// the latest two to three generations in each instance family.
    pub fn instance_generations(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("InstanceGenerations", value)) }
    /// `LocalStorage`. Indicates whether instance types with instance store volumes are included, excluded, or
    /// required.
    pub fn local_storage(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("LocalStorage", value)) }
    /// `LocalStorageTypes`. The type of local storage that is required.
    pub fn local_storage_types(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("LocalStorageTypes", value)) }
    /// `MaxSpotPriceAsPercentageOfOptimalOnDemandPrice`. \[Price protection\] The price protection threshold for
    /// Spot Instances, as a percentage of an identified On-Demand price. The identified On-Demand price is the
    /// price of the lowest priced current generation C, M, or R instance type with your specified attributes.
    pub fn max_spot_price_as_percentage_of_optimal_on_demand_price(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MaxSpotPriceAsPercentageOfOptimalOnDemandPrice", value)) }
    /// `MemoryGiBPerVCpu`. The minimum and maximum amount of memory per vCPU, in GiB.
    pub fn memory_gi_b_per_vcpu(self, value: impl fc::IntoValue<MemoryGiBPerVcpu>) -> Self { Self(self.0.with("MemoryGiBPerVCpu", value)) }
    /// `MemoryMiB`. The minimum and maximum amount of memory, in MiB.
    pub fn memory_mi_b(self, value: impl fc::IntoValue<MemoryMiB>) -> Self { Self(self.0.with("MemoryMiB", value)) }
    /// `NetworkBandwidthGbps`. The minimum and maximum amount of network bandwidth, in gigabits per second (Gbps).
    pub fn network_bandwidth_gbps(self, value: impl fc::IntoValue<NetworkBandwidthGbps>) -> Self { Self(self.0.with("NetworkBandwidthGbps", value)) }
    /// `NetworkInterfaceCount`. The minimum and maximum number of network interfaces.
    pub fn network_interface_count(self, value: impl fc::IntoValue<NetworkInterfaceCount>) -> Self { Self(self.0.with("NetworkInterfaceCount", value)) }
    /// `OnDemandMaxPricePercentageOverLowestPrice`. \[Price protection\] The price protection threshold for
    /// On-Demand Instances, as a percentage higher than an identified On-Demand price. The identified On-Demand
    /// price is the price of the lowest priced current generation C, M, or R instance type with your specified
    /// attributes. When Amazon EC2 selects instance types with your attributes, it will exclude instance types
    /// whose price exceeds your specified threshold.
    pub fn on_demand_max_price_percentage_over_lowest_price(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("OnDemandMaxPricePercentageOverLowestPrice", value)) }
    /// `RequireHibernateSupport`. Indicates whether instance types must support hibernation for On-Demand
    /// Instances.
    pub fn require_hibernate_support(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("RequireHibernateSupport", value)) }
    /// `SpotMaxPricePercentageOverLowestPrice`. \[Price protection\] The price protection threshold for Spot
    /// Instances, as a percentage higher than an identified Spot price. The identified Spot price is the Spot
    /// price of the lowest priced current generation C, M, or R instance type with your specified attributes.
    pub fn spot_max_price_percentage_over_lowest_price(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("SpotMaxPricePercentageOverLowestPrice", value)) }
    /// `TotalLocalStorageGB`. The minimum and maximum amount of total local storage, in GB.
    pub fn total_local_storage_gb(self, value: impl fc::IntoValue<TotalLocalStorageGb>) -> Self { Self(self.0.with("TotalLocalStorageGB", value)) }
    /// `VCpuCount`. The minimum and maximum number of vCPUs.
    pub fn vcpu_count(self, value: impl fc::IntoValue<VcpuCount>) -> Self { Self(self.0.with("VCpuCount", value)) }
}

impl fc::Property for InstanceRequirements {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The attributes for the instance types. When you specify instance attributes, Amazon EC2 will identify instance
/// types with these attributes.
#[derive(Clone)]
pub struct InstanceRequirementsRequest(cfn::Properties);

impl InstanceRequirementsRequest {
    /// A value of `BareMetal`.
    pub const BARE_METAL_EXCLUDED: &'static str = "excluded";
    /// A value of `BareMetal`.
    pub const BARE_METAL_INCLUDED: &'static str = "included";
    /// A value of `BareMetal`.
    pub const BARE_METAL_REQUIRED: &'static str = "required";
    /// A value of `BurstablePerformance`.
    pub const BURSTABLE_PERFORMANCE_EXCLUDED: &'static str = "excluded";
    /// A value of `BurstablePerformance`.
    pub const BURSTABLE_PERFORMANCE_INCLUDED: &'static str = "included";
    /// A value of `BurstablePerformance`.
    pub const BURSTABLE_PERFORMANCE_REQUIRED: &'static str = "required";
    /// A value of `LocalStorage`.
    pub const LOCAL_STORAGE_EXCLUDED: &'static str = "excluded";
    /// A value of `LocalStorage`.
    pub const LOCAL_STORAGE_INCLUDED: &'static str = "included";
    /// A value of `LocalStorage`.
    pub const LOCAL_STORAGE_REQUIRED: &'static str = "required";
    /// A new `InstanceRequirementsRequest`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `AcceleratorCount`. The minimum and maximum number of accelerators (GPUs, FPGAs, or AWS Inferentia chips)
    /// on an instance.
    pub fn accelerator_count(self, value: impl fc::IntoValue<AcceleratorCountRequest>) -> Self { Self(self.0.with("AcceleratorCount", value)) }
    /// `AcceleratorManufacturers`. Indicates whether instance types must have accelerators by specific
    /// manufacturers.
    pub fn accelerator_manufacturers(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("AcceleratorManufacturers", value)) }
    /// `AcceleratorNames`. The accelerators that must be on the instance type.
    pub fn accelerator_names(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("AcceleratorNames", value)) }
    /// `AcceleratorTotalMemoryMiB`. The minimum and maximum amount of total accelerator memory, in MiB.
    pub fn accelerator_total_memory_mi_b(self, value: impl fc::IntoValue<AcceleratorTotalMemoryMiBRequest>) -> Self { Self(self.0.with("AcceleratorTotalMemoryMiB", value)) }
    /// `AcceleratorTypes`. The accelerator types that must be on the instance type.
    pub fn accelerator_types(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("AcceleratorTypes", value)) }
    /// `AllowedInstanceTypes`. The instance types to apply your specified attributes against. All other instance
    /// types are ignored, even if they match your specified attributes.
    pub fn allowed_instance_types(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("AllowedInstanceTypes", value)) }
    /// `BareMetal`. Indicates whether bare metal instance types must be included, excluded, or required.
    pub fn bare_metal(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("BareMetal", value)) }
    /// `BaselineEbsBandwidthMbps`. The minimum and maximum baseline bandwidth to Amazon EBS, in Mbps.
    pub fn baseline_ebs_bandwidth_mbps(self, value: impl fc::IntoValue<BaselineEbsBandwidthMbpsRequest>) -> Self { Self(self.0.with("BaselineEbsBandwidthMbps", value)) }
    /// `BaselinePerformanceFactors`. The baseline performance to consider, using an instance family as a baseline
    /// reference. The instance family establishes the lowest acceptable level of performance. Amazon EC2 uses this
    /// baseline to guide instance type selection, but there is no guarantee that the selected instance types will
    /// always exceed the baseline for every application.
    pub fn baseline_performance_factors(self, value: impl fc::IntoValue<BaselinePerformanceFactorsRequest>) -> Self { Self(self.0.with("BaselinePerformanceFactors", value)) }
    /// `BurstablePerformance`. Indicates whether burstable performance T instance types are included, excluded, or
    /// required.
    pub fn burstable_performance(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("BurstablePerformance", value)) }
    /// `CpuManufacturers`. The CPU manufacturers to include.
    pub fn cpu_manufacturers(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("CpuManufacturers", value)) }
    /// `ExcludedInstanceTypes`. The instance types to exclude.
    pub fn excluded_instance_types(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("ExcludedInstanceTypes", value)) }
    /// `InstanceGenerations`. Indicates whether current or previous generation instance types are included. The
    /// current generation instance types are recommended for use. Current generation instance types are typically
    /// the latest two to three generations in each instance family.
    pub fn instance_generations(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("InstanceGenerations", value)) }
    /// `LocalStorage`. Indicates whether instance types with instance store volumes are included, excluded, or
    /// required.
    pub fn local_storage(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("LocalStorage", value)) }
    /// `LocalStorageTypes`. The type of local storage that is required.
    pub fn local_storage_types(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("LocalStorageTypes", value)) }
    /// `MaxSpotPriceAsPercentageOfOptimalOnDemandPrice`. \[Price protection\] The price protection threshold for
    /// Spot Instances, as a percentage of an identified On-Demand price. The identified On-Demand price is the
    /// price of the lowest priced current generation C, M, or R instance type with your specified attributes.
    pub fn max_spot_price_as_percentage_of_optimal_on_demand_price(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MaxSpotPriceAsPercentageOfOptimalOnDemandPrice", value)) }
    /// `MemoryGiBPerVCpu`. The minimum and maximum amount of memory per vCPU, in GiB.
    pub fn memory_gi_b_per_vcpu(self, value: impl fc::IntoValue<MemoryGiBPerVcpuRequest>) -> Self { Self(self.0.with("MemoryGiBPerVCpu", value)) }
    /// `MemoryMiB`. The minimum and maximum amount of memory, in MiB.
    pub fn memory_mi_b(self, value: impl fc::IntoValue<MemoryMiBRequest>) -> Self { Self(self.0.with("MemoryMiB", value)) }
    /// `NetworkBandwidthGbps`. The minimum and maximum amount of baseline network bandwidth, in gigabits per
    /// second (Gbps).
    pub fn network_bandwidth_gbps(self, value: impl fc::IntoValue<NetworkBandwidthGbpsRequest>) -> Self { Self(self.0.with("NetworkBandwidthGbps", value)) }
    /// `NetworkInterfaceCount`. The minimum and maximum number of network interfaces.
    pub fn network_interface_count(self, value: impl fc::IntoValue<NetworkInterfaceCountRequest>) -> Self { Self(self.0.with("NetworkInterfaceCount", value)) }
    /// `OnDemandMaxPricePercentageOverLowestPrice`. \[Price protection\] The price protection threshold for
    /// On-Demand Instances, as a percentage higher than an identified On-Demand price. The identified On-Demand
    /// price is the price of the lowest priced current generation C, M, or R instance type with your specified
    /// attributes. When Amazon EC2 selects instance types with your attributes, it will exclude instance types
    /// whose price exceeds your specified threshold.
    pub fn on_demand_max_price_percentage_over_lowest_price(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("OnDemandMaxPricePercentageOverLowestPrice", value)) }
    /// `RequireEncryptionInTransit`. Specifies whether instance types must support encrypting in-transit traffic
    /// between instances.
    pub fn require_encryption_in_transit(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("RequireEncryptionInTransit", value)) }
    /// `RequireHibernateSupport`. Indicates whether instance types must support hibernation for On-Demand
    /// Instances.
    pub fn require_hibernate_support(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("RequireHibernateSupport", value)) }
    /// `SpotMaxPricePercentageOverLowestPrice`. \[Price protection\] The price protection threshold for Spot
    /// Instances, as a percentage higher than an identified Spot price. The identified Spot price is the Spot
    /// price of the lowest priced current generation C, M, or R instance type with your specified attributes.
    pub fn spot_max_price_percentage_over_lowest_price(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("SpotMaxPricePercentageOverLowestPrice", value)) }
    /// `TotalLocalStorageGB`. The minimum and maximum amount of total local storage, in GB.
    pub fn total_local_storage_gb(self, value: impl fc::IntoValue<TotalLocalStorageGbRequest>) -> Self { Self(self.0.with("TotalLocalStorageGB", value)) }
    /// `VCpuCount`. The minimum and maximum number of vCPUs.
    pub fn vcpu_count(self, value: impl fc::IntoValue<VcpuCountRangeRequest>) -> Self { Self(self.0.with("VCpuCount", value)) }
}

impl fc::Property for InstanceRequirementsRequest {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies information about an instance type to use in a Capacity Reservation Fleet.
#[derive(Clone)]
pub struct InstanceTypeSpecification(cfn::Properties);

impl InstanceTypeSpecification {
    /// A new `InstanceTypeSpecification`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `AvailabilityZone`. The Availability Zone in which the Capacity Reservation Fleet reserves the capacity. A
    /// Capacity Reservation Fleet can't span Availability Zones. All instance type specifications that you specify
    /// for the Fleet must use the same Availability Zone.
    pub fn availability_zone(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AvailabilityZone", value)) }
    /// `AvailabilityZoneId`. The ID of the Availability Zone in which the Capacity Reservation Fleet reserves the
    /// capacity. A Capacity Reservation Fleet can't span Availability Zones. All instance type specifications that
    /// you specify for the Fleet must use the same Availability Zone.
    pub fn availability_zone_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AvailabilityZoneId", value)) }
    /// `EbsOptimized`. Indicates whether the Capacity Reservation Fleet supports EBS-optimized instances types.
    /// This optimization provides dedicated throughput to Amazon EBS and an optimized configuration stack to
    /// provide optimal I/O performance. This optimization isn't available with all instance types. Additional
    /// usage charges apply when using EBS-optimized instance types.
    pub fn ebs_optimized(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("EbsOptimized", value)) }
    /// `InstancePlatform`. The type of operating system for which the Capacity Reservation Fleet reserves
    /// capacity.
    pub fn instance_platform(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("InstancePlatform", value)) }
    /// `InstanceType`. The instance type for which the Capacity Reservation Fleet reserves capacity.
    pub fn instance_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("InstanceType", value)) }
    /// `Priority`. The priority to assign to the instance type. This value is used to determine which of the
    /// instance types specified for the Fleet should be prioritized for use. A lower value indicates a high
    /// priority.
    pub fn priority(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Priority", value)) }
    /// `Weight`. The number of capacity units provided by the specified instance type. This value, together with
    /// the total target capacity that you specify for the Fleet determine the number of instances for which the
    /// Fleet reserves capacity. Both values are based on units that make sense for your workload.
    pub fn weight(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("Weight", value)) }
}

impl fc::Property for InstanceTypeSpecification {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The operating Regions for an IPAM. Operating Regions are AWS Regions where the IPAM is allowed to manage IP
/// address CIDRs. IPAM only discovers and monitors resources in the AWS Regions you select as operating Regions.
#[derive(Clone)]
pub struct IpamOperatingRegion(cfn::Properties);

impl IpamOperatingRegion {
    /// A new `IpamOperatingRegion`.
    ///
    /// - `RegionName`. The name of the operating Region.
    pub fn new(region_name: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("RegionName", region_name)) }
}

impl fc::Property for IpamOperatingRegion {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// If your IPAM is integrated with AWS Organizations, you can exclude an [organizational unit
/// (OU)](https://docs.aws.amazon.com/organizations/latest/userguide/orgs_getting-started_concepts.html#organizationalunit)
/// from being managed by IPAM. When you exclude an OU, IPAM will not manage the IP addresses in accounts in that
/// OU.
#[derive(Clone)]
pub struct IpamOrganizationalUnitExclusion(cfn::Properties);

impl IpamOrganizationalUnitExclusion {
    /// A new `IpamOrganizationalUnitExclusion`.
    ///
    /// - `OrganizationsEntityPath`. An AWS Organizations entity path.
    pub fn new(organizations_entity_path: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("OrganizationsEntityPath", organizations_entity_path)) }
}

impl fc::Property for IpamOrganizationalUnitExclusion {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// CIDR selection rules define the business logic for selecting CIDRs from IPAM. If a CIDR matches any of the
/// rules, it will be included. If a rule has multiple conditions, the CIDR has to match every condition of that
/// rule. You can create a prefix list resolver without rules, but you'll need to add at least one rule before it
/// can actually automate your prefix list updates.
#[derive(Clone)]
pub struct IpamPrefixListResolverRule(cfn::Properties);

impl IpamPrefixListResolverRule {
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_EIP: &'static str = "eip";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_PUBLIC_IPV4_POOL: &'static str = "public-ipv4-pool";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_SUBNET: &'static str = "subnet";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_VPC: &'static str = "vpc";
    /// A value of `RuleType`.
    pub const RULE_TYPE_IPAM_POOL_CIDR: &'static str = "ipam-pool-cidr";
    /// A value of `RuleType`.
    pub const RULE_TYPE_IPAM_RESOURCE_CIDR: &'static str = "ipam-resource-cidr";
    /// A value of `RuleType`.
    pub const RULE_TYPE_STATIC_CIDR: &'static str = "static-cidr";
    /// A new `IpamPrefixListResolverRule`.
    ///
    /// - `RuleType`. There are three rule types: (1) Static CIDR: A fixed list of CIDRs that don't change (like a
    ///   manual list replicated across Regions). (2) IPAM pool CIDR: CIDRs from specific IPAM pools (like all CIDRs
    ///   from your IPAM production pool). (3) IPAM resource CIDR: CIDRs for AWS resources like VPCs, subnets, and
    ///   EIPs within a specific IPAM scope.
    pub fn new(rule_type: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("RuleType", rule_type)) }
    /// `Conditions`. Two of the rule types allow you to add conditions to the rules. (1) For IPAM Pool CIDR rules,
    /// you can specify an ipamPoolId; if not specified, the rule will apply to all IPAM Pool CIDRs in the scope.
    /// (2) For IPAM Resource CIDR rules, you can specify resourceId, resourceOwner, resourceRegion, cidr, or
    /// resourceTag.
    pub fn conditions(self, value: impl fc::IntoValue<fc::List<IpamPrefixListResolverRuleCondition>>) -> Self { Self(self.0.with("Conditions", value)) }
    /// `IpamScopeId`. This rule will only match resources that are in this IPAM Scope.
    pub fn ipam_scope_id(self, value: impl fc::IntoValue<fc::IdOf<IpamScope>>) -> Self { Self(self.0.with("IpamScopeId", value)) }
    /// `ResourceType`. The resourceType property only applies to ipam-resource-cidr rules; this property specifies
    /// what type of resources this rule will apply to, such as VPCs or Subnets.
    pub fn resource_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ResourceType", value)) }
    /// `StaticCidr`. A fixed CIDR that doesn't change
    pub fn static_cidr(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("StaticCidr", value)) }
}

impl fc::Property for IpamPrefixListResolverRule {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Two of the rule types allow you to add conditions to the rules. (1) For IPAM Pool CIDR rules, you can specify
/// an ipamPoolId; if not specified, the rule will apply to all IPAM Pool CIDRs in the scope. (2) For IPAM Resource
/// CIDR rules, you can specify resourceId, resourceOwner, resourceRegion, cidr, or resourceTag.
#[derive(Clone)]
pub struct IpamPrefixListResolverRuleCondition(cfn::Properties);

impl IpamPrefixListResolverRuleCondition {
    /// A value of `Operation`.
    pub const OPERATION_EQUALS: &'static str = "equals";
    /// A value of `Operation`.
    pub const OPERATION_NOT_EQUALS: &'static str = "not-equals";
    /// A value of `Operation`.
    pub const OPERATION_SUBNET_OF: &'static str = "subnet-of";
    /// A new `IpamPrefixListResolverRuleCondition`.
    ///
    /// - `Operation`. Equals, Not equals, or Subnet Of. The subnet-of operation only applies to cidr conditions.
    pub fn new(operation: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Operation", operation)) }
    /// `Cidr`. Condition for the IPAM Resource CIDR rule type. CIDR (like 10.24.34.0/23).
    pub fn cidr(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Cidr", value)) }
    /// `IpamPoolId`. Condition for the IPAM Pool CIDR rule type. If not chosen, the resolver applies to all IPAM
    /// Pool CIDRs in the scope.
    pub fn ipam_pool_id(self, value: impl fc::IntoValue<fc::IdOf<IpamPool>>) -> Self { Self(self.0.with("IpamPoolId", value)) }
    /// `ResourceId`. Condition for the IPAM Resource CIDR rule type. The unique ID of a resource (like
    /// vpc-1234567890abcdef0).
    pub fn resource_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ResourceId", value)) }
    /// `ResourceOwner`. Condition for the IPAM Resource CIDR rule type. Resource owner (like 111122223333).
    pub fn resource_owner(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ResourceOwner", value)) }
    /// `ResourceRegion`. Condition for the IPAM Resource CIDR rule type. Resource region (like us-east-1).
    pub fn resource_region(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ResourceRegion", value)) }
    /// `ResourceTag`. A key-value pair to associate with a resource.
    pub fn resource_tag(self, value: impl fc::IntoValue<cfn::Tag>) -> Self { Self(self.0.with("ResourceTag", value)) }
}

impl fc::Property for IpamPrefixListResolverRuleCondition {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// If your IPAM is integrated with AWS Organizations, you can exclude an [organizational unit
/// (OU)](https://docs.aws.amazon.com/organizations/latest/userguide/orgs_getting-started_concepts.html#organizationalunit)
/// from being managed by IPAM. When you exclude an OU, IPAM will not manage the IP addresses in accounts in that
/// OU.
#[derive(Clone)]
pub struct IpamResourceDiscoveryOrganizationalUnitExclusion(cfn::Properties);

impl IpamResourceDiscoveryOrganizationalUnitExclusion {
    /// A new `IpamResourceDiscoveryOrganizationalUnitExclusion`.
    ///
    /// - `OrganizationsEntityPath`. An AWS Organizations entity path.
    pub fn new(organizations_entity_path: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("OrganizationsEntityPath", organizations_entity_path)) }
}

impl fc::Property for IpamResourceDiscoveryOrganizationalUnitExclusion {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The configuration that links an Amazon VPC IPAM scope to an external authority system. It specifies the type of
/// external system and the external resource identifier that identifies your account or instance in that system.
#[derive(Clone)]
pub struct IpamScopeExternalAuthorityConfiguration(cfn::Properties);

impl IpamScopeExternalAuthorityConfiguration {
    /// A value of `IpamScopeExternalAuthorityType`.
    pub const IPAM_SCOPE_EXTERNAL_AUTHORITY_TYPE_INFOBLOX: &'static str = "infoblox";
    /// A new `IpamScopeExternalAuthorityConfiguration`.
    ///
    /// - `ExternalResourceIdentifier`. The identifier for the external resource managing this scope. For Infoblox
    ///   integrations, this is the Infoblox resource identifier in the format
    ///   `<version>.identity.account.<entity_realm>.<entity_id>`.
    /// - `IpamScopeExternalAuthorityType`. The type of external authority managing this scope. Currently supports
    ///   `Infoblox` for integration with Infoblox Universal DDI.
    pub fn new(
        external_resource_identifier: impl fc::IntoValue<String>,
        ipam_scope_external_authority_type: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("ExternalResourceIdentifier", external_resource_identifier)
            .with("IpamScopeExternalAuthorityType", ipam_scope_external_authority_type)
        )
    }
}

impl fc::Property for IpamScopeExternalAuthorityConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies an IPv6 address in an Amazon EC2 launch template.
#[derive(Clone)]
pub struct Ipv6Add(cfn::Properties);

impl Ipv6Add {
    /// A new `Ipv6Add`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Ipv6Address`. One or more specific IPv6 addresses from the IPv6 CIDR block range of your subnet. You can't
    /// use this option if you're specifying a number of IPv6 addresses.
    pub fn ipv6_address(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Ipv6Address", value)) }
}

impl fc::Property for Ipv6Add {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `Ipv6AddressRequest`
#[derive(Clone)]
pub struct Ipv6AddressRequest(cfn::Properties);

impl Ipv6AddressRequest {
    /// A new `Ipv6AddressRequest`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Ipv6Address`.
    pub fn ipv6_address(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Ipv6Address", value)) }
}

impl fc::Property for Ipv6AddressRequest {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Options for Kinesis as a logging destination.
#[derive(Clone)]
pub struct KinesisDataFirehose(cfn::Properties);

impl KinesisDataFirehose {
    /// A new `KinesisDataFirehose`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `DeliveryStream`. The ID of the delivery stream.
    pub fn delivery_stream(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DeliveryStream", value)) }
    /// `Enabled`. Indicates whether logging is enabled.
    pub fn enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Enabled", value)) }
}

impl fc::Property for KinesisDataFirehose {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies a block device mapping for a launch template. You must specify `DeviceName` plus exactly one of the
/// following properties: `Ebs`, `NoDevice`, or `VirtualName`.
#[derive(Clone)]
pub struct LaunchTemplateBlockDeviceMapping(cfn::Properties);

impl LaunchTemplateBlockDeviceMapping {
    /// A new `LaunchTemplateBlockDeviceMapping`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `DeviceName`. The device name (for example, /dev/sdh or xvdh).
    pub fn device_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DeviceName", value)) }
    /// `Ebs`. Parameters used to automatically set up EBS volumes when the instance is launched.
    pub fn ebs(self, value: impl fc::IntoValue<LaunchTemplateEbs>) -> Self { Self(self.0.with("Ebs", value)) }
    /// `NoDevice`. To omit the device from the block device mapping, specify an empty string.
    pub fn no_device(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("NoDevice", value)) }
    /// `VirtualName`. The virtual device name (ephemeralN). Instance store volumes are numbered starting from 0.
    /// An instance type with 2 available instance store volumes can specify mappings for ephemeral0 and
    /// ephemeral1. The number of available instance store volumes depends on the instance type. After you connect
    /// to the instance, you must mount the volume.
    pub fn virtual_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("VirtualName", value)) }
}

impl fc::Property for LaunchTemplateBlockDeviceMapping {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies a launch template and overrides.
#[derive(Clone)]
pub struct LaunchTemplateConfig(cfn::Properties);

impl LaunchTemplateConfig {
    /// A new `LaunchTemplateConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `LaunchTemplateSpecification`. The launch template to use. Make sure that the launch template does not
    /// contain the `NetworkInterfaceId` parameter because you can't specify a network interface ID in a Spot
    /// Fleet.
    pub fn launch_template_specification(self, value: impl fc::IntoValue<FleetLaunchTemplateSpecification>) -> Self { Self(self.0.with("LaunchTemplateSpecification", value)) }
    /// `Overrides`. Any parameters that you specify override the same parameters in the launch template.
    pub fn overrides(self, value: impl fc::IntoValue<fc::List<LaunchTemplateOverrides>>) -> Self { Self(self.0.with("Overrides", value)) }
}

impl fc::Property for LaunchTemplateConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the CPU options for an instance.
#[derive(Clone)]
pub struct LaunchTemplateCpuOptions(cfn::Properties);

impl LaunchTemplateCpuOptions {
    /// A value of `AmdSevSnp`.
    pub const AMD_SEV_SNP_DISABLED: &'static str = "disabled";
    /// A value of `AmdSevSnp`.
    pub const AMD_SEV_SNP_ENABLED: &'static str = "enabled";
    /// A value of `NestedVirtualization`.
    pub const NESTED_VIRTUALIZATION_DISABLED: &'static str = "disabled";
    /// A value of `NestedVirtualization`.
    pub const NESTED_VIRTUALIZATION_ENABLED: &'static str = "enabled";
    /// A new `LaunchTemplateCpuOptions`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `AmdSevSnp`. Indicates whether to enable the instance for AMD SEV-SNP. AMD SEV-SNP is supported with M6a,
    /// R6a, and C6a instance types only.
    pub fn amd_sev_snp(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AmdSevSnp", value)) }
    /// `CoreCount`. The number of CPU cores for the instance.
    pub fn core_count(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("CoreCount", value)) }
    /// `NestedVirtualization`. Indicates whether the instance is enabled for nested virtualization.
    pub fn nested_virtualization(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("NestedVirtualization", value)) }
    /// `ThreadsPerCore`. The number of threads per CPU core. To disable multithreading for the instance, specify a
    /// value of `1`. Otherwise, specify the default value of `2`.
    pub fn threads_per_core(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("ThreadsPerCore", value)) }
}

impl fc::Property for LaunchTemplateCpuOptions {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the credit option for CPU usage of a T2, T3, or T3a instance.
#[derive(Clone)]
pub struct LaunchTemplateCreditSpecification(cfn::Properties);

impl LaunchTemplateCreditSpecification {
    /// A new `LaunchTemplateCreditSpecification`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `CpuCredits`. The credit option for CPU usage of a T instance.
    pub fn cpu_credits(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CpuCredits", value)) }
}

impl fc::Property for LaunchTemplateCreditSpecification {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The information to include in the launch template.
#[derive(Clone)]
pub struct LaunchTemplateData(cfn::Properties);

impl LaunchTemplateData {
    /// A new `LaunchTemplateData`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `BlockDeviceMappings`. The block device mapping.
    pub fn block_device_mappings(self, value: impl fc::IntoValue<fc::List<LaunchTemplateBlockDeviceMapping>>) -> Self { Self(self.0.with("BlockDeviceMappings", value)) }
    /// `CapacityReservationSpecification`. The Capacity Reservation targeting option. If you do not specify this
    /// parameter, the instance's Capacity Reservation preference defaults to `open`, which enables it to run in
    /// any open Capacity Reservation that has matching attributes (instance type, platform, Availability Zone).
    pub fn capacity_reservation_specification(self, value: impl fc::IntoValue<CapacityReservationSpecification>) -> Self { Self(self.0.with("CapacityReservationSpecification", value)) }
    /// `CpuOptions`. The CPU options for the instance.
    pub fn cpu_options(self, value: impl fc::IntoValue<LaunchTemplateCpuOptions>) -> Self { Self(self.0.with("CpuOptions", value)) }
    /// `CreditSpecification`. The credit option for CPU usage of the instance. Valid only for T instances.
    pub fn credit_specification(self, value: impl fc::IntoValue<LaunchTemplateCreditSpecification>) -> Self { Self(self.0.with("CreditSpecification", value)) }
    /// `DisableApiStop`. Indicates whether to enable the instance for stop protection.
    pub fn disable_api_stop(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("DisableApiStop", value)) }
    /// `DisableApiTermination`. Indicates whether termination protection is enabled for the instance. The default
    /// is `false`, which means that you can terminate the instance using the Amazon EC2 console, command line
    /// tools, or API. You can enable termination protection when you launch an instance, while the instance is
    /// running, or while the instance is stopped.
    pub fn disable_api_termination(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("DisableApiTermination", value)) }
    /// `EbsOptimized`. Indicates whether the instance is optimized for Amazon EBS I/O. This optimization provides
    /// dedicated throughput to Amazon EBS and an optimized configuration stack to provide optimal Amazon EBS I/O
    /// performance. This optimization isn't available with all instance types. Additional usage charges apply when
    /// using an EBS-optimized instance.
    pub fn ebs_optimized(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("EbsOptimized", value)) }
    /// `ElasticGpuSpecifications`.
    pub fn elastic_gpu_specifications(self, value: impl fc::IntoValue<fc::List<LaunchTemplateElasticGpuSpecification>>) -> Self { Self(self.0.with("ElasticGpuSpecifications", value)) }
    /// `ElasticInferenceAccelerators`.
    pub fn elastic_inference_accelerators(self, value: impl fc::IntoValue<fc::List<LaunchTemplateElasticInferenceAccelerator>>) -> Self { Self(self.0.with("ElasticInferenceAccelerators", value)) }
    /// `EnclaveOptions`. Indicates whether the instance is enabled for AWS Nitro Enclaves.
    pub fn enclave_options(self, value: impl fc::IntoValue<EnclaveOptions>) -> Self { Self(self.0.with("EnclaveOptions", value)) }
    /// `HibernationOptions`. Indicates whether an instance is enabled for hibernation. This parameter is valid
    /// only if the instance meets the [hibernation
    /// prerequisites](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/hibernating-prerequisites.html).
    pub fn hibernation_options(self, value: impl fc::IntoValue<HibernationOptions>) -> Self { Self(self.0.with("HibernationOptions", value)) }
    /// `IamInstanceProfile`. The name or Amazon Resource Name (ARN) of an IAM instance profile.
    pub fn iam_instance_profile(self, value: impl fc::IntoValue<IamInstanceProfile>) -> Self { Self(self.0.with("IamInstanceProfile", value)) }
    /// `ImageId`. The ID of the AMI. Alternatively, you can specify a Systems Manager parameter, which will
    /// resolve to an AMI ID on launch.
    pub fn image_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ImageId", value)) }
    /// `InstanceInitiatedShutdownBehavior`. Indicates whether an instance stops or terminates when you initiate
    /// shutdown from the instance (using the operating system command for system shutdown).
    pub fn instance_initiated_shutdown_behavior(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("InstanceInitiatedShutdownBehavior", value)) }
    /// `InstanceMarketOptions`. The market (purchasing) option for the instances.
    pub fn instance_market_options(self, value: impl fc::IntoValue<InstanceMarketOptions>) -> Self { Self(self.0.with("InstanceMarketOptions", value)) }
    /// `InstanceRequirements`. The attributes for the instance types. When you specify instance attributes, Amazon
    /// EC2 will identify instance types with these attributes.
    pub fn instance_requirements(self, value: impl fc::IntoValue<InstanceRequirements>) -> Self { Self(self.0.with("InstanceRequirements", value)) }
    /// `InstanceType`. The instance type.
    pub fn instance_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("InstanceType", value)) }
    /// `KernelId`. The ID of the kernel.
    pub fn kernel_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("KernelId", value)) }
    /// `KeyName`. The name of the key pair. You can create a key pair using
    /// [CreateKeyPair](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateKeyPair.html) or
    /// [ImportKeyPair](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportKeyPair.html).
    pub fn key_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("KeyName", value)) }
    /// `LicenseSpecifications`. The license configurations.
    pub fn license_specifications(self, value: impl fc::IntoValue<fc::List<LaunchTemplateLicenseSpecification>>) -> Self { Self(self.0.with("LicenseSpecifications", value)) }
    /// `MaintenanceOptions`. The maintenance options of your instance.
    pub fn maintenance_options(self, value: impl fc::IntoValue<MaintenanceOptions>) -> Self { Self(self.0.with("MaintenanceOptions", value)) }
    /// `MetadataOptions`. The metadata options for the instance.
    pub fn metadata_options(self, value: impl fc::IntoValue<MetadataOptions>) -> Self { Self(self.0.with("MetadataOptions", value)) }
    /// `Monitoring`. The monitoring for the instance.
    pub fn monitoring(self, value: impl fc::IntoValue<Monitoring>) -> Self { Self(self.0.with("Monitoring", value)) }
    /// `NetworkInterfaces`. The network interfaces for the instance.
    pub fn network_interfaces(self, value: impl fc::IntoValue<fc::List<LaunchTemplateNetworkInterface>>) -> Self { Self(self.0.with("NetworkInterfaces", value)) }
    /// `NetworkPerformanceOptions`. The settings for the network performance options for the instance.
    pub fn network_performance_options(self, value: impl fc::IntoValue<NetworkPerformanceOptions>) -> Self { Self(self.0.with("NetworkPerformanceOptions", value)) }
    /// `Placement`. The placement for the instance.
    pub fn placement(self, value: impl fc::IntoValue<LaunchTemplatePlacement>) -> Self { Self(self.0.with("Placement", value)) }
    /// `PrivateDnsNameOptions`. The hostname type for EC2 instances launched into this subnet and how DNS A and
    /// AAAA record queries should be handled.
    pub fn private_dns_name_options(self, value: impl fc::IntoValue<PrivateDnsNameOptions>) -> Self { Self(self.0.with("PrivateDnsNameOptions", value)) }
    /// `RamDiskId`. The ID of the RAM disk.
    pub fn ram_disk_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("RamDiskId", value)) }
    /// `SecurityGroupIds`. The IDs of the security groups. You can specify the IDs of existing security groups and
    /// references to resources created by the stack template.
    pub fn security_group_ids(self, value: impl fc::IntoValue<fc::List<fc::IdOf<SecurityGroup>>>) -> Self { Self(self.0.with("SecurityGroupIds", value)) }
    /// `SecurityGroups`. The names of the security groups. For a nondefault VPC, you must use security group IDs
    /// instead.
    pub fn security_groups(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("SecurityGroups", value)) }
    /// `TagSpecifications`. The tags to apply to resources that are created during instance launch.
    pub fn tag_specifications(self, value: impl fc::IntoValue<fc::List<CapacityReservationTagSpecification>>) -> Self { Self(self.0.with("TagSpecifications", value)) }
    /// `UserData`. The user data to make available to the instance. You must provide base64-encoded text. User
    /// data is limited to 16 KB.
    pub fn user_data(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("UserData", value)) }
}

impl fc::Property for LaunchTemplateData {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Parameters for a block device for an EBS volume in an Amazon EC2 launch template.
#[derive(Clone)]
pub struct LaunchTemplateEbs(cfn::Properties);

impl LaunchTemplateEbs {
    /// A new `LaunchTemplateEbs`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `DeleteOnTermination`. Indicates whether the EBS volume is deleted on instance termination.
    pub fn delete_on_termination(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("DeleteOnTermination", value)) }
    /// `EbsCardIndex`.
    pub fn ebs_card_index(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("EbsCardIndex", value)) }
    /// `Encrypted`. Indicates whether the EBS volume is encrypted. Encrypted volumes can only be attached to
    /// instances that support Amazon EBS encryption. If you are creating a volume from a snapshot, you can't
    /// specify an encryption value.
    pub fn encrypted(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Encrypted", value)) }
    /// `Iops`. The number of I/O operations per second (IOPS). For `gp3`, `io1`, and `io2` volumes, this
    /// represents the number of IOPS that are provisioned for the volume. For `gp2` volumes, this represents the
    /// baseline performance of the volume and the rate at which the volume accumulates I/O credits for bursting.
    pub fn iops(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Iops", value)) }
    /// `KmsKeyId`. Identifier (key ID, key alias, key ARN, or alias ARN) of the customer managed KMS key to use
    /// for EBS encryption.
    pub fn kms_key_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("KmsKeyId", value)) }
    /// `SnapshotId`. The ID of the snapshot.
    pub fn snapshot_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SnapshotId", value)) }
    /// `Throughput`. The throughput to provision for a `gp3` volume, with a maximum of 2,000 MiB/s.
    pub fn throughput(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Throughput", value)) }
    /// `VolumeInitializationRate`. Specifies the Amazon EBS Provisioned Rate for Volume Initialization (volume
    /// initialization rate), in MiB/s, at which to download the snapshot blocks from Amazon S3 to the volume. This
    /// is also known as volume initialization. Specifying a volume initialization rate ensures that the volume is
    /// initialized at a predictable and consistent rate after creation.
    pub fn volume_initialization_rate(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("VolumeInitializationRate", value)) }
    /// `VolumeSize`. The size of the volume, in GiBs. You must specify either a snapshot ID or a volume size.
    pub fn volume_size(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("VolumeSize", value)) }
    /// `VolumeType`. The volume type.
    pub fn volume_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("VolumeType", value)) }
}

impl fc::Property for LaunchTemplateEbs {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `LaunchTemplateElasticGpuSpecification`
#[derive(Clone)]
pub struct LaunchTemplateElasticGpuSpecification(cfn::Properties);

impl LaunchTemplateElasticGpuSpecification {
    /// A new `LaunchTemplateElasticGpuSpecification`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Type`.
    pub fn r#type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Type", value)) }
}

impl fc::Property for LaunchTemplateElasticGpuSpecification {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `LaunchTemplateElasticInferenceAccelerator`
#[derive(Clone)]
pub struct LaunchTemplateElasticInferenceAccelerator(cfn::Properties);

impl LaunchTemplateElasticInferenceAccelerator {
    /// A new `LaunchTemplateElasticInferenceAccelerator`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Count`.
    pub fn count(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Count", value)) }
    /// `Type`.
    pub fn r#type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Type", value)) }
}

impl fc::Property for LaunchTemplateElasticInferenceAccelerator {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies an IPv4 prefix for a network interface.
#[derive(Clone)]
pub struct LaunchTemplateIpv4PrefixSpecification(cfn::Properties);

impl LaunchTemplateIpv4PrefixSpecification {
    /// A new `LaunchTemplateIpv4PrefixSpecification`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Ipv4Prefix`. The IPv4 prefix. For information, see [Assigning prefixes to network
    /// interfaces](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-prefix-eni.html) in the Amazon EC2 User
    /// Guide.
    pub fn ipv4_prefix(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Ipv4Prefix", value)) }
}

impl fc::Property for LaunchTemplateIpv4PrefixSpecification {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies an IPv6 prefix for a network interface.
#[derive(Clone)]
pub struct LaunchTemplateIpv6PrefixSpecification(cfn::Properties);

impl LaunchTemplateIpv6PrefixSpecification {
    /// A new `LaunchTemplateIpv6PrefixSpecification`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Ipv6Prefix`. The IPv6 prefix.
    pub fn ipv6_prefix(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Ipv6Prefix", value)) }
}

impl fc::Property for LaunchTemplateIpv6PrefixSpecification {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies a license configuration for an instance.
#[derive(Clone)]
pub struct LaunchTemplateLicenseSpecification(cfn::Properties);

impl LaunchTemplateLicenseSpecification {
    /// A new `LaunchTemplateLicenseSpecification`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `LicenseConfigurationArn`. The Amazon Resource Name (ARN) of the license configuration.
    pub fn license_configuration_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("LicenseConfigurationArn", value)) }
}

impl fc::Property for LaunchTemplateLicenseSpecification {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the parameters for a network interface.
#[derive(Clone)]
pub struct LaunchTemplateNetworkInterface(cfn::Properties);

impl LaunchTemplateNetworkInterface {
    /// A new `LaunchTemplateNetworkInterface`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `AssociateCarrierIpAddress`. Associates a Carrier IP address with eth0 for a new network interface.
    pub fn associate_carrier_ip_address(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("AssociateCarrierIpAddress", value)) }
    /// `AssociatePublicIpAddress`. Associates a public IPv4 address with eth0 for a new network interface.
    pub fn associate_public_ip_address(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("AssociatePublicIpAddress", value)) }
    /// `ConnectionTrackingSpecification`. A connection tracking specification for the network interface.
    pub fn connection_tracking_specification(self, value: impl fc::IntoValue<ConnectionTrackingSpecification>) -> Self { Self(self.0.with("ConnectionTrackingSpecification", value)) }
    /// `DeleteOnTermination`. Indicates whether the network interface is deleted when the instance is terminated.
    pub fn delete_on_termination(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("DeleteOnTermination", value)) }
    /// `Description`. A description for the network interface.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `DeviceIndex`. The device index for the network interface attachment. The primary network interface has a
    /// device index of 0. If the network interface is of type `interface`, you must specify a device index.
    pub fn device_index(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("DeviceIndex", value)) }
    /// `EnaQueueCount`. The number of ENA queues to be created with the instance.
    pub fn ena_queue_count(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("EnaQueueCount", value)) }
    /// `EnaSrdSpecification`. The ENA Express configuration for the network interface.
    pub fn ena_srd_specification(self, value: impl fc::IntoValue<EnaSrdSpecification>) -> Self { Self(self.0.with("EnaSrdSpecification", value)) }
    /// `Groups`. The IDs of one or more security groups.
    pub fn groups(self, value: impl fc::IntoValue<fc::List<fc::IdOf<SecurityGroup>>>) -> Self { Self(self.0.with("Groups", value)) }
    /// `InterfaceType`. The type of network interface. To create an Elastic Fabric Adapter (EFA), specify `efa` or
    /// `efa`.
    pub fn interface_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("InterfaceType", value)) }
    /// `Ipv4PrefixCount`. The number of IPv4 prefixes to be automatically assigned to the network interface. You
    /// cannot use this option if you use the `Ipv4Prefix` option.
    pub fn ipv4_prefix_count(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Ipv4PrefixCount", value)) }
    /// `Ipv4Prefixes`. One or more IPv4 prefixes to be assigned to the network interface. You cannot use this
    /// option if you use the `Ipv4PrefixCount` option.
    pub fn ipv4_prefixes(self, value: impl fc::IntoValue<fc::List<LaunchTemplateIpv4PrefixSpecification>>) -> Self { Self(self.0.with("Ipv4Prefixes", value)) }
    /// `Ipv6AddressCount`. The number of IPv6 addresses to assign to a network interface. Amazon EC2 automatically
    /// selects the IPv6 addresses from the subnet range. You can't use this option if specifying specific IPv6
    /// addresses.
    pub fn ipv6_address_count(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Ipv6AddressCount", value)) }
    /// `Ipv6Addresses`. One or more specific IPv6 addresses from the IPv6 CIDR block range of your subnet. You
    /// can't use this option if you're specifying a number of IPv6 addresses.
    pub fn ipv6_addresses(self, value: impl fc::IntoValue<fc::List<Ipv6Add>>) -> Self { Self(self.0.with("Ipv6Addresses", value)) }
    /// `Ipv6PrefixCount`. The number of IPv6 prefixes to be automatically assigned to the network interface. You
    /// cannot use this option if you use the `Ipv6Prefix` option.
    pub fn ipv6_prefix_count(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Ipv6PrefixCount", value)) }
    /// `Ipv6Prefixes`. One or more IPv6 prefixes to be assigned to the network interface. You cannot use this
    /// option if you use the `Ipv6PrefixCount` option.
    pub fn ipv6_prefixes(self, value: impl fc::IntoValue<fc::List<LaunchTemplateIpv6PrefixSpecification>>) -> Self { Self(self.0.with("Ipv6Prefixes", value)) }
    /// `NetworkCardIndex`. The index of the network card. Some instance types support multiple network cards. The
    /// primary network interface must be assigned to network card index 0. The default is network card index 0.
    pub fn network_card_index(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("NetworkCardIndex", value)) }
    /// `NetworkInterfaceId`. The ID of the network interface.
    pub fn network_interface_id(self, value: impl fc::IntoValue<fc::IdOf<NetworkInterface>>) -> Self { Self(self.0.with("NetworkInterfaceId", value)) }
    /// `PrimaryIpv6`. The primary IPv6 address of the network interface. When you enable an IPv6 GUA address to be
    /// a primary IPv6, the first IPv6 GUA will be made the primary IPv6 address until the instance is terminated
    /// or the network interface is detached.
    pub fn primary_ipv6(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("PrimaryIpv6", value)) }
    /// `PrivateIpAddress`. The primary private IPv4 address of the network interface.
    pub fn private_ip_address(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PrivateIpAddress", value)) }
    /// `PrivateIpAddresses`. One or more private IPv4 addresses.
    pub fn private_ip_addresses(self, value: impl fc::IntoValue<fc::List<PrivateIpAdd>>) -> Self { Self(self.0.with("PrivateIpAddresses", value)) }
    /// `SecondaryPrivateIpAddressCount`. The number of secondary private IPv4 addresses to assign to a network
    /// interface.
    pub fn secondary_private_ip_address_count(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("SecondaryPrivateIpAddressCount", value)) }
    /// `SubnetId`. The ID of the subnet for the network interface.
    pub fn subnet_id(self, value: impl fc::IntoValue<fc::IdOf<Subnet>>) -> Self { Self(self.0.with("SubnetId", value)) }
}

impl fc::Property for LaunchTemplateNetworkInterface {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies overrides for a launch template.
#[derive(Clone)]
pub struct LaunchTemplateOverrides(cfn::Properties);

impl LaunchTemplateOverrides {
    /// A new `LaunchTemplateOverrides`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `AvailabilityZone`. The Availability Zone in which to launch the instances. For example, `us-east-2a`.
    pub fn availability_zone(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AvailabilityZone", value)) }
    /// `AvailabilityZoneId`. The ID of the Availability Zone in which to launch the instances. For example,
    /// `use2-az1`.
    pub fn availability_zone_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AvailabilityZoneId", value)) }
    /// `InstanceRequirements`. The instance requirements. When you specify instance requirements, Amazon EC2 will
    /// identify instance types with the provided requirements, and then use your On-Demand and Spot allocation
    /// strategies to launch instances from these instance types, in the same way as when you specify a list of
    /// instance types.
    pub fn instance_requirements(self, value: impl fc::IntoValue<InstanceRequirementsRequest>) -> Self { Self(self.0.with("InstanceRequirements", value)) }
    /// `InstanceType`. The instance type.
    pub fn instance_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("InstanceType", value)) }
    /// `Priority`. The priority for the launch template override. The highest priority is launched first.
    pub fn priority(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("Priority", value)) }
    /// `SpotPrice`. The maximum price per unit hour that you are willing to pay for a Spot Instance. We do not
    /// recommend using this parameter because it can lead to increased interruptions. If you do not specify this
    /// parameter, you will pay the current Spot price.
    pub fn spot_price(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SpotPrice", value)) }
    /// `SubnetId`. The ID of the subnet in which to launch the instances.
    pub fn subnet_id(self, value: impl fc::IntoValue<fc::IdOf<Subnet>>) -> Self { Self(self.0.with("SubnetId", value)) }
    /// `WeightedCapacity`. The number of units provided by the specified instance type. These are the same units
    /// that you chose to set the target capacity in terms of instances, or a performance characteristic such as
    /// vCPUs, memory, or I/O.
    pub fn weighted_capacity(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("WeightedCapacity", value)) }
}

impl fc::Property for LaunchTemplateOverrides {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the placement of an instance.
#[derive(Clone)]
pub struct LaunchTemplatePlacement(cfn::Properties);

impl LaunchTemplatePlacement {
    /// A new `LaunchTemplatePlacement`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Affinity`. The affinity setting for an instance on a Dedicated Host.
    pub fn affinity(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Affinity", value)) }
    /// `AvailabilityZone`. The Availability Zone for the instance.
    pub fn availability_zone(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AvailabilityZone", value)) }
    /// `GroupId`. The Group Id of a placement group. You must specify the Placement Group Group Id to launch an
    /// instance in a shared placement group.
    pub fn group_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("GroupId", value)) }
    /// `GroupName`. The name of the placement group for the instance.
    pub fn group_name(self, value: impl fc::IntoValue<fc::IdOf<PlacementGroup>>) -> Self { Self(self.0.with("GroupName", value)) }
    /// `HostId`. The ID of the Dedicated Host for the instance.
    pub fn host_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("HostId", value)) }
    /// `HostResourceGroupArn`. The ARN of the host resource group in which to launch the instances. If you specify
    /// a host resource group ARN, omit the Tenancy parameter or set it to `host`.
    pub fn host_resource_group_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("HostResourceGroupArn", value)) }
    /// `PartitionNumber`. The number of the partition the instance should launch in. Valid only if the placement
    /// group strategy is set to `partition`.
    pub fn partition_number(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("PartitionNumber", value)) }
    /// `SpreadDomain`. Reserved for future use.
    pub fn spread_domain(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SpreadDomain", value)) }
    /// `Tenancy`. The tenancy of the instance. An instance with a tenancy of dedicated runs on single-tenant
    /// hardware.
    pub fn tenancy(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Tenancy", value)) }
}

impl fc::Property for LaunchTemplatePlacement {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies a launch template to use when launching an Amazon EC2 instance.
#[derive(Clone)]
pub struct LaunchTemplateSpecification(cfn::Properties);

impl LaunchTemplateSpecification {
    /// A new `LaunchTemplateSpecification`.
    ///
    /// - `Version`. The version number of the launch template. You must specify this property.
    pub fn new(version: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Version", version)) }
    /// `LaunchTemplateId`. The ID of the launch template.
    pub fn launch_template_id(self, value: impl fc::IntoValue<fc::IdOf<LaunchTemplate>>) -> Self { Self(self.0.with("LaunchTemplateId", value)) }
    /// `LaunchTemplateName`. The name of the launch template.
    pub fn launch_template_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("LaunchTemplateName", value)) }
}

impl fc::Property for LaunchTemplateSpecification {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the tags to apply to the launch template during creation.
#[derive(Clone)]
pub struct LaunchTemplateTagSpecification(cfn::Properties);

impl LaunchTemplateTagSpecification {
    /// A new `LaunchTemplateTagSpecification`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ResourceType`. The type of resource. To tag a launch template, `ResourceType` must be `launch-template`.
    pub fn resource_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ResourceType", value)) }
    /// `Tags`. The tags for the resource.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl fc::Property for LaunchTemplateTagSpecification {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes the load balancer options when creating an AWS Verified Access endpoint using the `load-balancer`
/// type.
#[derive(Clone)]
pub struct LoadBalancerOptions(cfn::Properties);

impl LoadBalancerOptions {
    /// A new `LoadBalancerOptions`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `LoadBalancerArn`. The ARN of the load balancer.
    pub fn load_balancer_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("LoadBalancerArn", value)) }
    /// `Port`. The IP port number.
    pub fn port(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Port", value)) }
    /// `PortRanges`. The port ranges.
    pub fn port_ranges(self, value: impl fc::IntoValue<fc::List<VerifiedAccessEndpointPortRange>>) -> Self { Self(self.0.with("PortRanges", value)) }
    /// `Protocol`. The IP protocol.
    pub fn protocol(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Protocol", value)) }
    /// `SubnetIds`. The IDs of the subnets. You can specify only one subnet per Availability Zone.
    pub fn subnet_ids(self, value: impl fc::IntoValue<fc::List<fc::IdOf<Subnet>>>) -> Self { Self(self.0.with("SubnetIds", value)) }
}

impl fc::Property for LoadBalancerOptions {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the Classic Load Balancers and target groups to attach to a Spot Fleet request.
#[derive(Clone)]
pub struct LoadBalancersConfig(cfn::Properties);

impl LoadBalancersConfig {
    /// A new `LoadBalancersConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ClassicLoadBalancersConfig`. The Classic Load Balancers.
    pub fn classic_load_balancers_config(self, value: impl fc::IntoValue<ClassicLoadBalancersConfig>) -> Self { Self(self.0.with("ClassicLoadBalancersConfig", value)) }
    /// `TargetGroupsConfig`. The target groups.
    pub fn target_groups_config(self, value: impl fc::IntoValue<TargetGroupsConfig>) -> Self { Self(self.0.with("TargetGroupsConfig", value)) }
}

impl fc::Property for LoadBalancersConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The maintenance options of your instance.
#[derive(Clone)]
pub struct MaintenanceOptions(cfn::Properties);

impl MaintenanceOptions {
    /// A new `MaintenanceOptions`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `AutoRecovery`. Disables the automatic recovery behavior of your instance or sets it to default.
    pub fn auto_recovery(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AutoRecovery", value)) }
}

impl fc::Property for MaintenanceOptions {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The strategies for managing your Spot Instances that are at an elevated risk of being interrupted.
#[derive(Clone)]
pub struct MaintenanceStrategies(cfn::Properties);

impl MaintenanceStrategies {
    /// A new `MaintenanceStrategies`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `CapacityRebalance`. The strategy to use when Amazon EC2 emits a signal that your Spot Instance is at an
    /// elevated risk of being interrupted.
    pub fn capacity_rebalance(self, value: impl fc::IntoValue<CapacityRebalance>) -> Self { Self(self.0.with("CapacityRebalance", value)) }
}

impl fc::Property for MaintenanceStrategies {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The minimum and maximum amount of memory per vCPU, in GiB.
#[derive(Clone)]
pub struct MemoryGiBPerVcpu(cfn::Properties);

impl MemoryGiBPerVcpu {
    /// A new `MemoryGiBPerVcpu`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Max`. The maximum amount of memory per vCPU, in GiB. To specify no maximum limit, omit this parameter.
    pub fn max(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("Max", value)) }
    /// `Min`. The minimum amount of memory per vCPU, in GiB. To specify no minimum limit, omit this parameter.
    pub fn min(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("Min", value)) }
}

impl fc::Property for MemoryGiBPerVcpu {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The minimum and maximum amount of memory per vCPU, in GiB.
#[derive(Clone)]
pub struct MemoryGiBPerVcpuRequest(cfn::Properties);

impl MemoryGiBPerVcpuRequest {
    /// A new `MemoryGiBPerVcpuRequest`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Max`. The maximum amount of memory per vCPU, in GiB. To specify no maximum limit, omit this parameter.
    pub fn max(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("Max", value)) }
    /// `Min`. The minimum amount of memory per vCPU, in GiB. To specify no minimum limit, omit this parameter.
    pub fn min(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("Min", value)) }
}

impl fc::Property for MemoryGiBPerVcpuRequest {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The minimum and maximum amount of memory, in MiB.
#[derive(Clone)]
pub struct MemoryMiB(cfn::Properties);

impl MemoryMiB {
    /// A new `MemoryMiB`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Max`. The maximum amount of memory, in MiB. To specify no maximum limit, omit this parameter.
    pub fn max(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Max", value)) }
    /// `Min`. The minimum amount of memory, in MiB. To specify no minimum limit, specify `0`.
    pub fn min(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Min", value)) }
}

impl fc::Property for MemoryMiB {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The minimum and maximum amount of memory, in MiB.
#[derive(Clone)]
pub struct MemoryMiBRequest(cfn::Properties);

impl MemoryMiBRequest {
    /// A new `MemoryMiBRequest`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Max`. The maximum amount of memory, in MiB. To specify no maximum limit, omit this parameter.
    pub fn max(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Max", value)) }
    /// `Min`. The minimum amount of memory, in MiB. To specify no minimum limit, specify `0`.
    pub fn min(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Min", value)) }
}

impl fc::Property for MemoryMiBRequest {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the metadata options for the instance.
#[derive(Clone)]
pub struct MetadataOptions(cfn::Properties);

impl MetadataOptions {
    /// A value of `HttpEndpoint`.
    pub const HTTP_ENDPOINT_DISABLED: &'static str = "disabled";
    /// A value of `HttpEndpoint`.
    pub const HTTP_ENDPOINT_ENABLED: &'static str = "enabled";
    /// A value of `HttpProtocolIpv6`.
    pub const HTTP_PROTOCOL_IPV6_DISABLED: &'static str = "disabled";
    /// A value of `HttpProtocolIpv6`.
    pub const HTTP_PROTOCOL_IPV6_ENABLED: &'static str = "enabled";
    /// A value of `HttpTokens`.
    pub const HTTP_TOKENS_OPTIONAL: &'static str = "optional";
    /// A value of `HttpTokens`.
    pub const HTTP_TOKENS_REQUIRED: &'static str = "required";
    /// A value of `InstanceMetadataTags`.
    pub const INSTANCE_METADATA_TAGS_DISABLED: &'static str = "disabled";
    /// A value of `InstanceMetadataTags`.
    pub const INSTANCE_METADATA_TAGS_ENABLED: &'static str = "enabled";
    /// A new `MetadataOptions`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `HttpEndpoint`. Enables or disables the HTTP metadata endpoint on your instances.
    pub fn http_endpoint(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("HttpEndpoint", value)) }
    /// `HttpProtocolIpv6`. Enables or disables the IPv6 endpoint for the instance metadata service.
    pub fn http_protocol_ipv6(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("HttpProtocolIpv6", value)) }
    /// `HttpPutResponseHopLimit`. The maximum number of hops that the metadata token can travel.
    pub fn http_put_response_hop_limit(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("HttpPutResponseHopLimit", value)) }
    /// `HttpTokens`. Indicates whether IMDSv2 is required.
    pub fn http_tokens(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("HttpTokens", value)) }
    /// `InstanceMetadataTags`. Set to `enabled` to allow access to instance tags from the instance metadata. Set
    /// to `disabled` to turn off access to instance tags from the instance metadata.
    pub fn instance_metadata_tags(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("InstanceMetadataTags", value)) }
}

impl fc::Property for MetadataOptions {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies whether detailed monitoring is enabled for an instance.
#[derive(Clone)]
pub struct Monitoring(cfn::Properties);

impl Monitoring {
    /// A new `Monitoring`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Enabled`. Specify `true` to enable detailed monitoring. Otherwise, basic monitoring is enabled.
    pub fn enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Enabled", value)) }
}

impl fc::Property for Monitoring {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `MultiAvailabilityZoneConfiguration`
#[derive(Clone)]
pub struct MultiAvailabilityZoneConfiguration(cfn::Properties);

impl MultiAvailabilityZoneConfiguration {
    /// A new `MultiAvailabilityZoneConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ConfigurationType`.
    pub fn configuration_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ConfigurationType", value)) }
    /// `StandbyAvailabilityZones`.
    pub fn standby_availability_zones(self, value: impl fc::IntoValue<fc::List<StandbyAvailabilityZone>>) -> Self { Self(self.0.with("StandbyAvailabilityZones", value)) }
}

impl fc::Property for MultiAvailabilityZoneConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes the OpenID Connect (OIDC) options.
#[derive(Clone)]
pub struct NativeApplicationOidcOptions(cfn::Properties);

impl NativeApplicationOidcOptions {
    /// A new `NativeApplicationOidcOptions`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `AuthorizationEndpoint`. The authorization endpoint of the IdP.
    pub fn authorization_endpoint(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AuthorizationEndpoint", value)) }
    /// `ClientId`. The OAuth 2.0 client identifier.
    pub fn client_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ClientId", value)) }
    /// `ClientSecret`. The OAuth 2.0 client secret.
    pub fn client_secret(self, value: impl fc::IntoValue<fc::Secret>) -> Self { Self(self.0.with("ClientSecret", value)) }
    /// `Issuer`. The OIDC issuer identifier of the IdP.
    pub fn issuer(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Issuer", value)) }
    /// `PublicSigningKeyEndpoint`. The public signing key endpoint.
    pub fn public_signing_key_endpoint(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PublicSigningKeyEndpoint", value)) }
    /// `Scope`. The set of user claims to be requested from the IdP.
    pub fn scope(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Scope", value)) }
    /// `TokenEndpoint`. The token endpoint of the IdP.
    pub fn token_endpoint(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TokenEndpoint", value)) }
    /// `UserInfoEndpoint`. The user info endpoint of the IdP.
    pub fn user_info_endpoint(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("UserInfoEndpoint", value)) }
}

impl fc::Property for NativeApplicationOidcOptions {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes a range of ports.
#[derive(Clone)]
pub struct NetworkAclEntryPortRange(cfn::Properties);

impl NetworkAclEntryPortRange {
    /// A new `NetworkAclEntryPortRange`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `From`. The first port in the range. Required if you specify 6 (TCP) or 17 (UDP) for the protocol
    /// parameter.
    pub fn from(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("From", value)) }
    /// `To`. The last port in the range. Required if you specify 6 (TCP) or 17 (UDP) for the protocol parameter.
    pub fn to(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("To", value)) }
}

impl fc::Property for NetworkAclEntryPortRange {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The minimum and maximum amount of network bandwidth, in gigabits per second (Gbps).
#[derive(Clone)]
pub struct NetworkBandwidthGbps(cfn::Properties);

impl NetworkBandwidthGbps {
    /// A new `NetworkBandwidthGbps`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Max`. The maximum amount of network bandwidth, in Gbps. To specify no maximum limit, omit this parameter.
    pub fn max(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("Max", value)) }
    /// `Min`. The minimum amount of network bandwidth, in Gbps. If this parameter is not specified, there is no
    /// minimum limit.
    pub fn min(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("Min", value)) }
}

impl fc::Property for NetworkBandwidthGbps {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The minimum and maximum amount of network bandwidth, in gigabits per second (Gbps).
#[derive(Clone)]
pub struct NetworkBandwidthGbpsRequest(cfn::Properties);

impl NetworkBandwidthGbpsRequest {
    /// A new `NetworkBandwidthGbpsRequest`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Max`. The maximum amount of network bandwidth, in Gbps. To specify no maximum limit, omit this parameter.
    pub fn max(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("Max", value)) }
    /// `Min`. The minimum amount of network bandwidth, in Gbps. To specify no minimum limit, omit this parameter.
    pub fn min(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("Min", value)) }
}

impl fc::Property for NetworkBandwidthGbpsRequest {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The minimum and maximum number of network interfaces.
#[derive(Clone)]
pub struct NetworkInterfaceCount(cfn::Properties);

impl NetworkInterfaceCount {
    /// A new `NetworkInterfaceCount`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Max`. The maximum number of network interfaces. To specify no maximum limit, omit this parameter.
    pub fn max(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Max", value)) }
    /// `Min`. The minimum number of network interfaces. To specify no minimum limit, omit this parameter.
    pub fn min(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Min", value)) }
}

impl fc::Property for NetworkInterfaceCount {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The minimum and maximum number of network interfaces.
#[derive(Clone)]
pub struct NetworkInterfaceCountRequest(cfn::Properties);

impl NetworkInterfaceCountRequest {
    /// A new `NetworkInterfaceCountRequest`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Max`. The maximum number of network interfaces. To specify no maximum limit, omit this parameter.
    pub fn max(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Max", value)) }
    /// `Min`. The minimum number of network interfaces. To specify no minimum limit, omit this parameter.
    pub fn min(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Min", value)) }
}

impl fc::Property for NetworkInterfaceCountRequest {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes an IPv4 prefix.
#[derive(Clone)]
pub struct NetworkInterfaceIpv4PrefixSpecification(cfn::Properties);

impl NetworkInterfaceIpv4PrefixSpecification {
    /// A new `NetworkInterfaceIpv4PrefixSpecification`.
    ///
    /// - `Ipv4Prefix`. The IPv4 prefix. For information, see [Assigning prefixes to network
    ///   interfaces](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-prefix-eni.html) in the Amazon EC2 User
    ///   Guide.
    pub fn new(ipv4_prefix: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Ipv4Prefix", ipv4_prefix)) }
}

impl fc::Property for NetworkInterfaceIpv4PrefixSpecification {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes the IPv6 prefix.
#[derive(Clone)]
pub struct NetworkInterfaceIpv6PrefixSpecification(cfn::Properties);

impl NetworkInterfaceIpv6PrefixSpecification {
    /// A new `NetworkInterfaceIpv6PrefixSpecification`.
    ///
    /// - `Ipv6Prefix`. The IPv6 prefix. For information, see [Assigning prefixes to Amazon EC2 network
    ///   interfaces](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-prefix-eni.html) in the Amazon Elastic
    ///   Compute Cloud User Guide.
    pub fn new(ipv6_prefix: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Ipv6Prefix", ipv6_prefix)) }
}

impl fc::Property for NetworkInterfaceIpv6PrefixSpecification {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes the network interface options when creating an AWS Verified Access endpoint using the
/// `network-interface` type.
#[derive(Clone)]
pub struct NetworkInterfaceOptions(cfn::Properties);

impl NetworkInterfaceOptions {
    /// A new `NetworkInterfaceOptions`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `NetworkInterfaceId`. The ID of the network interface.
    pub fn network_interface_id(self, value: impl fc::IntoValue<fc::IdOf<NetworkInterface>>) -> Self { Self(self.0.with("NetworkInterfaceId", value)) }
    /// `Port`. The IP port number.
    pub fn port(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Port", value)) }
    /// `PortRanges`. The port ranges.
    pub fn port_ranges(self, value: impl fc::IntoValue<fc::List<VerifiedAccessEndpointPortRange>>) -> Self { Self(self.0.with("PortRanges", value)) }
    /// `Protocol`. The IP protocol.
    pub fn protocol(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Protocol", value)) }
}

impl fc::Property for NetworkInterfaceOptions {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `NetworkInterfaceSpecificationRequest`
#[derive(Clone)]
pub struct NetworkInterfaceSpecificationRequest(cfn::Properties);

impl NetworkInterfaceSpecificationRequest {
    /// A new `NetworkInterfaceSpecificationRequest`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `AssociatePublicIpAddress`.
    pub fn associate_public_ip_address(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("AssociatePublicIpAddress", value)) }
    /// `DeleteOnTermination`.
    pub fn delete_on_termination(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("DeleteOnTermination", value)) }
    /// `Description`.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `DeviceIndex`.
    pub fn device_index(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("DeviceIndex", value)) }
    /// `Groups`.
    pub fn groups(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Groups", value)) }
    /// `InterfaceType`.
    pub fn interface_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("InterfaceType", value)) }
    /// `Ipv6AddressCount`.
    pub fn ipv6_address_count(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Ipv6AddressCount", value)) }
    /// `Ipv6Addresses`.
    pub fn ipv6_addresses(self, value: impl fc::IntoValue<fc::List<Ipv6AddressRequest>>) -> Self { Self(self.0.with("Ipv6Addresses", value)) }
    /// `NetworkCardIndex`.
    pub fn network_card_index(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("NetworkCardIndex", value)) }
    /// `NetworkInterfaceId`.
    pub fn network_interface_id(self, value: impl fc::IntoValue<fc::IdOf<NetworkInterface>>) -> Self { Self(self.0.with("NetworkInterfaceId", value)) }
    /// `PrivateIpAddress`.
    pub fn private_ip_address(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PrivateIpAddress", value)) }
    /// `PrivateIpAddresses`.
    pub fn private_ip_addresses(self, value: impl fc::IntoValue<fc::List<PrivateIpAddressSpecificationRequest>>) -> Self { Self(self.0.with("PrivateIpAddresses", value)) }
    /// `SecondaryPrivateIpAddressCount`.
    pub fn secondary_private_ip_address_count(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("SecondaryPrivateIpAddressCount", value)) }
    /// `SubnetId`.
    pub fn subnet_id(self, value: impl fc::IntoValue<fc::IdOf<Subnet>>) -> Self { Self(self.0.with("SubnetId", value)) }
}

impl fc::Property for NetworkInterfaceSpecificationRequest {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Contains settings for the network performance options for the instance.
#[derive(Clone)]
pub struct NetworkPerformanceOptions(cfn::Properties);

impl NetworkPerformanceOptions {
    /// A new `NetworkPerformanceOptions`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `BandwidthWeighting`. Specify the bandwidth weighting option to boost the associated type of baseline
    /// bandwidth, as follows
    pub fn bandwidth_weighting(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("BandwidthWeighting", value)) }
}

impl fc::Property for NetworkPerformanceOptions {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes the options for an OpenID Connect-compatible user-identity trust provider.
#[derive(Clone)]
pub struct OidcOptions(cfn::Properties);

impl OidcOptions {
    /// A new `OidcOptions`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `AuthorizationEndpoint`. The OIDC authorization endpoint.
    pub fn authorization_endpoint(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AuthorizationEndpoint", value)) }
    /// `ClientId`. The client identifier.
    pub fn client_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ClientId", value)) }
    /// `ClientSecret`. The client secret.
    pub fn client_secret(self, value: impl fc::IntoValue<fc::Secret>) -> Self { Self(self.0.with("ClientSecret", value)) }
    /// `Issuer`. The OIDC issuer.
    pub fn issuer(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Issuer", value)) }
    /// `Scope`. The OpenID Connect (OIDC) scope specified.
    pub fn scope(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Scope", value)) }
    /// `TokenEndpoint`. The OIDC token endpoint.
    pub fn token_endpoint(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TokenEndpoint", value)) }
    /// `UserInfoEndpoint`. The OIDC user info endpoint.
    pub fn user_info_endpoint(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("UserInfoEndpoint", value)) }
}

impl fc::Property for OidcOptions {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the allocation strategy of On-Demand Instances in an EC2 Fleet.
#[derive(Clone)]
pub struct OnDemandOptionsRequest(cfn::Properties);

impl OnDemandOptionsRequest {
    /// A new `OnDemandOptionsRequest`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `AllocationStrategy`. The strategy that determines the order of the launch template overrides to use in
    /// fulfilling On-Demand capacity.
    pub fn allocation_strategy(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AllocationStrategy", value)) }
    /// `CapacityReservationOptions`. The strategy for using unused Capacity Reservations for fulfilling On-Demand
    /// capacity.
    pub fn capacity_reservation_options(self, value: impl fc::IntoValue<CapacityReservationOptionsRequest>) -> Self { Self(self.0.with("CapacityReservationOptions", value)) }
    /// `MaxTotalPrice`. The maximum amount per hour for On-Demand Instances that you're willing to pay.
    pub fn max_total_price(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("MaxTotalPrice", value)) }
    /// `MinTargetCapacity`. The minimum target capacity for On-Demand Instances in the fleet. If this minimum
    /// capacity isn't reached, no instances are launched.
    pub fn min_target_capacity(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MinTargetCapacity", value)) }
    /// `SingleAvailabilityZone`. Indicates that the fleet launches all On-Demand Instances into a single
    /// Availability Zone.
    pub fn single_availability_zone(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("SingleAvailabilityZone", value)) }
    /// `SingleInstanceType`. Indicates that the fleet uses a single instance type to launch all On-Demand
    /// Instances in the fleet.
    pub fn single_instance_type(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("SingleInstanceType", value)) }
}

impl fc::Property for OnDemandOptionsRequest {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes a packet header statement.
#[derive(Clone)]
pub struct PacketHeaderStatementRequest(cfn::Properties);

impl PacketHeaderStatementRequest {
    /// A new `PacketHeaderStatementRequest`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `DestinationAddresses`. The destination addresses.
    pub fn destination_addresses(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("DestinationAddresses", value)) }
    /// `DestinationPorts`. The destination ports.
    pub fn destination_ports(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("DestinationPorts", value)) }
    /// `DestinationPrefixLists`. The destination prefix lists.
    pub fn destination_prefix_lists(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("DestinationPrefixLists", value)) }
    /// `Protocols`. The protocols.
    pub fn protocols(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Protocols", value)) }
    /// `SourceAddresses`. The source addresses.
    pub fn source_addresses(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("SourceAddresses", value)) }
    /// `SourcePorts`. The source ports.
    pub fn source_ports(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("SourcePorts", value)) }
    /// `SourcePrefixLists`. The source prefix lists.
    pub fn source_prefix_lists(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("SourcePrefixLists", value)) }
}

impl fc::Property for PacketHeaderStatementRequest {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes a set of filters for a path analysis. Use path filters to scope the analysis when there can be
/// multiple resulting paths.
#[derive(Clone)]
pub struct PathFilter(cfn::Properties);

impl PathFilter {
    /// A new `PathFilter`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `DestinationAddress`. The destination IPv4 address.
    pub fn destination_address(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DestinationAddress", value)) }
    /// `DestinationPortRange`. The destination port range.
    pub fn destination_port_range(self, value: impl fc::IntoValue<FilterPortRange>) -> Self { Self(self.0.with("DestinationPortRange", value)) }
    /// `SourceAddress`. The source IPv4 address.
    pub fn source_address(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SourceAddress", value)) }
    /// `SourcePortRange`. The source port range.
    pub fn source_port_range(self, value: impl fc::IntoValue<FilterPortRange>) -> Self { Self(self.0.with("SourcePortRange", value)) }
}

impl fc::Property for PathFilter {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes a path statement.
#[derive(Clone)]
pub struct PathStatementRequest(cfn::Properties);

impl PathStatementRequest {
    /// A new `PathStatementRequest`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `PacketHeaderStatement`. The packet header statement.
    pub fn packet_header_statement(self, value: impl fc::IntoValue<PacketHeaderStatementRequest>) -> Self { Self(self.0.with("PacketHeaderStatement", value)) }
    /// `ResourceStatement`. The resource statement.
    pub fn resource_statement(self, value: impl fc::IntoValue<ResourceStatementRequest>) -> Self { Self(self.0.with("ResourceStatement", value)) }
}

impl fc::Property for PathStatementRequest {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specify an instance family to use as the baseline reference for CPU performance. All instance types that match
/// your specified attributes will be compared against the CPU performance of the referenced instance family,
/// regardless of CPU manufacturer or architecture.
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

/// Specifies a Diffie-Hellman group number for the VPN tunnel for phase 1 IKE negotiations.
#[derive(Clone)]
pub struct Phase1DhGroupNumbersRequestListValue(cfn::Properties);

impl Phase1DhGroupNumbersRequestListValue {
    /// A new `Phase1DhGroupNumbersRequestListValue`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Value`. The Diffie-Hellmann group number.
    pub fn value(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Value", value)) }
}

impl fc::Property for Phase1DhGroupNumbersRequestListValue {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the encryption algorithm for the VPN tunnel for phase 1 IKE negotiations.
#[derive(Clone)]
pub struct Phase1EncryptionAlgorithmsRequestListValue(cfn::Properties);

impl Phase1EncryptionAlgorithmsRequestListValue {
    /// A value of `Value`.
    pub const VALUE_AES128: &'static str = "AES128";
    /// A value of `Value`.
    pub const VALUE_AES128_GCM_16: &'static str = "AES128-GCM-16";
    /// A value of `Value`.
    pub const VALUE_AES256: &'static str = "AES256";
    /// A value of `Value`.
    pub const VALUE_AES256_GCM_16: &'static str = "AES256-GCM-16";
    /// A new `Phase1EncryptionAlgorithmsRequestListValue`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Value`. The value for the encryption algorithm.
    pub fn value(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Value", value)) }
}

impl fc::Property for Phase1EncryptionAlgorithmsRequestListValue {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the integrity algorithm for the VPN tunnel for phase 1 IKE negotiations.
#[derive(Clone)]
pub struct Phase1IntegrityAlgorithmsRequestListValue(cfn::Properties);

impl Phase1IntegrityAlgorithmsRequestListValue {
    /// A value of `Value`.
    pub const VALUE_SHA1: &'static str = "SHA1";
    /// A value of `Value`.
    pub const VALUE_SHA2_256: &'static str = "SHA2-256";
    /// A value of `Value`.
    pub const VALUE_SHA2_384: &'static str = "SHA2-384";
    /// A value of `Value`.
    pub const VALUE_SHA2_512: &'static str = "SHA2-512";
    /// A new `Phase1IntegrityAlgorithmsRequestListValue`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Value`. The value for the integrity algorithm.
    pub fn value(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Value", value)) }
}

impl fc::Property for Phase1IntegrityAlgorithmsRequestListValue {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies a Diffie-Hellman group number for the VPN tunnel for phase 2 IKE negotiations.
#[derive(Clone)]
pub struct Phase2DhGroupNumbersRequestListValue(cfn::Properties);

impl Phase2DhGroupNumbersRequestListValue {
    /// A new `Phase2DhGroupNumbersRequestListValue`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Value`. The Diffie-Hellmann group number.
    pub fn value(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Value", value)) }
}

impl fc::Property for Phase2DhGroupNumbersRequestListValue {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the encryption algorithm for the VPN tunnel for phase 2 IKE negotiations.
#[derive(Clone)]
pub struct Phase2EncryptionAlgorithmsRequestListValue(cfn::Properties);

impl Phase2EncryptionAlgorithmsRequestListValue {
    /// A value of `Value`.
    pub const VALUE_AES128: &'static str = "AES128";
    /// A value of `Value`.
    pub const VALUE_AES128_GCM_16: &'static str = "AES128-GCM-16";
    /// A value of `Value`.
    pub const VALUE_AES256: &'static str = "AES256";
    /// A value of `Value`.
    pub const VALUE_AES256_GCM_16: &'static str = "AES256-GCM-16";
    /// A new `Phase2EncryptionAlgorithmsRequestListValue`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Value`. The encryption algorithm.
    pub fn value(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Value", value)) }
}

impl fc::Property for Phase2EncryptionAlgorithmsRequestListValue {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the integrity algorithm for the VPN tunnel for phase 2 IKE negotiations.
#[derive(Clone)]
pub struct Phase2IntegrityAlgorithmsRequestListValue(cfn::Properties);

impl Phase2IntegrityAlgorithmsRequestListValue {
    /// A value of `Value`.
    pub const VALUE_SHA1: &'static str = "SHA1";
    /// A value of `Value`.
    pub const VALUE_SHA2_256: &'static str = "SHA2-256";
    /// A value of `Value`.
    pub const VALUE_SHA2_384: &'static str = "SHA2-384";
    /// A value of `Value`.
    pub const VALUE_SHA2_512: &'static str = "SHA2-512";
    /// A new `Phase2IntegrityAlgorithmsRequestListValue`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Value`. The integrity algorithm.
    pub fn value(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Value", value)) }
}

impl fc::Property for Phase2IntegrityAlgorithmsRequestListValue {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `PrivateDnsNameConfiguration`
#[derive(Clone)]
pub struct PrivateDnsNameConfiguration(cfn::Properties);

impl PrivateDnsNameConfiguration {
    /// A new `PrivateDnsNameConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Name`.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `State`.
    pub fn state(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("State", value)) }
    /// `Type`.
    pub fn r#type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Type", value)) }
    /// `Value`.
    pub fn value(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Value", value)) }
}

impl fc::Property for PrivateDnsNameConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The type of hostnames to assign to instances in the subnet at launch. For IPv4 only subnets, an instance DNS
/// name must be based on the instance IPv4 address. For IPv6 only subnets, an instance DNS name must be based on
/// the instance ID. For dual-stack subnets, you can specify whether DNS names use the instance IPv4 address or the
/// instance ID.
#[derive(Clone)]
pub struct PrivateDnsNameOptions(cfn::Properties);

impl PrivateDnsNameOptions {
    /// A value of `HostnameType`.
    pub const HOSTNAME_TYPE_IP_NAME: &'static str = "ip-name";
    /// A value of `HostnameType`.
    pub const HOSTNAME_TYPE_RESOURCE_NAME: &'static str = "resource-name";
    /// A new `PrivateDnsNameOptions`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `EnableResourceNameDnsAAAARecord`. Indicates whether to respond to DNS queries for instance hostnames with
    /// DNS AAAA records.
    pub fn enable_resource_name_dns_aaaa_record(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("EnableResourceNameDnsAAAARecord", value)) }
    /// `EnableResourceNameDnsARecord`. Indicates whether to respond to DNS queries for instance hostnames with DNS
    /// A records.
    pub fn enable_resource_name_dns_a_record(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("EnableResourceNameDnsARecord", value)) }
    /// `HostnameType`. The type of hostnames to assign to instances in the subnet at launch. For IPv4 only
    /// subnets, an instance DNS name must be based on the instance IPv4 address. For IPv6 only subnets, an
    /// instance DNS name must be based on the instance ID. For dual-stack subnets, you can specify whether DNS
    /// names use the instance IPv4 address or the instance ID.
    pub fn hostname_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("HostnameType", value)) }
}

impl fc::Property for PrivateDnsNameOptions {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the options for instance hostnames.
#[derive(Clone)]
pub struct PrivateDnsNameOptionsOnLaunch(cfn::Properties);

impl PrivateDnsNameOptionsOnLaunch {
    /// A new `PrivateDnsNameOptionsOnLaunch`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `EnableResourceNameDnsAAAARecord`. Indicates whether to respond to DNS queries for instance hostname with
    /// DNS AAAA records.
    pub fn enable_resource_name_dns_aaaa_record(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("EnableResourceNameDnsAAAARecord", value)) }
    /// `EnableResourceNameDnsARecord`. Indicates whether to respond to DNS queries for instance hostnames with DNS
    /// A records.
    pub fn enable_resource_name_dns_a_record(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("EnableResourceNameDnsARecord", value)) }
    /// `HostnameType`. The type of hostname for EC2 instances. For IPv4 only subnets, an instance DNS name must be
    /// based on the instance IPv4 address. For IPv6 only subnets, an instance DNS name must be based on the
    /// instance ID. For dual-stack subnets, you can specify whether DNS names use the instance IPv4 address or the
    /// instance ID.
    pub fn hostname_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("HostnameType", value)) }
}

impl fc::Property for PrivateDnsNameOptionsOnLaunch {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies a secondary private IPv4 address for a network interface.
#[derive(Clone)]
pub struct PrivateIpAdd(cfn::Properties);

impl PrivateIpAdd {
    /// A new `PrivateIpAdd`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Primary`. Indicates whether the private IPv4 address is the primary private IPv4 address. Only one IPv4
    /// address can be designated as primary.
    pub fn primary(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Primary", value)) }
    /// `PrivateIpAddress`. The private IPv4 address.
    pub fn private_ip_address(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PrivateIpAddress", value)) }
}

impl fc::Property for PrivateIpAdd {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `PrivateIpAddressSpecificationRequest`
#[derive(Clone)]
pub struct PrivateIpAddressSpecificationRequest(cfn::Properties);

impl PrivateIpAddressSpecificationRequest {
    /// A new `PrivateIpAddressSpecificationRequest`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Primary`.
    pub fn primary(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Primary", value)) }
    /// `PrivateIpAddress`.
    pub fn private_ip_address(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PrivateIpAddress", value)) }
}

impl fc::Property for PrivateIpAddressSpecificationRequest {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The CIDR provisioned to the IPAM pool. A CIDR is a representation of an IP address and its associated network
/// mask (or netmask) and refers to a range of IP addresses. An IPv4 CIDR example is `10.24.34.0/23`. An IPv6 CIDR
/// example is `2001:DB8::/32`.
#[derive(Clone)]
pub struct ProvisionedCidr(cfn::Properties);

impl ProvisionedCidr {
    /// A new `ProvisionedCidr`.
    ///
    /// - `Cidr`. The CIDR provisioned to the IPAM pool. A CIDR is a representation of an IP address and its
    ///   associated network mask (or netmask) and refers to a range of IP addresses. An IPv4 CIDR example is
    ///   `10.24.34.0/23`. An IPv6 CIDR example is `2001:DB8::/32`.
    pub fn new(cidr: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Cidr", cidr)) }
}

impl fc::Property for ProvisionedCidr {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes the RDS options for a Verified Access endpoint.
#[derive(Clone)]
pub struct RdsOptions(cfn::Properties);

impl RdsOptions {
    /// A new `RdsOptions`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Port`. The port.
    pub fn port(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Port", value)) }
    /// `Protocol`. The protocol.
    pub fn protocol(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Protocol", value)) }
    /// `RdsDbClusterArn`. The ARN of the DB cluster.
    pub fn rds_db_cluster_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("RdsDbClusterArn", value)) }
    /// `RdsDbInstanceArn`. The ARN of the RDS instance.
    pub fn rds_db_instance_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("RdsDbInstanceArn", value)) }
    /// `RdsDbProxyArn`. The ARN of the RDS proxy.
    pub fn rds_db_proxy_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("RdsDbProxyArn", value)) }
    /// `RdsEndpoint`. The RDS endpoint.
    pub fn rds_endpoint(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("RdsEndpoint", value)) }
    /// `SubnetIds`. The IDs of the subnets. You can specify only one subnet per Availability Zone.
    pub fn subnet_ids(self, value: impl fc::IntoValue<fc::List<fc::IdOf<Subnet>>>) -> Self { Self(self.0.with("SubnetIds", value)) }
}

impl fc::Property for RdsOptions {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies an instance family to use as the baseline reference for CPU performance.
#[derive(Clone)]
pub struct Reference(cfn::Properties);

impl Reference {
    /// A new `Reference`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `InstanceFamily`. The instance family to use as a baseline reference.
    pub fn instance_family(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("InstanceFamily", value)) }
}

impl fc::Property for Reference {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `ReservedCapacityFallbackOptionsRequest`
#[derive(Clone)]
pub struct ReservedCapacityFallbackOptionsRequest(cfn::Properties);

impl ReservedCapacityFallbackOptionsRequest {
    /// A value of `MarketTypes`.
    pub const MARKET_TYPES_ON_DEMAND: &'static str = "on-demand";
    /// A new `ReservedCapacityFallbackOptionsRequest`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `MarketTypes`.
    pub fn market_types(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("MarketTypes", value)) }
}

impl fc::Property for ReservedCapacityFallbackOptionsRequest {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `ReservedCapacityOptionsRequest`
#[derive(Clone)]
pub struct ReservedCapacityOptionsRequest(cfn::Properties);

impl ReservedCapacityOptionsRequest {
    /// A value of `AllocationStrategy`.
    pub const ALLOCATION_STRATEGY_PRIORITIZED: &'static str = "prioritized";
    /// A value of `ReservationTypes`.
    pub const RESERVATION_TYPES_CAPACITY_BLOCK: &'static str = "capacity-block";
    /// A value of `ReservationTypes`.
    pub const RESERVATION_TYPES_INTERRUPTIBLE_CAPACITY_RESERVATION: &'static str = "interruptible-capacity-reservation";
    /// A value of `ReservationTypes`.
    pub const RESERVATION_TYPES_ON_DEMAND_CAPACITY_RESERVATION: &'static str = "on-demand-capacity-reservation";
    /// A new `ReservedCapacityOptionsRequest`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `AllocationStrategy`.
    pub fn allocation_strategy(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AllocationStrategy", value)) }
    /// `CapacityReservationTarget`.
    pub fn capacity_reservation_target(self, value: impl fc::IntoValue<CapacityReservationTargetRequest>) -> Self { Self(self.0.with("CapacityReservationTarget", value)) }
    /// `ReservationTypes`.
    pub fn reservation_types(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("ReservationTypes", value)) }
    /// `ReservedCapacityFallbackOptions`.
    pub fn reserved_capacity_fallback_options(self, value: impl fc::IntoValue<ReservedCapacityFallbackOptionsRequest>) -> Self { Self(self.0.with("ReservedCapacityFallbackOptions", value)) }
}

impl fc::Property for ReservedCapacityOptionsRequest {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes a resource statement.
#[derive(Clone)]
pub struct ResourceStatementRequest(cfn::Properties);

impl ResourceStatementRequest {
    /// A new `ResourceStatementRequest`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ResourceTypes`. The resource types.
    pub fn resource_types(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("ResourceTypes", value)) }
    /// `Resources`. The resources.
    pub fn resources(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Resources", value)) }
}

impl fc::Property for ResourceStatementRequest {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Options for Amazon S3 as a logging destination.
#[derive(Clone)]
pub struct S3(cfn::Properties);

impl S3 {
    /// A new `S3`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `BucketName`. The bucket name.
    pub fn bucket_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("BucketName", value)) }
    /// `BucketOwner`. The AWS account number that owns the bucket.
    pub fn bucket_owner(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("BucketOwner", value)) }
    /// `Enabled`. Indicates whether logging is enabled.
    pub fn enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Enabled", value)) }
    /// `Prefix`. The bucket prefix.
    pub fn prefix(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Prefix", value)) }
}

impl fc::Property for S3 {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The resource used to provision CIDRs to a resource planning pool.
#[derive(Clone)]
pub struct SourceResource(cfn::Properties);

/// What a [`SourceResource`] can't be without.
#[derive(Clone)]
pub struct SourceResourceRequired<A, B, C, D> {
    /// `ResourceId`. The source resource ID. (`String`)
    pub resource_id: A,
    /// `ResourceOwner`. The source resource owner. (`String`)
    pub resource_owner: B,
    /// `ResourceRegion`. The source resource Region. (`String`)
    pub resource_region: C,
    /// `ResourceType`. The source resource type. (`String`)
    pub resource_type: D,
}

impl SourceResource {
    /// A new `SourceResource`.
    pub fn new(required: SourceResourceRequired<
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
    >) -> Self {
        Self(cfn::Properties::new()
            .with("ResourceId", required.resource_id)
            .with("ResourceOwner", required.resource_owner)
            .with("ResourceRegion", required.resource_region)
            .with("ResourceType", required.resource_type)
        )
    }
}

impl fc::Property for SourceResource {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The Spot Instance replacement strategy to use when Amazon EC2 emits a signal that your Spot Instance is at an
/// elevated risk of being interrupted.
#[derive(Clone)]
pub struct SpotCapacityRebalance(cfn::Properties);

impl SpotCapacityRebalance {
    /// A value of `ReplacementStrategy`.
    pub const REPLACEMENT_STRATEGY_LAUNCH: &'static str = "launch";
    /// A value of `ReplacementStrategy`.
    pub const REPLACEMENT_STRATEGY_LAUNCH_BEFORE_TERMINATE: &'static str = "launch-before-terminate";
    /// A new `SpotCapacityRebalance`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ReplacementStrategy`. The replacement strategy to use. Only available for fleets of type `maintain`.
    pub fn replacement_strategy(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ReplacementStrategy", value)) }
    /// `TerminationDelay`. The amount of time (in seconds) that Amazon EC2 waits before terminating the old Spot
    /// Instance after launching a new replacement Spot Instance.
    pub fn termination_delay(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("TerminationDelay", value)) }
}

impl fc::Property for SpotCapacityRebalance {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies a block device mapping.
#[derive(Clone)]
pub struct SpotFleetBlockDeviceMapping(cfn::Properties);

impl SpotFleetBlockDeviceMapping {
    /// A new `SpotFleetBlockDeviceMapping`.
    ///
    /// - `DeviceName`. The device name. For available device names, see [Device names for
    ///   volumes](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/device_naming.html).
    pub fn new(device_name: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("DeviceName", device_name)) }
    /// `Ebs`. Parameters used to automatically set up EBS volumes when the instance is launched.
    pub fn ebs(self, value: impl fc::IntoValue<SpotFleetEbsBlockDevice>) -> Self { Self(self.0.with("Ebs", value)) }
    /// `NoDevice`. To omit the device from the block device mapping, specify an empty string. When this property
    /// is specified, the device is removed from the block device mapping regardless of the assigned value.
    pub fn no_device(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("NoDevice", value)) }
    /// `VirtualName`. The virtual device name ( `ephemeral` N). Instance store volumes are numbered starting from
    /// 0\. An instance type with 2 available instance store volumes can specify mappings for `ephemeral0` and
    /// `ephemeral1`. The number of available instance store volumes depends on the instance type. After you
    /// connect to the instance, you must mount the volume.
    pub fn virtual_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("VirtualName", value)) }
}

impl fc::Property for SpotFleetBlockDeviceMapping {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes a block device for an EBS volume.
#[derive(Clone)]
pub struct SpotFleetEbsBlockDevice(cfn::Properties);

impl SpotFleetEbsBlockDevice {
    /// A new `SpotFleetEbsBlockDevice`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `DeleteOnTermination`. Indicates whether the EBS volume is deleted on instance termination.
    pub fn delete_on_termination(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("DeleteOnTermination", value)) }
    /// `Encrypted`. Indicates whether the encryption state of an EBS volume is changed while being restored from a
    /// backing snapshot. The effect of setting the encryption state to `true` depends on the volume origin (new or
    /// from a snapshot), starting encryption state, ownership, and whether encryption by default is enabled.
    pub fn encrypted(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Encrypted", value)) }
    /// `Iops`. The number of I/O operations per second (IOPS). For `gp3`, `io1`, and `io2` volumes, this
    /// represents the number of IOPS that are provisioned for the volume. For `gp2` volumes, this represents the
    /// baseline performance of the volume and the rate at which the volume accumulates I/O credits for bursting.
    pub fn iops(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Iops", value)) }
    /// `SnapshotId`. The ID of the snapshot.
    pub fn snapshot_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SnapshotId", value)) }
    /// `VolumeSize`. The size of the volume, in GiBs. You must specify either a snapshot ID or a volume size. If
    /// you specify a snapshot, the default is the snapshot size. You can specify a volume size that is equal to or
    /// larger than the snapshot size.
    pub fn volume_size(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("VolumeSize", value)) }
    /// `VolumeType`. The volume type.
    pub fn volume_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("VolumeType", value)) }
}

impl fc::Property for SpotFleetEbsBlockDevice {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes an IAM instance profile.
#[derive(Clone)]
pub struct SpotFleetIamInstanceProfileSpecification(cfn::Properties);

impl SpotFleetIamInstanceProfileSpecification {
    /// A new `SpotFleetIamInstanceProfileSpecification`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Arn`. The Amazon Resource Name (ARN) of the instance profile.
    pub fn arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Arn", value)) }
}

impl fc::Property for SpotFleetIamInstanceProfileSpecification {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the launch specification for one or more Spot Instances. If you include On-Demand capacity in your
/// fleet request, you can't use `SpotFleetLaunchSpecification` ; you must use
/// [LaunchTemplateConfig](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-spotfleet-launchtemplateconfig.html).
#[derive(Clone)]
pub struct SpotFleetLaunchSpecification(cfn::Properties);

impl SpotFleetLaunchSpecification {
    /// A new `SpotFleetLaunchSpecification`.
    ///
    /// - `ImageId`. The ID of the AMI.
    pub fn new(image_id: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("ImageId", image_id)) }
    /// `BlockDeviceMappings`. One or more block devices that are mapped to the Spot Instances. You can't specify
    /// both a snapshot ID and an encryption value. This is because only blank volumes can be encrypted on
    /// creation. If a snapshot is the basis for a volume, it is not blank and its encryption status is used for
    /// the volume encryption status.
    pub fn block_device_mappings(self, value: impl fc::IntoValue<fc::List<SpotFleetBlockDeviceMapping>>) -> Self { Self(self.0.with("BlockDeviceMappings", value)) }
    /// `EbsOptimized`. Indicates whether the instances are optimized for EBS I/O. This optimization provides
    /// dedicated throughput to Amazon EBS and an optimized configuration stack to provide optimal EBS I/O
    /// performance. This optimization isn't available with all instance types. Additional usage charges apply when
    /// using an EBS Optimized instance.
    pub fn ebs_optimized(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("EbsOptimized", value)) }
    /// `IamInstanceProfile`. The IAM instance profile.
    pub fn iam_instance_profile(self, value: impl fc::IntoValue<SpotFleetIamInstanceProfileSpecification>) -> Self { Self(self.0.with("IamInstanceProfile", value)) }
    /// `InstanceRequirements`. The attributes for the instance types. When you specify instance attributes, Amazon
    /// EC2 will identify instance types with those attributes.
    pub fn instance_requirements(self, value: impl fc::IntoValue<InstanceRequirementsRequest>) -> Self { Self(self.0.with("InstanceRequirements", value)) }
    /// `InstanceType`. The instance type.
    pub fn instance_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("InstanceType", value)) }
    /// `KernelId`. The ID of the kernel.
    pub fn kernel_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("KernelId", value)) }
    /// `KeyName`. The name of the key pair.
    pub fn key_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("KeyName", value)) }
    /// `Monitoring`. Enable or disable monitoring for the instances.
    pub fn monitoring(self, value: impl fc::IntoValue<SpotFleetMonitoring>) -> Self { Self(self.0.with("Monitoring", value)) }
    /// `NetworkInterfaces`. The network interfaces.
    pub fn network_interfaces(self, value: impl fc::IntoValue<fc::List<InstanceNetworkInterfaceSpecification>>) -> Self { Self(self.0.with("NetworkInterfaces", value)) }
    /// `Placement`. The placement information.
    pub fn placement(self, value: impl fc::IntoValue<SpotPlacement>) -> Self { Self(self.0.with("Placement", value)) }
    /// `RamdiskId`. The ID of the RAM disk. Some kernels require additional drivers at launch. Check the kernel
    /// requirements for information about whether you need to specify a RAM disk. To find kernel requirements,
    /// refer to the AWS Resource Center and search for the kernel ID.
    pub fn ramdisk_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("RamdiskId", value)) }
    /// `SecurityGroups`. The security groups.
    pub fn security_groups(self, value: impl fc::IntoValue<fc::List<GroupIdentifier>>) -> Self { Self(self.0.with("SecurityGroups", value)) }
    /// `SpotPrice`. The maximum price per unit hour that you are willing to pay for a Spot Instance. We do not
    /// recommend using this parameter because it can lead to increased interruptions. If you do not specify this
    /// parameter, you will pay the current Spot price.
    pub fn spot_price(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SpotPrice", value)) }
    /// `SubnetId`. The IDs of the subnets in which to launch the instances. To specify multiple subnets, separate
    /// them using commas; for example, "subnet-1234abcdeexample1, subnet-0987cdef6example2".
    pub fn subnet_id(self, value: impl fc::IntoValue<fc::IdOf<Subnet>>) -> Self { Self(self.0.with("SubnetId", value)) }
    /// `TagSpecifications`. The tags to apply during creation.
    pub fn tag_specifications(self, value: impl fc::IntoValue<fc::List<SpotFleetTagSpecification>>) -> Self { Self(self.0.with("TagSpecifications", value)) }
    /// `UserData`. The base64-encoded user data that instances use when starting up. User data is limited to 16
    /// KB.
    pub fn user_data(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("UserData", value)) }
    /// `WeightedCapacity`. The number of units provided by the specified instance type. These are the same units
    /// that you chose to set the target capacity in terms of instances, or a performance characteristic such as
    /// vCPUs, memory, or I/O.
    pub fn weighted_capacity(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("WeightedCapacity", value)) }
}

impl fc::Property for SpotFleetLaunchSpecification {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes whether monitoring is enabled.
#[derive(Clone)]
pub struct SpotFleetMonitoring(cfn::Properties);

impl SpotFleetMonitoring {
    /// A new `SpotFleetMonitoring`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Enabled`. Enables monitoring for the instance.
    pub fn enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Enabled", value)) }
}

impl fc::Property for SpotFleetMonitoring {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes a secondary private IPv4 address for a network interface.
#[derive(Clone)]
pub struct SpotFleetPrivateIpAddressSpecification(cfn::Properties);

impl SpotFleetPrivateIpAddressSpecification {
    /// A new `SpotFleetPrivateIpAddressSpecification`.
    ///
    /// - `PrivateIpAddress`. The private IPv4 address.
    pub fn new(private_ip_address: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("PrivateIpAddress", private_ip_address)) }
    /// `Primary`. Indicates whether the private IPv4 address is the primary private IPv4 address. Only one IPv4
    /// address can be designated as primary.
    pub fn primary(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Primary", value)) }
}

impl fc::Property for SpotFleetPrivateIpAddressSpecification {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the configuration of a Spot Fleet request.
#[derive(Clone)]
pub struct SpotFleetRequestConfigData(cfn::Properties);

impl SpotFleetRequestConfigData {
    /// A value of `AllocationStrategy`.
    pub const ALLOCATION_STRATEGY_CAPACITY_OPTIMIZED: &'static str = "capacityOptimized";
    /// A value of `AllocationStrategy`.
    pub const ALLOCATION_STRATEGY_CAPACITY_OPTIMIZED_PRIORITIZED: &'static str = "capacityOptimizedPrioritized";
    /// A value of `AllocationStrategy`.
    pub const ALLOCATION_STRATEGY_DIVERSIFIED: &'static str = "diversified";
    /// A value of `AllocationStrategy`.
    pub const ALLOCATION_STRATEGY_LOWEST_PRICE: &'static str = "lowestPrice";
    /// A value of `AllocationStrategy`.
    pub const ALLOCATION_STRATEGY_PRICE_CAPACITY_OPTIMIZED: &'static str = "priceCapacityOptimized";
    /// A value of `ExcessCapacityTerminationPolicy`.
    pub const EXCESS_CAPACITY_TERMINATION_POLICY_DEFAULT: &'static str = "Default";
    /// A value of `ExcessCapacityTerminationPolicy`.
    pub const EXCESS_CAPACITY_TERMINATION_POLICY_DEFAULT_: &'static str = "default";
    /// A value of `ExcessCapacityTerminationPolicy`.
    pub const EXCESS_CAPACITY_TERMINATION_POLICY_NO_TERMINATION: &'static str = "NoTermination";
    /// A value of `ExcessCapacityTerminationPolicy`.
    pub const EXCESS_CAPACITY_TERMINATION_POLICY_NO_TERMINATION_: &'static str = "noTermination";
    /// A value of `InstanceInterruptionBehavior`.
    pub const INSTANCE_INTERRUPTION_BEHAVIOR_HIBERNATE: &'static str = "hibernate";
    /// A value of `InstanceInterruptionBehavior`.
    pub const INSTANCE_INTERRUPTION_BEHAVIOR_STOP: &'static str = "stop";
    /// A value of `InstanceInterruptionBehavior`.
    pub const INSTANCE_INTERRUPTION_BEHAVIOR_TERMINATE: &'static str = "terminate";
    /// A value of `TargetCapacityUnitType`.
    pub const TARGET_CAPACITY_UNIT_TYPE_MEMORY_MIB: &'static str = "memory-mib";
    /// A value of `TargetCapacityUnitType`.
    pub const TARGET_CAPACITY_UNIT_TYPE_UNITS: &'static str = "units";
    /// A value of `TargetCapacityUnitType`.
    pub const TARGET_CAPACITY_UNIT_TYPE_VCPU: &'static str = "vcpu";
    /// A value of `Type`.
    pub const TYPE_MAINTAIN: &'static str = "maintain";
    /// A value of `Type`.
    pub const TYPE_REQUEST: &'static str = "request";
    /// A new `SpotFleetRequestConfigData`.
    ///
    /// - `IamFleetRole`. The Amazon Resource Name (ARN) of an AWS Identity and Access Management (IAM) role that
    ///   grants the Spot Fleet the permission to request, launch, terminate, and tag instances on your behalf. Spot
    ///   Fleet can terminate Spot Instances on your behalf when you cancel its Spot Fleet request or when the Spot
    ///   Fleet request expires, if you set `TerminateInstancesWithExpiration`.
    /// - `TargetCapacity`. The number of units to request for the Spot Fleet. You can choose to set the target
    ///   capacity in terms of instances or a performance characteristic that is important to your application
    ///   workload, such as vCPUs, memory, or I/O. If the request type is `maintain`, you can specify a target
    ///   capacity of 0 and add capacity later.
    pub fn new(
        iam_fleet_role: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>,
        target_capacity: impl fc::IntoValue<i64>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("IamFleetRole", iam_fleet_role)
            .with("TargetCapacity", target_capacity)
        )
    }
    /// `AllocationStrategy`. The strategy that determines how to allocate the target Spot Instance capacity across
    /// the Spot Instance pools specified by the Spot Fleet launch configuration.
    pub fn allocation_strategy(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AllocationStrategy", value)) }
    /// `Context`. Reserved.
    pub fn context(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Context", value)) }
    /// `ExcessCapacityTerminationPolicy`. Indicates whether running Spot Instances should be terminated if you
    /// decrease the target capacity of the Spot Fleet request below the current size of the Spot Fleet.
    pub fn excess_capacity_termination_policy(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ExcessCapacityTerminationPolicy", value)) }
    /// `InstanceInterruptionBehavior`. The behavior when a Spot Instance is interrupted. The default is
    /// `terminate`.
    pub fn instance_interruption_behavior(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("InstanceInterruptionBehavior", value)) }
    /// `InstancePoolsToUseCount`. The number of Spot pools across which to allocate your target Spot capacity.
    /// Valid only when Spot AllocationStrategy is set to `lowest-price`. Spot Fleet selects the cheapest Spot
    /// pools and evenly allocates your target Spot capacity across the number of Spot pools that you specify.
    pub fn instance_pools_to_use_count(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("InstancePoolsToUseCount", value)) }
    /// `LaunchSpecifications`. The launch specifications for the Spot Fleet request. If you specify
    /// `LaunchSpecifications`, you can't specify `LaunchTemplateConfigs`.
    pub fn launch_specifications(self, value: impl fc::IntoValue<fc::List<SpotFleetLaunchSpecification>>) -> Self { Self(self.0.with("LaunchSpecifications", value)) }
    /// `LaunchTemplateConfigs`. The launch template and overrides. If you specify `LaunchTemplateConfigs`, you
    /// can't specify `LaunchSpecifications`.
    pub fn launch_template_configs(self, value: impl fc::IntoValue<fc::List<LaunchTemplateConfig>>) -> Self { Self(self.0.with("LaunchTemplateConfigs", value)) }
    /// `LoadBalancersConfig`. One or more Classic Load Balancers and target groups to attach to the Spot Fleet
    /// request. Spot Fleet registers the running Spot Instances with the specified Classic Load Balancers and
    /// target groups.
    pub fn load_balancers_config(self, value: impl fc::IntoValue<LoadBalancersConfig>) -> Self { Self(self.0.with("LoadBalancersConfig", value)) }
    /// `OnDemandAllocationStrategy`. The order of the launch template overrides to use in fulfilling On-Demand
    /// capacity. If you specify `lowestPrice`, Spot Fleet uses price to determine the order, launching the lowest
    /// price first. If you specify `prioritized`, Spot Fleet uses the priority that you assign to each Spot Fleet
    /// launch template override, launching the highest priority first. If you do not specify a value, Spot Fleet
    /// defaults to `lowestPrice`.
    pub fn on_demand_allocation_strategy(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("OnDemandAllocationStrategy", value)) }
    /// `OnDemandMaxTotalPrice`. The maximum amount per hour for On-Demand Instances that you're willing to pay.
    /// You can use the `onDemandMaxTotalPrice` parameter, the `spotMaxTotalPrice` parameter, or both parameters to
    /// ensure that your fleet cost does not exceed your budget.
    pub fn on_demand_max_total_price(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("OnDemandMaxTotalPrice", value)) }
    /// `OnDemandTargetCapacity`. The number of On-Demand units to request. You can choose to set the target
    /// capacity in terms of instances or a performance characteristic that is important to your application
    /// workload, such as vCPUs, memory, or I/O. If the request type is `maintain`, you can specify a target
    /// capacity of 0 and add capacity later.
    pub fn on_demand_target_capacity(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("OnDemandTargetCapacity", value)) }
    /// `ReplaceUnhealthyInstances`. Indicates whether Spot Fleet should replace unhealthy instances.
    pub fn replace_unhealthy_instances(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("ReplaceUnhealthyInstances", value)) }
    /// `SpotMaintenanceStrategies`. The strategies for managing your Spot Instances that are at an elevated risk
    /// of being interrupted.
    pub fn spot_maintenance_strategies(self, value: impl fc::IntoValue<SpotMaintenanceStrategies>) -> Self { Self(self.0.with("SpotMaintenanceStrategies", value)) }
    /// `SpotMaxTotalPrice`. The maximum amount per hour for Spot Instances that you're willing to pay. You can use
    /// the `spotMaxTotalPrice` parameter, the `onDemandMaxTotalPrice` parameter, or both parameters to ensure that
    /// your fleet cost does not exceed your budget.
    pub fn spot_max_total_price(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SpotMaxTotalPrice", value)) }
    /// `SpotPrice`. The maximum price per unit hour that you are willing to pay for a Spot Instance. We do not
    /// recommend using this parameter because it can lead to increased interruptions. If you do not specify this
    /// parameter, you will pay the current Spot price.
    pub fn spot_price(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SpotPrice", value)) }
    /// `TagSpecifications`. The key-value pair for tagging the Spot Fleet request on creation. The value for
    /// `ResourceType` must be `spot-fleet-request`, otherwise the Spot Fleet request fails.
    pub fn tag_specifications(self, value: impl fc::IntoValue<fc::List<SpotFleetTagSpecification>>) -> Self { Self(self.0.with("TagSpecifications", value)) }
    /// `TargetCapacityUnitType`. The unit for the target capacity. You can specify this parameter only when using
    /// attribute-based instance type selection.
    pub fn target_capacity_unit_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TargetCapacityUnitType", value)) }
    /// `TerminateInstancesWithExpiration`. Indicates whether running Spot Instances are terminated when the Spot
    /// Fleet request expires.
    pub fn terminate_instances_with_expiration(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("TerminateInstancesWithExpiration", value)) }
    /// `Type`. The type of request. Indicates whether the Spot Fleet only requests the target capacity or also
    /// attempts to maintain it. When this value is `request`, the Spot Fleet only places the required requests. It
    /// does not attempt to replenish Spot Instances if capacity is diminished, nor does it submit requests in
    /// alternative Spot pools if capacity is not available.
    pub fn r#type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Type", value)) }
    /// `ValidFrom`. The start date and time of the request, in UTC format ( YYYY - MM - DD T HH : MM : SS Z). By
    /// default, Amazon EC2 starts fulfilling the request immediately.
    pub fn valid_from(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ValidFrom", value)) }
    /// `ValidUntil`. The end date and time of the request, in UTC format ( YYYY - MM - DD T HH : MM : SS Z). After
    /// the end date and time, no new Spot Instance requests are placed or able to fulfill the request. If no value
    /// is specified, the Spot Fleet request remains until you cancel it.
    pub fn valid_until(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ValidUntil", value)) }
}

impl fc::Property for SpotFleetRequestConfigData {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The tags for a Spot Fleet resource.
#[derive(Clone)]
pub struct SpotFleetTagSpecification(cfn::Properties);

impl SpotFleetTagSpecification {
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_CLIENT_VPN_ENDPOINT: &'static str = "client-vpn-endpoint";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_CUSTOMER_GATEWAY: &'static str = "customer-gateway";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_DEDICATED_HOST: &'static str = "dedicated-host";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_DHCP_OPTIONS: &'static str = "dhcp-options";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_EGRESS_ONLY_INTERNET_GATEWAY: &'static str = "egress-only-internet-gateway";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_ELASTIC_GPU: &'static str = "elastic-gpu";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_ELASTIC_IP: &'static str = "elastic-ip";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_EXPORT_IMAGE_TASK: &'static str = "export-image-task";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_EXPORT_INSTANCE_TASK: &'static str = "export-instance-task";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_FLEET: &'static str = "fleet";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_FPGA_IMAGE: &'static str = "fpga-image";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_HOST_RESERVATION: &'static str = "host-reservation";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_IMAGE: &'static str = "image";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_IMPORT_IMAGE_TASK: &'static str = "import-image-task";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_IMPORT_SNAPSHOT_TASK: &'static str = "import-snapshot-task";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_INSTANCE: &'static str = "instance";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_INTERNET_GATEWAY: &'static str = "internet-gateway";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_KEY_PAIR: &'static str = "key-pair";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_LAUNCH_TEMPLATE: &'static str = "launch-template";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_LOCAL_GATEWAY_ROUTE_TABLE_VPC_ASSOCIATION: &'static str = "local-gateway-route-table-vpc-association";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_NATGATEWAY: &'static str = "natgateway";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_NETWORK_ACL: &'static str = "network-acl";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_NETWORK_INSIGHTS_ANALYSIS: &'static str = "network-insights-analysis";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_NETWORK_INSIGHTS_PATH: &'static str = "network-insights-path";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_NETWORK_INTERFACE: &'static str = "network-interface";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_PLACEMENT_GROUP: &'static str = "placement-group";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_RESERVED_INSTANCES: &'static str = "reserved-instances";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_ROUTE_TABLE: &'static str = "route-table";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_SECURITY_GROUP: &'static str = "security-group";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_SNAPSHOT: &'static str = "snapshot";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_SPOT_FLEET_REQUEST: &'static str = "spot-fleet-request";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_SPOT_INSTANCES_REQUEST: &'static str = "spot-instances-request";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_SUBNET: &'static str = "subnet";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_TRAFFIC_MIRROR_FILTER: &'static str = "traffic-mirror-filter";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_TRAFFIC_MIRROR_SESSION: &'static str = "traffic-mirror-session";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_TRAFFIC_MIRROR_TARGET: &'static str = "traffic-mirror-target";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_TRANSIT_GATEWAY: &'static str = "transit-gateway";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_TRANSIT_GATEWAY_ATTACHMENT: &'static str = "transit-gateway-attachment";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_TRANSIT_GATEWAY_CONNECT_PEER: &'static str = "transit-gateway-connect-peer";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_TRANSIT_GATEWAY_MULTICAST_DOMAIN: &'static str = "transit-gateway-multicast-domain";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_TRANSIT_GATEWAY_ROUTE_TABLE: &'static str = "transit-gateway-route-table";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_VOLUME: &'static str = "volume";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_VPC: &'static str = "vpc";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_VPC_FLOW_LOG: &'static str = "vpc-flow-log";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_VPC_PEERING_CONNECTION: &'static str = "vpc-peering-connection";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_VPN_CONNECTION: &'static str = "vpn-connection";
    /// A value of `ResourceType`.
    pub const RESOURCE_TYPE_VPN_GATEWAY: &'static str = "vpn-gateway";
    /// A new `SpotFleetTagSpecification`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ResourceType`. The type of resource. Currently, the only resource type that is supported is `instance`. To
    /// tag the Spot Fleet request on creation, use the `TagSpecifications` parameter in
    /// `[SpotFleetRequestConfigData](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotFleetRequestConfigData.html)`.
    pub fn resource_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ResourceType", value)) }
    /// `Tags`. The tags.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl fc::Property for SpotFleetTagSpecification {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The strategies for managing your Spot Instances that are at an elevated risk of being interrupted.
#[derive(Clone)]
pub struct SpotMaintenanceStrategies(cfn::Properties);

impl SpotMaintenanceStrategies {
    /// A new `SpotMaintenanceStrategies`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `CapacityRebalance`. The Spot Instance replacement strategy to use when Amazon EC2 emits a signal that your
    /// Spot Instance is at an elevated risk of being interrupted.
    pub fn capacity_rebalance(self, value: impl fc::IntoValue<SpotCapacityRebalance>) -> Self { Self(self.0.with("CapacityRebalance", value)) }
}

impl fc::Property for SpotMaintenanceStrategies {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies options for Spot Instances.
#[derive(Clone)]
pub struct SpotOptions(cfn::Properties);

impl SpotOptions {
    /// A new `SpotOptions`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `BlockDurationMinutes`. Deprecated.
    pub fn block_duration_minutes(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("BlockDurationMinutes", value)) }
    /// `InstanceInterruptionBehavior`. The behavior when a Spot Instance is interrupted. The default is
    /// `terminate`.
    pub fn instance_interruption_behavior(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("InstanceInterruptionBehavior", value)) }
    /// `MaxPrice`. The maximum hourly price you're willing to pay for a Spot Instance. We do not recommend using
    /// this parameter because it can lead to increased interruptions. If you do not specify this parameter, you
    /// will pay the current Spot price. If you do specify this parameter, it must be more than USD $0.001.
    pub fn max_price(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("MaxPrice", value)) }
    /// `SpotInstanceType`. The Spot Instance request type.
    pub fn spot_instance_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SpotInstanceType", value)) }
    /// `ValidUntil`. The end date of the request, in UTC format ( YYYY-MM-DD T HH:MM:SS Z). Supported only for
    /// persistent requests.
    pub fn valid_until(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ValidUntil", value)) }
}

impl fc::Property for SpotOptions {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the configuration of Spot Instances for an EC2 Fleet.
#[derive(Clone)]
pub struct SpotOptionsRequest(cfn::Properties);

impl SpotOptionsRequest {
    /// A value of `AllocationStrategy`.
    pub const ALLOCATION_STRATEGY_CAPACITY_OPTIMIZED: &'static str = "capacity-optimized";
    /// A value of `AllocationStrategy`.
    pub const ALLOCATION_STRATEGY_CAPACITY_OPTIMIZED_: &'static str = "capacityOptimized";
    /// A value of `AllocationStrategy`.
    pub const ALLOCATION_STRATEGY_CAPACITY_OPTIMIZED_PRIORITIZED: &'static str = "capacity-optimized-prioritized";
    /// A value of `AllocationStrategy`.
    pub const ALLOCATION_STRATEGY_CAPACITY_OPTIMIZED_PRIORITIZED_: &'static str = "capacityOptimizedPrioritized";
    /// A value of `AllocationStrategy`.
    pub const ALLOCATION_STRATEGY_DIVERSIFIED: &'static str = "diversified";
    /// A value of `AllocationStrategy`.
    pub const ALLOCATION_STRATEGY_LOWEST_PRICE: &'static str = "lowest-price";
    /// A value of `AllocationStrategy`.
    pub const ALLOCATION_STRATEGY_LOWEST_PRICE_: &'static str = "lowestPrice";
    /// A value of `AllocationStrategy`.
    pub const ALLOCATION_STRATEGY_PRICE_CAPACITY_OPTIMIZED: &'static str = "price-capacity-optimized";
    /// A value of `AllocationStrategy`.
    pub const ALLOCATION_STRATEGY_PRICE_CAPACITY_OPTIMIZED_: &'static str = "priceCapacityOptimized";
    /// A value of `InstanceInterruptionBehavior`.
    pub const INSTANCE_INTERRUPTION_BEHAVIOR_HIBERNATE: &'static str = "hibernate";
    /// A value of `InstanceInterruptionBehavior`.
    pub const INSTANCE_INTERRUPTION_BEHAVIOR_STOP: &'static str = "stop";
    /// A value of `InstanceInterruptionBehavior`.
    pub const INSTANCE_INTERRUPTION_BEHAVIOR_TERMINATE: &'static str = "terminate";
    /// A new `SpotOptionsRequest`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `AllocationStrategy`. Indicates how to allocate the target Spot Instance capacity across the Spot Instance
    /// pools specified by the EC2 Fleet.
    pub fn allocation_strategy(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AllocationStrategy", value)) }
    /// `InstanceInterruptionBehavior`. The behavior when a Spot Instance is interrupted.
    pub fn instance_interruption_behavior(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("InstanceInterruptionBehavior", value)) }
    /// `InstancePoolsToUseCount`. The number of Spot pools across which to allocate your target Spot capacity.
    /// Supported only when Spot `AllocationStrategy` is set to `lowest-price`. EC2 Fleet selects the cheapest Spot
    /// pools and evenly allocates your target Spot capacity across the number of Spot pools that you specify.
    pub fn instance_pools_to_use_count(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("InstancePoolsToUseCount", value)) }
    /// `MaintenanceStrategies`. The strategies for managing your Spot Instances that are at an elevated risk of
    /// being interrupted.
    pub fn maintenance_strategies(self, value: impl fc::IntoValue<MaintenanceStrategies>) -> Self { Self(self.0.with("MaintenanceStrategies", value)) }
    /// `MaxTotalPrice`. The maximum amount per hour for Spot Instances that you're willing to pay. We do not
    /// recommend using this parameter because it can lead to increased interruptions. If you do not specify this
    /// parameter, you will pay the current Spot price.
    pub fn max_total_price(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("MaxTotalPrice", value)) }
    /// `MinTargetCapacity`. The minimum target capacity for Spot Instances in the fleet. If this minimum capacity
    /// isn't reached, no instances are launched.
    pub fn min_target_capacity(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MinTargetCapacity", value)) }
    /// `SingleAvailabilityZone`. Indicates that the fleet launches all Spot Instances into a single Availability
    /// Zone.
    pub fn single_availability_zone(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("SingleAvailabilityZone", value)) }
    /// `SingleInstanceType`. Indicates that the fleet uses a single instance type to launch all Spot Instances in
    /// the fleet.
    pub fn single_instance_type(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("SingleInstanceType", value)) }
}

impl fc::Property for SpotOptionsRequest {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes Spot Instance placement.
#[derive(Clone)]
pub struct SpotPlacement(cfn::Properties);

impl SpotPlacement {
    /// A value of `Tenancy`.
    pub const TENANCY_DEDICATED: &'static str = "dedicated";
    /// A value of `Tenancy`.
    pub const TENANCY_DEFAULT: &'static str = "default";
    /// A value of `Tenancy`.
    pub const TENANCY_HOST: &'static str = "host";
    /// A new `SpotPlacement`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `AvailabilityZone`. The Availability Zone.
    pub fn availability_zone(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AvailabilityZone", value)) }
    /// `AvailabilityZoneId`. The ID of the Availability Zone. For example, `use2-az1`.
    pub fn availability_zone_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AvailabilityZoneId", value)) }
    /// `GroupName`. The name of the placement group.
    pub fn group_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("GroupName", value)) }
    /// `Tenancy`. The tenancy of the instance (if the instance is running in a VPC). An instance with a tenancy of
    /// `dedicated` runs on single-tenant hardware. The `host` tenancy is not supported for Spot Instances.
    pub fn tenancy(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Tenancy", value)) }
}

impl fc::Property for SpotPlacement {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// AWS Verified Access provides server side encryption by default to data at rest using AWS -owned KMS keys. You
/// also have the option of using customer managed KMS keys, which can be specified using the options below.
#[derive(Clone)]
pub struct SseSpecification(cfn::Properties);

impl SseSpecification {
    /// A new `SseSpecification`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `CustomerManagedKeyEnabled`. Enable or disable the use of customer managed KMS keys for server side
    /// encryption.
    pub fn customer_managed_key_enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("CustomerManagedKeyEnabled", value)) }
    /// `KmsKeyArn`. The ARN of the KMS key.
    pub fn kms_key_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::kms::Key>>) -> Self { Self(self.0.with("KmsKeyArn", value)) }
}

impl fc::Property for SseSpecification {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the SSM document and parameter values in AWS Systems Manager to associate with an instance.
#[derive(Clone)]
pub struct SsmAssociation(cfn::Properties);

impl SsmAssociation {
    /// A new `SsmAssociation`.
    ///
    /// - `DocumentName`. The name of an SSM document to associate with the instance.
    pub fn new(document_name: impl fc::IntoValue<fc::IdOf<cfn::target::ssm::Document>>) -> Self { Self(cfn::Properties::new().with("DocumentName", document_name)) }
    /// `AssociationParameters`. The input parameter values to use with the associated SSM document.
    pub fn association_parameters(self, value: impl fc::IntoValue<fc::List<AssociationParameter>>) -> Self { Self(self.0.with("AssociationParameters", value)) }
}

impl fc::Property for SsmAssociation {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `StandbyAvailabilityZone`
#[derive(Clone)]
pub struct StandbyAvailabilityZone(cfn::Properties);

impl StandbyAvailabilityZone {
    /// A new `StandbyAvailabilityZone`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `AvailabilityZone`.
    pub fn availability_zone(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AvailabilityZone", value)) }
    /// `AvailabilityZoneId`.
    pub fn availability_zone_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AvailabilityZoneId", value)) }
}

impl fc::Property for StandbyAvailabilityZone {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes a storage location in Amazon S3.
#[derive(Clone)]
pub struct StorageLocation(cfn::Properties);

impl StorageLocation {
    /// A new `StorageLocation`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Bucket`. The name of the S3 bucket.
    pub fn bucket(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Bucket", value)) }
    /// `Key`. The key.
    pub fn key(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Key", value)) }
}

impl fc::Property for StorageLocation {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `TagFieldSpecification`
#[derive(Clone)]
pub struct TagFieldSpecification(cfn::Properties);

impl TagFieldSpecification {
    /// A new `TagFieldSpecification`.
    ///
    /// - `ResourceType`.
    /// - `TagKeys`.
    pub fn new(
        resource_type: impl fc::IntoValue<String>,
        tag_keys: impl fc::IntoValue<fc::List<String>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("ResourceType", resource_type)
            .with("TagKeys", tag_keys)
        )
    }
}

impl fc::Property for TagFieldSpecification {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the number of units to request for an EC2 Fleet. You can choose to set the target capacity in terms
/// of instances or a performance characteristic that is important to your application workload, such as vCPUs,
/// memory, or I/O. If the request type is `maintain`, you can specify a target capacity of `0` and add capacity
/// later.
#[derive(Clone)]
pub struct TargetCapacitySpecificationRequest(cfn::Properties);

impl TargetCapacitySpecificationRequest {
    /// A value of `DefaultTargetCapacityType`.
    pub const DEFAULT_TARGET_CAPACITY_TYPE_CAPACITY_BLOCK: &'static str = "capacity-block";
    /// A value of `DefaultTargetCapacityType`.
    pub const DEFAULT_TARGET_CAPACITY_TYPE_ON_DEMAND: &'static str = "on-demand";
    /// A value of `DefaultTargetCapacityType`.
    pub const DEFAULT_TARGET_CAPACITY_TYPE_RESERVED_CAPACITY: &'static str = "reserved-capacity";
    /// A value of `DefaultTargetCapacityType`.
    pub const DEFAULT_TARGET_CAPACITY_TYPE_SPOT: &'static str = "spot";
    /// A value of `TargetCapacityUnitType`.
    pub const TARGET_CAPACITY_UNIT_TYPE_MEMORY_MIB: &'static str = "memory-mib";
    /// A value of `TargetCapacityUnitType`.
    pub const TARGET_CAPACITY_UNIT_TYPE_UNITS: &'static str = "units";
    /// A value of `TargetCapacityUnitType`.
    pub const TARGET_CAPACITY_UNIT_TYPE_VCPU: &'static str = "vcpu";
    /// A new `TargetCapacitySpecificationRequest`.
    ///
    /// - `TotalTargetCapacity`. The number of units to request, filled using the default target capacity type.
    pub fn new(total_target_capacity: impl fc::IntoValue<i64>) -> Self { Self(cfn::Properties::new().with("TotalTargetCapacity", total_target_capacity)) }
    /// `DefaultTargetCapacityType`. The default target capacity type.
    pub fn default_target_capacity_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DefaultTargetCapacityType", value)) }
    /// `OnDemandTargetCapacity`. The number of On-Demand units to request.
    pub fn on_demand_target_capacity(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("OnDemandTargetCapacity", value)) }
    /// `SpotTargetCapacity`. The number of Spot units to request.
    pub fn spot_target_capacity(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("SpotTargetCapacity", value)) }
    /// `TargetCapacityUnitType`. The unit for the target capacity. You can specify this parameter only when using
    /// attributed-based instance type selection.
    pub fn target_capacity_unit_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TargetCapacityUnitType", value)) }
}

impl fc::Property for TargetCapacitySpecificationRequest {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes a load balancer target group.
#[derive(Clone)]
pub struct TargetGroup(cfn::Properties);

impl TargetGroup {
    /// A new `TargetGroup`.
    ///
    /// - `Arn`. The Amazon Resource Name (ARN) of the target group.
    pub fn new(arn: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Arn", arn)) }
}

impl fc::Property for TargetGroup {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes the target groups to attach to a Spot Fleet. Spot Fleet registers the running Spot Instances with
/// these target groups.
#[derive(Clone)]
pub struct TargetGroupsConfig(cfn::Properties);

impl TargetGroupsConfig {
    /// A new `TargetGroupsConfig`.
    ///
    /// - `TargetGroups`. One or more target groups.
    pub fn new(target_groups: impl fc::IntoValue<fc::List<TargetGroup>>) -> Self { Self(cfn::Properties::new().with("TargetGroups", target_groups)) }
}

impl fc::Property for TargetGroupsConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes a through resource statement.
#[derive(Clone)]
pub struct ThroughResourcesStatementRequest(cfn::Properties);

impl ThroughResourcesStatementRequest {
    /// A new `ThroughResourcesStatementRequest`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ResourceStatement`. The resource statement.
    pub fn resource_statement(self, value: impl fc::IntoValue<ResourceStatementRequest>) -> Self { Self(self.0.with("ResourceStatement", value)) }
}

impl fc::Property for ThroughResourcesStatementRequest {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A time range during which an AWS-initiated maintenance event may occur.
#[derive(Clone)]
pub struct TimeRange(cfn::Properties);

impl TimeRange {
    /// A value of `EndWeekDay`.
    pub const END_WEEK_DAY_FRIDAY: &'static str = "friday";
    /// A value of `EndWeekDay`.
    pub const END_WEEK_DAY_MONDAY: &'static str = "monday";
    /// A value of `EndWeekDay`.
    pub const END_WEEK_DAY_SATURDAY: &'static str = "saturday";
    /// A value of `EndWeekDay`.
    pub const END_WEEK_DAY_SUNDAY: &'static str = "sunday";
    /// A value of `EndWeekDay`.
    pub const END_WEEK_DAY_THURSDAY: &'static str = "thursday";
    /// A value of `EndWeekDay`.
    pub const END_WEEK_DAY_TUESDAY: &'static str = "tuesday";
    /// A value of `EndWeekDay`.
    pub const END_WEEK_DAY_WEDNESDAY: &'static str = "wednesday";
    /// A value of `StartWeekDay`.
    pub const START_WEEK_DAY_FRIDAY: &'static str = "friday";
    /// A value of `StartWeekDay`.
    pub const START_WEEK_DAY_MONDAY: &'static str = "monday";
    /// A value of `StartWeekDay`.
    pub const START_WEEK_DAY_SATURDAY: &'static str = "saturday";
    /// A value of `StartWeekDay`.
    pub const START_WEEK_DAY_SUNDAY: &'static str = "sunday";
    /// A value of `StartWeekDay`.
    pub const START_WEEK_DAY_THURSDAY: &'static str = "thursday";
    /// A value of `StartWeekDay`.
    pub const START_WEEK_DAY_TUESDAY: &'static str = "tuesday";
    /// A value of `StartWeekDay`.
    pub const START_WEEK_DAY_WEDNESDAY: &'static str = "wednesday";
    /// A new `TimeRange`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `EndHour`. The hour when the time range ends.
    pub fn end_hour(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("EndHour", value)) }
    /// `EndWeekDay`. The day on which the time range ends.
    pub fn end_week_day(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("EndWeekDay", value)) }
    /// `StartHour`. The hour when the time range begins.
    pub fn start_hour(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("StartHour", value)) }
    /// `StartWeekDay`. The day on which the time range begins.
    pub fn start_week_day(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("StartWeekDay", value)) }
}

impl fc::Property for TimeRange {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The minimum and maximum amount of total local storage, in GB.
#[derive(Clone)]
pub struct TotalLocalStorageGb(cfn::Properties);

impl TotalLocalStorageGb {
    /// A new `TotalLocalStorageGb`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Max`. The maximum amount of total local storage, in GB. To specify no maximum limit, omit this parameter.
    pub fn max(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("Max", value)) }
    /// `Min`. The minimum amount of total local storage, in GB. To specify no minimum limit, omit this parameter.
    pub fn min(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("Min", value)) }
}

impl fc::Property for TotalLocalStorageGb {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The minimum and maximum amount of total local storage, in GB.
#[derive(Clone)]
pub struct TotalLocalStorageGbRequest(cfn::Properties);

impl TotalLocalStorageGbRequest {
    /// A new `TotalLocalStorageGbRequest`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Max`. The maximum amount of total local storage, in GB. To specify no maximum limit, omit this parameter.
    pub fn max(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("Max", value)) }
    /// `Min`. The minimum amount of total local storage, in GB. To specify no minimum limit, omit this parameter.
    pub fn min(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("Min", value)) }
}

impl fc::Property for TotalLocalStorageGbRequest {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes the Traffic Mirror port range.
#[derive(Clone)]
pub struct TrafficMirrorPortRange(cfn::Properties);

impl TrafficMirrorPortRange {
    /// A new `TrafficMirrorPortRange`.
    ///
    /// - `FromPort`. The start of the Traffic Mirror port range. This applies to the TCP and UDP protocols.
    /// - `ToPort`. The end of the Traffic Mirror port range. This applies to the TCP and UDP protocols.
    pub fn new(
        from_port: impl fc::IntoValue<i64>,
        to_port: impl fc::IntoValue<i64>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("FromPort", from_port)
            .with("ToPort", to_port)
        )
    }
}

impl fc::Property for TrafficMirrorPortRange {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The BGP configuration information.
#[derive(Clone)]
pub struct TransitGatewayAttachmentBgpConfiguration(cfn::Properties);

impl TransitGatewayAttachmentBgpConfiguration {
    /// A new `TransitGatewayAttachmentBgpConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `BgpStatus`. The BGP status.
    pub fn bgp_status(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("BgpStatus", value)) }
    /// `PeerAddress`. The interior BGP peer IP address for the appliance.
    pub fn peer_address(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PeerAddress", value)) }
    /// `PeerAsn`. The peer Autonomous System Number (ASN).
    pub fn peer_asn(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("PeerAsn", value)) }
    /// `TransitGatewayAddress`. The interior BGP peer IP address for the transit gateway.
    pub fn transit_gateway_address(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TransitGatewayAddress", value)) }
    /// `TransitGatewayAsn`. The transit gateway Autonomous System Number (ASN).
    pub fn transit_gateway_asn(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("TransitGatewayAsn", value)) }
}

impl fc::Property for TransitGatewayAttachmentBgpConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes the VPC attachment options.
#[derive(Clone)]
pub struct TransitGatewayAttachmentOptions(cfn::Properties);

impl TransitGatewayAttachmentOptions {
    /// A new `TransitGatewayAttachmentOptions`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ApplianceModeSupport`. Enable or disable appliance mode support. The default is `disable`.
    pub fn appliance_mode_support(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ApplianceModeSupport", value)) }
    /// `DnsSupport`. Enable or disable DNS support. The default is `disable`.
    pub fn dns_support(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DnsSupport", value)) }
    /// `Ipv6Support`. Enable or disable IPv6 support. The default is `disable`.
    pub fn ipv6_support(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Ipv6Support", value)) }
    /// `SecurityGroupReferencingSupport`. Enables you to reference a security group across VPCs attached to a
    /// transit gateway (TGW). Use this option to simplify security group management and control of
    /// instance-to-instance traffic across VPCs that are connected by transit gateway.
    pub fn security_group_referencing_support(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SecurityGroupReferencingSupport", value)) }
}

impl fc::Property for TransitGatewayAttachmentOptions {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `TransitGatewayConfiguration`
#[derive(Clone)]
pub struct TransitGatewayConfiguration(cfn::Properties);

impl TransitGatewayConfiguration {
    /// A new `TransitGatewayConfiguration`.
    ///
    /// - `TransitGatewayId`.
    pub fn new(transit_gateway_id: impl fc::IntoValue<fc::IdOf<TransitGateway>>) -> Self { Self(cfn::Properties::new().with("TransitGatewayId", transit_gateway_id)) }
    /// `AvailabilityZoneIds`.
    pub fn availability_zone_ids(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("AvailabilityZoneIds", value)) }
    /// `AvailabilityZones`.
    pub fn availability_zones(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("AvailabilityZones", value)) }
}

impl fc::Property for TransitGatewayConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes the Connect attachment options.
#[derive(Clone)]
pub struct TransitGatewayConnectOptions(cfn::Properties);

impl TransitGatewayConnectOptions {
    /// A new `TransitGatewayConnectOptions`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Protocol`. The tunnel protocol.
    pub fn protocol(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Protocol", value)) }
}

impl fc::Property for TransitGatewayConnectOptions {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes the Connect peer details.
#[derive(Clone)]
pub struct TransitGatewayConnectPeerConfiguration(cfn::Properties);

impl TransitGatewayConnectPeerConfiguration {
    /// A new `TransitGatewayConnectPeerConfiguration`.
    ///
    /// - `InsideCidrBlocks`. The range of interior BGP peer IP addresses.
    /// - `PeerAddress`. The Connect peer IP address on the appliance side of the tunnel.
    pub fn new(
        inside_cidr_blocks: impl fc::IntoValue<fc::List<String>>,
        peer_address: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("InsideCidrBlocks", inside_cidr_blocks)
            .with("PeerAddress", peer_address)
        )
    }
    /// `BgpConfigurations`. The BGP configuration details.
    pub fn bgp_configurations(self, value: impl fc::IntoValue<fc::List<TransitGatewayAttachmentBgpConfiguration>>) -> Self { Self(self.0.with("BgpConfigurations", value)) }
    /// `Protocol`. The tunnel protocol.
    pub fn protocol(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Protocol", value)) }
    /// `TransitGatewayAddress`. The Connect peer IP address on the transit gateway side of the tunnel.
    pub fn transit_gateway_address(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TransitGatewayAddress", value)) }
}

impl fc::Property for TransitGatewayConnectPeerConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The options for the transit gateway multicast domain.
#[derive(Clone)]
pub struct TransitGatewayMulticastDomainOptions(cfn::Properties);

impl TransitGatewayMulticastDomainOptions {
    /// A new `TransitGatewayMulticastDomainOptions`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `AutoAcceptSharedAssociations`. Indicates whether to automatically accept cross-account subnet associations
    /// that are associated with the transit gateway multicast domain.
    pub fn auto_accept_shared_associations(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AutoAcceptSharedAssociations", value)) }
    /// `Igmpv2Support`. Specify whether to enable Internet Group Management Protocol (IGMP) version 2 for the
    /// transit gateway multicast domain.
    pub fn igmpv2_support(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Igmpv2Support", value)) }
    /// `StaticSourcesSupport`. Specify whether to enable support for statically configuring multicast group
    /// sources for a domain.
    pub fn static_sources_support(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("StaticSourcesSupport", value)) }
}

impl fc::Property for TransitGatewayMulticastDomainOptions {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `TransitGatewayPolicyRule`
#[derive(Clone)]
pub struct TransitGatewayPolicyRule(cfn::Properties);

impl TransitGatewayPolicyRule {
    /// A new `TransitGatewayPolicyRule`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `DestinationCidrBlock`. The destination CIDR block for the transit gateway policy rule.
    pub fn destination_cidr_block(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DestinationCidrBlock", value)) }
    /// `DestinationPortRange`. The destination port range for the transit gateway policy rule.
    pub fn destination_port_range(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DestinationPortRange", value)) }
    /// `Protocol`. The protocol for the transit gateway policy rule.
    pub fn protocol(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Protocol", value)) }
    /// `SourceCidrBlock`. The source CIDR block for the transit gateway policy rule.
    pub fn source_cidr_block(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SourceCidrBlock", value)) }
    /// `SourcePortRange`. The source port range for the transit gateway policy rule.
    pub fn source_port_range(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SourcePortRange", value)) }
}

impl fc::Property for TransitGatewayPolicyRule {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The minimum and maximum number of vCPUs.
#[derive(Clone)]
pub struct VcpuCount(cfn::Properties);

impl VcpuCount {
    /// A new `VcpuCount`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Max`. The maximum number of vCPUs. To specify no maximum limit, omit this parameter.
    pub fn max(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Max", value)) }
    /// `Min`. The minimum number of vCPUs. To specify no minimum limit, specify `0`.
    pub fn min(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Min", value)) }
}

impl fc::Property for VcpuCount {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The minimum and maximum number of vCPUs.
#[derive(Clone)]
pub struct VcpuCountRangeRequest(cfn::Properties);

impl VcpuCountRangeRequest {
    /// A new `VcpuCountRangeRequest`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Max`. The maximum number of vCPUs. To specify no maximum limit, omit this parameter.
    pub fn max(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Max", value)) }
    /// `Min`. The minimum number of vCPUs. To specify no minimum limit, specify `0`.
    pub fn min(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Min", value)) }
}

impl fc::Property for VcpuCountRangeRequest {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes the port range for a Verified Access endpoint.
#[derive(Clone)]
pub struct VerifiedAccessEndpointPortRange(cfn::Properties);

impl VerifiedAccessEndpointPortRange {
    /// A new `VerifiedAccessEndpointPortRange`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `FromPort`. The start of the port range.
    pub fn from_port(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("FromPort", value)) }
    /// `ToPort`. The end of the port range.
    pub fn to_port(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("ToPort", value)) }
}

impl fc::Property for VerifiedAccessEndpointPortRange {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes the options for Verified Access logs.
#[derive(Clone)]
pub struct VerifiedAccessLogs(cfn::Properties);

impl VerifiedAccessLogs {
    /// A new `VerifiedAccessLogs`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `CloudWatchLogs`. CloudWatch Logs logging destination.
    pub fn cloud_watch_logs(self, value: impl fc::IntoValue<CloudWatchLogs>) -> Self { Self(self.0.with("CloudWatchLogs", value)) }
    /// `IncludeTrustContext`. Indicates whether to include trust data sent by trust providers in the logs.
    pub fn include_trust_context(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("IncludeTrustContext", value)) }
    /// `KinesisDataFirehose`. Kinesis logging destination.
    pub fn kinesis_data_firehose(self, value: impl fc::IntoValue<KinesisDataFirehose>) -> Self { Self(self.0.with("KinesisDataFirehose", value)) }
    /// `LogVersion`. The logging version.
    pub fn log_version(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("LogVersion", value)) }
    /// `S3`. Amazon S3 logging options.
    pub fn s3(self, value: impl fc::IntoValue<S3>) -> Self { Self(self.0.with("S3", value)) }
}

impl fc::Property for VerifiedAccessLogs {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A trust provider is a third-party entity that creates, maintains, and manages identity information for users
/// and devices. When an application request is made, the identity information sent by the trust provider is
/// evaluated by Verified Access before allowing or denying the application request.
#[derive(Clone)]
pub struct VerifiedAccessTrustProviderProperty(cfn::Properties);

impl VerifiedAccessTrustProviderProperty {
    /// A new `VerifiedAccessTrustProviderProperty`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Description`. A description for the AWS Verified Access trust provider.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `DeviceTrustProviderType`. The type of device-based trust provider.
    pub fn device_trust_provider_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DeviceTrustProviderType", value)) }
    /// `TrustProviderType`. The type of Verified Access trust provider.
    pub fn trust_provider_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TrustProviderType", value)) }
    /// `UserTrustProviderType`. The type of user-based trust provider.
    pub fn user_trust_provider_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("UserTrustProviderType", value)) }
    /// `VerifiedAccessTrustProviderId`. The ID of the AWS Verified Access trust provider.
    pub fn verified_access_trust_provider_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("VerifiedAccessTrustProviderId", value)) }
}

impl fc::Property for VerifiedAccessTrustProviderProperty {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies a volume to attach to an instance.
#[derive(Clone)]
pub struct VolumeProperty(cfn::Properties);

impl VolumeProperty {
    /// A new `VolumeProperty`.
    ///
    /// - `Device`. The device name (for example, `/dev/sdh` or `xvdh` ).
    /// - `VolumeId`. The ID of the EBS volume. The volume and instance must be within the same Availability Zone.
    pub fn new(
        device: impl fc::IntoValue<String>,
        volume_id: impl fc::IntoValue<fc::IdOf<Volume>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Device", device)
            .with("VolumeId", volume_id)
        )
    }
}

impl fc::Property for VolumeProperty {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes an exclusion configuration for VPC Encryption Control.
#[derive(Clone)]
pub struct VpcEncryptionControlExclusion(cfn::Properties);

impl VpcEncryptionControlExclusion {
    /// A new `VpcEncryptionControlExclusion`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `State`. The current state of the exclusion configuration.
    pub fn state(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("State", value)) }
    /// `StateMessage`. A message providing additional information about the exclusion state.
    pub fn state_message(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("StateMessage", value)) }
}

impl fc::Property for VpcEncryptionControlExclusion {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes the exclusion configurations for various resource types in VPC Encryption Control.
#[derive(Clone)]
pub struct VpcEncryptionControlExclusions(cfn::Properties);

impl VpcEncryptionControlExclusions {
    /// A new `VpcEncryptionControlExclusions`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `EgressOnlyInternetGateway`. Describes an exclusion configuration for VPC Encryption Control.
    pub fn egress_only_internet_gateway(self, value: impl fc::IntoValue<VpcEncryptionControlExclusion>) -> Self { Self(self.0.with("EgressOnlyInternetGateway", value)) }
    /// `ElasticFileSystem`. Describes an exclusion configuration for VPC Encryption Control.
    pub fn elastic_file_system(self, value: impl fc::IntoValue<VpcEncryptionControlExclusion>) -> Self { Self(self.0.with("ElasticFileSystem", value)) }
    /// `InternetGateway`. Describes an exclusion configuration for VPC Encryption Control.
    pub fn internet_gateway(self, value: impl fc::IntoValue<VpcEncryptionControlExclusion>) -> Self { Self(self.0.with("InternetGateway", value)) }
    /// `Lambda`. Describes an exclusion configuration for VPC Encryption Control.
    pub fn lambda(self, value: impl fc::IntoValue<VpcEncryptionControlExclusion>) -> Self { Self(self.0.with("Lambda", value)) }
    /// `NatGateway`. Describes an exclusion configuration for VPC Encryption Control.
    pub fn nat_gateway(self, value: impl fc::IntoValue<VpcEncryptionControlExclusion>) -> Self { Self(self.0.with("NatGateway", value)) }
    /// `VirtualPrivateGateway`. Describes an exclusion configuration for VPC Encryption Control.
    pub fn virtual_private_gateway(self, value: impl fc::IntoValue<VpcEncryptionControlExclusion>) -> Self { Self(self.0.with("VirtualPrivateGateway", value)) }
    /// `VpcLattice`. Describes an exclusion configuration for VPC Encryption Control.
    pub fn vpc_lattice(self, value: impl fc::IntoValue<VpcEncryptionControlExclusion>) -> Self { Self(self.0.with("VpcLattice", value)) }
    /// `VpcPeering`. Describes an exclusion configuration for VPC Encryption Control.
    pub fn vpc_peering(self, value: impl fc::IntoValue<VpcEncryptionControlExclusion>) -> Self { Self(self.0.with("VpcPeering", value)) }
}

impl fc::Property for VpcEncryptionControlExclusions {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes the configuration and state of VPC encryption controls.
#[derive(Clone)]
pub struct VpcEncryptionControlProperty(cfn::Properties);

impl VpcEncryptionControlProperty {
    /// A value of `EgressOnlyInternetGatewayExclusion`.
    pub const EGRESS_ONLY_INTERNET_GATEWAY_EXCLUSION_DISABLE: &'static str = "disable";
    /// A value of `EgressOnlyInternetGatewayExclusion`.
    pub const EGRESS_ONLY_INTERNET_GATEWAY_EXCLUSION_ENABLE: &'static str = "enable";
    /// A value of `ElasticFileSystemExclusion`.
    pub const ELASTIC_FILE_SYSTEM_EXCLUSION_DISABLE: &'static str = "disable";
    /// A value of `ElasticFileSystemExclusion`.
    pub const ELASTIC_FILE_SYSTEM_EXCLUSION_ENABLE: &'static str = "enable";
    /// A value of `InternetGatewayExclusion`.
    pub const INTERNET_GATEWAY_EXCLUSION_DISABLE: &'static str = "disable";
    /// A value of `InternetGatewayExclusion`.
    pub const INTERNET_GATEWAY_EXCLUSION_ENABLE: &'static str = "enable";
    /// A value of `LambdaExclusion`.
    pub const LAMBDA_EXCLUSION_DISABLE: &'static str = "disable";
    /// A value of `LambdaExclusion`.
    pub const LAMBDA_EXCLUSION_ENABLE: &'static str = "enable";
    /// A value of `Mode`.
    pub const MODE_ENFORCE: &'static str = "enforce";
    /// A value of `Mode`.
    pub const MODE_MONITOR: &'static str = "monitor";
    /// A value of `NatGatewayExclusion`.
    pub const NAT_GATEWAY_EXCLUSION_DISABLE: &'static str = "disable";
    /// A value of `NatGatewayExclusion`.
    pub const NAT_GATEWAY_EXCLUSION_ENABLE: &'static str = "enable";
    /// A value of `VirtualPrivateGatewayExclusion`.
    pub const VIRTUAL_PRIVATE_GATEWAY_EXCLUSION_DISABLE: &'static str = "disable";
    /// A value of `VirtualPrivateGatewayExclusion`.
    pub const VIRTUAL_PRIVATE_GATEWAY_EXCLUSION_ENABLE: &'static str = "enable";
    /// A value of `VpcLatticeExclusion`.
    pub const VPC_LATTICE_EXCLUSION_DISABLE: &'static str = "disable";
    /// A value of `VpcLatticeExclusion`.
    pub const VPC_LATTICE_EXCLUSION_ENABLE: &'static str = "enable";
    /// A value of `VpcPeeringExclusion`.
    pub const VPC_PEERING_EXCLUSION_DISABLE: &'static str = "disable";
    /// A value of `VpcPeeringExclusion`.
    pub const VPC_PEERING_EXCLUSION_ENABLE: &'static str = "enable";
    /// A new `VpcEncryptionControlProperty`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `EgressOnlyInternetGatewayExclusion`.
    pub fn egress_only_internet_gateway_exclusion(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("EgressOnlyInternetGatewayExclusion", value)) }
    /// `ElasticFileSystemExclusion`.
    pub fn elastic_file_system_exclusion(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ElasticFileSystemExclusion", value)) }
    /// `InternetGatewayExclusion`.
    pub fn internet_gateway_exclusion(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("InternetGatewayExclusion", value)) }
    /// `LambdaExclusion`.
    pub fn lambda_exclusion(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("LambdaExclusion", value)) }
    /// `Mode`. The encryption mode for the VPC Encryption Control configuration.
    pub fn mode(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Mode", value)) }
    /// `NatGatewayExclusion`.
    pub fn nat_gateway_exclusion(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("NatGatewayExclusion", value)) }
    /// `ResourceExclusions`. Describes the exclusion configurations for various resource types in VPC Encryption
    /// Control.
    pub fn resource_exclusions(self, value: impl fc::IntoValue<VpcEncryptionControlExclusions>) -> Self { Self(self.0.with("ResourceExclusions", value)) }
    /// `State`. The current state of the VPC Encryption Control configuration.
    pub fn state(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("State", value)) }
    /// `StateMessage`. A message providing additional information about the encryption control state.
    pub fn state_message(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("StateMessage", value)) }
    /// `VirtualPrivateGatewayExclusion`.
    pub fn virtual_private_gateway_exclusion(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("VirtualPrivateGatewayExclusion", value)) }
    /// `VpcEncryptionControlId`. The ID of the VPC Encryption Control configuration.
    pub fn vpc_encryption_control_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("VpcEncryptionControlId", value)) }
    /// `VpcId`. The ID of the VPC associated with the encryption control configuration.
    pub fn vpc_id(self, value: impl fc::IntoValue<fc::IdOf<Vpc>>) -> Self { Self(self.0.with("VpcId", value)) }
    /// `VpcLatticeExclusion`.
    pub fn vpc_lattice_exclusion(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("VpcLatticeExclusion", value)) }
    /// `VpcPeeringExclusion`.
    pub fn vpc_peering_exclusion(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("VpcPeeringExclusion", value)) }
}

impl fc::Property for VpcEncryptionControlProperty {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Options for logging VPN tunnel activity.
#[derive(Clone)]
pub struct VpnTunnelLogOptionsSpecification(cfn::Properties);

impl VpnTunnelLogOptionsSpecification {
    /// A new `VpnTunnelLogOptionsSpecification`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `CloudwatchLogOptions`. Options for sending VPN tunnel logs to CloudWatch.
    pub fn cloudwatch_log_options(self, value: impl fc::IntoValue<CloudwatchLogOptionsSpecification>) -> Self { Self(self.0.with("CloudwatchLogOptions", value)) }
}

impl fc::Property for VpnTunnelLogOptionsSpecification {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The tunnel options for a single VPN tunnel.
#[derive(Clone)]
pub struct VpnTunnelOptionsSpecification(cfn::Properties);

impl VpnTunnelOptionsSpecification {
    /// A value of `DPDTimeoutAction`.
    pub const DPD_TIMEOUT_ACTION_CLEAR: &'static str = "clear";
    /// A value of `DPDTimeoutAction`.
    pub const DPD_TIMEOUT_ACTION_NONE: &'static str = "none";
    /// A value of `DPDTimeoutAction`.
    pub const DPD_TIMEOUT_ACTION_RESTART: &'static str = "restart";
    /// A value of `StartupAction`.
    pub const STARTUP_ACTION_ADD: &'static str = "add";
    /// A value of `StartupAction`.
    pub const STARTUP_ACTION_START: &'static str = "start";
    /// A new `VpnTunnelOptionsSpecification`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `DPDTimeoutAction`. The action to take after DPD timeout occurs. Specify `restart` to restart the IKE
    /// initiation. Specify `clear` to end the IKE session.
    pub fn dpd_timeout_action(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DPDTimeoutAction", value)) }
    /// `DPDTimeoutSeconds`. The number of seconds after which a DPD timeout occurs.
    pub fn dpd_timeout_seconds(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("DPDTimeoutSeconds", value)) }
    /// `EnableTunnelLifecycleControl`. Turn on or off tunnel endpoint lifecycle control feature.
    pub fn enable_tunnel_lifecycle_control(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("EnableTunnelLifecycleControl", value)) }
    /// `IKEVersions`. The IKE versions that are permitted for the VPN tunnel.
    pub fn ike_versions(self, value: impl fc::IntoValue<fc::List<IkeVersionsRequestListValue>>) -> Self { Self(self.0.with("IKEVersions", value)) }
    /// `LogOptions`. Options for logging VPN tunnel activity.
    pub fn log_options(self, value: impl fc::IntoValue<VpnTunnelLogOptionsSpecification>) -> Self { Self(self.0.with("LogOptions", value)) }
    /// `Phase1DHGroupNumbers`. One or more Diffie-Hellman group numbers that are permitted for the VPN tunnel for
    /// phase 1 IKE negotiations.
    pub fn phase1_dh_group_numbers(self, value: impl fc::IntoValue<fc::List<Phase1DhGroupNumbersRequestListValue>>) -> Self { Self(self.0.with("Phase1DHGroupNumbers", value)) }
    /// `Phase1EncryptionAlgorithms`. One or more encryption algorithms that are permitted for the VPN tunnel for
    /// phase 1 IKE negotiations.
    pub fn phase1_encryption_algorithms(self, value: impl fc::IntoValue<fc::List<Phase1EncryptionAlgorithmsRequestListValue>>) -> Self { Self(self.0.with("Phase1EncryptionAlgorithms", value)) }
    /// `Phase1IntegrityAlgorithms`. One or more integrity algorithms that are permitted for the VPN tunnel for
    /// phase 1 IKE negotiations.
    pub fn phase1_integrity_algorithms(self, value: impl fc::IntoValue<fc::List<Phase1IntegrityAlgorithmsRequestListValue>>) -> Self { Self(self.0.with("Phase1IntegrityAlgorithms", value)) }
    /// `Phase1LifetimeSeconds`. The lifetime for phase 1 of the IKE negotiation, in seconds.
    pub fn phase1_lifetime_seconds(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Phase1LifetimeSeconds", value)) }
    /// `Phase2DHGroupNumbers`. One or more Diffie-Hellman group numbers that are permitted for the VPN tunnel for
    /// phase 2 IKE negotiations.
    pub fn phase2_dh_group_numbers(self, value: impl fc::IntoValue<fc::List<Phase2DhGroupNumbersRequestListValue>>) -> Self { Self(self.0.with("Phase2DHGroupNumbers", value)) }
    /// `Phase2EncryptionAlgorithms`. One or more encryption algorithms that are permitted for the VPN tunnel for
    /// phase 2 IKE negotiations.
    pub fn phase2_encryption_algorithms(self, value: impl fc::IntoValue<fc::List<Phase2EncryptionAlgorithmsRequestListValue>>) -> Self { Self(self.0.with("Phase2EncryptionAlgorithms", value)) }
    /// `Phase2IntegrityAlgorithms`. One or more integrity algorithms that are permitted for the VPN tunnel for
    /// phase 2 IKE negotiations.
    pub fn phase2_integrity_algorithms(self, value: impl fc::IntoValue<fc::List<Phase2IntegrityAlgorithmsRequestListValue>>) -> Self { Self(self.0.with("Phase2IntegrityAlgorithms", value)) }
    /// `Phase2LifetimeSeconds`. The lifetime for phase 2 of the IKE negotiation, in seconds.
    pub fn phase2_lifetime_seconds(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Phase2LifetimeSeconds", value)) }
    /// `PreSharedKey`. The pre-shared key (PSK) to establish initial authentication between the virtual private
    /// gateway and customer gateway.
    pub fn pre_shared_key(self, value: impl fc::IntoValue<fc::Secret>) -> Self { Self(self.0.with("PreSharedKey", value)) }
    /// `RekeyFuzzPercentage`. The percentage of the rekey window (determined by `RekeyMarginTimeSeconds` ) during
    /// which the rekey time is randomly selected.
    pub fn rekey_fuzz_percentage(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("RekeyFuzzPercentage", value)) }
    /// `RekeyMarginTimeSeconds`. The margin time, in seconds, before the phase 2 lifetime expires, during which
    /// the AWS side of the VPN connection performs an IKE rekey. The exact time of the rekey is randomly selected
    /// based on the value for `RekeyFuzzPercentage`.
    pub fn rekey_margin_time_seconds(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("RekeyMarginTimeSeconds", value)) }
    /// `ReplayWindowSize`. The number of packets in an IKE replay window.
    pub fn replay_window_size(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("ReplayWindowSize", value)) }
    /// `StartupAction`. The action to take when the establishing the tunnel for the VPN connection. By default,
    /// your customer gateway device must initiate the IKE negotiation and bring up the tunnel. Specify `start` for
    /// AWS to initiate the IKE negotiation.
    pub fn startup_action(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("StartupAction", value)) }
    /// `TunnelInsideCidr`. The range of inside IP addresses for the tunnel. Any specified CIDR blocks must be
    /// unique across all VPN connections that use the same virtual private gateway.
    pub fn tunnel_inside_cidr(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TunnelInsideCidr", value)) }
    /// `TunnelInsideIpv6Cidr`. The range of inside IPv6 addresses for the tunnel. Any specified CIDR blocks must
    /// be unique across all VPN connections that use the same transit gateway.
    pub fn tunnel_inside_ipv6_cidr(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TunnelInsideIpv6Cidr", value)) }
}

impl fc::Property for VpnTunnelOptionsSpecification {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}
