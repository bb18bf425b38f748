//! `POL-RDS-005`

use std::collections::BTreeMap;

use fineract_core::{Code, Doc, Severity};

use crate::policy::view::references;
use crate::policy::{Findings, Resource, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-RDS-005",
    title: "port, parameters or family of another engine",
    severity: Severity::Error,
    explanation: "## What it does\nFinds databases on the port of another engine, parameter groups with parameters of another \
engine, and databases whose parameter group is of another family.\n\n\
## Why is this bad\nAWS refuses the family and the parameter when it comes to them; the port it takes, and every \
rule, probe and client that knows the engine fails.\n\n\
## Example\n`rds::DbCluster::new().engine(\"aurora-postgresql\").port(3306)`\n\n\
## Use instead\n5432 for PostgreSQL, 3306 for MySQL; a family that starts with the engine, `aurora-postgresql17`.",
};

/// The port of other engines, by a part of an engine's name.
const PORTS: &[(&str, i64, &str)] = &[
    ("postgres", 3306, "MySQL"),
    ("postgres", 1521, "Oracle"),
    ("postgres", 1433, "SQL Server"),
    ("mysql", 5432, "PostgreSQL"),
    ("mariadb", 5432, "PostgreSQL"),
];

/// How parameters start that another engine has, by a part of a family's name.
const PARAMETERS: &[(&str, &[&str])] = &[
    ("postgres", &["query_cache_", "innodb_", "binlog_", "character_set_", "collation_", "slow_query_log"]),
    (
        "mysql",
        &["rds.force_ssl", "shared_preload_libraries", "work_mem", "shared_buffers", "log_min_duration_"],
    ),
];

const GROUPS: &[(&str, &str, &str)] = &[
    ("AWS::RDS::DBCluster", "DBClusterParameterGroupName", "AWS::RDS::DBClusterParameterGroup"),
    ("AWS::RDS::DBInstance", "DBParameterGroupName", "AWS::RDS::DBParameterGroup"),
];

fn check(view: &View, findings: &mut Findings) {
    for (ty, property, group_ty) in GROUPS {
        let mut families = BTreeMap::new();
        for group in view.of_type(group_ty) {
            let family = group.text(&["Family"]).unwrap_or_default();
            families.insert(group.node, family);
            check_parameters(group, family, findings);
        }
        for database in view.of_type(ty) {
            let Some(engine) = database.text(&["Engine"]) else { continue };
            let other = PORTS
                .iter()
                .find(|(of, port, _)| engine.contains(of) && database.number(&["Port"]) == Some(*port));
            if let Some((_, port, whose)) = other {
                findings.report(
                    database,
                    format!("`{engine}` is on {port}, the port of {whose}"),
                    "leave `Port` out",
                );
            }
            let group = database.get(&[property]);
            let family = match group {
                Some(Doc::Str(name)) => name.strip_prefix("default."),
                Some(group) => references(group).first().and_then(|node| families.get(node)).copied(),
                None => None,
            };
            if let Some(family) = family.filter(|family| !family.starts_with(engine)) {
                let message = format!("the parameters of `{engine}` are of the family `{family}`");
                findings.report(database, message, format!("take a family that starts with `{engine}`"));
            }
        }
    }
}

fn check_parameters(group: &Resource, family: &str, findings: &mut Findings) {
    let names = group.get(&["Parameters"]).and_then(Doc::as_map).into_iter().flatten().map(|(name, _)| name);
    for name in names {
        let foreign = PARAMETERS
            .iter()
            .any(|(of, starts)| family.contains(of) && starts.iter().any(|start| name.starts_with(start)));
        if foreign {
            findings.report(group, format!("`{family}` has no parameter `{name}`"), "remove it");
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found, resource};

    #[test]
    fn postgres_on_the_port_of_mysql_is_found() {
        let found = found(&RULE, |stack| {
            let cluster = json!({"Engine": "aurora-postgresql", "Port": 3306});
            stack.add("db", resource("AWS::RDS::DBCluster", cluster));
        });
        assert_eq!(found, ["stack/db: `aurora-postgresql` is on 3306, the port of MySQL"]);
    }

    #[test]
    fn a_parameter_and_a_family_of_mysql_are_found() {
        let found = found(&RULE, |stack| {
            let parameters =
                json!({"Family": "aurora-postgresql17", "Parameters": {"query_cache_size": "1"}});
            stack.add("parameters", resource("AWS::RDS::DBClusterParameterGroup", parameters));
            let family = json!({"Family": "aurora-mysql8.0"});
            let group = stack.add("mysql", resource("AWS::RDS::DBClusterParameterGroup", family));
            let cluster = resource("AWS::RDS::DBCluster", json!({"Engine": "aurora-postgresql"}));
            stack.add("db", cluster.refer("DBClusterParameterGroupName", group));
        });
        let parameter = "stack/parameters: `aurora-postgresql17` has no parameter `query_cache_size`";
        let family = "stack/db: the parameters of `aurora-postgresql` are of the family `aurora-mysql8.0`";
        assert_eq!(found, [parameter, family]);
    }

    #[test]
    fn what_fits_is_not() {
        let found = found(&RULE, |stack| {
            let parameters = json!({"Family": "aurora-postgresql17", "Parameters": {"rds.force_ssl": "1"}});
            let group = stack.add("parameters", resource("AWS::RDS::DBClusterParameterGroup", parameters));
            let cluster =
                resource("AWS::RDS::DBCluster", json!({"Engine": "aurora-postgresql", "Port": 5432}));
            stack.add("db", cluster.refer("DBClusterParameterGroupName", group));
        });
        assert!(found.is_empty(), "{found:?}");
    }
}
