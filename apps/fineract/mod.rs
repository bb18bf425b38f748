//! Apache Fineract, the platform: three environments in four regions, nine clusters.

pub mod topology;

use fineract_constructs::aws::{Region, names};
use fineract_constructs::constructs::network::{Endpoints, EnvironmentVpc, Nat, Network, SharedVpc};
use fineract_constructs::core::Scope;

use topology::{Environment, REGIONS, shared_cidr, shared_site};

/// The whole platform.
pub fn platform(app: &mut Scope) {
    app.tag("Platform", topology::PLATFORM);
    let mut shared = app.group("shared");
    shared.tag("Environment", "shared");
    for region in REGIONS {
        shared_services(&mut shared.group(region.short()), region);
    }
    for environment in Environment::ALL {
        let mut scope = app.group(environment.name());
        scope.tag("Environment", environment.name());
        for &region in environment.regions() {
            cell(&mut scope.group(region.short()), environment, region);
        }
    }
}

/// What all environments share in a region.
fn shared_services(scope: &mut Scope, region: Region) -> Network {
    scope.add("network", SharedVpc::new(&shared_site(region), shared_cidr(region)))
}

/// An environment in a region.
fn cell(scope: &mut Scope, environment: Environment, region: Region) {
    let site = environment.site(region);
    let cluster = site.name(names::Kind::Cluster, "eks");
    let network = EnvironmentVpc::new(&site, environment.cidr(region)).cluster(&cluster);
    scope.add(
        "network",
        match environment {
            Environment::Dev => network.nat(Nat::Single).endpoints(Endpoints::S3),
            Environment::Stage | Environment::Prod => network,
        },
    );
}
