//! What objects and their pods name.

use fineract_core::Doc;

use super::super::cluster::{Object, Workload, list};
use super::super::ports::backends;

/// Kind, namespace and name.
pub(super) type Named<'a> = (&'static str, &'a str, &'a str);

/// What an object names, besides what its pods do.
pub(super) fn of_object<'a>(object: &Object<'a>) -> Vec<Named<'a>> {
    let here = object.namespace;
    let one = |kind, namespace, path: &[&str]| -> Vec<Named<'a>> {
        object.text(path).map(|name| (kind, namespace, name)).into_iter().collect()
    };
    let mut named = match object.kind {
        "PersistentVolumeClaim" => one("StorageClass", "", &["spec", "storageClassName"]),
        "StatefulSet" => of_set(object),
        "TargetGroupBinding" => one("Service", here, &["spec", "serviceRef", "name"]),
        "HorizontalPodAutoscaler" => Vec::from_iter(target(object, "scaleTargetRef")),
        "VerticalPodAutoscaler" => Vec::from_iter(target(object, "targetRef")),
        "ExternalSecret" => {
            Vec::from_iter(own_or_shared(object, "secretStoreRef", ["SecretStore", "ClusterSecretStore"]))
        }
        "SecretStore" | "ClusterSecretStore" => Vec::from_iter(account(object)),
        "Certificate"
            if matches!(object.text(&["spec", "issuerRef", "group"]), None | Some("cert-manager.io")) =>
        {
            Vec::from_iter(own_or_shared(object, "issuerRef", ["Issuer", "ClusterIssuer"]))
        }
        "Issuer" => one("Secret", here, &["spec", "ca", "secretName"]),
        "RoleBinding" | "ClusterRoleBinding" => of_binding(object),
        "Ingress" => of_ingress(object),
        "ServiceAccount" => {
            let secrets = object.list(&["imagePullSecrets"]).iter();
            let secrets = secrets.filter_map(|secret| secret.at(&["name"])?.as_str());
            secrets.map(|name| ("Secret", here, name)).collect()
        }
        _ => Vec::new(),
    };
    if !here.is_empty() {
        named.push(("Namespace", "", here));
    }
    named
}

fn of_set<'a>(object: &Object<'a>) -> Vec<Named<'a>> {
    let service = object.text(&["spec", "serviceName"]).map(|name| ("Service", object.namespace, name));
    let claims = object.list(&["spec", "volumeClaimTemplates"]).iter();
    let classes = claims.filter_map(|claim| claim.at(&["spec", "storageClassName"])?.as_str());
    service.into_iter().chain(classes.map(|class| ("StorageClass", "", class))).collect()
}

/// What is of a kind that each namespace has, unless the reference says the other, which a cluster has.
fn own_or_shared<'a>(
    object: &Object<'a>,
    reference: &str,
    [own, shared]: [&'static str; 2],
) -> Option<Named<'a>> {
    let text = |key| object.text(&["spec", reference, key]);
    let (kind, name) = (text("kind").unwrap_or(own), text("name")?);
    if kind == shared {
        Some((shared, "", name))
    } else {
        (kind == own).then_some((own, object.namespace, name))
    }
}

/// The account that a store reads secrets as.
fn account<'a>(store: &Object<'a>) -> Option<Named<'a>> {
    let account = store.get(&["spec", "provider", "aws", "auth", "jwt", "serviceAccountRef"])?;
    let text = |key| account.at(&[key]).and_then(Doc::as_str);
    Some(("ServiceAccount", text("namespace").unwrap_or(store.namespace), text("name")?))
}

fn of_binding<'a>(object: &Object<'a>) -> Vec<Named<'a>> {
    let here = object.namespace;
    let accounts = object.list(&["subjects"]).iter().filter_map(|subject| {
        let text = |key| subject.at(&[key]).and_then(Doc::as_str);
        let is_account = text("kind") == Some("ServiceAccount");
        is_account.then_some(("ServiceAccount", text("namespace").unwrap_or(here), text("name")?))
    });
    // The cluster roles of the system are in no manifest.
    let is_role = object.text(&["roleRef", "kind"]) == Some("Role");
    let role = object.text(&["roleRef", "name"]).filter(|_| is_role);
    accounts.chain(role.map(|name| ("Role", here, name))).collect()
}

fn of_ingress<'a>(object: &Object<'a>) -> Vec<Named<'a>> {
    let services = backends(object).into_iter().filter(|service| {
        // An action of the controller's own stands in place of a service.
        service.at(&["port", "name"]).and_then(Doc::as_str) != Some("use-annotation")
    });
    let services = services.filter_map(|service| service.at(&["name"])?.as_str());
    let class = object.text(&["spec", "ingressClassName"]).map(|name| ("IngressClass", "", name));
    services.map(|name| ("Service", object.namespace, name)).chain(class).collect()
}

/// What an autoscaler scales, if it is of a kind that has replicas.
fn target<'a>(object: &Object<'a>, reference: &str) -> Option<Named<'a>> {
    let kind = match object.text(&["spec", reference, "kind"])? {
        "Deployment" => "Deployment",
        "StatefulSet" => "StatefulSet",
        "ReplicaSet" => "ReplicaSet",
        "DaemonSet" => "DaemonSet",
        _ => return None,
    };
    Some((kind, object.namespace, object.text(&["spec", reference, "name"])?))
}

/// What pods need before they start.
pub(super) fn of_pod<'a>(workload: &Workload<'a>) -> Vec<Named<'a>> {
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
