//! Shared services: what the environments of a region have in common.

use std::collections::BTreeMap;

use fineract_constructs::aws::{Site, region};
use fineract_constructs::cidr;
use fineract_constructs::constructs::monitoring::{
    Alarm, AlarmTopic, CertificateExpiry, FailedJobs, Failovers, ProtectionChanges, Recipient,
};
use fineract_constructs::constructs::network::{Endpoints, EnvironmentVpc, Network, SharedVpc};
use fineract_constructs::constructs::security::{EnvironmentKeys, Keys};
use fineract_constructs::constructs::shared::{Directory, Forward, SharedServices};
use fineract_constructs::core::Scope;
use fineract_constructs::synth::Assembly;
use serde_json::Value;

use crate::support::{codes, dublin, file, reports, synthesize};

fn shared(app: &mut Scope) -> (Network, Keys) {
    let site = Site { environment: "shared".into(), ..dublin() };
    let network = app.add("network", SharedVpc::new(&site, cidr!("10.0.0.0/16")).endpoints(Endpoints::S3));
    (network, app.add("keys", EnvironmentKeys::new(&site)))
}

fn environment(app: &mut Scope, site: &Site) -> Network {
    app.add("prod", EnvironmentVpc::new(site, cidr!("10.3.0.0/16")).endpoints(Endpoints::S3))
}

#[track_caller]
fn resources(assembly: &Assembly, layer: &str) -> BTreeMap<String, Value> {
    assert_eq!(codes(&assembly.findings), Vec::<&str>::new());
    let template = file(assembly, &format!("test-shared-{layer}-euw1.template.json"));
    let template: Value = serde_json::from_str(template).unwrap();
    serde_json::from_value(template["Resources"].clone()).unwrap()
}

#[track_caller]
fn show(resources: &BTreeMap<String, Value>, ids: &[&str]) -> String {
    let shown: Value = ids.iter().map(|id| resources[*id]["Properties"].clone()).collect();
    serde_json::to_string_pretty(&shown).unwrap()
}

#[test]
fn the_environments_of_a_region_find_what_they_share_by_name() {
    let assembly = synthesize(|app| {
        let (network, keys) = shared(app);
        let prod = environment(app, &dublin());
        let services = SharedServices::new(&network, &keys).caller(&prod).directory(Directory::Cognito);
        app.add("services", services.forward(Forward::new("bank.internal", ["10.255.0.53", "10.255.1.53"])));
    });
    let services = resources(&assembly.unwrap(), "services");
    assert!(services.contains_key("ServicesOutboundBankInternalProd"), "{:?}", services.keys());
    insta::assert_snapshot!(show(
        &services,
        &[
            "ServicesZone",
            "ServicesDns",
            "ServicesInboundEndpoint",
            "ServicesInboundGroup",
            "ServicesOutboundBankInternal",
            "ServicesUsers",
        ]
    ));
}

#[test]
fn every_log_of_the_region_is_archived_but_the_archives_own() {
    let assembly = synthesize(|app| {
        let (network, keys) = shared(app);
        app.add("services", SharedServices::new(&network, &keys));
    });
    let services = resources(&assembly.unwrap(), "services");
    insta::assert_snapshot!(show(
        &services,
        &["ServicesLogsAllLogs", "ServicesLogsStream", "ServicesLogsSender"]
    ));
}

#[test]
fn nobody_deletes_from_the_archive_of_logs() {
    let assembly = synthesize(|app| {
        let (network, keys) = shared(app);
        app.add("services", SharedServices::new(&network, &keys));
    });
    let services = resources(&assembly.unwrap(), "services");
    let policy = &services["ServicesLogsBucketPolicy"]["Properties"]["PolicyDocument"]["Statement"];
    let mut denied =
        policy.as_array().unwrap().iter().filter(|statement| statement["Sid"] == "NobodyDeletes");
    let expected = serde_json::json!({
        "Sid": "NobodyDeletes",
        "Effect": "Deny",
        "Principal": "*",
        "Action": ["s3:DeleteObject", "s3:DeleteObjectVersion"],
        "Resource": "arn:aws:s3:::test-shared-log-archive-111122223333-euw1/*",
    });
    assert_eq!(denied.next(), Some(&expected));
}

#[test]
fn a_certificate_that_ends_is_told_of() {
    let assembly = synthesize(|app| {
        let (_, keys) = shared(app);
        let on_call = Recipient::Email("on-call@bank.example".into());
        let topic = AlarmTopic::new(&keys.site, &keys).recipient("on-call", on_call);
        let topic = app.add("alarms", topic);
        app.at(topic.stack()).add("certificates", CertificateExpiry::new(&topic));
    });
    insta::assert_snapshot!(show(&resources(&assembly.unwrap(), "alarms"), &["AlarmsCertificatesRule"]));
}

#[test]
fn jobs_and_functions_that_fail_are_told_of_by_name() {
    let assembly = synthesize(|app| {
        let (_, keys) = shared(app);
        let on_call = Recipient::Email("on-call@bank.example".into());
        let topic = AlarmTopic::new(&keys.site, &keys).recipient("on-call", on_call);
        let topic = app.add("alarms", topic);
        let mut stack = app.at(topic.stack());
        stack.add("jobs", FailedJobs::new(&topic));
        stack.add("functions", Alarm::function_errors(&topic));
        stack.add("archive", Alarm::undelivered_records(&topic));
    });
    let alarms = resources(&assembly.unwrap(), "alarms");
    let asked =
        ["AlarmsJobsBackups", "AlarmsJobsTransfers"].map(|id| &alarms[id]["Properties"]["EventPattern"]);
    let queries = ["AlarmsFunctionsAlarm", "AlarmsArchiveAlarm"]
        .map(|id| &alarms[id]["Properties"]["Metrics"][0]["Expression"]);
    insta::assert_snapshot!(serde_json::to_string_pretty(&(asked, queries)).unwrap());
}

#[test]
fn keys_that_go_and_vaults_that_change_are_told_of() {
    let assembly = synthesize(|app| {
        let (_, keys) = shared(app);
        let on_call = Recipient::Email("on-call@bank.example".into());
        let topic = AlarmTopic::new(&keys.site, &keys).recipient("on-call", on_call);
        let topic = app.add("alarms", topic);
        app.at(topic.stack()).add("protection", ProtectionChanges::new(&topic));
    });
    let alarms = resources(&assembly.unwrap(), "alarms");
    let asked = ["AlarmsProtectionKeys", "AlarmsProtectionVaults"]
        .map(|id| &alarms[id]["Properties"]["EventPattern"]);
    insta::assert_snapshot!(serde_json::to_string_pretty(&asked).unwrap());
}

#[test]
fn databases_that_fail_over_are_told_of() {
    let assembly = synthesize(|app| {
        let (_, keys) = shared(app);
        let on_call = Recipient::Email("on-call@bank.example".into());
        let topic = AlarmTopic::new(&keys.site, &keys).recipient("on-call", on_call);
        let topic = app.add("alarms", topic);
        app.at(topic.stack()).add("failovers", Failovers::new(&topic));
    });
    insta::assert_snapshot!(show(&resources(&assembly.unwrap(), "alarms"), &["AlarmsFailoversRule"]));
}

#[test]
fn the_platform_looks_at_jobs_and_functions_of_every_region_once() {
    let regions = ["euc1", "euw1", "euw2", "euw3"];
    for region in regions {
        let template =
            file(&crate::platform::PLATFORM, &format!("fineract-shared-alarms-{region}.template.json"));
        let names = [
            "failed-backups",
            "failed-transfers",
            "function-errors",
            "undelivered",
            "key-changes",
            "vault-changes",
            "failovers",
        ];
        for name in names {
            let name = format!("\"fineract-shared-{name}-{region}\"");
            assert_eq!(template.matches(&name).count(), 1, "{name}");
        }
    }
}

#[test]
fn shr_001_shared_services_in_an_environments_network() {
    reports("SHR-001", |app| {
        let (_, keys) = shared(app);
        let prod = environment(app, &dublin());
        app.add("services", SharedServices::new(&prod, &keys));
    });
}

#[test]
fn shr_002_shared_services_for_another_region() {
    reports("SHR-002", |app| {
        let (network, keys) = shared(app);
        let paris = environment(app, &Site { region: region::PARIS.erased(), ..dublin() });
        app.add("services", SharedServices::new(&network, &keys).caller(&paris));
    });
}

#[test]
fn dns_001_a_domain_that_nobody_is_asked_for() {
    reports("DNS-001", |app| {
        let (network, keys) = shared(app);
        let forward = Forward::new("bank.internal", Vec::<String>::new());
        app.add("services", SharedServices::new(&network, &keys).forward(forward));
    });
}
