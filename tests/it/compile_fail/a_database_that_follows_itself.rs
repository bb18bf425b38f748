//! A primary and its secondaries are in different regions (AUR-1).
use fineract_constructs::aws::law;
use fineract_constructs::aws::region::Ireland;
use fineract_constructs::constructs::data::aurora::POSTGRES_17;
use fineract_constructs::constructs::data::{AuroraGlobal, Stores};

fn program(dublin: &Stores<Ireland>, dublin_again: &Stores<Ireland>) {
    AuroraGlobal::new(law::EEA, POSTGRES_17, dublin).replica(dublin_again);
}

fn main() {}
