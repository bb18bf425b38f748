//! `POL-K8S-004`

use fineract_core::{Code, Doc, Severity};

use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-K8S-004",
    title: "container without requests or limits",
    severity: Severity::Error,
    explanation: "## What it does\nFinds containers of applications without `requests` for CPU and memory or without a limit for \
memory, outside of the namespaces of the system.\n\n\
## Why is this bad\nOne leak takes the whole node, with the neighbours; and without requests the scheduler packs \
pods and the autoscaler scales blindly.\n\n\
## Example\n`containers: [{name: app, image: …}]`\n\n\
## Use instead\n`resources: {requests: {cpu: 250m, memory: 512Mi}, limits: {memory: 512Mi}}`",
};

const NEEDED: &[(&str, &str)] = &[("requests", "cpu"), ("requests", "memory"), ("limits", "memory")];

fn check(view: &View, findings: &mut Findings) {
    for object in view.objects().iter().filter(|object| !object.is_system()) {
        for container in object.containers() {
            let given = |kind: &str, what: &str| container.at(&["resources", kind, what]).is_some();
            let missing: Vec<_> = NEEDED
                .iter()
                .filter(|(kind, what)| !given(kind, what))
                .map(|(kind, what)| format!("`{kind}.{what}`"))
                .collect();
            if !missing.is_empty() {
                let name = container.at(&["name"]).and_then(Doc::as_str).unwrap_or("?");
                let missing = missing.join(", ");
                let message = format!("the container `{name}` of {} has no {missing}", object.title());
                findings.report(object, message, "set `resources`");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::found_in_container;

    #[test]
    fn a_container_without_limits_is_found() {
        let found = found_in_container(
            &RULE,
            json!({"name": "app", "resources": {"requests": {"cpu": "250m", "memory": "1Gi"}}}),
        );
        assert_eq!(found, ["bundle/loans: the container `app` of Deployment `loans` has no `limits.memory`"]);
    }

    #[test]
    fn a_container_with_limits_is_not() {
        let resources = json!({"requests": {"cpu": "250m", "memory": "1Gi"}, "limits": {"memory": "1Gi"}});
        assert!(found_in_container(&RULE, json!({"name": "app", "resources": resources})).is_empty());
    }
}
