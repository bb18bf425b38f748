//! Data that gets from one region to another, and on which ground.

use super::graph::{FlowGraph, FlowKind, Vertex};
use super::rules::transfers::transfer;
use super::{Basis, ResidencyPreset};

/// Data that gets from one region to another.
pub(crate) struct Crossing<'a> {
    pub(crate) kind: FlowKind,
    /// By what.
    pub(crate) mechanism: &'static str,
    pub(crate) from: &'a Vertex,
    pub(crate) to: &'a Vertex,
    /// The grounds by the policy; none without one.
    pub(crate) grounds: Vec<String>,
    pub(crate) is_refused: bool,
}

/// All flows of data between regions, in the order that they were found.
pub(crate) fn crossings(graph: &FlowGraph, preset: Option<ResidencyPreset>) -> Vec<Crossing<'_>> {
    let transfers =
        graph.flows().filter_map(|(from, flow, to)| transfer(graph.vertex(from), flow, graph.vertex(to)));
    let crossing = transfers.filter(|transfer| transfer.from.region != transfer.to.region);
    let judged = crossing.map(|transfer| {
        let verdict = preset.map(|preset| transfer.judge(preset, graph)).unwrap_or_default();
        Crossing {
            kind: transfer.flow.kind,
            mechanism: transfer.flow.mechanism,
            from: transfer.from,
            to: transfer.to,
            grounds: verdict.bases.iter().map(Basis::describe).collect(),
            is_refused: verdict.is_denied(),
        }
    });
    judged.collect()
}
