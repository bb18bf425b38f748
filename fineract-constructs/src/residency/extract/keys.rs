//! Keys, their other names, and the replicas of those that are in more than one region.

use super::super::graph::{FlowKind, Kind};
use super::Reader;

pub(super) fn read(reader: &mut Reader) {
    let view = reader.view;
    for resource in view.of_type("AWS::KMS::Key") {
        let id = reader.vertex(resource, Kind::Key, None);
        if resource.is_true(&["MultiRegion"]) {
            reader.graph[id].facts.insert("multi-region", "yes".into());
        }
    }
    for resource in view.of_type("AWS::KMS::ReplicaKey") {
        let id = reader.vertex(resource, Kind::Key, None);
        reader.graph[id].facts.insert("multi-region", "yes".into());
        let primary = resource.get(&["PrimaryKeyArn"]);
        if let Some(primary) = primary.and_then(|arn| reader.find(Kind::Key, arn, resource.region)) {
            reader.flow(primary, id, FlowKind::Replicates, "multi-Region key", resource);
        }
    }
    for resource in view.of_type("AWS::KMS::Alias") {
        let key = resource.get(&["TargetKeyId"]).and_then(|key| reader.find(Kind::Key, key, resource.region));
        if let (Some(key), Some(name)) = (key, resource.text(&["AliasName"])) {
            reader.alias(key, Kind::Key, name);
            reader.graph[key].name = name.to_owned();
        }
    }
}
