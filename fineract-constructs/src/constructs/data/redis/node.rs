//! Types of cache nodes.

use std::fmt;

use crate::aws::{Region, region};
use crate::constructs::data::Size;
use crate::constructs::data::Size::{Large, X1, X2, X4, X8, X12, X16, X24};

/// The type of a cache's nodes, of the families that global datastores take (RED-2): there is no `cache.t3`.
///
/// A type that a member's region does not have is reported (`RED-002`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CacheNode {
    /// `cache.m5`, Intel.
    M5(Size),
    /// `cache.m6g`, Graviton2.
    M6g(Size),
    /// `cache.m7g`, Graviton3.
    M7g(Size),
    /// `cache.r5`, Intel, more memory.
    R5(Size),
    /// `cache.r6g`, Graviton2, more memory.
    R6g(Size),
    /// `cache.r6gd`, Graviton2, more memory, local storage.
    R6gd(Size),
    /// `cache.r7g`, Graviton3, more memory.
    R7g(Size),
    /// `cache.c7gn`, Graviton3, more network.
    C7gn(Size),
}

const EVERYWHERE: &[Region] = region::ALL;
const ALL_BUT_LONDON: &[Region] =
    &[region::IRELAND.erased(), region::PARIS.erased(), region::FRANKFURT.erased()];
const IRELAND: &[Region] = &[region::IRELAND.erased()];
const INTEL: &[Size] = &[Large, X1, X2, X4, X12, X24];
const GRAVITON: &[Size] = &[Large, X1, X2, X4, X8, X12, X16];

/// A family of types, its sizes and where it is to be had.
type Family = (&'static str, &'static [Size], &'static [Region]);

/// Source: cfn-lint 1.58.0, `aws_elasticache_cachecluster` `cachenodetype_enum.json`; the families are RED-2's.
const FAMILIES: &[Family] = &[
    ("m5", INTEL, EVERYWHERE),
    ("m6g", GRAVITON, EVERYWHERE),
    ("m7g", GRAVITON, EVERYWHERE),
    ("r5", INTEL, EVERYWHERE),
    ("r6g", GRAVITON, EVERYWHERE),
    ("r6gd", &[X1, X2, X4, X8, X12, X16], ALL_BUT_LONDON),
    ("r7g", GRAVITON, EVERYWHERE),
    ("c7gn", GRAVITON, IRELAND),
];

impl CacheNode {
    fn parts(self) -> (&'static str, Size) {
        match self {
            Self::M5(size) => ("m5", size),
            Self::M6g(size) => ("m6g", size),
            Self::M7g(size) => ("m7g", size),
            Self::R5(size) => ("r5", size),
            Self::R6g(size) => ("r6g", size),
            Self::R6gd(size) => ("r6gd", size),
            Self::R7g(size) => ("r7g", size),
            Self::C7gn(size) => ("c7gn", size),
        }
    }

    /// Whether a region has the type.
    pub fn is_in(self, region: Region) -> bool {
        let (family, size) = self.parts();
        let row = FAMILIES.iter().find(|row| row.0 == family).expect("every family has a row");
        row.1.contains(&size) && row.2.contains(&region)
    }
}

impl fmt::Display for CacheNode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (family, size) = self.parts();
        write!(f, "cache.{family}.{}", size.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_type_is_where_the_table_says() {
        assert!(CacheNode::R7g(Large).is_in(region::LONDON.erased()));
        assert!(!CacheNode::R6gd(X1).is_in(region::LONDON.erased()));
        assert!(!CacheNode::M5(X8).is_in(region::IRELAND.erased()));
        assert_eq!(CacheNode::C7gn(X1).to_string(), "cache.c7gn.xlarge");
    }
}
