//! What takes away the protection of data.

use fineract_cfn::events;
use fineract_core::{Construct, Doc, Scope};

use super::AlarmTopicRef;
use crate::aws::names::{Kind, name};

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

    fn rule(&self, what: &str, description: &str, pattern: Doc) -> events::Rule {
        let site = self.topic.site();
        events::Rule::new()
            .name(name(Kind::Rule, &[&site.platform, &site.environment, what, site.region.short()]))
            .description(description)
            .event_pattern(pattern)
            .targets([events::Target::new(self.topic.topic().arn(), "alarms")])
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
        scope.add("keys", self.rule("key-changes", description, pattern));
        let kinds = ["Backup Vault State Change", "Region Setting State Change"];
        let pattern = Doc::map([("source", Doc::list(["aws.backup"])), ("detail-type", Doc::list(kinds))]);
        let description = "Backup vaults and what AWS Backup covers, when they change";
        scope.add("vaults", self.rule("vault-changes", description, pattern));
    }
}
