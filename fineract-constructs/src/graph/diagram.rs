//! What a picture says, without places: for tools that lay it out themselves.

/// Nodes in groups, and edges between nodes.
#[derive(Debug, Default)]
pub(super) struct Diagram {
    pub(super) title: String,
    pub(super) flow: Flow,
    pub(super) groups: Vec<Group>,
    pub(super) nodes: Vec<Vertex>,
    pub(super) edges: Vec<Edge>,
}

/// Where edges lead, as a rule.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Flow {
    #[default]
    Down,
    Right,
}

#[derive(Debug)]
pub(super) struct Group {
    pub(super) title: String,
}

#[derive(Debug)]
pub(super) struct Vertex {
    /// Its group's place in the list.
    pub(super) group: Option<usize>,
    pub(super) lines: Vec<String>,
    pub(super) shape: Outline,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outline {
    Box,
    Round,
    Store,
}

/// An edge between nodes, by their places in the list.
#[derive(Debug)]
pub(super) struct Edge {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) label: String,
    pub(super) line: Shaft,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shaft {
    /// With an arrowhead.
    Arrow,
    /// Without.
    Line,
    /// An arrow that stands out: what is refused.
    Refused,
}

impl Diagram {
    pub(super) fn new(title: impl Into<String>, flow: Flow) -> Self {
        Self { title: title.into(), flow, ..Self::default() }
    }

    /// The nodes of a group, or those of none, with their numbers.
    pub(super) fn members(&self, group: Option<usize>) -> impl Iterator<Item = (usize, &Vertex)> {
        self.nodes.iter().enumerate().filter(move |(_, node)| node.group == group)
    }

    pub(super) fn group(&mut self, title: impl Into<String>) -> usize {
        self.groups.push(Group { title: title.into() });
        self.groups.len() - 1
    }

    pub(super) fn node(
        &mut self,
        group: Option<usize>,
        shape: Outline,
        lines: impl IntoIterator<Item = String>,
    ) -> usize {
        self.nodes.push(Vertex { group, lines: lines.into_iter().collect(), shape });
        self.nodes.len() - 1
    }

    pub(super) fn edge(&mut self, from: usize, to: usize, line: Shaft, label: impl Into<String>) {
        self.edges.push(Edge { from, to, label: label.into(), line });
    }
}
