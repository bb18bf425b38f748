//! Gives apps their configuration, from a file.

use std::fmt;
use std::path::{Path, PathBuf};

use super::render::render_problem;
use super::source::from_repository;
use super::{Application, CliError, Location, Stopped, Style};
use crate::config::Problem;

/// The file of apps that take a configuration.
const FILE: &str = "platform.yaml";

/// A configuration that can't be taken, and all that is wrong with it.
#[derive(Clone)]
pub struct Misconfigured {
    pub(super) file: String,
    pub(super) text: String,
    pub(super) problems: Vec<Problem>,
}

/// The apps with their configuration. The file is read once, and only if an app takes one.
pub(super) fn configure(apps: &[Application], file: Option<&Path>) -> Result<Vec<Application>, Stopped> {
    if apps.iter().all(|app| app.schema().is_none()) {
        return Ok(apps.to_vec());
    }
    let path = file.map_or_else(nearest, PathBuf::from);
    let text = std::fs::read_to_string(&path)
        .map_err(|error| CliError::unreadable_configuration(&path, &error.to_string()))?;
    let shown = path.display().to_string();
    apps.iter().map(|app| app.configure(&shown, &text).map_err(Stopped::Misconfigured)).collect()
}

/// The file in the working folder or the nearest above it, by the shortest name.
fn nearest() -> PathBuf {
    let above = |path: &PathBuf| path.parent().and_then(Path::parent).map(|parent| parent.join(FILE));
    let here = std::env::current_dir().unwrap_or_default().join(FILE);
    let is_there = here.exists();
    let mut paths = std::iter::successors(Some(here), above);
    if is_there { FILE.into() } else { paths.find(|path| path.exists()).unwrap_or_else(|| FILE.into()) }
}

impl Misconfigured {
    /// The problems as they are shown.
    pub fn render(&self, style: Style) -> String {
        let shown =
            self.problems.iter().map(|problem| render_problem(problem, &self.file, &self.text, style));
        shown.chain([self.conclusion()]).collect()
    }

    pub(super) fn conclusion(&self) -> String {
        let errors = if self.problems.len() == 1 { "error" } else { "errors" };
        format!("`{}` has {} {errors}; nothing was done\n", self.file, self.problems.len())
    }

    /// The line and column of a byte, both from 1.
    pub(super) fn location(&self, at: usize) -> Location {
        let before = self.text.get(..at).unwrap_or_default();
        let line = before.rsplit('\n').next().unwrap_or_default();
        let count = |number: usize| u32::try_from(number + 1).unwrap_or(u32::MAX);
        Location {
            file: from_repository(&self.file),
            line: count(before.matches('\n').count()),
            column: count(line.chars().count()),
        }
    }

    /// The problems.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }
}

impl fmt::Display for Misconfigured {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render(Style::Plain))
    }
}

impl fmt::Debug for Misconfigured {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Misconfigured {}
