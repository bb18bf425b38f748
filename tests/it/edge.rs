//! The edge: load balancers, names, accelerators, and what guards them.

mod alarms;
mod constructs;
mod resources;

use std::fmt::Write as _;

use fineract_constructs::aws::law::{self, AtSynth};
use fineract_constructs::aws::{AccountId, Region, Site, Stack, region};
use fineract_constructs::cfn::{elasticloadbalancingv2 as elb, route53};
use fineract_constructs::cidr;
use fineract_constructs::constructs::compute::{Access, AccessLevel, Cluster, EksCluster};
use fineract_constructs::constructs::edge::controller::{
    AddressStickiness, ControllerBalancer, ControllerIngress, Reach,
};
use fineract_constructs::constructs::edge::{
    Accelerator, CheckInterval, Continent, Domain, Edge, EdgeStack, Exposed, GeoRoutedHost,
    GlobalAccelerator, PublicZone, Regional,
};
use fineract_constructs::constructs::network::{Endpoints, EnvironmentVpc, Nat, Network};
use fineract_constructs::constructs::services::{Exposure, Port, Scheme, names};
use fineract_constructs::core::{Acknowledgement, Date, Scope, Value};
use fineract_constructs::k8s::{Dns1123Label, made_elsewhere};
use fineract_constructs::kube::KubeObject;
use fineract_constructs::kube::core_v1::ConfigMap;
use fineract_constructs::synth::Assembly;
use serde_json::{Map, Value as Json};

use crate::support::{codes, file, reports, synthesize};

const ACCOUNT: AccountId = AccountId::new("111122223333");

/// The stack that one region holds for all.
fn global(app: &mut Scope) -> fineract_constructs::aws::StackRef {
    app.add("global", Stack::new("test-global", site("prod", region::IRELAND.erased()).place()))
}

fn site(environment: &str, region: Region) -> Site {
    Site::new("test", environment, ACCOUNT, region)
}

fn domain(app: &mut Scope) -> Domain {
    let global = global(app);
    app.at(global).add("zone", PublicZone::new("fineract.example"))
}

const HTTP: Port = Port { scheme: Scheme::Http, number: 8080 };

const HTTPS: Port = Port { scheme: Scheme::Https, number: 8443 };

fn web(name: &'static str, host: &str) -> Exposed {
    Exposed::new(Dns1123Label::new(name), Exposure::host(host), HTTP, "/readyz")
}

fn api(name: &'static str, prefix: &str) -> Exposed {
    let exposure = Exposure::path("api.fineract.example", prefix);
    Exposed::new(Dns1123Label::new(name), exposure, HTTP, "/actuator/health/readiness")
}

fn critical(name: &'static str, port: u16) -> Exposed {
    let exposure = Exposure::NlbAccelerated { port };
    Exposed::new(Dns1123Label::new(name), exposure, HTTPS, "/actuator/health/readiness")
}

fn identity() -> Exposed {
    let name = Dns1123Label::new("identity");
    Exposed::new(name, Exposure::InternalAlb, HTTP, "/actuator/health/readiness")
}

/// A network and a cluster in it, as small as they can be.
fn cluster(app: &mut Scope, site: &Site) -> (Network, Cluster) {
    let number = region::ALL.iter().position(|known| *known == site.region).unwrap();
    let range = cidr!("10.0.0.0/8").subnet(16, u32::try_from(number).unwrap()).unwrap();
    let mut place = app.group(site.region.short());
    let network = EnvironmentVpc::new(site, range).nat(Nat::Single).endpoints(Endpoints::None);
    let network = place.add("network", network);
    let deployer = Access::new("arn:aws:iam::111122223333:role/deployer", AccessLevel::ClusterAdmin);
    let cluster = place.add("eks", EksCluster::new(&network).access("deployer", deployer));
    // A bundle without objects isn't applied.
    place.at(cluster.workloads).add("marker", ConfigMap::new("marker").namespace(names::NAMESPACE));
    (network, cluster)
}

fn edge_of(
    app: &mut Scope,
    region: Region,
    domain: &Domain,
    configure: impl FnOnce(EdgeStack<region::Anywhere>) -> EdgeStack<region::Anywhere>,
) -> Edge {
    let (network, cluster) = cluster(app, &site("prod", region));
    let edge = configure(EdgeStack::new(&network, &cluster, domain));
    let mut place = app.group(format!("{}-edge", region.short()));
    let reason = "load balancers write to no bucket with a key of the account";
    place.acknowledge(Acknowledgement::new("POL-S3-001", reason, "platform", Date::new(2027, 1, 1)));
    place.add("edge", edge)
}

/// The edge of Dublin with these services.
fn dublin(app: &mut Scope, services: impl IntoIterator<Item = Exposed>) -> Edge {
    let domain = domain(app);
    edge_of(app, region::IRELAND.erased(), &domain, |edge| edge.services(services))
}

fn accelerator(app: &mut Scope, law: AtSynth) -> Accelerator<AtSynth> {
    let global = global(app);
    app.at(global).add("accelerator", GlobalAccelerator::new(law, "test", "prod").listener(443))
}

/// Four regions under two laws, with every kind of exposure.
fn platform(app: &mut Scope) {
    let global = global(app);
    let domain = app.at(global).add("zone", PublicZone::new("fineract.example"));
    let mut accelerator = |law: AtSynth, id: &str, purpose: &str| {
        let accelerator = GlobalAccelerator::new(law, "test", "prod").purpose(purpose).listener(443);
        app.at(global).add(format!("{id}-{purpose}"), accelerator)
    };
    let [eea, uk] = [(law::EEA.at_synth(), "eea"), (law::UNITED_KINGDOM.at_synth(), "uk")]
        .map(|(law, id)| ["payment-gateway", "transactions"].map(|purpose| accelerator(law, id, purpose)));
    let edges: Vec<_> = region::ALL
        .iter()
        .map(|region| {
            let [payments, transactions] = if *region == region::LONDON.erased() { &uk } else { &eea };
            edge_of(app, *region, &domain, |edge| {
                edge.service(api("loan-portfolio", "/loans"))
                    .service(web("loan-management", "loans.fineract.example"))
                    .service(critical("payment-gateway", 443))
                    .service(critical("transactions", 443))
                    .service(identity())
                    .accelerator(payments)
                    .accelerator_of(Dns1123Label::new("transactions"), transactions)
            })
        })
        .collect();
    let [dublin, london, paris, frankfurt] = &*edges else { unreachable!() };
    let dns = app.add("dns", site("prod", region::IRELAND.erased()).stack("dns"));
    let law = law::EEA.at_synth();
    let home = Regional::new(law, dublin).failover(frankfurt);
    let host = GeoRoutedHost::new("api.fineract.example", &domain, home.clone())
        .country("DEU", Regional::new(law, frankfurt).failover(paris))
        .country("FR", Regional::new(law, paris).failover(frankfurt))
        .country("GBR", Regional::new(law::UNITED_KINGDOM.at_synth(), london))
        .continent(Continent::Europe, home)
        .alias("loans.fineract.example")
        .health_checks(CheckInterval::ThirtySeconds);
    app.at(dns).add("api", host);
    let pay = GeoRoutedHost::new("pay.fineract.example", &domain, &eea[0]).country("GB", &uk[0]);
    app.at(dns).add("pay", pay);
}

fn resources(assembly: &Assembly, stack: &str) -> Map<String, Json> {
    let template: Json = serde_json::from_str(file(assembly, &format!("{stack}.template.json"))).unwrap();
    template["Resources"].as_object().unwrap().clone()
}

/// The resources of some types of a stack, one line each, without what their names say already.
fn summary(assembly: &Assembly, stack: &str, types: &[&str]) -> String {
    let mut lines = String::new();
    for (id, resource) in resources(assembly, stack) {
        let ty = resource["Type"].as_str().unwrap().trim_start_matches("AWS::");
        if types.iter().any(|wanted| ty.ends_with(wanted)) {
            let id = id.trim_start_matches("Euw1Edge");
            writeln!(lines, "{id} {ty}").unwrap();
            for (key, value) in resource["Properties"].as_object().unwrap() {
                if matches!(&**key, "Tags" | "VpcId") {
                    continue;
                }
                write!(lines, "    {key}").unwrap();
                let items = value.as_array().filter(|items| items.len() > 1 && items[0].is_object());
                for item in items.map_or(std::slice::from_ref(value), Vec::as_slice) {
                    lines.push_str(if items.is_some() { "\n        " } else { " " });
                    show(item, &mut lines);
                }
                lines.push('\n');
            }
        }
    }
    lines
}

/// A value on one line; a reference as what it refers to.
fn show(value: &Json, line: &mut String) {
    match value {
        Json::String(text) => line.push_str(text),
        Json::Array(items) => {
            line.push('[');
            for (index, item) in items.iter().enumerate() {
                line.push_str(if index == 0 { "" } else { ", " });
                show(item, line);
            }
            line.push(']');
        }
        Json::Object(map) => match map.iter().next().map(|(key, value)| (key.as_str(), value)) {
            Some(("Ref", target)) => show(target, line),
            Some(("Fn::GetAtt", target)) => show(target, line),
            Some(("Fn::GetStackOutput", target)) => show(&target["OutputName"], line),
            _ => {
                line.push('{');
                for (index, (key, value)) in map.iter().enumerate() {
                    write!(line, "{}{key} ", if index == 0 { "" } else { ", " }).unwrap();
                    show(value, line);
                }
                line.push('}');
            }
        },
        other => write!(line, "{other}").unwrap(),
    }
}

/// Shows it to the outside checkers: `./tests/checkers --out target/tmp/checked`.
#[test]
fn every_region_can_be_written() {
    let assembly = synthesize(platform).unwrap();
    assert_eq!(codes(&assembly.findings), Vec::<&str>::new());
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("checked/edge");
    let _ = std::fs::remove_dir_all(&folder);
    for (path, content) in &assembly.files {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, content).unwrap();
    }
}

#[test]
fn a_public_load_balancer_ends_tls_and_sends_each_request_to_its_service() {
    let assembly = synthesize(platform).unwrap();
    let types = ["::LoadBalancer", "::Listener", "::ListenerRule"];
    insta::assert_snapshot!("load_balancers", summary(&assembly, "test-prod-edge-euw1", &types));
}

#[test]
fn target_groups_have_the_names_that_kubernetes_binds_and_ask_pods_whether_they_are_ready() {
    let assembly = synthesize(platform).unwrap();
    insta::assert_snapshot!("target_groups", summary(&assembly, "test-prod-edge-euw1", &["::TargetGroup"]));
}

#[test]
fn nodes_take_node_ports_from_load_balancers_alone() {
    let assembly = synthesize(platform).unwrap();
    let types = ["::SecurityGroup", "::SecurityGroupIngress"];
    insta::assert_snapshot!("security_groups", summary(&assembly, "test-prod-edge-euw1", &types));
}

#[test]
fn a_certificate_is_made_where_it_is_shown() {
    let assembly = synthesize(platform).unwrap();
    insta::assert_snapshot!(summary(&assembly, "test-prod-edge-euw1", &["::Certificate"]));
}

#[test]
fn a_web_acl_guards_the_public_load_balancer_and_logs_no_credentials() {
    let assembly = synthesize(platform).unwrap();
    let types = ["WebACL", "WebACLAssociation", "WAFv2::LoggingConfiguration", "LogGroup", "ResourcePolicy"];
    insta::assert_snapshot!("web_acl", summary(&assembly, "test-prod-edge-euw1", &types));
}

#[test]
fn each_region_adds_its_endpoints_to_the_accelerator_of_its_law() {
    let assembly = synthesize(platform).unwrap();
    let mut shown = summary(&assembly, "test-global", &["::Accelerator", "GlobalAccelerator::Listener"]);
    for region in ["euw1", "euw2"] {
        shown += &summary(&assembly, &format!("test-prod-edge-{region}"), &["::EndpointGroup"]);
    }
    insta::assert_snapshot!("accelerators", shown);
}

#[test]
fn names_lead_by_country_and_past_a_region_that_fails() {
    let assembly = synthesize(platform).unwrap();
    let mut shown = String::new();
    for stack in ["dns-euw1", "edge-euw1", "edge-euw2", "edge-euw3", "edge-euc1"] {
        for resource in resources(&assembly, &format!("test-prod-{stack}")).values() {
            let properties = &resource["Properties"];
            let name = properties["Name"].as_str().unwrap_or_default();
            if resource["Type"] != "AWS::Route53::RecordSet" || name.starts_with("*.") {
                continue;
            }
            let target = &properties["AliasTarget"];
            write!(shown, "{stack:<9} {name:<38}").unwrap();
            for policy in [&properties["GeoLocation"], &properties["Failover"]] {
                if !policy.is_null() {
                    show(policy, &mut shown);
                    shown.push(' ');
                }
            }
            show(&target["DNSName"], &mut shown);
            shown += if target["EvaluateTargetHealth"] == true { " if healthy\n" } else { "\n" };
        }
    }
    insta::assert_snapshot!("names", shown);
}

#[test]
fn the_first_level_of_names_comes_after_the_second_and_services_after_their_target_groups() {
    let assembly = synthesize(platform).unwrap();
    let plan: Json = serde_json::from_str(file(&assembly, "plan.json")).unwrap();
    let waves = plan.to_string();
    let of = |unit: &str| {
        let wave = assembly.plan.units.iter().find(|planned| planned.name == unit);
        wave.unwrap_or_else(|| panic!("{unit} is not in {waves}")).wave
    };
    assert!(of("test-prod-dns-euw1") > of("test-prod-edge-euc1"));
    assert!(of("test-prod-eks-euw1/40-services") > of("test-prod-edge-euw1"));
    assert!(of("test-prod-edge-euw1") > of("test-prod-eks-euw1"));
}

#[test]
fn a_service_more_changes_no_other_services_rule() {
    let priorities = |services: Vec<Exposed>| {
        let assembly = synthesize(|app| drop(dublin(app, services))).unwrap();
        let resources = resources(&assembly, "test-prod-edge-euw1");
        let rules =
            resources.into_iter().filter(|(_, rule)| rule["Type"].as_str().unwrap().ends_with("Rule"));
        rules.map(|(id, rule)| (id, rule["Properties"]["Priority"].clone())).collect::<Vec<_>>()
    };
    let before = priorities(vec![api("teller", "/tellers"), web("savings", "savings.fineract.example")]);
    let after = priorities(vec![
        api("teller", "/tellers"),
        web("savings", "savings.fineract.example"),
        api("accounting", "/accounting"),
    ]);
    assert_eq!(after.len(), before.len() + 1);
    assert!(before.iter().all(|rule| after.contains(rule)), "{before:?} {after:?}");
}

#[test]
fn what_no_service_needs_is_not_made() {
    let of = |service| {
        let assembly = synthesize(|app| drop(dublin(app, [service]))).unwrap();
        resources(&assembly, "test-prod-edge-euw1").into_iter().map(|(id, _)| id).collect::<Vec<_>>()
    };
    let internal = of(identity());
    assert!(!internal.iter().any(|id| id.contains("Public")), "{internal:?}");
    let public = of(web("app", "app.fineract.example"));
    assert!(!public.iter().any(|id| id.contains("Internal") || id.contains("Endpoint")), "{public:?}");
}

#[test]
fn elb_014_an_edge_without_services() {
    reports("ELB-014", |app| {
        dublin(app, []);
    });
}

#[test]
fn a_region_that_fails_is_passed_over_only_where_the_law_allows() {
    let assembly = synthesize(|app| {
        let domain = domain(app);
        let service = || web("app", "app.fineract.example");
        let dublin = edge_of(app, region::IRELAND.erased(), &domain, |edge| edge.service(service()));
        let london = edge_of(app, region::LONDON.erased(), &domain, |edge| edge.service(service()));
        let dns = app.add("dns", site("prod", region::IRELAND.erased()).stack("dns"));
        let british = Regional::new(law::UNITED_KINGDOM.at_synth(), &london);
        let host =
            GeoRoutedHost::new("app.fineract.example", &domain, Regional::new(law::EEA.at_synth(), &dublin));
        app.at(dns).add(
            "app",
            host.country("GB", british).country("IE", Regional::new(law::EEA.at_synth(), &dublin)),
        );
    })
    .unwrap();
    let records = resources(&assembly, "test-prod-dns-euw1");
    assert_eq!(records["DnsAppGb"]["Properties"]["AliasTarget"]["EvaluateTargetHealth"], false);
    assert_eq!(records["DnsAppIe"]["Properties"]["AliasTarget"]["EvaluateTargetHealth"], true);
}

/// A program's own resources in a stack of Dublin.
fn own(app: &mut Scope, add: impl FnOnce(&mut Scope)) {
    let stack = app.add("own", site("prod", region::IRELAND.erased()).stack("own"));
    add(&mut app.at(stack));
}

/// What the controller makes load balancers of, on a cluster in Dublin.
fn controlled(id: &str, add: impl FnOnce(&mut Scope)) -> String {
    let assembly = synthesize(|app| {
        let (_, cluster) = cluster(app, &site("prod", region::IRELAND.erased()));
        for name in ["loan-portfolio", "payment-gateway"] {
            made_elsewhere(app, cluster.workloads, "Service", "apache-fineract", name);
        }
        made_elsewhere(app, cluster.workloads, "IngressClass", "", "alb");
        add(&mut app.at(cluster.workloads));
    })
    .unwrap();
    file(&assembly, &format!("k8s/test-prod-eks-euw1/40-services/apache-fineract.{id}.yaml")).to_owned()
}

#[test]
fn the_controller_can_own_an_application_load_balancer() {
    let certificate = "arn:aws:acm:eu-west-1:111122223333:certificate/0a1b2c3d";
    insta::assert_snapshot!(controlled("loan-portfolio.ingress", |bundle| {
        let service = api("loan-portfolio", "/loans");
        let ingress = ControllerIngress::new(service, "api.fineract.example", Reach::Internet, certificate)
            .web_acl("arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/prod/0a1b2c3d")
            .group(Dns1123Label::new("loans"));
        bundle.add("loans", ingress);
    }));
}

#[test]
fn the_controller_can_own_a_network_load_balancer() {
    insta::assert_snapshot!(controlled("payment-gateway-nlb.service", |bundle| {
        let balancer = ControllerBalancer::new(critical("payment-gateway", 443), 443, Reach::Internal);
        bundle.add("payments", balancer.stickiness(AddressStickiness));
    }));
}

#[test]
fn elb_009_cookies_on_a_network_load_balancer() {
    reports("ELB-009", |app| {
        own(app, |stack| {
            let attribute = |key: &str, value: &str| elb::TargetGroupAttribute::new().key(key).value(value);
            let sticky = [attribute("stickiness.enabled", "true"), attribute("stickiness.type", "lb_cookie")];
            stack.add("payments", elb::TargetGroup::new().protocol("TCP").target_group_attributes(sticky));
        });
    });
}

#[test]
fn r53_019_a_public_load_balancer_under_a_private_name() {
    reports("R53-019", |app| {
        own(app, |stack| {
            let network = route53::Vpc::new(Value::imported("vpc-0123456789abcdef0"), "eu-west-1");
            let zone =
                stack.add("zone", route53::HostedZone::new().name("fineract.internal").vpcs([network]));
            let balancer = stack.add("balancer", elb::LoadBalancer::new().scheme("internet-facing"));
            let target = route53::AliasTarget::new(balancer.dns_name(), balancer.canonical_hosted_zone_id());
            let record = route53::RecordSet::new("app.fineract.internal", "A").hosted_zone_id(zone.id());
            stack.add("record", record.alias_target(target));
        });
    });
}

#[test]
fn r53_020_a_record_in_a_zone_of_another_account() {
    reports("R53-020", |app| {
        let elsewhere = Site::new("test", "shared", AccountId::new("444455556666"), region::IRELAND);
        let zones = app.add("zones", elsewhere.stack("zones"));
        let zone = app.at(zones).add("zone", route53::HostedZone::new().name("fineract.example"));
        let here = Site::new("test", "prod", AccountId::new("111122223333"), region::IRELAND);
        let here = app.add("here", here.stack("here"));
        let record = route53::RecordSet::new("app.fineract.example", "A").hosted_zone_id(zone.id());
        app.at(here).add("app", record.ttl("60").resource_records(["192.0.2.1"]));
    });
}

#[test]
fn only_a_vital_service_leads_clients_elsewhere_when_it_fails() {
    const STAYS: &str = "target_group_health.dns_failover.minimum_healthy_targets.count";
    let stay = |vital: Option<Dns1123Label>| -> Vec<String> {
        let assembly = synthesize(|app| {
            let accelerator = accelerator(app, law::EEA.at_synth());
            let zone = Domain::existing("fineract.example", Value::imported("Z0AAAAAAAAAAAA"));
            edge_of(app, region::IRELAND.erased(), &zone, |edge| {
                let services =
                    [api("ledger", "/ledger"), api("teller", "/tellers"), critical("transactions", 443)];
                let edge = edge.services(services).accelerator(&accelerator);
                vital.into_iter().fold(edge, EdgeStack::vital)
            });
        });
        let resources = resources(&assembly.unwrap(), "test-prod-edge-euw1");
        let off = serde_json::json!({"Key": STAYS, "Value": "off"});
        let stays = |group: &&Json| {
            let attributes = group["Properties"]["TargetGroupAttributes"].as_array();
            attributes.is_some_and(|attributes| attributes.contains(&off))
        };
        let names = resources.values().filter(stays).map(|group| group["Properties"]["Name"].to_string());
        names.collect()
    };
    assert_eq!(stay(None), Vec::<String>::new());
    let [teller] = &*stay(Some(Dns1123Label::new("ledger"))) else { panic!() };
    assert!(teller.contains("teller"), "{teller}");
}

#[test]
fn the_internet_is_never_shown_an_actuator() {
    let assembly = synthesize(|app| drop(dublin(app, [api("teller", "/tellers"), identity()]))).unwrap();
    let edge = resources(&assembly, "test-prod-edge-euw1");
    let rules = edge.values().filter(|it| it["Type"] == "AWS::ElasticLoadBalancingV2::ListenerRule");
    let refused: Vec<_> = rules
        .map(|rule| &rule["Properties"])
        .filter(|rule| rule["Conditions"].to_string().contains("*/actuator*"))
        .collect();
    let [rule] = refused[..] else { panic!("{refused:#?}") };
    assert_eq!(rule["Priority"], 1, "it comes before all services");
    assert_eq!(rule["Actions"][0]["FixedResponseConfig"]["StatusCode"], "404");
    let https = rule["ListenerArn"]["Ref"].as_str().unwrap();
    assert!(https.contains("Public"), "callers inside see what services show: {https}");
}
