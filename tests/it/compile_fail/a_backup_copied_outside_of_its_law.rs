//! Recovery points of the EEA are not copied to the United Kingdom (RES-5).

use fineract_constructs::aws::law;
use fineract_constructs::aws::region::{Ireland, UnitedKingdom};
use fineract_constructs::constructs::storage::{BackupRule, Vault};

fn daily(dublin: &Vault<Ireland>, london: &Vault<UnitedKingdom>) {
    BackupRule::new("daily", dublin).copy_to(law::EEA, london);
}

fn main() {}
