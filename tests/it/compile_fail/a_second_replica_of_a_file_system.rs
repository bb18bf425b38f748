//! A file system replicates to one destination (EFS-1).

use fineract_constructs::aws::law;
use fineract_constructs::aws::region::{France, Germany, Ireland};
use fineract_constructs::constructs::storage::{Awaiting, EfsFileSystem, FileSystem};

fn replicate(
    files: EfsFileSystem<Ireland>,
    paris: FileSystem<France, Awaiting>,
    frankfurt: FileSystem<Germany, Awaiting>,
) {
    files.replicate_to(law::EEA, frankfurt).replicate_to(law::EEA, paris);
}

fn main() {}
