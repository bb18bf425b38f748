//! Stores: databases and caches, by region and under a law.
//!
//! A [`DataTier`] is what stores of a region share; the databases and caches in it are [`AuroraGlobal`] and [`RedisGlobal`], with replicas, or
//! [`AuroraRegional`] and [`RedisRegional`], or run in a cluster ([`incluster`]). Each has a [`Credential`], whose name services are given.
//! What rows of a database name, such as documents, is in a [`ContentBucket`].

pub mod aurora;
pub(crate) mod connections;
mod content;
mod credential;
mod firewall;
pub mod incluster;
mod login;
pub mod redis;
mod residency;
mod rotation;
mod size;
mod tenants;
mod tier;

pub use aurora::{AuroraGlobal, AuroraRegional};
pub(in crate::constructs) use content::{CONTENT_ACTIONS, location};
pub use content::{Content, ContentBucket, ContentMember, ContentPlace};
pub use credential::{Credential, SecretScope};
pub(crate) use login::LOGINS;
pub use login::{Login, Rights};
pub use redis::{RedisGlobal, RedisRegional};
pub use rotation::Rotation;
pub use size::Size;
pub use tenants::Tenants;
pub(in crate::constructs) use tier::check_keys;
pub use tier::{DataTier, Stores};

use fineract_cfn::DeletionPolicy;
use fineract_core::{Code, Scope};

/// Whether stores outlive their stack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeletionProtection {
    /// Deleting is refused, and what leaves its template is kept, or deleted after a last snapshot.
    On,
    /// The data goes with the stack: for environments of developers.
    Off,
}

impl DeletionProtection {
    /// What happens to what holds data, where `kept` is how it outlives its stack.
    fn policy(self, kept: DeletionPolicy) -> DeletionPolicy {
        match self {
            Self::On => kept,
            Self::Off => DeletionPolicy::Delete,
        }
    }
}

/// The codes that stores of both kinds report.
pub(crate) static CODES: &[&Code] = &[
    &residency::OUTSIDE_OF_LAW,
    &tier::KEYS_ELSEWHERE,
    &firewall::CUT_OFF,
    &rotation::INTERVAL,
    &login::TAKEN,
    &content::REGIONS,
];

/// The name of the store at the cursor: the last part of its path.
fn own_name(scope: &Scope) -> String {
    let path = scope.path();
    path.rsplit('/').next().unwrap_or_default().to_owned()
}
