//! What a program's own resources of the edge are held to.

use fineract_constructs::aws::region;
use fineract_constructs::cfn::{
    Resource, elasticloadbalancingv2 as elb, globalaccelerator as ga, route53, s3, wafv2,
};
use fineract_constructs::constructs::edge::PublicZone;
use fineract_constructs::core::{Doc, Expr, Scope, Value};

use super::{own, site};
use crate::support::reports;

fn internal(name: &str) -> elb::LoadBalancer {
    elb::LoadBalancer::new().name(name).scheme("internal").r#type("application")
}

fn redirect() -> elb::ListenerAction {
    let redirect = elb::RedirectConfig::new("HTTP_301").protocol("HTTPS").port("443");
    elb::ListenerAction::new("redirect").redirect_config(redirect)
}

#[test]
fn elb_001_a_reserved_name() {
    reports("ELB-001", |app| {
        own(app, |stack| {
            stack.add("balancer", internal("internal-payments"));
        });
    });
}

#[test]
fn elb_002_one_subnet() {
    reports("ELB-002", |app| {
        own(app, |stack| {
            stack
                .add("balancer", internal("payments").subnets([Value::imported("subnet-0aaaaaaaaaaaaaaa1")]));
        });
    });
}

#[test]
fn elb_004_requests_checked_over_tcp() {
    reports("ELB-004", |app| {
        own(app, |stack| {
            stack.add("targets", elb::TargetGroup::new().protocol("HTTP").health_check_protocol("TCP"));
        });
    });
}

#[test]
fn elb_005_a_certificate_of_another_region() {
    reports("ELB-005", |app| {
        own(app, |stack| {
            let balancer = stack.add("balancer", internal("payments"));
            let american = "arn:aws:acm:us-east-1:111122223333:certificate/0a1b2c3d";
            let listener = elb::Listener::new([redirect()], balancer.arn()).port(443).protocol("HTTPS");
            stack.add(
                "https",
                listener.raw("Certificates", Doc::list([Doc::map([("CertificateArn", american)])])),
            );
        });
    });
}

#[test]
fn elb_006_requests_in_plain_text() {
    reports("ELB-006", |app| {
        own(app, |stack| {
            let balancer = stack.add("balancer", internal("payments").scheme("internet-facing"));
            let answer = elb::ListenerAction::new("fixed-response")
                .fixed_response_config(elb::FixedResponseConfig::new("200"));
            stack.add("http", elb::Listener::new([answer], balancer.arn()).port(80).protocol("HTTP"));
        });
    });
}

#[test]
fn elb_008_access_logs_in_another_region() {
    reports("ELB-008", |app| {
        let london = app.add("london", site("prod", region::LONDON.erased()).stack("own"));
        let bucket = app.at(london).add("logs", s3::Bucket::new());
        own(app, |stack| {
            let logs = elb::LoadBalancerAttribute::new().key("access_logs.s3.bucket").value(bucket.id());
            stack.add("balancer", internal("payments").load_balancer_attributes([logs]));
        });
    });
}

#[test]
fn elb_015_two_rules_with_one_priority() {
    reports("ELB-015", |app| {
        own(app, |stack| {
            let balancer = stack.add("balancer", internal("payments"));
            let listener = stack.add("http", elb::Listener::new([redirect()], balancer.arn()).port(80));
            for id in ["loans", "savings"] {
                let answer = elb::ListenerRuleAction::new("fixed-response");
                let rule =
                    elb::ListenerRule::new([answer], [elb::RuleCondition::new().field("path-pattern")], 1);
                stack.add(id, rule.listener_arn(listener.arn()));
            }
        });
    });
}

/// An accelerator's listener and a network load balancer behind it.
fn behind(app: &mut Scope, balancer: elb::LoadBalancer, targets: &[&str], preserve: Option<bool>) {
    own(app, |stack| {
        let accelerator = stack.add("accelerator", ga::Accelerator::new("payments"));
        let port = ga::PortRange::new(443, 443);
        let listener = stack.add("listener", ga::Listener::new(accelerator.arn(), [port], "TCP"));
        let balancer = stack.add("balancer", balancer.r#type("network").scheme("internal"));
        for (port, name) in (443..).zip(targets) {
            let targets = stack.add(format!("{name}-targets"), elb::TargetGroup::new().protocol("TCP"));
            let forward = elb::ListenerAction::new("forward").target_group_arn(targets.arn());
            let listener = elb::Listener::new([forward], balancer.arn()).port(port).protocol("TCP");
            stack.add(*name, listener);
        }
        let mut endpoint = ga::EndpointConfiguration::new(balancer.arn());
        if let Some(preserve) = preserve {
            endpoint = endpoint.client_ip_preservation_enabled(preserve);
        }
        let group = ga::EndpointGroup::new("eu-west-1", listener.arn());
        stack.add("endpoints", group.endpoint_configurations([endpoint]));
    });
}

fn in_zone() -> elb::LoadBalancer {
    let zone = elb::LoadBalancerAttribute::new()
        .key("load_balancing.cross_zone.enabled")
        .value(Value::imported("false"));
    elb::LoadBalancer::new().load_balancer_attributes([zone])
}

#[test]
fn ga_002_a_second_endpoint_group() {
    reports("GA-002", |app| {
        own(app, |stack| {
            let accelerator = stack.add("accelerator", ga::Accelerator::new("payments"));
            let port = ga::PortRange::new(443, 443);
            let listener = stack.add("listener", ga::Listener::new(accelerator.arn(), [port], "TCP"));
            stack.add("one", ga::EndpointGroup::new("eu-west-1", listener.arn()));
            stack.add("two", ga::EndpointGroup::new("eu-west-1", listener.arn()));
        });
    });
}

#[test]
fn ga_003_clients_addresses_are_lost() {
    reports("GA-003", |app| behind(app, in_zone(), &["payments"], Some(true)));
}

#[test]
fn ga_004_services_that_fail_together() {
    reports("GA-004", |app| behind(app, in_zone(), &["payments", "transactions"], Some(false)));
}

#[test]
fn ga_005_cross_zone_balancing() {
    reports("GA-005", |app| behind(app, elb::LoadBalancer::new(), &["payments"], Some(false)));
}

#[test]
fn waf_001_a_web_acl_on_a_network_load_balancer() {
    reports("WAF-001", |app| {
        own(app, |stack| {
            let balancer = stack.add("balancer", internal("payments").r#type("network"));
            stack.add(
                "association",
                wafv2::WebAclAssociation::new(balancer.arn(), Value::from_doc("arn:aws:wafv2:eu-west-1")),
            );
        });
    });
}

#[test]
fn waf_002_a_public_load_balancer_with_the_web_acl_of_another_environment() {
    reports("WAF-002", |app| {
        let dev = app.add("dev", site("dev", region::IRELAND.erased()).stack("edge"));
        let visibility = wafv2::VisibilityConfig::new(true, "dev", true);
        let allow = wafv2::DefaultAction::new().allow(wafv2::AllowAction::new());
        let acl = app.at(dev).add("acl", wafv2::WebAcl::new(allow, "REGIONAL", visibility));
        own(app, |stack| {
            let public = internal("payments").scheme("internet-facing");
            let balancer = stack.add("balancer", public);
            stack.add("association", wafv2::WebAclAssociation::new(balancer.arn(), acl.arn()));
            stack.add("second", internal("savings").scheme("internet-facing"));
        });
    });
}

#[test]
fn waf_003_a_group_of_rules_with_an_action() {
    reports("WAF-003", |app| {
        own(app, |stack| {
            let visibility = || wafv2::VisibilityConfig::new(true, "own", true);
            let allow = wafv2::DefaultAction::new().allow(wafv2::AllowAction::new());
            let group = wafv2::ManagedRuleGroupStatement::new("AWSManagedRulesSQLiRuleSet", "AWS");
            let statement = wafv2::WebAclStatement::new().managed_rule_group_statement(group);
            let rule = wafv2::WebAclRule::new(wafv2::WebAclRuleRequired {
                name: "Sql",
                priority: 1,
                statement,
                visibility_config: visibility(),
            });
            let rule = rule.action(wafv2::WebAclRuleAction::new().block(wafv2::BlockAction::new()));
            stack.add("acl", wafv2::WebAcl::new(allow, "REGIONAL", visibility()).rules([rule]));
        });
    });
}

fn record(name: &str) -> route53::RecordSet {
    route53::RecordSet::new(name, "A").hosted_zone_id(Value::imported("Z0AAAAAAAAAAAA"))
}

fn alias(name: &str) -> route53::RecordSet {
    let target = route53::AliasTarget::new("euw1.app.fineract.example", "Z0AAAAAAAAAAAA");
    record(name).alias_target(target.evaluate_target_health(true))
}

const APP: &str = "app.fineract.example";

#[test]
fn r53_001_a_continent_and_a_country_at_once() {
    reports("R53-001", |app| {
        let europe = || route53::GeoLocation::new().continent_code("EU");
        own(app, |stack| {
            let both = europe().country_code("GB");
            stack.add("both", alias(APP).set_identifier("both").geo_location(both));
            let europe = route53::GeoLocation::new().country_code("EUROPE");
            stack.add("europe", alias(APP).set_identifier("europe").geo_location(europe));
        });
    });
}

#[test]
fn r53_003_no_default() {
    reports("R53-003", |app| {
        own(app, |stack| {
            let germany = route53::GeoLocation::new().country_code("DE");
            stack.add("de", alias(APP).set_identifier("de").geo_location(germany));
        });
    });
}

#[test]
fn r53_006_an_alias_with_a_ttl() {
    reports("R53-006", |app| {
        own(app, |stack| {
            stack.add("app", alias(APP).ttl("60"));
        });
    });
}

#[test]
fn r53_008_a_health_check_of_its_own_name() {
    reports("R53-008", |app| {
        own(app, |stack| {
            let config = route53::HealthCheckConfig::new("HTTPS").fully_qualified_domain_name(APP);
            let check = stack.add("check", route53::HealthCheck::new(config));
            stack.add("app", alias(APP).raw("HealthCheckId", Doc::from(Expr::Ref(check.into()))));
        });
    });
}

#[test]
fn r53_015_two_zones_of_one_domain() {
    reports("R53-015", |app| {
        own(app, |stack| {
            stack.add("ireland", PublicZone::new("fineract.example"));
            stack.add("paris", PublicZone::new("fineract.example"));
        });
    });
}

#[test]
fn r53_017_two_routing_policies() {
    reports("R53-017", |app| {
        own(app, |stack| {
            let everywhere = route53::GeoLocation::new().country_code("*");
            stack.add("default", alias(APP).set_identifier("default").geo_location(everywhere));
            stack.add("primary", alias(APP).set_identifier("primary").failover("PRIMARY"));
        });
    });
}

#[test]
fn r53_018_one_health_check_for_both() {
    reports("R53-018", |app| {
        own(app, |stack| {
            let name = "euw1.app.fineract.example";
            let config = route53::HealthCheckConfig::new("HTTPS").fully_qualified_domain_name(name);
            let check = stack.add("check", route53::HealthCheck::new(config));
            for role in ["PRIMARY", "SECONDARY"] {
                let record = alias(APP).set_identifier(role).failover(role);
                stack.add(role, record.raw("HealthCheckId", Doc::from(Expr::Ref(check.into()))));
            }
        });
    });
}
