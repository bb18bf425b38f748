//! Databases that more pods connect to than they take.

use std::collections::BTreeMap;

use fineract_core::{Code, Diag, Doc, NodeId, Severity};

use super::logins;
use crate::constructs::data::connections::{OPENED, TAKEN};
use crate::synth::finish::Program;

pub(super) static TOO_MANY: Code = Code {
    id: "DATA-004",
    title: "more connections than the database takes",
    severity: Severity::Error,
    explanation: "Every pod of a service keeps a pool of connections to its database. All pods of all clusters together, at \
their largest number and while a new version replaces the old one, may open more than the database takes: \
`max_connections` of PostgreSQL, which on Aurora follows from the memory of the instance class. Those that come last don't \
start, and it happens under load, when pods are added.\n\nMake the pools smaller, `.database_pool(5)` of a service, or the \
database's instances larger. Global databases are held to the smallest of their members, which may become the writer.",
};

/// What PostgreSQL keeps for administrators and AWS for its own work.
const KEPT: i64 = 10;

pub(super) fn check(program: &Program, findings: &mut Vec<Diag>) {
    let tree = &program.tree;
    let facts = |subject| {
        tree.ids().filter_map(move |node| {
            let [secret, count] = tree[node].facts.get(subject)?.as_list()? else { return None };
            let Doc::Int(count) = count else { return None };
            Some((node, secret.as_str()?, *count))
        })
    };
    // Those of all logins go to one writer. So may those that read, where a region has no reader left.
    let masters = logins::masters(program);
    let mut opened: BTreeMap<&str, Vec<(NodeId, i64)>> = BTreeMap::new();
    for (node, secret, count) in facts(OPENED) {
        opened.entry(masters.get(secret).unwrap_or(&secret)).or_default().push((node, count));
    }
    for (database, secret, takes) in facts(TAKEN) {
        let services = opened.get(secret).map_or(&[][..], Vec::as_slice);
        let most: i64 = services.iter().map(|(_, count)| count).sum();
        let room = takes - KEPT;
        let Some((first, _)) = services.iter().max_by_key(|(_, count)| *count).filter(|_| most > room) else {
            continue;
        };
        let message = format!(
            "{} services open up to {most} connections to the database of `{secret}`, which takes {room}",
            services.len()
        );
        let mut diag = program.diag(&TOO_MANY, database, message);
        diag.related.push((tree.origin(*first), "opens the most".into()));
        findings.push(diag.help("make `.database_pool(…)` of services smaller, or the instances larger"));
    }
}
