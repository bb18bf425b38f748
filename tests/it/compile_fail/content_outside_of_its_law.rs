//! Content of the EEA is not copied to London (RES-2).

use fineract_constructs::aws::law;
use fineract_constructs::aws::region::{Ireland, UnitedKingdom};
use fineract_constructs::constructs::data::{ContentBucket, Stores};

fn content(dublin: &Stores<Ireland>, london: &Stores<UnitedKingdom>) {
    ContentBucket::new(law::EEA, dublin).replica(london);
}

fn main() {}
