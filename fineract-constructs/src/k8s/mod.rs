//! What is Kubernetes but not one construct: bundles, phases, names.

mod bundle;
mod object;

pub use bundle::{Bundle, BundleRef, Version};
pub use object::ObjectName;
