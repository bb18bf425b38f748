//! What the command line refuses.

use std::path::Path;

use fineract_core::{Code, Severity};

use super::render::{Style, render_message};

/// A mistake on the command line, or a failure of the machine.
#[derive(Debug)]
pub struct CliError {
    code: &'static Code,
    message: String,
    help: String,
}

static UNKNOWN_APP: Code = Code {
    id: "CLI-001",
    title: "unknown app",
    severity: Severity::Error,
    explanation: "`--app` names an app that the program doesn't have. The apps are listed in `APPS` in `apps/lib.rs`.",
};

static UNWRITABLE: Code = Code {
    id: "CLI-002",
    title: "output can't be written",
    severity: Severity::Error,
    explanation: "The output folder can't be written: its parent is missing or read-only, or the disk is full.\n\n\
Synth writes a new folder beside the old one and then swaps the two, so the old output is whole.",
};

static UNKNOWN_CODE: Code = Code {
    id: "CLI-003",
    title: "unknown code",
    severity: Severity::Error,
    explanation: "`explain` was asked for a code that no diagnostic has. Without a code it lists them all.",
};

pub(crate) static CODES: &[&Code] = &[&UNKNOWN_APP, &UNWRITABLE, &UNKNOWN_CODE];

impl CliError {
    pub(super) fn unknown_app(name: &str, apps: &[&str]) -> Self {
        let help = nearest(name, apps.iter().copied()).map_or_else(
            || {
                format!(
                    "the apps are {}",
                    apps.iter().map(|app| format!("`{app}`")).collect::<Vec<_>>().join(", ")
                )
            },
            |app| format!("did you mean `{app}`?"),
        );
        Self { code: &UNKNOWN_APP, message: format!("there is no app `{name}`"), help }
    }

    pub(super) fn unwritable(path: &Path, error: &std::io::Error) -> Self {
        Self {
            code: &UNWRITABLE,
            message: format!("can't write `{}`: {error}", path.display()),
            help: "the output from before is as it was; name a folder that can be written with `--out`"
                .into(),
        }
    }

    pub(super) fn unknown_code<'a>(id: &str, codes: impl Iterator<Item = &'a str>) -> Self {
        let help = nearest(id, codes).map_or_else(
            || "`explain` without a code lists them all".into(),
            |code| format!("did you mean `{code}`?"),
        );
        Self { code: &UNKNOWN_CODE, message: format!("no diagnostic has the code `{id}`"), help }
    }

    /// The error as it is shown.
    pub fn render(&self, style: Style) -> String {
        render_message(self.code, &self.message, &self.help, style)
    }
}

/// The known name that a mistyped one probably stands for.
pub(super) fn nearest<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let score = |known: &str| strsim::jaro_winkler(&name.to_ascii_lowercase(), &known.to_ascii_lowercase());
    known
        .map(|known| (score(known), known))
        .filter(|(score, _)| *score > 0.8)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, known)| known)
}
