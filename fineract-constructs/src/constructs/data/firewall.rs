//! Who may reach a store.

use fineract_cfn::ec2;
use fineract_core::{Code, Scope, Severity};

use super::Stores;

pub(super) static CUT_OFF: Code = Code {
    id: "DATA-002",
    title: "a store that its other regions can't reach",
    severity: Severity::Warning,
    explanation: "A store that spans regions is written to in one of them, and by the nodes of all. Its security groups \
admit them; the network ACL of a member's database tier does not, so their connections time out.\n\n\
Give the network the ranges of the other members' networks: `EnvironmentVpc::new(…).database_clients([…])`.",
};

/// The security group of a member of a store: the nodes of every member's network may connect, because after a
/// failover any member is the one that is written to.
pub(super) fn security_group(
    scope: &mut Scope,
    here: &Stores,
    members: &[&Stores],
    what: &str,
    port: i64,
) -> ec2::SecurityGroupRef {
    for other in members {
        let passes = |client| here.network.database_clients.iter().any(|range| range.contains(client));
        if !other.clients().all(passes) {
            let [from, to] = [other, here].map(|stores| stores.site.region.code());
            let message = format!("nodes in {from} can't reach the database subnets in {to}");
            scope.report(&CUT_OFF, message).help =
                Some(format!("give {} to its `.database_clients(…)`", other.network.cidr));
        }
    }
    let ingress = members.iter().flat_map(|member| {
        let from = format!("nodes of {} in {}", member.site.environment, member.site.region.code());
        member.clients().map(move |cidr| {
            ec2::Ingress::new("tcp").cidr_ip(cidr).from_port(port).to_port(port).description(from.as_str())
        })
    });
    // A group without a rule for what leaves allows all of it; a store opens no connection, so it gets one to nowhere.
    let nowhere = ec2::Egress::new("-1").cidr_ip("127.0.0.1/32").description("nothing leaves");
    let group =
        ec2::SecurityGroup::new(format!("{what} of {} {}", here.site.platform, here.site.environment))
            .vpc_id(here.network.vpc.id())
            .security_group_ingress(ingress.collect::<Vec<_>>())
            .security_group_egress([nowhere]);
    scope.add("firewall", group)
}
