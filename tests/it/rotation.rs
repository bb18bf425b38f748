//! Credentials are replaced by a function that may do no more than that, and only where the program says so.

use fineract_constructs::aws::law;
use fineract_constructs::constructs::data::aurora::POSTGRES_17;
use fineract_constructs::constructs::data::redis::{Auth, RedisVersion};
use fineract_constructs::constructs::data::{
    AuroraGlobal, AuroraRegional, RedisGlobal, RedisRegional, Rotation, SecretScope,
};
use fineract_constructs::core::Scope;
use fineract_constructs::synth::Assembly;
use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::stores::{Tiers, of_type, properties, tiers};
use crate::support::{file, reports, synthesize};

const PRIMARY: &str = "test-prod-data-store-euw1";
const FOLLOWER: &str = "test-prod-data-store-euc1";

/// A database and a cache over two regions whose credentials are replaced.
fn rotated() -> Assembly {
    synthesize(|app: &mut Scope| {
        let Tiers { dublin, frankfurt, .. } = tiers(app);
        let ledger = AuroraGlobal::new(law::EEA, POSTGRES_17, &dublin).replica(&frankfurt);
        let ledger = app.add("ledger", ledger.rotation(Rotation::EveryDays(30)));
        assert!(ledger.credential.rotation().is_some());
        let redis = RedisGlobal::new(law::EEA, RedisVersion::V7_1, &dublin).replica(&frankfurt);
        app.add("redis", redis.auth(Auth::Users).rotation(Rotation::EveryDays(1)));
    })
    .unwrap()
}

fn permissions(assembly: &Assembly, id: &str) -> String {
    let policies = &properties(assembly, PRIMARY, id)["Policies"];
    serde_json::to_string_pretty(&policies[0]["PolicyDocument"]["Statement"]).unwrap()
}

#[test]
fn a_rotation_waits_for_its_window_and_for_what_it_changes() {
    let assembly = rotated();
    let template: Value = serde_json::from_str(file(&assembly, &format!("{PRIMARY}.template.json"))).unwrap();
    let schedule = &template["Resources"]["LedgerEuw1RotationSchedule"];
    assert_snapshot!(serde_json::to_string_pretty(schedule).unwrap());
    let rules = &properties(&assembly, PRIMARY, "RedisEuw1RotationSchedule")["RotationRules"];
    assert_eq!(rules["ScheduleExpression"], "rate(1 day)");
}

#[test]
fn only_secrets_manager_calls_the_function_and_for_its_secret_only() {
    let permission = properties(&rotated(), PRIMARY, "LedgerEuw1RotationPermission");
    assert_eq!(permission["Principal"], "secretsmanager.amazonaws.com");
    assert_eq!(permission["SourceAccount"], "111122223333");
    assert_eq!(permission["SourceArn"], json!({ "Ref": "LedgerEuw1Secret" }));
}

#[test]
fn the_function_may_change_its_own_credential_and_store_alone() {
    let assembly = rotated();
    assert_snapshot!("permissions_of_a_databases_rotation", permissions(&assembly, "LedgerEuw1RotationRole"));
    let statements = permissions(&assembly, "RedisEuw1RotationRole");
    for region in ["eu-west-1", "eu-central-1"] {
        assert!(
            statements.contains(&format!("arn:aws:elasticache:{region}:111122223333:user:")),
            "{statements}"
        );
    }
}

#[test]
fn the_function_knows_every_place_that_a_credential_is_used_in() {
    let assembly = rotated();
    let of = |id: &str| properties(&assembly, PRIMARY, id)["Environment"]["Variables"].clone();
    let shown = [of("LedgerEuw1RotationFunction"), of("RedisEuw1RotationFunction")];
    assert_snapshot!(serde_json::to_string_pretty(&shown).unwrap());
    // A user's id is what its own stack says.
    let users: Value = serde_json::from_str(shown[1]["USERS"].as_str().unwrap()).unwrap();
    for (stack, id, region) in
        [(PRIMARY, "RedisEuw1Client", "eu-west-1"), (FOLLOWER, "RedisEuc1Client", "eu-central-1")]
    {
        assert_eq!(properties(&assembly, stack, id)["UserId"], users[region]);
    }
}

#[test]
fn a_store_of_one_region_has_no_copies_to_wait_for() {
    let assembly = synthesize(|app: &mut Scope| {
        let Tiers { dublin, frankfurt, .. } = tiers(app);
        let ledger = AuroraRegional::new(law::IRELAND, POSTGRES_17, &dublin);
        app.add("ledger", ledger.rotation(Rotation::EveryDays(90)));
        let redis = RedisRegional::new(law::IRELAND, RedisVersion::V7_1, &dublin).auth(Auth::Users);
        app.add("redis", redis.rotation(Rotation::EveryDays(90)));
        let archive = AuroraGlobal::new(law::EEA, POSTGRES_17, &dublin).replica(&frankfurt);
        let archive = archive.secret(SecretScope::PrimaryAlone);
        app.add("archive", archive.rotation(Rotation::EveryDays(90)));
    })
    .unwrap();
    for (id, global) in [("Ledger", ""), ("Archive", "test-prod-archive")] {
        let function = properties(&assembly, PRIMARY, &format!("{id}Euw1RotationFunction"));
        assert_eq!(function["Environment"]["Variables"]["COPIES"], "");
        assert_eq!(function["Environment"]["Variables"]["GLOBAL"], global);
    }
    let function = properties(&assembly, PRIMARY, "RedisEuw1RotationFunction");
    assert_eq!(function["Environment"]["Variables"]["COPIES"], "");
}

#[test]
fn nothing_is_rotated_where_nothing_is_said() {
    let assembly = synthesize(|app: &mut Scope| {
        let dublin = tiers(app).dublin;
        let ledger = app.add("ledger", AuroraRegional::new(law::IRELAND, POSTGRES_17, &dublin));
        assert!(ledger.credential.rotation().is_none());
    })
    .unwrap();
    assert_eq!(of_type(&assembly, PRIMARY, "AWS::SecretsManager::RotationSchedule"), [] as [&str; 0]);
}

#[test]
fn data_003_an_interval_that_secrets_manager_refuses() {
    reports("DATA-003", |app| {
        let dublin = tiers(app).dublin;
        let ledger = AuroraRegional::new(law::IRELAND, POSTGRES_17, &dublin);
        app.add("ledger", ledger.rotation(Rotation::EveryDays(1000)));
    });
}

#[test]
fn red_104_a_token_that_is_to_be_rotated() {
    reports("RED-104", |app| {
        let dublin = tiers(app).dublin;
        let redis = RedisRegional::new(law::IRELAND, RedisVersion::V7_1, &dublin);
        app.add("redis", redis.rotation(Rotation::EveryDays(30)));
    });
}
