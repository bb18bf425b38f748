//! Rules that neither source has: what the services' references and quotas say of their resources.

use serde_json::{Map, Value, json};

use super::data::Data;

/// Where each applies, the schema or the number of the linter's rule whose schema holds there as well, and the source.
const RULES: &[&str] = &[
    include_str!("rules/balancing.json"),
    include_str!("rules/compute.json"),
    include_str!("rules/databases.json"),
    include_str!("rules/domains.json"),
    include_str!("rules/functions.json"),
    include_str!("rules/messages.json"),
    include_str!("rules/network.json"),
    include_str!("rules/operations.json"),
    include_str!("rules/policies.json"),
    include_str!("rules/storage.json"),
];

/// What the rules about IAM policies share; each adds `Only`, the members that its kind of statement has.
const POLICY: &str = include_str!("rules/policy_parts.json");

/// What would be right, by the number of the linter's rule.
const HELPS: &str = include_str!("rules/helps.json");

/// What a report says would be right where a rule of the linter doesn't hold.
pub(crate) fn helps(data: &Data) -> Result<Map<String, Value>, String> {
    let helps: Map<String, Value> = serde_json::from_str(HELPS).map_err(|error| error.to_string())?;
    match helps.keys().find(|id| !data.rules.contains_key(*id)) {
        Some(id) => Err(format!("there is no rule {id} any more, and it has a help")),
        None => Ok(helps),
    }
}

/// The rules, in the form of the linter's.
pub(crate) fn own(data: &Data) -> Result<Map<String, Value>, String> {
    let read = |text| serde_json::from_str::<Value>(text).map_err(|error| error.to_string());
    let policy = read(POLICY)?;
    let mut own = Map::new();
    let files = RULES.iter().map(|file| read(file)).collect::<Result<Vec<_>, _>>()?;
    for (i, rule) in files.iter().filter_map(Value::as_array).flatten().enumerate() {
        let mut rule = rule.clone();
        for place in rule["at"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            let ty = place.split('/').next().unwrap_or(place);
            data.record(ty).ok_or_else(|| format!("a rule is about `{ty}`, which there isn't"))?;
        }
        if let Some(like) = rule["like"].as_str() {
            let other = data.rules.get(like).ok_or_else(|| format!("there is no rule {like} any more"))?;
            rule["schema"] = other["schema"].clone();
        }
        if rule["schema"]["definitions"].is_object() {
            for (name, definition) in policy.as_object().into_iter().flatten() {
                rule["schema"]["definitions"][name] = definition.clone();
            }
        }
        own.insert(
            format!("own rule {i}"),
            json!({"about": rule["about"], "at": rule["at"], "schema": rule["schema"]}),
        );
    }
    Ok(own)
}
