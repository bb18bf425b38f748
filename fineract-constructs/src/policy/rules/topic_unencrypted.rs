//! `POL-SNS-001`

use fineract_core::{Code, Severity};

use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-SNS-001",
    title: "topic without encryption",
    severity: Severity::Error,
    explanation: "## What it does\nFinds topics without `KmsMasterKeyId`.\n\n\
## Why is this bad\nA topic encrypts nothing by itself: what it holds until it is delivered lies in the clear.\n\n\
## Example\n`sns::Topic::new()`\n\n\
## Use instead\n`.kms_master_key_id(key)` with a key whose policy lets publishers use it.",
};

fn check(view: &View, findings: &mut Findings) {
    for topic in view.of_type("AWS::SNS::Topic") {
        if !topic.has(&["KmsMasterKeyId"]) {
            findings.report(topic, "the topic is not encrypted", "set `KmsMasterKeyId`");
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found, resource};

    #[test]
    fn a_topic_without_a_key_is_found() {
        let found = found(&RULE, |stack| {
            stack.add("alarms", resource("AWS::SNS::Topic", json!({"TopicName": "alarms"})));
        });
        assert_eq!(found, ["stack/alarms: the topic is not encrypted"]);
    }

    #[test]
    fn a_topic_with_a_key_is_not() {
        let found = found(&RULE, |stack| {
            stack.add(
                "alarms",
                resource("AWS::SNS::Topic", json!({"KmsMasterKeyId": "alias/fineract/prod/sns"})),
            );
        });
        assert!(found.is_empty(), "{found:?}");
    }
}
