//! Who pods are to AWS, and how long their cluster is supported.

use fineract_constructs::aws::iam::Statement;
use fineract_constructs::aws::names::Kind;
use fineract_constructs::cidr;
use fineract_constructs::constructs::compute::{
    Access, AccessLevel, Cluster, EksCluster, IdentityMode, ServiceAccountRole,
};
use fineract_constructs::constructs::network::EnvironmentVpc;
use fineract_constructs::constructs::services::{
    Access as DataAccess, FineractService, QueueAccess, release,
};
use fineract_constructs::core::Scope;
use fineract_constructs::k8s::Version;
use fineract_constructs::kube::{KubeObject, core_v1};
use fineract_constructs::synth::Assembly;
use serde_json::Value;

use crate::services::secrets_made_elsewhere;
use crate::support::{codes, dublin, file, reports, synthesize};

fn cluster(app: &mut Scope, options: impl FnOnce(EksCluster) -> EksCluster) -> Cluster {
    let site = dublin().erased();
    let network = EnvironmentVpc::new(&site, cidr!("10.3.0.0/16")).cluster(site.name(Kind::Cluster, "eks"));
    let network = app.add("network", network);
    let deployer = Access::new("arn:aws:iam::111122223333:role/deployer", AccessLevel::ClusterAdmin);
    app.add("eks", options(EksCluster::new(&network).access("deployer", deployer)))
}

fn publisher(cluster: &Cluster) -> ServiceAccountRole {
    let send = Statement::allow(["sqs:SendMessage"]).on(["arn:aws:sqs:eu-west-1:111122223333:loans"]);
    ServiceAccountRole::new(cluster, "apache-fineract", "loans").statement(send)
}

/// A cluster of pod identities with a service that has a database and a queue.
fn with_pod_identity() -> Assembly {
    let assembly = synthesize(|app| {
        let cluster = cluster(app, |cluster| cluster.identity(IdentityMode::PodIdentity));
        let service = FineractService::backend("loans", release("1.0.0"))
            .database(DataAccess::ReadWrite)
            .queue("loan-creation", QueueAccess::Publish);
        let service = app.add("loans", service.on(&cluster));
        secrets_made_elsewhere(app, &service, &cluster);
    });
    let assembly = assembly.unwrap();
    assert_eq!(codes(&assembly.findings), Vec::<&str>::new());
    assembly
}

fn resources(assembly: &Assembly, layer: &str) -> serde_json::Map<String, Value> {
    let template = file(assembly, &format!("test-prod-{layer}-euw1.template.json"));
    let template: Value = serde_json::from_str(template).unwrap();
    template["Resources"].as_object().unwrap().clone()
}

#[test]
fn a_role_by_pod_identity_is_taken_through_an_association() {
    let resources = resources(&with_pod_identity(), "eks");
    assert!(!resources.values().any(|resource| resource["Type"] == "AWS::IAM::OIDCProvider"));
    let trust = &resources["LoansIdentityRole"]["Properties"]["AssumeRolePolicyDocument"];
    let association = &resources["LoansIdentityAssociation"]["Properties"];
    insta::assert_snapshot!(format!(
        "{}\n{}",
        serde_json::to_string_pretty(trust).unwrap(),
        serde_json::to_string_pretty(association).unwrap()
    ));
}

#[test]
fn add_ons_by_pod_identity_wait_for_its_agent() {
    let resources = resources(&with_pod_identity(), "nodes");
    let add_ons = resources.values().filter(|resource| resource["Type"] == "AWS::EKS::Addon");
    for add_on in add_ons {
        let name = add_on["Properties"]["AddonName"].as_str().unwrap();
        let waits = add_on["DependsOn"].to_string().contains("PodIdentityAgent");
        assert_eq!(waits, name != "eks-pod-identity-agent", "{name}");
        let driver = name.ends_with("csi-driver");
        assert_eq!(add_on["Properties"]["PodIdentityAssociations"].is_array(), driver, "{name}");
        assert!(add_on["Properties"]["ServiceAccountRoleArn"].is_null(), "{name}");
    }
}

#[test]
fn manifests_by_pod_identity_name_no_role_and_let_pods_reach_the_agent() {
    let assembly = with_pod_identity();
    for (path, content) in assembly.files.iter().filter(|(path, _)| path.starts_with("k8s/")) {
        assert!(!std::str::from_utf8(content).unwrap().contains("eks.amazonaws.com/role-arn"), "{path}");
    }
    let folder = "k8s/test-prod-eks-euw1";
    let policies = [
        format!("{folder}/10-namespaces/external-secrets.allow-80.networkpolicy.yaml"),
        format!("{folder}/40-services/apache-fineract.loans.networkpolicy.yaml"),
    ];
    for path in policies {
        assert!(file(&assembly, &path).contains("169.254.170.23/32"), "{path}");
    }
    let store = file(&assembly, &format!("{folder}/40-services/apache-fineract.loans.secretstore.yaml"));
    assert!(!store.contains("serviceAccountRef"), "{store}");
}

#[test]
fn a_role_without_its_service_account_is_refused() {
    reports("IAM-004", |app| {
        let cluster = cluster(app, |cluster| cluster);
        app.add("loans", publisher(&cluster));
        let role = "arn:aws:iam::111122223333:role/somebody-elses";
        let account = core_v1::ServiceAccount::new("savings")
            .namespace("apache-fineract")
            .annotation("eks.amazonaws.com/role-arn", role);
        app.at(cluster.workloads).add("savings", account);
    });
}

#[test]
fn an_association_without_its_service_account_is_refused() {
    let findings = synthesize(|app| {
        let cluster = cluster(app, |cluster| cluster.identity(IdentityMode::PodIdentity));
        app.add("loans", publisher(&cluster));
    });
    assert_eq!(codes(&findings.unwrap_err()), ["IAM-004"]);
}

#[test]
fn a_role_with_its_service_account_is_taken() {
    for mode in [IdentityMode::Irsa, IdentityMode::PodIdentity] {
        let assembly = synthesize(|app| {
            let cluster = cluster(app, |cluster| cluster.identity(mode));
            let role = app.add("loans", publisher(&cluster));
            app.at(cluster.workloads).add("account", role.service_account());
        });
        assert_eq!(codes(&assembly.unwrap().findings), Vec::<&str>::new());
    }
}

#[test]
fn a_version_of_kubernetes_out_of_support_is_refused() {
    reports("EKS-006", |app| drop(cluster(app, |cluster| cluster.version(Version::new(33)))));
}

#[test]
fn a_version_of_kubernetes_whose_support_ends_soon_is_noticed() {
    reports("EKS-012", |app| drop(cluster(app, |cluster| cluster.version(Version::new(34)))));
}
