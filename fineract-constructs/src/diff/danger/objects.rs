//! What is dangerous about a change of a Kubernetes object.

use serde_json::Value as Json;

use super::{weakened, widened_rules};
use crate::diff::model::{Action, Change, DangerKind, Effect};

/// Kinds that hold data, or take what does along.
const STATEFUL: [(&str, &str); 6] = [
    ("PersistentVolumeClaim", "its volume, as the storage class says"),
    ("PersistentVolume", "the volume"),
    ("StatefulSet", "pods that hold data"),
    ("Namespace", "all that is in it"),
    ("CustomResourceDefinition", "all objects of its kind"),
    ("VolumeSnapshot", "the snapshot"),
];

/// Adds what is dangerous about a change of an object.
pub(in crate::diff) fn of_object(change: &mut Change, before: Option<&Json>, after: Option<&Json>) {
    let stateful = STATEFUL.iter().find(|(kind, _)| *kind == change.ty);
    match (change.effect, stateful) {
        (Effect::Delete, Some((_, what))) => {
            change.danger(DangerKind::StatefulDeletion, format!("deletes {what}"));
        }
        (Effect::Recreate, Some((_, what))) => {
            change.danger(DangerKind::StatefulReplacement, format!("must be made anew: deletes {what}"));
        }
        _ => {}
    }
    match change.ty.as_str() {
        "NetworkPolicy" if change.action == Action::Removed => {
            change.danger(DangerKind::Protection, "traffic that it refused may pass");
        }
        "PodDisruptionBudget" if change.action == Action::Removed => {
            change.danger(DangerKind::Protection, "all pods may be evicted at the same time");
        }
        "ClusterRole" | "Role" if after.is_some() => widened_rules(change, before, after),
        "ClusterRoleBinding" | "RoleBinding" if before.is_some() && after.is_some() => {
            subjects(change, before, after);
        }
        "StorageClass" => reclaim(change, before, after),
        _ => {}
    }
    weakened(change);
}

fn subjects(change: &mut Change, before: Option<&Json>, after: Option<&Json>) {
    let list =
        |doc: Option<&Json>| doc.and_then(|doc| doc["subjects"].as_array()).cloned().unwrap_or_default();
    let old = list(before);
    for subject in list(after).iter().filter(|subject| !old.contains(subject)) {
        let name = subject["name"].as_str().unwrap_or_default();
        change.danger(DangerKind::Permission, format!("gives its role to `{name}`"));
    }
}

fn reclaim(change: &mut Change, before: Option<&Json>, after: Option<&Json>) {
    let policy =
        |doc: Option<&Json>| doc.map(|doc| doc["reclaimPolicy"].as_str().unwrap_or("Delete").to_owned());
    if policy(before).as_deref() == Some("Retain") && policy(after).as_deref() == Some("Delete") {
        change.danger(DangerKind::Protection, "volumes no longer outlive their claims");
    }
}
