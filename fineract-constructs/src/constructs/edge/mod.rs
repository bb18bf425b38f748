//! The edge: how clients reach services, and what guards the way.
//!
//! An [`EdgeStack`] makes the load balancers of a cluster's services; a [`PublicZone`] has their names, a [`GeoRoutedHost`] leads clients by
//! country, a [`GlobalAccelerator`] to the nearest region, and a [`WebFirewall`] looks at their requests.

mod accelerated;
mod accelerator;
mod application;
mod certificate;
mod controlled;
pub mod controller;
mod destination;
mod domain;
mod edge_stack;
mod exposed;
mod geo;
mod geo_routed_host;
mod groups;
mod handle;
mod listener_rules;
mod target_group;
mod web;

use fineract_core::Code;

pub use accelerator::{Accelerator, GlobalAccelerator};
pub use destination::{Destination, Regional};
pub use domain::{Domain, PublicZone};
pub use edge_stack::{EdgeStack, Protection};
pub use exposed::Exposed;
pub use geo::{Continent, Country, CountryError, CountryInput, GeoTarget};
pub use geo_routed_host::{CheckInterval, GeoRoutedHost};
pub use handle::{ApplicationBalancer, Edge, InternalBalancer, NetworkBalancer};
pub use web::{ManagedRules, WebFirewall, WebRules};

use accelerator::NO_LISTENER;
use application::TLS;

/// The path that public load balancers answer themselves, for health checks from outside.
pub const HEALTH_PATH: &str = "/.well-known/edge-health";

/// The codes that edges report.
pub(crate) static CODES: &[&Code] = &[
    &accelerated::ONE_SERVICE,
    &accelerated::OTHER_ENVIRONMENT,
    &accelerator::DEVELOPERS,
    &accelerator::NO_LISTENER,
    &certificate::TOO_MANY_NAMES,
    &controlled::NOT_ACCELERATED,
    &controlled::NO_RECORD,
    &domain::NOT_IN_THE_ZONE,
    &edge_stack::NOTHING_EXPOSED,
    &edge_stack::VITAL_ELSEWHERE,
    &geo_routed_host::FAILOVER,
    &geo_routed_host::NOT_A_COUNTRY,
    &geo_routed_host::NO_BALANCER,
    &geo_routed_host::OUTSIDE_THE_LAW,
    &geo_routed_host::PAST_THE_REGION,
    &geo_routed_host::TWICE,
    &listener_rules::NEVER_REACHED,
    &listener_rules::PRIORITY,
    &listener_rules::SAME_REQUESTS,
    &web::CAPACITY,
    &web::PRICE,
];
