//! Writes a diagram for Mermaid.

use super::diagram::{Diagram, Edge, Flow, Outline, Shaft, Vertex};

pub(super) fn mermaid(diagram: &Diagram) -> String {
    let flow = match diagram.flow {
        Flow::Down => "TB",
        Flow::Right => "LR",
    };
    let mut lines = vec![format!("---\ntitle: \"{}\"\n---\nflowchart {flow}", title(&diagram.title))];
    let of = |group| diagram.members(group).map(|(id, node)| vertex(id, node));
    for (id, group) in diagram.groups.iter().enumerate() {
        lines.push(format!("  subgraph g{id}[\"{}\"]", escaped(&group.title)));
        lines.extend(of(Some(id)).map(|line| format!("  {line}")));
        lines.push("  end".into());
    }
    lines.extend(of(None));
    lines.extend(diagram.edges.iter().map(edge));
    lines.join("\n") + "\n"
}

fn vertex(id: usize, node: &Vertex) -> String {
    let (open, close) = match node.shape {
        Outline::Box => ("[", "]"),
        Outline::Round => ("([", "])"),
        Outline::Store => ("[(", ")]"),
    };
    let text: Vec<_> = node.lines.iter().map(|line| escaped(line)).collect();
    format!("  n{id}{open}\"{}\"{close}", text.join("<br/>"))
}

fn edge(edge: &Edge) -> String {
    let Edge { from, to, label, line } = edge;
    let arrow = match line {
        Shaft::Arrow => "-->",
        Shaft::Line => "---",
        Shaft::Refused => "==>",
    };
    let label = if label.is_empty() { String::new() } else { format!("|\"{}\"|", escaped(label)) };
    format!("  n{from} {arrow}{label} n{to}")
}

/// Text between quotes: entities are written with `#`. Source: Mermaid, "Flowcharts", special characters.
fn escaped(text: &str) -> String {
    let text = text.replace('#', "#35;").replace('&', "#amp;").replace('"', "#quot;");
    text.replace('<', "#lt;").replace('>', "#gt;").replace('`', "#96;")
}

fn title(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"")
}
