//! Objects that others name and nobody makes.

mod named;

use std::collections::{BTreeMap, BTreeSet};

use fineract_core::{Code, Doc, NodeId, Severity};
use fineract_schema::did_you_mean;

use super::Report;
use super::cluster::{Cluster, Object};
use named::{Named, of_object, of_pod};

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
type Missing<'a> = BTreeMap<Named<'a>, Vec<NodeId>>;

pub(super) fn check(cluster: &Cluster, report: &mut Report) {
    let secrets = secrets(cluster);
    let mut missing = Missing::new();
    let of_objects = cluster.objects.iter().map(|object| (object.node, of_object(object)));
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
