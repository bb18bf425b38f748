// Written by `fineract-codegen`; changes are lost.

//! The resources of `AWS::DynamoDB`.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(dead_code, unreachable_pub, clippy::all, clippy::pedantic, reason = "generated")]

use fineract_cfn as cfn;
use fineract_core as fc;

/// `AWS::DynamoDB::Backup`
///
/// Resource Type definition for AWS::DynamoDB::Backup
#[derive(Clone)]
pub struct Backup(cfn::ResourceBody);

impl Backup {
    /// A new `AWS::DynamoDB::Backup`.
    ///
    /// - `TableName`.
    /// - `BackupName`.
    pub fn new(
        table_name: impl fc::IntoValue<String>,
        backup_name: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("TableName", table_name)
            .with("BackupName", backup_name)
        )
    }
}

impl cfn::Resource for Backup {
    const TYPE: &'static str = "AWS::DynamoDB::Backup";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Backup {
    type Handle = BackupRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> BackupRef { BackupRef(self.0.build(scope, "AWS::DynamoDB::Backup")) }
}

/// A [`Backup`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct BackupRef(fc::NodeId);

impl BackupRef {
    /// `BackupId`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<Backup>> { fc::Value::reference(self.0) }
    /// `BackupArn`, by `Fn::GetAtt`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Backup>> { fc::Value::attribute(self.0, "BackupArn") }
    /// `BackupStatus`, by `Fn::GetAtt`.
    #[inline]
    pub fn backup_status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "BackupStatus") }
    /// `BackupSizeBytes`, by `Fn::GetAtt`.
    #[inline]
    pub fn backup_size_bytes(&self) -> fc::Value<i64> { fc::Value::attribute(self.0, "BackupSizeBytes") }
    /// `BackupType`, by `Fn::GetAtt`.
    #[inline]
    pub fn backup_type(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "BackupType") }
    /// `BackupCreationDateTime`, by `Fn::GetAtt`.
    #[inline]
    pub fn backup_creation_date_time(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "BackupCreationDateTime") }
}

impl From<BackupRef> for fc::NodeId {
    #[inline]
    fn from(it: BackupRef) -> Self { it.0 }
}

impl From<&BackupRef> for fc::NodeId {
    #[inline]
    fn from(it: &BackupRef) -> Self { it.0 }
}

/// `AWS::DynamoDB::GlobalTable`
///
/// The `AWS::DynamoDB::GlobalTable` resource enables you to create and manage a Version 2019.11.21 global table.
/// This resource cannot be used to create or manage a Version 2017.11.29 global table.
#[derive(Clone)]
pub struct GlobalTable(cfn::ResourceBody);

impl GlobalTable {
    /// A value of `MultiRegionConsistency`.
    pub const MULTI_REGION_CONSISTENCY_EVENTUAL: &'static str = "EVENTUAL";
    /// A value of `MultiRegionConsistency`.
    pub const MULTI_REGION_CONSISTENCY_STRONG: &'static str = "STRONG";
    /// A new `AWS::DynamoDB::GlobalTable`.
    ///
    /// - `Replicas`. Specifies the list of replicas for your global table. The list must contain at least one
    ///   element, the region where the stack defining the global table is deployed. For example, if you define your
    ///   table in a stack deployed to us-east-1, you must have an entry in `Replicas` with the region us-east-1. You
    ///   cannot remove the replica in the stack region.
    pub fn new(replicas: impl fc::IntoValue<fc::List<ReplicaSpecification>>) -> Self { Self(cfn::ResourceBody::new().with("Replicas", replicas)) }
    /// `AttributeDefinitions`. A list of attributes that describe the key schema for the global table and indexes.
    pub fn attribute_definitions(self, value: impl fc::IntoValue<fc::List<AttributeDefinition>>) -> Self { Self(self.0.with("AttributeDefinitions", value)) }
    /// `BillingMode`. Specifies how you are charged for read and write throughput and how you manage capacity.
    pub fn billing_mode(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("BillingMode", value)) }
    /// `GlobalSecondaryIndexes`. Global secondary indexes to be created on the global table. You can create up to
    /// 20 global secondary indexes. Each replica in your global table will have the same global secondary index
    /// settings. You can only create or delete one global secondary index in a single stack operation.
    pub fn global_secondary_indexes(self, value: impl fc::IntoValue<fc::List<GlobalTableGlobalSecondaryIndex>>) -> Self { Self(self.0.with("GlobalSecondaryIndexes", value)) }
    /// `GlobalTableSourceArn`.
    pub fn global_table_source_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("GlobalTableSourceArn", value)) }
    /// `GlobalTableWitnesses`. The list of witnesses of the MRSC global table. Only one witness Region can be
    /// configured per MRSC global table.
    pub fn global_table_witnesses(self, value: impl fc::IntoValue<fc::List<GlobalTableWitness>>) -> Self { Self(self.0.with("GlobalTableWitnesses", value)) }
    /// `KeySchema`. Specifies the attributes that make up the primary key for the table. The attributes in the
    /// `KeySchema` property must also be defined in the `AttributeDefinitions` property.
    pub fn key_schema(self, value: impl fc::IntoValue<fc::List<KeySchema>>) -> Self { Self(self.0.with("KeySchema", value)) }
    /// `LocalSecondaryIndexes`. Local secondary indexes to be created on the table. You can create up to five
    /// local secondary indexes. Each index is scoped to a given hash key value. The size of each hash key can be
    /// up to 10 gigabytes. Each replica in your global table will have the same local secondary index settings.
    pub fn local_secondary_indexes(self, value: impl fc::IntoValue<fc::List<LocalSecondaryIndex>>) -> Self { Self(self.0.with("LocalSecondaryIndexes", value)) }
    /// `MultiRegionConsistency`. Specifies the consistency mode for a new global table.
    pub fn multi_region_consistency(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("MultiRegionConsistency", value)) }
    /// `ReadOnDemandThroughputSettings`.
    pub fn read_on_demand_throughput_settings(self, value: impl fc::IntoValue<ReadOnDemandThroughputSettings>) -> Self { Self(self.0.with("ReadOnDemandThroughputSettings", value)) }
    /// `ReadProvisionedThroughputSettings`.
    pub fn read_provisioned_throughput_settings(self, value: impl fc::IntoValue<GlobalReadProvisionedThroughputSettings>) -> Self { Self(self.0.with("ReadProvisionedThroughputSettings", value)) }
    /// `SSESpecification`. Specifies the settings to enable server-side encryption. These settings will be applied
    /// to all replicas. If you plan to use customer-managed KMS keys, you must provide a key for each replica
    /// using the `ReplicaSpecification.ReplicaSSESpecification` property.
    pub fn sse_specification(self, value: impl fc::IntoValue<GlobalTableSseSpecification>) -> Self { Self(self.0.with("SSESpecification", value)) }
    /// `StreamSpecification`. Specifies the streams settings on your global table. You must provide a value for
    /// this property if your global table contains more than one replica. You can only change the streams settings
    /// if your global table has only one replica. For Multi-Region Strong Consistency (MRSC), you do not need to
    /// provide a value for this property and can change the settings at any time.
    pub fn stream_specification(self, value: impl fc::IntoValue<GlobalTableStreamSpecification>) -> Self { Self(self.0.with("StreamSpecification", value)) }
    /// `TableName`. A name for the global table. If you don't specify a name, AWS CloudFormation generates a
    /// unique ID and uses that ID as the table name.
    pub fn table_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TableName", value)) }
    /// `TimeToLiveSpecification`. Specifies the time to live (TTL) settings for the table. This setting will be
    /// applied to all replicas.
    pub fn time_to_live_specification(self, value: impl fc::IntoValue<TimeToLiveSpecification>) -> Self { Self(self.0.with("TimeToLiveSpecification", value)) }
    /// `VectorIndexes`.
    pub fn vector_indexes(self, value: impl fc::IntoValue<fc::List<VectorIndex>>) -> Self { Self(self.0.with("VectorIndexes", value)) }
    /// `WarmThroughput`. Provides visibility into the number of read and write operations your table or secondary
    /// index can instantaneously support. The settings can be modified using the `UpdateTable` operation to meet
    /// the throughput requirements of an upcoming peak event.
    pub fn warm_throughput(self, value: impl fc::IntoValue<WarmThroughput>) -> Self { Self(self.0.with("WarmThroughput", value)) }
    /// `WriteOnDemandThroughputSettings`. Sets the write request settings for a global table or a global secondary
    /// index. You can only specify this setting if your resource uses the `PAY_PER_REQUEST` `BillingMode`.
    pub fn write_on_demand_throughput_settings(self, value: impl fc::IntoValue<WriteOnDemandThroughputSettings>) -> Self { Self(self.0.with("WriteOnDemandThroughputSettings", value)) }
    /// `WriteProvisionedThroughputSettings`. Specifies an auto scaling policy for write capacity. This policy will
    /// be applied to all replicas. This setting must be specified if `BillingMode` is set to `PROVISIONED`.
    pub fn write_provisioned_throughput_settings(self, value: impl fc::IntoValue<WriteProvisionedThroughputSettings>) -> Self { Self(self.0.with("WriteProvisionedThroughputSettings", value)) }
}

impl cfn::Resource for GlobalTable {
    const TYPE: &'static str = "AWS::DynamoDB::GlobalTable";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for GlobalTable {
    type Handle = GlobalTableRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> GlobalTableRef { GlobalTableRef(self.0.build(scope, "AWS::DynamoDB::GlobalTable")) }
}

/// A [`GlobalTable`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct GlobalTableRef(fc::NodeId);

impl GlobalTableRef {
    /// `TableName`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<GlobalTable>> { fc::Value::reference(self.0) }
    /// `Arn`, by `Fn::GetAtt`. The Amazon Resource Name (ARN) of the DynamoDB table, such as
    /// `arn:aws:dynamodb:us-east-2:123456789012:table/myDynamoDBTable`. The ARN returned is that of the replica in
    /// the region the stack is deployed to.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<GlobalTable>> { fc::Value::attribute(self.0, "Arn") }
    /// `StreamArn`, by `Fn::GetAtt`. The ARN of the DynamoDB stream, such as
    /// `arn:aws:dynamodb:us-east-1:123456789012:table/testddbstack-myDynamoDBTable-012A1SL7SMP5Q/stream/2015-11-30T20:10:00.000`.
    /// The `StreamArn` returned is that of the replica in the region the stack is deployed to.
    #[inline]
    pub fn stream_arn(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "StreamArn") }
    /// `TableId`, by `Fn::GetAtt`. Unique identifier for the table, such as
    /// `a123b456-01ab-23cd-123a-111222aaabbb`. The `TableId` returned is that of the replica in the region the
    /// stack is deployed to.
    #[inline]
    pub fn table_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "TableId") }
}

impl From<GlobalTableRef> for fc::NodeId {
    #[inline]
    fn from(it: GlobalTableRef) -> Self { it.0 }
}

impl From<&GlobalTableRef> for fc::NodeId {
    #[inline]
    fn from(it: &GlobalTableRef) -> Self { it.0 }
}

/// `AWS::DynamoDB::Table`
///
/// The `AWS::DynamoDB::Table` resource creates a DynamoDB table.
#[derive(Clone)]
pub struct Table(cfn::ResourceBody);

impl Table {
    /// A new `AWS::DynamoDB::Table`.
    ///
    /// - `KeySchema`. Specifies the attributes that make up the primary key for the table. The attributes in the
    ///   `KeySchema` property must also be defined in the `AttributeDefinitions` property.
    pub fn new(key_schema: impl fc::IntoValue<fc::List<KeySchema>>) -> Self { Self(cfn::ResourceBody::new().with("KeySchema", key_schema)) }
    /// `AttributeDefinitions`. A list of attributes that describe the key schema for the table and indexes.
    pub fn attribute_definitions(self, value: impl fc::IntoValue<fc::List<AttributeDefinition>>) -> Self { Self(self.0.with("AttributeDefinitions", value)) }
    /// `BillingMode`. Specify how you are charged for read and write throughput and how you manage capacity.
    pub fn billing_mode(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("BillingMode", value)) }
    /// `ContributorInsightsSpecification`. The settings used to specify whether to enable CloudWatch Contributor
    /// Insights for the table and define which events to monitor.
    pub fn contributor_insights_specification(self, value: impl fc::IntoValue<ContributorInsightsSpecification>) -> Self { Self(self.0.with("ContributorInsightsSpecification", value)) }
    /// `DeletionProtectionEnabled`. Determines if a table is protected from deletion. When enabled, the table
    /// cannot be deleted by any user or process. This setting is disabled by default.
    pub fn deletion_protection_enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("DeletionProtectionEnabled", value)) }
    /// `GlobalSecondaryIndexes`. Global secondary indexes to be created on the table. You can create up to 20
    /// global secondary indexes.
    pub fn global_secondary_indexes(self, value: impl fc::IntoValue<fc::List<TableGlobalSecondaryIndex>>) -> Self { Self(self.0.with("GlobalSecondaryIndexes", value)) }
    /// `ImportSourceSpecification`. Specifies the properties of data being imported from the S3 bucket source to
    /// the" table.
    pub fn import_source_specification(self, value: impl fc::IntoValue<ImportSourceSpecification>) -> Self { Self(self.0.with("ImportSourceSpecification", value)) }
    /// `KinesisStreamSpecification`. The Kinesis Data Streams configuration for the specified table.
    pub fn kinesis_stream_specification(self, value: impl fc::IntoValue<KinesisStreamSpecification>) -> Self { Self(self.0.with("KinesisStreamSpecification", value)) }
    /// `LocalSecondaryIndexes`. Local secondary indexes to be created on the table. You can create up to 5 local
    /// secondary indexes. Each index is scoped to a given hash key value. The size of each hash key can be up to
    /// 10 gigabytes.
    pub fn local_secondary_indexes(self, value: impl fc::IntoValue<fc::List<LocalSecondaryIndex>>) -> Self { Self(self.0.with("LocalSecondaryIndexes", value)) }
    /// `OnDemandThroughput`. Sets the maximum number of read and write units for the specified on-demand table. If
    /// you use this property, you must specify `MaxReadRequestUnits`, `MaxWriteRequestUnits`, or both.
    pub fn on_demand_throughput(self, value: impl fc::IntoValue<OnDemandThroughput>) -> Self { Self(self.0.with("OnDemandThroughput", value)) }
    /// `PointInTimeRecoverySpecification`. The settings used to enable point in time recovery.
    pub fn point_in_time_recovery_specification(self, value: impl fc::IntoValue<PointInTimeRecoverySpecification>) -> Self { Self(self.0.with("PointInTimeRecoverySpecification", value)) }
    /// `ProvisionedThroughput`. Throughput for the specified table, which consists of values for
    /// `ReadCapacityUnits` and `WriteCapacityUnits`.
    pub fn provisioned_throughput(self, value: impl fc::IntoValue<ProvisionedThroughput>) -> Self { Self(self.0.with("ProvisionedThroughput", value)) }
    /// `ResourcePolicy`. An AWS resource-based policy document in JSON format that will be attached to the table.
    pub fn resource_policy(self, value: impl fc::IntoValue<ResourcePolicy>) -> Self { Self(self.0.with("ResourcePolicy", value)) }
    /// `SSESpecification`. Specifies the settings to enable server-side encryption.
    pub fn sse_specification(self, value: impl fc::IntoValue<TableSseSpecification>) -> Self { Self(self.0.with("SSESpecification", value)) }
    /// `StreamSpecification`. The settings for the DynamoDB table stream, which captures changes to items stored
    /// in the table. Including this property in your AWS CloudFormation template automatically enables streaming.
    pub fn stream_specification(self, value: impl fc::IntoValue<TableStreamSpecification>) -> Self { Self(self.0.with("StreamSpecification", value)) }
    /// `TableClass`. The table class of the new table. Valid values are `STANDARD` and
    /// `STANDARD_INFREQUENT_ACCESS`.
    pub fn table_class(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TableClass", value)) }
    /// `TableName`. A name for the table. If you don't specify a name, AWS CloudFormation generates a unique
    /// physical ID and uses that ID for the table name.
    pub fn table_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TableName", value)) }
    /// `Tags`. An array of key-value pairs to apply to this resource.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `TimeToLiveSpecification`. Specifies the Time to Live (TTL) settings for the table.
    pub fn time_to_live_specification(self, value: impl fc::IntoValue<TimeToLiveSpecification>) -> Self { Self(self.0.with("TimeToLiveSpecification", value)) }
    /// `VectorIndexes`.
    pub fn vector_indexes(self, value: impl fc::IntoValue<fc::List<VectorIndex>>) -> Self { Self(self.0.with("VectorIndexes", value)) }
    /// `WarmThroughput`. Represents the warm throughput (in read units per second and write units per second) for
    /// creating a table.
    pub fn warm_throughput(self, value: impl fc::IntoValue<WarmThroughput>) -> Self { Self(self.0.with("WarmThroughput", value)) }
}

impl cfn::Resource for Table {
    const TYPE: &'static str = "AWS::DynamoDB::Table";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Table {
    type Handle = TableRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> TableRef { TableRef(self.0.build(scope, "AWS::DynamoDB::Table")) }
}

/// A [`Table`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct TableRef(fc::NodeId);

impl TableRef {
    /// `TableName`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<Table>> { fc::Value::reference(self.0) }
    /// `Arn`, by `Fn::GetAtt`. The Amazon Resource Name (ARN) of the DynamoDB table, such as
    /// `arn:aws:dynamodb:us-east-2:123456789012:table/myDynamoDBTable`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Table>> { fc::Value::attribute(self.0, "Arn") }
    /// `StreamArn`, by `Fn::GetAtt`. The ARN of the DynamoDB stream, such as
    /// `arn:aws:dynamodb:us-east-1:123456789012:table/testddbstack-myDynamoDBTable-012A1SL7SMP5Q/stream/2015-11-30T20:10:00.000`.
    #[inline]
    pub fn stream_arn(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "StreamArn") }
}

impl From<TableRef> for fc::NodeId {
    #[inline]
    fn from(it: TableRef) -> Self { it.0 }
}

impl From<&TableRef> for fc::NodeId {
    #[inline]
    fn from(it: &TableRef) -> Self { it.0 }
}

/// Represents an attribute for describing the schema for the table and indexes.
#[derive(Clone)]
pub struct AttributeDefinition(cfn::Properties);

impl AttributeDefinition {
    /// A new `AttributeDefinition`.
    ///
    /// - `AttributeName`. A name for the attribute.
    /// - `AttributeType`. The data type for the attribute, where
    pub fn new(
        attribute_name: impl fc::IntoValue<String>,
        attribute_type: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("AttributeName", attribute_name)
            .with("AttributeType", attribute_type)
        )
    }
}

impl fc::Property for AttributeDefinition {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configures a scalable target and an autoscaling policy for a table or global secondary index's read or write
/// capacity.
#[derive(Clone)]
pub struct CapacityAutoScalingSettings(cfn::Properties);

impl CapacityAutoScalingSettings {
    /// A new `CapacityAutoScalingSettings`.
    ///
    /// - `MaxCapacity`. The maximum provisioned capacity units for the global table.
    /// - `MinCapacity`. The minimum provisioned capacity units for the global table.
    /// - `TargetTrackingScalingPolicyConfiguration`. Defines a target tracking scaling policy.
    pub fn new(
        max_capacity: impl fc::IntoValue<i64>,
        min_capacity: impl fc::IntoValue<i64>,
        target_tracking_scaling_policy_configuration: impl fc::IntoValue<TargetTrackingScalingPolicyConfiguration>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("MaxCapacity", max_capacity)
            .with("MinCapacity", min_capacity)
            .with("TargetTrackingScalingPolicyConfiguration", target_tracking_scaling_policy_configuration)
        )
    }
    /// `SeedCapacity`. When switching billing mode from `PAY_PER_REQUEST` to `PROVISIONED`, DynamoDB requires you
    /// to specify read and write capacity unit values for the table and for each global secondary index. These
    /// values will be applied to all replicas. The table will use these provisioned values until CloudFormation
    /// creates the autoscaling policies you configured in your template.
    pub fn seed_capacity(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("SeedCapacity", value)) }
}

impl fc::Property for CapacityAutoScalingSettings {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configures contributor insights settings for a replica or one of its indexes.
#[derive(Clone)]
pub struct ContributorInsightsSpecification(cfn::Properties);

impl ContributorInsightsSpecification {
    /// A value of `Mode`.
    pub const MODE_ACCESSED_AND_THROTTLED_KEYS: &'static str = "ACCESSED_AND_THROTTLED_KEYS";
    /// A value of `Mode`.
    pub const MODE_THROTTLED_KEYS: &'static str = "THROTTLED_KEYS";
    /// A new `ContributorInsightsSpecification`.
    ///
    /// - `Enabled`. Indicates whether CloudWatch Contributor Insights are to be enabled (true) or disabled (false).
    pub fn new(enabled: impl fc::IntoValue<bool>) -> Self { Self(cfn::Properties::new().with("Enabled", enabled)) }
    /// `Mode`. Specifies the CloudWatch Contributor Insights mode for a global table. Valid values are
    /// `ACCESSED_AND_THROTTLED_KEYS` (tracks all access and throttled events) or `THROTTLED_KEYS` (tracks only
    /// throttled events). This setting determines what type of contributor insights data is collected for the
    /// global table.
    pub fn mode(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Mode", value)) }
}

impl fc::Property for ContributorInsightsSpecification {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The options for imported source files in CSV format. The values are Delimiter and HeaderList.
#[derive(Clone)]
pub struct Csv(cfn::Properties);

impl Csv {
    /// A new `Csv`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Delimiter`. The delimiter used for separating items in the CSV file being imported.
    pub fn delimiter(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Delimiter", value)) }
    /// `HeaderList`. List of the headers used to specify a common header for all source CSV files being imported.
    /// If this field is specified then the first line of each CSV file is treated as data instead of the header.
    /// If this field is not specified the the first line of each CSV file is treated as the header.
    pub fn header_list(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("HeaderList", value)) }
}

impl fc::Property for Csv {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `GlobalReadProvisionedThroughputSettings`
#[derive(Clone)]
pub struct GlobalReadProvisionedThroughputSettings(cfn::Properties);

impl GlobalReadProvisionedThroughputSettings {
    /// A new `GlobalReadProvisionedThroughputSettings`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ReadCapacityUnits`.
    pub fn read_capacity_units(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("ReadCapacityUnits", value)) }
}

impl fc::Property for GlobalReadProvisionedThroughputSettings {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Allows you to specify a global secondary index for the global table. The index will be defined on all replicas.
#[derive(Clone)]
pub struct GlobalTableGlobalSecondaryIndex(cfn::Properties);

impl GlobalTableGlobalSecondaryIndex {
    /// A new `GlobalTableGlobalSecondaryIndex`.
    ///
    /// - `IndexName`. The name of the global secondary index. The name must be unique among all other indexes on
    ///   this table.
    /// - `KeySchema`. The complete key schema for a global secondary index, which consists of one or more pairs of
    ///   attribute names and key types
    /// - `Projection`. Represents attributes that are copied (projected) from the table into the global secondary
    ///   index. These are in addition to the primary key attributes and index key attributes, which are
    ///   automatically projected.
    pub fn new(
        index_name: impl fc::IntoValue<String>,
        key_schema: impl fc::IntoValue<fc::List<KeySchema>>,
        projection: impl fc::IntoValue<Projection>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("IndexName", index_name)
            .with("KeySchema", key_schema)
            .with("Projection", projection)
        )
    }
    /// `ReadOnDemandThroughputSettings`.
    pub fn read_on_demand_throughput_settings(self, value: impl fc::IntoValue<ReadOnDemandThroughputSettings>) -> Self { Self(self.0.with("ReadOnDemandThroughputSettings", value)) }
    /// `ReadProvisionedThroughputSettings`.
    pub fn read_provisioned_throughput_settings(self, value: impl fc::IntoValue<GlobalReadProvisionedThroughputSettings>) -> Self { Self(self.0.with("ReadProvisionedThroughputSettings", value)) }
    /// `WarmThroughput`. Represents the warm throughput value (in read units per second and write units per
    /// second) for the specified secondary index. If you use this parameter, you must specify
    /// `ReadUnitsPerSecond`, `WriteUnitsPerSecond`, or both.
    pub fn warm_throughput(self, value: impl fc::IntoValue<WarmThroughput>) -> Self { Self(self.0.with("WarmThroughput", value)) }
    /// `WriteOnDemandThroughputSettings`. Sets the write request settings for a global table or a global secondary
    /// index. You can only specify this setting if your resource uses the `PAY_PER_REQUEST` `BillingMode`.
    pub fn write_on_demand_throughput_settings(self, value: impl fc::IntoValue<WriteOnDemandThroughputSettings>) -> Self { Self(self.0.with("WriteOnDemandThroughputSettings", value)) }
    /// `WriteProvisionedThroughputSettings`. Defines write capacity settings for the global secondary index. You
    /// must specify a value for this property if the table's `BillingMode` is `PROVISIONED`. All replicas will
    /// have the same write capacity settings for this global secondary index.
    pub fn write_provisioned_throughput_settings(self, value: impl fc::IntoValue<WriteProvisionedThroughputSettings>) -> Self { Self(self.0.with("WriteProvisionedThroughputSettings", value)) }
}

impl fc::Property for GlobalTableGlobalSecondaryIndex {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Represents the settings used to enable server-side encryption.
#[derive(Clone)]
pub struct GlobalTableSseSpecification(cfn::Properties);

impl GlobalTableSseSpecification {
    /// A new `GlobalTableSseSpecification`.
    ///
    /// - `SSEEnabled`. Indicates whether server-side encryption is performed using an AWS managed key or an AWS
    ///   owned key. If enabled (true), server-side encryption type is set to KMS and an AWS managed key is used (
    ///   AWS charges apply). If disabled (false) or not specified,server-side encryption is set to an AWS owned key.
    pub fn new(sse_enabled: impl fc::IntoValue<bool>) -> Self { Self(cfn::Properties::new().with("SSEEnabled", sse_enabled)) }
    /// `SSEType`. Server-side encryption type.
    pub fn sse_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SSEType", value)) }
}

impl fc::Property for GlobalTableSseSpecification {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Represents the DynamoDB Streams configuration for a table in DynamoDB.
#[derive(Clone)]
pub struct GlobalTableStreamSpecification(cfn::Properties);

impl GlobalTableStreamSpecification {
    /// A new `GlobalTableStreamSpecification`.
    ///
    /// - `StreamViewType`. When an item in the table is modified, `StreamViewType` determines what information is
    ///   written to the stream for this table.
    pub fn new(stream_view_type: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("StreamViewType", stream_view_type)) }
}

impl fc::Property for GlobalTableStreamSpecification {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The witness Region for the MRSC global table. A MRSC global table can be configured with either three replicas,
/// or with two replicas and one witness.
#[derive(Clone)]
pub struct GlobalTableWitness(cfn::Properties);

impl GlobalTableWitness {
    /// A new `GlobalTableWitness`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Region`. The name of the AWS Region that serves as a witness for the MRSC global table.
    pub fn region(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Region", value)) }
}

impl fc::Property for GlobalTableWitness {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the properties of data being imported from the S3 bucket source to the table.
#[derive(Clone)]
pub struct ImportSourceSpecification(cfn::Properties);

impl ImportSourceSpecification {
    /// A new `ImportSourceSpecification`.
    ///
    /// - `InputFormat`. The format of the source data. Valid values for `ImportFormat` are `CSV`, `DYNAMODB_JSON` or
    ///   `ION`.
    /// - `S3BucketSource`. The S3 bucket that provides the source for the import.
    pub fn new(
        input_format: impl fc::IntoValue<String>,
        s3_bucket_source: impl fc::IntoValue<S3BucketSource>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("InputFormat", input_format)
            .with("S3BucketSource", s3_bucket_source)
        )
    }
    /// `InputCompressionType`. Type of compression to be used on the input coming from the imported table.
    pub fn input_compression_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("InputCompressionType", value)) }
    /// `InputFormatOptions`. Additional properties that specify how the input is formatted,
    pub fn input_format_options(self, value: impl fc::IntoValue<InputFormatOptions>) -> Self { Self(self.0.with("InputFormatOptions", value)) }
}

impl fc::Property for ImportSourceSpecification {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The format options for the data that was imported into the target table. There is one value, CsvOption.
#[derive(Clone)]
pub struct InputFormatOptions(cfn::Properties);

impl InputFormatOptions {
    /// A new `InputFormatOptions`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Csv`. The options for imported source files in CSV format. The values are Delimiter and HeaderList.
    pub fn csv(self, value: impl fc::IntoValue<Csv>) -> Self { Self(self.0.with("Csv", value)) }
}

impl fc::Property for InputFormatOptions {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Represents a single element of a key schema. A key schema specifies the attributes that make up the primary key
/// of a table, or the key attributes of an index.
#[derive(Clone)]
pub struct KeySchema(cfn::Properties);

impl KeySchema {
    /// A new `KeySchema`.
    ///
    /// - `AttributeName`. The name of a key attribute.
    /// - `KeyType`. The role that this key attribute will assume
    pub fn new(
        attribute_name: impl fc::IntoValue<String>,
        key_type: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("AttributeName", attribute_name)
            .with("KeyType", key_type)
        )
    }
}

impl fc::Property for KeySchema {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The Kinesis Data Streams configuration for the specified global table replica.
#[derive(Clone)]
pub struct KinesisStreamSpecification(cfn::Properties);

impl KinesisStreamSpecification {
    /// A value of `ApproximateCreationDateTimePrecision`.
    pub const APPROXIMATE_CREATION_DATE_TIME_PRECISION_MICROSECOND: &'static str = "MICROSECOND";
    /// A value of `ApproximateCreationDateTimePrecision`.
    pub const APPROXIMATE_CREATION_DATE_TIME_PRECISION_MILLISECOND: &'static str = "MILLISECOND";
    /// A new `KinesisStreamSpecification`.
    ///
    /// - `StreamArn`. The ARN for a specific Kinesis data stream.
    pub fn new(stream_arn: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("StreamArn", stream_arn)) }
    /// `ApproximateCreationDateTimePrecision`. The precision for the time and date that the stream was created.
    pub fn approximate_creation_date_time_precision(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ApproximateCreationDateTimePrecision", value)) }
}

impl fc::Property for KinesisStreamSpecification {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Represents the properties of a local secondary index. A local secondary index can only be created when its
/// parent table is created.
#[derive(Clone)]
pub struct LocalSecondaryIndex(cfn::Properties);

impl LocalSecondaryIndex {
    /// A new `LocalSecondaryIndex`.
    ///
    /// - `IndexName`. The name of the local secondary index. The name must be unique among all other indexes on this
    ///   table.
    /// - `KeySchema`. The complete key schema for the local secondary index, consisting of one or more pairs of
    ///   attribute names and key types
    /// - `Projection`. Represents attributes that are copied (projected) from the table into the local secondary
    ///   index. These are in addition to the primary key attributes and index key attributes, which are
    ///   automatically projected.
    pub fn new(
        index_name: impl fc::IntoValue<String>,
        key_schema: impl fc::IntoValue<fc::List<KeySchema>>,
        projection: impl fc::IntoValue<Projection>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("IndexName", index_name)
            .with("KeySchema", key_schema)
            .with("Projection", projection)
        )
    }
}

impl fc::Property for LocalSecondaryIndex {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Sets the maximum number of read and write units for the specified on-demand table. If you use this property,
/// you must specify `MaxReadRequestUnits`, `MaxWriteRequestUnits`, or both.
#[derive(Clone)]
pub struct OnDemandThroughput(cfn::Properties);

impl OnDemandThroughput {
    /// A new `OnDemandThroughput`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `MaxReadRequestUnits`. Maximum number of read request units for the specified table.
    pub fn max_read_request_units(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MaxReadRequestUnits", value)) }
    /// `MaxWriteRequestUnits`. Maximum number of write request units for the specified table.
    pub fn max_write_request_units(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MaxWriteRequestUnits", value)) }
}

impl fc::Property for OnDemandThroughput {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Represents the settings used to enable point in time recovery.
#[derive(Clone)]
pub struct PointInTimeRecoverySpecification(cfn::Properties);

impl PointInTimeRecoverySpecification {
    /// A new `PointInTimeRecoverySpecification`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `PointInTimeRecoveryEnabled`. Indicates whether point in time recovery is enabled (true) or disabled
    /// (false) on the table.
    pub fn point_in_time_recovery_enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("PointInTimeRecoveryEnabled", value)) }
    /// `RecoveryPeriodInDays`. The number of preceding days for which continuous backups are taken and maintained.
    /// Your table data is only recoverable to any point-in-time from within the configured recovery period. This
    /// parameter is optional. If no value is provided, the value will default to 35.
    pub fn recovery_period_in_days(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("RecoveryPeriodInDays", value)) }
}

impl fc::Property for PointInTimeRecoverySpecification {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Represents attributes that are copied (projected) from the table into an index. These are in addition to the
/// primary key attributes and index key attributes, which are automatically projected.
#[derive(Clone)]
pub struct Projection(cfn::Properties);

impl Projection {
    /// A new `Projection`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `NonKeyAttributes`. Represents the non-key attribute names which will be projected into the index.
    pub fn non_key_attributes(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("NonKeyAttributes", value)) }
    /// `ProjectionType`. The set of attributes that are projected into the index
    pub fn projection_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ProjectionType", value)) }
}

impl fc::Property for Projection {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Throughput for the specified table, which consists of values for `ReadCapacityUnits` and `WriteCapacityUnits`.
#[derive(Clone)]
pub struct ProvisionedThroughput(cfn::Properties);

impl ProvisionedThroughput {
    /// A new `ProvisionedThroughput`.
    ///
    /// - `ReadCapacityUnits`. The maximum number of strongly consistent reads consumed per second before DynamoDB
    ///   returns a `ThrottlingException`.
    /// - `WriteCapacityUnits`. The maximum number of writes consumed per second before DynamoDB returns a
    ///   `ThrottlingException`.
    pub fn new(
        read_capacity_units: impl fc::IntoValue<i64>,
        write_capacity_units: impl fc::IntoValue<i64>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("ReadCapacityUnits", read_capacity_units)
            .with("WriteCapacityUnits", write_capacity_units)
        )
    }
}

impl fc::Property for ProvisionedThroughput {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Sets the read request settings for a replica table or a replica global secondary index. You can only specify
/// this setting if your resource uses the `PAY_PER_REQUEST` `BillingMode`.
#[derive(Clone)]
pub struct ReadOnDemandThroughputSettings(cfn::Properties);

impl ReadOnDemandThroughputSettings {
    /// A new `ReadOnDemandThroughputSettings`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `MaxReadRequestUnits`. Maximum number of read request units for the specified replica of a global table.
    pub fn max_read_request_units(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MaxReadRequestUnits", value)) }
}

impl fc::Property for ReadOnDemandThroughputSettings {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Allows you to specify the read capacity settings for a replica table or a replica global secondary index when
/// the `BillingMode` is set to `PROVISIONED`. You must specify a value for either `ReadCapacityUnits` or
/// `ReadCapacityAutoScalingSettings`, but not both. You can switch between fixed capacity and auto scaling.
#[derive(Clone)]
pub struct ReadProvisionedThroughputSettings(cfn::Properties);

impl ReadProvisionedThroughputSettings {
    /// A new `ReadProvisionedThroughputSettings`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ReadCapacityAutoScalingSettings`. Specifies auto scaling settings for the replica table or global
    /// secondary index.
    pub fn read_capacity_auto_scaling_settings(self, value: impl fc::IntoValue<CapacityAutoScalingSettings>) -> Self { Self(self.0.with("ReadCapacityAutoScalingSettings", value)) }
    /// `ReadCapacityUnits`. Specifies a fixed read capacity for the replica table or global secondary index.
    pub fn read_capacity_units(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("ReadCapacityUnits", value)) }
}

impl fc::Property for ReadProvisionedThroughputSettings {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Represents the properties of a global secondary index that can be set on a per-replica basis.
#[derive(Clone)]
pub struct ReplicaGlobalSecondaryIndexSpecification(cfn::Properties);

impl ReplicaGlobalSecondaryIndexSpecification {
    /// A new `ReplicaGlobalSecondaryIndexSpecification`.
    ///
    /// - `IndexName`. The name of the global secondary index. The name must be unique among all other indexes on
    ///   this table.
    pub fn new(index_name: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("IndexName", index_name)) }
    /// `ContributorInsightsSpecification`. Updates the status for contributor insights for a specific table or
    /// index. CloudWatch Contributor Insights for DynamoDB graphs display the partition key and (if applicable)
    /// sort key of frequently accessed items and frequently throttled items in plaintext.
    pub fn contributor_insights_specification(self, value: impl fc::IntoValue<ContributorInsightsSpecification>) -> Self { Self(self.0.with("ContributorInsightsSpecification", value)) }
    /// `ReadOnDemandThroughputSettings`. Sets the read request settings for a replica global secondary index. You
    /// can only specify this setting if your resource uses the `PAY_PER_REQUEST` `BillingMode`.
    pub fn read_on_demand_throughput_settings(self, value: impl fc::IntoValue<ReadOnDemandThroughputSettings>) -> Self { Self(self.0.with("ReadOnDemandThroughputSettings", value)) }
    /// `ReadProvisionedThroughputSettings`. Allows you to specify the read capacity settings for a replica global
    /// secondary index when the `BillingMode` is set to `PROVISIONED`.
    pub fn read_provisioned_throughput_settings(self, value: impl fc::IntoValue<ReadProvisionedThroughputSettings>) -> Self { Self(self.0.with("ReadProvisionedThroughputSettings", value)) }
}

impl fc::Property for ReplicaGlobalSecondaryIndexSpecification {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Defines settings specific to a single replica of a global table.
#[derive(Clone)]
pub struct ReplicaSpecification(cfn::Properties);

impl ReplicaSpecification {
    /// A value of `GlobalTableSettingsReplicationMode`.
    pub const GLOBAL_TABLE_SETTINGS_REPLICATION_MODE_DISABLED: &'static str = "DISABLED";
    /// A value of `GlobalTableSettingsReplicationMode`.
    pub const GLOBAL_TABLE_SETTINGS_REPLICATION_MODE_ENABLED: &'static str = "ENABLED";
    /// A new `ReplicaSpecification`.
    ///
    /// - `Region`. The region in which this replica exists.
    pub fn new(region: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Region", region)) }
    /// `ContributorInsightsSpecification`. The settings used to enable or disable CloudWatch Contributor Insights
    /// for the specified replica. When not specified, defaults to contributor insights disabled for the replica.
    pub fn contributor_insights_specification(self, value: impl fc::IntoValue<ContributorInsightsSpecification>) -> Self { Self(self.0.with("ContributorInsightsSpecification", value)) }
    /// `DeletionProtectionEnabled`. Determines if a replica is protected from deletion. When enabled, the table
    /// cannot be deleted by any user or process. This setting is disabled by default.
    pub fn deletion_protection_enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("DeletionProtectionEnabled", value)) }
    /// `GlobalSecondaryIndexes`. Defines additional settings for the global secondary indexes of this replica.
    pub fn global_secondary_indexes(self, value: impl fc::IntoValue<fc::List<ReplicaGlobalSecondaryIndexSpecification>>) -> Self { Self(self.0.with("GlobalSecondaryIndexes", value)) }
    /// `GlobalTableSettingsReplicationMode`.
    pub fn global_table_settings_replication_mode(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("GlobalTableSettingsReplicationMode", value)) }
    /// `KinesisStreamSpecification`. Defines the Kinesis Data Streams configuration for the specified replica.
    pub fn kinesis_stream_specification(self, value: impl fc::IntoValue<KinesisStreamSpecification>) -> Self { Self(self.0.with("KinesisStreamSpecification", value)) }
    /// `PointInTimeRecoverySpecification`. The settings used to enable point in time recovery. When not specified,
    /// defaults to point in time recovery disabled for the replica.
    pub fn point_in_time_recovery_specification(self, value: impl fc::IntoValue<PointInTimeRecoverySpecification>) -> Self { Self(self.0.with("PointInTimeRecoverySpecification", value)) }
    /// `ReadOnDemandThroughputSettings`. Sets read request settings for the replica table.
    pub fn read_on_demand_throughput_settings(self, value: impl fc::IntoValue<ReadOnDemandThroughputSettings>) -> Self { Self(self.0.with("ReadOnDemandThroughputSettings", value)) }
    /// `ReadProvisionedThroughputSettings`. Defines read capacity settings for the replica table.
    pub fn read_provisioned_throughput_settings(self, value: impl fc::IntoValue<ReadProvisionedThroughputSettings>) -> Self { Self(self.0.with("ReadProvisionedThroughputSettings", value)) }
    /// `ReplicaStreamSpecification`. Represents the DynamoDB Streams configuration for a global table replica.
    pub fn replica_stream_specification(self, value: impl fc::IntoValue<ReplicaStreamSpecification>) -> Self { Self(self.0.with("ReplicaStreamSpecification", value)) }
    /// `ResourcePolicy`. A resource-based policy document that contains permissions to add to the specified
    /// replica of a DynamoDB global table. Resource-based policies let you define access permissions by specifying
    /// who has access to each resource, and the actions they are allowed to perform on each resource.
    pub fn resource_policy(self, value: impl fc::IntoValue<ResourcePolicy>) -> Self { Self(self.0.with("ResourcePolicy", value)) }
    /// `SSESpecification`. Allows you to specify a customer-managed key for the replica. When using
    /// customer-managed keys for server-side encryption, this property must have a value in all replicas.
    pub fn sse_specification(self, value: impl fc::IntoValue<ReplicaSseSpecification>) -> Self { Self(self.0.with("SSESpecification", value)) }
    /// `TableClass`. The table class of the specified table. Valid values are `STANDARD` and
    /// `STANDARD_INFREQUENT_ACCESS`.
    pub fn table_class(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TableClass", value)) }
    /// `Tags`. An array of key-value pairs to apply to this replica.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl fc::Property for ReplicaSpecification {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Allows you to specify a KMS key identifier to be used for server-side encryption. The key can be specified via
/// ARN, key ID, or alias. The key must be created in the same region as the replica.
#[derive(Clone)]
pub struct ReplicaSseSpecification(cfn::Properties);

impl ReplicaSseSpecification {
    /// A new `ReplicaSseSpecification`.
    ///
    /// - `KMSMasterKeyId`. The AWS key that should be used for the AWS encryption. To specify a key, use its key ID,
    ///   Amazon Resource Name (ARN), alias name, or alias ARN. Note that you should only provide this parameter if
    ///   the key is different from the default DynamoDB key `alias/aws/dynamodb`.
    pub fn new(kms_master_key_id: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("KMSMasterKeyId", kms_master_key_id)) }
}

impl fc::Property for ReplicaSseSpecification {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Represents the DynamoDB Streams configuration for a global table replica.
#[derive(Clone)]
pub struct ReplicaStreamSpecification(cfn::Properties);

impl ReplicaStreamSpecification {
    /// A new `ReplicaStreamSpecification`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ResourcePolicy`. A resource-based policy document that contains the permissions for the specified stream
    /// of a DynamoDB global table replica. Resource-based policies let you define access permissions by specifying
    /// who has access to each resource, and the actions they are allowed to perform on each resource.
    pub fn resource_policy(self, value: impl fc::IntoValue<ResourcePolicy>) -> Self { Self(self.0.with("ResourcePolicy", value)) }
    /// `Tags`.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl fc::Property for ReplicaStreamSpecification {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Creates or updates a resource-based policy document that contains the permissions for DynamoDB resources, such
/// as a table, its indexes, and stream. Resource-based policies let you define access permissions by specifying
/// who has access to each resource, and the actions they are allowed to perform on each resource.
#[derive(Clone)]
pub struct ResourcePolicy(cfn::Properties);

impl ResourcePolicy {
    /// A new `ResourcePolicy`.
    ///
    /// - `PolicyDocument`. A resource-based policy document that contains permissions to add to the specified
    ///   DynamoDB table, its indexes, and stream. In a CloudFormation template, you can provide the policy in JSON
    ///   or YAML format because CloudFormation converts YAML to JSON before submitting it to DynamoDB.
    pub fn new(policy_document: impl fc::IntoValue<fc::Json>) -> Self { Self(cfn::Properties::new().with("PolicyDocument", policy_document)) }
}

impl fc::Property for ResourcePolicy {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The S3 bucket that is being imported from.
#[derive(Clone)]
pub struct S3BucketSource(cfn::Properties);

impl S3BucketSource {
    /// A new `S3BucketSource`.
    ///
    /// - `S3Bucket`. The S3 bucket that is being imported from.
    pub fn new(s3_bucket: impl fc::IntoValue<fc::IdOf<cfn::target::s3::Bucket>>) -> Self { Self(cfn::Properties::new().with("S3Bucket", s3_bucket)) }
    /// `S3BucketOwner`. The account number of the S3 bucket that is being imported from. If the bucket is owned by
    /// the requester this is optional.
    pub fn s3_bucket_owner(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("S3BucketOwner", value)) }
    /// `S3KeyPrefix`. The key prefix shared by all S3 Objects that are being imported.
    pub fn s3_key_prefix(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("S3KeyPrefix", value)) }
}

impl fc::Property for S3BucketSource {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `SearchSchemaElement`
#[derive(Clone)]
pub struct SearchSchemaElement(cfn::Properties);

impl SearchSchemaElement {
    /// A value of `SearchSchemaElementType`.
    pub const SEARCH_SCHEMA_ELEMENT_TYPE_HASH: &'static str = "HASH";
    /// A value of `SearchSchemaElementType`.
    pub const SEARCH_SCHEMA_ELEMENT_TYPE_INLINE_FILTER: &'static str = "INLINE_FILTER";
    /// A new `SearchSchemaElement`.
    ///
    /// - `AttributeName`.
    /// - `SearchSchemaElementType`.
    pub fn new(
        attribute_name: impl fc::IntoValue<String>,
        search_schema_element_type: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("AttributeName", attribute_name)
            .with("SearchSchemaElementType", search_schema_element_type)
        )
    }
}

impl fc::Property for SearchSchemaElement {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Represents the properties of a global secondary index.
#[derive(Clone)]
pub struct TableGlobalSecondaryIndex(cfn::Properties);

impl TableGlobalSecondaryIndex {
    /// A new `TableGlobalSecondaryIndex`.
    ///
    /// - `IndexName`. The name of the global secondary index. The name must be unique among all other indexes on
    ///   this table.
    /// - `KeySchema`. The complete key schema for a global secondary index, which consists of one or more pairs of
    ///   attribute names and key types
    /// - `Projection`. Represents attributes that are copied (projected) from the table into the global secondary
    ///   index. These are in addition to the primary key attributes and index key attributes, which are
    ///   automatically projected.
    pub fn new(
        index_name: impl fc::IntoValue<String>,
        key_schema: impl fc::IntoValue<fc::List<KeySchema>>,
        projection: impl fc::IntoValue<Projection>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("IndexName", index_name)
            .with("KeySchema", key_schema)
            .with("Projection", projection)
        )
    }
    /// `ContributorInsightsSpecification`. The settings used to specify whether to enable CloudWatch Contributor
    /// Insights for the global table and define which events to monitor.
    pub fn contributor_insights_specification(self, value: impl fc::IntoValue<ContributorInsightsSpecification>) -> Self { Self(self.0.with("ContributorInsightsSpecification", value)) }
    /// `OnDemandThroughput`. The maximum number of read and write units for the specified global secondary index.
    /// If you use this parameter, you must specify `MaxReadRequestUnits`, `MaxWriteRequestUnits`, or both. You
    /// must use either `OnDemandThroughput` or `ProvisionedThroughput` based on your table's capacity mode.
    pub fn on_demand_throughput(self, value: impl fc::IntoValue<OnDemandThroughput>) -> Self { Self(self.0.with("OnDemandThroughput", value)) }
    /// `ProvisionedThroughput`. Represents the provisioned throughput settings for the specified global secondary
    /// index. You must use either `OnDemandThroughput` or `ProvisionedThroughput` based on your table's capacity
    /// mode.
    pub fn provisioned_throughput(self, value: impl fc::IntoValue<ProvisionedThroughput>) -> Self { Self(self.0.with("ProvisionedThroughput", value)) }
    /// `WarmThroughput`. Represents the warm throughput value (in read units per second and write units per
    /// second) for the specified secondary index. If you use this parameter, you must specify
    /// `ReadUnitsPerSecond`, `WriteUnitsPerSecond`, or both.
    pub fn warm_throughput(self, value: impl fc::IntoValue<WarmThroughput>) -> Self { Self(self.0.with("WarmThroughput", value)) }
}

impl fc::Property for TableGlobalSecondaryIndex {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Represents the settings used to enable server-side encryption.
#[derive(Clone)]
pub struct TableSseSpecification(cfn::Properties);

impl TableSseSpecification {
    /// A new `TableSseSpecification`.
    ///
    /// - `SSEEnabled`. Indicates whether server-side encryption is done using an AWS managed key or an AWS owned
    ///   key. If enabled (true), server-side encryption type is set to `KMS` and an AWS managed key is used ( AWS
    ///   charges apply). If disabled (false) or not specified, server-side encryption is set to AWS owned key.
    pub fn new(sse_enabled: impl fc::IntoValue<bool>) -> Self { Self(cfn::Properties::new().with("SSEEnabled", sse_enabled)) }
    /// `KMSMasterKeyId`. The AWS key that should be used for the AWS encryption. To specify a key, use its key ID,
    /// Amazon Resource Name (ARN), alias name, or alias ARN. Note that you should only provide this parameter if
    /// the key is different from the default DynamoDB key `alias/aws/dynamodb`.
    pub fn kms_master_key_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("KMSMasterKeyId", value)) }
    /// `SSEType`. Server-side encryption type.
    pub fn sse_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SSEType", value)) }
}

impl fc::Property for TableSseSpecification {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Represents the DynamoDB Streams configuration for a table in DynamoDB.
#[derive(Clone)]
pub struct TableStreamSpecification(cfn::Properties);

impl TableStreamSpecification {
    /// A new `TableStreamSpecification`.
    ///
    /// - `StreamViewType`. When an item in the table is modified, `StreamViewType` determines what information is
    ///   written to the stream for this table.
    pub fn new(stream_view_type: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("StreamViewType", stream_view_type)) }
    /// `ResourcePolicy`. Creates or updates a resource-based policy document that contains the permissions for
    /// DynamoDB resources, such as a table's streams. Resource-based policies let you define access permissions by
    /// specifying who has access to each resource, and the actions they are allowed to perform on each resource.
    pub fn resource_policy(self, value: impl fc::IntoValue<ResourcePolicy>) -> Self { Self(self.0.with("ResourcePolicy", value)) }
    /// `Tags`.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl fc::Property for TableStreamSpecification {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Defines a target tracking scaling policy.
#[derive(Clone)]
pub struct TargetTrackingScalingPolicyConfiguration(cfn::Properties);

impl TargetTrackingScalingPolicyConfiguration {
    /// A new `TargetTrackingScalingPolicyConfiguration`.
    ///
    /// - `TargetValue`. Defines a target value for the scaling policy.
    pub fn new(target_value: impl fc::IntoValue<f64>) -> Self { Self(cfn::Properties::new().with("TargetValue", target_value)) }
    /// `DisableScaleIn`. Indicates whether scale in by the target tracking scaling policy is disabled. The default
    /// value is `false`.
    pub fn disable_scale_in(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("DisableScaleIn", value)) }
    /// `ScaleInCooldown`. The amount of time, in seconds, after a scale-in activity completes before another
    /// scale-in activity can start.
    pub fn scale_in_cooldown(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("ScaleInCooldown", value)) }
    /// `ScaleOutCooldown`. The amount of time, in seconds, after a scale-out activity completes before another
    /// scale-out activity can start.
    pub fn scale_out_cooldown(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("ScaleOutCooldown", value)) }
}

impl fc::Property for TargetTrackingScalingPolicyConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Represents the settings used to enable or disable Time to Live (TTL) for the specified table. All replicas will
/// have the same time to live configuration.
#[derive(Clone)]
pub struct TimeToLiveSpecification(cfn::Properties);

impl TimeToLiveSpecification {
    /// A new `TimeToLiveSpecification`.
    ///
    /// - `Enabled`. Indicates whether TTL is to be enabled (true) or disabled (false) on the table.
    pub fn new(enabled: impl fc::IntoValue<bool>) -> Self { Self(cfn::Properties::new().with("Enabled", enabled)) }
    /// `AttributeName`. The name of the attribute used to store the expiration time for items in the table.
    pub fn attribute_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AttributeName", value)) }
}

impl fc::Property for TimeToLiveSpecification {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `VectorAttribute`
#[derive(Clone)]
pub struct VectorAttribute(cfn::Properties);

impl VectorAttribute {
    /// A new `VectorAttribute`.
    ///
    /// - `AttributeName`.
    pub fn new(attribute_name: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("AttributeName", attribute_name)) }
}

impl fc::Property for VectorAttribute {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `VectorIndex`
#[derive(Clone)]
pub struct VectorIndex(cfn::Properties);

/// What a [`VectorIndex`] can't be without.
#[derive(Clone)]
pub struct VectorIndexRequired<A, B, C, D, E> {
    /// `Dimensions`. (`i64`)
    pub dimensions: A,
    /// `DistanceFunction`. (`String`)
    pub distance_function: B,
    /// `IndexName`. (`String`)
    pub index_name: C,
    /// `Projection`. Represents attributes that are copied (projected) from the table into an index. These are in
    /// addition to the primary key attributes and index key attributes, which are automatically projected.
    /// (`Projection`)
    pub projection: D,
    /// `VectorAttribute`. (`VectorAttribute`)
    pub vector_attribute: E,
}

impl VectorIndex {
    /// A value of `DistanceFunction`.
    pub const DISTANCE_FUNCTION_COSINE: &'static str = "COSINE";
    /// A value of `DistanceFunction`.
    pub const DISTANCE_FUNCTION_DOT_PRODUCT: &'static str = "DOT_PRODUCT";
    /// A value of `DistanceFunction`.
    pub const DISTANCE_FUNCTION_EUCLIDEAN: &'static str = "EUCLIDEAN";
    /// A new `VectorIndex`.
    pub fn new(required: VectorIndexRequired<
        impl fc::IntoValue<i64>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<Projection>,
        impl fc::IntoValue<VectorAttribute>,
    >) -> Self {
        Self(cfn::Properties::new()
            .with("Dimensions", required.dimensions)
            .with("DistanceFunction", required.distance_function)
            .with("IndexName", required.index_name)
            .with("Projection", required.projection)
            .with("VectorAttribute", required.vector_attribute)
        )
    }
    /// `SearchSchema`.
    pub fn search_schema(self, value: impl fc::IntoValue<fc::List<SearchSchemaElement>>) -> Self { Self(self.0.with("SearchSchema", value)) }
}

impl fc::Property for VectorIndex {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Provides visibility into the number of read and write operations your table or secondary index can
/// instantaneously support. The settings can be modified using the `UpdateTable` operation to meet the throughput
/// requirements of an upcoming peak event.
#[derive(Clone)]
pub struct WarmThroughput(cfn::Properties);

impl WarmThroughput {
    /// A new `WarmThroughput`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ReadUnitsPerSecond`. Represents the number of read operations your base table can instantaneously support.
    pub fn read_units_per_second(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("ReadUnitsPerSecond", value)) }
    /// `WriteUnitsPerSecond`. Represents the number of write operations your base table can instantaneously
    /// support.
    pub fn write_units_per_second(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("WriteUnitsPerSecond", value)) }
}

impl fc::Property for WarmThroughput {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Sets the write request settings for a global table or a global secondary index. You can only specify this
/// setting if your resource uses the `PAY_PER_REQUEST` `BillingMode`.
#[derive(Clone)]
pub struct WriteOnDemandThroughputSettings(cfn::Properties);

impl WriteOnDemandThroughputSettings {
    /// A new `WriteOnDemandThroughputSettings`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `MaxWriteRequestUnits`. Maximum number of write request settings for the specified replica of a global
    /// table.
    pub fn max_write_request_units(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MaxWriteRequestUnits", value)) }
}

impl fc::Property for WriteOnDemandThroughputSettings {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies an auto scaling policy for write capacity. This policy will be applied to all replicas. This setting
/// must be specified if `BillingMode` is set to `PROVISIONED`.
#[derive(Clone)]
pub struct WriteProvisionedThroughputSettings(cfn::Properties);

impl WriteProvisionedThroughputSettings {
    /// A new `WriteProvisionedThroughputSettings`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `WriteCapacityAutoScalingSettings`. Specifies auto scaling settings for the replica table or global
    /// secondary index.
    pub fn write_capacity_auto_scaling_settings(self, value: impl fc::IntoValue<CapacityAutoScalingSettings>) -> Self { Self(self.0.with("WriteCapacityAutoScalingSettings", value)) }
}

impl fc::Property for WriteProvisionedThroughputSettings {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}
