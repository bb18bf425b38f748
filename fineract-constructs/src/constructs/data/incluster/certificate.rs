//! The certificate of a store: signed by an authority of its own, which its clients trust and no other.

use fineract_core::{Code, Scope, Severity};
use fineract_kube::cert_manager::{
    CaIssuer, Certificate, CertificateSpec, Issuer, IssuerReference, IssuerSpec, SelfSignedIssuer,
};
use fineract_kube::core_v1::{SecretVolumeSource, Volume, VolumeMount};

use super::workload::object;
use crate::constructs::compute::Cluster;
use crate::constructs::services::certificate::{hosts, key};
use crate::constructs::services::names;
use crate::k8s::Dns1123Label;

/// Where the store finds it: `tls.crt`, `tls.key`, and the authority's as `ca.crt`.
pub(super) const MOUNT: &str = "/etc/store/tls";

pub(super) static NO_ISSUER: Code = Code {
    id: "ICD-002",
    title: "a store that nobody gives a certificate",
    severity: Severity::Error,
    explanation: "Clients of a database or a cache verify whom they talk to, in the cluster as elsewhere: customers' data and \
credentials cross the network between nodes. The store has its certificate from cert-manager, without which its pod would \
wait for a Secret that nobody makes.\n\nInstall it with the cluster: `EksCluster::new(&network).certificates()`.",
};

/// How long the authority lives; its store gets a new certificate every two months. Source: cert-manager, `Certificate`.
const TEN_YEARS: &str = "87600h";

/// Adds the authority and the certificate to the bundle at the cursor.
pub(super) fn add(bundle: &mut Scope, cluster: &Cluster, name: &Dns1123Label) {
    if !cluster.certificates {
        let message = format!("`{name}` needs a certificate, and `{}` has no cert-manager", cluster.name);
        bundle.report(&NO_ISSUER, message).help =
            Some("install it: `EksCluster::new(&network).certificates()`".into());
    }
    let (root, authority) = (format!("{name}-root"), format!("{name}-authority"));
    let itself = IssuerSpec::new().self_signed(SelfSignedIssuer::new());
    bundle.add("root", object(cluster, name, Issuer::new(&root, itself)));
    let spec = CertificateSpec::new(IssuerReference::new(root.as_str()), authority.as_str())
        .is_ca(true)
        .common_name(authority.as_str())
        .duration(TEN_YEARS)
        .private_key(key());
    bundle.add("authority", object(cluster, name, Certificate::new(&authority, spec)));
    let signed = IssuerSpec::new().ca(CaIssuer::new(authority.as_str()));
    bundle.add("issuer", object(cluster, name, Issuer::new(name, signed)));
    let spec = CertificateSpec::new(IssuerReference::new(name.as_str()), names::certificate(name.as_str()))
        .dns_names(hosts(name, &names::NAMESPACE))
        .usages(["digital signature", "server auth"])
        .private_key(key());
    bundle.add("certificate", object(cluster, name, Certificate::new(name, spec)));
}

/// Readable by the group that the pod's volumes belong to, which is all that PostgreSQL takes of a key that root owns.
pub(super) fn volume(name: &Dns1123Label) -> Volume {
    let secret = SecretVolumeSource::new().secret_name(names::certificate(name.as_str())).default_mode(0o440);
    Volume::new("certificate").secret(secret)
}

pub(super) fn mount() -> VolumeMount {
    VolumeMount::new(MOUNT, "certificate").read_only(true)
}
