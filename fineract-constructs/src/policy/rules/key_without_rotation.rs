//! `POL-KMS-002`

use fineract_core::{Code, Severity};

use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-KMS-002",
    title: "key that is never rotated",
    severity: Severity::Error,
    explanation: "## What it does\nFinds symmetric keys without `EnableKeyRotation`.\n\n\
## Why is this bad\nThe longer one key material encrypts, the more of the past it opens on the day it leaks. \
Rotation costs nothing and changes no ARN.\n\n\
## Example\n`kms::Key::new().key_policy(policy)`\n\n\
## Use instead\n`.enable_key_rotation(true)`",
};

fn check(view: &View, findings: &mut Findings) {
    for key in view.of_type("AWS::KMS::Key") {
        let symmetric = key.text(&["KeySpec"]).is_none_or(|spec| spec == "SYMMETRIC_DEFAULT");
        let ours = key.text(&["Origin"]).is_some_and(|origin| origin != "AWS_KMS");
        if symmetric && !ours && !key.is_true(&["EnableKeyRotation"]) {
            findings.report(key, "the key is never rotated", "set `EnableKeyRotation`");
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found, resource};

    #[test]
    fn a_key_without_rotation_is_found() {
        let found = found(&RULE, |stack| {
            stack.add("key", resource("AWS::KMS::Key", json!({"EnableKeyRotation": false})));
        });
        assert_eq!(found, ["stack/key: the key is never rotated"]);
    }

    #[test]
    fn a_key_with_rotation_and_one_that_cannot_rotate_are_not() {
        let found = found(&RULE, |stack| {
            stack.add("one", resource("AWS::KMS::Key", json!({"EnableKeyRotation": true})));
            stack.add("two", resource("AWS::KMS::Key", json!({"KeySpec": "ECC_NIST_P256"})));
        });
        assert!(found.is_empty(), "{found:?}");
    }
}
