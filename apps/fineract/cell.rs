//! A cell: one environment in one region, with all that it needs to serve by itself.

use fineract_constructs::aws::{LogRetention, Region, Site, names};
use fineract_constructs::constructs::compute::{Access, AccessLevel, EksCluster};
use fineract_constructs::constructs::data::{DataTier, DeletionProtection, Stores};
use fineract_constructs::constructs::network::{Endpoints, EnvironmentVpc, Nat, Network};
use fineract_constructs::constructs::recovery;
use fineract_constructs::constructs::security::{EnvironmentKeys, Keys};
use fineract_constructs::core::{NodeId, Scope};
use fineract_constructs::k8s::Mirror;
use fineract_constructs::residency::state_subjects;

use super::data::customers;
use super::registry::Roles;
use super::settings::{Data, EnvironmentSettings, Settings};
use super::topology::{Environment, shared_cidr};

/// What the rest of the platform needs of a cell.
pub struct Cell<'a> {
    /// Where it is in the tree.
    pub node: NodeId,
    /// Its environment.
    pub environment: Environment,
    /// What its environment is set to.
    pub settings: &'a EnvironmentSettings,
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
pub fn all<'a>(scope: &mut Scope, environment: Environment, settings: &'a Settings) -> Vec<Cell<'a>> {
    environment
        .regions()
        .iter()
        .map(|region| cell(&mut scope.group(region.short()), environment, *region, settings))
        .collect()
}

fn cell<'a>(scope: &mut Scope, environment: Environment, region: Region, settings: &'a Settings) -> Cell<'a> {
    let site = settings.site(environment, region);
    state_subjects(scope, customers(region));
    let keys = scope.add("keys", EnvironmentKeys::new(&site));
    let network = scope.add("network", network(environment, &site, settings));
    let protection = match environment {
        Environment::Dev => DeletionProtection::Off,
        Environment::Stage | Environment::Prod => DeletionProtection::On,
    };
    let stores = scope.add("data", DataTier::new(&network, &keys).deletion_protection(protection));
    Cell {
        node: scope.node(),
        environment,
        settings: settings.of(environment),
        region,
        network,
        keys,
        stores,
    }
}

fn network(environment: Environment, site: &Site, settings: &Settings) -> EnvironmentVpc {
    let region = site.region;
    let cluster = site.name(names::Kind::Cluster, "eks");
    let network = EnvironmentVpc::new(site, environment.cidr(region))
        .cluster(cluster)
        .endpoint_callers(settings.callers())
        .database_clients(environment.peers(region).map(|peer| environment.cidr(peer)));
    match environment {
        Environment::Dev => {
            network.nat(Nat::Single).endpoints(Endpoints::S3).flow_logs(LogRetention::OneMonth)
        }
        Environment::Stage | Environment::Prod => network,
    }
}

impl Cell<'_> {
    /// The cell's cluster.
    pub fn cluster(&self, roles: &Roles, mirrors: &[Mirror]) -> EksCluster {
        let roles = &roles[&self.network.site.account];
        let mirror = mirrors.iter().find(|mirror| mirror.is_of(&self.network.site));
        let mirror = mirror.expect("every region of every account has one");
        // Operators and pipelines come in through the shared network of the region.
        let cluster = EksCluster::new(&self.network)
            .keys(&self.keys)
            .mirror(mirror)
            .access(
                "deployer",
                Access::new(roles.deployer_of(self.environment.name()), AccessLevel::ClusterAdmin),
            )
            .access("operator", Access::new(roles.operator_arn.as_str(), AccessLevel::View))
            .access(
                "recoverer",
                Access::new(roles.recoverer_of(self.environment.name()), AccessLevel::View)
                    .group(recovery::GROUP),
            )
            .private_endpoint([shared_cidr(self.region)])
            .nodes(self.settings.nodes());
        // Databases and caches in the cluster have theirs from it, and services that end TLS where no accelerator leads.
        let issues = self.settings.data == Data::InCluster || self.environment == Environment::Dev;
        let cluster = if issues { cluster.certificates() } else { cluster };
        let cluster = match self.settings.data {
            Data::InCluster => cluster.vertical_autoscaler(),
            Data::Managed => cluster,
        };
        match self.environment {
            Environment::Dev => cluster.log_retention(LogRetention::OneMonth),
            Environment::Stage | Environment::Prod => cluster.deletion_protection(),
        }
    }
}
