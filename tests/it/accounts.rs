//! Platforms of several accounts: each environment in its own, and what they share in another.

#[path = "../options/accounts.rs"]
mod bank;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use fineract_constructs::aws::law;
use fineract_constructs::cfn::{ec2, sqs, ssm};
use fineract_constructs::constructs::edge::GlobalAccelerator;
use fineract_constructs::core::Scope;
use fineract_constructs::synth::Assembly;
use insta::assert_snapshot;
use serde_json::Value;

use crate::support::{codes, file, reports, synthesize};
use bank::{PROD, SHARED, site};

/// Stacks of the bank, by the part of their names that tells them apart.
struct Stacks(Assembly);

impl Stacks {
    #[track_caller]
    fn of(program: impl FnOnce(&mut Scope)) -> Self {
        let assembly = synthesize(program).unwrap_or_else(|found| panic!("{:?}", codes(&found)));
        assert_eq!(codes(&assembly.findings), Vec::<&str>::new());
        Self(assembly)
    }

    /// The properties of resources of a stack.
    #[track_caller]
    fn show(&self, stack: &str, ids: &[&str]) -> String {
        let path = format!("bank-{stack}.template.json");
        let template: Value = serde_json::from_str(file(&self.0, &path)).unwrap();
        let resources = &template["Resources"];
        let shown: Value = ids
            .iter()
            .map(|id| {
                assert!(
                    resources.get(id).is_some(),
                    "{id} is not among {:?}",
                    resources.as_object().unwrap().keys()
                );
                resources[id]["Properties"].clone()
            })
            .collect();
        serde_json::to_string_pretty(&shown).unwrap()
    }

    /// The account of a stack, and the stacks that it comes after.
    #[track_caller]
    fn placed(&self, stack: &str) -> (&str, &[String]) {
        let name = format!("bank-{stack}");
        let unit = self.0.plan.units.iter().find(|unit| unit.name == name);
        let unit = unit.unwrap_or_else(|| panic!("there is no {name}"));
        (&unit.account, &unit.after)
    }
}

#[test]
fn a_stack_reads_from_another_account_by_a_role_there() {
    let stacks = Stacks::of(|app| {
        bank::bootstraps(app);
        let there = app.add("there", site("shared").stack("there"));
        let queue = app.at(there).add("queue", sqs::Queue::new().sqs_managed_sse_enabled(true));
        let here = app.add("here", site("prod").stack("here"));
        app.at(here).add("address", ssm::Parameter::new("String", queue.id()));
    });
    assert_snapshot!(stacks.show("prod-here-euw1", &["HereAddress"]));
    let (_, after) = stacks.placed("prod-here-euw1");
    assert!(after.iter().any(|stem| stem.starts_with("bank-bootstrap-euw1.111122223333")), "{after:?}");
}

#[test]
fn only_what_deploys_a_peer_reads_and_only_what_stacks_of_the_platform_put_out() {
    let stacks = Stacks::of(bank::program);
    let show = |id| stacks.show("bootstrap-euw1.111122223333.eu-west-1", &[id]);
    let creates: Value = serde_json::from_str(&show("Bootstrap111122223333RolesCloudformation")).unwrap();
    let statements = creates[0]["Policies"][0]["PolicyDocument"]["Statement"].as_array().unwrap();
    let takes = statements.iter().find(|statement| statement["Action"] == "sts:AssumeRole").unwrap();
    assert_snapshot!(format!("{}\n{takes:#}", show("Bootstrap111122223333RolesReader")));
}

#[test]
fn a_gateway_is_shared_with_the_accounts_that_attach_to_it() {
    let stacks = Stacks::of(bank::program);
    assert_snapshot!(stacks.show("transit-euw1", &["TransitShare", "TransitGateway"]));
}

#[test]
fn each_account_attaches_its_network_and_the_gateways_owner_leads_to_it() {
    let stacks = Stacks::of(bank::program);
    let attached = stacks.show("prod-transit-euw1", &["TransitProdNetworkAttachment"]);
    let led = ["TransitProdNetworkAssociation", "TransitProdNetworkIntoShared"];
    let led = stacks.show("transit-tables-euw1", &led);
    assert_snapshot!(format!("{attached}\n{led}"));
    assert_eq!(stacks.placed("prod-transit-euw1").0, PROD.as_str());
    let (account, after) = stacks.placed("transit-tables-euw1");
    assert_eq!(account, SHARED.as_str());
    assert!(after.contains(&"bank-prod-transit-euw1".to_owned()), "{after:?}");
}

#[test]
fn environments_of_other_accounts_reach_what_is_shared_and_never_each_other() {
    let reachability = Stacks::of(bank::program).0.reachability;
    let segments: Vec<_> = reachability.networks.iter().map(|network| network.segment.as_str()).collect();
    assert_eq!(segments, ["prod", "shared", "stage"]);
    assert_eq!(reachability.delivers, [[true, true, false], [true, true, true], [false, true, true]]);
}

#[test]
fn a_zone_of_another_account_is_found_through_the_one_above() {
    let stacks = Stacks::of(bank::program);
    let servers = stacks.show("prod-names-euw1", &["ProdNamesZoneServers"]);
    let record = stacks.show("shared-global-euw1", &["ProdNamesZoneDelegation"]);
    assert_snapshot!(format!("{servers}\n{record}"));
    // A certificate is validated once the world finds the zone.
    let (account, after) = stacks.placed("prod-edge-euw1");
    assert_eq!(account, PROD.as_str());
    assert!(after.contains(&"bank-shared-global-euw1".to_owned()), "{after:?}");
}

#[test]
fn a_private_zone_is_in_each_account_whose_networks_see_it() {
    let stacks = Stacks::of(bank::program);
    let own = stacks.show("prod-edge-euw1", &["ProdEdgeInternalZone"]);
    let names = ["ProdEdgeInternalForSharedZone", "ProdEdgeInternalForSharedNames"];
    let caller = stacks.show("shared-prod-names-euw1", &names);
    assert_snapshot!(format!("{own}\n{caller}"));
    assert_eq!(stacks.placed("shared-prod-names-euw1").0, SHARED.as_str());
}

#[test]
fn an_account_has_its_part_of_the_shared_services() {
    let stacks = Stacks::of(bank::program);
    let rule = "ServicesOutboundHqBankInternal";
    let (share, association) = (format!("{rule}Share"), format!("{rule}Prod"));
    let shared = ["ServicesLogsDestination", "ServicesLogsSender", &share];
    let shared = stacks.show("shared-services-euw1", &shared);
    let own = ["ServicesForProdAllLogs", "ServicesForProdZone", "ServicesForProdDns", &association];
    assert_snapshot!(format!("{shared}\n{}", stacks.show("prod-shared-euw1", &own)));
    let (account, after) = stacks.placed("prod-shared-euw1");
    assert_eq!(account, PROD.as_str());
    assert!(after.contains(&"bank-shared-services-euw1".to_owned()), "{after:?}");
}

#[test]
fn images_are_copied_to_the_account_that_they_run_in() {
    let stacks = Stacks::of(bank::program);
    let home = stacks.show("bootstrap-euw1.111122223333.eu-west-1", &["Bootstrap111122223333ImagesCopies"]);
    let copies = ["Bootstrap333344445555CopiesPolicy"];
    let copies = stacks.show("bootstrap-euw1.333344445555.eu-west-1", &copies);
    assert_snapshot!(format!("{home}\n{copies}"));
}

#[test]
fn the_index_says_what_each_account_has() {
    let stacks = Stacks::of(bank::program);
    let index = file(&stacks.0, "index.md");
    let rows: Vec<_> = index.lines().skip_while(|line| !line.starts_with("| account |")).take(5).collect();
    assert_snapshot!(rows.join("\n"));
    assert!(index.contains("| `bank-prod-edge-euw1` | "), "{index}");
    assert!(index.contains("| eu-west-1 of 333344445555 |"), "{index}");
}

#[test]
fn acc_001_a_resource_of_another_account() {
    reports("ACC-001", |app| {
        let global = app.add("global", site("shared").stack("global"));
        let network = app.at(global).add("vpc", ec2::Vpc::new().cidr_block("10.0.0.0/16"));
        let here = app.add("here", site("prod").stack("here"));
        app.at(here).add("group", ec2::SecurityGroup::new("Clients").vpc_id(network.id()));
    });
}

#[test]
fn an_endpoint_group_is_of_its_accelerators_account() {
    let findings = synthesize(|app| {
        bank::bootstraps(app);
        let global = app.add("global", site("shared").stack("global"));
        let accelerator = GlobalAccelerator::new(law::EEA, "bank", "prod").listener(443);
        let accelerator = app.at(global).add("front", accelerator);
        let here = app.add("here", site("prod").stack("here"));
        let listener = accelerator.listener(443).unwrap();
        let group = fineract_constructs::cfn::globalaccelerator::EndpointGroup::new("eu-west-1", listener);
        app.at(here).add("group", group);
    });
    assert!(codes(&findings.unwrap_err()).contains(&"ACC-001"));
}

/// The platform as it is committed, but for an account for each environment.
#[test]
fn the_platform_takes_an_account_for_each_environment() {
    let settings = ["dev", "stage", "prod"].into_iter().zip(["2222", "3333", "4444"]).fold(
        include_str!("../../platform.yaml").to_owned(),
        |settings, (environment, digits)| {
            let account = digits.repeat(3);
            let known = "accounts:\n";
            let settings = settings.replacen(known, &format!("{known}  {environment}: \"{account}\"\n"), 1);
            let of = |account: &str| format!("  {environment}:\n    account: {account}\n");
            assert!(settings.contains(&of("platform")));
            settings.replacen(&of("platform"), &of(environment), 1)
        },
    );
    let app =
        fineract::APPS[0].configure("platform.yaml", &settings).unwrap_or_else(|wrong| panic!("{wrong}"));
    let assembly = app.synth().unwrap_or_else(|found| panic!("{:?}", codes(&found)));
    let mut stacks: BTreeMap<&str, usize> = BTreeMap::new();
    let mut reads: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for unit in assembly.plan.units.iter().filter(|unit| unit.kind == "stack") {
        *stacks.entry(&unit.account).or_default() += 1;
        for account in unit.reads.iter().filter_map(|read| read.account.as_deref()) {
            *reads.entry((&unit.account, account)).or_default() += 1;
        }
    }
    let mut text = String::new();
    for (account, count) in stacks {
        writeln!(text, "{account}: {count} stacks").unwrap();
    }
    for ((here, there), count) in reads {
        writeln!(text, "{here} reads from {there}: {count}").unwrap();
    }
    assert_snapshot!(text);
}
