//! Pods write to no replica (EFS-7).

use fineract_constructs::aws::region::Germany;
use fineract_constructs::constructs::compute::Cluster;
use fineract_constructs::constructs::storage::{FileSystem, Replica, StorageClasses};

fn classes(cluster: &Cluster, files: &FileSystem<Germany, Replica>) {
    StorageClasses::new(cluster).files(files);
}

fn main() {}
