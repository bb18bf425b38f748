//! The reports that synth writes: what becomes of each environment when each of its regions, or a zone of it, is lost.

use std::collections::{BTreeMap, BTreeSet};

use fineract_core::Date;

use super::{Loss, Simulation, page};
use crate::aws::Region;
use crate::parallel;
use crate::residency::recovery::must_outlive;
use crate::residency::{FlowGraph, Kind, ResidencyPreset};

/// What reports say of themselves.
pub(crate) struct Context<'a> {
    pub(crate) app: &'a str,
    pub(crate) graph: &'a FlowGraph,
    pub(crate) preset: ResidencyPreset,
    pub(crate) as_of: Option<Date>,
    /// The stacks that can't be updated without a region, by its code.
    pub(crate) stuck: BTreeMap<&'static str, BTreeSet<&'a str>>,
}

/// The reports of all environments, by path; `files` are the paths of the program's own.
pub(crate) fn reports(context: &Context, files: &BTreeSet<&str>) -> BTreeMap<String, Vec<u8>> {
    let environments: Vec<_> = context.graph.environments().into_iter().collect();
    let written = parallel::each(&environments, |environment| {
        let regions: Vec<_> = regions(context.graph, environment).into_iter().collect();
        let of_regions = parallel::each(&regions, |&region| {
            [Loss::Region(region), Loss::Zone(region)].map(|loss| {
                let simulation = Simulation::run(context.graph, environment, loss, Some(context.preset));
                let file = file(environment, loss);
                let runbook = format!("runbooks/{file}.md");
                let runbook = files.contains(runbook.as_str()).then_some(runbook);
                let mut json = serde_json::to_vec_pretty(&simulation).expect("plain data serializes");
                json.push(b'\n');
                let page = page::page(context, &simulation, loss, runbook.as_deref());
                let written = [("json", json), ("md", page.into_bytes())]
                    .map(|(kind, content)| (format!("failover/{file}.{kind}"), content));
                (written, (file, simulation))
            })
        });
        let (written, all): (Vec<_>, Vec<_>) = of_regions.into_iter().flatten().unzip();
        let overview = (!all.is_empty()).then(|| {
            let page = page::overview(context, environment, &all);
            (format!("failover/{environment}.md"), page.into_bytes())
        });
        written.into_iter().flatten().chain(overview).collect::<Vec<_>>()
    });
    written.into_iter().flatten().collect()
}

fn file(environment: &str, loss: Loss) -> String {
    match loss {
        Loss::Region(region) => format!("{environment}-lose-{}", region.code()),
        Loss::Zone(region) => format!("{environment}-lose-a-zone-of-{}", region.code()),
    }
}

/// The regions in which an environment has services, or stores that must serve again.
fn regions(graph: &FlowGraph, environment: &str) -> BTreeSet<Region> {
    let own = graph.vertices().filter(|(id, vertex)| {
        let matters = vertex.kind == Kind::Service || must_outlive(graph, *id);
        matters && vertex.environment.as_deref() == Some(environment)
    });
    own.filter_map(|(_, vertex)| Region::from_code(&vertex.region)).collect()
}
