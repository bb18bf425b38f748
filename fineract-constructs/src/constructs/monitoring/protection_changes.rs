//! What takes away the protection of data.

use fineract_core::{Construct, Doc, Scope};

use super::AlarmTopicRef;

/// Tells of every key of the region that is disabled or to be deleted, of every trail that ends, of every backup vault that is made,
/// changed or deleted, its lock included, and of services that AWS Backup is told to leave out.
///
/// What is encrypted can be read again if the deletion of its key is cancelled within 7 to 30 days: somebody has to know of it.
/// AWS Backup sends events of its own; calls of KMS are seen only where `CloudTrail` has a trail with management events.
///
/// # Creates
/// Two `AWS::Events::Rule`s.
///
/// Source: `EventBridge` events reference, "AWS Backup events" and "AWS service events delivered via AWS `CloudTrail`".
#[derive(Clone, Debug)]
pub struct ProtectionChanges {
    topic: AlarmTopicRef,
}

impl ProtectionChanges {
    /// Tells the topic of changes in its region and account.
    pub fn new(topic: &AlarmTopicRef) -> Self {
        Self { topic: topic.clone() }
    }
}

/// Calls of KMS and `CloudTrail` after which data can't be read, or nobody sees who did it.
const CALLS: [&str; 4] = ["DeleteTrail", "DisableKey", "ScheduleKeyDeletion", "StopLogging"];

impl Construct for ProtectionChanges {
    type Handle = ();

    fn build(self, scope: &mut Scope) {
        let pattern = Doc::map([
            ("source", Doc::list(["aws.cloudtrail", "aws.kms"])),
            ("detail-type", Doc::list(["AWS API Call via CloudTrail"])),
            ("detail", Doc::map([("eventName", Doc::list(CALLS))])),
        ]);
        let description = "Keys that are disabled or to be deleted, and trails that end";
        scope.add("keys", self.topic.rule("key-changes", description, pattern));
        let kinds = ["Backup Vault State Change", "Region Setting State Change"];
        let pattern = Doc::map([("source", Doc::list(["aws.backup"])), ("detail-type", Doc::list(kinds))]);
        let description = "Backup vaults and what AWS Backup covers, when they change";
        scope.add("vaults", self.topic.rule("vault-changes", description, pattern));
    }
}
