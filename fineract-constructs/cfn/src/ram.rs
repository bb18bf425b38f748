// Written by `fineract-codegen`; changes are lost.

//! The resources of `AWS::RAM`.

use fineract_core as fc;

use crate as cfn;

/// `AWS::RAM::Permission`
///
/// Creates a customer managed permission for a specified resource type that you can attach to resource shares. It
/// is created in the AWS Region in which you call the operation.
#[derive(Clone)]
pub struct Permission(cfn::ResourceBody);

impl Permission {
    /// A new `AWS::RAM::Permission`.
    ///
    /// - `Name`. Specifies the name of the customer managed permission. The name must be unique within the AWS
    ///   Region.
    /// - `PolicyTemplate`. A string in JSON format string that contains the following elements of a resource-based
    ///   policy
    /// - `ResourceType`. Specifies the name of the resource type that this customer managed permission applies to.
    pub fn new(
        name: impl fc::IntoValue<String>,
        policy_template: impl fc::IntoValue<fc::Json>,
        resource_type: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("Name", name)
            .with("PolicyTemplate", policy_template)
            .with("ResourceType", resource_type)
        )
    }
    /// `Tags`. Specifies a list of one or more tag key and value pairs to attach to the permission.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for Permission {
    const TYPE: &'static str = "AWS::RAM::Permission";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Permission {
    type Handle = PermissionRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> PermissionRef { PermissionRef(self.0.build(scope, "AWS::RAM::Permission")) }
}

/// A [`Permission`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct PermissionRef(fc::NodeId);

impl PermissionRef {
    /// `Arn`, by `Ref`. The Amazon Resource Name (ARN) of the new permission.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Permission>> { fc::Value::reference(self.0) }
    /// `IsResourceTypeDefault`, by `Fn::GetAtt`. Specifies whether this permission is the default for new resource
    /// shares that include resources of the associated resource type.
    #[inline]
    pub fn is_resource_type_default(&self) -> fc::Value<bool> { fc::Value::attribute(self.0, "IsResourceTypeDefault") }
    /// `PermissionType`, by `Fn::GetAtt`. The type of managed permission.
    #[inline]
    pub fn permission_type(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "PermissionType") }
    /// `Version`, by `Fn::GetAtt`. The version number for this version of the permission.
    #[inline]
    pub fn version(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Version") }
}

impl From<PermissionRef> for fc::NodeId {
    #[inline]
    fn from(it: PermissionRef) -> Self { it.0 }
}

impl From<&PermissionRef> for fc::NodeId {
    #[inline]
    fn from(it: &PermissionRef) -> Self { it.0 }
}

/// `AWS::RAM::PermissionAssociation`
///
/// Associates a specified AWS RAM permission with a resource share. You can only associate one permission with
/// each resource type in a resource share.
#[derive(Clone)]
pub struct PermissionAssociation(cfn::ResourceBody);

impl PermissionAssociation {
    /// A new `AWS::RAM::PermissionAssociation`.
    ///
    /// - `ResourceShareArn`. Specifies the [Amazon Resource Name
    ///   (ARN)](https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html) of the resource share.
    /// - `PermissionArn`. Specifies the [Amazon Resource Name
    ///   (ARN)](https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html) of the AWS RAM
    ///   permission to associate with the resource share.
    pub fn new(
        resource_share_arn: impl fc::IntoValue<fc::Arn<ResourceShare>>,
        permission_arn: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("ResourceShareArn", resource_share_arn)
            .with("PermissionArn", permission_arn)
        )
    }
    /// `Replace`. Specifies whether to replace the existing permission on the resource share. Use `true` to
    /// replace the current permission. Use `false` to add the permission when no permission is currently
    /// associated. The default value is `false`. Updating an existing association also requires `true`, because
    /// AWS RAM applies the change by re-associating the permission.
    pub fn replace(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Replace", value)) }
}

impl cfn::Resource for PermissionAssociation {
    const TYPE: &'static str = "AWS::RAM::PermissionAssociation";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for PermissionAssociation {
    type Handle = PermissionAssociationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> PermissionAssociationRef { PermissionAssociationRef(self.0.build(scope, "AWS::RAM::PermissionAssociation")) }
}

/// A [`PermissionAssociation`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct PermissionAssociationRef(fc::NodeId);

impl PermissionAssociationRef {
    /// `IsDefault`, by `Fn::GetAtt`. Indicates whether the associated resource share is using the default version
    /// of the permission.
    #[inline]
    pub fn is_default(&self) -> fc::Value<bool> { fc::Value::attribute(self.0, "IsDefault") }
    /// `AssociationStatus`, by `Fn::GetAtt`. The current status of the association between the permission and the
    /// resource share.
    #[inline]
    pub fn association_status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "AssociationStatus") }
    /// `LastUpdatedTime`, by `Fn::GetAtt`. The date and time when the association between the permission and the
    /// resource share was last updated.
    #[inline]
    pub fn last_updated_time(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "LastUpdatedTime") }
    /// `FeatureSet`, by `Fn::GetAtt`. The feature set of the resource share.
    #[inline]
    pub fn feature_set(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "FeatureSet") }
    /// `ResourceType`, by `Fn::GetAtt`. The resource type to which the permission applies.
    #[inline]
    pub fn resource_type(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ResourceType") }
    /// `PermissionVersion`, by `Fn::GetAtt`. The version of the permission currently associated with the resource
    /// share.
    #[inline]
    pub fn permission_version(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "PermissionVersion") }
}

impl From<PermissionAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: PermissionAssociationRef) -> Self { it.0 }
}

impl From<&PermissionAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: &PermissionAssociationRef) -> Self { it.0 }
}

/// `AWS::RAM::PrincipalAssociation`
///
/// Associates a specified principal with a resource share.
#[derive(Clone)]
pub struct PrincipalAssociation(cfn::ResourceBody);

impl PrincipalAssociation {
    /// A new `AWS::RAM::PrincipalAssociation`.
    ///
    /// - `ResourceShareArn`. Specifies the [Amazon Resource Name
    ///   (ARN)](https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html) of the resource share.
    /// - `Principal`. Specifies the principal to associate with the resource share.
    pub fn new(
        resource_share_arn: impl fc::IntoValue<fc::Arn<ResourceShare>>,
        principal: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("ResourceShareArn", resource_share_arn)
            .with("Principal", principal)
        )
    }
}

impl cfn::Resource for PrincipalAssociation {
    const TYPE: &'static str = "AWS::RAM::PrincipalAssociation";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for PrincipalAssociation {
    type Handle = PrincipalAssociationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> PrincipalAssociationRef { PrincipalAssociationRef(self.0.build(scope, "AWS::RAM::PrincipalAssociation")) }
}

/// A [`PrincipalAssociation`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct PrincipalAssociationRef(fc::NodeId);

impl PrincipalAssociationRef {
    /// `AssociationType`, by `Fn::GetAtt`. The type of entity included in this association.
    #[inline]
    pub fn association_type(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "AssociationType") }
    /// `Status`, by `Fn::GetAtt`. The current status of the association.
    #[inline]
    pub fn status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Status") }
    /// `CreationTime`, by `Fn::GetAtt`. The date and time when the association was created.
    #[inline]
    pub fn creation_time(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreationTime") }
    /// `LastUpdatedTime`, by `Fn::GetAtt`. The date and time when the association was last updated.
    #[inline]
    pub fn last_updated_time(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "LastUpdatedTime") }
    /// `External`, by `Fn::GetAtt`. Indicates whether the principal belongs to the same organization in AWS
    /// Organizations as the AWS account that owns the resource share.
    #[inline]
    pub fn external(&self) -> fc::Value<bool> { fc::Value::attribute(self.0, "External") }
}

impl From<PrincipalAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: PrincipalAssociationRef) -> Self { it.0 }
}

impl From<&PrincipalAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: &PrincipalAssociationRef) -> Self { it.0 }
}

/// `AWS::RAM::ResourceAssociation`
///
/// Associates a specified resource with a resource share.
#[derive(Clone)]
pub struct ResourceAssociation(cfn::ResourceBody);

impl ResourceAssociation {
    /// A new `AWS::RAM::ResourceAssociation`.
    ///
    /// - `ResourceShareArn`. Specifies the [Amazon Resource Name
    ///   (ARN)](https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html) of the resource share.
    /// - `ResourceArn`. Specifies the [Amazon Resource Name
    ///   (ARN)](https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html) of the resource to
    ///   associate with the resource share.
    pub fn new(
        resource_share_arn: impl fc::IntoValue<fc::Arn<ResourceShare>>,
        resource_arn: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("ResourceShareArn", resource_share_arn)
            .with("ResourceArn", resource_arn)
        )
    }
}

impl cfn::Resource for ResourceAssociation {
    const TYPE: &'static str = "AWS::RAM::ResourceAssociation";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ResourceAssociation {
    type Handle = ResourceAssociationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ResourceAssociationRef { ResourceAssociationRef(self.0.build(scope, "AWS::RAM::ResourceAssociation")) }
}

/// A [`ResourceAssociation`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ResourceAssociationRef(fc::NodeId);

impl ResourceAssociationRef {
    /// `AssociationType`, by `Fn::GetAtt`. The type of entity included in this association.
    #[inline]
    pub fn association_type(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "AssociationType") }
    /// `Status`, by `Fn::GetAtt`. The current status of the association.
    #[inline]
    pub fn status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Status") }
    /// `CreationTime`, by `Fn::GetAtt`. The date and time when the association was created.
    #[inline]
    pub fn creation_time(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreationTime") }
    /// `LastUpdatedTime`, by `Fn::GetAtt`. The date and time when the association was last updated.
    #[inline]
    pub fn last_updated_time(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "LastUpdatedTime") }
    /// `External`, by `Fn::GetAtt`. Indicates whether the principal belongs to the same organization in AWS
    /// Organizations as the AWS account that owns the resource share.
    #[inline]
    pub fn external(&self) -> fc::Value<bool> { fc::Value::attribute(self.0, "External") }
}

impl From<ResourceAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: ResourceAssociationRef) -> Self { it.0 }
}

impl From<&ResourceAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: &ResourceAssociationRef) -> Self { it.0 }
}

/// `AWS::RAM::ResourceShare`
///
/// Creates a resource share. You can provide a list of the Amazon Resource Names (ARNs) for the resources that you
/// want to share, a list of principals you want to share the resources with, and the permissions to grant those
/// principals.
#[derive(Clone)]
pub struct ResourceShare(cfn::ResourceBody);

impl ResourceShare {
    /// A new `AWS::RAM::ResourceShare`.
    ///
    /// - `Name`. Specifies the name of the resource share.
    pub fn new(name: impl fc::IntoValue<String>) -> Self { Self(cfn::ResourceBody::new().with("Name", name)) }
    /// `AllowExternalPrincipals`. Specifies whether principals outside your organization in AWS Organizations can
    /// be associated with a resource share. A value of `true` lets you share with individual AWS accounts that are
    /// not in your organization. A value of `false` only has meaning if your account is a member of an AWS
    /// Organization. The default value is `true`.
    pub fn allow_external_principals(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("AllowExternalPrincipals", value)) }
    /// `PermissionArns`. Specifies the [Amazon Resource Names
    /// (ARNs)](https://docs.aws.amazon.com//general/latest/gr/aws-arns-and-namespaces.html) of the AWS RAM
    /// permission to associate with the resource share. If you do not specify an ARN for the permission, AWS RAM
    /// automatically attaches the default version of the permission for each resource type.
    pub fn permission_arns(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("PermissionArns", value)) }
    /// `Principals`. Specifies the principals to associate with the resource share.
    pub fn principals(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Principals", value)) }
    /// `ResourceArns`. Specifies a list of one or more ARNs of the resources to associate with the resource share.
    pub fn resource_arns(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("ResourceArns", value)) }
    /// `ResourceShareConfiguration`. The configuration for a resource share.
    pub fn resource_share_configuration(self, value: impl fc::IntoValue<ResourceShareConfiguration>) -> Self { Self(self.0.with("ResourceShareConfiguration", value)) }
    /// `Sources`. Specifies from which source accounts the service principal has access to the resources in this
    /// resource share.
    pub fn sources(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Sources", value)) }
    /// `Tags`. Specifies one or more tags to attach to the resource share itself. It doesn't attach the tags to
    /// the resources associated with the resource share.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for ResourceShare {
    const TYPE: &'static str = "AWS::RAM::ResourceShare";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ResourceShare {
    type Handle = ResourceShareRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ResourceShareRef { ResourceShareRef(self.0.build(scope, "AWS::RAM::ResourceShare")) }
}

/// A [`ResourceShare`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ResourceShareRef(fc::NodeId);

impl ResourceShareRef {
    /// `Arn`, by `Ref`. The Amazon Resource Name (ARN) of the resource share.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<ResourceShare>> { fc::Value::reference(self.0) }
    /// `CreationTime`, by `Fn::GetAtt`. The date and time when the resource share was created.
    #[inline]
    pub fn creation_time(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreationTime") }
    /// `FeatureSet`, by `Fn::GetAtt`. Indicates what features are available for this resource share.
    #[inline]
    pub fn feature_set(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "FeatureSet") }
    /// `LastUpdatedTime`, by `Fn::GetAtt`. The date and time when the resource share was last updated.
    #[inline]
    pub fn last_updated_time(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "LastUpdatedTime") }
    /// `OwningAccountId`, by `Fn::GetAtt`. The ID of the AWS account that owns the resource share.
    #[inline]
    pub fn owning_account_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "OwningAccountId") }
    /// `Status`, by `Fn::GetAtt`. The current status of the resource share.
    #[inline]
    pub fn status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Status") }
}

impl From<ResourceShareRef> for fc::NodeId {
    #[inline]
    fn from(it: ResourceShareRef) -> Self { it.0 }
}

impl From<&ResourceShareRef> for fc::NodeId {
    #[inline]
    fn from(it: &ResourceShareRef) -> Self { it.0 }
}

/// `AWS::RAM::SourceAssociation`
///
/// Associates a specified source account with a resource share.
#[derive(Clone)]
pub struct SourceAssociation(cfn::ResourceBody);

impl SourceAssociation {
    /// A new `AWS::RAM::SourceAssociation`.
    ///
    /// - `SourceId`. Specifies the ID of the source account to associate with the resource share.
    /// - `ResourceShareArn`. Specifies the [Amazon Resource Name
    ///   (ARN)](https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html) of the resource share.
    pub fn new(
        source_id: impl fc::IntoValue<String>,
        resource_share_arn: impl fc::IntoValue<fc::Arn<ResourceShare>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("SourceId", source_id)
            .with("ResourceShareArn", resource_share_arn)
        )
    }
}

impl cfn::Resource for SourceAssociation {
    const TYPE: &'static str = "AWS::RAM::SourceAssociation";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for SourceAssociation {
    type Handle = SourceAssociationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> SourceAssociationRef { SourceAssociationRef(self.0.build(scope, "AWS::RAM::SourceAssociation")) }
}

/// A [`SourceAssociation`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct SourceAssociationRef(fc::NodeId);

impl SourceAssociationRef {
    /// `SourceType`, by `Fn::GetAtt`. The type of the source.
    #[inline]
    pub fn source_type(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "SourceType") }
    /// `Status`, by `Fn::GetAtt`. The current status of the association.
    #[inline]
    pub fn status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Status") }
    /// `CreationTime`, by `Fn::GetAtt`. The date and time when the association was created.
    #[inline]
    pub fn creation_time(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreationTime") }
    /// `LastUpdatedTime`, by `Fn::GetAtt`. The date and time when the association was last updated.
    #[inline]
    pub fn last_updated_time(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "LastUpdatedTime") }
}

impl From<SourceAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: SourceAssociationRef) -> Self { it.0 }
}

impl From<&SourceAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: &SourceAssociationRef) -> Self { it.0 }
}

/// The configuration for a resource share.
#[derive(Clone)]
pub struct ResourceShareConfiguration(cfn::Properties);

impl ResourceShareConfiguration {
    /// A new `ResourceShareConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ExclusiveAccountAccess`. The resource share restricts access to an account
    pub fn exclusive_account_access(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("ExclusiveAccountAccess", value)) }
    /// `RetainSharingOnAccountLeaveOrganization`. Specifies whether the consumer account retains access to the
    /// resource share after leaving the organization.
    pub fn retain_sharing_on_account_leave_organization(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("RetainSharingOnAccountLeaveOrganization", value)) }
}

impl fc::Property for ResourceShareConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}
