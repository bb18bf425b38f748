// Written by `fineract-codegen`; changes are lost.

//! The resources of `AWS::CertificateManager`.

use fineract_core as fc;

use crate as cfn;

/// `AWS::CertificateManager::Account`
///
/// The `AWS::CertificateManager::Account` resource defines the expiry event configuration that determines the
/// number of days prior to expiry when ACM starts generating EventBridge events.
#[derive(Clone)]
pub struct Account(cfn::ResourceBody);

impl Account {
    /// A new `AWS::CertificateManager::Account`.
    ///
    /// - `ExpiryEventsConfiguration`. Object containing expiration events options associated with an AWS account.
    pub fn new(
        expiry_events_configuration: impl fc::IntoValue<ExpiryEventsConfiguration>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("ExpiryEventsConfiguration", expiry_events_configuration)
        )
    }
}

impl cfn::Resource for Account {
    const TYPE: &'static str = "AWS::CertificateManager::Account";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Account {
    type Handle = AccountRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> AccountRef { AccountRef(self.0.build(scope, "AWS::CertificateManager::Account")) }
}

/// A [`Account`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct AccountRef(fc::NodeId);

impl AccountRef {
    /// `AccountId`, by `Ref`. ID of the AWS account that owns the certificate.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<Account>> { fc::Value::reference(self.0) }
}

impl From<AccountRef> for fc::NodeId {
    #[inline]
    fn from(it: AccountRef) -> Self { it.0 }
}

impl From<&AccountRef> for fc::NodeId {
    #[inline]
    fn from(it: &AccountRef) -> Self { it.0 }
}

/// `AWS::CertificateManager::AcmeDomainValidation`
///
/// Resource Type definition for AWS::CertificateManager::AcmeDomainValidation
#[derive(Clone)]
pub struct AcmeDomainValidation(cfn::ResourceBody);

impl AcmeDomainValidation {
    /// A new `AWS::CertificateManager::AcmeDomainValidation`.
    ///
    /// - `AcmeEndpointArn`. The ARN of the ACME endpoint this domain validation is associated with.
    /// - `DomainName`. The domain name to validate.
    /// - `PrevalidationOptions`. Prevalidation method configuration. Currently only DNS-based prevalidation is
    ///   supported.
    pub fn new(
        acme_endpoint_arn: impl fc::IntoValue<String>,
        domain_name: impl fc::IntoValue<String>,
        prevalidation_options: impl fc::IntoValue<PrevalidationOptions>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("AcmeEndpointArn", acme_endpoint_arn)
            .with("DomainName", domain_name)
            .with("PrevalidationOptions", prevalidation_options)
        )
    }
    /// `Tags`. Tags associated with the domain validation.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for AcmeDomainValidation {
    const TYPE: &'static str = "AWS::CertificateManager::AcmeDomainValidation";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for AcmeDomainValidation {
    type Handle = AcmeDomainValidationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> AcmeDomainValidationRef { AcmeDomainValidationRef(self.0.build(scope, "AWS::CertificateManager::AcmeDomainValidation")) }
}

/// A [`AcmeDomainValidation`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct AcmeDomainValidationRef(fc::NodeId);

impl AcmeDomainValidationRef {
    /// `Arn`, by `Ref`. The Amazon Resource Name (ARN) of the domain validation.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<AcmeDomainValidation>> { fc::Value::reference(self.0) }
}

impl From<AcmeDomainValidationRef> for fc::NodeId {
    #[inline]
    fn from(it: AcmeDomainValidationRef) -> Self { it.0 }
}

impl From<&AcmeDomainValidationRef> for fc::NodeId {
    #[inline]
    fn from(it: &AcmeDomainValidationRef) -> Self { it.0 }
}

/// `AWS::CertificateManager::AcmeEndpoint`
///
/// Resource Type definition for AWS::CertificateManager::AcmeEndpoint
#[derive(Clone)]
pub struct AcmeEndpoint(cfn::ResourceBody);

impl AcmeEndpoint {
    /// A new `AWS::CertificateManager::AcmeEndpoint`.
    ///
    /// - `AuthorizationBehavior`. The authorization behavior for the ACME endpoint.
    /// - `CertificateAuthority`. The certificate authority configuration for the ACME endpoint.
    pub fn new(
        authorization_behavior: impl fc::IntoValue<String>,
        certificate_authority: impl fc::IntoValue<CertificateAuthority>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("AuthorizationBehavior", authorization_behavior)
            .with("CertificateAuthority", certificate_authority)
        )
    }
    /// `CertificateTags`. Tags applied to certificates issued via this endpoint.
    pub fn certificate_tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("CertificateTags", value)) }
    /// `Contact`. Whether contact information is required for the ACME endpoint.
    pub fn contact(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Contact", value)) }
    /// `Tags`. Tags associated with the ACME endpoint.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for AcmeEndpoint {
    const TYPE: &'static str = "AWS::CertificateManager::AcmeEndpoint";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for AcmeEndpoint {
    type Handle = AcmeEndpointRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> AcmeEndpointRef { AcmeEndpointRef(self.0.build(scope, "AWS::CertificateManager::AcmeEndpoint")) }
}

/// A [`AcmeEndpoint`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct AcmeEndpointRef(fc::NodeId);

impl AcmeEndpointRef {
    /// `AcmeEndpointArn`, by `Ref`. The Amazon Resource Name (ARN) of the ACME endpoint.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<AcmeEndpoint>> { fc::Value::reference(self.0) }
    /// `EndpointUrl`, by `Fn::GetAtt`. The ACME directory URL for the endpoint.
    #[inline]
    pub fn endpoint_url(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "EndpointUrl") }
}

impl From<AcmeEndpointRef> for fc::NodeId {
    #[inline]
    fn from(it: AcmeEndpointRef) -> Self { it.0 }
}

impl From<&AcmeEndpointRef> for fc::NodeId {
    #[inline]
    fn from(it: &AcmeEndpointRef) -> Self { it.0 }
}

/// `AWS::CertificateManager::AcmeExternalAccountBinding`
///
/// Resource Type definition for AWS::CertificateManager::AcmeExternalAccountBinding
#[derive(Clone)]
pub struct AcmeExternalAccountBinding(cfn::ResourceBody);

impl AcmeExternalAccountBinding {
    /// A new `AWS::CertificateManager::AcmeExternalAccountBinding`.
    ///
    /// - `AcmeEndpointArn`. The ARN of the ACME endpoint this binding is associated with.
    /// - `RoleArn`. The IAM role ARN for cross-account access.
    pub fn new(
        acme_endpoint_arn: impl fc::IntoValue<String>,
        role_arn: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("AcmeEndpointArn", acme_endpoint_arn)
            .with("RoleArn", role_arn)
        )
    }
    /// `Expiration`. The expiration configuration for the external account binding.
    pub fn expiration(self, value: impl fc::IntoValue<Expiration>) -> Self { Self(self.0.with("Expiration", value)) }
    /// `Tags`. Tags associated with the external account binding.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for AcmeExternalAccountBinding {
    const TYPE: &'static str = "AWS::CertificateManager::AcmeExternalAccountBinding";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for AcmeExternalAccountBinding {
    type Handle = AcmeExternalAccountBindingRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> AcmeExternalAccountBindingRef { AcmeExternalAccountBindingRef(self.0.build(scope, "AWS::CertificateManager::AcmeExternalAccountBinding")) }
}

/// A [`AcmeExternalAccountBinding`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct AcmeExternalAccountBindingRef(fc::NodeId);

impl AcmeExternalAccountBindingRef {
    /// `AcmeExternalAccountBindingArn`, by `Ref`. The Amazon Resource Name (ARN) of the external account binding.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<AcmeExternalAccountBinding>> { fc::Value::reference(self.0) }
}

impl From<AcmeExternalAccountBindingRef> for fc::NodeId {
    #[inline]
    fn from(it: AcmeExternalAccountBindingRef) -> Self { it.0 }
}

impl From<&AcmeExternalAccountBindingRef> for fc::NodeId {
    #[inline]
    fn from(it: &AcmeExternalAccountBindingRef) -> Self { it.0 }
}

pub use cfn::target::certificatemanager::Certificate;

impl Certificate {
    /// A value of `CertificateExport`.
    pub const CERTIFICATE_EXPORT_DISABLED: &'static str = "DISABLED";
    /// A value of `CertificateExport`.
    pub const CERTIFICATE_EXPORT_ENABLED: &'static str = "ENABLED";
    /// A value of `CertificateTransparencyLoggingPreference`.
    pub const CERTIFICATE_TRANSPARENCY_LOGGING_PREFERENCE_DISABLED: &'static str = "DISABLED";
    /// A value of `CertificateTransparencyLoggingPreference`.
    pub const CERTIFICATE_TRANSPARENCY_LOGGING_PREFERENCE_ENABLED: &'static str = "ENABLED";
    /// A new `AWS::CertificateManager::Certificate`.
    ///
    /// - `DomainName`. The fully qualified domain name (FQDN), such as www.example.com, with which you want to
    ///   secure an ACM certificate. Use an asterisk () to create a wildcard certificate that protects several sites
    ///   in the same domain. For example, `*.example.com` protects `www.example.com`, `site.example.com`, and
    ///   `images.example.com.`
    pub fn new(domain_name: impl fc::IntoValue<String>) -> Self { Self(cfn::ResourceBody::new().with("DomainName", domain_name)) }
    /// `CertificateAuthorityArn`. The Amazon Resource Name (ARN) of the private certificate authority (CA) that
    /// will be used to issue the certificate. If you do not provide an ARN and you are trying to request a private
    /// certificate, ACM will attempt to issue a public certificate.
    pub fn certificate_authority_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CertificateAuthorityArn", value)) }
    /// `CertificateExport`. You can opt out of allowing export of your certificate by specifying the `DISABLED`
    /// option. Allow export of your certificate by specifying the `ENABLED` option.
    pub fn certificate_export(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CertificateExport", value)) }
    /// `CertificateTransparencyLoggingPreference`. You can opt out of certificate transparency logging by
    /// specifying the `DISABLED` option. Opt in by specifying `ENABLED`. This setting doces not apply to private
    /// certificates.
    pub fn certificate_transparency_logging_preference(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CertificateTransparencyLoggingPreference", value)) }
    /// `DomainValidationOptions`. Domain information that domain name registrars use to verify your identity.
    pub fn domain_validation_options(self, value: impl fc::IntoValue<fc::List<DomainValidationOption>>) -> Self { Self(self.0.with("DomainValidationOptions", value)) }
    /// `KeyAlgorithm`. Specifies the algorithm of the public and private key pair that your certificate uses to
    /// encrypt data. RSA is the default key algorithm for ACM certificates. Elliptic Curve Digital Signature
    /// Algorithm (ECDSA) keys are smaller, offering security comparable to RSA keys but with greater computing
    /// efficiency. However, ECDSA is not supported by all network clients.
    pub fn key_algorithm(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("KeyAlgorithm", value)) }
    /// `SubjectAlternativeNames`. Additional FQDNs to be included in the Subject Alternative Name extension of the
    /// ACM certificate. For example, you can add www.example.net to a certificate for which the `DomainName` field
    /// is www.example.com if users can reach your site by using either name.
    pub fn subject_alternative_names(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("SubjectAlternativeNames", value)) }
    /// `Tags`. Key-value pairs that can identify the certificate.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `ValidationMethod`. The method you want to use to validate that you own or control the domain associated
    /// with a public certificate. You can [validate with
    /// DNS](https://docs.aws.amazon.com/acm/latest/userguide/gs-acm-validate-dns.html) or [validate with
    /// email](https://docs.aws.amazon.com/acm/latest/userguide/gs-acm-validate-email.html). We recommend that you
    /// use DNS validation.
    pub fn validation_method(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ValidationMethod", value)) }
}

impl cfn::Resource for Certificate {
    const TYPE: &'static str = "AWS::CertificateManager::Certificate";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Certificate {
    type Handle = CertificateRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> CertificateRef { CertificateRef(self.0.build(scope, "AWS::CertificateManager::Certificate")) }
}

/// A [`Certificate`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct CertificateRef(fc::NodeId);

impl CertificateRef {
    /// `CertificateArn`, by `Ref`. The Amazon Resource Name (ARN) of the private certificate authority (CA) that
    /// will be used to issue the certificate.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Certificate>> { fc::Value::reference(self.0) }
}

impl From<CertificateRef> for fc::NodeId {
    #[inline]
    fn from(it: CertificateRef) -> Self { it.0 }
}

impl From<&CertificateRef> for fc::NodeId {
    #[inline]
    fn from(it: &CertificateRef) -> Self { it.0 }
}

/// The certificate authority configuration for the ACME endpoint.
#[derive(Clone)]
pub struct CertificateAuthority(cfn::Properties);

impl CertificateAuthority {
    /// A new `CertificateAuthority`.
    ///
    /// - `PublicCertificateAuthority`. Configuration for the public certificate authority.
    pub fn new(
        public_certificate_authority: impl fc::IntoValue<PublicCertificateAuthority>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("PublicCertificateAuthority", public_certificate_authority)
        )
    }
}

impl fc::Property for CertificateAuthority {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// DNS-based prevalidation options for the domain validation.
#[derive(Clone)]
pub struct DnsPrevalidationOptions(cfn::Properties);

impl DnsPrevalidationOptions {
    /// A new `DnsPrevalidationOptions`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `DomainScope`. Controls which certificate types are authorized to be issued for the domain via the ACME
    /// endpoint.
    pub fn domain_scope(self, value: impl fc::IntoValue<DomainScope>) -> Self { Self(self.0.with("DomainScope", value)) }
    /// `HostedZoneId`. The Route 53 hosted zone ID for automatic DNS record management. When provided, the service
    /// creates the validation DNS record on the customer's behalf.
    pub fn hosted_zone_id(self, value: impl fc::IntoValue<fc::IdOf<cfn::target::route53::HostedZone>>) -> Self { Self(self.0.with("HostedZoneId", value)) }
}

impl fc::Property for DnsPrevalidationOptions {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Controls which certificate types are authorized to be issued for the domain via the ACME endpoint.
#[derive(Clone)]
pub struct DomainScope(cfn::Properties);

impl DomainScope {
    /// A new `DomainScope`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ExactDomain`. Whether certificates may be issued for the exact domain.
    pub fn exact_domain(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ExactDomain", value)) }
    /// `Subdomains`. Whether certificates may be issued for subdomains of the domain.
    pub fn subdomains(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Subdomains", value)) }
    /// `Wildcards`. Whether wildcard certificates may be issued for the domain.
    pub fn wildcards(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Wildcards", value)) }
}

impl fc::Property for DomainScope {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `DomainValidationOption` is a property of the
/// [AWS::CertificateManager::Certificate](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-certificatemanager-certificate.html)
/// resource that specifies the Certificate Manager ( ACM ) certificate domain to validate.
#[derive(Clone)]
pub struct DomainValidationOption(cfn::Properties);

impl DomainValidationOption {
    /// A new `DomainValidationOption`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `DomainName`. A fully qualified domain name (FQDN) in the certificate request.
    pub fn domain_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DomainName", value)) }
    /// `HostedZoneId`. The `HostedZoneId` option, which is available if you are using Route 53 as your domain
    /// registrar, causes ACM to add your CNAME to the domain record. Your list of `DomainValidationOptions` must
    /// contain one and only one of the domain-validation options, and the `HostedZoneId` can be used only when
    /// `DNS` is specified as your validation method.
    pub fn hosted_zone_id(self, value: impl fc::IntoValue<fc::IdOf<cfn::target::route53::HostedZone>>) -> Self { Self(self.0.with("HostedZoneId", value)) }
    /// `ValidationDomain`. The domain name to which you want ACM to send validation emails. This domain name is
    /// the suffix of the email addresses that you want ACM to use. This must be the same as the `DomainName` value
    /// or a superdomain of the `DomainName` value. For example, if you request a certificate for
    /// `testing.example.com`, you can specify `example.com` as this value.
    pub fn validation_domain(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ValidationDomain", value)) }
}

impl fc::Property for DomainValidationOption {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The expiration configuration for the external account binding.
#[derive(Clone)]
pub struct Expiration(cfn::Properties);

impl Expiration {
    /// A new `Expiration`.
    ///
    /// - `Type`. The time unit for the expiration value.
    /// - `Value`. The expiration value.
    pub fn new(r#type: impl fc::IntoValue<String>, value: impl fc::IntoValue<i64>) -> Self { Self(cfn::Properties::new().with("Type", r#type).with("Value", value)) }
}

impl fc::Property for Expiration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Object containing expiration events options associated with an AWS account.
#[derive(Clone)]
pub struct ExpiryEventsConfiguration(cfn::Properties);

impl ExpiryEventsConfiguration {
    /// A new `ExpiryEventsConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `DaysBeforeExpiry`. This option specifies the number of days prior to certificate expiration when ACM
    /// starts generating `EventBridge` events. ACM sends one event per day per certificate until the certificate
    /// expires. By default, accounts receive events starting 45 days before certificate expiration.
    pub fn days_before_expiry(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("DaysBeforeExpiry", value)) }
}

impl fc::Property for ExpiryEventsConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Prevalidation method configuration. Currently only DNS-based prevalidation is supported.
#[derive(Clone)]
pub struct PrevalidationOptions(cfn::Properties);

impl PrevalidationOptions {
    /// A new `PrevalidationOptions`.
    ///
    /// - `DnsPrevalidation`. DNS-based prevalidation options for the domain validation.
    pub fn new(dns_prevalidation: impl fc::IntoValue<DnsPrevalidationOptions>) -> Self { Self(cfn::Properties::new().with("DnsPrevalidation", dns_prevalidation)) }
}

impl fc::Property for PrevalidationOptions {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configuration for the public certificate authority.
#[derive(Clone)]
pub struct PublicCertificateAuthority(cfn::Properties);

impl PublicCertificateAuthority {
    /// A new `PublicCertificateAuthority`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `AllowedKeyAlgorithms`. The allowed key algorithms for certificates issued via this endpoint.
    pub fn allowed_key_algorithms(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("AllowedKeyAlgorithms", value)) }
}

impl fc::Property for PublicCertificateAuthority {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}
