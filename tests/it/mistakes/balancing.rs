//! Networks, load balancers and accelerators: what only the deployment would find.

use serde_json::json;

use super::{Mistake, resource};

pub(super) fn mistakes() -> Vec<Mistake> {
    vec![
        resource(
            "a description of a rule with an apostrophe",
            "AWS::EC2::SecurityGroupIngress",
            json!({
              "GroupId": "sg-0123456789abcdef0",
              "IpProtocol": "tcp",
              "FromPort": 443,
              "ToPort": 443,
              "CidrIp": "10.0.0.0/8",
              "Description": "HTTPS of tellers"
            }),
            json!({"Description": "the tellers' HTTPS"}),
        ),
        resource(
            "a description of a rule in a group with an arrow",
            "AWS::EC2::SecurityGroup",
            json!({
              "GroupDescription": "it",
              "VpcId": "vpc-0123456789abcdef0",
              "SecurityGroupIngress": [{"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "CidrIp": "10.0.0.0/8"}]
            }),
            json!({
              "SecurityGroupIngress": [
                {
                  "IpProtocol": "tcp",
                  "FromPort": 443,
                  "ToPort": 443,
                  "CidrIp": "10.0.0.0/8",
                  "Description": "teller → ledger"
                }
              ]
            }),
        ),
        resource(
            "a security group's name like an id",
            "AWS::EC2::SecurityGroup",
            json!({
              "GroupDescription": "it",
              "VpcId": "vpc-0123456789abcdef0",
              "GroupName": "fineract-ledger"
            }),
            json!({"GroupName": "sg-ledger"}),
        ),
        resource(
            "a launch template with security groups beside its interfaces",
            "AWS::EC2::LaunchTemplate",
            json!({
              "LaunchTemplateData": {
                "MetadataOptions": {"HttpTokens": "required"},
                "NetworkInterfaces": [{"DeviceIndex": 0, "Groups": ["sg-0123456789abcdef0"]}]
              }
            }),
            json!({"LaunchTemplateData": {"SecurityGroupIds": ["sg-0123456789abcdef0"]}}),
        ),
        resource(
            "an action that redirects nowhere",
            "AWS::ElasticLoadBalancingV2::ListenerRule",
            json!({
              "ListenerArn": "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/l/0123456789abcdef/0123456789abcdef",
              "Priority": 1,
              "Conditions": [{"Field": "path-pattern", "Values": ["/a"]}],
              "Actions": [{"Type": "fixed-response", "FixedResponseConfig": {"StatusCode": "404"}}]
            }),
            json!({"Actions": [{"Type": "redirect"}]}),
        ),
        resource(
            "a weight of targets above 999",
            "AWS::ElasticLoadBalancingV2::ListenerRule",
            json!({
              "ListenerArn": "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/l/0123456789abcdef/0123456789abcdef",
              "Priority": 1,
              "Conditions": [{"Field": "path-pattern", "Values": ["/a"]}],
              "Actions": [
                {
                  "Type": "forward",
                  "ForwardConfig": {
                    "TargetGroups": [
                      {
                        "TargetGroupArn": "arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/g/0123456789abcdef",
                        "Weight": 1
                      }
                    ]
                  }
                }
              ]
            }),
            json!({
              "Actions": [
                {
                  "Type": "forward",
                  "ForwardConfig": {
                    "TargetGroups": [
                      {
                        "TargetGroupArn": "arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/g/0123456789abcdef",
                        "Weight": 1000
                      }
                    ]
                  }
                }
              ]
            }),
        ),
        resource(
            "a target group in no network",
            "AWS::ElasticLoadBalancingV2::TargetGroup",
            json!({"Port": 80, "Protocol": "HTTP", "VpcId": "vpc-0123456789abcdef0"}),
            json!({"VpcId": null}),
        ),
        resource(
            "a health check that lasts longer than its interval",
            "AWS::ElasticLoadBalancingV2::TargetGroup",
            json!({
              "Port": 80,
              "Protocol": "HTTP",
              "VpcId": "vpc-0123456789abcdef0",
              "HealthCheckIntervalSeconds": 10,
              "HealthCheckTimeoutSeconds": 5
            }),
            json!({"HealthCheckTimeoutSeconds": 10}),
        ),
        resource(
            "a path of a health check without its slash",
            "AWS::ElasticLoadBalancingV2::TargetGroup",
            json!({
              "Port": 80,
              "Protocol": "HTTP",
              "VpcId": "vpc-0123456789abcdef0",
              "HealthCheckPath": "/health"
            }),
            json!({"HealthCheckPath": "health"}),
        ),
        resource(
            "an answer of a health check that HTTP doesn't have",
            "AWS::ElasticLoadBalancingV2::TargetGroup",
            json!({
              "Port": 80,
              "Protocol": "HTTP",
              "VpcId": "vpc-0123456789abcdef0",
              "Matcher": {"HttpCode": "200-299"}
            }),
            json!({"Matcher": {"HttpCode": "200-600"}}),
        ),
        resource(
            "an answer of HTTP from gRPC",
            "AWS::ElasticLoadBalancingV2::TargetGroup",
            json!({
              "Port": 80,
              "Protocol": "HTTP",
              "VpcId": "vpc-0123456789abcdef0",
              "ProtocolVersion": "GRPC",
              "Matcher": {"GrpcCode": "0"}
            }),
            json!({"Matcher": {"GrpcCode": null, "HttpCode": "200"}}),
        ),
        resource(
            "a mistyped attribute of a target group",
            "AWS::ElasticLoadBalancingV2::TargetGroup",
            json!({
              "Port": 80,
              "Protocol": "HTTP",
              "VpcId": "vpc-0123456789abcdef0",
              "TargetGroupAttributes": [{"Key": "deregistration_delay.timeout_seconds", "Value": "30"}]
            }),
            json!({"TargetGroupAttributes": [{"Key": "deregistration_delay.timeout", "Value": "30"}]}),
        ),
        resource(
            "targets that drain for two hours",
            "AWS::ElasticLoadBalancingV2::TargetGroup",
            json!({
              "Port": 80,
              "Protocol": "HTTP",
              "VpcId": "vpc-0123456789abcdef0",
              "TargetGroupAttributes": [{"Key": "deregistration_delay.timeout_seconds", "Value": "30"}]
            }),
            json!({
              "TargetGroupAttributes": [{"Key": "deregistration_delay.timeout_seconds", "Value": "7200"}]
            }),
        ),
        resource(
            "a mistyped attribute of a load balancer",
            "AWS::ElasticLoadBalancingV2::LoadBalancer",
            json!({
              "Subnets": ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"],
              "Type": "network",
              "Scheme": "internal",
              "LoadBalancerAttributes": [{"Key": "deletion_protection.enabled", "Value": "true"}]
            }),
            json!({"LoadBalancerAttributes": [{"Key": "deletion.protection.enabled", "Value": "true"}]}),
        ),
        resource(
            "an idle timeout of a network load balancer",
            "AWS::ElasticLoadBalancingV2::LoadBalancer",
            json!({
              "Subnets": ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"],
              "Type": "network",
              "Scheme": "internal",
              "LoadBalancerAttributes": [{"Key": "deletion_protection.enabled", "Value": "true"}]
            }),
            json!({"LoadBalancerAttributes": [{"Key": "idle_timeout.timeout_seconds", "Value": "60"}]}),
        ),
        resource(
            "a policy of TLS without its month",
            "AWS::ElasticLoadBalancingV2::Listener",
            json!({
              "LoadBalancerArn": "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/l/0123456789abcdef",
              "Port": 443,
              "Protocol": "HTTPS",
              "SslPolicy": "ELBSecurityPolicy-TLS13-1-2-2021-06",
              "Certificates": [
                {
                  "CertificateArn": "arn:aws:acm:eu-west-1:111122223333:certificate/12345678-1234-1234-1234-123456789012"
                }
              ],
              "DefaultActions": [{"Type": "fixed-response", "FixedResponseConfig": {"StatusCode": "404"}}]
            }),
            json!({"SslPolicy": "ELBSecurityPolicy-TLS13-1-2"}),
        ),
        resource(
            "a certificate of half an account",
            "AWS::ElasticLoadBalancingV2::Listener",
            json!({
              "LoadBalancerArn": "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/l/0123456789abcdef",
              "Port": 443,
              "Protocol": "HTTPS",
              "SslPolicy": "ELBSecurityPolicy-TLS13-1-2-2021-06",
              "Certificates": [
                {
                  "CertificateArn": "arn:aws:acm:eu-west-1:111122223333:certificate/12345678-1234-1234-1234-123456789012"
                }
              ],
              "DefaultActions": [{"Type": "fixed-response", "FixedResponseConfig": {"StatusCode": "404"}}]
            }),
            json!({
              "Certificates": [
                {"CertificateArn": "arn:aws:acm:eu-west-1:11112222:certificate/12345678-1234-1234-1234-123456789012"}
              ]
            }),
        )
        .code("REF-010"),
        resource(
            "endpoints that are asked every 20 seconds",
            "AWS::GlobalAccelerator::EndpointGroup",
            json!({
              "ListenerArn": "arn:aws:globalaccelerator::111122223333:accelerator/12345678-1234-1234-1234-123456789012/listener/0123abcd",
              "EndpointGroupRegion": "eu-west-1",
              "HealthCheckIntervalSeconds": 10
            }),
            json!({"HealthCheckIntervalSeconds": 20}),
        ),
        resource(
            "a path that is asked over TCP",
            "AWS::GlobalAccelerator::EndpointGroup",
            json!({
              "ListenerArn": "arn:aws:globalaccelerator::111122223333:accelerator/12345678-1234-1234-1234-123456789012/listener/0123abcd",
              "EndpointGroupRegion": "eu-west-1",
              "HealthCheckProtocol": "HTTP",
              "HealthCheckPath": "/health",
              "HealthCheckPort": 80
            }),
            json!({"HealthCheckProtocol": "TCP"}),
        ),
        resource(
            "a port of a listener that leads to two",
            "AWS::GlobalAccelerator::EndpointGroup",
            json!({
              "ListenerArn": "arn:aws:globalaccelerator::111122223333:accelerator/12345678-1234-1234-1234-123456789012/listener/0123abcd",
              "EndpointGroupRegion": "eu-west-1",
              "PortOverrides": [{"ListenerPort": 443, "EndpointPort": 8443}]
            }),
            json!({
              "PortOverrides": [
                {"ListenerPort": 443, "EndpointPort": 8443},
                {"ListenerPort": 443, "EndpointPort": 9443}
              ]
            }),
        ),
    ]
}
