//! Stacks that would deploy nothing.

use fineract_core::{Code, Diag, Severity, Slot, UnitKind};

use crate::synth::finish::Program;

pub(super) static EMPTY: Code = Code {
    id: "TREE-008",
    title: "a stack without resources",
    severity: Severity::Error,
    explanation: "CloudFormation refuses a template without resources, so the deployment would stop at this stack.\n\n\
Leave the stack out, or place something in it: `scope.placed_in(stack)` keeps paths as they are.",
};

pub(super) fn check(program: &Program, findings: &mut Vec<Diag>) {
    for &unit in &program.units {
        let stack = program.unit(unit);
        if stack.kind == UnitKind::Stack && program.slot(unit, Slot::Resource).next().is_none() {
            let message = format!("`{}` has no resource", stack.name);
            findings.push(program.diag(&EMPTY, unit, message).help("leave it out, or place something in it"));
        }
    }
}
