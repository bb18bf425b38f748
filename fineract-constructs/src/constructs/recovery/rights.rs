//! What runbooks do in clusters.

use std::collections::BTreeSet;

use fineract_core::Scope;
use fineract_kube::{KubeObject, rbac_v1};

use super::plan::Workload;

/// The group that may do in the services' namespaces what runbooks say: scale, restart, have secrets read again, and run a
/// migration again. An access entry makes a role a member of it.
pub const GROUP: &str = "recovery";

/// What a rule is for: verbs, API group and resources.
type Rule = (&'static [&'static str], &'static str, &'static [&'static str]);

/// No level of access has the objects of External Secrets, and those that change anything read every Secret.
#[rustfmt::skip]
const RULES: &[Rule] = &[
    (&["get", "list", "watch", "patch"], "apps", &["deployments", "statefulsets"]),
    (&["get", "patch", "update"], "apps", &["deployments/scale", "statefulsets/scale"]),
    (&["get", "list", "patch"], "autoscaling", &["horizontalpodautoscalers"]),
    (&["get", "list", "watch", "create", "delete"], "batch", &["jobs"]),
    (&["get", "list", "watch"], "", &["pods", "pods/log"]),
    (&["create", "get"], "", &["pods/exec"]),
    (&["get", "list", "delete"], "", &["persistentvolumeclaims"]),
    (&["get", "list", "patch"], "external-secrets.io", &["externalsecrets"]),
];

/// Binds the group to them in the namespaces of a cluster's services.
pub(super) fn add(scope: &mut Scope, workload: &Workload) {
    let rule = |(verbs, group, resources): &Rule| {
        rbac_v1::PolicyRule::new(verbs.to_vec()).api_groups([*group]).resources(resources.to_vec())
    };
    let namespaces: BTreeSet<&str> =
        workload.services.iter().map(|service| service.namespace.as_str()).collect();
    let mut scope = scope.placed_in(workload.cluster.namespaces);
    for namespace in namespaces {
        let mut scope = scope.group(format!("{}-{namespace}", workload.cluster.network.site.region.short()));
        let role =
            rbac_v1::Role::new(GROUP).namespace(namespace).rules(RULES.iter().map(rule).collect::<Vec<_>>());
        scope.add("role", role);
        let to = rbac_v1::RoleRef::new("rbac.authorization.k8s.io", "Role", GROUP);
        let who = rbac_v1::Subject::new("Group", GROUP).api_group("rbac.authorization.k8s.io");
        scope.add("binding", rbac_v1::RoleBinding::new(GROUP, to).namespace(namespace).subjects([who]));
    }
}
