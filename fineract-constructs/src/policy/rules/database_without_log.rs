//! `POL-LOG-006`

use fineract_core::{Code, Doc, Severity};

use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-LOG-006",
    title: "database without log",
    severity: Severity::Error,
    explanation: "## What it does\nFinds database clusters outside of `dev` without `EnableCloudwatchLogsExports`.\n\n\
## Why is this bad\nRefused logins, errors and slow statements stay on the instance, and are gone with it.\n\n\
## Example\n`rds::DbCluster::new().engine(\"aurora-postgresql\")`\n\n\
## Use instead\n`.enable_cloudwatch_logs_exports([\"postgresql\"])`, and a log group with a retention for it.",
};

fn check(view: &View, findings: &mut Findings) {
    for cluster in view.of_type("AWS::RDS::DBCluster").iter().filter(|cluster| cluster.is_critical()) {
        let exports = match cluster.get(&["EnableCloudwatchLogsExports"]) {
            Some(Doc::List(logs)) => !logs.is_empty(),
            other => other.is_some(),
        };
        if !exports {
            let help = "set `EnableCloudwatchLogsExports` to `[postgresql]`";
            findings.report(cluster, "the database's log stays on the instance", help);
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found, resource};

    #[test]
    fn a_database_without_a_log_is_found() {
        let found = found(&RULE, |stack| {
            stack.add("db", resource("AWS::RDS::DBCluster", json!({"EnableCloudwatchLogsExports": []})));
        });
        assert_eq!(found, ["stack/db: the database's log stays on the instance"]);
    }

    #[test]
    fn a_database_with_a_log_is_not() {
        let found = found(&RULE, |stack| {
            stack.add(
                "db",
                resource("AWS::RDS::DBCluster", json!({"EnableCloudwatchLogsExports": ["postgresql"]})),
            );
        });
        assert!(found.is_empty(), "{found:?}");
    }
}
