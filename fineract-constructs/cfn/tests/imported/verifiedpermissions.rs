// Written by `fineract-codegen`; changes are lost.

//! The resources of `AWS::VerifiedPermissions`.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(dead_code, unreachable_pub, clippy::all, clippy::pedantic, reason = "generated")]

use fineract_cfn as cfn;
use fineract_core as fc;

/// `AWS::VerifiedPermissions::IdentitySource`
///
/// Creates or updates a reference to Amazon Cognito as an external identity provider.
#[derive(Clone)]
pub struct IdentitySource(cfn::ResourceBody);

impl IdentitySource {
    /// A new `AWS::VerifiedPermissions::IdentitySource`.
    ///
    /// - `Configuration`. Contains configuration information used when creating a new identity source.
    /// - `PolicyStoreId`. Specifies the ID of the policy store in which you want to store this identity source. Only
    ///   policies and requests made using this policy store can reference identities from the identity provider
    ///   configured in the new identity source.
    pub fn new(
        configuration: impl fc::IntoValue<IdentitySourceConfiguration>,
        policy_store_id: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("Configuration", configuration)
            .with("PolicyStoreId", policy_store_id)
        )
    }
    /// `PrincipalEntityType`. Specifies the namespace and data type of the principals generated for identities
    /// authenticated by the new identity source.
    pub fn principal_entity_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PrincipalEntityType", value)) }
}

impl cfn::Resource for IdentitySource {
    const TYPE: &'static str = "AWS::VerifiedPermissions::IdentitySource";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for IdentitySource {
    type Handle = IdentitySourceRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> IdentitySourceRef { IdentitySourceRef(self.0.build(scope, "AWS::VerifiedPermissions::IdentitySource")) }
}

/// A [`IdentitySource`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct IdentitySourceRef(fc::NodeId);

impl IdentitySourceRef {
    /// `IdentitySourceId`, by `Fn::GetAtt`. The unique ID of the new or updated identity store.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<IdentitySource>> { fc::Value::attribute(self.0, "IdentitySourceId") }
    /// `Details`, by `Fn::GetAtt`.
    #[inline]
    pub fn details(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "Details") }
    /// `Details.ClientIds`, by `Fn::GetAtt`.
    #[inline]
    pub fn details_client_ids(&self) -> fc::Value<fc::List<String>> { fc::Value::attribute(self.0, "Details.ClientIds") }
    /// `Details.DiscoveryUrl`, by `Fn::GetAtt`.
    #[inline]
    pub fn details_discovery_url(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Details.DiscoveryUrl") }
    /// `Details.OpenIdIssuer`, by `Fn::GetAtt`.
    #[inline]
    pub fn details_open_id_issuer(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Details.OpenIdIssuer") }
    /// `Details.UserPoolArn`, by `Fn::GetAtt`.
    #[inline]
    pub fn details_user_pool_arn(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Details.UserPoolArn") }
}

impl From<IdentitySourceRef> for fc::NodeId {
    #[inline]
    fn from(it: IdentitySourceRef) -> Self { it.0 }
}

impl From<&IdentitySourceRef> for fc::NodeId {
    #[inline]
    fn from(it: &IdentitySourceRef) -> Self { it.0 }
}

/// `AWS::VerifiedPermissions::Policy`
///
/// Creates or updates a Cedar policy and saves it in the specified policy store. You can create either a static
/// policy or a policy linked to a policy template.
#[derive(Clone)]
pub struct Policy(cfn::ResourceBody);

impl Policy {
    /// A new `AWS::VerifiedPermissions::Policy`.
    ///
    /// - `Definition`. Specifies the policy type and content to use for the new or updated policy. The definition
    ///   structure must include either a `Static` or a `TemplateLinked` element.
    /// - `PolicyStoreId`. Specifies the `PolicyStoreId` of the policy store you want to store the policy in.
    pub fn new(
        definition: impl fc::IntoValue<PolicyDefinition>,
        policy_store_id: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("Definition", definition)
            .with("PolicyStoreId", policy_store_id)
        )
    }
    /// `Name`.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
}

impl cfn::Resource for Policy {
    const TYPE: &'static str = "AWS::VerifiedPermissions::Policy";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Policy {
    type Handle = PolicyRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> PolicyRef { PolicyRef(self.0.build(scope, "AWS::VerifiedPermissions::Policy")) }
}

/// A [`Policy`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct PolicyRef(fc::NodeId);

impl PolicyRef {
    /// `PolicyId`, by `Fn::GetAtt`. The unique ID of the new or updated policy.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<Policy>> { fc::Value::attribute(self.0, "PolicyId") }
    /// `PolicyType`, by `Fn::GetAtt`. The type of the policy.
    #[inline]
    pub fn policy_type(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "PolicyType") }
}

impl From<PolicyRef> for fc::NodeId {
    #[inline]
    fn from(it: PolicyRef) -> Self { it.0 }
}

impl From<&PolicyRef> for fc::NodeId {
    #[inline]
    fn from(it: &PolicyRef) -> Self { it.0 }
}

/// `AWS::VerifiedPermissions::PolicyStore`
///
/// Creates a policy store. A policy store is a container for policy resources. You can create a separate policy
/// store for each of your applications.
#[derive(Clone)]
pub struct PolicyStore(cfn::ResourceBody);

impl PolicyStore {
    /// A new `AWS::VerifiedPermissions::PolicyStore`.
    ///
    /// - `ValidationSettings`. Specifies the validation setting for this policy store.
    pub fn new(validation_settings: impl fc::IntoValue<ValidationSettings>) -> Self { Self(cfn::ResourceBody::new().with("ValidationSettings", validation_settings)) }
    /// `DeletionProtection`. Specifies whether the policy store can be deleted. If enabled, the policy store can't
    /// be deleted.
    pub fn deletion_protection(self, value: impl fc::IntoValue<DeletionProtection>) -> Self { Self(self.0.with("DeletionProtection", value)) }
    /// `Description`. Descriptive text that you can provide to help with identification of the current policy
    /// store.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `EncryptionSettings`.
    pub fn encryption_settings(self, value: impl fc::IntoValue<EncryptionSettings>) -> Self { Self(self.0.with("EncryptionSettings", value)) }
    /// `Schema`. Creates or updates the policy schema in a policy store. Cedar can use the schema to validate any
    /// Cedar policies and policy templates submitted to the policy store. Any changes to the schema validate only
    /// policies and templates submitted after the schema change. Existing policies and templates are not
    /// re-evaluated against the changed schema.
    pub fn schema(self, value: impl fc::IntoValue<SchemaDefinition>) -> Self { Self(self.0.with("Schema", value)) }
    /// `Tags`. The list of key-value pairs to associate with the policy store.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for PolicyStore {
    const TYPE: &'static str = "AWS::VerifiedPermissions::PolicyStore";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for PolicyStore {
    type Handle = PolicyStoreRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> PolicyStoreRef { PolicyStoreRef(self.0.build(scope, "AWS::VerifiedPermissions::PolicyStore")) }
}

/// A [`PolicyStore`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct PolicyStoreRef(fc::NodeId);

impl PolicyStoreRef {
    /// `PolicyStoreId`, by `Ref`. The unique ID of the new or updated policy store.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<PolicyStore>> { fc::Value::reference(self.0) }
    /// `Arn`, by `Fn::GetAtt`. The [Amazon Resource Name
    /// (ARN)](https://docs.aws.amazon.com//general/latest/gr/aws-arns-and-namespaces.html) of the new or updated
    /// policy store.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<PolicyStore>> { fc::Value::attribute(self.0, "Arn") }
    /// `EncryptionState`, by `Fn::GetAtt`.
    #[inline]
    pub fn encryption_state(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "EncryptionState") }
}

impl From<PolicyStoreRef> for fc::NodeId {
    #[inline]
    fn from(it: PolicyStoreRef) -> Self { it.0 }
}

impl From<&PolicyStoreRef> for fc::NodeId {
    #[inline]
    fn from(it: &PolicyStoreRef) -> Self { it.0 }
}

/// `AWS::VerifiedPermissions::PolicyStoreAlias`
///
/// Definition of AWS::VerifiedPermissions::PolicyStoreAlias Resource Type
#[derive(Clone)]
pub struct PolicyStoreAlias(cfn::ResourceBody);

impl PolicyStoreAlias {
    /// A new `AWS::VerifiedPermissions::PolicyStoreAlias`.
    ///
    /// - `AliasName`.
    /// - `PolicyStoreId`.
    pub fn new(
        alias_name: impl fc::IntoValue<String>,
        policy_store_id: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("AliasName", alias_name)
            .with("PolicyStoreId", policy_store_id)
        )
    }
}

impl cfn::Resource for PolicyStoreAlias {
    const TYPE: &'static str = "AWS::VerifiedPermissions::PolicyStoreAlias";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for PolicyStoreAlias {
    type Handle = PolicyStoreAliasRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> PolicyStoreAliasRef { PolicyStoreAliasRef(self.0.build(scope, "AWS::VerifiedPermissions::PolicyStoreAlias")) }
}

/// A [`PolicyStoreAlias`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct PolicyStoreAliasRef(fc::NodeId);

impl PolicyStoreAliasRef {
    /// `AliasName`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<PolicyStoreAlias>> { fc::Value::reference(self.0) }
}

impl From<PolicyStoreAliasRef> for fc::NodeId {
    #[inline]
    fn from(it: PolicyStoreAliasRef) -> Self { it.0 }
}

impl From<&PolicyStoreAliasRef> for fc::NodeId {
    #[inline]
    fn from(it: &PolicyStoreAliasRef) -> Self { it.0 }
}

/// `AWS::VerifiedPermissions::PolicyTemplate`
///
/// Creates a policy template. A template can use placeholders for the principal and resource. A template must be
/// instantiated into a policy by associating it with specific principals and resources to use for the
/// placeholders. That instantiated policy can then be considered in authorization decisions. The instantiated
/// policy works identically to any other policy, except that it is dynamically linked to the template.
#[derive(Clone)]
pub struct PolicyTemplate(cfn::ResourceBody);

impl PolicyTemplate {
    /// A new `AWS::VerifiedPermissions::PolicyTemplate`.
    ///
    /// - `PolicyStoreId`. The unique identifier of the policy store that contains the template.
    /// - `Statement`. Specifies the content that you want to use for the new policy template, written in the Cedar
    ///   policy language.
    pub fn new(
        policy_store_id: impl fc::IntoValue<String>,
        statement: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("PolicyStoreId", policy_store_id)
            .with("Statement", statement)
        )
    }
    /// `Description`. The description to attach to the new or updated policy template.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `Name`.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
}

impl cfn::Resource for PolicyTemplate {
    const TYPE: &'static str = "AWS::VerifiedPermissions::PolicyTemplate";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for PolicyTemplate {
    type Handle = PolicyTemplateRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> PolicyTemplateRef { PolicyTemplateRef(self.0.build(scope, "AWS::VerifiedPermissions::PolicyTemplate")) }
}

/// A [`PolicyTemplate`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct PolicyTemplateRef(fc::NodeId);

impl PolicyTemplateRef {
    /// `PolicyTemplateId`, by `Fn::GetAtt`. The unique identifier of the new or modified policy template.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<PolicyTemplate>> { fc::Value::attribute(self.0, "PolicyTemplateId") }
}

impl From<PolicyTemplateRef> for fc::NodeId {
    #[inline]
    fn from(it: PolicyTemplateRef) -> Self { it.0 }
}

impl From<&PolicyTemplateRef> for fc::NodeId {
    #[inline]
    fn from(it: &PolicyTemplateRef) -> Self { it.0 }
}

/// The type of entity that a policy store maps to groups from an Amazon Cognito user pool identity source.
#[derive(Clone)]
pub struct CognitoGroupConfiguration(cfn::Properties);

impl CognitoGroupConfiguration {
    /// A new `CognitoGroupConfiguration`.
    ///
    /// - `GroupEntityType`. The name of the schema entity type that's mapped to the user pool group. Defaults to
    ///   `AWS::CognitoGroup`.
    pub fn new(group_entity_type: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("GroupEntityType", group_entity_type)) }
}

impl fc::Property for CognitoGroupConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A structure that contains configuration information used when creating or updating an identity source that
/// represents a connection to an Amazon Cognito user pool used as an identity provider for Verified Permissions.
#[derive(Clone)]
pub struct CognitoUserPoolConfiguration(cfn::Properties);

impl CognitoUserPoolConfiguration {
    /// A new `CognitoUserPoolConfiguration`.
    ///
    /// - `UserPoolArn`. The [Amazon Resource Name
    ///   (ARN)](https://docs.aws.amazon.com//general/latest/gr/aws-arns-and-namespaces.html) of the Amazon Cognito
    ///   user pool that contains the identities to be authorized.
    pub fn new(user_pool_arn: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("UserPoolArn", user_pool_arn)) }
    /// `ClientIds`. The unique application client IDs that are associated with the specified Amazon Cognito user
    /// pool.
    pub fn client_ids(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("ClientIds", value)) }
    /// `GroupConfiguration`. The type of entity that a policy store maps to groups from an Amazon Cognito user
    /// pool identity source.
    pub fn group_configuration(self, value: impl fc::IntoValue<CognitoGroupConfiguration>) -> Self { Self(self.0.with("GroupConfiguration", value)) }
}

impl fc::Property for CognitoUserPoolConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies whether the policy store can be deleted.
#[derive(Clone)]
pub struct DeletionProtection(cfn::Properties);

impl DeletionProtection {
    /// A value of `Mode`.
    pub const MODE_DISABLED: &'static str = "DISABLED";
    /// A value of `Mode`.
    pub const MODE_ENABLED: &'static str = "ENABLED";
    /// A new `DeletionProtection`.
    ///
    /// - `Mode`. Specifies whether the policy store can be deleted. If enabled, the policy store can't be deleted.
    pub fn new(mode: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Mode", mode)) }
}

impl fc::Property for DeletionProtection {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `EncryptionSettings`
#[derive(Clone)]
pub struct EncryptionSettings(cfn::Properties);

impl EncryptionSettings {
    /// A new `EncryptionSettings`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Default`.
    pub fn default(self, value: impl fc::IntoValue<fc::Json>) -> Self { Self(self.0.with("Default", value)) }
    /// `KmsEncryptionSettings`.
    pub fn kms_encryption_settings(self, value: impl fc::IntoValue<KmsEncryptionSettings>) -> Self { Self(self.0.with("KmsEncryptionSettings", value)) }
}

impl fc::Property for EncryptionSettings {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Contains the identifier of an entity in a policy, including its ID and type.
#[derive(Clone)]
pub struct EntityIdentifier(cfn::Properties);

impl EntityIdentifier {
    /// A new `EntityIdentifier`.
    ///
    /// - `EntityId`. The identifier of an entity.
    /// - `EntityType`. The type of an entity.
    pub fn new(
        entity_id: impl fc::IntoValue<String>,
        entity_type: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("EntityId", entity_id)
            .with("EntityType", entity_type)
        )
    }
}

impl fc::Property for EntityIdentifier {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A structure that contains configuration information used when creating or updating a new identity source.
#[derive(Clone)]
pub struct IdentitySourceConfiguration(cfn::Properties);

impl IdentitySourceConfiguration {
    /// A new `IdentitySourceConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `CognitoUserPoolConfiguration`. A structure that contains configuration information used when creating or
    /// updating an identity source that represents a connection to an Amazon Cognito user pool used as an identity
    /// provider for Verified Permissions.
    pub fn cognito_user_pool_configuration(self, value: impl fc::IntoValue<CognitoUserPoolConfiguration>) -> Self { Self(self.0.with("CognitoUserPoolConfiguration", value)) }
    /// `OpenIdConnectConfiguration`.
    pub fn open_id_connect_configuration(self, value: impl fc::IntoValue<OpenIdConnectConfiguration>) -> Self { Self(self.0.with("OpenIdConnectConfiguration", value)) }
}

impl fc::Property for IdentitySourceConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `KmsEncryptionSettings`
#[derive(Clone)]
pub struct KmsEncryptionSettings(cfn::Properties);

impl KmsEncryptionSettings {
    /// A new `KmsEncryptionSettings`.
    ///
    /// - `Key`.
    pub fn new(key: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Key", key)) }
    /// `EncryptionContext`.
    pub fn encryption_context(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("EncryptionContext", value)) }
}

impl fc::Property for KmsEncryptionSettings {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The configuration of an OpenID Connect (OIDC) identity source for handling access token claims. Contains the
/// claim that you want to identify as the principal in an authorization request, and the values of the `aud`
/// claim, or audiences, that you want to accept.
#[derive(Clone)]
pub struct OpenIdConnectAccessTokenConfiguration(cfn::Properties);

impl OpenIdConnectAccessTokenConfiguration {
    /// A new `OpenIdConnectAccessTokenConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Audiences`. The access token `aud` claim values that you want to accept in your policy store. For example,
    /// `https://myapp.example.com, https://myapp2.example.com`.
    pub fn audiences(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Audiences", value)) }
    /// `PrincipalIdClaim`. The claim that determines the principal in OIDC access tokens. For example, `sub`.
    pub fn principal_id_claim(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PrincipalIdClaim", value)) }
}

impl fc::Property for OpenIdConnectAccessTokenConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Contains configuration details of an OpenID Connect (OIDC) identity provider, or identity source, that Verified
/// Permissions can use to generate entities from authenticated identities. It specifies the issuer URL, token type
/// that you want to use, and policy store entity details.
#[derive(Clone)]
pub struct OpenIdConnectConfiguration(cfn::Properties);

impl OpenIdConnectConfiguration {
    /// A new `OpenIdConnectConfiguration`.
    ///
    /// - `Issuer`. The issuer URL of an OIDC identity provider. This URL must have an OIDC discovery endpoint at the
    ///   path `.well-known/openid-configuration`.
    /// - `TokenSelection`. The token type that you want to process from your OIDC identity provider. Your policy
    ///   store can process either identity (ID) or access tokens from a given OIDC identity source.
    pub fn new(
        issuer: impl fc::IntoValue<String>,
        token_selection: impl fc::IntoValue<OpenIdConnectTokenSelection>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Issuer", issuer)
            .with("TokenSelection", token_selection)
        )
    }
    /// `EntityIdPrefix`. A descriptive string that you want to prefix to user entities from your OIDC identity
    /// provider. For example, if you set an `entityIdPrefix` of `MyOIDCProvider`, you can reference principals in
    /// your policies in the format `MyCorp::User::MyOIDCProvider|Carlos`.
    pub fn entity_id_prefix(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("EntityIdPrefix", value)) }
    /// `GroupConfiguration`. The claim in OIDC identity provider tokens that indicates a user's group membership,
    /// and the entity type that you want to map it to. For example, this object can map the contents of a `groups`
    /// claim to `MyCorp::UserGroup`.
    pub fn group_configuration(self, value: impl fc::IntoValue<OpenIdConnectGroupConfiguration>) -> Self { Self(self.0.with("GroupConfiguration", value)) }
}

impl fc::Property for OpenIdConnectConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The claim in OIDC identity provider tokens that indicates a user's group membership, and the entity type that
/// you want to map it to. For example, this object can map the contents of a `groups` claim to
/// `MyCorp::UserGroup`.
#[derive(Clone)]
pub struct OpenIdConnectGroupConfiguration(cfn::Properties);

impl OpenIdConnectGroupConfiguration {
    /// A new `OpenIdConnectGroupConfiguration`.
    ///
    /// - `GroupClaim`. The token claim that you want Verified Permissions to interpret as group membership. For
    ///   example, `groups`.
    /// - `GroupEntityType`. The policy store entity type that you want to map your users' group claim to. For
    ///   example, `MyCorp::UserGroup`. A group entity type is an entity that can have a user entity type as a
    ///   member.
    pub fn new(
        group_claim: impl fc::IntoValue<String>,
        group_entity_type: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("GroupClaim", group_claim)
            .with("GroupEntityType", group_entity_type)
        )
    }
}

impl fc::Property for OpenIdConnectGroupConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The configuration of an OpenID Connect (OIDC) identity source for handling identity (ID) token claims. Contains
/// the claim that you want to identify as the principal in an authorization request, and the values of the `aud`
/// claim, or audiences, that you want to accept.
#[derive(Clone)]
pub struct OpenIdConnectIdentityTokenConfiguration(cfn::Properties);

impl OpenIdConnectIdentityTokenConfiguration {
    /// A new `OpenIdConnectIdentityTokenConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ClientIds`. The ID token audience, or client ID, claim values that you want to accept in your policy store
    /// from an OIDC identity provider. For example, `1example23456789, 2example10111213`.
    pub fn client_ids(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("ClientIds", value)) }
    /// `PrincipalIdClaim`. The claim that determines the principal in OIDC access tokens. For example, `sub`.
    pub fn principal_id_claim(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PrincipalIdClaim", value)) }
}

impl fc::Property for OpenIdConnectIdentityTokenConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The token type that you want to process from your OIDC identity provider. Your policy store can process either
/// identity (ID) or access tokens from a given OIDC identity source.
#[derive(Clone)]
pub struct OpenIdConnectTokenSelection(cfn::Properties);

impl OpenIdConnectTokenSelection {
    /// A new `OpenIdConnectTokenSelection`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `AccessTokenOnly`. The OIDC configuration for processing access tokens. Contains allowed audience claims,
    /// for example `https://auth.example.com`, and the claim that you want to map to the principal, for example
    /// `sub`.
    pub fn access_token_only(self, value: impl fc::IntoValue<OpenIdConnectAccessTokenConfiguration>) -> Self { Self(self.0.with("AccessTokenOnly", value)) }
    /// `IdentityTokenOnly`. The OIDC configuration for processing identity (ID) tokens. Contains allowed client ID
    /// claims, for example `1example23456789`, and the claim that you want to map to the principal, for example
    /// `sub`.
    pub fn identity_token_only(self, value: impl fc::IntoValue<OpenIdConnectIdentityTokenConfiguration>) -> Self { Self(self.0.with("IdentityTokenOnly", value)) }
}

impl fc::Property for OpenIdConnectTokenSelection {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A structure that defines a Cedar policy. It includes the policy type, a description, and a policy body. This is
/// a top level data type used to create a policy.
#[derive(Clone)]
pub struct PolicyDefinition(cfn::Properties);

impl PolicyDefinition {
    /// A new `PolicyDefinition`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Static`. A structure that describes a static policy. An static policy doesn't use a template or allow
    /// placeholders for entities.
    pub fn r#static(self, value: impl fc::IntoValue<StaticPolicyDefinition>) -> Self { Self(self.0.with("Static", value)) }
    /// `TemplateLinked`. A structure that describes a policy that was instantiated from a template. The template
    /// can specify placeholders for `principal` and `resource`. When you use
    /// [CreatePolicy](https://docs.aws.amazon.com/verifiedpermissions/latest/apireference/API_CreatePolicy.html)
    /// to create a policy from a template, you specify the exact principal and resource to use for the
    /// instantiated policy.
    pub fn template_linked(self, value: impl fc::IntoValue<TemplateLinkedPolicyDefinition>) -> Self { Self(self.0.with("TemplateLinked", value)) }
}

impl fc::Property for PolicyDefinition {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Contains a list of principal types, resource types, and actions that can be specified in policies stored in the
/// same policy store. If the validation mode for the policy store is set to `STRICT`, then policies that can't be
/// validated by this schema are rejected by Verified Permissions and can't be stored in the policy store.
#[derive(Clone)]
pub struct SchemaDefinition(cfn::Properties);

impl SchemaDefinition {
    /// A new `SchemaDefinition`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `CedarJson`. A JSON string representation of the schema supported by applications that use this policy
    /// store.
    pub fn cedar_json(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CedarJson", value)) }
}

impl fc::Property for SchemaDefinition {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A structure that defines a static policy.
#[derive(Clone)]
pub struct StaticPolicyDefinition(cfn::Properties);

impl StaticPolicyDefinition {
    /// A new `StaticPolicyDefinition`.
    ///
    /// - `Statement`. The policy content of the static policy, written in the Cedar policy language.
    pub fn new(statement: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Statement", statement)) }
    /// `Description`. The description of the static policy.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
}

impl fc::Property for StaticPolicyDefinition {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A structure that describes a policy created by instantiating a policy template.
#[derive(Clone)]
pub struct TemplateLinkedPolicyDefinition(cfn::Properties);

impl TemplateLinkedPolicyDefinition {
    /// A new `TemplateLinkedPolicyDefinition`.
    ///
    /// - `PolicyTemplateId`. The unique identifier of the policy template used to create this policy.
    pub fn new(policy_template_id: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("PolicyTemplateId", policy_template_id)) }
    /// `Principal`. The principal associated with this template-linked policy. Verified Permissions substitutes
    /// this principal for the `?principal` placeholder in the policy template when it evaluates an authorization
    /// request.
    pub fn principal(self, value: impl fc::IntoValue<EntityIdentifier>) -> Self { Self(self.0.with("Principal", value)) }
    /// `Resource`. The resource associated with this template-linked policy. Verified Permissions substitutes this
    /// resource for the `?resource` placeholder in the policy template when it evaluates an authorization request.
    pub fn resource(self, value: impl fc::IntoValue<EntityIdentifier>) -> Self { Self(self.0.with("Resource", value)) }
}

impl fc::Property for TemplateLinkedPolicyDefinition {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A structure that contains Cedar policy validation settings for the policy store. The validation mode determines
/// which validation failures that Cedar considers serious enough to block acceptance of a new or edited static
/// policy or policy template.
#[derive(Clone)]
pub struct ValidationSettings(cfn::Properties);

impl ValidationSettings {
    /// A value of `Mode`.
    pub const MODE_OFF: &'static str = "OFF";
    /// A value of `Mode`.
    pub const MODE_STRICT: &'static str = "STRICT";
    /// A new `ValidationSettings`.
    ///
    /// - `Mode`. The validation mode currently configured for this policy store.
    pub fn new(mode: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Mode", mode)) }
}

impl fc::Property for ValidationSettings {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}
