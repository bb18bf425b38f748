//! Data sovereignty: what data is, whose, and where it may be.

mod class;
mod contract;
mod crossing;
mod extract;
mod graph;
mod judge;
mod layout;
mod policy;
pub(crate) mod recovery;
mod report;
mod rules;

pub use class::{DataClass, Holding, state_classes, state_subjects};
pub use contract::{Contract, Instrument, Stated};
pub(crate) use crossing::{Crossing, crossings};
pub(crate) use extract::extract;
pub(crate) use graph::ENDS;
pub use graph::{
    Encryption, Flow, FlowGraph, FlowKind, GlobalResource, Kind, Plan, Record, Role, Vertex, VertexId,
};
pub(crate) use judge::{allowed_in, sent_by, takeover};
pub use layout::Layout;
pub use policy::{Basis, Purpose, ResidencyPreset, UK_ADEQUACY};
pub use recovery::Objective;
pub use report::ResidencyReport;
pub(crate) use report::{Judged, reports};
pub use rules::Finding;
pub(crate) use rules::entry::balancers;
pub(crate) use rules::{CODES, Check, Reach, check};
