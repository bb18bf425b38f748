//! What is Kubernetes but not one construct: bundles, phases, names, images.
//!
//! A [`Bundle`] is a phase of a cluster's manifests, a unit of the plan as a stack is; [`Cluster`](crate::constructs::compute::Cluster)
//! has its phases. Objects of [`kube`](crate::kube) are added to one, a [`HelmRelease`] installs a chart with one, a [`Connection`] opens
//! the network policies of both ends, and [`made_elsewhere`] says what another program makes.

mod architecture;
mod bundle;
mod chart;
mod connection;
mod image;
mod label;
mod mirror;
mod object;
pub(crate) mod pods;
mod release;
mod workload;

pub use architecture::Architecture;
pub(crate) use architecture::built_for;
pub use bundle::{Bundle, BundleRef, Version, made_elsewhere};
pub(crate) use bundle::{ELSEWHERE, environment_of};
pub use chart::{Chart, Definitions};
pub use connection::{Connection, Protocol, connections};
pub(crate) use connection::{Remote, Way, api_server, declared, state_api_server};
pub use image::{ImageError, ImageRef, Tag};
pub use label::{Dns1123Label, LabelError, LabelInput};
pub use mirror::{Mirror, Upstream};
pub(crate) use mirror::{mirror_of, mirrored};
pub use object::ObjectName;
pub use pods::{Call, Count, PodNetwork, Pods};
pub use release::{HelmRelease, Install, Installer};
pub(crate) use workload::{WORKLOADS, pod_template};
