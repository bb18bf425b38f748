//! `POL-LOG-002`

use fineract_core::{Code, Severity};

use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-LOG-002",
    title: "logs that are kept forever",
    severity: Severity::Error,
    explanation: "## What it does\nFinds log groups without `RetentionInDays`.\n\n\
## Why is this bad\nLogs name customers: kept without end they break the storage limitation of GDPR article 5, and \
cost more every month.\n\n\
## Example\n`logs::LogGroup::new()`\n\n\
## Use instead\n`.retention_in_days(LogRetention::OneYear)`",
};

fn check(view: &View, findings: &mut Findings) {
    for group in view.of_type("AWS::Logs::LogGroup") {
        if !group.has(&["RetentionInDays"]) {
            findings.report(group, "the logs are kept forever", "set `RetentionInDays`");
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found, resource};

    #[test]
    fn logs_without_an_end_are_found() {
        let found = found(&RULE, |stack| {
            stack.add("logs", resource("AWS::Logs::LogGroup", json!({})));
        });
        assert_eq!(found, ["stack/logs: the logs are kept forever"]);
    }

    #[test]
    fn logs_of_a_year_are_not() {
        let found = found(&RULE, |stack| {
            stack.add("logs", resource("AWS::Logs::LogGroup", json!({"RetentionInDays": 365})));
        });
        assert!(found.is_empty(), "{found:?}");
    }
}
