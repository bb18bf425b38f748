//! What is Kubernetes but not one construct: bundles, phases, names, images.

mod bundle;
mod image;
mod label;
mod object;
mod release;

pub use bundle::{Bundle, BundleRef, Version};
pub use image::{ImageError, ImageRef, Tag};
pub use label::{Dns1123Label, LabelError, LabelInput};
pub use object::ObjectName;
pub use release::{Chart, HelmRelease, Install, Installer};
