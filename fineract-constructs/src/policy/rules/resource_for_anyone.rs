//! `POL-IAM-010`

use fineract_core::{Code, Severity};

use crate::policy::{Document, Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-IAM-010",
    title: "resource that anyone can use",
    severity: Severity::Error,
    explanation: "## What it does\nFinds policies of queues, topics, secrets, buckets, repositories, file systems and vaults that \
allow `*` without a condition, functions that anyone may call, and public repositories.\n\n\
## Why is this bad\nEverybody with an AWS account, for some resources everybody on the internet, reads it or \
writes to it.\n\n\
## Example\n`Statement::allow([\"sqs:SendMessage\"]).principal(Principal::Anyone).on([queue.arn()])`\n\n\
## Use instead\nName the account, role or service; or narrow by `aws:SourceArn`, `aws:SourceAccount` or \
`aws:PrincipalOrgID`.",
};

fn check(view: &View, findings: &mut Findings) {
    let keys = ["AWS::KMS::Key", "AWS::KMS::ReplicaKey"];
    let policies = view.statements().iter().filter(|statement| statement.document == Document::Resource);
    for statement in policies.filter(|statement| statement.allows() && !keys.contains(&statement.resource.ty))
    {
        if statement.is_for_anyone() && !statement.is_conditional() {
            let action = statement.actions().next().unwrap_or("*");
            findings.report(&statement.resource, format!("anyone is allowed `{action}`"), HELP);
        }
    }
    for permission in view.of_type("AWS::Lambda::Permission") {
        let narrowed =
            ["SourceArn", "SourceAccount", "PrincipalOrgID"].iter().any(|by| permission.has(&[by]));
        if permission.text(&["Principal"]) == Some("*") && !narrowed {
            findings.report(permission, "anyone can call the function", HELP);
        }
    }
    for repository in view.of_type("AWS::ECR::PublicRepository") {
        findings.report(repository, "anyone can pull the images", "use `AWS::ECR::Repository`");
    }
}

const HELP: &str = "name who is allowed, or narrow it by a condition";

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found, resource};

    fn queue(statement: serde_json::Value) -> Vec<String> {
        found(&RULE, |stack| {
            let policy = json!({"PolicyDocument": {"Statement": [statement]}});
            stack.add("policy", resource("AWS::SQS::QueuePolicy", policy));
        })
    }

    #[test]
    fn a_queue_that_anyone_can_write_to_is_found() {
        let anyone = json!({"Effect": "Allow", "Principal": "*", "Action": "sqs:SendMessage"});
        assert_eq!(queue(anyone), ["stack/policy: anyone is allowed `sqs:SendMessage`"]);
    }

    #[test]
    fn a_queue_for_one_topic_is_not() {
        let topic = json!({
            "Effect": "Allow", "Principal": "*", "Action": "sqs:SendMessage",
            "Condition": {"ArnEquals": {"aws:SourceArn": "arn:aws:sns:eu-west-1:111122223333:loans"}},
        });
        assert!(queue(topic).is_empty());
        assert!(queue(json!({"Effect": "Deny", "Principal": "*", "Action": "*"})).is_empty());
    }

    #[test]
    fn a_public_repository_and_a_function_for_anyone_are_found() {
        let found = found(&RULE, |stack| {
            stack.add("images", resource("AWS::ECR::PublicRepository", json!({})));
            stack.add("call", resource("AWS::Lambda::Permission", json!({"Principal": "*"})));
            let one = json!({"Principal": "*", "SourceAccount": "111122223333"});
            stack.add("narrow", resource("AWS::Lambda::Permission", one));
            let service = json!({"Principal": "events.amazonaws.com"});
            stack.add("service", resource("AWS::Lambda::Permission", service));
        });
        assert_eq!(
            found,
            ["stack/call: anyone can call the function", "stack/images: anyone can pull the images"]
        );
    }
}
