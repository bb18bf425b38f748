//! What runs pods.

use fineract_core::Doc;

/// The kinds whose objects make pods, or are one.
pub(crate) const WORKLOADS: [&str; 7] =
    ["CronJob", "DaemonSet", "Deployment", "Job", "Pod", "ReplicaSet", "StatefulSet"];

/// The metadata and specification of the pods of an object: its template, or itself.
pub(crate) fn pod_template<'a>(kind: &str, object: &'a Doc) -> Option<&'a Doc> {
    match kind {
        "Pod" => Some(object),
        "CronJob" => object.at(&["spec", "jobTemplate", "spec", "template"]),
        _ if WORKLOADS.contains(&kind) => object.at(&["spec", "template"]),
        _ => None,
    }
}
