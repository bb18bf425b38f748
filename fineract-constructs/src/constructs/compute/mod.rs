//! Clusters: control planes, nodes, identities.

mod handle;

pub use handle::Cluster;
