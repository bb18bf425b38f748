//! What pods declare and network policies refuse.

use fineract_core::{Code, Severity};

use super::super::Report;
use super::super::cluster::{Labels, Workload};
use super::declared::Subject;
use super::policy::{Peer, PortRange, Rule};
use super::{Traffic, has_all};
use crate::k8s::{Connection, Remote, Way};

pub(in super::super) static REFUSED: Code = Code {
    id: "K8S-025",
    title: "declared connection that no policy allows",
    severity: Severity::Error,
    explanation: "Pods declare a connection, and the network policies that take them don't allow it, or those of the other \
side: it times out.\n\nAllow it in a policy of each side, or leave the declaration out. A service's own policy allows what the \
service declares; a store's, what its `.clients(…)` names.",
};

pub(super) fn check(traffic: &Traffic, subjects: &[Subject], report: &mut Report) {
    for subject in subjects {
        let refused = subject.own.iter().filter_map(|connection| refusal(traffic, subject, connection));
        let refused: Vec<_> = refused.collect();
        let Some(first) = refused.first() else { continue };
        let more = match refused.len() - 1 {
            0 => String::new(),
            more => format!(", and {more} more"),
        };
        let diag = report.program.diag(&REFUSED, subject.node, format!("{first}{more}"));
        report.findings.push(diag.help("allow it in a policy of each side, or leave the declaration out"));
    }
}

/// Why a declared connection doesn't come about.
fn refusal(traffic: &Traffic, subject: &Subject, connection: &Connection) -> Option<String> {
    let cluster = traffic.cluster;
    let Connection { way, remote, protocol, port } = connection;
    let rules = if *way == Way::In { &subject.isolation.ingress } else { &subject.isolation.egress };
    let called = subject.workload.map(|(_, workload)| workload).filter(|_| *way == Way::In);
    let allowed = |is_peer: &dyn Fn(&Peer) -> bool, called: Option<&Workload>| {
        let has_port = |rule: &Rule| {
            let range = |range: &PortRange| {
                range.protocol == protocol.name() && (range.first..=range.last).contains(&i64::from(*port))
            };
            rule.ranges(called).any(|it| range(&it))
        };
        let takes = |rule: &Rule| has_port(rule) && rule.peers.iter().any(is_peer);
        rules.as_ref().is_none_or(|rules| rules.iter().any(takes))
    };
    let port_text = format!("{} {port}", protocol.name());
    let title = &subject.title;
    let says = |other: &str| match way {
        Way::In => format!("no policy lets {other} call port {port_text} of {title}"),
        Way::Out => format!("no policy lets {title} call port {port_text} of {other}"),
    };
    let (namespace, labels) = match remote {
        Remote::Network(network) => {
            let is_allowed = allowed(&|peer| peer.holds(*network), called);
            return (!is_allowed).then(|| says(&format!("`{network}`")));
        }
        Remote::Pods { namespace, labels } => (namespace, labels),
    };
    let wanted: Labels = labels.iter().map(|(key, value)| (&**key, &**value)).collect();
    let others = cluster.workloads.iter().enumerate();
    let others: Vec<_> = others
        .filter(|(_, other)| other.object.namespace == namespace && has_all(&other.labels, &wanted))
        .collect();
    // Where the policy is for pods that are not there, `K8S-022` says so.
    if others.is_empty() {
        let is_allowed = allowed(&|peer| peer.takes_labels(namespace, &wanted), called);
        return (!is_allowed).then(|| says(&format!("pods {} in `{namespace}`", super::text(&wanted))));
    }
    others.into_iter().find_map(|(index, other)| {
        let called = if *way == Way::In { called } else { Some(other) };
        let is_allowed = allowed(&|peer| peer.takes(cluster, other), called);
        let (own, _) = subject.workload?;
        let is_let = match way {
            Way::In => traffic.leaves(index, own, protocol.name(), i64::from(*port)),
            Way::Out => traffic.enters(own, index, protocol.name(), i64::from(*port)),
        };
        // Where the own side names the other, `K8S-020` says that it refuses.
        let is_named = rules
            .iter()
            .flatten()
            .any(|rule| rule.peers.iter().any(|peer| peer.names_labels() && peer.takes(cluster, other)));
        (!is_allowed || !is_let && !is_named).then(|| says(&other.object.title()))
    })
}
