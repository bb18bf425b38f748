//! Calico's own network policies, which refuse as well as allow, rule by rule in order.

use serde_json::Value as Json;

use crate::diff::model::{Change, DangerKind};

/// The directions: the types of policies, and the members with their rules.
const DIRECTIONS: [(&str, &str); 2] = [("Ingress", "ingress"), ("Egress", "egress")];

/// Whether an object is one of Calico's policies.
pub(super) fn is_policy(object: Option<&Json>) -> bool {
    let text = |name: &str| object.and_then(|object| object[name].as_str()).unwrap_or_default();
    text("kind").ends_with("NetworkPolicy") && text("apiVersion").contains("projectcalico.org")
}

/// Adds what a policy lets through that was refused.
pub(super) fn let_through(change: &mut Change, before: Option<&Json>, after: Option<&Json>) {
    let Some(before) = before else { return };
    let Some(after) = after else {
        return change.danger(DangerKind::Protection, "traffic that it refused may pass");
    };
    let (old, new) = (&before["spec"], &after["spec"]);
    for name in ["selector", "namespaceSelector", "order", "tier"] {
        if old[name] != new[name] {
            let message = format!("holds for others, or is asked at another place: `{name}` is different");
            change.danger(DangerKind::Protection, message);
        }
    }
    for (ty, rules) in DIRECTIONS {
        if limits(old, ty, rules) && !limits(new, ty, rules) {
            let message = format!("no longer limits {rules}");
            change.danger(DangerKind::Network, message);
            continue;
        }
        let list = |spec: &Json| spec[rules].as_array().cloned().unwrap_or_default();
        let (known, now) = (list(old), list(new));
        let refused = |rule: &&Json| rule["action"] == "Deny";
        for rule in
            now.iter().filter(|rule| !refused(rule) && rule["action"] != "Log" && !known.contains(rule))
        {
            change
                .danger(DangerKind::Network, format!("lets through by a rule of its {rules} {}", told(rule)));
        }
        for rule in known.iter().filter(refused).filter(|rule| !now.contains(rule)) {
            change.danger(
                DangerKind::Network,
                format!("no longer refuses by a rule of its {rules} {}", told(rule)),
            );
        }
        let kept = |rules: &[Json], others: &[Json]| -> Vec<Json> {
            rules.iter().filter(|rule| others.contains(rule)).cloned().collect()
        };
        if kept(&known, &now) != kept(&now, &known) {
            change.danger(DangerKind::Network, format!("asks the rules of its {rules} in another order"));
        }
    }
}

/// Whether a policy refuses what none of its rules allows.
fn limits(spec: &Json, ty: &str, rules: &str) -> bool {
    match spec["types"].as_array() {
        Some(types) => types.iter().any(|it| it == ty),
        None => ty == "Ingress" || spec.get(rules).is_some(),
    }
}

/// What a rule is about.
fn told(rule: &Json) -> String {
    let mut rule = rule.clone();
    rule.as_object_mut().map(|rule| rule.shift_remove("action"));
    if rule == serde_json::json!({}) { "about everything".into() } else { format!("about `{rule}`") }
}
