//! The network of pods, before any node joins.

use fineract_core::Scope;
use fineract_kube::tigera_operator as tigera;

use crate::aws::Cidr;
use crate::k8s::BundleRef;

/// Asks the operator for Calico with an overlay.
///
/// The operator itself and its definitions come in the bundle before. It starts on the first node that joins and makes it
/// ready; a group whose nodes come before would fail (CAL-1).
pub(super) fn add(scope: &mut Scope, bundle: BundleRef, pods: Cidr) {
    let mut scope = scope.at(bundle);
    let pool = tigera::IPPool::new(pods.to_string())
        .block_size(26)
        .encapsulation(tigera::IPPool::ENCAPSULATION_VXLAN)
        .nat_outgoing(tigera::IPPool::NAT_OUTGOING_ENABLED)
        .node_selector("all()");
    let network =
        tigera::CalicoNetworkSpec::new().bgp(tigera::CalicoNetworkSpec::BGP_DISABLED).ip_pools([pool]);
    let spec = tigera::InstallationSpec::new()
        .kubernetes_provider(tigera::InstallationSpec::KUBERNETES_PROVIDER_EKS)
        .cni(tigera::CNISpec::new(tigera::CNISpec::TYPE_CALICO))
        .calico_network(network);
    scope.add("installation", tigera::Installation::new("default").spec(spec));
    scope.add("api-server", tigera::APIServer::new("default").spec(tigera::APIServerSpec::new()));
}
