//! Clusters: control planes, nodes, identities.
//!
//! [`EksCluster`] makes a cluster in a network with its nodes, namespaces and controllers, and gives a [`Cluster`], which services and bundles
//! are added to. [`Nodes`] and [`NodeGroup`] say what it runs on, [`Access`] who administers it, [`ServiceAccountRole`] what pods may do in
//! AWS.

mod access;
mod add_ons;
mod balancers;
mod calico;
mod cluster;
mod control_plane;
mod controllers;
mod handle;
mod identity;
mod image;
mod namespace;
mod node_group;
mod nodes;
mod ranges;
mod service_account;
mod snapshots;
mod taint;

pub use access::{Access, AccessLevel};
pub use add_ons::AddOn;
pub(in crate::constructs) use add_ons::CLUSTER_TAG;
pub use balancers::LbOwnership;
pub use cluster::EksCluster;
pub(in crate::constructs) use control_plane::FAILED_JOBS;
pub use handle::Cluster;
pub(crate) use identity::AGENT;
pub use identity::{Identity, IdentityMode};
pub use image::Image;
pub(in crate::constructs) use namespace::name_resolution;
pub use namespace::{Namespace, PodSecurity};
pub use node_group::NodeGroup;
pub use nodes::{Capacity, NodeRole, Nodes};
pub use service_account::{ServiceAccountRole, ServiceAccountRoleRef};
pub(in crate::constructs) use taint::database_taint;
pub use taint::{Taint, TaintEffect};

use fineract_core::Code;

/// The codes that clusters report.
pub(crate) static CODES: &[&Code] = &[
    &cluster::MIRROR_ELSEWHERE,
    &ranges::SERVICE_RANGE,
    &ranges::POD_RANGE,
    &control_plane::OPEN_API,
    &control_plane::NO_ADMINISTRATOR,
    &add_ons::DRIVER_TOO_OLD,
    &add_ons::PLAN_ELSEWHERE,
    &nodes::SCALING,
    &nodes::ARCHITECTURE,
    &service_account::TOO_BROAD,
];
