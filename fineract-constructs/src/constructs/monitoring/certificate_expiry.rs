//! Certificates that are about to end.

use fineract_cfn::events;
use fineract_core::{Construct, Doc, Scope};

use super::AlarmTopicRef;

/// Tells of every certificate of the region that ends within 45 days, each day until it is renewed.
///
/// Certificate Manager renews what it issued itself 60 days before; what is told of here could not be renewed, mostly
/// because the record that proves the domain is gone. The metric of the days that are left comes twice a day, too
/// seldom for an alarm on all certificates at once, so this is an event.
///
/// # Creates
/// `AWS::Events::Rule`.
///
/// Source: ACM user guide, "ACM Certificate Approaching Expiration event".
#[derive(Clone, Debug)]
pub struct CertificateExpiry {
    topic: AlarmTopicRef,
}

impl CertificateExpiry {
    /// Tells the topic of certificates of its region and account.
    pub fn new(topic: &AlarmTopicRef) -> Self {
        Self { topic: topic.clone() }
    }
}

impl Construct for CertificateExpiry {
    type Handle = events::RuleRef;

    fn build(self, scope: &mut Scope) -> events::RuleRef {
        let kinds = ["ACM Certificate Approaching Expiration", "ACM Certificate Expired"];
        let pattern = Doc::map([("source", Doc::list(["aws.acm"])), ("detail-type", Doc::list(kinds))]);
        let rule = self.topic.rule("certificates", "Certificates that end within 45 days", pattern);
        scope.add("rule", rule)
    }
}
