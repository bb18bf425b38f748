//! Checks the linked program: schemas, regions, keys, networks, manifests.

mod asn;
pub(super) mod edge;
mod empty;
mod identities;
mod keys;
pub(super) mod kubernetes;
mod names;
mod network;
mod pods;
pub(super) mod reachability;
mod releases;
mod schema;
mod storage;
mod support;

use fineract_core::{Code, Date, Diag};

use super::finish::Program;
use crate::parallel;

pub(super) static CODES: &[&Code] = &[
    &asn::UNUSABLE,
    &empty::EMPTY,
    &identities::UNMATCHED,
    &keys::EXPRESSION_IN_KEY,
    &names::TAKEN,
    &network::CLUSTER_RANGE,
    &network::OUTSIDE,
    &network::OVERLAP,
    &pods::IP_TARGET,
    &pods::UNFIXED_IMAGE,
    &pods::UNRELATED,
    &reachability::NOT_ISOLATED,
    &reachability::NO_SHARED,
    &reachability::UNTAGGED,
    &releases::AUTOSCALER,
    &releases::OUT_OF_REACH,
    &releases::PORT,
    &releases::TWICE,
    &releases::VERSION,
    &schema::NOT_IN_REGION,
    &schema::PROPERTY,
    &schema::UNKNOWN_TYPE,
    &support::ENDED,
    &support::ENDS_SOON,
    &storage::ACCESS,
    &storage::FILE_SYSTEM,
    &storage::SIZE,
    &storage::VOLUME,
];

/// The checks; those that take longest first.
const CHECKS: [fn(&Program, &mut Vec<Diag>); 13] = [
    kubernetes::check,
    schema::check,
    keys::check,
    reachability::check,
    edge::check,
    empty::check,
    names::check,
    network::check,
    asn::check,
    storage::check,
    pods::check,
    releases::check,
    identities::check,
];

/// All that is wrong with what would be written.
pub(super) fn check(program: &Program, as_of: Option<Date>) -> Vec<Diag> {
    let found = parallel::each(&CHECKS, |check| {
        let mut findings = Vec::new();
        check(program, &mut findings);
        findings
    });
    let mut findings = found.concat();
    support::check(program, as_of, &mut findings);
    findings
}
