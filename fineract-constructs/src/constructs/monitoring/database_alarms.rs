//! What is watched in a database of one region: whether its instances have enough of what they live on.

use fineract_core::{Construct, Scope};

use super::alarm::{Metric, Well, within};
use super::{Alarm, AlarmTopicRef};
use crate::constructs::data::aurora::{DatabaseMember, InstanceClass};

/// The alarms on how the instances of a database fare in one region.
///
/// | alarm | when an instance | for |
/// |---|---|--:|
/// | `cpu` | uses more than 90 % of its processors | 5 min |
/// | `connections` | has more than four fifths of the connections that its class takes | 5 min |
/// | `memory` | has less than a twentieth of its memory left | 15 min |
/// | `local-storage` | has less than a tenth of its local storage left, which sorts and index builds need; not if it is serverless | 5 min |
/// | `replica-lag` | shows readers of the region what is more than a second old | 10 min |
/// | `transaction-ids` | has a transaction that nothing has vacuumed in a billion; at 2.1 billion it takes no more writes | 1 min |
/// | `capacity` | uses more than 90 % of the capacity that it may grow to; only if it is serverless | 15 min |
///
/// Each is on a metric of the cluster, of which it takes the worst instance: so it covers whatever instance is added later, and either
/// role. A member without instances has no metrics, and is well. How far a region is behind the primary of a global database is
/// [`Alarm::database_lag`].
///
/// Source: Aurora user guide, "Instance-level metrics for Amazon Aurora" and "`CloudWatch` dimensions"; `CloudWatch` user guide,
/// "Recommended alarms", Amazon RDS, for `cpu` and `transaction-ids`.
///
/// # Creates
/// Six `AWS::CloudWatch::Alarm`, in the stack of the cursor.
///
/// # Reports
/// `ALM-002` for a topic of another region.
#[derive(Clone, Debug)]
pub struct DatabaseAlarms {
    member: DatabaseMember,
    topic: AlarmTopicRef,
}

/// What processors and serverless capacity are used to before somebody looks.
const BUSY_PERCENT: f64 = 90.0;

/// What is left of the connections when somebody has to look: pods that are added at once take many.
const TAKEN: f64 = 0.8;

/// Three quarters of the memory are the buffers of `PostgreSQL`; this is of what is left for sessions and the system.
const MEMORY_LEFT: f64 = 0.05;

/// A tenth of the least that a class has. Source: Aurora user guide, "Temporary storage limits for Aurora `PostgreSQL`".
const LOCAL_STORAGE_LEFT: f64 = 0.1;

/// Usually much less than 100. Source: Aurora user guide, "Replication with Amazon Aurora".
const REPLICA_LAG_MILLISECONDS: f64 = 1_000.0;

/// Source: `CloudWatch` user guide, "Recommended alarms", `MaximumUsedTransactionIDs`.
const UNVACUUMED: f64 = 1_000_000_000.0;

const GIBIBYTE: f64 = 1_073_741_824.0;

impl DatabaseAlarms {
    /// The alarms of a member of a database.
    pub fn new(member: &DatabaseMember, topic: &AlarmTopicRef) -> Self {
        Self { member: member.clone(), topic: topic.clone() }
    }

    fn alarm(&self, what: &str, metric: &'static str, statistic: &'static str, says: &str) -> Alarm {
        let DatabaseMember { site, identifier, .. } = &self.member;
        let metric = Metric {
            namespace: "AWS/RDS".into(),
            name: metric,
            dimension: Some(("DBClusterIdentifier", identifier.clone())),
            statistic,
        };
        let name = format!("{}-{what}", within(site, identifier));
        Alarm::of_metric(site, &name, format!("An instance of {identifier} {says}."), metric, &self.topic)
    }

    fn most(&self, what: &str, metric: &'static str, says: &str) -> Alarm {
        self.alarm(what, metric, "Maximum", says)
    }

    fn least(&self, what: &str, metric: &'static str, says: &str, least: f64) -> Alarm {
        self.alarm(what, metric, "Minimum", says).well(Well::From(least.round()))
    }
}

impl Construct for DatabaseAlarms {
    type Handle = ();

    fn build(self, scope: &mut Scope) {
        let class = self.member.class;
        let connections = class.connections();
        let memory = f64::from(class.gibibytes()) * GIBIBYTE;
        let mut alarms = vec![
            ("cpu", self.most("cpu", "CPUUtilization", "has no processor left").threshold(BUSY_PERCENT)),
            (
                "connections",
                self.most(
                    "connections",
                    "DatabaseConnections",
                    &format!("has almost all of its {connections} connections"),
                )
                .threshold((f64::from(connections) * TAKEN).round()),
            ),
            (
                "memory",
                self.least("memory", "FreeableMemory", "has no memory left", memory * MEMORY_LEFT).minutes(15),
            ),
            (
                "replica-lag",
                self.most("replica-lag", "AuroraReplicaLag", "shows readers what is old")
                    .threshold(REPLICA_LAG_MILLISECONDS)
                    .minutes(10),
            ),
            (
                "transaction-ids",
                self.most(
                    "transaction-ids",
                    "MaximumUsedTransactionIDs",
                    "runs out of transaction ids, after which it takes no writes: look for what keeps autovacuum away",
                )
                .threshold(UNVACUUMED)
                .minutes(1),
            ),
        ];
        alarms.push(if let InstanceClass::Serverless { .. } = class {
            let capacity = self.most("capacity", "ACUUtilization", "has almost grown to all that it may");
            ("capacity", capacity.threshold(BUSY_PERCENT).minutes(15))
        } else {
            let least = f64::from(class.local_gibibytes()) * GIBIBYTE * LOCAL_STORAGE_LEFT;
            let says = "has no local storage left, which sorts and index builds need";
            ("local-storage", self.least("local-storage", "FreeLocalStorage", says, least))
        });
        for (id, alarm) in alarms {
            scope.add(id, alarm);
        }
    }
}
