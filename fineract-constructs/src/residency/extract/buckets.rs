//! Objects that are replicated to other buckets.

use super::super::graph::{FlowKind, Kind};
use super::{Reader, items};

pub(super) fn read(reader: &mut Reader) {
    let view = reader.view;
    for resource in view.of_type("AWS::S3::Bucket") {
        let from = reader.of_node[&resource.node];
        for rule in items(resource.properties, &["ReplicationConfiguration", "Rules"]) {
            let Some(bucket) = rule.at(&["Destination", "Bucket"]) else { continue };
            let to = reader.end(Kind::Bucket, bucket, resource);
            reader.flow(from, to, FlowKind::CopiesBackup, "S3 replication", resource);
        }
    }
}
