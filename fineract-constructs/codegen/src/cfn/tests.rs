//! The committed data, and what is written from it.

use std::sync::LazyLock;

use super::data::Data;
use super::emit::{Home, import};
use super::identity::{Identity, Source, Target};
use super::model::Service;
use super::{fixups, overlay};

static DATA: LazyLock<Data> = LazyLock::new(|| {
    let mut data = Data::read().expect("the data is committed");
    fixups::apply(&mut data).expect("the fixups apply");
    data
});

fn identity(ty: &str) -> Identity {
    Identity::of(ty, DATA.record(ty).expect("the type exists"))
}

fn imported(source: &str) -> String {
    let files = import(&DATA, source, Home::Program).expect("the source exists");
    let code = files.0.into_values().next().expect("one file is written");
    String::from_utf8(code).expect("code is text")
}

fn refused(source: &str) -> String {
    import(&DATA, source, Home::Program).expect_err("there is no such source")
}

#[test]
fn every_type_of_the_library_has_constraints() {
    for service in overlay::SERVICES {
        for (name, record) in &DATA.services[*service] {
            assert!(record["schema"].is_object(), "{name}");
        }
    }
}

#[test]
fn every_service_can_be_written() {
    for name in DATA.services.keys() {
        let service = Service::read(&DATA, name, |_| true).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert!(!service.resources.is_empty(), "{name}");
    }
}

#[test]
fn an_id_is_what_other_resources_take() {
    assert_eq!(identity("AWS::EC2::VPC").id, Some(Source::Ref));
    assert_eq!(identity("AWS::EC2::EIP").id, Some(Source::Attribute("AllocationId".into())));
    assert_eq!(identity("AWS::EC2::SecurityGroup").id, Some(Source::Ref));
    assert_eq!(identity("AWS::ElasticLoadBalancingV2::TargetGroup").arn, Some(Source::Ref));
    assert_eq!(identity("AWS::SecretsManager::Secret").arn, Some(Source::Ref));
    assert_eq!(identity("AWS::RDS::DBCluster").arn, Some(Source::Attribute("DBClusterArn".into())));
}

#[test]
fn a_compound_reference_is_no_id() {
    assert_eq!(identity("AWS::EKS::Addon").id, None);
    assert_eq!(identity("AWS::WAFv2::WebACL").id, Some(Source::Attribute("Id".into())));
}

#[test]
fn a_relationship_names_the_resource_and_what_identifies_it() {
    let target = |ty: &str, property: &str| Target::of_relationship(&DATA, ty, property);
    assert_eq!(target("AWS::EC2::VPC", "VpcId"), Some(Target::Id("AWS::EC2::VPC".into())));
    assert_eq!(target("AWS::IAM::Role", "Arn"), Some(Target::Arn("AWS::IAM::Role".into())));
    assert_eq!(
        target("AWS::EC2::SecurityGroup", "GroupId"),
        Some(Target::Id("AWS::EC2::SecurityGroup".into()))
    );
    assert_eq!(target("AWS::KMS::ReplicaKey", "Arn"), Some(Target::Arn("AWS::KMS::Key".into())));
    assert_eq!(target("AWS::EC2::Instance", "PrivateIp"), None);
}

#[test]
fn equal_property_types_of_a_service_are_one() {
    let firewall = Service::read(&DATA, "AWS::WAFv2", |_| true).unwrap();
    let statements =
        firewall.types.iter().filter(|ty| ty.rust == "Statement" || ty.rust == "WebAclStatement");
    assert_eq!(statements.count(), 1);
    let names: Vec<_> = firewall.types.iter().map(|ty| &ty.rust).collect();
    let mut unique = names.clone();
    unique.dedup();
    assert_eq!(names, unique);
}

#[test]
fn keywords_and_the_names_of_the_language_are_written_so_that_they_compile() {
    assert!(
        imported("AWS::Batch::ComputeEnvironment").contains("pub fn new(r#type: impl fc::IntoValue<String>)")
    );
    assert!(imported("AWS::GlobalAccelerator").contains("pub struct Resource(cfn::Properties);"));
    assert!(
        imported("AWS::VerifiedPermissions")
            .contains("pub fn default(self, value: impl fc::IntoValue<fc::Json>)")
    );
}

#[test]
fn credentials_are_secrets() {
    let code = imported("AWS::RDS::DBCluster");
    assert!(code.contains("pub fn master_user_password(self, value: impl fc::IntoValue<fc::Secret>)"));
}

#[test]
fn a_type_by_itself_refers_to_no_type_that_is_not_written() {
    let alone = imported("AWS::Batch::JobQueue");
    assert!(!alone.contains("SchedulingPolicy>"), "the scheduling policy is not imported");
    assert!(imported("AWS::Batch").contains("fc::Arn<SchedulingPolicy>"));
}

#[test]
fn a_type_that_only_one_source_has_is_written_from_it() {
    assert!(imported("AWS::RDS::Deployment").contains("pub struct Deployment("));
}

#[test]
fn a_misspelt_source_is_refused() {
    assert_eq!(refused("AWS::batch"), "there is no service `AWS::batch`; did you mean `AWS::Batch`?");
    assert_eq!(
        refused("AWS::EC2::Vpc"),
        "there is no such type in `AWS::EC2`; did you mean `AWS::EC2::VPC`?"
    );
    assert!(refused("AWS").contains("neither a service"));
}

#[test]
fn a_fixup_that_no_longer_applies_fails() {
    let mut data =
        Data { services: DATA.services.clone(), rules: DATA.rules.clone(), header: DATA.header.clone() };
    let error = fixups::apply(&mut data).unwrap_err();
    assert!(error.starts_with("the fixup `encryption_of_trust_providers` no longer applies"), "{error}");
}
