//! Security groups: who reaches a load balancer, and the node ports behind it.

use fineract_cfn::ec2::{self, Egress, Ingress};
use fineract_core::{IdOf, Scope, Value};

use crate::aws::Cidr;
use crate::aws::names::Kind;
use crate::cidr;
use crate::constructs::network::Network;

/// Anyone.
pub(super) const ANYONE: Cidr = cidr!("0.0.0.0/0");

/// Ports that Kubernetes gives to Services. Source: Kubernetes documentation, "Service", `--service-node-port-range`.
const NODE_PORTS: (u16, u16) = (30_000, 32_767);

/// The group of a load balancer, which takes ports from ranges and reaches the nodes' ports alone; and the rule that
/// lets it in there.
///
/// Health checks and traffic both go to node ports. Behind a network load balancer the nodes see the client's address,
/// and EC2 still knows that the connection came through the balancer's group.
pub(super) fn add(
    scope: &mut Scope,
    network: &Network,
    nodes: &Value<IdOf<ec2::SecurityGroup>>,
    balancer: &str,
    ports: &[u16],
    from: &[Cidr],
) -> ec2::SecurityGroupRef {
    let mut ingress = Vec::new();
    for port in ports {
        for range in from {
            ingress.push(Ingress::new("tcp").from_port(*port).to_port(*port).cidr_ip(*range));
        }
    }
    let (first, last) = NODE_PORTS;
    let egress = Egress::new("tcp")
        .from_port(first)
        .to_port(last)
        .destination_security_group_id(nodes)
        .description("Node ports");
    let name = network.site.name(Kind::NameTag, balancer);
    let group = ec2::SecurityGroup::new(format!("Load balancer {balancer}"))
        .vpc_id(network.vpc.id())
        .security_group_ingress(ingress)
        .security_group_egress([egress])
        .tags([("Name", name)]);
    let group = scope.add("group", group);
    let into_nodes = ec2::SecurityGroupIngress::new("tcp")
        .group_id(nodes)
        .from_port(first)
        .to_port(last)
        .source_security_group_id(group.id())
        .description(format!("Load balancer {balancer}"));
    scope.add("into-nodes", into_nodes);
    group
}
