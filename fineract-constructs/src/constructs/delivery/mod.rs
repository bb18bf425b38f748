//! Delivery: what must be there before anything can be deployed.
//!
//! [`Bootstrap`] is the stack that an administrator deploys by hand; [`ImageRegistry`] and [`DeliveryRoles`] are added to it.

mod bootstrap;
mod deployer;
mod executor;
mod image_mirror;
mod image_registry;
mod limits;
mod reach;
mod recoverer;
mod roles;
mod trust;

pub use bootstrap::{Bootstrap, BootstrapRef};
pub use image_mirror::ImageMirror;
pub use image_registry::{ImageRegistry, ImageRegistryRef, RegistryReplica};
pub use roles::{DeliveryRoles, DeliveryRolesRef, EnvironmentRolesRef};
pub use trust::{GitHubJob, People, Provider, Trust};

use fineract_core::Code;

/// The codes that delivery reports.
pub(crate) static CODES: &[&Code] = &[
    &image_registry::EMPTY,
    &image_registry::HOME,
    &image_registry::NOWHERE,
    &roles::MIXED_NAMES,
    &trust::ANY_AUDIENCE,
    &trust::ANY_SUBJECT,
    &trust::ISSUER,
    &trust::NOBODY,
];
