//! Segments of a network: who may reach whom.

use fineract_core::{Code, Severity};

/// The tag by which an attachment says its segment (WAN-13).
pub const TAG: &str = "segment";

/// The segment that all others reach. All others are apart from each other (NET-ISO).
pub const SHARED: &str = "shared";

pub(crate) static INVALID: Code = Code {
    id: "WAN-002",
    title: "invalid segment name",
    severity: Severity::Error,
    explanation: "A segment of a Cloud WAN core network is named by a letter and at most 63 letters and digits; hyphens \
are refused (WAN-2). A network's segment is its site's environment, so that an environment that goes on a backbone follows the \
same rule.\n\nGive the environment or segment a name without hyphens, such as `prod`.",
};

/// Whether a segment may have this name: `^[a-zA-Z][A-Za-z0-9]{0,63}$`.
pub fn is_valid(name: &str) -> bool {
    name.len() <= 64
        && name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_segment_is_a_letter_then_letters_and_digits() {
        assert!(["prod", "p", "stage2", "Shared"].into_iter().all(is_valid));
        assert!(["", "2nd", "pre-prod", "größe", &"x".repeat(65)].into_iter().all(|name| !is_valid(name)));
    }
}
