//! Connections that pods make and take, as the program declares them.

use fineract_core::{Doc, Scope};

use crate::aws::Cidr;
use crate::cidr;

/// A connection that pods make or take, over TCP unless told.
///
/// Network policies are held to it: what they allow and no pod declares is `K8S-024`, what a pod declares and they refuse
/// is `K8S-025`. Names are resolved, and the kubelet probes its own pods, without a word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Connection {
    pub(crate) way: Way,
    pub(crate) remote: Remote,
    pub(crate) protocol: Protocol,
    pub(crate) port: u16,
}

/// Whether the pods are called, or call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    In,
    Out,
}

/// The other side of a connection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Remote {
    Network(Cidr),
    Pods { namespace: String, labels: Vec<(String, String)> },
}

/// What a connection is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protocol {
    /// Streams.
    Tcp,
    /// Datagrams.
    Udp,
    /// Streams of messages.
    Sctp,
}

impl Connection {
    /// To a port of addresses.
    pub fn to(network: Cidr, port: u16) -> Self {
        Self::new(Way::Out, Remote::Network(network), port)
    }

    /// From addresses, to a port of the pods.
    pub fn from(network: Cidr, port: u16) -> Self {
        Self::new(Way::In, Remote::Network(network), port)
    }

    /// To a port of other pods of the cluster: those of a namespace that have these labels.
    pub fn to_pods<'a>(
        namespace: &str,
        labels: impl IntoIterator<Item = (&'a str, &'a str)>,
        port: u16,
    ) -> Self {
        Self::new(Way::Out, Remote::pods(namespace, labels), port)
    }

    /// From other pods of the cluster, to a port of these.
    pub fn from_pods<'a>(
        namespace: &str,
        labels: impl IntoIterator<Item = (&'a str, &'a str)>,
        port: u16,
    ) -> Self {
        Self::new(Way::In, Remote::pods(namespace, labels), port)
    }

    /// What it is made of; TCP, unless told.
    pub fn protocol(mut self, protocol: Protocol) -> Self {
        self.protocol = protocol;
        self
    }

    fn new(way: Way, remote: Remote, port: u16) -> Self {
        Self { way, remote, protocol: Protocol::Tcp, port }
    }

    pub(super) fn doc(&self) -> Doc {
        let (kind, remote) = match &self.remote {
            Remote::Network(network) => ("network", Doc::from(network.to_string())),
            Remote::Pods { namespace, labels } => {
                let labels = labels.iter().map(|(key, value)| Doc::list([key.as_str(), value.as_str()]));
                ("pods", Doc::list([Doc::from(namespace.as_str()), Doc::list(labels)]))
            }
        };
        Doc::map([
            ("way", Doc::from(if self.way == Way::In { "in" } else { "out" })),
            (kind, remote),
            ("protocol", self.protocol.name().into()),
            ("port", i64::from(self.port).into()),
        ])
    }

    pub(crate) fn read(doc: &Doc) -> Option<Self> {
        let text = |key: &str| doc.at(&[key]).and_then(Doc::as_str);
        let pair = |pair: &Doc| match pair.as_list() {
            Some([key, value]) => Some((key.as_str()?.to_owned(), value.as_str()?.to_owned())),
            _ => None,
        };
        let remote = match (text("network"), doc.at(&["pods"]).and_then(Doc::as_list)) {
            (Some(network), _) => Remote::Network(Cidr::parse(network).ok()?),
            (_, Some([namespace, labels])) => Remote::Pods {
                namespace: namespace.as_str()?.to_owned(),
                labels: labels.as_list()?.iter().filter_map(pair).collect(),
            },
            _ => return None,
        };
        let Some(Doc::Int(port)) = doc.at(&["port"]) else { return None };
        let protocol = text("protocol")?;
        let protocol =
            [Protocol::Tcp, Protocol::Udp, Protocol::Sctp].into_iter().find(|it| it.name() == protocol)?;
        let way = if text("way") == Some("in") { Way::In } else { Way::Out };
        Some(Self { way, remote, protocol, port: u16::try_from(*port).ok()? })
    }
}

impl Remote {
    fn pods<'a>(namespace: &str, labels: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let labels = labels.into_iter().map(|(key, value)| (key.to_owned(), value.to_owned()));
        Self::Pods { namespace: namespace.to_owned(), labels: labels.collect() }
    }
}

impl Protocol {
    /// As Kubernetes spells it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Tcp => "TCP",
            Self::Udp => "UDP",
            Self::Sctp => "SCTP",
        }
    }
}

/// The subject of the fact that states connections.
const CONNECTIONS: &str = "connections";

/// Declares all connections of the pods that are added below: policies that allow them more are found from then on, and
/// connections that no policy allows. `FineractService` and the stores in the cluster declare theirs.
///
/// ```
/// use fineract_constructs::aws::Cidr;
/// use fineract_constructs::cidr;
/// use fineract_constructs::core::Scope;
/// use fineract_constructs::k8s::{Connection, connections};
///
/// fn exporter(scope: &mut Scope) {
///     let scraped = Connection::from_pods("monitoring", [("app", "prometheus")], 9187);
///     connections(scope, [scraped, Connection::to(cidr!("10.0.96.0/22"), 5432)]);
/// }
/// ```
pub fn connections(scope: &mut Scope, all: impl IntoIterator<Item = Connection>) {
    scope.state(CONNECTIONS, Doc::list(all.into_iter().map(|connection| connection.doc())));
}

/// The subject of the fact that says where the API server of a cluster is.
const API_SERVER: &str = "api-server";

/// States the networks that the API server's addresses are in, of what is added below.
pub(crate) fn state_api_server(scope: &mut Scope, networks: impl IntoIterator<Item = Cidr>) {
    scope.state(API_SERVER, Doc::list(networks.into_iter().map(|network| network.to_string())));
}

/// Connections to the API server of a node's cluster; to any address where nobody says which it has.
pub(crate) fn api_server(tree: &fineract_core::Tree, node: fineract_core::NodeId) -> Vec<Connection> {
    let networks = tree.fact(node, API_SERVER).and_then(Doc::as_list).unwrap_or_default().iter();
    let networks: Vec<_> = networks.filter_map(|network| Cidr::parse(network.as_str()?).ok()).collect();
    let networks = if networks.is_empty() { vec![cidr!("0.0.0.0/0")] } else { networks };
    networks.into_iter().map(|network| Connection::to(network, 443)).collect()
}

/// What is declared of a node's pods; none if nothing is said of them.
pub(crate) fn declared(tree: &fineract_core::Tree, node: fineract_core::NodeId) -> Option<Vec<Connection>> {
    let all = tree.fact(node, CONNECTIONS)?.as_list()?;
    Some(all.iter().filter_map(Connection::read).collect())
}
