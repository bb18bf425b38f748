//! Claims of one node that pods on several nodes want.

use fineract_core::{Code, Doc, Severity};

use super::Report;
use super::cluster::{Cluster, Replicas, list};

pub(super) static SHARED: Code = Code {
    id: "K8S-030",
    title: "claim that pods of several nodes want",
    severity: Severity::Error,
    explanation: "All pods of a Deployment mount the one claim that it names. A claim that is `ReadWriteOnce` is mounted on one node, \
and one that is `ReadWriteOncePod` by one pod: the others wait for ever, and so does the new pod of a rollout before the old one \
ends.\n\nClaim `ReadWriteMany` of EFS, give each pod a claim of its own (`volumeClaimTemplates` of a StatefulSet), or run one pod with \
`strategy: {type: Recreate}`.",
};

pub(super) fn check(cluster: &Cluster, report: &mut Report) {
    for workload in &cluster.workloads {
        let most = match workload.replicas {
            Replicas::Between(_, most) => most + workload.surge(),
            Replicas::EveryNode => i64::MAX,
        };
        for volume in list(workload.pod.at(&["volumes"])) {
            let name = volume.at(&["persistentVolumeClaim", "claimName"]).and_then(Doc::as_str);
            let claim =
                name.and_then(|name| cluster.get("PersistentVolumeClaim", workload.object.namespace, name));
            let Some(claim) = claim.filter(|_| most > 1) else { continue };
            let modes = claim.list(&["spec", "accessModes"]);
            let is_of_one = |mode: &Doc| matches!(mode.as_str(), Some("ReadWriteOnce" | "ReadWriteOncePod"));
            if !modes.is_empty() && modes.iter().all(is_of_one) {
                let mode = modes.first().and_then(Doc::as_str).unwrap_or_default();
                let message = format!(
                    "{} has more than one pod at a time, and {} is `{mode}`",
                    workload.object.title(),
                    claim.title()
                );
                report.add(&SHARED, &workload.object, message, "claim `ReadWriteMany`, or one for each pod");
            }
        }
    }
}
