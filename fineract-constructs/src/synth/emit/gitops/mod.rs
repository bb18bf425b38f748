//! What Argo CD or Flux reads: which manifests go to which cluster, in which order.

mod argo;
mod flux;
mod kept;
mod sequence;

use std::borrow::Cow;
use std::collections::BTreeMap;

use fineract_core::{Code, Diag, Doc, NodeId, Severity, UnitKind};
use serde_json::json;

use super::lower::Plain;
use super::manifests::{header, yaml};
use super::{Bindings, Plan};
use crate::k8s::{ObjectName, environment_of};
use crate::synth::finish::Program;

pub(in crate::synth) use sequence::NEVER_DONE;

/// The controller that applies the manifests, and where it finds them.
///
/// `path` is the folder of the app's output in the repository, such as `synth-output/fineract`; where manifests wait for
/// stack outputs (`bindings.json`), it is the folder that `resolve` wrote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GitOps {
    /// Argo CD in one cluster, which the others are registered in by their names: a project for each environment that may do
    /// what its manifests need, and an `ApplicationSet` that makes an application of every phase of every cluster.
    ///
    /// Environments follow each other, and in an environment the waves of the plan, in which an environment comes after the one before
    /// too: whoever deploys stacks and charts wave by wave waits in each for its applications to be healthy. A step begins when all
    /// applications of the one before are, and no object differs. What is gone from the manifests is therefore deleted from the cluster, once all
    /// others are healthy; not so namespaces, volumes and their claims, storage classes, `StatefulSet`s, Jobs, definitions of custom
    /// resources and Calico's installation, which stay until somebody deletes them. An object that goes to another phase is deleted
    /// and made again. An application that is gone from the set stays until somebody deletes it, and its objects stay then too, as
    /// they do when the set is deleted.
    ///
    /// Steps want progressive syncs, `applicationsetcontroller.enable.progressive.syncs: "true"` in `argocd-cmd-params-cm`, and
    /// deletions a version that knows `defaultPrune`; an older one refuses the set. Source: Argo CD, progressive syncs.
    ArgoCd {
        /// The repository's URL.
        repository: &'static str,
        /// The branch, tag or commit.
        revision: &'static str,
        /// The folder of the app's output.
        path: &'static str,
        /// The environments, the first to change first; with none, all clusters go through each wave together.
        rollouts: &'static [Rollout],
    },
    /// Flux in every cluster: a folder for each with its source and a kustomization for every phase, each of which waits
    /// for the phase before. It knows nothing of other clusters: production follows acceptance by what is merged into its branch.
    Flux {
        /// The repository's URL.
        repository: &'static str,
        /// The branch.
        branch: &'static str,
        /// The folder of the app's output.
        path: &'static str,
    },
}

/// An environment that Argo CD brings in step, once those before it are healthy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rollout {
    /// The environment, as clusters have it from their site.
    pub environment: &'static str,
    /// When its applications are brought in step.
    pub syncs: Syncs,
}

/// When applications are brought in step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Syncs {
    /// As soon as it is their turn.
    AtOnce,
    /// When it is their turn, in a sync window of their project; people may sync at any time. A time zone that Argo CD can't
    /// read keeps it from all syncs.
    ///
    /// Outside of the window Argo CD starts operations all the same, and leaves them `Running` until it opens. Nothing is applied
    /// before; but to sync such an application by hand, first terminate its operation. Source: argo-cd issues 29307, 26215.
    Within {
        /// When the window opens, as a cron expression: minute, hour, day, month, weekday.
        opens: &'static str,
        /// How long it is open, one hour or more.
        hours: u8,
        /// The time zone of the expression, such as `Europe/Dublin`.
        time_zone: &'static str,
    },
    /// When people sync them. Nothing keeps them to the order of the steps; environments after this one wait for all of it.
    ByHand,
}

pub(super) static UNFILLED: Code = Code {
    id: "OPS-001",
    title: "controller that applies placeholders",
    severity: Severity::Error,
    explanation: "Manifests wait for outputs of stacks, and the GitOps controller is told to apply the folder that `synth` writes, \
where `@{stack/Output}` stands in their place: a StorageClass would name no file system.\n\nName the folder that `resolve` \
writes, such as `resolved-output/fineract`, and commit that.",
};

pub(super) static ROLLOUTS: Code = Code {
    id: "OPS-002",
    title: "environments that Argo CD doesn't roll out to",
    severity: Severity::Error,
    explanation: "Argo CD goes from one environment of `rollouts` to the next. An application that is in none of them is never brought \
in step, and an environment that has no cluster is mistyped or gone.\n\nName each environment of the clusters once, the first to \
change first. A cluster has the environment of its site; a `Bundle` of one's own says it by `.environment(…)`.\n\n\
Source: Argo CD, progressive syncs.",
};

pub(super) static WINDOW: Code = Code {
    id: "OPS-003",
    title: "sync window that never opens",
    severity: Severity::Error,
    explanation: "A sync window opens at the times of a cron expression, which has five fields: minute, hour, day, month and weekday. \
Argo CD reads no other, and a window of no hours is never open: no application of the environment would be brought in step.\n\n\
Source: Argo CD, sync windows.",
};

impl GitOps {
    /// Says of an object that the controller is not to delete it, where it must not.
    pub(super) fn keep(self, name: &ObjectName, document: &mut Cow<Doc>) {
        match self {
            Self::ArgoCd { .. } => kept::keep(name, document),
            Self::Flux { .. } => {}
        }
    }

    /// What keeps the controller from its work.
    pub(super) fn check(self, program: &Program, bindings: &Bindings) -> Vec<Diag> {
        self.unfilled(program, bindings).into_iter().chain(self.left_out(program)).collect()
    }

    /// Whether the controller would apply what waits for outputs of stacks: the folder of `synth` has its name.
    fn unfilled(self, program: &Program, bindings: &Bindings) -> Option<Diag> {
        let (Self::ArgoCd { path, .. } | Self::Flux { path, .. }) = self;
        let row = bindings.bindings.first()?;
        let is_of_synth = path.split('/').any(|part| part == "synth-output");
        let bundle = program.units.iter().find(|unit| row.bundles.contains(&program.unit(**unit).name))?;
        let message = format!("what is applied from `{path}` has `{}` in it", row.placeholder);
        let diag = program.diag(&UNFILLED, *bundle, message).help("name the folder that `resolve` writes");
        is_of_synth.then_some(diag)
    }

    /// Environments that no rollout names, and rollouts that come to nothing.
    fn left_out(self, program: &Program) -> Vec<Diag> {
        let Self::ArgoCd { rollouts, .. } = self else { return Vec::new() };
        let bundles = program.units.iter().filter(|unit| program.unit(**unit).kind == UnitKind::Bundle);
        let mut of: BTreeMap<&str, NodeId> = BTreeMap::new();
        for bundle in bundles {
            of.entry(environment_of(program.unit(*bundle)).unwrap_or_default()).or_insert(*bundle);
        }
        let Some(first) = of.values().next().copied().filter(|_| !rollouts.is_empty()) else {
            return Vec::new();
        };
        let is_named = |it: &str| rollouts.iter().any(|rollout| rollout.environment == it);
        let unnamed =
            of.iter().filter(|(environment, _)| !is_named(environment)).map(|(environment, bundle)| {
                let unit = &program.unit(*bundle).name;
                let message = match *environment {
                    "" => format!("`{unit}` is of no environment, so that nothing is rolled out to it"),
                    environment => format!("`{unit}` is of `{environment}`, which `rollouts` doesn't name"),
                };
                program.diag(&ROLLOUTS, *bundle, message).help("name each environment of the clusters")
            });
        let faults = rollouts.iter().enumerate().filter_map(|(at, Rollout { environment, syncs })| {
            let (code, message, help) = if rollouts[..at].iter().any(|it| it.environment == *environment) {
                (&ROLLOUTS, format!("`rollouts` names `{environment}` twice"), "name each environment once")
            } else if !of.contains_key(environment) {
                let message = format!("no cluster is of `{environment}`, which `rollouts` names");
                (&ROLLOUTS, message, "name the environments that clusters are of")
            } else {
                let message = format!("the sync window of `{environment}` {}", syncs.problem()?);
                (&WINDOW, message, "such as `opens: \"0 8 * * 1-4\", hours: 8`")
            };
            Some(program.diag(code, first, message).help(help))
        });
        unnamed.chain(faults).collect()
    }
}

impl Syncs {
    /// Why a window never opens.
    fn problem(self) -> Option<String> {
        let Self::Within { opens, hours, .. } = self else { return None };
        match opens.split_whitespace().count() {
            5 => (hours == 0).then(|| "is open for no hours".to_owned()),
            fields => Some(format!("opens at `{opens}`, which has {fields} fields, not five")),
        }
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
        GitOps::ArgoCd { repository, revision, path, rollouts } => {
            argo::ArgoCd { app, repository, revision, path, rollouts, program, bundles: &bundles }.files()
        }
        GitOps::Flux { repository, branch, path } => flux::files(app, repository, branch, path, &bundles),
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
