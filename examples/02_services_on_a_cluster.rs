//! A cluster, a service on it with its manifests, chart and role, and the Dockerfile of its image.
//!
//! `cargo run --example 02_services_on_a_cluster -- synth --out target/02_services_on_a_cluster`
//!
//! Try it: let one pod serve all, `.replicas(1..=1)`.

use std::process::ExitCode;

use fineract_constructs::aws::{AccountId, Site, region};
use fineract_constructs::cidr;
use fineract_constructs::cli::Application;
use fineract_constructs::constructs::compute::{Access, AccessLevel, EksCluster};
use fineract_constructs::constructs::images::BackendImage;
use fineract_constructs::constructs::network::EnvironmentVpc;
use fineract_constructs::constructs::platform::NamespaceQuota;
use fineract_constructs::constructs::security::EnvironmentKeys;
use fineract_constructs::constructs::services::{
    Access as DataAccess, FineractService, QueueAccess, names, release,
};
use fineract_constructs::core::{Date, Scope};
use fineract_constructs::k8s::made_elsewhere;
use fineract_constructs::residency::DataClass;

pub(crate) fn program(app: &mut Scope) {
    let dublin = Site::new("fineract", "prod", AccountId::new("111122223333"), region::IRELAND);
    let keys = app.add("keys", EnvironmentKeys::new(&dublin));
    let network = app.add("network", EnvironmentVpc::new(&dublin, cidr!("10.3.0.0/16")));
    let deployer = Access::new("arn:aws:iam::111122223333:role/fineract-deployer", AccessLevel::ClusterAdmin);
    let cluster = EksCluster::new(&network).keys(&keys).access("deployer", deployer);
    let cluster = app.add("eks", cluster.deletion_protection());

    let loans = FineractService::backend("loan-portfolio", release("1.4.2"))
        .database(DataAccess::ReadWrite)
        .cache()
        .queue("loan-repayment", QueueAccess::Consume)
        .data_classes([DataClass::Pii, DataClass::Financial])
        .replicas(3..=9);
    let loans = app.add("loans", loans.on(&cluster));
    app.add("quota", NamespaceQuota::new(&cluster, names::NAMESPACE).services([&loans]));
    // Another program has the stores. The index lists what has to be there before the manifests are applied.
    for secret in ["loan-portfolio/db", "redis/auth"] {
        let name = format!("fineract/prod/eu-west-1/{secret}");
        made_elsewhere(app, cluster.workloads, "AWS::SecretsManager::Secret", "", &name);
    }
    let host = "/fineract/prod/eu-west-1/redis/primary-endpoint";
    made_elsewhere(app, cluster.workloads, "AWS::SSM::Parameter", "", host);
    made_elsewhere(app, cluster.workloads, "AWS::SQS::Queue", "", "fineract-prod-loan-repayment-euw1");
    app.add("image", BackendImage::new());
}

fn main() -> ExitCode {
    let application = Application::new("services", program).as_of(Date::new(2026, 11, 23));
    fineract_constructs::cli::main(&[application])
}
