//! Who reaches a service, and from where.

use crate::aws::Cidr;
use crate::cidr;
use crate::constructs::network::{Network, Subnet};

/// How traffic reaches a service.
///
/// This decides, in one place: the type of the Service, whether its pods are registered with a target group, who the
/// network policy lets in, how long a pod that ends waits for the load balancer, and what the edge stacks make for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Exposure {
    /// Nobody from outside of the namespace.
    None,
    /// The application load balancer in the private subnets, for other networks of the platform.
    InternalAlb,
    /// The public application load balancer, all of a host.
    AlbHost {
        /// The host, such as `loans.fineract.example`.
        host: String,
    },
    /// The public application load balancer, a part of a host.
    AlbPath {
        /// The host, such as `api.fineract.example`.
        host: String,
        /// The beginning of the path, such as `/loans`.
        prefix: String,
    },
    /// A network load balancer of its own behind Global Accelerator. Connections reach the pod as the client opened
    /// them, so the pod itself ends TLS and sees the client's address (GA-3).
    NlbAccelerated {
        /// The port that clients connect to.
        port: u16,
    },
}

impl Exposure {
    /// All of a host of the public application load balancer.
    pub fn host(host: impl Into<String>) -> Self {
        Self::AlbHost { host: host.into() }
    }

    /// A part of a host of the public application load balancer.
    pub fn path(host: impl Into<String>, prefix: impl Into<String>) -> Self {
        Self::AlbPath { host: host.into(), prefix: prefix.into() }
    }

    /// Whether a load balancer sends traffic to the pods.
    pub fn is_balanced(&self) -> bool {
        *self != Self::None
    }

    /// Where traffic of the load balancer comes from, as a pod sees it behind a Service with the traffic policy
    /// `Local`: an application load balancer's own addresses, a network load balancer's clients.
    pub(super) fn sources(&self, network: &Network) -> Vec<Cidr> {
        let of = |subnets: &[Subnet]| subnets.iter().map(|subnet| subnet.cidr).collect();
        match self {
            Self::None => Vec::new(),
            Self::InternalAlb => of(&network.private),
            Self::AlbHost { .. } | Self::AlbPath { .. } => of(&network.public),
            Self::NlbAccelerated { .. } => vec![cidr!("0.0.0.0/0")],
        }
    }
}

/// Whether each part between dots is letters, digits and `-`, at most 63, and all at most 253 (RFC 1123).
pub(crate) fn is_host(text: &str) -> bool {
    let part = |part: &str| {
        let letters = part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        (1..=63).contains(&part.len()) && letters && !part.starts_with('-') && !part.ends_with('-')
    };
    text.len() <= 253 && text.split('.').all(part)
}

/// Whether a listener rule takes it as a path that `/*` can follow. Source: `PathPatternConfig` of ELB, 128 characters.
pub(super) fn is_prefix(text: &str) -> bool {
    let letters = |b: u8| b.is_ascii_alphanumeric() || b"_-.$/~\"'@:+".contains(&b);
    text.len() <= 126 && text.starts_with('/') && !text.ends_with('/') && text.bytes().all(letters)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_is_made_of_labels() {
        assert!(is_host("loans.fineract.example") && is_host("3.example"));
        for wrong in ["", ".", "a..b", "LoanManagement.example", "a_b.example", "-a.example", "a/b"] {
            assert!(!is_host(wrong), "{wrong}");
        }
    }

    #[test]
    fn a_prefix_is_the_beginning_of_a_path() {
        assert!(is_prefix("/loans") && is_prefix("/fineract-provider/api"));
        for wrong in ["", "loans", "/loans/", "/", "/loans/*", "/a b", "/ä"] {
            assert!(!is_prefix(wrong), "{wrong}");
        }
    }
}
