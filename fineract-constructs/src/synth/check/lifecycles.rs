//! When objects and files move to colder storage, and when they go.

use fineract_core::{Code, Diag, Doc, Severity};

use super::resource::{Resource, of_type};
use crate::synth::finish::Program;

pub(super) static DAYS: Code = Code {
    id: "S3-010",
    title: "a lifecycle that S3 refuses",
    severity: Severity::Error,
    explanation: "Within a rule objects move from warmer to colder classes, each once and later than the one before, from \
infrequent access to Glacier 30 days later at least, and they expire after the last move. S3 refuses a rule of another order, \
and one that counts days here and names dates there. Versions that are no longer current have an order of their own.\n\nSource: \
S3 user guide, \"Transitioning objects using Amazon S3 Lifecycle\".",
};

pub(super) static FILES: Code = Code {
    id: "EFS-011",
    title: "files that are archived before they are rarely used",
    severity: Severity::Error,
    explanation: "Files move to infrequent access first and to the archive later: EFS refuses an archive that takes them as \
early, or earlier. Only a file system of elastic throughput has an archive.\n\nSource: EFS API reference, \
`PutLifecycleConfiguration`.",
};

/// Classes of objects, from warm to cold. Source: S3 user guide, "Transitioning objects using Amazon S3 Lifecycle".
const CLASSES: &[&str] =
    &["STANDARD_IA", "INTELLIGENT_TIERING", "ONEZONE_IA", "GLACIER_IR", "GLACIER", "DEEP_ARCHIVE"];

/// Classes that have an object for 30 days before Glacier takes it.
const INFREQUENT: [&str; 2] = ["STANDARD_IA", "ONEZONE_IA"];

/// Where a rule has its moves, as a list and as one, and its expiry: of objects, and of versions that are no longer current.
type Kind = (&'static str, &'static str, &'static [&'static [&'static str]]);

const KINDS: [Kind; 2] = [
    ("Transitions", "Transition", &[&["ExpirationInDays"]]),
    (
        "NoncurrentVersionTransitions",
        "NoncurrentVersionTransition",
        &[&["NoncurrentVersionExpirationInDays"], &["NoncurrentVersionExpiration", "NoncurrentDays"]],
    ),
];

pub(super) fn check(program: &Program, findings: &mut Vec<Diag>) {
    for bucket in of_type(program, "AWS::S3::Bucket") {
        for rule in bucket.items(&["LifecycleConfiguration", "Rules"]) {
            let problems = KINDS.iter().filter_map(|kind| out_of_order(rule, kind)).chain(mixed(rule));
            findings.extend(problems.map(|(problem, help)| bucket.diag(&DAYS, problem).help(help)));
        }
    }
    of_type(program, "AWS::EFS::FileSystem").for_each(|files| archive(files, findings));
}

fn days(doc: &Doc) -> Option<i64> {
    match doc {
        Doc::Int(days) => Some(*days),
        Doc::Str(text) => text.parse().ok(),
        _ => None,
    }
}

fn moves<'a>(rule: &'a Doc, (list, one, _): &Kind) -> Vec<&'a Doc> {
    let listed = rule.at(&[list]).and_then(Doc::as_list).unwrap_or_default();
    listed.iter().chain(rule.at(&[one])).collect()
}

/// The first thing that is wrong with the days of a rule, and what would be right.
fn out_of_order(rule: &Doc, kind: &Kind) -> Option<(String, String)> {
    let known = moves(rule, kind).into_iter().filter_map(|it| {
        let class = it.at(&["StorageClass"])?.as_str()?;
        Some((CLASSES.iter().position(|known| *known == class)?, class, days(it.at(&["TransitionInDays"])?)?))
    });
    let mut known: Vec<_> = known.collect();
    known.sort_unstable();
    for pair in known.windows(2) {
        let ((rank, warmer, before), (other, colder, after)) = (pair[0], pair[1]);
        if rank == other {
            let message = format!("a rule moves to `{warmer}` twice");
            return Some((message, "leave one of the two out".into()));
        }
        let least = if INFREQUENT.contains(&warmer) && colder == "GLACIER" { 30 } else { 1 };
        if after.saturating_sub(before) < least {
            let message =
                format!("a rule moves to `{warmer}` after {before} days, and to `{colder}` after {after}");
            let help =
                format!("move to `{colder}` after {} days at the earliest", before.saturating_add(least));
            return Some((message, help));
        }
    }
    let last = known.iter().map(|(.., days)| *days).max()?;
    let expiry = kind.2.iter().find_map(|path| days(rule.at(path)?)).filter(|expiry| *expiry <= last)?;
    let message = format!("a rule lets expire after {expiry} days what moves to another class after {last}");
    Some((message, "let it expire later, or leave the move out".into()))
}

/// Whether a rule counts days here and names dates there.
fn mixed(rule: &Doc) -> Option<(String, String)> {
    let moves = moves(rule, &KINDS[0]);
    let has = |of_move: &str, of_rule: &str| {
        moves.iter().any(|it| it.at(&[of_move]).is_some()) || rule.at(&[of_rule]).is_some()
    };
    let is_mixed = has("TransitionDate", "ExpirationDate") && has("TransitionInDays", "ExpirationInDays");
    is_mixed.then(|| ("a rule counts days and names dates".into(), "make it two rules".into()))
}

/// Files are archived later than they move to infrequent access.
fn archive(files: Resource, findings: &mut Vec<Diag>) {
    let policies = files.items(&["LifecyclePolicies"]);
    let after = |transition: &str| {
        let text = policies.iter().find_map(|policy| policy.at(&[transition])?.as_str())?;
        // `AFTER_1_DAY` to `AFTER_365_DAYS`
        text.split('_').nth(1)?.parse::<u32>().ok()
    };
    let Some(archived) = after("TransitionToArchive") else { return };
    if let Some(rarely) = after("TransitionToIA").filter(|rarely| archived <= *rarely) {
        let message =
            format!("files are archived after {archived} days, and rarely used ones move after {rarely}");
        findings.push(files.diag(&FILES, message).help("archive them later"));
    }
    let throughput = files.text(&["ThroughputMode"]).unwrap_or("bursting");
    if files.get(&["ThroughputMode"]).is_none_or(|mode| mode.as_str().is_some()) && throughput != "elastic" {
        let diag = files.diag(&FILES, format!("a file system of {throughput} throughput has no archive"));
        findings.push(diag.help("set `ThroughputMode` to `elastic`"));
    }
}
