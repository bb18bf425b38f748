//! Findings in the shape that pipelines read.

use std::collections::BTreeMap;

use fineract_core::{Diag, Origin, Severity};
use schemars::JsonSchema;
use serde::Serialize;
use xxhash_rust::xxh3::xxh3_64;

use super::source::from_repository;
use super::{Misconfigured, Style, render, sarif};
use crate::config::Problem;
use crate::synth::Findings;

/// The version of the shape of [`Diagnostics`].
const VERSION: u32 = 1;

/// How a command writes what it has to say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// For people; findings with source lines
    #[default]
    Human,
    /// For programs; `schema` prints the shape
    Json,
    /// Findings alone, as SARIF 2.1.0, for code scanning
    Sarif,
}

impl Format {
    /// Shows findings: to people on standard error, to programs alone on standard output.
    pub(super) fn show<'a>(self, found: impl IntoIterator<Item = &'a (&'a str, Findings)>, style: Style) {
        let found: Vec<_> = found.into_iter().map(|(app, findings)| (*app, findings)).collect();
        let text = report(self, &found, style);
        if self == Self::Human { eprint!("{text}") } else { print!("{text}") }
    }

    /// Says what is for people: on standard error where a program reads standard output.
    pub(super) fn say(self, text: &str) {
        if self == Self::Human { print!("{text}") } else { eprint!("{text}") }
    }
}

/// The findings of apps, in a format.
pub fn report(format: Format, found: &[(&str, &Findings)], style: Style) -> String {
    match format {
        Format::Human => found.iter().map(|(_, findings)| render(findings, style)).collect(),
        Format::Json | Format::Sarif => Diagnostics::of(found).to_text(format),
    }
}

/// A document as JSON for people to read too.
pub(super) fn pretty(document: &impl Serialize) -> String {
    let text = serde_json::to_string_pretty(document).expect("plain data with text keys serializes");
    format!("{text}\n")
}

/// What was found in programs, as `synth --format json` prints it, and each other command that they were refused by.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Diagnostics {
    /// The version of this shape; it rises when a reader has to change.
    pub version: u32,
    /// The library's version.
    pub tool_version: String,
    /// The findings, app by app, in the order of the source.
    pub findings: Vec<Finding>,
    /// What was found too, and somebody has answered for.
    pub acknowledged: Vec<Answered>,
}

/// A finding that somebody has answered for.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Answered {
    /// The finding.
    #[serde(flatten)]
    pub finding: Finding,
    /// Why it is right as it is.
    pub reason: String,
    /// Who answers for that.
    pub owner: String,
    /// The day from which the answer no longer holds.
    pub expires: String,
    /// Where the answer was written.
    pub answered_at: Location,
}

/// One finding.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Finding {
    /// The app.
    pub app: String,
    /// The code of the kind of mistake, such as `NET-001`; codes keep their meaning.
    pub code: String,
    /// The kind of mistake in a few words.
    pub title: String,
    /// How bad it is.
    pub severity: Level,
    /// What is wrong here.
    pub message: String,
    /// The path of the construct it is about; empty for the app itself.
    pub construct: String,
    /// Where that construct was written.
    pub location: Location,
    /// Other places that take part, such as the other end of a relation.
    pub related: Vec<Related>,
    /// The fix.
    pub help: Option<String>,
    /// The same for the same finding as long as its app, code, construct and message are, whatever line it moves to.
    pub fingerprint: String,
}

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Nothing is written.
    Error,
    /// The output is written, and a reviewer should look.
    Warning,
    /// For the record.
    Note,
}

/// A place in the source.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
pub struct Location {
    /// The file, from the root of the repository.
    pub file: String,
    /// The line, from 1.
    pub line: u32,
    /// The column in characters, from 1.
    pub column: u32,
}

/// A place that takes part in a finding.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Related {
    /// The place.
    pub location: Location,
    /// What it has to do with the finding.
    pub role: String,
}

impl From<Severity> for Level {
    fn from(severity: Severity) -> Self {
        match severity {
            Severity::Error => Self::Error,
            Severity::Warning => Self::Warning,
            Severity::Note => Self::Note,
        }
    }
}

impl Diagnostics {
    /// What is wrong with a configuration.
    pub(super) fn of_configuration(wrong: &Misconfigured) -> Self {
        let finding = |problem: &Problem| Finding {
            app: String::new(),
            code: problem.code.id.to_owned(),
            title: problem.code.title.to_owned(),
            severity: problem.code.severity.into(),
            message: problem.message.clone(),
            construct: String::new(),
            location: wrong.location(problem.span.start),
            related: problem
                .related
                .iter()
                .map(|(span, role)| Related {
                    location: wrong.location(span.start),
                    role: (*role).to_owned(),
                })
                .collect(),
            help: problem.help.clone(),
            fingerprint: fingerprint(["", problem.code.id, "", &problem.message]),
        };
        let findings = wrong.problems().iter().map(finding).collect();
        Self::new(findings, Vec::new())
    }

    fn new(findings: Vec<Finding>, acknowledged: Vec<Answered>) -> Self {
        Self { version: VERSION, tool_version: env!("CARGO_PKG_VERSION").to_owned(), findings, acknowledged }
    }

    /// As programs read it.
    pub(super) fn to_text(&self, format: Format) -> String {
        if format == Format::Sarif { pretty(&sarif::log(self)) } else { pretty(self) }
    }

    fn of(found: &[(&str, &Findings)]) -> Self {
        let (mut paths, mut findings, mut acknowledged) = (Paths::default(), Vec::new(), Vec::new());
        for (app, found) in found {
            findings.extend(found.iter().map(|diag| Finding::of(app, diag, &mut paths)));
            let answered = found.acknowledged().iter();
            acknowledged.extend(answered.map(|it| Answered {
                finding: Finding::of(app, &it.finding, &mut paths),
                reason: it.answer.reason.clone(),
                owner: it.answer.owner.clone(),
                expires: it.answer.expires.to_string(),
                answered_at: paths.location(it.answer.origin),
            }));
        }
        Self::new(findings, acknowledged)
    }
}

impl Finding {
    fn of(app: &str, diag: &Diag, paths: &mut Paths) -> Self {
        let related = diag
            .related
            .iter()
            .map(|(at, role)| Related { location: paths.location(at), role: role.clone() });
        Self {
            app: app.to_owned(),
            code: diag.code.id.to_owned(),
            title: diag.code.title.to_owned(),
            severity: diag.code.severity.into(),
            message: diag.message.clone(),
            construct: diag.path.clone(),
            related: related.collect(),
            location: paths.location(diag.origin),
            help: diag.help.clone(),
            fingerprint: fingerprint([app, diag.code.id, &diag.path, &diag.message]),
        }
    }
}

fn fingerprint(parts: [&str; 4]) -> String {
    format!("{:016x}", xxh3_64(parts.join("\0").as_bytes()))
}

/// The paths of source files from the root of the repository: each is looked for once.
#[derive(Default)]
struct Paths(BTreeMap<&'static str, String>);

impl Paths {
    fn location(&mut self, at: Origin) -> Location {
        let file = self.0.entry(at.file()).or_insert_with_key(|file| from_repository(file));
        Location { file: file.clone(), line: at.line(), column: at.column() }
    }
}
