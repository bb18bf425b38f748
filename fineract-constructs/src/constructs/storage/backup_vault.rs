//! Where AWS Backup keeps recovery points.

use std::marker::PhantomData;

use fineract_cfn::{DeletionPolicy, backup};
use fineract_core::{Arn, Code, Construct, Scope, Severity, Value};

use crate::aws::names::Kind;
use crate::aws::region::Anywhere;
use crate::aws::{Site, arn};
use crate::constructs::Fate;
use crate::constructs::security::KeyRef;
use crate::constructs::storage::copy::check_key;

/// A vault of recovery points, encrypted by a key of its region.
///
/// The key encrypts recovery points of file systems and copies from other regions; those of databases and volumes of the
/// vault's own region have the key of what they are of. So that a key that is lost takes no copy along, it is one for
/// [`Purpose::Backup`](crate::constructs::security::Purpose::Backup). Source: AWS Backup developer guide, "Encryption for
/// backups in AWS Backup".
///
/// The vault outlives its stack. Its name is `<platform>-<environment>-<what>-<region>`, so plans of other regions know
/// its ARN at synth; only the order of stacks is left, and the reference gives it.
///
/// # Creates
/// `AWS::Backup::BackupVault`.
///
/// # Reports
/// `BKP-003`, `LAW-002`.
#[derive(Clone, Debug)]
pub struct BackupVault<J = Anywhere> {
    site: Site,
    what: String,
    key: KeyRef,
    lock: Option<VaultLock>,
    law: PhantomData<fn() -> J>,
}

/// How long recovery points of a vault are kept, whoever wants them gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VaultLock {
    min: u32,
    max: u32,
    changeable: Option<u32>,
}

/// What a program holds of a [`BackupVault`].
#[derive(Clone, Debug)]
pub struct Vault<J = Anywhere> {
    /// Where it is.
    pub site: Site,
    /// Its name, known at synth.
    pub name: String,
    /// The vault.
    pub vault: backup::BackupVaultRef,
    /// Its lock.
    pub lock: Option<VaultLock>,
    law: PhantomData<fn() -> J>,
}

pub(crate) static LOCK: Code = Code {
    id: "BKP-003",
    title: "a vault lock that can't be set",
    severity: Severity::Error,
    explanation: "A vault lock keeps recovery points for at least one day and at most 36,500 (100 years), the most not \
below the least. After the days in which it can still be changed, at least three, nobody can change or remove it, not \
even AWS.\n\nSource: AWS Backup API, `PutBackupVaultLockConfiguration`.",
};

/// The longest retention that a lock takes, in days.
const MAX_DAYS: u32 = 36_500;
/// The shortest time in which a lock can be changed, in days.
const MIN_CHANGEABLE_DAYS: u32 = 3;

impl VaultLock {
    /// Recovery points are kept at least `min` and at most `max` days; those with the right to can still remove the lock.
    pub fn governance(min: u32, max: u32) -> Self {
        Self { min, max, changeable: None }
    }

    /// As [`governance`](Self::governance), and nobody can change or remove the lock once `changeable` days are over.
    pub fn compliance(min: u32, max: u32, changeable: u32) -> Self {
        Self { changeable: Some(changeable), ..Self::governance(min, max) }
    }

    /// Whether a recovery point may be kept for so many days.
    pub fn allows(self, days: u32) -> bool {
        (self.min..=self.max).contains(&days)
    }

    fn mistake(self) -> Option<String> {
        let Self { min, max, changeable } = self;
        match changeable {
            _ if min == 0 || max > MAX_DAYS || min > max => {
                Some(format!("recovery points can't be kept from {min} to {max} days"))
            }
            Some(days) if days < MIN_CHANGEABLE_DAYS => {
                Some(format!("a lock can't become final after {days} days"))
            }
            _ => None,
        }
    }

    fn configuration(self) -> backup::LockConfigurationType {
        let lock = backup::LockConfigurationType::new(self.min).max_retention_days(self.max);
        self.changeable.into_iter().fold(lock, backup::LockConfigurationType::changeable_for_days)
    }
}

impl std::fmt::Display for VaultLock {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} to {} days", self.min, self.max)
    }
}

impl<J> BackupVault<J> {
    /// A vault of a site; `what` says what it holds, such as `backup`. The key is one of the site's region.
    pub fn new(site: &Site<J>, what: impl Into<String>, key: &KeyRef) -> Self {
        Self { site: site.erased(), what: what.into(), key: key.clone(), lock: None, law: PhantomData }
    }

    /// Keeps recovery points from deletion.
    pub fn lock(mut self, lock: VaultLock) -> Self {
        self.lock = Some(lock);
        self
    }
}

impl<J> Construct for BackupVault<J> {
    type Handle = Vault<J>;

    fn build(self, scope: &mut Scope) -> Vault<J> {
        let Self { site, what, key, lock, law } = self;
        check_key(scope, &site, &key);
        if let Some(mistake) = lock.and_then(VaultLock::mistake) {
            scope.report(&LOCK, mistake).help = Some(format!(
                "keep from 1 to {MAX_DAYS} days, and leave at least {MIN_CHANGEABLE_DAYS} to change the lock"
            ));
        }
        let name = site.name(Kind::Backup, &what);
        let mut vault = backup::BackupVault::new(name.as_str())
            .encryption_key_arn(key.arn())
            .fate(DeletionPolicy::Retain);
        if let Some(lock) = lock {
            vault = vault.lock_configuration(lock.configuration());
        }
        Vault { vault: scope.add("vault", vault), site, name, lock, law }
    }
}

impl<J> Vault<J> {
    /// The vault's ARN, known at synth. What must come after the vault says so: `.depends_on(vault.vault)`.
    pub fn arn(&self) -> Value<Arn<backup::BackupVault>> {
        let Site { account, region, .. } = &self.site;
        arn("backup", Some(*region), Some(account), &format!("backup-vault:{}", self.name))
    }

    /// The vault without its law in the type.
    pub fn erased(&self) -> Vault {
        let Self { site, name, vault, lock, law: _ } = self;
        Vault { site: site.clone(), name: name.clone(), vault: *vault, lock: *lock, law: PhantomData }
    }
}
