//! The operator of Calico, before any node.

use fineract_core::Scope;

use super::charts;
use super::components::resources;
use crate::constructs::compute::{Cluster, Namespace, PodSecurity};
use crate::k8s::{HelmRelease, Install};

/// Adds the namespace, the definitions and the operator.
///
/// A pipeline installs both charts, never a controller in the cluster: nothing runs there before the operator does.
/// Nobody waits for it either: it starts on the first node, and the nodes come after it (CAL-1). Its pod uses the network
/// of its node and tolerates every taint, as its chart has it.
pub(super) fn add(scope: &mut Scope, cluster: &Cluster) {
    let namespace = Namespace::new(NAMESPACE, cluster.version).pod_security(PodSecurity::Privileged);
    scope.add("operator", namespace);
    let definitions = HelmRelease::new("calico-definitions", NAMESPACE, charts::CALICO_DEFINITIONS);
    scope.add("definitions-chart", definitions.install(Install::Applied));
    // What it is to install is in the bundle of Calico, where its fields are checked.
    let operator = HelmRelease::new("tigera-operator", NAMESPACE, charts::TIGERA_OPERATOR)
        .install(Install::Unawaited)
        .value("priorityClassName", "system-cluster-critical")
        .value("resources", resources("50m", "256Mi"))
        .value("installation.enabled", false)
        .value("apiServer.enabled", false)
        .value("goldmane.enabled", false)
        .value("whisker.enabled", false);
    scope.add("operator-chart", operator);
}

const NAMESPACE: &str = "tigera-operator";
