//! What is reported of databases.

use fineract_core::{Code, Scope, Severity};

use super::InstanceClass;
use super::settings::Settings;
use crate::aws::names::Kind;
use crate::constructs::data::Stores;
use crate::constructs::data::login::RESERVED;

pub(super) static MEMBERS: Code = Code {
    id: "AUR-001",
    title: "members of a global database",
    severity: Severity::Error,
    explanation: "An Aurora global database has one primary and 1 to 10 secondaries, each in a region of its own (AUR-1). \
A database without a secondary is an `AuroraRegional`. Source: Aurora user guide, \"Configuration requirements of an \
Aurora global database\".",
};

static CLASS: Code = Code {
    id: "AUR-006",
    title: "instance class not in the region",
    severity: Severity::Error,
    explanation: "Aurora PostgreSQL does not offer this instance class in the region of a member (AUR-6), or not in this \
size. A failover would have nowhere to go.\n\nThe families `r5`, `r6g`, `r6gd`, `r6i`, `r7g`, `r7i`, `r8g` and \
`db.serverless` are in all four regions.",
};

static VERSION: Code = Code {
    id: "AUR-008",
    title: "engine version that can't be created",
    severity: Severity::Error,
    explanation: "RDS creates no cluster of this version of Aurora PostgreSQL, or calls it deprecated (AUR-8).\n\n\
`POSTGRES_17` and its like are the newest of their major version that this library knows.",
};

static READERS: Code = Code {
    id: "AUR-010",
    title: "too many readers",
    severity: Severity::Error,
    explanation: "The primary of a global database takes 15 readers less one for each secondary, a secondary takes 16 \
readers, a database of one region 15 (AUR-10).",
};

static RETENTION: Code = Code {
    id: "AUR-011",
    title: "backup retention out of range",
    severity: Severity::Error,
    explanation: "Aurora keeps automated backups for 1 to 35 days (AUR-11). For longer, copy them: a backup plan keeps \
copies as long as its rule says.",
};

static IDENTIFIER: Code = Code {
    id: "AUR-012",
    title: "identifier that RDS refuses",
    severity: Severity::Error,
    explanation: "The identifiers of a database are made of its id: a letter first, then letters, digits and single `-`, \
none at the end, at most 63 characters with platform, environment and region (AUR-12).\n\nGive the construct such an \
id, such as `ledger`.",
};

static USER: Code = Code {
    id: "AUR-013",
    title: "master username that RDS refuses",
    severity: Severity::Error,
    explanation: "The master user's name is a letter and then letters, digits and `_`, at most 16 characters, and not a \
word that PostgreSQL reserves (AUR-13).",
};

static CAPACITY: Code = Code {
    id: "AUR-101",
    title: "serverless capacity out of range",
    severity: Severity::Error,
    explanation: "A serverless instance scales between two numbers of capacity units: at least 1 here, at most 256, the \
first not above the second. Source: RDS API reference, `ServerlessV2ScalingConfiguration`.",
};

static DATABASE: Code = Code {
    id: "AUR-102",
    title: "database name that RDS refuses",
    severity: Severity::Error,
    explanation: "The first database's name is a letter and then letters, digits and `_`, at most 63 characters. Source: \
RDS API reference, `CreateDBCluster`, `DatabaseName`.",
};

pub(crate) static CODES: &[&Code] =
    &[&MEMBERS, &CLASS, &VERSION, &READERS, &RETENTION, &IDENTIFIER, &USER, &CAPACITY, &DATABASE];

/// Reports what is wrong with a database, whatever its form. `readers_limit` is how many its first member takes.
pub(super) fn check(scope: &mut Scope, name: &str, settings: &Settings, home: &Stores, readers_limit: u8) {
    if !settings.version.is_creatable() {
        let message = format!("Aurora PostgreSQL {} can't be created", settings.version);
        scope.report(&VERSION, message).help = Some(format!("take {}", settings.version.nearest()));
    }
    if !(1..=35).contains(&settings.backup_retention) {
        let message = format!("backups are kept for {} days", settings.backup_retention);
        scope.report(&RETENTION, message).help = Some("1 to 35 days".into());
    }
    if !is_identifier(name) {
        let identifier = home.site.name(Kind::Database, name);
        let message = format!("`{identifier}` can't be the identifier of a cluster");
        scope.report(&IDENTIFIER, message).help =
            Some("a letter first, then letters, digits and single `-`, none at the end".into());
    }
    let user = settings.user.as_str();
    if !is_word(user, 16) || RESERVED.contains(&user.to_ascii_lowercase().as_str()) {
        let message = format!("`{user}` can't be the master user");
        scope.report(&USER, message).help =
            Some("a letter, then letters, digits and `_`, at most 16, no reserved word".into());
    }
    if !is_word(&settings.database, 63) {
        let message = format!("`{}` can't be the name of a database", settings.database);
        scope.report(&DATABASE, message).help =
            Some("a letter, then letters, digits and `_`, at most 63".into());
    }
    check_readers(scope, home, settings.readers, readers_limit);
    check_class(scope, home, settings.class);
}

/// Reports more readers than a member takes.
pub(super) fn check_readers(scope: &mut Scope, at: &Stores, readers: u8, limit: u8) {
    if readers > limit {
        let message = format!("{readers} readers in {} of at most {limit}", at.site.region.code());
        scope.report(&READERS, message).help = Some(format!("{limit} or fewer"));
    }
}

/// Reports a class that a member's region does not have, or a serverless one that can't scale.
pub(super) fn check_class(scope: &mut Scope, at: &Stores, class: InstanceClass) {
    if let InstanceClass::Serverless { least, most } = class
        && (least == 0 || least > most || most > 256)
    {
        scope.report(&CAPACITY, format!("from {least} to {most} capacity units")).help =
            Some("1 to 256, the fewest first".into());
    }
    if !class.is_in(at.site.region) {
        let message = format!("`{class}` is not to be had in {}", at.site.region.code());
        scope.report(&CLASS, message).help =
            Some("take `InstanceClass::R7g(Size::Large)`, which is in all regions".into());
    }
}

fn is_word(name: &str, limit: usize) -> bool {
    let letters = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    letters && name.len() <= limit && name.starts_with(|c: char| c.is_ascii_alphabetic())
}

fn is_identifier(name: &str) -> bool {
    let letters = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    letters && !name.contains("--") && !name.starts_with('-') && !name.ends_with('-')
}
