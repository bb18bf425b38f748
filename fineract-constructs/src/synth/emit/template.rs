//! CloudFormation templates.

use std::collections::BTreeMap;

use fineract_core::{Code, Diag, Leaf, NodeId, Severity, Slot};
use serde_json::{Map, Value as Json, json};

use super::lower::{Lower, holder};
use super::{Emitted, object};
use crate::synth::CrossStack;
use crate::synth::finish::Program;
use crate::synth::link::Links;

macro_rules! limit {
    ($name:ident, $id:literal, $what:literal) => {
        pub(super) static $name: Code = Code {
            id: $id,
            title: concat!("too many ", $what),
            severity: Severity::Error,
            explanation: concat!(
                "CloudFormation takes at most 500 resources, 200 outputs, 200 parameters and 1,048,576 bytes in a \
template; this one has too many ", $what, ".\n\nMove some constructs to another stack: `scope.placed_in(stack)` keeps \
their paths, and so their logical ids. Source: CloudFormation quotas."
            ),
        };
    };
}

limit!(RESOURCES, "LIM-001", "resources");
limit!(OUTPUTS, "LIM-002", "outputs");
limit!(PARAMETERS, "LIM-003", "parameters");
limit!(BYTES, "LIM-004", "bytes");

pub(super) static NEAR_LIMIT: Code = Code {
    id: "LIM-005",
    title: "near a limit of a template",
    severity: Severity::Warning,
    explanation: "The template has reached 80 % of a limit that CloudFormation sets: 500 resources, 200 outputs, 200 \
parameters, 1,048,576 bytes. Plan where the next construct goes before the limit refuses it.",
};

/// Writes the template of a stack.
pub(super) fn emit(
    program: &Program,
    links: &Links,
    stack: NodeId,
    stem: &str,
    files: &mut BTreeMap<String, Vec<u8>>,
    findings: &mut Vec<Diag>,
) -> Emitted {
    let lower = Lower { program, links, unit: stack };
    let mut parameters = Map::new();
    let mut resources = Map::new();
    for (foreign, uses) in links.imports.get(&stack).into_iter().flatten() {
        let id = holder(&foreign.output);
        if links.cross_stack == CrossStack::Parameters {
            let from = format!("{} of {}", foreign.output, program.unit(foreign.stack).name);
            parameters.insert(id, json!({"Type": "String", "Description": from}));
        } else if uses.needs_holder() {
            let properties = json!({"Type": "String", "Value": lower.get_stack_output(foreign)});
            resources.insert(id, json!({"Type": "AWS::SSM::Parameter", "Properties": properties}));
        }
    }
    for id in program.slot(stack, Slot::Resource) {
        resources.insert(program.logical_id(id).to_owned(), resource(program, lower, program.leaf(id)));
    }
    resources.sort_keys();
    let conditions: Map<_, _> = program
        .slot(stack, Slot::Condition)
        .map(|id| (program.logical_id(id).to_owned(), lower.doc(&program.leaf(id).body)))
        .collect();
    let outputs = outputs(program, links, lower, stack);

    let counts = [resources.len(), outputs.len(), parameters.len()];
    let capabilities = capabilities(&resources);
    let mut template = Map::new();
    template.insert("AWSTemplateFormatVersion".into(), "2010-09-09".into());
    if let Some(text) = program.unit(stack).settings.get("description") {
        template.insert("Description".into(), lower.doc(text));
    }
    let sections = [
        ("Parameters", parameters),
        ("Conditions", conditions),
        ("Resources", resources),
        ("Outputs", outputs),
    ];
    for (name, section) in sections {
        if !section.is_empty() {
            template.insert(name.into(), Json::Object(section));
        }
    }
    let bytes = super::json(&template);
    let size = bytes.len();
    check_limits(program, stack, counts, size, findings);
    files.insert(format!("{stem}.template.json"), bytes);
    Emitted {
        resources: counts[0],
        outputs: counts[1],
        parameters: counts[2],
        objects: 0,
        bytes: size,
        capabilities,
        releases: Vec::new(),
    }
}

fn resource(program: &Program, lower: Lower, leaf: &Leaf) -> Json {
    let mut resource = Map::new();
    resource.insert("Type".into(), Json::String(leaf.ty.clone().into_owned()));
    let mut earlier: Vec<_> = (leaf.depends_on.iter())
        .filter(|earlier| program.tree[**earlier].unit == Some(lower.unit))
        .map(|earlier| program.logical_id(*earlier))
        .collect();
    earlier.sort_unstable();
    earlier.dedup();
    if !earlier.is_empty() {
        resource.insert("DependsOn".into(), json!(earlier));
    }
    for (name, value) in &leaf.attributes {
        resource.insert(name.clone(), lower.doc(value));
    }
    if leaf.body.as_map().is_some_and(|properties| !properties.is_empty()) {
        resource.insert("Properties".into(), lower.doc(&leaf.body));
    }
    Json::Object(resource)
}

fn outputs(program: &Program, links: &Links, lower: Lower, stack: NodeId) -> Map<String, Json> {
    let mut outputs: Map<_, _> = program
        .slot(stack, Slot::Output)
        .map(|id| (program.logical_id(id).to_owned(), lower.doc(&program.leaf(id).body)))
        .collect();
    for (name, source) in links.outputs.get(&stack).into_iter().flatten() {
        let value = match source.attribute {
            None => json!({"Ref": program.logical_id(source.node)}),
            Some(attribute) => json!({"Fn::GetAtt": [program.logical_id(source.node), attribute]}),
        };
        outputs.insert(name.clone(), object([("Value", value)]));
    }
    outputs.sort_keys();
    outputs
}

/// What a deployment must acknowledge: named IAM resources need it.
fn capabilities(resources: &Map<String, Json>) -> Vec<&'static str> {
    let types = resources.values().filter_map(|resource| resource["Type"].as_str());
    let iam = types.filter(|ty| {
        matches!(
            *ty,
            "AWS::IAM::AccessKey"
                | "AWS::IAM::Group"
                | "AWS::IAM::InstanceProfile"
                | "AWS::IAM::ManagedPolicy"
                | "AWS::IAM::Policy"
                | "AWS::IAM::Role"
                | "AWS::IAM::RolePolicy"
                | "AWS::IAM::User"
        )
    });
    if iam.count() > 0 { vec!["CAPABILITY_NAMED_IAM"] } else { Vec::new() }
}

fn check_limits(
    program: &Program,
    stack: NodeId,
    counts: [usize; 3],
    bytes: usize,
    findings: &mut Vec<Diag>,
) {
    let rows = [
        (&RESOURCES, "resources", counts[0], 500),
        (&OUTPUTS, "outputs", counts[1], 200),
        (&PARAMETERS, "parameters", counts[2], 200),
        (&BYTES, "bytes", bytes, 1_048_576),
    ];
    for (code, what, count, limit) in rows {
        let code = match count {
            _ if count > limit => code,
            _ if count * 5 >= limit * 4 => &NEAR_LIMIT,
            _ => continue,
        };
        let message = format!("`{}` has {count} {what} of at most {limit}", program.unit(stack).name);
        findings.push(program.diag(code, stack, message).help("move some constructs to another stack"));
    }
}
