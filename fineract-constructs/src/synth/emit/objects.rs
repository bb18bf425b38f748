//! Kubernetes objects, as they are read where they are deployed.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use fineract_core::{Doc, NodeId, Slot};

use super::GitOps;
use super::lower::{Lower, Plain};
use super::manifests::yaml;
use crate::k8s::ObjectName;
use crate::parallel;
use crate::synth::finish::Program;
use crate::synth::link::Links;

/// An object of a bundle.
pub(super) struct Object<'a> {
    pub(super) bundle: NodeId,
    pub(super) cluster: &'a str,
    /// Whether it is in the charts.
    pub(super) charted: bool,
    pub(super) name: ObjectName,
    pub(super) document: Cow<'a, Doc>,
    /// The document as YAML, once it is written.
    pub(super) text: Arc<str>,
}

/// The objects of the bundles, in their order, on all cores.
pub(super) fn objects<'a>(
    program: &'a Program,
    links: &'a Links,
    bundles: &[NodeId],
    gitops: Option<GitOps>,
) -> Vec<Object<'a>> {
    let read = parallel::each(bundles, |&bundle| of_bundle(program, links, bundle, gitops));
    let mut objects: Vec<_> = read.into_iter().flatten().collect();
    let mut namesakes: BTreeMap<&ObjectName, Vec<usize>> = BTreeMap::new();
    for (index, object) in objects.iter().enumerate() {
        namesakes.entry(&object.name).or_default().push(index);
    }
    let namesakes: Vec<_> = namesakes.into_values().collect();
    let written = parallel::each(&namesakes, |namesakes| texts(&objects, namesakes));
    for (index, text) in written.into_iter().flatten() {
        objects[index].text = text;
    }
    objects
}

fn of_bundle<'a>(
    program: &'a Program,
    links: &'a Links,
    bundle: NodeId,
    gitops: Option<GitOps>,
) -> Vec<Object<'a>> {
    let lower = Lower { program, links, unit: bundle };
    let settings = &program.unit(bundle).settings;
    let object = |leaf| {
        let mut document = lower.plain(&program.leaf(leaf).body);
        let name = ObjectName::of(&document);
        if let Some(gitops) = gitops {
            gitops.keep(&name, &mut document);
        }
        Object {
            bundle,
            cluster: settings.get("cluster").and_then(Doc::as_str).unwrap_or_default(),
            charted: settings.get("charts") == Some(&Doc::Bool(true)),
            name,
            document,
            text: Arc::default(),
        }
    };
    program.slot(bundle, Slot::Object).map(object).collect()
}

/// The texts of objects with one name: what is the same in several clusters is written once.
fn texts(objects: &[Object], namesakes: &[usize]) -> Vec<(usize, Arc<str>)> {
    let mut written: Vec<(&Doc, Arc<str>)> = Vec::new();
    let text = |&index: &usize| {
        let document = &*objects[index].document;
        let known = written.iter().find(|(known, _)| *known == document).map(|(_, text)| Arc::clone(text));
        let text = known.unwrap_or_else(|| {
            let text: Arc<str> = yaml(&Plain(document)).into();
            written.push((document, Arc::clone(&text)));
            text
        });
        (index, text)
    };
    namesakes.iter().map(text).collect()
}
