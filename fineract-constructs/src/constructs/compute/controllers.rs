//! The service accounts of the platform's controllers, and their roles.

use fineract_core::Scope;
use fineract_kube::{KubeObject, core_v1};

use super::balancers::load_balancer_controller;
use super::cluster::agent_of;
use crate::aws::Cidr;
use crate::aws::iam::Statement;
use crate::cidr;
use crate::constructs::compute::{Cluster, IdentityMode, Namespace, PodSecurity, ServiceAccountRole};
use crate::constructs::security::Purpose;

/// Adds the identity of each controller: what it may do, and the service account that its chart must not create.
pub(super) fn add(scope: &mut Scope, cluster: &Cluster, issuers: &[Cidr]) {
    let secrets = Namespace::new("external-secrets", cluster.version)
        // Its webhook is called by the control plane, which doesn't reach pods: it runs in the node's network.
        .pod_security(PodSecurity::Privileged)
        // AWS is called at endpoints of the VPC and, for services without one, at public addresses.
        .egress(cidr!("0.0.0.0/0"), 443);
    scope.at(cluster.namespaces).add("external-secrets", agent_of(cluster, secrets));
    if cluster.certificates {
        let issuer = Namespace::new("cert-manager", cluster.version)
            // As above.
            .pod_security(PodSecurity::Privileged);
        // Issuers sign in the cluster; what is elsewhere is named.
        let called = cluster.api_server().chain(issuers.iter().copied());
        let issuer = called.fold(issuer, |issuer, network| issuer.egress(network, 443));
        scope.at(cluster.namespaces).add("cert-manager", issuer);
    }
    let mut controllers = vec![
        ("cluster-autoscaler", autoscaler(cluster)),
        ("load-balancer-controller", load_balancer_controller(cluster)),
    ];
    match cluster.identity.mode() {
        // A store names the service account that it reads as: the controller itself reads nothing.
        IdentityMode::Irsa => {
            let account = core_v1::ServiceAccount::new("external-secrets").namespace("external-secrets");
            scope.at(cluster.platform).add("external-secrets", account);
        }
        IdentityMode::PodIdentity => controllers.push(("external-secrets", external_secrets(cluster))),
    }
    for (id, role) in controllers {
        let role = scope.add(id, role);
        scope.at(cluster.platform).add(id, role.service_account());
    }
}

/// Source: SPEC.md 4.12. EKS tags the groups of its nodes with the cluster, so it resizes those of its own cluster only.
fn autoscaler(cluster: &Cluster) -> ServiceAccountRole {
    let site = &cluster.network.site;
    let groups = format!("arn:aws:eks:{}:{}:nodegroup/{}/*", site.region.code(), site.account, cluster.name);
    let read = Statement::allow([
        "autoscaling:DescribeAutoScalingGroups",
        "autoscaling:DescribeAutoScalingInstances",
        "autoscaling:DescribeLaunchConfigurations",
        "autoscaling:DescribeScalingActivities",
        "autoscaling:DescribeTags",
        "ec2:DescribeImages",
        "ec2:DescribeInstanceTypes",
        "ec2:DescribeLaunchTemplateVersions",
        "ec2:GetInstanceTypesFromInstanceRequirements",
    ]);
    let resize = Statement::allow([
        "autoscaling:SetDesiredCapacity",
        "autoscaling:TerminateInstanceInAutoScalingGroup",
    ]);
    let owned = format!("aws:ResourceTag/k8s.io/cluster-autoscaler/{}", cluster.name);
    ServiceAccountRole::new(cluster, "kube-system", "cluster-autoscaler")
        .statement(read.on_all())
        .statement(Statement::allow(["eks:DescribeNodegroup"]).on([groups]))
        .statement(resize.on_all().when("StringEquals", owned, "owned"))
}

/// Source: SPEC.md 4.15. Secrets and parameters are named `<platform>/<environment>/…`.
fn external_secrets(cluster: &Cluster) -> ServiceAccountRole {
    let site = &cluster.network.site;
    let named = |service: &str, kind: &str| {
        format!(
            "arn:aws:{service}:{}:{}:{kind}{}/{}/*",
            site.region.code(),
            site.account,
            site.platform,
            site.environment
        )
    };
    let decrypt = Statement::allow(["kms:Decrypt"]).on([cluster.keys.of(Purpose::Secrets).arn()]);
    let through = format!("secretsmanager.{}.amazonaws.com", site.region.code());
    ServiceAccountRole::new(cluster, "external-secrets", "external-secrets")
        .statement(
            Statement::allow(["secretsmanager:DescribeSecret", "secretsmanager:GetSecretValue"])
                .on([named("secretsmanager", "secret:")]),
        )
        .statement(
            Statement::allow(["ssm:GetParameter", "ssm:GetParameters"]).on([named("ssm", "parameter/")]),
        )
        .statement(decrypt.when("StringEquals", "kms:ViaService", through))
}
