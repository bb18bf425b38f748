use fineract_constructs::aws::law;
use fineract_constructs::constructs::data::aurora::POSTGRES_17;
use fineract_constructs::constructs::data::{AuroraRegional, Stores};

fn program(stores: &[Stores]) {
    AuroraRegional::new(law::EEA, POSTGRES_17, &stores[0]);
}

fn main() {}
