//! Repositories of images that are replicated to other regions.

use super::super::graph::{FlowKind, Kind};
use super::{Reader, items, region_of, text};

pub(super) fn read(reader: &mut Reader) {
    let view = reader.view;
    for resource in view.of_type("AWS::ECR::ReplicationConfiguration") {
        for rule in items(resource.properties, &["ReplicationConfiguration", "Rules"]) {
            let prefixes: Vec<_> = items(rule, &["RepositoryFilters"])
                .iter()
                .filter_map(|filter| text(filter, &["Filter"]))
                .collect();
            for destination in items(rule, &["Destinations"]) {
                let region = region_of(destination.at(&["Region"]), resource.region);
                for from in reader.of_kind(Kind::Repository) {
                    let repository = &reader.graph[from];
                    let taken = prefixes.is_empty()
                        || prefixes.iter().any(|prefix| repository.name.starts_with(prefix));
                    if !taken || !repository.declared || repository.region != resource.region {
                        continue;
                    }
                    let name = repository.name.clone();
                    let to = reader.outside(resource, Kind::Repository, &name, &region);
                    reader.flow(from, to, FlowKind::Replicates, "ECR replication", resource);
                }
            }
        }
    }
}
