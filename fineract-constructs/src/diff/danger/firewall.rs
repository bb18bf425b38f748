//! Web ACLs and rule groups that stop less than before.

use serde_json::{Map, Value as Json};

use crate::diff::model::{Change, DangerKind};

/// Adds what a web ACL or rule group no longer stops.
pub(super) fn stops_less(change: &mut Change, before: Option<&Json>, after: Option<&Json>) {
    let (Some(before), Some(after)) = (before, after) else { return };
    if !matches!(change.ty.as_str(), "AWS::WAFv2::WebACL" | "AWS::WAFv2::RuleGroup") {
        return;
    }
    let (before, after) = (&before["Properties"], &after["Properties"]);
    let mut tell = |message: String| change.danger(DangerKind::Protection, message);
    if before["DefaultAction"].get("Block").is_some() && after["DefaultAction"].get("Block").is_none() {
        tell("lets through what no rule is about".into());
    }
    let rules = |acl: &Json| acl["Rules"].as_array().cloned().unwrap_or_default();
    let (old, new) = (rules(before), rules(after));
    for rule in &old {
        let name = rule["Name"].as_str().unwrap_or_default();
        match new.iter().find(|other| other["Name"] == rule["Name"]) {
            None if stops(rule) => tell(format!("the rule `{name}` is gone, and what it stopped may pass")),
            Some(now) if stops(rule) && !stops(now) => {
                tell(format!("the rule `{name}` no longer stops anything"));
            }
            Some(now) if stops(rule) => looser(rule, now).into_iter().for_each(&mut tell),
            _ => {}
        }
    }
    let is_known = |rule: &&Json| old.iter().any(|other| other["Name"] == rule["Name"] && passes(other));
    for rule in new.iter().filter(|rule| passes(rule) && !is_known(rule)) {
        let name = rule["Name"].as_str().unwrap_or_default();
        tell(format!("the rule `{name}` lets through what rules after it would stop"));
    }
}

/// Whether a rule stops what it matches: blocks it, or asks for a proof first; a group does unless it is set to count.
fn stops(rule: &Json) -> bool {
    let stopping = ["Block", "Captcha", "Challenge"];
    stopping.iter().any(|action| rule["Action"].get(action).is_some())
        || rule["OverrideAction"].get("None").is_some()
}

fn passes(rule: &Json) -> bool {
    rule["Action"].get("Allow").is_some()
}

/// What a rule that stops something stops less of.
fn looser(before: &Json, after: &Json) -> Vec<String> {
    let name = before["Name"].as_str().unwrap_or_default();
    let mut told = Vec::new();
    let (old, new) = (&before["Statement"], &after["Statement"]);
    let limit = |statement: &Json| statement["RateBasedStatement"]["Limit"].as_i64();
    if let Some((old, new)) = limit(old).zip(limit(new)).filter(|(old, new)| new > old) {
        told.push(format!("the rule `{name}` takes more requests: {old} before, {new} now"));
    }
    for (kind, statement) in new.as_object().into_iter().flatten() {
        let known = &old[kind];
        let left_out = left_out(statement).into_iter().filter(|rule| !self::left_out(known).contains(rule));
        told.extend(left_out.map(|rule| format!("the rule `{name}` no longer stops what `{rule}` finds")));
        if statement.get("ScopeDownStatement").is_some()
            && known.is_object()
            && known.get("ScopeDownStatement").is_none()
        {
            told.push(format!("the rule `{name}` looks at less than everything"));
        }
    }
    told
}

/// The rules of a group that a statement doesn't let stop anything.
fn left_out(statement: &Json) -> Vec<String> {
    let list = |name: &str| statement[name].as_array().cloned().unwrap_or_default();
    let is_off = |rule: &Json| {
        let action = rule["ActionToUse"].as_object();
        action.is_some_and(|action: &Map<_, _>| action.contains_key("Count") || action.contains_key("Allow"))
    };
    let overridden = list("RuleActionOverrides").into_iter().filter(is_off);
    let rules = list("ExcludedRules").into_iter().chain(overridden);
    rules.filter_map(|rule| rule["Name"].as_str().map(str::to_owned)).collect()
}
