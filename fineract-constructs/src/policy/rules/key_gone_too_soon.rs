//! `POL-KMS-003`

use fineract_core::{Code, Severity};

use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-KMS-003",
    title: "key that is gone too soon",
    severity: Severity::Error,
    explanation: "## What it does\nFinds keys whose `PendingWindowInDays` is below 30.\n\n\
## Why is this bad\nWhen a deleted key is gone, so is all that it encrypted, in every backup. Thirty days, the \
longest there is, are the time to notice.\n\n\
## Example\n`kms::Key::new().pending_window_in_days(7)`\n\n\
## Use instead\nLeave it out: the default is 30.",
};

fn check(view: &View, findings: &mut Findings) {
    for key in view.of_types(&["AWS::KMS::Key", "AWS::KMS::ReplicaKey"]) {
        if let Some(days) = key.number(&["PendingWindowInDays"]).filter(|days| *days < 30) {
            let message =
                format!("{days} days after its deletion the key is gone, with all that it encrypted");
            findings.report(key, message, "leave `PendingWindowInDays` at 30");
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found, resource};

    #[test]
    fn a_week_is_found() {
        let found = found(&RULE, |stack| {
            stack.add("key", resource("AWS::KMS::Key", json!({"PendingWindowInDays": 7})));
        });
        assert_eq!(
            found,
            ["stack/key: 7 days after its deletion the key is gone, with all that it encrypted"]
        );
    }

    #[test]
    fn thirty_days_and_the_default_are_not() {
        let found = found(&RULE, |stack| {
            stack.add("one", resource("AWS::KMS::Key", json!({"PendingWindowInDays": 30})));
            stack.add("two", resource("AWS::KMS::Key", json!({})));
        });
        assert!(found.is_empty(), "{found:?}");
    }
}
