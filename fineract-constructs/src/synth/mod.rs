//! From a tree to files: finish, link, order, check, emit, in that order.
//!
//! Ownership is the phase: `App` is writable, [`Program`] is frozen, [`Assembly`] is what comes out. Every phase
//! collects all that is wrong; nothing is written while anything is.

mod boundary;
mod check;
mod emit;
mod finish;
mod link;
mod moved;
mod notation;
mod order;
mod outputs;
mod phase;

use std::collections::BTreeMap;

use fineract_core::{App, Code, Date, Diag, Severity};

use crate::failover;
use crate::graph::Graph;
use crate::parallel;
use crate::policy::{self, Acknowledged, View};
use crate::residency::{self, FlowGraph, Judged, Reach, ResidencyPreset};
use link::Links;

pub use check::kubernetes::ClusterTraffic;
pub(crate) use check::kubernetes::quantity;
pub use check::reachability::{Reachability, ReachableNetwork};
pub use emit::{BindingRow, Bindings, GitOps, Import, Plan, PlanRelease, PlanUnit, Rollout, Syncs, Totals};
pub use finish::{Program, finish};
pub use moved::{Moved, MovedResource};
pub use outputs::StackOutputs;
pub use phase::{Moment, Phase};

/// How a stack reads a value of another stack that synth can't compute.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CrossStack {
    /// By the intrinsic `Fn::GetStackOutput`, which works across regions.
    #[default]
    GetStackOutput,
    /// By a template parameter that the deployment fills from the output that `plan.json` names; for tools that don't
    /// know the intrinsic.
    Parameters,
}

/// What an app says about its own synth.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// How stacks read values from each other.
    pub cross_stack: CrossStack,
    /// The day that the app is synthesized for; what expires is compared with it, for synth has no clock.
    pub as_of: Option<Date>,
    /// The controller that applies the manifests from a repository, if one does.
    pub gitops: Option<GitOps>,
    /// The version of the Helm charts, major, minor and patch; 0.1.0 where nothing is said.
    pub chart_version: Option<[u32; 3]>,
    /// The policy that says which data may be where; without one, data flows are not judged.
    pub residency: Option<ResidencyPreset>,
    /// What becomes of what the policy refuses.
    pub enforcement: Enforcement,
    /// Who is told when a phase begins and ends, by the thread that does its work: synth has no clock.
    pub watch: Option<fn(Phase, Moment)>,
}

/// What becomes of data flows that the residency policy refuses.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Enforcement {
    /// They stop the output.
    #[default]
    Refuse,
    /// They are reported, and the output is written.
    ReportOnly,
}

/// What is wrong with a program, or what a reviewer should look at, in the order of the source.
#[derive(Clone, Debug, Default)]
pub struct Findings {
    open: Vec<Diag>,
    acknowledged: Vec<Acknowledged>,
}

/// What a program turns into: files by path, and what a summary needs.
#[derive(Debug)]
pub struct Assembly {
    /// File contents by path below the app's output folder.
    pub files: BTreeMap<String, Vec<u8>>,
    /// The units in deployment order.
    pub plan: Plan,
    /// What the manifests still need from stack outputs.
    pub bindings: Bindings,
    /// Counts for the summary.
    pub totals: Totals,
    /// Which network reaches which.
    pub reachability: Reachability,
    /// How data flows.
    pub flows: FlowGraph,
    /// What pictures show.
    pub graph: Graph,
    /// What was somewhere else before.
    pub moved: Vec<Moved>,
    /// What the residency policy refuses, where it was asked only to report.
    pub reported: Findings,
    /// What was noticed and doesn't stop the output.
    pub findings: Findings,
}

impl Findings {
    /// The findings, sorted by file, line and code.
    pub fn new(mut findings: Vec<Diag>) -> Self {
        findings.sort_by(|a, b| {
            let key =
                |diag: &Diag| (diag.origin.file(), diag.origin.line(), diag.origin.column(), diag.code.id);
            key(a).cmp(&key(b)).then_with(|| a.path.cmp(&b.path)).then_with(|| a.message.cmp(&b.message))
        });
        findings.dedup_by(|a, b| a.code == b.code && a.path == b.path && a.message == b.message);
        Self { open: findings, acknowledged: Vec::new() }
    }

    fn beside(self, acknowledged: Vec<Acknowledged>) -> Self {
        Self { acknowledged, ..self }
    }

    /// What somebody has answered for: it is none of the findings that [`iter`](Self::iter) goes over.
    pub fn acknowledged(&self) -> &[Acknowledged] {
        &self.acknowledged
    }

    /// Whether anything stops the output.
    pub fn has_errors(&self) -> bool {
        self.iter().any(|diag| diag.code.severity == Severity::Error)
    }

    /// The findings that nobody has answered for.
    pub fn iter(&self) -> std::slice::Iter<'_, Diag> {
        self.open.iter()
    }

    /// The codes of the findings, in their order.
    pub fn codes(&self) -> Vec<&'static str> {
        self.iter().map(|diag| diag.code.id).collect()
    }

    /// How many there are of a severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.iter().filter(|diag| diag.code.severity == severity).count()
    }
}

impl<'a> IntoIterator for &'a Findings {
    type Item = &'a Diag;
    type IntoIter = std::slice::Iter<'a, Diag>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// Turns a program into files, or says all that is wrong with it. `name` is the app's, for the output's titles.
pub fn synth(name: &str, app: App, options: Options) -> Result<Assembly, Findings> {
    synth_with(name, app, options, &StackOutputs::default())
}

/// As [`synth`], with what deployed stacks put out in place of placeholders.
pub fn synth_with(
    name: &str,
    app: App,
    options: Options,
    outputs: &StackOutputs,
) -> Result<Assembly, Findings> {
    finish(app)?.synth_with(name, options, outputs)
}

/// As [`synth`], and gives the files even of a program that is refused, with all that was found in the assembly: to show
/// outside tools what synth was shown. Fails where there is nothing to write.
pub fn draft(name: &str, app: App, options: Options) -> Result<Assembly, Findings> {
    finish::draft(app)?.draft_with(name, options, &StackOutputs::default())
}

impl Program {
    /// Turns the frozen program into files, or says all that is wrong with it.
    pub fn synth(&self, name: &str, options: Options) -> Result<Assembly, Findings> {
        self.synth_with(name, options, &StackOutputs::default())
    }

    /// As [`synth`](Self::synth), with what deployed stacks put out in place of placeholders.
    pub fn synth_with(
        &self,
        name: &str,
        options: Options,
        outputs: &StackOutputs,
    ) -> Result<Assembly, Findings> {
        let draft = self.draft_with(name, options, outputs)?;
        if draft.findings.has_errors() { Err(draft.findings) } else { Ok(draft) }
    }

    fn draft_with(&self, name: &str, options: Options, outputs: &StackOutputs) -> Result<Assembly, Findings> {
        let links = options.during(Phase::Link, || {
            let mut links = link::link(self, options.cross_stack);
            emit::fill(self, &mut links, outputs);
            links
        });
        let order = options.during(Phase::Order, || order::order(self, &links, options.gitops));
        let found = self.findings.iter().chain(&links.findings);
        let order = match order {
            Ok(order) => order,
            Err(cycles) => return Err(Findings::new(found.cloned().chain(cycles).collect())),
        };
        let units = || options.during(Phase::Units, || emit::units(name, self, &links, &order, options));
        let judgement = || {
            let judgement = self.judge(options);
            let reports = self.reports(name, options, &judgement, &links);
            (judgement, reports)
        };
        let checked = || {
            let check = || check::check(self, options.as_of);
            options.during(Phase::Check, || parallel::both(check, || emit::Traffic::of(self)))
        };
        let ((units, (judgement, reports)), (checked, traffic)) =
            parallel::both(|| parallel::both(units, judgement), checked);
        let Judgement { view, flows, reachability, policy, acknowledged, .. } = judgement;
        let mut findings: Vec<_> = self
            .findings
            .iter()
            .filter(|finding| !is_warning(finding))
            .chain(&links.findings)
            .cloned()
            .collect();
        findings.extend(checked);
        let moved = moved::resolve(self, &mut findings);
        let only_reported = |finding: &Diag| {
            options.enforcement == Enforcement::ReportOnly && residency::CODES.contains(&finding.code)
        };
        let (reported, policy) = policy.into_iter().partition(only_reported);
        findings.extend(policy);
        let noticed = emit::Noticed {
            findings: &findings,
            acknowledged: &acknowledged,
            view: &view,
            flows: &flows,
            reachability: &reachability,
            traffic: &traffic,
            options,
        };
        let mut written =
            options.during(Phase::Emit, || emit::emit(name, self, &links, &order, units, &noticed));
        findings.extend(written.findings);
        written.files.extend(reports);
        Ok(Assembly {
            files: written.files,
            plan: written.plan,
            bindings: written.bindings,
            totals: written.totals,
            reachability,
            flows,
            graph: written.graph,
            moved,
            reported: Findings::new(reported),
            findings: Findings::new(findings).beside(acknowledged),
        })
    }
}

/// What the policies say of a program.
struct Judgement<'a> {
    view: View<'a>,
    flows: FlowGraph,
    reachability: Reachability,
    /// What the residency policy finds.
    found: Vec<residency::Finding>,
    /// What no acknowledgement answers for, of all policies and what constructs warn of.
    policy: Vec<Diag>,
    acknowledged: Vec<Acknowledged>,
}

impl Program {
    fn judge(&self, options: Options) -> Judgement<'_> {
        let as_of = options.as_of;
        let view = View::new(&self.tree, as_of);
        let (flows, reachability) = parallel::both(
            || options.during(Phase::Flows, || residency::extract(&view)),
            || options.during(Phase::Reachability, || Reachability::of(self)),
        );
        let residency = |preset| {
            let reaches = reaches(&reachability);
            let check = residency::Check { view: &view, graph: &flows, preset, as_of, reaches: &reaches };
            options.during(Phase::Residency, || residency::check(&check))
        };
        let found = options.residency.map_or_else(Vec::new, residency);
        let warned = self.findings.iter().filter(|finding| is_warning(finding));
        let diags = found.iter().map(|finding| &finding.diag).chain(warned).cloned().collect();
        let (policy, acknowledged) = options.during(Phase::Policies, || policy::check(&view, diags, as_of));
        Judgement { view, flows, reachability, found, policy, acknowledged }
    }

    /// The reports about residency and failover, by path.
    fn reports(
        &self,
        app: &str,
        options: Options,
        judgement: &Judgement,
        links: &Links,
    ) -> BTreeMap<String, Vec<u8>> {
        let Some(preset) = options.residency else { return BTreeMap::new() };
        let Judgement { flows: graph, found, acknowledged, .. } = judgement;
        let as_of = options.as_of;
        options.during(Phase::Reports, || {
            let mut files = residency::reports(&Judged { app, graph, preset, as_of, found, acknowledged });
            let own = self.files.iter().map(|file| &*self.leaf(*file).ty).collect();
            let context = failover::Context { app, graph, preset, as_of, stuck: emit::stuck(self, links) };
            files.extend(failover::reports(&context, &own));
            files
        })
    }
}

/// Whether somebody can answer for what was found while the program was built.
fn is_warning(finding: &Diag) -> bool {
    finding.code.severity == Severity::Warning
}

/// The networks of one segment of which one gets packets to the other.
fn reaches(reachability: &Reachability) -> Vec<Reach> {
    let networks = &reachability.networks;
    let pairs = networks.iter().zip(&reachability.delivers).flat_map(|(from, delivers)| {
        let reached = networks.iter().zip(delivers).filter(|(_, delivers)| **delivers);
        let same = reached.filter(|(to, _)| to.segment == from.segment && to.path != from.path);
        same.map(move |(to, _)| Reach {
            segment: from.segment.clone(),
            from: from.path.clone(),
            from_region: from.region,
            to_region: to.region,
        })
    });
    pairs.collect()
}

/// The codes that synth reports.
pub static CODES: &[&[&Code]] = &[
    finish::CODES,
    link::CODES,
    order::CODES,
    moved::CODES,
    check::CODES,
    check::kubernetes::CODES,
    check::edge::ACCELERATORS,
    check::edge::ALIASES,
    check::edge::BALANCERS,
    check::edge::RECORDS,
    check::edge::WEB,
    emit::CODES,
];
