//! What images are built from, and which of it is dead.

use fineract_core::{Doc, NodeId};

use super::View;
use crate::constructs::images::BASES;

/// What is wrong with a base.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    NeverExisted,
    Unmaintained,
}

/// Dead bases: the repository, how the tag begins, why, and what to use. Source: docker-library/official-images, 2026-08-22.
const DEAD: [(&str, &str, Fault, &str); 6] = [
    ("maven", "3.9.4-openjdk-17", Fault::NeverExisted, "maven:3.9-eclipse-temurin-17"),
    ("openjdk", "", Fault::Unmaintained, "eclipse-temurin:17-jre-jammy"),
    ("node", "14", Fault::Unmaintained, "node:22-slim"),
    ("node", "16", Fault::Unmaintained, "node:22-slim"),
    ("node", "18", Fault::Unmaintained, "node:22-slim"),
    ("node", "20", Fault::Unmaintained, "node:22-slim"),
];

/// The images with a fault, where they are, and what to use instead.
pub(super) fn faulty<'a>(view: &View<'a>, fault: Fault) -> Vec<(NodeId, &'a str, &'static str)> {
    let of_files = view.tree().ids().flat_map(|node| {
        let bases = view.tree()[node].facts.get(BASES).and_then(Doc::as_list).unwrap_or_default();
        bases.iter().filter_map(move |base| Some((node, base.as_str()?)))
    });
    let of_pods = view.objects().iter().flat_map(|object| {
        object
            .containers()
            .filter_map(move |container| Some((object.node, container.at(&["image"])?.as_str()?)))
    });
    let dead = |(node, image): (NodeId, &'a str)| {
        let (repository, tag) = image.split('@').next()?.rsplit_once(':')?;
        let repository = repository.strip_prefix("docker.io/").unwrap_or(repository);
        let repository = repository.strip_prefix("library/").unwrap_or(repository);
        let is = |start: &str| {
            start.is_empty()
                || tag == start
                || tag.starts_with(&format!("{start}-"))
                || tag.starts_with(&format!("{start}."))
        };
        let known = DEAD.iter().find(|known| known.0 == repository && is(known.1) && known.2 == fault)?;
        Some((node, image, known.3))
    };
    of_files.chain(of_pods).filter_map(dead).collect()
}
