//! Every resource against the registry's schema of its type, in the region of its stack.

use fineract_core::{Code, Diag, Severity, Slot, UnitKind};

use crate::synth::finish::Program;

pub(super) static UNKNOWN_TYPE: Code = Code {
    id: "SCHEMA-001",
    title: "unknown resource type",
    severity: Severity::Error,
    explanation: "CloudFormation's registry has no such resource type. The schemas in this version of the library are of \
October 2026; a custom resource starts with `Custom::`.",
};

pub(super) static NOT_IN_REGION: Code = Code {
    id: "SCHEMA-002",
    title: "resource type not in this region",
    severity: Severity::Error,
    explanation: "The resource type is not registered in the region of the stack, so the deployment would fail there. \
Place the resource in a stack of a region that has the type, or use another service.",
};

pub(super) static PROPERTY: Code = Code {
    id: "SCHEMA-003",
    title: "property against its schema",
    severity: Severity::Error,
    explanation: "A property has a value that CloudFormation's registry schema of its type refuses: an unknown name, a \
missing required property, another type, a text that doesn't match the pattern, a number out of range, a value that is \
not one of those allowed, or properties that exclude each other.\n\nThe report names the path of the property. Values \
that only the deployment knows are not checked.",
};

/// The type of all that a program's own functions make.
const CUSTOM: &str = "AWS::CloudFormation::CustomResource";

pub(super) fn check(program: &Program, findings: &mut Vec<Diag>) {
    let attribute_type = |node, name: &str| {
        let leaf = program.tree()[node].as_leaf()?;
        fineract_schema::resource_type(&leaf.ty)?.attribute(name)
    };
    for &unit in program.units.iter().filter(|unit| program.unit(**unit).kind == UnitKind::Stack) {
        let region = program.unit(unit).place.region;
        for id in program.slot(unit, Slot::Resource) {
            let leaf = program.leaf(id);
            let name = if leaf.ty.starts_with("Custom::") { CUSTOM } else { &*leaf.ty };
            let Some(ty) = fineract_schema::resource_type(name) else {
                let message = format!("CloudFormation has no type `{}`", leaf.ty);
                let mut diag = program.diag(&UNKNOWN_TYPE, id, message);
                diag.help = fineract_schema::nearest_type_name(&leaf.ty)
                    .map(|name| format!("did you mean `{name}`?"));
                findings.push(diag);
                continue;
            };
            if !ty.is_in(region) {
                let message = format!("`{}` is not available in {region}", leaf.ty);
                findings.push(program.diag(&NOT_IN_REGION, id, message));
            }
            for violation in ty.check(&leaf.body, region, &attribute_type) {
                let space = if violation.path.is_empty() { "" } else { " " };
                let message = format!("{}{space}{}: {}", leaf.ty, violation.path, violation.message);
                let mut diag = program.diag(&PROPERTY, id, message);
                diag.help = violation.help;
                add(findings, diag);
            }
        }
    }
}

/// Adds a finding. What a construct makes several of, such as a group of nodes for each zone, has the same mistake in each: it is
/// told once, of all of them.
fn add(findings: &mut Vec<Diag>, finding: Diag) {
    let (parent, name) = finding.path.rsplit_once('/').unwrap_or(("", &finding.path));
    let is_same = |told: &&mut Diag| {
        told.message == finding.message
            && told.origin == finding.origin
            && told.path.rsplit_once('/').is_some_and(|(beside, _)| beside == parent)
    };
    match findings.iter_mut().find(is_same) {
        Some(told) => told.path.extend([", ", name]),
        None => findings.push(finding),
    }
}
