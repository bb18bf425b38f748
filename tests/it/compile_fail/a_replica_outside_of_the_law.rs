use fineract_constructs::aws::law;
use fineract_constructs::aws::region::{Ireland, UnitedKingdom};
use fineract_constructs::constructs::data::aurora::POSTGRES_17;
use fineract_constructs::constructs::data::{AuroraGlobal, Stores};

fn program(dublin: &Stores<Ireland>, london: &Stores<UnitedKingdom>) {
    AuroraGlobal::new(law::EEA, POSTGRES_17, dublin).replica(london);
}

fn main() {}
