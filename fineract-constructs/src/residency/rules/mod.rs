//! What a policy says of the data flows: RES-1 to RES-17. RES-16 is what acknowledgements report themselves.

mod apart;
mod codes;
mod continuity;
mod doors;
pub(crate) mod entry;
mod network;
mod outlets;
mod places;
mod roles;
pub(super) mod transfers;
mod ways;

use fineract_core::{Code, Date, Diag};

pub(crate) use codes::CODES;
pub(crate) use network::Reach;

use super::ResidencyPreset;
use super::extract::UNKNOWN;
use super::graph::{FlowGraph, Vertex};
use crate::policy::View;

/// What rules look at.
pub(crate) struct Check<'a> {
    pub(crate) view: &'a View<'a>,
    pub(crate) graph: &'a FlowGraph,
    pub(crate) preset: ResidencyPreset,
    pub(crate) as_of: Option<Date>,
    /// Networks of one environment that reach each other.
    pub(crate) reaches: &'a [Reach],
}

/// A finding and the environment that it is about.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The finding.
    pub diag: Diag,
    /// The environment; none if it is about what all share.
    pub environment: Option<String>,
}

/// All that the rules find.
pub(crate) fn check(check: &Check) -> Vec<Finding> {
    let mut found = Vec::new();
    places::check(check, &mut found);
    transfers::check(check, &mut found);
    entry::check(check, &mut found);
    network::check(check, &mut found);
    continuity::check(check, &mut found);
    doors::check(check, &mut found);
    ways::check(check, &mut found);
    apart::check(check, &mut found);
    found
}

/// A finding about what a vertex is.
fn about(code: &'static Code, vertex: &Vertex, message: String, help: impl Into<String>) -> Finding {
    let diag = Diag::new(code, &vertex.path, vertex.origin, message).help(help);
    Finding { diag, environment: vertex.environment.clone() }
}

/// Where a vertex is, in words: `eu-west-2 (GB)`.
fn place(vertex: &Vertex) -> String {
    match vertex.country() {
        Some(country) => format!("{} ({})", vertex.region, country.alpha2()),
        None if vertex.region == UNKNOWN => "an unknown region".into(),
        None => format!("{} (outside of the EEA and the UK)", vertex.region),
    }
}

/// A vertex in words: ``database `ledger` ``.
fn named(vertex: &Vertex) -> String {
    format!("{} `{}`", vertex.kind.name(), vertex.name)
}
