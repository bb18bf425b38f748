//! `GA-008`

use fineract_core::{Code, Doc, Severity};

use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "GA-008",
    title: "a data store behind an accelerator",
    severity: Severity::Error,
    explanation: "## What it does\nFinds listeners of accelerators on the ports of PostgreSQL and Redis (GA-8).\n\n\
## Why is this bad\nAn accelerator gives addresses on the internet. A database or a cache has none: services reach it in their \
own network, and nobody else does.\n\n\
## Example\n`GlobalAccelerator::new(law::EEA, \"fineract\", \"prod\").listener(5432)`\n\n\
## Use instead\nExpose the service that owns the data. A service that only happens to listen on such a port takes another.",
};

/// Ports of data stores. Source: GA-8.
const DATA_STORES: [(i64, &str); 2] = [(5432, "PostgreSQL"), (6379, "Redis")];

fn check(view: &View, findings: &mut Findings) {
    for listener in view.of_type("AWS::GlobalAccelerator::Listener") {
        for range in listener.items(&["PortRanges"]) {
            let port = |key: &str| match range.at(&[key]) {
                Some(Doc::Int(port)) => Some(*port),
                _ => None,
            };
            let (Some(from), Some(to)) = (port("FromPort"), port("ToPort")) else { continue };
            for (port, store) in DATA_STORES.iter().filter(|(port, _)| (from..=to).contains(port)) {
                let message = format!("`{port}` is the port of {store}");
                findings.report(listener, message, "keep data stores in the private network");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found, resource};

    fn listener(from: u16, to: u16) -> Vec<String> {
        found(&RULE, |stack| {
            let listener = json!({"Protocol": "TCP", "PortRanges": [{"FromPort": from, "ToPort": to}]});
            stack.add("listener", resource("AWS::GlobalAccelerator::Listener", listener));
        })
    }

    #[test]
    fn the_port_of_a_database_is_found_in_a_range_too() {
        assert_eq!(listener(6379, 6379), ["stack/listener: `6379` is the port of Redis"]);
        assert_eq!(listener(5000, 6000), ["stack/listener: `5432` is the port of PostgreSQL"]);
    }

    #[test]
    fn the_port_of_a_service_is_not() {
        assert!(listener(443, 443).is_empty());
    }
}
