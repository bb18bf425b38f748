//! `POL-HA-002`

use fineract_core::{Code, Doc, Severity};

use crate::policy::{Findings, Resource, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-HA-002",
    title: "cache that nobody takes over",
    severity: Severity::Error,
    explanation: "## What it does\nFinds Redis replication groups with `AutomaticFailoverEnabled` and one node, which AWS refuses, \
and those outside of `dev` with one node.\n\n\
## Why is this bad\nWhen the node fails or is patched, every session is lost and every service meets an empty \
cache.\n\n\
## \
Example\n`elasticache::ReplicationGroup::new(\"sessions\").automatic_failover_enabled(true).num_cache_clusters(1)`\n\n\
## Use instead\n`.num_cache_clusters(2)` or more, with `.multi_az_enabled(true)`.",
};

fn check(view: &View, findings: &mut Findings) {
    for cache in view.of_type("AWS::ElastiCache::ReplicationGroup") {
        if cache.has(&["GlobalReplicationGroupId"]) || nodes(cache).is_none_or(|nodes| nodes > 1) {
            continue;
        }
        if cache.is_true(&["AutomaticFailoverEnabled"]) {
            findings.report(cache, "automatic failover needs a second node", HELP);
        } else if cache.is_critical() {
            findings.report(cache, "the cache is one node", HELP);
        }
    }
}

const HELP: &str = "set `NumCacheClusters` to 2 or more";

/// The nodes of a shard, if synth knows them.
fn nodes(cache: &Resource) -> Option<i64> {
    let unknown = |property: &str| matches!(cache.get(&[property]), Some(Doc::Expr(_)));
    if unknown("NumCacheClusters") || unknown("ReplicasPerNodeGroup") || unknown("NodeGroupConfiguration") {
        return None;
    }
    let shards = cache.items(&["NodeGroupConfiguration"]).iter();
    let replicas = shards.map(|shard| match shard.at(&["ReplicaCount"]) {
        Some(Doc::Int(count)) => *count,
        _ => 0,
    });
    let per_shard = cache.number(&["ReplicasPerNodeGroup"]).or_else(|| replicas.min());
    Some(cache.number(&["NumCacheClusters"]).or(per_shard.map(|replicas| replicas + 1)).unwrap_or(1))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found_in, resource};

    fn cache(environment: &str, properties: serde_json::Value) -> Vec<String> {
        found_in(environment, &RULE, |stack| {
            stack.add("redis", resource("AWS::ElastiCache::ReplicationGroup", properties));
        })
    }

    #[test]
    fn failover_to_nobody_is_found_everywhere() {
        let one = json!({"AutomaticFailoverEnabled": true, "NumCacheClusters": 1});
        assert_eq!(cache("dev", one), ["stack/redis: automatic failover needs a second node"]);
    }

    #[test]
    fn one_node_in_production_is_found() {
        assert_eq!(cache("prod", json!({})), ["stack/redis: the cache is one node"]);
        assert!(cache("dev", json!({})).is_empty());
    }

    #[test]
    fn two_nodes_are_not() {
        assert!(cache("prod", json!({"AutomaticFailoverEnabled": true, "NumCacheClusters": 2})).is_empty());
        assert!(cache("prod", json!({"ReplicasPerNodeGroup": 1})).is_empty());
    }
}
