//! Who may reach a store.

use fineract_cfn::ec2;
use fineract_core::Scope;

use super::Stores;

/// The security group of a member of a store: the nodes of every member's network may connect, because after a
/// failover any member is the one that is written to.
pub(super) fn security_group(
    scope: &mut Scope,
    here: &Stores,
    members: &[&Stores],
    what: &str,
    port: i64,
) -> ec2::SecurityGroupRef {
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
