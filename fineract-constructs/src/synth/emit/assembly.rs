//! The CDK cloud assembly: `manifest.json` and `tree.json`, which the public `cdk` CLI reads.

use std::collections::{BTreeMap, BTreeSet};

use fineract_core::{NodeId, Origin, Slot, Tree, UnitKind};
use indexmap::IndexMap;
use serde::Serialize;
use serde::ser::SerializeMap;
use serde_json::ser::{PrettyFormatter, Serializer};

use super::plan::{is_protected, tags};
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
    trace: [Trace; 1],
}

/// A line of the program.
struct Trace(Origin);

impl Serialize for Trace {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{}:{}:{}", self.0.file(), self.0.line(), self.0.column()))
    }
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
        let trace = [Trace(program.tree.origin(leaf))];
        let data = program.logical_id(leaf);
        let path = ["/", &program.tree.path(leaf)].concat();
        (path, [Metadata { r#type: "aws:cdk:logicalId", data, trace }])
    };
    Artifact::Stack {
        environment: format!("aws://{}/{}", unit.place.account, unit.place.region),
        properties: StackProperties {
            template_file: format!("{}.template.json", stems[&stack]),
            stack_name: &unit.name,
            validate_on_synth: false,
            termination_protection: is_protected(unit).then_some(true),
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

#[derive(Serialize)]
struct TreeJson<'a> {
    version: &'static str,
    tree: Branch<'a>,
}

/// A node and all below it, which are read as they are written.
struct Branch<'a> {
    program: &'a Program,
    node: NodeId,
    id: &'a str,
    path: &'a str,
}

/// The nodes in one, by id.
struct Children<'a>(&'a Branch<'a>);

impl Serialize for Branch<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let node = &self.program.tree[self.node];
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", self.id)?;
        map.serialize_entry("path", self.path)?;
        if !node.children.is_empty() {
            map.serialize_entry("children", &Children(self))?;
        }
        if let Some(leaf) = node.as_leaf().filter(|leaf| leaf.slot == Slot::Resource) {
            map.serialize_entry("attributes", &Attributes { ty: &leaf.ty })?;
        }
        let fqn = format_args!("fineract-constructs.{}", node.construct);
        map.serialize_entry("constructInfo", &ConstructInfo { fqn, version: env!("CARGO_PKG_VERSION") })?;
        map.end()
    }
}

impl Serialize for Children<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Branch { program, node, path, .. } = *self.0;
        let children = &program.tree[node].children;
        let slash = if path.is_empty() { "" } else { "/" };
        let mut map = serializer.serialize_map(Some(children.len()))?;
        for (id, node) in children {
            let path = [path, slash, id].concat();
            map.serialize_entry(id, &Branch { program, node: *node, id, path: &path })?;
        }
        map.end()
    }
}

#[derive(Serialize)]
struct Attributes<'a> {
    #[serde(rename = "aws:cdk:cloudformation:type")]
    ty: &'a str,
}

#[derive(Serialize)]
struct ConstructInfo<'a> {
    fqn: std::fmt::Arguments<'a>,
    version: &'static str,
}

/// Tools read it, people only a change of it: a line for each member, and no indent, which would be most of the file.
pub(super) fn tree(program: &Program) -> Vec<u8> {
    let tree = Branch { program, node: Tree::ROOT, id: "App", path: "" };
    let mut bytes = Vec::with_capacity(1 << 20);
    let mut serializer = Serializer::with_formatter(&mut bytes, PrettyFormatter::with_indent(b""));
    let tree = TreeJson { version: "tree-0.1", tree };
    tree.serialize(&mut serializer).expect("plain data with text keys serializes");
    bytes.push(b'\n');
    bytes
}
