//! Mistakes of the sources, one function each; each fails once its mistake is gone, so that it can be removed.

use super::data::Data;

/// Mends the data.
pub(crate) fn apply(data: &mut Data) -> Result<(), String> {
    let fixups: &[(&str, fn(&mut Data) -> Result<(), String>)] = &[];
    for (name, fixup) in fixups {
        fixup(data).map_err(|error| format!("the fixup `{name}` no longer applies: {error}"))?;
    }
    Ok(())
}
