//! Target groups, which pods' nodes are registered with by name.

use fineract_cfn::elasticloadbalancingv2::{self as elb, Matcher, TargetGroupAttribute};
use fineract_core::Scope;

use super::Exposed;
use crate::constructs::network::Network;
use crate::constructs::services::names;

/// Seconds between two checks of a target, and for its answer; checks that make it healthy or unhealthy. A node whose last pod of the
/// service has stopped gets requests until two have failed.
pub(super) const INTERVAL: i64 = 10;
pub(super) const TIMEOUT: i64 = 5;
pub(super) const THRESHOLD: i64 = 2;

/// Leaves the load balancer healthy to Route 53 when no target of the group is; else each group has to have a healthy one.
/// Source: Elastic Load Balancing API, `TargetGroupAttribute`; the threshold in percent is off by default.
const STAYS_IN_DNS: (&str, &str) = ("target_group_health.dns_failover.minimum_healthy_targets.count", "off");

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
    let protocol = match traffic {
        Traffic::Requests => service.protocol(),
        Traffic::Connections => "TCP",
    };
    let minor = (traffic == Traffic::Requests && !service.vital).then_some(STAYS_IN_DNS);
    let attributes = attributes(traffic).chain(minor);
    let attributes = attributes.map(|(key, value)| TargetGroupAttribute::new().key(key).value(value));
    let name = if service.is_second() { names::internal_target_group } else { names::target_group };
    let group = elb::TargetGroup::new()
        .name(name(&network.site, &service.name))
        .target_type("instance")
        .protocol(protocol)
        .port(service.port.number)
        .vpc_id(network.vpc.id())
        .health_check_enabled(true)
        .health_check_protocol(service.protocol())
        .health_check_path(&service.health_path)
        .health_check_port("traffic-port")
        .health_check_interval_seconds(INTERVAL)
        .health_check_timeout_seconds(TIMEOUT)
        .healthy_threshold_count(THRESHOLD)
        .unhealthy_threshold_count(THRESHOLD)
        .matcher(Matcher::new().http_code("200"))
        .target_group_attributes(attributes.collect::<Vec<_>>());
    scope.add("targets", group)
}

/// The attributes as an annotation of the load balancer controller has them.
pub(super) fn annotation(traffic: Traffic) -> String {
    let all: Vec<_> = attributes(traffic).map(|(key, value)| format!("{key}={value}")).collect();
    all.join(",")
}

fn attributes(traffic: Traffic) -> impl Iterator<Item = (&'static str, &'static str)> {
    let own: &[_] = match traffic {
        Traffic::Requests => &[("load_balancing.algorithm.type", "least_outstanding_requests")],
        // What Global Accelerator preserves, the load balancer has to preserve too (GA-3).
        Traffic::Connections => &[
            ("preserve_client_ip.enabled", "true"),
            ("deregistration_delay.connection_termination.enabled", "true"),
        ],
    };
    own.iter().copied().chain([("deregistration_delay.timeout_seconds", "30")])
}
