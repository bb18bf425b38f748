//! Which connections a service's pods have, and no others.

use fineract_core::Scope;
use fineract_kube::meta_v1::LabelSelector;
use fineract_kube::networking_v1::{
    IPBlock, NetworkPolicy, NetworkPolicyEgressRule, NetworkPolicyIngressRule, NetworkPolicyPeer,
    NetworkPolicyPort, NetworkPolicySpec,
};

use super::application::Application;
use super::data::DataMode;
use super::exposure::Exposure;
use super::spec::Spec;
use super::{content, names};
use crate::cidr;
use crate::constructs::compute::{AGENT, IdentityMode};
use crate::constructs::network::Subnet;
use crate::k8s::{Connection, Protocol, Remote, Way};

/// The label that every namespace has. Source: Kubernetes, `NamespaceDefaultLabelName`.
const NAMESPACE: &str = "kubernetes.io/metadata.name";

/// Adds the service's network policy. Its probes need no rule: Calico lets a node reach its own pods.
pub(super) fn add(spec: &Spec, connections: &[Connection], bundle: &mut Scope) {
    let ingress = |(ports, peers)| NetworkPolicyIngressRule::new().from(peers).ports(ports);
    let egress = |(ports, peers)| NetworkPolicyEgressRule::new().to(peers).ports(ports);
    let policy = NetworkPolicySpec::new()
        .pod_selector(pods(spec))
        .policy_types(["Ingress", "Egress"])
        .ingress(rules(spec, connections, Way::In).into_iter().map(ingress).collect::<Vec<_>>())
        .egress(rules(spec, connections, Way::Out).into_iter().map(egress).collect::<Vec<_>>());
    bundle.add("policy", spec.object(NetworkPolicy::new(&spec.name)).spec(policy));
}

/// The pods of the service, and of a migration, which is another instance.
fn pods(spec: &Spec) -> LabelSelector {
    let [name, _] = spec.selecting();
    if spec.has_tenants() { LabelSelector::new().match_labels([name]) } else { spec.selector() }
}

/// All connections of the service's pods.
pub(super) fn connections(spec: &Spec) -> Vec<Connection> {
    let (service, network) = (&spec.service, &spec.cluster.network);
    let inside = service.internal.then(|| Exposure::InternalAlb.sources(network));
    let sources = service.exposure.sources(network).into_iter().chain(inside.into_iter().flatten());
    let mut all: Vec<_> = sources.map(|network| Connection::from(network, service.port.number)).collect();
    let dns = |protocol| Connection::to_pods("kube-system", [("k8s-app", "kube-dns")], 53).protocol(protocol);
    all.extend([Protocol::Udp, Protocol::Tcp].map(dns));
    let data = |store: &str, port| match service.data_mode {
        DataMode::Managed => to(&network.database, port),
        DataMode::InCluster => {
            vec![Connection::to_pods(spec.namespace.as_str(), [("app.kubernetes.io/name", store)], port)]
        }
    };
    if spec.data.database.is_some() {
        all.extend(data(names::DATABASE, 5432));
    }
    if spec.data.cache {
        all.extend(data(names::CACHE, 6379));
    }
    // The endpoints of AWS and the internal load balancer are in the private subnets.
    if service.application != Application::Web {
        all.extend(to(&network.private, 443));
    }
    all.extend(content::connections(spec));
    let calls_aws = !spec.data.queues.is_empty() || spec.data.content;
    if spec.cluster.identity.mode() == IdentityMode::PodIdentity && calls_aws {
        all.push(Connection::to(AGENT, 80));
    }
    // A network without such endpoints calls AWS at public addresses.
    if calls_aws && network.endpoint_group.is_none() {
        all.push(Connection::to(cidr!("0.0.0.0/0"), 443));
    }
    all.extend(service.connections.iter().cloned());
    all
}

fn to(subnets: &[Subnet], port: u16) -> Vec<Connection> {
    subnets.iter().map(|subnet| Connection::to(subnet.cidr, port)).collect()
}

/// A rule for each set of ports, in the order of the connections: who is reached at several ports is named once.
fn rules(spec: &Spec, connections: &[Connection], way: Way) -> Vec<(Ports, Vec<NetworkPolicyPeer>)> {
    let of_way = || connections.iter().filter(move |connection| connection.way == way);
    let mut rules: Vec<(Vec<_>, Vec<&Remote>)> = Vec::new();
    for Connection { remote, .. } in of_way() {
        if rules.iter().any(|(_, remotes)| remotes.contains(&remote)) {
            continue;
        }
        let same = of_way().filter(|other| other.remote == *remote);
        let ports: Vec<_> = same.map(|other| (other.protocol, other.port)).collect();
        match rules.iter_mut().find(|rule| rule.0 == ports) {
            Some((_, remotes)) => remotes.push(remote),
            None => rules.push((ports, vec![remote])),
        }
    }
    let port =
        |(protocol, number): (Protocol, u16)| NetworkPolicyPort::new().protocol(protocol.name()).port(number);
    let lowered = rules.into_iter().map(|(ports, remotes)| {
        let peers = remotes.into_iter().map(|remote| peer(spec, remote));
        (ports.into_iter().map(port).collect(), peers.collect())
    });
    lowered.collect()
}

type Ports = Vec<NetworkPolicyPort>;

fn peer(spec: &Spec, remote: &Remote) -> NetworkPolicyPeer {
    match remote {
        Remote::Network(network) => NetworkPolicyPeer::new().ip_block(IPBlock::new(network.to_string())),
        Remote::Pods { namespace, labels } => {
            let labels: Vec<_> = labels.iter().map(|(key, value)| (key.clone(), value.as_str())).collect();
            let pods = NetworkPolicyPeer::new().pod_selector(LabelSelector::new().match_labels(labels));
            if namespace == spec.namespace.as_str() {
                return pods;
            }
            pods.namespace_selector(LabelSelector::new().match_labels([(NAMESPACE, namespace.as_str())]))
        }
    }
}
