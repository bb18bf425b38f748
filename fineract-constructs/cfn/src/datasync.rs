// Written by `fineract-codegen`; changes are lost.

//! The resources of `AWS::DataSync`.

use fineract_core as fc;

use crate as cfn;

/// `AWS::DataSync::Agent`
///
/// The `AWS::DataSync::Agent` resource activates an AWS DataSync agent that you've deployed for storage discovery
/// or data transfers. The activation process associates the agent with your AWS account.
#[derive(Clone)]
pub struct Agent(cfn::ResourceBody);

impl Agent {
    /// A new `AWS::DataSync::Agent`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `ActivationKey`. Specifies your DataSync agent's activation key. If you don't have an activation key, see
    /// [Activating your agent](https://docs.aws.amazon.com/datasync/latest/userguide/activate-agent.html).
    pub fn activation_key(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ActivationKey", value)) }
    /// `AgentName`. Specifies a name for your agent. We recommend specifying a name that you can remember.
    pub fn agent_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AgentName", value)) }
    /// `SecurityGroupArns`. The Amazon Resource Names (ARNs) of the security groups used to protect your data
    /// transfer task subnets. See
    /// [SecurityGroupArns](https://docs.aws.amazon.com/datasync/latest/userguide/API_Ec2Config.html#DataSync-Type-Ec2Config-SecurityGroupArns).
    pub fn security_group_arns(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("SecurityGroupArns", value)) }
    /// `SubnetArns`. Specifies the ARN of the subnet where your VPC service endpoint is located. You can only
    /// specify one ARN.
    pub fn subnet_arns(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("SubnetArns", value)) }
    /// `Tags`. Specifies labels that help you categorize, filter, and search for your AWS resources. We recommend
    /// creating at least one tag for your agent.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `VpcEndpointId`. The ID of the virtual private cloud (VPC) endpoint that the agent has access to. This is
    /// the client-side VPC endpoint, powered by AWS PrivateLink. If you don't have an AWS PrivateLink VPC
    /// endpoint, see [AWS PrivateLink and VPC
    /// endpoints](https://docs.aws.amazon.com//vpc/latest/userguide/endpoint-services-overview.html) in the Amazon
    /// VPC User Guide.
    pub fn vpc_endpoint_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("VpcEndpointId", value)) }
}

impl cfn::Resource for Agent {
    const TYPE: &'static str = "AWS::DataSync::Agent";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Agent {
    type Handle = AgentRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> AgentRef { AgentRef(self.0.build(scope, "AWS::DataSync::Agent")) }
}

/// A [`Agent`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct AgentRef(fc::NodeId);

impl AgentRef {
    /// `AgentArn`, by `Ref`. The Amazon Resource Name (ARN) of the agent. Use the `ListAgents` operation to return
    /// a list of agents for your account and AWS Region.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Agent>> { fc::Value::reference(self.0) }
    /// `EndpointType`, by `Fn::GetAtt`. The type of endpoint that your agent is connected to. If the endpoint is a
    /// VPC endpoint, the agent is not accessible over the public internet.
    #[inline]
    pub fn endpoint_type(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "EndpointType") }
}

impl From<AgentRef> for fc::NodeId {
    #[inline]
    fn from(it: AgentRef) -> Self { it.0 }
}

impl From<&AgentRef> for fc::NodeId {
    #[inline]
    fn from(it: &AgentRef) -> Self { it.0 }
}

/// `AWS::DataSync::LocationAzureBlob`
///
/// Creates a transfer location for a Microsoft Azure Blob Storage container. AWS DataSync can use this location as
/// a transfer source or destination. You can make transfers with or without a [DataSync
/// agent](https://docs.aws.amazon.com/datasync/latest/userguide/creating-azure-blob-location.html#azure-blob-creating-agent)
/// that connects to your container.
#[derive(Clone)]
pub struct LocationAzureBlob(cfn::ResourceBody);

impl LocationAzureBlob {
    /// A value of `AzureAccessTier`.
    pub const AZURE_ACCESS_TIER_ARCHIVE: &'static str = "ARCHIVE";
    /// A value of `AzureAccessTier`.
    pub const AZURE_ACCESS_TIER_COOL: &'static str = "COOL";
    /// A value of `AzureAccessTier`.
    pub const AZURE_ACCESS_TIER_HOT: &'static str = "HOT";
    /// A value of `AzureBlobAuthenticationType`.
    pub const AZURE_BLOB_AUTHENTICATION_TYPE_NONE: &'static str = "NONE";
    /// A value of `AzureBlobAuthenticationType`.
    pub const AZURE_BLOB_AUTHENTICATION_TYPE_OIDC: &'static str = "OIDC";
    /// A value of `AzureBlobAuthenticationType`.
    pub const AZURE_BLOB_AUTHENTICATION_TYPE_SAS: &'static str = "SAS";
    /// A value of `AzureBlobType`.
    pub const AZURE_BLOB_TYPE_BLOCK: &'static str = "BLOCK";
    /// A new `AWS::DataSync::LocationAzureBlob`.
    ///
    /// - `AzureBlobAuthenticationType`. Specifies the authentication method DataSync uses to access your Azure Blob
    ///   Storage. DataSync can access blob storage using a shared access signature (SAS).
    pub fn new(
        azure_blob_authentication_type: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("AzureBlobAuthenticationType", azure_blob_authentication_type)
        )
    }
    /// `AgentArns`. (Optional) Specifies the Amazon Resource Name (ARN) of the DataSync agent that can connect
    /// with your Azure Blob Storage container. If you are setting up an agentless cross-cloud transfer, you do not
    /// need to specify a value for this parameter.
    pub fn agent_arns(self, value: impl fc::IntoValue<fc::List<fc::Arn<Agent>>>) -> Self { Self(self.0.with("AgentArns", value)) }
    /// `AzureAccessTier`. Specifies the access tier that you want your objects or files transferred into. This
    /// only applies when using the location as a transfer destination.
    pub fn azure_access_tier(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AzureAccessTier", value)) }
    /// `AzureBlobContainerUrl`. Specifies the URL of the Azure Blob Storage container involved in your transfer.
    pub fn azure_blob_container_url(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AzureBlobContainerUrl", value)) }
    /// `AzureBlobSasConfiguration`. Specifies the SAS configuration that allows DataSync to access your Azure Blob
    /// Storage.
    pub fn azure_blob_sas_configuration(self, value: impl fc::IntoValue<AzureBlobSasConfiguration>) -> Self { Self(self.0.with("AzureBlobSasConfiguration", value)) }
    /// `AzureBlobType`. Specifies the type of blob that you want your objects or files to be when transferring
    /// them into Azure Blob Storage. Currently, DataSync only supports moving data into Azure Blob Storage as
    /// block blobs.
    pub fn azure_blob_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AzureBlobType", value)) }
    /// `CmkSecretConfig`. Specifies configuration information for a DataSync-managed secret, such as an
    /// authentication token, secret key, password, or Kerberos keytab that DataSync uses to access a specific
    /// storage location, with a customer-managed AWS KMS key.
    pub fn cmk_secret_config(self, value: impl fc::IntoValue<CmkSecretConfig>) -> Self { Self(self.0.with("CmkSecretConfig", value)) }
    /// `CustomSecretConfig`. Specifies configuration information for a customer-managed Secrets Manager secret
    /// where a storage location credentials is stored in Secrets Manager as plain text (for authentication token,
    /// secret key, or password) or as binary (for Kerberos keytab). This configuration includes the secret ARN,
    /// and the ARN for an IAM role that provides access to the secret.
    pub fn custom_secret_config(self, value: impl fc::IntoValue<CustomSecretConfig>) -> Self { Self(self.0.with("CustomSecretConfig", value)) }
    /// `FederatedIdentity`. Specifies the identity federation configuration that DataSync uses to access your
    /// Azure Blob Storage container using an OpenID Connect (OIDC) token.
    pub fn federated_identity(self, value: impl fc::IntoValue<AzureFederatedIdentityConfig>) -> Self { Self(self.0.with("FederatedIdentity", value)) }
    /// `Subdirectory`. Specifies path segments if you want to limit your transfer to a virtual directory in your
    /// container (for example, `/my/images` ).
    pub fn subdirectory(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Subdirectory", value)) }
    /// `Tags`. Specifies labels that help you categorize, filter, and search for your AWS resources. We recommend
    /// creating at least a name tag for your transfer location.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for LocationAzureBlob {
    const TYPE: &'static str = "AWS::DataSync::LocationAzureBlob";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for LocationAzureBlob {
    type Handle = LocationAzureBlobRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> LocationAzureBlobRef { LocationAzureBlobRef(self.0.build(scope, "AWS::DataSync::LocationAzureBlob")) }
}

/// A [`LocationAzureBlob`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct LocationAzureBlobRef(fc::NodeId);

impl LocationAzureBlobRef {
    /// `LocationArn`, by `Ref`. The ARN of the Azure Blob Storage transfer location that you created.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<LocationAzureBlob>> { fc::Value::reference(self.0) }
    /// `CmkSecretConfig.SecretArn`, by `Fn::GetAtt`. Specifies the ARN for the DataSync-managed AWS Secrets
    /// Manager secret that that is used to access a specific storage location. This property is generated by
    /// DataSync and is read-only. DataSync encrypts this secret with the KMS key that you specify for `KmsKeyArn`.
    #[inline]
    pub fn cmk_secret_config_secret_arn(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CmkSecretConfig.SecretArn") }
    /// `LocationUri`, by `Fn::GetAtt`. The URI of the Azure Blob Storage transfer location that you created.
    #[inline]
    pub fn location_uri(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "LocationUri") }
    /// `ManagedSecretConfig`, by `Fn::GetAtt`. Specifies configuration information for a DataSync-managed secret,
    /// such as an authentication token or set of credentials that DataSync uses to access a specific transfer
    /// location. DataSync uses the default AWS-managed KMS key to encrypt this secret in AWS Secrets Manager.
    #[inline]
    pub fn managed_secret_config(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "ManagedSecretConfig") }
}

impl From<LocationAzureBlobRef> for fc::NodeId {
    #[inline]
    fn from(it: LocationAzureBlobRef) -> Self { it.0 }
}

impl From<&LocationAzureBlobRef> for fc::NodeId {
    #[inline]
    fn from(it: &LocationAzureBlobRef) -> Self { it.0 }
}

/// `AWS::DataSync::LocationEFS`
///
/// The `AWS::DataSync::LocationEFS` resource creates an endpoint for an Amazon EFS file system. AWS DataSync can
/// access this endpoint as a source or destination location.
#[derive(Clone)]
pub struct LocationEfs(cfn::ResourceBody);

impl LocationEfs {
    /// A value of `InTransitEncryption`.
    pub const IN_TRANSIT_ENCRYPTION_NONE: &'static str = "NONE";
    /// A value of `InTransitEncryption`.
    pub const IN_TRANSIT_ENCRYPTION_TLS1_2: &'static str = "TLS1_2";
    /// A new `AWS::DataSync::LocationEFS`.
    ///
    /// - `Ec2Config`. Specifies the subnet and security groups DataSync uses to connect to one of your Amazon EFS
    ///   file system's [mount targets](https://docs.aws.amazon.com/efs/latest/ug/accessing-fs.html).
    pub fn new(ec2_config: impl fc::IntoValue<Ec2Config>) -> Self { Self(cfn::ResourceBody::new().with("Ec2Config", ec2_config)) }
    /// `AccessPointArn`. Specifies the Amazon Resource Name (ARN) of the access point that DataSync uses to mount
    /// your Amazon EFS file system.
    pub fn access_point_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::efs::AccessPoint>>) -> Self { Self(self.0.with("AccessPointArn", value)) }
    /// `EfsFilesystemArn`. Specifies the ARN for your Amazon EFS file system.
    pub fn efs_filesystem_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::efs::FileSystem>>) -> Self { Self(self.0.with("EfsFilesystemArn", value)) }
    /// `FileSystemAccessRoleArn`. Specifies an AWS Identity and Access Management (IAM) role that allows DataSync
    /// to access your Amazon EFS file system.
    pub fn file_system_access_role_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>) -> Self { Self(self.0.with("FileSystemAccessRoleArn", value)) }
    /// `InTransitEncryption`. Specifies whether you want DataSync to use Transport Layer Security (TLS) 1.2
    /// encryption when it transfers data to or from your Amazon EFS file system.
    pub fn in_transit_encryption(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("InTransitEncryption", value)) }
    /// `Subdirectory`. Specifies a mount path for your Amazon EFS file system. This is where DataSync reads or
    /// writes data on your file system (depending on if this is a source or destination location).
    pub fn subdirectory(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Subdirectory", value)) }
    /// `Tags`. Specifies the key-value pair that represents a tag that you want to add to the resource. The value
    /// can be an empty string. This value helps you manage, filter, and search for your resources. We recommend
    /// that you create a name tag for your location.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for LocationEfs {
    const TYPE: &'static str = "AWS::DataSync::LocationEFS";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for LocationEfs {
    type Handle = LocationEfsRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> LocationEfsRef { LocationEfsRef(self.0.build(scope, "AWS::DataSync::LocationEFS")) }
}

/// A [`LocationEfs`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct LocationEfsRef(fc::NodeId);

impl LocationEfsRef {
    /// `LocationArn`, by `Ref`. The Amazon Resource Name (ARN) of the Amazon EFS file system.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<LocationEfs>> { fc::Value::reference(self.0) }
    /// `LocationUri`, by `Fn::GetAtt`. The URI of the Amazon EFS file system.
    #[inline]
    pub fn location_uri(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "LocationUri") }
}

impl From<LocationEfsRef> for fc::NodeId {
    #[inline]
    fn from(it: LocationEfsRef) -> Self { it.0 }
}

impl From<&LocationEfsRef> for fc::NodeId {
    #[inline]
    fn from(it: &LocationEfsRef) -> Self { it.0 }
}

/// `AWS::DataSync::LocationFSxLustre`
///
/// The `AWS::DataSync::LocationFSxLustre` resource specifies an endpoint for an Amazon FSx for Lustre file system.
#[derive(Clone)]
pub struct LocationFSxLustre(cfn::ResourceBody);

impl LocationFSxLustre {
    /// A new `AWS::DataSync::LocationFSxLustre`.
    ///
    /// - `SecurityGroupArns`. The ARNs of the security groups that are used to configure the FSx for Lustre file
    ///   system.
    pub fn new(security_group_arns: impl fc::IntoValue<fc::List<String>>) -> Self { Self(cfn::ResourceBody::new().with("SecurityGroupArns", security_group_arns)) }
    /// `FsxFilesystemArn`. Specifies the Amazon Resource Name (ARN) of the FSx for Lustre file system.
    pub fn fsx_filesystem_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("FsxFilesystemArn", value)) }
    /// `Subdirectory`. Specifies a mount path for your FSx for Lustre file system. The path can include
    /// subdirectories.
    pub fn subdirectory(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Subdirectory", value)) }
    /// `Tags`. Specifies labels that help you categorize, filter, and search for your AWS resources. We recommend
    /// creating at least a name tag for your location.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for LocationFSxLustre {
    const TYPE: &'static str = "AWS::DataSync::LocationFSxLustre";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for LocationFSxLustre {
    type Handle = LocationFSxLustreRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> LocationFSxLustreRef { LocationFSxLustreRef(self.0.build(scope, "AWS::DataSync::LocationFSxLustre")) }
}

/// A [`LocationFSxLustre`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct LocationFSxLustreRef(fc::NodeId);

impl LocationFSxLustreRef {
    /// `LocationArn`, by `Ref`. The ARN of the specified FSx for Lustre file system location.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<LocationFSxLustre>> { fc::Value::reference(self.0) }
    /// `LocationUri`, by `Fn::GetAtt`. The URI of the specified FSx for Lustre file system location.
    #[inline]
    pub fn location_uri(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "LocationUri") }
}

impl From<LocationFSxLustreRef> for fc::NodeId {
    #[inline]
    fn from(it: LocationFSxLustreRef) -> Self { it.0 }
}

impl From<&LocationFSxLustreRef> for fc::NodeId {
    #[inline]
    fn from(it: &LocationFSxLustreRef) -> Self { it.0 }
}

/// `AWS::DataSync::LocationFSxONTAP`
///
/// The `AWS::DataSync::LocationFSxONTAP` resource creates an endpoint for an Amazon FSx for NetApp ONTAP file
/// system. AWS DataSync can access this endpoint as a source or destination location.
#[derive(Clone)]
pub struct LocationFSxOntap(cfn::ResourceBody);

impl LocationFSxOntap {
    /// A new `AWS::DataSync::LocationFSxONTAP`.
    ///
    /// - `SecurityGroupArns`. Specifies the Amazon Resource Names (ARNs) of the security groups that DataSync can
    ///   use to access your FSx for ONTAP file system.
    /// - `StorageVirtualMachineArn`. Specifies the ARN of the storage virtual machine (SVM) in your file system
    ///   where you want to copy data to or from.
    pub fn new(
        security_group_arns: impl fc::IntoValue<fc::List<String>>,
        storage_virtual_machine_arn: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("SecurityGroupArns", security_group_arns)
            .with("StorageVirtualMachineArn", storage_virtual_machine_arn)
        )
    }
    /// `Protocol`. Specifies the data transfer protocol that DataSync uses to access your Amazon FSx file system.
    pub fn protocol(self, value: impl fc::IntoValue<LocationFSxOntapProtocol>) -> Self { Self(self.0.with("Protocol", value)) }
    /// `Subdirectory`. Specifies a path to the file share in the SVM where you want to transfer data to or from.
    pub fn subdirectory(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Subdirectory", value)) }
    /// `Tags`. Specifies labels that help you categorize, filter, and search for your AWS resources. We recommend
    /// creating at least a name tag for your location.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for LocationFSxOntap {
    const TYPE: &'static str = "AWS::DataSync::LocationFSxONTAP";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for LocationFSxOntap {
    type Handle = LocationFSxOntapRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> LocationFSxOntapRef { LocationFSxOntapRef(self.0.build(scope, "AWS::DataSync::LocationFSxONTAP")) }
}

/// A [`LocationFSxOntap`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct LocationFSxOntapRef(fc::NodeId);

impl LocationFSxOntapRef {
    /// `LocationArn`, by `Ref`. The ARN of the specified location.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<LocationFSxOntap>> { fc::Value::reference(self.0) }
    /// `FsxFilesystemArn`, by `Fn::GetAtt`. The ARN of the FSx for ONTAP file system in the specified location.
    #[inline]
    pub fn fsx_filesystem_arn(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "FsxFilesystemArn") }
    /// `LocationUri`, by `Fn::GetAtt`. The URI of the specified location.
    #[inline]
    pub fn location_uri(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "LocationUri") }
    /// `Protocol.SMB.CmkSecretConfig.SecretArn`, by `Fn::GetAtt`. Specifies the ARN for an AWS Secrets Manager
    /// secret, managed by DataSync.
    #[inline]
    pub fn protocol_smb_cmk_secret_config_secret_arn(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Protocol.SMB.CmkSecretConfig.SecretArn") }
    /// `Protocol.SMB.ManagedSecretConfig`, by `Fn::GetAtt`. Specifies configuration information for a
    /// DataSync-managed secret, such as an authentication token or set of credentials that DataSync uses to access
    /// a specific transfer location. DataSync uses the default AWS-managed KMS key to encrypt this secret in AWS
    /// Secrets Manager.
    #[inline]
    pub fn protocol_smb_managed_secret_config(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "Protocol.SMB.ManagedSecretConfig") }
}

impl From<LocationFSxOntapRef> for fc::NodeId {
    #[inline]
    fn from(it: LocationFSxOntapRef) -> Self { it.0 }
}

impl From<&LocationFSxOntapRef> for fc::NodeId {
    #[inline]
    fn from(it: &LocationFSxOntapRef) -> Self { it.0 }
}

/// `AWS::DataSync::LocationFSxOpenZFS`
///
/// The `AWS::DataSync::LocationFSxOpenZFS` resource specifies an endpoint for an Amazon FSx for OpenZFS file
/// system.
#[derive(Clone)]
pub struct LocationFSxOpenZfs(cfn::ResourceBody);

impl LocationFSxOpenZfs {
    /// A new `AWS::DataSync::LocationFSxOpenZFS`.
    ///
    /// - `Protocol`. The type of protocol that AWS DataSync uses to access your file system.
    /// - `SecurityGroupArns`. The ARNs of the security groups that are used to configure the FSx for OpenZFS file
    ///   system.
    pub fn new(
        protocol: impl fc::IntoValue<LocationFSxOpenZfsProtocol>,
        security_group_arns: impl fc::IntoValue<fc::List<String>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("Protocol", protocol)
            .with("SecurityGroupArns", security_group_arns)
        )
    }
    /// `FsxFilesystemArn`. The Amazon Resource Name (ARN) of the FSx for OpenZFS file system.
    pub fn fsx_filesystem_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("FsxFilesystemArn", value)) }
    /// `Subdirectory`. A subdirectory in the location's path that must begin with `/fsx`. DataSync uses this
    /// subdirectory to read or write data (depending on whether the file system is a source or destination
    /// location).
    pub fn subdirectory(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Subdirectory", value)) }
    /// `Tags`. The key-value pair that represents a tag that you want to add to the resource. The value can be an
    /// empty string. This value helps you manage, filter, and search for your resources. We recommend that you
    /// create a name tag for your location.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for LocationFSxOpenZfs {
    const TYPE: &'static str = "AWS::DataSync::LocationFSxOpenZFS";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for LocationFSxOpenZfs {
    type Handle = LocationFSxOpenZfsRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> LocationFSxOpenZfsRef { LocationFSxOpenZfsRef(self.0.build(scope, "AWS::DataSync::LocationFSxOpenZFS")) }
}

/// A [`LocationFSxOpenZfs`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct LocationFSxOpenZfsRef(fc::NodeId);

impl LocationFSxOpenZfsRef {
    /// `LocationArn`, by `Ref`. The ARN of the specified FSx for OpenZFS file system location.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<LocationFSxOpenZfs>> { fc::Value::reference(self.0) }
    /// `LocationUri`, by `Fn::GetAtt`. The URI of the specified FSx for OpenZFS file system location.
    #[inline]
    pub fn location_uri(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "LocationUri") }
}

impl From<LocationFSxOpenZfsRef> for fc::NodeId {
    #[inline]
    fn from(it: LocationFSxOpenZfsRef) -> Self { it.0 }
}

impl From<&LocationFSxOpenZfsRef> for fc::NodeId {
    #[inline]
    fn from(it: &LocationFSxOpenZfsRef) -> Self { it.0 }
}

/// `AWS::DataSync::LocationFSxWindows`
///
/// The `AWS::DataSync::LocationFSxWindows` resource specifies an endpoint for an Amazon FSx for Windows Server
/// file system.
#[derive(Clone)]
pub struct LocationFSxWindows(cfn::ResourceBody);

impl LocationFSxWindows {
    /// A new `AWS::DataSync::LocationFSxWindows`.
    ///
    /// - `SecurityGroupArns`. The Amazon Resource Names (ARNs) of the security groups that are used to configure the
    ///   FSx for Windows File Server file system.
    /// - `User`. The user who has the permissions to access files and folders in the FSx for Windows File Server
    ///   file system.
    pub fn new(
        security_group_arns: impl fc::IntoValue<fc::List<String>>,
        user: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("SecurityGroupArns", security_group_arns)
            .with("User", user)
        )
    }
    /// `CmkSecretConfig`. Specifies configuration information for a DataSync-managed secret, such as an
    /// authentication token or set of credentials that DataSync uses to access a specific transfer location, and a
    /// customer-managed AWS KMS key.
    pub fn cmk_secret_config(self, value: impl fc::IntoValue<CmkSecretConfig>) -> Self { Self(self.0.with("CmkSecretConfig", value)) }
    /// `CustomSecretConfig`. Specifies configuration information for a customer-managed secret, such as an
    /// authentication token or set of credentials that DataSync uses to access a specific transfer location, and
    /// an IAM role that DataSync can assume and access the customer-managed secret.
    pub fn custom_secret_config(self, value: impl fc::IntoValue<CustomSecretConfig>) -> Self { Self(self.0.with("CustomSecretConfig", value)) }
    /// `Domain`. Specifies the name of the Windows domain that the FSx for Windows File Server file system belongs
    /// to.
    pub fn domain(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Domain", value)) }
    /// `FsxFilesystemArn`. Specifies the Amazon Resource Name (ARN) for the FSx for Windows File Server file
    /// system.
    pub fn fsx_filesystem_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("FsxFilesystemArn", value)) }
    /// `Password`. Specifies the password of the user with the permissions to mount and access the files, folders,
    /// and file metadata in your FSx for Windows File Server file system.
    pub fn password(self, value: impl fc::IntoValue<fc::Secret>) -> Self { Self(self.0.with("Password", value)) }
    /// `Subdirectory`. Specifies a mount path for your file system using forward slashes. This is where DataSync
    /// reads or writes data (depending on if this is a source or destination location).
    pub fn subdirectory(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Subdirectory", value)) }
    /// `Tags`. Specifies labels that help you categorize, filter, and search for your AWS resources. We recommend
    /// creating at least a name tag for your location.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for LocationFSxWindows {
    const TYPE: &'static str = "AWS::DataSync::LocationFSxWindows";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for LocationFSxWindows {
    type Handle = LocationFSxWindowsRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> LocationFSxWindowsRef { LocationFSxWindowsRef(self.0.build(scope, "AWS::DataSync::LocationFSxWindows")) }
}

/// A [`LocationFSxWindows`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct LocationFSxWindowsRef(fc::NodeId);

impl LocationFSxWindowsRef {
    /// `LocationArn`, by `Ref`. The ARN of the specified FSx for Windows Server file system location.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<LocationFSxWindows>> { fc::Value::reference(self.0) }
    /// `CmkSecretConfig.SecretArn`, by `Fn::GetAtt`. Specifies the ARN for an AWS Secrets Manager secret, managed
    /// by DataSync.
    #[inline]
    pub fn cmk_secret_config_secret_arn(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CmkSecretConfig.SecretArn") }
    /// `LocationUri`, by `Fn::GetAtt`. The URI of the specified FSx for Windows Server file system location.
    #[inline]
    pub fn location_uri(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "LocationUri") }
    /// `ManagedSecretConfig`, by `Fn::GetAtt`. Specifies configuration information for a DataSync-managed secret,
    /// such as an authentication token or set of credentials that DataSync uses to access a specific transfer
    /// location. DataSync uses the default AWS-managed KMS key to encrypt this secret in AWS Secrets Manager.
    #[inline]
    pub fn managed_secret_config(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "ManagedSecretConfig") }
}

impl From<LocationFSxWindowsRef> for fc::NodeId {
    #[inline]
    fn from(it: LocationFSxWindowsRef) -> Self { it.0 }
}

impl From<&LocationFSxWindowsRef> for fc::NodeId {
    #[inline]
    fn from(it: &LocationFSxWindowsRef) -> Self { it.0 }
}

/// `AWS::DataSync::LocationHDFS`
///
/// The `AWS::DataSync::LocationHDFS` resource specifies an endpoint for a Hadoop Distributed File System (HDFS).
#[derive(Clone)]
pub struct LocationHdfs(cfn::ResourceBody);

impl LocationHdfs {
    /// A value of `AuthenticationType`.
    pub const AUTHENTICATION_TYPE_KERBEROS: &'static str = "KERBEROS";
    /// A value of `AuthenticationType`.
    pub const AUTHENTICATION_TYPE_SIMPLE: &'static str = "SIMPLE";
    /// A new `AWS::DataSync::LocationHDFS`.
    ///
    /// - `AgentArns`. The Amazon Resource Names (ARNs) of the DataSync agents that can connect to your HDFS cluster.
    /// - `AuthenticationType`. The authentication mode used to determine identity of user.
    /// - `NameNodes`. The NameNode that manages the HDFS namespace. The NameNode performs operations such as
    ///   opening, closing, and renaming files and directories. The NameNode contains the information to map blocks
    ///   of data to the DataNodes. You can use only one NameNode.
    pub fn new(
        agent_arns: impl fc::IntoValue<fc::List<fc::Arn<Agent>>>,
        authentication_type: impl fc::IntoValue<String>,
        name_nodes: impl fc::IntoValue<fc::List<NameNode>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("AgentArns", agent_arns)
            .with("AuthenticationType", authentication_type)
            .with("NameNodes", name_nodes)
        )
    }
    /// `BlockSize`. The size of data blocks to write into the HDFS cluster. The block size must be a multiple of
    /// 512 bytes. The default block size is 128 mebibytes (MiB).
    pub fn block_size(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("BlockSize", value)) }
    /// `CmkSecretConfig`. Specifies configuration information for a DataSync-managed secret, such as an
    /// authentication token or set of credentials that DataSync uses to access a specific transfer location, and a
    /// customer-managed AWS KMS key.
    pub fn cmk_secret_config(self, value: impl fc::IntoValue<CmkSecretConfig>) -> Self { Self(self.0.with("CmkSecretConfig", value)) }
    /// `CustomSecretConfig`. Specifies configuration information for a customer-managed secret, such as an
    /// authentication token or set of credentials that DataSync uses to access a specific transfer location, and
    /// an IAM role that DataSync can assume and access the customer-managed secret.
    pub fn custom_secret_config(self, value: impl fc::IntoValue<CustomSecretConfig>) -> Self { Self(self.0.with("CustomSecretConfig", value)) }
    /// `KerberosKeytab`. The Kerberos key table (keytab) that contains mappings between the defined Kerberos
    /// principal and the encrypted keys. Provide the base64-encoded file text. If `KERBEROS` is specified for
    /// `AuthType`, this value is required.
    pub fn kerberos_keytab(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("KerberosKeytab", value)) }
    /// `KerberosKrb5Conf`. The `krb5.conf` file that contains the Kerberos configuration information. You can load
    /// the `krb5.conf` by providing a string of the file's contents or an Amazon S3 presigned URL of the file. If
    /// `KERBEROS` is specified for `AuthType`, this value is required.
    pub fn kerberos_krb5_conf(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("KerberosKrb5Conf", value)) }
    /// `KerberosPrincipal`. The Kerberos principal with access to the files and folders on the HDFS cluster.
    pub fn kerberos_principal(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("KerberosPrincipal", value)) }
    /// `KmsKeyProviderUri`. The URI of the HDFS cluster's Key Management Server (KMS).
    pub fn kms_key_provider_uri(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("KmsKeyProviderUri", value)) }
    /// `QopConfiguration`. The Quality of Protection (QOP) configuration specifies the Remote Procedure Call (RPC)
    /// and data transfer protection settings configured on the Hadoop Distributed File System (HDFS) cluster. If
    /// `QopConfiguration` isn't specified, `RpcProtection` and `DataTransferProtection` default to `PRIVACY`. If
    /// you set `RpcProtection` or `DataTransferProtection`, the other parameter assumes the same value.
    pub fn qop_configuration(self, value: impl fc::IntoValue<QopConfiguration>) -> Self { Self(self.0.with("QopConfiguration", value)) }
    /// `ReplicationFactor`. The number of DataNodes to replicate the data to when writing to the HDFS cluster. By
    /// default, data is replicated to three DataNodes.
    pub fn replication_factor(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("ReplicationFactor", value)) }
    /// `SimpleUser`. The user name used to identify the client on the host operating system.
    pub fn simple_user(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SimpleUser", value)) }
    /// `Subdirectory`. A subdirectory in the HDFS cluster. This subdirectory is used to read data from or write
    /// data to the HDFS cluster. If the subdirectory isn't specified, it will default to `/`.
    pub fn subdirectory(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Subdirectory", value)) }
    /// `Tags`. The key-value pair that represents the tag that you want to add to the location. The value can be
    /// an empty string. We recommend using tags to name your resources.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for LocationHdfs {
    const TYPE: &'static str = "AWS::DataSync::LocationHDFS";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for LocationHdfs {
    type Handle = LocationHdfsRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> LocationHdfsRef { LocationHdfsRef(self.0.build(scope, "AWS::DataSync::LocationHDFS")) }
}

/// A [`LocationHdfs`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct LocationHdfsRef(fc::NodeId);

impl LocationHdfsRef {
    /// `LocationArn`, by `Ref`. The Amazon Resource Name (ARN) of the HDFS cluster location to describe.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<LocationHdfs>> { fc::Value::reference(self.0) }
    /// `CmkSecretConfig.SecretArn`, by `Fn::GetAtt`. Specifies the ARN for an AWS Secrets Manager secret, managed
    /// by DataSync.
    #[inline]
    pub fn cmk_secret_config_secret_arn(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CmkSecretConfig.SecretArn") }
    /// `LocationUri`, by `Fn::GetAtt`. The URI of the HDFS cluster location.
    #[inline]
    pub fn location_uri(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "LocationUri") }
    /// `ManagedSecretConfig`, by `Fn::GetAtt`. Specifies configuration information for a DataSync-managed secret,
    /// such as an authentication token or set of credentials that DataSync uses to access a specific transfer
    /// location. DataSync uses the default AWS-managed KMS key to encrypt this secret in AWS Secrets Manager.
    #[inline]
    pub fn managed_secret_config(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "ManagedSecretConfig") }
}

impl From<LocationHdfsRef> for fc::NodeId {
    #[inline]
    fn from(it: LocationHdfsRef) -> Self { it.0 }
}

impl From<&LocationHdfsRef> for fc::NodeId {
    #[inline]
    fn from(it: &LocationHdfsRef) -> Self { it.0 }
}

/// `AWS::DataSync::LocationNFS`
///
/// The `AWS::DataSync::LocationNFS` resource specifies a Network File System (NFS) file server that AWS DataSync
/// can use as a transfer source or destination.
#[derive(Clone)]
pub struct LocationNfs(cfn::ResourceBody);

impl LocationNfs {
    /// A new `AWS::DataSync::LocationNFS`.
    ///
    /// - `OnPremConfig`. Specifies the Amazon Resource Name (ARN) of the DataSync agent that can connect to your NFS
    ///   file server.
    pub fn new(on_prem_config: impl fc::IntoValue<OnPremConfig>) -> Self { Self(cfn::ResourceBody::new().with("OnPremConfig", on_prem_config)) }
    /// `MountOptions`. Specifies the options that DataSync can use to mount your NFS file server.
    pub fn mount_options(self, value: impl fc::IntoValue<MountOptions>) -> Self { Self(self.0.with("MountOptions", value)) }
    /// `ServerHostname`. Specifies the DNS name or IP address (IPv4 or IPv6) of the NFS file server that your
    /// DataSync agent connects to.
    pub fn server_hostname(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ServerHostname", value)) }
    /// `Subdirectory`. Specifies the export path in your NFS file server that you want DataSync to mount.
    pub fn subdirectory(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Subdirectory", value)) }
    /// `Tags`. Specifies labels that help you categorize, filter, and search for your AWS resources. We recommend
    /// creating at least a name tag for your location.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for LocationNfs {
    const TYPE: &'static str = "AWS::DataSync::LocationNFS";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for LocationNfs {
    type Handle = LocationNfsRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> LocationNfsRef { LocationNfsRef(self.0.build(scope, "AWS::DataSync::LocationNFS")) }
}

/// A [`LocationNfs`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct LocationNfsRef(fc::NodeId);

impl LocationNfsRef {
    /// `LocationArn`, by `Ref`. The Amazon Resource Name (ARN) of the NFS location that you created.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<LocationNfs>> { fc::Value::reference(self.0) }
    /// `LocationUri`, by `Fn::GetAtt`. The URI of the NFS location that you created.
    #[inline]
    pub fn location_uri(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "LocationUri") }
}

impl From<LocationNfsRef> for fc::NodeId {
    #[inline]
    fn from(it: LocationNfsRef) -> Self { it.0 }
}

impl From<&LocationNfsRef> for fc::NodeId {
    #[inline]
    fn from(it: &LocationNfsRef) -> Self { it.0 }
}

/// `AWS::DataSync::LocationObjectStorage`
///
/// The `AWS::DataSync::LocationObjectStorage` resource specifies an endpoint for a self-managed object storage
/// bucket.
#[derive(Clone)]
pub struct LocationObjectStorage(cfn::ResourceBody);

impl LocationObjectStorage {
    /// A value of `ServerProtocol`.
    pub const SERVER_PROTOCOL_HTTP: &'static str = "HTTP";
    /// A value of `ServerProtocol`.
    pub const SERVER_PROTOCOL_HTTPS: &'static str = "HTTPS";
    /// A new `AWS::DataSync::LocationObjectStorage`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `AccessKey`. Specifies the access key (for example, a user name) if credentials are required to
    /// authenticate with the object storage server.
    pub fn access_key(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AccessKey", value)) }
    /// `AgentArns`. (Optional) Specifies the Amazon Resource Names (ARNs) of the DataSync agents that can connect
    /// with your object storage system. If you are setting up an agentless cross-cloud transfer, you do not need
    /// to specify a value for this parameter.
    pub fn agent_arns(self, value: impl fc::IntoValue<fc::List<fc::Arn<Agent>>>) -> Self { Self(self.0.with("AgentArns", value)) }
    /// `BucketName`. Specifies the name of the object storage bucket involved in the transfer.
    pub fn bucket_name(self, value: impl fc::IntoValue<fc::IdOf<cfn::target::s3::Bucket>>) -> Self { Self(self.0.with("BucketName", value)) }
    /// `CmkSecretConfig`. Specifies configuration information for a DataSync-managed secret, which includes the
    /// `SecretKey` that DataSync uses to access a specific object storage location, with a customer-managed AWS
    /// KMS key.
    pub fn cmk_secret_config(self, value: impl fc::IntoValue<CmkSecretConfig>) -> Self { Self(self.0.with("CmkSecretConfig", value)) }
    /// `CustomSecretConfig`. Specifies configuration information for a customer-managed Secrets Manager secret
    /// where the secret key for a specific object storage location is stored in plain text, in Secrets Manager.
    /// This configuration includes the secret ARN, and the ARN for an IAM role that provides access to the secret.
    pub fn custom_secret_config(self, value: impl fc::IntoValue<CustomSecretConfig>) -> Self { Self(self.0.with("CustomSecretConfig", value)) }
    /// `FederatedIdentity`. Specifies the identity federation configuration that DataSync uses to access your
    /// object storage location using an OpenID Connect (OIDC) token.
    pub fn federated_identity(self, value: impl fc::IntoValue<ObjectStorageFederatedIdentityConfig>) -> Self { Self(self.0.with("FederatedIdentity", value)) }
    /// `SecretKey`. Specifies the secret key (for example, a password) if credentials are required to authenticate
    /// with the object storage server.
    pub fn secret_key(self, value: impl fc::IntoValue<fc::Secret>) -> Self { Self(self.0.with("SecretKey", value)) }
    /// `ServerCertificate`. Specifies a certificate chain for DataSync to authenticate with your object storage
    /// system if the system uses a private or self-signed certificate authority (CA). You must specify a single
    /// `.pem` file with a full certificate chain (for example,
    /// `file:///home/user/.ssh/object_storage_certificates.pem` ).
    pub fn server_certificate(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ServerCertificate", value)) }
    /// `ServerHostname`. Specifies the domain name or IP address (IPv4 or IPv6) of the object storage server that
    /// your DataSync agent connects to.
    pub fn server_hostname(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ServerHostname", value)) }
    /// `ServerPort`. Specifies the port that your object storage server accepts inbound network traffic on (for
    /// example, port 443).
    pub fn server_port(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("ServerPort", value)) }
    /// `ServerProtocol`. Specifies the protocol that your object storage server uses to communicate. If not
    /// specified, the default value is `HTTPS`.
    pub fn server_protocol(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ServerProtocol", value)) }
    /// `Subdirectory`. Specifies the object prefix for your object storage server. If this is a source location,
    /// DataSync only copies objects with this prefix. If this is a destination location, DataSync writes all
    /// objects with this prefix.
    pub fn subdirectory(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Subdirectory", value)) }
    /// `Tags`. Specifies the key-value pair that represents a tag that you want to add to the resource. Tags can
    /// help you manage, filter, and search for your resources. We recommend creating a name tag for your location.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for LocationObjectStorage {
    const TYPE: &'static str = "AWS::DataSync::LocationObjectStorage";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for LocationObjectStorage {
    type Handle = LocationObjectStorageRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> LocationObjectStorageRef { LocationObjectStorageRef(self.0.build(scope, "AWS::DataSync::LocationObjectStorage")) }
}

/// A [`LocationObjectStorage`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct LocationObjectStorageRef(fc::NodeId);

impl LocationObjectStorageRef {
    /// `LocationArn`, by `Ref`. The Amazon Resource Name (ARN) of the specified object storage location.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<LocationObjectStorage>> { fc::Value::reference(self.0) }
    /// `CmkSecretConfig.SecretArn`, by `Fn::GetAtt`. Specifies the ARN for the DataSync-managed AWS Secrets
    /// Manager secret that that is used to access a specific storage location. This property is generated by
    /// DataSync and is read-only. DataSync encrypts this secret with the KMS key that you specify for `KmsKeyArn`.
    #[inline]
    pub fn cmk_secret_config_secret_arn(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CmkSecretConfig.SecretArn") }
    /// `LocationUri`, by `Fn::GetAtt`. The URI of the specified object storage location.
    #[inline]
    pub fn location_uri(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "LocationUri") }
    /// `ManagedSecretConfig`, by `Fn::GetAtt`. Specifies configuration information for a DataSync-managed secret,
    /// such as an authentication token or set of credentials that DataSync uses to access a specific transfer
    /// location. DataSync uses the default AWS-managed KMS key to encrypt this secret in AWS Secrets Manager.
    #[inline]
    pub fn managed_secret_config(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "ManagedSecretConfig") }
}

impl From<LocationObjectStorageRef> for fc::NodeId {
    #[inline]
    fn from(it: LocationObjectStorageRef) -> Self { it.0 }
}

impl From<&LocationObjectStorageRef> for fc::NodeId {
    #[inline]
    fn from(it: &LocationObjectStorageRef) -> Self { it.0 }
}

/// `AWS::DataSync::LocationS3`
///
/// The `AWS::DataSync::LocationS3` resource specifies an endpoint for an Amazon S3 bucket.
#[derive(Clone)]
pub struct LocationS3(cfn::ResourceBody);

impl LocationS3 {
    /// A value of `S3StorageClass`.
    pub const S3_STORAGE_CLASS_DEEP_ARCHIVE: &'static str = "DEEP_ARCHIVE";
    /// A value of `S3StorageClass`.
    pub const S3_STORAGE_CLASS_GLACIER: &'static str = "GLACIER";
    /// A value of `S3StorageClass`.
    pub const S3_STORAGE_CLASS_GLACIER_INSTANT_RETRIEVAL: &'static str = "GLACIER_INSTANT_RETRIEVAL";
    /// A value of `S3StorageClass`.
    pub const S3_STORAGE_CLASS_INTELLIGENT_TIERING: &'static str = "INTELLIGENT_TIERING";
    /// A value of `S3StorageClass`.
    pub const S3_STORAGE_CLASS_ONEZONE_IA: &'static str = "ONEZONE_IA";
    /// A value of `S3StorageClass`.
    pub const S3_STORAGE_CLASS_STANDARD: &'static str = "STANDARD";
    /// A value of `S3StorageClass`.
    pub const S3_STORAGE_CLASS_STANDARD_IA: &'static str = "STANDARD_IA";
    /// A new `AWS::DataSync::LocationS3`.
    ///
    /// - `S3Config`. The Amazon Resource Name (ARN) of the AWS Identity and Access Management (IAM) role that is
    ///   used to access an Amazon S3 bucket.
    pub fn new(s3_config: impl fc::IntoValue<S3Config>) -> Self { Self(cfn::ResourceBody::new().with("S3Config", s3_config)) }
    /// `S3BucketArn`. The ARN of the Amazon S3 bucket.
    pub fn s3_bucket_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::s3::Bucket>>) -> Self { Self(self.0.with("S3BucketArn", value)) }
    /// `S3StorageClass`. The Amazon S3 storage class that you want to store your files in when this location is
    /// used as a task destination. For buckets in AWS Regions, the storage class defaults to S3 Standard.
    pub fn s3_storage_class(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("S3StorageClass", value)) }
    /// `Subdirectory`. Specifies a prefix in the S3 bucket that DataSync reads from or writes to (depending on
    /// whether the bucket is a source or destination location).
    pub fn subdirectory(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Subdirectory", value)) }
    /// `Tags`. Specifies labels that help you categorize, filter, and search for your AWS resources. We recommend
    /// creating at least a name tag for your transfer location.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for LocationS3 {
    const TYPE: &'static str = "AWS::DataSync::LocationS3";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for LocationS3 {
    type Handle = LocationS3Ref;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> LocationS3Ref { LocationS3Ref(self.0.build(scope, "AWS::DataSync::LocationS3")) }
}

/// A [`LocationS3`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct LocationS3Ref(fc::NodeId);

impl LocationS3Ref {
    /// `LocationArn`, by `Ref`. The Amazon Resource Name (ARN) of the specified Amazon S3 location.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<LocationS3>> { fc::Value::reference(self.0) }
    /// `LocationUri`, by `Fn::GetAtt`. The URI of the specified Amazon S3 location.
    #[inline]
    pub fn location_uri(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "LocationUri") }
}

impl From<LocationS3Ref> for fc::NodeId {
    #[inline]
    fn from(it: LocationS3Ref) -> Self { it.0 }
}

impl From<&LocationS3Ref> for fc::NodeId {
    #[inline]
    fn from(it: &LocationS3Ref) -> Self { it.0 }
}

/// `AWS::DataSync::LocationSMB`
///
/// The `AWS::DataSync::LocationSMB` resource specifies a Server Message Block (SMB) location that AWS DataSync can
/// use as a transfer source or destination.
#[derive(Clone)]
pub struct LocationSmb(cfn::ResourceBody);

impl LocationSmb {
    /// A value of `AuthenticationType`.
    pub const AUTHENTICATION_TYPE_KERBEROS: &'static str = "KERBEROS";
    /// A value of `AuthenticationType`.
    pub const AUTHENTICATION_TYPE_NTLM: &'static str = "NTLM";
    /// A new `AWS::DataSync::LocationSMB`.
    ///
    /// - `AgentArns`. Specifies the DataSync agent (or agents) that can connect to your SMB file server. You specify
    ///   an agent by using its Amazon Resource Name (ARN).
    pub fn new(agent_arns: impl fc::IntoValue<fc::List<fc::Arn<Agent>>>) -> Self { Self(cfn::ResourceBody::new().with("AgentArns", agent_arns)) }
    /// `AuthenticationType`. The authentication mode used to determine identity of user.
    pub fn authentication_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AuthenticationType", value)) }
    /// `CmkSecretConfig`. Specifies configuration information for a DataSync-managed secret, such as an
    /// authentication token, secret key, password, or Kerberos keytab that DataSync uses to access a specific
    /// storage location, with a customer-managed AWS KMS key.
    pub fn cmk_secret_config(self, value: impl fc::IntoValue<CmkSecretConfig>) -> Self { Self(self.0.with("CmkSecretConfig", value)) }
    /// `CustomSecretConfig`. Specifies configuration information for a customer-managed Secrets Manager secret
    /// where a storage location credentials is stored in Secrets Manager as plain text (for authentication token,
    /// secret key, or password) or as binary (for Kerberos keytab). This configuration includes the secret ARN,
    /// and the ARN for an IAM role that provides access to the secret.
    pub fn custom_secret_config(self, value: impl fc::IntoValue<CustomSecretConfig>) -> Self { Self(self.0.with("CustomSecretConfig", value)) }
    /// `DnsIpAddresses`. Specifies the IPv4 addresses for the DNS servers that your SMB file server belongs to.
    /// This parameter applies only if AuthenticationType is set to KERBEROS. If you have multiple domains in your
    /// environment, configuring this parameter makes sure that DataSync connects to the right SMB file server.
    pub fn dns_ip_addresses(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("DnsIpAddresses", value)) }
    /// `Domain`. Specifies the Windows domain name that your SMB file server belongs to. This parameter applies
    /// only if `AuthenticationType` is set to `NTLM`.
    pub fn domain(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Domain", value)) }
    /// `KerberosKeytab`. The Base64 string representation of the Keytab file. Specifies your Kerberos key table
    /// (keytab) file, which includes mappings between your service principal name (SPN) and encryption keys. To
    /// avoid task execution errors, make sure that the SPN in the keytab file matches exactly what you specify for
    /// KerberosPrincipal and in your krb5.conf file.
    pub fn kerberos_keytab(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("KerberosKeytab", value)) }
    /// `KerberosKrb5Conf`. The string representation of the Krb5Conf file, or the presigned URL to access the
    /// Krb5.conf file within an S3 bucket. Specifies a Kerberos configuration file (krb5.conf) that defines your
    /// Kerberos realm configuration. To avoid task execution errors, make sure that the service principal name
    /// (SPN) in the krb5.conf file matches exactly what you specify for KerberosPrincipal and in your keytab file.
    pub fn kerberos_krb5_conf(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("KerberosKrb5Conf", value)) }
    /// `KerberosPrincipal`. Specifies a service principal name (SPN), which is an identity in your Kerberos realm
    /// that has permission to access the files, folders, and file metadata in your SMB file server. SPNs are case
    /// sensitive and must include a prepended cifs/. For example, an SPN might look like
    /// cifs/kerberosuser@EXAMPLE.COM.
    pub fn kerberos_principal(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("KerberosPrincipal", value)) }
    /// `MountOptions`. Specifies the version of the SMB protocol that DataSync uses to access your SMB file
    /// server.
    pub fn mount_options(self, value: impl fc::IntoValue<MountOptions>) -> Self { Self(self.0.with("MountOptions", value)) }
    /// `Password`. Specifies the password of the user who can mount your SMB file server and has permission to
    /// access the files and folders involved in your transfer. This parameter applies only if `AuthenticationType`
    /// is set to `NTLM`.
    pub fn password(self, value: impl fc::IntoValue<fc::Secret>) -> Self { Self(self.0.with("Password", value)) }
    /// `ServerHostname`. Specifies the domain name or IP address (IPv4 or IPv6) of the SMB file server that your
    /// DataSync agent connects to.
    pub fn server_hostname(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ServerHostname", value)) }
    /// `Subdirectory`. Specifies the name of the share exported by your SMB file server where DataSync will read
    /// or write data. You can include a subdirectory in the share path (for example, `/path/to/subdirectory` ).
    /// Make sure that other SMB clients in your network can also mount this path.
    pub fn subdirectory(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Subdirectory", value)) }
    /// `Tags`. Specifies labels that help you categorize, filter, and search for your AWS resources. We recommend
    /// creating at least a name tag for your location.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `User`. Specifies the user that can mount and access the files, folders, and file metadata in your SMB file
    /// server. This parameter applies only if `AuthenticationType` is set to `NTLM`.
    pub fn user(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("User", value)) }
}

impl cfn::Resource for LocationSmb {
    const TYPE: &'static str = "AWS::DataSync::LocationSMB";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for LocationSmb {
    type Handle = LocationSmbRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> LocationSmbRef { LocationSmbRef(self.0.build(scope, "AWS::DataSync::LocationSMB")) }
}

/// A [`LocationSmb`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct LocationSmbRef(fc::NodeId);

impl LocationSmbRef {
    /// `LocationArn`, by `Ref`. The Amazon Resource Name (ARN) of the specified SMB location.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<LocationSmb>> { fc::Value::reference(self.0) }
    /// `CmkSecretConfig.SecretArn`, by `Fn::GetAtt`. Specifies the ARN for the DataSync-managed AWS Secrets
    /// Manager secret that that is used to access a specific storage location. This property is generated by
    /// DataSync and is read-only. DataSync encrypts this secret with the KMS key that you specify for `KmsKeyArn`.
    #[inline]
    pub fn cmk_secret_config_secret_arn(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CmkSecretConfig.SecretArn") }
    /// `LocationUri`, by `Fn::GetAtt`. The URI of the specified SMB location.
    #[inline]
    pub fn location_uri(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "LocationUri") }
    /// `ManagedSecretConfig`, by `Fn::GetAtt`. Specifies configuration information for a DataSync-managed secret,
    /// such as a password or set of credentials that DataSync uses to access a specific transfer location.
    /// DataSync uses the default AWS-managed KMS key to encrypt this secret in AWS Secrets Manager.
    #[inline]
    pub fn managed_secret_config(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "ManagedSecretConfig") }
}

impl From<LocationSmbRef> for fc::NodeId {
    #[inline]
    fn from(it: LocationSmbRef) -> Self { it.0 }
}

impl From<&LocationSmbRef> for fc::NodeId {
    #[inline]
    fn from(it: &LocationSmbRef) -> Self { it.0 }
}

/// `AWS::DataSync::Task`
///
/// The `AWS::DataSync::Task` resource specifies a task. A task is a set of two locations (source and destination)
/// and a set of `Options` that you use to control the behavior of a task. If you don't specify `Options` when you
/// create a task, AWS DataSync populates them with service defaults.
#[derive(Clone)]
pub struct Task(cfn::ResourceBody);

impl Task {
    /// A value of `TaskMode`.
    pub const TASK_MODE_BASIC: &'static str = "BASIC";
    /// A value of `TaskMode`.
    pub const TASK_MODE_ENHANCED: &'static str = "ENHANCED";
    /// A new `AWS::DataSync::Task`.
    ///
    /// - `DestinationLocationArn`. The Amazon Resource Name (ARN) of an AWS storage resource's location.
    /// - `SourceLocationArn`. Specifies the ARN of your transfer's source location.
    pub fn new(
        destination_location_arn: impl fc::IntoValue<String>,
        source_location_arn: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("DestinationLocationArn", destination_location_arn)
            .with("SourceLocationArn", source_location_arn)
        )
    }
    /// `CloudWatchLogGroupArn`. Specifies the Amazon Resource Name (ARN) of an Amazon CloudWatch log group for
    /// monitoring your task.
    pub fn cloud_watch_log_group_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::logs::LogGroup>>) -> Self { Self(self.0.with("CloudWatchLogGroupArn", value)) }
    /// `Excludes`. Specifies exclude filters that define the files, objects, and folders in your source location
    /// that you don't want DataSync to transfer.
    pub fn excludes(self, value: impl fc::IntoValue<fc::List<FilterRule>>) -> Self { Self(self.0.with("Excludes", value)) }
    /// `Includes`. Specifies include filters that define the files, objects, and folders in your source location
    /// that you want DataSync to transfer.
    pub fn includes(self, value: impl fc::IntoValue<fc::List<FilterRule>>) -> Self { Self(self.0.with("Includes", value)) }
    /// `ManifestConfig`. The configuration of the manifest that lists the files or objects that you want DataSync
    /// to transfer.
    pub fn manifest_config(self, value: impl fc::IntoValue<ManifestConfig>) -> Self { Self(self.0.with("ManifestConfig", value)) }
    /// `Name`. Specifies the name of your task.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `Options`. Specifies your task's settings, such as preserving file metadata, verifying data integrity,
    /// among other options.
    pub fn options(self, value: impl fc::IntoValue<Options>) -> Self { Self(self.0.with("Options", value)) }
    /// `Schedule`. Specifies a schedule for when you want your task to run.
    pub fn schedule(self, value: impl fc::IntoValue<TaskSchedule>) -> Self { Self(self.0.with("Schedule", value)) }
    /// `Tags`. Specifies the tags that you want to apply to your task.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `TaskMode`. The task mode that you're using.
    pub fn task_mode(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TaskMode", value)) }
    /// `TaskReportConfig`. The configuration of your task report, which provides detailed information about your
    /// DataSync transfer.
    pub fn task_report_config(self, value: impl fc::IntoValue<TaskReportConfig>) -> Self { Self(self.0.with("TaskReportConfig", value)) }
}

impl cfn::Resource for Task {
    const TYPE: &'static str = "AWS::DataSync::Task";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Task {
    type Handle = TaskRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> TaskRef { TaskRef(self.0.build(scope, "AWS::DataSync::Task")) }
}

/// A [`Task`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct TaskRef(fc::NodeId);

impl TaskRef {
    /// `TaskArn`, by `Ref`. The ARN of the task.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Task>> { fc::Value::reference(self.0) }
    /// `DestinationNetworkInterfaceArns`, by `Fn::GetAtt`. The ARNs of the destination elastic network interfaces
    /// (ENIs) that were created for your subnet.
    #[inline]
    pub fn destination_network_interface_arns(&self) -> fc::Value<fc::List<String>> { fc::Value::attribute(self.0, "DestinationNetworkInterfaceArns") }
    /// `SourceNetworkInterfaceArns`, by `Fn::GetAtt`. The ARNs of the source ENIs that were created for your
    /// subnet.
    #[inline]
    pub fn source_network_interface_arns(&self) -> fc::Value<fc::List<String>> { fc::Value::attribute(self.0, "SourceNetworkInterfaceArns") }
    /// `Status`, by `Fn::GetAtt`. The status of the task that was described.
    #[inline]
    pub fn status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Status") }
}

impl From<TaskRef> for fc::NodeId {
    #[inline]
    fn from(it: TaskRef) -> Self { it.0 }
}

impl From<&TaskRef> for fc::NodeId {
    #[inline]
    fn from(it: &TaskRef) -> Self { it.0 }
}

/// The shared access signature (SAS) configuration that allows AWS DataSync to access your Microsoft Azure Blob
/// Storage.
#[derive(Clone)]
pub struct AzureBlobSasConfiguration(cfn::Properties);

impl AzureBlobSasConfiguration {
    /// A new `AzureBlobSasConfiguration`.
    ///
    /// - `AzureBlobSasToken`. Specifies a SAS token that provides permissions to access your Azure Blob Storage.
    pub fn new(azure_blob_sas_token: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("AzureBlobSasToken", azure_blob_sas_token)) }
}

impl fc::Property for AzureBlobSasConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the identity federation configuration that DataSync uses to access your Azure Blob Storage container
/// using an OpenID Connect (OIDC) token.
#[derive(Clone)]
pub struct AzureFederatedIdentityConfig(cfn::Properties);

impl AzureFederatedIdentityConfig {
    /// A new `AzureFederatedIdentityConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `AwsIamRole`. Specifies the ARN of the AWS Identity and Access Management (IAM) role that DataSync assumes
    /// to mint the OIDC token used to authenticate with the identity provider.
    pub fn aws_iam_role(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AwsIamRole", value)) }
    /// `AzureOidc`. Specifies the Microsoft Entra (Azure AD) identity that DataSync federates with to obtain an
    /// access token for your Azure Blob Storage container.
    pub fn azure_oidc(self, value: impl fc::IntoValue<AzureOidcConfig>) -> Self { Self(self.0.with("AzureOidc", value)) }
}

impl fc::Property for AzureFederatedIdentityConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the Microsoft Entra (Azure AD) identity that DataSync federates with to obtain an access token for
/// your Azure Blob Storage container.
#[derive(Clone)]
pub struct AzureOidcConfig(cfn::Properties);

impl AzureOidcConfig {
    /// A new `AzureOidcConfig`.
    ///
    /// - `ClientId`. Specifies the client ID of the Microsoft Entra (Azure AD) identity that DataSync uses to obtain
    ///   an access token.
    /// - `TenantId`. Specifies the Microsoft Entra (Azure AD) tenant ID that the identity belongs to.
    pub fn new(
        client_id: impl fc::IntoValue<String>,
        tenant_id: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("ClientId", client_id)
            .with("TenantId", tenant_id)
        )
    }
}

impl fc::Property for AzureOidcConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies configuration information for a DataSync-managed secret, such as an authentication token, secret key,
/// password, or Kerberos keytab that DataSync uses to access a specific storage location, with a customer-managed
/// AWS KMS key.
#[derive(Clone)]
pub struct CmkSecretConfig(cfn::Properties);

impl CmkSecretConfig {
    /// A new `CmkSecretConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `KmsKeyArn`. Specifies the ARN for the customer-managed AWS KMS key that DataSync uses to encrypt the
    /// DataSync-managed secret stored for `SecretArn`. DataSync provides this key to AWS Secrets Manager.
    pub fn kms_key_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::kms::Key>>) -> Self { Self(self.0.with("KmsKeyArn", value)) }
    /// `SecretArn`. Specifies the ARN for the DataSync-managed AWS Secrets Manager secret that that is used to
    /// access a specific storage location. This property is generated by DataSync and is read-only. DataSync
    /// encrypts this secret with the KMS key that you specify for `KmsKeyArn`.
    pub fn secret_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::secretsmanager::Secret>>) -> Self { Self(self.0.with("SecretArn", value)) }
}

impl fc::Property for CmkSecretConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies configuration information for a customer-managed Secrets Manager secret where a storage location
/// credentials is stored in Secrets Manager as plain text (for authentication token, secret key, or password) or
/// as binary (for Kerberos keytab). This configuration includes the secret ARN, and the ARN for an IAM role that
/// provides access to the secret.
#[derive(Clone)]
pub struct CustomSecretConfig(cfn::Properties);

impl CustomSecretConfig {
    /// A new `CustomSecretConfig`.
    ///
    /// - `SecretAccessRoleArn`. Specifies the ARN for the AWS Identity and Access Management role that DataSync uses
    ///   to access the secret specified for `SecretArn`.
    /// - `SecretArn`. Specifies the ARN for an AWS Secrets Manager secret.
    pub fn new(
        secret_access_role_arn: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>,
        secret_arn: impl fc::IntoValue<fc::Arn<cfn::target::secretsmanager::Secret>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("SecretAccessRoleArn", secret_access_role_arn)
            .with("SecretArn", secret_arn)
        )
    }
}

impl fc::Property for CustomSecretConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the level of reporting for the files, objects, and directories that Datasync attempted to delete in
/// your destination location. This only applies if you configure your task to delete data in the destination that
/// isn't in the source.
#[derive(Clone)]
pub struct Deleted(cfn::Properties);

impl Deleted {
    /// A value of `ReportLevel`.
    pub const REPORT_LEVEL_ERRORS_ONLY: &'static str = "ERRORS_ONLY";
    /// A value of `ReportLevel`.
    pub const REPORT_LEVEL_SUCCESSES_AND_ERRORS: &'static str = "SUCCESSES_AND_ERRORS";
    /// A new `Deleted`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ReportLevel`. Specifies whether you want your task report to include only what went wrong with your
    /// transfer or a list of what succeeded and didn't.
    pub fn report_level(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ReportLevel", value)) }
}

impl fc::Property for Deleted {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies where DataSync uploads your task report.
#[derive(Clone)]
pub struct Destination(cfn::Properties);

impl Destination {
    /// A new `Destination`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `S3`. Specifies the Amazon S3 bucket where DataSync uploads your task report.
    pub fn s3(self, value: impl fc::IntoValue<TaskReportConfigDestinationS3>) -> Self { Self(self.0.with("S3", value)) }
}

impl fc::Property for Destination {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The subnet and security groups that AWS DataSync uses to connect to one of your Amazon EFS file system's [mount
/// targets](https://docs.aws.amazon.com/efs/latest/ug/accessing-fs.html).
#[derive(Clone)]
pub struct Ec2Config(cfn::Properties);

impl Ec2Config {
    /// A new `Ec2Config`.
    ///
    /// - `SecurityGroupArns`. Specifies the Amazon Resource Names (ARNs) of the security groups associated with an
    ///   Amazon EFS file system's mount target.
    /// - `SubnetArn`. Specifies the ARN of a subnet where DataSync creates the [network
    ///   interfaces](https://docs.aws.amazon.com/datasync/latest/userguide/datasync-network.html#required-network-interfaces.html)
    ///   for managing traffic during your transfer.
    pub fn new(
        security_group_arns: impl fc::IntoValue<fc::List<String>>,
        subnet_arn: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("SecurityGroupArns", security_group_arns)
            .with("SubnetArn", subnet_arn)
        )
    }
}

impl fc::Property for Ec2Config {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies which files, folders, and objects to include or exclude when transferring files from source to
/// destination.
#[derive(Clone)]
pub struct FilterRule(cfn::Properties);

impl FilterRule {
    /// A value of `FilterType`.
    pub const FILTER_TYPE_SIMPLE_PATTERN: &'static str = "SIMPLE_PATTERN";
    /// A new `FilterRule`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `FilterType`. The type of filter rule to apply. AWS DataSync only supports the SIMPLE\_PATTERN rule type.
    pub fn filter_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("FilterType", value)) }
    /// `Value`. A single filter string that consists of the patterns to include or exclude. The patterns are
    /// delimited by "|" (that is, a pipe), for example: `/folder1|/folder2`
    pub fn value(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Value", value)) }
}

impl fc::Property for FilterRule {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the Google Cloud workload identity federation configuration that DataSync uses to obtain an access
/// token for your Google Cloud Storage bucket.
#[derive(Clone)]
pub struct GoogleOidcConfig(cfn::Properties);

/// What a [`GoogleOidcConfig`] can't be without.
#[derive(Clone)]
pub struct GoogleOidcConfigRequired<A, B, C, D> {
    /// `IdentityPoolName`. The name of the Google Cloud workload identity pool that DataSync federates with.
    /// (`String`)
    pub identity_pool_name: A,
    /// `IdentityProviderName`. The name of the OIDC identity provider configured in the Google Cloud workload
    /// identity pool. (`String`)
    pub identity_provider_name: B,
    /// `ProjectName`. The human-readable Google Cloud project name. (`String`)
    pub project_name: C,
    /// `ProjectNumber`. The numeric Google Cloud project ID, as a string. (`String`)
    pub project_number: D,
}

impl GoogleOidcConfig {
    /// A new `GoogleOidcConfig`.
    pub fn new(required: GoogleOidcConfigRequired<
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
    >) -> Self {
        Self(cfn::Properties::new()
            .with("IdentityPoolName", required.identity_pool_name)
            .with("IdentityProviderName", required.identity_provider_name)
            .with("ProjectName", required.project_name)
            .with("ProjectNumber", required.project_number)
        )
    }
}

impl fc::Property for GoogleOidcConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the Network File System (NFS) protocol configuration that AWS DataSync uses to access a storage
/// virtual machine (SVM) on your Amazon FSx for NetApp ONTAP file system.
#[derive(Clone)]
pub struct LocationFSxOntapNfs(cfn::Properties);

impl LocationFSxOntapNfs {
    /// A new `LocationFSxOntapNfs`.
    ///
    /// - `MountOptions`. Specifies how DataSync can access a location using the NFS protocol.
    pub fn new(mount_options: impl fc::IntoValue<NfsMountOptions>) -> Self { Self(cfn::Properties::new().with("MountOptions", mount_options)) }
}

impl fc::Property for LocationFSxOntapNfs {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the data transfer protocol that AWS DataSync uses to access your Amazon FSx file system.
#[derive(Clone)]
pub struct LocationFSxOntapProtocol(cfn::Properties);

impl LocationFSxOntapProtocol {
    /// A new `LocationFSxOntapProtocol`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `NFS`. Specifies the Network File System (NFS) protocol configuration that DataSync uses to access your FSx
    /// for ONTAP file system's storage virtual machine (SVM).
    pub fn nfs(self, value: impl fc::IntoValue<LocationFSxOntapNfs>) -> Self { Self(self.0.with("NFS", value)) }
    /// `SMB`. Specifies the Server Message Block (SMB) protocol configuration that DataSync uses to access your
    /// FSx for ONTAP file system's SVM.
    pub fn smb(self, value: impl fc::IntoValue<Smb>) -> Self { Self(self.0.with("SMB", value)) }
}

impl fc::Property for LocationFSxOntapProtocol {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Represents the Network File System (NFS) protocol that AWS DataSync uses to access your Amazon FSx for OpenZFS
/// file system.
#[derive(Clone)]
pub struct LocationFSxOpenZfsNfs(cfn::Properties);

impl LocationFSxOpenZfsNfs {
    /// A new `LocationFSxOpenZfsNfs`.
    ///
    /// - `MountOptions`. Represents the mount options that are available for DataSync to access an NFS location.
    pub fn new(mount_options: impl fc::IntoValue<MountOptions>) -> Self { Self(cfn::Properties::new().with("MountOptions", mount_options)) }
}

impl fc::Property for LocationFSxOpenZfsNfs {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Represents the protocol that AWS DataSync uses to access your Amazon FSx for OpenZFS file system.
#[derive(Clone)]
pub struct LocationFSxOpenZfsProtocol(cfn::Properties);

impl LocationFSxOpenZfsProtocol {
    /// A new `LocationFSxOpenZfsProtocol`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `NFS`. Represents the Network File System (NFS) protocol that DataSync uses to access your FSx for OpenZFS
    /// file system.
    pub fn nfs(self, value: impl fc::IntoValue<LocationFSxOpenZfsNfs>) -> Self { Self(self.0.with("NFS", value)) }
}

impl fc::Property for LocationFSxOpenZfsProtocol {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of
/// credentials that DataSync uses to access a specific transfer location. DataSync uses the default AWS-managed
/// KMS key to encrypt this secret in AWS Secrets Manager.
#[derive(Clone)]
pub struct ManagedSecretConfig(cfn::Properties);

impl ManagedSecretConfig {
    /// A new `ManagedSecretConfig`.
    ///
    /// - `SecretArn`. Specifies the ARN for an AWS Secrets Manager secret.
    pub fn new(secret_arn: impl fc::IntoValue<fc::Arn<cfn::target::secretsmanager::Secret>>) -> Self { Self(cfn::Properties::new().with("SecretArn", secret_arn)) }
}

impl fc::Property for ManagedSecretConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configures a manifest, which is a list of files or objects that you want AWS DataSync to transfer.
#[derive(Clone)]
pub struct ManifestConfig(cfn::Properties);

impl ManifestConfig {
    /// A value of `Action`.
    pub const ACTION_TRANSFER: &'static str = "TRANSFER";
    /// A value of `Format`.
    pub const FORMAT_CSV: &'static str = "CSV";
    /// A new `ManifestConfig`.
    ///
    /// - `Source`. Specifies the manifest that you want DataSync to use and where it's hosted.
    pub fn new(source: impl fc::IntoValue<Source>) -> Self { Self(cfn::Properties::new().with("Source", source)) }
    /// `Action`. Specifies what DataSync uses the manifest for.
    pub fn action(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Action", value)) }
    /// `Format`. Specifies the file format of your manifest.
    pub fn format(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Format", value)) }
}

impl fc::Property for ManifestConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the S3 bucket where you're hosting the manifest that you want AWS DataSync to use.
#[derive(Clone)]
pub struct ManifestConfigSourceS3(cfn::Properties);

impl ManifestConfigSourceS3 {
    /// A new `ManifestConfigSourceS3`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `BucketAccessRoleArn`. Specifies the AWS Identity and Access Management (IAM) role that allows DataSync to
    /// access your manifest.
    pub fn bucket_access_role_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>) -> Self { Self(self.0.with("BucketAccessRoleArn", value)) }
    /// `ManifestObjectPath`. Specifies the Amazon S3 object key of your manifest.
    pub fn manifest_object_path(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ManifestObjectPath", value)) }
    /// `ManifestObjectVersionId`. Specifies the object version ID of the manifest that you want DataSync to use.
    pub fn manifest_object_version_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ManifestObjectVersionId", value)) }
    /// `S3BucketArn`. Specifies the Amazon Resource Name (ARN) of the S3 bucket where you're hosting your
    /// manifest.
    pub fn s3_bucket_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::s3::Bucket>>) -> Self { Self(self.0.with("S3BucketArn", value)) }
}

impl fc::Property for ManifestConfigSourceS3 {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Represents the mount options that are available for DataSync to access a Network File System (NFS) location.
#[derive(Clone)]
pub struct MountOptions(cfn::Properties);

impl MountOptions {
    /// A value of `Version`.
    pub const VERSION_AUTOMATIC: &'static str = "AUTOMATIC";
    /// A value of `Version`.
    pub const VERSION_NFS3: &'static str = "NFS3";
    /// A value of `Version`.
    pub const VERSION_NFS4_0: &'static str = "NFS4_0";
    /// A value of `Version`.
    pub const VERSION_NFS4_1: &'static str = "NFS4_1";
    /// A value of `Version`.
    pub const VERSION_NFS4_2: &'static str = "NFS4_2";
    /// A value of `Version`.
    pub const VERSION_SMB1: &'static str = "SMB1";
    /// A value of `Version`.
    pub const VERSION_SMB2: &'static str = "SMB2";
    /// A value of `Version`.
    pub const VERSION_SMB2_0: &'static str = "SMB2_0";
    /// A value of `Version`.
    pub const VERSION_SMB3: &'static str = "SMB3";
    /// A new `MountOptions`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Version`. The specific NFS version that you want DataSync to use to mount your NFS share. If the server
    /// refuses to use the version specified, the sync will fail. If you don't specify a version, DataSync defaults
    /// to `AUTOMATIC`. That is, DataSync automatically selects a version based on negotiation with the NFS server.
    pub fn version(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Version", value)) }
}

impl fc::Property for MountOptions {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The NameNode of the Hadoop Distributed File System (HDFS). The NameNode manages the file system's namespace and
/// performs operations such as opening, closing, and renaming files and directories. The NameNode also contains
/// the information to map blocks of data to the DataNodes.
#[derive(Clone)]
pub struct NameNode(cfn::Properties);

impl NameNode {
    /// A new `NameNode`.
    ///
    /// - `Hostname`. The hostname of the NameNode in the HDFS cluster. This value is the IP address or Domain Name
    ///   Service (DNS) name of the NameNode. An agent that's installed on-premises uses this hostname to communicate
    ///   with the NameNode in the network.
    /// - `Port`. The port that the NameNode uses to listen to client requests.
    pub fn new(
        hostname: impl fc::IntoValue<String>,
        port: impl fc::IntoValue<i64>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Hostname", hostname)
            .with("Port", port)
        )
    }
}

impl fc::Property for NameNode {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies how DataSync can access a location using the NFS protocol.
#[derive(Clone)]
pub struct NfsMountOptions(cfn::Properties);

impl NfsMountOptions {
    /// A value of `Version`.
    pub const VERSION_AUTOMATIC: &'static str = "AUTOMATIC";
    /// A value of `Version`.
    pub const VERSION_NFS3: &'static str = "NFS3";
    /// A value of `Version`.
    pub const VERSION_NFS4_0: &'static str = "NFS4_0";
    /// A value of `Version`.
    pub const VERSION_NFS4_1: &'static str = "NFS4_1";
    /// A new `NfsMountOptions`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Version`. Specifies the NFS version that you want DataSync to use when mounting your NFS share. If the
    /// server refuses to use the version specified, the task fails.
    pub fn version(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Version", value)) }
}

impl fc::Property for NfsMountOptions {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the external (non-AWS) identity provider that DataSync federates with to access your object storage
/// location.
#[derive(Clone)]
pub struct ObjectStorageExternalIdentityConfig(cfn::Properties);

impl ObjectStorageExternalIdentityConfig {
    /// A new `ObjectStorageExternalIdentityConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `GoogleOidc`. Specifies the Google Cloud workload identity federation configuration that DataSync uses to
    /// obtain an access token for your Google Cloud Storage bucket.
    pub fn google_oidc(self, value: impl fc::IntoValue<GoogleOidcConfig>) -> Self { Self(self.0.with("GoogleOidc", value)) }
}

impl fc::Property for ObjectStorageExternalIdentityConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the identity federation configuration that DataSync uses to access your object storage location using
/// an OpenID Connect (OIDC) token.
#[derive(Clone)]
pub struct ObjectStorageFederatedIdentityConfig(cfn::Properties);

impl ObjectStorageFederatedIdentityConfig {
    /// A new `ObjectStorageFederatedIdentityConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `AwsIamRole`. Specifies the ARN of the AWS Identity and Access Management (IAM) role that DataSync assumes
    /// to mint the OIDC token used to authenticate with the identity provider.
    pub fn aws_iam_role(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AwsIamRole", value)) }
    /// `ExternalIdentity`. Specifies the external (non-AWS) identity provider that DataSync federates with to
    /// access your object storage location.
    pub fn external_identity(self, value: impl fc::IntoValue<ObjectStorageExternalIdentityConfig>) -> Self { Self(self.0.with("ExternalIdentity", value)) }
}

impl fc::Property for ObjectStorageFederatedIdentityConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The AWS DataSync agents that can connect to your Network File System (NFS) file server.
#[derive(Clone)]
pub struct OnPremConfig(cfn::Properties);

impl OnPremConfig {
    /// A new `OnPremConfig`.
    ///
    /// - `AgentArns`. The Amazon Resource Names (ARNs) of the DataSync agents that can connect to your NFS file
    ///   server.
    pub fn new(agent_arns: impl fc::IntoValue<fc::List<fc::Arn<Agent>>>) -> Self { Self(cfn::Properties::new().with("AgentArns", agent_arns)) }
}

impl fc::Property for OnPremConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Represents the options that are available to control the behavior of a
/// [StartTaskExecution](https://docs.aws.amazon.com/datasync/latest/userguide/API_StartTaskExecution.html)
/// operation. This behavior includes preserving metadata, such as user ID (UID), group ID (GID), and file
/// permissions; overwriting files in the destination; data integrity verification; and so on.
#[derive(Clone)]
pub struct Options(cfn::Properties);

impl Options {
    /// A value of `Atime`.
    pub const ATIME_BEST_EFFORT: &'static str = "BEST_EFFORT";
    /// A value of `Atime`.
    pub const ATIME_NONE: &'static str = "NONE";
    /// A value of `Gid`.
    pub const GID_BOTH: &'static str = "BOTH";
    /// A value of `Gid`.
    pub const GID_INT_VALUE: &'static str = "INT_VALUE";
    /// A value of `Gid`.
    pub const GID_NAME: &'static str = "NAME";
    /// A value of `Gid`.
    pub const GID_NONE: &'static str = "NONE";
    /// A value of `LogLevel`.
    pub const LOG_LEVEL_BASIC: &'static str = "BASIC";
    /// A value of `LogLevel`.
    pub const LOG_LEVEL_OFF: &'static str = "OFF";
    /// A value of `LogLevel`.
    pub const LOG_LEVEL_TRANSFER: &'static str = "TRANSFER";
    /// A value of `Mtime`.
    pub const MTIME_NONE: &'static str = "NONE";
    /// A value of `Mtime`.
    pub const MTIME_PRESERVE: &'static str = "PRESERVE";
    /// A value of `ObjectMetadata`.
    pub const OBJECT_METADATA_NONE: &'static str = "NONE";
    /// A value of `ObjectMetadata`.
    pub const OBJECT_METADATA_PRESERVE: &'static str = "PRESERVE";
    /// A value of `ObjectTags`.
    pub const OBJECT_TAGS_NONE: &'static str = "NONE";
    /// A value of `ObjectTags`.
    pub const OBJECT_TAGS_PRESERVE: &'static str = "PRESERVE";
    /// A value of `OverwriteMode`.
    pub const OVERWRITE_MODE_ALWAYS: &'static str = "ALWAYS";
    /// A value of `OverwriteMode`.
    pub const OVERWRITE_MODE_NEVER: &'static str = "NEVER";
    /// A value of `PosixPermissions`.
    pub const POSIX_PERMISSIONS_NONE: &'static str = "NONE";
    /// A value of `PosixPermissions`.
    pub const POSIX_PERMISSIONS_PRESERVE: &'static str = "PRESERVE";
    /// A value of `PreserveDeletedFiles`.
    pub const PRESERVE_DELETED_FILES_PRESERVE: &'static str = "PRESERVE";
    /// A value of `PreserveDeletedFiles`.
    pub const PRESERVE_DELETED_FILES_REMOVE: &'static str = "REMOVE";
    /// A value of `PreserveDevices`.
    pub const PRESERVE_DEVICES_NONE: &'static str = "NONE";
    /// A value of `PreserveDevices`.
    pub const PRESERVE_DEVICES_PRESERVE: &'static str = "PRESERVE";
    /// A value of `SecurityDescriptorCopyFlags`.
    pub const SECURITY_DESCRIPTOR_COPY_FLAGS_NONE: &'static str = "NONE";
    /// A value of `SecurityDescriptorCopyFlags`.
    pub const SECURITY_DESCRIPTOR_COPY_FLAGS_OWNER_DACL: &'static str = "OWNER_DACL";
    /// A value of `SecurityDescriptorCopyFlags`.
    pub const SECURITY_DESCRIPTOR_COPY_FLAGS_OWNER_DACL_SACL: &'static str = "OWNER_DACL_SACL";
    /// A value of `TaskQueueing`.
    pub const TASK_QUEUEING_DISABLED: &'static str = "DISABLED";
    /// A value of `TaskQueueing`.
    pub const TASK_QUEUEING_ENABLED: &'static str = "ENABLED";
    /// A value of `TransferMode`.
    pub const TRANSFER_MODE_ALL: &'static str = "ALL";
    /// A value of `TransferMode`.
    pub const TRANSFER_MODE_CHANGED: &'static str = "CHANGED";
    /// A value of `Uid`.
    pub const UID_BOTH: &'static str = "BOTH";
    /// A value of `Uid`.
    pub const UID_INT_VALUE: &'static str = "INT_VALUE";
    /// A value of `Uid`.
    pub const UID_NAME: &'static str = "NAME";
    /// A value of `Uid`.
    pub const UID_NONE: &'static str = "NONE";
    /// A value of `VerifyMode`.
    pub const VERIFY_MODE_NONE: &'static str = "NONE";
    /// A value of `VerifyMode`.
    pub const VERIFY_MODE_ONLY_FILES_TRANSFERRED: &'static str = "ONLY_FILES_TRANSFERRED";
    /// A value of `VerifyMode`.
    pub const VERIFY_MODE_POINT_IN_TIME_CONSISTENT: &'static str = "POINT_IN_TIME_CONSISTENT";
    /// A new `Options`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Atime`. A file metadata value that shows the last time that a file was accessed (that is, when the file
    /// was read or written to). If you set `Atime` to `BEST_EFFORT`, AWS DataSync attempts to preserve the
    /// original `Atime` attribute on all source files (that is, the version before the PREPARING phase). However,
    /// `Atime` 's behavior is not fully standard across platforms, so AWS DataSync can only do this on a
    /// best-effort basis.
    pub fn atime(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Atime", value)) }
    /// `BytesPerSecond`. A value that limits the bandwidth used by AWS DataSync. For example, if you want AWS
    /// DataSync to use a maximum of 1 MB, set this value to `1048576` (=10241024).
    pub fn bytes_per_second(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("BytesPerSecond", value)) }
    /// `Gid`. The group ID (GID) of the file's owners.
    pub fn gid(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Gid", value)) }
    /// `LogLevel`. Specifies the type of logs that DataSync publishes to a Amazon CloudWatch Logs log group. To
    /// specify the log group, see
    /// [CloudWatchLogGroupArn](https://docs.aws.amazon.com/datasync/latest/userguide/API_CreateTask.html#DataSync-CreateTask-request-CloudWatchLogGroupArn).
    pub fn log_level(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("LogLevel", value)) }
    /// `Mtime`. A value that indicates the last time that a file was modified (that is, a file was written to)
    /// before the PREPARING phase. This option is required for cases when you need to run the same task more than
    /// one time.
    pub fn mtime(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Mtime", value)) }
    /// `ObjectMetadata`. A value that determines whether source object metadata should be copied to the
    /// destination. PRESERVE copies metadata; NONE copies only file-mtime.
    pub fn object_metadata(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ObjectMetadata", value)) }
    /// `ObjectTags`. Specifies whether you want DataSync to `PRESERVE` object tags (default behavior) when
    /// transferring between object storage systems. If you want your DataSync task to ignore object tags, specify
    /// the `NONE` value.
    pub fn object_tags(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ObjectTags", value)) }
    /// `OverwriteMode`. Specifies whether DataSync should modify or preserve data at the destination location.
    pub fn overwrite_mode(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("OverwriteMode", value)) }
    /// `PosixPermissions`. A value that determines which users or groups can access a file for a specific purpose,
    /// such as reading, writing, or execution of the file. This option should be set only for Network File System
    /// (NFS), Amazon EFS, and Amazon S3 locations.
    pub fn posix_permissions(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PosixPermissions", value)) }
    /// `PreserveDeletedFiles`. A value that specifies whether files in the destination that don't exist in the
    /// source file system are preserved. This option can affect your storage costs. If your task deletes objects,
    /// you might incur minimum storage duration charges for certain storage classes.
    pub fn preserve_deleted_files(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PreserveDeletedFiles", value)) }
    /// `PreserveDevices`. A value that determines whether AWS DataSync should preserve the metadata of block and
    /// character devices in the source file system, and re-create the files with that device name and metadata on
    /// the destination. DataSync does not copy the contents of such devices, only the name and metadata.
    pub fn preserve_devices(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PreserveDevices", value)) }
    /// `SecurityDescriptorCopyFlags`. A value that determines which components of the SMB security descriptor are
    /// copied from source to destination objects.
    pub fn security_descriptor_copy_flags(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SecurityDescriptorCopyFlags", value)) }
    /// `TaskQueueing`. Specifies whether your transfer tasks should be put into a queue during certain scenarios
    /// when [running multiple
    /// tasks](https://docs.aws.amazon.com/datasync/latest/userguide/run-task.html#running-multiple-tasks). This is
    /// `ENABLED` by default.
    pub fn task_queueing(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TaskQueueing", value)) }
    /// `TransferMode`. A value that determines whether DataSync transfers only the data and metadata that differ
    /// between the source and the destination location, or whether DataSync transfers all the content from the
    /// source, without comparing it to the destination location.
    pub fn transfer_mode(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TransferMode", value)) }
    /// `Uid`. The user ID (UID) of the file's owner.
    pub fn uid(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Uid", value)) }
    /// `VerifyMode`. A value that determines whether a data integrity verification is performed at the end of a
    /// task execution after all data and metadata have been transferred.
    pub fn verify_mode(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("VerifyMode", value)) }
}

impl fc::Property for Options {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Customizes the reporting level for aspects of your task report. For example, your report might generally only
/// include errors, but you could specify that you want a list of successes and errors just for the files that
/// Datasync attempted to delete in your destination location.
#[derive(Clone)]
pub struct Overrides(cfn::Properties);

impl Overrides {
    /// A new `Overrides`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Deleted`. Specifies the level of reporting for the files, objects, and directories that Datasync attempted
    /// to delete in your destination location. This only applies if you configure your task to delete data in the
    /// destination that isn't in the source.
    pub fn deleted(self, value: impl fc::IntoValue<Deleted>) -> Self { Self(self.0.with("Deleted", value)) }
    /// `Skipped`. Specifies the level of reporting for the files, objects, and directories that Datasync attempted
    /// to skip during your transfer.
    pub fn skipped(self, value: impl fc::IntoValue<Skipped>) -> Self { Self(self.0.with("Skipped", value)) }
    /// `Transferred`. Specifies the level of reporting for the files, objects, and directories that Datasync
    /// attempted to transfer.
    pub fn transferred(self, value: impl fc::IntoValue<Transferred>) -> Self { Self(self.0.with("Transferred", value)) }
    /// `Verified`. Specifies the level of reporting for the files, objects, and directories that Datasync
    /// attempted to verify at the end of your transfer. This only applies if you configure your task to verify
    /// data during and after the transfer (which Datasync does by default)
    pub fn verified(self, value: impl fc::IntoValue<Verified>) -> Self { Self(self.0.with("Verified", value)) }
}

impl fc::Property for Overrides {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The Quality of Protection (QOP) configuration specifies the Remote Procedure Call (RPC) and data transfer
/// privacy settings configured on the Hadoop Distributed File System (HDFS) cluster.
#[derive(Clone)]
pub struct QopConfiguration(cfn::Properties);

impl QopConfiguration {
    /// A value of `DataTransferProtection`.
    pub const DATA_TRANSFER_PROTECTION_AUTHENTICATION: &'static str = "AUTHENTICATION";
    /// A value of `DataTransferProtection`.
    pub const DATA_TRANSFER_PROTECTION_DISABLED: &'static str = "DISABLED";
    /// A value of `DataTransferProtection`.
    pub const DATA_TRANSFER_PROTECTION_INTEGRITY: &'static str = "INTEGRITY";
    /// A value of `DataTransferProtection`.
    pub const DATA_TRANSFER_PROTECTION_PRIVACY: &'static str = "PRIVACY";
    /// A value of `RpcProtection`.
    pub const RPC_PROTECTION_AUTHENTICATION: &'static str = "AUTHENTICATION";
    /// A value of `RpcProtection`.
    pub const RPC_PROTECTION_DISABLED: &'static str = "DISABLED";
    /// A value of `RpcProtection`.
    pub const RPC_PROTECTION_INTEGRITY: &'static str = "INTEGRITY";
    /// A value of `RpcProtection`.
    pub const RPC_PROTECTION_PRIVACY: &'static str = "PRIVACY";
    /// A new `QopConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `DataTransferProtection`. The data transfer protection setting configured on the HDFS cluster. This setting
    /// corresponds to your `dfs.data.transfer.protection` setting in the `hdfs-site.xml` file on your Hadoop
    /// cluster.
    pub fn data_transfer_protection(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DataTransferProtection", value)) }
    /// `RpcProtection`. The Remote Procedure Call (RPC) protection setting configured on the HDFS cluster. This
    /// setting corresponds to your `hadoop.rpc.protection` setting in your `core-site.xml` file on your Hadoop
    /// cluster.
    pub fn rpc_protection(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("RpcProtection", value)) }
}

impl fc::Property for QopConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the Amazon Resource Name (ARN) of the AWS Identity and Access Management (IAM) role that DataSync
/// uses to access your S3 bucket.
#[derive(Clone)]
pub struct S3Config(cfn::Properties);

impl S3Config {
    /// A new `S3Config`.
    ///
    /// - `BucketAccessRoleArn`. Specifies the ARN of the IAM role that DataSync uses to access your S3 bucket.
    pub fn new(
        bucket_access_role_arn: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("BucketAccessRoleArn", bucket_access_role_arn)
        )
    }
}

impl fc::Property for S3Config {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the level of reporting for the files, objects, and directories that Datasync attempted to skip during
/// your transfer.
#[derive(Clone)]
pub struct Skipped(cfn::Properties);

impl Skipped {
    /// A value of `ReportLevel`.
    pub const REPORT_LEVEL_ERRORS_ONLY: &'static str = "ERRORS_ONLY";
    /// A value of `ReportLevel`.
    pub const REPORT_LEVEL_SUCCESSES_AND_ERRORS: &'static str = "SUCCESSES_AND_ERRORS";
    /// A new `Skipped`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ReportLevel`. Specifies whether you want your task report to include only what went wrong with your
    /// transfer or a list of what succeeded and didn't.
    pub fn report_level(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ReportLevel", value)) }
}

impl fc::Property for Skipped {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the Server Message Block (SMB) protocol configuration that AWS DataSync uses to access a storage
/// virtual machine (SVM) on your Amazon FSx for NetApp ONTAP file system.
#[derive(Clone)]
pub struct Smb(cfn::Properties);

impl Smb {
    /// A new `Smb`.
    ///
    /// - `MountOptions`. Specifies how DataSync can access a location using the SMB protocol.
    /// - `User`. Specifies a user name that can mount the location and access the files, folders, and metadata that
    ///   you need in the SVM.
    pub fn new(
        mount_options: impl fc::IntoValue<SmbMountOptions>,
        user: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("MountOptions", mount_options)
            .with("User", user)
        )
    }
    /// `CmkSecretConfig`. Specifies configuration information for a DataSync-managed secret, such as an
    /// authentication token or set of credentials that DataSync uses to access a specific transfer location, and a
    /// customer-managed AWS KMS key.
    pub fn cmk_secret_config(self, value: impl fc::IntoValue<CmkSecretConfig>) -> Self { Self(self.0.with("CmkSecretConfig", value)) }
    /// `CustomSecretConfig`. Specifies configuration information for a customer-managed secret, such as an
    /// authentication token or set of credentials that DataSync uses to access a specific transfer location, and
    /// an IAM role that DataSync can assume and access the customer-managed secret.
    pub fn custom_secret_config(self, value: impl fc::IntoValue<CustomSecretConfig>) -> Self { Self(self.0.with("CustomSecretConfig", value)) }
    /// `Domain`. Specifies the name of the Windows domain that your storage virtual machine (SVM) belongs to.
    pub fn domain(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Domain", value)) }
    /// `ManagedSecretConfig`. Specifies configuration information for a DataSync-managed secret, such as an
    /// authentication token or set of credentials that DataSync uses to access a specific transfer location.
    /// DataSync uses the default AWS-managed KMS key to encrypt this secret in AWS Secrets Manager.
    pub fn managed_secret_config(self, value: impl fc::IntoValue<ManagedSecretConfig>) -> Self { Self(self.0.with("ManagedSecretConfig", value)) }
    /// `Password`. Specifies the password of a user who has permission to access your SVM.
    pub fn password(self, value: impl fc::IntoValue<fc::Secret>) -> Self { Self(self.0.with("Password", value)) }
}

impl fc::Property for Smb {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the version of the Server Message Block (SMB) protocol that AWS DataSync uses to access an SMB file
/// server.
#[derive(Clone)]
pub struct SmbMountOptions(cfn::Properties);

impl SmbMountOptions {
    /// A value of `Version`.
    pub const VERSION_AUTOMATIC: &'static str = "AUTOMATIC";
    /// A value of `Version`.
    pub const VERSION_SMB2: &'static str = "SMB2";
    /// A value of `Version`.
    pub const VERSION_SMB3: &'static str = "SMB3";
    /// A new `SmbMountOptions`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Version`. By default, DataSync automatically chooses an SMB protocol version based on negotiation with
    /// your SMB file server. You also can configure DataSync to use a specific SMB version, but we recommend doing
    /// this only if DataSync has trouble negotiating with the SMB file server automatically.
    pub fn version(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Version", value)) }
}

impl fc::Property for SmbMountOptions {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the manifest that you want DataSync to use and where it's hosted.
#[derive(Clone)]
pub struct Source(cfn::Properties);

impl Source {
    /// A new `Source`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `S3`. Specifies the S3 bucket where you're hosting the manifest that you want AWS DataSync to use.
    pub fn s3(self, value: impl fc::IntoValue<ManifestConfigSourceS3>) -> Self { Self(self.0.with("S3", value)) }
}

impl fc::Property for Source {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies how you want to configure a task report, which provides detailed information about for your AWS
/// DataSync transfer.
#[derive(Clone)]
pub struct TaskReportConfig(cfn::Properties);

impl TaskReportConfig {
    /// A value of `ObjectVersionIds`.
    pub const OBJECT_VERSION_IDS_INCLUDE: &'static str = "INCLUDE";
    /// A value of `ObjectVersionIds`.
    pub const OBJECT_VERSION_IDS_NONE: &'static str = "NONE";
    /// A value of `OutputType`.
    pub const OUTPUT_TYPE_STANDARD: &'static str = "STANDARD";
    /// A value of `OutputType`.
    pub const OUTPUT_TYPE_SUMMARY_ONLY: &'static str = "SUMMARY_ONLY";
    /// A value of `ReportLevel`.
    pub const REPORT_LEVEL_ERRORS_ONLY: &'static str = "ERRORS_ONLY";
    /// A value of `ReportLevel`.
    pub const REPORT_LEVEL_SUCCESSES_AND_ERRORS: &'static str = "SUCCESSES_AND_ERRORS";
    /// A new `TaskReportConfig`.
    ///
    /// - `Destination`. Specifies the Amazon S3 bucket where DataSync uploads your task report.
    /// - `OutputType`. Specifies the type of task report that you want
    pub fn new(
        destination: impl fc::IntoValue<Destination>,
        output_type: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Destination", destination)
            .with("OutputType", output_type)
        )
    }
    /// `ObjectVersionIds`. Specifies whether your task report includes the new version of each object transferred
    /// into an S3 bucket. This only applies if you [enable versioning on your
    /// bucket](https://docs.aws.amazon.com/AmazonS3/latest/userguide/manage-versioning-examples.html). Keep in
    /// mind that setting this to `INCLUDE` can increase the duration of your task execution.
    pub fn object_version_ids(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ObjectVersionIds", value)) }
    /// `Overrides`. Customizes the reporting level for aspects of your task report. For example, your report might
    /// generally only include errors, but you could specify that you want a list of successes and errors just for
    /// the files that DataSync attempted to delete in your destination location.
    pub fn overrides(self, value: impl fc::IntoValue<Overrides>) -> Self { Self(self.0.with("Overrides", value)) }
    /// `ReportLevel`. Specifies whether you want your task report to include only what went wrong with your
    /// transfer or a list of what succeeded and didn't.
    pub fn report_level(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ReportLevel", value)) }
}

impl fc::Property for TaskReportConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the Amazon S3 bucket where DataSync uploads your task report.
#[derive(Clone)]
pub struct TaskReportConfigDestinationS3(cfn::Properties);

impl TaskReportConfigDestinationS3 {
    /// A new `TaskReportConfigDestinationS3`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `BucketAccessRoleArn`. Specifies the Amazon Resource Name (ARN) of the IAM policy that allows Datasync to
    /// upload a task report to your S3 bucket.
    pub fn bucket_access_role_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>) -> Self { Self(self.0.with("BucketAccessRoleArn", value)) }
    /// `S3BucketArn`. Specifies the ARN of the S3 bucket where Datasync uploads your report.
    pub fn s3_bucket_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::s3::Bucket>>) -> Self { Self(self.0.with("S3BucketArn", value)) }
    /// `Subdirectory`. Specifies a bucket prefix for your report.
    pub fn subdirectory(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Subdirectory", value)) }
}

impl fc::Property for TaskReportConfigDestinationS3 {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configures your AWS DataSync task to run on a
/// [schedule](https://docs.aws.amazon.com/datasync/latest/userguide/task-scheduling.html) (at a minimum interval
/// of 1 hour).
#[derive(Clone)]
pub struct TaskSchedule(cfn::Properties);

impl TaskSchedule {
    /// A value of `Status`.
    pub const STATUS_DISABLED: &'static str = "DISABLED";
    /// A value of `Status`.
    pub const STATUS_ENABLED: &'static str = "ENABLED";
    /// A new `TaskSchedule`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ScheduleExpression`. Specifies your task schedule by using a cron or rate expression.
    pub fn schedule_expression(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ScheduleExpression", value)) }
    /// `Status`. Specifies whether to enable or disable your task schedule. Your schedule is enabled by default,
    /// but there can be situations where you need to disable it. For example, you might need to pause a recurring
    /// transfer to fix an issue with your task or perform maintenance on your storage system.
    pub fn status(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Status", value)) }
}

impl fc::Property for TaskSchedule {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the level of reporting for the files, objects, and directories that Datasync attempted to transfer.
#[derive(Clone)]
pub struct Transferred(cfn::Properties);

impl Transferred {
    /// A value of `ReportLevel`.
    pub const REPORT_LEVEL_ERRORS_ONLY: &'static str = "ERRORS_ONLY";
    /// A value of `ReportLevel`.
    pub const REPORT_LEVEL_SUCCESSES_AND_ERRORS: &'static str = "SUCCESSES_AND_ERRORS";
    /// A new `Transferred`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ReportLevel`. Specifies whether you want your task report to include only what went wrong with your
    /// transfer or a list of what succeeded and didn't.
    pub fn report_level(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ReportLevel", value)) }
}

impl fc::Property for Transferred {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the level of reporting for the files, objects, and directories that Datasync attempted to verify at
/// the end of your transfer. This only applies if you configure your task to verify data during and after the
/// transfer (which Datasync does by default)
#[derive(Clone)]
pub struct Verified(cfn::Properties);

impl Verified {
    /// A value of `ReportLevel`.
    pub const REPORT_LEVEL_ERRORS_ONLY: &'static str = "ERRORS_ONLY";
    /// A value of `ReportLevel`.
    pub const REPORT_LEVEL_SUCCESSES_AND_ERRORS: &'static str = "SUCCESSES_AND_ERRORS";
    /// A new `Verified`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ReportLevel`. Specifies whether you want your task report to include only what went wrong with your
    /// transfer or a list of what succeeded and didn't.
    pub fn report_level(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ReportLevel", value)) }
}

impl fc::Property for Verified {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}
