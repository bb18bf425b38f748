// Written by `fineract-codegen`; changes are lost.

//! The resources of `AWS::Cognito`.

use fineract_core as fc;

use crate as cfn;

pub use cfn::target::cognito::IdentityPool;

impl IdentityPool {
    /// A new `AWS::Cognito::IdentityPool`.
    ///
    /// - `AllowUnauthenticatedIdentities`. Specifies whether the identity pool supports unauthenticated logins.
    pub fn new(
        allow_unauthenticated_identities: impl fc::IntoValue<bool>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("AllowUnauthenticatedIdentities", allow_unauthenticated_identities)
        )
    }
    /// `AllowClassicFlow`. Enables the Basic (Classic) authentication flow.
    pub fn allow_classic_flow(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("AllowClassicFlow", value)) }
    /// `CognitoEvents`. The events to configure.
    pub fn cognito_events(self, value: impl fc::IntoValue<fc::Json>) -> Self { Self(self.0.with("CognitoEvents", value)) }
    /// `CognitoIdentityProviders`. The Amazon Cognito user pools and their client IDs.
    pub fn cognito_identity_providers(self, value: impl fc::IntoValue<fc::List<CognitoIdentityProvider>>) -> Self { Self(self.0.with("CognitoIdentityProviders", value)) }
    /// `CognitoStreams`. Configuration options for configuring Amazon Cognito streams.
    pub fn cognito_streams(self, value: impl fc::IntoValue<CognitoStreams>) -> Self { Self(self.0.with("CognitoStreams", value)) }
    /// `DeveloperProviderName`. The "domain" Amazon Cognito uses when referencing your users. This name acts as a
    /// placeholder that allows your backend and the Amazon Cognito service to communicate about the developer
    /// provider. For the `DeveloperProviderName`, you can use letters and periods (.), underscores (\_), and
    /// dashes (-).
    pub fn developer_provider_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DeveloperProviderName", value)) }
    /// `IdentityPoolName`. The name of your Amazon Cognito identity pool.
    pub fn identity_pool_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("IdentityPoolName", value)) }
    /// `IdentityPoolTags`. Tags to assign to the identity pool. A tag is a label that you can apply to identity
    /// pools to categorize and manage them in different ways, such as by purpose, owner, environment, or other
    /// criteria.
    pub fn identity_pool_tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("IdentityPoolTags", value)) }
    /// `OpenIdConnectProviderARNs`. The Amazon Resource Names (ARNs) of the OpenID connect providers.
    pub fn open_id_connect_provider_arns(self, value: impl fc::IntoValue<fc::List<fc::Arn<cfn::target::iam::OidcProvider>>>) -> Self { Self(self.0.with("OpenIdConnectProviderARNs", value)) }
    /// `PushSync`. The configuration options to be applied to the identity pool.
    pub fn push_sync(self, value: impl fc::IntoValue<PushSync>) -> Self { Self(self.0.with("PushSync", value)) }
    /// `SamlProviderARNs`. The Amazon Resource Names (ARNs) of the Security Assertion Markup Language (SAML)
    /// providers.
    pub fn saml_provider_arns(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("SamlProviderARNs", value)) }
    /// `SupportedLoginProviders`. Key-value pairs that map provider names to provider app IDs.
    pub fn supported_login_providers(self, value: impl fc::IntoValue<fc::Json>) -> Self { Self(self.0.with("SupportedLoginProviders", value)) }
}

impl cfn::Resource for IdentityPool {
    const TYPE: &'static str = "AWS::Cognito::IdentityPool";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for IdentityPool {
    type Handle = IdentityPoolRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> IdentityPoolRef { IdentityPoolRef(self.0.build(scope, "AWS::Cognito::IdentityPool")) }
}

/// A [`IdentityPool`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct IdentityPoolRef(fc::NodeId);

impl IdentityPoolRef {
    /// `Id`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<IdentityPool>> { fc::Value::reference(self.0) }
    /// `Name`, by `Fn::GetAtt`. The name of the Amazon Cognito identity pool, returned as a string.
    #[inline]
    pub fn name(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Name") }
}

impl From<IdentityPoolRef> for fc::NodeId {
    #[inline]
    fn from(it: IdentityPoolRef) -> Self { it.0 }
}

impl From<&IdentityPoolRef> for fc::NodeId {
    #[inline]
    fn from(it: &IdentityPoolRef) -> Self { it.0 }
}

/// `AWS::Cognito::IdentityPoolPrincipalTag`
///
/// A list of the identity pool principal tag assignments for attributes for access control.
#[derive(Clone)]
pub struct IdentityPoolPrincipalTag(cfn::ResourceBody);

impl IdentityPoolPrincipalTag {
    /// A new `AWS::Cognito::IdentityPoolPrincipalTag`.
    ///
    /// - `IdentityPoolId`. The identity pool that you want to associate with this principal tag map.
    /// - `IdentityProviderName`. The identity pool identity provider (IdP) that you want to associate with this
    ///   principal tag map.
    pub fn new(
        identity_pool_id: impl fc::IntoValue<fc::IdOf<IdentityPool>>,
        identity_provider_name: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("IdentityPoolId", identity_pool_id)
            .with("IdentityProviderName", identity_provider_name)
        )
    }
    /// `PrincipalTags`. A JSON-formatted list of user claims and the principal tags that you want to associate
    /// with them. When Amazon Cognito requests credentials, it sets the value of the principal tag to the value of
    /// the user's claim.
    pub fn principal_tags(self, value: impl fc::IntoValue<fc::Json>) -> Self { Self(self.0.with("PrincipalTags", value)) }
    /// `UseDefaults`. Use a default set of mappings between claims and tags for this provider, instead of a custom
    /// map.
    pub fn use_defaults(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("UseDefaults", value)) }
}

impl cfn::Resource for IdentityPoolPrincipalTag {
    const TYPE: &'static str = "AWS::Cognito::IdentityPoolPrincipalTag";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for IdentityPoolPrincipalTag {
    type Handle = IdentityPoolPrincipalTagRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> IdentityPoolPrincipalTagRef { IdentityPoolPrincipalTagRef(self.0.build(scope, "AWS::Cognito::IdentityPoolPrincipalTag")) }
}

/// A [`IdentityPoolPrincipalTag`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct IdentityPoolPrincipalTagRef(fc::NodeId);

impl From<IdentityPoolPrincipalTagRef> for fc::NodeId {
    #[inline]
    fn from(it: IdentityPoolPrincipalTagRef) -> Self { it.0 }
}

impl From<&IdentityPoolPrincipalTagRef> for fc::NodeId {
    #[inline]
    fn from(it: &IdentityPoolPrincipalTagRef) -> Self { it.0 }
}

/// `AWS::Cognito::IdentityPoolRoleAttachment`
///
/// The `AWS::Cognito::IdentityPoolRoleAttachment` resource manages the role configuration for an Amazon Cognito
/// identity pool.
#[derive(Clone)]
pub struct IdentityPoolRoleAttachment(cfn::ResourceBody);

impl IdentityPoolRoleAttachment {
    /// A new `AWS::Cognito::IdentityPoolRoleAttachment`.
    ///
    /// - `IdentityPoolId`. An identity pool ID in the format `REGION:GUID`.
    pub fn new(identity_pool_id: impl fc::IntoValue<fc::IdOf<IdentityPool>>) -> Self { Self(cfn::ResourceBody::new().with("IdentityPoolId", identity_pool_id)) }
    /// `RoleMappings`. How users for a specific identity provider are mapped to roles. This is a string to the
    /// `RoleMapping` object map. The string identifies the identity provider. For example: `graph.facebook.com` or
    /// `cognito-idp.us-east-1.amazonaws.com/us-east-1_abcdefghi:app_client_id`.
    pub fn role_mappings(self, value: impl fc::IntoValue<fc::Dict<RoleMapping>>) -> Self { Self(self.0.with("RoleMappings", value)) }
    /// `Roles`. The map of the roles associated with this pool. For a given role, the key is either
    /// "authenticated" or "unauthenticated". The value is the role ARN.
    pub fn roles(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("Roles", value)) }
}

impl cfn::Resource for IdentityPoolRoleAttachment {
    const TYPE: &'static str = "AWS::Cognito::IdentityPoolRoleAttachment";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for IdentityPoolRoleAttachment {
    type Handle = IdentityPoolRoleAttachmentRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> IdentityPoolRoleAttachmentRef { IdentityPoolRoleAttachmentRef(self.0.build(scope, "AWS::Cognito::IdentityPoolRoleAttachment")) }
}

/// A [`IdentityPoolRoleAttachment`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct IdentityPoolRoleAttachmentRef(fc::NodeId);

impl IdentityPoolRoleAttachmentRef {
    /// `Id`, by `Ref`. The resource ID.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<IdentityPoolRoleAttachment>> { fc::Value::reference(self.0) }
}

impl From<IdentityPoolRoleAttachmentRef> for fc::NodeId {
    #[inline]
    fn from(it: IdentityPoolRoleAttachmentRef) -> Self { it.0 }
}

impl From<&IdentityPoolRoleAttachmentRef> for fc::NodeId {
    #[inline]
    fn from(it: &IdentityPoolRoleAttachmentRef) -> Self { it.0 }
}

/// `AWS::Cognito::LogDeliveryConfiguration`
///
/// Sets up or modifies the logging configuration of a user pool. User pools can export user notification logs and,
/// when threat protection is active, user-activity logs.
#[derive(Clone)]
pub struct LogDeliveryConfiguration(cfn::ResourceBody);

impl LogDeliveryConfiguration {
    /// A new `AWS::Cognito::LogDeliveryConfiguration`.
    ///
    /// - `UserPoolId`. The ID of the user pool where you configured logging.
    pub fn new(user_pool_id: impl fc::IntoValue<fc::IdOf<UserPool>>) -> Self { Self(cfn::ResourceBody::new().with("UserPoolId", user_pool_id)) }
    /// `LogConfigurations`. A logging destination of a user pool. User pools can have multiple logging
    /// destinations for message-delivery and user-activity logs.
    pub fn log_configurations(self, value: impl fc::IntoValue<fc::List<LogConfiguration>>) -> Self { Self(self.0.with("LogConfigurations", value)) }
}

impl cfn::Resource for LogDeliveryConfiguration {
    const TYPE: &'static str = "AWS::Cognito::LogDeliveryConfiguration";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for LogDeliveryConfiguration {
    type Handle = LogDeliveryConfigurationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> LogDeliveryConfigurationRef { LogDeliveryConfigurationRef(self.0.build(scope, "AWS::Cognito::LogDeliveryConfiguration")) }
}

/// A [`LogDeliveryConfiguration`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct LogDeliveryConfigurationRef(fc::NodeId);

impl LogDeliveryConfigurationRef {
    /// `Id`, by `Ref`. A user pool ID, for example `us-east-1_EXAMPLE`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<LogDeliveryConfiguration>> { fc::Value::reference(self.0) }
}

impl From<LogDeliveryConfigurationRef> for fc::NodeId {
    #[inline]
    fn from(it: LogDeliveryConfigurationRef) -> Self { it.0 }
}

impl From<&LogDeliveryConfigurationRef> for fc::NodeId {
    #[inline]
    fn from(it: &LogDeliveryConfigurationRef) -> Self { it.0 }
}

/// `AWS::Cognito::ManagedLoginBranding`
///
/// Creates a new set of branding settings for a user pool style and associates it with an app client. This
/// operation is the programmatic option for the creation of a new style in the branding designer.
#[derive(Clone)]
pub struct ManagedLoginBranding(cfn::ResourceBody);

impl ManagedLoginBranding {
    /// A new `AWS::Cognito::ManagedLoginBranding`.
    ///
    /// - `UserPoolId`. The user pool where the branding style is assigned.
    pub fn new(user_pool_id: impl fc::IntoValue<fc::IdOf<UserPool>>) -> Self { Self(cfn::ResourceBody::new().with("UserPoolId", user_pool_id)) }
    /// `Assets`. An array of image files that you want to apply to roles like backgrounds, logos, and icons. Each
    /// object must also indicate whether it is for dark mode, light mode, or browser-adaptive mode.
    pub fn assets(self, value: impl fc::IntoValue<fc::List<AssetType>>) -> Self { Self(self.0.with("Assets", value)) }
    /// `ClientId`. The app client that you want to assign the branding style to. Each style is linked to an app
    /// client until you delete it.
    pub fn client_id(self, value: impl fc::IntoValue<fc::IdOf<UserPoolClient>>) -> Self { Self(self.0.with("ClientId", value)) }
    /// `ReturnMergedResources`. When `true`, returns values for branding options that are unchanged from Amazon
    /// Cognito defaults. When `false` or when you omit this parameter, returns only values that you customized in
    /// your branding style.
    pub fn return_merged_resources(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("ReturnMergedResources", value)) }
    /// `Settings`. A JSON file, encoded as a `Document` type, with the the settings that you want to apply to your
    /// style.
    pub fn settings(self, value: impl fc::IntoValue<fc::Json>) -> Self { Self(self.0.with("Settings", value)) }
    /// `UseCognitoProvidedValues`. When true, applies the default branding style options. This option reverts to
    /// default style options that are managed by Amazon Cognito. You can modify them later in the branding editor.
    pub fn use_cognito_provided_values(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("UseCognitoProvidedValues", value)) }
}

impl cfn::Resource for ManagedLoginBranding {
    const TYPE: &'static str = "AWS::Cognito::ManagedLoginBranding";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ManagedLoginBranding {
    type Handle = ManagedLoginBrandingRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ManagedLoginBrandingRef { ManagedLoginBrandingRef(self.0.build(scope, "AWS::Cognito::ManagedLoginBranding")) }
}

/// A [`ManagedLoginBranding`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ManagedLoginBrandingRef(fc::NodeId);

impl ManagedLoginBrandingRef {
    /// `ManagedLoginBrandingId`, by `Fn::GetAtt`. The ID of the managed login branding style.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<ManagedLoginBranding>> { fc::Value::attribute(self.0, "ManagedLoginBrandingId") }
}

impl From<ManagedLoginBrandingRef> for fc::NodeId {
    #[inline]
    fn from(it: ManagedLoginBrandingRef) -> Self { it.0 }
}

impl From<&ManagedLoginBrandingRef> for fc::NodeId {
    #[inline]
    fn from(it: &ManagedLoginBrandingRef) -> Self { it.0 }
}

/// `AWS::Cognito::Terms`
///
/// Creates terms documents for the requested app client. When Terms and conditions and Privacy policy documents
/// are configured, the app client displays links to them in the sign-up page of managed login for the app client.
#[derive(Clone)]
pub struct Terms(cfn::ResourceBody);

/// What a [`Terms`] can't be without.
#[derive(Clone)]
pub struct TermsRequired<A, B, C, D, E> {
    /// `Enforcement`. This parameter is reserved for future use and currently accepts one value. (`String`)
    pub enforcement: A,
    /// `Links`. A map of URLs to languages. For each localized language that will view the requested `TermsName`,
    /// assign a URL. A selection of `cognito:default` displays for all languages that don't have a
    /// language-specific URL. (`Dict<String>`)
    pub links: B,
    /// `TermsName`. The type and friendly name of the terms documents. (`String`)
    pub terms_name: C,
    /// `TermsSource`. This parameter is reserved for future use and currently accepts one value. (`String`)
    pub terms_source: D,
    /// `UserPoolId`. The ID of the user pool that contains the terms documents. (`IdOf<UserPool>`)
    pub user_pool_id: E,
}

impl Terms {
    /// A value of `Enforcement`.
    pub const ENFORCEMENT_NONE: &'static str = "NONE";
    /// A value of `TermsSource`.
    pub const TERMS_SOURCE_LINK: &'static str = "LINK";
    /// A new `AWS::Cognito::Terms`.
    pub fn new(required: TermsRequired<
        impl fc::IntoValue<String>,
        impl fc::IntoValue<fc::Dict<String>>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<fc::IdOf<UserPool>>,
    >) -> Self {
        Self(cfn::ResourceBody::new()
            .with("Enforcement", required.enforcement)
            .with("Links", required.links)
            .with("TermsName", required.terms_name)
            .with("TermsSource", required.terms_source)
            .with("UserPoolId", required.user_pool_id)
        )
    }
    /// `ClientId`. The ID of the app client that the terms documents are assigned to.
    pub fn client_id(self, value: impl fc::IntoValue<fc::IdOf<UserPoolClient>>) -> Self { Self(self.0.with("ClientId", value)) }
}

impl cfn::Resource for Terms {
    const TYPE: &'static str = "AWS::Cognito::Terms";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Terms {
    type Handle = TermsRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> TermsRef { TermsRef(self.0.build(scope, "AWS::Cognito::Terms")) }
}

/// A [`Terms`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct TermsRef(fc::NodeId);

impl TermsRef {
    /// `TermsId`, by `Fn::GetAtt`. The ID of the terms documents.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<Terms>> { fc::Value::attribute(self.0, "TermsId") }
}

impl From<TermsRef> for fc::NodeId {
    #[inline]
    fn from(it: TermsRef) -> Self { it.0 }
}

impl From<&TermsRef> for fc::NodeId {
    #[inline]
    fn from(it: &TermsRef) -> Self { it.0 }
}

pub use cfn::target::cognito::UserPool;

impl UserPool {
    /// A value of `UserPoolTier`.
    pub const USER_POOL_TIER_ESSENTIALS: &'static str = "ESSENTIALS";
    /// A value of `UserPoolTier`.
    pub const USER_POOL_TIER_LITE: &'static str = "LITE";
    /// A value of `UserPoolTier`.
    pub const USER_POOL_TIER_PLUS: &'static str = "PLUS";
    /// A value of `WebAuthnFactorConfiguration`.
    pub const WEB_AUTHN_FACTOR_CONFIGURATION_MULTI_FACTOR_WITH_USER_VERIFICATION: &'static str = "MULTI_FACTOR_WITH_USER_VERIFICATION";
    /// A value of `WebAuthnFactorConfiguration`.
    pub const WEB_AUTHN_FACTOR_CONFIGURATION_SINGLE_FACTOR: &'static str = "SINGLE_FACTOR";
    /// A new `AWS::Cognito::UserPool`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `AccountRecoverySetting`. The available verified method a user can use to recover their password when they
    /// call `ForgotPassword`. You can use this setting to define a preferred method when a user has more than one
    /// method available. With this setting, SMS doesn't qualify for a valid password recovery mechanism if the
    /// user also has SMS multi-factor authentication (MFA) activated.
    pub fn account_recovery_setting(self, value: impl fc::IntoValue<AccountRecoverySetting>) -> Self { Self(self.0.with("AccountRecoverySetting", value)) }
    /// `AdminCreateUserConfig`. The settings for administrator creation of users in a user pool. Contains settings
    /// for allowing user sign-up, customizing invitation messages to new users, and the amount of time before
    /// temporary passwords expire.
    pub fn admin_create_user_config(self, value: impl fc::IntoValue<AdminCreateUserConfig>) -> Self { Self(self.0.with("AdminCreateUserConfig", value)) }
    /// `AliasAttributes`. Attributes supported as an alias for this user pool.
    pub fn alias_attributes(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("AliasAttributes", value)) }
    /// `AutoVerifiedAttributes`. The attributes that you want your user pool to automatically verify.
    pub fn auto_verified_attributes(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("AutoVerifiedAttributes", value)) }
    /// `DeletionProtection`. When active, `DeletionProtection` prevents accidental deletion of your user pool.
    /// Before you can delete a user pool that you have protected against deletion, you must deactivate this
    /// feature.
    pub fn deletion_protection(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DeletionProtection", value)) }
    /// `DeviceConfiguration`. The device-remembering configuration for a user pool. Device remembering or device
    /// tracking is a "Remember me on this device" option for user pools that perform authentication with the
    /// device key of a trusted device in the back end, instead of a user-provided MFA code. A null value indicates
    /// that you have deactivated device remembering in your user pool.
    pub fn device_configuration(self, value: impl fc::IntoValue<DeviceConfiguration>) -> Self { Self(self.0.with("DeviceConfiguration", value)) }
    /// `EmailAuthenticationMessage`.
    pub fn email_authentication_message(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("EmailAuthenticationMessage", value)) }
    /// `EmailAuthenticationSubject`.
    pub fn email_authentication_subject(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("EmailAuthenticationSubject", value)) }
    /// `EmailConfiguration`. The email configuration of your user pool. The email configuration type sets your
    /// preferred sending method, AWS Region, and sender for messages from your user pool.
    pub fn email_configuration(self, value: impl fc::IntoValue<EmailConfiguration>) -> Self { Self(self.0.with("EmailConfiguration", value)) }
    /// `EmailVerificationMessage`. This parameter is no longer used. See
    /// [VerificationMessageTemplateType](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cognito-userpool-verificationmessagetemplate.html).
    pub fn email_verification_message(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("EmailVerificationMessage", value)) }
    /// `EmailVerificationSubject`. This parameter is no longer used. See
    /// [VerificationMessageTemplateType](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cognito-userpool-verificationmessagetemplate.html).
    pub fn email_verification_subject(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("EmailVerificationSubject", value)) }
    /// `EnabledMfas`. Set enabled MFA options on a specified user pool. To disable all MFAs after it has been
    /// enabled, set `MfaConfiguration` to `OFF` and remove EnabledMfas. MFAs can only be all disabled if
    /// `MfaConfiguration` is `OFF`. After you enable `SMS_MFA`, you can only disable it by setting
    /// `MfaConfiguration` to `OFF`.
    pub fn enabled_mfas(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("EnabledMfas", value)) }
    /// `IssuerConfiguration`.
    pub fn issuer_configuration(self, value: impl fc::IntoValue<IssuerConfiguration>) -> Self { Self(self.0.with("IssuerConfiguration", value)) }
    /// `KeyConfiguration`.
    pub fn key_configuration(self, value: impl fc::IntoValue<KeyConfiguration>) -> Self { Self(self.0.with("KeyConfiguration", value)) }
    /// `LambdaConfig`. A collection of user pool Lambda triggers. Amazon Cognito invokes triggers at several
    /// possible stages of authentication operations. Triggers can modify the outcome of the operations that
    /// invoked them.
    pub fn lambda_config(self, value: impl fc::IntoValue<UserPoolLambdaConfig>) -> Self { Self(self.0.with("LambdaConfig", value)) }
    /// `MfaConfiguration`. Displays the state of multi-factor authentication (MFA) as on, off, or optional. When
    /// `ON`, all users must set up MFA before they can sign in. When `OPTIONAL`, your application must make a
    /// client-side determination of whether a user wants to register an MFA device. For user pools with adaptive
    /// authentication with threat protection, choose `OPTIONAL`.
    pub fn mfa_configuration(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("MfaConfiguration", value)) }
    /// `Policies`. A list of user pool policies. Contains the policy that sets password-complexity requirements.
    pub fn policies(self, value: impl fc::IntoValue<Policies>) -> Self { Self(self.0.with("Policies", value)) }
    /// `Schema`. An array of attributes for the new user pool. You can add custom attributes and modify the
    /// properties of default attributes. The specifications in this parameter set the required attributes in your
    /// user pool.
    pub fn schema(self, value: impl fc::IntoValue<fc::List<SchemaAttribute>>) -> Self { Self(self.0.with("Schema", value)) }
    /// `SmsAuthenticationMessage`. The contents of the SMS authentication message.
    pub fn sms_authentication_message(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SmsAuthenticationMessage", value)) }
    /// `SmsConfiguration`. The settings for your Amazon Cognito user pool to send SMS messages with Amazon Simple
    /// Notification Service. To send SMS messages with Amazon SNS in the AWS Region that you want, the Amazon
    /// Cognito user pool uses an AWS Identity and Access Management (IAM) role in your AWS account.
    pub fn sms_configuration(self, value: impl fc::IntoValue<UserPoolSmsConfiguration>) -> Self { Self(self.0.with("SmsConfiguration", value)) }
    /// `SmsVerificationMessage`. This parameter is no longer used. See
    /// [VerificationMessageTemplateType](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cognito-userpool-verificationmessagetemplate.html).
    pub fn sms_verification_message(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SmsVerificationMessage", value)) }
    /// `UserAttributeUpdateSettings`. The settings for updates to user attributes. These settings include the
    /// property `AttributesRequireVerificationBeforeUpdate`, a user-pool setting that tells Amazon Cognito how to
    /// handle changes to the value of your users' email address and phone number attributes.
    pub fn user_attribute_update_settings(self, value: impl fc::IntoValue<UserAttributeUpdateSettings>) -> Self { Self(self.0.with("UserAttributeUpdateSettings", value)) }
    /// `UserPoolAddOns`. Contains settings for activation of threat protection, including the operating mode and
    /// additional authentication types. To log user security information but take no action, set to `AUDIT`. To
    /// configure automatic security responses to potentially unwanted traffic to your user pool, set to
    /// `ENFORCED`.
    pub fn user_pool_add_ons(self, value: impl fc::IntoValue<UserPoolAddOns>) -> Self { Self(self.0.with("UserPoolAddOns", value)) }
    /// `UserPoolName`. A friendly name for your user pool.
    pub fn user_pool_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("UserPoolName", value)) }
    /// `UserPoolTags`. The tag keys and values to assign to the user pool. A tag is a label that you can use to
    /// categorize and manage user pools in different ways, such as by purpose, owner, environment, or other
    /// criteria.
    pub fn user_pool_tags(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("UserPoolTags", value)) }
    /// `UserPoolTier`. The user pool [feature
    /// plan](https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-sign-in-feature-plans.html), or
    /// tier. This parameter determines the eligibility of the user pool for features like managed login,
    /// access-token customization, and threat protection. Defaults to `ESSENTIALS`.
    pub fn user_pool_tier(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("UserPoolTier", value)) }
    /// `UsernameAttributes`. Specifies whether a user can use an email address or phone number as a username when
    /// they sign up.
    pub fn username_attributes(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("UsernameAttributes", value)) }
    /// `UsernameConfiguration`. Sets the case sensitivity option for sign-in usernames. When `CaseSensitive` is
    /// `false` (case insensitive), users can sign in with any combination of capital and lowercase letters. For
    /// example, `username`, `USERNAME`, or `UserName`, or for email, `email@example.com` or `EMaiL@eXamplE.Com`.
    /// For most use cases, set case sensitivity to `false` as a best practice.
    pub fn username_configuration(self, value: impl fc::IntoValue<UsernameConfiguration>) -> Self { Self(self.0.with("UsernameConfiguration", value)) }
    /// `VerificationMessageTemplate`. The template for the verification message that your user pool delivers to
    /// users who set an email address or phone number attribute.
    pub fn verification_message_template(self, value: impl fc::IntoValue<VerificationMessageTemplate>) -> Self { Self(self.0.with("VerificationMessageTemplate", value)) }
    /// `WebAuthnFactorConfiguration`.
    pub fn web_authn_factor_configuration(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("WebAuthnFactorConfiguration", value)) }
    /// `WebAuthnRelyingPartyID`. Sets or displays the authentication domain, typically your user pool domain, that
    /// passkey providers must use as a relying party (RP) in their configuration.
    pub fn web_authn_relying_party_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("WebAuthnRelyingPartyID", value)) }
    /// `WebAuthnUserVerification`. When `required`, users can only register and sign in users with passkeys that
    /// are capable of [user
    /// verification](https://docs.aws.amazon.com/https://www.w3.org/TR/webauthn-2/#enum-userVerificationRequirement).
    /// When `preferred`, your user pool doesn't require the use of authenticators with user verification but
    /// encourages it.
    pub fn web_authn_user_verification(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("WebAuthnUserVerification", value)) }
}

impl cfn::Resource for UserPool {
    const TYPE: &'static str = "AWS::Cognito::UserPool";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for UserPool {
    type Handle = UserPoolRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> UserPoolRef { UserPoolRef(self.0.build(scope, "AWS::Cognito::UserPool")) }
}

/// A [`UserPool`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct UserPoolRef(fc::NodeId);

impl UserPoolRef {
    /// `UserPoolId`, by `Ref`. The ID of the user pool.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<UserPool>> { fc::Value::reference(self.0) }
    /// `Arn`, by `Fn::GetAtt`. The Amazon Resource Name (ARN) of the user pool, such as
    /// `arn:aws:cognito-idp:us-east-1:123412341234:userpool/us-east-1_123412341`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<UserPool>> { fc::Value::attribute(self.0, "Arn") }
    /// `ProviderName`, by `Fn::GetAtt`. A friendly name for the IdP.
    #[inline]
    pub fn provider_name(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ProviderName") }
    /// `ProviderURL`, by `Fn::GetAtt`. The URL of the provider of the Amazon Cognito user pool, specified as a
    /// `String`.
    #[inline]
    pub fn provider_url(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ProviderURL") }
}

impl From<UserPoolRef> for fc::NodeId {
    #[inline]
    fn from(it: UserPoolRef) -> Self { it.0 }
}

impl From<&UserPoolRef> for fc::NodeId {
    #[inline]
    fn from(it: &UserPoolRef) -> Self { it.0 }
}

pub use cfn::target::cognito::UserPoolClient;

impl UserPoolClient {
    /// A new `AWS::Cognito::UserPoolClient`.
    ///
    /// - `UserPoolId`. The ID of the user pool where you want to create an app client.
    pub fn new(user_pool_id: impl fc::IntoValue<fc::IdOf<UserPool>>) -> Self { Self(cfn::ResourceBody::new().with("UserPoolId", user_pool_id)) }
    /// `AccessTokenValidity`. The access token time limit. After this limit expires, your user can't use their
    /// access token. To specify the time unit for `AccessTokenValidity` as `seconds`, `minutes`, `hours`, or
    /// `days`, set a `TokenValidityUnits` value in your API request.
    pub fn access_token_validity(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("AccessTokenValidity", value)) }
    /// `AllowedOAuthFlows`. The OAuth grant types that you want your app client to generate for clients in managed
    /// login authentication. To create an app client that generates client credentials grants, you must add
    /// `client_credentials` as the only allowed OAuth flow.
    pub fn allowed_oauth_flows(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("AllowedOAuthFlows", value)) }
    /// `AllowedOAuthFlowsUserPoolClient`. Set to `true` to use OAuth 2.0 authorization server features in your app
    /// client.
    pub fn allowed_oauth_flows_user_pool_client(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("AllowedOAuthFlowsUserPoolClient", value)) }
    /// `AllowedOAuthScopes`. The OAuth, OpenID Connect (OIDC), and custom scopes that you want to permit your app
    /// client to authorize access with. Scopes govern access control to user pool self-service API operations,
    /// user data from the `userInfo` endpoint, and third-party APIs. Scope values include `phone`, `email`,
    /// `openid`, and `profile`. The `aws.cognito.signin.user.admin` scope authorizes user self-service operations.
    pub fn allowed_oauth_scopes(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("AllowedOAuthScopes", value)) }
    /// `AnalyticsConfiguration`. The user pool analytics configuration for collecting metrics and sending them to
    /// your Amazon Pinpoint campaign.
    pub fn analytics_configuration(self, value: impl fc::IntoValue<AnalyticsConfiguration>) -> Self { Self(self.0.with("AnalyticsConfiguration", value)) }
    /// `AuthSessionValidity`. Amazon Cognito creates a session token for each API request in an authentication
    /// flow. `AuthSessionValidity` is the duration, in minutes, of that session token. Your user pool native user
    /// must respond to each authentication challenge before the session expires.
    pub fn auth_session_validity(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("AuthSessionValidity", value)) }
    /// `CallbackURLs`. A list of allowed redirect, or callback, URLs for managed login authentication. These URLs
    /// are the paths where you want to send your users' browsers after they complete authentication with managed
    /// login or a third-party IdP. Typically, callback URLs are the home of an application that uses OAuth or OIDC
    /// libraries to process authentication outcomes.
    pub fn callback_urls(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("CallbackURLs", value)) }
    /// `ClientName`. A friendly name for the app client that you want to create.
    pub fn client_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ClientName", value)) }
    /// `DefaultRedirectURI`. The default redirect URI. In app clients with one assigned IdP, replaces
    /// `redirect_uri` in authentication requests. Must be in the `CallbackURLs` list.
    pub fn default_redirect_uri(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DefaultRedirectURI", value)) }
    /// `EnablePropagateAdditionalUserContextData`. When `true`, your application can include additional
    /// `UserContextData` in authentication requests. This data includes the IP address, and contributes to
    /// analysis by threat protection features. If you don’t include this parameter, you can't send the source IP
    /// address to Amazon Cognito threat protection features.
    pub fn enable_propagate_additional_user_context_data(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("EnablePropagateAdditionalUserContextData", value)) }
    /// `EnableTokenRevocation`. Activates or deactivates token revocation.
    pub fn enable_token_revocation(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("EnableTokenRevocation", value)) }
    /// `ExplicitAuthFlows`. The [authentication
    /// flows](https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-authentication-flow-methods.html)
    /// that you want your user pool client to support.
    pub fn explicit_auth_flows(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("ExplicitAuthFlows", value)) }
    /// `GenerateSecret`. When `true`, generates a client secret for the app client. Client secrets are used with
    /// server-side and machine-to-machine applications. Client secrets are automatically generated; you can't
    /// specify a secret value.
    pub fn generate_secret(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("GenerateSecret", value)) }
    /// `IdTokenValidity`. The ID token time limit. After this limit expires, your user can't use their ID token.
    /// To specify the time unit for `IdTokenValidity` as `seconds`, `minutes`, `hours`, or `days`, set a
    /// `TokenValidityUnits` value in your API request.
    pub fn id_token_validity(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("IdTokenValidity", value)) }
    /// `LogoutURLs`. A list of allowed logout URLs for managed login authentication. When you pass `logout_uri`
    /// and `client_id` parameters to `/logout`, Amazon Cognito signs out your user and redirects them to the
    /// logout URL. This parameter describes the URLs that you want to be the permitted targets of `logout_uri`. A
    /// typical use of these URLs is when a user selects "Sign out" and you redirect them to your public homepage.
    pub fn logout_urls(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("LogoutURLs", value)) }
    /// `PreventUserExistenceErrors`. Errors and responses that you want Amazon Cognito APIs to return during
    /// authentication, account confirmation, and password recovery when the user doesn't exist in the user pool.
    /// When set to `ENABLED` and the user doesn't exist, authentication returns an error indicating either the
    /// username or password was incorrect.
    pub fn prevent_user_existence_errors(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PreventUserExistenceErrors", value)) }
    /// `ReadAttributes`. The list of user attributes that you want your app client to have read access to. After
    /// your user authenticates in your app, their access token authorizes them to read their own attribute value
    /// for any attribute in this list. An example of this kind of activity is when your user selects a link to
    /// view their profile information.
    pub fn read_attributes(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("ReadAttributes", value)) }
    /// `RefreshTokenRotation`. The configuration of your app client for refresh token rotation. When enabled, your
    /// app client issues new ID, access, and refresh tokens when users renew their sessions with refresh tokens.
    /// When disabled, token refresh issues only ID and access tokens.
    pub fn refresh_token_rotation(self, value: impl fc::IntoValue<RefreshTokenRotation>) -> Self { Self(self.0.with("RefreshTokenRotation", value)) }
    /// `RefreshTokenValidity`. The refresh token time limit. After this limit expires, your user can't use their
    /// refresh token. To specify the time unit for `RefreshTokenValidity` as `seconds`, `minutes`, `hours`, or
    /// `days`, set a `TokenValidityUnits` value in your API request.
    pub fn refresh_token_validity(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("RefreshTokenValidity", value)) }
    /// `SupportedIdentityProviders`. A list of provider names for the identity providers (IdPs) that are supported
    /// on this client. The following are supported: `COGNITO`, `Facebook`, `Google`, `SignInWithApple`, and
    /// `LoginWithAmazon`. You can also specify the names that you configured for the SAML and OIDC IdPs in your
    /// user pool, for example `MySAMLIdP` or `MyOIDCIdP`.
    pub fn supported_identity_providers(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("SupportedIdentityProviders", value)) }
    /// `TokenValidityUnits`. The units that validity times are represented in. The default unit for refresh tokens
    /// is days, and the default for ID and access tokens are hours.
    pub fn token_validity_units(self, value: impl fc::IntoValue<TokenValidityUnits>) -> Self { Self(self.0.with("TokenValidityUnits", value)) }
    /// `WriteAttributes`. The list of user attributes that you want your app client to have write access to. After
    /// your user authenticates in your app, their access token authorizes them to set or modify their own
    /// attribute value for any attribute in this list.
    pub fn write_attributes(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("WriteAttributes", value)) }
}

impl cfn::Resource for UserPoolClient {
    const TYPE: &'static str = "AWS::Cognito::UserPoolClient";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for UserPoolClient {
    type Handle = UserPoolClientRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> UserPoolClientRef { UserPoolClientRef(self.0.build(scope, "AWS::Cognito::UserPoolClient")) }
}

/// A [`UserPoolClient`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct UserPoolClientRef(fc::NodeId);

impl UserPoolClientRef {
    /// `ClientId`, by `Ref`. The ID of the app client, for example `1example23456789`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<UserPoolClient>> { fc::Value::reference(self.0) }
    /// `ClientSecret`, by `Fn::GetAtt`.
    #[inline]
    pub fn client_secret(&self) -> fc::Value<fc::Secret> { fc::Value::attribute(self.0, "ClientSecret") }
    /// `Name`, by `Fn::GetAtt`.
    #[inline]
    pub fn name(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Name") }
}

impl From<UserPoolClientRef> for fc::NodeId {
    #[inline]
    fn from(it: UserPoolClientRef) -> Self { it.0 }
}

impl From<&UserPoolClientRef> for fc::NodeId {
    #[inline]
    fn from(it: &UserPoolClientRef) -> Self { it.0 }
}

/// `AWS::Cognito::UserPoolDomain`
///
/// The AWS::Cognito::UserPoolDomain resource creates a new domain for a user pool.
#[derive(Clone)]
pub struct UserPoolDomain(cfn::ResourceBody);

impl UserPoolDomain {
    /// A new `AWS::Cognito::UserPoolDomain`.
    ///
    /// - `Domain`. The name of the domain that you want to update. For custom domains, this is the fully-qualified
    ///   domain name, for example `auth.example.com`. For prefix domains, this is the prefix alone, such as
    ///   `myprefix`.
    /// - `UserPoolId`. The ID of the user pool that is associated with the domain you're updating.
    pub fn new(
        domain: impl fc::IntoValue<String>,
        user_pool_id: impl fc::IntoValue<fc::IdOf<UserPool>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("Domain", domain)
            .with("UserPoolId", user_pool_id)
        )
    }
    /// `CustomDomainConfig`. The configuration for a custom domain that hosts the sign-up and sign-in pages for
    /// your application. Use this object to specify an SSL certificate that is managed by ACM.
    pub fn custom_domain_config(self, value: impl fc::IntoValue<CustomDomainConfigType>) -> Self { Self(self.0.with("CustomDomainConfig", value)) }
    /// `ManagedLoginVersion`. A version number that indicates the state of managed login for your domain. Version
    /// `1` is hosted UI (classic). Version `2` is the newer managed login with the branding editor.
    pub fn managed_login_version(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("ManagedLoginVersion", value)) }
    /// `Routing`.
    pub fn routing(self, value: impl fc::IntoValue<RoutingType>) -> Self { Self(self.0.with("Routing", value)) }
}

impl cfn::Resource for UserPoolDomain {
    const TYPE: &'static str = "AWS::Cognito::UserPoolDomain";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for UserPoolDomain {
    type Handle = UserPoolDomainRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> UserPoolDomainRef { UserPoolDomainRef(self.0.build(scope, "AWS::Cognito::UserPoolDomain")) }
}

/// A [`UserPoolDomain`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct UserPoolDomainRef(fc::NodeId);

impl UserPoolDomainRef {
    /// `Domain`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<UserPoolDomain>> { fc::Value::reference(self.0) }
    /// `CloudFrontDistribution`, by `Fn::GetAtt`. The Amazon CloudFront endpoint that you use as the target of the
    /// alias that you set up with your Domain Name Service (DNS) provider.
    #[inline]
    pub fn cloud_front_distribution(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CloudFrontDistribution") }
}

impl From<UserPoolDomainRef> for fc::NodeId {
    #[inline]
    fn from(it: UserPoolDomainRef) -> Self { it.0 }
}

impl From<&UserPoolDomainRef> for fc::NodeId {
    #[inline]
    fn from(it: &UserPoolDomainRef) -> Self { it.0 }
}

/// `AWS::Cognito::UserPoolGroup`
///
/// A user pool group. Contains details about the group and the way that it contributes to IAM role decisions with
/// identity pools. Identity pools can make decisions about the IAM role to assign based on groups: users get
/// credentials for the role associated with their highest-priority group.
#[derive(Clone)]
pub struct UserPoolGroup(cfn::ResourceBody);

impl UserPoolGroup {
    /// A new `AWS::Cognito::UserPoolGroup`.
    ///
    /// - `UserPoolId`. The ID of the user pool where you want to create a user group.
    pub fn new(user_pool_id: impl fc::IntoValue<fc::IdOf<UserPool>>) -> Self { Self(cfn::ResourceBody::new().with("UserPoolId", user_pool_id)) }
    /// `Description`. A description of the group that you're creating.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `GroupName`. A name for the group. This name must be unique in your user pool.
    pub fn group_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("GroupName", value)) }
    /// `Precedence`. A non-negative integer value that specifies the precedence of this group relative to the
    /// other groups that a user can belong to in the user pool. Zero is the highest precedence value. Groups with
    /// lower `Precedence` values take precedence over groups with higher or null `Precedence` values.
    pub fn precedence(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Precedence", value)) }
    /// `RoleArn`. The Amazon Resource Name (ARN) for the IAM role that you want to associate with the group. A
    /// group role primarily declares a preferred role for the credentials that you get from an identity pool.
    /// Amazon Cognito ID tokens have a `cognito:preferred_role` claim that presents the highest-precedence group
    /// that a user belongs to.
    pub fn role_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>) -> Self { Self(self.0.with("RoleArn", value)) }
}

impl cfn::Resource for UserPoolGroup {
    const TYPE: &'static str = "AWS::Cognito::UserPoolGroup";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for UserPoolGroup {
    type Handle = UserPoolGroupRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> UserPoolGroupRef { UserPoolGroupRef(self.0.build(scope, "AWS::Cognito::UserPoolGroup")) }
}

/// A [`UserPoolGroup`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct UserPoolGroupRef(fc::NodeId);

impl UserPoolGroupRef {
    /// `GroupName`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<UserPoolGroup>> { fc::Value::reference(self.0) }
}

impl From<UserPoolGroupRef> for fc::NodeId {
    #[inline]
    fn from(it: UserPoolGroupRef) -> Self { it.0 }
}

impl From<&UserPoolGroupRef> for fc::NodeId {
    #[inline]
    fn from(it: &UserPoolGroupRef) -> Self { it.0 }
}

/// `AWS::Cognito::UserPoolIdentityProvider`
///
/// The `AWS::Cognito::UserPoolIdentityProvider` resource creates an identity provider for a user pool.
#[derive(Clone)]
pub struct UserPoolIdentityProvider(cfn::ResourceBody);

/// What a [`UserPoolIdentityProvider`] can't be without.
#[derive(Clone)]
pub struct UserPoolIdentityProviderRequired<A, B, C, D> {
    /// `ProviderDetails`. The scopes, URLs, and identifiers for your external identity provider. The following
    /// examples describe the provider detail keys for each IdP type. These values and their schema are subject to
    /// change. Social IdP `authorize_scopes` values must match the values listed here. (`Dict<String>`)
    pub provider_details: A,
    /// `ProviderName`. The name that you want to assign to the IdP. You can pass the identity provider name in the
    /// `identity_provider` query parameter of requests to the [Authorize
    /// endpoint](https://docs.aws.amazon.com/cognito/latest/developerguide/authorization-endpoint.html) to
    /// silently redirect to sign-in with the associated IdP. (`String`)
    pub provider_name: B,
    /// `ProviderType`. The type of IdP that you want to add. Amazon Cognito supports OIDC, SAML 2.0, Login With
    /// Amazon, Sign In With Apple, Google, and Facebook IdPs. (`String`)
    pub provider_type: C,
    /// `UserPoolId`. The Id of the user pool where you want to create an IdP. (`IdOf<UserPool>`)
    pub user_pool_id: D,
}

impl UserPoolIdentityProvider {
    /// A new `AWS::Cognito::UserPoolIdentityProvider`.
    pub fn new(required: UserPoolIdentityProviderRequired<
        impl fc::IntoValue<fc::Dict<String>>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<fc::IdOf<UserPool>>,
    >) -> Self {
        Self(cfn::ResourceBody::new()
            .with("ProviderDetails", required.provider_details)
            .with("ProviderName", required.provider_name)
            .with("ProviderType", required.provider_type)
            .with("UserPoolId", required.user_pool_id)
        )
    }
    /// `AttributeMapping`. A mapping of IdP attributes to standard and custom user pool attributes. Specify a user
    /// pool attribute as the key of the key-value pair, and the IdP attribute claim name as the value.
    pub fn attribute_mapping(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("AttributeMapping", value)) }
    /// `IdpIdentifiers`. An array of IdP identifiers, for example `"IdPIdentifiers": [ "MyIdP", "MyIdP2" ]`.
    /// Identifiers are friendly names that you can pass in the `idp_identifier` query parameter of requests to the
    /// [Authorize endpoint](https://docs.aws.amazon.com/cognito/latest/developerguide/authorization-endpoint.html)
    /// to silently redirect to sign-in with the associated IdP.
    pub fn idp_identifiers(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("IdpIdentifiers", value)) }
}

impl cfn::Resource for UserPoolIdentityProvider {
    const TYPE: &'static str = "AWS::Cognito::UserPoolIdentityProvider";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for UserPoolIdentityProvider {
    type Handle = UserPoolIdentityProviderRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> UserPoolIdentityProviderRef { UserPoolIdentityProviderRef(self.0.build(scope, "AWS::Cognito::UserPoolIdentityProvider")) }
}

/// A [`UserPoolIdentityProvider`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct UserPoolIdentityProviderRef(fc::NodeId);

impl UserPoolIdentityProviderRef {
    /// `ProviderName`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<UserPoolIdentityProvider>> { fc::Value::reference(self.0) }
}

impl From<UserPoolIdentityProviderRef> for fc::NodeId {
    #[inline]
    fn from(it: UserPoolIdentityProviderRef) -> Self { it.0 }
}

impl From<&UserPoolIdentityProviderRef> for fc::NodeId {
    #[inline]
    fn from(it: &UserPoolIdentityProviderRef) -> Self { it.0 }
}

/// `AWS::Cognito::UserPoolRegionalConfigurationAttachment`
///
/// Resource Type definition for AWS::Cognito::UserPoolRegionalConfigurationAttachment
#[derive(Clone)]
pub struct UserPoolRegionalConfigurationAttachment(cfn::ResourceBody);

impl UserPoolRegionalConfigurationAttachment {
    /// A new `AWS::Cognito::UserPoolRegionalConfigurationAttachment`.
    ///
    /// - `UserPoolId`.
    pub fn new(user_pool_id: impl fc::IntoValue<fc::IdOf<UserPool>>) -> Self { Self(cfn::ResourceBody::new().with("UserPoolId", user_pool_id)) }
    /// `EmailConfiguration`.
    pub fn email_configuration(self, value: impl fc::IntoValue<EmailConfiguration>) -> Self { Self(self.0.with("EmailConfiguration", value)) }
    /// `LambdaConfig`.
    pub fn lambda_config(self, value: impl fc::IntoValue<UserPoolRegionalConfigurationAttachmentLambdaConfig>) -> Self { Self(self.0.with("LambdaConfig", value)) }
    /// `SmsConfiguration`.
    pub fn sms_configuration(self, value: impl fc::IntoValue<UserPoolRegionalConfigurationAttachmentSmsConfiguration>) -> Self { Self(self.0.with("SmsConfiguration", value)) }
    /// `Status`. The status of the replica. Set to ACTIVE or INACTIVE.
    pub fn status(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Status", value)) }
    /// `UserPoolTags`.
    pub fn user_pool_tags(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("UserPoolTags", value)) }
}

impl cfn::Resource for UserPoolRegionalConfigurationAttachment {
    const TYPE: &'static str = "AWS::Cognito::UserPoolRegionalConfigurationAttachment";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for UserPoolRegionalConfigurationAttachment {
    type Handle = UserPoolRegionalConfigurationAttachmentRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> UserPoolRegionalConfigurationAttachmentRef { UserPoolRegionalConfigurationAttachmentRef(self.0.build(scope, "AWS::Cognito::UserPoolRegionalConfigurationAttachment")) }
}

/// A [`UserPoolRegionalConfigurationAttachment`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct UserPoolRegionalConfigurationAttachmentRef(fc::NodeId);

impl UserPoolRegionalConfigurationAttachmentRef {
    /// `UserPoolId`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<UserPoolRegionalConfigurationAttachment>> { fc::Value::reference(self.0) }
}

impl From<UserPoolRegionalConfigurationAttachmentRef> for fc::NodeId {
    #[inline]
    fn from(it: UserPoolRegionalConfigurationAttachmentRef) -> Self { it.0 }
}

impl From<&UserPoolRegionalConfigurationAttachmentRef> for fc::NodeId {
    #[inline]
    fn from(it: &UserPoolRegionalConfigurationAttachmentRef) -> Self { it.0 }
}

/// `AWS::Cognito::UserPoolReplica`
///
/// Resource Type definition for AWS::Cognito::UserPoolReplica
#[derive(Clone)]
pub struct UserPoolReplica(cfn::ResourceBody);

impl UserPoolReplica {
    /// A new `AWS::Cognito::UserPoolReplica`.
    ///
    /// - `RegionName`.
    /// - `UserPoolId`.
    pub fn new(
        region_name: impl fc::IntoValue<String>,
        user_pool_id: impl fc::IntoValue<fc::IdOf<UserPool>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("RegionName", region_name)
            .with("UserPoolId", user_pool_id)
        )
    }
    /// `UserPoolTagsAtCreate`.
    pub fn user_pool_tags_at_create(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("UserPoolTagsAtCreate", value)) }
}

impl cfn::Resource for UserPoolReplica {
    const TYPE: &'static str = "AWS::Cognito::UserPoolReplica";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for UserPoolReplica {
    type Handle = UserPoolReplicaRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> UserPoolReplicaRef { UserPoolReplicaRef(self.0.build(scope, "AWS::Cognito::UserPoolReplica")) }
}

/// A [`UserPoolReplica`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct UserPoolReplicaRef(fc::NodeId);

impl From<UserPoolReplicaRef> for fc::NodeId {
    #[inline]
    fn from(it: UserPoolReplicaRef) -> Self { it.0 }
}

impl From<&UserPoolReplicaRef> for fc::NodeId {
    #[inline]
    fn from(it: &UserPoolReplicaRef) -> Self { it.0 }
}

/// `AWS::Cognito::UserPoolResourceServer`
///
/// The `AWS::Cognito::UserPoolResourceServer` resource creates a new OAuth2.0 resource server and defines custom
/// scopes in it.
#[derive(Clone)]
pub struct UserPoolResourceServer(cfn::ResourceBody);

impl UserPoolResourceServer {
    /// A new `AWS::Cognito::UserPoolResourceServer`.
    ///
    /// - `Identifier`. A unique resource server identifier for the resource server. The identifier can be an API
    ///   friendly name like `solar-system-data`. You can also set an API URL like
    ///   `https://solar-system-data-api.example.com` as your identifier.
    /// - `Name`. A friendly name for the resource server.
    /// - `UserPoolId`. The ID of the user pool where you want to create a resource server.
    pub fn new(
        identifier: impl fc::IntoValue<String>,
        name: impl fc::IntoValue<String>,
        user_pool_id: impl fc::IntoValue<fc::IdOf<UserPool>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("Identifier", identifier)
            .with("Name", name)
            .with("UserPoolId", user_pool_id)
        )
    }
    /// `Scopes`. A list of scopes. Each scope is a map with keys `ScopeName` and `ScopeDescription`.
    pub fn scopes(self, value: impl fc::IntoValue<fc::List<ResourceServerScopeType>>) -> Self { Self(self.0.with("Scopes", value)) }
}

impl cfn::Resource for UserPoolResourceServer {
    const TYPE: &'static str = "AWS::Cognito::UserPoolResourceServer";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for UserPoolResourceServer {
    type Handle = UserPoolResourceServerRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> UserPoolResourceServerRef { UserPoolResourceServerRef(self.0.build(scope, "AWS::Cognito::UserPoolResourceServer")) }
}

/// A [`UserPoolResourceServer`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct UserPoolResourceServerRef(fc::NodeId);

impl UserPoolResourceServerRef {
    /// `Identifier`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<UserPoolResourceServer>> { fc::Value::reference(self.0) }
}

impl From<UserPoolResourceServerRef> for fc::NodeId {
    #[inline]
    fn from(it: UserPoolResourceServerRef) -> Self { it.0 }
}

impl From<&UserPoolResourceServerRef> for fc::NodeId {
    #[inline]
    fn from(it: &UserPoolResourceServerRef) -> Self { it.0 }
}

/// `AWS::Cognito::UserPoolRiskConfigurationAttachment`
///
/// The `AWS::Cognito::UserPoolRiskConfigurationAttachment` resource sets the risk configuration that is used for
/// Amazon Cognito advanced security features.
#[derive(Clone)]
pub struct UserPoolRiskConfigurationAttachment(cfn::ResourceBody);

impl UserPoolRiskConfigurationAttachment {
    /// A new `AWS::Cognito::UserPoolRiskConfigurationAttachment`.
    ///
    /// - `ClientId`. The app client where this configuration is applied. When this parameter isn't present, the risk
    ///   configuration applies to all user pool app clients that don't have client-level settings.
    /// - `UserPoolId`. The ID of the user pool that has the risk configuration applied.
    pub fn new(
        client_id: impl fc::IntoValue<fc::IdOf<UserPoolClient>>,
        user_pool_id: impl fc::IntoValue<fc::IdOf<UserPool>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("ClientId", client_id)
            .with("UserPoolId", user_pool_id)
        )
    }
    /// `AccountTakeoverRiskConfiguration`. The settings for automated responses and notification templates for
    /// adaptive authentication with threat protection.
    pub fn account_takeover_risk_configuration(self, value: impl fc::IntoValue<AccountTakeoverRiskConfigurationType>) -> Self { Self(self.0.with("AccountTakeoverRiskConfiguration", value)) }
    /// `CompromisedCredentialsRiskConfiguration`. Settings for compromised-credentials actions and authentication
    /// types with threat protection in full-function `ENFORCED` mode.
    pub fn compromised_credentials_risk_configuration(self, value: impl fc::IntoValue<CompromisedCredentialsRiskConfigurationType>) -> Self { Self(self.0.with("CompromisedCredentialsRiskConfiguration", value)) }
    /// `RiskExceptionConfiguration`. Exceptions to the risk evaluation configuration, including always-allow and
    /// always-block IP address ranges.
    pub fn risk_exception_configuration(self, value: impl fc::IntoValue<RiskExceptionConfigurationType>) -> Self { Self(self.0.with("RiskExceptionConfiguration", value)) }
}

impl cfn::Resource for UserPoolRiskConfigurationAttachment {
    const TYPE: &'static str = "AWS::Cognito::UserPoolRiskConfigurationAttachment";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for UserPoolRiskConfigurationAttachment {
    type Handle = UserPoolRiskConfigurationAttachmentRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> UserPoolRiskConfigurationAttachmentRef { UserPoolRiskConfigurationAttachmentRef(self.0.build(scope, "AWS::Cognito::UserPoolRiskConfigurationAttachment")) }
}

/// A [`UserPoolRiskConfigurationAttachment`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct UserPoolRiskConfigurationAttachmentRef(fc::NodeId);

impl From<UserPoolRiskConfigurationAttachmentRef> for fc::NodeId {
    #[inline]
    fn from(it: UserPoolRiskConfigurationAttachmentRef) -> Self { it.0 }
}

impl From<&UserPoolRiskConfigurationAttachmentRef> for fc::NodeId {
    #[inline]
    fn from(it: &UserPoolRiskConfigurationAttachmentRef) -> Self { it.0 }
}

/// `AWS::Cognito::UserPoolUICustomizationAttachment`
///
/// A container for the UI customization information for the hosted UI in a user pool.
#[derive(Clone)]
pub struct UserPoolUiCustomizationAttachment(cfn::ResourceBody);

impl UserPoolUiCustomizationAttachment {
    /// A new `AWS::Cognito::UserPoolUICustomizationAttachment`.
    ///
    /// - `ClientId`. The app client ID for your UI customization. When this value isn't present, the customization
    ///   applies to all user pool app clients that don't have client-level settings..
    /// - `UserPoolId`. The ID of the user pool where you want to apply branding to the classic hosted UI.
    pub fn new(
        client_id: impl fc::IntoValue<fc::IdOf<UserPoolClient>>,
        user_pool_id: impl fc::IntoValue<fc::IdOf<UserPool>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("ClientId", client_id)
            .with("UserPoolId", user_pool_id)
        )
    }
    /// `CSS`. A plaintext CSS file that contains the custom fields that you want to apply to your user pool or app
    /// client. To download a template, go to the Amazon Cognito console. Navigate to your user pool App clients
    /// tab, select Login pages, edit Hosted UI (classic) style, and select the link to `CSS template.css`.
    pub fn css(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CSS", value)) }
}

impl cfn::Resource for UserPoolUiCustomizationAttachment {
    const TYPE: &'static str = "AWS::Cognito::UserPoolUICustomizationAttachment";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for UserPoolUiCustomizationAttachment {
    type Handle = UserPoolUiCustomizationAttachmentRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> UserPoolUiCustomizationAttachmentRef { UserPoolUiCustomizationAttachmentRef(self.0.build(scope, "AWS::Cognito::UserPoolUICustomizationAttachment")) }
}

/// A [`UserPoolUiCustomizationAttachment`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct UserPoolUiCustomizationAttachmentRef(fc::NodeId);

impl From<UserPoolUiCustomizationAttachmentRef> for fc::NodeId {
    #[inline]
    fn from(it: UserPoolUiCustomizationAttachmentRef) -> Self { it.0 }
}

impl From<&UserPoolUiCustomizationAttachmentRef> for fc::NodeId {
    #[inline]
    fn from(it: &UserPoolUiCustomizationAttachmentRef) -> Self { it.0 }
}

/// `AWS::Cognito::UserPoolUser`
///
/// The `AWS::Cognito::UserPoolUser` resource creates an Amazon Cognito user pool user.
#[derive(Clone)]
pub struct UserPoolUser(cfn::ResourceBody);

impl UserPoolUser {
    /// A new `AWS::Cognito::UserPoolUser`.
    ///
    /// - `UserPoolId`. The ID of the user pool where you want to create a user.
    pub fn new(user_pool_id: impl fc::IntoValue<fc::IdOf<UserPool>>) -> Self { Self(cfn::ResourceBody::new().with("UserPoolId", user_pool_id)) }
    /// `ClientMetadata`. A map of custom key-value pairs that you can provide as input for any custom workflows
    /// that this action triggers. You create custom workflows by assigning AWS Lambda functions to user pool
    /// triggers.
    pub fn client_metadata(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("ClientMetadata", value)) }
    /// `DesiredDeliveryMediums`. Specify `EMAIL` if email will be used to send the welcome message. Specify `SMS`
    /// if the phone number will be used. The default value is `SMS`. You can specify more than one value.
    pub fn desired_delivery_mediums(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("DesiredDeliveryMediums", value)) }
    /// `ForceAliasCreation`. This parameter is used only if the `phone_number_verified` or `email_verified`
    /// attribute is set to `True`. Otherwise, it is ignored.
    pub fn force_alias_creation(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("ForceAliasCreation", value)) }
    /// `MessageAction`. Set to `RESEND` to resend the invitation message to a user that already exists, and to
    /// reset the temporary-password duration with a new temporary password. Set to `SUPPRESS` to suppress sending
    /// the message. You can specify only one value.
    pub fn message_action(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("MessageAction", value)) }
    /// `UserAttributes`. An array of name-value pairs that contain user attributes and attribute values to be set
    /// for the user to be created. You can create a user without specifying any attributes other than `Username`.
    pub fn user_attributes(self, value: impl fc::IntoValue<fc::List<AttributeType>>) -> Self { Self(self.0.with("UserAttributes", value)) }
    /// `Username`. The value that you want to set as the username sign-in attribute. The following conditions
    /// apply to the username parameter.
    pub fn username(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Username", value)) }
    /// `ValidationData`. Temporary user attributes that contribute to the outcomes of your pre sign-up Lambda
    /// trigger. This set of key-value pairs are for custom validation of information that you collect from your
    /// users but don't need to retain.
    pub fn validation_data(self, value: impl fc::IntoValue<fc::List<AttributeType>>) -> Self { Self(self.0.with("ValidationData", value)) }
}

impl cfn::Resource for UserPoolUser {
    const TYPE: &'static str = "AWS::Cognito::UserPoolUser";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for UserPoolUser {
    type Handle = UserPoolUserRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> UserPoolUserRef { UserPoolUserRef(self.0.build(scope, "AWS::Cognito::UserPoolUser")) }
}

/// A [`UserPoolUser`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct UserPoolUserRef(fc::NodeId);

impl UserPoolUserRef {
    /// `Username`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<UserPoolUser>> { fc::Value::reference(self.0) }
}

impl From<UserPoolUserRef> for fc::NodeId {
    #[inline]
    fn from(it: UserPoolUserRef) -> Self { it.0 }
}

impl From<&UserPoolUserRef> for fc::NodeId {
    #[inline]
    fn from(it: &UserPoolUserRef) -> Self { it.0 }
}

/// `AWS::Cognito::UserPoolUserToGroupAttachment`
///
/// Adds a user to a group. A user who is in a group can present a preferred-role claim to an identity pool, and
/// populates a `cognito:groups` claim to their access and identity tokens.
#[derive(Clone)]
pub struct UserPoolUserToGroupAttachment(cfn::ResourceBody);

impl UserPoolUserToGroupAttachment {
    /// A new `AWS::Cognito::UserPoolUserToGroupAttachment`.
    ///
    /// - `GroupName`. The name of the group that you want to add your user to.
    /// - `UserPoolId`. The ID of the user pool that contains the group that you want to add the user to.
    /// - `Username`. The user's username.
    pub fn new(
        group_name: impl fc::IntoValue<fc::IdOf<UserPoolGroup>>,
        user_pool_id: impl fc::IntoValue<fc::IdOf<UserPool>>,
        username: impl fc::IntoValue<fc::IdOf<UserPoolUser>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("GroupName", group_name)
            .with("UserPoolId", user_pool_id)
            .with("Username", username)
        )
    }
}

impl cfn::Resource for UserPoolUserToGroupAttachment {
    const TYPE: &'static str = "AWS::Cognito::UserPoolUserToGroupAttachment";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for UserPoolUserToGroupAttachment {
    type Handle = UserPoolUserToGroupAttachmentRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> UserPoolUserToGroupAttachmentRef { UserPoolUserToGroupAttachmentRef(self.0.build(scope, "AWS::Cognito::UserPoolUserToGroupAttachment")) }
}

/// A [`UserPoolUserToGroupAttachment`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct UserPoolUserToGroupAttachmentRef(fc::NodeId);

impl From<UserPoolUserToGroupAttachmentRef> for fc::NodeId {
    #[inline]
    fn from(it: UserPoolUserToGroupAttachmentRef) -> Self { it.0 }
}

impl From<&UserPoolUserToGroupAttachmentRef> for fc::NodeId {
    #[inline]
    fn from(it: &UserPoolUserToGroupAttachmentRef) -> Self { it.0 }
}

/// The available verified method a user can use to recover their password when they call `ForgotPassword`. You can
/// use this setting to define a preferred method when a user has more than one method available. With this
/// setting, SMS doesn't qualify for a valid password recovery mechanism if the user also has SMS multi-factor
/// authentication (MFA) activated.
#[derive(Clone)]
pub struct AccountRecoverySetting(cfn::Properties);

impl AccountRecoverySetting {
    /// A new `AccountRecoverySetting`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `RecoveryMechanisms`. The list of options and priorities for user message delivery in forgot-password
    /// operations. Sets or displays user pool preferences for email or SMS message priority, whether users should
    /// fall back to a second delivery method, and whether passwords should only be reset by administrators.
    pub fn recovery_mechanisms(self, value: impl fc::IntoValue<fc::List<RecoveryOption>>) -> Self { Self(self.0.with("RecoveryMechanisms", value)) }
}

impl fc::Property for AccountRecoverySetting {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The automated response to a risk level for adaptive authentication in full-function, or `ENFORCED`, mode. You
/// can assign an action to each risk level that advanced security features evaluates.
#[derive(Clone)]
pub struct AccountTakeoverActionType(cfn::Properties);

impl AccountTakeoverActionType {
    /// A new `AccountTakeoverActionType`.
    ///
    /// - `EventAction`. The action to take for the attempted account takeover action for the associated risk level.
    /// - `Notify`. Determines whether Amazon Cognito sends a user a notification message when your user pools
    ///   assesses a user's session at the associated risk level.
    pub fn new(
        event_action: impl fc::IntoValue<String>,
        notify: impl fc::IntoValue<bool>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("EventAction", event_action)
            .with("Notify", notify)
        )
    }
}

impl fc::Property for AccountTakeoverActionType {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A list of account-takeover actions for each level of risk that Amazon Cognito might assess with advanced
/// security features.
#[derive(Clone)]
pub struct AccountTakeoverActionsType(cfn::Properties);

impl AccountTakeoverActionsType {
    /// A new `AccountTakeoverActionsType`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `HighAction`. The action that you assign to a high-risk assessment by threat protection.
    pub fn high_action(self, value: impl fc::IntoValue<AccountTakeoverActionType>) -> Self { Self(self.0.with("HighAction", value)) }
    /// `LowAction`. The action that you assign to a low-risk assessment by threat protection.
    pub fn low_action(self, value: impl fc::IntoValue<AccountTakeoverActionType>) -> Self { Self(self.0.with("LowAction", value)) }
    /// `MediumAction`. The action that you assign to a medium-risk assessment by threat protection.
    pub fn medium_action(self, value: impl fc::IntoValue<AccountTakeoverActionType>) -> Self { Self(self.0.with("MediumAction", value)) }
}

impl fc::Property for AccountTakeoverActionsType {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The settings for automated responses and notification templates for adaptive authentication with advanced
/// security features.
#[derive(Clone)]
pub struct AccountTakeoverRiskConfigurationType(cfn::Properties);

impl AccountTakeoverRiskConfigurationType {
    /// A new `AccountTakeoverRiskConfigurationType`.
    ///
    /// - `Actions`. A list of account-takeover actions for each level of risk that Amazon Cognito might assess with
    ///   threat protection.
    pub fn new(actions: impl fc::IntoValue<AccountTakeoverActionsType>) -> Self { Self(cfn::Properties::new().with("Actions", actions)) }
    /// `NotifyConfiguration`. The settings for composing and sending an email message when threat protection
    /// assesses a risk level with adaptive authentication. When you choose to notify users in
    /// `AccountTakeoverRiskConfiguration`, Amazon Cognito sends an email message using the method and template
    /// that you set with this data type.
    pub fn notify_configuration(self, value: impl fc::IntoValue<NotifyConfigurationType>) -> Self { Self(self.0.with("NotifyConfiguration", value)) }
}

impl fc::Property for AccountTakeoverRiskConfigurationType {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The settings for administrator creation of users in a user pool. Contains settings for allowing user sign-up,
/// customizing invitation messages to new users, and the amount of time before temporary passwords expire.
#[derive(Clone)]
pub struct AdminCreateUserConfig(cfn::Properties);

impl AdminCreateUserConfig {
    /// A new `AdminCreateUserConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `AllowAdminCreateUserOnly`. The setting for allowing self-service sign-up. When `true`, only administrators
    /// can create new user profiles. When `false`, users can register themselves and create a new user profile
    /// with the `SignUp` operation.
    pub fn allow_admin_create_user_only(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("AllowAdminCreateUserOnly", value)) }
    /// `InviteMessageTemplate`. The template for the welcome message to new users. This template must include the
    /// `{####}` temporary password placeholder if you are creating users with passwords. If your users don't have
    /// passwords, you can omit the placeholder.
    pub fn invite_message_template(self, value: impl fc::IntoValue<InviteMessageTemplate>) -> Self { Self(self.0.with("InviteMessageTemplate", value)) }
    /// `UnusedAccountValidityDays`. This parameter is no longer in use.
    pub fn unused_account_validity_days(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("UnusedAccountValidityDays", value)) }
}

impl fc::Property for AdminCreateUserConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Threat protection configuration options for additional authentication types in your user pool, including custom
/// authentication.
#[derive(Clone)]
pub struct AdvancedSecurityAdditionalFlows(cfn::Properties);

impl AdvancedSecurityAdditionalFlows {
    /// A new `AdvancedSecurityAdditionalFlows`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `CustomAuthMode`. The operating mode of threat protection in custom authentication with [Custom
    /// authentication challenge Lambda
    /// triggers](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-challenge.html).
    pub fn custom_auth_mode(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CustomAuthMode", value)) }
}

impl fc::Property for AdvancedSecurityAdditionalFlows {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The settings for Amazon Pinpoint analytics configuration. With an analytics configuration, your application can
/// collect user-activity metrics for user notifications with a Amazon Pinpoint campaign.
#[derive(Clone)]
pub struct AnalyticsConfiguration(cfn::Properties);

impl AnalyticsConfiguration {
    /// A new `AnalyticsConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ApplicationArn`. The Amazon Resource Name (ARN) of an Amazon Pinpoint project that you want to connect to
    /// your user pool app client. Amazon Cognito publishes events to the Amazon Pinpoint project that
    /// `ApplicationArn` declares. You can also configure your application to pass an endpoint ID in the
    /// `AnalyticsMetadata` parameter of sign-in operations. The endpoint ID is information about the destination
    /// for push notifications
    pub fn application_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ApplicationArn", value)) }
    /// `ApplicationId`. Your Amazon Pinpoint project ID.
    pub fn application_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ApplicationId", value)) }
    /// `ExternalId`. The [external
    /// ID](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-user_externalid.html) of the role
    /// that Amazon Cognito assumes to send analytics data to Amazon Pinpoint.
    pub fn external_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ExternalId", value)) }
    /// `RoleArn`. The ARN of an AWS Identity and Access Management role that has the permissions required for
    /// Amazon Cognito to publish events to Amazon Pinpoint analytics.
    pub fn role_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>) -> Self { Self(self.0.with("RoleArn", value)) }
    /// `UserDataShared`. If `UserDataShared` is `true`, Amazon Cognito includes user data in the events that it
    /// publishes to Amazon Pinpoint analytics.
    pub fn user_data_shared(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("UserDataShared", value)) }
}

impl fc::Property for AnalyticsConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// An image file from a managed login branding style in a user pool.
#[derive(Clone)]
pub struct AssetType(cfn::Properties);

impl AssetType {
    /// A value of `Category`.
    pub const CATEGORY_AUTH_APP_GRAPHIC: &'static str = "AUTH_APP_GRAPHIC";
    /// A value of `Category`.
    pub const CATEGORY_EMAIL_GRAPHIC: &'static str = "EMAIL_GRAPHIC";
    /// A value of `Category`.
    pub const CATEGORY_FAVICON_ICO: &'static str = "FAVICON_ICO";
    /// A value of `Category`.
    pub const CATEGORY_FAVICON_SVG: &'static str = "FAVICON_SVG";
    /// A value of `Category`.
    pub const CATEGORY_FORM_BACKGROUND: &'static str = "FORM_BACKGROUND";
    /// A value of `Category`.
    pub const CATEGORY_FORM_LOGO: &'static str = "FORM_LOGO";
    /// A value of `Category`.
    pub const CATEGORY_IDP_BUTTON_ICON: &'static str = "IDP_BUTTON_ICON";
    /// A value of `Category`.
    pub const CATEGORY_PAGE_BACKGROUND: &'static str = "PAGE_BACKGROUND";
    /// A value of `Category`.
    pub const CATEGORY_PAGE_FOOTER_BACKGROUND: &'static str = "PAGE_FOOTER_BACKGROUND";
    /// A value of `Category`.
    pub const CATEGORY_PAGE_FOOTER_LOGO: &'static str = "PAGE_FOOTER_LOGO";
    /// A value of `Category`.
    pub const CATEGORY_PAGE_HEADER_BACKGROUND: &'static str = "PAGE_HEADER_BACKGROUND";
    /// A value of `Category`.
    pub const CATEGORY_PAGE_HEADER_LOGO: &'static str = "PAGE_HEADER_LOGO";
    /// A value of `Category`.
    pub const CATEGORY_PASSKEY_GRAPHIC: &'static str = "PASSKEY_GRAPHIC";
    /// A value of `Category`.
    pub const CATEGORY_PASSWORD_GRAPHIC: &'static str = "PASSWORD_GRAPHIC";
    /// A value of `Category`.
    pub const CATEGORY_SMS_GRAPHIC: &'static str = "SMS_GRAPHIC";
    /// A value of `ColorMode`.
    pub const COLOR_MODE_DARK: &'static str = "DARK";
    /// A value of `ColorMode`.
    pub const COLOR_MODE_DYNAMIC: &'static str = "DYNAMIC";
    /// A value of `ColorMode`.
    pub const COLOR_MODE_LIGHT: &'static str = "LIGHT";
    /// A value of `Extension`.
    pub const EXTENSION_ICO: &'static str = "ICO";
    /// A value of `Extension`.
    pub const EXTENSION_JPEG: &'static str = "JPEG";
    /// A value of `Extension`.
    pub const EXTENSION_PNG: &'static str = "PNG";
    /// A value of `Extension`.
    pub const EXTENSION_SVG: &'static str = "SVG";
    /// A value of `Extension`.
    pub const EXTENSION_WEBP: &'static str = "WEBP";
    /// A new `AssetType`.
    ///
    /// - `Category`. The category that the image corresponds to in your managed login configuration. Managed login
    ///   has asset categories for different types of logos, backgrounds, and icons.
    /// - `ColorMode`. The display-mode target of the asset: light, dark, or browser-adaptive. For example, Amazon
    ///   Cognito displays a dark-mode image only when the browser or application is in dark mode, but displays a
    ///   browser-adaptive file in all contexts.
    /// - `Extension`. The file type of the image file.
    pub fn new(
        category: impl fc::IntoValue<String>,
        color_mode: impl fc::IntoValue<String>,
        extension: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Category", category)
            .with("ColorMode", color_mode)
            .with("Extension", extension)
        )
    }
    /// `Bytes`. The image file, in Base64-encoded binary.
    pub fn bytes(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Bytes", value)) }
    /// `ResourceId`. The ID of the asset.
    pub fn resource_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ResourceId", value)) }
}

impl fc::Property for AssetType {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The name and value of a user attribute.
#[derive(Clone)]
pub struct AttributeType(cfn::Properties);

impl AttributeType {
    /// A new `AttributeType`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Name`. The name of the attribute.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `Value`. The value of the attribute.
    pub fn value(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Value", value)) }
}

impl fc::Property for AttributeType {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configuration for the CloudWatch log group destination of user pool detailed activity logging, or of user
/// activity log export with advanced security features.
#[derive(Clone)]
pub struct CloudWatchLogsConfiguration(cfn::Properties);

impl CloudWatchLogsConfiguration {
    /// A new `CloudWatchLogsConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `LogGroupArn`. The Amazon Resource Name (arn) of a CloudWatch Logs log group where your user pool sends
    /// logs. The log group must not be encrypted with AWS Key Management Service and must be in the same AWS
    /// account as your user pool.
    pub fn log_group_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("LogGroupArn", value)) }
}

impl fc::Property for CloudWatchLogsConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `CognitoIdentityProvider` is a property of the
/// [AWS::Cognito::IdentityPool](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cognito-identitypool.html)
/// resource that represents an Amazon Cognito user pool and its client ID.
#[derive(Clone)]
pub struct CognitoIdentityProvider(cfn::Properties);

impl CognitoIdentityProvider {
    /// A new `CognitoIdentityProvider`.
    ///
    /// - `ClientId`. The client ID for the Amazon Cognito user pool.
    /// - `ProviderName`. The provider name for an Amazon Cognito user pool. For example:
    ///   `cognito-idp.us-east-2.amazonaws.com/us-east-2_123456789`.
    pub fn new(
        client_id: impl fc::IntoValue<fc::IdOf<UserPoolClient>>,
        provider_name: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("ClientId", client_id)
            .with("ProviderName", provider_name)
        )
    }
    /// `ServerSideTokenCheck`. TRUE if server-side token validation is enabled for the identity provider’s
    /// token.
    pub fn server_side_token_check(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("ServerSideTokenCheck", value)) }
}

impl fc::Property for CognitoIdentityProvider {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `CognitoStreams` is a property of the
/// [AWS::Cognito::IdentityPool](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cognito-identitypool.html)
/// resource that defines configuration options for Amazon Cognito streams.
#[derive(Clone)]
pub struct CognitoStreams(cfn::Properties);

impl CognitoStreams {
    /// A new `CognitoStreams`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `RoleArn`. The Amazon Resource Name (ARN) of the role Amazon Cognito can assume to publish to the stream.
    /// This role must grant access to Amazon Cognito (cognito-sync) to invoke `PutRecord` on your Amazon Cognito
    /// stream.
    pub fn role_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>) -> Self { Self(self.0.with("RoleArn", value)) }
    /// `StreamName`. The name of the Amazon Cognito stream to receive updates. This stream must be in the
    /// developer's account and in the same Region as the identity pool.
    pub fn stream_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("StreamName", value)) }
    /// `StreamingStatus`. Status of the Amazon Cognito streams. Valid values are: `ENABLED` or `DISABLED`.
    pub fn streaming_status(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("StreamingStatus", value)) }
}

impl fc::Property for CognitoStreams {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Settings for user pool actions when Amazon Cognito detects compromised credentials with advanced security
/// features in full-function `ENFORCED` mode.
#[derive(Clone)]
pub struct CompromisedCredentialsActionsType(cfn::Properties);

impl CompromisedCredentialsActionsType {
    /// A new `CompromisedCredentialsActionsType`.
    ///
    /// - `EventAction`. The action that Amazon Cognito takes when it detects compromised credentials.
    pub fn new(event_action: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("EventAction", event_action)) }
}

impl fc::Property for CompromisedCredentialsActionsType {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Settings for compromised-credentials actions and authentication-event sources with advanced security features
/// in full-function `ENFORCED` mode.
#[derive(Clone)]
pub struct CompromisedCredentialsRiskConfigurationType(cfn::Properties);

impl CompromisedCredentialsRiskConfigurationType {
    /// A new `CompromisedCredentialsRiskConfigurationType`.
    ///
    /// - `Actions`. Settings for the actions that you want your user pool to take when Amazon Cognito detects
    ///   compromised credentials.
    pub fn new(actions: impl fc::IntoValue<CompromisedCredentialsActionsType>) -> Self { Self(cfn::Properties::new().with("Actions", actions)) }
    /// `EventFilter`. Settings for the sign-in activity where you want to configure compromised-credentials
    /// actions. Defaults to all events.
    pub fn event_filter(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("EventFilter", value)) }
}

impl fc::Property for CompromisedCredentialsRiskConfigurationType {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The configuration for a hosted UI custom domain.
#[derive(Clone)]
pub struct CustomDomainConfigType(cfn::Properties);

impl CustomDomainConfigType {
    /// A new `CustomDomainConfigType`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `CertificateArn`. The Amazon Resource Name (ARN) of an Certificate Manager SSL certificate. You use this
    /// certificate for the subdomain of your custom domain.
    pub fn certificate_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::certificatemanager::Certificate>>) -> Self { Self(self.0.with("CertificateArn", value)) }
    /// `SecurityPolicy`.
    pub fn security_policy(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SecurityPolicy", value)) }
}

impl fc::Property for CustomDomainConfigType {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The configuration of a custom email sender Lambda trigger. This trigger routes all email notifications from a
/// user pool to a Lambda function that delivers the message using custom logic.
#[derive(Clone)]
pub struct CustomEmailSender(cfn::Properties);

impl CustomEmailSender {
    /// A new `CustomEmailSender`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `LambdaArn`. The Amazon Resource Name (ARN) of the function that you want to assign to your Lambda trigger.
    pub fn lambda_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::lambda::Function>>) -> Self { Self(self.0.with("LambdaArn", value)) }
    /// `LambdaVersion`. The user pool trigger version of the request that Amazon Cognito sends to your Lambda
    /// function. Higher-numbered versions add fields that support new features.
    pub fn lambda_version(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("LambdaVersion", value)) }
}

impl fc::Property for CustomEmailSender {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The configuration of a custom SMS sender Lambda trigger. This trigger routes all SMS notifications from a user
/// pool to a Lambda function that delivers the message using custom logic.
#[derive(Clone)]
pub struct CustomSmsSender(cfn::Properties);

impl CustomSmsSender {
    /// A new `CustomSmsSender`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `LambdaArn`. The Amazon Resource Name (ARN) of the function that you want to assign to your Lambda trigger.
    pub fn lambda_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::lambda::Function>>) -> Self { Self(self.0.with("LambdaArn", value)) }
    /// `LambdaVersion`. The user pool trigger version of the request that Amazon Cognito sends to your Lambda
    /// function. Higher-numbered versions add fields that support new features.
    pub fn lambda_version(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("LambdaVersion", value)) }
}

impl fc::Property for CustomSmsSender {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The device-remembering configuration for a user pool.
#[derive(Clone)]
pub struct DeviceConfiguration(cfn::Properties);

impl DeviceConfiguration {
    /// A new `DeviceConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ChallengeRequiredOnNewDevice`. When true, a remembered device can sign in with device authentication
    /// instead of SMS and time-based one-time password (TOTP) factors for multi-factor authentication (MFA).
    pub fn challenge_required_on_new_device(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("ChallengeRequiredOnNewDevice", value)) }
    /// `DeviceOnlyRememberedOnUserPrompt`. When true, Amazon Cognito doesn't automatically remember a user's
    /// device when your app sends a `ConfirmDevice` API request. In your app, create a prompt for your user to
    /// choose whether they want to remember their device. Return the user's choice in an `UpdateDeviceStatus` API
    /// request.
    pub fn device_only_remembered_on_user_prompt(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("DeviceOnlyRememberedOnUserPrompt", value)) }
}

impl fc::Property for DeviceConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The email configuration of your user pool. The email configuration type sets your preferred sending method, AWS
/// Region, and sender for messages from your user pool.
#[derive(Clone)]
pub struct EmailConfiguration(cfn::Properties);

impl EmailConfiguration {
    /// A new `EmailConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ConfigurationSet`. The set of configuration rules that can be applied to emails sent using Amazon Simple
    /// Email Service. A configuration set is applied to an email by including a reference to the configuration set
    /// in the headers of the email. Once applied, all of the rules in that configuration set are applied to the
    /// email.
    pub fn configuration_set(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ConfigurationSet", value)) }
    /// `EmailSendingAccount`. Specifies whether Amazon Cognito uses its built-in functionality to send your users
    /// email messages, or uses your Amazon Simple Email Service email configuration.
    pub fn email_sending_account(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("EmailSendingAccount", value)) }
    /// `From`. Either the sender’s email address or the sender’s name with their email address. For example,
    /// `testuser@example.com` or `Test User <testuser@example.com>`. This address appears before the body of the
    /// email.
    pub fn from(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("From", value)) }
    /// `ReplyToEmailAddress`. The destination to which the receiver of the email should reply.
    pub fn reply_to_email_address(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ReplyToEmailAddress", value)) }
    /// `SourceArn`. The ARN of a verified email address or an address from a verified domain in Amazon SES. You
    /// can set a `SourceArn` email from a verified domain only with an API request. You can set a verified email
    /// address, but not an address in a verified domain, in the Amazon Cognito console.
    pub fn source_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SourceArn", value)) }
}

impl fc::Property for EmailConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `EumsSmsConfiguration`
#[derive(Clone)]
pub struct EumsSmsConfiguration(cfn::Properties);

impl EumsSmsConfiguration {
    /// A new `EumsSmsConfiguration`.
    ///
    /// - `CallerArn`.
    pub fn new(caller_arn: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("CallerArn", caller_arn)) }
    /// `ConfigurationSetName`.
    pub fn configuration_set_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ConfigurationSetName", value)) }
    /// `ExternalId`.
    pub fn external_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ExternalId", value)) }
    /// `InEntityId`.
    pub fn in_entity_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("InEntityId", value)) }
    /// `InTemplateId`.
    pub fn in_template_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("InTemplateId", value)) }
    /// `OriginationIdentity`.
    pub fn origination_identity(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("OriginationIdentity", value)) }
    /// `Region`.
    pub fn region(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Region", value)) }
}

impl fc::Property for EumsSmsConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `FailoverType`
#[derive(Clone)]
pub struct FailoverType(cfn::Properties);

impl FailoverType {
    /// A new `FailoverType`.
    ///
    /// - `PrimaryRoute53HealthCheckId`.
    /// - `SecondaryRegion`.
    pub fn new(
        primary_route53_health_check_id: impl fc::IntoValue<String>,
        secondary_region: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("PrimaryRoute53HealthCheckId", primary_route53_health_check_id)
            .with("SecondaryRegion", secondary_region)
        )
    }
}

impl fc::Property for FailoverType {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configuration for the Amazon Data Firehose stream destination of user activity log export with threat
/// protection.
#[derive(Clone)]
pub struct FirehoseConfiguration(cfn::Properties);

impl FirehoseConfiguration {
    /// A new `FirehoseConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `StreamArn`. The ARN of an Amazon Data Firehose stream that's the destination for threat protection log
    /// export.
    pub fn stream_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("StreamArn", value)) }
}

impl fc::Property for FirehoseConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `InboundFederation`
#[derive(Clone)]
pub struct InboundFederation(cfn::Properties);

impl InboundFederation {
    /// A new `InboundFederation`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `LambdaArn`.
    pub fn lambda_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::lambda::Function>>) -> Self { Self(self.0.with("LambdaArn", value)) }
    /// `LambdaVersion`.
    pub fn lambda_version(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("LambdaVersion", value)) }
}

impl fc::Property for InboundFederation {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The template for the welcome message to new users. This template must include the `{####}` temporary password
/// placeholder if you are creating users with passwords. If your users don't have passwords, you can omit the
/// placeholder.
#[derive(Clone)]
pub struct InviteMessageTemplate(cfn::Properties);

impl InviteMessageTemplate {
    /// A new `InviteMessageTemplate`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `EmailMessage`. The message template for email messages. EmailMessage is allowed only if
    /// [EmailSendingAccount](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_EmailConfigurationType.html#CognitoUserPools-Type-EmailConfigurationType-EmailSendingAccount)
    /// is DEVELOPER.
    pub fn email_message(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("EmailMessage", value)) }
    /// `EmailSubject`. The subject line for email messages. EmailSubject is allowed only if
    /// [EmailSendingAccount](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_EmailConfigurationType.html#CognitoUserPools-Type-EmailConfigurationType-EmailSendingAccount)
    /// is DEVELOPER.
    pub fn email_subject(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("EmailSubject", value)) }
    /// `SMSMessage`. The message template for SMS messages.
    pub fn sms_message(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SMSMessage", value)) }
}

impl fc::Property for InviteMessageTemplate {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `IssuerConfiguration`
#[derive(Clone)]
pub struct IssuerConfiguration(cfn::Properties);

impl IssuerConfiguration {
    /// A value of `Type`.
    pub const TYPE_ORIGINAL: &'static str = "ORIGINAL";
    /// A value of `Type`.
    pub const TYPE_UPDATED: &'static str = "UPDATED";
    /// A new `IssuerConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Type`.
    pub fn r#type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Type", value)) }
}

impl fc::Property for IssuerConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `KeyConfiguration`
#[derive(Clone)]
pub struct KeyConfiguration(cfn::Properties);

impl KeyConfiguration {
    /// A value of `KeyType`.
    pub const KEY_TYPE_AWS_OWNED_KEY: &'static str = "AWS_OWNED_KEY";
    /// A value of `KeyType`.
    pub const KEY_TYPE_CUSTOMER_MANAGED_KEY: &'static str = "CUSTOMER_MANAGED_KEY";
    /// A new `KeyConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `KeyType`.
    pub fn key_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("KeyType", value)) }
    /// `KmsKeyArn`.
    pub fn kms_key_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::kms::Key>>) -> Self { Self(self.0.with("KmsKeyArn", value)) }
}

impl fc::Property for KeyConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The configuration of user event logs to an external AWS service like Amazon Data Firehose, Amazon S3, or Amazon
/// CloudWatch Logs.
#[derive(Clone)]
pub struct LogConfiguration(cfn::Properties);

impl LogConfiguration {
    /// A new `LogConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `CloudWatchLogsConfiguration`. Configuration for the CloudWatch log group destination of user pool detailed
    /// activity logging, or of user activity log export with advanced security features.
    pub fn cloud_watch_logs_configuration(self, value: impl fc::IntoValue<CloudWatchLogsConfiguration>) -> Self { Self(self.0.with("CloudWatchLogsConfiguration", value)) }
    /// `EventSource`. The source of events that your user pool sends for logging. To send error-level logs about
    /// user notification activity, set to `userNotification`. To send info-level logs about threat-protection user
    /// activity in user pools with the Plus feature plan, set to `userAuthEvents`.
    pub fn event_source(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("EventSource", value)) }
    /// `FirehoseConfiguration`. Configuration for the Amazon Data Firehose stream destination of user activity log
    /// export with threat protection.
    pub fn firehose_configuration(self, value: impl fc::IntoValue<FirehoseConfiguration>) -> Self { Self(self.0.with("FirehoseConfiguration", value)) }
    /// `LogLevel`. The `errorlevel` selection of logs that a user pool sends for detailed activity logging. To
    /// send `userNotification` activity with [information about message
    /// delivery](https://docs.aws.amazon.com/cognito/latest/developerguide/exporting-quotas-and-usage.html),
    /// choose `ERROR` with `CloudWatchLogsConfiguration`.
    pub fn log_level(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("LogLevel", value)) }
    /// `S3Configuration`. Configuration for the Amazon S3 bucket destination of user activity log export with
    /// threat protection.
    pub fn s3_configuration(self, value: impl fc::IntoValue<S3Configuration>) -> Self { Self(self.0.with("S3Configuration", value)) }
}

impl fc::Property for LogConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Defines how to map a claim to a role ARN.
#[derive(Clone)]
pub struct MappingRule(cfn::Properties);

/// What a [`MappingRule`] can't be without.
#[derive(Clone)]
pub struct MappingRuleRequired<A, B, C, D> {
    /// `Claim`. The claim name that must be present in the token. For example: "isAdmin" or "paid". (`String`)
    pub claim: A,
    /// `MatchType`. The match condition that specifies how closely the claim value in the IdP token must match
    /// `Value`. (`String`)
    pub match_type: B,
    /// `RoleARN`. The Amazon Resource Name (ARN) of the role. (`Arn<iam::Role>`)
    pub role_arn: C,
    /// `Value`. A brief string that the claim must match. For example, "paid" or "yes". (`String`)
    pub value: D,
}

impl MappingRule {
    /// A new `MappingRule`.
    pub fn new(required: MappingRuleRequired<
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>,
        impl fc::IntoValue<String>,
    >) -> Self {
        Self(cfn::Properties::new()
            .with("Claim", required.claim)
            .with("MatchType", required.match_type)
            .with("RoleARN", required.role_arn)
            .with("Value", required.value)
        )
    }
}

impl fc::Property for MappingRule {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The configuration for Amazon SES email messages that advanced security features sends to a user when your
/// adaptive authentication automated response has a Notify action.
#[derive(Clone)]
pub struct NotifyConfigurationType(cfn::Properties);

impl NotifyConfigurationType {
    /// A new `NotifyConfigurationType`.
    ///
    /// - `SourceArn`. The Amazon Resource Name (ARN) of the identity that is associated with the sending
    ///   authorization policy. This identity permits Amazon Cognito to send for the email address specified in the
    ///   `From` parameter.
    pub fn new(source_arn: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("SourceArn", source_arn)) }
    /// `BlockEmail`. The template for the email message that your user pool sends when a detected risk event is
    /// blocked.
    pub fn block_email(self, value: impl fc::IntoValue<NotifyEmailType>) -> Self { Self(self.0.with("BlockEmail", value)) }
    /// `From`. The email address that sends the email message. The address must be either individually verified
    /// with Amazon Simple Email Service, or from a domain that has been verified with Amazon SES.
    pub fn from(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("From", value)) }
    /// `MfaEmail`. The template for the email message that your user pool sends when MFA is challenged in response
    /// to a detected risk.
    pub fn mfa_email(self, value: impl fc::IntoValue<NotifyEmailType>) -> Self { Self(self.0.with("MfaEmail", value)) }
    /// `NoActionEmail`. The template for the email message that your user pool sends when no action is taken in
    /// response to a detected risk.
    pub fn no_action_email(self, value: impl fc::IntoValue<NotifyEmailType>) -> Self { Self(self.0.with("NoActionEmail", value)) }
    /// `ReplyTo`. The reply-to email address of an email template. Can be an email address in the format
    /// `admin@example.com` or `Administrator <admin@example.com>`.
    pub fn reply_to(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ReplyTo", value)) }
}

impl fc::Property for NotifyConfigurationType {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The template for email messages that advanced security features sends to a user when your threat protection
/// automated response has a Notify action.
#[derive(Clone)]
pub struct NotifyEmailType(cfn::Properties);

impl NotifyEmailType {
    /// A new `NotifyEmailType`.
    ///
    /// - `Subject`. The subject of the threat protection email notification.
    pub fn new(subject: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Subject", subject)) }
    /// `HtmlBody`. The body of an email notification formatted in HTML. Choose an `HtmlBody` or a `TextBody` to
    /// send an HTML-formatted or plaintext message, respectively.
    pub fn html_body(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("HtmlBody", value)) }
    /// `TextBody`. The body of an email notification formatted in plaintext. Choose an `HtmlBody` or a `TextBody`
    /// to send an HTML-formatted or plaintext message, respectively.
    pub fn text_body(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TextBody", value)) }
}

impl fc::Property for NotifyEmailType {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The minimum and maximum values of an attribute that is of the number type, for example `custom:age`.
#[derive(Clone)]
pub struct NumberAttributeConstraints(cfn::Properties);

impl NumberAttributeConstraints {
    /// A new `NumberAttributeConstraints`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `MaxValue`. The maximum length of a number attribute value. Must be a number less than or equal to
    /// `2^1023`, represented as a string with a length of 131072 characters or fewer.
    pub fn max_value(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("MaxValue", value)) }
    /// `MinValue`. The minimum value of an attribute that is of the number data type.
    pub fn min_value(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("MinValue", value)) }
}

impl fc::Property for NumberAttributeConstraints {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The password policy settings for a user pool, including complexity, history, and length requirements.
#[derive(Clone)]
pub struct PasswordPolicy(cfn::Properties);

impl PasswordPolicy {
    /// A new `PasswordPolicy`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `MinimumLength`. The minimum length of the password in the policy that you have set. This value can't be
    /// less than 6.
    pub fn minimum_length(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MinimumLength", value)) }
    /// `PasswordHistorySize`. The number of previous passwords that you want Amazon Cognito to restrict each user
    /// from reusing. Users can't set a password that matches any of `n` previous passwords, where `n` is the value
    /// of `PasswordHistorySize`.
    pub fn password_history_size(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("PasswordHistorySize", value)) }
    /// `RequireLowercase`. The requirement in a password policy that users must include at least one lowercase
    /// letter in their password.
    pub fn require_lowercase(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("RequireLowercase", value)) }
    /// `RequireNumbers`. The requirement in a password policy that users must include at least one number in their
    /// password.
    pub fn require_numbers(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("RequireNumbers", value)) }
    /// `RequireSymbols`. The requirement in a password policy that users must include at least one symbol in their
    /// password.
    pub fn require_symbols(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("RequireSymbols", value)) }
    /// `RequireUppercase`. The requirement in a password policy that users must include at least one uppercase
    /// letter in their password.
    pub fn require_uppercase(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("RequireUppercase", value)) }
    /// `TemporaryPasswordValidityDays`. The number of days a temporary password is valid in the password policy.
    /// If the user doesn't sign in during this time, an administrator must reset their password. Defaults to `7`.
    /// If you submit a value of `0`, Amazon Cognito treats it as a null value and sets
    /// `TemporaryPasswordValidityDays` to its default value.
    pub fn temporary_password_validity_days(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("TemporaryPasswordValidityDays", value)) }
}

impl fc::Property for PasswordPolicy {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A list of user pool policies. Contains the policy that sets password-complexity requirements.
#[derive(Clone)]
pub struct Policies(cfn::Properties);

impl Policies {
    /// A new `Policies`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `PasswordPolicy`. The password policy settings for a user pool, including complexity, history, and length
    /// requirements.
    pub fn password_policy(self, value: impl fc::IntoValue<PasswordPolicy>) -> Self { Self(self.0.with("PasswordPolicy", value)) }
    /// `SignInPolicy`. The policy for allowed types of authentication in a user pool. To activate this setting,
    /// your user pool must be in the [Essentials
    /// tier](https://docs.aws.amazon.com/cognito/latest/developerguide/feature-plans-features-essentials.html) or
    /// higher.
    pub fn sign_in_policy(self, value: impl fc::IntoValue<SignInPolicy>) -> Self { Self(self.0.with("SignInPolicy", value)) }
}

impl fc::Property for Policies {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The properties of a pre token generation Lambda trigger.
#[derive(Clone)]
pub struct PreTokenGenerationConfig(cfn::Properties);

impl PreTokenGenerationConfig {
    /// A new `PreTokenGenerationConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `LambdaArn`. The Amazon Resource Name (ARN) of the function that you want to assign to your Lambda trigger.
    pub fn lambda_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::lambda::Function>>) -> Self { Self(self.0.with("LambdaArn", value)) }
    /// `LambdaVersion`. The user pool trigger version of the request that Amazon Cognito sends to your Lambda
    /// function. Higher-numbered versions add fields that support new features.
    pub fn lambda_version(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("LambdaVersion", value)) }
}

impl fc::Property for PreTokenGenerationConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `PushSync` is a property of the
/// [AWS::Cognito::IdentityPool](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cognito-identitypool.html)
/// resource that defines the configuration options to be applied to an Amazon Cognito identity pool.
#[derive(Clone)]
pub struct PushSync(cfn::Properties);

impl PushSync {
    /// A new `PushSync`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ApplicationArns`. The ARNs of the Amazon SNS platform applications that could be used by clients.
    pub fn application_arns(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("ApplicationArns", value)) }
    /// `RoleArn`. An IAM role configured to allow Amazon Cognito to call Amazon SNS on behalf of the developer.
    pub fn role_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>) -> Self { Self(self.0.with("RoleArn", value)) }
}

impl fc::Property for PushSync {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A recovery option for a user. The `AccountRecoverySettingType` data type is an array of this object. Each
/// `RecoveryOptionType` has a priority property that determines whether it is a primary or secondary option.
#[derive(Clone)]
pub struct RecoveryOption(cfn::Properties);

impl RecoveryOption {
    /// A new `RecoveryOption`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Name`. The recovery method that this object sets a recovery option for.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `Priority`. Your priority preference for using the specified attribute in account recovery. The highest
    /// priority is `1`.
    pub fn priority(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Priority", value)) }
}

impl fc::Property for RecoveryOption {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The configuration of your app client for refresh token rotation. When enabled, your app client issues new ID,
/// access, and refresh tokens when users renew their sessions with refresh tokens. When disabled, token refresh
/// issues only ID and access tokens.
#[derive(Clone)]
pub struct RefreshTokenRotation(cfn::Properties);

impl RefreshTokenRotation {
    /// A value of `Feature`.
    pub const FEATURE_DISABLED: &'static str = "DISABLED";
    /// A value of `Feature`.
    pub const FEATURE_ENABLED: &'static str = "ENABLED";
    /// A new `RefreshTokenRotation`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Feature`. The state of refresh token rotation for the current app client.
    pub fn feature(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Feature", value)) }
    /// `RetryGracePeriodSeconds`. When you request a token refresh with `GetTokensFromRefreshToken`, the original
    /// refresh token that you're rotating out can remain valid for a period of time of up to 60 seconds. This
    /// allows for client-side retries. When `RetryGracePeriodSeconds` is `0`, the grace period is disabled and a
    /// successful request immediately invalidates the submitted refresh token.
    pub fn retry_grace_period_seconds(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("RetryGracePeriodSeconds", value)) }
}

impl fc::Property for RefreshTokenRotation {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// One custom scope associated with a user pool resource server. This data type is a member of
/// `ResourceServerScopeType`.
#[derive(Clone)]
pub struct ResourceServerScopeType(cfn::Properties);

impl ResourceServerScopeType {
    /// A new `ResourceServerScopeType`.
    ///
    /// - `ScopeDescription`. A friendly description of a custom scope.
    /// - `ScopeName`. The name of the scope. Amazon Cognito renders custom scopes in the format
    ///   `resourceServerIdentifier/ScopeName`. For example, if this parameter is `exampleScope` in the resource
    ///   server with the identifier `exampleResourceServer`, you request and receive the scope
    ///   `exampleResourceServer/exampleScope`.
    pub fn new(
        scope_description: impl fc::IntoValue<String>,
        scope_name: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("ScopeDescription", scope_description)
            .with("ScopeName", scope_name)
        )
    }
}

impl fc::Property for ResourceServerScopeType {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Exceptions to the risk evaluation configuration, including always-allow and always-block IP address ranges.
#[derive(Clone)]
pub struct RiskExceptionConfigurationType(cfn::Properties);

impl RiskExceptionConfigurationType {
    /// A new `RiskExceptionConfigurationType`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `BlockedIPRangeList`. An always-block IP address list. Overrides the risk decision and always blocks
    /// authentication requests. This parameter is displayed and set in CIDR notation.
    pub fn blocked_ip_range_list(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("BlockedIPRangeList", value)) }
    /// `SkippedIPRangeList`. An always-allow IP address list. Risk detection isn't performed on the IP addresses
    /// in this range list. This parameter is displayed and set in CIDR notation.
    pub fn skipped_ip_range_list(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("SkippedIPRangeList", value)) }
}

impl fc::Property for RiskExceptionConfigurationType {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// One of a set of `RoleMappings`, a property of the
/// [AWS::Cognito::IdentityPoolRoleAttachment](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cognito-identitypoolroleattachment.html)
/// resource that defines the role-mapping attributes of an Amazon Cognito identity pool.
#[derive(Clone)]
pub struct RoleMapping(cfn::Properties);

impl RoleMapping {
    /// A new `RoleMapping`.
    ///
    /// - `Type`. The role mapping type. Token will use `cognito:roles` and `cognito:preferred_role` claims from the
    ///   Cognito identity provider token to map groups to roles. Rules will attempt to match claims from the token
    ///   to map to a role.
    pub fn new(r#type: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Type", r#type)) }
    /// `AmbiguousRoleResolution`. If you specify Token or Rules as the `Type`, `AmbiguousRoleResolution` is
    /// required.
    pub fn ambiguous_role_resolution(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AmbiguousRoleResolution", value)) }
    /// `IdentityProvider`. Identifier for the identity provider for which the role is mapped. For example:
    /// `graph.facebook.com` or `cognito-idp.us-east-1.amazonaws.com/us-east-1_abcdefghi:app_client_id
    /// (http://cognito-idp.us-east-1.amazonaws.com/us-east-1_abcdefghi:app_client_id)`. This is the identity
    /// provider that is used by the user for authentication.
    pub fn identity_provider(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("IdentityProvider", value)) }
    /// `RulesConfiguration`. The rules to be used for mapping users to roles. If you specify "Rules" as the
    /// role-mapping type, RulesConfiguration is required.
    pub fn rules_configuration(self, value: impl fc::IntoValue<RulesConfigurationType>) -> Self { Self(self.0.with("RulesConfiguration", value)) }
}

impl fc::Property for RoleMapping {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `RoutingType`
#[derive(Clone)]
pub struct RoutingType(cfn::Properties);

impl RoutingType {
    /// A new `RoutingType`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Failover`.
    pub fn failover(self, value: impl fc::IntoValue<FailoverType>) -> Self { Self(self.0.with("Failover", value)) }
}

impl fc::Property for RoutingType {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `RulesConfigurationType` is a subproperty of the
/// [RoleMapping](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cognito-identitypoolroleattachment-rolemapping.html)
/// property that defines the rules to be used for mapping users to roles.
#[derive(Clone)]
pub struct RulesConfigurationType(cfn::Properties);

impl RulesConfigurationType {
    /// A new `RulesConfigurationType`.
    ///
    /// - `Rules`. The rules. You can specify up to 25 rules per identity provider.
    pub fn new(rules: impl fc::IntoValue<fc::List<MappingRule>>) -> Self { Self(cfn::Properties::new().with("Rules", rules)) }
}

impl fc::Property for RulesConfigurationType {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configuration for the Amazon S3 bucket destination of user activity log export with threat protection.
#[derive(Clone)]
pub struct S3Configuration(cfn::Properties);

impl S3Configuration {
    /// A new `S3Configuration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `BucketArn`. The ARN of an Amazon S3 bucket that's the destination for threat protection log export.
    pub fn bucket_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("BucketArn", value)) }
}

impl fc::Property for S3Configuration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A list of the user attributes and their properties in your user pool. The attribute schema contains standard
/// attributes, custom attributes with a `custom:` prefix, and developer attributes with a `dev:` prefix.
#[derive(Clone)]
pub struct SchemaAttribute(cfn::Properties);

impl SchemaAttribute {
    /// A new `SchemaAttribute`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `AttributeDataType`. The data format of the values for your attribute. When you choose an
    /// `AttributeDataType`, Amazon Cognito validates the input against the data type. A custom attribute value in
    /// your user's ID token is always a string, for example `"custom:isMember" : "true"` or
    /// `"custom:YearsAsMember" : "12"`.
    pub fn attribute_data_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AttributeDataType", value)) }
    /// `DeveloperOnlyAttribute`. You should use
    /// [WriteAttributes](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolClientType.html#CognitoUserPools-Type-UserPoolClientType-WriteAttributes)
    /// in the user pool client to control how attributes can be mutated for new use cases instead of using
    /// `DeveloperOnlyAttribute`.
    pub fn developer_only_attribute(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("DeveloperOnlyAttribute", value)) }
    /// `Mutable`. Specifies whether the value of the attribute can be changed.
    pub fn mutable(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Mutable", value)) }
    /// `Name`. The name of your user pool attribute. When you create or update a user pool, adding a schema
    /// attribute creates a custom or developer-only attribute. When you add an attribute with a `Name` value of
    /// `MyAttribute`, Amazon Cognito creates the custom attribute `custom:MyAttribute`. When
    /// `DeveloperOnlyAttribute` is `true`, Amazon Cognito creates your attribute as `dev:MyAttribute`.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `NumberAttributeConstraints`. Specifies the constraints for an attribute of the number type.
    pub fn number_attribute_constraints(self, value: impl fc::IntoValue<NumberAttributeConstraints>) -> Self { Self(self.0.with("NumberAttributeConstraints", value)) }
    /// `Required`. Specifies whether a user pool attribute is required. If the attribute is required and the user
    /// doesn't provide a value, registration or sign-in will fail.
    pub fn required(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Required", value)) }
    /// `StringAttributeConstraints`. Specifies the constraints for an attribute of the string type.
    pub fn string_attribute_constraints(self, value: impl fc::IntoValue<StringAttributeConstraints>) -> Self { Self(self.0.with("StringAttributeConstraints", value)) }
}

impl fc::Property for SchemaAttribute {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The policy for allowed types of authentication in a user pool. To activate this setting, your user pool must be
/// in the [Essentials
/// tier](https://docs.aws.amazon.com/cognito/latest/developerguide/feature-plans-features-essentials.html) or
/// higher.
#[derive(Clone)]
pub struct SignInPolicy(cfn::Properties);

impl SignInPolicy {
    /// A new `SignInPolicy`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `AllowedFirstAuthFactors`. The sign-in methods that a user pool supports as the first factor. You can
    /// permit users to start authentication with a standard username and password, or with other one-time password
    /// and hardware factors.
    pub fn allowed_first_auth_factors(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("AllowedFirstAuthFactors", value)) }
}

impl fc::Property for SignInPolicy {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The minimum and maximum length values of an attribute that is of the string type, for example
/// `custom:department`.
#[derive(Clone)]
pub struct StringAttributeConstraints(cfn::Properties);

impl StringAttributeConstraints {
    /// A new `StringAttributeConstraints`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `MaxLength`. The maximum length of a string attribute value. Must be a number less than or equal to
    /// `2^1023`, represented as a string with a length of 131072 characters or fewer.
    pub fn max_length(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("MaxLength", value)) }
    /// `MinLength`. The minimum length of a string attribute value.
    pub fn min_length(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("MinLength", value)) }
}

impl fc::Property for StringAttributeConstraints {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The units that validity times are represented in. The default unit for refresh tokens is days, and the default
/// for ID and access tokens are hours.
#[derive(Clone)]
pub struct TokenValidityUnits(cfn::Properties);

impl TokenValidityUnits {
    /// A new `TokenValidityUnits`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `AccessToken`. A time unit for the value that you set in the `AccessTokenValidity` parameter. The default
    /// `AccessTokenValidity` time unit is `hours`. `AccessTokenValidity` duration can range from five minutes to
    /// one day.
    pub fn access_token(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AccessToken", value)) }
    /// `IdToken`. A time unit for the value that you set in the `IdTokenValidity` parameter. The default
    /// `IdTokenValidity` time unit is `hours`. `IdTokenValidity` duration can range from five minutes to one day.
    pub fn id_token(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("IdToken", value)) }
    /// `RefreshToken`. A time unit for the value that you set in the `RefreshTokenValidity` parameter. The default
    /// `RefreshTokenValidity` time unit is `days`. `RefreshTokenValidity` duration can range from 60 minutes to 10
    /// years.
    pub fn refresh_token(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("RefreshToken", value)) }
}

impl fc::Property for TokenValidityUnits {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The settings for updates to user attributes. These settings include the property
/// `AttributesRequireVerificationBeforeUpdate`, a user-pool setting that tells Amazon Cognito how to handle
/// changes to the value of your users' email address and phone number attributes.
#[derive(Clone)]
pub struct UserAttributeUpdateSettings(cfn::Properties);

impl UserAttributeUpdateSettings {
    /// A new `UserAttributeUpdateSettings`.
    ///
    /// - `AttributesRequireVerificationBeforeUpdate`. Requires that your user verifies their email address, phone
    ///   number, or both before Amazon Cognito updates the value of that attribute. When you update a user attribute
    ///   that has this option activated, Amazon Cognito sends a verification message to the new phone number or
    ///   email address.
    pub fn new(
        attributes_require_verification_before_update: impl fc::IntoValue<fc::List<String>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("AttributesRequireVerificationBeforeUpdate", attributes_require_verification_before_update)
        )
    }
}

impl fc::Property for UserAttributeUpdateSettings {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// User pool add-ons. Contains settings for activation of threat protection. To log user security information but
/// take no action, set to `AUDIT`. To configure automatic security responses to risky traffic to your user pool,
/// set to `ENFORCED`.
#[derive(Clone)]
pub struct UserPoolAddOns(cfn::Properties);

impl UserPoolAddOns {
    /// A new `UserPoolAddOns`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `AdvancedSecurityAdditionalFlows`. Threat protection configuration options for additional authentication
    /// types in your user pool, including custom authentication.
    pub fn advanced_security_additional_flows(self, value: impl fc::IntoValue<AdvancedSecurityAdditionalFlows>) -> Self { Self(self.0.with("AdvancedSecurityAdditionalFlows", value)) }
    /// `AdvancedSecurityMode`. The operating mode of threat protection for standard authentication types in your
    /// user pool, including username-password and secure remote password (SRP) authentication.
    pub fn advanced_security_mode(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AdvancedSecurityMode", value)) }
}

impl fc::Property for UserPoolAddOns {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A collection of user pool Lambda triggers. Amazon Cognito invokes triggers at several possible stages of user
/// pool operations. Triggers can modify the outcome of the operations that invoked them.
#[derive(Clone)]
pub struct UserPoolLambdaConfig(cfn::Properties);

impl UserPoolLambdaConfig {
    /// A new `UserPoolLambdaConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `CreateAuthChallenge`. The configuration of a create auth challenge Lambda trigger, one of three triggers
    /// in the sequence of the [custom authentication challenge
    /// triggers](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-challenge.html).
    pub fn create_auth_challenge(self, value: impl fc::IntoValue<fc::Arn<cfn::target::lambda::Function>>) -> Self { Self(self.0.with("CreateAuthChallenge", value)) }
    /// `CustomEmailSender`. The configuration of a custom email sender Lambda trigger. This trigger routes all
    /// email notifications from a user pool to a Lambda function that delivers the message using custom logic.
    pub fn custom_email_sender(self, value: impl fc::IntoValue<CustomEmailSender>) -> Self { Self(self.0.with("CustomEmailSender", value)) }
    /// `CustomMessage`. A custom message Lambda trigger. This trigger is an opportunity to customize all SMS and
    /// email messages from your user pool. When a custom message trigger is active, your user pool routes all
    /// messages to a Lambda function that returns a runtime-customized message subject and body for your user pool
    /// to deliver to a user.
    pub fn custom_message(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CustomMessage", value)) }
    /// `CustomSMSSender`. The configuration of a custom SMS sender Lambda trigger. This trigger routes all SMS
    /// notifications from a user pool to a Lambda function that delivers the message using custom logic.
    pub fn custom_sms_sender(self, value: impl fc::IntoValue<CustomSmsSender>) -> Self { Self(self.0.with("CustomSMSSender", value)) }
    /// `DefineAuthChallenge`. The configuration of a define auth challenge Lambda trigger, one of three triggers
    /// in the sequence of the [custom authentication challenge
    /// triggers](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-challenge.html).
    pub fn define_auth_challenge(self, value: impl fc::IntoValue<fc::Arn<cfn::target::lambda::Function>>) -> Self { Self(self.0.with("DefineAuthChallenge", value)) }
    /// `InboundFederation`.
    pub fn inbound_federation(self, value: impl fc::IntoValue<InboundFederation>) -> Self { Self(self.0.with("InboundFederation", value)) }
    /// `KMSKeyID`. The ARN of an [KMS
    /// key](https://docs.aws.amazon.com//kms/latest/developerguide/concepts.html#master_keys). Amazon Cognito uses
    /// the key to encrypt codes and temporary passwords sent to custom sender Lambda triggers.
    pub fn kms_key_id(self, value: impl fc::IntoValue<fc::Arn<cfn::target::kms::Key>>) -> Self { Self(self.0.with("KMSKeyID", value)) }
    /// `PostAuthentication`. The configuration of a [post authentication Lambda
    /// trigger](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-post-authentication.html)
    /// in a user pool. This trigger can take custom actions after a user signs in.
    pub fn post_authentication(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PostAuthentication", value)) }
    /// `PostConfirmation`. The configuration of a [post confirmation Lambda
    /// trigger](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-post-confirmation.html)
    /// in a user pool. This trigger can take custom actions after a user confirms their user account and their
    /// email address or phone number.
    pub fn post_confirmation(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PostConfirmation", value)) }
    /// `PreAuthentication`. The configuration of a [pre authentication
    /// trigger](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-authentication.html)
    /// in a user pool. This trigger can evaluate and modify user sign-in events.
    pub fn pre_authentication(self, value: impl fc::IntoValue<fc::Arn<cfn::target::lambda::Function>>) -> Self { Self(self.0.with("PreAuthentication", value)) }
    /// `PreSignUp`. The configuration of a [pre sign-up Lambda
    /// trigger](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-sign-up.html) in a
    /// user pool. This trigger evaluates new users and can bypass confirmation, [link a federated user
    /// profile](https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-identity-federation-consolidate-users.html),
    /// or block sign-up requests.
    pub fn pre_sign_up(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PreSignUp", value)) }
    /// `PreTokenGeneration`. The legacy configuration of a [pre token generation Lambda
    /// trigger](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-token-generation.html)
    /// in a user pool.
    pub fn pre_token_generation(self, value: impl fc::IntoValue<fc::Arn<cfn::target::lambda::Function>>) -> Self { Self(self.0.with("PreTokenGeneration", value)) }
    /// `PreTokenGenerationConfig`. The detailed configuration of a [pre token generation Lambda
    /// trigger](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-token-generation.html)
    /// in a user pool. If you also set an ARN in `PreTokenGeneration`, its value must be identical to
    /// `PreTokenGenerationConfig`.
    pub fn pre_token_generation_config(self, value: impl fc::IntoValue<PreTokenGenerationConfig>) -> Self { Self(self.0.with("PreTokenGenerationConfig", value)) }
    /// `UserMigration`. The configuration of a [migrate user Lambda
    /// trigger](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-migrate-user.html) in a
    /// user pool. This trigger can create user profiles when users sign in or attempt to reset their password with
    /// credentials that don't exist yet.
    pub fn user_migration(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("UserMigration", value)) }
    /// `VerifyAuthChallengeResponse`. The configuration of a verify auth challenge Lambda trigger, one of three
    /// triggers in the sequence of the [custom authentication challenge
    /// triggers](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-challenge.html).
    pub fn verify_auth_challenge_response(self, value: impl fc::IntoValue<fc::Arn<cfn::target::lambda::Function>>) -> Self { Self(self.0.with("VerifyAuthChallengeResponse", value)) }
}

impl fc::Property for UserPoolLambdaConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `UserPoolRegionalConfigurationAttachmentLambdaConfig`
#[derive(Clone)]
pub struct UserPoolRegionalConfigurationAttachmentLambdaConfig(cfn::Properties);

impl UserPoolRegionalConfigurationAttachmentLambdaConfig {
    /// A new `UserPoolRegionalConfigurationAttachmentLambdaConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `CreateAuthChallenge`.
    pub fn create_auth_challenge(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CreateAuthChallenge", value)) }
    /// `CustomEmailSender`.
    pub fn custom_email_sender(self, value: impl fc::IntoValue<CustomEmailSender>) -> Self { Self(self.0.with("CustomEmailSender", value)) }
    /// `CustomMessage`.
    pub fn custom_message(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CustomMessage", value)) }
    /// `CustomSMSSender`.
    pub fn custom_sms_sender(self, value: impl fc::IntoValue<CustomSmsSender>) -> Self { Self(self.0.with("CustomSMSSender", value)) }
    /// `DefineAuthChallenge`.
    pub fn define_auth_challenge(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DefineAuthChallenge", value)) }
    /// `InboundFederation`.
    pub fn inbound_federation(self, value: impl fc::IntoValue<InboundFederation>) -> Self { Self(self.0.with("InboundFederation", value)) }
    /// `KMSKeyID`.
    pub fn kms_key_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("KMSKeyID", value)) }
    /// `PostAuthentication`.
    pub fn post_authentication(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PostAuthentication", value)) }
    /// `PostConfirmation`.
    pub fn post_confirmation(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PostConfirmation", value)) }
    /// `PreAuthentication`.
    pub fn pre_authentication(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PreAuthentication", value)) }
    /// `PreSignUp`.
    pub fn pre_sign_up(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PreSignUp", value)) }
    /// `PreTokenGeneration`.
    pub fn pre_token_generation(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PreTokenGeneration", value)) }
    /// `PreTokenGenerationConfig`.
    pub fn pre_token_generation_config(self, value: impl fc::IntoValue<PreTokenGenerationConfig>) -> Self { Self(self.0.with("PreTokenGenerationConfig", value)) }
    /// `UserMigration`.
    pub fn user_migration(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("UserMigration", value)) }
    /// `VerifyAuthChallengeResponse`.
    pub fn verify_auth_challenge_response(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("VerifyAuthChallengeResponse", value)) }
}

impl fc::Property for UserPoolRegionalConfigurationAttachmentLambdaConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `UserPoolRegionalConfigurationAttachmentSmsConfiguration`
#[derive(Clone)]
pub struct UserPoolRegionalConfigurationAttachmentSmsConfiguration(cfn::Properties);

impl UserPoolRegionalConfigurationAttachmentSmsConfiguration {
    /// A new `UserPoolRegionalConfigurationAttachmentSmsConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `EumsSms`.
    pub fn eums_sms(self, value: impl fc::IntoValue<EumsSmsConfiguration>) -> Self { Self(self.0.with("EumsSms", value)) }
    /// `ExternalId`.
    pub fn external_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ExternalId", value)) }
    /// `SnsCallerArn`.
    pub fn sns_caller_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SnsCallerArn", value)) }
    /// `SnsRegion`.
    pub fn sns_region(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SnsRegion", value)) }
}

impl fc::Property for UserPoolRegionalConfigurationAttachmentSmsConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// User pool configuration for delivery of SMS messages with Amazon Simple Notification Service. To send SMS
/// messages with Amazon SNS in the AWS Region that you want, the Amazon Cognito user pool uses an AWS Identity and
/// Access Management (IAM) role in your AWS account.
#[derive(Clone)]
pub struct UserPoolSmsConfiguration(cfn::Properties);

impl UserPoolSmsConfiguration {
    /// A new `UserPoolSmsConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `EumsSms`.
    pub fn eums_sms(self, value: impl fc::IntoValue<EumsSmsConfiguration>) -> Self { Self(self.0.with("EumsSms", value)) }
    /// `ExternalId`. The external ID provides additional security for your IAM role. You can use an `ExternalId`
    /// with the IAM role that you use with Amazon SNS to send SMS messages for your user pool. If you provide an
    /// `ExternalId`, your Amazon Cognito user pool includes it in the request to assume your IAM role. You can
    /// configure the role trust policy to require that Amazon Cognito, and any principal, provide the
    /// `ExternalID`.
    pub fn external_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ExternalId", value)) }
    /// `SnsCallerArn`. The Amazon Resource Name (ARN) of the Amazon SNS caller. This is the ARN of the IAM role in
    /// your AWS account that Amazon Cognito will use to send SMS messages. SMS messages are subject to a [spending
    /// limit](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-email-phone-verification.html).
    pub fn sns_caller_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>) -> Self { Self(self.0.with("SnsCallerArn", value)) }
    /// `SnsRegion`. The AWS Region to use with Amazon SNS integration. You can choose the same Region as your user
    /// pool, or a supported Legacy Amazon SNS alternate Region.
    pub fn sns_region(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SnsRegion", value)) }
}

impl fc::Property for UserPoolSmsConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Case sensitivity of the username input for the selected sign-in option. When case sensitivity is set to `False`
/// (case insensitive), users can sign in with any combination of capital and lowercase letters. For example,
/// `username`, `USERNAME`, or `UserName`, or for email, `email@example.com` or `EMaiL@eXamplE.Com`. For most use
/// cases, set case sensitivity to `False` (case insensitive) as a best practice.
#[derive(Clone)]
pub struct UsernameConfiguration(cfn::Properties);

impl UsernameConfiguration {
    /// A new `UsernameConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `CaseSensitive`. Specifies whether user name case sensitivity will be applied for all users in the user
    /// pool through Amazon Cognito APIs. For most use cases, set case sensitivity to `False` (case insensitive) as
    /// a best practice. When usernames and email addresses are case insensitive, users can sign in as the same
    /// user when they enter a different capitalization of their user name.
    pub fn case_sensitive(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("CaseSensitive", value)) }
}

impl fc::Property for UsernameConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The template for the verification message that your user pool delivers to users who set an email address or
/// phone number attribute.
#[derive(Clone)]
pub struct VerificationMessageTemplate(cfn::Properties);

impl VerificationMessageTemplate {
    /// A new `VerificationMessageTemplate`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `DefaultEmailOption`. The configuration of verification emails to contain a clickable link or a
    /// verification code.
    pub fn default_email_option(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DefaultEmailOption", value)) }
    /// `EmailMessage`. The template for email messages that Amazon Cognito sends to your users. You can set an
    /// `EmailMessage` template only if the value of
    /// [EmailSendingAccount](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_EmailConfigurationType.html#CognitoUserPools-Type-EmailConfigurationType-EmailSendingAccount)
    /// is `DEVELOPER`.
    pub fn email_message(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("EmailMessage", value)) }
    /// `EmailMessageByLink`. The email message template for sending a confirmation link to the user. You can set
    /// an `EmailMessageByLink` template only if the value of
    /// [EmailSendingAccount](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_EmailConfigurationType.html#CognitoUserPools-Type-EmailConfigurationType-EmailSendingAccount)
    /// is `DEVELOPER`.
    pub fn email_message_by_link(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("EmailMessageByLink", value)) }
    /// `EmailSubject`. The subject line for the email message template. You can set an `EmailSubject` template
    /// only if the value of
    /// [EmailSendingAccount](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_EmailConfigurationType.html#CognitoUserPools-Type-EmailConfigurationType-EmailSendingAccount)
    /// is `DEVELOPER`.
    pub fn email_subject(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("EmailSubject", value)) }
    /// `EmailSubjectByLink`. The subject line for the email message template for sending a confirmation link to
    /// the user. You can set an `EmailSubjectByLink` template only if the value of
    /// [EmailSendingAccount](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_EmailConfigurationType.html#CognitoUserPools-Type-EmailConfigurationType-EmailSendingAccount)
    /// is `DEVELOPER`.
    pub fn email_subject_by_link(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("EmailSubjectByLink", value)) }
    /// `SmsMessage`. The template for SMS messages that Amazon Cognito sends to your users.
    pub fn sms_message(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SmsMessage", value)) }
}

impl fc::Property for VerificationMessageTemplate {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}
