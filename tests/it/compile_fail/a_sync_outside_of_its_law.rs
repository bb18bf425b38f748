//! Files of the EEA are not synced to the United Kingdom (RES-6).

use fineract_constructs::aws::law;
use fineract_constructs::aws::region::{Ireland, UnitedKingdom};
use fineract_constructs::constructs::security::Keys;
use fineract_constructs::constructs::storage::{FileSync, FileSystem};

fn sync(from: &FileSystem<Ireland>, to: &FileSystem<UnitedKingdom>, keys: &Keys<UnitedKingdom>) {
    FileSync::new(law::EEA, from, to, keys);
}

fn main() {}
