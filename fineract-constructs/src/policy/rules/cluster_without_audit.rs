//! `POL-EKS-002`

use fineract_core::{Code, Doc, Severity};

use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-EKS-002",
    title: "cluster without audit log",
    severity: Severity::Error,
    explanation: "## What it does\nFinds clusters outside of `dev` that do not log `api`, `audit` and `authenticator`.\n\n\
## Why is this bad\nWho read which secret, who changed which deployment: only the audit log of the API server \
knows.\n\n\
## Example\n`eks::Cluster::new(vpc, role)` without `Logging`\n\n\
## Use instead\n`Logging` with the types `api`, `audit` and `authenticator`; better all five.",
};

const NEEDED: &[&str] = &["api", "audit", "authenticator"];

fn check(view: &View, findings: &mut Findings) {
    for cluster in view.of_type("AWS::EKS::Cluster").iter().filter(|cluster| cluster.is_critical()) {
        let types = cluster.items(&["Logging", "ClusterLogging", "EnabledTypes"]);
        let types: Vec<_> = types.iter().filter_map(|ty| ty.at(&["Type"]).and_then(Doc::as_str)).collect();
        let missing: Vec<_> =
            NEEDED.iter().filter(|ty| !types.contains(ty)).map(|ty| format!("`{ty}`")).collect();
        if !missing.is_empty() {
            let message = format!("the cluster does not log {}", missing.join(", "));
            findings.report(cluster, message, "add them to `Logging.ClusterLogging.EnabledTypes`");
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found, resource};

    fn cluster(types: &[&str]) -> Vec<String> {
        let types: Vec<_> = types.iter().map(|ty| json!({"Type": ty})).collect();
        found(&RULE, |stack| {
            let logging = json!({"Logging": {"ClusterLogging": {"EnabledTypes": types}}});
            stack.add("cluster", resource("AWS::EKS::Cluster", logging));
        })
    }

    #[test]
    fn a_cluster_without_audit_is_found() {
        assert_eq!(
            cluster(&["api", "scheduler"]),
            ["stack/cluster: the cluster does not log `audit`, `authenticator`"]
        );
    }

    #[test]
    fn each_of_three_logs_is_missed() {
        for missing in ["api", "audit", "authenticator"] {
            let others: Vec<_> = NEEDED.iter().copied().filter(|ty| *ty != missing).collect();
            assert_eq!(cluster(&others), [format!("stack/cluster: the cluster does not log `{missing}`")]);
        }
    }

    #[test]
    fn a_cluster_with_audit_is_not() {
        assert!(cluster(&["api", "audit", "authenticator"]).is_empty());
    }
}
