//! A cluster whose controller owns the load balancers, whose pods take roles by Pod Identity, and whose nodes are of every kind.

use fineract_constructs::aws::{Stack, region};
use fineract_constructs::constructs::compute::{
    Access, AccessLevel, AddOn, Capacity, EksCluster, IdentityMode, Image, LbOwnership, NodeRole, Nodes,
    Taint, TaintEffect,
};
use fineract_constructs::constructs::edge::controller::{AddressStickiness, ControllerBalancer, Reach};
use fineract_constructs::constructs::edge::{EdgeStack, Exposed, ManagedRules, PublicZone, WebRules};
use fineract_constructs::constructs::network::{Endpoints, EnvironmentVpc, Nat};
use fineract_constructs::constructs::platform::NamespaceQuota;
use fineract_constructs::constructs::security::{EnvironmentKeys, Purpose};
use fineract_constructs::constructs::services::{
    Access as DataAccess, Exposure, FineractService, Port, QueueAccess, Scheme, WriterEndpoint, release,
};
use fineract_constructs::constructs::storage::StorageClasses;
use fineract_constructs::core::{Acknowledgement, Scope};
use fineract_constructs::k8s::{Connection, Installer, made_elsewhere};
use fineract_constructs::{cidr, label};

use super::{ACCOUNT, NEXT_REVIEW, prod};

const WRITER: &str = "bank-prod-ledger.global-0123456789ab.global.rds.amazonaws.com";

pub(super) fn program(app: &mut Scope) {
    let site = prod(region::IRELAND);
    let global = app.add("global", Stack::new("bank-global", site.place()));
    let domain = app.at(global).add("zone", PublicZone::new("bank.example"));
    let keys = app.add("keys", EnvironmentKeys::new(&site));
    let network = EnvironmentVpc::new(&site, cidr!("10.3.0.0/16")).nat(Nat::Single);
    let network = app.add("network", network.endpoints(Endpoints::None));
    let role = |name: &str| format!("arn:aws:iam::{ACCOUNT}:role/{name}");
    let cluster = EksCluster::new(&network)
        .keys(&keys)
        .pods(cidr!("100.64.0.0/16"))
        .public_endpoint([cidr!("203.0.113.0/24")])
        .access("deployer", Access::new(role("deployer"), AccessLevel::ClusterAdmin))
        .access("admin", Access::new(role("admin"), AccessLevel::Admin))
        .access("editor", Access::new(role("editor"), AccessLevel::Edit))
        .add_on_version(AddOn::KubeProxy, "v1.35.0-eksbuild.2")
        .identity(IdentityMode::PodIdentity)
        .load_balancers(LbOwnership::Controller)
        .installer(Installer::Flux)
        .nodes(nodes())
        .deletion_protection();
    let cluster = app.add("eks", cluster);
    app.at(cluster.storage).add("classes", StorageClasses::new(&cluster).iops(12_000));

    let backend = |name: &str| FineractService::backend(name, release("1.4.2")).replicas(2..=4);
    let web = FineractService::frontend("teller", release("1.4.2"));
    let services = [
        backend("savings")
            .database(DataAccess::ReadWrite)
            .writer_endpoint(WriterEndpoint::Global(WRITER.into()))
            .queue("loan-repayment", QueueAccess::Consume)
            .exposure(Exposure::path("api.bank.example", "/savings")),
        backend("identity")
            .port(Scheme::Http, 8081)
            .health("/live", "/ready")
            .exposure(Exposure::InternalAlb),
        backend("reports").connection(Connection::to(cidr!("203.0.113.0/24"), 443)),
        web.exposure(Exposure::host("teller.bank.example")),
    ];
    let names = ["savings", "identity", "reports", "teller"];
    let services: Vec<_> =
        names.into_iter().zip(services).map(|(name, service)| app.add(name, service.on(&cluster))).collect();
    app.add("quota", NamespaceQuota::new(&cluster, "apache-fineract").services(&services));
    let ledger = "bank/prod/eu-west-1/savings/db";
    made_elsewhere(app, cluster.workloads, "AWS::SecretsManager::Secret", "", ledger);
    made_elsewhere(app, cluster.workloads, "AWS::SQS::Queue", "", "bank-prod-loan-repayment-euw1");
    let port = Port { scheme: Scheme::Http, number: 8080 };
    let legacy = Exposed::new(label!("savings"), Exposure::None, port, "/ready");
    let legacy = ControllerBalancer::new(legacy, 443, Reach::Internal).stickiness(AddressStickiness);
    app.at(cluster.workloads).add("legacy", legacy);

    let mut group = app.group("entrance");
    for (code, reason) in [
        ("POL-S3-001", "load balancers write to no bucket with a key of the account"),
        ("ELB-018", "ExternalDNS makes the records"),
    ] {
        group.acknowledge(Acknowledgement::new(code, reason, "platform", NEXT_REVIEW));
    }
    let rules = WebRules::new()
        .rate_limit(500)
        .group(ManagedRules::ADMIN_PAGES)
        .counted(ManagedRules::ANONYMOUS_IP)
        .large_bodies(label!("statements"))
        .log_key(keys.of(Purpose::Logs).arn());
    group.add("edge", EdgeStack::new(&network, &cluster, &domain).services(&services).web_rules(rules));
}

fn nodes() -> [Nodes; 5] {
    let batch = Taint::new("dedicated", "batch", TaintEffect::NoExecute);
    [
        Nodes::private().image(Image::AmazonLinuxArm).instance_types(["m7g.large", "m6g.large"]),
        Nodes::public().image(Image::Bottlerocket),
        Nodes::database(),
        Nodes::new("batch", NodeRole::Private)
            .capacity(Capacity::Spot)
            .taint(batch)
            .label("fineract.io/batch", "true")
            .volume(200)
            .generation(2),
        Nodes::new("graviton", NodeRole::Private)
            .image(Image::BottlerocketArm)
            .instance_types(["m7g.xlarge"])
            .scaling(0, 0, 3),
    ]
}
