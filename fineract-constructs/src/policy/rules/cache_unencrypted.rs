//! `POL-EC-001`

use fineract_core::{Code, Severity};

use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-EC-001",
    title: "cache without encryption at rest",
    severity: Severity::Error,
    explanation: "## What it does\nFinds Redis replication groups without `AtRestEncryptionEnabled`.\n\n\
## Why is this bad\nSessions and balances are written to disk by snapshots and by replication. Encryption cannot \
be turned on later: the group must be replaced.\n\n\
## Example\n`elasticache::ReplicationGroup::new(\"sessions\")`\n\n\
## Use instead\n`.at_rest_encryption_enabled(true).kms_key_id(key)`. A secondary of a global datastore takes the \
setting of its primary.",
};

fn check(view: &View, findings: &mut Findings) {
    for group in view.of_type("AWS::ElastiCache::ReplicationGroup") {
        if !group.has(&["GlobalReplicationGroupId"]) && !group.is_true(&["AtRestEncryptionEnabled"]) {
            findings.report(
                group,
                "the cache is not encrypted at rest",
                "set `AtRestEncryptionEnabled` and `KmsKeyId`",
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
    fn a_cache_without_encryption_is_found() {
        let found = found(&RULE, |stack| {
            stack.add("redis", resource("AWS::ElastiCache::ReplicationGroup", json!({"Engine": "redis"})));
        });
        assert_eq!(found, ["stack/redis: the cache is not encrypted at rest"]);
    }

    #[test]
    fn an_encrypted_cache_and_a_secondary_are_not() {
        let found = found(&RULE, |stack| {
            let encrypted = json!({"AtRestEncryptionEnabled": true});
            stack.add("primary", resource("AWS::ElastiCache::ReplicationGroup", encrypted));
            let secondary = json!({"GlobalReplicationGroupId": "ldgnf-sessions"});
            stack.add("secondary", resource("AWS::ElastiCache::ReplicationGroup", secondary));
        });
        assert!(found.is_empty(), "{found:?}");
    }
}
