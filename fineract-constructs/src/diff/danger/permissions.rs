//! Policies that allow more than before: more actions, on more, for more, or on fewer conditions.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value as Json;

use crate::diff::model::{Change, DangerKind};

/// A resource's policies before or after.
#[derive(Default)]
struct Document {
    statements: Vec<Statement>,
    /// Policies that are named, not written out.
    attached: BTreeSet<String>,
}

/// Whether what a policy is put on was there before.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Holder {
    /// More is allowed to it.
    Existing,
    /// Its policies widen nothing: only what is open to everybody is told.
    New,
}

/// A statement of a policy; lists are what it says, or everything where it says what it isn't about.
#[derive(Clone, Debug, PartialEq)]
struct Statement {
    allow: bool,
    principals: Vec<String>,
    actions: Vec<String>,
    resources: Vec<String>,
    condition: Option<String>,
    /// The whole, where it is written with `NotAction`, `NotResource` or `NotPrincipal`.
    negated: Option<String>,
}

/// Adds what a resource's policies allow that they didn't.
pub(super) fn widened(change: &mut Change, before: Option<&Json>, after: Option<&Json>, holder: Holder) {
    let read = |resource: Option<&Json>| resource.map_or_else(BTreeMap::new, Document::read_all);
    let (mut old, new) = (read(before), read(after));
    // An endpoint without a policy lets everybody in, and so does the way that there is without an endpoint.
    if after.is_some_and(|after| after["Type"] == "AWS::EC2::VPCEndpoint") {
        old.entry("PolicyDocument".into()).or_insert_with(Document::open);
    }
    for (part, document) in &new {
        let known = old.remove(part).unwrap_or_default();
        for message in document.beyond(&known, holder) {
            change.danger(DangerKind::Permission, message);
        }
    }
    // A policy that is gone takes its denials along; so does one that goes by itself, from what stays.
    for known in old.values().filter(|_| after.is_some() || holder == Holder::Existing) {
        for message in Document::default().beyond(known, Holder::Existing) {
            change.danger(DangerKind::Permission, message);
        }
    }
}

impl Document {
    /// What allows everything to everybody.
    fn open() -> Self {
        let all = serde_json::json!({"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"});
        Self { statements: vec![Statement::read(&all)], ..Self::default() }
    }

    /// The policies of a resource, by the property that holds them: what may take a role is not what the role may do.
    fn read_all(resource: &Json) -> BTreeMap<String, Self> {
        let properties = resource["Properties"].as_object().into_iter().flatten();
        let mut found = BTreeMap::new();
        if resource["Type"] == "AWS::Lambda::Permission" {
            let statements = vec![Statement::of_permission(&resource["Properties"])];
            found.insert("Permission".to_owned(), Self { statements, ..Self::default() });
        }
        for (name, value) in properties {
            let mut document = Self::default();
            document.collect(value);
            if name == "ManagedPolicyArns" {
                let list = value.as_array().into_iter().flatten();
                document.attached = list.map(spelled).collect();
            }
            if !document.statements.is_empty() || name == "ManagedPolicyArns" {
                found.insert(name.clone(), document);
            }
        }
        found
    }

    fn collect(&mut self, doc: &Json) {
        match doc {
            Json::Object(map) => match map.get("Statement") {
                Some(statements) => {
                    let one = std::slice::from_ref(statements);
                    let list = statements.as_array().map_or(one, Vec::as_slice);
                    self.statements.extend(list.iter().map(Statement::read));
                }
                None => map.values().for_each(|value| self.collect(value)),
            },
            Json::Array(items) => items.iter().for_each(|item| self.collect(item)),
            // Some services take a policy as text.
            Json::String(text) if text.starts_with('{') && text.contains("\"Statement\"") => {
                self.collect(&serde_json::from_str(text).unwrap_or_default());
            }
            _ => {}
        }
    }

    /// What this allows beyond another.
    fn beyond(&self, old: &Self, holder: Holder) -> Vec<String> {
        let widens = holder == Holder::Existing;
        let mut told = Vec::new();
        for statement in self.statements.iter().filter(|statement| statement.allow) {
            let beyond = statement.beyond(&old.statements);
            if beyond.is_empty() {
                continue;
            }
            if widens || statement.is_for_everybody() || statement.actions.iter().any(|action| action == "*")
            {
                told.push(statement.told(&beyond));
            }
        }
        for denial in old.statements.iter().filter(|statement| !statement.allow) {
            if !denial.beyond(&self.statements).is_empty() {
                let actions = list(&denial.actions.iter().collect::<Vec<_>>());
                told.push(format!(
                    "no longer denies {actions} on {}",
                    list(&denial.resources.iter().collect::<Vec<_>>())
                ));
            }
        }
        let attached = self.attached.difference(&old.attached).filter(|_| widens);
        told.extend(attached.map(|policy| format!("attaches `{policy}`")));
        told
    }
}

type Grant<'a> = (&'a String, &'a String, &'a String);

impl Statement {
    fn read(json: &Json) -> Self {
        let texts = |value: &Json| match value {
            Json::Null => Vec::new(),
            Json::Array(items) => items.iter().map(spelled).collect(),
            one => vec![spelled(one)],
        };
        let principals = match &json["Principal"] {
            Json::Object(map) if !map.keys().any(|key| key == "Ref" || key.starts_with("Fn::")) => map
                .iter()
                .flat_map(|(kind, who)| texts(who).into_iter().map(move |who| (kind, who)))
                .map(|(kind, who)| if who == "*" { who } else { format!("{kind} {who}") })
                .collect(),
            other => texts(other),
        };
        let or_any = |list: Vec<String>| if list.is_empty() { vec!["*".to_owned()] } else { list };
        let negated = ["NotAction", "NotResource", "NotPrincipal"].iter().any(|key| json.get(key).is_some());
        let condition = &json["Condition"];
        Self {
            allow: json["Effect"] == "Allow",
            principals: if principals.is_empty() { vec!["itself".to_owned()] } else { principals },
            actions: or_any(texts(&json["Action"])),
            resources: or_any(texts(&json["Resource"])),
            condition: (!condition.is_null()).then(|| sorted(condition)),
            negated: negated.then(|| sorted(json)),
        }
    }

    /// What a function's permission allows: a service may call it for one resource or account.
    fn of_permission(properties: &Json) -> Self {
        let bounds = ["SourceArn", "SourceAccount", "PrincipalOrgID", "EventSourceToken"];
        let bounds = bounds.iter().filter(|name| !properties[**name].is_null());
        let condition: serde_json::Map<_, _> =
            bounds.map(|name| ((*name).to_owned(), properties[*name].clone())).collect();
        let condition = if condition.is_empty() { Json::Null } else { Json::Object(condition) };
        Self::read(&serde_json::json!({
            "Effect": "Allow",
            "Principal": properties["Principal"],
            "Action": properties["Action"],
            "Resource": properties["FunctionName"],
            "Condition": condition,
        }))
    }

    /// The grants of this statement that no other of its kind gives.
    fn beyond<'a>(&'a self, others: &[Self]) -> Vec<Grant<'a>> {
        let comparable = |other: &&Self| {
            let negated = match (&self.negated, &other.negated) {
                (None, None) => true,
                (ours, theirs) => ours == theirs,
            };
            let condition = other.condition.is_none() || other.condition == self.condition;
            other.allow == self.allow && negated && condition
        };
        let others: Vec<_> = others.iter().filter(comparable).collect();
        let mut found = Vec::new();
        for principal in &self.principals {
            for action in &self.actions {
                for resource in &self.resources {
                    let given = others.iter().any(|other| {
                        covers(&other.principals, principal)
                            && other
                                .actions
                                .iter()
                                .any(|old| glob(&old.to_ascii_lowercase(), &action.to_ascii_lowercase()))
                            && covers(&other.resources, resource)
                    });
                    if !given {
                        found.push((principal, action, resource));
                    }
                }
            }
        }
        found
    }

    fn is_for_everybody(&self) -> bool {
        self.condition.is_none() && self.principals.iter().any(|principal| principal == "*")
    }

    fn told(&self, grants: &[Grant]) -> String {
        let of = |pick: fn(&Grant) -> String| {
            let set: BTreeSet<_> = grants.iter().map(pick).collect();
            list(&set.iter().collect::<Vec<_>>())
        };
        let who = match self.principals.as_slice() {
            [own] if own == "itself" => String::new(),
            _ => format!(" for {}", of(|grant| grant.0.clone())),
        };
        let negated = if self.negated.is_some() { " but for what it names" } else { "" };
        let (actions, resources) = (of(|grant| grant.1.clone()), of(|grant| grant.2.clone()));
        let condition = if self.condition.is_some() { ", on a condition" } else { "" };
        format!("allows {actions} on {resources}{negated}{who}{condition}")
    }
}

fn covers(patterns: &[String], text: &str) -> bool {
    patterns.iter().any(|pattern| glob(pattern, text))
}

/// Whether a pattern with `*` and `?` matches text, of which the wildcards are letters like others.
fn glob(pattern: &str, text: &str) -> bool {
    let (pattern, text): (Vec<char>, Vec<char>) = (pattern.chars().collect(), text.chars().collect());
    let (mut at, mut from, mut star) = (0, 0, None);
    while from < text.len() {
        match pattern.get(at) {
            Some('*') => {
                star = Some((at, from));
                at += 1;
            }
            Some(c) if *c == '?' || *c == text[from] => {
                at += 1;
                from += 1;
            }
            _ => match star {
                Some((star_at, star_from)) => {
                    at = star_at + 1;
                    from = star_from + 1;
                    star = Some((star_at, star_from + 1));
                }
                None => return false,
            },
        }
    }
    pattern[at..].iter().all(|c| *c == '*')
}

/// A value as text: references by what they lead to.
pub(super) fn spelled(value: &Json) -> String {
    let texts = |list: &Json, between: &str| {
        let items = list.as_array()?.iter().map(spelled).collect::<Vec<_>>();
        Some(items.join(between))
    };
    let reference = || {
        let (name, argument) = value.as_object().filter(|map| map.len() == 1)?.iter().next()?;
        match name.as_str() {
            "Ref" => argument.as_str().map(str::to_owned),
            "Fn::GetAtt" => texts(argument, "."),
            "Fn::Join" => texts(&argument[1], argument[0].as_str()?),
            _ => None,
        }
    };
    value.as_str().map(str::to_owned).or_else(reference).unwrap_or_else(|| sorted(value))
}

fn sorted(value: &Json) -> String {
    let mut value = value.clone();
    value.sort_all_objects();
    value.to_string()
}

/// Up to three of them, and how many more there are.
pub(super) fn list(items: &[&String]) -> String {
    const SHOWN: usize = 3;
    let shown = items.iter().take(SHOWN).map(|item| format!("`{item}`")).collect::<Vec<_>>().join(", ");
    match items.len().saturating_sub(SHOWN) {
        0 => shown,
        more => format!("{shown} and {more} more"),
    }
}

#[cfg(test)]
mod tests {
    use super::glob;

    #[test]
    fn a_wider_pattern_matches_a_narrower_one() {
        assert!(glob("s3:*", "s3:Get*") && glob("s3:Get*", "s3:GetObject") && glob("*", ""));
        assert!(!glob("s3:Get*", "s3:*") && !glob("s3:GetObject", "s3:GetObjects"));
    }
}
