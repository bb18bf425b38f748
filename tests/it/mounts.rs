//! What pods take from maps, secrets and volumes is there, and nothing has two owners.

use crate::kubernetes::{BINDING, LOANS, SCALER, apply, found, loans};
use crate::support::{codes, reports, synthesize};

/// The service with more in its pod, and with other objects.
fn with(pod: &str, objects: &str) -> String {
    let more = if objects.is_empty() { String::new() } else { format!("---{objects}") };
    loans("      containers:", &format!("{pod}      containers:")) + &more
}

/// The service with more in its container.
fn container(more: &str, volumes: &str, objects: &str) -> String {
    with(volumes, objects)
        .replace("        image: loans:1.4.2\n", &format!("        image: loans:1.4.2\n{more}"))
}

fn check(text: &str) -> Vec<&'static str> {
    match synthesize(|app| apply(app, text)) {
        Ok(assembly) => found(&assembly),
        Err(findings) => codes(&findings).into_iter().filter(|code| code.starts_with("K8S-")).collect(),
    }
}

const MAP: &str = "
kind: ConfigMap
apiVersion: v1
metadata: {name: settings, namespace: loans}
data: {mode: fast, file.txt: text}
";

/// What a template makes has its keys; of a secret of another account nothing is known.
const EXTERNAL: &str = "
kind: ExternalSecret
apiVersion: external-secrets.io/v1
metadata: {name: database, namespace: loans}
spec:
  secretStoreRef: {name: loans}
  target: {template: {data: {password: '{{ .password }}'}}}
  dataFrom: [{extract: {key: loans/db}}]
---
kind: SecretStore
apiVersion: external-secrets.io/v1
metadata: {name: loans, namespace: loans}
spec: {provider: {aws: {region: eu-west-1, service: SecretsManager, role: 'arn:aws:iam::444455556666:role/secrets'}}}
";

fn variable(kind: &str, name: &str, key: &str) -> String {
    format!("        env: [{{name: VALUE, valueFrom: {{{kind}: {{name: {name}, key: {key}}}}}}}]\n")
}

#[test]
fn k8s_029_a_key_or_volume_that_is_not_there() {
    let mounts = "        volumeMounts: [{name: files, mountPath: /files}]\n";
    let variable_of = variable("secretKeyRef", "database", "passwort");
    let items = "      volumes: [{name: settings, configMap: {name: settings, items: [{key: file.text, path: file}]}}]\n";
    let objects = format!("{MAP}---{EXTERNAL}");
    reports("K8S-029", |app| apply(app, &container(&format!("{mounts}{variable_of}"), items, &objects)));
}

#[test]
fn keys_and_volumes_that_are_there_or_not_known_are_no_mistake() {
    let objects = format!("{MAP}---{EXTERNAL}");
    let open = objects.replace("{template: {data: {password: '{{ .password }}'}}}", "{}");
    let of_data = open.replace(
        "dataFrom: [{extract: {key: loans/db}}]",
        "data: [{secretKey: user, remoteRef: {key: loans/db}}]",
    );
    for (kind, name, key, objects, wanted) in [
        ("configMapKeyRef", "settings", "mode", &objects, &[][..]),
        ("configMapKeyRef", "settings", "mood", &objects, &["K8S-029"]),
        ("configMapKeyRef", "settings", "mood, optional: true", &objects, &[]),
        ("secretKeyRef", "database", "password", &objects, &[]),
        ("secretKeyRef", "database", "user", &objects, &["K8S-029"]),
        ("secretKeyRef", "database", "user", &open, &[]),
        ("secretKeyRef", "database", "user", &of_data, &[]),
        ("secretKeyRef", "database", "password", &of_data, &["K8S-029"]),
    ] {
        assert_eq!(check(&container(&variable(kind, name, key), "", objects)), wanted, "{kind} {key}");
    }
    let projected = |key: &str| {
        let sources = format!("[{{configMap: {{name: settings, items: [{{key: {key}, path: p}}]}}}}]");
        let volumes = format!("      volumes: [{{name: all, projected: {{sources: {sources}}}}}]\n");
        check(&container("        volumeMounts: [{name: all, mountPath: /all}]\n", &volumes, MAP))
    };
    assert_eq!(projected("mode"), Vec::<&str>::new());
    assert_eq!(projected("mood"), ["K8S-029"]);
}

#[test]
fn k8s_030_a_claim_that_pods_of_several_nodes_want() {
    let text = |mode: &str, replicas: &str, strategy: &str| {
        let claim = format!(
            "
kind: PersistentVolumeClaim
apiVersion: v1
metadata: {{name: files, namespace: loans}}
spec: {{accessModes: [{mode}], resources: {{requests: {{storage: 5Gi}}}}}}
"
        );
        with("      volumes: [{name: files, persistentVolumeClaim: {claimName: files}}]\n", &claim)
            .replace("  replicas: 2\n", &format!("  replicas: {replicas}\n{strategy}"))
            .replace("maxUnavailable: 1, selector", "maxUnavailable: 100%, selector")
    };
    reports("K8S-030", |app| apply(app, &text("ReadWriteOnce", "2", "")));
    let recreated = "  strategy: {type: Recreate}\n";
    assert_eq!(check(&text("ReadWriteMany", "2", "")), Vec::<&str>::new());
    assert_eq!(check(&text("ReadWriteOncePod", "1", recreated)), Vec::<&str>::new());
    // The new pod waits for the old one, which waits for the new one.
    assert_eq!(check(&text("ReadWriteOncePod", "1", "")), ["K8S-030"]);
}

#[test]
fn k8s_031_a_pod_in_another_zone_than_its_volume() {
    let text = |zone: &str, claim: &str, volume: &str| {
        let objects = format!(
            "
kind: PersistentVolumeClaim
apiVersion: v1
metadata: {{name: files, namespace: loans}}
spec: {{accessModes: [ReadWriteMany], {claim}resources: {{requests: {{storage: 5Gi}}}}}}
---{volume}"
        );
        with("      volumes: [{name: files, persistentVolumeClaim: {claimName: files}}]\n", &objects).replace(
            "node-role: private}",
            &format!("node-role: private, topology.kubernetes.io/zone: {zone}}}"),
        )
    };
    let class = "
kind: StorageClass
apiVersion: storage.k8s.io/v1
metadata: {name: fast}
provisioner: ebs.csi.aws.com
volumeBindingMode: WaitForFirstConsumer
parameters: {type: gp3, encrypted: 'true'}
allowedTopologies:
- matchLabelExpressions: [{key: topology.ebs.csi.aws.com/zone, values: [eu-west-1a, eu-west-1b]}]
";
    let volume = "
kind: PersistentVolume
apiVersion: v1
metadata: {name: old}
spec:
  accessModes: [ReadWriteOnce]
  capacity: {storage: 5Gi}
  claimRef: {namespace: loans, name: files}
  csi: {driver: ebs.csi.aws.com, volumeHandle: vol-0123456789abcdef0}
  nodeAffinity:
    required:
      nodeSelectorTerms:
      - matchExpressions: [{key: topology.kubernetes.io/zone, operator: In, values: [eu-west-1b]}]
";
    let of_class = "storageClassName: fast, ";
    reports("K8S-031", |app| apply(app, &text("eu-west-1c", of_class, class)));
    assert_eq!(check(&text("eu-west-1a", of_class, class)), Vec::<&str>::new());
    let or_anywhere = class.to_owned() + "- matchLabelExpressions: [{key: disk, values: [nvme]}]\n";
    assert_eq!(check(&text("eu-west-1c", of_class, &or_anywhere)), Vec::<&str>::new());
    assert_eq!(check(&text("eu-west-1a", "", volume)), ["K8S-031"]);
    assert_eq!(check(&text("eu-west-1b", "", volume)), Vec::<&str>::new());
}

#[test]
fn what_two_own_is_found() {
    let renamed =
        |text: &str| text.replace("{name: loans, namespace: loans}", "{name: more, namespace: loans}");
    let budget = "
kind: PodDisruptionBudget
apiVersion: policy/v1
metadata: {name: more, namespace: loans}
spec: {maxUnavailable: 1, selector: {matchLabels: {app: loans}}}
";
    assert_eq!(check(&format!("{LOANS}---{budget}")), ["K8S-012"]);
    let scaled = loans("  replicas: 2\n", "") + "---" + SCALER;
    assert_eq!(check(&scaled), Vec::<&str>::new());
    assert_eq!(check(&format!("{scaled}---{}", renamed(SCALER))), ["K8S-008"]);
    assert_eq!(
        check(&scaled.replace("apiVersion: apps/v1, kind", "apiVersion: extensions/v1beta1, kind")),
        ["K8S-009"]
    );
    let deployment = LOANS.split("---").nth(1).unwrap();
    assert_eq!(check(&format!("{LOANS}---{}", renamed(deployment))), ["K8S-005"]);
    let another = EXTERNAL.split("---").next().unwrap().replace("{name: database,", "{name: again,");
    let same = another.replace("target: {", "target: {name: database, ");
    assert_eq!(check(&format!("{LOANS}---{EXTERNAL}---{another}")), Vec::<&str>::new());
    assert_eq!(check(&format!("{LOANS}---{EXTERNAL}---{same}")), ["K8S-001"]);
}

#[test]
fn what_sends_to_a_service_names_a_port_of_it() {
    let ingress = |port: &str| {
        format!(
            "{LOANS}---
kind: Ingress
apiVersion: networking.k8s.io/v1
metadata: {{name: loans, namespace: loans}}
spec:
  ingressClassName: alb
  defaultBackend: {{service: {{name: loans, port: {{{port}}}}}}}
"
        )
    };
    assert_eq!(check(&ingress("number: 8443")), Vec::<&str>::new());
    assert_eq!(check(&ingress("name: https")), Vec::<&str>::new());
    assert_eq!(check(&ingress("number: 443")), ["K8S-006"]);
    assert_eq!(
        check(&ingress("number: 8443").replace("service: {name: loans,", "service: {name: lone,")),
        ["K8S-013"]
    );
    let hook = "        lifecycle: {preStop: {httpGet: {port: 8080, path: /bye}}}\n";
    assert_eq!(check(&container(hook, "", "").replace("---\n---", "---")), ["K8S-006"]);
    let closed = loans("  type: NodePort\n", "") + "---" + BINDING;
    assert!(check(&closed).contains(&"K8S-006"));
}
