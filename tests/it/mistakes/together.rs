//! Properties that exclude each other, need each other, or mean nothing without each other.

use serde_json::{Value as Json, json};

use super::{Mistake, resource};

pub(super) fn mistakes() -> Vec<Mistake> {
    let subnet = || {
        json!({
            "VpcId": "vpc-0123456789abcdef0", "CidrBlock": "10.0.0.0/24", "AvailabilityZone": "eu-west-1a",
        })
    };
    let record = || {
        json!({
            "HostedZoneId": "Z0123456789ABCDEFGHIJ", "Name": "app.example.com", "Type": "A", "TTL": "60",
            "ResourceRecords": ["192.0.2.1"],
        })
    };
    let alias = || {
        json!({
            "HostedZoneId": "Z0123456789ABCDEFGHIJ", "Name": "app.example.com", "Type": "A",
            "AliasTarget": {"HostedZoneId": "Z2BJ6XQ5FK7U4H", "DNSName": "a.awsglobalaccelerator.com"},
        })
    };
    let places = |first: Json| {
        let record = |id: &str, place: Json| {
            json!({
                "Name": "app.example.com", "Type": "A", "TTL": "60", "ResourceRecords": ["192.0.2.1"],
                "SetIdentifier": id, "GeoLocation": place,
            })
        };
        let records = [record("one", first), record("others", json!({"CountryCode": "*"}))];
        json!({"HostedZoneId": "Z0123456789ABCDEFGHIJ", "RecordSets": records})
    };
    let ingress = || {
        json!({
            "GroupId": "sg-0123456789abcdef0", "IpProtocol": "tcp", "FromPort": 443, "ToPort": 443,
            "CidrIp": "10.0.0.0/8",
        })
    };
    let alarm = || {
        json!({
            "AlarmName": "late", "Namespace": "AWS/SQS", "MetricName": "ApproximateAgeOfOldestMessage",
            "Statistic": "Maximum", "Period": 60, "EvaluationPeriods": 3, "Threshold": 60,
            "ComparisonOperator": "GreaterThanThreshold",
        })
    };
    let cluster = || {
        json!({
            "Engine": "aurora-postgresql", "EngineVersion": "17.6", "StorageEncrypted": true,
            "MasterUsername": "ledger", "ManageMasterUserPassword": true,
        })
    };
    let instance = || {
        json!({
            "Engine": "aurora-postgresql", "DBClusterIdentifier": "ledger", "DBInstanceClass": "db.r7g.large",
        })
    };
    let listener = || {
        json!({
            "LoadBalancerArn": "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/a/1234567890abcdef",
            "Port": 443, "Protocol": "HTTPS", "SslPolicy": "ELBSecurityPolicy-TLS13-1-2-2021-06",
            "Certificates": [{
                "CertificateArn": "arn:aws:acm:eu-west-1:111122223333:certificate/0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f",
            }],
            "DefaultActions": [{"Type": "fixed-response", "FixedResponseConfig": {"StatusCode": "404"}}],
        })
    };
    let function = || {
        json!({
            "Role": "arn:aws:iam::111122223333:role/function", "Runtime": "python3.13", "Handler": "index.handler",
            "Code": {"ZipFile": "def handler(event, context): pass"},
        })
    };
    let mapping = || {
        json!({
            "FunctionName": "reader", "EventSourceArn": "arn:aws:sqs:eu-west-1:111122223333:orders", "BatchSize": 10,
        })
    };
    let cache = || {
        json!({
            "ReplicationGroupDescription": "sessions", "Engine": "valkey", "CacheNodeType": "cache.r7g.large",
            "NumCacheClusters": 2, "AutomaticFailoverEnabled": true, "TransitEncryptionEnabled": true,
            "AtRestEncryptionEnabled": true,
        })
    };
    vec![
        resource("a subnet without a range", "AWS::EC2::Subnet", subnet(), json!({"CidrBlock": null})),
        resource(
            "a zone by name and by id",
            "AWS::EC2::Subnet",
            subnet(),
            json!({"AvailabilityZoneId": "euw1-az1"}),
        ),
        resource(
            "a range and a pool of ranges",
            "AWS::EC2::Subnet",
            subnet(),
            json!({
                "Ipv4IpamPoolId": "ipam-pool-0123456789abcdef0", "Ipv4NetmaskLength": 24,
            }),
        ),
        resource(
            "a pool of ranges without a length",
            "AWS::EC2::VPC",
            json!({"Ipv4IpamPoolId": "ipam-pool-0123456789abcdef0", "Ipv4NetmaskLength": 16}),
            json!({"Ipv4NetmaskLength": null}),
        ),
        resource(
            "a record in two zones",
            "AWS::Route53::RecordSet",
            record(),
            json!({"HostedZoneName": "example.com."}),
        ),
        resource("a record in no zone", "AWS::Route53::RecordSet", record(), json!({"HostedZoneId": null})),
        resource("an alias with a time to live", "AWS::Route53::RecordSet", alias(), json!({"TTL": "60"}))
            .code("R53-006"),
        resource(
            "an alias with addresses",
            "AWS::Route53::RecordSet",
            alias(),
            json!({"ResourceRecords": ["192.0.2.1"]}),
        )
        .code("R53-006"),
        resource(
            "a place by continent and by country",
            "AWS::Route53::RecordSetGroup",
            places(json!({"CountryCode": "DE"})),
            places(json!({"CountryCode": "DE", "ContinentCode": "EU"})),
        ),
        resource(
            "a rule for addresses and for a group",
            "AWS::EC2::SecurityGroupIngress",
            ingress(),
            json!({"SourceSecurityGroupId": "sg-0123456789abcdef1"}),
        ),
        resource(
            "a rule without ports",
            "AWS::EC2::SecurityGroupIngress",
            ingress(),
            json!({"FromPort": null, "ToPort": null}),
        ),
        resource("a rule from nowhere", "AWS::EC2::SecurityGroupIngress", ingress(), json!({"CidrIp": null})),
        resource(
            "an alarm on two kinds of metric",
            "AWS::CloudWatch::Alarm",
            alarm(),
            json!({
                "Metrics": [{"Id": "a", "Expression": "1+1"}],
            }),
        ),
        resource("an alarm on no metric", "AWS::CloudWatch::Alarm", alarm(), json!({"MetricName": null})),
        resource("an alarm with an odd period", "AWS::CloudWatch::Alarm", alarm(), json!({"Period": 45})),
        resource(
            "a storage size for Aurora",
            "AWS::RDS::DBCluster",
            cluster(),
            json!({"AllocatedStorage": 100}),
        )
        .code("AUR-014"),
        resource(
            "an instance class for Aurora's cluster",
            "AWS::RDS::DBCluster",
            cluster(),
            json!({
                "DBClusterInstanceClass": "db.r6gd.large",
            }),
        )
        .code("AUR-014"),
        resource(
            "monitoring without a role",
            "AWS::RDS::DBCluster",
            cluster(),
            json!({"MonitoringInterval": 60}),
        ),
        resource(
            "a storage size for an instance of Aurora",
            "AWS::RDS::DBInstance",
            instance(),
            json!({
                "AllocatedStorage": "100",
            }),
        ),
        resource(
            "backups of an instance of Aurora",
            "AWS::RDS::DBInstance",
            instance(),
            json!({
                "BackupRetentionPeriod": 7,
            }),
        ),
        resource(
            "an encrypted listener without a certificate",
            "AWS::ElasticLoadBalancingV2::Listener",
            listener(),
            json!({"Certificates": null}),
        ),
        resource(
            "a function as target, with a port",
            "AWS::ElasticLoadBalancingV2::TargetGroup",
            json!({"TargetType": "lambda"}),
            json!({"Port": 443, "Protocol": "HTTPS", "VpcId": "vpc-0123456789abcdef0"}),
        ),
        resource(
            "targets without a network",
            "AWS::ElasticLoadBalancingV2::TargetGroup",
            json!({"VpcId": "vpc-0123456789abcdef0", "Port": 8080, "Protocol": "HTTP", "TargetType": "ip"}),
            json!({"VpcId": null}),
        ),
        resource(
            "code in the template for a runtime that takes none",
            "AWS::Lambda::Function",
            function(),
            json!({
                "Runtime": "java21",
            }),
        ),
        resource(
            "a function of an image, with a handler",
            "AWS::Lambda::Function",
            function(),
            json!({
                "PackageType": "Image",
            }),
        ),
        resource(
            "a queue that is read from its start",
            "AWS::Lambda::EventSourceMapping",
            mapping(),
            json!({
                "StartingPosition": "TRIM_HORIZON",
            }),
        ),
        resource(
            "a stream that is read from nowhere",
            "AWS::Lambda::EventSourceMapping",
            json!({
                "FunctionName": "reader", "StartingPosition": "LATEST",
                "EventSourceArn": "arn:aws:kinesis:eu-west-1:111122223333:stream/orders",
            }),
            json!({"StartingPosition": null}),
        ),
        resource(
            "an orderly queue without its ending",
            "AWS::SQS::Queue",
            json!({"QueueName": "orders.fifo", "FifoQueue": true, "KmsMasterKeyId": "alias/orders"}),
            json!({"QueueName": "orders"}),
        )
        .code("SQS-001"),
        resource(
            "a Valkey without encryption in transit",
            "AWS::ElastiCache::ReplicationGroup",
            cache(),
            json!({
                "TransitEncryptionEnabled": null,
            }),
        ),
        resource(
            "a health check by an alarm that isn't named",
            "AWS::Route53::HealthCheck",
            json!({"HealthCheckConfig": {
                "Type": "CLOUDWATCH_METRIC", "AlarmIdentifier": {"Name": "late", "Region": "eu-west-1"},
            }}),
            json!({"HealthCheckConfig": {"AlarmIdentifier": null}}),
        ),
        resource(
            "an access list without control of ownership",
            "AWS::S3::Bucket",
            json!({
                "AccessControl": "LogDeliveryWrite",
                "OwnershipControls": {"Rules": [{"ObjectOwnership": "BucketOwnerPreferred"}]},
            }),
            json!({"OwnershipControls": null}),
        ),
        resource(
            "a volume without its rate",
            "AWS::EC2::LaunchTemplate",
            json!({"LaunchTemplateData": {"BlockDeviceMappings": [
                {"DeviceName": "/dev/xvda", "Ebs": {"VolumeType": "io2", "VolumeSize": 100, "Iops": 1000, "Encrypted": true}},
            ]}}),
            json!({"LaunchTemplateData": {"BlockDeviceMappings": [
                {"DeviceName": "/dev/xvda", "Ebs": {"VolumeType": "io2", "VolumeSize": 100, "Encrypted": true}},
            ]}}),
        ),
        resource(
            "a variable of a function that is reserved",
            "AWS::Lambda::Function",
            function(),
            json!({"Environment": {"Variables": {"AWS_REGION": "eu-west-1"}}}),
        ),
    ]
}
