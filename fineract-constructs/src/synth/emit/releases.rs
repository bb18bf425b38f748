//! The charts of others: their values, and what a pipeline needs to install them.

use std::collections::BTreeMap;

use fineract_core::{Doc, NodeId, Slot};
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::json;

use super::Emitted;
use super::lower::Lower;
use super::manifests::{header, yaml};
use crate::synth::finish::Program;

/// A chart that is installed with a bundle, after its manifests and in this order.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct PlanRelease {
    /// The release's name.
    pub name: String,
    /// The namespace that it is in.
    pub namespace: String,
    /// The chart's name.
    pub chart: String,
    /// The chart's version.
    pub version: String,
    /// The repository's URL.
    pub repository: String,
    /// The file with the values, below the app's output folder.
    pub values: String,
    /// `release` for `helm upgrade --install --wait`, `unawaited` for the same without `--wait`, `applied` for
    /// `helm template | kubectl apply --server-side`.
    pub install: String,
    /// Who installs it: `helm`, or what runs in the cluster: `argo-cd`, `flux`.
    pub installer: String,
    /// What a pipeline runs to install or update it, in this order, in the app's output folder and with the cluster as the current
    /// context: definitions that Helm would never update come first. None where something in the cluster does it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub steps: Vec<String>,
}

/// Writes the values of a bundle's charts.
pub(super) fn emit(app: &str, lower: Lower, files: &mut BTreeMap<String, Vec<u8>>) -> Vec<PlanRelease> {
    let bundle = lower.unit;
    let cluster = cluster(lower.program, bundle);
    let release = |leaf: NodeId| {
        let leaf = lower.program.leaf(leaf);
        let text = |key| leaf.body.at(&[key]).and_then(Doc::as_str).unwrap_or_default().to_owned();
        let name = text("name");
        let path = format!("releases/{cluster}/{name}.yaml");
        let values =
            leaf.body.at(&["values"]).map_or_else(|| "{}\n".into(), |values| yaml(&lower.doc(values)));
        files.insert(path.clone(), format!("{}{values}", header(app)).into_bytes());
        let definitions = leaf.body.at(&["definitions"]) == Some(&Doc::Bool(true));
        let release = PlanRelease {
            name,
            namespace: text("namespace"),
            chart: leaf.ty.clone().into_owned(),
            version: text("version"),
            repository: text("repository"),
            values: path,
            install: text("install"),
            installer: text("installer"),
            steps: Vec::new(),
        };
        PlanRelease { steps: steps(&release, definitions), ..release }
    };
    // In the order of the program: definitions come before what needs them.
    let mut leaves: Vec<NodeId> = lower.program.slot(bundle, Slot::Release).collect();
    leaves.sort_unstable();
    leaves.into_iter().map(release).collect()
}

fn steps(release: &PlanRelease, definitions: bool) -> Vec<String> {
    let PlanRelease { name, namespace, chart, version, repository, values, install, installer, .. } = release;
    if installer != "helm" {
        return Vec::new();
    }
    let chart = if repository.starts_with("oci://") {
        format!("{repository}/{chart} --version {version}")
    } else {
        format!("{chart} --repo {repository} --version {version}")
    };
    let apply = "kubectl apply --server-side --force-conflicts --filename -";
    let options = format!("--namespace {namespace} --values {values}");
    let last = match install.as_str() {
        "applied" => format!("helm template {name} {chart} {options} | {apply}"),
        "unawaited" => format!("helm upgrade --install {name} {chart} {options}"),
        _ => format!("helm upgrade --install {name} {chart} {options} --wait"),
    };
    let definitions = definitions.then(|| format!("helm show crds {chart} | {apply}"));
    definitions.into_iter().chain([last]).collect()
}

/// Writes what is installed in each cluster, by phase.
pub(super) fn index(
    app: &str,
    program: &Program,
    emitted: &BTreeMap<NodeId, Emitted>,
    files: &mut BTreeMap<String, Vec<u8>>,
) {
    let mut clusters: BTreeMap<&str, serde_json::Map<String, serde_json::Value>> = BTreeMap::new();
    for (unit, result) in emitted.iter().filter(|(_, result)| !result.releases.is_empty()) {
        let settings = &program.unit(*unit).settings;
        let phase = settings.get("phase").and_then(Doc::as_str).unwrap_or_default();
        clusters.entry(cluster(program, *unit)).or_default().insert(phase.into(), json!(result.releases));
    }
    for (cluster, phases) in clusters {
        let text = format!("{}{}", header(app), yaml(&phases));
        files.insert(format!("releases/{cluster}/index.yaml"), text.into_bytes());
    }
}

fn cluster(program: &Program, bundle: NodeId) -> &str {
    program.unit(bundle).settings.get("cluster").and_then(Doc::as_str).unwrap_or_default()
}
