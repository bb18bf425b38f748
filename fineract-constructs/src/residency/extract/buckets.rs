//! Objects that are replicated to other buckets.

use super::super::graph::{FlowKind, Kind};
use super::{Arn, Reader, items};

pub(super) fn read(reader: &mut Reader) {
    let view = reader.view;
    for resource in view.of_type("AWS::S3::Bucket") {
        let from = reader.of_node[&resource.node];
        for rule in items(resource.properties, &["ReplicationConfiguration", "Rules"]) {
            let Some(bucket) = rule.at(&["Destination", "Bucket"]) else { continue };
            let to = reader.find(Kind::Bucket, bucket, resource.region).or_else(|| {
                // A bucket's ARN doesn't say its region: one that isn't in the program may be anywhere.
                let arn = Arn::parse(bucket.as_str()?)?;
                Some(reader.outside(resource, Kind::Bucket, arn.name(Kind::Bucket), "unknown region"))
            });
            if let Some(to) = to {
                reader.flow(from, to, FlowKind::CopiesBackup, "S3 replication", resource);
            }
        }
    }
}
