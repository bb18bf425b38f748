//! How clients come in: a zone, load balancers with their web ACL, an accelerator, and a host by country.
//!
//! `cargo run --example 05_edge -- synth --out target/05_edge`
//!
//! It warns of what it leaves out: quotas (POL-K8S-014), and who sees to payments (POL-ELB-005). Try it: let the accelerator listen on 5432.

use std::process::ExitCode;

use fineract_constructs::aws::law::{self, AtSynth};
use fineract_constructs::aws::{AccountId, Cidr, Region, Site, Stack, region};
use fineract_constructs::constructs::compute::{Access, AccessLevel, EksCluster};
use fineract_constructs::constructs::edge::{
    Accelerator, Domain, Edge, EdgeStack, GeoRoutedHost, GlobalAccelerator, PublicZone, Regional,
};
use fineract_constructs::constructs::network::EnvironmentVpc;
use fineract_constructs::constructs::services::{Exposure, FineractService, Scheme, release};
use fineract_constructs::core::{Acknowledgement, Date, Scope};
use fineract_constructs::{cidr, cli::Application, k8s::made_elsewhere};

const ACCOUNT: AccountId = AccountId::new("111122223333");

/// A network, a cluster with two services, and load balancers; customers trust the bank's own certificate.
fn edge(app: &mut Scope, region: Region, cidr: Cidr, domain: &Domain, front: &Accelerator<AtSynth>) -> Edge {
    let mut app = app.group(region.short());
    let site = Site::new("fineract", "prod", ACCOUNT, region);
    let network = app.add("network", EnvironmentVpc::new(&site, cidr));
    let deployer = Access::new("arn:aws:iam::111122223333:role/deployer", AccessLevel::ClusterAdmin);
    let cluster = EksCluster::new(&network).access("deployer", deployer);
    let cluster = app.add("eks", cluster.deletion_protection());
    let web = FineractService::frontend("loan-management", release("1.4.2"));
    let web = app.add("web", web.exposure(Exposure::host("loans.fineract.example")).on(&cluster));
    let pay = FineractService::backend("payment-gateway", release("1.4.2")).port(Scheme::Https, 8443);
    let pay =
        app.add("pay", pay.replicas(3..=9).exposure(Exposure::NlbAccelerated { port: 443 }).on(&cluster));
    let certificate = format!("fineract/prod/{}/payment-gateway/tls", region.code());
    made_elsewhere(&mut app, cluster.workloads, "AWS::SecretsManager::Secret", "", &certificate);
    let reason = "load balancers write to no bucket with a key of the account";
    app.acknowledge(Acknowledgement::new("POL-S3-001", reason, "platform", Date::new(2027, 1, 1)));
    app.add("edge", EdgeStack::new(&network, &cluster, domain).services(&[web, pay]).accelerator(front))
}

pub(crate) fn program(app: &mut Scope) {
    let dublin = Site::new("fineract", "prod", ACCOUNT, region::IRELAND);
    let global = app.add("global", Stack::new("fineract-global", dublin.place()));
    let domain = app.at(global).add("zone", PublicZone::new("fineract.example"));
    let accelerator = GlobalAccelerator::new(law::EEA.at_synth(), "fineract", "prod").listener(443);
    let accelerator = app.at(global).add("accelerator", accelerator);
    let ireland = edge(app, region::IRELAND.erased(), cidr!("10.3.0.0/16"), &domain, &accelerator);
    let germany = edge(app, region::FRANKFURT.erased(), cidr!("10.51.0.0/16"), &domain, &accelerator);

    let names = app.add("dns", dublin.stack("dns"));
    let to = |first, second| Regional::new(law::EEA.at_synth(), first).failover(second);
    let host = GeoRoutedHost::new("loans.fineract.example", &domain, to(&ireland, &germany));
    app.at(names).add("loans", host.country("DE", to(&germany, &ireland)));
    app.at(names).add("pay", GeoRoutedHost::new("pay.fineract.example", &domain, &accelerator));
}

fn main() -> ExitCode {
    fineract_constructs::cli::main(&[Application::new("edge", program).as_of(Date::new(2026, 11, 23))])
}
