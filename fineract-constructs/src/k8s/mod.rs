//! What is Kubernetes but not one construct: bundles, phases, names.

mod bundle;

pub use bundle::{Bundle, BundleRef, Version};
