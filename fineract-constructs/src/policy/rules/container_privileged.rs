//! `POL-K8S-002`

use fineract_core::{Code, Doc, Severity};

use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-K8S-002",
    title: "container that owns its node",
    severity: Severity::Error,
    explanation: "## What it does\nFinds containers of applications that are privileged or may gain privileges by `SYS_ADMIN`, \
outside of the namespaces of the system.\n\n\
## Why is this bad\nA privileged container is root on the node: one flaw in the service, and the attacker has \
every pod and every role there.\n\n\
## Example\n`securityContext: {privileged: true}`\n\n\
## Use instead\n`allowPrivilegeEscalation: false`, `capabilities: {drop: [ALL]}`; drivers of storage and network \
belong in `kube-system`.",
};

fn check(view: &View, findings: &mut Findings) {
    for object in view.objects().iter().filter(|object| !object.is_system()) {
        for container in object.containers() {
            let privileged = is_set(container.at(&["securityContext", "privileged"]));
            let added = container.at(&["securityContext", "capabilities", "add"]).and_then(Doc::as_list);
            let powerful = ["ALL", "SYS_ADMIN", "NET_ADMIN", "SYS_PTRACE"];
            let gains =
                added.into_iter().flatten().filter_map(Doc::as_str).any(|name| powerful.contains(&name));
            if privileged || gains {
                let name = container.at(&["name"]).and_then(Doc::as_str).unwrap_or("?");
                let message = format!("the container `{name}` of {} owns its node", object.title());
                findings.report(object, message, "drop its privileges");
            }
        }
    }
}

fn is_set(doc: Option<&Doc>) -> bool {
    matches!(doc, Some(Doc::Bool(true)))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found_in_cluster, found_in_container, object};

    #[test]
    fn a_privileged_container_is_found() {
        let found =
            found_in_container(&RULE, json!({"name": "app", "securityContext": {"privileged": true}}));
        assert_eq!(found, ["bundle/loans: the container `app` of Deployment `loans` owns its node"]);
        assert_eq!(
            found_in_container(&RULE, json!({"securityContext": {"capabilities": {"add": ["SYS_ADMIN"]}}}))
                .len(),
            1
        );
    }

    #[test]
    fn a_restricted_container_and_a_driver_are_not() {
        assert!(
            found_in_container(
                &RULE,
                json!({"securityContext": {"capabilities": {"add": ["NET_BIND_SERVICE"]}}})
            )
            .is_empty()
        );
        let found = found_in_cluster(&RULE, |bundle| {
            let pod = json!({"containers": [{"name": "driver", "securityContext": {"privileged": true}}]});
            let metadata = json!({"name": "csi", "namespace": "kube-system"});
            bundle.add(
                "csi",
                object(
                    json!({"kind": "DaemonSet", "metadata": metadata, "spec": {"template": {"spec": pod}}}),
                ),
            );
        });
        assert!(found.is_empty(), "{found:?}");
    }
}
