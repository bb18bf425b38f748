//! Writes a diagram for Graphviz.

use super::diagram::{Diagram, Edge, Flow, Outline, Shaft, Vertex};

pub(super) fn dot(diagram: &Diagram) -> String {
    let flow = match diagram.flow {
        Flow::Down => "TB",
        Flow::Right => "LR",
    };
    let title = quoted(&diagram.title);
    let mut lines = vec![
        "digraph {".to_owned(),
        format!("  graph [label={title}, labelloc=t, rankdir={flow}, fontname=\"sans-serif\"]"),
        "  node [shape=box, fontname=\"sans-serif\"]".to_owned(),
        "  edge [fontname=\"sans-serif\"]".to_owned(),
    ];
    let of = |group| diagram.members(group).map(|(id, node)| vertex(id, node));
    for (id, group) in diagram.groups.iter().enumerate() {
        lines.push(format!("  subgraph cluster_{id} {{\n    label={}", quoted(&group.title)));
        lines.extend(of(Some(id)).map(|line| format!("  {line}")));
        lines.push("  }".into());
    }
    lines.extend(of(None));
    lines.extend(diagram.edges.iter().map(edge));
    lines.join("\n") + "\n}\n"
}

fn vertex(id: usize, node: &Vertex) -> String {
    let shape = match node.shape {
        Outline::Box => "",
        Outline::Round => ", style=rounded",
        Outline::Store => ", shape=cylinder",
    };
    format!("  n{id} [label={}{shape}]", quoted(&node.lines.join("\n")))
}

fn edge(edge: &Edge) -> String {
    let Edge { from, to, label, line } = edge;
    let mut attributes = Vec::new();
    if !label.is_empty() {
        attributes.push(format!("label={}", quoted(label)));
    }
    match line {
        Shaft::Arrow => {}
        Shaft::Line => attributes.push("dir=none".into()),
        Shaft::Refused => attributes.push("style=bold, color=red".into()),
    }
    let attributes =
        if attributes.is_empty() { String::new() } else { format!(" [{}]", attributes.join(", ")) };
    format!("  n{from} -> n{to}{attributes}")
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n"))
}
