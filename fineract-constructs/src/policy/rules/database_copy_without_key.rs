//! `POL-RDS-002`

use fineract_core::{Code, Severity};

use crate::policy::{Findings, Resource, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-RDS-002",
    title: "copy of a database without a key of its region",
    severity: Severity::Error,
    explanation: "## What it does\nFinds secondaries of global databases and replicas from other regions without `KmsKeyId`.\n\n\
## Why is this bad\nKeys hold in one region. Without one of its own, a secondary is encrypted by the default key \
of the service there, which no policy of yours governs, and a replica of an encrypted database is refused.\n\n\
## Example\n`rds::DbCluster::new().global_cluster_identifier(\"ledger\")`\n\n\
## Use instead\n`.kms_key_id(key)` with a key of the region that the copy is in.",
};

fn check(view: &View, findings: &mut Findings) {
    for cluster in view.of_type("AWS::RDS::DBCluster") {
        let copies =
            cluster.has(&["GlobalClusterIdentifier"]) || cluster.has(&["ReplicationSourceIdentifier"]);
        if copies && !cluster.has(&["KmsKeyId"]) {
            report(cluster, findings);
        }
    }
    for replica in view.of_type("AWS::RDS::DBInstance") {
        let source = replica.text(&["SourceDBInstanceIdentifier"]).and_then(region_of);
        if source.is_some_and(|region| region != replica.region) && !replica.has(&["KmsKeyId"]) {
            report(replica, findings);
        }
    }
}

fn report(copy: &Resource, findings: &mut Findings) {
    let message = format!("the copy in {} has no key of that region", copy.region);
    findings.report(copy, message, "set `KmsKeyId` to a key of the region");
}

/// The region in an ARN.
fn region_of(arn: &str) -> Option<&str> {
    arn.strip_prefix("arn:")?.split(':').nth(2)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found, resource};

    #[test]
    fn a_secondary_without_a_key_is_found() {
        let found = found(&RULE, |stack| {
            stack.add("db", resource("AWS::RDS::DBCluster", json!({"GlobalClusterIdentifier": "ledger"})));
        });
        assert_eq!(found, ["stack/db: the copy in eu-west-1 has no key of that region"]);
    }

    #[test]
    fn a_replica_of_another_region_without_a_key_is_found() {
        let source = json!({"SourceDBInstanceIdentifier": "arn:aws:rds:eu-central-1:111122223333:db:ledger"});
        let found = found(&RULE, |stack| {
            stack.add("db", resource("AWS::RDS::DBInstance", source));
        });
        assert_eq!(found.len(), 1);
    }

    #[test]
    fn a_secondary_with_a_key_and_a_replica_in_the_same_region_are_not() {
        let secondary = json!({"GlobalClusterIdentifier": "ledger", "KmsKeyId": "alias/fineract/prod/rds"});
        let found = found(&RULE, |stack| {
            stack.add("db", resource("AWS::RDS::DBCluster", secondary));
            let near = json!({"SourceDBInstanceIdentifier": "ledger"});
            stack.add("replica", resource("AWS::RDS::DBInstance", near));
        });
        assert!(found.is_empty(), "{found:?}");
    }
}
