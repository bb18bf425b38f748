//! What Argo CD or Flux reads: which manifests go to which cluster, in which order.

use std::collections::{BTreeMap, BTreeSet};

use fineract_core::{Code, Diag, Doc, Known, Severity, Slot, UnitKind};
use fineract_kube::KubeObject;
use fineract_kube::argoproj::{
    AppProject, AppProjectSpec, ApplicationDestination, ApplicationMatchExpression, ApplicationSet,
    ApplicationSetGenerator, ApplicationSetSpec, ApplicationSetStrategy, ApplicationSetTemplate,
    ApplicationSetTemplateMeta, ApplicationSource, ApplicationSpec, Backoff, ClusterResourceRestriction,
    ListGenerator, RetryStrategy, RolloutStep, RolloutStrategy, SyncPolicy,
};
use fineract_kube::flux_kustomize::{
    CrossNamespaceSourceReference, DependencyReference, Kustomization, KustomizationSpec,
};
use fineract_kube::flux_source::{GitRepository, GitRepositoryRef, GitRepositorySpec};
use serde_json::json;

use super::lower::Plain;
use super::manifests::{header, yaml};
use super::{Bindings, Plan, PlanUnit};
use crate::k8s::ObjectName;
use crate::synth::finish::Program;

/// The controller that applies the manifests, and where it finds them.
///
/// `path` is the folder of the app's output in the repository, such as `synth-output/fineract`; where manifests wait for
/// stack outputs (`bindings.json`), it is the folder that `resolve` wrote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GitOps {
    /// Argo CD in one cluster, which the others are registered in by their names: a project that may do what the manifests
    /// need, and an `ApplicationSet` that makes an application of every phase of every cluster and syncs them wave by wave.
    ///
    /// Waves want progressive syncs: `applicationsetcontroller.enable.progressive.syncs: "true"` in `argocd-cmd-params-cm`.
    /// Source: Argo CD, progressive syncs.
    ArgoCd {
        /// The repository's URL.
        repository: &'static str,
        /// The branch, tag or commit.
        revision: &'static str,
        /// The folder of the app's output.
        path: &'static str,
    },
    /// Flux in every cluster: a folder for each with its source and a kustomization for every phase, each of which waits
    /// for the phase before.
    Flux {
        /// The repository's URL.
        repository: &'static str,
        /// The branch.
        branch: &'static str,
        /// The folder of the app's output.
        path: &'static str,
    },
}

pub(super) static UNFILLED: Code = Code {
    id: "OPS-001",
    title: "controller that applies placeholders",
    severity: Severity::Error,
    explanation: "Manifests wait for outputs of stacks, and the GitOps controller is told to apply the folder that `synth` writes, \
where `@{stack/Output}` stands in their place: a StorageClass would name no file system.\n\nName the folder that `resolve` \
writes, such as `resolved-output/fineract`, and commit that.",
};

/// The label that the steps of a rollout are told by.
const WAVE: &str = "fineract.io/wave";

impl GitOps {
    /// Whether the controller would apply what waits for outputs of stacks: the folder of `synth` has its name.
    pub(super) fn unfilled(self, program: &Program, bindings: &Bindings) -> Option<Diag> {
        let (Self::ArgoCd { path, .. } | Self::Flux { path, .. }) = self;
        let row = bindings.bindings.first()?;
        let is_of_synth = path.split('/').any(|part| part == "synth-output");
        let bundle = program.units.iter().find(|unit| row.bundles.contains(&program.unit(**unit).name))?;
        let message = format!("what is applied from `{path}` has `{}` in it", row.placeholder);
        let diag = program.diag(&UNFILLED, *bundle, message).help("name the folder that `resolve` writes");
        is_of_synth.then_some(diag)
    }
}

/// Writes the controller's files below `gitops/`.
pub(super) fn emit(
    app: &str,
    gitops: GitOps,
    program: &Program,
    plan: &Plan,
    files: &mut BTreeMap<String, Vec<u8>>,
) {
    let bundles: Vec<_> = plan.units.iter().filter(|unit| unit.kind == "bundle").collect();
    let objects = match gitops {
        GitOps::ArgoCd { repository, revision, path } => vec![
            ("project.yaml".to_owned(), project(app, repository, program, &bundles).manifest()),
            ("applicationset.yaml".to_owned(), set(app, repository, revision, path, &bundles).manifest()),
        ],
        GitOps::Flux { repository, branch, path } => flux(app, repository, branch, path, &bundles),
    };
    let mut folders: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (path, object) in objects {
        let text = format!("{}{}", header(app), yaml(&Plain(&object)));
        files.insert(format!("gitops/{path}"), text.into_bytes());
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", &path));
        folders.entry(folder.to_owned()).or_default().push(name.to_owned());
    }
    for (folder, mut resources) in folders {
        resources.sort();
        let kustomization = json!({"apiVersion": "kustomize.config.k8s.io/v1beta1", "kind": "Kustomization",
            "resources": resources});
        let path = if folder.is_empty() { String::new() } else { format!("{folder}/") };
        let text = format!("{}{}", header(app), yaml(&kustomization));
        files.insert(format!("gitops/{path}kustomization.yaml"), text.into_bytes());
    }
}

/// What the applications may do: take manifests from this repository, and apply to these clusters the kinds that are in
/// them.
fn project(app: &str, repository: &str, program: &Program, bundles: &[&PlanUnit]) -> AppProject {
    let clusters: BTreeSet<_> = bundles.iter().filter_map(|bundle| bundle.cluster.as_deref()).collect();
    let destinations: Vec<_> = clusters
        .into_iter()
        .map(|cluster| ApplicationDestination::new().name(cluster).namespace("*"))
        .collect();
    let kinds: Vec<_> = cluster_kinds(program)
        .into_iter()
        .map(|(group, kind)| ClusterResourceRestriction::new(group, kind))
        .collect();
    let spec = AppProjectSpec::new()
        .description(format!("What `{app}` runs on its clusters"))
        .source_repos([repository])
        .destinations(destinations)
        .cluster_resource_whitelist(kinds);
    AppProject::new(app, spec).namespace("argocd")
}

/// The group and kind of all objects that are in no namespace.
fn cluster_kinds(program: &Program) -> BTreeSet<(String, String)> {
    let bundles = program.units.iter().filter(|unit| program.unit(**unit).kind == UnitKind::Bundle);
    let objects = bundles.flat_map(|unit| program.slot(*unit, Slot::Object));
    let names = objects.map(|object| ObjectName::of(&program.leaf(object).body));
    let of_cluster = names.filter(|name| name.namespace.is_none());
    of_cluster.map(|name| (name.group().to_owned(), name.kind)).collect()
}

fn set(app: &str, repository: &str, revision: &str, path: &str, bundles: &[&PlanUnit]) -> ApplicationSet {
    let element = |bundle: &&PlanUnit| {
        let (cluster, phase) = bundle.name.split_once('/').unwrap_or((&bundle.name, ""));
        Doc::map([("cluster", cluster), ("phase", phase), ("wave", &bundle.wave.to_string())])
    };
    let elements = Known::from_doc(Doc::list(bundles.iter().map(element)));
    let metadata =
        ApplicationSetTemplateMeta::new().name("{{.cluster}}-{{.phase}}").labels([(WAVE, "{{.wave}}")]);
    // The API server says what differs: fields that it and the definitions of custom resources fill in would count otherwise,
    // and a wave would be synced again and again. Source: Argo CD, diff strategies.
    let metadata = metadata.annotations([("argocd.argoproj.io/compare-options", "ServerSideDiff=true")]);
    // A wave may come before the stack that gives the cluster its nodes, or the driver that an object needs.
    let retry =
        RetryStrategy::new().limit(10).backoff(Backoff::new().duration("30s").factor(2).max_duration("10m"));
    let source = ApplicationSource::new(repository)
        .target_revision(revision)
        .path(format!("{path}/k8s/{{{{.cluster}}}}/{{{{.phase}}}}"));
    let spec = ApplicationSpec::new(ApplicationDestination::new().name("{{.cluster}}"), app)
        .source(source)
        .sync_policy(SyncPolicy::new().sync_options(["ServerSideApply=true"]).retry(retry));
    let waves: BTreeSet<_> = bundles.iter().map(|bundle| bundle.wave).collect();
    let steps: Vec<_> = waves.into_iter().map(step).collect();
    let strategy = ApplicationSetStrategy::new()
        .r#type("RollingSync")
        .rolling_sync(RolloutStrategy::new().steps(steps))
        .deletion_order("Reverse");
    let generator = ApplicationSetGenerator::new().list(ListGenerator::new().elements(elements));
    let spec = ApplicationSetSpec::new([generator], ApplicationSetTemplate::new(metadata, spec))
        .go_template(true)
        .go_template_options(["missingkey=error"])
        .strategy(strategy);
    ApplicationSet::new(app, spec).namespace("argocd")
}

fn step(wave: usize) -> RolloutStep {
    let of_wave = ApplicationMatchExpression::new().key(WAVE).operator("In").values([wave.to_string()]);
    RolloutStep::new().match_expressions([of_wave])
}

fn flux(app: &str, repository: &str, branch: &str, path: &str, bundles: &[&PlanUnit]) -> Vec<(String, Doc)> {
    let mut files = BTreeMap::new();
    for bundle in bundles {
        let (cluster, phase) = bundle.name.split_once('/').unwrap_or((&bundle.name, ""));
        let spec = GitRepositorySpec::new("5m", repository).r#ref(GitRepositoryRef::new().branch(branch));
        let source = GitRepository::new(app).spec(spec).namespace("flux-system");
        files.insert(format!("{cluster}/source.yaml"), source.manifest());
        // Flux knows its own cluster only: what comes before by way of stacks is waited for through them.
        let earlier = phase_before(bundle, bundles);
        let spec =
            KustomizationSpec::new("10m", true, CrossNamespaceSourceReference::new("GitRepository", app))
                .path(format!("./{path}/k8s/{}", bundle.name))
                .wait(true)
                .timeout("20m")
                .retry_interval("2m");
        let spec = match earlier {
            Some(phase) => spec.depends_on([DependencyReference::new(phase)]),
            None => spec,
        };
        let kustomization = Kustomization::new(phase).spec(spec).namespace("flux-system");
        files.insert(format!("{cluster}/{phase}.yaml"), kustomization.manifest());
    }
    files.into_iter().collect()
}

/// The last phase of the same cluster that is applied before.
fn phase_before(bundle: &PlanUnit, bundles: &[&PlanUnit]) -> Option<String> {
    let of_cluster = bundles.iter().filter(|other| other.cluster == bundle.cluster);
    let before = of_cluster.filter(|other| (other.wave, &other.name) < (bundle.wave, &bundle.name));
    let last = before.max_by_key(|other| (other.wave, &other.name))?;
    Some(last.name.split_once('/').map_or(last.name.clone(), |(_, phase)| phase.to_owned()))
}
