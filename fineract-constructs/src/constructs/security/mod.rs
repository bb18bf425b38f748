//! Keys, certificates, firewalls of applications.
//!
//! [`EnvironmentKeys`] makes a key for each [`Purpose`] in a region; a [`Key`] is one of one's own.

mod key;
mod keys;
mod purpose;
mod replicas;

pub(in crate::constructs) use key::use_of_key;
pub use key::{Key, KeyRef};
pub use keys::{EnvironmentKeys, Keys};
pub use purpose::Purpose;
pub(in crate::constructs) use replicas::replicated;
