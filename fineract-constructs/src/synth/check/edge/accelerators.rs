//! Endpoint groups of accelerators and the load balancers that they lead to.

use std::collections::BTreeSet;

use fineract_core::{Code, Diag, Doc, NodeId, Severity};

use super::{Resource, of_type, referred};
use crate::synth::finish::Program;

static SECOND_GROUP: Code = Code {
    id: "GA-002",
    title: "a second endpoint group",
    severity: Severity::Error,
    explanation: "A listener of an accelerator has one endpoint group in each region: Global Accelerator refuses the \
second (GA-1). A group takes several endpoints.",
};

static CLIENT_ADDRESS: Code = Code {
    id: "GA-003",
    title: "clients' addresses are lost or can't be kept",
    severity: Severity::Error,
    explanation: "Whether a load balancer sees the client's address is said, never left to a default that differs by kind \
of endpoint. A network load balancer keeps it only with a security group and without ending TLS (GA-3).\n\nSet \
`ClientIPPreservationEnabled`, give the load balancer a security group when it is created, which can't be done later, \
and end TLS in the pod.",
};

static COUPLED: Code = Code {
    id: "GA-004",
    title: "services that fail together",
    severity: Severity::Warning,
    explanation: "For an accelerator a load balancer is healthy only if each of its target groups has a healthy target: a \
service without one takes the others out of the region (GA-4).\n\nGive each accelerated service a load balancer of its \
own.",
};

static CROSS_ZONE: Code = Code {
    id: "GA-005",
    title: "cross-zone balancing behind an accelerator",
    severity: Severity::Error,
    explanation: "Behind an accelerator a network load balancer keeps connections in their zone (GA-5): with cross-zone \
balancing a zone without targets looks healthy and every request pays for the way to another zone.\n\nSet \
`load_balancing.cross_zone.enabled` to `false`.",
};

static PORTS: Code = Code {
    id: "GA-006",
    title: "a port that two listeners want",
    severity: Severity::Error,
    explanation: "A port of an accelerator belongs to one listener for each protocol: Global Accelerator refuses a second whose \
ranges overlap.\n\nSource: Global Accelerator API reference, `CreateListener`.",
};

pub(in crate::synth) static CODES: &[&Code] =
    &[&SECOND_GROUP, &CLIENT_ADDRESS, &COUPLED, &CROSS_ZONE, &PORTS];

pub(super) fn check(program: &Program, findings: &mut Vec<Diag>) {
    check_ports(program, findings);
    let mut groups: Vec<(&Doc, &Doc, NodeId)> = Vec::new();
    for group in of_type(program, "AWS::GlobalAccelerator::EndpointGroup") {
        if let (Some(listener), Some(region)) =
            (group.get(&["ListenerArn"]), group.get(&["EndpointGroupRegion"]))
        {
            let same = groups.iter().find(|(other, place, _)| *other == listener && *place == region);
            if let Some((_, _, first)) = same {
                let diag =
                    group.diag(&SECOND_GROUP, "the listener has an endpoint group in the region already");
                let diag = diag.related(program.tree.origin(*first), "the other group");
                findings.push(diag.help("add the endpoint to that group"));
            }
            groups.push((listener, region, group.node));
        }
        for endpoint in group.items(&["EndpointConfigurations"]) {
            let preserved = endpoint.at(&["ClientIPPreservationEnabled"]);
            if preserved.is_none() {
                let diag = group.diag(&CLIENT_ADDRESS, "it is left open whether clients' addresses are kept");
                findings.push(diag.help("set `ClientIPPreservationEnabled`"));
            }
            let balancer = endpoint.at(&["EndpointId"]).and_then(referred).and_then(|node| {
                of_type(program, "AWS::ElasticLoadBalancingV2::LoadBalancer").find(|found| found.node == node)
            });
            if let Some(balancer) = balancer.filter(|balancer| balancer.text(&["Type"]) == Some("network")) {
                check_balancer(balancer, preserved == Some(&Doc::Bool(true)), findings);
            }
        }
    }
}

fn check_ports(program: &Program, findings: &mut Vec<Diag>) {
    let listeners: Vec<_> = of_type(program, "AWS::GlobalAccelerator::Listener").collect();
    for (position, listener) in listeners.iter().enumerate() {
        let rivals = listeners[..position].iter().filter(|first| {
            listener.get(&["AcceleratorArn"]).is_some()
                && first.get(&["AcceleratorArn"]) == listener.get(&["AcceleratorArn"])
                && protocol(*listener).is_some_and(|wanted| protocol(**first) == Some(wanted))
        });
        for first in rivals {
            let (taken, wanted) = (ports(*first), ports(*listener));
            let mut both = taken.iter().flat_map(|(from, to)| {
                wanted.iter().map(move |(start, end)| (*from.max(start), *to.min(end)))
            });
            if let Some((port, _)) = both.find(|(from, to)| from <= to) {
                let message = format!("the accelerator listens at port {port} already");
                let diag = listener.diag(&PORTS, message);
                let diag = diag.related(program.tree.origin(first.node), "the other listener");
                findings.push(diag.help("give each listener ports of its own"));
            }
        }
    }
}

/// The protocol of a listener, if synth knows it.
fn protocol(listener: Resource<'_>) -> Option<&str> {
    listener.get(&["Protocol"]).map_or(Some("TCP"), Doc::as_str)
}

/// The ranges of a listener's ports, as far as synth knows them.
fn ports(listener: Resource) -> Vec<(i64, i64)> {
    let port = |range: &Doc, key: &str| match range.at(&[key]) {
        Some(Doc::Int(port)) => Some(*port),
        _ => None,
    };
    let ranges = listener.items(&["PortRanges"]).iter();
    ranges.filter_map(|range| port(range, "FromPort").zip(port(range, "ToPort"))).collect()
}

fn check_balancer(balancer: Resource, preserves: bool, findings: &mut Vec<Diag>) {
    let listeners: Vec<_> = of_type(balancer.program, "AWS::ElasticLoadBalancingV2::Listener")
        .filter(|listener| listener.get(&["LoadBalancerArn"]).and_then(referred) == Some(balancer.node))
        .collect();
    let ends_tls = listeners.iter().any(|listener| listener.text(&["Protocol"]) == Some("TLS"));
    if preserves && (ends_tls || balancer.items(&["SecurityGroups"]).is_empty()) {
        let why = if ends_tls { "ends TLS" } else { "has no security group" };
        let diag = balancer
            .diag(&CLIENT_ADDRESS, format!("the load balancer {why}, so clients' addresses are lost"));
        findings.push(diag.help("give it a security group, and let the pod end TLS"));
    }
    let cross_zone = balancer.attribute("LoadBalancerAttributes", "load_balancing.cross_zone.enabled");
    if cross_zone.and_then(Doc::as_str) != Some("false") {
        let diag = balancer.diag(&CROSS_ZONE, "the load balancer may send connections to other zones");
        findings.push(diag.help("set `load_balancing.cross_zone.enabled` to `false`"));
    }
    let targets: BTreeSet<NodeId> = listeners
        .iter()
        .flat_map(|listener| listener.items(&["DefaultActions"]))
        .filter_map(|action| action.at(&["TargetGroupArn"]).and_then(referred))
        .collect();
    if targets.len() > 1 {
        let diag = balancer.diag(&COUPLED, format!("the load balancer has {} target groups", targets.len()));
        findings.push(diag.help("give each service a load balancer of its own"));
    }
}
