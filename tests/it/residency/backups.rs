//! What backups hold, how old, and what is left without.

use fineract_constructs::aws::region;
use fineract_constructs::core::{Acknowledgement, Date};
use fineract_constructs::residency::ResidencyPreset::{self, EeaWithUkCell, StrictNational};
use fineract_constructs::synth::Assembly;
use serde_json::json;

use super::rules::vault;
use super::{codes_of, options, raw, reference, run, stack, with};

/// What a selection of resources makes a vault hold, whose files say what they hold.
fn kept(resources: &str, left_out: &[&str], condition: &str) -> bool {
    let assembly = backed_up(EeaWithUkCell, "rate(1 day)", (resources, left_out), condition);
    assembly.flows.flows().any(|(_, flow, _)| flow.mechanism == "AWS Backup")
}

/// Files beside a plan that takes some resources on a condition.
fn backed_up(
    preset: ResidencyPreset,
    schedule: &str,
    (resources, left_out): (&str, &[&str]),
    condition: &str,
) -> Assembly {
    let assembly = run(options(preset), |app| {
        let mut dublin = stack(app, "backup", region::IRELAND);
        dublin.tag("backup-plan", "daily");
        for code in ["POL-BAK-001", "POL-EFS-002"] {
            dublin.acknowledge(Acknowledgement::new(
                code,
                "a test",
                "test@example.com",
                Date::new(2040, 1, 1),
            ));
        }
        dublin.add("vault", vault("daily"));
        let rule =
            json!({ "RuleName": "daily", "TargetBackupVault": "daily", "ScheduleExpression": schedule });
        let plan = json!({ "BackupPlanName": "daily", "BackupPlanRule": [rule] });
        let plan = dublin.add("plan", raw("AWS::Backup::BackupPlan", json!({ "BackupPlan": plan })));
        dublin.add("files", raw("AWS::EFS::FileSystem", json!({ "Encrypted": true })));
        let condition = json!({ "ConditionKey": "aws:ResourceTag/backup-plan", "ConditionValue": condition });
        let selection = json!({ "SelectionName": "tagged", "IamRoleArn": "arn:aws:iam::111122223333:role/backup",
            "Resources": [resources], "NotResources": left_out, "Conditions": { "StringEquals": [condition] } });
        let selection = raw("AWS::Backup::BackupSelection", json!({ "BackupSelection": selection }));
        dublin.add("selection", with(selection, "BackupPlanId", reference(plan)));
    });
    assembly.unwrap_or_else(|findings| panic!("{findings:?}"))
}

#[test]
fn a_selection_takes_what_its_patterns_and_conditions_say() {
    let files = "arn:aws:elasticfilesystem:eu-west-1:111122223333:file-system/*";
    assert!(kept(files, &[], "daily"));
    assert!(kept("*", &["arn:aws:rds:*"], "daily"));
    assert!(!kept("*", &[files], "daily"));
    assert!(!kept(files, &[], "weekly"));
    assert!(!kept("arn:aws:rds:eu-west-1:111122223333:cluster:*", &[], "daily"));
}

#[test]
fn a_schedule_of_centuries_is_read_without_a_panic() {
    let files = "arn:aws:elasticfilesystem:eu-west-1:111122223333:file-system/*";
    let assembly = backed_up(EeaWithUkCell, "rate(50000 days)", (files, &[]), "daily");
    let mut every = assembly.flows.flows().filter_map(|(_, flow, _)| flow.every_minutes);
    assert_eq!(every.next(), Some(50_000 * 24 * 60));
}

#[test]
fn under_national_law_a_store_is_to_have_a_backup_in_its_region() {
    let found = |ty, properties| {
        let codes = codes_of(options(StrictNational), |app| {
            stack(app, "it", region::FRANKFURT).add("it", raw(ty, properties));
        });
        codes.contains(&"RES-014".to_owned())
    };
    let ledger = |days| json!({ "StorageEncrypted": true, "BackupRetentionPeriod": days });
    assert!(found("AWS::RDS::DBCluster", ledger(0)));
    assert!(!found("AWS::RDS::DBCluster", ledger(7)));
    let to_london = json!({ "Status": "Enabled", "Destination": { "Bucket": "arn:aws:s3:::london" } });
    assert!(found("AWS::S3::Bucket", json!({ "ReplicationConfiguration": { "Rules": [to_london] } })));
    let by_plan = |condition| {
        let files = "arn:aws:elasticfilesystem:eu-west-1:111122223333:file-system/*";
        let assembly = backed_up(StrictNational, "rate(1 day)", (files, &[]), condition);
        assembly.findings.iter().any(|finding| finding.code.id == "RES-014")
    };
    assert!(by_plan("weekly"));
    assert!(!by_plan("daily"));
}
