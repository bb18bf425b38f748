//! What roles let functions send, and what services send by themselves.

use serde_json::{Value as Json, json};

use super::{Way, allowed, bucket, function, of, way};

#[rustfmt::skip]
pub(super) fn ways() -> Vec<Way> {
    let none = || json!({});
    let mut by_managed = function("logs:PutLogEvents", "*");
    by_managed["policy"] = of(
        "AWS::IAM::ManagedPolicy",
        json!({"PolicyDocument": {"Version": "2012-10-17", "Statement": [{
            "Effect": "Allow", "Action": "sqs:*", "Resource": "arn:aws:sqs:eu-west-2:111122223333:orders",
        }]}}),
    );
    by_managed["role"]["Properties"]["ManagedPolicyArns"] = json!([{"Ref": "DePolicy"}]);
    let mut by_role_policy = function("logs:PutLogEvents", "*");
    let mut beside = by_managed["policy"]["Properties"].clone();
    beside["PolicyName"] = "send".into();
    beside["RoleName"] = json!({"Ref": "DeRole"});
    by_role_policy["policy"] = of("AWS::IAM::RolePolicy", beside.clone());
    let mut by_policy = function("logs:PutLogEvents", "*");
    beside.as_object_mut().unwrap().shift_remove("RoleName");
    beside["Roles"] = json!(["tellers"]);
    by_policy["policy"] = of("AWS::IAM::Policy", beside);
    let destination = |to: Json| {
        let connection = "arn:aws:events:eu-central-1:111122223333:connection/a";
        json!({"far": of("AWS::Events::ApiDestination", json!({
            "ConnectionArn": connection, "HttpMethod": "POST", "InvocationEndpoint": to,
        }))})
    };
    let put = [
        ("dynamodb:BatchWriteItem", "dynamodb", "table/limits"),
        ("dynamodb:PartiQLInsert", "dynamodb", "table/limits"),
        ("dynamodb:PartiQLUpdate", "dynamodb", "table/limits"),
        ("dynamodb:PutItem", "dynamodb", "table/limits"),
        ("dynamodb:UpdateItem", "dynamodb", "table/limits"),
        ("elasticfilesystem:ClientWrite", "elasticfilesystem", "file-system/fs-0123456789abcdef0"),
        ("firehose:PutRecord", "firehose", "deliverystream/records"),
        ("firehose:PutRecordBatch", "firehose", "deliverystream/records"),
        ("kinesis:PutRecord", "kinesis", "stream/orders"),
        ("kinesis:PutRecords", "kinesis", "stream/orders"),
        ("lambda:InvokeFunction", "lambda", "function:orders"),
        ("rds-data:BatchExecuteStatement", "rds", "cluster:ledger"),
        ("rds-data:ExecuteStatement", "rds", "cluster:ledger"),
        ("rds-db:connect", "rds-db", "dbuser:cluster-ABCDEFGHIJKLMNOPQRSTUVWXYZ/bank"),
        ("secretsmanager:PutSecretValue", "secretsmanager", "secret:ledger-AbCdEf"),
        ("sns:Publish", "sns", "orders"),
        ("sqs:SendMessage", "sqs", "orders"),
    ];
    let put = put.map(|(action, service, of)| {
        way(action, "RES-010", function(action, format!("arn:aws:{service}:eu-west-2:111122223333:{of}")), none())
    });
    let got = [
        ("dynamodb:BatchGetItem", "dynamodb", "table/limits"),
        ("dynamodb:GetItem", "dynamodb", "table/limits"),
        ("dynamodb:GetRecords", "dynamodb", "table/limits/stream/2026-11-24T00:00:00.000"),
        ("dynamodb:PartiQLSelect", "dynamodb", "table/limits"),
        ("dynamodb:Query", "dynamodb", "table/limits/index/day"),
        ("dynamodb:Scan", "dynamodb", "table/limits"),
        ("elasticfilesystem:ClientMount", "elasticfilesystem", "file-system/fs-0123456789abcdef0"),
        ("kinesis:GetRecords", "kinesis", "stream/orders"),
        ("kinesis:SubscribeToShard", "kinesis", "stream/orders"),
        ("rds-data:ExecuteStatement", "rds", "cluster:ledger"),
        ("rds-db:connect", "rds-db", "dbuser:cluster-ABCDEFGHIJKLMNOPQRSTUVWXYZ/bank"),
        ("secretsmanager:GetSecretValue", "secretsmanager", "secret:ledger-AbCdEf"),
        ("sqs:ReceiveMessage", "sqs", "orders"),
    ];
    let got = got.map(|(action, service, of)| {
        way(action, "RES-010", none(), far(&function(action, format!("arn:aws:{service}:eu-central-1:111122223333:{of}"))))
    });
    let ways = vec![
        way("messages by a policy beside a role", "RES-010", by_role_policy, none()),
        way("messages by a policy that names a role", "RES-010", by_policy, none()),
        way("objects that are fetched from a bucket", "RES-010", json!({"papers": bucket("papers")}), far(&function("s3:GetObject", "arn:aws:s3:::papers/*"))),
        way("messages that any action on queues sends", "RES-010", function("sqs:*", "arn:aws:sqs:eu-west-2:111122223333:orders"), none()),
        way("messages to queues by a pattern", "RES-010", function("sqs:Send*", "arn:aws:sqs:eu-west-2:111122223333:*"), none()),
        way("messages to queues of any region", "RES-010", function("sqs:SendMessage", "arn:aws:sqs:*:111122223333:orders"), none()).anywhere(),
        way("messages to queues of regions by a pattern", "RES-010", function("sqs:SendMessage", "arn:aws:sqs:eu-west-?:111122223333:orders"), none()).anywhere(),
        way("messages to queues of a region that the deployment knows", "RES-010", function("sqs:SendMessage", json!({
            "Fn::Join": ["", ["arn:aws:sqs:", {"Ref": "AWS::StackName"}, ":111122223333:orders"]],
        })), none()).anywhere(),
        way("messages by an ARN that is put together", "RES-010", function("sqs:SendMessage", json!({
            "Fn::Join": [":", ["arn:aws:sqs:eu-west-2", {"Ref": "AWS::AccountId"}, "orders"]],
        })), none()),
        way("messages to all queues", "RES-010", function("sqs:SendMessage", "*"), none()).anywhere(),
        way("messages to all queues by half an ARN", "RES-010", function("sqs:SendMessage", "arn:aws:sqs"), none()).anywhere(),
        way("messages to all queues but one", "RES-010", allowed(json!({
            "Effect": "Allow", "Action": "sqs:SendMessage", "NotResource": "arn:aws:sqs:eu-west-2:111122223333:other",
        })), none()).anywhere(),
        way("messages by all actions but one", "RES-010", allowed(json!({
            "Effect": "Allow", "NotAction": "sqs:DeleteMessage", "Resource": "arn:aws:sqs:eu-west-2:111122223333:orders",
        })), none()),
        way("objects that are put into all buckets", "RES-010", function("s3:PutObject", "arn:aws:s3:::*"), json!({"far": bucket("far")})).anywhere(),
        way("objects that are put into buckets by a pattern", "RES-010", function("s3:PutObject", "arn:aws:s3:::far-*/*"), json!({"far": bucket("far-files")})),
        way("objects that are put into buckets by a pattern that none here has", "RES-010", function("s3:PutObject", "arn:aws:s3:::far-*/*"), none()).anywhere(),
        way("messages to a queue that the deployment knows", "RES-010", function("sqs:SendMessage", json!({
            "Fn::Select": [0, {"Fn::GetAtt": ["DeFinder", "Arns"]}],
        })), none()).anywhere(),
        way("messages by a managed policy", "RES-010", by_managed, none()),
        way("events that a function sends", "RES-105", function("events:PutEvents", "arn:aws:events:eu-west-2:111122223333:event-bus/bank"), none()),
        way("events to a bus that stands there", "RES-105", function("events:PutEvents", json!({"Fn::GetAtt": ["FarBus", "Arn"]})), json!({
            "bus": of("AWS::Events::EventBus", json!({"Name": "bank"})),
        })),
        way("a workflow that a function starts", "RES-105", function("states:StartExecution", "arn:aws:states:eu-west-2:111122223333:stateMachine:orders"), none()),
        way("logs that a function writes", "RES-105", function("logs:PutLogEvents", "arn:aws:logs:eu-west-2:111122223333:log-group:/bank/tellers:*"), none()),
        way("objects that are put into a bucket", "RES-010", function("s3:PutObject", "arn:aws:s3:::far/*"), json!({"far": bucket("far")})),
        way("objects that are put nobody knows where", "RES-010", function("s3:PutObject", "arn:aws:s3:::elsewhere/*"), none()).anywhere(),
        way("a topic that stands there", "RES-001", none(), json!({
            "topic": of("AWS::SNS::Topic", json!({"TopicName": "orders", "KmsMasterKeyId": "alias/aws/sns"})),
        })),
        way("messages to a topic that stands there", "RES-010", function("sns:Publish", json!({"Ref": "FarTopic"})), json!({
            "topic": of("AWS::SNS::Topic", json!({"KmsMasterKeyId": "alias/aws/sns"})),
        })),
        way("a topic that a queue follows", "RES-105", json!({
            "topic": of("AWS::SNS::Topic", json!({"TopicName": "orders", "KmsMasterKeyId": "alias/aws/sns"})),
            "subscription": of("AWS::SNS::Subscription", json!({
                "TopicArn": {"Ref": "DeTopic"}, "Protocol": "sqs", "Endpoint": "arn:aws:sqs:eu-west-2:111122223333:orders",
            })),
        }), none()),
        way("events that a rule hands on", "RES-105", json!({
            "rule": of("AWS::Events::Rule", json!({
                "EventPattern": {"source": ["bank"]},
                "Targets": [{"Id": "far", "Arn": "arn:aws:events:eu-west-2:111122223333:event-bus/bank", "RoleArn": "arn:aws:iam::111122223333:role/r"}],
            })),
        }), none()),
        way("events that are kept in two regions", "RES-105", json!({
            "endpoint": of("AWS::Events::Endpoint", json!({
                "EventBuses": [
                    {"EventBusArn": "arn:aws:events:eu-central-1:111122223333:event-bus/bank"},
                    {"EventBusArn": "arn:aws:events:eu-west-2:111122223333:event-bus/bank"},
                ],
                "RoutingConfig": {"FailoverConfig": {"Primary": {"HealthCheck": "arn:aws:route53:::healthcheck/a"}, "Secondary": {"Route": "eu-west-2"}}},
            })),
        }), none()),
        way("events that are sent to an address", "RES-105", destination("https://events.example.com".into()), none()).anywhere(),
        way("events that are sent to an address in AWS", "RES-105", destination("https://abc.execute-api.eu-west-2.amazonaws.com/prod".into()), none()),
        way("events that are sent to an address that is put together", "RES-105", destination(json!({
            "Fn::Sub": "https://${AWS::StackName}.execute-api.eu-west-2.amazonaws.com/prod",
        })), none()),
        way("events that are sent to a resource", "RES-105", destination(json!({
            "Fn::Join": ["", ["https://", {"Fn::GetAtt": ["FarBalancer", "DNSName"]}]],
        })), json!({"balancer": of("AWS::ElasticLoadBalancingV2::LoadBalancer", json!({"Type": "application"}))})),
        way("events that are sent to what seems AWS", "RES-105", destination("https://s3.eu-west-2.amazonaws.com:x@events.example.com/".into()), none()).anywhere(),
        way("events that are sent to an address in AWS of no region", "RES-105", destination("https://far.s3.amazonaws.com/".into()), none()).anywhere(),
        way("events that are sent to who is called like a region", "RES-105", destination("https://eu-central-1.example.com/".into()), none()).anywhere(),
        way("events that are sent to where a resource of one's own says", "RES-105", {
            let mut here = destination(json!({"Fn::Join": ["", ["https://", {"Fn::GetAtt": ["DeFinder", "Host"]}]]}));
            here["finder"] = of("Custom::Finder", json!({"ServiceToken": crate::support::SERVICE_TOKEN}));
            here
        }, none()).anywhere(),
        way("a function that is told a host", "RES-105", json!({
            "function": of("AWS::Lambda::Function", json!({
                "FunctionName": "tellers", "Environment": {"Variables": {"TO": "https://far.s3.eu-west-2.amazonaws.com/"}},
            })),
        }), none()),
        way("a function that is told a bucket", "RES-105", json!({
            "function": of("AWS::Lambda::Function", json!({
                "FunctionName": "tellers", "Environment": {"Variables": {"BUCKET": "far"}},
            })),
        }), json!({"far": bucket("far")})),
    ];
    ways.into_iter().chain(put).chain(got).collect()
}

/// What stands in the other country, and not here.
fn far(here: &Json) -> Json {
    here.to_string().replace("DeRole", "FarRole").parse().unwrap()
}
