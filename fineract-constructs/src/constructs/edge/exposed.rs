//! What the edge needs to know of a service.

use crate::constructs::services::{Exposure, Health, Port, Scheme, Service};
use crate::k8s::Dns1123Label;

/// A service that a load balancer stands in front of: the same facts that its manifests are made of.
///
/// Take it from the service on the cluster, `Exposed::from(&service)`, so that one row of the program drives both sides;
/// [`Exposed::new`] is for services that no cluster of the program runs.
#[derive(Clone, Debug)]
pub struct Exposed {
    pub(super) name: Dns1123Label,
    pub(super) exposure: Exposure,
    pub(super) port: Port,
    pub(super) health_path: String,
    pub(super) priority: Option<u16>,
    /// Whether the internal load balancer leads to it besides; of what stands for that, whether it is the second.
    pub(super) internal: bool,
    /// Whether the region takes no clients of its load balancer without it.
    pub(super) vital: bool,
}

impl Exposed {
    /// A service, how traffic reaches it, its port, and the path that it answers with 200 while it can take requests.
    pub fn new(name: Dns1123Label, exposure: Exposure, port: Port, health_path: impl Into<String>) -> Self {
        Self {
            name,
            exposure,
            port,
            health_path: health_path.into(),
            priority: None,
            internal: false,
            vital: true,
        }
    }

    /// The priority of its listener rule, 1 to 49,999; the lowest that matches a request decides.
    ///
    /// By default it follows from the order of the services: tens from 10 on for those exposed by path, from 20,010 on
    /// for those exposed by host. So a service that is added at the end changes no other's; with priorities of their own
    /// services can be written in any order (ELB-7).
    pub fn priority(mut self, priority: u16) -> Self {
        self.priority = Some(priority);
        self
    }

    /// The same service behind the internal load balancer, where it is there besides.
    pub(super) fn inside(&self) -> Option<Self> {
        let inside = Self { exposure: Exposure::InternalAlb, vital: true, ..self.clone() };
        self.internal.then_some(inside)
    }

    /// Whether it stands for a service that has another target group.
    pub(super) fn is_second(&self) -> bool {
        self.internal && self.exposure == Exposure::InternalAlb
    }

    /// The protocol of a target group of an application load balancer.
    pub(super) fn protocol(&self) -> &'static str {
        match self.port.scheme {
            Scheme::Http => "HTTP",
            Scheme::Https => "HTTPS",
        }
    }
}

impl From<&Service> for Exposed {
    fn from(service: &Service) -> Self {
        let Service { name, exposure, internal, port, health, .. } = service;
        let Health { readiness, .. } = health;
        Self { internal: *internal, ..Self::new(name.clone(), exposure.clone(), *port, readiness) }
    }
}
