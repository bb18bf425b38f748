//! Network policies, as they stand for one workload.

use std::collections::BTreeSet;

use fineract_core::Doc;

use super::super::cluster::{Cluster, Labels, Object, Workload, labels, list, number};
use super::super::selectors::{takes, takes_by};
use crate::aws::Cidr;

/// The rules that hold for a workload; none for a direction in which no policy isolates it.
pub(super) struct Isolation<'a> {
    pub(super) ingress: Option<Vec<Rule<'a>>>,
    pub(super) egress: Option<Vec<Rule<'a>>>,
}

/// Who is allowed, on which ports.
pub(super) struct Rule<'a> {
    pub(super) policy: Object<'a>,
    pub(super) peers: Vec<Peer<'a>>,
    /// All, if there are none.
    ports: &'a [Doc],
}

/// Ports of a protocol that follow each other.
#[derive(Clone, Copy)]
pub(super) struct PortRange {
    pub(super) protocol: &'static str,
    pub(super) first: i64,
    pub(super) last: i64,
}

/// What ports are of. Source: Kubernetes, `NetworkPolicyPort`.
const PROTOCOLS: [&str; 3] = ["TCP", "UDP", "SCTP"];

/// The other side of a rule.
pub(super) enum Peer<'a> {
    Anyone,
    Block { cidr: &'a str, network: Option<Cidr>, holds_pods: bool },
    Pods { namespaces: Option<&'a Doc>, pods: Option<&'a Doc>, here: &'a str },
}

impl<'a> Isolation<'a> {
    pub(super) fn of(cluster: &Cluster<'a>, workload: &Workload<'a>) -> Self {
        // What is in the network of its node is reached as the node is. Source: Kubernetes, "Network Policies".
        if workload.is_on_host() {
            return Self { ingress: None, egress: None };
        }
        Self::selected(cluster, workload.object.namespace, |selector| takes(selector, &workload.labels))
    }

    /// What holds for pods of a namespace that have these labels and may have more.
    pub(super) fn of_labels(cluster: &Cluster<'a>, namespace: &str, has: &Labels) -> Self {
        Self::selected(cluster, namespace, |selector| takes(selector, has))
    }

    /// What holds for the pods of a namespace that charts bring: policies that take none of the program's pods are theirs.
    pub(super) fn of_charts(cluster: &Cluster<'a>, namespace: &str) -> Self {
        let is_theirs = |selector: &Doc| {
            let is_for_all = selector.as_map().is_some_and(fineract_core::Map::is_empty);
            is_for_all || cluster.selected(namespace, |labels| takes(selector, labels)).next().is_none()
        };
        Self::selected(cluster, namespace, is_theirs)
    }

    fn selected(cluster: &Cluster<'a>, namespace: &str, is_taken: impl Fn(&Doc) -> bool) -> Self {
        let mut isolation = Self { ingress: None, egress: None };
        for policy in cluster.of_kind("NetworkPolicy").filter(|policy| policy.namespace == namespace) {
            let Some(selector) = policy.get(&["spec", "podSelector"]) else { continue };
            if !is_taken(selector) {
                continue;
            }
            let types: BTreeSet<_> =
                policy.list(&["spec", "policyTypes"]).iter().filter_map(Doc::as_str).collect();
            let has = |ty, key| {
                types.contains(ty)
                    || types.is_empty() && (ty == "Ingress" || policy.get(&["spec", key]).is_some())
            };
            if has("Ingress", "ingress") {
                isolation.ingress.get_or_insert_default().extend(rules(cluster, policy, "ingress", "from"));
            }
            if has("Egress", "egress") {
                isolation.egress.get_or_insert_default().extend(rules(cluster, policy, "egress", "to"));
            }
        }
        isolation
    }
}

fn rules<'a>(cluster: &Cluster<'a>, policy: Object<'a>, key: &str, side: &str) -> Vec<Rule<'a>> {
    let pool = cluster.of_kind("Installation").find_map(|calico| {
        let pools = calico.list(&["spec", "calicoNetwork", "ipPools"]).first()?;
        Cidr::parse(pools.at(&["cidr"])?.as_str()?).ok()
    });
    let rule = |rule: &'a Doc| {
        let peers = list(rule.at(&[side])).iter().map(|peer| Peer::of(peer, policy.namespace, pool));
        let mut peers: Vec<_> = peers.collect();
        if peers.is_empty() {
            peers.push(Peer::Anyone);
        }
        Rule { policy, peers, ports: list(rule.at(&["ports"])) }
    };
    policy.list(&["spec", key]).iter().map(rule).collect()
}

impl Rule<'_> {
    /// Whether a port of a workload is among those of the rule.
    pub(super) fn has_port(&self, workload: &Workload, protocol: &str, port: i64) -> bool {
        let is = |range: &PortRange| range.protocol == protocol && (range.first..=range.last).contains(&port);
        self.ranges(Some(workload)).any(|range| is(&range))
    }

    /// Its ports, by protocol; those with a name as the workload that is called has them.
    pub(super) fn ranges(&self, called: Option<&Workload>) -> impl Iterator<Item = PortRange> {
        let all = PROTOCOLS.map(|protocol| PortRange { protocol, first: 1, last: 65535 });
        let all = self.ports.is_empty().then_some(all).into_iter().flatten();
        let range = move |wanted: &Doc| {
            let protocol = wanted.at(&["protocol"]).and_then(Doc::as_str).unwrap_or("TCP");
            let protocol = PROTOCOLS.into_iter().find(|known| *known == protocol)?;
            let (first, last) = match wanted.at(&["port"]) {
                None => (1, 65535),
                Some(Doc::Int(first)) => (*first, number(wanted.at(&["endPort"])).unwrap_or(*first)),
                Some(name) => called?.port(name).map(|port| (port, port))?,
            };
            Some(PortRange { protocol, first, last })
        };
        all.chain(self.ports.iter().filter_map(range))
    }

    /// Its ports as text.
    pub(super) fn ports(&self) -> String {
        let text = |wanted: &Doc| {
            let protocol = wanted.at(&["protocol"]).and_then(Doc::as_str).unwrap_or("TCP");
            let port = wanted.at(&["port"]).map_or_else(|| "any".into(), super::super::cluster::shown);
            let last = number(wanted.at(&["endPort"])).map_or_else(String::new, |last| format!("–{last}"));
            format!("{protocol} {port}{last}")
        };
        let ports: Vec<_> = self.ports.iter().map(text).collect();
        if ports.is_empty() { "all".into() } else { ports.join(", ") }
    }
}

impl<'a> Peer<'a> {
    fn of(peer: &'a Doc, here: &'a str, pool: Option<Cidr>) -> Self {
        if let Some(cidr) = peer.at(&["ipBlock", "cidr"]).and_then(Doc::as_str) {
            let network = Cidr::parse(cidr).ok();
            let has_pool =
                |outer: Option<Cidr>| outer.zip(pool).is_some_and(|(outer, pool)| outer.contains(pool));
            let except = list(peer.at(&["ipBlock", "except"])).iter().filter_map(Doc::as_str);
            let mut except = except.filter(|except| has_pool(Cidr::parse(except).ok()));
            let holds_pods = has_pool(network) && except.next().is_none();
            return Self::Block { cidr, network, holds_pods };
        }
        Self::Pods { namespaces: peer.at(&["namespaceSelector"]), pods: peer.at(&["podSelector"]), here }
    }

    /// Whether it stands for the pods of a workload.
    pub(super) fn takes(&self, cluster: &Cluster, workload: &Workload) -> bool {
        match self {
            Self::Anyone => true,
            Self::Block { holds_pods, .. } => *holds_pods,
            Self::Pods { namespaces, pods, here } => {
                let there = workload.object.namespace;
                let of_namespace = match namespaces {
                    None => there == *here,
                    Some(selector) => takes_by(selector, |key| namespace_label(cluster, there, key)),
                };
                of_namespace && pods.is_none_or(|selector| takes(selector, &workload.labels))
            }
        }
    }

    /// Whether it names pods by their labels.
    pub(super) fn names_labels(&self) -> bool {
        matches!(self, Self::Pods { pods: Some(pods), .. } if pods.as_map().is_some_and(|map| !map.is_empty()))
    }

    /// Whether it stands for somebody outside of the cluster.
    pub(super) fn is_outside(&self) -> bool {
        matches!(self, Self::Anyone | Self::Block { .. })
    }

    /// The one namespace that it is about.
    pub(super) fn namespace(&self) -> Option<&'a str> {
        let Self::Pods { namespaces, here, .. } = self else { return None };
        match namespaces {
            None => Some(here),
            Some(selector) => selector.at(&["matchLabels", NAME_LABEL])?.as_str(),
        }
    }

    /// The one namespace that it is about, if the program says all that is in it.
    pub(super) fn known_namespace(&self, cluster: &Cluster) -> Option<&'a str> {
        self.namespace().filter(|namespace| cluster.knows(namespace))
    }

    /// Whether all of a network is behind it.
    pub(super) fn holds(&self, network: Cidr) -> bool {
        match self {
            Self::Anyone => true,
            Self::Block { network: block, .. } => block.is_some_and(|block| block.contains(network)),
            Self::Pods { .. } => false,
        }
    }

    /// Whether it stands for the pods of a namespace that have these labels and may have more.
    pub(super) fn takes_labels(&self, namespace: &str, has: &Labels) -> bool {
        match self {
            Self::Anyone => true,
            Self::Block { holds_pods, .. } => *holds_pods,
            Self::Pods { pods, .. } => {
                self.namespace() == Some(namespace) && pods.is_none_or(|selector| takes(selector, has))
            }
        }
    }

    /// The labels that it wants of pods.
    pub(super) fn wanted(&self) -> Labels<'a> {
        match self {
            Self::Pods { pods: Some(pods), .. } => labels(pods.at(&["matchLabels"])),
            _ => Labels::new(),
        }
    }

    /// What it is, for messages.
    pub(super) fn title(&self) -> String {
        match self {
            Self::Anyone => "anyone".into(),
            Self::Block { cidr, .. } => format!("`{cidr}`"),
            Self::Pods { pods, .. } => super::equalities(*pods),
        }
    }
}

/// The label that every namespace has. Source: Kubernetes, `NamespaceDefaultLabelName`.
pub(super) const NAME_LABEL: &str = "kubernetes.io/metadata.name";

fn namespace_label<'a>(cluster: &Cluster<'a>, namespace: &'a str, key: &str) -> Option<&'a str> {
    if key == NAME_LABEL {
        return Some(namespace);
    }
    cluster.get("Namespace", "", namespace)?.text(&["metadata", "labels", key])
}
