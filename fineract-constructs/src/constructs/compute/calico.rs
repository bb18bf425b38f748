//! The network of pods, before any node joins.

use fineract_core::Scope;
use fineract_kube::core_v1::ResourceRequirements;
use fineract_kube::tigera_operator::{self as tigera, ComponentResource};

use crate::constructs::compute::Cluster;
use crate::k8s::{Upstream, pods};

/// Asks the operator for Calico with an overlay.
///
/// The operator itself and its definitions come in the bundle before. It starts on the first node that joins and makes it
/// ready; a group whose nodes come before would fail (CAL-1).
pub(super) fn add(scope: &mut Scope, cluster: &Cluster) {
    let mut scope = scope.at(cluster.calico);
    let pool = tigera::IPPool::new(cluster.pods.to_string())
        .block_size(26)
        .encapsulation(tigera::IPPool::ENCAPSULATION_VXLAN)
        .nat_outgoing(tigera::IPPool::NAT_OUTGOING_ENABLED)
        .node_selector("all()");
    let network =
        tigera::CalicoNetworkSpec::new().bgp(tigera::CalicoNetworkSpec::BGP_DISABLED).ip_pools([pool]);
    let spec = tigera::InstallationSpec::new()
        .kubernetes_provider(tigera::InstallationSpec::KUBERNETES_PROVIDER_EKS)
        .cni(tigera::CNISpec::new(tigera::CNISpec::TYPE_CALICO))
        .calico_network(network)
        .component_resources(resources())
        // Nothing mounts volumes of Calico's; its driver would run with all privileges on every node.
        .kubelet_volume_plugin_path("None");
    let spec = match &cluster.mirror {
        Some(mirror) => spec.registry(format!("{}/", mirror.name(Upstream::Quay.host()))),
        None => spec,
    };
    scope.add("installation", tigera::Installation::new("default").spec(spec));
    scope.add("api-server", tigera::APIServer::new("default").spec(tigera::APIServerSpec::new()));
}

/// What the operator's components request: without it the network of all pods would be what a full node ends first.
fn resources() -> Vec<ComponentResource> {
    let names = [
        ComponentResource::COMPONENT_NAME_NODE,
        ComponentResource::COMPONENT_NAME_TYPHA,
        ComponentResource::COMPONENT_NAME_KUBE_CONTROLLERS,
    ];
    let component = |(name, pods): (&str, pods::Pods)| {
        let requests = [("cpu", format!("{}m", pods.cpu)), ("memory", format!("{}Mi", pods.memory))];
        ComponentResource::new(name, ResourceRequirements::new().requests(requests))
    };
    names.into_iter().zip(pods::CALICO).map(component).collect()
}
