//! The names under which clients reach the platform.

use fineract_cfn::{DeletionPolicy, Resource, route53};
use fineract_core::{Code, Construct, IdOf, Scope, Severity, Value};

use crate::constructs::services::is_host;

/// The public zone of a domain, one for the whole platform.
///
/// It outlives its stack: a zone that is made again has other name servers, and the domain's registrar knows the old
/// ones. Certificates and records of every region are made in it.
///
/// # Creates
/// `AWS::Route53::HostedZone`, in the stack in force.
///
/// # Reports
/// `R53-016` for a domain that is no DNS name; `R53-015` for a domain with two zones.
#[derive(Clone, Debug)]
pub struct PublicZone {
    domain: String,
}

/// What a program holds of a [`PublicZone`].
#[derive(Clone, Debug)]
pub struct Domain {
    /// The domain, such as `fineract.example`.
    pub name: String,
    /// Its zone.
    pub zone: Value<IdOf<route53::HostedZone>>,
}

pub(crate) static NOT_IN_THE_ZONE: Code = Code {
    id: "R53-016",
    title: "a name outside of its zone",
    severity: Severity::Error,
    explanation: "Names are DNS names in small letters, and each is the domain of its zone or ends in it. Route 53 \
refuses a record of another name (R53-10), and a certificate for it would wait for a validation that nobody can give \
(ELB-5).\n\nTake the name from the domain, or add a zone for the other domain.",
};

impl PublicZone {
    /// The zone of a domain that the platform owns.
    pub fn new(domain: impl Into<String>) -> Self {
        Self { domain: domain.into() }
    }
}

impl Domain {
    /// Whether a name is in the zone.
    pub fn contains(&self, name: &str) -> bool {
        name.strip_suffix(&self.name).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    }

    /// Reports a name that isn't one, or that the zone can't have (`R53-016`).
    pub(super) fn check(&self, scope: &mut Scope, name: &str) {
        if !is_host(name) {
            not_a_name(scope, name);
        } else if !self.contains(name) {
            let message = format!("`{name}` is not in the zone of `{}`", self.name);
            scope.report(&NOT_IN_THE_ZONE, message).help = Some(format!("end the name in `.{}`", self.name));
        }
    }
}

fn not_a_name(scope: &mut Scope, name: &str) {
    scope.report(&NOT_IN_THE_ZONE, format!("`{name}` is not a DNS name")).help =
        Some("use small letters, digits and `-`, in parts with dots between them".into());
}

impl Construct for PublicZone {
    type Handle = Domain;

    fn build(self, scope: &mut Scope) -> Domain {
        let name = self.domain;
        if !is_host(&name) {
            not_a_name(scope, &name);
        }
        let zone = route53::HostedZone::new()
            .name(&name)
            .deletion_policy(DeletionPolicy::Retain)
            .update_replace_policy(DeletionPolicy::Retain);
        let zone = scope.add("zone", zone);
        Domain { name, zone: zone.id() }
    }
}
