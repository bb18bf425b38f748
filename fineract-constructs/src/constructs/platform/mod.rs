//! What every cluster runs beside its services: the network of pods, controllers, autoscalers.
//!
//! [`EksCluster`](crate::constructs::compute::EksCluster) adds it; a program adds a [`NamespaceQuota`], and [`charts`] has the versions.

pub mod charts;
mod components;
mod operator;
mod pod_logs;
mod priorities;
mod quota;
mod reach;

use fineract_core::{Code, Scope};

use crate::constructs::compute::Cluster;
use crate::k8s::Installer;

pub use pod_logs::PodLogs;
pub(in crate::constructs) use pod_logs::{Group as PodLogGroup, add as add_pod_logs};
pub use priorities::Priority;
pub use quota::NamespaceQuota;
pub(in crate::constructs) use reach::allow;

/// The codes that the platform's components report.
pub(crate) static CODES: &[&Code] = &[&components::NO_AUTOSCALER];

/// The namespace of the system, which Kubernetes makes.
const SYSTEM: &str = "kube-system";

/// Adds the operator of Calico to the bundle that comes before Calico.
pub(in crate::constructs) fn add_operator(scope: &mut Scope, cluster: &Cluster) {
    operator::add(&mut scope.at(cluster.operator), cluster);
}

/// Adds the controllers to the cluster's platform; `namespace` is that of its services.
pub(in crate::constructs) fn add_components(
    scope: &mut Scope,
    cluster: &Cluster,
    namespace: &str,
    installer: Installer,
) {
    let autoscaler = components::autoscaler(scope, cluster);
    allow(scope, cluster, charts::CLUSTER_AUTOSCALER.pods);
    if cluster.vertical_autoscaler {
        allow(scope, cluster, charts::VERTICAL_POD_AUTOSCALER.pods);
    }
    let mut scope = scope.at(cluster.platform);
    priorities::add(&mut scope);
    let releases = [
        ("load-balancer-controller-chart", Some(components::load_balancer_controller(cluster))),
        ("cluster-autoscaler-chart", autoscaler),
        ("external-secrets-chart", Some(components::external_secrets(namespace))),
        ("cert-manager-chart", cluster.certificates.then(components::cert_manager)),
        ("metrics-server-chart", Some(components::metrics_server())),
        ("vpa-chart", cluster.vertical_autoscaler.then(components::vertical_pod_autoscaler)),
    ];
    for (id, release) in releases {
        if let Some(release) = release {
            scope.add(id, release.installer(installer));
        }
    }
}
