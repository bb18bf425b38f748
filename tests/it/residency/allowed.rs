//! What no rule refuses, and what is said only once.

use fineract_constructs::aws::{self, Jurisdiction, Site, region};
use fineract_constructs::core::{Doc, Expr, Place, Scope};
use fineract_constructs::k8s::{Bundle, Version};
use fineract_constructs::residency::{DataClass, ResidencyPreset, state_classes, state_subjects};
use serde_json::{Value as Json, json};

use super::rules::Object;
use super::{ACCOUNT, codes_of, options, raw, reference, said, site, stack, with};

use ResidencyPreset::{EeaWithUkCell, SeedLiteral, StrictNational};

/// The codes of what the cell says of a function in Frankfurt whose role has a statement.
fn of_role(statement: Json) -> Vec<String> {
    codes_of(options(EeaWithUkCell), |app| {
        stack(app, "note", region::LONDON).add("note", raw("AWS::SSM::Parameter", json!({})));
        let mut frankfurt = stack(app, "tellers", region::FRANKFURT);
        state_subjects(&mut frankfurt, [Jurisdiction::DE]);
        let policy = json!({ "PolicyName": "it", "PolicyDocument": { "Version": "2012-10-17", "Statement": [statement] } });
        let role = frankfurt.add("role", raw("AWS::IAM::Role", json!({ "Policies": [policy] })));
        let function = raw("AWS::Lambda::Function", json!({ "FunctionName": "tellers" }));
        frankfurt.add("function", with(function, "Role", Expr::Att(role, "Arn")));
    })
}

fn may(action: &str, arn: &str) -> Vec<String> {
    of_role(json!({ "Effect": "Allow", "Action": action, "Resource": arn }))
}

const FAR_BUS: &str = "arn:aws:events:eu-west-2:111122223333:event-bus/bank";

#[test]
fn a_role_that_looks_or_is_kept_away_lets_nothing_get_anywhere() {
    assert_eq!(may("events:PutEvents", FAR_BUS), ["RES-015", "RES-105"]);
    for harmless in ["events:DescribeEventBus", "events:ListTagsForResource"] {
        assert_eq!(may(harmless, FAR_BUS), ["RES-015"], "{harmless}");
    }
    let denied = of_role(json!({ "Effect": "Deny", "Action": "events:PutEvents", "Resource": FAR_BUS }));
    assert_eq!(denied, ["RES-015"]);
    let queue = "arn:aws:sqs:eu-west-2:111122223333:orders";
    assert_eq!(may("sqs:SendMessage", queue), ["RES-010", "RES-015"]);
    let denied = of_role(json!({ "Effect": "Deny", "Action": "sqs:SendMessage", "Resource": queue }));
    assert_eq!(denied, ["RES-015"]);
    let but_messages = of_role(json!({ "Effect": "Allow", "NotAction": "sqs:*", "Resource": queue }));
    assert_eq!(but_messages, ["RES-015", "RES-105"]);
    let all_but = of_role(json!({ "Effect": "Allow", "NotAction": "events:PutEvents", "Resource": FAR_BUS }));
    assert_eq!(all_but, ["RES-015", "RES-105"]);
    let key = "arn:aws:kms:eu-west-2:111122223333:key/0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f";
    assert_eq!(may("kms:Decrypt", key), ["RES-015"], "what it encrypts is judged");
}

#[test]
fn a_store_of_another_program_is_judged_by_who_works_on_it_and_no_further() {
    let table = "arn:aws:dynamodb:eu-west-2:111122223333:table/limits";
    assert_eq!(may("dynamodb:PutItem", table), ["RES-010", "RES-015"]);
    assert_eq!(may("dynamodb:GetItem", &table.replace("eu-west-2", "eu-west-3")), ["RES-015"]);
}

/// The codes of what the cell says of a resource in Frankfurt, which may refer to one in London.
fn beside(london: Json, frankfurt: impl Fn(Doc) -> (&'static str, Doc), ty: &str) -> Vec<String> {
    codes_of(options(EeaWithUkCell), |app| {
        let far = london["Type"].as_str().unwrap().to_owned();
        let mut there = stack(app, "far", region::LONDON);
        state_subjects(&mut there, [Jurisdiction::GB]);
        let far = there.add("it", raw(&far, london["Properties"].clone()));
        let mut here = stack(app, "here", region::FRANKFURT);
        state_subjects(&mut here, [Jurisdiction::DE]);
        let (property, value) = frankfurt(reference(far));
        here.add("it", with(raw(ty, json!({})), property, value));
    })
}

#[test]
fn what_says_where_something_is_lets_no_data_get_there() {
    let far = || json!({ "Type": "AWS::ECR::Repository", "Properties": { "RepositoryName": "it" } });
    let told = |ty| beside(far(), |_| ("Peer", Doc::from("eu-west-2")), ty);
    assert!(told("AWS::Lambda::Function").contains(&"RES-105".to_owned()));
    for ty in [
        "AWS::ARCRegionSwitch::Plan",
        "AWS::EC2::NetworkAclEntry",
        "AWS::EC2::Route",
        "AWS::EC2::SecurityGroup",
        "AWS::EC2::SubnetRouteTableAssociation",
        "AWS::EC2::TransitGatewayPeeringAttachment",
        "AWS::EC2::VPCPeeringConnection",
        "AWS::GlobalAccelerator::EndpointGroup",
        "AWS::IAM::Role",
        "AWS::KMS::Key",
        "AWS::NetworkManager::Site",
        "AWS::Route53::HealthCheck",
    ] {
        assert!(!told(ty).contains(&"RES-105".to_owned()), "{ty}");
    }
}

#[test]
fn only_a_store_is_a_way_for_who_refers_to_it() {
    let refers = |ty, properties| {
        let far = json!({ "Type": ty, "Properties": properties });
        beside(far, |far| ("Value", far), "AWS::SSM::Parameter").contains(&"RES-105".to_owned())
    };
    assert!(refers("AWS::S3::Bucket", json!({ "BucketName": "papers" })));
    assert!(!refers("AWS::ElasticLoadBalancingV2::LoadBalancer", json!({ "Name": "web" })));
    assert!(!refers("AWS::ECR::Repository", json!({ "RepositoryName": "tellers" })));
}

#[test]
fn objects_that_are_replicated_are_reported_once() {
    let far = json!({ "Type": "AWS::S3::Bucket", "Properties": { "BucketName": "copies" } });
    let copied = beside(
        far,
        |far| {
            let rule = Doc::map([("Destination", Doc::map([("Bucket", far)]))]);
            ("ReplicationConfiguration", Doc::map([("Rules", Doc::list([rule]))]))
        },
        "AWS::S3::Bucket",
    );
    assert_eq!(copied.iter().filter(|code| *code != "RES-014").collect::<Vec<_>>(), ["RES-005"]);
}

#[test]
fn only_what_anyone_may_see_gets_out_of_the_countries_that_the_policy_speaks_of() {
    let found = |class| {
        codes_of(options(SeedLiteral), |app| {
            let mut pages = stack(app, "pages", region::IRELAND);
            state_classes(&mut pages, [class]);
            let rule = json!({ "Status": "Enabled", "Destination": { "Bucket": "arn:aws:s3:::elsewhere" } });
            let copied = json!({ "BucketName": "pages", "ReplicationConfiguration": { "Rules": [rule] } });
            pages.add("pages", raw("AWS::S3::Bucket", copied));
        })
    };
    assert_eq!(found(DataClass::Public), [""; 0]);
    assert_eq!(found(DataClass::Operational), ["RES-005"]);
}

#[test]
fn what_nobody_is_the_subject_of_gets_out_of_them_as_little() {
    let found = codes_of(options(SeedLiteral), |app| {
        let place = Place { account: ACCOUNT.to_string(), region: "us-west-2" };
        let oregon = app.add("oregon", aws::Stack::new("test-prod-oregon", place));
        let rule = json!({ "Status": "Enabled", "Destination": { "Bucket": "arn:aws:s3:::elsewhere" } });
        let copied = json!({ "BucketName": "papers", "ReplicationConfiguration": { "Rules": [rule] } });
        app.at(oregon).add("papers", raw("AWS::S3::Bucket", copied));
    });
    assert_eq!(found, ["RES-001", "RES-005", "RES-014"]);
}

#[test]
fn a_key_may_be_in_two_regions_of_the_eea() {
    let found = |to| {
        codes_of(options(EeaWithUkCell), |app| {
            let mut dublin = stack(app, "keys", region::IRELAND);
            state_subjects(&mut dublin, [Jurisdiction::IE]);
            let key = dublin.add("key", raw("AWS::KMS::Key", json!({ "MultiRegion": true })));
            let papers = json!([{ "ServerSideEncryptionByDefault": {
                "SSEAlgorithm": "aws:kms", "KMSMasterKeyID": { "Ref": "KeysKey" },
            } }]);
            let papers = json!({ "BucketEncryption": { "ServerSideEncryptionConfiguration": papers } });
            dublin.add("papers", raw("AWS::S3::Bucket", papers));
            let replica =
                with(raw("AWS::KMS::ReplicaKey", json!({})), "PrimaryKeyArn", Expr::Att(key, "Arn"));
            stack(app, "replica", to).add("replica", replica);
        })
    };
    assert_eq!(found(region::PARIS.erased()), ["RES-014"]);
    assert_eq!(found(region::LONDON.erased()), ["RES-004", "RES-014"]);
}

#[test]
fn an_address_in_the_cluster_leads_nowhere_else() {
    let found = |host: &str| {
        codes_of(options(EeaWithUkCell), |app| {
            let bundle = Bundle::new("it", "40-services", Version::new(35), site(region::FRANKFURT).place());
            let bundle = app.add("it", bundle);
            let spec = json!({ "type": "ExternalName", "externalName": host });
            app.at(bundle).add("it", Object(json!({
                "apiVersion": "v1", "kind": "Service", "metadata": { "name": "it", "namespace": "bank" }, "spec": spec,
            })));
        })
    };
    assert_eq!(found("ledger.example.com"), ["RES-105"]);
    for here in ["ledger.bank.svc", "ledger.bank.svc.cluster.local."] {
        assert_eq!(found(here), [""; 0], "{here}");
    }
}

#[test]
fn what_is_not_restricted_may_be_in_plain_text() {
    let found = |class| {
        codes_of(options(SeedLiteral), |app| {
            let mut dublin = stack(app, "files", region::IRELAND);
            state_classes(&mut dublin, [class]);
            dublin.add("files", raw("AWS::EFS::FileSystem", json!({})));
        })
    };
    assert_eq!(found(DataClass::Operational), [""; 0]);
    assert_eq!(found(DataClass::Credential), ["RES-014", "RES-017"]);
}

#[test]
fn only_shared_services_of_others_are_in_the_way_of_a_network() {
    let found = |of_zone, of_network| {
        let codes = codes_of(options(EeaWithUkCell), |app| {
            let site = |environment| move |region| Site::new("test", environment, ACCOUNT, region);
            let paris = site(of_network)(region::PARIS.erased()).stack("network");
            let paris = app.add("network", paris);
            let mut paris = app.at(paris);
            state_subjects(&mut paris, [Jurisdiction::FR]);
            let network = paris.add("vpc", raw("AWS::EC2::VPC", json!({ "CidrBlock": "10.35.0.0/16" })));
            let services = site(of_zone)(region::LONDON.erased()).stack("services");
            let services = app.add("services", services);
            let vpc = Doc::map([("VPCId", reference(network)), ("VPCRegion", "eu-west-3".into())]);
            let zone = raw("AWS::Route53::HostedZone", json!({ "Name": "shared.internal" }));
            app.at(services).add("zone", with(zone, "VPCs", Doc::list([vpc])));
        });
        codes.contains(&"RES-012".to_owned())
    };
    assert!(found("shared", "prod"));
    assert!(!found("prod", "prod"));
    assert!(!found("shared", "shared"));
}

#[test]
fn a_shared_function_works_where_the_data_may_be() {
    let found = |environment, preset| {
        let said = said(options(preset), |app| {
            let paris = app.add("mail", Site::new("test", environment, ACCOUNT, region::PARIS).stack("mail"));
            let mut paris = app.at(paris);
            state_classes(&mut paris, [DataClass::Pii]);
            state_subjects(&mut paris, [Jurisdiction::DE]);
            paris.add("mail", raw("AWS::Lambda::Function", json!({ "FunctionName": "mail" })));
            let network = paris.add("vpc", raw("AWS::EC2::VPC", json!({ "CidrBlock": "10.35.0.0/16" })));
            let log = raw("AWS::EC2::FlowLog", json!({ "ResourceType": "VPC", "LogGroupName": "traffic" }));
            paris.add("traffic", with(log, "ResourceId", reference(network)));
        });
        said.into_iter().filter(|line| line.starts_with("RES-012")).collect::<Vec<_>>()
    };
    let refused = ["RES-012 mail/mail: function `mail` holds pii of DE in eu-west-3 (FR)"];
    assert_eq!(found("shared", StrictNational), refused);
    assert_eq!(found("shared", EeaWithUkCell), [""; 0]);
    assert_eq!(found("prod", StrictNational), [""; 0]);
}

/// What the cell says of a database in a region whose group lets in two ranges of a network in another.
fn doors(app: &mut Scope, [store, network]: [&'static str; 2]) {
    let place = |region| Place { account: ACCOUNT.to_string(), region };
    let far = app.add("far", aws::Stack::new("test-prod-far", place(network)));
    app.at(far).add("vpc", raw("AWS::EC2::VPC", json!({ "CidrBlock": "10.20.0.0/16" })));
    let here = app.add("here", aws::Stack::new("test-prod-here", place(store)));
    let mut here = app.at(here);
    state_subjects(&mut here, [Jurisdiction::DE]);
    let ranges =
        ["10.20.0.0/20", "10.20.16.0/20"].map(|range| json!({ "IpProtocol": "-1", "CidrIp": range }));
    let group = here.add("group", raw("AWS::EC2::SecurityGroup", json!({ "SecurityGroupIngress": ranges })));
    let ledger = raw("AWS::RDS::DBCluster", json!({ "StorageEncrypted": true }));
    here.add("ledger", with(ledger, "VpcSecurityGroupIds", Doc::list([reference(group)])));
}

#[test]
fn a_network_that_is_let_in_twice_is_reported_once_and_where_it_may_be() {
    let found = |regions| {
        let codes = codes_of(options(EeaWithUkCell), |app| doors(app, regions));
        codes.iter().filter(|code| *code == "RES-009").count()
    };
    assert_eq!(found(["eu-central-1", "eu-west-2"]), 1);
    assert_eq!(found(["eu-central-1", "eu-west-3"]), 0);
    assert_eq!(found(["us-west-2", "us-west-2"]), 0, "that the store is there is reported of the store");
}
