//! Resources of one stack that wait for each other.

use fineract_core::{Code, Diag, NodeId, Severity, Slot, UnitKind};
use petgraph::algo::tarjan_scc;
use petgraph::graphmap::DiGraphMap;

use crate::policy::references;
use crate::synth::finish::Program;

pub(super) static CYCLE: Code = Code {
    id: "REF-007",
    title: "resources that wait for each other",
    severity: Severity::Error,
    explanation: "Resources of one stack refer to each other in a circle, or one refers to itself, so CloudFormation can't \
create any of them first.\n\nBreak the circle at one reference: move it to a resource of its own, such as a rule beside two \
security groups, or use a name that the program chooses.",
};

pub(super) fn check(program: &Program, findings: &mut Vec<Diag>) {
    for &unit in program.units.iter().filter(|unit| program.unit(**unit).kind == UnitKind::Stack) {
        let own = |node| {
            let own = earlier(program, node).into_iter().filter(|to| program.tree[*to].unit == Some(unit));
            own.map(move |earlier| (node, earlier))
        };
        let edges: Vec<_> = program.slot(unit, Slot::Resource).flat_map(own).collect();
        // What refers only to what was added before it is part of no circle.
        if edges.iter().all(|(node, earlier)| earlier < node) {
            continue;
        }
        let graph: DiGraphMap<NodeId, ()> = edges.into_iter().collect();
        for mut circle in tarjan_scc(&graph) {
            let alone = circle.len() == 1;
            if alone && !graph.contains_edge(circle[0], circle[0]) {
                continue;
            }
            circle.sort_unstable();
            let names: Vec<_> = circle.iter().map(|node| format!("`{}`", program.tree.path(*node))).collect();
            let message = match &names[..] {
                [only] => format!("{only} refers to itself"),
                _ => format!("{} wait for each other", names.join(", ")),
            };
            let mut diag = program.diag(&CYCLE, circle[0], message);
            for node in &circle[1..] {
                diag = diag.related(program.tree.origin(*node), "refers back");
            }
            findings.push(diag.help("break the circle at one reference"));
        }
    }
}

/// What must be there before a resource.
fn earlier(program: &Program, node: NodeId) -> Vec<NodeId> {
    let leaf = program.leaf(node);
    let mut earlier = references(&leaf.body);
    earlier.extend(&leaf.depends_on);
    earlier
}
