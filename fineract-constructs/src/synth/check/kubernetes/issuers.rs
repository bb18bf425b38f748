//! Issuers of certificates that cert-manager can't serve.

use std::collections::BTreeSet;

use fineract_core::{Code, Doc, Severity};

use super::Report;
use super::cluster::{Cluster, Object, list};
use crate::synth::check::resource::{of_type, referred};
use crate::synth::finish::Program;

pub(super) static UNSERVED: Code = Code {
    id: "K8S-033",
    title: "issuer that cert-manager can't serve",
    severity: Severity::Error,
    explanation: "An ACME issuer has an authority outside of the cluster sign, which cert-manager asks over HTTPS, and shows it \
that the name is the bank's. cert-manager calls the API server alone unless networks are named, and has no role of its own: \
orders stay pending, no Secret is made, and pods that mount it never start.\n\nName the networks of the authority, \
`EksCluster::issuers(…)`. For DNS-01 by Route 53 give the solver a service account with a role, `ServiceAccountRole` and \
`auth.kubernetes.serviceAccountRef`, and let cert-manager reach Route 53 and STS. Source: cert-manager, \"ACME\" and \"Route53\".",
};

/// Its namespace, and the service account that it runs as. Source: the chart's `values.yaml`.
const CERT_MANAGER: &str = "cert-manager";

pub(super) fn check(cluster: &Cluster, report: &mut Report) {
    for issuer in cluster.of_kind("Issuer").chain(cluster.of_kind("ClusterIssuer")) {
        let Some(acme) = issuer.get(&["spec", "acme"]) else { continue };
        let title = issuer.title();
        if calls_nobody(cluster, report.program) {
            let message = format!("cert-manager can't call the authority of {title}");
            report.add(&UNSERVED, &issuer, message, "name its networks: `EksCluster::issuers(…)`");
        }
        if list(acme.at(&["solvers"])).iter().any(as_cert_manager) && !has_role(cluster, report.program) {
            let message = format!("{title} writes to Route 53 as cert-manager, which has no role");
            let help = "name a service account with a role: `route53.auth.kubernetes.serviceAccountRef`";
            report.add(&UNSERVED, &issuer, message, help);
        }
    }
}

/// Whether its pods are held to the API server: all that policies let them call are subnets that it stands in.
fn calls_nobody(cluster: &Cluster, program: &Program) -> bool {
    let policies: Vec<Object> = cluster
        .of_kind("NetworkPolicy")
        .filter(|policy| policy.namespace == CERT_MANAGER && policy.get(&["spec", "egress"]).is_some())
        .collect();
    let peers = policies
        .iter()
        .flat_map(|policy| policy.list(&["spec", "egress"]))
        .flat_map(|rule| list(rule.at(&["to"])));
    let api_server = api_server(cluster.name, program);
    let mut called = peers.filter_map(|peer| peer.at(&["ipBlock", "cidr"])?.as_str());
    !policies.is_empty() && called.all(|network| api_server.contains(network))
}

/// The networks that the API server of a cluster stands in.
fn api_server<'a>(name: &str, program: &'a Program) -> BTreeSet<&'a str> {
    let clusters = of_type(program, "AWS::EKS::Cluster");
    let own = clusters.filter(|cluster| cluster.text(&["Name"]) == Some(name));
    let subnets = own.flat_map(|cluster| cluster.items(&["ResourcesVpcConfig", "SubnetIds"]));
    let network = |subnet| program.tree[referred(subnet)?].as_leaf()?.body.at(&["CidrBlock"])?.as_str();
    subnets.filter_map(network).collect()
}

/// Whether a solver writes to Route 53 by what cert-manager itself may do.
fn as_cert_manager(solver: &Doc) -> bool {
    let own = ["accessKeyID", "accessKeyIDSecretRef", "auth"];
    let route_53 = solver.at(&["dns01", "route53"]);
    route_53.is_some_and(|route_53| own.iter().all(|credential| route_53.at(&[credential]).is_none()))
}

/// Whether cert-manager takes a role, by a token or by Pod Identity.
fn has_role(cluster: &Cluster, program: &Program) -> bool {
    let account = cluster.get("ServiceAccount", CERT_MANAGER, CERT_MANAGER);
    let annotation = ["metadata", "annotations", "eks.amazonaws.com/role-arn"];
    let associated = of_type(program, "AWS::EKS::PodIdentityAssociation").into_iter().any(|association| {
        association.text(&["Namespace"]) == Some(CERT_MANAGER)
            && association.text(&["ServiceAccount"]) == Some(CERT_MANAGER)
    });
    associated || account.is_some_and(|account| account.get(&annotation).is_some())
}
