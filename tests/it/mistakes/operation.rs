//! Policies, functions, messages and names: what only the deployment would find.

use serde_json::json;

use super::fixtures::signing_key;
use super::{Mistake, resource};

pub(super) fn mistakes() -> Vec<Mistake> {
    vec![
        resource(
            "a policy of a bucket for everything",
            "AWS::S3::BucketPolicy",
            json!({
              "Bucket": "fineract-exports",
              "PolicyDocument": {
                "Version": "2012-10-17",
                "Statement": [
                  {
                    "Effect": "Allow",
                    "Principal": {"AWS": "arn:aws:iam::111122223333:role/r"},
                    "Action": "s3:GetObject",
                    "Resource": "arn:aws:s3:::fineract-exports/*"
                  }
                ]
              }
            }),
            json!({
              "PolicyDocument": {
                "Version": "2012-10-17",
                "Statement": [
                  {
                    "Effect": "Allow",
                    "Principal": {"AWS": "arn:aws:iam::111122223333:role/r"},
                    "Action": "s3:GetObject",
                    "Resource": "*"
                  }
                ]
              }
            }),
        ),
        resource(
            "a path that doesn't end with a slash",
            "AWS::IAM::Role",
            json!({
              "AssumeRolePolicyDocument": {
                "Version": "2012-10-17",
                "Statement": [
                  {"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}
                ]
              },
              "Path": "/fineract/"
            }),
            json!({"Path": "/fineract"}),
        ),
        resource(
            "two policies of one role with one name",
            "AWS::IAM::Role",
            json!({
              "AssumeRolePolicyDocument": {
                "Version": "2012-10-17",
                "Statement": [
                  {"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}
                ]
              },
              "Policies": [
                {
                  "PolicyName": "read",
                  "PolicyDocument": {
                    "Version": "2012-10-17",
                    "Statement": [
                      {
                        "Effect": "Allow",
                        "Action": "s3:GetObject",
                        "Resource": ["arn:aws:s3:::fineract-exports-of-tenant-0/*"]
                      }
                    ]
                  }
                }
              ]
            }),
            json!({
              "Policies": [
                {
                  "PolicyName": "read",
                  "PolicyDocument": {
                    "Version": "2012-10-17",
                    "Statement": [
                      {
                        "Effect": "Allow",
                        "Action": "s3:GetObject",
                        "Resource": ["arn:aws:s3:::fineract-exports-of-tenant-0/*"]
                      }
                    ]
                  }
                },
                {
                  "PolicyName": "read",
                  "PolicyDocument": {
                    "Version": "2012-10-17",
                    "Statement": [
                      {
                        "Effect": "Allow",
                        "Action": "s3:GetObject",
                        "Resource": [
                          "arn:aws:s3:::fineract-exports-of-tenant-0/*", "arn:aws:s3:::fineract-exports-of-tenant-1/*"
                        ]
                      }
                    ]
                  }
                }
              ]
            }),
        ),
        resource(
            "an issuer of tokens without TLS",
            "AWS::IAM::OIDCProvider",
            json!({"Url": "https://oidc.example.com", "ClientIdList": ["sts.amazonaws.com"]}),
            json!({"Url": "http://oidc.example.com"}),
        ),
        resource(
            "rotation of a key that signs",
            "AWS::KMS::Key",
            signing_key(),
            json!({"EnableKeyRotation": true}),
        ),
        resource(
            "encryption by a key for signatures",
            "AWS::KMS::Key",
            signing_key(),
            json!({"KeyUsage": "ENCRYPT_DECRYPT"}),
        ),
        resource(
            "an alias among AWS's own",
            "AWS::KMS::Alias",
            json!({
              "AliasName": "alias/fineract/ledger",
              "TargetKeyId": "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
            }),
            json!({"AliasName": "alias/aws/ledger"}),
        ),
        resource(
            "a hyphen in a variable's name",
            "AWS::Lambda::Function",
            json!({
              "Code": {"S3Bucket": "fineract-code", "S3Key": "teller.zip"},
              "Handler": "app.handler",
              "Runtime": "python3.13",
              "Role": "arn:aws:iam::111122223333:role/r",
              "Environment": {"Variables": {"TENANT_ID": "default"}}
            }),
            json!({"Environment": {"Variables": {"TENANT-ID": "default"}}}),
        ),
        resource(
            "inline code by another name than index",
            "AWS::Lambda::Function",
            json!({
              "Code": {"ZipFile": "def handler(event, context): pass"},
              "Handler": "index.handler",
              "Runtime": "python3.13",
              "Role": "arn:aws:iam::111122223333:role/r"
            }),
            json!({"Handler": "app.handler"}),
        ),
        resource(
            "a function with security groups and no subnet",
            "AWS::Lambda::Function",
            json!({
              "Code": {"S3Bucket": "fineract-code", "S3Key": "teller.zip"},
              "Handler": "app.handler",
              "Runtime": "python3.13",
              "Role": "arn:aws:iam::111122223333:role/r",
              "VpcConfig": {"SubnetIds": ["subnet-0123456789abcdef0"], "SecurityGroupIds": ["sg-0123456789abcdef0"]}
            }),
            json!({"VpcConfig": {"SubnetIds": []}}),
        ),
        resource(
            "a level of logs in text",
            "AWS::Lambda::Function",
            json!({
              "Code": {"S3Bucket": "fineract-code", "S3Key": "teller.zip"},
              "Handler": "app.handler",
              "Runtime": "python3.13",
              "Role": "arn:aws:iam::111122223333:role/r",
              "LoggingConfig": {"LogFormat": "JSON", "ApplicationLogLevel": "INFO"}
            }),
            json!({"LoggingConfig": {"LogFormat": "Text"}}),
        ),
        resource(
            "large batches that nobody waits for",
            "AWS::Lambda::EventSourceMapping",
            json!({
              "FunctionName": "f",
              "EventSourceArn": "arn:aws:sqs:eu-west-1:111122223333:q",
              "BatchSize": 100,
              "MaximumBatchingWindowInSeconds": 5
            }),
            json!({"MaximumBatchingWindowInSeconds": null}),
        ),
        resource(
            "batches of a queue that are to be divided",
            "AWS::Lambda::EventSourceMapping",
            json!({"FunctionName": "f", "EventSourceArn": "arn:aws:sqs:eu-west-1:111122223333:q"}),
            json!({"BisectBatchOnFunctionError": true}),
        ),
        resource(
            "a topic in order without its ending",
            "AWS::SNS::Topic",
            json!({"TopicName": "payments.fifo", "FifoTopic": true}),
            json!({"TopicName": "payments"}),
        ),
        resource(
            "a message that is given up before it is received",
            "AWS::SQS::Queue",
            json!({
              "RedrivePolicy": {"deadLetterTargetArn": "arn:aws:sqs:eu-west-1:111122223333:q", "maxReceiveCount": 3}
            }),
            json!({"RedrivePolicy": {"maxReceiveCount": 0}}),
        ),
        resource(
            "a queue under two keys",
            "AWS::SQS::Queue",
            json!({"KmsMasterKeyId": "alias/fineract"}),
            json!({"SqsManagedSseEnabled": true}),
        ),
        resource(
            "a field of events that there isn't",
            "AWS::Events::Rule",
            json!({"EventPattern": {"source": ["aws.rds"], "detail": {"state": [{"prefix": "fail"}]}}}),
            json!({"EventPattern": {"sorce": ["aws.rds"]}}),
        ),
        resource(
            "a value where a pattern has a list",
            "AWS::Events::Rule",
            json!({"EventPattern": {"source": ["aws.rds"], "detail": {"state": [{"prefix": "fail"}]}}}),
            json!({"EventPattern": {"source": "aws.rds"}}),
        ),
        resource(
            "an operator that patterns don't have",
            "AWS::Events::Rule",
            json!({"EventPattern": {"source": ["aws.rds"], "detail": {"state": [{"prefix": "fail"}]}}}),
            json!({"EventPattern": {"detail": {"state": [{"begins-with": "fail"}]}}}),
        ),
        resource(
            "a rule about nothing",
            "AWS::Events::Rule",
            json!({"ScheduleExpression": "rate(5 minutes)", "State": "ENABLED"}),
            json!({"ScheduleExpression": null}),
        ),
        resource(
            "a step of a document without a name",
            "AWS::SSM::Document",
            json!({
              "DocumentType": "Command",
              "Content": {"schemaVersion": "2.2", "mainSteps": [{"action": "aws:runShellScript", "name": "run"}]}
            }),
            json!({"Content": {"mainSteps": [{"action": "aws:runShellScript"}]}}),
        ),
        resource(
            "a weight of the only record",
            "AWS::Route53::RecordSet",
            json!({
              "HostedZoneId": "Z0123456789ABCDEFGHIJ",
              "Name": "app.example.com",
              "Type": "A",
              "TTL": "60",
              "ResourceRecords": ["192.0.2.1"]
            }),
            json!({"Weight": 10}),
        ),
        resource(
            "one of several records without a policy",
            "AWS::Route53::RecordSet",
            json!({
              "HostedZoneId": "Z0123456789ABCDEFGHIJ",
              "Name": "app.example.com",
              "Type": "A",
              "TTL": "60",
              "ResourceRecords": ["192.0.2.1"],
              "SetIdentifier": "one",
              "Weight": 1
            }),
            json!({"Weight": null}),
        ),
        resource(
            "a weight above 255",
            "AWS::Route53::RecordSet",
            json!({
              "HostedZoneId": "Z0123456789ABCDEFGHIJ",
              "Name": "app.example.com",
              "Type": "A",
              "TTL": "60",
              "ResourceRecords": ["192.0.2.1"],
              "SetIdentifier": "one",
              "Weight": 1
            }),
            json!({"Weight": 256}),
        ),
        resource(
            "the health of a distribution",
            "AWS::Route53::RecordSet",
            json!({
              "HostedZoneId": "Z0123456789ABCDEFGHIJ",
              "Name": "app.example.com",
              "Type": "A",
              "AliasTarget": {"HostedZoneId": "Z2FDTNDATAQYW2", "DNSName": "d111111abcdef8.cloudfront.net"}
            }),
            json!({"AliasTarget": {"EvaluateTargetHealth": true}}),
        ),
        resource(
            "a distribution in a zone of one's own",
            "AWS::Route53::RecordSet",
            json!({
              "HostedZoneId": "Z0123456789ABCDEFGHIJ",
              "Name": "app.example.com",
              "Type": "A",
              "AliasTarget": {"HostedZoneId": "Z2FDTNDATAQYW2", "DNSName": "d111111abcdef8.cloudfront.net"}
            }),
            json!({"AliasTarget": {"HostedZoneId": "Z0123456789ABCDEFGHIJ"}}),
        ),
        resource(
            "a path of a check of TCP",
            "AWS::Route53::HealthCheck",
            json!({"HealthCheckConfig": {"Type": "TCP", "IPAddress": "192.0.2.1", "Port": 443}}),
            json!({"HealthCheckConfig": {"ResourcePath": "/"}}),
        ),
        resource(
            "a check of TCP at no port",
            "AWS::Route53::HealthCheck",
            json!({"HealthCheckConfig": {"Type": "TCP", "IPAddress": "192.0.2.1", "Port": 443}}),
            json!({"HealthCheckConfig": {"Port": null}}),
        ),
        resource(
            "a check that searches without saying so",
            "AWS::Route53::HealthCheck",
            json!({"HealthCheckConfig": {"Type": "HTTPS", "FullyQualifiedDomainName": "app.example.com"}}),
            json!({"HealthCheckConfig": {"SearchString": "ok"}}),
        ),
        resource(
            "a check every 20 seconds",
            "AWS::Route53::HealthCheck",
            json!({
              "HealthCheckConfig": {
                "Type": "HTTPS",
                "FullyQualifiedDomainName": "app.example.com",
                "RequestInterval": 10
              }
            }),
            json!({"HealthCheckConfig": {"RequestInterval": 20}}),
        ),
        resource(
            "a check of nothing",
            "AWS::Route53::HealthCheck",
            json!({"HealthCheckConfig": {"Type": "HTTPS", "FullyQualifiedDomainName": "app.example.com"}}),
            json!({"HealthCheckConfig": {"FullyQualifiedDomainName": null}}),
        ),
        resource(
            "a check of other checks that names none",
            "AWS::Route53::HealthCheck",
            json!({
              "HealthCheckConfig": {
                "Type": "CALCULATED",
                "HealthThreshold": 1,
                "ChildHealthChecks": ["12345678-1234-1234-1234-123456789012"]
              }
            }),
            json!({"HealthCheckConfig": {"ChildHealthChecks": null}}),
        ),
        resource(
            "a check of a private address",
            "AWS::Route53::HealthCheck",
            json!({"HealthCheckConfig": {"Type": "TCP", "IPAddress": "192.0.2.1", "Port": 443}}),
            json!({"HealthCheckConfig": {"IPAddress": "10.0.0.1"}}),
        ),
        resource(
            "queries of a public zone that are logged elsewhere",
            "AWS::Route53::HostedZone",
            json!({
              "Name": "example.com",
              "QueryLoggingConfig": {
                "CloudWatchLogsLogGroupArn": "arn:aws:logs:us-east-1:111122223333:log-group:/aws/route53/example.com"
              }
            }),
            json!({
              "QueryLoggingConfig": {
                "CloudWatchLogsLogGroupArn": "arn:aws:logs:eu-west-1:111122223333:log-group:/aws/route53/example.com"
              }
            }),
        ),
    ]
}
