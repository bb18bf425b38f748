//! What Argo CD reads: a project for each environment, and the set of all applications.

use std::collections::BTreeSet;

use fineract_core::{Doc, Known, Slot, UnitKind};
use fineract_kube::KubeObject;
use fineract_kube::argoproj::{
    AppProject, AppProjectSpec, ApplicationDestination, ApplicationMatchExpression, ApplicationSet,
    ApplicationSetGenerator, ApplicationSetSpec, ApplicationSetStrategy, ApplicationSetSyncPolicy,
    ApplicationSetTemplate, ApplicationSetTemplateMeta, ApplicationSource, ApplicationSpec, Backoff,
    ClusterResourceRestriction, ListGenerator, RetryStrategy, RolloutStep, RolloutStrategy, SyncPolicy,
    SyncWindow,
};

use super::{Rollout, Syncs};
use crate::k8s::ObjectName;
use crate::synth::emit::PlanUnit;
use crate::synth::finish::Program;

/// The labels that the steps of a rollout are told by.
const WAVE: &str = "fineract.io/wave";
const ENVIRONMENT: &str = "fineract.io/environment";

/// What the files are written from.
pub(super) struct ArgoCd<'a> {
    pub(super) app: &'a str,
    pub(super) repository: &'a str,
    pub(super) revision: &'a str,
    pub(super) path: &'a str,
    pub(super) rollouts: &'a [Rollout],
    pub(super) program: &'a Program,
    pub(super) bundles: &'a [&'a PlanUnit],
}

impl ArgoCd<'_> {
    /// The files, by their paths.
    pub(super) fn files(&self) -> Vec<(String, Doc)> {
        let mut files = vec![("applicationset.yaml".to_owned(), self.set().manifest())];
        if self.rollouts.is_empty() {
            files.push(("project.yaml".to_owned(), self.project(self.app, None).manifest()));
        }
        for rollout in self.rollouts {
            let name = self.project_of(rollout.environment);
            let project = self.project(&name, Some(rollout)).manifest();
            files.push((format!("project-{}.yaml", rollout.environment), project));
        }
        files
    }

    fn project_of(&self, environment: &str) -> String {
        format!("{}-{environment}", self.app)
    }

    /// What applications may do: take manifests from this repository, and apply to the clusters of their environment the kinds
    /// that are in them.
    fn project(&self, name: &str, rollout: Option<&Rollout>) -> AppProject {
        let is_of = |bundle: &&&PlanUnit| {
            rollout.is_none_or(|rollout| bundle.environment.as_deref() == Some(rollout.environment))
        };
        let bundles: Vec<_> = self.bundles.iter().filter(is_of).collect();
        let clusters: BTreeSet<_> = bundles.iter().filter_map(|bundle| bundle.cluster.as_deref()).collect();
        let destinations: Vec<_> = clusters
            .into_iter()
            .map(|cluster| ApplicationDestination::new().name(cluster).namespace("*"))
            .collect();
        let kinds: Vec<_> = self
            .cluster_kinds(&bundles.iter().map(|bundle| bundle.name.as_str()).collect())
            .into_iter()
            .map(|(group, kind)| ClusterResourceRestriction::new(group, kind))
            .collect();
        let app = self.app;
        let description = match rollout {
            Some(rollout) => format!("What `{app}` runs on the clusters of {}", rollout.environment),
            None => format!("What `{app}` runs on its clusters"),
        };
        let spec = AppProjectSpec::new()
            .description(description)
            .source_repos([self.repository])
            .destinations(destinations)
            .cluster_resource_whitelist(kinds);
        let spec = match rollout.and_then(Rollout::window) {
            Some(window) => spec.sync_windows([window]),
            None => spec,
        };
        AppProject::new(name, spec).namespace("argocd")
    }

    /// The group and kind of all objects of bundles that are in no namespace.
    fn cluster_kinds(&self, bundles: &BTreeSet<&str>) -> BTreeSet<(String, String)> {
        let program = self.program;
        let is_of = |unit: &&_| {
            let unit = program.unit(**unit);
            unit.kind == UnitKind::Bundle && bundles.contains(unit.name.as_str())
        };
        let objects = program.units.iter().filter(is_of).flat_map(|unit| program.slot(*unit, Slot::Object));
        let names = objects.map(|object| ObjectName::of(&program.leaf(object).body));
        let of_cluster = names.filter(|name| name.namespace.is_none());
        of_cluster.map(|name| (name.group().to_owned(), name.kind)).collect()
    }

    fn set(&self) -> ApplicationSet {
        let elements = Known::from_doc(Doc::list(self.bundles.iter().map(|bundle| self.element(bundle))));
        let metadata = ApplicationSetTemplateMeta::new().name("{{.cluster}}-{{.phase}}");
        // The API server says what differs: fields that it and the definitions of custom resources fill in would count otherwise,
        // and a wave would be synced again and again. Source: Argo CD, diff strategies.
        let metadata = metadata.annotations([("argocd.argoproj.io/compare-options", "ServerSideDiff=true")]);
        let (metadata, project) = if self.rollouts.is_empty() {
            (metadata.labels([(WAVE, "{{.wave}}")]), self.app.to_owned())
        } else {
            let labels = [(ENVIRONMENT, "{{.environment}}"), (WAVE, "{{.wave}}")];
            (metadata.labels(labels), self.project_of("{{.environment}}"))
        };
        // Argo CD knows no stacks and no charts, and comes before those that an object needs, by an hour where clusters of databases
        // are made: it tries again until they are there, with what is in the repository by then.
        let backoff = Backoff::new().duration("30s").factor(2).max_duration("10m");
        let retry = RetryStrategy::new().limit(-1).refresh(true).backoff(backoff);
        let source = ApplicationSource::new(self.repository)
            .target_revision(self.revision)
            .path(format!("{}/k8s/{{{{.cluster}}}}/{{{{.phase}}}}", self.path));
        let spec = ApplicationSpec::new(ApplicationDestination::new().name("{{.cluster}}"), project)
            .source(source)
            .sync_policy(
                SyncPolicy::new().sync_options(["PruneLast=true", "ServerSideApply=true"]).retry(retry),
            );
        // No step follows one in which an object is left over. As a policy of the applications it would bring all in step at once
        // where progressive syncs are off. Source: Argo CD, "Resource Pruning with RollingSync".
        let rolling = RolloutStrategy::new().default_prune(true).steps(self.steps());
        let strategy = ApplicationSetStrategy::new().r#type("RollingSync").rolling_sync(rolling);
        // An element that is gone, or the whole set, takes no workload along. Source: Argo CD, "Controlling if/when the
        // ApplicationSet controller modifies Application resources".
        let policy = ApplicationSetSyncPolicy::new()
            .applications_sync(ApplicationSetSyncPolicy::APPLICATIONS_SYNC_CREATE_UPDATE)
            .preserve_resources_on_deletion(true);
        let generator = ApplicationSetGenerator::new().list(ListGenerator::new().elements(elements));
        let spec = ApplicationSetSpec::new([generator], ApplicationSetTemplate::new(metadata, spec))
            .go_template(true)
            .go_template_options(["missingkey=error"])
            .strategy(strategy)
            .sync_policy(policy);
        ApplicationSet::new(self.app, spec).namespace("argocd")
    }

    fn element(&self, bundle: &PlanUnit) -> Doc {
        let (cluster, phase) = bundle.name.split_once('/').unwrap_or((&bundle.name, ""));
        let wave = bundle.wave.to_string();
        let element = [("cluster", cluster), ("phase", phase), ("wave", &wave)].into_iter();
        if self.rollouts.is_empty() {
            return Doc::map(element);
        }
        Doc::map(element.chain([("environment", bundle.environment.as_deref().unwrap_or_default())]))
    }

    /// A step for each wave; of each environment, where they follow each other.
    fn steps(&self) -> Vec<RolloutStep> {
        if self.rollouts.is_empty() {
            let waves: BTreeSet<_> = self.bundles.iter().map(|bundle| bundle.wave).collect();
            return waves.into_iter().map(|wave| step([(WAVE, wave.to_string())])).collect();
        }
        let of = |rollout: &Rollout| {
            let is_of = |bundle: &&&PlanUnit| bundle.environment.as_deref() == Some(rollout.environment);
            let waves: BTreeSet<_> = self.bundles.iter().filter(is_of).map(|bundle| bundle.wave).collect();
            let (environment, syncs) = (rollout.environment, rollout.syncs);
            waves.into_iter().map(move |wave| {
                let step = step([(ENVIRONMENT, environment.to_owned()), (WAVE, wave.to_string())]);
                if syncs == Syncs::ByHand { step.max_update(0) } else { step }
            })
        };
        self.rollouts.iter().flat_map(of).collect()
    }
}

impl Rollout {
    /// When Argo CD may bring applications in step; people may at any time, for a repair doesn't wait.
    fn window(&self) -> Option<SyncWindow> {
        let Syncs::Within { opens, hours, time_zone } = self.syncs else { return None };
        let window = SyncWindow::new()
            .kind("allow")
            .schedule(opens)
            .duration(format!("{hours}h"))
            .time_zone(time_zone)
            .applications(["*"])
            .manual_sync(true);
        Some(window)
    }
}

fn step<const N: usize>(labels: [(&str, String); N]) -> RolloutStep {
    let expressions =
        labels.map(|(key, value)| ApplicationMatchExpression::new().key(key).operator("In").values([value]));
    RolloutStep::new().match_expressions(expressions)
}
