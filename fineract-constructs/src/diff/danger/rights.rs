//! Roles of a cluster that allow more than before, and bindings that give them to more.

use serde_json::Value as Json;

use super::around::Around;
use super::permissions::{list, spelled};
use crate::diff::model::{Change, DangerKind};

/// Adds what rules of a role allow that no old one did.
pub(super) fn widened_rules(change: &mut Change, before: Option<&Json>, after: Option<&Json>) {
    let rules = |doc: Option<&Json>| -> Vec<Json> {
        doc.and_then(|doc| doc["rules"].as_array()).cloned().unwrap_or_default()
    };
    let (old, new) = (rules(before), rules(after));
    let texts = |rule: &Json, key: &str| -> Vec<String> {
        rule[key].as_array().into_iter().flatten().map(spelled).collect()
    };
    let within = |rule: &Json, old: &Json| {
        ["apiGroups", "resources", "nonResourceURLs", "verbs"].iter().all(|key| {
            let known = texts(old, key);
            texts(rule, key).iter().all(|it| known.contains(it) || known.iter().any(|known| known == "*"))
        }) && (old.get("resourceNames").is_none() || old["resourceNames"] == rule["resourceNames"])
    };
    for rule in new.iter().filter(|rule| !old.iter().any(|old| within(rule, old))) {
        let everything = texts(rule, "verbs").iter().any(|verb| verb == "*");
        if before.is_none() && !everything {
            continue;
        }
        let (verbs, what) =
            (texts(rule, "verbs"), [texts(rule, "resources"), texts(rule, "nonResourceURLs")].concat());
        let message = format!(
            "allows {} on {}",
            list(&verbs.iter().collect::<Vec<_>>()),
            list(&what.iter().collect::<Vec<_>>())
        );
        change.danger(DangerKind::Permission, message);
    }
}

/// Adds who gets a role by a binding, unless they come with it.
pub(super) fn bound(change: &mut Change, before: Option<&Json>, after: &Json, around: &Around) {
    let subjects = |doc: &Json| doc["subjects"].as_array().cloned().unwrap_or_default();
    let role = after["roleRef"]["name"].as_str().unwrap_or_default();
    if let Some(before) = before.filter(|before| before["roleRef"] != after["roleRef"]) {
        let former = before["roleRef"]["name"].as_str().unwrap_or_default();
        change.danger(DangerKind::Permission, format!("gives the role `{role}` in place of `{former}`"));
    }
    let old = before.map(subjects).unwrap_or_default();
    for subject in subjects(after).iter().filter(|subject| !old.contains(subject)) {
        let namespace = subject.get("namespace").unwrap_or(&after["metadata"]["namespace"]);
        if subject["kind"] == "ServiceAccount"
            && around.has_new("ServiceAccount", namespace, &subject["name"])
        {
            continue;
        }
        if before.is_none() && around.is_new {
            continue;
        }
        let name = subject["name"].as_str().unwrap_or_default();
        change.danger(DangerKind::Permission, format!("gives the role `{role}` to `{name}`"));
    }
}

/// Adds the role in AWS that pods of a service account take from now on.
pub(super) fn taken(change: &mut Change, before: &Json, after: &Json) {
    let role = |account: &Json| {
        account["metadata"]["annotations"]["eks.amazonaws.com/role-arn"].as_str().map(str::to_owned)
    };
    if let Some(role) = role(after).filter(|now| role(before).as_ref() != Some(now)) {
        change.danger(DangerKind::Permission, format!("lets its pods take the role `{role}`"));
    }
}
