//! Findings that somebody has answered for.

use fineract_core::{Acknowledgement, Code, Date, Diag, NodeId, Severity, Tree};
use fineract_schema::did_you_mean;

use super::RULES;
use crate::{constructs, residency};

/// A finding with the answer for it.
#[derive(Clone, Debug)]
pub struct Acknowledged {
    /// The finding.
    pub finding: Diag,
    /// The answer.
    pub answer: Acknowledgement,
}

static EXPIRED: Code = Code {
    id: "ACK-001",
    title: "acknowledgement expired",
    severity: Severity::Error,
    explanation: "The day has come from which an acknowledgement no longer holds, by the date that the app was synthesized \
for (`as_of`), never by a clock.\n\nMend what it acknowledged, or have its owner answer for it again with a later date.",
};

static UNUSED: Code = Code {
    id: "ACK-002",
    title: "acknowledgement of nothing",
    severity: Severity::Warning,
    explanation: "No rule finds what this acknowledgement answers for: it was mended, or the acknowledgement stands in the \
wrong place. Left behind it would hide the next finding. Remove it.",
};

static UNKNOWN: Code = Code {
    id: "ACK-003",
    title: "acknowledgement of what nobody can answer for",
    severity: Severity::Error,
    explanation: "What a policy rule finds and what a construct warns of can be acknowledged. What a construct, a schema, \
the linker or CloudFormation refuses can't be deployed, whoever answers for it.",
};

static NO_DATE: Code = Code {
    id: "ACK-004",
    title: "acknowledgement without a date to compare with",
    severity: Severity::Error,
    explanation: "Acknowledgements expire, and synth has no clock: the app must say for which day it is synthesized, \
`Application::new(…).as_of(Date::new(2026, 11, 23))`.",
};

pub(super) static CODES: &[&Code] = &[&EXPIRED, &UNUSED, &UNKNOWN, &NO_DATE];

/// The library's codes whose findings somebody can answer for.
fn known() -> impl Iterator<Item = &'static Code> {
    let warnings = constructs::CODES.iter().flat_map(|codes| codes.iter().copied());
    let warnings = warnings.filter(|code| code.severity == Severity::Warning);
    RULES.iter().map(|rule| rule.code).chain(residency::CODES.iter().copied()).chain(warnings)
}

/// Takes the acknowledged findings out, and adds what is wrong with the acknowledgements.
pub(super) fn sort_out(tree: &Tree, found: Vec<Diag>, as_of: Option<Date>) -> (Vec<Diag>, Vec<Acknowledged>) {
    let answers: Vec<(NodeId, &Acknowledgement)> = tree
        .ids()
        .flat_map(|node| tree[node].acknowledged.iter().map(move |answer| (node, answer)))
        .collect();
    let mut used = vec![false; answers.len()];
    let (mut open, mut acknowledged) = (Vec::new(), Vec::new());
    for finding in found {
        let answers_it = |(node, answer): &(NodeId, &Acknowledgement)| {
            answer.code == finding.code.id && is_below(&finding.path, &tree.path(*node))
        };
        match answers.iter().position(answers_it) {
            Some(index) => {
                used[index] = true;
                acknowledged.push(Acknowledged { finding, answer: answers[index].1.clone() });
            }
            None => open.push(finding),
        }
    }
    for ((node, answer), used) in answers.into_iter().zip(used) {
        let report = |code, message: String| Diag::new(code, tree.path(node), answer.origin, message);
        if !used && !known().any(|code| code.id == answer.code) {
            let message =
                format!("`{}` is not the code of a policy or of a construct's warning", answer.code);
            let mut unknown = report(&UNKNOWN, message);
            unknown.help = did_you_mean(answer.code, known().map(|code| code.id));
            open.push(unknown);
            continue;
        }
        match as_of {
            None => open.push(report(&NO_DATE, format!("`{}` expires on {}", answer.code, answer.expires))),
            Some(today) if today >= answer.expires => {
                let message = format!(
                    "`{}` was acknowledged by {} until {}",
                    answer.code, answer.owner, answer.expires
                );
                open.push(
                    report(&EXPIRED, message).help("mend it, or acknowledge it again with a later date"),
                );
            }
            Some(_) if !used => {
                let message = format!("nothing here is found by `{}`", answer.code);
                open.push(report(&UNUSED, message).help("remove it"));
            }
            Some(_) => {}
        }
    }
    (open, acknowledged)
}

fn is_below(path: &str, ancestor: &str) -> bool {
    ancestor.is_empty()
        || path.strip_prefix(ancestor).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
