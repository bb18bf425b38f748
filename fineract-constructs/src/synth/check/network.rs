//! Address ranges: VPCs apart from each other, subnets inside their VPC and apart from each other, clusters' own ranges
//! apart from all of them.

use std::collections::BTreeMap;

use fineract_core::{Code, Diag, Doc, NodeId, Severity};

use super::resource::{all_at, referred};
use crate::aws::{Cidr, NOT_A_NETWORK};
use crate::synth::finish::Program;

pub(super) static OVERLAP: Code = Code {
    id: "NET-001",
    title: "overlapping networks",
    severity: Severity::Error,
    explanation: "Two networks that are, or may be, connected have addresses in common (VPC-1). A transit gateway or a \
peering can't route between them, and renumbering later replaces every subnet, node and database.\n\nTake both from one \
address plan.",
};

pub(super) static OUTSIDE: Code = Code {
    id: "NET-002",
    title: "a subnet outside of its VPC",
    severity: Severity::Error,
    explanation: "EC2 refuses a subnet whose range is not part of its VPC's range (VPC-1). Take subnets from the VPC's \
range: `cidr.subnet(prefix, index)`.",
};

pub(super) static CLUSTER_RANGE: Code = Code {
    id: "NET-005",
    title: "a cluster's own range overlaps a network",
    severity: Severity::Error,
    explanation: "The addresses of a cluster's services and pods are known in the cluster alone, so two clusters may use \
the same ones. But where they overlap a VPC, or each other, a pod that calls such an address reaches something in its own \
cluster instead, or nothing (VPC-1, CAL-11).\n\nTake the range of services from 172.16.0.0/12, such as \
`172.20.0.0/16`, the pods' from `192.168.0.0/16`, and the VPCs from 10.0.0.0/8. A cluster's range of services is final.",
};

struct Network {
    node: NodeId,
    cidr: Cidr,
}

/// Where types hold ranges that only a cluster knows: the type, the path, what has addresses of it.
const CLUSTER_RANGES: &[(&str, &[&str], &str)] = &[
    ("AWS::EKS::Cluster", &["KubernetesNetworkConfig", "ServiceIpv4Cidr"], "services"),
    ("operator.tigera.io/v1/Installation", &["spec", "calicoNetwork", "ipPools", "*", "cidr"], "pods"),
    ("projectcalico.org/v3/IPPool", &["spec", "cidr"], "pods"),
    ("crd.projectcalico.org/v1/IPPool", &["spec", "cidr"], "pods"),
];

pub(super) fn check(program: &Program, findings: &mut Vec<Diag>) {
    let mut vpcs = Vec::new();
    let mut subnets: BTreeMap<NodeId, Vec<Network>> = BTreeMap::new();
    let mut own = Vec::new();
    for &unit in &program.units {
        for &node in program.leaves(unit) {
            let leaf = program.leaf(node);
            for (_, path, what) in CLUSTER_RANGES.iter().filter(|(ty, ..)| *ty == leaf.ty) {
                let ranges = all_at(&leaf.body, path)
                    .into_iter()
                    .filter_map(|doc| range(program, node, doc, findings));
                own.extend(ranges.map(|cidr| (Network { node, cidr }, *what)));
            }
            if !matches!(&*leaf.ty, "AWS::EC2::VPC" | "AWS::EC2::Subnet") {
                continue;
            }
            let block = leaf.body.at(&["CidrBlock"]);
            let Some(cidr) = block.and_then(|doc| range(program, node, doc, findings)) else { continue };
            match &*leaf.ty {
                "AWS::EC2::VPC" => vpcs.push(Network { node, cidr }),
                "AWS::EC2::Subnet" => {
                    if let Some(vpc) = leaf.body.at(&["VpcId"]).and_then(referred) {
                        subnets.entry(vpc).or_default().push(Network { node, cidr });
                    }
                }
                _ => {}
            }
        }
    }
    check_apart(program, &vpcs, findings);
    check_own(program, &own, &vpcs, findings);
    for (vpc, subnets) in &subnets {
        check_apart(program, subnets, findings);
        let Some(vpc) = vpcs.iter().find(|network| network.node == *vpc) else {
            continue;
        };
        for subnet in subnets.iter().filter(|subnet| !vpc.cidr.contains(subnet.cidr)) {
            let message = format!("`{}` is not part of `{}`", subnet.cidr, vpc.cidr);
            let diag = program.diag(&OUTSIDE, subnet.node, message);
            findings.push(
                diag.related(program.tree.origin(vpc.node), "the VPC").help("take it from the VPC's range"),
            );
        }
    }
}

/// The range that a literal says, if it is one.
fn range(program: &Program, node: NodeId, doc: &Doc, findings: &mut Vec<Diag>) -> Option<Cidr> {
    let error = match Cidr::parse(doc.as_str()?) {
        Ok(cidr) => return Some(cidr),
        Err(error) => error,
    };
    let diag = program.diag(&NOT_A_NETWORK, node, error.to_string());
    findings.push(diag.help(error.help()));
    error.meant()
}

/// Each range of a cluster against every VPC, and that of pods against that of services.
fn check_own(program: &Program, own: &[(Network, &str)], vpcs: &[Network], findings: &mut Vec<Diag>) {
    for (range, what) in own {
        let vpc = vpcs.iter().map(|vpc| (vpc, "VPC"));
        let services = own.iter().filter(|(_, of)| *what == "pods" && *of == "services");
        let mut others = vpc.chain(services.map(|(range, _)| (range, "services")));
        let Some((other, whose)) = others.find(|(other, _)| other.cidr.overlaps(range.cidr)) else {
            continue;
        };
        let message = format!(
            "the {what}' range `{}` overlaps `{}` of `{}`",
            range.cidr,
            other.cidr,
            program.tree.path(other.node)
        );
        let diag = program.diag(&CLUSTER_RANGE, range.node, message);
        let diag = diag.related(program.tree.origin(other.node), format!("the {whose}"));
        findings.push(diag.help(format!("give the {what} a range that no network of the platform uses")));
    }
}

/// Networks sorted by address overlap only with neighbours, or with what a wider neighbour covers.
fn check_apart(program: &Program, networks: &[Network], findings: &mut Vec<Diag>) {
    let mut sorted: Vec<_> = networks.iter().collect();
    sorted.sort_by_key(|network| (network.cidr, network.node));
    let mut widest: Option<&Network> = None;
    for network in sorted {
        match widest {
            Some(wide) if wide.cidr.overlaps(network.cidr) => {
                let (first, second) =
                    if wide.node < network.node { (wide, network) } else { (network, wide) };
                let message = format!(
                    "`{}` overlaps `{}` of `{}`",
                    second.cidr,
                    first.cidr,
                    program.tree.path(first.node)
                );
                let diag = program.diag(&OVERLAP, second.node, message);
                let diag =
                    diag.related(program.tree.origin(first.node), format!("`{}` is taken here", first.cidr));
                findings.push(diag.help("give it a range of its own from the address plan"));
            }
            _ => widest = Some(network),
        }
    }
}
