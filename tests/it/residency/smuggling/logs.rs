//! Logs and records that are delivered.

use serde_json::{Value as Json, json};

use super::{Way, bucket, of, way};

pub(super) fn ways() -> Vec<Way> {
    let none = || json!({});
    let group = || of("AWS::Logs::LogGroup", json!({"LogGroupName": "/bank/tellers"}));
    let firehose =
        |destination: Json| json!({"records": of("AWS::KinesisFirehose::DeliveryStream", destination)});
    let balancer_logs = ["access_logs.s3.bucket", "connection_logs.s3.bucket", "health_check_logs.s3.bucket"];
    let balancer_logs = balancer_logs.map(|key| {
        let attributes = json!({"LoadBalancerAttributes": [{"Key": key, "Value": {"Ref": "FarRequests"}}]});
        let balancer = of("AWS::ElasticLoadBalancingV2::LoadBalancer", attributes);
        way(key, "RES-008", json!({"web": balancer}), json!({"requests": bucket("requests")}))
    });
    let ways = vec![
        way("requests that a web ACL logs", "RES-008", json!({
            "web": of("AWS::ElasticLoadBalancingV2::LoadBalancer", json!({"Name": "web"})),
            "acl": of("AWS::WAFv2::WebACL", json!({"Scope": "REGIONAL"})),
            "association": of("AWS::WAFv2::WebACLAssociation", json!({
                "ResourceArn": {"Ref": "DeWeb"}, "WebACLArn": {"Fn::GetAtt": ["DeAcl", "Arn"]},
            })),
            "logging": of("AWS::WAFv2::LoggingConfiguration", json!({
                "ResourceArn": {"Fn::GetAtt": ["DeAcl", "Arn"]}, "LogDestinationConfigs": ["arn:aws:s3:::aws-waf-logs-it"],
            })),
        }), json!({"requests": bucket("aws-waf-logs-it")})),
        way(
            "traffic that is logged to a bucket",
            "RES-008",
            json!({"traffic": of("AWS::EC2::FlowLog", json!({
                "ResourceId": "vpc-0123456789abcdef0", "ResourceType": "VPC", "TrafficType": "ALL",
                "LogDestinationType": "s3", "LogDestination": "arn:aws:s3:::traffic",
            }))}),
            json!({"traffic": bucket("traffic")}),
        ),
        way("traffic of one subnet", "RES-008", json!({
            "traffic": of("AWS::EC2::FlowLog", json!({
                "ResourceId": "subnet-0123456789abcdef0", "ResourceType": "Subnet", "TrafficType": "ALL",
                "LogDestinationType": "s3", "LogDestination": "arn:aws:s3:::traffic/subnet",
            })),
        }), json!({"traffic": bucket("traffic")})),
        way("logs that are handed on", "RES-008", json!({
            "group": group(),
            "filter": of("AWS::Logs::SubscriptionFilter", json!({
                "LogGroupName": {"Ref": "DeGroup"}, "FilterPattern": "",
                "DestinationArn": "arn:aws:logs:eu-west-2:111122223333:destination:far",
            })),
        }), none()),
        way("records that are delivered to a bucket", "RES-105", firehose(json!({
            "S3DestinationConfiguration": {"BucketARN": "arn:aws:s3:::records", "RoleARN": "arn:aws:iam::111122223333:role/r"},
        })), json!({"records": bucket("records")})),
        way("records that are delivered to an address", "RES-105", firehose(json!({
            "HttpEndpointDestinationConfiguration": {"EndpointConfiguration": {"Url": "https://logs.example.com"}},
        })), none()).anywhere(),
        way("records that are delivered to Snowflake", "RES-105", firehose(json!({
            "SnowflakeDestinationConfiguration": {"AccountUrl": "https://bank.snowflakecomputing.com"},
        })), none()).anywhere(),
        way("records that are delivered to Splunk", "RES-105", firehose(json!({
            "SplunkDestinationConfiguration": {"HECEndpoint": "https://logs.splunkcloud.com"},
        })), none()).anywhere(),
        way(
            "traffic that is logged here and copied on",
            "RES-005",
            json!({
                "traffic": of("AWS::EC2::FlowLog", json!({
                    "ResourceId": "vpc-0123456789abcdef0", "ResourceType": "VPC", "TrafficType": "ALL",
                    "LogDestinationType": "s3", "LogDestination": "arn:aws:s3:::traffic",
                })),
                "bucket": of("AWS::S3::Bucket", json!({
                    "BucketName": "traffic", "ReplicationConfiguration": {
                        "Role": "arn:aws:iam::111122223333:role/copies",
                        "Rules": [{"Status": "Enabled", "Destination": {"Bucket": "arn:aws:s3:::copies"}}],
                    },
                })),
            }),
            json!({"copies": bucket("copies")}),
        ),
    ];
    ways.into_iter().chain(balancer_logs).collect()
}
