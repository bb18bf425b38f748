// Written by `fineract-codegen`; changes are lost.

//! The resources of `AWS::RDS`.

use fineract_core as fc;

use crate as cfn;

/// `AWS::RDS::ClusterSnapshot`
///
/// Creates a snapshot of a DB cluster.
#[derive(Clone)]
pub struct ClusterSnapshot(cfn::ResourceBody);

impl ClusterSnapshot {
    /// A new `AWS::RDS::ClusterSnapshot`.
    ///
    /// - `DBClusterIdentifier`. The identifier of the DB cluster to create a snapshot for.
    /// - `DBClusterSnapshotIdentifier`. The identifier for the DB cluster snapshot. Must contain from 1 to 63
    ///   letters, numbers, or hyphens. First character must be a letter. Can't end with a hyphen or contain two
    ///   consecutive hyphens.
    pub fn new(
        db_cluster_identifier: impl fc::IntoValue<fc::IdOf<DbCluster>>,
        db_cluster_snapshot_identifier: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("DBClusterIdentifier", db_cluster_identifier)
            .with("DBClusterSnapshotIdentifier", db_cluster_snapshot_identifier)
        )
    }
    /// `Tags`. The tags to be assigned to the DB cluster snapshot.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for ClusterSnapshot {
    const TYPE: &'static str = "AWS::RDS::ClusterSnapshot";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ClusterSnapshot {
    type Handle = ClusterSnapshotRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ClusterSnapshotRef { ClusterSnapshotRef(self.0.build(scope, "AWS::RDS::ClusterSnapshot")) }
}

/// A [`ClusterSnapshot`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ClusterSnapshotRef(fc::NodeId);

impl ClusterSnapshotRef {
    /// `DBClusterSnapshotArn`, by `Ref`. The Amazon Resource Name (ARN) for the DB cluster snapshot.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<ClusterSnapshot>> { fc::Value::reference(self.0) }
    /// `AllocatedStorage`, by `Fn::GetAtt`. The allocated storage size of the DB cluster snapshot in gibibytes
    /// (GiB).
    #[inline]
    pub fn allocated_storage(&self) -> fc::Value<i64> { fc::Value::attribute(self.0, "AllocatedStorage") }
    /// `AvailabilityZones`, by `Fn::GetAtt`. The list of Availability Zones where instances in the DB cluster
    /// snapshot can be restored.
    #[inline]
    pub fn availability_zones(&self) -> fc::Value<fc::List<String>> { fc::Value::attribute(self.0, "AvailabilityZones") }
    /// `ClusterCreateTime`, by `Fn::GetAtt`. The time when the DB cluster was created, in Universal Coordinated
    /// Time (UTC).
    #[inline]
    pub fn cluster_create_time(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ClusterCreateTime") }
    /// `DbClusterResourceId`, by `Fn::GetAtt`. The resource ID of the DB cluster that this DB cluster snapshot was
    /// created from.
    #[inline]
    pub fn db_cluster_resource_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "DbClusterResourceId") }
    /// `Engine`, by `Fn::GetAtt`. The name of the database engine for this DB cluster snapshot.
    #[inline]
    pub fn engine(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Engine") }
    /// `EngineMode`, by `Fn::GetAtt`. The engine mode of the database engine for this DB cluster snapshot.
    #[inline]
    pub fn engine_mode(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "EngineMode") }
    /// `EngineVersion`, by `Fn::GetAtt`. The version of the database engine for this DB cluster snapshot.
    #[inline]
    pub fn engine_version(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "EngineVersion") }
    /// `IAMDatabaseAuthenticationEnabled`, by `Fn::GetAtt`. Indicates whether mapping of AWS IAM accounts to
    /// database accounts is enabled.
    #[inline]
    pub fn iam_database_authentication_enabled(&self) -> fc::Value<bool> { fc::Value::attribute(self.0, "IAMDatabaseAuthenticationEnabled") }
    /// `KmsKeyId`, by `Fn::GetAtt`. If StorageEncrypted is true, the AWS KMS key identifier for the encrypted DB
    /// cluster snapshot.
    #[inline]
    pub fn kms_key_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "KmsKeyId") }
    /// `LicenseModel`, by `Fn::GetAtt`. The license model information for this DB cluster snapshot.
    #[inline]
    pub fn license_model(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "LicenseModel") }
    /// `MasterUsername`, by `Fn::GetAtt`. The master username for this DB cluster snapshot.
    #[inline]
    pub fn master_username(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "MasterUsername") }
    /// `Port`, by `Fn::GetAtt`. The port that the DB cluster was listening on at the time of the snapshot.
    #[inline]
    pub fn port(&self) -> fc::Value<i64> { fc::Value::attribute(self.0, "Port") }
    /// `SnapshotCreateTime`, by `Fn::GetAtt`. The time when the snapshot was taken, in Universal Coordinated Time
    /// (UTC).
    #[inline]
    pub fn snapshot_create_time(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "SnapshotCreateTime") }
    /// `SnapshotType`, by `Fn::GetAtt`. The type of the DB cluster snapshot.
    #[inline]
    pub fn snapshot_type(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "SnapshotType") }
    /// `Status`, by `Fn::GetAtt`. The status of this DB cluster snapshot.
    #[inline]
    pub fn status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Status") }
    /// `StorageEncrypted`, by `Fn::GetAtt`. Indicates whether the DB cluster snapshot is encrypted.
    #[inline]
    pub fn storage_encrypted(&self) -> fc::Value<bool> { fc::Value::attribute(self.0, "StorageEncrypted") }
    /// `VpcId`, by `Fn::GetAtt`. The VPC ID associated with the DB cluster snapshot.
    #[inline]
    pub fn vpc_id(&self) -> fc::Value<fc::IdOf<cfn::target::ec2::Vpc>> { fc::Value::attribute(self.0, "VpcId") }
}

impl From<ClusterSnapshotRef> for fc::NodeId {
    #[inline]
    fn from(it: ClusterSnapshotRef) -> Self { it.0 }
}

impl From<&ClusterSnapshotRef> for fc::NodeId {
    #[inline]
    fn from(it: &ClusterSnapshotRef) -> Self { it.0 }
}

/// `AWS::RDS::CustomDBEngineVersion`
///
/// Creates a custom DB engine version (CEV).
#[derive(Clone)]
pub struct CustomDbEngineVersion(cfn::ResourceBody);

impl CustomDbEngineVersion {
    /// A value of `Status`.
    pub const STATUS_AVAILABLE: &'static str = "available";
    /// A value of `Status`.
    pub const STATUS_INACTIVE: &'static str = "inactive";
    /// A value of `Status`.
    pub const STATUS_INACTIVE_EXCEPT_RESTORE: &'static str = "inactive-except-restore";
    /// A value of `Status`.
    pub const STATUS_PENDING_VALIDATION: &'static str = "pending-validation";
    /// A new `AWS::RDS::CustomDBEngineVersion`.
    ///
    /// - `Engine`. The database engine to use for your custom engine version (CEV).
    /// - `EngineVersion`. The name of your CEV. The name format is `major version.customized_string`. For example, a
    ///   valid CEV name is `19.my_cev1`. This setting is required for RDS Custom for Oracle, but optional for Amazon
    ///   RDS. The combination of `Engine` and `EngineVersion` is unique per customer per Region.
    pub fn new(
        engine: impl fc::IntoValue<String>,
        engine_version: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("Engine", engine)
            .with("EngineVersion", engine_version)
        )
    }
    /// `DatabaseInstallationFiles`.
    pub fn database_installation_files(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("DatabaseInstallationFiles", value)) }
    /// `DatabaseInstallationFilesS3BucketName`. The name of an Amazon S3 bucket that contains database
    /// installation files for your CEV. For example, a valid bucket name is `my-custom-installation-files`.
    pub fn database_installation_files_s3_bucket_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DatabaseInstallationFilesS3BucketName", value)) }
    /// `DatabaseInstallationFilesS3Prefix`. The Amazon S3 directory that contains the database installation files
    /// for your CEV. For example, a valid bucket name is `123456789012/cev1`. If this setting isn't specified, no
    /// prefix is assumed.
    pub fn database_installation_files_s3_prefix(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DatabaseInstallationFilesS3Prefix", value)) }
    /// `Description`. An optional description of your CEV.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `ImageId`. A value that indicates the ID of the AMI.
    pub fn image_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ImageId", value)) }
    /// `KMSKeyId`. The AWS KMS key identifier for an encrypted CEV. A symmetric encryption KMS key is required for
    /// RDS Custom, but optional for Amazon RDS.
    pub fn kms_key_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("KMSKeyId", value)) }
    /// `Manifest`. The CEV manifest, which is a JSON document that describes the installation.zip files stored in
    /// Amazon S3. Specify the name/value pairs in a file or a quoted string. RDS Custom applies the patches in the
    /// order in which they are listed.
    pub fn manifest(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Manifest", value)) }
    /// `SourceCustomDbEngineVersionIdentifier`. The ARN of a CEV to use as a source for creating a new CEV. You
    /// can specify a different Amazon Machine Imagine (AMI) by using either `Source` or
    /// `UseAwsProvidedLatestImage`. You can't specify a different JSON manifest when you specify
    /// `SourceCustomDbEngineVersionIdentifier`.
    pub fn source_custom_db_engine_version_identifier(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SourceCustomDbEngineVersionIdentifier", value)) }
    /// `Status`. A value that indicates the status of a custom engine version (CEV).
    pub fn status(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Status", value)) }
    /// `Tags`. A list of tags.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `UseAwsProvidedLatestImage`. Specifies whether to use the latest service-provided Amazon Machine Image
    /// (AMI) for the CEV. If you specify `UseAwsProvidedLatestImage`, you can't also specify `ImageId`.
    pub fn use_aws_provided_latest_image(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("UseAwsProvidedLatestImage", value)) }
}

impl cfn::Resource for CustomDbEngineVersion {
    const TYPE: &'static str = "AWS::RDS::CustomDBEngineVersion";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for CustomDbEngineVersion {
    type Handle = CustomDbEngineVersionRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> CustomDbEngineVersionRef { CustomDbEngineVersionRef(self.0.build(scope, "AWS::RDS::CustomDBEngineVersion")) }
}

/// A [`CustomDbEngineVersion`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct CustomDbEngineVersionRef(fc::NodeId);

impl CustomDbEngineVersionRef {
    /// `DBEngineVersionArn`, by `Fn::GetAtt`. The ARN of the custom engine version.
    #[inline]
    pub fn db_engine_version_arn(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "DBEngineVersionArn") }
}

impl From<CustomDbEngineVersionRef> for fc::NodeId {
    #[inline]
    fn from(it: CustomDbEngineVersionRef) -> Self { it.0 }
}

impl From<&CustomDbEngineVersionRef> for fc::NodeId {
    #[inline]
    fn from(it: &CustomDbEngineVersionRef) -> Self { it.0 }
}

pub use cfn::target::rds::DbCluster;

impl DbCluster {
    /// A new `AWS::RDS::DBCluster`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `AllocatedStorage`. The amount of storage in gibibytes (GiB) to allocate to each DB instance in the
    /// Multi-AZ DB cluster.
    pub fn allocated_storage(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("AllocatedStorage", value)) }
    /// `AssociatedRoles`. Provides a list of the AWS Identity and Access Management (IAM) roles that are
    /// associated with the DB cluster. IAM roles that are associated with a DB cluster grant permission for the DB
    /// cluster to access other Amazon Web Services on your behalf.
    pub fn associated_roles(self, value: impl fc::IntoValue<fc::List<DbClusterRole>>) -> Self { Self(self.0.with("AssociatedRoles", value)) }
    /// `AutoMinorVersionUpgrade`. Specifies whether minor engine upgrades are applied automatically to the DB
    /// cluster during the maintenance window. By default, minor engine upgrades are applied automatically.
    pub fn auto_minor_version_upgrade(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("AutoMinorVersionUpgrade", value)) }
    /// `AvailabilityZones`. A list of Availability Zones (AZs) where instances in the DB cluster can be created.
    /// For information on AWS Regions and Availability Zones, see [Choosing the Regions and Availability
    /// Zones](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.RegionsAndAvailabilityZones.html)
    /// in the Amazon Aurora User Guide.
    pub fn availability_zones(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("AvailabilityZones", value)) }
    /// `BacktrackWindow`. The target backtrack window, in seconds. To disable backtracking, set this value to `0`.
    pub fn backtrack_window(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("BacktrackWindow", value)) }
    /// `BackupRetentionPeriod`. The number of days for which automated backups are retained.
    pub fn backup_retention_period(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("BackupRetentionPeriod", value)) }
    /// `ClusterScalabilityType`. Specifies the scalability mode of the Aurora DB cluster. When set to `limitless`,
    /// the cluster operates as an Aurora Limitless Database, allowing you to create a DB shard group for
    /// horizontal scaling (sharding) capabilities. When set to `standard` (the default), the cluster uses normal
    /// DB instance creation.
    pub fn cluster_scalability_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ClusterScalabilityType", value)) }
    /// `CopyTagsToSnapshot`. A value that indicates whether to copy all tags from the DB cluster to snapshots of
    /// the DB cluster. The default is not to copy them.
    pub fn copy_tags_to_snapshot(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("CopyTagsToSnapshot", value)) }
    /// `DBClusterIdentifier`. The DB cluster identifier. This parameter is stored as a lowercase string.
    pub fn db_cluster_identifier(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DBClusterIdentifier", value)) }
    /// `DBClusterInstanceClass`. The compute and memory capacity of each DB instance in the Multi-AZ DB cluster,
    /// for example `db.m6gd.xlarge`. Not all DB instance classes are available in all AWS Regions, or for all
    /// database engines.
    pub fn db_cluster_instance_class(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DBClusterInstanceClass", value)) }
    /// `DBClusterParameterGroupName`. The name of the DB cluster parameter group to associate with this DB
    /// cluster.
    pub fn db_cluster_parameter_group_name(self, value: impl fc::IntoValue<fc::IdOf<DbClusterParameterGroup>>) -> Self { Self(self.0.with("DBClusterParameterGroupName", value)) }
    /// `DBInstanceParameterGroupName`. The name of the DB parameter group to apply to all instances of the DB
    /// cluster.
    pub fn db_instance_parameter_group_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DBInstanceParameterGroupName", value)) }
    /// `DBSubnetGroupName`. A DB subnet group that you want to associate with this DB cluster.
    pub fn db_subnet_group_name(self, value: impl fc::IntoValue<fc::IdOf<DbSubnetGroup>>) -> Self { Self(self.0.with("DBSubnetGroupName", value)) }
    /// `DBSystemId`. Reserved for future use.
    pub fn db_system_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DBSystemId", value)) }
    /// `DatabaseInsightsMode`. The mode of Database Insights to enable for the DB cluster.
    pub fn database_insights_mode(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DatabaseInsightsMode", value)) }
    /// `DatabaseName`. The name of your database. If you don't provide a name, then Amazon RDS won't create a
    /// database in this DB cluster. For naming constraints, see [Naming
    /// Constraints](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/CHAP_Limits.html#RDS_Limits.Constraints)
    /// in the Amazon Aurora User Guide.
    pub fn database_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DatabaseName", value)) }
    /// `DeleteAutomatedBackups`. Specifies whether to remove automated backups immediately after the DB cluster is
    /// deleted. This parameter isn't case-sensitive. The default is to remove automated backups immediately after
    /// the DB cluster is deleted, unless the AWS Backup policy specifies a point-in-time restore rule.
    pub fn delete_automated_backups(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("DeleteAutomatedBackups", value)) }
    /// `DeletionProtection`. A value that indicates whether the DB cluster has deletion protection enabled. The
    /// database can't be deleted when deletion protection is enabled. By default, deletion protection is disabled.
    pub fn deletion_protection(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("DeletionProtection", value)) }
    /// `Domain`. Indicates the directory ID of the Active Directory to create the DB cluster.
    pub fn domain(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Domain", value)) }
    /// `DomainIAMRoleName`. Specifies the name of the IAM role to use when making API calls to the Directory
    /// Service.
    pub fn domain_iam_role_name(self, value: impl fc::IntoValue<fc::IdOf<cfn::target::iam::Role>>) -> Self { Self(self.0.with("DomainIAMRoleName", value)) }
    /// `EnableCloudwatchLogsExports`. The list of log types that need to be enabled for exporting to CloudWatch
    /// Logs. The values in the list depend on the DB engine being used.
    pub fn enable_cloudwatch_logs_exports(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("EnableCloudwatchLogsExports", value)) }
    /// `EnableGlobalWriteForwarding`. Specifies whether to enable this DB cluster to forward write operations to
    /// the primary cluster of a global cluster (Aurora global database). By default, write operations are not
    /// allowed on Aurora DB clusters that are secondary clusters in an Aurora global database.
    pub fn enable_global_write_forwarding(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("EnableGlobalWriteForwarding", value)) }
    /// `EnableHttpEndpoint`. Specifies whether to enable the HTTP endpoint for the DB cluster. By default, the
    /// HTTP endpoint isn't enabled.
    pub fn enable_http_endpoint(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("EnableHttpEndpoint", value)) }
    /// `EnableIAMDatabaseAuthentication`. A value that indicates whether to enable mapping of AWS Identity and
    /// Access Management (IAM) accounts to database accounts. By default, mapping is disabled.
    pub fn enable_iam_database_authentication(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("EnableIAMDatabaseAuthentication", value)) }
    /// `EnableLocalWriteForwarding`. Specifies whether read replicas can forward write operations to the writer DB
    /// instance in the DB cluster. By default, write operations aren't allowed on reader DB instances.
    pub fn enable_local_write_forwarding(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("EnableLocalWriteForwarding", value)) }
    /// `Engine`. The name of the database engine to be used for this DB cluster.
    pub fn engine(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Engine", value)) }
    /// `EngineLifecycleSupport`. The life cycle type for this DB cluster.
    pub fn engine_lifecycle_support(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("EngineLifecycleSupport", value)) }
    /// `EngineMode`. The DB engine mode of the DB cluster, either `provisioned` or `serverless`.
    pub fn engine_mode(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("EngineMode", value)) }
    /// `EngineVersion`. The version number of the database engine to use.
    pub fn engine_version(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("EngineVersion", value)) }
    /// `GlobalClusterIdentifier`. If you are configuring an Aurora global database cluster and want your Aurora DB
    /// cluster to be a secondary member in the global database cluster, specify the global cluster ID of the
    /// global database cluster. To define the primary database cluster of the global cluster, use the
    /// [AWS::RDS::GlobalCluster](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-rds-globalcluster.html)
    /// resource.
    pub fn global_cluster_identifier(self, value: impl fc::IntoValue<fc::IdOf<GlobalCluster>>) -> Self { Self(self.0.with("GlobalClusterIdentifier", value)) }
    /// `Iops`. The amount of Provisioned IOPS (input/output operations per second) to be initially allocated for
    /// each DB instance in the Multi-AZ DB cluster.
    pub fn iops(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Iops", value)) }
    /// `KmsKeyId`. The Amazon Resource Name (ARN) of the AWS KMS key that is used to encrypt the database
    /// instances in the DB cluster, such as
    /// `arn:aws:kms:us-east-1:012345678910:key/abcd1234-a123-456a-a12b-a123b4cd56ef`. If you enable the
    /// `StorageEncrypted` property but don't specify this property, the default KMS key is used. If you specify
    /// this property, you must set the `StorageEncrypted` property to `true`.
    pub fn kms_key_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("KmsKeyId", value)) }
    /// `ManageMasterUserPassword`. Specifies whether to manage the master user password with AWS Secrets Manager.
    pub fn manage_master_user_password(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("ManageMasterUserPassword", value)) }
    /// `MasterUserAuthenticationType`. Specifies the authentication type for the master user. With IAM master user
    /// authentication, you can configure the master DB user with IAM database authentication when you create a DB
    /// cluster.
    pub fn master_user_authentication_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("MasterUserAuthenticationType", value)) }
    /// `MasterUserPassword`. The master password for the DB instance.
    pub fn master_user_password(self, value: impl fc::IntoValue<fc::Secret>) -> Self { Self(self.0.with("MasterUserPassword", value)) }
    /// `MasterUserSecret`. The secret managed by RDS in AWS Secrets Manager for the master user password.
    pub fn master_user_secret(self, value: impl fc::IntoValue<MasterUserSecret>) -> Self { Self(self.0.with("MasterUserSecret", value)) }
    /// `MasterUsername`. The name of the master user for the DB cluster.
    pub fn master_username(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("MasterUsername", value)) }
    /// `MonitoringInterval`. The interval, in seconds, between points when Enhanced Monitoring metrics are
    /// collected for the DB cluster. To turn off collecting Enhanced Monitoring metrics, specify `0`.
    pub fn monitoring_interval(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MonitoringInterval", value)) }
    /// `MonitoringRoleArn`. The Amazon Resource Name (ARN) for the IAM role that permits RDS to send Enhanced
    /// Monitoring metrics to Amazon CloudWatch Logs. An example is `arn:aws:iam:123456789012:role/emaccess`. For
    /// information on creating a monitoring role, see [Setting up and enabling Enhanced
    /// Monitoring](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Monitoring.OS.html#USER_Monitoring.OS.Enabling)
    /// in the Amazon RDS User Guide.
    pub fn monitoring_role_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>) -> Self { Self(self.0.with("MonitoringRoleArn", value)) }
    /// `NetworkType`. The network type of the DB cluster.
    pub fn network_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("NetworkType", value)) }
    /// `PerformanceInsightsEnabled`. Specifies whether to turn on Performance Insights for the DB cluster.
    pub fn performance_insights_enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("PerformanceInsightsEnabled", value)) }
    /// `PerformanceInsightsKmsKeyId`. The AWS KMS key identifier for encryption of Performance Insights data.
    pub fn performance_insights_kms_key_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PerformanceInsightsKmsKeyId", value)) }
    /// `PerformanceInsightsRetentionPeriod`. The number of days to retain Performance Insights data. When creating
    /// a DB cluster without enabling Performance Insights, you can't specify the parameter
    /// `PerformanceInsightsRetentionPeriod`.
    pub fn performance_insights_retention_period(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("PerformanceInsightsRetentionPeriod", value)) }
    /// `Port`. The port number on which the DB instances in the DB cluster accept connections.
    pub fn port(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Port", value)) }
    /// `PreferredBackupWindow`. The daily time range during which automated backups are created.
    pub fn preferred_backup_window(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PreferredBackupWindow", value)) }
    /// `PreferredMaintenanceWindow`. The weekly time range during which system maintenance can occur, in Universal
    /// Coordinated Time (UTC).
    pub fn preferred_maintenance_window(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PreferredMaintenanceWindow", value)) }
    /// `PubliclyAccessible`. Specifies whether the DB cluster is publicly accessible.
    pub fn publicly_accessible(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("PubliclyAccessible", value)) }
    /// `ReplicationSourceIdentifier`. The Amazon Resource Name (ARN) of the source DB instance or DB cluster if
    /// this DB cluster is created as a read replica.
    pub fn replication_source_identifier(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ReplicationSourceIdentifier", value)) }
    /// `RestoreToTime`. The date and time to restore the DB cluster to.
    pub fn restore_to_time(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("RestoreToTime", value)) }
    /// `RestoreType`. The type of restore to be performed.
    pub fn restore_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("RestoreType", value)) }
    /// `ScalingConfiguration`. The scaling configuration of an Aurora Serverless v1 DB cluster.
    pub fn scaling_configuration(self, value: impl fc::IntoValue<ScalingConfiguration>) -> Self { Self(self.0.with("ScalingConfiguration", value)) }
    /// `ServerlessV2ScalingConfiguration`. The scaling configuration of an Aurora Serverless V2 DB cluster.
    pub fn serverless_v2_scaling_configuration(self, value: impl fc::IntoValue<ServerlessV2ScalingConfiguration>) -> Self { Self(self.0.with("ServerlessV2ScalingConfiguration", value)) }
    /// `SnapshotIdentifier`. The identifier for the DB snapshot or DB cluster snapshot to restore from.
    pub fn snapshot_identifier(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SnapshotIdentifier", value)) }
    /// `SourceDBClusterIdentifier`. When restoring a DB cluster to a point in time, the identifier of the source
    /// DB cluster from which to restore.
    pub fn source_db_cluster_identifier(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SourceDBClusterIdentifier", value)) }
    /// `SourceDbClusterResourceId`. The resource ID of the source DB cluster from which to restore.
    pub fn source_db_cluster_resource_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SourceDbClusterResourceId", value)) }
    /// `SourceRegion`. The AWS Region which contains the source DB cluster when replicating a DB cluster. For
    /// example, `us-east-1`.
    pub fn source_region(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SourceRegion", value)) }
    /// `StorageEncrypted`. Indicates whether the DB cluster is encrypted.
    pub fn storage_encrypted(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("StorageEncrypted", value)) }
    /// `StorageType`. The storage type to associate with the DB cluster.
    pub fn storage_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("StorageType", value)) }
    /// `Tags`. Tags to assign to the DB cluster.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `UseLatestRestorableTime`. A value that indicates whether to restore the DB cluster to the latest
    /// restorable backup time. By default, the DB cluster is not restored to the latest restorable backup time.
    pub fn use_latest_restorable_time(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("UseLatestRestorableTime", value)) }
    /// `VpcSecurityGroupIds`. A list of EC2 VPC security groups to associate with this DB cluster.
    pub fn vpc_security_group_ids(self, value: impl fc::IntoValue<fc::List<fc::IdOf<cfn::target::ec2::SecurityGroup>>>) -> Self { Self(self.0.with("VpcSecurityGroupIds", value)) }
}

impl cfn::Resource for DbCluster {
    const TYPE: &'static str = "AWS::RDS::DBCluster";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for DbCluster {
    type Handle = DbClusterRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> DbClusterRef { DbClusterRef(self.0.build(scope, "AWS::RDS::DBCluster")) }
}

/// A [`DbCluster`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct DbClusterRef(fc::NodeId);

impl DbClusterRef {
    /// `DBClusterIdentifier`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<DbCluster>> { fc::Value::reference(self.0) }
    /// `DBClusterArn`, by `Fn::GetAtt`. The Amazon Resource Name (ARN) for the DB cluster.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<DbCluster>> { fc::Value::attribute(self.0, "DBClusterArn") }
    /// `DBClusterResourceId`, by `Fn::GetAtt`. The AWS Region -unique, immutable identifier for the DB cluster.
    /// This identifier is found in AWS CloudTrail log entries whenever the KMS key for the DB cluster is accessed.
    #[inline]
    pub fn db_cluster_resource_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "DBClusterResourceId") }
    /// `Endpoint`, by `Fn::GetAtt`. The `Endpoint` return value specifies the connection endpoint for the primary
    /// instance of the DB cluster.
    #[inline]
    pub fn endpoint(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "Endpoint") }
    /// `Endpoint.Address`, by `Fn::GetAtt`. The connection endpoint for the DB cluster. For example:
    /// `mystack-mydbcluster-123456789012.us-east-2.rds.amazonaws.com`
    #[inline]
    pub fn endpoint_address(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Endpoint.Address") }
    /// `Endpoint.Port`, by `Fn::GetAtt`. The port number that will accept connections on this DB cluster. For
    /// example: `3306`
    #[inline]
    pub fn endpoint_port(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Endpoint.Port") }
    /// `MasterUserSecret.SecretArn`, by `Fn::GetAtt`. The Amazon Resource Name (ARN) of the secret.
    #[inline]
    pub fn master_user_secret_secret_arn(&self) -> fc::Value<fc::Arn<cfn::target::secretsmanager::Secret>> { fc::Value::attribute(self.0, "MasterUserSecret.SecretArn") }
    /// `ReadEndpoint`, by `Fn::GetAtt`. The `ReadEndpoint` return value specifies the reader endpoint for the DB
    /// cluster. The reader endpoint for a DB cluster load-balances connections across the Aurora Replicas that are
    /// available in a DB cluster. As clients request new connections to the reader endpoint, Aurora distributes
    /// the connection requests among the Aurora Replicas in the DB cluster.
    #[inline]
    pub fn read_endpoint(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "ReadEndpoint") }
    /// `ReadEndpoint.Address`, by `Fn::GetAtt`. The reader endpoint for the DB cluster. For example:
    /// `mystack-mydbcluster-ro-123456789012.us-east-2.rds.amazonaws.com`
    #[inline]
    pub fn read_endpoint_address(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ReadEndpoint.Address") }
    /// `StorageEncryptionType`, by `Fn::GetAtt`.
    #[inline]
    pub fn storage_encryption_type(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "StorageEncryptionType") }
    /// `StorageThroughput`, by `Fn::GetAtt`. The storage throughput for the DB cluster. The throughput is
    /// automatically set based on the IOPS that you provision, and is not configurable.
    #[inline]
    pub fn storage_throughput(&self) -> fc::Value<i64> { fc::Value::attribute(self.0, "StorageThroughput") }
}

impl From<DbClusterRef> for fc::NodeId {
    #[inline]
    fn from(it: DbClusterRef) -> Self { it.0 }
}

impl From<&DbClusterRef> for fc::NodeId {
    #[inline]
    fn from(it: &DbClusterRef) -> Self { it.0 }
}

/// `AWS::RDS::DBClusterEndpoint`
///
/// Resource Type definition for AWS::RDS::DBClusterEndpoint. Creates a new custom endpoint and associates it with
/// an Amazon Aurora DB cluster. This resource applies only to Aurora DB clusters.
#[derive(Clone)]
pub struct DbClusterEndpoint(cfn::ResourceBody);

impl DbClusterEndpoint {
    /// A value of `CustomEndpointType`.
    pub const CUSTOM_ENDPOINT_TYPE_ANY: &'static str = "ANY";
    /// A value of `CustomEndpointType`.
    pub const CUSTOM_ENDPOINT_TYPE_READER: &'static str = "READER";
    /// A value of `CustomEndpointType`.
    pub const CUSTOM_ENDPOINT_TYPE_WRITER: &'static str = "WRITER";
    /// A new `AWS::RDS::DBClusterEndpoint`.
    ///
    /// - `CustomEndpointType`. The type of the custom endpoint.
    /// - `DBClusterEndpointIdentifier`. The identifier to use for the new endpoint. This parameter is stored as a
    ///   lowercase string.
    /// - `DBClusterIdentifier`. The DB cluster identifier of the DB cluster associated with the endpoint. This
    ///   parameter is stored as a lowercase string.
    pub fn new(
        custom_endpoint_type: impl fc::IntoValue<String>,
        db_cluster_endpoint_identifier: impl fc::IntoValue<String>,
        db_cluster_identifier: impl fc::IntoValue<fc::IdOf<DbCluster>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("CustomEndpointType", custom_endpoint_type)
            .with("DBClusterEndpointIdentifier", db_cluster_endpoint_identifier)
            .with("DBClusterIdentifier", db_cluster_identifier)
        )
    }
    /// `Tags`. The tags to be assigned to the DB cluster endpoint.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `StaticMembers`. List of DB instance identifiers that are part of the custom endpoint group. Once either
    /// member list is set, it can be changed or replaced by the other list, but both lists cannot be removed in
    /// place; removing them requires replacing the endpoint.
    pub fn static_members(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("StaticMembers", value)) }
    /// `ExcludedMembers`. List of DB instance identifiers that aren't part of the custom endpoint group. All other
    /// eligible instances are reachable through the custom endpoint. Only relevant if the list of static members
    /// is empty. Once either member list is set, it can be changed or replaced by the other list, but both lists
    /// cannot be removed in place; removing them requires replacing the endpoint.
    pub fn excluded_members(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("ExcludedMembers", value)) }
}

impl cfn::Resource for DbClusterEndpoint {
    const TYPE: &'static str = "AWS::RDS::DBClusterEndpoint";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for DbClusterEndpoint {
    type Handle = DbClusterEndpointRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> DbClusterEndpointRef { DbClusterEndpointRef(self.0.build(scope, "AWS::RDS::DBClusterEndpoint")) }
}

/// A [`DbClusterEndpoint`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct DbClusterEndpointRef(fc::NodeId);

impl DbClusterEndpointRef {
    /// `DBClusterEndpointArn`, by `Ref`. The Amazon Resource Name (ARN) for the DB cluster endpoint.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<DbClusterEndpoint>> { fc::Value::reference(self.0) }
    /// `Endpoint`, by `Fn::GetAtt`. The DNS address of the endpoint.
    #[inline]
    pub fn endpoint(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Endpoint") }
    /// `DBClusterEndpointResourceIdentifier`, by `Fn::GetAtt`. A unique system-generated identifier for an
    /// endpoint. It remains the same for the whole life of the endpoint.
    #[inline]
    pub fn db_cluster_endpoint_resource_identifier(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "DBClusterEndpointResourceIdentifier") }
    /// `EndpointType`, by `Fn::GetAtt`. The endpoint classification returned by Amazon RDS.
    #[inline]
    pub fn endpoint_type(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "EndpointType") }
    /// `Status`, by `Fn::GetAtt`. The current status of the endpoint.
    #[inline]
    pub fn status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Status") }
}

impl From<DbClusterEndpointRef> for fc::NodeId {
    #[inline]
    fn from(it: DbClusterEndpointRef) -> Self { it.0 }
}

impl From<&DbClusterEndpointRef> for fc::NodeId {
    #[inline]
    fn from(it: &DbClusterEndpointRef) -> Self { it.0 }
}

/// `AWS::RDS::DBClusterParameterGroup`
///
/// The `AWS::RDS::DBClusterParameterGroup` resource creates a new Amazon RDS DB cluster parameter group.
#[derive(Clone)]
pub struct DbClusterParameterGroup(cfn::ResourceBody);

impl DbClusterParameterGroup {
    /// A new `AWS::RDS::DBClusterParameterGroup`.
    ///
    /// - `Description`. The description for the DB cluster parameter group.
    /// - `Family`. The DB cluster parameter group family name. A DB cluster parameter group can be associated with
    ///   one and only one DB cluster parameter group family, and can be applied only to a DB cluster running a
    ///   database engine and engine version compatible with that DB cluster parameter group family.
    /// - `Parameters`. Provides a list of parameters for the DB cluster parameter group.
    pub fn new(
        description: impl fc::IntoValue<String>,
        family: impl fc::IntoValue<String>,
        parameters: impl fc::IntoValue<fc::Json>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("Description", description)
            .with("Family", family)
            .with("Parameters", parameters)
        )
    }
    /// `DBClusterParameterGroupName`. The name of the DB cluster parameter group.
    pub fn db_cluster_parameter_group_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DBClusterParameterGroupName", value)) }
    /// `Tags`. Tags to assign to the DB cluster parameter group.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for DbClusterParameterGroup {
    const TYPE: &'static str = "AWS::RDS::DBClusterParameterGroup";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for DbClusterParameterGroup {
    type Handle = DbClusterParameterGroupRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> DbClusterParameterGroupRef { DbClusterParameterGroupRef(self.0.build(scope, "AWS::RDS::DBClusterParameterGroup")) }
}

/// A [`DbClusterParameterGroup`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct DbClusterParameterGroupRef(fc::NodeId);

impl DbClusterParameterGroupRef {
    /// `DBClusterParameterGroupName`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<DbClusterParameterGroup>> { fc::Value::reference(self.0) }
}

impl From<DbClusterParameterGroupRef> for fc::NodeId {
    #[inline]
    fn from(it: DbClusterParameterGroupRef) -> Self { it.0 }
}

impl From<&DbClusterParameterGroupRef> for fc::NodeId {
    #[inline]
    fn from(it: &DbClusterParameterGroupRef) -> Self { it.0 }
}

/// `AWS::RDS::DBInstance`
///
/// The `AWS::RDS::DBInstance` resource creates an Amazon DB instance. The new DB instance can be an RDS DB
/// instance, or it can be a DB instance in an Aurora DB cluster.
#[derive(Clone)]
pub struct DbInstance(cfn::ResourceBody);

impl DbInstance {
    /// A new `AWS::RDS::DBInstance`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `AdditionalStorageVolumes`. The additional storage volumes associated with the DB instance. RDS supports
    /// additional storage volumes for RDS for Oracle and RDS for SQL Server.
    pub fn additional_storage_volumes(self, value: impl fc::IntoValue<fc::List<AdditionalStorageVolume>>) -> Self { Self(self.0.with("AdditionalStorageVolumes", value)) }
    /// `AllocatedStorage`. The amount of storage in gibibytes (GiB) to be initially allocated for the database
    /// instance.
    pub fn allocated_storage(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AllocatedStorage", value)) }
    /// `AllowMajorVersionUpgrade`. A value that indicates whether major version upgrades are allowed. Changing
    /// this parameter doesn't result in an outage and the change is asynchronously applied as soon as possible.
    pub fn allow_major_version_upgrade(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("AllowMajorVersionUpgrade", value)) }
    /// `ApplyImmediately`. Specifies whether changes to the DB instance and any pending modifications are applied
    /// immediately, regardless of the `PreferredMaintenanceWindow` setting. If set to `false`, changes are applied
    /// during the next maintenance window. Until RDS applies the changes, the DB instance remains in a drift
    /// state.
    pub fn apply_immediately(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("ApplyImmediately", value)) }
    /// `AssociatedRoles`. The AWS Identity and Access Management (IAM) roles associated with the DB instance.
    pub fn associated_roles(self, value: impl fc::IntoValue<fc::List<DbInstanceRole>>) -> Self { Self(self.0.with("AssociatedRoles", value)) }
    /// `AutoMinorVersionUpgrade`. A value that indicates whether minor engine upgrades are applied automatically
    /// to the DB instance during the maintenance window. By default, minor engine upgrades are applied
    /// automatically.
    pub fn auto_minor_version_upgrade(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("AutoMinorVersionUpgrade", value)) }
    /// `AutomaticBackupReplicationKmsKeyId`. The AWS KMS key identifier for encryption of the replicated automated
    /// backups. The KMS key ID is the Amazon Resource Name (ARN) for the KMS encryption key in the destination AWS
    /// Region, for example, `arn:aws:kms:us-east-1:123456789012:key/AKIAIOSFODNN7EXAMPLE`.
    pub fn automatic_backup_replication_kms_key_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AutomaticBackupReplicationKmsKeyId", value)) }
    /// `AutomaticBackupReplicationRegion`. The AWS Region associated with the automated backup.
    pub fn automatic_backup_replication_region(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AutomaticBackupReplicationRegion", value)) }
    /// `AutomaticBackupReplicationRetentionPeriod`. The retention period for automated backups in a different AWS
    /// Region. Use this parameter to set a unique retention period that only applies to cross-Region automated
    /// backups. To enable automated backups in a different Region, specify a positive value for the
    /// `AutomaticBackupReplicationRegion` parameter.
    pub fn automatic_backup_replication_retention_period(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("AutomaticBackupReplicationRetentionPeriod", value)) }
    /// `AvailabilityZone`. The Availability Zone (AZ) where the database will be created. For information on AWS
    /// Regions and Availability Zones, see [Regions and Availability
    /// Zones](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.RegionsAndAvailabilityZones.html).
    pub fn availability_zone(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AvailabilityZone", value)) }
    /// `BackupRetentionPeriod`. The number of days for which automated backups are retained. Setting this
    /// parameter to a positive number enables backups. Setting this parameter to 0 disables automated backups.
    pub fn backup_retention_period(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("BackupRetentionPeriod", value)) }
    /// `BackupTarget`. The location for storing automated backups and manual snapshots.
    pub fn backup_target(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("BackupTarget", value)) }
    /// `CACertificateIdentifier`. The identifier of the CA certificate for this DB instance.
    pub fn ca_certificate_identifier(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CACertificateIdentifier", value)) }
    /// `CertificateRotationRestart`. Specifies whether the DB instance is restarted when you rotate your SSL/TLS
    /// certificate.
    pub fn certificate_rotation_restart(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("CertificateRotationRestart", value)) }
    /// `CharacterSetName`. For supported engines, indicates that the DB instance should be associated with the
    /// specified character set.
    pub fn character_set_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CharacterSetName", value)) }
    /// `CopyTagsToSnapshot`. Specifies whether to copy tags from the DB instance to snapshots of the DB instance.
    /// By default, tags are not copied.
    pub fn copy_tags_to_snapshot(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("CopyTagsToSnapshot", value)) }
    /// `CustomIAMInstanceProfile`. The instance profile associated with the underlying Amazon EC2 instance of an
    /// RDS Custom DB instance.
    pub fn custom_iam_instance_profile(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CustomIAMInstanceProfile", value)) }
    /// `DBClusterIdentifier`. The identifier of the DB cluster that this DB instance will belong to.
    pub fn db_cluster_identifier(self, value: impl fc::IntoValue<fc::IdOf<DbCluster>>) -> Self { Self(self.0.with("DBClusterIdentifier", value)) }
    /// `DBClusterSnapshotIdentifier`. The identifier for the Multi-AZ DB cluster snapshot to restore from.
    pub fn db_cluster_snapshot_identifier(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DBClusterSnapshotIdentifier", value)) }
    /// `DBInstanceClass`. The compute and memory capacity of the DB instance, for example `db.m5.large`. Not all
    /// DB instance classes are available in all AWS Regions, or for all database engines.
    pub fn db_instance_class(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DBInstanceClass", value)) }
    /// `DBInstanceIdentifier`. A name for the DB instance. If you specify a name, AWS CloudFormation converts it
    /// to lowercase. If you don't specify a name, AWS CloudFormation generates a unique physical ID and uses that
    /// ID for the DB instance.
    pub fn db_instance_identifier(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DBInstanceIdentifier", value)) }
    /// `DBName`. The meaning of this parameter differs according to the database engine you use.
    pub fn db_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DBName", value)) }
    /// `DBParameterGroupName`. The name of an existing DB parameter group or a reference to an
    /// [AWS::RDS::DBParameterGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-rds-dbparametergroup.html)
    /// resource created in the template.
    pub fn db_parameter_group_name(self, value: impl fc::IntoValue<fc::IdOf<DbParameterGroup>>) -> Self { Self(self.0.with("DBParameterGroupName", value)) }
    /// `DBSecurityGroups`. A list of the DB security groups to assign to the DB instance. The list can include
    /// both the name of existing DB security groups or references to AWS::RDS::DBSecurityGroup resources created
    /// in the template.
    pub fn db_security_groups(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("DBSecurityGroups", value)) }
    /// `DBSnapshotIdentifier`. The name or Amazon Resource Name (ARN) of the DB snapshot that's used to restore
    /// the DB instance. If you're restoring from a shared manual DB snapshot, you must specify the ARN of the
    /// snapshot.
    pub fn db_snapshot_identifier(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DBSnapshotIdentifier", value)) }
    /// `DBSubnetGroupName`. A DB subnet group to associate with the DB instance. If you update this value, the new
    /// subnet group must be a subnet group in a new VPC.
    pub fn db_subnet_group_name(self, value: impl fc::IntoValue<fc::IdOf<DbSubnetGroup>>) -> Self { Self(self.0.with("DBSubnetGroupName", value)) }
    /// `DBSystemId`. The Oracle system identifier (SID), which is the name of the Oracle database instance that
    /// manages your database files. In this context, the term "Oracle database instance" refers exclusively to the
    /// system global area (SGA) and Oracle background processes. If you don't specify a SID, the value defaults to
    /// `RDSCDB`. The Oracle SID is also the name of your CDB.
    pub fn db_system_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DBSystemId", value)) }
    /// `DatabaseInsightsMode`. The mode of Database Insights to enable for the DB instance.
    pub fn database_insights_mode(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DatabaseInsightsMode", value)) }
    /// `DedicatedLogVolume`. Indicates whether the DB instance has a dedicated log volume (DLV) enabled.
    pub fn dedicated_log_volume(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("DedicatedLogVolume", value)) }
    /// `DeleteAutomatedBackups`. A value that indicates whether to remove automated backups immediately after the
    /// DB instance is deleted. This parameter isn't case-sensitive. The default is to remove automated backups
    /// immediately after the DB instance is deleted.
    pub fn delete_automated_backups(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("DeleteAutomatedBackups", value)) }
    /// `DeletionProtection`. Specifies whether the DB instance has deletion protection enabled. The database can't
    /// be deleted when deletion protection is enabled. By default, deletion protection isn't enabled.
    pub fn deletion_protection(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("DeletionProtection", value)) }
    /// `Domain`. The Active Directory directory ID to create the DB instance in. Currently, only Db2, MySQL,
    /// Microsoft SQL Server, Oracle, and PostgreSQL DB instances can be created in an Active Directory Domain.
    pub fn domain(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Domain", value)) }
    /// `DomainAuthSecretArn`. The ARN for the Secrets Manager secret with the credentials for the user joining the
    /// domain.
    pub fn domain_auth_secret_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DomainAuthSecretArn", value)) }
    /// `DomainDnsIps`. The IPv4 DNS IP addresses of your primary and secondary Active Directory domain
    /// controllers.
    pub fn domain_dns_ips(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("DomainDnsIps", value)) }
    /// `DomainFqdn`. The fully qualified domain name (FQDN) of an Active Directory domain.
    pub fn domain_fqdn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DomainFqdn", value)) }
    /// `DomainIAMRoleName`. The name of the IAM role to use when making API calls to the Directory Service.
    pub fn domain_iam_role_name(self, value: impl fc::IntoValue<fc::IdOf<cfn::target::iam::Role>>) -> Self { Self(self.0.with("DomainIAMRoleName", value)) }
    /// `DomainOu`. The Active Directory organizational unit for your DB instance to join.
    pub fn domain_ou(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DomainOu", value)) }
    /// `EnableCloudwatchLogsExports`. The list of log types that need to be enabled for exporting to CloudWatch
    /// Logs. The values in the list depend on the DB engine being used.
    pub fn enable_cloudwatch_logs_exports(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("EnableCloudwatchLogsExports", value)) }
    /// `EnableIAMDatabaseAuthentication`. A value that indicates whether to enable mapping of AWS Identity and
    /// Access Management (IAM) accounts to database accounts. By default, mapping is disabled.
    pub fn enable_iam_database_authentication(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("EnableIAMDatabaseAuthentication", value)) }
    /// `EnablePerformanceInsights`. Specifies whether to enable Performance Insights for the DB instance.
    pub fn enable_performance_insights(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("EnablePerformanceInsights", value)) }
    /// `Engine`. The name of the database engine to use for this DB instance. Not every database engine is
    /// available in every AWS Region.
    pub fn engine(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Engine", value)) }
    /// `EngineLifecycleSupport`. The life cycle type for this DB instance.
    pub fn engine_lifecycle_support(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("EngineLifecycleSupport", value)) }
    /// `EngineVersion`. The version number of the database engine to use.
    pub fn engine_version(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("EngineVersion", value)) }
    /// `Iops`. The number of I/O operations per second (IOPS) that the database provisions. The value must be
    /// equal to or greater than 1000.
    pub fn iops(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Iops", value)) }
    /// `KmsKeyId`. The ARN of the AWS KMS key that's used to encrypt the DB instance, such as
    /// `arn:aws:kms:us-east-1:012345678910:key/abcd1234-a123-456a-a12b-a123b4cd56ef`. If you enable the
    /// StorageEncrypted property but don't specify this property, AWS CloudFormation uses the default KMS key. If
    /// you specify this property, you must set the StorageEncrypted property to true.
    pub fn kms_key_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("KmsKeyId", value)) }
    /// `LicenseModel`. License model information for this DB instance.
    pub fn license_model(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("LicenseModel", value)) }
    /// `ManageMasterUserPassword`. Specifies whether to manage the master user password with AWS Secrets Manager.
    pub fn manage_master_user_password(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("ManageMasterUserPassword", value)) }
    /// `MasterUserAuthenticationType`. Specifies the authentication type for the master user. With IAM master user
    /// authentication, you can configure the master DB user with IAM database authentication when you create a DB
    /// instance.
    pub fn master_user_authentication_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("MasterUserAuthenticationType", value)) }
    /// `MasterUserPassword`. The password for the master user. The password can include any printable ASCII
    /// character except "/", """, or "@".
    pub fn master_user_password(self, value: impl fc::IntoValue<fc::Secret>) -> Self { Self(self.0.with("MasterUserPassword", value)) }
    /// `MasterUserSecret`. The secret managed by RDS in AWS Secrets Manager for the master user password.
    pub fn master_user_secret(self, value: impl fc::IntoValue<MasterUserSecret>) -> Self { Self(self.0.with("MasterUserSecret", value)) }
    /// `MasterUsername`. The master user name for the DB instance.
    pub fn master_username(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("MasterUsername", value)) }
    /// `MaxAllocatedStorage`. The upper limit in gibibytes (GiB) to which Amazon RDS can automatically scale the
    /// storage of the DB instance.
    pub fn max_allocated_storage(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MaxAllocatedStorage", value)) }
    /// `MonitoringInterval`. The interval, in seconds, between points when Enhanced Monitoring metrics are
    /// collected for the DB instance. To disable collection of Enhanced Monitoring metrics, specify `0`.
    pub fn monitoring_interval(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MonitoringInterval", value)) }
    /// `MonitoringRoleArn`. The ARN for the IAM role that permits RDS to send enhanced monitoring metrics to
    /// Amazon CloudWatch Logs. For example, `arn:aws:iam:123456789012:role/emaccess`. For information on creating
    /// a monitoring role, see [Setting Up and Enabling Enhanced
    /// Monitoring](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Monitoring.OS.html#USER_Monitoring.OS.Enabling)
    /// in the Amazon RDS User Guide.
    pub fn monitoring_role_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>) -> Self { Self(self.0.with("MonitoringRoleArn", value)) }
    /// `MultiAZ`. Specifies whether the DB instance is a Multi-AZ deployment. You can't set the `AvailabilityZone`
    /// parameter if the DB instance is a Multi-AZ deployment.
    pub fn multi_az(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("MultiAZ", value)) }
    /// `NcharCharacterSetName`. The name of the NCHAR character set for the Oracle DB instance.
    pub fn nchar_character_set_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("NcharCharacterSetName", value)) }
    /// `NetworkType`. The network type of the DB instance.
    pub fn network_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("NetworkType", value)) }
    /// `OptionGroupName`. Indicates that the DB instance should be associated with the specified option group.
    pub fn option_group_name(self, value: impl fc::IntoValue<fc::IdOf<OptionGroup>>) -> Self { Self(self.0.with("OptionGroupName", value)) }
    /// `PerformanceInsightsKMSKeyId`. The AWS KMS key identifier for encryption of Performance Insights data.
    pub fn performance_insights_kms_key_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PerformanceInsightsKMSKeyId", value)) }
    /// `PerformanceInsightsRetentionPeriod`. The number of days to retain Performance Insights data. When creating
    /// a DB instance without enabling Performance Insights, you can't specify the parameter
    /// `PerformanceInsightsRetentionPeriod`.
    pub fn performance_insights_retention_period(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("PerformanceInsightsRetentionPeriod", value)) }
    /// `Port`. The port number on which the database accepts connections.
    pub fn port(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Port", value)) }
    /// `PreferredBackupWindow`. The daily time range during which automated backups are created if automated
    /// backups are enabled, using the `BackupRetentionPeriod` parameter.
    pub fn preferred_backup_window(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PreferredBackupWindow", value)) }
    /// `PreferredMaintenanceWindow`. The weekly time range during which system maintenance can occur, in Universal
    /// Coordinated Time (UTC).
    pub fn preferred_maintenance_window(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PreferredMaintenanceWindow", value)) }
    /// `ProcessorFeatures`. The number of CPU cores and the number of threads per core for the DB instance class
    /// of the DB instance.
    pub fn processor_features(self, value: impl fc::IntoValue<fc::List<ProcessorFeature>>) -> Self { Self(self.0.with("ProcessorFeatures", value)) }
    /// `PromotionTier`. The order of priority in which an Aurora Replica is promoted to the primary instance after
    /// a failure of the existing primary instance.
    pub fn promotion_tier(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("PromotionTier", value)) }
    /// `PubliclyAccessible`. Indicates whether the DB instance is an internet-facing instance. If you specify
    /// true, AWS CloudFormation creates an instance with a publicly resolvable DNS name, which resolves to a
    /// public IP address. If you specify false, AWS CloudFormation creates an internal instance with a DNS name
    /// that resolves to a private IP address.
    pub fn publicly_accessible(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("PubliclyAccessible", value)) }
    /// `ReplicaMode`. The open mode of an Oracle read replica.
    pub fn replica_mode(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ReplicaMode", value)) }
    /// `RestoreTime`. The date and time to restore from. This parameter applies to point-in-time recovery.
    pub fn restore_time(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("RestoreTime", value)) }
    /// `SourceDBClusterIdentifier`. The identifier of the Multi-AZ DB cluster that will act as the source for the
    /// read replica. Each DB cluster can have up to 15 read replicas.
    pub fn source_db_cluster_identifier(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SourceDBClusterIdentifier", value)) }
    /// `SourceDBInstanceAutomatedBackupsArn`. The Amazon Resource Name (ARN) of the replicated automated backups
    /// from which to restore, for example,
    /// `arn:aws:rds:us-east-1:123456789012:auto-backup:ab-L2IJCEXJP7XQ7HOJ4SIEXAMPLE`.
    pub fn source_db_instance_automated_backups_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SourceDBInstanceAutomatedBackupsArn", value)) }
    /// `SourceDBInstanceIdentifier`. If you want to create a read replica DB instance, specify the ID of the
    /// source DB instance. Each DB instance can have a limited number of read replicas.
    pub fn source_db_instance_identifier(self, value: impl fc::IntoValue<fc::IdOf<DbInstance>>) -> Self { Self(self.0.with("SourceDBInstanceIdentifier", value)) }
    /// `SourceDbiResourceId`. The resource ID of the source DB instance from which to restore.
    pub fn source_dbi_resource_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SourceDbiResourceId", value)) }
    /// `SourceRegion`. The ID of the region that contains the source DB instance for the read replica.
    pub fn source_region(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SourceRegion", value)) }
    /// `StorageEncrypted`. A value that indicates whether the DB instance is encrypted. By default, it isn't
    /// encrypted.
    pub fn storage_encrypted(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("StorageEncrypted", value)) }
    /// `StorageThroughput`. Specifies the storage throughput value, in mebibyte per second (MiBps), for the DB
    /// instance. This setting applies only to the `gp3` storage type.
    pub fn storage_throughput(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("StorageThroughput", value)) }
    /// `StorageType`. The storage type to associate with the DB instance.
    pub fn storage_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("StorageType", value)) }
    /// `Tags`. Tags to assign to the DB instance.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `TdeCredentialArn`.
    pub fn tde_credential_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TdeCredentialArn", value)) }
    /// `TdeCredentialPassword`.
    pub fn tde_credential_password(self, value: impl fc::IntoValue<fc::Secret>) -> Self { Self(self.0.with("TdeCredentialPassword", value)) }
    /// `Timezone`. The time zone of the DB instance. The time zone parameter is currently supported only by [RDS
    /// for Db2](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/db2-time-zone) and [RDS for SQL
    /// Server](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_SQLServer.html#SQLServer.Concepts.General.TimeZone).
    pub fn timezone(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Timezone", value)) }
    /// `UseDefaultProcessorFeatures`. Specifies whether the DB instance class of the DB instance uses its default
    /// processor features.
    pub fn use_default_processor_features(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("UseDefaultProcessorFeatures", value)) }
    /// `UseLatestRestorableTime`. Specifies whether the DB instance is restored from the latest backup time. By
    /// default, the DB instance isn't restored from the latest backup time. This parameter applies to
    /// point-in-time recovery.
    pub fn use_latest_restorable_time(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("UseLatestRestorableTime", value)) }
    /// `VPCSecurityGroups`. A list of the VPC security group IDs to assign to the DB instance. The list can
    /// include both the physical IDs of existing VPC security groups and references to
    /// [AWS::EC2::SecurityGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-security-group.html)
    /// resources created in the template.
    pub fn vpc_security_groups(self, value: impl fc::IntoValue<fc::List<fc::IdOf<cfn::target::ec2::SecurityGroup>>>) -> Self { Self(self.0.with("VPCSecurityGroups", value)) }
}

impl cfn::Resource for DbInstance {
    const TYPE: &'static str = "AWS::RDS::DBInstance";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for DbInstance {
    type Handle = DbInstanceRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> DbInstanceRef { DbInstanceRef(self.0.build(scope, "AWS::RDS::DBInstance")) }
}

/// A [`DbInstance`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct DbInstanceRef(fc::NodeId);

impl DbInstanceRef {
    /// `DBInstanceIdentifier`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<DbInstance>> { fc::Value::reference(self.0) }
    /// `DBInstanceArn`, by `Fn::GetAtt`. The Amazon Resource Name (ARN) for the DB instance.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<DbInstance>> { fc::Value::attribute(self.0, "DBInstanceArn") }
    /// `AutomaticRestartTime`, by `Fn::GetAtt`. The time when a stopped DB instance is restarted automatically.
    #[inline]
    pub fn automatic_restart_time(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "AutomaticRestartTime") }
    /// `CertificateDetails`, by `Fn::GetAtt`. The details of the DB instance’s server certificate.
    #[inline]
    pub fn certificate_details(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "CertificateDetails") }
    /// `CertificateDetails.CAIdentifier`, by `Fn::GetAtt`. The CA identifier of the CA certificate used for the DB
    /// instance's server certificate.
    #[inline]
    pub fn certificate_details_ca_identifier(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CertificateDetails.CAIdentifier") }
    /// `CertificateDetails.ValidTill`, by `Fn::GetAtt`. The expiration date of the DB instance’s server
    /// certificate.
    #[inline]
    pub fn certificate_details_valid_till(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CertificateDetails.ValidTill") }
    /// `DBInstanceStatus`, by `Fn::GetAtt`. The current state of this DB instance.
    #[inline]
    pub fn db_instance_status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "DBInstanceStatus") }
    /// `DBSystemId`, by `Fn::GetAtt`. The Oracle system ID (Oracle SID) for a container database (CDB). The Oracle
    /// SID is also the name of the CDB.
    #[inline]
    pub fn db_system_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "DBSystemId") }
    /// `DbiResourceId`, by `Fn::GetAtt`. The AWS Region-unique, immutable identifier for the DB instance. This
    /// identifier is found in AWS CloudTrail log entries whenever the AWS KMS key for the DB instance is accessed.
    #[inline]
    pub fn dbi_resource_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "DbiResourceId") }
    /// `Endpoint`, by `Fn::GetAtt`. This data type represents the information you need to connect to an Amazon RDS
    /// DB instance. This data type is used as a response element in the following actions: + `CreateDBInstance` +
    /// `DescribeDBInstances` + `DeleteDBInstance` For the data structure that represents Amazon Aurora DB cluster
    /// endpoints, see `DBClusterEndpoint`.
    #[inline]
    pub fn endpoint(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "Endpoint") }
    /// `Endpoint.Address`, by `Fn::GetAtt`. The connection endpoint for the database. For example:
    /// `mystack-mydb-1apw1j4phylrk.cg034hpkmmjt.us-east-2.rds.amazonaws.com`
    #[inline]
    pub fn endpoint_address(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Endpoint.Address") }
    /// `Endpoint.HostedZoneId`, by `Fn::GetAtt`. The ID that Amazon Route 53 assigns when you create a hosted
    /// zone.
    #[inline]
    pub fn endpoint_hosted_zone_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Endpoint.HostedZoneId") }
    /// `Endpoint.Port`, by `Fn::GetAtt`. The port number on which the database accepts connections. For example:
    /// `3306`
    #[inline]
    pub fn endpoint_port(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Endpoint.Port") }
    /// `InstanceCreateTime`, by `Fn::GetAtt`. The date and time when the DB instance was created.
    #[inline]
    pub fn instance_create_time(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "InstanceCreateTime") }
    /// `IsStorageConfigUpgradeAvailable`, by `Fn::GetAtt`. Indicates whether an upgrade is recommended for the
    /// storage file system configuration on the DB instance.
    #[inline]
    pub fn is_storage_config_upgrade_available(&self) -> fc::Value<bool> { fc::Value::attribute(self.0, "IsStorageConfigUpgradeAvailable") }
    /// `LatestRestorableTime`, by `Fn::GetAtt`. The latest time to which a database in this DB instance can be
    /// restored with point-in-time restore.
    #[inline]
    pub fn latest_restorable_time(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "LatestRestorableTime") }
    /// `ListenerEndpoint`, by `Fn::GetAtt`. This data type represents the information you need to connect to an
    /// Amazon RDS DB instance. This data type is used as a response element in the following actions: +
    /// `CreateDBInstance` + `DescribeDBInstances` + `DeleteDBInstance` For the data structure that represents
    /// Amazon Aurora DB cluster endpoints, see `DBClusterEndpoint`.
    #[inline]
    pub fn listener_endpoint(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "ListenerEndpoint") }
    /// `ListenerEndpoint.Address`, by `Fn::GetAtt`. Specifies the DNS address of the DB instance.
    #[inline]
    pub fn listener_endpoint_address(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ListenerEndpoint.Address") }
    /// `ListenerEndpoint.HostedZoneId`, by `Fn::GetAtt`. Specifies the ID that Amazon Route 53 assigns when you
    /// create a hosted zone.
    #[inline]
    pub fn listener_endpoint_hosted_zone_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ListenerEndpoint.HostedZoneId") }
    /// `ListenerEndpoint.Port`, by `Fn::GetAtt`. Specifies the port that the database engine is listening on.
    #[inline]
    pub fn listener_endpoint_port(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ListenerEndpoint.Port") }
    /// `MasterUserSecret.SecretArn`, by `Fn::GetAtt`. The Amazon Resource Name (ARN) of the secret. This parameter
    /// is a return value that you can retrieve using the `Fn::GetAtt` intrinsic function.
    #[inline]
    pub fn master_user_secret_secret_arn(&self) -> fc::Value<fc::Arn<cfn::target::secretsmanager::Secret>> { fc::Value::attribute(self.0, "MasterUserSecret.SecretArn") }
    /// `PercentProgress`, by `Fn::GetAtt`. The progress of the storage optimization operation as a percentage.
    #[inline]
    pub fn percent_progress(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "PercentProgress") }
    /// `ReadReplicaDBClusterIdentifiers`, by `Fn::GetAtt`. The identifiers of Aurora DB clusters to which the RDS
    /// DB instance is replicated as a read replica.
    #[inline]
    pub fn read_replica_db_cluster_identifiers(&self) -> fc::Value<fc::List<String>> { fc::Value::attribute(self.0, "ReadReplicaDBClusterIdentifiers") }
    /// `ReadReplicaDBInstanceIdentifiers`, by `Fn::GetAtt`. The identifiers of the read replicas associated with
    /// this DB instance.
    #[inline]
    pub fn read_replica_db_instance_identifiers(&self) -> fc::Value<fc::List<String>> { fc::Value::attribute(self.0, "ReadReplicaDBInstanceIdentifiers") }
    /// `ResumeFullAutomationModeTime`, by `Fn::GetAtt`. The number of minutes to pause the automation. When the
    /// time period ends, RDS Custom resumes full automation. The minimum value is 60 (default). The maximum value
    /// is 1,440.
    #[inline]
    pub fn resume_full_automation_mode_time(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ResumeFullAutomationModeTime") }
    /// `SecondaryAvailabilityZone`, by `Fn::GetAtt`. If present, specifies the name of the secondary Availability
    /// Zone for a DB instance with multi-AZ support.
    #[inline]
    pub fn secondary_availability_zone(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "SecondaryAvailabilityZone") }
    /// `StatusInfos`, by `Fn::GetAtt`. The status of a read replica. If the DB instance isn't a read replica, the
    /// value is blank.
    #[inline]
    pub fn status_infos(&self) -> fc::Value<fc::List<fc::Json>> { fc::Value::attribute(self.0, "StatusInfos") }
    /// `StorageOperationPercentProgress`, by `Fn::GetAtt`.
    #[inline]
    pub fn storage_operation_percent_progress(&self) -> fc::Value<i64> { fc::Value::attribute(self.0, "StorageOperationPercentProgress") }
    /// `StorageOperationStatus`, by `Fn::GetAtt`.
    #[inline]
    pub fn storage_operation_status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "StorageOperationStatus") }
}

impl From<DbInstanceRef> for fc::NodeId {
    #[inline]
    fn from(it: DbInstanceRef) -> Self { it.0 }
}

impl From<&DbInstanceRef> for fc::NodeId {
    #[inline]
    fn from(it: &DbInstanceRef) -> Self { it.0 }
}

/// `AWS::RDS::DBParameterGroup`
///
/// The `AWS::RDS::DBParameterGroup` resource creates a custom parameter group for an RDS database family.
#[derive(Clone)]
pub struct DbParameterGroup(cfn::ResourceBody);

impl DbParameterGroup {
    /// A new `AWS::RDS::DBParameterGroup`.
    ///
    /// - `Description`. Provides the customer-specified description for this DB parameter group.
    /// - `Family`. The DB parameter group family name. A DB parameter group can be associated with one and only one
    ///   DB parameter group family, and can be applied only to a DB instance running a database engine and engine
    ///   version compatible with that DB parameter group family.
    pub fn new(
        description: impl fc::IntoValue<String>,
        family: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("Description", description)
            .with("Family", family)
        )
    }
    /// `DBParameterGroupName`. The name of the DB parameter group.
    pub fn db_parameter_group_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DBParameterGroupName", value)) }
    /// `Parameters`. A mapping of parameter names and values for the parameter update. You must specify at least
    /// one parameter name and value.
    pub fn parameters(self, value: impl fc::IntoValue<fc::Json>) -> Self { Self(self.0.with("Parameters", value)) }
    /// `Tags`. Tags to assign to the DB parameter group.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for DbParameterGroup {
    const TYPE: &'static str = "AWS::RDS::DBParameterGroup";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for DbParameterGroup {
    type Handle = DbParameterGroupRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> DbParameterGroupRef { DbParameterGroupRef(self.0.build(scope, "AWS::RDS::DBParameterGroup")) }
}

/// A [`DbParameterGroup`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct DbParameterGroupRef(fc::NodeId);

impl DbParameterGroupRef {
    /// `DBParameterGroupName`, by `Ref`. The name of the DB parameter group.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<DbParameterGroup>> { fc::Value::reference(self.0) }
    /// `DBParameterGroupArn`, by `Fn::GetAtt`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<DbParameterGroup>> { fc::Value::attribute(self.0, "DBParameterGroupArn") }
}

impl From<DbParameterGroupRef> for fc::NodeId {
    #[inline]
    fn from(it: DbParameterGroupRef) -> Self { it.0 }
}

impl From<&DbParameterGroupRef> for fc::NodeId {
    #[inline]
    fn from(it: &DbParameterGroupRef) -> Self { it.0 }
}

/// `AWS::RDS::DBProxy`
///
/// The `AWS::RDS::DBProxy` resource creates or updates a DB proxy.
#[derive(Clone)]
pub struct DbProxy(cfn::ResourceBody);

/// What a [`DbProxy`] can't be without.
#[derive(Clone)]
pub struct DbProxyRequired<A, B, C, D> {
    /// `DBProxyName`. The identifier for the proxy. This name must be unique for all proxies owned by your AWS
    /// account in the specified AWS Region. An identifier must begin with a letter and must contain only ASCII
    /// letters, digits, and hyphens; it can't end with a hyphen or contain two consecutive hyphens. (`String`)
    pub db_proxy_name: A,
    /// `EngineFamily`. The kinds of databases that the proxy can connect to. This value determines which database
    /// network protocol the proxy recognizes when it interprets network traffic to and from the database. For
    /// Aurora MySQL, RDS for MariaDB, and RDS for MySQL databases, specify `MYSQL`. For Aurora PostgreSQL and RDS
    /// for PostgreSQL databases, specify `POSTGRESQL`. For RDS for Microsoft SQL Server, specify `SQLSERVER`.
    /// (`String`)
    pub engine_family: B,
    /// `RoleArn`. The Amazon Resource Name (ARN) of the IAM role that the proxy uses to access secrets in AWS
    /// Secrets Manager. (`Arn<iam::Role>`)
    pub role_arn: C,
    /// `VpcSubnetIds`. One or more VPC subnet IDs to associate with the new proxy. (`List<IdOf<ec2::Subnet>>`)
    pub vpc_subnet_ids: D,
}

impl DbProxy {
    /// A value of `DefaultAuthScheme`.
    pub const DEFAULT_AUTH_SCHEME_IAM_AUTH: &'static str = "IAM_AUTH";
    /// A value of `DefaultAuthScheme`.
    pub const DEFAULT_AUTH_SCHEME_NONE: &'static str = "NONE";
    /// A value of `EndpointNetworkType`.
    pub const ENDPOINT_NETWORK_TYPE_DUAL: &'static str = "DUAL";
    /// A value of `EndpointNetworkType`.
    pub const ENDPOINT_NETWORK_TYPE_IPV4: &'static str = "IPV4";
    /// A value of `EndpointNetworkType`.
    pub const ENDPOINT_NETWORK_TYPE_IPV6: &'static str = "IPV6";
    /// A value of `EngineFamily`.
    pub const ENGINE_FAMILY_MYSQL: &'static str = "MYSQL";
    /// A value of `EngineFamily`.
    pub const ENGINE_FAMILY_POSTGRESQL: &'static str = "POSTGRESQL";
    /// A value of `EngineFamily`.
    pub const ENGINE_FAMILY_SQLSERVER: &'static str = "SQLSERVER";
    /// A value of `TargetConnectionNetworkType`.
    pub const TARGET_CONNECTION_NETWORK_TYPE_IPV4: &'static str = "IPV4";
    /// A value of `TargetConnectionNetworkType`.
    pub const TARGET_CONNECTION_NETWORK_TYPE_IPV6: &'static str = "IPV6";
    /// A new `AWS::RDS::DBProxy`.
    pub fn new(required: DbProxyRequired<
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>,
        impl fc::IntoValue<fc::List<fc::IdOf<cfn::target::ec2::Subnet>>>,
    >) -> Self {
        Self(cfn::ResourceBody::new()
            .with("DBProxyName", required.db_proxy_name)
            .with("EngineFamily", required.engine_family)
            .with("RoleArn", required.role_arn)
            .with("VpcSubnetIds", required.vpc_subnet_ids)
        )
    }
    /// `Auth`. The authorization mechanism that the proxy uses.
    pub fn auth(self, value: impl fc::IntoValue<fc::List<AuthFormat>>) -> Self { Self(self.0.with("Auth", value)) }
    /// `DebugLogging`. Specifies whether the proxy logs detailed connection and query information. When you enable
    /// `DebugLogging`, the proxy captures connection details and connection pool behavior from your queries. Debug
    /// logging increases CloudWatch costs and can impact proxy performance. Enable this option only when you need
    /// to troubleshoot connection or performance issues.
    pub fn debug_logging(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("DebugLogging", value)) }
    /// `DefaultAuthScheme`. The default authentication scheme that the proxy uses for client connections to the
    /// proxy and connections from the proxy to the underlying database. Valid values are `NONE` and `IAM_AUTH`.
    /// When set to `IAM_AUTH`, the proxy uses end-to-end IAM authentication to connect to the database.
    pub fn default_auth_scheme(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DefaultAuthScheme", value)) }
    /// `EndpointNetworkType`. The network type of the DB proxy endpoint. The network type determines the IP
    /// version that the proxy endpoint supports.
    pub fn endpoint_network_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("EndpointNetworkType", value)) }
    /// `IdleClientTimeout`. The number of seconds that a connection to the proxy can be inactive before the proxy
    /// disconnects it. You can set this value higher or lower than the connection timeout limit for the associated
    /// database.
    pub fn idle_client_timeout(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("IdleClientTimeout", value)) }
    /// `RequireTLS`. Specifies whether Transport Layer Security (TLS) encryption is required for connections to
    /// the proxy. By enabling this setting, you can enforce encrypted TLS connections to the proxy.
    pub fn require_tls(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("RequireTLS", value)) }
    /// `Tags`. An optional set of key-value pairs to associate arbitrary data of your choosing with the proxy.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `TargetConnectionNetworkType`. The network type that the proxy uses to connect to the target database. The
    /// network type determines the IP version that the proxy uses for connections to the database.
    pub fn target_connection_network_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TargetConnectionNetworkType", value)) }
    /// `VpcSecurityGroupIds`. One or more VPC security group IDs to associate with the new proxy.
    pub fn vpc_security_group_ids(self, value: impl fc::IntoValue<fc::List<fc::IdOf<cfn::target::ec2::SecurityGroup>>>) -> Self { Self(self.0.with("VpcSecurityGroupIds", value)) }
}

impl cfn::Resource for DbProxy {
    const TYPE: &'static str = "AWS::RDS::DBProxy";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for DbProxy {
    type Handle = DbProxyRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> DbProxyRef { DbProxyRef(self.0.build(scope, "AWS::RDS::DBProxy")) }
}

/// A [`DbProxy`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct DbProxyRef(fc::NodeId);

impl DbProxyRef {
    /// `DBProxyName`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<DbProxy>> { fc::Value::reference(self.0) }
    /// `DBProxyArn`, by `Fn::GetAtt`. The Amazon Resource Name (ARN) for the proxy.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<DbProxy>> { fc::Value::attribute(self.0, "DBProxyArn") }
    /// `Endpoint`, by `Fn::GetAtt`. The endpoint that you can use to connect to the DB proxy. You include the
    /// endpoint value in the connection string for a database client application.
    #[inline]
    pub fn endpoint(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Endpoint") }
    /// `VpcId`, by `Fn::GetAtt`. The VPC ID to associate with the DB proxy.
    #[inline]
    pub fn vpc_id(&self) -> fc::Value<fc::IdOf<cfn::target::ec2::Vpc>> { fc::Value::attribute(self.0, "VpcId") }
}

impl From<DbProxyRef> for fc::NodeId {
    #[inline]
    fn from(it: DbProxyRef) -> Self { it.0 }
}

impl From<&DbProxyRef> for fc::NodeId {
    #[inline]
    fn from(it: &DbProxyRef) -> Self { it.0 }
}

/// `AWS::RDS::DBProxyEndpoint`
///
/// The `AWS::RDS::DBProxyEndpoint` resource creates or updates a DB proxy endpoint. You can use custom proxy
/// endpoints to access a proxy through a different VPC than the proxy's default VPC.
#[derive(Clone)]
pub struct DbProxyEndpoint(cfn::ResourceBody);

impl DbProxyEndpoint {
    /// A value of `EndpointNetworkType`.
    pub const ENDPOINT_NETWORK_TYPE_DUAL: &'static str = "DUAL";
    /// A value of `EndpointNetworkType`.
    pub const ENDPOINT_NETWORK_TYPE_IPV4: &'static str = "IPV4";
    /// A value of `EndpointNetworkType`.
    pub const ENDPOINT_NETWORK_TYPE_IPV6: &'static str = "IPV6";
    /// A value of `TargetRole`.
    pub const TARGET_ROLE_READ_ONLY: &'static str = "READ_ONLY";
    /// A value of `TargetRole`.
    pub const TARGET_ROLE_READ_WRITE: &'static str = "READ_WRITE";
    /// A new `AWS::RDS::DBProxyEndpoint`.
    ///
    /// - `DBProxyEndpointName`. The name of the DB proxy endpoint to create.
    /// - `DBProxyName`. The name of the DB proxy associated with the DB proxy endpoint that you create.
    /// - `VpcSubnetIds`. The VPC subnet IDs for the DB proxy endpoint that you create. You can specify a different
    ///   set of subnet IDs than for the original DB proxy.
    pub fn new(
        db_proxy_endpoint_name: impl fc::IntoValue<String>,
        db_proxy_name: impl fc::IntoValue<fc::IdOf<DbProxy>>,
        vpc_subnet_ids: impl fc::IntoValue<fc::List<fc::IdOf<cfn::target::ec2::Subnet>>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("DBProxyEndpointName", db_proxy_endpoint_name)
            .with("DBProxyName", db_proxy_name)
            .with("VpcSubnetIds", vpc_subnet_ids)
        )
    }
    /// `EndpointNetworkType`. The network type of the DB proxy endpoint. The network type determines the IP
    /// version that the proxy endpoint supports.
    pub fn endpoint_network_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("EndpointNetworkType", value)) }
    /// `Tags`. An optional set of key-value pairs to associate arbitrary data of your choosing with the proxy.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `TargetRole`. A value that indicates whether the DB proxy endpoint can be used for read/write or read-only
    /// operations.
    pub fn target_role(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TargetRole", value)) }
    /// `VpcSecurityGroupIds`. The VPC security group IDs for the DB proxy endpoint that you create. You can
    /// specify a different set of security group IDs than for the original DB proxy. The default is the default
    /// security group for the VPC.
    pub fn vpc_security_group_ids(self, value: impl fc::IntoValue<fc::List<fc::IdOf<cfn::target::ec2::SecurityGroup>>>) -> Self { Self(self.0.with("VpcSecurityGroupIds", value)) }
}

impl cfn::Resource for DbProxyEndpoint {
    const TYPE: &'static str = "AWS::RDS::DBProxyEndpoint";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for DbProxyEndpoint {
    type Handle = DbProxyEndpointRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> DbProxyEndpointRef { DbProxyEndpointRef(self.0.build(scope, "AWS::RDS::DBProxyEndpoint")) }
}

/// A [`DbProxyEndpoint`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct DbProxyEndpointRef(fc::NodeId);

impl DbProxyEndpointRef {
    /// `DBProxyEndpointName`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<DbProxyEndpoint>> { fc::Value::reference(self.0) }
    /// `DBProxyEndpointArn`, by `Fn::GetAtt`. The Amazon Resource Name (ARN) for the DB proxy endpoint.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<DbProxyEndpoint>> { fc::Value::attribute(self.0, "DBProxyEndpointArn") }
    /// `Endpoint`, by `Fn::GetAtt`. The endpoint that you can use to connect to the DB proxy. You include the
    /// endpoint value in the connection string for a database client application.
    #[inline]
    pub fn endpoint(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Endpoint") }
    /// `IsDefault`, by `Fn::GetAtt`. Indicates whether this endpoint is the default endpoint for the associated DB
    /// proxy. Default DB proxy endpoints always have read/write capability. Other endpoints that you associate
    /// with the DB proxy can be either read/write or read-only.
    #[inline]
    pub fn is_default(&self) -> fc::Value<bool> { fc::Value::attribute(self.0, "IsDefault") }
    /// `VpcId`, by `Fn::GetAtt`. Provides the VPC ID of the DB proxy endpoint.
    #[inline]
    pub fn vpc_id(&self) -> fc::Value<fc::IdOf<cfn::target::ec2::Vpc>> { fc::Value::attribute(self.0, "VpcId") }
}

impl From<DbProxyEndpointRef> for fc::NodeId {
    #[inline]
    fn from(it: DbProxyEndpointRef) -> Self { it.0 }
}

impl From<&DbProxyEndpointRef> for fc::NodeId {
    #[inline]
    fn from(it: &DbProxyEndpointRef) -> Self { it.0 }
}

/// `AWS::RDS::DBProxyTargetGroup`
///
/// The `AWS::RDS::DBProxyTargetGroup` resource represents a set of RDS DB instances, Aurora DB clusters, or both
/// that a proxy can connect to. Currently, each target group is associated with exactly one RDS DB instance or
/// Aurora DB cluster.
#[derive(Clone)]
pub struct DbProxyTargetGroup(cfn::ResourceBody);

impl DbProxyTargetGroup {
    /// A value of `TargetGroupName`.
    pub const TARGET_GROUP_NAME_DEFAULT: &'static str = "default";
    /// A new `AWS::RDS::DBProxyTargetGroup`.
    ///
    /// - `DBProxyName`. The identifier of the `DBProxy` that is associated with the `DBProxyTargetGroup`.
    /// - `TargetGroupName`. The identifier for the target group.
    pub fn new(
        db_proxy_name: impl fc::IntoValue<fc::IdOf<DbProxy>>,
        target_group_name: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("DBProxyName", db_proxy_name)
            .with("TargetGroupName", target_group_name)
        )
    }
    /// `ConnectionPoolConfigurationInfo`. Displays the settings that control the size and behavior of the
    /// connection pool associated with a `DBProxyTarget`.
    pub fn connection_pool_configuration_info(self, value: impl fc::IntoValue<ConnectionPoolConfigurationInfoFormat>) -> Self { Self(self.0.with("ConnectionPoolConfigurationInfo", value)) }
    /// `DBClusterIdentifiers`. One or more DB cluster identifiers.
    pub fn db_cluster_identifiers(self, value: impl fc::IntoValue<fc::List<fc::IdOf<DbCluster>>>) -> Self { Self(self.0.with("DBClusterIdentifiers", value)) }
    /// `DBInstanceIdentifiers`. One or more DB instance identifiers.
    pub fn db_instance_identifiers(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("DBInstanceIdentifiers", value)) }
}

impl cfn::Resource for DbProxyTargetGroup {
    const TYPE: &'static str = "AWS::RDS::DBProxyTargetGroup";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for DbProxyTargetGroup {
    type Handle = DbProxyTargetGroupRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> DbProxyTargetGroupRef { DbProxyTargetGroupRef(self.0.build(scope, "AWS::RDS::DBProxyTargetGroup")) }
}

/// A [`DbProxyTargetGroup`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct DbProxyTargetGroupRef(fc::NodeId);

impl DbProxyTargetGroupRef {
    /// `TargetGroupArn`, by `Ref`. The Amazon Resource Name (ARN) representing the target group.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<DbProxyTargetGroup>> { fc::Value::reference(self.0) }
}

impl From<DbProxyTargetGroupRef> for fc::NodeId {
    #[inline]
    fn from(it: DbProxyTargetGroupRef) -> Self { it.0 }
}

impl From<&DbProxyTargetGroupRef> for fc::NodeId {
    #[inline]
    fn from(it: &DbProxyTargetGroupRef) -> Self { it.0 }
}

/// `AWS::RDS::DBSecurityGroup`
///
/// The `AWS::RDS::DBSecurityGroup` resource creates or updates an Amazon RDS DB security group.
#[derive(Clone)]
pub struct DbSecurityGroup(cfn::ResourceBody);

impl DbSecurityGroup {
    /// A new `AWS::RDS::DBSecurityGroup`.
    ///
    /// - `DBSecurityGroupIngress`. Ingress rules to be applied to the DB security group.
    /// - `GroupDescription`. Provides the description of the DB security group.
    pub fn new(
        db_security_group_ingress: impl fc::IntoValue<fc::List<Ingress>>,
        group_description: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("DBSecurityGroupIngress", db_security_group_ingress)
            .with("GroupDescription", group_description)
        )
    }
    /// `EC2VpcId`. The identifier of an Amazon virtual private cloud (VPC). This property indicates the VPC that
    /// this DB security group belongs to.
    pub fn ec2_vpc_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("EC2VpcId", value)) }
    /// `Tags`. Metadata assigned to an Amazon RDS resource consisting of a key-value pair.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for DbSecurityGroup {
    const TYPE: &'static str = "AWS::RDS::DBSecurityGroup";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for DbSecurityGroup {
    type Handle = DbSecurityGroupRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> DbSecurityGroupRef { DbSecurityGroupRef(self.0.build(scope, "AWS::RDS::DBSecurityGroup")) }
}

/// A [`DbSecurityGroup`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct DbSecurityGroupRef(fc::NodeId);

impl DbSecurityGroupRef {
    /// `Id`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<DbSecurityGroup>> { fc::Value::reference(self.0) }
}

impl From<DbSecurityGroupRef> for fc::NodeId {
    #[inline]
    fn from(it: DbSecurityGroupRef) -> Self { it.0 }
}

impl From<&DbSecurityGroupRef> for fc::NodeId {
    #[inline]
    fn from(it: &DbSecurityGroupRef) -> Self { it.0 }
}

/// `AWS::RDS::DBSecurityGroupIngress`
///
/// The `AWS::RDS::DBSecurityGroupIngress` resource enables ingress to a DB security group using one of two forms
/// of authorization. First, you can add EC2 or VPC security groups to the DB security group if the application
/// using the database is running on EC2 or VPC instances. Second, IP ranges are available if the application
/// accessing your database is running on the Internet.
#[derive(Clone)]
pub struct DbSecurityGroupIngress(cfn::ResourceBody);

impl DbSecurityGroupIngress {
    /// A new `AWS::RDS::DBSecurityGroupIngress`.
    ///
    /// - `DBSecurityGroupName`. The name of the DB security group to add authorization to.
    pub fn new(db_security_group_name: impl fc::IntoValue<String>) -> Self { Self(cfn::ResourceBody::new().with("DBSecurityGroupName", db_security_group_name)) }
    /// `CIDRIP`. The IP range to authorize.
    pub fn cidrip(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CIDRIP", value)) }
    /// `EC2SecurityGroupId`. Id of the EC2 security group to authorize. For VPC DB security groups,
    /// `EC2SecurityGroupId` must be provided. Otherwise, `EC2SecurityGroupOwnerId` and either
    /// `EC2SecurityGroupName` or `EC2SecurityGroupId` must be provided.
    pub fn ec2_security_group_id(self, value: impl fc::IntoValue<fc::IdOf<cfn::target::ec2::SecurityGroup>>) -> Self { Self(self.0.with("EC2SecurityGroupId", value)) }
    /// `EC2SecurityGroupName`. Name of the EC2 security group to authorize. For VPC DB security groups,
    /// `EC2SecurityGroupId` must be provided. Otherwise, `EC2SecurityGroupOwnerId` and either
    /// `EC2SecurityGroupName` or `EC2SecurityGroupId` must be provided.
    pub fn ec2_security_group_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("EC2SecurityGroupName", value)) }
    /// `EC2SecurityGroupOwnerId`. AWS account number of the owner of the EC2 security group specified in the
    /// `EC2SecurityGroupName` parameter. The AWS access key ID isn't an acceptable value. For VPC DB security
    /// groups, `EC2SecurityGroupId` must be provided. Otherwise, `EC2SecurityGroupOwnerId` and either
    /// `EC2SecurityGroupName` or `EC2SecurityGroupId` must be provided.
    pub fn ec2_security_group_owner_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("EC2SecurityGroupOwnerId", value)) }
}

impl cfn::Resource for DbSecurityGroupIngress {
    const TYPE: &'static str = "AWS::RDS::DBSecurityGroupIngress";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for DbSecurityGroupIngress {
    type Handle = DbSecurityGroupIngressRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> DbSecurityGroupIngressRef { DbSecurityGroupIngressRef(self.0.build(scope, "AWS::RDS::DBSecurityGroupIngress")) }
}

/// A [`DbSecurityGroupIngress`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct DbSecurityGroupIngressRef(fc::NodeId);

impl DbSecurityGroupIngressRef {
    /// `Id`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<DbSecurityGroupIngress>> { fc::Value::reference(self.0) }
}

impl From<DbSecurityGroupIngressRef> for fc::NodeId {
    #[inline]
    fn from(it: DbSecurityGroupIngressRef) -> Self { it.0 }
}

impl From<&DbSecurityGroupIngressRef> for fc::NodeId {
    #[inline]
    fn from(it: &DbSecurityGroupIngressRef) -> Self { it.0 }
}

/// `AWS::RDS::DBShardGroup`
///
/// Creates a new DB shard group for Aurora Limitless Database. You must enable Aurora Limitless Database to create
/// a DB shard group.
#[derive(Clone)]
pub struct DbShardGroup(cfn::ResourceBody);

impl DbShardGroup {
    /// A new `AWS::RDS::DBShardGroup`.
    ///
    /// - `DBClusterIdentifier`. The name of the primary DB cluster for the DB shard group.
    /// - `MaxACU`. The maximum capacity of the DB shard group in Aurora capacity units (ACUs).
    pub fn new(
        db_cluster_identifier: impl fc::IntoValue<fc::IdOf<DbCluster>>,
        max_acu: impl fc::IntoValue<f64>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("DBClusterIdentifier", db_cluster_identifier)
            .with("MaxACU", max_acu)
        )
    }
    /// `ComputeRedundancy`. Specifies whether to create standby standby DB data access shard for the DB shard
    /// group.
    pub fn compute_redundancy(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("ComputeRedundancy", value)) }
    /// `DBShardGroupIdentifier`. The name of the DB shard group.
    pub fn db_shard_group_identifier(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DBShardGroupIdentifier", value)) }
    /// `MinACU`. The minimum capacity of the DB shard group in Aurora capacity units (ACUs).
    pub fn min_acu(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("MinACU", value)) }
    /// `PubliclyAccessible`. Specifies whether the DB shard group is publicly accessible.
    pub fn publicly_accessible(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("PubliclyAccessible", value)) }
    /// `Tags`. An optional set of key-value pairs to associate arbitrary data of your choosing with the DB shard
    /// group.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for DbShardGroup {
    const TYPE: &'static str = "AWS::RDS::DBShardGroup";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for DbShardGroup {
    type Handle = DbShardGroupRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> DbShardGroupRef { DbShardGroupRef(self.0.build(scope, "AWS::RDS::DBShardGroup")) }
}

/// A [`DbShardGroup`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct DbShardGroupRef(fc::NodeId);

impl DbShardGroupRef {
    /// `DBShardGroupIdentifier`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<DbShardGroup>> { fc::Value::reference(self.0) }
    /// `DBShardGroupResourceId`, by `Fn::GetAtt`. The AWS Region -unique, immutable identifier for the DB shard
    /// group.
    #[inline]
    pub fn db_shard_group_resource_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "DBShardGroupResourceId") }
    /// `Endpoint`, by `Fn::GetAtt`. This data type represents the information you need to connect to an Amazon RDS
    /// DB instance.
    #[inline]
    pub fn endpoint(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Endpoint") }
}

impl From<DbShardGroupRef> for fc::NodeId {
    #[inline]
    fn from(it: DbShardGroupRef) -> Self { it.0 }
}

impl From<&DbShardGroupRef> for fc::NodeId {
    #[inline]
    fn from(it: &DbShardGroupRef) -> Self { it.0 }
}

/// `AWS::RDS::DBSnapshot`
///
/// Creates a snapshot of a DB instance.
#[derive(Clone)]
pub struct DbSnapshot(cfn::ResourceBody);

impl DbSnapshot {
    /// A new `AWS::RDS::DBSnapshot`.
    ///
    /// - `DBInstanceIdentifier`. The identifier of the DB instance that you want to create the snapshot of.
    /// - `DBSnapshotIdentifier`. The identifier for the DB snapshot. Must contain from 1 to 255 letters, numbers, or
    ///   hyphens. First character must be a letter. Can't end with a hyphen or contain two consecutive hyphens.
    pub fn new(
        db_instance_identifier: impl fc::IntoValue<fc::IdOf<DbInstance>>,
        db_snapshot_identifier: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("DBInstanceIdentifier", db_instance_identifier)
            .with("DBSnapshotIdentifier", db_snapshot_identifier)
        )
    }
    /// `Tags`. The tags to be assigned to the DB snapshot.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for DbSnapshot {
    const TYPE: &'static str = "AWS::RDS::DBSnapshot";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for DbSnapshot {
    type Handle = DbSnapshotRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> DbSnapshotRef { DbSnapshotRef(self.0.build(scope, "AWS::RDS::DBSnapshot")) }
}

/// A [`DbSnapshot`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct DbSnapshotRef(fc::NodeId);

impl DbSnapshotRef {
    /// `DBSnapshotArn`, by `Ref`. The Amazon Resource Name (ARN) for the DB snapshot.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<DbSnapshot>> { fc::Value::reference(self.0) }
    /// `AllocatedStorage`, by `Fn::GetAtt`. The allocated storage size in gibibytes (GiB).
    #[inline]
    pub fn allocated_storage(&self) -> fc::Value<i64> { fc::Value::attribute(self.0, "AllocatedStorage") }
    /// `AvailabilityZone`, by `Fn::GetAtt`. The name of the Availability Zone the DB instance was located in at
    /// the time of the DB snapshot.
    #[inline]
    pub fn availability_zone(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "AvailabilityZone") }
    /// `DbiResourceId`, by `Fn::GetAtt`. The identifier for the source DB instance, which is unique to an AWS
    /// Region.
    #[inline]
    pub fn dbi_resource_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "DbiResourceId") }
    /// `Encrypted`, by `Fn::GetAtt`. Indicates whether the DB snapshot is encrypted.
    #[inline]
    pub fn encrypted(&self) -> fc::Value<bool> { fc::Value::attribute(self.0, "Encrypted") }
    /// `Engine`, by `Fn::GetAtt`. The name of the database engine.
    #[inline]
    pub fn engine(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Engine") }
    /// `EngineVersion`, by `Fn::GetAtt`. The version of the database engine.
    #[inline]
    pub fn engine_version(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "EngineVersion") }
    /// `IAMDatabaseAuthenticationEnabled`, by `Fn::GetAtt`. Indicates whether mapping of AWS IAM accounts to
    /// database accounts is enabled.
    #[inline]
    pub fn iam_database_authentication_enabled(&self) -> fc::Value<bool> { fc::Value::attribute(self.0, "IAMDatabaseAuthenticationEnabled") }
    /// `InstanceCreateTime`, by `Fn::GetAtt`. The time when the DB instance was created, in UTC.
    #[inline]
    pub fn instance_create_time(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "InstanceCreateTime") }
    /// `Iops`, by `Fn::GetAtt`. The Provisioned IOPS value of the DB instance at the time of the snapshot.
    #[inline]
    pub fn iops(&self) -> fc::Value<i64> { fc::Value::attribute(self.0, "Iops") }
    /// `KmsKeyId`, by `Fn::GetAtt`. If Encrypted is true, the AWS KMS key identifier for the encrypted DB
    /// snapshot.
    #[inline]
    pub fn kms_key_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "KmsKeyId") }
    /// `LicenseModel`, by `Fn::GetAtt`. License model information for the restored DB instance.
    #[inline]
    pub fn license_model(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "LicenseModel") }
    /// `MasterUsername`, by `Fn::GetAtt`. The master username for the DB snapshot.
    #[inline]
    pub fn master_username(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "MasterUsername") }
    /// `OptionGroupName`, by `Fn::GetAtt`. The option group name for the DB snapshot.
    #[inline]
    pub fn option_group_name(&self) -> fc::Value<fc::IdOf<OptionGroup>> { fc::Value::attribute(self.0, "OptionGroupName") }
    /// `OriginalSnapshotCreateTime`, by `Fn::GetAtt`. The time of the CreateDBSnapshot operation in UTC. Doesn't
    /// change when the snapshot is copied.
    #[inline]
    pub fn original_snapshot_create_time(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "OriginalSnapshotCreateTime") }
    /// `Port`, by `Fn::GetAtt`. The port that the database engine was listening on at the time of the snapshot.
    #[inline]
    pub fn port(&self) -> fc::Value<i64> { fc::Value::attribute(self.0, "Port") }
    /// `SnapshotCreateTime`, by `Fn::GetAtt`. The time when the snapshot was taken, in UTC.
    #[inline]
    pub fn snapshot_create_time(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "SnapshotCreateTime") }
    /// `SnapshotType`, by `Fn::GetAtt`. The type of the DB snapshot.
    #[inline]
    pub fn snapshot_type(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "SnapshotType") }
    /// `Status`, by `Fn::GetAtt`. The status of this DB snapshot.
    #[inline]
    pub fn status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Status") }
    /// `StorageThroughput`, by `Fn::GetAtt`. The storage throughput for the DB snapshot.
    #[inline]
    pub fn storage_throughput(&self) -> fc::Value<i64> { fc::Value::attribute(self.0, "StorageThroughput") }
    /// `StorageType`, by `Fn::GetAtt`. The storage type associated with the DB snapshot.
    #[inline]
    pub fn storage_type(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "StorageType") }
    /// `VpcId`, by `Fn::GetAtt`. The VPC ID associated with the DB snapshot.
    #[inline]
    pub fn vpc_id(&self) -> fc::Value<fc::IdOf<cfn::target::ec2::Vpc>> { fc::Value::attribute(self.0, "VpcId") }
}

impl From<DbSnapshotRef> for fc::NodeId {
    #[inline]
    fn from(it: DbSnapshotRef) -> Self { it.0 }
}

impl From<&DbSnapshotRef> for fc::NodeId {
    #[inline]
    fn from(it: &DbSnapshotRef) -> Self { it.0 }
}

/// `AWS::RDS::DBSubnetGroup`
///
/// The `AWS::RDS::DBSubnetGroup` resource creates a database subnet group. Subnet groups must contain at least two
/// subnets in two different Availability Zones in the same region.
#[derive(Clone)]
pub struct DbSubnetGroup(cfn::ResourceBody);

impl DbSubnetGroup {
    /// A new `AWS::RDS::DBSubnetGroup`.
    ///
    /// - `DBSubnetGroupDescription`. The description for the DB subnet group.
    /// - `SubnetIds`. The EC2 Subnet IDs for the DB subnet group.
    pub fn new(
        db_subnet_group_description: impl fc::IntoValue<String>,
        subnet_ids: impl fc::IntoValue<fc::List<fc::IdOf<cfn::target::ec2::Subnet>>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("DBSubnetGroupDescription", db_subnet_group_description)
            .with("SubnetIds", subnet_ids)
        )
    }
    /// `DBSubnetGroupName`. The name for the DB subnet group. This value is stored as a lowercase string.
    pub fn db_subnet_group_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DBSubnetGroupName", value)) }
    /// `Tags`. Tags to assign to the DB subnet group.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for DbSubnetGroup {
    const TYPE: &'static str = "AWS::RDS::DBSubnetGroup";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for DbSubnetGroup {
    type Handle = DbSubnetGroupRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> DbSubnetGroupRef { DbSubnetGroupRef(self.0.build(scope, "AWS::RDS::DBSubnetGroup")) }
}

/// A [`DbSubnetGroup`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct DbSubnetGroupRef(fc::NodeId);

impl DbSubnetGroupRef {
    /// `DBSubnetGroupName`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<DbSubnetGroup>> { fc::Value::reference(self.0) }
    /// `DBSubnetGroupArn`, by `Fn::GetAtt`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<DbSubnetGroup>> { fc::Value::attribute(self.0, "DBSubnetGroupArn") }
}

impl From<DbSubnetGroupRef> for fc::NodeId {
    #[inline]
    fn from(it: DbSubnetGroupRef) -> Self { it.0 }
}

impl From<&DbSubnetGroupRef> for fc::NodeId {
    #[inline]
    fn from(it: &DbSubnetGroupRef) -> Self { it.0 }
}

/// `AWS::RDS::Deployment`
///
/// Resource Type definition for AWS::RDS::Deployment. Creates and manages an Amazon RDS Blue/Green Deployment.
#[derive(Clone)]
pub struct Deployment(cfn::ResourceBody);

impl Deployment {
    /// A new `AWS::RDS::Deployment`.
    ///
    /// - `BlueGreenDeploymentName`. The name of the Blue/Green Deployment.
    /// - `Source`. The ARN of the source production database.
    pub fn new(
        blue_green_deployment_name: impl fc::IntoValue<String>,
        source: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("BlueGreenDeploymentName", blue_green_deployment_name)
            .with("Source", source)
        )
    }
    /// `UpgradeTargetStorageConfig`. Whether to upgrade the storage file system configuration on the target
    /// database.
    pub fn upgrade_target_storage_config(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("UpgradeTargetStorageConfig", value)) }
    /// `TargetIops`. The Provisioned IOPS value for the target DB instance.
    pub fn target_iops(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("TargetIops", value)) }
    /// `TargetDBParameterGroupName`. The DB parameter group for the target DB instance.
    pub fn target_db_parameter_group_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TargetDBParameterGroupName", value)) }
    /// `TargetEngineVersion`. The DB engine version for the target database.
    pub fn target_engine_version(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TargetEngineVersion", value)) }
    /// `TargetStorageThroughput`. The storage throughput value for the target DB instance.
    pub fn target_storage_throughput(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("TargetStorageThroughput", value)) }
    /// `Tags`. The tags assigned to the Blue/Green Deployment.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `TargetStorageType`. The storage type for the target DB instance.
    pub fn target_storage_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TargetStorageType", value)) }
    /// `TargetAllocatedStorage`. The allocated storage size in GiB for the target DB instance.
    pub fn target_allocated_storage(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("TargetAllocatedStorage", value)) }
    /// `TargetDBClusterParameterGroupName`. The DB cluster parameter group for the target Aurora DB cluster.
    pub fn target_db_cluster_parameter_group_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TargetDBClusterParameterGroupName", value)) }
    /// `TargetDBInstanceClass`. The DB instance class for target RDS DB instances.
    pub fn target_db_instance_class(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TargetDBInstanceClass", value)) }
}

impl cfn::Resource for Deployment {
    const TYPE: &'static str = "AWS::RDS::Deployment";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Deployment {
    type Handle = DeploymentRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> DeploymentRef { DeploymentRef(self.0.build(scope, "AWS::RDS::Deployment")) }
}

/// A [`Deployment`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct DeploymentRef(fc::NodeId);

impl DeploymentRef {
    /// `Arn`, by `Ref`. The Amazon Resource Name (ARN) of the Blue/Green Deployment.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Deployment>> { fc::Value::reference(self.0) }
    /// `BlueGreenDeploymentIdentifier`, by `Fn::GetAtt`. The system-generated identifier of the Blue/Green
    /// Deployment.
    #[inline]
    pub fn blue_green_deployment_identifier(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "BlueGreenDeploymentIdentifier") }
    /// `Target`, by `Fn::GetAtt`. The ARN of the target database in the green environment.
    #[inline]
    pub fn target(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Target") }
    /// `SwitchoverDetails`, by `Fn::GetAtt`.
    #[inline]
    pub fn switchover_details(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "SwitchoverDetails") }
    /// `Tasks`, by `Fn::GetAtt`.
    #[inline]
    pub fn tasks(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Tasks") }
    /// `Status`, by `Fn::GetAtt`. The status of the Blue/Green Deployment.
    #[inline]
    pub fn status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Status") }
    /// `CreateTime`, by `Fn::GetAtt`. The time when the Blue/Green Deployment was created in UTC.
    #[inline]
    pub fn create_time(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreateTime") }
}

impl From<DeploymentRef> for fc::NodeId {
    #[inline]
    fn from(it: DeploymentRef) -> Self { it.0 }
}

impl From<&DeploymentRef> for fc::NodeId {
    #[inline]
    fn from(it: &DeploymentRef) -> Self { it.0 }
}

/// `AWS::RDS::EventSubscription`
///
/// The `AWS::RDS::EventSubscription` resource allows you to receive notifications for Amazon Relational Database
/// Service events through the Amazon Simple Notification Service (Amazon SNS).
#[derive(Clone)]
pub struct EventSubscription(cfn::ResourceBody);

impl EventSubscription {
    /// A new `AWS::RDS::EventSubscription`.
    ///
    /// - `SnsTopicArn`. The Amazon Resource Name (ARN) of the SNS topic created for event notification. SNS
    ///   automatically creates the ARN when you create a topic and subscribe to it.
    pub fn new(sns_topic_arn: impl fc::IntoValue<fc::Arn<cfn::target::sns::Topic>>) -> Self { Self(cfn::ResourceBody::new().with("SnsTopicArn", sns_topic_arn)) }
    /// `Enabled`. Specifies whether to activate the subscription. If the event notification subscription isn't
    /// activated, the subscription is created but not active.
    pub fn enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Enabled", value)) }
    /// `EventCategories`. A list of event categories for a particular source type ( `SourceType` ) that you want
    /// to subscribe to.
    pub fn event_categories(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("EventCategories", value)) }
    /// `SourceIds`. The list of identifiers of the event sources for which events are returned. If not specified,
    /// then all sources are included in the response. An identifier must begin with a letter and must contain only
    /// ASCII letters, digits, and hyphens. It can't end with a hyphen or contain two consecutive hyphens.
    pub fn source_ids(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("SourceIds", value)) }
    /// `SourceType`. The type of source that is generating the events. For example, if you want to be notified of
    /// events generated by a DB instance, you set this parameter to `db-instance`. For RDS Proxy events, specify
    /// `db-proxy`. If this value isn't specified, all events are returned.
    pub fn source_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SourceType", value)) }
    /// `SubscriptionName`. The name of the subscription.
    pub fn subscription_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SubscriptionName", value)) }
    /// `Tags`. An optional array of key-value pairs to apply to this subscription.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for EventSubscription {
    const TYPE: &'static str = "AWS::RDS::EventSubscription";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for EventSubscription {
    type Handle = EventSubscriptionRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> EventSubscriptionRef { EventSubscriptionRef(self.0.build(scope, "AWS::RDS::EventSubscription")) }
}

/// A [`EventSubscription`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct EventSubscriptionRef(fc::NodeId);

impl EventSubscriptionRef {
    /// `SubscriptionName`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<EventSubscription>> { fc::Value::reference(self.0) }
}

impl From<EventSubscriptionRef> for fc::NodeId {
    #[inline]
    fn from(it: EventSubscriptionRef) -> Self { it.0 }
}

impl From<&EventSubscriptionRef> for fc::NodeId {
    #[inline]
    fn from(it: &EventSubscriptionRef) -> Self { it.0 }
}

/// `AWS::RDS::GlobalCluster`
///
/// The `AWS::RDS::GlobalCluster` resource creates or updates an Amazon Aurora global database spread across
/// multiple AWS Regions.
#[derive(Clone)]
pub struct GlobalCluster(cfn::ResourceBody);

impl GlobalCluster {
    /// A value of `Engine`.
    pub const ENGINE_AURORA: &'static str = "aurora";
    /// A value of `Engine`.
    pub const ENGINE_AURORA_MYSQL: &'static str = "aurora-mysql";
    /// A value of `Engine`.
    pub const ENGINE_AURORA_POSTGRESQL: &'static str = "aurora-postgresql";
    /// A new `AWS::RDS::GlobalCluster`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `DeletionProtection`. Specifies whether to enable deletion protection for the new global database cluster.
    /// The global database can't be deleted when deletion protection is enabled.
    pub fn deletion_protection(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("DeletionProtection", value)) }
    /// `Engine`. The database engine to use for this global database cluster.
    pub fn engine(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Engine", value)) }
    /// `EngineLifecycleSupport`. The life cycle type for this global database cluster.
    pub fn engine_lifecycle_support(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("EngineLifecycleSupport", value)) }
    /// `EngineVersion`. The engine version to use for this global database cluster.
    pub fn engine_version(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("EngineVersion", value)) }
    /// `GlobalClusterIdentifier`. The cluster identifier for this global database cluster. This parameter is
    /// stored as a lowercase string.
    pub fn global_cluster_identifier(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("GlobalClusterIdentifier", value)) }
    /// `SourceDBClusterIdentifier`. The Amazon Resource Name (ARN) to use as the primary cluster of the global
    /// database.
    pub fn source_db_cluster_identifier(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SourceDBClusterIdentifier", value)) }
    /// `StorageEncrypted`. Specifies whether to enable storage encryption for the new global database cluster.
    pub fn storage_encrypted(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("StorageEncrypted", value)) }
    /// `Tags`. Metadata assigned to an Amazon RDS resource consisting of a key-value pair.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for GlobalCluster {
    const TYPE: &'static str = "AWS::RDS::GlobalCluster";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for GlobalCluster {
    type Handle = GlobalClusterRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> GlobalClusterRef { GlobalClusterRef(self.0.build(scope, "AWS::RDS::GlobalCluster")) }
}

/// A [`GlobalCluster`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct GlobalClusterRef(fc::NodeId);

impl GlobalClusterRef {
    /// `GlobalClusterIdentifier`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<GlobalCluster>> { fc::Value::reference(self.0) }
    /// `GlobalEndpoint`, by `Fn::GetAtt`.
    #[inline]
    pub fn global_endpoint(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "GlobalEndpoint") }
}

impl From<GlobalClusterRef> for fc::NodeId {
    #[inline]
    fn from(it: GlobalClusterRef) -> Self { it.0 }
}

impl From<&GlobalClusterRef> for fc::NodeId {
    #[inline]
    fn from(it: &GlobalClusterRef) -> Self { it.0 }
}

/// `AWS::RDS::Integration`
///
/// A zero-ETL integration with Amazon Redshift.
#[derive(Clone)]
pub struct Integration(cfn::ResourceBody);

impl Integration {
    /// A new `AWS::RDS::Integration`.
    ///
    /// - `SourceArn`. The Amazon Resource Name (ARN) of the database to use as the source for replication.
    /// - `TargetArn`. The ARN of the Redshift data warehouse to use as the target for replication.
    pub fn new(
        source_arn: impl fc::IntoValue<String>,
        target_arn: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("SourceArn", source_arn)
            .with("TargetArn", target_arn)
        )
    }
    /// `AdditionalEncryptionContext`. An optional set of non-secret key–value pairs that contains additional
    /// contextual information about the data.
    pub fn additional_encryption_context(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("AdditionalEncryptionContext", value)) }
    /// `DataFilter`. Data filters for the integration. These filters determine which tables from the source
    /// database are sent to the target Amazon Redshift data warehouse.
    pub fn data_filter(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DataFilter", value)) }
    /// `Description`. A description of the integration.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `IntegrationName`. The name of the integration.
    pub fn integration_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("IntegrationName", value)) }
    /// `KMSKeyId`. The AWS Key Management System ( AWS KMS) key identifier for the key to use to encrypt the
    /// integration. If you don't specify an encryption key, RDS uses a default AWS owned key.
    pub fn kms_key_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("KMSKeyId", value)) }
    /// `Tags`. An optional array of key-value pairs to apply to this integration.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for Integration {
    const TYPE: &'static str = "AWS::RDS::Integration";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Integration {
    type Handle = IntegrationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> IntegrationRef { IntegrationRef(self.0.build(scope, "AWS::RDS::Integration")) }
}

/// A [`Integration`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct IntegrationRef(fc::NodeId);

impl IntegrationRef {
    /// `IntegrationArn`, by `Ref`. The ARN of the integration.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Integration>> { fc::Value::reference(self.0) }
    /// `CreateTime`, by `Fn::GetAtt`. The time when the integration was created, in Universal Coordinated Time
    /// (UTC).
    #[inline]
    pub fn create_time(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreateTime") }
}

impl From<IntegrationRef> for fc::NodeId {
    #[inline]
    fn from(it: IntegrationRef) -> Self { it.0 }
}

impl From<&IntegrationRef> for fc::NodeId {
    #[inline]
    fn from(it: &IntegrationRef) -> Self { it.0 }
}

/// `AWS::RDS::OptionGroup`
///
/// The `AWS::RDS::OptionGroup` resource creates or updates an option group, to enable and configure features that
/// are specific to a particular DB engine.
#[derive(Clone)]
pub struct OptionGroup(cfn::ResourceBody);

impl OptionGroup {
    /// A new `AWS::RDS::OptionGroup`.
    ///
    /// - `EngineName`. Specifies the name of the engine that this option group should be associated with.
    /// - `MajorEngineVersion`. Specifies the major version of the engine that this option group should be associated
    ///   with.
    /// - `OptionGroupDescription`. The description of the option group.
    pub fn new(
        engine_name: impl fc::IntoValue<String>,
        major_engine_version: impl fc::IntoValue<String>,
        option_group_description: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("EngineName", engine_name)
            .with("MajorEngineVersion", major_engine_version)
            .with("OptionGroupDescription", option_group_description)
        )
    }
    /// `OptionConfigurations`. A list of all available options for an option group.
    pub fn option_configurations(self, value: impl fc::IntoValue<fc::List<OptionConfiguration>>) -> Self { Self(self.0.with("OptionConfigurations", value)) }
    /// `OptionGroupName`. The name of the option group to be created.
    pub fn option_group_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("OptionGroupName", value)) }
    /// `Tags`. Tags to assign to the option group.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for OptionGroup {
    const TYPE: &'static str = "AWS::RDS::OptionGroup";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for OptionGroup {
    type Handle = OptionGroupRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> OptionGroupRef { OptionGroupRef(self.0.build(scope, "AWS::RDS::OptionGroup")) }
}

/// A [`OptionGroup`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct OptionGroupRef(fc::NodeId);

impl OptionGroupRef {
    /// `OptionGroupName`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<OptionGroup>> { fc::Value::reference(self.0) }
}

impl From<OptionGroupRef> for fc::NodeId {
    #[inline]
    fn from(it: OptionGroupRef) -> Self { it.0 }
}

impl From<&OptionGroupRef> for fc::NodeId {
    #[inline]
    fn from(it: &OptionGroupRef) -> Self { it.0 }
}

/// Contains details about an additional storage volume for a DB instance. RDS support additional storage volumes
/// for RDS for Oracle and RDS for SQL Server.
#[derive(Clone)]
pub struct AdditionalStorageVolume(cfn::Properties);

impl AdditionalStorageVolume {
    /// A new `AdditionalStorageVolume`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `AllocatedStorage`. The amount of storage allocated for the additional storage volume, in gibibytes (GiB).
    /// The minimum is 20 GiB. The maximum is 65,536 GiB (64 TiB).
    pub fn allocated_storage(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AllocatedStorage", value)) }
    /// `Iops`. The number of I/O operations per second (IOPS) provisioned for the additional storage volume.
    pub fn iops(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Iops", value)) }
    /// `MaxAllocatedStorage`. The upper limit in gibibytes (GiB) to which RDS can automatically scale the storage
    /// of the additional storage volume.
    pub fn max_allocated_storage(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MaxAllocatedStorage", value)) }
    /// `StorageOperationPercentProgress`.
    pub fn storage_operation_percent_progress(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("StorageOperationPercentProgress", value)) }
    /// `StorageOperationStatus`.
    pub fn storage_operation_status(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("StorageOperationStatus", value)) }
    /// `StorageThroughput`. The storage throughput value for the additional storage volume, in mebibytes per
    /// second (MiBps). This setting applies only to the General Purpose SSD (`gp3`) storage type.
    pub fn storage_throughput(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("StorageThroughput", value)) }
    /// `StorageType`. The storage type for the additional storage volume. Valid Values: `GP3 | IO2`
    pub fn storage_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("StorageType", value)) }
    /// `VolumeName`. The name of the additional storage volume. Valid Values: `RDSDBDATA2 | RDSDBDATA3 |
    /// RDSDBDATA4`
    pub fn volume_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("VolumeName", value)) }
}

impl fc::Property for AdditionalStorageVolume {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the details of authentication used by a proxy to log in as a specific database user.
#[derive(Clone)]
pub struct AuthFormat(cfn::Properties);

impl AuthFormat {
    /// A value of `AuthScheme`.
    pub const AUTH_SCHEME_SECRETS: &'static str = "SECRETS";
    /// A value of `ClientPasswordAuthType`.
    pub const CLIENT_PASSWORD_AUTH_TYPE_MYSQL_CACHING_SHA2_PASSWORD: &'static str = "MYSQL_CACHING_SHA2_PASSWORD";
    /// A value of `ClientPasswordAuthType`.
    pub const CLIENT_PASSWORD_AUTH_TYPE_MYSQL_NATIVE_PASSWORD: &'static str = "MYSQL_NATIVE_PASSWORD";
    /// A value of `ClientPasswordAuthType`.
    pub const CLIENT_PASSWORD_AUTH_TYPE_POSTGRES_MD5: &'static str = "POSTGRES_MD5";
    /// A value of `ClientPasswordAuthType`.
    pub const CLIENT_PASSWORD_AUTH_TYPE_POSTGRES_SCRAM_SHA_256: &'static str = "POSTGRES_SCRAM_SHA_256";
    /// A value of `ClientPasswordAuthType`.
    pub const CLIENT_PASSWORD_AUTH_TYPE_SQL_SERVER_AUTHENTICATION: &'static str = "SQL_SERVER_AUTHENTICATION";
    /// A value of `IAMAuth`.
    pub const IAM_AUTH_DISABLED: &'static str = "DISABLED";
    /// A value of `IAMAuth`.
    pub const IAM_AUTH_ENABLED: &'static str = "ENABLED";
    /// A value of `IAMAuth`.
    pub const IAM_AUTH_REQUIRED: &'static str = "REQUIRED";
    /// A new `AuthFormat`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `AuthScheme`. The type of authentication that the proxy uses for connections from the proxy to the
    /// underlying database.
    pub fn auth_scheme(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AuthScheme", value)) }
    /// `ClientPasswordAuthType`. Specifies the details of authentication used by a proxy to log in as a specific
    /// database user.
    pub fn client_password_auth_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ClientPasswordAuthType", value)) }
    /// `Description`. A user-specified description about the authentication used by a proxy to log in as a
    /// specific database user.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `IAMAuth`. A value that indicates whether to require or disallow AWS Identity and Access Management (IAM)
    /// authentication for connections to the proxy. The `ENABLED` value is valid only for proxies with RDS for
    /// Microsoft SQL Server.
    pub fn iam_auth(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("IAMAuth", value)) }
    /// `SecretArn`. The Amazon Resource Name (ARN) representing the secret that the proxy uses to authenticate to
    /// the RDS DB instance or Aurora DB cluster. These secrets are stored within Amazon Secrets Manager.
    pub fn secret_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::secretsmanager::Secret>>) -> Self { Self(self.0.with("SecretArn", value)) }
}

impl fc::Property for AuthFormat {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the settings that control the size and behavior of the connection pool associated with a
/// `DBProxyTargetGroup`.
#[derive(Clone)]
pub struct ConnectionPoolConfigurationInfoFormat(cfn::Properties);

impl ConnectionPoolConfigurationInfoFormat {
    /// A new `ConnectionPoolConfigurationInfoFormat`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ConnectionBorrowTimeout`. The number of seconds for a proxy to wait for a connection to become available
    /// in the connection pool. This setting only applies when the proxy has opened its maximum number of
    /// connections and all connections are busy with client sessions.
    pub fn connection_borrow_timeout(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("ConnectionBorrowTimeout", value)) }
    /// `InitQuery`. Add an initialization query, or modify the current one. You can specify one or more SQL
    /// statements for the proxy to run when opening each new database connection. The setting is typically used
    /// with `SET` statements to make sure that each connection has identical settings. Make sure the query added
    /// here is valid. This is an optional field, so you can choose to leave it empty.
    pub fn init_query(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("InitQuery", value)) }
    /// `MaxConnectionsPercent`. The maximum size of the connection pool for each target in a target group. The
    /// value is expressed as a percentage of the `max_connections` setting for the RDS DB instance or Aurora DB
    /// cluster used by the target group.
    pub fn max_connections_percent(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MaxConnectionsPercent", value)) }
    /// `MaxIdleConnectionsPercent`. A value that controls how actively the proxy closes idle database connections
    /// in the connection pool. The value is expressed as a percentage of the `max_connections` setting for the RDS
    /// DB instance or Aurora DB cluster used by the target group. With a high value, the proxy leaves a high
    /// percentage of idle database connections open.
    pub fn max_idle_connections_percent(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MaxIdleConnectionsPercent", value)) }
    /// `SessionPinningFilters`. Each item in the list represents a class of SQL operations that normally cause all
    /// later statements in a session using a proxy to be pinned to the same underlying database connection.
    /// Including an item in the list exempts that class of SQL operations from the pinning behavior.
    pub fn session_pinning_filters(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("SessionPinningFilters", value)) }
}

impl fc::Property for ConnectionPoolConfigurationInfoFormat {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes an AWS Identity and Access Management (IAM) role that is associated with a DB cluster.
#[derive(Clone)]
pub struct DbClusterRole(cfn::Properties);

impl DbClusterRole {
    /// A new `DbClusterRole`.
    ///
    /// - `RoleArn`. The Amazon Resource Name (ARN) of the IAM role that is associated with the DB cluster.
    pub fn new(role_arn: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>) -> Self { Self(cfn::Properties::new().with("RoleArn", role_arn)) }
    /// `FeatureName`. The name of the feature associated with the AWS Identity and Access Management (IAM) role.
    /// IAM roles that are associated with a DB cluster grant permission for the DB cluster to access other AWS
    /// services on your behalf.
    pub fn feature_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("FeatureName", value)) }
}

impl fc::Property for DbClusterRole {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Information about an AWS Identity and Access Management (IAM) role that is associated with a DB instance.
#[derive(Clone)]
pub struct DbInstanceRole(cfn::Properties);

impl DbInstanceRole {
    /// A new `DbInstanceRole`.
    ///
    /// - `FeatureName`. The name of the feature associated with the AWS Identity and Access Management (IAM) role.
    ///   IAM roles that are associated with a DB instance grant permission for the DB instance to access other AWS
    ///   services on your behalf.
    /// - `RoleArn`. The Amazon Resource Name (ARN) of the IAM role that is associated with the DB instance.
    pub fn new(
        feature_name: impl fc::IntoValue<String>,
        role_arn: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("FeatureName", feature_name)
            .with("RoleArn", role_arn)
        )
    }
}

impl fc::Property for DbInstanceRole {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The `Ingress` property type specifies an individual ingress rule within an `AWS::RDS::DBSecurityGroup`
/// resource.
#[derive(Clone)]
pub struct Ingress(cfn::Properties);

impl Ingress {
    /// A new `Ingress`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `CIDRIP`. The IP range to authorize.
    pub fn cidrip(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CIDRIP", value)) }
    /// `EC2SecurityGroupId`. Id of the EC2 security group to authorize. For VPC DB security groups,
    /// `EC2SecurityGroupId` must be provided. Otherwise, `EC2SecurityGroupOwnerId` and either
    /// `EC2SecurityGroupName` or `EC2SecurityGroupId` must be provided.
    pub fn ec2_security_group_id(self, value: impl fc::IntoValue<fc::IdOf<cfn::target::ec2::SecurityGroup>>) -> Self { Self(self.0.with("EC2SecurityGroupId", value)) }
    /// `EC2SecurityGroupName`. Name of the EC2 security group to authorize. For VPC DB security groups,
    /// `EC2SecurityGroupId` must be provided. Otherwise, `EC2SecurityGroupOwnerId` and either
    /// `EC2SecurityGroupName` or `EC2SecurityGroupId` must be provided.
    pub fn ec2_security_group_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("EC2SecurityGroupName", value)) }
    /// `EC2SecurityGroupOwnerId`. AWS account number of the owner of the EC2 security group specified in the
    /// `EC2SecurityGroupName` parameter. The AWS access key ID isn't an acceptable value. For VPC DB security
    /// groups, `EC2SecurityGroupId` must be provided. Otherwise, `EC2SecurityGroupOwnerId` and either
    /// `EC2SecurityGroupName` or `EC2SecurityGroupId` must be provided.
    pub fn ec2_security_group_owner_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("EC2SecurityGroupOwnerId", value)) }
}

impl fc::Property for Ingress {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The `MasterUserSecret` return value specifies the secret managed by RDS in AWS Secrets Manager for the master
/// user password.
#[derive(Clone)]
pub struct MasterUserSecret(cfn::Properties);

impl MasterUserSecret {
    /// A new `MasterUserSecret`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `KmsKeyId`. The AWS KMS key identifier that is used to encrypt the secret.
    pub fn kms_key_id(self, value: impl fc::IntoValue<fc::IdOf<cfn::target::kms::Key>>) -> Self { Self(self.0.with("KmsKeyId", value)) }
    /// `SecretArn`. The Amazon Resource Name (ARN) of the secret. This parameter is a return value that you can
    /// retrieve using the `Fn::GetAtt` intrinsic function.
    pub fn secret_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SecretArn", value)) }
}

impl fc::Property for MasterUserSecret {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The `OptionConfiguration` property type specifies an individual option, and its settings, within an
/// `AWS::RDS::OptionGroup` resource.
#[derive(Clone)]
pub struct OptionConfiguration(cfn::Properties);

impl OptionConfiguration {
    /// A new `OptionConfiguration`.
    ///
    /// - `OptionName`. The configuration of options to include in a group.
    pub fn new(option_name: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("OptionName", option_name)) }
    /// `DBSecurityGroupMemberships`. A list of DB security groups used for this option.
    pub fn db_security_group_memberships(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("DBSecurityGroupMemberships", value)) }
    /// `OptionSettings`. The option settings to include in an option group.
    pub fn option_settings(self, value: impl fc::IntoValue<fc::List<OptionSetting>>) -> Self { Self(self.0.with("OptionSettings", value)) }
    /// `OptionVersion`. The version for the option.
    pub fn option_version(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("OptionVersion", value)) }
    /// `Port`. The optional port for the option.
    pub fn port(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Port", value)) }
    /// `VpcSecurityGroupMemberships`. A list of VPC security group names used for this option.
    pub fn vpc_security_group_memberships(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("VpcSecurityGroupMemberships", value)) }
}

impl fc::Property for OptionConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The `OptionSetting` property type specifies the value for an option within an `OptionSetting` property.
#[derive(Clone)]
pub struct OptionSetting(cfn::Properties);

impl OptionSetting {
    /// A new `OptionSetting`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Name`. The name of the option that has settings that you can set.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `Value`. The current value of the option setting.
    pub fn value(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Value", value)) }
}

impl fc::Property for OptionSetting {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The `ProcessorFeature` property type specifies the processor features of a DB instance class.
#[derive(Clone)]
pub struct ProcessorFeature(cfn::Properties);

impl ProcessorFeature {
    /// A value of `Name`.
    pub const NAME_CORE_COUNT: &'static str = "coreCount";
    /// A value of `Name`.
    pub const NAME_THREADS_PER_CORE: &'static str = "threadsPerCore";
    /// A new `ProcessorFeature`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Name`. The name of the processor feature. Valid names are `coreCount` and `threadsPerCore`.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `Value`. The value of a processor feature.
    pub fn value(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Value", value)) }
}

impl fc::Property for ProcessorFeature {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The `ScalingConfiguration` property type specifies the scaling configuration of an Aurora Serverless v1 DB
/// cluster.
#[derive(Clone)]
pub struct ScalingConfiguration(cfn::Properties);

impl ScalingConfiguration {
    /// A new `ScalingConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `AutoPause`. Indicates whether to allow or disallow automatic pause for an Aurora DB cluster in
    /// `serverless` DB engine mode. A DB cluster can be paused only when it's idle (it has no connections).
    pub fn auto_pause(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("AutoPause", value)) }
    /// `MaxCapacity`. The maximum capacity for an Aurora DB cluster in `serverless` DB engine mode.
    pub fn max_capacity(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MaxCapacity", value)) }
    /// `MinCapacity`. The minimum capacity for an Aurora DB cluster in `serverless` DB engine mode.
    pub fn min_capacity(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MinCapacity", value)) }
    /// `SecondsBeforeTimeout`. The amount of time, in seconds, that Aurora Serverless v1 tries to find a scaling
    /// point to perform seamless scaling before enforcing the timeout action. The default is 300.
    pub fn seconds_before_timeout(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("SecondsBeforeTimeout", value)) }
    /// `SecondsUntilAutoPause`. The time, in seconds, before an Aurora DB cluster in `serverless` mode is paused.
    pub fn seconds_until_auto_pause(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("SecondsUntilAutoPause", value)) }
    /// `TimeoutAction`. The action to take when the timeout is reached, either `ForceApplyCapacityChange` or
    /// `RollbackCapacityChange`.
    pub fn timeout_action(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TimeoutAction", value)) }
}

impl fc::Property for ScalingConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The `ServerlessV2ScalingConfiguration` property type specifies the scaling configuration of an Aurora
/// Serverless V2 DB cluster.
#[derive(Clone)]
pub struct ServerlessV2ScalingConfiguration(cfn::Properties);

impl ServerlessV2ScalingConfiguration {
    /// A new `ServerlessV2ScalingConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `MaxCapacity`. The maximum number of Aurora capacity units (ACUs) for a DB instance in an Aurora Serverless
    /// v2 cluster. You can specify ACU values in half-step increments, such as 40, 40.5, 41, and so on. The
    /// largest value that you can use is 128.
    pub fn max_capacity(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("MaxCapacity", value)) }
    /// `MinCapacity`. The minimum number of Aurora capacity units (ACUs) for a DB instance in an Aurora Serverless
    /// v2 cluster. You can specify ACU values in half-step increments, such as 8, 8.5, 9, and so on. For Aurora
    /// versions that support the Aurora Serverless v2 auto-pause feature, the smallest value that you can use is
    /// 0\. For versions that don't support Aurora Serverless v2 auto-pause, the smallest value that you can use is
    /// 0.5.
    pub fn min_capacity(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("MinCapacity", value)) }
    /// `SecondsUntilAutoPause`. Specifies the number of seconds an Aurora Serverless v2 DB instance must be idle
    /// before Aurora attempts to automatically pause it.
    pub fn seconds_until_auto_pause(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("SecondsUntilAutoPause", value)) }
}

impl fc::Property for ServerlessV2ScalingConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}
