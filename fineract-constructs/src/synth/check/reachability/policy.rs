//! What a core network's policy document decides.

use std::collections::BTreeMap;

use fineract_core::Doc;

/// What is known of an attachment when the policy is asked for its segment.
pub(super) struct Facts<'a> {
    pub(super) tags: &'a BTreeMap<String, String>,
    pub(super) region: &'a str,
    pub(super) account: &'a str,
    pub(super) ty: &'static str,
}

/// The segment of an attachment: that of the first rule, by number, that holds.
pub(super) fn segment_of(policy: &Doc, facts: &Facts) -> Option<String> {
    let mut rules: Vec<_> = list(policy, "attachment-policies").iter().collect();
    rules.sort_by_key(|rule| match rule.at(&["rule-number"]) {
        Some(Doc::Int(number)) => *number,
        _ => i64::MAX,
    });
    let rule = rules.into_iter().find(|rule| holds(rule, facts))?;
    match text(rule, &["action", "association-method"])? {
        "constant" => text(rule, &["action", "segment"]).map(str::to_owned),
        "tag" => facts.tags.get(text(rule, &["action", "tag-value-of-key"])?).cloned(),
        _ => None,
    }
}

fn holds(rule: &Doc, facts: &Facts) -> bool {
    let mut conditions = list(rule, "conditions").iter().map(|condition| condition_holds(condition, facts));
    match text(rule, &["condition-logic"]) {
        Some("or") => conditions.any(|holds| holds),
        _ => conditions.all(|holds| holds),
    }
}

fn condition_holds(condition: &Doc, facts: &Facts) -> bool {
    let key = text(condition, &["key"]).unwrap_or_default();
    let actual = match text(condition, &["type"]) {
        Some("any") => return true,
        Some("tag-exists") => return facts.tags.contains_key(key),
        Some("tag-value") => facts.tags.get(key).map(String::as_str),
        Some("region") => Some(facts.region),
        Some("account-id") => Some(facts.account),
        Some("attachment-type") => Some(facts.ty),
        // Of ids that only the deployment knows nothing can be said.
        _ => None,
    };
    let (Some(actual), Some(value)) = (actual, text(condition, &["value"])) else { return false };
    match text(condition, &["operator"]) {
        Some("equals") => actual == value,
        Some("not-equals") => actual != value,
        Some("contains") => actual.contains(value),
        Some("begins-with") => actual.starts_with(value),
        _ => false,
    }
}

/// Whether two segments share routes. Sharing works both ways and is not transitive.
pub(super) fn shares(policy: &Doc, one: &str, other: &str) -> bool {
    list(policy, "segment-actions").iter().any(|action| {
        let Some(shared) = text(action, &["segment"]) else { return false };
        let with = |other: &str| match action.at(&["share-with"]) {
            Some(Doc::List(names)) => {
                names.iter().any(|name| name.as_str().is_some_and(|it| it == other || it == "*"))
            }
            Some(except) => !list(except, "except").iter().any(|name| name.as_str() == Some(other)),
            None => false,
        };
        text(action, &["action"]) == Some("share")
            && one != other
            && ((shared == one && with(other)) || (shared == other && with(one)))
    })
}

/// Whether the attachments of a segment are kept from each other.
pub(super) fn is_isolated(policy: &Doc, segment: &str) -> bool {
    list(policy, "segments").iter().any(|it| {
        text(it, &["name"]) == Some(segment) && it.at(&["isolate-attachments"]) == Some(&Doc::Bool(true))
    })
}

fn list<'a>(doc: &'a Doc, key: &str) -> &'a [Doc] {
    doc.at(&[key]).and_then(Doc::as_list).unwrap_or_default()
}

fn text<'a>(doc: &'a Doc, path: &[&str]) -> Option<&'a str> {
    doc.at(path).and_then(Doc::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn json(text: &str) -> Doc {
        fn doc(value: &serde_json::Value) -> Doc {
            match value {
                serde_json::Value::Null => Doc::Null,
                serde_json::Value::Bool(value) => Doc::Bool(*value),
                serde_json::Value::Number(value) => Doc::Int(value.as_i64().unwrap()),
                serde_json::Value::String(text) => Doc::from(text),
                serde_json::Value::Array(items) => Doc::list(items.iter().map(doc)),
                serde_json::Value::Object(map) => {
                    Doc::map(map.iter().map(|(key, value)| (key.clone(), doc(value))))
                }
            }
        }
        doc(&serde_json::from_str(text).unwrap())
    }

    #[test]
    fn the_first_rule_that_holds_decides() {
        let policy = json(
            r#"{"attachment-policies": [
                {"rule-number": 200, "condition-logic": "or", "conditions": [{"type": "any"}],
                 "action": {"association-method": "constant", "segment": "quarantine"}},
                {"rule-number": 100, "condition-logic": "and", "conditions": [
                    {"type": "tag-exists", "key": "segment"},
                    {"type": "region", "operator": "begins-with", "value": "eu-"}],
                 "action": {"association-method": "tag", "tag-value-of-key": "segment"}}]}"#,
        );
        let tags = BTreeMap::from([("segment".to_owned(), "prod".to_owned())]);
        let facts = |region| Facts { tags: &tags, region, account: "111122223333", ty: "vpc" };
        assert_eq!(segment_of(&policy, &facts("eu-west-1")).as_deref(), Some("prod"));
        assert_eq!(segment_of(&policy, &facts("us-east-1")).as_deref(), Some("quarantine"));
    }

    #[test]
    fn sharing_works_both_ways_and_is_not_transitive() {
        let policy = json(
            r#"{"segment-actions": [{"action": "share", "segment": "shared", "share-with": ["dev", "prod"]},
                                    {"action": "share", "segment": "logs", "share-with": {"except": ["dev"]}}]}"#,
        );
        assert!(shares(&policy, "shared", "dev") && shares(&policy, "prod", "shared"));
        assert!(!shares(&policy, "dev", "prod") && !shares(&policy, "shared", "stage"));
        assert!(shares(&policy, "prod", "logs") && !shares(&policy, "logs", "dev"));
    }
}
