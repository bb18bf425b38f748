//! A database has one writer, followers under its law, and a credential that no template shows.

use fineract_constructs::aws::law::{self, AtSynth, DataLaw};
use fineract_constructs::aws::region;
use fineract_constructs::constructs::data::aurora::{
    AuroraPostgres, InstanceClass, LogExport, POSTGRES_17, Secondary, SecondaryCapacity, Storage,
};
use fineract_constructs::constructs::data::{
    AuroraGlobal, AuroraRegional, DataTier, DeletionProtection, SecretScope, Size, Stores,
};
use fineract_constructs::constructs::network::BACKBONE;
use fineract_constructs::core::{Acknowledgement, Date, Scope};
use insta::assert_snapshot;
use serde_json::Value;

use crate::stores::{Tiers, of_type, policies, properties, summary, tiers, tiers_reached_from, waves};
use crate::support::{file, reports, synthesize};

const PRIMARY: &str = "test-prod-data-store-euw1";
const FOLLOWER: &str = "test-prod-data-store-euc1";

type Ledger = AuroraGlobal<law::EeaOnly, region::Ireland>;

/// A ledger that is written in Dublin and followed in Frankfurt.
fn ledger(change: impl FnOnce(Ledger) -> Ledger) -> impl FnOnce(&mut Scope) {
    |app| {
        let Tiers { dublin, frankfurt, .. } = tiers(app);
        let ledger = AuroraGlobal::new(law::EEA, POSTGRES_17, &dublin).replica(&frankfurt);
        app.add("ledger", change(ledger));
    }
}

/// A ledger of Dublin alone.
fn regional(
    change: impl FnOnce(AuroraRegional<law::IrelandOnly>) -> AuroraRegional<law::IrelandOnly>,
) -> impl FnOnce(&mut Scope) {
    |app| {
        let dublin = tiers(app).dublin;
        app.add("ledger", change(AuroraRegional::new(law::IRELAND, POSTGRES_17, &dublin)));
    }
}

#[test]
fn each_region_has_its_member_and_the_primary_has_what_is_global() {
    let assembly = synthesize(ledger(|ledger| ledger)).unwrap();
    assert_snapshot!(summary(&assembly, &[PRIMARY, FOLLOWER], "Ledger"));
}

#[test]
fn secondaries_are_deployed_after_the_primary() {
    let waves = waves(&synthesize(ledger(|ledger| ledger)).unwrap());
    assert!(waves[PRIMARY] < waves[FOLLOWER], "{waves:?}");
}

#[test]
fn a_primary_takes_its_credentials_from_secrets_manager() {
    let assembly = synthesize(ledger(|ledger| ledger)).unwrap();
    let cluster = properties(&assembly, PRIMARY, "LedgerEuw1Cluster");
    assert_snapshot!(
        "credentials_of_a_primary",
        json(&cluster, &["DatabaseName", "MasterUsername", "MasterUserPassword"])
    );
    assert_eq!(cluster.get("ManageMasterUserPassword"), None);
    assert_snapshot!("secret_of_a_primary", pretty(&properties(&assembly, PRIMARY, "LedgerEuw1Secret")));
    assert_snapshot!(
        "attachment_of_a_primary",
        pretty(&properties(&assembly, PRIMARY, "LedgerEuw1Attachment"))
    );
}

#[test]
fn a_secondary_never_carries_credentials() {
    let assembly = synthesize(ledger(|ledger| ledger)).unwrap();
    assert_eq!(of_type(&assembly, FOLLOWER, "AWS::SecretsManager::Secret"), [] as [&str; 0]);
    let cluster = properties(&assembly, FOLLOWER, "LedgerEuc1Cluster");
    for name in [
        "MasterUsername",
        "MasterUserPassword",
        "ManageMasterUserPassword",
        "DatabaseName",
        "SnapshotIdentifier",
        "ReplicationSourceIdentifier",
    ] {
        assert_eq!(cluster.get(name), None);
    }
    assert!(cluster.get("GlobalClusterIdentifier").is_some());
}

#[test]
fn a_secret_stays_at_home_if_it_is_told_to() {
    let assembly = synthesize(ledger(|ledger| ledger.secret(SecretScope::PrimaryAlone))).unwrap();
    let secret = properties(&assembly, PRIMARY, "LedgerEuw1Secret");
    assert_eq!(secret.get("ReplicaRegions"), None);
}

#[test]
fn every_member_is_encrypted_with_its_own_regions_key_and_takes_only_tls() {
    let assembly = synthesize(ledger(|ledger| ledger)).unwrap();
    for (stack, id, keys) in
        [(PRIMARY, "LedgerEuw1", "Euw1KeysRdsKeyArn"), (FOLLOWER, "LedgerEuc1", "Euc1KeysRdsKeyArn")]
    {
        let cluster = properties(&assembly, stack, &format!("{id}Cluster"));
        assert_eq!(cluster["StorageEncrypted"], true);
        assert!(cluster["KmsKeyId"].to_string().contains(keys), "{}", cluster["KmsKeyId"]);
        assert_eq!(cluster["Port"], 5432);
        let parameters = properties(&assembly, stack, &format!("{id}Parameters"));
        assert_eq!(parameters["Parameters"]["rds.force_ssl"], "1");
        assert_eq!(parameters["Family"], "aurora-postgresql17");
    }
}

#[test]
fn identifiers_say_the_region_and_never_the_role() {
    let assembly = synthesize(ledger(|ledger| ledger)).unwrap();
    let identifier = |stack, id: &str| properties(&assembly, stack, id)["DBClusterIdentifier"].clone();
    assert_eq!(identifier(PRIMARY, "LedgerEuw1Cluster"), "test-prod-ledger-euw1");
    assert_eq!(identifier(FOLLOWER, "LedgerEuc1Cluster"), "test-prod-ledger-euc1");
    let global = properties(&assembly, PRIMARY, "LedgerEuw1Global");
    assert_eq!(global["GlobalClusterIdentifier"], "test-prod-ledger");
}

#[test]
fn a_member_admits_the_nodes_of_every_member_and_opens_nothing_itself() {
    let assembly = synthesize(ledger(|ledger| ledger)).unwrap();
    assert_snapshot!(pretty(&properties(&assembly, FOLLOWER, "LedgerEuc1Firewall")));
}

#[test]
fn instances_are_spread_over_the_zones() {
    let assembly = synthesize(ledger(|ledger| ledger.readers(3))).unwrap();
    let instances = of_type(&assembly, PRIMARY, "AWS::RDS::DBInstance");
    let zones: Vec<_> = instances
        .iter()
        .map(|id| {
            format!("{id} {}", properties(&assembly, PRIMARY, id)["AvailabilityZone"].as_str().unwrap())
        })
        .collect();
    assert_eq!(
        zones,
        [
            "LedgerEuw1InstanceA eu-west-1a",
            "LedgerEuw1InstanceA2 eu-west-1a",
            "LedgerEuw1InstanceB eu-west-1b",
            "LedgerEuw1InstanceC eu-west-1c",
        ]
    );
    let instance = properties(&assembly, PRIMARY, "LedgerEuw1InstanceA");
    assert_eq!(instance["PubliclyAccessible"], false);
    assert_eq!(instance["AutoMinorVersionUpgrade"], false);
}

#[test]
fn a_headless_secondary_has_no_instance_and_a_forwarding_one_takes_writes() {
    let program = |secondary: fn(Secondary<region::Germany>) -> Secondary<region::Germany>| {
        synthesize(move |app: &mut Scope| {
            let Tiers { dublin, frankfurt, .. } = tiers(app);
            let ledger = AuroraGlobal::new(law::EEA, POSTGRES_17, &dublin);
            app.add("ledger", ledger.replica(secondary(Secondary::new(&frankfurt))));
        })
        .unwrap()
    };
    let headless = program(|secondary| secondary.capacity(SecondaryCapacity::Headless));
    assert_eq!(of_type(&headless, FOLLOWER, "AWS::RDS::DBInstance"), [] as [&str; 0]);
    assert_eq!(of_type(&headless, FOLLOWER, "AWS::IAM::Role"), [] as [&str; 0]);
    let forwarding = program(Secondary::write_forwarding);
    let cluster = properties(&forwarding, FOLLOWER, "LedgerEuc1Cluster");
    assert_eq!(cluster["EnableGlobalWriteForwarding"], true);
}

/// Answers for what policies find in a database that is told not to outlive its stack.
fn may_be_unprotected(app: &mut Scope) {
    for code in ["POL-DEL-001", "POL-DEL-002"] {
        let until = Date::new(2026, 12, 31);
        app.acknowledge(Acknowledgement::new(code, "shows both", "platform@example.com", until));
    }
}

#[test]
fn what_holds_data_outlives_its_stack_unless_it_is_told_not_to() {
    let of = |tier: DeletionProtection, store: Option<DeletionProtection>| {
        let assembly = synthesize(|app: &mut Scope| {
            may_be_unprotected(app);
            let Tiers { dublin, frankfurt, .. } = tiers_reached_from(app, &[BACKBONE], tier);
            let ledger = AuroraGlobal::new(law::EEA, POSTGRES_17, &dublin).replica(&frankfurt);
            let ledger = match store {
                Some(protection) => ledger.deletion_protection(protection),
                None => ledger,
            };
            app.add("ledger", ledger);
        })
        .unwrap();
        policies(&assembly, &[PRIMARY, FOLLOWER])
    };
    let on = of(DeletionProtection::On, None);
    assert_snapshot!("policies_with_protection", on);
    let off = of(DeletionProtection::Off, None);
    assert!(!off.is_empty() && off.lines().all(|line| line.ends_with(" Delete")), "{off}");
    assert_eq!(of(DeletionProtection::On, Some(DeletionProtection::Off)), off);
    assert_eq!(of(DeletionProtection::Off, Some(DeletionProtection::On)), on);
}

#[test]
fn a_tiers_stack_is_protected_as_its_stores_are() {
    let protected = |protection| {
        let assembly = synthesize(|app: &mut Scope| {
            may_be_unprotected(app);
            let dublin = tiers_reached_from(app, &[], protection).dublin;
            app.add("ledger", AuroraRegional::new(law::IRELAND, POSTGRES_17, &dublin));
        })
        .unwrap();
        let manifest: Value = serde_json::from_str(file(&assembly, "manifest.json")).unwrap();
        manifest["artifacts"][PRIMARY]["properties"]["terminationProtection"] == true
    };
    assert!(protected(DeletionProtection::On));
    assert!(!protected(DeletionProtection::Off));
}

#[test]
fn what_is_chosen_reaches_the_template() {
    let program = |app: &mut Scope| {
        let dublin = tiers(app).dublin;
        let ledger = AuroraRegional::new(law::IRELAND, AuroraPostgres::new(16, 13), &dublin)
            .class(InstanceClass::Serverless { least: 2, most: 16 })
            .storage(Storage::Standard)
            .logs([LogExport::Postgresql, LogExport::Instance])
            .master_username("owner")
            .database_name("tenants")
            .backup_retention(35);
        app.add("ledger", ledger);
    };
    let assembly = synthesize(program).unwrap();
    let names = [
        "BackupRetentionPeriod",
        "DatabaseName",
        "EnableCloudwatchLogsExports",
        "EngineVersion",
        "ServerlessV2ScalingConfiguration",
        "StorageType",
    ];
    assert_snapshot!(json(&properties(&assembly, PRIMARY, "LedgerEuw1Cluster"), &names));
    let instance = properties(&assembly, PRIMARY, "LedgerEuw1InstanceA");
    assert_eq!(instance["DBInstanceClass"], "db.serverless");
    let log = properties(&assembly, PRIMARY, "LedgerEuw1LogInstance");
    assert_eq!(log["LogGroupName"], "/aws/rds/cluster/test-prod-ledger-euw1/instance");
}

#[test]
fn british_data_may_be_followed_in_ireland_alone() {
    let mut regions = Vec::new();
    synthesize(|app| {
        let Tiers { dublin, london, .. } = tiers(app);
        let ledger = AuroraGlobal::new(law::UK_AND_IRELAND, POSTGRES_17, &london).replica(&dublin);
        let ledger = app.add("ledger", ledger);
        regions.extend(ledger.members.iter().map(|member| member.site.region.code()));
    })
    .unwrap();
    assert_eq!(regions, ["eu-west-2", "eu-west-1"]);
}

/// SPEC 5.2: the presets `SeedLiteral`, `EeaWithUkCell` and `StrictNational`, as laws.
#[test]
fn a_law_says_how_far_a_ledger_spreads() {
    let members = |program: fn(&mut Scope, Tiers) -> usize| {
        let mut members = 0;
        synthesize(|app| {
            let tiers = tiers(app);
            members = program(app, tiers);
        })
        .unwrap();
        members
    };
    let literal = members(|app, tiers| {
        let ledger = AuroraGlobal::new(law::EEA_AND_UK, POSTGRES_17, &tiers.dublin);
        let ledger = ledger.replica(&tiers.london).replica(&tiers.paris).replica(&tiers.frankfurt);
        app.add("ledger", ledger).members.len()
    });
    assert_eq!(literal, 4);
    let cells = members(|app, tiers| {
        let eea = AuroraGlobal::new(law::EEA, POSTGRES_17, &tiers.dublin)
            .replica(&tiers.paris)
            .replica(&tiers.frankfurt);
        let uk = AuroraRegional::new(law::UNITED_KINGDOM, POSTGRES_17, &tiers.london);
        app.group("eea").add("ledger", eea).members.len() + app.group("uk").add("ledger", uk).members.len()
    });
    assert_eq!(cells, 4);
    let national = members(|app, tiers| {
        let Tiers { dublin, london, paris, frankfurt } = tiers;
        app.group("ie").add("ledger", AuroraRegional::new(law::IRELAND, POSTGRES_17, &dublin));
        app.group("gb").add("ledger", AuroraRegional::new(law::UNITED_KINGDOM, POSTGRES_17, &london));
        app.group("fr").add("ledger", AuroraRegional::new(law::FRANCE, POSTGRES_17, &paris));
        app.group("de")
            .add("ledger", AuroraRegional::new(law::GERMANY, POSTGRES_17, &frankfurt))
            .members
            .len()
    });
    assert_eq!(national, 1);
}

#[test]
fn a_program_that_loops_over_data_has_its_law_checked_at_synth() {
    let program = |law: AtSynth| {
        synthesize(move |app: &mut Scope| {
            let Tiers { dublin, london, paris, frankfurt } = tiers(app);
            let regions: [Stores; 4] = [dublin.erased(), london.erased(), paris.erased(), frankfurt.erased()];
            let mut ledger = AuroraGlobal::new(law, POSTGRES_17, &regions[0]);
            for stores in regions[1..]
                .iter()
                .filter(|stores| law.territory().includes(stores.site.region.jurisdiction()))
            {
                ledger = ledger.replica(stores);
            }
            app.add("ledger", ledger);
        })
    };
    assert!(program(law::EEA.at_synth()).is_ok());
    assert!(program(law::EEA_AND_UK.at_synth()).is_ok());
}

#[test]
fn law_001_a_store_outside_of_its_law() {
    reports("LAW-001", |app| {
        let Tiers { dublin, london, .. } = tiers(app);
        let ledger = AuroraGlobal::new(law::EEA.at_synth(), POSTGRES_17, &dublin.erased());
        app.add("ledger", ledger.replica(&london.erased()));
    });
}

#[test]
fn data_001_keys_of_another_site() {
    reports("DATA-001", |app| {
        let Tiers { dublin, frankfurt, .. } = tiers(app);
        app.add("data", DataTier::new(&dublin.network, &frankfurt.keys));
    });
}

#[test]
fn data_002_a_network_acl_that_cuts_regions_off() {
    reports("DATA-002", |app| {
        let Tiers { dublin, frankfurt, .. } = tiers_reached_from(app, &[], DeletionProtection::On);
        app.add("ledger", AuroraGlobal::new(law::EEA, POSTGRES_17, &dublin).replica(&frankfurt));
    });
}

#[test]
fn name_003_two_databases_of_one_name() {
    reports("NAME-003", |app| {
        let dublin = tiers(app).dublin;
        for business in ["retail", "corporate"] {
            app.group(business).add("ledger", AuroraRegional::new(law::IRELAND, POSTGRES_17, &dublin));
        }
    });
}

#[test]
fn aur_001_members_of_a_global_database() {
    reports("AUR-001", |app| {
        let Tiers { dublin, frankfurt, .. } = tiers(app);
        app.add("alone", AuroraGlobal::new(law::EEA, POSTGRES_17, &dublin));
        let twice = AuroraGlobal::new(law::EEA, POSTGRES_17, &dublin);
        app.add("twice", twice.replica(&frankfurt).replica(&frankfurt));
    });
}

#[test]
fn aur_006_an_instance_class_that_a_region_lacks() {
    reports("AUR-006", |app| {
        let Tiers { dublin, paris, .. } = tiers(app);
        let ledger = AuroraGlobal::new(law::EEA, POSTGRES_17, &dublin).replica(&paris);
        app.add("ledger", ledger.class(InstanceClass::R8a(Size::Large)));
    });
}

#[test]
fn aur_008_a_version_that_can_not_be_created() {
    reports("AUR-008", |app| {
        let dublin = tiers(app).dublin;
        app.add("ledger", AuroraRegional::new(law::IRELAND, AuroraPostgres::new(13, 6), &dublin));
    });
}

#[test]
fn aur_010_too_many_readers() {
    reports("AUR-010", ledger(|ledger| ledger.readers(15)));
}

#[test]
fn aur_011_backups_kept_too_long() {
    reports("AUR-011", regional(|ledger| ledger.backup_retention(90)));
}

#[test]
fn aur_012_an_id_that_is_no_identifier() {
    reports("AUR-012", |app| {
        let dublin = tiers(app).dublin;
        app.add("fineract_ledger", AuroraRegional::new(law::IRELAND, POSTGRES_17, &dublin));
    });
}

#[test]
fn aur_013_a_reserved_master_username() {
    reports("AUR-013", regional(|ledger| ledger.master_username("admin")));
}

#[test]
fn aur_101_a_capacity_that_can_not_scale() {
    reports("AUR-101", regional(|ledger| ledger.class(InstanceClass::Serverless { least: 8, most: 2 })));
}

#[test]
fn aur_102_a_database_name_with_a_dash() {
    reports("AUR-102", regional(|ledger| ledger.database_name("fineract-default")));
}

fn pretty(value: &Value) -> String {
    serde_json::to_string_pretty(value).unwrap()
}

/// Some members of a map.
fn json(value: &Value, names: &[&str]) -> String {
    let some: serde_json::Map<_, _> =
        names.iter().map(|name| ((*name).to_owned(), value[name].clone())).collect();
    pretty(&Value::Object(some))
}
