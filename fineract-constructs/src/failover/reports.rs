//! The reports that synth writes: what becomes of each environment when each of its regions, or a zone of it, is lost.

use std::collections::{BTreeMap, BTreeSet};

use fineract_core::Date;

use super::stores::SERVING;
use super::{Loss, Simulation, page};
use crate::aws::Region;
use crate::residency::{FlowGraph, Kind, ResidencyPreset};

/// What reports say of themselves.
pub(crate) struct Context<'a> {
    pub(crate) app: &'a str,
    pub(crate) graph: &'a FlowGraph,
    pub(crate) preset: ResidencyPreset,
    pub(crate) as_of: Option<Date>,
}

/// The reports of all environments, by path; `files` are what else is written.
pub(crate) fn reports(context: &Context, files: &BTreeMap<String, Vec<u8>>) -> BTreeMap<String, Vec<u8>> {
    let mut written = BTreeMap::new();
    for environment in context.graph.environments() {
        let mut all = Vec::new();
        for region in regions(context.graph, &environment) {
            for loss in [Loss::Region(region), Loss::Zone(region)] {
                let simulation = Simulation::run(context.graph, &environment, loss, Some(context.preset));
                let file = file(&environment, loss);
                let runbook = format!("runbooks/{file}.md");
                let runbook = files.contains_key(&runbook).then_some(runbook);
                let mut json = serde_json::to_vec_pretty(&simulation).expect("plain data serializes");
                json.push(b'\n');
                written.insert(format!("failover/{file}.json"), json);
                let page = page::page(context, &simulation, loss, runbook.as_deref());
                written.insert(format!("failover/{file}.md"), page.into_bytes());
                all.push((file, simulation));
            }
        }
        if !all.is_empty() {
            let page = page::overview(context, &environment, &all);
            written.insert(format!("failover/{environment}.md"), page.into_bytes());
        }
    }
    written
}

fn file(environment: &str, loss: Loss) -> String {
    match loss {
        Loss::Region(region) => format!("{environment}-lose-{}", region.code()),
        Loss::Zone(region) => format!("{environment}-lose-a-zone-of-{}", region.code()),
    }
}

/// The regions in which an environment has services, or stores that must serve again.
fn regions(graph: &FlowGraph, environment: &str) -> BTreeSet<Region> {
    let own = graph.vertices().filter(|(_, vertex)| {
        let matters = vertex.kind == Kind::Service || SERVING.contains(&vertex.kind);
        matters && vertex.environment.as_deref() == Some(environment)
    });
    own.filter_map(|(_, vertex)| Region::from_code(&vertex.region)).collect()
}
