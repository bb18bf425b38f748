//! Network ACLs: what may cross the border of a tier at all, whatever security groups say.
//!
//! They keep no state, so answers need entries of their own. They don't see traffic inside of a subnet, nor the VPC's
//! resolver, time service and instance metadata. Source: VPC user guide, "Network ACL basics".

use fineract_cfn::ec2;
use fineract_core::{Code, Scope, Severity};

use super::Subnet;
use super::tiers::Tier;
use super::vpc::Plan;
use crate::aws::Cidr;
use crate::aws::names::Kind;
use crate::cidr;

/// The addresses of all networks of the platform, which the transit gateways route between.
pub const BACKBONE: Cidr = cidr!("10.0.0.0/8");

pub(super) const ANYWHERE: Cidr = cidr!("0.0.0.0/0");

/// An entry that allows; what no entry allows is denied.
struct Rule {
    name: &'static str,
    /// The first of the numbers that it takes, one for each peer.
    number: usize,
    way: Way,
    traffic: Traffic,
    peer: Peer,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    In,
    Out,
}
use Way::{In, Out};

#[derive(Clone, Copy)]
enum Traffic {
    All,
    Tcp(u16, u16),
    Udp(u16, u16),
    /// ICMP type 3, by which routers ask for smaller packets; without it large ones vanish.
    Unreachable,
}
use Traffic::{All, Tcp, Udp, Unreachable};

#[derive(Clone, Copy)]
enum Peer {
    Vpc,
    Backbone,
    Anywhere,
    DatabaseClients,
}
use Peer::{Anywhere, Backbone, DatabaseClients, Vpc};

const fn rule(name: &'static str, number: usize, way: Way, traffic: Traffic, peer: Peer) -> Rule {
    Rule { name, number, way, traffic, peer }
}

// Every entry of every tier. 100: the VPC itself. 200: what the tier serves to others. 300: answers to what it asks.
//
// Ports from 1024 are open to answers: NAT gateways and load balancers ask from any of them. They cover node ports
// (30000-32767), which a network load balancer reaches with its clients' own addresses. An accelerator reaches internal
// load balancers in the same way. What listens is protected by security groups.

const PUBLIC: &[Rule] = &[
    rule("vpc", 100, In, All, Vpc),
    rule("https", 200, In, Tcp(443, 443), Anywhere),
    rule("http", 210, In, Tcp(80, 80), Anywhere),
    rule("answers", 300, In, Tcp(1024, 65535), Anywhere),
    rule("answers-udp", 310, In, Udp(1024, 65535), Anywhere),
    rule("unreachable", 320, In, Unreachable, Anywhere),
    rule("anywhere", 100, Out, All, Anywhere),
];

const PRIVATE: &[Rule] = &[
    rule("vpc", 100, In, All, Vpc),
    rule("https", 200, In, Tcp(443, 443), Anywhere),
    rule("dns", 210, In, Tcp(53, 53), Backbone),
    rule("dns-udp", 220, In, Udp(53, 53), Backbone),
    rule("answers", 300, In, Tcp(1024, 65535), Anywhere),
    rule("answers-udp", 310, In, Udp(1024, 65535), Anywhere),
    rule("unreachable", 320, In, Unreachable, Anywhere),
    rule("anywhere", 100, Out, All, Anywhere),
];

const DATABASE: &[Rule] = &[
    rule("postgres", 200, In, Tcp(5432, 5432), DatabaseClients),
    rule("redis", 220, In, Tcp(6379, 6379), DatabaseClients),
    rule("nfs", 240, In, Tcp(2049, 2049), DatabaseClients),
    rule("answers", 300, Out, Tcp(1024, 65535), DatabaseClients),
];

// The gateway forwards what it gets; what may pass is decided where traffic leaves and arrives.
const TRANSIT: &[Rule] = &[
    rule("vpc", 100, In, All, Vpc),
    rule("backbone", 110, In, All, Backbone),
    rule("vpc", 100, Out, All, Vpc),
    rule("backbone", 110, Out, All, Backbone),
];

// The firewall decides.
const FIREWALL: &[Rule] =
    &[rule("anywhere", 100, In, All, Anywhere), rule("anywhere", 100, Out, All, Anywhere)];

const fn rules(tier: Tier) -> &'static [Rule] {
    match tier {
        Tier::Public => PUBLIC,
        Tier::Private => PRIVATE,
        Tier::Database => DATABASE,
        Tier::Transit => TRANSIT,
        Tier::Firewall => FIREWALL,
    }
}

/// A range that reaches the database tier, and its name in ids.
pub(super) type Client = (String, Cidr);

/// The private subnets, by zone, and what else was given.
pub(super) fn database_clients(private: &[Subnet], others: &[Cidr]) -> Vec<Client> {
    let private = private.iter().map(|subnet| (subnet.zone.letter.to_string(), subnet.cidr));
    let others = others.iter().map(|cidr| (cidr.to_string().replace('/', "-"), *cidr));
    private.chain(others).collect()
}

/// Entries of an ACL in one direction. Source: VPC user guide, "Amazon VPC quotas"; it can be raised to 40.
const ENTRIES: usize = 20;

pub(super) static TOO_MANY_ENTRIES: Code = Code {
    id: "NET-008",
    title: "too many ranges reach the database tier",
    severity: Severity::Error,
    explanation: "Each range that may reach the database tier takes one inbound entry of its network ACL for each \
service (PostgreSQL, Redis, NFS), and EC2 takes at most 20 entries in a direction. The private subnets have one range \
each, too.\n\nSum neighbouring ranges up in a wider one, such as the lower half of another VPC.",
};

/// The ACL of a tier, its entries, and the subnets that it holds for.
pub(super) fn add(scope: &mut Scope, plan: &Plan, tier: Tier, subnets: &[Subnet], clients: &[Client]) {
    if subnets.is_empty() {
        return;
    }
    let id = format!("{}-acl", tier.name());
    let acl = ec2::NetworkAcl::new(plan.vpc.id()).tags([("Name", plan.site.name(Kind::NameTag, &id))]);
    let acl = scope.add(&*id, acl);
    for way in [In, Out] {
        let mut count = 0;
        for rule in rules(tier).iter().filter(|rule| rule.way == way) {
            for (offset, (peer, cidr)) in peers(rule.peer, plan.cidr, clients).into_iter().enumerate() {
                let direction = if way == In { "in" } else { "out" };
                let entry = entry(acl, rule, offset).cidr_block(cidr);
                scope.add(format!("{id}-{direction}-{}{peer}", rule.name), entry);
                count += 1;
            }
        }
        if count > ENTRIES {
            let message =
                format!("the {} tier's network ACL has {count} entries, of at most {ENTRIES}", tier.name());
            scope.report(&TOO_MANY_ENTRIES, message).help =
                Some("sum up the ranges of `.database_clients(…)` in fewer, wider ones".into());
        }
    }
    for subnet in subnets {
        let association = ec2::SubnetNetworkAclAssociation::new(acl.id(), &subnet.id);
        scope.add(format!("{}-{}-filtered", tier.name(), subnet.zone.letter), association);
    }
}

fn peers(peer: Peer, vpc: Cidr, clients: &[Client]) -> Vec<Client> {
    match peer {
        Vpc => vec![(String::new(), vpc)],
        Backbone => vec![(String::new(), BACKBONE)],
        Anywhere => vec![(String::new(), ANYWHERE)],
        DatabaseClients => clients.iter().map(|(name, cidr)| (format!("-{name}"), *cidr)).collect(),
    }
}

fn entry(acl: ec2::NetworkAclRef, rule: &Rule, offset: usize) -> ec2::NetworkAclEntry {
    // Protocol numbers: IANA; -1 stands for all.
    let protocol = match rule.traffic {
        All => -1,
        Unreachable => 1,
        Tcp(..) => 6,
        Udp(..) => 17,
    };
    let entry = ec2::NetworkAclEntry::new(ec2::NetworkAclEntryRequired {
        network_acl_id: acl.id(),
        protocol,
        rule_action: "allow",
        rule_number: i64::try_from(rule.number + offset).expect("numbers are small"),
    });
    let entry = entry.egress(rule.way == Out);
    match rule.traffic {
        All => entry,
        Unreachable => entry.icmp(ec2::Icmp::new().r#type(3).code(-1)),
        Tcp(from, to) | Udp(from, to) => {
            entry.port_range(ec2::NetworkAclEntryPortRange::new().from(from).to(to))
        }
    }
}
