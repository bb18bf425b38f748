//! What `diff` says of two templates, held pair by pair; `./tests/checkers --diff` asks a peer about the same pairs.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fineract_constructs::diff::{Change, DangerKind, Diff, Files, Part};
use fineract_schema::{Replacement, resource_type};
use serde_json::{Value as Json, json};

/// The pairs of templates.
fn pairs() -> Vec<(String, Json)> {
    read("tests/diff")
}

/// The pairs of Kubernetes objects.
fn objects() -> Vec<(String, Json)> {
    read("tests/diff/objects")
}

fn read(folder: &str) -> Vec<(String, Json)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let files =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_file());
    let read = |path: std::path::PathBuf| {
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        (name, serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap())
    };
    let mut pairs: Vec<_> = files.map(read).collect();
    pairs.sort_by(|a, b| a.0.cmp(&b.0));
    pairs
}

fn diff(pair: &Json) -> Diff {
    let files = |side: &str| -> Files {
        let Some(objects) = pair[side].as_array() else {
            return BTreeMap::from([(
                "stack.template.json".to_owned(),
                serde_json::to_vec(&pair[side]).unwrap(),
            )]);
        };
        // JSON is YAML, and a cluster that was there has a bundle in both plans.
        let file = |object: &Json| {
            let name = format!("k8s/cluster/10-all/{}.{}.yaml", object["metadata"]["name"], object["kind"]);
            (name.replace('"', ""), serde_json::to_vec(object).unwrap())
        };
        let mut files: Files = objects.iter().map(file).collect();
        let bundle = json!({"name": "cluster/10-all", "source": "k8s/cluster/10-all", "cluster": "cluster"});
        files.insert("plan.json".into(), serde_json::to_vec(&json!({"units": [bundle]})).unwrap());
        files
    };
    Diff::between("test", &files("before"), &files("after"), &[])
}

/// What is dangerous in a pair, and of what.
fn dangers(diff: &Diff) -> Vec<String> {
    let told = |change: &Change| {
        change.dangers.iter().map(|danger| format!("{}: {}", change.name, danger.message)).collect::<Vec<_>>()
    };
    let mut told: Vec<_> = diff.changes.iter().flat_map(told).collect();
    told.sort();
    told
}

#[test]
fn the_dangers_are_those_of_the_pair() {
    let with_dangers = pairs().into_iter().filter(|(_, pair)| pair.get("dangers").is_some());
    let all: Vec<_> = with_dangers.chain(objects()).collect();
    assert!(all.len() >= 60);
    let wrong = all.iter().filter_map(|(name, pair)| {
        let mut wanted: Vec<&str> =
            pair["dangers"].as_array().unwrap().iter().filter_map(Json::as_str).collect();
        wanted.sort_unstable();
        let found = dangers(&diff(pair));
        (found != wanted).then(|| format!("{name}: {found:#?}, not {wanted:#?}"))
    });
    let wrong: Vec<_> = wrong.collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_effects_on_resources_are_those_of_the_pair() {
    let pairs = pairs();
    assert!(pairs.len() >= 30);
    for (name, pair) in &pairs {
        let diff = diff(pair);
        let resources = diff.changes.iter().filter(|change| change.part == Part::Resource);
        let effects: serde_json::Map<_, _> =
            resources.map(|change| (change.name.clone(), json!(change.effect))).collect();
        assert_eq!(Json::Object(effects), pair["effects"], "{name}: {diff:#?}");
        let broadens = |kind| matches!(kind, DangerKind::Permission | DangerKind::Network);
        let dangers: BTreeSet<_> =
            diff.changes.iter().flat_map(|change| &change.dangers).map(|it| it.kind).collect();
        assert_eq!(json!(dangers.iter().copied().any(broadens)), pair["broadens"], "{name}: {dangers:?}");
    }
}

#[test]
fn the_schema_says_what_the_pair_says_it_says() {
    for (name, pair) in pairs() {
        for (id, properties) in pair["schema"].as_object().unwrap() {
            let ty = pair["after"]["Resources"][id]["Type"].as_str().unwrap();
            for (property, facts) in properties.as_object().unwrap() {
                let known = resource_type(ty).into_iter().flat_map(|ty| ty.create_only());
                let of_property = known.filter(|(path, _)| path.split('/').next() == Some(property.as_str()));
                let found: serde_json::Map<_, _> = of_property
                    .map(|(path, how)| {
                        let how = match how {
                            Replacement::Always => "always",
                            Replacement::Conditional => "conditional",
                            Replacement::Disputed => "disputed",
                        };
                        (path.to_owned(), json!(how))
                    })
                    .collect();
                assert_eq!(Json::Object(found), *facts, "{name}: {ty}.{property}");
            }
        }
    }
}

/// What each pair comes to, on one page: dangers, and what changes besides resources.
#[test]
fn dangers_and_other_sections() {
    let tell = |(name, pair): &(String, Json)| {
        let diff = diff(pair);
        let dangers =
            diff.changes.iter().flat_map(|change| change.dangers.iter().map(move |danger| (change, danger)));
        let dangers = dangers.map(|(change, danger)| format!("{}: {}", change.name, danger.message));
        let others = diff.changes.iter().filter(|change| change.part != Part::Resource);
        let others = others.map(|change| format!("{:?} {} {:?}", change.part, change.name, change.action));
        let told: Vec<_> = dangers.chain(others).collect();
        (!told.is_empty()).then(|| format!("{name}\n  {}", told.join("\n  ")))
    };
    let pairs = pairs().into_iter().filter(|(_, pair)| pair.get("dangers").is_none());
    let pairs: Vec<_> = pairs.collect();
    insta::assert_snapshot!(pairs.iter().filter_map(tell).collect::<Vec<_>>().join("\n"));
}
