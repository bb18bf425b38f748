//! `POL-DEL-002`

use fineract_core::{Code, Severity};

use crate::policy::{Findings, Resource, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-DEL-002",
    title: "database that one call deletes",
    severity: Severity::Error,
    explanation: "## What it does\nFinds databases, tables and user pools outside of `dev` without deletion protection.\n\n\
## Why is this bad\nOne call, or one stack that is deleted in the wrong window, takes the ledger. Protection makes \
it two calls.\n\n\
## Example\n`rds::DbCluster::new().engine(\"aurora-postgresql\")`\n\n\
## Use instead\n`.deletion_protection(true)`",
};

/// The property that protects a type.
const PROTECTED: &[(&str, &str)] = &[
    ("AWS::DynamoDB::Table", "DeletionProtectionEnabled"),
    ("AWS::RDS::DBCluster", "DeletionProtection"),
    ("AWS::RDS::DBInstance", "DeletionProtection"),
    ("AWS::RDS::GlobalCluster", "DeletionProtection"),
];

fn check(view: &View, findings: &mut Findings) {
    for (ty, property) in PROTECTED {
        for data in view.of_type(ty) {
            let member = data.ty == "AWS::RDS::DBInstance" && data.has(&["DBClusterIdentifier"]);
            check_one(data, member || data.is_true(&[property]), property, findings);
        }
    }
    for pool in view.of_type("AWS::Cognito::UserPool") {
        let protection = pool.text(&["DeletionProtection"]);
        check_one(pool, protection == Some("ACTIVE"), "DeletionProtection", findings);
    }
}

fn check_one(data: &Resource, protected: bool, property: &str, findings: &mut Findings) {
    if data.is_critical() && !protected {
        findings.report(data, "one call deletes the data", format!("turn on `{property}`"));
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found, found_in, resource};

    #[test]
    fn a_database_without_protection_is_found() {
        let found = found(&RULE, |stack| {
            stack.add("db", resource("AWS::RDS::DBCluster", json!({})));
        });
        assert_eq!(found, ["stack/db: one call deletes the data"]);
    }

    #[test]
    fn each_type_is_protected_by_its_property_and_outside_of_dev_alone() {
        for (ty, property, on) in [
            ("AWS::Cognito::UserPool", "DeletionProtection", json!("ACTIVE")),
            ("AWS::DynamoDB::Table", "DeletionProtectionEnabled", json!(true)),
            ("AWS::RDS::DBInstance", "DeletionProtection", json!(true)),
            ("AWS::RDS::GlobalCluster", "DeletionProtection", json!(true)),
        ] {
            let of = |environment, properties| {
                found_in(environment, &RULE, |stack| {
                    stack.add("it", resource(ty, properties));
                })
            };
            assert_eq!(of("prod", json!({})).len(), 1, "{ty}");
            assert_eq!(of("prod", json!({property: "INACTIVE"})).len(), 1, "{ty}");
            assert!(of("prod", json!({property: on})).is_empty(), "{ty}");
            assert!(of("dev", json!({})).is_empty(), "{ty}");
        }
    }

    #[test]
    fn a_protected_database_and_its_members_are_not() {
        let found = found(&RULE, |stack| {
            stack.add("db", resource("AWS::RDS::DBCluster", json!({"DeletionProtection": true})));
            stack.add("writer", resource("AWS::RDS::DBInstance", json!({"DBClusterIdentifier": "db"})));
        });
        assert!(found.is_empty(), "{found:?}");
    }
}
