//! Aurora PostgreSQL, across regions or in one.

mod class;
mod codes;
mod global;
mod handle;
mod member;
mod regional;
mod settings;
mod user;
mod version;

pub use class::InstanceClass;
pub use global::{AuroraGlobal, Replica, Secondary, SecondaryCapacity};
pub use handle::{Database, DatabaseMember};
pub use regional::AuroraRegional;
pub use version::{AuroraPostgres, POSTGRES_15, POSTGRES_16, POSTGRES_17, POSTGRES_18};

pub(crate) use codes::CODES;
pub(super) use user::attach;

/// The port that every member listens on (D06: 3306 is another engine's).
pub const PORT: u16 = 5432;

/// How Aurora's storage is paid. Both take what is written, without provisioning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Storage {
    /// A higher price for storage and none for reading and writing, with steady latency: what provisioned I/O is
    /// elsewhere (AUR-15).
    IoOptimized,
    /// A price for each read and write.
    Standard,
}

/// A log that goes to CloudWatch (AUR-16).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogExport {
    /// The server's log.
    Postgresql,
    /// What the instance does.
    Instance,
    /// Refused IAM authentication.
    IamDbAuthError,
}

impl Storage {
    const fn name(self) -> &'static str {
        match self {
            Self::IoOptimized => "aurora-iopt1",
            Self::Standard => "aurora",
        }
    }
}

impl LogExport {
    const fn name(self) -> &'static str {
        match self {
            Self::Postgresql => "postgresql",
            Self::Instance => "instance",
            Self::IamDbAuthError => "iam-db-auth-error",
        }
    }
}
