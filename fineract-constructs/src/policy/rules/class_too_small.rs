//! `POL-RDS-006`

use std::collections::BTreeSet;

use fineract_core::{Code, NodeId, Severity};

use crate::policy::view::references;
use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-RDS-006",
    title: "instance class that a global database does not take",
    severity: Severity::Error,
    explanation: "## What it does\nFinds instances of class `db.t…` or `db.m…` in clusters of a global database.\n\n\
## Why is this bad\nA global database takes classes for memory only (AUR-5): the deployment fails when the second \
region joins.\n\n\
## Example\n`.db_instance_class(\"db.t3.medium\")` in a global database\n\n\
## Use instead\n`db.r7g.large`, which all four regions have, or `db.serverless`.",
};

fn check(view: &View, findings: &mut Findings) {
    let mut members: BTreeSet<NodeId> = view.referred("AWS::RDS::GlobalCluster", "SourceDBClusterIdentifier");
    let secondaries = view.of_type("AWS::RDS::DBCluster").iter();
    let secondaries = secondaries.filter(|cluster| cluster.has(&["GlobalClusterIdentifier"]));
    members.extend(secondaries.map(|cluster| cluster.node));
    for instance in view.of_type("AWS::RDS::DBInstance") {
        let of = instance.get(&["DBClusterIdentifier"]).map(references).unwrap_or_default();
        let class = instance.text(&["DBInstanceClass"]).unwrap_or_default();
        let small = class.starts_with("db.t") || class.starts_with("db.m");
        if small && of.iter().any(|cluster| members.contains(cluster)) {
            let message = format!("a global database takes no `{class}`");
            findings.report(instance, message, "take `db.r7g.large` or larger, or `db.serverless`");
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found, resource};

    fn instance(cluster: serde_json::Value, class: &str) -> Vec<String> {
        found(&RULE, |stack| {
            let cluster = stack.add("db", resource("AWS::RDS::DBCluster", cluster));
            let instance = resource("AWS::RDS::DBInstance", json!({"DBInstanceClass": class}));
            stack.add("writer", instance.refer("DBClusterIdentifier", cluster));
        })
    }

    #[test]
    fn a_small_class_in_a_global_database_is_found() {
        let found = instance(json!({"GlobalClusterIdentifier": "ledger"}), "db.t3.medium");
        assert_eq!(found, ["stack/writer: a global database takes no `db.t3.medium`"]);
    }

    #[test]
    fn a_class_for_memory_and_a_database_of_one_region_are_not() {
        assert!(instance(json!({"GlobalClusterIdentifier": "ledger"}), "db.r7g.large").is_empty());
        assert!(instance(json!({}), "db.t4g.medium").is_empty());
    }
}
