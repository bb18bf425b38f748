//! Instance classes of Aurora databases.

use std::fmt;

use crate::aws::{Region, region};
use crate::constructs::data::Size;
use crate::constructs::data::Size::{Large, X1, X2, X4, X8, X12, X16, X24, X32, X48};
use crate::constructs::data::connections::of_aurora;

/// The class of a database's instances: optimized for memory, which global databases ask for, or serverless (AUR-5).
///
/// There is no `db.t3`. A class that a member's region does not have is reported (`AUR-006`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InstanceClass {
    /// `db.r5`, Intel.
    R5(Size),
    /// `db.r6g`, Graviton2.
    R6g(Size),
    /// `db.r6gd`, Graviton2 with local storage.
    R6gd(Size),
    /// `db.r6i`, Intel.
    R6i(Size),
    /// `db.r6id`, Intel with local storage.
    R6id(Size),
    /// `db.r7g`, Graviton3.
    R7g(Size),
    /// `db.r7i`, Intel.
    R7i(Size),
    /// `db.r8a`, AMD.
    R8a(Size),
    /// `db.r8g`, Graviton4.
    R8g(Size),
    /// `db.r8gd`, Graviton4 with local storage.
    R8gd(Size),
    /// `db.x2g`, Graviton2 with twice the memory.
    X2g(Size),
    /// `db.serverless`, between two numbers of capacity units of about 2 GiB each, at most 256.
    Serverless {
        /// The fewest.
        least: u16,
        /// The most.
        most: u16,
    },
}

const EVERYWHERE: &[Region] = region::ALL;
const ALL_BUT_PARIS: &[Region] =
    &[region::IRELAND.erased(), region::LONDON.erased(), region::FRANKFURT.erased()];
const IRELAND_AND_FRANKFURT: &[Region] = &[region::IRELAND.erased(), region::FRANKFURT.erased()];
const IRELAND: &[Region] = &[region::IRELAND.erased()];

/// A family of classes, its sizes and where it is to be had.
type Family = (&'static str, &'static [Size], &'static [Region]);

/// Source: cfn-lint 1.58.0, `aws_rds_dbinstance` `dbinstanceclass_enum.json`, engine `aurora-postgresql`.
const FAMILIES: &[Family] = &[
    ("r5", &[Large, X1, X2, X4, X8, X12, X16, X24], EVERYWHERE),
    ("r6g", &[Large, X1, X2, X4, X8, X12, X16], EVERYWHERE),
    ("r6gd", &[X1, X2, X4, X8, X12, X16], EVERYWHERE),
    ("r6i", &[Large, X1, X2, X4, X8, X12, X16, X24, X32], EVERYWHERE),
    ("r6id", &[X24, X32], ALL_BUT_PARIS),
    ("r7g", &[Large, X1, X2, X4, X8, X12, X16], EVERYWHERE),
    ("r7i", &[Large, X1, X2, X4, X8, X12, X16, X24, X48], EVERYWHERE),
    ("r8a", &[Large, X1, X2, X4, X8, X12, X16, X24, X48], IRELAND_AND_FRANKFURT),
    ("r8g", &[Large, X1, X2, X4, X8, X12, X16, X24, X48], EVERYWHERE),
    ("r8gd", &[X1, X2, X4, X8, X12, X16, X24, X48], ALL_BUT_PARIS),
    ("x2g", &[Large, X1, X2, X4, X8, X12, X16], IRELAND),
];

impl InstanceClass {
    fn parts(self) -> Option<(&'static str, Size)> {
        Some(match self {
            Self::R5(size) => ("r5", size),
            Self::R6g(size) => ("r6g", size),
            Self::R6gd(size) => ("r6gd", size),
            Self::R6i(size) => ("r6i", size),
            Self::R6id(size) => ("r6id", size),
            Self::R7g(size) => ("r7g", size),
            Self::R7i(size) => ("r7i", size),
            Self::R8a(size) => ("r8a", size),
            Self::R8g(size) => ("r8g", size),
            Self::R8gd(size) => ("r8gd", size),
            Self::X2g(size) => ("x2g", size),
            Self::Serverless { .. } => return None,
        })
    }

    /// The memory of an instance; of a serverless one, at the most. Source: Amazon RDS instance types.
    pub(in crate::constructs) fn gibibytes(self) -> u32 {
        match (self, self.parts()) {
            (Self::Serverless { most, .. }, _) => u32::from(most) * 2,
            (Self::X2g(_), Some((_, size))) => size.times_large() * 32,
            (_, parts) => parts.map_or(0, |(_, size)| size.times_large() * 16),
        }
    }

    /// The local storage of an instance at the least; a serverless one says nothing of its own.
    ///
    /// Source: Aurora user guide, "Temporary storage limits for Aurora `PostgreSQL`": 30 GiB or little more for each `large` of any family.
    pub(in crate::constructs) fn local_gibibytes(self) -> u32 {
        self.parts().map_or(0, |(_, size)| size.times_large() * 30)
    }

    /// The connections that an instance takes where nobody says another number.
    pub(in crate::constructs) fn connections(self) -> u32 {
        of_aurora(self)
    }

    /// Whether a region has the class.
    pub fn is_in(self, region: Region) -> bool {
        let Some((family, size)) = self.parts() else { return true };
        let row = FAMILIES.iter().find(|row| row.0 == family).expect("every family has a row");
        row.1.contains(&size) && row.2.contains(&region)
    }
}

impl fmt::Display for InstanceClass {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.parts() {
            Some((family, size)) => write!(f, "db.{family}.{}", size.name()),
            None => f.write_str("db.serverless"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_class_is_where_the_table_says() {
        assert!(InstanceClass::R7g(Large).is_in(region::PARIS.erased()));
        assert!(!InstanceClass::R7g(X24).is_in(region::IRELAND.erased()));
        assert!(!InstanceClass::R8a(Large).is_in(region::LONDON.erased()));
        assert!(InstanceClass::Serverless { least: 1, most: 8 }.is_in(region::LONDON.erased()));
        assert_eq!(InstanceClass::R6gd(X1).to_string(), "db.r6gd.xlarge");
    }
}
