//! Application load balancers: they read requests, and send each to the service that it is for.

use fineract_cfn::elasticloadbalancingv2::{
    self as elb, Certificate, FixedResponseConfig, ListenerAction, LoadBalancerAttribute, RedirectConfig,
};
use fineract_cfn::{Resource, certificatemanager, ec2};
use fineract_core::{IdOf, Scope, Value};

use super::{ApplicationBalancer, Protection, groups};
use crate::aws::Cidr;
use crate::constructs::network::{Network, Subnet};
use crate::constructs::services::names;
use crate::constructs::storage::AccessLogs;
use crate::k8s::Dns1123Label;

/// TLS 1.3, and 1.2 with forward secrecy. Source: ELB-6.
pub(super) const TLS: &str = "ELBSecurityPolicy-TLS13-1-2-2021-06";

/// What both kinds of application load balancer are made of.
pub(super) struct Plan<'a> {
    pub(super) network: &'a Network,
    pub(super) nodes: &'a Value<IdOf<ec2::SecurityGroup>>,
    pub(super) name: Dns1123Label,
    pub(super) scheme: &'static str,
    pub(super) subnets: &'a [Subnet],
    pub(super) clients: &'a [Cidr],
    pub(super) logs: &'a AccessLogs,
    pub(super) protection: Protection,
}

/// A load balancer, its listener on 443, and one on 80 that sends clients there.
pub(super) fn add(
    scope: &mut Scope,
    plan: &Plan,
    certificate: certificatemanager::CertificateRef,
) -> ApplicationBalancer {
    let security_group =
        groups::add(scope, plan.network, plan.nodes, plan.name.as_str(), &[80, 443], plan.clients);
    let name = names::load_balancer(&plan.network.site, &plan.name);
    let mut attributes = vec![
        attribute("deletion_protection.enabled", plan.protection.value()),
        attribute("routing.http.drop_invalid_header_fields.enabled", "true"),
        attribute("routing.http.desync_mitigation_mode", "defensive"),
    ];
    attributes.extend(plan.logs.attributes(plan.name.as_str()).map(|(key, value)| attribute(key, &value)));
    let subnets: Vec<_> = plan.subnets.iter().map(|subnet| &subnet.id).collect();
    let balancer = elb::LoadBalancer::new()
        .name(&name)
        .r#type("application")
        .scheme(plan.scheme)
        .subnets(subnets)
        .security_groups([security_group.id()])
        .load_balancer_attributes(attributes)
        .depends_on(plan.logs.bucket.policy);
    let balancer = scope.add("balancer", balancer);
    let redirect = RedirectConfig::new("HTTP_301").protocol("HTTPS").port("443");
    let redirect = ListenerAction::new("redirect").redirect_config(redirect);
    scope.add("http", elb::Listener::new([redirect], balancer.arn()).port(80).protocol("HTTP"));
    let unknown = FixedResponseConfig::new("404").content_type("text/plain").message_body("not found");
    let unknown = ListenerAction::new("fixed-response").fixed_response_config(unknown);
    let listener = elb::Listener::new([unknown], balancer.arn())
        .port(443)
        .protocol("HTTPS")
        .ssl_policy(TLS)
        .certificates([Certificate::new().certificate_arn(certificate.arn())]);
    let listener = scope.add("https", listener);
    ApplicationBalancer { name, balancer, security_group, listener }
}

pub(super) fn attribute(key: &str, value: &str) -> LoadBalancerAttribute {
    // The schema takes the value for the name of a bucket, which it is for one of the attributes.
    LoadBalancerAttribute::new().key(key).value(Value::imported(value))
}
