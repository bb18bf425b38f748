//! RDS manages no password of a global database (AUR-3).
use fineract_constructs::aws::law;
use fineract_constructs::aws::region::Ireland;
use fineract_constructs::constructs::data::aurora::POSTGRES_17;
use fineract_constructs::constructs::data::{AuroraGlobal, Stores};

fn program(dublin: &Stores<Ireland>) {
    AuroraGlobal::new(law::EEA, POSTGRES_17, dublin).manage_master_user_password(true);
}

fn main() {}
