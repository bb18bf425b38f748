//! `POL-EC-002`

use fineract_core::{Code, Severity};

use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-EC-002",
    title: "cache without encryption in transit",
    severity: Severity::Error,
    explanation: "## What it does\nFinds Redis replication groups without `TransitEncryptionEnabled`.\n\n\
## Why is this bad\nWhat services and the cache say to each other crosses the network in the clear, passwords \
included.\n\n\
## Example\n`elasticache::ReplicationGroup::new(\"sessions\").at_rest_encryption_enabled(true)`\n\n\
## Use instead\n`.transit_encryption_enabled(true)`, and `rediss://` in the clients.",
};

fn check(view: &View, findings: &mut Findings) {
    for group in view.of_type("AWS::ElastiCache::ReplicationGroup") {
        if !group.has(&["GlobalReplicationGroupId"]) && !group.is_true(&["TransitEncryptionEnabled"]) {
            findings.report(group, "the cache is reached without TLS", "set `TransitEncryptionEnabled`");
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found, resource};

    #[test]
    fn a_cache_without_tls_is_found() {
        let found = found(&RULE, |stack| {
            let group = json!({"TransitEncryptionEnabled": false});
            stack.add("redis", resource("AWS::ElastiCache::ReplicationGroup", group));
        });
        assert_eq!(found, ["stack/redis: the cache is reached without TLS"]);
    }

    #[test]
    fn a_cache_with_tls_is_not() {
        let found = found(&RULE, |stack| {
            let group = json!({"TransitEncryptionEnabled": true});
            stack.add("redis", resource("AWS::ElastiCache::ReplicationGroup", group));
        });
        assert!(found.is_empty(), "{found:?}");
    }
}
