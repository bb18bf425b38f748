//! The addresses of services and pods.

use fineract_core::{Code, Scope, Severity};

use crate::aws::{Cidr, CidrInput};
use crate::cidr;
use crate::constructs::network::Network;

/// The addresses of a cluster's services and pods. They exist in the cluster alone: the same ones in every cluster.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ranges {
    pub(super) services: Cidr,
    pub(super) pods: Cidr,
}

/// Source: SPEC.md 4.4.
pub(super) const SERVICES: Cidr = cidr!("172.20.0.0/16");
/// Source: SPEC.md 4.4.
pub(super) const PODS: Cidr = cidr!("192.168.0.0/16");

/// Where services may have their addresses. Source: EKS API, `KubernetesNetworkConfigRequest`.
const PRIVATE: [Cidr; 3] = [cidr!("10.0.0.0/8"), cidr!("172.16.0.0/12"), cidr!("192.168.0.0/16")];

pub(super) static SERVICE_RANGE: Code = Code {
    id: "EKS-003",
    title: "a range that services can't have",
    severity: Severity::Error,
    explanation: "EKS gives services addresses of a private range: within `10.0.0.0/8`, `172.16.0.0/12` or \
`192.168.0.0/16`, from /24 to /12, and apart from the VPC's (EKS-3). The range can't be changed later: another one is \
another cluster.\n\n\
Leave it out for `172.20.0.0/16`; every cluster can have the same, for nobody outside of a cluster sees it.",
};

pub(super) static POD_RANGE: Code = Code {
    id: "CAL-011",
    title: "a range that pods can't have",
    severity: Severity::Error,
    explanation: "Pods have addresses of the overlay, which exist in their cluster alone. Where the VPC, another network \
that is reached, or the cluster's services have the same addresses, a pod that calls one of them reaches a pod, or nobody \
(CAL-11). Each node takes blocks of 64 addresses, so a range smaller than /20 fills up soon.\n\n\
Leave it out for `192.168.0.0/16`, or choose a range that no network has.",
};

impl Ranges {
    /// Reads the ranges and reports what is wrong with them.
    pub(super) fn of(scope: &mut Scope, network: &Network, services: CidrInput, pods: CidrInput) -> Self {
        let ranges = Self {
            services: services.or_report(scope).unwrap_or(SERVICES),
            pods: pods.or_report(scope).unwrap_or(PODS),
        };
        if let Some(fault) = ranges.fault_of_services(network) {
            scope
                .report(&SERVICE_RANGE, format!("`{}` is for services, and {fault}", ranges.services))
                .help = Some(format!("leave it out for `{SERVICES}`"));
        }
        if let Some(fault) = ranges.fault_of_pods(network) {
            scope.report(&POD_RANGE, format!("`{}` is for pods, and {fault}", ranges.pods)).help =
                Some(format!("leave it out for `{PODS}`, or choose a range that no network has"));
        }
        ranges
    }

    fn fault_of_services(self, network: &Network) -> Option<String> {
        let Self { services, .. } = self;
        if !PRIVATE.iter().any(|range| range.contains(services)) {
            return Some("it is not private".into());
        }
        if !(12..=24).contains(&services.prefix()) {
            return Some("it is not from /24 to /12".into());
        }
        services.overlaps(network.cidr).then(|| format!("the VPC has `{}`", network.cidr))
    }

    fn fault_of_pods(self, network: &Network) -> Option<String> {
        let Self { services, pods } = self;
        if pods.prefix() > 20 {
            return Some("it is smaller than /20".into());
        }
        if pods.overlaps(network.cidr) {
            return Some(format!("the VPC has `{}`", network.cidr));
        }
        pods.overlaps(services).then(|| format!("services have `{services}`"))
    }
}
