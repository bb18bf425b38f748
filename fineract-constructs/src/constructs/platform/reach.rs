//! What controllers in the namespace of the system may call, and who calls them.

use fineract_core::Scope;
use fineract_kube::meta_v1::LabelSelector;
use fineract_kube::{KubeObject, networking_v1 as net};

use crate::aws::Cidr;
use crate::cidr;
use crate::constructs::compute::{AGENT, Cluster, IdentityMode, name_resolution};
use crate::k8s::{Call, PodNetwork, Pods, Protocol};

/// Adds a policy for all pods of these that are in a network of their own. Nothing closes the namespace as a whole: EKS and others
/// put there what the program doesn't know.
pub(in crate::constructs) fn allow(scope: &mut Scope, cluster: &Cluster, pods: &[Pods]) {
    let mut bundle = scope.at(cluster.namespaces);
    for pods in pods {
        let PodNetwork::Own { labels, calls, called } = pods.network else { continue };
        let anywhere = cidr!("0.0.0.0/0");
        let mut egress = vec![name_resolution()];
        let elsewhere = calls.iter().filter_map(|call| match call {
            Call::AnyAddress(protocol, port) => Some((*protocol, *port)),
            Call::ApiServer => None,
        });
        let elsewhere: Vec<_> = elsewhere.collect();
        if !elsewhere.is_empty() {
            let rule = net::NetworkPolicyEgressRule::new().to([block(anywhere)]);
            egress.push(rule.ports(ports(&elsewhere)));
        }
        if calls.contains(&Call::ApiServer) {
            let api =
                net::NetworkPolicyEgressRule::new().to(cluster.api_server().map(block).collect::<Vec<_>>());
            egress.push(api.ports(ports(&[(Protocol::Tcp, 443)])));
        }
        if cluster.identity.mode() == IdentityMode::PodIdentity {
            let agent = net::NetworkPolicyEgressRule::new().to([block(AGENT)]);
            egress.push(agent.ports(ports(&[(Protocol::Tcp, 80)])));
        }
        let ingress = net::NetworkPolicyIngressRule::new().from([block(anywhere)]).ports(ports(called));
        let spec = net::NetworkPolicySpec::new()
            .pod_selector(LabelSelector::new().match_labels(labels.to_vec()))
            .policy_types(["Ingress", "Egress"])
            .egress(egress);
        let spec = if called.is_empty() { spec } else { spec.ingress([ingress]) };
        bundle.add(
            format!("{}-policy", pods.name),
            net::NetworkPolicy::new(pods.name).namespace(super::SYSTEM).spec(spec),
        );
    }
}

fn block(network: Cidr) -> net::NetworkPolicyPeer {
    net::NetworkPolicyPeer::new().ip_block(net::IPBlock::new(network.to_string()))
}

fn ports(of: &[(Protocol, u16)]) -> Vec<net::NetworkPolicyPort> {
    let port = |(protocol, port): &(Protocol, u16)| {
        net::NetworkPolicyPort::new().protocol(protocol.name()).port(*port)
    };
    of.iter().map(port).collect()
}
