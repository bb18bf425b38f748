//! Kubernetes manifests, one object a file, with a kustomization for each phase.

use std::collections::BTreeMap;

use fineract_core::{Doc, NodeId, Slot};
use serde::Serialize;
use serde_json::json;

use super::charts::Rendered;
use super::lower::{Lower, Plain};
use super::{Emitted, releases};
use crate::k8s::ObjectName;
use crate::synth::finish::Program;
use crate::synth::link::Links;

/// Writes the manifests of a bundle.
pub(super) fn emit<'a>(
    app: &str,
    program: &'a Program,
    links: &'a Links,
    bundle: NodeId,
    rendered: &mut Vec<Rendered<'a>>,
    files: &mut BTreeMap<String, Vec<u8>>,
) -> Emitted {
    let lower = Lower { program, links, unit: bundle };
    let folder = format!("k8s/{}", program.unit(bundle).name);
    let settings = &program.unit(bundle).settings;
    let objects: Vec<NodeId> = program.slot(bundle, Slot::Object).collect();
    let mut bytes = 0;
    let mut write = |name: &str, text: String| {
        let text = format!("{}{text}", header(app));
        bytes += text.len();
        files.insert(format!("{folder}/{name}"), text.into_bytes());
    };
    let names = file_names(program, &objects);
    for (object, name) in objects.iter().zip(&names) {
        let object = lower.plain(&program.leaf(*object).body);
        write(name, yaml(&Plain(&object)));
        if settings.get("charts") == Some(&Doc::Bool(true)) {
            let cluster = settings.get("cluster").and_then(Doc::as_str).unwrap_or_default();
            rendered.push(Rendered { cluster, object });
        }
    }
    let mut resources = names;
    resources.sort();
    let kustomization = json!({
        "apiVersion": "kustomize.config.k8s.io/v1beta1",
        "kind": "Kustomization",
        "resources": resources,
    });
    write("kustomization.yaml", yaml(&kustomization));
    Emitted {
        resources: 0,
        outputs: 0,
        parameters: 0,
        objects: objects.len(),
        bytes,
        capabilities: Vec::new(),
        releases: releases::emit(app, lower, bundle, files),
    }
}

/// `namespace.name.kind.yaml`, so that what belongs to one service stands together; the API group is added where two
/// kinds share a name.
fn file_names(program: &Program, objects: &[NodeId]) -> Vec<String> {
    let names: Vec<_> = objects.iter().map(|object| ObjectName::of(&program.leaf(*object).body)).collect();
    let short = |name: &ObjectName| {
        let namespace = name.namespace.as_ref().map_or_else(String::new, |namespace| format!("{namespace}."));
        format!("{namespace}{}.{}", name.name, name.kind.to_ascii_lowercase())
    };
    let mut count: BTreeMap<String, usize> = BTreeMap::new();
    for name in &names {
        *count.entry(short(name)).or_default() += 1;
    }
    let file = |name: &ObjectName| match short(name) {
        short if count[&short] == 1 => format!("{short}.yaml"),
        short => format!("{short}.{}.yaml", name.group()),
    };
    names.iter().map(file).collect()
}

pub(super) fn header(app: &str) -> String {
    format!("# Written by `cargo run -- synth` from the app `{app}`; change the program, not this file.\n")
}

pub(super) fn yaml(document: &impl Serialize) -> String {
    // One line for one text, however long: a change of a word is then a change of one line.
    let options = serde_saphyr::ser_options! { folded_wrap_chars: usize::MAX };
    serde_saphyr::to_string_with_options(document, options).expect("plain data can be written as YAML")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_that_yaml_readers_take_for_something_else_is_quoted() {
        let text =
            yaml(&json!({"a": "yes", "b": "1_000", "c": "1:30", "d": "2024-01-01", "e": "@{stack/Output}"}));
        for quoted in ["\"yes\"", "\"1_000\"", "\"1:30\"", "\"2024-01-01\"", "\"@{stack/Output}\""] {
            assert!(text.replace('\'', "\"").contains(quoted), "{quoted} in {text}");
        }
    }

    #[test]
    fn numbers_and_text_keep_their_types() {
        let text = yaml(&json!({"port": 8080, "cpu": "1", "on": true}));
        assert!(text.contains("port: 8080"), "{text}");
        assert!(text.contains("cpu: '1'") || text.contains("cpu: \"1\""), "{text}");
    }
}
