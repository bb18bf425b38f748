//! A bank of three accounts: what environments share, acceptance and production.

use fineract_constructs::aws::{AccountId, Region, Site, region, segment};
use fineract_constructs::constructs::compute::{Access, AccessLevel, EksCluster};
use fineract_constructs::constructs::delivery::{
    Bootstrap, BootstrapRef, DeliveryRoles, ImageRegistry, RegistryReplica, Trust,
};
use fineract_constructs::constructs::edge::{Domain, EdgeStack, Protection, PublicZone};
use fineract_constructs::constructs::network::policy::{
    Association, AttachmentRule, Condition, Policy, When,
};
use fineract_constructs::constructs::network::{
    Backbone, CoreNetwork, Endpoints, EnvironmentVpc, Nat, Network, SharedVpc, TransitGateway,
};
use fineract_constructs::constructs::security::EnvironmentKeys;
use fineract_constructs::constructs::services::{Exposure, FineractService, release};
use fineract_constructs::constructs::shared::{Forward, SharedServices};
use fineract_constructs::core::{Acknowledgement, Date, Scope};
use fineract_constructs::{cidr, label};

const HOME: Region = region::IRELAND.erased();
pub(crate) const SHARED: AccountId = AccountId::new("111122223333");
pub(crate) const STAGE: AccountId = AccountId::new("222233334444");
pub(crate) const PROD: AccountId = AccountId::new("333344445555");
const ACCOUNTS: [(AccountId, &str); 3] = [(SHARED, "network"), (STAGE, "stage"), (PROD, "prod")];
const NEXT_REVIEW: Date = Date::new(2027, 11, 23);

/// Each environment in an account of its own.
pub(crate) fn site(environment: &str) -> Site {
    let account = match environment {
        "stage" => STAGE,
        "prod" => PROD,
        _ => SHARED,
    };
    Site::new("bank", environment, account, HOME)
}

pub(crate) fn program(app: &mut Scope) {
    bootstraps(app);
    let global = app.add("global", site("shared").stack("global"));
    let domain = app.at(global).add("zone", PublicZone::new("bank.example"));
    let shared = SharedVpc::new(&site("shared"), cidr!("10.0.0.0/16")).nat(Nat::None);
    let shared = app.add("shared", shared.endpoints(Endpoints::S3));
    let [stage, prod] =
        [("stage", cidr!("10.2.0.0/16")), ("prod", cidr!("10.3.0.0/16"))].map(|(name, range)| {
            environment(app, &EnvironmentVpc::new(&site(name), range), name, &domain, &shared)
        });

    let keys = app.add("keys", EnvironmentKeys::new(&site("shared")));
    let services = SharedServices::new(&shared, &keys).caller(&stage).caller(&prod);
    app.add("services", services.forward(Forward::new("hq.bank.internal", ["10.255.0.53", "10.255.1.53"])));

    let wan = app.at(global).add("wan", CoreNetwork::new("bank", policy()));
    let gateway = TransitGateway::new(&site("shared"), 64_601).attach(&shared).attach(&stage).attach(&prod);
    let gateways = vec![app.add("transit", gateway)];
    app.add("backbone", Backbone::CloudWanOverTransitGateways { wan, gateways });
}

/// The first stack of each account: its roles, and the images of its environment.
pub(crate) fn bootstraps(app: &mut Scope) {
    for (account, name) in ACCOUNTS {
        let here = Bootstrap::new("bank", account, HOME).account_name(name);
        let here = app.add(format!("bootstrap-{name}"), here);
        let mut scope = app.at(here.stack);
        let reason = "CloudFormation creates every kind of resource that the platform has";
        scope.acknowledge(Acknowledgement::new("POL-IAM-001", reason, "platform", NEXT_REVIEW));
        let roles = DeliveryRoles::new(&here).trust(pipelines());
        scope.add("roles", ACCOUNTS.into_iter().map(|(peer, _)| peer).fold(roles, DeliveryRoles::peer));
        if account == SHARED {
            scope.add("images", images(&here));
        } else {
            scope.add("copies", RegistryReplica::new(&here).of(SHARED));
        }
    }
}

/// Pipelines run in an account of their own.
fn pipelines() -> Trust {
    Trust::Roles(vec!["arn:aws:iam::444455556666:role/pipelines".into()])
}

fn images(home: &BootstrapRef) -> ImageRegistry {
    ["stage", "prod"].into_iter().fold(ImageRegistry::new(home), |registry, environment| {
        let registry = registry.service(environment, label!("teller")).service(environment, label!("ledger"));
        registry.account(environment, site(environment).account).copies(environment, [HOME])
    })
}

/// A network with a cluster, a public service and one that is called from the shared network, under names of its own zone.
fn environment(
    app: &mut Scope,
    network: &EnvironmentVpc,
    name: &str,
    domain: &Domain,
    shared: &Network,
) -> Network {
    let site = site(name);
    let mut app = app.group(name);
    let network = app.add("network", network.clone().nat(Nat::Single).endpoints(Endpoints::None));
    let names = app.add("names", site.stack("names"));
    let own = PublicZone::new(format!("{name}.bank.example")).below(domain);
    let own = app.at(names).add("zone", own);
    let deployer = format!("arn:aws:iam::{}:role/bank-deployer", site.account);
    let deployer = Access::new(deployer, AccessLevel::ClusterAdmin);
    let cluster = app.add("eks", EksCluster::new(&network).access("deployer", deployer));
    let teller = FineractService::frontend("teller", release("1.4.2"));
    let teller = teller.exposure(Exposure::host(format!("teller.{name}.bank.example"))).on(&cluster);
    let teller = app.add("teller", teller);
    let ledger = FineractService::frontend("ledger", release("1.4.2")).exposure(Exposure::InternalAlb);
    let ledger = app.add("ledger", ledger.on(&cluster));
    let reason = "load balancers write to no bucket with a key of the account";
    app.acknowledge(Acknowledgement::new("POL-S3-001", reason, "platform", NEXT_REVIEW));
    let edge = EdgeStack::new(&network, &cluster, &own).service(&teller).service(&ledger).caller(shared);
    app.add("edge", edge.protection(Protection::Deletable));
    network
}

fn policy() -> Policy {
    let tagged = When::All(vec![Condition::HasTag(segment::TAG.into())]);
    Policy::new(64_512..=64_555)
        .segment(segment::SHARED)
        .segment("stage")
        .segment("prod")
        .edge(HOME, 64_512)
        .attachment_rule(AttachmentRule::new(100, tagged, Association::ValueOfTag(segment::TAG.into())))
}
