//! What is written as YAML is read back as it was.

use std::collections::BTreeMap;

use fineract_constructs::core::{Doc, Slot};
use fineract_constructs::k8s::{Bundle, Version};
use fineract_constructs::kube::core_v1::ConfigMap;
use fineract_constructs::kube::prelude::*;
use proptest::prelude::*;
use serde_json::Value as Json;

use crate::platform::app;
use crate::support::{dublin, file, synthesize};

/// A document without expressions as JSON.
fn json(doc: &Doc) -> Option<Json> {
    Some(match doc {
        Doc::Null => Json::Null,
        Doc::Bool(value) => (*value).into(),
        Doc::Int(number) => (*number).into(),
        Doc::Float(number) => (*number).into(),
        Doc::Str(text) => text.as_str().into(),
        Doc::List(items) => Json::Array(items.iter().map(json).collect::<Option<_>>()?),
        Doc::Map(map) => {
            let members = map.iter().map(|(key, value)| Some((key.clone(), json(value)?)));
            Json::Object(members.collect::<Option<_>>()?)
        }
        Doc::Expr(_) => return None,
    })
}

fn key(bundle: &str, object: &Json) -> String {
    let text = |path| object.pointer(path).and_then(Json::as_str).unwrap_or_default();
    let metadata = ["/metadata/namespace", "/metadata/name"].map(text).join("/");
    format!("{bundle} {} {} {metadata}", text("/apiVersion"), text("/kind"))
}

#[test]
fn every_manifest_of_the_platform_is_the_object_that_it_came_from() {
    let (tree, _) = app().build().unwrap().into_parts();
    let mut objects = BTreeMap::new();
    for id in tree.ids() {
        let Some(leaf) = tree[id].as_leaf().filter(|leaf| leaf.slot == Slot::Object) else { continue };
        let bundle = &tree[tree[id].unit.unwrap()].as_unit().unwrap().name;
        // What waits for a stack's output is not what it was.
        if let Some(object) = json(&leaf.body) {
            objects.insert(key(bundle, &object), object);
        }
    }
    assert!(objects.len() > 2000, "{} objects", objects.len());

    let assembly = app().synth().unwrap();
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
    for (bundle, text) in folders {
        let documents: Vec<Json> = serde_saphyr::from_multiple(&text).unwrap();
        for document in documents {
            if let Some(object) = objects.remove(&key(bundle, &document)) {
                assert_eq!(document, object, "{bundle}");
            }
        }
    }
    assert!(objects.is_empty(), "not written: {:?}", objects.keys());
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
