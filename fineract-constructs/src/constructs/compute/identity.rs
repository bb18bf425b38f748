//! How pods prove to AWS who they are.

use fineract_cfn::{eks, iam};
use fineract_core::{Arn, IdOf, Value};

use crate::aws::Cidr;
use crate::cidr;

/// How the pods of a cluster take their roles.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum IdentityMode {
    /// By tokens that the cluster's OIDC provider vouches for (IRSA): the service account names the role, and the role
    /// trusts the provider for this service account.
    #[default]
    Irsa,
    /// Through the agent of EKS on each node: an association of the cluster names service account and role, the role
    /// trusts `pods.eks.amazonaws.com` for this service account, and nothing stands in the manifest.
    PodIdentity,
}

/// What roles trust, by the cluster's [`IdentityMode`].
#[derive(Clone, Debug)]
pub enum Identity {
    /// The cluster's OIDC provider.
    Irsa {
        /// The provider.
        provider: Value<Arn<iam::OidcProvider>>,
        /// The issuer's URL, such as `https://oidc.eks.eu-west-1.amazonaws.com/id/…`.
        issuer: Value<String>,
    },
    /// EKS itself, for what is associated with the cluster.
    PodIdentity {
        /// The cluster.
        cluster: Value<IdOf<eks::Cluster>>,
    },
}

/// Where pods find the agent, on port 80 of their own node. Source: EKS user guide, "Set up the EKS Pod Identity Agent".
pub(crate) const AGENT: Cidr = cidr!("169.254.170.23/32");

impl Identity {
    /// The mode.
    pub const fn mode(&self) -> IdentityMode {
        match self {
            Self::Irsa { .. } => IdentityMode::Irsa,
            Self::PodIdentity { .. } => IdentityMode::PodIdentity,
        }
    }
}
