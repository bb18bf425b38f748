//! Target groups, which pods' nodes are registered with by name.

use fineract_cfn::elasticloadbalancingv2::{self as elb, Matcher, TargetGroupAttribute};
use fineract_core::Scope;

use super::Exposed;
use crate::constructs::network::Network;
use crate::constructs::services::names;

/// How traffic gets to the targets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Traffic {
    /// Requests that the load balancer reads.
    Requests,
    /// Connections that it forwards, with the address of the client.
    Connections,
}

/// The target group of a service. Its targets are nodes, each at the node port of the service, for Calico's pods have no
/// address of the VPC (CAL-4, D10); the load balancer controller registers them.
///
/// Name, port and protocol are create-only, and a group that is replaced can't keep its name (ELB-3): the name has only
/// what never changes.
pub(super) fn add(
    scope: &mut Scope,
    network: &Network,
    service: &Exposed,
    traffic: Traffic,
) -> elb::TargetGroupRef {
    let (protocol, attributes) = match traffic {
        Traffic::Requests => (
            service.protocol(),
            [attribute("load_balancing.algorithm.type", "least_outstanding_requests")].into(),
        ),
        // What Global Accelerator preserves, the load balancer has to preserve too (GA-3).
        Traffic::Connections => (
            "TCP",
            vec![
                attribute("preserve_client_ip.enabled", "true"),
                attribute("deregistration_delay.connection_termination.enabled", "true"),
            ],
        ),
    };
    let mut attributes: Vec<_> = attributes;
    attributes.push(attribute("deregistration_delay.timeout_seconds", "30"));
    let group = elb::TargetGroup::new()
        .name(names::target_group(&network.site, &service.name))
        .target_type("instance")
        .protocol(protocol)
        .port(service.port.number)
        .vpc_id(network.vpc.id())
        .health_check_enabled(true)
        .health_check_protocol(service.protocol())
        .health_check_path(&service.health_path)
        .health_check_port("traffic-port")
        // A pod that ends still answers until two checks have failed.
        .health_check_interval_seconds(10)
        .health_check_timeout_seconds(5)
        .healthy_threshold_count(2)
        .unhealthy_threshold_count(2)
        .matcher(Matcher::new().http_code("200"))
        .target_group_attributes(attributes);
    scope.add("targets", group)
}

fn attribute(key: &str, value: &str) -> TargetGroupAttribute {
    TargetGroupAttribute::new().key(key).value(value)
}
