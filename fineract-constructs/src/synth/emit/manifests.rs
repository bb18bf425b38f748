//! Kubernetes manifests, one object a file, with a kustomization for each phase.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::json;

use super::lower::Lower;
use super::objects::Object;
use super::{Emitted, releases};

/// Writes the manifests of a bundle.
pub(super) fn emit(app: &str, lower: Lower, objects: &[&Object]) -> (Emitted, BTreeMap<String, Vec<u8>>) {
    let mut files = BTreeMap::new();
    let header = header(app);
    let folder = format!("k8s/{}", lower.program.unit(lower.unit).name);
    let mut bytes = 0;
    let mut write = |name: &str, text: &str| {
        let text = [header.as_str(), text].concat().into_bytes();
        bytes += text.len();
        files.insert([folder.as_str(), "/", name].concat(), text);
    };
    let mut names = file_names(objects);
    for (object, name) in objects.iter().zip(&names) {
        write(name, &object.text);
    }
    names.sort_unstable();
    let kustomization = json!({
        "apiVersion": "kustomize.config.k8s.io/v1beta1",
        "kind": "Kustomization",
        "resources": names,
    });
    write("kustomization.yaml", &yaml(&kustomization));
    let emitted = Emitted {
        resources: 0,
        outputs: 0,
        parameters: 0,
        objects: objects.len(),
        bytes,
        capabilities: Vec::new(),
        releases: releases::emit(app, lower, &mut files),
    };
    (emitted, files)
}

/// `namespace.name.kind.yaml`, so that what belongs to one service stands together; the API group is added where two
/// kinds share a name.
fn file_names(objects: &[&Object]) -> Vec<String> {
    let short = |Object { name, .. }: &&Object| {
        let (namespace, dot) = name.namespace.as_ref().map_or(("", ""), |namespace| (namespace, "."));
        [namespace, dot, &name.name, ".", &name.kind.to_ascii_lowercase()].concat()
    };
    let names: Vec<_> = objects.iter().map(short).collect();
    let mut count: BTreeMap<&str, usize> = BTreeMap::new();
    for name in &names {
        *count.entry(name).or_default() += 1;
    }
    let file = |(object, name): (&&Object, &String)| match count[name.as_str()] {
        1 => [name, ".yaml"].concat(),
        _ => [name, ".", object.name.group(), ".yaml"].concat(),
    };
    objects.iter().zip(&names).map(file).collect()
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
