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

/// Engines whose major versions have two numbers. Source: RDS user guide, "Upgrading a DB instance engine version".
const TWO_NUMBERS: [&str; 3] = ["aurora-mysql", "mariadb", "mysql"];

/// Adds what a service refuses of another version, or what there is no way back from.
pub(super) fn upgraded(change: &mut Change, after: Option<&Json>) {
    let Some((ty, property)) = VERSIONED.iter().find(|(ty, _)| *ty == change.ty) else { return };
    let Some(field) = change.fields.iter().find(|field| field.path == *property) else { return };
    let [Some(before), Some(now)] = [&field.before, &field.after].map(|value| value.as_ref().map(spelled))
    else {
        return;
    };
    let (Some(old), Some(new)) = (Version::of(&before), Version::of(&now)) else { return };
    let none = Json::Null;
    let properties = after.map_or(&none, |doc| &doc["Properties"]);
    let is_two = properties["Engine"].as_str().is_some_and(|engine| TWO_NUMBERS.contains(&engine));
    let (kind, message) = if *ty == CLUSTER {
        of_cluster(&old, &new, &before, &now)
    } else if new < old {
        (DangerKind::Refused, format!("the service takes no older version: {before} before, {now} now"))
    } else if new.major(is_two) == old.major(is_two) {
        return;
    } else if *ty != "AWS::RDS::GlobalCluster" && !properties["GlobalClusterIdentifier"].is_null() {
        let message =
            "a member of a global database takes another major version with the global cluster only";
        (DangerKind::Refused, format!("{message}: {before} before, {now} now"))
    } else {
        let message = "upgrades to another major version, with an outage, and no way back but a backup";
        (DangerKind::Outage, format!("{message}: {before} before, {now} now"))
    };
    change.danger(kind, message);
}

fn of_cluster(old: &Version, new: &Version, before: &str, now: &str) -> (DangerKind, String) {
    let minor = |version: &Version| version.numbers.get(1).copied().unwrap_or_default();
    if minor(old).abs_diff(minor(new)) > 1 {
        let message = format!("EKS takes one minor version at a time: {before} before, {now} now");
        (DangerKind::Refused, message)
    } else if new < old {
        (DangerKind::Refused, format!("EKS goes back to {now} only within seven days of the upgrade"))
    } else {
        let message = "upgrades the control plane: manifests and nodes must bear it";
        (DangerKind::Outage, format!("{message}, and the way back to {before} is open for seven days"))
    }
}

fn spelled(value: &Json) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// What a version begins with, and its numbers: `OpenSearch_2.11` is 2 and 11 of `OpenSearch_`, which follows all of
/// `Elasticsearch_`.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Version<'a> {
    engine: &'a str,
    numbers: Vec<u32>,
}

impl<'a> Version<'a> {
    fn of(text: &'a str) -> Option<Self> {
        let (engine, numbers) = text.split_at(text.find(|c: char| c.is_ascii_digit())?);
        let numbers: Vec<_> = numbers.split('.').map_while(|part| part.parse().ok()).collect();
        (!numbers.is_empty()).then_some(Self { engine, numbers })
    }

    fn major(&self, is_two: bool) -> (&'a str, &[u32]) {
        let length = if is_two { 2 } else { 1 };
        (self.engine, &self.numbers[..length.min(self.numbers.len())])
    }
}
