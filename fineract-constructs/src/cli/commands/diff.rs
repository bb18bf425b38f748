//! `diff`: what a change of the program changes.

use std::path::{Path, PathBuf};

use serde_json::Value as Json;

use super::{assemble, noticed, select};
use crate::cli::committed::{self, Against};
use crate::cli::{self, Application, CliError, Stopped, Style, pretty};
use crate::config::yaml;
use crate::diff::report::{Line, Role, lines, markdown};
use crate::diff::{Diff as Comparison, Files, Verdict};
use crate::synth::{Findings, Moved};

/// Says what a change of the program changes in what is deployed
///
/// Compares what the program makes now, in memory, with the committed output. Exit codes: 0 nothing that is deployed
/// changes, 1 the tool failed, 2 the program has errors, 3 there are changes and none is dangerous, 4 there are dangerous
/// changes.
#[derive(clap::Args)]
pub(in crate::cli) struct Diff {
    /// What to compare with: a folder that holds a folder for each app, or `git:REV` for the output committed in a
    /// revision
    #[arg(long, value_name = "DIR|git:REV", default_value = "synth-output")]
    against: Against,
    /// Only this app; may be given more than once
    #[arg(long, value_name = "NAME")]
    app: Vec<String>,
    /// How to write it
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    pub(super) format: Format,
    /// Writes the stack refactors that `moved` entries ask for to this folder: what `aws cloudformation
    /// create-stack-refactor --cli-input-json` takes, and the templates with nothing but the moves
    #[arg(long, value_name = "DIR")]
    refactor: Option<PathBuf>,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Format {
    /// For people
    Human,
    /// For a comment on a pull request: under 60,000 characters, details folded
    Markdown,
    /// For programs: a list with one comparison for each app, of the shape that `schema diff` prints
    Json,
    /// Findings alone, as SARIF 2.1.0, for code scanning
    Sarif,
}

impl From<Format> for cli::Format {
    fn from(format: Format) -> Self {
        match format {
            Format::Human | Format::Markdown => Self::Human,
            Format::Json => Self::Json,
            Format::Sarif => Self::Sarif,
        }
    }
}

impl Diff {
    pub(super) fn run(&self, apps: &[Application], style: Style) -> Result<u8, Stopped> {
        let apps = select(apps, &self.app)?;
        let before = apps.iter().map(|app| committed::read(&self.against, app.name()));
        let before = before.collect::<Result<Vec<_>, _>>()?;
        let done = assemble(&apps, "nothing was compared", Application::synth)?;
        let (mut diffs, mut moves) = (Vec::new(), Vec::new());
        for ((app, assembly), before) in done.iter().zip(&before) {
            readable(before, &assembly.files)?;
            let diff = Comparison::between(app.name(), before, &assembly.files, &assembly.moved);
            let done = assembly.moved.iter().filter(|moved| diff.stale_moves.contains(&moved.entry));
            moves.push((app.name(), Findings::new(done.map(Moved::done).collect())));
            diffs.push(diff);
        }
        let lines = |style| diffs.iter().map(|diff| text(diff, style)).collect::<String>();
        match self.format {
            Format::Sarif => {
                eprint!("{}", lines(style));
                moves.extend(noticed(done));
                cli::Format::Sarif.show(&moves, style);
            }
            Format::Human => print!("{}", lines(Style::of_stdout())),
            Format::Markdown => diffs.iter().for_each(|diff| print!("{}", markdown(diff))),
            Format::Json => print!("{}", pretty(&diffs)),
        }
        if self.format != Format::Sarif {
            cli::Format::Human.show(&moves, style);
        }
        if let Some(folder) = &self.refactor {
            write_refactors(folder, &diffs)?;
        }
        let worst = diffs.iter().map(|diff| diff.verdict).max();
        Ok(match worst.unwrap_or(Verdict::Unchanged) {
            Verdict::Unchanged => 0,
            Verdict::Safe => 3,
            Verdict::Dangerous => 4,
        })
    }
}

/// Refuses a file from before that differs and can't be read, as one with the marks of a merge: all of it would look new, and
/// nothing new is dangerous.
fn readable(before: &Files, after: &Files) -> Result<(), CliError> {
    let differs = |(path, content): &(&String, &Vec<u8>)| after.get(*path) != Some(*content);
    for (path, content) in before.iter().filter(differs) {
        unreadable(path, content).map_or(Ok(()), |reason| {
            Err(CliError::nothing_to_compare(&format!("`{path}`"), &reason, None))
        })?;
    }
    Ok(())
}

/// Why a file that is compared can't be read.
fn unreadable(path: &str, content: &[u8]) -> Option<String> {
    let is = |kind: &str| Path::new(path).extension().is_some_and(|it| it == kind);
    if is("json") {
        return serde_json::from_slice::<serde_json::Map<String, Json>>(content)
            .err()
            .map(|it| it.to_string());
    }
    if !(path.starts_with("k8s/") && is("yaml")) {
        return None;
    }
    match std::str::from_utf8(content).map(yaml::read) {
        Ok(Ok(object)) if object.to_json().is_object() => None,
        Ok(Ok(_)) => Some("it isn't a map".into()),
        Ok(Err(wrong)) => Some(wrong.first()?.message.clone()),
        Err(error) => Some(error.to_string()),
    }
}

/// Writes the files of all refactors, and says what takes each.
fn write_refactors(folder: &Path, diffs: &[Comparison]) -> Result<(), CliError> {
    for refactor in diffs.iter().flat_map(|diff| &diff.refactors) {
        for (path, content) in refactor.files() {
            let file = folder.join(path);
            let parent = file.parent().unwrap_or(folder);
            std::fs::create_dir_all(parent)
                .and_then(|()| std::fs::write(&file, content))
                .map_err(|error| CliError::unwritable(&file, &error))?;
        }
        if let Some(command) = refactor.command(&folder.display().to_string()) {
            eprintln!("{command}");
        }
    }
    Ok(())
}

/// The lines, in colours where they are wanted; each says by its words and signs what its colour says.
fn text(diff: &Comparison, style: Style) -> String {
    let show = |line: Line| match style {
        Style::Plain => format!("{}\n", line.text),
        Style::Coloured => {
            let colour = match line.role {
                Role::Title => "1",
                Role::Danger => "1;31",
                Role::Added => "32",
                Role::Removed => "31",
                Role::Changed => "33",
                Role::Detail => "0",
            };
            format!("\x1b[{colour}m{}\x1b[0m\n", line.text)
        }
    };
    lines(diff).into_iter().map(show).collect()
}
