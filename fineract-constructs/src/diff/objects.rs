//! What changed in the clusters, object by object.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value as Json;

use super::Files;
use super::danger::{Around, of_object};
use super::immutable::is_immutable;
use super::model::{Action, Change, Effect, Field, Part, Place};
use super::side::{Side, has_ending, text};
use super::value::{Scalars, deltas, spelled};
use crate::config::yaml;

/// An object's cluster, API group, kind, namespace and name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Identity {
    cluster: String,
    group: String,
    kind: String,
    namespace: String,
    name: String,
}

/// The manifests that differ, on one side.
type Objects = BTreeMap<Identity, (String, Json)>;

/// The changes of objects.
pub(super) fn changes(before: &Side, after: &Side, files: [&Files; 2]) -> Vec<Change> {
    let [old_files, new_files] = files;
    let is_manifest = |path: &&String| {
        path.starts_with("k8s/") && has_ending(path, "yaml") && !path.ends_with("/kustomization.yaml")
    };
    let paths: BTreeSet<_> = old_files.keys().chain(new_files.keys()).filter(is_manifest).collect();
    let differ: Vec<_> =
        paths.into_iter().filter(|path| old_files.get(*path) != new_files.get(*path)).collect();
    let (old, new) = (read(old_files, &differ), read(new_files, &differ));
    let identities: BTreeSet<_> = old.keys().chain(new.keys()).collect();
    let mut around: BTreeMap<&str, Around> = BTreeMap::new();
    for identity in &identities {
        let around = around.entry(&identity.cluster).or_insert_with(|| Around {
            is_new: !before.units.values().any(|unit| unit.cluster == identity.cluster),
            ..Around::default()
        });
        look_around(around, identity, [old.get(identity), new.get(identity)], files);
        match (old.get(identity), new.get(identity)) {
            (None, Some((_, object))) => around.came.push(object),
            (Some((_, object)), None) => around.gone.push(object),
            _ => {}
        }
    }
    let of = |identity: &Identity| {
        let around = &around[identity.cluster.as_str()];
        change(identity, old.get(identity), new.get(identity), [before, after], around)
    };
    identities.into_iter().filter_map(of).collect()
}

/// Reads what else is in a cluster, where what a change does depends on it.
fn look_around(
    around: &mut Around,
    identity: &Identity,
    sides: [Option<&(String, Json)>; 2],
    files: [&Files; 2],
) {
    let [Some((_, before)), Some((_, after))] = sides else { return };
    let selector = |object: &'_ Json| object["spec"]["podSelector"].clone();
    let [old_files, new_files] = files;
    match identity.kind.as_str() {
        "PersistentVolumeClaim" => {
            let grows =
                |class: Json| (text(&class["metadata"]["name"]), class["allowVolumeExpansion"] == true);
            let classes = || of_kinds(new_files, &identity.cluster, &["StorageClass"]);
            around.classes.get_or_insert_with(|| classes().into_iter().map(grows).collect());
        }
        "NetworkPolicy" if selector(before) != selector(after) => {
            let kinds = ["Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "Job"];
            let of = |files| of_kinds(files, &identity.cluster, &kinds);
            around.workloads.get_or_insert_with(|| [old_files, new_files].map(of));
        }
        _ => {}
    }
}

/// All objects of some kinds in a cluster.
fn of_kinds(files: &Files, cluster: &str, kinds: &[&str]) -> Vec<Json> {
    let folder = format!("k8s/{cluster}/");
    let here = files.range(folder.clone()..).take_while(|(path, _)| path.starts_with(&folder));
    let texts = here.filter_map(|(_, content)| std::str::from_utf8(content).ok());
    let named = texts.filter(|text| kinds.iter().any(|kind| text.contains(kind)));
    let documents = named.filter_map(|text| Some(yaml::read(text).ok()?.to_json()));
    documents.filter(|object| kinds.iter().any(|kind| object["kind"] == *kind)).collect()
}

fn read(files: &Files, paths: &[&String]) -> Objects {
    let object = |path: &String| {
        let document = yaml::read(std::str::from_utf8(files.get(path)?).ok()?).ok()?.to_json();
        let mut parts = path.strip_prefix("k8s/")?.split('/');
        let (cluster, phase) = (parts.next()?, parts.next()?);
        let api = text(&document["apiVersion"]);
        let identity = Identity {
            cluster: cluster.to_owned(),
            group: api.rsplit_once('/').map_or("", |(group, _)| group).to_owned(),
            kind: text(&document["kind"]),
            namespace: text(&document["metadata"]["namespace"]),
            name: text(&document["metadata"]["name"]),
        };
        Some((identity, (format!("k8s/{cluster}/{phase}"), document)))
    };
    paths.iter().filter_map(|path| object(path)).collect()
}

fn change(
    identity: &Identity,
    before: Option<&(String, Json)>,
    after: Option<&(String, Json)>,
    [old, new]: [&Side; 2],
    around: &Around,
) -> Option<Change> {
    let name = match identity.namespace.as_str() {
        "" => identity.name.clone(),
        namespace => format!("{namespace}/{}", identity.name),
    };
    let place = match after.or(before)? {
        (bundle, _) if after.is_some() => place(new, bundle, &name, identity),
        (bundle, _) => place(old, bundle, &name, identity),
    };
    let (action, effect) = match (before, after) {
        (None, _) => (Action::Added, Effect::Create),
        (_, None) => (Action::Removed, Effect::Delete),
        _ => (Action::Changed, Effect::InPlace),
    };
    let mut change = Change::new(Part::Object, &*identity.kind, place, action, effect);
    let (before, after) = (before.map(|it| &it.1), after.map(|it| &it.1));
    if let (Some(before), Some(after)) = (before, after) {
        change.fields = deltas(before, after, Scalars::Strict)
            .into_iter()
            .map(|delta| {
                let path = spelled(&delta.path);
                let refused = is_immutable(&identity.kind, &path) || is_frozen(before, &path);
                let effect = if refused { Effect::Recreate } else { Effect::InPlace };
                Field { path, before: delta.before, after: delta.after, effect, because: None }
            })
            .collect();
        change.effect = change.fields.iter().map(|field| field.effect).max()?;
    }
    of_object(&mut change, before, after, around);
    Some(change)
}

/// A config map or secret can say that its content stays.
fn is_frozen(object: &Json, path: &str) -> bool {
    let content = ["data", "binaryData", "stringData", "immutable"];
    object["immutable"] == true && content.iter().any(|field| path.split(['.', '[']).next() == Some(field))
}

fn place(side: &Side, bundle: &str, name: &str, identity: &Identity) -> Place {
    let mut place = side.place(bundle, name);
    place.cluster.clone_from(&identity.cluster);
    place
}
