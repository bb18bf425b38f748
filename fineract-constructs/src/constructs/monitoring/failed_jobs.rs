//! Backups and copies that fail.

use fineract_core::{Construct, Doc, Scope};

use super::AlarmTopicRef;

/// Tells of every backup, copy of a backup, restore and file transfer of the region that doesn't come to its end: by AWS Backup and by
/// `DataSync`. Neither has a metric that says which one, so these are events.
///
/// # Creates
/// Two `AWS::Events::Rule`s.
///
/// Source: AWS Backup developer guide, "Monitoring AWS Backup events using Amazon `EventBridge`"; `DataSync` user guide, "Monitoring
/// with Amazon `EventBridge`".
#[derive(Clone, Debug)]
pub struct FailedJobs {
    topic: AlarmTopicRef,
}

impl FailedJobs {
    /// Tells the topic of jobs of its region and account.
    pub fn new(topic: &AlarmTopicRef) -> Self {
        Self { topic: topic.clone() }
    }
}

/// What becomes of a job that makes no copy. A job that is `PARTIAL` made one that lacks something.
const FAILED: [&str; 4] = ["ABORTED", "EXPIRED", "FAILED", "PARTIAL"];

impl Construct for FailedJobs {
    type Handle = ();

    fn build(self, scope: &mut Scope) {
        let kinds = ["Backup Job State Change", "Copy Job State Change", "Restore Job State Change"];
        // Restores have a status where the others have a state.
        let ends = ["state", "status"].map(|key| Doc::map([(key, Doc::list(FAILED))]));
        let pattern = Doc::map([
            ("source", Doc::list(["aws.backup"])),
            ("detail-type", Doc::list(kinds)),
            ("detail", Doc::map([("$or", Doc::list(ends))])),
        ]);
        scope.add(
            "backups",
            self.topic.rule("failed-backups", "Backups, copies and restores that failed", pattern),
        );
        let pattern = Doc::map([
            ("source", Doc::list(["aws.datasync"])),
            ("detail-type", Doc::list(["DataSync Task Execution State Change"])),
            ("detail", Doc::map([("State", Doc::list(["ERROR"]))])),
        ]);
        scope
            .add("transfers", self.topic.rule("failed-transfers", "Transfers of files that failed", pattern));
    }
}
