//! Addresses that lead to the nearest healthy region.

use std::collections::BTreeMap;

use fineract_cfn::globalaccelerator::{self, PortRange};
use fineract_core::{Arn, Code, Construct, Scope, Severity, Value};

use crate::aws::law::DataLaw;
use crate::aws::names::shorten;

/// Two addresses of an environment, anycast from Amazon's edge, for all regions under one law.
///
/// Global Accelerator leads a client to the nearest healthy region, whatever country the client is in: so what one
/// accelerator stands for is the law, and the compiler refuses a region outside of it. An environment under two laws has
/// two, such as one for the European Economic Area and one for the United Kingdom (GA-7, RES-11).
///
/// The accelerator and its listeners are in the stack in force, of the home region; each region's
/// [`EdgeStack`](super::EdgeStack) adds its own endpoint groups.
///
/// # Creates
/// `AWS::GlobalAccelerator::Accelerator` and an `AWS::GlobalAccelerator::Listener` for each port.
///
/// # Reports
/// `GA-008` for the port of a data store, `GA-010` for an environment that has none, `GA-011` for no listener at all.
#[derive(Clone, Debug)]
pub struct GlobalAccelerator<L> {
    law: L,
    platform: String,
    environment: String,
    purpose: Option<String>,
    ports: Vec<u16>,
}

/// What a program holds of a [`GlobalAccelerator`].
#[derive(Clone, Debug)]
pub struct Accelerator<L> {
    pub(super) law: L,
    /// Its name, such as `fineract-prod-eea`.
    pub name: String,
    /// The environment that it is for.
    pub environment: String,
    /// The name that its addresses have.
    pub dns_name: Value<String>,
    listeners: BTreeMap<u16, Value<Arn<globalaccelerator::Listener>>>,
}

/// The longest name. Source: the registry schema.
const LONGEST: usize = 64;

/// Environments for developers. Source: GA-10.
const DEVELOPMENT: [&str; 2] = ["dev", "development"];

pub(crate) static DEVELOPERS: Code = Code {
    id: "GA-010",
    title: "an accelerator for developers",
    severity: Severity::Error,
    explanation: "Accelerators serve customers, and cost the same without any: a development environment has one region, \
so there is nothing to lead clients to but its own load balancers (GA-10).\n\nExpose the service through a load \
balancer there.",
};

pub(crate) static NO_LISTENER: Code = Code {
    id: "GA-011",
    title: "no listener for it",
    severity: Severity::Error,
    explanation: "An accelerator forwards what its listeners take, and a region's endpoint group belongs to one of \
them. Without a listener for its port a service is reachable by nobody, and an endpoint group can't be created (D14).\
\n\nAdd `.listener(port)` to the accelerator.",
};

impl<L: DataLaw> GlobalAccelerator<L> {
    /// An accelerator for the regions of an environment that are under a law.
    pub fn new(law: L, platform: impl Into<String>, environment: impl Into<String>) -> Self {
        let (platform, environment) = (platform.into(), environment.into());
        Self { law, platform, environment, purpose: None, ports: Vec::new() }
    }

    /// What it is for, the last part of its name, where an environment has several under one law.
    pub fn purpose(mut self, purpose: impl Into<String>) -> Self {
        self.purpose = Some(purpose.into());
        self
    }

    /// A TCP port that clients connect to; a service has one to itself.
    pub fn listener(mut self, port: u16) -> Self {
        self.ports.push(port);
        self
    }
}

impl<L> Accelerator<L> {
    /// The listener of a port.
    pub fn listener(&self, port: u16) -> Option<&Value<Arn<globalaccelerator::Listener>>> {
        self.listeners.get(&port)
    }

    pub(super) fn listeners(&self) -> &BTreeMap<u16, Value<Arn<globalaccelerator::Listener>>> {
        &self.listeners
    }

    /// The ports that it listens on.
    pub fn ports(&self) -> impl Iterator<Item = u16> {
        self.listeners.keys().copied()
    }
}

impl<L: DataLaw> Construct for GlobalAccelerator<L> {
    type Handle = Accelerator<L>;

    fn build(self, scope: &mut Scope) -> Accelerator<L> {
        let Self { law, platform, environment, purpose, ports } = self;
        if DEVELOPMENT.contains(&&*environment) {
            let message = format!("`{environment}` is for developers");
            scope.report(&DEVELOPERS, message).help = Some("leave the accelerator out".into());
        }
        if ports.is_empty() {
            scope.report(&NO_LISTENER, "the accelerator has no listener").help =
                Some("add `.listener(443)`".into());
        }
        let territory = law.territory().name().to_ascii_lowercase().replace('_', "-");
        let purpose = purpose.map(|purpose| format!("-{purpose}")).unwrap_or_default();
        let name = shorten(&format!("{platform}-{environment}-{territory}{purpose}"), LONGEST);
        let accelerator = globalaccelerator::Accelerator::new(&name)
            .enabled(true)
            .ip_address_type(globalaccelerator::Accelerator::IP_ADDRESS_TYPE_IPV4);
        let accelerator = scope.add("accelerator", accelerator);
        let mut listeners = BTreeMap::new();
        for port in ports {
            let ranges = [PortRange::new(port, port)];
            let listener = globalaccelerator::Listener::new(
                accelerator.arn(),
                ranges,
                globalaccelerator::Listener::PROTOCOL_TCP,
            );
            let listener = listener.client_affinity(globalaccelerator::Listener::CLIENT_AFFINITY_NONE);
            listeners.insert(port, scope.add(format!("port-{port}"), listener).arn());
        }
        Accelerator { law, name, environment, dns_name: accelerator.dns_name(), listeners }
    }
}
