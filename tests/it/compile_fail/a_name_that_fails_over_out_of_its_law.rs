//! Data of the European Economic Area stays there, whatever fails (R53-11, RES-11).

use fineract_constructs::aws::law;
use fineract_constructs::aws::region::{Ireland, UnitedKingdom};
use fineract_constructs::constructs::edge::{Edge, Regional};

fn program(london: &Edge<UnitedKingdom>, dublin: &Edge<Ireland>) {
    Regional::new(law::EEA, dublin).failover(london);
}

fn main() {}
