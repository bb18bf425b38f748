//! What is reported of caches.

use fineract_core::{Code, Scope, Severity};

use super::Auth;
use super::settings::Settings;
use crate::constructs::data::{Rotation, SecretScope, Stores};

pub(super) static MEMBERS: Code = Code {
    id: "RED-001",
    title: "two members of a global datastore in one region",
    severity: Severity::Error,
    explanation: "A Redis global datastore has one primary and one or two secondaries, each in a region of its own \
(RED-1). A third secondary does not compile; what the types don't say is which regions they are.",
};

static NODE: Code = Code {
    id: "RED-002",
    title: "node type not in the region",
    severity: Severity::Error,
    explanation: "ElastiCache does not offer this node type in the region of a member (RED-2), or not in this size. All \
members of a global datastore have the same node type.\n\nThe families `m5`, `m6g`, `m7g`, `r5`, `r6g` and `r7g` are in \
all four regions.",
};

static NODES: Code = Code {
    id: "RED-010",
    title: "number of cache nodes",
    severity: Severity::Error,
    explanation: "A group with automatic failover has 2 to 6 nodes (RED-10, D07): with one, there is nothing to fail \
over to.",
};

static IDENTIFIER: Code = Code {
    id: "RED-101",
    title: "identifier that ElastiCache refuses",
    severity: Severity::Error,
    explanation: "The identifiers of a cache are made of its id: a letter first, then letters, digits and single `-`, \
none at the end (RED-10).\n\nGive the construct such an id, such as `redis`.",
};

static SNAPSHOTS: Code = Code {
    id: "RED-102",
    title: "snapshot retention out of range",
    severity: Severity::Error,
    explanation: "ElastiCache keeps automatic snapshots for at most 35 days. Source: ElastiCache user guide, \
\"Scheduling automatic backups\".",
};

static PASSWORD: Code = Code {
    id: "RED-103",
    title: "users whose password a secondary can't read",
    severity: Severity::Error,
    explanation: "Users of ElastiCache are a region's own: each member of a global datastore has its user, and takes the \
password from Secrets Manager in its own region. With `SecretScope::PrimaryAlone` there is none to take.\n\nLet the secret be \
read in every member, or use `Auth::Token`, which secondaries inherit.",
};

static TOKEN: Code = Code {
    id: "RED-104",
    title: "a token that is to be rotated",
    severity: Severity::Error,
    explanation: "Users take two passwords at once, in each region by itself, so theirs can be replaced while clients are \
connected. A token is the group's, and of a global datastore's token ElastiCache does not say how it is replaced.\n\n\
Let clients be users: `.auth(Auth::Users)`.",
};

pub(crate) static CODES: &[&Code] = &[&MEMBERS, &NODE, &NODES, &IDENTIFIER, &SNAPSHOTS, &PASSWORD, &TOKEN];

/// Reports what is wrong with a cache, whatever its form.
pub(super) fn check(scope: &mut Scope, name: &str, settings: &Settings, members: &[&Stores]) {
    let node = settings.node;
    for region in members.iter().map(|stores| stores.site.region).filter(|region| !node.is_in(*region)) {
        let message = format!("`{node}` is not to be had in {}", region.code());
        scope.report(&NODE, message).help =
            Some("take `CacheNode::R7g(Size::Large)`, which is in all regions".into());
    }
    check_nodes(scope, settings.nodes);
    if settings.snapshot_retention > 35 {
        let message = format!("snapshots are kept for {} days", settings.snapshot_retention);
        scope.report(&SNAPSHOTS, message).help = Some("at most 35 days".into());
    }
    if settings.auth == Auth::Token && settings.rotation != Rotation::Never {
        scope.report(&TOKEN, format!("the token of `{name}` can't be rotated")).help =
            Some("let clients be users, with `.auth(Auth::Users)`, or leave out `.rotation(…)`".into());
    }
    let letters = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    if !letters || name.contains("--") || name.starts_with('-') || name.ends_with('-') {
        scope.report(&IDENTIFIER, format!("`{name}` can't be part of an identifier")).help =
            Some("letters, digits and single `-`, none at either end".into());
    }
}

/// Reports users of a global datastore whose password stays in the primary's region.
pub(super) fn check_secret(scope: &mut Scope, settings: &Settings, secret: SecretScope) {
    if settings.auth == Auth::Users && secret == SecretScope::PrimaryAlone {
        scope.report(&PASSWORD, "the secondaries have users, and the password stays with the primary").help =
            Some("leave out `.secret(SecretScope::PrimaryAlone)`, or use `Auth::Token`".into());
    }
}

/// Reports a number of nodes that a group with automatic failover does not take.
pub(super) fn check_nodes(scope: &mut Scope, nodes: u8) {
    if !(2..=6).contains(&nodes) {
        scope.report(&NODES, format!("{nodes} nodes in a region")).help = Some("2 to 6 nodes".into());
    }
}
