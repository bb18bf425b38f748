//! Mistakes of the sources, one function each; each fails once its mistake is gone, so that it can be removed.

use serde_json::{Value, json};

use super::data::Data;

type Fixup = fn(&mut Data) -> Result<(), String>;

const FIXUPS: &[(&str, Fixup)] = &[
    ("encryption_of_trust_providers", encryption_of_trust_providers),
    ("mail_exchanger_priorities", mail_exchanger_priorities),
];

/// Mends the data.
pub(crate) fn apply(data: &mut Data) -> Result<(), String> {
    for (name, fixup) in FIXUPS {
        fixup(data).map_err(|error| format!("the fixup `{name}` no longer applies: {error}"))?;
    }
    Ok(())
}

/// The definition of a trust provider's encryption is itself; verified access endpoints have the same, whole.
fn encryption_of_trust_providers(data: &mut Data) -> Result<(), String> {
    const NAME: &str = "SseSpecification";
    let definition = |data: &Data, ty: &str| {
        let record = data.record(ty).ok_or_else(|| format!("there is no `{ty}`"))?;
        Ok::<_, String>(record["schema"]["definitions"][NAME].clone())
    };
    if definition(data, "AWS::EC2::VerifiedAccessTrustProvider")?["$ref"] != "#/definitions/SseSpecification"
    {
        return Err("the definition is not itself any more".into());
    }
    let whole = definition(data, "AWS::EC2::VerifiedAccessEndpoint")?;
    if !whole["properties"].is_object() {
        return Err("the other definition is not whole".into());
    }
    let record = data.record_mut("AWS::EC2::VerifiedAccessTrustProvider").ok_or("there is no such type")?;
    record["schema"]["definitions"][NAME] = whole;
    Ok(())
}

/// `{1-3}` is no repeat: the pattern of `MX` records takes no priority from 60000 to 65535.
fn mail_exchanger_priorities(data: &mut Data) -> Result<(), String> {
    let record = data.rules.get_mut("E3023").ok_or("there is no rule about record sets")?;
    let pattern = &mut record["schema"]["definitions"]["MXRecord"]["pattern"];
    replace_in(pattern, &[("6[0-4][0-9]{1-3}", "6[0-4][0-9]{3}"), ("65[0-4][0-9]{1-2}", "65[0-4][0-9]{2}")])
}

fn replace_in(text: &mut Value, replacements: &[(&str, &str)]) -> Result<(), String> {
    for (from, to) in replacements {
        let old = text.as_str().ok_or("the text is gone")?;
        if !old.contains(from) {
            return Err(format!("`{from}` is gone"));
        }
        *text = json!(old.replace(from, to));
    }
    Ok(())
}
