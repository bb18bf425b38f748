//! Platforms of several accounts: each environment in its own, and what they share in another.

#[path = "../options/accounts.rs"]
mod bank;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use fineract_constructs::aws::iam::{PolicyDocument, Principal, Statement, service_trust};
use fineract_constructs::aws::{AccountId, Region, Site, law, region};
use fineract_constructs::cfn::{ec2, efs, iam, kms, ram, sqs, ssm};
use fineract_constructs::cidr;
use fineract_constructs::constructs::data::DataTier;
use fineract_constructs::constructs::edge::GlobalAccelerator;
use fineract_constructs::constructs::network::{Endpoints, EnvironmentVpc};
use fineract_constructs::constructs::recovery::{Partition, RecoveryPlan};
use fineract_constructs::constructs::security::{EnvironmentKeys, Keys, Purpose};
use fineract_constructs::constructs::storage::{
    BackupPlan, BackupRule, BackupVault, Bucket, EfsFileSystem, VaultLock,
};
use fineract_constructs::core::{Scope, Value, text};
use fineract_constructs::synth::Assembly;
use insta::assert_snapshot;
use serde_json::{Value as Json, json};

use crate::support::{codes, file, reports, synthesize};
use bank::{PROD, SHARED, STAGE, site};

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
        let template: Json = serde_json::from_str(file(&self.0, &path)).unwrap();
        let resources = &template["Resources"];
        let shown: Json = ids
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
    assert!(after.contains(&"bank-network-bootstrap-euw1".to_owned()), "{after:?}");
}

#[test]
fn a_stack_reads_from_its_own_account_without_a_role() {
    let stacks = Stacks::of(|app| {
        bank::bootstraps(app);
        let there = app.add("there", site("prod").stack("there"));
        let queue = app.at(there).add("queue", sqs::Queue::new().sqs_managed_sse_enabled(true));
        let here = app.add("here", site("prod").stack("here"));
        app.at(here).add("address", ssm::Parameter::new("String", queue.id()));
    });
    let address: Json = serde_json::from_str(&stacks.show("prod-here-euw1", &["HereAddress"])).unwrap();
    let read = json!({"OutputName": "ThereQueueRef", "StackName": "bank-prod-there-euw1"});
    assert_eq!(address[0]["Value"]["Fn::GetStackOutput"], read);
}

#[test]
fn only_what_deploys_a_peer_reads_and_only_what_stacks_of_the_platform_put_out() {
    let stacks = Stacks::of(bank::program);
    let show = |id| stacks.show("network-bootstrap-euw1", &[id]);
    let creates: Json = serde_json::from_str(&show("BootstrapNetworkRolesCloudformation")).unwrap();
    let statements = creates[0]["Policies"][0]["PolicyDocument"]["Statement"].as_array().unwrap();
    let takes = statements.iter().find(|statement| statement["Action"] == "sts:AssumeRole").unwrap();
    assert_snapshot!(format!("{}\n{takes:#}", show("BootstrapNetworkRolesReader")));
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
    let home = stacks.show("network-bootstrap-euw1", &["BootstrapNetworkImagesCopies"]);
    let copies = ["BootstrapProdCopiesPolicy"];
    let copies = stacks.show("prod-bootstrap-euw1", &copies);
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
fn networks_of_two_accounts_may_be_peers() {
    let assembly = synthesize(|app| {
        bank::bootstraps(app);
        let there = app.add("there", site("shared").stack("there"));
        let peer = app.at(there).add("vpc", ec2::Vpc::new().cidr_block("10.0.0.0/16"));
        let here = app.add("here", site("prod").stack("here"));
        let mut here = app.at(here);
        let own = here.add("vpc", ec2::Vpc::new().cidr_block("10.3.0.0/16"));
        let peering = ec2::VpcPeeringConnection::new(peer.id(), own.id());
        here.add("peering", peering.peer_owner_id(SHARED.as_str()));
    });
    let codes = assembly.map_or_else(|found| codes(&found), |assembly| codes(&assembly.findings));
    assert!(!codes.iter().any(|code| code.starts_with("ACC-")), "{codes:?}");
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
            let jobs = format!(
                "{{ github: {{ repository: bank/platform, job: {{ environment: {environment} }} }} }}"
            );
            let people = "operators: account\n    recoverers: account";
            let delivery = format!("delivery:\n  {environment}:\n    deployer: {jobs}\n    {people}\n");
            let settings = settings.replacen("delivery:\n", &delivery, 1);
            let of = |account: &str| format!("  {environment}:\n    account: {account}\n");
            assert!(settings.contains(&of("platform")));
            settings.replacen(&of("platform"), &of(environment), 1)
        },
    );
    // None shares its account.
    let (before, shared) = settings.split_once("    environments:").unwrap();
    let settings = format!("{before}{}", &shared[shared.find("\nenvironments:").unwrap()..]);
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

/// A network's site and keys, in a region of an account.
fn keys(app: &mut Scope, account: AccountId, region: Region) -> (Site, Keys) {
    let site = Site::new("bank", "prod", account, region);
    let keys = app.add(format!("keys-{}", region.short()), EnvironmentKeys::new(&site));
    (site, keys)
}

#[test]
fn acc_002_a_copy_in_another_account() {
    reports("ACC-002", |app| {
        let (there, their_keys) = keys(app, SHARED, region::FRANKFURT.erased());
        let stack = app.add("copies", there.stack("copies"));
        let copies = Bucket::new(&there, "copies", their_keys.of(Purpose::S3));
        let copies = app.at(stack).add("bucket", copies);
        let (here, keys) = keys(app, PROD, region::IRELAND.erased());
        let stack = app.add("exports", here.stack("exports"));
        let exports = Bucket::new(&here, "exports", keys.of(Purpose::S3));
        app.at(stack).add("bucket", exports.replicate_to(law::EEA.at_synth(), &copies));
    });
}

#[test]
fn backups_and_files_are_copied_within_an_account() {
    let backups = synthesize(|app| {
        let vault = |app: &mut Scope, account, region: Region| {
            let (site, keys) = keys(app, account, region);
            let stack = app.add(region.short(), site.stack("backup"));
            let vault = BackupVault::new(&site, "backup", keys.of(Purpose::Rds));
            (stack, app.at(stack).add("vault", vault.lock(VaultLock::governance(7, 120))))
        };
        let (_, away) = vault(app, SHARED, region::FRANKFURT.erased());
        let (stack, here) = vault(app, PROD, region::IRELAND.erased());
        let daily = BackupRule::new("daily", &here).copy_to(law::EEA.at_synth(), &away);
        app.at(stack).add("plan", BackupPlan::new(&here.site, "data").rule(daily));
    });
    assert!(codes(&backups.unwrap_err()).contains(&"ACC-002"));
    let files = synthesize(|app| {
        let mut network = |account, region: Region, range| {
            let (site, keys) = keys(app, account, region);
            let network = EnvironmentVpc::new(&site, range).endpoints(Endpoints::None);
            let network = app.add(format!("network-{}", region.short()), network);
            (app.add(region.short(), site.stack("files")), network, keys)
        };
        let (there, other, their_keys) = network(SHARED, region::FRANKFURT.erased(), cidr!("10.51.0.0/16"));
        let (here, own, keys) = network(PROD, region::IRELAND.erased(), cidr!("10.3.0.0/16"));
        let replica = app.at(there).add("files", EfsFileSystem::new(&other, &their_keys).destination());
        let files = EfsFileSystem::new(&own, &keys).replicate_to(law::EEA.at_synth(), replica);
        app.at(here).add("files", files);
    });
    assert!(codes(&files.unwrap_err()).contains(&"ACC-002"));
}

#[test]
fn a_key_is_of_the_account_of_the_data() {
    let found = synthesize(|app| {
        let (_, keys) = keys(app, SHARED, region::IRELAND.erased());
        let here = site("prod");
        let stack = app.add("exports", here.stack("exports"));
        app.at(stack).add("bucket", Bucket::new(&here, "exports", keys.of(Purpose::S3)));
    });
    assert!(codes(&found.unwrap_err()).contains(&"LAW-002"));
}

#[test]
fn dr_007_a_recovery_of_several_accounts() {
    reports("DR-007", |app| {
        let mut stores = |account, region: Region, range| {
            let (site, keys) = keys(app, account, region);
            let network = EnvironmentVpc::new(&site, range).endpoints(Endpoints::None);
            let network = app.add(format!("network-{}", region.short()), network);
            app.add(format!("data-{}", region.short()), DataTier::new(&network, &keys))
        };
        let here = stores(PROD, region::IRELAND.erased(), cidr!("10.3.0.0/16"));
        let there = stores(STAGE, region::FRANKFURT.erased(), cidr!("10.51.0.0/16"));
        let partition = Partition::new("eea", [here, there]).stays_in_its_region();
        let operator = format!("arn:aws:iam::{PROD}:role/bank-operator");
        app.add("recovery", RecoveryPlan::new(operator).partition(partition));
    });
}

/// A gateway of the shared account that a network of production is attached to, and with whom it is shared.
fn attached(principals: &'static [&str]) -> impl FnOnce(&mut Scope) {
    move |app| {
        bank::bootstraps(app);
        let there = app.add("there", site("shared").stack("there"));
        let mut there = app.at(there);
        let gateway = there.add("gateway", ec2::TransitGateway::new());
        let share = ram::ResourceShare::new("gateway").allow_external_principals(false);
        there.add("share", share.principals(principals.to_vec()).resource_arns([text![gateway.arn()]]));
        let network = EnvironmentVpc::new(&site("prod"), cidr!("10.3.0.0/16")).endpoints(Endpoints::None);
        let network = app.add("network", network);
        let here = app.add("here", site("prod").stack("here"));
        let subnets: Vec<_> = network.transit.iter().map(|subnet| subnet.id.clone()).collect();
        let attachment = ec2::TransitGatewayAttachment::new(subnets, gateway.id(), network.vpc.id());
        app.at(here).add("attachment", attachment.tags([("segment", "prod")]));
    }
}

/// Whether nothing is said of a resource that lets no other account in.
#[track_caller]
fn is_let_in(program: impl FnOnce(&mut Scope)) -> bool {
    let codes = synthesize(program).map_or_else(|found| codes(&found), |assembly| codes(&assembly.findings));
    !codes.contains(&"ACC-003")
}

#[test]
fn acc_003_a_resource_that_lets_no_other_account_in() {
    reports("ACC-003", attached(&["222233334444"]));
}

#[test]
fn a_share_lets_in_whom_it_names() {
    assert!(is_let_in(attached(&["222233334444", "333344445555"])));
    assert!(is_let_in(attached(&["arn:aws:organizations::111122223333:organization/o-a1b2c3d4e5"])));
    assert!(is_let_in(attached(&["arn:aws:organizations::111122223333:ou/o-a1b2c3d4e5/ou-ab12-a1b2c3d4"])));
}

/// A key of the shared account that files of production are encrypted by, and a statement of the key's policy about a role of
/// production.
fn encrypted(statement: impl FnOnce(Value<String>) -> Statement) -> impl FnOnce(&mut Scope) {
    move |app| {
        bank::bootstraps(app);
        let roles = app.add("roles", site("prod").stack("roles"));
        let role = app.at(roles).add("role", iam::Role::new(service_trust("lambda.amazonaws.com")));
        let there = app.add("there", site("shared").stack("there"));
        let root = Principal::Aws(text!["arn:aws:iam::111122223333:root"]);
        let own = Statement::allow(["kms:*"]).principal(root).on_all();
        let policy = PolicyDocument::new([own, statement(text![role.arn()]).on_all()]);
        let key = app.at(there).add("key", kms::Key::new().key_policy(policy));
        let here = app.add("here", site("prod").stack("here"));
        app.at(here).add("files", efs::FileSystem::new().encrypted(true).kms_key_id(key.arn()));
    }
}

#[test]
fn a_policy_lets_in_whom_it_allows() {
    let anyone = || Statement::allow(["kms:Decrypt"]).principal(Principal::Anyone);
    assert!(is_let_in(encrypted(|role| Statement::allow(["kms:Decrypt"]).principal(Principal::Aws(role)))));
    assert!(is_let_in(encrypted(|_| anyone())));
    assert!(is_let_in(encrypted(|_| anyone().when("StringEquals", "aws:PrincipalOrgID", "o-a1b2c3d4e5"))));
    assert!(is_let_in(encrypted(|_| anyone().when("StringEquals", "kms:CallerAccount", PROD.as_str()))));
    assert!(!is_let_in(encrypted(|_| anyone().when("StringEquals", "kms:CallerAccount", SHARED.as_str()))));
}

#[test]
fn a_denial_lets_nobody_in() {
    let denied = |who| Statement::deny(["kms:*"]).principal(who);
    let outside = |_| denied(Principal::Anyone).when("StringNotEquals", "aws:PrincipalOrgID", "o-a1b2c3d4e5");
    assert!(!is_let_in(encrypted(outside)));
    assert!(!is_let_in(encrypted(|role| denied(Principal::Aws(role)))));
    assert!(!is_let_in(encrypted(|_| denied(Principal::Aws(text!["arn:aws:iam::333344445555:root"])))));
}
