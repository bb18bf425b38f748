//! Keys, certificates, firewalls of applications.

mod key;
mod keys;
mod purpose;

pub use key::{Key, KeyRef};
pub use keys::{EnvironmentKeys, Keys};
pub use purpose::Purpose;
