//! One file per verb.

mod completions;
mod diff;
mod explain;
mod graph;
mod init;
mod ls;
mod resolve;
mod schema;
mod simulate;
mod synth;

use clap::Subcommand;

use super::{Application, CliError, Format, Style};

/// What can be asked of a program.
#[derive(Subcommand)]
pub(in crate::cli) enum Command {
    Synth(synth::Synth),
    Ls(ls::Ls),
    Diff(diff::Diff),
    Resolve(resolve::Resolve),
    Explain(explain::Explain),
    Graph(graph::Graph),
    Init(init::Init),
    Schema(schema::Schema),
    Simulate(simulate::Simulate),
    Completions(completions::Completions),
}

impl Command {
    /// Whether it needs the apps' trees, and with them their configuration.
    pub(in crate::cli) fn reads_programs(&self) -> bool {
        !matches!(self, Self::Explain(_) | Self::Init(_) | Self::Schema(_) | Self::Completions(_))
    }

    /// How findings are written.
    pub(in crate::cli) fn format(&self) -> Format {
        match self {
            Self::Synth(synth) => synth.format(),
            _ => Format::Human,
        }
    }

    /// Runs it and returns the exit code.
    pub(in crate::cli) fn run(
        self,
        apps: &[Application],
        cli: &mut clap::Command,
        style: Style,
    ) -> Result<u8, CliError> {
        match self {
            Self::Synth(synth) => synth.run(apps, style),
            Self::Ls(ls) => ls.run(apps, style),
            Self::Diff(diff) => diff.run(apps, style),
            Self::Resolve(resolve) => resolve.run(apps, style),
            Self::Explain(explain) => explain.run(),
            Self::Graph(graph) => graph.run(apps, style),
            Self::Init(init) => init.run(),
            Self::Simulate(simulate) => simulate.run(apps, style),
            Self::Schema(schema) => schema.run(apps),
            Self::Completions(completions) => Ok(completions.run(cli)),
        }
    }
}

/// The apps with these names, or all.
fn select<'a>(apps: &'a [Application], names: &[String]) -> Result<Vec<&'a Application>, CliError> {
    if names.is_empty() {
        return Ok(apps.iter().collect());
    }
    let find = |name: &String| apps.iter().find(|app| app.name() == name);
    let known: Vec<_> = apps.iter().map(Application::name).collect();
    names.iter().map(|name| find(name).ok_or_else(|| CliError::unknown_app(name, &known))).collect()
}
