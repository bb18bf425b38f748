//! `POL-K8S-003`

use fineract_core::{Code, Doc, Severity};

use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-K8S-003",
    title: "pod that sees its node",
    severity: Severity::Error,
    explanation: "## What it does\nFinds pods of applications with `hostPath` volumes, `hostPID` or `hostIPC`, outside of the \
namespaces of the system.\n\n\
## Why is this bad\nThe files and processes of the node are those of every pod on it: tokens, logs, the socket of \
the container runtime.\n\n\
## Example\n`volumes: [{name: logs, hostPath: {path: /var/log}}]`\n\n\
## Use instead\n`emptyDir`, a claim, a `ConfigMap`; agents that must see nodes belong in `kube-system`.",
};

fn check(view: &View, findings: &mut Findings) {
    for object in view.objects().iter().filter(|object| !object.is_system()) {
        let Some(pod) = object.pod() else { continue };
        let volumes = pod.at(&["volumes"]).and_then(Doc::as_list).into_iter().flatten();
        let paths = volumes.filter(|volume| volume.at(&["hostPath"]).is_some()).map(|_| "hostPath");
        let shared = ["hostPID", "hostIPC"].into_iter();
        let shared = shared.filter(|field| matches!(pod.at(&[field]), Some(Doc::Bool(true))));
        for what in paths.chain(shared) {
            let message = format!("{} sees its node by `{what}`", object.title());
            findings.report(object, message, "use `emptyDir` or a claim, and processes of its own");
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found_in_cluster, object};

    fn pod(pod: serde_json::Value) -> Vec<String> {
        found_in_cluster(&RULE, |bundle| {
            bundle.add("loans", object(json!({"kind": "Pod", "metadata": {"name": "loans"}, "spec": pod})));
        })
    }

    #[test]
    fn a_path_and_the_processes_of_the_node_are_found() {
        let found = pod(json!({"volumes": [{"name": "logs", "hostPath": {"path": "/var/log"}}]}));
        assert_eq!(found, ["bundle/loans: Pod `loans` sees its node by `hostPath`"]);
        assert_eq!(pod(json!({"hostPID": true})).len(), 1);
    }

    #[test]
    fn a_directory_of_its_own_is_not() {
        assert!(pod(json!({"volumes": [{"name": "tmp", "emptyDir": {}}]})).is_empty());
    }
}
