//! Aurora stores what is written, and nobody sizes it (AUR-14).
use fineract_constructs::aws::law;
use fineract_constructs::aws::region::Ireland;
use fineract_constructs::constructs::data::aurora::POSTGRES_17;
use fineract_constructs::constructs::data::{AuroraGlobal, Stores};

fn program(dublin: &Stores<Ireland>) {
    AuroraGlobal::new(law::EEA, POSTGRES_17, dublin).allocated_storage(100);
}

fn main() {}
