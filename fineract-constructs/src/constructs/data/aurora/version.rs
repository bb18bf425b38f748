//! Versions of Aurora PostgreSQL.

use std::fmt;

/// A version of Aurora PostgreSQL, such as 17.7.
///
/// All members of a global database have the same: it is stated once (AUR-7). One that RDS does not create is reported
/// (`AUR-008`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AuroraPostgres {
    major: u8,
    minor: u8,
}

/// The newest 15.
pub const POSTGRES_15: AuroraPostgres = AuroraPostgres::new(15, 19);
/// The newest 16.
pub const POSTGRES_16: AuroraPostgres = AuroraPostgres::new(16, 15);
/// The newest 17.
pub const POSTGRES_17: AuroraPostgres = AuroraPostgres::new(17, 11);
/// The newest 18.
pub const POSTGRES_18: AuroraPostgres = AuroraPostgres::new(18, 6);

/// Minor versions that RDS creates and does not call deprecated. Source: cfn-lint 1.58.0, `aws_rds_dbcluster`
/// `engine_version.json` without `engine_version_deprecated.json`.
const CREATABLE: &[(u8, &[u8])] = &[
    (14, &[6, 17, 18, 19, 20, 22, 23, 24]),
    (15, &[10, 12, 13, 14, 15, 17, 18, 19]),
    (16, &[8, 9, 10, 11, 13, 14, 15]),
    (17, &[4, 5, 6, 7, 9, 10, 11]),
    (18, &[3, 4, 6]),
];

impl AuroraPostgres {
    /// A version by its major and minor number.
    pub const fn new(major: u8, minor: u8) -> Self {
        Self { major, minor }
    }

    /// The family of its parameter groups, such as `aurora-postgresql17`.
    pub fn family(self) -> String {
        format!("aurora-postgresql{}", self.major)
    }

    /// Whether RDS creates clusters of it.
    pub(super) fn is_creatable(self) -> bool {
        minors(self.major).contains(&self.minor)
    }

    /// The newest of the same major version, or of the nearest newer one, that RDS creates.
    pub(super) fn nearest(self) -> Self {
        let (major, minors) = CREATABLE
            .iter()
            .find(|(major, _)| *major >= self.major)
            .or(CREATABLE.last())
            .expect("the table has rows");
        Self { major: *major, minor: *minors.last().expect("a row has versions") }
    }
}

fn minors(major: u8) -> &'static [u8] {
    CREATABLE.iter().find(|row| row.0 == major).map_or(&[], |row| row.1)
}

impl fmt::Display for AuroraPostgres {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_named_version_is_the_newest_that_can_be_created() {
        for version in [POSTGRES_15, POSTGRES_16, POSTGRES_17, POSTGRES_18] {
            assert!(version.is_creatable(), "{version}");
            assert_eq!(version.nearest(), version);
        }
        assert_eq!(AuroraPostgres::new(13, 6).nearest().to_string(), "14.24");
    }
}
