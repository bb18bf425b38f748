//! How the images of the services are built: a Dockerfile for each kind of service.
//!
//! [`BackendImage`] and [`FrontendImage`] write `docker/` of the output; pipelines build from it.

mod backend;
mod dockerfile;
mod frontend;

pub use backend::{BackendImage, RDS_CERTIFICATES};
pub(crate) use dockerfile::BASES;
pub use frontend::FrontendImage;
