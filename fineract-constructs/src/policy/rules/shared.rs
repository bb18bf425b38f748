//! What several rules need.

use crate::policy::Statement;

/// Whether a range is the internet: all of it, or a half.
pub(super) fn is_the_world(range: &str) -> bool {
    range.ends_with("/0") || range.ends_with("/1")
}

/// Whether a statement allows everything, or a whole service, everywhere: `POL-IAM-001` finds that, and one mistake is
/// reported once.
pub(super) fn is_found_as_wildcard(statement: &Statement) -> bool {
    statement.is_everywhere() && statement.actions().iter().any(|action| is_wild(action))
}

/// Whether an action is all of a service, or of all services.
pub(super) fn is_wild(action: &str) -> bool {
    action == "*" || action.ends_with(":*")
}
