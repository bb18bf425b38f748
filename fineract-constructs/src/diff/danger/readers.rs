//! Outputs that are gone while something still reads them.

use crate::diff::model::{Action, Change, DangerKind, Effect, Part};
use crate::diff::side::{Read, Side};

/// Outputs that a unit reads and no stack puts out, and outputs that go away before their reader is brought up to date.
pub(in crate::diff) fn broken(before: &Side, after: &Side) -> Vec<Change> {
    let mut found: Vec<Change> = Vec::new();
    let mut report = |stem: &str, read: &Read, message: String| {
        let side = if after.template_bytes(stem).is_some() { after } else { before };
        let place = side.place(stem, &read.output);
        let known = |change: &&mut Change| change.is_at(&place);
        if let Some(change) = found.iter_mut().find(known) {
            return change.danger(DangerKind::BrokenReader, message);
        }
        let mut change = Change::new(Part::Output, "Output", place, Action::Removed, Effect::Delete);
        change.danger(DangerKind::BrokenReader, message);
        found.push(change);
    };
    for reader in after.units.values() {
        for read in &reader.reads {
            let Some(stem) = stem(before, read) else { continue };
            if has(before, stem, read) && !has(after, stem, read) {
                report(stem, read, format!("`{}` reads it", reader.name));
            }
        }
    }
    for (source, reader) in &before.units {
        let Some(later) = after.units.get(source) else { continue };
        for read in reader.reads.iter().filter(|read| !later.reads.contains(read)) {
            let Some(stem) = stem(before, read) else { continue };
            let gone = has(before, stem, read) && !has(after, stem, read);
            let Some(producer) = after.units.get(stem).filter(|producer| gone && producer.wave <= later.wave)
            else {
                continue;
            };
            let message = format!(
                "it goes in wave {}, and `{}`, which reads it, is brought up to date in wave {}: until then it can't be \
updated or rolled back",
                producer.wave, reader.name, later.wave
            );
            report(stem, read, message);
        }
    }
    found
}

fn stem<'a>(side: &Side<'a>, read: &Read) -> Option<&'a str> {
    side.stem_of(&read.stack, Some(&read.region))
}

fn has(side: &Side, stem: &str, read: &Read) -> bool {
    side.section(stem, "Outputs").is_some_and(|outputs| outputs.contains_key(&read.output))
}
