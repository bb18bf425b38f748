//! Typed constructs: one program describes a platform, `synth` turns it into CloudFormation templates and Kubernetes
//! manifests, offline and reproducibly.

pub mod aws;
pub mod cli;
mod codes;
pub mod config;
pub mod constructs;
pub mod diff;
pub mod failover;
pub mod graph;
pub mod k8s;
mod parallel;
pub mod policy;
pub mod residency;
pub mod synth;
pub mod testing;

pub use codes::codes;
pub use fineract_cfn as cfn;
pub use fineract_core as core;
pub use fineract_kube as kube;
