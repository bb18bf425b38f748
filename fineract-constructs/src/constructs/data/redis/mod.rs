//! Redis, across regions or in one.

mod auth;
mod codes;
mod global;
mod group;
mod handle;
mod node;
mod regional;
mod settings;
mod version;

pub use auth::Auth;
pub use global::{HasRoom, HasSecondary, NoSecondary, OneSecondary, RedisGlobal, TwoSecondaries};
pub use handle::{Cache, CacheMember};
pub use node::CacheNode;
pub use regional::RedisRegional;
pub use version::RedisVersion;

pub(crate) use codes::CODES;

/// The port that every node listens on, with TLS only.
pub const PORT: u16 = 6379;
