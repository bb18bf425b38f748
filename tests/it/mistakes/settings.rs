//! Settings of one or several resources that a service refuses together.

use serde_json::{Value as Json, json};

use super::fixtures::{cache, cluster};
use super::{Mistake, resource, resources};

pub(super) fn mistakes() -> Vec<Mistake> {
    [ports(), lifecycles(), windows(), targets(), texts()].into_iter().flatten().collect()
}

const ACCELERATOR: &str =
    "arn:aws:globalaccelerator::111122223333:accelerator/12345678-1234-1234-1234-123456789012";

fn ports() -> Vec<Mistake> {
    let listener = |from: u16, to: u16| {
        json!({"Type": "AWS::GlobalAccelerator::Listener", "Properties": {
            "AcceleratorArn": ACCELERATOR, "Protocol": "TCP", "PortRanges": [{"FromPort": from, "ToPort": to}],
        }})
    };
    vec![
        resources(
            "a port of an accelerator that two listeners want",
            json!({"one": listener(443, 443), "other": listener(8000, 8100)}),
            json!({"other": listener(400, 500)}),
        )
        .code("GA-006"),
        resources(
            "two mount targets in one zone",
            json!({
                "vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}},
                "first": subnet("10.0.0.0/24", "eu-west-1a"),
                "second": subnet("10.0.1.0/24", "eu-west-1b"),
                "one": mount_target("BaseFirst"),
                "other": mount_target("BaseSecond"),
            }),
            json!({"second": {"Properties": {"AvailabilityZone": "eu-west-1a"}}}),
        )
        .code("NET-013"),
    ]
}

fn subnet(range: &str, zone: &str) -> Json {
    json!({"Type": "AWS::EC2::Subnet", "Properties": {
        "VpcId": {"Ref": "BaseVpc"}, "CidrBlock": range, "AvailabilityZone": zone,
    }})
}

fn mount_target(subnet: &str) -> Json {
    json!({"Type": "AWS::EFS::MountTarget", "Properties": {
        "FileSystemId": "fs-0123456789abcdef0", "SubnetId": {"Ref": subnet},
        "SecurityGroups": ["sg-0123456789abcdef0"],
    }})
}

/// A bucket with one rule of its objects' lives.
fn objects(rule: &Json) -> Json {
    let mut rule = rule.clone();
    rule["Status"] = "Enabled".into();
    json!({"LifecycleConfiguration": {"Rules": [rule]}})
}

fn lifecycles() -> Vec<Mistake> {
    let moves = |moves: &[(&str, u32)]| {
        let moves =
            moves.iter().map(|(class, days)| json!({"StorageClass": class, "TransitionInDays": days}));
        moves.collect::<Vec<_>>()
    };
    let bucket = |name, right: &Json, wrong: &Json| {
        resource(name, "AWS::S3::Bucket", objects(right), objects(wrong)).code("S3-010")
    };
    let files = |archive: &str, throughput: &str| {
        json!({
            "Encrypted": true, "ThroughputMode": throughput,
            "LifecyclePolicies": [{"TransitionToIA": "AFTER_30_DAYS"}, {"TransitionToArchive": archive}],
        })
    };
    vec![
        bucket(
            "objects that leave Glacier for what is warmer",
            &json!({"Transitions": moves(&[("STANDARD_IA", 30), ("GLACIER", 90)])}),
            &json!({"Transitions": moves(&[("STANDARD_IA", 90), ("GLACIER", 30)])}),
        ),
        bucket(
            "Glacier two weeks after infrequent access",
            &json!({"Transitions": moves(&[("STANDARD_IA", 30), ("GLACIER", 60)])}),
            &json!({"Transitions": moves(&[("STANDARD_IA", 30), ("GLACIER", 44)])}),
        ),
        bucket(
            "objects that expire before they move",
            &json!({"Transitions": moves(&[("GLACIER", 90)]), "ExpirationInDays": 365}),
            &json!({"Transitions": moves(&[("GLACIER", 90)]), "ExpirationInDays": 90}),
        ),
        bucket(
            "old versions that expire before they move",
            &json!({
                "NoncurrentVersionTransitions": moves(&[("GLACIER", 30)]),
                "NoncurrentVersionExpiration": {"NoncurrentDays": 90},
            }),
            &json!({
                "NoncurrentVersionTransitions": moves(&[("GLACIER", 30)]),
                "NoncurrentVersionExpiration": {"NoncurrentDays": 14},
            }),
        ),
        bucket(
            "two moves to one class",
            &json!({"Transitions": moves(&[("GLACIER_IR", 30), ("GLACIER", 90)])}),
            &json!({"Transitions": moves(&[("GLACIER", 30), ("GLACIER", 90)])}),
        ),
        bucket(
            "a move after days and an expiry on a date",
            &json!({"Transitions": moves(&[("GLACIER", 30)]), "ExpirationInDays": 365}),
            &json!({
                "Transitions": moves(&[("GLACIER", 30)]), "ExpirationDate": "2030-01-01T00:00:00Z",
            }),
        ),
        resource(
            "infrequent access of old versions after a week",
            "AWS::S3::Bucket",
            objects(&json!({"NoncurrentVersionTransitions": moves(&[("STANDARD_IA", 30)])})),
            objects(&json!({"NoncurrentVersionTransitions": moves(&[("STANDARD_IA", 7)])})),
        ),
        resource(
            "files that are archived before they are rarely used",
            "AWS::EFS::FileSystem",
            files("AFTER_90_DAYS", "elastic"),
            files("AFTER_14_DAYS", "elastic"),
        )
        .code("EFS-011"),
        resource(
            "an archive of files without elastic throughput",
            "AWS::EFS::FileSystem",
            files("AFTER_90_DAYS", "elastic"),
            files("AFTER_90_DAYS", "bursting"),
        )
        .code("EFS-011"),
    ]
}

fn windows() -> Vec<Mistake> {
    let at = |backup: &str, window: &str| json!({backup: window, "PreferredMaintenanceWindow": "sun:02:00-sun:03:00"});
    vec![
        resource(
            "a cluster that is backed up while it is maintained",
            "AWS::RDS::DBCluster",
            cluster(&at("PreferredBackupWindow", "00:30-01:30")),
            at("PreferredBackupWindow", "01:30-02:30"),
        )
        .code("DATA-005"),
        resource(
            "a document database that is backed up while it is maintained",
            "AWS::DocDB::DBCluster",
            at("PreferredBackupWindow", "03:00-04:00"),
            at("PreferredBackupWindow", "02:15-02:45"),
        )
        .code("DATA-005"),
        resource(
            "a cache that is saved while it is maintained",
            "AWS::ElastiCache::ReplicationGroup",
            cache(&at("SnapshotWindow", "23:30-00:30")),
            at("SnapshotWindow", "02:30-03:30"),
        )
        .code("DATA-005"),
    ]
}

fn targets() -> Vec<Mistake> {
    let balancer = |kind: &str| {
        json!({"Type": "AWS::ElasticLoadBalancingV2::LoadBalancer", "Properties": {
            "Type": kind, "Scheme": "internal", "Subnets": ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"],
        }})
    };
    let group = |protocol: &str| {
        json!({"Type": "AWS::ElasticLoadBalancingV2::TargetGroup", "Properties": {
            "Protocol": protocol, "Port": 8443, "VpcId": "vpc-0123456789abcdef0", "TargetType": "ip",
        }})
    };
    let listener = |protocol: &str| {
        json!({"Type": "AWS::ElasticLoadBalancingV2::Listener", "Properties": {
            "LoadBalancerArn": {"Ref": "BaseBalancer"}, "Port": 443, "Protocol": protocol,
            "DefaultActions": [{"Type": "forward", "TargetGroupArn": {"Ref": "BaseTargets"}}],
        }})
    };
    let alias = |zone: &str| {
        json!({
            "HostedZoneId": "Z0123456789ABCDEFGHIJ", "Name": "app.example.com", "Type": "A",
            "AliasTarget": {"DNSName": "edge-1234567890.eu-west-1.elb.amazonaws.com", "HostedZoneId": zone},
        })
    };
    let queue = json!({"Type": "AWS::SQS::Queue", "Properties": {
        "QueueName": "orders.fifo", "FifoQueue": true, "KmsMasterKeyId": "alias/orders",
    }});
    let mapping = json!({"Type": "AWS::Lambda::EventSourceMapping", "Properties": {
        "FunctionName": "orders", "EventSourceArn": {"Fn::GetAtt": ["BaseQueue", "Arn"]}, "BatchSize": 10,
    }});
    vec![
        resources(
            "connections that are forwarded to targets for requests",
            json!({"balancer": balancer("network"), "targets": group("TCP"), "listener": listener("TCP")}),
            json!({"targets": group("HTTP")}),
        )
        .code("REF-008"),
        resources(
            "requests that are forwarded to targets for connections",
            json!({"balancer": balancer("application"), "targets": group("HTTP"), "listener": listener("HTTP")}),
            json!({"targets": group("TCP")}),
        )
        .code("REF-008"),
        resource(
            "a load balancer as the target of requests",
            "AWS::ElasticLoadBalancingV2::TargetGroup",
            json!({"TargetType": "alb", "Protocol": "TCP", "Port": 443, "VpcId": "vpc-0123456789abcdef0"}),
            json!({"Protocol": "HTTPS"}),
        ),
        resources(
            "messages in order that are gathered for a while",
            json!({"queue": queue, "mapping": mapping}),
            json!({"mapping": {"Properties": {"MaximumBatchingWindowInSeconds": 5}}}),
        )
        .code("REF-008"),
        resources(
            "a hundred messages in order at once",
            json!({"queue": queue, "mapping": mapping}),
            json!({"mapping": {"Properties": {"BatchSize": 100, "MaximumBatchingWindowInSeconds": 0}}}),
        )
        .code("REF-008"),
        resource(
            "an alias by the zone of another region's load balancers",
            "AWS::Route53::RecordSet",
            alias("Z32O12XQLNTSW2"),
            alias("Z215JYRZR1TBD5"),
        )
        .code("R53-021"),
        resource(
            "an alias by the zone of another kind of load balancer",
            "AWS::Route53::RecordSet",
            alias("Z32O12XQLNTSW2"),
            alias("Z2IFOLAFXWLO4F"),
        )
        .code("R53-021"),
        resources(
            "an accelerator by the zone of load balancers",
            json!({
                "accelerator": {
                    "Type": "AWS::GlobalAccelerator::Accelerator", "Properties": {"Name": "edge"},
                },
                "record": {"Type": "AWS::Route53::RecordSet", "Properties": {
                    "HostedZoneId": "Z0123456789ABCDEFGHIJ", "Name": "app.example.com", "Type": "A",
                    "AliasTarget": {
                        "DNSName": {"Fn::GetAtt": ["BaseAccelerator", "DnsName"]}, "HostedZoneId": "Z2BJ6XQ5FK7U4H",
                    },
                }},
            }),
            json!({"record": {"Properties": {"AliasTarget": {"HostedZoneId": "Z32O12XQLNTSW2"}}}}),
        )
        .code("R53-021"),
    ]
}

fn texts() -> Vec<Mistake> {
    let filter = |pattern: &str| {
        json!({
            "LogGroupName": "/fineract/prod", "FilterPattern": pattern,
            "MetricTransformations": [{"MetricName": "errors", "MetricNamespace": "Fineract", "MetricValue": "1"}],
        })
    };
    let role = |service: &str| {
        json!({"AssumeRolePolicyDocument": {
            "Version": "2012-10-17",
            "Statement": [{"Effect": "Allow", "Principal": {"Service": service}, "Action": "sts:AssumeRole"}],
        }})
    };
    let pattern = |name, right: &str, wrong: &str| {
        resource(name, "AWS::Logs::MetricFilter", filter(right), filter(wrong))
    };
    let service = |name, wrong: &str| {
        resource(name, "AWS::IAM::Role", role("lambda.amazonaws.com"), role(wrong)).code("POL-IAM-016")
    };
    vec![
        pattern("a filter of logs with a colon in a term", "\"level: ERROR\"", "level: ERROR"),
        pattern("a filter of logs that compares twice", "{ $.status = 500 }", "{ $.status == 500 }"),
        pattern("a filter of logs by a field without its root", "{ $.status = 500 }", "{ status = 500 }"),
        pattern("a filter of logs whose quote doesn't end", "\"failed\"", "\"failed"),
        service("a role of a mistyped service", "lamda.amazonaws.com"),
        service("a role of a service's short name", "lambda"),
        service("a role of a service in no region", "logs.eu-west-9.amazonaws.com"),
    ]
}
