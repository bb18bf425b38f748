//! The command line: the only part that prints, reads the environment, touches files or ends the program.
#![allow(
    clippy::disallowed_macros,
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "printing, the environment and files are this module's work"
)]

#[macro_use]
mod stream;

mod commands;
mod committed;
mod configure;
mod diagnostics;
mod error;
mod output;
mod render;
mod sarif;
mod source;
mod stopped;

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use clap::{CommandFactory, Parser};
use fineract_core::{App, Date, Diag, Origin, Scope};
use schemars::Schema;

pub use configure::Misconfigured;
use configure::configure;
use diagnostics::pretty;
pub use diagnostics::{Answered, Diagnostics, Finding, Format, Level, Location, Related, report};
pub(crate) use error::CODES;
pub use error::CliError;
pub use render::{Style, render};
use stopped::{Refused, Stopped};

use crate::config::{self, Configuration, Problem};
use crate::residency::ResidencyPreset;
use crate::synth::{self, Assembly, CrossStack, Enforcement, Findings, GitOps, Options, StackOutputs};

/// A program that synthesizes: its name and what writes its tree.
#[derive(Clone)]
pub struct Application {
    name: &'static str,
    program: Program,
    options: Options,
}

/// What writes an app's tree.
#[derive(Clone)]
enum Program {
    Plain(fn(&mut Scope)),
    /// It waits for its configuration.
    Takes(Takes),
    Configured(Configured),
}

/// What reads the configuration of an app, and its JSON Schema.
#[derive(Clone, Copy)]
struct Takes {
    read: fn(&str) -> Result<Configured, Vec<Problem>>,
    schema: fn() -> Schema,
    origin: Origin,
}

type Configured = Arc<dyn Fn(&mut Scope) + Send + Sync>;

impl Application {
    /// A program; `name` is the folder of its output, of letters, digits, `-` and `_`.
    pub const fn new(name: &'static str, build: fn(&mut Scope)) -> Self {
        Self::of(name, Program::Plain(build))
    }

    /// A program that takes a configuration: the command line reads it from `platform.yaml`, or the file of `--config`.
    #[track_caller]
    pub const fn configured<C: Configuration>(name: &'static str) -> Self {
        Self::of(
            name,
            Program::Takes(Takes {
                read: read::<C>,
                schema: config::schema::<C>,
                origin: std::panic::Location::caller(),
            }),
        )
    }

    const fn of(name: &'static str, program: Program) -> Self {
        let options = Options {
            cross_stack: CrossStack::GetStackOutput,
            as_of: None,
            gitops: None,
            chart_version: None,
            residency: None,
            enforcement: Enforcement::Refuse,
            watch: None,
        };
        Self { name, program, options }
    }

    /// The program with its configuration, or all that is wrong with that; `file` is the name that mistakes are shown
    /// with. A program that takes none stays as it is.
    pub fn configure(&self, file: &str, text: &str) -> Result<Self, Misconfigured> {
        let Program::Takes(takes) = &self.program else { return Ok(self.clone()) };
        match (takes.read)(text) {
            Ok(configured) => Ok(Self { program: Program::Configured(configured), ..self.clone() }),
            Err(problems) => Err(Misconfigured { file: file.into(), text: text.into(), problems }),
        }
    }

    /// The JSON Schema of its configuration, if it takes one that it hasn't been given.
    pub fn schema(&self) -> Option<Schema> {
        match &self.program {
            Program::Takes(takes) => Some((takes.schema)()),
            Program::Plain(_) | Program::Configured(_) => None,
        }
    }

    /// How its stacks read values from each other.
    pub const fn cross_stack(mut self, cross_stack: CrossStack) -> Self {
        self.options.cross_stack = cross_stack;
        self
    }

    /// The day that it is synthesized for: acknowledgements, support periods and legal bases expire by it.
    pub const fn as_of(mut self, date: Date) -> Self {
        self.options.as_of = Some(date);
        self
    }

    /// The version of the Helm charts, as [`Bundle::charts`](crate::k8s::Bundle::charts) has them written; 0.1.0 by default.
    /// A registry that takes a version once wants another for whatever changes: raise it with each release, or leave it and
    /// let the pipeline say it, `helm package --version`.
    pub const fn chart_version(mut self, version: [u32; 3]) -> Self {
        self.options.chart_version = Some(version);
        self
    }

    /// What Argo CD or Flux reads, written to `gitops/`: it applies the manifests from a repository.
    pub const fn gitops(mut self, gitops: GitOps) -> Self {
        self.options.gitops = Some(gitops);
        self
    }

    /// The policy that says which data may be where: data flows that it refuses stop the output.
    pub const fn residency(mut self, preset: ResidencyPreset) -> Self {
        self.options.residency = Some(preset);
        self
    }

    /// What becomes of data flows that the policy refuses.
    pub const fn enforcement(mut self, enforcement: Enforcement) -> Self {
        self.options.enforcement = enforcement;
        self
    }

    /// The policy that says which data may be where.
    pub fn policy(&self) -> Option<ResidencyPreset> {
        self.options.residency
    }

    /// The name.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Runs the program and turns it into files, or says all that is wrong with it.
    #[track_caller]
    pub fn synth(&self) -> Result<Assembly, Findings> {
        self.synth_with(&StackOutputs::default())
    }

    /// As [`synth`](Self::synth), with what deployed stacks put out in place of placeholders.
    #[track_caller]
    pub fn synth_with(&self, outputs: &StackOutputs) -> Result<Assembly, Findings> {
        self.freeze()?.synth_with(self.name, self.options, outputs)
    }

    /// Runs the program and freezes its tree.
    #[track_caller]
    fn freeze(&self) -> Result<synth::Program, Findings> {
        synth::finish(self.build()?)
    }

    /// Runs the program and leaves it at that: its tree, before anything is checked.
    #[track_caller]
    pub fn build(&self) -> Result<App, Findings> {
        let mut app = App::new();
        match &self.program {
            Program::Plain(build) => build(&mut app.root()),
            Program::Configured(build) => build(&mut app.root()),
            Program::Takes(takes) => {
                let message = format!("`{}` takes a configuration, and has none", self.name);
                let help = "call `configure` before `synth`; the command line does, with `platform.yaml`";
                let unconfigured = Diag::new(&error::UNCONFIGURED, "", takes.origin, message).help(help);
                return Err(Findings::new(vec![unconfigured]));
            }
        }
        Ok(app)
    }
}

fn read<C: Configuration>(text: &str) -> Result<Configured, Vec<Problem>> {
    let configuration: C = config::read(text)?;
    Ok(Arc::new(move |app: &mut Scope| configuration.build(app)))
}

/// Turns a program into CloudFormation templates and Kubernetes manifests, offline and reproducibly.
///
/// Exit codes: 0 done, 1 the tool failed, 2 the program has errors or the committed output is stale; of `diff` also 3 safe
/// changes, 4 dangerous changes.
#[derive(Parser)]
#[command(name = "fineract", version, about, long_about, disable_help_subcommand = true)]
struct Arguments {
    #[command(subcommand)]
    command: commands::Command,
    /// The configuration of apps that take one; the nearest `platform.yaml`, here or above, where none is named
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
}

/// Runs the command line of a program with these apps, on the process's arguments.
pub fn main(apps: &[Application]) -> ExitCode {
    let style = Style::of_stderr();
    ExitCode::from(run(apps, std::env::args_os(), style))
}

/// Refuses apps that can't have a folder each.
fn named(apps: &[Application]) -> Result<(), CliError> {
    let mut names = BTreeSet::new();
    for name in apps.iter().map(Application::name) {
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
        if name.is_empty() || !name.bytes().all(is_plain) {
            return Err(CliError::unusable_app(name));
        }
        if !names.insert(name) {
            return Err(CliError::two_apps(name));
        }
    }
    Ok(())
}

/// Runs one command and returns its exit code.
fn run(apps: &[Application], arguments: impl IntoIterator<Item = OsString>, style: Style) -> u8 {
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(refused) => {
            let _ = refused.print();
            return u8::from(refused.use_stderr());
        }
    };
    let apps = named(apps).map_err(Stopped::from).and_then(|()| {
        if arguments.command.reads_programs() {
            configure(apps, arguments.config.as_deref())
        } else {
            Ok(apps.to_vec())
        }
    });
    let format = arguments.command.format();
    let done = apps.and_then(|apps| arguments.command.run(&apps, &mut Arguments::command(), style));
    done.unwrap_or_else(|stopped| {
        stopped.show(format, style);
        stopped.exit_code()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn apps_are_named_as_folders_and_apart() {
        let app = |name| Application::new(name, |_| {});
        assert!(named(&[app("fineract"), app("platform_2-b")]).is_ok());
        assert!(named(&[app("fineract"), app("fineract")]).is_err());
        for name in ["", "..", "../evil", "a/b", "a b"] {
            assert!(named(&[app(name)]).is_err(), "{name}");
        }
    }
}
