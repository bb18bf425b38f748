// Written by `fineract-codegen`; changes are lost.

//! The resources of `AWS::EFS`.

use fineract_core as fc;

use crate as cfn;

pub use cfn::target::efs::AccessPoint;

impl AccessPoint {
    /// A new `AWS::EFS::AccessPoint`.
    ///
    /// - `FileSystemId`. The ID of the EFS file system that the access point applies to. Accepts only the ID format
    ///   for input when specifying a file system, for example `fs-0123456789abcedf2`.
    pub fn new(file_system_id: impl fc::IntoValue<fc::IdOf<FileSystem>>) -> Self { Self(cfn::ResourceBody::new().with("FileSystemId", file_system_id)) }
    /// `AccessPointTags`. An array of key-value pairs to apply to this resource.
    pub fn access_point_tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("AccessPointTags", value)) }
    /// `ClientToken`. The opaque string specified in the request to ensure idempotent creation.
    pub fn client_token(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ClientToken", value)) }
    /// `PosixUser`. The full POSIX identity, including the user ID, group ID, and secondary group IDs on the
    /// access point that is used for all file operations by NFS clients using the access point.
    pub fn posix_user(self, value: impl fc::IntoValue<PosixUser>) -> Self { Self(self.0.with("PosixUser", value)) }
    /// `RootDirectory`. The directory on the EFS file system that the access point exposes as the root directory
    /// to NFS clients using the access point.
    pub fn root_directory(self, value: impl fc::IntoValue<RootDirectory>) -> Self { Self(self.0.with("RootDirectory", value)) }
}

impl cfn::Resource for AccessPoint {
    const TYPE: &'static str = "AWS::EFS::AccessPoint";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for AccessPoint {
    type Handle = AccessPointRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> AccessPointRef { AccessPointRef(self.0.build(scope, "AWS::EFS::AccessPoint")) }
}

/// A [`AccessPoint`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct AccessPointRef(fc::NodeId);

impl AccessPointRef {
    /// `AccessPointId`, by `Ref`. The ID of the EFS access point.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<AccessPoint>> { fc::Value::reference(self.0) }
    /// `Arn`, by `Fn::GetAtt`. The Amazon Resource Name (ARN) of the access point.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<AccessPoint>> { fc::Value::attribute(self.0, "Arn") }
}

impl From<AccessPointRef> for fc::NodeId {
    #[inline]
    fn from(it: AccessPointRef) -> Self { it.0 }
}

impl From<&AccessPointRef> for fc::NodeId {
    #[inline]
    fn from(it: &AccessPointRef) -> Self { it.0 }
}

pub use cfn::target::efs::FileSystem;

impl FileSystem {
    /// A new `AWS::EFS::FileSystem`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `AvailabilityZoneName`. For One Zone file systems, specify the AWS Availability Zone in which to create the
    /// file system. Use the format `us-east-1a` to specify the Availability Zone.
    pub fn availability_zone_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AvailabilityZoneName", value)) }
    /// `BackupPolicy`. Use the `BackupPolicy` to turn automatic backups on or off for the file system.
    pub fn backup_policy(self, value: impl fc::IntoValue<BackupPolicy>) -> Self { Self(self.0.with("BackupPolicy", value)) }
    /// `BypassPolicyLockoutSafetyCheck`. (Optional) A boolean that specifies whether or not to bypass the
    /// `FileSystemPolicy` lockout safety check. The lockout safety check determines whether the policy in the
    /// request will lock out, or prevent, the IAM principal that is making the request from making future
    /// `PutFileSystemPolicy` requests on this file system.
    pub fn bypass_policy_lockout_safety_check(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("BypassPolicyLockoutSafetyCheck", value)) }
    /// `Encrypted`. A Boolean value that, if true, creates an encrypted file system. When creating an encrypted
    /// file system, you have the option of specifying a KmsKeyId for an existing AWS KMS key. If you don't specify
    /// a KMS key, then the default KMS key for Amazon EFS, `/aws/elasticfilesystem`, is used to protect the
    /// encrypted file system.
    pub fn encrypted(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Encrypted", value)) }
    /// `FileSystemPolicy`. The `FileSystemPolicy` for the EFS file system. A file system policy is an IAM resource
    /// policy used to control NFS access to an EFS file system.
    pub fn file_system_policy(self, value: impl fc::IntoValue<fc::Json>) -> Self { Self(self.0.with("FileSystemPolicy", value)) }
    /// `FileSystemProtection`. Describes the protection on the file system.
    pub fn file_system_protection(self, value: impl fc::IntoValue<FileSystemProtection>) -> Self { Self(self.0.with("FileSystemProtection", value)) }
    /// `FileSystemTags`. Use to create one or more tags associated with the file system. Each tag is a
    /// user-defined key-value pair. Name your file system on creation by including a
    /// `"Key":"Name","Value":"{value}"` key-value pair. Each key must be unique.
    pub fn file_system_tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("FileSystemTags", value)) }
    /// `KmsKeyId`. The ID of the AWS KMS key to be used to protect the encrypted file system. This parameter is
    /// only required if you want to use a nondefault KMS key. If this parameter is not specified, the default KMS
    /// key for Amazon EFS is used.
    pub fn kms_key_id(self, value: impl fc::IntoValue<fc::Arn<cfn::target::kms::Key>>) -> Self { Self(self.0.with("KmsKeyId", value)) }
    /// `LifecyclePolicies`. An array of `LifecyclePolicy` objects that define the file system's
    /// `LifecycleConfiguration` object.
    pub fn lifecycle_policies(self, value: impl fc::IntoValue<fc::List<LifecyclePolicy>>) -> Self { Self(self.0.with("LifecyclePolicies", value)) }
    /// `PerformanceMode`. The performance mode of the file system. We recommend `generalPurpose` performance mode
    /// for all file systems. File systems using the `maxIO` performance mode can scale to higher levels of
    /// aggregate throughput and operations per second with a tradeoff of slightly higher latencies for most file
    /// operations. The performance mode can't be changed after the file system has been created.
    pub fn performance_mode(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PerformanceMode", value)) }
    /// `ProvisionedThroughputInMibps`. The throughput, measured in mebibytes per second (MiBps), that you want to
    /// provision for a file system that you're creating. Required if `ThroughputMode` is set to `provisioned`.
    /// Valid values are 1-3414 MiBps, with the upper limit depending on Region. To increase this limit, contact
    /// Support.
    pub fn provisioned_throughput_in_mibps(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("ProvisionedThroughputInMibps", value)) }
    /// `ReplicationConfiguration`. Describes the replication configuration for a specific file system.
    pub fn replication_configuration(self, value: impl fc::IntoValue<ReplicationConfiguration>) -> Self { Self(self.0.with("ReplicationConfiguration", value)) }
    /// `ThroughputMode`. Specifies the throughput mode for the file system. The mode can be `bursting`,
    /// `provisioned`, or `elastic`. If you set `ThroughputMode` to `provisioned`, you must also set a value for
    /// `ProvisionedThroughputInMibps`. After you create the file system, you can decrease your file system's
    /// Provisioned throughput or change between the throughput modes, with certain time restrictions.
    pub fn throughput_mode(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ThroughputMode", value)) }
}

impl cfn::Resource for FileSystem {
    const TYPE: &'static str = "AWS::EFS::FileSystem";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for FileSystem {
    type Handle = FileSystemRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> FileSystemRef { FileSystemRef(self.0.build(scope, "AWS::EFS::FileSystem")) }
}

/// A [`FileSystem`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct FileSystemRef(fc::NodeId);

impl FileSystemRef {
    /// `FileSystemId`, by `Ref`. The ID of the EFS file system. For example: `fs-abcdef0123456789a`
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<FileSystem>> { fc::Value::reference(self.0) }
    /// `Arn`, by `Fn::GetAtt`. The Amazon Resource Name (ARN) of the EFS file system.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<FileSystem>> { fc::Value::attribute(self.0, "Arn") }
}

impl From<FileSystemRef> for fc::NodeId {
    #[inline]
    fn from(it: FileSystemRef) -> Self { it.0 }
}

impl From<&FileSystemRef> for fc::NodeId {
    #[inline]
    fn from(it: &FileSystemRef) -> Self { it.0 }
}

/// `AWS::EFS::MountTarget`
///
/// The `AWS::EFS::MountTarget` resource is an Amazon EFS resource that creates a mount target for an EFS file
/// system. You can then mount the file system on Amazon EC2 instances or other resources by using the mount
/// target.
#[derive(Clone)]
pub struct MountTarget(cfn::ResourceBody);

impl MountTarget {
    /// A value of `IpAddressType`.
    pub const IP_ADDRESS_TYPE_DUAL_STACK: &'static str = "DUAL_STACK";
    /// A value of `IpAddressType`.
    pub const IP_ADDRESS_TYPE_IPV4_ONLY: &'static str = "IPV4_ONLY";
    /// A value of `IpAddressType`.
    pub const IP_ADDRESS_TYPE_IPV6_ONLY: &'static str = "IPV6_ONLY";
    /// A new `AWS::EFS::MountTarget`.
    ///
    /// - `FileSystemId`. The ID of the file system for which to create the mount target.
    /// - `SecurityGroups`. VPC security group IDs, of the form `sg-xxxxxxxx`. These must be for the same VPC as the
    ///   subnet specified. The maximum number of security groups depends on account quota. If you don't specify a
    ///   security group, then Amazon EFS uses the default security group for the subnet's VPC.
    /// - `SubnetId`. The ID of the subnet to add the mount target in. For One Zone file systems, use the subnet that
    ///   is associated with the file system's Availability Zone. The subnet type must be the same type as the
    ///   `IpAddressType`.
    pub fn new(
        file_system_id: impl fc::IntoValue<fc::IdOf<FileSystem>>,
        security_groups: impl fc::IntoValue<fc::List<fc::IdOf<cfn::target::ec2::SecurityGroup>>>,
        subnet_id: impl fc::IntoValue<fc::IdOf<cfn::target::ec2::Subnet>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("FileSystemId", file_system_id)
            .with("SecurityGroups", security_groups)
            .with("SubnetId", subnet_id)
        )
    }
    /// `IpAddress`. If the `IpAddressType` for the mount target is IPv4 ( `IPV4_ONLY` or `DUAL_STACK` ), then
    /// specify the IPv4 address to use. If you do not specify an `IpAddress`, then Amazon EFS selects an unused IP
    /// address from the subnet specified for `SubnetId`.
    pub fn ip_address(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("IpAddress", value)) }
    /// `IpAddressType`. The IP address type for the mount target. The possible values are `IPV4_ONLY` (only IPv4
    /// addresses), `IPV6_ONLY` (only IPv6 addresses), and `DUAL_STACK` (dual-stack, both IPv4 and IPv6 addresses).
    /// If you don’t specify an `IpAddressType`, then `IPV4_ONLY` is used.
    pub fn ip_address_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("IpAddressType", value)) }
    /// `Ipv6Address`. If the `IPAddressType` for the mount target is IPv6 ( `IPV6_ONLY` or `DUAL_STACK` ), then
    /// specify the IPv6 address to use. If you do not specify an `Ipv6Address`, then Amazon EFS selects an unused
    /// IP address from the subnet specified for `SubnetId`.
    pub fn ipv6_address(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Ipv6Address", value)) }
}

impl cfn::Resource for MountTarget {
    const TYPE: &'static str = "AWS::EFS::MountTarget";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for MountTarget {
    type Handle = MountTargetRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> MountTargetRef { MountTargetRef(self.0.build(scope, "AWS::EFS::MountTarget")) }
}

/// A [`MountTarget`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct MountTargetRef(fc::NodeId);

impl MountTargetRef {
    /// `Id`, by `Ref`. The ID of the Amazon EFS file system that the mount target provides access to.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<MountTarget>> { fc::Value::reference(self.0) }
    /// `IpAddress`, by `Fn::GetAtt`. The IPv4 address of the mount target.
    #[inline]
    pub fn ip_address(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "IpAddress") }
}

impl From<MountTargetRef> for fc::NodeId {
    #[inline]
    fn from(it: MountTargetRef) -> Self { it.0 }
}

impl From<&MountTargetRef> for fc::NodeId {
    #[inline]
    fn from(it: &MountTargetRef) -> Self { it.0 }
}

/// The backup policy turns automatic backups for the file system on or off.
#[derive(Clone)]
pub struct BackupPolicy(cfn::Properties);

impl BackupPolicy {
    /// A value of `Status`.
    pub const STATUS_DISABLED: &'static str = "DISABLED";
    /// A value of `Status`.
    pub const STATUS_ENABLED: &'static str = "ENABLED";
    /// A new `BackupPolicy`.
    ///
    /// - `Status`. Set the backup policy status for the file system.
    pub fn new(status: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Status", status)) }
}

impl fc::Property for BackupPolicy {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Required if the `RootDirectory` \> `Path` specified does not exist. Specifies the POSIX IDs and permissions to
/// apply to the access point's `RootDirectory` \> `Path`. If the access point root directory does not exist, EFS
/// creates it with these settings when a client connects to the access point. When specifying `CreationInfo`, you
/// must include values for all properties.
#[derive(Clone)]
pub struct CreationInfo(cfn::Properties);

impl CreationInfo {
    /// A new `CreationInfo`.
    ///
    /// - `OwnerGid`. Specifies the POSIX group ID to apply to the `RootDirectory`. Accepts values from 0 to 2^32
    ///   (4294967295).
    /// - `OwnerUid`. Specifies the POSIX user ID to apply to the `RootDirectory`. Accepts values from 0 to 2^32
    ///   (4294967295).
    /// - `Permissions`. Specifies the POSIX permissions to apply to the `RootDirectory`, in the format of an octal
    ///   number representing the file's mode bits.
    pub fn new(
        owner_gid: impl fc::IntoValue<String>,
        owner_uid: impl fc::IntoValue<String>,
        permissions: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("OwnerGid", owner_gid)
            .with("OwnerUid", owner_uid)
            .with("Permissions", permissions)
        )
    }
}

impl fc::Property for CreationInfo {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes the protection on the file system.
#[derive(Clone)]
pub struct FileSystemProtection(cfn::Properties);

impl FileSystemProtection {
    /// A value of `ReplicationOverwriteProtection`.
    pub const REPLICATION_OVERWRITE_PROTECTION_DISABLED: &'static str = "DISABLED";
    /// A value of `ReplicationOverwriteProtection`.
    pub const REPLICATION_OVERWRITE_PROTECTION_ENABLED: &'static str = "ENABLED";
    /// A new `FileSystemProtection`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ReplicationOverwriteProtection`. The status of the file system's replication overwrite protection.
    pub fn replication_overwrite_protection(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ReplicationOverwriteProtection", value)) }
}

impl fc::Property for FileSystemProtection {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes a policy used by Lifecycle management that specifies when to transition files into and out of the EFS
/// storage classes.
#[derive(Clone)]
pub struct LifecyclePolicy(cfn::Properties);

impl LifecyclePolicy {
    /// A new `LifecyclePolicy`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `TransitionToArchive`. The number of days after files were last accessed in primary storage (the Standard
    /// storage class) at which to move them to Archive storage. Metadata operations such as listing the contents
    /// of a directory don't count as file access events.
    pub fn transition_to_archive(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TransitionToArchive", value)) }
    /// `TransitionToIA`. The number of days after files were last accessed in primary storage (the Standard
    /// storage class) at which to move them to Infrequent Access (IA) storage. Metadata operations such as listing
    /// the contents of a directory don't count as file access events.
    pub fn transition_to_ia(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TransitionToIA", value)) }
    /// `TransitionToPrimaryStorageClass`. Whether to move files back to primary (Standard) storage after they are
    /// accessed in IA or Archive storage. Metadata operations such as listing the contents of a directory don't
    /// count as file access events.
    pub fn transition_to_primary_storage_class(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TransitionToPrimaryStorageClass", value)) }
}

impl fc::Property for LifecyclePolicy {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The full POSIX identity, including the user ID, group ID, and any secondary group IDs, on the access point that
/// is used for all file system operations performed by NFS clients using the access point.
#[derive(Clone)]
pub struct PosixUser(cfn::Properties);

impl PosixUser {
    /// A new `PosixUser`.
    ///
    /// - `Gid`. The POSIX group ID used for all file system operations using this access point.
    /// - `Uid`. The POSIX user ID used for all file system operations using this access point.
    pub fn new(gid: impl fc::IntoValue<String>, uid: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Gid", gid).with("Uid", uid)) }
    /// `SecondaryGids`. Secondary POSIX group IDs used for all file system operations using this access point.
    pub fn secondary_gids(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("SecondaryGids", value)) }
}

impl fc::Property for PosixUser {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes the replication configuration for a specific file system.
#[derive(Clone)]
pub struct ReplicationConfiguration(cfn::Properties);

impl ReplicationConfiguration {
    /// A new `ReplicationConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Destinations`. An array of destination objects. Only one destination object is supported.
    pub fn destinations(self, value: impl fc::IntoValue<fc::List<ReplicationDestination>>) -> Self { Self(self.0.with("Destinations", value)) }
}

impl fc::Property for ReplicationConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes the destination file system in the replication configuration.
#[derive(Clone)]
pub struct ReplicationDestination(cfn::Properties);

impl ReplicationDestination {
    /// A new `ReplicationDestination`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `AvailabilityZoneName`. For One Zone file systems, the replication configuration must specify the
    /// Availability Zone in which the destination file system is located.
    pub fn availability_zone_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AvailabilityZoneName", value)) }
    /// `FileSystemId`. The ID of the destination Amazon EFS file system.
    pub fn file_system_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("FileSystemId", value)) }
    /// `KmsKeyId`. The ID of an AWS KMS key used to protect the encrypted file system.
    pub fn kms_key_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("KmsKeyId", value)) }
    /// `Region`. The AWS Region in which the destination file system is located.
    pub fn region(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Region", value)) }
    /// `RoleArn`. The Amazon Resource Name (ARN) of the current source file system in the replication
    /// configuration.
    pub fn role_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>) -> Self { Self(self.0.with("RoleArn", value)) }
    /// `Status`. Describes the status of the replication configuration.
    pub fn status(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Status", value)) }
    /// `StatusMessage`. Message that provides details about the `PAUSED` or `ERRROR` state of the replication
    /// destination configuration.
    pub fn status_message(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("StatusMessage", value)) }
}

impl fc::Property for ReplicationDestination {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the directory on the Amazon EFS file system that the access point provides access to. The access
/// point exposes the specified file system path as the root directory of your file system to applications using
/// the access point. NFS clients using the access point can only access data in the access point's `RootDirectory`
/// and its subdirectories.
#[derive(Clone)]
pub struct RootDirectory(cfn::Properties);

impl RootDirectory {
    /// A new `RootDirectory`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `CreationInfo`. (Optional) Specifies the POSIX IDs and permissions to apply to the access point's
    /// `RootDirectory`. If the `RootDirectory` \> `Path` specified does not exist, EFS creates the root directory
    /// using the `CreationInfo` settings when a client connects to an access point. When specifying the
    /// `CreationInfo`, you must provide values for all properties.
    pub fn creation_info(self, value: impl fc::IntoValue<CreationInfo>) -> Self { Self(self.0.with("CreationInfo", value)) }
    /// `Path`. Specifies the path on the EFS file system to expose as the root directory to NFS clients using the
    /// access point to access the EFS file system. A path can have up to four subdirectories. If the specified
    /// path does not exist, you are required to provide the `CreationInfo`.
    pub fn path(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Path", value)) }
}

impl fc::Property for RootDirectory {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}
