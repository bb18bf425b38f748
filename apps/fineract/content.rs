//! The documents and images that rows of the ledger name, for the services of all its regions.

use fineract_constructs::constructs::data::{Content, ContentBucket, Stores};
use fineract_constructs::core::Scope;
use fineract_constructs::residency::{DataClass, Holding};

use super::cell::Cell;
use super::data::TAKES_OVER;
use super::topology::POLICY;

/// Adds a bucket at the home of each group of countries whose data the policy lets be together, with a copy where that data goes
/// on when its home is lost.
pub fn deploy(scope: &mut Scope, cells: &[Cell]) -> Vec<Content> {
    let mut scope = scope.group("content");
    let mut all = Vec::new();
    for layout in POLICY.partitions() {
        let of = |region| cells.iter().find(|cell| cell.region == region).map(|cell| &cell.stores);
        let regions = std::iter::once(layout.home).chain(layout.followers);
        let held: Vec<&Stores> = regions.filter_map(of).collect();
        let Some((home, followers)) = held.split_first() else { continue };
        let bucket = followers.iter().fold(ContentBucket::new(layout.law, home), |bucket, stores| {
            if stores.site.region == TAKES_OVER { bucket.replica(stores) } else { bucket.client(stores) }
        });
        let mut scope = scope.group(layout.name);
        Holding::new([DataClass::Pii, DataClass::Financial], layout.subjects).state(&mut scope);
        all.push(scope.add("bucket", bucket));
    }
    all
}
