//! Every object against the Kubernetes schema of its cluster's version.

use std::collections::BTreeMap;

use fineract_core::{Code, Diag, Doc, Severity, Slot, UnitKind};

use super::Report;
use super::cluster::Cluster;
use crate::synth::finish::Program;

pub(super) static SAME_OBJECT: Code = Code {
    id: "K8S-001",
    title: "one object twice",
    severity: Severity::Error,
    explanation: "Two objects of a cluster have the same kind, namespace and name: what is applied last would replace the \
other. Give one of them another name, or add it once.",
};

pub(super) static OBJECT_SCHEMA: Code = Code {
    id: "K8S-002",
    title: "object against its schema",
    severity: Severity::Error,
    explanation: "A field of the object is unknown, missing or of another type in the Kubernetes version of its cluster, \
so the API server would refuse it, or drop it without a word. The report names the path of the field.",
};

/// Secrets that two make: each writes what the other wrote, and deletes it when it goes.
pub(super) fn made_twice(cluster: &Cluster, report: &mut Report) {
    let mut made = BTreeMap::new();
    for secret in cluster.of_kind("Secret") {
        made.insert((secret.namespace, secret.name), secret);
    }
    for external in cluster.of_kind("ExternalSecret") {
        let target = |key| external.text(&["spec", "target", key]);
        if target("creationPolicy").is_some_and(|policy| policy != "Owner") {
            continue;
        }
        let name = target("name").unwrap_or(external.name);
        if let Some(first) = made.insert((external.namespace, name), external) {
            let message =
                format!("{} makes Secret `{name}`, which {} is or makes", external.title(), first.title());
            let line = report.program.tree.origin(first.node);
            let diag = report.add(&SAME_OBJECT, &external, message, "give one of them another name");
            diag.related.push((line, "first made here".into()));
        }
    }
}

pub(super) fn check(program: &Program, findings: &mut Vec<Diag>) {
    let mut seen = BTreeMap::new();
    for &unit in program.units.iter().filter(|unit| program.unit(**unit).kind == UnitKind::Bundle) {
        let settings = &program.unit(unit).settings;
        let text = |key| settings.get(key).and_then(Doc::as_str).unwrap_or_default();
        for id in program.slot(unit, Slot::Object) {
            let object = &program.leaf(id).body;
            let of = |path: &[&str]| object.at(path).and_then(Doc::as_str);
            let [api_version, kind, name] = [&["apiVersion"][..], &["kind"], &["metadata", "name"]]
                .map(|path| of(path).unwrap_or_default());
            let what = || format!("{kind} `{name}`");
            let group = api_version.split_once('/').map_or("", |(group, _)| group);
            let key = (text("cluster"), group, kind, of(&["metadata", "namespace"]), name);
            if let Some(first) = seen.insert(key, id) {
                let diag = program.diag(
                    &SAME_OBJECT,
                    id,
                    format!("{} is in cluster `{}` already", what(), text("cluster")),
                );
                let diag = diag.related(program.tree.origin(first), "first added here");
                findings.push(diag.help("give one of them another name"));
            }
            let version = text("kubernetes");
            for violation in fineract_schema::kubernetes::check(api_version, kind, object, version) {
                let message = format!("{} {}: {}", what(), violation.path, violation.message);
                let mut diag = program.diag(&OBJECT_SCHEMA, id, message);
                diag.help = violation.help;
                findings.push(diag);
            }
        }
    }
}
