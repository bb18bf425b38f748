//! What several rules need.

/// Whether a range is the internet: all of it, or a half.
pub(super) fn is_the_world(range: &str) -> bool {
    range.ends_with("/0") || range.ends_with("/1")
}
