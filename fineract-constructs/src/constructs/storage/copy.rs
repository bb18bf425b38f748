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
    title: "a key of another region",
    severity: Severity::Error,
    explanation: "Data is encrypted by a key of the region that it is stored in (SPEC RES-4). A key works in its own \
region alone, so the resource could not be created; and whoever holds the key decides who reads the data, so it belongs \
under the same law.\n\nPass the keys of the site: `EnvironmentKeys::new(&site)`.",
};

/// Reports a key that is not of the site's region.
pub(super) fn check_key(scope: &mut Scope, site: &Site, key: &KeyRef) {
    let alias_arn = key.alias_arn();
    let region = alias_arn.doc().as_str().and_then(|arn| arn.split(':').nth(3)).unwrap_or_default();
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
