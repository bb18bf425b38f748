//! `POL-EC-003`

use fineract_core::{Code, Severity};

use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-EC-003",
    title: "cache that asks nobody who they are",
    severity: Severity::Error,
    explanation: "## What it does\nFinds Redis replication groups with neither `UserGroupIds` nor `AuthToken`.\n\n\
## Why is this bad\nWhoever reaches the port reads and writes everything: the network is the only wall.\n\n\
## Example\n`elasticache::ReplicationGroup::new(\"sessions\").transit_encryption_enabled(true)`\n\n\
## Use instead\n`.user_group_ids([group])`, or an `AuthToken` from Secrets Manager.",
};

fn check(view: &View, findings: &mut Findings) {
    for group in view.of_type("AWS::ElastiCache::ReplicationGroup") {
        let secondary = group.has(&["GlobalReplicationGroupId"]);
        let knows_users = !group.items(&["UserGroupIds"]).is_empty() || group.has(&["AuthToken"]);
        if !secondary && !knows_users {
            findings.report(
                group,
                "the cache has no users and no password",
                "set `UserGroupIds` or `AuthToken`",
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
    fn a_cache_without_users_is_found() {
        let found = found(&RULE, |stack| {
            stack.add("redis", resource("AWS::ElastiCache::ReplicationGroup", json!({"UserGroupIds": []})));
        });
        assert_eq!(found, ["stack/redis: the cache has no users and no password"]);
    }

    #[test]
    fn a_cache_with_a_password_or_users_is_not() {
        let found = found(&RULE, |stack| {
            let token = json!({"AuthToken": "{{resolve:secretsmanager:redis}}"});
            stack.add("one", resource("AWS::ElastiCache::ReplicationGroup", token));
            let users = json!({"UserGroupIds": ["services"]});
            stack.add("two", resource("AWS::ElastiCache::ReplicationGroup", users));
        });
        assert!(found.is_empty(), "{found:?}");
    }
}
