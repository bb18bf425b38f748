//! The twenty services of the platform: two as they stand, the others by how they differ from the nearer of these.
//!
//! A change of one service is a change of its snapshot; a change of what all have in common is one of the two.

use std::collections::BTreeMap;

use fineract::fineract::services;
use fineract_constructs::testing::Objects;
use insta::assert_snapshot;
use similar::TextDiff;

use crate::platform::PLATFORM;

/// An ordinary service, with a path of the API, a database and a cache; and an ordinary web application.
const BASES: [&str; 2] = ["business-rules", "community-app"];

/// What others are called in the snapshots.
const ANY: &str = "SERVICE";

/// The objects of a service in Dublin, by kind and what is behind the service's name; all services are called alike.
fn objects(service: &str) -> BTreeMap<String, String> {
    let bundle = Objects::of(&PLATFORM, "fineract-prod-eks-euw1/40-services").named(service);
    let longer: Vec<_> =
        services::names().filter(|name| name.len() > service.len() && name.starts_with(service)).collect();
    let files = bundle.text().split("---\n").map(str::to_owned).collect::<Vec<_>>();
    let mut found = BTreeMap::new();
    for text in files {
        let line = |key: &str| {
            let line = text.lines().find_map(|line| line.strip_prefix(key));
            line.unwrap_or_else(|| panic!("no `{key}` in {text}")).to_owned()
        };
        let (kind, name) = (line("kind: "), line("  name: "));
        if longer.iter().any(|other| name.starts_with(other)) {
            continue;
        }
        let text = text.lines().skip(1).collect::<Vec<_>>().join("\n");
        found.insert(format!("{kind} {}", name.replace(service, ANY)), text.replace(service, ANY) + "\n");
    }
    found
}

#[test]
fn services_are_those_that_all_are_like_with_differences() {
    let bases = BASES.map(|base| (base, objects(base)));
    for (base, objects) in &bases {
        let documents: Vec<_> = objects.values().map(String::as_str).collect();
        assert_snapshot!(*base, documents.join("---\n"));
    }
    let others: Vec<_> = services::names().filter(|name| !BASES.contains(name)).collect();
    assert_eq!(others.len(), 18);
    for service in others {
        let objects = objects(service);
        assert!(objects.len() > 3, "{service} has objects");
        let like =
            |(base, same): &(&str, BTreeMap<_, _>)| format!("as {base}\n{}", differences(same, &objects));
        let nearest = bases.iter().map(like).min_by_key(String::len);
        assert_snapshot!(service, nearest.expect("there are two"));
    }
}

/// What is only in the one or the other, and the lines that differ, with one of what is around them.
fn differences(base: &BTreeMap<String, String>, other: &BTreeMap<String, String>) -> String {
    let mut text = String::new();
    for name in base.keys().filter(|name| !other.contains_key(*name)) {
        text += &format!("- {name}\n");
    }
    for (name, object) in other {
        match base.get(name) {
            None => text += &format!("+ {name}\n{object}"),
            Some(same) if same == object => {}
            Some(different) => {
                let diff = TextDiff::from_lines(different.as_str(), object.as_str());
                let diff = diff.unified_diff().context_radius(1).to_string();
                // Line numbers would change with every line above.
                let lines = diff.lines().map(|line| if line.starts_with("@@") { "@@" } else { line });
                text += &format!("~ {name}\n{}\n", lines.collect::<Vec<_>>().join("\n"));
            }
        }
    }
    text
}
