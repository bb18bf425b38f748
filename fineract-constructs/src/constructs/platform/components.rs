//! The controllers of a cluster, as values of their charts.
//!
//! Every key of the values is one that the chart has: `tests/it/charts.txt` lists them. Service accounts are made beside
//! their roles, so no chart makes one that has a role. What the control plane calls runs in the network of its node (CAL-3),
//! on ports that differ.

use fineract_core::{Code, Doc, Scope, Severity};

use super::{Priority, SYSTEM, charts};
use crate::constructs::compute::{Cluster, LbOwnership, NodeRole};
use crate::k8s::{Chart, HelmRelease};

pub(super) static NO_AUTOSCALER: Code = Code {
    id: "CA-002",
    title: "no autoscaler for the version of Kubernetes",
    severity: Severity::Error,
    explanation: "The cluster autoscaler has the minor version of its cluster (D18), and the library knows none for this \
one.\n\nChoose another version of Kubernetes, or add the autoscaler's to the table in \
`constructs/platform/charts.rs`.",
};

/// Source: SPEC 6.5; the chart's `values.yaml`. Where stacks own the load balancers, the controller registers nodes with target
/// groups, and has neither role nor webhook for more.
pub(super) fn load_balancer_controller(cluster: &Cluster) -> HelmRelease {
    let network = &cluster.network;
    let owns = cluster.load_balancers == LbOwnership::Controller;
    component("aws-load-balancer-controller", SYSTEM, charts::LOAD_BALANCER_CONTROLLER)
        .value("clusterName", cluster.name.as_str())
        // Nodes answer the metadata service one hop away only, so nothing is asked of it (CAL-9).
        .value("region", network.site.region.code())
        .value("vpcTags.Name", network.name.as_str())
        .value("replicaCount", 2)
        .value("serviceAccount.create", false)
        .value("serviceAccount.name", "aws-load-balancer-controller")
        .value("defaultTargetType", "instance")
        .value("enableShield", false)
        .value("enableWaf", false)
        .value("enableWafv2", owns)
        .value("enableBackendSecurityGroup", owns)
        .value("enableServiceMutatorWebhook", false)
        .value("createIngressClassResource", owns)
        .value("ingressClassParams.create", owns)
        .value("podDisruptionBudget.maxUnavailable", 1)
        .value("updateStrategy", one_by_one())
        .value("resources", resources("100m", "256Mi"))
        .called_by_control_plane()
        .host_network("hostNetwork")
        .host_port("webhookBindPort", 9443)
        .value("metricsBindAddr", ":9444")
        .fixed_host_port(9444)
        .fixed_host_port(61779)
}

/// Source: SPEC 4.12; the chart's `values.yaml`.
pub(super) fn autoscaler(scope: &mut Scope, cluster: &Cluster) -> Option<HelmRelease> {
    let Some(tag) = charts::autoscaler_image(cluster.version) else {
        let message =
            format!("no version of the cluster autoscaler is known for Kubernetes {}", cluster.version);
        scope.report(&NO_AUTOSCALER, message).help = Some("choose another version of Kubernetes".into());
        return None;
    };
    let tags = [
        "k8s.io/cluster-autoscaler/enabled".to_owned(),
        format!("k8s.io/cluster-autoscaler/{}", cluster.name),
    ];
    let release = component("cluster-autoscaler", SYSTEM, charts::CLUSTER_AUTOSCALER)
        .value("cloudProvider", "aws")
        .value("awsRegion", cluster.network.site.region.code())
        .value("image.tag", tag)
        .value("autoDiscovery.clusterName", cluster.name.as_str())
        .value("autoDiscovery.tags", Doc::list(tags))
        .value("extraArgs.balance-similar-node-groups", true)
        .value("extraArgs.expander", "least-waste")
        // Pods of services have scratch space in an `emptyDir`, for which no node would ever be given back; those that must not be
        // moved say so. Source: cluster autoscaler, "What types of pods can prevent CA from removing a node?".
        .value("extraArgs.skip-nodes-with-local-storage", false)
        .value("extraArgs.skip-nodes-with-system-pods", false)
        .value("replicaCount", 2)
        .value("rbac.serviceAccount.create", false)
        .value("rbac.serviceAccount.name", "cluster-autoscaler")
        .value("priorityClassName", "system-cluster-critical")
        .value("resources", resources("100m", "300Mi"));
    Some(release)
}

/// For the namespace of the cluster's services alone: there it reads secrets and becomes service accounts, and nowhere else.
///
/// Source: SPEC 4.15; the chart's `values.yaml`; External Secrets, "Security Best Practices". Stores are of one namespace, so what
/// reads all namespaces is left out.
pub(super) fn external_secrets(namespace: &str) -> HelmRelease {
    let release = component("external-secrets", "external-secrets", charts::EXTERNAL_SECRETS)
        .value("serviceAccount.create", false)
        .value("serviceAccount.name", "external-secrets")
        .value("replicaCount", 2)
        .value("leaderElect", true)
        .value("scopedNamespace", namespace)
        .value("scopedRBAC", true)
        .value("processClusterExternalSecret", false)
        .value("processClusterPushSecret", false)
        .value("processClusterStore", false)
        .value("processPushSecret", false)
        .value("crds.createClusterExternalSecret", false)
        .value("crds.createClusterPushSecret", false)
        .value("crds.createClusterSecretStore", false)
        .value("crds.createPushSecret", false)
        .value("resources", resources("50m", "128Mi"))
        .value("priorityClassName", Priority::Platform.class())
        .value("webhook.replicaCount", 2)
        .value("webhook.strategy", one_by_one())
        .value("webhook.nodeSelector", private_nodes())
        .value("webhook.resources", resources("20m", "128Mi"))
        .value("webhook.priorityClassName", Priority::Platform.class())
        .value("certController.nodeSelector", private_nodes())
        .value("certController.resources", resources("20m", "128Mi"))
        .value("certController.priorityClassName", Priority::Platform.class());
    release
        .called_by_control_plane()
        .host_network("webhook.hostNetwork")
        // Its own choice is the kubelet's port.
        .host_port("webhook.port", 9543)
        .host_port("webhook.metrics.listen.port", 9544)
        .host_port("webhook.readinessProbe.port", 9545)
}

/// Source: the chart's `values.yaml`. Leaders are elected in its own namespace, and no port of a node is taken for metrics.
pub(super) fn cert_manager() -> HelmRelease {
    component("cert-manager", "cert-manager", charts::CERT_MANAGER)
        .value("crds.enabled", true)
        .value("global.leaderElection.namespace", "cert-manager")
        .value("global.priorityClassName", Priority::Platform.class())
        .value("prometheus.enabled", false)
        .value("resources", resources("20m", "128Mi"))
        .value("cainjector.nodeSelector", private_nodes())
        .value("cainjector.resources", resources("20m", "256Mi"))
        .value("startupapicheck.nodeSelector", private_nodes())
        .value("webhook.nodeSelector", private_nodes())
        .value("webhook.resources", resources("20m", "64Mi"))
        .value("webhook.strategy", one_by_one())
        .called_by_control_plane()
        .host_network("webhook.hostNetwork")
        // Its own choice is the kubelet's port.
        .host_port("webhook.securePort", 10260)
        .fixed_host_port(6080)
}

/// Source: SPEC 6.5; the chart's `values.yaml`.
pub(super) fn metrics_server() -> HelmRelease {
    let flags = [
        "--cert-dir=/tmp",
        "--kubelet-preferred-address-types=InternalIP",
        "--kubelet-use-node-status-port",
        "--metric-resolution=15s",
    ];
    component("metrics-server", SYSTEM, charts::METRICS_SERVER)
        .value("replicas", 2)
        .value("podDisruptionBudget.enabled", true)
        .value("podDisruptionBudget.maxUnavailable", 1)
        .value("updateStrategy", one_by_one())
        .value("defaultArgs", Doc::list(flags))
        .value("resources", resources("100m", "200Mi"))
        .called_by_control_plane()
        .host_network("hostNetwork.enabled")
        // Its own choice is the kubelet's port.
        .host_port("containerPort", 4443)
}

/// Source: SPEC 4.14; the chart's `values.yaml`.
pub(super) fn vertical_pod_autoscaler() -> HelmRelease {
    HelmRelease::new("vpa", SYSTEM, charts::VERTICAL_POD_AUTOSCALER)
        .value("priorityClassName", "system-cluster-critical")
        .value("recommender.nodeSelector", private_nodes())
        .value("updater.nodeSelector", private_nodes())
        .value("admissionController.enabled", true)
        .value("admissionController.nodeSelector", private_nodes())
        .called_by_control_plane()
        .host_network("admissionController.useHostNetwork")
        .host_port("admissionController.httpPort", 8000)
        .host_port("admissionController.metricsPort", 8944)
}

/// A chart whose pods run where services do.
fn component(name: &str, namespace: &str, chart: Chart) -> HelmRelease {
    HelmRelease::new(name, namespace, chart).value("nodeSelector", private_nodes())
}

/// What has a port of its node can't have its successor beside it: with a node for each pod there is no other place.
fn one_by_one() -> Doc {
    let rolling = Doc::map([("maxSurge", 0), ("maxUnavailable", 1)]);
    Doc::map([("type", Doc::from("RollingUpdate")), ("rollingUpdate", rolling)])
}

fn private_nodes() -> Doc {
    Doc::map([(NodeRole::LABEL, NodeRole::Private.name())])
}

pub(super) fn resources(cpu: &str, memory: &str) -> Doc {
    let requests = Doc::map([("cpu", cpu), ("memory", memory)]);
    Doc::map([("requests", requests), ("limits", Doc::map([("memory", memory)]))])
}
