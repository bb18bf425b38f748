//! What must stay true of the platform. Expected values are of `platform.yaml`.

use fineract_constructs::like;
use fineract_constructs::synth::Assembly;
use fineract_constructs::testing::{Objects, Template, any, array_with, report, string_matching};

const NAME: &str = "{{name}}-prod";

fn synth() -> Assembly {
    let platform = platform::APPS[0].configure("platform.yaml", include_str!("../platform.yaml")).unwrap();
    platform.synth().unwrap_or_else(|findings| panic!("{}", report(&findings)))
}

#[test]
fn the_network_spans_three_zones_and_records_its_traffic() {
    let network = Template::of(&synth(), &format!("{NAME}-network-euw1"));
    network.resource_count_is("AWS::EC2::NatGateway", 3);
    network.assert_has("AWS::EC2::VPC", like! { "CidrBlock": "10.0.0.0/16", "EnableDnsSupport": true });
    network.assert_has("AWS::EC2::FlowLog", like! { "TrafficType": "ALL" });
}

#[test]
fn the_api_of_the_cluster_is_private_and_its_secrets_are_encrypted() {
    let cluster = Template::of(&synth(), &format!("{NAME}-eks-euw1"));
    let private = like! { "EndpointPublicAccess": false, "EndpointPrivateAccess": true };
    let encrypted = array_with([like! { "Resources": ["secrets"] }]);
    cluster.assert_has(
        "AWS::EKS::Cluster",
        like! { "ResourcesVpcConfig": private, "EncryptionConfig": encrypted },
    );
}

#[test]
fn loans_run_the_release_without_root() {
    let services = Objects::of(&synth(), &format!("{NAME}-eks-euw1/40-services"));
    services.object_count_is("Deployment", 1);
    let container = like! {
        "image": string_matching(":1\\.0\\.0$"),
        "resources": like! { "limits": like! { "memory": any() } },
    };
    let pod = like! {
        "securityContext": like! { "runAsNonRoot": true },
        "containers": array_with([container]),
    };
    services.assert_has("Deployment", like! { "spec": like! { "template": like! { "spec": pod } } });
    services.assert_has(
        "HorizontalPodAutoscaler",
        like! { "spec": like! { "minReplicas": 2, "maxReplicas": 6 } },
    );
}

#[test]
fn nothing_is_found_that_a_reviewer_should_look_at() {
    let assembly = synth();
    assert!(assembly.findings.iter().next().is_none(), "{}", report(&assembly.findings));
}
