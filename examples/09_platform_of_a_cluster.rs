//! What runs on a cluster beside its services: controllers by Flux, a chart of one's own, and a quota sized by what runs.
//!
//! `cargo run --example 09_platform_of_a_cluster -- synth --out target/09_platform_of_a_cluster`
//!
//! Try it: give the webhook the port 10250.

use std::process::ExitCode;

use fineract_constructs::aws::{AccountId, Site, region};
use fineract_constructs::cidr;
use fineract_constructs::cli::Application;
use fineract_constructs::constructs::compute::{
    Access, AccessLevel, EksCluster, Namespace, Nodes, PodSecurity,
};
use fineract_constructs::constructs::network::EnvironmentVpc;
use fineract_constructs::constructs::platform::NamespaceQuota;
use fineract_constructs::constructs::services::{FineractService, release};
use fineract_constructs::core::{Date, Scope};
use fineract_constructs::k8s::{Chart, HelmRelease, Installer, Pods};

const CERT_MANAGER: Chart = Chart::new("https://charts.jetstack.io", "cert-manager", "1.19.1").pods(&[
    Pods::replicas("controller", 1, 50, 64),
    Pods::replicas("webhook", 1, 20, 32).section("webhook"),
    Pods::replicas("cainjector", 1, 20, 64).section("cainjector"),
]);

pub(crate) fn program(app: &mut Scope) {
    let dublin = Site::new("fineract", "prod", AccountId::new("111122223333"), region::IRELAND);
    let network = app.add("network", EnvironmentVpc::new(&dublin, cidr!("10.3.0.0/16")));
    let deployer = Access::new("arn:aws:iam::111122223333:role/fineract-deployer", AccessLevel::ClusterAdmin);
    let cluster = EksCluster::new(&network).access("deployer", deployer).installer(Installer::Flux);
    let cluster = cluster.nodes([Nodes::private().scaling(3, 3, 12)]).deletion_protection();
    let cluster = app.add("eks", cluster);

    let certificates = Namespace::new("cert-manager", cluster.version).pod_security(PodSecurity::Privileged);
    app.at(cluster.namespaces).add("cert-manager", certificates);
    let chart = HelmRelease::new("cert-manager", "cert-manager", CERT_MANAGER)
        .value("crds.enabled", true)
        .called_by_control_plane()
        .host_network("webhook.hostNetwork")
        .host_port("webhook.securePort", 10260);
    app.at(cluster.platform).add("cert-manager", chart.installer(Installer::Flux));

    let loans = app.add("loans", FineractService::backend("loans", release("1.4.2")).on(&cluster));
    app.add("quota", NamespaceQuota::new(&cluster, "apache-fineract").services([&loans]));
}

fn main() -> ExitCode {
    let application = Application::new("platform", program).as_of(Date::new(2026, 11, 23));
    fineract_constructs::cli::main(&[application])
}
