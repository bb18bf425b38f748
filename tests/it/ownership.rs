//! One setting of a cluster decides who owns its load balancers, and either way all sides fit together.

use std::collections::BTreeMap;

use fineract_constructs::aws::law;
use fineract_constructs::aws::{AccountId, Site, Stack, region};
use fineract_constructs::cidr;
use fineract_constructs::constructs::compute::{Access, AccessLevel, EksCluster, LbOwnership};
use fineract_constructs::constructs::edge::{Domain, Edge, EdgeStack, GeoRoutedHost, PublicZone, Regional};
use fineract_constructs::constructs::network::{Endpoints, EnvironmentVpc, Nat};
use fineract_constructs::constructs::services::{Exposure, FineractService, release};
use fineract_constructs::core::{Acknowledgement, Date, Scope};
use fineract_constructs::synth::Assembly;
use insta::assert_snapshot;
use serde_json::Value;

use crate::support::{codes, file, reports, synthesize};

const SERVICES: &str = "k8s/test-prod-eks-euw1/40-services";

/// A service of each kind that needs a load balancer which reads requests.
fn services() -> Vec<FineractService> {
    let backend = |name, exposure| FineractService::backend(name, release("1.4.2")).exposure(exposure);
    vec![
        backend("savings", Exposure::path("api.fineract.example", "/savings")).replicas(2..=2),
        FineractService::frontend("teller", release("1.4.2"))
            .exposure(Exposure::host("teller.fineract.example"))
            .replicas(2..=2),
        backend("identity", Exposure::InternalAlb).replicas(2..=2),
    ]
}

/// A cluster in Dublin with its services and its edge; the owner is said once.
fn program(app: &mut Scope, owner: LbOwnership, services: Vec<FineractService>) -> (Domain, Edge) {
    let site = Site::new("test", "prod", AccountId::new("111122223333"), region::IRELAND.erased());
    let global = app.add("global", Stack::new("test-global", site.place()));
    let domain = app.at(global).add("zone", PublicZone::new("fineract.example"));
    let network = EnvironmentVpc::new(&site, cidr!("10.3.0.0/16")).nat(Nat::Single);
    let network = app.add("network", network.endpoints(Endpoints::None));
    let deployer = Access::new("arn:aws:iam::111122223333:role/deployer", AccessLevel::ClusterAdmin);
    let cluster = EksCluster::new(&network).access("deployer", deployer).load_balancers(owner);
    let cluster = app.add("eks", cluster);
    let mut group = app.group("services");
    let services: Vec<_> = (0..)
        .zip(services)
        .map(|(number, service)| group.add(format!("service-{number}"), service.on(&cluster)))
        .collect();
    let mut group = app.group("entrance");
    let reason = "load balancers write to no bucket with a key of the account";
    group.acknowledge(Acknowledgement::new("POL-S3-001", reason, "platform", Date::new(2027, 1, 1)));
    let edge = group.add("edge", EdgeStack::new(&network, &cluster, &domain).services(&services));
    (domain, edge)
}

fn owned_by(owner: LbOwnership) -> Assembly {
    synthesize(|app| {
        program(app, owner, services());
    })
    .unwrap()
}

/// How many of each of these types a stack has.
fn resources(assembly: &Assembly, stack: &str, service: &str) -> BTreeMap<String, usize> {
    let template: Value = serde_json::from_str(file(assembly, &format!("{stack}.template.json"))).unwrap();
    let mut counts = BTreeMap::new();
    for resource in template["Resources"].as_object().unwrap().values() {
        let ty = resource["Type"].as_str().unwrap();
        if ty.starts_with(&format!("AWS::{service}::")) {
            *counts.entry(ty.to_owned()).or_default() += 1;
        }
    }
    counts
}

fn objects(assembly: &Assembly, kind: &str) -> Vec<String> {
    let suffix = format!(".{kind}.yaml");
    let of_kind = |path: &&String| path.starts_with(SERVICES) && path.ends_with(&suffix);
    assembly.files.keys().filter(of_kind).cloned().collect()
}

#[test]
fn a_service_can_be_behind_the_internal_load_balancer_besides() {
    let kinds = |owner, kind: &str| {
        let mut services = services();
        services[0] = services[0].clone().internal();
        let assembly = synthesize(|app| {
            program(app, owner, services);
        });
        let assembly = assembly.unwrap();
        assert_eq!(codes(&assembly.findings).into_iter().filter(|code| *code != "ELB-018").count(), 0);
        let policy = file(&assembly, &format!("{SERVICES}/apache-fineract.savings.networkpolicy.yaml"));
        let ingress = policy.split("egress:").next().unwrap();
        // The private and the public subnets of a zone.
        assert!(ingress.contains("cidr: 10.3.0.0/19") && ingress.contains("cidr: 10.3.96.0/22"), "{ingress}");
        let of_kind = |path: &&String| path.ends_with(kind) && path.contains(".savings");
        assembly.files.keys().filter(of_kind).map(|path| path.split('.').nth(1).unwrap().to_owned()).collect()
    };
    let both: Vec<String> = kinds(LbOwnership::CloudFormation, ".targetgroupbinding.yaml");
    assert_eq!(both, ["savings-internal", "savings"]);
    let both: Vec<String> = kinds(LbOwnership::Controller, ".ingress.yaml");
    assert_eq!(both, ["savings-internal", "savings"]);
}

#[test]
fn a_stack_that_owns_them_has_all_and_the_cluster_binds_to_them() {
    let assembly = owned_by(LbOwnership::CloudFormation);
    let edge = "test-prod-edge-euw1";
    let balancing = resources(&assembly, edge, "ElasticLoadBalancingV2");
    assert_eq!(balancing["AWS::ElasticLoadBalancingV2::LoadBalancer"], 2);
    assert_eq!(balancing["AWS::ElasticLoadBalancingV2::TargetGroup"], 3);
    assert_eq!(resources(&assembly, edge, "WAFv2")["AWS::WAFv2::WebACLAssociation"], 1);
    assert_eq!(objects(&assembly, "targetgroupbinding").len(), 3);
    assert_eq!(objects(&assembly, "ingress"), [] as [&str; 0]);
}

#[test]
fn a_controller_that_owns_them_finds_all_that_it_names() {
    let assembly = owned_by(LbOwnership::Controller);
    let edge = "test-prod-edge-euw1";
    assert_eq!(resources(&assembly, edge, "ElasticLoadBalancingV2"), BTreeMap::new());
    assert_eq!(resources(&assembly, edge, "Route53"), BTreeMap::new());
    let web: Vec<_> = resources(&assembly, edge, "WAFv2").into_keys().collect();
    assert_eq!(web, ["AWS::WAFv2::LoggingConfiguration", "AWS::WAFv2::WebACL"]);
    assert_eq!(resources(&assembly, edge, "CertificateManager")["AWS::CertificateManager::Certificate"], 2);
    assert_eq!(objects(&assembly, "targetgroupbinding"), [] as [&str; 0]);
    assert_eq!(objects(&assembly, "ingress").len(), 3);
    let ingress = |name: &str| file(&assembly, &format!("{SERVICES}/apache-fineract.{name}.ingress.yaml"));
    assert_snapshot!("ingress_of_a_public_service", ingress("savings"));
    assert!(ingress("teller").contains("group.order: \"2\""), "a whole host comes after its paths");
    let internal = ingress("identity");
    assert!(internal.contains("scheme: internal") && !internal.contains("wafv2"), "{internal}");
    assert!(internal.contains("inbound-cidrs: 10.3.0.0/16"), "{internal}");
    assert!(internal.contains("host: identity.internal.euw1.prod.fineract.example"), "{internal}");
}

#[test]
fn manifests_wait_for_the_certificate_and_the_web_acl() {
    let assembly = owned_by(LbOwnership::Controller);
    let bindings: Value = serde_json::from_str(file(&assembly, "bindings.json")).unwrap();
    let outputs: Vec<_> =
        bindings["bindings"].as_array().unwrap().iter().map(|row| row["output"].as_str().unwrap()).collect();
    assert_snapshot!(outputs.join("\n"));
}

#[test]
fn the_controller_may_make_load_balancers_only_where_it_owns_them() {
    let may = |owner| {
        let assembly = owned_by(owner);
        let template = file(&assembly, "test-prod-eks-euw1.template.json").to_owned();
        let template: Value = serde_json::from_str(&template).unwrap();
        let policies = &template["Resources"]["EksLoadBalancerControllerRole"]["Properties"]["Policies"];
        serde_json::to_string_pretty(&policies[0]["PolicyDocument"]["Statement"]).unwrap()
    };
    assert!(!may(LbOwnership::CloudFormation).contains("Create"));
    assert_snapshot!("what_a_controller_that_owns_load_balancers_may_do", may(LbOwnership::Controller));
}

#[test]
fn the_chart_serves_ingresses_only_where_the_controller_owns_them() {
    let serves = |owner| {
        let assembly = owned_by(owner);
        let values = file(&assembly, "releases/test-prod-eks-euw1/aws-load-balancer-controller.yaml");
        values.contains("createIngressClassResource: true") && values.contains("enableWafv2: true")
    };
    assert!(serves(LbOwnership::Controller));
    assert!(!serves(LbOwnership::CloudFormation));
}

#[test]
fn elb_017_an_accelerated_service_of_a_controller() {
    reports("ELB-017", |app| {
        let accelerated = FineractService::fineract("fineract", release("1.4.2"))
            .exposure(Exposure::NlbAccelerated { port: 443 })
            .replicas(3..=3);
        let services = services().into_iter().chain([accelerated]).collect();
        program(app, LbOwnership::Controller, services);
    });
}

#[test]
fn elb_018_hosts_that_nothing_leads_to() {
    reports("ELB-018", |app| {
        program(app, LbOwnership::Controller, services());
    });
}

#[test]
fn no_name_of_the_program_leads_to_a_controllers_load_balancer() {
    let findings = synthesize(|app| {
        let (domain, edge) = program(app, LbOwnership::Controller, services());
        let regional = Regional::new(law::EEA.at_synth(), &edge);
        app.at(edge.stack).add("names", GeoRoutedHost::new("api.fineract.example", &domain, regional));
    })
    .unwrap_err();
    assert_eq!(codes(&findings), ["ELB-018", "ELB-018", "R53-014"]);
}

#[test]
fn whoever_makes_the_records_answers_for_them() {
    let assembly = synthesize(|app| {
        let reason = "ExternalDNS makes the records";
        app.acknowledge(Acknowledgement::new("ELB-018", reason, "platform", Date::new(2027, 1, 1)));
        program(app, LbOwnership::Controller, services());
    })
    .unwrap();
    assert!(!codes(&assembly.findings).contains(&"ELB-018"));
    assert!(file(&assembly, "index.md").contains("ExternalDNS makes the records"));
}
