//! Files of the EEA have no replica in the United Kingdom (RES-2); D08 was one in another part of the world.

use fineract_constructs::aws::law;
use fineract_constructs::aws::region::{Ireland, UnitedKingdom};
use fineract_constructs::constructs::storage::{Awaiting, EfsFileSystem, FileSystem};

fn replicate(files: EfsFileSystem<Ireland>, london: FileSystem<UnitedKingdom, Awaiting>) {
    files.replicate_to(law::EEA, london);
}

fn main() {}
