//! Keys and volumes that pods name and that are not there.

use std::collections::{BTreeMap, BTreeSet};

use fineract_core::{Code, Doc, Severity};

use super::Report;
use super::cluster::{Cluster, Workload, list};
use super::references::certified;

pub(super) static KEY: Code = Code {
    id: "K8S-029",
    title: "key or volume that is not there",
    severity: Severity::Error,
    explanation: "A container takes a variable from a key that its ConfigMap or Secret doesn't have, a volume asks for such a key, \
or a container mounts a volume that its pod doesn't have. The pod stays at `CreateContainerConfigError` or `ContainerCreating`, or \
the API server refuses it.\n\nName a key that is there. Of a Secret that a Certificate makes the keys are `tls.crt`, `tls.key` and \
`ca.crt`; that an ExternalSecret makes, those of its template, or of its `data`; what `dataFrom` brings without a template isn't known.",
};

/// The keys of a `ConfigMap` or `Secret`, by kind, namespace and name; none where they aren't known.
type Keys<'a> = BTreeMap<(&'a str, &'a str, &'a str), Option<BTreeSet<&'a str>>>;

pub(super) fn check(cluster: &Cluster, report: &mut Report) {
    let keys = keys(cluster);
    for workload in &cluster.workloads {
        let (pod, here) = (workload.pod, workload.object.namespace);
        let mut volumes = named(pod.at(&["volumes"]));
        let claims = workload.object.list(&["spec", "volumeClaimTemplates"]).iter();
        volumes.extend(claims.filter_map(|claim| claim.at(&["metadata", "name"])?.as_str()));
        let mut wrong = BTreeSet::new();
        for (kind, name, key) in wanted(workload) {
            if let Some(Some(there)) = keys.get(&(kind, here, name))
                && !there.contains(key)
            {
                let there: Vec<_> = there.iter().map(|key| format!("`{key}`")).collect();
                let there = if there.is_empty() { "none".into() } else { there.join(", ") };
                wrong.insert(format!("wants the key `{key}` of {kind} `{name}`, which has {there}"));
            }
        }
        for container in ["initContainers", "containers"].iter().flat_map(|key| list(pod.at(&[*key]))) {
            for mount in named(container.at(&["volumeMounts"])).difference(&volumes) {
                wrong.insert(format!("mounts the volume `{mount}`, which its pod doesn't have"));
            }
        }
        for wrong in wrong {
            let message = format!("{} {wrong}", workload.object.title());
            report.add(&KEY, &workload.object, message, "name one that is there, or add it");
        }
    }
}

fn named(all: Option<&Doc>) -> BTreeSet<&str> {
    list(all).iter().filter_map(|it| it.at(&["name"])?.as_str()).collect()
}

/// Kind, name and key of what a pod needs.
fn wanted<'a>(workload: &Workload<'a>) -> Vec<(&'static str, &'a str, &'a str)> {
    let pod = workload.pod;
    let mut wanted = Vec::new();
    let mut add = |kind, source: Option<&'a Doc>, name, keys: &mut dyn Iterator<Item = Option<&'a Doc>>| {
        let Some(source) = source.filter(|it| it.at(&["optional"]) != Some(&Doc::Bool(true))) else { return };
        let Some(name) = source.at(&[name]).and_then(Doc::as_str) else { return };
        wanted.extend(keys.filter_map(|key| Some((kind, name, key?.as_str()?))));
    };
    for container in ["initContainers", "containers"].iter().flat_map(|key| list(pod.at(&[*key]))) {
        for variable in list(container.at(&["env"])) {
            for (kind, of) in [("ConfigMap", "configMapKeyRef"), ("Secret", "secretKeyRef")] {
                let source = variable.at(&["valueFrom", of]);
                add(
                    kind,
                    source,
                    "name",
                    &mut std::iter::once(source.and_then(|source| source.at(&["key"]))),
                );
            }
        }
    }
    for volume in list(pod.at(&["volumes"])) {
        let projected = list(volume.at(&["projected", "sources"])).iter();
        let projected = projected.flat_map(|part| {
            [("ConfigMap", part.at(&["configMap"]), "name"), ("Secret", part.at(&["secret"]), "name")]
        });
        let whole = [
            ("ConfigMap", volume.at(&["configMap"]), "name"),
            ("Secret", volume.at(&["secret"]), "secretName"),
        ];
        for (kind, source, name) in projected.chain(whole) {
            let items = list(source.and_then(|source| source.at(&["items"]))).iter();
            add(kind, source, name, &mut items.map(|item| item.at(&["key"])));
        }
    }
    wanted
}

fn keys<'a>(cluster: &Cluster<'a>) -> Keys<'a> {
    let members =
        |doc: Option<&'a Doc>| doc.and_then(Doc::as_map).into_iter().flatten().map(|(key, _)| &**key);
    let mut keys = Keys::new();
    for (kind, fields) in [("ConfigMap", ["data", "binaryData"]), ("Secret", ["data", "stringData"])] {
        for object in cluster.of_kind(kind) {
            let all = fields.iter().flat_map(|field| members(object.get(&[field]))).collect();
            keys.insert((kind, object.namespace, object.name), Some(all));
        }
    }
    for certificate in cluster.of_kind("Certificate") {
        if let Some((namespace, name)) = certified(certificate) {
            keys.insert(("Secret", namespace, name), Some(BTreeSet::from(["tls.crt", "tls.key", "ca.crt"])));
        }
    }
    for external in cluster.of_kind("ExternalSecret") {
        let name = external.text(&["spec", "target", "name"]).unwrap_or(external.name);
        let template = external.get(&["spec", "target", "template"]);
        let templated = template.and_then(|template| template.at(&["data"]));
        let of_data = || {
            let data = external.list(&["spec", "data"]).iter();
            data.filter_map(|it| it.at(&["secretKey"])?.as_str()).collect::<BTreeSet<_>>()
        };
        let merges = template.and_then(|it| it.at(&["mergePolicy"])).and_then(Doc::as_str) == Some("Merge");
        let is_open = !external.list(&["spec", "dataFrom"]).is_empty()
            || template.is_some_and(|template| template.at(&["templateFrom"]).is_some());
        let known = match templated {
            Some(_) if !merges => Some(members(templated).collect()),
            _ if is_open => None,
            _ => Some(members(templated).chain(of_data()).collect()),
        };
        // Of one that others make too nothing can be said.
        let known = if keys.contains_key(&("Secret", external.namespace, name)) { None } else { known };
        keys.insert(("Secret", external.namespace, name), known);
    }
    keys
}
