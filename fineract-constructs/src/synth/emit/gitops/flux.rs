//! What Flux reads: a source and a kustomization for every phase, a folder for each cluster.

use std::collections::BTreeMap;

use fineract_core::Doc;
use fineract_kube::KubeObject;
use fineract_kube::flux_kustomize::{
    CrossNamespaceSourceReference, DependencyReference, Kustomization, KustomizationSpec,
};
use fineract_kube::flux_source::{GitRepository, GitRepositoryRef, GitRepositorySpec};

use crate::synth::emit::PlanUnit;

/// The files, by their paths.
pub(super) fn files(
    app: &str,
    repository: &str,
    branch: &str,
    path: &str,
    bundles: &[&PlanUnit],
) -> Vec<(String, Doc)> {
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
