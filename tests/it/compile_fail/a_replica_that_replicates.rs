//! A destination is no source: replications have no chain (EFS-2).

use fineract_constructs::aws::law;
use fineract_constructs::aws::region::{France, Germany};
use fineract_constructs::constructs::storage::{Awaiting, EfsFileSystem, FileSystem};

fn replicate(files: EfsFileSystem<Germany>, paris: FileSystem<France, Awaiting>) {
    files.destination().replicate_to(law::EEA, paris);
}

fn main() {}
