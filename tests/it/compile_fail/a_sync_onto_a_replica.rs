//! `DataSync` writes to no replica (DS-5).

use fineract_constructs::aws::law;
use fineract_constructs::aws::region::{Germany, Ireland};
use fineract_constructs::constructs::security::Keys;
use fineract_constructs::constructs::storage::{FileSync, FileSystem, Replica};

fn sync(from: &FileSystem<Ireland>, to: &FileSystem<Germany, Replica>, keys: &Keys<Germany>) {
    FileSync::new(law::EEA, from, to, keys);
}

fn main() {}
