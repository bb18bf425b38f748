//! Namespaces that nothing enters or leaves unless it is allowed to.

use std::collections::BTreeMap;

use fineract_core::{Construct, Scope};
use fineract_kube::{KubeObject, core_v1, meta_v1, networking_v1 as net};

use crate::aws::Cidr;
use crate::k8s::{Connection, Version, connections};

/// A namespace with a pod security level, closed to all traffic but name resolution.
///
/// What a service needs it allows by policies of its own. The level is that of the cluster's Kubernetes version, so an
/// upgrade of the control plane changes what is allowed only when the program says so.
///
/// # Creates
/// `Namespace`, `NetworkPolicy` `default-deny` and `allow-dns`, and one for each port of networks that is allowed.
#[derive(Clone, Debug)]
pub struct Namespace {
    name: String,
    version: Version,
    level: PodSecurity,
    egress: Vec<(Cidr, u16)>,
}

/// What pods of a namespace may ask of their node. Source: Kubernetes, "Pod Security Standards".
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PodSecurity {
    /// Nothing: no root, no privileges, no part of the node.
    Restricted,
    /// Nothing that is known to lead to more privileges.
    Baseline,
    /// Everything, the node's network included.
    Privileged,
}

impl Namespace {
    /// A restricted namespace of a cluster of a Kubernetes version.
    pub fn new(name: impl Into<String>, version: Version) -> Self {
        Self { name: name.into(), version, level: PodSecurity::Restricted, egress: Vec::new() }
    }

    /// What its pods may ask of their node; nothing by default.
    pub fn pod_security(mut self, level: PodSecurity) -> Self {
        self.level = level;
        self
    }

    /// Lets all its pods call a TCP port of a network.
    pub fn egress(mut self, network: Cidr, port: u16) -> Self {
        self.egress.push((network, port));
        self
    }
}

impl PodSecurity {
    const fn name(self) -> &'static str {
        match self {
            Self::Restricted => "restricted",
            Self::Baseline => "baseline",
            Self::Privileged => "privileged",
        }
    }
}

impl Construct for Namespace {
    type Handle = core_v1::NamespaceRef;

    fn build(self, scope: &mut Scope) -> core_v1::NamespaceRef {
        let Self { name, version, level, egress } = self;
        connections(scope, egress.iter().map(|(network, port)| Connection::to(*network, *port)));
        let mut namespace = core_v1::Namespace::new(&name);
        for mode in ["enforce", "audit", "warn"] {
            namespace = namespace
                .label(format!("pod-security.kubernetes.io/{mode}"), level.name())
                .label(format!("pod-security.kubernetes.io/{mode}-version"), format!("v{version}"));
        }
        let namespace = scope.add("namespace", namespace);
        scope.add(
            "default-deny",
            policy("default-deny", &name, everything().policy_types(["Ingress", "Egress"])),
        );
        scope.add("allow-dns", policy("allow-dns", &name, sending(name_resolution())));
        let mut by_port: BTreeMap<u16, Vec<_>> = BTreeMap::new();
        for (network, port) in egress {
            let peer = net::NetworkPolicyPeer::new().ip_block(net::IPBlock::new(network.to_string()));
            by_port.entry(port).or_default().push(peer);
        }
        for (port, peers) in by_port {
            let id = format!("allow-{port}");
            let port =
                net::NetworkPolicyPort::new().port(port).protocol(net::NetworkPolicyPort::PROTOCOL_TCP);
            let rule = net::NetworkPolicyEgressRule::new().to(peers).ports([port]);
            scope.add(&id, policy(&id, &name, sending(rule)));
        }
        namespace
    }
}

fn policy(name: &str, namespace: &str, spec: net::NetworkPolicySpec) -> net::NetworkPolicy {
    net::NetworkPolicy::new(name).namespace(namespace).spec(spec)
}

/// Every pod of the namespace.
fn everything() -> net::NetworkPolicySpec {
    net::NetworkPolicySpec::new().pod_selector(meta_v1::LabelSelector::new())
}

fn sending(rule: net::NetworkPolicyEgressRule) -> net::NetworkPolicySpec {
    everything().policy_types(["Egress"]).egress([rule])
}

/// To the name server of the cluster.
pub(in crate::constructs) fn name_resolution() -> net::NetworkPolicyEgressRule {
    let labels = |key: &str, value: &str| meta_v1::LabelSelector::new().match_labels([(key, value)]);
    let server = net::NetworkPolicyPeer::new()
        .namespace_selector(labels("kubernetes.io/metadata.name", "kube-system"))
        .pod_selector(labels("k8s-app", "kube-dns"));
    let port = |protocol: &str| net::NetworkPolicyPort::new().port(53).protocol(protocol);
    net::NetworkPolicyEgressRule::new().to([server]).ports([port("UDP"), port("TCP")])
}
