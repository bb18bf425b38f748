//! The command line: the only part that prints, reads the environment, touches files or ends the program.
#![allow(
    clippy::disallowed_macros,
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "printing, the environment and files are this module's work"
)]

mod commands;
mod diagnostics;
mod error;
mod output;
mod render;
mod sarif;
mod source;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::{CommandFactory, Parser};
use fineract_core::{App, Date, Scope};

pub use diagnostics::{Diagnostics, Finding, Format, Level, Location, Related, report};
pub(crate) use error::CODES;
pub use error::CliError;
pub use render::{Style, render};

use crate::residency::ResidencyPreset;
use crate::synth::{Assembly, CrossStack, Enforcement, Findings, GitOps, Options, StackOutputs, synth_with};

/// A program that synthesizes: its name and the function that writes its tree.
#[derive(Clone, Copy)]
pub struct Application {
    name: &'static str,
    build: fn(&mut Scope),
    options: Options,
}

impl Application {
    /// A program; `name` is the folder of its output.
    pub const fn new(name: &'static str, build: fn(&mut Scope)) -> Self {
        let options = Options {
            cross_stack: CrossStack::GetStackOutput,
            as_of: None,
            gitops: None,
            residency: None,
            enforcement: Enforcement::Refuse,
        };
        Self { name, build, options }
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
        let mut app = App::new();
        (self.build)(&mut app.root());
        synth_with(self.name, app, self.options, outputs)
    }
}

/// Turns a program into CloudFormation templates and Kubernetes manifests, offline and reproducibly.
///
/// Exit codes: 0 done, 1 the tool failed, 2 the program has errors or the committed output is stale.
#[derive(Parser)]
#[command(name = "fineract", version, about, long_about, disable_help_subcommand = true)]
struct Arguments {
    #[command(subcommand)]
    command: commands::Command,
}

/// Runs the command line of a program with these apps, on the process's arguments.
pub fn main(apps: &[Application]) -> ExitCode {
    let style = Style::of_stderr();
    ExitCode::from(run(apps, std::env::args_os(), style))
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
    match arguments.command.run(apps, &mut Arguments::command(), style) {
        Ok(code) => code,
        Err(error) => {
            eprint!("{}", error.render(style));
            1
        }
    }
}
