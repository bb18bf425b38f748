//! What the check finds, and what it leaves alone.

use fineract_core::{Doc, Expr};

use super::{check, covers, versions};

/// A document from its JSON, for short tests.
fn doc(json: &str) -> Doc {
    fn convert(value: serde_json::Value) -> Doc {
        match value {
            serde_json::Value::Null => Doc::Null,
            serde_json::Value::Bool(value) => Doc::Bool(value),
            serde_json::Value::Number(number) => {
                number.as_i64().map_or_else(|| Doc::Float(number.as_f64().expect("a number")), Doc::Int)
            }
            serde_json::Value::String(text) => Doc::Str(text),
            serde_json::Value::Array(items) => Doc::List(items.into_iter().map(convert).collect()),
            serde_json::Value::Object(map) => {
                Doc::map(map.into_iter().map(|(key, value)| (key, convert(value))))
            }
        }
    }
    convert(serde_json::from_str(json).expect("the test has JSON"))
}

/// The violations as `path: message (help)`.
fn found(api_version: &str, kind: &str, json: &str, version: &str) -> Vec<String> {
    let violations = check(api_version, kind, &doc(json), version).into_iter();
    let line = |help: Option<String>| help.map(|help| format!(" ({help})")).unwrap_or_default();
    violations.map(|found| format!("{}: {}{}", found.path, found.message, line(found.help))).collect()
}

fn deployment(pod: &str) -> String {
    format!(
        r#"{{"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {{"name": "loans"}},
            "spec": {{"selector": {{"matchLabels": {{"app": "loans"}}}},
                      "template": {{"metadata": {{"labels": {{"app": "loans"}}}}, "spec": {pod}}}}}}}"#
    )
}

#[test]
fn a_sound_object_has_no_violations() {
    let pod = r#"{"containers": [{"name": "app", "image": "loans:1", "ports": [{"containerPort": 8443}],
        "livenessProbe": {"httpGet": {"path": "/", "port": "https", "scheme": "HTTPS"}},
        "resources": {"requests": {"cpu": "250m", "memory": "512Mi"}, "limits": {"cpu": 2}}}]}"#;
    for version in versions() {
        assert_eq!(found("apps/v1", "Deployment", &deployment(pod), version), [""; 0], "{version}");
    }
}

#[test]
fn an_unknown_field_is_reported_with_the_one_that_was_meant() {
    let pod = r#"{"containers": [{"name": "app", "imagePulPolicy": "Always", "colour": "red"}]}"#;
    let expected = [
        "spec.template.spec.containers[0].imagePulPolicy: is no field of `Container` (did you mean `imagePullPolicy`?)",
        "spec.template.spec.containers[0].colour: is no field of `Container`",
    ];
    assert_eq!(found("apps/v1", "Deployment", &deployment(pod), "1.35"), expected);
}

#[test]
fn a_value_of_another_type_is_reported() {
    let pod =
        r#"{"containers": {"name": "app"}, "hostNetwork": "yes", "terminationGracePeriodSeconds": 1.5}"#;
    let expected = [
        "spec.template.spec.containers: takes a list, not a mapping",
        "spec.template.spec.hostNetwork: takes a boolean, not text (write it without quotes)",
        "spec.template.spec.terminationGracePeriodSeconds: takes an integer, not a number with a fraction",
    ];
    assert_eq!(found("apps/v1", "Deployment", &deployment(pod), "1.35"), expected);
    let map = r#"{"metadata": {"name": "a", "labels": {"example.org/on": true}}, "data": {"port": 80}}"#;
    let expected = [
        "metadata.labels[example.org/on]: takes text, not a boolean (write it as text)",
        "data.port: takes text, not an integer (write it as text)",
    ];
    assert_eq!(found("v1", "ConfigMap", map, "1.35"), expected);
}

#[test]
fn what_is_required_must_be_there_and_not_null() {
    let expected = [
        "spec.template.spec.containers[0].name: is missing",
        "spec.template.spec.containers[1].name: must not be null",
    ];
    let pod = r#"{"containers": [{"image": "loans:1"}, {"name": null, "image": null}]}"#;
    assert_eq!(found("apps/v1", "Deployment", &deployment(pod), "1.35"), expected);
    assert_eq!(found("v1", "ConfigMap", r#"{"metadata": {}}"#, "1.35"), ["metadata.name: is missing"]);
}

#[test]
fn what_a_field_may_say_is_known() {
    let pod = r#"{"restartPolicy": "always", "containers": [{"name": "a", "resources": {"limits": {"memory": "1GB"}}}]}"#;
    let expected = [
        "spec.template.spec.restartPolicy: `always` is none of `Always`, `Never`, `OnFailure` (did you mean `Always`?)",
        "spec.template.spec.containers[0].resources.limits.memory: `1GB` is no amount \
         (write a number and a unit, such as `250m`, `2` or `512Mi`)",
    ];
    assert_eq!(found("apps/v1", "Deployment", &deployment(pod), "1.35"), expected);
}

#[test]
fn versions_differ_in_fields_and_in_what_they_require() {
    let policy = r#"{"metadata": {"name": "all"}, "spec": {"policyTypes": ["Ingress"]}}"#;
    assert_eq!(
        found("networking.k8s.io/v1", "NetworkPolicy", policy, "1.33"),
        ["spec.podSelector: is missing"]
    );
    assert_eq!(found("networking.k8s.io/v1", "NetworkPolicy", policy, "1.34"), [""; 0]);
    let pod = r#"{"containers": [], "workloadRef": {"name": "w", "podGroup": "g"}}"#;
    assert_eq!(found("apps/v1", "Deployment", &deployment(pod), "1.35"), [""; 0]);
    let expected =
        ["spec.template.spec.workloadRef: is not in Kubernetes 1.36 (it is in Kubernetes 1.35 only)"];
    assert_eq!(found("apps/v1", "Deployment", &deployment(pod), "1.36"), expected);
    assert_eq!(found("apps/v1", "Deployment", &deployment(pod), ""), [""; 0], "any version will do");
}

#[test]
fn versions_differ_in_kinds() {
    let claim = r#"{"metadata": {"name": "gpu"}, "spec": {}}"#;
    let expected = ["apiVersion: Kubernetes 1.33 has no `ResourceClaim` of `resource.k8s.io/v1` \
                     (it is in Kubernetes 1.34 and newer)"];
    assert_eq!(found("resource.k8s.io/v1", "ResourceClaim", claim, "1.33"), expected);
    assert_eq!(found("resource.k8s.io/v1", "ResourceClaim", claim, "1.34"), [""; 0]);
}

#[test]
fn an_unknown_kind_is_reported_with_where_it_is() {
    let unknown = |api_version, kind| found(api_version, kind, "{}", "1.35");
    let expected =
        ["kind: there is no `HorizontalPodAutoscaler` in `autoscaling/v2beta2` (it is in `autoscaling/v2`)"];
    assert_eq!(unknown("autoscaling/v2beta2", "HorizontalPodAutoscaler"), expected);
    assert_eq!(unknown("v1", "Deployment"), ["kind: there is no `Deployment` in `v1` (it is in `apps/v1`)"]);
    assert_eq!(
        unknown("apps/v1", "Deploiment"),
        ["kind: there is no `Deploiment` in `apps/v1` (did you mean `Deployment`?)"]
    );
    assert_eq!(
        unknown("projectcalico.org/v3", "Teir"),
        ["kind: there is no `Teir` in `projectcalico.org/v3` (did you mean `Tier`?)"]
    );
}

#[test]
fn an_unknown_version_is_reported() {
    let expected =
        ["apiVersion: nothing is known of Kubernetes `1.20` (it is known of 1.33, 1.34, 1.35, 1.36, 1.37)"];
    assert_eq!(found("v1", "Pod", "{}", "1.20"), expected);
}

#[test]
fn custom_resources_are_checked_by_their_descriptions() {
    let binding = r#"{"metadata": {"name": "loans"}, "spec": {"serviceRef": {"name": "loans", "prot": 80},
        "targetType": "pod", "networking": {"ingress": [{"from": [{"ipBlock": {"cidr": "10.0.0.0/8"}}], "ports": []}]}}}"#;
    let expected = [
        "spec.serviceRef.prot: is no field of `ServiceReference` (did you mean `port`?)",
        "spec.serviceRef.port: is missing",
        "spec.targetType: `pod` is none of `instance`, `ip`",
    ];
    assert_eq!(found("elbv2.k8s.aws/v1beta1", "TargetGroupBinding", binding, "1.35"), expected);
    // Only part of Felix is described.
    let felix = r#"{"metadata": {"name": "default"}, "spec": {"goGCThreshold": 40, "vxlanEnabled": "on"}}"#;
    let expected = ["spec.vxlanEnabled: takes a boolean, not text (write it without quotes)"];
    assert_eq!(found("projectcalico.org/v3", "FelixConfiguration", felix, "1.35"), expected);
}

#[test]
fn nothing_is_said_of_what_nothing_is_known_of() {
    assert!(!covers("istio.example/v1"));
    assert_eq!(found("istio.example/v1", "Certificate", "{}", "1.35"), [""; 0]);
    assert!(
        covers("v1")
            && covers("policy/v1beta1")
            && covers("argoproj.io/v1alpha1")
            && covers("rbac.authorization.k8s.io/v1")
    );
}

#[test]
fn what_the_deployment_knows_is_taken_for_right() {
    let map = Doc::map([
        ("metadata", Doc::map([("name", "a")])),
        ("data", Doc::map([("vpc", Doc::from(Expr::Pseudo("AWS::Region")))])),
    ]);
    assert!(check("v1", "ConfigMap", &map, "1.35").is_empty());
}

#[test]
fn every_type_that_is_named_is_in_the_data() {
    let shapes = super::Shapes::read();
    let mut fields = 0;
    let mut todo: Vec<_> =
        shapes.kinds().map(|(api, kind)| shapes.kind(api, kind).expect("a kind")).collect();
    let mut seen = std::collections::BTreeSet::new();
    while let Some(ty) = todo.pop() {
        for field in ty.fields().by_name.values() {
            fields += 1;
            let mut shape = &field.shape;
            while let super::Shape::List(items) | super::Shape::Dict(items) = shape {
                shape = items;
            }
            if let super::Shape::Type(name) = shape
                && seen.insert((name.module, name.name))
            {
                todo.push(name.ty());
            }
        }
    }
    assert!(fields > 3000, "{fields}");
}
