//! Stack refactors: what the program's `moved` entries ask of `CloudFormation`, with templates that do nothing else.
//!
//! `CloudFormation` refuses a refactor whose templates change anything beyond the moves, and those of synth may: here each
//! is the one there was, with the moves applied. What it refuses all the same is said. Source: `CloudFormation`'s user
//! guide, "Stack refactoring", considerations.

mod request;
mod rewritten;
mod types;
mod writer;

use std::collections::{BTreeMap, BTreeSet};

pub(super) use types::takes;

use super::model::{Refactor, ResourceMapping};
use super::side::Side;
use writer::Writer;

/// An account and a region.
type Place = (String, String);

/// The stacks that one refactor takes.
const STACKS: usize = 5;

/// The refactors of mappings, by account and region: one for the stacks that resources go between.
pub(super) fn refactors(
    before: &Side,
    after: &Side,
    mappings: BTreeMap<Place, BTreeSet<ResourceMapping>>,
) -> Vec<Refactor> {
    let each = |(place, mappings): (Place, BTreeSet<ResourceMapping>)| {
        connected(mappings).into_iter().map(move |(stacks, mappings)| (place.clone(), stacks, mappings))
    };
    let all = mappings.into_iter().flat_map(each);
    all.map(|(place, stacks, mappings)| refactor(before, after, place, &stacks, mappings)).collect()
}

/// The mappings of stacks that resources go between, apart from those of others.
fn connected(mappings: BTreeSet<ResourceMapping>) -> BTreeMap<BTreeSet<String>, BTreeSet<ResourceMapping>> {
    let mut groups = BTreeMap::new();
    for mapping in mappings {
        let ends = [&mapping.source, &mapping.destination];
        let mut stacks: BTreeSet<_> = ends.map(|end| end.stack_name.clone()).into();
        let mut together = BTreeSet::from([mapping]);
        groups = groups
            .into_iter()
            .filter_map(|(known, mut members): (BTreeSet<String>, _)| {
                if known.is_disjoint(&stacks) {
                    return Some((known, members));
                }
                stacks.extend(known);
                together.append(&mut members);
                None
            })
            .collect();
        groups.insert(stacks, together);
    }
    groups
}

fn refactor(
    before: &Side,
    after: &Side,
    (account, region): Place,
    stacks: &BTreeSet<String>,
    mappings: BTreeSet<ResourceMapping>,
) -> Refactor {
    let mut written = Writer::new(before, &region, stacks, &mappings).write(after);
    if stacks.len() > STACKS {
        let message =
            format!("it takes {} stacks, and a refactor takes {STACKS}: move fewer at a time", stacks.len());
        written.refused.insert(message);
    }
    let makes = stacks.iter().filter(|stack| before.stem_of(stack, Some(&region)).is_none());
    let mut refactor = Refactor {
        makes: makes.cloned().collect(),
        account,
        region: region.clone(),
        stacks: stacks.iter().cloned().collect(),
        refused: written.refused.into_iter().collect(),
        notes: written.notes.into_iter().collect(),
        templates: written.templates,
        resource_mappings: mappings.into_iter().collect(),
    };
    let large: Vec<_> = refactor.too_large().map(|(stack, size)| too_large(stack, size)).collect();
    refactor.notes.extend(large);
    refactor
}

fn too_large(stack: &str, size: usize) -> String {
    format!(
        "the template of `{stack}` has {size} bytes, more than a request takes: upload it, and name where in `TemplateURL`"
    )
}
