//! The objects of a cluster fit each other, its nodes and its load balancers.

mod nodes;
mod scaling;
mod sources;
mod traffic;

use fineract_constructs::aws::{Site, region};
use fineract_constructs::core::{Doc, Scope};
use fineract_constructs::k8s::{Bundle, BundleRef, Version, made_elsewhere};
use fineract_constructs::kube::prelude::*;
use fineract_constructs::synth::Assembly;

use crate::support::{Typed, codes, dublin, findings, reports, synthesize};
use nodes::nodes;

const CLUSTER: &str = "prod-eks";

/// A service as it should be: what the others break.
pub(crate) const LOANS: &str = "
kind: Namespace
apiVersion: v1
metadata: {name: loans}
---
kind: Deployment
apiVersion: apps/v1
metadata: {name: loans, namespace: loans}
spec:
  replicas: 2
  selector: {matchLabels: {app: loans}}
  template:
    metadata: {labels: {app: loans}}
    spec:
      nodeSelector: {fineract.io/node-role: private}
      containers:
      - name: loans
        image: loans:1.4.2
        ports: [{name: https, containerPort: 8443}]
        readinessProbe: {httpGet: {port: https, path: /ready, scheme: HTTPS}}
        resources: {requests: {cpu: 500m, memory: 1Gi}, limits: {memory: 1Gi}}
---
kind: Service
apiVersion: v1
metadata: {name: loans, namespace: loans}
spec:
  type: NodePort
  selector: {app: loans}
  ports: [{name: https, port: 8443, targetPort: https}]
---
kind: PodDisruptionBudget
apiVersion: policy/v1
metadata: {name: loans, namespace: loans}
spec: {maxUnavailable: 1, selector: {matchLabels: {app: loans}}}
---
kind: NetworkPolicy
apiVersion: networking.k8s.io/v1
metadata: {name: loans, namespace: loans}
spec:
  podSelector: {matchLabels: {app: loans}}
  policyTypes: [Ingress, Egress]
  ingress: [{from: [{ipBlock: {cidr: 10.0.0.0/22}}], ports: [{protocol: TCP, port: 8443}]}]
---
kind: NetworkPolicy
apiVersion: networking.k8s.io/v1
metadata: {name: default-deny, namespace: loans}
spec: {podSelector: {}, policyTypes: [Ingress, Egress]}
";

pub(crate) const SCALER: &str = "
kind: HorizontalPodAutoscaler
apiVersion: autoscaling/v2
metadata: {name: loans, namespace: loans}
spec:
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: loans}
  minReplicas: 2
  maxReplicas: 6
  metrics: [{type: Resource, resource: {name: cpu, target: {type: Utilization, averageUtilization: 70}}}]
";

pub(crate) const BINDING: &str = "
kind: TargetGroupBinding
apiVersion: elbv2.k8s.aws/v1beta1
metadata: {name: loans, namespace: loans}
spec: {serviceRef: {name: loans, port: 8443}, targetGroupName: prod-loans, targetType: instance}
";

/// What these checks find; policies look at the same objects in their own way.
pub(crate) fn found(assembly: &Assembly) -> Vec<&'static str> {
    codes(&assembly.findings).into_iter().filter(|code| code.starts_with("K8S-")).collect()
}

/// As [`found`], whether the program is refused or not.
fn found_in(program: impl FnOnce(&mut Scope)) -> Vec<&'static str> {
    let findings = findings(synthesize(program));
    codes(&findings).into_iter().filter(|code| code.starts_with("K8S-")).collect()
}

/// Adds the objects of a text of YAML documents to the cluster.
#[track_caller]
pub(crate) fn apply(app: &mut Scope, text: &str) {
    bundle_of(app, text);
}

#[track_caller]
fn bundle_of(app: &mut Scope, text: &str) -> BundleRef {
    let bundle = app.add("services", Bundle::new(CLUSTER, "40-services", Version::new(35), dublin().place()));
    let documents: Vec<serde_json::Value> = serde_saphyr::from_multiple(text).unwrap();
    for (index, document) in documents.iter().enumerate() {
        app.at(bundle).add(format!("object{index}"), Manifest::from_doc(doc(document)));
    }
    bundle
}

pub(crate) fn doc(json: &serde_json::Value) -> Doc {
    use serde_json::Value;
    match json {
        Value::Null => Doc::Null,
        Value::Bool(value) => (*value).into(),
        Value::Number(number) => {
            number.as_i64().map_or_else(|| Doc::Float(number.as_f64().unwrap()), Doc::Int)
        }
        Value::String(text) => text.as_str().into(),
        Value::Array(items) => Doc::list(items.iter().map(doc)),
        Value::Object(map) => Doc::map(map.iter().map(|(key, value)| (key.clone(), doc(value)))),
    }
}

/// Replaces a part of the service, which must be there.
#[track_caller]
pub(crate) fn loans(from: &str, to: &str) -> String {
    assert!(LOANS.contains(from), "{from} is not part of the service");
    LOANS.replace(from, to)
}

#[test]
fn a_service_as_it_should_be_has_no_findings() {
    let assembly = synthesize(|app| {
        apply(app, LOANS);
        nodes(app, "m7i.large", |group| group);
    });
    assert_eq!(found(&assembly.unwrap()), Vec::<&str>::new());
}

#[test]
fn k8s_003_a_name_that_kubernetes_refuses() {
    reports("K8S-003", |app| {
        apply(
            app,
            &LOANS.replace(
                "metadata: {name: loans, namespace: loans}",
                "metadata: {name: fineract_payment, namespace: loans}",
            ),
        );
    });
}

#[test]
fn k8s_004_a_selector_that_takes_no_pod() {
    reports("K8S-004", |app| apply(app, &loans("  selector: {app: loans}", "  selector: {app: loan}")));
}

#[test]
fn k8s_005_a_workload_that_does_not_select_its_own_pods() {
    reports("K8S-005", |app| {
        apply(
            app,
            &loans(
                "selector: {matchLabels: {app: loans}}\n  template",
                "selector: {matchLabels: {app: loan}}\n  template",
            ),
        )
    });
}

/// D25: upstream Fineract is probed on 8080 while it listens on 8443.
#[test]
fn k8s_006_a_port_that_is_not_there() {
    reports("K8S-006", |app| {
        let text = loans("port: https, path: /ready, scheme: HTTPS", "port: 8080, path: /ready")
            .replace("targetPort: https", "targetPort: 8080")
            .replace("{protocol: TCP, port: 8443}", "{protocol: TCP, port: 8080}");
        apply(app, &(text + "---" + &BINDING.replace("port: 8443", "port: 443")));
    });
}

#[test]
fn k8s_007_a_probe_of_another_scheme_than_its_port() {
    reports("K8S-007", |app| apply(app, &loans(", scheme: HTTPS", "")));
}

#[test]
fn k8s_028_a_spread_that_a_lost_zone_stops() {
    let spread = |key: &str, more: &str| {
        let constraint = format!(
            "      topologySpreadConstraints: [{{maxSkew: 1, topologyKey: {key}, whenUnsatisfiable: DoNotSchedule, \
labelSelector: {{matchLabels: {{app: loans}}}}{more}}}]\n      nodeSelector:"
        );
        loans("      nodeSelector:", &constraint)
    };
    let zone = "topology.kubernetes.io/zone";
    reports("K8S-028", |app| apply(app, &spread(zone, "")));
    for fine in [spread(zone, ", nodeTaintsPolicy: Honor"), spread("kubernetes.io/hostname", "")] {
        let assembly = synthesize(|app| apply(app, &fine)).unwrap();
        assert_eq!(found(&assembly), Vec::<&str>::new());
    }
}

#[test]
fn k8s_012_a_budget_that_allows_no_disruption() {
    reports("K8S-012", |app| apply(app, &loans("maxUnavailable: 1", "minAvailable: 51%")));
    for fine in ["minAvailable: 1", "minAvailable: 50%", "maxUnavailable: 10%"] {
        let assembly = synthesize(|app| apply(app, &loans("maxUnavailable: 1", fine))).unwrap();
        assert_eq!(found(&assembly), Vec::<&str>::new(), "{fine}");
    }
}

#[test]
fn k8s_013_an_object_that_is_not_in_the_cluster() {
    reports("K8S-013", |app| {
        let pod = "
      serviceAccountName: loans
      priorityClassName: critical
      volumes:
      - {name: files, persistentVolumeClaim: {claimName: loans-files}}
      - {name: extra, configMap: {name: extra, optional: true}}
      containers:
      - name: sidecar
        image: sidecar:1.0
        envFrom: [{secretRef: {name: loans-database}}, {configMapRef: {name: loans}}]
";
        apply(app, &loans("\n      containers:\n", pod));
    });
}

#[test]
fn a_name_that_is_mistyped_gets_the_nearest_known() {
    let service = "\n      containers:\n";
    let pod = "\n      serviceAccountName: lons\n      containers:\n";
    let account = "---\nkind: ServiceAccount\napiVersion: v1\nmetadata: {name: loans, namespace: loans}\n";
    let policy = "{podSelector: {matchLabels: {app: loan}}}";
    for (code, text, meant) in [
        ("K8S-013", loans(service, pod) + account, "loans"),
        ("K8S-004", loans("  selector: {app: loans}", "  selector: {app: lonas}"), "app=loans"),
        (
            "POL-K8S-009",
            LOANS.to_owned()
                + "---"
                + &SCALER.replace("kind: Deployment, name: loans", "kind: Deployment, name: lons"),
            "loans",
        ),
        (
            "POL-K8S-010",
            LOANS.to_owned()
                + "---"
                + &BINDING.replace("serviceRef: {name: loans", "serviceRef: {name: loan"),
            "loans",
        ),
        ("K8S-022", loans("{ipBlock: {cidr: 10.0.0.0/22}}", policy), "app=loans"),
    ] {
        let findings = synthesize(|app| apply(app, &text)).unwrap_err();
        let help = findings.iter().find(|finding| finding.code.id == code).and_then(|it| it.help.as_deref());
        assert_eq!(help, Some(&*format!("did you mean `{meant}`?")), "{code}");
    }
}

#[test]
fn a_secret_that_something_makes_is_there() {
    let made = "
kind: ExternalSecret
apiVersion: external-secrets.io/v1
metadata: {name: database, namespace: loans}
spec: {secretStoreRef: {name: store}, target: {name: loans-database}, data: [{secretKey: a, remoteRef: {key: b}}]}
---
kind: SecretStore
apiVersion: external-secrets.io/v1
metadata: {name: store, namespace: loans}
spec: {provider: {aws: {region: eu-west-1, service: SecretsManager, role: 'arn:aws:iam::444455556666:role/secrets'}}}
";
    let text = loans(
        "        resources:",
        "        envFrom: [{secretRef: {name: loans-database}}]\n        resources:",
    ) + "---"
        + made;
    let assembly = synthesize(|app| apply(app, &text)).unwrap();
    assert_eq!(found(&assembly), Vec::<&str>::new());
}

/// D10: the original's load balancer takes pods as targets, which have Calico's addresses.
#[test]
fn k8s_014_pods_as_targets_where_they_have_no_address_of_the_vpc() {
    const CALICO: &str = "
kind: Installation
apiVersion: operator.tigera.io/v1
metadata: {name: default}
spec: {cni: {type: Calico}, calicoNetwork: {ipPools: [{cidr: 192.168.0.0/16, encapsulation: VXLAN}]}}
";
    reports("K8S-014", |app| {
        apply(app, &(LOANS.to_owned() + "---" + &BINDING.replace("instance", "ip") + "---" + CALICO));
    });
}

/// D11: a host of the original leads to another service; a binding leads to a group that an edge stack makes, or nowhere.
#[test]
fn k8s_015_a_target_group_that_no_stack_makes() {
    reports("K8S-015", |app| {
        let paris = Site { region: region::PARIS.erased(), ..dublin() };
        let stack = app.add("edge", paris.stack("edge"));
        let group = Typed("AWS::ElasticLoadBalancingV2::TargetGroup");
        app.at(stack).add("loans", group);
        apply(app, &(LOANS.to_owned() + "---" + BINDING));
    });
}

/// The surge of a rollout counts: two pods and one more of half a core each.
#[test]
fn k8s_023_pods_that_their_namespace_refuses() {
    const QUOTA: &str = "
kind: ResourceQuota
apiVersion: v1
metadata: {name: loans, namespace: loans}
spec: {hard: {requests.cpu: 1200m, requests.memory: 3Gi, limits.cpu: 8, pods: 3}}
---
kind: LimitRange
apiVersion: v1
metadata: {name: loans, namespace: loans}
spec: {limits: [{type: Container, max: {memory: 512Mi}}]}
";
    reports("K8S-023", |app| apply(app, &(LOANS.to_owned() + "---" + QUOTA)));
    let enough = QUOTA.replace("1200m", "1500m").replace("max: {memory: 512Mi}", "default: {cpu: 1}");
    let assembly = synthesize(|app| apply(app, &(LOANS.to_owned() + "---" + &enough))).unwrap();
    assert_eq!(found(&assembly), Vec::<&str>::new(), "a quota with room, and a limit by default");
}

#[test]
fn what_another_tool_makes_is_there() {
    let text =
        loans("        resources:", "        envFrom: [{secretRef: {name: issued}}]\n        resources:");
    let assembly = synthesize(|app| {
        let bundle = bundle_of(app, &(text + "---" + BINDING));
        made_elsewhere(app, bundle, "Secret", "loans", "issued");
        made_elsewhere(app, bundle, "TargetGroup", "", "prod-loans");
    });
    assert_eq!(found(&assembly.unwrap()), Vec::<&str>::new());
}

#[test]
fn lbc_001_an_annotation_that_the_load_balancer_controller_does_not_take() {
    reports("LBC-001", |app| {
        apply(
            app,
            "
kind: Ingress
apiVersion: networking.k8s.io/v1
metadata:
  name: loans
  annotations:
    alb.ingress.kubernetes.io/schema: internal
    alb.ingress.kubernetes.io/scheme: public
",
        );
    });
}

#[test]
fn lbc_002_annotations_of_a_load_balancer_on_a_service_that_has_none() {
    let annotations = "metadata: {name: loans, namespace: loans, annotations: {service.beta.kubernetes.io/aws-load-balancer-scheme: internal}}";
    reports("LBC-002", |app| {
        let service = LOANS.split("---").find(|text| text.contains("kind: Service")).unwrap();
        apply(app, &service.replace("metadata: {name: loans, namespace: loans}", annotations));
    });
}
