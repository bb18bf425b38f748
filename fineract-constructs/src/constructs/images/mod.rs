//! How the images of the services are built: a Dockerfile for each kind of service.

mod backend;
mod dockerfile;
mod frontend;

pub use backend::{BackendImage, RDS_CERTIFICATES};
pub(crate) use dockerfile::BASES;
pub use frontend::FrontendImage;
