//! All members have the version of the database (AUR-7).
use fineract_constructs::aws::region::Germany;
use fineract_constructs::constructs::data::Stores;
use fineract_constructs::constructs::data::aurora::{POSTGRES_17, Secondary};

fn program(frankfurt: &Stores<Germany>) {
    Secondary::new(frankfurt).version(POSTGRES_17);
}

fn main() {}
