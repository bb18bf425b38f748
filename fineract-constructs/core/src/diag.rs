//! Diagnostics as values: what is wrong, where it was written, how to mend it.

use std::panic::Location;

use crate::Date;

/// A place in the user's Rust.
pub type Origin = &'static Location<'static>;

/// One kind of mistake: its name for scripts, its title, its page.
#[derive(Debug, PartialEq, Eq)]
pub struct Code {
    /// A stable name, such as `TREE-001`.
    pub id: &'static str,
    /// What is wrong, in a few words.
    pub title: &'static str,
    /// What it means, why it is refused, how to mend it: Markdown.
    pub explanation: &'static str,
    /// How bad it is.
    pub severity: Severity,
}

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is written.
    Error,
    /// The output is written, and a reviewer should look.
    Warning,
    /// For the record: nothing is to be done.
    Note,
}

/// Somebody's answer for what a policy finds or a construct warns of: it is shown as acknowledged, and no longer stops the
/// output.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Acknowledgement {
    /// The code of the findings.
    pub code: &'static str,
    /// Why they are right as they are.
    pub reason: String,
    /// Who answers for that.
    pub owner: String,
    /// The day from which it no longer holds.
    pub expires: Date,
    /// The line that made it.
    pub origin: Origin,
}

impl Acknowledgement {
    /// An answer for the findings of a code.
    #[track_caller]
    pub fn new(
        code: &'static str,
        reason: impl Into<String>,
        owner: impl Into<String>,
        expires: Date,
    ) -> Self {
        Self { code, reason: reason.into(), owner: owner.into(), expires, origin: Location::caller() }
    }
}

/// A finding.
#[derive(Clone, Debug)]
pub struct Diag {
    /// The kind of mistake.
    pub code: &'static Code,
    /// What is wrong here: lower case, literals in backticks.
    pub message: String,
    /// The path of the construct it is about.
    pub path: String,
    /// Where that construct was written.
    pub origin: Origin,
    /// Other places that take part, each with its role.
    pub related: Vec<(Origin, String)>,
    /// The fix.
    pub help: Option<String>,
}

impl Diag {
    /// A finding about the construct at `path`, written at `origin`.
    pub fn new(
        code: &'static Code,
        path: impl Into<String>,
        origin: Origin,
        message: impl Into<String>,
    ) -> Self {
        Self { code, message: message.into(), path: path.into(), origin, related: Vec::new(), help: None }
    }

    /// Names the fix.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Names another place that takes part.
    pub fn related(mut self, origin: Origin, role: impl Into<String>) -> Self {
        self.related.push((origin, role.into()));
        self
    }
}
