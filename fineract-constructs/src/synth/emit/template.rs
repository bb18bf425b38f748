//! CloudFormation templates.

use std::borrow::Cow;

use fineract_core::{Code, Diag, Doc, Leaf, NodeId, Severity, Slot};
use serde::Serialize;

use super::Emitted;
use super::lower::{Lower, Lowered, Plain, holder, local};
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

/// What a template has at most. Source: SPEC.md 7.1, CloudFormation quotas.
pub(super) const LIMITS: [(&str, usize); 4] =
    [("resources", 500), ("outputs", 200), ("parameters", 200), ("bytes", 1_048_576)];

pub(super) static NEAR_LIMIT: Code = Code {
    id: "LIM-005",
    title: "near a limit of a template",
    severity: Severity::Warning,
    explanation: "The template has reached 80 % of a limit that CloudFormation sets: 500 resources, 200 outputs, 200 \
parameters, 1,048,576 bytes. Plan where the next construct goes before the limit refuses it.",
};

pub(super) static DESCRIPTION: Code = Code {
    id: "LIM-006",
    title: "too long a description",
    severity: Severity::Error,
    explanation: "A template's description has at most 1,024 bytes. Source: CloudFormation quotas.",
};

/// Members in the order that they are written, each of another name.
#[derive(Default)]
struct Section<'a>(Vec<(Cow<'a, str>, Part<'a>)>);

impl<'a> Section<'a> {
    fn add(&mut self, name: impl Into<Cow<'a, str>>, part: Part<'a>) {
        self.0.push((name.into(), part));
    }

    /// Of two with one name, which the checks refuse, the later stays.
    fn sort(&mut self) {
        self.0.sort_by(|(a, _), (b, _)| a.cmp(b));
        self.0.dedup_by(|later, earlier| {
            let is_same = later.0 == earlier.0;
            if is_same {
                std::mem::swap(later, earlier);
            }
            is_same
        });
    }
}

impl Serialize for Section<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, part)| (name, part)))
    }
}

/// What a template is made of.
#[derive(Serialize)]
#[serde(untagged)]
enum Part<'a> {
    Section(Section<'a>),
    /// By the program.
    Written(Lowered<'a>),
    /// By synth.
    Made(#[serde(serialize_with = "plain")] Doc),
}

fn plain<S: serde::Serializer>(doc: &Doc, serializer: S) -> Result<S::Ok, S::Error> {
    Plain(doc).serialize(serializer)
}

/// The template of a stack, and what was found while it was written.
pub(super) fn emit(program: &Program, links: &Links, stack: NodeId) -> (Vec<u8>, Emitted, Vec<Diag>) {
    let lower = Lower { program, links, unit: stack };
    let mut parameters = Section::default();
    let mut resources = Section::default();
    for (foreign, uses) in links.imports.get(&stack).into_iter().flatten() {
        let id = holder(&foreign.output);
        if links.cross_stack == CrossStack::Parameters {
            let from = format!("{} of {}", foreign.output, program.unit(foreign.stack).name);
            let parameter = Doc::map([("Type", "String".to_owned()), ("Description", from)]);
            parameters.add(id, Part::Made(parameter));
        } else if uses.needs_holder() {
            let value = lower.get_stack_output(foreign);
            let properties = Doc::map([("Type", Doc::from("String")), ("Value", value)]);
            let holder = Doc::map([("Type", Doc::from("AWS::SSM::Parameter")), ("Properties", properties)]);
            resources.add(id, Part::Made(holder));
        }
    }
    for id in program.slot(stack, Slot::Resource) {
        resources.add(program.logical_id(id), resource(program, lower, program.leaf(id)));
    }
    resources.sort();
    let leaf = |id| (program.logical_id(id).into(), Part::Written(lower.doc(&program.leaf(id).body)));
    let conditions = Section(program.slot(stack, Slot::Condition).map(leaf).collect());
    let mut outputs = Section(program.slot(stack, Slot::Output).map(leaf).collect());
    for (name, source) in links.outputs.get(&stack).into_iter().flatten() {
        let value = local(program.logical_id(source.node), source.attribute);
        outputs.add(name, Part::Made(Doc::map([("Value", value)])));
    }
    outputs.sort();

    let counts = [&resources, &outputs, &parameters].map(|section| section.0.len());
    let mut template = Section::default();
    template.add("AWSTemplateFormatVersion", Part::Made("2010-09-09".into()));
    if let Some(text) = program.unit(stack).settings.get("description") {
        template.add("Description", Part::Written(lower.doc(text)));
    }
    let sections = [
        ("Parameters", parameters),
        ("Conditions", conditions),
        ("Resources", resources),
        ("Outputs", outputs),
    ];
    for (name, section) in sections {
        if !section.0.is_empty() {
            template.add(name, Part::Section(section));
        }
    }
    let bytes = super::json(&template);
    let findings = check_limits(program, stack, counts, bytes.len());
    let emitted = Emitted {
        resources: counts[0],
        outputs: counts[1],
        parameters: counts[2],
        objects: 0,
        bytes: bytes.len(),
        capabilities: capabilities(program, stack),
        releases: Vec::new(),
    };
    (bytes, emitted, findings)
}

fn resource<'a>(program: &'a Program, lower: Lower<'a>, leaf: &'a Leaf) -> Part<'a> {
    let mut resource = Section::default();
    resource.add("Type", Part::Made(leaf.ty.as_ref().into()));
    let mut earlier: Vec<_> = (leaf.depends_on.iter())
        .filter(|earlier| program.tree[**earlier].unit == Some(lower.unit))
        .map(|earlier| program.logical_id(*earlier))
        .collect();
    earlier.sort_unstable();
    earlier.dedup();
    if !earlier.is_empty() {
        resource.add("DependsOn", Part::Made(Doc::list(earlier)));
    }
    for (name, value) in &leaf.attributes {
        resource.add(&**name, Part::Written(lower.doc(value)));
    }
    if leaf.body.as_map().is_some_and(|properties| !properties.is_empty()) {
        resource.add("Properties", Part::Written(lower.doc(&leaf.body)));
    }
    Part::Section(resource)
}

/// What a deployment must acknowledge: named IAM resources need it.
fn capabilities(program: &Program, stack: NodeId) -> Vec<&'static str> {
    let mut types = program.slot(stack, Slot::Resource).map(|id| program.leaf(id).ty.as_ref());
    let has_iam = types.any(|ty| {
        matches!(
            ty,
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
    if has_iam { vec!["CAPABILITY_NAMED_IAM"] } else { Vec::new() }
}

fn check_limits(program: &Program, stack: NodeId, counts: [usize; 3], bytes: usize) -> Vec<Diag> {
    let codes = [&RESOURCES, &OUTPUTS, &PARAMETERS, &BYTES];
    let [resources, outputs, parameters] = counts;
    let counts = [resources, outputs, parameters, bytes];
    let row = |((code, (what, limit)), count): ((&'static Code, (&str, usize)), usize)| {
        let code = match count {
            _ if count > limit => code,
            _ if count * 5 >= limit * 4 => &NEAR_LIMIT,
            _ => return None,
        };
        let message = format!("`{}` has {count} {what} of at most {limit}", program.unit(stack).name);
        Some(program.diag(code, stack, message).help("move some constructs to another stack"))
    };
    let counted = codes.into_iter().zip(LIMITS).zip(counts).filter_map(row);
    let description = program.unit(stack).settings.get("description").and_then(Doc::as_str);
    let long = description.map(str::len).filter(|bytes| *bytes > 1024).map(|bytes| {
        let message = format!("the description of `{}` has {bytes} bytes", program.unit(stack).name);
        program.diag(&DESCRIPTION, stack, message).help("1,024 bytes at most")
    });
    counted.chain(long).collect()
}
