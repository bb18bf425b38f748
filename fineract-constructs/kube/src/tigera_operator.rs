// Written by `fineract-codegen`; do not edit.

//! Objects of `operator.tigera.io/v1`.

use crate::generated::{Dict, IntoKnown, List, Map, Object, ObjectRef, with};
use crate::core_v1;

/// Installs the server of Calico's own API; its name is `default`.
#[derive(Clone)]
pub struct APIServer(Object);

impl APIServer {
    /// An `APIServer` of this name.
    pub fn new(name: impl Into<String>) -> Self {
        Self(Object::new(name))
    }

    /// How the server is deployed.
    pub fn spec(self, value: impl IntoKnown<APIServerSpec>) -> Self {
        Self(self.0.with("spec", value.into_known()))
    }
}

/// What a program holds of the `APIServer` that it added.
pub type APIServerRef = ObjectRef<APIServer>;

crate::object!(APIServer, "operator.tigera.io/v1", "APIServer");

/// How the server is deployed.
#[derive(Clone)]
pub struct APIServerSpec(Map);

impl APIServerSpec {
    /// An `APIServerSpec`.
    pub fn new() -> Self {
        Self(Map::default())
    }
}

/// The network plugin.
#[derive(Clone)]
pub struct CNISpec(Map);

impl CNISpec {
    /// `Calico`, for [`type`](Self::type).
    pub const TYPE_CALICO: &'static str = "Calico";
    /// `GKE`, for [`type`](Self::type).
    pub const TYPE_GKE: &'static str = "GKE";
    /// `AmazonVPC`, for [`type`](Self::type).
    pub const TYPE_AMAZON_VPC: &'static str = "AmazonVPC";
    /// `AzureVNET`, for [`type`](Self::type).
    pub const TYPE_AZURE_VNET: &'static str = "AzureVNET";

    /// A `CNISpec` with its `type`.
    pub fn new(r#type: impl IntoKnown<String>) -> Self {
        Self(Map::default()).r#type(r#type)
    }

    /// Who gives pods their addresses.
    pub fn ipam(self, value: impl IntoKnown<IPAMSpec>) -> Self {
        Self(with(self.0, "ipam", value.into_known()))
    }

    /// Whose plugin it is. One of `Calico`, `GKE`, `AmazonVPC`, `AzureVNET`.
    pub fn r#type(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "type", value.into_known()))
    }
}

/// The pod network.
#[derive(Clone)]
pub struct CalicoNetworkSpec(Map);

impl CalicoNetworkSpec {
    /// `Enabled`, for [`bgp`](Self::bgp).
    pub const BGP_ENABLED: &'static str = "Enabled";
    /// `Disabled`, for [`bgp`](Self::bgp).
    pub const BGP_DISABLED: &'static str = "Disabled";
    /// `Enabled`, for [`container_ip_forwarding`](Self::container_ip_forwarding).
    pub const CONTAINER_IP_FORWARDING_ENABLED: &'static str = "Enabled";
    /// `Disabled`, for [`container_ip_forwarding`](Self::container_ip_forwarding).
    pub const CONTAINER_IP_FORWARDING_DISABLED: &'static str = "Disabled";
    /// `Enabled`, for [`host_ports`](Self::host_ports).
    pub const HOST_PORTS_ENABLED: &'static str = "Enabled";
    /// `Disabled`, for [`host_ports`](Self::host_ports).
    pub const HOST_PORTS_DISABLED: &'static str = "Disabled";
    /// `Iptables`, for [`linux_dataplane`](Self::linux_dataplane).
    pub const LINUX_DATAPLANE_IPTABLES: &'static str = "Iptables";
    /// `BPF`, for [`linux_dataplane`](Self::linux_dataplane).
    pub const LINUX_DATAPLANE_BPF: &'static str = "BPF";
    /// `VPP`, for [`linux_dataplane`](Self::linux_dataplane).
    pub const LINUX_DATAPLANE_VPP: &'static str = "VPP";

    /// A `CalicoNetworkSpec`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Whether nodes exchange routes by BGP. One of `Enabled`, `Disabled`.
    pub fn bgp(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "bgp", value.into_known()))
    }

    /// Whether containers may forward packets. One of `Enabled`, `Disabled`.
    pub fn container_ip_forwarding(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "containerIPForwarding", value.into_known()))
    }

    /// Whether pods may use ports of their node. One of `Enabled`, `Disabled`.
    pub fn host_ports(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "hostPorts", value.into_known()))
    }

    /// The networks that pods get their addresses from.
    pub fn ip_pools(self, value: impl IntoKnown<List<IPPool>>) -> Self {
        Self(with(self.0, "ipPools", value.into_known()))
    }

    /// What carries packets on Linux. One of `Iptables`, `BPF`, `VPP`.
    pub fn linux_dataplane(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "linuxDataplane", value.into_known()))
    }

    /// The largest packet on pod interfaces; found out where it is missing.
    pub fn mtu(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "mtu", value.into_known()))
    }

    /// How a node's IPv4 address is found.
    pub fn node_address_autodetection_v4(self, value: impl IntoKnown<NodeAddressAutodetection>) -> Self {
        Self(with(self.0, "nodeAddressAutodetectionV4", value.into_known()))
    }
}

/// Requests and limits of a component.
#[derive(Clone)]
pub struct ComponentResource(Map);

impl ComponentResource {
    /// `Node`, for [`component_name`](Self::component_name).
    pub const COMPONENT_NAME_NODE: &'static str = "Node";
    /// `Typha`, for [`component_name`](Self::component_name).
    pub const COMPONENT_NAME_TYPHA: &'static str = "Typha";
    /// `KubeControllers`, for [`component_name`](Self::component_name).
    pub const COMPONENT_NAME_KUBE_CONTROLLERS: &'static str = "KubeControllers";

    /// A `ComponentResource` with its `componentName` and `resourceRequirements`.
    pub fn new(
        component_name: impl IntoKnown<String>,
        resource_requirements: impl IntoKnown<core_v1::ResourceRequirements>,
    ) -> Self {
        Self(Map::default()).component_name(component_name).resource_requirements(resource_requirements)
    }

    /// The component. One of `Node`, `Typha`, `KubeControllers`.
    pub fn component_name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "componentName", value.into_known()))
    }

    /// Its requests and limits.
    pub fn resource_requirements(self, value: impl IntoKnown<core_v1::ResourceRequirements>) -> Self {
        Self(with(self.0, "resourceRequirements", value.into_known()))
    }
}

/// Who gives pods their addresses.
#[derive(Clone)]
pub struct IPAMSpec(Map);

impl IPAMSpec {
    /// `Calico`, for [`type`](Self::type).
    pub const TYPE_CALICO: &'static str = "Calico";
    /// `HostLocal`, for [`type`](Self::type).
    pub const TYPE_HOST_LOCAL: &'static str = "HostLocal";
    /// `AmazonVPC`, for [`type`](Self::type).
    pub const TYPE_AMAZON_VPC: &'static str = "AmazonVPC";
    /// `AzureVNET`, for [`type`](Self::type).
    pub const TYPE_AZURE_VNET: &'static str = "AzureVNET";

    /// An `IPAMSpec` with its `type`.
    pub fn new(r#type: impl IntoKnown<String>) -> Self {
        Self(Map::default()).r#type(r#type)
    }

    /// Whose address management it is. One of `Calico`, `HostLocal`, `AmazonVPC`, `AzureVNET`.
    pub fn r#type(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "type", value.into_known()))
    }
}

/// A network that pods get their addresses from.
#[derive(Clone)]
pub struct IPPool(Map);

impl IPPool {
    /// `IPIPCrossSubnet`, for [`encapsulation`](Self::encapsulation).
    pub const ENCAPSULATION_IPIP_CROSS_SUBNET: &'static str = "IPIPCrossSubnet";
    /// `IPIP`, for [`encapsulation`](Self::encapsulation).
    pub const ENCAPSULATION_IPIP: &'static str = "IPIP";
    /// `VXLAN`, for [`encapsulation`](Self::encapsulation).
    pub const ENCAPSULATION_VXLAN: &'static str = "VXLAN";
    /// `VXLANCrossSubnet`, for [`encapsulation`](Self::encapsulation).
    pub const ENCAPSULATION_VXLAN_CROSS_SUBNET: &'static str = "VXLANCrossSubnet";
    /// `None`, for [`encapsulation`](Self::encapsulation).
    pub const ENCAPSULATION_NONE: &'static str = "None";
    /// `Enabled`, for [`nat_outgoing`](Self::nat_outgoing).
    pub const NAT_OUTGOING_ENABLED: &'static str = "Enabled";
    /// `Disabled`, for [`nat_outgoing`](Self::nat_outgoing).
    pub const NAT_OUTGOING_DISABLED: &'static str = "Disabled";

    /// An `IPPool` with its `cidr`.
    pub fn new(cidr: impl IntoKnown<String>) -> Self {
        Self(Map::default()).cidr(cidr)
    }

    /// What addresses are for: `Workload`, `Tunnel`.
    pub fn allowed_uses(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "allowedUses", value.into_known()))
    }

    /// The prefix length of the block that a node takes at a time.
    pub fn block_size(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "blockSize", value.into_known()))
    }

    /// The network in CIDR notation.
    pub fn cidr(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "cidr", value.into_known()))
    }

    /// Whether the pool's routes are kept from BGP.
    pub fn disable_bgp_export(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "disableBGPExport", value.into_known()))
    }

    /// How packets between nodes are wrapped. One of `IPIPCrossSubnet`, `IPIP`, `VXLAN`, `VXLANCrossSubnet`, `None`.
    pub fn encapsulation(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "encapsulation", value.into_known()))
    }

    /// The pool's name.
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }

    /// Whether what leaves the pool gets the node's address. One of `Enabled`, `Disabled`.
    pub fn nat_outgoing(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "natOutgoing", value.into_known()))
    }

    /// The nodes that use the pool, such as `all()`.
    pub fn node_selector(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "nodeSelector", value.into_known()))
    }
}

/// Installs Calico; its name is `default`.
#[derive(Clone)]
pub struct Installation(Object);

impl Installation {
    /// An `Installation` of this name.
    pub fn new(name: impl Into<String>) -> Self {
        Self(Object::new(name))
    }

    /// What is installed.
    pub fn spec(self, value: impl IntoKnown<InstallationSpec>) -> Self {
        Self(self.0.with("spec", value.into_known()))
    }
}

/// What a program holds of the `Installation` that it added.
pub type InstallationRef = ObjectRef<Installation>;

crate::object!(Installation, "operator.tigera.io/v1", "Installation");

/// What is installed.
#[derive(Clone)]
pub struct InstallationSpec(Map);

impl InstallationSpec {
    /// `EKS`, for [`kubernetes_provider`](Self::kubernetes_provider).
    pub const KUBERNETES_PROVIDER_EKS: &'static str = "EKS";
    /// `GKE`, for [`kubernetes_provider`](Self::kubernetes_provider).
    pub const KUBERNETES_PROVIDER_GKE: &'static str = "GKE";
    /// `AKS`, for [`kubernetes_provider`](Self::kubernetes_provider).
    pub const KUBERNETES_PROVIDER_AKS: &'static str = "AKS";
    /// `OpenShift`, for [`kubernetes_provider`](Self::kubernetes_provider).
    pub const KUBERNETES_PROVIDER_OPEN_SHIFT: &'static str = "OpenShift";
    /// `DockerEnterprise`, for [`kubernetes_provider`](Self::kubernetes_provider).
    pub const KUBERNETES_PROVIDER_DOCKER_ENTERPRISE: &'static str = "DockerEnterprise";
    /// `RKE2`, for [`kubernetes_provider`](Self::kubernetes_provider).
    pub const KUBERNETES_PROVIDER_RKE2: &'static str = "RKE2";
    /// `TKG`, for [`kubernetes_provider`](Self::kubernetes_provider).
    pub const KUBERNETES_PROVIDER_TKG: &'static str = "TKG";
    /// `Calico`, for [`variant`](Self::variant).
    pub const VARIANT_CALICO: &'static str = "Calico";
    /// `TigeraSecureEnterprise`, for [`variant`](Self::variant).
    pub const VARIANT_TIGERA_SECURE_ENTERPRISE: &'static str = "TigeraSecureEnterprise";

    /// An `InstallationSpec`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// The pod network.
    pub fn calico_network(self, value: impl IntoKnown<CalicoNetworkSpec>) -> Self {
        Self(with(self.0, "calicoNetwork", value.into_known()))
    }

    /// The network plugin.
    pub fn cni(self, value: impl IntoKnown<CNISpec>) -> Self {
        Self(with(self.0, "cni", value.into_known()))
    }

    /// Requests and limits of components.
    pub fn component_resources(self, value: impl IntoKnown<List<ComponentResource>>) -> Self {
        Self(with(self.0, "componentResources", value.into_known()))
    }

    /// Labels of the nodes that components run on, other than those that run on every node.
    pub fn control_plane_node_selector(self, value: impl IntoKnown<Dict<String>>) -> Self {
        Self(with(self.0, "controlPlaneNodeSelector", value.into_known()))
    }

    /// How many replicas those components have.
    pub fn control_plane_replicas(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "controlPlaneReplicas", value.into_known()))
    }

    /// Taints that those components tolerate.
    pub fn control_plane_tolerations(self, value: impl IntoKnown<List<core_v1::Toleration>>) -> Self {
        Self(with(self.0, "controlPlaneTolerations", value.into_known()))
    }

    /// The folder for flex volume plugins; `None` installs none.
    pub fn flex_volume_path(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "flexVolumePath", value.into_known()))
    }

    /// The path of the images in the registry.
    pub fn image_path(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "imagePath", value.into_known()))
    }

    /// What the images' names begin with.
    pub fn image_prefix(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "imagePrefix", value.into_known()))
    }

    /// Secrets for pulling images.
    pub fn image_pull_secrets(self, value: impl IntoKnown<List<core_v1::LocalObjectReference>>) -> Self {
        Self(with(self.0, "imagePullSecrets", value.into_known()))
    }

    /// The kubelet's folder for volumes; `None` switches the CSI driver off.
    pub fn kubelet_volume_plugin_path(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "kubeletVolumePluginPath", value.into_known()))
    }

    /// The platform that runs the cluster. One of `EKS`, `GKE`, `AKS`, `OpenShift`, `DockerEnterprise`, `RKE2`, `TKG`.
    pub fn kubernetes_provider(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "kubernetesProvider", value.into_known()))
    }

    /// The port on which each node serves Prometheus metrics.
    pub fn node_metrics_port(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "nodeMetricsPort", value.into_known()))
    }

    /// Whether Calico's node agent runs without privileges: `Enabled` or `Disabled`.
    pub fn non_privileged(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "nonPrivileged", value.into_known()))
    }

    /// The registry that images are pulled from, with a slash at its end.
    pub fn registry(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "registry", value.into_known()))
    }

    /// The networks of the cluster's Services.
    pub fn service_cidrs(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "serviceCIDRs", value.into_known()))
    }

    /// The port on which Typha serves Prometheus metrics.
    pub fn typha_metrics_port(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "typhaMetricsPort", value.into_known()))
    }

    /// The product. One of `Calico`, `TigeraSecureEnterprise`.
    pub fn variant(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "variant", value.into_known()))
    }
}

/// How a node's address is found; one of these.
#[derive(Clone)]
pub struct NodeAddressAutodetection(Map);

impl NodeAddressAutodetection {
    /// `NodeInternalIP`, for [`kubernetes`](Self::kubernetes).
    pub const KUBERNETES_NODE_INTERNAL_IP: &'static str = "NodeInternalIP";

    /// A `NodeAddressAutodetection`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// The interface that reaches this address or name.
    pub fn can_reach(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "canReach", value.into_known()))
    }

    /// An address in one of these networks.
    pub fn cidrs(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "cidrs", value.into_known()))
    }

    /// The first address of the first interface.
    pub fn first_found(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "firstFound", value.into_known()))
    }

    /// An interface whose name matches this expression.
    pub fn interface(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "interface", value.into_known()))
    }

    /// The address that Kubernetes knows. One of `NodeInternalIP`.
    pub fn kubernetes(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "kubernetes", value.into_known()))
    }

    /// An interface whose name does not match this expression.
    pub fn skip_interface(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "skipInterface", value.into_known()))
    }
}

crate::properties! {
    APIServerSpec,
    CNISpec,
    CalicoNetworkSpec,
    ComponentResource,
    IPAMSpec,
    IPPool,
    InstallationSpec,
    NodeAddressAutodetection,
}
