//! Why a command didn't begin, or didn't end.

use fineract_core::Severity;

use super::{CliError, Diagnostics, Format, Misconfigured, Style};
use crate::synth::Findings;

pub(super) enum Stopped {
    Failed(CliError),
    Misconfigured(Misconfigured),
    Refused(Refused),
}

/// Programs that have errors.
pub(super) struct Refused {
    /// Each with its errors.
    pub(super) apps: Vec<(&'static str, Findings)>,
    /// What was noticed in the others.
    pub(super) others: Vec<(&'static str, Findings)>,
    /// What was not done for that.
    pub(super) undone: &'static str,
}

impl Stopped {
    /// Says so: for people on standard error, for programs on standard output.
    pub(super) fn show(&self, format: Format, style: Style) {
        match self {
            Self::Failed(error) => eprint!("{}", error.render(style)),
            Self::Misconfigured(wrong) if format == Format::Human => eprint!("{}", wrong.render(style)),
            Self::Misconfigured(wrong) => {
                print!("{}", Diagnostics::of_configuration(wrong).to_text(format));
                eprint!("{}", wrong.conclusion());
            }
            Self::Refused(refused) => {
                format.show(refused.apps.iter().chain(&refused.others), style);
                for (app, findings) in &refused.apps {
                    let errors = findings.count(Severity::Error);
                    let plural = if errors == 1 { "error" } else { "errors" };
                    eprintln!("`{app}` has {errors} {plural}; {}", refused.undone);
                }
            }
        }
    }

    pub(super) fn exit_code(&self) -> u8 {
        match self {
            Self::Failed(_) => 1,
            Self::Misconfigured(_) | Self::Refused(_) => 2,
        }
    }
}

impl From<CliError> for Stopped {
    fn from(error: CliError) -> Self {
        Self::Failed(error)
    }
}

impl From<Refused> for Stopped {
    fn from(refused: Refused) -> Self {
        Self::Refused(refused)
    }
}
