//! `POL-RDS-004`

use fineract_core::{Code, Doc, Severity};

use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-RDS-004",
    title: "database with a public address",
    severity: Severity::Error,
    explanation: "## What it does\nFinds databases that are `PubliclyAccessible`.\n\n\
## Why is this bad\nThe database gets a public name and address: one rule of a security group stands between it \
and the internet.\n\n\
## Example\n`rds::DbInstance::new().publicly_accessible(true)`\n\n\
## Use instead\n`.publicly_accessible(false)`, in the database subnets, reached from the services' security group.",
};

fn check(view: &View, findings: &mut Findings) {
    for database in view.of_types(&["AWS::RDS::DBCluster", "AWS::RDS::DBInstance"]) {
        let public = database.get(&["PubliclyAccessible"]);
        if matches!(public, Some(Doc::Bool(true))) || public.and_then(Doc::as_str) == Some("true") {
            findings.report(
                database,
                "the database has a public address",
                "set `PubliclyAccessible` to `false`",
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found, resource};

    #[test]
    fn a_public_database_is_found() {
        let found = found(&RULE, |stack| {
            stack.add("db", resource("AWS::RDS::DBInstance", json!({"PubliclyAccessible": true})));
        });
        assert_eq!(found, ["stack/db: the database has a public address"]);
    }

    #[test]
    fn a_private_database_is_not() {
        let found = found(&RULE, |stack| {
            stack.add("db", resource("AWS::RDS::DBInstance", json!({"PubliclyAccessible": false})));
        });
        assert!(found.is_empty(), "{found:?}");
    }
}
