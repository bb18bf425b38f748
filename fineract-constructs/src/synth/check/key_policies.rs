//! Keys that nobody could change any more.

use fineract_core::{Code, Diag, Doc, Severity};

use super::resource::{Resource, of_type};
use crate::synth::finish::Program;

pub(super) static LOCKED: Code = Code {
    id: "KMS-004",
    title: "a key that nobody can manage",
    severity: Severity::Error,
    explanation: "A key's policy alone says who may do what with it (KMS-4). One that lets nobody write the next policy is \
refused by KMS, which would lose the key to everybody otherwise.\n\nAllow `kms:*` to the root of the account, so that IAM can \
say who manages the key; the constructs' keys do.\n\nSource: KMS API reference, `CreateKey`.",
};

pub(super) fn check(program: &Program, findings: &mut Vec<Diag>) {
    for ty in ["AWS::KMS::Key", "AWS::KMS::ReplicaKey"] {
        for key in of_type(program, ty).filter(|key| is_locked(*key)) {
            let diag = key.diag(&LOCKED, "its policy lets nobody change the policy");
            findings.push(diag.help("allow `kms:*` to the root of the account"));
        }
    }
}

/// Whether the policy is written out, and no statement of it allows to replace it.
fn is_locked(key: Resource) -> bool {
    let bypassed = key.get(&["BypassPolicyLockoutSafetyCheck"]) == Some(&Doc::Bool(true));
    let Some(statements) = key.get(&["KeyPolicy", "Statement"]).filter(|_| !bypassed) else { return false };
    let statements = statements.as_list().unwrap_or(std::slice::from_ref(statements));
    !statements.iter().any(|statement| {
        let actions = statement.at(&["Action"]);
        let listed = actions.map_or(&[][..], |it| it.as_list().unwrap_or(std::slice::from_ref(it)));
        let excepts = statement.at(&["NotAction"]).is_some();
        let unknown = statement.as_map().is_none() || listed.iter().any(|it| it.as_str().is_none());
        let allows = statement.at(&["Effect"]).and_then(Doc::as_str) == Some("Allow");
        unknown || allows && (excepts || listed.iter().filter_map(Doc::as_str).any(replaces_policies))
    })
}

fn replaces_policies(action: &str) -> bool {
    let action = action.to_ascii_lowercase();
    match action.split_once('*') {
        None => action == "kms:putkeypolicy",
        Some((begin, _)) => "kms:putkeypolicy".starts_with(begin),
    }
}
