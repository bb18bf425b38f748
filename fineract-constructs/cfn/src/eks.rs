// Written by `fineract-codegen`; changes are lost.

//! The resources of `AWS::EKS`.

use fineract_core as fc;

use crate as cfn;

/// `AWS::EKS::AccessEntry`
///
/// Creates an access entry.
#[derive(Clone)]
pub struct AccessEntry(cfn::ResourceBody);

impl AccessEntry {
    /// A new `AWS::EKS::AccessEntry`.
    ///
    /// - `ClusterName`. The name of your cluster.
    /// - `PrincipalArn`. The ARN of the IAM principal for the `AccessEntry`. You can specify one ARN for each access
    ///   entry. You can't specify the same ARN in more than one access entry. This value can't be changed after
    ///   access entry creation.
    pub fn new(
        cluster_name: impl fc::IntoValue<fc::IdOf<Cluster>>,
        principal_arn: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("ClusterName", cluster_name)
            .with("PrincipalArn", principal_arn)
        )
    }
    /// `AccessPolicies`. The access policies to associate to the access entry.
    pub fn access_policies(self, value: impl fc::IntoValue<fc::List<AccessPolicy>>) -> Self { Self(self.0.with("AccessPolicies", value)) }
    /// `KubernetesGroups`. The value for `name` that you've specified for `kind: Group` as a `subject` in a
    /// Kubernetes `RoleBinding` or `ClusterRoleBinding` object. Amazon EKS doesn't confirm that the value for
    /// `name` exists in any bindings on your cluster. You can specify one or more names.
    pub fn kubernetes_groups(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("KubernetesGroups", value)) }
    /// `Tags`. Metadata that assists with categorization and organization. Each tag consists of a key and an
    /// optional value. You define both. Tags don't propagate to any other cluster or AWS resources.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `Type`. The type of the new access entry. Valid values are `STANDARD`, `FARGATE_LINUX`, `EC2_LINUX`,
    /// `EC2_WINDOWS`, `EC2` (for EKS Auto Mode), `HYBRID_LINUX`, and `HYPERPOD_LINUX`.
    pub fn r#type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Type", value)) }
    /// `Username`. The username to authenticate to Kubernetes with. We recommend not specifying a username and
    /// letting Amazon EKS specify it for you.
    pub fn username(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Username", value)) }
}

impl cfn::Resource for AccessEntry {
    const TYPE: &'static str = "AWS::EKS::AccessEntry";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for AccessEntry {
    type Handle = AccessEntryRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> AccessEntryRef { AccessEntryRef(self.0.build(scope, "AWS::EKS::AccessEntry")) }
}

/// A [`AccessEntry`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct AccessEntryRef(fc::NodeId);

impl AccessEntryRef {
    /// `AccessEntryArn`, by `Fn::GetAtt`. The ARN of the access entry.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<AccessEntry>> { fc::Value::attribute(self.0, "AccessEntryArn") }
}

impl From<AccessEntryRef> for fc::NodeId {
    #[inline]
    fn from(it: AccessEntryRef) -> Self { it.0 }
}

impl From<&AccessEntryRef> for fc::NodeId {
    #[inline]
    fn from(it: &AccessEntryRef) -> Self { it.0 }
}

/// `AWS::EKS::Addon`
///
/// Creates an Amazon EKS add-on.
#[derive(Clone)]
pub struct Addon(cfn::ResourceBody);

impl Addon {
    /// A value of `ResolveConflicts`.
    pub const RESOLVE_CONFLICTS_NONE: &'static str = "NONE";
    /// A value of `ResolveConflicts`.
    pub const RESOLVE_CONFLICTS_OVERWRITE: &'static str = "OVERWRITE";
    /// A value of `ResolveConflicts`.
    pub const RESOLVE_CONFLICTS_PRESERVE: &'static str = "PRESERVE";
    /// A new `AWS::EKS::Addon`.
    ///
    /// - `AddonName`. The name of the add-on.
    /// - `ClusterName`. The name of your cluster.
    pub fn new(
        addon_name: impl fc::IntoValue<String>,
        cluster_name: impl fc::IntoValue<fc::IdOf<Cluster>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("AddonName", addon_name)
            .with("ClusterName", cluster_name)
        )
    }
    /// `AddonVersion`. The version of the add-on.
    pub fn addon_version(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AddonVersion", value)) }
    /// `ConfigurationValues`. The configuration values that you provided.
    pub fn configuration_values(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ConfigurationValues", value)) }
    /// `NamespaceConfig`. The namespace configuration for the addon. This specifies the Kubernetes namespace where
    /// the addon is installed.
    pub fn namespace_config(self, value: impl fc::IntoValue<NamespaceConfig>) -> Self { Self(self.0.with("NamespaceConfig", value)) }
    /// `PodIdentityAssociations`. An array of EKS Pod Identity associations owned by the add-on. Each association
    /// maps a role to a service account in a namespace in the cluster.
    pub fn pod_identity_associations(self, value: impl fc::IntoValue<fc::List<PodIdentityAssociationProperty>>) -> Self { Self(self.0.with("PodIdentityAssociations", value)) }
    /// `PreserveOnDelete`. Specifying this option preserves the add-on software on your cluster but Amazon EKS
    /// stops managing any settings for the add-on. If an IAM account is associated with the add-on, it isn't
    /// removed.
    pub fn preserve_on_delete(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("PreserveOnDelete", value)) }
    /// `ResolveConflicts`. How to resolve field value conflicts for an Amazon EKS add-on.
    pub fn resolve_conflicts(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ResolveConflicts", value)) }
    /// `ServiceAccountRoleArn`. The Amazon Resource Name (ARN) of an existing IAM role to bind to the add-on's
    /// service account. The role must be assigned the IAM permissions required by the add-on. If you don't specify
    /// an existing IAM role, then the add-on uses the permissions assigned to the node IAM role.
    pub fn service_account_role_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>) -> Self { Self(self.0.with("ServiceAccountRoleArn", value)) }
    /// `Tags`. The metadata that you apply to the add-on to assist with categorization and organization. Each tag
    /// consists of a key and an optional value, both of which you define. Add-on tags do not propagate to any
    /// other resources associated with the cluster.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for Addon {
    const TYPE: &'static str = "AWS::EKS::Addon";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Addon {
    type Handle = AddonRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> AddonRef { AddonRef(self.0.build(scope, "AWS::EKS::Addon")) }
}

/// A [`Addon`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct AddonRef(fc::NodeId);

impl AddonRef {
    /// `Arn`, by `Fn::GetAtt`. The ARN of the add-on, such as
    /// `arn:aws:eks:us-west-2:111122223333:addon/1-19/vpc-cni/xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Addon>> { fc::Value::attribute(self.0, "Arn") }
}

impl From<AddonRef> for fc::NodeId {
    #[inline]
    fn from(it: AddonRef) -> Self { it.0 }
}

impl From<&AddonRef> for fc::NodeId {
    #[inline]
    fn from(it: &AddonRef) -> Self { it.0 }
}

/// `AWS::EKS::Capability`
///
/// An object representing a managed capability in an Amazon EKS cluster. This includes all configuration, status,
/// and health information for the capability.
#[derive(Clone)]
pub struct Capability(cfn::ResourceBody);

/// What a [`Capability`] can't be without.
#[derive(Clone)]
pub struct CapabilityRequired<A, B, C, D, E> {
    /// `CapabilityName`. The unique name of the capability within the cluster. (`String`)
    pub capability_name: A,
    /// `ClusterName`. The name of the Amazon EKS cluster that contains this capability. (`IdOf<Cluster>`)
    pub cluster_name: B,
    /// `DeletePropagationPolicy`. The delete propagation policy for the capability. Currently, the only supported
    /// value is `RETAIN`, which keeps all resources managed by the capability when the capability is deleted.
    /// (`String`)
    pub delete_propagation_policy: C,
    /// `RoleArn`. The Amazon Resource Name (ARN) of the IAM role that the capability uses to interact with AWS
    /// services. (`Arn<iam::Role>`)
    pub role_arn: D,
    /// `Type`. The type of capability. Valid values are `ACK`, `ARGOCD`, or `KRO`. (`String`)
    pub r#type: E,
}

impl Capability {
    /// A value of `DeletePropagationPolicy`.
    pub const DELETE_PROPAGATION_POLICY_RETAIN: &'static str = "RETAIN";
    /// A value of `Type`.
    pub const TYPE_ACK: &'static str = "ACK";
    /// A value of `Type`.
    pub const TYPE_ARGOCD: &'static str = "ARGOCD";
    /// A value of `Type`.
    pub const TYPE_KRO: &'static str = "KRO";
    /// A new `AWS::EKS::Capability`.
    pub fn new(required: CapabilityRequired<
        impl fc::IntoValue<String>,
        impl fc::IntoValue<fc::IdOf<Cluster>>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>,
        impl fc::IntoValue<String>,
    >) -> Self {
        Self(cfn::ResourceBody::new()
            .with("CapabilityName", required.capability_name)
            .with("ClusterName", required.cluster_name)
            .with("DeletePropagationPolicy", required.delete_propagation_policy)
            .with("RoleArn", required.role_arn)
            .with("Type", required.r#type)
        )
    }
    /// `Configuration`. The configuration settings for the capability. The structure varies depending on the
    /// capability type.
    pub fn configuration(self, value: impl fc::IntoValue<CapabilityConfiguration>) -> Self { Self(self.0.with("Configuration", value)) }
    /// `Tags`. An array of key-value pairs to apply to this resource.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for Capability {
    const TYPE: &'static str = "AWS::EKS::Capability";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Capability {
    type Handle = CapabilityRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> CapabilityRef { CapabilityRef(self.0.build(scope, "AWS::EKS::Capability")) }
}

/// A [`Capability`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct CapabilityRef(fc::NodeId);

impl CapabilityRef {
    /// `Arn`, by `Ref`. The Amazon Resource Name (ARN) of the capability.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Capability>> { fc::Value::reference(self.0) }
    /// `Configuration.ArgoCd.AwsIdc.IdcManagedApplicationArn`, by `Fn::GetAtt`. The ARN of the managed application
    /// created in IAM Identity Center for this Argo CD capability. This application is automatically created and
    /// managed by EKS.
    #[inline]
    pub fn configuration_argo_cd_aws_idc_idc_managed_application_arn(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Configuration.ArgoCd.AwsIdc.IdcManagedApplicationArn") }
    /// `Configuration.ArgoCd.ServerUrl`, by `Fn::GetAtt`. The URL of the Argo CD server. Use this URL to access
    /// the Argo CD web interface and API.
    #[inline]
    pub fn configuration_argo_cd_server_url(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Configuration.ArgoCd.ServerUrl") }
    /// `CreatedAt`, by `Fn::GetAtt`. The Unix epoch timestamp in seconds for when the capability was created.
    #[inline]
    pub fn created_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreatedAt") }
    /// `ModifiedAt`, by `Fn::GetAtt`. The Unix epoch timestamp in seconds for when the capability was last
    /// modified.
    #[inline]
    pub fn modified_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ModifiedAt") }
    /// `Status`, by `Fn::GetAtt`. The current status of the capability.
    #[inline]
    pub fn status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Status") }
    /// `Version`, by `Fn::GetAtt`. The version of the capability software that is currently running.
    #[inline]
    pub fn version(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Version") }
}

impl From<CapabilityRef> for fc::NodeId {
    #[inline]
    fn from(it: CapabilityRef) -> Self { it.0 }
}

impl From<&CapabilityRef> for fc::NodeId {
    #[inline]
    fn from(it: &CapabilityRef) -> Self { it.0 }
}

/// `AWS::EKS::CertificateAuthority`
///
/// Resource Type definition for EKS CertificateAuthority.
#[derive(Clone)]
pub struct CertificateAuthority(cfn::ResourceBody);

impl CertificateAuthority {
    /// A new `AWS::EKS::CertificateAuthority`.
    ///
    /// - `ClusterName`. The name of the EKS cluster that the certificate authority belongs to.
    pub fn new(cluster_name: impl fc::IntoValue<fc::IdOf<Cluster>>) -> Self { Self(cfn::ResourceBody::new().with("ClusterName", cluster_name)) }
}

impl cfn::Resource for CertificateAuthority {
    const TYPE: &'static str = "AWS::EKS::CertificateAuthority";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for CertificateAuthority {
    type Handle = CertificateAuthorityRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> CertificateAuthorityRef { CertificateAuthorityRef(self.0.build(scope, "AWS::EKS::CertificateAuthority")) }
}

/// A [`CertificateAuthority`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct CertificateAuthorityRef(fc::NodeId);

impl CertificateAuthorityRef {
    /// `Id`, by `Fn::GetAtt`. The unique identifier of the certificate authority.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<CertificateAuthority>> { fc::Value::attribute(self.0, "Id") }
    /// `ActivatedAt`, by `Fn::GetAtt`. The timestamp when the certificate authority was activated.
    #[inline]
    pub fn activated_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ActivatedAt") }
    /// `ActivatedBy`, by `Fn::GetAtt`. The entity that activated the certificate authority.
    #[inline]
    pub fn activated_by(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ActivatedBy") }
    /// `CreatedAt`, by `Fn::GetAtt`. The timestamp when the certificate authority was created.
    #[inline]
    pub fn created_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreatedAt") }
    /// `CreatedBy`, by `Fn::GetAtt`. The entity that created the certificate authority.
    #[inline]
    pub fn created_by(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreatedBy") }
    /// `Data`, by `Fn::GetAtt`. The Base64 encoded certificate authority data.
    #[inline]
    pub fn data(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Data") }
    /// `DistributionStatus`, by `Fn::GetAtt`. The distribution status of the certificate authority.
    #[inline]
    pub fn distribution_status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "DistributionStatus") }
    /// `RollbackAvailable`, by `Fn::GetAtt`. Whether activation of this certificate authority can still be rolled
    /// back.
    #[inline]
    pub fn rollback_available(&self) -> fc::Value<bool> { fc::Value::attribute(self.0, "RollbackAvailable") }
    /// `ScheduledEvents`, by `Fn::GetAtt`. The scheduled auto-activation events for the certificate authority,
    /// computed from its validity window.
    #[inline]
    pub fn scheduled_events(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "ScheduledEvents") }
    /// `ScheduledEvents.FinalAutoActivation`, by `Fn::GetAtt`. The deadline by which EKS will auto-activate this
    /// certificate authority (notAfter minus 45 days).
    #[inline]
    pub fn scheduled_events_final_auto_activation(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ScheduledEvents.FinalAutoActivation") }
    /// `ScheduledEvents.FirstAutoActivation`, by `Fn::GetAtt`. The earliest date EKS may auto-activate this
    /// certificate authority (notAfter minus 6 months).
    #[inline]
    pub fn scheduled_events_first_auto_activation(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ScheduledEvents.FirstAutoActivation") }
    /// `SigningStatus`, by `Fn::GetAtt`. The signing status of the certificate authority.
    #[inline]
    pub fn signing_status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "SigningStatus") }
    /// `Validity`, by `Fn::GetAtt`. The validity period of the certificate authority.
    #[inline]
    pub fn validity(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "Validity") }
    /// `Validity.NotAfter`, by `Fn::GetAtt`. The end of the validity period for the certificate authority.
    #[inline]
    pub fn validity_not_after(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Validity.NotAfter") }
    /// `Validity.NotBefore`, by `Fn::GetAtt`. The start of the validity period for the certificate authority.
    #[inline]
    pub fn validity_not_before(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Validity.NotBefore") }
}

impl From<CertificateAuthorityRef> for fc::NodeId {
    #[inline]
    fn from(it: CertificateAuthorityRef) -> Self { it.0 }
}

impl From<&CertificateAuthorityRef> for fc::NodeId {
    #[inline]
    fn from(it: &CertificateAuthorityRef) -> Self { it.0 }
}

pub use cfn::target::eks::Cluster;

impl Cluster {
    /// A new `AWS::EKS::Cluster`.
    ///
    /// - `ResourcesVpcConfig`. The VPC configuration that's used by the cluster control plane. Amazon EKS VPC
    ///   resources have specific requirements to work properly with Kubernetes. You must specify at least two
    ///   subnets. You can specify up to five security groups, but we recommend that you use a dedicated security
    ///   group for your cluster control plane.
    /// - `RoleArn`. The Amazon Resource Name (ARN) of the IAM role that provides permissions for the Kubernetes
    ///   control plane to make calls to AWS API operations on your behalf.
    pub fn new(
        resources_vpc_config: impl fc::IntoValue<ResourcesVpcConfig>,
        role_arn: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("ResourcesVpcConfig", resources_vpc_config)
            .with("RoleArn", role_arn)
        )
    }
    /// `AccessConfig`. The access configuration for the cluster.
    pub fn access_config(self, value: impl fc::IntoValue<AccessConfig>) -> Self { Self(self.0.with("AccessConfig", value)) }
    /// `ActiveCertificateAuthorityId`. The ID of the certificate authority to activate as the cluster's signing
    /// CA. Setting or changing this value activates the specified CA (the previously active CA becomes trusted).
    pub fn active_certificate_authority_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ActiveCertificateAuthorityId", value)) }
    /// `BootstrapSelfManagedAddons`. If you set this value to `False` when creating a cluster, the default
    /// networking add-ons will not be installed.
    pub fn bootstrap_self_managed_addons(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("BootstrapSelfManagedAddons", value)) }
    /// `CertificateAuthority`. The certificate authority information for the cluster, including the trust bundle
    /// and the currently active signing certificate authority.
    pub fn certificate_authority(self, value: impl fc::IntoValue<CertificateAuthorityProperty>) -> Self { Self(self.0.with("CertificateAuthority", value)) }
    /// `ComputeConfig`. Indicates the current configuration of the compute capability on your EKS Auto Mode
    /// cluster. For example, if the capability is enabled or disabled. If the compute capability is enabled, EKS
    /// Auto Mode will create and delete EC2 Managed Instances in your AWS account.
    pub fn compute_config(self, value: impl fc::IntoValue<ComputeConfig>) -> Self { Self(self.0.with("ComputeConfig", value)) }
    /// `ControlPlaneScalingConfig`. The control plane scaling tier configuration.
    pub fn control_plane_scaling_config(self, value: impl fc::IntoValue<ControlPlaneScalingConfig>) -> Self { Self(self.0.with("ControlPlaneScalingConfig", value)) }
    /// `DeletionProtection`. The current deletion protection setting for the cluster. When `true`, deletion
    /// protection is enabled and the cluster cannot be deleted until protection is disabled. When `false`, the
    /// cluster can be deleted normally. This setting only applies to clusters in an active state.
    pub fn deletion_protection(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("DeletionProtection", value)) }
    /// `EncryptionConfig`. The encryption configuration for the cluster.
    pub fn encryption_config(self, value: impl fc::IntoValue<fc::List<EncryptionConfig>>) -> Self { Self(self.0.with("EncryptionConfig", value)) }
    /// `Force`. Set this value to `true` to override upgrade-blocking readiness checks when updating a cluster.
    pub fn force(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Force", value)) }
    /// `KubeApiServerConfig`. The configuration for the Kubernetes API server on an Amazon EKS cluster.
    pub fn kube_api_server_config(self, value: impl fc::IntoValue<KubeApiServerConfig>) -> Self { Self(self.0.with("KubeApiServerConfig", value)) }
    /// `KubeControllerManagerConfig`. The configuration for the Kubernetes controller manager on an Amazon EKS
    /// cluster.
    pub fn kube_controller_manager_config(self, value: impl fc::IntoValue<KubeControllerManagerConfig>) -> Self { Self(self.0.with("KubeControllerManagerConfig", value)) }
    /// `KubeSchedulerConfig`. The configuration for the Kubernetes scheduler on an Amazon EKS cluster.
    pub fn kube_scheduler_config(self, value: impl fc::IntoValue<KubeSchedulerConfig>) -> Self { Self(self.0.with("KubeSchedulerConfig", value)) }
    /// `KubernetesNetworkConfig`. The Kubernetes network configuration for the cluster.
    pub fn kubernetes_network_config(self, value: impl fc::IntoValue<KubernetesNetworkConfig>) -> Self { Self(self.0.with("KubernetesNetworkConfig", value)) }
    /// `Logging`. The logging configuration for your cluster.
    pub fn logging(self, value: impl fc::IntoValue<Logging>) -> Self { Self(self.0.with("Logging", value)) }
    /// `Name`. The unique name to give to your cluster. The name can contain only alphanumeric characters
    /// (case-sensitive) and hyphens. It must start with an alphanumeric character and can't be longer than 100
    /// characters. The name must be unique within the AWS Region and AWS account that you're creating the cluster
    /// in. Note that underscores can't be used in CloudFormation.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `OutpostConfig`. An object representing the configuration of your local Amazon EKS cluster on an AWS
    /// Outpost. This object isn't available for clusters on the AWS cloud.
    pub fn outpost_config(self, value: impl fc::IntoValue<OutpostConfig>) -> Self { Self(self.0.with("OutpostConfig", value)) }
    /// `RemoteNetworkConfig`. The configuration in the cluster for EKS Hybrid Nodes. You can add, change, or
    /// remove this configuration after the cluster is created.
    pub fn remote_network_config(self, value: impl fc::IntoValue<RemoteNetworkConfig>) -> Self { Self(self.0.with("RemoteNetworkConfig", value)) }
    /// `RollbackConfig`. The rollback configuration to use for the cluster version rollback.
    pub fn rollback_config(self, value: impl fc::IntoValue<RollbackConfig>) -> Self { Self(self.0.with("RollbackConfig", value)) }
    /// `StorageConfig`. Indicates the current configuration of the block storage capability on your EKS Auto Mode
    /// cluster. For example, if the capability is enabled or disabled. If the block storage capability is enabled,
    /// EKS Auto Mode will create and delete EBS volumes in your AWS account.
    pub fn storage_config(self, value: impl fc::IntoValue<StorageConfig>) -> Self { Self(self.0.with("StorageConfig", value)) }
    /// `Tags`. The metadata that you apply to the cluster to assist with categorization and organization. Each tag
    /// consists of a key and an optional value, both of which you define. Cluster tags don't propagate to any
    /// other resources associated with the cluster.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `UpgradePolicy`. This value indicates if extended support is enabled or disabled for the cluster.
    pub fn upgrade_policy(self, value: impl fc::IntoValue<UpgradePolicy>) -> Self { Self(self.0.with("UpgradePolicy", value)) }
    /// `Version`. The desired Kubernetes version for your cluster. If you don't specify a value here, the default
    /// version available in Amazon EKS is used.
    pub fn version(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Version", value)) }
    /// `ZonalShiftConfig`. The configuration for zonal shift for the cluster.
    pub fn zonal_shift_config(self, value: impl fc::IntoValue<ZonalShiftConfig>) -> Self { Self(self.0.with("ZonalShiftConfig", value)) }
}

impl cfn::Resource for Cluster {
    const TYPE: &'static str = "AWS::EKS::Cluster";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Cluster {
    type Handle = ClusterRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ClusterRef { ClusterRef(self.0.build(scope, "AWS::EKS::Cluster")) }
}

/// A [`Cluster`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ClusterRef(fc::NodeId);

impl ClusterRef {
    /// `Name`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<Cluster>> { fc::Value::reference(self.0) }
    /// `Arn`, by `Fn::GetAtt`. The ARN of the cluster, such as `arn:aws:eks:us-west-2:666666666666:cluster/prod`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Cluster>> { fc::Value::attribute(self.0, "Arn") }
    /// `CertificateAuthority.Active.ActivatedBy`, by `Fn::GetAtt`. Indicates whether the active certificate
    /// authority was activated by EKS or by the customer.
    #[inline]
    pub fn certificate_authority_active_activated_by(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CertificateAuthority.Active.ActivatedBy") }
    /// `CertificateAuthority.Active.Id`, by `Fn::GetAtt`. The ID of the active (signing) certificate authority.
    #[inline]
    pub fn certificate_authority_active_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CertificateAuthority.Active.Id") }
    /// `CertificateAuthority.Data`, by `Fn::GetAtt`. The base64-encoded certificate-authority trust bundle for the
    /// cluster (all trusted CAs).
    #[inline]
    pub fn certificate_authority_data(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CertificateAuthority.Data") }
    /// `CertificateAuthorityData`, by `Fn::GetAtt`. The `certificate-authority-data` for your cluster.
    #[inline]
    pub fn certificate_authority_data_(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CertificateAuthorityData") }
    /// `ClusterSecurityGroupId`, by `Fn::GetAtt`. The cluster security group that was created by Amazon EKS for
    /// the cluster. Managed node groups use this security group for control plane to data plane communication.
    #[inline]
    pub fn cluster_security_group_id(&self) -> fc::Value<fc::IdOf<cfn::target::ec2::SecurityGroup>> { fc::Value::attribute(self.0, "ClusterSecurityGroupId") }
    /// `EncryptionConfigKeyArn`, by `Fn::GetAtt`. Amazon Resource Name (ARN) or alias of the customer master key
    /// (CMK).
    #[inline]
    pub fn encryption_config_key_arn(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "EncryptionConfigKeyArn") }
    /// `Endpoint`, by `Fn::GetAtt`. The endpoint for your Kubernetes API server, such as
    /// `https://5E1D0CEXAMPLEA591B746AFC5AB30262.yl4.us-west-2.eks.amazonaws.com`.
    #[inline]
    pub fn endpoint(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Endpoint") }
    /// `Id`, by `Fn::GetAtt`. The ID of your local Amazon EKS cluster on an AWS Outpost. This property isn't
    /// available for an Amazon EKS cluster on the AWS cloud.
    #[inline]
    pub fn id_(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Id") }
    /// `KubernetesNetworkConfig.ServiceIpv6Cidr`, by `Fn::GetAtt`. The CIDR block that Kubernetes Service IP
    /// addresses are assigned from if you created a `1.21` or later cluster with version `>1.10.1` or later of the
    /// Amazon VPC CNI add-on and specified `ipv6` for ipFamily when you created the cluster. Kubernetes assigns
    /// Service addresses from the unique local address range ( `fc00::/7` ) because you can't specify a custom
    /// `IPv6` CIDR block when you create the cluster.
    #[inline]
    pub fn kubernetes_network_config_service_ipv6_cidr(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "KubernetesNetworkConfig.ServiceIpv6Cidr") }
    /// `OpenIdConnectIssuerUrl`, by `Fn::GetAtt`. The issuer URL for the OIDC identity provider of the cluster,
    /// such as `https://oidc.eks.us-west-2.amazonaws.com/id/EXAMPLED539D4633E53DE1B716D3041E`. If you need to
    /// remove `https://` from this output value, you can include the following code in your template.
    #[inline]
    pub fn open_id_connect_issuer_url(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "OpenIdConnectIssuerUrl") }
}

impl From<ClusterRef> for fc::NodeId {
    #[inline]
    fn from(it: ClusterRef) -> Self { it.0 }
}

impl From<&ClusterRef> for fc::NodeId {
    #[inline]
    fn from(it: &ClusterRef) -> Self { it.0 }
}

/// `AWS::EKS::FargateProfile`
///
/// Creates an AWS Fargate profile for your Amazon EKS cluster. You must have at least one Fargate profile in a
/// cluster to be able to run pods on Fargate.
#[derive(Clone)]
pub struct FargateProfile(cfn::ResourceBody);

impl FargateProfile {
    /// A new `AWS::EKS::FargateProfile`.
    ///
    /// - `ClusterName`. The name of your cluster.
    /// - `PodExecutionRoleArn`. The Amazon Resource Name (ARN) of the `Pod` execution role to use for a `Pod` that
    ///   matches the selectors in the Fargate profile. The `Pod` execution role allows Fargate infrastructure to
    ///   register with your cluster as a node, and it provides read access to Amazon ECR image repositories.
    /// - `Selectors`. The selectors to match for a `Pod` to use this Fargate profile. Each selector must have an
    ///   associated Kubernetes `namespace`. Optionally, you can also specify `labels` for a `namespace`. You may
    ///   specify up to five selectors in a Fargate profile.
    pub fn new(
        cluster_name: impl fc::IntoValue<fc::IdOf<Cluster>>,
        pod_execution_role_arn: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>,
        selectors: impl fc::IntoValue<fc::List<Selector>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("ClusterName", cluster_name)
            .with("PodExecutionRoleArn", pod_execution_role_arn)
            .with("Selectors", selectors)
        )
    }
    /// `FargateProfileName`. The name of the Fargate profile.
    pub fn fargate_profile_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("FargateProfileName", value)) }
    /// `Subnets`. The IDs of subnets to launch a `Pod` into. A `Pod` running on Fargate isn't assigned a public IP
    /// address, so only private subnets (with no direct route to an Internet Gateway) are accepted for this
    /// parameter.
    pub fn subnets(self, value: impl fc::IntoValue<fc::List<fc::IdOf<cfn::target::ec2::Subnet>>>) -> Self { Self(self.0.with("Subnets", value)) }
    /// `Tags`. Metadata that assists with categorization and organization. Each tag consists of a key and an
    /// optional value. You define both. Tags don't propagate to any other cluster or AWS resources.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for FargateProfile {
    const TYPE: &'static str = "AWS::EKS::FargateProfile";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for FargateProfile {
    type Handle = FargateProfileRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> FargateProfileRef { FargateProfileRef(self.0.build(scope, "AWS::EKS::FargateProfile")) }
}

/// A [`FargateProfile`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct FargateProfileRef(fc::NodeId);

impl FargateProfileRef {
    /// `Arn`, by `Fn::GetAtt`. The ARN of the cluster, such as
    /// `arn:aws:eks:us-west-2:666666666666:fargateprofile/myCluster/myFargateProfile/1cb1a11a-1dc1-1d11-cf11-1111f11fa111`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<FargateProfile>> { fc::Value::attribute(self.0, "Arn") }
}

impl From<FargateProfileRef> for fc::NodeId {
    #[inline]
    fn from(it: FargateProfileRef) -> Self { it.0 }
}

impl From<&FargateProfileRef> for fc::NodeId {
    #[inline]
    fn from(it: &FargateProfileRef) -> Self { it.0 }
}

/// `AWS::EKS::IdentityProviderConfig`
///
/// Associates an identity provider configuration to a cluster.
#[derive(Clone)]
pub struct IdentityProviderConfig(cfn::ResourceBody);

impl IdentityProviderConfig {
    /// A value of `Type`.
    pub const TYPE_OIDC: &'static str = "oidc";
    /// A new `AWS::EKS::IdentityProviderConfig`.
    ///
    /// - `ClusterName`. The name of your cluster.
    /// - `Type`. The type of the identity provider configuration. The only type available is `oidc`.
    pub fn new(
        cluster_name: impl fc::IntoValue<fc::IdOf<Cluster>>,
        r#type: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("ClusterName", cluster_name)
            .with("Type", r#type)
        )
    }
    /// `IdentityProviderConfigName`. The name of the configuration.
    pub fn identity_provider_config_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("IdentityProviderConfigName", value)) }
    /// `Oidc`. An object representing an OpenID Connect (OIDC) identity provider configuration.
    pub fn oidc(self, value: impl fc::IntoValue<OidcIdentityProviderConfig>) -> Self { Self(self.0.with("Oidc", value)) }
    /// `Tags`. Metadata that assists with categorization and organization. Each tag consists of a key and an
    /// optional value. You define both. Tags don't propagate to any other cluster or AWS resources.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for IdentityProviderConfig {
    const TYPE: &'static str = "AWS::EKS::IdentityProviderConfig";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for IdentityProviderConfig {
    type Handle = IdentityProviderConfigRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> IdentityProviderConfigRef { IdentityProviderConfigRef(self.0.build(scope, "AWS::EKS::IdentityProviderConfig")) }
}

/// A [`IdentityProviderConfig`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct IdentityProviderConfigRef(fc::NodeId);

impl IdentityProviderConfigRef {
    /// `IdentityProviderConfigArn`, by `Fn::GetAtt`. The Amazon Resource Name (ARN) associated with the identity
    /// provider config.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<IdentityProviderConfig>> { fc::Value::attribute(self.0, "IdentityProviderConfigArn") }
}

impl From<IdentityProviderConfigRef> for fc::NodeId {
    #[inline]
    fn from(it: IdentityProviderConfigRef) -> Self { it.0 }
}

impl From<&IdentityProviderConfigRef> for fc::NodeId {
    #[inline]
    fn from(it: &IdentityProviderConfigRef) -> Self { it.0 }
}

/// `AWS::EKS::Nodegroup`
///
/// Creates a managed node group for an Amazon EKS cluster.
#[derive(Clone)]
pub struct Nodegroup(cfn::ResourceBody);

impl Nodegroup {
    /// A new `AWS::EKS::Nodegroup`.
    ///
    /// - `ClusterName`. The name of your cluster.
    /// - `NodeRole`. The Amazon Resource Name (ARN) of the IAM role to associate with your node group. The Amazon
    ///   EKS worker node `kubelet` daemon makes calls to AWS APIs on your behalf. Nodes receive permissions for
    ///   these API calls through an IAM instance profile and associated policies. Before you can launch nodes and
    ///   register them into a cluster, you must create an IAM role for those nodes to use when they are launched.
    /// - `Subnets`. The subnets to use for the Auto Scaling group that is created for your node group. If you
    ///   specify `launchTemplate`, then don't specify
    ///   `[SubnetId](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkInterface.html)` in
    ///   your launch template, or the node group deployment will fail.
    pub fn new(
        cluster_name: impl fc::IntoValue<fc::IdOf<Cluster>>,
        node_role: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>,
        subnets: impl fc::IntoValue<fc::List<fc::IdOf<cfn::target::ec2::Subnet>>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("ClusterName", cluster_name)
            .with("NodeRole", node_role)
            .with("Subnets", subnets)
        )
    }
    /// `AmiType`. The AMI type for your node group. If you specify `launchTemplate`, and your launch template uses
    /// a custom AMI, then don't specify `amiType`, or the node group deployment will fail. If your launch template
    /// uses a Windows custom AMI, then add `eks:kube-proxy-windows` to your Windows nodes `rolearn` in the
    /// `aws-auth` `ConfigMap`.
    pub fn ami_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AmiType", value)) }
    /// `CapacityType`. The capacity type of your managed node group.
    pub fn capacity_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CapacityType", value)) }
    /// `DiskSize`. The root device disk size (in GiB) for your node group instances. The default disk size is 20
    /// GiB for Linux and Bottlerocket. The default disk size is 50 GiB for Windows. If you specify
    /// `launchTemplate`, then don't specify `diskSize`, or the node group deployment will fail.
    pub fn disk_size(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("DiskSize", value)) }
    /// `ForceUpdateEnabled`. Force the update if any `Pod` on the existing node group can't be drained due to a
    /// `Pod` disruption budget issue. If an update fails because all Pods can't be drained, you can force the
    /// update after it fails to terminate the old node whether or not any `Pod` is running on the node.
    pub fn force_update_enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("ForceUpdateEnabled", value)) }
    /// `InstanceTypes`. Specify the instance types for a node group. If you specify a GPU instance type, make sure
    /// to also specify an applicable GPU AMI type with the `amiType` parameter. If you specify `launchTemplate`,
    /// then you can specify zero or one instance type in your launch template or you can specify 0-20 instance
    /// types for `instanceTypes`.
    pub fn instance_types(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("InstanceTypes", value)) }
    /// `Labels`. The Kubernetes `labels` applied to the nodes in the node group.
    pub fn labels(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("Labels", value)) }
    /// `LaunchTemplate`. An object representing a node group's launch template specification. When using this
    /// object, don't directly specify `instanceTypes`, `diskSize`, or `remoteAccess`. You cannot later specify a
    /// different launch template ID or name than what was used to create the node group.
    pub fn launch_template(self, value: impl fc::IntoValue<LaunchTemplateSpecification>) -> Self { Self(self.0.with("LaunchTemplate", value)) }
    /// `NodeRepairConfig`. The node auto repair configuration for the node group.
    pub fn node_repair_config(self, value: impl fc::IntoValue<NodeRepairConfig>) -> Self { Self(self.0.with("NodeRepairConfig", value)) }
    /// `NodegroupName`. The unique name to give your node group.
    pub fn nodegroup_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("NodegroupName", value)) }
    /// `ReleaseVersion`. The AMI version of the Amazon EKS optimized AMI to use with your node group (for example,
    /// `1.14.7- *YYYYMMDD*` ). By default, the latest available AMI version for the node group's current
    /// Kubernetes version is used.
    pub fn release_version(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ReleaseVersion", value)) }
    /// `RemoteAccess`. The remote access configuration to use with your node group. For Linux, the protocol is
    /// SSH. For Windows, the protocol is RDP. If you specify `launchTemplate`, then don't specify `remoteAccess`,
    /// or the node group deployment will fail.
    pub fn remote_access(self, value: impl fc::IntoValue<RemoteAccess>) -> Self { Self(self.0.with("RemoteAccess", value)) }
    /// `ScalingConfig`. The scaling configuration details for the Auto Scaling group that is created for your node
    /// group.
    pub fn scaling_config(self, value: impl fc::IntoValue<ScalingConfig>) -> Self { Self(self.0.with("ScalingConfig", value)) }
    /// `Tags`. Metadata that assists with categorization and organization. Each tag consists of a key and an
    /// optional value. You define both. Tags don't propagate to any other cluster or AWS resources.
    pub fn tags(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `Taints`. The Kubernetes taints to be applied to the nodes in the node group when they are created. Effect
    /// is one of `No_Schedule`, `Prefer_No_Schedule`, or `No_Execute`. Kubernetes taints can be used together with
    /// tolerations to control how workloads are scheduled to your nodes.
    pub fn taints(self, value: impl fc::IntoValue<fc::List<Taint>>) -> Self { Self(self.0.with("Taints", value)) }
    /// `UpdateConfig`. The node group update configuration.
    pub fn update_config(self, value: impl fc::IntoValue<UpdateConfig>) -> Self { Self(self.0.with("UpdateConfig", value)) }
    /// `Version`. The Kubernetes version to use for your managed nodes. By default, the Kubernetes version of the
    /// cluster is used, and this is the only accepted specified value. If you specify `launchTemplate`, and your
    /// launch template uses a custom AMI, then don't specify `version`, or the node group deployment will fail.
    pub fn version(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Version", value)) }
    /// `WarmPoolConfig`. The warm pool configuration for the node group.
    pub fn warm_pool_config(self, value: impl fc::IntoValue<WarmPoolConfig>) -> Self { Self(self.0.with("WarmPoolConfig", value)) }
}

impl cfn::Resource for Nodegroup {
    const TYPE: &'static str = "AWS::EKS::Nodegroup";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Nodegroup {
    type Handle = NodegroupRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> NodegroupRef { NodegroupRef(self.0.build(scope, "AWS::EKS::Nodegroup")) }
}

/// A [`Nodegroup`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct NodegroupRef(fc::NodeId);

impl NodegroupRef {
    /// `Id`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<Nodegroup>> { fc::Value::reference(self.0) }
    /// `Arn`, by `Fn::GetAtt`. The Amazon Resource Name (ARN) associated with the managed node group.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Nodegroup>> { fc::Value::attribute(self.0, "Arn") }
    /// `ClusterName`, by `Fn::GetAtt`. The name of your cluster.
    #[inline]
    pub fn cluster_name(&self) -> fc::Value<fc::IdOf<Cluster>> { fc::Value::attribute(self.0, "ClusterName") }
    /// `NodegroupName`, by `Fn::GetAtt`. The name associated with an Amazon EKS managed node group.
    #[inline]
    pub fn nodegroup_name(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "NodegroupName") }
}

impl From<NodegroupRef> for fc::NodeId {
    #[inline]
    fn from(it: NodegroupRef) -> Self { it.0 }
}

impl From<&NodegroupRef> for fc::NodeId {
    #[inline]
    fn from(it: &NodegroupRef) -> Self { it.0 }
}

/// `AWS::EKS::PodIdentityAssociation`
///
/// Amazon EKS Pod Identity associations provide the ability to manage credentials for your applications, similar
/// to the way that Amazon EC2 instance profiles provide credentials to Amazon EC2 instances.
#[derive(Clone)]
pub struct PodIdentityAssociation(cfn::ResourceBody);

/// What a [`PodIdentityAssociation`] can't be without.
#[derive(Clone)]
pub struct PodIdentityAssociationRequired<A, B, C, D> {
    /// `ClusterName`. The name of the cluster that the association is in. (`IdOf<Cluster>`)
    pub cluster_name: A,
    /// `Namespace`. The name of the Kubernetes namespace inside the cluster to create the association in. The
    /// service account and the Pods that use the service account must be in this namespace. (`String`)
    pub namespace: B,
    /// `RoleArn`. The Amazon Resource Name (ARN) of the IAM role to associate with the service account. The EKS
    /// Pod Identity agent manages credentials to assume this role for applications in the containers in the Pods
    /// that use this service account. (`Arn<iam::Role>`)
    pub role_arn: C,
    /// `ServiceAccount`. The name of the Kubernetes service account inside the cluster to associate the IAM
    /// credentials with. (`String`)
    pub service_account: D,
}

impl PodIdentityAssociation {
    /// A new `AWS::EKS::PodIdentityAssociation`.
    pub fn new(required: PodIdentityAssociationRequired<
        impl fc::IntoValue<fc::IdOf<Cluster>>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>,
        impl fc::IntoValue<String>,
    >) -> Self {
        Self(cfn::ResourceBody::new()
            .with("ClusterName", required.cluster_name)
            .with("Namespace", required.namespace)
            .with("RoleArn", required.role_arn)
            .with("ServiceAccount", required.service_account)
        )
    }
    /// `DisableSessionTags`. The state of the automatic sessions tags. The value of true disables these tags.
    pub fn disable_session_tags(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("DisableSessionTags", value)) }
    /// `Policy`. The policy of the pod identity association.
    pub fn policy(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Policy", value)) }
    /// `Tags`. Metadata that assists with categorization and organization. Each tag consists of a key and an
    /// optional value. You define both. Tags don't propagate to any other cluster or AWS resources.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `TargetRoleArn`. The Amazon Resource Name (ARN) of the target IAM role to associate with the service
    /// account. This role is assumed by using the EKS Pod Identity association role, then the credentials for this
    /// role are injected into the Pod.
    pub fn target_role_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>) -> Self { Self(self.0.with("TargetRoleArn", value)) }
}

impl cfn::Resource for PodIdentityAssociation {
    const TYPE: &'static str = "AWS::EKS::PodIdentityAssociation";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for PodIdentityAssociation {
    type Handle = PodIdentityAssociationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> PodIdentityAssociationRef { PodIdentityAssociationRef(self.0.build(scope, "AWS::EKS::PodIdentityAssociation")) }
}

/// A [`PodIdentityAssociation`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct PodIdentityAssociationRef(fc::NodeId);

impl PodIdentityAssociationRef {
    /// `AssociationArn`, by `Ref`. The Amazon Resource Name (ARN) of the association.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<PodIdentityAssociation>> { fc::Value::reference(self.0) }
    /// `AssociationId`, by `Fn::GetAtt`. The ID of the association.
    #[inline]
    pub fn association_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "AssociationId") }
    /// `ExternalId`, by `Fn::GetAtt`. The unique identifier for this EKS Pod Identity association for a target IAM
    /// role. You put this value in the trust policy of the target role, in a `Condition` to match the
    /// `sts.ExternalId`. This ensures that the target role can only be assumed by this association. This prevents
    /// the confused deputy problem.
    #[inline]
    pub fn external_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ExternalId") }
}

impl From<PodIdentityAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: PodIdentityAssociationRef) -> Self { it.0 }
}

impl From<&PodIdentityAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: &PodIdentityAssociationRef) -> Self { it.0 }
}

/// The access configuration for the cluster.
#[derive(Clone)]
pub struct AccessConfig(cfn::Properties);

impl AccessConfig {
    /// A value of `AuthenticationMode`.
    pub const AUTHENTICATION_MODE_API: &'static str = "API";
    /// A value of `AuthenticationMode`.
    pub const AUTHENTICATION_MODE_API_AND_CONFIG_MAP: &'static str = "API_AND_CONFIG_MAP";
    /// A value of `AuthenticationMode`.
    pub const AUTHENTICATION_MODE_CONFIG_MAP: &'static str = "CONFIG_MAP";
    /// A new `AccessConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `AuthenticationMode`. The desired authentication mode for the cluster. If you create a cluster by using the
    /// EKS API, AWS SDKs, or AWS CloudFormation, the default is `CONFIG_MAP`. If you create the cluster by using
    /// the AWS Management Console, the default value is `API_AND_CONFIG_MAP`.
    pub fn authentication_mode(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AuthenticationMode", value)) }
    /// `BootstrapClusterCreatorAdminPermissions`. Specifies whether or not the cluster creator IAM principal was
    /// set as a cluster admin access entry during cluster creation time. The default value is `true`.
    pub fn bootstrap_cluster_creator_admin_permissions(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("BootstrapClusterCreatorAdminPermissions", value)) }
}

impl fc::Property for AccessConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// An access policy includes permissions that allow Amazon EKS to authorize an IAM principal to work with
/// Kubernetes objects on your cluster. The policies are managed by Amazon EKS, but they're not IAM policies. You
/// can't view the permissions in the policies using the API. The permissions for many of the policies are similar
/// to the Kubernetes `cluster-admin`, `admin`, `edit`, and `view` cluster roles.
#[derive(Clone)]
pub struct AccessPolicy(cfn::Properties);

impl AccessPolicy {
    /// A new `AccessPolicy`.
    ///
    /// - `AccessScope`. The scope of an `AccessPolicy` that's associated to an `AccessEntry`.
    /// - `PolicyArn`. The ARN of the access policy.
    pub fn new(
        access_scope: impl fc::IntoValue<AccessScope>,
        policy_arn: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("AccessScope", access_scope)
            .with("PolicyArn", policy_arn)
        )
    }
}

impl fc::Property for AccessPolicy {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The scope of an `AccessPolicy` that's associated to an `AccessEntry`.
#[derive(Clone)]
pub struct AccessScope(cfn::Properties);

impl AccessScope {
    /// A value of `Type`.
    pub const TYPE_CLUSTER: &'static str = "cluster";
    /// A value of `Type`.
    pub const TYPE_NAMESPACE: &'static str = "namespace";
    /// A new `AccessScope`.
    ///
    /// - `Type`. The scope type of an access policy.
    pub fn new(r#type: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Type", r#type)) }
    /// `Namespaces`. A Kubernetes `namespace` that an access policy is scoped to. A value is required if you
    /// specified `namespace` for `Type`.
    pub fn namespaces(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Namespaces", value)) }
}

impl fc::Property for AccessScope {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configuration settings for an ACK (AWS Controllers for Kubernetes) capability.
#[derive(Clone)]
pub struct Ack(cfn::Properties);

impl Ack {
    /// A new `Ack`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `DisabledServices`. A list of ACK service names to disable. Controllers for services in this list are not
    /// installed or managed.
    pub fn disabled_services(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("DisabledServices", value)) }
    /// `EnableCrossNamespace`. Whether cross-namespace references are enabled for ACK controllers. When not
    /// specified, the service default applies.
    pub fn enable_cross_namespace(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("EnableCrossNamespace", value)) }
}

impl fc::Property for Ack {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Identifies the certificate authority currently signing certificates for the cluster.
#[derive(Clone)]
pub struct ActiveCertificateAuthority(cfn::Properties);

impl ActiveCertificateAuthority {
    /// A new `ActiveCertificateAuthority`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ActivatedBy`. Indicates whether the active certificate authority was activated by EKS or by the customer.
    pub fn activated_by(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ActivatedBy", value)) }
    /// `Id`. The ID of the active (signing) certificate authority.
    pub fn id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Id", value)) }
}

impl fc::Property for ActiveCertificateAuthority {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configuration settings for an Argo CD capability. This includes the Kubernetes namespace, IAM Identity Center
/// integration, RBAC role mappings, and network access configuration.
#[derive(Clone)]
pub struct ArgoCd(cfn::Properties);

impl ArgoCd {
    /// A new `ArgoCd`.
    ///
    /// - `AwsIdc`. Configuration for integrating Argo CD with IAM Identity Center. This allows you to use your
    ///   organization's identity provider for authentication to Argo CD.
    pub fn new(aws_idc: impl fc::IntoValue<AwsIdc>) -> Self { Self(cfn::Properties::new().with("AwsIdc", aws_idc)) }
    /// `Namespace`. The Kubernetes namespace where Argo CD resources will be created. If not specified, the
    /// default namespace is used.
    pub fn namespace(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Namespace", value)) }
    /// `NetworkAccess`. Configuration for network access to the Argo CD capability's managed API server endpoint.
    /// By default, the Argo CD server is accessible via a public endpoint. You can optionally specify one or more
    /// VPC endpoint IDs to enable private connectivity from your VPCs.
    pub fn network_access(self, value: impl fc::IntoValue<NetworkAccess>) -> Self { Self(self.0.with("NetworkAccess", value)) }
    /// `RbacRoleMappings`. A list of role mappings that define which IAM Identity Center users or groups have
    /// which Argo CD roles. Each mapping associates an Argo CD role (ADMIN, EDITOR, or VIEWER) with one or more
    /// IAM Identity Center identities.
    pub fn rbac_role_mappings(self, value: impl fc::IntoValue<fc::List<ArgoCdRoleMapping>>) -> Self { Self(self.0.with("RbacRoleMappings", value)) }
    /// `ServerUrl`. The URL of the Argo CD server. Use this URL to access the Argo CD web interface and API.
    pub fn server_url(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ServerUrl", value)) }
}

impl fc::Property for ArgoCd {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A mapping between an Argo CD role and IAM Identity CenterIAM; Identity Center identities. This defines which
/// users or groups have specific permissions in Argo CD.
#[derive(Clone)]
pub struct ArgoCdRoleMapping(cfn::Properties);

impl ArgoCdRoleMapping {
    /// A value of `Role`.
    pub const ROLE_ADMIN: &'static str = "ADMIN";
    /// A value of `Role`.
    pub const ROLE_EDITOR: &'static str = "EDITOR";
    /// A value of `Role`.
    pub const ROLE_VIEWER: &'static str = "VIEWER";
    /// A new `ArgoCdRoleMapping`.
    ///
    /// - `Identities`. A list of IAM Identity CenterIAM; Identity Center identities (users or groups) that should be
    ///   assigned this Argo CD role.
    /// - `Role`. The Argo CD role to assign.
    pub fn new(
        identities: impl fc::IntoValue<fc::List<SsoIdentity>>,
        role: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Identities", identities)
            .with("Role", role)
        )
    }
}

impl fc::Property for ArgoCdRoleMapping {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configuration for integrating Argo CD with IAM Identity Center. This allows you to use your organization's
/// identity provider for authentication to Argo CD.
#[derive(Clone)]
pub struct AwsIdc(cfn::Properties);

impl AwsIdc {
    /// A new `AwsIdc`.
    ///
    /// - `IdcInstanceArn`. The ARN of the IAM Identity Center instance to use for authentication.
    pub fn new(idc_instance_arn: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("IdcInstanceArn", idc_instance_arn)) }
    /// `IdcManagedApplicationArn`. The ARN of the managed application created in IAM Identity Center for this Argo
    /// CD capability. This application is automatically created and managed by EKS.
    pub fn idc_managed_application_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("IdcManagedApplicationArn", value)) }
    /// `IdcRegion`. The Region where your IAM Identity Center instance is located.
    pub fn idc_region(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("IdcRegion", value)) }
}

impl fc::Property for AwsIdc {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Indicates the current configuration of the block storage capability on your EKS Auto Mode cluster. For example,
/// if the capability is enabled or disabled. If the block storage capability is enabled, EKS Auto Mode will create
/// and delete EBS volumes in your AWS account.
#[derive(Clone)]
pub struct BlockStorage(cfn::Properties);

impl BlockStorage {
    /// A new `BlockStorage`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Enabled`. Indicates if the block storage capability is enabled on your EKS Auto Mode cluster. If the block
    /// storage capability is enabled, EKS Auto Mode will create and delete EBS volumes in your AWS account.
    pub fn enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Enabled", value)) }
}

impl fc::Property for BlockStorage {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configuration settings for a capability. The structure of this object varies depending on the capability type.
#[derive(Clone)]
pub struct CapabilityConfiguration(cfn::Properties);

impl CapabilityConfiguration {
    /// A new `CapabilityConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Ack`. Configuration settings for an ACK (AWS Controllers for Kubernetes) capability.
    pub fn ack(self, value: impl fc::IntoValue<Ack>) -> Self { Self(self.0.with("Ack", value)) }
    /// `ArgoCd`. Configuration settings for an Argo CD capability. This includes the Kubernetes namespace, IAM
    /// Identity Center integration, RBAC role mappings, and network access configuration.
    pub fn argo_cd(self, value: impl fc::IntoValue<ArgoCd>) -> Self { Self(self.0.with("ArgoCd", value)) }
}

impl fc::Property for CapabilityConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The certificate authority information for the cluster, including the trust bundle and the currently active
/// signing certificate authority.
#[derive(Clone)]
pub struct CertificateAuthorityProperty(cfn::Properties);

impl CertificateAuthorityProperty {
    /// A new `CertificateAuthorityProperty`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Active`. Identifies the certificate authority currently signing certificates for the cluster.
    pub fn active(self, value: impl fc::IntoValue<ActiveCertificateAuthority>) -> Self { Self(self.0.with("Active", value)) }
    /// `Data`. The base64-encoded certificate-authority trust bundle for the cluster (all trusted CAs).
    pub fn data(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Data", value)) }
}

impl fc::Property for CertificateAuthorityProperty {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The cluster control plane logging configuration for your cluster.
#[derive(Clone)]
pub struct ClusterLogging(cfn::Properties);

impl ClusterLogging {
    /// A new `ClusterLogging`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `EnabledTypes`. The enabled control plane logs for your cluster. All log types are disabled if the array is
    /// empty.
    pub fn enabled_types(self, value: impl fc::IntoValue<fc::List<LoggingTypeConfig>>) -> Self { Self(self.0.with("EnabledTypes", value)) }
}

impl fc::Property for ClusterLogging {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Indicates the current configuration of the compute capability on your EKS Auto Mode cluster. For example, if
/// the capability is enabled or disabled. If the compute capability is enabled, EKS Auto Mode will create and
/// delete EC2 Managed Instances in your AWS account.
#[derive(Clone)]
pub struct ComputeConfig(cfn::Properties);

impl ComputeConfig {
    /// A new `ComputeConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Enabled`. Request to enable or disable the compute capability on your EKS Auto Mode cluster. If the
    /// compute capability is enabled, EKS Auto Mode will create and delete EC2 Managed Instances in your AWS
    /// account.
    pub fn enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Enabled", value)) }
    /// `NodePools`. Configuration for node pools that defines the compute resources for your EKS Auto Mode
    /// cluster.
    pub fn node_pools(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("NodePools", value)) }
    /// `NodeRoleArn`. The ARN of the IAM Role EKS will assign to EC2 Managed Instances in your EKS Auto Mode
    /// cluster. This value cannot be changed after the compute capability of EKS Auto Mode is enabled.
    pub fn node_role_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>) -> Self { Self(self.0.with("NodeRoleArn", value)) }
}

impl fc::Property for ComputeConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The placement configuration for all the control plane instances of your local Amazon EKS cluster on an AWS
/// Outpost.
#[derive(Clone)]
pub struct ControlPlanePlacement(cfn::Properties);

impl ControlPlanePlacement {
    /// A new `ControlPlanePlacement`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `GroupName`. The name of the placement group for the Kubernetes control plane instances. This property is
    /// only used for a local cluster on an AWS Outpost.
    pub fn group_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("GroupName", value)) }
    /// `SpreadLevel`. Optional parameter to specify the placement group spread level for control plane instances.
    /// If not provided, EKS will deploy control plane instances without a placement group.
    pub fn spread_level(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SpreadLevel", value)) }
}

impl fc::Property for ControlPlanePlacement {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The control plane scaling tier configuration.
#[derive(Clone)]
pub struct ControlPlaneScalingConfig(cfn::Properties);

impl ControlPlaneScalingConfig {
    /// A value of `Tier`.
    pub const TIER_STANDARD: &'static str = "standard";
    /// A value of `Tier`.
    pub const TIER_TIER_2XL: &'static str = "tier-2xl";
    /// A value of `Tier`.
    pub const TIER_TIER_4XL: &'static str = "tier-4xl";
    /// A value of `Tier`.
    pub const TIER_TIER_8XL: &'static str = "tier-8xl";
    /// A value of `Tier`.
    pub const TIER_TIER_ULTRA: &'static str = "tier-ultra";
    /// A value of `Tier`.
    pub const TIER_TIER_XL: &'static str = "tier-xl";
    /// A new `ControlPlaneScalingConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Tier`. The control plane scaling tier configuration. Available options are `standard`, `tier-xl`,
    /// `tier-2xl`, or `tier-4xl`.
    pub fn tier(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Tier", value)) }
}

impl fc::Property for ControlPlaneScalingConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Indicates the current configuration of the load balancing capability on your EKS Auto Mode cluster. For
/// example, if the capability is enabled or disabled.
#[derive(Clone)]
pub struct ElasticLoadBalancing(cfn::Properties);

impl ElasticLoadBalancing {
    /// A new `ElasticLoadBalancing`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Enabled`. Indicates if the load balancing capability is enabled on your EKS Auto Mode cluster. If the load
    /// balancing capability is enabled, EKS Auto Mode will create and delete load balancers in your AWS account.
    pub fn enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Enabled", value)) }
}

impl fc::Property for ElasticLoadBalancing {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The encryption configuration for the cluster.
#[derive(Clone)]
pub struct EncryptionConfig(cfn::Properties);

impl EncryptionConfig {
    /// A new `EncryptionConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Provider`. The encryption provider for the cluster.
    pub fn provider(self, value: impl fc::IntoValue<Provider>) -> Self { Self(self.0.with("Provider", value)) }
    /// `Resources`. Specifies the resources to be encrypted. The only supported value is `secrets`.
    pub fn resources(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Resources", value)) }
}

impl fc::Property for EncryptionConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The placement configuration for the etcd instances of your local Amazon EKS cluster on an AWS Outpost.
#[derive(Clone)]
pub struct EtcdPlacement(cfn::Properties);

impl EtcdPlacement {
    /// A new `EtcdPlacement`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `SpreadLevel`. Optional parameter to specify the placement group spread level for etcd instances. If not
    /// provided, EKS will deploy etcd instances without a placement group.
    pub fn spread_level(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SpreadLevel", value)) }
}

impl fc::Property for EtcdPlacement {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The horizontal pod autoscaler controller configuration.
#[derive(Clone)]
pub struct HorizontalPodAutoscalerControllerConfig(cfn::Properties);

impl HorizontalPodAutoscalerControllerConfig {
    /// A new `HorizontalPodAutoscalerControllerConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `HorizontalPodAutoscalerSyncPeriod`. The interval between each sync of the horizontal pod autoscaler (e.g.,
    /// 15s, 1m).
    pub fn horizontal_pod_autoscaler_sync_period(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("HorizontalPodAutoscalerSyncPeriod", value)) }
}

impl fc::Property for HorizontalPodAutoscalerControllerConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The configuration for the Kubernetes API server on an Amazon EKS cluster.
#[derive(Clone)]
pub struct KubeApiServerConfig(cfn::Properties);

impl KubeApiServerConfig {
    /// A new `KubeApiServerConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `EventTtl`. The duration that Kubernetes events are retained (e.g., 30m, 1h).
    pub fn event_ttl(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("EventTtl", value)) }
    /// `ServiceNodePortRange`. The port range for Kubernetes NodePort services.
    pub fn service_node_port_range(self, value: impl fc::IntoValue<ServiceNodePortRange>) -> Self { Self(self.0.with("ServiceNodePortRange", value)) }
}

impl fc::Property for KubeApiServerConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The configuration for the Kubernetes controller manager on an Amazon EKS cluster.
#[derive(Clone)]
pub struct KubeControllerManagerConfig(cfn::Properties);

impl KubeControllerManagerConfig {
    /// A new `KubeControllerManagerConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `HorizontalPodAutoscalerControllerConfig`. The horizontal pod autoscaler controller configuration.
    pub fn horizontal_pod_autoscaler_controller_config(self, value: impl fc::IntoValue<HorizontalPodAutoscalerControllerConfig>) -> Self { Self(self.0.with("HorizontalPodAutoscalerControllerConfig", value)) }
    /// `PodGcControllerConfig`. The pod garbage collector controller configuration.
    pub fn pod_gc_controller_config(self, value: impl fc::IntoValue<PodGcControllerConfig>) -> Self { Self(self.0.with("PodGcControllerConfig", value)) }
}

impl fc::Property for KubeControllerManagerConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The configuration for the Kubernetes scheduler on an Amazon EKS cluster.
#[derive(Clone)]
pub struct KubeSchedulerConfig(cfn::Properties);

impl KubeSchedulerConfig {
    /// A new `KubeSchedulerConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `NodeResourcesFit`. The NodeResourcesFit plugin configuration for the Kubernetes scheduler.
    pub fn node_resources_fit(self, value: impl fc::IntoValue<NodeResourcesFitConfig>) -> Self { Self(self.0.with("NodeResourcesFit", value)) }
}

impl fc::Property for KubeSchedulerConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The Kubernetes network configuration for the cluster.
#[derive(Clone)]
pub struct KubernetesNetworkConfig(cfn::Properties);

impl KubernetesNetworkConfig {
    /// A value of `IpFamily`.
    pub const IP_FAMILY_IPV4: &'static str = "ipv4";
    /// A value of `IpFamily`.
    pub const IP_FAMILY_IPV6: &'static str = "ipv6";
    /// A new `KubernetesNetworkConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ElasticLoadBalancing`. Request to enable or disable the load balancing capability on your EKS Auto Mode
    /// cluster.
    pub fn elastic_load_balancing(self, value: impl fc::IntoValue<ElasticLoadBalancing>) -> Self { Self(self.0.with("ElasticLoadBalancing", value)) }
    /// `IpFamily`. Specify which IP family is used to assign Kubernetes pod and service IP addresses. If you don't
    /// specify a value, `ipv4` is used by default. You can only specify an IP family when you create a cluster and
    /// can't change this value once the cluster is created. If you specify `ipv6`, the VPC and subnets that you
    /// specify for cluster creation must have both `IPv4` and `IPv6` CIDR blocks assigned to them.
    pub fn ip_family(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("IpFamily", value)) }
    /// `ServiceIpv4Cidr`. Don't specify a value if you select `ipv6` for ipFamily. The CIDR block to assign
    /// Kubernetes service IP addresses from. If you don't specify a block, Kubernetes assigns addresses from
    /// either the `10.100.0.0/16` or `172.20.0.0/16` CIDR blocks. We recommend that you specify a block that does
    /// not overlap with resources in other networks that are peered or connected to your VPC.
    pub fn service_ipv4_cidr(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ServiceIpv4Cidr", value)) }
    /// `ServiceIpv6Cidr`. The CIDR block that Kubernetes pod and service IP addresses are assigned from if you
    /// created a 1.21 or later cluster with version 1.10.1 or later of the Amazon VPC CNI add-on and specified
    /// `ipv6` for ipFamily when you created the cluster. Kubernetes assigns service addresses from the unique
    /// local address range ( `fc00::/7` ) because you can't specify a custom IPv6 CIDR block when you create the
    /// cluster.
    pub fn service_ipv6_cidr(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ServiceIpv6Cidr", value)) }
}

impl fc::Property for KubernetesNetworkConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A key-value pair.
#[derive(Clone)]
pub struct Label(cfn::Properties);

impl Label {
    /// A new `Label`.
    ///
    /// - `Key`. Enter a key.
    /// - `Value`. Enter a value.
    pub fn new(key: impl fc::IntoValue<String>, value: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Key", key).with("Value", value)) }
}

impl fc::Property for Label {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// An object representing a node group launch template specification.
#[derive(Clone)]
pub struct LaunchTemplateSpecification(cfn::Properties);

impl LaunchTemplateSpecification {
    /// A new `LaunchTemplateSpecification`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Id`. The ID of the launch template.
    pub fn id(self, value: impl fc::IntoValue<fc::IdOf<cfn::target::ec2::LaunchTemplate>>) -> Self { Self(self.0.with("Id", value)) }
    /// `Name`. The name of the launch template.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `Version`. The version number of the launch template to use. If no version is specified, then the
    /// template's default version is used. You can use a different version for node group updates.
    pub fn version(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Version", value)) }
}

impl fc::Property for LaunchTemplateSpecification {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Enable or disable exporting the Kubernetes control plane logs for your cluster to CloudWatch Logs. By default,
/// cluster control plane logs aren't exported to CloudWatch Logs.
#[derive(Clone)]
pub struct Logging(cfn::Properties);

impl Logging {
    /// A new `Logging`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ClusterLogging`. The cluster control plane logging configuration for your cluster.
    pub fn cluster_logging(self, value: impl fc::IntoValue<ClusterLogging>) -> Self { Self(self.0.with("ClusterLogging", value)) }
}

impl fc::Property for Logging {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The enabled logging type.
#[derive(Clone)]
pub struct LoggingTypeConfig(cfn::Properties);

impl LoggingTypeConfig {
    /// A value of `Type`.
    pub const TYPE_API: &'static str = "api";
    /// A value of `Type`.
    pub const TYPE_AUDIT: &'static str = "audit";
    /// A value of `Type`.
    pub const TYPE_AUTHENTICATOR: &'static str = "authenticator";
    /// A value of `Type`.
    pub const TYPE_CONTROLLER_MANAGER: &'static str = "controllerManager";
    /// A value of `Type`.
    pub const TYPE_SCHEDULER: &'static str = "scheduler";
    /// A new `LoggingTypeConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Type`. The name of the log type.
    pub fn r#type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Type", value)) }
}

impl fc::Property for LoggingTypeConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The custom namespace configuration to use with the add-on
#[derive(Clone)]
pub struct NamespaceConfig(cfn::Properties);

impl NamespaceConfig {
    /// A new `NamespaceConfig`.
    ///
    /// - `Namespace`. The custom namespace for creating the add-on
    pub fn new(namespace: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Namespace", namespace)) }
}

impl fc::Property for NamespaceConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configuration for network access to the Argo CD capability's managed API server endpoint. By default, the Argo
/// CD server is accessible via a public endpoint. You can optionally specify one or more VPC endpoint IDs to
/// enable private connectivity from your VPCs.
#[derive(Clone)]
pub struct NetworkAccess(cfn::Properties);

impl NetworkAccess {
    /// A new `NetworkAccess`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `VpceIds`. A list of VPC endpoint IDs to associate with the managed Argo CD API server endpoint. Each VPC
    /// endpoint provides private connectivity from a specific VPC to the Argo CD server. You can specify multiple
    /// VPC endpoint IDs to enable access from multiple VPCs.
    pub fn vpce_ids(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("VpceIds", value)) }
}

impl fc::Property for NetworkAccess {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The node auto repair configuration for the node group.
#[derive(Clone)]
pub struct NodeRepairConfig(cfn::Properties);

impl NodeRepairConfig {
    /// A new `NodeRepairConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Enabled`. Specifies whether to enable node auto repair for the node group. Node auto repair is disabled by
    /// default.
    pub fn enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Enabled", value)) }
    /// `MaxParallelNodesRepairedCount`. Specify the maximum number of nodes that can be repaired concurrently or
    /// in parallel, expressed as a count of unhealthy nodes. This gives you finer-grained control over the pace of
    /// node replacements. When using this, you cannot also set `maxParallelNodesRepairedPercentage` at the same
    /// time.
    pub fn max_parallel_nodes_repaired_count(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MaxParallelNodesRepairedCount", value)) }
    /// `MaxParallelNodesRepairedPercentage`. Specify the maximum number of nodes that can be repaired concurrently
    /// or in parallel, expressed as a percentage of unhealthy nodes. This gives you finer-grained control over the
    /// pace of node replacements. When using this, you cannot also set `maxParallelNodesRepairedCount` at the same
    /// time.
    pub fn max_parallel_nodes_repaired_percentage(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MaxParallelNodesRepairedPercentage", value)) }
    /// `MaxUnhealthyNodeThresholdCount`. Specify a count threshold of unhealthy nodes, above which node auto
    /// repair actions will stop. When using this, you cannot also set `maxUnhealthyNodeThresholdPercentage` at the
    /// same time.
    pub fn max_unhealthy_node_threshold_count(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MaxUnhealthyNodeThresholdCount", value)) }
    /// `MaxUnhealthyNodeThresholdPercentage`. Specify a percentage threshold of unhealthy nodes, above which node
    /// auto repair actions will stop. When using this, you cannot also set `maxUnhealthyNodeThresholdCount` at the
    /// same time.
    pub fn max_unhealthy_node_threshold_percentage(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MaxUnhealthyNodeThresholdPercentage", value)) }
    /// `NodeRepairConfigOverrides`. Specify granular overrides for specific repair actions. These overrides
    /// control the repair action and the repair delay time before a node is considered eligible for repair. If you
    /// use this, you must specify all the values.
    pub fn node_repair_config_overrides(self, value: impl fc::IntoValue<fc::List<NodeRepairConfigOverrides>>) -> Self { Self(self.0.with("NodeRepairConfigOverrides", value)) }
}

impl fc::Property for NodeRepairConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specify granular overrides for specific repair actions. These overrides control the repair action and the
/// repair delay time before a node is considered eligible for repair. If you use this, you must specify all the
/// values.
#[derive(Clone)]
pub struct NodeRepairConfigOverrides(cfn::Properties);

impl NodeRepairConfigOverrides {
    /// A value of `RepairAction`.
    pub const REPAIR_ACTION_NO_ACTION: &'static str = "NoAction";
    /// A value of `RepairAction`.
    pub const REPAIR_ACTION_REBOOT: &'static str = "Reboot";
    /// A value of `RepairAction`.
    pub const REPAIR_ACTION_REPLACE: &'static str = "Replace";
    /// A new `NodeRepairConfigOverrides`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `MinRepairWaitTimeMins`. Specify the minimum time in minutes to wait before attempting to repair a node
    /// with this specific `nodeMonitoringCondition` and `nodeUnhealthyReason`.
    pub fn min_repair_wait_time_mins(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MinRepairWaitTimeMins", value)) }
    /// `NodeMonitoringCondition`. Specify an unhealthy condition reported by the node monitoring agent that this
    /// override would apply to.
    pub fn node_monitoring_condition(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("NodeMonitoringCondition", value)) }
    /// `NodeUnhealthyReason`. Specify a reason reported by the node monitoring agent that this override would
    /// apply to.
    pub fn node_unhealthy_reason(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("NodeUnhealthyReason", value)) }
    /// `RepairAction`. Specify the repair action to take for nodes when all of the specified conditions are met.
    pub fn repair_action(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("RepairAction", value)) }
}

impl fc::Property for NodeRepairConfigOverrides {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The NodeResourcesFit plugin configuration for the Kubernetes scheduler.
#[derive(Clone)]
pub struct NodeResourcesFitConfig(cfn::Properties);

impl NodeResourcesFitConfig {
    /// A new `NodeResourcesFitConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ScoringStrategy`. The scoring strategy configuration for the NodeResourcesFit scheduler plugin.
    pub fn scoring_strategy(self, value: impl fc::IntoValue<ScoringStrategy>) -> Self { Self(self.0.with("ScoringStrategy", value)) }
}

impl fc::Property for NodeResourcesFitConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// An object representing the configuration for an OpenID Connect (OIDC) identity provider.
#[derive(Clone)]
pub struct OidcIdentityProviderConfig(cfn::Properties);

impl OidcIdentityProviderConfig {
    /// A new `OidcIdentityProviderConfig`.
    ///
    /// - `ClientId`. This is also known as audience. The ID of the client application that makes authentication
    ///   requests to the OIDC identity provider.
    /// - `IssuerUrl`. The URL of the OIDC identity provider that allows the API server to discover public signing
    ///   keys for verifying tokens.
    pub fn new(
        client_id: impl fc::IntoValue<String>,
        issuer_url: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("ClientId", client_id)
            .with("IssuerUrl", issuer_url)
        )
    }
    /// `GroupsClaim`. The JSON web token (JWT) claim that the provider uses to return your groups.
    pub fn groups_claim(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("GroupsClaim", value)) }
    /// `GroupsPrefix`. The prefix that is prepended to group claims to prevent clashes with existing names (such
    /// as `system:` groups). For example, the value `oidc:` creates group names like `oidc:engineering` and
    /// `oidc:infra`. The prefix can't contain `system:`
    pub fn groups_prefix(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("GroupsPrefix", value)) }
    /// `RequiredClaims`. The key-value pairs that describe required claims in the identity token. If set, each
    /// claim is verified to be present in the token with a matching value.
    pub fn required_claims(self, value: impl fc::IntoValue<fc::List<RequiredClaim>>) -> Self { Self(self.0.with("RequiredClaims", value)) }
    /// `UsernameClaim`. The JSON Web token (JWT) claim that is used as the username.
    pub fn username_claim(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("UsernameClaim", value)) }
    /// `UsernamePrefix`. The prefix that is prepended to username claims to prevent clashes with existing names.
    /// The prefix can't contain `system:`
    pub fn username_prefix(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("UsernamePrefix", value)) }
}

impl fc::Property for OidcIdentityProviderConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The configuration of your local Amazon EKS cluster on an AWS Outpost. Before creating a cluster on an Outpost,
/// review [Creating a local cluster on an
/// Outpost](https://docs.aws.amazon.com/eks/latest/userguide/eks-outposts-local-cluster-create.html) in the Amazon
/// EKS User Guide. This API isn't available for Amazon EKS clusters on the AWS cloud.
#[derive(Clone)]
pub struct OutpostConfig(cfn::Properties);

impl OutpostConfig {
    /// A new `OutpostConfig`.
    ///
    /// - `ControlPlaneInstanceType`. The Amazon EC2 instance type that you want to use for your local Amazon EKS
    ///   cluster on Outposts. Choose an instance type based on the number of nodes that your cluster will have.
    /// - `OutpostArns`. The ARN of the Outpost that you want to use for your local Amazon EKS cluster on Outposts.
    ///   Only a single Outpost ARN is supported.
    pub fn new(
        control_plane_instance_type: impl fc::IntoValue<String>,
        outpost_arns: impl fc::IntoValue<fc::List<String>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("ControlPlaneInstanceType", control_plane_instance_type)
            .with("OutpostArns", outpost_arns)
        )
    }
    /// `ControlPlanePlacement`. An object representing the placement configuration for all the control plane
    /// instances of your local Amazon EKS cluster on an AWS Outpost.
    pub fn control_plane_placement(self, value: impl fc::IntoValue<ControlPlanePlacement>) -> Self { Self(self.0.with("ControlPlanePlacement", value)) }
    /// `EtcdInstanceType`. The EC2 instance type for etcd instances of your local Amazon EKS cluster on AWS
    /// Outposts. This instance type applies to all etcd instances and cannot be changed after cluster creation.
    pub fn etcd_instance_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("EtcdInstanceType", value)) }
    /// `EtcdPlacement`. The placement configuration for the etcd instances of your local Amazon EKS cluster on an
    /// AWS Outpost.
    pub fn etcd_placement(self, value: impl fc::IntoValue<EtcdPlacement>) -> Self { Self(self.0.with("EtcdPlacement", value)) }
}

impl fc::Property for OutpostConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The pod garbage collector controller configuration.
#[derive(Clone)]
pub struct PodGcControllerConfig(cfn::Properties);

impl PodGcControllerConfig {
    /// A new `PodGcControllerConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `TerminatedPodGcThreshold`. The number of terminated pods that can exist before the terminated pod garbage
    /// collector starts deleting them.
    pub fn terminated_pod_gc_threshold(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("TerminatedPodGcThreshold", value)) }
}

impl fc::Property for PodGcControllerConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Amazon EKS Pod Identity associations provide the ability to manage credentials for your applications, similar
/// to the way that Amazon EC2 instance profiles provide credentials to Amazon EC2 instances.
#[derive(Clone)]
pub struct PodIdentityAssociationProperty(cfn::Properties);

impl PodIdentityAssociationProperty {
    /// A new `PodIdentityAssociationProperty`.
    ///
    /// - `RoleArn`. The Amazon Resource Name (ARN) of the IAM role to associate with the service account. The EKS
    ///   Pod Identity agent manages credentials to assume this role for applications in the containers in the Pods
    ///   that use this service account.
    /// - `ServiceAccount`. The name of the Kubernetes service account inside the cluster to associate the IAM
    ///   credentials with.
    pub fn new(
        role_arn: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>,
        service_account: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("RoleArn", role_arn)
            .with("ServiceAccount", service_account)
        )
    }
}

impl fc::Property for PodIdentityAssociationProperty {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Identifies the AWS Key Management Service ( AWS ) key used to encrypt the secrets.
#[derive(Clone)]
pub struct Provider(cfn::Properties);

impl Provider {
    /// A new `Provider`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `KeyArn`. Amazon Resource Name (ARN) or alias of the KMS key. The KMS key must be symmetric and created in
    /// the same AWS Region as the cluster. If the KMS key was created in a different account, the [IAM
    /// principal](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_terms-and-concepts.html) must have
    /// access to the KMS key.
    pub fn key_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::kms::Key>>) -> Self { Self(self.0.with("KeyArn", value)) }
}

impl fc::Property for Provider {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// An object representing the remote access configuration for the managed node group.
#[derive(Clone)]
pub struct RemoteAccess(cfn::Properties);

impl RemoteAccess {
    /// A new `RemoteAccess`.
    ///
    /// - `Ec2SshKey`. The Amazon EC2 SSH key name that provides access for SSH communication with the nodes in the
    ///   managed node group. For Windows, an Amazon EC2 SSH key is used to obtain the RDP password.
    pub fn new(ec2_ssh_key: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Ec2SshKey", ec2_ssh_key)) }
    /// `SourceSecurityGroups`. The security group IDs that are allowed SSH access (port 22) to the nodes. For
    /// Windows, the port is 3389. If you specify an Amazon EC2 SSH key but don't specify a source security group
    /// when you create a managed node group, then the port on the nodes is opened to the internet ( `0.0.0.0/0` ).
    pub fn source_security_groups(self, value: impl fc::IntoValue<fc::List<fc::IdOf<cfn::target::ec2::SecurityGroup>>>) -> Self { Self(self.0.with("SourceSecurityGroups", value)) }
}

impl fc::Property for RemoteAccess {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The configuration in the cluster for EKS Hybrid Nodes. You can add, change, or remove this configuration after
/// the cluster is created.
#[derive(Clone)]
pub struct RemoteNetworkConfig(cfn::Properties);

impl RemoteNetworkConfig {
    /// A new `RemoteNetworkConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `RemoteNodeNetworks`. The list of network CIDRs that can contain hybrid nodes.
    pub fn remote_node_networks(self, value: impl fc::IntoValue<fc::List<RemoteNodeNetwork>>) -> Self { Self(self.0.with("RemoteNodeNetworks", value)) }
    /// `RemotePodNetworks`. The list of network CIDRs that can contain pods that run Kubernetes webhooks on hybrid
    /// nodes.
    pub fn remote_pod_networks(self, value: impl fc::IntoValue<fc::List<RemotePodNetwork>>) -> Self { Self(self.0.with("RemotePodNetworks", value)) }
}

impl fc::Property for RemoteNetworkConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A network CIDR that can contain hybrid nodes.
#[derive(Clone)]
pub struct RemoteNodeNetwork(cfn::Properties);

impl RemoteNodeNetwork {
    /// A new `RemoteNodeNetwork`.
    ///
    /// - `Cidrs`. A network CIDR that can contain hybrid nodes.
    pub fn new(cidrs: impl fc::IntoValue<fc::List<String>>) -> Self { Self(cfn::Properties::new().with("Cidrs", cidrs)) }
}

impl fc::Property for RemoteNodeNetwork {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A network CIDR that can contain pods that run Kubernetes webhooks on hybrid nodes.
#[derive(Clone)]
pub struct RemotePodNetwork(cfn::Properties);

impl RemotePodNetwork {
    /// A new `RemotePodNetwork`.
    ///
    /// - `Cidrs`. A network CIDR that can contain pods that run Kubernetes webhooks on hybrid nodes.
    pub fn new(cidrs: impl fc::IntoValue<fc::List<String>>) -> Self { Self(cfn::Properties::new().with("Cidrs", cidrs)) }
}

impl fc::Property for RemotePodNetwork {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A key-value pair that describes a required claim in the identity token. If set, each claim is verified to be
/// present in the token with a matching value.
#[derive(Clone)]
pub struct RequiredClaim(cfn::Properties);

impl RequiredClaim {
    /// A new `RequiredClaim`.
    ///
    /// - `Key`. The key to match from the token.
    /// - `Value`. The value for the key from the token.
    pub fn new(key: impl fc::IntoValue<String>, value: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Key", key).with("Value", value)) }
}

impl fc::Property for RequiredClaim {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A resource weight entry for the scheduler scoring strategy.
#[derive(Clone)]
pub struct ResourceWeight(cfn::Properties);

impl ResourceWeight {
    /// A new `ResourceWeight`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Name`. The name of the resource (for example, cpu or memory).
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `Weight`. The weight assigned to the resource for scoring. Must be between 1 and 100.
    pub fn weight(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Weight", value)) }
}

impl fc::Property for ResourceWeight {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// An object representing the VPC configuration to use for an Amazon EKS cluster.
#[derive(Clone)]
pub struct ResourcesVpcConfig(cfn::Properties);

impl ResourcesVpcConfig {
    /// A new `ResourcesVpcConfig`.
    ///
    /// - `SubnetIds`. Specify subnets for your Amazon EKS nodes. Amazon EKS creates cross-account elastic network
    ///   interfaces in these subnets to allow communication between your nodes and the Kubernetes control plane.
    pub fn new(subnet_ids: impl fc::IntoValue<fc::List<fc::IdOf<cfn::target::ec2::Subnet>>>) -> Self { Self(cfn::Properties::new().with("SubnetIds", subnet_ids)) }
    /// `ControlPlaneEgressMode`. Specify the egress mode for the cluster control plane. If you set this to
    /// CUSTOMER\_ROUTED, the control plane routes traffic through your VPC subnets instead of using AWS managed
    /// networking.
    pub fn control_plane_egress_mode(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ControlPlaneEgressMode", value)) }
    /// `EndpointPrivateAccess`. Set this value to `true` to enable private access for your cluster's Kubernetes
    /// API server endpoint. If you enable private access, Kubernetes API requests from within your cluster's VPC
    /// use the private VPC endpoint. The default value for this parameter is `false`, which disables private
    /// access for your Kubernetes API server.
    pub fn endpoint_private_access(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("EndpointPrivateAccess", value)) }
    /// `EndpointPublicAccess`. Set this value to `false` to disable public access to your cluster's Kubernetes API
    /// server endpoint. If you disable public access, your cluster's Kubernetes API server can only receive
    /// requests from within the cluster VPC. The default value for this parameter is `true`, which enables public
    /// access for your Kubernetes API server.
    pub fn endpoint_public_access(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("EndpointPublicAccess", value)) }
    /// `PublicAccessCidrs`. The CIDR blocks that are allowed access to your cluster's public Kubernetes API server
    /// endpoint. Communication to the endpoint from addresses outside of the CIDR blocks that you specify is
    /// denied. The default value is `0.0.0.0/0` and additionally `::/0` for dual-stack `IPv6` clusters.
    pub fn public_access_cidrs(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("PublicAccessCidrs", value)) }
    /// `SecurityGroupIds`. Specify one or more security groups for the cross-account elastic network interfaces
    /// that Amazon EKS creates to use that allow communication between your nodes and the Kubernetes control
    /// plane. If you don't specify any security groups, then familiarize yourself with the difference between
    /// Amazon EKS defaults for clusters deployed with Kubernetes.
    pub fn security_group_ids(self, value: impl fc::IntoValue<fc::List<fc::IdOf<cfn::target::ec2::SecurityGroup>>>) -> Self { Self(self.0.with("SecurityGroupIds", value)) }
}

impl fc::Property for ResourcesVpcConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The rollback configuration to use for the cluster version rollback.
#[derive(Clone)]
pub struct RollbackConfig(cfn::Properties);

impl RollbackConfig {
    /// A new `RollbackConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `TimeoutMinutes`. The timeout in minutes for the version rollback operation. If not specified, defaults to
    /// 720 minutes (12 hours).
    pub fn timeout_minutes(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("TimeoutMinutes", value)) }
}

impl fc::Property for RollbackConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// An object representing the scaling configuration details for the Auto Scaling group that is associated with
/// your node group. When creating a node group, you must specify all or none of the properties. When updating a
/// node group, you can specify any or none of the properties.
#[derive(Clone)]
pub struct ScalingConfig(cfn::Properties);

impl ScalingConfig {
    /// A new `ScalingConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `DesiredSize`. The current number of nodes that the managed node group should maintain.
    pub fn desired_size(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("DesiredSize", value)) }
    /// `MaxSize`. The maximum number of nodes that the managed node group can scale out to. For information about
    /// the maximum number that you can specify, see [Amazon EKS service
    /// quotas](https://docs.aws.amazon.com/eks/latest/userguide/service-quotas.html) in the Amazon EKS User Guide.
    pub fn max_size(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MaxSize", value)) }
    /// `MinSize`. The minimum number of nodes that the managed node group can scale in to.
    pub fn min_size(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MinSize", value)) }
}

impl fc::Property for ScalingConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The scoring strategy configuration for the NodeResourcesFit scheduler plugin.
#[derive(Clone)]
pub struct ScoringStrategy(cfn::Properties);

impl ScoringStrategy {
    /// A new `ScoringStrategy`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Resources`. The resource weights used for scoring nodes.
    pub fn resources(self, value: impl fc::IntoValue<fc::List<ResourceWeight>>) -> Self { Self(self.0.with("Resources", value)) }
    /// `Type`. The scoring strategy type (LeastAllocated or MostAllocated).
    pub fn r#type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Type", value)) }
}

impl fc::Property for ScoringStrategy {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// An object representing an AWS Fargate profile selector.
#[derive(Clone)]
pub struct Selector(cfn::Properties);

impl Selector {
    /// A new `Selector`.
    ///
    /// - `Namespace`. The Kubernetes `namespace` that the selector should match.
    pub fn new(namespace: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Namespace", namespace)) }
    /// `Labels`. The Kubernetes labels that the selector should match. A pod must contain all of the labels that
    /// are specified in the selector for it to be considered a match.
    pub fn labels(self, value: impl fc::IntoValue<fc::List<Label>>) -> Self { Self(self.0.with("Labels", value)) }
}

impl fc::Property for Selector {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The port range for Kubernetes NodePort services.
#[derive(Clone)]
pub struct ServiceNodePortRange(cfn::Properties);

impl ServiceNodePortRange {
    /// A new `ServiceNodePortRange`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `MaxPort`. The maximum port number in the range.
    pub fn max_port(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MaxPort", value)) }
    /// `MinPort`. The minimum port number in the range.
    pub fn min_port(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MinPort", value)) }
}

impl fc::Property for ServiceNodePortRange {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// An IAM Identity CenterIAM; Identity Center identity (user or group) that can be assigned permissions in a
/// capability.
#[derive(Clone)]
pub struct SsoIdentity(cfn::Properties);

impl SsoIdentity {
    /// A value of `Type`.
    pub const TYPE_SSO_GROUP: &'static str = "SSO_GROUP";
    /// A value of `Type`.
    pub const TYPE_SSO_USER: &'static str = "SSO_USER";
    /// A new `SsoIdentity`.
    ///
    /// - `Id`. The unique identifier of the IAM Identity CenterIAM; Identity Center user or group.
    /// - `Type`. The type of identity. Valid values are `SSO_USER` or `SSO_GROUP`.
    pub fn new(id: impl fc::IntoValue<String>, r#type: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Id", id).with("Type", r#type)) }
}

impl fc::Property for SsoIdentity {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Request to update the configuration of the storage capability of your EKS Auto Mode cluster. For example,
/// enable the capability.
#[derive(Clone)]
pub struct StorageConfig(cfn::Properties);

impl StorageConfig {
    /// A new `StorageConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `BlockStorage`. Request to configure EBS Block Storage settings for your EKS Auto Mode cluster.
    pub fn block_storage(self, value: impl fc::IntoValue<BlockStorage>) -> Self { Self(self.0.with("BlockStorage", value)) }
}

impl fc::Property for StorageConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A property that allows a node to repel a `Pod`.
#[derive(Clone)]
pub struct Taint(cfn::Properties);

impl Taint {
    /// A new `Taint`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Effect`. The effect of the taint.
    pub fn effect(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Effect", value)) }
    /// `Key`. The key of the taint.
    pub fn key(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Key", value)) }
    /// `Value`. The value of the taint.
    pub fn value(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Value", value)) }
}

impl fc::Property for Taint {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The update configuration for the node group.
#[derive(Clone)]
pub struct UpdateConfig(cfn::Properties);

impl UpdateConfig {
    /// A new `UpdateConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `MaxUnavailable`. The maximum number of nodes unavailable at once during a version update. Nodes are
    /// updated in parallel. This value or `maxUnavailablePercentage` is required to have a value.The maximum
    /// number is 100.
    pub fn max_unavailable(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("MaxUnavailable", value)) }
    /// `MaxUnavailablePercentage`. The maximum percentage of nodes unavailable during a version update. This
    /// percentage of nodes are updated in parallel, up to 100 nodes at once. This value or `maxUnavailable` is
    /// required to have a value.
    pub fn max_unavailable_percentage(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("MaxUnavailablePercentage", value)) }
    /// `UpdateStrategy`. The configuration for the behavior to follow during a node group version update of this
    /// managed node group. You choose between two possible strategies for replacing nodes during an
    /// [`UpdateNodegroupVersion`](https://docs.aws.amazon.com/eks/latest/APIReference/API_UpdateNodegroupVersion.html)
    /// action.
    pub fn update_strategy(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("UpdateStrategy", value)) }
}

impl fc::Property for UpdateConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The support policy to use for the cluster. Extended support allows you to remain on specific Kubernetes
/// versions for longer. Clusters in extended support have higher costs. The default value is `EXTENDED`. Use
/// `STANDARD` to disable extended support.
#[derive(Clone)]
pub struct UpgradePolicy(cfn::Properties);

impl UpgradePolicy {
    /// A value of `SupportType`.
    pub const SUPPORT_TYPE_EXTENDED: &'static str = "EXTENDED";
    /// A value of `SupportType`.
    pub const SUPPORT_TYPE_STANDARD: &'static str = "STANDARD";
    /// A new `UpgradePolicy`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `SupportType`. If the cluster is set to `EXTENDED`, it will enter extended support at the end of standard
    /// support. If the cluster is set to `STANDARD`, it will be automatically upgraded at the end of standard
    /// support.
    pub fn support_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SupportType", value)) }
}

impl fc::Property for UpgradePolicy {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The warm pool configuration for the node group.
#[derive(Clone)]
pub struct WarmPoolConfig(cfn::Properties);

impl WarmPoolConfig {
    /// A new `WarmPoolConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Enabled`. Enable or disable warm pool for the node group.
    pub fn enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Enabled", value)) }
    /// `MaxGroupPreparedCapacity`. The maximum number of instances that are allowed to be in the warm pool.
    pub fn max_group_prepared_capacity(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MaxGroupPreparedCapacity", value)) }
    /// `MinSize`. The minimum number of instances to maintain in the warm pool.
    pub fn min_size(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MinSize", value)) }
    /// `PoolState`. The desired state of warm pool instances.
    pub fn pool_state(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PoolState", value)) }
    /// `ReuseOnScaleIn`. Whether to return instances to the warm pool during scale-in instead of terminating them.
    pub fn reuse_on_scale_in(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("ReuseOnScaleIn", value)) }
}

impl fc::Property for WarmPoolConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The configuration for zonal shift for the cluster.
#[derive(Clone)]
pub struct ZonalShiftConfig(cfn::Properties);

impl ZonalShiftConfig {
    /// A new `ZonalShiftConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Enabled`. If zonal shift is enabled, AWS configures zonal autoshift for the cluster.
    pub fn enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Enabled", value)) }
}

impl fc::Property for ZonalShiftConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}
