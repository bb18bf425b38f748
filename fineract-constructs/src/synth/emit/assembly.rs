//! The CDK cloud assembly: `manifest.json` and `tree.json`, which the public `cdk` CLI reads.

use std::collections::{BTreeMap, BTreeSet};

use fineract_core::{Doc, NodeId, Slot, Tree, UnitKind};
use serde_json::{Map, Value as Json, json};

use super::plan::tags;
use crate::synth::finish::Program;
use crate::synth::order::Order;

/// The highest version that every CLI since 2.1100 reads; a CLI refuses a major that it doesn't know.
const VERSION: &str = "43.0.0";

pub(super) fn manifest(program: &Program, order: &Order, stems: &BTreeMap<NodeId, String>) -> Json {
    let mut artifacts = Map::new();
    artifacts.insert("Tree".into(), json!({"type": "cdk:tree", "properties": {"file": "tree.json"}}));
    for &stack in program.units.iter().filter(|unit| program.unit(**unit).kind == UnitKind::Stack) {
        artifacts.insert(stems[&stack].clone(), artifact(program, order, stems, stack));
    }
    json!({"version": VERSION, "artifacts": artifacts})
}

fn artifact(program: &Program, order: &Order, stems: &BTreeMap<NodeId, String>, stack: NodeId) -> Json {
    let unit = program.unit(stack);
    let mut dependencies: Vec<_> =
        stacks_before(program, order, stack).iter().map(|stack| &stems[stack]).collect();
    dependencies.sort();
    let mut metadata = Map::new();
    for leaf in program.slot(stack, Slot::Resource) {
        let origin = program.tree.origin(leaf);
        let entry = json!({
            "type": "aws:cdk:logicalId",
            "data": program.logical_id(leaf),
            "trace": [format!("{}:{}:{}", origin.file(), origin.line(), origin.column())],
        });
        metadata.insert(format!("/{}", program.tree.path(leaf)), json!([entry]));
    }
    metadata.sort_keys();
    let mut properties = json!({
        "templateFile": format!("{}.template.json", stems[&stack]),
        "stackName": unit.name,
        "validateOnSynth": false,
    });
    if unit.settings.get("terminationProtection") == Some(&Doc::Bool(true)) {
        properties["terminationProtection"] = json!(true);
    }
    let tags = tags(program, stack);
    if !tags.is_empty() {
        properties["tags"] = json!(tags);
    }
    json!({
        "type": "aws:cloudformation:stack",
        "environment": format!("aws://{}/{}", unit.place.account, unit.place.region),
        "properties": properties,
        "dependencies": dependencies,
        "displayName": stems[&stack],
        "metadata": metadata,
    })
}

/// The stacks that a stack comes after, through bundles too, which the assembly doesn't know.
fn stacks_before(program: &Program, order: &Order, unit: NodeId) -> BTreeSet<NodeId> {
    let mut stacks = BTreeSet::new();
    for &earlier in &order.after[&unit] {
        match program.unit(earlier).kind {
            UnitKind::Stack => drop(stacks.insert(earlier)),
            UnitKind::Bundle => stacks.extend(stacks_before(program, order, earlier)),
        }
    }
    stacks
}

pub(super) fn tree(program: &Program) -> Json {
    json!({"version": "tree-0.1", "tree": node(program, Tree::ROOT)})
}

fn node(program: &Program, id: NodeId) -> Json {
    let data = &program.tree[id];
    let mut node = Map::new();
    node.insert("id".into(), json!(if id == Tree::ROOT { "App" } else { &data.id }));
    node.insert("path".into(), json!(program.tree.path(id)));
    let mut children: Vec<_> = data.children.iter().collect();
    children.sort();
    if !children.is_empty() {
        let children = children.into_iter().map(|(id, child)| (id.clone(), self::node(program, *child)));
        node.insert("children".into(), Json::Object(children.collect()));
    }
    if let Some(leaf) = data.as_leaf().filter(|leaf| leaf.slot == Slot::Resource) {
        node.insert("attributes".into(), json!({"aws:cdk:cloudformation:type": leaf.ty}));
    }
    let info = json!({"fqn": format!("fineract-constructs.{}", data.construct), "version": env!("CARGO_PKG_VERSION")});
    node.insert("constructInfo".into(), info);
    Json::Object(node)
}
