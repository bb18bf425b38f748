//! The edge of a cluster whose controller owns the load balancers.

use fineract_core::{Code, Scope, Severity, Value, text};

use super::controller::{ControllerIngress, Reach};
use super::listener_rules::{self, Rule};
use super::{Domain, EdgeStack, Exposed, WebFirewall, certificate};
use crate::aws::Cidr;
use crate::constructs::security::Purpose;
use crate::constructs::services::{Exposure, names};
use crate::constructs::storage::AccessLogs;
use crate::k8s::Dns1123Label;

pub(crate) static NOT_ACCELERATED: Code = Code {
    id: "ELB-017",
    title: "an accelerated service whose load balancer the controller owns",
    severity: Severity::Error,
    explanation: "An accelerator leads to a load balancer by its ARN, which only the controller that makes it learns, after \
the stack with the accelerator's endpoint was deployed.\n\nLet CloudFormation own the load balancers of the cluster, \
`.load_balancers(LbOwnership::CloudFormation)`, or expose the service by host or path.",
};

pub(crate) static NO_RECORD: Code = Code {
    id: "ELB-018",
    title: "a name without a record",
    severity: Severity::Warning,
    explanation: "A load balancer of the controller has a name in DNS that nobody knows before it is there, so the program \
can't make the records of the hosts that it serves: clients find nobody until somebody else makes them.\n\nLet ExternalDNS \
or the owner of the zone make them, and acknowledge this for the edge's stack; or let CloudFormation own the load balancers.",
};

/// What all Ingresses of a load balancer say alike.
struct Side<'a> {
    name: Dns1123Label,
    reach: Reach,
    certificate: Value<String>,
    web_acl: Option<Value<String>>,
    clients: Vec<Cidr>,
    logs: &'a AccessLogs,
}

/// Adds the public side: its certificate and web ACL to the stack at hand, its Ingresses to the cluster's services.
pub(super) fn public<J>(edge: &EdgeStack<J>, scope: &mut Scope, name: Dns1123Label, logs: &AccessLogs) {
    let site = edge.network.site.erased();
    let rules = listener_rules::plan(&edge.services, listener_rules::public);
    for rule in &rules {
        edge.domain.check(scope, rule.host());
    }
    let web = edge.rules.clone().or_log_key(edge.cluster.keys.of(Purpose::Logs).arn());
    let firewall = WebFirewall::of_controller(&site, names::load_balancer(&site, &name), web);
    let web_acl = Some(text![scope.add("web", firewall).arn()]);
    let certificate = certificate_of(scope, &edge.domain, &rules);
    ingresses(
        edge,
        scope,
        &rules,
        &Side { name, reach: Reach::Internet, certificate, web_acl, clients: Vec::new(), logs },
    );
}

/// Adds the side that only networks of the platform reach.
pub(super) fn internal<J>(
    edge: &EdgeStack<J>,
    scope: &mut Scope,
    name: Dns1123Label,
    logs: &AccessLogs,
    host: impl Fn(&Exposed) -> Option<String>,
) {
    let rules = listener_rules::plan(&edge.services, |service| host(service).map(|host| (host, None)));
    let certificate = certificate_of(scope, &edge.domain, &rules);
    let clients = edge.callers().collect();
    ingresses(
        edge,
        scope,
        &rules,
        &Side { name, reach: Reach::Internal, certificate, web_acl: None, clients, logs },
    );
}

/// Reports services that are to be accelerated.
pub(super) fn check(scope: &mut Scope, services: &[Exposed]) {
    for service in services {
        if matches!(service.exposure, Exposure::NlbAccelerated { .. }) {
            let message = format!("the controller owns the load balancer of `{}`", service.name.as_str());
            scope.report(&NOT_ACCELERATED, message).help = Some(
                "let CloudFormation own the cluster's load balancers, or expose it by host or path".into(),
            );
        }
    }
}

fn certificate_of(scope: &mut Scope, domain: &Domain, rules: &[Rule]) -> Value<String> {
    text![certificate::add(scope, domain, rules.iter().map(Rule::host)).arn()]
}

fn ingresses<J>(edge: &EdgeStack<J>, scope: &mut Scope, rules: &[Rule], side: &Side) {
    listener_rules::check(scope, rules);
    let site = edge.network.site.erased();
    let mut attributes = vec![("deletion_protection.enabled", edge.protection.value().to_owned())];
    attributes.extend(side.logs.attributes(side.name.as_str()));
    for (order, rule) in (1..).zip(rules) {
        let service = rule.service();
        let ingress =
            ControllerIngress::new(service.clone(), rule.host(), side.reach, side.certificate.bind())
                .load_balancer_name(names::load_balancer(&site, &side.name))
                .load_balancer_attributes(attributes.clone())
                .clients(side.clients.iter().copied())
                .group(side.name.clone())
                .order(order);
        let ingress = match &side.web_acl {
            Some(acl) => ingress.web_acl(acl.bind()),
            None => ingress,
        };
        scope.placed_in(edge.cluster.workloads).add(service.name.as_str(), ingress);
    }
    let mut hosts: Vec<_> = rules.iter().map(|rule| format!("`{}`", rule.host())).collect();
    hosts.dedup();
    let message = format!("nothing here leads to the load balancer of {}", hosts.join(", "));
    scope.report(&NO_RECORD, message).help =
        Some("let ExternalDNS or the owner of the zone make the records, and acknowledge it".into());
}
