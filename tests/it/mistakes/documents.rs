//! Documents inside of properties: policies, definitions, patterns.

use serde_json::{Value as Json, json};

use super::{Mistake, resource};

pub(super) fn mistakes() -> Vec<Mistake> {
    let role = |statement: Json| json!({"AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [statement]}});
    let trust = || json!({"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "eks.amazonaws.com"}});
    let policy = |statement: Json| {
        json!({
            "ManagedPolicyName": "reader",
            "PolicyDocument": {"Version": "2012-10-17", "Statement": [statement]},
        })
    };
    let reads = || {
        json!({
            "Sid": "Read", "Effect": "Allow", "Action": ["s3:GetObject"], "Resource": ["arn:aws:s3:::fineract-logs/*"],
        })
    };
    let with = |mut statement: Json, more: Json| {
        super::patch(&mut statement, &more);
        statement
    };
    let queue_policy = |statement: Json| {
        json!({
            "Queues": ["https://sqs.eu-west-1.amazonaws.com/111122223333/orders"],
            "PolicyDocument": {"Version": "2012-10-17", "Statement": [statement]},
        })
    };
    let sends = || {
        json!({
            "Effect": "Allow", "Action": "sqs:SendMessage", "Principal": {"Service": "events.amazonaws.com"},
            "Resource": "arn:aws:sqs:eu-west-1:111122223333:orders",
            "Condition": {"StringEquals": {"aws:SourceAccount": "111122223333"}},
        })
    };
    let managed = "AWS::IAM::ManagedPolicy";
    let definition = |states: Json| {
        json!({
            "RoleArn": "arn:aws:iam::111122223333:role/steps",
            "Definition": {"StartAt": "Wait", "States": states},
        })
    };
    let policy_mistake =
        |name, right: Json, wrong: Json| resource(name, managed, policy(right), policy(wrong));
    vec![
        policy_mistake("a statement without an effect", reads(), with(reads(), json!({"Effect": null}))),
        policy_mistake("an effect that there isn't", reads(), with(reads(), json!({"Effect": "Permit"}))),
        policy_mistake("a statement without an action", reads(), with(reads(), json!({"Action": null}))),
        policy_mistake("a statement without a resource", reads(), with(reads(), json!({"Resource": null}))),
        policy_mistake(
            "a statement with a mistyped member",
            reads(),
            with(reads(), json!({"Resources": ["*"]})),
        ),
        policy_mistake(
            "a principal in a policy of an identity",
            reads(),
            with(reads(), json!({"Principal": {"AWS": "arn:aws:iam::111122223333:root"}})),
        ),
        policy_mistake(
            "a name of a statement with a blank",
            reads(),
            with(reads(), json!({"Sid": "Read logs"})),
        ),
        policy_mistake(
            "an operator of a condition that there isn't",
            with(reads(), json!({"Condition": {"StringEquals": {"aws:PrincipalTag/team": "ledger"}}})),
            with(reads(), json!({"Condition": {"StringEqual": {"aws:PrincipalTag/team": "ledger"}}})),
        ),
        policy_mistake(
            "an action that there isn't",
            reads(),
            with(reads(), json!({"Action": ["s3:GetObjekt"]})),
        )
        .code("POL-IAM-013"),
        policy_mistake(
            "an action of a service that there isn't",
            reads(),
            with(reads(), json!({"Action": ["s4:GetObject"]})),
        )
        .code("POL-IAM-013"),
        policy_mistake(
            "an action without a service",
            reads(),
            with(reads(), json!({"Action": ["GetObject"]})),
        )
        .code("POL-IAM-013"),
        policy_mistake(
            "a resource that is no ARN",
            reads(),
            with(reads(), json!({"Resource": ["fineract-logs/*"]})),
        ),
        resource(
            "a policy of an unknown version",
            managed,
            policy(reads()),
            json!({"PolicyDocument": {"Version": "2012-10-18"}}),
        ),
        resource(
            "a policy without statements",
            managed,
            policy(reads()),
            json!({"PolicyDocument": {"Statement": null}}),
        ),
        resource(
            "a trust in nobody",
            "AWS::IAM::Role",
            role(trust()),
            role(with(trust(), json!({"Principal": null}))),
        ),
        resource(
            "a trust with a resource",
            "AWS::IAM::Role",
            role(trust()),
            role(with(trust(), json!({"Resource": "*"}))),
        ),
        resource(
            "a trust in an unknown kind of principal",
            "AWS::IAM::Role",
            role(trust()),
            role(with(trust(), json!({"Principal": {"Service": null, "Servise": "eks.amazonaws.com"}}))),
        ),
        resource(
            "a policy of a queue for nobody",
            "AWS::SQS::QueuePolicy",
            queue_policy(sends()),
            queue_policy(with(sends(), json!({"Principal": null}))),
        ),
        resource(
            "a state machine that starts nowhere",
            "AWS::StepFunctions::StateMachine",
            definition(json!({"Wait": {"Type": "Wait", "Seconds": 5, "End": true}})),
            json!({"Definition": {"StartAt": "Weight"}}),
        ),
        resource(
            "a state that goes nowhere",
            "AWS::StepFunctions::StateMachine",
            definition(
                json!({"Wait": {"Type": "Wait", "Seconds": 5, "Next": "Done"}, "Done": {"Type": "Succeed"}}),
            ),
            json!({"Definition": {"States": {"Wait": {"Next": "Don"}}}}),
        ),
        resource(
            "a state of a type that there isn't",
            "AWS::StepFunctions::StateMachine",
            definition(json!({"Wait": {"Type": "Wait", "Seconds": 5, "End": true}})),
            json!({"Definition": {"States": {"Wait": {"Type": "Sleep"}}}}),
        ),
    ]
}
