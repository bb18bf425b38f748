//! What network policies allow is what is asked for.

use fineract_constructs::k8s::made_elsewhere;

use super::{BINDING, LOANS, apply, bundle_of, found, found_in, loans};
use crate::support::{reports, synthesize};

/// A second workload that talks to the first, or doesn't.
const TELLER: &str = "
kind: Deployment
apiVersion: apps/v1
metadata: {name: teller, namespace: loans}
spec:
  selector: {matchLabels: {app: teller}}
  template:
    metadata: {labels: {app: teller}}
    spec:
      containers:
      - name: teller
        image: teller:1.4.2
        ports: [{containerPort: 8080}]
        resources: {requests: {cpu: 500m, memory: 1Gi}, limits: {memory: 1Gi}}
---
kind: NetworkPolicy
apiVersion: networking.k8s.io/v1
metadata: {name: teller, namespace: loans}
spec:
  podSelector: {matchLabels: {app: teller}}
  policyTypes: [Ingress, Egress]
  egress: [{to: [{podSelector: {matchLabels: {app: loans}}}], ports: [{protocol: TCP, port: 8443}]}]
";

#[test]
fn k8s_020_traffic_that_only_one_side_allows() {
    reports("K8S-020", |app| apply(app, &(LOANS.to_owned() + "---" + TELLER)));
}

/// What allows TCP does not allow UDP.
#[test]
fn policies_allow_a_port_of_one_protocol() {
    let let_in = |protocol: &str| {
        let rule = format!(
            "  ingress: [{{from: [{{podSelector: {{matchLabels: {{app: teller}}}}}}], ports: [{{protocol: {protocol}, port: 8443}}]}}, {{"
        );
        let text = loans("  ingress: [{", &rule) + "---" + TELLER;
        found_in(|app| apply(app, &text))
    };
    assert_eq!(let_in("TCP"), Vec::<&str>::new());
    assert_eq!(let_in("UDP"), ["K8S-020"]);
    let bound = |protocol: &str| {
        let text = loans(
            "ports: [{protocol: TCP, port: 8443}]}]",
            &format!("ports: [{{protocol: {protocol}, port: 8443}}]}}]"),
        );
        let found = found_in(|app| {
            let bundle = bundle_of(app, &(text + "---" + BINDING));
            made_elsewhere(app, bundle, "TargetGroup", "", "prod-loans");
        });
        found.contains(&"K8S-021")
    };
    assert_eq!([bound("TCP"), bound("UDP")], [false, true]);
}

#[test]
fn the_page_of_a_cluster_says_who_may_talk_to_whom() {
    let text = loans("from: [{", "from: [{podSelector: {matchLabels: {app: teller}}}, {") + "---" + TELLER;
    let assembly = synthesize(|app| apply(app, &text)).unwrap();
    assert_eq!(found(&assembly), Vec::<&str>::new());
    insta::assert_snapshot!(crate::support::file(&assembly, "k8s/prod-eks/reachability.md"));
}

/// Who may by UDP and who may by TCP are not the same.
#[test]
fn the_page_of_a_cluster_tells_protocols_apart() {
    let let_in = |who: &str, protocol: &str| {
        let from = format!("from: [{{podSelector: {{matchLabels: {{app: {who}}}}}}}]");
        format!("{{{from}, ports: [{{protocol: {protocol}, port: 8443}}]}}, ")
    };
    let ingress = format!("ingress: [{}{}{{", let_in("teller", "TCP"), let_in("scout", "UDP"));
    let scout = TELLER.replace("teller", "scout").replace("protocol: TCP", "protocol: UDP");
    let text = loans("containerPort: 8443}", "containerPort: 8443}, {containerPort: 8443, protocol: UDP}")
        .replace("ingress: [{", &ingress);
    let assembly = synthesize(|app| apply(app, &format!("{text}---{TELLER}---{scout}"))).unwrap();
    let page = crate::support::file(&assembly, "k8s/prod-eks/reachability.md");
    for row in ["| `loans/teller` | `loans/loans` | 8443 |", "| `loans/scout` | `loans/loans` | UDP 8443 |"] {
        assert!(page.contains(row), "{row} is not in {page}");
    }
}

#[test]
fn k8s_021_a_service_that_its_load_balancer_cannot_reach() {
    reports("K8S-021", |app| {
        let text = loans("{ipBlock: {cidr: 10.0.0.0/22}}", "{podSelector: {matchLabels: {app: loans}}}");
        let text = text.replace("port: 8443}]}]\n", "port: 8443}]}]\n  egress: [{}]\n");
        apply(app, &(text + "---" + BINDING));
    });
}

#[test]
fn k8s_022_a_policy_for_pods_that_are_not_there() {
    reports("K8S-022", |app| {
        apply(
            app,
            &loans(
                "{ipBlock: {cidr: 10.0.0.0/22}}",
                "{ipBlock: {cidr: 10.0.0.0/22}}, {podSelector: {matchLabels: {app: gateway}}}",
            ),
        );
    });
}
