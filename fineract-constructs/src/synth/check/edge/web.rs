//! Web ACLs: each public application load balancer has one of its own stack.

use fineract_core::{Code, Diag, Doc, Severity};

use super::balancers::{is_application, is_public};
use super::{Resource, of_type, referred};
use crate::synth::finish::Program;

static NOT_ASSOCIABLE: Code = Code {
    id: "WAF-001",
    title: "a web ACL on something that reads no requests",
    severity: Severity::Error,
    explanation: "A web ACL guards application load balancers, API stages, AppSync, Cognito, App Runner, Verified Access \
and Amplify. WAF refuses a network load balancer, a database or anything else (WAF-1).\n\nWhat is behind a network load \
balancer sees to injected SQL itself (WAF-5).",
};

static UNGUARDED: Code = Code {
    id: "WAF-002",
    title: "a public load balancer without one web ACL of its own",
    severity: Severity::Error,
    explanation: "Every application load balancer on the internet has exactly one web ACL, of the scope `REGIONAL` and of \
its own environment and region (WAF-2, D13): WAF refuses one of another region or for CloudFront, and one of another \
environment opens and closes with that.\n\nThey stand in one stack, so that none is deployed without the other: \
`edge::EdgeStack` makes both.",
};

static TWO_ACTIONS: Code = Code {
    id: "WAF-003",
    title: "a rule's action",
    severity: Severity::Error,
    explanation: "A rule of one's own has an `Action`, a group of rules an `OverrideAction`, none has both, and each has a \
priority of its own (WAF-3): WAF refuses the web ACL.",
};

pub(in crate::synth) static CODES: &[&Code] = &[&NOT_ASSOCIABLE, &UNGUARDED, &TWO_ACTIONS];

/// What can have a web ACL. Source: the WAF API, `AssociateWebACL`.
const ASSOCIABLE: [&str; 7] = [
    "AWS::ElasticLoadBalancingV2::LoadBalancer",
    "AWS::ApiGateway::Stage",
    "AWS::AppSync::GraphQLApi",
    "AWS::Cognito::UserPool",
    "AWS::AppRunner::Service",
    "AWS::EC2::VerifiedAccessInstance",
    "AWS::Amplify::App",
];

pub(super) fn check(program: &Program, findings: &mut Vec<Diag>) {
    let associations: Vec<_> = of_type(program, "AWS::WAFv2::WebACLAssociation").collect();
    for association in &associations {
        check_kind(*association, findings);
    }
    let balancers = of_type(program, "AWS::ElasticLoadBalancingV2::LoadBalancer");
    for balancer in balancers.filter(|balancer| is_application(*balancer) && is_public(*balancer)) {
        let of_balancer = |association: &&Resource| {
            association.get(&["ResourceArn"]).and_then(referred) == Some(balancer.node)
        };
        let own: Vec<_> = associations.iter().filter(of_balancer).collect();
        let diag = match &*own {
            [] => balancer.diag(&UNGUARDED, "no web ACL guards the load balancer"),
            [only] if is_own(balancer, **only) => continue,
            [only] => {
                let diag = balancer
                    .diag(&UNGUARDED, "the web ACL isn't a regional one of the load balancer's stack");
                diag.related(program.tree.origin(only.node), "associated here")
            }
            [_, second, ..] => {
                let diag =
                    balancer.diag(&UNGUARDED, format!("{} web ACLs are for the load balancer", own.len()));
                diag.related(program.tree.origin(second.node), "associated again here")
            }
        };
        findings.push(diag.help("add one `edge::WebFirewall` beside the load balancer"));
    }
    for acl in of_type(program, "AWS::WAFv2::WebACL") {
        check_rules(acl, findings);
    }
}

fn check_kind(association: Resource, findings: &mut Vec<Diag>) {
    let program = association.program;
    let target = association.get(&["ResourceArn"]).and_then(referred);
    let Some(leaf) = target.and_then(|node| program.tree[node].as_leaf()) else { return };
    let network = leaf.body.at(&["Type"]).and_then(Doc::as_str).is_some_and(|ty| ty != "application");
    if !ASSOCIABLE.contains(&&*leaf.ty) || (leaf.ty == ASSOCIABLE[0] && network) {
        let what = if leaf.ty == ASSOCIABLE[0] { "a network load balancer" } else { &*leaf.ty };
        let diag = association.diag(&NOT_ASSOCIABLE, format!("a web ACL can't guard {what}"));
        findings.push(diag.help("take the association out"));
    }
}

/// Whether the association and its regional web ACL are in the load balancer's stack.
fn is_own(balancer: Resource, association: Resource) -> bool {
    let program = balancer.program;
    let Some(acl) = association.get(&["WebACLArn"]).and_then(referred) else { return false };
    let scope = program.tree[acl].as_leaf().and_then(|leaf| leaf.body.at(&["Scope"]));
    association.unit == balancer.unit
        && program.unit_of(acl) == Some(balancer.unit)
        && scope.and_then(Doc::as_str) == Some("REGIONAL")
}

fn check_rules(acl: Resource, findings: &mut Vec<Diag>) {
    let mut priorities = Vec::new();
    for rule in acl.items(&["Rules"]) {
        let name = rule.at(&["Name"]).and_then(Doc::as_str).unwrap_or_default();
        let group = ["ManagedRuleGroupStatement", "RuleGroupReferenceStatement"]
            .iter()
            .any(|kind| rule.at(&["Statement", kind]).is_some());
        let (action, other) = if group { ("OverrideAction", "Action") } else { ("Action", "OverrideAction") };
        if rule.at(&[action]).is_none() || rule.at(&[other]).is_some() {
            let diag =
                acl.diag(&TWO_ACTIONS, format!("the rule `{name}` takes `{action}`, and not `{other}`"));
            findings.push(diag.help(format!("set `{action}` alone")));
        }
        let Some(priority) = rule.at(&["Priority"]) else { continue };
        if priorities.contains(&priority) {
            let diag = acl.diag(&TWO_ACTIONS, format!("the rule `{name}` has the priority of another"));
            findings.push(diag.help("give each rule a priority of its own"));
        }
        priorities.push(priority);
    }
}
