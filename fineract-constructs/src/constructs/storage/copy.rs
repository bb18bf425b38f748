//! What is copied where, and under which law.

use fineract_core::{Code, Scope, Severity};

use crate::aws::law::Territory;
use crate::aws::{Region, Site};
use crate::constructs::security::KeyRef;

/// A copy of data that a construct keeps in another region: one edge of the platform's data flow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DataCopy {
    /// What makes the copy.
    pub mechanism: Mechanism,
    /// Where the data comes from.
    pub from: Region,
    /// Where the copy is kept.
    pub to: Region,
    /// The law that the program gave for it.
    pub law: Territory,
    /// How far the copy may lie behind, in minutes: the most that is lost with the source.
    pub recovery_point_minutes: u32,
}

/// What makes a copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mechanism {
    /// S3 replicates objects as they are written.
    BucketReplication,
    /// EFS replicates a file system continuously.
    FileReplication,
    /// `DataSync` copies files by a schedule.
    FileSync,
    /// AWS Backup copies recovery points as they are made.
    BackupCopy,
}

pub(crate) static FOREIGN_KEY: Code = Code {
    id: "LAW-002",
    title: "a key of another region or account",
    severity: Severity::Error,
    explanation: "Data is encrypted by a key of the region and account that it is stored in (RES-4). A key works in its own \
region alone, and lets in its own account, so the resource could not be created; and whoever holds the key decides who reads the \
data, so it belongs under the same law.\n\nPass the keys of the site: `EnvironmentKeys::new(&site)`.",
};

pub(crate) static OTHER_ACCOUNT: Code = Code {
    id: "ACC-002",
    title: "a copy in another account",
    severity: Severity::Error,
    explanation: "Data is copied to a bucket, a vault or a file system of another account. Each takes more than the copy: \
a bucket a policy for the role that replicates, and a change of owner; a vault a policy and keys that are shared, and of Aurora no \
copy goes to another region and another account at once; a file system a role and a policy of its own. None of that is made here, \
and each copy would be refused when it is due, long after the deployment.\n\nCopy within the account. A vault with a lock in \
compliance mode can't be emptied by whoever takes over the account either (`VaultLock::compliance`).\n\nSources: S3 user guide, \
\"Configuring replication for buckets in different accounts\"; AWS Backup developer guide, \"Creating backup copies across AWS \
accounts\"; EFS user guide, \"Replicating across accounts\".",
};

/// Reports a copy to another account.
pub(in crate::constructs) fn check_account(scope: &mut Scope, from: &Site, to: &Site) {
    if from.account != to.account {
        let message = format!("from account {} to account {}", from.account, to.account);
        scope.report(&OTHER_ACCOUNT, message).help = Some("copy within the account".into());
    }
}

/// Reports a key that is not of the site's region and account.
pub(super) fn check_key(scope: &mut Scope, site: &Site, key: &KeyRef) {
    let alias_arn = key.alias_arn();
    let part = |place| alias_arn.doc().as_str().and_then(|arn| arn.split(':').nth(place)).unwrap_or_default();
    let (region, account) = (part(3), part(4));
    if account != site.account.as_str() {
        let message = format!(
            "the key `{}` is of account {account}, the data of account {}",
            key.alias(),
            site.account
        );
        scope.report(&FOREIGN_KEY, message).help = Some(format!("pass a key of account {}", site.account));
    }
    if region != site.region.code() {
        let message =
            format!("the key `{}` is in `{region}`, the data in `{}`", key.alias(), site.region.code());
        scope.report(&FOREIGN_KEY, message).help = Some(format!("pass a key of `{}`", site.region.code()));
    }
}

/// Reports a copy to a country that the law does not name, for laws that are checked at synth.
pub(super) fn check_law(scope: &mut Scope, code: &'static Code, law: Territory, regions: [Region; 2]) {
    for region in regions {
        let country = region.jurisdiction();
        if !law.includes(country) {
            let message = format!(
                "`{}` is in {}, where the law `{}` lets no data be kept",
                region.code(),
                country.alpha2(),
                law.name()
            );
            let allowed: Vec<_> = law.countries().iter().map(|country| country.alpha2()).collect();
            scope.report(code, message).help =
                Some(format!("copy to a region of {}, or choose another law", allowed.join(", ")));
        }
    }
}
