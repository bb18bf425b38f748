//! A cache spans at most three regions, is encrypted everywhere, and its secondaries say nothing that they inherit.

use fineract_constructs::aws::law;
use fineract_constructs::constructs::data::redis::{Auth, CacheNode, RedisVersion};
use fineract_constructs::constructs::data::{
    DeletionProtection, RedisGlobal, RedisRegional, SecretScope, Size,
};
use fineract_constructs::core::Scope;
use fineract_constructs::synth::Assembly;
use insta::assert_snapshot;

use crate::stores::{Tiers, of_type, policies, properties, summary, tiers, waves};
use crate::support::{reports, synthesize};

const PRIMARY: &str = "test-prod-data-store-euw1";
const FOLLOWER: &str = "test-prod-data-store-euc1";

/// A cache that is written in Dublin and followed in Frankfurt.
fn redis() -> Assembly {
    synthesize(|app: &mut Scope| {
        let Tiers { dublin, frankfurt, .. } = tiers(app);
        app.add("redis", RedisGlobal::new(law::EEA, RedisVersion::V7_1, &dublin).replica(&frankfurt));
    })
    .unwrap()
}

#[test]
fn each_region_has_its_member_and_the_primary_has_what_is_global() {
    assert_snapshot!(summary(&redis(), &[PRIMARY, FOLLOWER], "Redis"));
}

#[test]
fn a_secondary_says_nothing_that_it_inherits() {
    let assembly = redis();
    let group = properties(&assembly, FOLLOWER, "RedisEuc1Group");
    let names: Vec<_> = group.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(
        names,
        [
            "ReplicationGroupDescription",
            "ReplicationGroupId",
            "CacheSubnetGroupName",
            "SecurityGroupIds",
            "KmsKeyId",
            "NumCacheClusters",
            "MultiAZEnabled",
            "SnapshotRetentionLimit",
            "GlobalReplicationGroupId",
        ]
    );
    assert!(group["KmsKeyId"].to_string().contains("Euc1KeysRedisKeyArn"), "{}", group["KmsKeyId"]);
    assert_eq!(of_type(&assembly, FOLLOWER, "AWS::SecretsManager::Secret"), [] as [&str; 0]);
}

#[test]
fn a_secondary_joins_by_the_identifier_that_only_the_deployment_knows() {
    let assembly = redis();
    let group = properties(&assembly, FOLLOWER, "RedisEuc1Group");
    assert_snapshot!(serde_json::to_string_pretty(&group["GlobalReplicationGroupId"]).unwrap());
    let waves = waves(&assembly);
    assert!(waves[PRIMARY] < waves[FOLLOWER], "{waves:?}");
}

#[test]
fn a_primary_is_encrypted_takes_a_token_and_fails_over() {
    assert_snapshot!(serde_json::to_string_pretty(&properties(&redis(), PRIMARY, "RedisEuw1Group")).unwrap());
}

#[test]
fn a_datastore_is_made_of_its_primary_alone() {
    assert_snapshot!(
        serde_json::to_string_pretty(&properties(&redis(), PRIMARY, "RedisEuw1Global")).unwrap()
    );
}

#[test]
fn a_token_is_of_letters_and_digits_and_read_in_every_region() {
    assert_snapshot!(
        serde_json::to_string_pretty(&properties(&redis(), PRIMARY, "RedisEuw1Secret")).unwrap()
    );
}

#[test]
fn every_region_publishes_the_primarys_endpoint_under_a_known_name() {
    let assembly = redis();
    let parameter = |stack, id| properties(&assembly, stack, id);
    let [there, here] = [parameter(PRIMARY, "RedisEuw1Endpoint"), parameter(FOLLOWER, "RedisEuc1Endpoint")];
    assert_eq!(there["Name"], "/test/prod/eu-west-1/redis/primary-endpoint");
    assert_eq!(here["Name"], "/test/prod/eu-central-1/redis/primary-endpoint");
    assert_eq!(there["Value"]["Fn::GetAtt"][0], "RedisEuw1Group");
    let read = &here["Value"]["Fn::GetStackOutput"];
    assert_eq!((&read["StackName"], &read["Region"]), (&PRIMARY.into(), &"eu-west-1".into()));
    assert_eq!(read["OutputName"], "RedisEuw1GroupPrimaryEndPointAddress");
}

#[test]
fn a_regional_cache_is_whole_in_its_own_region() {
    let program = |app: &mut Scope| {
        let london = tiers(app).london;
        let redis = RedisRegional::new(law::UNITED_KINGDOM, RedisVersion::V7_1, &london).nodes(3);
        app.add("redis", redis.deletion_protection(DeletionProtection::On));
    };
    let assembly = synthesize(program).unwrap();
    let stack = "test-prod-data-store-euw2";
    assert_snapshot!("a_regional_cache", summary(&assembly, &[stack], "Redis"));
    let group = properties(&assembly, stack, "RedisEuw2Group");
    assert_eq!((&group["NumCacheClusters"], &group["TransitEncryptionEnabled"]), (&3.into(), &true.into()));
    assert_eq!(group.get("GlobalReplicationGroupId"), None);
    assert_snapshot!("policies_of_a_regional_cache", policies(&assembly, &[stack]));
}

#[test]
fn users_are_a_regions_own_and_take_one_password() {
    let assembly = synthesize(|app: &mut Scope| {
        let Tiers { dublin, frankfurt, .. } = tiers(app);
        let redis = RedisGlobal::new(law::EEA, RedisVersion::V7_1, &dublin).replica(&frankfurt);
        app.add("redis", redis.auth(Auth::Users));
    })
    .unwrap();
    for (stack, region) in [(PRIMARY, "Euw1"), (FOLLOWER, "Euc1")] {
        let group = properties(&assembly, stack, &format!("Redis{region}Group"));
        assert_eq!(group["UserGroupIds"][0]["Ref"], format!("Redis{region}Users"));
        assert_eq!(group.get("AuthToken"), None);
    }
    let shown =
        ["Nobody", "Client", "Users"].map(|id| properties(&assembly, FOLLOWER, &format!("RedisEuc1{id}")));
    assert_snapshot!("users_of_a_secondary", serde_json::to_string_pretty(&shown).unwrap());
    let password = &properties(&assembly, PRIMARY, "RedisEuw1Client")["AuthenticationMode"]["Passwords"][0];
    assert!(password.to_string().contains("RedisEuw1Secret"), "{password}");
}

#[test]
fn red_001_two_members_in_one_region() {
    reports("RED-001", |app| {
        let Tiers { dublin, frankfurt, .. } = tiers(app);
        let redis = RedisGlobal::new(law::EEA, RedisVersion::V7_1, &dublin);
        app.add("redis", redis.replica(&frankfurt).replica(&frankfurt));
    });
}

#[test]
fn red_002_a_node_type_that_a_region_lacks() {
    reports("RED-002", |app| {
        let Tiers { dublin, paris, .. } = tiers(app);
        let redis = RedisGlobal::new(law::EEA, RedisVersion::V7_1, &dublin).replica(&paris);
        app.add("redis", redis.node(CacheNode::C7gn(Size::Large)));
    });
}

#[test]
fn red_010_one_node_has_nothing_to_fail_over_to() {
    reports("RED-010", |app| {
        let london = tiers(app).london;
        app.add("redis", RedisRegional::new(law::UNITED_KINGDOM, RedisVersion::V7_1, &london).nodes(1));
    });
}

#[test]
fn red_101_an_id_that_is_no_identifier() {
    reports("RED-101", |app| {
        let london = tiers(app).london;
        app.add("redis_cache", RedisRegional::new(law::UNITED_KINGDOM, RedisVersion::V7_1, &london));
    });
}

#[test]
fn red_102_snapshots_kept_too_long() {
    reports("RED-102", |app| {
        let london = tiers(app).london;
        let redis = RedisRegional::new(law::UNITED_KINGDOM, RedisVersion::V7_1, &london);
        app.add("redis", redis.snapshot_retention(90));
    });
}

#[test]
fn red_103_users_without_a_password_to_take() {
    reports("RED-103", |app| {
        let Tiers { dublin, frankfurt, .. } = tiers(app);
        let redis = RedisGlobal::new(law::EEA, RedisVersion::V7_1, &dublin).replica(&frankfurt);
        app.add("redis", redis.auth(Auth::Users).secret(SecretScope::PrimaryAlone));
    });
}
