//! Apache Fineract, the platform: three environments in four regions, nine clusters.

pub mod services;
pub mod topology;

use fineract_constructs::aws::{LogRetention, Region, names};
use fineract_constructs::constructs::compute::{Access, AccessLevel, EksCluster, Nodes};
use fineract_constructs::constructs::network::{Endpoints, EnvironmentVpc, Nat, Network, SharedVpc};
use fineract_constructs::constructs::security::{EnvironmentKeys, Keys};
use fineract_constructs::core::Scope;

use topology::{DEPLOYER_ROLE, Environment, OPERATOR_ROLE, REGIONS, shared_cidr, shared_site};

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
    let keys = scope.add("keys", EnvironmentKeys::new(&site));
    let network = scope.add("network", network(environment, region));
    let cluster = scope.add("eks", cluster(environment, region, &network, &keys));
    services::deploy(&mut scope.group("services"), environment, &cluster);
}

fn network(environment: Environment, region: Region) -> EnvironmentVpc {
    let site = environment.site(region);
    let network =
        EnvironmentVpc::new(&site, environment.cidr(region)).cluster(site.name(names::Kind::Cluster, "eks"));
    match environment {
        Environment::Dev => {
            network.nat(Nat::Single).endpoints(Endpoints::S3).flow_logs(LogRetention::OneMonth)
        }
        Environment::Stage | Environment::Prod => network,
    }
}

fn cluster(environment: Environment, region: Region, network: &Network, keys: &Keys) -> EksCluster {
    // Operators and pipelines come in through the shared network of the region.
    let cluster = EksCluster::new(network)
        .keys(keys)
        .access("deployer", Access::new(DEPLOYER_ROLE, AccessLevel::ClusterAdmin))
        .access("operator", Access::new(OPERATOR_ROLE, AccessLevel::View))
        .private_endpoint([shared_cidr(region)]);
    match environment {
        // Developers' databases run in the cluster, on nodes of their own.
        Environment::Dev => cluster
            .nodes([
                Nodes::private().instance_types(["m6i.xlarge"]).scaling(2, 3, 8),
                Nodes::public().scaling(1, 1, 3),
                Nodes::database().scaling(0, 1, 2),
            ])
            .log_retention(LogRetention::OneMonth),
        Environment::Stage => cluster
            .nodes([
                Nodes::private().instance_types(["m6i.2xlarge"]).scaling(3, 3, 9),
                Nodes::public().scaling(3, 3, 6),
            ])
            .deletion_protection(),
        Environment::Prod => cluster
            .nodes([
                Nodes::private().instance_types(["m6i.2xlarge"]).scaling(3, 6, 24),
                Nodes::public().scaling(3, 3, 12),
            ])
            .deletion_protection(),
    }
}
