//! Network load balancers behind an accelerator.

use std::collections::BTreeMap;

use fineract_cfn::elasticloadbalancingv2::{self as elb, ListenerAction};
use fineract_cfn::globalaccelerator::{EndpointConfiguration, EndpointGroup, Listener};
use fineract_cfn::{Resource, ec2};
use fineract_core::{Arn, Code, IdOf, Scope, Severity, Value};

use super::application::attribute;
use super::target_group::Traffic;
use super::{Accelerator, Exposed, NO_LISTENER, NetworkBalancer, Protection, groups, target_group};
use crate::aws::Region;
use crate::aws::law::{DataLaw, Territory};
use crate::constructs::network::Network;
use crate::constructs::services::{Exposure, names};
use crate::k8s::Dns1123Label;

/// What an edge needs to know of an accelerator.
#[derive(Clone, Debug)]
pub(super) struct Front {
    pub(super) name: String,
    pub(super) environment: String,
    pub(super) territory: Territory,
    pub(super) listeners: BTreeMap<u16, Value<Arn<Listener>>>,
}

/// The accelerators of an edge.
#[derive(Clone, Debug, Default)]
pub(super) struct Fronts {
    /// Of all services but those with one of their own.
    pub(super) common: Option<Front>,
    /// Of single services.
    pub(super) own: BTreeMap<Dns1123Label, Front>,
}

impl Fronts {
    /// The accelerator of a service.
    fn of(&self, service: &Exposed) -> Option<&Front> {
        self.own.get(&service.name).or(self.common.as_ref())
    }

    /// Every accelerator.
    pub(super) fn all(&self) -> impl Iterator<Item = &Front> {
        self.common.iter().chain(self.own.values())
    }
}

impl Front {
    pub(super) fn new<L: DataLaw>(accelerator: &Accelerator<L>) -> Self {
        Self {
            name: accelerator.name.clone(),
            environment: accelerator.environment.clone(),
            territory: accelerator.law.territory(),
            listeners: accelerator.listeners().clone(),
        }
    }
}

pub(crate) static ONE_SERVICE: Code = Code {
    id: "GA-001",
    title: "two endpoint groups of one listener in a region",
    severity: Severity::Error,
    explanation: "A listener of an accelerator has one endpoint group in each region (GA-1): two services on one port \
would need two, and Global Accelerator refuses the second.\n\nGive each accelerated service an accelerator of its own, \
`.accelerator_of(service, &accelerator)`, or a port of its own and the accelerator a listener for each.",
};

pub(crate) static OTHER_ENVIRONMENT: Code = Code {
    id: "GA-012",
    title: "an accelerator of another environment",
    severity: Severity::Error,
    explanation: "Each environment has accelerators of its own: clients of one would reach the services of another, and \
neither could be deleted alone.",
};

/// A network load balancer for one service, and the endpoint group that leads an accelerator's clients to it.
///
/// The load balancer is internal: the accelerator alone reaches it from outside, through the VPC's internet gateway
/// (GA-2). It has one target group, or the accelerator would take the region for down with any of them (GA-4); zones
/// don't help each other out, so that a zone without a healthy pod gets nothing (GA-5); it doesn't end TLS, and it has a
/// security group, without which the pod wouldn't see the client's address (GA-3).
pub(super) fn add(
    scope: &mut Scope,
    network: &Network,
    nodes: &Value<IdOf<ec2::SecurityGroup>>,
    service: &Exposed,
    fronts: &Fronts,
    protection: Protection,
) -> Option<NetworkBalancer> {
    let Exposure::NlbAccelerated { port } = service.exposure else { return None };
    let id = service.name.as_str();
    let scope = &mut scope.group(id);
    let security_group = groups::add(scope, network, nodes, id, &[port], &[groups::ANYONE]);
    let name = names::load_balancer(&network.site, &service.name);
    let subnets: Vec<_> = network.private.iter().map(|subnet| &subnet.id).collect();
    let balancer = elb::LoadBalancer::new()
        .name(&name)
        .r#type("network")
        .scheme("internal")
        .subnets(subnets)
        .security_groups([security_group.id()])
        .load_balancer_attributes([
            attribute("deletion_protection.enabled", protection.value()),
            attribute("load_balancing.cross_zone.enabled", "false"),
        ]);
    let balancer = scope.add("balancer", balancer);
    let targets = target_group::add(scope, network, service, Traffic::Connections);
    let forward = ListenerAction::new("forward").target_group_arn(targets.arn());
    let listener = elb::Listener::new([forward], balancer.arn()).port(port).protocol("TCP");
    let listener = scope.add("listener", listener);

    let front = fronts.of(service);
    match front.and_then(|front| front.listeners.get(&port)) {
        Some(accelerated) => {
            let group = endpoint_group(network.site.region, accelerated, balancer, port);
            // A load balancer is ready for an accelerator when it listens (GA-6).
            scope.add("endpoint", group.depends_on(listener));
        }
        None => missing(scope, id, port, front),
    }
    Some(NetworkBalancer { name, balancer, security_group, listener })
}

fn endpoint_group(
    region: Region,
    listener: &Value<Arn<Listener>>,
    balancer: elb::LoadBalancerRef,
    port: u16,
) -> EndpointGroup {
    let endpoint =
        EndpointConfiguration::new(balancer.arn()).weight(128).client_ip_preservation_enabled(true);
    // For a load balancer its own health decides, not these; they keep what the API assumes in sight (GA-4).
    EndpointGroup::new(region.code(), listener)
        .endpoint_configurations([endpoint])
        .health_check_protocol(EndpointGroup::HEALTH_CHECK_PROTOCOL_TCP)
        .health_check_port(port)
        .health_check_interval_seconds(10)
        .threshold_count(3)
        .traffic_dial_percentage(100)
}

fn missing(scope: &mut Scope, service: &str, port: u16, front: Option<&Front>) {
    let (message, help) = match front {
        Some(front) => (
            format!("`{service}` is accelerated at port {port}, where `{}` doesn't listen", front.name),
            format!("add `.listener({port})` to the accelerator"),
        ),
        None => (
            format!("`{service}` is accelerated, and the edge has no accelerator"),
            "add `.accelerator(&accelerator)` to the edge".to_owned(),
        ),
    };
    scope.report(&NO_LISTENER, message).help = Some(help);
}

/// Reports services that share a listener (`GA-001`).
pub(super) fn check_ports(scope: &mut Scope, services: &[Exposed], fronts: &Fronts) {
    let mut taken = BTreeMap::new();
    for service in services {
        let Exposure::NlbAccelerated { port } = service.exposure else { continue };
        let Some(front) = fronts.of(service) else { continue };
        if let Some(first) = taken.insert((&front.name, port), service.name.as_str()) {
            let message = format!("`{first}` and `{}` both take port {port}", service.name.as_str());
            scope.report(&ONE_SERVICE, message).help =
                Some("give one of them an accelerator of its own: `.accelerator_of(…)`".into());
        }
    }
}
