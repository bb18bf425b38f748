//! What is written as YAML is read back as it was.

use std::collections::{BTreeMap, BTreeSet};

use fineract_constructs::constructs::compute::{IdentityMode, LbOwnership};
use fineract_constructs::constructs::data::incluster::{Postgres, Redis};
use fineract_constructs::constructs::services::{Access, DataMode, FineractService, SecretUse, release};
use fineract_constructs::core::{App, Doc, Key, Scope, Slot};
use fineract_constructs::k8s::{Bundle, Installer, ObjectName, Version};
use fineract_constructs::kube::core_v1::ConfigMap;
use fineract_constructs::kube::prelude::*;
use fineract_constructs::label;
use fineract_constructs::synth::Assembly;
use proptest::prelude::*;
use serde_json::Value as Json;

use crate::platform::{PLATFORM, app};
use crate::support::{codes, dublin, file, synthesize};

/// Whether a document was read back as what it was written from; where a stack's output is to come, there is a placeholder.
fn is_same(written: &Doc, read: &Json) -> bool {
    match (written, read) {
        (Doc::Expr(_), Json::String(text)) => text.contains("@{"),
        (Doc::Null, Json::Null) => true,
        (Doc::Bool(written), Json::Bool(read)) => written == read,
        (Doc::Int(written), Json::Number(read)) => read.as_i64() == Some(*written),
        (Doc::Float(written), Json::Number(read)) => read.as_f64() == Some(*written),
        (Doc::Str(written), Json::String(read)) => written == read,
        (Doc::List(written), Json::Array(read)) => {
            written.len() == read.len()
                && written.iter().zip(read).all(|(written, read)| is_same(written, read))
        }
        (Doc::Map(written), Json::Object(read)) => {
            let is_there =
                |(key, value): (&Key, &Doc)| read.get(&**key).is_some_and(|read| is_same(value, read));
            written.len() == read.len() && written.iter().all(is_there)
        }
        _ => false,
    }
}

/// An object's bundle and name.
fn key(bundle: &str, name: &ObjectName) -> String {
    let ObjectName { api_version, kind, namespace, name } = name;
    format!("{bundle} {api_version} {kind} {}/{name}", namespace.as_deref().unwrap_or_default())
}

/// Takes off what is written onto an object for Argo CD to keep it.
fn take_keep_off(document: &mut Json) {
    let Some(metadata) = document["metadata"].as_object_mut() else { return };
    let Some(annotations) = metadata.get_mut("annotations").and_then(Json::as_object_mut) else { return };
    let keep = ["compare-options", "sync-options"].map(|option| format!("argocd.argoproj.io/{option}"));
    if keep.iter().filter_map(|key| annotations.remove(key)).count() == 2 && annotations.is_empty() {
        metadata.remove("annotations");
    }
}

/// Reads all manifests of an assembly back, and says what kinds there are.
fn read_back(app: App, assembly: &Assembly) -> BTreeSet<String> {
    let (tree, _) = app.into_parts();
    let mut objects = BTreeMap::new();
    for id in tree.ids() {
        let Some(leaf) = tree[id].as_leaf().filter(|leaf| leaf.slot == Slot::Object) else { continue };
        let bundle = &tree[tree[id].unit.unwrap()].as_unit().unwrap().name;
        objects.insert(key(bundle, &ObjectName::of(&leaf.body)), &leaf.body);
    }

    let mut folders: BTreeMap<&str, String> = BTreeMap::new();
    for (path, text) in &assembly.files {
        let text = std::str::from_utf8(text).unwrap();
        let name = path.rsplit('/').next().unwrap();
        let folder =
            path.strip_prefix("k8s/").filter(|_| path.ends_with(".yaml") && name != "kustomization.yaml");
        if let Some((folder, _)) = folder.and_then(|path| path.rsplit_once('/')) {
            *folders.entry(folder).or_default() += &format!("---\n{text}");
        } else if path.ends_with(".yaml") && !path.contains("/templates/") {
            serde_saphyr::from_str::<Json>(text).unwrap_or_else(|error| panic!("{path}: {error}"));
        }
    }
    let mut kinds = BTreeSet::new();
    for (bundle, text) in folders {
        let documents: Vec<Json> = serde_saphyr::from_multiple(&text).unwrap();
        for mut document in documents {
            take_keep_off(&mut document);
            let name = ObjectName::of_json(&document);
            let key = key(bundle, &name);
            let object = objects.remove(&key).unwrap_or_else(|| panic!("{key} came from nowhere"));
            assert!(is_same(object, &document), "{key}\n{object:?}\n{document}");
            kinds.insert(name.kind);
        }
    }
    assert!(objects.is_empty(), "not written: {:?}", objects.keys());
    kinds
}

#[test]
fn every_manifest_of_the_platform_is_the_object_that_it_came_from() {
    let kinds = read_back(app().build().unwrap(), &PLATFORM);
    for custom in
        ["ExternalSecret", "Installation", "SecretStore", "TargetGroupBinding", "VerticalPodAutoscaler"]
    {
        assert!(kinds.contains(custom), "{custom} is not among {kinds:?}");
    }
}

/// With all that a cluster can have in place of what it has by default.
#[test]
fn manifests_of_other_modes_are_the_objects_that_they_came_from() {
    for installer in [Installer::ArgoCd, Installer::Flux] {
        let program = |app: &mut Scope| {
            let (cluster, stores) = crate::incluster::cluster_with(app, |cluster| {
                let cluster = cluster.identity(IdentityMode::PodIdentity).installer(installer);
                cluster.load_balancers(LbOwnership::Controller)
            });
            let database = Postgres::new(&cluster, &stores).clients([label!("teller")]);
            let database = app.add("postgres", database);
            app.add("redis", Redis::new(&cluster, &stores));
            let teller = FineractService::backend("teller", release("1.0.0"))
                .database(Access::ReadWrite)
                .secret(SecretUse::Database, database.credential.name())
                .data_mode(DataMode::InCluster)
                .replicas(2..=4);
            app.add("teller", teller.on(&cluster));
        };
        let assembly = synthesize(program).unwrap_or_else(|findings| panic!("{:?}", codes(&findings)));
        let mut app = App::new();
        program(&mut app.root());
        let kinds = read_back(app, &assembly);
        let release = if installer == Installer::Flux { "HelmRelease" } else { "Application" };
        for kind in [release, "StatefulSet", "HorizontalPodAutoscaler"] {
            assert!(kinds.contains(kind), "{kind} is not among {kinds:?}");
        }
    }
}

#[test]
fn manifests_of_databases_in_clusters_are_the_objects_that_they_came_from() {
    // Acceptance is what comes first of the two that are managed.
    let text = include_str!("../../platform.yaml").replacen("data: managed", "data: inCluster", 1);
    let app = fineract::APPS[0].configure("platform.yaml", &text).unwrap();
    let assembly = app.synth().unwrap_or_else(|findings| panic!("{:?}", codes(&findings)));
    assert!(read_back(app.build().unwrap(), &assembly).contains("StatefulSet"));
}

/// Text that readers of YAML take for something else.
const NASTY: [&str; 24] = [
    "yes",
    "no",
    "on",
    "off",
    "y",
    "N",
    "null",
    "~",
    "",
    "0x1F",
    "0o17",
    "017",
    "1_000",
    "1e3",
    ".inf",
    "1:30",
    "2024-01-01",
    "<<",
    "- a",
    "a: b",
    "a #b",
    "@{stack/Output}",
    "*anchor",
    "line\n---\nline",
];

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::sample::select(&NASTY[..]).prop_map(str::to_owned),
        "[ -~\\n\\t]{0,40}",
        "\\PC{0,20}",
        "[0-9._:+-]{1,8}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_stays_the_text_that_it_is(values in prop::collection::vec(text(), 1..6)) {
        let data: Vec<_> = values.iter().enumerate().map(|(index, value)| (format!("key{index}"), value.clone())).collect();
        let expected: Json = data.iter().cloned().map(|(key, value)| (key, Json::String(value))).collect::<serde_json::Map<_, _>>().into();
        let assembly = synthesize(|app| {
            let bundle = app.add("b", Bundle::new("prod-eks", "40-services", Version::new(35), dublin().place()));
            app.at(bundle).add("config", ConfigMap::new("config").namespace("default").data(data));
        }).unwrap();
        let text = file(&assembly, "k8s/prod-eks/40-services/default.config.configmap.yaml");
        let object: Json = serde_saphyr::from_str(text).unwrap();
        prop_assert_eq!(&object["data"], &expected);
    }
}
