//! An accelerator leads to the nearest region, so all of its regions are under one law (GA-7).

use fineract_constructs::aws::law;
use fineract_constructs::aws::region::UnitedKingdom;
use fineract_constructs::constructs::edge::{EdgeStack, GlobalAccelerator};
use fineract_constructs::core::Scope;

fn program(global: &mut Scope, london: EdgeStack<UnitedKingdom>) {
    let eea = global.add("eea", GlobalAccelerator::new(law::EEA, "fineract", "prod").listener(443));
    london.accelerator(&eea);
}

fn main() {}
