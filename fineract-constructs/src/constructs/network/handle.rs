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
    /// The stack that holds it.
    pub stack: StackRef,
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
    /// Subnets of the transit gateway attachment, by zone.
    pub transit: Vec<Subnet>,
    pub(crate) law: PhantomData<fn() -> J>,
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
    /// The route table that it uses.
    pub route_table: ec2::RouteTableRef,
}

impl<J> Network<J> {
    /// The network without its law in the type.
    pub fn erased(&self) -> Network {
        let Self { site, stack, vpc, cidr, public, private, database, transit, law: _ } = self;
        Network {
            site: site.clone(),
            stack: *stack,
            vpc: *vpc,
            cidr: *cidr,
            public: public.clone(),
            private: private.clone(),
            database: database.clone(),
            transit: transit.clone(),
            law: PhantomData,
        }
    }
}
