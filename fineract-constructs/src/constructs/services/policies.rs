//! Which connections a service's pods have, and no others.

use fineract_core::Scope;
use fineract_kube::meta_v1::LabelSelector;
use fineract_kube::networking_v1::{
    NetworkPolicy, NetworkPolicyEgressRule, NetworkPolicyIngressRule, NetworkPolicyPeer, NetworkPolicyPort,
    NetworkPolicySpec,
};

use super::application::Application;
use super::data::DataMode;
use super::exposure::{peer, peers};
use super::spec::Spec;
use crate::constructs::compute::{AGENT, IdentityMode};

/// Adds the service's network policy. Its probes need no rule: Calico lets a node reach its own pods.
pub(super) fn add(spec: &Spec, bundle: &mut Scope) {
    let policy = NetworkPolicySpec::new()
        .pod_selector(spec.selector())
        .policy_types(["Ingress", "Egress"])
        .ingress(ingress(spec))
        .egress(egress(spec));
    bundle.add("policy", spec.object(NetworkPolicy::new(&spec.name)).spec(policy));
}

fn ingress(spec: &Spec) -> Vec<NetworkPolicyIngressRule> {
    let sources = spec.service.exposure.sources(&spec.cluster.network);
    if sources.is_empty() {
        return Vec::new();
    }
    vec![NetworkPolicyIngressRule::new().from(sources).ports([tcp(spec.service.port.number)])]
}

fn egress(spec: &Spec) -> Vec<NetworkPolicyEgressRule> {
    let network = &spec.cluster.network;
    let data = |store: &str| match spec.service.data_mode {
        DataMode::Managed => peers(&network.database),
        DataMode::InCluster => vec![pods([("app.kubernetes.io/name", store)])],
    };
    let mut rules = vec![dns()];
    if spec.data.database.is_some() {
        rules.push(to(data("postgres"), 5432));
    }
    if spec.data.cache {
        rules.push(to(data("redis"), 6379));
    }
    // The endpoints of AWS and the internal load balancer are in the private subnets.
    if spec.service.application != Application::Web {
        rules.push(to(peers(&network.private), 443));
    }
    if spec.cluster.identity.mode() == IdentityMode::PodIdentity && !spec.data.queues.is_empty() {
        rules.push(to(vec![peer(&AGENT.to_string())], 80));
    }
    // A network without such endpoints calls AWS at public addresses.
    if !spec.data.queues.is_empty() && network.endpoint_group.is_none() {
        rules.push(to(vec![peer("0.0.0.0/0")], 443));
    }
    rules.extend(spec.service.egress.iter().map(|(cidr, port)| to(vec![peer(&cidr.to_string())], *port)));
    rules
}

fn dns() -> NetworkPolicyEgressRule {
    let system = LabelSelector::new().match_labels([("kubernetes.io/metadata.name", "kube-system")]);
    let servers = pods([("k8s-app", "kube-dns")]).namespace_selector(system);
    let ports = [NetworkPolicyPort::new().protocol("UDP").port(53), tcp(53)];
    NetworkPolicyEgressRule::new().to([servers]).ports(ports)
}

fn to(peers: Vec<NetworkPolicyPeer>, port: u16) -> NetworkPolicyEgressRule {
    NetworkPolicyEgressRule::new().to(peers).ports([tcp(port)])
}

fn pods<const N: usize>(labels: [(&str, &str); N]) -> NetworkPolicyPeer {
    NetworkPolicyPeer::new().pod_selector(LabelSelector::new().match_labels(labels))
}

fn tcp(port: u16) -> NetworkPolicyPort {
    NetworkPolicyPort::new().protocol("TCP").port(port)
}
