// Written by `fineract-codegen`; changes are lost.

//! The resources of `AWS::IAM`.

use fineract_core as fc;

use crate as cfn;

/// `AWS::IAM::AccessKey`
///
/// Creates a new AWS secret access key and corresponding AWS access key ID for the specified user. The default
/// status for new keys is `Active`.
#[derive(Clone)]
pub struct AccessKey(cfn::ResourceBody);

impl AccessKey {
    /// A new `AWS::IAM::AccessKey`.
    ///
    /// - `UserName`. The name of the IAM user that the new key will belong to.
    pub fn new(user_name: impl fc::IntoValue<fc::IdOf<User>>) -> Self { Self(cfn::ResourceBody::new().with("UserName", user_name)) }
    /// `Serial`. This value is specific to CloudFormation and can only be incremented. Incrementing this value
    /// notifies CloudFormation that you want to rotate your access key. When you update your stack, CloudFormation
    /// will replace the existing access key with a new key.
    pub fn serial(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Serial", value)) }
    /// `Status`. The status of the access key. `Active` means that the key is valid for API calls, while
    /// `Inactive` means it is not.
    pub fn status(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Status", value)) }
}

impl cfn::Resource for AccessKey {
    const TYPE: &'static str = "AWS::IAM::AccessKey";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for AccessKey {
    type Handle = AccessKeyRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> AccessKeyRef { AccessKeyRef(self.0.build(scope, "AWS::IAM::AccessKey")) }
}

/// A [`AccessKey`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct AccessKeyRef(fc::NodeId);

impl AccessKeyRef {
    /// `Id`, by `Ref`. The ID for this access key.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<AccessKey>> { fc::Value::reference(self.0) }
    /// `SecretAccessKey`, by `Fn::GetAtt`. Returns the secret access key for the specified AWS::IAM::AccessKey
    /// resource. For example: wJalrXUtnFEMI/K7MDENG/bPxRfiCYzEXAMPLEKEY.
    #[inline]
    pub fn secret_access_key(&self) -> fc::Value<fc::Secret> { fc::Value::attribute(self.0, "SecretAccessKey") }
}

impl From<AccessKeyRef> for fc::NodeId {
    #[inline]
    fn from(it: AccessKeyRef) -> Self { it.0 }
}

impl From<&AccessKeyRef> for fc::NodeId {
    #[inline]
    fn from(it: &AccessKeyRef) -> Self { it.0 }
}

/// `AWS::IAM::Group`
///
/// Creates a new group.
#[derive(Clone)]
pub struct Group(cfn::ResourceBody);

impl Group {
    /// A new `AWS::IAM::Group`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `GroupName`. The name of the group to create. Do not include the path in this value.
    pub fn group_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("GroupName", value)) }
    /// `ManagedPolicyArns`. The Amazon Resource Name (ARN) of the IAM policy you want to attach.
    pub fn managed_policy_arns(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("ManagedPolicyArns", value)) }
    /// `Path`. The path to the group.
    pub fn path(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Path", value)) }
    /// `Policies`. Adds or updates an inline policy document that is embedded in the specified IAM group. To view
    /// AWS::IAM::Group snippets, see [Declaring an IAM Group
    /// Resource](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/quickref-iam.html#scenario-iam-group).
    pub fn policies(self, value: impl fc::IntoValue<fc::List<PolicyProperty>>) -> Self { Self(self.0.with("Policies", value)) }
}

impl cfn::Resource for Group {
    const TYPE: &'static str = "AWS::IAM::Group";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Group {
    type Handle = GroupRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> GroupRef { GroupRef(self.0.build(scope, "AWS::IAM::Group")) }
}

/// A [`Group`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct GroupRef(fc::NodeId);

impl GroupRef {
    /// `GroupName`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<Group>> { fc::Value::reference(self.0) }
    /// `Arn`, by `Fn::GetAtt`. Returns the Amazon Resource Name (ARN) for the specified `AWS::IAM::Group`
    /// resource. For example: `arn:aws:iam::123456789012:group/mystack-mygroup-1DZETITOWEKVO`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Group>> { fc::Value::attribute(self.0, "Arn") }
}

impl From<GroupRef> for fc::NodeId {
    #[inline]
    fn from(it: GroupRef) -> Self { it.0 }
}

impl From<&GroupRef> for fc::NodeId {
    #[inline]
    fn from(it: &GroupRef) -> Self { it.0 }
}

/// `AWS::IAM::GroupPolicy`
///
/// Adds or updates an inline policy document that is embedded in the specified IAM group.
#[derive(Clone)]
pub struct GroupPolicy(cfn::ResourceBody);

impl GroupPolicy {
    /// A new `AWS::IAM::GroupPolicy`.
    ///
    /// - `GroupName`. The name of the group to associate the policy with.
    /// - `PolicyName`. The name of the policy document.
    pub fn new(
        group_name: impl fc::IntoValue<fc::IdOf<Group>>,
        policy_name: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("GroupName", group_name)
            .with("PolicyName", policy_name)
        )
    }
    /// `PolicyDocument`. The policy document.
    pub fn policy_document(self, value: impl fc::IntoValue<fc::Json>) -> Self { Self(self.0.with("PolicyDocument", value)) }
}

impl cfn::Resource for GroupPolicy {
    const TYPE: &'static str = "AWS::IAM::GroupPolicy";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for GroupPolicy {
    type Handle = GroupPolicyRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> GroupPolicyRef { GroupPolicyRef(self.0.build(scope, "AWS::IAM::GroupPolicy")) }
}

/// A [`GroupPolicy`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct GroupPolicyRef(fc::NodeId);

impl From<GroupPolicyRef> for fc::NodeId {
    #[inline]
    fn from(it: GroupPolicyRef) -> Self { it.0 }
}

impl From<&GroupPolicyRef> for fc::NodeId {
    #[inline]
    fn from(it: &GroupPolicyRef) -> Self { it.0 }
}

pub use cfn::target::iam::InstanceProfile;

impl InstanceProfile {
    /// A new `AWS::IAM::InstanceProfile`.
    ///
    /// - `Roles`. The name of the role to associate with the instance profile. Only one role can be assigned to an
    ///   EC2 instance at a time, and all applications on the instance share the same role and permissions.
    pub fn new(roles: impl fc::IntoValue<fc::List<fc::IdOf<Role>>>) -> Self { Self(cfn::ResourceBody::new().with("Roles", roles)) }
    /// `InstanceProfileName`. The name of the instance profile to create.
    pub fn instance_profile_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("InstanceProfileName", value)) }
    /// `Path`. The path to the instance profile.
    pub fn path(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Path", value)) }
}

impl cfn::Resource for InstanceProfile {
    const TYPE: &'static str = "AWS::IAM::InstanceProfile";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for InstanceProfile {
    type Handle = InstanceProfileRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> InstanceProfileRef { InstanceProfileRef(self.0.build(scope, "AWS::IAM::InstanceProfile")) }
}

/// A [`InstanceProfile`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct InstanceProfileRef(fc::NodeId);

impl InstanceProfileRef {
    /// `InstanceProfileName`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<InstanceProfile>> { fc::Value::reference(self.0) }
    /// `Arn`, by `Fn::GetAtt`. Returns the Amazon Resource Name (ARN) for the instance profile.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<InstanceProfile>> { fc::Value::attribute(self.0, "Arn") }
}

impl From<InstanceProfileRef> for fc::NodeId {
    #[inline]
    fn from(it: InstanceProfileRef) -> Self { it.0 }
}

impl From<&InstanceProfileRef> for fc::NodeId {
    #[inline]
    fn from(it: &InstanceProfileRef) -> Self { it.0 }
}

pub use cfn::target::iam::ManagedPolicy;

impl ManagedPolicy {
    /// A new `AWS::IAM::ManagedPolicy`.
    ///
    /// - `PolicyDocument`. The JSON policy document that you want to use as the content for the new policy.
    pub fn new(policy_document: impl fc::IntoValue<fc::Json>) -> Self { Self(cfn::ResourceBody::new().with("PolicyDocument", policy_document)) }
    /// `Description`. A friendly description of the policy.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `Groups`. The name (friendly name, not ARN) of the group to attach the policy to.
    pub fn groups(self, value: impl fc::IntoValue<fc::List<fc::IdOf<Group>>>) -> Self { Self(self.0.with("Groups", value)) }
    /// `ManagedPolicyName`. The friendly name of the policy.
    pub fn managed_policy_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ManagedPolicyName", value)) }
    /// `Path`. The path for the policy.
    pub fn path(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Path", value)) }
    /// `Roles`. The name (friendly name, not ARN) of the role to attach the policy to.
    pub fn roles(self, value: impl fc::IntoValue<fc::List<fc::IdOf<Role>>>) -> Self { Self(self.0.with("Roles", value)) }
    /// `Users`. The name (friendly name, not ARN) of the IAM user to attach the policy to.
    pub fn users(self, value: impl fc::IntoValue<fc::List<fc::IdOf<User>>>) -> Self { Self(self.0.with("Users", value)) }
}

impl cfn::Resource for ManagedPolicy {
    const TYPE: &'static str = "AWS::IAM::ManagedPolicy";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ManagedPolicy {
    type Handle = ManagedPolicyRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ManagedPolicyRef { ManagedPolicyRef(self.0.build(scope, "AWS::IAM::ManagedPolicy")) }
}

/// A [`ManagedPolicy`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ManagedPolicyRef(fc::NodeId);

impl ManagedPolicyRef {
    /// `PolicyArn`, by `Ref`. The Amazon Resource Name (ARN) of the managed policy that you want information
    /// about.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<ManagedPolicy>> { fc::Value::reference(self.0) }
    /// `AttachmentCount`, by `Fn::GetAtt`. The number of principal entities (users, groups, and roles) that the
    /// policy is attached to.
    #[inline]
    pub fn attachment_count(&self) -> fc::Value<i64> { fc::Value::attribute(self.0, "AttachmentCount") }
    /// `CreateDate`, by `Fn::GetAtt`. The date and time, in [ISO 8601 date-time
    /// format](https://docs.aws.amazon.com/http://www.iso.org/iso/iso8601), when the policy was created.
    #[inline]
    pub fn create_date(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreateDate") }
    /// `DefaultVersionId`, by `Fn::GetAtt`. The identifier for the version of the policy that is set as the
    /// default (operative) version.
    #[inline]
    pub fn default_version_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "DefaultVersionId") }
    /// `IsAttachable`, by `Fn::GetAtt`. Specifies whether the policy can be attached to an IAM user, group, or
    /// role.
    #[inline]
    pub fn is_attachable(&self) -> fc::Value<bool> { fc::Value::attribute(self.0, "IsAttachable") }
    /// `PermissionsBoundaryUsageCount`, by `Fn::GetAtt`. The number of entities (users and roles) for which the
    /// policy is used as the permissions boundary.
    #[inline]
    pub fn permissions_boundary_usage_count(&self) -> fc::Value<i64> { fc::Value::attribute(self.0, "PermissionsBoundaryUsageCount") }
    /// `PolicyId`, by `Fn::GetAtt`. The stable and unique string identifying the policy.
    #[inline]
    pub fn policy_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "PolicyId") }
    /// `UpdateDate`, by `Fn::GetAtt`. The date and time, in [ISO 8601 date-time
    /// format](https://docs.aws.amazon.com/http://www.iso.org/iso/iso8601), when the policy was last updated.
    #[inline]
    pub fn update_date(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "UpdateDate") }
}

impl From<ManagedPolicyRef> for fc::NodeId {
    #[inline]
    fn from(it: ManagedPolicyRef) -> Self { it.0 }
}

impl From<&ManagedPolicyRef> for fc::NodeId {
    #[inline]
    fn from(it: &ManagedPolicyRef) -> Self { it.0 }
}

pub use cfn::target::iam::OidcProvider;

impl OidcProvider {
    /// A new `AWS::IAM::OIDCProvider`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `ClientIdList`. A list of client IDs (also known as audiences) that are associated with the specified IAM
    /// OIDC provider resource object.
    pub fn client_id_list(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("ClientIdList", value)) }
    /// `Tags`. A list of tags that are attached to the specified IAM OIDC provider. The returned list of tags is
    /// sorted by tag key.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `ThumbprintList`. A list of certificate thumbprints that are associated with the specified IAM OIDC
    /// provider resource object.
    pub fn thumbprint_list(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("ThumbprintList", value)) }
    /// `Url`. The URL that the IAM OIDC provider resource object is associated with.
    pub fn url(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Url", value)) }
}

impl cfn::Resource for OidcProvider {
    const TYPE: &'static str = "AWS::IAM::OIDCProvider";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for OidcProvider {
    type Handle = OidcProviderRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> OidcProviderRef { OidcProviderRef(self.0.build(scope, "AWS::IAM::OIDCProvider")) }
}

/// A [`OidcProvider`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct OidcProviderRef(fc::NodeId);

impl OidcProviderRef {
    /// `Arn`, by `Ref`. Returns the Amazon Resource Name (ARN) for the specified `AWS::IAM::OIDCProvider`
    /// resource.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<OidcProvider>> { fc::Value::reference(self.0) }
}

impl From<OidcProviderRef> for fc::NodeId {
    #[inline]
    fn from(it: OidcProviderRef) -> Self { it.0 }
}

impl From<&OidcProviderRef> for fc::NodeId {
    #[inline]
    fn from(it: &OidcProviderRef) -> Self { it.0 }
}

/// `AWS::IAM::Policy`
///
/// Adds or updates an inline policy document that is embedded in the specified IAM group, user or role.
#[derive(Clone)]
pub struct Policy(cfn::ResourceBody);

impl Policy {
    /// A new `AWS::IAM::Policy`.
    ///
    /// - `PolicyDocument`. The policy document.
    /// - `PolicyName`. The name of the policy document.
    pub fn new(
        policy_document: impl fc::IntoValue<fc::Json>,
        policy_name: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("PolicyDocument", policy_document)
            .with("PolicyName", policy_name)
        )
    }
    /// `Groups`. The name of the group to associate the policy with.
    pub fn groups(self, value: impl fc::IntoValue<fc::List<fc::IdOf<Group>>>) -> Self { Self(self.0.with("Groups", value)) }
    /// `Roles`. The name of the role to associate the policy with.
    pub fn roles(self, value: impl fc::IntoValue<fc::List<fc::IdOf<Role>>>) -> Self { Self(self.0.with("Roles", value)) }
    /// `Users`. The name of the user to associate the policy with.
    pub fn users(self, value: impl fc::IntoValue<fc::List<fc::IdOf<User>>>) -> Self { Self(self.0.with("Users", value)) }
}

impl cfn::Resource for Policy {
    const TYPE: &'static str = "AWS::IAM::Policy";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Policy {
    type Handle = PolicyRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> PolicyRef { PolicyRef(self.0.build(scope, "AWS::IAM::Policy")) }
}

/// A [`Policy`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct PolicyRef(fc::NodeId);

impl PolicyRef {
    /// `Id`, by `Ref`. The stable and unique string identifying the policy.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<Policy>> { fc::Value::reference(self.0) }
}

impl From<PolicyRef> for fc::NodeId {
    #[inline]
    fn from(it: PolicyRef) -> Self { it.0 }
}

impl From<&PolicyRef> for fc::NodeId {
    #[inline]
    fn from(it: &PolicyRef) -> Self { it.0 }
}

pub use cfn::target::iam::Role;

impl Role {
    /// A new `AWS::IAM::Role`.
    ///
    /// - `AssumeRolePolicyDocument`. The trust policy that is associated with this role. Trust policies define which
    ///   entities can assume the role. You can associate only one trust policy with a role. For an example of a
    ///   policy that can be used to assume a role, see [Template
    ///   Examples](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-iam-role.html#aws-resource-iam-role--examples).
    pub fn new(
        assume_role_policy_document: impl fc::IntoValue<fc::Json>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("AssumeRolePolicyDocument", assume_role_policy_document)
        )
    }
    /// `Description`. A description of the role that you provide.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `ManagedPolicyArns`. A list of Amazon Resource Names (ARNs) of the IAM managed policies that you want to
    /// attach to the role.
    pub fn managed_policy_arns(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("ManagedPolicyArns", value)) }
    /// `MaxSessionDuration`. The maximum session duration (in seconds) that you want to set for the specified
    /// role. If you do not specify a value for this setting, the default value of one hour is applied. This
    /// setting can have a value from 1 hour to 12 hours.
    pub fn max_session_duration(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MaxSessionDuration", value)) }
    /// `Path`. The path to the role.
    pub fn path(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Path", value)) }
    /// `PermissionsBoundary`. The ARN of the policy used to set the permissions boundary for the role.
    pub fn permissions_boundary(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PermissionsBoundary", value)) }
    /// `Policies`. Adds or updates an inline policy document that is embedded in the specified IAM role.
    pub fn policies(self, value: impl fc::IntoValue<fc::List<PolicyProperty>>) -> Self { Self(self.0.with("Policies", value)) }
    /// `RoleName`. A name for the IAM role, up to 64 characters in length. For valid values, see the `RoleName`
    /// parameter for the [`CreateRole`](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html)
    /// action in the IAM User Guide.
    pub fn role_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("RoleName", value)) }
    /// `Tags`. A list of tags that are attached to the role.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for Role {
    const TYPE: &'static str = "AWS::IAM::Role";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Role {
    type Handle = RoleRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> RoleRef { RoleRef(self.0.build(scope, "AWS::IAM::Role")) }
}

/// A [`Role`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct RoleRef(fc::NodeId);

impl RoleRef {
    /// `RoleName`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<Role>> { fc::Value::reference(self.0) }
    /// `Arn`, by `Fn::GetAtt`. Returns the Amazon Resource Name (ARN) for the role.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Role>> { fc::Value::attribute(self.0, "Arn") }
    /// `RoleId`, by `Fn::GetAtt`. Returns the stable and unique string identifying the role. For example,
    /// `AIDAJQABLZS4A3QDU576Q`.
    #[inline]
    pub fn role_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "RoleId") }
}

impl From<RoleRef> for fc::NodeId {
    #[inline]
    fn from(it: RoleRef) -> Self { it.0 }
}

impl From<&RoleRef> for fc::NodeId {
    #[inline]
    fn from(it: &RoleRef) -> Self { it.0 }
}

/// `AWS::IAM::RolePolicy`
///
/// Adds or updates an inline policy document that is embedded in the specified IAM role.
#[derive(Clone)]
pub struct RolePolicy(cfn::ResourceBody);

impl RolePolicy {
    /// A new `AWS::IAM::RolePolicy`.
    ///
    /// - `PolicyName`. The name of the policy document.
    /// - `RoleName`. The name of the role to associate the policy with.
    pub fn new(
        policy_name: impl fc::IntoValue<String>,
        role_name: impl fc::IntoValue<fc::IdOf<Role>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("PolicyName", policy_name)
            .with("RoleName", role_name)
        )
    }
    /// `PolicyDocument`. The policy document.
    pub fn policy_document(self, value: impl fc::IntoValue<fc::Json>) -> Self { Self(self.0.with("PolicyDocument", value)) }
}

impl cfn::Resource for RolePolicy {
    const TYPE: &'static str = "AWS::IAM::RolePolicy";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for RolePolicy {
    type Handle = RolePolicyRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> RolePolicyRef { RolePolicyRef(self.0.build(scope, "AWS::IAM::RolePolicy")) }
}

/// A [`RolePolicy`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct RolePolicyRef(fc::NodeId);

impl From<RolePolicyRef> for fc::NodeId {
    #[inline]
    fn from(it: RolePolicyRef) -> Self { it.0 }
}

impl From<&RolePolicyRef> for fc::NodeId {
    #[inline]
    fn from(it: &RolePolicyRef) -> Self { it.0 }
}

/// `AWS::IAM::SAMLProvider`
///
/// Creates an IAM resource that describes an identity provider (IdP) that supports SAML 2.0.
#[derive(Clone)]
pub struct SamlProvider(cfn::ResourceBody);

impl SamlProvider {
    /// A value of `AssertionEncryptionMode`.
    pub const ASSERTION_ENCRYPTION_MODE_ALLOWED: &'static str = "Allowed";
    /// A value of `AssertionEncryptionMode`.
    pub const ASSERTION_ENCRYPTION_MODE_REQUIRED: &'static str = "Required";
    /// A new `AWS::IAM::SAMLProvider`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `AddPrivateKey`. Specifies the new private key from your external identity provider. The private key must
    /// be a.pem file that uses AES-GCM or AES-CBC encryption algorithm to decrypt SAML assertions.
    pub fn add_private_key(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AddPrivateKey", value)) }
    /// `AssertionEncryptionMode`. Specifies the encryption setting for the SAML provider.
    pub fn assertion_encryption_mode(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AssertionEncryptionMode", value)) }
    /// `Name`. The name of the provider to create.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `PrivateKeyList`. The private key metadata for the SAML provider.
    pub fn private_key_list(self, value: impl fc::IntoValue<fc::List<SamlPrivateKey>>) -> Self { Self(self.0.with("PrivateKeyList", value)) }
    /// `RemovePrivateKey`. The Key ID of the private key to remove.
    pub fn remove_private_key(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("RemovePrivateKey", value)) }
    /// `SamlMetadataDocument`. An XML document generated by an identity provider (IdP) that supports SAML 2.0. The
    /// document includes the issuer's name, expiration information, and keys that can be used to validate the SAML
    /// authentication response (assertions) that are received from the IdP. You must generate the metadata
    /// document using the identity management software that is used as your organization's IdP.
    pub fn saml_metadata_document(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SamlMetadataDocument", value)) }
    /// `Tags`. A list of tags that you want to attach to the new IAM SAML provider. Each tag consists of a key
    /// name and an associated value.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for SamlProvider {
    const TYPE: &'static str = "AWS::IAM::SAMLProvider";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for SamlProvider {
    type Handle = SamlProviderRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> SamlProviderRef { SamlProviderRef(self.0.build(scope, "AWS::IAM::SAMLProvider")) }
}

/// A [`SamlProvider`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct SamlProviderRef(fc::NodeId);

impl SamlProviderRef {
    /// `Arn`, by `Ref`. Returns the Amazon Resource Name (ARN) for the specified `AWS::IAM::SAMLProvider`
    /// resource.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<SamlProvider>> { fc::Value::reference(self.0) }
    /// `SamlProviderUUID`, by `Fn::GetAtt`. The unique identifier assigned to the SAML provider.
    #[inline]
    pub fn saml_provider_uuid(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "SamlProviderUUID") }
}

impl From<SamlProviderRef> for fc::NodeId {
    #[inline]
    fn from(it: SamlProviderRef) -> Self { it.0 }
}

impl From<&SamlProviderRef> for fc::NodeId {
    #[inline]
    fn from(it: &SamlProviderRef) -> Self { it.0 }
}

pub use cfn::target::iam::ServerCertificate;

impl ServerCertificate {
    /// A new `AWS::IAM::ServerCertificate`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `CertificateBody`. The contents of the public key certificate.
    pub fn certificate_body(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CertificateBody", value)) }
    /// `CertificateChain`. The contents of the public key certificate chain.
    pub fn certificate_chain(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CertificateChain", value)) }
    /// `Path`. The path for the server certificate.
    pub fn path(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Path", value)) }
    /// `PrivateKey`. The contents of the private key in PEM-encoded format.
    pub fn private_key(self, value: impl fc::IntoValue<fc::Secret>) -> Self { Self(self.0.with("PrivateKey", value)) }
    /// `ServerCertificateName`. The name for the server certificate. Do not include the path in this value. The
    /// name of the certificate cannot contain any spaces.
    pub fn server_certificate_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ServerCertificateName", value)) }
    /// `Tags`. A list of tags that are attached to the server certificate.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for ServerCertificate {
    const TYPE: &'static str = "AWS::IAM::ServerCertificate";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ServerCertificate {
    type Handle = ServerCertificateRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ServerCertificateRef { ServerCertificateRef(self.0.build(scope, "AWS::IAM::ServerCertificate")) }
}

/// A [`ServerCertificate`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ServerCertificateRef(fc::NodeId);

impl ServerCertificateRef {
    /// `ServerCertificateName`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<ServerCertificate>> { fc::Value::reference(self.0) }
    /// `Arn`, by `Fn::GetAtt`. Returns the Amazon Resource Name (ARN) for the specified
    /// `AWS::IAM::ServerCertificate` resource.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<ServerCertificate>> { fc::Value::attribute(self.0, "Arn") }
}

impl From<ServerCertificateRef> for fc::NodeId {
    #[inline]
    fn from(it: ServerCertificateRef) -> Self { it.0 }
}

impl From<&ServerCertificateRef> for fc::NodeId {
    #[inline]
    fn from(it: &ServerCertificateRef) -> Self { it.0 }
}

/// `AWS::IAM::ServiceLinkedRole`
///
/// Creates an IAM role that is linked to a specific AWS service. The service controls the attached policies and
/// when the role can be deleted. This helps ensure that the service is not broken by an unexpectedly changed or
/// deleted role, which could put your AWS resources into an unknown state.
#[derive(Clone)]
pub struct ServiceLinkedRole(cfn::ResourceBody);

impl ServiceLinkedRole {
    /// A new `AWS::IAM::ServiceLinkedRole`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `AWSServiceName`. The service principal for the AWS service to which this role is attached. You use a
    /// string similar to a URL but without the <http://> in front. For example: `elasticbeanstalk.amazonaws.com`.
    pub fn aws_service_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AWSServiceName", value)) }
    /// `CustomSuffix`. A string that you provide, which is combined with the service-provided prefix to form the
    /// complete role name. If you make multiple requests for the same service, then you must supply a different
    /// `CustomSuffix` for each request. Otherwise the request fails with a duplicate role name error. For example,
    /// you could add `-1` or `-debug` to the suffix.
    pub fn custom_suffix(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CustomSuffix", value)) }
    /// `Description`. The description of the role.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
}

impl cfn::Resource for ServiceLinkedRole {
    const TYPE: &'static str = "AWS::IAM::ServiceLinkedRole";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ServiceLinkedRole {
    type Handle = ServiceLinkedRoleRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ServiceLinkedRoleRef { ServiceLinkedRoleRef(self.0.build(scope, "AWS::IAM::ServiceLinkedRole")) }
}

/// A [`ServiceLinkedRole`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ServiceLinkedRoleRef(fc::NodeId);

impl ServiceLinkedRoleRef {
    /// `RoleName`, by `Ref`. Returns the friendly name that identifies the role. For example,
    /// `AWSServiceRoleForAutoScaling` or `AWSServiceRoleForAutoScaling_TestSuffix` if a `CustomSuffix` is
    /// specified.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<ServiceLinkedRole>> { fc::Value::reference(self.0) }
}

impl From<ServiceLinkedRoleRef> for fc::NodeId {
    #[inline]
    fn from(it: ServiceLinkedRoleRef) -> Self { it.0 }
}

impl From<&ServiceLinkedRoleRef> for fc::NodeId {
    #[inline]
    fn from(it: &ServiceLinkedRoleRef) -> Self { it.0 }
}

pub use cfn::target::iam::User;

impl User {
    /// A new `AWS::IAM::User`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `Groups`. A list of group names to which you want to add the user.
    pub fn groups(self, value: impl fc::IntoValue<fc::List<fc::IdOf<Group>>>) -> Self { Self(self.0.with("Groups", value)) }
    /// `LoginProfile`. Creates a password for the specified IAM user. A password allows an IAM user to access AWS
    /// services through the AWS Management Console.
    pub fn login_profile(self, value: impl fc::IntoValue<LoginProfile>) -> Self { Self(self.0.with("LoginProfile", value)) }
    /// `ManagedPolicyArns`. A list of Amazon Resource Names (ARNs) of the IAM managed policies that you want to
    /// attach to the user.
    pub fn managed_policy_arns(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("ManagedPolicyArns", value)) }
    /// `Path`. The path for the user name.
    pub fn path(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Path", value)) }
    /// `PermissionsBoundary`. The ARN of the managed policy that is used to set the permissions boundary for the
    /// user.
    pub fn permissions_boundary(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PermissionsBoundary", value)) }
    /// `Policies`. Adds or updates an inline policy document that is embedded in the specified IAM user. To view
    /// AWS::IAM::User snippets, see [Declaring an IAM User
    /// Resource](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/quickref-iam.html#scenario-iam-user).
    pub fn policies(self, value: impl fc::IntoValue<fc::List<PolicyProperty>>) -> Self { Self(self.0.with("Policies", value)) }
    /// `Tags`. A list of tags that you want to attach to the new user. Each tag consists of a key name and an
    /// associated value.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `UserName`. The name of the user to create. Do not include the path in this value.
    pub fn user_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("UserName", value)) }
}

impl cfn::Resource for User {
    const TYPE: &'static str = "AWS::IAM::User";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for User {
    type Handle = UserRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> UserRef { UserRef(self.0.build(scope, "AWS::IAM::User")) }
}

/// A [`User`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct UserRef(fc::NodeId);

impl UserRef {
    /// `UserName`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<User>> { fc::Value::reference(self.0) }
    /// `Arn`, by `Fn::GetAtt`. Returns the Amazon Resource Name (ARN) for the specified `AWS::IAM::User` resource.
    /// For example: `arn:aws:iam::123456789012:user/mystack-myuser-1CCXAFG2H2U4D`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<User>> { fc::Value::attribute(self.0, "Arn") }
}

impl From<UserRef> for fc::NodeId {
    #[inline]
    fn from(it: UserRef) -> Self { it.0 }
}

impl From<&UserRef> for fc::NodeId {
    #[inline]
    fn from(it: &UserRef) -> Self { it.0 }
}

/// `AWS::IAM::UserPolicy`
///
/// Adds or updates an inline policy document that is embedded in the specified IAM user.
#[derive(Clone)]
pub struct UserPolicy(cfn::ResourceBody);

impl UserPolicy {
    /// A new `AWS::IAM::UserPolicy`.
    ///
    /// - `PolicyName`. The name of the policy document.
    /// - `UserName`. The name of the user to associate the policy with.
    pub fn new(
        policy_name: impl fc::IntoValue<String>,
        user_name: impl fc::IntoValue<fc::IdOf<User>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("PolicyName", policy_name)
            .with("UserName", user_name)
        )
    }
    /// `PolicyDocument`. The policy document.
    pub fn policy_document(self, value: impl fc::IntoValue<fc::Json>) -> Self { Self(self.0.with("PolicyDocument", value)) }
}

impl cfn::Resource for UserPolicy {
    const TYPE: &'static str = "AWS::IAM::UserPolicy";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for UserPolicy {
    type Handle = UserPolicyRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> UserPolicyRef { UserPolicyRef(self.0.build(scope, "AWS::IAM::UserPolicy")) }
}

/// A [`UserPolicy`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct UserPolicyRef(fc::NodeId);

impl From<UserPolicyRef> for fc::NodeId {
    #[inline]
    fn from(it: UserPolicyRef) -> Self { it.0 }
}

impl From<&UserPolicyRef> for fc::NodeId {
    #[inline]
    fn from(it: &UserPolicyRef) -> Self { it.0 }
}

/// `AWS::IAM::UserToGroupAddition`
///
/// Adds the specified user to the specified group.
#[derive(Clone)]
pub struct UserToGroupAddition(cfn::ResourceBody);

impl UserToGroupAddition {
    /// A new `AWS::IAM::UserToGroupAddition`.
    ///
    /// - `GroupName`. The name of the group to update.
    /// - `Users`. A list of the names of the users that you want to add to the group.
    pub fn new(
        group_name: impl fc::IntoValue<fc::IdOf<Group>>,
        users: impl fc::IntoValue<fc::List<fc::IdOf<User>>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("GroupName", group_name)
            .with("Users", users)
        )
    }
}

impl cfn::Resource for UserToGroupAddition {
    const TYPE: &'static str = "AWS::IAM::UserToGroupAddition";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for UserToGroupAddition {
    type Handle = UserToGroupAdditionRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> UserToGroupAdditionRef { UserToGroupAdditionRef(self.0.build(scope, "AWS::IAM::UserToGroupAddition")) }
}

/// A [`UserToGroupAddition`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct UserToGroupAdditionRef(fc::NodeId);

impl UserToGroupAdditionRef {
    /// `Id`, by `Ref`. The stable and unique string identifying the group.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<UserToGroupAddition>> { fc::Value::reference(self.0) }
}

impl From<UserToGroupAdditionRef> for fc::NodeId {
    #[inline]
    fn from(it: UserToGroupAdditionRef) -> Self { it.0 }
}

impl From<&UserToGroupAdditionRef> for fc::NodeId {
    #[inline]
    fn from(it: &UserToGroupAdditionRef) -> Self { it.0 }
}

/// `AWS::IAM::VirtualMFADevice`
///
/// Creates a new virtual MFA device for the AWS account. After creating the virtual MFA, use
/// [EnableMFADevice](https://docs.aws.amazon.com/IAM/latest/APIReference/API_EnableMFADevice.html) to attach the
/// MFA device to an IAM user.
#[derive(Clone)]
pub struct VirtualMfaDevice(cfn::ResourceBody);

impl VirtualMfaDevice {
    /// A new `AWS::IAM::VirtualMFADevice`.
    ///
    /// - `Users`. The IAM user associated with this virtual MFA device.
    pub fn new(users: impl fc::IntoValue<fc::List<fc::IdOf<User>>>) -> Self { Self(cfn::ResourceBody::new().with("Users", users)) }
    /// `Path`. The path for the virtual MFA device.
    pub fn path(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Path", value)) }
    /// `Tags`. A list of tags that you want to attach to the new IAM virtual MFA device. Each tag consists of a
    /// key name and an associated value.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `VirtualMfaDeviceName`. The name of the virtual MFA device, which must be unique. Use with path to uniquely
    /// identify a virtual MFA device.
    pub fn virtual_mfa_device_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("VirtualMfaDeviceName", value)) }
}

impl cfn::Resource for VirtualMfaDevice {
    const TYPE: &'static str = "AWS::IAM::VirtualMFADevice";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for VirtualMfaDevice {
    type Handle = VirtualMfaDeviceRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> VirtualMfaDeviceRef { VirtualMfaDeviceRef(self.0.build(scope, "AWS::IAM::VirtualMFADevice")) }
}

/// A [`VirtualMfaDevice`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct VirtualMfaDeviceRef(fc::NodeId);

impl VirtualMfaDeviceRef {
    /// `SerialNumber`, by `Ref`. Returns the serial number for the specified `AWS::IAM::VirtualMFADevice`
    /// resource.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<VirtualMfaDevice>> { fc::Value::reference(self.0) }
}

impl From<VirtualMfaDeviceRef> for fc::NodeId {
    #[inline]
    fn from(it: VirtualMfaDeviceRef) -> Self { it.0 }
}

impl From<&VirtualMfaDeviceRef> for fc::NodeId {
    #[inline]
    fn from(it: &VirtualMfaDeviceRef) -> Self { it.0 }
}

/// Creates a password for the specified user, giving the user the ability to access AWS services through the AWS
/// Management Console.
#[derive(Clone)]
pub struct LoginProfile(cfn::Properties);

impl LoginProfile {
    /// A new `LoginProfile`.
    ///
    /// - `Password`. The user's password.
    pub fn new(password: impl fc::IntoValue<fc::Secret>) -> Self { Self(cfn::Properties::new().with("Password", password)) }
    /// `PasswordResetRequired`. Specifies whether the user is required to set a new password on next sign-in.
    pub fn password_reset_required(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("PasswordResetRequired", value)) }
}

impl fc::Property for LoginProfile {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Contains information about an attached policy.
#[derive(Clone)]
pub struct PolicyProperty(cfn::Properties);

impl PolicyProperty {
    /// A new `PolicyProperty`.
    ///
    /// - `PolicyDocument`. The policy document.
    /// - `PolicyName`. The friendly name (not ARN) identifying the policy.
    pub fn new(
        policy_document: impl fc::IntoValue<fc::Json>,
        policy_name: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("PolicyDocument", policy_document)
            .with("PolicyName", policy_name)
        )
    }
}

impl fc::Property for PolicyProperty {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Contains the private keys for the SAML provider.
#[derive(Clone)]
pub struct SamlPrivateKey(cfn::Properties);

impl SamlPrivateKey {
    /// A new `SamlPrivateKey`.
    ///
    /// - `KeyId`. The unique identifier for the SAML private key.
    /// - `Timestamp`. The date and time, in [ISO 8601
    ///   date-time](https://docs.aws.amazon.com/http://www.iso.org/iso/iso8601) format, when the private key was
    ///   uploaded.
    pub fn new(
        key_id: impl fc::IntoValue<String>,
        timestamp: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("KeyId", key_id)
            .with("Timestamp", timestamp)
        )
    }
}

impl fc::Property for SamlPrivateKey {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}
