//! Address ranges: VPCs apart from each other, subnets inside their VPC and apart from each other.

use std::collections::BTreeMap;

use fineract_core::{Code, Diag, Doc, Expr, NodeId, Severity, Slot};

use crate::aws::Cidr;
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

struct Network {
    node: NodeId,
    cidr: Cidr,
}

pub(super) fn check(program: &Program, findings: &mut Vec<Diag>) {
    let mut vpcs = Vec::new();
    let mut subnets: BTreeMap<NodeId, Vec<Network>> = BTreeMap::new();
    for &unit in &program.units {
        for node in program.slot(unit, Slot::Resource) {
            let leaf = program.leaf(node);
            let literal =
                leaf.body.at(&["CidrBlock"]).and_then(Doc::as_str).and_then(|text| Cidr::parse(text).ok());
            let Some(cidr) = literal else { continue };
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

fn referred(doc: &Doc) -> Option<NodeId> {
    match doc {
        Doc::Expr(expr) => match **expr {
            Expr::Ref(node) | Expr::Att(node, _) => Some(node),
            _ => None,
        },
        _ => None,
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
