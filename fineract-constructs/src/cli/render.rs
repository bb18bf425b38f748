//! Shows findings with the source lines that they are about, as the Rust compiler does. The only file that knows the
//! renderer.

use std::io::IsTerminal;
use std::ops::Range;

use annotate_snippets as snippets;
use annotate_snippets::{AnnotationKind, Element, Level, Renderer, Snippet};
use fineract_core::{Code, Diag, Origin, Severity};

use super::source::locate;
use crate::config::Problem;
use crate::synth::Findings;

/// Whether to use colours; they never carry meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// For a terminal.
    Coloured,
    /// For files, pipes and `NO_COLOR`.
    Plain,
}

impl Style {
    /// Colours if standard error is a terminal and `NO_COLOR` isn't set.
    pub fn of_stderr() -> Self {
        Self::of(&std::io::stderr())
    }

    /// Colours if standard output is a terminal and `NO_COLOR` isn't set.
    pub fn of_stdout() -> Self {
        Self::of(&std::io::stdout())
    }

    fn of(stream: &impl IsTerminal) -> Self {
        let wanted = std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
        if wanted && stream.is_terminal() { Self::Coloured } else { Self::Plain }
    }

    fn renderer(self) -> Renderer {
        match self {
            Self::Coloured => Renderer::styled(),
            Self::Plain => Renderer::plain(),
        }
    }
}

/// The findings as text, each with its source lines.
pub fn render(findings: &Findings, style: Style) -> String {
    findings.iter().map(|finding| render_one(finding, style)).collect()
}

fn render_one(finding: &Diag, style: Style) -> String {
    let title = format!("{}: {}", finding.code.title, finding.message);
    let mut group =
        level(finding.code).primary_title(title).id(finding.code.id).elements(Vec::<Element>::new());
    for (file, places) in places(finding) {
        group = match read(file) {
            Some(text) => group.element(snippet(file, &text, &places)),
            None => group.elements(places.iter().map(|place| {
                snippets::Origin::path(file)
                    .line(place.at.line() as usize)
                    .char_column(place.at.column() as usize)
            })),
        };
    }
    if let Some(help) = &finding.help {
        group = group.element(Level::HELP.message(help));
    }
    format!("{}\n\n", style.renderer().render(&[group]))
}

/// A mistake in a configuration, with the lines that it is about.
pub(super) fn render_problem(problem: &Problem, file: &str, text: &str, style: Style) -> String {
    let title = format!("{}: {}", problem.code.title, problem.message);
    let related =
        problem.related.as_ref().map(|(span, role)| AnnotationKind::Context.span(span.clone()).label(*role));
    let primary = AnnotationKind::Primary.span(problem.span.clone());
    let snippet =
        Snippet::source(text.to_owned()).path(file).annotations(related.into_iter().chain([primary]));
    let group = level(problem.code).primary_title(title).id(problem.code.id).element(snippet);
    let group = match &problem.help {
        Some(help) => group.element(Level::HELP.message(help)),
        None => group,
    };
    format!("{}\n\n", style.renderer().render(&[group]))
}

/// A message without a place in the source.
pub(super) fn render_message(code: &Code, message: &str, help: &str, style: Style) -> String {
    let group = level(code).primary_title(message).id(code.id).element(Level::HELP.message(help));
    format!("{}\n", style.renderer().render(&[group]))
}

fn level(code: &Code) -> Level<'static> {
    match code.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    }
}

struct Place<'a> {
    at: Origin,
    role: &'a str,
    kind: AnnotationKind,
}

/// The places that a finding is about, by file: its own first.
fn places(finding: &Diag) -> Vec<(&'static str, Vec<Place<'_>>)> {
    let own_has_role = finding.related.iter().any(|(at, _)| *at == finding.origin);
    let own = (!own_has_role).then(|| Place {
        at: finding.origin,
        role: &finding.path,
        kind: AnnotationKind::Primary,
    });
    let related = finding.related.iter().map(|(at, role)| {
        let kind = if *at == finding.origin { AnnotationKind::Primary } else { AnnotationKind::Context };
        Place { at, role, kind }
    });
    let mut files: Vec<(&'static str, Vec<Place>)> = Vec::new();
    for place in own.into_iter().chain(related) {
        let file = place.at.file();
        match files.iter_mut().find(|(known, _)| *known == file) {
            Some((_, places)) => places.push(place),
            None => files.push((file, vec![place])),
        }
    }
    files
}

fn snippet<'a>(file: &'a str, text: &str, places: &[Place<'a>]) -> Snippet<'a, snippets::Annotation<'a>> {
    let annotations = places.iter().filter_map(|place| {
        let role = if place.role.is_empty() { None } else { Some(place.role) };
        Some(place.kind.span(span(text, place.at)?).label(role))
    });
    Snippet::source(text.to_owned()).path(file).annotations(annotations.collect::<Vec<_>>())
}

fn read(file: &str) -> Option<String> {
    std::fs::read_to_string(locate(file)?).ok()
}

/// From an origin to the end of its line.
fn span(text: &str, origin: Origin) -> Option<Range<usize>> {
    let start: usize = text.split_inclusive('\n').take(origin.line() as usize - 1).map(str::len).sum();
    let line = text.get(start..)?.lines().next()?.trim_end();
    let from = line.char_indices().nth(origin.column() as usize - 1).map_or(0, |(at, _)| at);
    Some(start + from..start + line.len())
}
