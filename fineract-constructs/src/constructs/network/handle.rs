//! What a program holds of a network.

use std::marker::PhantomData;

use fineract_cfn::ec2;
use fineract_core::{IdOf, Value};

use crate::aws::region::Anywhere;
use crate::aws::{Cidr, Site, StackRef, Zone};

/// A VPC with its subnets, of a site and under its law.
#[derive(Clone, Debug)]
pub struct Network<J = Anywhere> {
    /// Where it is.
    pub site: Site,
    /// Whom it serves.
    pub purpose: Purpose,
    /// The stack that holds it.
    pub stack: StackRef,
    /// The VPC's `Name` tag, unique in its account and region; the load balancer controller finds the VPC by it.
    pub name: String,
    /// The VPC.
    pub vpc: ec2::VpcRef,
    /// The range of the VPC.
    pub cidr: Cidr,
    /// Subnets of load balancers, NAT gateways and public nodes, by zone.
    pub public: Vec<Subnet>,
    /// Subnets of nodes and interface endpoints, by zone.
    pub private: Vec<Subnet>,
    /// Subnets of databases, by zone; they have no way to the internet.
    pub database: Vec<Subnet>,
    /// Ranges that may reach the subnets of databases.
    pub database_clients: Vec<Cidr>,
    /// Subnets of the transit gateway attachment, by zone.
    pub transit: Vec<Subnet>,
    /// Subnets of firewall endpoints, by zone; none unless the network was given them.
    pub firewall: Vec<Subnet>,
    /// The internet gateway.
    pub internet_gateway: ec2::InternetGatewayRef,
    /// The addresses that private nodes show to the internet, by zone; one for a single NAT gateway, none without.
    pub nat_addresses: Vec<ec2::EipRef>,
    /// The security group of the interface endpoints, if there are any.
    pub endpoint_group: Option<ec2::SecurityGroupRef>,
    pub(crate) law: PhantomData<fn() -> J>,
}

/// Whom a network serves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Purpose {
    /// One environment, apart from all others.
    Environment,
    /// All environments of its region.
    Shared,
}

/// A subnet of a [`Network`].
#[derive(Clone, Debug)]
pub struct Subnet {
    /// Its zone.
    pub zone: Zone,
    /// Its range.
    pub cidr: Cidr,
    /// Its id.
    pub id: Value<IdOf<ec2::Subnet>>,
    /// The route table that it uses, of this subnet alone.
    pub route_table: ec2::RouteTableRef,
    /// The route to all that no other route covers, if it has one. A firewall in the way changes its target
    /// (`Scope::edit_leaf`); a second route to the same range would be refused.
    pub default_route: Option<ec2::RouteRef>,
}

impl<J> Network<J> {
    /// Every subnet, tier by tier.
    pub fn subnets(&self) -> impl Iterator<Item = &Subnet> {
        [&self.private, &self.public, &self.database, &self.transit, &self.firewall].into_iter().flatten()
    }

    /// Every route table, tier by tier: one for each subnet.
    pub fn route_tables(&self) -> impl Iterator<Item = ec2::RouteTableRef> {
        self.subnets().map(|subnet| subnet.route_table)
    }

    /// The network without its law in the type.
    pub fn erased(&self) -> Network {
        let Self {
            site,
            purpose,
            stack,
            name,
            vpc,
            cidr,
            public,
            private,
            database,
            database_clients,
            transit,
            firewall,
            internet_gateway,
            nat_addresses,
            endpoint_group,
            law: _,
        } = self;
        Network {
            site: site.clone(),
            purpose: *purpose,
            stack: *stack,
            name: name.clone(),
            vpc: *vpc,
            cidr: *cidr,
            public: public.clone(),
            private: private.clone(),
            database: database.clone(),
            database_clients: database_clients.clone(),
            transit: transit.clone(),
            firewall: firewall.clone(),
            internet_gateway: *internet_gateway,
            nat_addresses: nat_addresses.clone(),
            endpoint_group: *endpoint_group,
            law: PhantomData,
        }
    }
}
