//! Resources that don't fit those that they refer to.

use serde_json::json;

use super::fixtures::{cache, cluster, pipeline};
use super::{Mistake, resource, resources};

pub(super) fn mistakes() -> Vec<Mistake> {
    vec![
        resources(
            "a service whose tasks have interfaces in no network",
            json!({
              "task": {
                "Type": "AWS::ECS::TaskDefinition",
                "Properties": {
                  "Family": "teller",
                  "NetworkMode": "awsvpc",
                  "ContainerDefinitions": [
                    {"Name": "teller", "Image": "teller:1.0.0", "PortMappings": [{"ContainerPort": 8080}]}
                  ]
                }
              },
              "teller": {
                "Type": "AWS::ECS::Service",
                "Properties": {
                  "TaskDefinition": {"Ref": "BaseTask"},
                  "NetworkConfiguration": {
                    "AwsvpcConfiguration": {
                      "Subnets": ["subnet-0123456789abcdef0"],
                      "SecurityGroups": ["sg-0123456789abcdef0"]
                    }
                  }
                }
              }
            }),
            json!({"teller": {"Properties": {"NetworkConfiguration": null}}}),
        )
        .code("REF-008"),
        resources(
            "tasks on Fargate that aren't compatible",
            json!({
              "task": {
                "Type": "AWS::ECS::TaskDefinition",
                "Properties": {
                  "Family": "teller",
                  "NetworkMode": "awsvpc",
                  "ContainerDefinitions": [
                    {"Name": "teller", "Image": "teller:1.0.0", "PortMappings": [{"ContainerPort": 8080}]}
                  ],
                  "Cpu": "256",
                  "Memory": "512",
                  "RequiresCompatibilities": ["EC2", "FARGATE"]
                }
              },
              "teller": {
                "Type": "AWS::ECS::Service",
                "Properties": {
                  "TaskDefinition": {"Ref": "BaseTask"},
                  "LaunchType": "FARGATE",
                  "NetworkConfiguration": {
                    "AwsvpcConfiguration": {
                      "Subnets": ["subnet-0123456789abcdef0"],
                      "SecurityGroups": ["sg-0123456789abcdef0"]
                    }
                  }
                }
              }
            }),
            json!({"task": {"Properties": {"RequiresCompatibilities": ["EC2"]}}}),
        )
        .code("REF-008"),
        resources(
            "a port of each machine that is checked at one port",
            json!({
              "task": {
                "Type": "AWS::ECS::TaskDefinition",
                "Properties": {
                  "Family": "teller",
                  "ContainerDefinitions": [
                    {
                      "Name": "teller",
                      "Image": "teller:1.0.0",
                      "Memory": 128,
                      "PortMappings": [{"ContainerPort": 8080, "HostPort": 0}]
                    }
                  ]
                }
              },
              "group": {
                "Type": "AWS::ElasticLoadBalancingV2::TargetGroup",
                "Properties": {
                  "Port": 80,
                  "Protocol": "HTTP",
                  "VpcId": "vpc-0123456789abcdef0",
                  "HealthCheckPort": "traffic-port"
                }
              },
              "teller": {
                "Type": "AWS::ECS::Service",
                "Properties": {
                  "TaskDefinition": {"Ref": "BaseTask"},
                  "LoadBalancers": [
                    {"ContainerName": "teller", "ContainerPort": 8080, "TargetGroupArn": {"Ref": "BaseGroup"}}
                  ]
                }
              }
            }),
            json!({"group": {"Properties": {"HealthCheckPort": "3000"}}}),
        )
        .code("REF-008"),
        resources(
            "parameters of another version of a cluster",
            json!({
              "parameters": {
                "Type": "AWS::RDS::DBClusterParameterGroup",
                "Properties": {
                  "Family": "aurora-postgresql17",
                  "Description": "it",
                  "Parameters": {"rds.force_ssl": "1"}
                }
              },
              "ledger": {
                "Type": "AWS::RDS::DBCluster",
                "Properties": cluster(&json!({"DBClusterParameterGroupName": {"Ref": "BaseParameters"}}))
              }
            }),
            json!({"parameters": {"Properties": {"Family": "aurora-postgresql16"}}}),
        )
        .code("REF-008"),
        resources(
            "parameters of another engine of a cache",
            json!({
              "parameters": {
                "Type": "AWS::ElastiCache::ParameterGroup",
                "Properties": {"CacheParameterGroupFamily": "valkey8", "Description": "it"}
              },
              "cache": {
                "Type": "AWS::ElastiCache::ReplicationGroup",
                "Properties": cache(&json!({"CacheParameterGroupName": {"Ref": "BaseParameters"}}))
              }
            }),
            json!({"parameters": {"Properties": {"CacheParameterGroupFamily": "redis7"}}}),
        )
        .code("REF-008"),
        resources(
            "a cache in shards that nobody fails over",
            json!({
              "parameters": {
                "Type": "AWS::ElastiCache::ParameterGroup",
                "Properties": {
                  "CacheParameterGroupFamily": "valkey8",
                  "Description": "it",
                  "Properties": {"cluster-enabled": "yes"}
                }
              },
              "cache": {
                "Type": "AWS::ElastiCache::ReplicationGroup",
                "Properties": cache(&json!({"CacheParameterGroupName": {"Ref": "BaseParameters"}}))
              }
            }),
            json!({"cache": {"Properties": {"AutomaticFailoverEnabled": false}}}),
        )
        .code("REF-008"),
        resources(
            "requests to a network load balancer",
            json!({
              "balancer": {
                "Type": "AWS::ElasticLoadBalancingV2::LoadBalancer",
                "Properties": {
                  "Type": "network",
                  "Scheme": "internal",
                  "Subnets": ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"],
                  "SecurityGroups": ["sg-0123456789abcdef0"]
                }
              },
              "group": {
                "Type": "AWS::ElasticLoadBalancingV2::TargetGroup",
                "Properties": {"Port": 80, "Protocol": "TCP", "VpcId": "vpc-0123456789abcdef0"}
              },
              "listener": {
                "Type": "AWS::ElasticLoadBalancingV2::Listener",
                "Properties": {
                  "LoadBalancerArn": {"Ref": "BaseBalancer"},
                  "Port": 80,
                  "Protocol": "TCP",
                  "DefaultActions": [{"Type": "forward", "TargetGroupArn": {"Ref": "BaseGroup"}}]
                }
              }
            }),
            json!({"listener": {"Properties": {"Protocol": "HTTP"}}}),
        )
        .code("REF-008"),
        resources(
            "two listeners at one port",
            json!({
              "balancer": {
                "Type": "AWS::ElasticLoadBalancingV2::LoadBalancer",
                "Properties": {
                  "Type": "network",
                  "Scheme": "internal",
                  "Subnets": ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"],
                  "SecurityGroups": ["sg-0123456789abcdef0"]
                }
              },
              "group": {
                "Type": "AWS::ElasticLoadBalancingV2::TargetGroup",
                "Properties": {"Port": 80, "Protocol": "TCP", "VpcId": "vpc-0123456789abcdef0"}
              },
              "listener": {
                "Type": "AWS::ElasticLoadBalancingV2::Listener",
                "Properties": {
                  "LoadBalancerArn": {"Ref": "BaseBalancer"},
                  "Port": 80,
                  "Protocol": "TCP",
                  "DefaultActions": [{"Type": "forward", "TargetGroupArn": {"Ref": "BaseGroup"}}]
                }
              },
              "other": {
                "Type": "AWS::ElasticLoadBalancingV2::Listener",
                "Properties": {
                  "LoadBalancerArn": {"Ref": "BaseBalancer"},
                  "Port": 8080,
                  "Protocol": "TCP",
                  "DefaultActions": [{"Type": "forward", "TargetGroupArn": {"Ref": "BaseGroup"}}]
                }
              }
            }),
            json!({"other": {"Properties": {"Port": 80}}}),
        )
        .code("NET-013"),
        resources(
            "two mount targets in one subnet",
            json!({
              "one": {
                "Type": "AWS::EFS::MountTarget",
                "Properties": {
                  "FileSystemId": "fs-0123456789abcdef0",
                  "SubnetId": "subnet-0123456789abcdef0",
                  "SecurityGroups": ["sg-0123456789abcdef0"]
                }
              },
              "two": {
                "Type": "AWS::EFS::MountTarget",
                "Properties": {
                  "FileSystemId": "fs-0123456789abcdef0",
                  "SubnetId": "subnet-0123456789abcdef1",
                  "SecurityGroups": ["sg-0123456789abcdef0"]
                }
              }
            }),
            json!({"two": {"Properties": {"SubnetId": "subnet-0123456789abcdef0"}}}),
        )
        .code("NET-013"),
        resources(
            "failures of a function that go to a queue in order",
            json!({
              "queue": {"Type": "AWS::SQS::Queue", "Properties": {"KmsMasterKeyId": "alias/fineract"}},
              "teller": {
                "Type": "AWS::Lambda::Function",
                "Properties": {
                  "Code": {"S3Bucket": "fineract-code", "S3Key": "teller.zip"},
                  "Handler": "app.handler",
                  "Runtime": "python3.13",
                  "Role": "arn:aws:iam::111122223333:role/r",
                  "DeadLetterConfig": {"TargetArn": {"Fn::GetAtt": ["BaseQueue", "Arn"]}}
                }
              }
            }),
            json!({"queue": {"Properties": {"FifoQueue": true}}}),
        )
        .code("REF-008"),
        resources(
            "a builder that names a role below a path",
            json!({
              "role": {
                "Type": "AWS::IAM::Role",
                "Properties": {
                  "AssumeRolePolicyDocument": {
                    "Version": "2012-10-17",
                    "Statement": [
                      {
                        "Effect": "Allow",
                        "Principal": {"Service": "codebuild.amazonaws.com"},
                        "Action": "sts:AssumeRole"
                      }
                    ]
                  }
                }
              },
              "build": {
                "Type": "AWS::CodeBuild::Project",
                "Properties": {
                  "ServiceRole": {"Ref": "BaseRole"},
                  "Artifacts": {"Type": "NO_ARTIFACTS"},
                  "Environment": {
                    "ComputeType": "BUILD_GENERAL1_SMALL",
                    "Image": "aws/codebuild/standard:7.0",
                    "Type": "LINUX_CONTAINER"
                  },
                  "Source": {"Type": "NO_SOURCE", "BuildSpec": "version: 0.2"}
                }
              }
            }),
            json!({"role": {"Properties": {"Path": "/ci/"}}}),
        )
        .code("REF-008"),
        resources(
            "a method that is authorized in another way than by its authorizer",
            json!({
              "api": {"Type": "AWS::ApiGateway::RestApi", "Properties": {"Name": "tellers"}},
              "people": {
                "Type": "AWS::ApiGateway::Authorizer",
                "Properties": {
                  "Name": "people",
                  "RestApiId": {"Ref": "BaseApi"},
                  "Type": "COGNITO_USER_POOLS",
                  "IdentitySource": "method.request.header.Authorization",
                  "ProviderARNs": ["arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_abcdefghi"]
                }
              },
              "get": {
                "Type": "AWS::ApiGateway::Method",
                "Properties": {
                  "RestApiId": {"Ref": "BaseApi"},
                  "ResourceId": {"Fn::GetAtt": ["BaseApi", "RootResourceId"]},
                  "HttpMethod": "GET",
                  "AuthorizationType": "COGNITO_USER_POOLS",
                  "AuthorizerId": {"Ref": "BasePeople"},
                  "Integration": {"Type": "MOCK"}
                }
              }
            }),
            json!({"get": {"Properties": {"AuthorizationType": "CUSTOM"}}}),
        )
        .code("REF-008"),
        resources(
            "an API that is described twice",
            json!({
              "api": {"Type": "AWS::ApiGateway::RestApi", "Properties": {"Name": "tellers"}},
              "loans": {
                "Type": "AWS::ApiGateway::Resource",
                "Properties": {
                  "RestApiId": {"Ref": "BaseApi"},
                  "ParentId": {"Fn::GetAtt": ["BaseApi", "RootResourceId"]},
                  "PathPart": "loans"
                }
              }
            }),
            json!({
              "api": {
                "Properties": {
                  "Body": {"openapi": "3.0.1", "info": {"title": "tellers", "version": "1"}, "paths": {}}
                }
              }
            }),
        )
        .code("REF-008"),
        resource(
            "a template in an artifact that the action doesn't take",
            "AWS::CodePipeline::Pipeline",
            pipeline("code::tellers.json", "arn:aws:iam::111122223333:role/r"),
            pipeline("source::tellers.json", "arn:aws:iam::111122223333:role/r"),
        )
        .code("REF-009"),
    ]
}
