//! `POL-HA-004`

use std::collections::BTreeMap;

use fineract_core::{Code, Doc, NodeId, Severity};

use crate::policy::view::references;
use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-HA-004",
    title: "database that nobody takes over",
    severity: Severity::Error,
    explanation: "## What it does\nFinds Aurora clusters outside of `dev` with one instance, and databases without `MultiAZ`. \
Secondaries of a global database may be without instances.\n\n\
## Why is this bad\nWhen the only instance fails, Aurora makes a new one first: minutes without a ledger, instead \
of seconds.\n\n\
## Example\nOne `rds::DbInstance` in a cluster\n\n\
## Use instead\nA reader in another zone: Aurora promotes it within a minute.",
};

fn check(view: &View, findings: &mut Findings) {
    let mut members: BTreeMap<NodeId, usize> = BTreeMap::new();
    let mut by_name: BTreeMap<&str, usize> = BTreeMap::new();
    for instance in view.of_type("AWS::RDS::DBInstance") {
        match instance.get(&["DBClusterIdentifier"]) {
            Some(Doc::Str(name)) => *by_name.entry(name).or_default() += 1,
            Some(reference) => {
                for node in references(reference) {
                    *members.entry(node).or_default() += 1;
                }
            }
            None if instance.is_critical() && !instance.is_true(&["MultiAZ"]) => {
                findings.report(instance, "the database is in one zone", "set `MultiAZ`");
            }
            None => {}
        }
    }
    for cluster in view.of_type("AWS::RDS::DBCluster").iter().filter(|cluster| cluster.is_critical()) {
        let aurora = cluster.text(&["Engine"]).is_some_and(|engine| engine.starts_with("aurora"));
        let named = cluster.text(&["DBClusterIdentifier"]).and_then(|name| by_name.get(name));
        let count = members.get(&cluster.node).or(named).copied().unwrap_or(0);
        if aurora && !cluster.has(&["GlobalClusterIdentifier"]) && count < 2 {
            let message = format!("no reader takes over: instances of the cluster: {count}");
            findings.report(cluster, message, "add a reader in another zone");
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found, resource};

    fn cluster(instances: &[&str]) -> Vec<String> {
        found(&RULE, |stack| {
            let cluster =
                stack.add("db", resource("AWS::RDS::DBCluster", json!({"Engine": "aurora-postgresql"})));
            for id in instances {
                let instance = resource("AWS::RDS::DBInstance", json!({}));
                stack.add(*id, instance.refer("DBClusterIdentifier", cluster));
            }
        })
    }

    #[test]
    fn a_writer_alone_is_found() {
        assert_eq!(cluster(&["a"]), ["stack/db: no reader takes over: instances of the cluster: 1"]);
    }

    #[test]
    fn a_writer_with_a_reader_is_not() {
        assert!(cluster(&["a", "b"]).is_empty());
    }

    #[test]
    fn a_database_in_one_zone_is_found() {
        let found = found(&RULE, |stack| {
            stack.add("db", resource("AWS::RDS::DBInstance", json!({"Engine": "postgres"})));
        });
        assert_eq!(found, ["stack/db: the database is in one zone"]);
    }
}
