//! Writes the linked, ordered program as files.

mod assembly;
mod charts;
mod files;
mod gitops;
mod index;
mod lower;
mod manifests;
mod objects;
mod plan;
mod releases;
mod template;

use std::collections::BTreeMap;

use fineract_core::{Code, Diag, NodeId, UnitKind};

pub use gitops::{GitOps, Rollout, Syncs};
pub use plan::{BindingRow, Bindings, Import, Plan, PlanUnit};
pub(super) use plan::{fill, stuck};
pub use releases::PlanRelease;

use super::check::kubernetes::{self, Cluster, ClusterTraffic};
use super::finish::Program;
use super::link::Links;
use super::order::Order;
use super::{Options, Phase, Reachability};
use crate::graph::{Facts, Graph};
use crate::parallel;
use crate::policy::{Acknowledged, View, quota_uses};
use crate::residency::FlowGraph;
use index::Index;
use lower::Lower;

/// Counts for the summary.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// CloudFormation stacks.
    pub stacks: usize,
    /// Resources in all templates.
    pub resources: usize,
    /// Bundles of manifests.
    pub bundles: usize,
    /// Kubernetes objects in all bundles.
    pub objects: usize,
    /// Waves of units.
    pub waves: usize,
    /// Values that stacks read from other stacks.
    pub imports: usize,
    /// Values that manifests wait for.
    pub bindings: usize,
}

impl Totals {
    fn of(
        program: &Program,
        order: &Order,
        emitted: &BTreeMap<NodeId, Emitted>,
        plan: &Plan,
        bindings: &Bindings,
    ) -> Self {
        let count = |kind| program.units.iter().filter(|unit| program.unit(**unit).kind == kind).count();
        Self {
            stacks: count(UnitKind::Stack),
            resources: emitted.values().map(|unit| unit.resources).sum(),
            bundles: count(UnitKind::Bundle),
            objects: emitted.values().map(|unit| unit.objects).sum(),
            waves: order.waves.len(),
            imports: plan.units.iter().map(|unit| unit.reads.len()).sum(),
            bindings: bindings.bindings.len(),
        }
    }
}

/// What one unit became.
pub(super) struct Emitted {
    pub(super) resources: usize,
    pub(super) outputs: usize,
    pub(super) parameters: usize,
    pub(super) objects: usize,
    pub(super) bytes: usize,
    pub(super) capabilities: Vec<&'static str>,
    pub(super) releases: Vec<PlanRelease>,
}

pub(super) static CODES: &[&Code] = &[
    &template::RESOURCES,
    &template::OUTPUTS,
    &template::PARAMETERS,
    &template::BYTES,
    &template::DESCRIPTION,
    &template::NEAR_LIMIT,
    &files::TAKEN,
    &files::PATH,
    &gitops::UNFILLED,
    &gitops::ROLLOUTS,
    &gitops::WINDOW,
    &gitops::NEVER_DONE,
];

/// What came out, and findings about it.
pub(super) struct Written {
    pub(super) files: BTreeMap<String, Vec<u8>>,
    pub(super) plan: Plan,
    pub(super) bindings: Bindings,
    pub(super) totals: Totals,
    pub(super) findings: Vec<Diag>,
    pub(super) graph: Graph,
}

/// What each unit became, and the files that are made of units alone.
pub(super) struct Units {
    stems: BTreeMap<NodeId, String>,
    emitted: BTreeMap<NodeId, Emitted>,
    files: BTreeMap<String, Vec<u8>>,
    findings: Vec<Diag>,
}

/// Writes the units, on all cores.
pub(super) fn units(name: &str, program: &Program, links: &Links, order: &Order, options: Options) -> Units {
    let stems = stems(program);
    let of_kind = |kind| program.units.iter().copied().filter(move |unit| program.unit(*unit).kind == kind);
    let (stacks, bundles): (Vec<_>, Vec<_>) =
        (of_kind(UnitKind::Stack).collect(), of_kind(UnitKind::Bundle).collect());
    let templates = parallel::each(&stacks, |&stack| template::emit(program, links, stack));
    let (mut files, mut findings, mut emitted) = (BTreeMap::new(), Vec::new(), BTreeMap::new());
    for (&stack, (template, result, found)) in stacks.iter().zip(templates) {
        files.insert(format!("{}.template.json", stems[&stack]), template);
        emitted.insert(stack, result);
        findings.extend(found);
    }
    let objects = objects::objects(program, links, &bundles, options.gitops);
    let manifests = parallel::each(&bundles, |&bundle| {
        let own: Vec<_> = objects.iter().filter(|object| object.bundle == bundle).collect();
        manifests::emit(name, Lower { program, links, unit: bundle }, &own)
    });
    for (&bundle, (result, own)) in bundles.iter().zip(manifests) {
        emitted.insert(bundle, result);
        files.extend(own);
    }
    let assembly = || {
        [
            ("manifest.json", json(&assembly::manifest(program, order, &stems))),
            ("tree.json", assembly::tree(program)),
        ]
    };
    let (charts, assembly) =
        parallel::both(|| charts::emit(name, &objects, options.chart_version.unwrap_or([0, 1, 0])), assembly);
    files.extend(charts);
    files.extend(assembly.map(|(path, content)| (path.to_owned(), content)));
    releases::index(name, program, &emitted, &mut files);
    Units { stems, emitted, files, findings }
}

/// What the checks found, for the index and the pictures.
pub(super) struct Noticed<'a> {
    pub(super) findings: &'a [Diag],
    pub(super) acknowledged: &'a [Acknowledged],
    pub(super) view: &'a View<'a>,
    pub(super) flows: &'a FlowGraph,
    pub(super) reachability: &'a Reachability,
    pub(super) traffic: &'a Traffic<'a>,
    pub(super) options: Options,
}

/// The clusters, and which connections they allow.
pub(super) struct Traffic<'a> {
    clusters: Vec<Cluster<'a>>,
    of_clusters: Vec<ClusterTraffic>,
}

impl<'a> Traffic<'a> {
    /// Reads the policies of all clusters.
    pub(super) fn of(program: &'a Program) -> Self {
        let (clusters, subnets) = (kubernetes::clusters(program), kubernetes::subnets(program));
        let of_clusters =
            parallel::each(&clusters, |cluster| ClusterTraffic::of(cluster, &program.tree, &subnets));
        Self { clusters, of_clusters }
    }
}

/// Writes everything.
pub(super) fn emit(
    name: &str,
    program: &Program,
    links: &Links,
    order: &Order,
    units: Units,
    noticed: &Noticed,
) -> Written {
    let Units { stems, emitted, mut files, mut findings } = units;
    let Traffic { clusters, of_clusters: traffic } = noticed.traffic;
    for traffic in traffic.iter().filter(|traffic| !traffic.cluster.is_empty()) {
        files.insert(format!("k8s/{}/reachability.md", traffic.cluster), traffic.page().into_bytes());
    }
    let plan = plan::plan(name, program, links, order, &stems, &emitted);
    let bindings = plan::bindings(program, links);
    let totals = Totals::of(program, order, &emitted, &plan, &bindings);
    let facts = Facts {
        app: name,
        view: noticed.view,
        plan: &plan,
        flows: noticed.flows,
        reachability: noticed.reachability,
        traffic,
        preset: noticed.options.residency,
    };
    let pictures = || {
        noticed.options.during(Phase::Pictures, || {
            let graph = Graph::read(&facts);
            let pictures = graph.files();
            (graph, pictures)
        })
    };
    let documents = || {
        let documents = [("plan.json", json(&plan)), ("bindings.json", json(&bindings))];
        (documents, quota_uses(noticed.view))
    };
    let ((graph, pictures), (documents, quotas)) = parallel::both(pictures, documents);
    files.extend(documents.map(|(path, content)| (path.to_owned(), content)));
    let index = Index {
        name,
        program,
        plan: &plan,
        emitted: &emitted,
        totals,
        clusters,
        findings: noticed.findings.iter().chain(&findings).collect(),
        acknowledged: noticed.acknowledged,
        quotas,
        gitops: noticed.options.gitops,
        pictures: pictures.keys().map(String::as_str).collect(),
    };
    files.insert("index.md".into(), index.page().into_bytes());
    files.extend(pictures);
    if let Some(gitops) = noticed.options.gitops {
        gitops::emit(name, gitops, program, &plan, &mut files);
        findings.extend(gitops.check(program, &bindings));
    }
    files::emit(program, &mut files, &mut findings);
    Written { files, plan, bindings, totals, findings, graph }
}

/// What a unit is called in file names and in the assembly: its name, and its place where that isn't enough.
fn stems(program: &Program) -> BTreeMap<NodeId, String> {
    let mut by_name: BTreeMap<&str, Vec<NodeId>> = BTreeMap::new();
    for &unit in &program.units {
        by_name.entry(&program.unit(unit).name).or_default().push(unit);
    }
    let stem = |unit: NodeId, alone: bool| {
        let data = program.unit(unit);
        if alone {
            data.name.clone()
        } else {
            format!("{}.{}.{}", data.name, data.place.account, data.place.region)
        }
    };
    by_name
        .into_values()
        .flat_map(|units| units.clone().into_iter().map(move |unit| (unit, stem(unit, units.len() == 1))))
        .collect()
}

fn json(value: &impl serde::Serialize) -> Vec<u8> {
    let mut bytes = serde_json::to_vec_pretty(value).expect("plain data with text keys serializes");
    bytes.push(b'\n');
    bytes
}
