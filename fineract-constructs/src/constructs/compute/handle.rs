//! What a program holds of a cluster.

use fineract_cfn::{ec2, iam};
use fineract_core::{IdOf, Value};

use crate::aws::{Cidr, StackRef};
use crate::constructs::compute::{Identity, LbOwnership};
use crate::constructs::network::Network;
use crate::constructs::platform::PodLogs;
use crate::constructs::security::Keys;
use crate::k8s::{BundleRef, ImageRef, Mirror, Version};

/// An EKS cluster: the units that it is made of, in deployment order, and what identities in it need.
#[derive(Clone, Debug)]
pub struct Cluster {
    /// Its name, unique in its account and region.
    pub name: String,
    /// Its Kubernetes version.
    pub version: Version,
    /// The network that it runs in.
    pub network: Network,
    /// The addresses of its services.
    pub services: Cidr,
    /// The addresses of its pods.
    pub pods: Cidr,
    /// The keys of its environment.
    pub keys: Keys,
    /// The stack of the control plane and of the roles of service accounts.
    pub stack: StackRef,
    /// The bundle that installs the operator of Calico.
    pub operator: BundleRef,
    /// The bundle that asks the operator for Calico, before any node joins.
    pub calico: BundleRef,
    /// The stack of the node groups and of the add-ons that need nodes.
    pub nodes: StackRef,
    /// The bundle of namespaces and what holds for all of each.
    pub namespaces: BundleRef,
    /// The bundle of the platform's controllers.
    pub platform: BundleRef,
    /// The bundle of storage classes and of what needs them before services do.
    pub storage: BundleRef,
    /// The bundle of the services.
    pub workloads: BundleRef,
    /// Who vouches for service accounts.
    pub identity: Identity,
    /// Whether cert-manager issues certificates in it.
    pub certificates: bool,
    /// Whether the vertical pod autoscaler runs in it.
    pub vertical_autoscaler: bool,
    /// Where its images of others come from, if not from public registries.
    pub mirror: Option<Mirror>,
    /// Who owns the load balancers of its services.
    pub load_balancers: LbOwnership,
    /// The security group of the nodes and the control plane. What calls node ports, or is called by pods, names it:
    /// pods leave their node with its address.
    pub security_group: Value<IdOf<ec2::SecurityGroup>>,
    /// The role of the nodes.
    pub node_role: iam::RoleRef,
    /// What becomes of what its pods and nodes log.
    pub pod_logs: PodLogs,
}

impl Cluster {
    /// An image of others, as its nodes pull it.
    pub(in crate::constructs) fn image(&self, image: &ImageRef) -> String {
        self.mirror.as_ref().map_or_else(|| image.to_string(), |mirror| mirror.name(image.as_str()))
    }

    /// The networks of its API server's addresses: those of the subnets that EKS puts them into. Pods reach them by the
    /// service `kubernetes`, whose address is changed for one of theirs before policies look.
    pub fn api_server(&self) -> impl Iterator<Item = Cidr> {
        self.network.private.iter().map(|subnet| subnet.cidr)
    }
}
