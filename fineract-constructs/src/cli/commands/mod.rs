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
use clap::builder::{PossibleValuesParser, TypedValueParser};

use super::{Application, CliError, Format, Refused, Stopped, Style};
use crate::aws::{Region, region};
use crate::parallel;
use crate::synth::{Assembly, Findings};

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
            Self::Synth(synth) => synth.format,
            Self::Ls(ls) => ls.format,
            Self::Diff(diff) => diff.format.into(),
            Self::Resolve(resolve) => resolve.format,
            Self::Simulate(simulate) => simulate.format,
            Self::Explain(_) | Self::Graph(_) | Self::Init(_) | Self::Schema(_) | Self::Completions(_) => {
                Format::Human
            }
        }
    }

    /// Runs it and returns the exit code.
    pub(in crate::cli) fn run(
        self,
        apps: &[Application],
        cli: &mut clap::Command,
        style: Style,
    ) -> Result<u8, Stopped> {
        match self {
            Self::Synth(synth) => synth.run(apps, style),
            Self::Ls(ls) => ls.run(apps, style),
            Self::Diff(diff) => diff.run(apps, style),
            Self::Resolve(resolve) => resolve.run(apps, style),
            Self::Explain(explain) => Ok(explain.run()?),
            Self::Graph(graph) => graph.run(apps),
            Self::Init(init) => Ok(init.run()?),
            Self::Simulate(simulate) => simulate.run(apps, style),
            Self::Schema(schema) => Ok(schema.run(apps)?),
            Self::Completions(completions) => Ok(completions.run(cli)),
        }
    }
}

/// Takes the codes of regions.
fn regions() -> impl TypedValueParser<Value = Region> {
    let codes = region::ALL.iter().map(|region| region.code());
    PossibleValuesParser::new(codes).map(|code| Region::from_code(&code).expect("it is one of the codes"))
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

/// An app's name, and what was found in it.
type Found = (&'static str, Findings);

/// What apps turn into, or all that is wrong with them; `undone` says what isn't done then.
fn assemble<'a>(
    apps: &[&'a Application],
    undone: &'static str,
    synth: impl Fn(&Application) -> Result<Assembly, Findings> + Sync,
) -> Result<Vec<(&'a Application, Assembly)>, Stopped> {
    let (mut done, mut refused) = (Vec::new(), Vec::new());
    for (app, result) in apps.iter().zip(parallel::each(apps, |app| synth(app))) {
        match result {
            Ok(assembly) => done.push((*app, assembly)),
            Err(findings) => refused.push((app.name(), findings)),
        }
    }
    if refused.is_empty() {
        Ok(done)
    } else {
        Err(Refused { apps: refused, others: noticed(done), undone }.into())
    }
}

/// What was found in programs that aren't refused.
fn noticed(done: Vec<(&Application, Assembly)>) -> Vec<Found> {
    let of = |(app, assembly): (&Application, Assembly)| {
        [assembly.findings, assembly.reported].map(|findings| (app.name(), findings))
    };
    done.into_iter().flat_map(of).collect()
}
