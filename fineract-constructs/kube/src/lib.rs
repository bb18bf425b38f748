//! Typed Kubernetes objects.
//!
//! One module per version of an API group, written by `fineract-codegen` from Kubernetes' own schemas and from the
//! descriptions of the platform's custom resources. Every object is a construct: it has `new(name, …)` with what must be
//! given, a setter per field, and what [`KubeObject`] adds, and is added to a bundle with `scope.add(id, object)`.
//!
//! A field takes what synth knows: a literal, a typed part, or a value that a stack computes, through
//! [`bind`](fineract_core::Value::bind). A secret never fits:
//!
//! ```compile_fail,E0277
//! use fineract_core::{Secret, Value};
//! use fineract_kube::core_v1::EnvVar;
//!
//! fn leak(password: Value<Secret>) -> EnvVar {
//!     EnvVar::new("PASSWORD").value(password.bind())
//! }
//! ```
//!
//! The fields are those of Kubernetes 1.33 to 1.37; a field that not all of these have says so, and whether a cluster's
//! version has it is checked at synth.
//!
//! ```
//! use fineract_kube::prelude::*;
//!
//! let labels = || [("app.kubernetes.io/name", "loans")];
//! let container = core_v1::Container::new("app")
//!     .image("loans:1.4.2")
//!     .ports([core_v1::ContainerPort::new(8443).name("https")])
//!     .resources(core_v1::ResourceRequirements::new().requests([("cpu", "250m"), ("memory", "512Mi")]));
//! let pod = core_v1::PodTemplateSpec::new()
//!     .metadata(meta_v1::ObjectMeta::new().labels(labels()))
//!     .spec(core_v1::PodSpec::new([container]));
//! let selector = meta_v1::LabelSelector::new().match_labels(labels());
//! let deployment = apps_v1::Deployment::new("loans")
//!     .namespace("apache-fineract")
//!     .labels(labels())
//!     .spec(apps_v1::DeploymentSpec::new(selector, pod).replicas(3));
//! # assert!(deployment.manifest().at(&["spec", "replicas"]).is_some());
//! ```
// The documentation of the generated types is Kubernetes' own text, which does not mark every name as code and indents
// its lists in its own way.
#![allow(clippy::doc_markdown, clippy::doc_lazy_continuation)]
// A property type is a construct's part and begins with `new`, as everything does.
#![allow(clippy::new_without_default)]
// Setters are named for the fields that they set: `add`, and what begins with `from`, `is`, `to` or `as`.
#![allow(clippy::should_implement_trait, clippy::wrong_self_convention)]

mod manifest;
mod support;

#[rustfmt::skip]
pub mod apps_v1;
#[rustfmt::skip]
pub mod argoproj;
#[rustfmt::skip]
pub mod autoscaling_k8s_io;
#[rustfmt::skip]
pub mod autoscaling_v2;
#[rustfmt::skip]
pub mod batch_v1;
#[rustfmt::skip]
pub mod calico;
#[rustfmt::skip]
pub mod cert_manager;
#[rustfmt::skip]
pub mod core_v1;
#[rustfmt::skip]
pub mod elbv2;
#[rustfmt::skip]
pub mod external_secrets;
#[rustfmt::skip]
pub mod flux_helm;
#[rustfmt::skip]
pub mod flux_kustomize;
#[rustfmt::skip]
pub mod flux_source;
#[rustfmt::skip]
pub mod meta_v1;
#[rustfmt::skip]
pub mod networking_v1;
#[rustfmt::skip]
pub mod policy_v1;
#[rustfmt::skip]
pub mod rbac_v1;
#[rustfmt::skip]
pub mod scheduling_v1;
#[rustfmt::skip]
pub mod secrets_store;
#[rustfmt::skip]
pub mod snapshot_storage;
#[rustfmt::skip]
pub mod storage_v1;
#[rustfmt::skip]
pub mod tigera_operator;

pub use manifest::Manifest;
pub use support::{IntOrString, KubeObject, ObjectRef, Quantity};

/// What generated modules use, here and in a user's program.
#[doc(hidden)]
pub mod generated {
    pub use fineract_core::{Construct, Dict, Doc, IntoKnown, Json, List, Map, Property, Scope};

    pub use crate::support::{IntOrString, Object, ObjectRef, Quantity, place, with};
}

/// The modules of the objects, and the trait that their common methods come from.
pub mod prelude {
    pub use fineract_core::IntoKnown;

    pub use crate::{
        IntOrString, KubeObject, Manifest, ObjectRef, Quantity, apps_v1, argoproj, autoscaling_k8s_io,
        autoscaling_v2, batch_v1, calico, cert_manager, core_v1, elbv2, external_secrets, flux_helm,
        flux_kustomize, flux_source, meta_v1, networking_v1, policy_v1, rbac_v1, scheduling_v1,
        secrets_store, snapshot_storage, storage_v1, tigera_operator,
    };
}
