//! A cell: one environment in one region, with all that it needs to serve by itself.

use fineract_constructs::aws::{LogRetention, Region, names};
use fineract_constructs::constructs::compute::{Access, AccessLevel, EksCluster, Nodes};
use fineract_constructs::constructs::data::{DataTier, DeletionProtection, Stores};
use fineract_constructs::constructs::network::{Endpoints, EnvironmentVpc, Nat, Network};
use fineract_constructs::constructs::security::{EnvironmentKeys, Keys};
use fineract_constructs::core::{NodeId, Scope};
use fineract_constructs::residency::state_subjects;

use super::data::customers;
use super::topology::{DEPLOYER_ROLE, Environment, OPERATOR_ROLE, shared_cidr};

/// What the rest of the platform needs of a cell.
pub struct Cell {
    /// Where it is in the tree.
    pub node: NodeId,
    /// Its environment.
    pub environment: Environment,
    /// Its region.
    pub region: Region,
    /// Its network.
    pub network: Network,
    /// Its keys.
    pub keys: Keys,
    /// Where its databases and caches go; of those in the cluster, where their credentials are.
    pub stores: Stores,
}

/// The cells of an environment, in the order of its regions.
pub fn all(scope: &mut Scope, environment: Environment) -> Vec<Cell> {
    environment
        .regions()
        .iter()
        .map(|region| cell(&mut scope.group(region.short()), environment, *region))
        .collect()
}

fn cell(scope: &mut Scope, environment: Environment, region: Region) -> Cell {
    state_subjects(scope, customers(region));
    let keys = scope.add("keys", EnvironmentKeys::new(&environment.site(region)));
    let network = scope.add("network", network(environment, region));
    let protection = match environment {
        Environment::Dev => DeletionProtection::Off,
        Environment::Stage | Environment::Prod => DeletionProtection::On,
    };
    let stores = scope.add("data", DataTier::new(&network, &keys).deletion_protection(protection));
    Cell { node: scope.node(), environment, region, network, keys, stores }
}

fn network(environment: Environment, region: Region) -> EnvironmentVpc {
    let site = environment.site(region);
    let cluster = site.name(names::Kind::Cluster, "eks");
    let network = EnvironmentVpc::new(&site, environment.cidr(region))
        .cluster(cluster)
        .database_clients(environment.peers(region).map(|peer| environment.cidr(peer)));
    match environment {
        Environment::Dev => {
            network.nat(Nat::Single).endpoints(Endpoints::S3).flow_logs(LogRetention::OneMonth)
        }
        Environment::Stage | Environment::Prod => network,
    }
}

impl Cell {
    /// The cell's cluster.
    pub fn cluster(&self) -> EksCluster {
        // Operators and pipelines come in through the shared network of the region.
        let cluster = EksCluster::new(&self.network)
            .keys(&self.keys)
            .access("deployer", Access::new(DEPLOYER_ROLE, AccessLevel::ClusterAdmin))
            .access("operator", Access::new(OPERATOR_ROLE, AccessLevel::View))
            .private_endpoint([shared_cidr(self.region)]);
        match self.environment {
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
}
