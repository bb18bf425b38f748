//! Autonomous system numbers of gateways and of a core network's edges: private, and each its own.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use fineract_core::{Code, Diag, Doc, NodeId, Severity, Slot, UnitKind};

use crate::synth::finish::Program;

pub(super) static UNUSABLE: Code = Code {
    id: "WAN-003",
    title: "unusable autonomous system number",
    severity: Severity::Error,
    explanation: "Transit gateways and the edges of a core network find each other by autonomous system number: each has \
one of its own, from 64512 to 65534 or from 4200000000 to 4294967294, and an edge's is in a range of its policy (WAN-3, D03). A \
peering between equal numbers fails, and the number of a gateway can't be changed without replacing it and all that hangs on \
it.\n\nGive each gateway and edge a number of its own.",
};

/// The private numbers that the service takes. Source: Cloud WAN user guide, core network policy parameters.
const PRIVATE: [RangeInclusive<i64>; 2] = [64_512..=65_534, 4_200_000_000..=4_294_967_294];

pub(super) fn check(program: &Program, findings: &mut Vec<Diag>) {
    let mut owners: BTreeMap<i64, NodeId> = BTreeMap::new();
    let stacks = program.units.iter().filter(|unit| program.unit(**unit).kind == UnitKind::Stack);
    let mut nodes: Vec<_> = stacks.flat_map(|unit| program.slot(*unit, Slot::Resource)).collect();
    nodes.sort_unstable();
    for node in nodes {
        let body = &program.leaf(node).body;
        let numbers = match &*program.leaf(node).ty {
            "AWS::EC2::TransitGateway" => number(body, &["AmazonSideAsn"]).into_iter().collect(),
            "AWS::NetworkManager::CoreNetwork" => edges(program, node, body, findings),
            _ => continue,
        };
        for asn in numbers {
            if !is_private(asn) {
                findings.push(not_private(program, node, asn));
            }
            if let Some(first) = owners.insert(asn, node) {
                let message = format!("{asn} is the number of `{}` already", program.tree.path(first));
                let diag = program.diag(&UNUSABLE, node, message);
                let diag = diag.related(program.tree.origin(first), format!("{asn} is taken here"));
                findings.push(diag.help("give each gateway and edge a number of its own"));
            }
        }
    }
}

/// The numbers of a core network's edges; those outside of its ranges are reported.
fn edges(program: &Program, node: NodeId, body: &Doc, findings: &mut Vec<Diag>) -> Vec<i64> {
    let list = |key| {
        let path = ["PolicyDocument", "core-network-configuration", key];
        body.at(&path).and_then(Doc::as_list).unwrap_or_default()
    };
    let ranges: Vec<_> = list("asn-ranges").iter().filter_map(Doc::as_str).filter_map(range).collect();
    for end in ranges.iter().flat_map(|range| [*range.start(), *range.end()]).filter(|asn| !is_private(*asn))
    {
        findings.push(not_private(program, node, end));
    }
    let numbers: Vec<_> = list("edge-locations").iter().filter_map(|edge| number(edge, &["asn"])).collect();
    for asn in numbers.iter().filter(|asn| !ranges.iter().any(|range| range.contains(asn))) {
        let diag = program.diag(&UNUSABLE, node, format!("{asn} is in no range of the policy"));
        findings.push(diag.help("widen the range, or take a number from it"));
    }
    numbers
}

fn not_private(program: &Program, node: NodeId, asn: i64) -> Diag {
    let diag = program.diag(&UNUSABLE, node, format!("{asn} is not a private number"));
    diag.help("use 64512 to 65534, or 4200000000 to 4294967294")
}

fn is_private(asn: i64) -> bool {
    PRIVATE.iter().any(|range| range.contains(&asn))
}

fn number(doc: &Doc, path: &[&str]) -> Option<i64> {
    match doc.at(path) {
        Some(Doc::Int(number)) => Some(*number),
        _ => None,
    }
}

fn range(text: &str) -> Option<RangeInclusive<i64>> {
    let (first, last) = text.split_once('-').unwrap_or((text, text));
    Some(first.parse().ok()?..=last.parse().ok()?)
}
