// Written by `fineract-codegen`; changes are lost.

//! The resources of `AWS::KinesisFirehose`.

use fineract_core as fc;

use crate as cfn;

pub use cfn::target::kinesisfirehose::DeliveryStream;

impl DeliveryStream {
    /// A value of `DeliveryStreamType`.
    pub const DELIVERY_STREAM_TYPE_DATABASE_AS_SOURCE: &'static str = "DatabaseAsSource";
    /// A value of `DeliveryStreamType`.
    pub const DELIVERY_STREAM_TYPE_DIRECT_PUT: &'static str = "DirectPut";
    /// A value of `DeliveryStreamType`.
    pub const DELIVERY_STREAM_TYPE_KINESIS_STREAM_AS_SOURCE: &'static str = "KinesisStreamAsSource";
    /// A value of `DeliveryStreamType`.
    pub const DELIVERY_STREAM_TYPE_MSKAS_SOURCE: &'static str = "MSKAsSource";
    /// A new `AWS::KinesisFirehose::DeliveryStream`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `AmazonOpenSearchServerlessDestinationConfiguration`. Describes the configuration of a destination in the
    /// Serverless offering for Amazon OpenSearch Service.
    pub fn amazon_open_search_serverless_destination_configuration(self, value: impl fc::IntoValue<AmazonOpenSearchServerlessDestinationConfiguration>) -> Self { Self(self.0.with("AmazonOpenSearchServerlessDestinationConfiguration", value)) }
    /// `AmazonopensearchserviceDestinationConfiguration`. The destination in Amazon OpenSearch Service. You can
    /// specify only one destination.
    pub fn amazonopensearchservice_destination_configuration(self, value: impl fc::IntoValue<AmazonopensearchserviceDestinationConfiguration>) -> Self { Self(self.0.with("AmazonopensearchserviceDestinationConfiguration", value)) }
    /// `DatabaseSourceConfiguration`. The top level object for configuring streams with database as a source.
    pub fn database_source_configuration(self, value: impl fc::IntoValue<DatabaseSourceConfiguration>) -> Self { Self(self.0.with("DatabaseSourceConfiguration", value)) }
    /// `DeliveryStreamEncryptionConfigurationInput`. Specifies the type and Amazon Resource Name (ARN) of the CMK
    /// to use for Server-Side Encryption (SSE).
    pub fn delivery_stream_encryption_configuration_input(self, value: impl fc::IntoValue<DeliveryStreamEncryptionConfigurationInput>) -> Self { Self(self.0.with("DeliveryStreamEncryptionConfigurationInput", value)) }
    /// `DeliveryStreamName`. The name of the Firehose stream.
    pub fn delivery_stream_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DeliveryStreamName", value)) }
    /// `DeliveryStreamType`. The Firehose stream type.
    pub fn delivery_stream_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DeliveryStreamType", value)) }
    /// `DirectPutSourceConfiguration`. The structure that configures parameters such as `ThroughputHintInMBs` for
    /// a stream configured with Direct PUT as a source.
    pub fn direct_put_source_configuration(self, value: impl fc::IntoValue<DirectPutSourceConfiguration>) -> Self { Self(self.0.with("DirectPutSourceConfiguration", value)) }
    /// `ElasticsearchDestinationConfiguration`. An Amazon ES destination for the delivery stream.
    pub fn elasticsearch_destination_configuration(self, value: impl fc::IntoValue<ElasticsearchDestinationConfiguration>) -> Self { Self(self.0.with("ElasticsearchDestinationConfiguration", value)) }
    /// `ExtendedS3DestinationConfiguration`. An Amazon S3 destination for the delivery stream.
    pub fn extended_s3_destination_configuration(self, value: impl fc::IntoValue<ExtendedS3DestinationConfiguration>) -> Self { Self(self.0.with("ExtendedS3DestinationConfiguration", value)) }
    /// `HttpEndpointDestinationConfiguration`. Enables configuring Kinesis Firehose to deliver data to any HTTP
    /// endpoint destination. You can specify only one destination.
    pub fn http_endpoint_destination_configuration(self, value: impl fc::IntoValue<HttpEndpointDestinationConfiguration>) -> Self { Self(self.0.with("HttpEndpointDestinationConfiguration", value)) }
    /// `IcebergDestinationConfiguration`. Specifies the destination configure settings for Apache Iceberg Table.
    pub fn iceberg_destination_configuration(self, value: impl fc::IntoValue<IcebergDestinationConfiguration>) -> Self { Self(self.0.with("IcebergDestinationConfiguration", value)) }
    /// `KinesisStreamSourceConfiguration`. When a Kinesis stream is used as the source for the delivery stream, a
    /// [KinesisStreamSourceConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-kinesisfirehose-deliverystream-kinesisstreamsourceconfiguration.html)
    /// containing the Kinesis stream ARN and the role ARN for the source stream.
    pub fn kinesis_stream_source_configuration(self, value: impl fc::IntoValue<KinesisStreamSourceConfiguration>) -> Self { Self(self.0.with("KinesisStreamSourceConfiguration", value)) }
    /// `MSKSourceConfiguration`. The configuration for the Amazon MSK cluster to be used as the source for a
    /// delivery stream.
    pub fn msk_source_configuration(self, value: impl fc::IntoValue<MskSourceConfiguration>) -> Self { Self(self.0.with("MSKSourceConfiguration", value)) }
    /// `RedshiftDestinationConfiguration`. An Amazon Redshift destination for the delivery stream.
    pub fn redshift_destination_configuration(self, value: impl fc::IntoValue<RedshiftDestinationConfiguration>) -> Self { Self(self.0.with("RedshiftDestinationConfiguration", value)) }
    /// `S3DestinationConfiguration`. The `S3DestinationConfiguration` property type specifies an Amazon Simple
    /// Storage Service (Amazon S3) destination to which Amazon Kinesis Data Firehose (Kinesis Data Firehose)
    /// delivers data.
    pub fn s3_destination_configuration(self, value: impl fc::IntoValue<S3DestinationConfiguration>) -> Self { Self(self.0.with("S3DestinationConfiguration", value)) }
    /// `SnowflakeDestinationConfiguration`. Configure Snowflake destination
    pub fn snowflake_destination_configuration(self, value: impl fc::IntoValue<SnowflakeDestinationConfiguration>) -> Self { Self(self.0.with("SnowflakeDestinationConfiguration", value)) }
    /// `SplunkDestinationConfiguration`. The configuration of a destination in Splunk for the delivery stream.
    pub fn splunk_destination_configuration(self, value: impl fc::IntoValue<SplunkDestinationConfiguration>) -> Self { Self(self.0.with("SplunkDestinationConfiguration", value)) }
    /// `Tags`. A set of tags to assign to the Firehose stream. A tag is a key-value pair that you can define and
    /// assign to AWS resources. Tags are metadata. For example, you can add friendly names and descriptions or
    /// other types of information that can help you distinguish the Firehose stream.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for DeliveryStream {
    const TYPE: &'static str = "AWS::KinesisFirehose::DeliveryStream";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for DeliveryStream {
    type Handle = DeliveryStreamRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> DeliveryStreamRef { DeliveryStreamRef(self.0.build(scope, "AWS::KinesisFirehose::DeliveryStream")) }
}

/// A [`DeliveryStream`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct DeliveryStreamRef(fc::NodeId);

impl DeliveryStreamRef {
    /// `DeliveryStreamName`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<DeliveryStream>> { fc::Value::reference(self.0) }
    /// `Arn`, by `Fn::GetAtt`. The Amazon Resource Name (ARN) of the delivery stream, such as
    /// `arn:aws:firehose:us-east-2:123456789012:deliverystream/delivery-stream-name`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<DeliveryStream>> { fc::Value::attribute(self.0, "Arn") }
}

impl From<DeliveryStreamRef> for fc::NodeId {
    #[inline]
    fn from(it: DeliveryStreamRef) -> Self { it.0 }
}

impl From<&DeliveryStreamRef> for fc::NodeId {
    #[inline]
    fn from(it: &DeliveryStreamRef) -> Self { it.0 }
}

/// Describes the buffering to perform before delivering data to the Serverless offering for Amazon OpenSearch
/// Service destination.
#[derive(Clone)]
pub struct AmazonOpenSearchServerlessBufferingHints(cfn::Properties);

impl AmazonOpenSearchServerlessBufferingHints {
    /// A new `AmazonOpenSearchServerlessBufferingHints`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `IntervalInSeconds`. Buffer incoming data for the specified period of time, in seconds, before delivering
    /// it to the destination. The default value is 300 (5 minutes).
    pub fn interval_in_seconds(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("IntervalInSeconds", value)) }
    /// `SizeInMBs`. Buffer incoming data to the specified size, in MBs, before delivering it to the destination.
    /// The default value is 5.
    pub fn size_in_mbs(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("SizeInMBs", value)) }
}

impl fc::Property for AmazonOpenSearchServerlessBufferingHints {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes the configuration of a destination in the Serverless offering for Amazon OpenSearch Service.
#[derive(Clone)]
pub struct AmazonOpenSearchServerlessDestinationConfiguration(cfn::Properties);

impl AmazonOpenSearchServerlessDestinationConfiguration {
    /// A value of `S3BackupMode`.
    pub const S3_BACKUP_MODE_ALL_DOCUMENTS: &'static str = "AllDocuments";
    /// A value of `S3BackupMode`.
    pub const S3_BACKUP_MODE_FAILED_DOCUMENTS_ONLY: &'static str = "FailedDocumentsOnly";
    /// A new `AmazonOpenSearchServerlessDestinationConfiguration`.
    ///
    /// - `IndexName`. The Serverless offering for Amazon OpenSearch Service index name.
    /// - `RoleARN`. The Amazon Resource Name (ARN) of the IAM role to be assumed by Firehose for calling the
    ///   Serverless offering for Amazon OpenSearch Service Configuration API and for indexing documents.
    /// - `S3Configuration`.
    pub fn new(
        index_name: impl fc::IntoValue<String>,
        role_arn: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>,
        s3_configuration: impl fc::IntoValue<S3DestinationConfiguration>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("IndexName", index_name)
            .with("RoleARN", role_arn)
            .with("S3Configuration", s3_configuration)
        )
    }
    /// `BufferingHints`. The buffering options. If no value is specified, the default values for
    /// AmazonopensearchserviceBufferingHints are used.
    pub fn buffering_hints(self, value: impl fc::IntoValue<AmazonOpenSearchServerlessBufferingHints>) -> Self { Self(self.0.with("BufferingHints", value)) }
    /// `CloudWatchLoggingOptions`.
    pub fn cloud_watch_logging_options(self, value: impl fc::IntoValue<CloudWatchLoggingOptions>) -> Self { Self(self.0.with("CloudWatchLoggingOptions", value)) }
    /// `CollectionEndpoint`. The endpoint to use when communicating with the collection in the Serverless offering
    /// for Amazon OpenSearch Service.
    pub fn collection_endpoint(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CollectionEndpoint", value)) }
    /// `ProcessingConfiguration`.
    pub fn processing_configuration(self, value: impl fc::IntoValue<ProcessingConfiguration>) -> Self { Self(self.0.with("ProcessingConfiguration", value)) }
    /// `RetryOptions`. The retry behavior in case Firehose is unable to deliver documents to the Serverless
    /// offering for Amazon OpenSearch Service. The default value is 300 (5 minutes).
    pub fn retry_options(self, value: impl fc::IntoValue<AmazonOpenSearchServerlessRetryOptions>) -> Self { Self(self.0.with("RetryOptions", value)) }
    /// `S3BackupMode`. Defines how documents should be delivered to Amazon S3. When it is set to
    /// FailedDocumentsOnly, Firehose writes any documents that could not be indexed to the configured Amazon S3
    /// destination, with AmazonOpenSearchService-failed/ appended to the key prefix.
    pub fn s3_backup_mode(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("S3BackupMode", value)) }
    /// `VpcConfiguration`.
    pub fn vpc_configuration(self, value: impl fc::IntoValue<VpcConfiguration>) -> Self { Self(self.0.with("VpcConfiguration", value)) }
}

impl fc::Property for AmazonOpenSearchServerlessDestinationConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configures retry behavior in case Firehose is unable to deliver documents to the Serverless offering for Amazon
/// OpenSearch Service.
#[derive(Clone)]
pub struct AmazonOpenSearchServerlessRetryOptions(cfn::Properties);

impl AmazonOpenSearchServerlessRetryOptions {
    /// A new `AmazonOpenSearchServerlessRetryOptions`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `DurationInSeconds`. After an initial failure to deliver to the Serverless offering for Amazon OpenSearch
    /// Service, the total amount of time during which Firehose retries delivery (including the first attempt).
    /// After this time has elapsed, the failed documents are written to Amazon S3. Default value is 300 seconds (5
    /// minutes). A value of 0 (zero) results in no retries.
    pub fn duration_in_seconds(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("DurationInSeconds", value)) }
}

impl fc::Property for AmazonOpenSearchServerlessRetryOptions {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes the buffering to perform before delivering data to the Amazon OpenSearch Service destination.
#[derive(Clone)]
pub struct AmazonopensearchserviceBufferingHints(cfn::Properties);

impl AmazonopensearchserviceBufferingHints {
    /// A new `AmazonopensearchserviceBufferingHints`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `IntervalInSeconds`. Buffer incoming data for the specified period of time, in seconds, before delivering
    /// it to the destination. The default value is 300 (5 minutes).
    pub fn interval_in_seconds(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("IntervalInSeconds", value)) }
    /// `SizeInMBs`. Buffer incoming data to the specified size, in MBs, before delivering it to the destination.
    /// The default value is 5. We recommend setting this parameter to a value greater than the amount of data you
    /// typically ingest into the delivery stream in 10 seconds. For example, if you typically ingest data at 1
    /// MB/sec, the value should be 10 MB or higher.
    pub fn size_in_mbs(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("SizeInMBs", value)) }
}

impl fc::Property for AmazonopensearchserviceBufferingHints {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes the configuration of a destination in Amazon OpenSearch Service.
#[derive(Clone)]
pub struct AmazonopensearchserviceDestinationConfiguration(cfn::Properties);

impl AmazonopensearchserviceDestinationConfiguration {
    /// A value of `IndexRotationPeriod`.
    pub const INDEX_ROTATION_PERIOD_NO_ROTATION: &'static str = "NoRotation";
    /// A value of `IndexRotationPeriod`.
    pub const INDEX_ROTATION_PERIOD_ONE_DAY: &'static str = "OneDay";
    /// A value of `IndexRotationPeriod`.
    pub const INDEX_ROTATION_PERIOD_ONE_HOUR: &'static str = "OneHour";
    /// A value of `IndexRotationPeriod`.
    pub const INDEX_ROTATION_PERIOD_ONE_MONTH: &'static str = "OneMonth";
    /// A value of `IndexRotationPeriod`.
    pub const INDEX_ROTATION_PERIOD_ONE_WEEK: &'static str = "OneWeek";
    /// A value of `S3BackupMode`.
    pub const S3_BACKUP_MODE_ALL_DOCUMENTS: &'static str = "AllDocuments";
    /// A value of `S3BackupMode`.
    pub const S3_BACKUP_MODE_FAILED_DOCUMENTS_ONLY: &'static str = "FailedDocumentsOnly";
    /// A new `AmazonopensearchserviceDestinationConfiguration`.
    ///
    /// - `IndexName`. The Amazon OpenSearch Service index name.
    /// - `RoleARN`. The Amazon Resource Name (ARN) of the IAM role to be assumed by Kinesis Data Firehose for
    ///   calling the Amazon OpenSearch Service Configuration API and for indexing documents.
    /// - `S3Configuration`. Describes the configuration of a destination in Amazon S3.
    pub fn new(
        index_name: impl fc::IntoValue<String>,
        role_arn: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>,
        s3_configuration: impl fc::IntoValue<S3DestinationConfiguration>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("IndexName", index_name)
            .with("RoleARN", role_arn)
            .with("S3Configuration", s3_configuration)
        )
    }
    /// `BufferingHints`. The buffering options. If no value is specified, the default values for
    /// AmazonopensearchserviceBufferingHints are used.
    pub fn buffering_hints(self, value: impl fc::IntoValue<AmazonopensearchserviceBufferingHints>) -> Self { Self(self.0.with("BufferingHints", value)) }
    /// `CloudWatchLoggingOptions`. Describes the Amazon CloudWatch logging options for your delivery stream.
    pub fn cloud_watch_logging_options(self, value: impl fc::IntoValue<CloudWatchLoggingOptions>) -> Self { Self(self.0.with("CloudWatchLoggingOptions", value)) }
    /// `ClusterEndpoint`. The endpoint to use when communicating with the cluster. Specify either this
    /// ClusterEndpoint or the DomainARN field.
    pub fn cluster_endpoint(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ClusterEndpoint", value)) }
    /// `DocumentIdOptions`. Indicates the method for setting up document ID. The supported methods are Firehose
    /// generated document ID and OpenSearch Service generated document ID.
    pub fn document_id_options(self, value: impl fc::IntoValue<DocumentIdOptions>) -> Self { Self(self.0.with("DocumentIdOptions", value)) }
    /// `DomainARN`. The ARN of the Amazon OpenSearch Service domain.
    pub fn domain_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DomainARN", value)) }
    /// `IndexRotationPeriod`. The Amazon OpenSearch Service index rotation period. Index rotation appends a
    /// timestamp to the IndexName to facilitate the expiration of old data.
    pub fn index_rotation_period(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("IndexRotationPeriod", value)) }
    /// `ProcessingConfiguration`. Describes a data processing configuration.
    pub fn processing_configuration(self, value: impl fc::IntoValue<ProcessingConfiguration>) -> Self { Self(self.0.with("ProcessingConfiguration", value)) }
    /// `RetryOptions`. The retry behavior in case Kinesis Data Firehose is unable to deliver documents to Amazon
    /// OpenSearch Service. The default value is 300 (5 minutes).
    pub fn retry_options(self, value: impl fc::IntoValue<AmazonopensearchserviceRetryOptions>) -> Self { Self(self.0.with("RetryOptions", value)) }
    /// `S3BackupMode`. Defines how documents should be delivered to Amazon S3.
    pub fn s3_backup_mode(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("S3BackupMode", value)) }
    /// `TypeName`. The Amazon OpenSearch Service type name.
    pub fn type_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TypeName", value)) }
    /// `VpcConfiguration`. The details of the VPC of the Amazon OpenSearch Service destination.
    pub fn vpc_configuration(self, value: impl fc::IntoValue<VpcConfiguration>) -> Self { Self(self.0.with("VpcConfiguration", value)) }
}

impl fc::Property for AmazonopensearchserviceDestinationConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configures retry behavior in case Kinesis Data Firehose is unable to deliver documents to Amazon OpenSearch
/// Service.
#[derive(Clone)]
pub struct AmazonopensearchserviceRetryOptions(cfn::Properties);

impl AmazonopensearchserviceRetryOptions {
    /// A new `AmazonopensearchserviceRetryOptions`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `DurationInSeconds`. After an initial failure to deliver to Amazon OpenSearch Service, the total amount of
    /// time during which Kinesis Data Firehose retries delivery (including the first attempt). After this time has
    /// elapsed, the failed documents are written to Amazon S3. Default value is 300 seconds (5 minutes). A value
    /// of 0 (zero) results in no retries.
    pub fn duration_in_seconds(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("DurationInSeconds", value)) }
}

impl fc::Property for AmazonopensearchserviceRetryOptions {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The authentication configuration of the Amazon MSK cluster.
#[derive(Clone)]
pub struct AuthenticationConfiguration(cfn::Properties);

impl AuthenticationConfiguration {
    /// A value of `Connectivity`.
    pub const CONNECTIVITY_PRIVATE: &'static str = "PRIVATE";
    /// A value of `Connectivity`.
    pub const CONNECTIVITY_PUBLIC: &'static str = "PUBLIC";
    /// A new `AuthenticationConfiguration`.
    ///
    /// - `Connectivity`. The type of connectivity used to access the Amazon MSK cluster.
    /// - `RoleARN`. The ARN of the role used to access the Amazon MSK cluster.
    pub fn new(
        connectivity: impl fc::IntoValue<String>,
        role_arn: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Connectivity", connectivity)
            .with("RoleARN", role_arn)
        )
    }
}

impl fc::Property for AuthenticationConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The `BufferingHints` property type specifies how Amazon Kinesis Data Firehose (Kinesis Data Firehose) buffers
/// incoming data before delivering it to the destination. The first buffer condition that is satisfied triggers
/// Kinesis Data Firehose to deliver the data.
#[derive(Clone)]
pub struct BufferingHints(cfn::Properties);

impl BufferingHints {
    /// A new `BufferingHints`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `IntervalInSeconds`. The length of time, in seconds, that Kinesis Data Firehose buffers incoming data
    /// before delivering it to the destination. For valid values, see the `IntervalInSeconds` content for the
    /// [BufferingHints](https://docs.aws.amazon.com/firehose/latest/APIReference/API_BufferingHints.html) data
    /// type in the Amazon Kinesis Data Firehose API Reference.
    pub fn interval_in_seconds(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("IntervalInSeconds", value)) }
    /// `SizeInMBs`. The size of the buffer, in MBs, that Kinesis Data Firehose uses for incoming data before
    /// delivering it to the destination. For valid values, see the `SizeInMBs` content for the
    /// [BufferingHints](https://docs.aws.amazon.com/firehose/latest/APIReference/API_BufferingHints.html) data
    /// type in the Amazon Kinesis Data Firehose API Reference.
    pub fn size_in_mbs(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("SizeInMBs", value)) }
}

impl fc::Property for BufferingHints {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes the containers where the destination Apache Iceberg Tables are persisted.
#[derive(Clone)]
pub struct CatalogConfiguration(cfn::Properties);

impl CatalogConfiguration {
    /// A new `CatalogConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `CatalogArn`. Specifies the Glue catalog ARN identifier of the destination Apache Iceberg Tables. You must
    /// specify the ARN in the format `arn:aws:glue:region:account-id:catalog`.
    pub fn catalog_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CatalogArn", value)) }
    /// `WarehouseLocation`. The warehouse location for Apache Iceberg tables. You must configure this when schema
    /// evolution and table creation is enabled.
    pub fn warehouse_location(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("WarehouseLocation", value)) }
}

impl fc::Property for CatalogConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The `CloudWatchLoggingOptions` property type specifies Amazon CloudWatch Logs (CloudWatch Logs) logging options
/// that Amazon Kinesis Data Firehose (Kinesis Data Firehose) uses for the delivery stream.
#[derive(Clone)]
pub struct CloudWatchLoggingOptions(cfn::Properties);

impl CloudWatchLoggingOptions {
    /// A new `CloudWatchLoggingOptions`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Enabled`. Indicates whether CloudWatch Logs logging is enabled.
    pub fn enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Enabled", value)) }
    /// `LogGroupName`. The name of the CloudWatch Logs log group that contains the log stream that Kinesis Data
    /// Firehose will use.
    pub fn log_group_name(self, value: impl fc::IntoValue<fc::IdOf<cfn::target::logs::LogGroup>>) -> Self { Self(self.0.with("LogGroupName", value)) }
    /// `LogStreamName`. The name of the CloudWatch Logs log stream that Kinesis Data Firehose uses to send logs
    /// about data delivery.
    pub fn log_stream_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("LogStreamName", value)) }
}

impl fc::Property for CloudWatchLoggingOptions {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The `CopyCommand` property type configures the Amazon Redshift `COPY` command that Amazon Kinesis Data Firehose
/// (Kinesis Data Firehose) uses to load data into an Amazon Redshift cluster from an Amazon S3 bucket.
#[derive(Clone)]
pub struct CopyCommand(cfn::Properties);

impl CopyCommand {
    /// A new `CopyCommand`.
    ///
    /// - `DataTableName`. The name of the target table. The table must already exist in the database.
    pub fn new(data_table_name: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("DataTableName", data_table_name)) }
    /// `CopyOptions`. Parameters to use with the Amazon Redshift `COPY` command. For examples, see the
    /// `CopyOptions` content for the
    /// [CopyCommand](https://docs.aws.amazon.com/firehose/latest/APIReference/API_CopyCommand.html) data type in
    /// the Amazon Kinesis Data Firehose API Reference.
    pub fn copy_options(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CopyOptions", value)) }
    /// `DataTableColumns`. A comma-separated list of column names.
    pub fn data_table_columns(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DataTableColumns", value)) }
}

impl fc::Property for CopyCommand {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies that you want Kinesis Data Firehose to convert data from the JSON format to the Parquet or ORC format
/// before writing it to Amazon S3. Kinesis Data Firehose uses the serializer and deserializer that you specify, in
/// addition to the column information from the AWS Glue table, to deserialize your input data from JSON and then
/// serialize it to the Parquet or ORC format.
#[derive(Clone)]
pub struct DataFormatConversionConfiguration(cfn::Properties);

impl DataFormatConversionConfiguration {
    /// A new `DataFormatConversionConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Enabled`. Defaults to `true`. Set it to `false` if you want to disable format conversion while preserving
    /// the configuration details.
    pub fn enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Enabled", value)) }
    /// `InputFormatConfiguration`. Specifies the deserializer that you want Firehose to use to convert the format
    /// of your data from JSON. This parameter is required if `Enabled` is set to true.
    pub fn input_format_configuration(self, value: impl fc::IntoValue<InputFormatConfiguration>) -> Self { Self(self.0.with("InputFormatConfiguration", value)) }
    /// `OutputFormatConfiguration`. Specifies the serializer that you want Firehose to use to convert the format
    /// of your data to the Parquet or ORC format. This parameter is required if `Enabled` is set to true.
    pub fn output_format_configuration(self, value: impl fc::IntoValue<OutputFormatConfiguration>) -> Self { Self(self.0.with("OutputFormatConfiguration", value)) }
    /// `SchemaConfiguration`. Specifies the AWS Glue Data Catalog table that contains the column information. This
    /// parameter is required if `Enabled` is set to true.
    pub fn schema_configuration(self, value: impl fc::IntoValue<SchemaConfiguration>) -> Self { Self(self.0.with("SchemaConfiguration", value)) }
}

impl fc::Property for DataFormatConversionConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `DatabaseColumns`
#[derive(Clone)]
pub struct DatabaseColumns(cfn::Properties);

impl DatabaseColumns {
    /// A new `DatabaseColumns`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Exclude`.
    pub fn exclude(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Exclude", value)) }
    /// `Include`.
    pub fn include(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Include", value)) }
}

impl fc::Property for DatabaseColumns {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The structure to configure the authentication methods for Firehose to connect to source database endpoint.
#[derive(Clone)]
pub struct DatabaseSourceAuthenticationConfiguration(cfn::Properties);

impl DatabaseSourceAuthenticationConfiguration {
    /// A new `DatabaseSourceAuthenticationConfiguration`.
    ///
    /// - `SecretsManagerConfiguration`.
    pub fn new(
        secrets_manager_configuration: impl fc::IntoValue<SecretsManagerConfiguration>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("SecretsManagerConfiguration", secrets_manager_configuration)
        )
    }
}

impl fc::Property for DatabaseSourceAuthenticationConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The top level object for configuring streams with database as a source.
#[derive(Clone)]
pub struct DatabaseSourceConfiguration(cfn::Properties);

/// What a [`DatabaseSourceConfiguration`] can't be without.
#[derive(Clone)]
pub struct DatabaseSourceConfigurationRequired<A, B, C, D, E, F, G, H> {
    /// `DatabaseSourceAuthenticationConfiguration`. The structure to configure the authentication methods for
    /// Firehose to connect to source database endpoint. (`DatabaseSourceAuthenticationConfiguration`)
    pub database_source_authentication_configuration: A,
    /// `DatabaseSourceVPCConfiguration`. The details of the VPC Endpoint Service which Firehose uses to create a
    /// PrivateLink to the database. (`DatabaseSourceVpcConfiguration`)
    pub database_source_vpc_configuration: B,
    /// `Databases`. The list of database patterns in source database endpoint for Firehose to read from.
    /// (`Databases`)
    pub databases: C,
    /// `Endpoint`. The endpoint of the database server. (`String`)
    pub endpoint: D,
    /// `Port`. The port of the database. This can be one of the following values. (`i64`)
    pub port: E,
    /// `SnapshotWatermarkTable`. The fully qualified name of the table in source database endpoint that Firehose
    /// uses to track snapshot progress. (`String`)
    pub snapshot_watermark_table: F,
    /// `Tables`. The list of table patterns in source database endpoint for Firehose to read from.
    /// (`DatabaseTables`)
    pub tables: G,
    /// `Type`. The type of database engine. This can be one of the following values. (`String`)
    pub r#type: H,
}

impl DatabaseSourceConfiguration {
    /// A value of `SSLMode`.
    pub const SSL_MODE_DISABLED: &'static str = "Disabled";
    /// A value of `SSLMode`.
    pub const SSL_MODE_ENABLED: &'static str = "Enabled";
    /// A value of `Type`.
    pub const TYPE_MYSQL: &'static str = "MySQL";
    /// A value of `Type`.
    pub const TYPE_POSTGRESQL: &'static str = "PostgreSQL";
    /// A new `DatabaseSourceConfiguration`.
    pub fn new(required: DatabaseSourceConfigurationRequired<
        impl fc::IntoValue<DatabaseSourceAuthenticationConfiguration>,
        impl fc::IntoValue<DatabaseSourceVpcConfiguration>,
        impl fc::IntoValue<Databases>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<i64>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<DatabaseTables>,
        impl fc::IntoValue<String>,
    >) -> Self {
        Self(cfn::Properties::new()
            .with("DatabaseSourceAuthenticationConfiguration", required.database_source_authentication_configuration)
            .with("DatabaseSourceVPCConfiguration", required.database_source_vpc_configuration)
            .with("Databases", required.databases)
            .with("Endpoint", required.endpoint)
            .with("Port", required.port)
            .with("SnapshotWatermarkTable", required.snapshot_watermark_table)
            .with("Tables", required.tables)
            .with("Type", required.r#type)
        )
    }
    /// `Columns`. The list of column patterns in source database endpoint for Firehose to read from.
    pub fn columns(self, value: impl fc::IntoValue<DatabaseColumns>) -> Self { Self(self.0.with("Columns", value)) }
    /// `Digest`.
    pub fn digest(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Digest", value)) }
    /// `PublicCertificate`.
    pub fn public_certificate(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PublicCertificate", value)) }
    /// `SSLMode`. The mode to enable or disable SSL when Firehose connects to the database endpoint.
    pub fn ssl_mode(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SSLMode", value)) }
    /// `SurrogateKeys`. The optional list of table and column names used as unique key columns when taking
    /// snapshot if the tables don’t have primary keys configured.
    pub fn surrogate_keys(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("SurrogateKeys", value)) }
}

impl fc::Property for DatabaseSourceConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The structure for details of the VPC Endpoint Service which Firehose uses to create a PrivateLink to the
/// database.
#[derive(Clone)]
pub struct DatabaseSourceVpcConfiguration(cfn::Properties);

impl DatabaseSourceVpcConfiguration {
    /// A new `DatabaseSourceVpcConfiguration`.
    ///
    /// - `VpcEndpointServiceName`. The VPC endpoint service name which Firehose uses to create a PrivateLink to the
    ///   database. The endpoint service must have the Firehose service principle `firehose.amazonaws.com` as an
    ///   allowed principal on the VPC endpoint service. The VPC endpoint service name is a string that looks like
    ///   `com.amazonaws.vpce.<region>.<vpc-endpoint-service-id>`.
    pub fn new(vpc_endpoint_service_name: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("VpcEndpointServiceName", vpc_endpoint_service_name)) }
}

impl fc::Property for DatabaseSourceVpcConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `DatabaseTables`
#[derive(Clone)]
pub struct DatabaseTables(cfn::Properties);

impl DatabaseTables {
    /// A new `DatabaseTables`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Exclude`.
    pub fn exclude(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Exclude", value)) }
    /// `Include`.
    pub fn include(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Include", value)) }
}

impl fc::Property for DatabaseTables {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `Databases`
#[derive(Clone)]
pub struct Databases(cfn::Properties);

impl Databases {
    /// A new `Databases`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Exclude`.
    pub fn exclude(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Exclude", value)) }
    /// `Include`.
    pub fn include(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Include", value)) }
}

impl fc::Property for Databases {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the type and Amazon Resource Name (ARN) of the CMK to use for Server-Side Encryption (SSE).
#[derive(Clone)]
pub struct DeliveryStreamEncryptionConfigurationInput(cfn::Properties);

impl DeliveryStreamEncryptionConfigurationInput {
    /// A value of `KeyType`.
    pub const KEY_TYPE_AWS_OWNED_CMK: &'static str = "AWS_OWNED_CMK";
    /// A value of `KeyType`.
    pub const KEY_TYPE_CUSTOMER_MANAGED_CMK: &'static str = "CUSTOMER_MANAGED_CMK";
    /// A new `DeliveryStreamEncryptionConfigurationInput`.
    ///
    /// - `KeyType`. Indicates the type of customer master key (CMK) to use for encryption. The default setting is
    ///   `AWS_OWNED_CMK`.
    pub fn new(key_type: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("KeyType", key_type)) }
    /// `KeyARN`. If you set `KeyType` to `CUSTOMER_MANAGED_CMK`, you must specify the Amazon Resource Name (ARN)
    /// of the CMK. If you set `KeyType` to `AWS _OWNED_CMK`, Firehose uses a service-account CMK.
    pub fn key_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::kms::Key>>) -> Self { Self(self.0.with("KeyARN", value)) }
}

impl fc::Property for DeliveryStreamEncryptionConfigurationInput {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The deserializer you want Kinesis Data Firehose to use for converting the input data from JSON. Kinesis Data
/// Firehose then serializes the data to its final format using the `Serializer`.
#[derive(Clone)]
pub struct Deserializer(cfn::Properties);

impl Deserializer {
    /// A new `Deserializer`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `HiveJsonSerDe`. The native Hive / HCatalog JsonSerDe. Used by Firehose for deserializing data, which means
    /// converting it from the JSON format in preparation for serializing it to the Parquet or ORC format. This is
    /// one of two deserializers you can choose, depending on which one offers the functionality you need. The
    /// other option is the OpenX SerDe.
    pub fn hive_json_ser_de(self, value: impl fc::IntoValue<HiveJsonSerDe>) -> Self { Self(self.0.with("HiveJsonSerDe", value)) }
    /// `OpenXJsonSerDe`. The OpenX SerDe. Used by Firehose for deserializing data, which means converting it from
    /// the JSON format in preparation for serializing it to the Parquet or ORC format. This is one of two
    /// deserializers you can choose, depending on which one offers the functionality you need. The other option is
    /// the native Hive / HCatalog JsonSerDe.
    pub fn open_x_json_ser_de(self, value: impl fc::IntoValue<OpenXJsonSerDe>) -> Self { Self(self.0.with("OpenXJsonSerDe", value)) }
}

impl fc::Property for Deserializer {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes the configuration of a destination in Apache Iceberg Tables. This section is only needed for tables
/// where you want to update or delete data.
#[derive(Clone)]
pub struct DestinationTableConfiguration(cfn::Properties);

impl DestinationTableConfiguration {
    /// A new `DestinationTableConfiguration`.
    ///
    /// - `DestinationDatabaseName`. The name of the Apache Iceberg database.
    /// - `DestinationTableName`. Specifies the name of the Apache Iceberg Table.
    pub fn new(
        destination_database_name: impl fc::IntoValue<String>,
        destination_table_name: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("DestinationDatabaseName", destination_database_name)
            .with("DestinationTableName", destination_table_name)
        )
    }
    /// `PartitionSpec`. The partition spec configuration for a table that is used by automatic table creation.
    pub fn partition_spec(self, value: impl fc::IntoValue<PartitionSpec>) -> Self { Self(self.0.with("PartitionSpec", value)) }
    /// `S3ErrorOutputPrefix`. The table specific S3 error output prefix. All the errors that occurred while
    /// delivering to this table will be prefixed with this value in S3 destination.
    pub fn s3_error_output_prefix(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("S3ErrorOutputPrefix", value)) }
    /// `UniqueKeys`. A list of unique keys for a given Apache Iceberg table. Firehose will use these for running
    /// Create, Update, or Delete operations on the given Iceberg table.
    pub fn unique_keys(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("UniqueKeys", value)) }
}

impl fc::Property for DestinationTableConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The structure that configures parameters such as `ThroughputHintInMBs` for a stream configured with Direct PUT
/// as a source.
#[derive(Clone)]
pub struct DirectPutSourceConfiguration(cfn::Properties);

impl DirectPutSourceConfiguration {
    /// A new `DirectPutSourceConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ThroughputHintInMBs`. The value that you configure for this parameter is for information purpose only and
    /// does not affect Firehose delivery throughput limit. You can use the [Firehose Limits
    /// form](https://docs.aws.amazon.com/https://support.console.aws.amazon.com/support/home#/case/create%3FissueType=service-limit-increase%26limitType=kinesis-firehose-limits)
    /// to request a throughput limit increase.
    pub fn throughput_hint_in_mbs(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("ThroughputHintInMBs", value)) }
}

impl fc::Property for DirectPutSourceConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Indicates the method for setting up document ID. The supported methods are Firehose generated document ID and
/// OpenSearch Service generated document ID.
#[derive(Clone)]
pub struct DocumentIdOptions(cfn::Properties);

impl DocumentIdOptions {
    /// A value of `DefaultDocumentIdFormat`.
    pub const DEFAULT_DOCUMENT_ID_FORMAT_FIREHOSE_DEFAULT: &'static str = "FIREHOSE_DEFAULT";
    /// A value of `DefaultDocumentIdFormat`.
    pub const DEFAULT_DOCUMENT_ID_FORMAT_NO_DOCUMENT_ID: &'static str = "NO_DOCUMENT_ID";
    /// A new `DocumentIdOptions`.
    ///
    /// - `DefaultDocumentIdFormat`. When the `FIREHOSE_DEFAULT` option is chosen, Firehose generates a unique
    ///   document ID for each record based on a unique internal identifier. The generated document ID is stable
    ///   across multiple delivery attempts, which helps prevent the same record from being indexed multiple times
    ///   with different document IDs.
    pub fn new(
        default_document_id_format: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("DefaultDocumentIdFormat", default_document_id_format)
        )
    }
}

impl fc::Property for DocumentIdOptions {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The `DynamicPartitioningConfiguration` property type specifies the configuration of the dynamic partitioning
/// mechanism that creates targeted data sets from the streaming data by partitioning it based on partition keys.
#[derive(Clone)]
pub struct DynamicPartitioningConfiguration(cfn::Properties);

impl DynamicPartitioningConfiguration {
    /// A new `DynamicPartitioningConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Enabled`. Specifies whether dynamic partitioning is enabled for this Kinesis Data Firehose delivery
    /// stream.
    pub fn enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Enabled", value)) }
    /// `RetryOptions`. Specifies the retry behavior in case Kinesis Data Firehose is unable to deliver data to an
    /// Amazon S3 prefix.
    pub fn retry_options(self, value: impl fc::IntoValue<RetryOptions>) -> Self { Self(self.0.with("RetryOptions", value)) }
}

impl fc::Property for DynamicPartitioningConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The `ElasticsearchBufferingHints` property type specifies how Amazon Kinesis Data Firehose (Kinesis Data
/// Firehose) buffers incoming data while delivering it to the destination. The first buffer condition that is
/// satisfied triggers Kinesis Data Firehose to deliver the data.
#[derive(Clone)]
pub struct ElasticsearchBufferingHints(cfn::Properties);

impl ElasticsearchBufferingHints {
    /// A new `ElasticsearchBufferingHints`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `IntervalInSeconds`. The length of time, in seconds, that Kinesis Data Firehose buffers incoming data
    /// before delivering it to the destination. For valid values, see the `IntervalInSeconds` content for the
    /// [BufferingHints](https://docs.aws.amazon.com/firehose/latest/APIReference/API_BufferingHints.html) data
    /// type in the Amazon Kinesis Data Firehose API Reference.
    pub fn interval_in_seconds(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("IntervalInSeconds", value)) }
    /// `SizeInMBs`. The size of the buffer, in MBs, that Kinesis Data Firehose uses for incoming data before
    /// delivering it to the destination. For valid values, see the `SizeInMBs` content for the
    /// [BufferingHints](https://docs.aws.amazon.com/firehose/latest/APIReference/API_BufferingHints.html) data
    /// type in the Amazon Kinesis Data Firehose API Reference.
    pub fn size_in_mbs(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("SizeInMBs", value)) }
}

impl fc::Property for ElasticsearchBufferingHints {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The `ElasticsearchDestinationConfiguration` property type specifies an Amazon Elasticsearch Service (Amazon ES)
/// domain that Amazon Kinesis Data Firehose (Kinesis Data Firehose) delivers data to.
#[derive(Clone)]
pub struct ElasticsearchDestinationConfiguration(cfn::Properties);

impl ElasticsearchDestinationConfiguration {
    /// A value of `IndexRotationPeriod`.
    pub const INDEX_ROTATION_PERIOD_NO_ROTATION: &'static str = "NoRotation";
    /// A value of `IndexRotationPeriod`.
    pub const INDEX_ROTATION_PERIOD_ONE_DAY: &'static str = "OneDay";
    /// A value of `IndexRotationPeriod`.
    pub const INDEX_ROTATION_PERIOD_ONE_HOUR: &'static str = "OneHour";
    /// A value of `IndexRotationPeriod`.
    pub const INDEX_ROTATION_PERIOD_ONE_MONTH: &'static str = "OneMonth";
    /// A value of `IndexRotationPeriod`.
    pub const INDEX_ROTATION_PERIOD_ONE_WEEK: &'static str = "OneWeek";
    /// A value of `S3BackupMode`.
    pub const S3_BACKUP_MODE_ALL_DOCUMENTS: &'static str = "AllDocuments";
    /// A value of `S3BackupMode`.
    pub const S3_BACKUP_MODE_FAILED_DOCUMENTS_ONLY: &'static str = "FailedDocumentsOnly";
    /// A new `ElasticsearchDestinationConfiguration`.
    ///
    /// - `IndexName`. The name of the Elasticsearch index to which Kinesis Data Firehose adds data for indexing.
    /// - `RoleARN`. The Amazon Resource Name (ARN) of the IAM role to be assumed by Kinesis Data Firehose for
    ///   calling the Amazon ES Configuration API and for indexing documents.
    /// - `S3Configuration`. The S3 bucket where Kinesis Data Firehose backs up incoming data.
    pub fn new(
        index_name: impl fc::IntoValue<String>,
        role_arn: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>,
        s3_configuration: impl fc::IntoValue<S3DestinationConfiguration>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("IndexName", index_name)
            .with("RoleARN", role_arn)
            .with("S3Configuration", s3_configuration)
        )
    }
    /// `BufferingHints`. Configures how Kinesis Data Firehose buffers incoming data while delivering it to the
    /// Amazon ES domain.
    pub fn buffering_hints(self, value: impl fc::IntoValue<ElasticsearchBufferingHints>) -> Self { Self(self.0.with("BufferingHints", value)) }
    /// `CloudWatchLoggingOptions`. The Amazon CloudWatch Logs logging options for the delivery stream.
    pub fn cloud_watch_logging_options(self, value: impl fc::IntoValue<CloudWatchLoggingOptions>) -> Self { Self(self.0.with("CloudWatchLoggingOptions", value)) }
    /// `ClusterEndpoint`. The endpoint to use when communicating with the cluster. Specify either this
    /// `ClusterEndpoint` or the `DomainARN` field.
    pub fn cluster_endpoint(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ClusterEndpoint", value)) }
    /// `DocumentIdOptions`. Indicates the method for setting up document ID. The supported methods are Firehose
    /// generated document ID and OpenSearch Service generated document ID.
    pub fn document_id_options(self, value: impl fc::IntoValue<DocumentIdOptions>) -> Self { Self(self.0.with("DocumentIdOptions", value)) }
    /// `DomainARN`. The ARN of the Amazon ES domain. The IAM role must have permissions for
    /// `DescribeElasticsearchDomain`, `DescribeElasticsearchDomains`, and `DescribeElasticsearchDomainConfig`
    /// after assuming the role specified in RoleARN.
    pub fn domain_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DomainARN", value)) }
    /// `IndexRotationPeriod`. The frequency of Elasticsearch index rotation. If you enable index rotation, Kinesis
    /// Data Firehose appends a portion of the UTC arrival timestamp to the specified index name, and rotates the
    /// appended timestamp accordingly.
    pub fn index_rotation_period(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("IndexRotationPeriod", value)) }
    /// `ProcessingConfiguration`. The data processing configuration for the Kinesis Data Firehose delivery stream.
    pub fn processing_configuration(self, value: impl fc::IntoValue<ProcessingConfiguration>) -> Self { Self(self.0.with("ProcessingConfiguration", value)) }
    /// `RetryOptions`. The retry behavior when Kinesis Data Firehose is unable to deliver data to Amazon ES.
    pub fn retry_options(self, value: impl fc::IntoValue<ElasticsearchRetryOptions>) -> Self { Self(self.0.with("RetryOptions", value)) }
    /// `S3BackupMode`. The condition under which Kinesis Data Firehose delivers data to Amazon Simple Storage
    /// Service (Amazon S3). You can send Amazon S3 all documents (all data) or only the documents that Kinesis
    /// Data Firehose could not deliver to the Amazon ES destination.
    pub fn s3_backup_mode(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("S3BackupMode", value)) }
    /// `TypeName`. The Elasticsearch type name that Amazon ES adds to documents when indexing data.
    pub fn type_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TypeName", value)) }
    /// `VpcConfiguration`. The details of the VPC of the Amazon ES destination.
    pub fn vpc_configuration(self, value: impl fc::IntoValue<VpcConfiguration>) -> Self { Self(self.0.with("VpcConfiguration", value)) }
}

impl fc::Property for ElasticsearchDestinationConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The `ElasticsearchRetryOptions` property type configures the retry behavior for when Amazon Kinesis Data
/// Firehose (Kinesis Data Firehose) can't deliver data to Amazon Elasticsearch Service (Amazon ES).
#[derive(Clone)]
pub struct ElasticsearchRetryOptions(cfn::Properties);

impl ElasticsearchRetryOptions {
    /// A new `ElasticsearchRetryOptions`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `DurationInSeconds`. After an initial failure to deliver to Amazon ES, the total amount of time during
    /// which Kinesis Data Firehose re-attempts delivery (including the first attempt). If Kinesis Data Firehose
    /// can't deliver the data within the specified time, it writes the data to the backup S3 bucket.
    pub fn duration_in_seconds(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("DurationInSeconds", value)) }
}

impl fc::Property for ElasticsearchRetryOptions {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The `EncryptionConfiguration` property type specifies the encryption settings that Amazon Kinesis Data Firehose
/// (Kinesis Data Firehose) uses when delivering data to Amazon Simple Storage Service (Amazon S3).
#[derive(Clone)]
pub struct EncryptionConfiguration(cfn::Properties);

impl EncryptionConfiguration {
    /// A value of `NoEncryptionConfig`.
    pub const NO_ENCRYPTION_CONFIG_NO_ENCRYPTION: &'static str = "NoEncryption";
    /// A new `EncryptionConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `KMSEncryptionConfig`. The AWS Key Management Service ( AWS KMS) encryption key that Amazon S3 uses to
    /// encrypt your data.
    pub fn kms_encryption_config(self, value: impl fc::IntoValue<KmsEncryptionConfig>) -> Self { Self(self.0.with("KMSEncryptionConfig", value)) }
    /// `NoEncryptionConfig`. Disables encryption. For valid values, see the `NoEncryptionConfig` content for the
    /// [EncryptionConfiguration](https://docs.aws.amazon.com/firehose/latest/APIReference/API_EncryptionConfiguration.html)
    /// data type in the Amazon Kinesis Data Firehose API Reference.
    pub fn no_encryption_config(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("NoEncryptionConfig", value)) }
}

impl fc::Property for EncryptionConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The `ExtendedS3DestinationConfiguration` property type configures an Amazon S3 destination for an Amazon
/// Kinesis Data Firehose delivery stream.
#[derive(Clone)]
pub struct ExtendedS3DestinationConfiguration(cfn::Properties);

impl ExtendedS3DestinationConfiguration {
    /// A value of `CompressionFormat`.
    pub const COMPRESSION_FORMAT_GZIP: &'static str = "GZIP";
    /// A value of `CompressionFormat`.
    pub const COMPRESSION_FORMAT_HADOOP_SNAPPY: &'static str = "HADOOP_SNAPPY";
    /// A value of `CompressionFormat`.
    pub const COMPRESSION_FORMAT_SNAPPY: &'static str = "Snappy";
    /// A value of `CompressionFormat`.
    pub const COMPRESSION_FORMAT_UNCOMPRESSED: &'static str = "UNCOMPRESSED";
    /// A value of `CompressionFormat`.
    pub const COMPRESSION_FORMAT_ZIP: &'static str = "ZIP";
    /// A value of `S3BackupMode`.
    pub const S3_BACKUP_MODE_DISABLED: &'static str = "Disabled";
    /// A value of `S3BackupMode`.
    pub const S3_BACKUP_MODE_ENABLED: &'static str = "Enabled";
    /// A new `ExtendedS3DestinationConfiguration`.
    ///
    /// - `BucketARN`. The Amazon Resource Name (ARN) of the Amazon S3 bucket. For constraints, see
    ///   [ExtendedS3DestinationConfiguration](https://docs.aws.amazon.com/firehose/latest/APIReference/API_ExtendedS3DestinationConfiguration.html)
    ///   in the Amazon Kinesis Data Firehose API Reference.
    /// - `RoleARN`. The Amazon Resource Name (ARN) of the AWS credentials. For constraints, see
    ///   [ExtendedS3DestinationConfiguration](https://docs.aws.amazon.com/firehose/latest/APIReference/API_ExtendedS3DestinationConfiguration.html)
    ///   in the Amazon Kinesis Data Firehose API Reference.
    pub fn new(
        bucket_arn: impl fc::IntoValue<fc::Arn<cfn::target::s3::Bucket>>,
        role_arn: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("BucketARN", bucket_arn)
            .with("RoleARN", role_arn)
        )
    }
    /// `BufferingHints`. The buffering option.
    pub fn buffering_hints(self, value: impl fc::IntoValue<BufferingHints>) -> Self { Self(self.0.with("BufferingHints", value)) }
    /// `CloudWatchLoggingOptions`. The Amazon CloudWatch logging options for your Firehose stream.
    pub fn cloud_watch_logging_options(self, value: impl fc::IntoValue<CloudWatchLoggingOptions>) -> Self { Self(self.0.with("CloudWatchLoggingOptions", value)) }
    /// `CompressionFormat`. The compression format. If no value is specified, the default is `UNCOMPRESSED`.
    pub fn compression_format(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CompressionFormat", value)) }
    /// `CustomTimeZone`. The time zone you prefer. UTC is the default.
    pub fn custom_time_zone(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CustomTimeZone", value)) }
    /// `DataFormatConversionConfiguration`. The serializer, deserializer, and schema for converting data from the
    /// JSON format to the Parquet or ORC format before writing it to Amazon S3.
    pub fn data_format_conversion_configuration(self, value: impl fc::IntoValue<DataFormatConversionConfiguration>) -> Self { Self(self.0.with("DataFormatConversionConfiguration", value)) }
    /// `DynamicPartitioningConfiguration`. The configuration of the dynamic partitioning mechanism that creates
    /// targeted data sets from the streaming data by partitioning it based on partition keys.
    pub fn dynamic_partitioning_configuration(self, value: impl fc::IntoValue<DynamicPartitioningConfiguration>) -> Self { Self(self.0.with("DynamicPartitioningConfiguration", value)) }
    /// `EncryptionConfiguration`. The encryption configuration for the Kinesis Data Firehose delivery stream. The
    /// default value is `NoEncryption`.
    pub fn encryption_configuration(self, value: impl fc::IntoValue<EncryptionConfiguration>) -> Self { Self(self.0.with("EncryptionConfiguration", value)) }
    /// `ErrorOutputPrefix`. A prefix that Kinesis Data Firehose evaluates and adds to failed records before
    /// writing them to S3. This prefix appears immediately following the bucket name. For information about how to
    /// specify this prefix, see [Custom Prefixes for Amazon S3
    /// Objects](https://docs.aws.amazon.com/firehose/latest/dev/s3-prefixes.html).
    pub fn error_output_prefix(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ErrorOutputPrefix", value)) }
    /// `FileExtension`. Specify a file extension. It will override the default file extension
    pub fn file_extension(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("FileExtension", value)) }
    /// `Prefix`. The `YYYY/MM/DD/HH` time format prefix is automatically used for delivered Amazon S3 files.
    pub fn prefix(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Prefix", value)) }
    /// `ProcessingConfiguration`. The data processing configuration for the Kinesis Data Firehose delivery stream.
    pub fn processing_configuration(self, value: impl fc::IntoValue<ProcessingConfiguration>) -> Self { Self(self.0.with("ProcessingConfiguration", value)) }
    /// `S3BackupConfiguration`. The configuration for backup in Amazon S3.
    pub fn s3_backup_configuration(self, value: impl fc::IntoValue<S3DestinationConfiguration>) -> Self { Self(self.0.with("S3BackupConfiguration", value)) }
    /// `S3BackupMode`. The Amazon S3 backup mode. After you create a Firehose stream, you can update it to enable
    /// Amazon S3 backup if it is disabled. If backup is enabled, you can't update the Firehose stream to disable
    /// it.
    pub fn s3_backup_mode(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("S3BackupMode", value)) }
}

impl fc::Property for ExtendedS3DestinationConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The native Hive / HCatalog JsonSerDe. Used by Firehose for deserializing data, which means converting it from
/// the JSON format in preparation for serializing it to the Parquet or ORC format. This is one of two
/// deserializers you can choose, depending on which one offers the functionality you need. The other option is the
/// OpenX SerDe.
#[derive(Clone)]
pub struct HiveJsonSerDe(cfn::Properties);

impl HiveJsonSerDe {
    /// A new `HiveJsonSerDe`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `TimestampFormats`. Indicates how you want Firehose to parse the date and timestamps that may be present in
    /// your input data JSON. To specify these format strings, follow the pattern syntax of JodaTime's
    /// DateTimeFormat format strings. You can also use the special value `millis` to parse timestamps in epoch
    /// milliseconds. If you don't specify a format, Firehose uses `java.sql.Timestamp::valueOf` by default.
    pub fn timestamp_formats(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("TimestampFormats", value)) }
}

impl fc::Property for HiveJsonSerDe {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes the metadata that's delivered to the specified HTTP endpoint destination. Kinesis Firehose supports
/// any custom HTTP endpoint or HTTP endpoints owned by supported third-party service providers, including Datadog,
/// MongoDB, and New Relic.
#[derive(Clone)]
pub struct HttpEndpointCommonAttribute(cfn::Properties);

impl HttpEndpointCommonAttribute {
    /// A new `HttpEndpointCommonAttribute`.
    ///
    /// - `AttributeName`. The name of the HTTP endpoint common attribute.
    /// - `AttributeValue`. The value of the HTTP endpoint common attribute.
    pub fn new(
        attribute_name: impl fc::IntoValue<String>,
        attribute_value: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("AttributeName", attribute_name)
            .with("AttributeValue", attribute_value)
        )
    }
}

impl fc::Property for HttpEndpointCommonAttribute {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes the configuration of the HTTP endpoint to which Kinesis Firehose delivers data. Kinesis Firehose
/// supports any custom HTTP endpoint or HTTP endpoints owned by supported third-party service providers, including
/// Datadog, MongoDB, and New Relic.
#[derive(Clone)]
pub struct HttpEndpointConfiguration(cfn::Properties);

impl HttpEndpointConfiguration {
    /// A new `HttpEndpointConfiguration`.
    ///
    /// - `Url`. The URL of the HTTP endpoint selected as the destination.
    pub fn new(url: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Url", url)) }
    /// `AccessKey`. The access key required for Kinesis Firehose to authenticate with the HTTP endpoint selected
    /// as the destination.
    pub fn access_key(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AccessKey", value)) }
    /// `Name`. The name of the HTTP endpoint selected as the destination.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
}

impl fc::Property for HttpEndpointConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes the configuration of the HTTP endpoint destination. Kinesis Firehose supports any custom HTTP
/// endpoint or HTTP endpoints owned by supported third-party service providers, including Datadog, MongoDB, and
/// New Relic.
#[derive(Clone)]
pub struct HttpEndpointDestinationConfiguration(cfn::Properties);

impl HttpEndpointDestinationConfiguration {
    /// A new `HttpEndpointDestinationConfiguration`.
    ///
    /// - `EndpointConfiguration`. The configuration of the HTTP endpoint selected as the destination.
    /// - `S3Configuration`. Describes the configuration of a destination in Amazon S3.
    pub fn new(
        endpoint_configuration: impl fc::IntoValue<HttpEndpointConfiguration>,
        s3_configuration: impl fc::IntoValue<S3DestinationConfiguration>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("EndpointConfiguration", endpoint_configuration)
            .with("S3Configuration", s3_configuration)
        )
    }
    /// `BufferingHints`. The buffering options that can be used before data is delivered to the specified
    /// destination. Kinesis Data Firehose treats these options as hints, and it might choose to use more optimal
    /// values. The SizeInMBs and IntervalInSeconds parameters are optional. However, if you specify a value for
    /// one of them, you must also provide a value for the other.
    pub fn buffering_hints(self, value: impl fc::IntoValue<BufferingHints>) -> Self { Self(self.0.with("BufferingHints", value)) }
    /// `CloudWatchLoggingOptions`. Describes the Amazon CloudWatch logging options for your delivery stream.
    pub fn cloud_watch_logging_options(self, value: impl fc::IntoValue<CloudWatchLoggingOptions>) -> Self { Self(self.0.with("CloudWatchLoggingOptions", value)) }
    /// `ProcessingConfiguration`. Describes the data processing configuration.
    pub fn processing_configuration(self, value: impl fc::IntoValue<ProcessingConfiguration>) -> Self { Self(self.0.with("ProcessingConfiguration", value)) }
    /// `RequestConfiguration`. The configuration of the request sent to the HTTP endpoint specified as the
    /// destination.
    pub fn request_configuration(self, value: impl fc::IntoValue<HttpEndpointRequestConfiguration>) -> Self { Self(self.0.with("RequestConfiguration", value)) }
    /// `RetryOptions`. Describes the retry behavior in case Kinesis Data Firehose is unable to deliver data to the
    /// specified HTTP endpoint destination, or if it doesn't receive a valid acknowledgment of receipt from the
    /// specified HTTP endpoint destination.
    pub fn retry_options(self, value: impl fc::IntoValue<RetryOptions>) -> Self { Self(self.0.with("RetryOptions", value)) }
    /// `RoleARN`. Kinesis Data Firehose uses this IAM role for all the permissions that the delivery stream needs.
    pub fn role_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>) -> Self { Self(self.0.with("RoleARN", value)) }
    /// `S3BackupMode`. Describes the S3 bucket backup options for the data that Kinesis Data Firehose delivers to
    /// the HTTP endpoint destination. You can back up all documents (AllData) or only the documents that Kinesis
    /// Data Firehose could not deliver to the specified HTTP endpoint destination (FailedDataOnly).
    pub fn s3_backup_mode(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("S3BackupMode", value)) }
    /// `SecretsManagerConfiguration`. The configuration that defines how you access secrets for HTTP Endpoint
    /// destination.
    pub fn secrets_manager_configuration(self, value: impl fc::IntoValue<SecretsManagerConfiguration>) -> Self { Self(self.0.with("SecretsManagerConfiguration", value)) }
}

impl fc::Property for HttpEndpointDestinationConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The configuration of the HTTP endpoint request. Kinesis Firehose supports any custom HTTP endpoint or HTTP
/// endpoints owned by supported third-party service providers, including Datadog, MongoDB, and New Relic.
#[derive(Clone)]
pub struct HttpEndpointRequestConfiguration(cfn::Properties);

impl HttpEndpointRequestConfiguration {
    /// A value of `ContentEncoding`.
    pub const CONTENT_ENCODING_GZIP: &'static str = "GZIP";
    /// A value of `ContentEncoding`.
    pub const CONTENT_ENCODING_NONE: &'static str = "NONE";
    /// A new `HttpEndpointRequestConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `CommonAttributes`. Describes the metadata sent to the HTTP endpoint destination.
    pub fn common_attributes(self, value: impl fc::IntoValue<fc::List<HttpEndpointCommonAttribute>>) -> Self { Self(self.0.with("CommonAttributes", value)) }
    /// `ContentEncoding`. Kinesis Data Firehose uses the content encoding to compress the body of a request before
    /// sending the request to the destination.
    pub fn content_encoding(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ContentEncoding", value)) }
}

impl fc::Property for HttpEndpointRequestConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the destination configure settings for Apache Iceberg Table.
#[derive(Clone)]
pub struct IcebergDestinationConfiguration(cfn::Properties);

impl IcebergDestinationConfiguration {
    /// A value of `s3BackupMode`.
    pub const S3_BACKUP_MODE_ALL_DATA: &'static str = "AllData";
    /// A value of `s3BackupMode`.
    pub const S3_BACKUP_MODE_FAILED_DATA_ONLY: &'static str = "FailedDataOnly";
    /// A new `IcebergDestinationConfiguration`.
    ///
    /// - `CatalogConfiguration`. Configuration describing where the destination Apache Iceberg Tables are persisted.
    /// - `RoleARN`. The Amazon Resource Name (ARN) of the IAM role to be assumed by Firehose for calling Apache
    ///   Iceberg Tables.
    /// - `S3Configuration`.
    pub fn new(
        catalog_configuration: impl fc::IntoValue<CatalogConfiguration>,
        role_arn: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>,
        s3_configuration: impl fc::IntoValue<S3DestinationConfiguration>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("CatalogConfiguration", catalog_configuration)
            .with("RoleARN", role_arn)
            .with("S3Configuration", s3_configuration)
        )
    }
    /// `AppendOnly`. Describes whether all incoming data for this delivery stream will be append only (inserts
    /// only and not for updates and deletes) for Iceberg delivery. This feature is only applicable for Apache
    /// Iceberg Tables.
    pub fn append_only(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("AppendOnly", value)) }
    /// `BufferingHints`.
    pub fn buffering_hints(self, value: impl fc::IntoValue<BufferingHints>) -> Self { Self(self.0.with("BufferingHints", value)) }
    /// `CloudWatchLoggingOptions`.
    pub fn cloud_watch_logging_options(self, value: impl fc::IntoValue<CloudWatchLoggingOptions>) -> Self { Self(self.0.with("CloudWatchLoggingOptions", value)) }
    /// `DestinationTableConfigurationList`. Provides a list of `DestinationTableConfigurations` which Firehose
    /// uses to deliver data to Apache Iceberg Tables. Firehose will write data with insert if table specific
    /// configuration is not provided here.
    pub fn destination_table_configuration_list(self, value: impl fc::IntoValue<fc::List<DestinationTableConfiguration>>) -> Self { Self(self.0.with("DestinationTableConfigurationList", value)) }
    /// `ProcessingConfiguration`.
    pub fn processing_configuration(self, value: impl fc::IntoValue<ProcessingConfiguration>) -> Self { Self(self.0.with("ProcessingConfiguration", value)) }
    /// `RetryOptions`.
    pub fn retry_options(self, value: impl fc::IntoValue<RetryOptions>) -> Self { Self(self.0.with("RetryOptions", value)) }
    /// `SchemaEvolutionConfiguration`. The configuration to enable automatic schema evolution.
    pub fn schema_evolution_configuration(self, value: impl fc::IntoValue<SchemaEvolutionConfiguration>) -> Self { Self(self.0.with("SchemaEvolutionConfiguration", value)) }
    /// `TableCreationConfiguration`. The configuration to enable automatic table creation.
    pub fn table_creation_configuration(self, value: impl fc::IntoValue<TableCreationConfiguration>) -> Self { Self(self.0.with("TableCreationConfiguration", value)) }
    /// `s3BackupMode`. Describes how Firehose will backup records. Currently,S3 backup only supports
    /// `FailedDataOnly`.
    pub fn s3_backup_mode(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("s3BackupMode", value)) }
}

impl fc::Property for IcebergDestinationConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the deserializer you want to use to convert the format of the input data. This parameter is required
/// if `Enabled` is set to true.
#[derive(Clone)]
pub struct InputFormatConfiguration(cfn::Properties);

impl InputFormatConfiguration {
    /// A new `InputFormatConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Deserializer`. Specifies which deserializer to use. You can choose either the Apache Hive JSON SerDe or
    /// the OpenX JSON SerDe. If both are non-null, the server rejects the request.
    pub fn deserializer(self, value: impl fc::IntoValue<Deserializer>) -> Self { Self(self.0.with("Deserializer", value)) }
}

impl fc::Property for InputFormatConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The `KinesisStreamSourceConfiguration` property type specifies the stream and role Amazon Resource Names (ARNs)
/// for a Kinesis stream used as the source for a delivery stream.
#[derive(Clone)]
pub struct KinesisStreamSourceConfiguration(cfn::Properties);

impl KinesisStreamSourceConfiguration {
    /// A new `KinesisStreamSourceConfiguration`.
    ///
    /// - `KinesisStreamARN`. The ARN of the source Kinesis data stream.
    /// - `RoleARN`. The ARN of the role that provides access to the source Kinesis data stream.
    pub fn new(
        kinesis_stream_arn: impl fc::IntoValue<String>,
        role_arn: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("KinesisStreamARN", kinesis_stream_arn)
            .with("RoleARN", role_arn)
        )
    }
}

impl fc::Property for KinesisStreamSourceConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The `KMSEncryptionConfig` property type specifies the AWS Key Management Service ( AWS KMS) encryption key that
/// Amazon Simple Storage Service (Amazon S3) uses to encrypt data delivered by the Amazon Kinesis Data Firehose
/// (Kinesis Data Firehose) stream.
#[derive(Clone)]
pub struct KmsEncryptionConfig(cfn::Properties);

impl KmsEncryptionConfig {
    /// A new `KmsEncryptionConfig`.
    ///
    /// - `AWSKMSKeyARN`. The Amazon Resource Name (ARN) of the AWS KMS encryption key that Amazon S3 uses to encrypt
    ///   data delivered by the Kinesis Data Firehose stream. The key must belong to the same region as the
    ///   destination S3 bucket.
    pub fn new(awskms_key_arn: impl fc::IntoValue<fc::Arn<cfn::target::kms::Key>>) -> Self { Self(cfn::Properties::new().with("AWSKMSKeyARN", awskms_key_arn)) }
}

impl fc::Property for KmsEncryptionConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The configuration for the Amazon MSK cluster to be used as the source for a delivery stream.
#[derive(Clone)]
pub struct MskSourceConfiguration(cfn::Properties);

impl MskSourceConfiguration {
    /// A new `MskSourceConfiguration`.
    ///
    /// - `AuthenticationConfiguration`. The authentication configuration of the Amazon MSK cluster.
    /// - `MSKClusterARN`. The ARN of the Amazon MSK cluster.
    /// - `TopicName`. The topic name within the Amazon MSK cluster.
    pub fn new(
        authentication_configuration: impl fc::IntoValue<AuthenticationConfiguration>,
        msk_cluster_arn: impl fc::IntoValue<String>,
        topic_name: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("AuthenticationConfiguration", authentication_configuration)
            .with("MSKClusterARN", msk_cluster_arn)
            .with("TopicName", topic_name)
        )
    }
    /// `ReadFromTimestamp`. The start date and time in UTC for the offset position within your MSK topic from
    /// where Firehose begins to read. By default, this is set to timestamp when Firehose becomes Active.
    pub fn read_from_timestamp(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ReadFromTimestamp", value)) }
}

impl fc::Property for MskSourceConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The OpenX SerDe. Used by Firehose for deserializing data, which means converting it from the JSON format in
/// preparation for serializing it to the Parquet or ORC format. This is one of two deserializers you can choose,
/// depending on which one offers the functionality you need. The other option is the native Hive / HCatalog
/// JsonSerDe.
#[derive(Clone)]
pub struct OpenXJsonSerDe(cfn::Properties);

impl OpenXJsonSerDe {
    /// A new `OpenXJsonSerDe`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `CaseInsensitive`. When set to `true`, which is the default, Firehose converts JSON keys to lowercase
    /// before deserializing them.
    pub fn case_insensitive(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("CaseInsensitive", value)) }
    /// `ColumnToJsonKeyMappings`. Maps column names to JSON keys that aren't identical to the column names. This
    /// is useful when the JSON contains keys that are Hive keywords. For example, `timestamp` is a Hive keyword.
    /// If you have a JSON key named `timestamp`, set this parameter to `{"ts": "timestamp"}` to map this key to a
    /// column named `ts`.
    pub fn column_to_json_key_mappings(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("ColumnToJsonKeyMappings", value)) }
    /// `ConvertDotsInJsonKeysToUnderscores`. When set to `true`, specifies that the names of the keys include dots
    /// and that you want Firehose to replace them with underscores. This is useful because Apache Hive does not
    /// allow dots in column names. For example, if the JSON contains a key whose name is "a.b", you can define the
    /// column name to be "a\_b" when using this option.
    pub fn convert_dots_in_json_keys_to_underscores(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("ConvertDotsInJsonKeysToUnderscores", value)) }
}

impl fc::Property for OpenXJsonSerDe {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A serializer to use for converting data to the ORC format before storing it in Amazon S3.
#[derive(Clone)]
pub struct OrcSerDe(cfn::Properties);

impl OrcSerDe {
    /// A new `OrcSerDe`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `BlockSizeBytes`. The Hadoop Distributed File System (HDFS) block size. This is useful if you intend to
    /// copy the data from Amazon S3 to HDFS before querying. The default is 256 MiB and the minimum is 64 MiB.
    /// Firehose uses this value for padding calculations.
    pub fn block_size_bytes(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("BlockSizeBytes", value)) }
    /// `BloomFilterColumns`. The column names for which you want Firehose to create bloom filters. The default is
    /// `null`.
    pub fn bloom_filter_columns(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("BloomFilterColumns", value)) }
    /// `BloomFilterFalsePositiveProbability`. The Bloom filter false positive probability (FPP). The lower the
    /// FPP, the bigger the Bloom filter. The default value is 0.05, the minimum is 0, and the maximum is 1.
    pub fn bloom_filter_false_positive_probability(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("BloomFilterFalsePositiveProbability", value)) }
    /// `Compression`. The compression code to use over data blocks. The default is `SNAPPY`.
    pub fn compression(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Compression", value)) }
    /// `DictionaryKeyThreshold`. Represents the fraction of the total number of non-null rows. To turn off
    /// dictionary encoding, set this fraction to a number that is less than the number of distinct keys in a
    /// dictionary. To always use dictionary encoding, set this threshold to 1.
    pub fn dictionary_key_threshold(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("DictionaryKeyThreshold", value)) }
    /// `EnablePadding`. Set this to `true` to indicate that you want stripes to be padded to the HDFS block
    /// boundaries. This is useful if you intend to copy the data from Amazon S3 to HDFS before querying. The
    /// default is `false`.
    pub fn enable_padding(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("EnablePadding", value)) }
    /// `FormatVersion`. The version of the file to write. The possible values are `V0_11` and `V0_12`. The default
    /// is `V0_12`.
    pub fn format_version(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("FormatVersion", value)) }
    /// `PaddingTolerance`. A number between 0 and 1 that defines the tolerance for block padding as a decimal
    /// fraction of stripe size. The default value is 0.05, which means 5 percent of stripe size.
    pub fn padding_tolerance(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("PaddingTolerance", value)) }
    /// `RowIndexStride`. The number of rows between index entries. The default is 10,000 and the minimum is 1,000.
    pub fn row_index_stride(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("RowIndexStride", value)) }
    /// `StripeSizeBytes`. The number of bytes in each stripe. The default is 64 MiB and the minimum is 8 MiB.
    pub fn stripe_size_bytes(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("StripeSizeBytes", value)) }
}

impl fc::Property for OrcSerDe {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the serializer that you want Firehose to use to convert the format of your data before it writes it
/// to Amazon S3. This parameter is required if `Enabled` is set to true.
#[derive(Clone)]
pub struct OutputFormatConfiguration(cfn::Properties);

impl OutputFormatConfiguration {
    /// A new `OutputFormatConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Serializer`. Specifies which serializer to use. You can choose either the ORC SerDe or the Parquet SerDe.
    /// If both are non-null, the server rejects the request.
    pub fn serializer(self, value: impl fc::IntoValue<Serializer>) -> Self { Self(self.0.with("Serializer", value)) }
}

impl fc::Property for OutputFormatConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A serializer to use for converting data to the Parquet format before storing it in Amazon S3.
#[derive(Clone)]
pub struct ParquetSerDe(cfn::Properties);

impl ParquetSerDe {
    /// A new `ParquetSerDe`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `BlockSizeBytes`. The Hadoop Distributed File System (HDFS) block size. This is useful if you intend to
    /// copy the data from Amazon S3 to HDFS before querying. The default is 256 MiB and the minimum is 64 MiB.
    /// Firehose uses this value for padding calculations.
    pub fn block_size_bytes(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("BlockSizeBytes", value)) }
    /// `Compression`. The compression code to use over data blocks. The possible values are `UNCOMPRESSED`,
    /// `SNAPPY`, and `GZIP`, with the default being `SNAPPY`. Use `SNAPPY` for higher decompression speed. Use
    /// `GZIP` if the compression ratio is more important than speed.
    pub fn compression(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Compression", value)) }
    /// `EnableDictionaryCompression`. Indicates whether to enable dictionary compression.
    pub fn enable_dictionary_compression(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("EnableDictionaryCompression", value)) }
    /// `MaxPaddingBytes`. The maximum amount of padding to apply. This is useful if you intend to copy the data
    /// from Amazon S3 to HDFS before querying. The default is 0.
    pub fn max_padding_bytes(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MaxPaddingBytes", value)) }
    /// `PageSizeBytes`. The Parquet page size. Column chunks are divided into pages. A page is conceptually an
    /// indivisible unit (in terms of compression and encoding). The minimum value is 64 KiB and the default is 1
    /// MiB.
    pub fn page_size_bytes(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("PageSizeBytes", value)) }
    /// `WriterVersion`. Indicates the version of row format to output. The possible values are `V1` and `V2`. The
    /// default is `V1`.
    pub fn writer_version(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("WriterVersion", value)) }
}

impl fc::Property for ParquetSerDe {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Represents a single field in a `PartitionSpec`.
#[derive(Clone)]
pub struct PartitionField(cfn::Properties);

impl PartitionField {
    /// A new `PartitionField`.
    ///
    /// - `SourceName`. The column name to be configured in partition spec.
    pub fn new(source_name: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("SourceName", source_name)) }
}

impl fc::Property for PartitionField {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Represents how to produce partition data for a table. Partition data is produced by transforming columns in a
/// table. Each column transform is represented by a named `PartitionField`.
#[derive(Clone)]
pub struct PartitionSpec(cfn::Properties);

impl PartitionSpec {
    /// A new `PartitionSpec`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Identity`. List of identity
    /// [transforms](https://docs.aws.amazon.com/https://iceberg.apache.org/spec/#partition-transforms) that
    /// performs an identity transformation. The transform takes the source value, and does not modify it. Result
    /// type is the source type.
    pub fn identity(self, value: impl fc::IntoValue<fc::List<PartitionField>>) -> Self { Self(self.0.with("Identity", value)) }
}

impl fc::Property for PartitionSpec {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The `ProcessingConfiguration` property configures data processing for an Amazon Kinesis Data Firehose delivery
/// stream.
#[derive(Clone)]
pub struct ProcessingConfiguration(cfn::Properties);

impl ProcessingConfiguration {
    /// A new `ProcessingConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Enabled`. Indicates whether data processing is enabled (true) or disabled (false).
    pub fn enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Enabled", value)) }
    /// `Processors`. The data processors.
    pub fn processors(self, value: impl fc::IntoValue<fc::List<Processor>>) -> Self { Self(self.0.with("Processors", value)) }
}

impl fc::Property for ProcessingConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The `Processor` property specifies a data processor for an Amazon Kinesis Data Firehose delivery stream.
#[derive(Clone)]
pub struct Processor(cfn::Properties);

impl Processor {
    /// A value of `Type`.
    pub const TYPE_APPEND_DELIMITER_TO_RECORD: &'static str = "AppendDelimiterToRecord";
    /// A value of `Type`.
    pub const TYPE_CLOUD_WATCH_LOG_PROCESSING: &'static str = "CloudWatchLogProcessing";
    /// A value of `Type`.
    pub const TYPE_DECOMPRESSION: &'static str = "Decompression";
    /// A value of `Type`.
    pub const TYPE_LAMBDA: &'static str = "Lambda";
    /// A value of `Type`.
    pub const TYPE_METADATA_EXTRACTION: &'static str = "MetadataExtraction";
    /// A value of `Type`.
    pub const TYPE_RECORD_DE_AGGREGATION: &'static str = "RecordDeAggregation";
    /// A new `Processor`.
    ///
    /// - `Type`. The type of processor. Valid values: `Lambda`.
    pub fn new(r#type: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Type", r#type)) }
    /// `Parameters`. The processor parameters.
    pub fn parameters(self, value: impl fc::IntoValue<fc::List<ProcessorParameter>>) -> Self { Self(self.0.with("Parameters", value)) }
}

impl fc::Property for Processor {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The `ProcessorParameter` property specifies a processor parameter in a data processor for an Amazon Kinesis
/// Data Firehose delivery stream.
#[derive(Clone)]
pub struct ProcessorParameter(cfn::Properties);

impl ProcessorParameter {
    /// A new `ProcessorParameter`.
    ///
    /// - `ParameterName`. The name of the parameter. Currently the following default values are supported: 3 for
    ///   `NumberOfRetries` and 60 for the `BufferIntervalInSeconds`. The `BufferSizeInMBs` ranges between 0.2 MB and
    ///   up to 3MB. The default buffering hint is 1MB for all destinations, except Splunk. For Splunk, the default
    ///   buffering hint is 256 KB.
    /// - `ParameterValue`. The parameter value.
    pub fn new(
        parameter_name: impl fc::IntoValue<String>,
        parameter_value: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("ParameterName", parameter_name)
            .with("ParameterValue", parameter_value)
        )
    }
}

impl fc::Property for ProcessorParameter {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The `RedshiftDestinationConfiguration` property type specifies an Amazon Redshift cluster to which Amazon
/// Kinesis Data Firehose (Kinesis Data Firehose) delivers data.
#[derive(Clone)]
pub struct RedshiftDestinationConfiguration(cfn::Properties);

/// What a [`RedshiftDestinationConfiguration`] can't be without.
#[derive(Clone)]
pub struct RedshiftDestinationConfigurationRequired<A, B, C, D> {
    /// `ClusterJDBCURL`. The connection string that Kinesis Data Firehose uses to connect to the Amazon Redshift
    /// cluster. (`String`)
    pub cluster_jdbcurl: A,
    /// `CopyCommand`. Configures the Amazon Redshift `COPY` command that Kinesis Data Firehose uses to load data
    /// into the cluster from the Amazon S3 bucket. (`CopyCommand`)
    pub copy_command: B,
    /// `RoleARN`. The ARN of the AWS Identity and Access Management (IAM) role that grants Kinesis Data Firehose
    /// access to your Amazon S3 bucket and AWS KMS (if you enable data encryption). (`Arn<iam::Role>`)
    pub role_arn: C,
    /// `S3Configuration`. The S3 bucket where Kinesis Data Firehose first delivers data. After the data is in the
    /// bucket, Kinesis Data Firehose uses the `COPY` command to load the data into the Amazon Redshift cluster.
    /// For the Amazon S3 bucket's compression format, don't specify `SNAPPY` or `ZIP` because the Amazon Redshift
    /// `COPY` command doesn't support them. (`S3DestinationConfiguration`)
    pub s3_configuration: D,
}

impl RedshiftDestinationConfiguration {
    /// A value of `S3BackupMode`.
    pub const S3_BACKUP_MODE_DISABLED: &'static str = "Disabled";
    /// A value of `S3BackupMode`.
    pub const S3_BACKUP_MODE_ENABLED: &'static str = "Enabled";
    /// A new `RedshiftDestinationConfiguration`.
    pub fn new(required: RedshiftDestinationConfigurationRequired<
        impl fc::IntoValue<String>,
        impl fc::IntoValue<CopyCommand>,
        impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>,
        impl fc::IntoValue<S3DestinationConfiguration>,
    >) -> Self {
        Self(cfn::Properties::new()
            .with("ClusterJDBCURL", required.cluster_jdbcurl)
            .with("CopyCommand", required.copy_command)
            .with("RoleARN", required.role_arn)
            .with("S3Configuration", required.s3_configuration)
        )
    }
    /// `CloudWatchLoggingOptions`. The CloudWatch logging options for your Firehose stream.
    pub fn cloud_watch_logging_options(self, value: impl fc::IntoValue<CloudWatchLoggingOptions>) -> Self { Self(self.0.with("CloudWatchLoggingOptions", value)) }
    /// `Password`. The password for the Amazon Redshift user that you specified in the `Username` property.
    pub fn password(self, value: impl fc::IntoValue<fc::Secret>) -> Self { Self(self.0.with("Password", value)) }
    /// `ProcessingConfiguration`. The data processing configuration for the Kinesis Data Firehose delivery stream.
    pub fn processing_configuration(self, value: impl fc::IntoValue<ProcessingConfiguration>) -> Self { Self(self.0.with("ProcessingConfiguration", value)) }
    /// `RetryOptions`. The retry behavior in case Firehose is unable to deliver documents to Amazon Redshift.
    /// Default value is 3600 (60 minutes).
    pub fn retry_options(self, value: impl fc::IntoValue<RedshiftRetryOptions>) -> Self { Self(self.0.with("RetryOptions", value)) }
    /// `S3BackupConfiguration`. The configuration for backup in Amazon S3.
    pub fn s3_backup_configuration(self, value: impl fc::IntoValue<S3DestinationConfiguration>) -> Self { Self(self.0.with("S3BackupConfiguration", value)) }
    /// `S3BackupMode`. The Amazon S3 backup mode. After you create a Firehose stream, you can update it to enable
    /// Amazon S3 backup if it is disabled. If backup is enabled, you can't update the Firehose stream to disable
    /// it.
    pub fn s3_backup_mode(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("S3BackupMode", value)) }
    /// `SecretsManagerConfiguration`. The configuration that defines how you access secrets for Amazon Redshift.
    pub fn secrets_manager_configuration(self, value: impl fc::IntoValue<SecretsManagerConfiguration>) -> Self { Self(self.0.with("SecretsManagerConfiguration", value)) }
    /// `Username`. The Amazon Redshift user that has permission to access the Amazon Redshift cluster. This user
    /// must have `INSERT` privileges for copying data from the Amazon S3 bucket to the cluster.
    pub fn username(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Username", value)) }
}

impl fc::Property for RedshiftDestinationConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configures retry behavior in case Firehose is unable to deliver documents to Amazon Redshift.
#[derive(Clone)]
pub struct RedshiftRetryOptions(cfn::Properties);

impl RedshiftRetryOptions {
    /// A new `RedshiftRetryOptions`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `DurationInSeconds`. The length of time during which Firehose retries delivery after a failure, starting
    /// from the initial request and including the first attempt. The default value is 3600 seconds (60 minutes).
    /// Firehose does not retry if the value of `DurationInSeconds` is 0 (zero) or if the first delivery attempt
    /// takes longer than the current value.
    pub fn duration_in_seconds(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("DurationInSeconds", value)) }
}

impl fc::Property for RedshiftRetryOptions {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes the retry behavior in case Kinesis Data Firehose is unable to deliver data to the specified HTTP
/// endpoint destination, or if it doesn't receive a valid acknowledgment of receipt from the specified HTTP
/// endpoint destination. Kinesis Firehose supports any custom HTTP endpoint or HTTP endpoints owned by supported
/// third-party service providers, including Datadog, MongoDB, and New Relic.
#[derive(Clone)]
pub struct RetryOptions(cfn::Properties);

impl RetryOptions {
    /// A new `RetryOptions`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `DurationInSeconds`. The total amount of time that Kinesis Data Firehose spends on retries. This duration
    /// starts after the initial attempt to send data to the custom destination via HTTPS endpoint fails. It
    /// doesn't include the periods during which Kinesis Data Firehose waits for acknowledgment from the specified
    /// destination after each attempt.
    pub fn duration_in_seconds(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("DurationInSeconds", value)) }
}

impl fc::Property for RetryOptions {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The `S3DestinationConfiguration` property type specifies an Amazon Simple Storage Service (Amazon S3)
/// destination to which Amazon Kinesis Data Firehose (Kinesis Data Firehose) delivers data.
#[derive(Clone)]
pub struct S3DestinationConfiguration(cfn::Properties);

impl S3DestinationConfiguration {
    /// A value of `CompressionFormat`.
    pub const COMPRESSION_FORMAT_GZIP: &'static str = "GZIP";
    /// A value of `CompressionFormat`.
    pub const COMPRESSION_FORMAT_HADOOP_SNAPPY: &'static str = "HADOOP_SNAPPY";
    /// A value of `CompressionFormat`.
    pub const COMPRESSION_FORMAT_SNAPPY: &'static str = "Snappy";
    /// A value of `CompressionFormat`.
    pub const COMPRESSION_FORMAT_UNCOMPRESSED: &'static str = "UNCOMPRESSED";
    /// A value of `CompressionFormat`.
    pub const COMPRESSION_FORMAT_ZIP: &'static str = "ZIP";
    /// A new `S3DestinationConfiguration`.
    ///
    /// - `BucketARN`. The Amazon Resource Name (ARN) of the Amazon S3 bucket to send data to.
    /// - `RoleARN`. The ARN of an AWS Identity and Access Management (IAM) role that grants Kinesis Data Firehose
    ///   access to your Amazon S3 bucket and AWS KMS (if you enable data encryption).
    pub fn new(
        bucket_arn: impl fc::IntoValue<fc::Arn<cfn::target::s3::Bucket>>,
        role_arn: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("BucketARN", bucket_arn)
            .with("RoleARN", role_arn)
        )
    }
    /// `BufferingHints`. Configures how Kinesis Data Firehose buffers incoming data while delivering it to the
    /// Amazon S3 bucket.
    pub fn buffering_hints(self, value: impl fc::IntoValue<BufferingHints>) -> Self { Self(self.0.with("BufferingHints", value)) }
    /// `CloudWatchLoggingOptions`. The CloudWatch logging options for your Firehose stream.
    pub fn cloud_watch_logging_options(self, value: impl fc::IntoValue<CloudWatchLoggingOptions>) -> Self { Self(self.0.with("CloudWatchLoggingOptions", value)) }
    /// `CompressionFormat`. The type of compression that Kinesis Data Firehose uses to compress the data that it
    /// delivers to the Amazon S3 bucket. For valid values, see the `CompressionFormat` content for the
    /// [S3DestinationConfiguration](https://docs.aws.amazon.com/firehose/latest/APIReference/API_S3DestinationConfiguration.html)
    /// data type in the Amazon Kinesis Data Firehose API Reference.
    pub fn compression_format(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CompressionFormat", value)) }
    /// `EncryptionConfiguration`. Configures Amazon Simple Storage Service (Amazon S3) server-side encryption.
    /// Kinesis Data Firehose uses AWS Key Management Service ( AWS KMS) to encrypt the data that it delivers to
    /// your Amazon S3 bucket.
    pub fn encryption_configuration(self, value: impl fc::IntoValue<EncryptionConfiguration>) -> Self { Self(self.0.with("EncryptionConfiguration", value)) }
    /// `ErrorOutputPrefix`. A prefix that Kinesis Data Firehose evaluates and adds to failed records before
    /// writing them to S3. This prefix appears immediately following the bucket name. For information about how to
    /// specify this prefix, see [Custom Prefixes for Amazon S3
    /// Objects](https://docs.aws.amazon.com/firehose/latest/dev/s3-prefixes.html).
    pub fn error_output_prefix(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ErrorOutputPrefix", value)) }
    /// `Prefix`. A prefix that Kinesis Data Firehose adds to the files that it delivers to the Amazon S3 bucket.
    /// The prefix helps you identify the files that Kinesis Data Firehose delivered.
    pub fn prefix(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Prefix", value)) }
}

impl fc::Property for S3DestinationConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the schema to which you want Firehose to configure your data before it writes it to Amazon S3. This
/// parameter is required if `Enabled` is set to true.
#[derive(Clone)]
pub struct SchemaConfiguration(cfn::Properties);

impl SchemaConfiguration {
    /// A new `SchemaConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `CatalogId`. The ID of the AWS Glue Data Catalog. If you don't supply this, the AWS account ID is used by
    /// default.
    pub fn catalog_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CatalogId", value)) }
    /// `DatabaseName`. Specifies the name of the AWS Glue database that contains the schema for the output data.
    pub fn database_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DatabaseName", value)) }
    /// `Region`. If you don't specify an AWS Region, the default is the current Region.
    pub fn region(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Region", value)) }
    /// `RoleARN`. The role that Firehose can use to access AWS Glue. This role must be in the same account you use
    /// for Firehose. Cross-account roles aren't allowed.
    pub fn role_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>) -> Self { Self(self.0.with("RoleARN", value)) }
    /// `TableName`. Specifies the AWS Glue table that contains the column information that constitutes your data
    /// schema.
    pub fn table_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TableName", value)) }
    /// `VersionId`. Specifies the table version for the output data schema. If you don't specify this version ID,
    /// or if you set it to `LATEST`, Firehose uses the most recent version. This means that any updates to the
    /// table are automatically picked up.
    pub fn version_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("VersionId", value)) }
}

impl fc::Property for SchemaConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The configuration to enable schema evolution.
#[derive(Clone)]
pub struct SchemaEvolutionConfiguration(cfn::Properties);

impl SchemaEvolutionConfiguration {
    /// A new `SchemaEvolutionConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Enabled`. Specify whether you want to enable schema evolution.
    pub fn enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Enabled", value)) }
}

impl fc::Property for SchemaEvolutionConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The structure that defines how Firehose accesses the secret.
#[derive(Clone)]
pub struct SecretsManagerConfiguration(cfn::Properties);

impl SecretsManagerConfiguration {
    /// A new `SecretsManagerConfiguration`.
    ///
    /// - `Enabled`. Specifies whether you want to use the secrets manager feature. When set as `True` the secrets
    ///   manager configuration overwrites the existing secrets in the destination configuration. When it's set to
    ///   `False` Firehose falls back to the credentials in the destination configuration.
    pub fn new(enabled: impl fc::IntoValue<bool>) -> Self { Self(cfn::Properties::new().with("Enabled", enabled)) }
    /// `RoleARN`. Specifies the role that Firehose assumes when calling the Secrets Manager API operation. When
    /// you provide the role, it overrides any destination specific role defined in the destination configuration.
    /// If you do not provide the then we use the destination specific role. This parameter is required for Splunk.
    pub fn role_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>) -> Self { Self(self.0.with("RoleARN", value)) }
    /// `SecretARN`. The ARN of the secret that stores your credentials. It must be in the same region as the
    /// Firehose stream and the role. The secret ARN can reside in a different account than the Firehose stream and
    /// role as Firehose supports cross-account secret access. This parameter is required when Enabled is set to
    /// `True`.
    pub fn secret_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SecretARN", value)) }
}

impl fc::Property for SecretsManagerConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The serializer that you want Firehose to use to convert data to the target format before writing it to Amazon
/// S3. Firehose supports two types of serializers: the ORC SerDe and the Parquet SerDe.
#[derive(Clone)]
pub struct Serializer(cfn::Properties);

impl Serializer {
    /// A new `Serializer`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `OrcSerDe`. A serializer to use for converting data to the ORC format before storing it in Amazon S3.
    pub fn orc_ser_de(self, value: impl fc::IntoValue<OrcSerDe>) -> Self { Self(self.0.with("OrcSerDe", value)) }
    /// `ParquetSerDe`. A serializer to use for converting data to the Parquet format before storing it in Amazon
    /// S3.
    pub fn parquet_ser_de(self, value: impl fc::IntoValue<ParquetSerDe>) -> Self { Self(self.0.with("ParquetSerDe", value)) }
}

impl fc::Property for Serializer {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes the buffering to perform before delivering data to the Snowflake destination. If you do not specify
/// any value, Firehose uses the default values.
#[derive(Clone)]
pub struct SnowflakeBufferingHints(cfn::Properties);

impl SnowflakeBufferingHints {
    /// A new `SnowflakeBufferingHints`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `IntervalInSeconds`. Buffer incoming data for the specified period of time, in seconds, before delivering
    /// it to the destination. The default value is 0.
    pub fn interval_in_seconds(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("IntervalInSeconds", value)) }
    /// `SizeInMBs`. Buffer incoming data to the specified size, in MBs, before delivering it to the destination.
    /// The default value is 128.
    pub fn size_in_mbs(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("SizeInMBs", value)) }
}

impl fc::Property for SnowflakeBufferingHints {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configure Snowflake destination
#[derive(Clone)]
pub struct SnowflakeDestinationConfiguration(cfn::Properties);

/// What a [`SnowflakeDestinationConfiguration`] can't be without.
#[derive(Clone)]
pub struct SnowflakeDestinationConfigurationRequired<A, B, C, D, E, F> {
    /// `AccountUrl`. URL for accessing your Snowflake account. This URL must include your [account
    /// identifier](https://docs.aws.amazon.com/https://docs.snowflake.com/en/user-guide/admin-account-identifier).
    /// Note that the protocol (<https://>) and port number are optional. (`String`)
    pub account_url: A,
    /// `Database`. All data in Snowflake is maintained in databases. (`String`)
    pub database: B,
    /// `RoleARN`. The Amazon Resource Name (ARN) of the Snowflake role (`Arn<iam::Role>`)
    pub role_arn: C,
    /// `S3Configuration`. (`S3DestinationConfiguration`)
    pub s3_configuration: D,
    /// `Schema`. Each database consists of one or more schemas, which are logical groupings of database objects,
    /// such as tables and views (`String`)
    pub schema: E,
    /// `Table`. All data in Snowflake is stored in database tables, logically structured as collections of columns
    /// and rows. (`String`)
    pub table: F,
}

impl SnowflakeDestinationConfiguration {
    /// A value of `DataLoadingOption`.
    pub const DATA_LOADING_OPTION_JSON_MAPPING: &'static str = "JSON_MAPPING";
    /// A value of `DataLoadingOption`.
    pub const DATA_LOADING_OPTION_VARIANT_CONTENT_AND_METADATA_MAPPING: &'static str = "VARIANT_CONTENT_AND_METADATA_MAPPING";
    /// A value of `DataLoadingOption`.
    pub const DATA_LOADING_OPTION_VARIANT_CONTENT_MAPPING: &'static str = "VARIANT_CONTENT_MAPPING";
    /// A value of `S3BackupMode`.
    pub const S3_BACKUP_MODE_ALL_DATA: &'static str = "AllData";
    /// A value of `S3BackupMode`.
    pub const S3_BACKUP_MODE_FAILED_DATA_ONLY: &'static str = "FailedDataOnly";
    /// A new `SnowflakeDestinationConfiguration`.
    pub fn new(required: SnowflakeDestinationConfigurationRequired<
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>,
        impl fc::IntoValue<S3DestinationConfiguration>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
    >) -> Self {
        Self(cfn::Properties::new()
            .with("AccountUrl", required.account_url)
            .with("Database", required.database)
            .with("RoleARN", required.role_arn)
            .with("S3Configuration", required.s3_configuration)
            .with("Schema", required.schema)
            .with("Table", required.table)
        )
    }
    /// `BufferingHints`. Describes the buffering to perform before delivering data to the Snowflake destination.
    /// If you do not specify any value, Firehose uses the default values.
    pub fn buffering_hints(self, value: impl fc::IntoValue<SnowflakeBufferingHints>) -> Self { Self(self.0.with("BufferingHints", value)) }
    /// `CloudWatchLoggingOptions`.
    pub fn cloud_watch_logging_options(self, value: impl fc::IntoValue<CloudWatchLoggingOptions>) -> Self { Self(self.0.with("CloudWatchLoggingOptions", value)) }
    /// `ContentColumnName`. The name of the record content column.
    pub fn content_column_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ContentColumnName", value)) }
    /// `DataLoadingOption`. Choose to load JSON keys mapped to table column names or choose to split the JSON
    /// payload where content is mapped to a record content column and source metadata is mapped to a record
    /// metadata column.
    pub fn data_loading_option(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DataLoadingOption", value)) }
    /// `KeyPassphrase`. Passphrase to decrypt the private key when the key is encrypted. For information, see
    /// [Using Key Pair Authentication & Key
    /// Rotation](https://docs.aws.amazon.com/https://docs.snowflake.com/en/user-guide/data-load-snowpipe-streaming-configuration#using-key-pair-authentication-key-rotation).
    pub fn key_passphrase(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("KeyPassphrase", value)) }
    /// `MetaDataColumnName`. Specify a column name in the table, where the metadata information has to be loaded.
    /// When you enable this field, you will see the following column in the snowflake table, which differs based
    /// on the source type.
    pub fn meta_data_column_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("MetaDataColumnName", value)) }
    /// `PrivateKey`. The private key used to encrypt your Snowflake client. For information, see [Using Key Pair
    /// Authentication & Key
    /// Rotation](https://docs.aws.amazon.com/https://docs.snowflake.com/en/user-guide/data-load-snowpipe-streaming-configuration#using-key-pair-authentication-key-rotation).
    pub fn private_key(self, value: impl fc::IntoValue<fc::Secret>) -> Self { Self(self.0.with("PrivateKey", value)) }
    /// `ProcessingConfiguration`.
    pub fn processing_configuration(self, value: impl fc::IntoValue<ProcessingConfiguration>) -> Self { Self(self.0.with("ProcessingConfiguration", value)) }
    /// `RetryOptions`. The time period where Firehose will retry sending data to the chosen HTTP endpoint.
    pub fn retry_options(self, value: impl fc::IntoValue<SnowflakeRetryOptions>) -> Self { Self(self.0.with("RetryOptions", value)) }
    /// `S3BackupMode`. Choose an S3 backup mode
    pub fn s3_backup_mode(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("S3BackupMode", value)) }
    /// `SecretsManagerConfiguration`. The configuration that defines how you access secrets for Snowflake.
    pub fn secrets_manager_configuration(self, value: impl fc::IntoValue<SecretsManagerConfiguration>) -> Self { Self(self.0.with("SecretsManagerConfiguration", value)) }
    /// `SnowflakeRoleConfiguration`. Optionally configure a Snowflake role. Otherwise the default user role will
    /// be used.
    pub fn snowflake_role_configuration(self, value: impl fc::IntoValue<SnowflakeRoleConfiguration>) -> Self { Self(self.0.with("SnowflakeRoleConfiguration", value)) }
    /// `SnowflakeVpcConfiguration`. The VPCE ID for Firehose to privately connect with Snowflake. The ID format is
    /// com.amazonaws.vpce.\[region\].vpce-svc-\<\[id\]\>.
    pub fn snowflake_vpc_configuration(self, value: impl fc::IntoValue<SnowflakeVpcConfiguration>) -> Self { Self(self.0.with("SnowflakeVpcConfiguration", value)) }
    /// `User`. User login name for the Snowflake account.
    pub fn user(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("User", value)) }
}

impl fc::Property for SnowflakeDestinationConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specify how long Firehose retries sending data to the New Relic HTTP endpoint. After sending data, Firehose
/// first waits for an acknowledgment from the HTTP endpoint. If an error occurs or the acknowledgment doesn’t
/// arrive within the acknowledgment timeout period, Firehose starts the retry duration counter. It keeps retrying
/// until the retry duration expires.
#[derive(Clone)]
pub struct SnowflakeRetryOptions(cfn::Properties);

impl SnowflakeRetryOptions {
    /// A new `SnowflakeRetryOptions`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `DurationInSeconds`. the time period where Firehose will retry sending data to the chosen HTTP endpoint.
    pub fn duration_in_seconds(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("DurationInSeconds", value)) }
}

impl fc::Property for SnowflakeRetryOptions {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Optionally configure a Snowflake role. Otherwise the default user role will be used.
#[derive(Clone)]
pub struct SnowflakeRoleConfiguration(cfn::Properties);

impl SnowflakeRoleConfiguration {
    /// A new `SnowflakeRoleConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Enabled`. Enable Snowflake role
    pub fn enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Enabled", value)) }
    /// `SnowflakeRole`. The Snowflake role you wish to configure
    pub fn snowflake_role(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SnowflakeRole", value)) }
}

impl fc::Property for SnowflakeRoleConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configure a Snowflake VPC
#[derive(Clone)]
pub struct SnowflakeVpcConfiguration(cfn::Properties);

impl SnowflakeVpcConfiguration {
    /// A new `SnowflakeVpcConfiguration`.
    ///
    /// - `PrivateLinkVpceId`. The VPCE ID for Firehose to privately connect with Snowflake. The ID format is
    ///   com.amazonaws.vpce.\[region\].vpce-svc-\<\[id\]\>.
    pub fn new(private_link_vpce_id: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("PrivateLinkVpceId", private_link_vpce_id)) }
}

impl fc::Property for SnowflakeVpcConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The buffering options. If no value is specified, the default values for Splunk are used.
#[derive(Clone)]
pub struct SplunkBufferingHints(cfn::Properties);

impl SplunkBufferingHints {
    /// A new `SplunkBufferingHints`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `IntervalInSeconds`. Buffer incoming data for the specified period of time, in seconds, before delivering
    /// it to the destination. The default value is 60 (1 minute).
    pub fn interval_in_seconds(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("IntervalInSeconds", value)) }
    /// `SizeInMBs`. Buffer incoming data to the specified size, in MBs, before delivering it to the destination.
    /// The default value is 5.
    pub fn size_in_mbs(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("SizeInMBs", value)) }
}

impl fc::Property for SplunkBufferingHints {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The `SplunkDestinationConfiguration` property type specifies the configuration of a destination in Splunk for a
/// Kinesis Data Firehose delivery stream.
#[derive(Clone)]
pub struct SplunkDestinationConfiguration(cfn::Properties);

impl SplunkDestinationConfiguration {
    /// A value of `HECEndpointType`.
    pub const HEC_ENDPOINT_TYPE_EVENT: &'static str = "Event";
    /// A value of `HECEndpointType`.
    pub const HEC_ENDPOINT_TYPE_RAW: &'static str = "Raw";
    /// A new `SplunkDestinationConfiguration`.
    ///
    /// - `HECEndpoint`. The HTTP Event Collector (HEC) endpoint to which Firehose sends your data.
    /// - `HECEndpointType`. This type can be either `Raw` or `Event`.
    /// - `S3Configuration`. The configuration for the backup Amazon S3 location.
    pub fn new(
        hec_endpoint: impl fc::IntoValue<String>,
        hec_endpoint_type: impl fc::IntoValue<String>,
        s3_configuration: impl fc::IntoValue<S3DestinationConfiguration>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("HECEndpoint", hec_endpoint)
            .with("HECEndpointType", hec_endpoint_type)
            .with("S3Configuration", s3_configuration)
        )
    }
    /// `BufferingHints`. The buffering options. If no value is specified, the default values for Splunk are used.
    pub fn buffering_hints(self, value: impl fc::IntoValue<SplunkBufferingHints>) -> Self { Self(self.0.with("BufferingHints", value)) }
    /// `CloudWatchLoggingOptions`. The Amazon CloudWatch logging options for your Firehose stream.
    pub fn cloud_watch_logging_options(self, value: impl fc::IntoValue<CloudWatchLoggingOptions>) -> Self { Self(self.0.with("CloudWatchLoggingOptions", value)) }
    /// `HECAcknowledgmentTimeoutInSeconds`. The amount of time that Firehose waits to receive an acknowledgment
    /// from Splunk after it sends it data. At the end of the timeout period, Firehose either tries to send the
    /// data again or considers it an error, based on your retry settings.
    pub fn hec_acknowledgment_timeout_in_seconds(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("HECAcknowledgmentTimeoutInSeconds", value)) }
    /// `HECToken`. This is a GUID that you obtain from your Splunk cluster when you create a new HEC endpoint.
    pub fn hec_token(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("HECToken", value)) }
    /// `ProcessingConfiguration`. The data processing configuration.
    pub fn processing_configuration(self, value: impl fc::IntoValue<ProcessingConfiguration>) -> Self { Self(self.0.with("ProcessingConfiguration", value)) }
    /// `RetryOptions`. The retry behavior in case Firehose is unable to deliver data to Splunk, or if it doesn't
    /// receive an acknowledgment of receipt from Splunk.
    pub fn retry_options(self, value: impl fc::IntoValue<SplunkRetryOptions>) -> Self { Self(self.0.with("RetryOptions", value)) }
    /// `S3BackupMode`. Defines how documents should be delivered to Amazon S3. When set to `FailedEventsOnly`,
    /// Firehose writes any data that could not be indexed to the configured Amazon S3 destination. When set to
    /// `AllEvents`, Firehose delivers all incoming records to Amazon S3, and also writes failed documents to
    /// Amazon S3. The default value is `FailedEventsOnly`.
    pub fn s3_backup_mode(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("S3BackupMode", value)) }
    /// `SecretsManagerConfiguration`. The configuration that defines how you access secrets for Splunk.
    pub fn secrets_manager_configuration(self, value: impl fc::IntoValue<SecretsManagerConfiguration>) -> Self { Self(self.0.with("SecretsManagerConfiguration", value)) }
}

impl fc::Property for SplunkDestinationConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The `SplunkRetryOptions` property type specifies retry behavior in case Kinesis Data Firehose is unable to
/// deliver documents to Splunk or if it doesn't receive an acknowledgment from Splunk.
#[derive(Clone)]
pub struct SplunkRetryOptions(cfn::Properties);

impl SplunkRetryOptions {
    /// A new `SplunkRetryOptions`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `DurationInSeconds`. The total amount of time that Firehose spends on retries. This duration starts after
    /// the initial attempt to send data to Splunk fails. It doesn't include the periods during which Firehose
    /// waits for acknowledgment from Splunk after each attempt.
    pub fn duration_in_seconds(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("DurationInSeconds", value)) }
}

impl fc::Property for SplunkRetryOptions {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The configuration to enable automatic table creation.
#[derive(Clone)]
pub struct TableCreationConfiguration(cfn::Properties);

impl TableCreationConfiguration {
    /// A new `TableCreationConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Enabled`. Specify whether you want to enable automatic table creation.
    pub fn enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Enabled", value)) }
}

impl fc::Property for TableCreationConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The details of the VPC of the Amazon ES destination.
#[derive(Clone)]
pub struct VpcConfiguration(cfn::Properties);

impl VpcConfiguration {
    /// A new `VpcConfiguration`.
    ///
    /// - `RoleARN`. The ARN of the IAM role that you want the delivery stream to use to create endpoints in the
    ///   destination VPC. You can use your existing Kinesis Data Firehose delivery role or you can specify a new
    ///   role.
    /// - `SecurityGroupIds`. The IDs of the security groups that you want Kinesis Data Firehose to use when it
    ///   creates ENIs in the VPC of the Amazon ES destination. You can use the same security group that the Amazon
    ///   ES domain uses or different ones. If you specify different security groups here, ensure that they allow
    ///   outbound HTTPS traffic to the Amazon ES domain's security group.
    /// - `SubnetIds`. The IDs of the subnets that Kinesis Data Firehose uses to create ENIs in the VPC of the Amazon
    ///   ES destination. Make sure that the routing tables and inbound and outbound rules allow traffic to flow from
    ///   the subnets whose IDs are specified here to the subnets that have the destination Amazon ES endpoints.
    ///   Kinesis Data Firehose creates at least one ENI in each of the subnets that are specified here.
    pub fn new(
        role_arn: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>,
        security_group_ids: impl fc::IntoValue<fc::List<fc::IdOf<cfn::target::ec2::SecurityGroup>>>,
        subnet_ids: impl fc::IntoValue<fc::List<fc::IdOf<cfn::target::ec2::Subnet>>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("RoleARN", role_arn)
            .with("SecurityGroupIds", security_group_ids)
            .with("SubnetIds", subnet_ids)
        )
    }
}

impl fc::Property for VpcConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}
