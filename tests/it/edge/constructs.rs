//! What the constructs of the edge refuse.

use fineract_constructs::aws::{law, region};
use fineract_constructs::constructs::edge::{
    Domain, Edge, EdgeStack, GeoRoutedHost, GlobalAccelerator, ManagedRules, Regional, WebRules,
};
use fineract_constructs::core::{Scope, Value};
use fineract_constructs::k8s::Dns1123Label;
use fineract_constructs::label;

use super::{
    accelerator, api, cluster, critical, domain, dublin, edge_of, global, identity, resources, site, web,
};
use crate::support::{reports, synthesize};

#[test]
fn elb_007_one_priority_for_two_services() {
    reports("ELB-007", |app| {
        let services = [api("teller", "/tellers").priority(7), api("accounting", "/accounting").priority(7)];
        dublin(app, services);
    });
}

#[test]
fn elb_011_one_host_for_two_services() {
    reports("ELB-011", |app| {
        dublin(app, [web("savings", "savings.fineract.example"), web("loans", "savings.fineract.example")]);
    });
}

#[test]
fn elb_012_a_rule_that_never_matches() {
    reports("ELB-012", |app| {
        dublin(app, [api("loan-portfolio", "/loans"), api("product-configuration", "/loans/products")]);
    });
}

#[test]
fn elb_013_a_certificate_with_too_many_names() {
    reports("ELB-013", |app| {
        const NAMES: [&str; 11] = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"];
        dublin(app, NAMES.map(|name| web(name, &format!("app.{name}.fineract.example"))));
    });
}

#[test]
fn elb_019_a_vital_service_that_is_accelerated() {
    reports("ELB-019", |app| {
        let accelerator = accelerator(app, law::EEA.at_synth());
        let domain = Domain::existing("fineract.example", Value::imported("Z0AAAAAAAAAAAA"));
        edge_of(app, region::IRELAND.erased(), &domain, |edge| {
            let services = [api("teller", "/tellers"), critical("transactions", 443)];
            edge.services(services).accelerator(&accelerator).vital(Dns1123Label::new("transactions"))
        });
    });
}

#[test]
fn ga_001_two_services_on_one_port() {
    reports("GA-001", |app| {
        let accelerator = accelerator(app, law::EEA.at_synth());
        let domain = Domain::existing("fineract.example", Value::imported("Z0AAAAAAAAAAAA"));
        edge_of(app, region::IRELAND.erased(), &domain, |edge| {
            let services = [critical("payment-gateway", 443), critical("transactions", 443)];
            edge.services(services).accelerator(&accelerator)
        });
    });
}

#[test]
fn ga_010_an_accelerator_for_developers() {
    reports("GA-010", |app| {
        let global = global(app);
        app.at(global).add("accelerator", GlobalAccelerator::new(law::EEA, "test", "dev").listener(443));
    });
}

#[test]
fn ga_011_no_listener_for_a_service() {
    reports("GA-011", |app| {
        let accelerator = accelerator(app, law::EEA.at_synth());
        let domain = Domain::existing("fineract.example", Value::imported("Z1"));
        edge_of(app, region::IRELAND.erased(), &domain, |edge| {
            edge.service(critical("transactions", 8443)).accelerator(&accelerator)
        });
    });
}

#[test]
fn ga_012_an_accelerator_of_another_environment() {
    reports("GA-012", |app| {
        let accelerator = accelerator(app, law::EEA.at_synth());
        let (network, cluster) = cluster(app, &site("stage", region::IRELAND.erased()));
        let domain = Domain::existing("fineract.example", Value::imported("Z1"));
        let edge = EdgeStack::new(&network, &cluster, &domain).service(critical("transactions", 443));
        app.add("edge", edge.accelerator(&accelerator));
    });
}

/// A name of Dublin, and what else it leads to.
fn name(app: &mut Scope, add: impl FnOnce(GeoRoutedHost, &Edge, &Edge) -> GeoRoutedHost) {
    let domain = domain(app);
    let service = || web("app", "app.fineract.example");
    let dublin = edge_of(app, region::IRELAND.erased(), &domain, |edge| edge.service(service()));
    let london = edge_of(app, region::LONDON.erased(), &domain, |edge| edge.service(service()));
    let dns = app.add("dns", site("prod", region::IRELAND.erased()).stack("dns"));
    let host =
        GeoRoutedHost::new("app.fineract.example", &domain, Regional::new(law::EEA.at_synth(), &dublin));
    app.at(dns).add("app", add(host, &dublin, &london));
}

#[test]
fn r53_002_a_continent_is_not_a_country() {
    reports("R53-002", |app| {
        name(app, |host, dublin, _| host.country("EUROPE", Regional::new(law::EEA.at_synth(), dublin)));
    });
}

#[test]
fn r53_004_one_country_twice() {
    reports("R53-004", |app| {
        name(app, |host, dublin, _| {
            let there = || Regional::new(law::EEA.at_synth(), dublin);
            host.country("FR", there()).country("FRA", there())
        });
    });
}

#[test]
fn r53_005_a_region_that_takes_over_from_itself() {
    reports("R53-005", |app| {
        name(app, |host, dublin, _| {
            host.country("FR", Regional::new(law::EEA.at_synth(), dublin).failover(dublin))
        });
    });
}

#[test]
fn r53_011_a_region_outside_of_the_law() {
    reports("R53-011", |app| {
        name(app, |host, dublin, london| {
            host.country("IE", Regional::new(law::EEA.at_synth(), dublin).failover(london))
        });
    });
}

#[test]
fn r53_012_a_country_led_past_its_own_region() {
    reports("R53-012", |app| {
        name(app, |host, dublin, london| {
            let everywhere = law::EEA_AND_UK.at_synth();
            host.country("GBR", Regional::new(everywhere, dublin).failover(london))
        });
    });
}

#[test]
fn r53_014_a_region_without_a_public_load_balancer() {
    reports("R53-014", |app| {
        let domain = domain(app);
        let dublin = edge_of(app, region::IRELAND.erased(), &domain, |edge| edge.service(identity()));
        let dns = app.add("dns", site("prod", region::IRELAND.erased()).stack("dns"));
        let there = Regional::new(law::EEA.at_synth(), &dublin);
        app.at(dns).add("app", GeoRoutedHost::new("app.fineract.example", &domain, there));
    });
}

#[test]
fn r53_016_a_host_outside_of_the_domain() {
    reports("R53-016", |app| {
        dublin(app, [web("savings", "savings.mifos.example")]);
    });
}

/// A public load balancer with these rules of its web ACL.
fn guarded(app: &mut Scope, rules: WebRules) {
    let domain = domain(app);
    edge_of(app, region::IRELAND.erased(), &domain, |edge| {
        edge.service(web("app", "app.fineract.example")).web_rules(rules)
    });
}

/// The rule of a web ACL for long bodies.
fn long_bodies(rules: WebRules) -> serde_json::Value {
    let assembly = synthesize(|app| guarded(app, rules)).unwrap();
    let resources = resources(&assembly, "test-prod-edge-euw1");
    let acl = resources.values().find(|resource| resource["Type"] == "AWS::WAFv2::WebACL").unwrap();
    let all = acl["Properties"]["Rules"].as_array().unwrap().clone();
    let priorities: Vec<_> = all.iter().map(|rule| rule["Priority"].as_u64().unwrap()).collect();
    let in_order: Vec<_> = (0..all.len() as u64).collect();
    assert_eq!(priorities, in_order);
    all.last().unwrap().clone()
}

#[test]
fn a_long_body_is_blocked_but_for_where_documents_are_sent() {
    insta::assert_snapshot!(serde_json::to_string_pretty(&long_bodies(WebRules::new())).unwrap());
    let rule =
        long_bodies(WebRules::new().large_bodies(label!("statements")).group(ManagedRules::ADMIN_PAGES));
    let path = &rule["Statement"]["AndStatement"]["Statements"][1]["NotStatement"]["Statement"];
    let path = path["RegexMatchStatement"]["RegexString"].as_str().unwrap();
    assert_eq!(
        path,
        "/(documents|images|uploadtemplate|batches|journalentries|collectionsheet|statements)(/|$)"
    );
}

#[test]
fn waf_006_a_web_acl_beyond_its_capacity() {
    reports("WAF-006", |app| guarded(app, WebRules::new().group(ManagedRules::new("Vendor", "All", 4000))));
}

#[test]
fn waf_007_a_web_acl_beyond_its_base_price() {
    reports("WAF-007", |app| {
        guarded(
            app,
            WebRules::new()
                .group(ManagedRules::ANONYMOUS_IP)
                .counted(ManagedRules::new("Vendor", "Bots", 500)),
        );
    });
}
