//! `POL-LOG-001`

use fineract_core::{Code, Severity};

use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-LOG-001",
    title: "log group without a key of its own",
    severity: Severity::Warning,
    explanation: "## What it does\nFinds log groups without `KmsKeyId`. Flow logs of a network hold addresses and ports, nothing of \
customers: they are left out.\n\n\
## Why is this bad\nCloudWatch Logs encrypts with a key of its own, which nobody here governs: access cannot be \
withdrawn, and its use is not logged. Logs name customers, addresses and amounts.\n\n\
## Example\n`logs::LogGroup::new().retention_in_days(LogRetention::OneYear)`\n\n\
## Use instead\n`.kms_key_id(key)` with a key whose policy lets `logs.<region>.amazonaws.com` use it.",
};

fn check(view: &View, findings: &mut Findings) {
    let flow_logs = view.referred("AWS::EC2::FlowLog", "LogGroupName");
    for group in view.of_type("AWS::Logs::LogGroup") {
        if !group.has(&["KmsKeyId"]) && !flow_logs.contains(&group.node) {
            findings.report(group, "the log group has no key of its own", "set `KmsKeyId`");
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found, resource};

    #[test]
    fn a_log_group_without_a_key_is_found() {
        let found = found(&RULE, |stack| {
            stack.add("logs", resource("AWS::Logs::LogGroup", json!({"RetentionInDays": 365})));
        });
        assert_eq!(found, ["stack/logs: the log group has no key of its own"]);
    }

    #[test]
    fn a_log_group_with_a_key_and_flow_logs_are_not() {
        let found = found(&RULE, |stack| {
            let key = json!({"KmsKeyId": "arn:aws:kms:eu-west-1:111122223333:key/1"});
            stack.add("logs", resource("AWS::Logs::LogGroup", key));
            let packets = stack.add("packets", resource("AWS::Logs::LogGroup", json!({})));
            stack.add("flow-log", resource("AWS::EC2::FlowLog", json!({})).refer("LogGroupName", packets));
        });
        assert!(found.is_empty(), "{found:?}");
    }
}
