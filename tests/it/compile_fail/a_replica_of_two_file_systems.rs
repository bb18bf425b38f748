//! A destination has one source (EFS-2).

use fineract_constructs::aws::law;
use fineract_constructs::aws::region::{France, Germany, Ireland};
use fineract_constructs::constructs::storage::{Awaiting, EfsFileSystem, FileSystem};

fn replicate(
    dublin: EfsFileSystem<Ireland>,
    paris: EfsFileSystem<France>,
    frankfurt: FileSystem<Germany, Awaiting>,
) {
    dublin.replicate_to(law::EEA, frankfurt);
    paris.replicate_to(law::EEA, frankfurt);
}

fn main() {}
