//! Networks of two regions, connected by transit gateways that are peered with each other.
//!
//! `cargo run --example 11_backbone_without_core_network -- synth --out target/11_backbone_without_core_network`
//!
//! Try it: give a network a range of the other region.

use std::process::ExitCode;

use fineract_constructs::aws::{AccountId, Region, Site, region};
use fineract_constructs::cidr;
use fineract_constructs::cli::Application;
use fineract_constructs::constructs::network::{
    Backbone, Endpoints, EnvironmentVpc, SharedVpc, Transit, TransitGateway,
};
use fineract_constructs::core::Scope;

/// A gateway and its networks: of a /12, a /16 for each.
fn transit(app: &mut Scope, region: Region, index: u32) -> Transit {
    let site = |environment| Site::new("bank", environment, AccountId::new("111122223333"), region);
    let range = |slot| cidr!("10.0.0.0/8").subnet(16, 16 * index + slot).expect("sixteen networks fit");
    let mut here = app.group(region.short());
    let shared = SharedVpc::new(&site("shared"), range(0)).endpoints(Endpoints::S3);
    let mut gateway =
        TransitGateway::new(&site("shared"), 64_601 + index).attach(&here.add("shared", shared));
    for (slot, environment) in [(1, "stage"), (2, "prod")] {
        let network = EnvironmentVpc::new(&site(environment), range(slot)).endpoints(Endpoints::S3);
        gateway = gateway.attach(&here.add(environment, network));
    }
    here.add("transit", gateway)
}

pub(crate) fn program(app: &mut Scope) {
    let regions = [region::IRELAND.erased(), region::FRANKFURT.erased()];
    let gateways = (0..).zip(regions).map(|(index, region)| transit(app, region, index)).collect();
    app.add("backbone", Backbone::TransitGatewayMesh { gateways });
}

fn main() -> ExitCode {
    fineract_constructs::cli::main(&[Application::new("backbone", program)])
}
