//! `POL-RDS-003`

use fineract_core::{Code, Doc, Severity};

use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-RDS-003",
    title: "database that can be reached without TLS",
    severity: Severity::Error,
    explanation: "## What it does\nFinds parameter groups of PostgreSQL without `rds.force_ssl`, and of MySQL without \
`require_secure_transport`.\n\n\
## Why is this bad\nClients choose whether they use TLS unless the server insists: one with an old driver sends \
its password and balances in the clear.\n\n\
## Example\n`rds::DbClusterParameterGroup::new(\"ledger\", \"aurora-postgresql17\", [])`\n\n\
## Use instead\nParameters with `rds.force_ssl: \"1\"`, and `sslmode=verify-full` in the clients.",
};

/// Parameters that make a server insist on TLS, by the start of the family of the group that has them.
///
/// Source: RDS and Aurora user guides, "SSL/TLS". Groups of single Aurora instances don't have them.
const PARAMETERS: &[(&str, &str, &str)] = &[
    ("AWS::RDS::DBClusterParameterGroup", "aurora-postgresql", "rds.force_ssl"),
    ("AWS::RDS::DBClusterParameterGroup", "postgres", "rds.force_ssl"),
    ("AWS::RDS::DBParameterGroup", "postgres", "rds.force_ssl"),
    ("AWS::RDS::DBClusterParameterGroup", "aurora-mysql", "require_secure_transport"),
    ("AWS::RDS::DBParameterGroup", "mysql", "require_secure_transport"),
];

fn check(view: &View, findings: &mut Findings) {
    for (ty, start, parameter) in PARAMETERS {
        for group in view.of_type(ty) {
            let family = group.text(&["Family"]).unwrap_or_default();
            let insists = match group.get(&["Parameters", parameter]) {
                Some(Doc::Str(value)) => value == "1" || value.eq_ignore_ascii_case("on"),
                Some(Doc::Int(value)) => *value == 1,
                Some(Doc::Bool(value)) => *value,
                Some(Doc::Expr(_)) => true,
                _ => matches!(group.get(&["Parameters"]), Some(Doc::Expr(_))),
            };
            if family.starts_with(start) && !insists {
                let message =
                    format!("servers with these parameters answer without TLS: `{parameter}` is not `1`");
                findings.report(group, message, format!("set `{parameter}` to `1`"));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found, resource};

    fn group(parameters: serde_json::Value) -> Vec<String> {
        group_of("AWS::RDS::DBClusterParameterGroup", "aurora-postgresql17", parameters)
    }

    fn group_of(ty: &'static str, family: &str, parameters: serde_json::Value) -> Vec<String> {
        found(&RULE, |stack| {
            stack.add("parameters", resource(ty, json!({"Family": family, "Parameters": parameters})));
        })
    }

    #[test]
    fn a_server_that_does_not_insist_is_found() {
        let message = "servers with these parameters answer without TLS: `rds.force_ssl` is not `1`";
        assert_eq!(group(json!({})), [format!("stack/parameters: {message}")]);
        assert_eq!(group(json!({"rds.force_ssl": "0"})).len(), 1);
    }

    #[test]
    fn a_server_that_insists_is_not() {
        assert!(group(json!({"rds.force_ssl": "1"})).is_empty());
    }

    #[test]
    fn each_kind_of_server_is_asked_in_its_words() {
        let cluster = "AWS::RDS::DBClusterParameterGroup";
        let instance = "AWS::RDS::DBParameterGroup";
        for (ty, family, parameter) in [
            (cluster, "postgres17", "rds.force_ssl"),
            (instance, "postgres17", "rds.force_ssl"),
            (cluster, "aurora-mysql8.0", "require_secure_transport"),
            (instance, "mysql8.4", "require_secure_transport"),
        ] {
            assert_eq!(group_of(ty, family, json!({})).len(), 1, "{family}");
            assert!(group_of(ty, family, json!({parameter: "ON"})).is_empty(), "{family}");
        }
        assert!(group_of(instance, "aurora-postgresql17", json!({})).is_empty(), "its cluster has them");
    }
}
