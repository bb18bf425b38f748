//! What is watched in a cache of one region.

use fineract_core::{Construct, Scope, Value};

use super::alarm::within;
use super::{Alarm, AlarmTopicRef};
use crate::constructs::data::redis::CacheMember;

/// The alarms on how the nodes of a cache fare in one region.
///
/// | alarm | when a node | for |
/// |---|---|--:|
/// | `cpu` | uses more than 90 % of the one processor that Redis runs commands on | 5 min |
/// | `host-cpu` | uses more than 90 % of all its processors: snapshots and TLS need them too | 5 min |
/// | `memory` | holds data in more than 80 % of its memory | 5 min |
/// | `evictions` | threw sessions away to have room | 1 min |
/// | `connections` | has more than four fifths of the 65,000 connections that a node takes | 10 min |
/// | `replica-lag` | is more than ten seconds behind the node of its region that is written to | 5 min |
///
/// Each is a query over the nodes, for which of them is written to changes with every failover. How far a region is behind the
/// primary of a global datastore is [`Alarm::cache_lag`].
///
/// Source: `ElastiCache` user guide, "Metrics for Valkey and Redis OSS" and "Which metrics should I monitor?"; `CloudWatch` user
/// guide, "Recommended alarms", Amazon `ElastiCache`.
///
/// # Creates
/// Six `AWS::CloudWatch::Alarm`, in the stack of the cursor.
///
/// # Reports
/// `ALM-002` for a topic of another region.
#[derive(Clone, Debug)]
pub struct CacheAlarms {
    member: CacheMember,
    topic: AlarmTopicRef,
}

/// What processors are used to before somebody looks. Source: `ElastiCache` user guide, "Which metrics should I monitor?".
const BUSY_PERCENT: f64 = 90.0;

/// What is left holds until somebody has looked, and a larger node is there.
const FULL_PERCENT: f64 = 80.0;

/// Four fifths of 65,000, which no parameter changes. Source: `ElastiCache` user guide, "Redis OSS parameters", `maxclients`.
const CONNECTIONS: f64 = 52_000.0;

/// What a failover to the node would lose.
const REPLICA_LAG_SECONDS: f64 = 10.0;

impl CacheAlarms {
    /// The alarms of a member of a cache.
    pub fn new(member: &CacheMember, topic: &AlarmTopicRef) -> Self {
        Self { member: member.clone(), topic: topic.clone() }
    }

    /// The greatest value of a metric among the nodes.
    fn most(&self, what: &str, metric: &str, says: &str) -> Alarm {
        let CacheMember { site, identifier, .. } = &self.member;
        let query = format!("SELECT MAX({metric}) FROM \"AWS/ElastiCache\" WHERE {}", nodes(&self.member));
        let name = format!("{}-{what}", within(site, identifier));
        let description = format!("A node of {identifier} {says}.");
        Alarm::query(site, name, description, Value::from_doc(query), &self.topic)
    }
}

/// The nodes of a cache, as a query filters by them.
pub(super) fn nodes(member: &CacheMember) -> String {
    let id = &member.identifier;
    let nodes: Vec<_> = (1..=member.nodes).map(|node| format!("CacheClusterId = '{id}-{node:03}'")).collect();
    nodes.join(" OR ")
}

impl Construct for CacheAlarms {
    type Handle = ();

    fn build(self, scope: &mut Scope) {
        let cpu = self.most("cpu", "EngineCPUUtilization", "is busy with commands all the time");
        let host = self.most("host-cpu", "CPUUtilization", "has no processor left");
        let memory = self.most("memory", "DatabaseMemoryUsagePercentage", "has almost no memory left");
        let evictions = self.most("evictions", "Evictions", "threw sessions away to have room");
        let connections =
            self.most("connections", "CurrConnections", "has almost all of its 65,000 connections");
        let lag = self.most("replica-lag", "ReplicationLag", "is behind the one that is written to");
        let alarms = [
            ("cpu", cpu.threshold(BUSY_PERCENT)),
            ("host-cpu", host.threshold(BUSY_PERCENT)),
            ("memory", memory.threshold(FULL_PERCENT)),
            // One is enough, and its minute may be told late.
            ("evictions", evictions.ill(1)),
            ("connections", connections.threshold(CONNECTIONS).minutes(10)),
            ("replica-lag", lag.threshold(REPLICA_LAG_SECONDS)),
        ];
        for (id, alarm) in alarms {
            scope.add(id, alarm);
        }
    }
}
