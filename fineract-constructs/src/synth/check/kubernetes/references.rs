//! Objects that others name and nobody makes.

use std::collections::{BTreeMap, BTreeSet};

use fineract_core::{Code, Doc, NodeId, Severity};
use fineract_schema::did_you_mean;

use super::Report;
use super::cluster::{Cluster, Object, Workload, list};
use super::ports::backends;

pub(super) static MISSING: Code = Code {
    id: "K8S-013",
    title: "object that is not in the cluster",
    severity: Severity::Error,
    explanation: "An object names another that no bundle of its cluster has, and that Kubernetes and EKS don't bring along: a \
pod waits for its ConfigMap, Secret, claim or service account, a claim for its class, an ExternalSecret for its store, and \
all of them for their namespace.\n\nAdd it to the cluster, or name one that is there. A Secret counts as made where an \
ExternalSecret, a SecretProviderClass or a Certificate of cert-manager makes it. For what another tool makes say so: `made_elsewhere(scope, bundle, \
\"Secret\", \"apache-fineract\", \"issuer\")`.",
};

/// What every cluster has, or whoever made it: kind, namespace (any if empty) and name.
///
/// Source: Kubernetes; EKS add-ons for the drivers' accounts; Argo CD and Flux for their namespaces.
const GIVEN: [(&str, &str, &str); 13] = [
    ("Namespace", "", "argocd"),
    ("Namespace", "", "flux-system"),
    ("Namespace", "", "default"),
    ("Namespace", "", "kube-system"),
    ("Namespace", "", "kube-public"),
    ("Namespace", "", "kube-node-lease"),
    ("ServiceAccount", "", "default"),
    ("ConfigMap", "", "kube-root-ca.crt"),
    ("PriorityClass", "", "system-cluster-critical"),
    ("PriorityClass", "", "system-node-critical"),
    ("ServiceAccount", "kube-system", "ebs-csi-controller-sa"),
    ("ServiceAccount", "kube-system", "efs-csi-controller-sa"),
    ("Service", "default", "kubernetes"),
];

/// Namespaces that Calico's operator makes. Source: Calico, tigera-operator.
const OF_CALICO: [&str; 2] = ["calico-system", "calico-apiserver"];

/// What is named and missing, with who names it.
type Missing<'a> = BTreeMap<(&'a str, &'a str, &'a str), Vec<NodeId>>;

pub(super) fn check(cluster: &Cluster, report: &mut Report) {
    let secrets = secrets(cluster);
    let mut missing = Missing::new();
    let of_objects = cluster.objects.iter().map(|object| (object.node, named(object)));
    let of_pods = cluster.workloads.iter().map(|workload| (workload.object.node, of_pod(workload)));
    for (node, named) in of_objects.chain(of_pods) {
        for (kind, namespace, name) in named {
            let is_there = match kind {
                "Secret" => secrets.contains(&(namespace, name)),
                _ => cluster.get(kind, namespace, name).is_some(),
            };
            if !is_there && !is_given(cluster, kind, namespace, name) {
                let by = missing.entry((kind, namespace, name)).or_default();
                if by.last() != Some(&node) {
                    by.push(node);
                }
            }
        }
    }
    for ((kind, namespace, name), by) in missing {
        let place = if namespace.is_empty() { String::new() } else { format!(" in `{namespace}`") };
        let who = match by.len() {
            1 => String::new(),
            count => format!(", which {count} objects name"),
        };
        let message = format!("`{}` has no {kind} `{name}`{place}{who}", cluster.name);
        let diag = report.program.diag(&MISSING, by[0], message);
        let known: Vec<_> = match kind {
            "Secret" => {
                secrets.iter().filter(|secret| secret.0 == namespace).map(|secret| secret.1).collect()
            }
            _ => cluster.of_kind(kind).filter(|it| it.namespace == namespace).map(|it| it.name).collect(),
        };
        let help = did_you_mean(name, known.into_iter()).unwrap_or_else(|| {
            "add it to the cluster, name one that is there, or say that it is `made_elsewhere`".into()
        });
        report.findings.push(diag.help(help));
    }
}

/// The Secrets that are there, or that something makes.
fn secrets<'a>(cluster: &Cluster<'a>) -> BTreeSet<(&'a str, &'a str)> {
    let mut secrets: BTreeSet<_> =
        cluster.of_kind("Secret").map(|secret| (secret.namespace, secret.name)).collect();
    secrets.extend(cluster.of_kind("Certificate").filter_map(certified));
    for external in cluster.of_kind("ExternalSecret") {
        secrets.insert((
            external.namespace,
            external.text(&["spec", "target", "name"]).unwrap_or(external.name),
        ));
    }
    for class in cluster.of_kind("SecretProviderClass") {
        let made = class.list(&["spec", "secretObjects"]).iter();
        secrets.extend(made.filter_map(|made| Some((class.namespace, made.at(&["secretName"])?.as_str()?))));
    }
    secrets
}

/// The Secret of a certificate that cert-manager issues.
pub(super) fn certified(certificate: Object<'_>) -> Option<(&str, &str)> {
    let is_it = certificate.text(&["apiVersion"])?.starts_with("cert-manager.io/");
    let name = certificate.text(&["spec", "secretName"])?;
    is_it.then_some((certificate.namespace, name))
}

fn is_given(cluster: &Cluster, kind: &str, namespace: &str, name: &str) -> bool {
    if cluster.elsewhere.contains(&[kind, namespace, name]) {
        return true;
    }
    // Charts make classes that no manifest has; that of the load balancer controller may be told not to.
    let is_left_out = |(_, release): &(NodeId, &Doc)| {
        name == "alb" && release.at(&["values", "createIngressClassResource"]) == Some(&Doc::Bool(false))
    };
    if kind == "IngressClass" && !cluster.releases.iter().any(is_left_out) {
        return true;
    }
    let by_calico = kind == "Namespace" && OF_CALICO.contains(&name);
    by_calico && cluster.of_kind("Installation").next().is_some()
        || GIVEN
            .iter()
            .any(|given| (given.0, given.2) == (kind, name) && (given.1.is_empty() || given.1 == namespace))
}

/// Kind, namespace and name of what an object names, besides what its pods do.
fn named<'a>(object: &Object<'a>) -> Vec<(&'static str, &'a str, &'a str)> {
    let mut named = Vec::new();
    let here = object.namespace;
    if !here.is_empty() {
        named.push(("Namespace", "", here));
    }
    let mut add = |kind, namespace, path: &[&str]| {
        named.extend(object.text(path).map(|name| (kind, namespace, name)));
    };
    match object.kind {
        "PersistentVolumeClaim" => add("StorageClass", "", &["spec", "storageClassName"]),
        "StatefulSet" => {
            add("Service", here, &["spec", "serviceName"]);
            for claim in object.list(&["spec", "volumeClaimTemplates"]) {
                let class = claim.at(&["spec", "storageClassName"]).and_then(Doc::as_str);
                named.extend(class.map(|class| ("StorageClass", "", class)));
            }
        }
        "TargetGroupBinding" => add("Service", here, &["spec", "serviceRef", "name"]),
        "HorizontalPodAutoscaler" => named.extend(target(object, "scaleTargetRef")),
        "VerticalPodAutoscaler" => named.extend(target(object, "targetRef")),
        "ExternalSecret" => {
            let store = |key| object.text(&["spec", "secretStoreRef", key]);
            match (store("kind").unwrap_or("SecretStore"), store("name")) {
                ("ClusterSecretStore", Some(name)) => named.push(("ClusterSecretStore", "", name)),
                (_, Some(name)) => named.push(("SecretStore", here, name)),
                _ => {}
            }
        }
        "SecretStore" | "ClusterSecretStore" => {
            let account = ["spec", "provider", "aws", "auth", "jwt", "serviceAccountRef"];
            let text = |key| object.get(&account).and_then(|account| account.at(&[key])?.as_str());
            named
                .extend(text("name").map(|name| ("ServiceAccount", text("namespace").unwrap_or(here), name)));
        }
        "Certificate" => {
            let issuer = |key| object.text(&["spec", "issuerRef", key]);
            let is_own = matches!(issuer("group"), None | Some("cert-manager.io"));
            match (issuer("kind").unwrap_or("Issuer"), issuer("name")) {
                ("Issuer", Some(name)) if is_own => named.push(("Issuer", here, name)),
                ("ClusterIssuer", Some(name)) if is_own => named.push(("ClusterIssuer", "", name)),
                _ => {}
            }
        }
        "Issuer" => add("Secret", here, &["spec", "ca", "secretName"]),
        "RoleBinding" | "ClusterRoleBinding" => {
            for subject in object.list(&["subjects"]) {
                let text = |key| subject.at(&[key]).and_then(Doc::as_str);
                if let (Some("ServiceAccount"), Some(name)) = (text("kind"), text("name")) {
                    named.push(("ServiceAccount", text("namespace").unwrap_or(here), name));
                }
            }
            // The cluster roles of the system are in no manifest.
            if object.text(&["roleRef", "kind"]) == Some("Role") {
                named.extend(object.text(&["roleRef", "name"]).map(|name| ("Role", here, name)));
            }
        }
        "Ingress" => {
            let services = backends(object).into_iter().filter(|service| {
                // An action of the controller's own stands in place of a service.
                service.at(&["port", "name"]).and_then(Doc::as_str) != Some("use-annotation")
            });
            let services = services.filter_map(|service| service.at(&["name"])?.as_str());
            named.extend(services.map(|name| ("Service", here, name)));
            named.extend(object.text(&["spec", "ingressClassName"]).map(|name| ("IngressClass", "", name)));
        }
        "ServiceAccount" => {
            let secrets = object.list(&["imagePullSecrets"]).iter();
            let secrets = secrets.filter_map(|secret| secret.at(&["name"])?.as_str());
            named.extend(secrets.map(|name| ("Secret", here, name)));
        }
        _ => {}
    }
    named
}

/// What an autoscaler scales, if it is of a kind that has replicas.
fn target<'a>(object: &Object<'a>, reference: &str) -> Option<(&'static str, &'a str, &'a str)> {
    let kind = match object.text(&["spec", reference, "kind"])? {
        "Deployment" => "Deployment",
        "StatefulSet" => "StatefulSet",
        "ReplicaSet" => "ReplicaSet",
        "DaemonSet" => "DaemonSet",
        _ => return None,
    };
    Some((kind, object.namespace, object.text(&["spec", reference, "name"])?))
}

/// Kind, namespace and name of what pods need before they start.
fn of_pod<'a>(workload: &Workload<'a>) -> Vec<(&'static str, &'a str, &'a str)> {
    let (pod, here) = (workload.pod, workload.object.namespace);
    let mut named = Vec::new();
    let text = |doc: &'a Doc, path: &[&str]| doc.at(path).and_then(Doc::as_str);
    named.extend(text(pod, &["serviceAccountName"]).map(|name| ("ServiceAccount", here, name)));
    named.extend(text(pod, &["priorityClassName"]).map(|name| ("PriorityClass", "", name)));
    for secret in list(pod.at(&["imagePullSecrets"])) {
        named.extend(text(secret, &["name"]).map(|name| ("Secret", here, name)));
    }
    let mut source = |kind, doc: Option<&'a Doc>, key| {
        let Some(doc) = doc.filter(|doc| doc.at(&["optional"]) != Some(&Doc::Bool(true))) else { return };
        named.extend(text(doc, &[key]).map(|name| (kind, here, name)));
    };
    for volume in list(pod.at(&["volumes"])) {
        source("ConfigMap", volume.at(&["configMap"]), "name");
        source("Secret", volume.at(&["secret"]), "secretName");
        source("PersistentVolumeClaim", volume.at(&["persistentVolumeClaim"]), "claimName");
        let class = volume.at(&["csi", "volumeAttributes"]);
        source("SecretProviderClass", class, "secretProviderClass");
        for part in list(volume.at(&["projected", "sources"])) {
            source("ConfigMap", part.at(&["configMap"]), "name");
            source("Secret", part.at(&["secret"]), "name");
        }
    }
    for container in ["initContainers", "containers"].iter().flat_map(|key| list(pod.at(&[*key]))) {
        for part in list(container.at(&["envFrom"])) {
            source("ConfigMap", part.at(&["configMapRef"]), "name");
            source("Secret", part.at(&["secretRef"]), "name");
        }
        for variable in list(container.at(&["env"])) {
            source("ConfigMap", variable.at(&["valueFrom", "configMapKeyRef"]), "name");
            source("Secret", variable.at(&["valueFrom", "secretKeyRef"]), "name");
        }
    }
    named
}
