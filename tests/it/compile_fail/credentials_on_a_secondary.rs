use fineract_constructs::aws::region::Germany;
use fineract_constructs::constructs::data::Stores;
use fineract_constructs::constructs::data::aurora::Secondary;

fn program(frankfurt: &Stores<Germany>) {
    Secondary::new(frankfurt).master_username("fineract");
}

fn main() {}
