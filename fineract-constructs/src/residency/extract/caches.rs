//! Members of Redis global datastores.

use std::collections::BTreeMap;

use super::super::graph::{FlowKind, Kind};
use super::{Reader, UNKNOWN, items, references};

const GROUP: &str = "AWS::ElastiCache::ReplicationGroup";

pub(super) fn read(reader: &mut Reader) {
    let view = reader.view;
    let mut primaries = BTreeMap::new();
    for resource in view.of_type("AWS::ElastiCache::GlobalReplicationGroup") {
        let members = items(resource.properties, &["Members"]);
        let primary = members.iter().find(|member| super::text(member, &["Role"]) == Some("PRIMARY"));
        let id = primary.or(members.first()).and_then(|member| member.at(&["ReplicationGroupId"]));
        if let Some(primary) = id.and_then(|id| reader.find(Kind::Cache, id, resource.region)) {
            let name = resource.text(&["GlobalReplicationGroupIdSuffix"]).unwrap_or_default().to_owned();
            reader.graph[primary].facts.insert("global datastore", name.clone());
            primaries.insert(resource.node, (primary, name));
        }
    }
    for resource in view.of_type(GROUP) {
        let Some(global) = resource.get(&["GlobalReplicationGroupId"]) else { continue };
        let known = references(global).into_iter().find_map(|node| primaries.get(&node).cloned());
        let (primary, name) = known.unwrap_or_else(|| {
            let name = global.as_str().unwrap_or("a global datastore").to_owned();
            (reader.outside(resource, Kind::Cache, &name, UNKNOWN), name)
        });
        let member = reader.of_node[&resource.node];
        reader.graph[member].facts.insert("global datastore", name);
        reader.flow(primary, member, FlowKind::Replicates, "ElastiCache Global Datastore", resource);
    }
}
