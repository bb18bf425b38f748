//! Data is encrypted by keys of its own region (AUR-9).
use fineract_constructs::aws::region::{Germany, Ireland};
use fineract_constructs::constructs::data::DataTier;
use fineract_constructs::constructs::network::Network;
use fineract_constructs::constructs::security::Keys;

fn program(dublin: &Network<Ireland>, frankfurt: &Keys<Germany>) {
    DataTier::new(dublin, frankfurt);
}

fn main() {}
