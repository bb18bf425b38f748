//! Certificates, in the region of the load balancer that shows them.

use std::collections::BTreeSet;

use fineract_cfn::certificatemanager::{Certificate, CertificateRef, DomainValidationOption};
use fineract_core::{Code, Scope, Severity};

use super::Domain;

/// Names of a certificate. Source: ACM user guide, "Quotas"; it can be raised to 100.
const MOST_NAMES: usize = 10;

pub(crate) static TOO_MANY_NAMES: Code = Code {
    id: "ELB-013",
    title: "a certificate with too many names",
    severity: Severity::Error,
    explanation: "A certificate takes 10 names. The edge asks for one wildcard for each parent domain of its hosts, so \
that a service more doesn't replace the certificate: here the hosts have more parents than that (ELB-5).\n\nPut hosts \
below fewer domains.",
};

/// A certificate for hosts, validated through the domain's zone and renewed for as long as the record stays.
///
/// It is made in the stack in force, so in the region of its load balancer (ELB-5, D09). The stack waits until the
/// domain's registrar knows the zone's name servers.
pub(super) fn add<'a>(
    scope: &mut Scope,
    domain: &Domain,
    hosts: impl IntoIterator<Item = &'a str>,
) -> CertificateRef {
    let names: BTreeSet<String> = hosts.into_iter().map(|host| covering(domain, host)).collect();
    if names.len() > MOST_NAMES {
        let message = format!("the certificate has {} names, of at most {MOST_NAMES}", names.len());
        scope.report(&TOO_MANY_NAMES, message).help = Some("put hosts below fewer domains".into());
    }
    let validations: Vec<_> = names
        .iter()
        .map(|name| DomainValidationOption::new().domain_name(name).hosted_zone_id(&domain.zone))
        .collect();
    let mut names = names.into_iter();
    let mut certificate = Certificate::new(names.next().unwrap_or_else(|| domain.name.clone()))
        .validation_method("DNS")
        .domain_validation_options(validations);
    let others: Vec<_> = names.collect();
    if !others.is_empty() {
        certificate = certificate.subject_alternative_names(others);
    }
    domain.found_before(scope);
    scope.add("certificate", certificate)
}

/// The wildcard that covers a host, or the domain itself.
fn covering(domain: &Domain, host: &str) -> String {
    match host.split_once('.') {
        Some((_, parent)) if host != domain.name => format!("*.{parent}"),
        _ => host.to_owned(),
    }
}
