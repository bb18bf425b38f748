//! Services of clusters, functions, and the stores that they open: by the secrets that they read and the volumes that
//! they mount.

use std::collections::BTreeSet;

use fineract_core::Doc;

use super::super::graph::{ENDS, Encryption, FlowKind, Kind, VertexId};
use super::{Maker, Object, Reader, databases, items, secrets, text};
use crate::k8s::{WORKLOADS, pod_template};

/// Namespaces of what a cluster runs for itself.
const OF_THE_CLUSTER: [&str; 4] = ["kube-system", "calico-system", "tigera-operator", "calico-apiserver"];

pub(super) fn read(reader: &mut Reader) {
    let view = reader.view;
    for resource in view.of_type("AWS::EKS::Cluster") {
        let id = reader.vertex(resource, Kind::Cluster, resource.text(&["Name"]));
        reader.graph[id]
            .facts
            .extend(resource.text(&["Version"]).map(|version| ("Kubernetes", version.into())));
    }
    for resource in view.of_type("AWS::Lambda::Function") {
        let id = reader.vertex(resource, Kind::Function, resource.text(&["FunctionName"]));
        reader.assumed.extend(resource.get(&["Role"]).map(|role| (id, role)));
    }
    for kind in WORKLOADS {
        for object in reader.objects(kind) {
            if !OF_THE_CLUSTER.contains(&object.namespace) {
                service(reader, &object);
            }
        }
    }
}

fn service(reader: &mut Reader, object: &Object) {
    let id = reader.vertex(object, Kind::Service, Some(object.name));
    let facts = &mut reader.graph[id].facts;
    facts.insert("cluster", object.cluster.to_owned());
    if object.kind == "Job" {
        facts.insert(ENDS, "once it is done".to_owned());
    }
    if let Some(Doc::Int(replicas)) = object.body.at(&["spec", "replicas"]) {
        facts.insert("replicas", replicas.to_string());
    }
    let template = pod_template(object.kind, object.body);
    let Some(pod) = template.and_then(|template| template.at(&["spec"])) else { return };
    let account = text(pod, &["serviceAccountName"]).unwrap_or("default");
    let annotated = reader
        .object(object, "ServiceAccount", account)
        .and_then(|account| account.body.at(&["metadata", "annotations", "eks.amazonaws.com/role-arn"]));
    let associated = reader.view.of_type("AWS::EKS::PodIdentityAssociation").iter().filter(|it| {
        let is = |property, value| it.text(&[property]) == Some(value);
        let of_cluster =
            it.get(&["ClusterName"]).and_then(|name| reader.find(Kind::Cluster, name, it.region));
        is("ServiceAccount", account)
            && is("Namespace", object.namespace)
            && of_cluster.is_some_and(|cluster| reader.graph[cluster].name == object.cluster)
    });
    let roles: Vec<_> = associated.filter_map(|it| it.get(&["RoleArn"])).chain(annotated).collect();
    reader.assumed.extend(roles.into_iter().map(|role| (id, role)));
    for name in secret_names(pod) {
        open_by_secret(reader, id, object, &name);
    }
    for claim in items(pod, &["volumes"])
        .iter()
        .filter_map(|volume| text(volume, &["persistentVolumeClaim", "claimName"]))
    {
        let claim = reader.object(object, "PersistentVolumeClaim", claim);
        if let Some(class) = claim.and_then(|claim| text(claim.body, &["spec", "storageClassName"])) {
            mount(reader, id, object, class);
        }
    }
    for claim in items(object.body, &["spec", "volumeClaimTemplates"]) {
        if let Some(class) = text(claim, &["spec", "storageClassName"]) {
            mount(reader, id, object, class);
        }
    }
}

/// The Kubernetes secrets that a pod reads, as variables or as files.
fn secret_names(pod: &Doc) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    pod.walk(&mut |doc| {
        let found = [
            &["secretRef", "name"][..],
            &["secretKeyRef", "name"],
            &["secret", "secretName"],
            &["secret", "name"],
        ];
        names.extend(found.into_iter().filter_map(|path| text(doc, path)).map(str::to_owned));
    });
    names
}

/// Finds the secret of Secrets Manager behind a Kubernetes secret, and the stores that it opens.
fn open_by_secret(reader: &mut Reader, service: VertexId, object: &Object, name: &str) {
    let is_it = |external: &&Object| {
        external.namespace == object.namespace
            && text(external.body, &["spec", "target", "name"]).unwrap_or(external.name) == name
    };
    let externals = reader.objects_in(object.cluster, "ExternalSecret");
    let Some(external) = externals.iter().find(is_it).copied() else { return };
    let store = text(external.body, &["spec", "secretStoreRef", "name"]).unwrap_or_default();
    let kind = text(external.body, &["spec", "secretStoreRef", "kind"]);
    let kind = if kind == Some("ClusterSecretStore") { "ClusterSecretStore" } else { "SecretStore" };
    let store = reader.object(&external, kind, store);
    let region = store.and_then(|store| text(store.body, &["spec", "provider", "aws", "region"]));
    let region = region.unwrap_or(&reader.graph[service].region).to_owned();
    let extracted =
        items(external.body, &["spec", "dataFrom"]).iter().map(|from| from.at(&["extract", "key"]));
    let fields = items(external.body, &["spec", "data"]).iter().map(|from| from.at(&["remoteRef", "key"]));
    for key in extracted.chain(fields).flatten() {
        let Some(secret) = reader.find(Kind::Secret, key, &region).or_else(|| {
            // One of another region that the program doesn't have.
            let far = region != reader.graph[service].region;
            far.then(|| reader.outside(&external, Kind::Secret, key.as_str().unwrap_or("a secret"), &region))
        }) else {
            continue;
        };
        reader.flow(service, secret, FlowKind::Reads, "external secret", &external);
        let only_reads = key.as_str().is_some_and(|name| reader.read_only.contains(name));
        for opened in secrets::opened(reader, reader.graph[secret].node) {
            let (kind, opened) = if only_reads {
                (FlowKind::Reads, databases::readers(reader, opened, service))
            } else {
                (FlowKind::Writes, opened)
            };
            reader.flow(service, opened, kind, "credentials of a secret", &external);
        }
    }
}

/// The file system or the volumes behind a storage class.
fn mount(reader: &mut Reader, service: VertexId, object: &Object, class: &str) {
    let Some(class) = reader.object(object, "StorageClass", class) else { return };
    let region = reader.graph[service].region.clone();
    let store = match text(class.body, &["provisioner"]) {
        Some("efs.csi.aws.com") => {
            let file_system = class.body.at(&["parameters", "fileSystemId"]);
            file_system.and_then(|id| reader.find(Kind::FileSystem, id, &region))
        }
        Some("ebs.csi.aws.com") => Some(volumes(reader, &class)),
        _ => None,
    };
    if let Some(store) = store {
        reader.flow(service, store, FlowKind::Writes, "volume", object);
    }
}

fn volumes(reader: &mut Reader, class: &Object) -> VertexId {
    if let Some(known) = reader.of_node.get(&class.node) {
        return *known;
    }
    let id = reader.vertex(class, Kind::Volume, Some(&format!("{} of {}", class.name, class.cluster)));
    let encrypted = text(class.body, &["parameters", "encrypted"]) == Some("true");
    reader.graph[id].encryption = if encrypted { Encryption::Service } else { Encryption::None };
    if let Some(key) = class.body.at(&["parameters", "kmsKeyId"]).filter(|_| encrypted) {
        reader.encrypted_by(id, key, Maker::from(class));
    }
    id
}
