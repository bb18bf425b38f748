//! Members of Aurora global databases, and read replicas of other regions.

use std::collections::{BTreeMap, BTreeSet};

use fineract_core::Doc;
use petgraph::visit::EdgeRef;

use super::super::graph::{FlowKind, Kind, VertexId};
use super::{Reader, UNKNOWN, references, region_of};
use crate::policy::{Resource, one_or_list};

const CLUSTER: &str = "AWS::RDS::DBCluster";

/// Clusters, the global databases that they join, and how the members follow.
const GLOBALS: [(&str, &str, &str); 3] = [
    (CLUSTER, "AWS::RDS::GlobalCluster", "Aurora Global Database"),
    ("AWS::DocDB::DBCluster", "AWS::DocDB::GlobalCluster", "DocumentDB global cluster"),
    ("AWS::Neptune::DBCluster", "AWS::Neptune::GlobalCluster", "Neptune global database"),
];

#[derive(Default)]
struct Global<'a> {
    /// Whether the program makes the global database, or only joins it.
    made: bool,
    primary: Option<VertexId>,
    members: Vec<(VertexId, Resource<'a>)>,
}

pub(super) fn read(reader: &mut Reader) {
    for (cluster, global, mechanism) in GLOBALS {
        members(reader, cluster, global, mechanism);
    }
    replicas(reader, CLUSTER, "ReplicationSourceIdentifier");
    replicas(reader, "AWS::RDS::DBInstance", "SourceDBInstanceIdentifier");
    replicas(reader, "AWS::RDS::DBInstance", "SourceDBClusterIdentifier");
    elsewhere(reader);
    instances(reader);
}

/// Members of global databases follow the primary.
fn members(reader: &mut Reader, cluster: &'static str, global: &'static str, mechanism: &'static str) {
    let view = reader.view;
    let mut globals: BTreeMap<String, Global> = BTreeMap::new();
    for resource in view.of_type(global) {
        let entry = globals.entry(identifier(reader, resource)).or_default();
        let source = resource.get(&["SourceDBClusterIdentifier"]);
        entry.made = true;
        entry.primary = source.map(|source| reader.end(Kind::Database, source, resource));
    }
    for resource in view.of_type(cluster) {
        let name = resource.get(&["GlobalClusterIdentifier"]);
        let Some(name) = name.and_then(|id| global_name(reader, global, id)) else { continue };
        let entry = globals.entry(name).or_default();
        let id = reader.of_node[&resource.node];
        // Of clusters that all name the global database, the one with a user, or with data of its own, is the primary.
        let first = ["MasterUsername", "SnapshotIdentifier"].iter().any(|key| resource.get(&[key]).is_some());
        if entry.primary.is_none() && first {
            entry.primary = Some(id);
        }
        entry.members.push((id, *resource));
    }
    for (name, global) in globals {
        let Some((first, maker)) = global.members.first() else { continue };
        let primary = global.primary.unwrap_or_else(|| {
            if global.made {
                *first
            } else {
                // Whoever writes it is in another program.
                reader.outside(maker, Kind::Database, &name, UNKNOWN)
            }
        });
        reader.graph[primary].facts.insert("global database", name.clone());
        for (member, resource) in global.members.iter().filter(|member| member.0 != primary) {
            reader.graph[*member].facts.insert("global database", name.clone());
            reader.flow(primary, *member, FlowKind::Replicates, mechanism, resource);
        }
    }
}

fn identifier(reader: &Reader, resource: &Resource) -> String {
    let name = resource.text(&["GlobalClusterIdentifier"]);
    name.map_or_else(|| reader.view.tree().path(resource.node), str::to_owned)
}

/// The name of the global database that a cluster joins, by reference or by name.
fn global_name(reader: &Reader, global: &str, value: &Doc) -> Option<String> {
    if let Some(name) = value.as_str() {
        return Some(name.to_owned());
    }
    let node = *references(value).first()?;
    let mut globals = reader.view.of_type(global).iter();
    globals.find(|resource| resource.node == node).map(|resource| identifier(reader, resource))
}

fn replicas(reader: &mut Reader, ty: &str, property: &str) {
    let view = reader.view;
    for resource in view.of_type(ty) {
        let (Some(source), Some(replica)) =
            (resource.get(&[property]), reader.of_node.get(&resource.node).copied())
        else {
            continue;
        };
        let source = reader.end(Kind::Database, source, resource);
        reader.flow(source, replica, FlowKind::Replicates, "RDS read replica", resource);
    }
}

/// Databases that say themselves in which regions they are copied.
fn elsewhere(reader: &mut Reader) {
    let view = reader.view;
    for table in view.of_type("AWS::DynamoDB::GlobalTable") {
        for replica in one_or_list(table.get(&["Replicas"])) {
            let region = region_of(replica.at(&["Region"]), table.region);
            copied_to(reader, table, &region, FlowKind::Replicates, "DynamoDB global table");
        }
    }
    for instance in view.of_type("AWS::RDS::DBInstance") {
        if let Some(region) = instance.get(&["AutomaticBackupReplicationRegion"]) {
            let region = region_of(Some(region), instance.region);
            copied_to(reader, instance, &region, FlowKind::CopiesBackup, "RDS backup replication");
        }
    }
}

fn copied_to(reader: &mut Reader, of: &Resource, region: &str, kind: FlowKind, mechanism: &'static str) {
    let Some(from) = reader.of_node.get(&of.node).copied().filter(|_| region != of.region) else { return };
    let name = reader.graph[from].name.clone();
    let to = reader.outside(of, Kind::Database, &name, region);
    reader.graph[to].encryption = reader.graph[from].encryption;
    reader.flow(from, to, kind, mechanism, of);
}

/// Where a service reads a database that it doesn't write: the copy in its region, if instances serve it, or the database itself.
pub(super) fn readers(reader: &Reader, database: VertexId, service: VertexId) -> VertexId {
    let graph = &reader.graph;
    let copies = graph.edges(database).filter(|edge| edge.weight().kind == FlowKind::Replicates);
    let serves = |copy: &VertexId| {
        graph[*copy].region == graph[service].region
            && graph[*copy].facts.get("instances").is_some_and(|count| count != "0")
    };
    copies.map(|edge| edge.target()).find(serves).unwrap_or(database)
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
