//! Autoscalers fit what they scale, and each other.

use super::{LOANS, SCALER, apply, found, found_in, loans, nodes};
use crate::support::{codes, reports, synthesize};

#[test]
fn k8s_008_replicas_with_two_owners() {
    reports("K8S-008", |app| apply(app, &(LOANS.to_owned() + "---" + SCALER)));
}

/// D19: the original's autoscaler aims at another autoscaler.
#[test]
fn k8s_009_an_autoscaler_that_cannot_scale() {
    reports("K8S-009", |app| {
        let scaler = SCALER
            .replace("kind: Deployment", "kind: HorizontalPodAutoscaler")
            .replace("minReplicas: 2", "minReplicas: 7");
        apply(app, &(LOANS.to_owned() + "---" + &scaler));
    });
}

#[test]
fn k8s_010_an_autoscaler_without_requests_to_measure_by() {
    reports("K8S-010", |app| apply(app, &(loans("cpu: 500m, ", "") + "---" + SCALER)));
}

#[test]
fn an_autoscaler_measures_containers_that_are_there() {
    let cpu = "{type: Resource, resource: {name: cpu, target: {type: Utilization, averageUtilization: 70}}}";
    let scaled = |requests: &str, metric: &str| {
        let text = loans("  replicas: 2\n", "").replace("cpu: 500m, ", requests);
        let found = found_in(|app| apply(app, &(text + "---" + &SCALER.replace(cpu, metric))));
        found.into_iter().filter(|code| *code == "K8S-010").count()
    };
    let of = |container: &str| {
        format!(
            "{{type: ContainerResource, containerResource: {{name: cpu, container: {container}, target: {{type: Utilization, averageUtilization: 70}}}}}}"
        )
    };
    assert_eq!(scaled("cpu: 500m, ", &of("loans")), 0);
    assert_eq!(scaled("", &of("loans")), 1, "a container without a request");
    assert_eq!(scaled("cpu: 500m, ", &of("proxy")), 1, "a container that is not there");
    let amount = "{type: Resource, resource: {name: cpu, target: {type: AverageValue, averageValue: 500m}}}";
    assert_eq!(scaled("", amount), 0, "an amount is no share of a request");
}

#[test]
fn k8s_011_two_autoscalers_on_one_resource() {
    let scaled = |policy: &str| loans("  replicas: 2\n", "") + "---" + SCALER + "---" + &vertical(policy);
    reports("K8S-011", |app| apply(app, &scaled(&bounded("cpu, memory"))));
    let memory = synthesize(|app| apply(app, &scaled(&bounded("memory")))).unwrap();
    assert_eq!(found(&memory), Vec::<&str>::new(), "another resource is no conflict");
    // What is said of another container is not said of this one.
    let another = scaled("{containerName: proxy, mode: 'Off'}");
    assert!(codes(&synthesize(|app| apply(app, &another)).unwrap_err()).contains(&"K8S-011"));
}

/// A vertical autoscaler of the service, with a policy for its containers.
fn vertical(policy: &str) -> String {
    format!(
        "
kind: VerticalPodAutoscaler
apiVersion: autoscaling.k8s.io/v1
metadata: {{name: loans, namespace: loans}}
spec:
  targetRef: {{apiVersion: apps/v1, kind: Deployment, name: loans}}
  updatePolicy: {{updateMode: Initial}}
  resourcePolicy: {{containerPolicies: [{policy}]}}
"
    )
}

fn bounded(resources: &str) -> String {
    format!(
        "{{containerName: '*', controlledResources: [{resources}], minAllowed: {{cpu: 500m, memory: 1Gi}}, \
maxAllowed: {{cpu: '1', memory: 2Gi}}}}"
    )
}

#[test]
fn k8s_027_a_vertical_autoscaler_without_bounds() {
    let with = |policy: &str| LOANS.to_owned() + "---" + &vertical(policy);
    reports("K8S-027", |app| {
        apply(
            app,
            &with("{containerName: loans, minAllowed: {cpu: 500m, memory: 1Gi}, maxAllowed: {cpu: '1'}}"),
        );
    });
    for fine in [&*bounded("cpu, memory"), "{containerName: loans, mode: 'Off'}"] {
        let assembly = synthesize(|app| apply(app, &with(fine))).unwrap();
        assert_eq!(found(&assembly), Vec::<&str>::new(), "{fine}");
    }
}

#[test]
fn a_pod_that_may_grow_beyond_every_node_is_too_large() {
    let grows = bounded("cpu, memory").replace("2Gi", "20Gi");
    let findings = synthesize(|app| {
        apply(app, &(LOANS.to_owned() + "---" + &vertical(&grows)));
        nodes(app, "m7i.large", |group| group);
    });
    assert_eq!(codes(&findings.unwrap_err()), ["K8S-018", "K8S-019"]);
}
