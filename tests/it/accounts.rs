//! Platforms of several accounts: each environment in its own, and what they share in another.

use fineract_constructs::aws::{AccountId, Region, Site, region, segment};
use fineract_constructs::cfn::{sqs, ssm};
use fineract_constructs::cidr;
use fineract_constructs::constructs::delivery::{Bootstrap, DeliveryRoles};
use fineract_constructs::constructs::network::{
    Endpoints, EnvironmentVpc, Nat, Network, SharedVpc, TransitGateway,
};
use fineract_constructs::core::{Acknowledgement, Date, Scope};
use fineract_constructs::synth::Assembly;
use serde_json::Value;

use crate::support::{codes, file, synthesize};

const IRELAND: Region = region::IRELAND.erased();
const SHARED: AccountId = AccountId::new("111122223333");
const STAGE: AccountId = AccountId::new("222233334444");
const PROD: AccountId = AccountId::new("333344445555");
const ALL: [AccountId; 3] = [SHARED, STAGE, PROD];

fn site(environment: &str) -> Site {
    let account = match environment {
        "stage" => STAGE,
        "prod" => PROD,
        _ => SHARED,
    };
    Site::new("bank", environment, account, IRELAND)
}

/// The first stack of each account, with the roles by which each reads from the others.
fn bootstraps(app: &mut Scope) {
    for account in ALL {
        let here = app.add(format!("bootstrap-{account}"), Bootstrap::new("bank", account, IRELAND));
        let others = ALL.into_iter().filter(|other| *other != account);
        let mut scope = app.at(here.stack);
        let reason = "it creates whatever the platform has";
        let review = Date::new(2027, 6, 30);
        scope.acknowledge(Acknowledgement::new("POL-IAM-001", reason, "platform", review));
        scope.add("roles", others.fold(DeliveryRoles::new(&here), DeliveryRoles::peer));
    }
}

fn network(app: &mut Scope, environment: &str) -> Network {
    let slot = ["shared", "stage", "prod"].iter().position(|known| *known == environment).unwrap();
    let cidr = cidr!("10.0.0.0/8").subnet(16, u32::try_from(slot).unwrap()).unwrap();
    let site = site(environment);
    match environment {
        segment::SHARED => {
            app.add(environment, SharedVpc::new(&site, cidr).nat(Nat::None).endpoints(Endpoints::S3))
        }
        _ => app.add(environment, EnvironmentVpc::new(&site, cidr).nat(Nat::None).endpoints(Endpoints::S3)),
    }
}

#[track_caller]
fn template(assembly: &Assembly, stack: &str) -> Value {
    serde_json::from_str(file(assembly, &format!("{stack}.template.json"))).unwrap()
}

/// The account of a stack, and the stacks that it comes after.
#[track_caller]
fn placed(assembly: &Assembly, stack: &str) -> (String, Vec<String>) {
    let unit = assembly.plan.units.iter().find(|unit| unit.name == stack);
    let unit = unit.unwrap_or_else(|| panic!("there is no {stack}"));
    (unit.account.clone(), unit.after.clone())
}

fn pretty(value: &Value) -> String {
    serde_json::to_string_pretty(value).unwrap()
}

/// A stack of production that reads from a shared one.
fn reading(app: &mut Scope) {
    bootstraps(app);
    let there = app.add("there", site("shared").stack("there"));
    let queue = app.at(there).add("queue", sqs::Queue::new().sqs_managed_sse_enabled(true));
    let here = app.add("here", site("prod").stack("here"));
    app.at(here).add("address", ssm::Parameter::new("String", queue.id()));
}

#[test]
fn a_stack_reads_from_another_account_by_a_role_there() {
    let assembly = synthesize(reading).unwrap();
    let address = &template(&assembly, "bank-prod-here-euw1")["Resources"]["HereAddress"]["Properties"];
    insta::assert_snapshot!(pretty(&address["Value"]));
    let (_, after) = placed(&assembly, "bank-prod-here-euw1");
    assert!(after.iter().any(|stem| stem.starts_with("bank-bootstrap-euw1.111122223333")), "{after:?}");
}

#[test]
fn only_what_deploys_a_peer_reads_and_only_what_stacks_of_the_platform_put_out() {
    let assembly = synthesize(reading).unwrap();
    let resources = &template(&assembly, "bank-bootstrap-euw1.111122223333.eu-west-1")["Resources"];
    let create = &resources["Bootstrap111122223333RolesCloudformation"]["Properties"]["Policies"][0];
    let shown = [
        resources["Bootstrap111122223333RolesReader"]["Properties"].clone(),
        create["PolicyDocument"]["Statement"][3].clone(),
    ];
    insta::assert_snapshot!(pretty(&shown.into_iter().collect()));
}

fn connected(app: &mut Scope) {
    bootstraps(app);
    let networks = ["shared", "stage", "prod"].map(|environment| network(app, environment));
    let gateway = TransitGateway::new(&site("shared"), 64_601);
    app.add("transit", networks.iter().fold(gateway, TransitGateway::attach));
}

#[test]
fn a_gateway_is_shared_with_the_accounts_that_attach_to_it() {
    let assembly = synthesize(connected).unwrap();
    assert_eq!(codes(&assembly.findings), Vec::<&str>::new());
    let resources = &template(&assembly, "bank-transit-euw1")["Resources"];
    let shown = [
        resources["TransitShare"]["Properties"].clone(),
        resources["TransitGateway"]["Properties"]["AutoAcceptSharedAttachments"].clone(),
    ];
    insta::assert_snapshot!(pretty(&shown.into_iter().collect()));
}

#[test]
fn each_account_attaches_its_network_and_the_gateways_owner_leads_to_it() {
    let assembly = synthesize(connected).unwrap();
    let attached = template(&assembly, "bank-prod-transit-euw1");
    let led = template(&assembly, "bank-transit-tables-euw1");
    let shown = [
        attached["Resources"]["TransitProdNetworkAttachment"]["Properties"]["TransitGatewayId"].clone(),
        led["Resources"]["TransitProdNetworkAssociation"]["Properties"].clone(),
    ];
    insta::assert_snapshot!(pretty(&shown.into_iter().collect()));
    assert_eq!(placed(&assembly, "bank-prod-transit-euw1").0, PROD.as_str());
    let (account, after) = placed(&assembly, "bank-transit-tables-euw1");
    assert_eq!(account, SHARED.as_str());
    assert!(after.contains(&"bank-prod-transit-euw1".to_owned()), "{after:?}");
}

#[test]
fn environments_of_other_accounts_reach_what_is_shared_and_never_each_other() {
    let assembly = synthesize(connected).unwrap();
    let reachability = assembly.reachability;
    let segments: Vec<_> = reachability.networks.iter().map(|network| network.segment.as_str()).collect();
    assert_eq!(segments, ["prod", "shared", "stage"]);
    assert_eq!(reachability.delivers, [[true, true, false], [true, true, true], [false, true, true]]);
}
