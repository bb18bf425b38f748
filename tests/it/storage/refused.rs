//! What files, buckets, backups and volumes are refused for.

use fineract_constructs::aws::law;
use fineract_constructs::aws::region::Ireland;
use fineract_constructs::constructs::security::Purpose;
use fineract_constructs::constructs::storage::{
    AccessLogBucket, AccessPoint, AuroraExport, BackupPlan, BackupRule, BackupVault, Bucket, FileSync,
    ObjectLock, StorageClasses, VaultLock,
};
use fineract_constructs::core::Scope;
use fineract_constructs::kube::{KubeObject, core_v1, storage_v1};

use super::{Place, cluster, eks, france, ireland, london, open};
use crate::support::{codes, findings, reports, snapshot, synthesize};

#[test]
fn law_002_a_key_of_another_region() {
    reports("LAW-002", |app| {
        let (here, there) = (ireland(app), france(app));
        app.at(here.stack).add("exports", Bucket::new(&here.site, "exports", there.keys.of(Purpose::S3)));
    });
}

#[test]
fn s3_003_no_key_for_the_copies() {
    let findings = synthesize(|app| {
        let (here, there) = (ireland(app), france(app));
        let logs = app.at(there.stack).add("logs", AccessLogBucket::new(&there.site, "logs"));
        app.at(here.stack).add("exports", here.bucket("exports").replicate_to(law::EEA, &logs.bucket));
    });
    snapshot("S3-003", &findings.unwrap_err());
}

#[test]
fn s3_006_an_object_lock_on_one_side() {
    reports("S3-006", |app| {
        let (here, there) = (ireland(app), france(app));
        let copies = app.at(there.stack).add("copies", there.bucket("copies"));
        let exports = here.bucket("exports").object_lock(ObjectLock::Governance(30));
        app.at(here.stack).add("exports", exports.replicate_to(law::EEA, &copies));
    });
}

#[test]
fn s3_007_objects_copied_outside_of_their_law() {
    reports("S3-007", |app| {
        let (here, there) = (open(&ireland(app)), london(app));
        let copies = app.at(there.stack).add("copies", there.bucket("copies"));
        app.at(here.stack).add("exports", here.bucket("exports").replicate_to(law::EEA.at_synth(), &copies));
    });
}

#[test]
fn s3_008_objects_that_expire_early_in_glacier() {
    reports("S3-008", |app| {
        let here = ireland(app);
        app.at(here.stack).add("exports", here.bucket("exports").archive(90).expiry(100));
    });
}

#[test]
fn s3_009_a_copy_in_the_same_region() {
    reports("S3-009", |app| {
        let here = ireland(app);
        let copies = app.at(here.stack).add("copies", here.bucket("copies"));
        app.at(here.stack).add("exports", here.bucket("exports").replicate_to(law::EEA, &copies));
    });
}

#[test]
fn efs_008_files_replicated_outside_of_their_law() {
    reports("EFS-008", |app| {
        let (here, there) = (open(&ireland(app)), london(app));
        let replica = app.at(there.stack).add("files", there.files().destination());
        app.at(here.stack).add("files", here.files().replicate_to(law::EEA.at_synth(), replica));
    });
}

#[test]
fn efs_009_a_replica_in_the_same_region() {
    reports("EFS-009", |app| {
        let here = ireland(app);
        let replica = app.at(here.stack).add("replica", here.files().destination());
        app.at(here.stack).add("files", here.files().replicate_to(law::EEA, replica));
    });
}

#[test]
fn efs_010_not_a_directory_of_an_access_point() {
    reports("EFS-010", |app| {
        let here = ireland(app);
        let files = here.files().access_point("exports", AccessPoint::new("exports/", 1000, 1000));
        app.at(here.stack).add("files", files);
    });
}

#[test]
fn ds_004_a_sync_that_runs_elsewhere() {
    reports("DS-004", |app| {
        let (here, there) = (ireland(app), france(app));
        let source = app.at(here.stack).add("files", here.files());
        let copy = app.at(there.stack).add("files", there.files());
        here.sync(app).add("files", FileSync::new(law::EEA, &source, &copy, &there.keys));
    });
}

#[test]
fn ds_007_a_copy_more_often_than_hourly() {
    reports("DS-007", |app| {
        let (here, there) = (ireland(app), france(app));
        let source = app.at(here.stack).add("files", here.files());
        let copy = app.at(there.stack).add("files", there.files());
        there.sync(app).add("files", FileSync::new(law::EEA, &source, &copy, &there.keys).hours(0));
    });
}

#[test]
fn ds_008_files_copied_outside_of_their_law() {
    reports("DS-008", |app| {
        let (here, there) = (open(&ireland(app)), london(app));
        let source = app.at(here.stack).add("files", here.files());
        let copy = app.at(there.stack).add("files", there.files());
        there.sync(app).add("files", FileSync::new(law::EEA.at_synth(), &source, &copy, &there.keys));
    });
}

/// A plan in Ireland with one rule.
fn plan(
    app: &mut Scope,
    vault: BackupVault<Ireland>,
    here: &Place<Ireland>,
    rule: impl FnOnce(BackupRule<Ireland>) -> BackupRule<Ireland>,
) {
    let vault = app.at(here.stack).add("vault", vault);
    let rule = rule(BackupRule::new("daily", &vault));
    app.at(here.stack).add("backup", BackupPlan::new(&here.site, "data").rule(rule));
}

#[test]
fn bkp_001_less_than_90_days_in_cold_storage() {
    reports("BKP-001", |app| {
        let here = ireland(app);
        plan(app, here.vault(), &here, |rule| rule.cold_storage(30).retention(100));
    });
}

#[test]
fn bkp_002_a_retention_that_the_vault_refuses() {
    reports("BKP-002", |app| {
        let here = ireland(app);
        plan(app, here.vault().lock(VaultLock::governance(90, 400)), &here, |rule| rule.retention(35));
    });
}

#[test]
fn bkp_003_a_vault_lock_that_can_not_be_set() {
    reports("BKP-003", |app| {
        let here = ireland(app);
        app.at(here.stack).add("one", here.vault().lock(VaultLock::governance(90, 30)));
    });
    let findings = synthesize(|app| {
        let here = ireland(app);
        app.at(here.stack).add("vault", here.vault().lock(VaultLock::compliance(7, 30, 2)));
    });
    assert_eq!(codes(&findings.unwrap_err()), ["BKP-003"]);
}

#[test]
fn bkp_004_recovery_points_copied_outside_of_their_law() {
    reports("BKP-004", |app| {
        let (here, there) = (open(&ireland(app)), london(app));
        let copies = app.at(there.stack).add("vault", there.vault());
        let vault = app.at(here.stack).add("vault", here.vault());
        let rule = BackupRule::new("daily", &vault).copy_to(law::EEA.at_synth(), &copies);
        app.at(here.stack).add("backup", BackupPlan::new(&here.site, "data").rule(rule));
    });
}

#[test]
fn bkp_005_a_copy_of_recovery_points_in_the_same_region() {
    reports("BKP-005", |app| {
        let here = ireland(app);
        let vault = BackupVault::new(&here.site, "second", here.keys.of(Purpose::Efs));
        let second = app.at(here.stack).add("second", vault);
        plan(app, here.vault(), &here, |rule| rule.copy_to(law::EEA, &second));
    });
}

#[test]
fn bkp_006_a_backup_plan_without_rules() {
    reports("BKP-006", |app| {
        let here = ireland(app);
        app.at(here.stack).add("backup", BackupPlan::new(&here.site, "data"));
    });
}

#[test]
fn bkp_007_a_vault_of_another_region() {
    reports("BKP-007", |app| {
        let (here, there) = (open(&ireland(app)), london(app));
        let vault = app.at(there.stack).add("vault", there.vault());
        let plan = BackupPlan::new(&here.site, "data").rule(BackupRule::new("daily", &vault));
        app.at(here.stack).add("backup", plan);
    });
}

#[test]
fn bkp_008_an_export_to_another_region() {
    reports("BKP-008", |app| {
        let (here, there) = (open(&ireland(app)), london(app));
        let exports = app.at(there.stack).add("exports", there.bucket("exports"));
        app.at(here.stack).add(
            "ledger",
            AuroraExport::new(&here.site, "ledger", "test-prod-ledger-euw1", &exports, &here.keys),
        );
    });
}

#[test]
fn bkp_009_an_export_without_a_key() {
    let findings = synthesize(|app| {
        let here = ireland(app);
        let logs = app.at(here.stack).add("logs", AccessLogBucket::new(&here.site, "logs"));
        app.at(here.stack).add(
            "ledger",
            AuroraExport::new(&here.site, "ledger", "test-prod-ledger-euw1", &logs.bucket, &here.keys),
        );
    });
    snapshot("BKP-009", &findings.unwrap_err());
}

/// D16: a class for databases without a type, IOPS or encryption.
#[test]
fn sc_001_a_storage_class_of_weak_volumes() {
    reports("SC-001", |app| {
        let here = ireland(app);
        let cluster = cluster(app, &here);
        app.at(cluster.platform).add("ebs", storage_v1::StorageClass::new("ebs", "ebs.csi.aws.com"));
    });
    for (parameters, wrong) in [
        (vec![("type", "io2"), ("encrypted", "true")], "provisions no IOPS"),
        (vec![("type", "io3"), ("encrypted", "true")], "unknown type"),
        (vec![("type", "gp3"), ("encrypted", "true"), ("iops", "3000"), ("iopsPerGB", "1")], "both"),
        (vec![("type", "gp3"), ("encrypted", "true"), ("iops", "100")], "no volume of gp3 has"),
        (vec![("type", "st1"), ("encrypted", "true"), ("iops", "500")], "volumes of st1 don't take"),
        (vec![("type", "io1"), ("encrypted", "true"), ("iops", "many")], "`iops: many`, which is no number"),
        (vec![("type", "io1"), ("encrypted", "true"), ("iopsPerGB", "5 0")], "`iopsPerGB: 5 0`"),
        (vec![("type", "gp3"), ("encrypted", "false")], "does not encrypt"),
        (vec![("type", "gp3"), ("encrypted", "true")], "before their pods have a zone"),
    ] {
        let findings = synthesize(|app| {
            let here = ireland(app);
            let cluster = cluster(app, &here);
            let mode = if wrong.contains("zone") { "Immediate" } else { "WaitForFirstConsumer" };
            let class = storage_v1::StorageClass::new("ebs", "ebs.csi.aws.com").parameters(parameters);
            app.at(cluster.platform).add("ebs", class.volume_binding_mode(mode));
        });
        let findings = findings.unwrap_err();
        let found: Vec<_> = findings.iter().filter(|finding| finding.code.id == "SC-001").collect();
        assert!(found.len() == 1 && found[0].message.contains(wrong), "{wrong}: {found:?}");
        let meant = found[0].help.as_deref() == Some("did you mean `io1`?");
        assert_eq!(meant, wrong == "unknown type");
    }
}

#[test]
fn sc_002_iops_that_no_volume_has() {
    reports("SC-002", |app| {
        let here = ireland(app);
        let cluster = cluster(app, &here);
        app.at(cluster.platform).add("storage", StorageClasses::new(&cluster).iops(300_000));
    });
}

#[test]
fn sc_003_a_storage_class_without_its_file_system() {
    reports("SC-003", |app| {
        let here = ireland(app);
        let cluster = cluster(app, &here);
        app.at(cluster.platform).add("efs", storage_v1::StorageClass::new("efs", "efs.csi.aws.com"));
    });
}

#[test]
fn sc_005_a_claim_that_its_storage_can_not_serve() {
    reports("SC-005", |app| {
        let here = ireland(app);
        let cluster = cluster(app, &here);
        let classes = app.at(cluster.platform).add("storage", StorageClasses::new(&cluster));
        let claim = core_v1::PersistentVolumeClaim::new("documents").namespace("apache-fineract").spec(
            core_v1::PersistentVolumeClaimSpec::new()
                .access_modes(["ReadWriteMany"])
                .storage_class_name(&classes.gp3),
        );
        app.at(cluster.workloads).add("documents", claim);
    });
}

#[test]
fn sc_006_a_claim_too_small_for_its_iops() {
    let claims = |size: &'static str| {
        move |app: &mut Scope| {
            let here = ireland(app);
            let cluster = cluster(app, &here);
            let classes = app.at(cluster.platform).add("storage", StorageClasses::new(&cluster));
            let claim = core_v1::PersistentVolumeClaimSpec::new()
                .access_modes(["ReadWriteOnce"])
                .storage_class_name(&classes.io2)
                .resources(core_v1::VolumeResourceRequirements::new().requests([("storage", size)]));
            let claim =
                core_v1::PersistentVolumeClaim::new("ledger").namespace("apache-fineract").spec(claim);
            app.at(cluster.workloads).add("ledger", claim);
        }
    };
    reports("SC-006", claims("5Gi"));
    for enough in ["6Gi", "1Ti"] {
        let found = synthesize(claims(enough)).unwrap_err();
        assert!(!codes(&found).contains(&"SC-006"), "{enough}");
    }
}

#[test]
fn volumes_of_each_type_have_sizes_of_their_own() {
    let found = |parameters: &[(&'static str, &'static str)], size: &'static str| {
        let parameters = [&[("encrypted", "true")], parameters].concat();
        let program = move |app: &mut Scope| {
            let here = ireland(app);
            let cluster = cluster(app, &here);
            let class = storage_v1::StorageClass::new("own", "ebs.csi.aws.com").parameters(parameters);
            let class = class.volume_binding_mode("WaitForFirstConsumer");
            app.at(cluster.platform).add("own", class);
            let claim = core_v1::PersistentVolumeClaimSpec::new()
                .access_modes(["ReadWriteOnce"])
                .storage_class_name("own")
                .resources(core_v1::VolumeResourceRequirements::new().requests([("storage", size)]));
            let claim = core_v1::PersistentVolumeClaim::new("data").namespace("apache-fineract").spec(claim);
            app.at(cluster.workloads).add("data", claim);
        };
        let findings = findings(synthesize(program));
        let found = findings.iter().find(|finding| finding.code.id == "SC-006");
        found.map(|finding| format!("{}: {}", finding.message, finding.help.as_deref().unwrap_or_default()))
    };
    let takes = |size: &str, bound: &str, help: &str| {
        Some(format!("the claim is for {size} GiB of `own`, which takes {bound}: claim {help}"))
    };
    let more = takes("100", "125 or more", "`125Gi`, or of another class");
    assert_eq!(found(&[("type", "st1")], "100Gi"), more);
    assert_eq!(found(&[("type", "st1")], "102400Mi"), more);
    assert_eq!(found(&[("type", "st1")], "100G"), takes("94", "125 or more", "`125Gi`, or of another class"));
    assert_eq!(found(&[("type", "st1")], "125Gi"), None);
    assert_eq!(found(&[("type", "st1")], "134G"), None);
    let less = takes("17408", "16384 or less", "`16384Gi`, or of another class");
    assert_eq!(found(&[("type", "gp2")], "17Ti"), less);
    let faster = [("type", "gp3"), ("iops", "16000")];
    assert_eq!(found(&faster, "20Gi"), takes("20", "32 or more", "`32Gi`, or lower the IOPS"));
    assert_eq!(found(&faster, "32Gi"), None);
    let fast = [("type", "io1"), ("iops", "6000")];
    assert_eq!(found(&fast, "100Gi"), takes("100", "120 or more", "`120Gi`, or lower the IOPS"));
}

#[test]
fn sc_008_a_backup_plan_of_another_region() {
    reports("SC-008", |app| {
        let (here, there) = (ireland(app), france(app));
        let vault = app.at(there.stack).add("vault", there.vault());
        let plan = BackupPlan::new(&there.site, "data").rule(BackupRule::new("daily", &vault));
        let plan = app.at(there.stack).add("backup", plan);
        app.add("eks", eks(&here).backup(&plan));
    });
}

#[test]
fn sc_007_a_file_system_of_another_network() {
    reports("SC-007", |app| {
        let (here, there) = (ireland(app), france(app));
        let files = app.at(there.stack).add("files", there.files());
        let cluster = cluster(app, &here);
        app.at(cluster.platform).add("storage", StorageClasses::new(&cluster).files(&files));
    });
}
