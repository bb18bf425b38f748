//! Annotations for the load balancer controller, which are text that nobody else reads.

use fineract_core::{Code, Doc, Key, Severity};

use super::Report;
use super::cluster::{Cluster, Object};

pub(super) static UNREAD: Code = Code {
    id: "LBC-001",
    title: "an annotation that the load balancer controller doesn't take",
    severity: Severity::Error,
    explanation: "The load balancer controller knows the annotation by another name, or not with this value. It says so in \
its log, if at all, and makes another load balancer or none (D20: `aws-load-balancer-type: internal` is of the type that \
nothing reconciles).\n\n\
Use `edge::controller`, which writes the annotations.",
};

pub(super) static NO_BALANCER: Code = Code {
    id: "LBC-002",
    title: "a load balancer's annotations on a service that has none",
    severity: Severity::Error,
    explanation: "The load balancer controller reads its annotations on services of the type `LoadBalancer` (D20). On a \
headless service, or one of the type `ClusterIP`, they say of traffic what isn't so.\n\n\
Take them out, or give the load balancer a service of its own.",
};

const INGRESS: &str = "alb.ingress.kubernetes.io/";
const SERVICE: &str = "service.beta.kubernetes.io/aws-load-balancer-";

/// Annotations below `alb.ingress.kubernetes.io/`; some end in the name of an action or a service. Source: AWS Load Balancer
/// Controller, "Ingress annotations".
const OF_INGRESS: &[&str] = &[
    "actions.",
    "auth-idp-cognito",
    "auth-idp-oidc",
    "auth-on-unauthenticated-request",
    "auth-scope",
    "auth-session-cookie",
    "auth-session-timeout",
    "auth-type",
    "backend-protocol",
    "backend-protocol-version",
    "certificate-arn",
    "conditions.",
    "customer-owned-ipv4-pool",
    "frontend-nlb-",
    "group.name",
    "group.order",
    "healthcheck-interval-seconds",
    "healthcheck-path",
    "healthcheck-port",
    "healthcheck-protocol",
    "healthcheck-timeout-seconds",
    "healthy-threshold-count",
    "inbound-cidrs",
    "ip-address-type",
    "ipam-ipv4-pool-id",
    "jwt-validation",
    "listen-ports",
    "listener-attributes.",
    "load-balancer-attributes",
    "load-balancer-name",
    "manage-backend-security-group-rules",
    "minimum-load-balancer-capacity",
    "multi-cluster-target-group",
    "mutual-authentication",
    "scheme",
    "security-group-prefix-lists",
    "security-groups",
    "shield-advanced-protection",
    "ssl-policy",
    "ssl-redirect",
    "subnets",
    "success-codes",
    "tags",
    "target-control-port",
    "target-group-attributes",
    "target-node-labels",
    "target-type",
    "transforms.",
    "unhealthy-threshold-count",
    "use-regex-path-match",
    "waf-acl-id",
    "wafv2-acl-arn",
    "wafv2-acl-name",
    "web-acl-id",
];

/// Annotations below `service.beta.kubernetes.io/aws-load-balancer-`. Source: AWS Load Balancer Controller, "Service
/// annotations".
const OF_SERVICE: &[&str] = &[
    "access-log-emit-interval",
    "access-log-enabled",
    "access-log-s3-bucket-name",
    "access-log-s3-bucket-prefix",
    "additional-resource-tags",
    "alpn-policy",
    "attributes",
    "backend-protocol",
    "cross-zone-load-balancing-enabled",
    "eip-allocations",
    "enable-icmp-for-path-mtu-discovery",
    "enable-prefix-for-ipv6-source-nat",
    "enable-tcp-udp-listener",
    "healthcheck-healthy-threshold",
    "healthcheck-interval",
    "healthcheck-path",
    "healthcheck-port",
    "healthcheck-protocol",
    "healthcheck-success-codes",
    "healthcheck-timeout",
    "healthcheck-unhealthy-threshold",
    "inbound-sg-rules-on-private-link-traffic",
    "internal",
    "ip-address-type",
    "ipv6-addresses",
    "listener-attributes.",
    "manage-backend-security-group-rules",
    "minimum-load-balancer-capacity",
    "multi-cluster-target-group",
    "name",
    "nlb-target-type",
    "private-ipv4-addresses",
    "proxy-protocol",
    "quic-enabled-ports",
    "scheme",
    "security-group-prefix-lists",
    "security-groups",
    "source-nat-ipv6-prefixes",
    "ssl-cert",
    "ssl-negotiation-policy",
    "ssl-ports",
    "subnets",
    "target-group-attributes",
    "target-node-labels",
    "type",
];

/// What an annotation may say, whose values are few.
const VALUES: &[(&str, &[&str])] = &[
    ("alb.ingress.kubernetes.io/backend-protocol", &["HTTP", "HTTPS"]),
    ("alb.ingress.kubernetes.io/scheme", &["internal", "internet-facing"]),
    ("alb.ingress.kubernetes.io/target-type", &["instance", "ip"]),
    ("service.beta.kubernetes.io/aws-load-balancer-nlb-target-type", &["instance", "ip"]),
    ("service.beta.kubernetes.io/aws-load-balancer-scheme", &["internal", "internet-facing"]),
    ("service.beta.kubernetes.io/aws-load-balancer-type", &["external", "nlb-ip"]),
];

pub(super) fn check(cluster: &Cluster, report: &mut Report) {
    for ingress in cluster.of_kind("Ingress") {
        known(&ingress, INGRESS, OF_INGRESS, report);
    }
    for service in cluster.of_kind("Service") {
        known(&service, SERVICE, OF_SERVICE, report);
        let balanced = service.text(&["spec", "type"]) == Some("LoadBalancer");
        if let Some((key, _)) = annotations(&service, SERVICE).next().filter(|_| !balanced) {
            let message = format!("{} has the annotation `{key}` and no load balancer", service.title());
            report.add(&NO_BALANCER, &service, message, "take the annotation out");
        }
    }
}

fn known(object: &Object, prefix: &str, names: &[&str], report: &mut Report) {
    for (key, value) in annotations(object, prefix) {
        let name = &key[prefix.len()..];
        let takes =
            |known: &&&str| name == **known || (known.ends_with(['.', '-']) && name.starts_with(**known));
        let values = VALUES.iter().find(|(known, _)| known == key).map(|(_, values)| *values);
        if names.iter().find(takes).is_none() {
            let near = names
                .iter()
                .max_by(|a, b| strsim::jaro_winkler(name, a).total_cmp(&strsim::jaro_winkler(name, b)));
            let message = format!("{} has an annotation `{key}`, which nothing reads", object.title());
            report.add(&UNREAD, object, message, format!("the nearest is `{prefix}{}`", near.unwrap_or(&"")));
        } else if let (Some(values), Some(value)) = (values, value.as_str())
            && !values.contains(&value)
        {
            let message = format!("{} says `{value}` in `{key}`", object.title());
            report.add(&UNREAD, object, message, format!("say `{}`", values.join("` or `")));
        }
    }
}

fn annotations<'a>(object: &Object<'a>, prefix: &str) -> impl Iterator<Item = (&'a Key, &'a Doc)> {
    let all = object.get(&["metadata", "annotations"]).and_then(Doc::as_map).into_iter().flatten();
    all.filter(move |(key, _)| key.starts_with(prefix))
}
