//! The network of one environment.

use fineract_core::{Construct, Scope};

use super::vpc::{Vpc, options};
use super::{Network, Purpose};
use crate::aws::region::Anywhere;
use crate::aws::{CidrInput, Site};

/// The VPC of one environment in a region, apart from those of all other environments.
///
/// `cidr` is a /16 (or the /17 that the tiers fill); in it each zone has five kinds of subnet:
///
/// | tier | size | from | who is there | way out |
/// |---|---|---|---|---|
/// | private | /19 | `.0.0` | nodes, interface endpoints, internal load balancers | the NAT gateway of the zone |
/// | public | /22 | `.96.0` | load balancers, NAT gateways, public nodes | the internet gateway |
/// | database | /22 | `.108.0` | databases, caches, mount targets | none |
/// | transit | /28 | `.120.0` | the transit gateway attachment | none |
/// | firewall | /28 | `.121.0` | firewall endpoints, if asked for | the internet gateway |
///
/// Every subnet has a route table of its own; routes to a transit gateway are added by who owns the gateway. Subnets
/// carry the tags by which the load balancer controller finds them, the VPC its `Name` ([`Network::name`]).
///
/// Network ACLs are the baseline of the VPC's firewall: public and private subnets send anywhere and take what load
/// balancers and nodes serve, and answers; the database tier takes PostgreSQL, Redis and NFS from private subnets and
/// sends nothing but answers.
///
/// Endpoints take calls of principals of the network's account, and of those that are named as
/// [`endpoint_callers`](Self::endpoint_callers).
///
/// CloudFormation can't remove the rules of the default security group, which lets its own members talk to each other;
/// nothing of this library is ever a member.
///
/// ```
/// use fineract_constructs::aws::{AccountId, LogRetention, Site, region};
/// use fineract_constructs::constructs::network::{EnvironmentVpc, Nat};
/// use fineract_constructs::{cidr, core::App};
///
/// let mut app = App::new();
/// let site = Site::new("fineract", "dev", AccountId::new("111122223333"), region::FRANKFURT);
/// let network = app.root().add(
///     "dev-network",
///     EnvironmentVpc::new(&site, cidr!("10.49.0.0/16"))
///         .cluster("fineract-dev-eks-euc1")
///         .nat(Nat::Single)
///         .flow_logs(LogRetention::OneMonth),
/// );
/// assert_eq!(network.database[1].cidr.to_string(), "10.49.112.0/22");
/// ```
///
/// # Creates
/// The stack `<platform>-<environment>-network-<region>` with the VPC, its internet gateway and attachment; for each
/// zone and tier a subnet, a route table and their association, and for each tier a network ACL with its entries and
/// associations; for each zone a NAT gateway with its address; the gateway endpoint of S3, the interface endpoints and
/// their security group; a flow log, its log group and its role.
///
/// # Reports
/// `NET-003` for text that is no network, `NET-004` for fewer than two zones, `NET-006` for a range of another size,
/// `NET-007` for a zone that the region lacks, `NET-008` for too many database clients.
#[derive(Clone, Debug)]
pub struct EnvironmentVpc<J = Anywhere>(Vpc<J>);

impl<J> EnvironmentVpc<J> {
    /// The network of a site's environment.
    pub fn new(site: &Site<J>, cidr: impl Into<CidrInput>) -> Self {
        Self(Vpc::new(site, cidr.into(), Purpose::Environment))
    }

    options!();

    /// A cluster, by name, that finds its load balancers' subnets here; say it once for each cluster.
    pub fn cluster(mut self, name: impl Into<String>) -> Self {
        self.0.clusters.push(name.into());
        self
    }
}

impl<J> Construct for EnvironmentVpc<J> {
    type Handle = Network<J>;

    fn build(self, scope: &mut Scope) -> Network<J> {
        self.0.build(scope)
    }
}
