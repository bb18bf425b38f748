//! Placeholders of manifests are filled from the outputs of deployed stacks, all or none.

use fineract_constructs::cli::{CliError, Style};
use fineract_constructs::core::{App, Doc, Expr, NodeId, Scope, Value};
use fineract_constructs::k8s::{Bundle, Version, made_elsewhere};
use fineract_constructs::kube::core_v1::ConfigMap;
use fineract_constructs::kube::prelude::*;
use fineract_constructs::synth::{Assembly, Options, StackOutputs, synth_with};
use serde_json::{Value as Json, json};

use crate::support::{Thing, dublin, file, hold};

/// A manifest that holds two values of a stack.
pub(crate) fn program(app: &mut Scope) {
    let stack = app.add("data", dublin().stack("data"));
    let [files, queue] = ["files", "queue"].map(|id| app.at(stack).add(id, Thing::new()));
    let bundle = app.add(
        "services",
        Bundle::new("prod-euw1", "40-services", Version::new(35), dublin().place()).charts(),
    );
    made_elsewhere(app, bundle, "Namespace", "", "loans");
    let value = |node: NodeId| Value::<String>::from_doc(Doc::from(Expr::Att(node, "Value"))).bind();
    let config = ConfigMap::new("config")
        .namespace("loans")
        .label("app.kubernetes.io/name", "config")
        .data([("files", value(files)), ("queue", value(queue))]);
    app.at(bundle).add("config", config);
}

fn with(outputs: &Json) -> Assembly {
    let mut app = App::new();
    program(&mut app.root());
    synth_with("test", app, Options::default(), &StackOutputs::parse(outputs).unwrap()).unwrap()
}

#[test]
fn a_value_that_yaml_would_take_for_something_else_stays_text() {
    let nasty = "12: 'x' \"y\" #z\n{{ no }}";
    let outputs = json!({"test-prod-data-euw1": {"DataFilesValue": nasty, "DataQueueValue": "0123"}});
    let assembly = with(&outputs);
    assert!(assembly.bindings.bindings.is_empty(), "{:?}", assembly.bindings);
    let manifest = file(&assembly, "k8s/prod-euw1/40-services/loans.config.configmap.yaml");
    let object: Json = serde_saphyr::from_str(manifest).unwrap();
    assert_eq!(object["data"], json!({"files": nasty, "queue": "0123"}));
    for (path, text) in &assembly.files {
        let text = std::str::from_utf8(text).unwrap();
        let holds = path.starts_with("k8s/") || path.starts_with("charts/");
        assert!(!holds || !text.contains("@{"), "{path} has a placeholder");
    }
}

#[test]
fn cli_005_outputs_that_are_missing_are_named_all_at_once() {
    let assembly = with(&json!({"another": {"DataFilesValue": "fs-1"}}));
    assert!(file(&assembly, "bindings.json").contains("DataFilesValue"));
    hold("CLI-005", &CliError::missing_outputs(&assembly.bindings).render(Style::Plain));
}
