//! What is dangerous about a change of a Kubernetes object.

use serde_json::Value as Json;

use super::around::Around;
use super::calico;
use super::rights::{bound, taken, widened_rules};
use super::traffic::let_through;
use super::volumes::resized;
use super::weakened;
use crate::diff::model::{Change, DangerKind, Effect, Field};

/// Kinds that hold data, or take what does along.
const STATEFUL: [(&str, &str); 6] = [
    ("PersistentVolumeClaim", "its volume, as the storage class says"),
    ("PersistentVolume", "the volume"),
    ("StatefulSet", "pods that hold data"),
    ("Namespace", "all that is in it"),
    ("CustomResourceDefinition", "all objects of its kind"),
    ("VolumeSnapshot", "the snapshot"),
];

/// Kinds that keep pods running.
const WORKLOADS: [&str; 3] = ["Deployment", "DaemonSet", "ReplicaSet"];

/// Adds what is dangerous about a change of an object, by what else comes to the cluster and goes from it.
pub(in crate::diff) fn of_object(
    change: &mut Change,
    before: Option<&Json>,
    after: Option<&Json>,
    around: &Around,
) {
    let stateful = STATEFUL.iter().find(|(kind, _)| *kind == change.ty);
    match (change.effect, stateful) {
        (Effect::Delete, Some((_, what))) => {
            change.danger(DangerKind::StatefulDeletion, format!("deletes {what}"));
        }
        (Effect::Recreate, Some((_, what))) => {
            change.danger(DangerKind::StatefulReplacement, format!("must be made anew: deletes {what}"));
        }
        (Effect::Recreate, None) => {
            let meanwhile = match change.ty.as_str() {
                "StorageClass" => "; volumes that it made stay",
                ty if WORKLOADS.contains(&ty) => ", and its pods stop until then",
                _ => "",
            };
            let message =
                format!("the API server refuses it: the object has to be deleted and made anew{meanwhile}");
            change.danger(DangerKind::Refused, message);
        }
        _ => {}
    }
    match (change.ty.as_str(), before, after) {
        _ if calico::is_policy(after.or(before)) => calico::let_through(change, before, after),
        ("NetworkPolicy", ..) => let_through(change, before, after, around),
        ("PodDisruptionBudget", Some(before), None)
            if !around.takes_along(before, &before["spec"]["selector"]) =>
        {
            change.danger(DangerKind::Protection, "all pods may be evicted at the same time");
        }
        ("ClusterRole" | "Role", _, Some(_)) => widened_rules(change, before, after),
        ("ClusterRoleBinding" | "RoleBinding", _, Some(after)) => bound(change, before, after, around),
        ("ResourceQuota" | "LimitRange", Some(before), None) if !around.takes_along(before, &Json::Null) => {
            change.danger(DangerKind::Protection, "nothing bounds what the namespace takes");
        }
        ("ServiceAccount", Some(before), Some(after)) => taken(change, before, after),
        ("Service", Some(before), Some(after)) => outside(change, before, after),
        ("PersistentVolumeClaim", Some(before), Some(after)) => resized(change, before, after, around),
        ("StorageClass", ..) => reclaim(change, before, after),
        _ => {}
    }
    other_account(change);
    weakened(change);
}

/// A workload whose pods have the rights of another account.
fn other_account(change: &mut Change) {
    let is_account = |field: &&Field| field.path.ends_with("template.spec.serviceAccountName");
    let account = change.fields.iter().find(is_account).and_then(|field| field.after.as_ref()?.as_str());
    if let Some(account) = account.map(str::to_owned) {
        change.danger(DangerKind::Permission, format!("gives its pods the rights of `{account}`"));
    }
}

/// A service that can be reached from outside of the cluster.
fn outside(change: &mut Change, before: &Json, after: &Json) {
    let is_open =
        |service: &Json| matches!(service["spec"]["type"].as_str(), Some("LoadBalancer" | "NodePort"));
    if !is_open(before) && is_open(after) {
        change.danger(DangerKind::Network, "can be reached from outside of the cluster");
    }
}

fn reclaim(change: &mut Change, before: Option<&Json>, after: Option<&Json>) {
    let policy =
        |doc: Option<&Json>| doc.map(|doc| doc["reclaimPolicy"].as_str().unwrap_or("Delete").to_owned());
    if policy(before).as_deref() == Some("Retain") && policy(after).as_deref() == Some("Delete") {
        change.danger(DangerKind::Protection, "volumes no longer outlive their claims");
    }
}
