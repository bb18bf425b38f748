//! What a program writes where it could refer.

use serde_json::json;

use super::fixtures::pipeline;
use super::{Mistake, resource, resources};

pub(super) fn mistakes() -> Vec<Mistake> {
    vec![
        resource("a deployer of a pipeline by its name", "AWS::CodePipeline::Pipeline", pipeline("code::tellers.json", "arn:aws:iam::111122223333:role/r"), pipeline("code::tellers.json", "deployer"),
        ).code("SCHEMA-003"),
        resources(
            "a canonical name beside an address",
            json!({
              "one": {
                "Type": "AWS::Route53::RecordSet",
                "Properties": {
                  "HostedZoneId": "Z0123456789ABCDEFGHIJ",
                  "Name": "app.example.com",
                  "Type": "A",
                  "TTL": "60",
                  "ResourceRecords": ["192.0.2.1"]
                }
              },
              "two": {
                "Type": "AWS::Route53::RecordSet",
                "Properties": {
                  "HostedZoneId": "Z0123456789ABCDEFGHIJ",
                  "Name": "web.example.com",
                  "Type": "CNAME",
                  "TTL": "60",
                  "ResourceRecords": ["d111111abcdef8.cloudfront.net"]
                }
              }
            }),
            json!({"two": {"Properties": {"Name": "app.example.com"}}}),
        ).code("R53-017"),
        resources(
            "a domain that is another's name",
            json!({
              "zone": {"Type": "AWS::Route53::HostedZone", "Properties": {"Name": "example.com"}},
              "it": {
                "Type": "AWS::Route53::RecordSet",
                "Properties": {
                  "HostedZoneId": {"Ref": "BaseZone"},
                  "Name": "app.example.com",
                  "Type": "CNAME",
                  "TTL": "60",
                  "ResourceRecords": ["d111111abcdef8.cloudfront.net"]
                }
              }
            }),
            json!({"it": {"Properties": {"Name": "example.com"}}}),
        ).code("R53-017"),
        resources(
            "a record outside of its zone",
            json!({
              "zone": {"Type": "AWS::Route53::HostedZone", "Properties": {"Name": "example.com"}},
              "it": {
                "Type": "AWS::Route53::RecordSet",
                "Properties": {
                  "HostedZoneId": {"Ref": "BaseZone"},
                  "Name": "app.example.com",
                  "Type": "A",
                  "TTL": "60",
                  "ResourceRecords": ["192.0.2.1"]
                }
              }
            }),
            json!({"it": {"Properties": {"Name": "app.example.org"}}}),
        ).code("R53-017"),
        resources(
            "a key that nobody can manage",
            json!({
              "key": {
                "Type": "AWS::KMS::Key",
                "Properties": {
                  "EnableKeyRotation": true,
                  "KeyPolicy": {
                    "Version": "2012-10-17",
                    "Statement": [
                      {
                        "Sid": "root",
                        "Effect": "Allow",
                        "Principal": {"AWS": "arn:aws:iam::111122223333:root"},
                        "Action": "kms:*",
                        "Resource": "*"
                      }
                    ]
                  }
                }
              }
            }),
            json!({
              "key": {
                "Properties": {
                  "KeyPolicy": {
                    "Statement": [
                      {
                        "Sid": "root",
                        "Effect": "Allow",
                        "Principal": {"AWS": "arn:aws:iam::111122223333:root"},
                        "Action": "kms:Decrypt",
                        "Resource": "*"
                      }
                    ]
                  }
                }
              }
            }),
        ).code("KMS-004"),
        resources(
            "an alarm for a topic of half an account",
            json!({
              "late": {
                "Type": "AWS::CloudWatch::Alarm",
                "Properties": {
                  "Namespace": "AWS/SQS",
                  "MetricName": "ApproximateAgeOfOldestMessage",
                  "Statistic": "Maximum",
                  "Period": 60,
                  "EvaluationPeriods": 3,
                  "Threshold": 60,
                  "ComparisonOperator": "GreaterThanThreshold",
                  "AlarmActions": ["arn:aws:sns:eu-west-1:111122223333:late"]
                }
              }
            }),
            json!({"late": {"Properties": {"AlarmActions": ["arn:aws:sns:eu-west-1:11112222:late"]}}}),
        ).code("REF-010"),
        resources(
            "a rotation by a function in a region that there isn't",
            json!({
              "it": {
                "Type": "AWS::SecretsManager::RotationSchedule",
                "Properties": {
                  "SecretId": "arn:aws:secretsmanager:eu-west-1:111122223333:secret:ledger-a1b2c3",
                  "RotationLambdaARN": "arn:aws:lambda:eu-west-1:111122223333:function:rotate",
                  "RotationRules": {"AutomaticallyAfterDays": 30}
                }
              }
            }),
            json!({
              "it": {"Properties": {"RotationLambdaARN": "arn:aws:lambda:eu-wst-1:111122223333:function:rotate"}}
            }),
        ).code("REF-010"),
        resources(
            "what is in a secret where its ARN is wanted",
            json!({
              "it": {
                "Type": "AWS::RDS::DBProxy",
                "Properties": {
                  "DBProxyName": "ledger",
                  "EngineFamily": "POSTGRESQL",
                  "RoleArn": "arn:aws:iam::111122223333:role/r",
                  "RequireTLS": true,
                  "VpcSubnetIds": ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"],
                  "Auth": [
                    {
                      "AuthScheme": "SECRETS",
                      "SecretArn": "arn:aws:secretsmanager:eu-west-1:111122223333:secret:ledger-a1b2c3"
                    }
                  ]
                }
              }
            }),
            json!({
              "it": {
                "Properties": {
                  "Auth": [
                    {"AuthScheme": "SECRETS", "SecretArn": "{{resolve:secretsmanager:ledger:SecretString:password}}"}
                  ]
                }
              }
            }),
        ).code("REF-006"),
        resources(
            "a dynamic reference with spaces",
            json!({
              "it": {
                "Type": "AWS::SSM::Parameter",
                "Properties": {"Type": "String", "Value": "{{resolve:ssm:level}}"}
              }
            }),
            json!({"it": {"Properties": {"Value": "{{ resolve:ssm:level }}"}}}),
        ).code("REF-006"),
        resources(
            "a variable that its text doesn't use",
            json!({
              "it": {
                "Type": "AWS::SSM::Parameter",
                "Properties": {
                  "Type": "String",
                  "Value": {"Fn::Sub": ["${level} in ${AWS::Region}", {"level": "high"}]}
                }
              }
            }),
            json!({
              "it": {"Properties": {"Value": {"Fn::Sub": ["high in ${AWS::Region}", {"level": "high"}]}}}
            }),
        ).code("REF-004"),
        resources(
            "zones of a region that there isn't",
            json!({
              "it": {
                "Type": "AWS::EC2::Subnet",
                "Properties": {
                  "VpcId": "vpc-0123456789abcdef0",
                  "CidrBlock": "10.0.0.0/24",
                  "AvailabilityZone": {"Fn::Select": [0, {"Fn::GetAZs": "eu-west-1"}]}
                }
              }
            }),
            json!({
              "it": {"Properties": {"AvailabilityZone": {"Fn::Select": [0, {"Fn::GetAZs": "eu-west-9"}]}}}
            }),
        ).code("REF-004"),
        resources(
            "blocks of 200 bits",
            json!({
              "it": {
                "Type": "AWS::EC2::Subnet",
                "Properties": {
                  "VpcId": "vpc-0123456789abcdef0",
                  "AvailabilityZone": "eu-west-1a",
                  "CidrBlock": {"Fn::Select": [0, {"Fn::Cidr": ["10.0.0.0/16", 4, 8]}]}
                }
              }
            }),
            json!({
              "it": {"Properties": {"CidrBlock": {"Fn::Select": [0, {"Fn::Cidr": ["10.0.0.0/16", 4, 200]}]}}}
            }),
        ).code("REF-004"),
        resources(
            "blocks of a malformed block",
            json!({
              "it": {
                "Type": "AWS::EC2::Subnet",
                "Properties": {
                  "VpcId": "vpc-0123456789abcdef0",
                  "AvailabilityZone": "eu-west-1a",
                  "CidrBlock": {"Fn::Select": [0, {"Fn::Cidr": ["10.0.0.0/16", 4, 8]}]}
                }
              }
            }),
            json!({
              "it": {"Properties": {"CidrBlock": {"Fn::Select": [0, {"Fn::Cidr": ["10.0.0/16", 4, 8]}]}}}
            }),
        ).code("REF-004"),
        resources(
            "a runtime that is long gone",
            json!({
              "it": {
                "Type": "AWS::Lambda::Function",
                "Properties": {
                  "Code": {"S3Bucket": "fineract-code", "S3Key": "teller.zip"},
                  "Handler": "app.handler",
                  "Runtime": "python3.13",
                  "Role": "arn:aws:iam::111122223333:role/r"
                }
              }
            }),
            json!({"it": {"Properties": {"Runtime": "python3.6"}}}),
        ).code("POL-LAM-001"),
    ]
}
