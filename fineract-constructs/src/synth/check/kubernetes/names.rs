//! Names that Kubernetes refuses.

use fineract_core::{Code, Doc, Severity};

use super::Report;
use super::cluster::{Cluster, list};

pub(super) static NAME: Code = Code {
    id: "K8S-003",
    title: "name that Kubernetes refuses",
    severity: Severity::Error,
    explanation: "Names of Services begin with a letter and those of Namespaces and containers with a letter or digit, then \
letters, digits and `-`, at most 63, all lower-case (RFC 1035 and 1123, D24: the original has `fineract_payment`). Most \
other names take `.` too and 253 characters; StatefulSets and CronJobs have 52, for what they make is named after them; \
the name of a port has 15. A label's value is at most 63 letters, digits, `-`, `_` and `.`, a letter or digit first and last.",
};

/// The longest name of what names others after itself. Source: Kubernetes, `CronJob`; 63 less the suffix of a revision.
const LONGEST_OF_MAKERS: usize = 52;

pub(super) fn check(cluster: &Cluster, report: &mut Report) {
    for object in &cluster.objects {
        let name = object.name;
        let (valid, rule) = match object.kind {
            "Service" => (
                is_label(name, 63) && name.starts_with(|c: char| c.is_ascii_lowercase()),
                "a letter first, then letters, digits and `-`, at most 63",
            ),
            "Namespace" => (is_label(name, 63), "lower-case letters, digits and `-`, at most 63"),
            "StatefulSet" | "CronJob" => {
                (is_label(name, LONGEST_OF_MAKERS), "lower-case letters, digits and `-`, at most 52")
            }
            // Roles take anything that can be part of a path, such as `system:node`.
            "Role" | "ClusterRole" | "RoleBinding" | "ClusterRoleBinding" => {
                (is_path_part(name), "no `/` and no `%`")
            }
            _ => (is_subdomain(name), "lower-case letters, digits, `-` and `.`, at most 253"),
        };
        if !valid {
            report.add(&NAME, object, format!("`{name}` can't be the name of a {}", object.kind), rule);
        }
        for (key, value) in object.get(&["metadata", "labels"]).and_then(Doc::as_map).into_iter().flatten() {
            if value.as_str().is_some_and(|value| !is_label_value(value)) {
                let message = format!(
                    "`{}` can't be the value of the label `{key}`",
                    value.as_str().unwrap_or_default()
                );
                report.add(&NAME, object, message, "at most 63 letters, digits, `-`, `_` and `.`");
            }
        }
    }
    for workload in &cluster.workloads {
        for container in &workload.containers {
            if !is_label(container.name, 63) {
                let message = format!("`{}` can't be the name of a container", container.name);
                report.add(
                    &NAME,
                    &workload.object,
                    message,
                    "lower-case letters, digits and `-`, at most 63",
                );
            }
            for port in
                list(container.doc.at(&["ports"])).iter().filter_map(|port| port.at(&["name"])?.as_str())
            {
                if !is_port_name(port) {
                    let message = format!("`{port}` can't be the name of a port");
                    report.add(
                        &NAME,
                        &workload.object,
                        message,
                        "lower-case letters, digits and `-`, at most 15, one letter",
                    );
                }
            }
        }
    }
}

fn is_label(name: &str, longest: usize) -> bool {
    let letter = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit();
    let bytes = name.as_bytes();
    let (Some(first), Some(last)) = (bytes.first(), bytes.last()) else { return false };
    bytes.len() <= longest
        && letter(*first)
        && letter(*last)
        && bytes.iter().all(|b| letter(*b) || *b == b'-')
}

fn is_subdomain(name: &str) -> bool {
    name.len() <= 253 && name.split('.').all(|label| is_label(label, 253))
}

fn is_path_part(name: &str) -> bool {
    !matches!(name, "" | "." | "..") && !name.contains(['/', '%'])
}

/// Source: Kubernetes, labels and selectors.
fn is_label_value(value: &str) -> bool {
    let ends = |c: char| c.is_ascii_alphanumeric();
    let within = value.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.'));
    value.is_empty() || value.len() <= 63 && within && value.starts_with(ends) && value.ends_with(ends)
}

/// Source: RFC 6335, section 5.1.
fn is_port_name(name: &str) -> bool {
    is_label(name, 15) && !name.contains("--") && name.bytes().any(|b| b.is_ascii_lowercase())
}
