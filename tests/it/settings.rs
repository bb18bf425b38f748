//! Settings that a service refuses together are reported where they are written.

use fineract_constructs::core::{Leaf, Scope, Slot};
use serde_json::{Value as Json, json};

use crate::kubernetes::doc;
use crate::support::{Written, codes, dublin, reports, synthesize};

/// Holds the report of a program with these resources of one stack.
#[track_caller]
fn refused<const N: usize>(code: &str, resources: [(&'static str, &'static str, Json); N]) {
    reports(code, |app| base(app, &resources));
}

fn base<'a>(app: &mut Scope, resources: impl IntoIterator<Item = &'a (&'static str, &'static str, Json)>) {
    let stack = app.add("base", dublin().stack("base"));
    for (id, ty, properties) in resources {
        app.at(stack).add(*id, Written(Leaf::new(Slot::Resource, *ty, doc(properties))));
    }
}

/// What is found in a program with these resources of one stack.
fn found(resources: &[(&'static str, &'static str, Json)]) -> Vec<&'static str> {
    synthesize(|app| base(app, resources))
        .map_or_else(|found| codes(&found), |assembly| codes(&assembly.findings))
}

/// The schema refuses such days, and no check fails over them.
#[test]
fn lifecycles_count_days_without_end() {
    let bucket = |days: [i64; 2]| {
        let move_to = |class: &str, days: i64| json!({"StorageClass": class, "TransitionInDays": days});
        let moves = json!([move_to("STANDARD_IA", days[0]), move_to("GLACIER", days[1])]);
        json!({"LifecycleConfiguration": {"Rules": [{"Status": "Enabled", "Transitions": moves}]}})
    };
    for days in [[i64::MIN, i64::MAX], [i64::MAX, i64::MIN], [i64::MAX, i64::MAX]] {
        let refused = found(&[("exports", "AWS::S3::Bucket", bucket(days))]);
        assert!(!refused.is_empty(), "{days:?}");
    }
}

#[test]
fn s3_010_objects_that_expire_before_they_move() {
    let moves = json!([{"StorageClass": "GLACIER", "TransitionInDays": 90}]);
    let rule = json!({"Status": "Enabled", "Transitions": moves, "ExpirationInDays": 30});
    refused("S3-010", [("exports", "AWS::S3::Bucket", json!({"LifecycleConfiguration": {"Rules": [rule]}}))]);
}

#[test]
fn efs_011_an_archive_without_elastic_throughput() {
    let policies = json!([{"TransitionToIA": "AFTER_30_DAYS"}, {"TransitionToArchive": "AFTER_14_DAYS"}]);
    refused("EFS-011", [("files", "AWS::EFS::FileSystem", json!({"LifecyclePolicies": policies}))]);
}

#[test]
fn data_005_a_backup_during_maintenance() {
    let windows = json!({
        "PreferredBackupWindow": "01:30-02:30", "PreferredMaintenanceWindow": "sun:02:00-sun:03:00",
    });
    refused("DATA-005", [("ledger", "AWS::RDS::DBCluster", windows)]);
}

#[test]
fn ga_006_a_port_of_two_listeners() {
    let listener = |from: u16, to: u16| {
        let accelerator = "arn:aws:globalaccelerator::111122223333:accelerator/1234abcd";
        json!({"AcceleratorArn": accelerator, "Protocol": "TCP", "PortRanges": [{"FromPort": from, "ToPort": to}]})
    };
    let ty = "AWS::GlobalAccelerator::Listener";
    refused("GA-006", [("payments", ty, listener(443, 443)), ("transfers", ty, listener(400, 500))]);
    let mut chosen = listener(400, 500);
    chosen["Protocol"] = json!({"Fn::Select": [0, {"Fn::Split": [",", {"Fn::ImportValue": "protocols"}]}]});
    let known = found(&[("payments", ty, listener(443, 443)), ("transfers", ty, chosen)]);
    assert!(!known.contains(&"GA-006"), "{known:?}");
}

#[test]
fn r53_021_an_alias_by_the_zone_of_frankfurt() {
    let target = json!({
        "DNSName": "edge-1234567890.eu-west-1.elb.amazonaws.com", "HostedZoneId": "Z215JYRZR1TBD5",
    });
    let record = json!({
        "HostedZoneId": "Z0123456789ABCDEFGHIJ", "Name": "app.fineract.example", "Type": "A", "AliasTarget": target,
    });
    refused("R53-021", [("app", "AWS::Route53::RecordSet", record)]);
}
