//! The certificate that a pod ends TLS with, where its cluster issues it.

use fineract_core::Scope;
use fineract_kube::cert_manager::{
    Certificate, CertificatePrivateKey, CertificateSpec, Issuer, IssuerReference, IssuerSpec,
    SelfSignedIssuer,
};

use super::exposure::Exposure;
use super::names::SecretUse;
use super::spec::Spec;
use crate::k8s::Dns1123Label;

/// Whether cert-manager issues it. Behind an accelerator customers verify it, for whom a bank's own authority vouches; load
/// balancers encrypt, and verify nobody. Source: ELB, "Target groups for your Application Load Balancers".
pub(super) fn is_issued(spec: &Spec) -> bool {
    let service = &spec.service;
    let by_customers = matches!(service.exposure, Exposure::NlbAccelerated { .. });
    spec.cluster.certificates && !by_customers && !service.secrets.contains_key(&SecretUse::Certificate)
}

/// Adds the certificate, signed by itself, in a Secret of this name.
pub(super) fn add(spec: &Spec, bundle: &mut Scope, secret: &str) {
    let itself = IssuerSpec::new().self_signed(SelfSignedIssuer::new());
    bundle.add("issuer", spec.object(Issuer::new(&spec.name, itself)));
    let certificate = CertificateSpec::new(IssuerReference::new(spec.name.as_str()), secret)
        .dns_names(hosts(&spec.name, &spec.namespace))
        .usages(["digital signature", "server auth"])
        .private_key(key());
    bundle.add("certificate", spec.object(Certificate::new(secret, certificate)));
}

/// The key of a certificate, another one whenever it is renewed.
pub(in crate::constructs) fn key() -> CertificatePrivateKey {
    CertificatePrivateKey::new()
        .algorithm(CertificatePrivateKey::ALGORITHM_ECDSA)
        .size(256)
        .rotation_policy(CertificatePrivateKey::ROTATION_POLICY_ALWAYS)
}

/// What clients in the cluster call a Service.
pub(in crate::constructs) fn hosts(name: &Dns1123Label, namespace: &Dns1123Label) -> [String; 4] {
    ["", &format!(".{namespace}"), &format!(".{namespace}.svc"), &format!(".{namespace}.svc.cluster.local")]
        .map(|domain| format!("{name}{domain}"))
}
