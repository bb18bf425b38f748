//! Who may talk to whom: what the network policies of a cluster allow together.

mod brought;
mod declared;
mod page;
mod policy;
mod refused;
mod undeclared;

use std::collections::{BTreeMap, BTreeSet};

use fineract_core::{Code, Doc, NodeId, Severity};

use super::Report;
use super::balancing::Balancers;
use super::cluster::{Cluster, ContainerPort, Labels, Workload, labels};
use super::selectors::has_all;
use policy::{Isolation, Peer, Rule};

pub(super) use declared::FOREIGN;
pub use page::ClusterTraffic;
pub(in crate::synth) use page::subnets;
pub(super) use refused::REFUSED;
pub(super) use undeclared::UNDECLARED;

pub(super) static ONE_SIDED: Code = Code {
    id: "K8S-020",
    title: "traffic that only one side allows",
    severity: Severity::Error,
    explanation: "Two pods talk if the policies of the first let the traffic out and those of the second let it in. Here one \
side names the other's pods, and the other refuses: connections time out. A policy that says no protocol is for TCP, as is a \
container's port.\n\nAdd the rule on the other side, or remove it on \
this one.",
};

pub(super) static UNREACHABLE: Code = Code {
    id: "K8S-021",
    title: "service that its load balancer can't reach",
    severity: Severity::Error,
    explanation: "A TargetGroupBinding sends requests to the pods of a Service, and their network policies let nobody from \
outside of the cluster in on that port: with `externalTrafficPolicy: Local` requests come from the load balancer's \
subnets, or from the clients themselves.\n\nAllow the public subnets in: `.exposure(…)` of a service does.",
};

pub(super) static NOBODY: Code = Code {
    id: "K8S-022",
    title: "policy for pods that are not there",
    severity: Severity::Error,
    explanation: "A rule of a network policy allows traffic to or from pods by their labels, and no pod template of the \
cluster has these: what the service needs isn't there, or has other labels.\n\nAdd it to the cluster, or take its labels.",
};

/// What is allowed in a cluster: for each workload its policies' rules.
struct Traffic<'c, 'a> {
    cluster: &'c Cluster<'a>,
    isolation: Vec<Isolation<'a>>,
}

impl<'c, 'a> Traffic<'c, 'a> {
    fn of(cluster: &'c Cluster<'a>) -> Self {
        let isolation = cluster.workloads.iter().map(|workload| Isolation::of(cluster, workload)).collect();
        Self { cluster, isolation }
    }

    /// Whether the policies of the first let traffic out to a port of the second.
    fn leaves(&self, from: usize, to: usize, protocol: &str, port: i64) -> bool {
        self.allows(self.isolation[from].egress.as_deref(), to, to, protocol, port)
    }

    /// Whether the policies of the second let traffic of the first in to one of its ports.
    fn enters(&self, from: usize, to: usize, protocol: &str, port: i64) -> bool {
        self.allows(self.isolation[to].ingress.as_deref(), from, to, protocol, port)
    }

    fn allows(&self, rules: Option<&[Rule]>, peer: usize, to: usize, protocol: &str, port: i64) -> bool {
        let (peer, to) = (&self.cluster.workloads[peer], &self.cluster.workloads[to]);
        let Some(rules) = rules else { return true };
        rules.iter().any(|rule| {
            rule.has_port(to, protocol, port) && rule.peers.iter().any(|is| is.takes(self.cluster, peer))
        })
    }
}

pub(super) fn check(cluster: &Cluster, balancers: &Balancers, report: &mut Report) {
    let traffic = Traffic::of(cluster);
    one_sided(&traffic, report);
    unreachable(&traffic, balancers, report);
    nobody(&traffic, report);
    declared::check(&traffic, report);
}

fn one_sided(traffic: &Traffic, report: &mut Report) {
    let workloads = &traffic.cluster.workloads;
    for (from, rules) in traffic.isolation.iter().enumerate() {
        for rule in rules.egress.iter().flatten() {
            for to in named(traffic, rule) {
                for port in allowed(rule, &workloads[to]) {
                    if !traffic.enters(from, to, port.protocol, port.number) {
                        let message = refused(&workloads[from], &workloads[to], port, "in");
                        report.add(
                            &ONE_SIDED,
                            &rule.policy,
                            message,
                            "let it in there, or remove the rule here",
                        );
                    }
                }
            }
        }
        for rule in rules.ingress.iter().flatten() {
            for peer in named(traffic, rule) {
                for port in allowed(rule, &workloads[from]) {
                    if !traffic.leaves(peer, from, port.protocol, port.number) {
                        let message = refused(&workloads[peer], &workloads[from], port, "out");
                        report.add(
                            &ONE_SIDED,
                            &rule.policy,
                            message,
                            "let it out there, or remove the rule here",
                        );
                    }
                }
            }
        }
    }
}

/// The ports of a workload that a rule allows.
fn allowed<'a>(rule: &Rule, workload: &Workload<'a>) -> impl Iterator<Item = ContainerPort<'a>> {
    workload.ports().filter(|port| rule.has_port(workload, port.protocol, port.number))
}

fn refused(from: &Workload, to: &Workload, port: ContainerPort, way: &str) -> String {
    let (side, from, to) = (if way == "in" { to } else { from }, from.object.title(), to.object.title());
    let port = shown(port.protocol, port.number);
    format!("{from} may talk to port {port} of {to} here, and {} does not let it {way}", side.object.title())
}

/// The workloads that a rule names by labels of their own, not all of a namespace.
fn named(traffic: &Traffic, rule: &Rule) -> Vec<usize> {
    let all = traffic.cluster.workloads.iter().enumerate();
    let is_named = |workload: &Workload| {
        rule.peers.iter().any(|peer| peer.names_labels() && peer.takes(traffic.cluster, workload))
    };
    all.filter(|(_, workload)| is_named(workload)).map(|(index, _)| index).collect()
}

fn unreachable(traffic: &Traffic, balancers: &Balancers, report: &mut Report) {
    let cluster = traffic.cluster;
    for binding in cluster.of_kind("TargetGroupBinding") {
        let name = binding.text(&["spec", "serviceRef", "name"]).unwrap_or_default();
        let Some(service) = cluster.get("Service", binding.namespace, name) else { continue };
        let Some(bound) = binding.get(&["spec", "serviceRef", "port"]) else { continue };
        let ports = service.list(&["spec", "ports"]).iter();
        let mut ports =
            ports.filter(|port| port.at(&["port"]) == Some(bound) || port.at(&["name"]) == Some(bound));
        let Some(service_port) = ports.next() else { continue };
        let Some(target) = service_port.at(&["targetPort"]).or_else(|| service_port.at(&["port"])) else {
            continue;
        };
        let protocol = service_port.at(&["protocol"]).and_then(Doc::as_str).unwrap_or("TCP");
        let wanted = labels(service.get(&["spec", "selector"]));
        for (index, workload) in cluster.workloads.iter().enumerate() {
            let is_of = workload.object.namespace == service.namespace && has_all(&workload.labels, &wanted);
            let Some(port) = workload.port(target).filter(|_| is_of && !wanted.is_empty()) else { continue };
            let Some(rules) = &traffic.isolation[index].ingress else { continue };
            let is_let = |is: &dyn Fn(&Peer) -> bool| {
                rules.iter().any(|rule| rule.has_port(workload, protocol, port) && rule.peers.iter().any(is))
            };
            let group = binding.text(&["spec", "targetGroupName"]).unwrap_or_default();
            let place = (cluster.place.region, &*cluster.place.account, group);
            let mut subnets = balancers.get(&place).into_iter().flatten();
            let who = if is_let(&|peer| peer.is_outside()) {
                let refused = subnets.find(|subnet| !is_let(&|peer| peer.holds(**subnet)));
                refused.map(|subnet| format!("its load balancer, in `{subnet}`, may not"))
            } else {
                Some("nobody outside may".to_owned())
            };
            if let Some(who) = who {
                let message =
                    format!("{who} reach port {} of {}", shown(protocol, port), workload.object.title());
                report.add(&UNREACHABLE, &binding, message, "allow the load balancer's subnets in");
            }
        }
    }
}

fn nobody(traffic: &Traffic, report: &mut Report) {
    let cluster = traffic.cluster;
    let mut absent: BTreeMap<(&str, String), BTreeSet<NodeId>> = BTreeMap::new();
    for rules in &traffic.isolation {
        for rule in rules.egress.iter().chain(&rules.ingress).flatten() {
            for peer in rule.peers.iter().filter(|peer| peer.names_labels()) {
                let Some(namespace) = peer.known_namespace(cluster) else { continue };
                if !cluster.workloads.iter().any(|workload| peer.takes(cluster, workload)) {
                    absent.entry((namespace, peer.title())).or_default().insert(rule.policy.node);
                }
            }
        }
    }
    for ((namespace, what), by) in absent {
        let Some(first) = by.first() else { continue };
        let who = if by.len() == 1 { "a policy is".to_owned() } else { format!("{} policies are", by.len()) };
        let message =
            format!("in `{}` {who} for pods {what} in `{namespace}`, and there are none", cluster.name);
        let diag = report.program.diag(&NOBODY, *first, message);
        let meant = cluster.meant(namespace, what.trim_matches('`'));
        let help = meant.unwrap_or_else(|| "add them to the cluster, or take their labels".into());
        report.findings.push(diag.help(help));
    }
}

/// A port, for messages: what isn't said is TCP.
fn shown(protocol: &str, port: i64) -> String {
    if protocol == "TCP" { port.to_string() } else { format!("{protocol} {port}") }
}

/// The text of a label selector's equalities.
fn equalities(selector: Option<&Doc>) -> String {
    text(&labels(selector.and_then(|selector| selector.at(&["matchLabels"]))))
}

/// Labels, for messages.
fn text(labels: &Labels) -> String {
    let labels: Vec<_> = labels.iter().map(|(key, value)| format!("`{key}={value}`")).collect();
    if labels.is_empty() { "of any label".into() } else { labels.join(", ") }
}
