// Written by `fineract-codegen`; changes are lost.

//! The resources of `AWS::S3`.

use fineract_core as fc;

use crate as cfn;

/// `AWS::S3::AccessGrant`
///
/// The `AWS::S3::AccessGrant` resource creates an access grant that gives a grantee access to your S3 data. The
/// grantee can be an IAM user or role or a directory user, or group. Before you can create a grant, you must have
/// an S3 Access Grants instance in the same Region as the S3 data.
#[derive(Clone)]
pub struct AccessGrant(cfn::ResourceBody);

impl AccessGrant {
    /// A value of `Permission`.
    pub const PERMISSION_READ: &'static str = "READ";
    /// A value of `Permission`.
    pub const PERMISSION_READWRITE: &'static str = "READWRITE";
    /// A value of `Permission`.
    pub const PERMISSION_WRITE: &'static str = "WRITE";
    /// A value of `S3PrefixType`.
    pub const S3_PREFIX_TYPE_OBJECT: &'static str = "Object";
    /// A new `AWS::S3::AccessGrant`.
    ///
    /// - `AccessGrantsLocationId`. The ID of the registered location to which you are granting access. S3 Access
    ///   Grants assigns this ID when you register the location. S3 Access Grants assigns the ID `default` to the
    ///   default location `s3://` and assigns an auto-generated ID to other locations that you register.
    /// - `Grantee`. The user, group, or role to which you are granting access. You can grant access to an IAM user
    ///   or role. If you have added your corporate directory to AWS IAM Identity Center and associated your Identity
    ///   Center instance with your S3 Access Grants instance, the grantee can also be a corporate directory user or
    ///   group.
    /// - `Permission`. The type of access that you are granting to your S3 data, which can be set to one of the
    ///   following values
    pub fn new(
        access_grants_location_id: impl fc::IntoValue<String>,
        grantee: impl fc::IntoValue<Grantee>,
        permission: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("AccessGrantsLocationId", access_grants_location_id)
            .with("Grantee", grantee)
            .with("Permission", permission)
        )
    }
    /// `AccessGrantsLocationConfiguration`. The configuration options of the grant location. The grant location is
    /// the S3 path to the data to which you are granting access. It contains the `S3SubPrefix` field. The grant
    /// scope is the result of appending the subprefix to the location scope of the registered location.
    pub fn access_grants_location_configuration(self, value: impl fc::IntoValue<AccessGrantsLocationConfiguration>) -> Self { Self(self.0.with("AccessGrantsLocationConfiguration", value)) }
    /// `ApplicationArn`. The Amazon Resource Name (ARN) of an AWS IAM Identity Center application associated with
    /// your Identity Center instance. If the grant includes an application ARN, the grantee can only access the S3
    /// data through this application.
    pub fn application_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ApplicationArn", value)) }
    /// `S3PrefixType`. The type of `S3SubPrefix`. The only possible value is `Object`. Pass this value if the
    /// access grant scope is an object. Do not pass this value if the access grant scope is a bucket or a bucket
    /// and a prefix.
    pub fn s3_prefix_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("S3PrefixType", value)) }
    /// `Tags`. The AWS resource tags that you are adding to the access grant. Each tag is a label consisting of a
    /// user-defined key and value. Tags can help you manage, identify, organize, search for, and filter resources.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for AccessGrant {
    const TYPE: &'static str = "AWS::S3::AccessGrant";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for AccessGrant {
    type Handle = AccessGrantRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> AccessGrantRef { AccessGrantRef(self.0.build(scope, "AWS::S3::AccessGrant")) }
}

/// A [`AccessGrant`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct AccessGrantRef(fc::NodeId);

impl AccessGrantRef {
    /// `AccessGrantId`, by `Ref`. The ID of the access grant. S3 Access Grants auto-generates this ID when you
    /// create the access grant.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<AccessGrant>> { fc::Value::reference(self.0) }
    /// `AccessGrantArn`, by `Fn::GetAtt`. The ARN of the access grant.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<AccessGrant>> { fc::Value::attribute(self.0, "AccessGrantArn") }
    /// `GrantScope`, by `Fn::GetAtt`. The S3 path of the data to which you are granting access. It is the result
    /// of appending the `Subprefix` to the location scope.
    #[inline]
    pub fn grant_scope(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "GrantScope") }
}

impl From<AccessGrantRef> for fc::NodeId {
    #[inline]
    fn from(it: AccessGrantRef) -> Self { it.0 }
}

impl From<&AccessGrantRef> for fc::NodeId {
    #[inline]
    fn from(it: &AccessGrantRef) -> Self { it.0 }
}

/// `AWS::S3::AccessGrantsInstance`
///
/// The `AWS::S3::AccessGrantInstance` resource creates an S3 Access Grants instance, which serves as a logical
/// grouping for access grants. You can create one S3 Access Grants instance per Region per account.
#[derive(Clone)]
pub struct AccessGrantsInstance(cfn::ResourceBody);

impl AccessGrantsInstance {
    /// A new `AWS::S3::AccessGrantsInstance`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `IdentityCenterArn`. If you would like to associate your S3 Access Grants instance with an AWS IAM Identity
    /// Center instance, use this field to pass the Amazon Resource Name (ARN) of the AWS IAM Identity Center
    /// instance that you are associating with your S3 Access Grants instance. An IAM Identity Center instance is
    /// your corporate identity directory that you added to the IAM Identity Center.
    pub fn identity_center_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("IdentityCenterArn", value)) }
    /// `Tags`. The AWS resource tags that you are adding to the S3 Access Grants instance. Each tag is a label
    /// consisting of a user-defined key and value. Tags can help you manage, identify, organize, search for, and
    /// filter resources.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for AccessGrantsInstance {
    const TYPE: &'static str = "AWS::S3::AccessGrantsInstance";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for AccessGrantsInstance {
    type Handle = AccessGrantsInstanceRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> AccessGrantsInstanceRef { AccessGrantsInstanceRef(self.0.build(scope, "AWS::S3::AccessGrantsInstance")) }
}

/// A [`AccessGrantsInstance`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct AccessGrantsInstanceRef(fc::NodeId);

impl AccessGrantsInstanceRef {
    /// `AccessGrantsInstanceId`, by `Fn::GetAtt`. The ID of the S3 Access Grants instance. The ID is `default`.
    /// You can have one S3 Access Grants instance per Region per account.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<AccessGrantsInstance>> { fc::Value::attribute(self.0, "AccessGrantsInstanceId") }
    /// `AccessGrantsInstanceArn`, by `Ref`. The ARN of the S3 Access Grants instance.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<AccessGrantsInstance>> { fc::Value::reference(self.0) }
}

impl From<AccessGrantsInstanceRef> for fc::NodeId {
    #[inline]
    fn from(it: AccessGrantsInstanceRef) -> Self { it.0 }
}

impl From<&AccessGrantsInstanceRef> for fc::NodeId {
    #[inline]
    fn from(it: &AccessGrantsInstanceRef) -> Self { it.0 }
}

/// `AWS::S3::AccessGrantsLocation`
///
/// The `AWS::S3::AccessGrantsLocation` resource creates the S3 data location that you would like to register in
/// your S3 Access Grants instance. Your S3 data must be in the same Region as your S3 Access Grants instance.
#[derive(Clone)]
pub struct AccessGrantsLocation(cfn::ResourceBody);

impl AccessGrantsLocation {
    /// A new `AWS::S3::AccessGrantsLocation`.
    ///
    /// - `IamRoleArn`. The Amazon Resource Name (ARN) of the IAM role for the registered location. S3 Access Grants
    ///   assumes this role to manage access to the registered location.
    /// - `LocationScope`. The S3 URI path to the location that you are registering. The location scope can be the
    ///   default S3 location `s3://`, the S3 path to a bucket, or the S3 path to a bucket and prefix. A prefix in S3
    ///   is a string of characters at the beginning of an object key name used to organize the objects that you
    ///   store in your S3 buckets.
    pub fn new(
        iam_role_arn: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>,
        location_scope: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("IamRoleArn", iam_role_arn)
            .with("LocationScope", location_scope)
        )
    }
    /// `Tags`. The AWS resource tags that you are adding to the S3 Access Grants location. Each tag is a label
    /// consisting of a user-defined key and value. Tags can help you manage, identify, organize, search for, and
    /// filter resources.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for AccessGrantsLocation {
    const TYPE: &'static str = "AWS::S3::AccessGrantsLocation";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for AccessGrantsLocation {
    type Handle = AccessGrantsLocationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> AccessGrantsLocationRef { AccessGrantsLocationRef(self.0.build(scope, "AWS::S3::AccessGrantsLocation")) }
}

/// A [`AccessGrantsLocation`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct AccessGrantsLocationRef(fc::NodeId);

impl AccessGrantsLocationRef {
    /// `AccessGrantsLocationId`, by `Ref`. The ID of the registered location to which you are granting access. S3
    /// Access Grants assigns this ID when you register the location. S3 Access Grants assigns the ID `default` to
    /// the default location `s3://` and assigns an auto-generated ID to other locations that you register.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<AccessGrantsLocation>> { fc::Value::reference(self.0) }
    /// `AccessGrantsLocationArn`, by `Fn::GetAtt`. The ARN of the location you are registering.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<AccessGrantsLocation>> { fc::Value::attribute(self.0, "AccessGrantsLocationArn") }
}

impl From<AccessGrantsLocationRef> for fc::NodeId {
    #[inline]
    fn from(it: AccessGrantsLocationRef) -> Self { it.0 }
}

impl From<&AccessGrantsLocationRef> for fc::NodeId {
    #[inline]
    fn from(it: &AccessGrantsLocationRef) -> Self { it.0 }
}

pub use cfn::target::s3::AccessPoint;

impl AccessPoint {
    /// A new `AWS::S3::AccessPoint`.
    ///
    /// - `Bucket`. The name of the bucket associated with this access point.
    pub fn new(bucket: impl fc::IntoValue<fc::IdOf<Bucket>>) -> Self { Self(cfn::ResourceBody::new().with("Bucket", bucket)) }
    /// `BucketAccountId`. The AWS account ID associated with the S3 bucket associated with this access point.
    pub fn bucket_account_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("BucketAccountId", value)) }
    /// `Name`. The name of this access point. If you don't specify a name, AWS CloudFormation generates a unique
    /// ID and uses that ID for the access point name.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `Policy`. The access point policy associated with this access point.
    pub fn policy(self, value: impl fc::IntoValue<fc::Json>) -> Self { Self(self.0.with("Policy", value)) }
    /// `PublicAccessBlockConfiguration`. The PublicAccessBlock configuration that you want to apply to this Amazon
    /// S3 bucket. You can enable the configuration options in any combination.
    pub fn public_access_block_configuration(self, value: impl fc::IntoValue<PublicAccessBlockConfiguration>) -> Self { Self(self.0.with("PublicAccessBlockConfiguration", value)) }
    /// `Tags`. An array of tags that you can apply to access points. Tags are key-value pairs of metadata used to
    /// categorize your access points and control access.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `VpcConfiguration`. The Virtual Private Cloud (VPC) configuration for this access point, if one exists.
    pub fn vpc_configuration(self, value: impl fc::IntoValue<VpcConfiguration>) -> Self { Self(self.0.with("VpcConfiguration", value)) }
}

impl cfn::Resource for AccessPoint {
    const TYPE: &'static str = "AWS::S3::AccessPoint";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for AccessPoint {
    type Handle = AccessPointRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> AccessPointRef { AccessPointRef(self.0.build(scope, "AWS::S3::AccessPoint")) }
}

/// A [`AccessPoint`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct AccessPointRef(fc::NodeId);

impl AccessPointRef {
    /// `Name`, by `Ref`. The name of this access point.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<AccessPoint>> { fc::Value::reference(self.0) }
    /// `Arn`, by `Fn::GetAtt`. This property contains the details of the ARN for the access point.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<AccessPoint>> { fc::Value::attribute(self.0, "Arn") }
    /// `Alias`, by `Fn::GetAtt`. The alias for this access point.
    #[inline]
    pub fn alias(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Alias") }
    /// `NetworkOrigin`, by `Fn::GetAtt`. Indicates whether this access point allows access from the internet. If
    /// `VpcConfiguration` is specified for this access point, then `NetworkOrigin` is `VPC`, and the access point
    /// doesn't allow access from the internet. Otherwise, `NetworkOrigin` is `Internet`, and the access point
    /// allows access from the internet, subject to the access point and bucket access policies.
    #[inline]
    pub fn network_origin(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "NetworkOrigin") }
}

impl From<AccessPointRef> for fc::NodeId {
    #[inline]
    fn from(it: AccessPointRef) -> Self { it.0 }
}

impl From<&AccessPointRef> for fc::NodeId {
    #[inline]
    fn from(it: &AccessPointRef) -> Self { it.0 }
}

pub use cfn::target::s3::Bucket;

impl Bucket {
    /// A value of `AbacStatus`.
    pub const ABAC_STATUS_DISABLED: &'static str = "Disabled";
    /// A value of `AbacStatus`.
    pub const ABAC_STATUS_ENABLED: &'static str = "Enabled";
    /// A value of `AccessControl`.
    pub const ACCESS_CONTROL_AUTHENTICATED_READ: &'static str = "AuthenticatedRead";
    /// A value of `AccessControl`.
    pub const ACCESS_CONTROL_AWS_EXEC_READ: &'static str = "AwsExecRead";
    /// A value of `AccessControl`.
    pub const ACCESS_CONTROL_BUCKET_OWNER_FULL_CONTROL: &'static str = "BucketOwnerFullControl";
    /// A value of `AccessControl`.
    pub const ACCESS_CONTROL_BUCKET_OWNER_READ: &'static str = "BucketOwnerRead";
    /// A value of `AccessControl`.
    pub const ACCESS_CONTROL_LOG_DELIVERY_WRITE: &'static str = "LogDeliveryWrite";
    /// A value of `AccessControl`.
    pub const ACCESS_CONTROL_PRIVATE: &'static str = "Private";
    /// A value of `AccessControl`.
    pub const ACCESS_CONTROL_PUBLIC_READ: &'static str = "PublicRead";
    /// A value of `AccessControl`.
    pub const ACCESS_CONTROL_PUBLIC_READ_WRITE: &'static str = "PublicReadWrite";
    /// A value of `BucketNamespace`.
    pub const BUCKET_NAMESPACE_ACCOUNT_REGIONAL: &'static str = "account-regional";
    /// A value of `BucketNamespace`.
    pub const BUCKET_NAMESPACE_GLOBAL: &'static str = "global";
    /// A new `AWS::S3::Bucket`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `AbacStatus`. The ABAC status of the general purpose bucket. When ABAC is enabled for the general purpose
    /// bucket, you can use tags to manage access to the general purpose buckets as well as for cost tracking
    /// purposes. When ABAC is disabled for the general purpose buckets, you can only use tags for cost tracking
    /// purposes.
    pub fn abac_status(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AbacStatus", value)) }
    /// `AccelerateConfiguration`. Configures the transfer acceleration state for an Amazon S3 bucket.
    pub fn accelerate_configuration(self, value: impl fc::IntoValue<AccelerateConfiguration>) -> Self { Self(self.0.with("AccelerateConfiguration", value)) }
    /// `AccessControl`. This is a legacy property, and it is not recommended for most use cases. A majority of
    /// modern use cases in Amazon S3 no longer require the use of ACLs, and we recommend that you keep ACLs
    /// disabled.
    pub fn access_control(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AccessControl", value)) }
    /// `AnalyticsConfigurations`. Specifies the configuration and any analyses for the analytics filter of an
    /// Amazon S3 bucket.
    pub fn analytics_configurations(self, value: impl fc::IntoValue<fc::List<AnalyticsConfiguration>>) -> Self { Self(self.0.with("AnalyticsConfigurations", value)) }
    /// `BucketEncryption`. Specifies default encryption for a bucket using server-side encryption with Amazon
    /// S3-managed keys (SSE-S3), AWS KMS-managed keys (SSE-KMS), or dual-layer server-side encryption with
    /// KMS-managed keys (DSSE-KMS).
    pub fn bucket_encryption(self, value: impl fc::IntoValue<BucketEncryption>) -> Self { Self(self.0.with("BucketEncryption", value)) }
    /// `BucketName`. A name for the bucket. If you don't specify a name, AWS CloudFormation generates a unique ID
    /// and uses that ID for the bucket name. The bucket name must contain only lowercase letters, numbers, periods
    /// (.), and dashes (-) and must follow [Amazon S3 bucket restrictions and
    /// limitations](https://docs.aws.amazon.com/AmazonS3/latest/dev/BucketRestrictions.html).
    pub fn bucket_name(self, value: impl fc::IntoValue<fc::IdOf<Bucket>>) -> Self { Self(self.0.with("BucketName", value)) }
    /// `BucketNamePrefix`.
    pub fn bucket_name_prefix(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("BucketNamePrefix", value)) }
    /// `BucketNamespace`.
    pub fn bucket_namespace(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("BucketNamespace", value)) }
    /// `CorsConfiguration`. Describes the cross-origin access configuration for objects in an Amazon S3 bucket.
    pub fn cors_configuration(self, value: impl fc::IntoValue<CorsConfiguration>) -> Self { Self(self.0.with("CorsConfiguration", value)) }
    /// `IntelligentTieringConfigurations`. Defines how Amazon S3 handles Intelligent-Tiering storage.
    pub fn intelligent_tiering_configurations(self, value: impl fc::IntoValue<fc::List<IntelligentTieringConfiguration>>) -> Self { Self(self.0.with("IntelligentTieringConfigurations", value)) }
    /// `InventoryConfigurations`. Specifies the S3 Inventory configuration for an Amazon S3 bucket.
    pub fn inventory_configurations(self, value: impl fc::IntoValue<fc::List<InventoryConfiguration>>) -> Self { Self(self.0.with("InventoryConfigurations", value)) }
    /// `LifecycleConfiguration`. Specifies the lifecycle configuration for objects in an Amazon S3 bucket.
    pub fn lifecycle_configuration(self, value: impl fc::IntoValue<LifecycleConfiguration>) -> Self { Self(self.0.with("LifecycleConfiguration", value)) }
    /// `LoggingConfiguration`. Settings that define where logs are stored.
    pub fn logging_configuration(self, value: impl fc::IntoValue<LoggingConfiguration>) -> Self { Self(self.0.with("LoggingConfiguration", value)) }
    /// `MetadataConfiguration`. The S3 Metadata configuration for a general purpose bucket.
    pub fn metadata_configuration(self, value: impl fc::IntoValue<MetadataConfiguration>) -> Self { Self(self.0.with("MetadataConfiguration", value)) }
    /// `MetadataTableConfiguration`. The metadata table configuration of an Amazon S3 general purpose bucket.
    pub fn metadata_table_configuration(self, value: impl fc::IntoValue<MetadataTableConfiguration>) -> Self { Self(self.0.with("MetadataTableConfiguration", value)) }
    /// `MetricsConfigurations`. Specifies a metrics configuration for the CloudWatch request metrics (specified by
    /// the metrics configuration ID) from an Amazon S3 bucket. If you're updating an existing metrics
    /// configuration, note that this is a full replacement of the existing metrics configuration. If you don't
    /// include the elements you want to keep, they are erased.
    pub fn metrics_configurations(self, value: impl fc::IntoValue<fc::List<MetricsConfiguration>>) -> Self { Self(self.0.with("MetricsConfigurations", value)) }
    /// `NotificationConfiguration`. Configuration that defines how Amazon S3 handles bucket notifications.
    pub fn notification_configuration(self, value: impl fc::IntoValue<NotificationConfiguration>) -> Self { Self(self.0.with("NotificationConfiguration", value)) }
    /// `ObjectLockConfiguration`. This operation is not supported for directory buckets.
    pub fn object_lock_configuration(self, value: impl fc::IntoValue<ObjectLockConfiguration>) -> Self { Self(self.0.with("ObjectLockConfiguration", value)) }
    /// `ObjectLockEnabled`. Indicates whether this bucket has an Object Lock configuration enabled. Enable
    /// `ObjectLockEnabled` when you apply `ObjectLockConfiguration` to a bucket.
    pub fn object_lock_enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("ObjectLockEnabled", value)) }
    /// `OwnershipControls`. Configuration that defines how Amazon S3 handles Object Ownership rules.
    pub fn ownership_controls(self, value: impl fc::IntoValue<OwnershipControls>) -> Self { Self(self.0.with("OwnershipControls", value)) }
    /// `PublicAccessBlockConfiguration`. Configuration that defines how Amazon S3 handles public access.
    pub fn public_access_block_configuration(self, value: impl fc::IntoValue<PublicAccessBlockConfiguration>) -> Self { Self(self.0.with("PublicAccessBlockConfiguration", value)) }
    /// `ReplicationConfiguration`. Configuration for replicating objects in an S3 bucket. To enable replication,
    /// you must also enable versioning by using the `VersioningConfiguration` property.
    pub fn replication_configuration(self, value: impl fc::IntoValue<ReplicationConfiguration>) -> Self { Self(self.0.with("ReplicationConfiguration", value)) }
    /// `Tags`. An arbitrary set of tags (key-value pairs) for this S3 bucket.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `VersioningConfiguration`. Enables multiple versions of all objects in this bucket. You might enable
    /// versioning to prevent objects from being deleted or overwritten by mistake or to archive objects so that
    /// you can retrieve previous versions of them.
    pub fn versioning_configuration(self, value: impl fc::IntoValue<VersioningConfiguration>) -> Self { Self(self.0.with("VersioningConfiguration", value)) }
    /// `WebsiteConfiguration`. Information used to configure the bucket as a static website.
    pub fn website_configuration(self, value: impl fc::IntoValue<WebsiteConfiguration>) -> Self { Self(self.0.with("WebsiteConfiguration", value)) }
}

impl cfn::Resource for Bucket {
    const TYPE: &'static str = "AWS::S3::Bucket";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Bucket {
    type Handle = BucketRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> BucketRef { BucketRef(self.0.build(scope, "AWS::S3::Bucket")) }
}

/// A [`Bucket`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct BucketRef(fc::NodeId);

impl BucketRef {
    /// `BucketName`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<Bucket>> { fc::Value::reference(self.0) }
    /// `Arn`, by `Fn::GetAtt`. Returns the Amazon Resource Name (ARN) of the specified bucket.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Bucket>> { fc::Value::attribute(self.0, "Arn") }
    /// `DomainName`, by `Fn::GetAtt`. Returns the IPv4 DNS name of the specified bucket.
    #[inline]
    pub fn domain_name(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "DomainName") }
    /// `DualStackDomainName`, by `Fn::GetAtt`. Returns the IPv6 DNS name of the specified bucket.
    #[inline]
    pub fn dual_stack_domain_name(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "DualStackDomainName") }
    /// `MetadataConfiguration.AnnotationTableConfiguration.TableArn`, by `Fn::GetAtt`. The Amazon Resource Name
    /// (ARN) for the annotation table.
    #[inline]
    pub fn metadata_configuration_annotation_table_configuration_table_arn(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "MetadataConfiguration.AnnotationTableConfiguration.TableArn") }
    /// `MetadataConfiguration.AnnotationTableConfiguration.TableName`, by `Fn::GetAtt`. The name of the annotation
    /// table.
    #[inline]
    pub fn metadata_configuration_annotation_table_configuration_table_name(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "MetadataConfiguration.AnnotationTableConfiguration.TableName") }
    /// `MetadataConfiguration.Destination`, by `Fn::GetAtt`. The destination information for the S3 Metadata
    /// configuration.
    #[inline]
    pub fn metadata_configuration_destination(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "MetadataConfiguration.Destination") }
    /// `MetadataConfiguration.InventoryTableConfiguration.TableArn`, by `Fn::GetAtt`. The Amazon Resource Name
    /// (ARN) for the inventory table.
    #[inline]
    pub fn metadata_configuration_inventory_table_configuration_table_arn(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "MetadataConfiguration.InventoryTableConfiguration.TableArn") }
    /// `MetadataConfiguration.InventoryTableConfiguration.TableName`, by `Fn::GetAtt`. The name of the inventory
    /// table.
    #[inline]
    pub fn metadata_configuration_inventory_table_configuration_table_name(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "MetadataConfiguration.InventoryTableConfiguration.TableName") }
    /// `MetadataConfiguration.JournalTableConfiguration.TableArn`, by `Fn::GetAtt`. The Amazon Resource Name (ARN)
    /// for the journal table.
    #[inline]
    pub fn metadata_configuration_journal_table_configuration_table_arn(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "MetadataConfiguration.JournalTableConfiguration.TableArn") }
    /// `MetadataConfiguration.JournalTableConfiguration.TableName`, by `Fn::GetAtt`. The name of the journal
    /// table.
    #[inline]
    pub fn metadata_configuration_journal_table_configuration_table_name(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "MetadataConfiguration.JournalTableConfiguration.TableName") }
    /// `MetadataTableConfiguration.S3TablesDestination.TableArn`, by `Fn::GetAtt`. The Amazon Resource Name (ARN)
    /// for the metadata table in the metadata table configuration. The specified metadata table name must be
    /// unique within the `aws_s3_metadata` namespace in the destination table bucket.
    #[inline]
    pub fn metadata_table_configuration_s3_tables_destination_table_arn(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "MetadataTableConfiguration.S3TablesDestination.TableArn") }
    /// `MetadataTableConfiguration.S3TablesDestination.TableNamespace`, by `Fn::GetAtt`. The table bucket
    /// namespace for the metadata table in your metadata table configuration. This value is always
    /// `aws_s3_metadata`.
    #[inline]
    pub fn metadata_table_configuration_s3_tables_destination_table_namespace(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "MetadataTableConfiguration.S3TablesDestination.TableNamespace") }
    /// `RegionalDomainName`, by `Fn::GetAtt`. Returns the regional domain name of the specified bucket.
    #[inline]
    pub fn regional_domain_name(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "RegionalDomainName") }
    /// `WebsiteURL`, by `Fn::GetAtt`. Returns the Amazon S3 website endpoint for the specified bucket.
    #[inline]
    pub fn website_url(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "WebsiteURL") }
}

impl From<BucketRef> for fc::NodeId {
    #[inline]
    fn from(it: BucketRef) -> Self { it.0 }
}

impl From<&BucketRef> for fc::NodeId {
    #[inline]
    fn from(it: &BucketRef) -> Self { it.0 }
}

/// `AWS::S3::BucketPolicy`
///
/// Applies an Amazon S3 bucket policy to an Amazon S3 bucket. If you are using an identity other than the root
/// user of the AWS account that owns the bucket, the calling identity must have the `PutBucketPolicy` permissions
/// on the specified bucket and belong to the bucket owner's account in order to use this operation.
#[derive(Clone)]
pub struct BucketPolicy(cfn::ResourceBody);

impl BucketPolicy {
    /// A new `AWS::S3::BucketPolicy`.
    ///
    /// - `Bucket`. The name of the Amazon S3 bucket to which the policy applies.
    /// - `PolicyDocument`. A policy document containing permissions to add to the specified bucket. In IAM, you must
    ///   provide policy documents in JSON format. However, in CloudFormation you can provide the policy in JSON or
    ///   YAML format because CloudFormation converts YAML to JSON before submitting it to IAM.
    pub fn new(
        bucket: impl fc::IntoValue<fc::IdOf<Bucket>>,
        policy_document: impl fc::IntoValue<fc::Json>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("Bucket", bucket)
            .with("PolicyDocument", policy_document)
        )
    }
}

impl cfn::Resource for BucketPolicy {
    const TYPE: &'static str = "AWS::S3::BucketPolicy";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for BucketPolicy {
    type Handle = BucketPolicyRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> BucketPolicyRef { BucketPolicyRef(self.0.build(scope, "AWS::S3::BucketPolicy")) }
}

/// A [`BucketPolicy`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct BucketPolicyRef(fc::NodeId);

impl BucketPolicyRef {
    /// `Bucket`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<BucketPolicy>> { fc::Value::reference(self.0) }
}

impl From<BucketPolicyRef> for fc::NodeId {
    #[inline]
    fn from(it: BucketPolicyRef) -> Self { it.0 }
}

impl From<&BucketPolicyRef> for fc::NodeId {
    #[inline]
    fn from(it: &BucketPolicyRef) -> Self { it.0 }
}

/// `AWS::S3::MultiRegionAccessPoint`
///
/// The `AWS::S3::MultiRegionAccessPoint` resource creates an Amazon S3 Multi-Region Access Point.
#[derive(Clone)]
pub struct MultiRegionAccessPoint(cfn::ResourceBody);

impl MultiRegionAccessPoint {
    /// A new `AWS::S3::MultiRegionAccessPoint`.
    ///
    /// - `Regions`. A collection of the Regions and buckets associated with the Multi-Region Access Point.
    pub fn new(regions: impl fc::IntoValue<fc::List<Region>>) -> Self { Self(cfn::ResourceBody::new().with("Regions", regions)) }
    /// `Name`. The name of the Multi-Region Access Point.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `PublicAccessBlockConfiguration`. The PublicAccessBlock configuration that you want to apply to this
    /// Multi-Region Access Point. You can enable the configuration options in any combination.
    pub fn public_access_block_configuration(self, value: impl fc::IntoValue<PublicAccessBlockConfiguration>) -> Self { Self(self.0.with("PublicAccessBlockConfiguration", value)) }
}

impl cfn::Resource for MultiRegionAccessPoint {
    const TYPE: &'static str = "AWS::S3::MultiRegionAccessPoint";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for MultiRegionAccessPoint {
    type Handle = MultiRegionAccessPointRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> MultiRegionAccessPointRef { MultiRegionAccessPointRef(self.0.build(scope, "AWS::S3::MultiRegionAccessPoint")) }
}

/// A [`MultiRegionAccessPoint`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct MultiRegionAccessPointRef(fc::NodeId);

impl MultiRegionAccessPointRef {
    /// `Name`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<MultiRegionAccessPoint>> { fc::Value::reference(self.0) }
    /// `Alias`, by `Fn::GetAtt`. The alias for the Multi-Region Access Point.
    #[inline]
    pub fn alias(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Alias") }
    /// `CreatedAt`, by `Fn::GetAtt`. The timestamp of when the Multi-Region Access Point is created.
    #[inline]
    pub fn created_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreatedAt") }
}

impl From<MultiRegionAccessPointRef> for fc::NodeId {
    #[inline]
    fn from(it: MultiRegionAccessPointRef) -> Self { it.0 }
}

impl From<&MultiRegionAccessPointRef> for fc::NodeId {
    #[inline]
    fn from(it: &MultiRegionAccessPointRef) -> Self { it.0 }
}

/// `AWS::S3::MultiRegionAccessPointPolicy`
///
/// Applies an Amazon S3 access policy to an Amazon S3 Multi-Region Access Point.
#[derive(Clone)]
pub struct MultiRegionAccessPointPolicy(cfn::ResourceBody);

impl MultiRegionAccessPointPolicy {
    /// A new `AWS::S3::MultiRegionAccessPointPolicy`.
    ///
    /// - `MrapName`. The name of the Multi-Region Access Point.
    /// - `Policy`. The access policy associated with the Multi-Region Access Point.
    pub fn new(
        mrap_name: impl fc::IntoValue<String>,
        policy: impl fc::IntoValue<fc::Json>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("MrapName", mrap_name)
            .with("Policy", policy)
        )
    }
}

impl cfn::Resource for MultiRegionAccessPointPolicy {
    const TYPE: &'static str = "AWS::S3::MultiRegionAccessPointPolicy";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for MultiRegionAccessPointPolicy {
    type Handle = MultiRegionAccessPointPolicyRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> MultiRegionAccessPointPolicyRef { MultiRegionAccessPointPolicyRef(self.0.build(scope, "AWS::S3::MultiRegionAccessPointPolicy")) }
}

/// A [`MultiRegionAccessPointPolicy`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct MultiRegionAccessPointPolicyRef(fc::NodeId);

impl MultiRegionAccessPointPolicyRef {
    /// `MrapName`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<MultiRegionAccessPointPolicy>> { fc::Value::reference(self.0) }
    /// `PolicyStatus`, by `Fn::GetAtt`. The Policy Status associated with this Multi Region Access Point
    #[inline]
    pub fn policy_status(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "PolicyStatus") }
    /// `PolicyStatus.IsPublic`, by `Fn::GetAtt`. Specifies whether the policy is public or not.
    #[inline]
    pub fn policy_status_is_public(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "PolicyStatus.IsPublic") }
}

impl From<MultiRegionAccessPointPolicyRef> for fc::NodeId {
    #[inline]
    fn from(it: MultiRegionAccessPointPolicyRef) -> Self { it.0 }
}

impl From<&MultiRegionAccessPointPolicyRef> for fc::NodeId {
    #[inline]
    fn from(it: &MultiRegionAccessPointPolicyRef) -> Self { it.0 }
}

/// `AWS::S3::StorageLens`
///
/// The AWS::S3::StorageLens resource creates an Amazon S3 Storage Lens configuration.
#[derive(Clone)]
pub struct StorageLens(cfn::ResourceBody);

impl StorageLens {
    /// A new `AWS::S3::StorageLens`.
    ///
    /// - `StorageLensConfiguration`. This resource contains the details Amazon S3 Storage Lens configuration.
    pub fn new(
        storage_lens_configuration: impl fc::IntoValue<StorageLensConfiguration>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("StorageLensConfiguration", storage_lens_configuration)
        )
    }
    /// `Tags`. A set of tags (key–value pairs) to associate with the Storage Lens configuration.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for StorageLens {
    const TYPE: &'static str = "AWS::S3::StorageLens";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for StorageLens {
    type Handle = StorageLensRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> StorageLensRef { StorageLensRef(self.0.build(scope, "AWS::S3::StorageLens")) }
}

/// A [`StorageLens`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct StorageLensRef(fc::NodeId);

impl StorageLensRef {
    /// `StorageLensConfiguration/Id`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<StorageLens>> { fc::Value::reference(self.0) }
    /// `StorageLensConfiguration.StorageLensArn`, by `Fn::GetAtt`. This property contains the details of the ARN
    /// of the S3 Storage Lens configuration. This property is read-only.
    #[inline]
    pub fn storage_lens_configuration_storage_lens_arn(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "StorageLensConfiguration.StorageLensArn") }
}

impl From<StorageLensRef> for fc::NodeId {
    #[inline]
    fn from(it: StorageLensRef) -> Self { it.0 }
}

impl From<&StorageLensRef> for fc::NodeId {
    #[inline]
    fn from(it: &StorageLensRef) -> Self { it.0 }
}

/// `AWS::S3::StorageLensGroup`
///
/// The `AWS::S3::StorageLensGroup` resource creates an S3 Storage Lens group. A Storage Lens group is a custom
/// grouping of objects that include filters for prefixes, suffixes, object tags, object size, or object age. You
/// can create an S3 Storage Lens group that includes a single filter or multiple filter conditions. To specify
/// multiple filter conditions, you use `AND` or `OR` logical operators.
#[derive(Clone)]
pub struct StorageLensGroup(cfn::ResourceBody);

impl StorageLensGroup {
    /// A new `AWS::S3::StorageLensGroup`.
    ///
    /// - `Filter`. This property contains the criteria for the Storage Lens group data that is displayed
    /// - `Name`. This property contains the Storage Lens group name.
    pub fn new(filter: impl fc::IntoValue<Filter>, name: impl fc::IntoValue<String>) -> Self { Self(cfn::ResourceBody::new().with("Filter", filter).with("Name", name)) }
    /// `Tags`. This property contains the AWS resource tags that you're adding to your Storage Lens group. This
    /// parameter is optional.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for StorageLensGroup {
    const TYPE: &'static str = "AWS::S3::StorageLensGroup";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for StorageLensGroup {
    type Handle = StorageLensGroupRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> StorageLensGroupRef { StorageLensGroupRef(self.0.build(scope, "AWS::S3::StorageLensGroup")) }
}

/// A [`StorageLensGroup`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct StorageLensGroupRef(fc::NodeId);

impl StorageLensGroupRef {
    /// `Name`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<StorageLensGroup>> { fc::Value::reference(self.0) }
    /// `StorageLensGroupArn`, by `Fn::GetAtt`. The ARN for the Amazon S3 Storage Lens Group.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<StorageLensGroup>> { fc::Value::attribute(self.0, "StorageLensGroupArn") }
}

impl From<StorageLensGroupRef> for fc::NodeId {
    #[inline]
    fn from(it: StorageLensGroupRef) -> Self { it.0 }
}

impl From<&StorageLensGroupRef> for fc::NodeId {
    #[inline]
    fn from(it: &StorageLensGroupRef) -> Self { it.0 }
}

/// Specifies the days since the initiation of an incomplete multipart upload that Amazon S3 will wait before
/// permanently removing all parts of the upload.
#[derive(Clone)]
pub struct AbortIncompleteMultipartUpload(cfn::Properties);

impl AbortIncompleteMultipartUpload {
    /// A new `AbortIncompleteMultipartUpload`.
    ///
    /// - `DaysAfterInitiation`. Specifies the number of days after which Amazon S3 stops an incomplete multipart
    ///   upload.
    pub fn new(days_after_initiation: impl fc::IntoValue<i64>) -> Self { Self(cfn::Properties::new().with("DaysAfterInitiation", days_after_initiation)) }
}

impl fc::Property for AbortIncompleteMultipartUpload {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configures the transfer acceleration state for an Amazon S3 bucket.
#[derive(Clone)]
pub struct AccelerateConfiguration(cfn::Properties);

impl AccelerateConfiguration {
    /// A value of `AccelerationStatus`.
    pub const ACCELERATION_STATUS_ENABLED: &'static str = "Enabled";
    /// A value of `AccelerationStatus`.
    pub const ACCELERATION_STATUS_SUSPENDED: &'static str = "Suspended";
    /// A new `AccelerateConfiguration`.
    ///
    /// - `AccelerationStatus`. Specifies the transfer acceleration status of the bucket.
    pub fn new(acceleration_status: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("AccelerationStatus", acceleration_status)) }
}

impl fc::Property for AccelerateConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specify this only in a cross-account scenario (where source and destination bucket owners are not the same),
/// and you want to change replica ownership to the AWS account that owns the destination bucket. If this is not
/// specified in the replication configuration, the replicas are owned by same AWS account that owns the source
/// object.
#[derive(Clone)]
pub struct AccessControlTranslation(cfn::Properties);

impl AccessControlTranslation {
    /// A new `AccessControlTranslation`.
    ///
    /// - `Owner`. Specifies the replica ownership. For default and valid values, see [PUT bucket
    ///   replication](https://docs.aws.amazon.com/AmazonS3/latest/API/RESTBucketPUTreplication.html) in the Amazon
    ///   S3 API Reference.
    pub fn new(owner: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Owner", owner)) }
}

impl fc::Property for AccessControlTranslation {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The configuration options of the S3 Access Grants location. It contains the `S3SubPrefix` field. The grant
/// scope, the data to which you are granting access, is the result of appending the `Subprefix` field to the scope
/// of the registered location.
#[derive(Clone)]
pub struct AccessGrantsLocationConfiguration(cfn::Properties);

impl AccessGrantsLocationConfiguration {
    /// A new `AccessGrantsLocationConfiguration`.
    ///
    /// - `S3SubPrefix`. The `S3SubPrefix` is appended to the location scope creating the grant scope. Use this field
    ///   to narrow the scope of the grant to a subset of the location scope. This field is required if the location
    ///   scope is the default location `s3://` because you cannot create a grant for all of your S3 data in the
    ///   Region and must narrow the scope.
    pub fn new(s3_sub_prefix: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("S3SubPrefix", s3_sub_prefix)) }
}

impl fc::Property for AccessGrantsLocationConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This resource contains the details of the account-level metrics for Amazon S3 Storage Lens.
#[derive(Clone)]
pub struct AccountLevel(cfn::Properties);

impl AccountLevel {
    /// A new `AccountLevel`.
    ///
    /// - `BucketLevel`. This property contains the details of the account-level bucket-level configurations for
    ///   Amazon S3 Storage Lens. To enable bucket-level configurations, make sure to also set the same metrics at
    ///   the account level.
    pub fn new(bucket_level: impl fc::IntoValue<BucketLevel>) -> Self { Self(cfn::Properties::new().with("BucketLevel", bucket_level)) }
    /// `ActivityMetrics`. This property contains the details of account-level activity metrics for S3 Storage
    /// Lens.
    pub fn activity_metrics(self, value: impl fc::IntoValue<ActivityMetrics>) -> Self { Self(self.0.with("ActivityMetrics", value)) }
    /// `AdvancedCostOptimizationMetrics`. This property contains the details of account-level advanced cost
    /// optimization metrics for S3 Storage Lens.
    pub fn advanced_cost_optimization_metrics(self, value: impl fc::IntoValue<AdvancedCostOptimizationMetrics>) -> Self { Self(self.0.with("AdvancedCostOptimizationMetrics", value)) }
    /// `AdvancedDataProtectionMetrics`. This property contains the details of account-level advanced data
    /// protection metrics for S3 Storage Lens.
    pub fn advanced_data_protection_metrics(self, value: impl fc::IntoValue<AdvancedDataProtectionMetrics>) -> Self { Self(self.0.with("AdvancedDataProtectionMetrics", value)) }
    /// `AdvancedPerformanceMetrics`. This property contains the account-level details for S3 Storage Lens advanced
    /// performance metrics.
    pub fn advanced_performance_metrics(self, value: impl fc::IntoValue<AdvancedPerformanceMetrics>) -> Self { Self(self.0.with("AdvancedPerformanceMetrics", value)) }
    /// `DetailedStatusCodesMetrics`. This property contains the details of account-level detailed status code
    /// metrics for S3 Storage Lens.
    pub fn detailed_status_codes_metrics(self, value: impl fc::IntoValue<DetailedStatusCodesMetrics>) -> Self { Self(self.0.with("DetailedStatusCodesMetrics", value)) }
    /// `StorageLensGroupLevel`. This property determines the scope of Storage Lens group data that is displayed in
    /// the Storage Lens dashboard.
    pub fn storage_lens_group_level(self, value: impl fc::IntoValue<StorageLensGroupLevel>) -> Self { Self(self.0.with("StorageLensGroupLevel", value)) }
}

impl fc::Property for AccountLevel {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This resource enables Amazon S3 Storage Lens activity metrics. Activity metrics show details about how your
/// storage is requested, such as requests (for example, All requests, Get requests, Put requests), bytes uploaded
/// or downloaded, and errors.
#[derive(Clone)]
pub struct ActivityMetrics(cfn::Properties);

impl ActivityMetrics {
    /// A new `ActivityMetrics`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `IsEnabled`. A property that indicates whether the activity metrics is enabled.
    pub fn is_enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("IsEnabled", value)) }
}

impl fc::Property for ActivityMetrics {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This resource enables Amazon S3 Storage Lens advanced cost optimization metrics. Advanced cost optimization
/// metrics provide insights that you can use to manage and optimize your storage costs, for example, lifecycle
/// rule counts for transitions, expirations, and incomplete multipart uploads.
#[derive(Clone)]
pub struct AdvancedCostOptimizationMetrics(cfn::Properties);

impl AdvancedCostOptimizationMetrics {
    /// A new `AdvancedCostOptimizationMetrics`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `IsEnabled`. Indicates whether advanced cost optimization metrics are enabled.
    pub fn is_enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("IsEnabled", value)) }
}

impl fc::Property for AdvancedCostOptimizationMetrics {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This resource enables Amazon S3 Storage Lens advanced data protection metrics. Advanced data protection metrics
/// provide insights that you can use to perform audits and protect your data, for example replication rule counts
/// within and across Regions.
#[derive(Clone)]
pub struct AdvancedDataProtectionMetrics(cfn::Properties);

impl AdvancedDataProtectionMetrics {
    /// A new `AdvancedDataProtectionMetrics`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `IsEnabled`. Indicates whether advanced data protection metrics are enabled.
    pub fn is_enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("IsEnabled", value)) }
}

impl fc::Property for AdvancedDataProtectionMetrics {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A property for S3 Storage Lens advanced performance metrics. Advanced performance metrics provide insights into
/// application performance such as access patterns and network originality metrics.
#[derive(Clone)]
pub struct AdvancedPerformanceMetrics(cfn::Properties);

impl AdvancedPerformanceMetrics {
    /// A new `AdvancedPerformanceMetrics`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `IsEnabled`. This property indicates whether the advanced performance metrics are enabled.
    pub fn is_enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("IsEnabled", value)) }
}

impl fc::Property for AdvancedPerformanceMetrics {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the configuration and any analyses for the analytics filter of an Amazon S3 bucket.
#[derive(Clone)]
pub struct AnalyticsConfiguration(cfn::Properties);

impl AnalyticsConfiguration {
    /// A new `AnalyticsConfiguration`.
    ///
    /// - `Id`. The ID that identifies the analytics configuration.
    /// - `StorageClassAnalysis`. Contains data related to access patterns to be collected and made available to
    ///   analyze the tradeoffs between different storage classes.
    pub fn new(
        id: impl fc::IntoValue<String>,
        storage_class_analysis: impl fc::IntoValue<StorageClassAnalysis>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Id", id)
            .with("StorageClassAnalysis", storage_class_analysis)
        )
    }
    /// `Prefix`. The prefix that an object must have to be included in the analytics results.
    pub fn prefix(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Prefix", value)) }
    /// `TagFilters`. The tags to use when evaluating an analytics filter.
    pub fn tag_filters(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("TagFilters", value)) }
}

impl fc::Property for AnalyticsConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This resource is a logical operator that allows multiple filter conditions to be joined for more complex
/// comparisons of Storage Lens group data. Objects must match all of the listed filter conditions that are joined
/// by the `And` logical operator. Only one of each filter condition is allowed.
#[derive(Clone)]
pub struct And(cfn::Properties);

impl And {
    /// A new `And`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `MatchAnyPrefix`. This property contains a list of prefixes. At least one prefix must be specified. Up to
    /// 10 prefixes are allowed.
    pub fn match_any_prefix(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("MatchAnyPrefix", value)) }
    /// `MatchAnySuffix`. This property contains a list of suffixes. At least one suffix must be specified. Up to
    /// 10 suffixes are allowed.
    pub fn match_any_suffix(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("MatchAnySuffix", value)) }
    /// `MatchAnyTag`. This property contains the list of object tags. At least one object tag must be specified.
    /// Up to 10 object tags are allowed.
    pub fn match_any_tag(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("MatchAnyTag", value)) }
    /// `MatchObjectAge`. This property contains `DaysGreaterThan` and `DaysLessThan` properties to define the
    /// object age range (minimum and maximum number of days).
    pub fn match_object_age(self, value: impl fc::IntoValue<MatchObjectAge>) -> Self { Self(self.0.with("MatchObjectAge", value)) }
    /// `MatchObjectSize`. This property contains `BytesGreaterThan` and `BytesLessThan` to define the object size
    /// range (minimum and maximum number of Bytes).
    pub fn match_object_size(self, value: impl fc::IntoValue<MatchObjectSize>) -> Self { Self(self.0.with("MatchObjectSize", value)) }
}

impl fc::Property for And {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The annotation table configuration for an S3 Metadata configuration. The annotation table tracks all
/// annotations on objects in your bucket so that you can query annotation data at scale. If you've disabled your
/// annotation table configuration and now want to re-enable it, you must first manually delete the old annotation
/// table from your AWS managed table bucket.
#[derive(Clone)]
pub struct AnnotationTableConfiguration(cfn::Properties);

impl AnnotationTableConfiguration {
    /// A value of `ConfigurationState`.
    pub const CONFIGURATION_STATE_DISABLED: &'static str = "DISABLED";
    /// A value of `ConfigurationState`.
    pub const CONFIGURATION_STATE_ENABLED: &'static str = "ENABLED";
    /// A new `AnnotationTableConfiguration`.
    ///
    /// - `ConfigurationState`. Specifies whether the annotation table configuration is enabled or disabled.
    pub fn new(configuration_state: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("ConfigurationState", configuration_state)) }
    /// `EncryptionConfiguration`. The encryption settings for an S3 Metadata journal table or inventory table
    /// configuration.
    pub fn encryption_configuration(self, value: impl fc::IntoValue<MetadataTableEncryptionConfiguration>) -> Self { Self(self.0.with("EncryptionConfiguration", value)) }
    /// `Role`. The ARN of the IAM role that grants Amazon S3 Metadata permission to read annotations from your
    /// bucket.
    pub fn role(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Role", value)) }
    /// `TableArn`. The Amazon Resource Name (ARN) for the annotation table.
    pub fn table_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TableArn", value)) }
    /// `TableName`. The name of the annotation table.
    pub fn table_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TableName", value)) }
}

impl fc::Property for AnnotationTableConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This resource contains the details of the AWS Organization for Amazon S3 Storage Lens.
#[derive(Clone)]
pub struct AwsOrg(cfn::Properties);

impl AwsOrg {
    /// A new `AwsOrg`.
    ///
    /// - `Arn`. This resource contains the ARN of the AWS Organization.
    pub fn new(arn: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Arn", arn)) }
}

impl fc::Property for AwsOrg {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A bucket-level setting for Amazon S3 general purpose buckets used to prevent the upload of new objects
/// encrypted with the specified server-side encryption type. For example, blocking an encryption type will block
/// `PutObject`, `CopyObject`, `PostObject`, multipart upload, and replication requests to the bucket for objects
/// with the specified encryption type.
#[derive(Clone)]
pub struct BlockedEncryptionTypes(cfn::Properties);

impl BlockedEncryptionTypes {
    /// A value of `EncryptionType`.
    pub const ENCRYPTION_TYPE_NONE: &'static str = "NONE";
    /// A value of `EncryptionType`.
    pub const ENCRYPTION_TYPE_SSE_C: &'static str = "SSE-C";
    /// A new `BlockedEncryptionTypes`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `EncryptionType`. The object encryption type that you want to block or unblock for an Amazon S3 general
    /// purpose bucket.
    pub fn encryption_type(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("EncryptionType", value)) }
}

impl fc::Property for BlockedEncryptionTypes {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies how data related to the storage class analysis for an Amazon S3 bucket should be exported.
#[derive(Clone)]
pub struct BucketDataExport(cfn::Properties);

impl BucketDataExport {
    /// A new `BucketDataExport`.
    ///
    /// - `Destination`. The place to store the data for an analysis.
    /// - `OutputSchemaVersion`. The version of the output schema to use when exporting data. Must be `V_1`.
    pub fn new(
        destination: impl fc::IntoValue<Destination>,
        output_schema_version: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Destination", destination)
            .with("OutputSchemaVersion", output_schema_version)
        )
    }
}

impl fc::Property for BucketDataExport {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies default encryption for a bucket using server-side encryption with Amazon S3-managed keys (SSE-S3),
/// AWS KMS-managed keys (SSE-KMS), or dual-layer server-side encryption with KMS-managed keys (DSSE-KMS).
#[derive(Clone)]
pub struct BucketEncryption(cfn::Properties);

impl BucketEncryption {
    /// A new `BucketEncryption`.
    ///
    /// - `ServerSideEncryptionConfiguration`. Specifies the default server-side-encryption configuration.
    pub fn new(
        server_side_encryption_configuration: impl fc::IntoValue<fc::List<ServerSideEncryptionRule>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("ServerSideEncryptionConfiguration", server_side_encryption_configuration)
        )
    }
}

impl fc::Property for BucketEncryption {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A property for the bucket-level storage metrics for Amazon S3 Storage Lens.
#[derive(Clone)]
pub struct BucketLevel(cfn::Properties);

impl BucketLevel {
    /// A new `BucketLevel`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ActivityMetrics`. A property for bucket-level activity metrics for S3 Storage Lens.
    pub fn activity_metrics(self, value: impl fc::IntoValue<ActivityMetrics>) -> Self { Self(self.0.with("ActivityMetrics", value)) }
    /// `AdvancedCostOptimizationMetrics`. A property for bucket-level advanced cost optimization metrics for S3
    /// Storage Lens.
    pub fn advanced_cost_optimization_metrics(self, value: impl fc::IntoValue<AdvancedCostOptimizationMetrics>) -> Self { Self(self.0.with("AdvancedCostOptimizationMetrics", value)) }
    /// `AdvancedDataProtectionMetrics`. A property for bucket-level advanced data protection metrics for S3
    /// Storage Lens.
    pub fn advanced_data_protection_metrics(self, value: impl fc::IntoValue<AdvancedDataProtectionMetrics>) -> Self { Self(self.0.with("AdvancedDataProtectionMetrics", value)) }
    /// `AdvancedPerformanceMetrics`. A property for bucket-level advanced performance metrics for S3 Storage Lens.
    pub fn advanced_performance_metrics(self, value: impl fc::IntoValue<AdvancedPerformanceMetrics>) -> Self { Self(self.0.with("AdvancedPerformanceMetrics", value)) }
    /// `DetailedStatusCodesMetrics`. A property for bucket-level detailed status code metrics for S3 Storage Lens.
    pub fn detailed_status_codes_metrics(self, value: impl fc::IntoValue<DetailedStatusCodesMetrics>) -> Self { Self(self.0.with("DetailedStatusCodesMetrics", value)) }
    /// `PrefixLevel`. A property for bucket-level prefix-level storage metrics for S3 Storage Lens.
    pub fn prefix_level(self, value: impl fc::IntoValue<PrefixLevel>) -> Self { Self(self.0.with("PrefixLevel", value)) }
}

impl fc::Property for BucketLevel {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This resource contains the details of the buckets and Regions for the Amazon S3 Storage Lens configuration.
#[derive(Clone)]
pub struct BucketsAndRegions(cfn::Properties);

impl BucketsAndRegions {
    /// A new `BucketsAndRegions`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Buckets`. This property contains the details of the buckets for the Amazon S3 Storage Lens configuration.
    /// This should be the bucket Amazon Resource Name(ARN). For valid values, see [Buckets ARN format
    /// here](https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_Include.html#API_control_Include_Contents)
    /// in the Amazon S3 API Reference.
    pub fn buckets(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Buckets", value)) }
    /// `Regions`. This property contains the details of the Regions for the S3 Storage Lens configuration.
    pub fn regions(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Regions", value)) }
}

impl fc::Property for BucketsAndRegions {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This resource enables the Amazon CloudWatch publishing option for Amazon S3 Storage Lens metrics.
#[derive(Clone)]
pub struct CloudWatchMetrics(cfn::Properties);

impl CloudWatchMetrics {
    /// A new `CloudWatchMetrics`.
    ///
    /// - `IsEnabled`. This property identifies whether the CloudWatch publishing option for S3 Storage Lens is
    ///   enabled.
    pub fn new(is_enabled: impl fc::IntoValue<bool>) -> Self { Self(cfn::Properties::new().with("IsEnabled", is_enabled)) }
}

impl fc::Property for CloudWatchMetrics {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes the cross-origin access configuration for objects in an Amazon S3 bucket.
#[derive(Clone)]
pub struct CorsConfiguration(cfn::Properties);

impl CorsConfiguration {
    /// A new `CorsConfiguration`.
    ///
    /// - `CorsRules`. A set of origins and methods (cross-origin access that you want to allow). You can add up to
    ///   100 rules to the configuration.
    pub fn new(cors_rules: impl fc::IntoValue<fc::List<CorsRule>>) -> Self { Self(cfn::Properties::new().with("CorsRules", cors_rules)) }
}

impl fc::Property for CorsConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies a cross-origin access rule for an Amazon S3 bucket.
#[derive(Clone)]
pub struct CorsRule(cfn::Properties);

impl CorsRule {
    /// A new `CorsRule`.
    ///
    /// - `AllowedMethods`. An HTTP method that you allow the origin to run.
    /// - `AllowedOrigins`. One or more origins you want customers to be able to access the bucket from.
    pub fn new(
        allowed_methods: impl fc::IntoValue<fc::List<String>>,
        allowed_origins: impl fc::IntoValue<fc::List<String>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("AllowedMethods", allowed_methods)
            .with("AllowedOrigins", allowed_origins)
        )
    }
    /// `AllowedHeaders`. Headers that are specified in the `Access-Control-Request-Headers` header. These headers
    /// are allowed in a preflight OPTIONS request. In response to any preflight OPTIONS request, Amazon S3 returns
    /// any requested headers that are allowed.
    pub fn allowed_headers(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("AllowedHeaders", value)) }
    /// `ExposedHeaders`. One or more headers in the response that you want customers to be able to access from
    /// their applications (for example, from a JavaScript `XMLHttpRequest` object).
    pub fn exposed_headers(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("ExposedHeaders", value)) }
    /// `Id`. A unique identifier for this rule. The value must be no more than 255 characters.
    pub fn id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Id", value)) }
    /// `MaxAge`. The time in seconds that your browser is to cache the preflight response for the specified
    /// resource.
    pub fn max_age(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MaxAge", value)) }
}

impl fc::Property for CorsRule {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `DefaultEventHold`
#[derive(Clone)]
pub struct DefaultEventHold(cfn::Properties);

impl DefaultEventHold {
    /// A new `DefaultEventHold`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Days`.
    pub fn days(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Days", value)) }
    /// `Years`.
    pub fn years(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Years", value)) }
}

impl fc::Property for DefaultEventHold {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The container element for optionally specifying the default Object Lock retention settings for new objects
/// placed in the specified bucket.
#[derive(Clone)]
pub struct DefaultRetention(cfn::Properties);

impl DefaultRetention {
    /// A value of `Mode`.
    pub const MODE_COMPLIANCE: &'static str = "COMPLIANCE";
    /// A value of `Mode`.
    pub const MODE_GOVERNANCE: &'static str = "GOVERNANCE";
    /// A new `DefaultRetention`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Days`. The number of days that you want to specify for the default retention period. If Object Lock is
    /// turned on, you must specify `Mode` and specify either `Days` or `Years`.
    pub fn days(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Days", value)) }
    /// `DefaultEventHold`.
    pub fn default_event_hold(self, value: impl fc::IntoValue<DefaultEventHold>) -> Self { Self(self.0.with("DefaultEventHold", value)) }
    /// `Mode`. The default Object Lock retention mode you want to apply to new objects placed in the specified
    /// bucket. If Object Lock is turned on, you must specify `Mode` and specify either `Days` or `Years`.
    pub fn mode(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Mode", value)) }
    /// `Years`. The number of years that you want to specify for the default retention period. If Object Lock is
    /// turned on, you must specify `Mode` and specify either `Days` or `Years`.
    pub fn years(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Years", value)) }
}

impl fc::Property for DefaultRetention {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies whether Amazon S3 replicates delete markers. If you specify a `Filter` in your replication
/// configuration, you must also include a `DeleteMarkerReplication` element. If your `Filter` includes a `Tag`
/// element, the `DeleteMarkerReplication` `Status` must be set to Disabled, because Amazon S3 does not support
/// replicating delete markers for tag-based rules.
#[derive(Clone)]
pub struct DeleteMarkerReplication(cfn::Properties);

impl DeleteMarkerReplication {
    /// A value of `Status`.
    pub const STATUS_DISABLED: &'static str = "Disabled";
    /// A value of `Status`.
    pub const STATUS_ENABLED: &'static str = "Enabled";
    /// A new `DeleteMarkerReplication`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Status`. Indicates whether to replicate delete markers.
    pub fn status(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Status", value)) }
}

impl fc::Property for DeleteMarkerReplication {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies information about where to publish analysis or configuration results for an Amazon S3 bucket.
#[derive(Clone)]
pub struct Destination(cfn::Properties);

impl Destination {
    /// A value of `Format`.
    pub const FORMAT_CSV: &'static str = "CSV";
    /// A value of `Format`.
    pub const FORMAT_ORC: &'static str = "ORC";
    /// A value of `Format`.
    pub const FORMAT_PARQUET: &'static str = "Parquet";
    /// A new `Destination`.
    ///
    /// - `BucketArn`. The Amazon Resource Name (ARN) of the bucket to which data is exported.
    /// - `Format`. Specifies the file format used when exporting data to Amazon S3.
    pub fn new(
        bucket_arn: impl fc::IntoValue<fc::Arn<Bucket>>,
        format: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("BucketArn", bucket_arn)
            .with("Format", format)
        )
    }
    /// `BucketAccountId`. The account ID that owns the destination S3 bucket. If no account ID is provided, the
    /// owner is not validated before exporting data.
    pub fn bucket_account_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("BucketAccountId", value)) }
    /// `Prefix`. The prefix to use when exporting data. The prefix is prepended to all results.
    pub fn prefix(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Prefix", value)) }
}

impl fc::Property for Destination {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This resource enables Amazon S3 Storage Lens detailed status code metrics. Detailed status code metrics
/// generate metrics for HTTP status codes, such as `200 OK`, `403 Forbidden`, `503 Service Unavailable` and
/// others.
#[derive(Clone)]
pub struct DetailedStatusCodesMetrics(cfn::Properties);

impl DetailedStatusCodesMetrics {
    /// A new `DetailedStatusCodesMetrics`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `IsEnabled`. Indicates whether detailed status code metrics are enabled.
    pub fn is_enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("IsEnabled", value)) }
}

impl fc::Property for DetailedStatusCodesMetrics {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This resource contains the type of server-side encryption used to encrypt an Amazon S3 Storage Lens metrics
/// export. For valid values, see the
/// [StorageLensDataExportEncryption](https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_StorageLensDataExportEncryption.html)
/// in the Amazon S3 API Reference.
#[derive(Clone)]
pub struct Encryption(cfn::Properties);

impl Encryption {
    /// A new `Encryption`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `SSEKMS`. Specifies the use of AWS Key Management Service keys (SSE-KMS) to encrypt the S3 Storage Lens
    /// metrics export file.
    pub fn sse_kms(self, value: impl fc::IntoValue<SseKms>) -> Self { Self(self.0.with("SSEKMS", value)) }
    /// `SSES3`. Specifies the use of an Amazon S3-managed key (SSE-S3) to encrypt the S3 Storage Lens metrics
    /// export file.
    pub fn sses3(self, value: impl fc::IntoValue<fc::Json>) -> Self { Self(self.0.with("SSES3", value)) }
}

impl fc::Property for Encryption {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies encryption-related information for an Amazon S3 bucket that is a destination for replicated objects.
#[derive(Clone)]
pub struct EncryptionConfiguration(cfn::Properties);

impl EncryptionConfiguration {
    /// A new `EncryptionConfiguration`.
    ///
    /// - `ReplicaKmsKeyID`. Specifies the ID (Key ARN or Alias ARN) of the customer managed AWS KMS key stored in
    ///   AWS Key Management Service (KMS) for the destination bucket. Amazon S3 uses this key to encrypt replica
    ///   objects. Amazon S3 only supports symmetric encryption KMS keys.
    pub fn new(
        replica_kms_key_id: impl fc::IntoValue<fc::Arn<cfn::target::kms::Key>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("ReplicaKmsKeyID", replica_kms_key_id)
        )
    }
}

impl fc::Property for EncryptionConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Amazon S3 can send events to Amazon EventBridge whenever certain events happen in your bucket, see [Using
/// EventBridge](https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventBridge.html) in the Amazon S3 User
/// Guide.
#[derive(Clone)]
pub struct EventBridgeConfiguration(cfn::Properties);

impl EventBridgeConfiguration {
    /// A new `EventBridgeConfiguration`.
    ///
    /// - `EventBridgeEnabled`. Enables delivery of events to Amazon EventBridge.
    pub fn new(event_bridge_enabled: impl fc::IntoValue<bool>) -> Self { Self(cfn::Properties::new().with("EventBridgeEnabled", event_bridge_enabled)) }
}

impl fc::Property for EventBridgeConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This resource sets the criteria for the Storage Lens group data that is displayed. For multiple filter
/// conditions, the `AND` or `OR` logical operator is used.
#[derive(Clone)]
pub struct Filter(cfn::Properties);

impl Filter {
    /// A new `Filter`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `And`. This property contains the `And` logical operator, which allows multiple filter conditions to be
    /// joined for more complex comparisons of Storage Lens group data. Objects must match all of the listed filter
    /// conditions that are joined by the `And` logical operator. Only one of each filter condition is allowed.
    pub fn and(self, value: impl fc::IntoValue<And>) -> Self { Self(self.0.with("And", value)) }
    /// `MatchAnyPrefix`. This property contains a list of prefixes. At least one prefix must be specified. Up to
    /// 10 prefixes are allowed.
    pub fn match_any_prefix(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("MatchAnyPrefix", value)) }
    /// `MatchAnySuffix`. This property contains a list of suffixes. At least one suffix must be specified. Up to
    /// 10 suffixes are allowed.
    pub fn match_any_suffix(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("MatchAnySuffix", value)) }
    /// `MatchAnyTag`. This property contains the list of S3 object tags. At least one object tag must be
    /// specified. Up to 10 object tags are allowed.
    pub fn match_any_tag(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("MatchAnyTag", value)) }
    /// `MatchObjectAge`. This property contains `DaysGreaterThan` and `DaysLessThan` to define the object age
    /// range (minimum and maximum number of days).
    pub fn match_object_age(self, value: impl fc::IntoValue<MatchObjectAge>) -> Self { Self(self.0.with("MatchObjectAge", value)) }
    /// `MatchObjectSize`. This property contains `BytesGreaterThan` and `BytesLessThan` to define the object size
    /// range (minimum and maximum number of Bytes).
    pub fn match_object_size(self, value: impl fc::IntoValue<MatchObjectSize>) -> Self { Self(self.0.with("MatchObjectSize", value)) }
    /// `Or`. This property contains the `Or` logical operator, which allows multiple filter conditions to be
    /// joined. Objects can match any of the listed filter conditions, which are joined by the `Or` logical
    /// operator. Only one of each filter condition is allowed.
    pub fn or(self, value: impl fc::IntoValue<Or>) -> Self { Self(self.0.with("Or", value)) }
}

impl fc::Property for Filter {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the Amazon S3 object key name to filter on. An object key name is the name assigned to an object in
/// your Amazon S3 bucket. You specify whether to filter on the suffix or prefix of the object key name. A prefix
/// is a specific string of characters at the beginning of an object key name, which you can use to organize
/// objects.
#[derive(Clone)]
pub struct FilterRule(cfn::Properties);

impl FilterRule {
    /// A new `FilterRule`.
    ///
    /// - `Name`. The object key name prefix or suffix identifying one or more objects to which the filtering rule
    ///   applies. The maximum length is 1,024 characters. Overlapping prefixes and suffixes are not supported.
    /// - `Value`. The value that the filter searches for in object key names.
    pub fn new(name: impl fc::IntoValue<String>, value: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Name", name).with("Value", value)) }
}

impl fc::Property for FilterRule {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The user, group, or role to which you are granting access. You can grant access to an IAM user or role. If you
/// have added your corporate directory to AWS IAM Identity Center and associated your Identity Center instance
/// with your S3 Access Grants instance, the grantee can also be a corporate directory user or group.
#[derive(Clone)]
pub struct Grantee(cfn::Properties);

impl Grantee {
    /// A value of `GranteeType`.
    pub const GRANTEE_TYPE_DIRECTORY_GROUP: &'static str = "DIRECTORY_GROUP";
    /// A value of `GranteeType`.
    pub const GRANTEE_TYPE_DIRECTORY_USER: &'static str = "DIRECTORY_USER";
    /// A value of `GranteeType`.
    pub const GRANTEE_TYPE_IAM: &'static str = "IAM";
    /// A new `Grantee`.
    ///
    /// - `GranteeIdentifier`. The unique identifier of the `Grantee`. If the grantee type is `IAM`, the identifier
    ///   is the IAM Amazon Resource Name (ARN) of the user or role. If the grantee type is a directory user or
    ///   group, the identifier is 128-bit universally unique identifier (UUID) in the format
    ///   `a1b2c3d4-5678-90ab-cdef-EXAMPLE11111`. You can obtain this UUID from your AWS IAM Identity Center
    ///   instance.
    /// - `GranteeType`. The type of the grantee to which access has been granted.
    pub fn new(
        grantee_identifier: impl fc::IntoValue<String>,
        grantee_type: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("GranteeIdentifier", grantee_identifier)
            .with("GranteeType", grantee_type)
        )
    }
}

impl fc::Property for Grantee {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the S3 Intelligent-Tiering configuration for an Amazon S3 bucket.
#[derive(Clone)]
pub struct IntelligentTieringConfiguration(cfn::Properties);

impl IntelligentTieringConfiguration {
    /// A value of `Status`.
    pub const STATUS_DISABLED: &'static str = "Disabled";
    /// A value of `Status`.
    pub const STATUS_ENABLED: &'static str = "Enabled";
    /// A new `IntelligentTieringConfiguration`.
    ///
    /// - `Id`. The ID used to identify the S3 Intelligent-Tiering configuration.
    /// - `Status`. Specifies the status of the configuration.
    /// - `Tierings`. Specifies a list of S3 Intelligent-Tiering storage class tiers in the configuration. At least
    ///   one tier must be defined in the list. At most, you can specify two tiers in the list, one for each
    ///   available AccessTier: `ARCHIVE_ACCESS` and `DEEP_ARCHIVE_ACCESS`.
    pub fn new(
        id: impl fc::IntoValue<String>,
        status: impl fc::IntoValue<String>,
        tierings: impl fc::IntoValue<fc::List<Tiering>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Id", id)
            .with("Status", status)
            .with("Tierings", tierings)
        )
    }
    /// `Prefix`. An object key name prefix that identifies the subset of objects to which the rule applies.
    pub fn prefix(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Prefix", value)) }
    /// `TagFilters`. A container for a key-value pair.
    pub fn tag_filters(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("TagFilters", value)) }
}

impl fc::Property for IntelligentTieringConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the S3 Inventory configuration for an Amazon S3 bucket.
#[derive(Clone)]
pub struct InventoryConfiguration(cfn::Properties);

/// What a [`InventoryConfiguration`] can't be without.
#[derive(Clone)]
pub struct InventoryConfigurationRequired<A, B, C, D, E> {
    /// `Destination`. Contains information about where to publish the inventory results. (`Destination`)
    pub destination: A,
    /// `Enabled`. Specifies whether the inventory is enabled or disabled. If set to `True`, an inventory list is
    /// generated. If set to `False`, no inventory list is generated. (`bool`)
    pub enabled: B,
    /// `Id`. The ID used to identify the inventory configuration. (`String`)
    pub id: C,
    /// `IncludedObjectVersions`. Object versions to include in the inventory list. If set to `All`, the list
    /// includes all the object versions, which adds the version-related fields `VersionId`, `IsLatest`, and
    /// `DeleteMarker` to the list. If set to `Current`, the list does not contain these version-related fields.
    /// (`String`)
    pub included_object_versions: D,
    /// `ScheduleFrequency`. Specifies the schedule for generating inventory results. (`String`)
    pub schedule_frequency: E,
}

impl InventoryConfiguration {
    /// A value of `IncludedObjectVersions`.
    pub const INCLUDED_OBJECT_VERSIONS_ALL: &'static str = "All";
    /// A value of `IncludedObjectVersions`.
    pub const INCLUDED_OBJECT_VERSIONS_CURRENT: &'static str = "Current";
    /// A value of `ScheduleFrequency`.
    pub const SCHEDULE_FREQUENCY_DAILY: &'static str = "Daily";
    /// A value of `ScheduleFrequency`.
    pub const SCHEDULE_FREQUENCY_WEEKLY: &'static str = "Weekly";
    /// A new `InventoryConfiguration`.
    pub fn new(required: InventoryConfigurationRequired<
        impl fc::IntoValue<Destination>,
        impl fc::IntoValue<bool>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
    >) -> Self {
        Self(cfn::Properties::new()
            .with("Destination", required.destination)
            .with("Enabled", required.enabled)
            .with("Id", required.id)
            .with("IncludedObjectVersions", required.included_object_versions)
            .with("ScheduleFrequency", required.schedule_frequency)
        )
    }
    /// `OptionalFields`. Contains the optional fields that are included in the inventory results.
    pub fn optional_fields(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("OptionalFields", value)) }
    /// `Prefix`. Specifies the inventory filter prefix.
    pub fn prefix(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Prefix", value)) }
}

impl fc::Property for InventoryConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The inventory table configuration for an S3 Metadata configuration.
#[derive(Clone)]
pub struct InventoryTableConfiguration(cfn::Properties);

impl InventoryTableConfiguration {
    /// A value of `ConfigurationState`.
    pub const CONFIGURATION_STATE_DISABLED: &'static str = "DISABLED";
    /// A value of `ConfigurationState`.
    pub const CONFIGURATION_STATE_ENABLED: &'static str = "ENABLED";
    /// A new `InventoryTableConfiguration`.
    ///
    /// - `ConfigurationState`. The configuration state of the inventory table, indicating whether the inventory
    ///   table is enabled or disabled.
    pub fn new(configuration_state: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("ConfigurationState", configuration_state)) }
    /// `EncryptionConfiguration`. The encryption configuration for the inventory table.
    pub fn encryption_configuration(self, value: impl fc::IntoValue<MetadataTableEncryptionConfiguration>) -> Self { Self(self.0.with("EncryptionConfiguration", value)) }
    /// `TableArn`. The Amazon Resource Name (ARN) for the inventory table.
    pub fn table_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TableArn", value)) }
    /// `TableName`. The name of the inventory table.
    pub fn table_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TableName", value)) }
}

impl fc::Property for InventoryTableConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The journal table configuration for an S3 Metadata configuration.
#[derive(Clone)]
pub struct JournalTableConfiguration(cfn::Properties);

impl JournalTableConfiguration {
    /// A new `JournalTableConfiguration`.
    ///
    /// - `RecordExpiration`. The journal table record expiration settings for the journal table.
    pub fn new(record_expiration: impl fc::IntoValue<RecordExpiration>) -> Self { Self(cfn::Properties::new().with("RecordExpiration", record_expiration)) }
    /// `EncryptionConfiguration`. The encryption configuration for the journal table.
    pub fn encryption_configuration(self, value: impl fc::IntoValue<MetadataTableEncryptionConfiguration>) -> Self { Self(self.0.with("EncryptionConfiguration", value)) }
    /// `TableArn`. The Amazon Resource Name (ARN) for the journal table.
    pub fn table_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TableArn", value)) }
    /// `TableName`. The name of the journal table.
    pub fn table_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TableName", value)) }
}

impl fc::Property for JournalTableConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes the AWS Lambda functions to invoke and the events for which to invoke them.
#[derive(Clone)]
pub struct LambdaConfiguration(cfn::Properties);

impl LambdaConfiguration {
    /// A new `LambdaConfiguration`.
    ///
    /// - `Event`. The Amazon S3 bucket event for which to invoke the AWS Lambda function.
    /// - `Function`. The Amazon Resource Name (ARN) of the AWS Lambda function that Amazon S3 invokes when the
    ///   specified event type occurs.
    pub fn new(
        event: impl fc::IntoValue<String>,
        function: impl fc::IntoValue<fc::Arn<cfn::target::lambda::Function>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Event", event)
            .with("Function", function)
        )
    }
    /// `Filter`. The filtering rules that determine which objects invoke the AWS Lambda function. For example, you
    /// can create a filter so that only image files with a `.jpg` extension invoke the function when they are
    /// added to the Amazon S3 bucket.
    pub fn filter(self, value: impl fc::IntoValue<NotificationFilter>) -> Self { Self(self.0.with("Filter", value)) }
}

impl fc::Property for LambdaConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the lifecycle configuration for objects in an Amazon S3 bucket.
#[derive(Clone)]
pub struct LifecycleConfiguration(cfn::Properties);

impl LifecycleConfiguration {
    /// A value of `TransitionDefaultMinimumObjectSize`.
    pub const TRANSITION_DEFAULT_MINIMUM_OBJECT_SIZE_ALL_STORAGE_CLASSES_128_K: &'static str = "all_storage_classes_128K";
    /// A value of `TransitionDefaultMinimumObjectSize`.
    pub const TRANSITION_DEFAULT_MINIMUM_OBJECT_SIZE_VARIES_BY_STORAGE_CLASS: &'static str = "varies_by_storage_class";
    /// A new `LifecycleConfiguration`.
    ///
    /// - `Rules`. A lifecycle rule for individual objects in an Amazon S3 bucket.
    pub fn new(rules: impl fc::IntoValue<fc::List<Rule>>) -> Self { Self(cfn::Properties::new().with("Rules", rules)) }
    /// `TransitionDefaultMinimumObjectSize`. Indicates which default minimum object size behavior is applied to
    /// the lifecycle configuration.
    pub fn transition_default_minimum_object_size(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TransitionDefaultMinimumObjectSize", value)) }
}

impl fc::Property for LifecycleConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes where logs are stored and the prefix that Amazon S3 assigns to all log object keys for a bucket. For
/// examples and more information, see [PUT Bucket
/// logging](https://docs.aws.amazon.com/AmazonS3/latest/API/RESTBucketPUTlogging.html) in the Amazon S3 API
/// Reference.
#[derive(Clone)]
pub struct LoggingConfiguration(cfn::Properties);

impl LoggingConfiguration {
    /// A new `LoggingConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `DestinationBucketName`. The name of the bucket where Amazon S3 should store server access log files. You
    /// can store log files in any bucket that you own. By default, logs are stored in the bucket where the
    /// `LoggingConfiguration` property is defined.
    pub fn destination_bucket_name(self, value: impl fc::IntoValue<fc::IdOf<Bucket>>) -> Self { Self(self.0.with("DestinationBucketName", value)) }
    /// `LogFilePrefix`. A prefix for all log object keys. If you store log files from multiple Amazon S3 buckets
    /// in a single bucket, you can use a prefix to distinguish which log files came from which bucket.
    pub fn log_file_prefix(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("LogFilePrefix", value)) }
    /// `TargetObjectKeyFormat`. Amazon S3 key format for log objects. Only one format, either PartitionedPrefix or
    /// SimplePrefix, is allowed.
    pub fn target_object_key_format(self, value: impl fc::IntoValue<TargetObjectKeyFormat>) -> Self { Self(self.0.with("TargetObjectKeyFormat", value)) }
}

impl fc::Property for LoggingConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This resource contains `DaysGreaterThan` and `DaysLessThan` to define the object age range (minimum and maximum
/// number of days).
#[derive(Clone)]
pub struct MatchObjectAge(cfn::Properties);

impl MatchObjectAge {
    /// A new `MatchObjectAge`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `DaysGreaterThan`. This property indicates the minimum object age in days.
    pub fn days_greater_than(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("DaysGreaterThan", value)) }
    /// `DaysLessThan`. This property indicates the maximum object age in days.
    pub fn days_less_than(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("DaysLessThan", value)) }
}

impl fc::Property for MatchObjectAge {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This resource filters objects that match the specified object size range.
#[derive(Clone)]
pub struct MatchObjectSize(cfn::Properties);

impl MatchObjectSize {
    /// A new `MatchObjectSize`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `BytesGreaterThan`. This property specifies the minimum object size in bytes. The value must be a positive
    /// number, greater than 0 and less than 5 TB.
    pub fn bytes_greater_than(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("BytesGreaterThan", value)) }
    /// `BytesLessThan`. This property specifies the maximum object size in bytes. The value must be a positive
    /// number, greater than the minimum object size and less than 5 TB.
    pub fn bytes_less_than(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("BytesLessThan", value)) }
}

impl fc::Property for MatchObjectSize {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Creates a V2 Amazon S3 Metadata configuration of a general purpose bucket.
#[derive(Clone)]
pub struct MetadataConfiguration(cfn::Properties);

impl MetadataConfiguration {
    /// A new `MetadataConfiguration`.
    ///
    /// - `JournalTableConfiguration`. The journal table configuration for a metadata configuration.
    pub fn new(
        journal_table_configuration: impl fc::IntoValue<JournalTableConfiguration>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("JournalTableConfiguration", journal_table_configuration)
        )
    }
    /// `AnnotationTableConfiguration`. The annotation table configuration for an S3 Metadata configuration. The
    /// annotation table tracks all annotations on objects in your bucket so that you can query annotation data at
    /// scale. If you've disabled your annotation table configuration and now want to re-enable it, you must first
    /// manually delete the old annotation table from your AWS managed table bucket.
    pub fn annotation_table_configuration(self, value: impl fc::IntoValue<AnnotationTableConfiguration>) -> Self { Self(self.0.with("AnnotationTableConfiguration", value)) }
    /// `Destination`. The destination information for the S3 Metadata configuration.
    pub fn destination(self, value: impl fc::IntoValue<MetadataDestination>) -> Self { Self(self.0.with("Destination", value)) }
    /// `InventoryTableConfiguration`. The inventory table configuration for a metadata configuration.
    pub fn inventory_table_configuration(self, value: impl fc::IntoValue<InventoryTableConfiguration>) -> Self { Self(self.0.with("InventoryTableConfiguration", value)) }
}

impl fc::Property for MetadataConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The destination information for the S3 Metadata configuration.
#[derive(Clone)]
pub struct MetadataDestination(cfn::Properties);

impl MetadataDestination {
    /// A value of `TableBucketType`.
    pub const TABLE_BUCKET_TYPE_AWS: &'static str = "aws";
    /// A value of `TableBucketType`.
    pub const TABLE_BUCKET_TYPE_CUSTOMER: &'static str = "customer";
    /// A new `MetadataDestination`.
    ///
    /// - `TableBucketType`. The type of the table bucket where the metadata configuration is stored. The `aws` value
    ///   indicates an AWS managed table bucket, and the `customer` value indicates a customer-managed table bucket.
    ///   V2 metadata configurations are stored in AWS managed table buckets, and V1 metadata configurations are
    ///   stored in customer-managed table buckets.
    pub fn new(table_bucket_type: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("TableBucketType", table_bucket_type)) }
    /// `TableBucketArn`. The Amazon Resource Name (ARN) of the table bucket where the metadata configuration is
    /// stored.
    pub fn table_bucket_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TableBucketArn", value)) }
    /// `TableNamespace`. The namespace in the table bucket where the metadata tables for a metadata configuration
    /// are stored.
    pub fn table_namespace(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TableNamespace", value)) }
}

impl fc::Property for MetadataDestination {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// We recommend that you create your S3 Metadata configurations by using the V2
/// [MetadataConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-metadataconfiguration.html)
/// resource type. We no longer recommend using the V1 `MetadataTableConfiguration` resource type.
#[derive(Clone)]
pub struct MetadataTableConfiguration(cfn::Properties);

impl MetadataTableConfiguration {
    /// A new `MetadataTableConfiguration`.
    ///
    /// - `S3TablesDestination`. The destination information for the metadata table configuration. The destination
    ///   table bucket must be in the same Region and AWS account as the general purpose bucket. The specified
    ///   metadata table name must be unique within the `aws_s3_metadata` namespace in the destination table bucket.
    pub fn new(
        s3_tables_destination: impl fc::IntoValue<S3TablesDestination>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("S3TablesDestination", s3_tables_destination)
        )
    }
}

impl fc::Property for MetadataTableConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The encryption settings for an S3 Metadata journal table or inventory table configuration.
#[derive(Clone)]
pub struct MetadataTableEncryptionConfiguration(cfn::Properties);

impl MetadataTableEncryptionConfiguration {
    /// A value of `SseAlgorithm`.
    pub const SSE_ALGORITHM_AES256: &'static str = "AES256";
    /// A value of `SseAlgorithm`.
    pub const SSE_ALGORITHM_AWS_KMS: &'static str = "aws:kms";
    /// A new `MetadataTableEncryptionConfiguration`.
    ///
    /// - `SseAlgorithm`. The encryption type specified for a metadata table. To specify server-side encryption with
    ///   AWS Key Management Service ( AWS ) keys (SSE-KMS), use the `aws:kms` value. To specify server-side
    ///   encryption with Amazon S3 managed keys (SSE-S3), use the `AES256` value.
    pub fn new(sse_algorithm: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("SseAlgorithm", sse_algorithm)) }
    /// `KmsKeyArn`. If server-side encryption with AWS Key Management Service ( AWS ) keys (SSE-KMS) is specified,
    /// you must also specify the KMS key Amazon Resource Name (ARN). You must specify a customer-managed KMS key
    /// that's located in the same Region as the general purpose bucket that corresponds to the metadata table
    /// configuration.
    pub fn kms_key_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::kms::Key>>) -> Self { Self(self.0.with("KmsKeyArn", value)) }
}

impl fc::Property for MetadataTableEncryptionConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A container specifying replication metrics-related settings enabling replication metrics and events.
#[derive(Clone)]
pub struct Metrics(cfn::Properties);

impl Metrics {
    /// A value of `Status`.
    pub const STATUS_DISABLED: &'static str = "Disabled";
    /// A value of `Status`.
    pub const STATUS_ENABLED: &'static str = "Enabled";
    /// A new `Metrics`.
    ///
    /// - `Status`. Specifies whether the replication metrics are enabled.
    pub fn new(status: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Status", status)) }
    /// `EventThreshold`. A container specifying the time threshold for emitting the
    /// `s3:Replication:OperationMissedThreshold` event.
    pub fn event_threshold(self, value: impl fc::IntoValue<ReplicationTimeValue>) -> Self { Self(self.0.with("EventThreshold", value)) }
}

impl fc::Property for Metrics {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies a metrics configuration for the CloudWatch request metrics (specified by the metrics configuration
/// ID) from an Amazon S3 bucket. If you're updating an existing metrics configuration, note that this is a full
/// replacement of the existing metrics configuration. If you don't include the elements you want to keep, they are
/// erased.
#[derive(Clone)]
pub struct MetricsConfiguration(cfn::Properties);

impl MetricsConfiguration {
    /// A new `MetricsConfiguration`.
    ///
    /// - `Id`. The ID used to identify the metrics configuration. This can be any value you choose that helps you
    ///   identify your metrics configuration.
    pub fn new(id: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Id", id)) }
    /// `AccessPointArn`. The access point that was used while performing operations on the object. The metrics
    /// configuration only includes objects that meet the filter's criteria.
    pub fn access_point_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AccessPointArn", value)) }
    /// `Prefix`. The prefix that an object must have to be included in the metrics results.
    pub fn prefix(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Prefix", value)) }
    /// `TagFilters`. Specifies a list of tag filters to use as a metrics configuration filter. The metrics
    /// configuration includes only objects that meet the filter's criteria.
    pub fn tag_filters(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("TagFilters", value)) }
}

impl fc::Property for MetricsConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies when noncurrent object versions expire. Upon expiration, Amazon S3 permanently deletes the noncurrent
/// object versions. You set this lifecycle configuration action on a bucket that has versioning enabled (or
/// suspended) to request that Amazon S3 delete noncurrent object versions at a specific period in the object's
/// lifetime.
#[derive(Clone)]
pub struct NoncurrentVersionExpiration(cfn::Properties);

impl NoncurrentVersionExpiration {
    /// A new `NoncurrentVersionExpiration`.
    ///
    /// - `NoncurrentDays`. Specifies the number of days an object is noncurrent before Amazon S3 can perform the
    ///   associated action. For information about the noncurrent days calculations, see [How Amazon S3 Calculates
    ///   When an Object Became
    ///   Noncurrent](https://docs.aws.amazon.com/AmazonS3/latest/dev/intro-lifecycle-rules.html#non-current-days-calculations)
    ///   in the Amazon S3 User Guide.
    pub fn new(noncurrent_days: impl fc::IntoValue<i64>) -> Self { Self(cfn::Properties::new().with("NoncurrentDays", noncurrent_days)) }
    /// `NewerNoncurrentVersions`. Specifies how many noncurrent versions Amazon S3 will retain. If there are this
    /// many more recent noncurrent versions, Amazon S3 will take the associated action.
    pub fn newer_noncurrent_versions(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("NewerNoncurrentVersions", value)) }
}

impl fc::Property for NoncurrentVersionExpiration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Container for the transition rule that describes when noncurrent objects transition to the `STANDARD_IA`,
/// `ONEZONE_IA`, `INTELLIGENT_TIERING`, `GLACIER_IR`, `GLACIER`, or `DEEP_ARCHIVE` storage class.
#[derive(Clone)]
pub struct NoncurrentVersionTransition(cfn::Properties);

impl NoncurrentVersionTransition {
    /// A value of `StorageClass`.
    pub const STORAGE_CLASS_DEEP_ARCHIVE: &'static str = "DEEP_ARCHIVE";
    /// A value of `StorageClass`.
    pub const STORAGE_CLASS_GLACIER: &'static str = "GLACIER";
    /// A value of `StorageClass`.
    pub const STORAGE_CLASS_GLACIER_: &'static str = "Glacier";
    /// A value of `StorageClass`.
    pub const STORAGE_CLASS_GLACIER_IR: &'static str = "GLACIER_IR";
    /// A value of `StorageClass`.
    pub const STORAGE_CLASS_INTELLIGENT_TIERING: &'static str = "INTELLIGENT_TIERING";
    /// A value of `StorageClass`.
    pub const STORAGE_CLASS_ONEZONE_IA: &'static str = "ONEZONE_IA";
    /// A value of `StorageClass`.
    pub const STORAGE_CLASS_STANDARD_IA: &'static str = "STANDARD_IA";
    /// A new `NoncurrentVersionTransition`.
    ///
    /// - `StorageClass`. The class of storage used to store the object.
    /// - `TransitionInDays`. Specifies the number of days an object is noncurrent before Amazon S3 can perform the
    ///   associated action. For information about the noncurrent days calculations, see [How Amazon S3 Calculates
    ///   How Long an Object Has Been
    ///   Noncurrent](https://docs.aws.amazon.com/AmazonS3/latest/dev/intro-lifecycle-rules.html#non-current-days-calculations)
    ///   in the Amazon S3 User Guide.
    pub fn new(
        storage_class: impl fc::IntoValue<String>,
        transition_in_days: impl fc::IntoValue<i64>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("StorageClass", storage_class)
            .with("TransitionInDays", transition_in_days)
        )
    }
    /// `NewerNoncurrentVersions`. Specifies how many noncurrent versions Amazon S3 will retain. If there are this
    /// many more recent noncurrent versions, Amazon S3 will take the associated action.
    pub fn newer_noncurrent_versions(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("NewerNoncurrentVersions", value)) }
}

impl fc::Property for NoncurrentVersionTransition {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes the notification configuration for an Amazon S3 bucket.
#[derive(Clone)]
pub struct NotificationConfiguration(cfn::Properties);

impl NotificationConfiguration {
    /// A new `NotificationConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `EventBridgeConfiguration`. Enables delivery of events to Amazon EventBridge.
    pub fn event_bridge_configuration(self, value: impl fc::IntoValue<EventBridgeConfiguration>) -> Self { Self(self.0.with("EventBridgeConfiguration", value)) }
    /// `LambdaConfigurations`. Describes the AWS Lambda functions to invoke and the events for which to invoke
    /// them.
    pub fn lambda_configurations(self, value: impl fc::IntoValue<fc::List<LambdaConfiguration>>) -> Self { Self(self.0.with("LambdaConfigurations", value)) }
    /// `QueueConfigurations`. The Amazon Simple Queue Service queues to publish messages to and the events for
    /// which to publish messages.
    pub fn queue_configurations(self, value: impl fc::IntoValue<fc::List<QueueConfiguration>>) -> Self { Self(self.0.with("QueueConfigurations", value)) }
    /// `TopicConfigurations`. The topic to which notifications are sent and the events for which notifications are
    /// generated.
    pub fn topic_configurations(self, value: impl fc::IntoValue<fc::List<TopicConfiguration>>) -> Self { Self(self.0.with("TopicConfigurations", value)) }
}

impl fc::Property for NotificationConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies object key name filtering rules. For information about key name filtering, see [Configuring event
/// notifications using object key name
/// filtering](https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-filtering.html) in the
/// Amazon S3 User Guide.
#[derive(Clone)]
pub struct NotificationFilter(cfn::Properties);

impl NotificationFilter {
    /// A new `NotificationFilter`.
    ///
    /// - `S3Key`. A container for object key name prefix and suffix filtering rules.
    pub fn new(s3_key: impl fc::IntoValue<S3KeyFilter>) -> Self { Self(cfn::Properties::new().with("S3Key", s3_key)) }
}

impl fc::Property for NotificationFilter {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Places an Object Lock configuration on the specified bucket. The rule specified in the Object Lock
/// configuration will be applied by default to every new object placed in the specified bucket.
#[derive(Clone)]
pub struct ObjectLockConfiguration(cfn::Properties);

impl ObjectLockConfiguration {
    /// A new `ObjectLockConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ObjectLockEnabled`. Indicates whether this bucket has an Object Lock configuration enabled. Enable
    /// `ObjectLockEnabled` when you apply `ObjectLockConfiguration` to a bucket.
    pub fn object_lock_enabled(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ObjectLockEnabled", value)) }
    /// `Rule`. Specifies the Object Lock rule for the specified object. Enable this rule when you apply
    /// `ObjectLockConfiguration` to a bucket. If Object Lock is turned on, bucket settings require both `Mode` and
    /// a period of either `Days` or `Years`. You cannot specify `Days` and `Years` at the same time.
    pub fn rule(self, value: impl fc::IntoValue<ObjectLockRule>) -> Self { Self(self.0.with("Rule", value)) }
}

impl fc::Property for ObjectLockConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the Object Lock rule for the specified object. Enable the this rule when you apply
/// `ObjectLockConfiguration` to a bucket.
#[derive(Clone)]
pub struct ObjectLockRule(cfn::Properties);

impl ObjectLockRule {
    /// A new `ObjectLockRule`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `DefaultRetention`. The default Object Lock retention mode and period that you want to apply to new objects
    /// placed in the specified bucket. If Object Lock is turned on, bucket settings require both `Mode` and a
    /// period of either `Days` or `Years`. You cannot specify `Days` and `Years` at the same time.
    pub fn default_retention(self, value: impl fc::IntoValue<DefaultRetention>) -> Self { Self(self.0.with("DefaultRetention", value)) }
}

impl fc::Property for ObjectLockRule {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This resource contains the `Or` logical operator, which allows multiple filter conditions to be joined for more
/// complex comparisons of Storage Lens group data. Objects can match any of the listed filter conditions that are
/// joined by the `Or` logical operator. Only one of each filter condition is allowed.
#[derive(Clone)]
pub struct Or(cfn::Properties);

impl Or {
    /// A new `Or`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `MatchAnyPrefix`. This property contains a list of prefixes. At least one prefix must be specified. Up to
    /// 10 prefixes are allowed.
    pub fn match_any_prefix(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("MatchAnyPrefix", value)) }
    /// `MatchAnySuffix`. This property contains the list of suffixes. At least one suffix must be specified. Up to
    /// 10 suffixes are allowed.
    pub fn match_any_suffix(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("MatchAnySuffix", value)) }
    /// `MatchAnyTag`. This property contains the list of S3 object tags. At least one object tag must be
    /// specified. Up to 10 object tags are allowed.
    pub fn match_any_tag(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("MatchAnyTag", value)) }
    /// `MatchObjectAge`. This property filters objects that match the specified object age range.
    pub fn match_object_age(self, value: impl fc::IntoValue<MatchObjectAge>) -> Self { Self(self.0.with("MatchObjectAge", value)) }
    /// `MatchObjectSize`. This property contains the `BytesGreaterThan` and `BytesLessThan` values to define the
    /// object size range (minimum and maximum number of Bytes).
    pub fn match_object_size(self, value: impl fc::IntoValue<MatchObjectSize>) -> Self { Self(self.0.with("MatchObjectSize", value)) }
}

impl fc::Property for Or {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the container element for Object Ownership rules.
#[derive(Clone)]
pub struct OwnershipControls(cfn::Properties);

impl OwnershipControls {
    /// A new `OwnershipControls`.
    ///
    /// - `Rules`. Specifies the container element for Object Ownership rules.
    pub fn new(rules: impl fc::IntoValue<fc::List<OwnershipControlsRule>>) -> Self { Self(cfn::Properties::new().with("Rules", rules)) }
}

impl fc::Property for OwnershipControls {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies an Object Ownership rule.
#[derive(Clone)]
pub struct OwnershipControlsRule(cfn::Properties);

impl OwnershipControlsRule {
    /// A value of `ObjectOwnership`.
    pub const OBJECT_OWNERSHIP_BUCKET_OWNER_ENFORCED: &'static str = "BucketOwnerEnforced";
    /// A value of `ObjectOwnership`.
    pub const OBJECT_OWNERSHIP_BUCKET_OWNER_PREFERRED: &'static str = "BucketOwnerPreferred";
    /// A value of `ObjectOwnership`.
    pub const OBJECT_OWNERSHIP_OBJECT_WRITER: &'static str = "ObjectWriter";
    /// A new `OwnershipControlsRule`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ObjectOwnership`. Specifies an object ownership rule.
    pub fn object_ownership(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ObjectOwnership", value)) }
}

impl fc::Property for OwnershipControlsRule {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Amazon S3 keys for log objects are partitioned in the following format
#[derive(Clone)]
pub struct PartitionedPrefix(cfn::Properties);

impl PartitionedPrefix {
    /// A value of `PartitionDateSource`.
    pub const PARTITION_DATE_SOURCE_DELIVERY_TIME: &'static str = "DeliveryTime";
    /// A value of `PartitionDateSource`.
    pub const PARTITION_DATE_SOURCE_EVENT_TIME: &'static str = "EventTime";
    /// A new `PartitionedPrefix`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `PartitionDateSource`. Specifies the partition date source for the partitioned prefix.
    /// `PartitionDateSource` can be `EventTime` or `DeliveryTime`.
    pub fn partition_date_source(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PartitionDateSource", value)) }
}

impl fc::Property for PartitionedPrefix {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This resource contains the details of the prefix-level of the Amazon S3 Storage Lens.
#[derive(Clone)]
pub struct PrefixLevel(cfn::Properties);

impl PrefixLevel {
    /// A new `PrefixLevel`.
    ///
    /// - `StorageMetrics`. A property for the prefix-level storage metrics for Amazon S3 Storage Lens.
    pub fn new(storage_metrics: impl fc::IntoValue<PrefixLevelStorageMetrics>) -> Self { Self(cfn::Properties::new().with("StorageMetrics", storage_metrics)) }
}

impl fc::Property for PrefixLevel {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This resource contains the details of the prefix-level storage metrics for Amazon S3 Storage Lens.
#[derive(Clone)]
pub struct PrefixLevelStorageMetrics(cfn::Properties);

impl PrefixLevelStorageMetrics {
    /// A new `PrefixLevelStorageMetrics`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `IsEnabled`. This property identifies whether the details of the prefix-level storage metrics for S3
    /// Storage Lens are enabled.
    pub fn is_enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("IsEnabled", value)) }
    /// `SelectionCriteria`. This property identifies whether the details of the prefix-level storage metrics for
    /// S3 Storage Lens are enabled.
    pub fn selection_criteria(self, value: impl fc::IntoValue<SelectionCriteria>) -> Self { Self(self.0.with("SelectionCriteria", value)) }
}

impl fc::Property for PrefixLevelStorageMetrics {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The PublicAccessBlock configuration that you want to apply to this Amazon S3 bucket. You can enable the
/// configuration options in any combination. Bucket-level settings work alongside account-level settings (which
/// may inherit from organization-level policies).
#[derive(Clone)]
pub struct PublicAccessBlockConfiguration(cfn::Properties);

impl PublicAccessBlockConfiguration {
    /// A new `PublicAccessBlockConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `BlockPublicAcls`. Specifies whether Amazon S3 should block public access control lists (ACLs) for this
    /// bucket and objects in this bucket.
    pub fn block_public_acls(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("BlockPublicAcls", value)) }
    /// `BlockPublicPolicy`. Specifies whether Amazon S3 should block public bucket policies for this bucket.
    /// Setting this element to `TRUE` causes Amazon S3 to reject calls to PUT Bucket policy if the specified
    /// bucket policy allows public access.
    pub fn block_public_policy(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("BlockPublicPolicy", value)) }
    /// `IgnorePublicAcls`. Specifies whether Amazon S3 should ignore public ACLs for this bucket and objects in
    /// this bucket. Setting this element to `TRUE` causes Amazon S3 to ignore all public ACLs on this bucket and
    /// objects in this bucket.
    pub fn ignore_public_acls(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("IgnorePublicAcls", value)) }
    /// `RestrictPublicBuckets`. Specifies whether Amazon S3 should restrict public bucket policies for this
    /// bucket. Setting this element to `TRUE` restricts access to this bucket to only AWS service principals and
    /// authorized users within this account if the bucket has a public policy.
    pub fn restrict_public_buckets(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("RestrictPublicBuckets", value)) }
}

impl fc::Property for PublicAccessBlockConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the configuration for publishing messages to an Amazon Simple Queue Service (Amazon SQS) queue when
/// Amazon S3 detects specified events.
#[derive(Clone)]
pub struct QueueConfiguration(cfn::Properties);

impl QueueConfiguration {
    /// A new `QueueConfiguration`.
    ///
    /// - `Event`. The Amazon S3 bucket event about which you want to publish messages to Amazon SQS.
    /// - `Queue`. The Amazon Resource Name (ARN) of the Amazon SQS queue to which Amazon S3 publishes a message when
    ///   it detects events of the specified type. FIFO queues are not allowed when enabling an SQS queue as the
    ///   event notification destination.
    pub fn new(
        event: impl fc::IntoValue<String>,
        queue: impl fc::IntoValue<fc::Arn<cfn::target::sqs::Queue>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Event", event)
            .with("Queue", queue)
        )
    }
    /// `Filter`. The filtering rules that determine which objects trigger notifications. For example, you can
    /// create a filter so that Amazon S3 sends notifications only when image files with a `.jpg` extension are
    /// added to the bucket.
    pub fn filter(self, value: impl fc::IntoValue<NotificationFilter>) -> Self { Self(self.0.with("Filter", value)) }
}

impl fc::Property for QueueConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The journal table record expiration settings for a journal table in an S3 Metadata configuration.
#[derive(Clone)]
pub struct RecordExpiration(cfn::Properties);

impl RecordExpiration {
    /// A value of `Expiration`.
    pub const EXPIRATION_DISABLED: &'static str = "DISABLED";
    /// A value of `Expiration`.
    pub const EXPIRATION_ENABLED: &'static str = "ENABLED";
    /// A new `RecordExpiration`.
    ///
    /// - `Expiration`. Specifies whether journal table record expiration is enabled or disabled.
    pub fn new(expiration: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Expiration", expiration)) }
    /// `Days`. If you enable journal table record expiration, you can set the number of days to retain your
    /// journal table records. Journal table records must be retained for a minimum of 7 days. To set this value,
    /// specify any whole number from `7` to `2147483647`. For example, to retain your journal table records for
    /// one year, set this value to `365`.
    pub fn days(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Days", value)) }
}

impl fc::Property for RecordExpiration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the redirect behavior of all requests to a website endpoint of an Amazon S3 bucket.
#[derive(Clone)]
pub struct RedirectAllRequestsTo(cfn::Properties);

impl RedirectAllRequestsTo {
    /// A value of `Protocol`.
    pub const PROTOCOL_HTTP: &'static str = "http";
    /// A value of `Protocol`.
    pub const PROTOCOL_HTTPS: &'static str = "https";
    /// A new `RedirectAllRequestsTo`.
    ///
    /// - `HostName`. Name of the host where requests are redirected.
    pub fn new(host_name: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("HostName", host_name)) }
    /// `Protocol`. Protocol to use when redirecting requests. The default is the protocol that is used in the
    /// original request.
    pub fn protocol(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Protocol", value)) }
}

impl fc::Property for RedirectAllRequestsTo {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies how requests are redirected. In the event of an error, you can specify a different error code to
/// return.
#[derive(Clone)]
pub struct RedirectRule(cfn::Properties);

impl RedirectRule {
    /// A value of `Protocol`.
    pub const PROTOCOL_HTTP: &'static str = "http";
    /// A value of `Protocol`.
    pub const PROTOCOL_HTTPS: &'static str = "https";
    /// A new `RedirectRule`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `HostName`. The host name to use in the redirect request.
    pub fn host_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("HostName", value)) }
    /// `HttpRedirectCode`. The HTTP redirect code to use on the response. Not required if one of the siblings is
    /// present.
    pub fn http_redirect_code(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("HttpRedirectCode", value)) }
    /// `Protocol`. Protocol to use when redirecting requests. The default is the protocol that is used in the
    /// original request.
    pub fn protocol(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Protocol", value)) }
    /// `ReplaceKeyPrefixWith`. The object key prefix to use in the redirect request. For example, to redirect
    /// requests for all pages with prefix `docs/` (objects in the `docs/` folder) to `documents/`, you can set a
    /// condition block with `KeyPrefixEquals` set to `docs/` and in the Redirect set `ReplaceKeyPrefixWith` to
    /// `/documents`. Not required if one of the siblings is present. Can be present only if `ReplaceKeyWith` is
    /// not provided.
    pub fn replace_key_prefix_with(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ReplaceKeyPrefixWith", value)) }
    /// `ReplaceKeyWith`. The specific object key to use in the redirect request. For example, redirect request to
    /// `error.html`. Not required if one of the siblings is present. Can be present only if `ReplaceKeyPrefixWith`
    /// is not provided.
    pub fn replace_key_with(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ReplaceKeyWith", value)) }
}

impl fc::Property for RedirectRule {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A bucket associated with a specific Region when creating Multi-Region Access Points.
#[derive(Clone)]
pub struct Region(cfn::Properties);

impl Region {
    /// A new `Region`.
    ///
    /// - `Bucket`. The name of the associated bucket for the Region.
    pub fn new(bucket: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Bucket", bucket)) }
    /// `BucketAccountId`. The AWS account ID that owns the Amazon S3 bucket that's associated with this
    /// Multi-Region Access Point.
    pub fn bucket_account_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("BucketAccountId", value)) }
}

impl fc::Property for Region {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A filter that you can specify for selection for modifications on replicas.
#[derive(Clone)]
pub struct ReplicaModifications(cfn::Properties);

impl ReplicaModifications {
    /// A value of `Status`.
    pub const STATUS_DISABLED: &'static str = "Disabled";
    /// A value of `Status`.
    pub const STATUS_ENABLED: &'static str = "Enabled";
    /// A new `ReplicaModifications`.
    ///
    /// - `Status`. Specifies whether Amazon S3 replicates modifications on replicas.
    pub fn new(status: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Status", status)) }
}

impl fc::Property for ReplicaModifications {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A container for replication rules. You can add up to 1,000 rules. The maximum size of a replication
/// configuration is 2 MB. The latest version of the replication configuration XML is V2.
#[derive(Clone)]
pub struct ReplicationConfiguration(cfn::Properties);

impl ReplicationConfiguration {
    /// A new `ReplicationConfiguration`.
    ///
    /// - `Role`. The Amazon Resource Name (ARN) of the AWS Identity and Access Management (IAM) role that Amazon S3
    ///   assumes when replicating objects.
    /// - `Rules`. A container for one or more replication rules. A replication configuration must have at least one
    ///   rule and can contain a maximum of 1,000 rules.
    pub fn new(
        role: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>,
        rules: impl fc::IntoValue<fc::List<ReplicationRule>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Role", role)
            .with("Rules", rules)
        )
    }
}

impl fc::Property for ReplicationConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A container for information about the replication destination and its configurations including enabling the S3
/// Replication Time Control (S3 RTC).
#[derive(Clone)]
pub struct ReplicationDestination(cfn::Properties);

impl ReplicationDestination {
    /// A value of `StorageClass`.
    pub const STORAGE_CLASS_DEEP_ARCHIVE: &'static str = "DEEP_ARCHIVE";
    /// A value of `StorageClass`.
    pub const STORAGE_CLASS_GLACIER: &'static str = "GLACIER";
    /// A value of `StorageClass`.
    pub const STORAGE_CLASS_GLACIER_IR: &'static str = "GLACIER_IR";
    /// A value of `StorageClass`.
    pub const STORAGE_CLASS_INTELLIGENT_TIERING: &'static str = "INTELLIGENT_TIERING";
    /// A value of `StorageClass`.
    pub const STORAGE_CLASS_ONEZONE_IA: &'static str = "ONEZONE_IA";
    /// A value of `StorageClass`.
    pub const STORAGE_CLASS_REDUCED_REDUNDANCY: &'static str = "REDUCED_REDUNDANCY";
    /// A value of `StorageClass`.
    pub const STORAGE_CLASS_STANDARD: &'static str = "STANDARD";
    /// A value of `StorageClass`.
    pub const STORAGE_CLASS_STANDARD_IA: &'static str = "STANDARD_IA";
    /// A new `ReplicationDestination`.
    ///
    /// - `Bucket`. The Amazon Resource Name (ARN) of the bucket where you want Amazon S3 to store the results.
    pub fn new(bucket: impl fc::IntoValue<fc::Arn<Bucket>>) -> Self { Self(cfn::Properties::new().with("Bucket", bucket)) }
    /// `AccessControlTranslation`. Specify this only in a cross-account scenario (where source and destination
    /// bucket owners are not the same), and you want to change replica ownership to the AWS account that owns the
    /// destination bucket. If this is not specified in the replication configuration, the replicas are owned by
    /// same AWS account that owns the source object.
    pub fn access_control_translation(self, value: impl fc::IntoValue<AccessControlTranslation>) -> Self { Self(self.0.with("AccessControlTranslation", value)) }
    /// `Account`. Destination bucket owner account ID. In a cross-account scenario, if you direct Amazon S3 to
    /// change replica ownership to the AWS account that owns the destination bucket by specifying the
    /// `AccessControlTranslation` property, this is the account ID of the destination bucket owner.
    pub fn account(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Account", value)) }
    /// `EncryptionConfiguration`. Specifies encryption-related information.
    pub fn encryption_configuration(self, value: impl fc::IntoValue<EncryptionConfiguration>) -> Self { Self(self.0.with("EncryptionConfiguration", value)) }
    /// `Metrics`. A container specifying replication metrics-related settings enabling replication metrics and
    /// events.
    pub fn metrics(self, value: impl fc::IntoValue<Metrics>) -> Self { Self(self.0.with("Metrics", value)) }
    /// `ReplicationTime`. A container specifying S3 Replication Time Control (S3 RTC), including whether S3 RTC is
    /// enabled and the time when all objects and operations on objects must be replicated. Must be specified
    /// together with a `Metrics` block.
    pub fn replication_time(self, value: impl fc::IntoValue<ReplicationTime>) -> Self { Self(self.0.with("ReplicationTime", value)) }
    /// `StorageClass`. The storage class to use when replicating objects, such as S3 Standard or reduced
    /// redundancy. By default, Amazon S3 uses the storage class of the source object to create the object replica.
    pub fn storage_class(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("StorageClass", value)) }
}

impl fc::Property for ReplicationDestination {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies which Amazon S3 objects to replicate and where to store the replicas.
#[derive(Clone)]
pub struct ReplicationRule(cfn::Properties);

impl ReplicationRule {
    /// A value of `Status`.
    pub const STATUS_DISABLED: &'static str = "Disabled";
    /// A value of `Status`.
    pub const STATUS_ENABLED: &'static str = "Enabled";
    /// A new `ReplicationRule`.
    ///
    /// - `Destination`. A container for information about the replication destination and its configurations
    ///   including enabling the S3 Replication Time Control (S3 RTC).
    /// - `Status`. Specifies whether the rule is enabled.
    pub fn new(
        destination: impl fc::IntoValue<ReplicationDestination>,
        status: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Destination", destination)
            .with("Status", status)
        )
    }
    /// `DeleteMarkerReplication`. Specifies whether Amazon S3 replicates delete markers. If you specify a `Filter`
    /// in your replication configuration, you must also include a `DeleteMarkerReplication` element. If your
    /// `Filter` includes a `Tag` element, the `DeleteMarkerReplication` `Status` must be set to Disabled, because
    /// Amazon S3 does not support replicating delete markers for tag-based rules.
    pub fn delete_marker_replication(self, value: impl fc::IntoValue<DeleteMarkerReplication>) -> Self { Self(self.0.with("DeleteMarkerReplication", value)) }
    /// `Filter`. A filter that identifies the subset of objects to which the replication rule applies. A `Filter`
    /// must specify exactly one `Prefix`, `TagFilter`, or an `And` child element. The use of the filter field
    /// indicates that this is a V2 replication configuration. This field isn't supported in a V1 replication
    /// configuration.
    pub fn filter(self, value: impl fc::IntoValue<ReplicationRuleFilter>) -> Self { Self(self.0.with("Filter", value)) }
    /// `Id`. A unique identifier for the rule. The maximum value is 255 characters. If you don't specify a value,
    /// AWS CloudFormation generates a random ID. When using a V2 replication configuration this property is
    /// capitalized as "ID".
    pub fn id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Id", value)) }
    /// `Prefix`. An object key name prefix that identifies the object or objects to which the rule applies. The
    /// maximum prefix length is 1,024 characters. To include all objects in a bucket, specify an empty string. To
    /// filter using a V1 replication configuration, add the `Prefix` directly as a child element of the `Rule`
    /// element.
    pub fn prefix(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Prefix", value)) }
    /// `Priority`. The priority indicates which rule has precedence whenever two or more replication rules
    /// conflict. Amazon S3 will attempt to replicate objects according to all replication rules. However, if there
    /// are two or more rules with the same destination bucket, then objects will be replicated according to the
    /// rule with the highest priority. The higher the number, the higher the priority.
    pub fn priority(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Priority", value)) }
    /// `SourceSelectionCriteria`. A container that describes additional filters for identifying the source objects
    /// that you want to replicate. You can choose to enable or disable the replication of these objects.
    pub fn source_selection_criteria(self, value: impl fc::IntoValue<SourceSelectionCriteria>) -> Self { Self(self.0.with("SourceSelectionCriteria", value)) }
}

impl fc::Property for ReplicationRule {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A container for specifying rule filters. The filters determine the subset of objects to which the rule applies.
/// This element is required only if you specify more than one filter.
#[derive(Clone)]
pub struct ReplicationRuleAndOperator(cfn::Properties);

impl ReplicationRuleAndOperator {
    /// A new `ReplicationRuleAndOperator`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Prefix`. An object key name prefix that identifies the subset of objects to which the rule applies.
    pub fn prefix(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Prefix", value)) }
    /// `TagFilters`. An array of tags containing key and value pairs.
    pub fn tag_filters(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("TagFilters", value)) }
}

impl fc::Property for ReplicationRuleAndOperator {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A filter that identifies the subset of objects to which the replication rule applies. A `Filter` must specify
/// exactly one `Prefix`, `TagFilter`, or an `And` child element.
#[derive(Clone)]
pub struct ReplicationRuleFilter(cfn::Properties);

impl ReplicationRuleFilter {
    /// A new `ReplicationRuleFilter`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `And`. A container for specifying rule filters. The filters determine the subset of objects to which the
    /// rule applies. This element is required only if you specify more than one filter.
    pub fn and(self, value: impl fc::IntoValue<ReplicationRuleAndOperator>) -> Self { Self(self.0.with("And", value)) }
    /// `Prefix`. An object key name prefix that identifies the subset of objects to which the rule applies.
    pub fn prefix(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Prefix", value)) }
    /// `TagFilter`. A container for specifying a tag key and value.
    pub fn tag_filter(self, value: impl fc::IntoValue<cfn::Tag>) -> Self { Self(self.0.with("TagFilter", value)) }
}

impl fc::Property for ReplicationRuleFilter {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A container specifying S3 Replication Time Control (S3 RTC) related information, including whether S3 RTC is
/// enabled and the time when all objects and operations on objects must be replicated. Must be specified together
/// with a `Metrics` block.
#[derive(Clone)]
pub struct ReplicationTime(cfn::Properties);

impl ReplicationTime {
    /// A value of `Status`.
    pub const STATUS_DISABLED: &'static str = "Disabled";
    /// A value of `Status`.
    pub const STATUS_ENABLED: &'static str = "Enabled";
    /// A new `ReplicationTime`.
    ///
    /// - `Status`. Specifies whether the replication time is enabled.
    /// - `Time`. A container specifying the time by which replication should be complete for all objects and
    ///   operations on objects.
    pub fn new(
        status: impl fc::IntoValue<String>,
        time: impl fc::IntoValue<ReplicationTimeValue>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Status", status)
            .with("Time", time)
        )
    }
}

impl fc::Property for ReplicationTime {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A container specifying the time value for S3 Replication Time Control (S3 RTC) and replication metrics
/// `EventThreshold`.
#[derive(Clone)]
pub struct ReplicationTimeValue(cfn::Properties);

impl ReplicationTimeValue {
    /// A new `ReplicationTimeValue`.
    ///
    /// - `Minutes`. Contains an integer specifying time in minutes.
    pub fn new(minutes: impl fc::IntoValue<i64>) -> Self { Self(cfn::Properties::new().with("Minutes", minutes)) }
}

impl fc::Property for ReplicationTimeValue {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the redirect behavior and when a redirect is applied.
#[derive(Clone)]
pub struct RoutingRule(cfn::Properties);

impl RoutingRule {
    /// A new `RoutingRule`.
    ///
    /// - `RedirectRule`. Container for redirect information. You can redirect requests to another host, to another
    ///   page, or with another protocol. In the event of an error, you can specify a different error code to return.
    pub fn new(redirect_rule: impl fc::IntoValue<RedirectRule>) -> Self { Self(cfn::Properties::new().with("RedirectRule", redirect_rule)) }
    /// `RoutingRuleCondition`. A container for describing a condition that must be met for the specified redirect
    /// to apply. For example, 1. If request is for pages in the `/docs` folder, redirect to the `/documents`
    /// folder. 2. If request results in HTTP error 4xx, redirect request to another host where you might process
    /// the error.
    pub fn routing_rule_condition(self, value: impl fc::IntoValue<RoutingRuleCondition>) -> Self { Self(self.0.with("RoutingRuleCondition", value)) }
}

impl fc::Property for RoutingRule {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A container for describing a condition that must be met for the specified redirect to apply. For example, 1. If
/// request is for pages in the `/docs` folder, redirect to the `/documents` folder. 2. If request results in HTTP
/// error 4xx, redirect request to another host where you might process the error.
#[derive(Clone)]
pub struct RoutingRuleCondition(cfn::Properties);

impl RoutingRuleCondition {
    /// A new `RoutingRuleCondition`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `HttpErrorCodeReturnedEquals`. The HTTP error code when the redirect is applied. In the event of an error,
    /// if the error code equals this value, then the specified redirect is applied.
    pub fn http_error_code_returned_equals(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("HttpErrorCodeReturnedEquals", value)) }
    /// `KeyPrefixEquals`. The object key name prefix when the redirect is applied. For example, to redirect
    /// requests for `ExamplePage.html`, the key prefix will be `ExamplePage.html`. To redirect request for all
    /// pages with the prefix `docs/`, the key prefix will be `docs/`, which identifies all objects in the docs/
    /// folder.
    pub fn key_prefix_equals(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("KeyPrefixEquals", value)) }
}

impl fc::Property for RoutingRuleCondition {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies lifecycle rules for an Amazon S3 bucket.
#[derive(Clone)]
pub struct Rule(cfn::Properties);

impl Rule {
    /// A value of `Status`.
    pub const STATUS_DISABLED: &'static str = "Disabled";
    /// A value of `Status`.
    pub const STATUS_ENABLED: &'static str = "Enabled";
    /// A new `Rule`.
    ///
    /// - `Status`. If `Enabled`, the rule is currently being applied. If `Disabled`, the rule is not currently being
    ///   applied.
    pub fn new(status: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Status", status)) }
    /// `AbortIncompleteMultipartUpload`. Specifies a lifecycle rule that stops incomplete multipart uploads to an
    /// Amazon S3 bucket.
    pub fn abort_incomplete_multipart_upload(self, value: impl fc::IntoValue<AbortIncompleteMultipartUpload>) -> Self { Self(self.0.with("AbortIncompleteMultipartUpload", value)) }
    /// `ExpirationDate`. Indicates when objects are deleted from Amazon S3 and Amazon S3 Glacier. The date value
    /// must be in ISO 8601 format. The time is always midnight UTC. If you specify an expiration and transition
    /// time, you must use the same time unit for both properties (either in days or by date). The expiration time
    /// must also be later than the transition time.
    pub fn expiration_date(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ExpirationDate", value)) }
    /// `ExpirationInDays`. Indicates the number of days after creation when objects are deleted from Amazon S3 and
    /// Amazon S3 Glacier. If you specify an expiration and transition time, you must use the same time unit for
    /// both properties (either in days or by date). The expiration time must also be later than the transition
    /// time.
    pub fn expiration_in_days(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("ExpirationInDays", value)) }
    /// `ExpiredObjectDeleteMarker`. Indicates whether Amazon S3 will remove a delete marker without any noncurrent
    /// versions. If set to true, the delete marker will be removed if there are no noncurrent versions. This
    /// cannot be specified with `ExpirationInDays`, `ExpirationDate`, or `TagFilters`.
    pub fn expired_object_delete_marker(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("ExpiredObjectDeleteMarker", value)) }
    /// `Id`. Unique identifier for the rule. The value can't be longer than 255 characters.
    pub fn id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Id", value)) }
    /// `NoncurrentVersionExpiration`. Specifies when noncurrent object versions expire. Upon expiration, Amazon S3
    /// permanently deletes the noncurrent object versions. You set this lifecycle configuration action on a bucket
    /// that has versioning enabled (or suspended) to request that Amazon S3 delete noncurrent object versions at a
    /// specific period in the object's lifetime.
    pub fn noncurrent_version_expiration(self, value: impl fc::IntoValue<NoncurrentVersionExpiration>) -> Self { Self(self.0.with("NoncurrentVersionExpiration", value)) }
    /// `NoncurrentVersionExpirationInDays`. (Deprecated.) For buckets with versioning enabled (or suspended),
    /// specifies the time, in days, between when a new version of the object is uploaded to the bucket and when
    /// old versions of the object expire. When object versions expire, Amazon S3 permanently deletes them. If you
    /// specify a transition and expiration time, the expiration time must be later than the transition time.
    pub fn noncurrent_version_expiration_in_days(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("NoncurrentVersionExpirationInDays", value)) }
    /// `NoncurrentVersionTransition`. (Deprecated.) For buckets with versioning enabled (or suspended), specifies
    /// when non-current objects transition to a specified storage class. If you specify a transition and
    /// expiration time, the expiration time must be later than the transition time. If you specify this property,
    /// don't specify the `NoncurrentVersionTransitions` property.
    pub fn noncurrent_version_transition(self, value: impl fc::IntoValue<NoncurrentVersionTransition>) -> Self { Self(self.0.with("NoncurrentVersionTransition", value)) }
    /// `NoncurrentVersionTransitions`. For buckets with versioning enabled (or suspended), one or more transition
    /// rules that specify when non-current objects transition to a specified storage class. If you specify a
    /// transition and expiration time, the expiration time must be later than the transition time. If you specify
    /// this property, don't specify the `NoncurrentVersionTransition` property.
    pub fn noncurrent_version_transitions(self, value: impl fc::IntoValue<fc::List<NoncurrentVersionTransition>>) -> Self { Self(self.0.with("NoncurrentVersionTransitions", value)) }
    /// `ObjectSizeGreaterThan`. Specifies the minimum object size in bytes for this rule to apply to. Objects must
    /// be larger than this value in bytes.
    pub fn object_size_greater_than(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("ObjectSizeGreaterThan", value)) }
    /// `ObjectSizeLessThan`. Specifies the maximum object size in bytes for this rule to apply to. Objects must be
    /// smaller than this value in bytes.
    pub fn object_size_less_than(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("ObjectSizeLessThan", value)) }
    /// `Prefix`. Object key prefix that identifies one or more objects to which this rule applies.
    pub fn prefix(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Prefix", value)) }
    /// `TagFilters`. Tags to use to identify a subset of objects to which the lifecycle rule applies.
    pub fn tag_filters(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("TagFilters", value)) }
    /// `Transition`. (Deprecated.) Specifies when an object transitions to a specified storage class. If you
    /// specify an expiration and transition time, you must use the same time unit for both properties (either in
    /// days or by date). The expiration time must also be later than the transition time. If you specify this
    /// property, don't specify the `Transitions` property.
    pub fn transition(self, value: impl fc::IntoValue<Transition>) -> Self { Self(self.0.with("Transition", value)) }
    /// `Transitions`. One or more transition rules that specify when an object transitions to a specified storage
    /// class. If you specify an expiration and transition time, you must use the same time unit for both
    /// properties (either in days or by date). The expiration time must also be later than the transition time. If
    /// you specify this property, don't specify the `Transition` property.
    pub fn transitions(self, value: impl fc::IntoValue<fc::List<Transition>>) -> Self { Self(self.0.with("Transitions", value)) }
}

impl fc::Property for Rule {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This resource contains the details of the bucket where the Amazon S3 Storage Lens metrics export will be
/// placed.
#[derive(Clone)]
pub struct S3BucketDestination(cfn::Properties);

/// What a [`S3BucketDestination`] can't be without.
#[derive(Clone)]
pub struct S3BucketDestinationRequired<A, B, C, D> {
    /// `AccountId`. This property contains the details of the AWS account ID of the S3 Storage Lens export bucket
    /// destination. (`String`)
    pub account_id: A,
    /// `Arn`. This property contains the details of the ARN of the bucket destination of the S3 Storage Lens
    /// export. (`Arn<Bucket>`)
    pub arn: B,
    /// `Format`. This property contains the details of the format of the S3 Storage Lens export bucket
    /// destination. (`String`)
    pub format: C,
    /// `OutputSchemaVersion`. This property contains the details of the output schema version of the S3 Storage
    /// Lens export bucket destination. (`String`)
    pub output_schema_version: D,
}

impl S3BucketDestination {
    /// A value of `Format`.
    pub const FORMAT_CSV: &'static str = "CSV";
    /// A value of `Format`.
    pub const FORMAT_PARQUET: &'static str = "Parquet";
    /// A value of `OutputSchemaVersion`.
    pub const OUTPUT_SCHEMA_VERSION_V_1: &'static str = "V_1";
    /// A new `S3BucketDestination`.
    pub fn new(required: S3BucketDestinationRequired<
        impl fc::IntoValue<String>,
        impl fc::IntoValue<fc::Arn<Bucket>>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
    >) -> Self {
        Self(cfn::Properties::new()
            .with("AccountId", required.account_id)
            .with("Arn", required.arn)
            .with("Format", required.format)
            .with("OutputSchemaVersion", required.output_schema_version)
        )
    }
    /// `Encryption`. This property contains the details of the encryption of the bucket destination of the Amazon
    /// S3 Storage Lens metrics export.
    pub fn encryption(self, value: impl fc::IntoValue<Encryption>) -> Self { Self(self.0.with("Encryption", value)) }
    /// `Prefix`. This property contains the details of the prefix of the bucket destination of the S3 Storage Lens
    /// export.
    pub fn prefix(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Prefix", value)) }
}

impl fc::Property for S3BucketDestination {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A container for object key name prefix and suffix filtering rules.
#[derive(Clone)]
pub struct S3KeyFilter(cfn::Properties);

impl S3KeyFilter {
    /// A new `S3KeyFilter`.
    ///
    /// - `Rules`. A list of containers for the key-value pair that defines the criteria for the filter rule.
    pub fn new(rules: impl fc::IntoValue<fc::List<FilterRule>>) -> Self { Self(cfn::Properties::new().with("Rules", rules)) }
}

impl fc::Property for S3KeyFilter {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The destination information for a V1 S3 Metadata configuration. The destination table bucket must be in the
/// same Region and AWS account as the general purpose bucket. The specified metadata table name must be unique
/// within the `aws_s3_metadata` namespace in the destination table bucket.
#[derive(Clone)]
pub struct S3TablesDestination(cfn::Properties);

impl S3TablesDestination {
    /// A new `S3TablesDestination`.
    ///
    /// - `TableBucketArn`. The Amazon Resource Name (ARN) for the table bucket that's specified as the destination
    ///   in the metadata table configuration. The destination table bucket must be in the same Region and AWS
    ///   account as the general purpose bucket.
    /// - `TableName`. The name for the metadata table in your metadata table configuration. The specified metadata
    ///   table name must be unique within the `aws_s3_metadata` namespace in the destination table bucket.
    pub fn new(
        table_bucket_arn: impl fc::IntoValue<String>,
        table_name: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("TableBucketArn", table_bucket_arn)
            .with("TableName", table_name)
        )
    }
    /// `TableArn`. The Amazon Resource Name (ARN) for the metadata table in the metadata table configuration. The
    /// specified metadata table name must be unique within the `aws_s3_metadata` namespace in the destination
    /// table bucket.
    pub fn table_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TableArn", value)) }
    /// `TableNamespace`. The table bucket namespace for the metadata table in your metadata table configuration.
    /// This value is always `aws_s3_metadata`.
    pub fn table_namespace(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TableNamespace", value)) }
}

impl fc::Property for S3TablesDestination {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This resource contains the details of the Amazon S3 Storage Lens selection criteria.
#[derive(Clone)]
pub struct SelectionCriteria(cfn::Properties);

impl SelectionCriteria {
    /// A new `SelectionCriteria`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Delimiter`. This property contains the details of the S3 Storage Lens delimiter being used.
    pub fn delimiter(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Delimiter", value)) }
    /// `MaxDepth`. This property contains the details of the max depth that S3 Storage Lens will collect metrics
    /// up to.
    pub fn max_depth(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MaxDepth", value)) }
    /// `MinStorageBytesPercentage`. This property contains the details of the minimum storage bytes percentage
    /// threshold that S3 Storage Lens will collect metrics up to.
    pub fn min_storage_bytes_percentage(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("MinStorageBytesPercentage", value)) }
}

impl fc::Property for SelectionCriteria {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes the default server-side encryption to apply to new objects in the bucket. If a PUT Object request
/// doesn't specify any server-side encryption, this default encryption will be applied.
#[derive(Clone)]
pub struct ServerSideEncryptionByDefault(cfn::Properties);

impl ServerSideEncryptionByDefault {
    /// A value of `SSEAlgorithm`.
    pub const SSE_ALGORITHM_AES256: &'static str = "AES256";
    /// A value of `SSEAlgorithm`.
    pub const SSE_ALGORITHM_AWS_KMS: &'static str = "aws:kms";
    /// A value of `SSEAlgorithm`.
    pub const SSE_ALGORITHM_AWS_KMS_DSSE: &'static str = "aws:kms:dsse";
    /// A new `ServerSideEncryptionByDefault`.
    ///
    /// - `SSEAlgorithm`. Server-side encryption algorithm to use for the default encryption.
    pub fn new(sse_algorithm: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("SSEAlgorithm", sse_algorithm)) }
    /// `KMSMasterKeyID`. AWS Key Management Service (KMS) customer managed key ID to use for the default
    /// encryption.
    pub fn kms_master_key_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("KMSMasterKeyID", value)) }
}

impl fc::Property for ServerSideEncryptionByDefault {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the default server-side encryption configuration.
#[derive(Clone)]
pub struct ServerSideEncryptionRule(cfn::Properties);

impl ServerSideEncryptionRule {
    /// A new `ServerSideEncryptionRule`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `BlockedEncryptionTypes`. A bucket-level setting for Amazon S3 general purpose buckets used to prevent the
    /// upload of new objects encrypted with the specified server-side encryption type. For example, blocking an
    /// encryption type will block `PutObject`, `CopyObject`, `PostObject`, multipart upload, and replication
    /// requests to the bucket for objects with the specified encryption type.
    pub fn blocked_encryption_types(self, value: impl fc::IntoValue<BlockedEncryptionTypes>) -> Self { Self(self.0.with("BlockedEncryptionTypes", value)) }
    /// `BucketKeyEnabled`. Specifies whether Amazon S3 should use an S3 Bucket Key with server-side encryption
    /// using KMS (SSE-KMS) for new objects in the bucket. Existing objects are not affected. Setting the
    /// `BucketKeyEnabled` element to `true` causes Amazon S3 to use an S3 Bucket Key. By default, S3 Bucket Key is
    /// not enabled.
    pub fn bucket_key_enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("BucketKeyEnabled", value)) }
    /// `ServerSideEncryptionByDefault`. Specifies the default server-side encryption to apply to new objects in
    /// the bucket. If a PUT Object request doesn't specify any server-side encryption, this default encryption
    /// will be applied.
    pub fn server_side_encryption_by_default(self, value: impl fc::IntoValue<ServerSideEncryptionByDefault>) -> Self { Self(self.0.with("ServerSideEncryptionByDefault", value)) }
}

impl fc::Property for ServerSideEncryptionRule {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A container that describes additional filters for identifying the source objects that you want to replicate.
/// You can choose to enable or disable the replication of these objects.
#[derive(Clone)]
pub struct SourceSelectionCriteria(cfn::Properties);

impl SourceSelectionCriteria {
    /// A new `SourceSelectionCriteria`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ReplicaModifications`. A filter that you can specify for selection for modifications on replicas.
    pub fn replica_modifications(self, value: impl fc::IntoValue<ReplicaModifications>) -> Self { Self(self.0.with("ReplicaModifications", value)) }
    /// `SseKmsEncryptedObjects`. A container for filter information for the selection of Amazon S3 objects
    /// encrypted with AWS KMS.
    pub fn sse_kms_encrypted_objects(self, value: impl fc::IntoValue<SseKmsEncryptedObjects>) -> Self { Self(self.0.with("SseKmsEncryptedObjects", value)) }
}

impl fc::Property for SourceSelectionCriteria {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the use of server-side encryption using an AWS Key Management Service key (SSE-KMS) to encrypt the
/// delivered S3 Storage Lens metrics export file.
#[derive(Clone)]
pub struct SseKms(cfn::Properties);

impl SseKms {
    /// A new `SseKms`.
    ///
    /// - `KeyId`. Specifies the Amazon Resource Name (ARN) of the customer managed AWS key to use for encrypting the
    ///   S3 Storage Lens metrics export file. Amazon S3 only supports symmetric encryption keys.
    pub fn new(key_id: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("KeyId", key_id)) }
}

impl fc::Property for SseKms {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A container for filter information for the selection of S3 objects encrypted with AWS KMS.
#[derive(Clone)]
pub struct SseKmsEncryptedObjects(cfn::Properties);

impl SseKmsEncryptedObjects {
    /// A value of `Status`.
    pub const STATUS_DISABLED: &'static str = "Disabled";
    /// A value of `Status`.
    pub const STATUS_ENABLED: &'static str = "Enabled";
    /// A new `SseKmsEncryptedObjects`.
    ///
    /// - `Status`. Specifies whether Amazon S3 replicates objects created with server-side encryption using an AWS
    ///   KMS key stored in AWS Key Management Service.
    pub fn new(status: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Status", status)) }
}

impl fc::Property for SseKmsEncryptedObjects {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies data related to access patterns to be collected and made available to analyze the tradeoffs between
/// different storage classes for an Amazon S3 bucket.
#[derive(Clone)]
pub struct StorageClassAnalysis(cfn::Properties);

impl StorageClassAnalysis {
    /// A new `StorageClassAnalysis`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `DataExport`. Specifies how data related to the storage class analysis for an Amazon S3 bucket should be
    /// exported.
    pub fn data_export(self, value: impl fc::IntoValue<BucketDataExport>) -> Self { Self(self.0.with("DataExport", value)) }
}

impl fc::Property for StorageClassAnalysis {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This is the property of the Amazon S3 Storage Lens configuration.
#[derive(Clone)]
pub struct StorageLensConfiguration(cfn::Properties);

impl StorageLensConfiguration {
    /// A new `StorageLensConfiguration`.
    ///
    /// - `AccountLevel`. This property contains the details of the account-level metrics for Amazon S3 Storage Lens
    ///   configuration.
    /// - `Id`. This property contains the details of the ID of the S3 Storage Lens configuration.
    /// - `IsEnabled`. This property contains the details of whether the Amazon S3 Storage Lens configuration is
    ///   enabled.
    pub fn new(
        account_level: impl fc::IntoValue<AccountLevel>,
        id: impl fc::IntoValue<String>,
        is_enabled: impl fc::IntoValue<bool>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("AccountLevel", account_level)
            .with("Id", id)
            .with("IsEnabled", is_enabled)
        )
    }
    /// `AwsOrg`. This property contains the details of the AWS Organization for the S3 Storage Lens configuration.
    pub fn aws_org(self, value: impl fc::IntoValue<AwsOrg>) -> Self { Self(self.0.with("AwsOrg", value)) }
    /// `DataExport`. This property contains the details of this S3 Storage Lens configuration's metrics export.
    pub fn data_export(self, value: impl fc::IntoValue<StorageLensDataExport>) -> Self { Self(self.0.with("DataExport", value)) }
    /// `Exclude`. This property contains the details of the bucket and or Regions excluded for Amazon S3 Storage
    /// Lens configuration.
    pub fn exclude(self, value: impl fc::IntoValue<BucketsAndRegions>) -> Self { Self(self.0.with("Exclude", value)) }
    /// `ExpandedPrefixesDataExport`. This property configures your S3 Storage Lens expanded prefixes metrics
    /// report.
    pub fn expanded_prefixes_data_export(self, value: impl fc::IntoValue<StorageLensExpandedPrefixesDataExport>) -> Self { Self(self.0.with("ExpandedPrefixesDataExport", value)) }
    /// `Include`. This property contains the details of the bucket and or Regions included for Amazon S3 Storage
    /// Lens configuration.
    pub fn include(self, value: impl fc::IntoValue<BucketsAndRegions>) -> Self { Self(self.0.with("Include", value)) }
    /// `PrefixDelimiter`. The delimiter to divide S3 key into hierarchy of prefixes.
    pub fn prefix_delimiter(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PrefixDelimiter", value)) }
    /// `StorageLensArn`. This property contains the details of the ARN of the S3 Storage Lens configuration. This
    /// property is read-only.
    pub fn storage_lens_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("StorageLensArn", value)) }
}

impl fc::Property for StorageLensConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This resource contains the details of the Amazon S3 Storage Lens metrics export.
#[derive(Clone)]
pub struct StorageLensDataExport(cfn::Properties);

impl StorageLensDataExport {
    /// A new `StorageLensDataExport`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `CloudWatchMetrics`. This property enables the Amazon CloudWatch publishing option for S3 Storage Lens
    /// metrics.
    pub fn cloud_watch_metrics(self, value: impl fc::IntoValue<CloudWatchMetrics>) -> Self { Self(self.0.with("CloudWatchMetrics", value)) }
    /// `S3BucketDestination`. This property contains the details of the bucket where the S3 Storage Lens metrics
    /// export will be placed.
    pub fn s3_bucket_destination(self, value: impl fc::IntoValue<S3BucketDestination>) -> Self { Self(self.0.with("S3BucketDestination", value)) }
    /// `StorageLensTableDestination`. This property contains the details of the S3 table bucket where the S3
    /// Storage Lens default metrics report will be placed. This property enables you to store your Storage Lens
    /// metrics in read-only S3 Tables.
    pub fn storage_lens_table_destination(self, value: impl fc::IntoValue<StorageLensTableDestination>) -> Self { Self(self.0.with("StorageLensTableDestination", value)) }
}

impl fc::Property for StorageLensDataExport {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This resource specifies the properties of your S3 Storage Lens Expanded Prefixes metrics export.
#[derive(Clone)]
pub struct StorageLensExpandedPrefixesDataExport(cfn::Properties);

impl StorageLensExpandedPrefixesDataExport {
    /// A new `StorageLensExpandedPrefixesDataExport`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `S3BucketDestination`. This property specifies the general purpose bucket where the S3 Storage Lens
    /// Expanded Prefixes metrics export files are located. At least one export destination must be specified.
    pub fn s3_bucket_destination(self, value: impl fc::IntoValue<S3BucketDestination>) -> Self { Self(self.0.with("S3BucketDestination", value)) }
    /// `StorageLensTableDestination`. This property configures S3 Storage Lens Expanded Prefixes metrics report to
    /// read-only S3 table buckets.
    pub fn storage_lens_table_destination(self, value: impl fc::IntoValue<StorageLensTableDestination>) -> Self { Self(self.0.with("StorageLensTableDestination", value)) }
}

impl fc::Property for StorageLensExpandedPrefixesDataExport {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This resource determines the scope of Storage Lens group data that is displayed in the Storage Lens dashboard.
#[derive(Clone)]
pub struct StorageLensGroupLevel(cfn::Properties);

impl StorageLensGroupLevel {
    /// A new `StorageLensGroupLevel`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `StorageLensGroupSelectionCriteria`. This property indicates which Storage Lens group ARNs to include or
    /// exclude in the Storage Lens group aggregation. If this value is left null, then all Storage Lens groups are
    /// selected.
    pub fn storage_lens_group_selection_criteria(self, value: impl fc::IntoValue<StorageLensGroupSelectionCriteria>) -> Self { Self(self.0.with("StorageLensGroupSelectionCriteria", value)) }
}

impl fc::Property for StorageLensGroupLevel {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This resource indicates which Storage Lens group ARNs to include or exclude in the Storage Lens group
/// aggregation. You can only attach Storage Lens groups to your dashboard if they're included in your Storage Lens
/// group aggregation. If this value is left null, then all Storage Lens groups are selected.
#[derive(Clone)]
pub struct StorageLensGroupSelectionCriteria(cfn::Properties);

impl StorageLensGroupSelectionCriteria {
    /// A new `StorageLensGroupSelectionCriteria`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Exclude`. This property indicates which Storage Lens group ARNs to exclude from the Storage Lens group
    /// aggregation.
    pub fn exclude(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Exclude", value)) }
    /// `Include`. This property indicates which Storage Lens group ARNs to include in the Storage Lens group
    /// aggregation.
    pub fn include(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Include", value)) }
}

impl fc::Property for StorageLensGroupSelectionCriteria {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This resource configures your S3 Storage Lens reports to export to read-only S3 table buckets. With this
/// resource, you can store your Storage Lens metrics in S3 Tables that are created in a read-only S3 table bucket
/// called aws-s3.
#[derive(Clone)]
pub struct StorageLensTableDestination(cfn::Properties);

impl StorageLensTableDestination {
    /// A new `StorageLensTableDestination`.
    ///
    /// - `IsEnabled`. This property indicates whether the export to read-only S3 table buckets is enabled for your
    ///   S3 Storage Lens configuration. When set to true, Storage Lens reports are automatically exported to tables
    ///   in addition to other configured destinations.
    pub fn new(is_enabled: impl fc::IntoValue<bool>) -> Self { Self(cfn::Properties::new().with("IsEnabled", is_enabled)) }
    /// `Encryption`. This resource configures your data encryption settings for Storage Lens metrics in read-only
    /// S3 table buckets.
    pub fn encryption(self, value: impl fc::IntoValue<Encryption>) -> Self { Self(self.0.with("Encryption", value)) }
}

impl fc::Property for StorageLensTableDestination {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Amazon S3 key format for log objects. Only one format, PartitionedPrefix or SimplePrefix, is allowed.
#[derive(Clone)]
pub struct TargetObjectKeyFormat(cfn::Properties);

impl TargetObjectKeyFormat {
    /// A new `TargetObjectKeyFormat`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `PartitionedPrefix`. Partitioned S3 key for log objects.
    pub fn partitioned_prefix(self, value: impl fc::IntoValue<PartitionedPrefix>) -> Self { Self(self.0.with("PartitionedPrefix", value)) }
    /// `SimplePrefix`. To use the simple format for S3 keys for log objects. To specify SimplePrefix format, set
    /// SimplePrefix to {}.
    pub fn simple_prefix(self, value: impl fc::IntoValue<fc::Json>) -> Self { Self(self.0.with("SimplePrefix", value)) }
}

impl fc::Property for TargetObjectKeyFormat {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The S3 Intelligent-Tiering storage class is designed to optimize storage costs by automatically moving data to
/// the most cost-effective storage access tier, without additional operational overhead.
#[derive(Clone)]
pub struct Tiering(cfn::Properties);

impl Tiering {
    /// A value of `AccessTier`.
    pub const ACCESS_TIER_ARCHIVE_ACCESS: &'static str = "ARCHIVE_ACCESS";
    /// A value of `AccessTier`.
    pub const ACCESS_TIER_DEEP_ARCHIVE_ACCESS: &'static str = "DEEP_ARCHIVE_ACCESS";
    /// A new `Tiering`.
    ///
    /// - `AccessTier`. S3 Intelligent-Tiering access tier. See [Storage class for automatically optimizing
    ///   frequently and infrequently accessed
    ///   objects](https://docs.aws.amazon.com/AmazonS3/latest/dev/storage-class-intro.html#sc-dynamic-data-access)
    ///   for a list of access tiers in the S3 Intelligent-Tiering storage class.
    /// - `Days`. The number of consecutive days of no access after which an object will be eligible to be
    ///   transitioned to the corresponding tier. The minimum number of days specified for Archive Access tier must
    ///   be at least 90 days and Deep Archive Access tier must be at least 180 days. The maximum can be up to 2
    ///   years (730 days).
    pub fn new(
        access_tier: impl fc::IntoValue<String>,
        days: impl fc::IntoValue<i64>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("AccessTier", access_tier)
            .with("Days", days)
        )
    }
}

impl fc::Property for Tiering {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A container for specifying the configuration for publication of messages to an Amazon Simple Notification
/// Service (Amazon SNS) topic when Amazon S3 detects specified events.
#[derive(Clone)]
pub struct TopicConfiguration(cfn::Properties);

impl TopicConfiguration {
    /// A new `TopicConfiguration`.
    ///
    /// - `Event`. The Amazon S3 bucket event about which to send notifications.
    /// - `Topic`. The Amazon Resource Name (ARN) of the Amazon SNS topic to which Amazon S3 publishes a message when
    ///   it detects events of the specified type.
    pub fn new(
        event: impl fc::IntoValue<String>,
        topic: impl fc::IntoValue<fc::Arn<cfn::target::sns::Topic>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Event", event)
            .with("Topic", topic)
        )
    }
    /// `Filter`. The filtering rules that determine for which objects to send notifications. For example, you can
    /// create a filter so that Amazon S3 sends notifications only when image files with a `.jpg` extension are
    /// added to the bucket.
    pub fn filter(self, value: impl fc::IntoValue<NotificationFilter>) -> Self { Self(self.0.with("Filter", value)) }
}

impl fc::Property for TopicConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies when an object transitions to a specified storage class.
#[derive(Clone)]
pub struct Transition(cfn::Properties);

impl Transition {
    /// A value of `StorageClass`.
    pub const STORAGE_CLASS_DEEP_ARCHIVE: &'static str = "DEEP_ARCHIVE";
    /// A value of `StorageClass`.
    pub const STORAGE_CLASS_GLACIER: &'static str = "GLACIER";
    /// A value of `StorageClass`.
    pub const STORAGE_CLASS_GLACIER_: &'static str = "Glacier";
    /// A value of `StorageClass`.
    pub const STORAGE_CLASS_GLACIER_IR: &'static str = "GLACIER_IR";
    /// A value of `StorageClass`.
    pub const STORAGE_CLASS_INTELLIGENT_TIERING: &'static str = "INTELLIGENT_TIERING";
    /// A value of `StorageClass`.
    pub const STORAGE_CLASS_ONEZONE_IA: &'static str = "ONEZONE_IA";
    /// A value of `StorageClass`.
    pub const STORAGE_CLASS_STANDARD_IA: &'static str = "STANDARD_IA";
    /// A new `Transition`.
    ///
    /// - `StorageClass`. The storage class to which you want the object to transition.
    pub fn new(storage_class: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("StorageClass", storage_class)) }
    /// `TransitionDate`. Indicates when objects are transitioned to the specified storage class. The date value
    /// must be in ISO 8601 format. The time is always midnight UTC.
    pub fn transition_date(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TransitionDate", value)) }
    /// `TransitionInDays`. Indicates the number of days after creation when objects are transitioned to the
    /// specified storage class. If the specified storage class is `INTELLIGENT_TIERING`, `GLACIER_IR`, `GLACIER`,
    /// or `DEEP_ARCHIVE`, valid values are `0` or positive integers. If the specified storage class is
    /// `STANDARD_IA` or `ONEZONE_IA`, valid values are positive integers greater than `30`.
    pub fn transition_in_days(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("TransitionInDays", value)) }
}

impl fc::Property for Transition {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes the versioning state of an Amazon S3 bucket.
#[derive(Clone)]
pub struct VersioningConfiguration(cfn::Properties);

impl VersioningConfiguration {
    /// A value of `Status`.
    pub const STATUS_ENABLED: &'static str = "Enabled";
    /// A value of `Status`.
    pub const STATUS_SUSPENDED: &'static str = "Suspended";
    /// A new `VersioningConfiguration`.
    ///
    /// - `Status`. The versioning state of the bucket.
    pub fn new(status: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Status", status)) }
}

impl fc::Property for VersioningConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The Virtual Private Cloud (VPC) configuration for this access point.
#[derive(Clone)]
pub struct VpcConfiguration(cfn::Properties);

impl VpcConfiguration {
    /// A new `VpcConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `VpcId`. If this field is specified, the access point will only allow connections from the specified VPC
    /// ID.
    pub fn vpc_id(self, value: impl fc::IntoValue<fc::IdOf<cfn::target::ec2::Vpc>>) -> Self { Self(self.0.with("VpcId", value)) }
}

impl fc::Property for VpcConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies website configuration parameters for an Amazon S3 bucket.
#[derive(Clone)]
pub struct WebsiteConfiguration(cfn::Properties);

impl WebsiteConfiguration {
    /// A new `WebsiteConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ErrorDocument`. The name of the error document for the website.
    pub fn error_document(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ErrorDocument", value)) }
    /// `IndexDocument`. The name of the index document for the website.
    pub fn index_document(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("IndexDocument", value)) }
    /// `RedirectAllRequestsTo`. The redirect behavior for every request to this bucket's website endpoint.
    pub fn redirect_all_requests_to(self, value: impl fc::IntoValue<RedirectAllRequestsTo>) -> Self { Self(self.0.with("RedirectAllRequestsTo", value)) }
    /// `RoutingRules`. Rules that define when a redirect is applied and the redirect behavior.
    pub fn routing_rules(self, value: impl fc::IntoValue<fc::List<RoutingRule>>) -> Self { Self(self.0.with("RoutingRules", value)) }
}

impl fc::Property for WebsiteConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}
