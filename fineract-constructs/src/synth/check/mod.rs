//! Checks the linked program: schemas, regions, keys, networks, manifests.

mod accounts;
mod arns;
mod asn;
mod attributes;
mod caches;
mod connections;
mod cycles;
mod databases;
pub(super) mod edge;
mod empty;
mod families;
mod files;
mod identities;
mod inside;
mod key_policies;
mod keys;
pub(super) mod kubernetes;
mod lifecycles;
mod logins;
mod names;
mod network;
mod nodes;
mod once;
mod overlaps;
mod pairs;
mod pods;
mod queues;
pub(super) mod reachability;
mod references;
mod releases;
mod resource;
mod roles;
mod schema;
mod storage;
mod support;
mod tasks;
mod tenants;
mod windows;
mod zones;

use fineract_core::{Code, Date, Diag};

use super::finish::Program;
use crate::parallel;

pub(super) static CODES: &[&Code] = &[
    &accounts::NOT_SHARED,
    &accounts::OTHER_ACCOUNT,
    &arns::ARN,
    &asn::UNUSABLE,
    &caches::COMPUTED,
    &caches::DATASTORE,
    &caches::INHERITED,
    &caches::NODE,
    &databases::MANAGED_PASSWORD,
    &databases::NOT_OF_AURORA,
    &databases::OF_ANOTHER,
    &databases::VERSIONS,
    &attributes::ATTRIBUTE,
    &connections::TOO_MANY,
    &tenants::APART,
    &logins::ANOTHERS,
    &cycles::CYCLE,
    &empty::EMPTY,
    &files::ACCOUNTS,
    &files::CHAIN,
    &files::REPLICA,
    &identities::UNMATCHED,
    &inside::UNKNOWN,
    &key_policies::LOCKED,
    &keys::EXPRESSION_IN_KEY,
    &lifecycles::DAYS,
    &lifecycles::FILES,
    &names::ELSEWHERE,
    &names::TAKEN,
    &network::CLUSTER_RANGE,
    &network::OUTSIDE,
    &network::OVERLAP,
    &nodes::NO_NAMES,
    &nodes::SAID_TWICE,
    &once::TWICE,
    &pairs::DISAGREE,
    &pods::IP_TARGET,
    &pods::UNFIXED_IMAGE,
    &pods::UNRELATED,
    &queues::KIND,
    &reachability::NOT_ISOLATED,
    &reachability::NO_SHARED,
    &reachability::UNTAGGED,
    &references::ANOTHER_KIND,
    &references::LOOK_UP,
    &references::MALFORMED,
    &references::NOTHING,
    &references::NO_ATTRIBUTE,
    &references::TAKEN_LITERALLY,
    &releases::AUTOSCALER,
    &releases::NOBODY_FETCHES,
    &releases::OUT_OF_REACH,
    &releases::PAST_MIRROR,
    &releases::PORT,
    &releases::TWICE,
    &releases::VERSION,
    &roles::TOO_LONG,
    &roles::TOO_MANY,
    &schema::NOT_IN_REGION,
    &schema::PROPERTY,
    &schema::UNKNOWN_TYPE,
    &support::ENDED,
    &support::ENDS_SOON,
    &storage::ACCESS,
    &storage::FILE_SYSTEM,
    &storage::SIZE,
    &storage::VOLUME,
    &windows::OVERLAP,
    &zones::NO_SUBNET,
];

/// The checks; those that take longest first.
const CHECKS: &[fn(&Program, &mut Vec<Diag>)] = &[
    kubernetes::check,
    schema::check,
    references::check,
    cycles::check,
    keys::check,
    reachability::check,
    edge::check,
    empty::check,
    names::check,
    network::check,
    arns::check,
    asn::check,
    attributes::check,
    pairs::check,
    inside::check,
    once::check,
    storage::check,
    pods::check,
    releases::check,
    identities::check,
    zones::check,
    databases::check,
    connections::check,
    tenants::check,
    logins::check,
    caches::check,
    files::check,
    nodes::check,
    queues::check,
    tasks::check,
    windows::check,
    lifecycles::check,
    families::check,
    key_policies::check,
    roles::check,
    accounts::check,
];

/// All that is wrong with what would be written.
pub(super) fn check(program: &Program, as_of: Option<Date>) -> Vec<Diag> {
    let found = parallel::each(CHECKS, |check| {
        let mut findings = Vec::new();
        check(program, &mut findings);
        findings
    });
    let mut findings = found.concat();
    support::check(program, as_of, &mut findings);
    overlaps::tell_once(&mut findings);
    findings
}
