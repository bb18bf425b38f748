//! What the command line refuses.

use std::collections::BTreeSet;
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
    explanation: "`--app` names an app that the program doesn't have. The apps are those that the program gives to `fineract_constructs::cli::main`.",
};

static UNWRITABLE: Code = Code {
    id: "CLI-002",
    title: "output can't be written",
    severity: Severity::Error,
    explanation: "The output folder can't be written: its parent is missing or read-only, or the disk is full.\n\n\
Synth writes a new folder beside the old one and then swaps the two, so the old output is whole.",
};

static FOREIGN_FOLDER: Code = Code {
    id: "CLI-015",
    title: "folder that isn't an output",
    severity: Severity::Error,
    explanation: "An app's folder is replaced as a whole, and this one holds files that the tool didn't write: no `plan.json` is among \
them, which `synth` writes for each app, or, for `resolve`, something else than manifests, charts and templates. They would be gone.\n\n\
Name another folder with `--out`: the app's is made in it.",
};

static TWO_APPS: Code = Code {
    id: "CLI-016",
    title: "apps that write to one folder",
    severity: Severity::Error,
    explanation: "The name of an app is that of its folder in the output: it is a single name, of letters, digits, `-` and `_`, and \
no other app's.",
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

static UNKNOWN_ENVIRONMENT: Code = Code {
    id: "CLI-014",
    title: "unknown environment",
    severity: Severity::Error,
    explanation: "`--env` names an environment that none of the apps has a stack in, or, for `resolve`, a cluster.",
};

static UNUSABLE_NAME: Code = Code {
    id: "CLI-013",
    title: "name that a project can't have",
    severity: Severity::Error,
    explanation: "`init` was given a name that Cargo, AWS or Kubernetes refuses: the name is the project's, its folder's, and \
the first part of every resource's. It takes 2 to 16 lower-case letters, digits and `-`, a letter first.",
};

static UNCREATABLE: Code = Code {
    id: "CLI-010",
    title: "project that can't be made",
    severity: Severity::Error,
    explanation: "`init` makes a new folder, and never writes into one that is there. The folder is there already, or the \
one above it can't be written. Nothing was changed.",
};

static NO_LIBRARY: Code = Code {
    id: "CLI-011",
    title: "library that isn't there",
    severity: Severity::Error,
    explanation: "A new project depends on `fineract-constructs`. `init` takes it from the folder or the git repository that \
`--library` names; where none is named, from the workspace that it is itself run from by `cargo run`.",
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
    &FOREIGN_FOLDER,
    &TWO_APPS,
    &UNKNOWN_CODE,
    &UNREADABLE_OUTPUTS,
    &MISSING_OUTPUTS,
    &UNREADABLE_CONFIGURATION,
    &NO_CONFIGURATION,
    &UNCONFIGURED,
    &PICTURES,
    &NOTHING_TO_COMPARE,
    &UNKNOWN_ENVIRONMENT,
    &UNUSABLE_NAME,
    &UNCREATABLE,
    &NO_LIBRARY,
];

impl CliError {
    pub(super) fn unknown_app(name: &str, apps: &[&str]) -> Self {
        let help = nearest_of("apps", name, apps);
        Self { code: &UNKNOWN_APP, message: format!("there is no app `{name}`"), help }
    }

    pub(super) fn unknown_environment(name: &str, known: &[&str]) -> Self {
        let help = nearest_of("environments", name, known);
        Self { code: &UNKNOWN_ENVIRONMENT, message: format!("there is no environment `{name}`"), help }
    }

    pub(super) fn unwritable(path: &Path, error: &std::io::Error) -> Self {
        Self {
            code: &UNWRITABLE,
            message: format!("can't write `{}`: {error}", path.display()),
            help: "name a folder that can be written; an app's output from before is as it was".into(),
        }
    }

    pub(super) fn foreign_folder(path: &Path, file: &str) -> Self {
        Self {
            code: &FOREIGN_FOLDER,
            message: format!("`{}` holds `{file}`, and isn't an output", path.display()),
            help: "nothing was written, for the folder would be replaced; name another with `--out`, or remove what it holds".into(),
        }
    }

    /// An app's name isn't that of a folder.
    pub fn unusable_app(name: &str) -> Self {
        Self {
            code: &TWO_APPS,
            message: format!("`{name}` can't be the name of an app"),
            help: "take letters, digits, `-` and `_`: it is the name of its folder".into(),
        }
    }

    /// Two apps have one name.
    pub fn two_apps(name: &str) -> Self {
        Self {
            code: &TWO_APPS,
            message: format!("two apps are called `{name}`"),
            help: "name them apart: each writes to the folder of its name".into(),
        }
    }

    pub(super) fn unreadable_configuration(path: &Path, reason: &str) -> Self {
        Self {
            code: &UNREADABLE_CONFIGURATION,
            message: format!("can't read the configuration `{}`: {reason}", path.display()),
            help: meant_path(path)
                .unwrap_or_else(|| "name the file with `--config`, or run where `platform.yaml` is".into()),
        }
    }

    pub(super) fn unusable_name(name: &str, reason: &str) -> Self {
        Self {
            code: &UNUSABLE_NAME,
            message: format!("`{name}` can't be the name of a project"),
            help: reason.into(),
        }
    }

    pub(super) fn uncreatable(folder: &Path, error: &std::io::Error) -> Self {
        let message = match error.kind() {
            std::io::ErrorKind::AlreadyExists => format!("`{}` is there already", folder.display()),
            _ => format!("can't make `{}`: {error}", folder.display()),
        };
        let help = "nothing was changed; choose another name, or run it in another folder".into();
        Self { code: &UNCREATABLE, message, help }
    }

    pub(super) fn no_library(folder: &str) -> Self {
        Self {
            code: &NO_LIBRARY,
            message: format!("`{folder}` isn't the folder of `fineract-constructs`"),
            help: "name its folder, or the URL of its git repository, with `--library`".into(),
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

    pub(super) fn nothing_to_compare(what: &str, reason: &str, meant: Option<String>) -> Self {
        Self {
            code: &NOTHING_TO_COMPARE,
            message: format!("can't read {what}: {reason}"),
            help: meant.unwrap_or_else(|| {
                "name with `--against` a folder that `synth` wrote to, or `git:REV` for what a revision has"
                    .into()
            }),
        }
    }

    pub(super) fn unreadable_outputs(path: &Path, reason: &str) -> Self {
        Self {
            code: &UNREADABLE_OUTPUTS,
            message: format!("can't read stack outputs from `{}`: {reason}", path.display()),
            help: meant_path(path).unwrap_or_else(|| {
                "name a file that `aws cloudformation describe-stacks` or `cdk deploy --outputs-file` wrote"
                    .into()
            }),
        }
    }

    pub(super) fn no_picture() -> Self {
        Self {
            code: &PICTURES,
            message: "there is nothing to draw".into(),
            help: "the program, or the environment, has nothing that the view shows: leave `--view` out for what there is".into(),
        }
    }

    pub(super) fn no_picture_of_cluster() -> Self {
        Self {
            code: &PICTURES,
            message: "a cluster has a picture of its services, and of nothing else".into(),
            help: "leave `--cluster` out, or take `--view services`; `--env` narrows every view".into(),
        }
    }

    pub(super) fn unknown_cluster(name: &str, known: &[&str]) -> Self {
        let help = nearest_of("clusters", name, known);
        Self { code: &PICTURES, message: format!("there is no picture of a cluster `{name}`"), help }
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
        let what = if count == 1 {
            "a stack output is missing or empty"
        } else {
            "stack outputs are missing or empty"
        };
        Self {
            code: &MISSING_OUTPUTS,
            message: format!("{what}:{rows}"),
            help: "nothing was written; deploy these stacks, and add their outputs to the file".into(),
        }
    }

    pub(super) fn unknown_code<'a>(id: &str, codes: impl Iterator<Item = &'a str>) -> Self {
        let help = meant(id, codes).unwrap_or_else(|| "`explain` without a code lists them all".into());
        Self { code: &UNKNOWN_CODE, message: format!("no diagnostic has the code `{id}`"), help }
    }

    /// The error as it is shown.
    pub fn render(&self, style: Style) -> String {
        render_message(self.code, &self.message, &self.help, style)
    }
}

/// The nearest known name, or all of them.
fn nearest_of(what: &str, name: &str, known: &[&str]) -> String {
    let all = || known.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    meant(name, known.iter().copied()).unwrap_or_else(|| format!("the {what} are {}", all()))
}

/// The known name that was probably meant, if one is near.
pub(super) fn meant<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<String> {
    nearest(name, known).map(|nearest| format!("did you mean `{nearest}`?"))
}

/// What is beside the place that a path leads to, where there is nothing, and was probably meant.
pub(super) fn meant_path(path: &Path) -> Option<String> {
    if path.exists() {
        return None;
    }
    let beside = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let entries =
        std::fs::read_dir(beside).ok()?.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let paths: BTreeSet<_> =
        entries.map(|name| path.with_file_name(name).to_string_lossy().into_owned()).collect();
    meant(&path.to_string_lossy(), paths.iter().map(String::as_str))
}
