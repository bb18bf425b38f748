//! What a database is made with, whether it spans regions or not.

use super::{AuroraPostgres, InstanceClass, LogExport, Storage};
use crate::aws::LogRetention;
use crate::constructs::data::{DeletionProtection, Rights, Rotation, Size};
use crate::k8s::Dns1123Label;

#[derive(Clone, Debug)]
pub(super) struct Settings {
    pub(super) version: AuroraPostgres,
    pub(super) class: InstanceClass,
    pub(super) readers: u8,
    pub(super) storage: Storage,
    pub(super) backup_retention: u8,
    pub(super) protection: DeletionProtection,
    pub(super) rotation: Rotation,
    pub(super) logs: Vec<LogExport>,
    pub(super) log_retention: LogRetention,
    pub(super) user: String,
    pub(super) database: String,
    pub(super) tenants: bool,
    pub(super) logins: Vec<(Dns1123Label, Rights)>,
}

impl Settings {
    pub(super) fn new(version: AuroraPostgres, protection: DeletionProtection) -> Self {
        Self {
            version,
            class: InstanceClass::R7g(Size::Large),
            readers: 1,
            storage: Storage::IoOptimized,
            backup_retention: 14,
            protection,
            rotation: Rotation::Never,
            logs: vec![LogExport::Postgresql],
            log_retention: LogRetention::OneYear,
            user: "fineract".into(),
            database: "fineract".into(),
            tenants: false,
            logins: Vec::new(),
        }
    }
}

/// The setters that both forms of database have; `settings` is their field.
macro_rules! setters {
    () => {
        /// How many readers stand beside the writer: 1 where nothing else is said. With none, the loss of the writer's
        /// zone stops the database.
        pub fn readers(mut self, count: u8) -> Self {
            self.settings.readers = count;
            self
        }

        /// The class of the instances: `db.r7g.large` where nothing else is said.
        pub fn class(mut self, class: InstanceClass) -> Self {
            self.settings.class = class;
            self
        }

        /// How storage is paid: [`Storage::IoOptimized`] where nothing else is said.
        pub fn storage(mut self, storage: Storage) -> Self {
            self.settings.storage = storage;
            self
        }

        /// How many days automated backups are kept, 1 to 35: 14 where nothing else is said.
        pub fn backup_retention(mut self, days: u8) -> Self {
            self.settings.backup_retention = days;
            self
        }

        /// Whether the data outlives its stacks: as its [`Stores`] say, where nothing else is said.
        pub fn deletion_protection(mut self, protection: DeletionProtection) -> Self {
            self.settings.protection = protection;
            self
        }

        /// How often the credential is replaced: [`Rotation::Never`] where nothing else is said.
        pub fn rotation(mut self, rotation: Rotation) -> Self {
            self.settings.rotation = rotation;
            self
        }

        /// Which logs go to CloudWatch: the server's where nothing else is said.
        pub fn logs(mut self, logs: impl IntoIterator<Item = LogExport>) -> Self {
            self.settings.logs = logs.into_iter().collect();
            self
        }

        /// How long logs are kept: a year where nothing else is said.
        pub fn log_retention(mut self, retention: LogRetention) -> Self {
            self.settings.log_retention = retention;
            self
        }

        /// The master user's name, at most 16 letters, digits and `_`: `fineract` where nothing else is said.
        pub fn master_username(mut self, name: impl Into<String>) -> Self {
            self.settings.user = name.into();
            self
        }

        /// The name of the first database: `fineract` where nothing else is said.
        pub fn database_name(mut self, name: impl Into<String>) -> Self {
            self.settings.database = name.into();
            self
        }

        /// Makes it the list of Apache Fineract's tenants: the password that Fineract encrypts their credentials with is
        /// generated in the regions of the master user's credential, and that of their first user in the first of these, as
        /// [`Database::tenants`](super::Database::tenants), which
        /// [`FineractService::tenants`](crate::constructs::services::FineractService::tenants) takes.
        pub fn tenants(mut self) -> Self {
            self.settings.tenants = true;
            self
        }

        /// The services that log in, and what each may do: a [`Login`](crate::constructs::data::Login) for each, which
        /// [`Database::login`](super::Database::login) gives. Then none of them may take the master user's credential. Without any,
        /// services log in as the master user.
        pub fn logins(mut self, services: impl IntoIterator<Item = (Dns1123Label, Rights)>) -> Self {
            self.settings.logins.extend(services);
            self
        }
    };
}

pub(super) use setters;
