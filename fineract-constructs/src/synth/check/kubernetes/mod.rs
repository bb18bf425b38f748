//! Kubernetes objects: each against its schema, and all of a cluster against each other and its nodes.

mod annotations;
mod balancing;
mod capacity;
mod claims;
mod cluster;
mod demand;
mod disruption;
mod images;
mod issuers;
mod keys;
mod names;
mod nodes;
mod placement;
mod ports;
mod quantity;
mod queues;
mod quota;
mod references;
mod scaling;
mod schema;
mod selectors;
mod sources;
mod traffic;

use fineract_core::{Code, Diag};

use crate::synth::finish::Program;

pub(in crate::synth) use capacity::{Demand, demand};
pub(in crate::synth) use cluster::{Cluster, clusters};
pub(crate) use quantity::quantity;
pub(in crate::synth) use sources::elsewhere;
pub use traffic::ClusterTraffic;
pub(in crate::synth) use traffic::subnets;

pub(in crate::synth) static CODES: &[&Code] = &[
    &annotations::NO_BALANCER,
    &annotations::UNREAD,
    &balancing::TARGET_GROUP,
    &balancing::TARGET_TYPE,
    &capacity::TOO_LARGE,
    &capacity::TOO_MANY,
    &claims::ELSEWHERE,
    &claims::SHARED,
    &disruption::NEVER,
    &images::NOWHERE,
    &issuers::UNSERVED,
    &keys::KEY,
    &names::NAME,
    &placement::ARCHITECTURE,
    &placement::NO_NODES,
    &placement::STUCK,
    &ports::PORT,
    &ports::SCHEME,
    &quota::REFUSED,
    &references::MISSING,
    &scaling::BLIND,
    &scaling::OWNERS,
    &scaling::RANGE,
    &scaling::UNBOUNDED,
    &scaling::VERTICAL,
    &schema::OBJECT_SCHEMA,
    &schema::SAME_OBJECT,
    &selectors::NOTHING,
    &selectors::OWN_PODS,
    &queues::NOWHERE,
    &sources::NOWHERE,
    &sources::READ_ONLY,
    &traffic::FOREIGN,
    &traffic::NOBODY,
    &traffic::ONE_SIDED,
    &traffic::REFUSED,
    &traffic::UNDECLARED,
    &traffic::UNREACHABLE,
];

/// All that is wrong with the objects of all clusters.
pub(super) fn check(program: &Program, findings: &mut Vec<Diag>) {
    schema::check(program, findings);
    let target_groups = balancing::target_groups(program);
    let balancers = balancing::balancers(program);
    let kept = sources::kept(program);
    let queues = queues::made(program);
    let repositories = images::made(program);
    for cluster in clusters(program) {
        let mut report = Report { program, findings };
        schema::made_twice(&cluster, &mut report);
        names::check(&cluster, &mut report);
        selectors::check(&cluster, &mut report);
        ports::check(&cluster, &mut report);
        scaling::check(&cluster, &mut report);
        disruption::check(&cluster, &mut report);
        references::check(&cluster, &mut report);
        issuers::check(&cluster, &mut report);
        keys::check(&cluster, &mut report);
        sources::check(&cluster, &kept, &mut report);
        if let Some(queues) = &queues {
            queues::check(&cluster, queues, &mut report);
        }
        if let Some(repositories) = &repositories {
            images::check(&cluster, repositories, &mut report);
        }
        claims::check(&cluster, &mut report);
        annotations::check(&cluster, &mut report);
        balancing::check(&cluster, &target_groups, &mut report);
        placement::check(&cluster, &mut report);
        capacity::check(&cluster, &mut report);
        quota::check(&cluster, &mut report);
        traffic::check(&cluster, &balancers, &mut report);
    }
}

/// Where checks put what they find.
struct Report<'a> {
    program: &'a Program,
    findings: &'a mut Vec<Diag>,
}

impl Report<'_> {
    fn add(
        &mut self,
        code: &'static Code,
        object: &cluster::Object,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> &mut Diag {
        let diag = self.program.diag(code, object.node, message).help(help);
        self.findings.push(diag);
        self.findings.last_mut().expect("one was pushed")
    }
}
