//! What a program holds of a cluster.

use fineract_cfn::iam;
use fineract_core::{Arn, Value};

use crate::aws::StackRef;
use crate::constructs::network::Network;
use crate::k8s::{BundleRef, Version};

/// An EKS cluster: the units that it is made of, in deployment order, and what identities in it need.
#[derive(Clone, Debug)]
pub struct Cluster {
    /// Its name, unique in its account and region.
    pub name: String,
    /// Its Kubernetes version.
    pub version: Version,
    /// The network that it runs in.
    pub network: Network,
    /// The stack of the control plane and of the roles of service accounts.
    pub stack: StackRef,
    /// The bundle that installs Calico, before any node joins.
    pub calico: BundleRef,
    /// The stack of the node groups and of the add-ons that need nodes.
    pub nodes: StackRef,
    /// The bundle of namespaces and what holds for all of each.
    pub namespaces: BundleRef,
    /// The bundle of the services.
    pub workloads: BundleRef,
    /// The OIDC provider that vouches for service accounts.
    pub provider: Value<Arn<iam::OidcProvider>>,
    /// The issuer's URL, such as `https://oidc.eks.eu-west-1.amazonaws.com/id/…`.
    pub issuer: Value<String>,
}
