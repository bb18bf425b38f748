//! Pods that charts, add-ons and Calico bring: what policies hold them to, as far as it is known.

use std::collections::BTreeSet;

use fineract_core::{Doc, NodeId, Tree};

use super::super::cluster::{Cluster, Labels, list};
use super::declared::of_namespace;
use super::policy::Isolation;
use crate::k8s::pods::{self, Pods};
use crate::k8s::{Connection, Remote, Way, api_server};

/// Pods that no manifest of the program has.
pub(super) struct Brought {
    pub(super) node: NodeId,
    pub(super) name: String,
    /// What brings them.
    pub(super) by: String,
    pub(super) namespace: String,
    pub(super) network: Network,
}

/// Which network they are in.
pub(super) enum Network {
    /// That of their node.
    Node,
    /// One of their own, where they are known by labels, make and take these connections, and those to the API server.
    Own { labels: Vec<(String, String)>, declared: Vec<Connection>, api: Vec<Connection> },
    /// Nothing is known of it, for a reason.
    Unseen(String),
}

/// All such pods of a cluster.
pub(super) fn brought(cluster: &Cluster, tree: &Tree) -> Vec<Brought> {
    let text = |doc: &Doc, key| doc.at(&[key]).and_then(Doc::as_str).unwrap_or_default().to_owned();
    let of_chart = |(node, body): &(NodeId, &Doc)| {
        let (node, by) = (*node, format!("the chart `{}`", text(body, "name")));
        let pods = list(body.at(&["pods"])).iter().map(|pods| Brought {
            node,
            name: text(pods, "name"),
            by: by.clone(),
            namespace: text(body, "namespace"),
            network: Network::read(pods.at(&["network"]), tree, node),
        });
        pods.collect::<Vec<_>>()
    };
    let of_system = |node, by: &str, namespace: &str, pods: &Pods| Brought {
        node,
        name: pods.name.to_owned(),
        by: by.to_owned(),
        namespace: namespace.to_owned(),
        network: Network::read(Some(&pods.network.doc()), tree, node),
    };
    let of_add_on = |(name, node): &(&str, NodeId)| {
        let by = format!("the add-on `{name}`");
        let pods = pods::of_add_on(name).iter();
        pods.map(|pods| of_system(*node, &by, "kube-system", pods)).collect::<Vec<_>>()
    };
    let calico = [("Installation", &pods::CALICO[..]), ("APIServer", &pods::CALICO_API[..])];
    let calico = calico.into_iter().flat_map(|(kind, pods)| {
        let all = cluster.of_kind(kind);
        all.flat_map(move |object| {
            pods.iter()
                .map(move |pods| of_system(object.node, "the operator of Calico", "calico-system", pods))
        })
    });
    let charts = cluster.releases.iter().flat_map(of_chart);
    charts.chain(cluster.add_ons.iter().flat_map(of_add_on)).chain(calico).collect()
}

impl Brought {
    /// The rules that hold for them, if they can be told by their labels.
    pub(super) fn isolation<'a>(&self, cluster: &Cluster<'a>) -> Option<Isolation<'a>> {
        let Network::Own { labels, .. } = &self.network else { return None };
        let labels: Labels = labels.iter().map(|(key, value)| (&**key, &**value)).collect();
        Some(Isolation::of_labels(cluster, &self.namespace, &labels))
    }

    /// What all pods of their namespace may call besides.
    fn of_namespace(&self, cluster: &Cluster, tree: &Tree) -> Vec<String> {
        let Network::Own { declared, api, .. } = &self.network else { return Vec::new() };
        let shared = of_namespace(cluster, tree, &self.namespace).map_or_else(Vec::new, |(_, shared)| shared);
        let more = shared.iter().filter(|shared| !declared.iter().chain(api).any(|own| own == *shared));
        let text = |connection: &Connection| match &connection.remote {
            Remote::Network(network) => {
                Some(format!("{} {} of `{network}`", connection.protocol.name(), connection.port))
            }
            Remote::Pods { .. } => None,
        };
        more.filter_map(text).collect()
    }

    /// What holds them, as a row of the page.
    pub(super) fn row(&self, cluster: &Cluster, tree: &Tree) -> String {
        let held = match (&self.network, self.isolation(cluster)) {
            (Network::Node, _) => "nothing: they are in the network of their node".to_owned(),
            (Network::Unseen(why), _) => format!("not seen: {why}"),
            (
                Network::Own { .. },
                None | Some(Isolation { ingress: None, .. } | Isolation { egress: None, .. }),
            ) => "nothing: no policy isolates them in both directions".to_owned(),
            (Network::Own { declared, api, .. }, Some(_)) => {
                let of = |way| {
                    let ports = declared.iter().filter(|connection| connection.way == way);
                    let ports: BTreeSet<_> =
                        ports.map(|it| format!("{} {}", it.protocol.name(), it.port)).collect();
                    ports.into_iter().collect::<Vec<_>>()
                };
                let called = of(Way::In).join(", ");
                let api = (!api.is_empty()).then(|| "the API server".to_owned());
                let more = self.of_namespace(cluster, tree);
                let calls: Vec<_> = api.into_iter().chain(of(Way::Out)).chain(more).collect();
                let called =
                    if called.is_empty() { "nobody".to_owned() } else { format!("anyone at {called}") };
                format!("they call {} and ask for names; {called} calls them", calls.join(", "))
            }
        };
        format!("| `{}/{}` | {} | {held} |", self.namespace, self.name, self.by)
    }
}

impl Network {
    fn read(doc: Option<&Doc>, tree: &Tree, node: NodeId) -> Self {
        let part = |key: &str| doc.and_then(|doc| doc.at(&[key]));
        if let Some(labels) = part("labels").and_then(Doc::as_map) {
            let labels =
                labels.iter().filter_map(|(key, value)| Some((key.to_string(), value.as_str()?.to_owned())));
            let declared = list(part("connections")).iter().filter_map(Connection::read).collect();
            let api = if part("api") == Some(&Doc::Bool(true)) { api_server(tree, node) } else { Vec::new() };
            return Self::Own { labels: labels.collect(), declared, api };
        }
        match part("unseen").and_then(Doc::as_str) {
            Some(why) => Self::Unseen(why.to_owned()),
            None => Self::Node,
        }
    }
}
