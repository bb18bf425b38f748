//! Names, asked from outside and asked of outside.

use fineract_cfn::route53resolver::{self, IpAddressRequest, TargetAddress};
use fineract_cfn::{Tag, ec2, ram};
use fineract_core::{Code, Scope, Severity, text};

use crate::aws::names::Kind;
use crate::constructs::network::guests::Guest;
use crate::constructs::network::{BACKBONE, Network, Subnet};

/// A domain whose names are asked of servers outside of AWS, such as those of a data centre.
#[derive(Clone, Debug)]
pub struct Forward {
    domain: String,
    servers: Vec<String>,
}

pub(crate) static NO_SERVERS: Code = Code {
    id: "DNS-001",
    title: "a domain that nobody is asked for",
    severity: Severity::Error,
    explanation: "Names of a forwarded domain are asked of the servers that the rule names. Without servers every name of \
the domain fails, in every network that has the rule.\n\nName two servers, so that one can be down.",
};

/// The place of the resolver's address in each subnet: the first four are taken by AWS. Source: VPC user guide, "Subnet
/// sizing".
const PLACE: u32 = 10;

impl Forward {
    /// A domain, such as `bank.internal`, and the addresses of the servers that know it.
    pub fn new<S: Into<String>>(domain: impl Into<String>, servers: impl IntoIterator<Item = S>) -> Self {
        Self { domain: domain.into(), servers: servers.into_iter().map(Into::into).collect() }
    }
}

/// The addresses that names of the region are asked at, one in each private subnet.
pub(super) fn addresses(network: &Network) -> Vec<String> {
    let host = |subnet: &Subnet| subnet.cidr.subnet(32, PLACE).map(|address| address.to_string());
    let plain = |address: String| address.trim_end_matches("/32").to_owned();
    network.private.iter().filter_map(host).map(plain).collect()
}

/// Where networks of the backbone ask for names of this region.
pub(super) fn inbound(scope: &mut Scope, network: &Network) {
    let name = network.site.name(Kind::NameTag, "resolver-in");
    let rules = ["udp", "tcp"].map(|protocol| {
        ec2::Ingress::new(protocol)
            .cidr_ip(BACKBONE.to_string())
            .from_port(53)
            .to_port(53)
            .description("DNS from the backbone")
    });
    let group = ec2::SecurityGroup::new("Who may ask for names of the region")
        .vpc_id(network.vpc.id())
        .security_group_ingress(rules)
        .tags([Tag::new("Name", name.as_str())]);
    let group = scope.add("group", group);
    let places = network.private.iter().zip(addresses(network));
    let places = places.map(|(subnet, address)| IpAddressRequest::new(&subnet.id).ip(address));
    let endpoint =
        route53resolver::ResolverEndpoint::new("INBOUND", places.collect::<Vec<_>>(), [group.id()])
            .name(name);
    scope.add("endpoint", endpoint);
}

/// How networks ask servers outside of AWS for names of their domains.
pub(super) fn outbound(
    scope: &mut Scope,
    network: &Network,
    forwards: &[Forward],
    own: &[Network],
    guests: &[Guest],
) {
    let name = network.site.name(Kind::NameTag, "resolver-out");
    let rules = ["udp", "tcp"].map(|protocol| {
        ec2::Egress::new(protocol)
            .cidr_ip(BACKBONE.to_string())
            .from_port(53)
            .to_port(53)
            .description("DNS to servers on the backbone")
    });
    let group = ec2::SecurityGroup::new("Whom the region asks for names")
        .vpc_id(network.vpc.id())
        .security_group_egress(rules)
        .tags([Tag::new("Name", name.as_str())]);
    let group = scope.add("group", group);
    let places = network.private.iter().map(|subnet| IpAddressRequest::new(&subnet.id));
    let endpoint =
        route53resolver::ResolverEndpoint::new("OUTBOUND", places.collect::<Vec<_>>(), [group.id()])
            .name(name);
    let endpoint = scope.add("endpoint", endpoint);
    for forward in forwards {
        if forward.servers.is_empty() {
            scope.report(&NO_SERVERS, format!("names of `{}` are asked of nobody", forward.domain)).help =
                Some("name the addresses of its servers".into());
        }
        let id = forward.domain.replace('.', "-");
        let servers = forward.servers.iter().map(|server| TargetAddress::new().ip(server).port("53"));
        let rule = route53resolver::ResolverRule::new("FORWARD")
            .domain_name(&forward.domain)
            .name(&id)
            .resolver_endpoint_id(endpoint.id())
            .target_ips(servers.collect::<Vec<_>>());
        let rule = scope.add(&id, rule);
        for of in own {
            let association = route53resolver::ResolverRuleAssociation::new(rule.id(), of.vpc.id());
            scope.add(format!("{id}-{}", of.site.environment), association);
        }
        if !guests.is_empty() {
            let share = ram::ResourceShare::new(network.site.name(Kind::NameTag, &id))
                .allow_external_principals(false)
                .principals(guests.iter().map(|guest| guest.account.to_string()).collect::<Vec<_>>())
                .resource_arns([text![rule.arn()]]);
            scope.add(format!("{id}-share"), share);
        }
        for guest in guests {
            for of in &guest.networks {
                let association = route53resolver::ResolverRuleAssociation::new(rule.id(), of.vpc.id());
                let id = format!("{id}-{}", of.site.environment);
                scope.placed_in(guest.stack).add(id, association);
            }
        }
    }
}
