// Written by `fineract-codegen`; changes are lost.

//! The resources of `AWS::CloudTrail`.

use fineract_core as fc;

use crate as cfn;

/// `AWS::CloudTrail::Channel`
///
/// Contains information about a returned CloudTrail channel.
#[derive(Clone)]
pub struct Channel(cfn::ResourceBody);

impl Channel {
    /// A new `AWS::CloudTrail::Channel`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `Destinations`. One or more event data stores to which events arriving through a channel will be logged.
    pub fn destinations(self, value: impl fc::IntoValue<fc::List<Destination>>) -> Self { Self(self.0.with("Destinations", value)) }
    /// `Name`. The name of the channel.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `Source`. The name of the partner or external event source. You cannot change this name after you create
    /// the channel. A maximum of one channel is allowed per source.
    pub fn source(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Source", value)) }
    /// `Tags`. A list of tags.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for Channel {
    const TYPE: &'static str = "AWS::CloudTrail::Channel";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Channel {
    type Handle = ChannelRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ChannelRef { ChannelRef(self.0.build(scope, "AWS::CloudTrail::Channel")) }
}

/// A [`Channel`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ChannelRef(fc::NodeId);

impl ChannelRef {
    /// `ChannelArn`, by `Ref`. `Ref` returns the ARN of the CloudTrail channel, such as
    /// `arn:aws:cloudtrail:us-east-2:123456789012:channel/01234567890`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Channel>> { fc::Value::reference(self.0) }
}

impl From<ChannelRef> for fc::NodeId {
    #[inline]
    fn from(it: ChannelRef) -> Self { it.0 }
}

impl From<&ChannelRef> for fc::NodeId {
    #[inline]
    fn from(it: &ChannelRef) -> Self { it.0 }
}

/// `AWS::CloudTrail::Dashboard`
///
/// Creates a custom dashboard or the Highlights dashboard.
#[derive(Clone)]
pub struct Dashboard(cfn::ResourceBody);

impl Dashboard {
    /// A new `AWS::CloudTrail::Dashboard`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `Name`. The name of the dashboard. The name must be unique to your account.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `RefreshSchedule`. The schedule for a dashboard refresh.
    pub fn refresh_schedule(self, value: impl fc::IntoValue<RefreshSchedule>) -> Self { Self(self.0.with("RefreshSchedule", value)) }
    /// `Tags`. A list of tags.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `TerminationProtectionEnabled`. Specifies whether termination protection is enabled for the dashboard. If
    /// termination protection is enabled, you cannot delete the dashboard until termination protection is
    /// disabled.
    pub fn termination_protection_enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("TerminationProtectionEnabled", value)) }
    /// `Widgets`. An array of widgets for a custom dashboard. A custom dashboard can have a maximum of ten
    /// widgets.
    pub fn widgets(self, value: impl fc::IntoValue<fc::List<Widget>>) -> Self { Self(self.0.with("Widgets", value)) }
}

impl cfn::Resource for Dashboard {
    const TYPE: &'static str = "AWS::CloudTrail::Dashboard";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Dashboard {
    type Handle = DashboardRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> DashboardRef { DashboardRef(self.0.build(scope, "AWS::CloudTrail::Dashboard")) }
}

/// A [`Dashboard`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct DashboardRef(fc::NodeId);

impl DashboardRef {
    /// `DashboardArn`, by `Ref`. The ARN for the dashboard.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Dashboard>> { fc::Value::reference(self.0) }
    /// `CreatedTimestamp`, by `Fn::GetAtt`. The timestamp that shows when the dashboard was created.
    #[inline]
    pub fn created_timestamp(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreatedTimestamp") }
    /// `Status`, by `Fn::GetAtt`. The status of the dashboard.
    #[inline]
    pub fn status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Status") }
    /// `Type`, by `Fn::GetAtt`. The type of dashboard.
    #[inline]
    pub fn r#type(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Type") }
    /// `UpdatedTimestamp`, by `Fn::GetAtt`. The timestamp that shows when the dashboard was updated.
    #[inline]
    pub fn updated_timestamp(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "UpdatedTimestamp") }
}

impl From<DashboardRef> for fc::NodeId {
    #[inline]
    fn from(it: DashboardRef) -> Self { it.0 }
}

impl From<&DashboardRef> for fc::NodeId {
    #[inline]
    fn from(it: &DashboardRef) -> Self { it.0 }
}

/// `AWS::CloudTrail::EventDataStore`
///
/// Creates a new event data store.
#[derive(Clone)]
pub struct EventDataStore(cfn::ResourceBody);

impl EventDataStore {
    /// A value of `MaxEventSize`.
    pub const MAX_EVENT_SIZE_LARGE: &'static str = "Large";
    /// A value of `MaxEventSize`.
    pub const MAX_EVENT_SIZE_STANDARD: &'static str = "Standard";
    /// A new `AWS::CloudTrail::EventDataStore`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `AdvancedEventSelectors`. The advanced event selectors to use to select the events for the data store. You
    /// can configure up to five advanced event selectors for each event data store.
    pub fn advanced_event_selectors(self, value: impl fc::IntoValue<fc::List<AdvancedEventSelector>>) -> Self { Self(self.0.with("AdvancedEventSelectors", value)) }
    /// `BillingMode`. The billing mode for the event data store determines the cost for ingesting events and the
    /// default and maximum retention period for the event data store.
    pub fn billing_mode(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("BillingMode", value)) }
    /// `ContextKeySelectors`. The list of context key selectors that are configured for the event data store.
    pub fn context_key_selectors(self, value: impl fc::IntoValue<fc::List<ContextKeySelector>>) -> Self { Self(self.0.with("ContextKeySelectors", value)) }
    /// `FederationEnabled`. Indicates if [Lake query
    /// federation](https://docs.aws.amazon.com/awscloudtrail/latest/userguide/query-federation.html) is enabled.
    /// By default, Lake query federation is disabled. You cannot delete an event data store if Lake query
    /// federation is enabled.
    pub fn federation_enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("FederationEnabled", value)) }
    /// `FederationRoleArn`. If Lake query federation is enabled, provides the ARN of the federation role used to
    /// access the resources for the federated event data store.
    pub fn federation_role_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>) -> Self { Self(self.0.with("FederationRoleArn", value)) }
    /// `IngestionEnabled`. Specifies whether the event data store should start ingesting live events. The default
    /// is true.
    pub fn ingestion_enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("IngestionEnabled", value)) }
    /// `InsightSelectors`. A JSON string that contains the Insights types you want to log on an event data store.
    /// `ApiCallRateInsight` and `ApiErrorRateInsight` are valid Insight types.
    pub fn insight_selectors(self, value: impl fc::IntoValue<fc::List<EventDataStoreInsightSelector>>) -> Self { Self(self.0.with("InsightSelectors", value)) }
    /// `InsightsDestination`. The ARN (or ID suffix of the ARN) of the destination event data store that logs
    /// Insights events.
    pub fn insights_destination(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("InsightsDestination", value)) }
    /// `KmsKeyId`. Specifies the AWS key ID to use to encrypt the events delivered by CloudTrail. The value can be
    /// an alias name prefixed by `alias/`, a fully specified ARN to an alias, a fully specified ARN to a key, or a
    /// globally unique identifier.
    pub fn kms_key_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("KmsKeyId", value)) }
    /// `MaxEventSize`. The maximum allowed size for events to be stored in the specified event data store. If you
    /// are using context key selectors, MaxEventSize must be set to Large.
    pub fn max_event_size(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("MaxEventSize", value)) }
    /// `MultiRegionEnabled`. Specifies whether the event data store includes events from all Regions, or only from
    /// the Region in which the event data store is created.
    pub fn multi_region_enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("MultiRegionEnabled", value)) }
    /// `Name`. The name of the event data store.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `OrganizationEnabled`. Specifies whether an event data store collects events logged for an organization in
    /// AWS Organizations.
    pub fn organization_enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("OrganizationEnabled", value)) }
    /// `RetentionPeriod`. The retention period of the event data store, in days. If `BillingMode` is set to
    /// `EXTENDABLE_RETENTION_PRICING`, you can set a retention period of up to 3653 days, the equivalent of 10
    /// years. If `BillingMode` is set to `FIXED_RETENTION_PRICING`, you can set a retention period of up to 2557
    /// days, the equivalent of seven years.
    pub fn retention_period(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("RetentionPeriod", value)) }
    /// `Tags`. A list of tags.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `TerminationProtectionEnabled`. Specifies whether termination protection is enabled for the event data
    /// store. If termination protection is enabled, you cannot delete the event data store until termination
    /// protection is disabled.
    pub fn termination_protection_enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("TerminationProtectionEnabled", value)) }
}

impl cfn::Resource for EventDataStore {
    const TYPE: &'static str = "AWS::CloudTrail::EventDataStore";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for EventDataStore {
    type Handle = EventDataStoreRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> EventDataStoreRef { EventDataStoreRef(self.0.build(scope, "AWS::CloudTrail::EventDataStore")) }
}

/// A [`EventDataStore`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct EventDataStoreRef(fc::NodeId);

impl EventDataStoreRef {
    /// `EventDataStoreArn`, by `Ref`. `Ref` returns the ARN of the CloudTrail event data store, such as
    /// `arn:aws:cloudtrail:us-east-1:12345678910:eventdatastore/EXAMPLE-f852-4e8f-8bd1-bcf6cEXAMPLE`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<EventDataStore>> { fc::Value::reference(self.0) }
    /// `CreatedTimestamp`, by `Fn::GetAtt`. `Ref` returns the time stamp of the creation of the event data store,
    /// such as `1248496624`.
    #[inline]
    pub fn created_timestamp(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreatedTimestamp") }
    /// `Status`, by `Fn::GetAtt`. `Ref` returns the status of the event data store, such as `ENABLED`.
    #[inline]
    pub fn status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Status") }
    /// `UpdatedTimestamp`, by `Fn::GetAtt`. `Ref` returns the time stamp that updates were made to an event data
    /// store, such as `1598296624`.
    #[inline]
    pub fn updated_timestamp(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "UpdatedTimestamp") }
}

impl From<EventDataStoreRef> for fc::NodeId {
    #[inline]
    fn from(it: EventDataStoreRef) -> Self { it.0 }
}

impl From<&EventDataStoreRef> for fc::NodeId {
    #[inline]
    fn from(it: &EventDataStoreRef) -> Self { it.0 }
}

/// `AWS::CloudTrail::ResourcePolicy`
///
/// Attaches a resource-based permission policy to a CloudTrail event data store, dashboard, or channel.
#[derive(Clone)]
pub struct ResourcePolicy(cfn::ResourceBody);

impl ResourcePolicy {
    /// A new `AWS::CloudTrail::ResourcePolicy`.
    ///
    /// - `ResourceArn`. The Amazon Resource Name (ARN) of the CloudTrail event data store, dashboard, or channel
    ///   attached to the resource-based policy.
    /// - `ResourcePolicy`. A JSON-formatted string for an AWS resource-based policy.
    pub fn new(
        resource_arn: impl fc::IntoValue<String>,
        resource_policy: impl fc::IntoValue<fc::Json>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("ResourceArn", resource_arn)
            .with("ResourcePolicy", resource_policy)
        )
    }
}

impl cfn::Resource for ResourcePolicy {
    const TYPE: &'static str = "AWS::CloudTrail::ResourcePolicy";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ResourcePolicy {
    type Handle = ResourcePolicyRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ResourcePolicyRef { ResourcePolicyRef(self.0.build(scope, "AWS::CloudTrail::ResourcePolicy")) }
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

/// `AWS::CloudTrail::Trail`
///
/// Creates a trail that specifies the settings for delivery of log data to an Amazon S3 bucket.
#[derive(Clone)]
pub struct Trail(cfn::ResourceBody);

impl Trail {
    /// A new `AWS::CloudTrail::Trail`.
    ///
    /// - `IsLogging`. Whether the CloudTrail trail is currently logging AWS API calls.
    /// - `S3BucketName`. Specifies the name of the Amazon S3 bucket designated for publishing log files. See [Amazon
    ///   S3 Bucket naming rules](https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html).
    pub fn new(
        is_logging: impl fc::IntoValue<bool>,
        s3_bucket_name: impl fc::IntoValue<fc::IdOf<cfn::target::s3::Bucket>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("IsLogging", is_logging)
            .with("S3BucketName", s3_bucket_name)
        )
    }
    /// `AdvancedEventSelectors`. Specifies the settings for advanced event selectors. You can use advanced event
    /// selectors to log management events, data events for all resource types, and network activity events.
    pub fn advanced_event_selectors(self, value: impl fc::IntoValue<fc::List<AdvancedEventSelector>>) -> Self { Self(self.0.with("AdvancedEventSelectors", value)) }
    /// `AggregationConfigurations`. Specifies the aggregation configuration to aggregate CloudTrail Events. A
    /// maximum of 1 aggregation configuration is allowed.
    pub fn aggregation_configurations(self, value: impl fc::IntoValue<fc::List<AggregationConfiguration>>) -> Self { Self(self.0.with("AggregationConfigurations", value)) }
    /// `CloudWatchLogsLogGroupArn`. Specifies a log group name using an Amazon Resource Name (ARN), a unique
    /// identifier that represents the log group to which CloudTrail logs are delivered. You must use a log group
    /// that exists in your account.
    pub fn cloud_watch_logs_log_group_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::logs::LogGroup>>) -> Self { Self(self.0.with("CloudWatchLogsLogGroupArn", value)) }
    /// `CloudWatchLogsRoleArn`. Specifies the role for the CloudWatch Logs endpoint to assume to write to a user's
    /// log group. You must use a role that exists in your account.
    pub fn cloud_watch_logs_role_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>) -> Self { Self(self.0.with("CloudWatchLogsRoleArn", value)) }
    /// `EnableLogFileValidation`. Specifies whether log file validation is enabled. The default is false.
    pub fn enable_log_file_validation(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("EnableLogFileValidation", value)) }
    /// `EventSelectors`. Use event selectors to further specify the management and data event settings for your
    /// trail. By default, trails created without specific event selectors will be configured to log all read and
    /// write management events, and no data events. When an event occurs in your account, CloudTrail evaluates the
    /// event selector for all trails.
    pub fn event_selectors(self, value: impl fc::IntoValue<fc::List<EventSelector>>) -> Self { Self(self.0.with("EventSelectors", value)) }
    /// `IncludeGlobalServiceEvents`. Specifies whether the trail is publishing events from global services such as
    /// IAM to the log files.
    pub fn include_global_service_events(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("IncludeGlobalServiceEvents", value)) }
    /// `InsightSelectors`. A JSON string that contains the Insights types you want to log on a trail.
    /// `ApiCallRateInsight` and `ApiErrorRateInsight` are valid Insight types.
    pub fn insight_selectors(self, value: impl fc::IntoValue<fc::List<TrailInsightSelector>>) -> Self { Self(self.0.with("InsightSelectors", value)) }
    /// `IsMultiRegionTrail`. Specifies whether the trail applies only to the current Region or to all Regions. The
    /// default is false. If the trail exists only in the current Region and this value is set to true, shadow
    /// trails (replications of the trail) will be created in the other Regions.
    pub fn is_multi_region_trail(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("IsMultiRegionTrail", value)) }
    /// `IsOrganizationTrail`. Specifies whether the trail is applied to all accounts in an organization in AWS
    /// Organizations, or only for the current AWS account. The default is false, and cannot be true unless the
    /// call is made on behalf of an AWS account that is the management account for an organization in AWS
    /// Organizations.
    pub fn is_organization_trail(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("IsOrganizationTrail", value)) }
    /// `KMSKeyId`. Specifies the AWS key ID to use to encrypt the logs and digest files delivered by CloudTrail.
    /// The value can be an alias name prefixed by "alias/", a fully specified ARN to an alias, a fully specified
    /// ARN to a key, or a globally unique identifier.
    pub fn kms_key_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("KMSKeyId", value)) }
    /// `S3KeyPrefix`. Specifies the Amazon S3 key prefix that comes after the name of the bucket you have
    /// designated for log file delivery. The maximum length is 200 characters.
    pub fn s3_key_prefix(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("S3KeyPrefix", value)) }
    /// `SnsTopicName`. Specifies the name or ARN of the Amazon SNS topic defined for notification of log file
    /// delivery. The maximum length is 256 characters.
    pub fn sns_topic_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SnsTopicName", value)) }
    /// `Tags`. A custom set of tags (key-value pairs) for this trail.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `TrailName`. Specifies the name of the trail.
    pub fn trail_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TrailName", value)) }
}

impl cfn::Resource for Trail {
    const TYPE: &'static str = "AWS::CloudTrail::Trail";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Trail {
    type Handle = TrailRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> TrailRef { TrailRef(self.0.build(scope, "AWS::CloudTrail::Trail")) }
}

/// A [`Trail`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct TrailRef(fc::NodeId);

impl TrailRef {
    /// `TrailName`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<Trail>> { fc::Value::reference(self.0) }
    /// `Arn`, by `Fn::GetAtt`. `Ref` returns the ARN of the CloudTrail trail, such as
    /// `arn:aws:cloudtrail:us-east-2:123456789012:trail/myCloudTrail`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Trail>> { fc::Value::attribute(self.0, "Arn") }
    /// `SnsTopicArn`, by `Fn::GetAtt`. `Ref` returns the ARN of the Amazon topic that's associated with the
    /// CloudTrail trail, such as `arn:aws:sns:us-east-2:123456789012:mySNSTopic`.
    #[inline]
    pub fn sns_topic_arn(&self) -> fc::Value<fc::Arn<cfn::target::sns::Topic>> { fc::Value::attribute(self.0, "SnsTopicArn") }
}

impl From<TrailRef> for fc::NodeId {
    #[inline]
    fn from(it: TrailRef) -> Self { it.0 }
}

impl From<&TrailRef> for fc::NodeId {
    #[inline]
    fn from(it: &TrailRef) -> Self { it.0 }
}

/// Advanced event selectors let you create fine-grained selectors for AWS CloudTrail management, data, and network
/// activity events. They help you control costs by logging only those events that are important to you.
#[derive(Clone)]
pub struct AdvancedEventSelector(cfn::Properties);

impl AdvancedEventSelector {
    /// A new `AdvancedEventSelector`.
    ///
    /// - `FieldSelectors`. Contains all selector statements in an advanced event selector.
    pub fn new(field_selectors: impl fc::IntoValue<fc::List<AdvancedFieldSelector>>) -> Self { Self(cfn::Properties::new().with("FieldSelectors", field_selectors)) }
    /// `Name`. An optional, descriptive name for an advanced event selector, such as "Log data events for only two
    /// S3 buckets".
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
}

impl fc::Property for AdvancedEventSelector {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A single selector statement in an advanced event selector.
#[derive(Clone)]
pub struct AdvancedFieldSelector(cfn::Properties);

impl AdvancedFieldSelector {
    /// A new `AdvancedFieldSelector`.
    ///
    /// - `Field`. A field in a CloudTrail event record on which to filter events to be logged. For event data stores
    ///   for CloudTrail Insights events, AWS Config configuration items, Audit Manager evidence, or events outside
    ///   of AWS, the field is used only for selecting events as filtering is not supported.
    pub fn new(field: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Field", field)) }
    /// `EndsWith`. An operator that includes events that match the last few characters of the event record field
    /// specified as the value of `Field`.
    pub fn ends_with(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("EndsWith", value)) }
    /// `Equals`. An operator that includes events that match the exact value of the event record field specified
    /// as the value of `Field`. This is the only valid operator that you can use with the `readOnly`,
    /// `eventCategory`, and `resources.type` fields.
    pub fn equals(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Equals", value)) }
    /// `NotEndsWith`. An operator that excludes events that match the last few characters of the event record
    /// field specified as the value of `Field`.
    pub fn not_ends_with(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("NotEndsWith", value)) }
    /// `NotEquals`. An operator that excludes events that match the exact value of the event record field
    /// specified as the value of `Field`.
    pub fn not_equals(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("NotEquals", value)) }
    /// `NotStartsWith`. An operator that excludes events that match the first few characters of the event record
    /// field specified as the value of `Field`.
    pub fn not_starts_with(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("NotStartsWith", value)) }
    /// `StartsWith`. An operator that includes events that match the first few characters of the event record
    /// field specified as the value of `Field`.
    pub fn starts_with(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("StartsWith", value)) }
}

impl fc::Property for AdvancedFieldSelector {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// An object that contains configuration settings for aggregating events.
#[derive(Clone)]
pub struct AggregationConfiguration(cfn::Properties);

impl AggregationConfiguration {
    /// A value of `EventCategory`.
    pub const EVENT_CATEGORY_DATA: &'static str = "Data";
    /// A value of `Templates`.
    pub const TEMPLATES_API_ACTIVITY: &'static str = "API_ACTIVITY";
    /// A value of `Templates`.
    pub const TEMPLATES_RESOURCE_ACCESS: &'static str = "RESOURCE_ACCESS";
    /// A value of `Templates`.
    pub const TEMPLATES_USER_ACTIONS: &'static str = "USER_ACTIONS";
    /// A new `AggregationConfiguration`.
    ///
    /// - `EventCategory`. Specifies the event category for which aggregation should be performed.
    /// - `Templates`. A list of aggregation templates that can be used to configure event aggregation.
    pub fn new(
        event_category: impl fc::IntoValue<String>,
        templates: impl fc::IntoValue<fc::List<String>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("EventCategory", event_category)
            .with("Templates", templates)
        )
    }
}

impl fc::Property for AggregationConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// An object that contains information types to be included in CloudTrail enriched events.
#[derive(Clone)]
pub struct ContextKeySelector(cfn::Properties);

impl ContextKeySelector {
    /// A value of `Type`.
    pub const TYPE_REQUEST_CONTEXT: &'static str = "RequestContext";
    /// A value of `Type`.
    pub const TYPE_TAG_CONTEXT: &'static str = "TagContext";
    /// A new `ContextKeySelector`.
    ///
    /// - `Equals`. A list of keys defined by Type to be included in CloudTrail enriched events.
    /// - `Type`. Specifies the type of the event record field in ContextKeySelector. Valid values include
    ///   RequestContext, TagContext.
    pub fn new(
        equals: impl fc::IntoValue<fc::List<String>>,
        r#type: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Equals", equals)
            .with("Type", r#type)
        )
    }
}

impl fc::Property for ContextKeySelector {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// You can configure the `DataResource` in an `EventSelector` to log data events for the following three resource
/// types
#[derive(Clone)]
pub struct DataResource(cfn::Properties);

impl DataResource {
    /// A new `DataResource`.
    ///
    /// - `Type`. The resource type in which you want to log data events.
    pub fn new(r#type: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Type", r#type)) }
    /// `Values`. An array of Amazon Resource Name (ARN) strings or partial ARN strings for the specified resource
    /// type.
    pub fn values(self, value: impl fc::IntoValue<fc::List<fc::Arn<cfn::target::lambda::Function>>>) -> Self { Self(self.0.with("Values", value)) }
}

impl fc::Property for DataResource {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Contains information about the destination receiving events.
#[derive(Clone)]
pub struct Destination(cfn::Properties);

impl Destination {
    /// A value of `Type`.
    pub const TYPE_EVENT_DATA_STORE: &'static str = "EVENT_DATA_STORE";
    /// A new `Destination`.
    ///
    /// - `Location`. For channels used for a CloudTrail Lake integration, the location is the ARN of an event data
    ///   store that receives events from a channel. For service-linked channels, the location is the name of the AWS
    ///   service.
    /// - `Type`. The type of destination for events arriving from a channel. For channels used for a CloudTrail Lake
    ///   integration, the value is `EVENT_DATA_STORE`. For service-linked channels, the value is `AWS_SERVICE`.
    pub fn new(
        location: impl fc::IntoValue<String>,
        r#type: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Location", location)
            .with("Type", r#type)
        )
    }
}

impl fc::Property for Destination {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A JSON string that contains a list of Insights types that are logged on an event data store.
#[derive(Clone)]
pub struct EventDataStoreInsightSelector(cfn::Properties);

impl EventDataStoreInsightSelector {
    /// A new `EventDataStoreInsightSelector`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `InsightType`. The type of Insights events to log on an event data store. `ApiCallRateInsight` and
    /// `ApiErrorRateInsight` are valid Insight types.
    pub fn insight_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("InsightType", value)) }
}

impl fc::Property for EventDataStoreInsightSelector {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Use event selectors to further specify the management and data event settings for your trail. By default,
/// trails created without specific event selectors will be configured to log all read and write management events,
/// and no data events. When an event occurs in your account, CloudTrail evaluates the event selector for all
/// trails.
#[derive(Clone)]
pub struct EventSelector(cfn::Properties);

impl EventSelector {
    /// A value of `ReadWriteType`.
    pub const READ_WRITE_TYPE_ALL: &'static str = "All";
    /// A value of `ReadWriteType`.
    pub const READ_WRITE_TYPE_READ_ONLY: &'static str = "ReadOnly";
    /// A value of `ReadWriteType`.
    pub const READ_WRITE_TYPE_WRITE_ONLY: &'static str = "WriteOnly";
    /// A new `EventSelector`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `DataResources`. CloudTrail supports data event logging for Amazon S3 objects in standard S3 buckets, AWS
    /// Lambda functions, and Amazon DynamoDB tables with basic event selectors. You can specify up to 250
    /// resources for an individual event selector, but the total number of data resources cannot exceed 250 across
    /// all event selectors in a trail. This limit does not apply if you configure resource logging for all data
    /// events.
    pub fn data_resources(self, value: impl fc::IntoValue<fc::List<DataResource>>) -> Self { Self(self.0.with("DataResources", value)) }
    /// `ExcludeManagementEventSources`. An optional list of service event sources from which you do not want
    /// management events to be logged on your trail. In this release, the list can be empty (disables the filter),
    /// or it can filter out AWS Key Management Service or Amazon RDS Data API events by containing
    /// `kms.amazonaws.com` or `rdsdata.amazonaws.com`.
    pub fn exclude_management_event_sources(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("ExcludeManagementEventSources", value)) }
    /// `IncludeManagementEvents`. Specify if you want your event selector to include management events for your
    /// trail.
    pub fn include_management_events(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("IncludeManagementEvents", value)) }
    /// `ReadWriteType`. Specify if you want your trail to log read-only events, write-only events, or all. For
    /// example, the EC2 `GetConsoleOutput` is a read-only API operation and `RunInstances` is a write-only API
    /// operation.
    pub fn read_write_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ReadWriteType", value)) }
}

impl fc::Property for EventSelector {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the frequency for a dashboard refresh schedule.
#[derive(Clone)]
pub struct Frequency(cfn::Properties);

impl Frequency {
    /// A value of `Unit`.
    pub const UNIT_DAYS: &'static str = "DAYS";
    /// A value of `Unit`.
    pub const UNIT_HOURS: &'static str = "HOURS";
    /// A new `Frequency`.
    ///
    /// - `Unit`. The unit to use for the refresh.
    /// - `Value`. The value for the refresh schedule.
    pub fn new(unit: impl fc::IntoValue<String>, value: impl fc::IntoValue<i64>) -> Self { Self(cfn::Properties::new().with("Unit", unit).with("Value", value)) }
}

impl fc::Property for Frequency {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The schedule for a dashboard refresh.
#[derive(Clone)]
pub struct RefreshSchedule(cfn::Properties);

impl RefreshSchedule {
    /// A value of `Status`.
    pub const STATUS_DISABLED: &'static str = "DISABLED";
    /// A value of `Status`.
    pub const STATUS_ENABLED: &'static str = "ENABLED";
    /// A new `RefreshSchedule`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Frequency`. The frequency at which you want the dashboard refreshed.
    pub fn frequency(self, value: impl fc::IntoValue<Frequency>) -> Self { Self(self.0.with("Frequency", value)) }
    /// `Status`. Specifies whether the refresh schedule is enabled. Set the value to `ENABLED` to enable the
    /// refresh schedule, or to `DISABLED` to turn off the refresh schedule.
    pub fn status(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Status", value)) }
    /// `TimeOfDay`. The time of day in UTC to run the schedule; for hourly only refer to minutes; default is
    /// 00:00.
    pub fn time_of_day(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TimeOfDay", value)) }
}

impl fc::Property for RefreshSchedule {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A JSON string that contains a list of Insights types that are logged on a trail.
#[derive(Clone)]
pub struct TrailInsightSelector(cfn::Properties);

impl TrailInsightSelector {
    /// A value of `EventCategories`.
    pub const EVENT_CATEGORIES_DATA: &'static str = "Data";
    /// A value of `EventCategories`.
    pub const EVENT_CATEGORIES_MANAGEMENT: &'static str = "Management";
    /// A new `TrailInsightSelector`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `EventCategories`. Select the event category on which Insights should be enabled.
    pub fn event_categories(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("EventCategories", value)) }
    /// `InsightType`. The type of Insights events to log on a trail. `ApiCallRateInsight` and
    /// `ApiErrorRateInsight` are valid Insight types.
    pub fn insight_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("InsightType", value)) }
}

impl fc::Property for TrailInsightSelector {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Contains information about a widget on a CloudTrail Lake dashboard.
#[derive(Clone)]
pub struct Widget(cfn::Properties);

impl Widget {
    /// A new `Widget`.
    ///
    /// - `QueryStatement`. The query statement for the widget. For custom dashboard widgets, you can query across
    ///   multiple event data stores as long as all event data stores exist in your account.
    pub fn new(query_statement: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("QueryStatement", query_statement)) }
    /// `QueryParameters`. The optional query parameters. The following query parameters are valid: `$StartTime$`,
    /// `$EndTime$`, and `$Period$`.
    pub fn query_parameters(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("QueryParameters", value)) }
    /// `ViewProperties`. The view properties for the widget.
    pub fn view_properties(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("ViewProperties", value)) }
}

impl fc::Property for Widget {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}
