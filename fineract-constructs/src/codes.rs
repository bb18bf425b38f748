//! The registry of diagnostic codes.

use fineract_core::Code;

use crate::{cli, synth};

/// Every code that the library reports, by the part that reports it.
pub static CODES: &[&[&[&Code]]] = &[&[fineract_core::CODES], synth::CODES, &[cli::CODES]];

/// The code with an id, such as `TREE-001`.
pub fn code(id: &str) -> Option<&'static Code> {
    all().find(|code| code.id == id)
}

/// Every code, by part.
pub(crate) fn all() -> impl Iterator<Item = &'static Code> {
    CODES
        .iter()
        .flat_map(|part| part.iter())
        .flat_map(|codes| codes.iter().copied())
}
