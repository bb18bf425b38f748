//! Databases that fail over, or fail.

use fineract_cfn::events;
use fineract_core::{Construct, Doc, Scope};

use super::AlarmTopicRef;

/// Tells of every failover of a database of the region, to another instance or to another region, and of what failed.
///
/// A failover is over before an alarm on its metrics would begin, and services come back by themselves; that it happened, or was
/// tried in vain, is known by events alone. RDS sends them as best it can. Failovers of caches are none of these: `ElastiCache` tells
/// topics of its own.
///
/// # Creates
/// `AWS::Events::Rule`.
///
/// Source: `EventBridge` events reference, "Amazon Relational Database Service events"; Aurora user guide, "Amazon RDS event
/// categories and event messages for Aurora".
#[derive(Clone, Debug)]
pub struct Failovers {
    topic: AlarmTopicRef,
}

impl Failovers {
    /// Tells the topic of databases of its region and account.
    pub fn new(topic: &AlarmTopicRef) -> Self {
        Self { topic: topic.clone() }
    }
}

/// What is told of. Events of a switchover to another region have the last.
const CATEGORIES: [&str; 3] = ["failover", "failure", "global-failover"];

impl Construct for Failovers {
    type Handle = events::RuleRef;

    fn build(self, scope: &mut Scope) -> events::RuleRef {
        let kinds = ["RDS DB Cluster Event", "RDS DB Instance Event"];
        let pattern = Doc::map([
            ("source", Doc::list(["aws.rds"])),
            ("detail-type", Doc::list(kinds)),
            ("detail", Doc::map([("EventCategories", Doc::list(CATEGORIES))])),
        ]);
        scope.add("rule", self.topic.rule("failovers", "Databases that fail over, or fail", pattern))
    }
}
