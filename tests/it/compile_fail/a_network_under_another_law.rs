//! A network is under the law of its site's region, and of no other.

use fineract_constructs::aws::region::{self, Germany};
use fineract_constructs::aws::{AccountId, Site};
use fineract_constructs::constructs::network::{EnvironmentVpc, Network};
use fineract_constructs::{cidr, core::App};

fn main() {
    let dublin = Site::new("fineract", "prod", AccountId::new("111122223333"), region::IRELAND);
    let mut app = App::new();
    let _: Network<Germany> = app.root().add("network", EnvironmentVpc::new(&dublin, cidr!("10.3.0.0/16")));
}
