//! What charts and add-ons run, for those who make room for it.

use fineract_core::{Doc, Map};

use super::{Connection, Protocol};
use crate::cidr;

/// Pods of one kind that a chart, an add-on or an operator makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pods {
    /// What they are called, such as `webhook`.
    pub name: &'static str,
    /// How many there are, unless the chart's values say otherwise.
    pub count: Count,
    /// The processor time that each requests, in thousandths of a core, unless the values say otherwise.
    pub cpu: u32,
    /// The memory that each requests, in mebibytes, unless the values say otherwise.
    pub memory: u32,
    /// The part of the chart's values with their `resources`, `replicaCount` and `nodeSelector`; empty for the whole.
    pub section: &'static str,
    /// Which network they are in, and what they do there.
    pub network: PodNetwork,
}

/// Which network the pods of a chart are in, and so what a policy can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PodNetwork {
    /// That of their node: no policy holds there.
    Node,
    /// One of their own.
    Own {
        /// The labels that policies know them by.
        labels: &'static [(&'static str, &'static str)],
        /// What they call beside the name server.
        calls: &'static [Call],
        /// The ports that any address calls them at.
        called: &'static [(Protocol, u16)],
    },
    /// Nothing is known of it, for a reason.
    Unseen(&'static str),
}

/// What pods call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Call {
    /// The API server of their cluster.
    ApiServer,
    /// A port of any address.
    AnyAddress(Protocol, u16),
}

/// What every controller of AWS calls: the API server, and AWS at endpoints of the VPC or public addresses.
const HTTPS: &[Call] = &[Call::AnyAddress(Protocol::Tcp, 443)];

/// What name servers call and are called at.
const DNS: &[(Protocol, u16)] = &[(Protocol::Udp, 53), (Protocol::Tcp, 53)];

/// How many pods there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Count {
    /// A number.
    Replicas(u16),
    /// One on every node, whatever its taints.
    EveryNode,
}

impl PodNetwork {
    /// As checks read it: the labels, connections and whether the API server is called, why nothing is known, or nothing.
    pub(crate) fn doc(self) -> Doc {
        let (labels, calls, called) = match self {
            Self::Node => return Doc::Map(Map::default()),
            Self::Unseen(why) => return Doc::map([("unseen", why)]),
            Self::Own { labels, calls, called } => (labels, calls, called),
        };
        let any = cidr!("0.0.0.0/0");
        let out = calls.iter().filter_map(|call| match call {
            Call::AnyAddress(protocol, port) => Some(Connection::to(any, *port).protocol(*protocol)),
            Call::ApiServer => None,
        });
        let into = called.iter().map(|(protocol, port)| Connection::from(any, *port).protocol(*protocol));
        Doc::map([
            ("labels", Doc::map(labels.iter().copied())),
            ("connections", Doc::list(out.chain(into).map(|connection| connection.doc()))),
            ("api", calls.contains(&Call::ApiServer).into()),
        ])
    }
}

const UNSAID: PodNetwork = PodNetwork::Unseen("the program doesn't say");

impl Pods {
    /// A number of pods.
    pub const fn replicas(name: &'static str, count: u16, cpu: u32, memory: u32) -> Self {
        Self { name, count: Count::Replicas(count), cpu, memory, section: "", network: UNSAID }
    }

    /// One pod on every node.
    pub const fn every_node(name: &'static str, cpu: u32, memory: u32) -> Self {
        Self { name, count: Count::EveryNode, cpu, memory, section: "", network: UNSAID }
    }

    /// In the network of their node.
    pub const fn on_node(self) -> Self {
        Self { network: PodNetwork::Node, ..self }
    }

    /// In a network of their own, where policies know them by these labels; they call the API server alone, and nobody calls them.
    pub const fn api_client(self, labels: &'static [(&'static str, &'static str)]) -> Self {
        Self { network: PodNetwork::Own { labels, calls: &[Call::ApiServer], called: &[] }, ..self }
    }

    /// In a network of their own, where policies know them by these labels; they call HTTPS at any address, the API server
    /// for one, and nobody calls them.
    pub const fn labelled(self, labels: &'static [(&'static str, &'static str)]) -> Self {
        Self { network: PodNetwork::Own { labels, calls: HTTPS, called: &[] }, ..self }
    }

    /// Nothing is known of their network, for a reason.
    const fn unseen(self, why: &'static str) -> Self {
        Self { network: PodNetwork::Unseen(why), ..self }
    }

    /// Where the chart's values say how many there are and what they request.
    pub const fn section(self, section: &'static str) -> Self {
        Self { section, ..self }
    }

    /// As they are with a chart's values: `name`, `replicas` unless they are on every node, `resources`, `nodeSelector`.
    pub(crate) fn with(&self, values: &Doc) -> Doc {
        let section = if self.section.is_empty() { Some(values) } else { values.at(&[self.section]) };
        let value = |path: &[&str]| section.and_then(|section| section.at(path)).cloned();
        let mut pods = Map::default();
        pods.insert("name".into(), self.name.into());
        if let Count::Replicas(count) = self.count {
            let count = value(&["replicaCount"]).or_else(|| value(&["replicas"])).unwrap_or(count.into());
            pods.insert("replicas".into(), count);
        }
        let request =
            |resource, own: String| value(&["resources", "requests", resource]).unwrap_or(Doc::Str(own));
        let requests = Doc::map([
            ("cpu", request("cpu", format!("{}m", self.cpu))),
            ("memory", request("memory", format!("{}Mi", self.memory))),
        ]);
        pods.insert("resources".into(), Doc::map([("requests", requests)]));
        if let Some(selector) = value(&["nodeSelector"]) {
            pods.insert("nodeSelector".into(), selector);
        }
        pods.insert("network".into(), self.network.doc());
        Doc::Map(pods)
    }
}

/// What Calico's operator makes for an `Installation`: the agent on every node, Typha, the controllers. The operator sets no
/// requests of its own, so the program does.
///
/// Source: Calico, `manifests/calico.yaml` for the agent's processor time; projectcalico/calico pull request 12215 for the
/// others; tigera/operator, `typhaAutoscaler`, for three Typhas from five nodes on.
pub(crate) const CALICO: [Pods; 3] = [
    Pods::every_node("calico-node", 250, 256).on_node(),
    Pods::replicas("calico-typha", 3, 50, 128).on_node(),
    Pods::replicas("calico-kube-controllers", 1, 50, 128).unseen("the operator writes its policies itself"),
];

/// What it makes for an `APIServer`, without requests; on EKS in the network of its node, where the control plane reaches it.
/// Source: tigera/operator, `pkg/render/apiserver.go`.
pub(crate) const CALICO_API: [Pods; 1] = [Pods::replicas("calico-apiserver", 2, 0, 0).on_node()];

/// What the add-ons of EKS run. A pod without a request takes a place on its node all the same.
///
/// Source: the add-ons' default configuration, `aws eks describe-addon-configuration`; for the drivers also the values of
/// their charts, where each container of the EBS driver requests 10 m and 40 MiB, and those of the EFS driver nothing; their
/// templates for labels and networks.
const ADD_ONS: [(&str, &[Pods]); 6] = [
    ("kube-proxy", &[Pods::every_node("kube-proxy", 100, 0).on_node()]),
    ("coredns", &[Pods { network: NAMES, ..Pods::replicas("coredns", 2, 100, 70) }]),
    (
        "aws-ebs-csi-driver",
        &[
            Pods::replicas("ebs-csi-controller", 2, 60, 240).labelled(&[("app", "ebs-csi-controller")]),
            Pods::every_node("ebs-csi-node", 30, 120).labelled(&[("app", "ebs-csi-node")]),
        ],
    ),
    (
        "aws-efs-csi-driver",
        &[
            Pods::replicas("efs-csi-controller", 2, 0, 0).labelled(&[("app", "efs-csi-controller")]),
            Pods::every_node("efs-csi-node", 0, 0).on_node(),
        ],
    ),
    (
        "snapshot-controller",
        &[Pods::replicas("snapshot-controller", 2, 0, 0)
            .api_client(&[("app.kubernetes.io/name", "snapshot-controller")])],
    ),
    ("eks-pod-identity-agent", &[Pods::every_node("eks-pod-identity-agent", 0, 0).on_node()]),
];

/// Everybody asks for names; who is asked asks the resolver of the VPC, and the API server. Source: EKS user guide, "Manage
/// `CoreDNS` for DNS".
const NAMES: PodNetwork = PodNetwork::Own {
    labels: &[("k8s-app", "kube-dns")],
    calls: &[Call::AnyAddress(Protocol::Udp, 53), Call::AnyAddress(Protocol::Tcp, 53), Call::ApiServer],
    called: DNS,
};

/// What an add-on of EKS runs; nothing for one that isn't known.
pub(crate) fn of_add_on(name: &str) -> &'static [Pods] {
    ADD_ONS.iter().find(|known| known.0 == name).map_or(&[], |known| known.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_say_more_than_the_chart() {
        let pods = Pods::replicas("webhook", 1, 50, 32).section("webhook");
        let own = pods.with(&Doc::map([("replicaCount", 5)]));
        assert_eq!(own.at(&["replicas"]), Some(&Doc::Int(1)));
        assert_eq!(own.at(&["resources", "requests", "memory"]), Some(&"32Mi".into()));
        let requests = Doc::map([("requests", Doc::map([("memory", "64Mi")]))]);
        let webhook = Doc::map([("replicaCount", 2.into()), ("resources", requests)]);
        let given = pods.with(&Doc::map([("webhook", webhook)]));
        assert_eq!(given.at(&["replicas"]), Some(&Doc::Int(2)));
        assert_eq!(given.at(&["resources", "requests", "memory"]), Some(&"64Mi".into()));
        assert_eq!(given.at(&["resources", "requests", "cpu"]), Some(&"50m".into()));
    }
}
