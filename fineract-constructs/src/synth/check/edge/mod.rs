//! Load balancers, web ACLs, names and accelerators, whoever wrote them: a construct or a program's own resources.

mod accelerators;
mod aliases;
mod balancers;
mod records;
mod web;

use fineract_core::Diag;

use super::resource::{Resource, of_type, referred};
use crate::synth::finish::Program;

pub(in crate::synth) use accelerators::CODES as ACCELERATORS;
pub(in crate::synth) use aliases::CODES as ALIASES;
pub(in crate::synth) use balancers::CODES as BALANCERS;
pub(in crate::synth) use records::CODES as RECORDS;
pub(in crate::synth) use web::CODES as WEB;

pub(super) fn check(program: &Program, findings: &mut Vec<Diag>) {
    balancers::check(program, findings);
    web::check(program, findings);
    accelerators::check(program, findings);
    records::check(program, findings);
    aliases::check(program, findings);
}
