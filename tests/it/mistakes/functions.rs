//! References that lead nowhere or to another kind of thing, and functions that are written wrongly.

use serde_json::{Value as Json, json};

use super::{Mistake, resources};

pub(super) fn mistakes() -> Vec<Mistake> {
    let things = || {
        json!({
            "vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}},
            "subnet": {"Type": "AWS::EC2::Subnet", "Properties": {
                "VpcId": {"Ref": "BaseVpc"}, "CidrBlock": "10.0.0.0/24",
            }},
            "group": {"Type": "AWS::EC2::SecurityGroup", "Properties": {
                "GroupDescription": "doors", "VpcId": {"Ref": "BaseVpc"},
            }},
            "role": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": {
                "Version": "2012-10-17", "Statement": [{
                    "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "lambda.amazonaws.com"},
                }],
            }}},
            "address": {"Type": "AWS::EC2::EIP", "Properties": {"Domain": "vpc"}},
            "gateway": {"Type": "AWS::EC2::NatGateway", "Properties": {
                "SubnetId": {"Ref": "BaseSubnet"}, "AllocationId": {"Fn::GetAtt": ["BaseAddress", "AllocationId"]},
            }},
            "function": {"Type": "AWS::Lambda::Function", "Properties": {
                "Role": {"Fn::GetAtt": ["BaseRole", "Arn"]}, "Runtime": "python3.13", "Handler": "index.handler",
                "Code": {"ZipFile": "def handler(event, context): pass"},
                "VpcConfig": {
                    "SubnetIds": [{"Ref": "BaseSubnet"}], "SecurityGroupIds": [{"Fn::GetAtt": ["BaseGroup", "GroupId"]}],
                },
                "Environment": {"Variables": {"REGION": {"Ref": "AWS::Region"}}},
            }},
        })
    };
    let subnet = |vpc: Json| json!({"subnet": {"Properties": {"VpcId": vpc}}});
    let function = |part: Json| json!({"function": {"Properties": part}});
    let description = |value: Json| json!({"group": {"Properties": {"GroupDescription": value}}});
    let variable = |value: Json| function(json!({"Environment": {"Variables": {"REGION": value}}}));
    let mistake = |name, wrong: Json, code| resources(name, things(), wrong).code(code);
    vec![
        mistake("a reference to nothing", subnet(json!({"Ref": "BaseVcp"})), "REF-002"),
        mistake(
            "an attribute of nothing",
            variable(json!({"Fn::GetAtt": ["BaseVcp", "CidrBlock"]})),
            "REF-002",
        ),
        mistake(
            "an attribute that there isn't",
            variable(json!({"Fn::GetAtt": ["BaseVpc", "Cidr"]})),
            "REF-001",
        ),
        mistake(
            "an attribute that there isn't, with a dot",
            variable(json!({"Fn::GetAtt": "BaseRole.ARN"})),
            "REF-001",
        ),
        mistake("nothing in a substitution", variable(json!({"Fn::Sub": "in ${BaseVcp}"})), "REF-002"),
        mistake(
            "an attribute that there isn't in a substitution",
            variable(json!({"Fn::Sub": "in ${BaseVpc.Cidr}"})),
            "REF-001",
        ),
        mistake("a pseudo parameter that there isn't", variable(json!({"Ref": "AWS::Regoin"})), "REF-002"),
        mistake("a reference as a literal", variable(json!("${AWS::Region}")), "REF-005"),
        mistake("a resource's name as a literal", variable(json!("vpc ${BaseVpc}")), "REF-005"),
        mistake("the name of a pseudo parameter", variable(json!("AWS::Region")), "REF-005"),
        mistake("a subnet for a network", subnet(json!({"Ref": "BaseRole"})), "REF-003"),
        mistake(
            "a security group for a network",
            subnet(json!({"Fn::GetAtt": ["BaseGroup", "GroupId"]})),
            "REF-003",
        ),
        mistake(
            "a subnet for a security group",
            function(json!({"VpcConfig": {"SecurityGroupIds": [{"Ref": "BaseSubnet"}]}})),
            "REF-003",
        ),
        mistake(
            "a security group for a subnet",
            function(json!({"VpcConfig": {"SubnetIds": [{"Ref": "BaseGroup"}]}})),
            "REF-003",
        ),
        mistake(
            "a role's name for its ARN, by reference",
            function(json!({"Role": {"Ref": "BaseRole"}})),
            "REF-003",
        ),
        mistake(
            "a role's id for its ARN",
            function(json!({"Role": {"Fn::GetAtt": ["BaseRole", "RoleId"]}})),
            "REF-003",
        ),
        mistake(
            "an address for its allocation",
            json!({"gateway": {"Properties": {"AllocationId": {"Ref": "BaseAddress"}}}}),
            "REF-003",
        ),
        mistake(
            "a network's range for its id",
            subnet(json!({"Fn::GetAtt": ["BaseVpc", "CidrBlock"]})),
            "REF-003",
        ),
        mistake(
            "one subnet where a list is wanted",
            function(json!({"VpcConfig": {"SubnetIds": {"Ref": "BaseSubnet"}}})),
            "SCHEMA-003",
        ),
        mistake(
            "a list where text is wanted",
            description(json!({"Fn::GetAtt": ["BaseVpc", "CidrBlockAssociations"]})),
            "SCHEMA-003",
        ),
        mistake(
            "parts of a text where text is wanted",
            description(json!({"Fn::Split": [",", "a,b"]})),
            "SCHEMA-003",
        ),
        mistake("a function that there isn't", variable(json!({"Fn::Jion": ["-", ["a", "b"]]})), "REF-004"),
        mistake(
            "a join without a separator",
            variable(json!({"Fn::Join": [["a", {"Ref": "AWS::Region"}]]})),
            "REF-004",
        ),
        mistake("a join of text", variable(json!({"Fn::Join": ["-", "a"]})), "REF-004"),
        mistake("a selection beyond the list", variable(json!({"Fn::Select": [2, ["a", "b"]]})), "REF-004"),
        mistake(
            "a split without a text",
            variable(json!({"Fn::Select": [0, {"Fn::Split": [","]}]})),
            "REF-004",
        ),
        mistake("a choice without its condition", variable(json!({"Fn::If": ["a", "b"]})), "REF-004"),
        mistake(
            "a choice by a condition that there isn't",
            variable(json!({"Fn::If": ["IsProd", "a", "b"]})),
            "REF-002",
        ),
        mistake(
            "a mapping that there isn't",
            variable(json!({"Fn::FindInMap": ["Sizes", "prod", "size"]})),
            "REF-004",
        ),
        mistake("an attribute without a name", variable(json!({"Fn::GetAtt": ["BaseVpc"]})), "REF-004"),
        mistake("a reference to two things", variable(json!({"Ref": ["BaseVpc", "BaseSubnet"]})), "REF-004"),
        mistake(
            "a secret that is looked up nowhere",
            variable(json!("{{resolve:secretmanager:loans}}")),
            "REF-006",
        ),
        mistake("a secret without a name", variable(json!("{{resolve:secretsmanager}}")), "REF-006"),
    ]
}
