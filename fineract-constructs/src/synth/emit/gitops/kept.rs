//! What Argo CD leaves in a cluster when it is gone from the manifests.

use std::borrow::Cow;

use fineract_core::{Doc, Key};

use crate::k8s::ObjectName;

/// Kinds, by their groups, that take more along than what they say: data, all that they hold, the network of pods, or a migration
/// that runs.
const KEPT: &[(&str, &str)] = &[
    ("", "Namespace"),
    ("", "PersistentVolume"),
    ("", "PersistentVolumeClaim"),
    ("apiextensions.k8s.io", "CustomResourceDefinition"),
    ("apps", "StatefulSet"),
    ("batch", "Job"),
    ("operator.tigera.io", "Installation"),
    ("storage.k8s.io", "StorageClass"),
];

/// Not to be deleted, and no difference once it is gone from the manifests, for which the rollout would wait. Argo CD looks for both
/// in the cluster's object. Source: Argo CD, sync options and compare options.
const KEEP: [(&str, &str); 2] = [
    ("argocd.argoproj.io/compare-options", "IgnoreExtraneous"),
    ("argocd.argoproj.io/sync-options", "Prune=false"),
];

/// Says of an object of these kinds that it is kept; what the program says itself stays.
pub(super) fn keep(name: &ObjectName, document: &mut Cow<Doc>) {
    if !KEPT.contains(&(name.group(), &name.kind)) {
        return;
    }
    let Doc::Map(object) = document.to_mut() else { return };
    let Doc::Map(metadata) = object.entry(Key::Borrowed("metadata")).or_insert_with(empty) else { return };
    let annotations = metadata.entry(Key::Borrowed("annotations")).or_insert_with(empty);
    let Doc::Map(annotations) = annotations else { return };
    for (key, value) in KEEP {
        annotations.entry(Key::Borrowed(key)).or_insert_with(|| value.into());
    }
}

fn empty() -> Doc {
    Doc::map::<&str, Doc>([])
}
