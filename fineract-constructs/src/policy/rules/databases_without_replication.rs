//! `POL-K8S-007`

use fineract_core::{Code, Doc, Severity};

use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-K8S-007",
    title: "replicas of a database that do not replicate",
    severity: Severity::Error,
    explanation: "## What it does\nFinds stateful sets of more than one plain `postgres`, `mysql`, `mariadb` or `redis`.\n\n\
## Why is this bad\nEach pod has a volume and data of its own, behind one service: a payment lands in one of three \
ledgers, at random.\n\n\
## Example\n`replicas: 3` with `image: postgres:17.11`\n\n\
## Use instead\n`replicas: 1`, an operator that replicates, or Aurora.",
};

/// Images that start one server, which knows of no other.
const PLAIN: &[&str] = &["postgres", "mysql", "mariadb", "redis", "valkey"];

fn check(view: &View, findings: &mut Findings) {
    for set in view.of_kind("StatefulSet") {
        let Some(Doc::Int(replicas @ 2..)) = set.get(&["spec", "replicas"]) else { continue };
        let images = set.containers().filter_map(|container| container.at(&["image"]).and_then(Doc::as_str));
        for image in images {
            let repository = image.split(['@', ':']).next().unwrap_or_default();
            let name = repository.rsplit('/').next().unwrap_or_default();
            if PLAIN.contains(&name) {
                let message = format!("{} is {replicas} unrelated databases", set.title());
                findings.report(set, message, "set `replicas` to 1, or use an operator");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found_in_cluster, object};

    fn set(replicas: i64, image: &str) -> Vec<String> {
        found_in_cluster(&RULE, |bundle| {
            let spec =
                json!({"replicas": replicas, "template": {"spec": {"containers": [{"image": image}]}}});
            bundle
                .add("db", object(json!({"kind": "StatefulSet", "metadata": {"name": "db"}, "spec": spec})));
        })
    }

    #[test]
    fn three_plain_databases_are_found() {
        assert_eq!(
            set(3, "docker.io/library/postgres:17.11"),
            ["bundle/db: StatefulSet `db` is 3 unrelated databases"]
        );
    }

    #[test]
    fn one_database_and_several_of_something_else_are_not() {
        assert!(set(1, "postgres:17.11").is_empty());
        assert!(set(3, "fineract/ledger:1.4.2").is_empty());
    }
}
