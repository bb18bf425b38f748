//! `POL-SQS-001`

use fineract_core::{Code, Severity};

use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-SQS-001",
    title: "queue without encryption",
    severity: Severity::Error,
    explanation: "## What it does\nFinds queues with neither `KmsMasterKeyId` nor `SqsManagedSseEnabled`.\n\n\
## Why is this bad\nMessages about loans and clients lie in the queue until they are handled, fourteen days at \
most: whether they are encrypted must not depend on the default of the day.\n\n\
## Example\n`sqs::Queue::new().sqs_managed_sse_enabled(false)`\n\n\
## Use instead\n`.kms_master_key_id(key)`; at the least `.sqs_managed_sse_enabled(true)`.",
};

fn check(view: &View, findings: &mut Findings) {
    for queue in view.of_type("AWS::SQS::Queue") {
        if !queue.has(&["KmsMasterKeyId"]) && !queue.is_true(&["SqsManagedSseEnabled"]) {
            findings.report(queue, "the queue is not encrypted", "set `KmsMasterKeyId`");
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found, resource};

    #[test]
    fn a_queue_without_encryption_is_found() {
        let found = found(&RULE, |stack| {
            stack.add("loans", resource("AWS::SQS::Queue", json!({"SqsManagedSseEnabled": false})));
        });
        assert_eq!(found, ["stack/loans: the queue is not encrypted"]);
    }

    #[test]
    fn a_queue_with_a_key_is_not() {
        let found = found(&RULE, |stack| {
            stack.add(
                "loans",
                resource("AWS::SQS::Queue", json!({"KmsMasterKeyId": "alias/fineract/prod/sqs"})),
            );
        });
        assert!(found.is_empty(), "{found:?}");
    }
}
