// Written by `fineract-codegen`; changes are lost.

//! The resources of `AWS::NetworkFirewall`.

use fineract_core as fc;

use crate as cfn;

/// `AWS::NetworkFirewall::ContainerAssociation`
///
/// Resource type definition for AWS::NetworkFirewall::ContainerAssociation. A container association monitors
/// container lifecycle events in your Amazon ECS or Amazon EKS clusters and resolves running container addresses
/// for use in Network Firewall rules.
#[derive(Clone)]
pub struct ContainerAssociation(cfn::ResourceBody);

impl ContainerAssociation {
    /// A value of `Type`.
    pub const TYPE_ECS: &'static str = "ECS";
    /// A value of `Type`.
    pub const TYPE_EKS: &'static str = "EKS";
    /// A new `AWS::NetworkFirewall::ContainerAssociation`.
    ///
    /// - `ContainerAssociationName`. The descriptive name of the container association. You can't change the name of
    ///   a container association after you create it.
    /// - `ContainerMonitoringConfigurations`. The monitoring configurations for the container association. Each
    ///   configuration specifies an Amazon ECS or Amazon EKS cluster to monitor and optional attribute filters to
    ///   narrow which containers are tracked.
    /// - `Type`. The type of containers to monitor. You can't change the container type after creation.
    pub fn new(
        container_association_name: impl fc::IntoValue<String>,
        container_monitoring_configurations: impl fc::IntoValue<fc::List<ContainerMonitoringConfiguration>>,
        r#type: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("ContainerAssociationName", container_association_name)
            .with("ContainerMonitoringConfigurations", container_monitoring_configurations)
            .with("Type", r#type)
        )
    }
    /// `Description`. A description of the container association.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `Tags`. An array of key-value pairs to apply to this resource.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for ContainerAssociation {
    const TYPE: &'static str = "AWS::NetworkFirewall::ContainerAssociation";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ContainerAssociation {
    type Handle = ContainerAssociationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ContainerAssociationRef { ContainerAssociationRef(self.0.build(scope, "AWS::NetworkFirewall::ContainerAssociation")) }
}

/// A [`ContainerAssociation`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ContainerAssociationRef(fc::NodeId);

impl ContainerAssociationRef {
    /// `ContainerAssociationArn`, by `Ref`. The Amazon Resource Name (ARN) of the container association.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<ContainerAssociation>> { fc::Value::reference(self.0) }
    /// `ResolvedCidrCount`, by `Fn::GetAtt`. The number of CIDR blocks resolved from the monitored containers.
    #[inline]
    pub fn resolved_cidr_count(&self) -> fc::Value<i64> { fc::Value::attribute(self.0, "ResolvedCidrCount") }
    /// `Status`, by `Fn::GetAtt`. The current status of the container association.
    #[inline]
    pub fn status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Status") }
}

impl From<ContainerAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: ContainerAssociationRef) -> Self { it.0 }
}

impl From<&ContainerAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: &ContainerAssociationRef) -> Self { it.0 }
}

/// `AWS::NetworkFirewall::Firewall`
///
/// Use the firewall to provide stateful, managed, network firewall and intrusion detection and prevention
/// filtering for your VPCs in Amazon VPC.
#[derive(Clone)]
pub struct Firewall(cfn::ResourceBody);

impl Firewall {
    /// A value of `EnabledAnalysisTypes`.
    pub const ENABLED_ANALYSIS_TYPES_HTTP_HOST: &'static str = "HTTP_HOST";
    /// A value of `EnabledAnalysisTypes`.
    pub const ENABLED_ANALYSIS_TYPES_TLS_SNI: &'static str = "TLS_SNI";
    /// A new `AWS::NetworkFirewall::Firewall`.
    ///
    /// - `FirewallName`. The descriptive name of the firewall. You can't change the name of a firewall after you
    ///   create it.
    /// - `FirewallPolicyArn`. The Amazon Resource Name (ARN) of the firewall policy.
    pub fn new(
        firewall_name: impl fc::IntoValue<String>,
        firewall_policy_arn: impl fc::IntoValue<fc::Arn<FirewallPolicy>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("FirewallName", firewall_name)
            .with("FirewallPolicyArn", firewall_policy_arn)
        )
    }
    /// `AvailabilityZoneChangeProtection`. A setting indicating whether the firewall is protected against changes
    /// to its Availability Zone configuration. When set to `TRUE`, you must first disable this protection before
    /// adding or removing Availability Zones.
    pub fn availability_zone_change_protection(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("AvailabilityZoneChangeProtection", value)) }
    /// `AvailabilityZoneMappings`. The Availability Zones where the firewall endpoints are created for a transit
    /// gateway-attached firewall. Each mapping specifies an Availability Zone where the firewall processes
    /// traffic.
    pub fn availability_zone_mappings(self, value: impl fc::IntoValue<fc::List<AvailabilityZoneMapping>>) -> Self { Self(self.0.with("AvailabilityZoneMappings", value)) }
    /// `DeleteProtection`. A flag indicating whether it is possible to delete the firewall. A setting of `TRUE`
    /// indicates that the firewall is protected against deletion. Use this setting to protect against accidentally
    /// deleting a firewall that is in use. When you create a firewall, the operation initializes this flag to
    /// `TRUE`.
    pub fn delete_protection(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("DeleteProtection", value)) }
    /// `Description`. A description of the firewall.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `EnabledAnalysisTypes`. An optional setting indicating the specific traffic analysis types to enable on the
    /// firewall.
    pub fn enabled_analysis_types(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("EnabledAnalysisTypes", value)) }
    /// `FirewallPolicyChangeProtection`. A setting indicating whether the firewall is protected against a change
    /// to the firewall policy association. Use this setting to protect against accidentally modifying the firewall
    /// policy for a firewall that is in use. When you create a firewall, the operation initializes this setting to
    /// `TRUE`.
    pub fn firewall_policy_change_protection(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("FirewallPolicyChangeProtection", value)) }
    /// `SubnetChangeProtection`. A setting indicating whether the firewall is protected against changes to the
    /// subnet associations. Use this setting to protect against accidentally modifying the subnet associations for
    /// a firewall that is in use. When you create a firewall, the operation initializes this setting to `TRUE`.
    pub fn subnet_change_protection(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("SubnetChangeProtection", value)) }
    /// `SubnetMappings`. The primary public subnets that Network Firewall is using for the firewall. Network
    /// Firewall creates a firewall endpoint in each subnet. Create a subnet mapping for each Availability Zone
    /// where you want to use the firewall.
    pub fn subnet_mappings(self, value: impl fc::IntoValue<fc::List<SubnetMapping>>) -> Self { Self(self.0.with("SubnetMappings", value)) }
    /// `Tags`. An array of key-value pairs to apply to this resource.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `TransitGatewayId`. The unique identifier of the transit gateway associated with this firewall. This field
    /// is only present for transit gateway-attached firewalls.
    pub fn transit_gateway_id(self, value: impl fc::IntoValue<fc::IdOf<cfn::target::ec2::TransitGateway>>) -> Self { Self(self.0.with("TransitGatewayId", value)) }
    /// `VpcId`. The unique identifier of the VPC where the firewall is in use. You can't change the VPC of a
    /// firewall after you create the firewall.
    pub fn vpc_id(self, value: impl fc::IntoValue<fc::IdOf<cfn::target::ec2::Vpc>>) -> Self { Self(self.0.with("VpcId", value)) }
}

impl cfn::Resource for Firewall {
    const TYPE: &'static str = "AWS::NetworkFirewall::Firewall";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Firewall {
    type Handle = FirewallRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> FirewallRef { FirewallRef(self.0.build(scope, "AWS::NetworkFirewall::Firewall")) }
}

/// A [`Firewall`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct FirewallRef(fc::NodeId);

impl FirewallRef {
    /// `FirewallId`, by `Fn::GetAtt`. The name of the firewallresource.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<Firewall>> { fc::Value::attribute(self.0, "FirewallId") }
    /// `FirewallArn`, by `Ref`. The Amazon Resource Name (ARN) of the firewall.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Firewall>> { fc::Value::reference(self.0) }
    /// `EndpointIds`, by `Fn::GetAtt`. The unique IDs of the firewall endpoints for all of the subnets that you
    /// attached to the firewall. The subnets are not listed in any particular order. For example:
    /// `["us-west-2c:vpce-111122223333", "us-west-2a:vpce-987654321098", "us-west-2b:vpce-012345678901"]`.
    #[inline]
    pub fn endpoint_ids(&self) -> fc::Value<fc::List<String>> { fc::Value::attribute(self.0, "EndpointIds") }
    /// `TransitGatewayAttachmentId`, by `Fn::GetAtt`. The unique identifier of the transit gateway attachment
    /// associated with this firewall. This field is only present for transit gateway-attached firewalls.
    #[inline]
    pub fn transit_gateway_attachment_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "TransitGatewayAttachmentId") }
}

impl From<FirewallRef> for fc::NodeId {
    #[inline]
    fn from(it: FirewallRef) -> Self { it.0 }
}

impl From<&FirewallRef> for fc::NodeId {
    #[inline]
    fn from(it: &FirewallRef) -> Self { it.0 }
}

/// `AWS::NetworkFirewall::FirewallPolicy`
///
/// Use the firewall policy to define the stateless and stateful network traffic filtering behavior for your
/// firewall. You can use one firewall policy for multiple firewalls.
#[derive(Clone)]
pub struct FirewallPolicy(cfn::ResourceBody);

impl FirewallPolicy {
    /// A new `AWS::NetworkFirewall::FirewallPolicy`.
    ///
    /// - `FirewallPolicy`. The traffic filtering behavior of a firewall policy, defined in a collection of stateless
    ///   and stateful rule groups and other settings.
    /// - `FirewallPolicyName`. The descriptive name of the firewall policy. You can't change the name of a firewall
    ///   policy after you create it.
    pub fn new(
        firewall_policy: impl fc::IntoValue<FirewallPolicyProperty>,
        firewall_policy_name: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("FirewallPolicy", firewall_policy)
            .with("FirewallPolicyName", firewall_policy_name)
        )
    }
    /// `Description`. A description of the firewall policy.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `Tags`. An array of key-value pairs to apply to this resource.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for FirewallPolicy {
    const TYPE: &'static str = "AWS::NetworkFirewall::FirewallPolicy";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for FirewallPolicy {
    type Handle = FirewallPolicyRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> FirewallPolicyRef { FirewallPolicyRef(self.0.build(scope, "AWS::NetworkFirewall::FirewallPolicy")) }
}

/// A [`FirewallPolicy`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct FirewallPolicyRef(fc::NodeId);

impl FirewallPolicyRef {
    /// `FirewallPolicyId`, by `Fn::GetAtt`. The unique ID of the firewall policy resource.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<FirewallPolicy>> { fc::Value::attribute(self.0, "FirewallPolicyId") }
    /// `FirewallPolicyArn`, by `Ref`. The Amazon Resource Name (ARN) of the firewall policy.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<FirewallPolicy>> { fc::Value::reference(self.0) }
}

impl From<FirewallPolicyRef> for fc::NodeId {
    #[inline]
    fn from(it: FirewallPolicyRef) -> Self { it.0 }
}

impl From<&FirewallPolicyRef> for fc::NodeId {
    #[inline]
    fn from(it: &FirewallPolicyRef) -> Self { it.0 }
}

/// `AWS::NetworkFirewall::LoggingConfiguration`
///
/// Use the logging configuration to define the destinations and logging options for an firewall.
#[derive(Clone)]
pub struct LoggingConfiguration(cfn::ResourceBody);

impl LoggingConfiguration {
    /// A new `AWS::NetworkFirewall::LoggingConfiguration`.
    ///
    /// - `FirewallArn`. The Amazon Resource Name (ARN) of the firewallthat the logging configuration is associated
    ///   with. You can't change the firewall specification after you create the logging configuration.
    /// - `LoggingConfiguration`. Defines how AWS Network Firewall performs logging for a firewall.
    pub fn new(
        firewall_arn: impl fc::IntoValue<fc::Arn<Firewall>>,
        logging_configuration: impl fc::IntoValue<LoggingConfigurationProperty>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("FirewallArn", firewall_arn)
            .with("LoggingConfiguration", logging_configuration)
        )
    }
    /// `EnableMonitoringDashboard`.
    pub fn enable_monitoring_dashboard(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("EnableMonitoringDashboard", value)) }
    /// `FirewallName`. The name of the firewall that the logging configuration is associated with. You can't
    /// change the firewall specification after you create the logging configuration.
    pub fn firewall_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("FirewallName", value)) }
}

impl cfn::Resource for LoggingConfiguration {
    const TYPE: &'static str = "AWS::NetworkFirewall::LoggingConfiguration";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for LoggingConfiguration {
    type Handle = LoggingConfigurationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> LoggingConfigurationRef { LoggingConfigurationRef(self.0.build(scope, "AWS::NetworkFirewall::LoggingConfiguration")) }
}

/// A [`LoggingConfiguration`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct LoggingConfigurationRef(fc::NodeId);

impl LoggingConfigurationRef {
    /// `FirewallArn`, by `Ref`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<LoggingConfiguration>> { fc::Value::reference(self.0) }
}

impl From<LoggingConfigurationRef> for fc::NodeId {
    #[inline]
    fn from(it: LoggingConfigurationRef) -> Self { it.0 }
}

impl From<&LoggingConfigurationRef> for fc::NodeId {
    #[inline]
    fn from(it: &LoggingConfigurationRef) -> Self { it.0 }
}

/// `AWS::NetworkFirewall::RuleGroup`
///
/// Use the [](https://docs.aws.amazon.com/RuleGroup) to define a reusable collection of stateless or stateful
/// network traffic filtering rules. You use rule groups in an firewall policy to specify the filtering behavior of
/// an firewall.
#[derive(Clone)]
pub struct RuleGroup(cfn::ResourceBody);

impl RuleGroup {
    /// A value of `Type`.
    pub const TYPE_STATEFUL: &'static str = "STATEFUL";
    /// A value of `Type`.
    pub const TYPE_STATELESS: &'static str = "STATELESS";
    /// A new `AWS::NetworkFirewall::RuleGroup`.
    ///
    /// - `Capacity`. The maximum operating resources that this rule group can use. You can't change a rule group's
    ///   capacity setting after you create the rule group. When you update a rule group, you are limited to this
    ///   capacity. When you reference a rule group from a firewall policy, Network Firewall reserves this capacity
    ///   for the rule group.
    /// - `RuleGroupName`. The descriptive name of the rule group. You can't change the name of a rule group after
    ///   you create it.
    /// - `Type`. Indicates whether the rule group is stateless or stateful. If the rule group is stateless, it
    ///   contains stateless rules. If it is stateful, it contains stateful rules.
    pub fn new(
        capacity: impl fc::IntoValue<i64>,
        rule_group_name: impl fc::IntoValue<String>,
        r#type: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("Capacity", capacity)
            .with("RuleGroupName", rule_group_name)
            .with("Type", r#type)
        )
    }
    /// `Description`. A description of the rule group.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `RuleGroup`. An object that defines the rule group rules.
    pub fn rule_group(self, value: impl fc::IntoValue<RuleGroupProperty>) -> Self { Self(self.0.with("RuleGroup", value)) }
    /// `SummaryConfiguration`. A complex type containing the currently selected rule option fields that will be
    /// displayed for rule summarization returned by `DescribeRuleGroupSummary`.
    pub fn summary_configuration(self, value: impl fc::IntoValue<SummaryConfiguration>) -> Self { Self(self.0.with("SummaryConfiguration", value)) }
    /// `Tags`. An array of key-value pairs to apply to this resource.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for RuleGroup {
    const TYPE: &'static str = "AWS::NetworkFirewall::RuleGroup";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for RuleGroup {
    type Handle = RuleGroupRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> RuleGroupRef { RuleGroupRef(self.0.build(scope, "AWS::NetworkFirewall::RuleGroup")) }
}

/// A [`RuleGroup`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct RuleGroupRef(fc::NodeId);

impl RuleGroupRef {
    /// `RuleGroupId`, by `Fn::GetAtt`. The unique ID of the rule group resource.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<RuleGroup>> { fc::Value::attribute(self.0, "RuleGroupId") }
    /// `RuleGroupArn`, by `Ref`. The Amazon Resource Name (ARN) of the rule group.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<RuleGroup>> { fc::Value::reference(self.0) }
}

impl From<RuleGroupRef> for fc::NodeId {
    #[inline]
    fn from(it: RuleGroupRef) -> Self { it.0 }
}

impl From<&RuleGroupRef> for fc::NodeId {
    #[inline]
    fn from(it: &RuleGroupRef) -> Self { it.0 }
}

/// `AWS::NetworkFirewall::TLSInspectionConfiguration`
///
/// The object that defines a TLS inspection configuration.
#[derive(Clone)]
pub struct TlsInspectionConfiguration(cfn::ResourceBody);

impl TlsInspectionConfiguration {
    /// A new `AWS::NetworkFirewall::TLSInspectionConfiguration`.
    ///
    /// - `TLSInspectionConfiguration`. The object that defines a TLS inspection configuration. AWS Network Firewall
    ///   uses TLS inspection configurations to decrypt your firewall's inbound and outbound SSL/TLS traffic. After
    ///   decryption, AWS Network Firewall inspects the traffic according to your firewall policy's stateful rules,
    ///   and then re-encrypts it before sending it to its destination.
    /// - `TLSInspectionConfigurationName`. The descriptive name of the TLS inspection configuration. You can't
    ///   change the name of a TLS inspection configuration after you create it.
    pub fn new(
        tls_inspection_configuration: impl fc::IntoValue<TlsInspectionConfigurationProperty>,
        tls_inspection_configuration_name: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("TLSInspectionConfiguration", tls_inspection_configuration)
            .with("TLSInspectionConfigurationName", tls_inspection_configuration_name)
        )
    }
    /// `Description`. A description of the TLS inspection configuration.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `Tags`. The key:value pairs to associate with the resource.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for TlsInspectionConfiguration {
    const TYPE: &'static str = "AWS::NetworkFirewall::TLSInspectionConfiguration";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for TlsInspectionConfiguration {
    type Handle = TlsInspectionConfigurationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> TlsInspectionConfigurationRef { TlsInspectionConfigurationRef(self.0.build(scope, "AWS::NetworkFirewall::TLSInspectionConfiguration")) }
}

/// A [`TlsInspectionConfiguration`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct TlsInspectionConfigurationRef(fc::NodeId);

impl TlsInspectionConfigurationRef {
    /// `TLSInspectionConfigurationId`, by `Fn::GetAtt`. A unique identifier for the TLS inspection configuration.
    /// This ID is returned in the responses to create and list commands. You provide it to operations such as
    /// update and delete.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<TlsInspectionConfiguration>> { fc::Value::attribute(self.0, "TLSInspectionConfigurationId") }
    /// `TLSInspectionConfigurationArn`, by `Ref`. The Amazon Resource Name (ARN) of the TLS inspection
    /// configuration.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<TlsInspectionConfiguration>> { fc::Value::reference(self.0) }
}

impl From<TlsInspectionConfigurationRef> for fc::NodeId {
    #[inline]
    fn from(it: TlsInspectionConfigurationRef) -> Self { it.0 }
}

impl From<&TlsInspectionConfigurationRef> for fc::NodeId {
    #[inline]
    fn from(it: &TlsInspectionConfigurationRef) -> Self { it.0 }
}

/// `AWS::NetworkFirewall::VpcEndpointAssociation`
///
/// A VPC endpoint association defines a single subnet to use for a firewall endpoint for a `Firewall`. You can
/// define VPC endpoint associations only in the Availability Zones that already have a subnet mapping defined in
/// the `Firewall` resource.
#[derive(Clone)]
pub struct VpcEndpointAssociation(cfn::ResourceBody);

impl VpcEndpointAssociation {
    /// A new `AWS::NetworkFirewall::VpcEndpointAssociation`.
    ///
    /// - `FirewallArn`. The Amazon Resource Name (ARN) of the firewall.
    /// - `SubnetMapping`. The ID for a subnet that's used in an association with a firewall. This is used in
    ///   `CreateFirewall`, `AssociateSubnets`, and `CreateVpcEndpointAssociation`. AWS Network Firewall creates an
    ///   instance of the associated firewall in each subnet that you specify, to filter traffic in the subnet's
    ///   Availability Zone.
    /// - `VpcId`. The unique identifier of the VPC for the endpoint association.
    pub fn new(
        firewall_arn: impl fc::IntoValue<fc::Arn<Firewall>>,
        subnet_mapping: impl fc::IntoValue<SubnetMapping>,
        vpc_id: impl fc::IntoValue<fc::IdOf<cfn::target::ec2::Vpc>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("FirewallArn", firewall_arn)
            .with("SubnetMapping", subnet_mapping)
            .with("VpcId", vpc_id)
        )
    }
    /// `Description`. A description of the VPC endpoint association.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `Tags`. The key:value pairs to associate with the resource.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for VpcEndpointAssociation {
    const TYPE: &'static str = "AWS::NetworkFirewall::VpcEndpointAssociation";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for VpcEndpointAssociation {
    type Handle = VpcEndpointAssociationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> VpcEndpointAssociationRef { VpcEndpointAssociationRef(self.0.build(scope, "AWS::NetworkFirewall::VpcEndpointAssociation")) }
}

/// A [`VpcEndpointAssociation`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct VpcEndpointAssociationRef(fc::NodeId);

impl VpcEndpointAssociationRef {
    /// `VpcEndpointAssociationId`, by `Fn::GetAtt`. The unique identifier of the VPC endpoint association.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<VpcEndpointAssociation>> { fc::Value::attribute(self.0, "VpcEndpointAssociationId") }
    /// `VpcEndpointAssociationArn`, by `Ref`. The Amazon Resource Name (ARN) of a VPC endpoint association.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<VpcEndpointAssociation>> { fc::Value::reference(self.0) }
    /// `EndpointId`, by `Fn::GetAtt`. The unique ID of the firewall endpoint for the subnet that you attached to
    /// the firewall.For example: "vpce-111122223333"
    #[inline]
    pub fn endpoint_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "EndpointId") }
}

impl From<VpcEndpointAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: VpcEndpointAssociationRef) -> Self { it.0 }
}

impl From<&VpcEndpointAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: &VpcEndpointAssociationRef) -> Self { it.0 }
}

/// A custom action to use in stateless rule actions settings.
#[derive(Clone)]
pub struct ActionDefinition(cfn::Properties);

impl ActionDefinition {
    /// A new `ActionDefinition`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `PublishMetricAction`. Stateless inspection criteria that publishes the specified metrics to Amazon
    /// CloudWatch for the matching packet. This setting defines a CloudWatch dimension value to be published.
    pub fn publish_metric_action(self, value: impl fc::IntoValue<PublishMetricAction>) -> Self { Self(self.0.with("PublishMetricAction", value)) }
}

impl fc::Property for ActionDefinition {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A single IP address specification. This is used in the match attributes source and destination specifications.
#[derive(Clone)]
pub struct Address(cfn::Properties);

impl Address {
    /// A new `Address`.
    ///
    /// - `AddressDefinition`. Specify an IP address or a block of IP addresses in Classless Inter-Domain Routing
    ///   (CIDR) notation. Network Firewall supports all address ranges for IPv4 and IPv6.
    pub fn new(address_definition: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("AddressDefinition", address_definition)) }
}

impl fc::Property for Address {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Defines the mapping between an Availability Zone and a firewall endpoint for a transit gateway-attached
/// firewall. Each mapping represents where the firewall can process traffic. You use these mappings when calling
/// `CreateFirewall`, `AssociateAvailabilityZones`, and `DisassociateAvailabilityZones`.
#[derive(Clone)]
pub struct AvailabilityZoneMapping(cfn::Properties);

impl AvailabilityZoneMapping {
    /// A new `AvailabilityZoneMapping`.
    ///
    /// - `AvailabilityZone`. The ID of the Availability Zone where the firewall endpoint is located. For example,
    ///   `us-east-2a`. The Availability Zone must be in the same Region as the transit gateway.
    pub fn new(availability_zone: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("AvailabilityZone", availability_zone)) }
}

impl fc::Property for AvailabilityZoneMapping {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// When enabled, Network Firewall checks if the server certificate presented by the server in the SSL/TLS
/// connection has a revoked or unkown status. If the certificate has an unknown or revoked status, you must
/// specify the actions that Network Firewall takes on outbound traffic.
#[derive(Clone)]
pub struct CheckCertificateRevocationStatus(cfn::Properties);

impl CheckCertificateRevocationStatus {
    /// A value of `RevokedStatusAction`.
    pub const REVOKED_STATUS_ACTION_DROP: &'static str = "DROP";
    /// A value of `RevokedStatusAction`.
    pub const REVOKED_STATUS_ACTION_PASS: &'static str = "PASS";
    /// A value of `RevokedStatusAction`.
    pub const REVOKED_STATUS_ACTION_REJECT: &'static str = "REJECT";
    /// A value of `UnknownStatusAction`.
    pub const UNKNOWN_STATUS_ACTION_DROP: &'static str = "DROP";
    /// A value of `UnknownStatusAction`.
    pub const UNKNOWN_STATUS_ACTION_PASS: &'static str = "PASS";
    /// A value of `UnknownStatusAction`.
    pub const UNKNOWN_STATUS_ACTION_REJECT: &'static str = "REJECT";
    /// A new `CheckCertificateRevocationStatus`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `RevokedStatusAction`. Configures how Network Firewall processes traffic when it determines that the
    /// certificate presented by the server in the SSL/TLS connection has a revoked status.
    pub fn revoked_status_action(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("RevokedStatusAction", value)) }
    /// `UnknownStatusAction`. Configures how Network Firewall processes traffic when it determines that the
    /// certificate presented by the server in the SSL/TLS connection has an unknown status, or a status that
    /// cannot be determined for any other reason, including when the service is unable to connect to the OCSP and
    /// CRL endpoints for the certificate.
    pub fn unknown_status_action(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("UnknownStatusAction", value)) }
}

impl fc::Property for CheckCertificateRevocationStatus {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A key-value filter pair used in container association monitoring configurations to narrow which containers are
/// tracked.
#[derive(Clone)]
pub struct ContainerAttribute(cfn::Properties);

impl ContainerAttribute {
    /// A new `ContainerAttribute`.
    ///
    /// - `Key`. The attribute key to filter on.
    /// - `Value`. The attribute value to match.
    pub fn new(key: impl fc::IntoValue<String>, value: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Key", key).with("Value", value)) }
}

impl fc::Property for ContainerAttribute {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Contains the monitoring configuration for a single cluster in a container association. Specifies the cluster
/// ARN and optional attribute filters to narrow which containers are tracked.
#[derive(Clone)]
pub struct ContainerMonitoringConfiguration(cfn::Properties);

impl ContainerMonitoringConfiguration {
    /// A new `ContainerMonitoringConfiguration`.
    ///
    /// - `ClusterArn`. The ARN of the Amazon ECS or Amazon EKS cluster to monitor. The cluster must be in the same
    ///   Region and account as the container association.
    pub fn new(cluster_arn: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("ClusterArn", cluster_arn)) }
    /// `AttributeFilters`. Key-value pairs that filter which containers are tracked. For Amazon EKS, you can
    /// filter by namespace and Kubernetes labels. For Amazon ECS, you can filter by container instance attributes
    /// (EC2 launch type only).
    pub fn attribute_filters(self, value: impl fc::IntoValue<fc::List<ContainerAttribute>>) -> Self { Self(self.0.with("AttributeFilters", value)) }
}

impl fc::Property for ContainerMonitoringConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// An optional, non-standard action to use for stateless packet handling. You can define this in addition to the
/// standard action that you must specify.
#[derive(Clone)]
pub struct CustomAction(cfn::Properties);

impl CustomAction {
    /// A new `CustomAction`.
    ///
    /// - `ActionDefinition`. The custom action associated with the action name.
    /// - `ActionName`. The descriptive name of the custom action. You can't change the name of a custom action after
    ///   you create it.
    pub fn new(
        action_definition: impl fc::IntoValue<ActionDefinition>,
        action_name: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("ActionDefinition", action_definition)
            .with("ActionName", action_name)
        )
    }
}

impl fc::Property for CustomAction {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The value to use in an Amazon CloudWatch custom metric dimension. This is used in the `PublishMetrics` custom
/// action. A CloudWatch custom metric dimension is a name/value pair that's part of the identity of a metric.
#[derive(Clone)]
pub struct Dimension(cfn::Properties);

impl Dimension {
    /// A new `Dimension`.
    ///
    /// - `Value`. The value to use in the custom metric dimension.
    pub fn new(value: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Value", value)) }
}

impl fc::Property for Dimension {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The traffic filtering behavior of a firewall policy, defined in a collection of stateless and stateful rule
/// groups and other settings.
#[derive(Clone)]
pub struct FirewallPolicyProperty(cfn::Properties);

impl FirewallPolicyProperty {
    /// A new `FirewallPolicyProperty`.
    ///
    /// - `StatelessDefaultActions`. The actions to take on a packet if it doesn't match any of the stateless rules
    ///   in the policy. If you want non-matching packets to be forwarded for stateful inspection, specify
    ///   `aws:forward_to_sfe`.
    /// - `StatelessFragmentDefaultActions`. The actions to take on a fragmented packet if it doesn't match any of
    ///   the stateless rules in the policy. If you want non-matching fragmented packets to be forwarded for stateful
    ///   inspection, specify `aws:forward_to_sfe`.
    pub fn new(
        stateless_default_actions: impl fc::IntoValue<fc::List<String>>,
        stateless_fragment_default_actions: impl fc::IntoValue<fc::List<String>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("StatelessDefaultActions", stateless_default_actions)
            .with("StatelessFragmentDefaultActions", stateless_fragment_default_actions)
        )
    }
    /// `EnableTLSSessionHolding`. When true, prevents TCP and TLS packets from reaching destination servers until
    /// TLS Inspection has evaluated Server Name Indication (SNI) rules. Requires an associated TLS Inspection
    /// configuration.
    pub fn enable_tls_session_holding(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("EnableTLSSessionHolding", value)) }
    /// `PolicyVariables`. Contains variables that you can use to override default Suricata settings in your
    /// firewall policy.
    pub fn policy_variables(self, value: impl fc::IntoValue<PolicyVariables>) -> Self { Self(self.0.with("PolicyVariables", value)) }
    /// `StatefulDefaultActions`. The default actions to take on a packet that doesn't match any stateful rules.
    /// The stateful default action is optional, and is only valid when using the strict rule order.
    pub fn stateful_default_actions(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("StatefulDefaultActions", value)) }
    /// `StatefulEngineOptions`. Additional options governing how Network Firewall handles stateful rules. The
    /// stateful rule groups that you use in your policy must have stateful rule options settings that are
    /// compatible with these settings.
    pub fn stateful_engine_options(self, value: impl fc::IntoValue<StatefulEngineOptions>) -> Self { Self(self.0.with("StatefulEngineOptions", value)) }
    /// `StatefulRuleGroupReferences`. References to the stateful rule groups that are used in the policy. These
    /// define the inspection criteria in stateful rules.
    pub fn stateful_rule_group_references(self, value: impl fc::IntoValue<fc::List<StatefulRuleGroupReference>>) -> Self { Self(self.0.with("StatefulRuleGroupReferences", value)) }
    /// `StatelessCustomActions`. The custom action definitions that are available for use in the firewall policy's
    /// `StatelessDefaultActions` setting. You name each custom action that you define, and then you can use it by
    /// name in your default actions specifications.
    pub fn stateless_custom_actions(self, value: impl fc::IntoValue<fc::List<CustomAction>>) -> Self { Self(self.0.with("StatelessCustomActions", value)) }
    /// `StatelessRuleGroupReferences`. References to the stateless rule groups that are used in the policy. These
    /// define the matching criteria in stateless rules.
    pub fn stateless_rule_group_references(self, value: impl fc::IntoValue<fc::List<StatelessRuleGroupReference>>) -> Self { Self(self.0.with("StatelessRuleGroupReferences", value)) }
    /// `TLSInspectionConfigurationArn`. The Amazon Resource Name (ARN) of the TLS inspection configuration.
    pub fn tls_inspection_configuration_arn(self, value: impl fc::IntoValue<fc::Arn<TlsInspectionConfiguration>>) -> Self { Self(self.0.with("TLSInspectionConfigurationArn", value)) }
}

impl fc::Property for FirewallPolicyProperty {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes the amount of time that can pass without any traffic sent through the firewall before the firewall
/// determines that the connection is idle and Network Firewall removes the flow entry from its flow table.
/// Existing connections and flows are not impacted when you update this value. Only new connections after you
/// update this value are impacted.
#[derive(Clone)]
pub struct FlowTimeouts(cfn::Properties);

impl FlowTimeouts {
    /// A new `FlowTimeouts`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `TcpIdleTimeoutSeconds`. The number of seconds that can pass without any TCP traffic sent through the
    /// firewall before the firewall determines that the connection is idle. After the idle timeout passes, data
    /// packets are dropped, however, the next TCP SYN packet is considered a new flow and is processed by the
    /// firewall. Clients or targets can use TCP keepalive packets to reset the idle timeout.
    pub fn tcp_idle_timeout_seconds(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("TcpIdleTimeoutSeconds", value)) }
}

impl fc::Property for FlowTimeouts {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The 5-tuple criteria for AWS Network Firewall to use to inspect packet headers in stateful traffic flow
/// inspection. Traffic flows that match the criteria are a match for the corresponding stateful rule.
#[derive(Clone)]
pub struct Header(cfn::Properties);

/// What a [`Header`] can't be without.
#[derive(Clone)]
pub struct HeaderRequired<A, B, C, D, E, F> {
    /// `Destination`. The destination IP address or address range to inspect for, in CIDR notation. To match with
    /// any address, specify `ANY`. (`String`)
    pub destination: A,
    /// `DestinationPort`. The destination port to inspect for. You can specify an individual port, for example
    /// `1994` and you can specify a port range, for example `1990:1994`. To match with any port, specify `ANY`.
    /// (`String`)
    pub destination_port: B,
    /// `Direction`. The direction of traffic flow to inspect. If set to `ANY`, the inspection matches
    /// bidirectional traffic, both from the source to the destination and from the destination to the source. If
    /// set to `FORWARD`, the inspection only matches traffic going from the source to the destination. (`String`)
    pub direction: C,
    /// `Protocol`. The protocol to inspect for. To specify all, you can use `IP`, because all traffic on AWS and
    /// on the internet is IP. (`String`)
    pub protocol: D,
    /// `Source`. The source IP address or address range to inspect for, in CIDR notation. To match with any
    /// address, specify `ANY`. (`String`)
    pub source: E,
    /// `SourcePort`. The source port to inspect for. You can specify an individual port, for example `1994` and
    /// you can specify a port range, for example `1990:1994`. To match with any port, specify `ANY`. (`String`)
    pub source_port: F,
}

impl Header {
    /// A value of `Direction`.
    pub const DIRECTION_ANY: &'static str = "ANY";
    /// A value of `Direction`.
    pub const DIRECTION_FORWARD: &'static str = "FORWARD";
    /// A value of `Protocol`.
    pub const PROTOCOL_DCERPC: &'static str = "DCERPC";
    /// A value of `Protocol`.
    pub const PROTOCOL_DHCP: &'static str = "DHCP";
    /// A value of `Protocol`.
    pub const PROTOCOL_DNS: &'static str = "DNS";
    /// A value of `Protocol`.
    pub const PROTOCOL_FTP: &'static str = "FTP";
    /// A value of `Protocol`.
    pub const PROTOCOL_HTTP: &'static str = "HTTP";
    /// A value of `Protocol`.
    pub const PROTOCOL_ICMP: &'static str = "ICMP";
    /// A value of `Protocol`.
    pub const PROTOCOL_IKEV2: &'static str = "IKEV2";
    /// A value of `Protocol`.
    pub const PROTOCOL_IMAP: &'static str = "IMAP";
    /// A value of `Protocol`.
    pub const PROTOCOL_IP: &'static str = "IP";
    /// A value of `Protocol`.
    pub const PROTOCOL_KRB5: &'static str = "KRB5";
    /// A value of `Protocol`.
    pub const PROTOCOL_MSN: &'static str = "MSN";
    /// A value of `Protocol`.
    pub const PROTOCOL_NTP: &'static str = "NTP";
    /// A value of `Protocol`.
    pub const PROTOCOL_SMB: &'static str = "SMB";
    /// A value of `Protocol`.
    pub const PROTOCOL_SMTP: &'static str = "SMTP";
    /// A value of `Protocol`.
    pub const PROTOCOL_SSH: &'static str = "SSH";
    /// A value of `Protocol`.
    pub const PROTOCOL_TCP: &'static str = "TCP";
    /// A value of `Protocol`.
    pub const PROTOCOL_TFTP: &'static str = "TFTP";
    /// A value of `Protocol`.
    pub const PROTOCOL_TLS: &'static str = "TLS";
    /// A value of `Protocol`.
    pub const PROTOCOL_UDP: &'static str = "UDP";
    /// A new `Header`.
    pub fn new(required: HeaderRequired<
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
    >) -> Self {
        Self(cfn::Properties::new()
            .with("Destination", required.destination)
            .with("DestinationPort", required.destination_port)
            .with("Direction", required.direction)
            .with("Protocol", required.protocol)
            .with("Source", required.source)
            .with("SourcePort", required.source_port)
        )
    }
}

impl fc::Property for Header {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A list of IP addresses and address ranges, in CIDR notation. This is part of a rule variable.
#[derive(Clone)]
pub struct IpSet(cfn::Properties);

impl IpSet {
    /// A new `IpSet`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Definition`. The list of IP addresses and address ranges, in CIDR notation.
    pub fn definition(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Definition", value)) }
}

impl fc::Property for IpSet {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configures one or more IP set references for a Suricata-compatible rule group. An IP set reference is a rule
/// variable that references a resource that you create and manage in another AWS service, such as an Amazon VPC
/// prefix list. Network Firewall IP set references enable you to dynamically update the contents of your rules.
#[derive(Clone)]
pub struct IpSetReference(cfn::Properties);

impl IpSetReference {
    /// A new `IpSetReference`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ReferenceArn`. The Amazon Resource Name (ARN) of the resource to include in the IP set reference.
    pub fn reference_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ReferenceArn", value)) }
}

impl fc::Property for IpSetReference {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Defines where AWS Network Firewall sends logs for the firewall for one log type. This is used in logging
/// configuration. You can send each type of log to an Amazon S3 bucket, a CloudWatch log group, or a Kinesis Data
/// Firehose delivery stream.
#[derive(Clone)]
pub struct LogDestinationConfig(cfn::Properties);

impl LogDestinationConfig {
    /// A value of `LogDestinationType`.
    pub const LOG_DESTINATION_TYPE_CLOUD_WATCH_LOGS: &'static str = "CloudWatchLogs";
    /// A value of `LogDestinationType`.
    pub const LOG_DESTINATION_TYPE_KINESIS_DATA_FIREHOSE: &'static str = "KinesisDataFirehose";
    /// A value of `LogDestinationType`.
    pub const LOG_DESTINATION_TYPE_S3: &'static str = "S3";
    /// A value of `LogType`.
    pub const LOG_TYPE_ALERT: &'static str = "ALERT";
    /// A value of `LogType`.
    pub const LOG_TYPE_FLOW: &'static str = "FLOW";
    /// A value of `LogType`.
    pub const LOG_TYPE_TLS: &'static str = "TLS";
    /// A new `LogDestinationConfig`.
    ///
    /// - `LogDestination`. The named location for the logs, provided in a key:value mapping that is specific to the
    ///   chosen destination type.
    /// - `LogDestinationType`. The type of storage destination to send these logs to. You can send logs to an Amazon
    ///   S3 bucket, a CloudWatch log group, or a Firehose delivery stream.
    /// - `LogType`. The type of log to record. You can record the following types of logs from your Network Firewall
    ///   stateful engine.
    pub fn new(
        log_destination: impl fc::IntoValue<fc::Dict<String>>,
        log_destination_type: impl fc::IntoValue<String>,
        log_type: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("LogDestination", log_destination)
            .with("LogDestinationType", log_destination_type)
            .with("LogType", log_type)
        )
    }
}

impl fc::Property for LogDestinationConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Defines how AWS Network Firewall performs logging for a firewall.
#[derive(Clone)]
pub struct LoggingConfigurationProperty(cfn::Properties);

impl LoggingConfigurationProperty {
    /// A new `LoggingConfigurationProperty`.
    ///
    /// - `LogDestinationConfigs`. Defines the logging destinations for the logs for a firewall. Network Firewall
    ///   generates logs for stateful rule groups.
    pub fn new(
        log_destination_configs: impl fc::IntoValue<fc::List<LogDestinationConfig>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("LogDestinationConfigs", log_destination_configs)
        )
    }
}

impl fc::Property for LoggingConfigurationProperty {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Criteria for Network Firewall to use to inspect an individual packet in stateless rule inspection. Each match
/// attributes set can include one or more items such as IP address, CIDR range, port number, protocol, and TCP
/// flags.
#[derive(Clone)]
pub struct MatchAttributes(cfn::Properties);

impl MatchAttributes {
    /// A new `MatchAttributes`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `DestinationPorts`. The destination port to inspect for. You can specify an individual port, for example
    /// `1994` and you can specify a port range, for example `1990:1994`. To match with any port, specify `ANY`.
    pub fn destination_ports(self, value: impl fc::IntoValue<fc::List<PortRange>>) -> Self { Self(self.0.with("DestinationPorts", value)) }
    /// `Destinations`. The destination IP addresses and address ranges to inspect for, in CIDR notation. If not
    /// specified, this matches with any destination address.
    pub fn destinations(self, value: impl fc::IntoValue<fc::List<Address>>) -> Self { Self(self.0.with("Destinations", value)) }
    /// `Protocols`. The protocols to inspect for, specified using the assigned internet protocol number (IANA) for
    /// each protocol. If not specified, this matches with any protocol.
    pub fn protocols(self, value: impl fc::IntoValue<fc::List<i64>>) -> Self { Self(self.0.with("Protocols", value)) }
    /// `SourcePorts`. The source port to inspect for. You can specify an individual port, for example `1994` and
    /// you can specify a port range, for example `1990:1994`. To match with any port, specify `ANY`.
    pub fn source_ports(self, value: impl fc::IntoValue<fc::List<PortRange>>) -> Self { Self(self.0.with("SourcePorts", value)) }
    /// `Sources`. The source IP addresses and address ranges to inspect for, in CIDR notation. If not specified,
    /// this matches with any source address.
    pub fn sources(self, value: impl fc::IntoValue<fc::List<Address>>) -> Self { Self(self.0.with("Sources", value)) }
    /// `TCPFlags`. The TCP flags and masks to inspect for. If not specified, this matches with any settings. This
    /// setting is only used for protocol 6 (TCP).
    pub fn tcp_flags(self, value: impl fc::IntoValue<fc::List<TcpFlagField>>) -> Self { Self(self.0.with("TCPFlags", value)) }
}

impl fc::Property for MatchAttributes {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Contains variables that you can use to override default Suricata settings in your firewall policy.
#[derive(Clone)]
pub struct PolicyVariables(cfn::Properties);

impl PolicyVariables {
    /// A new `PolicyVariables`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `RuleVariables`. The IPv4 or IPv6 addresses in CIDR notation to use for the Suricata `HOME_NET` variable.
    /// If your firewall uses an inspection VPC, you might want to override the `HOME_NET` variable with the CIDRs
    /// of your home networks. If you don't override `HOME_NET` with your own CIDRs, Network Firewall by default
    /// uses the CIDR of your inspection VPC.
    pub fn rule_variables(self, value: impl fc::IntoValue<fc::Dict<IpSet>>) -> Self { Self(self.0.with("RuleVariables", value)) }
}

impl fc::Property for PolicyVariables {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A single port range specification. This is used for source and destination port ranges in the stateless match
/// attributes.
#[derive(Clone)]
pub struct PortRange(cfn::Properties);

impl PortRange {
    /// A new `PortRange`.
    ///
    /// - `FromPort`. The lower limit of the port range. This must be less than or equal to the `ToPort`
    ///   specification.
    /// - `ToPort`. The upper limit of the port range. This must be greater than or equal to the `FromPort`
    ///   specification.
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

impl fc::Property for PortRange {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A set of port ranges for use in the rules in a rule group.
#[derive(Clone)]
pub struct PortSet(cfn::Properties);

impl PortSet {
    /// A new `PortSet`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Definition`. The set of port ranges.
    pub fn definition(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Definition", value)) }
}

impl fc::Property for PortSet {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Stateless inspection criteria that publishes the specified metrics to Amazon CloudWatch for the matching
/// packet. This setting defines a CloudWatch dimension value to be published.
#[derive(Clone)]
pub struct PublishMetricAction(cfn::Properties);

impl PublishMetricAction {
    /// A new `PublishMetricAction`.
    ///
    /// - `Dimensions`.
    pub fn new(dimensions: impl fc::IntoValue<fc::List<Dimension>>) -> Self { Self(cfn::Properties::new().with("Dimensions", dimensions)) }
}

impl fc::Property for PublishMetricAction {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configures the reference sets for a stateful rule group.
#[derive(Clone)]
pub struct ReferenceSets(cfn::Properties);

impl ReferenceSets {
    /// A new `ReferenceSets`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `IPSetReferences`. The IP set references to use in the stateful rule group.
    pub fn ip_set_references(self, value: impl fc::IntoValue<fc::Dict<IpSetReference>>) -> Self { Self(self.0.with("IPSetReferences", value)) }
}

impl fc::Property for ReferenceSets {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The inspection criteria and action for a single stateless rule. AWS Network Firewall inspects each packet for
/// the specified matching criteria. When a packet matches the criteria, Network Firewall performs the rule's
/// actions on the packet.
#[derive(Clone)]
pub struct RuleDefinition(cfn::Properties);

impl RuleDefinition {
    /// A new `RuleDefinition`.
    ///
    /// - `Actions`. The actions to take on a packet that matches one of the stateless rule definition's match
    ///   attributes. You must specify a standard action and you can add custom actions.
    /// - `MatchAttributes`. Criteria for Network Firewall to use to inspect an individual packet in stateless rule
    ///   inspection. Each match attributes set can include one or more items such as IP address, CIDR range, port
    ///   number, protocol, and TCP flags.
    pub fn new(
        actions: impl fc::IntoValue<fc::List<String>>,
        match_attributes: impl fc::IntoValue<MatchAttributes>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Actions", actions)
            .with("MatchAttributes", match_attributes)
        )
    }
}

impl fc::Property for RuleDefinition {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The object that defines the rules in a rule group.
#[derive(Clone)]
pub struct RuleGroupProperty(cfn::Properties);

impl RuleGroupProperty {
    /// A new `RuleGroupProperty`.
    ///
    /// - `RulesSource`. The stateful rules or stateless rules for the rule group.
    pub fn new(rules_source: impl fc::IntoValue<RulesSource>) -> Self { Self(cfn::Properties::new().with("RulesSource", rules_source)) }
    /// `ReferenceSets`. The reference sets for the stateful rule group.
    pub fn reference_sets(self, value: impl fc::IntoValue<ReferenceSets>) -> Self { Self(self.0.with("ReferenceSets", value)) }
    /// `RuleVariables`. Settings that are available for use in the rules in the rule group. You can only use these
    /// for stateful rule groups.
    pub fn rule_variables(self, value: impl fc::IntoValue<RuleVariables>) -> Self { Self(self.0.with("RuleVariables", value)) }
    /// `StatefulRuleOptions`. Additional options governing how Network Firewall handles stateful rules. The
    /// policies where you use your stateful rule group must have stateful rule options settings that are
    /// compatible with these settings.
    pub fn stateful_rule_options(self, value: impl fc::IntoValue<StatefulRuleOptions>) -> Self { Self(self.0.with("StatefulRuleOptions", value)) }
}

impl fc::Property for RuleGroupProperty {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Additional settings for a stateful rule.
#[derive(Clone)]
pub struct RuleOption(cfn::Properties);

impl RuleOption {
    /// A new `RuleOption`.
    ///
    /// - `Keyword`. The Suricata rule option keywords. For Network Firewall, the keyword signature ID (sid) is
    ///   required in the format `sid:112233`. The sid must be unique within the rule group. For information about
    ///   Suricata rule option keywords, see [Rule
    ///   options](https://docs.aws.amazon.com/https://suricata.readthedocs.io/en/suricata-6.0.9/rules/intro.html#rule-options).
    pub fn new(keyword: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Keyword", keyword)) }
    /// `Settings`. The Suricata rule option settings. Settings have zero or more values, and the number of
    /// possible settings and required settings depends on the keyword. The format for Settings is `number`. For
    /// information about Suricata rule option settings, see [Rule
    /// options](https://docs.aws.amazon.com/https://suricata.readthedocs.io/en/suricata-6.0.9/rules/intro.html#rule-options).
    pub fn settings(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Settings", value)) }
}

impl fc::Property for RuleOption {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Settings that are available for use in the rules in the rule group where this is defined.
#[derive(Clone)]
pub struct RuleVariables(cfn::Properties);

impl RuleVariables {
    /// A new `RuleVariables`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `IPSets`. A list of IP addresses and address ranges, in CIDR notation.
    pub fn ip_sets(self, value: impl fc::IntoValue<fc::Dict<IpSet>>) -> Self { Self(self.0.with("IPSets", value)) }
    /// `PortSets`. A list of port ranges.
    pub fn port_sets(self, value: impl fc::IntoValue<fc::Dict<PortSet>>) -> Self { Self(self.0.with("PortSets", value)) }
}

impl fc::Property for RuleVariables {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The stateless or stateful rules definitions for use in a single rule group. Each rule group requires a single
/// `RulesSource`. You can use an instance of this for either stateless rules or stateful rules.
#[derive(Clone)]
pub struct RulesSource(cfn::Properties);

impl RulesSource {
    /// A new `RulesSource`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `RulesSourceList`. Stateful inspection criteria for a domain list rule group.
    pub fn rules_source_list(self, value: impl fc::IntoValue<RulesSourceList>) -> Self { Self(self.0.with("RulesSourceList", value)) }
    /// `RulesString`. Stateful inspection criteria, provided in Suricata compatible rules. Suricata is an
    /// open-source threat detection framework that includes a standard rule-based language for network traffic
    /// inspection.
    pub fn rules_string(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("RulesString", value)) }
    /// `StatefulRules`. An array of individual stateful rules inspection criteria to be used together in a
    /// stateful rule group. Use this option to specify simple Suricata rules with protocol, source and
    /// destination, ports, direction, and rule options. For information about the Suricata `Rules` format, see
    /// [Rules
    /// Format](https://docs.aws.amazon.com/https://suricata.readthedocs.io/en/suricata-7.0.3/rules/intro.html).
    pub fn stateful_rules(self, value: impl fc::IntoValue<fc::List<StatefulRule>>) -> Self { Self(self.0.with("StatefulRules", value)) }
    /// `StatelessRulesAndCustomActions`. Stateless inspection criteria to be used in a stateless rule group.
    pub fn stateless_rules_and_custom_actions(self, value: impl fc::IntoValue<StatelessRulesAndCustomActions>) -> Self { Self(self.0.with("StatelessRulesAndCustomActions", value)) }
}

impl fc::Property for RulesSource {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Stateful inspection criteria for a domain list rule group.
#[derive(Clone)]
pub struct RulesSourceList(cfn::Properties);

impl RulesSourceList {
    /// A value of `GeneratedRulesType`.
    pub const GENERATED_RULES_TYPE_ALERTLIST: &'static str = "ALERTLIST";
    /// A value of `GeneratedRulesType`.
    pub const GENERATED_RULES_TYPE_ALLOWLIST: &'static str = "ALLOWLIST";
    /// A value of `GeneratedRulesType`.
    pub const GENERATED_RULES_TYPE_DENYLIST: &'static str = "DENYLIST";
    /// A value of `GeneratedRulesType`.
    pub const GENERATED_RULES_TYPE_REJECTLIST: &'static str = "REJECTLIST";
    /// A new `RulesSourceList`.
    ///
    /// - `GeneratedRulesType`. Whether you want to apply allow, reject, alert, or drop behavior to the domains in
    ///   your target list.
    /// - `TargetTypes`. The types of targets to inspect for. Valid values are `TLS_SNI` and `HTTP_HOST`.
    /// - `Targets`. The domains that you want to inspect for in your traffic flows.
    pub fn new(
        generated_rules_type: impl fc::IntoValue<String>,
        target_types: impl fc::IntoValue<fc::List<String>>,
        targets: impl fc::IntoValue<fc::List<String>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("GeneratedRulesType", generated_rules_type)
            .with("TargetTypes", target_types)
            .with("Targets", targets)
        )
    }
}

impl fc::Property for RulesSourceList {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Any Certificate Manager (ACM) Secure Sockets Layer/Transport Layer Security (SSL/TLS) server certificate that's
/// associated with a
/// [ServerCertificateConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-networkfirewall-tlsinspectionconfiguration-servercertificateconfiguration.html).
#[derive(Clone)]
pub struct ServerCertificate(cfn::Properties);

impl ServerCertificate {
    /// A new `ServerCertificate`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ResourceArn`. The Amazon Resource Name (ARN) of the Certificate Manager SSL/TLS server certificate that's
    /// used for inbound SSL/TLS inspection.
    pub fn resource_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ResourceArn", value)) }
}

impl fc::Property for ServerCertificate {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configures the Certificate Manager certificates and scope that Network Firewall uses to decrypt and re-encrypt
/// traffic using a
/// [TLSInspectionConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-tlsinspectionconfiguration.html).
#[derive(Clone)]
pub struct ServerCertificateConfiguration(cfn::Properties);

impl ServerCertificateConfiguration {
    /// A new `ServerCertificateConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `CertificateAuthorityArn`. The Amazon Resource Name (ARN) of the imported certificate authority (CA)
    /// certificate within Certificate Manager (ACM) to use for outbound SSL/TLS inspection.
    pub fn certificate_authority_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CertificateAuthorityArn", value)) }
    /// `CheckCertificateRevocationStatus`. When enabled, Network Firewall checks if the server certificate
    /// presented by the server in the SSL/TLS connection has a revoked or unkown status. If the certificate has an
    /// unknown or revoked status, you must specify the actions that Network Firewall takes on outbound traffic.
    pub fn check_certificate_revocation_status(self, value: impl fc::IntoValue<CheckCertificateRevocationStatus>) -> Self { Self(self.0.with("CheckCertificateRevocationStatus", value)) }
    /// `Scopes`. A list of scopes.
    pub fn scopes(self, value: impl fc::IntoValue<fc::List<ServerCertificateScope>>) -> Self { Self(self.0.with("Scopes", value)) }
    /// `ServerCertificates`. The list of server certificates to use for inbound SSL/TLS inspection.
    pub fn server_certificates(self, value: impl fc::IntoValue<fc::List<ServerCertificate>>) -> Self { Self(self.0.with("ServerCertificates", value)) }
}

impl fc::Property for ServerCertificateConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Settings that define the Secure Sockets Layer/Transport Layer Security (SSL/TLS) traffic that Network Firewall
/// should decrypt for inspection by the stateful rule engine.
#[derive(Clone)]
pub struct ServerCertificateScope(cfn::Properties);

impl ServerCertificateScope {
    /// A new `ServerCertificateScope`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `DestinationPorts`. The destination ports to decrypt for inspection, in Transmission Control Protocol (TCP)
    /// format. If not specified, this matches with any destination port.
    pub fn destination_ports(self, value: impl fc::IntoValue<fc::List<PortRange>>) -> Self { Self(self.0.with("DestinationPorts", value)) }
    /// `Destinations`. The destination IP addresses and address ranges to decrypt for inspection, in CIDR
    /// notation. If not specified, this matches with any destination address.
    pub fn destinations(self, value: impl fc::IntoValue<fc::List<Address>>) -> Self { Self(self.0.with("Destinations", value)) }
    /// `Protocols`. The protocols to inspect for, specified using the assigned internet protocol number (IANA) for
    /// each protocol. If not specified, this matches with any protocol.
    pub fn protocols(self, value: impl fc::IntoValue<fc::List<i64>>) -> Self { Self(self.0.with("Protocols", value)) }
    /// `SourcePorts`. The source ports to decrypt for inspection, in Transmission Control Protocol (TCP) format.
    /// If not specified, this matches with any source port.
    pub fn source_ports(self, value: impl fc::IntoValue<fc::List<PortRange>>) -> Self { Self(self.0.with("SourcePorts", value)) }
    /// `Sources`. The source IP addresses and address ranges to decrypt for inspection, in CIDR notation. If not
    /// specified, this matches with any source address.
    pub fn sources(self, value: impl fc::IntoValue<fc::List<Address>>) -> Self { Self(self.0.with("Sources", value)) }
}

impl fc::Property for ServerCertificateScope {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configuration settings for the handling of the stateful rule groups in a firewall policy.
#[derive(Clone)]
pub struct StatefulEngineOptions(cfn::Properties);

impl StatefulEngineOptions {
    /// A value of `RuleOrder`.
    pub const RULE_ORDER_DEFAULT_ACTION_ORDER: &'static str = "DEFAULT_ACTION_ORDER";
    /// A value of `RuleOrder`.
    pub const RULE_ORDER_STRICT_ORDER: &'static str = "STRICT_ORDER";
    /// A value of `StreamExceptionPolicy`.
    pub const STREAM_EXCEPTION_POLICY_CONTINUE: &'static str = "CONTINUE";
    /// A value of `StreamExceptionPolicy`.
    pub const STREAM_EXCEPTION_POLICY_DROP: &'static str = "DROP";
    /// A value of `StreamExceptionPolicy`.
    pub const STREAM_EXCEPTION_POLICY_REJECT: &'static str = "REJECT";
    /// A new `StatefulEngineOptions`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `FlowTimeouts`. Configures the amount of time that can pass without any traffic sent through the firewall
    /// before the firewall determines that the connection is idle.
    pub fn flow_timeouts(self, value: impl fc::IntoValue<FlowTimeouts>) -> Self { Self(self.0.with("FlowTimeouts", value)) }
    /// `RuleOrder`. Indicates how to manage the order of stateful rule evaluation for the policy.
    /// `DEFAULT_ACTION_ORDER` is the default behavior. Stateful rules are provided to the rule engine as Suricata
    /// compatible strings, and Suricata evaluates them based on certain settings.
    pub fn rule_order(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("RuleOrder", value)) }
    /// `StreamExceptionPolicy`. Configures how Network Firewall processes traffic when a network connection breaks
    /// midstream. Network connections can break due to disruptions in external networks or within the firewall
    /// itself.
    pub fn stream_exception_policy(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("StreamExceptionPolicy", value)) }
}

impl fc::Property for StatefulEngineOptions {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A single Suricata rules specification, for use in a stateful rule group. Use this option to specify a simple
/// Suricata rule with protocol, source and destination, ports, direction, and rule options. For information about
/// the Suricata `Rules` format, see [Rules
/// Format](https://docs.aws.amazon.com/https://suricata.readthedocs.io/en/suricata-7.0.3/rules/intro.html).
#[derive(Clone)]
pub struct StatefulRule(cfn::Properties);

impl StatefulRule {
    /// A value of `Action`.
    pub const ACTION_ALERT: &'static str = "ALERT";
    /// A value of `Action`.
    pub const ACTION_DROP: &'static str = "DROP";
    /// A value of `Action`.
    pub const ACTION_PASS: &'static str = "PASS";
    /// A value of `Action`.
    pub const ACTION_REJECT: &'static str = "REJECT";
    /// A new `StatefulRule`.
    ///
    /// - `Action`. Defines what Network Firewall should do with the packets in a traffic flow when the flow matches
    ///   the stateful rule criteria. For all actions, Network Firewall performs the specified action and
    ///   discontinues stateful inspection of the traffic flow.
    /// - `Header`. The stateful inspection criteria for this rule, used to inspect traffic flows.
    /// - `RuleOptions`. Additional settings for a stateful rule, provided as keywords and settings.
    pub fn new(
        action: impl fc::IntoValue<String>,
        header: impl fc::IntoValue<Header>,
        rule_options: impl fc::IntoValue<fc::List<RuleOption>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Action", action)
            .with("Header", header)
            .with("RuleOptions", rule_options)
        )
    }
}

impl fc::Property for StatefulRule {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The setting that allows the policy owner to change the behavior of the rule group within a policy.
#[derive(Clone)]
pub struct StatefulRuleGroupOverride(cfn::Properties);

impl StatefulRuleGroupOverride {
    /// A value of `Action`.
    pub const ACTION_DROP_TO_ALERT: &'static str = "DROP_TO_ALERT";
    /// A new `StatefulRuleGroupOverride`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Action`. The action that changes the rule group from `DROP` to `ALERT`. This only applies to managed rule
    /// groups.
    pub fn action(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Action", value)) }
}

impl fc::Property for StatefulRuleGroupOverride {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Identifier for a single stateful rule group, used in a firewall policy to refer to a rule group.
#[derive(Clone)]
pub struct StatefulRuleGroupReference(cfn::Properties);

impl StatefulRuleGroupReference {
    /// A new `StatefulRuleGroupReference`.
    ///
    /// - `ResourceArn`. The Amazon Resource Name (ARN) of the stateful rule group.
    pub fn new(resource_arn: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("ResourceArn", resource_arn)) }
    /// `DeepThreatInspection`. AWS Network Firewall plans to augment the active threat defense managed rule group
    /// with an additional deep threat inspection capability. When this capability is released, AWS will analyze
    /// service logs of network traffic processed by these rule groups to identify threat indicators across
    /// customers.
    pub fn deep_threat_inspection(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("DeepThreatInspection", value)) }
    /// `Override`. The action that allows the policy owner to override the behavior of the rule group within a
    /// policy.
    pub fn r#override(self, value: impl fc::IntoValue<StatefulRuleGroupOverride>) -> Self { Self(self.0.with("Override", value)) }
    /// `Priority`. An integer setting that indicates the order in which to run the stateful rule groups in a
    /// single firewall policy. This setting only applies to firewall policies that specify the `STRICT_ORDER` rule
    /// order in the stateful engine options settings.
    pub fn priority(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Priority", value)) }
}

impl fc::Property for StatefulRuleGroupReference {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Additional options governing how Network Firewall handles the rule group. You can only use these for stateful
/// rule groups.
#[derive(Clone)]
pub struct StatefulRuleOptions(cfn::Properties);

impl StatefulRuleOptions {
    /// A value of `RuleOrder`.
    pub const RULE_ORDER_DEFAULT_ACTION_ORDER: &'static str = "DEFAULT_ACTION_ORDER";
    /// A value of `RuleOrder`.
    pub const RULE_ORDER_STRICT_ORDER: &'static str = "STRICT_ORDER";
    /// A new `StatefulRuleOptions`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `RuleOrder`. Indicates how to manage the order of the rule evaluation for the rule group.
    /// `DEFAULT_ACTION_ORDER` is the default behavior. Stateful rules are provided to the rule engine as Suricata
    /// compatible strings, and Suricata evaluates them based on certain settings.
    pub fn rule_order(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("RuleOrder", value)) }
}

impl fc::Property for StatefulRuleOptions {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A single stateless rule. This is used in `StatelessRulesAndCustomActions`.
#[derive(Clone)]
pub struct StatelessRule(cfn::Properties);

impl StatelessRule {
    /// A new `StatelessRule`.
    ///
    /// - `Priority`. Indicates the order in which to run this rule relative to all of the rules that are defined for
    ///   a stateless rule group. Network Firewall evaluates the rules in a rule group starting with the lowest
    ///   priority setting. You must ensure that the priority settings are unique for the rule group.
    /// - `RuleDefinition`. Defines the stateless 5-tuple packet inspection criteria and the action to take on a
    ///   packet that matches the criteria.
    pub fn new(
        priority: impl fc::IntoValue<i64>,
        rule_definition: impl fc::IntoValue<RuleDefinition>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Priority", priority)
            .with("RuleDefinition", rule_definition)
        )
    }
}

impl fc::Property for StatelessRule {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Identifier for a single stateless rule group, used in a firewall policy to refer to the rule group.
#[derive(Clone)]
pub struct StatelessRuleGroupReference(cfn::Properties);

impl StatelessRuleGroupReference {
    /// A new `StatelessRuleGroupReference`.
    ///
    /// - `Priority`. An integer setting that indicates the order in which to run the stateless rule groups in a
    ///   single firewall policy. Network Firewall applies each stateless rule group to a packet starting with the
    ///   group that has the lowest priority setting. You must ensure that the priority settings are unique within
    ///   each policy.
    /// - `ResourceArn`. The Amazon Resource Name (ARN) of the stateless rule group.
    pub fn new(
        priority: impl fc::IntoValue<i64>,
        resource_arn: impl fc::IntoValue<fc::Arn<RuleGroup>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Priority", priority)
            .with("ResourceArn", resource_arn)
        )
    }
}

impl fc::Property for StatelessRuleGroupReference {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Stateless inspection criteria. Each stateless rule group uses exactly one of these data types to define its
/// stateless rules.
#[derive(Clone)]
pub struct StatelessRulesAndCustomActions(cfn::Properties);

impl StatelessRulesAndCustomActions {
    /// A new `StatelessRulesAndCustomActions`.
    ///
    /// - `StatelessRules`. Defines the set of stateless rules for use in a stateless rule group.
    pub fn new(stateless_rules: impl fc::IntoValue<fc::List<StatelessRule>>) -> Self { Self(cfn::Properties::new().with("StatelessRules", stateless_rules)) }
    /// `CustomActions`. Defines an array of individual custom action definitions that are available for use by the
    /// stateless rules in this `StatelessRulesAndCustomActions` specification. You name each custom action that
    /// you define, and then you can use it by name in your stateless rule definition `Actions` specification.
    pub fn custom_actions(self, value: impl fc::IntoValue<fc::List<CustomAction>>) -> Self { Self(self.0.with("CustomActions", value)) }
}

impl fc::Property for StatelessRulesAndCustomActions {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The ID for a subnet that you want to associate with the firewall. AWS Network Firewall creates an instance of
/// the associated firewall in each subnet that you specify, to filter traffic in the subnet's Availability Zone.
#[derive(Clone)]
pub struct SubnetMapping(cfn::Properties);

impl SubnetMapping {
    /// A new `SubnetMapping`.
    ///
    /// - `SubnetId`. The unique identifier for the subnet.
    pub fn new(subnet_id: impl fc::IntoValue<fc::IdOf<cfn::target::ec2::Subnet>>) -> Self { Self(cfn::Properties::new().with("SubnetId", subnet_id)) }
    /// `IPAddressType`. The subnet's IP address type. You can't change the IP address type after you create the
    /// subnet.
    pub fn ip_address_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("IPAddressType", value)) }
}

impl fc::Property for SubnetMapping {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A complex type that specifies which Suricata rule metadata fields to use when displaying threat information.
#[derive(Clone)]
pub struct SummaryConfiguration(cfn::Properties);

impl SummaryConfiguration {
    /// A value of `RuleOptions`.
    pub const RULE_OPTIONS_METADATA: &'static str = "METADATA";
    /// A value of `RuleOptions`.
    pub const RULE_OPTIONS_MSG: &'static str = "MSG";
    /// A value of `RuleOptions`.
    pub const RULE_OPTIONS_SID: &'static str = "SID";
    /// A new `SummaryConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `RuleOptions`. Specifies the selected rule options returned by `DescribeRuleGroupSummary`.
    pub fn rule_options(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("RuleOptions", value)) }
}

impl fc::Property for SummaryConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// TCP flags and masks to inspect packets for. This is used in the match attributes specification.
#[derive(Clone)]
pub struct TcpFlagField(cfn::Properties);

impl TcpFlagField {
    /// A new `TcpFlagField`.
    ///
    /// - `Flags`. Used in conjunction with the `Masks` setting to define the flags that must be set and flags that
    ///   must not be set in order for the packet to match. This setting can only specify values that are also
    ///   specified in the `Masks` setting.
    pub fn new(flags: impl fc::IntoValue<fc::List<String>>) -> Self { Self(cfn::Properties::new().with("Flags", flags)) }
    /// `Masks`. The set of flags to consider in the inspection. To inspect all flags in the valid values list,
    /// leave this with no setting.
    pub fn masks(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Masks", value)) }
}

impl fc::Property for TcpFlagField {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The object that defines a TLS inspection configuration. This defines the TLS inspection configuration.
#[derive(Clone)]
pub struct TlsInspectionConfigurationProperty(cfn::Properties);

impl TlsInspectionConfigurationProperty {
    /// A new `TlsInspectionConfigurationProperty`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ServerCertificateConfigurations`. Lists the server certificate configurations that are associated with the
    /// TLS configuration.
    pub fn server_certificate_configurations(self, value: impl fc::IntoValue<fc::List<ServerCertificateConfiguration>>) -> Self { Self(self.0.with("ServerCertificateConfigurations", value)) }
}

impl fc::Property for TlsInspectionConfigurationProperty {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}
