//! The charts that clusters are made with, their versions and what they run: the one table to change for an update.
//!
//! Source: the projects' release pages as of 2026-11-23, each beside its row. Requests are those of each chart's
//! `values.yaml`; where it has none, the values in `components.rs` set them. Labels are those of each chart's templates.

use crate::k8s::{Chart, Definitions, Pods, Version};

/// Definitions of Calico's resources, a chart of their own since 3.32.
/// Source: <https://github.com/projectcalico/calico/releases/tag/v3.32.3>, 2026-10-28.
pub const CALICO_DEFINITIONS: Chart = Chart::new(CALICO, "crd.projectcalico.org.v1", "v3.32.3");

/// The operator of Calico, of the same release.
pub const TIGERA_OPERATOR: Chart = Chart::new(CALICO, "tigera-operator", "v3.32.3")
    .pods(&[Pods::replicas("tigera-operator", 1, 0, 0).on_node()])
    .images(&[("tigeraOperator.registry", "quay.io")]);

/// Since version 3 the chart has the version of the controller.
/// Source: <https://github.com/aws/eks-charts/pull/1377>, 2026-10-05.
pub const LOAD_BALANCER_CONTROLLER: Chart =
    Chart::new("https://aws.github.io/eks-charts", "aws-load-balancer-controller", "3.6.0")
        .pods(&[Pods::replicas("aws-load-balancer-controller", 2, 0, 0).on_node()])
        .definitions(Definitions::Folder)
        .images(&[("image.repository", "public.ecr.aws/eks/aws-load-balancer-controller")]);

/// The version of the autoscaler itself is that of the cluster: [`autoscaler_image`].
/// Source: <https://github.com/kubernetes/autoscaler/releases>, chart of 2026-03-02.
pub const CLUSTER_AUTOSCALER: Chart =
    Chart::new("https://kubernetes.github.io/autoscaler", "cluster-autoscaler", "9.56.0")
        .pods(&[Pods::replicas("cluster-autoscaler", 1, 0, 0)
            .labelled(&[("app.kubernetes.io/name", "aws-cluster-autoscaler")])])
        .images(&[("image.repository", "registry.k8s.io/autoscaling/cluster-autoscaler")]);

/// Source: <https://github.com/external-secrets/external-secrets/releases>, 2026-09-21.
pub const EXTERNAL_SECRETS: Chart =
    Chart::new("https://charts.external-secrets.io", "external-secrets", "2.11.0")
        .pods(&[
            Pods::replicas("external-secrets", 1, 0, 0)
                .labelled(&[("app.kubernetes.io/name", "external-secrets")]),
            Pods::replicas("webhook", 1, 0, 0).section("webhook").on_node(),
            Pods::replicas("cert-controller", 1, 0, 0)
                .section("certController")
                .labelled(&[("app.kubernetes.io/name", "external-secrets-cert-controller")]),
        ])
        .images(&[
            ("image.repository", "ghcr.io/external-secrets/external-secrets"),
            ("webhook.image.repository", "ghcr.io/external-secrets/external-secrets"),
            ("certController.image.repository", "ghcr.io/external-secrets/external-secrets"),
        ]);

/// Of Kubernetes 1.33 to 1.36. Source: <https://cert-manager.io/docs/releases/>; <https://github.com/cert-manager/cert-manager/releases>
/// as of 2026-10-22.
pub const CERT_MANAGER: Chart = Chart::new("https://charts.jetstack.io", "cert-manager", "v1.21.2")
    .pods(&[
        Pods::replicas("cert-manager", 1, 0, 0).api_client(&[("app.kubernetes.io/name", "cert-manager")]),
        Pods::replicas("webhook", 1, 0, 0).section("webhook").on_node(),
        Pods::replicas("cainjector", 1, 0, 0)
            .section("cainjector")
            .api_client(&[("app.kubernetes.io/name", "cainjector")]),
    ])
    .images(&[
        ("image.repository", "quay.io/jetstack/cert-manager-controller"),
        ("webhook.image.repository", "quay.io/jetstack/cert-manager-webhook"),
        ("cainjector.image.repository", "quay.io/jetstack/cert-manager-cainjector"),
        ("acmesolver.image.repository", "quay.io/jetstack/cert-manager-acmesolver"),
        ("startupapicheck.image.repository", "quay.io/jetstack/cert-manager-startupapicheck"),
    ]);

/// Source: <https://github.com/kubernetes-sigs/metrics-server/releases>, for version 0.8.1.
pub const METRICS_SERVER: Chart =
    Chart::new("https://kubernetes-sigs.github.io/metrics-server", "metrics-server", "3.13.1")
        .pods(&[Pods::replicas("metrics-server", 1, 100, 200).on_node()])
        .images(&[("image.repository", "registry.k8s.io/metrics-server/metrics-server")]);

/// Source: <https://github.com/FairwindsOps/charts/tree/master/stable/vpa>, 2025-11-07. It is the chart that lets the
/// webhook run in the network of its node.
pub const VERTICAL_POD_AUTOSCALER: Chart = Chart::new("https://charts.fairwinds.com/stable", "vpa", "4.10.0")
    .pods(&[
        Pods::replicas("recommender", 1, 50, 500)
            .section("recommender")
            .api_client(&[("app.kubernetes.io/name", "vpa"), ("app.kubernetes.io/component", "recommender")]),
        Pods::replicas("updater", 1, 50, 500)
            .section("updater")
            .api_client(&[("app.kubernetes.io/name", "vpa"), ("app.kubernetes.io/component", "updater")]),
        Pods::replicas("admission-controller", 1, 50, 200).section("admissionController").on_node(),
    ])
    .definitions(Definitions::Folder)
    .images(&[
        ("recommender.image.repository", "registry.k8s.io/autoscaling/vpa-recommender"),
        ("updater.image.repository", "registry.k8s.io/autoscaling/vpa-updater"),
        ("admissionController.image.repository", "registry.k8s.io/autoscaling/vpa-admission-controller"),
        (
            "admissionController.certGen.image.repository",
            "registry.k8s.io/ingress-nginx/kube-webhook-certgen",
        ),
    ]);

/// Source: <https://github.com/aws/eks-charts/pull/1372>, with AWS for Fluent Bit 3.4.16.
pub const FLUENT_BIT: Chart = Chart::new("https://aws.github.io/eks-charts", "aws-for-fluent-bit", "0.2.1")
    .pods(&[Pods::every_node("aws-for-fluent-bit", 50, 50)
        .labelled(&[("app.kubernetes.io/name", "aws-for-fluent-bit")])])
    .images(&[("image.repository", "public.ecr.aws/aws-observability/aws-for-fluent-bit")]);

/// Source: <https://github.com/aws/eks-charts/tree/master/stable/aws-cloudwatch-metrics>, for version 0.0.11.
pub const CLOUDWATCH_AGENT: Chart =
    Chart::new("https://aws.github.io/eks-charts", "aws-cloudwatch-metrics", "0.0.11")
        .pods(&[Pods::every_node("aws-cloudwatch-metrics", 200, 200).on_node()])
        .images(&[("image.repository", CLOUDWATCH_AGENT_REPOSITORY)]);

/// The chart's own default is another registry's.
pub(super) const CLOUDWATCH_AGENT_REPOSITORY: &str = "public.ecr.aws/cloudwatch-agent/cloudwatch-agent";

/// The agent itself, which its chart has in a version of 2023.
/// Source: <https://github.com/aws-observability/helm-charts>, `charts/amazon-cloudwatch-observability/values.yaml`.
pub const CLOUDWATCH_AGENT_IMAGE: &str = "1.300072.0b1766";

const CALICO: &str = "https://docs.tigera.io/calico/charts";

/// The autoscaler for each minor version of Kubernetes.
/// Source: <https://github.com/kubernetes/autoscaler/releases>, tags of `registry.k8s.io/autoscaling/cluster-autoscaler`.
const AUTOSCALERS: [(u16, &str); 4] = [(33, "v1.33.1"), (34, "v1.34.0"), (35, "v1.35.2"), (36, "v1.36.1")];

/// The tag of the autoscaler's image for a version of Kubernetes, if there is one (D18).
pub fn autoscaler_image(kubernetes: Version) -> Option<&'static str> {
    AUTOSCALERS.iter().find(|(minor, _)| *minor == kubernetes.minor).map(|(_, tag)| *tag)
}
