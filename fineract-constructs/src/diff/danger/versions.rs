//! Versions of engines and clusters, which go up and hardly ever down.

use serde_json::Value as Json;

use crate::diff::model::{Change, DangerKind};

/// Types with a version that the service upgrades in place, and the property that says it.
/// Sources: Aurora's user guide, "Upgrading an Amazon Aurora global database"; `ElastiCache`'s, "Version management"; EKS's,
/// "Update existing cluster to new Kubernetes version" and "Rollback cluster to previous Kubernetes version".
const VERSIONED: [(&str, &str); 7] = [
    ("AWS::RDS::DBCluster", "EngineVersion"),
    ("AWS::RDS::DBInstance", "EngineVersion"),
    ("AWS::RDS::GlobalCluster", "EngineVersion"),
    ("AWS::ElastiCache::ReplicationGroup", "EngineVersion"),
    ("AWS::ElastiCache::CacheCluster", "EngineVersion"),
    ("AWS::OpenSearchService::Domain", "EngineVersion"),
    (CLUSTER, "Version"),
];

const CLUSTER: &str = "AWS::EKS::Cluster";

/// Adds what a service refuses of another version, or what there is no way back from.
pub(super) fn upgraded(change: &mut Change, after: Option<&Json>) {
    let Some((ty, property)) = VERSIONED.iter().find(|(ty, _)| *ty == change.ty) else { return };
    let Some(field) = change.fields.iter().find(|field| field.path == *property) else { return };
    let (Some((before, old)), Some((now, new))) =
        (field.before.as_ref().and_then(read), field.after.as_ref().and_then(read))
    else {
        return;
    };
    let is_member = after.is_some_and(|doc| !doc["Properties"]["GlobalClusterIdentifier"].is_null());
    let steps = |version: &[u32]| version.get(1).copied().unwrap_or_default();
    let (kind, message) = match () {
        () if *ty == CLUSTER && steps(&old).abs_diff(steps(&new)) > 1 => {
            let message = "EKS takes one minor version at a time";
            (DangerKind::Refused, format!("{message}: {before} before, {now} now"))
        }
        () if *ty == CLUSTER && new < old => {
            (DangerKind::Refused, format!("EKS goes back to {now} only within seven days of the upgrade"))
        }
        () if *ty == CLUSTER => {
            let message = "upgrades the control plane: manifests and nodes must bear it";
            (DangerKind::Outage, format!("{message}, and the way back to {before} is open for seven days"))
        }
        () if new < old => {
            let message = format!("the service takes no older version: {before} before, {now} now");
            (DangerKind::Refused, message)
        }
        () if new.first() == old.first() => return,
        () if is_member && *ty != "AWS::RDS::GlobalCluster" => {
            let message =
                "a member of a global database takes another major version with the global cluster only";
            (DangerKind::Refused, format!("{message}: {before} before, {now} now"))
        }
        () => {
            let message = "upgrades to another major version, with an outage, and no way back but a backup";
            (DangerKind::Outage, format!("{message}: {before} before, {now} now"))
        }
    };
    change.danger(kind, message);
}

/// A version as text and by its numbers: `OpenSearch_2.11` is 2 and 11.
fn read(value: &Json) -> Option<(String, Vec<u32>)> {
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let from = text.find(|c: char| c.is_ascii_digit())?;
    let numbers = text[from..].split('.').map_while(|part| part.parse().ok()).collect::<Vec<_>>();
    (!numbers.is_empty()).then_some((text, numbers))
}
