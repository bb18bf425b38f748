// Written by `fineract-codegen`; changes are lost.

//! The resources of `AWS::Route53`.

use fineract_core as fc;

use crate as cfn;

/// `AWS::Route53::CidrCollection`
///
/// Creates a CIDR collection in the current AWS account.
#[derive(Clone)]
pub struct CidrCollection(cfn::ResourceBody);

impl CidrCollection {
    /// A new `AWS::Route53::CidrCollection`.
    ///
    /// - `Name`. The name of a CIDR collection.
    pub fn new(name: impl fc::IntoValue<String>) -> Self { Self(cfn::ResourceBody::new().with("Name", name)) }
    /// `Locations`. A complex type that contains information about the list of CIDR locations.
    pub fn locations(self, value: impl fc::IntoValue<fc::List<Location>>) -> Self { Self(self.0.with("Locations", value)) }
}

impl cfn::Resource for CidrCollection {
    const TYPE: &'static str = "AWS::Route53::CidrCollection";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for CidrCollection {
    type Handle = CidrCollectionRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> CidrCollectionRef { CidrCollectionRef(self.0.build(scope, "AWS::Route53::CidrCollection")) }
}

/// A [`CidrCollection`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct CidrCollectionRef(fc::NodeId);

impl CidrCollectionRef {
    /// `Id`, by `Ref`. The UUID of the CIDR collection.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<CidrCollection>> { fc::Value::reference(self.0) }
    /// `Arn`, by `Fn::GetAtt`. "The Amazon resource name (ARN) to uniquely identify the AWS resource.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<CidrCollection>> { fc::Value::attribute(self.0, "Arn") }
}

impl From<CidrCollectionRef> for fc::NodeId {
    #[inline]
    fn from(it: CidrCollectionRef) -> Self { it.0 }
}

impl From<&CidrCollectionRef> for fc::NodeId {
    #[inline]
    fn from(it: &CidrCollectionRef) -> Self { it.0 }
}

/// `AWS::Route53::DNSSEC`
///
/// The `AWS::Route53::DNSSEC` resource is used to enable DNSSEC signing in a hosted zone.
#[derive(Clone)]
pub struct Dnssec(cfn::ResourceBody);

impl Dnssec {
    /// A new `AWS::Route53::DNSSEC`.
    ///
    /// - `HostedZoneId`. A unique string (ID) that is used to identify a hosted zone. For example:
    ///   `Z00001111A1ABCaaABC11`.
    pub fn new(hosted_zone_id: impl fc::IntoValue<fc::IdOf<HostedZone>>) -> Self { Self(cfn::ResourceBody::new().with("HostedZoneId", hosted_zone_id)) }
}

impl cfn::Resource for Dnssec {
    const TYPE: &'static str = "AWS::Route53::DNSSEC";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Dnssec {
    type Handle = DnssecRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> DnssecRef { DnssecRef(self.0.build(scope, "AWS::Route53::DNSSEC")) }
}

/// A [`Dnssec`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct DnssecRef(fc::NodeId);

impl DnssecRef {
    /// `HostedZoneId`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<Dnssec>> { fc::Value::reference(self.0) }
}

impl From<DnssecRef> for fc::NodeId {
    #[inline]
    fn from(it: DnssecRef) -> Self { it.0 }
}

impl From<&DnssecRef> for fc::NodeId {
    #[inline]
    fn from(it: &DnssecRef) -> Self { it.0 }
}

/// `AWS::Route53::DelegationSet`
///
/// Resource Type definition for AWS::Route53::DelegationSet. Creates a reusable delegation set (a group of four
/// name servers) that can be associated with multiple hosted zones.
#[derive(Clone)]
pub struct DelegationSet(cfn::ResourceBody);

impl DelegationSet {
    /// A new `AWS::Route53::DelegationSet`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
}

impl cfn::Resource for DelegationSet {
    const TYPE: &'static str = "AWS::Route53::DelegationSet";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for DelegationSet {
    type Handle = DelegationSetRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> DelegationSetRef { DelegationSetRef(self.0.build(scope, "AWS::Route53::DelegationSet")) }
}

/// A [`DelegationSet`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct DelegationSetRef(fc::NodeId);

impl DelegationSetRef {
    /// `Id`, by `Fn::GetAtt`. The ID that Amazon Route 53 assigns to a reusable delegation set.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<DelegationSet>> { fc::Value::attribute(self.0, "Id") }
    /// `Arn`, by `Ref`. The Amazon Resource Name (ARN) of the delegation set.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<DelegationSet>> { fc::Value::reference(self.0) }
    /// `CallerReference`, by `Fn::GetAtt`. A unique string that identifies the request and allows retrying failed
    /// CreateReusableDelegationSet requests without risk of executing the operation twice.
    #[inline]
    pub fn caller_reference(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CallerReference") }
    /// `NameServers`, by `Fn::GetAtt`. A list of the authoritative name servers for the delegation set.
    #[inline]
    pub fn name_servers(&self) -> fc::Value<fc::List<String>> { fc::Value::attribute(self.0, "NameServers") }
}

impl From<DelegationSetRef> for fc::NodeId {
    #[inline]
    fn from(it: DelegationSetRef) -> Self { it.0 }
}

impl From<&DelegationSetRef> for fc::NodeId {
    #[inline]
    fn from(it: &DelegationSetRef) -> Self { it.0 }
}

/// `AWS::Route53::HealthCheck`
///
/// The `AWS::Route53::HealthCheck` resource is a Route 53 resource type that contains settings for a Route 53
/// health check.
#[derive(Clone)]
pub struct HealthCheck(cfn::ResourceBody);

impl HealthCheck {
    /// A new `AWS::Route53::HealthCheck`.
    ///
    /// - `HealthCheckConfig`. A complex type that contains detailed information about one health check.
    pub fn new(health_check_config: impl fc::IntoValue<HealthCheckConfig>) -> Self { Self(cfn::ResourceBody::new().with("HealthCheckConfig", health_check_config)) }
    /// `HealthCheckTags`. The `HealthCheckTags` property describes key-value pairs that are associated with an
    /// `AWS::Route53::HealthCheck` resource.
    pub fn health_check_tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("HealthCheckTags", value)) }
}

impl cfn::Resource for HealthCheck {
    const TYPE: &'static str = "AWS::Route53::HealthCheck";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for HealthCheck {
    type Handle = HealthCheckRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> HealthCheckRef { HealthCheckRef(self.0.build(scope, "AWS::Route53::HealthCheck")) }
}

/// A [`HealthCheck`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct HealthCheckRef(fc::NodeId);

impl HealthCheckRef {
    /// `HealthCheckId`, by `Ref`. The identifier that Amazon Route 53 assigned to the health check when you
    /// created it. When you add or update a resource record set, you use this value to specify which health check
    /// to use. The value can be up to 64 characters long.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<HealthCheck>> { fc::Value::reference(self.0) }
}

impl From<HealthCheckRef> for fc::NodeId {
    #[inline]
    fn from(it: HealthCheckRef) -> Self { it.0 }
}

impl From<&HealthCheckRef> for fc::NodeId {
    #[inline]
    fn from(it: &HealthCheckRef) -> Self { it.0 }
}

pub use cfn::target::route53::HostedZone;

impl HostedZone {
    /// A new `AWS::Route53::HostedZone`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `HostedZoneConfig`. A complex type that contains an optional comment.
    pub fn hosted_zone_config(self, value: impl fc::IntoValue<HostedZoneConfig>) -> Self { Self(self.0.with("HostedZoneConfig", value)) }
    /// `HostedZoneFeatures`. The features configuration for the hosted zone, including accelerated recovery
    /// settings and status information.
    pub fn hosted_zone_features(self, value: impl fc::IntoValue<HostedZoneFeatures>) -> Self { Self(self.0.with("HostedZoneFeatures", value)) }
    /// `HostedZoneTags`. Adds, edits, or deletes tags for a health check or a hosted zone.
    pub fn hosted_zone_tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("HostedZoneTags", value)) }
    /// `Name`. The name of the domain. Specify a fully qualified domain name, for example, www.example.com. The
    /// trailing dot is optional; Amazon Route 53 assumes that the domain name is fully qualified. This means that
    /// Route 53 treats www.example.com (without a trailing dot) and www.example.com. (with a trailing dot) as
    /// identical.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `QueryLoggingConfig`. Creates a configuration for DNS query logging. After you create a query logging
    /// configuration, Amazon Route 53 begins to publish log data to an Amazon CloudWatch Logs log group.
    pub fn query_logging_config(self, value: impl fc::IntoValue<QueryLoggingConfigProperty>) -> Self { Self(self.0.with("QueryLoggingConfig", value)) }
    /// `VPCs`. Private hosted zones: A complex type that contains information about the VPCs that are associated
    /// with the specified hosted zone.
    pub fn vpcs(self, value: impl fc::IntoValue<fc::List<Vpc>>) -> Self { Self(self.0.with("VPCs", value)) }
}

impl cfn::Resource for HostedZone {
    const TYPE: &'static str = "AWS::Route53::HostedZone";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for HostedZone {
    type Handle = HostedZoneRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> HostedZoneRef { HostedZoneRef(self.0.build(scope, "AWS::Route53::HostedZone")) }
}

/// A [`HostedZone`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct HostedZoneRef(fc::NodeId);

impl HostedZoneRef {
    /// `Id`, by `Ref`. The ID that Amazon Route 53 assigned to the hosted zone when you created it.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<HostedZone>> { fc::Value::reference(self.0) }
    /// `NameServers`, by `Fn::GetAtt`. Returns the set of name servers for the specific hosted zone. For example:
    /// `ns1.example.com`.
    #[inline]
    pub fn name_servers(&self) -> fc::Value<fc::List<String>> { fc::Value::attribute(self.0, "NameServers") }
}

impl From<HostedZoneRef> for fc::NodeId {
    #[inline]
    fn from(it: HostedZoneRef) -> Self { it.0 }
}

impl From<&HostedZoneRef> for fc::NodeId {
    #[inline]
    fn from(it: &HostedZoneRef) -> Self { it.0 }
}

/// `AWS::Route53::KeySigningKey`
///
/// The `AWS::Route53::KeySigningKey` resource creates a new key-signing key (KSK) in a hosted zone. The hosted
/// zone ID is passed as a parameter in the KSK properties. You can specify the properties of this KSK using the
/// `Name`, `Status`, and `KeyManagementServiceArn` properties of the resource.
#[derive(Clone)]
pub struct KeySigningKey(cfn::ResourceBody);

/// What a [`KeySigningKey`] can't be without.
#[derive(Clone)]
pub struct KeySigningKeyRequired<A, B, C, D> {
    /// `HostedZoneId`. The unique string (ID) that is used to identify a hosted zone. For example:
    /// `Z00001111A1ABCaaABC11`. (`IdOf<HostedZone>`)
    pub hosted_zone_id: A,
    /// `KeyManagementServiceArn`. The Amazon resource name (ARN) for a customer managed customer master key (CMK)
    /// in AWS Key Management Service ( AWS ). The `KeyManagementServiceArn` must be unique for each key-signing
    /// key (KSK) in a single hosted zone. For example:
    /// `arn:aws:kms:us-east-1:111122223333:key/111a2222-a11b-1ab1-2ab2-1ab21a2b3a111`. (`Arn<kms::Key>`)
    pub key_management_service_arn: B,
    /// `Name`. A string used to identify a key-signing key (KSK). `Name` can include numbers, letters, and
    /// underscores (\_). `Name` must be unique for each key-signing key in the same hosted zone. (`String`)
    pub name: C,
    /// `Status`. A string that represents the current key-signing key (KSK) status. (`String`)
    pub status: D,
}

impl KeySigningKey {
    /// A value of `Status`.
    pub const STATUS_ACTIVE: &'static str = "ACTIVE";
    /// A value of `Status`.
    pub const STATUS_INACTIVE: &'static str = "INACTIVE";
    /// A new `AWS::Route53::KeySigningKey`.
    pub fn new(required: KeySigningKeyRequired<
        impl fc::IntoValue<fc::IdOf<HostedZone>>,
        impl fc::IntoValue<fc::Arn<cfn::target::kms::Key>>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
    >) -> Self {
        Self(cfn::ResourceBody::new()
            .with("HostedZoneId", required.hosted_zone_id)
            .with("KeyManagementServiceArn", required.key_management_service_arn)
            .with("Name", required.name)
            .with("Status", required.status)
        )
    }
}

impl cfn::Resource for KeySigningKey {
    const TYPE: &'static str = "AWS::Route53::KeySigningKey";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for KeySigningKey {
    type Handle = KeySigningKeyRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> KeySigningKeyRef { KeySigningKeyRef(self.0.build(scope, "AWS::Route53::KeySigningKey")) }
}

/// A [`KeySigningKey`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct KeySigningKeyRef(fc::NodeId);

impl From<KeySigningKeyRef> for fc::NodeId {
    #[inline]
    fn from(it: KeySigningKeyRef) -> Self { it.0 }
}

impl From<&KeySigningKeyRef> for fc::NodeId {
    #[inline]
    fn from(it: &KeySigningKeyRef) -> Self { it.0 }
}

/// `AWS::Route53::QueryLoggingConfig`
///
/// Resource Type definition for AWS::Route53::QueryLoggingConfig. Creates a configuration for DNS query logging,
/// which publishes query logs for a public hosted zone to an Amazon CloudWatch Logs log group.
#[derive(Clone)]
pub struct QueryLoggingConfig(cfn::ResourceBody);

impl QueryLoggingConfig {
    /// A new `AWS::Route53::QueryLoggingConfig`.
    ///
    /// - `CloudWatchLogsLogGroupArn`. The Amazon Resource Name (ARN) of the CloudWatch Logs log group in us-east-1
    ///   that Amazon Route 53 publishes query logs to.
    /// - `HostedZoneId`. The ID of the public hosted zone that Amazon Route 53 logs queries for.
    pub fn new(
        cloud_watch_logs_log_group_arn: impl fc::IntoValue<fc::Arn<cfn::target::logs::LogGroup>>,
        hosted_zone_id: impl fc::IntoValue<fc::IdOf<HostedZone>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("CloudWatchLogsLogGroupArn", cloud_watch_logs_log_group_arn)
            .with("HostedZoneId", hosted_zone_id)
        )
    }
}

impl cfn::Resource for QueryLoggingConfig {
    const TYPE: &'static str = "AWS::Route53::QueryLoggingConfig";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for QueryLoggingConfig {
    type Handle = QueryLoggingConfigRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> QueryLoggingConfigRef { QueryLoggingConfigRef(self.0.build(scope, "AWS::Route53::QueryLoggingConfig")) }
}

/// A [`QueryLoggingConfig`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct QueryLoggingConfigRef(fc::NodeId);

impl QueryLoggingConfigRef {
    /// `Id`, by `Fn::GetAtt`. The ID that Amazon Route 53 assigns to the configuration for DNS query logging.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<QueryLoggingConfig>> { fc::Value::attribute(self.0, "Id") }
    /// `Arn`, by `Ref`. The Amazon Resource Name (ARN) of the query logging configuration.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<QueryLoggingConfig>> { fc::Value::reference(self.0) }
}

impl From<QueryLoggingConfigRef> for fc::NodeId {
    #[inline]
    fn from(it: QueryLoggingConfigRef) -> Self { it.0 }
}

impl From<&QueryLoggingConfigRef> for fc::NodeId {
    #[inline]
    fn from(it: &QueryLoggingConfigRef) -> Self { it.0 }
}

/// `AWS::Route53::RecordSet`
///
/// Information about the record that you want to create.
#[derive(Clone)]
pub struct RecordSet(cfn::ResourceBody);

impl RecordSet {
    /// A value of `Failover`.
    pub const FAILOVER_PRIMARY: &'static str = "PRIMARY";
    /// A value of `Failover`.
    pub const FAILOVER_SECONDARY: &'static str = "SECONDARY";
    /// A new `AWS::Route53::RecordSet`.
    ///
    /// - `Name`. The name of the record that you want to create, update, or delete.
    /// - `Type`. The DNS record type. For information about different record types and how data is encoded for them,
    ///   see [Supported DNS Resource Record
    ///   Types](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/ResourceRecordTypes.html) in the Amazon
    ///   Route 53 Developer Guide.
    pub fn new(name: impl fc::IntoValue<String>, r#type: impl fc::IntoValue<String>) -> Self { Self(cfn::ResourceBody::new().with("Name", name).with("Type", r#type)) }
    /// `AliasTarget`. Alias resource record sets only: Information about the AWS resource, such as a CloudFront
    /// distribution or an Amazon S3 bucket, that you want to route traffic to.
    pub fn alias_target(self, value: impl fc::IntoValue<AliasTarget>) -> Self { Self(self.0.with("AliasTarget", value)) }
    /// `CidrRoutingConfig`. The object that is specified in resource record set object when you are linking a
    /// resource record set to a CIDR location.
    pub fn cidr_routing_config(self, value: impl fc::IntoValue<CidrRoutingConfig>) -> Self { Self(self.0.with("CidrRoutingConfig", value)) }
    /// `Comment`. Optional: Any comments you want to include about a change batch request.
    pub fn comment(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Comment", value)) }
    /// `Failover`. Failover resource record sets only: To configure failover, you add the `Failover` element to
    /// two resource record sets. For one resource record set, you specify `PRIMARY` as the value for `Failover` ;
    /// for the other resource record set, you specify `SECONDARY`. In addition, you include the `HealthCheckId`
    /// element and specify the health check that you want Amazon Route 53 to perform for each resource record set.
    pub fn failover(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Failover", value)) }
    /// `GeoLocation`. Geolocation resource record sets only: A complex type that lets you control how Amazon Route
    /// 53 responds to DNS queries based on the geographic origin of the query. For example, if you want all
    /// queries from Africa to be routed to a web server with an IP address of `192.0.2.111`, create a resource
    /// record set with a `Type` of `A` and a `ContinentCode` of `AF`.
    pub fn geo_location(self, value: impl fc::IntoValue<GeoLocation>) -> Self { Self(self.0.with("GeoLocation", value)) }
    /// `HealthCheckId`. If you want Amazon Route 53 to return this resource record set in response to a DNS query
    /// only when the status of a health check is healthy, include the `HealthCheckId` element and specify the ID
    /// of the applicable health check.
    pub fn health_check_id(self, value: impl fc::IntoValue<fc::IdOf<HealthCheck>>) -> Self { Self(self.0.with("HealthCheckId", value)) }
    /// `HostedZoneId`. The ID of the hosted zone that you want to create records in.
    pub fn hosted_zone_id(self, value: impl fc::IntoValue<fc::IdOf<HostedZone>>) -> Self { Self(self.0.with("HostedZoneId", value)) }
    /// `HostedZoneName`. The name of the hosted zone that you want to create records in. You must include a
    /// trailing dot (for example, `www.example.com.` ) as part of the `HostedZoneName`.
    pub fn hosted_zone_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("HostedZoneName", value)) }
    /// `MultiValueAnswer`. Multivalue answer resource record sets only : To route traffic approximately randomly
    /// to multiple resources, such as web servers, create one multivalue answer record for each resource and
    /// specify `true` for `MultiValueAnswer`.
    pub fn multi_value_answer(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("MultiValueAnswer", value)) }
    /// `Region`. Latency-based resource record sets only: The Amazon EC2 Region where you created the resource
    /// that this resource record set refers to. The resource typically is an AWS resource, such as an EC2 instance
    /// or an ELB load balancer, and is referred to by an IP address or a DNS domain name, depending on the record
    /// type.
    pub fn region(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Region", value)) }
    /// `ResourceRecords`. One or more values that correspond with the value that you specified for the `Type`
    /// property. For example, if you specified `A` for `Type`, you specify one or more IP addresses in IPv4 format
    /// for `ResourceRecords`.
    pub fn resource_records(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("ResourceRecords", value)) }
    /// `SetIdentifier`. Resource record sets that have a routing policy other than simple: An identifier that
    /// differentiates among multiple resource record sets that have the same combination of name and type, such as
    /// multiple weighted resource record sets named acme.example.com that have a type of A.
    pub fn set_identifier(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SetIdentifier", value)) }
    /// `TTL`. The resource record cache time to live (TTL), in seconds.
    pub fn ttl(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TTL", value)) }
    /// `Weight`. Weighted resource record sets only: Among resource record sets that have the same combination of
    /// DNS name and type, a value that determines the proportion of DNS queries that Amazon Route 53 responds to
    /// using the current resource record set. Route 53 calculates the sum of the weights for the resource record
    /// sets that have the same combination of DNS name and type.
    pub fn weight(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Weight", value)) }
}

impl cfn::Resource for RecordSet {
    const TYPE: &'static str = "AWS::Route53::RecordSet";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for RecordSet {
    type Handle = RecordSetRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> RecordSetRef { RecordSetRef(self.0.build(scope, "AWS::Route53::RecordSet")) }
}

/// A [`RecordSet`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct RecordSetRef(fc::NodeId);

impl RecordSetRef {
    /// `Name`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<RecordSet>> { fc::Value::reference(self.0) }
}

impl From<RecordSetRef> for fc::NodeId {
    #[inline]
    fn from(it: RecordSetRef) -> Self { it.0 }
}

impl From<&RecordSetRef> for fc::NodeId {
    #[inline]
    fn from(it: &RecordSetRef) -> Self { it.0 }
}

/// `AWS::Route53::RecordSetGroup`
///
/// A complex type that contains an optional comment, the name and ID of the hosted zone that you want to make
/// changes in, and values for the records that you want to create.
#[derive(Clone)]
pub struct RecordSetGroup(cfn::ResourceBody);

impl RecordSetGroup {
    /// A new `AWS::Route53::RecordSetGroup`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `Comment`. Optional: Any comments you want to include about a change batch request.
    pub fn comment(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Comment", value)) }
    /// `HostedZoneId`. The ID of the hosted zone that you want to create records in.
    pub fn hosted_zone_id(self, value: impl fc::IntoValue<fc::IdOf<HostedZone>>) -> Self { Self(self.0.with("HostedZoneId", value)) }
    /// `HostedZoneName`. The name of the hosted zone that you want to create records in. You must include a
    /// trailing dot (for example, `www.example.com.` ) as part of the `HostedZoneName`.
    pub fn hosted_zone_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("HostedZoneName", value)) }
    /// `RecordSets`. A complex type that contains one `RecordSet` element for each record that you want to create.
    pub fn record_sets(self, value: impl fc::IntoValue<fc::List<RecordSetProperty>>) -> Self { Self(self.0.with("RecordSets", value)) }
}

impl cfn::Resource for RecordSetGroup {
    const TYPE: &'static str = "AWS::Route53::RecordSetGroup";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for RecordSetGroup {
    type Handle = RecordSetGroupRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> RecordSetGroupRef { RecordSetGroupRef(self.0.build(scope, "AWS::Route53::RecordSetGroup")) }
}

/// A [`RecordSetGroup`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct RecordSetGroupRef(fc::NodeId);

impl RecordSetGroupRef {
    /// `Id`, by `Ref`. This element contains an ID that you use when performing a `GetChange` action to get
    /// detailed information about the change.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<RecordSetGroup>> { fc::Value::reference(self.0) }
}

impl From<RecordSetGroupRef> for fc::NodeId {
    #[inline]
    fn from(it: RecordSetGroupRef) -> Self { it.0 }
}

impl From<&RecordSetGroupRef> for fc::NodeId {
    #[inline]
    fn from(it: &RecordSetGroupRef) -> Self { it.0 }
}

/// `AWS::Route53::TrafficPolicy`
///
/// Resource Type definition for AWS::Route53::TrafficPolicy. Creates a Route 53 traffic policy, a JSON document
/// that describes how Route 53 responds to DNS queries for a domain name.
#[derive(Clone)]
pub struct TrafficPolicy(cfn::ResourceBody);

impl TrafficPolicy {
    /// A new `AWS::Route53::TrafficPolicy`.
    ///
    /// - `Document`. The definition of the traffic policy in JSON format.
    /// - `Name`. The name of the traffic policy.
    pub fn new(
        document: impl fc::IntoValue<String>,
        name: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("Document", document)
            .with("Name", name)
        )
    }
    /// `Comment`. Any comments to include about the traffic policy.
    pub fn comment(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Comment", value)) }
}

impl cfn::Resource for TrafficPolicy {
    const TYPE: &'static str = "AWS::Route53::TrafficPolicy";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for TrafficPolicy {
    type Handle = TrafficPolicyRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> TrafficPolicyRef { TrafficPolicyRef(self.0.build(scope, "AWS::Route53::TrafficPolicy")) }
}

/// A [`TrafficPolicy`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct TrafficPolicyRef(fc::NodeId);

impl TrafficPolicyRef {
    /// `Id`, by `Fn::GetAtt`. The ID that Amazon Route 53 assigned to the traffic policy when it was created.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<TrafficPolicy>> { fc::Value::attribute(self.0, "Id") }
    /// `Arn`, by `Ref`. The Amazon Resource Name (ARN) of the traffic policy.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<TrafficPolicy>> { fc::Value::reference(self.0) }
    /// `Type`, by `Fn::GetAtt`. The DNS type of the resource record sets that Amazon Route 53 creates when the
    /// traffic policy is used to create a traffic policy instance.
    #[inline]
    pub fn r#type(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Type") }
    /// `Version`, by `Fn::GetAtt`. The version number that Amazon Route 53 assigned to the traffic policy.
    #[inline]
    pub fn version(&self) -> fc::Value<i64> { fc::Value::attribute(self.0, "Version") }
}

impl From<TrafficPolicyRef> for fc::NodeId {
    #[inline]
    fn from(it: TrafficPolicyRef) -> Self { it.0 }
}

impl From<&TrafficPolicyRef> for fc::NodeId {
    #[inline]
    fn from(it: &TrafficPolicyRef) -> Self { it.0 }
}

/// `AWS::Route53::TrafficPolicyInstance`
///
/// Resource Type definition for AWS::Route53::TrafficPolicyInstance. Applies a version of a Route 53 traffic
/// policy to a DNS name in a public hosted zone, and Route 53 creates and owns the resource record sets that
/// answer queries for that name.
#[derive(Clone)]
pub struct TrafficPolicyInstance(cfn::ResourceBody);

/// What a [`TrafficPolicyInstance`] can't be without.
#[derive(Clone)]
pub struct TrafficPolicyInstanceRequired<A, B, C, D, E> {
    /// `HostedZoneId`. The ID of the hosted zone that Amazon Route 53 creates the resource record sets in. The
    /// bare ID as Route 53 returns it, without a /hostedzone/ prefix. (`IdOf<HostedZone>`)
    pub hosted_zone_id: A,
    /// `Name`. The domain name, or subdomain name, for which Amazon Route 53 answers DNS queries by using the
    /// resource record sets it creates for this traffic policy instance. Must be lower-case and end with a
    /// trailing dot, which is the form Route 53 returns: Route 53 normalizes DNS names, so admitting another form
    /// would neither round-trip through Read nor guarantee that a change to this property changes the resource's
    /// identity. (`String`)
    pub name: B,
    /// `TTL`. The TTL that Amazon Route 53 assigns to all of the resource record sets that it creates in the
    /// specified hosted zone. (`i64`)
    pub ttl: C,
    /// `TrafficPolicyId`. The ID of the traffic policy that Amazon Route 53 uses to create resource record sets in
    /// the specified hosted zone. Lower-case, as Route 53 returns it. (`String`)
    pub traffic_policy_id: D,
    /// `TrafficPolicyVersion`. The version of the traffic policy that Amazon Route 53 uses to create resource
    /// record sets in the specified hosted zone. (`i64`)
    pub traffic_policy_version: E,
}

impl TrafficPolicyInstance {
    /// A new `AWS::Route53::TrafficPolicyInstance`.
    pub fn new(required: TrafficPolicyInstanceRequired<
        impl fc::IntoValue<fc::IdOf<HostedZone>>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<i64>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<i64>,
    >) -> Self {
        Self(cfn::ResourceBody::new()
            .with("HostedZoneId", required.hosted_zone_id)
            .with("Name", required.name)
            .with("TTL", required.ttl)
            .with("TrafficPolicyId", required.traffic_policy_id)
            .with("TrafficPolicyVersion", required.traffic_policy_version)
        )
    }
}

impl cfn::Resource for TrafficPolicyInstance {
    const TYPE: &'static str = "AWS::Route53::TrafficPolicyInstance";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for TrafficPolicyInstance {
    type Handle = TrafficPolicyInstanceRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> TrafficPolicyInstanceRef { TrafficPolicyInstanceRef(self.0.build(scope, "AWS::Route53::TrafficPolicyInstance")) }
}

/// A [`TrafficPolicyInstance`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct TrafficPolicyInstanceRef(fc::NodeId);

impl TrafficPolicyInstanceRef {
    /// `Id`, by `Fn::GetAtt`. The ID that Amazon Route 53 assigned to the traffic policy instance when it was
    /// created.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<TrafficPolicyInstance>> { fc::Value::attribute(self.0, "Id") }
    /// `Arn`, by `Ref`. The Amazon Resource Name (ARN) of the traffic policy instance.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<TrafficPolicyInstance>> { fc::Value::reference(self.0) }
    /// `State`, by `Fn::GetAtt`. The current state of the traffic policy instance. A steady-state instance is
    /// Applied.
    #[inline]
    pub fn state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "State") }
    /// `TrafficPolicyType`, by `Fn::GetAtt`. The DNS type that Amazon Route 53 assigned to all of the resource
    /// record sets that it created for this traffic policy instance. Route 53 derives it from the referenced
    /// traffic policy.
    #[inline]
    pub fn traffic_policy_type(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "TrafficPolicyType") }
}

impl From<TrafficPolicyInstanceRef> for fc::NodeId {
    #[inline]
    fn from(it: TrafficPolicyInstanceRef) -> Self { it.0 }
}

impl From<&TrafficPolicyInstanceRef> for fc::NodeId {
    #[inline]
    fn from(it: &TrafficPolicyInstanceRef) -> Self { it.0 }
}

/// A complex type that identifies the CloudWatch alarm that you want Amazon Route 53 health checkers to use to
/// determine whether the specified health check is healthy.
#[derive(Clone)]
pub struct AlarmIdentifier(cfn::Properties);

impl AlarmIdentifier {
    /// A new `AlarmIdentifier`.
    ///
    /// - `Name`. The name of the CloudWatch alarm that you want Amazon Route 53 health checkers to use to determine
    ///   whether this health check is healthy.
    /// - `Region`. For the CloudWatch alarm that you want Route 53 health checkers to use to determine whether this
    ///   health check is healthy, the region that the alarm was created in.
    pub fn new(
        name: impl fc::IntoValue<fc::IdOf<cfn::target::cloudwatch::Alarm>>,
        region: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Name", name)
            .with("Region", region)
        )
    }
}

impl fc::Property for AlarmIdentifier {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Alias records only: Information about the AWS resource, such as a CloudFront distribution or an Amazon S3
/// bucket, that you want to route traffic to.
#[derive(Clone)]
pub struct AliasTarget(cfn::Properties);

impl AliasTarget {
    /// A new `AliasTarget`.
    ///
    /// - `DNSName`. Alias records only: The value that you specify depends on where you want to route queries
    /// - `HostedZoneId`. Alias resource records sets only : The value used depends on where you want to route
    ///   traffic
    pub fn new(
        dns_name: impl fc::IntoValue<String>,
        hosted_zone_id: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("DNSName", dns_name)
            .with("HostedZoneId", hosted_zone_id)
        )
    }
    /// `EvaluateTargetHealth`. Applies only to alias, failover alias, geolocation alias, latency alias, and
    /// weighted alias resource record sets: When `EvaluateTargetHealth` is `true`, an alias resource record set
    /// inherits the health of the referenced AWS resource, such as an ELB load balancer or another resource record
    /// set in the hosted zone.
    pub fn evaluate_target_health(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("EvaluateTargetHealth", value)) }
}

impl fc::Property for AliasTarget {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The object that is specified in resource record set object when you are linking a resource record set to a CIDR
/// location.
#[derive(Clone)]
pub struct CidrRoutingConfig(cfn::Properties);

impl CidrRoutingConfig {
    /// A new `CidrRoutingConfig`.
    ///
    /// - `CollectionId`. The CIDR collection ID.
    /// - `LocationName`. The CIDR collection location name.
    pub fn new(
        collection_id: impl fc::IntoValue<fc::IdOf<CidrCollection>>,
        location_name: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("CollectionId", collection_id)
            .with("LocationName", location_name)
        )
    }
}

impl fc::Property for CidrRoutingConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A complex type that lists the coordinates for a geoproximity resource record.
#[derive(Clone)]
pub struct Coordinates(cfn::Properties);

impl Coordinates {
    /// A new `Coordinates`.
    ///
    /// - `Latitude`. Specifies a coordinate of the north–south position of a geographic point on the surface of
    ///   the Earth (-90 - 90).
    /// - `Longitude`. Specifies a coordinate of the east–west position of a geographic point on the surface of the
    ///   Earth (-180 - 180).
    pub fn new(
        latitude: impl fc::IntoValue<String>,
        longitude: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Latitude", latitude)
            .with("Longitude", longitude)
        )
    }
}

impl fc::Property for Coordinates {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A complex type that contains information about a geographic location.
#[derive(Clone)]
pub struct GeoLocation(cfn::Properties);

impl GeoLocation {
    /// A new `GeoLocation`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ContinentCode`. For geolocation resource record sets, a two-letter abbreviation that identifies a
    /// continent.
    pub fn continent_code(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ContinentCode", value)) }
    /// `CountryCode`. For geolocation resource record sets, the two-letter code for a country.
    pub fn country_code(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CountryCode", value)) }
    /// `SubdivisionCode`. For geolocation resource record sets, the two-letter code for a state of the United
    /// States. Route 53 doesn't support any other values for `SubdivisionCode`.
    pub fn subdivision_code(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SubdivisionCode", value)) }
}

impl fc::Property for GeoLocation {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// (Resource record sets only): A complex type that lets you specify where your resources are located. Only one of
/// `LocalZoneGroup`, `Coordinates`, or `AWS Region` is allowed per request at a time.
#[derive(Clone)]
pub struct GeoProximityLocation(cfn::Properties);

impl GeoProximityLocation {
    /// A new `GeoProximityLocation`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `AWSRegion`. The AWS Region the resource you are directing DNS traffic to, is in.
    pub fn aws_region(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AWSRegion", value)) }
    /// `Bias`. The bias increases or decreases the size of the geographic region from which Route 53 routes
    /// traffic to a resource.
    pub fn bias(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Bias", value)) }
    /// `Coordinates`. Contains the longitude and latitude for a geographic region.
    pub fn coordinates(self, value: impl fc::IntoValue<Coordinates>) -> Self { Self(self.0.with("Coordinates", value)) }
    /// `LocalZoneGroup`. Specifies an AWS Local Zone Group.
    pub fn local_zone_group(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("LocalZoneGroup", value)) }
}

impl fc::Property for GeoProximityLocation {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A complex type that contains information about the health check.
#[derive(Clone)]
pub struct HealthCheckConfig(cfn::Properties);

impl HealthCheckConfig {
    /// A value of `InsufficientDataHealthStatus`.
    pub const INSUFFICIENT_DATA_HEALTH_STATUS_HEALTHY: &'static str = "Healthy";
    /// A value of `InsufficientDataHealthStatus`.
    pub const INSUFFICIENT_DATA_HEALTH_STATUS_LAST_KNOWN_STATUS: &'static str = "LastKnownStatus";
    /// A value of `InsufficientDataHealthStatus`.
    pub const INSUFFICIENT_DATA_HEALTH_STATUS_UNHEALTHY: &'static str = "Unhealthy";
    /// A value of `Type`.
    pub const TYPE_CALCULATED: &'static str = "CALCULATED";
    /// A value of `Type`.
    pub const TYPE_CLOUDWATCH_METRIC: &'static str = "CLOUDWATCH_METRIC";
    /// A value of `Type`.
    pub const TYPE_HTTP: &'static str = "HTTP";
    /// A value of `Type`.
    pub const TYPE_HTTPS: &'static str = "HTTPS";
    /// A value of `Type`.
    pub const TYPE_HTTPS_STR_MATCH: &'static str = "HTTPS_STR_MATCH";
    /// A value of `Type`.
    pub const TYPE_HTTP_STR_MATCH: &'static str = "HTTP_STR_MATCH";
    /// A value of `Type`.
    pub const TYPE_RECOVERY_CONTROL: &'static str = "RECOVERY_CONTROL";
    /// A value of `Type`.
    pub const TYPE_TCP: &'static str = "TCP";
    /// A new `HealthCheckConfig`.
    ///
    /// - `Type`. The type of health check that you want to create, which indicates how Amazon Route 53 determines
    ///   whether an endpoint is healthy.
    pub fn new(r#type: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Type", r#type)) }
    /// `AlarmIdentifier`. A complex type that identifies the CloudWatch alarm that you want Amazon Route 53 health
    /// checkers to use to determine whether the specified health check is healthy.
    pub fn alarm_identifier(self, value: impl fc::IntoValue<AlarmIdentifier>) -> Self { Self(self.0.with("AlarmIdentifier", value)) }
    /// `ChildHealthChecks`. (CALCULATED Health Checks Only) A complex type that contains one `ChildHealthCheck`
    /// element for each health check that you want to associate with a `CALCULATED` health check.
    pub fn child_health_checks(self, value: impl fc::IntoValue<fc::List<fc::IdOf<HealthCheck>>>) -> Self { Self(self.0.with("ChildHealthChecks", value)) }
    /// `EnableSNI`. Specify whether you want Amazon Route 53 to send the value of `FullyQualifiedDomainName` to
    /// the endpoint in the `client_hello` message during TLS negotiation. This allows the endpoint to respond to
    /// `HTTPS` health check requests with the applicable SSL/TLS certificate.
    pub fn enable_sni(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("EnableSNI", value)) }
    /// `FailureThreshold`. The number of consecutive health checks that an endpoint must pass or fail for Amazon
    /// Route 53 to change the current status of the endpoint from unhealthy to healthy or vice versa.
    pub fn failure_threshold(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("FailureThreshold", value)) }
    /// `FullyQualifiedDomainName`. Amazon Route 53 behavior depends on whether you specify a value for
    /// `IPAddress`.
    pub fn fully_qualified_domain_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("FullyQualifiedDomainName", value)) }
    /// `HealthThreshold`. The number of child health checks that are associated with a `CALCULATED` health check
    /// that Amazon Route 53 must consider healthy for the `CALCULATED` health check to be considered healthy.
    pub fn health_threshold(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("HealthThreshold", value)) }
    /// `IPAddress`. The IPv4 or IPv6 IP address of the endpoint that you want Amazon Route 53 to perform health
    /// checks on. If you don't specify a value for `IPAddress`, Route 53 sends a DNS request to resolve the domain
    /// name that you specify in `FullyQualifiedDomainName` at the interval that you specify in `RequestInterval`.
    /// Using an IP address returned by DNS, Route 53 then checks the health of the endpoint.
    pub fn ip_address(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("IPAddress", value)) }
    /// `InsufficientDataHealthStatus`. When CloudWatch has insufficient data about the metric to determine the
    /// alarm state, the status that you want Amazon Route 53 to assign to the health check
    pub fn insufficient_data_health_status(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("InsufficientDataHealthStatus", value)) }
    /// `Inverted`. Specify whether you want Amazon Route 53 to invert the status of a health check, for example,
    /// to consider a health check unhealthy when it otherwise would be considered healthy.
    pub fn inverted(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Inverted", value)) }
    /// `MeasureLatency`. Specify whether you want Amazon Route 53 to measure the latency between health checkers
    /// in multiple AWS regions and your endpoint, and to display CloudWatch latency graphs on the Health Checks
    /// page in the Route 53 console.
    pub fn measure_latency(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("MeasureLatency", value)) }
    /// `Port`. The port on the endpoint that you want Amazon Route 53 to perform health checks on.
    pub fn port(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Port", value)) }
    /// `Regions`. A complex type that contains one `Region` element for each region from which you want Amazon
    /// Route 53 health checkers to check the specified endpoint.
    pub fn regions(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Regions", value)) }
    /// `RequestInterval`. The number of seconds between the time that Amazon Route 53 gets a response from your
    /// endpoint and the time that it sends the next health check request. Each Route 53 health checker makes
    /// requests at this interval.
    pub fn request_interval(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("RequestInterval", value)) }
    /// `ResourcePath`. The path, if any, that you want Amazon Route 53 to request when performing health checks.
    /// The path can be any value for which your endpoint will return an HTTP status code of 2xx or 3xx when the
    /// endpoint is healthy, for example, the file /docs/route53-health-check.html. You can also include query
    /// string parameters, for example, `/welcome.html?language=jp&login=y`.
    pub fn resource_path(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ResourcePath", value)) }
    /// `RoutingControlArn`. The Amazon Resource Name (ARN) for the Route 53 Application Recovery Controller
    /// routing control.
    pub fn routing_control_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("RoutingControlArn", value)) }
    /// `SearchString`. If the value of Type is `HTTP_STR_MATCH` or `HTTPS_STR_MATCH`, the string that you want
    /// Amazon Route 53 to search for in the response body from the specified resource. If the string appears in
    /// the response body, Route 53 considers the resource healthy.
    pub fn search_string(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SearchString", value)) }
}

impl fc::Property for HealthCheckConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A complex type that contains an optional comment about your hosted zone. If you don't want to specify a
/// comment, omit both the `HostedZoneConfig` and `Comment` elements.
#[derive(Clone)]
pub struct HostedZoneConfig(cfn::Properties);

impl HostedZoneConfig {
    /// A new `HostedZoneConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Comment`. Any comments that you want to include about the hosted zone.
    pub fn comment(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Comment", value)) }
}

impl fc::Property for HostedZoneConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Represents the features configuration for a hosted zone, including the status of various features and any
/// associated failure reasons.
#[derive(Clone)]
pub struct HostedZoneFeatures(cfn::Properties);

impl HostedZoneFeatures {
    /// A new `HostedZoneFeatures`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `EnableAcceleratedRecovery`.
    pub fn enable_accelerated_recovery(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("EnableAcceleratedRecovery", value)) }
}

impl fc::Property for HostedZoneFeatures {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the list of CIDR blocks for a CIDR location.
#[derive(Clone)]
pub struct Location(cfn::Properties);

impl Location {
    /// A new `Location`.
    ///
    /// - `CidrList`. List of CIDR blocks.
    /// - `LocationName`. The CIDR collection location name.
    pub fn new(
        cidr_list: impl fc::IntoValue<fc::List<String>>,
        location_name: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("CidrList", cidr_list)
            .with("LocationName", location_name)
        )
    }
}

impl fc::Property for Location {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A complex type that contains information about a configuration for DNS query logging.
#[derive(Clone)]
pub struct QueryLoggingConfigProperty(cfn::Properties);

impl QueryLoggingConfigProperty {
    /// A new `QueryLoggingConfigProperty`.
    ///
    /// - `CloudWatchLogsLogGroupArn`. The Amazon Resource Name (ARN) of the CloudWatch Logs log group that Amazon
    ///   Route 53 is publishing logs to.
    pub fn new(
        cloud_watch_logs_log_group_arn: impl fc::IntoValue<fc::Arn<cfn::target::logs::LogGroup>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("CloudWatchLogsLogGroupArn", cloud_watch_logs_log_group_arn)
        )
    }
}

impl fc::Property for QueryLoggingConfigProperty {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Information about one record that you want to create.
#[derive(Clone)]
pub struct RecordSetProperty(cfn::Properties);

impl RecordSetProperty {
    /// A new `RecordSetProperty`.
    ///
    /// - `Name`. The name of the record that you want to create, update, or delete.
    /// - `Type`. The DNS record type. For information about different record types and how data is encoded for them,
    ///   see [Supported DNS Resource Record
    ///   Types](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/ResourceRecordTypes.html) in the Amazon
    ///   Route 53 Developer Guide.
    pub fn new(name: impl fc::IntoValue<String>, r#type: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Name", name).with("Type", r#type)) }
    /// `AliasTarget`. Alias resource record sets only: Information about the AWS resource, such as a CloudFront
    /// distribution or an Amazon S3 bucket, that you want to route traffic to.
    pub fn alias_target(self, value: impl fc::IntoValue<AliasTarget>) -> Self { Self(self.0.with("AliasTarget", value)) }
    /// `CidrRoutingConfig`.
    pub fn cidr_routing_config(self, value: impl fc::IntoValue<CidrRoutingConfig>) -> Self { Self(self.0.with("CidrRoutingConfig", value)) }
    /// `Failover`. Failover resource record sets only: To configure failover, you add the `Failover` element to
    /// two resource record sets. For one resource record set, you specify `PRIMARY` as the value for `Failover` ;
    /// for the other resource record set, you specify `SECONDARY`. In addition, you include the `HealthCheckId`
    /// element and specify the health check that you want Amazon Route 53 to perform for each resource record set.
    pub fn failover(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Failover", value)) }
    /// `GeoLocation`. Geolocation resource record sets only: A complex type that lets you control how Amazon Route
    /// 53 responds to DNS queries based on the geographic origin of the query. For example, if you want all
    /// queries from Africa to be routed to a web server with an IP address of `192.0.2.111`, create a resource
    /// record set with a `Type` of `A` and a `ContinentCode` of `AF`.
    pub fn geo_location(self, value: impl fc::IntoValue<GeoLocation>) -> Self { Self(self.0.with("GeoLocation", value)) }
    /// `GeoProximityLocation`. A complex type that contains information about a geographic location.
    pub fn geo_proximity_location(self, value: impl fc::IntoValue<GeoProximityLocation>) -> Self { Self(self.0.with("GeoProximityLocation", value)) }
    /// `HealthCheckId`. If you want Amazon Route 53 to return this resource record set in response to a DNS query
    /// only when the status of a health check is healthy, include the `HealthCheckId` element and specify the ID
    /// of the applicable health check.
    pub fn health_check_id(self, value: impl fc::IntoValue<fc::IdOf<HealthCheck>>) -> Self { Self(self.0.with("HealthCheckId", value)) }
    /// `HostedZoneId`. The ID of the hosted zone that you want to create records in.
    pub fn hosted_zone_id(self, value: impl fc::IntoValue<fc::IdOf<HostedZone>>) -> Self { Self(self.0.with("HostedZoneId", value)) }
    /// `HostedZoneName`. The name of the hosted zone that you want to create records in. You must include a
    /// trailing dot (for example, `www.example.com.` ) as part of the `HostedZoneName`.
    pub fn hosted_zone_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("HostedZoneName", value)) }
    /// `MultiValueAnswer`. Multivalue answer resource record sets only : To route traffic approximately randomly
    /// to multiple resources, such as web servers, create one multivalue answer record for each resource and
    /// specify `true` for `MultiValueAnswer`.
    pub fn multi_value_answer(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("MultiValueAnswer", value)) }
    /// `Region`. Latency-based resource record sets only: The Amazon EC2 Region where you created the resource
    /// that this resource record set refers to. The resource typically is an AWS resource, such as an EC2 instance
    /// or an ELB load balancer, and is referred to by an IP address or a DNS domain name, depending on the record
    /// type.
    pub fn region(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Region", value)) }
    /// `ResourceRecords`. Information about the records that you want to create. Each record should be in the
    /// format appropriate for the record type specified by the `Type` property.
    pub fn resource_records(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("ResourceRecords", value)) }
    /// `SetIdentifier`. Resource record sets that have a routing policy other than simple: An identifier that
    /// differentiates among multiple resource record sets that have the same combination of name and type, such as
    /// multiple weighted resource record sets named acme.example.com that have a type of A.
    pub fn set_identifier(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SetIdentifier", value)) }
    /// `TTL`. The resource record cache time to live (TTL), in seconds.
    pub fn ttl(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TTL", value)) }
    /// `Weight`. Weighted resource record sets only: Among resource record sets that have the same combination of
    /// DNS name and type, a value that determines the proportion of DNS queries that Amazon Route 53 responds to
    /// using the current resource record set. Route 53 calculates the sum of the weights for the resource record
    /// sets that have the same combination of DNS name and type.
    pub fn weight(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Weight", value)) }
}

impl fc::Property for RecordSetProperty {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Private hosted zones only: A complex type that contains information about an Amazon VPC. Route 53 Resolver uses
/// the records in the private hosted zone to route traffic in that VPC.
#[derive(Clone)]
pub struct Vpc(cfn::Properties);

impl Vpc {
    /// A new `Vpc`.
    ///
    /// - `VPCId`. Private hosted zones only: The ID of an Amazon VPC.
    /// - `VPCRegion`. Private hosted zones only: The region that an Amazon VPC was created in.
    pub fn new(
        vpc_id: impl fc::IntoValue<fc::IdOf<cfn::target::ec2::Vpc>>,
        vpc_region: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("VPCId", vpc_id)
            .with("VPCRegion", vpc_region)
        )
    }
}

impl fc::Property for Vpc {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}
