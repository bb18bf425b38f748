//! Replicas of file systems, and the tasks that copy files by a schedule.

use std::collections::BTreeMap;

use fineract_core::{Doc, NodeId};

use super::super::graph::{Encryption, FlowKind, Kind, VertexId};
use super::{Reader, items, minutes_between, references, region_of};

/// Types of places that a task copies from and to, and the property that names the store.
const LOCATIONS: [(&str, &str, Kind); 2] = [
    ("AWS::DataSync::LocationEFS", "EfsFilesystemArn", Kind::FileSystem),
    ("AWS::DataSync::LocationS3", "S3BucketArn", Kind::Bucket),
];

pub(super) fn read(reader: &mut Reader) {
    let view = reader.view;
    for resource in view.of_type("AWS::EFS::FileSystem") {
        let from = reader.of_node[&resource.node];
        for destination in items(resource.properties, &["ReplicationConfiguration", "Destinations"]) {
            let region = destination.at(&["Region"]);
            let region = region.map_or(resource.region.into(), |it| region_of(Some(it), resource.region));
            let own = destination.at(&["FileSystemId"]);
            let to = own.and_then(|id| reader.find(Kind::FileSystem, id, &region)).unwrap_or_else(|| {
                // EFS makes it, and encrypts it.
                let name = format!("replica of {}", reader.graph[from].name);
                let id = reader.outside(resource, Kind::FileSystem, &name, &region);
                reader.graph[id].encryption = Encryption::Service;
                id
            });
            reader.flow(from, to, FlowKind::Replicates, "EFS replication", resource);
        }
    }
    let locations = locations(reader);
    for resource in view.of_type("AWS::DataSync::Task") {
        let mut at = |property: &str| {
            let value = resource.get(&[property])?;
            Some(location(&locations, value).unwrap_or_else(|| reader.end(Kind::FileSystem, value, resource)))
        };
        let (Some(from), Some(to)) = (at("SourceLocationArn"), at("DestinationLocationArn")) else {
            continue;
        };
        // What somebody starts within a region is no copy that anybody counts on.
        if resource.get(&["Schedule"]).is_none() && reader.graph[from].region == reader.graph[to].region {
            continue;
        }
        let every = resource.text(&["Schedule", "ScheduleExpression"]).and_then(minutes_between);
        reader.flow(from, to, FlowKind::Syncs, "DataSync", resource).every_minutes = every;
    }
}

fn locations(reader: &Reader) -> BTreeMap<NodeId, VertexId> {
    let mut found = BTreeMap::new();
    for (ty, property, kind) in LOCATIONS {
        for resource in reader.view.of_type(ty) {
            let store = resource.get(&[property]).and_then(|arn| reader.find(kind, arn, resource.region));
            found.extend(store.map(|store| (resource.node, store)));
        }
    }
    found
}

fn location(locations: &BTreeMap<NodeId, VertexId>, value: &Doc) -> Option<VertexId> {
    references(value).into_iter().find_map(|node| locations.get(&node).copied())
}
