//! Other files, by folder.

use std::collections::{BTreeMap, BTreeSet};

use super::Files;
use super::model::FolderRow;
use super::side::has_ending;

/// Files that say what other files hold, or how it is ordered: their changes are told there.
const TOLD_ELSEWHERE: [&str; 3] = ["plan.json", "bindings.json", "kustomization.yaml"];

/// Folders and files that nobody deploys from.
const REPORTS: [&str; 7] =
    ["index.md", "tree.json", "manifest.json", "residency", "failover", "runbooks", "graph"];

/// The files that differ and are neither templates nor manifests.
pub(super) fn rows(before: &Files, after: &Files) -> Vec<FolderRow> {
    let mut rows: BTreeMap<String, FolderRow> = BTreeMap::new();
    let paths: BTreeSet<_> = before.keys().chain(after.keys()).collect();
    for path in paths {
        let (old, new) = (before.get(path), after.get(path));
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        let is_manifest = path.starts_with("k8s/") && has_ending(path, "yaml");
        if old == new || path.ends_with(".template.json") || is_manifest || TOLD_ELSEWHERE.contains(&name) {
            continue;
        }
        // A chart or a cluster is one thing, whatever folders it has.
        let parts: Vec<_> = folder.split('/').take(2).collect();
        let folder = parts.join("/");
        let name = path.strip_prefix(&format!("{folder}/")).unwrap_or(path).to_owned();
        let is_report = REPORTS.contains(&path.split('/').next().unwrap_or_default())
            || REPORTS.contains(&name.as_str())
            || has_ending(&name, "md");
        let row = rows.entry(format!("{folder} {is_report}")).or_insert_with(|| FolderRow {
            folder,
            deployed: !is_report,
            added: Vec::new(),
            changed: Vec::new(),
            removed: Vec::new(),
        });
        match (old, new) {
            (None, _) => row.added.push(name),
            (_, None) => row.removed.push(name),
            _ => row.changed.push(name),
        }
    }
    rows.into_values().collect()
}
