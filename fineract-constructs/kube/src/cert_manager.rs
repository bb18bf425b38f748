// Written by `fineract-codegen`; do not edit.

//! Objects of `cert-manager.io/v1`.

use crate::generated::{Dict, IntoKnown, List, Map, Object, ObjectRef, with};

/// The certificate of an authority.
#[derive(Clone)]
pub struct CaIssuer(Map);

impl CaIssuer {
    /// A `CaIssuer` with its `secretName`.
    pub fn new(secret_name: impl IntoKnown<String>) -> Self {
        Self(Map::default()).secret_name(secret_name)
    }

    /// Where revoked ones are listed.
    pub fn crl_distribution_points(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "crlDistributionPoints", value.into_known()))
    }

    /// Where the authority's own is.
    pub fn issuing_certificate_urls(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "issuingCertificateURLs", value.into_known()))
    }

    /// Who is asked whether one is revoked.
    pub fn ocsp_servers(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "ocspServers", value.into_known()))
    }

    /// The Secret with the authority's certificate and key.
    pub fn secret_name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "secretName", value.into_known()))
    }
}

/// Keeps a certificate and its key in a Secret, and renews it.
#[derive(Clone)]
pub struct Certificate(Object);

impl Certificate {
    /// A `Certificate` of this name with its `spec`.
    pub fn new(name: impl Into<String>, spec: impl IntoKnown<CertificateSpec>) -> Self {
        Self(Object::new(name)).spec(spec)
    }

    /// What is certified, and by whom.
    pub fn spec(self, value: impl IntoKnown<CertificateSpec>) -> Self {
        Self(self.0.with("spec", value.into_known()))
    }
}

/// What a program holds of the `Certificate` that it added.
pub type CertificateRef = ObjectRef<Certificate>;

crate::object!(Certificate, "cert-manager.io/v1", "Certificate");

/// A private key.
#[derive(Clone)]
pub struct CertificatePrivateKey(Map);

impl CertificatePrivateKey {
    /// `RSA`, for [`algorithm`](Self::algorithm).
    pub const ALGORITHM_RSA: &'static str = "RSA";
    /// `ECDSA`, for [`algorithm`](Self::algorithm).
    pub const ALGORITHM_ECDSA: &'static str = "ECDSA";
    /// `Ed25519`, for [`algorithm`](Self::algorithm).
    pub const ALGORITHM_ED25519: &'static str = "Ed25519";
    /// `PKCS1`, for [`encoding`](Self::encoding).
    pub const ENCODING_PKCS1: &'static str = "PKCS1";
    /// `PKCS8`, for [`encoding`](Self::encoding).
    pub const ENCODING_PKCS8: &'static str = "PKCS8";
    /// `Never`, for [`rotation_policy`](Self::rotation_policy).
    pub const ROTATION_POLICY_NEVER: &'static str = "Never";
    /// `Always`, for [`rotation_policy`](Self::rotation_policy).
    pub const ROTATION_POLICY_ALWAYS: &'static str = "Always";

    /// A `CertificatePrivateKey`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// What it is made by. One of `RSA`, `ECDSA`, `Ed25519`.
    pub fn algorithm(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "algorithm", value.into_known()))
    }

    /// How it is written. One of `PKCS1`, `PKCS8`.
    pub fn encoding(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "encoding", value.into_known()))
    }

    /// Whether a renewal makes a new one. One of `Never`, `Always`.
    pub fn rotation_policy(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "rotationPolicy", value.into_known()))
    }

    /// Its length in bits.
    pub fn size(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "size", value.into_known()))
    }
}

/// What a Secret carries.
#[derive(Clone)]
pub struct CertificateSecretTemplate(Map);

impl CertificateSecretTemplate {
    /// A `CertificateSecretTemplate`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Annotations.
    pub fn annotations(self, value: impl IntoKnown<Dict<String>>) -> Self {
        Self(with(self.0, "annotations", value.into_known()))
    }

    /// Labels.
    pub fn labels(self, value: impl IntoKnown<Dict<String>>) -> Self {
        Self(with(self.0, "labels", value.into_known()))
    }
}

/// What is certified, and by whom.
#[derive(Clone)]
pub struct CertificateSpec(Map);

impl CertificateSpec {
    /// A `CertificateSpec` with its `issuerRef` and `secretName`.
    pub fn new(issuer_ref: impl IntoKnown<IssuerReference>, secret_name: impl IntoKnown<String>) -> Self {
        Self(Map::default()).issuer_ref(issuer_ref).secret_name(secret_name)
    }

    /// The name of an authority; what a server is called stands in `dnsNames`.
    pub fn common_name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "commonName", value.into_known()))
    }

    /// What a server is called.
    pub fn dns_names(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "dnsNames", value.into_known()))
    }

    /// How long it is valid, such as `2160h`; 90 days where it is missing.
    pub fn duration(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "duration", value.into_known()))
    }

    /// Whether it signs others.
    pub fn is_ca(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "isCA", value.into_known()))
    }

    /// Who signs it.
    pub fn issuer_ref(self, value: impl IntoKnown<IssuerReference>) -> Self {
        Self(with(self.0, "issuerRef", value.into_known()))
    }

    /// The key.
    pub fn private_key(self, value: impl IntoKnown<CertificatePrivateKey>) -> Self {
        Self(with(self.0, "privateKey", value.into_known()))
    }

    /// How long before its end it is renewed; a third of its time where it is missing.
    pub fn renew_before(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "renewBefore", value.into_known()))
    }

    /// The same, as a part of its time.
    pub fn renew_before_percentage(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "renewBeforePercentage", value.into_known()))
    }

    /// How many requests are remembered.
    pub fn revision_history_limit(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "revisionHistoryLimit", value.into_known()))
    }

    /// The Secret, with the keys `tls.crt`, `tls.key` and `ca.crt`.
    pub fn secret_name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "secretName", value.into_known()))
    }

    /// What the Secret carries besides.
    pub fn secret_template(self, value: impl IntoKnown<CertificateSecretTemplate>) -> Self {
        Self(with(self.0, "secretTemplate", value.into_known()))
    }

    /// What the key may be used for, such as `server auth`.
    pub fn usages(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "usages", value.into_known()))
    }
}

/// Signs certificates of its namespace.
#[derive(Clone)]
pub struct Issuer(Object);

impl Issuer {
    /// An `Issuer` of this name with its `spec`.
    pub fn new(name: impl Into<String>, spec: impl IntoKnown<IssuerSpec>) -> Self {
        Self(Object::new(name)).spec(spec)
    }

    /// By what it signs.
    pub fn spec(self, value: impl IntoKnown<IssuerSpec>) -> Self {
        Self(self.0.with("spec", value.into_known()))
    }
}

/// What a program holds of the `Issuer` that it added.
pub type IssuerRef = ObjectRef<Issuer>;

crate::object!(Issuer, "cert-manager.io/v1", "Issuer");

/// Who signs.
#[derive(Clone)]
pub struct IssuerReference(Map);

impl IssuerReference {
    /// An `IssuerReference` with its `name`.
    pub fn new(name: impl IntoKnown<String>) -> Self {
        Self(Map::default()).name(name)
    }

    /// The group of its kind; `cert-manager.io` where it is missing.
    pub fn group(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "group", value.into_known()))
    }

    /// Its kind; `Issuer` where it is missing.
    pub fn kind(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "kind", value.into_known()))
    }

    /// Its name.
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }
}

/// By what it signs.
#[derive(Clone)]
pub struct IssuerSpec(Map);

impl IssuerSpec {
    /// An `IssuerSpec`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// By the certificate of an authority.
    pub fn ca(self, value: impl IntoKnown<CaIssuer>) -> Self {
        Self(with(self.0, "ca", value.into_known()))
    }

    /// By the key of the certificate itself.
    pub fn self_signed(self, value: impl IntoKnown<SelfSignedIssuer>) -> Self {
        Self(with(self.0, "selfSigned", value.into_known()))
    }
}

/// The key of the certificate itself.
#[derive(Clone)]
pub struct SelfSignedIssuer(Map);

impl SelfSignedIssuer {
    /// A `SelfSignedIssuer`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Where revoked ones are listed.
    pub fn crl_distribution_points(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "crlDistributionPoints", value.into_known()))
    }
}

crate::properties! {
    CaIssuer,
    CertificatePrivateKey,
    CertificateSecretTemplate,
    CertificateSpec,
    IssuerReference,
    IssuerSpec,
    SelfSignedIssuer,
}
