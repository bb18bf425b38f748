//! Names that a type doesn't have, properties that are left out, and what can only be read.

use serde_json::json;

use super::fixtures::acl;
use super::{Mistake, resource};

pub(super) fn mistakes() -> Vec<Mistake> {
    let vpc = || json!({"CidrBlock": "10.0.0.0/16"});
    let subnet = || json!({"VpcId": "vpc-0123456789abcdef0", "CidrBlock": "10.0.0.0/24"});
    let queue = || json!({"QueueName": "orders", "KmsMasterKeyId": "alias/orders"});
    let cluster = || {
        json!({
            "Name": "prod", "RoleArn": "arn:aws:iam::111122223333:role/cluster",
            "ResourcesVpcConfig": {"SubnetIds": ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]},
        })
    };
    let listener = || {
        json!({
            "LoadBalancerArn": "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/a/1234567890abcdef",
            "Port": 80, "Protocol": "HTTP",
            "DefaultActions": [{"Type": "redirect", "RedirectConfig": {"StatusCode": "HTTP_301", "Protocol": "HTTPS"}}],
        })
    };
    let function = || {
        json!({
            "Role": "arn:aws:iam::111122223333:role/function", "Runtime": "python3.13", "Handler": "index.handler",
            "Code": {"ZipFile": "def handler(event, context): pass"},
        })
    };
    let record = || {
        json!({
            "HostedZoneId": "Z0123456789ABCDEFGHIJ", "Name": "app.example.com", "Type": "A", "TTL": "60",
            "ResourceRecords": ["192.0.2.1"],
        })
    };
    vec![
        resource("a type that is mistyped", "AWS::EC2::VPC", vpc(), json!({})).retyped("AWS::EC2::Vpc"),
        resource("a type of no service", "AWS::SQS::Queue", queue(), json!({})).retyped("AWS::SQS::Topic"),
        resource(
            "a mistyped property of a network",
            "AWS::EC2::VPC",
            vpc(),
            json!({"CidrBlok": "10.0.0.0/16"}),
        ),
        resource(
            "a property of another type",
            "AWS::EC2::Subnet",
            subnet(),
            json!({"SubnetName": "private"}),
        ),
        resource("a property in the wrong case", "AWS::SQS::Queue", queue(), json!({"queueName": "orders"})),
        resource(
            "a mistyped property below another",
            "AWS::EKS::Cluster",
            cluster(),
            json!({"ResourcesVpcConfig": {"SecurityGroupIDs": ["sg-0123456789abcdef0"]}}),
        ),
        resource(
            "a mistyped property in a list",
            "AWS::ElasticLoadBalancingV2::Listener",
            listener(),
            json!({"DefaultActions": [{
                "Type": "redirect", "RedirectConfig": {"StatusCode": "HTTP_301", "Protocoll": "HTTPS"},
            }]}),
        ),
        resource("a subnet of no network", "AWS::EC2::Subnet", subnet(), json!({"VpcId": null})),
        resource("a cluster without a role", "AWS::EKS::Cluster", cluster(), json!({"RoleArn": null})),
        resource(
            "a cluster without its network",
            "AWS::EKS::Cluster",
            cluster(),
            json!({"ResourcesVpcConfig": null}),
        ),
        resource(
            "a listener without actions",
            "AWS::ElasticLoadBalancingV2::Listener",
            listener(),
            json!({"DefaultActions": null}),
        ),
        resource(
            "an action of a listener without a type",
            "AWS::ElasticLoadBalancingV2::Listener",
            listener(),
            json!({"DefaultActions": [{"RedirectConfig": {"StatusCode": "HTTP_301", "Protocol": "HTTPS"}}]}),
        ),
        resource(
            "a firewall rule that shows nothing",
            "AWS::WAFv2::WebACL",
            acl(1000),
            json!({"Rules": [{
                "Name": "rate", "Priority": 0, "Action": {"Block": {}},
                "Statement": {"RateBasedStatement": {"Limit": 1000, "AggregateKeyType": "IP"}},
            }]}),
        ),
        resource("a web ACL without a scope", "AWS::WAFv2::WebACL", acl(1000), json!({"Scope": null})),
        resource("a function without code", "AWS::Lambda::Function", function(), json!({"Code": null})),
        resource("a record without a type", "AWS::Route53::RecordSet", record(), json!({"Type": null})),
        resource(
            "a tag without a value",
            "AWS::EC2::VPC",
            json!({"CidrBlock": "10.0.0.0/16", "Tags": [{"Key": "team", "Value": "ledger"}]}),
            json!({"Tags": [{"Key": "team"}]}),
        ),
        resource(
            "the id of a network, which is given",
            "AWS::EC2::VPC",
            vpc(),
            json!({"VpcId": "vpc-0123456789abcdef0"}),
        ),
        resource(
            "the endpoint of a cluster, which is given",
            "AWS::EKS::Cluster",
            cluster(),
            json!({"Endpoint": "https://example.com"}),
        ),
        resource(
            "the address of a queue, which is given",
            "AWS::SQS::Queue",
            queue(),
            json!({"QueueUrl": "https://sqs.eu-west-1.amazonaws.com/111122223333/orders"}),
        ),
        resource(
            "a tag that is set twice",
            "AWS::EC2::VPC",
            json!({"CidrBlock": "10.0.0.0/16", "Tags": [{"Key": "team", "Value": "ledger"}]}),
            json!({"Tags": [{"Key": "team", "Value": "ledger"}, {"Key": "team", "Value": "loans"}]}),
        ),
        resource(
            "a tag with a reserved name",
            "AWS::EC2::VPC",
            json!({"CidrBlock": "10.0.0.0/16", "Tags": [{"Key": "team", "Value": "ledger"}]}),
            json!({"Tags": [{"Key": "aws:team", "Value": "ledger"}]}),
        ),
    ]
}

impl Mistake {
    fn retyped(mut self, ty: &str) -> Self {
        self.wrong = json!({"it": {"Type": ty}});
        self.code("SCHEMA-001")
    }
}
