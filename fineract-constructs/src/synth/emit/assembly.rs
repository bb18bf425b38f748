//! The CDK cloud assembly: `manifest.json` and `tree.json`, which the public `cdk` CLI reads.

use std::collections::{BTreeMap, BTreeSet};

use fineract_core::{Doc, NodeId, Slot, Tree, UnitKind};
use indexmap::IndexMap;
use serde::Serialize;

use super::plan::tags;
use crate::synth::finish::Program;
use crate::synth::order::Order;

/// The highest version that every CLI since 2.1100 reads; a CLI refuses a major that it doesn't know.
const VERSION: &str = "43.0.0";

/// `manifest.json`.
#[derive(Serialize)]
pub(super) struct Manifest<'a> {
    version: &'static str,
    artifacts: IndexMap<&'a str, Artifact<'a>>,
}

#[derive(Serialize)]
#[serde(tag = "type", rename_all_fields = "camelCase")]
enum Artifact<'a> {
    #[serde(rename = "cdk:tree")]
    Tree { properties: TreeFile },
    #[serde(rename = "aws:cloudformation:stack")]
    Stack {
        environment: String,
        properties: StackProperties<'a>,
        dependencies: Vec<&'a str>,
        display_name: &'a str,
        metadata: BTreeMap<String, [Metadata<'a>; 1]>,
    },
}

#[derive(Serialize)]
struct TreeFile {
    file: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct StackProperties<'a> {
    template_file: String,
    stack_name: &'a str,
    validate_on_synth: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    termination_protection: Option<bool>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    tags: BTreeMap<String, String>,
}

/// Where a logical id comes from.
#[derive(Serialize)]
struct Metadata<'a> {
    r#type: &'static str,
    data: &'a str,
    trace: [String; 1],
}

pub(super) fn manifest<'a>(
    program: &'a Program,
    order: &Order,
    stems: &'a BTreeMap<NodeId, String>,
) -> Manifest<'a> {
    let mut artifacts = IndexMap::new();
    artifacts.insert("Tree", Artifact::Tree { properties: TreeFile { file: "tree.json" } });
    for &stack in program.units.iter().filter(|unit| program.unit(**unit).kind == UnitKind::Stack) {
        artifacts.insert(stems[&stack].as_str(), artifact(program, order, stems, stack));
    }
    Manifest { version: VERSION, artifacts }
}

fn artifact<'a>(
    program: &'a Program,
    order: &Order,
    stems: &'a BTreeMap<NodeId, String>,
    stack: NodeId,
) -> Artifact<'a> {
    let unit = program.unit(stack);
    let mut dependencies: Vec<_> =
        stacks_before(program, order, stack).iter().map(|stack| stems[stack].as_str()).collect();
    dependencies.sort_unstable();
    let metadata = |leaf: NodeId| {
        let origin = program.tree.origin(leaf);
        let trace = [format!("{}:{}:{}", origin.file(), origin.line(), origin.column())];
        let data = program.logical_id(leaf);
        (format!("/{}", program.tree.path(leaf)), [Metadata { r#type: "aws:cdk:logicalId", data, trace }])
    };
    let protected = unit.settings.get("terminationProtection") == Some(&Doc::Bool(true));
    Artifact::Stack {
        environment: format!("aws://{}/{}", unit.place.account, unit.place.region),
        properties: StackProperties {
            template_file: format!("{}.template.json", stems[&stack]),
            stack_name: &unit.name,
            validate_on_synth: false,
            termination_protection: protected.then_some(true),
            tags: tags(program, stack),
        },
        dependencies,
        display_name: &stems[&stack],
        metadata: program.slot(stack, Slot::Resource).map(metadata).collect(),
    }
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

/// `tree.json`.
#[derive(Serialize)]
pub(super) struct TreeJson<'a> {
    version: &'static str,
    tree: Branch<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Branch<'a> {
    id: &'a str,
    path: String,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    children: BTreeMap<&'a str, Branch<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    attributes: Option<Attributes<'a>>,
    construct_info: ConstructInfo,
}

#[derive(Serialize)]
struct Attributes<'a> {
    #[serde(rename = "aws:cdk:cloudformation:type")]
    ty: &'a str,
}

#[derive(Serialize)]
struct ConstructInfo {
    fqn: String,
    version: &'static str,
}

pub(super) fn tree(program: &Program) -> TreeJson<'_> {
    TreeJson { version: "tree-0.1", tree: Branch { id: "App", ..branch(program, Tree::ROOT) } }
}

fn branch(program: &Program, id: NodeId) -> Branch<'_> {
    let node = &program.tree[id];
    let children = node.children.iter().map(|(id, child)| (id.as_str(), branch(program, *child)));
    let resource = node.as_leaf().filter(|leaf| leaf.slot == Slot::Resource);
    Branch {
        id: &node.id,
        path: program.tree.path(id),
        children: children.collect(),
        attributes: resource.map(|leaf| Attributes { ty: &leaf.ty }),
        construct_info: ConstructInfo {
            fqn: format!("fineract-constructs.{}", node.construct),
            version: env!("CARGO_PKG_VERSION"),
        },
    }
}
