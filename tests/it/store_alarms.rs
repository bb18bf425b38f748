//! Databases and caches tell before they have nothing left to live on.

use fineract_constructs::aws::law;
use fineract_constructs::constructs::data::aurora::{
    InstanceClass, POSTGRES_17, Secondary, SecondaryCapacity,
};
use fineract_constructs::constructs::data::redis::RedisVersion;
use fineract_constructs::constructs::data::{AuroraGlobal, AuroraRegional, RedisRegional, Size};
use fineract_constructs::constructs::monitoring::{
    Alarm, AlarmTopic, AlarmTopicRef, CacheAlarms, DatabaseAlarms, Recipient,
};
use fineract_constructs::constructs::security::Keys;
use fineract_constructs::constructs::storage::EfsFileSystem;
use fineract_constructs::core::Scope;
use fineract_constructs::synth::Assembly;
use serde_json::Value;

use crate::stores::{Tiers, tiers};
use crate::support::{file, synthesize};

fn topic(app: &mut Scope, keys: &Keys) -> AlarmTopicRef {
    let on_call = Recipient::Email("on-call@bank.example".into());
    app.add("alarms", AlarmTopic::new(&keys.site, keys).recipient("on-call", on_call))
}

/// What each alarm is on and when, a line for each.
fn alarms(assembly: &Assembly) -> String {
    let template = file(assembly, "test-prod-alarms-euw1.template.json");
    let template: Value = serde_json::from_str(template).unwrap();
    let resources = template["Resources"].as_object().unwrap().values();
    let alarms = resources.filter(|resource| resource["Type"] == "AWS::CloudWatch::Alarm");
    let line = |alarm: &Value| {
        let get = |key: &str| alarm["Properties"][key].to_string().replace('"', "");
        let on = match &alarm["Properties"]["Metrics"] {
            Value::Null => {
                let dimension = &alarm["Properties"]["Dimensions"][0];
                let [name, value] = ["Name", "Value"].map(|key| dimension[key].as_str().unwrap());
                format!("{} {} {} of {name} {value}", get("Namespace"), get("Statistic"), get("MetricName"))
            }
            metrics => metrics[0]["Expression"].to_string(),
        };
        let when = ["ComparisonOperator", "Threshold", "EvaluationPeriods", "DatapointsToAlarm"].map(get);
        format!("{}\n    {on}\n    {}, else {}", get("AlarmName"), when.join(" "), get("TreatMissingData"))
    };
    alarms.map(line).collect::<Vec<_>>().join("\n")
}

fn of_ledger(class: InstanceClass) -> String {
    let assembly = synthesize(|app| {
        let Tiers { dublin, .. } = tiers(app);
        let ledger = app.add("ledger", AuroraRegional::new(law::IRELAND, POSTGRES_17, &dublin).class(class));
        let topic = topic(app, &dublin.keys);
        app.at(topic.stack()).add("ledger", DatabaseAlarms::new(&ledger.members[0], &topic));
    });
    alarms(&assembly.unwrap())
}

#[test]
fn a_database_tells_by_what_its_class_has() {
    insta::assert_snapshot!(of_ledger(InstanceClass::R7g(Size::Large)));
}

#[test]
fn a_serverless_database_tells_when_it_has_grown_and_has_no_local_storage_of_its_own() {
    let alarms = of_ledger(InstanceClass::Serverless { least: 1, most: 8 });
    assert!(alarms.contains("ACUUtilization"), "{alarms}");
    assert!(!alarms.contains("FreeLocalStorage"), "{alarms}");
    // 16 GiB at the most: 1,678 connections.
    assert!(alarms.contains("test-prod-ledger-connections-euw1"), "{alarms}");
    assert!(alarms.contains("GreaterThanThreshold 1342.0 5"), "{alarms}");
}

#[test]
fn a_secondary_of_another_class_has_thresholds_of_its_own() {
    let assembly = synthesize(|app| {
        let Tiers { dublin, frankfurt, .. } = tiers(app);
        let keys = dublin.keys.clone();
        let class = InstanceClass::R7g(Size::X1);
        let secondary = Secondary::new(&dublin).capacity(SecondaryCapacity::Readers(2)).class(class);
        let ledger = AuroraGlobal::new(law::EEA, POSTGRES_17, &frankfurt).replica(secondary);
        let ledger = app.add("ledger", ledger);
        let topic = topic(app, &keys);
        let member = ledger.member(fineract_constructs::aws::region::IRELAND).unwrap();
        app.at(topic.stack()).add("ledger", DatabaseAlarms::new(member, &topic));
    });
    let alarms = alarms(&assembly.unwrap());
    assert!(alarms.contains("GreaterThanThreshold 2686.0 5"), "{alarms}");
}

#[test]
fn a_cache_tells_by_each_of_its_nodes() {
    let assembly = synthesize(|app| {
        let Tiers { dublin, .. } = tiers(app);
        let keys = dublin.keys.clone();
        let cache = app.add("redis", RedisRegional::new(law::IRELAND, RedisVersion::V7_1, &dublin).nodes(3));
        let topic = topic(app, &keys);
        app.at(topic.stack()).add("cache", CacheAlarms::new(&cache.members[0], &topic));
    });
    insta::assert_snapshot!(alarms(&assembly.unwrap()));
}

#[test]
fn files_tell_when_they_are_busy() {
    let assembly = synthesize(|app| {
        let Tiers { dublin, .. } = tiers(app);
        let keys = dublin.keys.clone();
        let stack = app.add("storage", dublin.site.stack("data-files"));
        let files = app.at(stack).add("files", EfsFileSystem::new(&dublin.network, &keys));
        let topic = topic(app, &keys);
        let alarm = Alarm::files_busy(topic.site(), "files", files.file_system, &topic);
        app.at(topic.stack()).add("busy", alarm);
    });
    let alarms = alarms(&assembly.unwrap());
    assert!(alarms.contains("SELECT MAX(PercentIOLimit) FROM"), "{alarms}");
    assert!(alarms.contains("test-prod-files-busy-euw1"), "{alarms}");
    assert!(alarms.contains("GreaterThanThreshold 95.0 15"), "{alarms}");
}
