// Written by `fineract-codegen`; changes are lost.

//! The resources of `AWS::Route53Resolver`.

use fineract_core as fc;

use crate as cfn;

/// `AWS::Route53Resolver::FirewallDomainList`
///
/// High-level information about a list of firewall domains for use in a
/// [AWS::Route53Resolver::FirewallRule](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-route53resolver-firewallrulegroup-rule.html).
/// This is returned by
/// [GetFirewallDomainList](https://docs.aws.amazon.com/Route53/latest/APIReference/API_route53resolver_GetFirewallDomainList.html).
#[derive(Clone)]
pub struct FirewallDomainList(cfn::ResourceBody);

impl FirewallDomainList {
    /// A new `AWS::Route53Resolver::FirewallDomainList`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `DomainFileUrl`. The fully qualified URL or URI of the file stored in Amazon Simple Storage Service (Amazon
    /// S3) that contains the list of domains to import.
    pub fn domain_file_url(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DomainFileUrl", value)) }
    /// `Domains`. A list of the domain lists that you have defined.
    pub fn domains(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Domains", value)) }
    /// `Name`. The name of the domain list.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `Tags`. A list of the tag keys and values that you want to associate with the domain list.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for FirewallDomainList {
    const TYPE: &'static str = "AWS::Route53Resolver::FirewallDomainList";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for FirewallDomainList {
    type Handle = FirewallDomainListRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> FirewallDomainListRef { FirewallDomainListRef(self.0.build(scope, "AWS::Route53Resolver::FirewallDomainList")) }
}

/// A [`FirewallDomainList`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct FirewallDomainListRef(fc::NodeId);

impl FirewallDomainListRef {
    /// `Id`, by `Ref`. The ID of the domain list.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<FirewallDomainList>> { fc::Value::reference(self.0) }
    /// `Arn`, by `Fn::GetAtt`. The Amazon Resource Name (ARN) of the firewall domain list.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<FirewallDomainList>> { fc::Value::attribute(self.0, "Arn") }
    /// `CreationTime`, by `Fn::GetAtt`. The date and time that the domain list was created, in Unix time format
    /// and Coordinated Universal Time (UTC).
    #[inline]
    pub fn creation_time(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreationTime") }
    /// `CreatorRequestId`, by `Fn::GetAtt`. A unique string defined by you to identify the request. This allows
    /// you to retry failed requests without the risk of running the operation twice. This can be any unique
    /// string, for example, a timestamp.
    #[inline]
    pub fn creator_request_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreatorRequestId") }
    /// `DomainCount`, by `Fn::GetAtt`. The number of domain names that are specified in the domain list.
    #[inline]
    pub fn domain_count(&self) -> fc::Value<i64> { fc::Value::attribute(self.0, "DomainCount") }
    /// `ManagedOwnerName`, by `Fn::GetAtt`. The owner of the list, used only for lists that are not managed by
    /// you. For example, the managed domain list `AWSManagedDomainsMalwareDomainList` has the managed owner name
    /// `Route 53 Resolver DNS Firewall`.
    #[inline]
    pub fn managed_owner_name(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ManagedOwnerName") }
    /// `ModificationTime`, by `Fn::GetAtt`. The date and time that the domain list was last modified, in Unix time
    /// format and Coordinated Universal Time (UTC).
    #[inline]
    pub fn modification_time(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ModificationTime") }
    /// `Status`, by `Fn::GetAtt`. The status of the domain list.
    #[inline]
    pub fn status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Status") }
    /// `StatusMessage`, by `Fn::GetAtt`. Additional information about the status of the list, if available.
    #[inline]
    pub fn status_message(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "StatusMessage") }
}

impl From<FirewallDomainListRef> for fc::NodeId {
    #[inline]
    fn from(it: FirewallDomainListRef) -> Self { it.0 }
}

impl From<&FirewallDomainListRef> for fc::NodeId {
    #[inline]
    fn from(it: &FirewallDomainListRef) -> Self { it.0 }
}

/// `AWS::Route53Resolver::FirewallRuleGroup`
///
/// High-level information for a firewall rule group. A firewall rule group is a collection of rules that DNS
/// Firewall uses to filter DNS network traffic for a VPC. To retrieve the rules for the rule group, call
/// [ListFirewallRules](https://docs.aws.amazon.com/Route53/latest/APIReference/API_route53resolver_ListFirewallRules.html).
#[derive(Clone)]
pub struct FirewallRuleGroup(cfn::ResourceBody);

impl FirewallRuleGroup {
    /// A new `AWS::Route53Resolver::FirewallRuleGroup`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `FirewallRules`. A list of the rules that you have defined.
    pub fn firewall_rules(self, value: impl fc::IntoValue<fc::List<FirewallRule>>) -> Self { Self(self.0.with("FirewallRules", value)) }
    /// `Name`. The name of the rule group.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `Tags`. A list of the tag keys and values that you want to associate with the rule group.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for FirewallRuleGroup {
    const TYPE: &'static str = "AWS::Route53Resolver::FirewallRuleGroup";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for FirewallRuleGroup {
    type Handle = FirewallRuleGroupRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> FirewallRuleGroupRef { FirewallRuleGroupRef(self.0.build(scope, "AWS::Route53Resolver::FirewallRuleGroup")) }
}

/// A [`FirewallRuleGroup`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct FirewallRuleGroupRef(fc::NodeId);

impl FirewallRuleGroupRef {
    /// `Id`, by `Ref`. The ID of the rule group.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<FirewallRuleGroup>> { fc::Value::reference(self.0) }
    /// `Arn`, by `Fn::GetAtt`. The ARN (Amazon Resource Name) of the rule group.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<FirewallRuleGroup>> { fc::Value::attribute(self.0, "Arn") }
    /// `CreationTime`, by `Fn::GetAtt`. The date and time that the rule group was created, in Unix time format and
    /// Coordinated Universal Time (UTC).
    #[inline]
    pub fn creation_time(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreationTime") }
    /// `CreatorRequestId`, by `Fn::GetAtt`. A unique string defined by you to identify the request. This allows
    /// you to retry failed requests without the risk of running the operation twice. This can be any unique
    /// string, for example, a timestamp.
    #[inline]
    pub fn creator_request_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreatorRequestId") }
    /// `ModificationTime`, by `Fn::GetAtt`. The date and time that the rule group was last modified, in Unix time
    /// format and Coordinated Universal Time (UTC).
    #[inline]
    pub fn modification_time(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ModificationTime") }
    /// `OwnerId`, by `Fn::GetAtt`. The AWS account ID for the account that created the rule group. When a rule
    /// group is shared with your account, this is the account that has shared the rule group with you.
    #[inline]
    pub fn owner_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "OwnerId") }
    /// `RuleCount`, by `Fn::GetAtt`. The number of rules in the rule group.
    #[inline]
    pub fn rule_count(&self) -> fc::Value<i64> { fc::Value::attribute(self.0, "RuleCount") }
    /// `ShareStatus`, by `Fn::GetAtt`. Whether the rule group is shared with other AWS accounts, or was shared
    /// with the current account by another AWS account. Sharing is configured through AWS Resource Access Manager
    /// ( AWS RAM ).
    #[inline]
    pub fn share_status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ShareStatus") }
    /// `Status`, by `Fn::GetAtt`. The status of the domain list.
    #[inline]
    pub fn status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Status") }
    /// `StatusMessage`, by `Fn::GetAtt`. Additional information about the status of the rule group, if available.
    #[inline]
    pub fn status_message(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "StatusMessage") }
}

impl From<FirewallRuleGroupRef> for fc::NodeId {
    #[inline]
    fn from(it: FirewallRuleGroupRef) -> Self { it.0 }
}

impl From<&FirewallRuleGroupRef> for fc::NodeId {
    #[inline]
    fn from(it: &FirewallRuleGroupRef) -> Self { it.0 }
}

/// `AWS::Route53Resolver::FirewallRuleGroupAssociation`
///
/// An association between a firewall rule group and a VPC, which enables DNS filtering for the VPC.
#[derive(Clone)]
pub struct FirewallRuleGroupAssociation(cfn::ResourceBody);

impl FirewallRuleGroupAssociation {
    /// A value of `MutationProtection`.
    pub const MUTATION_PROTECTION_DISABLED: &'static str = "DISABLED";
    /// A value of `MutationProtection`.
    pub const MUTATION_PROTECTION_ENABLED: &'static str = "ENABLED";
    /// A new `AWS::Route53Resolver::FirewallRuleGroupAssociation`.
    ///
    /// - `FirewallRuleGroupId`. The unique identifier of the firewall rule group.
    /// - `Priority`. The setting that determines the processing order of the rule group among the rule groups that
    ///   are associated with a single VPC. DNS Firewall filters VPC traffic starting from rule group with the lowest
    ///   numeric priority setting.
    /// - `VpcId`. The unique identifier of the VPC that is associated with the rule group.
    pub fn new(
        firewall_rule_group_id: impl fc::IntoValue<fc::IdOf<FirewallRuleGroup>>,
        priority: impl fc::IntoValue<i64>,
        vpc_id: impl fc::IntoValue<fc::IdOf<cfn::target::ec2::Vpc>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("FirewallRuleGroupId", firewall_rule_group_id)
            .with("Priority", priority)
            .with("VpcId", vpc_id)
        )
    }
    /// `MutationProtection`. If enabled, this setting disallows modification or removal of the association, to
    /// help prevent against accidentally altering DNS firewall protections.
    pub fn mutation_protection(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("MutationProtection", value)) }
    /// `Name`. The name of the association.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `Tags`. A list of the tag keys and values that you want to associate with the rule group.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for FirewallRuleGroupAssociation {
    const TYPE: &'static str = "AWS::Route53Resolver::FirewallRuleGroupAssociation";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for FirewallRuleGroupAssociation {
    type Handle = FirewallRuleGroupAssociationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> FirewallRuleGroupAssociationRef { FirewallRuleGroupAssociationRef(self.0.build(scope, "AWS::Route53Resolver::FirewallRuleGroupAssociation")) }
}

/// A [`FirewallRuleGroupAssociation`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct FirewallRuleGroupAssociationRef(fc::NodeId);

impl FirewallRuleGroupAssociationRef {
    /// `Id`, by `Ref`. The identifier for the association.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<FirewallRuleGroupAssociation>> { fc::Value::reference(self.0) }
    /// `Arn`, by `Fn::GetAtt`. The Amazon Resource Name (ARN) of the firewall rule group association.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<FirewallRuleGroupAssociation>> { fc::Value::attribute(self.0, "Arn") }
    /// `CreationTime`, by `Fn::GetAtt`. The date and time that the association was created, in Unix time format
    /// and Coordinated Universal Time (UTC).
    #[inline]
    pub fn creation_time(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreationTime") }
    /// `CreatorRequestId`, by `Fn::GetAtt`. A unique string defined by you to identify the request. This allows
    /// you to retry failed requests without the risk of running the operation twice. This can be any unique
    /// string, for example, a timestamp.
    #[inline]
    pub fn creator_request_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreatorRequestId") }
    /// `ManagedOwnerName`, by `Fn::GetAtt`. The owner of the association, used only for associations that are not
    /// managed by you. If you use AWS Firewall Manager to manage your firewallls from DNS Firewall, then this
    /// reports Firewall Manager as the managed owner.
    #[inline]
    pub fn managed_owner_name(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ManagedOwnerName") }
    /// `ModificationTime`, by `Fn::GetAtt`. The date and time that the association was last modified, in Unix time
    /// format and Coordinated Universal Time (UTC).
    #[inline]
    pub fn modification_time(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ModificationTime") }
    /// `Status`, by `Fn::GetAtt`. The current status of the association.
    #[inline]
    pub fn status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Status") }
    /// `StatusMessage`, by `Fn::GetAtt`. Additional information about the status of the response, if available.
    #[inline]
    pub fn status_message(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "StatusMessage") }
}

impl From<FirewallRuleGroupAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: FirewallRuleGroupAssociationRef) -> Self { it.0 }
}

impl From<&FirewallRuleGroupAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: &FirewallRuleGroupAssociationRef) -> Self { it.0 }
}

/// `AWS::Route53Resolver::OutpostResolver`
///
/// Creates a Amazon Route 53 Resolver on an Outpost.
#[derive(Clone)]
pub struct OutpostResolver(cfn::ResourceBody);

impl OutpostResolver {
    /// A new `AWS::Route53Resolver::OutpostResolver`.
    ///
    /// - `Name`. Name of the Resolver.
    /// - `OutpostArn`. The ARN (Amazon Resource Name) for the Outpost.
    /// - `PreferredInstanceType`. The Amazon EC2 instance type. If you specify this, you must also specify a value
    ///   for the `OutpostArn`.
    pub fn new(
        name: impl fc::IntoValue<String>,
        outpost_arn: impl fc::IntoValue<String>,
        preferred_instance_type: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("Name", name)
            .with("OutpostArn", outpost_arn)
            .with("PreferredInstanceType", preferred_instance_type)
        )
    }
    /// `InstanceCount`. Amazon EC2 instance count for the Resolver on the Outpost.
    pub fn instance_count(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("InstanceCount", value)) }
    /// `Tags`. A key value pair that helps you identify a Route 53 Resolver.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for OutpostResolver {
    const TYPE: &'static str = "AWS::Route53Resolver::OutpostResolver";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for OutpostResolver {
    type Handle = OutpostResolverRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> OutpostResolverRef { OutpostResolverRef(self.0.build(scope, "AWS::Route53Resolver::OutpostResolver")) }
}

/// A [`OutpostResolver`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct OutpostResolverRef(fc::NodeId);

impl OutpostResolverRef {
    /// `Id`, by `Ref`. The ID of the Resolver on Outpost.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<OutpostResolver>> { fc::Value::reference(self.0) }
    /// `Arn`, by `Fn::GetAtt`. The ARN (Amazon Resource Name) for the Resolver on an Outpost.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<OutpostResolver>> { fc::Value::attribute(self.0, "Arn") }
    /// `CreationTime`, by `Fn::GetAtt`. The date and time that the Outpost Resolver was created, in Unix time
    /// format and Coordinated Universal Time (UTC).
    #[inline]
    pub fn creation_time(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreationTime") }
    /// `CreatorRequestId`, by `Fn::GetAtt`. A unique string that identifies the request that created the Resolver
    /// endpoint. The `CreatorRequestId` allows failed requests to be retried without the risk of running the
    /// operation twice.
    #[inline]
    pub fn creator_request_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreatorRequestId") }
    /// `ModificationTime`, by `Fn::GetAtt`. The date and time that the Outpost Resolver was modified, in Unix time
    /// format and Coordinated Universal Time (UTC).
    #[inline]
    pub fn modification_time(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ModificationTime") }
    /// `Status`, by `Fn::GetAtt`. Status of the Resolver.
    #[inline]
    pub fn status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Status") }
    /// `StatusMessage`, by `Fn::GetAtt`. A detailed description of the Resolver.
    #[inline]
    pub fn status_message(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "StatusMessage") }
}

impl From<OutpostResolverRef> for fc::NodeId {
    #[inline]
    fn from(it: OutpostResolverRef) -> Self { it.0 }
}

impl From<&OutpostResolverRef> for fc::NodeId {
    #[inline]
    fn from(it: &OutpostResolverRef) -> Self { it.0 }
}

/// `AWS::Route53Resolver::ResolverConfig`
///
/// A complex type that contains information about a Resolver configuration for a VPC.
#[derive(Clone)]
pub struct ResolverConfig(cfn::ResourceBody);

impl ResolverConfig {
    /// A value of `AutodefinedReverseFlag`.
    pub const AUTODEFINED_REVERSE_FLAG_DISABLE: &'static str = "DISABLE";
    /// A new `AWS::Route53Resolver::ResolverConfig`.
    ///
    /// - `AutodefinedReverseFlag`. Represents the desired status of `AutodefinedReverse`. The only supported value
    ///   on creation is `DISABLE`. Deletion of this resource will return `AutodefinedReverse` to its default value
    ///   of `ENABLED`.
    /// - `ResourceId`. The ID of the Amazon Virtual Private Cloud VPC or a Route 53 Profile that you're configuring
    ///   Resolver for.
    pub fn new(
        autodefined_reverse_flag: impl fc::IntoValue<String>,
        resource_id: impl fc::IntoValue<fc::IdOf<cfn::target::ec2::Vpc>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("AutodefinedReverseFlag", autodefined_reverse_flag)
            .with("ResourceId", resource_id)
        )
    }
}

impl cfn::Resource for ResolverConfig {
    const TYPE: &'static str = "AWS::Route53Resolver::ResolverConfig";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ResolverConfig {
    type Handle = ResolverConfigRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ResolverConfigRef { ResolverConfigRef(self.0.build(scope, "AWS::Route53Resolver::ResolverConfig")) }
}

/// A [`ResolverConfig`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ResolverConfigRef(fc::NodeId);

impl ResolverConfigRef {
    /// `ResourceId`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<ResolverConfig>> { fc::Value::reference(self.0) }
    /// `AutodefinedReverse`, by `Fn::GetAtt`. The status of whether or not the Route 53 Resolver will create
    /// autodefined rules for reverse DNS lookups. This is enabled by default.
    #[inline]
    pub fn autodefined_reverse(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "AutodefinedReverse") }
    /// `Id`, by `Fn::GetAtt`. ID for the Route 53 Resolver configuration.
    #[inline]
    pub fn id_(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Id") }
    /// `OwnerId`, by `Fn::GetAtt`. The owner account ID of the Amazon Virtual Private Cloud VPC.
    #[inline]
    pub fn owner_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "OwnerId") }
}

impl From<ResolverConfigRef> for fc::NodeId {
    #[inline]
    fn from(it: ResolverConfigRef) -> Self { it.0 }
}

impl From<&ResolverConfigRef> for fc::NodeId {
    #[inline]
    fn from(it: &ResolverConfigRef) -> Self { it.0 }
}

/// `AWS::Route53Resolver::ResolverDNSSECConfig`
///
/// The `AWS::Route53Resolver::ResolverDNSSECConfig` resource is a complex type that contains information about a
/// configuration for DNSSEC validation.
#[derive(Clone)]
pub struct ResolverDnssecConfig(cfn::ResourceBody);

impl ResolverDnssecConfig {
    /// A new `AWS::Route53Resolver::ResolverDNSSECConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `ResourceId`. The ID of the virtual private cloud (VPC) that you're configuring the DNSSEC validation
    /// status for.
    pub fn resource_id(self, value: impl fc::IntoValue<fc::IdOf<cfn::target::ec2::Vpc>>) -> Self { Self(self.0.with("ResourceId", value)) }
}

impl cfn::Resource for ResolverDnssecConfig {
    const TYPE: &'static str = "AWS::Route53Resolver::ResolverDNSSECConfig";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ResolverDnssecConfig {
    type Handle = ResolverDnssecConfigRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ResolverDnssecConfigRef { ResolverDnssecConfigRef(self.0.build(scope, "AWS::Route53Resolver::ResolverDNSSECConfig")) }
}

/// A [`ResolverDnssecConfig`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ResolverDnssecConfigRef(fc::NodeId);

impl ResolverDnssecConfigRef {
    /// `Id`, by `Ref`. The primary identifier of this `ResolverDNSSECConfig` resource. For example:
    /// `rdsc-689d45d1ae623bf3`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<ResolverDnssecConfig>> { fc::Value::reference(self.0) }
    /// `OwnerId`, by `Fn::GetAtt`. The AWS account of the owner. For example: `111122223333`.
    #[inline]
    pub fn owner_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "OwnerId") }
    /// `ValidationStatus`, by `Fn::GetAtt`. The current status of this `ResolverDNSSECConfig` resource. For
    /// example: `Enabled`.
    #[inline]
    pub fn validation_status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ValidationStatus") }
}

impl From<ResolverDnssecConfigRef> for fc::NodeId {
    #[inline]
    fn from(it: ResolverDnssecConfigRef) -> Self { it.0 }
}

impl From<&ResolverDnssecConfigRef> for fc::NodeId {
    #[inline]
    fn from(it: &ResolverDnssecConfigRef) -> Self { it.0 }
}

/// `AWS::Route53Resolver::ResolverEndpoint`
///
/// Creates a Resolver endpoint.
#[derive(Clone)]
pub struct ResolverEndpoint(cfn::ResourceBody);

impl ResolverEndpoint {
    /// A value of `ResolverEndpointType`.
    pub const RESOLVER_ENDPOINT_TYPE_DUALSTACK: &'static str = "DUALSTACK";
    /// A value of `ResolverEndpointType`.
    pub const RESOLVER_ENDPOINT_TYPE_IPV4: &'static str = "IPV4";
    /// A value of `ResolverEndpointType`.
    pub const RESOLVER_ENDPOINT_TYPE_IPV6: &'static str = "IPV6";
    /// A new `AWS::Route53Resolver::ResolverEndpoint`.
    ///
    /// - `Direction`. Indicates whether the Resolver endpoint allows inbound or outbound DNS queries
    /// - `IpAddresses`. The subnets and IP addresses in your VPC that DNS queries originate from (for outbound
    ///   endpoints) or that you forward DNS queries to (for inbound endpoints). The subnet ID uniquely identifies a
    ///   VPC.
    /// - `SecurityGroupIds`. The ID of one or more security groups that control access to this VPC. The security
    ///   group must include one or more inbound rules (for inbound endpoints) or outbound rules (for outbound
    ///   endpoints). Inbound and outbound rules must allow TCP and UDP access. For inbound access, open port 53. For
    ///   outbound access, open the port that you're using for DNS queries on your network.
    pub fn new(
        direction: impl fc::IntoValue<String>,
        ip_addresses: impl fc::IntoValue<fc::List<IpAddressRequest>>,
        security_group_ids: impl fc::IntoValue<fc::List<fc::IdOf<cfn::target::ec2::SecurityGroup>>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("Direction", direction)
            .with("IpAddresses", ip_addresses)
            .with("SecurityGroupIds", security_group_ids)
        )
    }
    /// `Dns64Enabled`. Specifies whether DNS64 is enabled for the Inbound Resolver Endpoint. When set to true, if
    /// a DNS AAAA query is made for a domain that has only an A (IPv4) record, the resolver automatically
    /// synthesizes an AAAA (IPv6) response by embedding the IPv4 address into the well-known prefix 64:ff9b::/96.
    /// Default is false.
    pub fn dns64_enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Dns64Enabled", value)) }
    /// `Ipv6InternetAccessEnabled`. Specifies whether IPv6 Internet Gateway access is enabled through the Outbound
    /// Resolver Endpoint. When set to true, this property allows your Endpoint ENIs to reach public IPv6 target
    /// nameservers through an internet gateway. Default is false.
    pub fn ipv6_internet_access_enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Ipv6InternetAccessEnabled", value)) }
    /// `Name`. A friendly name that lets you easily find a configuration in the Resolver dashboard in the Route 53
    /// console.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `OutpostArn`. The ARN (Amazon Resource Name) for the Outpost.
    pub fn outpost_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("OutpostArn", value)) }
    /// `PreferredInstanceType`. The Amazon EC2 instance type.
    pub fn preferred_instance_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PreferredInstanceType", value)) }
    /// `Protocols`. Protocols used for the endpoint. DoH-FIPS is applicable for a default inbound endpoints only.
    pub fn protocols(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Protocols", value)) }
    /// `ResolverEndpointType`. The Resolver endpoint IP address type.
    pub fn resolver_endpoint_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ResolverEndpointType", value)) }
    /// `RniEnhancedMetricsEnabled`. Indicates whether RNI enhanced metrics are enabled for the Resolver endpoint.
    /// When enabled, one-minute granular metrics are published in CloudWatch for each RNI associated with this
    /// endpoint. When disabled, these metrics are not published.
    pub fn rni_enhanced_metrics_enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("RniEnhancedMetricsEnabled", value)) }
    /// `Tags`. Route 53 Resolver doesn't support updating tags through CloudFormation.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `TargetNameServerMetricsEnabled`. Indicates whether target name server metrics are enabled for the outbound
    /// Resolver endpoint. When enabled, one-minute granular metrics are published in CloudWatch for each target
    /// name server associated with this endpoint. When disabled, these metrics are not published. This feature is
    /// not supported for inbound Resolver endpoint.
    pub fn target_name_server_metrics_enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("TargetNameServerMetricsEnabled", value)) }
}

impl cfn::Resource for ResolverEndpoint {
    const TYPE: &'static str = "AWS::Route53Resolver::ResolverEndpoint";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ResolverEndpoint {
    type Handle = ResolverEndpointRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ResolverEndpointRef { ResolverEndpointRef(self.0.build(scope, "AWS::Route53Resolver::ResolverEndpoint")) }
}

/// A [`ResolverEndpoint`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ResolverEndpointRef(fc::NodeId);

impl ResolverEndpointRef {
    /// `ResolverEndpointId`, by `Ref`. The ID of the resolver endpoint.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<ResolverEndpoint>> { fc::Value::reference(self.0) }
    /// `Arn`, by `Fn::GetAtt`. The Amazon Resource Name (ARN) of the resolver endpoint, such as
    /// `arn:aws:route53resolver:us-east-1:123456789012:resolver-endpoint/resolver-endpoint-a1bzhi`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<ResolverEndpoint>> { fc::Value::attribute(self.0, "Arn") }
    /// `Direction`, by `Fn::GetAtt`. Indicates whether the resolver endpoint allows inbound or outbound DNS
    /// queries.
    #[inline]
    pub fn direction(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Direction") }
    /// `HostVPCId`, by `Fn::GetAtt`. The ID of the VPC that you want to create the resolver endpoint in.
    #[inline]
    pub fn host_vpc_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "HostVPCId") }
    /// `IpAddressCount`, by `Fn::GetAtt`. The number of IP addresses that the resolver endpoint can use for DNS
    /// queries.
    #[inline]
    pub fn ip_address_count(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "IpAddressCount") }
    /// `Name`, by `Fn::GetAtt`. The name that you assigned to the resolver endpoint when you created the endpoint.
    #[inline]
    pub fn name(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Name") }
    /// `OutpostArn`, by `Fn::GetAtt`.
    #[inline]
    pub fn outpost_arn(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "OutpostArn") }
    /// `PreferredInstanceType`, by `Fn::GetAtt`.
    #[inline]
    pub fn preferred_instance_type(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "PreferredInstanceType") }
    /// `ResolverEndpointType`, by `Fn::GetAtt`.
    #[inline]
    pub fn resolver_endpoint_type(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ResolverEndpointType") }
}

impl From<ResolverEndpointRef> for fc::NodeId {
    #[inline]
    fn from(it: ResolverEndpointRef) -> Self { it.0 }
}

impl From<&ResolverEndpointRef> for fc::NodeId {
    #[inline]
    fn from(it: &ResolverEndpointRef) -> Self { it.0 }
}

/// `AWS::Route53Resolver::ResolverQueryLoggingConfig`
///
/// The AWS::Route53Resolver::ResolverQueryLoggingConfig resource is a complex type that contains settings for one
/// query logging configuration.
#[derive(Clone)]
pub struct ResolverQueryLoggingConfig(cfn::ResourceBody);

impl ResolverQueryLoggingConfig {
    /// A new `AWS::Route53Resolver::ResolverQueryLoggingConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `DestinationArn`. The ARN of the resource that you want Resolver to send query logs: an Amazon S3 bucket, a
    /// CloudWatch Logs log group, or a Kinesis Data Firehose delivery stream.
    pub fn destination_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DestinationArn", value)) }
    /// `Name`. The name of the query logging configuration.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `Tags`. An array of key-value pairs to apply to this resource.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for ResolverQueryLoggingConfig {
    const TYPE: &'static str = "AWS::Route53Resolver::ResolverQueryLoggingConfig";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ResolverQueryLoggingConfig {
    type Handle = ResolverQueryLoggingConfigRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ResolverQueryLoggingConfigRef { ResolverQueryLoggingConfigRef(self.0.build(scope, "AWS::Route53Resolver::ResolverQueryLoggingConfig")) }
}

/// A [`ResolverQueryLoggingConfig`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ResolverQueryLoggingConfigRef(fc::NodeId);

impl ResolverQueryLoggingConfigRef {
    /// `Id`, by `Ref`. The ID for the query logging configuration.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<ResolverQueryLoggingConfig>> { fc::Value::reference(self.0) }
    /// `Arn`, by `Fn::GetAtt`. The Amazon Resource Name (ARN) for the query logging configuration.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<ResolverQueryLoggingConfig>> { fc::Value::attribute(self.0, "Arn") }
    /// `AssociationCount`, by `Fn::GetAtt`. The number of VPCs that are associated with the query logging
    /// configuration.
    #[inline]
    pub fn association_count(&self) -> fc::Value<i64> { fc::Value::attribute(self.0, "AssociationCount") }
    /// `CreationTime`, by `Fn::GetAtt`. The date and time that the query logging configuration was created, in
    /// Unix time format and Coordinated Universal Time (UTC).
    #[inline]
    pub fn creation_time(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreationTime") }
    /// `CreatorRequestId`, by `Fn::GetAtt`. A unique string that identifies the request that created the query
    /// logging configuration. The `CreatorRequestId` allows failed requests to be retried without the risk of
    /// running the operation twice.
    #[inline]
    pub fn creator_request_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreatorRequestId") }
    /// `OwnerId`, by `Fn::GetAtt`. The AWS account ID for the account that created the query logging
    /// configuration.
    #[inline]
    pub fn owner_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "OwnerId") }
    /// `ShareStatus`, by `Fn::GetAtt`. An indication of whether the query logging configuration is shared with
    /// other AWS account s, or was shared with the current account by another AWS account. Sharing is configured
    /// through AWS Resource Access Manager ( AWS RAM ).
    #[inline]
    pub fn share_status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ShareStatus") }
    /// `Status`, by `Fn::GetAtt`. The status of the specified query logging configuration.
    #[inline]
    pub fn status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Status") }
}

impl From<ResolverQueryLoggingConfigRef> for fc::NodeId {
    #[inline]
    fn from(it: ResolverQueryLoggingConfigRef) -> Self { it.0 }
}

impl From<&ResolverQueryLoggingConfigRef> for fc::NodeId {
    #[inline]
    fn from(it: &ResolverQueryLoggingConfigRef) -> Self { it.0 }
}

/// `AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation`
///
/// The AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation resource is a configuration for DNS query
/// logging. After you create a query logging configuration, Amazon Route 53 begins to publish log data to an
/// Amazon CloudWatch Logs log group.
#[derive(Clone)]
pub struct ResolverQueryLoggingConfigAssociation(cfn::ResourceBody);

impl ResolverQueryLoggingConfigAssociation {
    /// A new `AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `ResolverQueryLogConfigId`. The ID of the query logging configuration that a VPC is associated with.
    pub fn resolver_query_log_config_id(self, value: impl fc::IntoValue<fc::IdOf<ResolverQueryLoggingConfig>>) -> Self { Self(self.0.with("ResolverQueryLogConfigId", value)) }
    /// `ResourceId`. The ID of the Amazon VPC that is associated with the query logging configuration.
    pub fn resource_id(self, value: impl fc::IntoValue<fc::IdOf<cfn::target::ec2::Vpc>>) -> Self { Self(self.0.with("ResourceId", value)) }
}

impl cfn::Resource for ResolverQueryLoggingConfigAssociation {
    const TYPE: &'static str = "AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ResolverQueryLoggingConfigAssociation {
    type Handle = ResolverQueryLoggingConfigAssociationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ResolverQueryLoggingConfigAssociationRef { ResolverQueryLoggingConfigAssociationRef(self.0.build(scope, "AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation")) }
}

/// A [`ResolverQueryLoggingConfigAssociation`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ResolverQueryLoggingConfigAssociationRef(fc::NodeId);

impl ResolverQueryLoggingConfigAssociationRef {
    /// `Id`, by `Ref`. The ID of the query logging association.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<ResolverQueryLoggingConfigAssociation>> { fc::Value::reference(self.0) }
    /// `CreationTime`, by `Fn::GetAtt`. The date and time that the VPC was associated with the query logging
    /// configuration, in Unix time format and Coordinated Universal Time (UTC).
    #[inline]
    pub fn creation_time(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreationTime") }
    /// `Error`, by `Fn::GetAtt`. If the value of `Status` is `FAILED`, the value of `Error` indicates the cause
    #[inline]
    pub fn error(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Error") }
    /// `ErrorMessage`, by `Fn::GetAtt`. Contains additional information about the error. If the value or `Error`
    /// is null, the value of `ErrorMessage` is also null.
    #[inline]
    pub fn error_message(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ErrorMessage") }
    /// `Status`, by `Fn::GetAtt`. The status of the specified query logging association.
    #[inline]
    pub fn status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Status") }
}

impl From<ResolverQueryLoggingConfigAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: ResolverQueryLoggingConfigAssociationRef) -> Self { it.0 }
}

impl From<&ResolverQueryLoggingConfigAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: &ResolverQueryLoggingConfigAssociationRef) -> Self { it.0 }
}

/// `AWS::Route53Resolver::ResolverRule`
///
/// For DNS queries that originate in your VPCs, specifies which Resolver endpoint the queries pass through, one
/// domain name that you want to forward to your network, and the IP addresses of the DNS resolvers in your
/// network.
#[derive(Clone)]
pub struct ResolverRule(cfn::ResourceBody);

impl ResolverRule {
    /// A value of `RuleType`.
    pub const RULE_TYPE_DELEGATE: &'static str = "DELEGATE";
    /// A value of `RuleType`.
    pub const RULE_TYPE_FORWARD: &'static str = "FORWARD";
    /// A value of `RuleType`.
    pub const RULE_TYPE_RECURSIVE: &'static str = "RECURSIVE";
    /// A value of `RuleType`.
    pub const RULE_TYPE_SYSTEM: &'static str = "SYSTEM";
    /// A new `AWS::Route53Resolver::ResolverRule`.
    ///
    /// - `RuleType`. When you want to forward DNS queries for specified domain name to resolvers on your network,
    ///   specify `FORWARD` or `DELEGATE`. If a query matches multiple Resolver rules (example.com and
    ///   www.example.com), outbound DNS queries are routed using the Resolver rule that contains the most specific
    ///   domain name (www.example.com).
    pub fn new(rule_type: impl fc::IntoValue<String>) -> Self { Self(cfn::ResourceBody::new().with("RuleType", rule_type)) }
    /// `DelegationRecord`. DNS queries with delegation records that point to this domain name are forwarded to
    /// resolvers on your network.
    pub fn delegation_record(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DelegationRecord", value)) }
    /// `DomainName`. DNS queries for this domain name are forwarded to the IP addresses that are specified in
    /// `TargetIps`. If a query matches multiple Resolver rules (example.com and www.example.com), the query is
    /// routed using the Resolver rule that contains the most specific domain name (www.example.com).
    pub fn domain_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DomainName", value)) }
    /// `Name`. The name for the Resolver rule, which you specified when you created the Resolver rule.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `ResolverEndpointId`. The ID of the endpoint that the rule is associated with.
    pub fn resolver_endpoint_id(self, value: impl fc::IntoValue<fc::IdOf<ResolverEndpoint>>) -> Self { Self(self.0.with("ResolverEndpointId", value)) }
    /// `Tags`. Tags help organize and categorize your Resolver rules. Each tag consists of a key and an optional
    /// value, both of which you define.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `TargetIps`. An array that contains the IP addresses and ports that an outbound endpoint forwards DNS
    /// queries to. Typically, these are the IP addresses of DNS resolvers on your network.
    pub fn target_ips(self, value: impl fc::IntoValue<fc::List<TargetAddress>>) -> Self { Self(self.0.with("TargetIps", value)) }
}

impl cfn::Resource for ResolverRule {
    const TYPE: &'static str = "AWS::Route53Resolver::ResolverRule";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ResolverRule {
    type Handle = ResolverRuleRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ResolverRuleRef { ResolverRuleRef(self.0.build(scope, "AWS::Route53Resolver::ResolverRule")) }
}

/// A [`ResolverRule`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ResolverRuleRef(fc::NodeId);

impl ResolverRuleRef {
    /// `ResolverRuleId`, by `Ref`. When the value of `RuleType` is `FORWARD`, the ID that Resolver assigned to the
    /// resolver rule when you created it, such as `rslvr-rr-5328a0899aexample`. This value isn't applicable when
    /// `RuleType` is `SYSTEM`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<ResolverRule>> { fc::Value::reference(self.0) }
    /// `Arn`, by `Fn::GetAtt`. The Amazon Resource Name (ARN) of the resolver rule, such as
    /// `arn:aws:route53resolver:us-east-1:123456789012:resolver-rule/resolver-rule-a1bzhi`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<ResolverRule>> { fc::Value::attribute(self.0, "Arn") }
    /// `DomainName`, by `Fn::GetAtt`. DNS queries for this domain name are forwarded to the IP addresses that are
    /// specified in TargetIps. If a query matches multiple resolver rules (example.com and www.example.com), the
    /// query is routed using the resolver rule that contains the most specific domain name (www.example.com).
    #[inline]
    pub fn domain_name(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "DomainName") }
    /// `Name`, by `Fn::GetAtt`. A friendly name that lets you easily find a rule in the Resolver dashboard in the
    /// Route 53 console.
    #[inline]
    pub fn name(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Name") }
    /// `ResolverEndpointId`, by `Fn::GetAtt`. The ID of the outbound endpoint that the rule is associated with,
    /// such as `rslvr-out-fdc049932dexample`.
    #[inline]
    pub fn resolver_endpoint_id(&self) -> fc::Value<fc::IdOf<ResolverEndpoint>> { fc::Value::attribute(self.0, "ResolverEndpointId") }
    /// `TargetIps`, by `Fn::GetAtt`. When the value of `RuleType` is `FORWARD`, the IP addresses that the outbound
    /// endpoint forwards DNS queries to, typically the IP addresses for DNS resolvers on your network. This value
    /// isn't applicable when `RuleType` is `SYSTEM`.
    #[inline]
    pub fn target_ips(&self) -> fc::Value<fc::List<fc::Json>> { fc::Value::attribute(self.0, "TargetIps") }
}

impl From<ResolverRuleRef> for fc::NodeId {
    #[inline]
    fn from(it: ResolverRuleRef) -> Self { it.0 }
}

impl From<&ResolverRuleRef> for fc::NodeId {
    #[inline]
    fn from(it: &ResolverRuleRef) -> Self { it.0 }
}

/// `AWS::Route53Resolver::ResolverRuleAssociation`
///
/// In the response to an
/// [AssociateResolverRule](https://docs.aws.amazon.com/Route53/latest/APIReference/API_route53resolver_AssociateResolverRule.html),
/// [DisassociateResolverRule](https://docs.aws.amazon.com/Route53/latest/APIReference/API_route53resolver_DisassociateResolverRule.html),
/// or …
#[derive(Clone)]
pub struct ResolverRuleAssociation(cfn::ResourceBody);

impl ResolverRuleAssociation {
    /// A new `AWS::Route53Resolver::ResolverRuleAssociation`.
    ///
    /// - `ResolverRuleId`. The ID of the Resolver rule that you associated with the VPC that is specified by
    ///   `VPCId`.
    /// - `VPCId`. The ID of the VPC that you associated the Resolver rule with.
    pub fn new(
        resolver_rule_id: impl fc::IntoValue<fc::IdOf<ResolverRule>>,
        vpc_id: impl fc::IntoValue<fc::IdOf<cfn::target::ec2::Vpc>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("ResolverRuleId", resolver_rule_id)
            .with("VPCId", vpc_id)
        )
    }
    /// `Name`. The name of an association between a Resolver rule and a VPC.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
}

impl cfn::Resource for ResolverRuleAssociation {
    const TYPE: &'static str = "AWS::Route53Resolver::ResolverRuleAssociation";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ResolverRuleAssociation {
    type Handle = ResolverRuleAssociationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ResolverRuleAssociationRef { ResolverRuleAssociationRef(self.0.build(scope, "AWS::Route53Resolver::ResolverRuleAssociation")) }
}

/// A [`ResolverRuleAssociation`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ResolverRuleAssociationRef(fc::NodeId);

impl ResolverRuleAssociationRef {
    /// `ResolverRuleAssociationId`, by `Ref`. The ID of the resolver rule association that you want to get
    /// information about, such as `rslvr-rrassoc-97242eaf88example`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<ResolverRuleAssociation>> { fc::Value::reference(self.0) }
    /// `Name`, by `Fn::GetAtt`. The name of an association between a resolver rule and a VPC, such as
    /// `test.example.com in beta VPC`.
    #[inline]
    pub fn name(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Name") }
    /// `ResolverRuleId`, by `Fn::GetAtt`. The ID of the resolver rule that you associated with the VPC that is
    /// specified by `VPCId`, such as `rslvr-rr-5328a0899example`.
    #[inline]
    pub fn resolver_rule_id(&self) -> fc::Value<fc::IdOf<ResolverRule>> { fc::Value::attribute(self.0, "ResolverRuleId") }
    /// `VPCId`, by `Fn::GetAtt`. The ID of the VPC that you associated the resolver rule with, such as
    /// `vpc-03cf94c75cexample`.
    #[inline]
    pub fn vpc_id(&self) -> fc::Value<fc::IdOf<cfn::target::ec2::Vpc>> { fc::Value::attribute(self.0, "VPCId") }
}

impl From<ResolverRuleAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: ResolverRuleAssociationRef) -> Self { it.0 }
}

impl From<&ResolverRuleAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: &ResolverRuleAssociationRef) -> Self { it.0 }
}

/// Configuration for an advanced content category rule type.
#[derive(Clone)]
pub struct FirewallAdvancedContentCategoryConfig(cfn::Properties);

impl FirewallAdvancedContentCategoryConfig {
    /// A new `FirewallAdvancedContentCategoryConfig`.
    ///
    /// - `Category`. The content category value.
    pub fn new(category: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Category", category)) }
}

impl fc::Property for FirewallAdvancedContentCategoryConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configuration for an advanced threat category rule type.
#[derive(Clone)]
pub struct FirewallAdvancedThreatCategoryConfig(cfn::Properties);

impl FirewallAdvancedThreatCategoryConfig {
    /// A new `FirewallAdvancedThreatCategoryConfig`.
    ///
    /// - `Category`. The threat category value.
    pub fn new(category: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Category", category)) }
}

impl fc::Property for FirewallAdvancedThreatCategoryConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A single firewall rule in a rule group.
#[derive(Clone)]
pub struct FirewallRule(cfn::Properties);

impl FirewallRule {
    /// A value of `Action`.
    pub const ACTION_ALERT: &'static str = "ALERT";
    /// A value of `Action`.
    pub const ACTION_ALLOW: &'static str = "ALLOW";
    /// A value of `Action`.
    pub const ACTION_BLOCK: &'static str = "BLOCK";
    /// A value of `BlockOverrideDnsType`.
    pub const BLOCK_OVERRIDE_DNS_TYPE_CNAME: &'static str = "CNAME";
    /// A value of `BlockResponse`.
    pub const BLOCK_RESPONSE_NODATA: &'static str = "NODATA";
    /// A value of `BlockResponse`.
    pub const BLOCK_RESPONSE_NXDOMAIN: &'static str = "NXDOMAIN";
    /// A value of `BlockResponse`.
    pub const BLOCK_RESPONSE_OVERRIDE: &'static str = "OVERRIDE";
    /// A value of `ConfidenceThreshold`.
    pub const CONFIDENCE_THRESHOLD_HIGH: &'static str = "HIGH";
    /// A value of `ConfidenceThreshold`.
    pub const CONFIDENCE_THRESHOLD_LOW: &'static str = "LOW";
    /// A value of `ConfidenceThreshold`.
    pub const CONFIDENCE_THRESHOLD_MEDIUM: &'static str = "MEDIUM";
    /// A value of `DnsThreatProtection`.
    pub const DNS_THREAT_PROTECTION_DGA: &'static str = "DGA";
    /// A value of `DnsThreatProtection`.
    pub const DNS_THREAT_PROTECTION_DICTIONARY_DGA: &'static str = "DICTIONARY_DGA";
    /// A value of `DnsThreatProtection`.
    pub const DNS_THREAT_PROTECTION_DNS_TUNNELING: &'static str = "DNS_TUNNELING";
    /// A value of `FirewallDomainRedirectionAction`.
    pub const FIREWALL_DOMAIN_REDIRECTION_ACTION_INSPECT_REDIRECTION_DOMAIN: &'static str = "INSPECT_REDIRECTION_DOMAIN";
    /// A value of `FirewallDomainRedirectionAction`.
    pub const FIREWALL_DOMAIN_REDIRECTION_ACTION_TRUST_REDIRECTION_DOMAIN: &'static str = "TRUST_REDIRECTION_DOMAIN";
    /// A value of `Status`.
    pub const STATUS_COMPLETE: &'static str = "COMPLETE";
    /// A value of `Status`.
    pub const STATUS_CREATING: &'static str = "CREATING";
    /// A value of `Status`.
    pub const STATUS_CREATION_FAILED: &'static str = "CREATION_FAILED";
    /// A new `FirewallRule`.
    ///
    /// - `Action`. The action that DNS Firewall should take on a DNS query when it matches one of the domains in the
    ///   rule's domain list, or a threat in a DNS Firewall Advvanced rule
    /// - `Priority`. The priority of the rule in the rule group. This value must be unique within the rule group.
    ///   DNS Firewall processes the rules in a rule group by order of priority, starting from the lowest setting.
    pub fn new(
        action: impl fc::IntoValue<String>,
        priority: impl fc::IntoValue<i64>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Action", action)
            .with("Priority", priority)
        )
    }
    /// `BlockOverrideDnsType`. The DNS record's type. This determines the format of the record value that you
    /// provided in `BlockOverrideDomain`. Used for the rule action `BLOCK` with a `BlockResponse` setting of
    /// `OVERRIDE`.
    pub fn block_override_dns_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("BlockOverrideDnsType", value)) }
    /// `BlockOverrideDomain`. The custom DNS record to send back in response to the query. Used for the rule
    /// action `BLOCK` with a `BlockResponse` setting of `OVERRIDE`.
    pub fn block_override_domain(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("BlockOverrideDomain", value)) }
    /// `BlockOverrideTtl`. The recommended amount of time, in seconds, for the DNS resolver or web browser to
    /// cache the provided override record. Used for the rule action `BLOCK` with a `BlockResponse` setting of
    /// `OVERRIDE`.
    pub fn block_override_ttl(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("BlockOverrideTtl", value)) }
    /// `BlockResponse`. The way that you want DNS Firewall to block the request. Used for the rule action setting
    /// `BLOCK`.
    pub fn block_response(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("BlockResponse", value)) }
    /// `ConfidenceThreshold`. The confidence threshold for DNS Firewall Advanced. You must provide this value when
    /// you create a DNS Firewall Advanced rule.
    pub fn confidence_threshold(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ConfidenceThreshold", value)) }
    /// `DnsThreatProtection`. The type of the DNS Firewall Advanced rule.
    pub fn dns_threat_protection(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DnsThreatProtection", value)) }
    /// `FirewallDomainListId`. The ID of the domain list that's used in the rule.
    pub fn firewall_domain_list_id(self, value: impl fc::IntoValue<fc::IdOf<FirewallDomainList>>) -> Self { Self(self.0.with("FirewallDomainListId", value)) }
    /// `FirewallDomainRedirectionAction`. How you want the the rule to evaluate DNS redirection in the DNS
    /// redirection chain, such as CNAME, or DNAME.
    pub fn firewall_domain_redirection_action(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("FirewallDomainRedirectionAction", value)) }
    /// `FirewallRuleType`. Firewall rule type union. Exactly one member must be set. Mutually exclusive with
    /// FirewallDomainListId and DnsThreatProtection/ConfidenceThreshold.
    pub fn firewall_rule_type(self, value: impl fc::IntoValue<FirewallRuleType>) -> Self { Self(self.0.with("FirewallRuleType", value)) }
    /// `FirewallThreatProtectionId`. ID of the DNS Firewall Advanced rule.
    pub fn firewall_threat_protection_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("FirewallThreatProtectionId", value)) }
    /// `Qtype`. The DNS query type you want the rule to evaluate. Allowed values are;
    pub fn qtype(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Qtype", value)) }
    /// `Status`. The status of the firewall rule.
    pub fn status(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Status", value)) }
}

impl fc::Property for FirewallRule {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Firewall rule type union. Exactly one member must be set. Mutually exclusive with FirewallDomainListId and
/// DnsThreatProtection/ConfidenceThreshold.
#[derive(Clone)]
pub struct FirewallRuleType(cfn::Properties);

impl FirewallRuleType {
    /// A new `FirewallRuleType`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `FirewallAdvancedContentCategory`. Configuration for an advanced content category rule type.
    pub fn firewall_advanced_content_category(self, value: impl fc::IntoValue<FirewallAdvancedContentCategoryConfig>) -> Self { Self(self.0.with("FirewallAdvancedContentCategory", value)) }
    /// `FirewallAdvancedThreatCategory`. Configuration for an advanced threat category rule type.
    pub fn firewall_advanced_threat_category(self, value: impl fc::IntoValue<FirewallAdvancedThreatCategoryConfig>) -> Self { Self(self.0.with("FirewallAdvancedThreatCategory", value)) }
    /// `PartnerThreatProtection`. Configuration for a partner threat protection rule type.
    pub fn partner_threat_protection(self, value: impl fc::IntoValue<PartnerThreatProtectionConfig>) -> Self { Self(self.0.with("PartnerThreatProtection", value)) }
}

impl fc::Property for FirewallRuleType {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// In a
/// [CreateResolverEndpoint](https://docs.aws.amazon.com/Route53/latest/APIReference/API_route53resolver_CreateResolverEndpoint.html)
/// request, the IP address that DNS queries originate from (for outbound endpoints) or that you forward DNS
/// queries to (for inbound endpoints). `IpAddressRequest` also includes the ID of the subnet that contains the IP
/// address.
#[derive(Clone)]
pub struct IpAddressRequest(cfn::Properties);

impl IpAddressRequest {
    /// A new `IpAddressRequest`.
    ///
    /// - `SubnetId`. The ID of the subnet that contains the IP address.
    pub fn new(subnet_id: impl fc::IntoValue<fc::IdOf<cfn::target::ec2::Subnet>>) -> Self { Self(cfn::Properties::new().with("SubnetId", subnet_id)) }
    /// `Ip`. The IPv4 address that you want to use for DNS queries.
    pub fn ip(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Ip", value)) }
    /// `Ipv6`. The IPv6 address that you want to use for DNS queries.
    pub fn ipv6(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Ipv6", value)) }
}

impl fc::Property for IpAddressRequest {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configuration for a partner threat protection rule type.
#[derive(Clone)]
pub struct PartnerThreatProtectionConfig(cfn::Properties);

impl PartnerThreatProtectionConfig {
    /// A new `PartnerThreatProtectionConfig`.
    ///
    /// - `Partner`. The partner identifier value.
    pub fn new(partner: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Partner", partner)) }
}

impl fc::Property for PartnerThreatProtectionConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// In a
/// [CreateResolverRule](https://docs.aws.amazon.com/Route53/latest/APIReference/API_route53resolver_CreateResolverRule.html)
/// request, an array of the IPs that you want to forward DNS queries to.
#[derive(Clone)]
pub struct TargetAddress(cfn::Properties);

impl TargetAddress {
    /// A value of `Protocol`.
    pub const PROTOCOL_DO53: &'static str = "Do53";
    /// A value of `Protocol`.
    pub const PROTOCOL_DO_H: &'static str = "DoH";
    /// A new `TargetAddress`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Ip`. One IPv4 address that you want to forward DNS queries to.
    pub fn ip(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Ip", value)) }
    /// `Ipv6`. One IPv6 address that you want to forward DNS queries to.
    pub fn ipv6(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Ipv6", value)) }
    /// `Port`. The port at `Ip` that you want to forward DNS queries to.
    pub fn port(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Port", value)) }
    /// `Protocol`. The protocols for the target address. The protocol you choose needs to be supported by the
    /// outbound endpoint of the Resolver rule.
    pub fn protocol(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Protocol", value)) }
    /// `ServerNameIndication`. The Server Name Indication of the DoH server that you want to forward queries to.
    /// This is only used if the Protocol of the `TargetAddress` is `DoH`.
    pub fn server_name_indication(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ServerNameIndication", value)) }
}

impl fc::Property for TargetAddress {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}
