//! `POL-IAM-013`

use fineract_core::{Code, Severity};
use fineract_schema::iam;

use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-IAM-013",
    title: "action that IAM doesn't know",
    severity: Severity::Error,
    explanation: "## What it does\nFinds actions in policy documents, and patterns of actions, that no service has: in policies \
of roles and users, of keys, buckets, queues and other resources, of endpoints, and in permissions of functions.\n\n\
## Why is this bad\nIAM takes any text for an action. A statement with a mistyped one deploys and allows nothing, which shows \
when the service is first called, or denies nothing, which never shows.\n\n\
## Example\n`Statement::allow([\"sqs:SendMesage\"])`, or `efs:ClientMount`, whose service is `elasticfilesystem`\n\n\
## Use instead\nThe name of the service authorization reference. The library knows that of October 2026: acknowledge an action \
that is newer.",
};

fn check(view: &View, findings: &mut Findings) {
    for statement in view.statements() {
        for action in statement.actions().chain(statement.texts("NotAction")) {
            // A variable of the deployment in a document that is text.
            if let Some(unknown) = iam::check_action(action).filter(|_| !action.contains("${")) {
                findings.report_unknown(&statement.resource, unknown);
            }
        }
    }
    for permission in view.of_type("AWS::Lambda::Permission") {
        if let Some(unknown) = permission.text(&["Action"]).and_then(iam::check_action) {
            findings.report_unknown(permission, unknown);
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found, resource};

    #[test]
    fn mistyped_actions_are_found_wherever_policies_stand() {
        let policy =
            |action: &str| json!({"Statement": {"Effect": "Allow", "Action": action, "Resource": "*"}});
        let found = found(&RULE, |stack| {
            let group =
                json!({"Policies": [{"PolicyName": "main", "PolicyDocument": policy("sqs:SendMesage")}]});
            stack.add("group", resource("AWS::IAM::Group", group));
            stack.add("key", resource("AWS::KMS::Key", json!({"KeyPolicy": policy("kms:Decript")})));
            let endpoint = json!({"PolicyDocument": policy("s3:Gett*")});
            stack.add("endpoint", resource("AWS::EC2::VPCEndpoint", endpoint));
            stack.add("call", resource("AWS::Lambda::Permission", json!({"Action": "lamda:InvokeFunction"})));
        });
        assert_eq!(
            found,
            [
                "stack/endpoint: `s3` has no action like `Gett*`",
                "stack/group: `sqs` has no action `SendMesage`",
                "stack/key: `kms` has no action `Decript`",
                "stack/call: IAM knows no service `lamda`",
            ]
        );
    }

    #[test]
    fn known_actions_and_those_of_the_deployment_are_not() {
        let known = json!({"Statement": {"Effect": "Allow", "Action": ["sqs:sendmessage", "s3:Get*"], "Resource": "*"}});
        let text = r#"{"Statement": {"Effect": "Allow", "Action": "${Service}:Run", "Resource": "*"}}"#;
        let found = found(&RULE, |stack| {
            stack.add("known", resource("AWS::IAM::ManagedPolicy", json!({"PolicyDocument": known})));
            stack.add("text", resource("AWS::IAM::ManagedPolicy", json!({"PolicyDocument": text})));
        });
        assert!(found.is_empty(), "{found:?}");
    }
}
