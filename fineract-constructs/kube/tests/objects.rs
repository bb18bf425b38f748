//! What typed objects write.

use fineract_core::{App, Doc, Slot, Value};
use fineract_kube::prelude::*;

fn text<'a>(doc: &'a Doc, path: &[&str]) -> &'a str {
    doc.at(path).and_then(Doc::as_str).unwrap_or_else(|| panic!("no text at {path:?} of {doc:?}"))
}

fn keys(doc: &Doc) -> Vec<&str> {
    doc.as_map().expect("a map").keys().map(AsRef::as_ref).collect()
}

#[test]
fn an_object_begins_with_its_version_kind_and_metadata() {
    let map = core_v1::ConfigMap::new("settings")
        .data([("a", "1")])
        .annotation("note", "x")
        .label("app", "loans")
        .namespace("fineract")
        .manifest();
    assert_eq!(keys(&map), ["apiVersion", "kind", "metadata", "data"]);
    assert_eq!(
        keys(&map.as_map().expect("a map")["metadata"]),
        ["name", "namespace", "labels", "annotations"]
    );
    assert_eq!(text(&map, &["apiVersion"]), "v1");
}

#[test]
fn what_must_be_given_is_an_argument() {
    let class = scheduling_v1::PriorityClass::new("critical", 1_000_000).manifest();
    assert_eq!(class.at(&["value"]), Some(&Doc::Int(1_000_000)));
    let role = rbac_v1::RoleRef::new("rbac.authorization.k8s.io", "Role", "reader");
    let binding = rbac_v1::RoleBinding::new("readers", role).manifest();
    assert_eq!(text(&binding, &["roleRef", "name"]), "reader");
}

#[test]
fn ports_are_numbers_or_names_and_amounts_are_texts() {
    let port = core_v1::ServicePort::new(443).target_port("https");
    let other = core_v1::ServicePort::new(80).target_port(8080);
    let service =
        core_v1::Service::new("loans").spec(core_v1::ServiceSpec::new().ports([port, other])).manifest();
    let ports = service.at(&["spec", "ports"]).and_then(Doc::as_list).expect("ports");
    assert_eq!(text(&ports[0], &["targetPort"]), "https");
    assert_eq!(ports[1].at(&["targetPort"]), Some(&Doc::Int(8080)));
    let quota = core_v1::ResourceQuotaSpec::new().hard([("requests.cpu", "20")]);
    let quota = core_v1::ResourceQuota::new("all").spec(quota).manifest();
    assert_eq!(text(&quota, &["spec", "hard", "requests.cpu"]), "20");
}

#[test]
fn a_bound_value_stands_where_a_literal_would() {
    let role: Value<String> = Value::from_doc("arn:aws:iam::1:role/loans");
    let account = core_v1::ServiceAccount::new("loans").annotation("eks.amazonaws.com/role-arn", role.bind());
    let arn = account.manifest();
    assert_eq!(
        text(&arn, &["metadata", "annotations", "eks.amazonaws.com/role-arn"]),
        "arn:aws:iam::1:role/loans"
    );
}

#[test]
fn raw_reaches_into_lists_and_escaped_keys() {
    let pod = core_v1::Pod::new("one")
        .spec(core_v1::PodSpec::new([core_v1::Container::new("app")]))
        .raw("spec.containers.0.tty", true)
        .raw("spec.containers.1.name", "second")
        .raw(r"metadata.annotations.example\.org/note", "x")
        .manifest();
    let containers = pod.at(&["spec", "containers"]).and_then(Doc::as_list).expect("containers");
    assert_eq!(containers[0].at(&["tty"]), Some(&Doc::Bool(true)));
    assert_eq!(text(&containers[1], &["name"]), "second");
    assert_eq!(text(&pod, &["metadata", "annotations", "example.org/note"]), "x");
}

#[test]
fn a_claim_is_part_of_a_stateful_set() {
    let claim = core_v1::PersistentVolumeClaim::new("data")
        .spec(core_v1::PersistentVolumeClaimSpec::new().access_modes(["ReadWriteOnce"]));
    let labels = [("app", "db")];
    let pod = core_v1::PodTemplateSpec::new().metadata(meta_v1::ObjectMeta::new().labels(labels));
    let spec = apps_v1::StatefulSetSpec::new(meta_v1::LabelSelector::new().match_labels(labels), pod)
        .volume_claim_templates([claim]);
    let set = apps_v1::StatefulSet::new("db").spec(spec).manifest();
    let claims = set.at(&["spec", "volumeClaimTemplates"]).and_then(Doc::as_list).expect("claims");
    assert_eq!(text(&claims[0], &["metadata", "name"]), "data");
}

#[test]
fn custom_resources_refer_to_types_of_kubernetes() {
    let pool = tigera_operator::IPPool::new("192.168.0.0/16")
        .encapsulation(tigera_operator::IPPool::ENCAPSULATION_VXLAN)
        .block_size(26);
    let network = tigera_operator::CalicoNetworkSpec::new().bgp("Disabled").ip_pools([pool]);
    let tolerations = [core_v1::Toleration::new().operator("Exists")];
    let spec = tigera_operator::InstallationSpec::new()
        .kubernetes_provider("EKS")
        .calico_network(network)
        .control_plane_tolerations(tolerations);
    let installation = tigera_operator::Installation::new("default").spec(spec).manifest();
    assert_eq!(text(&installation, &["apiVersion"]), "operator.tigera.io/v1");
    let pools = installation.at(&["spec", "calicoNetwork", "ipPools"]).and_then(Doc::as_list).expect("pools");
    assert_eq!(text(&pools[0], &["encapsulation"]), "VXLAN");
}

#[test]
fn an_added_object_is_a_leaf_that_is_known_by_its_name() {
    let mut app = App::new();
    let account = app.root().add("account", core_v1::ServiceAccount::new("loans").namespace("fineract"));
    let spec = core_v1::PodSpec::new([core_v1::Container::new("app")]).service_account_name(&account);
    let pod = app.root().add("pod", core_v1::Pod::new("one").spec(spec));
    assert_eq!((account.name(), account.namespace()), ("loans", Some("fineract")));
    let (tree, diags) = app.into_parts();
    assert!(diags.is_empty());
    let leaf = tree[pod.node()].as_leaf().expect("a leaf");
    assert_eq!((leaf.slot, leaf.ty.as_ref()), (Slot::Object, "v1/Pod"));
    assert_eq!(text(&leaf.body, &["spec", "serviceAccountName"]), "loans");
    assert_eq!(tree[account.node()].construct, "ServiceAccount");
}

#[test]
fn an_object_of_any_kind_is_a_leaf_of_that_kind() {
    let mut app = App::new();
    let lease = Manifest::new("coordination.k8s.io/v1", "Lease", "leader").namespace("kube-system");
    let lease = app.root().add("lease", lease.raw("spec.leaseDurationSeconds", 15));
    let (tree, _) = app.into_parts();
    let leaf = tree[lease.node()].as_leaf().expect("a leaf");
    assert_eq!(leaf.ty, "coordination.k8s.io/v1/Lease");
    assert_eq!(lease.namespace(), Some("kube-system"));
    assert_eq!(keys(&leaf.body), ["apiVersion", "kind", "metadata", "spec"]);
}

/// Adding a module is one file and one line; the line is forgotten easily.
#[test]
#[expect(clippy::disallowed_methods, reason = "a test may read the folder that it is about")]
fn every_generated_file_is_a_module() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let root = std::fs::read_to_string(folder.join("lib.rs")).expect("the root is there");
    for entry in std::fs::read_dir(folder).expect("the folder is there") {
        let file = entry.expect("an entry").file_name().into_string().expect("a plain name");
        let module = file.trim_end_matches(".rs");
        assert!(module == "lib" || root.contains(&format!("mod {module};")), "`{file}` is no module");
    }
}
