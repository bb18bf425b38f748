//! What both kinds of network are made of.

use std::collections::BTreeSet;
use std::marker::PhantomData;

use fineract_cfn::{ec2, kms};
use fineract_core::{Arn, Construct, Scope, Value};

use super::endpoints::{self, Endpoints};
use super::routes::{self, Nat};
use super::tiers::{self, FirewallSubnets, Tier};
use super::{Network, Purpose, Subnet, acl, flow_logs};
use crate::aws::names::Kind;
use crate::aws::{AccountId, Cidr, CidrInput, LogRetention, Site, Zone};

/// A network while it is described.
#[derive(Clone, Debug)]
pub(super) struct Vpc<J> {
    pub(super) site: Site,
    pub(super) cidr: CidrInput,
    pub(super) purpose: Purpose,
    pub(super) zones: Option<Vec<char>>,
    pub(super) nat: Nat,
    pub(super) endpoints: Endpoints,
    pub(super) callers: Vec<AccountId>,
    pub(super) firewall: FirewallSubnets,
    pub(super) retention: LogRetention,
    pub(super) log_key: Option<Value<Arn<kms::Key>>>,
    pub(super) clusters: Vec<String>,
    pub(super) database_clients: Vec<Cidr>,
    law: PhantomData<fn() -> J>,
}

/// The setters that both kinds have.
macro_rules! options {
    () => {
        /// The zones by their letters, at least two of the region's; by default all.
        pub fn zones(mut self, letters: impl IntoIterator<Item = char>) -> Self {
            self.0.zones = Some(letters.into_iter().collect());
            self
        }

        /// How private subnets reach the internet; by default through a NAT gateway in each zone.
        pub fn nat(mut self, nat: $crate::constructs::network::Nat) -> Self {
            self.0.nat = nat;
            self
        }

        /// Which AWS services are reached without the internet; by default all that the platform uses.
        pub fn endpoints(mut self, endpoints: $crate::constructs::network::Endpoints) -> Self {
            self.0.endpoints = endpoints;
            self
        }

        /// Accounts, beside the network's own, whose principals may call AWS through the endpoints; by default none. Those of
        /// any other account are refused there, whatever their policies say: so name the account of a pipeline that deploys
        /// from this network by a role of its own.
        pub fn endpoint_callers(
            mut self,
            accounts: impl IntoIterator<Item = $crate::aws::AccountId>,
        ) -> Self {
            self.0.callers.extend(accounts);
            self
        }

        /// Subnets for the endpoints of a firewall; by default none.
        pub fn firewall(mut self, subnets: $crate::constructs::network::FirewallSubnets) -> Self {
            self.0.firewall = subnets;
            self
        }

        /// How long flow logs are kept; by default a year.
        pub fn flow_logs(mut self, retention: $crate::aws::LogRetention) -> Self {
            self.0.retention = retention;
            self
        }

        /// The key that encrypts flow logs; by default one that CloudWatch Logs owns.
        ///
        /// Its policy must let `logs.<region>.amazonaws.com` use it for log groups of the account.
        pub fn flow_log_key(
            mut self,
            key: impl ::fineract_core::IntoValue<::fineract_core::Arn<::fineract_cfn::kms::Key>>,
        ) -> Self {
            self.0.log_key = Some(key.into_value());
            self
        }

        /// Ranges beyond the VPC's private subnets that may reach the database tier, such as those of the same
        /// environment in another region.
        pub fn database_clients(mut self, ranges: impl IntoIterator<Item = $crate::aws::Cidr>) -> Self {
            self.0.database_clients.extend(ranges);
            self
        }
    };
}
pub(super) use options;

/// What every part of a network needs to know of it.
pub(super) struct Plan {
    pub(super) site: Site,
    pub(super) vpc: ec2::VpcRef,
    pub(super) cidr: Cidr,
    pub(super) zones: Vec<(usize, Zone)>,
}

impl<J> Vpc<J> {
    pub(super) fn new(site: &Site<J>, cidr: CidrInput, purpose: Purpose) -> Self {
        Self {
            site: site.erased(),
            cidr,
            purpose,
            zones: None,
            nat: Nat::PerZone,
            endpoints: Endpoints::All,
            callers: Vec::new(),
            firewall: FirewallSubnets::None,
            retention: LogRetention::OneYear,
            log_key: None,
            clusters: Vec::new(),
            database_clients: Vec::new(),
            law: PhantomData,
        }
    }

    pub(super) fn build(self, scope: &mut Scope) -> Network<J> {
        let Self { site, cidr, purpose, zones, nat, endpoints, firewall, retention, log_key, .. } = &self;
        let cidr = tiers::range(scope, cidr.clone());
        let zones = tiers::zones(scope, site.region, zones.as_deref());
        let whose = match purpose {
            Purpose::Environment => format!("of {}", site.environment),
            Purpose::Shared => "that environments share".to_owned(),
        };
        let description = format!("The network {whose} in {}, {cidr}.", site.region.city());
        let stack = site.stack("network").description(description).build(scope);

        let name = site.name(Kind::NameTag, "network");
        let vpc = ec2::Vpc::new()
            .cidr_block(cidr)
            .enable_dns_support(true)
            .enable_dns_hostnames(true)
            .tags([("Name", &*name)]);
        let vpc = scope.add("vpc", vpc);
        let plan = Plan { site: site.clone(), vpc, cidr, zones };

        let mut tier = |tier| self.tier(scope, &plan, tier);
        let mut public = tier(Tier::Public);
        let mut private = tier(Tier::Private);
        let database = tier(Tier::Database);
        let transit = tier(Tier::Transit);
        let mut inspection = match firewall {
            FirewallSubnets::None => Vec::new(),
            FirewallSubnets::PerZone => tier(Tier::Firewall),
        };
        let internet = routes::internet_gateway(scope, &plan);
        routes::to_internet(scope, &mut public, Tier::Public, internet);
        routes::to_internet(scope, &mut inspection, Tier::Firewall, internet);
        let nat_addresses = routes::nat(scope, &plan, *nat, &public, &mut private, internet);

        let clients = acl::database_clients(&private, &self.database_clients);
        for (tier, subnets) in [
            (Tier::Public, &public),
            (Tier::Private, &private),
            (Tier::Database, &database),
            (Tier::Transit, &transit),
            (Tier::Firewall, &inspection),
        ] {
            acl::add(scope, &plan, tier, subnets, &clients);
        }
        let callers: BTreeSet<_> = self.callers.iter().copied().chain([site.account]).collect();
        let callers: Vec<_> = callers.into_iter().collect();
        let endpoint_group = endpoints::add(scope, &plan, *endpoints, &callers, &private, &public);
        flow_logs::add(scope, &plan, *retention, log_key.as_ref());

        Network {
            site: self.site,
            purpose: self.purpose,
            stack,
            name,
            vpc,
            cidr,
            public,
            private,
            database,
            database_clients: clients.into_iter().map(|(_, cidr)| cidr).collect(),
            transit,
            firewall: inspection,
            internet_gateway: internet.gateway,
            nat_addresses,
            endpoint_group,
            law: PhantomData,
        }
    }

    /// A subnet and a route table of its own in each zone, without routes.
    fn tier(&self, scope: &mut Scope, plan: &Plan, tier: Tier) -> Vec<Subnet> {
        let mut subnets = Vec::new();
        for &(index, zone) in &plan.zones {
            let id = format!("{}-{}", tier.name(), zone.letter);
            let cidr = tier.subnet(plan.cidr, index);
            let name = plan.site.name(Kind::NameTag, &id);
            let mut tags = vec![("Name".to_owned(), name.clone())];
            tags.extend(self.discovery_tags(tier));
            let mut subnet = ec2::Subnet::new(plan.vpc.id())
                .availability_zone(zone.to_string())
                .cidr_block(cidr)
                .tags(tags);
            // Nodes in a public subnet have no other way to an address, and without one they can't join.
            if tier == Tier::Public {
                subnet = subnet.map_public_ip_on_launch(true);
            }
            let subnet = scope.add(&*id, subnet);
            let table = ec2::RouteTable::new(plan.vpc.id()).tags([("Name", name)]);
            let route_table = scope.add(format!("{id}-routes"), table);
            scope.add(
                format!("{id}-routed"),
                ec2::SubnetRouteTableAssociation::new(route_table.id(), subnet.id()),
            );
            subnets.push(Subnet { zone, cidr, id: subnet.id(), route_table, default_route: None });
        }
        subnets
    }

    /// The tags by which the load balancer controller finds subnets (VPC-5).
    fn discovery_tags(&self, tier: Tier) -> Vec<(String, String)> {
        let role = match (self.purpose, tier) {
            (Purpose::Environment, Tier::Public) => "elb",
            (Purpose::Environment, Tier::Private) => "internal-elb",
            _ => return Vec::new(),
        };
        let clusters = self.clusters.iter();
        let shared = clusters.map(|name| (format!("kubernetes.io/cluster/{name}"), "shared".to_owned()));
        [(format!("kubernetes.io/role/{role}"), "1".to_owned())].into_iter().chain(shared).collect()
    }
}
