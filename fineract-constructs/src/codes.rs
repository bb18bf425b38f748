//! The registry of diagnostic codes.

use fineract_core::Code;

use crate::{aws, cli, config, constructs, policy, residency, synth};

static CODES: &[&[&[&Code]]] = &[
    &[fineract_core::CODES, aws::CODES],
    constructs::CODES,
    synth::CODES,
    &[policy::CODES, residency::CODES, cli::CODES, config::CODES],
];

/// Every code, by part.
pub fn codes() -> impl Iterator<Item = &'static Code> {
    let listed = CODES.iter().flat_map(|part| part.iter()).flat_map(|codes| codes.iter().copied());
    listed.chain(policy::RULES.iter().map(|rule| rule.code))
}
