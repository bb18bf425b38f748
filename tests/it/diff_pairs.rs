//! What `diff` says of two templates, held pair by pair; `./tests/checkers --diff` asks a peer about the same pairs.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fineract_constructs::diff::{DangerKind, Diff, Files, Part};
use fineract_schema::{Replacement, resource_type};
use serde_json::{Value as Json, json};

fn pairs() -> Vec<(String, Json)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diff");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
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
        BTreeMap::from([("stack.template.json".to_owned(), serde_json::to_vec(&pair[side]).unwrap())])
    };
    Diff::between("test", &files("before"), &files("after"), &[])
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
    insta::assert_snapshot!(pairs().iter().filter_map(tell).collect::<Vec<_>>().join("\n"));
}
