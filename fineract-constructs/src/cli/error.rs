//! What the command line refuses.

use std::path::Path;

use fineract_core::{Code, Severity};

use super::render::{Style, render_message};
use crate::config::nearest;
use crate::synth::Bindings;

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

static UNREADABLE_OUTPUTS: Code = Code {
    id: "CLI-004",
    title: "stack outputs that can't be read",
    severity: Severity::Error,
    explanation: "`resolve` reads the outputs of deployed stacks from JSON in one of two forms: \
`{\"stack\": {\"Output\": \"value\"}}`, as `cdk deploy --outputs-file` writes it, or `{\"Stacks\": [...]}`, as \
`aws cloudformation describe-stacks` prints it. The file is missing or in neither form.",
};

static MISSING_OUTPUTS: Code = Code {
    id: "CLI-005",
    title: "stack outputs missing",
    severity: Severity::Error,
    explanation: "Manifests wait for outputs of stacks that the file of `--outputs` doesn't have. `bindings.json` lists \
what is waited for. Nothing was written: a manifest with a placeholder left in it must not reach a cluster.\n\n\
Deploy the stacks, then write their outputs: `aws cloudformation describe-stacks --region eu-west-1 > outputs.json`, once \
for each region; `--outputs` can be given more than once.",
};

static UNREADABLE_CONFIGURATION: Code = Code {
    id: "CLI-006",
    title: "configuration that can't be read",
    severity: Severity::Error,
    explanation: "An app takes its accounts, domains, sizes and the like from a configuration file. The file is the one \
that `--config` names, or else the nearest `platform.yaml`, in the working folder or above it. It is missing, or can't be \
read as text.",
};

static NO_CONFIGURATION: Code = Code {
    id: "CLI-007",
    title: "no app takes a configuration",
    severity: Severity::Error,
    explanation: "`schema platform` was asked for the schema of a configuration that no app takes. An app takes one by \
`Application::configured`.",
};

pub(super) static UNCONFIGURED: Code = Code {
    id: "CLI-008",
    title: "app without its configuration",
    severity: Severity::Error,
    explanation: "`synth` was called on an app that takes a configuration and has none: `Application::configure` gives it \
the text of one. The command line does that by itself, tests do it themselves.",
};

static PICTURES: Code = Code {
    id: "CLI-012",
    title: "not one picture",
    severity: Severity::Error,
    explanation: "`graph` prints one picture. With several it needs to know which, or a folder to write them to; and a program \
without networks, stores or services has no picture of them.",
};

static NOTHING_TO_COMPARE: Code = Code {
    id: "CLI-009",
    title: "nothing to compare with",
    severity: Severity::Error,
    explanation: "`diff` compares what the program makes with an output from before: that in `synth-output`, in the folder of \
`--against`, or in the revision of `--against git:REV`. There is no output of the app, or git can't read it.\n\n\
`cargo run -- synth` writes an output; `git log -- synth-output` names the revisions that have one.",
};

pub(crate) static CODES: &[&Code] = &[
    &UNKNOWN_APP,
    &UNWRITABLE,
    &UNKNOWN_CODE,
    &UNREADABLE_OUTPUTS,
    &MISSING_OUTPUTS,
    &UNREADABLE_CONFIGURATION,
    &NO_CONFIGURATION,
    &UNCONFIGURED,
    &PICTURES,
    &NOTHING_TO_COMPARE,
];

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

    pub(super) fn unreadable_configuration(path: &Path, reason: &str) -> Self {
        Self {
            code: &UNREADABLE_CONFIGURATION,
            message: format!("can't read the configuration `{}`: {reason}", path.display()),
            help: "name the file with `--config`, or run where `platform.yaml` is".into(),
        }
    }

    /// No app takes a configuration.
    pub fn no_configuration() -> Self {
        Self {
            code: &NO_CONFIGURATION,
            message: "no app takes a configuration".into(),
            help: "declare one with `Application::configured`".into(),
        }
    }

    pub(super) fn nothing_to_compare(what: &str, reason: &str) -> Self {
        Self {
            code: &NOTHING_TO_COMPARE,
            message: format!("can't read {what}: {reason}"),
            help: "name a folder that holds a folder for each app, or `git:REV`, with `--against`".into(),
        }
    }

    pub(super) fn unreadable_outputs(path: &Path, reason: &str) -> Self {
        Self {
            code: &UNREADABLE_OUTPUTS,
            message: format!("can't read stack outputs from `{}`: {reason}", path.display()),
            help:
                "name a file that `aws cloudformation describe-stacks` or `cdk deploy --outputs-file` wrote"
                    .into(),
        }
    }

    pub(super) fn no_picture() -> Self {
        Self {
            code: &PICTURES,
            message: "there is nothing to draw".into(),
            help: "name a view, an environment or a cluster that the program has, or leave them out".into(),
        }
    }

    pub(super) fn many_pictures(names: &[String]) -> Self {
        let names: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
        Self {
            code: &PICTURES,
            message: format!("there are {} pictures: {}", names.len(), names.join(", ")),
            help:
                "choose one by `--app`, `--view`, `--env` or `--cluster`, or name a folder for all by `--out`"
                    .into(),
        }
    }

    /// Manifests wait for values that nobody gave.
    pub fn missing_outputs(bindings: &Bindings) -> Self {
        let row = |row: &crate::synth::BindingRow| {
            format!("\n- `{}` of `{}` in {} of {}", row.output, row.stack, row.region, row.account)
        };
        let rows: String = bindings.bindings.iter().map(row).collect();
        let count = bindings.bindings.len();
        let what = if count == 1 { "a stack output is missing" } else { "stack outputs are missing" };
        Self {
            code: &MISSING_OUTPUTS,
            message: format!("{what}:{rows}"),
            help: "nothing was written; deploy these stacks, and add their outputs to the file".into(),
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
