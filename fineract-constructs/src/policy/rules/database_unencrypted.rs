//! `POL-RDS-001`

use fineract_core::{Code, Severity};

use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-RDS-001",
    title: "database without encryption at rest",
    severity: Severity::Error,
    explanation: "## What it does\nFinds database clusters, databases and global databases without `StorageEncrypted`.\n\n\
## Why is this bad\nStorage, snapshots and replicas of an unencrypted database are readable to whoever gets at \
them, and encryption cannot be turned on later: the database must be copied to a new one.\n\n\
## Example\n`rds::DbCluster::new().engine(\"aurora-postgresql\")`\n\n\
## Use instead\n`.storage_encrypted(true).kms_key_id(key)`. A secondary of a global database and a copy of a \
snapshot take the encryption of their source.",
};

/// What gives a database its encryption, so that it doesn't choose for itself.
const INHERITS: &[&str] = &[
    "DBClusterIdentifier",
    "DBSnapshotIdentifier",
    "GlobalClusterIdentifier",
    "ReplicationSourceIdentifier",
    "SnapshotIdentifier",
    "SourceDBClusterIdentifier",
    "SourceDBInstanceIdentifier",
];

fn check(view: &View, findings: &mut Findings) {
    for database in view.of_types(&["AWS::RDS::DBCluster", "AWS::RDS::DBInstance"]) {
        let inherits = INHERITS.iter().any(|property| database.has(&[property]));
        if !inherits && !database.is_true(&["StorageEncrypted"]) {
            findings.report(
                database,
                "the database is not encrypted",
                "set `StorageEncrypted` and `KmsKeyId`",
            );
        }
    }
    for database in view.of_type("AWS::RDS::GlobalCluster") {
        if !database.has(&["SourceDBClusterIdentifier"]) && !database.is_true(&["StorageEncrypted"]) {
            findings.report(database, "the global database is not encrypted", "set `StorageEncrypted`");
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found, resource};

    #[test]
    fn a_cluster_without_encryption_is_found() {
        let found = found(&RULE, |stack| {
            stack.add("db", resource("AWS::RDS::DBCluster", json!({"Engine": "aurora-postgresql"})));
        });
        assert_eq!(found, ["stack/db: the database is not encrypted"]);
    }

    #[test]
    fn an_encrypted_cluster_and_its_members_are_not() {
        let found = found(&RULE, |stack| {
            stack.add("db", resource("AWS::RDS::DBCluster", json!({"StorageEncrypted": true})));
            stack.add("writer", resource("AWS::RDS::DBInstance", json!({"DBClusterIdentifier": "db"})));
        });
        assert!(found.is_empty(), "{found:?}");
    }

    #[test]
    fn what_follows_another_takes_its_encryption() {
        let of = |ty, property: &str| {
            found(&RULE, |stack| {
                stack.add("db", resource(ty, json!({property: "another"})));
            })
        };
        for property in ["DBSnapshotIdentifier", "SourceDBClusterIdentifier", "SourceDBInstanceIdentifier"] {
            assert!(of("AWS::RDS::DBInstance", property).is_empty(), "{property}");
        }
        for property in ["GlobalClusterIdentifier", "ReplicationSourceIdentifier", "SnapshotIdentifier"] {
            assert!(of("AWS::RDS::DBCluster", property).is_empty(), "{property}");
        }
        assert!(of("AWS::RDS::GlobalCluster", "SourceDBClusterIdentifier").is_empty());
        let alone = of("AWS::RDS::GlobalCluster", "GlobalClusterIdentifier");
        assert_eq!(alone, ["stack/db: the global database is not encrypted"]);
    }
}
