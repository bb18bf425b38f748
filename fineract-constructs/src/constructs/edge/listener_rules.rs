//! Which request goes to which service.

use std::collections::BTreeMap;

use fineract_cfn::elasticloadbalancingv2::{
    self as elb, FixedResponseConfig, HostHeaderConfig, ListenerRuleAction, PathPatternConfig, RuleCondition,
};
use fineract_core::{Code, Scope, Severity};

use super::{Exposed, HEALTH_PATH, target_group};
use crate::constructs::network::Network;
use crate::constructs::services::Exposure;

/// A rule of a listener while it is planned.
pub(super) struct Rule<'a> {
    service: &'a Exposed,
    host: String,
    /// The beginning of the path; all paths without.
    prefix: Option<&'a str>,
    priority: u32,
}

/// The first priority that a listener has, for what nobody outside is answered.
const FIRST: u32 = 1;

/// Where Spring Boot and Apache Fineract say how they are, and more where somebody sets them so. Whatever follows the word, such as
/// `;` and a parameter, is part of it: servlets take it off.
const ACTUATOR: &str = "*/actuator*";

/// The last priority that a listener has, for the sign of life. Source: the ELB API, `CreateRule` (ELB-7).
const LAST: u32 = 50_000;

/// Rules of a load balancer, but for default actions and the edge's own two. Source: ELB user guide, "Quotas" (ELB-7); it can be
/// raised.
const MOST_RULES: usize = 98;

/// Where the rules of services that are exposed by host start, after all that are exposed by path.
const HOSTS: u32 = 20_000;

pub(crate) static PRIORITY: Code = Code {
    id: "ELB-007",
    title: "a listener rule's priority",
    severity: Severity::Error,
    explanation: "Each rule of a listener has a priority of its own, 1 to 50,000, the lowest first; a load balancer takes \
100 rules (ELB-7). The first and the last are the edge's own, for what nobody outside is answered and for its sign of life.\n\nPriorities follow from the order of the \
services. Where one is given by hand, give another.",
};

pub(crate) static SAME_REQUESTS: Code = Code {
    id: "ELB-011",
    title: "one host for two services",
    severity: Severity::Error,
    explanation: "Two services are exposed at the same host and path: one of them would get all requests and the other \
none (D11).\n\nGive each its own host, or its own path below the host.",
};

pub(crate) static NEVER_REACHED: Code = Code {
    id: "ELB-012",
    title: "a listener rule that never matches",
    severity: Severity::Error,
    explanation: "A rule before it matches all that this one does, so the service behind it gets no request (ELB-7). A \
longer path comes before a shorter one, and a path before its whole host.\n\nChange the order of the services, or give \
them priorities: `.priority(…)`.",
};

/// The rules of services that are exposed by host or path, in the order of their priority.
pub(super) fn plan<'a>(
    services: &'a [Exposed],
    host: impl Fn(&'a Exposed) -> Option<(String, Option<&'a str>)>,
) -> Vec<Rule<'a>> {
    let mut rules: Vec<_> = (1u32..)
        .zip(services)
        .filter_map(|(position, service)| {
            let (host, prefix) = host(service)?;
            let base = if prefix.is_some() { 0 } else { HOSTS };
            let priority = service.priority.map_or(base + 10 * position, u32::from);
            Some(Rule { service, host, prefix, priority })
        })
        .collect();
    rules.sort_by_key(|rule| rule.priority);
    rules
}

/// The host and path of a service of the public load balancer.
pub(super) fn public(service: &Exposed) -> Option<(String, Option<&str>)> {
    match &service.exposure {
        Exposure::AlbHost { host } => Some((host.clone(), None)),
        Exposure::AlbPath { host, prefix } => Some((host.clone(), Some(prefix))),
        Exposure::None | Exposure::InternalAlb | Exposure::NlbAccelerated { .. } => None,
    }
}

impl Rule<'_> {
    /// The service that it leads to.
    pub(super) fn service(&self) -> &Exposed {
        self.service
    }

    /// The host that it matches.
    pub(super) fn host(&self) -> &str {
        &self.host
    }

    /// Whether it matches all requests that another one does.
    fn covers(&self, other: &Self) -> bool {
        let path = match (self.prefix, other.prefix) {
            (None, _) => true,
            (Some(_), None) => false,
            (Some(own), Some(other)) => {
                other.strip_prefix(own).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
            }
        };
        self.host == other.host && path
    }

    fn requests(&self) -> String {
        format!("{}{}", self.host, self.prefix.unwrap_or_default())
    }

    fn conditions(&self) -> Vec<RuleCondition> {
        let host = HostHeaderConfig::new().values([&*self.host]);
        let mut conditions = vec![RuleCondition::new().field("host-header").host_header_config(host)];
        if let Some(prefix) = self.prefix {
            conditions.push(path(&[prefix.to_owned(), format!("{prefix}/*")]));
        }
        conditions
    }
}

fn path(patterns: &[String]) -> RuleCondition {
    let patterns = PathPatternConfig::new().values(patterns.to_vec());
    RuleCondition::new().field("path-pattern").path_pattern_config(patterns)
}

/// Adds a target group and a rule for each service, and the edge's sign of life.
pub(super) fn add(scope: &mut Scope, network: &Network, listener: elb::ListenerRef, rules: &[Rule]) {
    check(scope, rules);
    for rule in rules {
        let scope = &mut scope.group(rule.service.name.as_str());
        let targets = target_group::add(scope, network, rule.service, target_group::Traffic::Requests);
        let forward = ListenerRuleAction::new("forward").target_group_arn(targets.arn());
        let listener_rule =
            elb::ListenerRule::new([forward], rule.conditions(), rule.priority).listener_arn(listener.arn());
        scope.add("rule", listener_rule);
    }
}

/// A path that the load balancer answers itself, whatever becomes of the services: Route 53's checks ask for it.
pub(super) fn sign_of_life(scope: &mut Scope, listener: elb::ListenerRef) {
    let answer = FixedResponseConfig::new("200").content_type("text/plain").message_body("ok");
    let answer = ListenerRuleAction::new("fixed-response").fixed_response_config(answer);
    let rule = elb::ListenerRule::new([answer], [path(&[HEALTH_PATH.to_owned()])], LAST);
    scope.add("sign-of-life", rule.listener_arn(listener.arn()));
}

/// Answers the internet that there is no actuator, whatever services are set to. Checks of target groups don't pass the listener.
pub(super) fn hide_actuators(scope: &mut Scope, listener: elb::ListenerRef) {
    let answer = FixedResponseConfig::new("404").content_type("text/plain").message_body("not found");
    let answer = ListenerRuleAction::new("fixed-response").fixed_response_config(answer);
    let rule = elb::ListenerRule::new([answer], [path(&[ACTUATOR.to_owned()])], FIRST);
    scope.add("no-actuators", rule.listener_arn(listener.arn()));
}

/// Reports rules that collide.
pub(super) fn check(scope: &mut Scope, rules: &[Rule]) {
    if rules.len() > MOST_RULES {
        let message = format!("the load balancer has {} rules, of at most {MOST_RULES}", rules.len());
        scope.report(&PRIORITY, message).help = Some("expose several services below one path".into());
    }
    let mut taken: BTreeMap<u32, &str> = BTreeMap::new();
    for (position, rule) in rules.iter().enumerate() {
        let name = rule.service.name.as_str();
        if !(FIRST + 1..LAST).contains(&rule.priority) {
            let message = format!("`{name}` has the priority {}", rule.priority);
            scope.report(&PRIORITY, message).help =
                Some(format!("choose one of {} to {}", FIRST + 1, LAST - 1));
        } else if let Some(first) = taken.insert(rule.priority, name) {
            let message = format!("`{first}` and `{name}` both have the priority {}", rule.priority);
            scope.report(&PRIORITY, message).help = Some("give one of them another `.priority(…)`".into());
        }
        let Some(before) = rules[..position].iter().find(|before| before.covers(rule)) else { continue };
        let (first, requests) = (before.service.name.as_str(), rule.requests());
        if rule.covers(before) {
            let message = format!("`{first}` and `{name}` are both exposed at `{requests}`");
            scope.report(&SAME_REQUESTS, message).help =
                Some("expose one of them at another host or path".into());
        } else {
            let message = format!("`{first}` gets what is meant for `{name}` at `{requests}`");
            scope.report(&NEVER_REACHED, message).help =
                Some(format!("give `{name}` a lower priority than `{first}`: `.priority(…)`"));
        }
    }
}
