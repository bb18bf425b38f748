//! Services that the platform has little of, or none: `raw` and imported types are held to their references, too.

use serde_json::{Value as Json, json};

use super::{Mistake, resource, resources};

const ROLE: &str = "arn:aws:iam::111122223333:role/worker";

fn typed(ty: &str, properties: Json) -> Json {
    json!({"Type": ty, "Properties": properties})
}

fn function(more: Json) -> Json {
    let mut function = json!({
        "Role": ROLE, "Runtime": "python3.13", "Handler": "index.handler", "Code": {"ZipFile": "handler = print"},
    });
    super::patch(&mut function, &more);
    typed("AWS::Lambda::Function", function)
}

fn distribution() -> Json {
    json!({"DistributionConfig": {
        "Enabled": true,
        "Aliases": ["www.example.com"],
        "Origins": [{"Id": "pages", "DomainName": "pages.example.com",
            "CustomOriginConfig": {"OriginProtocolPolicy": "https-only"}}],
        "DefaultCacheBehavior": {"TargetOriginId": "pages", "ViewerProtocolPolicy": "https-only",
            "CachePolicyId": "658327ea-f89d-4fab-a63d-7e88639e58f6"},
    }})
}

fn table() -> Json {
    json!({
        "BillingMode": "PAY_PER_REQUEST",
        "AttributeDefinitions": [{"AttributeName": "account", "AttributeType": "S"}],
        "KeySchema": [{"AttributeName": "account", "KeyType": "HASH"}],
    })
}

fn task() -> Json {
    json!({
        "RequiresCompatibilities": ["FARGATE"], "NetworkMode": "awsvpc", "Cpu": "256", "Memory": "512",
        "ContainerDefinitions": [{"Name": "web", "Image": "nginx:1.27", "PortMappings": [{"ContainerPort": 80}]}],
    })
}

fn pipeline() -> Json {
    let action = |name: &str, category: &str, provider: &str, more: Json| {
        let mut action = json!({"Name": name, "ActionTypeId": {
            "Category": category, "Owner": "AWS", "Provider": provider, "Version": "1",
        }});
        super::patch(&mut action, &more);
        json!({"Name": name, "Actions": [action]})
    };
    let source = json!({"Configuration": {"S3Bucket": "code", "S3ObjectKey": "code.zip"}, "OutputArtifacts": [{"Name": "code"}]});
    let build = json!({"Configuration": {"ProjectName": "build"}, "InputArtifacts": [{"Name": "code"}]});
    json!({
        "RoleArn": ROLE, "ArtifactStore": {"Type": "S3", "Location": "artifacts"},
        "Stages": [action("Source", "Source", "S3", source), action("Build", "Build", "CodeBuild", build)],
    })
}

fn network() -> Json {
    typed("AWS::EC2::VPC", json!({"CidrBlock": "10.0.0.0/16"}))
}

fn group_of(vpc: &str) -> Json {
    typed("AWS::EC2::SecurityGroup", json!({"GroupDescription": "doors", "VpcId": {"Ref": vpc}}))
}

/// Two networks, a subnet of the first, a security group of it, and something in the subnet.
fn in_networks(it: Json) -> Json {
    json!({
        "vpc": network(),
        "other": typed("AWS::EC2::VPC", json!({"CidrBlock": "10.1.0.0/16"})),
        "subnet": typed("AWS::EC2::Subnet", json!({"VpcId": {"Ref": "BaseVpc"}, "CidrBlock": "10.0.0.0/24"})),
        "group": group_of("BaseVpc"),
        "it": it,
    })
}

fn groups(size: Json) -> Json {
    json!({
        "template": typed("AWS::EC2::LaunchTemplate", json!({"LaunchTemplateData": {"ImageId": "ami-12345678"}})),
        "group": typed("AWS::AutoScaling::AutoScalingGroup", json!({
            "MinSize": "1", "MaxSize": size, "VPCZoneIdentifier": ["subnet-12345678"], "HealthCheckType": "ELB",
            "LaunchTemplate": {"LaunchTemplateId": {"Ref": "BaseTemplate"}, "Version": "1"},
        })),
        "policy": typed("AWS::AutoScaling::ScalingPolicy", json!({
            "AutoScalingGroupName": {"Ref": "BaseGroup"}, "PolicyType": "TargetTrackingScaling",
            "TargetTrackingConfiguration": {"TargetValue": 50,
                "PredefinedMetricSpecification": {"PredefinedMetricType": "ASGAverageCPUUtilization"}},
        })),
    })
}

pub(super) fn mistakes() -> Vec<Mistake> {
    [containers_and_pages(), functions(), networks(), others()].into_iter().flatten().collect()
}

fn containers_and_pages() -> Vec<Mistake> {
    let page = "AWS::CloudFront::Distribution";
    let stages = |patch: fn(&mut Json)| {
        let mut wrong = pipeline();
        patch(&mut wrong["Stages"]);
        wrong
    };
    vec![
        resource(
            "an alias that is no domain",
            page,
            distribution(),
            json!({"DistributionConfig": {"Aliases": ["our pages"]}}),
        ),
        resource(
            "a behaviour of an origin that there isn't",
            page,
            distribution(),
            json!({"DistributionConfig": {"DefaultCacheBehavior": {"TargetOriginId": "page"}}}),
        )
        .code("REF-009"),
        resource(
            "forwarded values beside a cache policy",
            page,
            distribution(),
            json!({"DistributionConfig": {"DefaultCacheBehavior": {"ForwardedValues": {"QueryString": true}}}}),
        ),
        resource(
            "a port of a host that is not the container's",
            "AWS::ECS::TaskDefinition",
            task(),
            json!({"ContainerDefinitions": [{"Name": "web", "Image": "nginx:1.27",
                "PortMappings": [{"ContainerPort": 80, "HostPort": 8080}]}]}),
        ),
        resource(
            "a service on Fargate without a network",
            "AWS::ECS::Service",
            json!({"LaunchType": "FARGATE", "TaskDefinition": "web:1",
                "NetworkConfiguration": {"AwsvpcConfiguration": {"Subnets": ["subnet-12345678"]}}}),
            json!({"NetworkConfiguration": null}),
        ),
        resource(
            "a pipeline that begins with a build",
            "AWS::CodePipeline::Pipeline",
            pipeline(),
            stages(|stages| {
                stages[0]["Actions"][0]["ActionTypeId"] =
                    json!({"Category": "Approval", "Owner": "AWS", "Provider": "Manual", "Version": "1"});
                stages[0]["Actions"][0]["OutputArtifacts"] = json!([{"Name": "code"}]);
            }),
        ),
        resource(
            "an artifact that no action makes",
            "AWS::CodePipeline::Pipeline",
            pipeline(),
            stages(|stages| stages[1]["Actions"][0]["InputArtifacts"] = json!([{"Name": "cod"}])),
        )
        .code("REF-009"),
        resource(
            "settings of a method that set nothing",
            "AWS::ApiGateway::Stage",
            json!({"RestApiId": "orders", "MethodSettings": [{"ResourcePath": "/*", "HttpMethod": "*", "MetricsEnabled": true}]}),
            json!({"MethodSettings": [{"ResourcePath": "/*", "HttpMethod": "*"}]}),
        ),
        resources(
            "a stage of another API than its deployment",
            json!({
                "one": typed("AWS::ApiGateway::RestApi", json!({"Name": "one"})),
                "two": typed("AWS::ApiGateway::RestApi", json!({"Name": "two"})),
                "deployment": typed("AWS::ApiGateway::Deployment", json!({"RestApiId": {"Ref": "BaseOne"}})),
                "stage": typed("AWS::ApiGateway::Stage", json!({
                    "RestApiId": {"Ref": "BaseOne"}, "DeploymentId": {"Ref": "BaseDeployment"},
                })),
            }),
            json!({"stage": {"Properties": {"RestApiId": {"Ref": "BaseTwo"}}}}),
        )
        .code("REF-008"),
    ]
}

fn functions() -> Vec<Mistake> {
    let queue = |more: Json| {
        let mut queue = json!({"VisibilityTimeout": 360});
        super::patch(&mut queue, &more);
        json!({
            "queue": typed("AWS::SQS::Queue", queue),
            "function": function(json!({"Timeout": 60})),
            "it": typed("AWS::Lambda::EventSourceMapping", json!({
                "FunctionName": {"Ref": "BaseFunction"}, "EventSourceArn": {"Fn::GetAtt": ["BaseQueue", "Arn"]},
            })),
        })
    };
    let permission = json!({
        "topic": typed("AWS::SNS::Topic", json!({})),
        "it": typed("AWS::Lambda::Permission", json!({
            "FunctionName": "alerts", "Action": "lambda:InvokeFunction", "Principal": "sns.amazonaws.com",
            "SourceArn": {"Ref": "BaseTopic"},
        })),
    });
    let of_bucket = json!({
        "FunctionName": "alerts", "Action": "lambda:InvokeFunction", "Principal": "s3.amazonaws.com",
        "SourceArn": "arn:aws:s3:::documents", "SourceAccount": "111122223333",
    });
    let it = |properties: Json| json!({"it": {"Properties": properties}});
    vec![
        resources(
            "a permission for another service than the caller's",
            permission,
            it(json!({"Principal": "s3.amazonaws.com"})),
        )
        .code("REF-008"),
        resource(
            "a permission for a bucket of any account",
            "AWS::Lambda::Permission",
            of_bucket,
            json!({"SourceAccount": null}),
        ),
        resources(
            "messages that come again while they are handled, by hand",
            queue(json!({})),
            json!({"queue": {"Properties": {"VisibilityTimeout": 30}}}),
        )
        .code("REF-008"),
        resources(
            "a hundred messages of an orderly queue",
            queue(json!({"FifoQueue": true, "QueueName": "orders.fifo"})),
            it(json!({"BatchSize": 100, "MaximumBatchingWindowInSeconds": 1})),
        )
        .code("REF-008"),
        resources(
            "a quick start in a language that has none",
            json!({
                "it": function(json!({"SnapStart": {"ApplyOn": "PublishedVersions"}})),
                "version": typed("AWS::Lambda::Version", json!({"FunctionName": {"Ref": "BaseIt"}})),
            }),
            it(json!({"Runtime": "nodejs22.x"})),
        ),
        resources(
            "a quick start that nothing publishes",
            json!({"it": function(json!({}))}),
            it(json!({"SnapStart": {"ApplyOn": "PublishedVersions"}})),
        )
        .code("REF-008"),
        resources(
            "an archive without a runtime",
            json!({"it": function(json!({"Code": {"S3Bucket": "code", "S3Key": "code.zip", "ZipFile": null}}))}),
            it(json!({"Runtime": null})),
        ),
        resources(
            "a layer whose name is too long",
            json!({"it": function(json!({"Layers": ["arn:aws:lambda:eu-west-1:111122223333:layer:logs:1"]}))}),
            it(
                json!({"Layers": [format!("arn:aws:lambda:eu-west-1:111122223333:layer:{}:1", "l".repeat(160))]}),
            ),
        ),
    ]
}

fn networks() -> Vec<Mistake> {
    let endpoint = |more: Json| {
        let mut endpoint = json!({
            "VpcId": {"Ref": "BaseVpc"}, "ServiceName": "com.amazonaws.eu-west-1.sqs",
            "VpcEndpointType": "Interface", "PrivateDnsEnabled": true,
        });
        super::patch(&mut endpoint, &more);
        typed("AWS::EC2::VPCEndpoint", endpoint)
    };
    let template = typed(
        "AWS::EC2::LaunchTemplate",
        json!({"LaunchTemplateData": {"NetworkInterfaces": [{
            "DeviceIndex": 0, "SubnetId": {"Ref": "BaseSubnet"}, "Groups": [{"Fn::GetAtt": ["BaseGroup", "GroupId"]}],
        }]}}),
    );
    let instance = typed(
        "AWS::EC2::Instance",
        json!({"ImageId": "ami-12345678", "SubnetId": {"Ref": "BaseSubnet"},
            "SecurityGroupIds": [{"Fn::GetAtt": ["BaseGroup", "GroupId"]}]}),
    );
    let elsewhere = || json!({"group": {"Properties": {"VpcId": {"Ref": "BaseOther"}}}});
    let table = || typed("AWS::EC2::RouteTable", json!({"VpcId": {"Ref": "BaseVpc"}}));
    let association = |to: &str| {
        typed(
            "AWS::EC2::SubnetRouteTableAssociation",
            json!({"SubnetId": {"Ref": "BaseSubnet"}, "RouteTableId": {"Ref": to}}),
        )
    };
    vec![
        resources(
            "one private name of two endpoints",
            json!({"vpc": network(), "a": endpoint(json!({})), "b": endpoint(json!({"PrivateDnsEnabled": false}))}),
            json!({"b": {"Properties": {"PrivateDnsEnabled": true}}}),
        )
        .code("NET-013"),
        resources(
            "a subnet with two route tables",
            json!({
                "vpc": network(),
                "subnet": typed("AWS::EC2::Subnet", json!({"VpcId": {"Ref": "BaseVpc"}, "CidrBlock": "10.0.0.0/24"})),
                "next": typed("AWS::EC2::Subnet", json!({"VpcId": {"Ref": "BaseVpc"}, "CidrBlock": "10.0.1.0/24"})),
                "a": table(), "b": table(),
                "x": association("BaseA"),
                "y": typed("AWS::EC2::SubnetRouteTableAssociation", json!({
                    "SubnetId": {"Ref": "BaseNext"}, "RouteTableId": {"Ref": "BaseB"},
                })),
            }),
            json!({"y": {"Properties": {"SubnetId": {"Ref": "BaseSubnet"}}}}),
        )
        .code("NET-013"),
        resources("a security group of another network, in a template", in_networks(template), elsewhere()).code("REF-008"),
        resources("a security group of another network", in_networks(instance), elsewhere()).code("REF-008"),
        resource("an instance of no image", "AWS::EC2::Instance", json!({"ImageId": "ami-12345678"}), json!({"ImageId": null})),
        resource(
            "operations of a volume that has none to set",
            "AWS::EC2::Volume",
            json!({"AvailabilityZone": "eu-west-1a", "Size": 100, "VolumeType": "io2", "Iops": 1000}),
            json!({"VolumeType": "gp2"}),
        ),
        resource(
            "a zone that no region has",
            "AWS::EC2::Volume",
            json!({"AvailabilityZone": "eu-west-1a", "Size": 100}),
            json!({"AvailabilityZone": "eu-west-1z"}),
        ),
        resources("a target to follow with nowhere to go", groups("2".into()), json!({"group": {"Properties": {"MaxSize": "1"}}}))
            .code("REF-008"),
        resources(
            "two kinds of health at once",
            groups("2".into()),
            json!({"group": {"Properties": {"HealthCheckType": "EC2,ELB"}}}),
        ),
    ]
}

fn others() -> Vec<Mistake> {
    let bucket = |days: u32| {
        json!({"IntelligentTieringConfigurations": [{
            "Id": "old", "Status": "Enabled", "Tierings": [{"AccessTier": "ARCHIVE_ACCESS", "Days": days}],
        }]})
    };
    let parameter = |value: Json| typed("AWS::SSM::Parameter", json!({"Type": "String", "Value": value}));
    let value = |name, wrong: Json| {
        resources(
            name,
            json!({"it": parameter("plain".into())}),
            json!({"it": {"Properties": {"Value": wrong}}}),
        )
    };
    let block = |name, wrong: Json| {
        resources(name, json!({"it": network()}), json!({"it": {"Properties": {"CidrBlock": wrong}}}))
    };
    let document = |content: Json| json!({"DocumentType": "Command", "Content": content});
    let content = json!({"schemaVersion": "2.2", "mainSteps": [{"action": "aws:runShellScript", "name": "look",
        "inputs": {"runCommand": ["uptime"]}}]});
    vec![
        resource("an attribute that no key uses", "AWS::DynamoDB::Table", table(), json!({"AttributeDefinitions": [
            {"AttributeName": "account", "AttributeType": "S"}, {"AttributeName": "day", "AttributeType": "S"},
        ]}))
        .code("REF-009"),
        resource("a key of no attribute", "AWS::DynamoDB::Table", table(), json!({"AttributeDefinitions": [
            {"AttributeName": "acount", "AttributeType": "S"},
        ]}))
        .code("REF-009"),
        resource("an archive tier too soon", "AWS::S3::Bucket", bucket(90), bucket(30)),
        resource("features beside data sources", "AWS::GuardDuty::Detector",
            json!({"Enable": true, "Features": [{"Name": "S3_DATA_EVENTS", "Status": "ENABLED"}]}),
            json!({"DataSources": {"S3Logs": {"Enable": true}}})),
        resource("a document of a schema that there isn't", "AWS::SSM::Document", document(content.clone()),
            json!({"Content": {"schemaVersion": "9.9"}})),
        resource("a document that does not parse", "AWS::SSM::Document", document(content), json!({"Content": "{not json"})),
        resource("a name that Systems Manager keeps", "AWS::SSM::Parameter",
            json!({"Type": "String", "Value": "on", "Name": "/bank/flag"}), json!({"Name": "/aws/flag"})),
        resource("a nested template on this machine", "AWS::CloudFormation::Stack",
            json!({"TemplateURL": "https://templates.s3.eu-west-1.amazonaws.com/network.json"}),
            json!({"TemplateURL": "./network.json"})),
        resource("a custom resource that nobody makes", "Custom::Thing",
            json!({"ServiceToken": "arn:aws:lambda:eu-west-1:111122223333:function:things"}), json!({"ServiceToken": null})),
        resource("a replica mode of PostgreSQL", "AWS::RDS::DBInstance",
            json!({"DBInstanceClass": "db.m5.large", "Engine": "postgres", "SourceDBInstanceIdentifier": "ledger"}),
            json!({"ReplicaMode": "mounted"})),
        resource("a policy of the language's old version", "AWS::IAM::ManagedPolicy",
            json!({"PolicyDocument": {"Version": "2012-10-17", "Statement": [
                {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::documents/*"}]}}),
            json!({"PolicyDocument": {"Version": "2008-10-17"}})),
        value("a length that templates can't take", json!({"Fn::Length": ["a"]})).code("REF-004"),
        value("text from JSON that templates can't make", json!({"Fn::ToJsonString": {"a": 1}})).code("REF-004"),
        value("a substitution of nothing", json!({"Fn::Sub": "plain"})).code("REF-004"),
        value("an import of a list", json!({"Fn::ImportValue": ["network"]})).code("REF-004"),
        value("an output of no stack", json!({"Fn::GetStackOutput": {"StackName": "network"}})).code("REF-004"),
        value("a secure string where it is not decrypted", "{{resolve:ssm-secure:/bank/key:1}}".into()).code("REF-006"),
        block("a joined range that is none", json!({"Fn::Join": ["/", ["10.0.0.0", "99"]]})),
        block("a substituted range that is none", json!({"Fn::Sub": "10.0.0.0/${AWS::Region}"})),
        block("a chosen range that is none", json!({"Fn::Select": [0, {"Fn::Split": [",", "10.0.0.0/99,x"]}]})),
        block("a region for a range", json!({"Ref": "AWS::Region"})),
        resources("a range of many parts", json!({"it": parameter("plain".into())}),
            json!({"it": {"Properties": {"Value": {"Fn::Select": [0, {"Fn::Cidr": ["10.0.0.0/16", "many", 8]}]}}}}))
            .code("REF-004"),
        resources("a condition that there isn't", json!({"it": network()}), json!({"it": {"Condition": "Nothing"}}))
            .code("REF-002"),
        resources("a secret beside the properties", json!({"it": network()}),
            json!({"it": {"Metadata": {"key": "{{resolve:secretsmanager:bank:SecretString:key}}"}}}))
            .code("SCHEMA-004"),
        resources("an order that a reference says", json!({
            "vpc": network(),
            "it": typed("AWS::EC2::Subnet", json!({"VpcId": {"Ref": "BaseVpc"}, "CidrBlock": "10.0.0.0/24"})),
        }), json!({"it": {"DependsOn": ["BaseVpc"]}}))
            .code("SCHEMA-004"),
        resources("a set of an instance's preparation that is none",
            json!({"it": typed("AWS::EC2::Instance", json!({"ImageId": "ami-12345678"}))}),
            json!({"it": {"Metadata": {"AWS::CloudFormation::Init": {"config": {"package": {}}}}}}))
            .code("SCHEMA-004"),
        resource("paths of a check over TCP", "AWS::ElasticLoadBalancingV2::TargetGroup",
            json!({"Port": 80, "Protocol": "TCP", "VpcId": "vpc-12345678", "HealthCheckProtocol": "TCP"}),
            json!({"HealthCheckPath": "/ready"})),
        resource("a version of HTTP for TCP", "AWS::ElasticLoadBalancingV2::TargetGroup",
            json!({"Port": 80, "Protocol": "TCP", "VpcId": "vpc-12345678"}), json!({"ProtocolVersion": "HTTP2"})),
        resource("an alias for a log group's key", "AWS::Logs::LogGroup",
            json!({"RetentionInDays": 30, "KmsKeyId": "arn:aws:kms:eu-west-1:111122223333:key/12345678-1234-1234-1234-123456789012"}),
            json!({"KmsKeyId": "arn:aws:kms:eu-west-1:111122223333:alias/logs"})),
        resource("a subscription in plain text that says it is not", "AWS::SNS::Subscription",
            json!({"TopicArn": "arn:aws:sns:eu-west-1:111122223333:alarms", "Protocol": "https", "Endpoint": "https://example.com/alarms"}),
            json!({"Endpoint": "http://example.com/alarms"})),
    ]
}
