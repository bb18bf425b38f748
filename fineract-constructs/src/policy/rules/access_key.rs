//! `POL-IAM-011`

use fineract_core::{Code, Severity};

use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-IAM-011",
    title: "access key that never expires",
    severity: Severity::Error,
    explanation: "## What it does\nFinds users with access keys or passwords in a stack.\n\n\
## Why is this bad\nThe key is text that lives until somebody remembers it: in a laptop, a pipeline, a log. Who \
finds it is that user.\n\n\
## Example\n`iam::AccessKey::new(user)`\n\n\
## Use instead\nA role: service accounts take one by IRSA, pipelines by OpenID Connect, people by IAM Identity \
Center.",
};

fn check(view: &View, findings: &mut Findings) {
    for key in view.of_type("AWS::IAM::AccessKey") {
        findings.report(key, "the access key never expires", "use a role");
    }
    for user in view.of_type("AWS::IAM::User").iter().filter(|user| user.has(&["LoginProfile"])) {
        findings.report(
            user,
            "the user has a password of its own",
            "let people sign in by IAM Identity Center",
        );
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found, resource};

    #[test]
    fn an_access_key_is_found() {
        let found = found(&RULE, |stack| {
            stack.add("key", resource("AWS::IAM::AccessKey", json!({"UserName": "pipeline"})));
        });
        assert_eq!(found, ["stack/key: the access key never expires"]);
    }

    #[test]
    fn a_user_without_credentials_is_not() {
        let found = found(&RULE, |stack| {
            stack.add("user", resource("AWS::IAM::User", json!({"UserName": "smtp"})));
        });
        assert!(found.is_empty(), "{found:?}");
    }
}
