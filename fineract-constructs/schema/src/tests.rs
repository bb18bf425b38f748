//! The data as it is committed.

use fineract_core::{Doc, Expr};

use crate::resource::pattern_errors;
use crate::{AttributeType, Replacement, TagForm, Violation, nearest_type_name, resource_type, type_names};

fn check(ty: &str, properties: &Doc) -> Vec<Violation> {
    check_in("eu-west-1", ty, properties)
}

fn check_in(region: &str, ty: &str, properties: &Doc) -> Vec<Violation> {
    resource_type(ty).expect("the type exists").check(properties, region, &|_, _| None)
}

#[track_caller]
fn assert_violations(found: &[Violation], expected: &[(&str, &str)]) {
    let found: Vec<_> = found.iter().map(|it| (it.path.as_str(), it.message.as_str())).collect();
    assert_eq!(found, expected);
}

fn unknown() -> Doc {
    Expr::Pseudo("AWS::StackName").into()
}

#[test]
fn every_type_is_read_and_every_pattern_but_one_is_compiled() {
    assert!(type_names().count() > 1_800);
    let failed: Vec<_> = type_names().flat_map(pattern_errors).collect();
    assert!(failed.len() == 1 && failed[0].ends_with("back-references are not supported"), "{failed:?}");
}

#[test]
fn a_type_knows_its_regions() {
    let vpc = resource_type("AWS::EC2::VPC").unwrap();
    for region in ["eu-west-1", "eu-west-2", "eu-west-3", "eu-central-1"] {
        assert!(vpc.is_in(region), "{region}");
    }
    assert!(!resource_type("AWS::Grafana::Workspace").unwrap().is_in("eu-west-3"));
    assert!(!resource_type("AWS::Route53RecoveryControl::Cluster").unwrap().is_in("eu-west-1"));
    assert!(vpc.is_in("xx-unheard-of-1"), "nothing is known of a region that the data does not have");
}

#[test]
fn a_type_knows_its_reference_and_attributes() {
    let vpc = resource_type("AWS::EC2::VPC").unwrap();
    assert_eq!(vpc.reference(), ["VpcId"]);
    assert_eq!(vpc.attribute("CidrBlockAssociations"), Some(AttributeType::TextList));
    assert_eq!(vpc.attribute("Colour"), None);
    assert_eq!(resource_type("AWS::WAFv2::WebACL").unwrap().reference(), ["Name", "Id", "Scope"]);
    assert_eq!(resource_type("AWS::EC2::EIP").unwrap().reference(), ["PublicIp"]);
}

#[test]
fn a_type_knows_what_replaces_it() {
    let of = |ty: &str, path: &str| {
        resource_type(ty).unwrap().create_only().find(|it| it.0 == path).map(|it| it.1)
    };
    assert_eq!(of("AWS::EC2::VPC", "CidrBlock"), Some(Replacement::Always));
    assert_eq!(of("AWS::EC2::VPC", "EnableDnsSupport"), None);
    assert_eq!(of("AWS::RDS::DBInstance", "Engine"), Some(Replacement::Conditional));
    assert_eq!(of("AWS::ElastiCache::User", "Engine"), Some(Replacement::Disputed));
}

#[test]
fn a_type_knows_its_tags_permissions_and_secrets() {
    let tagging = resource_type("AWS::EKS::Nodegroup").unwrap().tagging().unwrap();
    assert_eq!((tagging.property.as_str(), tagging.form), ("Tags", TagForm::Map));
    let cluster = resource_type("AWS::EKS::Cluster").unwrap();
    assert!(cluster.permissions("create").contains(&"eks:CreateCluster"));
    assert!(resource_type("AWS::S3::Bucket").unwrap().stateful());
    let database = resource_type("AWS::RDS::DBCluster").unwrap();
    assert!(database.write_only().iter().any(|path| path == "MasterUserPassword"));
}

#[test]
fn a_custom_resource_needs_its_function() {
    let found = check("Custom::PolicyTable", &Doc::map([("Table", "x")]));
    assert_violations(&found, &[("", "`ServiceToken` is missing")]);
}

#[test]
fn an_unknown_type_has_a_nearest_name() {
    assert!(resource_type("AWS::EC2::Vpc").is_none());
    assert_eq!(nearest_type_name("AWS::EC2::Vpc"), Some("AWS::EC2::VPC"));
}

#[test]
fn good_properties_have_no_violations() {
    let subnet = Doc::map([
        ("VpcId", unknown()),
        ("CidrBlock", "10.0.0.0/20".into()),
        ("MapPublicIpOnLaunch", "true".into()),
        ("Tags", Doc::list([Doc::map([("Key", "team"), ("Value", "ledger")])])),
    ]);
    assert_violations(&check("AWS::EC2::Subnet", &subnet), &[]);
    let queue = Doc::map([("VisibilityTimeout", "30"), ("QueueName", "loans")]);
    assert_violations(&check("AWS::SQS::Queue", &queue), &[]);
}

#[test]
fn a_misspelt_property_is_reported_with_the_right_one() {
    let found = check("AWS::EC2::VPC", &Doc::map([("CidrBlok", "10.0.0.0/16")]));
    assert_violations(
        &found,
        &[
            ("", "one of `CidrBlock`, `Ipv4IpamPoolId` is missing"),
            ("CidrBlok", "`CidrBlok` is not a property here"),
        ],
    );
    assert_eq!(found[1].help.as_deref(), Some("did you mean `CidrBlock`?"));
}

#[test]
fn types_values_ranges_and_formats_are_checked() {
    let group = Doc::map([
        ("LogGroupName", Doc::from("has space")),
        ("RetentionInDays", 42.into()),
        ("LogGroupClass", "STANDRAD".into()),
        ("Tags", "none".into()),
    ]);
    let found = check("AWS::Logs::LogGroup", &group);
    let paths: Vec<_> = found.iter().map(|it| it.path.as_str()).collect();
    assert_eq!(paths, ["LogGroupClass", "LogGroupName", "RetentionInDays", "Tags"]);
    assert_eq!(found[0].message, "`STANDRAD` is not one of `STANDARD`, `INFREQUENT_ACCESS`, `DELIVERY`");
    assert_eq!(found[0].help.as_deref(), Some("did you mean `STANDARD`?"));
    assert_eq!(found[3].message, "`none` is not a list");
    let vpc = Doc::map([("CidrBlock", "10.0.1.0/16")]);
    assert_violations(
        &check("AWS::EC2::VPC", &vpc),
        &[("CidrBlock", "`10.0.1.0/16` has bits set beyond its prefix of 16")],
    );
}

#[test]
fn what_may_not_go_together_is_reported() {
    let subnet = Doc::map([
        ("VpcId", unknown()),
        ("CidrBlock", "10.0.0.0/20".into()),
        ("AvailabilityZone", "eu-west-1a".into()),
        ("AvailabilityZoneId", "euw1-az1".into()),
    ]);
    let found = check("AWS::EC2::Subnet", &subnet);
    assert_violations(&found, &[("AvailabilityZoneId", "can't be set together with `AvailabilityZone`")]);
    let rule =
        Doc::map([("IpProtocol", Doc::from("tcp")), ("CidrIp", "0.0.0.0/0".into()), ("GroupId", unknown())]);
    let found = check("AWS::EC2::SecurityGroupIngress", &rule);
    assert_violations(
        &found,
        &[
            ("", "`FromPort` is missing, because `IpProtocol` is `tcp`"),
            ("", "`ToPort` is missing, because `IpProtocol` is `tcp`"),
        ],
    );
}

#[test]
fn a_read_only_property_cannot_be_set() {
    let trust = Doc::map([
        ("Effect", Doc::from("Allow")),
        ("Action", "sts:AssumeRole".into()),
        ("Principal", Doc::map([("Service", "eks.amazonaws.com")])),
    ]);
    let role = Doc::map([
        ("AssumeRolePolicyDocument", Doc::map([("Statement", Doc::list([trust]))])),
        ("RoleId", "x".into()),
    ]);
    let found = check("AWS::IAM::Role", &role);
    assert_violations(&found, &[("RoleId", "is read-only: it can be read, not set")]);
}

#[test]
fn what_only_the_deployment_knows_satisfies_constraints_on_itself() {
    let group = Doc::map([("LogGroupName", unknown()), ("RetentionInDays", unknown())]);
    assert_violations(&check("AWS::Logs::LogGroup", &group), &[]);
    let absent = Doc::map([("CidrBlock", Doc::from("10.0.0.0/16")), ("Ipv4IpamPoolId", no_value())]);
    assert_violations(&check("AWS::EC2::VPC", &absent), &[]);
}

#[test]
fn a_list_is_no_text_and_text_no_list() {
    let group =
        Doc::map([("LogGroupName", Doc::from(Expr::Pseudo("AWS::NotificationARNs"))), ("Tags", unknown())]);
    assert_violations(
        &check("AWS::Logs::LogGroup", &group),
        &[
            ("LogGroupName", "is a list where one value is wanted"),
            ("Tags", "is text where a list is wanted"),
        ],
    );
}

fn no_value() -> Doc {
    Expr::Pseudo("AWS::NoValue").into()
}

#[test]
fn an_instance_class_is_checked_in_its_region() {
    let database = |class: &str| {
        Doc::map([
            ("DBInstanceClass", class),
            ("Engine", "aurora-postgresql"),
            ("DBClusterIdentifier", "ledger"),
            ("EngineVersion", "16.8"),
        ])
    };
    for region in ["eu-west-1", "eu-west-2", "eu-west-3", "eu-central-1"] {
        assert_violations(&check_in(region, "AWS::RDS::DBInstance", &database("db.r6g.large")), &[]);
        assert_eq!(check_in(region, "AWS::RDS::DBInstance", &database("db.r9z.large")).len(), 1, "{region}");
    }
    let found = check_in("eu-west-3", "AWS::RDS::DBInstance", &database("db.x2g.large"));
    assert_eq!(found[0].path, "DBInstanceClass");
    assert!(found[0].message.contains("`eu-west-3`"), "{}", found[0].message);
}

#[test]
fn an_engine_version_and_a_runtime_are_checked() {
    let cluster = |version: &str| Doc::map([("Engine", "aurora-postgresql"), ("EngineVersion", version)]);
    assert_violations(&check("AWS::RDS::DBCluster", &cluster("17.5")), &[]);
    for version in ["13.6", "99.1"] {
        let found = check("AWS::RDS::DBCluster", &cluster(version));
        assert_eq!(found[0].path, "EngineVersion", "{version}: {found:?}");
    }
    let node = |ty: &str| {
        Doc::map([("CacheNodeType", Doc::from(ty)), ("Engine", "redis".into()), ("NumCacheNodes", 1.into())])
    };
    assert_violations(&check("AWS::ElastiCache::CacheCluster", &node("cache.r7g.large")), &[]);
    assert_eq!(check("AWS::ElastiCache::CacheCluster", &node("cache.r7g.lorge"))[0].path, "CacheNodeType");
    let function = |runtime: &str| {
        Doc::map([
            ("Role", unknown()),
            ("Code", Doc::map([("S3Bucket", "code"), ("S3Key", "loan.zip")])),
            ("Handler", "index.handler".into()),
            ("Runtime", runtime.into()),
        ])
    };
    assert_violations(&check("AWS::Lambda::Function", &function("python3.13")), &[]);
    assert_eq!(check("AWS::Lambda::Function", &function("python9"))[0].path, "Runtime");
}

#[test]
fn tags_are_unique_and_not_reserved() {
    let tag = |key: &str| Doc::map([("Key", key), ("Value", "x")]);
    let queue = Doc::map([("Tags", Doc::list([tag("team"), tag("team"), tag("aws:x")]))]);
    let messages: Vec<_> = check("AWS::SQS::Queue", &queue).into_iter().map(|it| it.message).collect();
    assert!(messages.contains(&"tag `team` is set twice".to_owned()), "{messages:?}");
    assert!(
        messages.contains(&"tag `aws:x` begins with `aws:`, which is reserved".to_owned()),
        "{messages:?}"
    );
}

#[test]
fn a_recursive_type_is_checked_all_the_way_down() {
    let statement = |inner: Doc| Doc::map([("NotStatement", Doc::map([("Statement", inner)]))]);
    let geo = |codes: &[&str]| {
        Doc::map([("GeoMatchStatement", Doc::map([("CountryCodes", Doc::list(codes.iter().copied()))]))])
    };
    let rules = |statement: Doc| {
        let rule = Doc::map([
            ("Name", Doc::from("only-eea")),
            ("Priority", 0.into()),
            ("Action", Doc::map([("Block", Doc::map::<&str, Doc>([]))])),
            ("Statement", statement),
            ("VisibilityConfig", visibility()),
        ]);
        Doc::map([
            ("DefaultAction", Doc::map([("Allow", Doc::map::<&str, Doc>([]))])),
            ("Scope", "REGIONAL".into()),
            ("VisibilityConfig", visibility()),
            ("Rules", Doc::list([rule])),
        ])
    };
    assert_violations(&check("AWS::WAFv2::WebACL", &rules(statement(statement(geo(&["IE"]))))), &[]);
    let found = check("AWS::WAFv2::WebACL", &rules(statement(statement(geo(&["IRL"])))));
    let path =
        "Rules/0/Statement/NotStatement/Statement/NotStatement/Statement/GeoMatchStatement/CountryCodes/0";
    assert!(found.iter().any(|it| it.path == path), "{found:?}");
}

fn visibility() -> Doc {
    Doc::map([
        ("CloudWatchMetricsEnabled", Doc::from(true)),
        ("MetricName", "edge".into()),
        ("SampledRequestsEnabled", true.into()),
    ])
}

#[test]
fn one_mistake_is_told_once() {
    let queue = |policy| Doc::map([("RedrivePolicy", Doc::map::<&str, Doc>(policy))]);
    let mistyped = [("DeadLetterTargetArn", unknown()), ("maxReceiveCount", Doc::Int(3))];
    let found = check("AWS::SQS::Queue", &queue(mistyped));
    let message = "`DeadLetterTargetArn` is not a property here";
    assert_violations(&found, &[("RedrivePolicy/DeadLetterTargetArn", message)]);
    let key = Doc::map([("KmsKeyId", "arn:aws:kms:eu-west-1:1111:key/x")]);
    assert_eq!(check("AWS::Logs::LogGroup", &key).len(), 1);
}
