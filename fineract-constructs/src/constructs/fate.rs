//! What becomes of a resource that its stack no longer has.

use fineract_cfn::{DeletionPolicy, Resource};

/// What becomes of a resource that CloudFormation would delete, whether it leaves its stack or is replaced.
pub(in crate::constructs) trait Fate: Resource {
    /// Sets both policies. What is retained is retained except where the operation that creates it is rolled back: left
    /// behind empty, it would hold its name, its subnets and its security group against the next attempt.
    fn fate(self, policy: DeletionPolicy) -> Self {
        let deleted = match policy {
            DeletionPolicy::Retain => DeletionPolicy::RetainExceptOnCreate,
            other => other,
        };
        self.deletion_policy(deleted).update_replace_policy(policy)
    }
}

impl<R: Resource> Fate for R {}
