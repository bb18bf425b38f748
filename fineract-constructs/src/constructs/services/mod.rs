//! Services: what runs on the clusters, and what it is allowed.

pub mod names;
