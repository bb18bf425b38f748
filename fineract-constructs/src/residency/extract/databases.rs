//! Members of Aurora global databases, and read replicas of other regions.

use std::collections::{BTreeMap, BTreeSet};

use fineract_core::Doc;

use super::super::graph::{FlowKind, Kind, VertexId};
use super::{Reader, references};
use crate::policy::Resource;

const CLUSTER: &str = "AWS::RDS::DBCluster";

#[derive(Default)]
struct Global<'a> {
    primary: Option<VertexId>,
    members: Vec<(VertexId, Resource<'a>)>,
}

pub(super) fn read(reader: &mut Reader) {
    let view = reader.view;
    let mut globals: BTreeMap<String, Global> = BTreeMap::new();
    for resource in view.of_type("AWS::RDS::GlobalCluster") {
        let global = globals.entry(identifier(reader, resource)).or_default();
        let source = resource.get(&["SourceDBClusterIdentifier"]);
        global.primary = source.and_then(|source| reader.find(Kind::Database, source, resource.region));
    }
    for resource in view.of_type(CLUSTER) {
        let Some(name) = resource.get(&["GlobalClusterIdentifier"]).and_then(|id| global_name(reader, id))
        else {
            continue;
        };
        let global = globals.entry(name).or_default();
        let id = reader.of_node[&resource.node];
        // Of clusters that all name the global database, the one with a user is the primary.
        if global.primary.is_none() && resource.get(&["MasterUsername"]).is_some() {
            global.primary = Some(id);
        }
        global.members.push((id, *resource));
    }
    for (name, global) in globals {
        let Some(primary) = global.primary.or(global.members.first().map(|member| member.0)) else {
            continue;
        };
        reader.graph[primary].facts.insert("global database", name.clone());
        for (member, resource) in global.members.iter().filter(|member| member.0 != primary) {
            reader.graph[*member].facts.insert("global database", name.clone());
            reader.flow(primary, *member, FlowKind::Replicates, "Aurora Global Database", resource);
        }
    }
    replicas(reader, CLUSTER, "ReplicationSourceIdentifier");
    replicas(reader, "AWS::RDS::DBInstance", "SourceDBInstanceIdentifier");
    instances(reader);
}

fn identifier(reader: &Reader, resource: &Resource) -> String {
    let name = resource.text(&["GlobalClusterIdentifier"]);
    name.map_or_else(|| reader.view.tree().path(resource.node), str::to_owned)
}

/// The name of the global database that a cluster joins, by reference or by name.
fn global_name(reader: &Reader, value: &Doc) -> Option<String> {
    if let Some(name) = value.as_str() {
        return Some(name.to_owned());
    }
    let node = *references(value).first()?;
    let mut globals = reader.view.of_type("AWS::RDS::GlobalCluster").iter();
    globals.find(|resource| resource.node == node).map(|resource| identifier(reader, resource))
}

fn replicas(reader: &mut Reader, ty: &str, property: &str) {
    let view = reader.view;
    for resource in view.of_type(ty) {
        let source =
            resource.get(&[property]).and_then(|id| reader.find(Kind::Database, id, resource.region));
        if let (Some(source), Some(replica)) = (source, reader.of_node.get(&resource.node).copied()) {
            reader.flow(source, replica, FlowKind::Replicates, "RDS read replica", resource);
        }
    }
}

/// Counts the instances of each cluster and their zones: what serves, and what the loss of a zone leaves.
fn instances(reader: &mut Reader) {
    let view = reader.view;
    let mut zones: BTreeMap<VertexId, (usize, BTreeSet<&str>)> = BTreeMap::new();
    for resource in view.of_type("AWS::RDS::DBInstance") {
        let Some(cluster) = resource.get(&["DBClusterIdentifier"]) else { continue };
        let Some(id) = reader.find(Kind::Database, cluster, resource.region) else { continue };
        let (count, zones) = zones.entry(id).or_default();
        *count += 1;
        zones.extend(resource.text(&["AvailabilityZone"]));
    }
    for resource in view.of_type(CLUSTER) {
        let id = reader.of_node[&resource.node];
        let (count, zones) = zones.remove(&id).unwrap_or_default();
        reader.graph[id].facts.insert("instances", count.to_string());
        reader.graph[id].facts.insert("zones", zones.into_iter().collect::<Vec<_>>().join(" "));
    }
}
