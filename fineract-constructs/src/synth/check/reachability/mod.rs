//! Who reaches whom: packets followed through every route of the program, as the deployed network would forward them.

mod model;
mod policy;
mod walk;

use fineract_core::{Code, Diag, Severity};

use crate::aws::{Cidr, segment};
use crate::synth::finish::Program;
use model::{Model, Vpc};

pub(super) static NOT_ISOLATED: Code = Code {
    id: "NET-010",
    title: "environments that reach each other",
    severity: Severity::Error,
    explanation: "Networks of two segments reach each other, and neither is `shared` (NET-ISO). A network's segment is the \
tag `segment` of its attachment. The way is found by following a packet through the routes of the program: the VPC's own, those \
of transit gateways (static before propagated before learned, the longest prefix first), and those of core network \
segments with what they share.\n\nThe usual causes: an attachment that propagates to, or is associated with, the table of another \
segment; a static route in the wrong table; a core network that shares a segment while gateways also propagate environments \
into the table that is attached to it, so that their routes are handed on to all that it is shared with.",
};

pub(super) static NO_SHARED: Code = Code {
    id: "NET-011",
    title: "an environment that reaches no shared network",
    severity: Severity::Error,
    explanation: "The program has shared networks, and this environment's network is attached to a gateway or core network, \
but no packet finds its way to one of them and back (NET-ISO). Its workloads would have no identity provider, no logs and \
no notifications.\n\nAttach a shared network of the same region to the same gateway, or connect the gateway by a backbone.",
};

pub(super) static UNTAGGED: Code = Code {
    id: "WAN-013",
    title: "an attachment whose segment is not what it says",
    severity: Severity::Error,
    explanation: "Every attachment of a network says its segment by the tag `segment`; the attachment policies of a core \
network and the check of who reaches whom rely on it (WAN-13). This one has no such tag, or the core network's policy puts it into \
another segment than the tag says, or into none.\n\nTag the attachment, and have a rule that takes the segment from the tag.",
};

/// Which network reaches which, in one direction: whether a packet would be delivered.
#[derive(Clone, Debug, Default)]
pub struct Reachability {
    /// The networks on gateways and core networks, by segment and range.
    pub networks: Vec<ReachableNetwork>,
    /// For each network, by its place in `networks`, whether it delivers to each.
    pub delivers: Vec<Vec<bool>>,
}

/// A network on a gateway or core network.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReachableNetwork {
    /// The path of its VPC.
    pub path: String,
    /// The code of its region.
    pub region: &'static str,
    /// Its segment: the tag of its attachment.
    pub segment: String,
    /// Its range.
    pub cidr: Cidr,
}

impl Reachability {
    /// Follows a packet from every network to every other.
    pub(in crate::synth) fn of(program: &Program) -> Self {
        let model = Model::read(program);
        let networks = model.networks();
        let delivers = |from: &Vpc| networks.iter().map(|to| walk::way(&model, from, to).is_some()).collect();
        Self {
            delivers: networks.iter().map(|from| delivers(from)).collect(),
            networks: networks.iter().map(|vpc| describe(program, vpc)).collect(),
        }
    }
}

fn describe(program: &Program, vpc: &Vpc) -> ReachableNetwork {
    ReachableNetwork {
        path: program.tree.path(vpc.node),
        region: vpc.region,
        segment: vpc.segment.clone().unwrap_or_default(),
        cidr: vpc.cidr,
    }
}

pub(super) fn check(program: &Program, findings: &mut Vec<Diag>) {
    let model = Model::read(program);
    for (attachment, message) in model.wrongly_tagged() {
        let diag = program.diag(&UNTAGGED, attachment, message);
        findings.push(diag.help("tag it, and let a rule of the policy take the segment from the tag"));
    }
    let networks = model.networks();
    for (index, from) in networks.iter().enumerate() {
        for to in &networks[index + 1..] {
            isolated(program, &model, from, to, findings);
        }
    }
    let shared: Vec<_> = networks.iter().filter(|vpc| is_shared(vpc)).collect();
    for vpc in networks.iter().filter(|vpc| !is_shared(vpc)) {
        let answers = |other: &&&Vpc| {
            walk::way(&model, vpc, other).is_some() && walk::way(&model, other, vpc).is_some()
        };
        if !shared.is_empty() && !shared.iter().any(answers) {
            let message = format!("{} reaches no shared network", name(vpc));
            let diag = program.diag(&NO_SHARED, vpc.attachment(), message);
            findings.push(diag.help("attach a shared network of its region to the same gateway"));
        }
    }
}

fn is_shared(vpc: &Vpc) -> bool {
    vpc.segment.as_deref() == Some(segment::SHARED)
}

/// Reports the way between two networks that must not reach each other, in whichever direction there is one.
fn isolated(program: &Program, model: &Model, one: &Vpc, two: &Vpc, findings: &mut Vec<Diag>) {
    if one.segment == two.segment || is_shared(one) || is_shared(two) {
        return;
    }
    for (from, to) in [(one, two), (two, one)] {
        let Some(way) = walk::way(model, from, to) else { continue };
        let message = format!("{} reaches {}", name(from), name(to));
        let hops: Vec<_> = way.iter().map(|hop| hop.describe(program)).collect();
        let diag = program.diag(&NOT_ISOLATED, from.attachment(), message);
        let diag = diag.related(program.tree.origin(to.attachment()), "what is reached");
        findings.push(diag.help(format!("the way: {}", hops.join(", then "))));
        return;
    }
}

fn name(vpc: &Vpc) -> String {
    format!("`{}` in {} ({})", vpc.segment.as_deref().unwrap_or_default(), vpc.region, vpc.cidr)
}
