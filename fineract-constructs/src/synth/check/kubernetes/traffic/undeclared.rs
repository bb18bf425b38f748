//! What network policies allow and no pod declares.

use std::collections::{BTreeMap, BTreeSet};

use fineract_core::{Code, NodeId, Severity};

use super::super::Report;
use super::super::cluster::{Cluster, Labels, Object, Workload};
use super::declared::Subject;
use super::policy::{Peer, PortRange, Rule};
use crate::cidr;
use crate::k8s::{Connection, Remote, Way};

pub(in super::super) static UNDECLARED: Code = Code {
    id: "K8S-024",
    title: "policy that allows what nobody declares",
    severity: Severity::Error,
    explanation: "A network policy lets pods call or be called where neither side declares the connection: not by exposure, \
data access or `.connection(…)` of a service, not by the clients of a store, not by `connections(…)` of other pods. Whoever gets \
into one of them gets further than the program says. Policies add up, so one that is too wide undoes all others.\n\n\
Narrow the policy, or declare the connection: `.connection(Connection::from_pods(…))`. Pods that declare nothing are not \
judged; `reachability.md` names them.",
};

/// Who is let through without a declaration: the policy, the way, the ports; then who, and the pods.
type Excess<'a> = BTreeMap<(NodeId, bool, String), (Object<'a>, BTreeSet<(String, String)>)>;

pub(super) fn check<'a>(cluster: &Cluster, subjects: &[Subject<'_, 'a>], report: &mut Report) {
    let mut excess: Excess<'a> = BTreeMap::new();
    for subject in subjects {
        for (way, rules) in [(Way::In, &subject.isolation.ingress), (Way::Out, &subject.isolation.egress)] {
            let Some(rules) = rules else {
                // Those of charts may all be in the networks of their nodes, where no policy holds.
                if subject.workload.is_some_and(|(_, workload)| !workload.is_on_host()) {
                    open(subject, way, report);
                }
                continue;
            };
            for rule in rules {
                for who in rule.peers.iter().flat_map(|peer| beyond(cluster, subject, way, rule, peer)) {
                    let key = (rule.policy.node, way == Way::In, rule.ports());
                    let pair = (who, subject.title.clone());
                    excess.entry(key).or_insert_with(|| (rule.policy, BTreeSet::new())).1.insert(pair);
                }
            }
        }
    }
    for ((_, is_in, ports), (policy, pairs)) in excess {
        // Pods of one workload among themselves are the least of it.
        let apart = pairs.iter().find(|(who, pods)| who != pods);
        let Some((who, pods)) = apart.or(pairs.first()) else { continue };
        let (from, to) = if is_in { (who, pods) } else { (pods, who) };
        let more = match pairs.len() - 1 {
            0 => String::new(),
            1 => ", and one more pair".into(),
            more => format!(", and {more} more pairs"),
        };
        let ports = if ports == "all" { "all ports".into() } else { format!("port {ports}") };
        let message =
            format!("{} lets {from} call {ports} of {to}, which nobody declares{more}", policy.title());
        let subject = subjects.iter().find(|subject| subject.title == *pods);
        let related = subject.map(|subject| report.program.tree().origin(subject.node));
        let diag = report.add(&UNDECLARED, &policy, message, "narrow the policy, or declare the connection");
        diag.related.extend(related.map(|origin| (origin, "its declaration".to_owned())));
    }
}

/// Those behind a rule's peer with whom the pods declare no connection.
fn beyond(cluster: &Cluster, subject: &Subject, way: Way, rule: &Rule, peer: &Peer) -> Vec<String> {
    let own = subject.workload.map(|(_, workload)| workload);
    if peer.is_outside() {
        let network = match peer {
            Peer::Block { network, .. } => *network,
            _ => Some(cidr!("0.0.0.0/0")),
        };
        let holds = |remote: &Remote| matches!((remote, network), (Remote::Network(of), Some(network)) if of.contains(network));
        let ranges: Vec<_> = rule.ranges(own.filter(|_| way == Way::In)).collect();
        let is_declared = covers(&subject.all, way, holds, &ranges);
        return if is_declared { Vec::new() } else { vec![outside(peer)] };
    }
    let others = cluster.workloads.iter().filter(|other| peer.takes(cluster, other));
    let is_declared = |other: &Workload| {
        let mut ranges = rule.ranges(if way == Way::In { own } else { Some(other) });
        let here = |remote: &Remote| is_of(remote, other.object.namespace, &other.labels);
        let there = |remote: &Remote| own.is_some_and(|own| is_of(remote, own.object.namespace, &own.labels));
        let back = if way == Way::In { Way::Out } else { Way::In };
        let of_other = other.declared.as_deref().unwrap_or_default();
        ranges.all(|range| {
            let range = &[range];
            covers(&subject.all, way, here, range) || covers(of_other, back, there, range)
        })
    };
    let mut beyond: Vec<_> =
        others.filter(|other| !is_declared(other)).map(|other| other.object.title()).collect();
    // Pods that the program doesn't make.
    if peer.known_namespace(cluster).is_none() {
        let same = |remote: &Remote| match remote {
            Remote::Network(network) => *network == cidr!("0.0.0.0/0"),
            Remote::Pods { namespace, labels } => {
                let wanted = peer.wanted();
                let is_wanted = |(key, value): &(String, String)| wanted.get(&**key) == Some(&&**value);
                peer.namespace() == Some(namespace) && labels.iter().all(is_wanted)
            }
        };
        let ranges: Vec<_> = rule.ranges(own.filter(|_| way == Way::In)).collect();
        if !covers(&subject.all, way, same, &ranges) {
            beyond.push(outside(peer));
        }
    }
    beyond
}

fn open(subject: &Subject, way: Way, report: &mut Report) {
    let side = if way == Way::In { "from" } else { "to" };
    let message = format!("no policy holds connections {side} others of {}", subject.title);
    let diag = report.program.diag(&UNDECLARED, subject.node, message);
    report
        .findings
        .push(diag.help("add a `default-deny` policy to its namespace, as `compute::Namespace` does"));
}

/// Whether all ports of all ranges are declared with such a remote.
fn covers(all: &[Connection], way: Way, is: impl Fn(&Remote) -> bool, ranges: &[PortRange]) -> bool {
    let such = || all.iter().filter(|connection| connection.way == way && is(&connection.remote));
    ranges.iter().all(|range| {
        let ports: BTreeSet<i64> = such()
            .filter(|connection| connection.protocol.name() == range.protocol)
            .map(|connection| i64::from(connection.port))
            .collect();
        (range.first..=range.last).all(|port| ports.contains(&port))
    })
}

/// Whether a remote stands for pods of a namespace that have these labels.
fn is_of(remote: &Remote, there: &str, has: &Labels) -> bool {
    match remote {
        Remote::Network(network) => *network == cidr!("0.0.0.0/0"),
        Remote::Pods { namespace, labels } => {
            namespace == there && labels.iter().all(|(key, value)| has.get(&**key) == Some(&&**value))
        }
    }
}

fn outside(peer: &Peer) -> String {
    match peer {
        Peer::Anyone => "anyone".into(),
        Peer::Block { cidr: "0.0.0.0/0", .. } => "any address".into(),
        Peer::Block { cidr, .. } => format!("`{cidr}`"),
        Peer::Pods { .. } => {
            let namespace =
                peer.namespace().map_or_else(|| "other namespaces".into(), |name| format!("`{name}`"));
            format!("pods {} in {namespace}", peer.title())
        }
    }
}
