//! `POL-BAK-002`

use fineract_core::{Code, Doc, Severity};

use crate::policy::{Findings, Resource, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-BAK-002",
    title: "backups kept for less than a week",
    severity: Severity::Error,
    explanation: "## What it does\nFinds databases outside of `dev` that keep automatic backups for less than seven days, and caches \
that keep no snapshot.\n\n\
## Why is this bad\nA mistake in the books is often found after the weekend. The default of Aurora is one day.\n\n\
## Example\n`rds::DbCluster::new().engine(\"aurora-postgresql\")`\n\n\
## Use instead\n`.backup_retention_period(35)`; for caches `.snapshot_retention_limit(7)`.",
};

fn check(view: &View, findings: &mut Findings) {
    for database in view.of_types(&["AWS::RDS::DBCluster", "AWS::RDS::DBInstance"]) {
        let member = database.ty == "AWS::RDS::DBInstance" && database.has(&["DBClusterIdentifier"]);
        let replica = database.has(&["SourceDBInstanceIdentifier"]);
        check_days(database, "BackupRetentionPeriod", 7, !member && !replica, findings);
    }
    for cache in view.of_type("AWS::ElastiCache::ReplicationGroup") {
        let secondary = cache.has(&["GlobalReplicationGroupId"]);
        check_days(cache, "SnapshotRetentionLimit", 1, !secondary, findings);
    }
}

fn check_days(resource: &Resource, property: &str, least: i64, has_backups: bool, findings: &mut Findings) {
    let unknown = matches!(resource.get(&[property]), Some(Doc::Expr(_)));
    let days = resource.number(&[property]);
    if has_backups && resource.is_critical() && !unknown && days.is_none_or(|days| days < least) {
        let kept = days
            .map_or_else(|| "as long as the service pleases".to_owned(), |days| format!("for {days} days"));
        findings.report(
            resource,
            format!("backups are kept {kept}"),
            format!("set `{property}` to {least} or more"),
        );
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found, found_in, resource};

    #[test]
    fn a_day_is_found() {
        let found = found(&RULE, |stack| {
            stack.add("one", resource("AWS::RDS::DBCluster", json!({"BackupRetentionPeriod": 3})));
            stack.add("two", resource("AWS::RDS::DBCluster", json!({})));
        });
        assert_eq!(
            found,
            [
                "stack/one: backups are kept for 3 days",
                "stack/two: backups are kept as long as the service pleases"
            ]
        );
    }

    #[test]
    fn a_cache_without_snapshots_is_found_and_its_follower_is_not() {
        let found = found(&RULE, |stack| {
            let ty = "AWS::ElastiCache::ReplicationGroup";
            stack.add("kept", resource(ty, json!({"SnapshotRetentionLimit": 1})));
            stack.add("lost", resource(ty, json!({"SnapshotRetentionLimit": 0})));
            stack.add("follower", resource(ty, json!({"GlobalReplicationGroupId": "ldgnf-sessions"})));
        });
        assert_eq!(found, ["stack/lost: backups are kept for 0 days"]);
    }

    #[test]
    fn a_week_is_enough_and_developers_need_none() {
        let of = |environment, days| {
            found_in(environment, &RULE, |stack| {
                let ty = "AWS::RDS::DBInstance";
                stack.add("db", resource(ty, json!({"BackupRetentionPeriod": days})));
                stack.add("replica", resource(ty, json!({"SourceDBInstanceIdentifier": "db"})));
            })
        };
        assert_eq!([of("prod", 6).len(), of("prod", 7).len(), of("dev", 0).len()], [1, 0, 0]);
    }

    #[test]
    fn weeks_and_members_are_not() {
        let found = found(&RULE, |stack| {
            stack.add("db", resource("AWS::RDS::DBCluster", json!({"BackupRetentionPeriod": 35})));
            stack.add("writer", resource("AWS::RDS::DBInstance", json!({"DBClusterIdentifier": "db"})));
        });
        assert!(found.is_empty(), "{found:?}");
    }
}
