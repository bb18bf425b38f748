//! The core network of Cloud WAN, in its global network.

use std::collections::BTreeSet;

use fineract_cfn::networkmanager as nm;
use fineract_core::{Code, Construct, Scope, Severity};
use fineract_schema::did_you_mean;

use super::policy::{Acceptance, Association, Policy, Segment, Share, ShareWith};
use crate::aws::{Region, segment};

/// A core network with its policy, and the global network that it belongs to.
///
/// It is added to the stack of what is global, in the home region; transit gateways and networks are attached to it by a
/// [`Backbone`](super::Backbone). Network Manager keeps the names and the topology outside of the European Union, in
/// `us-west-2`; no payload passes there (RES-15).
///
/// # Creates
/// `AWS::NetworkManager::GlobalNetwork` and `AWS::NetworkManager::CoreNetwork`.
///
/// # Reports
/// `WAN-002` for the name of a segment, `WAN-004` for the number of a rule, `WAN-007` for a segment whose attachments
/// wait for a person, `WAN-008` for a segment or edge that is used and not declared. Synth adds `WAN-003` for its
/// autonomous system numbers.
#[derive(Clone, Debug)]
pub struct CoreNetwork {
    name: String,
    policy: Policy,
}

/// The handle of a [`CoreNetwork`].
#[derive(Clone, Debug)]
pub struct WideAreaNetwork {
    /// The global network.
    pub global: nm::GlobalNetworkRef,
    /// The core network.
    pub core: nm::CoreNetworkRef,
    /// Its policy.
    pub policy: Policy,
}

pub(super) static RULE_NUMBER: Code = Code {
    id: "WAN-004",
    title: "unusable rule number",
    severity: Severity::Error,
    explanation: "The rules of a core network's attachment policies are tried by number; a number is from 1 to 65535 and \
stands once (WAN-4). Give the rule a free number.",
};

pub(super) static WAITS: Code = Code {
    id: "WAN-007",
    title: "a deployment that waits for a person",
    severity: Severity::Warning,
    explanation: "Attachments to this segment stay pending until somebody accepts them in Network Manager (WAN-7), so an \
unattended deployment hangs until CloudFormation gives up. Let the attachment policy decide alone, or have an acceptance step \
in the pipeline.",
};

pub(super) static UNDECLARED: Code = Code {
    id: "WAN-008",
    title: "a segment or edge that the policy doesn't have",
    severity: Severity::Error,
    explanation: "The core network's policy names a segment that it doesn't declare, or an attachment needs its segment in \
a region where the segment has no edge location (WAN-8). The policy would be refused, or the attachment would stay outside of \
every segment.\n\nDeclare the segment, and give it an edge in each region where it has attachments.",
};

impl CoreNetwork {
    /// A core network with a name, for its description and its `Name` tag, and its policy.
    pub fn new(name: impl Into<String>, policy: Policy) -> Self {
        Self { name: name.into(), policy }
    }
}

impl Construct for CoreNetwork {
    type Handle = WideAreaNetwork;

    fn build(self, scope: &mut Scope) -> WideAreaNetwork {
        let Self { name, policy } = self;
        check(scope, &policy);
        let global = nm::GlobalNetwork::new().description(&name).tags([("Name", &name)]);
        let global = scope.add("global", global);
        let core = nm::CoreNetwork::new(global.id())
            .description(&name)
            .policy_document(policy.clone())
            .tags([("Name", &name)]);
        WideAreaNetwork { global, core: scope.add("core", core), policy }
    }
}

impl WideAreaNetwork {
    /// Reports an attachment to a segment that is not in the attachment's region.
    pub(super) fn expect_segment(&self, scope: &mut Scope, name: &str, region: Region) {
        let Some(segment) = self.policy.segments.iter().find(|segment| segment.name == name) else {
            let message = format!("the core network has no segment `{name}`");
            scope.report(&UNDECLARED, message).help = Some(declare(&self.policy, name));
            return;
        };
        let everywhere =
            segment.edges.is_empty() && self.policy.edges.iter().any(|edge| edge.region == region);
        if !everywhere && !segment.edges.contains(&region) {
            let message = format!("segment `{name}` has no edge location in {}", region.code());
            let help = format!("add an edge in {} to the core network and to the segment", region.code());
            scope.report(&UNDECLARED, message).help = Some(help);
        }
    }
}

fn check(scope: &mut Scope, policy: &Policy) {
    let declared: BTreeSet<&str> = policy.segments.iter().map(|segment| &*segment.name).collect();
    for segment in &policy.segments {
        check_segment(scope, policy, segment);
    }
    for share in &policy.shares {
        for name in names(share).filter(|name| !declared.contains(name)) {
            undeclared(scope, policy, "a share", name);
        }
    }
    let mut numbers = BTreeSet::new();
    for rule in &policy.rules {
        let number = rule.number;
        if !(1..=65535).contains(&number) {
            let message = format!("rule number {number} is not between 1 and 65535");
            scope.report(&RULE_NUMBER, message).help = Some("give the rule a number in that range".into());
        } else if !numbers.insert(number) {
            let message = format!("rule number {number} stands twice");
            scope.report(&RULE_NUMBER, message).help = Some("give each rule a number of its own".into());
        }
        if let Association::Segment(name) = &rule.association
            && !declared.contains(&**name)
        {
            undeclared(scope, policy, &format!("rule {number}"), name);
        }
    }
}

fn check_segment(scope: &mut Scope, policy: &Policy, segment: &Segment) {
    let name = &segment.name;
    if !segment::is_valid(name) {
        let help = "use a letter, then at most 63 letters and digits";
        scope.report(&segment::INVALID, format!("`{name}` can't name a segment")).help = Some(help.into());
    }
    if segment.acceptance == Acceptance::Required {
        let message = format!("attachments to segment `{name}` wait to be accepted");
        scope.report(&WAITS, message).help = Some("leave it at `Acceptance::Automatic`".into());
    }
    for region in
        segment.edges.iter().filter(|region| policy.edges.iter().all(|edge| edge.region != **region))
    {
        let message = format!("segment `{name}` names {}, where the core network has no edge", region.code());
        scope.report(&UNDECLARED, message).help = Some("add the edge to the policy".into());
    }
}

fn names(share: &Share) -> impl Iterator<Item = &str> {
    let (ShareWith::Segments(others) | ShareWith::AllExcept(others)) = &share.with;
    others.iter().chain([&share.segment]).map(String::as_str)
}

fn undeclared(scope: &mut Scope, policy: &Policy, what: &str, name: &str) {
    let message = format!("{what} names segment `{name}`, which the policy doesn't declare");
    scope.report(&UNDECLARED, message).help = Some(declare(policy, name));
}

/// The segment that was probably meant, or what declares it.
fn declare(policy: &Policy, name: &str) -> String {
    let declared = policy.segments.iter().map(|segment| &*segment.name);
    did_you_mean(name, declared).unwrap_or_else(|| format!("add `.segment(\"{name}\")` to the policy"))
}
